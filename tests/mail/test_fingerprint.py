"""Which deliveries are one message (IDE-01, IDE-02)."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mailer.mail.fingerprint import fingerprint

MAIL = b"Message-ID: <1@x>\r\nFrom: a@x\r\nDate: Mon, 23 Nov 2026 09:00:00 +0000\r\nSubject: Hi\r\n\r\nHello\r\n"


def test_what_servers_add_on_the_way_does_not_count() -> None:
    trace = b"Return-Path: <a@x>\r\nReceived: from a by b;\r\n\tMon, 23 Nov 2026\r\nDelivered-To: s@x\r\n"
    assert fingerprint(trace + MAIL) == fingerprint(MAIL)


def test_another_body_under_the_same_message_id_is_another_message() -> None:
    assert fingerprint(MAIL.replace(b"Hello", b"Hallo")).key != fingerprint(MAIL).key


def test_line_ends_do_not_count() -> None:
    assert fingerprint(MAIL.replace(b"\r\n", b"\n")) == fingerprint(MAIL)


def test_folding_does_not_count() -> None:
    assert fingerprint(MAIL.replace(b"ID: <1", b"ID:\r\n <1")) == fingerprint(MAIL)


def test_without_a_message_id_only_the_same_bytes_are_the_same() -> None:
    bare = MAIL.replace(b"Message-ID: <1@x>\r\n", b"")
    assert fingerprint(bare) == fingerprint(bare)
    assert fingerprint(b"Received: x\r\n" + bare).key != fingerprint(bare).key
    assert fingerprint(bare).message_id == ""


def test_two_message_ids_identify_nothing() -> None:
    assert fingerprint(b"Message-ID: <2@x>\r\n" + MAIL).message_id == ""


def test_a_huge_message_id_identifies_nothing() -> None:
    assert fingerprint(MAIL.replace(b"<1@x>", b"<" + b"1" * 300_000 + b"@x>")).message_id == ""


@given(st.binary(max_size=2000))
def test_any_bytes_have_a_fingerprint(raw: bytes) -> None:
    assert len(fingerprint(raw).key) == 64
