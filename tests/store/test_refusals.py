"""A database that can't be worked with is refused at the start, with what is wrong and what to do (DUR-16, F10)."""

from __future__ import annotations

import os
import pwd
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import text

from mailer.errors import ConfigError, TemporaryFailure
from mailer.store import integrity
from mailer.store.engine import Database
from mailer.store.upgrade import require_current, upgrade
from tests.desk import sqlite_url
from tests.servers import PostgreSQL, free_port


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a database that is closed."""
    database = Database(sqlite_url(tmp_path))
    upgrade(database)
    database.close()
    return tmp_path


def _refusal(folder: Path) -> str:
    database = Database(sqlite_url(folder))
    try:
        with pytest.raises(ConfigError) as caught:
            require_current(database)
    finally:
        database.close()
    return str(caught.value)


def _no_file(file: Path) -> None:
    file.unlink()


def _empty(file: Path) -> None:
    file.write_bytes(b"")


def _a_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


def _a_poem(file: Path) -> None:
    file.write_bytes(b"this is no database, it is a poem" * 1000)


def _cut_off(file: Path) -> None:
    os.truncate(file, file.stat().st_size // 2)


def _random_pages(file: Path) -> None:
    octets = bytearray(file.read_bytes())
    octets[4096:40960] = os.urandom(36864)
    file.write_bytes(octets)


def _a_table_less(file: Path) -> None:
    _runs(file, "DROP TABLE known_message")


def _no_name(file: Path) -> None:
    _runs(file, "DELETE FROM setting")


def _somebody_elses(file: Path) -> None:
    file.unlink()
    _runs(file, "CREATE TABLE recipes (name TEXT)")


def _of_tomorrow(file: Path) -> None:
    _runs(file, "UPDATE alembic_version SET version_num = '9999'")


def _without_its_log(file: Path) -> None:
    # As a crash leaves them, and then somebody tidies up.
    file.with_name("mailer.db-shm").write_bytes(b"\0" * 32768)


def _runs(file: Path, statement: str) -> None:
    with sqlite3.connect(file) as connection:
        connection.execute(statement)
    connection.close()


@pytest.mark.parametrize(
    ("happens", "said"),
    [
        (_no_file, "no such file"),
        (_empty, "an empty database"),
        (_a_folder, "it is no file"),
        (_a_poem, "damaged, or no database at all"),
        (_cut_off, "damaged"),
        (_random_pages, "damaged"),
        (_a_table_less, "tables are missing: known_message"),
        (_no_name, "rows are missing"),
        (_somebody_elses, "a database of something else, with tables recipes"),
        (_of_tomorrow, "made by a newer mailer"),
        (_without_its_log, "mailer.db-wal is missing"),
    ],
)
def test_a_file_that_is_not_our_database_is_refused_with_what_is_wrong(
    folder: Path, happens: Callable[[Path], None], said: str
) -> None:
    happens(folder / "mailer.db")
    before = sorted(path.name for path in folder.iterdir())
    assert said in _refusal(folder)
    assert sorted(path.name for path in folder.iterdir()) == before


def test_a_log_that_was_deleted_after_a_crash_is_noticed(folder: Path) -> None:
    writes = (
        "import os; from mailer.store.engine import Database; from sqlalchemy import text\n"
        f"database = Database({sqlite_url(folder)!r})\n"
        "with database.write() as connection:\n"
        "    connection.execute(text(\"INSERT INTO setting VALUES ('late', 'x')\"))\n"
        "os.kill(os.getpid(), 9)\n"
    )
    subprocess.run([sys.executable, "-c", writes], check=False, cwd=Path(__file__).parents[2])
    (folder / "mailer.db-wal").unlink()
    assert "mailer.db-wal is missing" in _refusal(folder)


@pytest.fixture
def nobody() -> pwd.struct_passwd:
    if os.geteuid() != 0:
        pytest.skip("only root can become somebody else: run this test as root")
    return pwd.getpwnam("nobody")


def _as(user: pwd.struct_passwd, folder: Path) -> str:
    """What is said to ``user``, in a process of its own."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        said = "nothing at all"
        try:
            os.setgroups([])
            os.setgid(user.pw_gid)
            os.setuid(user.pw_uid)
            require_current(Database(sqlite_url(folder)))
        except (ConfigError, TemporaryFailure) as error:
            said = f"{type(error).__name__}: {error}"
        finally:
            os.write(writing, said.encode())
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        told = pipe.read()
    os.waitpid(child, 0)
    return told


@pytest.fixture
def open_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder with a database that others can get to."""
    folder = Path("/tmp") / f"mailer-test-{os.getpid()}"
    folder.mkdir()
    database = Database(sqlite_url(folder))
    upgrade(database)
    database.close()
    yield folder
    shutil.rmtree(folder)


@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_a_database_of_somebody_else_is_refused_with_whose_it_is(open_folder: Path, nobody: pwd.struct_passwd) -> None:
    assert "nobody may not write" in (told := _as(nobody, open_folder))
    assert "which belongs to root" in told


@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_a_folder_that_can_not_be_written_is_refused(open_folder: Path, nobody: pwd.struct_passwd) -> None:
    os.chown(open_folder / "mailer.db", nobody.pw_uid, nobody.pw_gid)
    assert f"may not write {open_folder}, which belongs to root" in _as(nobody, open_folder)


# --- PostgreSQL -------------------------------------------------------------------------------------------------------


def _server(postgresql: PostgreSQL, *statements: str, database: str = "postgres") -> None:
    with psycopg.connect(
        host="127.0.0.1", port=postgresql.port, user=postgresql.user, dbname=database, autocommit=True
    ) as connection:
        for statement in statements:
            connection.execute(statement.encode())


def _refused(url: str, work: Callable[[Database], object] = require_current) -> str:
    database = Database(url)
    try:
        with pytest.raises(ConfigError) as caught:
            work(database)
    finally:
        database.close()
    return str(caught.value)


def test_a_server_that_can_not_be_reached_is_worth_another_try() -> None:
    database = Database(f"postgresql+psycopg://mailer@127.0.0.1:{free_port()}/mailer")
    with pytest.raises(TemporaryFailure, match="refused"):
        require_current(database)


def test_a_database_that_is_not_there_is_refused_with_how_to_make_it(postgresql: PostgreSQL) -> None:
    assert "createdb" in _refused(postgresql.url("nowhere"))


def test_a_user_that_is_not_there_is_refused(postgresql: PostgreSQL, postgresql_url: str) -> None:
    assert "write the user" in _refused(postgresql_url.replace("postgres@", "nemo@"))


def test_a_user_without_rights_is_told_which(postgresql: PostgreSQL, postgresql_url: str) -> None:
    database = Database(postgresql_url)
    name, user = database.url.database, f"poor_{os.getpid()}"
    poor = postgresql_url.replace("postgres@", f"{user}@")
    _server(postgresql, f"CREATE ROLE {user} LOGIN")
    try:
        assert "ALTER DATABASE" in _refused(poor, upgrade)
        upgrade(database)
        assert "permission denied" in _refused(poor)
        _server(postgresql, f"GRANT SELECT ON ALL TABLES IN SCHEMA public TO {user}", database=str(name))
        assert "may not read and change the table action_item" in _refused(poor)
        _server(postgresql, f"GRANT ALL ON ALL TABLES IN SCHEMA public TO {user}", database=str(name))
        rich = Database(poor)
        assert require_current(rich)
        rich.close()
        _server(postgresql, f"DROP OWNED BY {user}", database=str(name))
    finally:
        database.close()
        _server(postgresql, f"DROP ROLE {user}")


def test_a_server_that_can_not_hold_all_scripts_is_refused(postgresql: PostgreSQL) -> None:
    name = f"latin_{os.getpid()}"
    _server(postgresql, f"CREATE DATABASE {name} ENCODING 'LATIN1' TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C'")
    try:
        for work in (upgrade, require_current):
            assert "its encoding is LATIN1" in _refused(postgresql.url(name), work)
    finally:
        _server(postgresql, f"DROP DATABASE {name}")


def test_commits_wait_for_the_disk_whatever_the_database_is_set_to(postgresql: PostgreSQL, postgresql_url: str) -> None:
    database = Database(postgresql_url)
    _server(postgresql, f'ALTER DATABASE "{database.url.database}" SET synchronous_commit = off')
    for transaction in (database.write, database.read):
        with transaction() as connection:
            assert connection.execute(text("SHOW synchronous_commit")).scalar() == "on"
    _server(postgresql, f'ALTER DATABASE "{database.url.database}" SET synchronous_commit = local')
    database.engine.dispose()
    with database.write() as connection:  # what waits for more than nothing is the admin's choice
        assert connection.execute(text("SHOW synchronous_commit")).scalar() == "local"
    database.close()


def test_tables_of_others_in_the_same_database_are_no_harm_unless_they_are_called_like_ours(
    postgresql: PostgreSQL, postgresql_url: str
) -> None:
    database = Database(postgresql_url)
    _server(postgresql, "CREATE TABLE ticket (id int)", database=str(database.url.database))
    assert "tables ticket" in _refused(postgresql_url, upgrade)
    _server(postgresql, "ALTER TABLE ticket RENAME TO recipes", database=str(database.url.database))
    assert upgrade(database)
    database.close()


# --- The long look ----------------------------------------------------------------------------------------------------


def test_a_flipped_byte_of_a_mail_is_found(database: Database) -> None:
    good, bad = "a" * 64, "b" * 64
    with database.write() as connection:
        connection.execute(
            text("INSERT INTO raw (sha256, octets) VALUES (:a, :octets), (:b, :octets)"),
            {"a": good, "b": bad, "octets": b"x"},
        )
    found = list(integrity.faults(database))
    assert len(found) == 2
    assert all("not those that were stored" in fault for fault in found)


def test_rows_that_refer_to_nothing_are_found(folder: Path) -> None:
    _runs(folder / "mailer.db", "INSERT INTO sighting VALUES (7, 1, 1, NULL, 1)")
    database = Database(sqlite_url(folder))
    assert any("sighting" in fault for fault in integrity.faults(database))
    database.close()
