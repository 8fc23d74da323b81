"""Backups: whole, of one moment while others write, for their owner's eyes, and never in the place of anything else."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import threading
from pathlib import Path

import pytest
from sqlalchemy import text

from mailer.errors import ConfigError, DeskError, TemporaryFailure
from mailer.store import integrity
from mailer.store.backup import back_up, back_up_over
from mailer.store.engine import Database
from mailer.store.upgrade import head, require_current, upgrade
from tests.desk import sqlite_url
from tests.servers import PostgreSQL


def _note(database: Database, name: str, value: str = "x") -> None:
    with database.write() as connection:
        connection.execute(text("INSERT INTO setting (name, value) VALUES (:n, :v)"), {"n": name, "v": value})


def _names(file: Path) -> set[str]:
    connection = sqlite3.connect(file)
    found = {name for (name,) in connection.execute("SELECT name FROM setting")}
    connection.close()
    return found


@pytest.fixture
def file_database(tmp_path: Path) -> Database:
    database = Database(sqlite_url(tmp_path))
    upgrade(database)
    return database


def test_a_backup_is_a_database_of_its_own_in_one_file_that_only_its_owner_can_read(
    file_database: Database, tmp_path: Path
) -> None:
    _note(file_database, "before")
    made = back_up(file_database, tmp_path / "copy.db")
    assert (made.revision, made.octets) == (head(), made.file.stat().st_size)
    assert stat.S_IMODE(made.file.stat().st_mode) == 0o600
    assert "before" in _names(made.file)
    file_database.close()
    copy = Database(f"sqlite:///{made.file}")
    assert require_current(copy)
    assert list(integrity.faults(copy)) == []
    copy.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy.db", "mailer.db"]


def test_what_is_written_meanwhile_is_in_a_backup_whole_or_not_at_all(file_database: Database, tmp_path: Path) -> None:
    stop = threading.Event()
    written = []

    def write() -> None:
        number = 0
        while not stop.is_set():
            with file_database.write() as connection:
                for half in ("a", "b"):
                    connection.execute(text(f"INSERT INTO setting (name, value) VALUES ('{half}{number}', 'x')"))
            written.append(number)
            number += 1

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for number in range(10):
            names = _names(back_up(file_database, tmp_path / f"{number}.db").file)
            assert {name[1:] for name in names if name[0] == "a"} == {name[1:] for name in names if name[0] == "b"}
    finally:
        stop.set()
        writer.join()
    assert written
    file_database.close()


def test_a_file_that_is_there_is_not_overwritten_unless_it_is_asked_for(
    file_database: Database, tmp_path: Path
) -> None:
    (tmp_path / "precious").write_text("mine")
    with pytest.raises(ConfigError, match="--force"):
        back_up(file_database, tmp_path / "precious")
    assert (tmp_path / "precious").read_text() == "mine"
    back_up_over(file_database, tmp_path / "precious")
    assert _names(tmp_path / "precious")
    file_database.close()


@pytest.mark.parametrize("place", ["mailer.db", ".", "no/such/folder/copy.db"])
def test_a_place_that_can_not_be_meant_is_refused(file_database: Database, tmp_path: Path, place: str) -> None:
    with pytest.raises(ConfigError):
        back_up_over(file_database, tmp_path / place)
    assert require_current(file_database)
    file_database.close()
    assert not list(tmp_path.glob(".*"))


def test_a_damaged_database_makes_no_backup_and_leaves_the_one_there_was(
    file_database: Database, tmp_path: Path
) -> None:
    for number in range(200):
        _note(file_database, f"n{number}", "x" * 3000)
    good = back_up(file_database, tmp_path / "copy.db").file.read_bytes()
    file_database.close()
    octets = bytearray((tmp_path / "mailer.db").read_bytes())
    middle = len(octets) // 2 // 4096 * 4096
    octets[middle : middle + 4096 * 20] = os.urandom(4096 * 20)
    (tmp_path / "mailer.db").write_bytes(octets)
    with pytest.raises(DeskError):
        back_up_over(file_database, tmp_path / "copy.db")
    assert (tmp_path / "copy.db").read_bytes() == good
    assert not list(tmp_path.glob(".*"))
    file_database.close()


def test_an_empty_database_is_not_backed_up(tmp_path: Path) -> None:
    (tmp_path / "mailer.db").touch()
    database = Database(sqlite_url(tmp_path))
    with pytest.raises(ConfigError, match="empty"):
        back_up(database, tmp_path / "copy.db")
    assert not (tmp_path / "copy.db").exists()
    database.close()


def test_a_postgresql_backup_can_be_restored(postgresql: PostgreSQL, postgresql_url: str, tmp_path: Path) -> None:
    database = Database(postgresql_url)
    upgrade(database)
    _note(database, "before")
    made = back_up(database, tmp_path / "copy.dump")
    assert stat.S_IMODE(made.file.stat().st_mode) == 0o600
    with database.write() as connection:
        connection.execute(text("DELETE FROM setting WHERE name = 'before'"))
    restore = ["pg_restore", "--clean", "--if-exists", "--no-owner", "--single-transaction"]
    address = postgresql_url.replace("+psycopg", "")
    subprocess.run([*restore, f"--dbname={address}", str(made.file)], check=True, capture_output=True)
    with database.read() as connection:
        assert connection.execute(text("SELECT value FROM setting WHERE name = 'before'")).scalar() == "x"
    database.close()


def test_the_password_is_not_on_pg_dumps_command_line(
    postgresql_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    upgraded = Database(postgresql_url)
    upgrade(upgraded)
    upgraded.close()
    programs = tmp_path / "bin"
    programs.mkdir()
    for name in ("pg_dump", "pg_restore"):
        (programs / name).write_text(
            f'#!/bin/sh\necho "$@" >> {tmp_path}/said\necho "$PGPASSWORD" >> {tmp_path}/told\n'
        )
        (programs / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}:{os.environ['PATH']}")
    user, _, rest = postgresql_url.partition("@")
    database = Database(f"{user}:hunter2@{rest}")
    with pytest.raises(TemporaryFailure, match="not whole"):
        back_up(database, tmp_path / "copy.dump")
    database.close()
    assert "hunter2" not in (tmp_path / "said").read_text()
    assert "hunter2" in (tmp_path / "told").read_text()
    assert not (tmp_path / "copy.dump").exists()


def test_without_pg_dump_it_is_said_what_to_install(
    postgresql_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = Database(postgresql_url)
    upgrade(database)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ConfigError, match="postgresql-client"):
        back_up(database, tmp_path / "copy.dump")
    database.close()
    assert list(tmp_path.iterdir()) == []
