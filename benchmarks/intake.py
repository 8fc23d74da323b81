"""Intake: mail that waits in a mailbox is taken up, read, decided, answered and committed.

The floor does what no program could leave out: fetch the same mails in the same batches, parse and decode them with
the standard library, and keep one row of each, as durably (SQLite: WAL, ``synchronous=FULL``; PostgreSQL: fsync on).
What the product does on top is what it is for: a ticket, its due times, log and correspondence, and about three
composed letters for each mail. Time spent by the IMAP and database servers' processes is in the rates of both, and
not in "CPU each".
"""

from __future__ import annotations

import email
import email.message
import sqlite3
from collections.abc import Sequence
from contextlib import ExitStack, closing
from typing import Protocol

import psycopg
from imapclient import IMAPClient
from sqlalchemy import func, select

from benchmarks.mails import octets, ordinary_mails
from benchmarks.measure import Clock, Samples, heading, line, report, rounds, timed
from benchmarks.office import house, office
from benchmarks.servers import MailServer, MakeUrl, databases, mail_servers, opened, remove
from handlers.sop import POLICY
from mailer.desk import BATCH, Desk
from mailer.intake import MailRoom
from mailer.mail.imap import BATCH_MESSAGES, FolderWatcher
from mailer.mail.template import Renderer
from mailer.store.engine import Database
from mailer.store.schema import DONE, inbound, outbox, ticket
from tests.servers import PASSWORD

MAILS = 150
SECONDS = 12.0
"""For each pair of mail server and database."""

BATCHED = f"floor: fetch, parse, insert; {BATCH} rows to a commit"
SINGLE = "floor: fetch, parse, insert; a commit for each row"
PRODUCT = "mailer: taken up, read, decided, answered, committed"
_TABLE = "CREATE TABLE mail (id INTEGER PRIMARY KEY, sender TEXT, subject TEXT, text TEXT, octets {blob})"
_ROW = "INSERT INTO mail VALUES ({marks})"


class Rows(Protocol):
    """A database's own driver, with nothing in between."""

    def execute(self, statement: str) -> object: ...
    def insert(self, rows: Sequence[tuple[object, ...]]) -> None: ...
    def commit(self) -> None: ...
    def close(self) -> None: ...


class SqliteRows:
    def __init__(self, file: str) -> None:
        self._connection = sqlite3.connect(file)
        for pragma in ("journal_mode=WAL", "synchronous=FULL"):
            self._connection.execute(f"PRAGMA {pragma}")
        self._connection.execute(_TABLE.format(blob="BLOB"))

    def insert(self, rows: Sequence[tuple[object, ...]]) -> None:
        self._connection.executemany(_ROW.format(marks="?, ?, ?, ?, ?"), rows)

    def execute(self, statement: str) -> object:
        return self._connection.execute(statement).fetchall()

    def commit(self) -> None:
        self._connection.commit()

    def close(self) -> None:
        self._connection.close()


class PostgresqlRows:
    def __init__(self, url: str) -> None:
        self._connection = psycopg.connect(url)
        self._connection.execute(_TABLE.format(blob="BYTEA").encode())
        self._connection.commit()

    def insert(self, rows: Sequence[tuple[object, ...]]) -> None:
        with self._connection.cursor() as cursor:
            cursor.executemany(_ROW.format(marks="%s, %s, %s, %s, %s").encode(), rows)

    def execute(self, statement: str) -> object:
        return self._connection.execute(statement.encode()).fetchall()

    def commit(self) -> None:
        self._connection.commit()

    def close(self) -> None:
        self._connection.close()


def rows_in(url: str) -> Rows:
    """The bare driver on the database of an URL."""
    if url.startswith("sqlite:///"):
        return SqliteRows(url.removeprefix("sqlite:///"))
    return PostgresqlRows(url.replace("postgresql+psycopg://", "postgresql://"))


def run() -> None:
    mails = ordinary_mails(MAILS, "support@bench.example")
    with ExitStack() as stack:
        servers, kinds = mail_servers(stack), databases(stack)
        for server in servers:
            for name, make in kinds.items():
                if name != "SQLite" and server is not servers[-1]:
                    continue  # the most real server stands for all
                heading(f"intake: {MAILS} mails of {octets(mails):.1f} kB, {server.name}, {name}")
                _compare(server, make, mails)


def _compare(server: MailServer, make: MakeUrl, mails: Sequence[bytes]) -> None:
    samples = Samples(len(mails))
    share: list[float] = []
    _round(server, make, mails[:10], Samples(10), [])  # what is loaded and compiled once is not counted
    for _ in rounds(SECONDS):
        _round(server, make, mails, samples, share)
    report(samples, "mails", (BATCHED, SINGLE), (PRODUCT,))
    line("  of the product's time, fetching and storing (the rest: work)", f"{100 * sum(share) / len(share):.0f} %")


def _round(server: MailServer, make: MakeUrl, mails: Sequence[bytes], samples: Samples, share: list[float]) -> None:
    user = server.user()
    configuration = house(user, server.port)
    url = make()
    database = opened(url)
    with closing(database):
        place = office(configuration, database)
        account = configuration.accounts[0]
        watcher = FolderWatcher(account, account.folders[0], MailRoom(place, _nobody_waits), lambda: PASSWORD)
        desk = Desk(place, POLICY, Renderer(configuration))
        with closing(watcher):
            watcher.poll()
            server.deliver(user, mails)
            for name, commit_every in ((BATCHED, BATCH), (SINGLE, 1)):
                samples.add(name, _floor(server, user, make(), commit_every, len(mails)))
            taking, working = timed(watcher.poll), timed(lambda: _work(desk))
            samples.add(PRODUCT, Clock(taking.elapsed + working.elapsed, taking.computing + working.computing))
            share.append(taking.elapsed / (taking.elapsed + working.elapsed))
        _expect(database, len(mails))
    remove(url)


def _nobody_waits() -> None:
    """Who reads the mail is called below, in the same thread."""


def _work(desk: Desk) -> None:
    while desk.work():
        pass


def _expect(database: Database, count: int) -> None:
    with database.read() as connection:
        done = connection.execute(select(func.count()).where(inbound.c.state == DONE)).scalar_one()
        tickets = connection.execute(select(func.count()).select_from(ticket)).scalar_one()
        letters = connection.execute(select(func.count()).select_from(outbox)).scalar_one()
    assert done == count, f"{done} of {count} mails were dealt with"
    assert 0 < tickets < count < letters


def _floor(server: MailServer, user: str, url: str, commit_every: int, count: int) -> Clock:
    with closing(rows_in(url)) as rows:
        clock = timed(lambda: _take(server, user, rows, commit_every))
        assert rows.execute("SELECT count(*) FROM mail") == [(count,)]
    remove(url)
    return clock


def _take(server: MailServer, user: str, rows: Rows, commit_every: int) -> None:
    with IMAPClient(server.host, server.port, ssl=False, timeout=60) as client:
        client.login(user, PASSWORD)
        client.select_folder("INBOX", readonly=True)
        uids = client.search()
        for start in range(0, len(uids), BATCH_MESSAGES):
            fetched = client.fetch(uids[start : start + BATCH_MESSAGES], ["INTERNALDATE", "BODY.PEEK[]"])
            found = [_row(uid, item[b"BODY[]"]) for uid, item in fetched.items()]
            for first in range(0, len(found), commit_every):
                rows.insert(found[first : first + commit_every])
                rows.commit()


def _row(uid: int, raw: bytes) -> tuple[object, ...]:
    message = email.message_from_bytes(raw)
    parts = [part for part in message.walk() if not part.is_multipart()]
    decoded = [_text(part) for part in parts]
    return uid, str(message["From"]), str(message["Subject"]), decoded[0], raw


def _text(part: email.message.Message) -> str:
    payload = part.get_payload(decode=True)
    return payload.decode(part.get_content_charset("utf-8"), "replace") if isinstance(payload, bytes) else ""
