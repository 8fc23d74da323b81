"""What a due item does when its time has come: remind, warn, close (Customer SOP §6, §11; Internal SOP §9)."""

from __future__ import annotations

from collections.abc import Callable

from handlers import closure, letters
from handlers.concern import with_leads
from handlers.lifecycle import Step
from handlers.requester import responsible
from handlers.sla import closing_at, timetable, update_due_at
from mailer.case import Case, Decision
from mailer.config import Engineer
from mailer.model import Due, Entry, Letter, LogLine, Person, Role, Ticket

Reminder = Callable[[Case, Due, Ticket], Decision]


def remind_of_update(case: Case, due: Due, ticket: Ticket) -> Decision:
    """The owner is reminded before the update is due, with the form ready; not if it is overdue already (AVL-05)."""
    due_at = update_due_at(ticket, case.house) or due.at
    if case.now >= due_at:
        return _logged(case, ticket, "reminder passed over: the update is overdue already")
    told = tuple(
        letters.update_due(case.house, case.queue, ticket, _person(engineer), due_at=due_at, last_said=_last_said(case))
        if ticket.responded_at
        else letters.response_due(
            case.house, case.queue, ticket, _person(engineer), due_at=due_at, history=case.history
        )
        for engineer in responsible(case, ticket)
    )
    return _sent(case, ticket, "reminded of the update that is due", told)


def warn_of_overdue(case: Case, due: Due, ticket: Ticket) -> Decision:
    """Owner and lead hear that the customer has not heard from us in time, with the whole context."""
    people = with_leads(responsible(case, ticket), tuple(case.house.roster(ticket.queue, Role.LEAD)))
    letter = letters.update_overdue if ticket.responded_at else letters.response_overdue
    told = tuple(
        letter(case.house, case.queue, ticket, _person(engineer), due_at=due.at, history=case.history)
        for engineer in people
    )
    return _sent(case, ticket, "the update is overdue: owner and lead were told", told)


def remind_of_waiting(case: Case, _due: Due, ticket: Ticket) -> Decision:
    """The owner hears that the customer has not answered, with what was asked; the customer hears nothing."""
    told = tuple(
        letters.waiting_reminder(
            case.house,
            case.queue,
            ticket,
            _person(engineer),
            waiting_since=ticket.waiting_since or ticket.opened_at,
            last_said=_last_said(case),
        )
        for engineer in responsible(case, ticket)
    )
    return _sent(case, ticket, "reminded that the customer has not answered", told)


def remind_of_confirmation(case: Case, _due: Due, ticket: Ticket) -> Decision:
    """The customer is asked once more, and told when the ticket will be closed and how to keep it open."""
    close_at = closing_at(ticket, case.house)
    if close_at is None or case.now >= close_at:
        return _logged(case, ticket, "reminder passed over: the ticket is about to close")
    told = tuple(
        letters.resolution_reminder(case.house, case.queue, ticket, person, close_at=close_at)
        for person in ticket.people_at(ticket.resolved_at)
    )
    return _sent(case, ticket, "asked again whether it works", told)


def close_unanswered(case: Case, _due: Due, ticket: Ticket) -> Decision:
    """No answer to the question: the ticket closes, and the customer is told how to reopen it."""
    shut, told = closure.closed(case, ticket, Step.EXPIRE)
    return _sent(case, shut, "closed: no answer to the resolution", told)


def _sent(case: Case, ticket: Ticket, what: str, told: tuple[Letter, ...]) -> Decision:
    return Decision(
        tickets=(ticket,),
        log=(LogLine(ticket.number, case.now, "desk", what),),
        letters=told,
        due=timetable(ticket, case.house),
    )


def _logged(case: Case, ticket: Ticket, what: str) -> Decision:
    return _sent(case, ticket, what, ())


def _last_said(case: Case) -> Entry | None:
    return next((e for e in reversed(case.history) if e.audience == "public" and not e.from_customer), None)


def _person(engineer: Engineer) -> Person:
    return Person(engineer.address, engineer.name)
