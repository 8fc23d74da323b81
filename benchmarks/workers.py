"""Workers: mail shared by one, two, four and eight processes on one PostgreSQL; and what they ask it when idle.

The floor is one process in the same round. All processes are stopped (SIGSTOP) while the mail is delivered and go on
together; time counts from then until every mail is dealt with and every letter is at the relay. Needs Dovecot and
PostgreSQL. Servers and processes share the machine, so it is full long before there are as many processes as here.
"""

from __future__ import annotations

import itertools
import signal
import smtplib
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import psycopg
from sqlalchemy import func, select, text

from benchmarks.mails import ordinary_mails
from benchmarks.measure import heading, line
from benchmarks.servers import smtp_sink
from mailer.store.schema import DONE, inbound
from tests.process.fleet import Fleet
from tests.servers import HOST, Dovecot, NotHere, PostgreSQL, running_dovecot, running_postgresql

COUNTS = (1, 2, 4, 8)
BOXES, MAILS, ROUNDS = 4, 200, 2
IDLE_SECONDS = 20.0
PATIENCE = 180.0
MIB = 1024 * 1024
_number = itertools.count(1)


def run() -> None:
    with ExitStack() as stack:
        try:
            dovecot = stack.enter_context(running_dovecot())
            postgresql = stack.enter_context(
                running_postgresql("fsync=on", "shared_preload_libraries=pg_stat_statements")
            )
        except NotHere as reason:
            print(f"left out: {reason}")
            return
        port = stack.enter_context(smtp_sink())
        heading(f"workers: {MAILS} mails in {BOXES} mailboxes, Dovecot, PostgreSQL")
        seconds: dict[int, list[float]] = {count: [] for count in COUNTS}
        for _ in range(ROUNDS):
            for count in COUNTS:
                with _fleet(dovecot, postgresql, port, count) as fleet:
                    seconds[count].append(_share(fleet, dovecot))
        for count, found in seconds.items():
            ratios = [one / own for one, own in zip(seconds[1], found, strict=True)]
            spread = f"({min(ratios):.2f} … {max(ratios):.2f})"
            rate, times = f"{MAILS / statistics.median(found):.0f} mails/s", f"{statistics.median(ratios):.2f} times"
            line(f"{count} process{'es' if count > 1 else ''}, and as many times as fast as one", rate, times, spread)
        heading(f"workers: doing nothing for {IDLE_SECONDS:.0f} s, {BOXES} mailboxes")
        for count in COUNTS:
            with _fleet(dovecot, postgresql, port, count) as fleet:
                time.sleep(5)  # what belongs to the start is over
                _idle(fleet, count)


@contextmanager
def _fleet(dovecot: Dovecot, postgresql: PostgreSQL, smtp_port: int, count: int) -> Iterator[Fleet]:
    """So many processes on a database and mailboxes of their own, watching."""
    name = f"workers{next(_number)}"
    with psycopg.connect(host=HOST, port=postgresql.port, user=postgresql.user, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"'.encode())
    url = postgresql.url(name).replace("+psycopg", "")
    with (
        tempfile.TemporaryDirectory(prefix="mailer-bench-") as folder,
        Fleet(Path(folder), url, dovecot.port, smtp_port, f"{name}.example", BOXES) as fleet,
    ):
        for number in range(count):
            fleet.start(f"w{number}")
        for number in range(count):
            fleet.until(lambda number=number: "running:" in fleet.log(f"w{number}"), PATIENCE, "it runs")  # type: ignore[misc]
        fleet.until(lambda: all(fleet.holders().values()), PATIENCE, "all folders are watched")
        yield fleet


def _share(fleet: Fleet, dovecot: Dovecot) -> float:
    mails = [ordinary_mails(MAILS, address) for address in fleet.addresses]
    for process in fleet.processes.values():
        process.send_signal(signal.SIGSTOP)
    with smtplib.LMTP(HOST, dovecot.lmtp_port, timeout=60) as lmtp:
        # Each mailbox gets its own part of the same mails, so that none is there twice.
        for number in range(MAILS):
            box = number % BOXES
            lmtp.sendmail("someone@customer.example", [fleet.addresses[box]], mails[box][number])
    began = time.monotonic()
    for process in fleet.processes.values():
        process.send_signal(signal.SIGCONT)
    fleet.until(lambda: _done(fleet) == MAILS and fleet.waiting() == (0, 0), PATIENCE, "all is done")
    return time.monotonic() - began


def _done(fleet: Fleet) -> int:
    with fleet.store.read() as connection:
        return int(connection.execute(select(func.count()).where(inbound.c.state == DONE)).scalar_one())


def _idle(fleet: Fleet, count: int) -> None:
    with fleet.store.write() as connection:
        connection.execute(text("CREATE EXTENSION IF NOT EXISTS pg_stat_statements"))
        connection.execute(text("SELECT pg_stat_statements_reset()"))
    time.sleep(IDLE_SECONDS)
    with fleet.store.read() as connection:
        calls, computing = connection.execute(
            text(
                "SELECT sum(calls) FILTER (WHERE query NOT IN ('BEGIN', 'COMMIT', 'ROLLBACK', 'SELECT $1', '')), "
                "sum(total_exec_time) FROM pg_stat_statements s JOIN pg_database d ON d.oid = s.dbid "
                "WHERE d.datname = current_database()"
            )
        ).one()
        sessions = connection.execute(
            text("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()")
        ).scalar_one()
    name = f"{count} process{'es' if count > 1 else ''}"
    line(
        f"{name}; statements, the database's own time",
        f"{float(calls) / IDLE_SECONDS:.1f}/s",
        f"{float(computing) / IDLE_SECONDS:.2f} ms/s",
        f"{sessions - 1} connections",
    )
