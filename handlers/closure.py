"""The end of a ticket: resolved, confirmed or silent, closed, and back again (Customer SOP §11; spec 3.6, 3.7, 2.6)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from handlers import letters
from handlers.lifecycle import Step, move
from handlers.sla import closing_at, reopen_until, update_due_at
from mailer.case import Case
from mailer.config import House
from mailer.model import Letter, Person, Status, Ticket


def within_reopen_window(ticket: Ticket, house: House, now: datetime) -> bool:
    """True while an answer reopens the closed ticket; later it opens a new one."""
    until = reopen_until(ticket, house)
    return ticket.status is Status.CLOSED and (until is None or now <= until)


def confirmed(case: Case, ticket: Ticket) -> tuple[Ticket, tuple[Letter, ...]]:
    """The customer says it works: the ticket closes, and everybody on it is told how to reopen it."""
    closed = _moved(ticket, Step.CONFIRM, case.now)
    until = reopen_until(closed, case.house)
    return closed, tuple(
        letters.closed_confirmed(case.house, case.queue, closed, person, reopen_until=until) for person in closed.people
    )


def closed(case: Case, ticket: Ticket, step: Step) -> tuple[Ticket, tuple[Letter, ...]]:
    """The ticket closes without a word of the customer's (``step``: CLOSE by an engineer, EXPIRE by silence)."""
    shut = _moved(ticket, step, case.now)
    until = reopen_until(shut, case.house)
    announced = closing_at(ticket, case.house)
    early = announced is not None and case.now < announced
    return shut, tuple(
        letters.closed_unanswered(case.house, case.queue, shut, person, reopen_until=until, early=early)
        for person in shut.people
    )


def reopened(case: Case, ticket: Ticket, told: Person) -> tuple[Ticket, tuple[Letter, ...]]:
    """The ticket is open again; ``told``, who asked for it, hears so and when to expect an answer."""
    opened = replace(_moved(ticket, Step.REOPEN, case.now), responded_at=None)
    respond_by = update_due_at(opened, case.house)
    return opened, (letters.reopened(case.house, case.queue, opened, told, respond_by=respond_by),)


def _moved(ticket: Ticket, step: Step, now: datetime) -> Ticket:
    moved = move(ticket, step, now)
    if moved is None:
        raise AssertionError(f"#{ticket.number} is {ticket.status}: the caller has to ask before it lets it {step}")
    return moved
