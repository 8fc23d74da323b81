"""Header fields as they are sent, read without ever raising and in linear time.

A header block becomes :class:`Headers`: raw, unfolded bytes by name. What is broken is read as its sender meant it
where only one reading makes sense.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from mailer.mail.cleaning import clean_line
from mailer.mail.encoded_words import decode_words

MAX_BLOCK = 256 * 1024
MAX_FIELD = 16 * 1024
MAX_FIELDS = 1_000
MAX_JUNK = 20

_KNOWN = re.compile(
    rb"(?:from|to|cc|bcc|subject|date|sender|reply-to|message-id|in-reply-to|references|return-path|received|"
    rb"mime-version|delivered-to|resent-[a-z-]+|content-[a-z-]+|list-[a-z-]+|x-[\w.-]+|auto-submitted|precedence|"
    rb"importance|priority|user-agent|thread-[a-z]+|dkim-signature|authentication-results|errors-to)[ \t]*:",
    re.IGNORECASE,
)
_NAME = re.compile(rb"[!-9;-~]+[ \t]*$")
_FOLD = re.compile(rb"[\r\n]+[ \t]*")


@dataclass(slots=True)
class Headers:
    """The fields of one block, in order; names in lower case, values raw.

    ``clean`` is False where the block could be read in two ways (a blank line first, a name followed by a space, a line
    that is no field, one of white space alone before further ones): then it proves nothing about anybody (AUTH-05).
    ``order`` names every field, topmost first.
    """

    fields: dict[str, list[bytes]] = field(default_factory=dict)
    clean: bool = True
    cut: bool = False
    order: list[str] = field(default_factory=list)

    def all(self, name: str) -> Sequence[bytes]:
        """Every value of the field, unfolded, topmost first."""
        values = self.fields.get(name)
        return [_unfold(value) for value in values] if values else ()

    def among(self, *names: str) -> Iterator[tuple[str, bytes]]:
        """The fields of these names with their values, unfolded, as they stand one above the other."""
        values = {name: iter(self.all(name)) for name in names}
        return ((name, next(values[name])) for name in self.order if name in values)

    def first(self, name: str) -> bytes:
        """The topmost value, unfolded; empty where there is none."""
        values = self.fields.get(name)
        return _unfold(values[0]) if values else b""

    def text(self, name: str, hint: str = "") -> str:
        """The topmost value as cleaned text."""
        values = self.fields.get(name)
        return clean_line(decode_words(_unfold(values[0]), hint)) if values else ""

    def token(self, name: str) -> str:
        """The topmost value without comments and parameters, in lower case: the keyword of a structured field."""
        values = self.fields.get(name)
        if not values:
            return ""
        return _COMMENT.sub(" ", self.first(name).decode("latin-1")).partition(";")[0].strip().lower()

    def __contains__(self, name: object) -> bool:
        return name in self.fields

    def __bool__(self) -> bool:
        return bool(self.fields)


_COMMENT = re.compile(r"\([^()]*\)")


def _unfold(value: bytes) -> bytes:
    return (_FOLD.sub(b" ", value) if b"\n" in value else value).strip()


def read_headers(raw: bytes) -> tuple[Headers, int]:
    """The fields at the head of a message, and where its body begins."""
    headers = Headers()
    body = _read_fields(raw, _after_junk(raw, 0, len(raw), headers), len(raw), headers)
    if raw.count(b"\r", 0, body) != raw.count(b"\r\n", 0, body):
        headers.clean = False  # a CR alone ends a line to some parsers, and to others it is a part of one
    return headers, body


def read_part_headers(raw: bytes, start: int, end: int) -> tuple[Headers, int]:
    """The fields of one part of a multipart, and where its body begins; text that merely looks like fields is body."""
    headers = Headers()
    body = _read_fields(raw, start, end, headers)
    if headers and not any(_KNOWN.match(name.encode("ascii") + b":") for name in headers.fields):
        return Headers(), start
    return headers, body


def _read_fields(raw: bytes, position: int, stop: int, headers: Headers) -> int:
    limit = min(stop, position + MAX_BLOCK)
    block_end, body = _block(raw, position, limit, stop, headers)
    lines = raw[position:block_end].split(b"\n")
    at = position
    last: list[bytes] | None = None
    pieces: list[bytes] = []  # of the value that `last` ends with
    room = 0
    for number, line in enumerate(lines):
        if not line or line == b"\r":
            pass
        elif line[0] in b" \t":
            if room > 0:
                pieces.append(line[:room])
                room -= len(line) + 1
            elif last is None:
                headers.clean = False  # it continues nothing: a blank line to some, and a field to others
        else:
            name, colon, value = line.partition(b":")
            if colon and _NAME.match(name):
                _finish(last, pieces)
                last = _add(headers, name)
                pieces, room = [value[:MAX_FIELD]], MAX_FIELD - len(value)
            else:
                headers.clean = False
                if not _goes_on(lines, number):
                    body = at  # the blank line after the header was forgotten
                    break
                if room > 0:  # an unindented continuation, or rubbish between fields
                    pieces.append(b" " + line[:room])
                    room -= len(line) + 2
            if room < 0:
                headers.cut = True
        at += len(line) + 1
    _finish(last, pieces)
    return min(body, stop)


def _goes_on(lines: list[bytes], number: int) -> bool:
    """True if well-known fields follow soon, so that this line is no body yet."""
    return any(_KNOWN.match(later) for later in lines[number + 1 : number + MAX_JUNK])


def _finish(values: list[bytes] | None, pieces: list[bytes]) -> None:
    if values is not None:
        values.append(b"\n".join(pieces) if len(pieces) > 1 else pieces[0])


def _add(headers: Headers, name: bytes) -> list[bytes] | None:
    """The list the field's value belongs in; None where there are too many fields already."""
    if name.endswith((b" ", b"\t")):
        headers.clean = False  # "From :" is one header to some parsers and none to others
        name = name.rstrip()
    if len(headers.order) >= MAX_FIELDS:
        headers.cut = True
        return None
    key = name.decode("ascii").lower()
    headers.order.append(key)
    return headers.fields.setdefault(key, [])


_SPACED_NAME = re.compile(rb">?From[ \t]+:")


def _after_junk(raw: bytes, start: int, stop: int, headers: Headers) -> int:
    """Past blank lines and the envelope line of an mbox (RFC 4155)."""
    position = start
    while position < stop and raw[position] in b"\r\n":
        headers.clean = False
        position += 1
    if raw.startswith((b"From ", b">From "), position) and not _SPACED_NAME.match(raw, position):
        line_end = raw.find(b"\n", position, stop)
        return stop if line_end < 0 else line_end + 1
    return position


_FURTHER = re.compile(rb"[ \t]|[!-9;-~]{1,200}[ \t]{0,20}:")
"""How a line begins that continues a field, or that is one."""
_BLANK_LINE = re.compile(rb"\n[ \t]*\r?\n")


def _block(raw: bytes, position: int, limit: int, stop: int, headers: Headers) -> tuple[int, int]:
    """Where the block ends and where the body begins."""
    if raw.startswith((b"\n", b"\r\n"), position):
        return position, position + (1 if raw[position] == 0x0A else 2)
    search_from = position
    while match := _BLANK_LINE.search(raw, search_from, limit):
        blank = match[0].strip(b"\r\n")
        # RFC 5322 §4.2: a line of white space only continues the field, if the fields do go on after it.
        if blank and _KNOWN.match(raw, match.end()):
            search_from = match.end() - 1
            continue
        if blank and _FURTHER.match(raw, match.end()):
            headers.clean = False  # to others the header goes on here, perhaps with another sender
        return match.start() + 1, match.end()
    if limit < stop:
        headers.cut = True
    return limit, limit
