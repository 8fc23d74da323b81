"""Reading: what policy is to know about one event, fetched within the transaction that will hold its effects."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from sqlalchemy import Connection, and_, func, insert, select

from mailer.address import Address
from mailer.model import Entry, Ticket
from mailer.store.schema import WAITING, inbound, known_message, outbox, ticket_number
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


def answers_unread_mail(connection: Connection, message_ids: Iterable[str], own_id: int) -> bool:
    """True if one of these messages has come in and waits to be read: its answer is read after it."""
    wanted = list(message_ids)
    if not wanted:
        return False
    query = select(inbound.c.id).where(
        inbound.c.message_id.in_(wanted), inbound.c.state == WAITING, inbound.c.id != own_id
    )
    return connection.execute(query.limit(1)).first() is not None


def reserve_number(connection: Connection, inbound_id: int) -> int:
    """The number of the ticket to be opened from this mail; the same one whenever it is asked for again."""
    known = connection.execute(select(ticket_number.c.number).where(ticket_number.c.inbound == inbound_id)).scalar()
    if known is not None:
        return int(known)
    return int(
        connection.execute(
            insert(ticket_number).values(inbound=inbound_id).returning(ticket_number.c.number)
        ).scalar_one()
    )


def automatic_letters_since(connection: Connection, address: Address | None, since: datetime) -> int:
    """How many automatic letters to this address were written since then (LOOP-04); None counts none."""
    if address is None:
        return 0
    query = select(func.count()).where(
        and_(outbox.c.recipient_key == address.key, outbox.c.created_at > since, outbox.c.automatic)
    )
    return connection.execute(query).scalar_one()


def read_history(connection: Connection, number: int) -> tuple[Entry, ...]:
    """The newest entries of a ticket, oldest first."""
    return read_entries(connection, number, HISTORY)


def lock_ticket(connection: Connection, number: int | None) -> Ticket | None:
    """The ticket an event is about, kept for this transaction."""
    return None if number is None else read_ticket(connection, number, for_change=True)


DAY = timedelta(days=1)
Reserve = Callable[[], int]
