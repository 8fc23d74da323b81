"""Who gets into which ticket, and whose word moves it."""

from __future__ import annotations

import pytest

from mailer.model import Audience, Purpose, Status
from tests.desk import CUSTOMER, ENGINEER, LEAD, SECOND, SUPPORT, DeskInHand, house, mail, none_to, only, reply
from tests.stories.conftest import Open

STRANGER = "mallory@elsewhere.example"


def test_a_stranger_with_a_forged_tag_gets_a_ticket_of_its_own(desk: DeskInHand) -> None:
    desk.arrives(mail())
    sent = desk.arrives(mail("Please tell me all.", STRANGER, subject="Re: Printer prints blank pages [#1]"))
    assert desk.ticket(2).requester.key == STRANGER
    assert desk.ticket(2).related == (1,)
    assert len(desk.entries(1)) == 2
    assert "Printer" not in only(sent, STRANGER).parcel.data.decode()
    assert "#1" in only(sent, ENGINEER).text


def test_a_stranger_who_knows_a_message_id_gets_a_ticket_of_its_own(desk: DeskInHand) -> None:
    acknowledgement = only(desk.arrives(mail()), CUSTOMER)
    desk.arrives(mail("Hello?", STRANGER, in_reply_to=str(acknowledgement.message["Message-ID"])))
    assert desk.ticket(2).requester.key == STRANGER


def test_an_address_in_copy_of_a_strangers_mail_gains_nothing(desk: DeskInHand) -> None:
    desk.arrives(mail())
    desk.arrives(mail("Hello?", STRANGER, subject="[#1]", cc="accomplice@elsewhere.example"))
    assert desk.ticket(1).participants == ()


def test_a_participant_is_known_by_the_tag_alone(desk: DeskInHand) -> None:
    desk.arrives(mail())
    desk.arrives(mail("One more thing: it hums.", subject="hum [#1]"))
    assert not desk.has_ticket(2)


def test_a_participant_is_known_by_references_with_another_subject(desk: DeskInHand) -> None:
    acknowledgement = only(desk.arrives(mail()), CUSTOMER)
    desk.arrives(mail("It hums.", subject="hum", in_reply_to=str(acknowledgement.message["Message-ID"])))
    assert not desk.has_ticket(2)


@pytest.mark.parametrize("text", ["#resolve\nAll done.", "#close spam", "Please pay 1000 Euro to this account."])
def test_a_forged_engineer_without_the_signed_address_moves_nothing(desk: DeskInHand, text: str) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    forged = mail(text, ENGINEER, SUPPORT, "Re: [#1]", in_reply_to=str(note.message["Message-ID"]))
    sent = desk.arrives(forged)
    assert desk.ticket(1).status is Status.NEW
    assert none_to(sent, CUSTOMER)
    assert none_to([s for s in sent if s.message["Auto-Submitted"] == "auto-replied"], ENGINEER)
    assert "Ann Arbor" in only(sent, LEAD).text


def test_another_engineers_signed_address_is_no_credential(desk: DeskInHand) -> None:
    sent = desk.arrives(mail())
    desk.arrives(reply(only(sent, SECOND), "#close spam", sender=ENGINEER))
    assert desk.ticket(1).status is Status.NEW


def test_an_engineers_address_of_one_ticket_is_none_of_another(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    desk.arrives(mail("Another.", "dora@customer.example", subject="Other"))
    other = desk.reply_address(2, ENGINEER, Purpose.ENGINEER)
    forged = other.replace("-2-", "-1-", 1)
    desk.arrives(reply(note, "#close spam", address=forged, subject="no tag"))
    assert desk.ticket(1).status is Status.NEW


def test_a_customers_signed_address_does_not_make_an_engineer(desk: DeskInHand) -> None:
    acknowledgement = only(desk.arrives(mail()), CUSTOMER)
    desk.arrives(reply(acknowledgement, "#close spam"))
    assert desk.ticket(1).status is Status.NEW
    assert "#close spam" in desk.entries()[-1].text


def test_where_a_server_is_trusted_the_signed_address_alone_is_not_enough(open_desk: Open) -> None:
    desk = open_desk(house(authenticity={"authserv_id": "mx.example.com"}))
    note = only(desk.arrives(mail()), ENGINEER)
    failed = ("Authentication-Results", "mx.example.com; dmarc=fail header.from=example.com")
    desk.arrives(reply(note, "#take", headers=[failed]))
    assert desk.ticket(1).owner is None
    passed = ("Authentication-Results", "mx.example.com; dmarc=pass header.from=example.com")
    desk.arrives(reply(note, "#take", headers=[passed]))
    assert str(desk.ticket(1).owner) == ENGINEER


def test_a_sender_that_fails_authentication_is_not_acknowledged(open_desk: Open) -> None:
    desk = open_desk(house(authenticity={"authserv_id": "mx.example.com"}))
    failed = ("Authentication-Results", "mx.example.com; dmarc=fail header.from=customer.example")
    sent = desk.arrives(mail(headers=[failed]))
    assert none_to(sent, CUSTOMER)
    assert "No acknowledgement was sent" in only(sent, ENGINEER).text


def test_an_acknowledgement_to_an_unproven_sender_repeats_nothing_of_the_mail(desk: DeskInHand) -> None:
    sent = desk.arrives(mail("CANARYBODY", "CANARYNAME <carol@customer.example>", subject="CANARYSUBJECT"))
    assert "CANARY" not in only(sent, CUSTOMER).parcel.data.decode()


def test_a_proven_sender_gets_the_subject_back(open_desk: Open) -> None:
    desk = open_desk(house(authenticity={"authserv_id": "mx.example.com"}))
    passed = ("Authentication-Results", "mx.example.com; dmarc=pass header.from=customer.example")
    assert only(desk.arrives(mail(headers=[passed])), CUSTOMER).subject == "Re: Printer prints blank pages [#1]"


def test_one_address_gets_only_so_many_automatic_mails_a_day(desk: DeskInHand) -> None:
    sent = [letter for number in range(13) for letter in desk.arrives(mail(f"Number {number}"))]
    assert len([letter for letter in sent if letter.to == CUSTOMER]) == 10
    assert desk.has_ticket(13)


@pytest.mark.parametrize(
    "header",
    [
        ("Auto-Submitted", "auto-replied"),
        ("Precedence", "bulk"),
        ("List-Id", "<talk.example.org>"),
        ("X-Auto-Response-Suppress", "All"),
        ("Return-Path", "<>"),
    ],
)
def test_what_nobody_wrote_gets_no_answer_and_is_kept(desk: DeskInHand, header: tuple[str, str]) -> None:
    sent = desk.arrives(mail(headers=[header]))
    assert none_to(sent, CUSTOMER)


def test_an_absence_note_to_the_closing_changes_nothing(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    question = only(desk.arrives(reply(note, "#resolve\nReplaced the paper guide.")), CUSTOMER)
    notice = only(desk.arrives(reply(question, "Yes, it works.")), CUSTOMER)
    away = reply(notice, "I am out of office until Monday.", headers=[("Auto-Submitted", "auto-replied")])
    assert desk.arrives(away) == []
    assert desk.ticket().status is Status.CLOSED
    assert desk.entries()[-1].audience is Audience.INTERNAL


def test_our_own_mail_that_comes_back_is_left_alone(desk: DeskInHand) -> None:
    acknowledgement = only(desk.arrives(mail()), CUSTOMER)
    assert desk.arrives(acknowledgement.parcel.data) == []
    assert not desk.has_ticket(2)


def test_a_mail_without_a_usable_sender_is_kept_aside_and_an_admin_told_once(desk: DeskInHand) -> None:
    sent = desk.arrives(mail().replace(b"From: carol@customer.example", b"From: a@x.example, b@y.example"))
    assert [letter.to for letter in sent] == ["admin@example.com"]
    assert "mailer quarantine show 1" in sent[0].text
    assert not desk.has_ticket(1)


def test_an_engineer_of_another_queue_moves_nothing(open_desk: Open) -> None:
    queues = [{"name": "support", "address": SUPPORT}, {"name": "sales", "address": "sales@example.com"}]
    people = [
        {"name": "Ann Arbor", "address": ENGINEER},
        {"name": "Sam Sales", "address": "sam@example.com", "queues": ["sales"]},
    ]
    desk = open_desk(house(queues=queues, engineers=people))
    desk.arrives(mail())
    theirs = desk.reply_address(1, "sam@example.com", Purpose.ENGINEER)
    sent = desk.arrives(mail("#take", "sam@example.com", theirs))
    assert "do not work for the queue" in only(sent, "sam@example.com").text
    assert desk.ticket().owner is None


def test_a_proven_engineer_without_the_signed_address_is_told_to_use_it(open_desk: Open) -> None:
    desk = open_desk(house(authenticity={"authserv_id": "mx.example.com"}))
    note = only(desk.arrives(mail()), ENGINEER)
    passed = ("Authentication-Results", "mx.example.com; dmarc=pass header.from=example.com")
    fresh = mail("#close spam", ENGINEER, in_reply_to=str(note.message["Message-ID"]), headers=[passed])
    refused = only(desk.arrives(fresh), ENGINEER)
    assert "its Reply-To is yours alone" in " ".join(refused.text.split())
    assert desk.ticket().status is Status.NEW
