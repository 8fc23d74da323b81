"""What is to be said to a customer, and the small tools that every rule of the gate uses to look through it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from mailer.model import Person, Ticket


class Span(NamedTuple):
    """A passage: where it begins in the text, and where it ends."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Said:
    """A text for a customer and what it may speak of: the numbers of the reader's tickets, and who takes part.

    ``text`` is all that is said, the parts of an update one below the other. ``expected`` is what an update says in its
    part of that name, which alone may promise a time.
    """

    text: str
    expected: str = ""
    numbers: frozenset[int] = frozenset()
    people: tuple[Person, ...] = ()


def said_on(ticket: Ticket, text: str, expected: str = "") -> Said:
    """The text as it is to be said on that ticket."""
    own = {ticket.number, ticket.follows, ticket.merged_into} - {None}
    return Said(text, expected, frozenset(number for number in own if number is not None), ticket.people)


def any_of(*patterns: str) -> str:
    """One pattern for whichever of them; the longest first, so that no short one hides a longer."""
    return "(?:" + "|".join(sorted(patterns, key=len, reverse=True)) + ")"


class _Node(dict[str, "_Node"]):
    """What may follow in a word, by the next letter; "" where the word may end."""


def words(listed: str) -> str:
    """A pattern for any of the words and phrases in a list, one to a comma; a space stands for any white space.

    The longest that fits is found. Words that begin alike share their beginning in the pattern, because a pattern that
    tries hundreds of words one after the other is slow.
    """
    beginnings = _Node()
    for word in filter(None, (part.strip() for part in listed.split(","))):
        node = beginnings
        for letter in word:
            node = node.setdefault(letter, _Node())
        node[""] = _Node()
    return _branches(beginnings)


def _branches(node: _Node) -> str:
    """The pattern for what may follow."""
    ways = [
        (r"\s{1,3}" if letter == " " else re.escape(letter)) + _branches(rest)
        for letter, rest in node.items()
        if letter
    ]
    if not ways:
        return ""
    joined = ways[0] if len(ways) == 1 and "" not in node else "(?:" + "|".join(ways) + ")"
    return f"{joined}?" if "" in node else joined


def word_set(*listed: str) -> frozenset[str]:
    """The words in lists that have them apart by white space."""
    return frozenset(word for text in listed for word in text.split())


def whole(pattern: str) -> str:
    """The pattern, as whole words only."""
    return rf"(?<!\w){pattern}(?!\w)"


def passages(pattern: re.Pattern[str], text: str) -> Iterator[Span]:
    """Every place where the pattern stands."""
    return (Span(*found.span()) for found in pattern.finditer(text) if found.end() > found.start())


def united(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The passages in reading order, those that overlap made one."""
    result: list[Span] = []
    for span in sorted(spans):
        if result and span.start < result[-1].end:
            result[-1] = Span(result[-1].start, max(result[-1].end, span.end))
        else:
            result.append(span)
    return tuple(result)


_NO_END = (
    r"(?<=\d)\.(?=\s(?:[a-zà-ÿ]|(?:Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sept|Okt|Nov|Dez)\w*))"
    r"|(?<=\b[ap]\.m)\.(?=\s[a-zà-ÿ])|(?:(?<=\bi\.e)|(?<=\be\.g)|(?<=\bz\.B)|(?<=\bca))\.(?=\s)"
)
_SENTENCE = re.compile(rf"[^.!?…\n]+(?:(?:[.!?…]+(?=\S)|{_NO_END})[^.!?…\n]+)*[.!?…]*")
"""A full stop with something right behind it ends no sentence: ``6.2``, ``example.com``; nor does that of a date or of
an abbreviation: ``am 12. wird``, ``am 12. Mai``, ``8 a.m. tomorrow``.
"""


def sentences(text: str) -> tuple[Span, ...]:
    """Where the sentences of the text stand, without the white space around them; a line's end ends a sentence."""
    return tuple(_trimmed(text, span) for span in passages(_SENTENCE, text) if text[span.start : span.end].strip())


def _trimmed(text: str, span: Span) -> Span:
    piece = text[span.start : span.end]
    start = span.start + len(piece) - len(piece.lstrip())
    return Span(start, start + len(piece.strip()))


_ADDRESS_OR_LINK = re.compile(r"(?:https?://|www\.)\S{1,2000}|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,255}")


def without_addresses(text: str) -> str:
    """The text with mail addresses and links blanked out, everything else at its place."""
    return _ADDRESS_OR_LINK.sub(lambda found: " " * len(found[0]), text)
