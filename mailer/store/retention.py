"""What is kept no longer than the admin wants, and deleted in small transactions while the desk works (PRIV-09).

Deleted is only what is over and done with: never anything of a ticket that is not closed, of a letter that waits, is
held or has failed, or of a mail in quarantine. And never what makes a mail the same one when it comes again: the row of
a mail that was taken up stays for good, as a tombstone with its key alone, and so do the numbers of tickets.

What is to go is looked for while only reading, and looked at once more in the short transaction that deletes it. The
bytes lie in the file of a SQLite database until it is compacted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, Select, and_, delete, func, insert, or_, select, update

from mailer.failpoint import failpoint
from mailer.model import Status
from mailer.store.cases import survivor_of
from mailer.store.engine import Database
from mailer.store.schema import (
    DONE,
    DROPPED,
    FAILED,
    HELD,
    IGNORED,
    QUARANTINED,
    SENT,
    WAITING,
    action_item,
    audit,
    delivery,
    due,
    entry,
    escalation,
    inbound,
    known_message,
    link,
    metadata,
    outbox,
    participant,
    raw,
    setting,
    ticket,
    ticket_log,
)
from mailer.store.tickets import merged_tickets

EVERY = timedelta(days=1)
TICKETS_AT_ONCE, ROWS_AT_ONCE = 10, 50
_SWEPT_AT = "retention.swept_at"


@dataclass(frozen=True, slots=True)
class Horizons:
    """What happened before these times may go; None keeps it for ever.

    ``closed_tickets`` by when they were closed, ``received_mail`` and ``sent_mail`` (raw bytes alone) by when it came
    and left, ``audit`` by when it was done.
    """

    closed_tickets: datetime | None = None
    received_mail: datetime | None = None
    sent_mail: datetime | None = None
    audit: datetime | None = None


@dataclass(frozen=True, slots=True)
class Swept:
    """How much was deleted, or would be. ``octets`` counts raw mail alone.

    ``kept_tickets`` are past their time and stay, because something of them is not settled.
    """

    closed_tickets: int = 0
    received_mail: int = 0
    sent_mail: int = 0
    audit: int = 0
    octets: int = 0
    kept_tickets: int = 0

    def __add__(self, other: Swept) -> Swept:
        return Swept(
            self.closed_tickets + other.closed_tickets,
            self.received_mail + other.received_mail,
            self.sent_mail + other.sent_mail,
            self.audit + other.audit,
            self.octets + other.octets,
            self.kept_tickets + other.kept_tickets,
        )

    @property
    def anything(self) -> bool:
        return bool(self.closed_tickets or self.received_mail or self.sent_mail or self.audit)


def sweep(database: Database, horizons: Horizons) -> Iterator[Swept]:
    """Deletes what may go, and says after each transaction what was deleted in it. Can be stopped between any two.

    :raises TemporaryFailure: if the database can't be used now; what was deleted before is gone.
    :raises Conflict: if somebody else changed the same rows; the next sweep finds what is left.
    """
    return _batches(database, horizons, database.write)


def foresee(database: Database, horizons: Horizons) -> Iterator[Swept]:
    """What :func:`sweep` would delete: each batch is deleted, counted, and taken back."""

    @contextmanager
    def taken_back() -> Iterator[Connection]:
        with suppress(_TakenBack), database.write() as connection:
            yield connection
            raise _TakenBack

    return _batches(database, horizons, taken_back)


class _TakenBack(Exception):
    """Rolls a transaction back."""


def claim_daily_sweep(database: Database, now: datetime) -> bool:
    """True for one process a day: that one is to sweep now."""
    with database.read() as connection:
        if not _is_due(_swept_at(connection), now):
            return False
    with database.write() as connection:
        last = _swept_at(connection, for_change=True)
        if not _is_due(last, now):
            return False
        if last is None:
            connection.execute(insert(setting).values(name=_SWEPT_AT, value=now.isoformat()))
        else:
            connection.execute(update(setting).where(setting.c.name == _SWEPT_AT).values(value=now.isoformat()))
    return True


def compact(database: Database) -> None:
    """Gives the room of what was deleted back to the disk, so that no byte of it is left in the database's files.

    Others wait meanwhile; SQLite needs as much room on the disk as the database has, until it is done.

    :raises TemporaryFailure: if there is no room, or others do not let go of the database.
    """
    if database.sqlite:
        database.run_alone("VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)")
    else:
        database.run_alone(*(f"VACUUM (FULL) {name}" for name in sorted(metadata.tables)))


# --- In batches -------------------------------------------------------------------------------------------------------

_Open = Callable[[], AbstractContextManager[Connection]]


def _batches(database: Database, horizons: Horizons, transaction: _Open) -> Iterator[Swept]:
    gone: set[int] = set()
    if (before := horizons.closed_tickets) is not None:
        for numbers in _pages(database, ticket.c.number, _closed_before(before), TICKETS_AT_ONCE):
            with transaction() as connection:
                done = _delete_tickets(connection, numbers, before, gone)
                failpoint("retention:tickets")
            yield done
    if (before := horizons.received_mail) is not None:
        for ids in _pages(database, inbound.c.id, _received_before(before), ROWS_AT_ONCE):
            with transaction() as connection:
                done = _delete_mail(connection, ids, before, gone)
                failpoint("retention:mail")
            yield done
    if (before := horizons.sent_mail) is not None:
        for ids in _pages(database, outbox.c.id, _sent_before(before), ROWS_AT_ONCE):
            with transaction() as connection:
                done = _delete_letters(connection, ids, before, gone)
                failpoint("retention:letters")
            yield done
    if (before := horizons.audit) is not None:
        for ids in _pages(database, audit.c.id, audit.c.at < before, ROWS_AT_ONCE):
            with transaction() as connection:
                deleted = connection.execute(delete(audit).where(audit.c.id.in_(ids)))
            yield Swept(audit=deleted.rowcount)


def _pages(
    database: Database, key: ColumnElement[int], condition: ColumnElement[bool], size: int
) -> Iterator[list[int]]:
    """The keys of all rows that meet the condition, in pages, each looked for when the one before is dealt with."""
    last = 0
    while True:
        with database.read() as connection:
            query: Select[int] = select(key).where(condition, key > last).order_by(key).limit(size)
            page = list(connection.execute(query).scalars())
        if not page:
            return
        yield page
        last = page[-1]


# --- Tickets ----------------------------------------------------------------------------------------------------------


def _closed_before(before: datetime) -> ColumnElement[bool]:
    """Closed tickets of before then; one that was merged goes with the ticket it was merged into."""
    survivor = ticket.alias("survivor")
    merged = select(survivor.c.number).where(survivor.c.number == ticket.c.merged_into).exists()
    return and_(ticket.c.status == Status.CLOSED, ticket.c.closed_at < before, ~merged)


def _delete_tickets(connection: Connection, numbers: Sequence[int], before: datetime, gone: set[int]) -> Swept:
    done = Swept()
    for number in numbers:
        family = (number, *merged_tickets(connection, number))
        if _may_go(connection, family, before):
            for one in reversed(family):
                done += _delete_ticket(connection, one)
            gone.update(family)
        else:
            done += Swept(kept_tickets=1)
    return done


def _may_go(connection: Connection, family: Sequence[int], before: datetime) -> bool:
    """True if these tickets are closed for so long, and nothing of theirs waits, is held, has failed or is kept aside.

    A ticket that goes on with a closed one keeps it: whoever answers the old one is led to the new.
    """
    rows = connection.execute(
        select(ticket.c.status, ticket.c.closed_at).where(ticket.c.number.in_(family)).with_for_update()
    ).all()
    if not rows or any(row.status != Status.CLOSED or row.closed_at >= before for row in rows):
        return False
    unsettled = (
        select(outbox.c.id).where(outbox.c.ticket.in_(family), outbox.c.state.in_((WAITING, HELD, FAILED))),
        select(inbound.c.id).where(inbound.c.ticket.in_(family), inbound.c.state.in_((WAITING, QUARANTINED))),
        select(due.c.id).where(due.c.ticket.in_(family), due.c.state.in_((WAITING, QUARANTINED))),
        select(ticket.c.number).where(ticket.c.follows.in_(family), ticket.c.status != Status.CLOSED),
    )
    return not any(connection.execute(query.limit(1)).first() for query in unsettled)


def _delete_ticket(connection: Connection, number: int) -> Swept:
    """The ticket and all that belongs to it; its number is never given again."""
    mail = connection.execute(select(inbound.c.id).where(inbound.c.ticket == number)).scalars().all()
    letters = connection.execute(select(outbox.c.id).where(outbox.c.ticket == number)).scalars().all()
    octets = _forget_mail(connection, mail) + _forget_letters(connection, letters)
    related = select(link.c.related).where(link.c.ticket == number)
    connection.execute(delete(link).where(link.c.ticket.in_(related), link.c.related == number))
    for table in (escalation, link, participant, action_item, known_message, due, entry, ticket_log):
        connection.execute(delete(table).where(table.c.ticket == number))
    connection.execute(delete(ticket).where(ticket.c.number == number))
    return Swept(closed_tickets=1, received_mail=len(mail), sent_mail=len(letters), octets=octets)


# --- Mail and letters -------------------------------------------------------------------------------------------------


def _received_before(before: datetime) -> ColumnElement[bool]:
    return and_(
        inbound.c.sha256.is_not(None), inbound.c.state.in_((DONE, IGNORED, DROPPED)), inbound.c.received_at < before
    )


def _sent_before(before: datetime) -> ColumnElement[bool]:
    """Letters that have left or were dropped; of one that belongs to no ticket the row goes as well."""
    at = func.coalesce(outbox.c.sent_at, outbox.c.created_at, type_=outbox.c.created_at.type)
    something_left = or_(outbox.c.sha256.is_not(None), outbox.c.ticket.is_(None))
    return and_(something_left, outbox.c.state.in_((SENT, DROPPED)), at < before)


def _delete_mail(connection: Connection, ids: Sequence[int], before: datetime, gone: set[int]) -> Swept:
    rows = connection.execute(
        select(inbound.c.id, inbound.c.ticket).where(inbound.c.id.in_(ids), _received_before(before)).with_for_update()
    ).all()
    over = _those_over(connection, {row.ticket for row in rows}) - gone
    mail = [row.id for row in rows if row.ticket in over]
    return Swept(received_mail=len(mail), octets=_forget_mail(connection, mail))


def _delete_letters(connection: Connection, ids: Sequence[int], before: datetime, gone: set[int]) -> Swept:
    rows = connection.execute(
        select(outbox.c.id, outbox.c.ticket).where(outbox.c.id.in_(ids), _sent_before(before)).with_for_update()
    ).all()
    over = _those_over(connection, {row.ticket for row in rows}) - gone
    of_tickets = [row.id for row in rows if row.ticket is not None and row.ticket in over]
    of_none = [row.id for row in rows if row.ticket is None]
    digests = _digests(connection, outbox.c.sha256, outbox.c.id.in_(of_tickets))
    connection.execute(update(outbox).where(outbox.c.id.in_(of_tickets)).values(sha256=None))
    octets = _drop_octets(connection, digests) + _forget_letters(connection, of_none)
    return Swept(sent_mail=len(of_tickets) + len(of_none), octets=octets)


def _those_over(connection: Connection, numbers: set[int | None]) -> set[int | None]:
    """Those of the tickets that are closed, or gone; a merged one counts as the one it went on in."""
    over: set[int | None] = {None}
    for number in numbers - over:
        status = select(ticket.c.status).where(ticket.c.number == survivor_of(connection, number))
        if connection.execute(status).scalar() in (None, Status.CLOSED):
            over.add(number)
    return over


def _forget_mail(connection: Connection, ids: Sequence[int]) -> int:
    """Leaves of these mails only what says that they were taken up; returns how many octets that saves."""
    digests = _digests(connection, inbound.c.sha256, inbound.c.id.in_(ids))
    connection.execute(update(inbound).where(inbound.c.id.in_(ids)).values(sha256=None, message_id="", reason=""))
    return _drop_octets(connection, digests)


def _forget_letters(connection: Connection, ids: Sequence[int]) -> int:
    """Deletes these letters whole: what caused them can't happen again. Returns how many octets that saves."""
    digests = _digests(connection, outbox.c.sha256, outbox.c.id.in_(ids))
    connection.execute(delete(delivery).where(delivery.c.outbox.in_(ids)))
    connection.execute(delete(outbox).where(outbox.c.id.in_(ids)))
    return _drop_octets(connection, digests)


def _digests(connection: Connection, sha256: ColumnElement[str], condition: ColumnElement[bool]) -> Sequence[str]:
    return connection.execute(select(sha256).where(condition, sha256.is_not(None))).scalars().all()


def _drop_octets(connection: Connection, digests: Iterable[str]) -> int:
    """Deletes the bytes that no row names any more; returns how many they were."""
    unnamed = and_(
        raw.c.sha256.in_(sorted(set(digests))),
        ~select(inbound.c.id).where(inbound.c.sha256 == raw.c.sha256).exists(),
        ~select(outbox.c.id).where(outbox.c.sha256 == raw.c.sha256).exists(),
    )
    octets = connection.execute(select(func.coalesce(func.sum(func.length(raw.c.octets)), 0)).where(unnamed)).scalar()
    connection.execute(delete(raw).where(unnamed))
    return int(octets or 0)


def _swept_at(connection: Connection, *, for_change: bool = False) -> datetime | None:
    query = select(setting.c.value).where(setting.c.name == _SWEPT_AT)
    value = connection.execute(query.with_for_update() if for_change else query).scalar()
    return datetime.fromisoformat(value) if value else None


def _is_due(last: datetime | None, now: datetime) -> bool:
    """A clock that was set back must not end sweeping."""
    return last is None or not last <= now < last + EVERY
