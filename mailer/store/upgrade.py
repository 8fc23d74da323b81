"""Which shape the database has, and bringing it to the shape this program needs (Alembic, without an ini file)."""

from __future__ import annotations

import os
import secrets

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import insert, select

from mailer.errors import ConfigError, Problem
from mailer.store.engine import Database
from mailer.store.schema import setting

INSTANCE = "instance"


def upgrade(database: Database) -> str:
    """Makes the database, or brings it to the newest shape; returns the revision it has then.

    :raises TemporaryFailure: if it can't be reached or written.
    """
    _make_private(database)
    with database.write() as connection:
        config = _alembic()
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        known = connection.execute(select(setting.c.value).where(setting.c.name == INSTANCE)).scalar()
        if known is None:
            connection.execute(insert(setting).values(name=INSTANCE, value=secrets.token_hex(8)))
    return head()


def _make_private(database: Database) -> None:
    """A new SQLite file, which will hold all mail, is readable by its owner alone; so are its companions then."""
    if database.file is not None and not database.file.exists():
        try:
            os.close(os.open(database.file, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        except OSError as error:
            where = str(database.file)
            raise ConfigError(Problem("database", None, where, str(error.strerror), "choose another place")) from None


def head() -> str:
    """The revision this program works with."""
    return _script().get_current_head() or ""


def require_current(database: Database) -> str:
    """The installation's own name (its loop id), after making sure that the database is there and of today's shape.

    :raises ConfigError: if the database does not exist yet, or is older or newer than this program.
    """
    where = database.url.render_as_string(hide_password=True)
    if database.file is not None and not database.file.exists():
        # SQLite would make an empty one, and all tickets would seem to be gone (DUR-16).
        raise ConfigError(Problem("database", None, where, "no such file", 'make it with "mailer db upgrade"'))
    with database.read() as connection:
        revision = MigrationContext.configure(connection).get_current_revision()
        if revision is None:
            raise ConfigError(Problem("database", None, where, "an empty database", 'run "mailer db upgrade"'))
        if revision != head():
            known = {script.revision for script in _script().walk_revisions()}
            advice = (
                'run "mailer db upgrade"' if revision in known else "it was made by a newer mailer: install that one"
            )
            raise ConfigError(Problem("database", None, where, f"revision {revision}, not {head()}", advice))
        return str(connection.execute(select(setting.c.value).where(setting.c.name == INSTANCE)).scalar_one())


def _alembic() -> Config:
    config = Config()
    config.set_main_option("script_location", "mailer:store/migrations")
    return config


def _script() -> ScriptDirectory:
    return ScriptDirectory.from_config(_alembic())
