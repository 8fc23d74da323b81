"""``mailer status``: whether the desk gets its work done, for a person and for whatever watches it (OPS-01).

Exit code 0: all is well; 1: something is over its limit; 3: the database can't be used.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta

from mailer.cli.table import print_table
from mailer.cli.terminal import in_short, visible
from mailer.clock import Clock
from mailer.config import House, Sending
from mailer.store.engine import Database
from mailer.store.health import Backlog, Health, read_health

ALL_WELL, OVER_A_LIMIT = 0, 1

LOOKS_MISSED = 2
LOOK_GRACE = timedelta(minutes=1)
"""A folder has to have been looked into, all well, within so many times its interval and this on top."""
LONGEST_INTERVAL = timedelta(minutes=4)
"""IDLE is left and the folder looked into after that long, whatever the configuration says."""
UNREAD_LIMIT = timedelta(minutes=15)
WAITING_LIMIT = timedelta(hours=1)
ALERTS_LIMIT = timedelta(minutes=10)
OVERDUE_LIMIT = timedelta(minutes=10)
RELAY_LIMIT = timedelta(minutes=15)
"""For so long a relay may be out of reach or have too much; one that lets us not in is over its limit at once."""
_MOODS = {"away": "out of reach", "busy": "has too much", "shut": "refuses all mail"}
FAILED_A_DAY_LIMIT = 10
"""Of each its owner was told; many together have one cause."""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that is looked at: how it stands, and whether that is over its limit."""

    name: str
    value: str
    limit: str
    over: bool


def add_to(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("--json", action="store_true", help="for machines")


def run(options: argparse.Namespace, house: House, database: Database, clock: Clock) -> int:
    """Prints how things stand, and returns the exit code."""
    now = clock.now()
    with database.read() as connection:
        health = read_health(connection, now, house.relay.endpoint)
    lines = list(judged(health, house, now))
    well = not any(line.over for line in lines)
    if options.json:
        print(
            json.dumps({"well": well, "sending": str(house.relay.sending), "lines": [asdict(line) for line in lines]})
        )
    else:
        rows = [("over" if line.over else "ok", line.name, line.value, line.limit) for line in lines]
        print_table(("", "what", "now", "limit"), rows, styles={"ok": "green", "over": "bold red"})
        if house.relay.sending is Sending.HOLD:
            print("Sending is on hold (relay.sending): nothing leaves by itself.")
        print("All is well." if well else "Something is over its limit: docs/operating.md says what to do.")
    return ALL_WELL if well else OVER_A_LIMIT


def judged(health: Health, house: House, now: datetime) -> Iterator[Line]:
    """Each thing that is looked at, beside its limit."""
    yield from _looks(health, house, now)
    yield _aged("mail not read yet", health.unread, UNREAD_LIMIT, now)
    yield _aged("letters waiting", health.waiting, WAITING_LIMIT, now)
    if house.channels or health.alerts.count:
        yield _aged("alerts waiting", health.alerts, ALERTS_LIMIT, now)
    yield _aged("items overdue", health.overdue, OVERDUE_LIMIT, now)
    yield _relay(health, house, now)
    yield _none_allowed("letters of unknown fate", health.unknown)
    yield _none_allowed("letters held", health.held)
    yield Line(
        "letters failed",
        f"{health.failed}, {health.failed_lately} of them in the last day",
        f"{FAILED_A_DAY_LIMIT} a day",
        health.failed_lately > FAILED_A_DAY_LIMIT,
    )
    yield _none_allowed("in quarantine", health.quarantined)


def _looks(health: Health, house: House, now: datetime) -> Iterator[Line]:
    looked = {(look.account, look.folder): look.at for look in health.looks}
    for look in health.looks:
        if look.asked_about:
            name = f"{look.account}/{look.folder} was replaced"
            yield Line(name, f"messages that wait for your choice: {look.asked_about}", "0", over=True)
    for account in house.accounts:
        limit = LOOKS_MISSED * min(account.poll_every, LONGEST_INTERVAL) + LOOK_GRACE
        for folder in account.folders:
            at = looked.get((account.name, folder.name))
            value = f"{in_short(now - at)} ago" if at else "never"
            over = at is None or now - at > limit
            yield Line(f"last good look into {account.name}/{folder.name}", value, in_short(limit), over)


def _relay(health: Health, house: House, now: datetime) -> Line:
    pace = health.pace
    value, over = "takes mail", False
    if pace is not None and pace.mood:
        value = f"{_MOODS.get(pace.mood, pace.mood)} for {in_short(now - pace.since)}: {visible(pace.said, 120)}"
        over = pace.mood == "shut" or now - pace.since > RELAY_LIMIT
    elif pace is not None and pace.spacing:
        value = f"takes mail, slowed down to one letter in {pace.spacing.total_seconds():.1f} s"
    return Line(f"relay {house.relay.endpoint}", value, in_short(RELAY_LIMIT), over)


def _aged(name: str, backlog: Backlog, limit: timedelta, now: datetime) -> Line:
    age = now - backlog.oldest if backlog.oldest else timedelta(0)
    value = f"{backlog.count}, the oldest for {in_short(age)}" if backlog.count else "0"
    return Line(name, value, in_short(limit), age > limit)


def _none_allowed(name: str, count: int) -> Line:
    return Line(name, str(count), "0", count > 0)
