"""Summaries: what happens on the desk is counted right, and comes by mail when its time has come, once."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from mailer.config import House
from mailer.figures import Figures, Rule, Span
from mailer.model import Purpose
from mailer.store.figures import read_figures
from mailer.store.schema import due, occurrence
from tests.desk import ENGINEER, LEAD, MONDAY, SECOND, DeskInHand, Sent, house, mail, none_to, only, reply
from tests.stories.conftest import Open

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
LAB = "lab@example.com"
DAILY = {"name": "Daily", "when": "0 8 * * *"}
UPDATE = (
    "#update\nStatus: The drum is worn.\nActions: We ordered a new drum.\nNext steps: We replace it.\nExpected: Friday"
)
ANSWER = "We have replaced the drum of the printer.\nPlease print a page again and tell us how it looks."


def with_summary(**changes: object) -> House:
    return house(summaries=[{**DAILY, **changes}])


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


# --- what is counted --------------------------------------------------------------------------------------------------


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


# --- when it comes ----------------------------------------------------------------------------------------------------


def summaries(letters: list[Sent]) -> list[Sent]:
    return [letter for letter in letters if "summary" in letter.subject]


def test_a_summary_comes_to_the_leads_when_it_is_time(open_desk: Open) -> None:
    desk = open_desk(with_summary())
    opened(desk)
    assert none_to(desk.passes(22 * HOUR), LEAD)
    letter = only(desk.passes(HOUR), LEAD)
    assert letter.subject == "Daily summary: 1 open"
    assert summaries(desk.passes(HOUR)) == []
    assert len(summaries(desk.passes(DAY))) == 1


def test_nothing_comes_for_the_time_before_it_was_wanted(open_desk: Open) -> None:
    desk = open_desk(with_summary())
    assert desk.settles() == []


def test_after_a_long_stop_one_comes_that_tells_of_all_of_it(open_desk: Open) -> None:
    desk = open_desk(with_summary())
    opened(desk)
    letters = summaries(desk.passes(5 * DAY))
    assert [letter.to for letter in letters] == [LEAD]
    assert "From Monday 23 November, 08:00 to Saturday 28 November, 08:00 (UTC)" in letters[0].text
    assert "1 new" in letters[0].text


def test_what_was_due_and_not_yet_sent_gives_way_to_the_next(open_desk: Open) -> None:
    desk = open_desk(with_summary())
    desk.settles()
    for _ in range(3):  # each time it is planted, and the process ends before it is acted on
        desk.clock.turn(DAY)
        DeskInHand.beside(desk, 1).desk._plant_summaries()
    assert len(summaries(desk.settles())) == 1


def test_several_workers_and_restarts_send_one(open_desk: Open) -> None:
    desk = open_desk(with_summary())
    desk.settles()
    desk.clock.turn(DAY)
    workers = [DeskInHand.beside(desk, number) for number in range(3)]
    for worker in workers:
        worker.desk._plant_summaries()
    letters = [letter for worker in workers for letter in worker.settles()]
    desk.reconfigure(desk.house)
    assert len(summaries([*letters, *desk.settles()])) == 1


def test_a_clock_that_is_turned_back_sends_none_again(open_desk: Open) -> None:
    desk = open_desk(with_summary())
    desk.settles()
    assert len(summaries(desk.passes(3 * DAY))) == 1
    assert summaries(desk.passes(-2 * DAY)) == []
    assert summaries(desk.passes(DAY)) == []
    assert len(summaries(desk.passes(2 * DAY))) == 1


def test_nothing_is_told_twice_and_nothing_left_out(open_desk: Open) -> None:
    desk = open_desk(with_summary())
    desk.settles()
    texts = []
    for _ in range(3):
        opened(desk)
        texts += [letter.text for letter in summaries(desk.passes(DAY))]
    assert ["1 new" in text for text in texts] == [True, True, True]


def test_it_comes_by_the_clock_of_its_queue_across_the_change_to_summer_time(open_desk: Open) -> None:
    zoned = {"name": "office", "zone": "Europe/Berlin"}
    queue = {"name": "support", "address": "support@example.com", "calendar": "office"}
    desk = open_desk(house(calendars=[zoned], queues=[queue], summaries=[DAILY]))
    desk.clock.at = datetime(2027, 3, 27, 12, 0, tzinfo=UTC)
    desk.settles()
    came = []
    for _ in range(48):
        came += [desk.clock.now() for _ in summaries(desk.passes(HOUR))]
    assert came == [datetime(2027, 3, 28, 6, tzinfo=UTC), datetime(2027, 3, 29, 6, tzinfo=UTC)]


def test_one_that_left_the_configuration_is_passed_over(open_desk: Open) -> None:
    desk = open_desk(with_summary())
    desk.settles()
    desk.clock.turn(DAY)
    desk.desk._plant_summaries()
    desk.reconfigure(house())
    assert desk.settles() == []
    with desk.database.read() as connection:
        states = connection.execute(select(due.c.state).where(due.c.ticket.is_(None)).order_by(due.c.at)).scalars()
        assert list(states) == ["done", "ignored"]


# --- who gets it ------------------------------------------------------------------------------------------------------

TWO = [{"name": "support", "address": "support@example.com"}, {"name": "billing", "address": "billing@example.com"}]


def test_a_lead_hears_of_the_queues_that_are_theirs_alone(open_desk: Open) -> None:
    people = [
        {"name": "Ann Arbor", "address": ENGINEER},
        {"name": "Lea Lead", "address": LEAD, "roles": ["lead"], "queues": ["billing"]},
        {"name": "Ben Bolt", "address": SECOND, "roles": ["lead"]},
    ]
    desk = open_desk(house(queues=TWO, engineers=people, summaries=[DAILY]))
    opened(desk)
    letters = summaries(desk.passes(DAY))
    assert only(letters, LEAD).subject == "Daily summary: 0 open"
    assert "Printer" not in only(letters, LEAD).text
    assert only(letters, SECOND).subject == "Daily summary: 1 open"
    assert "for support, billing" in " ".join(only(letters, SECOND).text.split())


def test_whom_the_admin_names_gets_it_and_the_leads_do_not(open_desk: Open) -> None:
    desk = open_desk(with_summary(to=["boss@example.com"]))
    desk.settles()
    assert [letter.to for letter in summaries(desk.passes(DAY))] == ["boss@example.com"]


# --- how it looks -----------------------------------------------------------------------------------------------------


@pytest.fixture
def letter(open_desk: Open) -> Sent:
    desk = open_desk(with_summary())
    desk.clock.at = MONDAY
    opened(desk)
    return only(summaries(desk.passes(DAY + 1 * HOUR)), LEAD)


def test_the_mail_has_plain_text_and_a_page_with_its_pictures(letter: Sent) -> None:
    text, page = letter.message.iter_parts()
    assert (letter.message.get_content_type(), text.get_content_type()) == ("multipart/alternative", "text/plain")
    assert (page.get_content_type(), page.get_param("type")) == ("multipart/related", "text/html")
    html, *pictures = page.iter_parts()
    assert html.get_content_type() == "text/html"
    for picture in pictures:
        assert isinstance(picture, EmailMessage)
        assert (picture.get_content_type(), picture.get_content_disposition()) == ("image/png", "inline")
        assert picture.get_content()[:8] == b"\x89PNG\r\n\x1a\n"
    linked = [f"cid:{str(picture['Content-ID']).strip('<>')}" for picture in pictures]
    shown = html.get_content()
    assert [shown.count(f'src="{link}"') for link in linked] == [1] * len(linked)
    assert shown.count("<img") == len(linked) == 3


def test_each_picture_says_in_words_what_it_shows_and_the_plain_text_does_too(letter: Sent) -> None:
    page = letter.message.get_body(("html",))
    assert page is not None
    assert 'alt="P3: 1 open, 1 overdue"' in page.get_content()
    assert "P3: 1 open, 1 overdue" in letter.text
    assert "Mon 23: 1 in, 0 out" in letter.text


def test_it_names_what_wants_a_hand_and_leaves_out_what_says_nothing(letter: Sent) -> None:
    assert "Overdue:\n- #1 Printer prints blank pages\n  P3, nobody's, 1 hour overdue" in letter.text
    assert "Ratings" not in letter.text
    assert "None" not in letter.text


def test_nothing_answers_it_and_it_shows_no_proof_of_anybodys(letter: Sent) -> None:
    assert letter.message["Auto-Submitted"] == "auto-generated"
    assert letter.message["Reply-To"] is None
    assert "support+" not in letter.text
