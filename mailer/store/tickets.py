"""Tickets between rows and values: the one place that knows both shapes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from mailer.address import Address
from mailer.errors import Conflict
from mailer.model import (
    ActionItem,
    Audience,
    Entry,
    Escalation,
    LogLine,
    Person,
    Priority,
    Promise,
    PromiseKind,
    Rating,
    Status,
    Ticket,
)
from mailer.store.schema import action_item, entry, escalation, link, participant, ticket, ticket_log

OPEN_STATUSES = (Status.NEW, Status.OPEN, Status.WAITING, Status.RESOLVED)


def read_ticket(connection: Connection, number: int, *, for_change: bool = False) -> Ticket | None:
    """The ticket, or None. ``for_change`` keeps other workers off it until the transaction ends (CON-05)."""
    query = select(ticket).where(ticket.c.number == number)
    row = connection.execute(query.with_for_update() if for_change else query).one_or_none()
    if row is None:
        return None
    people = connection.execute(select(participant).where(participant.c.ticket == number).order_by(participant.c.key))
    related = connection.execute(select(link.c.related).where(link.c.ticket == number).order_by(link.c.related))
    return _ticket(
        row,
        tuple(Person(Address(spec=p.address, key=p.key), p.name, p.since) for p in people),
        tuple(related.scalars()),
        _read_escalations(connection, number),
        _read_action_items(connection, number),
    )


def list_tickets(connection: Connection, statuses: Iterable[Status] = OPEN_STATUSES) -> tuple[Ticket, ...]:
    """Tickets in these statuses, most urgent first; without their participants, links, escalations and action items."""
    rows = connection.execute(
        select(ticket)
        .where(ticket.c.status.in_([str(s) for s in statuses]))
        .order_by(ticket.c.priority, ticket.c.number)
    )
    return tuple(_ticket(row, (), (), (), ()) for row in rows)


def read_entries(connection: Connection, number: int, limit: int | None = None) -> tuple[Entry, ...]:
    """The correspondence and notes of a ticket and of those merged into it, oldest first.

    With ``limit``, the newest so many. An entry says which ticket it was written on.
    """
    merged = merged_tickets(connection, number)
    of_ticket = entry.c.ticket.in_((number, *merged)) if merged else entry.c.ticket == number
    query = select(entry).where(of_ticket).order_by(entry.c.id.desc())
    rows = connection.execute(query.limit(limit) if limit else query).all()
    return tuple(
        Entry(
            ticket=r.ticket,
            at=r.at,
            audience=Audience(r.audience),
            author=r.author,
            text=r.text,
            subject=r.subject,
            message_id=r.message_id,
            from_customer=r.from_customer,
            files=tuple(filter(None, r.files.split("\n"))),
        )
        for r in reversed(rows)
    )


def merged_tickets(connection: Connection, number: int) -> tuple[int, ...]:
    """The tickets that were merged into this one, directly or by way of another."""
    found: list[int] = []
    into = [number]
    while into:
        into = list(connection.execute(select(ticket.c.number).where(ticket.c.merged_into.in_(into))).scalars())
        into = [n for n in into if n not in found and n != number]
        found += into
    return tuple(sorted(found))


def read_log(connection: Connection, number: int, limit: int | None = None) -> tuple[LogLine, ...]:
    """Everything that happened to a ticket, oldest first; with ``limit``, the newest so many lines."""
    query = select(ticket_log).where(ticket_log.c.ticket == number).order_by(ticket_log.c.id.desc())
    rows = connection.execute(query.limit(limit) if limit else query).all()
    return tuple(LogLine(r.ticket, r.at, r.actor, r.action, r.detail) for r in reversed(rows))


def bare_ticket(row: Row[Any]) -> Ticket:
    """A ticket as its own row has it, without participants and links."""
    return _ticket(row, (), (), (), ())


def write_ticket(connection: Connection, value: Ticket) -> None:
    """Inserts a ticket of version 0, or replaces the row that still has the value's version.

    :raises Conflict: if the row has changed since it was read.
    """
    columns = _columns(value)
    if value.version == 0:
        connection.execute(insert(ticket), {"number": value.number, "version": 1, **columns})
    else:
        changed = connection.execute(
            update(ticket)
            .where(ticket.c.number == value.number, ticket.c.version == value.version)
            .values(version=value.version + 1, **columns)
        )
        if changed.rowcount != 1:
            raise Conflict(f"ticket #{value.number} has changed since it was read")
    _write_participants(connection, value)
    _write_links(connection, value)
    _write_escalations(connection, value)
    _write_action_items(connection, value)


def _write_participants(connection: Connection, value: Ticket) -> None:
    wanted = {person.address.key: person for person in value.participants}
    there = set(
        connection.execute(select(participant.c.key).where(participant.c.ticket == value.number)).scalars()
        if value.version
        else ()
    )
    if gone := there - wanted.keys():
        connection.execute(delete(participant).where(participant.c.ticket == value.number, participant.c.key.in_(gone)))
    added = [
        {"ticket": value.number, "key": key, "address": person.address.spec, "name": person.name, "since": person.since}
        for key, person in wanted.items()
        if key not in there
    ]
    if added:
        connection.execute(insert(participant), added)


def _write_links(connection: Connection, value: Ticket) -> None:
    there = (
        connection.execute(select(link.c.related).where(link.c.ticket == value.number)).scalars().all()
        if value.version
        else ()
    )
    added = [{"ticket": value.number, "related": other} for other in value.related if other not in there]
    if added:
        connection.execute(insert(link), added)


def _read_escalations(connection: Connection, number: int) -> tuple[Escalation, ...]:
    query = select(escalation).where(escalation.c.ticket == number).order_by(escalation.c.number)
    return tuple(
        Escalation(
            number=r.number,
            team=r.team,
            rung=r.rung,
            fields=tuple((label, text) for label, text in json.loads(r.fields)),
            opened_at=r.opened_at,
            opened_by=r.opened_by,
            asked_at=r.asked_at,
            question=r.question,
            skipping=r.skipping,
            followed_up_at=r.followed_up_at,
            raised_at=r.raised_at,
            answered_at=r.answered_at,
            ended_at=r.ended_at,
        )
        for r in connection.execute(query)
    )


def _write_escalations(connection: Connection, value: Ticket) -> None:
    """None is ever taken back, so a ticket without any has none to write."""
    if not value.escalations or value.escalations == _read_escalations(connection, value.number):
        return
    connection.execute(delete(escalation).where(escalation.c.ticket == value.number))
    connection.execute(
        insert(escalation),
        [
            {
                "ticket": value.number,
                "number": e.number,
                "team": e.team,
                "rung": e.rung,
                "fields": json.dumps(e.fields, ensure_ascii=False),
                "opened_at": e.opened_at,
                "opened_by": e.opened_by,
                "asked_at": e.asked_at,
                "question": e.question,
                "skipping": e.skipping,
                "followed_up_at": e.followed_up_at,
                "raised_at": e.raised_at,
                "answered_at": e.answered_at,
                "ended_at": e.ended_at,
            }
            for e in value.escalations
        ],
    )


def _read_action_items(connection: Connection, number: int) -> tuple[ActionItem, ...]:
    query = select(action_item).where(action_item.c.ticket == number).order_by(action_item.c.number)
    return tuple(
        ActionItem(r.number, r.text, r.who, opened_at=r.opened_at, done_at=r.done_at) for r in connection.execute(query)
    )


def _write_action_items(connection: Connection, value: Ticket) -> None:
    """Items are added and ticked off; none goes away."""
    there = _read_action_items(connection, value.number) if value.version and value.action_items else ()
    known = {item.number: item for item in there}
    changed = [item for item in value.action_items if known.get(item.number) != item]
    added = [
        {
            "ticket": value.number,
            "number": item.number,
            "text": item.text,
            "who": item.who,
            "opened_at": item.opened_at,
            "done_at": item.done_at,
        }
        for item in changed
        if item.number not in known
    ]
    if added:
        connection.execute(insert(action_item), added)
    for item in changed:
        if item.number in known:
            this = (action_item.c.ticket == value.number, action_item.c.number == item.number)
            connection.execute(update(action_item).where(*this).values(done_at=item.done_at))


def write_entries(connection: Connection, entries: Sequence[Entry], cause: str) -> None:
    """Appends to the tickets' correspondence."""
    if entries:
        connection.execute(
            insert(entry),
            [
                {
                    "ticket": e.ticket,
                    "at": e.at,
                    "audience": str(e.audience),
                    "author": e.author,
                    "subject": e.subject,
                    "text": e.text,
                    "message_id": e.message_id,
                    "from_customer": e.from_customer,
                    "files": "\n".join(e.files),
                    "cause": cause,
                }
                for e in entries
            ],
        )


def write_log(connection: Connection, lines: Sequence[LogLine], cause: str) -> None:
    """Appends to the tickets' logs; a cause that has been written before is an error of the caller's (UNIQUE)."""
    if lines:
        connection.execute(
            insert(ticket_log),
            [
                {
                    "ticket": line.ticket,
                    "at": line.at,
                    "actor": line.actor,
                    "action": line.action,
                    "detail": line.detail,
                    "cause": cause,
                    "line": number,
                }
                for number, line in enumerate(lines)
            ],
        )


def _ticket(
    row: Row[Any],
    participants: tuple[Person, ...],
    related: tuple[int, ...],
    escalations: tuple[Escalation, ...],
    items: tuple[ActionItem, ...],
) -> Ticket:
    return Ticket(
        number=row.number,
        queue=row.queue,
        subject=row.subject,
        requester=Address(spec=row.requester, key=row.requester_key),
        requester_name=row.requester_name,
        participants=participants,
        status=Status(row.status),
        priority=Priority(row.priority),
        impact=row.impact,
        owner=Address.parse(row.owner) if row.owner else None,
        language=row.language,
        utc_offset=timedelta(minutes=row.utc_offset_minutes),
        opened_at=row.opened_at,
        acknowledged_at=row.acknowledged_at,
        responded_at=row.responded_at,
        last_update_at=row.last_update_at,
        last_customer_at=row.last_customer_at,
        resolved_at=row.resolved_at,
        closed_at=row.closed_at,
        resolution=row.resolution,
        follows=row.follows,
        merged_into=row.merged_into,
        concern_at=row.concern_at,
        related=related,
        escalations=escalations,
        waiting_since=row.waiting_since,
        resumed_at=row.resumed_at,
        promised_until=row.promised_until,
        delays=row.delays,
        snoozed_until=row.snoozed_until,
        action_items=items,
        rating=Rating(row.rating) if row.rating else None,
        rating_remark=row.rating_remark,
        told_until=row.told_until,
        closes_at=row.closes_at,
        warned_at=row.warned_at,
        warnings=row.warnings,
        promise=Promise(PromiseKind(row.promise_kind), row.promise_made_at, row.promise_due_at)
        if row.promise_kind
        else None,
        version=row.version,
    )


def _columns(value: Ticket) -> dict[str, Any]:
    return {
        "queue": value.queue,
        "subject": value.subject,
        "requester": value.requester.spec,
        "requester_key": value.requester.key,
        "requester_name": value.requester_name,
        "status": str(value.status),
        "priority": str(value.priority),
        "impact": value.impact,
        "owner": value.owner.spec if value.owner else None,
        "language": value.language,
        "utc_offset_minutes": int(value.utc_offset.total_seconds() // 60),
        "opened_at": value.opened_at,
        "acknowledged_at": value.acknowledged_at,
        "responded_at": value.responded_at,
        "last_update_at": value.last_update_at,
        "last_customer_at": value.last_customer_at,
        "resolved_at": value.resolved_at,
        "closed_at": value.closed_at,
        "resolution": value.resolution,
        "follows": value.follows,
        "merged_into": value.merged_into,
        "concern_at": value.concern_at,
        "waiting_since": value.waiting_since,
        "resumed_at": value.resumed_at,
        "promised_until": value.promised_until,
        "delays": value.delays,
        "snoozed_until": value.snoozed_until,
        "rating": str(value.rating) if value.rating else None,
        "rating_remark": value.rating_remark,
        "told_until": value.told_until,
        "closes_at": value.closes_at,
        "warned_at": value.warned_at,
        "warnings": value.warnings,
        "promise_kind": str(value.promise.kind) if value.promise else None,
        "promise_made_at": value.promise.made_at if value.promise else None,
        "promise_due_at": value.promise.due_at if value.promise else None,
    }
