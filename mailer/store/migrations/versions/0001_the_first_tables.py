"""The first tables"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:  # noqa: PLR0915  one statement for each table and index
    op.create_table(
        "audit",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("command", sa.String(length=64), nullable=False),
        sa.Column("object", sa.String(length=64), nullable=False),
        sa.Column("ticket", sa.BigInteger(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("before", sa.String(length=64), nullable=False),
        sa.Column("after", sa.String(length=64), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("audit", schema=None) as batch_op:
        batch_op.create_index("ix_audit_at", ["at"], unique=False)

    op.create_table(
        "relay_pace",
        sa.Column("relay", sa.String(length=300), nullable=False),
        sa.Column("next_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("spacing", sa.Double(), nullable=False),
        sa.Column("accepted", sa.Integer(), nullable=False),
        sa.Column("refusals", sa.Integer(), nullable=False),
        sa.Column("rest_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("mood", sa.String(length=16), nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("relay", name=op.f("pk_relay_pace")),
    )
    op.create_table(
        "notice",
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("untold", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("kind", name=op.f("pk_notice")),
    )
    op.create_table(
        "credential",
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("consent", sa.String(length=32), nullable=False),
        sa.Column("refresh_token", sa.Text(), nullable=False),
        sa.Column("access_token", sa.Text(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("fault", sa.Text(), nullable=False),
        sa.Column("leased_by", sa.String(length=200), nullable=True),
        sa.Column("leased_until", sa.Double(), nullable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_credential")),
    )
    op.create_table(
        "mailbox",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account", sa.String(length=64), nullable=False),
        sa.Column("folder", sa.Text(), nullable=False),
        sa.Column("uidvalidity", sa.BigInteger(), nullable=False),
        sa.Column("cursor", sa.BigInteger(), nullable=False),
        sa.Column("silent_up_to", sa.BigInteger(), nullable=False),
        sa.Column("last_good_look", sa.DateTime(timezone=True), nullable=True),
        sa.Column("replaced_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("asked_up_to", sa.BigInteger(), nullable=True),
        sa.Column("asked_about", sa.Integer(), nullable=True),
        sa.Column("choice", sa.String(length=16), nullable=True),
        sa.Column("leased_by", sa.String(length=200), nullable=True),
        sa.Column("leased_until", sa.Double(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mailbox")),
        sa.UniqueConstraint("account", "folder", name=op.f("uq_mailbox_account_folder")),
    )
    op.create_table(
        "raw",
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("octets", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_raw")),
    )
    op.create_table(
        "setting",
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_setting")),
    )
    op.create_table(
        "ticket",
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("queue", sa.String(length=64), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("requester", sa.Text(), nullable=False),
        sa.Column("requester_key", sa.Text(), nullable=False),
        sa.Column("requester_name", sa.Text(), nullable=False),
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("priority", sa.String(length=4), nullable=False),
        sa.Column("impact", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=True),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("utc_offset_minutes", sa.Integer(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("acknowledged_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("responded_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_update_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_customer_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("resolved_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("resolution", sa.Text(), nullable=False),
        sa.Column("follows", sa.BigInteger(), nullable=True),
        sa.Column("merged_into", sa.BigInteger(), nullable=True),
        sa.Column("concern_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("waiting_since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("resumed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("promised_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("delays", sa.Integer(), nullable=False),
        sa.Column("snoozed_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("rating", sa.String(length=8), nullable=True),
        sa.Column("rating_remark", sa.Text(), nullable=False),
        sa.Column("told_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closes_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("warned_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("warnings", sa.Integer(), nullable=False),
        sa.Column("timed_by", sa.String(length=16), nullable=True),
        sa.Column("promise_kind", sa.String(length=16), nullable=True),
        sa.Column("promise_made_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("promise_due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_ticket")),
    )
    with op.batch_alter_table("ticket", schema=None) as batch_op:
        batch_op.create_index(
            "ix_ticket_timed_by",
            ["timed_by"],
            unique=False,
            sqlite_where=sa.text("status <> 'closed'"),
            postgresql_where=sa.text("status <> 'closed'"),
        )
        batch_op.create_index(
            "ix_ticket_follows",
            ["follows"],
            unique=False,
            sqlite_where=sa.text("follows IS NOT NULL"),
            postgresql_where=sa.text("follows IS NOT NULL"),
        )
        batch_op.create_index(
            "ix_ticket_merged_into",
            ["merged_into"],
            unique=False,
            sqlite_where=sa.text("merged_into IS NOT NULL"),
            postgresql_where=sa.text("merged_into IS NOT NULL"),
        )
        batch_op.create_index("ix_ticket_status", ["status", "priority"], unique=False)

    op.create_table(
        "ticket_number",
        sa.Column("number", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("inbound", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_ticket_number")),
        sa.UniqueConstraint("inbound", name=op.f("uq_ticket_number_inbound")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "due",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("ticket", sa.BigInteger(), nullable=True),
        sa.Column("kind", sa.String(length=80), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.String(length=16), server_default=sa.text("'waiting'"), nullable=False),
        sa.Column("reason", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("attempts", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("available_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("leased_by", sa.String(length=200), nullable=True),
        sa.Column("leased_until", sa.Double(), nullable=True),
        sa.ForeignKeyConstraint(["ticket"], ["ticket.number"], name=op.f("fk_due_ticket")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_due")),
        sa.UniqueConstraint("ticket", "kind", "at", name=op.f("uq_due_ticket_kind_at")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("due", schema=None) as batch_op:
        batch_op.create_index(
            "ix_due_told_at",
            ["told_at"],
            unique=False,
            sqlite_where=sa.text("told_at IS NOT NULL"),
            postgresql_where=sa.text("told_at IS NOT NULL"),
        )
        batch_op.create_index(
            "ix_due_about_no_ticket",
            ["kind", "at"],
            unique=True,
            sqlite_where=sa.text("ticket IS NULL"),
            postgresql_where=sa.text("ticket IS NULL"),
        )
        batch_op.create_index(
            "ix_due_leased",
            ["leased_by"],
            unique=False,
            sqlite_where=sa.text("leased_by IS NOT NULL"),
            postgresql_where=sa.text("leased_by IS NOT NULL"),
        )
        batch_op.create_index(
            "ix_due_quarantined",
            ["id"],
            unique=False,
            sqlite_where=sa.text("state = 'quarantined'"),
            postgresql_where=sa.text("state = 'quarantined'"),
        )
        batch_op.create_index(
            "ix_due_waiting",
            ["available_at"],
            unique=False,
            sqlite_where=sa.text("state = 'waiting'"),
            postgresql_where=sa.text("state = 'waiting'"),
        )

    op.create_table(
        "occurrence",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("ticket", sa.BigInteger(), nullable=False),
        sa.Column("queue", sa.String(length=64), nullable=False),
        sa.Column("priority", sa.String(length=4), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("began_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("late_seconds", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_occurrence")),
    )
    with op.batch_alter_table("occurrence", schema=None) as batch_op:
        batch_op.create_index("ix_occurrence_at", ["at"], unique=False)
        batch_op.create_index(
            "ix_occurrence_due_at",
            ["due_at"],
            unique=False,
            sqlite_where=sa.text("due_at IS NOT NULL"),
            postgresql_where=sa.text("due_at IS NOT NULL"),
        )

    op.create_table(
        "entry",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("ticket", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("audience", sa.String(length=16), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("from_customer", sa.Boolean(), nullable=False),
        sa.Column("files", sa.Text(), nullable=False),
        sa.Column("cause", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["ticket"], ["ticket.number"], name=op.f("fk_entry_ticket")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entry")),
    )
    with op.batch_alter_table("entry", schema=None) as batch_op:
        batch_op.create_index("ix_entry_ticket", ["ticket", "id"], unique=False)

    op.create_table(
        "inbound",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=True),
        sa.Column("queue", sa.String(length=64), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("truncated", sa.Boolean(), nullable=False),
        sa.Column("silent", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(length=16), server_default=sa.text("'waiting'"), nullable=False),
        sa.Column("reason", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("ticket", sa.BigInteger(), nullable=True),
        sa.Column("postponed", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("attempts", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("available_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("leased_by", sa.String(length=200), nullable=True),
        sa.Column("leased_until", sa.Double(), nullable=True),
        sa.ForeignKeyConstraint(["sha256"], ["raw.sha256"], name=op.f("fk_inbound_sha256")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inbound")),
        sa.UniqueConstraint("key", name=op.f("uq_inbound_key")),
    )
    with op.batch_alter_table("inbound", schema=None) as batch_op:
        batch_op.create_index(
            "ix_inbound_leased",
            ["leased_by"],
            unique=False,
            sqlite_where=sa.text("leased_by IS NOT NULL"),
            postgresql_where=sa.text("leased_by IS NOT NULL"),
        )
        batch_op.create_index("ix_inbound_message_id", ["message_id"], unique=False)
        batch_op.create_index(
            "ix_inbound_quarantined",
            ["id"],
            unique=False,
            sqlite_where=sa.text("state = 'quarantined'"),
            postgresql_where=sa.text("state = 'quarantined'"),
        )
        batch_op.create_index("ix_inbound_sha256", ["sha256"], unique=False)
        batch_op.create_index(
            "ix_inbound_ticket",
            ["ticket"],
            unique=False,
            sqlite_where=sa.text("ticket IS NOT NULL"),
            postgresql_where=sa.text("ticket IS NOT NULL"),
        )
        batch_op.create_index(
            "ix_inbound_waiting",
            ["id"],
            unique=False,
            sqlite_where=sa.text("state = 'waiting'"),
            postgresql_where=sa.text("state = 'waiting'"),
        )

    op.create_table(
        "escalation",
        sa.Column("ticket", sa.BigInteger(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("team", sa.Text(), nullable=False),
        sa.Column("rung", sa.Integer(), nullable=False),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("opened_by", sa.Text(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("skipping", sa.Text(), nullable=False),
        sa.Column("followed_up_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("raised_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["ticket"], ["ticket.number"], name=op.f("fk_escalation_ticket")),
        sa.PrimaryKeyConstraint("ticket", "number", name=op.f("pk_escalation")),
    )
    op.create_table(
        "known_message",
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("ticket", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["ticket"], ["ticket.number"], name=op.f("fk_known_message_ticket")),
        sa.PrimaryKeyConstraint("message_id", "ticket", name=op.f("pk_known_message")),
    )
    with op.batch_alter_table("known_message", schema=None) as batch_op:
        batch_op.create_index("ix_known_message_ticket", ["ticket"], unique=False)

    op.create_table(
        "link",
        sa.Column("ticket", sa.BigInteger(), nullable=False),
        sa.Column("related", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["ticket"], ["ticket.number"], name=op.f("fk_link_ticket")),
        sa.PrimaryKeyConstraint("ticket", "related", name=op.f("pk_link")),
    )
    op.create_table(
        "action_item",
        sa.Column("ticket", sa.BigInteger(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["ticket"], ["ticket.number"], name=op.f("fk_action_item_ticket")),
        sa.PrimaryKeyConstraint("ticket", "number", name=op.f("pk_action_item")),
    )
    op.create_table(
        "outbox",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("ticket", sa.BigInteger(), nullable=True),
        sa.Column("queue", sa.String(length=64), nullable=False),
        sa.Column("template", sa.String(length=64), nullable=False),
        sa.Column("channel", sa.String(length=64), server_default=sa.text("''"), nullable=False),
        sa.Column("audience", sa.String(length=16), nullable=False),
        sa.Column("automatic", sa.Boolean(), nullable=False),
        sa.Column("sender", sa.Text(), nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("recipient_key", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("state", sa.String(length=16), server_default=sa.text("'waiting'"), nullable=False),
        sa.Column("reply", sa.Text(), server_default=sa.text("('')"), nullable=False),
        sa.Column("unknown", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("released_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("despite_hold", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("urgency", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("attempts", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("available_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("leased_by", sa.String(length=200), nullable=True),
        sa.Column("leased_until", sa.Double(), nullable=True),
        sa.ForeignKeyConstraint(["sha256"], ["raw.sha256"], name=op.f("fk_outbox_sha256")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sa.UniqueConstraint("key", name=op.f("uq_outbox_key")),
        sa.UniqueConstraint("message_id", name=op.f("uq_outbox_message_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.create_index(
            "ix_outbox_capped",
            ["created_at"],
            unique=False,
            sqlite_where=sa.text("automatic AND audience = 'public' AND state <> 'held'"),
            postgresql_where=sa.text("automatic AND audience = 'public' AND state <> 'held'"),
        )
        batch_op.create_index(
            "ix_outbox_recipient",
            ["recipient_key", "created_at"],
            unique=False,
            sqlite_where=sa.text("automatic AND audience = 'public' AND state <> 'held'"),
            postgresql_where=sa.text("automatic AND audience = 'public' AND state <> 'held'"),
        )
        batch_op.create_index(
            "ix_outbox_refused",
            ["recipient_key", "created_at"],
            unique=False,
            sqlite_where=sa.text("template = 'engineer/command-refused'"),
            postgresql_where=sa.text("template = 'engineer/command-refused'"),
        )
        batch_op.create_index(
            "ix_outbox_leased",
            ["leased_by"],
            unique=False,
            sqlite_where=sa.text("leased_by IS NOT NULL"),
            postgresql_where=sa.text("leased_by IS NOT NULL"),
        )
        batch_op.create_index("ix_outbox_sha256", ["sha256"], unique=False)
        batch_op.create_index("ix_outbox_ticket", ["ticket"], unique=False)
        batch_op.create_index(
            "ix_outbox_unsettled",
            ["state", "id"],
            unique=False,
            sqlite_where=sa.text("state IN ('held', 'failed')"),
            postgresql_where=sa.text("state IN ('held', 'failed')"),
        )
        batch_op.create_index(
            "ix_outbox_waiting",
            ["urgency", "available_at"],
            unique=False,
            sqlite_where=sa.text("state = 'waiting'"),
            postgresql_where=sa.text("state = 'waiting'"),
        )

    op.create_table(
        "delivery",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("outbox", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("fate", sa.String(length=16), nullable=False),
        sa.Column("reply", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["outbox"], ["outbox.id"], name=op.f("fk_delivery_outbox")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_delivery")),
    )
    with op.batch_alter_table("delivery", schema=None) as batch_op:
        batch_op.create_index("ix_delivery_outbox", ["outbox", "id"], unique=False)

    op.create_table(
        "participant",
        sa.Column("ticket", sa.BigInteger(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["ticket"], ["ticket.number"], name=op.f("fk_participant_ticket")),
        sa.PrimaryKeyConstraint("ticket", "key", name=op.f("pk_participant")),
    )
    op.create_table(
        "ticket_log",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("ticket", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("cause", sa.String(length=64), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["ticket"], ["ticket.number"], name=op.f("fk_ticket_log_ticket")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ticket_log")),
        sa.UniqueConstraint("cause", "line", name=op.f("uq_ticket_log_cause_line")),
    )
    with op.batch_alter_table("ticket_log", schema=None) as batch_op:
        batch_op.create_index("ix_ticket_log_ticket", ["ticket", "id"], unique=False)

    op.create_table(
        "sighting",
        sa.Column("mailbox", sa.Integer(), nullable=False),
        sa.Column("uidvalidity", sa.BigInteger(), nullable=False),
        sa.Column("uid", sa.BigInteger(), nullable=False),
        sa.Column("inbound", sa.BigInteger(), nullable=True),
        sa.Column("filed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["inbound"], ["inbound.id"], name=op.f("fk_sighting_inbound")),
        sa.ForeignKeyConstraint(["mailbox"], ["mailbox.id"], name=op.f("fk_sighting_mailbox")),
        sa.PrimaryKeyConstraint("mailbox", "uidvalidity", "uid", name=op.f("pk_sighting")),
    )
    with op.batch_alter_table("sighting", schema=None) as batch_op:
        batch_op.create_index(
            "ix_sighting_unfiled",
            ["mailbox"],
            unique=False,
            sqlite_where=sa.text("filed = 0"),
            postgresql_where=sa.text("NOT filed"),
        )


def downgrade() -> None:  # noqa: PLR0915
    op.drop_table("notice")
    op.drop_table("relay_pace")
    with op.batch_alter_table("audit", schema=None) as batch_op:
        batch_op.drop_index("ix_audit_at")

    op.drop_table("audit")
    with op.batch_alter_table("sighting", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_sighting_unfiled", sqlite_where=sa.text("filed = 0"), postgresql_where=sa.text("NOT filed")
        )

    op.drop_table("sighting")
    with op.batch_alter_table("ticket_log", schema=None) as batch_op:
        batch_op.drop_index("ix_ticket_log_ticket")

    op.drop_table("ticket_log")
    op.drop_table("escalation")
    op.drop_table("participant")
    with op.batch_alter_table("delivery", schema=None) as batch_op:
        batch_op.drop_index("ix_delivery_outbox")

    op.drop_table("delivery")
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_outbox_waiting",
            sqlite_where=sa.text("state = 'waiting'"),
            postgresql_where=sa.text("state = 'waiting'"),
        )
        batch_op.drop_index(
            "ix_outbox_unsettled",
            sqlite_where=sa.text("state IN ('held', 'failed')"),
            postgresql_where=sa.text("state IN ('held', 'failed')"),
        )
        batch_op.drop_index(
            "ix_outbox_leased",
            sqlite_where=sa.text("leased_by IS NOT NULL"),
            postgresql_where=sa.text("leased_by IS NOT NULL"),
        )
        batch_op.drop_index("ix_outbox_ticket")
        batch_op.drop_index(
            "ix_outbox_refused",
            sqlite_where=sa.text("template = 'engineer/command-refused'"),
            postgresql_where=sa.text("template = 'engineer/command-refused'"),
        )
        batch_op.drop_index(
            "ix_outbox_recipient",
            sqlite_where=sa.text("automatic AND audience = 'public' AND state <> 'held'"),
            postgresql_where=sa.text("automatic AND audience = 'public' AND state <> 'held'"),
        )
        batch_op.drop_index(
            "ix_outbox_capped",
            sqlite_where=sa.text("automatic AND audience = 'public' AND state <> 'held'"),
            postgresql_where=sa.text("automatic AND audience = 'public' AND state <> 'held'"),
        )

    op.drop_table("outbox")
    op.drop_table("link")
    op.drop_table("action_item")
    op.drop_table("known_message")
    with op.batch_alter_table("inbound", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_inbound_waiting",
            sqlite_where=sa.text("state = 'waiting'"),
            postgresql_where=sa.text("state = 'waiting'"),
        )
        batch_op.drop_index("ix_inbound_sha256")
        batch_op.drop_index(
            "ix_inbound_quarantined",
            sqlite_where=sa.text("state = 'quarantined'"),
            postgresql_where=sa.text("state = 'quarantined'"),
        )
        batch_op.drop_index(
            "ix_inbound_leased",
            sqlite_where=sa.text("leased_by IS NOT NULL"),
            postgresql_where=sa.text("leased_by IS NOT NULL"),
        )
        batch_op.drop_index("ix_inbound_message_id")

    op.drop_table("inbound")
    with op.batch_alter_table("entry", schema=None) as batch_op:
        batch_op.drop_index("ix_entry_ticket")

    op.drop_table("entry")
    with op.batch_alter_table("occurrence", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_occurrence_due_at",
            sqlite_where=sa.text("due_at IS NOT NULL"),
            postgresql_where=sa.text("due_at IS NOT NULL"),
        )
        batch_op.drop_index("ix_occurrence_at")

    op.drop_table("occurrence")
    with op.batch_alter_table("due", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_due_told_at",
            sqlite_where=sa.text("told_at IS NOT NULL"),
            postgresql_where=sa.text("told_at IS NOT NULL"),
        )
        batch_op.drop_index(
            "ix_due_about_no_ticket",
            sqlite_where=sa.text("ticket IS NULL"),
            postgresql_where=sa.text("ticket IS NULL"),
        )
        batch_op.drop_index(
            "ix_due_leased",
            sqlite_where=sa.text("leased_by IS NOT NULL"),
            postgresql_where=sa.text("leased_by IS NOT NULL"),
        )
        batch_op.drop_index(
            "ix_due_quarantined",
            sqlite_where=sa.text("state = 'quarantined'"),
            postgresql_where=sa.text("state = 'quarantined'"),
        )
        batch_op.drop_index(
            "ix_due_waiting", sqlite_where=sa.text("state = 'waiting'"), postgresql_where=sa.text("state = 'waiting'")
        )

    op.drop_table("due")
    op.drop_table("ticket_number")
    with op.batch_alter_table("ticket", schema=None) as batch_op:
        batch_op.drop_index("ix_ticket_status")
        batch_op.drop_index(
            "ix_ticket_timed_by",
            sqlite_where=sa.text("status <> 'closed'"),
            postgresql_where=sa.text("status <> 'closed'"),
        )
        batch_op.drop_index(
            "ix_ticket_merged_into",
            sqlite_where=sa.text("merged_into IS NOT NULL"),
            postgresql_where=sa.text("merged_into IS NOT NULL"),
        )
        batch_op.drop_index(
            "ix_ticket_follows",
            sqlite_where=sa.text("follows IS NOT NULL"),
            postgresql_where=sa.text("follows IS NOT NULL"),
        )

    op.drop_table("ticket")
    op.drop_table("setting")
    op.drop_table("raw")
    op.drop_table("mailbox")
    op.drop_table("credential")
