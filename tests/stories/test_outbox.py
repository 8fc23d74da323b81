"""What waits to be sent, as an admin works with it: held, released, repeated, dropped, and never sent twice unseen."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from datetime import timedelta

import pytest
from sqlalchemy import select, text, update

from mailer.errors import Conflict, TemporaryFailure
from mailer.mail.smtp import Fate
from mailer.model import LogLine
from mailer.store import leases, outbox, queues
from mailer.store.audit import Order, read_audit
from mailer.store.engine import seconds_now
from mailer.store.leases import LEAST_LEASE_SECONDS
from mailer.store.outbox import DROP, HOLD, RELEASE, RETRY, ListedLetter, Move, Moved, NotMoved, Selection
from mailer.store.schema import FAILED, HELD, SENT, WAITING, delivery
from mailer.store.schema import outbox as outbox_table
from tests.desk import ADMIN, CUSTOMER, ENGINEER, DeskInHand, house, mail, none_to, only, reply
from tests.stories.conftest import Open

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
RELAY = {"host": "smtp.example.com"}
ON_HOLD = {**RELAY, "sending": "hold"}
ANYTHING = Selection()


def move(
    desk: DeskInHand, way: Move, selection: Selection = ANYTHING, reason: str = "because"
) -> tuple[Sequence[Moved], Sequence[NotMoved]]:
    """As the command line does it."""
    order = Order("ada@host", desk.clock.now(), "outbox test", reason)
    with desk.database.write() as connection:
        return outbox.move_letters(connection, order, selection, way)


def letters(desk: DeskInHand, *states: str, to: str = CUSTOMER) -> list[ListedLetter]:
    with desk.database.read() as connection:
        found = outbox.list_letters(connection, Selection(states or (WAITING, HELD, FAILED, SENT)))
    return [letter for letter in found if letter.recipient == to]


def to_the_customer(desk: DeskInHand, *states: str) -> ListedLetter:
    (letter,) = letters(desk, *states)
    return letter


def named(*chosen: ListedLetter) -> Selection:
    return Selection(numbers=tuple(letter.number for letter in chosen))


def audit(desk: DeskInHand) -> list[tuple[str, str, str]]:
    with desk.database.read() as connection:
        return [(line.object, line.before, line.after) for line in read_audit(connection)]


def log_of_admins(desk: DeskInHand) -> list[LogLine]:
    return [line for line in desk.log() if line.actor.startswith("admin ")]


# --- Holding and releasing --------------------------------------------------------------------------------------------


def test_a_held_letter_does_not_leave_until_it_is_released_and_then_does_so_once(desk: DeskInHand) -> None:
    desk.fetched(mail())
    desk.desk.work()
    held = to_the_customer(desk, WAITING)
    move(desk, HOLD, named(held))
    assert none_to(desk.settles(), CUSTOMER)
    assert "because" in to_the_customer(desk, HELD).said
    move(desk, RELEASE, named(held))
    assert str(only(desk.settles(), CUSTOMER).message["Message-ID"]) == held.message_id
    assert desk.settles() == []


def test_what_an_admin_did_to_a_letter_stands_in_the_audit_log_and_on_its_ticket(desk: DeskInHand) -> None:
    desk.fetched(mail())
    desk.desk.work()
    letter = to_the_customer(desk)
    move(desk, HOLD, named(letter), "flood")
    move(desk, RELEASE, named(letter), "no flood")
    name = f"letter:{letter.number}"
    assert audit(desk) == [(name, WAITING, HELD), (name, HELD, WAITING)]
    lines = log_of_admins(desk)
    assert [(line.actor, line.detail) for line in lines] == [
        ("admin ada@host", "flood"),
        ("admin ada@host", "no flood"),
    ]
    assert CUSTOMER in lines[0].action
    assert "held" in lines[0].action


def test_nothing_is_moved_where_it_can_not_be_noted(desk: DeskInHand) -> None:
    desk.fetched(mail())
    desk.desk.work()
    with desk.database.write() as connection:
        connection.execute(text("DROP TABLE audit"))
    with pytest.raises(TemporaryFailure):
        move(desk, DROP, named(to_the_customer(desk)))
    assert to_the_customer(desk).state == WAITING
    assert only(desk.settles(), CUSTOMER)


def test_while_sending_is_on_hold_everything_waits_and_what_is_released_leaves_alone(open_desk: Open) -> None:
    desk = open_desk(house(relay=ON_HOLD))
    assert desk.arrives(mail()) == []
    assert len(letters(desk, WAITING)) == 1
    move(desk, outbox.while_sending_is_on_hold(RELEASE), named(to_the_customer(desk)))
    assert [sent.to for sent in desk.settles()] == [CUSTOMER]
    assert desk.passes(HOUR) == []


def test_a_letter_released_in_one_hold_is_no_exception_in_the_next(open_desk: Open) -> None:
    desk = open_desk(house(relay=ON_HOLD))
    desk.wire.fates[CUSTOMER] = (Fate.TEMPORARY, 450, "4.2.0 greylisted")
    desk.arrives(mail())
    move(desk, outbox.while_sending_is_on_hold(RELEASE), named(to_the_customer(desk)))
    desk.settles()
    assert to_the_customer(desk).attempts == 1
    desk.reconfigure(house(relay=RELAY))
    desk.settles()
    desk.reconfigure(house(relay=ON_HOLD))
    del desk.wire.fates[CUSTOMER]
    assert none_to(desk.passes(HOUR), CUSTOMER)


def test_what_waited_on_hold_leaves_when_sending_is_on_again(open_desk: Open) -> None:
    desk = open_desk(house(relay=ON_HOLD))
    desk.arrives(mail())
    desk.reconfigure(house(relay=RELAY))
    assert only(desk.passes(HOUR), CUSTOMER)


def test_a_letter_that_is_being_sent_is_not_moved(desk: DeskInHand) -> None:
    desk.fetched(mail())
    desk.desk.work()
    with desk.database.write() as connection:
        queues.claim_letters(connection, "somebody", desk.clock.now(), 25)
    moved, (refused, *_) = move(desk, DROP, named(to_the_customer(desk)))
    assert (list(moved), "being sent" in refused.why) == ([], True)
    assert to_the_customer(desk).state == WAITING


def test_while_senders_are_at_work_no_letter_is_both_dropped_and_sent(desk: DeskInHand) -> None:
    for number in range(40):
        desk.fetched(mail(sender=f"c{number}@customer.example"))
    desk.work_until_done()
    senders = [DeskInHand.beside(desk, number).dispatch for number in range(2)]
    threads = [
        threading.Thread(target=lambda sender=sender: [sender.deliver() for _ in range(6)]) for sender in senders
    ]
    for thread in threads:
        thread.start()
    dropped: set[str] = set()
    for _ in range(10):
        with desk.database.read() as connection:
            found = outbox.list_letters(connection, Selection((WAITING,)))[-4:]
        moved, _ = move(desk, DROP, named(*found)) if found else ((), ())
        dropped |= {letter.recipient for letter in moved if letter.recipient.startswith("c")}
    for thread in threads:
        thread.join()
    desk.settles()
    sent = [letter.to for letter in desk.sent if letter.to.startswith("c")]
    assert not dropped & set(sent)
    assert sorted([*dropped, *sent]) == sorted(f"c{number}@customer.example" for number in range(40))


def test_who_was_stopped_with_letters_in_hand_sends_none_that_another_may_have_sent(desk: DeskInHand) -> None:
    customers = [f"c{number}@customer.example" for number in range(4)]
    for customer in customers:
        desk.fetched(mail(sender=customer))
    desk.work_until_done()
    other = DeskInHand.beside(desk, 1)

    def leases_run_out_and_the_other_goes_on() -> None:
        with desk.database.write() as connection:
            leases.take_from(connection, leases.holders(connection))
        assert other.dispatch.deliver() > 0

    desk.wire.meanwhile = [lambda: None, leases_run_out_and_the_other_goes_on]
    with pytest.raises(Conflict):
        desk.dispatch.deliver()
    desk.settles()
    assert sorted(letter.to for letter in desk.sent if letter.to in customers) == customers
    assert len({parcel.id for parcel in desk.wire.parcels}) == len(desk.wire.parcels)


def test_a_letter_whose_lease_has_nearly_run_out_waits_for_the_next_to_take_it(desk: DeskInHand) -> None:
    desk.fetched(mail())
    desk.work_until_done()

    def the_lease_runs_out() -> None:
        with desk.database.write() as connection:
            connection.execute(update(outbox_table).values(leased_until=seconds_now() + LEAST_LEASE_SECONDS - 1))

    desk.wire.meanwhile = [the_lease_runs_out]
    desk.dispatch.deliver()
    assert desk.sent == []
    assert only(desk.settles(), CUSTOMER)


def test_all_can_be_narrowed_by_ticket_recipient_and_age(desk: DeskInHand) -> None:
    desk.fetched(mail())
    desk.fetched(mail(sender="dora@customer.example"))
    desk.desk.work()
    other = next(iter(letters(desk, to="dora@customer.example")))
    moved, _ = move(desk, HOLD, Selection(ticket=other.ticket, written_before=desk.clock.now() + MINUTE))
    assert other.number in {letter.number for letter in moved}
    assert to_the_customer(desk).state == WAITING
    assert move(desk, RELEASE, Selection(written_before=desk.clock.now() - MINUTE)) == ((), ())


def test_a_number_that_is_none_and_a_letter_that_is_gone_are_said(desk: DeskInHand) -> None:
    desk.arrives(mail())
    moved, refused = move(desk, DROP, Selection(numbers=(to_the_customer(desk).number, 999)))
    assert list(moved) == []
    assert [one.why.split(",")[0] for one in refused] == ["it is sent", "there is no such letter"]


# --- Sending again, dropping ------------------------------------------------------------------------------------------


def test_a_failed_letter_is_sent_again_the_same_bytes_under_the_same_message_id(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    desk.wire.fates[CUSTOMER] = (Fate.PERMANENT, 550, "5.1.1 no such mailbox")
    desk.arrives(reply(note, "Please try tray 2."))
    failed = to_the_customer(desk, FAILED)
    with desk.database.read() as connection:
        whole = outbox.read_letter(connection, failed.number)
    del desk.wire.fates[CUSTOMER]
    move(desk, RETRY, named(failed))
    again = only(desk.settles(), CUSTOMER)
    assert whole is not None
    assert (again.parcel.data, str(again.message["Message-ID"])) == (whole.octets, failed.message_id)


def test_a_letter_that_fails_again_is_told_of_again(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    desk.wire.fates[CUSTOMER] = (Fate.PERMANENT, 550, "5.1.1 no such mailbox")
    assert "5.1.1" in only(desk.arrives(reply(note, "Please try tray 2.")), ENGINEER).text
    desk.clock.turn(HOUR)
    move(desk, RETRY, named(to_the_customer(desk, FAILED)))
    assert "5.1.1" in only(desk.settles(), ENGINEER).text
    assert len(letters(desk, FAILED)) == 1


def test_a_letter_sent_again_has_its_whole_time_before_it_is_given_up(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    desk.wire.fates[CUSTOMER] = (Fate.PERMANENT, 550, "5.7.1 blocked")
    desk.arrives(reply(note, "Please try tray 2."))
    desk.passes(5 * DAY)
    move(desk, RETRY, named(to_the_customer(desk, FAILED)))
    desk.wire.fates[CUSTOMER] = (Fate.TEMPORARY, 450, "4.2.0 greylisted")
    desk.settles()
    del desk.wire.fates[CUSTOMER]
    assert any("tray 2" in sent.text for sent in desk.passes(HOUR) if sent.to == CUSTOMER)


def test_a_letter_sent_again_is_tried_as_if_it_were_new(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    desk.wire.fates[CUSTOMER] = (Fate.TEMPORARY, 450, "4.2.0 greylisted")
    desk.arrives(reply(note, "Please try tray 2."))
    for _ in range(4):
        desk.passes(HOUR)
    desk.wire.fates[CUSTOMER] = (Fate.PERMANENT, 550, "5.7.1 blocked")
    desk.passes(4 * HOUR)
    desk.wire.fates[CUSTOMER] = (Fate.UNKNOWN, 0, "no answer")
    move(desk, RETRY, named(to_the_customer(desk, FAILED)))
    desk.settles()
    (waiting,) = letters(desk, WAITING)
    assert (waiting.attempts, waiting.unknown) == (1, 1)
    desk.passes(5 * MINUTE)
    move(desk, RETRY, named(to_the_customer(desk, FAILED)))
    desk.settles()
    assert [(x.attempts, x.unknown) for x in letters(desk, WAITING)] == [(1, 1)]
    del desk.wire.fates[CUSTOMER]
    assert only(desk.passes(5 * MINUTE), CUSTOMER)


def test_a_dropped_letter_never_leaves_and_stays_visible(desk: DeskInHand) -> None:
    desk.fetched(mail())
    desk.desk.work()
    letter = to_the_customer(desk)
    move(desk, DROP, named(letter), "sent by telephone")
    assert none_to(desk.settles(), CUSTOMER)
    assert "sent by telephone" in to_the_customer(desk, "dropped").said
    moved, _ = move(desk, RETRY, named(letter))
    assert list(moved) == []


# --- Nobody knows -----------------------------------------------------------------------------------------------------


def test_a_letter_of_unknown_fate_is_counted_tried_once_more_and_then_its_owner_is_told(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    desk.wire.fates[CUSTOMER] = (Fate.UNKNOWN, 0, "no answer to the whole message")
    desk.arrives(reply(note, "Please try tray 2."))
    assert [(x.state, x.unknown) for x in letters(desk, WAITING, FAILED)] == [(WAITING, 1)]
    assert "no answer" in only(desk.passes(10 * MINUTE), ENGINEER).text
    assert [(x.state, x.unknown) for x in letters(desk, WAITING, FAILED)] == [(FAILED, 2)]
    with desk.database.read() as connection:
        assert outbox.count_letters(connection, Selection(unknown=True)) == 1
        fates = connection.execute(select(delivery.c.fate).where(delivery.c.outbox == letters(desk, FAILED)[0].number))
        assert fates.scalars().all() == ["unknown", "unknown"]


# --- Old letters ------------------------------------------------------------------------------------------------------


def test_letters_of_an_old_backup_are_held_and_the_admin_is_told_once(desk: DeskInHand) -> None:
    for name in ("a", "b", "c"):
        desk.fetched(mail(sender=f"{name}@customer.example"))
    desk.work_until_done()
    sent = desk.passes(7 * DAY)
    told = only(sent, ADMIN)
    assert "mailer outbox" in told.text
    assert not [letter for letter in sent if letter.to.endswith("@customer.example")]
    assert len(letters(desk, HELD, to="a@customer.example")) == 1
    assert any("is held" in line.action for line in desk.log())
    assert none_to(desk.passes(HOUR), ADMIN)
    move(desk, RELEASE, Selection(states=(HELD,)))
    assert {s.to for s in desk.settles()} >= {f"{name}@customer.example" for name in ("a", "b", "c")}


def test_a_letter_that_is_tried_again_and_again_is_never_too_old(desk: DeskInHand) -> None:
    desk.wire.fates[CUSTOMER] = (Fate.TEMPORARY, 450, "4.2.0 greylisted")
    desk.arrives(mail())
    for _ in range(20):
        desk.passes(4 * HOUR)
    assert to_the_customer(desk).state == WAITING
    del desk.wire.fates[CUSTOMER]
    assert only(desk.passes(4 * HOUR), CUSTOMER)


def test_an_old_backup_with_exceptions_from_hold_lets_none_of_them_out(open_desk: Open) -> None:
    desk = open_desk(house(relay=ON_HOLD))
    desk.arrives(mail())
    move(desk, outbox.while_sending_is_on_hold(RELEASE), named(to_the_customer(desk)))
    assert desk.passes(7 * DAY) == []
    assert to_the_customer(desk, HELD)
