"""What is counted in a mail to read its mood: words, their beginnings, groups of words, and marks of its shape.

Pure, and linear in the length of the text. The weights are learned with this same code, so that a feature means the
same when a mail is read. A feature is named as it can be shown to people: ``again`` (a word), ``again_no`` (two in a
row), ``agai…`` (a beginning), ``<nobody>`` (a group), ``<answer+nobody>`` (two groups in one sentence).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, islice, pairwise
from math import sqrt

from handlers.mood_words import CERTAIN, CONTENT, ELSEWHERE, GROUPS, HARMLESS, OWN_PEOPLE, Certain
from mailer.model import SignalKind

TEXT_LIMIT = 6_000
"""How many characters of a text are read: who is angry says so before."""

SUBJECT_LIMIT = 200
SENTENCE_LIMIT = 200
FEW = 60
"""A mail with fewer features than this counts as if it had so many."""

BEGINNINGS = (4, 6)
SHORT = 5
LENGTHS = (12, 40, 90)
"""A mail has more than so many words; what that is worth was learned too."""

_QUOTED_LINE = re.compile(r"^[ \t]{0,10}[>|][^\n]*", re.MULTILINE)
_IN_QUOTES = re.compile(r"\"[^\"]{1,200}\"|“[^”]{1,200}”|„[^“”\"]{1,200}[“”\"]|«[^»]{1,200}»")
_SENTENCE_END = re.compile(r"[.!?…]+(?=\s|$|[)\"”“»])|\n\s{0,20}\n")
_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*|[?!]+|~")
_ELIDED = re.compile(r"(?:[ldnjcsmt]|qu|jusqu|lorsqu|puisqu)'(?=\w)")
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_SHOUTED_WORDS = 4
_NUMBERS = frozenset(
    (
        *("#", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "several", "many"),
        *("zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "mehrere"),
        *("deux", "trois", "quatre", "cinq", "sept", "huit", "neuf", "dix", "plusieurs"),
        *("dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "diez", "varios", "varias"),
    )
)
_GUARDS = {"elsewhere": ELSEWHERE, "content": CONTENT, "own-people": OWN_PEOPLE, "harmless": HARMLESS}


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: where it stands in its text, what in it is its writer's own, and its features."""

    text: str
    start: int
    end: int
    own: str
    certain: tuple[tuple[Certain, int], ...]
    """The certain signals in it that no guard takes back, each with its place in ``own``."""

    content: bool
    features: frozenset[str]


def sentences(subject: str, text: str) -> tuple[Sentence, ...]:
    """The sentences of subject and text, in their order, as far as they are read."""
    return (*_sentences(subject[:SUBJECT_LIMIT], "subject:"), *_sentences(text[:TEXT_LIMIT], ""))


def mail_features(read: tuple[Sentence, ...]) -> frozenset[str]:
    """What the sentences have, and what only the mail as a whole has: how long it is, and what recurs in it."""
    groups = Counter(name for one in read for name in one.features if name[0] == "<" and "+" not in name)
    recurring = {f"{name}×{times}" for name, count in groups.items() for times in (2, 3) if count >= times}
    words = sum(one.own.count(" ") + 1 for one in read)
    longer = {f"<longer×{limit}>" for limit in LENGTHS if words > limit}
    return frozenset().union(*(one.features for one in read), recurring, longer)


def scale(features: frozenset[str]) -> float:
    """How much of its worth each of so many features adds: a mail is not angry for its length."""
    return 1 / sqrt(max(len(features), FEW))


def own_words(text: str) -> str:
    """The text, as long as it was, with blanks for quoted lines and "~" for what stands in quotation marks."""
    return blanked(_IN_QUOTES, blanked(_QUOTED_LINE, text, " ")).replace("’", "'")


def blanked(pattern: re.Pattern[str], text: str, blank: str = "~") -> str:
    """The text, as long as it was, with blanks for whatever the pattern finds."""
    return pattern.sub(lambda found: re.sub(r"[^\n]", blank, found[0]), text)


def _sentences(text: str, prefix: str) -> Iterator[Sentence]:
    own = own_words(text)
    start = 0
    for end in (*(found.end() for found in islice(_SENTENCE_END.finditer(own), SENTENCE_LIMIT)), len(own)):
        start = end - len(own[start:end].lstrip())
        if start < end:
            yield _sentence(text, start, end, own[start:end], prefix)
        start = end


def _sentence(text: str, start: int, end: int, own: str, prefix: str) -> Sentence:
    guards = {name for name, guard in _GUARDS.items() if guard.search(own)}
    people = blanked(OWN_PEOPLE, own) if "own-people" in guards else own
    certain = tuple(_certain(own, people, guards))
    words = _words(own)
    groups = {*_groups(words), *guards, *(row.reason.replace(" ", "-") for row, _ in certain)}
    features = frozenset(_features(words, groups | set(_shape(own, words, prefix)), prefix))
    return Sentence(text, start, end, own, certain, "content" in guards, features)


def _certain(own: str, people: str, guards: set[str]) -> Iterator[tuple[Certain, int]]:
    for row in CERTAIN:
        angry = row.kind is SignalKind.FRUSTRATION
        if ("elsewhere" if angry else "harmless") not in guards:
            found = row.pattern.search(own if angry else people)
            if found:
                yield row, found.start()


def _features(words: list[str], groups: set[str], prefix: str) -> Iterator[str]:
    yield from (f"<{name}>" for name in groups)
    if prefix:
        yield from (f"<{prefix}{name}>" for name in groups)
    yield from (f"<{one}+{other}>" for one, other in combinations(sorted(groups), 2))
    yield from words
    yield from (f"{one}_{other}" for one, other in pairwise(("^", *words)))
    yield from (f"{word[:length]}…" for word in words for length in BEGINNINGS if len(word) > length)


def _words(own: str) -> list[str]:
    """Words in small letters, "#" for each number, "?", "!" and "?!" for marks, "~" for what somebody else said."""
    found: list[str] = []
    for written in _WORD.findall(re.sub(r"~[~\s]*", "~ ", own.lower())):
        if written[0] in "?!":
            found.append(written if len(written) == 1 else "?!")
        elif written.isdigit():
            found.append("#")
        elif elided := _ELIDED.match(written):
            found += [elided[0], written[elided.end() :]]
        else:
            found.append(written)
    return found


def _shape(own: str, words: list[str], prefix: str) -> Iterator[str]:
    if "?" in words or "?!" in words:
        yield "question"
    if "!" in words or "?!" in words:
        yield "exclamation"
    if "?!" in words:
        yield "rows-of-marks"
    if "~" in words:
        yield "quotation"
    if len(words) <= SHORT and not prefix:
        yield "short"
    written = _LETTERS.findall(own)
    shouted = sum(1 for word in written if word.isupper())
    if shouted >= _SHOUTED_WORDS and shouted * 3 >= len(written) * 2:
        yield "capitals"


def _groups(words: list[str]) -> Iterator[str]:
    spans = False
    for place in range(len(words) - 1, -1, -1):
        word = words[place]
        here = {name for length in _STEM_LENGTHS for name in _STEMS.get(word[:length], ())}
        for length in _LENGTHS_FROM.get(word, ()):
            here.update(_PHRASES.get(tuple(words[place : place + length]), ()))
        if word in _NUMBERS:
            yield "number"
            if spans:
                yield "span-of-time"
        spans = "days-or-weeks" in here
        yield from here


def _tables() -> tuple[dict[tuple[str, ...], set[str]], dict[str, set[str]]]:
    """The groups by the words they have: phrases to be found whole, and beginnings of words."""
    phrases: dict[tuple[str, ...], set[str]] = {}
    stems: dict[str, set[str]] = {}
    for line in GROUPS.strip().splitlines():
        name, _, written = line.partition(": ")
        for phrase in written.split():
            if phrase.endswith("*"):
                stems.setdefault(phrase[:-1].lower(), set()).add(name)
            else:
                phrases.setdefault(tuple(_words(phrase.replace("_", " "))), set()).add(name)
    return phrases, stems


_PHRASES, _STEMS = _tables()
_STEM_LENGTHS = sorted({len(_stem) for _stem in _STEMS})
_LENGTHS_FROM: dict[str, set[int]] = {}
for _phrase in _PHRASES:
    _LENGTHS_FROM.setdefault(_phrase[0], set()).add(len(_phrase))
