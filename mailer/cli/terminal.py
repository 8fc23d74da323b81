"""Text of others as a terminal may be shown it: nothing steers the terminal, and each keeps to its line (INJ-10)."""

from __future__ import annotations

import unicodedata
from datetime import timedelta

LONGEST_LINE = 500


def visible(text: str, longest: int = LONGEST_LINE) -> str:
    """``text`` on one line of at most ``longest`` characters.

    Escapes, control characters and those that turn the reading direction or show as nothing are written out
    (``\\x1b``, ``\\u202e``), so that one sees what was tried; spaces of every kind are a space.
    """
    shown = "".join(_visible(character) for character in text[: longest + 1])
    return shown if len(shown) <= longest else f"{shown[: longest - 1]}…"


def _visible(character: str) -> str:
    if character.isprintable():
        return character
    if character in "\t\r\n" or unicodedata.category(character) == "Zs":
        return " "
    code = ord(character)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def in_short(length: timedelta) -> str:
    """A length of time as far as one wants to know it: ``40s``, ``12m``, ``5h``, ``3d``."""
    seconds = max(0, int(length.total_seconds()))
    for size, unit in ((86400, "d"), (3600, "h"), (60, "m")):
        if seconds >= 2 * size:
            return f"{seconds // size}{unit}"
    return f"{seconds}s"
