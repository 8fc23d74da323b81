"""Rich text as Outlook wraps it into winmail.dat: decompressed ([MS-OXRTFCP]) and read as plain text.

Only what a reader needs: text, line breaks, escapes and code pages. Groups that hold no text are passed over; HTML that
was wrapped into RTF ([MS-OXRTFEX]) loses its tags.
"""

from __future__ import annotations

import re
import struct

from mailer.mail.charset import decode

MAX_RTF = 8 * 1024 * 1024

_COMPRESSED, _PLAIN = 0x75465A4C, 0x414C454D
_DICTIONARY = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript "
    b"\\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par "
    b"\\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)


def decompress_rtf(content: bytes) -> bytes:
    """The RTF in a PR_RTF_COMPRESSED value; as much as could be read where it is damaged or longer than 8 MiB."""
    if len(content) < 16:
        return b""
    _, raw_size, kind = struct.unpack_from("<III", content)
    if kind == _PLAIN:
        return content[16 : 16 + raw_size][:MAX_RTF]
    if kind != _COMPRESSED:
        return b""
    window = bytearray(4096)
    window[: len(_DICTIONARY)] = _DICTIONARY
    write, position, limit = len(_DICTIONARY), 16, min(raw_size, MAX_RTF)
    out = bytearray()
    while position < len(content) and len(out) < limit:
        control = content[position]
        position += 1
        for bit in range(8):
            if position >= len(content) or len(out) >= limit:
                break
            if not control >> bit & 1:
                window[write] = content[position]
                out.append(content[position])
                write = (write + 1) & 0xFFF
                position += 1
                continue
            if position + 2 > len(content):
                return bytes(out)
            reference = content[position] << 8 | content[position + 1]
            position += 2
            read, length = reference >> 4, (reference & 0xF) + 2
            if read == write:  # §3.1.3.2: end of the stream
                return bytes(out)
            for _ in range(length):
                byte = window[read]
                window[write] = byte
                out.append(byte)
                read, write = (read + 1) & 0xFFF, (write + 1) & 0xFFF
    return bytes(out[:limit])


_TOKEN = re.compile(rb"\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-z])|([{}])|([^\\{}]+)", re.DOTALL)
_SILENT = frozenset(
    b"fonttbl colortbl stylesheet info pict object themedata datastore latentstyles listtable listoverridetable "
    b"rsidtbl generator xmlnstbl mmathPr header footer htmltag mhtmltag fldinst".split()
)
_BREAKS = {b"par": b"\n", b"line": b"\n", b"sect": b"\n", b"page": b"\n", b"tab": b"\t", b"cell": b"\t", b"row": b"\n",
           b"lquote": b"'", b"rquote": b"'", b"ldblquote": b'"', b"rdblquote": b'"', b"bullet": b"*",
           b"endash": b"-", b"emdash": b"--"}  # fmt: skip


def rtf_to_text(rtf: bytes) -> str:
    """What a reader sees of ``rtf``."""
    return _RtfReader().read(rtf) if rtf.lstrip().startswith(b"{\\rtf") else ""


class _RtfReader:
    """Goes through the tokens once; ``silent`` has one entry a group: True where it holds nothing to read."""

    def __init__(self) -> None:
        self.charset = "cp1252"
        self.out: list[str] = []
        self.pending = bytearray()
        self.silent = [False]
        self.fallback_length = 1  # characters after \u that older readers show instead
        self.skip = 0

    def read(self, rtf: bytes) -> str:
        for match in _TOKEN.finditer(rtf):
            word, number, hexadecimal, symbol, brace, text = match.groups()
            if brace == b"{":
                self.silent.append(self.silent[-1])
            elif brace == b"}":
                del self.silent[max(1, len(self.silent) - 1) :]
            elif word is not None:
                self._control(word, number or b"")
            elif symbol == b"*":
                self.silent[-1] = True
            elif not self.silent[-1]:
                self._show(bytes([int(hexadecimal, 16)]) if hexadecimal else _symbol(symbol) if symbol else text)
        self._flush()
        return "".join(self.out)

    def _control(self, word: bytes, number: bytes) -> None:
        if word in _SILENT:
            self.silent[-1] = True
        elif word == b"htmlrtf":  # [MS-OXRTFEX] §2.1.3.1.4: between these is what only RTF readers are to see
            self.silent[-1] = number != b"0"
        elif word == b"ansicpg" and number:
            self.charset = "cp" + number.decode("ascii")
        elif word == b"uc" and number:
            self.fallback_length = max(0, min(int(number), 8))
        elif self.silent[-1]:
            return
        elif word == b"u" and number:
            self._flush()
            self.out.append(_character(int(number)))
            self.skip = self.fallback_length
        elif word in _BREAKS:
            self.pending += _BREAKS[word]

    def _show(self, text: bytes) -> None:
        visible = text.replace(b"\r", b"").replace(b"\n", b"") if len(text) > 1 else text
        self.pending += visible[self.skip :]
        self.skip = max(0, self.skip - len(visible))

    def _flush(self) -> None:
        if self.pending:
            self.out.append(decode(bytes(self.pending), self.charset)[0])
            self.pending.clear()


_SYMBOLS = {b"~": b" ", b"_": b"-", b"-": b"", b"\n": b"\n", b"\r": b"\n"}


def _symbol(symbol: bytes) -> bytes:
    return _SYMBOLS.get(symbol, symbol)


def _character(number: int) -> str:
    code = number % 0x10000
    return chr(code) if not 0xD800 <= code < 0xE000 else "\ufffd"
