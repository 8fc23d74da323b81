"""Machine-readable reports in the shapes that are really sent: delivery status, dispositions, abuse."""

from __future__ import annotations

import pytest

from mailer.mail.parse import read_mail
from mailer.model import Kind, Mail

RETURNED = (
    "Return-Path: <us@desk.example.org>\nFrom: us@desk.example.org\nTo: bob@example.com\nMessage-ID: "
    "<17@desk.example.org>\n\nHello\n"
)
HUMAN = "Your message could not be delivered."


def report(
    status: str,
    *,
    kind: str = "delivery-status",
    part: str = "message/delivery-status",
    top: str = "multipart/report",
    sender: str = "MAILER-DAEMON@mx.example.net",
    fields: str = "",
) -> Mail:
    declared = f"report-type={kind}; " if kind else ""
    return read_mail(
        (
            f"From: {sender}\nTo: us@desk.example.org\nSubject: Report\n{fields}"
            f"Content-Type: {top}; {declared}boundary=b\n\n"
            f"--b\n\n{HUMAN}\n--b\nContent-Type: {part}\n\n{status}\n--b\nContent-Type: "
            f"message/rfc822\n\n{RETURNED}--b--\n"
        ).encode()
    )


BOB = "Final-Recipient: rfc822; bob@example.com\nAction: failed\nStatus: 5.1.1\n"


@pytest.mark.parametrize(
    "status",
    [
        "Reporting-MTA: dns; mx.example.net\n\n" + BOB,
        "Reporting-MTA: dns; mx.example.net\n" + BOB,
        BOB,
        "FINAL-RECIPIENT: RFC822;BOB@Example.com\nACTION: Failed\nSTATUS: 5.1.1\n",
        "Final-Recipient: rfc822; <bob@example.com>\nAction: failed (user unknown)\nStatus: 5.1.1 (bad address)\n",
        "Final-Recipient: bob@example.com\nAction: failed\nStatus: 5.1.1\n",
        "Final-Recipient: LOCAL;rfc822:bob@example.com\nAction: failed\nStatus: 5.1.1\n",
        "Final-Recipient:\n rfc822;\n bob@example.com\nAction:\n failed\nStatus: 5.1.1\n",
        "Final-Recipient: rfc822; bob@example.com\n\nAction: failed\nStatus: 5.1.1\n",
        "Action: failed\nStatus: 5.1.1\n\nFinal-Recipient: rfc822; bob@example.com\n",
        "Original-Recipient: rfc822;bob@example.com\nFinal-Recipient: rfc822;robert@internal.example\nAction: "
        "failed\nStatus: 5.1.1\n",
        "Original-Recipient: rfc822;\nFinal-Recipient: rfc822;bob@example.com\nAction: failed\nStatus: 5.1.1\n",
        "Original-Recipient: rfc822;@relay.example:bob@example.com\nAction: failed\nStatus: 5.1.1\n",
        "Final-Recipient: rfc822; bob@example.com\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\n",
        "Final-Recipient: utf-8; bob@example.com\nAction: failed\nStatus: 5.1.1\n",
        BOB.replace("\n", "\r\n"),
    ],
)
def test_the_failed_recipient_is_found_in_every_shape_of_the_fields(status: str) -> None:
    mail = report(status)
    (recipient,) = mail.bounced
    assert (mail.kind, mail.auto_answer) == (Kind.BOUNCE, False)
    assert (recipient.address, recipient.action, recipient.status) == ("bob@example.com", "failed", "5.1.1")
    assert not recipient.temporary
    assert mail.returned_message_id == "<17@desk.example.org>"


@pytest.mark.parametrize(
    ("part", "top", "kind"),
    [
        ("message/delivery-status", "multipart/mixed", "delivery-status"),
        ("message/delivery-status", "multipart/mixed", ""),
        ("message/global-delivery-status", "multipart/report", "delivery-status"),
        ("text/plain", "multipart/report", "delivery-status"),
        ("text/plain", "multipart/mixed", ""),
        ("application/octet-stream", "multipart/report", "delivery-status"),
        ("Message/Delivery-Status", "Multipart/Report", "Delivery-Status"),
    ],
)
def test_the_report_is_found_wherever_servers_put_it(part: str, top: str, kind: str) -> None:
    mail = report(BOB, part=part, top=top, kind=kind)
    assert mail.kind is Kind.BOUNCE
    assert [recipient.address for recipient in mail.bounced] == ["bob@example.com"]


def test_several_recipients_keep_their_own_fates() -> None:
    both = BOB + "\nFinal-Recipient: rfc822; carol@example.com\nAction: delayed\nStatus: 4.2.2\n"
    mail = report(both + "\nFinal-Recipient: rfc822; dave@example.com\nAction: delivered\nStatus: 2.0.0\n")
    assert {r.address: r.temporary for r in mail.bounced} == {"bob@example.com": False, "carol@example.com": True}


def test_recipients_that_no_blank_line_separates_are_told_apart() -> None:
    mail = report(BOB + BOB.replace("bob", "carol"))
    assert [recipient.address for recipient in mail.bounced] == ["bob@example.com", "carol@example.com"]


@pytest.mark.parametrize("action", ["delivered", "relayed", "expanded"])
def test_a_report_of_success_is_a_receipt(action: str) -> None:
    mail = report(BOB.replace("failed", action).replace("5.1.1", "2.1.5"))
    assert (mail.kind, mail.auto_answer, mail.bounced) == (Kind.RECEIPT, False, ())


def test_a_bounce_that_a_person_forwards_is_the_persons_mail() -> None:
    inner = (
        f"From: MAILER-DAEMON@x\nContent-Type: multipart/report; report-type=delivery-status; "
        f"boundary=i\n\n--i\nContent-Type: message/delivery-status\n\n{BOB}\n--i--\n"
    )
    raw = (
        f"From: Ann <ann@example.com>\nSubject: Fwd: Undelivered mail\nContent-Type: multipart/mixed; "
        f"boundary=b\n\n--b\n\nWhat is this?\n--b\nContent-Type: message/rfc822\n\n{inner}--b--\n"
    )
    mail = read_mail(raw.encode())
    assert (mail.kind, mail.auto_answer, mail.bounced) == (Kind.PERSON, True, ())


@pytest.mark.parametrize("disposition", ["displayed", "deleted", "dispatched", "processed"])
def test_a_disposition_notification_is_a_receipt(disposition: str) -> None:
    text = (
        f"Final-Recipient: rfc822; bob@example.com\nOriginal-Message-ID: <AbC@desk.example.org>\nDisposition: "
        f"manual-action/MDN-sent-manually; {disposition}\n"
    )
    mail = report(
        text, kind="disposition-notification", part="message/disposition-notification", sender="bob@example.com"
    )
    assert (mail.kind, mail.auto_answer) == (Kind.RECEIPT, False)


def test_a_receipt_without_a_returned_mail_still_names_the_one_it_is_about() -> None:
    raw = (
        "From: bob@example.com\nContent-Type: multipart/report; report-type=disposition-notification; "
        "boundary=b\n\n--b\nContent-Type: message/disposition-notification\n\nFinal-Recipient: rfc822; "
        "bob@example.com\nOriginal-Message-ID: <AbC@desk.example.org>\nDisposition: "
        "manual-action/MDN-sent-manually; displayed\n\n--b--\n"
    )
    assert read_mail(raw.encode()).returned_message_id == "<AbC@desk.example.org>"


def test_a_refusal_by_a_mail_filter_is_a_bounce_though_it_looks_like_a_receipt() -> None:
    text = "Final-Recipient: rfc822; bob@example.com\nDisposition: automatic-action/MDN-sent-automatically; deleted\n"
    mail = report(
        text,
        kind="disposition-notification",
        part="message/disposition-notification",
        sender="bob@example.com",
        fields="Auto-Submitted: auto-replied (rejected)\n",
    )
    assert mail.kind is Kind.BOUNCE
    assert [recipient.address for recipient in mail.bounced] == ["bob@example.com"]


def test_an_abuse_report_is_a_complaint() -> None:
    mail = report(
        "Feedback-Type: abuse\nVersion: 1\n",
        kind="feedback-report",
        part="message/feedback-report",
        sender="fbl@example.net",
    )
    assert (mail.kind, mail.auto_answer) == (Kind.COMPLAINT, False)
    assert "abuse" in mail.evidence[0]


def test_a_report_that_a_filter_wrapped_keeps_its_recipients() -> None:
    inner = (
        f"From: postmaster@x.example\nContent-Type: multipart/report; report-type=delivery-status; "
        f"boundary=i\n\n--i\nContent-Type: message/delivery-status\n\n{BOB}\n--i--\n"
    )
    raw = (
        f"From: postmaster@x.example\nSubject: Delivery Status Notification (Failure)\nContent-Type: "
        f"multipart/mixed; boundary=b\n\n--b\nContent-Type: message/rfc822\n\n{inner}--b--\n"
    )
    mail = read_mail(raw.encode())
    assert mail.kind is Kind.BOUNCE
    assert [recipient.address for recipient in mail.bounced] == ["bob@example.com"]
