"""Working time: adding so much of it to an instant, and measuring how much lies between two.

Pure arithmetic on aware datetimes; what comes out is UTC. A calendar is a time zone, weekly spans of local wall time
and days off; or 24×7. Days are counted as the customer counts them: "one day" after Friday 15:00 is the next working
day, 15:00.

Wall times that a change of the clocks skips or repeats are read as RFC 5545 §3.3.5 says: a repeated one is the first of
the two, a skipped one counts with the offset from before the change.
"""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

SEARCH_DAYS = 3 * 366
"""For how many closed days on end the next opening is looked for, so that no search goes on for ever."""


@dataclass(frozen=True, slots=True)
class WorkingTime:
    """A length of working time: so many working days, then so much time within opening hours (``1d 2h``)."""

    days: int = 0
    time: timedelta = timedelta(0)

    def __bool__(self) -> bool:
        return bool(self.days or self.time)

    def __str__(self) -> str:
        minutes, seconds = divmod(int(self.time.total_seconds()), 60)
        hours, minutes = divmod(minutes, 60)
        parts = zip((self.days, hours, minutes, seconds), "dhms", strict=True)
        return " ".join(f"{number}{unit}" for number, unit in parts if number) or "0m"


@dataclass(frozen=True, slots=True)
class Span:
    """Opening hours that begin on one day, local wall time; an ``end`` that is not later means the next day."""

    start: time
    end: time


@dataclass(frozen=True, slots=True)
class Calendar:
    """Opening hours. ``week`` holds the spans of Monday … Sunday; None stands for 24×7, where days off do not count.

    A day off has none of the spans that begin on it; one that began the day before goes on to its end. A span has its
    ``start`` and not its ``end``: at 17:00 sharp an office that closes at 17:00 is closed.
    """

    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("UTC"))
    week: tuple[tuple[Span, ...], ...] | None = None
    days_off: Container[date] = frozenset()

    def after(self, start: datetime, length: WorkingTime) -> datetime:
        """The instant at which ``length`` of working time has passed since ``start``, which is within opening hours.

        :raises ValueError: if the calendar stays closed for three years.
        """
        start = start.astimezone(UTC)
        if self.week is None:
            return start + timedelta(days=length.days) + length.time
        at = self._days_after(start, length.days) if length.days else start
        return self._time_after(at, length.time) if length.time else at

    def between(self, start: datetime, end: datetime) -> timedelta:
        """How much working time lies from ``start`` to ``end``; zero where ``end`` is not later.

        It is what :meth:`after` would have to add to ``start`` to come to ``end``, or to the closing before it.
        """
        start, end = start.astimezone(UTC), end.astimezone(UTC)
        if self.week is None:
            return max(end - start, timedelta(0))
        days = (end - start).days + 3  # of which one is before the start, and one begins after the end
        spent = (min(closes, end) - opens for opens, closes in self._openings(start, days) if opens < end)
        return sum(spent, timedelta(0))

    def _time_after(self, start: datetime, length: timedelta) -> datetime:
        left = length
        for opens, closes in self._openings(start):
            if closes - opens >= left:
                return opens + left
            left -= closes - opens
        raise ValueError("this calendar has no opening hours in the next three years")

    def _days_after(self, start: datetime, days: int) -> datetime:
        """The same wall-clock time ``days`` working days on, or the next opening where that is closed.

        Outside opening hours the days are counted from the next opening.
        """
        local = self._next_open(start).astimezone(self.zone)
        day = local.date()
        for _ in range(days):
            day = self._next_working_day(day)
        return self._next_open(self._instant(day, local.time()))

    def _next_open(self, start: datetime) -> datetime:
        """``start`` where it is within opening hours, else the next opening."""
        for opens, _ in self._openings(start):
            return opens
        raise ValueError("this calendar has no opening hours in the next three years")

    def _next_working_day(self, day: date) -> date:
        for _ in range(SEARCH_DAYS):
            day += timedelta(days=1)
            if self._hours_of(day):
                return day
        raise ValueError("this calendar has no opening hours in the next three years")

    def _hours_of(self, day: date) -> tuple[Span, ...]:
        if self.week is None or day in self.days_off:
            return ()
        return self.week[day.weekday()]

    def _openings(self, start: datetime, days: int | None = None) -> Iterator[tuple[datetime, datetime]]:
        """From ``start`` on, what is open: UTC instants in order that neither overlap nor are empty.

        It ends after ``days`` days if they are given, and else when it has been closed for SEARCH_DAYS on end.
        """
        # The day before too, whose hours may go on over midnight.
        day = start.astimezone(self.zone).date() - timedelta(days=1)
        last = day + timedelta(days=SEARCH_DAYS if days is None else days)
        since = start
        while day < last:
            for span in self._hours_of(day):
                following = span.end <= span.start
                closes = self._instant(day + timedelta(days=1) if following else day, span.end)
                opens = max(self._instant(day, span.start), since)
                # A change of the clocks can leave nothing of a span, or move its start before the end of the last one.
                if closes > opens:
                    yield opens, closes
                    since = closes
                    last = last if days is not None else day + timedelta(days=SEARCH_DAYS)
            day += timedelta(days=1)

    def _instant(self, day: date, wall: time) -> datetime:
        return datetime.combine(day, wall.replace(fold=0), tzinfo=self.zone).astimezone(UTC)
