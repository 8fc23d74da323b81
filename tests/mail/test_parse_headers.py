"""Subjects, ids and dates as they are really sent."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from mailer.mail.parse import read_mail


@pytest.mark.parametrize(
    ("field", "subject"),
    [
        (b"=?utf-8?Q?Gr=C3=BC=C3=9Fe?=", "Grüße"),
        (b"=?UTF-8?B?R3LDvMOfZQ==?=", "Grüße"),
        (b"=?UTF-8?B?R3LDvMOfZQ?=", "Grüße"),
        (b"=?utf-8?Q?a=C3?= =?utf-8?Q?=A4b?=", "aäb"),
        (b"=?utf-8?B?w6Q=?=\r\n =?utf-8?B?w7Y=?=", "äö"),
        (b"=?iso-8859-1?q?H=E4?= and =?iso-8859-1?q?=F6?=", "Hä and ö"),
        (b"=?iso-8859-1?q?H=E4 mit leer?=", "Hä mit leer"),
        (b"Re:=?utf-8?q?_x?=y", "Re: xy"),
        (b"=?utf-8*de?q?=C3=A4?=", "ä"),
        (b"=?ISO-2022-JP?B?GyRCJUYlOSVIGyhC?=", "テスト"),
        (b"=?gb2312?B?xOO6wyCHaA==?=", "你好 噃"),
        (b"=?ks_c_5601-1987?B?yLi/+A==?=", "회원"),
        (b"=?windows-1251?Q?=CF=F0=E8=E2=E5=F2?=", "Привет"),
        (b"Gr\xc3\xbc\xc3\x9fe", "Grüße"),
        (b"Gr\xfc\xdfe", "Grüße"),
        (b"=?utf-8?Q?Gr=FC=DFe?=", "Grüße"),
        (b"=?unknown-charset?Q?Gr=C3=BC?=", "Grü"),
        (b"=?utf-8?x?abc?=", "=?utf-8?x?abc?="),
        (b"=?utf-8?Q?cut=20off", "cut off"),
        (b"a =? b ?= c", "a =? b ?= c"),
        (b"=?utf-8?q?hi=0D=0ABcc:_evil@x.example?=", "hi Bcc: evil@x.example"),
        (b"a\x00b\x07c\xe2\x80\xaed\xe2\x80\xa8e", "abcd e"),
        (b"folded\r\n\tsubject", "folded subject"),
        (b"", ""),
    ],
)
def test_a_subject_is_read_as_its_sender_meant_it(field: bytes, subject: str) -> None:
    assert read_mail(b"From: a@b.example\r\nSubject: " + field + b"\r\n\r\nx").subject == subject


def test_a_raw_question_mark_before_an_escape_does_not_end_an_encoded_word() -> None:
    assert read_mail(b"Subject: =?utf-8?Q?wie?=20geht=20es?=\r\n\r\nx").subject == "wie? geht es"


@pytest.mark.parametrize(
    ("field", "ids"),
    [
        (b"<a@x> <b@x>", ("<a@x>", "<b@x>")),
        (b"<a@x><b@x>\r\n\t<a@x>", ("<a@x>", "<b@x>")),
        (b"a@x", ("<a@x>",)),
        (b"<a\r\n b@x>", ("<ab@x>",)),
        (b"<a@x> <b@x", ("<a@x>", "<b@x>")),
        (b"Your message of Monday <a@x>", ("<a@x>",)),
        (b"=?utf-8?q?=3Ca=40x=3E?=", ("<a@x>",)),
        (b"<[ABC]@x.example>", ("<[ABC]@x.example>",)),
        (b"<1>", ("<1>",)),
        (b"nothing", ()),
    ],
)
def test_references_are_found_and_mended(field: bytes, ids: tuple[str, ...]) -> None:
    assert read_mail(b"References: " + field + b"\r\nIn-Reply-To: " + field + b"\r\n\r\nx").references == ids


def test_a_mail_never_answers_itself() -> None:
    mail = read_mail(b"Message-ID: <a@x>\r\nReferences: <b@x> <a@x>\r\nIn-Reply-To: <a@x>\r\n\r\nx")
    assert (mail.references, mail.in_reply_to) == (("<b@x>",), ())


@pytest.mark.parametrize(
    ("field", "date", "offset"),
    [
        (b"Mon, 5 May 2025 10:00:00 +0200", datetime(2025, 5, 5, 8, tzinfo=UTC), timedelta(hours=2)),
        (b"5 May 25 10:00 EST", datetime(2025, 5, 5, 15, tzinfo=UTC), timedelta(hours=-5)),
        (b"Mon, 5 May 2025 10:00:00 -0000", datetime(2025, 5, 5, 10, tzinfo=UTC), None),
        (b"Mon, 5 May 2025 10:00:00", datetime(2025, 5, 5, 10, tzinfo=UTC), None),
        (b"Mon, 5 May 2025 10:00:00 +9999", datetime(2025, 5, 5, 10, tzinfo=UTC), None),
        (b"Mon, 1 Jan 99999999999 10:00:00 +0000", None, None),
        (b"Thu, 1 Jan 1903 00:00:00 +0000", None, None),
        (b"Fri, 31 Dec 9999 23:59:59 -1400", None, None),
        (b"soon", None, None),
        (b"", None, None),
    ],
)
def test_dates_are_read_in_utc_or_not_at_all(field: bytes, date: datetime | None, offset: timedelta | None) -> None:
    mail = read_mail(b"Date: " + field + b"\r\n\r\nx")
    assert (mail.date, mail.utc_offset) == (date, offset)


def test_an_unindented_continuation_does_not_end_the_header() -> None:
    mail = read_mail(b"Subject: one\r\ntwo\r\nFrom: a@b.example\r\nContent-Type: text/plain\r\n\r\nbody")
    assert (mail.subject, mail.from_address, mail.text.strip()) == ("one two", "a@b.example", "body")


def test_a_forgotten_blank_line_does_not_swallow_the_body() -> None:
    assert read_mail(b"Subject: one\r\nDear all,\r\nhow are you?\r\n").text.startswith("Dear all,")


def test_a_mail_with_bare_cr_line_ends_is_read() -> None:
    mail = read_mail(b"Subject: one\rFrom: a@b.example\r\rbody\r")
    assert (mail.subject, mail.text.strip()) == ("one", "body")


def test_the_envelope_line_of_an_mbox_is_no_header() -> None:
    assert read_mail(b"From a@b Mon Jan 1 10:00:00 2024\nSubject: one\n\nbody").subject == "one"
