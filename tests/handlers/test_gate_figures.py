"""How well the gate does on texts that nobody looked at while its rules were made; the figures are printed."""

from __future__ import annotations

import pytest

from tests.handlers.gate_figures import Figures, figures, table

WANTED = {
    "internal-name": (0.95, 1.00),
    "secret": (0.95, 0.95),
    "log-or-code": (0.95, 0.90),
    "internal-host": (0.95, 0.95),
    "other-customer": (0.90, 0.94),
    "vague-update": (0.95, 0.85),
    "blame": (0.84, 0.74),
    "informal": (0.95, 0.92),
    "unconfirmed-promise": (0.95, 0.78),
}
"""The precision and the recall that must not be lost again. The aim is more than is reached: for matters of style 0.95
and 0.90, and no secret missed."""


@pytest.fixture(scope="module")
def measured() -> dict[str, Figures]:
    print("\n" + table("measured"))
    return {found.rule: found for found in figures("measured")}


@pytest.mark.parametrize("rule", WANTED)
def test_what_must_not_go_out_is_found_and_little_else(measured: dict[str, Figures], rule: str) -> None:
    precision, recall = WANTED[rule]
    assert measured[rule].precision >= precision
    assert measured[rule].recall >= recall


def test_no_name_is_missed(measured: dict[str, Figures]) -> None:
    assert measured["internal-name"].missed == 0
