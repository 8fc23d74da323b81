"""The procedure as two tables: what arrives, first match wins, and what falls due.

:func:`decide` is the one door of this package: a Case goes in, a Decision comes out, and nothing else happens.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import assert_never

from handlers import engineer, guest, intake, limits, ratings, reminders, requester, summary, team, trouble
from handlers.alarms import with_alarms
from handlers.automatic import on_automatic
from handlers.commands import foresee
from handlers.mood import read_mood
from handlers.occurrences import with_occurrences
from handlers.reminders import Reminder
from handlers.sla import DueKind, timetable
from handlers.told import with_told
from mailer.case import (
    Arrival,
    Case,
    ChannelFailed,
    Decision,
    Flood,
    FolderReplaced,
    LettersHeld,
    Outcome,
    Policy,
    SetAside,
    SetAsideMore,
    SignInFault,
    SummaryDue,
    TemplateFault,
    Undelivered,
)
from mailer.model import Due, Kind, LogLine, Role

Handler = Callable[[Case, Arrival], Decision | None]


def _team(case: Case, arrival: Arrival) -> Decision | None:
    # A team's address may be a list, and what comes by a list is the team's word all the same.
    if case.ticket is None or arrival.mail.kind not in (Kind.PERSON, Kind.LIST):
        return None
    return team.on_team(case, arrival, case.ticket, arrival.sender.team) if arrival.sender.team else None


def _automatic(case: Case, arrival: Arrival) -> Decision | None:
    return None if arrival.mail.kind is Kind.PERSON else on_automatic(case, arrival)


def _engineer(case: Case, arrival: Arrival) -> Decision | None:
    who = arrival.sender.engineer
    return engineer.on_engineer(case, arrival, who) if who else None


def _rating(case: Case, arrival: Arrival) -> Decision | None:
    rating = arrival.sender.purpose.rating if arrival.sender.purpose else None
    return ratings.on_rating(case, arrival, case.ticket, rating) if case.ticket is not None and rating else None


def _participant(case: Case, arrival: Arrival) -> Decision | None:
    if case.ticket is None or arrival.sender.role is not Role.PARTICIPANT:
        return None
    return requester.on_participant(case, arrival, case.ticket)


def _guest(case: Case, arrival: Arrival) -> Decision | None:
    return guest.on_guest(case, arrival, case.ticket) if case.ticket is not None else None


ARRIVALS: tuple[Handler, ...] = (_team, _automatic, _engineer, _rating, _participant, _guest, intake.open_ticket)
"""Who wrote, in reading order: a team that was asked, nobody by hand, an engineer, a participant who rates the
support, a participant of the ticket, somebody a participant passed our mail on to, anybody else."""

DUE: dict[str, Reminder] = {
    DueKind.UPDATE_REMINDER: reminders.remind_of_update,
    DueKind.UPDATE_OVERDUE: reminders.warn_of_overdue,
    DueKind.STILL_OVERDUE: reminders.warn_of_overdue,
    DueKind.WAITING_REMINDER: reminders.remind_of_waiting,
    DueKind.CONFIRMATION_REMINDER: reminders.remind_of_confirmation,
    DueKind.CLOSING: reminders.close_unanswered,
    DueKind.TEAM_FOLLOW_UP: team.follow_up,
    DueKind.TEAM_NEXT_RUNG: team.tell_next_rung,
}


def decide(case: Case) -> Decision:
    """What is to happen, given all that is known."""
    decision = _never_to_ourselves(case, with_alarms(case, _decide(case)))
    return with_occurrences(case, with_told(case, limits.hold_what_is_too_much(case, decision)))


POLICY = Policy(foresee, decide, read_mood, timetable)
"""What the desk is given."""


def _never_to_ourselves(case: Case, decision: Decision) -> Decision:
    """LOOP-09: mail to an address that is read here would come straight back, whoever it was meant for."""
    held = tuple(letter for letter in decision.letters if case.house.is_own(letter.to.address))
    if not held:
        return decision
    kept = tuple(letter for letter in decision.letters if letter not in held)
    lines = tuple(
        LogLine(letter.ticket, case.now, "desk", "did not write to an address of our own", str(letter.to.address))
        for letter in held
        if letter.ticket
    )
    return replace(decision, letters=kept, log=(*decision.log, *lines))


def _decide(case: Case) -> Decision:  # noqa: PLR0912  one row for each kind of event
    event = case.event
    match event:
        case Arrival():
            return next(decision for handler in ARRIVALS if (decision := handler(case, event)) is not None)
        case Due():
            return _decide_due(case, event)
        case Undelivered():
            return trouble.on_undelivered(case, event)
        case SetAside():
            return trouble.on_set_aside(case, event)
        case SetAsideMore():
            return trouble.on_more_set_aside(case, event)
        case LettersHeld():
            return trouble.on_letters_held(case, event)
        case TemplateFault():
            return trouble.on_template_fault(case, event)
        case SignInFault():
            return trouble.on_sign_in_fault(case, event)
        case FolderReplaced():
            return trouble.on_folder_replaced(case, event)
        case Flood():
            return trouble.on_flood(case, event)
        case ChannelFailed():
            return trouble.on_channel_failed(case, event)
        case SummaryDue():
            return summary.on_summary(case, event)
        case _:
            assert_never(event)


def _decide_due(case: Case, due: Due) -> Decision:
    """A reminder that has left the ticket's timetable is stale: the ticket moved on after it was planted."""
    ticket = case.ticket
    if ticket is None or due not in timetable(ticket, case.house) or due.kind not in DUE:
        return Decision(outcome=Outcome.IGNORED, reason="the ticket has moved on")
    return DUE[due.kind](case, due, ticket)
