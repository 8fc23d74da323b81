"""Summaries come by mail when their time has come, once, to whom they are for, and can be read anywhere."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.message import EmailMessage

import pytest
from sqlalchemy import select, update

from mailer.config import House
from mailer.store.schema import due
from tests.desk import ENGINEER, LEAD, MONDAY, SECOND, DeskInHand, Sent, house, mail, none_to, only
from tests.stories.conftest import Open

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
DAILY = {"name": "Daily", "when": "0 8 * * *"}


def with_summary(**changes: object) -> House:
    return house(summaries=[{**DAILY, **changes}])


def opened(desk: DeskInHand) -> Sent:
    return only(desk.arrives(mail()), ENGINEER)


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


def test_what_was_set_aside_is_told_by_the_next(open_desk: Open) -> None:
    desk = open_desk(with_summary())
    opened(desk)
    desk.clock.turn(DAY)
    desk.desk._plant_summaries()
    with desk.database.write() as connection:
        connection.execute(
            update(due).where(due.c.ticket.is_(None), due.c.state == "waiting").values(state="quarantined")
        )
    (letter,) = summaries(desk.passes(DAY))
    assert "1 new" in letter.text


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
