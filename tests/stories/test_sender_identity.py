"""Whose word moves a ticket: the person who is proven to have written, once, and nobody who only looks like them."""

from __future__ import annotations

import base64
from dataclasses import replace
from datetime import timedelta

import dkim
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from handlers.sop import POLICY
from mailer.desk import Desk
from mailer.mail.domain_signatures import SignatureVoucher
from mailer.mail.template import Renderer
from mailer.mail.txt_records import NoAnswer
from mailer.model import Status
from tests.desk import CUSTOMER, ENGINEER, LEAD, SUPPORT, DeskInHand, Sent, house, mail, none_to, only, reply
from tests.stories.conftest import Open

KATE = "kate@example.com"
TEAM = [{"name": "Kate Kelvin", "address": KATE, "aliases": ["kate@home.example"]}]
KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))


def signed(raw: bytes, domain: str) -> bytes:
    secret = base64.b64encode(KEY.private_bytes_raw())
    header = dkim.DKIM(raw).sign(
        b"s1", domain.encode(), secret, b"ed25519-sha256", include_headers=[b"from", b"subject"]
    )
    return bytes(header) + raw


def key_of(name: str, within: timedelta) -> tuple[bytes, ...] | NoAnswer:
    if name != "s1._domainkey.example.com":
        return NoAnswer("the DNS has no such record")
    public = KEY.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    return (b"v=DKIM1; k=ed25519; p=" + base64.b64encode(public),)


@pytest.fixture
def verifying(open_desk: Open) -> DeskInHand:
    """A desk that trusts no server and verifies signatures itself."""
    desk = open_desk(house(authenticity={"verify_dkim": True}))
    later = desk.clock.now() + timedelta(days=3650)
    office = replace(desk.office, vouch=SignatureVoucher(key_of, lambda: later))
    desk.desk = Desk(office, POLICY, Renderer(desk.house))
    return desk


def replays(raw: bytes) -> list[bytes]:
    """The same mail as other servers would deliver it again."""
    return [
        b"Received: from replay by mx%d.example.com; Mon, 23 Nov 2026 09:0%d:00 +0000\r\n" % (n, n)
        + b"Authentication-Results: mx.google.com; dmarc=pass header.from=example.com; x=y%d\r\n" % n
        + b"Delivered-To: support@example.com\r\n"
        + raw
        for n in range(10)
    ]


def notes(desk: DeskInHand) -> list[str]:
    return [entry.text for entry in desk.entries() if not entry.from_customer]


# -- replay (IDE-04) ---------------------------------------------------------------------------------------------------


def test_an_engineers_mail_that_is_sent_again_ten_times_acts_once(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    order = reply(note, "#resolve\nReplaced the paper guide of the printer on the third floor.")
    assert len([s for s in desk.arrives(order) if s.to == CUSTOMER]) == 1
    before, log = notes(desk), len(desk.log())
    assert [letter for again in replays(order) for letter in desk.arrives(again)] == []
    assert (notes(desk), len(desk.log())) == (before, log)


def test_a_replayed_order_does_not_undo_what_came_after_it(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    order = reply(note, "#resolve\nReplaced the paper guide of the printer on the third floor.")
    question = only(desk.arrives(order), CUSTOMER)
    desk.arrives(reply(question, "No, it still prints blank pages."))
    assert desk.ticket().status is Status.OPEN
    for again in replays(order):
        desk.arrives(again)
    assert desk.ticket().status is Status.OPEN


# -- who is on the roster (AUTH-06) ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "sender",
    [
        "\u212aate@example.com",
        "kate@ex\u0430mple.com",
        "kate@\uff45xample.com",
        "k\u0430te@example.com",
        "kate@xn--exmple-4nf.com",
        "<kate@example.com> <mallory@elsewhere.example>",
        "kate@example.com, mallory@elsewhere.example",
    ],
)
def test_an_address_that_only_looks_like_an_engineers_moves_nothing(open_desk: Open, sender: str) -> None:
    desk = open_desk(house(engineers=TEAM))
    note = only(desk.arrives(mail()), KATE)
    order = reply(note, "#close spam").replace(b"From: kate@example.com", f"From: {sender}".encode())
    assert sender.encode() in order
    desk.arrives(order)
    assert desk.ticket(1).status is Status.NEW


@pytest.mark.parametrize("name", ["Reply-To", "Sender", "Resent-From", "Return-Path"])
def test_no_field_but_from_makes_an_engineer(desk: DeskInHand, name: str) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    order = reply(note, "#close spam", sender="mallory@elsewhere.example", headers=[(name, f"<{ENGINEER}>")])
    desk.arrives(order)
    assert desk.ticket(1).status is Status.NEW


def test_answers_go_to_the_registered_address_whichever_the_engineer_wrote_from(open_desk: Open) -> None:
    desk = open_desk(house(engineers=TEAM))
    note = only(desk.arrives(mail()), KATE)
    help_card = desk.arrives(reply(note, "#help", sender="Kate <KATE@home.example>"))
    assert {letter.to for letter in help_card} == {KATE}
    desk.arrives(reply(note, "#take", sender="kate@home.example"))
    assert str(desk.ticket().owner) == KATE
    assert {letter.to for letter in desk.arrives(mail("It hums.", subject="[#1]"))} == {KATE}


# -- no answer and no oracle (AUTH-12) ---------------------------------------------------------------------------------


@pytest.mark.parametrize("finding", ["none", "fail", "temperror", "bestguesspass"])
def test_whoever_fails_to_be_an_engineer_hears_nothing(open_desk: Open, finding: str) -> None:
    desk = open_desk(house(authenticity={"server": "google"}))
    note = only(desk.arrives(mail()), ENGINEER)
    found = ("Authentication-Results", f"mx.google.com; dmarc={finding} header.from=example.com")
    sent = desk.arrives(reply(note, "#close spam", headers=[found]))
    assert none_to(sent, CUSTOMER)
    assert not [letter for letter in sent if letter.message["Auto-Submitted"] == "auto-replied"]
    assert "Ann Arbor" in only(sent, LEAD).text
    assert desk.ticket(1).status is Status.NEW


# -- signatures verified here ------------------------------------------------------------------------------------------


def fresh(domain: str = "example.com") -> bytes:
    return signed(mail("#close spam", ENGINEER, SUPPORT, "Re: [#1]"), domain)


def told_to_use_the_address(sent: list[Sent]) -> bool:
    return any("its Reply-To is yours alone" in " ".join(s.text.split()) for s in sent if s.to == ENGINEER)


def test_a_signature_of_the_engineers_organisation_proves_who_wrote(verifying: DeskInHand) -> None:
    verifying.arrives(mail())
    assert told_to_use_the_address(verifying.arrives(fresh()))


@pytest.mark.parametrize("domain", ["elsewhere.example", "eu.example.com"])
def test_another_signature_or_one_without_a_key_does_not(verifying: DeskInHand, domain: str) -> None:
    verifying.arrives(mail())
    sent = verifying.arrives(fresh(domain))
    assert not told_to_use_the_address(sent)
    assert "no signature vouches for the sender" in " ".join(only(sent, LEAD).text.split())


def test_the_signed_address_is_enough_where_signatures_are_verified_here(verifying: DeskInHand) -> None:
    note = only(verifying.arrives(mail()), ENGINEER)
    verifying.arrives(reply(note, "#take"))
    assert str(verifying.ticket().owner) == ENGINEER


def test_a_customer_whose_mail_is_not_signed_is_still_acknowledged(verifying: DeskInHand) -> None:
    assert only(verifying.arrives(mail()), CUSTOMER)
