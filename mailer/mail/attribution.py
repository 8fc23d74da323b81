"""Recognises the line that says who wrote what is quoted below, as ``On Monday, Ada wrote:``, in any language.

It looks at a few lines of bounded length, so that the cost of a message stays linear in its size.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import reduce
from itertools import accumulate, takewhile

from mailer.mail.calendar_words import is_calendar_word
from mailer.mail.quote_evidence import (
    LONGEST_LINE,
    begins_with_moment,
    ends_in_colon,
    has_address,
    has_bracketed_address,
    has_date,
    has_digit,
    has_time,
)
from mailer.mail.quote_words import BETWEEN_DATE_AND_NAME, alternation, every, words

MOST_LINES = 5
MOST_WORDS = 45

_VERBS = alternation(every("wrote"))
# Latin, Greek and Cyrillic verbs are words of their own; Chinese, Japanese and Korean ones follow the name at once.
_EDGE = r"(?:(?<![^\W_])|(?<=[぀-鿿가-힯\d]))"
_END = r"(?:(?![^\W_])|(?<=[぀-鿿가-힯฀-๿]))"
_VERB = re.compile(rf"{_EDGE}(?:{_VERBS}){_END}", re.IGNORECASE)
# Korean verbs take an ending of politeness.
_VERB_ENDINGS = frozenset(
    verb + ending for verb in words(every("wrote")) for ending in ("", "니다", "하였습니다", "했습니다")
)
_VERBS_BY_LAST = {
    last: tuple(verb for verb in _VERB_ENDINGS if verb[-1] == last) for last in {verb[-1] for verb in _VERB_ENDINGS}
}
_CLOSING = " \t:：.,;*_|-–—)"
_LEAD_IN = r"[\s*_>\-–—‐|\[(\"']*"
_OPENING = re.compile(rf"{_LEAD_IN}(?P<word>(?:{alternation(every('opens'))})(?![^\W_]))?", re.IGNORECASE)
_OPENING_INSIDE = re.compile(rf"(?<![^\W_])(?:{alternation(every('opens'))})(?=\s)", re.IGNORECASE)
# "Ada Example <ada@example.com> hat": a name of up to four words and an address, then a few words at most.
_NAME_AND_ADDRESS = re.compile(
    r"\s*[\"']?(?:[^\s<>@]{1,30}\s+){0,4}[<(][^<>()\s]{1,64}@[^<>()\s]{1,255}[>)]\S?(?:\s+\S+){0,8}\s*$"
)
_FILLERS = frozenset(words(BETWEEN_DATE_AND_NAME))
_ISO_MOMENT = re.compile(r"^\s*\d{4}-\d\d-\d\d \d{1,2}:\d\d (?:GMT|UTC)[+-]\d")


class Certainty(StrEnum):
    """How surely a line introduces quoted text: by itself, or only where marked lines follow."""

    SURE = "sure"
    IF_MARKED = "if marked"


@dataclass(frozen=True, slots=True)
class Introduction:
    """``lines`` lines that introduce quoted text."""

    lines: int
    certainty: Certainty


def joined(first: str, second: str) -> str:
    """Two lines of one wrapped sentence put together again, also where an encoding's soft break was left in."""
    if first.endswith("="):
        return first[:-1] + second.lstrip()
    gap = "" if first.endswith(("<", "(")) else " "
    return first.rstrip() + gap + second.strip()


def _begins(line: str) -> bool:
    """True where an attribution could begin with this line: with a date, or with an opening word and then a date."""
    opening = _OPENING.match(line)
    if opening is None:
        return False
    first, second, third = (*line[opening.end() : opening.end() + 80].split()[:3], "", "", "")[:3]
    if opening["word"]:
        return any(token[:1].isdigit() or is_calendar_word(token) for token in (first, second))
    if is_calendar_word(first):
        return second[:1].isdigit() or is_calendar_word(second)
    if not first[:1].isdigit():
        return False
    return begins_with_moment(f"{first} {second} {third}") or is_calendar_word(second)


def ends_in_verb(text: str) -> bool:
    """True where the text ends with a verb of writing, as a word of its own or behind Chinese, Japanese or Korean."""
    low = text[-120:].rstrip(_CLOSING).lower()
    verbs = _VERBS_BY_LAST.get(low[-1:], ())
    return low.endswith(verbs) and any(low.endswith(verb) and _is_edge(low[: -len(verb)]) for verb in verbs)


def _is_edge(before: str) -> bool:
    return not before or not before[-1].isalpha() or before[-1] >= "\u3040"


def _ends(line: str) -> bool:
    return ends_in_colon(line) or ends_in_verb(line)


def certainty(text: str) -> Certainty | None:
    """How surely a line, put together from its wrapped parts, is an attribution; None where it is none."""
    words_ = len(text.split())
    if words_ > MOST_WORDS:
        return None
    colon, at_end = ends_in_colon(text), ends_in_verb(text)
    address = has_address(text)
    date = has_date(text)
    if date and address and at_end:
        return Certainty.SURE
    time = has_time(text)
    if not (colon or at_end):
        dated = _ISO_MOMENT.match(text) is not None or (date and address and text.rstrip().endswith(">"))
        return Certainty.IF_MARKED if dated and _begins(text) else None
    if not (date or time or address):
        return Certainty.IF_MARKED if at_end and words_ <= 15 else None
    verb = at_end or _VERB.search(text) is not None
    opening = _begins(text)
    bracketed = has_bracketed_address(text)
    if date and ((address and verb) or (opening and bracketed) or (opening and time and at_end and _is_bare(text))):
        return Certainty.SURE
    if at_end and colon and ((bracketed and words_ <= 10) or (words_ <= 3 and has_address(text.split(maxsplit=1)[0]))):
        # "Ada Example <ada@example.com> wrote:" and "ada@example.com wrote:"
        return Certainty.SURE
    if (at_end and words_ <= 15) or (colon and (verb or opening or (address and (date or time or words_ <= 8)))):
        return Certainty.IF_MARKED
    return None


def _is_bare(text: str) -> bool:
    """True where there is nothing but a date, a name and the verb: no other words, as a told sentence would have."""
    rest = _OPENING.sub("", _VERB.sub(" ", text), count=1)
    tokens = [token.strip(" .,;:()[]\"'*_>-–—，、：") for token in rest.split()]
    named = [token for token in tokens if token and not has_digit(token) and not is_calendar_word(token)]
    named = [token for token in named if token.lower() not in _FILLERS]
    return len(named) <= 6 and not any(token[0].islower() for token in named)


def attribution(lines: Sequence[str], start: int) -> Introduction | None:
    """The attribution that begins on line ``start``, over up to five lines; None where none does."""
    first = lines[start]
    if len(first) > LONGEST_LINE:
        return None
    pieces: list[str] = []
    best: Introduction | None = None
    for count, line in enumerate(lines[start : start + MOST_LINES], start=1):
        if not line.strip() or len(line) > LONGEST_LINE or (count > 1 and line.lstrip().startswith(">")):
            break
        if count == 2 and not _opens(first):
            break
        pieces.append(line)
        may_end = _ends(line) or line.rstrip().endswith(">") or (count > 1 and pieces[-2].endswith("="))
        if not may_end and (count > 1 or not _ISO_MOMENT.match(line)):
            continue
        text = reduce(joined, pieces)
        found = certainty(text)
        if found and ends_in_colon(text):
            return Introduction(count, found)
        # "On … <bob@example.com>" and "… schrieb" may go on with the next line; the first end counts otherwise.
        if found and best is None:
            best = Introduction(count, found)
    return best


def _opens(line: str) -> bool:
    """True where an attribution that begins with this line may go on with the next."""
    return _begins(line) or _is_opening_alone(line) or _NAME_AND_ADDRESS.match(line) is not None


def _is_opening_alone(line: str) -> bool:
    """True for the opening word of an attribution that was broken behind it, or behind the name that follows it."""
    opening = _OPENING.match(line)
    if opening is None or not opening["word"]:
        return False
    return len(line[opening.end() :].split()) <= (4 if len(opening["word"]) >= 7 else 0)


def inner_start(lines: Sequence[str], index: int) -> int:
    """Where an attribution begins inside a line that starts with other words (``reply On … wrote:``); 0 where none."""
    line = lines[index]
    if len(line) > LONGEST_LINE or not (has_date(line) and has_time(line)):
        return 0
    below = list(takewhile(_is_joinable, lines[index + 1 : index + MOST_LINES]))
    if "@" not in line and not any("@" in later for later in below):
        return 0
    for match in reversed(list(_OPENING_INSIDE.finditer(line))):
        inner = line[match.start() :]
        if match.start() and inner[0].isupper() and _begins(inner) and _goes_on_as_attribution(inner, below):
            return match.start()
    return 0


def _is_joinable(line: str) -> bool:
    return bool(line.strip()) and len(line) <= LONGEST_LINE and not line.lstrip().startswith(">")


def _goes_on_as_attribution(inner: str, below: Sequence[str]) -> bool:
    return any(certainty(text) is Certainty.SURE for text in accumulate(below, joined, initial=inner) if _ends(text))
