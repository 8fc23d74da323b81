"""How often admins are told of the same kind of trouble: the first at once, further ones counted and told together.

A count is kept in the transaction that notes the trouble, and a row of the table is locked while it is changed, so no
number of workers tells more often, and none of them loses count.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from sqlalchemy import ColumnElement, Connection, select, update

from mailer.failpoint import failpoint
from mailer.store.engine import insert_new
from mailer.store.schema import notice

NOTICE_EVERY = timedelta(hours=1)
"""A flood of troubles must not become one of mail to the admins."""
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)


class Notice(StrEnum):
    """What admins are told of at most once in a while."""

    SET_ASIDE = "set aside"
    LETTERS_HELD = "letters held"


@dataclass(frozen=True, slots=True)
class Untold:
    """How many troubles of a kind there were since admins were last told of it."""

    kind: Notice
    count: int
    since: datetime


def may_tell(connection: Connection, kind: Notice, now: datetime, count: int = 1) -> bool:
    """True if admins are to be told of this at once; else it is counted, and :func:`take_untold` has it in time.

    :param count: how many troubles there are.
    """
    connection.execute(insert_new(connection, notice), {"kind": kind, "told_at": _NEVER, "untold": 0})
    row = connection.execute(select(notice).where(notice.c.kind == kind).with_for_update()).one()
    # What is due to be told already goes first; a clock that was set back must not silence anybody.
    tell = row.untold == 0 and not row.told_at <= now < row.told_at + NOTICE_EVERY
    changed = {"told_at": now} if tell else {"untold": notice.c.untold + count}
    connection.execute(update(notice).where(notice.c.kind == kind).values(**changed))
    failpoint("store:notice")
    return tell


def untold_waits(connection: Connection, now: datetime) -> bool:
    """True if there is something to be told of now; costs next to nothing, and locks nothing."""
    return connection.execute(select(notice.c.kind).where(*_ripe(now)).limit(1)).first() is not None


def take_untold(connection: Connection, now: datetime) -> tuple[Untold, ...]:
    """What admins are to be told of now; whoever gets it has to tell them in this transaction."""
    rows = connection.execute(select(notice).where(*_ripe(now)).order_by(notice.c.kind).with_for_update()).all()
    for row in rows:
        connection.execute(update(notice).where(notice.c.kind == row.kind).values(told_at=now, untold=0))
    return tuple(Untold(Notice(row.kind), row.untold, row.told_at) for row in rows)


def _ripe(now: datetime) -> tuple[ColumnElement[bool], ...]:
    return (notice.c.untold > 0, (notice.c.told_at <= now - NOTICE_EVERY) | (notice.c.told_at > now))
