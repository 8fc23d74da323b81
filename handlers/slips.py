"""What looks like a command or a form and is not written as one goes back: as text it would go to the customer.

The name of a command without its ``#``, a form without the command above it, a note in brackets, and bare thanks, which
are meant for the desk or a colleague rather than for a customer. In doubt nothing goes out (spec 4.1).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from handlers.command_lines import plain
from handlers.draft import Draft
from handlers.escalation import EVERY_TEAM, form_of
from handlers.forms import FORMS, Form
from handlers.letters import WrongLine
from handlers.understanding import Answer, understand

_OTHERWISE_MARKED = re.compile(r"\s*[/\\!@.]\s?(?P<word>[a-z]+)(?P<rest>(?:\s.*)?)", re.IGNORECASE | re.DOTALL)
_UNMARKED = re.compile(
    r"\s*(?P<word>(?:priority(?=\s+p[1-4]\b)|merge(?=\s+#?\d+$)|close(?=\s+spam$)|snooze(?=\s+\S.{0,20}$)|cc(?=\s+add\s))"
    r"|(?:note|take|assign|priority|resolve|escalate|deescalate|snooze|override|merge|split|cc)(?=\s*:))"
    r"\s*:?(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_IN_BRACKETS = re.compile(
    r"\s*[\[(<{]\s?(?:internal(?: note| only)?|(?:nur )?intern|interne|interno)\s?[\])>}]\s*[:.-]?(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_NEVER_ALONE = ("note", "take", "resolve", "close", "reopen", "wait", "escalate", "deescalate", "snooze", "merge")
"""Words that are no line of a letter, whatever stands below them."""


def meant_otherwise(draft: Draft, known: Set[str]) -> WrongLine | None:
    """Why this text may not be meant for the customer; with the corrected text where it is plain.

    :param known: the words of all commands, in lower case with their ``#``.
    """
    text = draft.text.strip("\n")
    first, _, below = text.partition("\n")
    command = _command(first, below, known)
    if command:
        return WrongLine(
            first.strip(),
            f"it looks like the command {command.split()[0]}, and as text the customer would read it",
            "put # before the word if it is one, or another word before it if it is not",
            form="\n".join(filter(None, (command, below))),
        )
    form = next(_commands_of_forms(draft, text), "")
    if form:
        return WrongLine(
            "",
            f"it looks like the form of {form} without that command, and as text the customer would read it",
            f"put {form} on the line above it",
            form=f"{form}\n{text}",
        )
    if understand(text) is Answer.THANKS:
        return WrongLine(
            first.strip(),
            "it is not certain whether the customer is to read that and nothing else",
            "if it is for the customer, say in a sentence what it is about; mails such as Done need no answer",
        )
    return None


def _command(first: str, below: str, known: Set[str]) -> str:
    """The command that the first line would be with its ``#``; empty if it is none."""
    line = plain(first).strip()
    bare = line.strip(" .:!*_").lower()
    if f"#{bare}" in known and (bare in _NEVER_ALONE or not below.strip()):
        return f"#{bare}"
    inside = _IN_BRACKETS.fullmatch(line)
    if inside:
        return f"#note {inside['rest'].strip()}".strip()
    found = _OTHERWISE_MARKED.fullmatch(line) or _UNMARKED.fullmatch(line)
    if found is None or f"#{found['word'].lower()}" not in known:
        return ""
    return f"#{found['word'].lower()} {found['rest'].strip()}".strip()


def _commands_of_forms(draft: Draft, text: str) -> Iterator[str]:
    """The commands of the forms of which two parts or more stand in the text, the most of them first."""
    lines = text.split("\n")
    counted = [(_parts(form, lines), word) for word, form in FORMS.items()]
    for team in draft.case.house.teams:
        form = form_of(draft.ticket, team, draft.case.house)
        if len(_parts(form, lines) & set(EVERY_TEAM)) > 1:
            counted.append((_parts(form, lines), f"#escalate {team.name}"))
    for parts, word in sorted(counted, key=lambda one: len(one[0]), reverse=True):
        if len(parts) > 1:
            yield word


def _parts(form: Form, lines: list[str]) -> set[str]:
    return {begun[0].name for line in lines if (begun := form.begins(line))}
