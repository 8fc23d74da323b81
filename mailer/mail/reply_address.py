"""Signed replies: a token proves which ticket a mail is about, and for whom and what the token was made.

The token is ``<purpose><key id>-<ticket>-<last day>-<mac>``, numbers in base 36, the MAC 130 bits of HMAC-SHA256 in
base 32. It is made of letters, digits and ``-`` only and read without regard to case, since mail systems change case.
What is signed binds the ticket, the person and the purpose, so a token says nothing for another ticket or in another
person's mail (requirements AUTH-03, AUTH-11). Keys are listed newest first: the first signs, all verify.

How it travels is the queue's ``reply_style``: in the address replied to (``support+TOKEN@…``, ``TOKEN@reply.…``), or in
the Message-ID of our letter, ``<TOKEN.UNIQUE@…>``, which comes back in In-Reply-To or References (RFC 5322 §3.6.4);
links that open a new mail then have it in the subject, ``[#12 TOKEN]``. It is the same token with the same proof on
every way, and all ways are open at all times, so that a change of style leaves older letters as good as they were.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Self

from mailer.address import Address
from mailer.config import House, QueueConfig, ReplyStyle
from mailer.model import Mail, Purpose

_EPOCH = date(2020, 1, 1)
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_MAC_LENGTH = 26  # base 32 letters: 130 bits
TOKEN = r"[a-z][a-z2-7]{2}-[0-9a-z]{1,12}-[0-9a-z]{1,5}-[a-z2-7]{26}"
"""What a token looks like, in lower case."""
_TOKEN = re.compile(r"([a-z])([a-z2-7]{2})-([0-9a-z]{1,12})-([0-9a-z]{1,5})-([a-z2-7]{26})", re.ASCII)
_ANYWHERE = re.compile(TOKEN, re.ASCII | re.IGNORECASE)
_TAG = re.compile(rf"\[#(\d{{1,12}})\s+({TOKEN})\]", re.ASCII | re.IGNORECASE)
_MESSAGE_ID = re.compile(rf"<({TOKEN})\.[0-9a-z]+@([^<>@\s]+)>", re.ASCII | re.IGNORECASE)
MIN_KEY_BYTES = 32


class Way(StrEnum):
    """By which way a token came, in the words of a log line."""

    ADDRESS = "it was sent to the reply address of"
    SUBJECT = "its subject has the mark of"
    PARENT = "it answers the letter of"
    ANCESTOR = "its thread has the letter of"


@dataclass(frozen=True, slots=True)
class Claim:
    """What a token says before anyone has looked whether it is true."""

    purpose: Purpose
    key_id: str
    ticket: int
    last_day: date
    mac: str
    way: Way = Way.ADDRESS


class ReplyAddress(str):
    """An address to reply to, as it is written in mail.

    Where the address itself can carry no token, ``tag`` is what the subject of a mail to it has to carry instead.
    """

    tag: str

    def __new__(cls, spec: str, tag: str = "") -> Self:
        made = super().__new__(cls, spec)
        made.tag = tag
        return made

    def complete(self, subject: str) -> str:
        """``subject`` with the tag, in the place of the ticket's plain one (``[#12]``) or behind it."""
        if not self.tag:
            return subject
        plain = self.tag.partition(" ")[0] + "]"
        return subject.replace(plain, self.tag, 1) if plain in subject else f"{subject} {self.tag}".strip()


class Signer:
    """Makes and checks the tokens of one installation."""

    def __init__(self, keys: Sequence[bytes], valid_for: timedelta) -> None:
        """:param keys: newest first, each of at least 32 bytes."""
        self._keys = {_key_id(key): key for key in reversed(keys)}
        self._newest = _key_id(keys[0])
        self._valid_for = valid_for

    def token(self, ticket: int, person: Address, purpose: Purpose, now: datetime) -> str:
        """The proof for ``person`` on ``ticket``, good for ``purpose`` until ``valid_for`` from ``now``."""
        last_day = (now + self._valid_for).astimezone(UTC).date()
        return "-".join(
            (
                purpose.value + self._newest,
                _to_base36(ticket),
                _to_base36((last_day - _EPOCH).days),
                self._mac(self._newest, purpose, ticket, last_day, person),
            )
        )

    def address(
        self, queue: QueueConfig, ticket: int, person: Address, purpose: Purpose, now: datetime
    ) -> ReplyAddress:
        """Where ``person`` replies to on ``ticket``, with the :meth:`token` as the queue's style has it."""
        return address_with(self.token(ticket, person, purpose, now), queue, ticket)

    def bearer(self, claim: Claim, candidates: Iterable[Address], now: datetime) -> Address | None:
        """Which of ``candidates`` the token was made for; None if it is forged, expired or made for somebody else.

        Every candidate is compared, and each in constant time, so that how long it takes tells nothing.
        """
        found: Address | None = None
        for person in candidates:
            if self._was_made_for(person, claim):
                found = person
        return found if now.astimezone(UTC).date() <= claim.last_day else None

    def may_show(self, message_id: str, person: Address) -> bool:
        """Whether ``person`` may read a Message-ID: it has no token in it that is ours and somebody else's."""
        match = _MESSAGE_ID.fullmatch(message_id)
        claim = _claim(match[1].lower()) if match else None
        return claim is None or claim.key_id not in self._keys or self._was_made_for(person, claim)

    def _was_made_for(self, person: Address, claim: Claim) -> bool:
        """Whether the token is ours and this person's, expired or not."""
        if claim.key_id not in self._keys:
            return False
        genuine = self._mac(claim.key_id, claim.purpose, claim.ticket, claim.last_day, person)
        return hmac.compare_digest(genuine, claim.mac)

    def digest(self, text: str) -> str:
        """A name for ``text`` that nobody can guess without the newest key: 32 letters and digits."""
        return _base32(hmac.new(self._keys[self._newest], f"name|{text}".encode(), hashlib.sha256).digest())[:32]

    def _mac(self, key_id: str, purpose: Purpose, ticket: int, last_day: date, person: Address) -> str:
        signed = f"{purpose.value}|{ticket}|{last_day.isoformat()}|{person.key}".encode()
        return _base32(hmac.new(self._keys[key_id], signed, hashlib.sha256).digest())[:_MAC_LENGTH]


def address_with(token: str, queue: QueueConfig, ticket: int) -> ReplyAddress:
    """The address that carries the token in the way of the queue's ``reply_style``."""
    match queue.reply_style:
        case ReplyStyle.PLUS:
            return ReplyAddress(f"{queue.address.local}+{token}@{queue.address.domain}")
        case ReplyStyle.DOMAIN:
            return ReplyAddress(f"{token}@{queue.reply_domain}")
        case ReplyStyle.MESSAGE_ID:
            return ReplyAddress(f"{queue.address.local}@{queue.address.domain}", f"[#{ticket} {token}]")


def message_id(unique: str, domain: str, token: str = "") -> str:
    """A Message-ID of ours, with a token in it where the style of its queue asks for one."""
    return f"<{token}.{unique}@{domain}>" if token else f"<{unique}@{domain}>"


def claims(mail: Mail, house: House) -> tuple[Claim, ...]:
    """What the tokens in a mail say, each once: those in addresses of ours it was sent to, the one in its subject, and
    the one in the Message-ID it answers, else in the nearest ancestor that has one.

    Its body is no way, because anybody's words may stand there.
    """
    found: dict[str, Claim] = {}
    for way, token in (*_in_addresses(mail, house), *_in_subject(mail), *_in_thread(mail, house)):
        claim = _claim(token, way)
        if claim is not None:
            found.setdefault(token, claim)
    return tuple(found.values())


def carries_token(text: str) -> bool:
    """Whether a token stands in ``text``."""
    return _ANYWHERE.search(text) is not None


def without_tokens(text: str) -> str:
    """``text`` for a log, which more people read than the mail: no token in it."""
    return _ANYWHERE.sub("…", text)


def _in_addresses(mail: Mail, house: House) -> Iterator[tuple[Way, str]]:
    own, domains = house.own_addresses, house.reply_domains
    for recipient in mail.recipients:
        local, _, domain = recipient.lower().rpartition("@")
        base, plus, token = local.partition("+")
        if plus and f"{base}@{domain}" in own:
            yield Way.ADDRESS, token
        elif domain in domains:
            yield Way.ADDRESS, local


def _in_subject(mail: Mail) -> Iterator[tuple[Way, str]]:
    """The token of the first tag that has one, if it was made for the ticket that the tag names."""
    tag = _TAG.search(mail.subject)
    claim = _claim(tag[2].lower()) if tag else None
    if tag and claim is not None and claim.ticket == int(tag[1]):
        yield Way.SUBJECT, tag[2].lower()


def _in_thread(mail: Mail, house: House) -> Iterator[tuple[Way, str]]:
    domain = house.domain.lower()
    for way, ids in ((Way.PARENT, mail.in_reply_to), (Way.ANCESTOR, mail.references[::-1])):
        matches = (_MESSAGE_ID.fullmatch(found) for found in ids)
        token = next((match[1].lower() for match in matches if match and match[2].lower() == domain), "")
        if token:
            yield way, token
            return


def _claim(token: str, way: Way = Way.ADDRESS) -> Claim | None:
    match = _TOKEN.fullmatch(token)
    if match is None or match[1] not in {purpose.value for purpose in Purpose}:
        return None
    try:
        last_day = _EPOCH + timedelta(days=int(match[4], 36))
    except OverflowError:
        return None
    return Claim(Purpose(match[1]), match[2], int(match[3], 36), last_day, match[5], way)


def _key_id(key: bytes) -> str:
    return _base32(hashlib.sha256(b"key id" + key).digest())[:2]


def _base32(octets: bytes) -> str:
    return base64.b32encode(octets).decode("ascii").lower().rstrip("=")


def _to_base36(number: int) -> str:
    digits = ""
    while number:
        number, digit = divmod(number, 36)
        digits = _DIGITS[digit] + digits
    return digits or "0"
