"""Claim, finish, put off and park: the same four moves for mail to read, items due and letters to send.

A claim is one statement: it takes free rows, counts the attempt and leases them, and is committed before the work
begins, so that a row which kills the process is still counted (DUR-07). PostgreSQL skips rows that others have locked;
SQLite has one writer at a time. Finishing names the lease, so a worker that lost it changes nothing (CON-02).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, and_, delete, func, insert, or_, select, update

from mailer.errors import Conflict
from mailer.model import Due, Priority
from mailer.store.engine import seconds_now
from mailer.store.leases import LEASE_SECONDS, LEAST_LEASE_SECONDS
from mailer.store.schema import (
    FAILED,
    HELD,
    QUARANTINED,
    SENT,
    URGENT,
    USUAL,
    WAITING,
    delivery,
    due,
    inbound,
    outbox,
    raw,
    ticket,
)

FRESH_FOR = timedelta(hours=1)
"""How long a letter may wait for the relay before it is noted that it does; far less than what counts as forgotten."""
OVERDUE_AT_ONCE = 500
"""Among how many items that are due the most urgent are looked for."""
_IS_MAIL = outbox.c.channel == ""
"""What goes to the relay, and not to a channel."""


@dataclass(frozen=True, slots=True)
class ClaimedMail:
    """A raw message to be read, under lease."""

    id: int
    attempts: int
    message_id: str
    queue: str
    received_at: datetime
    octets: bytes
    sha256: str
    truncated: bool
    silent: bool
    postponed: int


@dataclass(frozen=True, slots=True)
class ClaimedDue:
    """A due item to be acted on, under lease."""

    id: int
    attempts: int
    due: Due


@dataclass(frozen=True, slots=True)
class ClaimedLetter:
    """A letter to be sent, under lease; ``octets`` are its final bytes. An alert says to which ``channel`` it goes.

    ``queued_at`` is when it was written, or last released by an admin; ``unknown`` how often it got no answer.
    """

    id: int
    attempts: int
    unknown: int
    ticket: int
    queue: str
    template: str
    audience: str
    sender: str
    recipient: str
    subject: str
    message_id: str
    queued_at: datetime
    octets: bytes
    sha256: str
    channel: str = ""


@dataclass(frozen=True, slots=True)
class HeldLetter:
    """A letter that is held from now on, and the ticket it is about, if any."""

    id: int
    ticket: int | None
    recipient: str


def claim_mail(connection: Connection, worker: str, now: datetime, limit: int) -> tuple[ClaimedMail, ...]:
    """Mail to be read, oldest first: a batch that nobody tried before, or one message that somebody did.

    What was tried before comes alone, so that a mail which kills the process takes no others with it.
    """
    ids = _claim(connection, inbound, worker, now, limit, inbound.c.attempts == 0, (inbound.c.id,))
    ids = ids or _claim(connection, inbound, worker, now, 1, inbound.c.attempts > 0, (inbound.c.id,))
    if not ids:
        return ()
    columns = (
        inbound.c.id,
        inbound.c.attempts,
        inbound.c.message_id,
        inbound.c.queue,
        inbound.c.received_at,
        raw.c.octets,
        raw.c.sha256,
        inbound.c.truncated,
        inbound.c.silent,
        inbound.c.postponed,
    )
    rows = connection.execute(
        select(*columns).join(raw, raw.c.sha256 == inbound.c.sha256).where(inbound.c.id.in_(ids)).order_by(inbound.c.id)
    )
    return tuple(ClaimedMail(**row._mapping) for row in rows)


def claim_due(
    connection: Connection, worker: str, now: datetime, limit: int, up_to: Priority | None = None
) -> tuple[ClaimedDue, ...]:
    """Items whose time has come, by their ticket's priority, then by time; with ``up_to``, none less urgent than that.

    The most urgent are looked for among the :data:`OVERDUE_AT_ONCE` that are due longest, so that a claim costs the
    same however many are overdue.
    """
    urgency = select(ticket.c.priority).where(ticket.c.number == due.c.ticket).scalar_subquery()
    order = (urgency, due.c.at)
    urgent = () if up_to is None else (urgency <= str(up_to),)
    ids = _claim(connection, due, worker, now, limit, _due_longest(now, due.c.attempts == 0, *urgent), order)
    ids = ids or _claim(connection, due, worker, now, 1, _due_longest(now, due.c.attempts > 0, *urgent), order)
    if not ids:
        return ()
    rows = connection.execute(
        select(due.c.id, due.c.attempts, due.c.ticket, due.c.kind, due.c.at, urgency.label("urgency"))
        .where(due.c.id.in_(ids))
        .order_by("urgency", due.c.at)
    )
    return tuple(ClaimedDue(r.id, r.attempts, Due(r.ticket or 0, r.kind, r.at)) for r in rows)


def _due_longest(now: datetime, *conditions: ColumnElement[bool]) -> ColumnElement[bool]:
    """True for the free items that have been due longest; found in the index's own order."""
    free = or_(due.c.leased_until.is_(None), due.c.leased_until < seconds_now())
    longest = (
        select(due.c.id)
        .where(due.c.state == WAITING, due.c.available_at <= now, free, *conditions)
        .order_by(due.c.available_at)
        .limit(OVERDUE_AT_ONCE)
    )
    return and_(*conditions, due.c.id.in_(longest))


def claim_letters(connection: Connection, worker: str, now: datetime, limit: int) -> tuple[ClaimedLetter, ...]:
    """Letters to be sent now, urgent ones first, then the oldest (AVL-12).

    That is the index's own order, as letters that were sent are kept for long.
    """
    return _claim_letters(connection, worker, now, limit, _IS_MAIL)


def claim_letters_despite_hold(
    connection: Connection, worker: str, now: datetime, limit: int
) -> tuple[ClaimedLetter, ...]:
    """Those letters alone that an admin has released while nothing else leaves (spec 8.4)."""
    return _claim_letters(connection, worker, now, limit, and_(_IS_MAIL, outbox.c.despite_hold))


def alerts_wait(connection: Connection, now: datetime) -> bool:
    """True if there may be an alert to send now; locks nothing, and costs next to nothing."""
    waiting = (outbox.c.state == WAITING, outbox.c.urgency.in_((URGENT, USUAL)), outbox.c.available_at <= now)
    return connection.execute(select(outbox.c.id).where(*waiting, ~_IS_MAIL).limit(1)).first() is not None


def claim_alerts(connection: Connection, worker: str, now: datetime, limit: int) -> tuple[ClaimedLetter, ...]:
    """Alerts to be sent to their channels now; mail waits for none of them, nor they for mail."""
    return _claim_letters(connection, worker, now, limit, ~_IS_MAIL)


def claim_alerts_despite_hold(
    connection: Connection, worker: str, now: datetime, limit: int
) -> tuple[ClaimedLetter, ...]:
    """Those alerts alone that an admin has released while nothing else leaves (spec 8.4)."""
    return _claim_letters(connection, worker, now, limit, and_(~_IS_MAIL, outbox.c.despite_hold))


def _claim_letters(
    connection: Connection, worker: str, now: datetime, limit: int, condition: Any | None
) -> tuple[ClaimedLetter, ...]:
    order = (outbox.c.urgency, outbox.c.available_at, outbox.c.id)
    ids = _claim(connection, outbox, worker, now, limit, condition, order)
    if not ids:
        return ()
    columns = (
        outbox.c.id,
        outbox.c.attempts,
        outbox.c.unknown,
        func.coalesce(outbox.c.ticket, 0).label("ticket"),
        outbox.c.queue,
        outbox.c.template,
        outbox.c.audience,
        outbox.c.sender,
        outbox.c.recipient,
        outbox.c.subject,
        outbox.c.message_id,
        func.coalesce(outbox.c.released_at, outbox.c.created_at).label("queued_at"),
        raw.c.octets,
        raw.c.sha256,
        outbox.c.channel,
    )
    rows = connection.execute(
        select(*columns).join(raw, raw.c.sha256 == outbox.c.sha256).where(outbox.c.id.in_(ids)).order_by(*order)
    )
    return tuple(ClaimedLetter(**row._mapping) for row in rows)


def _claim(
    connection: Connection,
    table: Table,
    worker: str,
    now: datetime,
    limit: int,
    condition: Any | None,
    order: Sequence[Any],
) -> list[int]:
    free = or_(table.c.leased_until.is_(None), table.c.leased_until < seconds_now())
    conditions = [table.c.state == WAITING, table.c.available_at <= now, free]
    if condition is not None:
        conditions.append(condition)
    chosen = (
        select(table.c.id)
        .where(and_(*conditions))
        .order_by(*order)
        .limit(limit)
        .with_for_update(skip_locked=True, of=table)
    )
    claimed = connection.execute(
        update(table)
        .where(table.c.id.in_(chosen))
        .values(
            attempts=table.c.attempts + 1,
            leased_by=worker,
            leased_until=seconds_now() + LEASE_SECONDS,
        )
        .returning(table.c.id)
    )
    return [row.id for row in claimed]


def finish_mail(
    connection: Connection, worker: str, mail: ClaimedMail, state: str, reason: str, ticket_number: int | None
) -> None:
    """The mail has been dealt with; called in the transaction that has its effects.

    :raises Conflict: if the lease was lost.
    """
    _settle(connection, inbound, worker, mail.id, state=state, reason=reason, ticket=ticket_number)


def finish_due(connection: Connection, worker: str, item: ClaimedDue, state: str, told_at: datetime | None) -> None:
    """The due item has been acted on, or knowingly passed over.

    :param told_at: when, if somebody was written to because of it.
    :raises Conflict: if the lease was lost.
    """
    _settle(connection, due, worker, item.id, state=state, told_at=told_at)


def told_since(connection: Connection, moment: datetime) -> int:
    """For how many due items somebody was written to after ``moment``, whichever worker did it."""
    query = select(func.count()).select_from(due).where(due.c.told_at > moment)
    return int(connection.execute(query).scalar_one())


def letter_is_held(connection: Connection, worker: str, letter: int) -> bool:
    """Whether the worker's lease on a letter holds for a while yet, so that nobody else can be sending it."""
    enough = outbox.c.leased_until > seconds_now() + LEAST_LEASE_SECONDS
    query = select(outbox.c.id).where(outbox.c.id == letter, outbox.c.leased_by == worker, enough)
    return connection.execute(query).first() is not None


def finish_letter(connection: Connection, worker: str, letter: ClaimedLetter, reply: str, now: datetime) -> None:
    """The relay has taken the letter; ``reply`` is what it said."""
    _settle(connection, outbox, worker, letter.id, state=SENT, reply=reply, sent_at=now)


def fail_letter(connection: Connection, worker: str, letter: ClaimedLetter, reply: str, unknown: int) -> None:
    """The letter will not be tried again; ``unknown`` is 1 if this try may have delivered it all the same."""
    _settle(connection, outbox, worker, letter.id, state=FAILED, reply=reply, unknown=outbox.c.unknown + unknown)


def put_off_letter(
    connection: Connection, worker: str, letter: ClaimedLetter, reply: str, until: datetime, unknown: int
) -> None:
    """The letter is to be tried again at ``until``; ``unknown`` is 1 if it may have been delivered all the same."""
    _settle(
        connection,
        outbox,
        worker,
        letter.id,
        reply=reply,
        available_at=until,
        unknown=outbox.c.unknown + unknown,
    )


def hold_back_letter(connection: Connection, worker: str, letter: ClaimedLetter, reply: str, until: datetime) -> None:
    """The relay could not be asked at all: the letter waits until then, and this does not count as an attempt."""
    _settle(connection, outbox, worker, letter.id, reply=reply, available_at=until, attempts=outbox.c.attempts - 1)


def keep_fresh(connection: Connection, now: datetime) -> None:
    """Letters that wait because the relay takes none are not forgotten ones (:func:`hold_old_letters`)."""
    connection.execute(
        update(outbox)
        .where(
            outbox.c.state == WAITING,
            outbox.c.urgency.in_((URGENT, USUAL)),
            _IS_MAIL,
            outbox.c.available_at < now - FRESH_FOR,
            or_(outbox.c.leased_until.is_(None), outbox.c.leased_until < seconds_now()),
        )
        .values(available_at=now)
    )


def note_delivery(connection: Connection, letter: ClaimedLetter, fate: str, reply: str, now: datetime) -> None:
    """The relay was asked to take the letter, and this is what became of it; in the transaction that settles it."""
    connection.execute(insert(delivery).values(outbox=letter.id, at=now, fate=fate, reply=reply))


def hold_old_letters(connection: Connection, untouched_since: datetime, why: str) -> tuple[HeldLetter, ...]:
    """Holds every letter that could have gone out before then and that nobody has even tried to send (DUR-15).

    Each try, and each time the relay is out of reach, says anew when a letter may go out; so does an admin.
    """
    return _hold_old(connection, untouched_since, why)


def hold_old_exceptions(connection: Connection, untouched_since: datetime, why: str) -> tuple[HeldLetter, ...]:
    """The same for those letters alone that an admin has released while nothing else leaves."""
    return _hold_old(connection, untouched_since, why, outbox.c.despite_hold)


def _hold_old(
    connection: Connection, untouched_since: datetime, why: str, *conditions: ColumnElement[bool]
) -> tuple[HeldLetter, ...]:
    held = connection.execute(
        update(outbox)
        .where(
            outbox.c.state == WAITING,
            outbox.c.urgency.in_((URGENT, USUAL)),  # says nothing, but to the index
            _IS_MAIL,
            outbox.c.available_at < untouched_since,
            or_(outbox.c.leased_until.is_(None), outbox.c.leased_until < seconds_now()),
            *conditions,
        )
        .values(state=HELD, reply=why, despite_hold=False)
        .returning(outbox.c.id, outbox.c.ticket, outbox.c.recipient)
    )
    return tuple(sorted((HeldLetter(row.id, row.ticket, row.recipient) for row in held), key=lambda letter: letter.id))


def end_exceptions_from_hold(connection: Connection) -> None:
    """Sending is on: what was released while it was on hold is no exception, should it be put on hold again."""
    connection.execute(
        update(outbox).where(outbox.c.state == WAITING, outbox.c.despite_hold).values(despite_hold=False)
    )


def put_off(connection: Connection, worker: str, table: Table, row_id: int, until: datetime, reason: str) -> None:
    """A mail or due item that failed this time is to be tried again at ``until``."""
    _settle(connection, table, worker, row_id, available_at=until, reason=reason)


def postpone_mail(connection: Connection, worker: str, mail: ClaimedMail, until: datetime) -> None:
    """The mail answers one that has not been read yet: it waits, and this does not count as an attempt."""
    _settle(
        connection,
        inbound,
        worker,
        mail.id,
        available_at=until,
        attempts=inbound.c.attempts - 1,
        postponed=inbound.c.postponed + 1,
    )


def quarantine(connection: Connection, worker: str, table: Table, row_id: int, reason: str) -> None:
    """A mail or due item is kept aside for an admin, with the reason."""
    _settle(connection, table, worker, row_id, state=QUARANTINED, reason=reason)


def _settle(connection: Connection, table: Table, worker: str, row_id: int, **values: Any) -> None:
    changed = connection.execute(
        update(table)
        .where(table.c.id == row_id, table.c.leased_by == worker)
        .values(leased_by=None, leased_until=None, **values)
    )
    if changed.rowcount != 1:
        raise Conflict(f"{table.name} {row_id} is no longer leased by {worker}")


def waiting_counts(connection: Connection) -> dict[str, int]:
    """How many rows wait in each queue, by table name."""
    return {
        table.name: connection.execute(select(func.count()).where(table.c.state == WAITING)).scalar_one()
        for table in (inbound, due, outbox)
    }


def drop_pending_due(connection: Connection, number: int, keep: Sequence[Due]) -> None:
    """Pending items of a ticket that are not in ``keep`` are gone."""
    kept = {(item.kind, item.at) for item in keep}
    pending = connection.execute(
        select(due.c.id, due.c.kind, due.c.at).where(due.c.ticket == number, due.c.state == WAITING)
    )
    stale = [row.id for row in pending if (row.kind, row.at) not in kept]
    if stale:
        connection.execute(delete(due).where(due.c.id.in_(stale)))
