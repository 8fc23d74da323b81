"""``mailer quarantine``: what could not be handled, and what is to become of it."""

from __future__ import annotations

import json

from mailer.cli.show import Json, printable
from mailer.store import quarantine as store
from mailer.store.engine import Database

SHOWN_LINES = 200


def act(database: Database, action: str, number: int | None, *, as_json: bool) -> str | None:
    """Does one action and says what was done; None if no mail of that number is kept aside."""
    if action == "list" or number is None:
        return _list(database, as_json=as_json)
    if action == "show":
        return _show(database, number)
    moved = store.retry_quarantined if action == "retry" else store.drop_quarantined
    with database.write() as connection:
        if not moved(connection, number):
            return None
    return f"mail {number} will be read again" if action == "retry" else f"mail {number} is dropped; it stays stored"


def _list(database: Database, *, as_json: bool) -> str:
    with database.read() as connection:
        kept = store.list_quarantine(connection)
    if as_json:
        rows: list[Json] = [
            {
                "number": mail.number,
                "received_at": mail.received_at.isoformat(),
                "queue": mail.queue,
                "size": mail.size,
                "reason": mail.reason,
            }
            for mail in kept
        ]
        return json.dumps(rows)
    if not kept:
        return "Nothing is in quarantine."
    return "\n".join(
        f"{mail.number:>6}  {mail.received_at:%Y-%m-%d %H:%M} UTC  {mail.queue}  {mail.size} B  "
        f"{printable(mail.reason)}"
        for mail in kept
    )


def _show(database: Database, number: int) -> str | None:
    """The raw message with nothing in it that could drive a terminal, its first lines if it is long."""
    with database.read() as connection:
        octets = store.raw_of_quarantined(connection, number)
    if octets is None:
        return None
    lines = octets.decode("utf-8", "replace").splitlines()
    shown = [printable(line) for line in lines[:SHOWN_LINES]]
    if len(lines) > SHOWN_LINES:
        shown.append(f"[{len(lines) - SHOWN_LINES} more lines]")
    shown.append(f"\nmailer quarantine retry {number} reads it again; mailer quarantine drop {number} leaves it.")
    return "\n".join(shown)
