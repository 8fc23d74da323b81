"""What benchmarks run against: embedded servers in a process of their own, and real ones where they are installed."""

from __future__ import annotations

import itertools
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import psycopg
from imapclient import IMAPClient

from mailer.store.engine import Database
from mailer.store.upgrade import upgrade
from tests.servers import HOST, PASSWORD, NotHere, running_dovecot, running_postgresql

ROOT = Path(__file__).parent.parent
_DOMAIN = "bench.example"
_USERS = 60
_number = itertools.count(1)

_T = TypeVar("_T")
MakeUrl = Callable[[], str]


@dataclass
class MailServer:
    """An IMAP server with many empty mailboxes."""

    name: str
    port: int
    host: str = HOST

    def user(self) -> str:
        """The owner of a mailbox nobody has used yet."""
        return f"support{next(_number) % _USERS}@{_DOMAIN}"

    def deliver(self, user: str, mails: Sequence[bytes]) -> None:
        with IMAPClient(self.host, self.port, ssl=False, timeout=60) as client:
            client.login(user, PASSWORD)
            for mail in mails:
                client.append("INBOX", mail)


@contextmanager
def child(*arguments: str) -> Iterator[list[int]]:
    """Embedded servers in a process of their own, so that they do not compute on the product's time; their ports."""
    process = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.embedded", *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        yield [int(port) for port in process.stdout.readline().split()]
    finally:
        process.stdin.close()
        process.wait(20)
        process.stdout.close()


@contextmanager
def _embedded() -> Iterator[MailServer]:
    with child("imap", *(f"support{number}@{_DOMAIN}" for number in range(_USERS))) as (port, _):
        yield MailServer("embedded IMAP server", port)


@contextmanager
def _dovecot() -> Iterator[MailServer]:
    with running_dovecot() as server:
        yield MailServer("Dovecot", server.port)


@contextmanager
def smtp_sink() -> Iterator[int]:
    """The port of a relay that takes everything and keeps nothing."""
    with child("sink") as (port,):
        yield port


@contextmanager
def _sqlite() -> Iterator[MakeUrl]:
    with tempfile.TemporaryDirectory(prefix="mailer-bench-") as folder:
        yield lambda: f"sqlite:///{folder}/{next(_number)}.db"


@contextmanager
def _postgresql() -> Iterator[MakeUrl]:
    with running_postgresql("fsync=on") as server:

        def make() -> str:
            name = f"bench_{next(_number)}"
            with psycopg.connect(host=HOST, port=server.port, user=server.user, autocommit=True) as connection:
                connection.execute(f'CREATE DATABASE "{name}"'.encode())
            return server.url(name)

        yield make


def mail_servers(stack: ExitStack) -> list[MailServer]:
    """Every IMAP server that can be had here, running until the stack ends."""
    return _those_here(stack, [_embedded(), _dovecot()])


def databases(stack: ExitStack) -> dict[str, MakeUrl]:
    """For every kind of database that can be had here, what makes an empty one and returns its URL."""
    names = ("SQLite", "PostgreSQL")
    kinds = [("SQLite", _sqlite()), ("PostgreSQL", _postgresql())]
    found = {name: _those_here(stack, [kind]) for name, kind in kinds}
    return {name: found[name][0] for name in names if found[name]}


def _those_here(stack: ExitStack, servers: Sequence[AbstractContextManager[_T]]) -> list[_T]:
    found = []
    for server in servers:
        try:
            found.append(stack.enter_context(server))
        except NotHere as reason:
            print(f"left out: {reason}")
    return found


def opened(url: str) -> Database:
    """A database of today's shape."""
    database = Database(url)
    upgrade(database)
    return database


def remove(url: str) -> None:
    """Gives the room of an SQLite file back; a PostgreSQL goes as a whole when it ends."""
    if url.startswith("sqlite:///"):
        for file in Path(url.removeprefix("sqlite:///")).parent.glob(Path(url).name + "*"):
            file.unlink()
