"""``mailer folder``: the folders that are watched, and what becomes of mail in one that was replaced (spec 1.2a)."""

from __future__ import annotations

import argparse
import json

from mailer.cli.orders import order_of_this_user, wrong_command_line
from mailer.cli.show import Json
from mailer.cli.terminal import visible
from mailer.clock import Clock
from mailer.store.engine import Database
from mailer.store.mailboxes import Choice, FollowedFolder, choose, list_mailboxes

DONE, NEEDS_A_HAND = 0, 1


def add_to(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("--json", action="store_true", help="for machines")
    parser.add_argument("name", nargs="?", default="", metavar="ACCOUNT/FOLDER", help="which, as listed")
    meaning = "what becomes of the unknown mail in it: leave it alone, tickets but no answers, or as new mail"
    parser.add_argument("--existing", type=Choice, choices=list(Choice), default=None, help=meaning)
    parser.add_argument("--reason", default="", help="why; it is kept in the audit log")


def run(options: argparse.Namespace, database: Database, clock: Clock) -> int:
    """Carries the command out, and returns its exit code: 1 where a folder waits for a choice.

    :raises ConfigError: if the command line does not say what is needed.
    :raises Refused: if there is no such folder, or nothing to choose.
    """
    if bool(options.name) != bool(options.existing):
        raise wrong_command_line("folder", f"name a folder and a choice: --existing {', '.join(Choice)}")
    if not options.name:
        return _list(database, as_json=options.json)
    account, _, folder = options.name.partition("/")
    with database.write() as connection:
        order = order_of_this_user("folder", options.reason, clock.now())
        choose(connection, order, account, folder, options.existing)
    if options.json:
        print(json.dumps({"folder": options.name, "choice": options.existing}))
    else:
        print(f"{visible(options.name)}: {options.existing}; it is done at the next look, within five minutes")
    return DONE


def _list(database: Database, *, as_json: bool) -> int:
    with database.read() as connection:
        folders = list_mailboxes(connection)
    if as_json:
        print(json.dumps([_as_json(one) for one in folders]))
    else:
        print("\n".join(f"{visible(str(one))}  {_how(one)}" for one in folders) or "No folder was watched yet.")
    return NEEDS_A_HAND if any(_waits(one) for one in folders) else DONE


def _waits(one: FollowedFolder) -> bool:
    return one.state.asked_up_to is not None and one.state.choice is None


def _how(one: FollowedFolder) -> str:
    looked = f"last good look {one.last_good_look:%Y-%m-%d %H:%M} UTC" if one.last_good_look else "no good look yet"
    if one.state.choice is not None:
        return f"{looked}; {one.state.choice} is to be done at the next look"
    if _waits(one):
        return f"{looked}; replaced, {one.state.asked_about} messages wait for your choice: --existing"
    return f"{looked}; replaced, and being looked through" if one.state.replaced_at else looked


def _as_json(one: FollowedFolder) -> dict[str, Json]:
    state = one.state
    return {
        "folder": str(one),
        "uidvalidity": state.uidvalidity,
        "last_good_look": one.last_good_look.isoformat() if one.last_good_look else None,
        "replaced_at": state.replaced_at.isoformat() if state.replaced_at else None,
        "waits_for_choice": _waits(one),
        "messages": state.asked_about,
        "choice": state.choice,
    }
