"""Whatever the bytes are: nothing is raised, nothing hangs, the cost stays linear (RES-03, RES-04, RES-07)."""

from __future__ import annotations

import base64
import struct

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mailer.mail.parse import read_mail
from mailer.model import Mail, Reader
from tests.mail.corpus import messages

READER = Reader(own_addresses=frozenset({"us@desk.example.org"}), instance="desk-1", authserv_id="mx.example.org")
HEAD = b"From: a@b.example\r\nTo: us@desk.example.org\r\nSubject: s\r\nMessage-ID: <1@b.example>\r\n"
DAEMON = b"From: MAILER-DAEMON@b.example\nReturn-Path: <>\nSubject: Undelivered mail\n"
SAMPLES = [message.raw for message in messages() if len(message.raw) < 30_000]


def _tnef(level: int, name: int, value: bytes) -> bytes:
    attribute = bytes([level]) + struct.pack("<HHI", name, 6, len(value)) + value + b"\0\0"
    whole = struct.pack("<IH", 0x223E9F78, 0) + attribute
    return b"Content-Type: application/ms-tnef\nContent-Transfer-Encoding: base64\n\n" + base64.encodebytes(whole)


def _rtf_bomb() -> bytes:
    rtf = struct.pack("<IIII", 0, 0xFFFFFFFF, 0x75465A4C, 0) + b"\xff" + b"\0\x0f" * 8
    rtf += (b"\xff" + b"\x10\x0f" * 8) * 50_000
    return _tnef(1, 0x9003, struct.pack("<IHHII", 1, 0x102, 0x1009, 1, len(rtf)) + rtf)


BOMBS = {
    "parts full of semicolons": HEAD
    + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n"
    + (b"--b\r\nContent-Type: text/plain" + b";" * 8000 + b"\r\n\r\nx\r\n") * 20,
    "commas": b"To: " + b"," * 80_000 + b"\n\nx",
    "a long subject": b"Subject: " + b"a " * 400_000 + b"\n\nx",
    "a folded header": b"Subject: " + b"a\n " * 400_000 + b"\n\nx",
    "many parts": HEAD + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + b"--b\r\n\r\n\r\n" * 40_000,
    "deep parts": b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (i, i) for i in range(5000)),
    "one boundary for all": b'Content-Type: multipart/mixed; boundary="b"\n\n--b\n' * 3000,
    "nested messages": b"Content-Type: message/rfc822\n\n" * 3000,
    "parentheses": b"From: " + b"(" * 16_000 + b"\nTo: " + b"(" * 16_000 + b"\n\nx",
    "quotes": b"From: " + b'"' * 16_000 + b"\nContent-Type: text/plain" + b';a="' * 4000 + b"\n\nx",
    "backslashes": b'From: "' + b"\\" * 16_000 + b'\nContent-Type: text/plain; name="' + b"\\" * 16_000 + b"\n\nx",
    "sections": b"Content-Type: text/plain" + b"".join(b"; name*%d*=a%%41" % i for i in range(4000)) + b"\n\nx",
    "encoded words": b"Subject: " + b"=?a?q?" * 200_000 + b"\n\nx",
    "fields": b"".join(b"X-%d: y\n" % i for i in range(100_000)) + b"\nx",
    "the same field": b"To: a@b.example\n" * 100_000 + b"\nx",
    "rubbish between fields": (b"junk line\n" * 19 + b"From: x\n") * 5000,
    "newlines": b"\n" * 500_000,
    "carriage returns": b"\r" * 500_000,
    "padding": HEAD + b"Content-Transfer-Encoding: base64\n\n" + b"AAAA=\n" * 100_000,
    "equal signs": HEAD + b"Content-Transfer-Encoding: quoted-printable\n\n" + b"=" * 500_000,
    "uuencoded files": HEAD + b"\n" + b"begin 644 x\n#9&5F\n" * 20_000,
    "flowed quotes": b"Content-Type: text/plain; format=flowed\n\n" + (b">" * 200 + b" a \n") * 5000,
    "boundary lines": b"Content-Type: multipart/mixed\n\n" + b"--abcdef_1\nx\n" * 20_000,
    "bounced to many": DAEMON + b"\n" + b"<a@b.example>: not delivered\n" * 20_000,
    "bounced to at signs": DAEMON + b"\ncould not be delivered to:\n" + (b"a@" * 400 + b"\n") * 300,
    "dashes in a bounce": DAEMON + b"\n" + (b"- " * 490 + b"\n") * 1000,
    "a long address": DAEMON + b"\ncould not be delivered to\n" + b"a" * 300_000 + b"@b.example",
    "references": b"References: " + b"<a@b> " * 100_000 + b"\n\nx",
    "half references": b"References: " + b"<" * 16_000 + b"\n\nx",
    "nested comments": b"Authentication-Results: mx.example.org; " + b"(" * 8000 + b"\n\nx",
    "comments": b"Auto-Submitted: " + b"() " * 5000 + b"\n\nx",
    "a no-reply address": b"From: " + b"no-" * 5000 + b"@x.example\n\nx",
    "replies": b"Subject: " + b"Re: " * 4000 + b"\n\nx",
    "tnef": _tnef(2, 0x9002, b"") * 2000,
    "compressed rtf": _rtf_bomb(),
}


def check(mail: Mail) -> None:
    """What holds for every mail there can be."""
    for line in (mail.subject, mail.from_name, mail.from_address, mail.message_id, *mail.references, *mail.recipients):
        assert line.isprintable() or not any(ord(c) < 32 for c in line)
    for text in (mail.text, mail.new_text):
        assert "\0" not in text
        text.encode("utf-8")
    for attachment in mail.attachments:
        assert attachment.name
        assert not any(ord(c) < 32 for c in attachment.name)
        assert len(attachment.name) <= 210
    if not mail.auto_answer:
        assert mail.evidence
    assert all(defect for defect in mail.defects)


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_does_no_harm(name: str) -> None:
    check(read_mail(BOMBS[name], READER))


@pytest.mark.parametrize(
    "head",
    [
        b'From: "',
        b"From: a@[",
        b"Message-ID: <a@[",
        b"To: a@x, , <>, b@",
        b"Content-Type: ;;;=;=",
        b"Content-Type: multipart/mixed; boundary=",
        b'Content-Type: multipart/mixed; boundary="',
        b"Content-Disposition: attachment; filename*=x'y'%zz%",
        b"Content-Type: text/plain; charset=\0",
        b"Content-Transfer-Encoding: \xff\xfe",
    ],
)
def test_headers_that_break_parsers_do_not_break_this_one(head: bytes) -> None:
    check(read_mail(head + b"\n\nbody", READER))


@given(st.binary(max_size=3000))
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_a_mail(raw: bytes) -> None:
    check(read_mail(raw, READER))


PIECES = st.sampled_from(
    [
        b"\r\n",
        b"\n",
        b"\r",
        b"\0",
        b'"',
        b"<",
        b">",
        b"=?utf-8?b?",
        b"?=",
        b"--b\n",
        b"--b--\n",
        b";",
        b":",
        b"@",
        b"(",
        b"\\",
        b"Content-Type: multipart/mixed; boundary=b\n",
        b"Content-Type: message/rfc822\n",
        b"Subject: ",
        b"From: ",
        b"Content-Type: text/html\n",
        b"Content-Transfer-Encoding: base64\n",
        b"Content-Type: text/plain; charset=",
        b"begin 644 a\n",
        b"Return-Path: <>\n",
        b"MAILER-DAEMON@x\n",
        b"Final-Recipient: rfc822; a@b\n",
        b"Action: failed\n",
        b"could not be delivered\n",
        b"a@b.example",
        b"\xff\xfe",
        b"\x1b$B",
        b"<html><p>",
        b"> quoted\n",
        b"=C3=A4",
        b"text",
    ]
)


@given(st.lists(PIECES, max_size=60).map(b"".join))
@settings(max_examples=300, deadline=None)
def test_any_pieces_of_mail_are_a_mail(raw: bytes) -> None:
    check(read_mail(raw, READER))


@given(
    st.sampled_from(SAMPLES),
    st.lists(st.tuples(st.floats(0, 1), st.binary(max_size=4), st.integers(0, 40)), min_size=1, max_size=8),
)
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_damaged_mail_is_a_mail(raw: bytes, damage: list[tuple[float, bytes, int]]) -> None:
    for where, insert, drop in damage:
        at = int(where * len(raw))
        raw = raw[:at] + insert + raw[at + drop :]
    check(read_mail(raw, READER))


def test_what_limits_cut_off_is_said() -> None:
    mail = read_mail(BOMBS["many parts"], READER)
    assert mail.truncated
    assert any("parts" in defect for defect in mail.defects)
