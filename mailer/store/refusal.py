"""Why a database can't be worked with, found out before anything is done with it, and what to do about it (DUR-16).

Cheap looks only: what takes longer with more mail in the database is left to ``mailer db check``.
"""

from __future__ import annotations

import os
import pwd
import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, func, inspect, select, text

from mailer.errors import ConfigError, Problem, TemporaryFailure
from mailer.store.engine import Database
from mailer.store.schema import metadata

_DAMAGED = (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT)
_RIGHTS = ("SELECT", "INSERT", "UPDATE", "DELETE")
# What PostgreSQL says while connecting comes as text alone, and in the server's language: in any other it stays a
# failure that is tried again, with the server's own words.
_SERVER_SAYS = (
    (
        re.compile(r"password authentication failed|no password supplied|no pg_hba\.conf entry"),
        "see whether desk.database_password is right, and whether the server lets this user in from here",
    ),
    (re.compile(r'role ".*" does not exist'), "write the user of the database before the @, and make it if need be"),
    (re.compile(r'database ".*" does not exist'), "make it: createdb --encoding UTF8 --owner USER NAME"),
    (re.compile(r"permission denied"), "make the mailer's user its owner: ALTER DATABASE NAME OWNER TO USER"),
)


def shown(database: Database) -> str:
    """The database's address as it may be shown."""
    return database.url.render_as_string(hide_password=True)


def refused(database: Database, found: str, advice: str) -> ConfigError:
    return ConfigError(Problem("database", None, shown(database), found, advice))


def require_file(database: Database) -> None:
    """Makes sure that the file of a SQLite database is there and can be written, and that nothing of it is missing.

    :raises ConfigError: if not.
    """
    file = database.file
    if file is None:
        return
    if not file.exists():
        # SQLite would make an empty one, and all tickets would seem to be gone.
        raise refused(
            database, "no such file", 'put it back if there was one; make a new one with "mailer db upgrade" if not'
        )
    if not file.is_file():
        raise refused(database, "it is no file", "name a file in desk.database")
    for place in (file, file.parent):
        if not os.access(place, os.R_OK | os.W_OK):
            raise refused(database, f"{_name(os.geteuid())} may not write {place}, {_whose(place)}", _RUN_AS)
    log, index = (file.with_name(file.name + suffix) for suffix in ("-wal", "-shm"))
    if index.exists() and not log.exists():
        # SQLite makes the log first and removes it last: alone, the index says that somebody took the log away.
        raise refused(
            database,
            f"{log.name} is missing, which belongs to the database while {index.name} is there: what was written last "
            "is not in the database without it",
            f"put it back, or a backup; to go on with what there is, remove {index.name} and run: mailer db check",
        )


_RUN_AS = "run as the user it belongs to, or give it to the user you run as (chown, chmod u+rw)"


@contextmanager
def explained(database: Database) -> Iterator[None]:
    """What can't become better by itself is said as a mistake to mend, with what mends it.

    :raises ConfigError: in the place of a :class:`TemporaryFailure` of that sort.
    """
    try:
        yield
    except TemporaryFailure as error:
        reason = getattr(error.__cause__, "orig", None)
        if getattr(reason, "sqlite_errorcode", 0) & 0xFF in _DAMAGED:
            raise refused(
                database,
                f"it is damaged, or no database at all ({reason})",
                "put a backup in its place, and keep this file: much of it can often be saved (sqlite3 FILE .recover)",
            ) from error
        for said, advice in () if database.sqlite else _SERVER_SAYS:
            if said.search(str(error)):
                raise refused(database, str(reason).strip().splitlines()[0], advice) from error
        raise


def require_fit(database: Database, connection: Connection) -> None:
    """Makes sure that the database can hold any text.

    :raises ConfigError: if its encoding is not UTF-8.
    """
    if database.sqlite:
        return
    encoding = connection.execute(text("SHOW server_encoding")).scalar_one()
    if encoding != "UTF8":
        advice = "make one that can hold mail in any script: createdb --encoding UTF8 --template template0 NAME"
        raise refused(database, f"its encoding is {encoding}", advice)


def require_ours_or_empty(database: Database, connection: Connection) -> None:
    """Makes sure that a database without a revision has no tables of somebody else's.

    :raises ConfigError: if it has. On PostgreSQL further tables are no harm if they are called otherwise.
    """
    there = set(inspect(connection).get_table_names()) - {"alembic_version"}
    foreign = there if database.sqlite else there & set(metadata.tables)
    if foreign:
        names = ", ".join(sorted(foreign)[:5])
        raise refused(database, f"a database of something else, with tables {names}", "give the mailer one of its own")


def require_whole(database: Database, connection: Connection) -> None:
    """Makes sure that a database of today's revision has all its tables, and that they may be read and changed.

    :raises ConfigError: if not.
    """
    missing = set(metadata.tables) - set(inspect(connection).get_table_names())
    if missing:
        raise refused(database, f"tables are missing: {', '.join(sorted(missing))}", "put a backup in its place")
    if database.sqlite:
        return
    for name in sorted(metadata.tables):
        may = select(*(func.has_table_privilege(name, right) for right in _RIGHTS))
        if not all(connection.execute(may).one()):
            advice = "run as the owner of the tables, or GRANT ALL ON ALL TABLES IN SCHEMA public TO USER"
            raise refused(database, f"{database.url.username} may not read and change the table {name}", advice)


def _whose(place: Path) -> str:
    return f"which belongs to {_name(place.stat().st_uid)}"


def _name(user: int) -> str:
    try:
        return pwd.getpwuid(user).pw_name
    except KeyError:
        return f"user {user}"
