"""Whether a database is what was written into it: every page, every reference, every raw mail by its digest (DUR-18).

Reads all of it, so it takes as long as the disk does; nobody has to wait for it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from sqlalchemy import select

from mailer.store.engine import Database
from mailer.store.schema import inbound, outbox, raw

_AT_ONCE = 20
_MOST_FAULTS = 20


def is_intact(sha256: str, octets: bytes) -> bool:
    """True if these are the very bytes that were stored under this digest."""
    return hashlib.sha256(octets).hexdigest() == sha256


def faults(database: Database) -> Iterator[str]:
    """Everything that is not as it was written, each in a sentence; of some sorts only the first twenty.

    :raises TemporaryFailure: if the database can't be read at all.
    """
    if database.sqlite:
        yield from _file_faults(database)
    yield from _raw_faults(database)


def _file_faults(database: Database) -> Iterator[str]:
    with database.read() as connection:
        for (said,) in connection.exec_driver_sql(f"PRAGMA integrity_check({_MOST_FAULTS})"):
            if said != "ok":
                yield said
        for row in connection.exec_driver_sql("PRAGMA foreign_key_check").fetchmany(_MOST_FAULTS):
            yield f"row {row[1]} of {row[0]} refers to a row of {row[2]} that is not there"


def _raw_faults(database: Database) -> Iterator[str]:
    last = ""
    while True:
        with database.read() as connection:
            query = select(raw.c.sha256, raw.c.octets).where(raw.c.sha256 > last).order_by(raw.c.sha256)
            rows = connection.execute(query.limit(_AT_ONCE)).all()
            damaged = [row.sha256 for row in rows if not is_intact(row.sha256, row.octets)]
            for digest in damaged:
                mail = connection.execute(select(inbound.c.id).where(inbound.c.sha256 == digest)).scalars()
                letters = connection.execute(select(outbox.c.id).where(outbox.c.sha256 == digest)).scalars()
                whose = [f"mail {number}" for number in mail] + [f"letter {number}" for number in letters]
                yield f"the bytes of {', '.join(whose) or 'a mail'} are not those that were stored ({digest})"
        if not rows:
            return
        last = rows[-1].sha256
