"""What customers are told by when: kept whatever comes later, in the log with its fate; and who hears if it is late."""

from __future__ import annotations

from datetime import timedelta

from mailer.model import Status
from tests.desk import CUSTOMER, ENGINEER, LEAD, MONDAY, SECOND, DeskInHand, Sent, house, mail, none_to, only, reply
from tests.stories.conftest import Open

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
MANAGER = "mona@example.com"
UPDATE = "#update\nStatus: Two of three floors print.\nActions: The server was restarted.\nNext: We replace its disk."


def taken(desk: DeskInHand, priority: str = "P1") -> Sent:
    note = only(desk.arrives(mail()), ENGINEER)
    desk.arrives(reply(note, f"#take\n#priority {priority}"))
    return note


def promises(desk: DeskInHand) -> list[str]:
    """The lines of the log that tell what was promised, and what became of it."""
    words = ("promise", "counts now", "put off", "stands still", "waits any more")
    return [line.action for line in desk.log() if line.actor == "desk" and any(word in line.action for word in words)]


# --- in the log


def test_the_acknowledgement_promises_and_an_answer_keeps_it(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    assert desk.ticket().told_until == MONDAY + DAY
    desk.arrives(reply(note, "Please try tray 2."))
    promise = "the first answer by Tuesday 24 November, 09:00 (UTC)"
    assert promises(desk) == [f"promised the customer {promise}", f"kept its promise: {promise}"]
    assert desk.ticket().told_until is None


def test_an_update_promises_the_next_message_and_the_log_says_by_how_much_it_was_missed(desk: DeskInHand) -> None:
    note = taken(desk)
    desk.arrives(reply(note, UPDATE))
    desk.passes(2 * HOUR + 15 * MINUTE)
    desk.arrives(reply(note, "All floors print again; the disk was replaced."))
    assert promises(desk)[2:] == [
        "promised the customer the next message by Monday 23 November, 11:00 (UTC)",
        "missed its promise by 15 minutes: the next message by Monday 23 November, 11:00 (UTC)",
    ]


def test_a_delay_that_comes_in_time_is_no_miss_and_promises_anew(desk: DeskInHand) -> None:
    desk.arrives(reply(taken(desk), "#delay\nReason: The spare part is late.\nUntil: tomorrow noon"))
    assert promises(desk)[1:] == [
        "put off in time: the first answer by Tuesday 24 November, 09:00 (UTC)",
        "promised the customer what is delayed by Tuesday 24 November, 12:00 (UTC)",
    ]


def test_a_question_stops_what_was_delayed_and_the_answer_lets_it_count_on(desk: DeskInHand) -> None:
    note = taken(desk)
    desk.arrives(reply(note, "#delay\nReason: The spare part is late.\nUntil: in 10 hours"))
    question = only(desk.arrives(reply(note, "#wait\nWhich firmware is on it?")), CUSTOMER)
    desk.passes(DAY)
    desk.arrives(reply(question, "4.2"))
    assert promises(desk)[3:] == [
        "stands still until the customer answers: what is delayed by Monday 23 November, 19:00 (UTC)",
        "promised the customer what is delayed by Tuesday 24 November, 19:00 (UTC)",
    ]


def test_what_is_closed_without_a_word_is_waited_for_no_more(desk: DeskInHand) -> None:
    desk.arrives(reply(taken(desk), "#close spam"))
    assert promises(desk)[-1].startswith("nobody waits any more for the first answer")


def test_a_ticket_that_goes_on_in_another_brings_along_what_was_told(desk: DeskInHand) -> None:
    first = only(desk.arrives(mail()), ENGINEER)
    desk.passes(HOUR)
    second = only(desk.arrives(mail("The same again.", subject="Again")), ENGINEER)
    desk.arrives(reply(first, "#merge 2"))
    assert (desk.ticket(1).status, desk.ticket(2).told_until) == (Status.CLOSED, MONDAY + DAY)
    assert second.subject.startswith("[#2]")


def test_show_tells_until_when_the_customer_was_told_to_wait(desk: DeskInHand) -> None:
    shown = only(desk.arrives(reply(taken(desk), "#show")), ENGINEER)
    text = " ".join(shown.text.split())
    assert "Expects word by: Tuesday 24 November, 09:00 (UTC)" in text
    assert "promised the customer the first answer" in text


def test_mail_that_lay_on_the_server_for_days_is_promised_no_time_that_is_over(desk: DeskInHand) -> None:
    desk.fetched(mail())
    with desk.database.write() as connection:
        connection.exec_driver_sql("UPDATE inbound SET received_at = '2026-11-19 09:00:00'")
    acknowledgement = only(desk.settles(), CUSTOMER)
    assert "You can expect our answer by" not in " ".join(acknowledgement.text.split())
    assert desk.ticket().told_until is None


# --- kept, whatever comes later


def test_a_lower_priority_puts_off_nothing_that_was_told(desk: DeskInHand) -> None:
    note = taken(desk)
    desk.arrives(reply(note, UPDATE))
    desk.arrives(reply(note, "#priority P3"))
    reminder = only(desk.passes(90 * MINUTE), ENGINEER)
    assert "Monday 23 November, 11:00 (UTC)" in " ".join(reminder.text.split())
    only(desk.passes(30 * MINUTE), LEAD)


def test_the_engineer_is_reminded_in_time_for_a_delay_whatever_the_rhythm_is_by_now(desk: DeskInHand) -> None:
    note = taken(desk)
    desk.arrives(reply(note, UPDATE))
    desk.arrives(reply(note, "#priority P3"))  # whose reminder comes after six hours
    assert "#delay" in only(desk.passes(90 * MINUTE), ENGINEER).text
    desk.arrives(reply(note, "#delay\nReason: The new disk is late.\nUntil: in 4 hours"))
    assert "put off in time: the next message by Monday 23 November, 11:00 (UTC)" in promises(desk)


def test_a_resolved_ticket_closes_no_sooner_than_the_customer_was_told(open_desk: Open) -> None:
    desk = open_desk()
    desk.arrives(reply(taken(desk), "#resolve\nReplaced the paper guide."))
    desk.reconfigure(house(closing={"remind_after": "1d", "close_after": "2d"}))
    only(desk.passes(DAY), CUSTOMER)
    assert desk.passes(4 * DAY - MINUTE) == []
    assert "As announced, we have closed" in only(desk.passes(MINUTE), CUSTOMER).text


def test_a_ticket_that_an_engineer_closes_before_that_is_not_said_to_be_closed_as_announced(desk: DeskInHand) -> None:
    note = taken(desk)
    desk.arrives(reply(note, "#resolve\nReplaced the paper guide."))
    told = only(desk.arrives(reply(note, "#close")), CUSTOMER).text
    assert "We have closed your ticket #1, as your request should be resolved." in " ".join(told.split())
    assert "As announced" not in told


# --- overdue


def test_after_a_raised_priority_the_notice_tells_what_was_due_and_what_the_customer_was_told(desk: DeskInHand) -> None:
    note = taken(desk, "P3")
    desk.passes(3 * HOUR)
    sent = desk.arrives(reply(note, "#priority P1 nobody can print"))
    notice = only([m for m in sent if "overdue" in str(m.message["From"])], LEAD)
    text = " ".join(notice.text.split())
    assert "For a P1, our first answer to" in text
    assert "was due by Monday 23 November, 11:00 (UTC)" in text
    assert "The customer was told to expect it by Tuesday 24 November, 09:00 (UTC)" in text


def test_where_no_time_was_named_the_notice_says_so(desk: DeskInHand) -> None:
    desk.arrives(reply(taken(desk), "The server was restarted; two of three floors print."))
    desk.passes(HOUR)
    assert "No time was named to the customer" in " ".join(only(desk.passes(HOUR), LEAD).text.split())


def test_overdue_notices_go_up_the_ladder_at_growing_distances(open_desk: Open) -> None:
    people = [
        {"name": "Ann Arbor", "address": ENGINEER},
        {"name": "Lea Lead", "address": LEAD, "roles": ["lead"]},
        {"name": "Mona Manager", "address": MANAGER, "roles": ["manager"]},
    ]
    desk = open_desk(house(engineers=people))
    taken(desk)
    desk.passes(2 * HOUR - MINUTE)
    told = [
        (hour, {m.to for m in letters}) for hour in range(40) if (letters := desk.passes(MINUTE if not hour else HOUR))
    ]
    two, three = {ENGINEER, LEAD}, {ENGINEER, LEAD, MANAGER}
    assert told == [(0, two), (1, three), (3, three), (7, three), (15, three), (23, three), (31, three), (39, three)]
    owners, managers = (next(m for m in reversed(desk.sent) if m.to == to) for to in (ENGINEER, MANAGER))
    assert "This is notice number 8, and goes to Ann Arbor, Lea Lead and Mona Manager." in " ".join(owners.text.split())
    assert "\n#delay\nReason:\nUntil:\n" in owners.text
    assert "#delay" not in managers.text  # who may not speak to the customer is offered no form for it
    assert all("blank pages" in letter.text for letter in (owners, managers))


def test_whoever_writes_to_the_customer_ends_the_notices(desk: DeskInHand) -> None:
    note = taken(desk)
    desk.passes(2 * HOUR)
    desk.arrives(reply(note, "#resolve\nReplaced the paper guide."))
    assert desk.passes(DAY) == []
    assert (desk.ticket().warnings, desk.ticket().warned_at) == (0, None)


def test_an_internal_note_ends_no_notice(desk: DeskInHand) -> None:
    note = taken(desk)
    desk.passes(2 * HOUR)
    desk.arrives(reply(note, "#note\nThe disk of the server is full."))
    assert "disk of the server" in only(desk.passes(HOUR), LEAD).text


def test_the_admin_says_who_stands_on_the_ladder_and_how_often(open_desk: Open) -> None:
    service = {"P1": {"overdue_again": "none"}}
    desk = open_desk(house(reminders={"ladder": ["l1"]}, service=service))
    taken(desk)
    desk.passes(HOUR)
    sent = desk.passes(HOUR)
    assert {m.to for m in sent} == {ENGINEER, SECOND}
    assert "the next one comes" not in only(sent, ENGINEER).text
    assert desk.passes(DAY) == []


def test_the_lead_of_a_second_delay_sees_what_was_told_before(desk: DeskInHand) -> None:
    note = taken(desk)
    assert none_to(desk.arrives(reply(note, "#delay\nReason: The part is late.\nUntil: in 4 hours")), LEAD)
    told = only(desk.arrives(reply(note, "#delay\nReason: The part is late.\nUntil: in 8 hours")), LEAD)
    assert "instead of Monday 23 November, 13:00 (UTC)" in " ".join(told.text.split())
