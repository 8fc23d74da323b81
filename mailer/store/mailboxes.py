"""What has been taken up from which folder, and which server copies are still to be filed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, or_, select, update

from mailer.errors import Refused
from mailer.failpoint import failpoint
from mailer.store.audit import Action, Order, note_actions
from mailer.store.decisions import store_octets
from mailer.store.engine import seconds_now
from mailer.store.leases import LEASE_SECONDS
from mailer.store.schema import inbound, mailbox, sighting


class Choice(StrEnum):
    """What becomes of the unknown mail of a folder that was replaced: as at the first start, or as new mail."""

    FROM_NOW = "from-now"
    IMPORT = "import"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True)
class MailboxState:
    """How far a folder is dealt with.

    ``replaced_at`` is when it was found to be another one than before (DUR-08), until its mail has been looked through.
    ``asked_up_to`` is its highest UID then, and ``asked_about`` the number of its messages, where too much of it is
    unknown and an admin was asked; ``choice`` is the answer. ``leased_by`` is the worker that last had its lease.
    """

    id: int
    uidvalidity: int
    cursor: int
    silent_up_to: int
    replaced_at: datetime | None = None
    asked_up_to: int | None = None
    asked_about: int = 0
    choice: Choice | None = None
    leased_by: str | None = None


@dataclass(frozen=True, slots=True)
class FollowedFolder:
    """A folder as admins see it."""

    account: str
    folder: str
    state: MailboxState
    last_good_look: datetime | None

    def __str__(self) -> str:
        return f"{self.account}/{self.folder}"


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
    """What is known of a folder; None before its first start."""
    row = connection.execute(
        select(mailbox).where(mailbox.c.account == account, mailbox.c.folder == folder)
    ).one_or_none()
    return None if row is None else _state(row)


def _state(row: Row[Any]) -> MailboxState:
    choice = Choice(row.choice) if row.choice else None
    asked = row.asked_about or 0
    return MailboxState(
        id=row.id,
        uidvalidity=row.uidvalidity,
        cursor=row.cursor,
        silent_up_to=row.silent_up_to,
        replaced_at=row.replaced_at,
        asked_up_to=row.asked_up_to,
        asked_about=asked,
        choice=choice,
        leased_by=row.leased_by,
    )


def list_mailboxes(connection: Connection) -> tuple[FollowedFolder, ...]:
    """Every folder that was ever followed, by name."""
    rows = connection.execute(select(mailbox).order_by(mailbox.c.account, mailbox.c.folder))
    return tuple(FollowedFolder(row.account, row.folder, _state(row), row.last_good_look) for row in rows)


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


def move_cursor(connection: Connection, state: MailboxState, cursor: int) -> None:
    """Goes on after ``cursor``."""
    connection.execute(update(mailbox).where(mailbox.c.id == state.id).values(cursor=cursor))


def highest_uid(connection: Connection, state: MailboxState) -> int:
    """The highest UID the folder is known to have given away."""
    seen = select(func.max(sighting.c.uid)).where(
        sighting.c.mailbox == state.id, sighting.c.uidvalidity == state.uidvalidity
    )
    return max(state.cursor, connection.execute(seen).scalar() or 0)


def begin_anew(connection: Connection, state: MailboxState, uidvalidity: int, now: datetime) -> MailboxState:
    """The folder is another one under the same name: all that was known of UIDs is worthless (DUR-08).

    That holds too where its UIDVALIDITY was in use before: the same numbers may then mean other messages.
    """
    connection.execute(delete(sighting).where(sighting.c.mailbox == state.id, sighting.c.uidvalidity == uidvalidity))
    return _changed(
        connection,
        replace(
            state,
            uidvalidity=uidvalidity,
            cursor=0,
            silent_up_to=0,
            replaced_at=now,
            asked_up_to=None,
            asked_about=0,
            choice=None,
        ),
    )


def ask_admins(connection: Connection, state: MailboxState, up_to: int, about: int) -> MailboxState:
    """Nothing is taken from the replaced folder until an admin has said what is to become of its mail."""
    return _changed(connection, replace(state, asked_up_to=up_to, asked_about=about))


def settle_replaced(connection: Connection, state: MailboxState) -> MailboxState:
    """The replaced folder is an ordinary one from here on; an admin's choice holds for what was there when asked."""
    up_to = state.asked_up_to or 0
    return _changed(
        connection,
        replace(
            state,
            cursor=up_to if state.choice is Choice.FROM_NOW else state.cursor,
            silent_up_to=up_to if state.choice is Choice.IMPORT else 0,
            replaced_at=None,
            asked_up_to=None,
            asked_about=0,
            choice=None,
        ),
    )


def choose(connection: Connection, order: Order, account: str, folder: str, choice: Choice) -> None:
    """Keeps the admin's answer, with who gave it; it holds for the folder as it was when the question came up.

    :raises Refused: where nothing was asked.
    """
    name = f"{account}/{folder}"
    state = read_mailbox(connection, account, folder)
    if state is None:
        raise Refused(f'{name}: there is no such folder: "mailer folder" lists them')
    if state.asked_up_to is None:
        raise Refused(f"{name}: there is nothing to choose; its mail is taken up as it comes")
    _changed(connection, replace(state, choice=choice))
    before = state.choice or "asked"
    note_actions(connection, order, [Action(f"folder:{name}"[:64], before, choice, f"folder {name}: {choice}")])


def _changed(connection: Connection, state: MailboxState) -> MailboxState:
    connection.execute(
        update(mailbox)
        .where(mailbox.c.id == state.id)
        .values(
            uidvalidity=state.uidvalidity,
            cursor=state.cursor,
            silent_up_to=state.silent_up_to,
            replaced_at=state.replaced_at,
            asked_up_to=state.asked_up_to,
            asked_about=state.asked_about or None,
            choice=state.choice,
        )
    )
    return state


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
        failpoint("store:raw")
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
        failpoint("store:inbound")
        known |= _ids_by_key(connection, list(new))
    _note_sightings(connection, state, [(mail.uid, known[mail.key]) for mail in mails], filed=False)
    return len(new)


def recognise(connection: Connection, state: MailboxState, mails: Sequence[TakenMail]) -> int:
    """Notes where those of the messages were seen that were taken up before; returns how many are unknown."""
    known = _ids_by_key(connection, [mail.key for mail in mails])
    _note_sightings(connection, state, [(m.uid, known[m.key]) for m in mails if m.key in known], filed=False)
    return sum(mail.key not in known for mail in mails)


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
