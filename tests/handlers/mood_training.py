"""Learns what each feature of a mail is worth for reading its mood, and writes handlers/mood_weights.py.

    python -m tests.handlers.mood_training                    learn, and write the module
    python -m tests.handlers.mood_training cross-validate     print how well that works on mail it was not learned from

It is logistic regression with strong L2 regularisation, by dual coordinate descent (Yu, Huang and Lin 2011), in plain
Python: no library is needed, and the same mails give the same weights anywhere. The measured half is never read.
"""

from __future__ import annotations

import json
import sys
import textwrap
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from math import exp, inf
from pathlib import Path
from random import Random

from handlers.mood_features import mail_features, scale, sentences
from handlers.mood_signals import certain_signals
from mailer.model import SignalKind

ROOT = Path(__file__).parents[2]
MAILS = tuple(ROOT / "tests" / "data" / "mood" / name for name in ("tuning.jsonl", "tuning2.jsonl", "everyday.jsonl"))
MODULE = ROOT / "handlers" / "mood_weights.py"
LABELS = ("frustrated", "escalation")

LEAST_MAILS = 2
"""What a single mail has is no feature."""

STRENGTH = 30.0
"""How far the weights may go to fit the examples: the C of logistic regression."""

ROUNDS = 30
HALVINGS = 40
FOLDS = 8

HEAD = '''"""What each feature of a mail is worth: for frustration, and for a request to escalate. Do not edit it.

Made by "make mood" from the tuning and everyday mails in tests/data/mood: logistic regression over the features of
handlers/mood_features.py, in hundredths. ``LEARNED_FROM`` is the SHA-256 of those mails.
"""

from __future__ import annotations

LEARNED_FROM = "{checksum}"
BIAS = {bias}

_TABLE = """
{table}
"""


def _weights() -> dict[str, tuple[int, int]]:
    fields = iter(_TABLE.split())
    return {{name: (int(one), int(other)) for name, one, other in zip(fields, fields, fields, strict=True)}}


WEIGHTS = _weights()
'''


@dataclass(frozen=True, slots=True)
class Example:
    """A mail's features, which labels it has, which a certain signal gives it, and whether it says that all is well."""

    features: frozenset[str]
    labels: tuple[bool, bool]
    certain: tuple[bool, bool]
    content: bool = False


@dataclass(frozen=True, slots=True)
class Model:
    """What each feature is worth, in log odds, and what a mail with none of them has."""

    bias: float
    weights: dict[str, float]

    def score(self, features: frozenset[str]) -> float:
        return self.bias + scale(features) * sum(self.weights.get(name, 0.0) for name in features)


def checksum() -> str:
    """That of all the mails that are learned from."""
    return sha256(b"".join(path.read_bytes() for path in MAILS)).hexdigest()


def examples() -> list[Example]:
    """The tuning material, in its order."""
    lines = (line for path in MAILS for line in path.read_text(encoding="utf-8").splitlines() if line.strip())
    return [_example(json.loads(line)) for line in lines]


def _example(mail: dict[str, object]) -> Example:
    read = sentences(str(mail["subject"]), str(mail["text"]))
    labels = (bool(mail[LABELS[0]]), bool(mail[LABELS[1]]))
    certain = (any(certain_signals(read, SignalKind.FRUSTRATION)), any(certain_signals(read, SignalKind.ESCALATION)))
    return Example(mail_features(read), labels, certain, any(one.content for one in read))


def learn(mails: Sequence[Example], label: int) -> Model:
    """The weights that make the examples likeliest, as far as :data:`STRENGTH` lets them."""
    counts = Counter(name for mail in mails for name in mail.features)
    known = sorted(name for name, count in counts.items() if count >= LEAST_MAILS)
    place = {name: index for index, name in enumerate(known)}
    rows = [[place[name] for name in sorted(mail.features) if name in place] for mail in mails]
    sizes = [scale(mail.features) for mail in mails]
    signs = [1.0 if mail.labels[label] else -1.0 for mail in mails]
    weights, bias = [0.0] * len(known), 0.0
    shares = [0.0] * len(mails)
    order = list(range(len(mails)))
    chance = Random(1)
    for _ in range(ROUNDS):
        chance.shuffle(order)
        for index in order:
            row, size, sign = rows[index], sizes[index], signs[index]
            margin = sign * (bias + size * sum(weights[column] for column in row))
            share = _best_share(margin, 1 + size * size * len(row), shares[index])
            step = sign * (share - shares[index])
            shares[index] = share
            bias += step
            for column in row:
                weights[column] += step * size
    return Model(bias, dict(zip(known, weights, strict=True)))


def _best_share(margin: float, curvature: float, share: float) -> float:
    """The share of one example in the weights that is best while all others stay, between 0 and :data:`STRENGTH`.

    It is the only zero of a function that rises everywhere, so the interval is halved until it is small.
    """
    low, high = -40.0, 40.0
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        if middle + curvature * (STRENGTH / (1 + exp(-middle)) - share) + margin > 0:
            high = middle
        else:
            low = middle
    return STRENGTH / (1 + exp(-low))


def module(mails: Sequence[Example]) -> str:
    """The text of handlers/mood_weights.py."""
    one, other = learn(mails, 0), learn(mails, 1)
    rows = ((name, round(one.weights[name] * 100), round(other.weights[name] * 100)) for name in one.weights)
    table = textwrap.fill(
        " ".join(f"{name} {first} {second}" for name, first, second in rows),
        width=118,
        break_long_words=False,
        break_on_hyphens=False,
    )
    bias = (round(one.bias * 100), round(other.bias * 100))
    return HEAD.format(checksum=checksum(), bias=bias, table=table)


def held_out(mails: Sequence[Example], label: int) -> list[tuple[float, bool]]:
    """The score of each mail by a model that has not seen it, in hundredths, and what is right."""
    scored = []
    for fold in range(FOLDS):
        model = learn([mail for index, mail in enumerate(mails) if index % FOLDS != fold], label)
        scored += [(_decisive(model, mail, label), mail.labels[label]) for mail in mails[fold::FOLDS]]
    return scored


def _decisive(model: Model, mail: Example, label: int) -> float:
    if mail.content and LABELS[label] == "frustrated":
        return -inf
    return inf if mail.certain[label] else 100 * model.score(mail.features)


def thresholds(scored: list[tuple[float, bool]]) -> Iterator[str]:
    """Precision and recall for each threshold that one could choose."""
    positive = sum(1 for _, right in scored if right)
    for least in range(-150, 160, 10):
        flagged = [right for score, right in scored if score >= least]
        if flagged:
            yield f"{least:5}  precision {sum(flagged) / len(flagged):.3f}  recall {sum(flagged) / positive:.3f}"


def main(arguments: list[str]) -> None:
    mails = examples()
    if arguments == ["cross-validate"]:
        for label, name in enumerate(LABELS):
            print(name, *thresholds(held_out(mails, label)), sep="\n")
    else:
        MODULE.write_text(module(mails), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
