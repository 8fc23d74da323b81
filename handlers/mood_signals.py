"""The signals of a mood that are certain, as evidence."""

from __future__ import annotations

from collections.abc import Iterator

from handlers.mood_features import Sentence
from mailer.model import Signal, SignalKind

PASSAGE_LIMIT = 200

CERTAIN_POINTS = 1_000
"""As many as a sentence can have, in hundredths of log odds."""


def certain_signals(read: tuple[Sentence, ...], kind: SignalKind) -> Iterator[Signal]:
    """What says it all alone, each reason once."""
    reasons = set()
    for one in read:
        for row, place in one.certain:
            if row.kind is kind and row.reason not in reasons:
                reasons.add(row.reason)
                yield Signal(kind, passage(one, place), row.reason, CERTAIN_POINTS)


def passage(one: Sentence, place: int) -> str:
    """The sentence as it is written, or as much of it around ``place`` as the owner wants to read."""
    start, end = one.start, one.end
    if end - start > PASSAGE_LIMIT:
        start = max(start, start + place - PASSAGE_LIMIT // 2)
        end = min(end, start + PASSAGE_LIMIT)
    return one.text[start:end].strip()
