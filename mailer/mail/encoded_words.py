"""Encoded words of header fields (RFC 2047): decoded in linear time, and left as sent where they can't be."""

from __future__ import annotations

import binascii
import re
from dataclasses import dataclass

from mailer.mail.charset import decode


def decode_words(raw: bytes, hint: str = "") -> str:
    """A raw field value as text: encoded words decoded, 8-bit bytes guessed at (RFC 2047, RFC 6532)."""
    text = raw.decode("ascii") if raw.isascii() and b"\x1b" not in raw else decode(raw, "", hint)[0]
    return decode_words_in(text) if "=?" in text else text


@dataclass(slots=True)
class _Word:
    charset: str
    content: bytes
    source: str


def decode_words_in(text: str) -> str:
    """``text`` with its encoded words decoded; words that can't be are left as they are."""
    out: list[str] = []
    run: list[_Word] = []
    position = 0
    while True:
        start = text.find("=?", position)
        found = _word_at(text, start) if start >= 0 else None
        if start < 0:
            break
        if found is None:
            out.append(_decode_run(run))
            run = []
            out.append(text[position : start + 2])
            position = start + 2
            continue
        word, word_end = found
        between = text[position:start]
        # RFC 2047 §6.2: white space between two encoded words is not shown.
        if run and between.strip():
            out.append(_decode_run(run))
            run = []
        if not run or between.strip():
            out.append(between)
        run.append(word)
        position = word_end
    out.append(_decode_run(run))
    out.append(text[position:])
    return "".join(out)


def _word_at(text: str, start: int) -> tuple[_Word, int] | None:
    charset_end = text.find("?", start + 2, start + 80)
    if charset_end < 0 or text[charset_end + 2 : charset_end + 3] != "?":
        return None
    encoding = text[charset_end + 1].lower()
    charset = text[start + 2 : charset_end].partition("*")[0]  # RFC 2231 §5: charset*language
    if encoding not in "bq" or " " in charset:
        return None
    begin = charset_end + 3
    end = text.find("?=", begin)
    if encoding == "q":
        while end >= 0 and _goes_on(text, end):
            end = text.find("?=", end + 2)
    if end < 0:
        if any(c in " \t" for c in text[begin:]):
            return None
        end = len(text)  # cut off in transit
    payload = text[begin:end]
    content = _q_bytes(payload) if encoding == "q" else base64_bytes(payload.encode("utf-8", "replace"))
    if content is None:
        return None
    return _Word(charset, content, text[start : end + 2]), min(end + 2, len(text))


def _goes_on(text: str, end: int) -> bool:
    """True where "?=" is a question mark sent raw and followed by an escape: "wie?=20geht"."""
    after = text[end + 2 : end + 4]
    return len(after) == 2 and all(c in "0123456789ABCDEF" for c in after) and "?=" in text[end + 4 : end + 200]


def _q_bytes(payload: str) -> bytes:
    return binascii.a2b_qp(payload.encode("utf-8", "replace"), header=True)


_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]+")


def base64_bytes(payload: bytes) -> bytes | None:
    """What the letters of the base64 alphabet in ``payload`` stand for, padded as needed; None for nothing."""
    letters = _NOT_BASE64.sub(b"", payload)
    spare = len(letters) % 4
    if spare == 1:
        letters = letters[:-1]
    elif spare:
        letters += b"=" * (4 - spare)
    try:
        return binascii.a2b_base64(letters)
    except binascii.Error:
        return None


def _decode_run(run: list[_Word]) -> str:
    """Adjacent words as text; those of one charset are joined first, because senders cut characters in two."""
    out: list[str] = []
    position = 0
    while position < len(run):
        same = position + 1
        while same < len(run) and run[same].charset.lower() == run[position].charset.lower():
            same += 1
        group = run[position:same]
        text, certain = decode(b"".join(word.content for word in group), group[0].charset)
        if not certain and len(group) > 1:
            each = [decode(word.content, word.charset) for word in group]
            if all(sure for _, sure in each):  # stateful charsets begin anew in every word
                text, certain = "".join(part for part, _ in each), True
        if not certain and any(c < " " and c not in "\t\r\n" for c in text):
            text = " ".join(word.source for word in group)  # not text in any charset: leave what was sent
        out.append(text)
        position = same
    return "".join(out)
