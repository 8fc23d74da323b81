"""What a merged ticket hands on to the one that goes on in its stead, so that a merge breaks no promise (spec 2.5).

Whoever waited on either ticket waits on the survivor, and hears no later than they were told. What was agreed on and
whom we asked go on there as well. A rating stays where it was given, so that it counts once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from handlers import letters
from handlers.conversations import carried_over
from handlers.lifecycle import Step, move
from handlers.moments import shown
from handlers.sla import promised_at, update_due_at
from mailer.config import House
from mailer.model import Escalation, Status, Ticket


@dataclass(frozen=True, slots=True)
class Merged:
    """The two tickets after their merge, and in sentences what the survivor has taken over."""

    closed: Ticket
    survivor: Ticket
    taken_over: tuple[str, ...]


def merged(ticket: Ticket, into: Ticket, house: House, now: datetime) -> Merged:
    """``ticket`` goes on in ``into``, whose people are those it is to have.

    What was promised on ``ticket`` is kept if somebody of it takes part in ``into``. Its escalations go along, but for
    those to teams that are asked about ``into`` already: they stay open on ``ticket``, to be ended.
    """
    survivor = carried_over(ticket, into)
    if ticket.status in (Status.NEW, Status.OPEN) and into.status in (Status.WAITING, Status.RESOLVED):
        # The customer's unanswered word comes along.
        survivor = move(survivor, Step.CUSTOMER_WROTE, now) or survivor
    survivor = _with_priority(ticket, survivor)
    if any(into.is_participant(person.address) for person in ticket.people):
        survivor = _with_promise(ticket, survivor, house, now)
    survivor, closed = _with_escalations(ticket, survivor, house, now)
    closed = replace(move(closed, Step.MERGE, now) or closed, merged_into=into.number)
    return Merged(closed, survivor, tuple(_taken_over(ticket, into, survivor, house)))


def _with_priority(ticket: Ticket, into: Ticket) -> Ticket:
    """The higher of both priorities, and the impact that it has; what is closed presses nobody any more."""
    if ticket.status is Status.CLOSED or ticket.priority >= into.priority:
        return replace(into, impact=into.impact or ticket.impact)
    impact = "; ".join(dict.fromkeys(filter(None, (ticket.impact, into.impact))))
    return replace(into, priority=ticket.priority, impact=impact, snoozed_until=None)


def _with_promise(ticket: Ticket, into: Ticket, house: House, now: datetime) -> Ticket:
    """The earlier of what the customers of both expect, and how often they were put off (Customer SOP §8)."""
    theirs, ours = update_due_at(ticket, house), update_due_at(into, house)
    if ticket.status is Status.WAITING and into.status in (Status.NEW, Status.OPEN):
        # Nothing waits for the customer's answer any more, so what stood still until then counts on from now.
        theirs = promised_at(replace(ticket, resumed_at=now), house)
    into = replace(
        into,
        delays=into.delays + ticket.delays,
        concern_at=into.concern_at or ticket.concern_at,
        told_until=min(filter(None, (ticket.told_until, into.told_until)), default=None),
        # Engineers who were told that it is overdue are told again when it is time, and the next rung with them.
        warned_at=max(filter(None, (ticket.warned_at, into.warned_at)), default=None),
        warnings=max(ticket.warnings, into.warnings),
    )
    if ticket.status is Status.WAITING and into.status is Status.WAITING:
        # Both count on with the customer's answer, so the one of which less is left is the earlier.
        theirs = promised_at(replace(ticket, resumed_at=into.waiting_since), house)
        return replace(into, promised_until=min(filter(None, (theirs, into.promised_until)), default=None))
    if theirs is None or (ours is not None and ours <= theirs):
        return into
    return replace(into, promised_until=theirs, waiting_since=None, resumed_at=None, snoozed_until=None)


def _with_escalations(ticket: Ticket, into: Ticket, house: House, now: datetime) -> tuple[Ticket, Ticket]:
    """``into`` with what teams are asked, under numbers of its own, and ``ticket`` without it."""
    asked = {escalation.team for escalation in into.open_escalations}
    going = [escalation for escalation in ticket.open_escalations if escalation.team not in asked]
    first = len(into.escalations) + 1
    come = tuple(_for_another(escalation, ticket, house, first + n) for n, escalation in enumerate(going))
    left = tuple(replace(e, ended_at=now) if e in going else e for e in ticket.escalations)
    return replace(into, escalations=(*into.escalations, *come)), replace(ticket, escalations=left)


def _for_another(escalation: Escalation, ticket: Ticket, house: House, number: int) -> Escalation:
    """The escalation on another ticket, which does not know the people of the one it comes from: the team may not learn
    of them by that (Internal SOP §12)."""
    team = house.team(escalation.team)
    if team is None:
        return replace(escalation, number=number)
    fields = tuple((label, letters.for_team(text, ticket, team)) for label, text in escalation.fields)
    question = letters.for_team(escalation.question, ticket, team)
    return replace(escalation, number=number, fields=fields, question=question)


def _taken_over(ticket: Ticket, into: Ticket, survivor: Ticket, house: House) -> Iterator[str]:
    number = survivor.number
    if survivor.priority is not into.priority:
        impact = f", the impact: {survivor.impact}" if survivor.impact else ""
        yield f"#{number} is {survivor.priority} now, as #{ticket.number} was{impact}."
    due_at = update_due_at(survivor, house)
    if due_at is not None and due_at == survivor.promised_until != into.promised_until:
        by = shown(due_at, house.calendar_of(survivor).zone)
        yield f"The customer expects to hear on #{number} by {by}, as on #{ticket.number}."
    items = survivor.action_items[len(into.action_items) :]
    if items:
        yield f"Put on the list of #{number}: {'; '.join(map(str, items))}."
    for escalation in survivor.escalations[len(into.escalations) :]:
        yield f"{escalation.team} is asked about #{number} now."
