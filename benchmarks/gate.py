"""The gate: what it costs to look through an engineer's text of 20 kB, as all letters for customers are (spec 6.1).

The floor is to read each word of it once with a pattern. Each round has a text of its own, so that
nothing is known yet.
"""

from __future__ import annotations

import re
from functools import partial

from benchmarks.measure import Samples, heading, report, rounds, timed
from benchmarks.office import house
from handlers.gate import Said, review

LENGTH = 20_000
_WORD = re.compile(r"\w+")


def run() -> None:
    heading("gate: looking through 20 kB of an engineer's text")
    office = house("support@example.com")
    review(Said(_text(0)), office)  # compiles the patterns
    samples = Samples(1)
    for number in rounds(20):
        text = _text(number + 1)
        samples.add("each word once", timed(partial(_WORD.findall, text)))
        samples.add("review", timed(partial(review, Said(text), office)))
    report(samples, "texts", ("each word once",), ("review",))


def _text(seed: int) -> str:
    """Sentences that are all different, about things that are mended."""
    things = ("valve", "sensor", "printer", "gateway", "invoice", "mailbox", "battery", "licence", "cable", "door")
    deeds = ("was replaced", "has been tested", "reads correctly", "was set to", "is connected to", "needs a part for")
    sentences = (
        f"The {things[(place + seed) % 10]} {place * 7 + seed} {deeds[place % 6]} number {place * 13 % 97}."
        for place in range(LENGTH // 40)
    )
    return " ".join(sentences)[:LENGTH]
