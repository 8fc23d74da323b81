"""What customers were told to expect by when, and whether it was kept: on the ticket and in its log (Customer SOP §12).

A time is promised by the letter that names it, whatever made the desk write that letter. It is seen from the letters of
a decision, and from its tickets before and after. It is kept where a person writes in time, and missed where later.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from handlers import moments
from handlers.sla import promised_at
from mailer.case import Case, Decision, Outcome
from mailer.model import Audience, LogLine, Status, Ticket


def with_told(case: Case, decision: Decision) -> Decision:
    """The decision with what its letters tell customers to expect, and what has become of what was told before."""
    if decision.outcome is not Outcome.DONE:
        return decision
    tickets, lines = [], []
    for ticket in decision.tickets:
        before = case.before(ticket.number)
        after = _told(case, before, ticket, _named(case, decision, ticket))
        tickets.append(after)
        said = _said(case, before, ticket, after) if before else _promised(case, after)
        lines += [LogLine(ticket.number, case.now, "desk", line) for line in said]
    return replace(decision, tickets=tuple(tickets), log=(*decision.log, *lines))


def _named(case: Case, decision: Decision, ticket: Ticket) -> datetime | None:
    """The time that a letter of this decision names; one that is held tells nobody anything."""
    times = (
        letter.tells_until
        for letter in decision.letters
        if letter.ticket == ticket.number and letter.audience is Audience.PUBLIC and letter.held is None
    )
    return min((at for at in times if at is not None and at > case.now), default=None)


def _told(case: Case, before: Ticket | None, ticket: Ticket, named: datetime | None) -> Ticket:
    if named is not None:
        return replace(ticket, told_until=named)
    resumed = ticket.resumed_at is not None and (before is None or before.resumed_at != ticket.resumed_at)
    if resumed and ticket.promised_until is not None:
        # The question said so: what was left of the time counts on from the answer. What came along by a merge may be
        # due earlier.
        times = (ticket.told_until, promised_at(ticket, case.house))
        return replace(ticket, told_until=min(filter(None, times), default=None))
    return ticket


def _said(case: Case, before: Ticket, ticket: Ticket, after: Ticket) -> Iterator[str]:
    """The lines of the log, where anything is another than it was before."""
    told = before.told_until
    if told is not None and ticket.told_until is None:
        yield _became(case, before, ticket, told)
    elif told is not None and after.told_until is not None and after.told_until != told:
        yield f"another time counts now instead of {_shown(case, before, told)}"
    if after.told_until != told or (told is not None and ticket.told_until is None):
        yield from _promised(case, after)


def _promised(case: Case, after: Ticket) -> Iterator[str]:
    if after.told_until is not None:
        yield f"promised the customer {_what(after)} by {_shown(case, after, after.told_until)}"


def _became(case: Case, before: Ticket, ticket: Ticket, told: datetime) -> str:
    promise = f"{_what(before)} by {_shown(case, before, told)}"
    missed = f"missed its promise by {_length(case.now - told)}: {promise}" if case.now > told else ""
    if ticket.status is Status.CLOSED and ticket.last_update_at == before.last_update_at:
        if ticket.merged_into:
            return f"nobody waits any more for {promise}: it goes on in #{ticket.merged_into}"
        return missed or f"nobody waits any more for {promise}: the ticket is closed"
    if ticket.delays > before.delays:
        return missed or f"put off in time: {promise}"
    if ticket.status is Status.WAITING and ticket.promised_until is not None:
        return f"stands still until the customer answers: {promise}"
    return missed or f"kept its promise: {promise}"


def _what(ticket: Ticket) -> str:
    if ticket.promised_until is not None:
        return "what is delayed"
    return "the next message" if ticket.responded_at else "the first answer"


def _length(lapse: timedelta) -> str:
    """A length of time in its two largest units: ``2 days 3 hours``; less than a minute is one."""
    minutes = max(int(lapse.total_seconds()) // 60, 1)
    numbers = zip((minutes // 1440, minutes // 60 % 24, minutes % 60), ("day", "hour", "minute"), strict=True)
    parts = [f"{number} {unit}{'' if number == 1 else 's'}" for number, unit in numbers if number]
    return " ".join(parts[:2])


def _shown(case: Case, ticket: Ticket, at: datetime) -> str:
    return moments.shown(at, case.house.calendar_of(ticket).zone)
