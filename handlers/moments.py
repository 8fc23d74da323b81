"""Times as engineers write them: ``2026-12-01 14:00``, ``Tuesday 14:00``, ``morgen 14 Uhr``, ``in 2 hours``, ``+4h``.

They are wall time of the queue's calendar, or lengths of its working time. What could mean two things is not
understood: a day without an hour, ``1/12``, ``next Tuesday``, another zone. Wall times that a change of the clocks
skips or repeats are read as everywhere (RFC 5545 §3.3.5): the first of two, and a skipped one with the offset from
before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from mailer.schedule.business_hours import Calendar, WorkingTime

FURTHEST = timedelta(days=366)
"""How far ahead a time may be; what is further is taken for a slip of the pen."""

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September", "October"),
    *("November", "December"),
)
_DAY_NAMES = (
    *("monday mon montag mo", "tuesday tues tue dienstag di", "wednesday wed mittwoch mi"),
    *("thursday thurs thur thu donnerstag do", "friday fri freitag fr", "saturday sat samstag sonnabend sa"),
    "sunday sun sonntag so",
)
_MONTH_NAMES = (
    *(
        "january jan januar jänner",
        "february feb februar",
        "march mar märz mär",
        "april apr",
        "may mai",
        "june jun juni",
    ),
    *("july jul juli", "august aug", "september sept sep", "october oct oktober okt", "november nov"),
    "december dec dezember dez",
)
_WEEKDAY = {name: number for number, names in enumerate(_DAY_NAMES) for name in names.split()}
_MONTH = {name: number for number, names in enumerate(_MONTH_NAMES, start=1) for name in names.split()}
_DAYS_ON = {"today": 0, "heute": 0, "tomorrow": 1, "morgen": 1, "übermorgen": 2, "day after tomorrow": 2}
_FILLERS = re.compile(r"\b(?:on|at|by|until|till|um|bis|gegen|zum)\b|\bam\b(?<![0-9] am)|,")
_UNITS = {
    **dict.fromkeys(("m", "min", "mins", "minute", "minutes", "minuten"), "m"),
    **dict.fromkeys(("h", "hr", "hrs", "hour", "hours", "std", "stunde", "stunden"), "h"),
    **dict.fromkeys(("d", "day", "days", "tag", "tage", "tagen"), "d"),
}
_UNIT = "|".join(sorted(_UNITS, key=len, reverse=True))
_LENGTH = re.compile(rf"(?:in |\+ ?)?((?:[0-9]{{1,3}} ?(?:{_UNIT})(?![^\W\d_])(?: and | und )? ?)+)")
_PART = re.compile(rf"([0-9]+) ?({_UNIT})")
_CLOCK = re.compile(
    r"(?P<hour>[0-9]{1,2})(?:(?P<sign>[:.])(?P<minute>[0-9]{2})(?::[0-9]{2})?)?"
    r"(?: ?(?P<half>a\.?m\.?|p\.?m\.?)| ?(?P<mark>uhr|o'clock))?"
)
_NOON = ("noon", "midday", "mittag", "mittags")
_ISO_DATE = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_NUMBERS_DATE = re.compile(r"([0-9]{1,2})\. ?([0-9]{1,2})\.(?: ?([0-9]{4}|[0-9]{2}))?")
_DAY_MONTH = re.compile(r"([0-9]{1,2})(?:st|nd|rd|th|\.)? ?(?:of )?([^\W\d_]{3,9})\.?(?: ([0-9]{4}))?")
_MONTH_DAY = re.compile(r"([^\W\d_]{3,9})\.? ([0-9]{1,2})(?:st|nd|rd|th)?(?: ([0-9]{4}))?")


@dataclass(frozen=True, slots=True)
class Unclear:
    """Why a text is no time that can be used, and what would do."""

    wrong: str
    advice: str


def parse(text: str, now: datetime, calendar: Calendar) -> datetime | Unclear:
    """The moment that ``text`` names, in UTC, later than ``now`` and at most :data:`FURTHEST` ahead of it."""
    said = _plain(text)
    advice = (
        f'write "{now.astimezone(calendar.zone) + timedelta(days=2):%Y-%m-%d} 14:00", "Tuesday 14:00", '
        f'"tomorrow noon" or "in 4 hours" ({calendar.zone.key} time)'
    )
    if not said:
        return Unclear("it names no time", advice)
    found = (
        _after_length(said, now, calendar)
        or _at_wall_time(said, now, calendar.zone)
        or _in_named_zone(said, now, calendar.zone)
    )
    if found is None and _dates(said, now.astimezone(calendar.zone).date()):
        return Unclear(f"{_shortened(text)!r} names a day and no hour", advice)
    if found is None:
        return Unclear(f"{_shortened(text)!r} {_NOT_UNDERSTOOD}", advice)
    if found <= now:
        return Unclear(f"{_with_year(found, now, calendar.zone)} is over", advice)
    if found - now > FURTHEST:
        return Unclear(f"{_with_year(found, now, calendar.zone)} is more than a year ahead", advice)
    return found


def parse_beginning(text: str, now: datetime, calendar: Calendar) -> tuple[datetime | Unclear, str]:
    """The moment that a text begins with, as much of it as can belong to one, and what stands behind it."""
    words = text.split()
    read = [parse(" ".join(words[:length]), now, calendar) for length in range(1, min(len(words), _MOST_WORDS) + 1)]
    moments = [found for found in read if isinstance(found, datetime)]
    if moments:
        # The last words may be mere fillers of what follows: "2 pm on holiday".
        return moments[-1], " ".join(words[read.index(moments[-1]) + 1 :])
    # What is a time, and one that can't be used, says why.
    known = (u for u in reversed(read) if isinstance(u, Unclear) and not u.wrong.endswith(_NOT_UNDERSTOOD))
    return next(known, parse(text, now, calendar)), ""


def shown(at: datetime, zone: ZoneInfo) -> str:
    """A moment for engineers: ``Tuesday 1 December, 14:00 (CET)``."""
    local = at.astimezone(zone)
    return f"{_WEEKDAYS[local.weekday()]} {local.day} {_MONTHS[local.month - 1]}, {local:%H:%M} ({local.tzname()})"


def _with_year(at: datetime, now: datetime, zone: ZoneInfo) -> str:
    year = at.astimezone(zone).year
    return shown(at, zone) + ("" if year == now.astimezone(zone).year else f" in {year}")


def _plain(text: str) -> str:
    words = re.sub(r"(?:(?<![0-9])|(?<=:[0-9]{2}))[.!?]+$", "", " ".join(text.lower().split()))
    words = re.sub(r"(?<=[0-9])t(?=[0-9])", " ", words)
    return " ".join(_FILLERS.sub(" ", words).split())


def _after_length(said: str, now: datetime, calendar: Calendar) -> datetime | None:
    """``in 2 hours``, ``1d 4h``: so much working time from now."""
    match = _LENGTH.fullmatch(re.sub(r"\b(?:an?|einer|einem)\b", "1", said))
    if match is None:
        return None
    parts = [(int(number), _UNITS[unit]) for number, unit in _PART.findall(match[1])]
    days = sum(n for n, unit in parts if unit == "d")
    hours, minutes = (sum(n for n, unit in parts if unit == wanted) for wanted in "hm")
    try:
        return calendar.after(now, WorkingTime(days, timedelta(hours=hours, minutes=minutes)))
    except (ValueError, OverflowError):  # the calendar stays closed, or it is beyond all time
        return None


def _at_wall_time(said: str, now: datetime, zone: ZoneInfo) -> datetime | None:
    """A day and an hour, in either order; an hour alone is the next such one."""
    local = now.astimezone(zone)
    alone = _clock(said)
    if alone is not None:
        return next(at for n in range(3) if (at := _instant(local.date() + timedelta(days=n), alone, zone)) > now)
    words = said.split()
    for cut in range(1, len(words)):
        first, second = " ".join(words[:cut]), " ".join(words[cut:])
        for day, hour in ((first, second), (second, first)):
            wall = _clock(hour)
            if wall is not None:
                moments = [_instant(on, wall, zone) for on in _dates(day, local.date())]
                if moments:
                    return next((at for at in moments if at > now), moments[-1])
    return None


def _in_named_zone(said: str, now: datetime, zone: ZoneInfo) -> datetime | None:
    """A wall time with its zone behind it, as our letters show one; of any zone but the calendar's it is no time."""
    wall, _, name = said.rpartition(" ")
    found = _at_wall_time(wall, now, zone)
    return found if found and (found.astimezone(zone).tzname() or "").lower() == name.strip("()") else None


def _clock(said: str) -> time | None:
    if said in _NOON:
        return time.min.replace(hour=12)
    match = _CLOCK.fullmatch(said)
    # "1.12" alone is a day as well as an hour.
    if match is None or not (match["sign"] == ":" or match["half"] or match["mark"]):
        return None
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if match["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if match["half"].startswith("p") else 0)
    return time.min.replace(hour=hour, minute=minute) if hour < 24 and minute < 60 else None


def _dates(said: str, today: date) -> list[date]:
    """The days that may be meant, the soonest first; none where it is no day."""
    if said in _DAYS_ON:
        return [today + timedelta(days=_DAYS_ON[said])]
    if said.rstrip(".") in _WEEKDAY:
        ahead = (_WEEKDAY[said.rstrip(".")] - today.weekday()) % 7
        return [today + timedelta(days=ahead), today + timedelta(days=ahead + 7)]
    # "Tuesday 1 December": the weekday has to be that day's.
    name, _, rest = said.partition(" ")
    if rest and name.rstrip(".") in _WEEKDAY:
        return [day for day in _calendar_dates(rest, today) if day.weekday() == _WEEKDAY[name.rstrip(".")]]
    return list(_calendar_dates(said, today))


def _calendar_dates(said: str, today: date) -> Iterator[date]:
    if match := _ISO_DATE.fullmatch(said):
        year, month, day = match.groups()
        yield from _valid(year, int(month), int(day), today)
    elif match := _NUMBERS_DATE.fullmatch(said):
        day, month, year = match.groups()
        yield from _valid(year, int(month), int(day), today)
    elif (match := _DAY_MONTH.fullmatch(said)) and match[2] in _MONTH:
        yield from _valid(match[3], _MONTH[match[2]], int(match[1]), today)
    elif (match := _MONTH_DAY.fullmatch(said)) and match[1] in _MONTH:
        yield from _valid(match[3], _MONTH[match[1]], int(match[2]), today)


def _valid(year: str | None, month: int, day: int, today: date) -> Iterator[date]:
    """Without a year: this one's day and the next one's."""
    years = (today.year, today.year + 1) if year is None else (int(year) + (2000 if len(year) == 2 else 0),)
    for one in years:
        if abs(one - today.year) <= _YEARS:
            try:
                yield date(one, month, day)
            except ValueError:  # there is no such day in that year
                continue


def _instant(day: date, wall: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, wall.replace(fold=0), tzinfo=zone).astimezone(UTC)


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else f"{line[:60]}…"


_NOT_UNDERSTOOD = "is no time that is understood"
_MOST_WORDS = 7
_YEARS = 50
