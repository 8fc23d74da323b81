"""Cron expressions: the last of their moments by a zone's clocks, whatever those do, and what is said of bad ones."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from mailer.schedule.cron import checked, in_words, latest

BERLIN = ZoneInfo("Europe/Berlin")
MINUTE = timedelta(minutes=1)


def utc(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


def test_a_moment_has_come_when_it_is_there_and_not_a_second_before() -> None:
    at = utc(11, 23, 7)
    assert latest("0 8 * * *", BERLIN, at) == at
    assert latest("0 8 * * *", BERLIN, at - timedelta(seconds=1)) == at - timedelta(days=1)


def test_monday_is_one_and_a_weekend_is_passed_over() -> None:
    assert latest("0 8 * * 1", BERLIN, utc(11, 25, 12)) == utc(11, 23, 7)
    assert latest("0 8 * * mon-fri", BERLIN, utc(11, 22, 12)) == utc(11, 20, 7)


def test_a_moment_within_the_hour_that_is_skipped_comes_right_after_it() -> None:
    skipped = "30 2 * * *"
    assert latest(skipped, BERLIN, utc(3, 29, 0, 59)) == utc(3, 28, 1, 30)
    assert latest(skipped, BERLIN, utc(3, 29, 1)) == utc(3, 29, 1)
    assert latest(skipped, BERLIN, utc(3, 30, 0)) == utc(3, 29, 1)


def test_a_moment_within_the_hour_that_is_repeated_comes_once() -> None:
    found = {latest("30 2 * * *", BERLIN, utc(10, 25, 0, 30) + n * MINUTE) for n in range(120)}
    assert found == {utc(10, 25, 0, 30)}


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata"])
@pytest.mark.parametrize("expression", ["0 8 * * *", "30 2 * * *", "0 0 * * *", "0 1 * * *"])
def test_a_daily_moment_comes_once_a_day_the_year_round(zone: str, expression: str) -> None:
    local = ZoneInfo(zone)
    ends = (datetime(2026, 1, 1, 23, 59, tzinfo=local) + timedelta(days=day) for day in range(365))
    found = [latest(expression, local, end.astimezone(UTC)) for end in ends]
    days = [at.astimezone(local).date() for at in found if at is not None]
    assert (len(set(found)), len(set(days))) == (365, 365)


@pytest.mark.parametrize(
    "wrong",
    ["", "8:00", "0 8 * *", "0 8 * * * *", "61 8 * * *", "0 8 * * 9", "@daily", "0 0 30 2 *", "0 8 * * someday"],
)
def test_what_is_no_expression_is_refused_with_what_would_do(wrong: str) -> None:
    with pytest.raises(ValueError, match='as in "0 8'):
        checked(wrong)


def test_an_expression_is_kept_as_it_was_written_but_for_its_spaces() -> None:
    assert checked("  0   8 * *  mon-fri ") == "0 8 * * mon-fri"


def test_an_expression_is_said_in_words() -> None:
    assert in_words("0 8 * * mon-fri") == "At 08:00 on Monday through Friday"
