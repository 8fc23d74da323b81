"""Who holds what: leases on folders, mail, due items, letters and tokens, renewed while their holder lives.

A holder is named ``host/process/random/part``. Its leases run out within a minute of its last sign of life, so another
worker takes over; where the dead process was on this very machine, its successor need not wait (CON-02, CON-07).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, case, select, update

from mailer.failpoint import failpoint
from mailer.store.engine import seconds_now
from mailer.store.schema import WAITING, credential, due, inbound, mailbox, outbox

LEASE_SECONDS = 40.0
"""With what a standby waits between two looks (15 s at most), another worker has taken over within a minute."""
RENEW_EVERY_SECONDS = 15.0
LEAST_LEASE_SECONDS = 5.0
"""How much of a lease has to be left for what can't be taken back; far less than what a living holder always has."""
_QUEUES = (inbound, due, outbox)


def renew(connection: Connection, holders: Sequence[str]) -> None:
    """A sign of life; what these hold stays theirs.

    Rows that somebody has locked are passed over: mostly they are being settled, and waiting for that could take
    longer than the other leases last.
    """
    failpoint("leases:renewing")
    for table in (*_QUEUES, mailbox):
        theirs = select(table.c.id).where(table.c.leased_by.in_(holders)).with_for_update(skip_locked=True)
        connection.execute(
            update(table).where(table.c.id.in_(theirs)).values(leased_until=seconds_now() + LEASE_SECONDS)
        )


def give_back(connection: Connection, holder: str) -> None:
    """What this holder has claimed and will not get to is free at once, and does not count as tried."""
    for table in _QUEUES:
        connection.execute(
            update(table)
            .where(table.c.leased_by == holder, table.c.state == WAITING)
            .values(
                leased_by=None,
                leased_until=None,
                attempts=case((table.c.attempts > 0, table.c.attempts - 1), else_=0),
            )
        )
    connection.execute(update(mailbox).where(mailbox.c.leased_by == holder).values(leased_by=None, leased_until=None))


def holders(connection: Connection) -> set[str]:
    """Everybody who holds something, dead or alive."""
    found: set[str] = set()
    for table in (*_QUEUES, mailbox, credential):
        found.update(
            name
            for name in connection.execute(
                select(table.c.leased_by).where(table.c.leased_by.is_not(None)).distinct()
            ).scalars()
            if name
        )
    return found


def take_from(connection: Connection, dead: Iterable[str]) -> None:
    """What the dead held is free; that they tried it stays counted, as it may be what killed them (DUR-07)."""
    gone = list(dead)
    if not gone:
        return
    for table in (*_QUEUES, mailbox, credential):
        connection.execute(update(table).where(table.c.leased_by.in_(gone)).values(leased_by=None, leased_until=None))
