"""When summaries were due: rows of ``due`` without a ticket, one for each summary and moment (spec 7.4).

Any number of workers may plant: the key lets one row be, and a moment that is not later than the last one is none.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, delete, func, select

from mailer.model import Due
from mailer.store.engine import insert_new
from mailer.store.schema import DONE, IGNORED, WAITING, due

_KIND = "summary:"


def name_of(item: Due) -> str:
    """The name of the summary that is due, empty where it is none."""
    return item.kind.removeprefix(_KIND) if not item.ticket and item.kind.startswith(_KIND) else ""


def plant_summary(connection: Connection, name: str, at: datetime) -> bool:
    """Lets the summary of that moment fall due, unless it or a later one did; those that still wait are left out.

    Of a summary that was never seen before, the last moment is passed over: it is told of from then on.
    """
    kind = f"{_KIND}{name}"
    of_it = (due.c.ticket.is_(None), due.c.kind == kind)
    last = connection.execute(select(func.max(due.c.at)).where(*of_it)).scalar()
    if last is not None and at <= last:
        return False
    connection.execute(delete(due).where(*of_it, due.c.state == WAITING))
    row = {"ticket": None, "kind": kind, "at": at, "available_at": at, "state": DONE if last is None else WAITING}
    planted = connection.execute(insert_new(connection, due).values(row))
    return last is not None and planted.rowcount == 1


def told_until(connection: Connection, item: Due) -> datetime:
    """Until when the summary before this one told; one that was set aside told nobody anything."""
    before = select(func.max(due.c.at)).where(
        due.c.ticket.is_(None), due.c.kind == item.kind, due.c.at < item.at, due.c.state.in_((DONE, IGNORED))
    )
    found: datetime | None = connection.execute(before).scalar()
    return found or item.at
