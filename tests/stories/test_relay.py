"""A relay that has had too much, is away or refuses us: no letter suffers for it, and none is forgotten."""

from __future__ import annotations

from datetime import timedelta

import pytest

from mailer.cli.status import judged
from mailer.mail.smtp import Fate, Mood
from mailer.store.health import read_health
from mailer.store.outbox import ListedLetter, Selection, list_letters
from mailer.store.schema import FAILED, HELD, SENT, WAITING
from tests.desk import CUSTOMER, ENGINEER, DeskInHand, house, mail, only, reply
from tests.desk import SECOND as SECOND_ENGINEER
from tests.stories.conftest import Open

SECOND, MINUTE, HOUR, DAY = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
TOO_MUCH = (Fate.TEMPORARY, 421, "4.7.0 too much mail")
REFUSED = (Fate.TEMPORARY, 535, "5.7.3 Authentication unsuccessful")


def letters(desk: DeskInHand) -> list[ListedLetter]:
    with desk.database.read() as connection:
        return list(list_letters(connection, Selection((WAITING, HELD, FAILED, SENT))))


def relay_is(desk: DeskInHand, mood: Mood, reply_: tuple[Fate, int, str] = TOO_MUCH) -> None:
    for address in (CUSTOMER, ENGINEER, "ben@example.com", "lead@example.com"):
        desk.wire.fates[address], desk.wire.moods[address] = reply_, mood


def relay_is_well(desk: DeskInHand) -> None:
    desk.wire.fates.clear()
    desk.wire.moods.clear()


def line(desk: DeskInHand, name: str) -> tuple[str, bool]:
    now = desk.clock.now()
    with desk.database.read() as connection:
        health = read_health(connection, now, desk.house.relay.endpoint)
    (found,) = [line for line in judged(health, desk.house, now) if line.name.startswith(name)]
    return found.value, found.over


@pytest.mark.parametrize("mood", [Mood.AWAY, Mood.BUSY, Mood.SHUT])
def test_a_refusal_that_is_no_fault_of_the_letters_is_no_attempt_of_it(desk: DeskInHand, mood: Mood) -> None:
    relay_is(desk, mood)
    desk.arrives(mail())
    assert desk.wire.parcels == []
    assert {letter.attempts for letter in letters(desk)} == {0}
    relay_is_well(desk)
    assert only(desk.passes(MINUTE), CUSTOMER)


def test_while_the_relay_is_left_alone_nobody_knocks(desk: DeskInHand) -> None:
    relay_is(desk, Mood.BUSY)
    desk.arrives(mail())
    relay_is_well(desk)
    assert desk.passes(SECOND) == []


@pytest.mark.parametrize("refused", [CUSTOMER, ENGINEER, SECOND_ENGINEER])
def test_a_refused_letter_does_not_stand_in_the_way_of_the_others(desk: DeskInHand, refused: str) -> None:
    desk.wire.fates[refused], desk.wire.moods[refused] = TOO_MUCH, Mood.BUSY
    sent = [*desk.arrives(mail()), *desk.passes(MINUTE)]
    assert {letter.to for letter in sent} == {CUSTOMER, ENGINEER, SECOND_ENGINEER} - {refused}


def test_letters_wait_for_days_for_a_relay_that_comes_back_and_are_not_held_as_forgotten(desk: DeskInHand) -> None:
    relay_is(desk, Mood.AWAY)
    for number in range(20):  # more than are tried in the time
        desk.fetched(mail(f"Number {number}", message_id=f"<{number}@customer.example>"))
    desk.settles()
    for _ in range(35):
        desk.passes(2 * HOUR)
    assert HELD not in {letter.state for letter in letters(desk) if letter.recipient == ENGINEER}
    relay_is_well(desk)
    for _ in range(3):
        desk.passes(MINUTE)
    assert {letter.state for letter in letters(desk) if letter.recipient == ENGINEER} == {SENT}


def test_what_no_relay_ever_took_is_given_up_in_time_and_the_owner_told(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    relay_is(desk, Mood.SHUT, REFUSED)
    desk.arrives(reply(note, "Please try tray 2."))
    for _ in range(60):
        desk.passes(2 * HOUR)
    failed = [letter for letter in letters(desk) if letter.state == FAILED and letter.recipient == CUSTOMER]
    assert failed
    relay_is_well(desk)
    sent = [letter for _ in range(5) for letter in desk.passes(10 * MINUTE)]
    assert any("5.7.3" in letter.text for letter in sent if letter.to == ENGINEER)


def test_status_says_at_once_that_the_relay_refuses_us_and_later_that_it_has_too_much(desk: DeskInHand) -> None:
    assert line(desk, "relay") == ("takes mail", False)
    relay_is(desk, Mood.SHUT, REFUSED)
    desk.arrives(mail())
    value, over = line(desk, "relay")
    assert "5.7.3" in value
    assert over
    relay_is(desk, Mood.BUSY)
    desk.passes(10 * MINUTE)
    desk.passes(10 * MINUTE)
    relay_is_well(desk)
    desk.passes(20 * MINUTE)
    assert not line(desk, "relay")[1]


def test_a_rate_spreads_letters_and_loses_none(open_desk: Open) -> None:
    desk = open_desk(house(relay={"host": "smtp.example.com", "at_most_per_minute": 60}))
    for number in range(10):
        desk.fetched(mail(f"Number {number}", f"c{number}@customer.example"))
    desk.work_until_done()
    written = len(letters(desk))
    assert len(desk.settles()) <= 5
    times = 1
    while any(letter.state == WAITING for letter in letters(desk)):
        assert len(desk.passes(SECOND)) <= 5
        times += 1
    assert times >= written - 6
    assert len(desk.wire.parcels) == written
    spread = [parcel.not_before for parcel in desk.wire.parcels[:5]]
    assert spread == [number * SECOND for number in range(5)]


def test_letters_about_a_p1_ticket_leave_before_all_others(open_desk: Open) -> None:
    queues = [
        {"name": "support", "address": "support@example.com"},
        {"name": "urgent", "address": "urgent@example.com", "priority": "P1"},
    ]
    desk = open_desk(house(queues=queues))
    for number in range(12):
        desk.fetched(mail(f"Number {number}", f"c{number}@customer.example"))
    desk.folder = desk.folder.model_copy(update={"queue": "urgent"})
    desk.fetched(mail("Everything is on fire.", to="urgent@example.com"))
    desk.work_until_done()
    first = desk.settles()[:3]
    assert sorted(sent.to for sent in first) == [ENGINEER, SECOND_ENGINEER, CUSTOMER]
    assert "on fire" in only(first, ENGINEER).text
