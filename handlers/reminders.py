"""What a due item does when its time has come: remind, warn, close (Customer SOP §6, §11; Internal SOP §9)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from handlers import closure, letters
from handlers.lifecycle import Step
from handlers.requester import responsible
from handlers.sla import DueKind, closing_at, timetable, update_due_at, warnings_given
from mailer.case import Case, Decision
from mailer.config import Engineer
from mailer.model import Due, Entry, Letter, LogLine, Role, Ticket

Reminder = Callable[[Case, Due, Ticket], Decision]


def remind_of_update(case: Case, due: Due, ticket: Ticket) -> Decision:
    """The owner is reminded before the update is due, with the form ready; not if it is overdue already (AVL-05)."""
    due_at = update_due_at(ticket, case.house) or due.at
    if case.now >= due_at:
        return _logged(case, ticket, "reminder passed over: the update is overdue already")
    told = tuple(
        letters.update_due(case.house, case.queue, ticket, engineer.person, due_at=due_at, last_said=_last_said(case))
        if ticket.responded_at
        else letters.response_due(case.house, case.queue, ticket, engineer.person, due_at=due_at, history=case.history)
        for engineer in responsible(case, ticket)
    )
    return _sent(case, ticket, "reminded of the update that is due", told)


def warn_of_overdue(case: Case, due: Due, ticket: Ticket) -> Decision:
    """Owner and ladder hear that the customer has not heard from us in time, with the whole context and the form.

    The first notice comes when the time is up, the next ones at growing distances until the customer hears from us.
    Each reaches one rung more. Of what was told already under another due time nobody is told at once again.
    """
    due_at = update_due_at(ticket, case.house) or due.at
    given = warnings_given(ticket, due_at)
    if given and due.kind == DueKind.UPDATE_OVERDUE:
        return _logged(case, ticket, "notice passed over: it was told already that the update is overdue")
    warned = replace(ticket, warned_at=case.now, warnings=given + 1)
    people = _up_the_ladder(case, ticket, given + 1)
    notice = letters.Notice(
        due_at=due_at,
        number=given + 1,
        readers=tuple(engineer.name for engineer in people),
        next_at=next((d.at for d in timetable(warned, case.house) if d.kind == DueKind.STILL_OVERDUE), None),
    )
    letter = letters.update_overdue if ticket.responded_at else letters.response_overdue
    told = tuple(
        letter(
            case.house,
            case.queue,
            ticket,
            engineer.person,
            notice=notice,
            history=case.history,
            speaks=Role.L1 in engineer.roles,
        )
        for engineer in people
    )
    what = "the update is overdue" if not given else f"the update is still overdue, notice {given + 1}"
    return _sent(case, warned, f"{what}: told {', '.join(notice.readers)}", told)


def _up_the_ladder(case: Case, ticket: Ticket, rungs: int) -> tuple[Engineer, ...]:
    """The owner and so many rungs, each person once; a rung on which nobody stands is none."""
    there = (case.house.roster(ticket.queue, role) for role in case.house.reminders.ladder)
    above = [rung for rung in there if rung][:rungs]
    people = (*responsible(case, ticket), *(engineer for rung in above for engineer in rung))
    return tuple({engineer.address: engineer for engineer in people}.values())


def remind_of_waiting(case: Case, _due: Due, ticket: Ticket) -> Decision:
    """The owner hears that the customer has not answered, with what was asked; the customer hears nothing."""
    told = tuple(
        letters.waiting_reminder(
            case.house,
            case.queue,
            ticket,
            engineer.person,
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
    return _sent(case, replace(ticket, closes_at=close_at), "asked again whether it works", told)


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
