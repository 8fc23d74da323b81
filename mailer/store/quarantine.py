"""What was kept aside, mail and due items: looked at, tried again, or dropped (OPS-02).

Nothing is deleted: a dropped mail keeps its bytes and the reason it was kept aside for. What is moved is noted in the
same transaction (:mod:`mailer.store.audit`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Row, Select, literal, select, update

from mailer.store.audit import Action, Order, note_actions
from mailer.store.schema import DROPPED, QUARANTINED, WAITING, due, inbound, raw


class Kept(StrEnum):
    """What sort of thing was kept aside."""

    MAIL = "mail"
    DUE = "due"


@dataclass(frozen=True, slots=True, order=True)
class KeptName:
    """What something in quarantine is called by: a mail ``17``, a due item ``due:4``."""

    kind: Kept
    number: int

    def __str__(self) -> str:
        return str(self.number) if self.kind is Kept.MAIL else f"{self.kind}:{self.number}"


@dataclass(frozen=True, slots=True)
class KeptAside:
    """Something in quarantine. ``at`` is when a mail came or an item was due; ``what`` is a due item's kind."""

    name: KeptName
    at: datetime
    queue: str
    size: int
    what: str
    ticket: int | None
    attempts: int
    reason: str


@dataclass(frozen=True, slots=True)
class Way:
    """What becomes of something in quarantine."""

    deed: str
    to: str


RETRY = Way("tried again", WAITING)
DROP = Way("dropped", DROPPED)


def list_quarantine(connection: Connection) -> tuple[KeptAside, ...]:
    """All that is kept aside: mail, then due items, each oldest first."""
    return (
        *(_kept_mail(row) for row in connection.execute(_mails().order_by(inbound.c.id))),
        *(_kept_due(row) for row in connection.execute(_dues().order_by(due.c.id))),
    )


def read_quarantined(connection: Connection, name: KeptName) -> KeptAside | None:
    """One thing that is kept aside, or None."""
    if name.kind is Kept.MAIL:
        row = connection.execute(_mails().where(inbound.c.id == name.number)).one_or_none()
        return _kept_mail(row) if row else None
    row = connection.execute(_dues().where(due.c.id == name.number)).one_or_none()
    return _kept_due(row) if row else None


def raw_of_quarantined(connection: Connection, number: int) -> bytes | None:
    """The message as it came, or None if no mail of that number is kept aside."""
    query = (
        select(raw.c.octets)
        .join(inbound, inbound.c.sha256 == raw.c.sha256)
        .where(inbound.c.id == number, inbound.c.state == QUARANTINED)
    )
    return connection.execute(query).scalar()


def move_quarantined(connection: Connection, order: Order, names: Sequence[KeptName], way: Way) -> tuple[KeptName, ...]:
    """Sends those of them that are kept aside their way, and notes who did it; returns which they were."""
    moved = [action for name in dict.fromkeys(names) if (action := _move(connection, name, way)) is not None]
    note_actions(connection, order, [action for _, action in moved])
    return tuple(name for name, _ in moved)


def _move(connection: Connection, name: KeptName, way: Way) -> tuple[KeptName, Action] | None:
    table = inbound if name.kind is Kept.MAIL else due
    # As if it had just come: what was tried before does not count against it.
    values: dict[str, Any] = {"state": way.to}
    if way.to == WAITING:
        values |= {"attempts": 0} if name.kind is Kept.DUE else {"attempts": 0, "postponed": 0}
    digest = inbound.c.sha256 if name.kind is Kept.MAIL else literal(None).label("sha256")
    row = connection.execute(
        update(table)
        .where(table.c.id == name.number, table.c.state == QUARANTINED)
        .values(**values)
        .returning(table.c.ticket, digest)
    ).one_or_none()
    if row is None:
        return None
    what = f"mail {name.number}" if name.kind is Kept.MAIL else f"due item {name.number}"
    return name, Action(
        f"{name.kind}:{name.number}",
        QUARANTINED,
        way.to,
        f"{what} {way.deed} out of quarantine",
        row.ticket,
        row.sha256,
    )


def _mails() -> Select[Any]:
    columns = (inbound.c.id, inbound.c.received_at, inbound.c.queue, inbound.c.size, inbound.c.ticket)
    return select(*columns, inbound.c.attempts, inbound.c.reason).where(inbound.c.state == QUARANTINED)


def _dues() -> Select[Any]:
    columns = (due.c.id, due.c.at, due.c.kind, due.c.ticket, due.c.attempts, due.c.reason)
    return select(*columns).where(due.c.state == QUARANTINED)


def _kept_mail(row: Row[Any]) -> KeptAside:
    name = KeptName(Kept.MAIL, row.id)
    return KeptAside(name, row.received_at, row.queue, row.size, "", row.ticket, row.attempts, row.reason)


def _kept_due(row: Row[Any]) -> KeptAside:
    return KeptAside(KeptName(Kept.DUE, row.id), row.at, "", 0, row.kind, row.ticket, row.attempts, row.reason)
