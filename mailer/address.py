"""E-mail addresses as values: an addr-spec that was checked once and is never a bare string afterwards.

The grammar is email-validator's (RFC 5322 §3.4.1 with RFC 6531, without quoted local parts and comments), so that
nothing that reads differently in two parsers ever becomes an identity (requirement AUTH-05).
"""

from __future__ import annotations

from dataclasses import dataclass, field

import email_validator
from email_validator import EmailNotValidError, validate_email

from mailer.errors import Refused

# Mail inside a house uses names that are no public domains; refusing them would refuse whole companies.
for _name in ("local", "localhost", "test", "invalid"):
    if _name in email_validator.SPECIAL_USE_DOMAIN_NAMES:
        email_validator.SPECIAL_USE_DOMAIN_NAMES.remove(_name)


@dataclass(frozen=True, slots=True)
class Address:
    """One addr-spec; two addresses are equal when mail systems and people take them for the same mailbox.

    ``spec`` is the address as it is sent to; ``key`` is what is compared: ASCII letters in lower case and the domain
    as A-labels (AUTH-06: no Unicode case folding, which makes two people one).
    """

    spec: str = field(compare=False)
    key: str

    @classmethod
    def parse(cls, text: str) -> Address:
        """The address ``text`` is, with nothing around it.

        :raises Refused: if it is not exactly one valid address; the text says why.
        """
        candidate = text.strip()
        try:
            valid = validate_email(
                candidate, check_deliverability=False, allow_smtputf8=True, globally_deliverable=False
            )
        except EmailNotValidError as error:
            raise Refused(f"{candidate[:80]!r} is not an e-mail address: {error}") from None
        domain = valid.ascii_domain or valid.domain
        key = "".join(c.lower() if c.isascii() else c for c in valid.local_part) + "@" + domain.lower()
        return cls(spec=valid.normalized, key=key)

    @property
    def local(self) -> str:
        return self.spec.rpartition("@")[0]

    @property
    def domain(self) -> str:
        """The domain as A-labels, lower case."""
        return self.key.rpartition("@")[2]

    @property
    def base(self) -> str:
        """The key without its subaddress (RFC 5233): ``support+abc@x`` and ``support@x`` share a base."""
        local, _, domain = self.key.rpartition("@")
        return local.partition("+")[0] + "@" + domain

    @property
    def ascii(self) -> bool:
        """True if the address can be sent to without SMTPUTF8 (RFC 6531), its domain written as A-labels."""
        return self.key.isascii()

    def __str__(self) -> str:
        return self.spec


def try_address(text: str) -> Address | None:
    """The address ``text`` is, or None where :meth:`Address.parse` would refuse it."""
    try:
        return Address.parse(text)
    except Refused:
        return None
