"""What figures will count of a decision: seen from its tickets before and after, whichever mail or command it answers.

Here alone the promise that runs on a ticket is kept up (``Ticket.promise``), and here it is settled: kept if the
customer heard from a person in time, missed if not. ``docs/figures.md`` says what counts as what, case by case.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from handlers.letters import WrongLine
from handlers.sla import answer_by, update_due_at
from mailer.case import Arrival, Case, Decision, Outcome
from mailer.config import House
from mailer.model import Escalation, Occurrence, OccurrenceKind, Promise, PromiseKind, Sort, Status, Ticket

WORKING = (Status.NEW, Status.OPEN, Status.WAITING)
"""What is still to be solved; a resolved ticket comes back only if the customer says so."""


def with_occurrences(case: Case, decision: Decision) -> Decision:
    """The decision with its tickets' promises as they run from now on, and with all that figures count of it."""
    if decision.outcome is not Outcome.DONE:
        return decision
    tickets: list[Ticket] = []
    happened = list(decision.occurrences)
    for ticket in decision.tickets:
        before = case.before(ticket.number)
        tickets.append(replace(ticket, promise=_promise(case, before, ticket)))
        if not (before is None and _is_imported(case)):
            happened += _happened(case, before, ticket)
    return replace(decision, tickets=tuple(tickets), occurrences=tuple(happened))


def of_gate(kind: OccurrenceKind, case: Case, ticket: Ticket, rules: tuple[str, ...]) -> tuple[Occurrence, ...]:
    """A text was held by these rules, or went out in spite of them: once for each rule, however often it objects."""
    return tuple(_occurrence(kind, ticket, case.now, rule) for rule in dict.fromkeys(filter(None, rules)))


def held(case: Case, ticket: Ticket, wrong: tuple[WrongLine, ...]) -> tuple[Occurrence, ...]:
    """What of a refusal is the gate's doing."""
    return of_gate(OccurrenceKind.HELD, case, ticket, tuple(problem.rule for problem in wrong))


def _is_imported(case: Case) -> bool:
    return isinstance(case.event, Arrival) and case.event.silent


# --- promises ---------------------------------------------------------------------------------------------------------


def _promise(case: Case, before: Ticket | None, after: Ticket) -> Promise | None:
    """The promise that runs after the decision."""
    due_at = update_due_at(after, case.house)
    if due_at is None or (before is None and _is_imported(case)):
        return None
    running = before.promise if before else None
    if before is None:
        return Promise(PromiseKind.FIRST_ANSWER, after.opened_at, due_at)
    if running is None or _heard(before, after) or _put_off_too_late(case, before, after):
        return Promise(PromiseKind.UPDATE, case.now, due_at)
    return replace(running, due_at=due_at)


def _heard(before: Ticket, after: Ticket) -> bool:
    """Whether a person has written to the customer: an answer, an update, a question or a solution, and no delay."""
    return after.last_update_at != before.last_update_at and not _put_off(before, after)


def _put_off(before: Ticket, after: Ticket) -> bool:
    """Whether a delay was told; those that came along from a merged ticket were told before."""
    told = after.last_update_at != before.last_update_at and before.status in (Status.NEW, Status.OPEN)
    return told and after.delays > before.delays


def _put_off_too_late(case: Case, before: Ticket, after: Ticket) -> bool:
    """Whether a delay was told when the time that it moves was over already."""
    return _put_off(before, after) and before.promise is not None and case.now > before.promise.due_at


def _settled(case: Case, before: Ticket, after: Ticket) -> Iterator[Occurrence]:
    """The promise that ends here, unless nobody wanted it any more while there was time."""
    promise = before.promise
    if promise is None:
        return
    ends = _heard(before, after) or _put_off_too_late(case, before, after)
    lapsed = update_due_at(after, case.house) is None and case.now > promise.due_at
    if ends or lapsed:
        yield _timed(
            OccurrenceKind.PROMISE, case, after, promise.kind, began_at=promise.made_at, due_at=promise.due_at,
            at=case.now,
        )  # fmt: skip


# --- what happened ----------------------------------------------------------------------------------------------------


def _happened(case: Case, before: Ticket | None, after: Ticket) -> Iterator[Occurrence]:
    yield from _came_or_went(case, before, after)
    if before is not None:
        yield from _settled(case, before, after)
        if _put_off(before, after):
            what = Sort.TOO_LATE if _put_off_too_late(case, before, after) else Sort.IN_TIME
            yield _occurrence(OccurrenceKind.DELAYED, after, case.now, what)
        if after.rating and (after.rating, after.rating_remark) != (before.rating, before.rating_remark):
            yield _occurrence(OccurrenceKind.RATED, after, case.now, str(after.rating))
    yield from _teams(case, before.escalations if before else (), after)


def _came_or_went(case: Case, before: Ticket | None, after: Ticket) -> Iterator[Occurrence]:
    was, works = before is not None and before.status in WORKING, after.status in WORKING
    if works and not was:
        at = after.opened_at if before is None else case.now
        yield _occurrence(OccurrenceKind.ARRIVED, after, at, Sort.REOPENED if before else Sort.OPENED)
    if was and not works:
        how = Sort.MERGED if after.merged_into else Sort.RESOLVED if after.resolved_at else Sort.CLOSED
        yield _occurrence(OccurrenceKind.LEFT, after, case.now, how)
    if before is not None and after.status is Status.CLOSED is not before.status:
        yield _occurrence(OccurrenceKind.CLOSED, after, case.now)


def _teams(case: Case, before: tuple[Escalation, ...], after: Ticket) -> Iterator[Occurrence]:
    """Teams that were asked, and those that answered or need not any more. A merge asks and ends nothing: the team is
    asked about the survivor."""
    known = {escalation.number: escalation for escalation in before}
    for escalation in after.escalations:
        old = known.get(escalation.number)
        if old is None:
            if escalation.opened_at == case.now:  # not where it came along from a merged ticket
                yield _occurrence(OccurrenceKind.ESCALATED, after, case.now, escalation.team)
        elif _is_asked(old) and not _is_asked(escalation) and after.merged_into is None:
            due_at = _team_due_at(case.house, after, old)
            if due_at is not None and (escalation.answered_at or case.now > due_at):
                yield _timed(
                    OccurrenceKind.TEAM_ANSWER, case, after, old.team, began_at=old.asked_at, due_at=due_at,
                    at=case.now,
                )  # fmt: skip


def _is_asked(escalation: Escalation) -> bool:
    return escalation.answered_at is None and escalation.ended_at is None


def _team_due_at(house: House, ticket: Ticket, escalation: Escalation) -> datetime | None:
    team = house.team(escalation.team)
    return answer_by(ticket, team, house, escalation.asked_at) if team else None


def _timed(
    kind: OccurrenceKind, case: Case, ticket: Ticket, what: str, *, began_at: datetime, due_at: datetime, at: datetime
) -> Occurrence:
    late = _late(case.house, ticket, due_at, at)
    return replace(_occurrence(kind, ticket, at, what), began_at=began_at, due_at=due_at, late=late)


def _late(house: House, ticket: Ticket, due_at: datetime, at: datetime) -> timedelta:
    """By how much working time, as it was promised in that."""
    return house.calendar_of(ticket).between(due_at, at)


def _occurrence(kind: OccurrenceKind, ticket: Ticket, at: datetime, what: str = "") -> Occurrence:
    return Occurrence(kind, ticket.number, at, ticket.queue, ticket.priority, what)
