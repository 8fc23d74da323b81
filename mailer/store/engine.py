"""Opening the database, and the two kinds of transaction there are.

SQLite: WAL, ``synchronous=FULL`` (a commit is on the disk when it returns, DUR-03), and writing transactions begin
IMMEDIATE, so that what was read in them still holds when they write (CON-03). PostgreSQL: the same code, psycopg 3;
where the server's default is not to wait for the disk, our connections wait all the same. Faults of the database become
:class:`TemporaryFailure` here, once: the caller stops taking up mail and tries later.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Double, Engine, Table, create_engine, event, func, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, IntegrityError, NoSuchModuleError, OperationalError
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from mailer.errors import ConfigError, Conflict, PermanentFailure, Problem, TemporaryFailure

BUSY_TIMEOUT_MS = 30_000
LEFT_ALONE_AT_MOST = "30s"
"""PostgreSQL gives up on a transaction whose process says nothing for so long, and frees what it had locked: a process
that was stopped, or whose host is gone, would else keep other workers from rows it leases no more (CON-02)."""
_WRITING = "mailer_writing"
_CONNECT_TIMEOUT_S = 10
_SERIALISATION = ("40001", "40P01")  # PostgreSQL: serialization_failure, deadlock_detected
# PostgreSQL, appendix A: connection exception, transaction rollback, insufficient resources, object not in prerequisite
# state (a lock that is not to be had), operator intervention, system error, internal error
_SERVERS_OWN = ("08", "40", "53", "55", "57", "58", "XX")
_FILES_OWN = frozenset(
    (
        *(sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_READONLY),
        *(sqlite3.SQLITE_INTERRUPT, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_FULL),
        *(sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PROTOCOL, sqlite3.SQLITE_NOTADB),
    )
)
_MIGRATION_LOCK = 6_245_710_551_209  # any number that nobody else takes


class seconds_now(FunctionElement[float]):  # noqa: N801  an SQL function, named like one
    """The database's clock in seconds since 1970; leases are measured by it, as hosts' clocks differ (CON-02)."""

    type = Double()
    inherit_cache = True


@compiles(seconds_now, "sqlite")
def _sqlite_seconds(element: seconds_now, compiler: SQLCompiler, **kw: Any) -> str:
    return "((julianday('now') - 2440587.5) * 86400.0)"


@compiles(seconds_now, "postgresql")
def _postgresql_seconds(element: seconds_now, compiler: SQLCompiler, **kw: Any) -> str:
    return "extract(epoch from clock_timestamp())::double precision"


class Database:
    """One database. Thread-safe; each transaction has a connection of its own."""

    def __init__(self, url: str) -> None:
        """:raises ConfigError: if the URL is none, or of a database this program does not know."""
        try:
            parsed = make_url(url)
        except ArgumentError:
            # What is no URL can't be masked, and may hold a password.
            raise _bad_url("", "this is no database URL") from None
        if parsed.get_backend_name() not in ("sqlite", "postgresql"):
            raise _bad_url(parsed.render_as_string(hide_password=True), f"{parsed.get_backend_name()} is not supported")
        self.url = parsed
        self.sqlite = parsed.get_backend_name() == "sqlite"
        try:
            self.engine = _sqlite_engine(parsed) if self.sqlite else _postgresql_engine(parsed)
        except (NoSuchModuleError, ModuleNotFoundError) as error:
            raise _bad_url(
                parsed.render_as_string(hide_password=True),
                f"{error}: install this package with its extra [postgresql]",
            ) from None

    @property
    def file(self) -> Path | None:
        """The SQLite file; None for a server."""
        return Path(self.url.database) if self.sqlite and self.url.database else None

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A transaction that only looks."""
        with _translated(), self.engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction that is committed at the end of the block, or leaves no trace.

        :raises TemporaryFailure: if the database can't do it now (full, locked, gone).
        :raises Conflict: if somebody else's transaction won; the block is to be run again from its start.
        """
        with _translated(), self.engine.connect() as plain:
            writing = plain.execution_options(**{_WRITING: True})
            with writing.begin():
                yield writing

    @contextmanager
    def migrate(self) -> Iterator[Connection]:
        """A writing transaction in which tables may be made anew, one at a time: all of it is done afterwards, or none.

        SQLite can't change much of a table: it is copied and the old one dropped, which with foreign keys on would
        delete from the tables that refer to it. So they are off meanwhile, and looked through before the commit.

        :raises TemporaryFailure: as :meth:`write`.
        :raises PermanentFailure: if rows would be left that refer to nothing.
        """
        with _translated(), self.engine.connect() as plain:
            if self.sqlite:
                # Within a transaction this pragma does nothing.
                plain.connection.cursor().execute("PRAGMA foreign_keys=OFF")
            try:
                writing = plain.execution_options(**{_WRITING: True})
                with writing.begin():
                    if not self.sqlite:
                        writing.execute(select(func.pg_advisory_xact_lock(_MIGRATION_LOCK)))
                    yield writing
                    if self.sqlite:
                        _require_whole_references(writing)
            finally:
                if self.sqlite:
                    plain.invalidate()  # so that nobody gets this connection without foreign keys

    @contextmanager
    def beside(self, connection: Connection) -> Iterator[Connection]:
        """A transaction of its own, committed at once, where there is room for two writers; else the given one.

        For what has to be the same when the given transaction is run again, and is not undone with it anyway:
        PostgreSQL's sequences never step back, SQLite's do.
        """
        if self.sqlite:
            yield connection
        else:
            with self.write() as own:
                yield own

    def run_alone(self, *statements: str) -> None:
        """Runs statements that no transaction may be around (VACUUM).

        :raises TemporaryFailure: if the database can't do it now.
        """
        with _translated(), self.engine.connect() as connection:
            if not self.sqlite:
                connection = connection.execution_options(isolation_level="AUTOCOMMIT")  # noqa: PLW2901
                for statement in statements:
                    connection.exec_driver_sql(statement)
                return
            cursor = connection.connection.cursor()
            try:
                for statement in statements:
                    cursor.execute(statement).fetchall()
            except sqlite3.Error as error:
                raise TemporaryFailure(f"the database can't be used now: {error}") from error

    def close(self) -> None:
        self.engine.dispose()


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except IntegrityError as error:
        raise Conflict(f"somebody else wrote the same row first: {_first_line(error)}") from error
    except (OperationalError, DBAPIError) as error:
        if _sqlstate(error) in _SERIALISATION:
            raise Conflict(_first_line(error)) from error
        raise TemporaryFailure(f"the database can't be used now: {_first_line(error)}") from error
    except OSError as error:
        raise TemporaryFailure(f"the disk can't be used now: {error.strerror or error}") from error


def database_at_fault(error: Exception) -> bool:
    """True if it was the database that could not, whatever it was asked: nothing is said about whose row it was."""
    if not isinstance(error, DBAPIError):
        return False
    if error.connection_invalidated or _sqlstate(error).startswith(_SERVERS_OWN):
        return True
    return getattr(error.orig, "sqlite_errorcode", 0) & 0xFF in _FILES_OWN


def _sqlstate(error: DBAPIError) -> str:
    return getattr(error.orig, "sqlstate", None) or ""


def _require_whole_references(connection: Connection) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchone()
    if broken is not None:
        raise PermanentFailure(f"a row of {broken[0]} would refer to a row of {broken[2]} that is not there")


def _first_line(error: DBAPIError) -> str:
    return (str(error.orig).strip().splitlines() or ["no reason given"])[0]


def _bad_url(url: str, why: str) -> ConfigError:
    advice = 'write "sqlite:///mailer.db" or "postgresql://user@host/name"'
    return ConfigError(Problem("database", None, "desk.database", url, f"{why}: {advice}"))


def _sqlite_engine(url: Any) -> Engine:
    engine = create_engine(url, connect_args={"timeout": BUSY_TIMEOUT_MS / 1000, "check_same_thread": False})

    @event.listens_for(engine, "connect")
    def _prepare(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None  # else the module begins transactions late, and by itself
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", f"busy_timeout={BUSY_TIMEOUT_MS}"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writing = connection.get_execution_options().get(_WRITING)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    return engine


def _postgresql_engine(url: Any) -> Engine:
    patience = {} if "connect_timeout" in url.query else {"connect_timeout": _CONNECT_TIMEOUT_S}
    engine = create_engine(url, pool_pre_ping=True, connect_args=patience)

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: object) -> None:
        # DUR-03: what a server, a database or a role is set to must not make a commit less than it says.
        connection.autocommit = True
        connection.execute(
            "SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'"
        )
        connection.execute(f"SET idle_in_transaction_session_timeout = '{LEFT_ALONE_AT_MOST}'")
        connection.autocommit = False

    return engine


def insert_new(connection: Connection, table: Table) -> sqlite.Insert | postgresql.Insert:
    """An INSERT that leaves rows alone which are there already, by whichever unique key."""
    build = postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert
    return build(table).on_conflict_do_nothing()
