"""Frustration and requests to escalate, read from what a customer wrote (Customer SOP §9).

:func:`read_mood` is a reading and no judgement of anybody: it gives the passages that speak for it, each with its
reason, so that whoever answers can see for themselves. Passages that a person quotes, what machines shout, and anger at
others are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handlers.mood_signals import (
    CONTENT,
    ELSEWHERE,
    ENOUGH,
    ENOUGH_SMALL,
    HARMLESS_ESCALATION,
    HOLLOW,
    NO_HARM,
    OWN_PEOPLE,
    PRAISE,
    ROWS,
    TECHNICAL,
)
from mailer.model import Mood, Signal, SignalKind

TEXT_LIMIT = 6_000
"""How many characters of a text are read: who is angry says so before."""

SUBJECT_LIMIT = 200
PASSAGE_LIMIT = 200

_QUOTED_LINE = re.compile(r"^[ \t]{0,10}[>|][^\n]*", re.MULTILINE)
_IN_QUOTES = re.compile(r"\"[^\"]{1,200}\"|“[^”]{1,200}”|„[^“”\"]{1,200}[“”\"]|«[^»]{1,200}»")
_SENTENCE_END = re.compile(r"[.!?…]+(?=\s|$|[)\"”“»])|\n\s{0,20}\n")
_SHOUTED = re.compile(r"[A-ZÄÖÜÉÈÀÁÍÓÚÑÇ]{2,}")
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_MARKS = re.compile(r"[!?]{3,}|\?!|!\?")
_SHOUTED_WORDS = 4
_TO_US = re.compile(r"\b(?:you|yours?|ihr\w{0,2}|sie|vous|votre|vos|ustedes|sus?)\b", re.IGNORECASE)


def read_mood(subject: str, text: str) -> Mood:
    """What a mail with this subject and this new text says about its writer's mood, with the passages that say so."""
    parts = (subject[:SUBJECT_LIMIT], text[:TEXT_LIMIT])
    signals = tuple(dict.fromkeys(signal for part in parts for signal in _signals(part)))
    if any(NO_HARM.search(_own_words(part)) for part in parts):
        signals = tuple(signal for signal in signals if signal.points >= ENOUGH)
    if any(CONTENT.search(_own_words(part)) for part in parts):
        signals = tuple(signal for signal in signals if signal.kind is not SignalKind.FRUSTRATION)
    return Mood(tuple(_if_enough(signals, SignalKind.FRUSTRATION)), tuple(_if_enough(signals, SignalKind.ESCALATION)))


def _if_enough(signals: tuple[Signal, ...], kind: SignalKind) -> Iterator[Signal]:
    """The signals of that kind, the strongest first, if their points reach :data:`ENOUGH`; a reason counts once.

    Where one says it all, the small signs beside it are left out: evidence is there to be read.
    """
    of_kind = sorted((signal for signal in signals if signal.kind is kind), key=lambda signal: -signal.points)
    by_reason = {signal.reason: signal for signal in reversed(of_kind)}
    points = sum(signal.points for signal in by_reason.values())
    if of_kind and points >= (ENOUGH if of_kind[0].points > 1 else ENOUGH_SMALL):
        least = 2 if of_kind[0].points >= ENOUGH else 1
        yield from (signal for signal in of_kind if signal.points >= least and by_reason[signal.reason] is signal)


def _signals(text: str) -> Iterator[Signal]:
    """Everything that is found, sentence by sentence; whether it is enough is not asked yet."""
    words = _own_words(text)
    people = _blanked(OWN_PEOPLE, words)
    calm = False
    for start, end in _sentences(words):
        # Whoever complains of somebody else often goes on to do so, until the next sentence speaks to us.
        calm = ELSEWHERE.search(words, start, end) is not None or (calm and not _TO_US.search(words, start, end))
        harmless = HARMLESS_ESCALATION.search(words, start, end) is not None
        for row in ROWS:
            if calm if row.kind is SignalKind.FRUSTRATION else harmless:
                continue
            found = row.pattern.search(words if row.kind is SignalKind.FRUSTRATION else people, start, end)
            if found:
                passage = _passage(text, start, end, found.start())
                yield Signal(row.kind, passage, row.reason, row.points)
        yield from _shouting(text, words, start, end)
    for found in HOLLOW.finditer(text):
        if _QUOTED_LINE.match(text, text.rfind("\n", 0, found.start()) + 1) is None:
            passage = _passage(text, *_around(words, found.start()), found.start())
            yield Signal(SignalKind.FRUSTRATION, passage, "puts our words in quotation marks", 2)


def _shouting(text: str, words: str, start: int, end: int) -> Iterator[Signal]:
    """Capitals in prose and rows of marks, unless they are cheerful or a machine's."""
    sentence = text[start:end]
    if PRAISE.search(text) or TECHNICAL.search(sentence):
        return
    written = _LETTERS.findall(words, start, end)
    shouted = sum(1 for word in written if _SHOUTED.fullmatch(word))
    if shouted >= _SHOUTED_WORDS and shouted * 3 >= len(written) * 2:
        yield Signal(SignalKind.FRUSTRATION, _passage(text, start, end, start), "is written in capitals", 2)
    marks = _MARKS.search(words, start, min(end + 10, len(words)))
    if marks:
        yield Signal(SignalKind.FRUSTRATION, _passage(text, start, marks.end(), start), "has rows of ! and ?", 1)


def _own_words(text: str) -> str:
    """The text, as long as it was, with blanks for what others said or a machine printed."""
    return _blanked(_IN_QUOTES, _blanked(_QUOTED_LINE, text)).replace("’", "'")


def _blanked(pattern: re.Pattern[str], text: str) -> str:
    return pattern.sub(lambda found: re.sub(r"[^\n]", "~", found[0]), text)


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for end in _SENTENCE_END.finditer(text):
        yield start, end.end()
        start = end.end()
    if start < len(text):
        yield start, len(text)


def _around(text: str, place: int) -> tuple[int, int]:
    return next((span for span in _sentences(text) if span[0] <= place < span[1]), (place, len(text)))


def _passage(text: str, start: int, end: int, place: int) -> str:
    """The sentence as it is written, or as much of it around ``place`` as the owner wants to read."""
    if end - start > PASSAGE_LIMIT:
        start = max(start, place - PASSAGE_LIMIT // 2)
        end = min(end, start + PASSAGE_LIMIT)
    return text[start:end].strip()
