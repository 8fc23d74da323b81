"""When what has to happen to a ticket: a pure function of the ticket, recomputed after every change of it.

Nothing is armed or cancelled. Customer SOP §6.1 gives the rhythm of updates by priority, §11 the way from resolution
to closure; the numbers are the admin's (``[service]``, ``[closing]``). Until a person has first written to the customer
the response target runs, afterwards the update rhythm from one message to the next. A ticket that waits on the
customer has nothing due to them, and one that is closed nothing at all. A team that was asked has its own time
(Internal SOP §9).
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from mailer.config import House, Team
from mailer.model import Due, Escalation, Status, Ticket
from mailer.schedule.business_hours import WorkingTime


class DueKind(StrEnum):
    """What can fall due on a ticket; each has its row in ``sop.DUE``."""

    UPDATE_REMINDER = "update-reminder"
    UPDATE_OVERDUE = "update-overdue"
    CONFIRMATION_REMINDER = "confirmation-reminder"
    CLOSING = "closing"
    TEAM_FOLLOW_UP = "team-follow-up"
    TEAM_NEXT_RUNG = "team-next-rung"


def timetable(ticket: Ticket, house: House) -> tuple[Due, ...]:
    """Everything due on the ticket as it stands now, earliest first."""
    match ticket.status:
        case Status.NEW | Status.OPEN:
            due = (*_updates(ticket, house), *_team_answers(ticket, house))
            return tuple(sorted(due, key=lambda item: item.at))
        case Status.RESOLVED:
            return _closing(ticket, house)
        case Status.WAITING:
            return _team_answers(ticket, house)
        case Status.CLOSED:
            return ()


def update_due_at(ticket: Ticket, house: House) -> datetime | None:
    """Until when the customer is to hear from a person; None where no such promise runs."""
    level = house.service[ticket.priority]
    length = level.update_due if ticket.responded_at else (level.response or level.update_due)
    return _after(ticket, house, length)


def closing_at(ticket: Ticket, house: House) -> datetime | None:
    """When a resolved ticket closes by itself."""
    return ticket.resolved_at + house.closing.close_after if ticket.resolved_at else None


def reopen_until(ticket: Ticket, house: House) -> datetime | None:
    """Until when an answer reopens a closed ticket instead of opening a new one (spec 2.6)."""
    return house.closing.reopen_until(ticket.closed_at) if ticket.closed_at else None


def team_due(ticket: Ticket, escalation: Escalation, house: House) -> Due | None:
    """What comes next as long as the team does not answer: one follow-up, then the next rung, then nothing (spec 5.3).

    An answered question has nothing due, and neither has a team that left the configuration.
    """
    team = house.team(escalation.team)
    if team is None or escalation.ended_at or escalation.answered_at or escalation.raised_at:
        return None
    since = escalation.followed_up_at or escalation.asked_at
    kind = DueKind.TEAM_NEXT_RUNG if escalation.followed_up_at else DueKind.TEAM_FOLLOW_UP
    return Due(ticket.number, kind, answer_by(ticket, team, house, since))


def answer_by(ticket: Ticket, team: Team, house: House, since: datetime) -> datetime:
    """Until when the team is to answer what it was asked at ``since``."""
    return house.calendar(house.queue(ticket.queue)).after(since, team.time_to_answer(ticket.priority))


def _team_answers(ticket: Ticket, house: House) -> tuple[Due, ...]:
    found = (team_due(ticket, escalation, house) for escalation in ticket.escalations)
    return tuple(sorted({due for due in found if due is not None}, key=lambda due: due.at))


def _updates(ticket: Ticket, house: House) -> tuple[Due, ...]:
    due_at = update_due_at(ticket, house)
    if due_at is None:
        return ()
    overdue = Due(ticket.number, DueKind.UPDATE_OVERDUE, due_at)
    remind_at = _after(ticket, house, house.service[ticket.priority].update_reminder)
    if remind_at is None or remind_at >= due_at:
        return (overdue,)
    return (Due(ticket.number, DueKind.UPDATE_REMINDER, remind_at), overdue)


def _closing(ticket: Ticket, house: House) -> tuple[Due, ...]:
    if ticket.resolved_at is None:
        return ()
    return (
        Due(ticket.number, DueKind.CONFIRMATION_REMINDER, ticket.resolved_at + house.closing.remind_after),
        Due(ticket.number, DueKind.CLOSING, ticket.resolved_at + house.closing.close_after),
    )


def _after(ticket: Ticket, house: House, length: WorkingTime | None) -> datetime | None:
    if length is None:
        return None
    calendar = house.calendar(house.queue(ticket.queue))
    return calendar.after(ticket.last_update_at or ticket.opened_at, length)
