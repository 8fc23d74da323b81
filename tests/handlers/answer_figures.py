"""How well customers' plain answers are understood: ``python -m tests.handlers.answer_figures`` prints it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from handlers.understanding import Answer, understand
from mailer.mail.body import new_text

FOLDER = Path(__file__).parent.parent / "data" / "answers"
MEANING = {Answer.WORKS: "yes", Answer.NOT_FIXED: "no", Answer.THANKS: "unclear", Answer.UNCLEAR: "unclear"}
"""The labels of the answers. Mere thanks leave the question open, as what is unclear does."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What a customer answered, and what people say it means: yes, no or unclear."""

    id: str
    text: str
    answer: str
    language: str

    def read(self) -> str:
        """What the desk takes it for, from the words it takes for new."""
        return MEANING[understand(new_text(self.text))]


@dataclass(frozen=True, slots=True)
class Figures:
    """How often one answer was understood rightly, wrongly, and missed."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0


def replies(half: str) -> tuple[Reply, ...]:
    lines = (FOLDER / f"{half}.jsonl").read_text(encoding="utf-8").splitlines()
    rows = (json.loads(line) for line in lines)
    return tuple(Reply(row["id"], row["text"], row["answer"], row["language"]) for row in rows)


def figures(found: Iterable[tuple[str, str]], answer: str) -> Figures:
    """The figures of one answer over pairs of what was meant and what was read."""
    pairs = Counter((meant == answer, read == answer) for meant, read in found)
    return Figures(pairs[True, True], pairs[False, True], pairs[True, False])


def table(half: str) -> str:
    """The figures as a table for people, by language and for all."""
    read = [(reply.language, reply.answer, reply.read()) for reply in replies(half)]
    lines = [f"{half}: {len(read)} answers", f"{'':<10}{'answer':<8}{'precision':>10}{'recall':>8}{'wrong':>7}"]
    for language in (*sorted({language for language, _, _ in read}), "all"):
        pairs = [(meant, said) for own, meant, said in read if language in (own, "all")]
        for answer in ("yes", "no"):
            f = figures(pairs, answer)
            lines.append(f"{language:<10}{answer:<8}{f.precision:>10.1%}{f.recall:>8.1%}{f.wrong:>7}")
    return "\n".join(lines)


if __name__ == "__main__":
    print("\n\n".join(table(half) for half in ("tuning", "measured")))
