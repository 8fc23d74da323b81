"""Run as a program: kills an upgrade at every statement it makes, and says what was there afterwards each time.

``python -m tests.store.killed_upgrades URL MIGRATIONS`` prints a list in JSON: for each statement the revision after
the kill, and whether the upgrade that followed ended like one that nobody disturbed. It forks, so it is a process
of its own.
"""

from __future__ import annotations

import json
import os
import re
import signal
import sys
from collections.abc import Callable

from sqlalchemy import event, inspect, text

from mailer.store.engine import Database
from mailer.store.upgrade import SHIPPED, revision_of, upgrade

_ADDRESS = re.compile(r" at 0x[0-9a-f]+")
FILLED = (
    "INSERT INTO raw (sha256, octets) VALUES ('aa', 'x')",
    "INSERT INTO inbound (id, key, message_id, sha256, queue, received_at, size, truncated, silent, available_at) "
    "VALUES (1, 'k', '<1@x>', 'aa', 'support', '2026-11-23 09:00:00', 1, false, false, '2026-11-23 09:00:00')",
    "INSERT INTO mailbox (id, account, folder, uidvalidity, cursor, silent_up_to) VALUES (1, 'box', 'INBOX', 1, 0, 0)",
    "INSERT INTO sighting (mailbox, uidvalidity, uid, inbound, filed) VALUES (1, 1, 1, 1, true)",
    "INSERT INTO setting (name, value) VALUES ('colour', 'red')",
)
"""What is there before: rows that refer to each other, so that a table that is made anew could lose them."""


def main(url: str, migrations: str) -> None:
    in_a_process(lambda: make_anew(url))
    in_a_process(lambda: upgraded(url, migrations))
    expected = asked(lambda: shape_and_rows(url))
    results = []
    statement = 1
    while True:
        in_a_process(lambda: make_anew(url))
        ended = in_a_process(lambda number=statement: upgraded(url, migrations, number))  # type: ignore[misc]
        if ended == 0:
            break
        assert os.WTERMSIG(ended) == signal.SIGKILL
        after = asked(lambda: _revision(url))
        assert in_a_process(lambda: upgraded(url, migrations)) == 0
        results.append([after, asked(lambda: shape_and_rows(url)) == expected])
        statement += 1
    print(json.dumps(results))


def make_anew(url: str) -> None:
    """An empty database, then the shipped shape with some rows."""
    database = Database(url)
    if database.file is not None:
        for suffix in ("", "-wal", "-shm"):
            database.file.with_name(database.file.name + suffix).unlink(missing_ok=True)
    else:
        with database.write() as connection:
            connection.execute(text("DROP SCHEMA public CASCADE"))
            connection.execute(text("CREATE SCHEMA public"))
    upgrade(database, SHIPPED)
    with database.write() as connection:
        for statement in FILLED:
            connection.execute(text(statement))
        connection.execute(text("UPDATE setting SET value = 'same' WHERE name = 'instance'"))
    database.close()


def upgraded(url: str, migrations: str, kill_at: int = 0) -> None:
    database = Database(url)
    crossed = 0

    @event.listens_for(database.engine, "after_cursor_execute")
    def _count(*_: object) -> None:
        nonlocal crossed
        crossed += 1
        if crossed == kill_at:
            os.kill(os.getpid(), signal.SIGKILL)

    upgrade(database, migrations)
    database.close()


def shape_and_rows(url: str) -> object:
    """All tables with their columns, keys and rows."""
    database = Database(url)
    with database.read() as connection:
        found = inspect(connection)
        told = []
        for name in sorted(found.get_table_names()):
            columns = [[c["name"], str(c["type"]), c["nullable"]] for c in found.get_columns(name)]
            keys = [found.get_pk_constraint(name), found.get_foreign_keys(name), found.get_indexes(name)]
            rows = sorted(repr(tuple(row)) for row in connection.execute(text(f'SELECT * FROM "{name}"')))
            told.append([name, columns, sorted(_ADDRESS.sub("", repr(k)) for k in keys), rows])
    database.close()
    return told


def _revision(url: str) -> object:
    database = Database(url)
    revision = revision_of(database)
    database.close()
    return revision


def in_a_process(work: Callable[[], object]) -> int:
    """How a fork that does the work ended, as from waitpid."""
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        code = 1
        try:
            work()
            code = 0
        finally:
            os._exit(code)
    return os.waitpid(child, 0)[1]


def asked(question: Callable[[], object]) -> object:
    """The answer of a fork, so that nobody else has the database open."""
    reading, writing = os.pipe()

    def answer() -> None:
        with os.fdopen(writing, "w") as pipe:
            json.dump(question(), pipe)

    child = os.fork()
    if child == 0:
        code = 1
        try:
            os.close(reading)
            answer()
            code = 0
        finally:
            os._exit(code)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        told = pipe.read()
    assert os.waitpid(child, 0)[1] == 0
    return json.loads(told)


if __name__ == "__main__":
    main(*sys.argv[1:])
