"""``mailer outbox``: letters that wait, are held or have failed, looked through and moved by an admin (OPS-02)."""

from __future__ import annotations

import argparse
import email
import email.policy
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from enum import StrEnum

from mailer.address import Address
from mailer.cli.orders import length, order_of_this_user, require_reason, wrong_command_line
from mailer.cli.show import Json
from mailer.cli.terminal import in_short, visible
from mailer.clock import Clock
from mailer.config import House, Sending
from mailer.errors import Refused
from mailer.failpoint import failpoint
from mailer.store import outbox as store
from mailer.store.engine import Database
from mailer.store.outbox import ListedLetter, Move, Selection, WholeLetter
from mailer.store.schema import DROPPED, FAILED, HELD, SENT, WAITING

DONE, NEEDS_A_HAND = 0, 1
LISTED_AT_MOST = 100
"""Lines of a list for people; ``--json`` has them all."""
LONGEST_SUBJECT = 60
LONGEST_TEXT_LINES = 500
_MOVES = {"retry": store.RETRY, "release": store.RELEASE, "hold": store.HOLD, "drop": store.DROP}


class Listed(StrEnum):
    """What ``--state`` narrows the list to."""

    WAITING = WAITING
    HELD = HELD
    FAILED = FAILED
    UNKNOWN = "unknown"
    SENT = SENT
    DROPPED = DROPPED


def add_to(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("--json", action="store_true", help="for machines")
    _listing(parser)
    actions = parser.add_subparsers(dest="action", metavar="ACTION")
    _again(_listing(actions.add_parser("list", help="what waits, is held or has failed (this is the default)")))
    shown = _again(actions.add_parser("show", help="one letter as its reader sees it, and what became of each try"))
    shown.add_argument("numbers", type=int, nargs=1, metavar="ID")
    retry = _again(actions.add_parser("retry", help="send failed or held letters again: the same bytes"))
    retry.add_argument("numbers", type=int, nargs="+", metavar="ID")
    release = _many(
        actions.add_parser("release", help="let held letters go; while sending is on hold, waiting ones too")
    )
    hold = _many(actions.add_parser("hold", help="keep waiting letters back until they are released"))
    drop = _again(actions.add_parser("drop", help="letters that are never to be sent; they stay listed as dropped"))
    drop.add_argument("numbers", type=int, nargs="+", metavar="ID")
    for action in (retry, release, hold, drop):
        action.add_argument("--reason", default="", help="why; it is kept in the audit log")


def run(options: argparse.Namespace, house: House, database: Database, clock: Clock) -> int:
    """Carries the command out, and returns its exit code: 1 where something that was asked for could not be done.

    :raises ConfigError: if the command line does not say what is needed.
    """
    match options.action:
        case "show":
            return _show(database, options.numbers[0], options.json)
        case "retry" | "release" | "hold" | "drop":
            return _move(options, house, database, clock)
        case _:
            _list(options, house, database, clock)
            return DONE


def _listing(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    suppressed = argparse.SUPPRESS if parser.prog.endswith(" list") else None
    parser.add_argument("--state", choices=list(Listed), type=Listed, default=suppressed, help="only these")
    parser.add_argument("--ticket", type=int, default=suppressed, metavar="N", help="only those about this ticket")
    return parser


def _again(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """``--json`` behind the action as well as before it."""
    parser.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="for machines")
    return parser


def _many(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    _again(parser)
    parser.add_argument("numbers", type=int, nargs="*", metavar="ID")
    parser.add_argument("--all", action="store_true", help="all of them, or with the next options, all of those")
    parser.add_argument("--older-than", type=length, default=None, metavar="TIME", help="written so long ago: 4h, 2d")
    parser.add_argument("--ticket", type=int, default=argparse.SUPPRESS, metavar="N", help="about this ticket")
    parser.add_argument("--to", default="", metavar="ADDRESS", help="to this address")
    return parser


# --- Looking ----------------------------------------------------------------------------------------------------------


def _list(options: argparse.Namespace, house: House, database: Database, clock: Clock) -> None:
    wanted = _wanted(options.state, options.ticket)
    with database.read() as connection:
        letters = store.list_letters(connection, wanted, None if options.json else LISTED_AT_MOST)
        count = len(letters) if options.json else store.count_letters(connection, wanted)
    if options.json:
        print(json.dumps([_as_json(letter) for letter in letters]))
        return
    print("\n".join(_table(letters, clock.now())) if letters else "There are no such letters.")
    if count > len(letters):
        print(f"… and {count - len(letters)} more: --state and --ticket narrow the list, --json has them all.")
    if house.relay.sending is Sending.HOLD:
        print('Sending is on hold (relay.sending): nothing leaves but what "mailer outbox release" lets go.')


def _wanted(state: Listed | None, ticket: int | None) -> Selection:
    if state is None:
        return Selection(ticket=ticket)
    if state is Listed.UNKNOWN:
        return Selection(ticket=ticket, unknown=True)
    return Selection(states=(str(state),), ticket=ticket)


def _table(letters: Sequence[ListedLetter], now: datetime) -> list[str]:
    rows = [("id", "state", "age", "ticket", "to", "subject")]
    for letter in letters:
        about = f"#{letter.ticket}" if letter.ticket else "-"
        to, subject = visible(letter.recipient, LONGEST_SUBJECT), visible(letter.subject, LONGEST_SUBJECT)
        rows.append((str(letter.number), _state(letter), in_short(now - letter.created_at), about, to, subject))
    widths = [max(len(row[column]) for row in rows) for column in range(5)]
    lines = [
        "  ".join([*(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=False)), row[5]]) for row in rows
    ]
    said = [f"\n{'':<{widths[0]}}  {visible(x.said, 160)}" if x.said and x.state != SENT else "" for x in letters]
    return [line.rstrip() + more for line, more in zip(lines, ("", *said), strict=True)]


def _state(letter: ListedLetter) -> str:
    """The state in words, and how often nobody knows whether the relay took it."""
    notes = [f"unknown {letter.unknown}"] if letter.unknown else []
    notes += ["released"] if letter.state == WAITING and letter.despite_hold else []
    return f"{letter.state} ({', '.join(notes)})" if notes else letter.state


def _as_json(letter: ListedLetter) -> dict[str, Json]:
    return {
        "id": letter.number,
        "state": letter.state,
        "ticket": letter.ticket,
        "queue": letter.queue,
        "template": letter.template,
        "audience": letter.audience,
        "to": letter.recipient,
        "subject": letter.subject,
        "message_id": letter.message_id,
        "created_at": letter.created_at.isoformat(),
        "released_at": letter.released_at.isoformat() if letter.released_at else None,
        "sent_at": letter.sent_at.isoformat() if letter.sent_at else None,
        "next_try": letter.next_try.isoformat() if letter.state == WAITING else None,
        "attempts": letter.attempts,
        "unknown": letter.unknown,
        "despite_hold": letter.despite_hold,
        "said": letter.said,
    }


@dataclass(frozen=True, slots=True)
class Seen:
    """A letter as a mail program shows it: decoded header fields, the text, and its files with their sizes."""

    fields: tuple[tuple[str, str], ...]
    text: str
    files: tuple[tuple[str, int], ...]


NO_LONGER_KEPT = Seen((), "[its text is no longer kept]", ())


def _show(database: Database, number: int, as_json: bool) -> int:
    with database.read() as connection:
        whole = store.read_letter(connection, number)
    if whole is None:
        raise Refused(f"there is no letter {number}")
    seen = _seen(whole.octets) if whole.octets is not None else NO_LONGER_KEPT
    print(json.dumps(_whole_as_json(whole, seen)) if as_json else "\n".join(_whole_as_text(whole, seen)))
    return DONE


def _seen(octets: bytes) -> Seen:
    """Read from the very bytes that go out, which are our own composing."""
    message = email.message_from_bytes(octets, policy=email.policy.default)
    assert isinstance(message, EmailMessage)  # noqa: S101  what this policy makes
    body = message.get_body(("plain",))
    text = str(body.get_content()) if body is not None else ""
    files = tuple(
        (part.get_filename() or "", len(part.get_payload(decode=True) or b"")) for part in message.iter_attachments()
    )
    return Seen(tuple((name, str(value)) for name, value in message.items()), text, files)


def _whole_as_text(whole: WholeLetter, seen: Seen) -> list[str]:
    letter = whole.letter
    facts = {
        "letter": f"{letter.number}, {_state(letter)}",
        "ticket": f"#{letter.ticket}" if letter.ticket else "-",
        "template": f"{letter.template}, {letter.audience}",
        "written": _time(letter.created_at),
        "sent": _time(letter.sent_at) if letter.sent_at else "-",
        "said": visible(letter.said) or "-",
    }
    lines = [f"  {name:<10}{value}" for name, value in facts.items()] + [""]
    lines += [f"{visible(name, 100)}: {visible(value)}" for name, value in seen.fields] + [""]
    text = seen.text.splitlines()
    lines += [visible(line) for line in text[:LONGEST_TEXT_LINES]]
    if len(text) > LONGEST_TEXT_LINES:
        lines.append(f"[{len(text) - LONGEST_TEXT_LINES} more lines]")
    lines += [f"[file] {visible(name, 100)} ({size} B)" for name, size in seen.files]
    lines += ["", "Tries", ""]
    lines += [f"  {_time(one.at)}  {one.fate}: {visible(one.reply)}" for one in whole.tries] or ["  none yet"]
    return lines


def _whole_as_json(whole: WholeLetter, seen: Seen) -> dict[str, Json]:
    return {
        **_as_json(whole.letter),
        "headers": [[name, value] for name, value in seen.fields],
        "text": seen.text,
        "files": [{"name": name, "size": size} for name, size in seen.files],
        "tries": [{"at": one.at.isoformat(), "fate": one.fate, "reply": one.reply} for one in whole.tries],
    }


# --- Moving -----------------------------------------------------------------------------------------------------------


def _move(options: argparse.Namespace, house: House, database: Database, clock: Clock) -> int:
    command = f"outbox {options.action}"
    if options.action == "drop":
        require_reason(command, options.reason)
    move: Move = _MOVES[options.action]
    if house.relay.sending is Sending.HOLD:
        move = store.while_sending_is_on_hold(move)
    order = order_of_this_user(command, options.reason, clock.now())
    with database.write() as connection:
        moved, not_moved = store.move_letters(connection, order, _meant(options, order.at), move)
        failpoint("outbox:moving")
    failpoint("outbox:moved")
    if options.json:
        done: list[Json] = [{"id": m.number, "to": m.recipient, "before": m.before, "after": m.after} for m in moved]
        left: list[Json] = [{"id": n.number, "why": n.why} for n in not_moved]
        print(json.dumps({"moved": done, "not_moved": left}))
    else:
        lines = [f"letter {m.number} to {visible(m.recipient, 100)} is {move.deed}" for m in moved]
        lines += [f"letter {n.number} stays as it is: {n.why}" for n in not_moved]
        print("\n".join(lines) or "There are no such letters.")
    return NEEDS_A_HAND if not_moved else DONE


def _meant(options: argparse.Namespace, now: datetime) -> Selection:
    """Either the letters that are named, or all that the other options describe; never all by mistake."""
    if options.action in ("retry", "drop"):
        return Selection(numbers=tuple(options.numbers))
    narrowed = options.ticket is not None or options.older_than is not None or bool(options.to)
    command = f"outbox {options.action}"
    if options.numbers and (options.all or narrowed):
        raise wrong_command_line(command, "name the letters, or say --all: not both")
    if not options.numbers and not options.all:
        raise wrong_command_line(command, 'say which: "mailer outbox" has the numbers; or --all')
    try:
        to = Address.parse(options.to) if options.to else None
    except Refused as error:
        raise wrong_command_line(command, str(error)) from None
    before = now - options.older_than if options.older_than is not None else None
    return Selection(numbers=tuple(options.numbers), ticket=options.ticket, to=to, written_before=before)


def _time(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M} UTC"
