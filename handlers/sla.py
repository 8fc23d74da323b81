"""When what has to happen to a ticket: a pure function of the ticket, recomputed after every change of it.

Nothing is armed or cancelled. Customer SOP §6.1 gives the rhythm of updates by priority, §11 the way from resolution
to closure; the numbers are the admin's (``[service]``, ``[closing]``). Until a person has first written to the customer
the response target runs, afterwards the update rhythm from one message to the next. A delay that the customer was told
of (§8) names a time that takes the rhythm's place; any other time that a letter named is kept where another priority or
configuration would give a later one. While a ticket waits on the customer, no such clock runs; with their answer it
goes on. A closed ticket has nothing due. A team that was asked has its own time (Internal SOP §9).
"""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from mailer.config import House, Team
from mailer.model import Due, Escalation, Status, Ticket
from mailer.schedule.business_hours import WorkingTime


class DueKind(StrEnum):
    """What can fall due on a ticket; each has its row in ``sop.DUE``."""

    UPDATE_REMINDER = "update-reminder"
    UPDATE_OVERDUE = "update-overdue"
    STILL_OVERDUE = "still-overdue"
    WAITING_REMINDER = "waiting-reminder"
    CONFIRMATION_REMINDER = "confirmation-reminder"
    CLOSING = "closing"
    TEAM_FOLLOW_UP = "team-follow-up"
    TEAM_NEXT_RUNG = "team-next-rung"


def timetable(ticket: Ticket, house: House) -> tuple[Due, ...]:
    """Everything due on the ticket as it stands now, earliest first."""
    match ticket.status:
        case Status.NEW | Status.OPEN:
            return _in_order((*_updates(ticket, house), *_team_answers(ticket, house)))
        case Status.RESOLVED:
            return _closing(ticket, house)
        case Status.WAITING:
            return _in_order((*_waiting(ticket, house), *_team_answers(ticket, house)))
        case Status.CLOSED:
            return ()


def _in_order(due: tuple[Due, ...]) -> tuple[Due, ...]:
    return tuple(sorted(due, key=lambda item: item.at))


def update_due_at(ticket: Ticket, house: House) -> datetime | None:
    """Until when the customer is to hear from a person; None where no such promise runs."""
    if ticket.status not in (Status.NEW, Status.OPEN):
        return None
    promised = promised_at(ticket, house)
    if promised is not None and ticket.resumed_at is None:
        return promised
    level = house.service[ticket.priority]
    length = level.update_due if ticket.responded_at else (level.response or level.update_due)
    if ticket.resumed_at is not None:
        # What we asked for has come: it is answered in time even where no update is promised.
        length = length or level.response
    return min(filter(None, (promised, ticket.told_until, _after(ticket, house, length))), default=None)


def warnings_given(ticket: Ticket, due_at: datetime) -> int:
    """How often engineers were told that what was due at ``due_at`` is overdue; what came before it does not count."""
    return ticket.warnings if ticket.warned_at is not None and ticket.warned_at >= due_at else 0


def promised_at(ticket: Ticket, house: House) -> datetime | None:
    """The time a delay named (Customer SOP §8).

    What was left of it when the customer was asked something counts on from their answer.
    """
    promised, asked_at, answered_at = ticket.promised_until, ticket.waiting_since, ticket.resumed_at
    if promised is None or asked_at is None or answered_at is None:
        return promised
    calendar = house.calendar_of(ticket)
    left = calendar.between(asked_at, promised)
    return calendar.after(answered_at, WorkingTime(time=left)) if left else answered_at + (promised - asked_at)


def closing_at(ticket: Ticket, house: House) -> datetime | None:
    """When a resolved ticket closes by itself: no sooner than the customer was told."""
    if ticket.resolved_at is None:
        return None
    at = ticket.resolved_at + house.closing.close_after
    return max(at, ticket.closes_at or at)


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
    return house.calendar_of(ticket).after(since, team.time_to_answer(ticket.priority))


def _team_answers(ticket: Ticket, house: House) -> tuple[Due, ...]:
    found = (team_due(ticket, escalation, house) for escalation in ticket.escalations)
    return tuple(sorted({due for due in found if due is not None}, key=lambda due: due.at))


def _updates(ticket: Ticket, house: House) -> tuple[Due, ...]:
    due_at = update_due_at(ticket, house)
    if due_at is None:
        return ()
    overdue = (Due(ticket.number, DueKind.UPDATE_OVERDUE, due_at), *_overdue_again(ticket, house, due_at))
    remind_at = _after(ticket, house, house.service[ticket.priority].update_reminder)
    if due_at == promised_at(ticket, house) or (remind_at is not None and remind_at >= due_at):
        # §8: in time for the customer to hear of a delay before the time is up, whatever the rhythm is by now.
        remind_at = _in_good_time(ticket, house, due_at)
    if remind_at is None or (remind_at := _not_before(ticket, remind_at)) >= due_at:
        return overdue
    return (Due(ticket.number, DueKind.UPDATE_REMINDER, remind_at), *overdue)


def _overdue_again(ticket: Ticket, house: House, due_at: datetime) -> tuple[Due, ...]:
    """The next notice after those that were given: each at twice the distance of the one before, up to eightfold."""
    given = warnings_given(ticket, due_at)
    distance = house.service[ticket.priority].overdue_again
    if not given or distance is None or ticket.warned_at is None:
        return ()
    longer: int = 2 ** min(given - 1, _DOUBLED_AT_MOST)
    distance = WorkingTime(distance.days * longer, distance.time * longer)
    return (Due(ticket.number, DueKind.STILL_OVERDUE, house.calendar_of(ticket).after(ticket.warned_at, distance)),)


def _waiting(ticket: Ticket, house: House) -> tuple[Due, ...]:
    length = house.waiting.remind_after
    if length is None or ticket.waiting_since is None:
        return ()
    return (Due(ticket.number, DueKind.WAITING_REMINDER, _not_before(ticket, ticket.waiting_since + length)),)


def _not_before(ticket: Ticket, remind_at: datetime) -> datetime:
    """When an engineer is reminded, who may have put that off."""
    return max(remind_at, ticket.snoozed_until or remind_at)


def _in_good_time(ticket: Ticket, house: House, due_at: datetime) -> datetime:
    """When to remind of a time that a delay named: a quarter of the way before it, and at most four working hours."""
    calendar, start = house.calendar_of(ticket), _start(ticket)
    whole = calendar.between(start, due_at)
    if not whole:
        return start + (due_at - start) * 3 / 4
    return calendar.after(start, WorkingTime(time=whole - min(whole / 4, _LONGEST_NOTICE)))


def _closing(ticket: Ticket, house: House) -> tuple[Due, ...]:
    close_at = closing_at(ticket, house)
    if ticket.resolved_at is None or close_at is None:
        return ()
    closing = Due(ticket.number, DueKind.CLOSING, close_at)
    remind_at = ticket.resolved_at + house.closing.remind_after
    return (
        (Due(ticket.number, DueKind.CONFIRMATION_REMINDER, remind_at), closing) if remind_at < close_at else (closing,)
    )


def _after(ticket: Ticket, house: House, length: WorkingTime | None) -> datetime | None:
    if length is None:
        return None
    return house.calendar_of(ticket).after(_start(ticket), length)


def _start(ticket: Ticket) -> datetime:
    """What the running promise counts from."""
    return ticket.resumed_at or ticket.last_update_at or ticket.opened_at


_LONGEST_NOTICE = timedelta(hours=4)
_DOUBLED_AT_MOST = 3
