"""Charts: pictures that are the same each time, that show every number there is, on any ground."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from mailer.mail.chart import SCALE, WIDTH, as_data, draw, pictured
from mailer.model import Chart, Series, Tone

OPEN = Chart("open", ("P1", "P2"), (Series("in time", (1, 400)), Series("overdue", (1, 0), Tone.BAD)), "P1: 2\nP2: 400")
DAYS = Chart(
    "volume", ("Mon 23", "Tue 24"), (Series("in", (3, 0)), Series("out", (1, 2), Tone.OTHER)), "", upright=True
)
NOTHING = Chart("volume", (), (Series("in", ()), Series("out", (), Tone.OTHER)), "", upright=True)
BLUE, ORANGE, GREY = (47, 125, 200), (213, 94, 0), (128, 138, 148)


def picture(chart: Chart) -> Image.Image:
    return Image.open(io.BytesIO(draw(chart))).convert("RGBA")


def pixels(chart: Chart, colour: tuple[int, int, int]) -> int:
    counts = picture(chart).getcolors(1 << 20)
    assert counts is not None
    return sum(count for count, found in counts if found == (*colour, 255))


@pytest.mark.parametrize("chart", [OPEN, DAYS, NOTHING])
def test_a_picture_is_as_wide_as_mail_shows_it_twice_over_and_always_the_same(chart: Chart) -> None:
    assert picture(chart).width == WIDTH * SCALE
    assert draw(chart) == draw.__wrapped__(chart)


def test_its_ground_is_transparent_so_that_it_does_on_dark_and_light() -> None:
    drawn = picture(OPEN)
    assert drawn.getpixel((drawn.width - 1, 0)) == (0, 0, 0, 0)


@pytest.mark.parametrize("colour", [BLUE, ORANGE, GREY, (122, 130, 139)])
@pytest.mark.parametrize("ground", [(255, 255, 255), (22, 24, 27)])
def test_every_colour_stands_out_from_white_and_from_black(
    colour: tuple[int, int, int], ground: tuple[int, int, int]
) -> None:
    lighter, darker = sorted((_luminance(colour), _luminance(ground)), reverse=True)
    assert (lighter + 0.05) / (darker + 0.05) >= 3  # WCAG 1.4.11


def _luminance(colour: tuple[int, int, int]) -> float:
    linear = [c / 255 / 12.92 if c <= 10 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in colour]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_a_bar_is_as_long_as_its_number_and_the_smallest_is_still_seen() -> None:
    legend = 10 * SCALE * 10 * SCALE
    small = pixels(OPEN, ORANGE) - legend
    assert 0 < small < (pixels(OPEN, BLUE) - legend) / 50


def test_of_nothing_no_bar_is_drawn() -> None:
    legend = 10 * SCALE * 10 * SCALE
    assert pixels(NOTHING, BLUE) == legend


def test_a_template_is_told_where_a_picture_is_and_what_it_shows() -> None:
    assert pictured((OPEN,), lambda chart: f"cid:{chart.name}") == {
        "open_picture": "cid:open",
        "open_alt": "P1: 2\nP2: 400",
    }


def test_a_picture_can_be_part_of_a_page() -> None:
    assert as_data(OPEN).startswith("data:image/png;base64,iVBORw0KGgo")
