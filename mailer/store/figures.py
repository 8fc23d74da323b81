"""Reading what figures are counted from: the open tickets, and what happened in a span. Nothing is locked or changed.

Closed tickets are not touched: ``ix_ticket_status`` leads to the others, ``ix_occurrence_at`` and
``ix_occurrence_due_at`` to what happened. So a summary costs by what is open and by its span, not by what there was.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, and_, or_, select

from mailer.figures import Asked, Figures, OpenItem, OpenTicket, Rows, Span, count
from mailer.model import Occurrence, OccurrenceKind, Priority, PromiseKind, Status
from mailer.store.schema import action_item, escalation, occurrence, ticket
from mailer.store.tickets import OPEN_STATUSES

_AT_ONCE = 500


def read_figures(connection: Connection, queues: Sequence[str], span: Span, now: datetime) -> Figures:
    """The figures of these queues for the span; what is open is as of ``now``."""
    return count(read_rows(connection, queues, span), tuple(queues), span, now)


def read_rows(connection: Connection, queues: Sequence[str], span: Span) -> Rows:
    """All rows of these queues that figures of the span are counted from."""
    happened = _happened(connection, queues, span)
    rated = [one.ticket for one in happened if one.kind is OccurrenceKind.RATED and one.at in span]
    return Rows(_open_tickets(connection, queues), _items(connection, queues), happened, _remarks(connection, rated))


def _is_open(queues: Sequence[str]) -> ColumnElement[bool]:
    return and_(ticket.c.status.in_([str(status) for status in OPEN_STATUSES]), ticket.c.queue.in_(list(queues)))


def _open_tickets(connection: Connection, queues: Sequence[str]) -> tuple[OpenTicket, ...]:
    asked = _asked(connection, queues)
    columns = (
        ticket.c.number,
        ticket.c.subject,
        ticket.c.queue,
        ticket.c.priority,
        ticket.c.status,
        ticket.c.owner,
        ticket.c.opened_at,
        ticket.c.promise_kind,
        ticket.c.promise_due_at,
        ticket.c.waiting_since,
        ticket.c.promised_until,
    )
    return tuple(
        OpenTicket(
            number=row.number,
            subject=row.subject,
            queue=row.queue,
            priority=Priority(row.priority),
            status=Status(row.status),
            owner=row.owner or "",
            opened_at=row.opened_at,
            promise_kind=PromiseKind(row.promise_kind) if row.promise_kind else None,
            due_at=row.promise_due_at,
            waiting_since=row.waiting_since,
            promised_until=row.promised_until,
            asked=tuple(asked.get(row.number, ())),
        )
        for row in connection.execute(select(*columns).where(_is_open(queues)))
    )


def _asked(connection: Connection, queues: Sequence[str]) -> dict[int, list[Asked]]:
    """The teams that have not answered, by ticket."""
    query = (
        select(escalation.c.ticket, escalation.c.team, escalation.c.asked_at, escalation.c.followed_up_at)
        .join(ticket, ticket.c.number == escalation.c.ticket)
        .where(_is_open(queues), escalation.c.answered_at.is_(None), escalation.c.ended_at.is_(None))
    )
    found: dict[int, list[Asked]] = {}
    for row in connection.execute(query):
        found.setdefault(row.ticket, []).append(Asked(row.team, row.asked_at, row.followed_up_at is not None))
    return found


def _items(connection: Connection, queues: Sequence[str]) -> tuple[OpenItem, ...]:
    columns = (action_item.c.ticket, action_item.c.number, action_item.c.text, action_item.c.who)
    query = (
        select(*columns, action_item.c.opened_at)
        .join(ticket, ticket.c.number == action_item.c.ticket)
        .where(_is_open(queues), action_item.c.done_at.is_(None))
    )
    return tuple(OpenItem(r.ticket, r.number, r.text, r.who, r.opened_at) for r in connection.execute(query))


def _happened(connection: Connection, queues: Sequence[str], span: Span) -> tuple[Occurrence, ...]:
    """What lies in the span and the days of in and out before it, and promises that were due in the span."""
    at = occurrence.c.at
    volume = occurrence.c.kind.in_([str(OccurrenceKind.ARRIVED), str(OccurrenceKind.LEFT)])
    within = and_(at >= min(span.volume_since, span.since), at < span.until, or_(at >= span.since, volume))
    due = and_(
        occurrence.c.due_at >= span.since,
        occurrence.c.due_at < span.until,
        at >= span.until,
        occurrence.c.kind == str(OccurrenceKind.PROMISE),
    )
    of_queues = occurrence.c.queue.in_(list(queues))
    earlier = select(occurrence).where(within, of_queues).order_by(at, occurrence.c.id)
    later = select(occurrence).where(due, of_queues).order_by(at, occurrence.c.id)
    return tuple(
        Occurrence(
            kind=OccurrenceKind(row.kind),
            ticket=row.ticket,
            at=row.at,
            queue=row.queue,
            priority=Priority(row.priority),
            what=row.what,
            began_at=row.began_at,
            due_at=row.due_at,
            late=timedelta(seconds=row.late_seconds),
        )
        for query in (earlier, later)
        for row in connection.execute(query)
    )


def _remarks(connection: Connection, rated: Sequence[int]) -> tuple[tuple[int, str], ...]:
    numbers = sorted(set(rated))
    return tuple(
        (row.number, row.rating_remark)
        for begin in range(0, len(numbers), _AT_ONCE)
        for row in connection.execute(
            select(ticket.c.number, ticket.c.rating_remark).where(
                ticket.c.number.in_(numbers[begin : begin + _AT_ONCE]), ticket.c.rating_remark != ""
            )
        )
    )
