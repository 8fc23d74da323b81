"""Days on which offices are closed by law, and the days an admin adds."""

from __future__ import annotations

from datetime import date

import holidays
import pytest

from mailer.schedule.public_holidays import DaysOff, Region, public_holidays

CORPUS_CHRISTI = date(2026, 6, 4)
GERMAN_UNITY = date(2026, 10, 3)


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("DE", Region("DE")),
        (" de-by ", Region("DE", "BY")),
        ("GB-SCT", Region("GB", "SCT")),
        ("de-augsburg", Region("DE", "Augsburg")),
        ("NZ-South Canterbury", Region("NZ", "South Canterbury")),
    ],
)
def test_a_region_is_read_in_any_case_of_letters(text: str, region: Region) -> None:
    assert Region.parse(text) == region


@pytest.mark.parametrize("text", ["", "-", "XX", "Germany", "HolidayBase", "DE-", "DE-XX", "DE-BY-X", "QA-DA"])
def test_a_region_nobody_knows_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="write"):
        Region.parse(text)


def test_a_region_is_shown_as_it_is_written() -> None:
    assert [str(Region.parse(text)) for text in ("DE", "DE-BY")] == ["DE", "DE-BY"]


def test_a_region_has_days_that_its_country_has_not() -> None:
    assert CORPUS_CHRISTI in DaysOff(regions=(Region("DE", "BY"),))
    assert CORPUS_CHRISTI not in DaysOff(regions=(Region("DE"),))
    assert GERMAN_UNITY in DaysOff(regions=(Region("DE"),))


def test_days_of_all_regions_and_the_admins_own_are_off() -> None:
    bastille, own = date(2026, 7, 14), date(2026, 7, 15)
    days = DaysOff(frozenset({own}), (Region("DE"), Region("FR")))
    assert [day in days for day in (GERMAN_UNITY, bastille, own, date(2026, 7, 16))] == [True, True, True, False]


def test_a_day_observed_instead_of_a_sunday_is_off() -> None:
    assert date(2027, 7, 5) in DaysOff(regions=(Region("US"),))


def test_a_new_year_that_is_observed_in_the_old_year_is_off() -> None:
    assert date(2027, 12, 31) in DaysOff(regions=(Region("US"),))


def test_what_is_no_day_is_not_off() -> None:
    assert "2026-10-03" not in DaysOff(regions=(Region("DE"),))


@pytest.mark.parametrize("year", [1, 1700, 2300, 9999])
def test_a_year_that_is_not_known_has_no_holidays(year: int) -> None:
    assert public_holidays(Region("DE"), year) == frozenset()


def test_all_regions_that_are_known_have_holidays() -> None:
    known = holidays.list_supported_countries(include_aliases=False)
    regions = [Region.parse(text) for c, parts in known.items() for text in (c, *(f"{c}-{part}" for part in parts))]
    assert len(known) > 200
    idle = {region.country for region in regions if not public_holidays(region, 2026)}
    assert len(idle) < 15, idle  # uninhabited islands


def test_days_of_a_year_are_within_it() -> None:
    for year in range(2020, 2040):
        days = public_holidays(Region("US"), year)
        assert {day.year for day in days} == {year}
