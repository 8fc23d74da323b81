"""Signed reply addresses: ``support+<token>@…`` proves which ticket a mail is about, and for whom and what it was made.

The token is ``<purpose><key id>-<ticket>-<last day>-<mac>``, numbers in base 36, the MAC 130 bits of HMAC-SHA256 in
base 32. It is made of letters, digits and ``-`` only and read without regard to case, since mail systems change case.
What is signed binds the ticket, the person and the purpose, so a token says nothing for another ticket or in another
person's mail (requirements AUTH-03, AUTH-11). Keys are listed newest first: the first signs, all verify.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from mailer.address import Address
from mailer.model import Purpose

_EPOCH = date(2020, 1, 1)
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_MAC_LENGTH = 26  # base 32 letters: 130 bits
_TOKEN = re.compile(r"([a-z])([a-z2-7]{2})-([0-9a-z]{1,12})-([0-9a-z]{1,5})-([a-z2-7]{26})", re.ASCII)
MIN_KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class Claim:
    """What a token says before anyone has looked whether it is true."""

    purpose: Purpose
    key_id: str
    ticket: int
    last_day: date
    mac: str


class Signer:
    """Makes and checks the tokens of one installation."""

    def __init__(self, keys: Sequence[bytes], valid_for: timedelta) -> None:
        """:param keys: newest first, each of at least 32 bytes."""
        self._keys = {_key_id(key): key for key in reversed(keys)}
        self._newest = _key_id(keys[0])
        self._valid_for = valid_for

    def address(self, base: Address, ticket: int, person: Address, purpose: Purpose, now: datetime) -> str:
        """The reply address for ``person`` on ``ticket``, good for ``purpose`` until ``valid_for`` from ``now``."""
        last_day = (now + self._valid_for).astimezone(UTC).date()
        token = "-".join(
            (
                purpose.value + self._newest,
                _to_base36(ticket),
                _to_base36((last_day - _EPOCH).days),
                self._mac(self._newest, purpose, ticket, last_day, person),
            )
        )
        return f"{base.local}+{token}@{base.domain}"

    def bearer(self, claim: Claim, candidates: Iterable[Address], now: datetime) -> Address | None:
        """Which of ``candidates`` the token was made for; None if it is forged, expired or made for somebody else.

        Every candidate is compared, and each in constant time, so that how long it takes tells nothing.
        """
        found: Address | None = None
        if claim.key_id not in self._keys:
            return None
        for person in candidates:
            genuine = self._mac(claim.key_id, claim.purpose, claim.ticket, claim.last_day, person)
            if hmac.compare_digest(genuine, claim.mac):
                found = person
        return found if now.astimezone(UTC).date() <= claim.last_day else None

    def digest(self, text: str) -> str:
        """A name for ``text`` that nobody can guess without the newest key: 32 letters and digits."""
        return _base32(hmac.new(self._keys[self._newest], f"name|{text}".encode(), hashlib.sha256).digest())[:32]

    def _mac(self, key_id: str, purpose: Purpose, ticket: int, last_day: date, person: Address) -> str:
        signed = f"{purpose.value}|{ticket}|{last_day.isoformat()}|{person.key}".encode()
        return _base32(hmac.new(self._keys[key_id], signed, hashlib.sha256).digest())[:_MAC_LENGTH]


def claims(recipients: Iterable[str], own_addresses: frozenset[str]) -> tuple[Claim, ...]:
    """The tokens in addresses of ours that a mail was sent to, in their order and without repeats."""
    found = {}
    for recipient in recipients:
        local, _, domain = recipient.lower().rpartition("@")
        base, plus, token = local.partition("+")
        if not plus or f"{base}@{domain}" not in own_addresses:
            continue
        claim = _claim(token)
        if claim is not None:
            found[token] = claim
    return tuple(found.values())


def _claim(token: str) -> Claim | None:
    match = _TOKEN.fullmatch(token)
    if match is None or match[1] not in {purpose.value for purpose in Purpose}:
        return None
    try:
        last_day = _EPOCH + timedelta(days=int(match[4], 36))
    except OverflowError:
        return None
    return Claim(Purpose(match[1]), match[2], int(match[3], 36), last_day, match[5])


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
