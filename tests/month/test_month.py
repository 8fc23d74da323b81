"""A small month through the real desk; and that the checker would notice what it is there for."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.month.hours import DAY, HOUR, berlin
from tests.month.ledger import TICK, Ledger, Seen, What
from tests.month.world import World

TICKETS, SEED = 40, 5
CAROL, ANN, LEA, LAB = "carol@customer.example", "ann@house.example", "lea@house.example", "lab@house.example"
MONDAY = berlin("2025-10-06 09:00")
BEFORE_THE_CHANGE = berlin("2025-10-25 23:00")
"""An hour after it the clocks of Berlin are at two, and an hour later at two again."""


def test_in_a_month_every_promise_is_kept_or_reported_and_nothing_else_is_said(tmp_path: Path) -> None:
    world = World(TICKETS, SEED, tmp_path)
    ledger = world.live()
    assert ledger.violations == []
    assert ledger.latest <= TICK
    assert len(ledger.tickets) >= TICKETS
    done = {what for known in ledger.tickets.values() for what, _ in known.done}
    assert set(What) - done <= {What.NEXT_RUNG}, "the month was too quiet to say much"


# --- what the checker notices -----------------------------------------------------------------------------------------


def a_ledger(queue: str = "support", at: datetime = MONDAY, priority: str = "P3") -> Ledger:
    """One ticket is opened, acknowledged, and reminded of."""
    ledger = Ledger({queue: (ANN,)}, {queue: (LEA,)}, {queue: ()}, {"Lab": (LAB, 1)})
    ledger.now = at
    ledger.opened(1, queue, (CAROL,), timedelta(0), priority, at)
    ledger.tick(at, [Seen("customer/acknowledgement", 1, CAROL)])
    return ledger


REMINDED = Seen("engineer/response-due", 1, ANN)
OVERDUE = [Seen("engineer/response-overdue", 1, to) for to in (ANN, LEA)]
AFTER_SIX_HOURS = MONDAY + 7 * HOUR  # one of them is the lunch break


def test_what_is_as_it_should_be_is_no_violation() -> None:
    ledger = a_ledger()
    ledger.tick(AFTER_SIX_HOURS, [REMINDED])
    ledger.tick(MONDAY + DAY, OVERDUE)
    assert ledger.violations == []


@pytest.mark.parametrize(
    ("at", "seen", "said"),
    [
        (AFTER_SIX_HOURS, [], "was not sent"),
        (AFTER_SIX_HOURS, [REMINDED, REMINDED], "a second time"),
        (AFTER_SIX_HOURS - HOUR, [REMINDED], "should not have been"),
        (AFTER_SIX_HOURS + 2 * TICK, [REMINDED], "late"),
        (AFTER_SIX_HOURS, [Seen("engineer/response-due", 1, LEA)], "should not have been"),
        (AFTER_SIX_HOURS, [REMINDED, *OVERDUE], "should not have been"),
    ],
)
def test_a_reminder_that_is_forgotten_doubled_early_late_or_to_the_wrong_person_is_noticed(
    at: datetime, seen: list[Seen], said: str
) -> None:
    ledger = a_ledger()
    ledger.tick(at, seen)
    assert any(said in violation for violation in ledger.violations)


def test_a_reminder_of_a_ticket_that_has_moved_on_is_noticed() -> None:
    ledger = a_ledger()
    ledger.now = MONDAY + HOUR
    ledger.said(1, ANN, "customer/answer", ledger.now)
    ledger.tick(ledger.now, [Seen("customer/answer", 1, CAROL)])
    ledger.tick(AFTER_SIX_HOURS, [REMINDED])
    assert "should not have been" in ledger.violations[0]


def test_an_hour_too_late_on_the_day_of_the_change_is_noticed() -> None:
    ledger = a_ledger("plant", BEFORE_THE_CHANGE, "P2")
    ledger.tick(BEFORE_THE_CHANGE + 3 * HOUR, [REMINDED])
    assert ledger.violations == []
    ledger.tick(BEFORE_THE_CHANGE + 5 * HOUR, [*OVERDUE, Seen("channel/update-overdue", 1, "channel:Teams")])
    assert "1:00:00 late" in ledger.violations[0]


def test_a_closing_that_is_not_announced_is_noticed() -> None:
    ledger = a_ledger()
    ledger.now = MONDAY + HOUR
    ledger.resolved(1, ANN, ledger.now)
    ledger.tick(ledger.now, [Seen("customer/resolution", 1, CAROL)])
    ledger.tick(ledger.now + 2 * DAY, [Seen("customer/resolution-reminder", 1, CAROL)])
    ledger.tick(ledger.now + 3 * DAY, [])
    assert [violation.partition(" #")[2] for violation in ledger.violations] == [
        f"1 customer/closed-unanswered to {CAROL} was not sent"
    ]


def test_a_time_that_a_customer_is_told_and_that_is_not_the_ledgers_is_noticed() -> None:
    ledger = a_ledger()
    due = ledger.tickets[1].due
    ledger.says(MONDAY, "it", "an answer by Tuesday 7 October,\n07:00 (UTC).", due, timedelta(0))
    assert ledger.violations == []
    ledger.says(MONDAY, "it", "an answer by Tuesday 7 October,\n08:00 (UTC).", due, timedelta(0))
    assert len(ledger.violations) == 1
