"""The main job from first mail to reopening, through the real corridor and database."""

from __future__ import annotations

import re
from datetime import timedelta

from mailer.model import Audience, Purpose, Status
from tests.desk import CUSTOMER, ENGINEER, LEAD, SECOND, SUPPORT, DeskInHand, mail, none_to, only, reply

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def test_a_request_is_acknowledged_and_its_engineers_are_told(desk: DeskInHand) -> None:
    sent = desk.arrives(mail())
    acknowledgement = only(sent, CUSTOMER)
    assert "#1" in acknowledgement.subject
    assert "#1" in acknowledgement.text
    assert "Tuesday 24 November, 09:00 (UTC)" in acknowledgement.text
    assert acknowledgement.parcel.sender == ""
    assert acknowledgement.message["Auto-Submitted"] == "auto-replied"
    assert "blank pages" in only(sent, ENGINEER).text
    assert "blank pages" in only(sent, SECOND).text
    assert none_to(sent, LEAD)


def test_an_acknowledgement_gives_times_in_the_customers_own_offset(desk: DeskInHand) -> None:
    raw = mail().replace(b"+0000", b"+0530")
    assert "(UTC+05:30)" in only(desk.arrives(raw), CUSTOMER).text


def test_the_engineers_reply_reaches_the_customer_in_the_customers_thread(desk: DeskInHand) -> None:
    sent = desk.arrives(mail(message_id="<first@customer.example>"))
    answer = only(desk.arrives(reply(only(sent, ENGINEER), "Please try tray 2.")), CUSTOMER)
    assert answer.message["In-Reply-To"] == "<first@customer.example>"
    assert "<first@customer.example>" in answer.message["References"].split()
    assert answer.subject == "Re: Printer prints blank pages [#1]"
    assert answer.text.startswith("Please try tray 2.")
    assert answer.message["From"] == f"Example Support <{SUPPORT}>"
    assert answer.message["Auto-Submitted"] is None


def test_nothing_of_the_notification_or_the_engineer_reaches_the_customer(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    answer = only(desk.arrives(reply(note, "Please try tray 2.")), CUSTOMER)
    whole = answer.parcel.data.decode().lower()
    assert not re.search(r"\bann\b", whole)  # within a Message-ID it may stand by chance
    assert "write your reply above" not in whole
    assert note.reply_to not in whole


def test_who_answers_first_becomes_the_owner_and_hears_of_what_the_customer_writes(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    answer = only(desk.arrives(reply(note, "Please try tray 2.")), CUSTOMER)
    assert str(desk.ticket().owner) == ENGINEER
    sent = desk.arrives(reply(answer, "Tray 2 works."))
    assert "Tray 2 works." in only(sent, ENGINEER).text
    assert none_to(sent, SECOND)
    assert none_to(sent, CUSTOMER)


def test_a_note_stays_inside_and_reaches_the_owner(desk: DeskInHand) -> None:
    sent = desk.arrives(mail())
    desk.arrives(reply(only(sent, ENGINEER), "#take"))
    after = desk.arrives(reply(only(sent, SECOND), "#note\nThe fuser of this series is known to fail."))
    assert "fuser" in only(after, ENGINEER).text
    assert none_to(after, CUSTOMER)
    assert [e.audience for e in desk.entries() if "fuser" in e.text] == [Audience.INTERNAL]


def test_an_update_has_its_four_parts(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    parts = ("Status: We can reproduce it.", "Actions: Replaced the drum.", "Next: Test over night.")
    form = "\n".join(("#update", *parts, "Expected: Tuesday noon"))
    update = only(desk.arrives(reply(note, form)), CUSTOMER)
    for part in ("We can reproduce it.", "Replaced the drum.", "Test over night.", "Tuesday noon"):
        assert part in update.text
    assert "#update" not in update.text


def test_resolution_asks_and_a_plain_yes_closes(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    question = only(desk.arrives(reply(note, "#resolve\nThe paper guide was bent; it is replaced.")), CUSTOMER)
    assert "The paper guide was bent; it is replaced." in question.text
    assert desk.ticket().status is Status.RESOLVED
    notice = only(desk.arrives(reply(question, "Yes, it works. Thank you!")), CUSTOMER)
    assert desk.ticket().status is Status.CLOSED
    assert "reply to this mail" in notice.text


def test_the_confirmation_link_closes_whatever_the_mail_says(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    question = only(desk.arrives(reply(note, "#resolve\nReplaced the paper guide.")), CUSTOMER)
    link = question.address_for("Yes, it works")
    desk.arrives(mail("", to=link, subject="It works"))
    assert desk.ticket().status is Status.CLOSED


def test_not_fixed_opens_the_ticket_again_and_tells_the_owner(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    question = only(desk.arrives(reply(note, "#resolve\nReplaced the paper guide.")), CUSTOMER)
    sent = desk.arrives(mail("Still blank.", to=question.address_for("No, I still need help"), subject="Not fixed"))
    assert desk.ticket().status is Status.OPEN
    assert "Still blank." in only(sent, ENGINEER).text


def test_an_answer_to_the_closing_reopens_and_is_confirmed(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    question = only(desk.arrives(reply(note, "#resolve\nReplaced the paper guide.")), CUSTOMER)
    notice = only(desk.arrives(reply(question, "Yes, it works.")), CUSTOMER)
    sent = desk.arrives(reply(notice, "It prints blank pages again since this morning."))
    assert desk.ticket().status is Status.OPEN
    assert "#1" in only(sent, CUSTOMER).text
    assert "blank pages again" in only(sent, ENGINEER).text


def test_bare_thanks_reopen_nothing(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    question = only(desk.arrives(reply(note, "#resolve\nReplaced the paper guide.")), CUSTOMER)
    notice = only(desk.arrives(reply(question, "Yes, it works.")), CUSTOMER)
    sent = desk.arrives(reply(notice, "Thank you very much!"))
    assert desk.ticket().status is Status.CLOSED
    assert none_to(sent, CUSTOMER)


def test_after_the_window_an_answer_opens_a_new_ticket_that_follows_the_old(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    question = only(desk.arrives(reply(note, "#resolve\nReplaced the paper guide.")), CUSTOMER)
    notice = only(desk.arrives(reply(question, "Yes, it works.")), CUSTOMER)
    desk.passes(15 * DAY)
    desk.arrives(reply(notice, "The same thing happens with another printer."))
    assert desk.ticket(1).status is Status.CLOSED
    assert desk.ticket(2).follows == 1


def test_who_writes_again_after_the_resolution_is_owed_an_update_from_then_on(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    question = only(desk.arrives(reply(note, "#resolve\nReplaced the paper guide.")), CUSTOMER)
    desk.passes(DAY + 6 * HOUR)
    assert none_to(desk.arrives(reply(question, "It happens again when it is cold.")), LEAD)
    assert none_to(desk.passes(DAY - HOUR), LEAD)
    assert "overdue" in only(desk.passes(HOUR), LEAD).message["From"]


def test_silence_after_the_resolution_is_reminded_once_and_then_closes(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    desk.arrives(reply(note, "#resolve\nReplaced the paper guide."))
    reminder = only(desk.passes(2 * DAY), CUSTOMER)
    assert "close" in reminder.text
    assert desk.ticket().status is Status.RESOLVED
    assert desk.passes(2 * DAY) == []
    notice = only(desk.passes(1 * DAY), CUSTOMER)
    assert desk.ticket().status is Status.CLOSED
    assert notice.address_for("Reopen").startswith("support+o")
    assert desk.passes(30 * DAY) == []


def test_the_reopening_link_reopens(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    desk.arrives(reply(note, "#resolve\nReplaced the paper guide."))
    desk.passes(2 * DAY)
    notice = only(desk.passes(3 * DAY), CUSTOMER)
    desk.arrives(mail("", to=notice.address_for("Reopen"), subject="Reopen"))
    assert desk.ticket().status is Status.OPEN


def test_a_p1_is_reminded_after_one_hour_and_overdue_at_two(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    desk.arrives(reply(note, "#take\n#priority P1 nobody can print"))
    assert none_to(desk.passes(HOUR - timedelta(seconds=1)), ENGINEER)
    reminder = desk.passes(timedelta(seconds=1))
    assert only(reminder, ENGINEER)
    assert none_to(reminder, SECOND)
    assert none_to(reminder, LEAD)
    overdue = desk.passes(HOUR)
    assert only(overdue, ENGINEER)
    assert "blank pages" in only(overdue, LEAD).text
    assert none_to(overdue, CUSTOMER)
    assert desk.passes(HOUR - timedelta(seconds=1)) == []


def test_an_update_moves_the_next_one(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    desk.arrives(reply(note, "#priority P1"))
    desk.passes(HOUR / 2)
    desk.arrives(reply(note, "The printer server was restarted; pages come out on two of three floors."))
    assert none_to(desk.passes(HOUR - timedelta(seconds=1)), ENGINEER)
    reminder = only(desk.passes(timedelta(seconds=1)), ENGINEER)
    assert "Status:" in reminder.text


def test_after_a_long_night_only_the_overdue_notice_comes(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    desk.arrives(reply(note, "#take\n#priority P1"))
    sent = desk.passes(3 * DAY)
    assert len([letter for letter in sent if letter.to == ENGINEER]) == 1


def test_a_priority_without_rhythm_only_promises_a_first_answer(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    desk.arrives(reply(note, "#take\n#priority P4"))
    desk.arrives(reply(note, "The new driver is part of a later release."))
    assert desk.passes(60 * DAY) == []


def test_a_customers_copies_take_part(desk: DeskInHand) -> None:
    desk.arrives(mail(cc=f"boss@customer.example, {SUPPORT}, {SECOND}"))
    assert [str(p.address) for p in desk.ticket().participants] == ["boss@customer.example"]
    note = only(desk.sent, ENGINEER)
    sent = desk.arrives(reply(note, "Please try tray 2."))
    theirs = only(sent, "boss@customer.example")
    assert theirs.reply_to != only(sent, CUSTOMER).reply_to


def test_files_of_an_answer_reach_the_customer_and_files_of_a_note_do_not(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    answer = only(desk.arrives(reply(note, "Here is the manual.", files=[("manual.pdf", b"%PDF")])), CUSTOMER)
    assert [part.get_filename() for part in answer.message.iter_attachments()] == ["manual.pdf"]
    sent = desk.arrives(reply(note, "#note\nThe trace.", files=[("trace.bin", b"\0\1")]))
    assert none_to(sent, CUSTOMER)
    assert desk.entries()[-1].files == ("trace.bin",)


def test_a_reply_address_leads_back_also_without_any_other_evidence(desk: DeskInHand) -> None:
    desk.arrives(mail())
    address = desk.reply_address(1, CUSTOMER, Purpose.CUSTOMER)
    desk.arrives(mail("More: it is the same with PDF files.", to=address, subject="something else"))
    assert not desk.has_ticket(2)
    assert len([e for e in desk.entries() if e.from_customer]) == 2


def test_everything_that_happened_is_in_the_log(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    desk.arrives(reply(note, "#take\n#priority P2 two floors"))
    desk.arrives(reply(note, "#resolve\nReplaced the paper guide."))
    said = [f"{line.actor}: {line.action}" for line in desk.log()]
    assert said[0] == f"{CUSTOMER}: opened the ticket"
    assert "Ann Arbor: You own #1 now." in said
    assert any("P2" in line for line in said)
    assert any("resolution" in line for line in said)


def test_a_customers_files_reach_the_engineer(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail(files=[("page.png", b"\x89PNG")])), ENGINEER)
    assert [part.get_filename() for part in note.message.iter_attachments()] == ["page.png"]
    assert "page.png" in note.text


def test_files_too_large_to_be_sent_along_are_named(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail(files=[("dump.bin", b"\0" * (11 * 1024**2))])), ENGINEER)
    assert list(note.message.iter_attachments()) == []
    assert "Too large to be sent along" in " ".join(note.text.split())
    assert "dump.bin" in note.text
