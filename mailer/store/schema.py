"""The tables and their unique keys; idempotence lives in these keys, not in code that looks first.

``sighting`` (mailbox, uidvalidity, uid) and ``inbound.key`` keep a mail from being taken up twice, ``ticket_log.cause``
an event from acting twice, ``due`` (ticket, kind, at) a reminder from being planted twice, and ``outbox.key`` a letter
from being written twice. Raw bytes lie in a table of their own, so that the rows which are scanned stay small; where
retention has taken them away, ``sha256`` is NULL and the row stays, so that the mail is still known. Rows whose numbers
name a cause (``due:4``, ``audit:7``) and that may be deleted are numbered with AUTOINCREMENT: no number is given twice.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Dialect,
    Double,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    false,
    text,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Instant(TypeDecorator[datetime]):
    """Aware UTC on both sides; SQLite, which knows no zones, keeps the UTC wall time."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without zone must not reach the database")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class CleanText(TypeDecorator[str]):
    """Text from mail: NUL and lone surrogates, which no database takes, become U+FFFD."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        return value.replace("\x00", "\ufffd").encode("utf-8", "replace").decode("utf-8")

    def process_result_value(self, value: Any | None, dialect: Dialect) -> str | None:
        return value


_BigKey = BigInteger().with_variant(Integer, "sqlite")
"""SQLite numbers rows by itself only where the key is called INTEGER."""

WAITING, DONE, IGNORED, QUARANTINED, DROPPED = "waiting", "done", "ignored", "quarantined", "dropped"
SENT, FAILED, HELD = "sent", "failed", "held"
CAPPED = "automatic AND audience = 'public' AND state <> 'held'"
"""The letters that caps count (LOOP-04). Spelt out, because an index is used only where the query says the same."""
REFUSED = "template = 'engineer/command-refused'"
"""Replies that went back to an engineer (LOOP-13)."""
URGENT, USUAL = 0, 1
"""In which order letters leave (AVL-12)."""
NOT_CLOSED = "status <> 'closed'"
"""The tickets that times are kept for."""
UNSETTLED = "state IN ('held', 'failed')"
"""Letters that wait for an admin (OPS-02)."""


def _lease() -> tuple[Column[Any], ...]:
    """Who works on a row until when, by the database's own clock (CON-02), and how often it was tried."""
    return (
        Column("attempts", Integer, nullable=False, server_default=text("0")),
        Column("available_at", Instant, nullable=False),
        Column("leased_by", String(200)),
        Column("leased_until", Double),
    )


def _index_of_leases(name: str, table: Table) -> None:
    """Leases are renewed and given back all the time: the few rows that are leased are found without the many."""
    held = table.c.leased_by.is_not(None)
    Index(name, table.c.leased_by, sqlite_where=held, postgresql_where=held)


setting = Table(
    "setting", metadata, Column("name", String(64), primary_key=True), Column("value", Text, nullable=False)
)

credential = Table(
    "credential",
    metadata,
    Column("key", String(64), primary_key=True),
    Column("consent", String(32), nullable=False),
    Column("refresh_token", Text, nullable=False),
    Column("access_token", Text, nullable=False),
    Column("expires_at", Instant),
    Column("fault", CleanText, nullable=False),
    Column("leased_by", String(200)),
    Column("leased_until", Double),
)

mailbox = Table(
    "mailbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("account", String(64), nullable=False),
    Column("folder", CleanText, nullable=False),
    Column("uidvalidity", BigInteger, nullable=False),
    Column("cursor", BigInteger, nullable=False),
    Column("silent_up_to", BigInteger, nullable=False),
    Column("last_good_look", Instant),
    Column("replaced_at", Instant),
    Column("asked_up_to", BigInteger),
    Column("asked_about", Integer),
    Column("choice", String(16)),
    Column("leased_by", String(200)),
    Column("leased_until", Double),
    UniqueConstraint("account", "folder"),
)

raw = Table(
    "raw",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("octets", LargeBinary, nullable=False),
)

inbound = Table(
    "inbound",
    metadata,
    Column("id", _BigKey, primary_key=True),
    Column("key", String(64), nullable=False, unique=True),
    Column("message_id", CleanText, nullable=False),
    Column("sha256", String(64), ForeignKey("raw.sha256")),
    Column("queue", String(64), nullable=False),
    Column("received_at", Instant, nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("truncated", Boolean, nullable=False),
    Column("silent", Boolean, nullable=False),
    Column("state", String(16), nullable=False, server_default=text("'waiting'")),
    Column("reason", CleanText, nullable=False, server_default=text("''")),
    Column("ticket", BigInteger),
    Column("postponed", Integer, nullable=False, server_default=text("0")),
    *_lease(),
)
Index(
    "ix_inbound_waiting",
    inbound.c.id,
    sqlite_where=inbound.c.state == WAITING,
    postgresql_where=inbound.c.state == WAITING,
)
Index(
    "ix_inbound_quarantined",
    inbound.c.id,
    sqlite_where=inbound.c.state == QUARANTINED,
    postgresql_where=inbound.c.state == QUARANTINED,
)
_index_of_leases("ix_inbound_leased", inbound)
Index("ix_inbound_message_id", inbound.c.message_id)
Index("ix_inbound_sha256", inbound.c.sha256)
Index(
    "ix_inbound_ticket",
    inbound.c.ticket,
    sqlite_where=inbound.c.ticket.is_not(None),
    postgresql_where=inbound.c.ticket.is_not(None),
)

sighting = Table(
    "sighting",
    metadata,
    Column("mailbox", Integer, ForeignKey("mailbox.id"), primary_key=True),
    Column("uidvalidity", BigInteger, primary_key=True),
    Column("uid", BigInteger, primary_key=True),
    Column("inbound", BigInteger, ForeignKey("inbound.id")),
    Column("filed", Boolean, nullable=False),
)
Index(
    "ix_sighting_unfiled",
    sighting.c.mailbox,
    sqlite_where=~sighting.c.filed,
    postgresql_where=~sighting.c.filed,
)

ticket_number = Table(
    "ticket_number",
    metadata,
    Column("number", _BigKey, primary_key=True),
    Column("inbound", BigInteger, nullable=False, unique=True),
    sqlite_autoincrement=True,
)

ticket = Table(
    "ticket",
    metadata,
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("queue", String(64), nullable=False),
    Column("subject", CleanText, nullable=False),
    Column("requester", CleanText, nullable=False),
    Column("requester_key", CleanText, nullable=False),
    Column("requester_name", CleanText, nullable=False),
    Column("status", String(16), nullable=False),
    Column("priority", String(4), nullable=False),
    Column("impact", CleanText, nullable=False),
    Column("owner", CleanText),
    Column("language", String(8), nullable=False),
    Column("utc_offset_minutes", Integer, nullable=False),
    Column("opened_at", Instant, nullable=False),
    Column("acknowledged_at", Instant),
    Column("responded_at", Instant),
    Column("last_update_at", Instant),
    Column("last_customer_at", Instant),
    Column("resolved_at", Instant),
    Column("closed_at", Instant),
    Column("resolution", CleanText, nullable=False),
    Column("follows", BigInteger),
    Column("merged_into", BigInteger),
    Column("concern_at", Instant),
    Column("waiting_since", Instant),
    Column("resumed_at", Instant),
    Column("promised_until", Instant),
    Column("delays", Integer, nullable=False),
    Column("snoozed_until", Instant),
    Column("rating", String(8)),
    Column("rating_remark", CleanText, nullable=False),
    Column("told_until", Instant),
    Column("closes_at", Instant),
    Column("warned_at", Instant),
    Column("warnings", Integer, nullable=False),
    Column("timed_by", String(16)),
    Column("promise_kind", String(16)),
    Column("promise_made_at", Instant),
    Column("promise_due_at", Instant),
    Column("version", Integer, nullable=False),
)
Index("ix_ticket_status", ticket.c.status, ticket.c.priority)
Index(
    "ix_ticket_timed_by",
    ticket.c.timed_by,
    sqlite_where=text(NOT_CLOSED),
    postgresql_where=text(NOT_CLOSED),
)
Index(
    "ix_ticket_follows",
    ticket.c.follows,
    sqlite_where=ticket.c.follows.is_not(None),
    postgresql_where=ticket.c.follows.is_not(None),
)
Index(
    "ix_ticket_merged_into",
    ticket.c.merged_into,
    sqlite_where=ticket.c.merged_into.is_not(None),
    postgresql_where=ticket.c.merged_into.is_not(None),
)

participant = Table(
    "participant",
    metadata,
    Column("ticket", BigInteger, ForeignKey("ticket.number"), primary_key=True),
    Column("key", CleanText, primary_key=True),
    Column("address", CleanText, nullable=False),
    Column("name", CleanText, nullable=False),
    Column("since", Instant),
)

link = Table(
    "link",
    metadata,
    Column("ticket", BigInteger, ForeignKey("ticket.number"), primary_key=True),
    Column("related", BigInteger, primary_key=True),
)

escalation = Table(
    "escalation",
    metadata,
    Column("ticket", BigInteger, ForeignKey("ticket.number"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("team", CleanText, nullable=False),
    Column("rung", Integer, nullable=False),
    Column("fields", CleanText, nullable=False),
    Column("opened_at", Instant, nullable=False),
    Column("opened_by", CleanText, nullable=False),
    Column("asked_at", Instant, nullable=False),
    Column("question", CleanText, nullable=False),
    Column("skipping", CleanText, nullable=False),
    Column("followed_up_at", Instant),
    Column("raised_at", Instant),
    Column("answered_at", Instant),
    Column("ended_at", Instant),
)

action_item = Table(
    "action_item",
    metadata,
    Column("ticket", BigInteger, ForeignKey("ticket.number"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("text", CleanText, nullable=False),
    Column("who", CleanText, nullable=False),
    Column("opened_at", Instant, nullable=False),
    Column("done_at", Instant),
)

entry = Table(
    "entry",
    metadata,
    Column("id", _BigKey, primary_key=True),
    Column("ticket", BigInteger, ForeignKey("ticket.number"), nullable=False),
    Column("at", Instant, nullable=False),
    Column("audience", String(16), nullable=False),
    Column("author", CleanText, nullable=False),
    Column("subject", CleanText, nullable=False),
    Column("text", CleanText, nullable=False),
    Column("message_id", CleanText, nullable=False),
    Column("from_customer", Boolean, nullable=False),
    Column("files", CleanText, nullable=False),
    Column("cause", String(64), nullable=False),
)
Index("ix_entry_ticket", entry.c.ticket, entry.c.id)

known_message = Table(
    "known_message",
    metadata,
    Column("message_id", CleanText, primary_key=True),
    Column("ticket", BigInteger, ForeignKey("ticket.number"), primary_key=True),
)
Index("ix_known_message_ticket", known_message.c.ticket)

ticket_log = Table(
    "ticket_log",
    metadata,
    Column("id", _BigKey, primary_key=True),
    Column("ticket", BigInteger, ForeignKey("ticket.number"), nullable=False),
    Column("at", Instant, nullable=False),
    Column("actor", CleanText, nullable=False),
    Column("action", CleanText, nullable=False),
    Column("detail", CleanText, nullable=False),
    Column("cause", String(64), nullable=False),
    Column("line", Integer, nullable=False),
    UniqueConstraint("cause", "line"),
)
Index("ix_ticket_log_ticket", ticket_log.c.ticket, ticket_log.c.id)

occurrence = Table(
    "occurrence",
    metadata,
    Column("id", _BigKey, primary_key=True),
    Column("at", Instant, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("ticket", BigInteger, nullable=False),  # no key of another table: figures outlive what they count
    Column("queue", String(64), nullable=False),
    Column("priority", String(4), nullable=False),
    Column("what", CleanText, nullable=False),
    Column("began_at", Instant),
    Column("due_at", Instant),
    Column("late_seconds", BigInteger, nullable=False),
)
Index("ix_occurrence_at", occurrence.c.at)
Index(
    "ix_occurrence_due_at",
    occurrence.c.due_at,
    sqlite_where=occurrence.c.due_at.is_not(None),
    postgresql_where=occurrence.c.due_at.is_not(None),
)

due = Table(
    "due",
    metadata,
    Column("id", _BigKey, primary_key=True),
    Column("ticket", BigInteger, ForeignKey("ticket.number")),
    Column("kind", String(80), nullable=False),
    Column("at", Instant, nullable=False),
    Column("state", String(16), nullable=False, server_default=text("'waiting'")),
    Column("reason", CleanText, nullable=False, server_default=text("''")),
    Column("told_at", Instant),
    *_lease(),
    UniqueConstraint("ticket", "kind", "at"),
    sqlite_autoincrement=True,
)
Index(
    "ix_due_told_at",
    due.c.told_at,
    sqlite_where=due.c.told_at.is_not(None),
    postgresql_where=due.c.told_at.is_not(None),
)
Index(
    "ix_due_waiting", due.c.available_at, sqlite_where=due.c.state == WAITING, postgresql_where=due.c.state == WAITING
)
_index_of_leases("ix_due_leased", due)
Index(
    "ix_due_about_no_ticket",  # UNIQUE (ticket, kind, at) does not count where there is no ticket
    due.c.kind,
    due.c.at,
    unique=True,
    sqlite_where=due.c.ticket.is_(None),
    postgresql_where=due.c.ticket.is_(None),
)
Index(
    "ix_due_quarantined",
    due.c.id,
    sqlite_where=due.c.state == QUARANTINED,
    postgresql_where=due.c.state == QUARANTINED,
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", _BigKey, primary_key=True),
    Column("key", String(200), nullable=False, unique=True),
    Column("ticket", BigInteger),
    Column("queue", String(64), nullable=False),
    Column("template", String(64), nullable=False),
    Column("channel", String(64), nullable=False, server_default=text("''")),
    Column("audience", String(16), nullable=False),
    Column("automatic", Boolean, nullable=False),
    Column("sender", CleanText, nullable=False),
    Column("recipient", CleanText, nullable=False),
    Column("recipient_key", CleanText, nullable=False),
    Column("subject", CleanText, nullable=False),
    Column("message_id", CleanText, nullable=False, unique=True),
    Column("sha256", String(64), ForeignKey("raw.sha256")),
    Column("created_at", Instant, nullable=False),
    Column("sent_at", Instant),
    Column("state", String(16), nullable=False, server_default=text("'waiting'")),
    Column("reply", CleanText, nullable=False, server_default=text("''")),
    Column("unknown", Integer, nullable=False, server_default=text("0")),
    Column("released_at", Instant),
    Column("despite_hold", Boolean, nullable=False, server_default=false()),
    Column("urgency", Integer, nullable=False, server_default=text("1")),
    *_lease(),
    sqlite_autoincrement=True,
)
Index(
    "ix_outbox_waiting",
    outbox.c.urgency,
    outbox.c.available_at,
    sqlite_where=outbox.c.state == WAITING,
    postgresql_where=outbox.c.state == WAITING,
)
_index_of_leases("ix_outbox_leased", outbox)
Index("ix_outbox_capped", outbox.c.created_at, sqlite_where=text(CAPPED), postgresql_where=text(CAPPED))
Index(
    "ix_outbox_recipient",
    outbox.c.recipient_key,
    outbox.c.created_at,
    sqlite_where=text(CAPPED),
    postgresql_where=text(CAPPED),
)
Index(
    "ix_outbox_refused",
    outbox.c.recipient_key,
    outbox.c.created_at,
    sqlite_where=text(REFUSED),
    postgresql_where=text(REFUSED),
)
Index("ix_outbox_sha256", outbox.c.sha256)
Index("ix_outbox_ticket", outbox.c.ticket)
Index(
    "ix_outbox_unsettled",
    outbox.c.state,
    outbox.c.id,
    sqlite_where=text(UNSETTLED),
    postgresql_where=text(UNSETTLED),
)

delivery = Table(
    "delivery",
    metadata,
    Column("id", _BigKey, primary_key=True),
    Column("outbox", BigInteger, ForeignKey("outbox.id"), nullable=False),
    Column("at", Instant, nullable=False),
    Column("fate", String(16), nullable=False),
    Column("reply", CleanText, nullable=False),
)
Index("ix_delivery_outbox", delivery.c.outbox, delivery.c.id)

relay_pace = Table(
    "relay_pace",
    metadata,
    Column("relay", String(300), primary_key=True),
    Column("next_at", Instant, nullable=False),
    Column("spacing", Double, nullable=False),
    Column("accepted", Integer, nullable=False),
    Column("refusals", Integer, nullable=False),
    Column("rest_until", Instant, nullable=False),
    Column("mood", String(16), nullable=False),
    Column("said", CleanText, nullable=False),
    Column("since", Instant, nullable=False),
)

notice = Table(
    "notice",
    metadata,
    Column("kind", String(32), primary_key=True),
    Column("told_at", Instant, nullable=False),
    Column("untold", Integer, nullable=False),
)

audit = Table(
    "audit",
    metadata,
    Column("id", _BigKey, primary_key=True),
    Column("at", Instant, nullable=False),
    Column("actor", CleanText, nullable=False),
    Column("command", String(64), nullable=False),
    Column("object", String(64), nullable=False),
    Column("ticket", BigInteger),
    Column("reason", CleanText, nullable=False),
    Column("before", String(64), nullable=False),
    Column("after", String(64), nullable=False),
    Column("sha256", String(64)),
    sqlite_autoincrement=True,
)
Index("ix_audit_at", audit.c.at)
