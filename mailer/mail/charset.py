"""Bytes to text, whatever charset they claim: decoded as declared where that works, else as mail programs would guess.

Labels are read as the WHATWG Encoding Standard does (gb2312 is gb18030, latin-1 is windows-1252), because that is what
the senders' programs mean by them. Codecs that are no charsets of mail (utf-7, idna, unicode_escape …) are never used
(RES-08).
"""

from __future__ import annotations

import codecs
import re
from functools import lru_cache

_SINGLE = "cp1252"
_FORBIDDEN = frozenset(
    {"utf-7", "unicode_escape", "raw_unicode_escape", "unicode-escape", "punycode", "idna", "undefined"}
)
_ALIASES = {
    "us-ascii": _SINGLE, "ascii": _SINGLE, "ansi_x3.4-1968": _SINGLE, "ansi_x3.110-1983": _SINGLE, "646": _SINGLE,
    "7bit": _SINGLE, "8bit": _SINGLE, "iso-8859-1": _SINGLE, "iso8859-1": _SINGLE, "iso_8859-1": _SINGLE,
    "latin1": _SINGLE, "latin-1": _SINGLE, "l1": _SINGLE, "windows-1252": _SINGLE, "cp1252": _SINGLE, "ansi": _SINGLE,
    "default": "", "unknown": "", "unknown-8bit": "", "x-unknown": "", "none": "", "null": "", "auto": "",
    "_autodetect": "", "user-defined": "", "x-user-defined": "", "utf8": "utf-8", "unicode": "utf-16",
    "unicode-1-1-utf-8": "utf-8", "utf-8mb4": "utf-8", "utf8mb4": "utf-8", "cp65001": "utf-8", "65001": "utf-8",
    "gb2312": "gb18030", "gb_2312-80": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030", "cp936": "gb18030",
    "windows-936": "gb18030", "chinesesimplified": "gb18030", "chinese": "gb18030", "gb18030": "gb18030",
    "hz-gb-2312": "hz", "big5": "big5hkscs", "big5-hkscs": "big5hkscs", "x-big5": "big5hkscs", "cn-big5": "big5hkscs",
    "cp950": "big5hkscs", "windows-950": "big5hkscs", "ks_c_5601-1987": "cp949", "ks_c_5601-1989": "cp949",
    "ks_c_5601": "cp949", "ksc5601": "cp949", "ksc_5601": "cp949", "euc-kr": "cp949", "euckr": "cp949",
    "korean": "cp949", "windows-949": "cp949",
    "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "x-sjis": "cp932",
    "ms_kanji": "cp932", "windows-31j": "cp932", "cp932": "cp932", "ms932": "cp932", "iso-2022-jp": "iso2022_jp",
    "iso-2022-jp-ms": "iso2022_jp", "cp50220": "iso2022_jp", "cp50221": "iso2022_jp", "x-euc-jp": "euc_jp",
    "eucjp": "euc_jp", "eucjp-ms": "euc_jp", "cp51932": "euc_jp", "iso-8859-8-i": "cp1255", "iso-8859-8-e": "cp1255",
    "iso-8859-8": "cp1255", "iso-8859-9": "cp1254", "iso-8859-11": "cp874", "tis-620": "cp874", "windows-874": "cp874",
    "koi8": "koi8-r", "koi": "koi8-r", "koi8-ru": "koi8-u", "macintosh": "mac-roman", "mac": "mac-roman",
    "x-mac-roman": "mac-roman", "x-mac-cyrillic": "mac-cyrillic", "x-cp1251": "cp1251", "win1251": "cp1251",
}  # fmt: skip
_WINDOWS = re.compile(r"(?:x-)?(?:windows|win|cp|ibm|ansi|dos)[-_ ]?(\d{3,4})$")
_ISO = re.compile(r"(?:iso)?[-_ ]?8859[-_ ]?(\d{1,2})(?:[:_-].*)?$")
_NOT_IN_1252 = b"\x81\x8d\x8f\x90\x9d"
_C1 = {code: bytes([code]).decode("latin-1") for code in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}
_UNICODE_PREFIXES = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_ESCAPES_OF_2022 = re.compile(rb"\x1b\$[@B]|\x1b\$\(D|\x1b\([IJ]")


@lru_cache(maxsize=512)
def codec_of(label: str) -> str:
    """The codec a charset label of mail means, or "" where the label tells nothing."""
    name = label.strip().strip("\"'<>").strip().lower().replace(" ", "")
    if name.startswith("3d"):  # quoted-printable applied to a header: charset=3Dutf-8
        name = name[2:].strip("\"'")
    if name in _ALIASES:
        return _ALIASES[name]
    if match := _WINDOWS.match(name):
        name = "cp" + match[1]
    elif match := _ISO.match(name):
        name = f"iso8859-{match[1]}"
    if name in _ALIASES:
        return _ALIASES[name]
    try:
        found = codecs.lookup(name)
    except (LookupError, ValueError, UnicodeError):  # ValueError: a NUL in the label
        return ""
    if found.name in _FORBIDDEN or not getattr(found, "_is_text_encoding", True):
        return ""
    return _ALIASES.get(found.name, found.name)


def decode(content: bytes, label: str = "", hint: str = "") -> tuple[str, bool]:
    """``content`` as text, and whether that is certain; never raises.

    ``label`` is the declared charset, ``hint`` one that is likely where the label says nothing or lies.
    """
    if content.isascii() and b"\x1b" not in content and b"\0" not in content:
        return _of_ascii(content, label)
    for prefix, unicode_codec in _UNICODE_PREFIXES:
        if content.startswith(prefix):
            text = content.decode(unicode_codec, "replace").removeprefix("\ufeff")
            return text, "\ufffd" not in text
    codec = codec_of(label)
    if codec in ("", _SINGLE):
        return _unlabelled(content, codec, codec_of(hint))
    try:
        return content.decode(codec), True
    except (UnicodeError, ValueError):
        return _mislabelled(content, codec)


def _of_ascii(content: bytes, label: str) -> tuple[str, bool]:
    codec = codec_of(label) if label else ""
    if codec in ("hz", "utf-16", "utf-16-le", "utf-16-be", "cp037", "cp500", "cp1047"):
        try:
            return content.decode(codec), True
        except (UnicodeError, ValueError):
            return content.decode("ascii"), False
    return content.decode("ascii"), bool(codec) or not label


def _unlabelled(content: bytes, codec: str, hint: str) -> tuple[str, bool]:
    """Latin-1, ASCII or no label: valid UTF-8 is UTF-8 by far more often than it is Latin-1 that looks like it."""
    if _ESCAPES_OF_2022.search(content):
        return _iso_2022_jp(content)
    for guess in ("utf-8", hint):
        if not guess:
            continue
        try:
            return content.decode(guess), codec == ""
        except (UnicodeError, ValueError):
            continue
    return _windows_1252(content), codec == _SINGLE


def _mislabelled(content: bytes, codec: str) -> tuple[str, bool]:
    if codec.startswith("iso2022_jp"):
        return _iso_2022_jp(content)
    if codec != "utf-8":
        try:
            return content.decode("utf-8"), False
        except UnicodeDecodeError:
            return content.decode(codec, "replace"), False
    text = content.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    valid = sum(1 for c in text if c > "\x7f") - broken if len(text) < 100_000 else len(content) - len(text)
    # More stray bytes than whole characters: it was a one-byte charset all along.
    if valid >= broken or content.translate(None, _NOT_IN_1252) != content:
        return text, False
    return _windows_1252(content), False


def _iso_2022_jp(content: bytes) -> tuple[str, bool]:
    """JIS as sent: with NEC's row 13 and half-width kana, which the registered charset does not have."""
    for codec, candidate in (
        ("iso2022_jp", content),
        ("iso2022_jp_ext", content),
        ("iso2022_jp_2004", re.sub(rb"\x1b\$[@B]", b"\x1b$(Q", content)),
    ):
        try:
            return candidate.decode(codec), True
        except (UnicodeError, ValueError):
            continue
    try:
        return content.decode("utf-8"), False
    except UnicodeDecodeError:
        return content.decode("iso2022_jp_ext", "replace"), False


def _windows_1252(content: bytes) -> str:
    try:
        return content.decode(_SINGLE)
    except UnicodeDecodeError:
        return content.decode("latin-1").translate(_HIGH)


_HIGH = {
    code: _C1.get(code) or bytes([code]).decode(_SINGLE) for code in range(0x80, 0xA0)
}  # the five bytes windows-1252 leaves open stay controls
