"""Reading what engineers ask for: lists of open tickets, and all about one. Nothing here is locked or changed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, and_, func, select

from mailer.address import Address
from mailer.case import Listed, Listing, Owned, Shown
from mailer.store.cases import read_history
from mailer.store.schema import due, ticket
from mailer.store.tickets import OPEN_STATUSES, bare_ticket, read_log, read_ticket

LISTED = 50
"""How many tickets a list has."""
LOGGED = 60
"""How many lines of a ticket's log are shown."""


def read_listed(
    connection: Connection, listing: Listing, queues: Sequence[str], asker: Address, now: datetime
) -> Listed:
    """The open tickets of ``queues`` that are asked for: by priority, then by how long they wait for a word of ours.

    Rows of closed tickets are not touched: ``ix_ticket_status`` leads to the others.
    """
    wanted = and_(*_conditions(listing, queues, asker, now))
    heard = func.coalesce(ticket.c.last_update_at, ticket.c.opened_at)
    query = select(ticket).where(wanted).order_by(ticket.c.priority, heard, ticket.c.number).limit(LISTED + 1)
    rows = connection.execute(query).all()
    found = tuple(bare_ticket(row) for row in rows[:LISTED])
    if len(rows) <= LISTED:
        return Listed(found)
    count = connection.execute(select(func.count()).select_from(ticket).where(wanted)).scalar_one()
    return Listed(found, count - len(found))


def read_shown(connection: Connection, number: int) -> Shown | None:
    """All about a ticket, or None where there is none of that number."""
    found = read_ticket(connection, number)
    if found is None:
        return None
    return Shown(found, read_history(connection, number), read_log(connection, number, LOGGED))


def _conditions(listing: Listing, queues: Sequence[str], asker: Address, now: datetime) -> list[ColumnElement[bool]]:
    statuses = [listing.status] if listing.status else OPEN_STATUSES
    named = [queue for queue in queues if listing.queue in (None, queue.casefold())]
    conditions: list[ColumnElement[bool]] = [ticket.c.status.in_(map(str, statuses)), ticket.c.queue.in_(named)]
    if listing.priority is not None:
        conditions.append(ticket.c.priority == str(listing.priority))
    match listing.owned:
        case Owned.BY_THE_ASKER:
            conditions.append(ticket.c.owner == asker.spec)
        case Owned.BY_NOBODY:
            conditions.append(ticket.c.owner.is_(None))
        case Owned.BY_ANYBODY:
            pass
    if listing.late is not None:
        conditions.append(_is_late(listing.late, now))
    return conditions


def _is_late(kind: str, now: datetime) -> ColumnElement[bool]:
    """The customer should have heard from us, and its latest item of this kind is over as well.

    An item that has fired stays where it is, so it says nothing where another word is owed by now; a promise is moved
    by what happens to its ticket, and not by another configuration.
    """
    latest = select(func.max(due.c.at)).where(due.c.ticket == ticket.c.number, due.c.kind == kind).scalar_subquery()
    return and_(ticket.c.promise_due_at <= now, latest <= now)
