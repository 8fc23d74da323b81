"""Text from strangers made safe to store, to log and to send again: no controls, no direction marks (INJ-01)."""

from __future__ import annotations

import re
import unicodedata

LINE_BREAKS = dict.fromkeys(map(ord, "\r\n\t\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"), " ")
_DROPPED: dict[int, str | None] = {
    **dict.fromkeys(range(0x20)), **dict.fromkeys(range(0x7F, 0xA0)),
    **dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C, 0xFEFF)),
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"), **LINE_BREAKS,
}  # fmt: skip
_SPACES = re.compile(r"[ \t]{2,}")
MAX_LINE = 2_000


def clean_line(text: str) -> str:
    """``text`` as one line of at most 2,000 without controls, bidirectional marks and lone surrogates (INJ-01)."""
    return _one_line(text)[:MAX_LINE]


def _one_line(text: str) -> str:
    line = text if text.isascii() and text.isprintable() else text.translate(_DROPPED)
    return _SPACES.sub(" ", line).strip()


_CONTROLS: dict[int, str | None] = {
    **{c: None for c in (*range(0x20), *range(0x7F, 0xA0)) if c not in (0x09, 0x0A)},
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
}  # fmt: skip
_MAYBE_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


def clean_text(text: str) -> str:
    """``text`` with LF line ends and without controls that no database takes."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.translate(_CONTROLS) if _MAYBE_CONTROL.search(text) else text


_RESERVED = re.compile(r"(?i)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)")


def clean_name(name: str, keep_path: str = "") -> str:
    """A file name for people: NFC, nothing invisible, no directory (RFC 2183 §2.3), at most 200 long (INJ-08)."""
    line = unicodedata.normalize("NFC", _one_line(name))
    line = "".join(c for c in line if unicodedata.category(c) not in ("Cf", "Cc", "Cs", "Co", "Cn"))
    if not keep_path:
        line = line.replace("\\", "/").rpartition("/")[2]
    line = line.strip().rstrip(". ")
    if set(line) <= {"."}:
        return ""
    if _RESERVED.match(line):
        line = "_" + line
    if len(line) <= 200:
        return line
    stem, dot, ending = line.rpartition(".")
    return stem[: 199 - len(ending)] + dot + ending if dot and len(ending) <= 16 else line[:200]
