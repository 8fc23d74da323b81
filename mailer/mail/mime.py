"""The MIME tree of a raw message (RFC 2045, 2046): read from bytes, bounded in parts, depth and time, never raising.

Parts are offsets into the raw bytes, so nothing is copied until its content is asked for, and a nested message can be
kept exactly as it came. A ``message/rfc822`` part is a leaf: what it says was said by somebody else.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from mailer.mail.encoded_words import base64_bytes
from mailer.mail.header_values import read_parameters
from mailer.mail.headers import Headers, read_headers, read_part_headers

MAX_PARTS = 1_000
MAX_DEPTH = 20
MAX_BOUNDARY = 2_048
MAX_TYPE = 200

_TYPE = re.compile(r"[\w!#$&^.+-]+/[\w!#$&^.+-]+")
_BARE_TYPES = {"text": "text/plain", "html": "text/html", "plain": "text/plain", "multipart": "multipart/mixed"}


@dataclass(slots=True)
class _Reading:
    """What one reading of one message has used up and found."""

    defects: dict[str, None] = field(default_factory=dict)
    parts: int = 0
    cut: bool = False

    def note(self, sentence: str) -> None:
        self.defects[sentence] = None


@dataclass
class Part:
    """One node: its fields, its media type and where its body lies. ``children`` only below multipart types."""

    raw: bytes = field(repr=False)
    headers: Headers
    start: int
    end: int
    content_type: str
    parameters: Mapping[str, str]
    disposition: tuple[str, Mapping[str, str]]
    children: list[Part] = field(default_factory=list)

    @property
    def body(self) -> bytes:
        """The bytes as sent, before any transfer decoding."""
        return self.raw[self.start : self.end]

    @cached_property
    def content(self) -> bytes:
        """The bytes after transfer decoding; what can't be decoded is given as sent."""
        return decode_transfer(self.body, self.encoding)

    @property
    def encoding(self) -> str:
        return self.headers.token("content-transfer-encoding").strip("\"' ")

    @property
    def charset(self) -> str:
        return self.parameters.get("charset", "")

    @property
    def file_name(self) -> str:
        """The name as sent, not yet cleaned (RFC 2183 §2.3; the ``name`` parameter is its older sibling)."""
        if not ("content-disposition" in self.headers or "name" in self.parameters):
            return ""
        return self.disposition[1].get("filename") or self.disposition[1].get("name") or self.parameters.get("name", "")

    @property
    def content_id(self) -> str:
        return self.headers.text("content-id").strip("<> ")

    @property
    def is_multipart(self) -> bool:
        return self.content_type.startswith("multipart/")

    def leaves(self) -> list[Part]:
        """All parts that hold content, in order."""
        found: list[Part] = []
        waiting = [self]
        while waiting:
            part = waiting.pop()
            if part.children:
                waiting.extend(reversed(part.children))
            else:
                found.append(part)
        return found

    def find(self, *content_types: str) -> Part | None:
        return next((leaf for leaf in self.leaves() if leaf.content_type in content_types), None)


@dataclass(frozen=True, slots=True)
class Tree:
    """A message as read: its root, what was wrong with it in sentences, and whether limits cut something off."""

    root: Part
    defects: tuple[str, ...]
    cut: bool


def read_tree(raw: bytes) -> Tree:
    """The tree of ``raw``, whatever the bytes are; at most 1,000 parts and 20 levels are told apart."""
    if b"\n" not in raw and b"\r" in raw:
        raw = raw.replace(b"\r", b"\n")
    reading = _Reading()
    headers, body = read_headers(raw)
    if not headers.clean:
        reading.note("the header block is not well formed")
    if headers.cut:
        reading.note("headers were cut at a limit")
        reading.cut = True
    root = _part(raw, headers, body, len(raw), "text/plain", 0, reading)
    return Tree(root, tuple(reading.defects), reading.cut)


def _part(raw: bytes, headers: Headers, start: int, end: int, default: str, depth: int, reading: _Reading) -> Part:
    content_type, parameters = media_type(headers, default)
    disposition, of_file = read_parameters(headers.first("content-disposition"), parameters.get("charset", ""))
    part = Part(raw, headers, start, end, content_type, parameters, (disposition.partition(" ")[0], of_file))
    reading.parts += 1
    if content_type.startswith("multipart/"):
        if depth >= MAX_DEPTH:
            reading.note(f"parts are nested more than {MAX_DEPTH} deep; the innermost are kept as one")
            reading.cut = True
            part.content_type = "application/octet-stream"
        else:
            _read_children(part, depth, reading)
    return part


def media_type(headers: Headers, default: str = "text/plain") -> tuple[str, Mapping[str, str]]:
    """Type and parameters; an unreadable type is the default (RFC 2045 §5.2)."""
    raw = headers.first("content-type")
    if not raw:
        return default, {}
    value, parameters = read_parameters(raw)
    match = _TYPE.search(value[:MAX_TYPE])
    if match:
        return match[0], parameters
    return _BARE_TYPES.get(value, default if not parameters.get("boundary") else "multipart/mixed"), parameters


def _read_children(part: Part, depth: int, reading: _Reading) -> None:
    boundary = part.parameters.get("boundary", "").encode("utf-8", "surrogateescape")
    segments = _segments(part.raw, boundary, part.start, part.end, reading) if boundary else []
    if not segments and (found := _guess_boundary(part, boundary)):
        reading.note("the boundary between the parts is not the one that was announced")
        segments = _segments(part.raw, found, part.start, part.end, reading)
    if not segments:
        reading.note("a multipart has no parts; its body is read as text")
        part.content_type = "text/plain"
        return
    default = "message/rfc822" if part.content_type == "multipart/digest" else "text/plain"
    for start, end in segments:
        if reading.parts >= MAX_PARTS:
            reading.note(f"there are more than {MAX_PARTS} parts; the rest is left out")
            reading.cut = True
            return
        headers, body = read_part_headers(part.raw, start, end)
        part.children.append(_part(part.raw, headers, body, end, default, depth + 1, reading))


def _segments(raw: bytes, boundary: bytes, start: int, end: int, reading: _Reading) -> list[tuple[int, int]]:
    """Where the parts between the delimiter lines of ``boundary`` lie (RFC 2046 §5.1.1)."""
    delimiter = b"--" + boundary[:MAX_BOUNDARY]
    found: list[tuple[int, int]] = []
    opened = -1
    closed = False
    position = raw.find(delimiter, start, end)
    while position >= 0:
        after = position + len(delimiter)
        line_end = raw.find(b"\n", after, end)
        line_end = end if line_end < 0 else line_end + 1
        rest = raw[after : min(line_end, after + 80)].rstrip()
        if (position == start or raw[position - 1] in b"\r\n") and (not rest or rest.startswith(b"--")):
            if opened >= 0:
                found.append((opened, _before_line_break(raw, opened, position)))
            closed = rest.startswith(b"--")
            opened = -1 if closed else line_end
            after = line_end
            if len(found) > MAX_PARTS:
                break
        position = raw.find(delimiter, after, end)
    if opened >= 0:
        found.append((opened, end))
    if found and not closed:
        reading.note("the closing boundary is missing: the mail may have been cut off")
    return found


def _before_line_break(raw: bytes, start: int, position: int) -> int:
    """The line break before a delimiter belongs to the delimiter."""
    if position > start and raw[position - 1] == 0x0A:
        position -= 1
        if position > start and raw[position - 1] == 0x0D:
            position -= 1
    elif position > start and raw[position - 1] == 0x0D:
        position -= 1
    return position


_DELIMITER_LINE = re.compile(
    rb"(?:\A|\n)--([^\s][^\r\n]{0,200}?)[ \t]*\r?\n(?=content-[a-z-]+[ \t]*:|\r?\n)", re.IGNORECASE
)


def _guess_boundary(part: Part, announced: bytes) -> bytes:
    """The boundary that is really used, where it differs in case or spaces or was not announced at all."""
    match = _DELIMITER_LINE.search(part.raw[part.start : min(part.end, part.start + 64 * 1024)])
    if match is None:
        return b""
    used = match[1]
    if announced and used.strip().lower() != announced.strip().lower() and not _looks_generated(used):
        return b""
    return used


def _looks_generated(boundary: bytes) -> bool:
    return (
        b" " not in boundary
        and len(boundary) >= 4
        and bool(re.search(rb"[\d_=]", boundary) or boundary.startswith(b"-"))
    )


# -- transfer encodings -----------------------------------------------------------------------------------------------


def decode_transfer(body: bytes, encoding: str) -> bytes:
    """``body`` with its transfer encoding undone; unknown encodings and undecodable bodies are given as they are."""
    if encoding == "base64":
        return _base64(body)
    if encoding in ("quoted-printable", "quotedprintable", "quoted printable", "qp"):
        return binascii.a2b_qp(body)
    if encoding in ("x-uuencode", "uuencode", "x-uue", "uue"):
        return uudecode(body) or body
    return body


_PADDED = re.compile(rb"=[ \t]*\r?\n(?=[A-Za-z0-9+/]{4})")
_FOREIGN = re.compile(rb"[^A-Za-z0-9+/=\s]")
_FOOTER = re.compile(rb"\r?\n\r?\n(?=[^\r\n]*[^A-Za-z0-9+/=\s])|\r?\n(?=[_-]{8,}\r?\n)")


def _base64(body: bytes) -> bytes:
    foreign = _FOREIGN.search(body)
    footer = b""
    if foreign is not None:
        # A list server that appends its footer to encoded text, as text.
        if seam := _FOOTER.search(body):
            body, footer = body[: seam.start()], body[seam.start() :]
        if not _mostly_base64(body):
            return body + footer
    if _PADDED.search(body):  # several encoded pieces, one after the other
        pieces = [base64_bytes(piece) or b"" for piece in re.split(rb"=+[ \t]*\r?\n", body)]
        return b"".join(pieces) + footer
    try:
        return binascii.a2b_base64(body) + footer
    except binascii.Error:
        return (base64_bytes(body) or b"") + footer


def _mostly_base64(body: bytes) -> bool:
    """False for plain text that is only labelled base64: it has spaces between words."""
    sample = body[:4096].strip()
    foreign, blanks = len(_FOREIGN.findall(sample)), sample.count(b" ")
    return (foreign * 20 < len(sample) and blanks * 12 <= len(sample)) or (foreign <= 2 and not blanks)


def uudecode(body: bytes) -> bytes:
    """What a uuencoded block stands for, from its ``begin`` line to its ``end``; bad lines are left out."""
    out: list[bytes] = []
    inside = False
    for line in body.splitlines():
        if not inside:
            inside = line.startswith(b"begin ")
        elif line.strip() == b"end":
            break
        elif line:
            out.append(_uu_line(line))
    return b"".join(out)


def _uu_line(line: bytes) -> bytes:
    try:
        return binascii.a2b_uu(line)
    except binascii.Error:
        length = (((line[0] - 32) & 63) * 4 + 5) // 3  # encoders that pad a line with rubbish
        try:
            return binascii.a2b_uu(line[:length])
        except binascii.Error:
            return b""
