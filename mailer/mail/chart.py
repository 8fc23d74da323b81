"""Charts as pictures for mail: PNG, which every mail program shows, on whatever ground the reader has chosen.

The ground is transparent and every colour has a contrast of at least 3:1 to white and to near black (WCAG 1.4.11), so
one picture does for both. Blue, grey and vermilion are told apart by the colour-blind (after Okabe and Ito), and by
everybody else by their order, gap and number. The only home of Pillow, whose own font needs no file.
"""

from __future__ import annotations

import io
from base64 import b64encode
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from PIL import Image, ImageDraw, ImageFont

from mailer.model import Chart, Series, Tone

WIDTH = 440
"""Of the picture as it is shown, in CSS pixels: on a telephone its letters are still as large as the text's."""
SCALE = 2
"""Each CSS pixel is so many pixels wide, for the screens of today."""

_SIZE, _BAR, _GAP, _ROW = 14, 16, 6, 27
_INK, _FAINT = (122, 130, 139), (122, 130, 139, 70)
_COLOURS = {Tone.USUAL: (47, 125, 200), Tone.OTHER: (128, 138, 148), Tone.BAD: (213, 94, 0)}
_UPRIGHT = 120
"""How high the highest upright bar is."""
_LEAST = 2
"""What is more than nothing is seen, however little it is."""


@lru_cache(maxsize=16)  # a summary goes to several leads
def draw(chart: Chart) -> bytes:
    """The chart as a PNG of :data:`WIDTH` times :data:`SCALE` pixels; the same chart always gives the same octets."""
    sheet = _upright(chart) if chart.upright else _lying(chart)
    written = io.BytesIO()
    sheet.image.save(written, "PNG")  # pressing it harder takes six times as long, for a sixteenth of its size
    return written.getvalue()


def pictured(charts: Iterable[Chart], link: Callable[[Chart], str]) -> dict[str, str]:
    """What a template needs to show them: ``volume_picture`` is where it is, ``volume_alt`` what it says in words."""
    return {
        name: value
        for chart in charts
        for name, value in ((f"{chart.name}_picture", link(chart)), (f"{chart.name}_alt", chart.alt))
    }


def as_data(chart: Chart) -> str:
    """The picture itself as a link (RFC 2397), for pages that are one file; mail programs do not show it."""
    return f"data:image/png;base64,{b64encode(draw(chart)).decode()}"


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A picture under the pen; it is drawn on in CSS pixels."""

    image: Image.Image
    pen: ImageDraw.ImageDraw

    @classmethod
    def of(cls, height: int) -> _Sheet:
        image = Image.new("RGBA", (WIDTH * SCALE, height * SCALE), (0, 0, 0, 0))
        return cls(image, ImageDraw.Draw(image))

    def bar(self, left: float, top: float, right: float, bottom: float, colour: tuple[int, ...]) -> None:
        if right > left and bottom > top:
            corners = tuple(round(edge * SCALE) for edge in (left, top, right, bottom))
            self.pen.rectangle((corners[0], corners[1], corners[2] - 1, corners[3] - 1), fill=colour)

    def write(self, at: tuple[float, float], text: str, anchor: str) -> None:
        """Text at a point; where that is in it, the anchor says in Pillow's letters ("lm": left, middle)."""
        self.pen.text((at[0] * SCALE, at[1] * SCALE), text, font=_FONT, fill=_INK, anchor=anchor)


_FONT = ImageFont.load_default(_SIZE * SCALE)


def _width(text: str) -> float:
    return _FONT.getlength(text) / SCALE


def _legend(sheet: _Sheet, series: Sequence[Series]) -> None:
    """What each colour stands for, where there is more than one."""
    x = 0.0
    for one in series:
        sheet.bar(x, 4, x + 10, 14, _COLOURS[one.tone])
        sheet.write((x + 16, 9), one.name, "lm")
        x += 16 + _width(one.name) + 18


def _lying(chart: Chart) -> _Sheet:
    """A row for each label, the series one after the other, each number behind its row."""
    top = 26 if len(chart.series) > 1 else 4
    sheet = _Sheet.of(top + _ROW * len(chart.labels))
    if len(chart.series) > 1:
        _legend(sheet, chart.series)
    rows = list(zip(*(one.values for one in chart.series), strict=True))
    said = ["0" if not any(row) else " + ".join(str(value) for value in row if value) for row in rows]
    left = max(map(_width, chart.labels), default=0) + 10
    room = WIDTH - left - max(map(_width, said), default=0) - 10
    most = max((sum(row) for row in rows), default=0) or 1
    for number, (label, row) in enumerate(zip(chart.labels, rows, strict=True)):
        middle = top + number * _ROW + _ROW / 2
        sheet.write((0, middle), label, "lm")
        x = left
        sheet.bar(left - 1, middle - _ROW / 2, left, middle + _ROW / 2, _FAINT)
        for one, value in zip(chart.series, row, strict=True):
            end = x + (max(value / most * room, _LEAST) if value else 0)
            sheet.bar(x, middle - _BAR / 2, end, middle + _BAR / 2, _COLOURS[one.tone])
            x = end + (1 if value else 0)
        sheet.write((x + 8, middle), said[number], "lm")
    return sheet


def _upright(chart: Chart) -> _Sheet:
    """A group of bars for each label, side by side; as many labels are written as there is room for."""
    ground = 26 + 16 + _UPRIGHT
    sheet = _Sheet.of(ground + 22)
    _legend(sheet, chart.series)
    most = max((value for one in chart.series for value in one.values), default=0) or 1
    step = WIDTH / max(len(chart.labels), 1)
    thick = min(18.0, (step - _GAP) / max(len(chart.series), 1))
    widest = max((_width(label) for label in chart.labels), default=0) + 5
    every = next(n for n in range(1, len(chart.labels) + 2) if step * n >= widest)
    numbers = max((_width(str(value)) for one in chart.series for value in one.values), default=0) + 2
    sheet.bar(0, ground, WIDTH, ground + 1, _FAINT)
    for position, label in enumerate(chart.labels):
        x = position * step + (step - thick * len(chart.series)) / 2
        for one in chart.series:
            value = one.values[position]
            height = max(value / most * _UPRIGHT, _LEAST) if value else 0
            sheet.bar(x + 0.5, ground - height, x + thick - 0.5, ground, _COLOURS[one.tone])
            if value and numbers <= thick:
                sheet.write((x + thick / 2, ground - height - 3), str(value), "ms")
            x += thick
        if position % every == 0:
            half = _width(label) / 2
            sheet.write((min(max(position * step + step / 2, half), WIDTH - half), ground + 13), label, "mm")
    if numbers > thick:
        sheet.write((WIDTH, 9), f"highest: {most}", "rm")
    return sheet
