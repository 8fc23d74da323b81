"""Tokens are kept sealed: who reads the database, or a copy of it, can do nothing with them without the reply key.

The key is derived from the desk's reply keys by HKDF (RFC 5869), so there is no further key to keep; the cipher is
Fernet of the package ``cryptography`` (AES-CBC with HMAC). A new reply key in front seals what is written from then on;
what an older one sealed can be opened as long as that is in the configuration.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_PURPOSE = b"mailer: tokens in the table credential, 1"


class SealBroken(Exception):
    """None of the keys opens it."""


class Seal:
    """Seals and opens short texts with keys of its own, made from others."""

    def __init__(self, keys: Iterable[bytes]) -> None:
        self._cipher = MultiFernet([Fernet(_derived(key)) for key in keys])

    def seal(self, text: str) -> str:
        return self._cipher.encrypt(text.encode()).decode("ascii")

    def open(self, sealed: str) -> str:
        """:raises SealBroken: where no key fits, or it was changed."""
        try:
            return self._cipher.decrypt(sealed.encode()).decode()
        except (InvalidToken, UnicodeError):
            raise SealBroken from None


def _derived(key: bytes) -> bytes:
    return base64.urlsafe_b64encode(HKDF(algorithm=SHA256(), length=32, salt=None, info=_PURPOSE).derive(key))
