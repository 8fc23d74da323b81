"""How much the words of a passage speak for an objection to its style (Customer SOP §6.2, §13).

For each rule of style a linear model, learned from labelled texts, adds up what is worth how much in a passage: its
words, two of them side by side or with one between, the beginnings of words, the concepts it speaks of
(``concepts.py``), what the rule's own patterns find in it, and each two of these together (``style_weights.py``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, pairwise
from math import sqrt

from handlers.gate.concepts import concepts
from handlers.gate.said import Span
from handlers.gate.style_weights import BIAS, WEIGHTS
from handlers.gate.tokens import tokens

ENOUGH = {"blame": 40, "unconfirmed-promise": 40, "vague-update": -30}
"""From so much on a passage is held back, in hundredths of log odds.

Chosen by cross-validation by author (``tests/handlers/gate_training.py``) for a precision of 0.94 or more on the texts
that were not made to be hard; ``tests/data/gate/README.md`` has the figures.
"""

FEW = 60
"""A passage with fewer features than this counts as if it had so many: nothing is meant by length."""

_BEGINNINGS = (4, 6)
_SHORT = 5


@dataclass(frozen=True, slots=True)
class Passage:
    """What a model judges: where it stands, and its features."""

    span: Span
    features: frozenset[str]


def clause_features(clause: str, found: Iterable[str]) -> Iterator[str]:
    """What the model counts of a clause apart: its concepts, what patterns found in it, and each two of these."""
    groups = concepts(tokens(clause)) | {f"p:{name}" for name in found}
    return (f"c{name}" for name in of_groups(frozenset(groups)))


def passages_of(told: Iterable[tuple[Span, str, set[str]]]) -> Iterator[Passage]:
    """The sentences as passages: where each stands, its wording, and what the rule's patterns found in it.

    Each counts the concepts of the sentence before too, because *they* and *it* point there.
    """
    before: frozenset[str] = frozenset()
    for span, wording, found in told:
        words, groups = _read(wording)
        groups = groups | {f"p:{name}" for name in found}
        yield Passage(span, words.union(of_groups(groups), (f"prev<{name}>" for name in before)))
        before = groups


@lru_cache(maxsize=512)
def _read(wording: str) -> tuple[frozenset[str], frozenset[str]]:
    """The features of the words, and the concepts: the same for every rule, so both rules read a sentence once."""
    said = tokens(wording)
    shape = {"question"} if "?" in said[-2:] else set()
    shape |= {"short"} if len(said) <= _SHORT else set()
    return frozenset(of_words(said)), frozenset(concepts(said) | shape)


def of_words(said: Iterable[str]) -> Iterator[str]:
    """The features of words in a row."""
    row = ("^", *said, "$")
    yield from row
    yield from map("_".join, pairwise(row))
    yield from map("_*_".join, zip(row, row[2:], strict=False))
    yield from (f"{word[:length]}…" for word in row for length in _BEGINNINGS if len(word) > length)


@lru_cache(maxsize=4096)
def of_groups(groups: frozenset[str]) -> tuple[str, ...]:
    """The features of groups that are met together."""
    named = sorted(groups)
    return (*(f"<{name}>" for name in named), *(f"<{one}+{other}>" for one, other in combinations(named, 2)))


def scale(features: frozenset[str]) -> float:
    """How much of its worth each of so many features adds."""
    return 1 / sqrt(max(len(features), FEW))


def score(rule: str, passage: Passage) -> float:
    """How much speaks for an objection, in hundredths of log odds."""
    weights = WEIGHTS[rule]
    return BIAS[rule] + 10 * scale(passage.features) * sum(
        weights[name] for name in passage.features if name in weights
    )


def held(rule: str, passages: Iterable[Passage]) -> Iterator[Span]:
    """The passages that must not go out."""
    return (one.span for one in passages if score(rule, one) >= ENOUGH[rule])
