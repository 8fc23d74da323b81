"""A letter becomes a message: final bytes, and for the same letter and envelope always the same (IDE-03).

Everything is written new (INJ-07): no header of somebody else's mail is taken over but Message-IDs that look like one.
Lines end in CRLF and have at most 998 octets, all content is 7-bit (RFC 5322 §2.1.1, RFC 5321 §4.5.3.1.6); only the
header of a message to an address with a non-ASCII local part is UTF-8 (RFC 6532), and needs SMTPUTF8 on the way.
"""

from __future__ import annotations

import binascii
import hashlib
import re
from base64 import b64encode
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from urllib.parse import quote

from mailer.address import Address
from mailer.config import QueueConfig
from mailer.mail.chart import draw, pictured
from mailer.mail.cleaning import clean_line, clean_name
from mailer.mail.template import Rendered, Renderer
from mailer.model import Attachment, Audience, Chart, Letter, Person, Purpose

REFERENCES_KEPT = 20
"""How many of the latest ancestors a message names, besides the first (RFC 5322 §3.6.4, IDE-03)."""

_LINE = 76  # RFC 2045 §6.7 and RFC 2047 §2 both end lines here
_MESSAGE_ID = re.compile(r"<[\x21-\x3b\x3d\x3f-\x7e]{1,900}>")
_ATOMS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]*")
_ASCII_NAME = re.compile(r"[A-Za-z0-9 !#$&+.^_`{}~()@,;=\[\]-]{1,60}")
_MEDIA_TYPE = re.compile(r"(?:application|audio|font|image|model|text|video)/[a-z0-9!#$&^_.+-]{1,100}")


@dataclass(frozen=True, slots=True)
class Envelope:
    """What a message needs besides its letter; all of it is decided by the caller, so that composing stays pure.

    ``message_id`` and ``in_reply_to`` keep their angle brackets. ``sender`` is the support address and the name it
    goes by. ``reply_address`` gives the address signed for the letter's reader and a purpose. ``instance`` is our loop
    id. ``date`` is aware.
    """

    message_id: str
    date: datetime
    sender: Person
    queue: QueueConfig
    instance: str
    reply_address: Callable[[Purpose], str]
    in_reply_to: str = ""
    references: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A message as it goes out. ``sender`` is the reverse-path, empty for the null one (RFC 5321 §4.5.5). ``text`` is
    what its reader reads, for the ticket's log; ``fault`` what was wrong with the admin's template, if anything."""

    message_id: str
    sender: str
    recipient: Address
    subject: str
    text: str
    data: bytes
    fault: str = ""


def compose(letter: Letter, envelope: Envelope, renderer: Renderer) -> Outgoing:
    """The letter as a message.

    :raises PermanentFailure: if even the shipped template can't be rendered with the letter's facts.
    """
    pictures = pictured(letter.charts, lambda chart: f"cid:{_content_id(chart, envelope)}")
    return write_out(
        letter, envelope, renderer.render(letter, envelope.queue, {**_addresses(letter, envelope), **pictures})
    )


def _content_id(chart: Chart, envelope: Envelope) -> str:
    """RFC 2045 §7: as unique as a Message-ID; RFC 2392 makes the link to it."""
    return f"{chart.name}.{_seed(envelope)}@{addr_spec(envelope.sender.address).rpartition('@')[2]}"


def _seed(envelope: Envelope) -> str:
    return hashlib.sha256(envelope.message_id.encode()).hexdigest()[:32]


def write_out(letter: Letter, envelope: Envelope, rendered: Rendered) -> Outgoing:
    """The message with these words, whatever the letter's template is."""
    pictures = [_picture(chart, _content_id(chart, envelope)) for chart in letter.charts]
    entity = _body(rendered, pictures, letter.attachments, _seed(envelope))
    header = [*_header(letter, envelope, rendered), *entity.header]
    data = "\r\n".join([*header, "", ""]).encode() + entity.content
    return Outgoing(
        message_id=envelope.message_id,
        sender=_reverse_path(letter, envelope),
        recipient=letter.to.address,
        subject=rendered.subject,
        text=rendered.text,
        data=data,
        fault=rendered.fault,
    )


def _addresses(letter: Letter, envelope: Envelope) -> dict[str, str]:
    """What the template may link to. The one-click addresses are for customers: each is bound to its reader."""
    if letter.purpose is None:
        return {"reply_address": addr_spec(envelope.sender.address)}
    addresses = {"reply_address": envelope.reply_address(letter.purpose)}
    if letter.audience is Audience.PUBLIC:
        addresses |= {
            "confirm_address": envelope.reply_address(Purpose.CONFIRM),
            "not_fixed_address": envelope.reply_address(Purpose.NOT_FIXED),
            "reopen_address": envelope.reply_address(Purpose.REOPEN),
            "rate_good_address": envelope.reply_address(Purpose.RATE_GOOD),
            "rate_ok_address": envelope.reply_address(Purpose.RATE_OK),
            "rate_poor_address": envelope.reply_address(Purpose.RATE_POOR),
        }
    return addresses


def _reverse_path(letter: Letter, envelope: Envelope) -> str:
    # RFC 3834 §3.3, LOOP-03: nothing may answer what no person wrote, and nobody acts on its bounces either.
    if letter.audience is Audience.PUBLIC and letter.automatic is not None:
        return ""
    return addr_spec(envelope.sender.address)


def addr_spec(address: Address) -> str:
    """The address as it is written in mail: its domain as A-labels (RFC 5891 §4.4)."""
    return f"{address.local}@{address.domain}"


# --- header ---------------------------------------------------------------------------------------------------------


def _header(letter: Letter, envelope: Envelope, rendered: Rendered) -> list[str]:
    sender = Person(
        envelope.sender.address,
        f"{rendered.label} - {envelope.sender.name}" if rendered.label else envelope.sender.name,
    )
    fields = [
        _folded("From", mailbox(sender)),
        _folded("To", mailbox(letter.to)),
        _folded("Subject", encoded(clean_line(rendered.subject), len("Subject: "))),
        f"Date: {format_datetime(envelope.date)}",
        f"Message-ID: {envelope.message_id}",
        *_threading(envelope),
    ]
    if letter.purpose is not None:
        fields.append(_folded("Reply-To", envelope.reply_address(letter.purpose)))
    return [*fields, *_automatic(letter), f"X-Loop: {envelope.instance}", f"Content-Language: {rendered.language}",
            "MIME-Version: 1.0"]  # fmt: skip


def _automatic(letter: Letter) -> list[str]:
    """What keeps other programs from answering (RFC 3834 §5; LOOP-02)."""
    if letter.automatic is None:
        return []
    fields = [f"Auto-Submitted: {letter.automatic}", "X-Auto-Response-Suppress: All"]
    # Old vacation programs know only this one; to colleagues it would merely mean that it can wait.
    return [*fields, "Precedence: bulk"] if letter.audience is Audience.PUBLIC else fields


def _threading(envelope: Envelope) -> list[str]:
    """In-Reply-To and References (RFC 5322 §3.6.4). An id is never folded or encoded: either would break the thread."""
    parent = [envelope.in_reply_to] if _MESSAGE_ID.fullmatch(envelope.in_reply_to) else []
    ancestors = [i for i in (*envelope.references, *parent) if _MESSAGE_ID.fullmatch(i) and i != envelope.message_id]
    # The parent comes last, so of an id that is there twice the later place counts.
    ancestors = list(dict.fromkeys(reversed(ancestors)))[::-1]
    if len(ancestors) > REFERENCES_KEPT + 1:
        ancestors = [ancestors[0], *ancestors[-REFERENCES_KEPT:]]
    fields = [f"In-Reply-To: {parent[0]}"] if parent else []
    return [*fields, _folded("References", " ".join(ancestors))] if ancestors else fields


def mailbox(person: Person) -> str:
    """A name and an address as a header field takes them (RFC 5322 §3.4, RFC 2047 §5)."""
    name, spec = clean_line(person.name)[:120], addr_spec(person.address)
    if not name:
        return spec
    if _needs_encoding(name):
        return f"{_encoded_words(name, len('From: '))} <{spec}>"
    if _ATOMS.fullmatch(name):
        return f"{name} <{spec}>"
    escaped = name.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}" <{spec}>'


def encoded(text: str, column: int) -> str:
    """``text`` with encoded words (RFC 2047) from its first word that needs one to its last, so that a ticket's tag
    and "Re:" stay what they are.

    :param column: where on its line the text begins.
    """
    words = text.split(" ")
    foreign = [position for position, word in enumerate(words) if _needs_encoding(word)]
    if not foreign:
        return text
    first, last = foreign[0], foreign[-1] + 1
    before, after = words[:first], words[last:]
    column += len(" ".join(before)) + bool(before)
    return " ".join([*before, _encoded_words(" ".join(words[first:last]), column % _LINE), *after])


def _needs_encoding(text: str) -> bool:
    return not text.isascii() or "=?" in text


def _encoded_words(text: str, column: int) -> str:
    """The whole of ``text`` in encoded words of at most 75 characters, none of which cuts a character in two."""
    words, start = [], 0
    while start < len(text):
        # At least one character has to fit, wherever the line has got to.
        room = max((_LINE - 1 - column - len("=?utf-8?b??=")) // 4 * 3, 6)
        end, size = start, 0
        while end < len(text) and size + len(text[end].encode()) <= room:
            size += len(text[end].encode())
            end += 1
        words.append(f"=?utf-8?b?{b64encode(text[start:end].encode()).decode()}?=")
        start, column = end, 1
    return " ".join(words)


def _folded(name: str, value: str) -> str:
    """A field, folded at spaces (RFC 5322 §2.2.3)."""
    lines, line = [], f"{name}:"
    for word in value.split(" "):
        if len(line) + 1 + len(word) > _LINE and line != f"{name}:":
            lines.append(line)
            line = ""
        line += f" {word}"
    return "\r\n".join([*lines, line])


# --- content --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Entity:
    """A MIME entity (RFC 2045 §2.4): its header fields and its content with CRLF line ends."""

    header: list[str]
    content: bytes


def _body(rendered: Rendered, pictures: list[_Entity], attachments: tuple[Attachment, ...], seed: str) -> _Entity:
    html = _text("html", rendered.html)
    if pictures:  # RFC 2387: the first part is what is shown, the others are what it shows
        html = _multipart("related", f"=_r{seed}", [html, *pictures], ';\r\n type="text/html"')
    both = _multipart("alternative", f"=_a{seed}", [_text("plain", rendered.text), html])
    if not attachments:
        return both
    return _multipart("mixed", f"=_m{seed}", [both, *map(_attachment, attachments)])


def _multipart(subtype: str, boundary: str, parts: Iterable[_Entity], parameters: str = "") -> _Entity:
    """RFC 2046 §5.1.1. The boundary can't occur inside: base64 has no "_", and quoted-printable writes "=" as "=3D"."""
    lines = b"".join(
        f"--{boundary}\r\n".encode() + "\r\n".join([*part.header, "", ""]).encode() + part.content for part in parts
    )
    return _Entity(
        [f'Content-Type: multipart/{subtype};\r\n boundary="{boundary}"{parameters}'],
        lines + f"--{boundary}--\r\n".encode(),
    )


def _text(subtype: str, text: str) -> _Entity:
    octets = text.encode("utf-8")
    quoted = binascii.b2a_qp(octets, istext=True).replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    # RFC 2045 §6: quoted-printable stays readable, base64 is shorter where hardly a letter is ASCII.
    if len(quoted) <= len(octets) * 3 // 2 + 200:
        coding, content = "quoted-printable", quoted if quoted.endswith(b"\r\n") else quoted + b"\r\n"
    else:
        coding, content = "base64", _base64(text.replace("\n", "\r\n").encode("utf-8"))
    return _Entity([f"Content-Type: text/{subtype}; charset=utf-8", f"Content-Transfer-Encoding: {coding}"], content)


def _picture(chart: Chart, content_id: str) -> _Entity:
    return _Entity(
        [
            "Content-Type: image/png",
            "Content-Transfer-Encoding: base64",
            f"Content-ID: <{content_id}>",
            _with_name("Content-Disposition: inline", "filename", f"{chart.name}.png"),
        ],
        _base64(draw(chart)),
    )


def _attachment(attachment: Attachment) -> _Entity:
    name = clean_name(attachment.name) or "attachment"
    kind = attachment.content_type.strip().lower()
    # RFC 2046 §5.2.1: message/rfc822 can't be base64; as a plain file it arrives as it is.
    media_type = kind if _MEDIA_TYPE.fullmatch(kind) else "application/octet-stream"
    return _Entity(
        [
            _with_name(f"Content-Type: {media_type}", "name", name),
            "Content-Transfer-Encoding: base64",
            _with_name("Content-Disposition: attachment", "filename", name),
        ],
        _base64(attachment.content),
    )


def _with_name(field: str, parameter: str, name: str) -> str:
    """A field with a file name: quoted where it is short and plain, else in the pieces of RFC 2231 §3 and §4."""
    if _ASCII_NAME.fullmatch(name):
        return f'{field};\r\n {parameter}="{name}"'
    value = "utf-8''" + quote(name, safe="")
    room = _LINE - len(f" {parameter}*00*=;")
    if len(value) <= room:
        return f"{field};\r\n {parameter}*={value}"
    pieces = []
    while value:
        cut = min(room, len(value))
        # A %XX must not be cut in two.
        cut -= next((back for back in (1, 2) if cut < len(value) and value[cut - back] == "%"), 0)
        pieces.append(value[:cut])
        value = value[cut:]
    return "".join([field, *(f";\r\n {parameter}*{number}*={piece}" for number, piece in enumerate(pieces))])


def _base64(octets: bytes) -> bytes:
    """RFC 2045 §6.8."""
    return b"".join(b64encode(octets[i : i + 57]) + b"\r\n" for i in range(0, len(octets), 57)) or b"\r\n"
