"""Which lines at the top of a reply are commands: forgiving in form, because people and mail programs decorate.

A command is a line of its own that begins with ``#`` and a word. It may be written in any case, as an item of a list,
in bold or between quotation marks, with a colon or a dot behind the word, with a space behind the ``#``, and with the
characters that mail programs put in the place of plain ones. What begins like a command and is none is never text: it
goes back to its writer, because text goes to the customer.

A greeting of the desk ("Hi,", "Hello team") above the commands is passed over. One that names somebody may be the
beginning of an answer, so it is doubtful where a command follows at once, and nobody guesses. What programs on
telephones write of themselves is passed over as well, where a command follows.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Set
from dataclasses import dataclass, replace

from handlers.draft import CommandLine
from handlers.letters import WrongLine


@dataclass(frozen=True, slots=True)
class Reply:
    """An engineer's new text, taken apart. ``doubts`` are why it is not certain which lines are commands;
    ``passed_over`` is what stood above them and is taken for a mail program's own words."""

    commands: tuple[CommandLine, ...]
    text: str
    doubts: tuple[WrongLine, ...] = ()
    passed_over: tuple[str, ...] = ()

    def written_out(self) -> str:
        """The reply as one writes it by the book: the commands first, each plainly on its line, then the text."""
        lines = [f"{line.word} {line.rest}".rstrip() for line in self.commands]
        return "\n".join([*lines, self.text] if self.text else lines)


_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufe0e\ufe0f\ufeff"))
"""Soft hyphens, joiners and marks of direction: nobody typed them and nobody sees them."""
_SPACES = dict.fromkeys((*map(ord, "\t\u00a0\u1680\u202f\u205f\u3000"), *range(0x2000, 0x200B)), " ")
_WIDE = {wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F)}
"""Full-width forms, as Asian keyboards write them (Unicode 12.4)."""
_PLAIN = {
    **_SPACES,
    **dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63"), "-"),
    **dict.fromkeys(map(ord, "\u2018\u2019\u201a\u201b\u2032\u00b4"), "'"),
    **dict.fromkeys(map(ord, "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033"), '"'),
    ord("\ufe5f"): "#",
}
_MARKS = "*_`'\"~"
_HASHED = re.compile(
    rf"\s*(?:(?:[-+*•·▪◦‣∙●○o]|\d{{1,2}}[.)])\s+)?(?P<open>[{_MARKS}]{{0,4}})\s?#(?P<gap>\s{{0,2}})"
    rf"(?P<word>[^\W\d_]+(?:-[^\W\d_]+)*)(?P<tail>[{_MARKS}:.,;!?=]*)(?P<more>.*)",
    re.IGNORECASE | re.DOTALL,
)
_GREETING = re.compile(
    r"(?:hi|hello|hey|hallo|good (?:morning|afternoon|evening|day)|guten (?:tag|morgen|abend)|servus|moin|bonjour|"
    r"hola|dear|liebe[rs]?|sehr geehrte[rs]?)(?P<whom>(?: [^\s,.!:;#]{1,30}){0,4})\s?[,.!:;]{0,2}",
    re.IGNORECASE,
)
_BY_PROGRAMS = re.compile(
    r"(?:sent (?:from|with|via)|get outlook for|gesendet (?:von|mit)|von meinem|envoyé (?:de|depuis|à partir)|"
    r"obtenir outlook|enviado (?:desde|con)|obtener outlook)\b.{0,80}",
    re.IGNORECASE,
)
"""What programs write on telephones of themselves."""
_EVERYBODY = re.compile(
    r"|(?: (?:the|all|both|team|support|desk|help|helpdesk|there|everybody|everyone|folks|colleagues|zusammen|alle|"
    r"kollegen|kolleginnen|und|and|tous|todos|equipo))+",
    re.IGNORECASE,
)
_NEAR = 0.75


def plain(text: str) -> str:
    """The text as a plain keyboard writes it: no unseen characters, simple spaces, hyphens and quotation marks."""
    return visible(text).translate(_WIDE).translate(_PLAIN)


def is_by_program(line: str) -> bool:
    """Whether the line may be a mail program's own (``Sent from my telephone``); it may as well be a person's."""
    return _BY_PROGRAMS.fullmatch(plain(line).strip(f" {_MARKS}<>")) is not None


def take_apart(new_text: str, known: Set[str]) -> Reply:
    """The commands at the top of a reply, and the text below them.

    :param known: the words of all commands, in lower case with their ``#``.
    """
    lines = new_text.strip("\n").split("\n")
    commands: list[CommandLine] = []
    greeting = ""
    by_program: list[str] = []
    below = len(lines)
    for position, line in enumerate(lines):
        if not visible(line).strip():
            continue
        command = read_line(line, known)
        if command is not None:
            commands.append(command)
        elif not commands and not greeting and _GREETING.fullmatch(plain(line).strip()):
            greeting = line.strip()
        elif not commands and is_by_program(line):
            by_program.append(line.strip())
        else:
            below = position
            break
    text = "\n".join(lines[below:]).strip("\n")
    if not greeting and not by_program:
        return Reply(tuple(commands), text)
    if not any(command.word in known for command in commands):
        return Reply((), "\n".join(lines).strip("\n"))
    reply = _greeted(greeting, tuple(commands), text) if greeting else Reply(tuple(commands), text)
    return replace(reply, passed_over=tuple(by_program))


def _greeted(greeting: str, commands: tuple[CommandLine, ...], text: str) -> Reply:
    """A greeting of nobody in particular is left out; one of somebody may belong to an answer with a # line in it."""
    found = _GREETING.fullmatch(plain(greeting))
    if found is not None and _EVERYBODY.fullmatch(found["whom"]):
        return Reply(commands, text)
    doubt = WrongLine(
        greeting,
        f"it is not certain whether {commands[0].word} below this line is a command or part of an answer",
        "put commands above the greeting; above anything that is no command, write what you like",
    )
    return Reply(commands, "\n".join(filter(None, (greeting, text))), (doubt,))


def read_line(line: str, known: Set[str]) -> CommandLine | None:
    """The line as a command, however it is decorated; None where it is text."""
    seen = visible(line).rstrip()
    found = _HASHED.fullmatch(plain(seen))
    if found is None:
        return None
    word, rest = f"#{found['word'].lower()}", seen[found.start("more") :].translate(_SPACES)
    if rest[:1].strip() and not set(found["tail"]) & set(":.,;!?="):
        # "#note's" and "#c++" are no known word with something behind it.
        word, rest = word + found["tail"] + rest.split()[0].lower(), " ".join(rest.split()[1:])
    if found["gap"] and word not in known and not difflib.get_close_matches(word, known, n=1, cutoff=_NEAR):
        return None  # a heading in the manner of Markdown
    unclosed = len(found["open"]) - sum(mark in _MARKS for mark in found["tail"])
    for mark in found["open"][: max(unclosed, 0)]:
        rest = rest[:-1] if plain(rest[-1:]) == mark else rest
    return CommandLine(line.strip(), word, rest.strip())


def visible(text: str) -> str:
    """The text without characters that nobody sees; :func:`plain` changes what is left one for one."""
    return text.translate(_UNSEEN)
