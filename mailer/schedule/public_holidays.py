"""Public holidays of countries and of their regions, as the holidays package knows them.

What a year has is computed once and then remembered: a calendar asks for every day that it counts.
"""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from datetime import date
from functools import cache

WANTED = 'write a country (ISO 3166) such as "DE", or a region of one such as "DE-BY"'


@dataclass(frozen=True, slots=True)
class Region:
    """A country or a part of it, by the codes of ISO 3166; an empty ``part`` means the days of the whole country."""

    country: str
    part: str = ""

    def __str__(self) -> str:
        return f"{self.country}-{self.part}" if self.part else self.country

    @classmethod
    def parse(cls, text: str) -> Region:
        """``DE`` or ``DE-BY``, in any case of letters.

        :raises ValueError: if holidays of it are not known; its text says what would do and does not repeat ``text``.
        """
        country, dash, part = text.strip().partition("-")
        country = country.upper()
        parts = _known().get(country)
        if parts is None:
            raise ValueError(WANTED)
        if not dash:
            return cls(country)
        found = next((known for known in parts if known.casefold() == part.casefold()), None)
        if found is not None:
            return cls(country, found)
        if not parts:
            raise ValueError(f'{country} has the same holidays everywhere: write "{country}"')
        raise ValueError(f'write "{country}-" and one of {", ".join(parts)}, or "{country}" alone')


@dataclass(frozen=True, slots=True)
class DaysOff(Container[date]):
    """The days that the admin names, and the public holidays of all ``regions``."""

    named: frozenset[date] = frozenset()
    regions: tuple[Region, ...] = ()

    def __contains__(self, day: object) -> bool:
        if not isinstance(day, date):
            return False
        return day in self.named or any(day in public_holidays(region, day.year) for region in self.regions)


@cache
def public_holidays(region: Region, year: int) -> frozenset[date]:
    """The days of ``year`` on which offices in ``region`` are closed by law, days observed instead of others included.

    Empty for years that the package knows nothing of.
    """
    import holidays  # noqa: PLC0415  most desks name no country, and need not wait for it

    return frozenset(holidays.country_holidays(region.country, region.part or None, years=year))


@cache
def _known() -> dict[str, list[str]]:
    import holidays  # noqa: PLC0415

    return holidays.list_supported_countries(include_aliases=False)
