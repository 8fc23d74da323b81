"""Another configuration: open tickets get its times at the next start, whoever is killed over it (AVL-05, IDE-05)."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import text

from handlers.sop import POLICY
from mailer.config import House
from mailer.retiming import Retiming
from tests.desk import ENGINEER, LEAD, SUPPORT, DeskInHand, house, mail, only, reply
from tests.stories.conftest import Open

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
QUICK = {"P1": {"response": "1h", "update_reminder": "20m", "update_due": "1h"}}
SLOW = {"P1": {"response": "4h", "update_reminder": "3h", "update_due": "4h"}}


def answered(desk: DeskInHand) -> None:
    """A P1 that was answered without naming a time."""
    note = only(desk.arrives(mail()), ENGINEER)
    desk.arrives(reply(note, "#take\n#priority P1"))
    desk.arrives(reply(note, "The server was restarted; two of three floors print."))


def pending(desk: DeskInHand, ticket: int = 1) -> dict[str, object]:
    query = "SELECT kind, at FROM due WHERE state = 'waiting' AND ticket = :ticket"
    with desk.database.read() as connection:
        rows = connection.execute(text(query), {"ticket": ticket}).all()
    return {row.kind: str(row.at)[11:16] for row in rows}


def retiming(desk: DeskInHand, configuration: House) -> Retiming:
    return Retiming(configuration, POLICY.timetable, configuration.timing)


@pytest.mark.parametrize(("service", "due"), [(QUICK, "10:00"), (SLOW, "13:00")])
def test_open_tickets_get_the_new_times_at_the_next_start(open_desk: Open, service: object, due: str) -> None:
    desk = open_desk()
    answered(desk)
    assert pending(desk)["update-overdue"] == "11:00"
    desk.reconfigure(house(service=service))
    assert desk.settles() == []
    assert pending(desk)["update-overdue"] == due


def test_what_was_promised_is_not_put_off_by_another_configuration(open_desk: Open) -> None:
    urgent = {"name": "support", "address": SUPPORT, "priority": "P1"}
    desk = open_desk(house(queues=[urgent]))
    desk.arrives(mail())
    desk.reconfigure(house(service=SLOW, queues=[urgent]))
    desk.settles()
    assert pending(desk)["update-overdue"] == "11:00"


def test_a_reminder_of_the_old_times_is_not_sent_and_the_new_one_is(open_desk: Open) -> None:
    desk = open_desk()
    answered(desk)
    desk.reconfigure(house(service=SLOW))
    assert desk.passes(2 * HOUR) == []
    only(desk.passes(HOUR), ENGINEER)
    only(desk.passes(HOUR), LEAD)


def test_what_was_told_as_overdue_is_not_told_again_at_once_because_of_another_time(open_desk: Open) -> None:
    desk = open_desk()
    answered(desk)
    desk.passes(HOUR)
    only(desk.passes(HOUR), LEAD)
    desk.reconfigure(house(service=QUICK))
    assert desk.settles() == []
    only(desk.passes(HOUR), LEAD)


def test_a_configuration_that_comes_back_brings_its_times_back(open_desk: Open) -> None:
    desk = open_desk()
    answered(desk)
    desk.reconfigure(house(service=SLOW))
    desk.passes(2 * HOUR)
    desk.reconfigure(house())
    only(desk.settles(), LEAD)


def test_a_change_that_times_do_not_depend_on_makes_nothing_anew(open_desk: Open) -> None:
    desk = open_desk()
    answered(desk)
    other = house(desk={"name": "Another name", "admins": ["admin@example.com"]}, limits={"attempts": 5})
    assert retiming(desk, other).is_over(desk.database)


@pytest.mark.parametrize(
    "change",
    [
        {"service": QUICK},
        {"closing": {"close_after": "9d"}},
        {"waiting": {"remind_after": "1d"}},
        {"calendars": [{"name": "office", "monday": "09:00-17:00", "holidays": "AT"}]},
        {"teams": [{"name": "Lab", "address": "lab@example.com", "answer_within": {"P1": "2h"}}]},
    ],
)
def test_whatever_times_depend_on_names_another_configuration(change: dict[str, object]) -> None:
    assert house(**change).timing != house().timing


def test_a_few_tickets_at_a_time_are_made_anew_and_a_killed_one_leaves_the_rest(open_desk: Open) -> None:
    desk = open_desk()
    for number in range(5):
        desk.arrives(mail(f"Request {number}.", subject=f"Request {number}"))
    again = retiming(desk, house(service={"P3": {"response": "4h", "update_reminder": "1h"}}))
    assert (again.left(desk.database), again.next_batch(desk.database, 2), again.left(desk.database)) == (5, 2, 3)
    assert [again.next_batch(desk.database, 2) for _ in range(3)] == [2, 1, 0]
    assert [pending(desk, number)["update-overdue"] for number in range(1, 6)] == ["13:00"] * 5


def test_two_workers_share_the_work(open_desk: Open) -> None:
    desk = open_desk()
    for number in range(4):
        desk.arrives(mail(f"Request {number}.", subject=f"Request {number}"))
    desk.reconfigure(house(service={"P3": {"response": "4h", "update_reminder": "1h"}}))
    other = DeskInHand.beside(desk, 1)
    while desk.desk.work() + other.desk.work():
        pass
    assert [pending(desk, number)["update-overdue"] for number in range(1, 5)] == ["13:00"] * 4


def test_an_item_planted_by_a_worker_of_the_old_configuration_is_replaced_when_it_falls_due(open_desk: Open) -> None:
    desk = open_desk()
    old = DeskInHand.beside(desk, 1)
    desk.reconfigure(house(service=QUICK))
    desk.settles()  # the new one has looked through all tickets, and there were none
    desk.fetched(mail())
    old.work_until_done()
    desk.settles()
    note = only(desk.sent, ENGINEER)
    desk.fetched(reply(note, "#take\n#priority P1"))
    old.work_until_done()
    desk.settles()
    assert pending(desk)["update-overdue"] == "11:00"
    desk.passes(HOUR)  # the old reminder; by the new configuration the answer is overdue
    only([m for m in desk.sent if "overdue" in str(m.message["From"])], LEAD)


def test_imported_mail_gets_no_times_by_another_configuration(open_desk: Open) -> None:
    desk = open_desk()
    desk.fetched(mail())
    with desk.database.write() as connection:
        connection.exec_driver_sql("UPDATE inbound SET silent = true")
    assert desk.settles() == []
    desk.reconfigure(house(service=QUICK))
    assert desk.passes(timedelta(days=5)) == []
    assert desk.ticket().told_until is None


def test_a_closed_ticket_is_left_alone(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    desk.arrives(reply(note, "#close spam"))
    assert retiming(desk, house(service=QUICK)).is_over(desk.database)
    desk.reconfigure(house(service=QUICK))
    assert desk.passes(timedelta(days=3)) == []
