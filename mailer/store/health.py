"""What tells whether the desk gets its work done, counted and read only (OPS-01)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, and_, case, func, or_, select, text

from mailer.store.pace import Pace, read_pace
from mailer.store.schema import (
    FAILED,
    HELD,
    QUARANTINED,
    UNSETTLED,
    WAITING,
    delivery,
    due,
    inbound,
    mailbox,
    outbox,
)

FAILED_LATELY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Look:
    """When a folder was last looked into and all was well; None: never. ``asked_about``: messages an admin has to
    choose for.
    """

    account: str
    folder: str
    at: datetime | None
    asked_about: int = 0


@dataclass(frozen=True, slots=True)
class Backlog:
    """How many wait, and since when the oldest does."""

    count: int
    oldest: datetime | None


@dataclass(frozen=True, slots=True)
class Health:
    """The state of every queue. ``unread`` is mail taken up and not read, ``overdue`` are items past their time.

    ``unknown`` counts letters, not sent since, of which nobody knows whether the relay took them. ``waiting`` is mail,
    and ``alerts`` what waits for channels.
    """

    looks: tuple[Look, ...]
    unread: Backlog
    waiting: Backlog
    overdue: Backlog
    unknown: int
    held: int
    failed: int
    failed_lately: int
    quarantined: int
    alerts: Backlog
    pace: Pace | None = None


def read_health(connection: Connection, now: datetime, relay: str = "") -> Health:
    """How things stand at ``now``; ``relay`` is the one that mail goes to."""
    looks = connection.execute(
        select(
            mailbox.c.account,
            mailbox.c.folder,
            mailbox.c.last_good_look,
            case((mailbox.c.choice.is_(None), func.coalesce(mailbox.c.asked_about, 0)), else_=0).label("asked_about"),
        ).order_by(mailbox.c.id)
    )
    waiting_since = func.coalesce(outbox.c.released_at, outbox.c.created_at, type_=outbox.c.created_at.type)
    lately = (
        select(delivery.c.id)
        .where(delivery.c.outbox == outbox.c.id, delivery.c.at > now - FAILED_LATELY)
        .correlate(outbox)
        .exists()
    )
    unsettled = text(UNSETTLED)
    return Health(
        looks=tuple(Look(row.account, row.folder, row.last_good_look, row.asked_about) for row in looks),
        unread=_backlog(connection, inbound, inbound.c.received_at, inbound.c.state == WAITING),
        waiting=_backlog(connection, outbox, waiting_since, and_(outbox.c.state == WAITING, outbox.c.channel == "")),
        overdue=_backlog(connection, due, due.c.available_at, and_(due.c.state == WAITING, due.c.available_at < now)),
        unknown=_count(connection, outbox, outbox.c.unknown > 0, or_(outbox.c.state == WAITING, unsettled)),
        held=_count(connection, outbox, outbox.c.state == HELD, unsettled),
        failed=_count(connection, outbox, outbox.c.state == FAILED, unsettled),
        failed_lately=_count(connection, outbox, outbox.c.state == FAILED, unsettled, lately),
        quarantined=_count(connection, inbound, inbound.c.state == QUARANTINED)
        + _count(connection, due, due.c.state == QUARANTINED),
        alerts=_backlog(connection, outbox, waiting_since, and_(outbox.c.state == WAITING, outbox.c.channel != "")),
        pace=read_pace(connection, relay),
    )


def _backlog(connection: Connection, table: Table, since: ColumnElement[Any], waits: ColumnElement[bool]) -> Backlog:
    count, oldest = connection.execute(select(func.count(), func.min(since)).select_from(table).where(waits)).one()
    return Backlog(count, oldest)


def _count(connection: Connection, table: Table, *conditions: Any) -> int:
    return connection.execute(select(func.count()).select_from(table).where(*conditions)).scalar_one()
