"""Transport Neutral Encapsulation (winmail.dat): the files and the text that Outlook hides in it.

Read after [MS-OXTNEF] and [MS-OXRTFCP], bounded: no more is unpacked than ``MAX_CONTENT``, and nothing is ever raised.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from mailer.mail.charset import decode
from mailer.mail.cleaning import clean_name, clean_text
from mailer.mail.html_text import html_to_text
from mailer.mail.rtf import decompress_rtf, rtf_to_text
from mailer.model import Attachment

SIGNATURE = 0x223E9F78
MAX_FILES = 200
MAX_CONTENT = 64 * 1024 * 1024
MAX_DEPTH = 3
MAX_PROPERTIES = 2_000

_ATTACHMENT_LEVEL = 2
_BODY, _ATTACH_DATA, _ATTACH_TITLE = 0x800C, 0x800F, 0x8010
_MAPI_MESSAGE, _ATTACH_RENDERING, _MAPI_ATTACHMENT, _CODE_PAGE = 0x9003, 0x9002, 0x9005, 0x9007

_PROP_BODY, _PROP_RTF, _PROP_HTML = 0x1000, 0x1009, 0x1013
_PROP_FILE_NAME, _PROP_LONG_NAME, _PROP_DATA, _PROP_MIME, _PROP_CONTENT_ID, _PROP_DISPLAY = (
    0x3704, 0x3707, 0x3701, 0x370E, 0x3712, 0x3001,
)  # fmt: skip

# [MS-OXCDATA] §2.11.1: fixed sizes by property type, padded to four bytes.
_FIXED = {0x0001: 4, 0x0002: 4, 0x0003: 4, 0x0004: 4, 0x0005: 8, 0x0006: 8, 0x0007: 8, 0x000A: 4, 0x000B: 4, 0x0014: 8,
          0x0040: 8, 0x0048: 16}  # fmt: skip
_STRING8, _UNICODE, _OBJECT, _BINARY = 0x001E, 0x001F, 0x000D, 0x0102
_MULTI = 0x1000


@dataclass(frozen=True, slots=True)
class Unwrapped:
    """What a winmail.dat holds."""

    text: str = ""
    attachments: tuple[Attachment, ...] = ()
    defects: tuple[str, ...] = ()


@dataclass(slots=True)
class _File:
    name: str = ""
    content: bytes | None = None
    content_type: str = "application/octet-stream"
    content_id: str = ""
    embedded: bytes | None = None


@dataclass(slots=True)
class _Stream:
    text: str = ""
    files: list[_File] = field(default_factory=list)
    charset: str = "cp1252"
    complete: bool = True


def read_tnef(content: bytes, depth: int = 0) -> Unwrapped | None:
    """The text and the files in ``content``, or None where it is no TNEF stream."""
    if len(content) < 6 or struct.unpack_from("<I", content)[0] != SIGNATURE:
        return None
    stream = _Stream()
    for level, name, value in _attributes(content, stream):
        if level == _ATTACHMENT_LEVEL:
            _attachment_attribute(name, value, stream)
        else:
            _message_attribute(name, value, stream)
    attachments: list[Attachment] = []
    defects = [] if stream.complete else ["an Outlook winmail.dat is damaged; what could be read of it is shown"]
    for file in stream.files[:MAX_FILES]:
        attachments.extend(_attachments_of(file, depth))
    return Unwrapped(clean_text(stream.text), tuple(attachments), tuple(defects))


def _attachments_of(file: _File, depth: int) -> list[Attachment]:
    if file.embedded is not None and depth < MAX_DEPTH:
        inner = read_tnef(file.embedded, depth + 1)
        if inner is not None:
            name = (clean_name(file.name) or "message") + ".txt"
            own = [Attachment(name, "text/plain", inner.text.encode())] if inner.text else []
            return own + list(inner.attachments)
    if file.content is None and file.embedded is None:
        return []
    content = file.content if file.content is not None else file.embedded or b""
    inline = bool(file.content_id)
    return [Attachment(clean_name(file.name) or "file.bin", file.content_type, content, inline, file.content_id)]


def _attributes(content: bytes, stream: _Stream) -> Iterator[tuple[int, int, bytes]]:
    """Level, name and value of each attribute ([MS-OXTNEF] §2.1.1)."""
    position, used = 6, 0
    while position + 9 <= len(content):
        level = content[position]
        name, _, length = struct.unpack_from("<HHI", content, position + 1)
        position += 9
        used += length
        if level not in (1, 2) or position + length > len(content) or used > MAX_CONTENT:
            stream.complete = False
            if level in (1, 2) and used <= MAX_CONTENT:
                yield level, name, content[position:]
            return
        yield level, name, content[position : position + length]
        position += length + 2  # checksum


def _message_attribute(name: int, value: bytes, stream: _Stream) -> None:
    if name == _CODE_PAGE and len(value) >= 4:
        stream.charset = f"cp{struct.unpack_from('<I', value)[0]}"
    elif name == _BODY:
        stream.text = decode(value.rstrip(b"\0"), stream.charset)[0]
    elif name == _MAPI_MESSAGE:
        found = dict(_properties(value))
        body, html, rtf = found.get(_PROP_BODY), found.get(_PROP_HTML), found.get(_PROP_RTF)
        if body is not None:
            stream.text = _string(body, stream.charset)
        elif html is not None:
            stream.text = html_to_text(_string(html, stream.charset)[: 512 * 1024])
        elif rtf is not None and not stream.text:
            stream.text = rtf_to_text(decompress_rtf(rtf[1]))


def _attachment_attribute(name: int, value: bytes, stream: _Stream) -> None:
    if name == _ATTACH_RENDERING or not stream.files:
        stream.files.append(_File())
    file = stream.files[-1]
    if name == _ATTACH_TITLE and not file.name:
        file.name = decode(value.rstrip(b"\0"), stream.charset)[0]
    elif name == _ATTACH_DATA:
        file.content = value
    elif name == _MAPI_ATTACHMENT:
        _mapi_attachment(file, value, stream.charset)


def _mapi_attachment(file: _File, value: bytes, charset: str) -> None:
    found = dict(_properties(value))
    for number in (_PROP_LONG_NAME, _PROP_FILE_NAME, _PROP_DISPLAY):
        if number in found and (text := _string(found[number], charset)):
            file.name = text
            break
    if _PROP_MIME in found:
        file.content_type = _string(found[_PROP_MIME], charset).lower() or file.content_type
    if _PROP_CONTENT_ID in found:
        file.content_id = _string(found[_PROP_CONTENT_ID], charset).strip("<>")
    if _PROP_DATA in found:
        kind, content = found[_PROP_DATA]
        if kind == _OBJECT:  # a message or an OLE object behind its 16-byte interface id
            file.embedded = content[16:]
        elif file.content is None:
            file.content = content


def _string(value: tuple[int, bytes], charset: str) -> str:
    kind, content = value
    if kind == _UNICODE:
        return content.decode("utf-16-le", "replace").rstrip("\0")
    return decode(content.rstrip(b"\0"), charset)[0]


def _properties(value: bytes) -> Iterator[tuple[int, tuple[int, bytes]]]:
    """Number, type and first value of each MAPI property ([MS-OXTNEF] §2.1.3.4)."""
    try:
        yield from _read_properties(value)
    except struct.error:  # cut off: what came before it stands
        return


def _read_properties(value: bytes) -> Iterator[tuple[int, tuple[int, bytes]]]:
    (count,) = struct.unpack_from("<I", value)
    position = 4
    for _ in range(min(count, MAX_PROPERTIES)):
        kind, number = struct.unpack_from("<HH", value, position)
        position += 4
        if number >= 0x8000:  # a named property: its name stands before its value
            position += 16
            form, size = struct.unpack_from("<II", value, position)
            position += 8 + (_padded(size) if form else 0)
        base = kind & ~_MULTI
        values = 1
        if kind & _MULTI or base in (_STRING8, _UNICODE, _OBJECT, _BINARY):
            (values,) = struct.unpack_from("<I", value, position)
            position += 4
        for index in range(min(values, MAX_PROPERTIES)):
            if base in _FIXED:
                size = _FIXED[base]
            else:
                (size,) = struct.unpack_from("<I", value, position)
                position += 4
            if position + size > len(value):
                return
            if index == 0:
                yield number, (base, value[position : position + size])
            position += _padded(size)


def _padded(size: int) -> int:
    return (size + 3) & ~3
