"""Times as engineers write them become moments in the future, or a sentence that says what would do."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from handlers.moments import FURTHEST, Unclear, parse, parse_beginning, shown
from mailer.schedule.business_hours import Calendar, Span

BERLIN = Calendar(ZoneInfo("Europe/Berlin"))
OFFICE = Calendar(ZoneInfo("Europe/Berlin"), ((Span(time(9), time(17)),),) * 5 + ((), ()))
MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)  # 10:00 in Berlin


@pytest.mark.parametrize(
    ("text", "local"),
    [
        ("2026-12-01 14:00", "12-01 14:00"),
        ("2026-12-01T14:00", "12-01 14:00"),
        ("2026-12-01 14:00:00", "12-01 14:00"),
        ("1 Dec 14:00", "12-01 14:00"),
        ("1st of December 2026, 2pm", "12-01 14:00"),
        ("December 1 at 2:30 p.m.", "12-01 14:30"),
        ("Tuesday 14:00", "11-24 14:00"),
        ("on Tue. at 14:00.", "11-24 14:00"),
        ("Tuesday 1 December 14:00", "12-01 14:00"),
        ("14:00 on Tuesday", "11-24 14:00"),
        ("Monday 12:00", "11-23 12:00"),
        ("Monday 10:00", "11-30 10:00"),
        ("tomorrow noon", "11-24 12:00"),
        ("TODAY 17:00", "11-23 17:00"),
        ("17:00", "11-23 17:00"),
        ("9:30", "11-24 09:30"),
        ("5 o'clock tomorrow", "11-24 05:00"),
        ("12am tomorrow", "11-24 00:00"),
        ("in 2 hours", "11-23 12:00"),
        ("in an hour and 30 minutes", "11-23 11:30"),
        ("+4h", "11-23 14:00"),
        ("2d", "11-25 10:00"),
        ("1d 2h", "11-24 12:00"),
        ("morgen 14 Uhr", "11-24 14:00"),
        ("bis morgen Mittag", "11-24 12:00"),
        ("übermorgen um 14.30 Uhr", "11-25 14:30"),
        ("Dienstag 14:00", "11-24 14:00"),
        ("am Di., 14:00 Uhr", "11-24 14:00"),
        ("1.12. 14:00", "12-01 14:00"),
        ("01.12.2026, 14 Uhr", "12-01 14:00"),
        ("1. Dezember 14:00", "12-01 14:00"),
        ("in einer Stunde", "11-23 11:00"),
        ("in 3 Tagen", "11-26 10:00"),
    ],
)
def test_a_time_is_read_in_the_zone_of_the_calendar(text: str, local: str) -> None:
    found = parse(text, MONDAY, BERLIN)
    assert isinstance(found, datetime), found
    assert found.tzinfo is UTC
    assert f"{found.astimezone(BERLIN.zone):%m-%d %H:%M}" == local


@pytest.mark.parametrize(("text", "local"), [("+8h", "11-24 10:00"), ("5d", "11-30 10:00"), ("1d 8h", "11-25 10:00")])
def test_hours_and_days_are_working_time(text: str, local: str) -> None:
    found = parse(text, MONDAY, OFFICE)
    assert isinstance(found, datetime)
    assert f"{found.astimezone(OFFICE.zone):%m-%d %H:%M}" == local


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("", "names no time"),
        ("soon", "no time that is understood"),
        ("tomorrow", "names a day and no hour"),
        ("Friday", "names a day and no hour"),
        ("1 December", "names a day and no hour"),
        ("next Tuesday 14:00", "no time that is understood"),
        ("1/12 14:00", "no time that is understood"),
        ("1.12", "no time that is understood"),
        ("14:00 UTC", "no time that is understood"),
        ("Wednesday 2026-12-01 14:00", "no time that is understood"),
        ("31 Nov 14:00", "no time that is understood"),
        ("tomorrow 25:00", "no time that is understood"),
        ("14pm tomorrow", "no time that is understood"),
        ("0h", "is over"),
        ("today 9:00", "Monday 23 November, 09:00 (CET) is over"),
        ("2025-12-01 14:00", "in 2025 is over"),
        ("2028-12-01 14:00", "more than a year ahead"),
    ],
)
def test_what_is_no_time_to_use_says_why_and_what_would_do(text: str, wrong: str) -> None:
    found = parse(text, MONDAY, BERLIN)
    assert isinstance(found, Unclear)
    assert wrong in found.wrong
    assert '"2026-11-25 14:00"' in found.advice
    assert "Europe/Berlin" in found.advice


def test_what_is_advised_is_understood() -> None:
    found = parse("?", MONDAY, BERLIN)
    assert isinstance(found, Unclear)
    for advised in found.advice.split('"')[1::2]:
        assert isinstance(parse(advised, MONDAY, BERLIN), datetime), advised


def test_a_wall_time_that_the_clocks_skip_counts_with_the_offset_from_before() -> None:
    assert parse("2027-03-28 02:30", MONDAY, BERLIN) == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)


def test_a_wall_time_that_the_clocks_repeat_is_the_first_of_the_two() -> None:
    assert parse("2027-10-31 02:30", MONDAY, BERLIN) == datetime(2027, 10, 31, 0, 30, tzinfo=UTC)


def test_a_day_is_a_day_on_the_clock_over_a_change_of_the_clocks() -> None:
    friday = datetime(2027, 3, 26, 9, 0, tzinfo=UTC)
    assert parse("Monday 10:00", friday, BERLIN) == datetime(2027, 3, 29, 8, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("tomorrow 14:00 the courier comes", "the courier comes"),
        ("2h", ""),
        ("in 2 hours 30 minutes", ""),
        ("1 December 2026 at 2 pm, on holiday", "on holiday"),
    ],
)
def test_a_text_may_go_on_behind_its_time(text: str, rest: str) -> None:
    found, behind = parse_beginning(text, MONDAY, BERLIN)
    assert isinstance(found, datetime)
    assert behind == rest


def test_a_time_that_is_over_is_told_from_no_time_at_all() -> None:
    found, _ = parse_beginning("today 9:00 the courier comes", MONDAY, BERLIN)
    assert isinstance(found, Unclear)
    assert "is over" in found.wrong


VOCABULARY = """
    in + 2 30 4h 2d hours minutes days tomorrow today morgen übermorgen noon mittag Tuesday Dienstag Fr. 1 1. Dec
    Dezember 1.12. 29.2. 31.11.2026 2026-12-01 2027-03-28 02:30 14:00 14.30 Uhr 2 pm am um bis by , 9999-12-31 0h
    999d 999h ٣ ² 24:00 00:00 and
"""
WORDS = st.sampled_from(VOCABULARY.split())
MOMENTS = st.integers(0, 36_500 * 24 * 3600).map(lambda s: datetime(2000, 1, 1, tzinfo=UTC) + timedelta(seconds=s))
ZONES = st.sampled_from(["UTC", "Europe/Berlin", "America/New_York", "Pacific/Apia", "Australia/Lord_Howe"])


@given(
    st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=6).map(" ".join)),
    MOMENTS,
    ZONES,
    st.sampled_from([None, OFFICE.week]),
)
@example("in " + "1h " * 500, MONDAY, "UTC", None)
@example("0001-01-01 00:00", MONDAY, "UTC", None)
def test_whatever_is_written_is_a_moment_ahead_or_a_sentence(
    text: str, now: datetime, zone: str, week: tuple[tuple[Span, ...], ...] | None
) -> None:
    calendar = Calendar(ZoneInfo(zone), week)
    for found in (parse(text, now, calendar), parse_beginning(text, now, calendar)[0]):
        if isinstance(found, Unclear):
            assert found.wrong
            assert found.advice
        else:
            assert found.tzinfo is UTC
            assert timedelta(0) < found - now <= FURTHEST


@given(MOMENTS, ZONES, st.integers(0, 365 * 24 * 60))
def test_what_is_written_out_as_a_date_is_read_as_that_very_wall_time(now: datetime, zone: str, minutes: int) -> None:
    calendar = Calendar(ZoneInfo(zone))
    at = (now.replace(second=0, microsecond=0) + timedelta(minutes=minutes + 1)).astimezone(calendar.zone)
    found = parse(f"{at:%Y-%m-%d %H:%M}", now, calendar)
    if isinstance(found, datetime):
        assert f"{found.astimezone(calendar.zone):%Y-%m-%d %H:%M}" == f"{at:%Y-%m-%d %H:%M}"
    else:  # the first of two such wall times
        assert at.fold == 1


def test_a_moment_is_understood_as_our_letters_show_it() -> None:
    at = MONDAY + timedelta(days=1, hours=5)
    assert parse(shown(at, BERLIN.zone), MONDAY, BERLIN) == at
    assert parse("Tuesday 15:00 CET", MONDAY, BERLIN) == at
    assert isinstance(parse("Tuesday 15:00 CEST", MONDAY, BERLIN), Unclear)


def test_a_moment_is_shown_as_people_say_it() -> None:
    assert shown(MONDAY, BERLIN.zone) == "Monday 23 November, 10:00 (CET)"
