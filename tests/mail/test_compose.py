"""A letter as a message: header, threading, MIME, and the same bytes each time."""

from __future__ import annotations

import email
import email.policy
import re
from dataclasses import replace
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path
from typing import cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailer.address import Address
from mailer.mail.compose import Envelope, Outgoing, compose, encoded, mailbox
from mailer.mail.template import Renderer
from mailer.model import Attachment, Audience, Automatic, Chart, Fact, Letter, Person, Purpose, Series
from tests.mail.template_desk import ADA, Admin, house, letter, queue_of

HOUSE = house()
RENDERER = Renderer(HOUSE)
ENVELOPE = Envelope(
    message_id="<1.abc@example.com>",
    date=datetime(2026, 11, 23, 9, 0, tzinfo=UTC),
    sender=Person(queue_of(HOUSE).address, "Example Support"),
    queue=queue_of(HOUSE),
    instance="desk-1",
    reply_address=lambda purpose: f"support+{purpose.value}token@example.com",
)
LONG_ID = f"<{'A' * 160}@exchange.example>"


def composed(a_letter: Letter, envelope: Envelope = ENVELOPE) -> Outgoing:
    return compose(a_letter, envelope, RENDERER)


def read(outgoing: Outgoing) -> EmailMessage:
    """The message as another program reads it; it must find nothing wrong."""
    message = email.message_from_bytes(outgoing.data, policy=email.policy.default.clone(raise_on_defect=True))
    assert not [defect for part in message.walk() for defect in part.defects]
    return message


def header_lines(outgoing: Outgoing) -> list[bytes]:
    return outgoing.data.partition(b"\r\n\r\n")[0].split(b"\r\n")


def test_a_person_s_answer_has_the_headers_of_a_letter_and_none_of_a_machines() -> None:
    message = read(composed(letter()))
    assert dict(message.items()) == {
        "From": "Example Support <support@example.com>",
        "To": "Ada Example <ada@example.org>",
        "Subject": "Re: Printer stops [#12345]",
        "Date": "Mon, 23 Nov 2026 09:00:00 +0000",
        "Message-ID": "<1.abc@example.com>",
        "Reply-To": "support+ctoken@example.com",
        "X-Loop": "desk-1",
        "Content-Language": "en",
        "MIME-Version": "1.0",
        "Content-Type": message["Content-Type"],
    }


@pytest.mark.parametrize("automatic", list(Automatic))
def test_automatic_mail_says_that_it_is_and_asks_for_no_answer(automatic: Automatic) -> None:
    outgoing = composed(replace(letter(), automatic=automatic))
    message = read(outgoing)
    assert message["Auto-Submitted"] == automatic.value
    assert message["X-Auto-Response-Suppress"] == "All"
    assert message["Precedence"] == "bulk"
    assert message["X-Loop"] == "desk-1"
    assert outgoing.sender == ""


def test_a_notice_to_an_engineer_is_automatic_but_can_bounce_and_is_not_bulk() -> None:
    outgoing = composed(replace(letter(), automatic=Automatic.GENERATED, audience=Audience.INTERNAL))
    message = read(outgoing)
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["Precedence"] is None
    assert outgoing.sender == "support@example.com"


def test_what_a_person_wrote_bounces_to_the_queue() -> None:
    assert composed(letter()).sender == "support@example.com"


def test_no_mail_carries_a_bcc_list_or_receipt_header() -> None:
    for automatic in (None, *Automatic):
        names = {name.lower() for name in read(composed(replace(letter(), automatic=automatic)))}
        assert not [n for n in names if n.startswith(("list-", "bcc", "disposition-", "return-receipt", "received"))]


def test_the_reply_address_is_the_one_signed_for_the_letters_purpose() -> None:
    engineer = replace(letter(), purpose=Purpose.ENGINEER, audience=Audience.INTERNAL)
    assert read(composed(engineer))["Reply-To"] == "support+etoken@example.com"
    assert read(composed(replace(letter(), purpose=None)))["Reply-To"] is None


def test_the_one_click_addresses_are_for_customers_only() -> None:
    confirming = letter("customer/resolution", summary="Done.", close_at=None)
    text = composed(confirming).text
    assert "support+ytoken@example.com" in text
    assert "support+ntoken@example.com" in text
    reopening = letter("customer/closed-confirmed", reopen_until=None)
    assert "support+otoken@example.com" in composed(reopening).text
    asked: list[Purpose] = []

    def sign(purpose: Purpose) -> str:
        asked.append(purpose)
        return "support+x@example.com"

    composed(
        replace(letter(), audience=Audience.INTERNAL, purpose=Purpose.ENGINEER), replace(ENVELOPE, reply_address=sign)
    )
    assert set(asked) == {Purpose.ENGINEER}


def test_the_words_of_a_template_can_stand_in_the_from_name() -> None:
    facts = {"reply_marker": "==", "queue": "support", "template": "x", "fault": "y"}
    notice = replace(letter("admin/template-fault", **facts), purpose=None, audience=Audience.INTERNAL)
    assert read(composed(notice))["From"] == "Template - Example Support <support@example.com>"


# --- threading


def test_an_answer_names_its_parent_and_all_ancestors() -> None:
    message = read(composed(letter(), replace(ENVELOPE, in_reply_to="<b@x>", references=("<a@x>",))))
    assert message["In-Reply-To"] == "<b@x>"
    assert message["References"] == "<a@x> <b@x>"


def test_a_parent_that_is_named_twice_comes_last_and_once() -> None:
    message = read(composed(letter(), replace(ENVELOPE, in_reply_to="<b@x>", references=("<b@x>", "<a@x>"))))
    assert message["References"] == "<a@x> <b@x>"


def test_of_a_long_thread_the_first_and_the_last_twenty_messages_are_named() -> None:
    ids = tuple(f"<{n}@x>" for n in range(100))
    message = read(composed(letter(), replace(ENVELOPE, in_reply_to=ids[-1], references=ids)))
    assert message["References"].split() == [ids[0], *ids[-20:]]


def test_a_message_id_is_neither_encoded_nor_folded_however_long_it_is() -> None:
    outgoing = composed(letter(), replace(ENVELOPE, in_reply_to=LONG_ID, references=("<a@x>", LONG_ID)))
    assert f"In-Reply-To: {LONG_ID}".encode() in header_lines(outgoing)
    assert f" {LONG_ID}".encode() in header_lines(outgoing)


@pytest.mark.parametrize(
    "hostile",
    ["<a\r\nBcc: eve@evil.example>", "<a b@x>", "no brackets", "<>", "<ä@x>", f"<{'a' * 2000}@x>", "<a\x00@x>"],
)
def test_what_is_no_message_id_is_not_taken_over(hostile: str) -> None:
    message = read(composed(letter(), replace(ENVELOPE, in_reply_to=hostile, references=(hostile, "<a@x>"))))
    assert message["In-Reply-To"] is None
    assert message["References"] == "<a@x>"


# --- names and addresses


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("Ada Example", b"To: Ada Example <ada@example.org>"),
        ("Example, Ada", b'To: "Example, Ada" <ada@example.org>'),
        ('Ada "the first" \\', b'To: "Ada \\"the first\\" \\\\" <ada@example.org>'),
        ("eve@evil.example, Ada", b'To: "eve@evil.example, Ada" <ada@example.org>'),
        ("Ada Müller", b"To: =?utf-8?b?QWRhIE3DvGxsZXI=?= <ada@example.org>"),
        ("=?utf-8?q?x?=", b"To: =?utf-8?b?PT91dGYtOD9xP3g/PQ==?= <ada@example.org>"),
        ("Ada\r\nBcc: eve@evil.example", b'To: "Ada Bcc: eve@evil.example" <ada@example.org>'),
        ("", b"To: ada@example.org"),
    ],
)
def test_a_name_can_not_become_anything_but_a_name(name: str, line: bytes) -> None:
    outgoing = composed(replace(letter(), to=Person(ADA, name)))
    assert line in header_lines(outgoing)
    ((found),) = read(outgoing)["To"].addresses
    assert found.addr_spec == "ada@example.org"


def test_a_domain_in_other_letters_is_written_as_a_labels() -> None:
    outgoing = composed(replace(letter(), to=Person(Address.parse("ada@bücher.example"))))
    assert b"To: ada@xn--bcher-kva.example" in header_lines(outgoing)
    assert outgoing.recipient.ascii


def test_a_local_part_in_other_letters_stands_in_the_header_as_utf8() -> None:
    outgoing = composed(replace(letter(), to=Person(Address.parse("büro@example.org"), "Büro")))
    assert "<büro@example.org>".encode() in outgoing.data
    assert not outgoing.recipient.ascii


def test_a_ticket_s_tag_and_re_stay_readable_in_an_encoded_subject() -> None:
    line = encoded("Re: Drucker hält an – schon wieder [#12345]", len("Subject: "))
    assert line.startswith("Re: Drucker =?utf-8?b?")
    assert line.endswith("?= schon wieder [#12345]")


@given(st.text(max_size=400))
@settings(deadline=None, max_examples=60)
def test_any_subject_comes_out_as_it_went_in(subject: str) -> None:
    ticket: Fact = {"number": 1, "subject": subject, "opened_at": None}
    outgoing = composed(letter(ticket=ticket))
    assert read(outgoing)["Subject"] == outgoing.subject
    assert all(len(line) <= 76 or b" " not in line.strip() for line in header_lines(outgoing))


@given(st.text(max_size=100))
@settings(deadline=None, max_examples=200)
def test_any_name_comes_out_as_one_mailbox(name: str) -> None:
    message = email.message_from_string(f"To: {mailbox(Person(ADA, name))}\n\n", policy=email.policy.default)
    assert len(message["To"].addresses) == 1
    assert message["To"].addresses[0].addr_spec == "ada@example.org"
    assert list(message) == ["To"]


# --- content


@given(st.text(max_size=3_000))
@settings(deadline=None, max_examples=60)
def test_any_text_becomes_lines_that_every_server_takes(text: str) -> None:
    data = composed(letter(text=text)).data
    assert data.isascii()
    assert b"\x00" not in data
    lines = data.split(b"\r\n")
    assert not [line for line in lines if len(line) > 998 or b"\r" in line or b"\n" in line]


@pytest.mark.parametrize("text", ["Grüße\n.\nFrom me\n=3D\n" + "x" * 3_000, "日本語の手紙です。\n" * 50, "a \nb\t\nc"])
def test_both_parts_say_what_the_engineer_wrote(text: str) -> None:
    message = read(composed(letter(text=text)))
    plain, html = (cast("EmailMessage", part) for part in message.iter_parts())
    assert message.get_content_type() == "multipart/alternative"
    written = plain.get_content().replace("\r\n", "\n")
    assert written.startswith("\n".join(line.rstrip() for line in text.split("\n")).strip())
    assert html.get_content_type() == "text/html"
    for line in text.split():
        assert line in html.get_content()


CHART = Chart("open", ("P1",), (Series("open", (3,)),), "P1: 3")


def test_pictures_are_beside_the_page_that_shows_them_and_files_beside_both() -> None:
    a_letter = replace(letter(), charts=(CHART,), attachments=(Attachment("log.txt", "text/plain", b"log"),))
    both, file = read(composed(a_letter)).iter_parts()
    text, page = both.iter_parts()
    html, picture = page.iter_parts()
    kinds = [part.get_content_type() for part in (both, text, page, html, picture)]
    assert kinds == ["multipart/alternative", "text/plain", "multipart/related", "text/html", "image/png"]
    assert (picture.get_content_disposition(), file.get_content_disposition()) == ("inline", "attachment")
    assert re.fullmatch(r"<open\.[0-9a-f]{32}@example\.com>", str(picture["Content-ID"]))
    assert composed(a_letter) == composed(a_letter)


def test_files_travel_beside_the_text_with_their_names_and_types() -> None:
    files = (
        Attachment("report.pdf", "application/pdf", b"%PDF" * 100),
        Attachment("Prüfbericht der Anlage sechsundzwanzig, endgültig.docx", "application/msword", b"\x00\xff"),
        Attachment("run.exe", "application/x-msdownload", b"MZ"),
        Attachment("mail.eml", "message/rfc822", b"From: a@b\r\n\r\nx"),
        Attachment("x.bin", "text/html; charset=x\r\nBcc: eve@evil.example", b""),
    )
    message = read(composed(replace(letter(), attachments=files)))
    assert message.get_content_type() == "multipart/mixed"
    body, *attached = (cast("EmailMessage", part) for part in message.iter_parts())
    assert body.get_content_type() == "multipart/alternative"
    assert [(p.get_filename(), p.get_content_type(), p.get_payload(decode=True)) for p in attached] == [
        ("report.pdf", "application/pdf", b"%PDF" * 100),
        (files[1].name, "application/msword", b"\x00\xff"),
        ("run.exe", "application/x-msdownload", b"MZ"),
        ("mail.eml", "application/octet-stream", b"From: a@b\r\n\r\nx"),
        ("x.bin", "application/octet-stream", b""),
    ]
    assert {p.get_content_disposition() for p in attached} == {"attachment"}


@given(st.text(max_size=300))
@settings(deadline=None, max_examples=60)
def test_any_file_name_comes_out_as_one_name(name: str) -> None:
    outgoing = composed(replace(letter(), attachments=(Attachment(name, "text/plain", b"x"),)))
    *_, attached = read(outgoing).iter_parts()
    found = attached.get_filename()
    assert found
    assert not re.search(r"[\r\n\x00/]|^\.\.?$", found)
    assert not [line for line in outgoing.data.split(b"\r\n") if len(line) > 78 and b"filename" in line]


def test_the_same_letter_in_the_same_envelope_is_the_same_bytes() -> None:
    a_letter = replace(letter(text="Grüße"), attachments=(Attachment("a.bin", "application/zip", b"x"),))
    first = composed(a_letter)
    assert compose(a_letter, ENVELOPE, Renderer(house())) == first
    assert composed(a_letter, replace(ENVELOPE, message_id="<2@example.com>")).data != first.data


def test_a_boundary_does_not_occur_in_what_it_bounds() -> None:
    outgoing = composed(replace(letter(text="--=_a\n--=_m"), attachments=(Attachment("a", "text/plain", b"--=_m"),)))
    boundaries = re.findall(rb'boundary="([^"]+)"', outgoing.data)
    assert [outgoing.data.count(b"--" + boundary) for boundary in boundaries] == [3, 3]


def test_a_fault_of_the_admins_template_is_handed_on(tmp_path: Path) -> None:
    admin = Admin(tmp_path)
    admin.writes("en/customer/answer.md", "Subject: x\n\n{{ tikcet }}\n")
    outgoing = compose(letter(), ENVELOPE, admin.renderer)
    assert "'tikcet' is undefined" in outgoing.fault
    assert "Hello." in outgoing.text
    assert composed(letter()).fault == ""


def test_a_hostile_ticket_gets_its_answer_all_the_same() -> None:
    # E4: one encoded CRLF in a subject must not keep the mail from going out.
    ticket: Fact = {"number": 1, "subject": "hi\r\nBcc: eve@evil.example\x00\u202e", "opened_at": None}
    message = read(composed(letter(ticket=ticket)))
    assert message["Subject"] == "Re: hi Bcc: eve@evil.example [#1]"
    assert message["Bcc"] is None
