"""``mailer db``: the database made, brought to today's shape, backed up, looked through, and freed of what is old."""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict
from datetime import datetime, timedelta
from pathlib import Path

from mailer.cli.orders import order_of_this_user
from mailer.cli.terminal import visible
from mailer.clock import Clock
from mailer.config import House, Retention
from mailer.errors import Conflict
from mailer.store import backup, integrity, retention
from mailer.store.audit import Action, note_actions
from mailer.store.engine import Database
from mailer.store.refusal import shown
from mailer.store.retention import Horizons, Swept
from mailer.store.upgrade import require_current, upgrade

DONE, NEEDS_A_HAND = 0, 1
PAUSE = timedelta(milliseconds=50)
"""Between two transactions of a sweep, so that whoever takes up mail gets a turn."""


def add_to(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    actions.add_parser("upgrade", help="make the database, or bring it to today's shape")
    copy = actions.add_parser("backup", help="copy all of it into one file, while the desk runs")
    copy.add_argument("file", type=Path, metavar="FILE", help="where to")
    copy.add_argument("--force", action="store_true", help="replace a file that is there")
    check = actions.add_parser("check", help="read all of it, and say what is damaged")
    vacuum = actions.add_parser("vacuum", help="delete what [retention] says is no longer kept")
    vacuum.add_argument("--dry-run", action="store_true", help="only say what would be deleted")
    vacuum.add_argument("--compact", action="store_true", help="then give the room back to the disk; the desk waits")
    for machine_readable in (copy, check, vacuum):
        machine_readable.add_argument("--json", action="store_true", help="for machines")


def run(options: argparse.Namespace, house: House, clock: Clock) -> int:
    """Does what is asked for, and returns the exit code."""
    database = Database(house.database_url)
    try:
        return _ACTIONS[options.action](options, house, database, clock)
    finally:
        database.close()


def _upgrade(_options: argparse.Namespace, _house: House, database: Database, _clock: Clock) -> int:
    made = backup.back_up_before_upgrade(database)
    if made is not None:
        print(f"{made.file} is a backup of what was there, at revision {made.revision}")
    revision = upgrade(database)
    print(f"{shown(database)} is at revision {revision}")
    return DONE


def _backup(options: argparse.Namespace, _house: House, database: Database, _clock: Clock) -> int:
    make = backup.back_up_over if options.force else backup.back_up
    made = make(database, options.file)
    if options.json:
        print(json.dumps({"file": str(made.file), "bytes": made.octets, "revision": made.revision}))
    else:
        print(f"wrote {made.file}: {size(made.octets)}, revision {made.revision}, looked through")
    return DONE


def _check(options: argparse.Namespace, _house: House, database: Database, _clock: Clock) -> int:
    require_current(database)
    found = list(integrity.faults(database))
    if options.json:
        print(json.dumps({"sound": not found, "faults": found}))
    else:
        print("\n".join(visible(fault) for fault in found) or f"{shown(database)} is sound")
        if found:
            print("Put a backup in its place (docs/operating.md), and keep this one: look for what the backup lacks.")
    return NEEDS_A_HAND if found else DONE


def _vacuum(options: argparse.Namespace, house: House, database: Database, clock: Clock) -> int:
    require_current(database)
    now = clock.now()
    limits = horizons(house.retention, now)
    if options.dry_run:
        swept = sum(retention.foresee(database, limits), Swept())
    else:
        swept = sum(sweep_at_leisure(database, limits, _after), Swept())
        if swept.anything:
            done = Action("retention", "kept", _counts(swept)[:64], "")
            with database.write() as connection:
                note_actions(connection, order_of_this_user("db vacuum", "", now), (done,))
        if options.compact:
            retention.compact(database)
    if options.json:
        told = {("bytes" if name == "octets" else name): count for name, count in asdict(swept).items()}
        print(json.dumps({"dry_run": options.dry_run, **told}))
    else:
        print(_as_text(swept, house.retention, options))
    return DONE


_ACTIONS: dict[str, Callable[[argparse.Namespace, House, Database, Clock], int]] = {
    "upgrade": _upgrade,
    "backup": _backup,
    "check": _check,
    "vacuum": _vacuum,
}


def horizons(kept: Retention, now: datetime) -> Horizons:
    """What may go at ``now``."""

    def before(length: timedelta | None) -> datetime | None:
        return None if length is None else now - length

    return Horizons(
        before(kept.closed_tickets_after),
        before(kept.received_mail_after),
        before(kept.sent_mail_after),
        before(kept.audit_after),
    )


def sweep_at_leisure(database: Database, limits: Horizons, goes_on: Callable[[timedelta], bool]) -> Iterator[Swept]:
    """Sweeps, and lets others to the database in between.

    :param goes_on: waits that long, and says whether to go on.
    """
    batches = retention.sweep(database, limits)
    while True:
        try:
            yield next(batches)
        except StopIteration:
            return
        except Conflict:
            return  # somebody else is at the same rows; tomorrow is another day
        if not goes_on(PAUSE):
            return


def _after(pause: timedelta) -> bool:
    time.sleep(pause.total_seconds())
    return True


def _as_text(swept: Swept, kept: Retention, options: argparse.Namespace) -> str:
    if not kept.anything:
        lines = ["[retention] keeps everything, so nothing is deleted."]
    else:
        would = "would be deleted" if options.dry_run else "deleted"
        lines = [f"{_counts(swept)} {would}; {size(swept.octets)} of mail."]
    if swept.kept_tickets:
        lines.append(
            f"Tickets past their time that stay: {swept.kept_tickets}. Letters or mail of theirs wait, are held, have "
            "failed or are in quarantine, or an open ticket goes on with them."
        )
    if options.compact and not options.dry_run:
        lines.append("The room is given back to the disk.")
    return "\n".join(lines)


def _counts(swept: Swept) -> str:
    mail = f"mail: {swept.received_mail}, letters: {swept.sent_mail}"
    return f"tickets: {swept.closed_tickets}, {mail}, audit: {swept.audit}"


def size(octets: int) -> str:
    """A number of bytes as people say it."""
    amount = float(octets)
    for unit in ("B", "KiB", "MiB"):
        if amount < 1024:
            return f"{amount:.0f} {unit}" if unit == "B" else f"{amount:.1f} {unit}"
        amount /= 1024
    return f"{amount:.1f} GiB"
