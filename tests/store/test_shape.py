"""The database's shape, and refusing to work on one that is missing, empty or of another version."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import text

from mailer.errors import ConfigError
from mailer.store.engine import Database
from mailer.store.schema import metadata
from mailer.store.upgrade import head, require_current, upgrade


def test_a_migrated_database_equals_a_fresh_one(database: Database) -> None:
    with database.read() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, metadata) == []


def test_upgrading_twice_changes_nothing(database: Database) -> None:
    instance = require_current(database)
    assert upgrade(database) == head()
    assert require_current(database) == instance


def test_an_empty_database_is_refused_with_the_command_that_makes_it(empty_database: Database) -> None:
    if empty_database.file is not None:
        empty_database.file.touch()
    with pytest.raises(ConfigError, match="mailer db upgrade"):
        require_current(empty_database)


def test_a_missing_file_is_refused_and_not_made(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path}/missing.db")
    with pytest.raises(ConfigError, match="mailer db upgrade"):
        require_current(database)
    assert not (tmp_path / "missing.db").exists()


def test_a_newer_database_is_refused(database: Database) -> None:
    with database.write() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(ConfigError, match="newer mailer"):
        require_current(database)


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    (tmp_path / "mailer.db").write_bytes(b"this is no database, it is a poem" * 100)
    database = Database(f"sqlite:///{tmp_path}/mailer.db")
    with pytest.raises(ConfigError, match="not a database"):
        require_current(database)
    database.close()


@pytest.mark.parametrize("url", ["nonsense", "mysql://host/name", "oracle://x"])
def test_a_url_of_no_database_we_know_is_refused(url: str) -> None:
    with pytest.raises(ConfigError, match="sqlite:///mailer"):
        Database(url)


def test_sqlite_commits_are_on_the_disk(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path}/mailer.db")
    with database.write() as connection:
        pragmas = [connection.execute(text(f"PRAGMA {name}")).scalar() for name in ("journal_mode", "synchronous")]
    database.close()
    assert pragmas == ["wal", 2]
