"""What team and lead hear at once: a ticket that became P1, and an update of a P1 or P2 that is overdue.

Internal SOP §10.1. What has made a ticket P1 does not matter here: it is seen from the tickets before and after a
decision, whichever mail or command it answers. Channels get no more of the customer than their ``details`` allow (§12).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from handlers import letters
from handlers.letters import BecameP1
from handlers.sla import DueKind, update_due_at
from mailer.case import Arrival, Case, Decision, Outcome
from mailer.config import AlertKind, Channel, Engineer
from mailer.model import Alert, Audience, Due, Entry, Letter, LogLine, Priority, Role, Status, Ticket

_SAYS_IT_ALREADY = ("engineer/new-ticket", "engineer/customer-wrote", "engineer/command-done")
"""Whoever gets one of these about the ticket sees by it that the ticket is P1 and can act by it."""
_OVERDUE = (DueKind.UPDATE_OVERDUE, DueKind.STILL_OVERDUE)
_PRESSING = (Priority.P1, Priority.P2)


def with_alarms(case: Case, decision: Decision) -> Decision:
    """The decision with all that has to be said at once because of it."""
    event = case.event
    if decision.outcome is not Outcome.DONE or (isinstance(event, Arrival) and event.silent):
        return decision
    for ticket in decision.tickets:
        before = case.before(ticket.number)
        if _burns(ticket) and not (before and _burns(before)):
            decision = _p1(case, decision, ticket, before)
    if isinstance(event, Due) and event.kind in _OVERDUE and case.ticket and decision.letters:
        decision = _overdue(case, decision, case.ticket, update_due_at(case.ticket, case.house) or event.at)
    return decision


def _burns(ticket: Ticket) -> bool:
    return ticket.priority is Priority.P1 and ticket.status in (Status.NEW, Status.OPEN, Status.WAITING)


def _p1(case: Case, decision: Decision, ticket: Ticket, before: Ticket | None) -> Decision:
    because = _because(ticket, before)
    told = tuple(_letters(case, decision, ticket, because))
    alerts = tuple(_alerts(case, decision, ticket, because))
    names = ", ".join([*(str(letter.to.address) for letter in told), *(f"channel {a.channel}" for a in alerts)])
    line = LogLine(ticket.number, case.now, "desk", "alert: it is P1 now", f"to {names}" if names else "")
    return replace(
        decision,
        letters=(*decision.letters, *told),
        alerts=(*decision.alerts, *alerts),
        log=(*decision.log, line),
    )


def _because(ticket: Ticket, before: Ticket | None) -> BecameP1:
    if before is None:
        return BecameP1.OPENED
    return BecameP1.RAISED if before.priority is not ticket.priority else BecameP1.REOPENED


def _letters(case: Case, decision: Decision, ticket: Ticket, because: BecameP1) -> Iterator[Letter]:
    """To first level and leads, each once, and to nobody whom another mail of this decision tells the same."""
    know = {
        letter.to.address
        for letter in decision.letters
        if letter.ticket == ticket.number and letter.template in _SAYS_IT_ALREADY
    }
    queue = case.house.queue(ticket.queue)
    said = _last_said(case, decision, ticket)
    for engineer in _team_and_leads(case, ticket):
        if engineer.address not in know:
            yield letters.p1_alert(
                case.house,
                queue,
                ticket,
                engineer.person,
                because=because,
                due_at=update_due_at(ticket, case.house),
                last_said=said,
                speaks=Role.L1 in engineer.roles,
            )


def _team_and_leads(case: Case, ticket: Ticket) -> tuple[Engineer, ...]:
    rosters = (case.house.roster(ticket.queue, role) for role in (Role.L1, Role.LEAD))
    return tuple({engineer.address: engineer for roster in rosters for engineer in roster}.values())


def _alerts(case: Case, decision: Decision, ticket: Ticket, because: BecameP1) -> Iterator[Alert]:
    due_at = update_due_at(ticket, case.house)
    said = _last_said(case, decision, ticket)
    for channel in _channels(case, AlertKind.P1, ticket):
        yield letters.p1_on_channel(case.house, channel, ticket, because=because, due_at=due_at, last_said=said)


def _overdue(case: Case, decision: Decision, ticket: Ticket, due_at: datetime) -> Decision:
    channels = _channels(case, AlertKind.OVERDUE, ticket) if ticket.priority in _PRESSING else ()
    said = _last_said(case, decision, ticket)
    alerts = tuple(
        letters.overdue_on_channel(case.house, channel, ticket, due_at=due_at, last_said=said) for channel in channels
    )
    return replace(decision, alerts=(*decision.alerts, *alerts))


def _channels(case: Case, kind: AlertKind, ticket: Ticket) -> tuple[Channel, ...]:
    return tuple(channel for channel in case.house.channels if channel.wants(kind, ticket.queue))


def _last_said(case: Case, decision: Decision, ticket: Ticket) -> Entry | None:
    """What the customer wrote last, as far as it is known here."""
    said = (*(case.history if case.ticket and case.ticket.number == ticket.number else ()), *decision.entries)
    mine = (entry for entry in reversed(said) if entry.from_customer and entry.audience is Audience.PUBLIC)
    return next((entry for entry in mine if entry.ticket == ticket.number), None)
