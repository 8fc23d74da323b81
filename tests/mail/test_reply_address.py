"""Signed reply addresses prove what they were made for, and nothing else (AUTH-03, AUTH-11)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailer.address import Address
from mailer.mail.reply_address import Signer, claims
from mailer.model import Purpose

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
BASE = Address.parse("support@example.com")
OWN = frozenset({BASE.key})
CAROL, DORA = Address.parse("carol@customer.example"), Address.parse("dora@customer.example")
YEAR = timedelta(days=365)
SIGNER = Signer((b"k" * 32,), YEAR)


def _bearer(signer: Signer, address: str, now: datetime = NOW) -> Address | None:
    (claim,) = claims([address], OWN)
    return signer.bearer(claim, [CAROL, DORA], now)


@pytest.mark.parametrize("purpose", list(Purpose))
def test_an_address_names_its_ticket_purpose_and_bearer(purpose: Purpose) -> None:
    address = SIGNER.address(BASE, 12345, DORA, purpose, NOW)
    (claim,) = claims([address], OWN)
    assert (claim.ticket, claim.purpose) == (12345, purpose)
    assert _bearer(SIGNER, address) == DORA


def test_case_does_not_matter() -> None:
    assert _bearer(SIGNER, SIGNER.address(BASE, 1, CAROL, Purpose.CUSTOMER, NOW).upper()) == CAROL


def test_any_changed_letter_makes_it_worthless() -> None:
    address = SIGNER.address(BASE, 1, CAROL, Purpose.CUSTOMER, NOW)
    token = address[len("support+") : address.index("@")]
    for position, letter in enumerate(token):
        changed = token[:position] + ("3" if letter != "3" else "4") + token[position + 1 :]
        found = claims([f"support+{changed}@example.com"], OWN)
        assert all(SIGNER.bearer(claim, [CAROL, DORA], NOW) is None for claim in found)


def test_it_expires() -> None:
    address = SIGNER.address(BASE, 1, CAROL, Purpose.CUSTOMER, NOW)
    assert _bearer(SIGNER, address, NOW + YEAR) == CAROL
    assert _bearer(SIGNER, address, NOW + YEAR + timedelta(days=1)) is None


def test_an_older_key_still_verifies_and_a_foreign_one_does_not() -> None:
    address = SIGNER.address(BASE, 1, CAROL, Purpose.CUSTOMER, NOW)
    assert _bearer(Signer((b"n" * 32, b"k" * 32), YEAR), address) == CAROL
    assert _bearer(Signer((b"n" * 32,), YEAR), address) is None


def test_tokens_at_other_addresses_are_not_looked_at() -> None:
    address = SIGNER.address(Address.parse("sales@example.org"), 1, CAROL, Purpose.CUSTOMER, NOW)
    assert claims([address], OWN) == ()


def test_a_local_part_stays_within_what_smtp_allows() -> None:
    longest = SIGNER.address(BASE, 10**12, CAROL, Purpose.CUSTOMER, NOW)
    assert len(longest.partition("@")[0]) <= 64  # RFC 5321 §4.5.3.1.1


@given(st.lists(st.text(max_size=80), max_size=5))
def test_any_recipients_can_be_looked_through(recipients: list[str]) -> None:
    claims(recipients, OWN)


@given(st.integers(1, 10**11), st.sampled_from(Purpose))
def test_every_number_comes_back(number: int, purpose: Purpose) -> None:
    (claim,) = claims([SIGNER.address(BASE, number, CAROL, purpose, NOW)], OWN)
    assert claim.ticket == number
