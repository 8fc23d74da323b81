"""The embedded mail servers of the demonstration, seen with other people's clients."""

from __future__ import annotations

import imaplib
import smtplib

import pytest

from mailer.demo.world import MailWorld, Passing
from tests.servers import PASSWORD

MAIL = b"From: customer@example.org\r\nSubject: hello\r\n\r\nIt does not work.\r\n"


def send(world: MailWorld, *recipients: str, raw: bytes = MAIL) -> None:
    with smtplib.SMTP(world.host, world.smtp_port, timeout=10) as client:
        client.sendmail("customer@example.org", list(recipients), raw)


def test_mail_for_a_user_lands_in_the_inbox_with_the_trace_of_final_delivery(mail_world: MailWorld) -> None:
    send(mail_world, "support@example.com")

    assert mail_world.messages("support@example.com") == [
        b"Return-Path: <customer@example.org>\r\nDelivered-To: support@example.com\r\n" + MAIL
    ]


def test_a_subaddress_lands_with_its_user_and_keeps_the_full_address(mail_world: MailWorld) -> None:
    send(mail_world, "Support+12.Token@Example.com")

    (raw,) = mail_world.messages("support@example.com")
    assert b"Delivered-To: Support+12.Token@Example.com\r\n" in raw


def test_each_recipient_gets_a_copy_and_each_mail_passes_once(mail_world: MailWorld) -> None:
    send(mail_world, "support@example.com", "anna@example.com")

    assert len(mail_world.messages("support@example.com")) == 1
    assert len(mail_world.messages("anna@example.com")) == 1
    (passing,) = mail_world.passed
    assert passing.mail_from == "customer@example.org"
    assert passing.rcpt_tos == ("support@example.com", "anna@example.com")
    assert passing.raw == MAIL


def test_the_tap_hears_of_each_mail() -> None:
    heard: list[Passing] = []
    with MailWorld({"support@example.com": PASSWORD}, tap=heard.append) as world:
        send(world, "support@example.com")

    assert [passing.raw for passing in heard] == [MAIL]


def test_nobody_else_gets_mail(mail_world: MailWorld) -> None:
    with pytest.raises(smtplib.SMTPRecipientsRefused) as refusal:
        send(mail_world, "nobody@example.com")

    assert refusal.value.recipients["nobody@example.com"][0] == 550
    assert mail_world.passed == []


def test_a_refusal_is_given_as_often_as_it_is_listed_and_its_last_word_stays(mail_world: MailWorld) -> None:
    mail_world.refuse("anna@example.com", "450 4.2.1 busy", "550 5.1.1 gone")
    codes = []
    for _ in range(3):
        with pytest.raises(smtplib.SMTPRecipientsRefused) as refusal:
            send(mail_world, "anna@example.com")
        codes.append(refusal.value.recipients["anna@example.com"][0])
    mail_world.refuse("anna@example.com")
    send(mail_world, "anna@example.com")

    assert codes == [450, 550, 550]
    assert len(mail_world.messages("anna@example.com")) == 1


def test_direct_delivery_keeps_every_byte(mail_world: MailWorld) -> None:
    raw = b"no header at all\n\x00\xff\r" + b"x" * 5000

    mail_world.deliver("support@example.com", raw)

    assert mail_world.messages("support@example.com") == [raw]


def test_lines_of_any_length_are_taken(mail_world: MailWorld) -> None:
    raw = MAIL + b"x" * 100_000 + b"\r\n"

    send(mail_world, "support@example.com", raw=raw)

    assert mail_world.messages("support@example.com")[0].endswith(raw)


def test_users_log_in_with_their_own_password_only(mail_world: MailWorld) -> None:
    with smtplib.SMTP(mail_world.host, mail_world.smtp_port, timeout=10) as client:
        with pytest.raises(smtplib.SMTPAuthenticationError):
            client.login("support@example.com", "wrong")
        client.login("support@example.com", PASSWORD)
    with imaplib.IMAP4(mail_world.host, mail_world.imap_port, timeout=10) as mailbox:
        with pytest.raises(imaplib.IMAP4.error):
            mailbox.login("support@example.com", "wrong")
        mailbox.login("support@example.com", PASSWORD)


def test_a_user_who_is_not_there_is_said_so(mail_world: MailWorld) -> None:
    with pytest.raises(KeyError, match="no user"):
        mail_world.deliver("nobody@example.com", MAIL)


def test_a_world_that_is_over_says_so() -> None:
    with MailWorld({"support@example.com": PASSWORD}) as world:
        pass

    with pytest.raises(RuntimeError, match="not running"):
        world.messages("support@example.com")


def test_two_worlds_live_side_by_side() -> None:
    users = {"support@example.com": PASSWORD}
    with MailWorld(users) as one, MailWorld(users) as other:
        send(one, "support@example.com")

        assert len(one.messages("support@example.com")) == 1
        assert other.messages("support@example.com") == []
