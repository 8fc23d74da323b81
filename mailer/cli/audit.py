"""``mailer audit``: what admins did by the command line, oldest first (OPS-03)."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict

from mailer.cli.orders import length
from mailer.cli.terminal import visible
from mailer.clock import Clock
from mailer.store.audit import AuditLine, read_audit
from mailer.store.engine import Database

DONE = 0


def add_to(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("--json", action="store_true", help="for machines")
    parser.add_argument("--since", type=length, default=None, metavar="TIME", help="only of the last 12h, 7d, …")


def run(options: argparse.Namespace, database: Database, clock: Clock) -> int:
    """Prints the log, and returns the exit code."""
    since = clock.now() - options.since if options.since is not None else None
    with database.read() as connection:
        lines = read_audit(connection, since)
    if options.json:
        print(json.dumps([{**asdict(line), "at": line.at.isoformat()} for line in lines]))
    else:
        print("\n".join(_line(line) for line in lines) or "Nothing was done.")
    return DONE


def _line(line: AuditLine) -> str:
    about = f" of ticket #{line.ticket}" if line.ticket is not None else ""
    why = f": {visible(line.reason)}" if line.reason else ""
    return (
        f"{line.at:%Y-%m-%d %H:%M:%S} UTC  {visible(line.actor, 100)}  {line.command}  {line.object}{about}  "
        f"{line.before} -> {line.after}{why}"
    )
