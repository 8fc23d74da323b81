"""Opening the database, and the two kinds of transaction there are.

SQLite: WAL, ``synchronous=FULL`` (a commit is on the disk when it returns, DUR-03), and writing transactions begin
IMMEDIATE, so that what was read in them still holds when they write (CON-03). PostgreSQL: the same code, psycopg 3.
Faults of the database become :class:`TemporaryFailure` here, once: the caller stops taking up mail and tries later.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Double, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, IntegrityError, NoSuchModuleError, OperationalError
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from mailer.errors import ConfigError, Conflict, Problem, TemporaryFailure

BUSY_TIMEOUT_MS = 30_000
_WRITING = "mailer_writing"
_SERIALISATION = ("40001", "40P01")  # PostgreSQL: serialization_failure, deadlock_detected


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
            self.engine = _sqlite_engine(parsed) if self.sqlite else create_engine(parsed, pool_pre_ping=True)
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

    def close(self) -> None:
        self.engine.dispose()


@contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except IntegrityError as error:
        raise Conflict(f"somebody else wrote the same row first: {_first_line(error)}") from error
    except (OperationalError, DBAPIError) as error:
        if getattr(error.orig, "sqlstate", None) in _SERIALISATION:
            raise Conflict(_first_line(error)) from error
        raise TemporaryFailure(f"the database can't be used now: {_first_line(error)}") from error
    except OSError as error:
        raise TemporaryFailure(f"the disk can't be used now: {error.strerror or error}") from error


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
