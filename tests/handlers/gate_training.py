"""Learns what the features of a passage are worth for the gate's rules of style; writes handlers/gate/style_weights.py.

    python -m tests.handlers.gate_training                    learn, and write the module
    python -m tests.handlers.gate_training cross-validate [author ...]
                                                              print how well that works on authors who are new to it

It is logistic regression with strong L2 regularisation. A text is labelled and a sentence is judged, so a text that is
held back teaches that some sentence of it is at fault, and a text that may go that none is: the chance of a text is
that of its sentences, each at fault by itself (noisy or). Plain Python with limited-memory BFGS (Nocedal 1980): no
library is needed, and the same texts give the same weights anywhere. The measured half is never read.
"""

from __future__ import annotations

import sys
import textwrap
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from hashlib import sha256
from itertools import repeat
from math import exp, expm1, inf, log, log1p
from operator import mul
from pathlib import Path

from handlers.gate.blame import blame_passages
from handlers.gate.promises import carries_time, promise_passages
from handlers.gate.said import Said
from handlers.gate.style import ENOUGH, Passage, scale
from handlers.gate.vague import vague_passages
from tests.handlers.gate_figures import FOLDER, HARDEST, NATURAL, TUNING, Labelled, texts

MODULE = Path(__file__).parents[2] / "handlers" / "gate" / "style_weights.py"

PASSAGES: dict[str, Callable[[Said], Iterable[Passage]]] = {
    "blame": blame_passages,
    "unconfirmed-promise": promise_passages,
    "vague-update": vague_passages,
}
COUNT_OF = {"makers": 3.0, **dict.fromkeys(NATURAL, 2.0), **dict.fromkeys(HARDEST, 0.3)}
"""How much a text of a file counts, where not 1: those that are hard on purpose must not outweigh ordinary letters."""

LEAST_TEXTS = 3
"""What fewer texts have is no feature."""

STRENGTH = 30.0
"""How far the weights may go to fit the texts: the C of logistic regression."""

ROUNDS = 60
REMEMBERED = 8
SMALL = 8
"""Tenths of log odds; a feature that is worth less is not shipped."""

HEAD = '''"""What each feature of a passage is worth for the rules of style. Do not edit it.

Made by "make gate" from the texts in tests/data/gate but the measured ones: logistic regression over the features of
handlers/gate/style.py, in tenths, the bias in hundredths. ``LEARNED_FROM`` is the SHA-256 of those texts.
"""

from __future__ import annotations

LEARNED_FROM = "{checksum}"
BIAS = {bias}

_TABLES = {{{tables}
}}


def _weights(table: str) -> dict[str, int]:
    fields = iter(table.split())
    return {{name: int(worth) for name, worth in zip(fields, fields, strict=True)}}


WEIGHTS = {{rule: _weights(table) for rule, table in _TABLES.items()}}
'''

Vector = list[float]


@dataclass(frozen=True, slots=True)
class Example:
    """The features of each passage of a text, whether it must be held back, and how much that counts."""

    passages: tuple[frozenset[str], ...]
    label: bool
    count: float = 1.0


@dataclass(frozen=True, slots=True)
class Model:
    """What each feature is worth, in log odds, and what a passage with none of them has."""

    bias: float
    weights: dict[str, float]

    def score(self, features: frozenset[str]) -> float:
        return self.bias + scale(features) * sum(self.weights.get(name, 0.0) for name in features)


def checksum() -> str:
    """That of all the texts that are learned from."""
    return sha256(b"".join((FOLDER / f"{half}.jsonl").read_bytes() for half in TUNING)).hexdigest()


def examples(rule: str, half: str) -> list[Example]:
    """The texts of one author, in their order; those whose times are confirmed teach nothing of promises."""
    count = COUNT_OF.get(half, 1.0)
    return [_example(rule, one, count) for one in texts(half) if _teaches(rule, one)]


def _example(rule: str, one: Labelled, count: float) -> Example:
    return Example(tuple(passage.features for passage in PASSAGES[rule](one.said)), rule in one.holds, count)


def _teaches(rule: str, one: Labelled) -> bool:
    return rule != "unconfirmed-promise" or not carries_time(one.said.expected)


def learn(taught: Sequence[Example]) -> Model:
    """The weights that make the labels likeliest, as far as :data:`STRENGTH` lets them."""
    taught = [one for one in taught if one.passages]
    counts = Counter(name for one in taught for name in frozenset().union(*one.passages))
    known = sorted(name for name, count in counts.items() if count >= LEAST_TEXTS)
    place = {name: index for index, name in enumerate(known)}
    rows = [
        ([(sorted(place[name] for name in features if name in place), scale(features)) for features in one.passages],
         one.label, STRENGTH * one.count)
        for one in taught
    ]  # fmt: skip
    found = minimum(lambda weights: _loss(rows, weights), [0.0] * len(known) + [-2.0])
    return Model(found[-1], dict(zip(known, found, strict=False)))


Rows = list[tuple[list[tuple[list[int], float]], bool, float]]


def _loss(rows: Rows, weights: Vector) -> tuple[float, Vector]:
    """How unlikely the weights make the labels, together with their own size, and how that changes with each."""
    bias = weights[-1]
    slope = [*weights[:-1], 0.0]
    loss = sum(map(mul, slope, slope)) / 2
    of = weights.__getitem__
    for passages, label, count in rows:
        scores = [bias + size * sum(map(of, row)) for row, size in passages]
        none = sum(_softplus(score) for score in scores)  # minus the logarithm of the chance that none is at fault
        if label:
            some = -expm1(-max(none, 1e-9))
            loss -= count * log(some)
            share = -count * (1 - some) / some
        else:
            loss += count * none
            share = count
        for (row, size), score in zip(passages, scores, strict=True):
            step = share / (1 + exp(-max(score, -500.0)))
            slope[-1] += step
            step *= size
            for index in row:
                slope[index] += step
    return loss, slope


def _softplus(score: float) -> float:
    return score + log1p(exp(-score)) if score > 0 else log1p(exp(score))


def minimum(function: Callable[[Vector], tuple[float, Vector]], start: Vector) -> Vector:
    """Where the function is small, by limited-memory BFGS with steps that are halved until they help."""
    point, (value, slope) = start, function(start)
    memory: list[tuple[Vector, Vector, float]] = []
    for _ in range(ROUNDS):
        way = _way_down(slope, memory)
        along = _dot(way, slope)
        step = 1.0 if memory else 1.0 / max(1.0, _dot(slope, slope) ** 0.5)
        while True:
            there = [one + step * other for one, other in zip(point, way, strict=True)]
            value_there, slope_there = function(there)
            if value_there <= value + 1e-4 * step * along or step < 1e-9:
                break
            step /= 2
        moved = [one - other for one, other in zip(there, point, strict=True)]
        changed = [one - other for one, other in zip(slope_there, slope, strict=True)]
        curvature = _dot(moved, changed)
        if curvature > 1e-12:
            memory = [*memory, (moved, changed, curvature)][-REMEMBERED:]
        point, value, slope = there, value_there, slope_there
    return point


def _way_down(slope: Vector, memory: list[tuple[Vector, Vector, float]]) -> Vector:
    way = [-one for one in slope]
    shares = []
    for moved, changed, curvature in reversed(memory):
        share = _dot(moved, way) / curvature
        shares.append(share)
        way = [one - share * other for one, other in zip(way, changed, strict=True)]
    if memory:
        _, changed, curvature = memory[-1]
        size = curvature / _dot(changed, changed)
        way = [size * one for one in way]
    for (moved, changed, curvature), share in zip(memory, reversed(shares), strict=True):
        rest = share - _dot(changed, way) / curvature
        way = [one + rest * other for one, other in zip(way, moved, strict=True)]
    return way


def _dot(one: Vector, other: Vector) -> float:
    return sum(map(mul, one, other))


def shipped(model: Model) -> dict[str, int]:
    """What of the weights is worth being shipped, in tenths."""
    rounded = {name: round(10 * worth) for name, worth in model.weights.items()}
    return {name: worth for name, worth in rounded.items() if abs(worth) >= SMALL}


def module() -> str:
    """The text of handlers/gate/style_weights.py."""
    with ProcessPoolExecutor() as pool:
        models = dict(zip(PASSAGES, pool.map(_learned_from, PASSAGES, repeat(TUNING)), strict=False))
    tables = "".join(f'\n    "{rule}": """\n{_wrapped(shipped(model))}\n""",' for rule, model in models.items())
    bias = ", ".join(f'"{rule}": {round(100 * model.bias)}' for rule, model in models.items())
    return HEAD.format(checksum=checksum(), bias=f"{{{bias}}}", tables=tables)


def _learned_from(rule: str, authors: Iterable[str]) -> Model:
    return learn([one for author in authors for one in examples(rule, author)])


def _wrapped(worth: dict[str, int]) -> str:
    rows = " ".join(f"{name} {one}" for name, one in worth.items())
    return textwrap.fill(rows, width=118, break_long_words=False, break_on_hyphens=False)


def held_out(rule: str, author: str) -> list[tuple[float, bool]]:
    """The best score of a passage of each text by a model of the other authors', in hundredths, and what is right."""
    model = _learned_from(rule, [one for one in TUNING if one != author])
    shipped_model = Model(model.bias, {name: worth / 10 for name, worth in shipped(model).items()})
    taught = examples(rule, author)
    return [(100 * max(map(shipped_model.score, one.passages), default=-inf), one.label) for one in taught]


def cross_validation(authors: Iterable[str]) -> Iterator[str]:
    """For each rule and author, how well the shipped thresholds do."""
    pairs = [(rule, author) for rule in PASSAGES for author in authors]
    with ProcessPoolExecutor() as pool:
        for (rule, author), scored in zip(pairs, pool.map(held_out, *zip(*pairs, strict=True)), strict=True):
            flagged = [right for points, right in scored if points >= ENOUGH[rule]]
            positive = sum(right for _, right in scored)
            yield f"{rule:<20} {author:<9} held {len(flagged):3} rightly {sum(flagged):3} of {positive:3}"


def main(arguments: list[str]) -> None:
    if arguments[:1] == ["cross-validate"]:
        for line in cross_validation(arguments[1:] or NATURAL):
            print(line, flush=True)
    else:
        MODULE.write_text(module(), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
