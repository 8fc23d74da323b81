"""Working time in every zone of the tz database: around changes of the clocks, on leap days, over midnight."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from mailer.schedule.business_hours import Calendar, Span, WorkingTime
from mailer.schedule.public_holidays import DaysOff, Region

ZONES = sorted(available_timezones() - {"localtime", "posixrules", "Factory"})
TICK = timedelta(microseconds=1)
FIRST, LAST = datetime(1990, 1, 1, tzinfo=UTC), datetime(2037, 12, 1, tzinfo=UTC)


@cache
def changes(key: str) -> tuple[datetime, ...]:
    """When the clocks of a zone change, from FIRST to LAST; days that a zone skips are among them."""
    zone, found = ZoneInfo(key), []
    days = [FIRST + timedelta(days=n) for n in range(0, (LAST - FIRST).days, 7)]
    offsets = [day.astimezone(zone).utcoffset() for day in days]
    for day, before, after in zip(days, offsets, offsets[1:], strict=False):
        if before != after:
            low, high = 0, 7 * 86400
            while high - low > 1:
                middle = (low + high) // 2
                same = (day + timedelta(seconds=middle)).astimezone(zone).utcoffset() == before
                low, high = (middle, high) if same else (low, middle)
            found.append(day + timedelta(seconds=high))
    return tuple(found)


def spans_of(quarters: list[int]) -> tuple[Span, ...]:
    times = [time(q // 4 % 24, q % 4 * 15) for q in sorted(quarters)]
    return tuple(Span(a, b) for a, b in zip(times[::2], times[1::2], strict=False))


# Daytime spans, the last of which may end at midnight or go on over it; hours of the next day may overlap with it.
DAYTIME = st.lists(st.integers(0, 96), min_size=2, max_size=6, unique=True).map(spans_of)
OVERNIGHT = st.builds(lambda a, b: (Span(time(a), time(b)),), st.integers(12, 23), st.integers(0, 11))
WEEKS = st.lists(DAYTIME | OVERNIGHT | st.just(()), min_size=7, max_size=7).filter(any).map(tuple)
REGIONS = st.sampled_from([(), (Region("DE", "BY"),), (Region("US"), Region("JP"))])
NAMED = st.frozensets(st.dates(date(1990, 1, 1), date(2037, 12, 31)), max_size=5)
LEAP_DAYS = [datetime(year, 2, 29, 12, tzinfo=UTC) for year in range(1992, 2037, 4)]
LENGTHS = st.integers(0, 90 * 3600).map(lambda seconds: timedelta(seconds=seconds))


@st.composite
def moments(draw: st.DrawFn) -> tuple[Calendar, datetime]:
    """A calendar in any zone, and an instant that is near a change of its clocks or a leap day, or anywhere."""
    key = draw(st.sampled_from(ZONES))
    calendar = Calendar(ZoneInfo(key), draw(WEEKS), DaysOff(draw(NAMED), draw(REGIONS)))
    anywhere = [FIRST + (LAST - FIRST) * draw(st.floats(0, 1))]
    near = draw(st.sampled_from([*(changes(key) or LEAP_DAYS), *LEAP_DAYS[:2], *anywhere]))
    return calendar, near + timedelta(seconds=draw(st.integers(-4 * 86400, 2 * 86400)))


@settings(deadline=None)
@given(moments(), LENGTHS)
def test_what_lies_between_is_what_was_added(moment: tuple[Calendar, datetime], added: timedelta) -> None:
    calendar, start = moment
    assert calendar.between(start, calendar.after(start, WorkingTime(time=added))) == added


@settings(deadline=None)
@given(moments(), LENGTHS)
def test_adding_what_lies_between_comes_back_to_the_end_or_the_closing_before_it(
    moment: tuple[Calendar, datetime], later: timedelta
) -> None:
    calendar, start = moment
    spent = calendar.between(start, start + later)
    assume(spent)
    end = calendar.after(start, WorkingTime(time=spent))
    assert end <= start + later
    assert calendar.between(end, start + later) == timedelta(0)
    assert calendar.between(end - TICK, end) == TICK


@settings(deadline=None)
@given(moments(), LENGTHS, LENGTHS)
def test_adding_twice_is_adding_both(moment: tuple[Calendar, datetime], one: timedelta, other: timedelta) -> None:
    calendar, start = moment
    assume(one and other)
    both = calendar.after(start, WorkingTime(time=one + other))
    assert calendar.after(calendar.after(start, WorkingTime(time=one)), WorkingTime(time=other)) == both


@settings(deadline=None)
@given(moments(), LENGTHS, LENGTHS)
def test_working_time_is_never_more_than_time_and_never_less_with_more_of_it(
    moment: tuple[Calendar, datetime], one: timedelta, more: timedelta
) -> None:
    calendar, start = moment
    shorter, longer = calendar.between(start, start + one), calendar.between(start, start + one + more)
    assert timedelta(0) <= shorter <= longer <= shorter + more
    assert calendar.after(start, WorkingTime(time=one)) <= calendar.after(start, WorkingTime(time=one + more))
    assert calendar.after(start, WorkingTime(time=more)) <= calendar.after(start + one, WorkingTime(time=more))


@settings(deadline=None)
@given(moments(), st.integers(1, 15))
def test_so_many_days_on_it_is_a_working_day(moment: tuple[Calendar, datetime], days: int) -> None:
    calendar, start = moment
    end = calendar.after(start, WorkingTime(days=days))
    assert calendar.between(end, end + timedelta(seconds=1))
    assert end <= calendar.after(start, WorkingTime(days=days + 1))


@pytest.mark.parametrize("key", ZONES)
def test_around_every_change_of_the_clocks_an_office_has_its_eight_hours(key: str) -> None:
    zone = ZoneInfo(key)
    office = Calendar(zone, ((Span(time(9), time(17)),),) * 7)
    for change in changes(key):
        day = change.astimezone(zone).replace(tzinfo=None, hour=0, minute=0, second=0)
        for noon in (day + timedelta(days=n, hours=12) for n in (-1, 0, 1)):
            opens, closes = (noon.replace(hour=hour, tzinfo=zone).astimezone(UTC) for hour in (9, 17))
            # Clocks that change at noon, and days that a zone leaves out, are left to the properties.
            if closes - opens == timedelta(hours=8) and opens.astimezone(zone).replace(tzinfo=None).hour == 9:
                assert office.after(opens, WorkingTime(time=timedelta(hours=8))) == closes
                assert office.between(opens, closes) == timedelta(hours=8)


OFFICE = Calendar(week=((Span(time(9), time(12)), Span(time(12), time(17))),) * 5 + ((), ()))
OPENS, CLOSES = datetime(2026, 11, 27, 9, tzinfo=UTC), datetime(2026, 11, 27, 17, tzinfo=UTC)  # a Friday
MONDAY = OPENS + timedelta(days=3)


def test_at_the_opening_it_is_open_and_at_the_closing_closed() -> None:
    assert OFFICE.between(OPENS - TICK, OPENS) == OFFICE.between(CLOSES, CLOSES + TICK) == timedelta(0)
    assert OFFICE.between(OPENS, OPENS + TICK) == OFFICE.between(CLOSES - TICK, CLOSES) == TICK


def test_time_that_ends_with_the_closing_ends_there_and_a_moment_more_on_the_next_working_day() -> None:
    assert OFFICE.after(OPENS, WorkingTime(time=timedelta(hours=8))) == CLOSES
    assert OFFICE.after(OPENS, WorkingTime(time=timedelta(hours=8) + TICK)) == MONDAY + TICK
    assert OFFICE.after(CLOSES, WorkingTime(time=TICK)) == MONDAY + TICK


def test_a_day_from_the_closing_is_counted_from_the_next_opening() -> None:
    assert OFFICE.after(CLOSES, WorkingTime(days=1)) == MONDAY + timedelta(days=1)
    assert OFFICE.after(CLOSES - TICK, WorkingTime(days=1)) == CLOSES - TICK + timedelta(days=3)


def test_spans_that_touch_are_one() -> None:
    noon = OPENS + timedelta(hours=3)
    assert OFFICE.between(noon - TICK, noon + TICK) == 2 * TICK
    assert OFFICE.after(OPENS, WorkingTime(time=timedelta(hours=3))) == noon
