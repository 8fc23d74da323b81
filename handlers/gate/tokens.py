"""The words of a sentence as the gate's models count them."""

from __future__ import annotations

import re

_TOKEN = re.compile(r"\d+(?:[.:,]\d+)*|[^\W\d_]+(?:['-][^\W\d_]+)*|[?!;:]|[\"“„«»]")
_ELIDED = re.compile(r"(?:[ldnjcsmt]|qu|jusqu|lorsqu|puisqu)'(?=\w)")


def tokens(wording: str) -> list[str]:
    """Words in small letters, ``#`` for a number, ``#:`` for one with a colon, and the marks that tell the tone."""
    found: list[str] = []
    for written in _TOKEN.findall(wording.replace("’", "'").lower()):
        if written[0].isdigit():
            found.append("#:" if ":" in written else "#")
        elif elided := _ELIDED.match(written):
            found += [elided[0], written[elided.end() :]]
        else:
            found.append(written)
    return found
