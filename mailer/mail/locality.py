"""How a language writes days, times, lengths of time and numbers (Unicode CLDR). The only home of Babel.

Names of days and months, plural rules and the direction of the script are CLDR's. The order of a date is that of the
patterns in ``words.toml``, under ``[times]``, so that it is the same with every version of CLDR; a language without
patterns gets CLDR's own full date.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_time
from babel.numbers import format_decimal
from babel.units import format_unit

_DAY = "{date}"
_WHEN = "{date}, {time} ({zone})"
_BRIEF = "{date}, {time}"
_UNITS = (("day", 1440), ("hour", 60), ("minute", 1))


@dataclass(frozen=True, slots=True)
class Locality:
    """A language with its patterns. ``first`` is how the first day of a month is written, where that is no mere 1."""

    locale: Locale
    day_pattern: str = _DAY
    when_pattern: str = _WHEN
    brief_pattern: str = _BRIEF
    first: str = "1"

    @property
    def direction(self) -> str:
        """Of the script: ``ltr`` or ``rtl``."""
        return "rtl" if self.locale.text_direction == "rtl" else "ltr"

    def day(self, at: datetime) -> str:
        """The date alone: "Monday 23 November"."""
        return self._written(self.day_pattern, at)

    def when(self, at: datetime) -> str:
        """A time in its own offset: "Monday 23 November, 14:30 (UTC+01:00)"."""
        return self._written(self.when_pattern, at)

    def brief(self, at: datetime) -> str:
        """A time whose offset is told elsewhere: "Monday 23 November, 14:30"."""
        return self._written(self.brief_pattern, at)

    def duration(self, length: timedelta) -> str:
        """A length of time in the two largest units that are not zero: "2 days 4 hours"."""
        rest = round(abs(length).total_seconds() / 60)
        said: list[str] = []
        for unit, minutes in _UNITS:
            count, rest = divmod(rest, minutes)
            if count or (unit == "minute" and not said):
                said.append(format_unit(count, f"duration-{unit}", "long", locale=self.locale))
        return " ".join(said[:2])

    def number(self, value: int) -> str:
        """With the separators of the language: "12,345"."""
        return format_decimal(value, locale=self.locale)

    def _written(self, pattern: str, at: datetime) -> str:
        def part(found: re.Match[str]) -> str:
            match found[1]:
                case "date":
                    return format_date(at, "full", locale=self.locale)
                case "weekday":
                    return format_date(at, "EEEE", locale=self.locale)
                case "day":
                    return self.first if at.day == 1 else format_date(at, "d", locale=self.locale)
                case "month":
                    return format_date(at, "MMMM", locale=self.locale)
                case "year":
                    return format_date(at, "y", locale=self.locale)
                case "time":
                    return format_time(at.timetz(), "short", locale=self.locale)
                case "zone":
                    return _offset(at)
            return found[0]

        if at.utcoffset() is None:
            raise ValueError("the time has no zone")
        return re.sub(r"\{([a-z]+)\}", part, pattern)


def locality(language: str, times: Mapping[str, object]) -> Locality:
    """What ``[times]`` of a language's ``words.toml`` says: ``locale`` (like ``de-AT``), ``day``, ``when``, ``brief``,
    ``first``.

    :raises ValueError: if CLDR does not know the locale, or what is said is no text.
    """
    for name, value in times.items():
        if not isinstance(value, str):
            raise ValueError(f'[times] in words.toml: {name} = {value!r} has to be a text, as in {name} = "…"')
    wanted = str(times.get("locale", ""))
    return Locality(
        locale=_locale(wanted) if wanted else _of_language(language),
        day_pattern=str(times.get("day", _DAY)),
        when_pattern=str(times.get("when", _WHEN)),
        brief_pattern=str(times.get("brief", _BRIEF)),
        first=str(times.get("first", "1")),
    )


@lru_cache(maxsize=64)
def _locale(name: str) -> Locale:
    try:
        return Locale.parse(name.replace("-", "_"))
    except (UnknownLocaleError, ValueError) as error:
        raise ValueError(f'[times] in words.toml: {name!r} is no locale that is known; one is "de-AT"') from error


def _of_language(language: str) -> Locale:
    """The language's own; English for a folder that is called like no language."""
    try:
        return _locale(language)
    except ValueError:
        return _locale("en")


def _offset(at: datetime) -> str:
    """``UTC+01:00``. CLDR would write "GMT"."""
    minutes = round((at.utcoffset() or timedelta()).total_seconds() / 60)
    return f"UTC{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}" if minutes else "UTC"
