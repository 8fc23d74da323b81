"""Working time the slow way: every minute of the time that is looked at is either open or not.

Nothing of the desk's own arithmetic is used here, and the hours and holidays are written out once more by hand.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

BERLIN = ZoneInfo("Europe/Berlin")
FIRST, LAST = datetime(2025, 9, 28, tzinfo=UTC), datetime(2026, 1, 20, tzinfo=UTC)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
GERMANY = {date(2025, 10, 3), date(2025, 12, 25), date(2025, 12, 26), date(2026, 1, 1)}
BRANDENBURG = GERMANY | {date(2025, 10, 31)}
OUTING = date(2025, 10, 10)
_BEGIN = FIRST.timestamp()


@cache
def _walls() -> tuple[datetime, ...]:
    """The wall time of each minute in Berlin."""
    return tuple((FIRST + n * MINUTE).astimezone(BERLIN).replace(tzinfo=None) for n in range((LAST - FIRST) // MINUTE))


class Hours:
    """When work is done: ``is_open`` says it of a wall time, and ``works_on`` whether a day's work begins on a date."""

    def __init__(self, is_open: Callable[[datetime], bool], works_on: Callable[[date], bool]) -> None:
        self._open = bytearray(map(is_open, _walls()))
        self._works_on = works_on

    def holds(self, at: datetime) -> bool:
        """Whether somebody is at work, or has just been until then."""
        minute = _minute(at)
        return bool(self._open[minute] or self._open[_minute(at - timedelta(microseconds=1))])

    def next_open(self, at: datetime) -> datetime:
        minute = _minute(at)
        return at if self._open[minute] else _at(self._open.index(1, minute))

    def after(self, start: datetime, length: tuple[int, timedelta]) -> datetime:
        """So many working days after ``start``, and then so much working time."""
        days, time = length
        at = self._days_after(start, days) if days else start
        while time:
            at = self.next_open(at)
            closes = _at(self._open.index(0, _minute(at)))
            step = min(closes - at, time)
            at, time = at + step, time - step
        return at

    def between(self, start: datetime, end: datetime) -> timedelta:
        spent = timedelta(0)
        while (start := self.next_open(start)) < end:
            closes = min(end, _at(self._open.index(0, _minute(start))))
            spent, start = spent + (closes - start), closes
        return spent

    def _days_after(self, start: datetime, days: int) -> datetime:
        wall = self.next_open(start).astimezone(BERLIN).replace(tzinfo=None)
        day = wall.date()
        while days:
            day += DAY
            days -= self._works_on(day)
        return self.next_open(instant(datetime.combine(day, wall.time())))


class Always(Hours):
    """Round the clock a day is 24 hours, whatever the clocks on the walls do."""

    def __init__(self) -> None:
        super().__init__(lambda _: True, lambda _: True)

    def after(self, start: datetime, length: tuple[int, timedelta]) -> datetime:
        return start + length[0] * DAY + length[1]

    def between(self, start: datetime, end: datetime) -> timedelta:
        return max(end - start, timedelta(0))


def instant(wall: datetime) -> datetime:
    """When the clocks of Berlin show that for the first time."""
    guess = wall.replace(tzinfo=UTC)
    hours = (guess - n * HOUR for n in (2, 1))
    return next(at for at in hours if at.astimezone(BERLIN).replace(tzinfo=None) == wall)


def berlin(wall: str) -> datetime:
    """``2025-10-26 02:30`` as people in Berlin write it."""
    return instant(datetime.fromisoformat(wall))


def _minute(at: datetime) -> int:
    return int((at.timestamp() - _BEGIN) // 60)


def _at(minute: int) -> datetime:
    return FIRST + minute * MINUTE


def _clock(wall: datetime, begin: str, end: str) -> bool:
    return begin <= f"{wall:%H:%M}" < end


def _office_day(day: date) -> bool:
    return day.weekday() < 5 and day not in BRANDENBURG and day != OUTING


def _office(wall: datetime) -> bool:
    if wall.weekday() == 4:
        return _office_day(wall.date()) and _clock(wall, "09:00", "15:00")
    return _office_day(wall.date()) and (_clock(wall, "09:00", "12:30") or _clock(wall, "13:30", "17:00"))


def _shop(wall: datetime) -> bool:
    hours = ("10:00", "16:00") if wall.weekday() == 6 else ("07:00", "21:00")
    return wall.date() not in GERMANY and _clock(wall, *hours)


def hours_of(queue: str, priority: str) -> Hours:
    """What ``config.toml`` says of the queue, said once more."""
    return _hours("always" if queue == "support" and priority == "P1" else queue)


@cache
def _hours(name: str) -> Hours:
    match name:
        case "support":
            return Hours(_office, _office_day)
        case "hotline":
            return Hours(_shop, lambda day: day not in GERMANY)
        case "nights":
            return Hours(lambda wall: wall.hour >= 22 or wall.hour < 6, lambda _: True)
        case _:
            return Always()
