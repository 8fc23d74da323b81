"""How well the gate's rules do on the labelled texts: ``python -m tests.handlers.gate_figures`` prints them.

Those of the texts that are measured with are printed only where they are named:
``python -m tests.handlers.gate_figures measured measured2``.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from handlers.forms import UPDATE, read_form
from handlers.gate import RULES, Said, review
from mailer.address import Address
from mailer.config import House
from mailer.model import Person
from tests.desk import house as small_house

FOLDER = Path(__file__).parent.parent / "data" / "gate"
TUNING = ("tuning", *(f"tuning{number}" for number in range(2, 44)), "makers")
"""The texts that rules are made and weights are learned from, each by its own author."""

MEASURED = ("measured", "measured2")
"""Those that nobody looks at."""

NATURAL = ("tuning", "tuning2", "tuning3", *(f"tuning{number}" for number in (*range(8, 12), *range(36, 44))))
"""Those that are as engineers write; the others are made of what is hard to tell, or of one kind alone."""

HARDEST = tuple(f"tuning{number}" for number in range(20, 36))
"""Those where most of what may go was made to look as if it might not."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A text and the rules that people said hold it back."""

    said: Said
    holds: frozenset[str]


@dataclass(frozen=True, slots=True)
class Figures:
    """How often a rule was right: texts held rightly, held wrongly, and let go wrongly."""

    rule: str
    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0


def described_house() -> House:
    """The house that the texts were written about."""
    told = json.loads((FOLDER / "house.json").read_text(encoding="utf-8"))
    engineers = [
        {"name": name, "address": f"{name.split()[0].lower()}@example.com"}
        for name in (name.replace("ë", "e") for name in told["engineers"])
    ]
    for engineer, name in zip(engineers, told["engineers"], strict=True):
        engineer["name"] = name
    return small_house(
        engineers=engineers,
        queues=[{"name": "support", "address": told["support_address"]}],
        internal_names=[*told["teams"], *told["internal_names"]],
        internal_domains=told["internal_domains"],
    )


def texts(half: str) -> tuple[Labelled, ...]:
    told = json.loads((FOLDER / "house.json").read_text(encoding="utf-8"))
    people = tuple(Person(Address.parse(address)) for address in told["ticket_people"])
    numbers = frozenset({int(told["ticket_number"])})
    lines = (FOLDER / f"{half}.jsonl").read_text(encoding="utf-8").splitlines()
    return tuple(_labelled(json.loads(line), numbers, people) for line in lines)


def _labelled(row: dict[str, object], numbers: frozenset[int], people: tuple[Person, ...]) -> Labelled:
    text, expected, holds = str(row["text"]), str(row["expected"]), row["holds"]
    assert isinstance(holds, list)
    if row["kind"] == "update":
        filled = read_form(UPDATE, text)
        parts = [filled.said[name] for name in ("status", "actions", "next_steps")] if not filled.missing else [text]
        text = "\n".join((*parts, expected))
    return Labelled(Said(text, expected, numbers, people), frozenset(map(str, holds)))


def figures(*halves: str) -> tuple[Figures, ...]:
    """The figures of every rule on these files of the texts together."""
    house = described_house()
    judged = [
        (one.holds, frozenset(objection.rule for objection in review(one.said, house)))
        for half in halves
        for one in texts(half)
    ]
    return tuple(_figures(rule.name, judged) for rule in RULES)


def _figures(rule: str, judged: Iterable[tuple[frozenset[str], frozenset[str]]]) -> Figures:
    pairs = [(rule in holds, rule in held) for holds, held in judged]
    return Figures(rule, pairs.count((True, True)), pairs.count((False, True)), pairs.count((True, False)))


def table(*halves: str) -> str:
    """The figures as a table for people."""
    count = sum(len(texts(half)) for half in halves)
    lines = [f"{', '.join(halves)}: {count} texts", f"{'rule':<21}{'texts':>6}{'precision':>11}{'recall':>8}"]
    lines += [f"{f.rule:<21}{f.right + f.missed:>6}{f.precision:>11.1%}{f.recall:>8.1%}" for f in figures(*halves)]
    return "\n".join(lines)


if __name__ == "__main__":
    print("\n\n".join(table(half) for half in (sys.argv[1:] or TUNING)))
