"""Cron expressions in a time zone: which of its moments was the last one.

Across changes of the clocks it does as Debian's cron: a moment within the hour that is skipped comes right after it,
one within the hour that is repeated comes once. The only home of cronsim.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from cronsim import CronSim, CronSimError

WANTED = 'write minute, hour, day, month and weekday, as in "0 8 * * mon-fri": at 8:00 from Monday to Friday'
_ANY = datetime(2026, 1, 1)  # noqa: DTZ001  to see whether an expression ever comes due, the zone does not matter


def checked(expression: str) -> str:
    """The expression, its parts parted by single spaces.

    :raises ValueError: if it is none, or none of its moments ever comes; its text says what would do.
    """
    plain = " ".join(expression.split())
    if len(plain.split(" ")) != 5:
        raise ValueError(WANTED)
    try:
        next(CronSim(plain, _ANY))
    except CronSimError as error:
        raise ValueError(f"{WANTED} ({str(error)[:1].lower()}{str(error)[1:]})") from None
    except StopIteration:
        raise ValueError("no day is like that: give one that comes") from None
    return plain


def latest(expression: str, zone: ZoneInfo, now: datetime) -> datetime | None:
    """The last moment that is not after ``now``; None if there was none in fifty years."""
    # It looks for moments before the one that it is given, minute by minute.
    since = (now + timedelta(minutes=1)).astimezone(zone).replace(second=0, microsecond=0)
    return next(CronSim(expression, since, reverse=True), None)


def in_words(expression: str) -> str:
    """What it says in English: "At 08:00 on Monday through Friday"."""
    return CronSim(expression, _ANY).explain()
