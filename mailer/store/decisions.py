"""Writing: one decision, as rows, within one transaction."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, insert, select, update

from mailer.address import Address
from mailer.case import Decision
from mailer.failpoint import failpoint
from mailer.model import DESK, Audience, Due, Entry, Letter
from mailer.store.engine import insert_new
from mailer.store.occurrences import write_occurrences
from mailer.store.queues import drop_pending_due
from mailer.store.schema import HELD, URGENT, USUAL, WAITING, due, known_message, outbox, raw
from mailer.store.tickets import write_entries, write_log, write_ticket
from mailer.store.timing import note_timing

EXPECTED_AT_MOST = 20
"""How many unknown ancestors of a mail are remembered."""


@dataclass(frozen=True, slots=True)
class OutgoingLetter:
    """A letter in its final bytes, as it will be stored and sent (IDE-03). ``text`` is what its reader will read.

    An ``urgent`` one leaves before all others. With a ``channel`` it is an alert, which goes there and is no mail.
    """

    letter: Letter
    queue: str
    message_id: str
    sender: str
    recipient: Address
    subject: str
    text: str
    octets: bytes
    urgent: bool = False
    channel: str = ""


def letter_key(cause: str, letter: Letter) -> str:
    """What makes a letter the same one when its cause is worked through again."""
    return f"{cause}/{letter.template}/{letter.slot}/{_digest(letter.to.address.key.encode())[:16]}"


def known_letters(connection: Connection, keys: Sequence[str]) -> set[str]:
    """Which of these letters have been written already."""
    if not keys:
        return set()
    return set(connection.execute(select(outbox.c.key).where(outbox.c.key.in_(keys))).scalars())


def write_decision(
    connection: Connection,
    cause: str,
    now: datetime,
    decision: Decision,
    outgoing: Sequence[OutgoingLetter],
    timed_by: str | None,
) -> None:
    """Everything the decision wants, in the caller's transaction.

    :param cause: the event's name (``inbound:17``); what it caused once can't be written again.
    :param timed_by: the name of the configuration that its timetables are made by; None where it makes none.
    :raises Conflict: if a ticket changed since it was read.
    """
    for ticket in decision.tickets:
        write_ticket(connection, ticket)
        failpoint("store:ticket")
        timetable = [item for item in decision.due if item.ticket == ticket.number]
        if ticket.version:  # a new one has nothing pending
            drop_pending_due(connection, ticket.number, timetable)
        plant(connection, ticket.number, timetable)
        if timed_by is not None:
            note_timing(connection, ticket.number, timed_by)
        failpoint("store:timetable")
    write_entries(connection, (*decision.entries, *_correspondence(outgoing, now)), cause)
    failpoint("store:entries")
    write_log(connection, decision.log, cause)
    write_occurrences(connection, decision.occurrences)
    failpoint("store:log")
    _write_outgoing(connection, cause, now, outgoing)
    failpoint("store:written")
    for message_id, said in decision.bounced:
        note = func.trim(outbox.c.reply + " (returned later: " + said[:300] + ")")
        connection.execute(update(outbox).where(outbox.c.message_id == message_id).values(reply=note))
    remember_messages(
        connection,
        [(e.message_id, e.ticket) for e in decision.entries if e.message_id]
        + [(o.message_id, o.letter.ticket) for o in outgoing if o.letter.ticket and not o.channel],
    )


def _correspondence(outgoing: Sequence[OutgoingLetter], now: datetime) -> list[Entry]:
    """What is said to the customer is on the ticket (Customer SOP §12): once, however many people it goes to."""
    said: dict[tuple[int, str, str], Entry] = {}
    for written in outgoing:
        letter = written.letter
        if letter.audience is Audience.PUBLIC and letter.ticket and letter.held is None:
            said.setdefault(
                (letter.ticket, letter.template, letter.slot),
                Entry(
                    ticket=letter.ticket,
                    at=now,
                    audience=Audience.PUBLIC,
                    author=DESK if letter.automatic else "support",
                    text=written.text,
                    subject=written.subject,
                    message_id=written.message_id,
                    files=tuple(attachment.name for attachment in letter.attachments),
                ),
            )
    return list(said.values())


def plant(connection: Connection, number: int, timetable: Sequence[Due]) -> None:
    """Adds to the pending items of a ticket what its timetable has more; what has fired once stays fired (IDE-05)."""
    if timetable:
        rows = [
            {"ticket": number, "kind": item.kind, "at": item.at, "available_at": item.at}
            for item in dict.fromkeys(timetable)
        ]
        connection.execute(insert_new(connection, due), rows)


def _write_outgoing(connection: Connection, cause: str, now: datetime, outgoing: Sequence[OutgoingLetter]) -> None:
    if not outgoing:
        return
    digests = store_octets(connection, [written.octets for written in outgoing])
    failpoint("store:octets")
    rows = [
        {
            "key": letter_key(cause, written.letter),
            "ticket": written.letter.ticket or None,
            "queue": written.queue,
            "template": written.letter.template,
            "channel": written.channel,
            "audience": str(written.letter.audience),
            "automatic": written.letter.automatic is not None,
            "sender": written.sender,
            "recipient": f"channel:{written.channel}" if written.channel else written.recipient.spec,
            "recipient_key": f"channel:{written.channel}" if written.channel else written.recipient.key,
            "subject": written.subject,
            "message_id": written.message_id,
            "sha256": digest,
            "created_at": now,
            "available_at": now,
            "state": HELD if written.letter.held else WAITING,
            "reply": written.letter.held.reason if written.letter.held else "",
            "urgency": URGENT if written.urgent else USUAL,
        }
        for written, digest in zip(outgoing, digests, strict=True)
    ]
    connection.execute(insert(outbox), rows)
    failpoint("store:letters")


def remember_messages(connection: Connection, pairs: Sequence[tuple[str, int]]) -> None:
    """Keeps which ticket a Message-ID belongs to, so that answers find it."""
    rows = [{"message_id": message_id, "ticket": number} for message_id, number in dict.fromkeys(pairs)]
    if rows:
        connection.execute(insert_new(connection, known_message), rows)


def expect_messages(connection: Connection, message_ids: Sequence[str], number: int) -> None:
    """Keeps the unknown ones of the messages that a mail on this ticket answers: if they come in yet, they belong here.

    :param message_ids: the nearest ancestors last; only so many of them are kept.
    """
    wanted = list(dict.fromkeys(message_ids))[-EXPECTED_AT_MOST:]
    if wanted:
        named = select(known_message.c.message_id).where(known_message.c.message_id.in_(wanted))
        known = set(connection.execute(named).scalars())
        remember_messages(connection, [(message_id, number) for message_id in wanted if message_id not in known])


def store_octets(connection: Connection, several: Sequence[bytes]) -> list[str]:
    """Keeps raw bytes once, under their SHA-256; returns those in hexadecimal digits."""
    digests = [_digest(octets) for octets in several]
    rows = [{"sha256": digest, "octets": octets} for digest, octets in zip(digests, several, strict=True)]
    if rows:
        connection.execute(insert_new(connection, raw), rows)
    return digests


def _digest(octets: bytes) -> str:
    return hashlib.sha256(octets).hexdigest()
