"""A desk that stood still for three days with 200 open tickets: one notice for each, the P1 first, paced (AVL-05)."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from handlers.sla import timetable
from mailer.address import Address
from mailer.case import Decision
from mailer.model import Priority, Status, Ticket
from mailer.store.decisions import write_decision
from tests.desk import CUSTOMER, ENGINEER, LEAD, MONDAY, DeskInHand, Sent, house, sqlite_url
from tests.stories.conftest import Open

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
PEOPLE = [{"name": "Ann Arbor", "address": ENGINEER}, {"name": "Lea Lead", "address": LEAD, "roles": ["lead"]}]


def with_tickets(desk: DeskInHand, count: int, urgent: int) -> None:
    """So many tickets that Ann answered on Monday at nine; those with the highest numbers are the P1."""
    with desk.database.write() as connection:
        for number in range(1, count + 1):
            ticket = Ticket(
                number=number,
                queue="support",
                subject=f"Request {number}",
                requester=Address.parse(CUSTOMER),
                status=Status.OPEN,
                priority=Priority.P1 if number > count - urgent else Priority.P3,
                owner=Address.parse(ENGINEER),
                opened_at=MONDAY - HOUR,
                acknowledged_at=MONDAY - HOUR,
                responded_at=MONDAY,
                last_update_at=MONDAY,
            )
            due = timetable(ticket, desk.house)
            decision = Decision(tickets=(ticket,), due=due)
            write_decision(connection, f"inbound:{number}", MONDAY, decision, (), desk.house.timing)


def numbers(letters: list[Sent], to: str) -> list[int]:
    """The tickets that the letters to somebody are about, in the order they were sent."""
    return [int(re.findall(r"\[#(\d+)\]", letter.subject)[0]) for letter in letters if letter.to == to]


def test_after_three_days_each_of_200_tickets_is_told_once_the_p1_first_and_not_all_at_once(tmp_path: Path) -> None:
    desk = DeskInHand(sqlite_url(tmp_path), house(engineers=PEOPLE[:1]))
    with_tickets(desk, 200, urgent=10)
    minutes = [desk.passes(timedelta(days=3))]
    while letters := desk.passes(MINUTE):
        minutes.append(letters)
    assert [len(numbers(letters, ENGINEER)) for letters in minutes] == [30, 30, 30, 30, 30, 30, 20]
    everything = [letter for letters in minutes for letter in letters]
    told = numbers(everything, ENGINEER)
    assert set(told[:10]) == set(range(191, 201))
    assert sorted(told) == list(range(1, 201))
    assert {letter.to for letter in everything} == {ENGINEER}
    desk.database.close()


def test_after_the_stop_the_usual_rhythm_begins(open_desk: Open) -> None:
    desk = open_desk(house(engineers=PEOPLE))
    with_tickets(desk, 2, urgent=1)
    assert sorted(numbers(desk.passes(timedelta(days=3)), ENGINEER)) == [1, 2]
    assert desk.passes(HOUR - MINUTE) == []
    assert numbers(desk.passes(MINUTE), ENGINEER) == [2]


def test_a_p1_that_falls_due_meanwhile_waits_for_no_backlog(open_desk: Open) -> None:
    desk = open_desk(house(engineers=PEOPLE, reminders={"per_minute": 3}))
    with_tickets(desk, 10, urgent=0)
    assert len(numbers(desk.passes(timedelta(days=3)), ENGINEER)) == 3
    urgent = replace(desk.ticket(10), priority=Priority.P1)
    with desk.database.write() as connection:
        due = timetable(urgent, desk.house)
        write_decision(connection, "inbound:11", desk.clock.at, Decision(tickets=(urgent,), due=due), (), None)
    assert numbers(desk.settles(), ENGINEER) == [10]
    assert len(numbers(desk.passes(MINUTE), ENGINEER)) == 3


def test_two_workers_keep_the_pace_together(open_desk: Open) -> None:
    desk = open_desk(house(engineers=PEOPLE, reminders={"per_minute": 4}))
    other = DeskInHand.beside(desk, 1)
    with_tickets(desk, 12, urgent=0)
    desk.clock.turn(timedelta(days=3))
    while desk.desk.work() + other.desk.work():
        pass
    assert len(numbers(desk.settles(), ENGINEER)) == 4
