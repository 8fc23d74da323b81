"""Working time over weekends, holidays, nights and changes of the clocks."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from mailer.schedule.business_hours import SEARCH_DAYS, Calendar, Span, WorkingTime

BERLIN = ZoneInfo("Europe/Berlin")  # clocks go forward on 29 March 2026 at 02:00, back on 25 October 2026 at 03:00
SUMMER, WINTER = timedelta(hours=2), timedelta(hours=1)


def span(text: str) -> Span:
    start, end = (time.fromisoformat(part.replace("24:00", "00:00")) for part in text.split("-"))
    return Span(start, end)


def week(*days: str) -> tuple[tuple[Span, ...], ...]:
    """Hours of Monday … Sunday, each like ``09:00-12:30 13:30-17:00``; what is left out is closed."""
    return tuple(tuple(span(part) for part in day.split()) for day in (*days, *[""] * (7 - len(days))))


def at(text: str) -> datetime:
    """``2026-11-20 16:00`` in Berlin; ``… (2nd)`` is the second of an hour that is there twice."""
    wall = datetime.fromisoformat(text.removesuffix(" (2nd)"))
    return wall.replace(tzinfo=BERLIN, fold=int(text.endswith("(2nd)")))


def length(text: str) -> WorkingTime:
    parts = {part[-1]: int(part[:-1]) for part in text.split()}
    return WorkingTime(parts.get("d", 0), timedelta(hours=parts.get("h", 0), minutes=parts.get("m", 0)))


LUNCH = "09:00-12:30 13:30-17:00"
OFFICE = Calendar(BERLIN, week(LUNCH, LUNCH, LUNCH, LUNCH, LUNCH))
HOLIDAYS = Calendar(BERLIN, OFFICE.week, frozenset({date(2026, 12, 24), date(2026, 12, 25), date(2027, 1, 1)}))
SHORT_FRIDAY = Calendar(BERLIN, week("09:00-17:00", "09:00-17:00", "09:00-17:00", "09:00-17:00", "09:00-12:00"))
NIGHTS = Calendar(BERLIN, week(*["22:00-06:00"] * 7))
NIGHTS_OFF = Calendar(BERLIN, NIGHTS.week, frozenset({date(2026, 11, 18)}))
WHOLE_DAYS = Calendar(BERLIN, week(*["00:00-24:00"] * 7))
SUNDAY_NIGHT = Calendar(BERLIN, week("", "", "", "", "", "", "01:00-04:00"))
SKIPPED = Calendar(BERLIN, week(*["02:10-02:50"] * 7))
SKIPPED_START = Calendar(BERLIN, week(*["00:00-02:30 03:00-05:00"] * 7))
ALWAYS = Calendar()
NEVER = Calendar(BERLIN, week())


@pytest.mark.parametrize(
    ("calendar", "start", "counted", "end"),
    [
        (OFFICE, "2026-11-18 10:00", "1h", "2026-11-18 11:00"),
        (OFFICE, "2026-11-18 12:00", "1h", "2026-11-18 14:00"),
        (OFFICE, "2026-11-18 12:00", "30m", "2026-11-18 12:30"),
        (OFFICE, "2026-11-18 12:45", "1h", "2026-11-18 14:30"),
        (OFFICE, "2026-11-18 05:00", "1h", "2026-11-18 10:00"),
        (OFFICE, "2026-11-20 16:00", "4h", "2026-11-23 12:00"),
        (OFFICE, "2026-11-21 12:00", "4h", "2026-11-23 14:00"),
        (OFFICE, "2026-11-18 10:00", "1d", "2026-11-19 10:00"),
        (OFFICE, "2026-11-20 15:00", "1d", "2026-11-23 15:00"),
        (OFFICE, "2026-11-21 03:00", "1d", "2026-11-24 09:00"),
        (OFFICE, "2026-11-20 18:00", "1d", "2026-11-24 09:00"),
        (OFFICE, "2026-11-20 16:00", "1d 2h", "2026-11-24 10:00"),
        (OFFICE, "2026-11-20 16:00", "5d", "2026-11-27 16:00"),
        (OFFICE, "2026-11-21 12:00", "0m", "2026-11-21 12:00"),
        (OFFICE, "2028-02-28 16:00", "1d", "2028-02-29 16:00"),
        (OFFICE, "2028-02-28 16:00", "7h", "2028-02-29 16:00"),
        (HOLIDAYS, "2026-12-23 16:00", "4h", "2026-12-28 12:00"),
        (HOLIDAYS, "2026-12-23 16:00", "1d", "2026-12-28 16:00"),
        (HOLIDAYS, "2026-12-24 16:00", "4h", "2026-12-28 14:00"),
        (HOLIDAYS, "2026-12-31 16:00", "2d", "2027-01-05 16:00"),
        (SHORT_FRIDAY, "2026-11-19 15:00", "1d", "2026-11-23 09:00"),
        (NIGHTS, "2026-11-18 23:00", "4h", "2026-11-19 03:00"),
        (NIGHTS, "2026-11-19 05:00", "2h", "2026-11-19 23:00"),
        (NIGHTS, "2026-11-19 05:00", "1d", "2026-11-20 05:00"),
        (NIGHTS_OFF, "2026-11-18 01:00", "6h", "2026-11-19 23:00"),
        (OFFICE, "2026-03-27 16:00", "2h", "2026-03-30 10:00"),
        (OFFICE, "2026-10-23 16:00", "2h", "2026-10-26 10:00"),
        (OFFICE, "2026-10-23 16:00", "1d", "2026-10-26 16:00"),
        (SUNDAY_NIGHT, "2026-03-29 01:00", "2h", "2026-03-29 04:00"),
        (SUNDAY_NIGHT, "2026-10-25 01:00", "4h", "2026-10-25 04:00"),
        (SUNDAY_NIGHT, "2026-10-25 01:00", "2h", "2026-10-25 02:00 (2nd)"),
        (SKIPPED, "2026-03-28 02:50", "20m", "2026-03-29 03:30"),
        (SKIPPED_START, "2026-03-29 01:59", "1h", "2026-03-29 03:59"),
        (WHOLE_DAYS, "2026-03-28 12:00", "1d", "2026-03-29 12:00"),
        (WHOLE_DAYS, "2026-03-28 12:00", "24h", "2026-03-29 13:00"),
        (WHOLE_DAYS, "2026-10-24 12:00", "1d", "2026-10-25 12:00"),
        (WHOLE_DAYS, "2026-10-24 12:00", "24h", "2026-10-25 11:00"),
        (WHOLE_DAYS, "2026-03-28 02:30", "1d", "2026-03-29 03:30"),
        (WHOLE_DAYS, "2026-10-24 02:30", "1d", "2026-10-25 02:30"),
        (ALWAYS, "2026-03-28 12:00", "1d", "2026-03-29 13:00"),
        (ALWAYS, "2026-12-24 23:00", "1d 2h", "2026-12-26 01:00"),
    ],
)
def test_working_time_after(calendar: Calendar, start: str, counted: str, end: str) -> None:
    assert calendar.after(at(start), length(counted)) == at(end).astimezone(UTC)


@pytest.mark.parametrize(
    ("calendar", "start", "end", "minutes"),
    [
        (OFFICE, "2026-11-18 10:00", "2026-11-18 14:00", 180),
        (OFFICE, "2026-11-18 14:00", "2026-11-18 10:00", 0),
        (OFFICE, "2026-11-20 17:00", "2026-11-23 09:00", 0),
        (OFFICE, "2026-11-20 16:59", "2026-11-23 09:01", 2),
        (OFFICE, "2026-11-16 00:00", "2026-11-23 00:00", 5 * 420),
        (OFFICE, "2028-02-28 00:00", "2028-03-02 00:00", 3 * 420),
        (HOLIDAYS, "2026-12-23 16:00", "2026-12-28 10:00", 120),
        (NIGHTS, "2026-11-18 00:00", "2026-11-19 00:00", 480),
        (NIGHTS_OFF, "2026-11-18 00:00", "2026-11-19 00:00", 360),
        (SUNDAY_NIGHT, "2026-03-29 00:00", "2026-03-29 12:00", 120),
        (SUNDAY_NIGHT, "2026-10-25 00:00", "2026-10-25 12:00", 240),
        (SKIPPED, "2026-03-29 00:00", "2026-03-29 12:00", 40),
        (SKIPPED_START, "2026-03-29 00:00", "2026-03-29 12:00", 240),
        (WHOLE_DAYS, "2026-03-29 00:00", "2026-03-30 00:00", 23 * 60),
        (WHOLE_DAYS, "2026-10-25 00:00", "2026-10-26 00:00", 25 * 60),
        (WHOLE_DAYS, "2016-01-01 00:00", "2026-01-01 00:00", 3653 * 24 * 60),
        (ALWAYS, "2016-01-01 00:00", "2026-01-01 00:00", 3653 * 24 * 60),
        (NEVER, "2016-01-01 00:00", "2026-01-01 00:00", 0),
    ],
)
def test_working_time_between(calendar: Calendar, start: str, end: str, minutes: int) -> None:
    assert calendar.between(at(start), at(end)) == timedelta(minutes=minutes)


def test_a_calendar_that_never_opens_is_told_and_not_searched_for_ever() -> None:
    for counted in ("1h", "1d"):
        with pytest.raises(ValueError, match="no opening hours in the next three years"):
            NEVER.after(at("2026-11-18 10:00"), length(counted))


def test_an_opening_after_a_long_time_closed_is_found() -> None:
    closed = frozenset(date(2026, 1, 1) + timedelta(days=n) for n in range(SEARCH_DAYS - 8))
    calendar = Calendar(BERLIN, OFFICE.week, closed)
    assert calendar.after(at("2026-01-01 10:00"), length("1h")) == at("2028-12-26 10:00").astimezone(UTC)


def test_a_length_of_more_than_three_years_of_opening_hours_is_counted_to_its_end() -> None:
    assert OFFICE.after(at("2026-01-05 09:00"), length("7300h")) == at("2030-01-02 16:00").astimezone(UTC)


def test_a_length_is_shown_as_it_is_written() -> None:
    assert str(WorkingTime(1, timedelta(hours=2, minutes=5, seconds=3))) == "1d 2h 5m 3s"
    assert str(WorkingTime()) == "0m"


# --- Properties -------------------------------------------------------------------------------------------------------

ZONES = st.sampled_from(["UTC", "Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe", "Asia/Kathmandu"]).map(
    ZoneInfo
)
INSTANTS = st.integers(0, 12 * 365 * 86400).map(
    lambda seconds: datetime(2020, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
)
TIMES = st.timedeltas(timedelta(0), timedelta(hours=60)).map(lambda t: timedelta(seconds=int(t.total_seconds())))
SPANS = st.lists(st.integers(0, 96), min_size=2, max_size=6, unique=True).map(
    lambda quarters: tuple(
        Span(time(a // 4, a % 4 * 15), time(b // 4 % 24, b % 4 * 15))
        for a, b in zip(sorted(quarters)[::2], sorted(quarters)[1::2], strict=False)
    )
)
WEEKS = st.lists(SPANS | st.just(()), min_size=7, max_size=7).filter(any).map(tuple)
DAYS_OFF = st.frozensets(st.dates(date(2020, 1, 1), date(2032, 1, 1)), max_size=5)
CALENDARS = st.builds(Calendar, ZONES, WEEKS, DAYS_OFF)
LENGTHS = st.builds(WorkingTime, st.integers(0, 12), TIMES)


@settings(deadline=None)
@given(CALENDARS, INSTANTS, TIMES)
def test_what_lies_between_is_what_was_added(calendar: Calendar, start: datetime, added: timedelta) -> None:
    assert calendar.between(start, calendar.after(start, WorkingTime(0, added))) == added


@settings(deadline=None)
@given(CALENDARS, INSTANTS, INSTANTS, INSTANTS)
def test_working_time_of_two_stretches_is_that_of_the_whole(
    calendar: Calendar, one: datetime, two: datetime, three: datetime
) -> None:
    a, b, c = sorted((one, two, three))
    assume(c - a < timedelta(days=400))
    assert calendar.between(a, b) + calendar.between(b, c) == calendar.between(a, c) <= c - a


@settings(deadline=None)
@given(CALENDARS, INSTANTS, LENGTHS, TIMES)
def test_more_working_time_ends_later(calendar: Calendar, start: datetime, some: WorkingTime, more: timedelta) -> None:
    assume(some)
    assert start <= calendar.after(start, some) <= calendar.after(start, WorkingTime(some.days, some.time + more))


@settings(deadline=None)
@given(CALENDARS, INSTANTS, TIMES, LENGTHS)
def test_a_later_start_ends_later(calendar: Calendar, start: datetime, later: timedelta, added: WorkingTime) -> None:
    slack = timedelta(hours=1) if added.days else timedelta(0)  # wall time itself goes back, once a year
    assert calendar.after(start, added) <= calendar.after(start + later, added) + slack


@settings(deadline=None)
@given(CALENDARS, INSTANTS, LENGTHS)
def test_what_comes_out_is_utc_and_within_opening_hours(
    calendar: Calendar, start: datetime, added: WorkingTime
) -> None:
    assume(added)
    end = calendar.after(start.astimezone(ZoneInfo("Asia/Tokyo")), added)
    assert end.tzinfo is UTC
    tick = timedelta(seconds=1)
    assert calendar.between(end - tick, end) == tick or calendar.between(end, end + tick) == tick


@given(INSTANTS, LENGTHS, ZONES)
def test_round_the_clock_every_second_counts(start: datetime, added: WorkingTime, zone: ZoneInfo) -> None:
    calendar = Calendar(zone, None, frozenset({start.date()}))
    end = calendar.after(start.astimezone(zone), added)
    assert (end - start, end.tzinfo) == (timedelta(days=added.days) + added.time, UTC)
    assert calendar.between(start, end) == end - start
