"""What structured fields hold: parameters (RFC 2045 §5.1, RFC 2231), Message-IDs, dates. Nothing here ever raises."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_tz
from functools import lru_cache
from types import MappingProxyType

from mailer.mail.charset import codec_of, decode
from mailer.mail.cleaning import clean_line
from mailer.mail.encoded_words import decode_words_in

MAX_PARAMETERS = 100
MAX_IDS = 500
MAX_REMEMBERED = 128
MAX_OFFSET = timedelta(hours=16)
EARLIEST = 1970

_PARAMETER = re.compile(r'(?<![^\s=;"(),])([^\s=;"(),]++)\s*+=\s*+')
_QUOTED = re.compile(r'"((?:[^"\\]++|\\.)*+)"')
_PERCENT = re.compile(rb"%([0-9A-Fa-f]{2})")
_SECTION = re.compile(r"(.+?)\*(\d{1,3})?(\*)?$")


def read_parameters(raw: bytes, hint: str = "") -> tuple[str, Mapping[str, str]]:
    """The value of a structured field and its parameters, decoded; of parameters given twice the first counts."""
    if not raw:
        return "", _NONE
    return _remembered(raw, hint) if len(raw) <= MAX_REMEMBERED else _read_parameters(raw, hint)


_NONE: Mapping[str, str] = MappingProxyType({})


@lru_cache(maxsize=1024)
def _remembered(raw: bytes, hint: str) -> tuple[str, Mapping[str, str]]:
    """Remembered, because most parts say one of a few things of themselves."""
    return _read_parameters(raw, hint)


def _read_parameters(raw: bytes, hint: str) -> tuple[str, Mapping[str, str]]:
    whole = raw.decode("ascii") if raw.isascii() else decode(raw, "", hint)[0]
    value, _, rest = whole.partition(";")
    value = value.strip()
    if "=" in value:  # the semicolon was forgotten: "text/plain charset=utf-8"
        head, _, tail = value.partition(" ")
        if "=" not in head:
            value, rest = head, f"{tail};{rest}"
        elif "/" not in head:
            value, rest = "", whole
    plain: dict[str, str] = {}
    pieces: dict[str, list[tuple[int, bool, str]]] = {}
    for name, text in _pairs(rest):
        section = _SECTION.match(name) if "*" in name else None
        if section is None:
            plain.setdefault(name, decode_words_in(text) if "=?" in text else text)
        else:
            pieces.setdefault(section[1], []).append((int(section[2] or 0), bool(section[3] or not section[2]), text))
    # RFC 6266 §4.3: the extended form is preferred where both are given.
    plain.update({name: text for name, found in pieces.items() if (text := _join_sections(found))})
    return value.lower(), MappingProxyType(plain)


def _pairs(rest: str) -> Iterator[tuple[str, str]]:
    position = 0
    for _ in range(MAX_PARAMETERS):
        match = _PARAMETER.search(rest, position)
        if match is None:
            return
        position = match.end()
        quoted = _QUOTED.match(rest, position)
        if quoted:
            position = quoted.end()
            text = _unescape(quoted[1])
        else:
            end = rest.find(";", position)
            end = len(rest) if end < 0 else end
            text = rest[position:end].strip().strip('"')
            position = end
        yield match[1].lower(), text


_ESCAPED = re.compile(r'\\(["\\])')


def _unescape(quoted: str) -> str:
    """Only quote and backslash are unescaped: Windows paths are sent with bare backslashes."""
    return _ESCAPED.sub(r"\1", quoted) if "\\" in quoted else quoted


def _join_sections(found: list[tuple[int, bool, str]]) -> str:
    """RFC 2231 §3 and §4: sections in order, the charset named in the first extended one."""
    charset = ""
    content = b""
    for number, extended, piece in sorted(found, key=lambda section: section[0]):
        text = piece
        if extended and number == 0 and text.count("'") >= 2:
            charset, _, rest = text.partition("'")
            text = rest.partition("'")[2]
        encoded = text.encode("utf-8" if extended else codec_of(charset) or "utf-8", "replace")
        content += _PERCENT.sub(lambda m: bytes([int(m[1], 16)]), encoded) if extended else encoded
    joined = decode(content, charset)[0]
    return decode_words_in(joined) if "=?" in joined else joined


_ID = re.compile(r"<([^<>]{1,998})>")
_BARE_ID = re.compile(r"(?<![^\s<>@,;\"()])[^\s<>@,;\"()]++@[^\s<>@,;\"()]++")


def message_ids(raw: bytes) -> tuple[str, ...]:
    """The Message-IDs of a field in order, each once, with angle brackets; ids cut by folding are mended."""
    if b"@" not in raw and b"<" not in raw and b"=?" not in raw:
        return ()
    text = ascii_text(raw) if raw.isascii() else decode(raw)[0]
    if "=?" in text:  # a mail program that encodes long ids
        text = decode_words_in(text)
    found = ["".join(inner.split()) for inner in _ID.findall(text)]
    cut = text.rpartition("<")[2] if "<" in text else ""
    if "@" in cut and ">" not in cut and len(cut.split()) == 1:
        found.append(cut.strip())
    if not found:
        found = _BARE_ID.findall(text)
    unique = dict.fromkeys(f"<{clean_line(inner)}>" for inner in found if inner.isprintable() and inner)
    return tuple(unique)[-MAX_IDS:]


_ZONE = re.compile(r"[+-]\d{4}\b|\b(?:UTC?|GMT|Z|[ECMP][SD]T|[A-Z]{3,4})\s*(?:\(|$)")


def read_date(raw: bytes) -> tuple[datetime | None, timedelta | None]:
    """When the sender says the mail was written, in UTC, and the sender's offset; None for what can't be known."""
    text = ascii_text(raw[:120])
    try:
        fields = parsedate_tz(text)
        if fields is None:
            return None, None
        moment = datetime(*fields[:6], tzinfo=UTC)
        offset = timedelta(seconds=fields[9] or 0)
        zone = _ZONE.search(text)
        if zone is None or zone[0] == "-0000" or abs(offset) > MAX_OFFSET:  # RFC 5322 §3.3: "-0000" tells no local time
            offset = timedelta(0)
            zone = None
        moment -= offset
    except (ValueError, TypeError, IndexError, OverflowError, AttributeError):
        return None, None
    if moment.year < EARLIEST:
        return None, None
    return moment, offset if zone is not None else None


def ascii_text(raw: bytes) -> str:
    """Raw header bytes as text of the same length, for fields that are ASCII by grammar."""
    return raw.decode("latin-1")
