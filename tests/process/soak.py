"""The soak: ``python -m tests.process.soak --minutes 10 --seed 7 --account FILE``.

Actors write thousands of mails into a real Dovecot, processes on one PostgreSQL are killed, ended, stopped and started
at random, and the relay is hostile. Then all is calm until nothing waits, and the account is written to FILE.
A process of its own, so that it can run beside other tests; it ends, with all its servers, when its input does.
"""

from __future__ import annotations

import argparse
import json
import random
import signal
import sys
import tempfile
import threading
import time
from collections import Counter
from contextlib import ExitStack
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import func, select

from mailer.store.leases import LEASE_SECONDS
from mailer.store.schema import QUARANTINED, SENT, inbound, outbox
from tests.process.actors import Account, Actors
from tests.process.fleet import Fleet
from tests.process.hostile_relay import Moods, Relay
from tests.servers import HOST, Dovecot, NotHere, running_dovecot, running_postgresql

WORKERS, BOXES = 3, 3
TROUBLE_EVERY = 11.0
"""Seconds between two blows, on average."""
DRAINED_WITHIN = 420.0
MIB = 1024 * 1024
NOT_HERE = 77
"""The exit code where a server is not installed."""


class Over(Exception):
    """Whoever started this is gone, or wants it to end."""


@dataclass
class Report:
    """What the test prints and judges."""

    seed: int
    seconds: float = 0.0
    drained_after: float = 0.0
    drained: bool = False
    blows: dict[str, int] = field(default_factory=dict)
    relay: dict[str, int] = field(default_factory=dict)
    largest_process: int = 0
    sent: int = 0
    unsettled: dict[str, int] = field(default_factory=dict)
    quarantined: int = 0
    left_in_mailboxes: int = 0
    account: Account | None = None


class Trouble:
    """What happens to processes. Called in the main thread alone, of which the processes are children."""

    def __init__(self, fleet: Fleet, seed: int) -> None:
        self.fleet = fleet
        self.blows: Counter[str] = Counter()
        self._chance = random.Random(seed)
        self._next = time.monotonic() + 5
        self._back: dict[str, float] = {}
        self._stopped: dict[str, float] = {}

    def begin(self) -> None:
        for number in range(WORKERS):
            self._start(f"w{number}")

    def tick(self) -> None:
        now = time.monotonic()
        self._mend(now)
        if now < self._next:
            return
        self._next = now + self._chance.expovariate(1 / TROUBLE_EVERY)
        name = self._chance.choice([f"w{number}" for number in range(WORKERS)])
        if name in self._back or name in self._stopped:
            return
        blow = self._chance.choices(("SIGKILL", "SIGTERM", "SIGSTOP", "long SIGSTOP"), (60, 12, 22, 6))[0]
        self.blows[blow] += 1
        process = self.fleet.processes[name]
        if "STOP" in blow:
            process.send_signal(signal.SIGSTOP)
            longest = LEASE_SECONDS + 25 if blow.startswith("long") else 12
            self._stopped[name] = now + self._chance.uniform(longest - 11, longest)
        else:
            process.send_signal(signal.SIGKILL if blow == "SIGKILL" else signal.SIGTERM)
            self._back[name] = now + self._chance.uniform(0.2, 5)

    def calm(self) -> None:
        self._mend(float("inf"))

    def _mend(self, now: float) -> None:
        for name, when in list(self._stopped.items()):
            if when <= now:
                self.fleet.processes[name].send_signal(signal.SIGCONT)
                del self._stopped[name]
        for name, when in list(self._back.items()):
            if when <= now:
                self.fleet.processes[name].wait(30)
                self._start(name)
                del self._back[name]
        for name, process in list(self.fleet.processes.items()):
            if process.poll() is not None and name not in self._back:
                self.blows["ended by itself"] += 1
                self._start(name)

    def _start(self, name: str) -> None:
        # The last one is on a host of its own: nobody takes over from it before its leases are over.
        self.fleet.start(name, "elsewhere" if name == f"w{WORKERS - 1}" else "here")


def soak(seconds: float, seed: int, rate: float, over: threading.Event) -> Report:
    """:raises NotHere: if a server can't be had."""
    with ExitStack() as stack:
        dovecot: Dovecot = stack.enter_context(running_dovecot())
        postgresql = stack.enter_context(running_postgresql())
        relay = stack.enter_context(Relay(Moods.hostile(), seed))
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="mailer-soak-")))
        with psycopg.connect(host=HOST, port=postgresql.port, user=postgresql.user, autocommit=True) as connection:
            connection.execute("CREATE DATABASE soak")
        url = postgresql.url("soak").replace("+psycopg", "")
        fleet = stack.enter_context(Fleet(folder, url, dovecot.port, relay.port, "soak.example", BOXES))
        report = Report(seed)
        trouble = Trouble(fleet, seed)
        trouble.begin()
        actors = Actors(dovecot, relay, fleet.domain, fleet.addresses, seed)
        began = time.monotonic()
        acting = _Acting(actors, rate, over)
        acting.start()
        while time.monotonic() - began < seconds:
            _go_on(over)
            trouble.tick()
            report.largest_process = max(report.largest_process, fleet.memory())
            time.sleep(0.2)
        acting.finish()
        report.seconds = time.monotonic() - began
        trouble.calm()
        relay.calm()
        calm = time.monotonic()
        while not report.drained and time.monotonic() - calm < DRAINED_WITHIN:
            _go_on(over)
            time.sleep(1)
            report.largest_process = max(report.largest_process, fleet.memory())
            report.drained = _is_drained(fleet, dovecot)
        report.drained_after = time.monotonic() - calm
        actors.close()
        _ask_database(fleet, report)
        report.left_in_mailboxes = sum(len(dovecot.mailbox(box).messages()) for box in fleet.addresses)
        report.blows, report.relay = dict(trouble.blows), dict(relay.troubles)
        report.account = actors.account()
        if not report.drained or report.account.lost:
            print(fleet.logs(), file=sys.stderr)
        return report


class _Acting(threading.Thread):
    """The actors, writing so many mails a second."""

    def __init__(self, actors: Actors, rate: float, over: threading.Event) -> None:
        super().__init__(daemon=True)
        self._actors = actors
        self._rate = rate
        self._over = over
        self._enough = threading.Event()
        self._fault: BaseException | None = None

    def run(self) -> None:
        try:
            while not self._over.is_set() and not self._enough.wait(1 / self._rate):
                self._actors.step()
        except BaseException as fault:
            self._fault = fault
            raise

    def finish(self) -> None:
        self._enough.set()
        self.join(60)
        if self._fault is not None:
            raise self._fault


def _go_on(over: threading.Event) -> None:
    if over.is_set():
        raise Over


def _is_drained(fleet: Fleet, dovecot: Dovecot) -> bool:
    """Nothing waits, for a while: reading may cause a letter, and a letter further mail."""
    for _ in range(3):
        if fleet.waiting() != (0, 0) or any(dovecot.mailbox(box).messages() for box in fleet.addresses):
            return False
        time.sleep(1)
    return True


def _ask_database(fleet: Fleet, report: Report) -> None:
    """What the database says of itself; printed beside the account, which does not rest on it."""
    with fleet.store.read() as connection:
        rows = connection.execute(select(outbox.c.state, func.count().label("count")).group_by(outbox.c.state)).all()
        states = {row.state: row.count for row in rows}
        report.sent = states.pop(SENT, 0)
        report.unsettled = states
        query = select(func.count()).where(inbound.c.state == QUARANTINED)
        report.quarantined = connection.execute(query).scalar_one()


def _end_with_input(over: threading.Event) -> None:
    sys.stdin.read()
    over.set()


def table(report: dict[str, Any]) -> str:
    """The account, for people."""
    account = report["account"]
    mails = account["mails"]
    rows = [
        ("seed", str(report["seed"])),
        ("trouble for, then drained in", f"{report['seconds']:.0f} s, {report['drained_after']:.0f} s"),
        ("blows to processes", _counts(report["blows"])),
        ("troubles of the relay", _counts(report["relay"])),
        ("largest process", f"{report['largest_process'] / MIB:.0f} MiB"),
        ("mails in", f"{sum(mails.values())}: {_counts(mails)}"),
        ("tickets", str(account["tickets"])),
        ("letters the relay got", f"{account['letters']}, {account['answers']} of them to customers"),
        ("lost", str(len(account["lost"]))),
        ("twice without need", str(len(account["doubled"]))),
        ("internal words to customers", str(len(account["leaked"]))),
        ("quarantined", f"{report['quarantined']} of {account['to_quarantine']} that had to be"),
        ("letters not sent in the end", _counts(report["unsettled"]) or "0"),
        ("sent again", str(len(account["repeated"]))),
        *(("", f"{r['message_id']} {r['times']} times: {r['why'] or 'NOT ALLOWED'}") for r in account["repeated"]),
    ]
    return "\n".join(f"{name:30}{value}" for name, value in rows)


def _counts(found: dict[str, int]) -> str:
    return ", ".join(f"{count} {name}" for name, count in sorted(found.items(), key=lambda pair: -pair[1]))


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--minutes", type=float, default=1)
    parser.add_argument("--rate", type=float, default=4, help="mails a second")
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--account", type=Path, required=True)
    wanted = parser.parse_args()
    seed = random.SystemRandom().randrange(1_000_000) if wanted.seed is None else wanted.seed
    over = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: over.set())
    threading.Thread(target=_end_with_input, args=(over,), daemon=True).start()
    try:
        report = soak(60 * wanted.minutes, seed, wanted.rate, over)
    except NotHere as reason:
        print(reason, file=sys.stderr)
        return NOT_HERE
    except Over:
        return 1
    wanted.account.write_text(json.dumps(asdict(report)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
