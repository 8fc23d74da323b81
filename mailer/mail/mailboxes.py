"""Address fields (RFC 5322 §3.4): a forgiving reading for display, and a strict one for identity.

The two are kept apart on purpose. :func:`mailboxes` says what a person would take the field for. :func:`sole_address`
answers only where every parser in the world reads the same one address (AUTH-05).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from mailer.address import Address, try_address
from mailer.mail.charset import decode
from mailer.mail.cleaning import clean_line
from mailer.mail.encoded_words import decode_words_in

MAX_MAILBOXES = 1_000
MAX_IDENTITY_FIELD = 4 * 1024
MAX_REMEMBERED = 256

_TOKEN = re.compile(
    r'(?P<quoted>"(?:[^"\\]++|\\.)*+")|(?P<angle><[^<>]*>?)|(?P<open>\()|(?P<close>\))|(?P<comma>[,;])|(?P<colon>:)'
    r'|(?P<word>(?:=\?[^?\s]{1,60}\?[BbQq]\?[^?\s]*\?=)|[^\s"<>(),;:]+)|(?P<space>\s+)|(?P<other>.)'
)
_ESCAPED = re.compile(r"\\(.)")
_SPEC_IN_TEXT = re.compile(r"(?<![^\s<>\"'(),;:@\[\]])[^\s<>\"'(),;:@\[\]]++@[^\s<>\"'(),;:@]++")


@dataclass(frozen=True, slots=True)
class Mailbox:
    """A display name and an address as written; either may be empty."""

    name: str
    spec: str


@dataclass(slots=True)
class _Pending:
    """The mailbox being read."""

    words: list[str]
    comments: list[str]
    angle: str | None = None

    def finished(self) -> Mailbox | None:
        phrase = " ".join(w for w in self.words if w).strip()
        comment = " ".join(self.comments).strip()
        if self.angle is not None:
            spec = _bare(self.angle)
            name = phrase or comment
            if "@" not in spec and (inside := _SPEC_IN_TEXT.search(name)):
                spec = inside[0]
        elif inside := _SPEC_IN_TEXT.search(phrase):
            spec = inside[0]
            name = (phrase[: inside.start()] + " " + phrase[inside.end() :]).strip() or comment
        elif not phrase:
            return Mailbox(clean_line(decode_words_in(comment)), "") if comment else None
        else:
            spec, name = "", phrase
        name = clean_line(decode_words_in(name)).strip(" '\"")
        return Mailbox(name, clean_line(spec)) if name or spec else None


def _bare(angle: str) -> str:
    """An address between brackets without route, "mailto:" and stray quotes."""
    spec = angle.strip("<> \t").strip("'\"")
    if spec.lower().startswith("mailto:"):
        spec = spec[7:]
    if spec.startswith("@") and ":" in spec:  # RFC 5322 §4.4: obsolete route
        spec = spec.rpartition(":")[2]
    return "".join(spec.split())


_PLAIN = re.compile(
    rb"\s*(?:\"([^\"\\=<>@]*)\"|([^\"\\=<>@()\[\],;:]*?))\s*<([A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+)>\s*|"
    rb"\s*([A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+)\s*"
)


@lru_cache(maxsize=2048)
def _short_field(raw: bytes, hint: str) -> tuple[Mailbox, ...]:
    """Remembered, because the same few mailboxes stand on most mail."""
    plain = _PLAIN.fullmatch(raw) if raw.isascii() else None
    if plain:
        name, spec = plain[1] or plain[2] or b"", plain[3] or plain[4]
        return (Mailbox(clean_line(name.decode("ascii")).strip(" '"), spec.decode("ascii")),)
    return _FieldReader(raw, hint).read()


def mailboxes(raw: bytes, hint: str = "") -> tuple[Mailbox, ...]:
    """What a person would read as the mailboxes of the field; groups are opened, at most 1,000 are read."""
    return _short_field(raw, hint) if len(raw) <= MAX_REMEMBERED else _FieldReader(raw, hint).read()


class _FieldReader:
    """Reads one address field from left to right."""

    def __init__(self, raw: bytes, hint: str) -> None:
        self.text = raw.decode("ascii") if raw.isascii() and b"\x1b" not in raw else decode(raw, "", hint)[0]
        self.text = self.text.replace("\0", "")
        self.found: list[Mailbox] = []
        self.pending = _Pending([], [])
        self.depth = 0
        self.comment: list[str] = []

    def read(self) -> tuple[Mailbox, ...]:
        for match in _TOKEN.finditer(self.text):
            if len(self.found) >= MAX_MAILBOXES:
                break
            self._take(match.lastgroup or "", match[0], match.start())
        self._end_comment()
        self._keep()
        return tuple(self.found)

    def _take(self, kind: str, token: str, start: int) -> None:
        pending = self.pending
        if kind == "open":
            self.depth += 1
        elif kind == "close":
            self.depth = max(0, self.depth - 1)
            if self.depth == 0:
                self._end_comment()
        elif self.depth:
            self.comment.append(token)
        elif kind == "comma" or (kind == "angle" and pending.angle is not None):
            self._keep()
            self.pending = _Pending([], [], token if kind == "angle" else None)
        elif kind == "angle":
            pending.angle = token
        elif kind == "colon":
            # The name of a group, unless it is part of an address such as "mailto:a@b".
            pending.words = [] if pending.angle is None else pending.words
        elif kind == "quoted":
            pending.words.append(_ESCAPED.sub(r"\1", token[1:-1]))
        elif kind == "word":
            # Words that touch (an address in pieces) stay together.
            if pending.words and start and not self.text[start - 1].isspace() and self.text[start - 1] not in ':"':
                pending.words[-1] += token
            else:
                pending.words.append(token)

    def _end_comment(self) -> None:
        if self.comment:
            self.pending.comments.append("".join(self.comment).strip())
            self.comment = []

    def _keep(self) -> None:
        mailbox = self.pending.finished()
        if mailbox is not None and (mailbox.spec or mailbox.name):
            self.found.append(mailbox)


# -- identity ---------------------------------------------------------------------------------------------------------

_ATOMS = r"[^\x00-\x1f\x7f<>()\[\]:;@\\,\"]*"
_PLAIN_COMMENT = r"(?:[ \t]*\([^\x00-\x1f\x7f<>()@\\\"]*\)[ \t]*)?"
_SPEC = r"((?!')[^\x00-\x20\x7f<>()\[\]:;\\,\"@]+@[^\x00-\x20\x7f<>()\[\]:;\\,\"@]+)"
_SPEC_OF_NAME = _SPEC.replace("@]", "@']")
_ADDRESS_ONLY = re.compile(rf"[ \t]*{_SPEC}{_PLAIN_COMMENT}[ \t]*")
_NAME_AND_ADDRESS = re.compile(
    rf"[ \t]*(?:(?P<phrase>{_ATOMS})|\"(?:[^\"\\\r\n]++|\\.)*+\"){_PLAIN_COMMENT}[ \t]*<{_SPEC}>{_PLAIN_COMMENT}[ \t]*"
)
_LAX_WORDS = r"[^\x00-\x1f\x7f<>()@:;\\\"]"
_LAX_NAME = re.compile(rf"(?:{_LAX_WORDS}|\"{_LAX_WORDS}*\"|\({_LAX_WORDS}*\))*+<[ \t]*{_SPEC}[ \t]*>[ \t]*")
_SAME_TWICE = re.compile(rf"[ \t]*(?P<mark>'?)(?P<name>{_SPEC_OF_NAME})(?P=mark)[ \t]*<(?P<spec>{_SPEC})>[ \t]*")


def sole_address(values: Sequence[bytes]) -> tuple[Address | None, str]:
    """The one address of the one field, or None and a sentence that says why it is no identity."""
    if not values:
        return None, "there is no From header"
    if len(values) > 1:
        return None, f"there are {len(values)} From headers, so the sender is not known for certain"
    raw = values[0]
    if len(raw) > MAX_IDENTITY_FIELD:
        return None, "the From header is longer than 4 KiB"
    text = raw.decode("utf-8", "surrogateescape")
    spec = _strict_spec(text)
    if spec is None:
        return None, "the From header is not exactly one address in the form the standard asks for"
    if "=?" in spec or not spec.isprintable():
        return None, "the address in the From header is encoded, which the standard forbids"
    address = address_of(spec)
    if address is None:
        return None, f"the address in the From header is not valid: {clean_line(spec)[:80]}"
    if not spec.isascii() and spec.encode().lower() != address.spec.encode().lower():  # bytes: ASCII letters only
        # AUTH-06: the Kelvin sign is normalised to a K, and full-width letters of a domain to plain ones. Programs that
        # do so and programs that do not see two senders here.
        return None, "the address in the From header is written in characters that stand for others"
    return address, ""


def _strict_spec(text: str) -> str | None:
    if match := _ADDRESS_ONLY.fullmatch(text):
        return match[1]
    if match := _NAME_AND_ADDRESS.fullmatch(text):
        before = text[: match.start(2) - 1]
        # A quoted name that holds an address in brackets is the sender to whoever takes the first bracket.
        return None if "<" in before and "@" in before else match[2]
    # Names with brackets, commas or dots out of place. One "@" and one "<" in all: no parser can read another address.
    if (match := _LAX_NAME.fullmatch(text)) and decode_words_in(text).count("@") == 1:
        return match[1]
    # Common and unambiguous: the address itself as the display name, without the quotes it should have.
    if (match := _SAME_TWICE.fullmatch(text)) and match["name"].lower() == match["spec"].lower():
        return match["spec"]
    return None


@lru_cache(maxsize=4096)
def address_of(spec: str) -> Address | None:
    """The address ``spec`` is, or None; remembered, because the same few addresses stand on most mail."""
    return try_address(spec) if "@" in spec and len(spec) <= 320 else None
