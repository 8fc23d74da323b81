"""How well frustration and requests to escalate are recognised, on mail that the rules were not made with.

Figures alone are printed: whoever sees which mails are missed, tunes the rules to them (see tests/data/mood/README.md).
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from handlers.mood import read_mood
from mailer.model import Mood

MAILS = Path(__file__).parent.parent / "data" / "mood"
READINGS: dict[str, Callable[[Mood], bool]] = {
    "frustrated": lambda mood: bool(mood.frustration),
    "escalation": lambda mood: bool(mood.escalation),
}


@dataclass(frozen=True, slots=True)
class Score:
    """How many were rightly recognised, wrongly recognised, and missed."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong)

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed)

    def __str__(self) -> str:
        return (
            f"precision {self.precision:.3f}, recall {self.recall:.3f} "
            f"({self.right} right, {self.wrong} wrong, {self.missed} missed)"
        )


def _score(half: str, label: str) -> Score:
    lines = (MAILS / f"{half}.jsonl").read_text(encoding="utf-8").splitlines()
    mails = [json.loads(line) for line in lines if line.strip()]
    pairs = [(mail[label], READINGS[label](read_mood(mail["subject"], mail["text"]))) for mail in mails]
    return Score(pairs.count((True, True)), pairs.count((False, True)), pairs.count((True, False)))


# What is wanted is a precision of 0.95 and a recall of 0.85 for each label. The rules are not there yet: more than half
# of the frustration is missed, because much of it is said in words that no list holds. The bounds keep what there is.
def test_precision_and_recall_on_mail_that_the_rules_were_not_made_with(capsys: pytest.CaptureFixture[str]) -> None:
    scores = {label: _score("measured", label) for label in READINGS}
    with capsys.disabled():
        for label, score in scores.items():
            print(f"\n{label}, measured half: {score}", end="")
        print()
    assert scores["frustrated"].precision >= 0.80
    assert scores["frustrated"].recall >= 0.45
    assert scores["escalation"].precision >= 0.85
    assert scores["escalation"].recall >= 0.75


def test_the_rules_still_know_the_mail_that_they_were_made_with() -> None:
    scores = [_score("tuning", label) for label in READINGS]
    assert min(score.precision for score in scores) >= 0.95
    assert min(score.recall for score in scores) >= 0.85
