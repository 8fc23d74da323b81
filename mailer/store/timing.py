"""Which configuration the times of each open ticket were made by, so that those of another are found and made anew.

A ticket without such a name has no times on purpose: it was imported, and nothing has happened to it yet. The index
``ix_ticket_timed_by`` has open tickets alone, in the order of these names: where all have one and the same, looking for
others costs two probes.
"""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select, text, update

from mailer.store.schema import NOT_CLOSED, ticket


def note_timing(connection: Connection, number: int, timed_by: str) -> None:
    """The due items of the ticket are those of this configuration."""
    connection.execute(update(ticket).where(ticket.c.number == number).values(timed_by=timed_by))


def timed_otherwise(connection: Connection, timed_by: str, limit: int) -> tuple[int, ...]:
    """Open tickets with the times of another configuration, the most urgent first, kept for this transaction.

    Those that another worker has in hand are left out.
    """
    query = (
        select(ticket.c.number).where(_otherwise(timed_by)).order_by(ticket.c.priority, ticket.c.number).limit(limit)
    )
    return tuple(connection.execute(query.with_for_update(skip_locked=True)).scalars())


def any_timed_otherwise(connection: Connection, timed_by: str) -> bool:
    """Whether there is such a ticket, in anybody's hand or none; locks nothing."""
    return connection.execute(select(ticket.c.number).where(_otherwise(timed_by)).limit(1)).first() is not None


def count_timed_otherwise(connection: Connection, timed_by: str) -> int:
    """How many such tickets there are."""
    return int(connection.execute(select(func.count()).select_from(ticket).where(_otherwise(timed_by))).scalar_one())


def _otherwise(timed_by: str) -> ColumnElement[bool]:
    # Two ranges of the index, whose condition NOT_CLOSED spells: "<>" alone would look at every open ticket.
    return and_(text(NOT_CLOSED), or_(ticket.c.timed_by < timed_by, ticket.c.timed_by > timed_by))
