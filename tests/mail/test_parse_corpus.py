"""The reading of real messages keeps the level it has reached: nothing here may fall."""

from __future__ import annotations

import pytest

from tests.mail.corpus import Score, score


@pytest.fixture(scope="module")
def reached() -> Score:
    return score()


@pytest.mark.parametrize(
    ("field", "least"),
    [
        ("subject", 1.0),
        ("sender", 1.0),
        ("sender's name", 1.0),
        ("text", 1.0),
        ("attachments", 1.0),
        ("is a bounce", 1.0),
        ("is automatic", 1.0),
        ("must not be answered", 1.0),
        ("must be answered", 1.0),
        ("bounced recipients", 0.98),
        ("temporary", 1.0),
        ("threads joined", 1.0),
        ("threads apart", 1.0),
    ],
)
def test_the_corpus_is_understood(reached: Score, field: str, least: float) -> None:
    misses = [(name, file) for name, file, finding in reached.misses if finding.field == field]
    assert reached.rate(field) >= least, misses


def test_every_message_of_the_corpus_is_read(reached: Score) -> None:
    assert reached.read > 600
