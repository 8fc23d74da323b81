"""What could not be handled: kept aside, told of without a flood, tried again or dropped."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import text, update

from mailer.store import quarantine
from mailer.store.audit import Order, read_audit
from mailer.store.notices import Notice, may_tell, take_untold
from mailer.store.quarantine import DROP, RETRY, Kept, KeptName, Way
from mailer.store.schema import due, inbound
from tests.desk import ADMIN, ENGINEER, DeskInHand, Sent, mail, none_to, only

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


def kills(desk: DeskInHand, count: int) -> None:
    """So many mails come in, each of which has ended the program as often as it may."""
    for number in range(count):
        desk.fetched(mail(f"Killer {number}.", f"k{number}@customer.example", subject="killer"))
    with desk.database.write() as connection:
        connection.execute(update(inbound).where(inbound.c.state == "waiting").values(attempts=3))


def names(desk: DeskInHand) -> list[str]:
    with desk.database.read() as connection:
        return [str(kept.name) for kept in quarantine.list_quarantine(connection)]


def move(desk: DeskInHand, way: Way, *which: KeptName) -> Sequence[KeptName]:
    order = Order("ada@host", desk.clock.now(), "quarantine test", "because")
    with desk.database.write() as connection:
        return quarantine.move_quarantined(connection, order, which, way)


def of_admin(sent: Sequence[Sent]) -> list[str]:
    return [letter.subject for letter in sent if letter.to == ADMIN]


def test_a_flood_of_mail_set_aside_becomes_two_mails_to_the_admin(desk: DeskInHand) -> None:
    kills(desk, 12)
    assert len(of_admin(desk.settles())) == 1
    kills(desk, 3)
    assert of_admin(desk.passes(30 * MINUTE)) == []
    told = only(desk.passes(30 * MINUTE), ADMIN)
    assert "14" in told.subject
    assert "mailer quarantine" in told.text
    assert len(names(desk)) == 15
    assert none_to(desk.passes(3 * HOUR), ADMIN)


def test_after_a_quiet_hour_the_next_one_is_told_at_once(desk: DeskInHand) -> None:
    kills(desk, 1)
    desk.settles()
    desk.clock.turn(HOUR)
    kills(desk, 1)
    assert "quarantine show 2" in only(desk.settles(), ADMIN).text


def test_workers_that_set_aside_at_the_same_time_tell_once_and_lose_no_count(desk: DeskInHand) -> None:
    told: list[bool] = []

    def note(_worker: int) -> None:
        for _ in range(10):
            with desk.database.write() as connection:
                told.append(may_tell(connection, Notice.SET_ASIDE, desk.clock.now()))

    workers = [threading.Thread(target=note, args=(number,)) for number in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert told.count(True) == 1
    desk.clock.turn(HOUR)
    with desk.database.write() as connection:
        assert [untold.count for untold in take_untold(connection, desk.clock.now())] == [39]
        assert take_untold(connection, desk.clock.now()) == ()


def test_a_clock_that_was_set_back_silences_nobody(desk: DeskInHand) -> None:
    with desk.database.write() as connection:
        assert may_tell(connection, Notice.SET_ASIDE, desk.clock.now())
        assert may_tell(connection, Notice.SET_ASIDE, desk.clock.now() - timedelta(days=3))
        assert not may_tell(connection, Notice.SET_ASIDE, desk.clock.now() - timedelta(days=3))
        (untold,) = take_untold(connection, desk.clock.now() - timedelta(days=6))
        assert untold.count == 1


def test_a_due_item_set_aside_is_listed_and_released_like_a_mail(desk: DeskInHand) -> None:
    desk.arrives(mail())
    with desk.database.write() as connection:
        connection.execute(update(due).values(attempts=3))
    sent = desk.passes(timedelta(days=1))
    assert "mailer quarantine show due:" in "".join(letter.text for letter in sent if letter.to == ADMIN)
    kept = [KeptName(Kept.DUE, int(name.removeprefix("due:"))) for name in names(desk)]
    assert kept
    assert move(desk, RETRY, *kept) == tuple(kept)
    assert desk.log()[-1].actor == "admin ada@host"
    assert only(desk.settles(), ENGINEER)
    assert names(desk) == []


def test_what_is_dropped_is_noted_and_not_tried_again(desk: DeskInHand) -> None:
    kills(desk, 1)
    desk.settles()
    name = KeptName(Kept.MAIL, 1)
    assert move(desk, DROP, name, KeptName(Kept.MAIL, 77)) == (name,)
    assert move(desk, RETRY, name) == ()
    assert desk.settles() == []
    with desk.database.read() as connection:
        (line,) = read_audit(connection)
        digest = connection.execute(text("SELECT sha256 FROM inbound")).scalar()
    assert (line.object, line.before, line.after, line.sha256) == ("mail:1", "quarantined", "dropped", digest)


def test_a_mail_that_is_set_aside_again_is_told_of_again(desk: DeskInHand) -> None:
    kills(desk, 1)
    assert only(desk.settles(), ADMIN)
    desk.clock.turn(2 * HOUR)
    move(desk, RETRY, KeptName(Kept.MAIL, 1))
    with desk.database.write() as connection:
        connection.execute(update(inbound).values(attempts=3))
    assert "quarantine show 1" in only(desk.settles(), ADMIN).text
