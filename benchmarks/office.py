"""A small house on the benchmark's servers, and the desk in it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from mailer.clock import Clock, SystemClock
from mailer.config import House
from mailer.desk import Office
from mailer.mail.reply_address import Signer
from mailer.store.engine import Database
from mailer.store.upgrade import require_current
from tests.servers import HOST


def house(support: str, imap_port: int = 143, smtp_port: int = 25) -> House:
    """One queue, two engineers of the first level and a lead, all defaults."""
    return House.model_validate(
        {
            "desk": {"name": "Bench Support", "admins": ["admin@staff.example"]},
            "accounts": [
                {
                    "name": "box",
                    "host": HOST,
                    "port": imap_port,
                    "encryption": "none",
                    "username": support,
                    "password": "env:UNUSED",
                    "folders": [{"queue": "support", "existing_mail": "from-now"}],
                }
            ],
            "relay": {"host": HOST, "port": smtp_port, "encryption": "none"},
            "queues": [{"name": "support", "address": support}],
            "engineers": [
                {"name": "Ann Arbor", "address": "ann@staff.example"},
                {"name": "Ben Bolt", "address": "ben@staff.example"},
                {"name": "Lea Lead", "address": "lea@staff.example", "roles": ["lead"]},
            ],
            "folder": Path(),
        }
    )


def office(configuration: House, database: Database, clock: Clock = SystemClock()) -> Office:  # noqa: B008  it has no state
    signer = Signer((b"k" * 32,), timedelta(days=365))
    return Office(configuration, database, clock, signer, require_current(database), "bench/0/0")
