"""A copy of the whole database in one file, made while the desk works: whole, looked through, and for its owner's eyes.

SQLite: its online backup, which sees one moment of the database and keeps nobody from writing. PostgreSQL: ``pg_dump``.
The copy is made beside its place under another name, is on the disk before it gets its own, and takes nobody's place.
"""

from __future__ import annotations

import os
import secrets
import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.engine import URL

from mailer.errors import ConfigError, Problem, TemporaryFailure
from mailer.failpoint import failpoint
from mailer.store.engine import Database
from mailer.store.refusal import explained, refused, require_file
from mailer.store.upgrade import SHIPPED, outdated, revision_of

_BUSY_S = 30.0


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that was made. ``octets`` is the size of its file."""

    file: Path
    octets: int
    revision: str


def back_up(database: Database, to: Path) -> Backup:
    """Makes a backup at ``to``, where nothing may be yet.

    :raises ConfigError: if something is there, the place can't be written, or there is no database or no ``pg_dump``.
    :raises TemporaryFailure: if it could not be made, or is not as it should be; then nothing is left of it.
    """
    if to.exists():
        raise ConfigError(Problem("backup", None, str(to), "there is a file already", "name another, or say --force"))
    return _back_up(database, to, _take_a_free_name)


def back_up_over(database: Database, to: Path) -> Backup:
    """The same, in the place of what is there; until the new one is whole, the old one stays."""
    if to.is_dir():
        raise ConfigError(Problem("backup", None, str(to), "it is a folder", "name a file"))
    return _back_up(database, to, os.replace)


def back_up_before_upgrade(database: Database, migrations: str = SHIPPED) -> Backup | None:
    """Puts a backup beside a SQLite file that is about to be upgraded, named with its revision; None where none is due.

    :raises TemporaryFailure: if it could not be made.
    """
    file, revision = database.file, outdated(database, migrations)
    if file is None or revision is None:
        return None
    return back_up_over(database, file.with_name(f"{file.name}.{revision}.backup"))


def _back_up(database: Database, to: Path, put_in_place: Callable[[Path, Path], None]) -> Backup:
    require_file(database)
    with explained(database):
        revision = revision_of(database)
    if revision is None:
        raise refused(database, "an empty database", "there is nothing to back up")
    if database.file is not None and to.exists() and to.samefile(database.file):
        raise ConfigError(Problem("backup", None, str(to), "the database itself", "name another file"))
    with _beside(to) as part:
        if database.file is not None:
            _copy_file(database.file, part, revision)
        else:
            _dump(database, part)
        _sync(part)
        failpoint("backup:written")
        put_in_place(part, to)
        _sync(to.parent)
    return Backup(to, to.stat().st_size, revision)


@contextmanager
def _beside(to: Path) -> Iterator[Path]:
    """An empty file next to ``to`` that only we can read, and that is gone afterwards unless it was renamed."""
    part = to.with_name(f".{to.name}.{secrets.token_hex(4)}.part")
    try:
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except OSError as error:
        raise ConfigError(Problem("backup", None, str(to), str(error.strerror), "choose another place")) from None
    try:
        yield part
    except OSError as error:
        raise TemporaryFailure(f"the backup could not be written: {error.strerror or error}") from error
    finally:
        for leftover in (part, part.with_name(f"{part.name}-journal")):
            leftover.unlink(missing_ok=True)


def _take_a_free_name(part: Path, to: Path) -> None:
    """Renames without overwriting what came there meanwhile, where the file system can tell."""
    try:
        os.link(part, to)
    except FileExistsError:
        raise
    except OSError:
        os.rename(part, to)  # a file system without links: it was free when we began


def _sync(path: Path) -> None:
    number = os.open(path, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)


# --- SQLite -----------------------------------------------------------------------------------------------------------


def _copy_file(file: Path, part: Path, revision: str) -> None:
    """:raises TemporaryFailure: if the copy can't be made, or is not whole."""
    try:
        with closing(sqlite3.connect(file, timeout=_BUSY_S)) as source, closing(sqlite3.connect(part)) as copy:
            # All pages in one step: one moment is copied, and writers need not wait for it (WAL).
            source.backup(copy)
            copy.execute("PRAGMA journal_mode=DELETE")  # one file, without companions
            (found,) = copy.execute("PRAGMA integrity_check(1)").fetchone()
            (copied,) = copy.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.Error as error:
        raise TemporaryFailure(f"the backup could not be made: {error}") from error
    if (found, copied) != ("ok", revision):
        raise TemporaryFailure(f"the copy is not whole, and was thrown away: {found}, revision {copied}")


# --- PostgreSQL -------------------------------------------------------------------------------------------------------


def _dump(database: Database, part: Path) -> None:
    """Lets pg_dump write the file and pg_restore read its list of contents.

    The password is in that process's environment alone: a command line is for all users of the machine to see.

    :raises ConfigError: if they are not installed.
    :raises TemporaryFailure: if they fail.
    """
    url = database.url
    without_password = URL.create("postgresql", url.username, None, url.host, url.port, url.database, url.query)
    address = without_password.render_as_string(hide_password=False)
    environment = {**os.environ, "PGCONNECT_TIMEOUT": "10"}
    if url.password is not None:
        environment["PGPASSWORD"] = str(url.password)
    _run(database, environment, "pg_dump", "--format=custom", "--no-password", f"--file={part}", f"--dbname={address}")
    listed = _run(database, environment, "pg_restore", "--list", str(part))
    if "alembic_version" not in listed:
        raise TemporaryFailure("the backup is not whole, and was thrown away: it has no table alembic_version")


def _run(database: Database, environment: dict[str, str], program: str, *arguments: str) -> str:
    ended = subprocess.run(
        [_client(database, program), *arguments], env=environment, capture_output=True, check=False, text=True
    )
    if ended.returncode:
        said = (ended.stderr.strip().splitlines() or [f"exit code {ended.returncode}"])[0]
        raise TemporaryFailure(f"{program} could not do it: {said}")
    return ended.stdout


def _client(database: Database, program: str) -> str:
    found = shutil.which(program)
    if found is None:
        advice = "install PostgreSQL's client programs (postgresql-client), or run pg_dump where they are"
        raise refused(database, f"{program} is not installed here", advice)
    return found
