"""Cron expressions in a time zone: which of its moments was the last one.

Across changes of the clocks it does as Debian's cron: a moment within the hour that is skipped comes right after it,
one within the hour that is repeated comes once. The only home of cronsim.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from cronsim import CronSim, CronSimError

WANTED = 'write minute, hour, day, month and weekday, as in "0 8 * * mon-fri": at 8:00 from Monday to Friday'
_TWICE = timedelta(hours=3)
"""Longer than clocks are ever put back for."""
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
    """The last moment that is not after ``now``, in UTC; None if there was none in fifty years."""
    # Going backwards by the wall clock it does not see what lies within an hour that comes twice, so it begins later.
    since = (now + _TWICE).astimezone(zone).replace(second=0, microsecond=0)
    moments = (at.astimezone(UTC) for at in CronSim(expression, since, reverse=True))
    return next((at for at in moments if at <= now), None)


def in_words(expression: str) -> str:
    """What it says in English: "At 08:00 on Monday through Friday"."""
    return CronSim(expression, _ANY).explain()
