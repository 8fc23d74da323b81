"""Reading: what policy is to know about one event, fetched within the transaction that will hold its effects."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from types import MappingProxyType

from sqlalchemy import Connection, func, insert, select, text

from mailer.address import Address
from mailer.case import Returned, Traffic
from mailer.failpoint import failpoint
from mailer.model import Entry, Status, Ticket
from mailer.store.schema import CAPPED, REFUSED, WAITING, inbound, known_message, outbox, ticket, ticket_number
from mailer.store.tickets import read_entries, read_ticket

HISTORY = 30
"""How many entries of a ticket policy and letters get to see."""


def ticket_of_messages(connection: Connection, message_ids: Iterable[str]) -> int | None:
    """The ticket that the first known one of these Message-IDs belongs to; the nearest ancestor comes first."""
    wanted = list(dict.fromkeys(message_ids))
    if not wanted:
        return None
    rows = connection.execute(
        select(known_message.c.message_id, known_message.c.ticket)
        .where(known_message.c.message_id.in_(wanted))
        .order_by(known_message.c.ticket)
    )
    found: dict[str, int] = {}
    for row in rows:
        found.setdefault(row.message_id, row.ticket)
    return next((found[message_id] for message_id in wanted if message_id in found), None)


def survivor_of(connection: Connection, number: int | None) -> int | None:
    """The ticket that goes on in this one's stead: the one it was merged into, and so on to the end."""
    seen: set[int] = set()
    while number is not None and number not in seen:
        seen.add(number)
        into = connection.execute(select(ticket.c.merged_into).where(ticket.c.number == number)).scalar()
        if into is None:
            return number
        number = int(into)
    return number


def open_follow_up(connection: Connection, closed: Ticket) -> int | None:
    """The newest ticket of the same requester that continues this closed one and is not closed itself."""
    query = select(ticket.c.number).where(
        ticket.c.follows == closed.number,
        ticket.c.requester_key == closed.requester.key,
        ticket.c.status != Status.CLOSED,
    )
    return connection.execute(query.order_by(ticket.c.number.desc()).limit(1)).scalar()


def returned_letter(connection: Connection, message_id: str) -> Returned | None:
    """The letter of ours with this Message-ID."""
    if not message_id:
        return None
    columns = (outbox.c.message_id, outbox.c.ticket, outbox.c.recipient, outbox.c.subject)
    row = connection.execute(select(*columns).where(outbox.c.message_id == message_id)).one_or_none()
    return Returned(row.message_id, row.ticket or 0, row.recipient, row.subject) if row else None


def answers_unread_mail(connection: Connection, message_ids: Iterable[str], own_id: int) -> bool:
    """True if one of these messages has come in and waits to be read: its answer is read after it."""
    wanted = list(message_ids)
    if not wanted:
        return False
    query = select(inbound.c.id).where(
        inbound.c.message_id.in_(wanted), inbound.c.state == WAITING, inbound.c.id != own_id
    )
    return connection.execute(query.limit(1)).first() is not None


def message_id_was_used(connection: Connection, message_id: str) -> bool:
    """True if a mail with this Message-ID has been dealt with; the same one come again never gets this far (IDE-02)."""
    if not message_id:
        return False
    query = select(inbound.c.id).where(inbound.c.message_id == message_id, inbound.c.state != WAITING)
    return connection.execute(query.limit(1)).first() is not None


def reserve_number(connection: Connection, inbound_id: int) -> int:
    """The number of the ticket to be opened from this mail; the same one whenever it is asked for again."""
    known = connection.execute(select(ticket_number.c.number).where(ticket_number.c.inbound == inbound_id)).scalar()
    if known is not None:
        return int(known)
    failpoint("store:number")
    return int(
        connection.execute(
            insert(ticket_number).values(inbound=inbound_id).returning(ticket_number.c.number)
        ).scalar_one()
    )


def read_traffic(
    connection: Connection, addresses: Iterable[Address], about: Ticket | None, sender: Address | None, now: datetime
) -> Traffic:
    """What the caps are about: automatic mail to these people, on this ticket and altogether (LOOP-04, LOOP-13).

    Held letters do not count. On PostgreSQL other workers that ask for the same people wait until this transaction is
    over, so that no number of workers writes more than one of them may.
    """
    people = sorted({address.key for address in addresses})
    if connection.dialect.name == "postgresql":
        for key in people:
            connection.execute(select(func.pg_advisory_xact_lock(func.hashtextextended(key, 0))))
    to_customers = text(CAPPED)
    to = connection.execute(
        select(outbox.c.recipient_key, func.count())
        .where(outbox.c.recipient_key.in_(people), outbox.c.created_at > now - DAY, to_customers)
        .group_by(outbox.c.recipient_key)
    ).all()
    on_ticket = select(func.count()).where(
        outbox.c.ticket == (about.number if about else 0), outbox.c.created_at > now - HOUR, to_customers
    )
    everywhere = select(func.count()).where(outbox.c.created_at > now - MINUTE, to_customers)
    refusals = select(func.count()).where(
        outbox.c.recipient_key == (sender.key if sender else ""), outbox.c.created_at > now - HOUR, text(REFUSED)
    )
    counts = connection.execute(
        select(on_ticket.scalar_subquery(), everywhere.scalar_subquery(), refusals.scalar_subquery())
    ).one()
    return Traffic(MappingProxyType({row[0]: row[1] for row in to}), *counts)


def read_history(connection: Connection, number: int) -> tuple[Entry, ...]:
    """The newest entries of a ticket, oldest first."""
    return read_entries(connection, number, HISTORY)


def lock_ticket(connection: Connection, number: int | None) -> Ticket | None:
    """The ticket an event is about, kept for this transaction."""
    return None if number is None else read_ticket(connection, number, for_change=True)


DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)
Reserve = Callable[[], int]
