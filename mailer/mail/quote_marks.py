"""What the form of a line says about it, before any word is looked at; and the marks of plain text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from mailer.mail.attribution import MOST_LINES, inner_start

WRAPPED_AT = 72
"""Shorter lines were not broken by a program that wraps quoted text."""

MOST_LINES_LOOKED_INTO = 2_000

_QUOTED = re.compile(r"^\s{0,3}(?:>(?!=)|&gt;)")
_OPEN_LINK = re.compile(r"[<(]https?://[^\s<>()]*$")
_ODD_BLANKS = re.compile("[\u00a0\u2007\u202f\u3000]")
_UNSEEN = re.compile("[\u200b\u200e\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069\u00ad]")


class Mark(StrEnum):
    """What the form of a line says: nothing, a quote, perhaps a quote (an unnamed blockquote), a signature.

    ``CUT`` says that from here on to the end all is quoted.
    """

    TEXT = "text"
    QUOTED = "quoted"
    INDENTED = "indented"
    SIGNATURE = "signature"
    CUT = "cut"


@dataclass(frozen=True, slots=True)
class MarkedText:
    """The lines of a text and a mark for each; ``structured`` where a mail program's own marks were found."""

    lines: tuple[str, ...]
    marks: tuple[Mark, ...]
    structured: bool


def marked_plain(text: str) -> MarkedText:
    """The lines of a plain text, marked where they begin with ``>`` (RFC 3676 §4.5)."""
    lines: list[str] = []
    given = _lines(text)
    if ">" not in text and "&" not in text and "@" not in text:  # no quote, nor an attribution that names an address
        return MarkedText(tuple(given), (Mark.TEXT,) * len(given), structured=False)
    addressed = ["@" in line for line in given]
    for index, line in enumerate(given):
        near = index < MOST_LINES_LOOKED_INTO and any(addressed[index : index + MOST_LINES])
        inner = inner_start(given, index) if near else 0
        lines += [line[:inner].rstrip(" -–—"), line[inner:]] if inner else [line]
    return MarkedText(tuple(lines), tuple(_plain_marks(lines)), structured=False)


def _lines(text: str) -> list[str]:
    flat = text.replace("\r\n", "\n").replace("\r", "\n")
    if flat.isascii():
        return flat.split("\n")
    flat = flat.replace("\u2028", "\n").replace("\u2029", "\n")
    return _UNSEEN.sub("", _ODD_BLANKS.sub(" ", flat)).split("\n")


def _plain_marks(lines: Sequence[str]) -> list[Mark]:
    marks = [Mark.QUOTED if (">" in line or "&gt;" in line) and _QUOTED.match(line) else Mark.TEXT for line in lines]
    if Mark.QUOTED not in marks:
        return marks
    between: list[int] = []
    for index in range(1, len(lines)):
        before, line = lines[index - 1], lines[index]
        follows_quote = marks[index - 1] is Mark.QUOTED
        if marks[index] is Mark.QUOTED:
            if not follows_quote and _OPEN_LINK.search(before[-200:]):
                # "<https://example.com/" broken before its ">" is a link, no quote.
                marks[index] = Mark.TEXT
        elif line.strip() and follows_quote and marks[index + 1 : index + 2] == [Mark.QUOTED]:
            if _OPEN_LINK.search(before[-200:]) and " " not in line.strip(" )>"):
                marks[index] = Mark.QUOTED
            else:
                between.append(index)
    # One such line may be a short answer; a program that wraps the lines of a quote leaves several, and no others.
    if len(between) > 1 and all(_is_wrapped_rest(lines[index - 1], lines[index]) for index in between):
        for index in between:
            marks[index] = Mark.QUOTED
    return marks


def _is_wrapped_rest(quoted: str, line: str) -> bool:
    """True where ``line`` may be the end of the quoted line above it, broken off by a program that wraps long lines."""
    first = line.split(maxsplit=1)[0]
    full = WRAPPED_AT <= len(quoted) <= 2 * WRAPPED_AT and len(quoted) + 1 + len(first) > WRAPPED_AT + 4
    return full and first[0].islower() and not quoted.rstrip().endswith((".", "?", "!", ":", ";"))
