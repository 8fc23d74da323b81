"""Upgrades: whole or not at all, with a backup before, and never under a desk that runs (DUR-14, fault F23).

There is but one migration yet. So that this holds for the later ones too, three more are put beside it here: a table is
made anew (SQLite's batch mode), its rows are moved, and another table takes their place.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

import mailer.store
from mailer.errors import ConfigError, PermanentFailure, TemporaryFailure
from mailer.store import leases, mailboxes
from mailer.store.backup import back_up_before_upgrade
from mailer.store.engine import Database
from mailer.store.upgrade import head, outdated, require_current, revision_of, upgrade
from tests.desk import sqlite_url

_STEP = '''"""A step of a test's."""

import sqlalchemy as sa
from alembic import op

revision, down_revision = {revision!r}, {before!r}
branch_labels = depends_on = None


def upgrade() -> None:
{body}
'''
_STEPS = (
    # SQLite makes both tables anew here: what refers to them must not be lost.
    """
    with op.batch_alter_table("inbound") as batch:
        batch.add_column(sa.Column("colour", sa.String(8), nullable=False, server_default="none"))
        batch.alter_column("queue", type_=sa.String(80), existing_type=sa.String(64))
    with op.batch_alter_table("mailbox") as batch:
        batch.alter_column("account", type_=sa.String(80), existing_type=sa.String(64))
""",
    """
    op.create_table("taste", sa.Column("name", sa.String(64), primary_key=True), sa.Column("value", sa.Text()))
    op.execute("INSERT INTO taste SELECT name, value FROM setting WHERE name = 'colour'")
    op.execute("UPDATE inbound SET colour = (SELECT value FROM taste WHERE name = 'colour')")
    op.execute("DELETE FROM setting WHERE name = 'colour'")
""",
    """
    with op.batch_alter_table("taste") as batch:
        batch.alter_column("value", nullable=False, existing_type=sa.Text())
        batch.create_index("ix_taste_value", ["value"])
""",
)


@pytest.fixture
def migrations(tmp_path: Path) -> str:
    """The shipped migrations and three more."""
    return _with(tmp_path / "migrations", *_STEPS)


def _with(folder: Path, *steps: str) -> str:
    shutil.copytree(Path(mailer.store.__file__).parent / "migrations", folder)
    before = head()
    for number, body in enumerate(steps, int(before) + 1):
        revision = f"{number:04}"
        step = _STEP.format(revision=revision, before=before, body=body.rstrip())
        (folder / "versions" / f"{revision}_a_step.py").write_text(step)
        before = revision
    return str(folder)


def test_an_upgrade_that_is_killed_at_any_statement_leaves_the_old_or_the_new_and_can_be_run_again(
    database_url: str, migrations: str
) -> None:
    command = [sys.executable, "-m", "tests.store.killed_upgrades", database_url, migrations]
    ran = subprocess.run(command, capture_output=True, check=False, text=True, cwd=Path(__file__).parents[2])
    assert ran.returncode == 0, ran.stderr
    results = json.loads(ran.stdout)
    assert len(results) > 15
    assert results == [[head(), True]] * len(results)


def test_an_upgrade_loses_no_row_that_refers_to_a_table_made_anew(database: Database, migrations: str) -> None:
    state = _followed(database)
    with database.write() as connection:
        mailboxes.note_gone(connection, state, [7])
        connection.execute(text("UPDATE mailbox SET leased_until = 0"))
        connection.execute(text("INSERT INTO setting (name, value) VALUES ('colour', 'red')"))
    assert upgrade(database, migrations) == "0004"
    with database.write() as connection:
        assert mailboxes.unknown_uids(connection, state, [6, 7]) == [6]
        assert connection.execute(text("SELECT value FROM taste")).scalar() == "red"
        if database.sqlite:
            assert connection.execute(text("PRAGMA foreign_keys")).scalar() == 1


def test_a_step_that_would_leave_rows_that_refer_to_nothing_is_undone(tmp_path: Path) -> None:
    database = Database(sqlite_url(tmp_path))
    upgrade(database)
    with database.write() as connection:
        mailboxes.note_gone(connection, _followed_in(connection), [7])
    with pytest.raises(PermanentFailure, match="sighting"):
        upgrade(database, _with(tmp_path / "bad", '    op.execute("DELETE FROM mailbox")'))
    assert revision_of(database) == head()
    with database.read() as connection:
        assert connection.execute(text("SELECT count(*) FROM mailbox")).scalar() == 1
    database.close()


def test_a_program_refuses_a_database_that_a_newer_one_has_upgraded(database: Database, migrations: str) -> None:
    upgrade(database, migrations)
    for refused in (require_current, upgrade):
        with pytest.raises(ConfigError, match="newer mailer"):
            refused(database)


def test_a_backup_of_before_the_upgrade_is_made_and_takes_one_back(tmp_path: Path, migrations: str) -> None:
    database = Database(sqlite_url(tmp_path))
    upgrade(database)
    instance = require_current(database)
    made = back_up_before_upgrade(database, migrations)
    assert made is not None
    assert made.file.name == f"mailer.db.{head()}.backup"
    upgrade(database, migrations)
    assert back_up_before_upgrade(database, migrations) is None
    database.close()
    made.file.rename(tmp_path / "mailer.db")  # the way back: documented in docs/operating.md
    assert require_current(database) == instance
    database.close()


def test_no_backup_is_made_of_a_database_that_is_new_or_up_to_date(tmp_path: Path) -> None:
    database = Database(sqlite_url(tmp_path))
    assert back_up_before_upgrade(database) is None
    upgrade(database)
    assert back_up_before_upgrade(database) is None
    assert outdated(database) is None
    database.close()


def test_nothing_is_upgraded_under_a_desk_that_runs(database: Database, migrations: str) -> None:
    state = _followed(database)
    with database.write() as connection:
        mailboxes.lease_mailbox(connection, state.id, "host/17/ab/watch")
    with pytest.raises(TemporaryFailure, match="host/17/ab/watch"):
        upgrade(database, migrations)
    assert revision_of(database) == head()
    with database.write() as connection:
        leases.give_back(connection, "host/17/ab/watch")
    assert upgrade(database, migrations) == "0004"


def test_a_database_of_something_else_is_left_as_it_is(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "mailer.db") as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")
    connection.close()
    database = Database(sqlite_url(tmp_path))
    for refused in (require_current, upgrade):
        with pytest.raises(ConfigError, match="recipes"):
            refused(database)
    database.close()


def _followed(database: Database) -> mailboxes.MailboxState:
    with database.write() as connection:
        return _followed_in(connection)


def _followed_in(connection: mailboxes.Connection) -> mailboxes.MailboxState:
    return mailboxes.follow_folder(connection, "box", "INBOX", uidvalidity=1, cursor=0, silent_up_to=0)
