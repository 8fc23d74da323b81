"""Where several promises meet on one ticket, the earliest that a customer knows of is kept, and each counts once."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from tests.desk import ENGINEER, LEAD, MONDAY, SUPPORT, DeskInHand, house, mail, only, reply, sqlite_url
from tests.stories.conftest import Open
from tests.stories.test_what_is_counted import figures, told

HOUR = timedelta(hours=1)
UPDATE = "#update\nStatus: Two of three floors print.\nActions: The server was restarted.\nNext: We replace its disk."


@pytest.fixture
def database_url(tmp_path: Path) -> str:
    """What is promised is the procedures' affair, whatever the database is."""
    return sqlite_url(tmp_path)


def test_a_delay_that_counts_on_puts_off_nothing_that_was_told_on_a_merged_ticket(desk: DeskInHand) -> None:
    first = only(desk.arrives(mail("The printer is broken.", subject="Printer")), ENGINEER)
    desk.arrives(reply(first, "#priority P1 nobody can print"))
    desk.arrives(reply(first, "#delay\nReason: The drum is late.\nUntil: in 90 hours"))
    desk.arrives(reply(first, "#wait\nWhich firmware is on it?"))
    second = only(desk.arrives(mail("The printer again!", subject="Again")), ENGINEER)
    desk.arrives(reply(second, UPDATE))  # the next message by Tuesday at nine
    desk.arrives(reply(second, "#merge 1"))
    desk.arrives(reply(first, "#priority P4"))
    assert desk.ticket(1).told_until == MONDAY + 24 * HOUR
    assert "overdue" in only(desk.passes(24 * HOUR), LEAD).message["From"]


def test_what_stands_still_counts_on_where_it_goes_on_in_a_ticket_that_waits_for_nobody(desk: DeskInHand) -> None:
    first = only(desk.arrives(mail("The printer is broken.", subject="Printer")), ENGINEER)
    desk.arrives(reply(first, "#priority P4\nPlease try tray 2, and tell us what it prints."))
    second = only(desk.arrives(mail("The printer again!", subject="Again")), ENGINEER)
    desk.arrives(reply(second, "#priority P4\n#delay\nReason: The drum is late.\nUntil: in 60 hours"))
    desk.arrives(reply(second, "#wait\nWhich firmware is on it?"))
    desk.passes(HOUR)
    desk.arrives(reply(second, "#merge 1"))
    assert desk.ticket(1).promised_until == MONDAY + 61 * HOUR


def test_what_is_left_of_a_promise_for_the_evening_is_left_where_it_goes_on_in_a_ticket_that_waits_too(
    open_desk: Open,
) -> None:
    week = dict.fromkeys(("monday", "tuesday", "wednesday", "thursday", "friday"), "09:00-17:00")
    queue = {"name": "support", "address": SUPPORT, "calendar": "office"}
    desk = open_desk(house(queues=[queue], calendars=[{"name": "office", **week}]))
    first = only(desk.arrives(mail("The printer is broken.", subject="Printer")), ENGINEER)
    second = only(desk.arrives(mail("The printer again!", subject="Again")), ENGINEER)
    desk.arrives(reply(second, "#delay\nReason: The drum is late.\nUntil: Wednesday 23:00"))
    desk.passes(2 * 24 * HOUR + 12 * HOUR)  # Wednesday, two hours before
    desk.arrives(reply(first, "#wait\nWhich firmware is on it?"))
    desk.arrives(reply(second, "#wait\nWhich firmware is on it?"))
    desk.arrives(reply(second, "#merge 1"))
    ticket = desk.ticket(1)
    assert ticket.promised_until is not None
    assert ticket.waiting_since is not None
    assert ticket.promised_until - ticket.waiting_since == 2 * HOUR


def test_notices_go_on_about_the_ticket_that_goes_on_and_do_not_begin_again(desk: DeskInHand) -> None:
    first = only(desk.arrives(mail("The printer is broken.", subject="Printer")), ENGINEER)
    desk.arrives(reply(first, "#priority P4\nPlease try tray 2, and tell us what it prints."))
    second = only(desk.arrives(mail("The printer again!", subject="Again")), ENGINEER)
    desk.arrives(reply(second, "#take\n#priority P1"))
    desk.passes(2 * HOUR)
    only(desk.passes(HOUR), LEAD)
    sent = [*desk.arrives(reply(second, "#merge 1")), *desk.passes(HOUR)]
    assert [m.subject for m in sent if "overdue" in str(m.message["From"])] == []
    assert "notice number 3" in " ".join(only(desk.passes(HOUR), LEAD).text.split())


def test_what_was_overdue_before_the_last_word_on_the_ticket_that_goes_on_is_in_the_list(desk: DeskInHand) -> None:
    first = only(desk.arrives(mail("The printer is broken.", subject="Printer")), ENGINEER)
    second = only(desk.arrives(mail("The printer again!", subject="Again")), ENGINEER)
    desk.arrives(reply(second, "#take\n#priority P1"))
    desk.passes(3 * HOUR)
    desk.arrives(reply(first, "#priority P4\nPlease try tray 2, and tell us what it prints."))
    desk.arrives(reply(second, "#merge 1"))
    assert "- #1 " in only(desk.arrives(reply(first, "#overdue")), ENGINEER).text


def test_a_promise_that_was_broken_when_the_ticket_was_closed_is_missed_in_the_log_too(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    desk.passes(25 * HOUR)
    desk.arrives(reply(note, "#close spam"))
    missed = "missed its promise by 1 hour: the first answer by Tuesday 24 November, 09:00 (UTC)"
    assert missed in [line.action for line in desk.log()]


def test_delays_of_a_merged_ticket_were_announced_once(desk: DeskInHand) -> None:
    first = only(desk.arrives(mail("The printer is broken.", subject="Printer")), ENGINEER)
    second = only(desk.arrives(mail("The printer again!", subject="Again")), ENGINEER)
    desk.arrives(reply(second, "#delay\nReason: The drum is late.\nUntil: in 90 hours"))
    desk.passes(25 * HOUR)
    desk.arrives(reply(second, "#merge 1"))
    found = figures(desk)
    assert (found.delays, found.delays_too_late) == (1, 0)
    assert told(found) == [("P3", "first answer", 0, 1, 1)]
    desk.arrives(reply(first, "We have replaced the drum of the printer."))
    assert told(figures(desk)) == [("P3", "first answer", 0, 1, 0)]


def test_a_team_that_is_asked_about_the_ticket_that_goes_on_was_asked_once(open_desk: Open) -> None:
    desk = open_desk(house(teams=[{"name": "Lab", "address": "lab@lab.example"}]))
    form = "Summary: Blank pages.\nImpact: One office.\nSteps tried: New drum.\nRequired action: Look at the sensor."
    only(desk.arrives(mail("The printer is broken.", subject="Printer")), ENGINEER)
    second = only(desk.arrives(mail("The printer again!", subject="Again")), ENGINEER)
    desk.arrives(reply(second, f"#escalate Lab\n{form}"))
    desk.passes(25 * HOUR)
    desk.arrives(reply(second, "#merge 1"))
    assert [(t.asked, t.in_time, t.too_late, t.waiting) for t in figures(desk).teams] == [(1, 0, 0, 1)]
