"""What the customer was promised: waiting for an answer stops it, a delay moves it openly, a snooze moves nothing."""

from __future__ import annotations

from datetime import timedelta

import pytest

from mailer.model import Audience, Status
from tests.desk import (
    CUSTOMER,
    ENGINEER,
    LEAD,
    MONDAY,
    SECOND,
    SUPPORT,
    DeskInHand,
    Sent,
    house,
    mail,
    none_to,
    only,
    reply,
)
from tests.stories.conftest import Open

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def taken(desk: DeskInHand, priority: str = "P1") -> Sent:
    """A ticket that Ann owns; what she got about it."""
    note = only(desk.arrives(mail()), ENGINEER)
    desk.arrives(reply(note, f"#take\n#priority {priority}"))
    return note


def delay(note: Sent, until: str, reason: str = "The spare part is late.") -> bytes:
    return reply(note, f"#delay\nReason: {reason}\nUntil: {until}")


# --- #wait


def test_a_question_goes_to_the_customer_and_says_that_we_wait(desk: DeskInHand) -> None:
    note = taken(desk)
    question = only(desk.arrives(reply(note, "#wait\nWhich firmware is on it?")), CUSTOMER)
    assert question.text.startswith("Which firmware is on it?")
    assert "We need your answer to go on" in question.text
    assert question.message["Auto-Submitted"] is None
    assert (desk.ticket().status, desk.ticket().waiting_since) == (Status.WAITING, MONDAY)


def test_while_the_customer_is_asked_nothing_is_overdue(desk: DeskInHand) -> None:
    desk.arrives(reply(taken(desk), "#wait\nWhich firmware is on it?"))
    assert desk.passes(4 * DAY) == []


def test_after_the_answer_the_clock_goes_on_from_it(desk: DeskInHand) -> None:
    question = only(desk.arrives(reply(taken(desk), "#wait\nWhich firmware is on it?")), CUSTOMER)
    desk.passes(DAY)
    told = only(desk.arrives(reply(question, "4.2")), ENGINEER)
    assert "answered what you asked" in told.text
    assert none_to(desk.passes(HOUR - MINUTE), ENGINEER)
    only(desk.passes(MINUTE), ENGINEER)
    assert "overdue" in only(desk.passes(HOUR), LEAD).message["From"]


def test_the_answer_is_answered_in_time_even_where_no_updates_are_promised(desk: DeskInHand) -> None:
    question = only(desk.arrives(reply(taken(desk, "P4"), "#wait\nWhich firmware is on it?")), CUSTOMER)
    desk.arrives(reply(question, "4.2"))
    assert "overdue" in only(desk.passes(2 * DAY), LEAD).message["From"]


def test_the_owner_is_reminded_once_of_a_customer_who_does_not_answer(desk: DeskInHand) -> None:
    desk.arrives(reply(taken(desk), "#wait\nWhich firmware is on it?"))
    assert desk.passes(5 * DAY - MINUTE) == []
    sent = desk.passes(MINUTE)
    reminder = only(sent, ENGINEER)
    assert "> Which firmware is on it?" in reminder.text
    assert none_to(sent, CUSTOMER)
    assert desk.passes(60 * DAY) == []


def test_no_reminder_of_a_silent_customer_where_the_admin_wants_none(open_desk: Open) -> None:
    desk = open_desk(house(waiting={"remind_after": "none"}))
    desk.arrives(reply(taken(desk), "#wait\nWhich firmware is on it?"))
    assert desk.passes(60 * DAY) == []


def test_writing_again_to_a_customer_who_is_asked_goes_on_waiting(desk: DeskInHand) -> None:
    note = taken(desk)
    desk.arrives(reply(note, "#wait\nWhich firmware is on it?"))
    desk.passes(4 * DAY)
    desk.arrives(reply(note, "Did you find the firmware? It is on the status page."))
    assert desk.ticket().status is Status.WAITING
    assert desk.passes(5 * DAY - MINUTE) == []
    only(desk.passes(MINUTE), ENGINEER)


def test_an_answer_that_came_by_telephone_ends_the_waiting(desk: DeskInHand) -> None:
    note = taken(desk)
    desk.arrives(reply(note, "#wait\nWhich firmware is on it?"))
    desk.passes(DAY)
    desk.arrives(reply(note, "#reopen\n#call\nWith: Carol\nOutcome: It is 4.2."))
    assert (desk.ticket().status, desk.ticket().resumed_at) == (Status.OPEN, MONDAY + DAY)
    only(desk.passes(HOUR), ENGINEER)


def test_what_was_left_of_a_revised_time_counts_on_from_the_answer(desk: DeskInHand) -> None:
    note = taken(desk, "P4")
    desk.arrives(reply(note, "We order a new drum."))
    desk.arrives(delay(note, "in 10 hours"))
    desk.passes(4 * HOUR)
    question = only(desk.arrives(reply(note, "#wait\nWhich firmware is on it?")), CUSTOMER)
    assert "counts on from your answer" in " ".join(question.text.split())
    desk.passes(3 * DAY)
    desk.arrives(reply(question, "4.2"))
    assert none_to(desk.passes(6 * HOUR - MINUTE), LEAD)
    assert "overdue" in only(desk.passes(MINUTE), LEAD).message["From"]


def test_what_was_left_of_a_revised_time_is_counted_in_opening_hours(open_desk: Open) -> None:
    week = dict.fromkeys(("monday", "tuesday", "wednesday", "thursday", "friday"), "09:00-17:00")
    queue = {"name": "support", "address": SUPPORT, "calendar": "office"}
    desk = open_desk(house(queues=[queue], calendars=[{"name": "office", **week}]))
    note = taken(desk, "P4")
    desk.arrives(reply(note, "We order a new drum."))
    desk.arrives(delay(note, "Tuesday noon"))
    desk.passes(7 * HOUR)  # an hour of Monday is left, and three of Tuesday
    question = only(desk.arrives(reply(note, "#wait\nWhich firmware is on it?")), CUSTOMER)
    desk.passes(2 * DAY - 6 * HOUR)  # Wednesday at ten
    desk.arrives(reply(question, "4.2"))
    assert none_to(desk.passes(4 * HOUR - MINUTE), LEAD)
    assert "overdue" in only(desk.passes(MINUTE), LEAD).message["From"]


def test_the_answer_to_a_question_is_due_no_later_than_an_update_whatever_was_delayed(desk: DeskInHand) -> None:
    note = taken(desk)
    desk.arrives(delay(note, "in 10 hours"))
    question = only(desk.arrives(reply(note, "#wait\nWhich firmware is on it?")), CUSTOMER)
    desk.arrives(reply(question, "4.2"))
    assert "overdue" in only(desk.passes(2 * HOUR), LEAD).message["From"]


# --- #delay


def test_a_delay_tells_the_customer_why_and_until_when_in_their_own_time(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail().replace(b"+0000", b"+0530")), ENGINEER)
    letter = only(desk.arrives(delay(note, "2026-12-01 14:00")), CUSTOMER)
    assert "The spare part is late." in letter.text
    assert "Tuesday 1 December, 19:30 (UTC+05:30)" in " ".join(letter.text.split())
    assert "Ann" not in letter.text
    assert letter.message["Auto-Submitted"] is None


def test_the_revised_time_takes_the_place_of_the_update_that_was_due(desk: DeskInHand) -> None:
    desk.arrives(delay(taken(desk), "in 8 hours"))
    assert desk.passes(6 * HOUR - MINUTE) == []
    reminder = only(desk.passes(MINUTE), ENGINEER)
    assert "Monday 23 November, 17:00 (UTC)" in " ".join(reminder.text.split())
    assert none_to(desk.passes(2 * HOUR - MINUTE), LEAD)
    assert "overdue" in only(desk.passes(MINUTE), LEAD).message["From"]


def test_a_delay_is_no_first_answer(desk: DeskInHand) -> None:
    desk.arrives(delay(taken(desk), "in 8 hours"))
    assert desk.ticket().responded_at is None
    assert "Answer due" in only(desk.passes(6 * HOUR), ENGINEER).message["From"]


def test_an_answer_keeps_the_promise_of_a_delay(desk: DeskInHand) -> None:
    note = taken(desk, "P4")
    desk.arrives(delay(note, "tomorrow noon"))
    desk.arrives(reply(note, "The part is here; the printer works with it in our lab."))
    assert desk.ticket().promised_until is None
    assert desk.passes(60 * DAY) == []


def test_the_lead_hears_of_the_second_delay_and_of_each_later_one(desk: DeskInHand) -> None:
    note = taken(desk)
    assert none_to(desk.arrives(delay(note, "in 4 hours")), LEAD)
    for number, hours in ((2, 8), (3, 16)):
        told = only(desk.arrives(delay(note, f"in {hours} hours", "The part did not pass its test.")), LEAD)
        assert f"number {number} of this ticket" in " ".join(told.text.split())
        assert "> The part did not pass its test." in told.text
    assert desk.ticket().delays == 3


def test_a_delay_is_in_the_log_with_its_time(desk: DeskInHand) -> None:
    desk.arrives(delay(taken(desk), "tomorrow noon"))
    said = [line.action for line in desk.log()]
    assert "Told the customer that it takes until Tuesday 24 November, 12:00 (UTC)." in said


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ("#delay", "Reason, Until"),
        ("#delay\nReason: The part is late.", "Until"),
        ("#delay\nUntil: tomorrow noon", "Reason"),
        ("#delay\nReason: The part is late.\nUntil: soon", "'soon' is no time"),
        ("#delay\nReason: The part is late.\nUntil: 2026-11-20 14:00", "is over"),
        ("#delay\nReason: The part is late.\nUntil: in 1 hour", "expects to hear by Monday 23 November, 11:00"),
        ("#delay\nReason: Ann Arbor is ill.\nUntil: tomorrow noon", "engineering team"),
        ("#delay\nReason: We are checking.\nUntil: tomorrow noon", "by when"),
    ],
)
def test_a_delay_that_can_not_be_told_does_nothing_and_says_why(desk: DeskInHand, form: str, said: str) -> None:
    note = taken(desk)
    before = desk.ticket()
    sent = desk.arrives(reply(note, form))
    assert said in " ".join(only(sent, ENGINEER).text.split())
    assert none_to(sent, CUSTOMER)
    assert desk.ticket() == before


def test_a_delay_without_its_form_brings_the_form(desk: DeskInHand) -> None:
    refusal = only(desk.arrives(reply(taken(desk), "#delay")), ENGINEER)
    assert "\n#delay\nReason:\nUntil:\n" in refusal.text.replace(": \n", ":\n")


def test_a_delay_that_lacks_its_time_brings_what_was_written_and_what_lacks(desk: DeskInHand) -> None:
    refusal = only(desk.arrives(reply(taken(desk), "#delay\nReason: The part is late.")), ENGINEER)
    assert "\n#delay\nReason: The part is late.\nUntil:" in refusal.text


@pytest.mark.parametrize("before", ["#wait\nWhich firmware?", "#resolve\nReplaced it.", "#close spam"])
def test_what_is_not_promised_can_not_be_delayed(desk: DeskInHand, before: str) -> None:
    note = taken(desk)
    desk.arrives(reply(note, before))
    sent = desk.arrives(delay(note, "tomorrow noon"))
    assert "nothing is promised for it" in " ".join(only(sent, ENGINEER).text.split())
    assert none_to(sent, CUSTOMER)


def test_a_reminder_offers_what_is_due_and_the_delay(desk: DeskInHand) -> None:
    note = taken(desk)
    first = only(desk.passes(HOUR), ENGINEER)
    desk.arrives(reply(note, "We found the fault: the drum is worn."))
    second = only(desk.passes(HOUR), ENGINEER)
    assert "\n#update\nStatus:\nActions:\nNext:\nExpected:\n" in second.text
    for reminder in (first, second):
        assert "\n#delay\nReason:\nUntil:\n" in reminder.text


def test_a_form_counts_below_what_the_mail_program_wrote(desk: DeskInHand) -> None:
    note = taken(desk)
    sent = desk.arrives(
        reply(note, "Sent from a telephone\n\n#DELAY\ngrund: Das Ersatzteil\nkommt später.\nBIS: morgen 14 Uhr")
    )
    letter = only(sent, CUSTOMER)
    assert "Das Ersatzteil\nkommt später." in letter.text
    assert "telephone" not in letter.text
    told = " ".join(only(sent, ENGINEER).text.split())
    assert "Left out, as a mail program writes it above a text: Sent from a telephone" in told


# --- #snooze


def test_a_snooze_puts_off_the_reminder_and_not_what_is_overdue(desk: DeskInHand) -> None:
    desk.arrives(reply(taken(desk), "#snooze in 90 minutes the courier is on the way"))
    assert desk.passes(90 * MINUTE - MINUTE) == []
    only(desk.passes(MINUTE), ENGINEER)
    assert "overdue" in only(desk.passes(30 * MINUTE), LEAD).message["From"]
    assert any("courier is on the way" in line.action for line in desk.log())


def test_a_snooze_up_to_the_promise_leaves_the_overdue_notice_alone(desk: DeskInHand) -> None:
    desk.arrives(reply(taken(desk), "#snooze 2h"))
    assert desk.passes(2 * HOUR - MINUTE) == []
    assert "overdue" in only(desk.passes(MINUTE), LEAD).message["From"]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("#snooze tomorrow noon", "use #delay"),
        ("#snooze", "names no time"),
        ("#snooze a while", "no time that is understood"),
        ("#snooze today 8:00", "is over"),
    ],
)
def test_a_snooze_that_can_not_be_says_why(desk: DeskInHand, line: str, said: str) -> None:
    note = taken(desk)
    assert said in " ".join(only(desk.arrives(reply(note, line)), ENGINEER).text.split()).replace("Use", "use")
    assert desk.ticket().snoozed_until is None


def test_the_reminder_of_a_silent_customer_can_be_put_off(desk: DeskInHand) -> None:
    note = taken(desk)
    desk.arrives(reply(note, "#wait\nWhich firmware is on it?"))
    desk.arrives(reply(note, "#snooze in 9 days on holiday"))
    assert desk.passes(9 * DAY - MINUTE) == []
    only(desk.passes(MINUTE), ENGINEER)


def test_a_snooze_holds_beside_an_answer_in_the_same_reply(desk: DeskInHand) -> None:
    desk.arrives(reply(taken(desk), "#snooze in 90 minutes\nThe drum is worn; a new one is on its way."))
    assert desk.passes(90 * MINUTE - MINUTE) == []
    only(desk.passes(MINUTE), ENGINEER)


def test_the_customers_answer_ends_the_snooze_of_the_question(desk: DeskInHand) -> None:
    note = taken(desk)
    question = only(desk.arrives(reply(note, "#wait\nWhich firmware is on it?")), CUSTOMER)
    desk.arrives(reply(note, "#snooze in 9 days on holiday"))
    desk.arrives(reply(question, "4.2"))
    only(desk.passes(HOUR), ENGINEER)


# --- #subject


def test_a_new_subject_is_everybodys_from_then_on(desk: DeskInHand) -> None:
    note = taken(desk)
    done = only(desk.arrives(reply(note, "#subject Re: [#1]  Drum of the printer is worn")), ENGINEER)
    assert done.subject == "[#1] Drum of the printer is worn"
    answer = only(desk.arrives(reply(note, "A new drum is on its way.")), CUSTOMER)
    assert answer.subject == "Re: Drum of the printer is worn [#1]"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("#subject", "names no subject"),
        ("#subject " + "x" * 201, "201 characters"),
        ("#subject Ann Arbor looks at the printer", "internal-name"),
    ],
)
def test_a_subject_that_can_not_be_says_why(desk: DeskInHand, line: str, said: str) -> None:
    note = taken(desk)
    assert said in " ".join(only(desk.arrives(reply(note, line)), ENGINEER).text.split()).replace(
        "Internal", "internal"
    )
    assert desk.ticket().subject == "Printer prints blank pages"


# --- who may


@pytest.mark.parametrize("text", ["#wait\nWhich?", "#subject Worn drum", "#snooze 1h", "#delay\nReason: x\nUntil: 9h"])
def test_what_the_customer_is_promised_is_first_level_supports(open_desk: Open, text: str) -> None:
    from mailer.model import Purpose

    people = [{"name": "Ann Arbor", "address": ENGINEER}, {"name": "Sid", "address": SECOND, "roles": ["l2"]}]
    desk = open_desk(house(engineers=people))
    taken(desk)
    sent = desk.arrives(mail(text, SECOND, desk.reply_address(1, SECOND, Purpose.ENGINEER)))
    assert "first-level support" in " ".join(only(sent, SECOND).text.split())
    assert none_to(sent, CUSTOMER)


def test_a_question_and_a_delay_are_on_the_ticket_as_what_the_customer_read(desk: DeskInHand) -> None:
    note = taken(desk)
    desk.arrives(delay(note, "tomorrow noon"))
    desk.arrives(reply(note, "#wait\nWhich firmware is on it?"))
    public = [e.text for e in desk.entries() if e.audience is Audience.PUBLIC and e.author == "support"]
    assert "The spare part is late." in public[0]
    assert "Which firmware is on it?" in public[1]
