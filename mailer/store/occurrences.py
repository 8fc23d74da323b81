"""What figures are counted from, written down as it happens and never changed."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, insert

from mailer.model import Occurrence
from mailer.store.schema import occurrence


def write_occurrences(connection: Connection, happened: Sequence[Occurrence]) -> None:
    """Appends what a decision brings about; in its own transaction, so that each is there once."""
    if happened:
        connection.execute(
            insert(occurrence),
            [
                {
                    "at": one.at,
                    "kind": str(one.kind),
                    "ticket": one.ticket,
                    "queue": one.queue,
                    "priority": str(one.priority),
                    "what": str(one.what),
                    "began_at": one.began_at,
                    "due_at": one.due_at,
                    "late_seconds": int(one.late.total_seconds()),
                }
                for one in happened
            ],
        )
