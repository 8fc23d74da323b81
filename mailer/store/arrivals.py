"""What has come in lately, for somebody who looks on while the desk works."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from mailer.store.schema import inbound, raw


@dataclass(frozen=True, slots=True)
class TakenUp:
    """A mail that was taken up, with its bytes; ``number`` grows from mail to mail."""

    number: int
    octets: bytes


def newest_number(connection: Connection) -> int:
    """The number of the mail that came last; 0 where none has come yet."""
    return connection.execute(select(func.max(inbound.c.id))).scalar() or 0


def taken_up_after(connection: Connection, number: int, largest: int) -> tuple[TakenUp, ...]:
    """Mail that was taken up after the one of this number, without what has more than ``largest`` octets."""
    query = (
        select(inbound.c.id, raw.c.octets)
        .join(raw, inbound.c.sha256 == raw.c.sha256)
        .where(inbound.c.id > number, inbound.c.size <= largest)
        .order_by(inbound.c.id)
    )
    return tuple(TakenUp(row.id, row.octets) for row in connection.execute(query))
