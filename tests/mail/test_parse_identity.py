"""Who sent a mail is known only where every parser reads the same one address (AUTH-05); display is a best guess."""

from __future__ import annotations

import pytest

from mailer.mail.parse import read_mail


def raw(*head: bytes) -> bytes:
    return b"\r\n".join((*head, b"To: s@desk.example.org", b"Subject: x", b"", b"text"))


@pytest.mark.parametrize(
    ("field", "address", "name"),
    [
        (b"ann@example.com", "ann@example.com", ""),
        (b"<ann@example.com>", "ann@example.com", ""),
        (b"Ann <ann@example.com>", "ann@example.com", "Ann"),
        (b'"Doe, Ann" <ann@example.com>', "ann@example.com", "Doe, Ann"),
        (b"Doe, Ann <ann@example.com>", "ann@example.com", "Doe, Ann"),
        (b"Ann [ACME] <ann@example.com>", "ann@example.com", "Ann [ACME]"),
        (b"Ann (Sales) <ann@example.com>", "ann@example.com", "Ann"),
        (b"ann@example.com (Ann Doe)", "ann@example.com", "Ann Doe"),
        (b'"ann@example.com" <ann@example.com>', "ann@example.com", "ann@example.com"),
        (b"'ann@example.com' <ann@example.com>", "ann@example.com", "ann@example.com"),
        (b"=?utf-8?q?J=C3=BCrgen?= <j@example.com>", "j@example.com", "Jürgen"),
        (b"J\xc3\xbcrgen <j@example.com>", "j@example.com", "Jürgen"),
        (b"J\xfcrgen <j@example.com>", "j@example.com", "Jürgen"),
        (b"=?utf-8?q?Doe=2C_Ann?= <ann@example.com>", "ann@example.com", "Doe, Ann"),
        (b"Ann\r\n <ann@example.com>", "ann@example.com", "Ann"),
        (b'"Ann \\"AD\\" Doe" <ann@example.com>', "ann@example.com", 'Ann "AD" Doe'),
    ],
)
def test_a_well_formed_sender_is_an_identity(field: bytes, address: str, name: str) -> None:
    mail = read_mail(raw(b"From: " + field))
    assert mail.sender is not None
    assert (mail.sender.spec, mail.from_address, mail.from_name) == (address, address, name)


@pytest.mark.parametrize(
    "field",
    [
        b"admin@legit.example <second@attack.example>",
        b"=?utf-8?q?admin?=@legit.example",
        b"<@attack.example,@any.example:admin@legit.example>",
        b"<admin@legit.example>\\,<second@attack.example>",
        b"a@legit.example, b@attack.example",
        b"Friends: a@legit.example;",
        b"a@legit.example)b@attack<x@y.example>",
        b"(a@legit.example) b@attack.example",
        b"<a@legit.example> x",
        b"<a@legit.example>,",
        b"a@legit.example\0",
        b"a@b@legit.example",
        b"Ann <ann doe@example.com>",
        b"Ann <mailto:ann@example.com>",
        b"Postmaster <>",
        b"Ann",
        b"a@[",
        b'"',
        b"",
        b"=?utf-8?q??=",
        b"x" * 5000 + b" <a@legit.example>",
    ],
)
def test_a_sender_that_can_be_read_in_two_ways_is_none(field: bytes) -> None:
    mail = read_mail(raw(b"From: " + field))
    assert mail.sender is None
    assert any("From" in defect or "sender" in defect for defect in mail.defects)


@pytest.mark.parametrize(
    "head",
    [
        (b"From: a@example.com", b"From: b@example.com"),
        (b"From : a@example.com",),
        (b"", b"From: a@example.com"),
        (b"From: a@example.com", b"no field at all", b"Date: Mon, 1 Jan 2024 10:00:00 +0000"),
        (b"Reply-To: a@example.com", b"Sender: a@example.com", b"Resent-From: a@example.com"),
        (b"Date: Mon, 1 Jan 2024 10:00:00 +0000",),
    ],
)
def test_a_doubtful_header_block_gives_no_identity(head: tuple[bytes, ...]) -> None:
    assert read_mail(raw(*head)).sender is None


def test_the_first_of_two_senders_is_shown() -> None:
    assert read_mail(raw(b"From: Ann <a@example.com>", b"From: b@example.com")).from_address == "a@example.com"


def test_every_address_the_mail_was_delivered_to_is_listed_in_lower_case() -> None:
    head = (
        b"From: a@example.com",
        b"Delivered-To: Support+Tok@desk.example.org",
        b"X-Original-To: sales@desk.example.org",
        b"Cc: =?utf-8?q?B=2C_ob?= <Bob@Example.org>, carol@example.org",
        b"Resent-To: <dave@example.org>",
    )
    assert set(read_mail(raw(*head)).recipients) == {
        "support+tok@desk.example.org",
        "sales@desk.example.org",
        "bob@example.org",
        "carol@example.org",
        "dave@example.org",
        "s@desk.example.org",
    }


def test_a_comma_in_an_encoded_name_is_no_second_recipient() -> None:
    mail = read_mail(b"From: a@example.com\r\nTo: =?utf-8?q?x=2C_evil=40attack=2Eexample?= <b@example.org>\r\n\r\nx")
    assert [str(address) for address in mail.to] == ["b@example.org"]
