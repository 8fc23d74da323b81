"""Which shape the database has, and bringing it to the shape this program needs (Alembic, without an ini file)."""

from __future__ import annotations

import os
import secrets
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Select, column, insert, select, table

from mailer.errors import ConfigError, Problem, TemporaryFailure
from mailer.failpoint import failpoint
from mailer.store.engine import Database, seconds_now
from mailer.store.refusal import (
    explained,
    refused,
    require_file,
    require_fit,
    require_ours_or_empty,
    require_whole,
)
from mailer.store.schema import setting

INSTANCE = "instance"
SHIPPED = "mailer:store/migrations"
"""Where the migrations are, as Alembic takes it."""


def upgrade(database: Database, migrations: str = SHIPPED) -> str:
    """Makes the database, or brings it to the newest shape; returns the revision it has then.

    All steps are one transaction, on SQLite too: a crash leaves the database as it was.

    :raises TemporaryFailure: if it can't be reached or written, or a desk is at work on it.
    :raises ConfigError: if it is not ours, is newer than this program, or can't hold mail.
    """
    _make_private(database)
    failpoint("upgrade:file-made")
    with explained(database), database.migrate() as connection:
        require_fit(database, connection)
        revision = _revision(connection)
        if revision is None:
            require_ours_or_empty(database, connection)
        elif revision not in _known(migrations):
            raise refused(database, f"revision {revision}, not {head(migrations)}", _INSTALL_NEWER)
        elif revision != head(migrations):
            _require_nobody_at_work(connection)
        config = _alembic(migrations)
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        failpoint("upgrade:migrated")
        known = connection.execute(select(setting.c.value).where(setting.c.name == INSTANCE)).scalar()
        if known is None:
            connection.execute(insert(setting).values(name=INSTANCE, value=secrets.token_hex(8)))
            failpoint("upgrade:named")
    return head(migrations)


_INSTALL_NEWER = "it was made by a newer mailer: install that one, or put the backup of before its upgrade back"


def outdated(database: Database, migrations: str = SHIPPED) -> str | None:
    """The revision of a database that has something in it and is to be upgraded; None where nothing can be lost.

    :raises TemporaryFailure: if it can't be reached.
    """
    if database.file is not None and not database.file.exists():
        return None
    with explained(database):
        revision = revision_of(database)
    known = revision in _known(migrations) and revision != head(migrations)
    return revision if known else None


def revision_of(database: Database) -> str | None:
    """The revision a database has; None if it is empty, or not ours."""
    with database.read() as connection:
        return _revision(connection)


def _require_nobody_at_work(connection: Connection) -> None:
    """A desk that runs was made for the old shape: it must not find itself in the new one (DUR-14).

    Asked in plain SQL, as the tables may be of any older shape.
    """
    holders: Select[Any] = select(column("leased_by")).select_from(table("mailbox"))
    holder = connection.execute(holders.where(column("leased_until") > seconds_now()).limit(1)).scalar()
    if holder is not None:
        raise TemporaryFailure(f"a mailer is at work on this database ({holder}): stop it, and wait a minute")


def _revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _make_private(database: Database) -> None:
    """A new SQLite file, which will hold all mail, is readable by its owner alone; so are its companions then."""
    if database.file is None:
        return
    if database.file.exists():
        require_file(database)
        return
    try:
        os.close(os.open(database.file, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except OSError as error:
        where = str(database.file)
        raise ConfigError(Problem("database", None, where, str(error.strerror), "choose another place")) from None


def head(migrations: str = SHIPPED) -> str:
    """The revision this program works with."""
    return _script(migrations).get_current_head() or ""


def require_current(database: Database) -> str:
    """The installation's own name (its loop id), after making sure that the database is there and of today's shape.

    :raises ConfigError: if the database does not exist yet, is damaged, not ours, or older or newer than this program.
    :raises TemporaryFailure: if it can't be reached now.
    """
    require_file(database)
    with explained(database), database.read() as connection:
        require_fit(database, connection)
        revision = _revision(connection)
        if revision is None:
            require_ours_or_empty(database, connection)
            advice = 'put a backup in its place if there were tickets in it; run "mailer db upgrade" if it is new'
            raise refused(database, "an empty database", advice)
        if revision != head():
            older = revision in _known(SHIPPED)
            advice = 'run "mailer db upgrade"' if older else _INSTALL_NEWER
            raise refused(database, f"revision {revision}, not {head()}", advice)
        require_whole(database, connection)
        named = connection.execute(select(setting.c.value).where(setting.c.name == INSTANCE)).scalar()
        if named is None:
            raise refused(database, "rows are missing: it has no name", "put a backup in its place")
        return str(named)


def _known(migrations: str) -> set[str]:
    return {script.revision for script in _script(migrations).walk_revisions()}


def _alembic(migrations: str) -> Config:
    config = Config()
    config.set_main_option("script_location", migrations)
    return config


def _script(migrations: str) -> ScriptDirectory:
    return ScriptDirectory.from_config(_alembic(migrations))
