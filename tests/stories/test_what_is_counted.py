"""What happens on the desk is counted right: promises kept and missed, in and out, what was held, who was asked."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from mailer.figures import Figures, Rule, Span
from mailer.model import Purpose
from mailer.store.figures import read_figures
from mailer.store.schema import occurrence
from tests.desk import ENGINEER, DeskInHand, Sent, house, mail, only, reply, sqlite_url
from tests.stories.conftest import Open

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
LAB = "lab@example.com"
UPDATE = (
    "#update\nStatus: The drum is worn.\nActions: We ordered a new drum.\nNext steps: We replace it.\nExpected: Friday"
)
ANSWER = "We have replaced the drum of the printer.\nPlease print a page again and tell us how it looks."


@pytest.fixture
def database_url(tmp_path: Path) -> str:
    """What is written down is the procedures' affair, whatever the database is."""
    return sqlite_url(tmp_path)


def figures(desk: DeskInHand, span: timedelta = 7 * DAY) -> Figures:
    now = desk.clock.now()
    with desk.database.read() as connection:
        return read_figures(connection, ["support"], Span(now - span, now + HOUR, ZoneInfo("UTC")), now)


def told(found: Figures) -> list[tuple[str, str, int, int, int]]:
    return [(r.priority, r.kind, r.kept, r.missed, r.owed) for r in found.punctuality if r.kept or r.missed]


def opened(desk: DeskInHand) -> Sent:
    return only(desk.arrives(mail()), ENGINEER)


def count_of(desk: DeskInHand) -> int:
    with desk.database.read() as connection:
        return len(connection.execute(select(occurrence.c.id)).all())


def test_an_answer_in_time_keeps_the_promise_and_one_too_late_misses_it(desk: DeskInHand) -> None:
    note = opened(desk)
    desk.passes(23 * HOUR)
    desk.arrives(reply(note, ANSWER))
    assert told(figures(desk)) == [("P3", "first answer", 1, 0, 0)]
    desk.passes(27 * HOUR)
    assert told(figures(desk)) == [("P3", "first answer", 1, 0, 0), ("P3", "update", 0, 1, 1)]
    desk.arrives(reply(note, UPDATE))
    found = figures(desk)
    assert told(found) == [("P3", "first answer", 1, 0, 0), ("P3", "update", 0, 1, 0)]
    assert next(row.late_worst for row in found.punctuality if row.missed) == 3 * HOUR


def test_lateness_is_in_working_time(open_desk: Open) -> None:
    office = {"name": "office", **dict.fromkeys(("monday", "tuesday"), "09:00-17:00")}
    queue = {"name": "support", "address": "support@example.com", "calendar": "office"}
    desk = open_desk(house(calendars=[office], queues=[queue]))
    note = opened(desk)
    desk.passes(DAY + 10 * HOUR)  # due on Tuesday at nine; it is seven in the evening now
    desk.arrives(reply(note, ANSWER))
    assert [row.late_worst for row in figures(desk).punctuality if row.missed] == [8 * HOUR]


def test_a_question_is_heard_and_while_the_customer_is_waited_for_nothing_runs(desk: DeskInHand) -> None:
    note = opened(desk)
    desk.arrives(reply(note, "#wait\nWhich paper do you use in the printer?"))
    desk.passes(4 * DAY)
    found = figures(desk)
    assert told(found) == [("P3", "first answer", 1, 0, 0)]
    assert [(one.reason, one.count) for one in found.blocked_by] == [("customer", 1)]


def test_a_delay_announced_in_time_moves_the_promise_and_one_too_late_does_not(desk: DeskInHand) -> None:
    note = opened(desk)
    desk.arrives(
        reply(note, "#delay\nReason: The repair needs a further part from the manufacturer.\nUntil: Wednesday 12:00")
    )
    desk.passes(2 * DAY)
    found = figures(desk)
    assert (told(found), found.delays, found.delays_too_late, found.blocked) == ([], 1, 0, 1)
    desk.passes(4 * HOUR)
    desk.arrives(
        reply(note, "#delay\nReason: The repair needs a further part from the manufacturer.\nUntil: Friday 12:00")
    )
    found = figures(desk)
    assert told(found) == [("P3", "first answer", 0, 1, 0)]
    assert (found.delays, found.delays_too_late, found.delayed_tickets) == (2, 1, 1)
    desk.passes(HOUR)
    desk.arrives(reply(note, ANSWER))
    assert told(figures(desk)) == [("P3", "first answer", 0, 1, 0), ("P3", "update", 1, 0, 0)]


def test_notes_acknowledgements_and_held_texts_keep_no_promise(desk: DeskInHand) -> None:
    note = opened(desk)
    desk.arrives(reply(note, "#note\nThe drum is worn."))
    desk.arrives(reply(note, "Ann Arbor looks at it."))
    found = figures(desk)
    assert (told(found), found.gate) == ([], (Rule("internal-name", 1, 0),))


def test_what_was_sent_all_the_same_is_told(desk: DeskInHand) -> None:
    note = opened(desk)
    desk.arrives(reply(note, "We are checking."))
    desk.arrives(reply(note, "#override The customer asked for a sign of life.\nWe are checking."))
    assert [(rule.held, rule.overridden) for rule in figures(desk).gate] == [(1, 1)]


def test_a_higher_priority_makes_the_promise_due_earlier(desk: DeskInHand) -> None:
    note = opened(desk)
    desk.arrives(reply(note, "#priority P1 the warehouse stands still"))
    desk.passes(3 * HOUR)
    desk.arrives(reply(note, ANSWER))
    assert told(figures(desk)) == [("P1", "first answer", 0, 1, 0)]


def test_spam_that_is_closed_in_time_breaks_no_promise(desk: DeskInHand) -> None:
    note = opened(desk)
    desk.arrives(reply(note, "#close spam"))
    found = figures(desk)
    assert (told(found), found.closed_unresolved, found.left, found.open) == ([], 1, 1, 0)


def test_a_promise_that_was_broken_stays_broken_when_the_ticket_is_closed(desk: DeskInHand) -> None:
    note = opened(desk)
    desk.passes(25 * HOUR)
    desk.arrives(reply(note, "#close spam"))
    assert told(figures(desk)) == [("P3", "first answer", 0, 1, 0)]


def test_after_a_reopening_an_update_is_owed(desk: DeskInHand) -> None:
    note = opened(desk)
    asked = only(desk.arrives(reply(note, "#resolve\nThe paper guide was replaced.")), "carol@customer.example")
    desk.passes(HOUR)
    desk.arrives(reply(asked, "It is still broken, the pages are blank."))
    desk.passes(25 * HOUR)
    assert told(figures(desk)) == [("P3", "first answer", 1, 0, 0), ("P3", "update", 0, 1, 1)]


def test_what_came_in_less_what_went_out_is_what_is_open(desk: DeskInHand) -> None:
    first, _, third = (opened(desk) for _ in range(3))
    asked = only(desk.arrives(reply(first, "#resolve\nThe paper guide was replaced.")), "carol@customer.example")
    found = figures(desk)
    assert (found.opened, found.resolved, found.open, found.unconfirmed, found.closed) == (3, 1, 2, 1, 0)
    desk.arrives(reply(asked, "It is still broken, the pages are blank."))
    found = figures(desk)
    assert (found.arrived, found.reopened, found.left, found.open, found.reopen_rate) == (4, 1, 1, 3, 1.0)
    desk.arrives(reply(third, "#merge #2"))
    found = figures(desk)
    assert (found.merged, found.closed, found.open, found.arrived - found.left) == (1, 1, 2, 2)


def test_imported_mail_is_open_and_did_not_come_in(desk: DeskInHand) -> None:
    with desk.database.write() as connection:
        connection.exec_driver_sql("UPDATE mailbox SET silent_up_to = 1000")
    desk.arrives(mail())
    desk.passes(6 * DAY)
    found = figures(desk)
    assert (found.open, found.opened, found.overdue, told(found)) == (1, 0, 0, [])


def test_ratings_and_remarks_are_told(desk: DeskInHand) -> None:
    note = opened(desk)
    desk.arrives(reply(note, "#resolve\nThe paper guide was replaced."))
    desk.passes(6 * DAY)
    poor = desk.reply_address(1, "carol@customer.example", Purpose.RATE_POOR)
    desk.arrives(mail("It took too long.", to=poor, subject="My rating"))
    found = figures(desk)
    assert (found.ratings_poor, [remark.text for remark in found.remarks]) == (1, ["It took too long."])


def test_teams_are_told_of_by_what_they_were_asked_and_how_they_answered(open_desk: Open) -> None:
    desk = open_desk(house(teams=[{"name": "Workshop", "address": LAB}]))
    note = opened(desk)
    form = (
        "#escalate Workshop\nSummary: Blank pages.\nImpact: One office.\nSteps tried: New drum.\nRequired action: Look."
    )
    asked = only(desk.arrives(reply(note, form)), LAB)
    assert [(t.asked, t.waiting, t.silent) for t in figures(desk).teams] == [(1, 1, 0)]
    desk.passes(26 * HOUR)
    assert [(t.asked, t.waiting, t.silent) for t in figures(desk).teams] == [(1, 1, 1)]
    desk.arrives(reply(asked, "The sensor is loose."))
    found = figures(desk).teams
    assert [(t.in_time, t.too_late, t.waiting, t.answer_median) for t in found] == [(0, 1, 0, 26 * HOUR)]


def test_open_action_items_are_told(desk: DeskInHand) -> None:
    note = opened(desk)
    desk.arrives(reply(note, "#call Carol\nOutcome: She sends the log.\nAction items:\n- Carol: send the log"))
    assert [(item.who, item.text) for item in figures(desk).oldest_items] == [("Carol", "send the log")]


def test_a_reply_that_is_worked_through_again_counts_once(desk: DeskInHand) -> None:
    opened(desk)
    before = count_of(desk)
    other = DeskInHand.beside(desk, 1)
    for worker in (desk, other, desk):
        worker.work_until_done()
    assert (before, count_of(desk)) == (1, 1)
