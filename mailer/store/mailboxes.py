"""What has been taken up from which folder, and which server copies are still to be filed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, or_, select, update

from mailer.store.decisions import store_octets
from mailer.store.engine import seconds_now
from mailer.store.leases import LEASE_SECONDS
from mailer.store.schema import inbound, mailbox, sighting


@dataclass(frozen=True, slots=True)
class MailboxState:
    id: int
    uidvalidity: int
    cursor: int
    silent_up_to: int


@dataclass(frozen=True, slots=True)
class TakenMail:
    """A message as it came from the server, with what makes it the same one when it comes again."""

    uid: int
    key: str
    message_id: str
    octets: bytes
    size: int
    truncated: bool
    received_at: datetime


def read_mailbox(connection: Connection, account: str, folder: str) -> MailboxState | None:
    row = connection.execute(
        select(mailbox.c.id, mailbox.c.uidvalidity, mailbox.c.cursor, mailbox.c.silent_up_to).where(
            mailbox.c.account == account, mailbox.c.folder == folder
        )
    ).one_or_none()
    return None if row is None else MailboxState(row.id, row.uidvalidity, row.cursor, row.silent_up_to)


def follow_folder(
    connection: Connection, account: str, folder: str, *, uidvalidity: int, cursor: int, silent_up_to: int
) -> MailboxState:
    """Begins to follow a folder after ``cursor``; mail up to ``silent_up_to`` is old and gets no automatic answer."""
    number = connection.execute(
        insert(mailbox)
        .values(account=account, folder=folder, uidvalidity=uidvalidity, cursor=cursor, silent_up_to=silent_up_to)
        .returning(mailbox.c.id)
    ).scalar_one()
    return MailboxState(number, uidvalidity, cursor, silent_up_to)


def move_cursor(connection: Connection, state: MailboxState, uidvalidity: int, cursor: int) -> MailboxState:
    """Goes on after ``cursor``; a changed UIDVALIDITY makes all that was known of UIDs worthless (DUR-08)."""
    silent = state.silent_up_to if uidvalidity == state.uidvalidity else 0
    connection.execute(
        update(mailbox)
        .where(mailbox.c.id == state.id)
        .values(uidvalidity=uidvalidity, cursor=cursor, silent_up_to=silent)
    )
    return MailboxState(state.id, uidvalidity, cursor, silent)


def lease_mailbox(connection: Connection, mailbox_id: int, worker: str) -> bool:
    """True if this worker may poll the folder now; each call renews the lease."""
    changed = connection.execute(
        update(mailbox)
        .where(
            mailbox.c.id == mailbox_id,
            or_(
                mailbox.c.leased_by == worker,
                mailbox.c.leased_until.is_(None),
                mailbox.c.leased_until < seconds_now(),
            ),
        )
        .values(leased_by=worker, leased_until=seconds_now() + LEASE_SECONDS)
    )
    return changed.rowcount == 1


def note_good_look(connection: Connection, account: str, folder: str, now: datetime) -> None:
    """Keeps when the folder was last looked into and all was well (OPS-01)."""
    connection.execute(
        update(mailbox).where(mailbox.c.account == account, mailbox.c.folder == folder).values(last_good_look=now)
    )


def unknown_uids(connection: Connection, state: MailboxState, uids: Sequence[int]) -> list[int]:
    """Which of these UIDs were never taken up."""
    known: set[int] = set()
    for start in range(0, len(uids), 500):
        known.update(
            connection.execute(
                select(sighting.c.uid).where(
                    sighting.c.mailbox == state.id,
                    sighting.c.uidvalidity == state.uidvalidity,
                    sighting.c.uid.in_(uids[start : start + 500]),
                )
            ).scalars()
        )
    return [uid for uid in uids if uid not in known]


def take_up(connection: Connection, state: MailboxState, queue: str, mails: Sequence[TakenMail]) -> int:
    """Stores messages and that they were seen; returns how many of them are new to us (I2)."""
    keys = [mail.key for mail in mails]
    known = _ids_by_key(connection, keys)
    new: dict[str, TakenMail] = {}
    for mail in mails:
        if mail.key not in known:
            new.setdefault(mail.key, mail)
    if new:
        digests = store_octets(connection, [mail.octets for mail in new.values()])
        rows = [
            {
                "key": mail.key,
                "message_id": mail.message_id,
                "sha256": digest,
                "queue": queue,
                "received_at": mail.received_at,
                "size": mail.size,
                "truncated": mail.truncated,
                "silent": mail.uid <= state.silent_up_to,
                "available_at": mail.received_at,
            }
            for mail, digest in zip(new.values(), digests, strict=True)
        ]
        connection.execute(insert(inbound), rows)
        known |= _ids_by_key(connection, list(new))
    _note_sightings(connection, state, [(mail.uid, known[mail.key]) for mail in mails], filed=False)
    return len(new)


def _ids_by_key(connection: Connection, keys: Sequence[str]) -> dict[str, int]:
    rows = connection.execute(select(inbound.c.key, inbound.c.id).where(inbound.c.key.in_(keys)))
    return {row.key: row.id for row in rows}


def note_gone(connection: Connection, state: MailboxState, uids: Sequence[int]) -> None:
    """Messages that vanished before they could be fetched are not asked for again."""
    _note_sightings(connection, state, [(uid, None) for uid in uids], filed=True)


def _note_sightings(
    connection: Connection, state: MailboxState, seen: Sequence[tuple[int, int | None]], *, filed: bool
) -> None:
    rows = [
        {"mailbox": state.id, "uidvalidity": state.uidvalidity, "uid": uid, "inbound": inbound_id, "filed": filed}
        for uid, inbound_id in seen
    ]
    if rows:
        connection.execute(insert(sighting), rows)


def unfiled_uids(connection: Connection, state: MailboxState) -> list[int]:
    """Messages taken up whose copies on the server are still where they were."""
    return list(
        connection.execute(
            select(sighting.c.uid)
            .where(
                sighting.c.mailbox == state.id,
                sighting.c.uidvalidity == state.uidvalidity,
                ~sighting.c.filed,
            )
            .order_by(sighting.c.uid)
        ).scalars()
    )


def note_filed(connection: Connection, state: MailboxState, uids: Sequence[int]) -> None:
    for start in range(0, len(uids), 500):
        connection.execute(
            update(sighting)
            .where(
                sighting.c.mailbox == state.id,
                sighting.c.uidvalidity == state.uidvalidity,
                sighting.c.uid.in_(uids[start : start + 500]),
            )
            .values(filed=True)
        )
