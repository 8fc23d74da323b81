"""``mailer quarantine``: what could not be handled, mail and due items, and what is to become of it (OPS-02)."""

from __future__ import annotations

import argparse
import json

from mailer.cli.orders import order_of_this_user, require_reason, wrong_command_line
from mailer.cli.show import Json
from mailer.cli.terminal import visible
from mailer.clock import Clock
from mailer.errors import Refused
from mailer.failpoint import failpoint
from mailer.store import quarantine as store
from mailer.store.engine import Database
from mailer.store.quarantine import Kept, KeptAside, KeptName

DONE, NEEDS_A_HAND = 0, 1
SHOWN_LINES = 200
SHOWN_OCTETS = 200_000
_WAYS = {"retry": store.RETRY, "drop": store.DROP}


def add_to(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("--json", action="store_true", help="for machines")
    actions = parser.add_subparsers(dest="action", metavar="ACTION")
    meanings = {
        "list": "what is kept aside (this is the default)",
        "show": "something as it came, with nothing in it that could steer the terminal",
        "retry": "try it again, as if it had just come",
        "drop": "leave it for good; it stays stored",
    }
    for name, meaning in meanings.items():
        action = actions.add_parser(name, help=meaning, description=meaning)
        action.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="for machines")
        if name != "list":
            action.add_argument("names", type=_name, nargs="*", metavar="ID", help="which, as listed: 17, or due:4")
        if name in _WAYS:
            action.add_argument("--reason", default="", help="why; it is kept in the audit log")


def run(options: argparse.Namespace, database: Database, clock: Clock) -> int:
    """Carries the command out, and returns its exit code: 1 where something that was asked for is not kept aside.

    :raises ConfigError: if the command line does not say what is needed.
    """
    if options.action in (None, "list"):
        _list(database, as_json=options.json)
        return DONE
    if not options.names:
        raise wrong_command_line("quarantine", 'say which: "mailer quarantine list" has the numbers')
    if options.action == "show":
        _show(database, options.names, as_json=options.json)
        return DONE
    return _move(options, database, clock)


def _name(text: str) -> KeptName:
    kind, colon, number = text.rpartition(":")
    if kind not in ("", *Kept) or not number.isascii() or not number.isdecimal():
        raise argparse.ArgumentTypeError(
            f"{text!r} is nothing in quarantine: write 17 for a mail, due:4 for a due item"
        )
    return KeptName(Kept(kind) if colon and kind else Kept.MAIL, int(number))


def _list(database: Database, *, as_json: bool) -> None:
    with database.read() as connection:
        kept = store.list_quarantine(connection)
    if as_json:
        print(json.dumps([_as_json(one) for one in kept]))
    elif kept:
        print("\n".join(f"{one.name!s:>8}  {_line(one)}" for one in kept))
    else:
        print("Nothing is in quarantine.")


def _line(one: KeptAside) -> str:
    if one.name.kind is Kept.DUE:
        about = f" of ticket #{one.ticket}" if one.ticket else ""
        return f"{one.at:%Y-%m-%d %H:%M} UTC  {visible(one.what, 80)}{about}  {visible(one.reason)}"
    return f"{one.at:%Y-%m-%d %H:%M} UTC  {one.queue}  {one.size} B  {visible(one.reason)}"


def _as_json(one: KeptAside) -> dict[str, Json]:
    return {
        "id": str(one.name),
        "number": one.name.number,
        "kind": str(one.name.kind),
        "received_at" if one.name.kind is Kept.MAIL else "due_at": one.at.isoformat(),
        "queue": one.queue,
        "size": one.size,
        "what": one.what,
        "ticket": one.ticket,
        "attempts": one.attempts,
        "reason": one.reason,
    }


def _show(database: Database, names: list[KeptName], *, as_json: bool) -> None:
    found: list[tuple[KeptAside, bytes]] = []
    with database.read() as connection:
        for name in names:
            one = store.read_quarantined(connection, name)
            if one is None:
                raise Refused(f"{name} is not in quarantine")
            octets = store.raw_of_quarantined(connection, name.number) if name.kind is Kept.MAIL else None
            found.append((one, octets or b""))
    if as_json:
        print(json.dumps([{**_as_json(one), "raw": octets.decode("utf-8", "replace")} for one, octets in found]))
        return
    for one, octets in found:
        print(f"{one.name}  {_line(one)}\n")
        print(
            "\n".join(_shown(octets))
            if octets
            else f"mailer ticket {one.ticket} shows the ticket."
            if one.ticket
            else "It is about no ticket."
        )
        print(f"\nmailer quarantine retry {one.name} tries it again; mailer quarantine drop {one.name} leaves it.")


def _shown(octets: bytes) -> list[str]:
    """The raw message with nothing in it that could drive a terminal, its first lines if it is long."""
    lines = octets[:SHOWN_OCTETS].decode("utf-8", "replace").splitlines()
    shown = [visible(line) for line in lines[:SHOWN_LINES]]
    if len(lines) > SHOWN_LINES or len(octets) > SHOWN_OCTETS:
        shown.append(f"[the message has {len(octets)} B; --json has it whole]")
    return shown


def _move(options: argparse.Namespace, database: Database, clock: Clock) -> int:
    command = f"quarantine {options.action}"
    if options.action == "drop":
        require_reason(command, options.reason)
    way = _WAYS[options.action]
    names = list(dict.fromkeys(options.names))
    with database.write() as connection:
        order = order_of_this_user(command, options.reason, clock.now())
        moved = store.move_quarantined(connection, order, names, way)
        failpoint("quarantine:moving")
    failpoint("quarantine:moved")
    left = [name for name in names if name not in moved]
    if options.json:
        print(json.dumps({"moved": [str(name) for name in moved], "not_moved": [str(name) for name in left]}))
    else:
        lines = [
            f"{name} is {'to be tried again' if way is store.RETRY else 'dropped; it stays stored'}" for name in moved
        ]
        print("\n".join([*lines, *(f"{name} is not in quarantine" for name in left)]))
    return NEEDS_A_HAND if left else DONE
