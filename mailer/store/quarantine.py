"""Mail that was kept aside: looked at, tried again, or dropped. Nothing is deleted; a dropped mail keeps its reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select, update

from mailer.store.schema import DROPPED, QUARANTINED, WAITING, inbound, raw


@dataclass(frozen=True, slots=True)
class KeptAside:
    """A mail in quarantine; ``number`` is what it is called by."""

    number: int
    received_at: datetime
    queue: str
    size: int
    reason: str


def list_quarantine(connection: Connection) -> tuple[KeptAside, ...]:
    """All mail kept aside, oldest first."""
    number = inbound.c.id.label("number")
    columns = (number, inbound.c.received_at, inbound.c.queue, inbound.c.size, inbound.c.reason)
    rows = connection.execute(select(*columns).where(inbound.c.state == QUARANTINED).order_by(inbound.c.id))
    return tuple(KeptAside(**row._mapping) for row in rows)


def raw_of_quarantined(connection: Connection, number: int) -> bytes | None:
    """The message as it came, or None if no mail of that number is kept aside."""
    query = (
        select(raw.c.octets)
        .join(inbound, inbound.c.sha256 == raw.c.sha256)
        .where(inbound.c.id == number, inbound.c.state == QUARANTINED)
    )
    return connection.execute(query).scalar()


def retry_quarantined(connection: Connection, number: int) -> bool:
    """The mail is read again as if it had just come; False if none of that number is kept aside."""
    return _move(connection, number, state=WAITING, attempts=0, postponed=0)


def drop_quarantined(connection: Connection, number: int) -> bool:
    """The mail is not looked at again, and stays stored; False if none of that number is kept aside."""
    return _move(connection, number, state=DROPPED)


def _move(connection: Connection, number: int, **values: object) -> bool:
    changed = connection.execute(
        update(inbound).where(inbound.c.id == number, inbound.c.state == QUARANTINED).values(**values)
    )
    return changed.rowcount == 1
