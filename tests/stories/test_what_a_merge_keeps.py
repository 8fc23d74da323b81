"""What was promised on a ticket holds on the one that it is merged into (spec 2.5; Customer SOP §8)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from mailer.config import House
from mailer.model import Audience, Priority, Rating, Status
from tests.desk import CUSTOMER, ENGINEER, LEAD, DeskInHand, Sent, house, mail, none_to, only, reply
from tests.stories.conftest import Open

OTHER = "otto@other.example"
LAB, SOFTWARE = "lab@lab.example", "software@example.com"
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
ESCALATION = """\
#escalate Lab
Summary: Otto Ottmann's printer stops.
Impact: One warehouse.
Steps tried: Sensor cleaned.
Required action: Is the sensor known to fail?"""

ANSWERED = "#priority P4\nPlease try tray 2, and tell us what it prints."
"""From then on nothing is promised."""
DELAYED = "#priority P4\n#delay\nReason: The drum is late.\nUntil: in 60 hours"


def with_teams() -> House:
    lab, software = {"name": "Lab", "address": LAB}, {"name": "Software", "address": SOFTWARE}
    return house(teams=[lab, software])


@pytest.fixture
def database_url(tmp_path: object) -> str:
    return f"sqlite:///{tmp_path}/mailer.db"


@pytest.fixture
def desk(open_desk: Open) -> DeskInHand:
    return open_desk(with_teams())


def two(desk: DeskInHand, first: str = "#take", second: str = "#take", sender: str = CUSTOMER) -> Sent:
    """Two tickets, each with what an engineer did about it; the engineer's mail about the second."""
    note = only(desk.arrives(mail("The printer is broken.", subject="Printer")), ENGINEER)
    desk.arrives(reply(note, first))
    note = only(desk.arrives(mail("The printer again!", sender, subject="Again")), ENGINEER)
    desk.arrives(reply(note, second))
    return note


def merged(desk: DeskInHand, note: Sent, command: str = "#merge 1") -> list[Sent]:
    return desk.arrives(reply(note, command))


def said(sent: list[Sent]) -> str:
    """What the engineer who merged is told."""
    return next(" ".join(s.text.split()) for s in sent if s.to == ENGINEER and "was carried out" in s.text)


# --- priority


def test_the_higher_priority_goes_on_with_its_impact_and_alarm(desk: DeskInHand) -> None:
    sent = merged(desk, two(desk, "#priority P3 one desk", "#priority P1 nobody can print."))
    assert (desk.ticket(1).priority, desk.ticket(1).impact) == (Priority.P1, "nobody can print; one desk")
    assert "P1 alert" in only(sent, LEAD).message["From"]
    assert "#1 is P1 now, as #2 was, the impact: nobody can print; one desk." in said(sent)
    assert any("#1 is P1 now" in line.detail for line in desk.log(1))


def test_a_lower_priority_changes_nothing_and_alarms_nobody(desk: DeskInHand) -> None:
    sent = merged(desk, two(desk, "#priority P2", "#priority P4 one desk"))
    assert (desk.ticket(1).priority, desk.ticket(1).impact) == (Priority.P2, "one desk")
    assert none_to(sent, LEAD)
    assert "now, as #2 was" not in said(sent)


def test_a_closed_ticket_makes_no_other_urgent(desk: DeskInHand) -> None:
    sent = merged(desk, two(desk, "#take", "#priority P1\n#close spam"))
    assert desk.ticket(1).priority is Priority.P3
    assert none_to(sent, LEAD)


# --- promise


def test_the_earlier_of_two_promises_is_kept_and_reminded_of(desk: DeskInHand) -> None:
    sent = merged(desk, two(desk, ANSWERED, DELAYED))
    assert "expects to hear on #1 by Wednesday 25 November, 21:00 (UTC), as on #2." in said(sent)
    assert none_to(desk.passes(60 * HOUR - MINUTE), LEAD)
    late = only(desk.passes(MINUTE), LEAD)
    assert "[#1]" in late.subject
    assert "overdue" in late.message["From"]


def test_a_later_promise_does_not_put_off_the_earlier_one(desk: DeskInHand) -> None:
    sent = merged(desk, two(desk, "#priority P4", DELAYED))
    assert "expects to hear" not in said(sent)
    assert desk.ticket(1).promised_until is None


def test_the_first_answer_that_is_owed_on_one_is_owed_on_the_other(desk: DeskInHand) -> None:
    note = two(desk, ANSWERED, "#priority P2")
    merged(desk, note)
    assert "overdue" in only(desk.passes(4 * HOUR), LEAD).message["From"]


def test_what_nobody_on_the_ticket_was_promised_does_not_bind_it(desk: DeskInHand) -> None:
    sent = merged(desk, two(desk, ANSWERED, DELAYED, OTHER), "#merge 1 alone")
    assert "expects to hear" not in said(sent)
    assert (desk.ticket(1).promised_until, desk.ticket(1).delays) == (None, 0)


def test_who_joins_brings_their_promise_along(desk: DeskInHand) -> None:
    sent = merged(desk, two(desk, ANSWERED, DELAYED, OTHER), "#merge 1 with people")
    assert "by Wednesday 25 November, 21:00" in said(sent)


def test_an_unanswered_word_wakes_a_waiting_ticket_and_keeps_its_time(desk: DeskInHand) -> None:
    note = two(desk, "#wait\nWhich firmware is on it?", "#priority P2")
    desk.passes(HOUR)
    merged(desk, note)
    assert desk.ticket(1).status is Status.OPEN
    assert "overdue" in only(desk.passes(3 * HOUR), LEAD).message["From"]


def test_of_two_times_that_stand_still_the_shorter_counts_on(desk: DeskInHand) -> None:
    delayed = "#delay\nReason: The drum is late.\nUntil: in {} hours"
    first = only(desk.arrives(mail("The printer is broken.", subject="Printer")), ENGINEER)
    second = only(desk.arrives(mail("The printer again!", subject="Again")), ENGINEER)
    for note, hours in ((first, 100), (second, 40)):
        desk.arrives(reply(note, "#priority P4\nWe order a new drum."))
        desk.arrives(reply(note, delayed.format(hours)))
    question = only(desk.arrives(reply(first, "#wait\nWhich firmware is on it?")), CUSTOMER)
    desk.arrives(reply(second, "#wait\nWhich tray is it?"))
    merged(desk, second)
    assert desk.ticket(1).status is Status.WAITING
    desk.passes(5 * HOUR)
    desk.arrives(reply(question, "4.2"))
    assert none_to(desk.passes(40 * HOUR - MINUTE), LEAD)
    assert "overdue" in only(desk.passes(MINUTE), LEAD).message["From"]


def test_delays_of_both_count_and_the_lead_hears_of_the_next(desk: DeskInHand) -> None:
    note = two(desk, *["#delay\nReason: The drum is late.\nUntil: in 30 hours"] * 2)
    merged(desk, note)
    assert desk.ticket(1).delays == 2
    again = desk.arrives(reply(note, "#delay\nReason: The drum did not pass its test.\nUntil: in 40 hours"))
    assert "number 3 of this ticket" in " ".join(only(again, LEAD).text.split())


def test_a_rating_stays_where_it_was_given(desk: DeskInHand) -> None:
    note = two(desk, "#take", "#resolve\nThe drum was replaced.")
    closed = only(desk.arrives(reply(next(s for s in desk.sent[::-1] if s.to == CUSTOMER), "Yes, it works.")), CUSTOMER)
    desk.arrives(mail("", to=closed.address_for("Good"), subject="Good"))
    merged(desk, note)
    assert (desk.ticket(1).rating, desk.ticket(2).rating) == (None, Rating.GOOD)


# --- what was agreed on, and who was asked


def test_open_action_items_go_along_and_it_is_said(desk: DeskInHand) -> None:
    call = "#call\nOutcome: The drum is worn.\nAction items:\n- Carol: send the log"
    sent = merged(desk, two(desk, call, call))
    assert [item.number for item in desk.ticket(1).open_items] == [1, 2]
    assert desk.ticket(2).open_items == ()
    assert "Put on the list of #1: 2. Carol: send the log." in said(sent)


def test_who_was_asked_is_asked_about_the_ticket_that_goes_on(desk: DeskInHand) -> None:
    note = two(desk, "#priority P4", ESCALATION)
    sent = merged(desk, note)
    assert none_to(sent, LAB)
    assert "Lab is asked about #1 now." in said(sent)
    assert [e.team for e in desk.ticket(1).open_escalations] == ["Lab"]
    assert desk.ticket(2).open_escalations == ()
    again = only(desk.passes(48 * HOUR), LAB)
    assert again.subject.startswith("[#1-E1]")
    desk.arrives(reply(again, "It is known to fail."))
    assert desk.ticket(1).escalations[0].answered_at is not None
    assert desk.entries(1)[-1].audience is Audience.INTERNAL


def test_an_answer_to_the_old_thread_counts_for_the_ticket_that_goes_on(desk: DeskInHand) -> None:
    note = two(desk, "#take", ESCALATION)
    asked = next(s for s in desk.sent if s.to == LAB)
    merged(desk, note)
    desk.arrives(reply(asked, "It is known to fail."))
    assert desk.ticket(1).escalations[0].answered_at is not None


def test_a_team_that_is_asked_about_both_is_asked_once(desk: DeskInHand) -> None:
    note = two(desk, ESCALATION, ESCALATION)
    told = only(merged(desk, note), LAB)
    assert "goes on in #1, which you are asked about as well" in " ".join(told.text.split())
    assert len(desk.ticket(1).open_escalations) == 1
    assert desk.ticket(2).open_escalations == ()


def test_a_team_learns_nobodys_name_by_a_merge(desk: DeskInHand) -> None:
    note = two(desk, "#priority P4", ESCALATION, f"Otto Ottmann <{OTHER}>")
    merged(desk, note, "#merge 1 alone")
    assert "Ottmann" not in only(desk.passes(48 * HOUR), LAB).text
