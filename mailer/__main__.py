"""The plug-board: the command line, and the only file that knows both the mechanism and the procedures.

Exit codes: 0 done; 1 it ran, and something needs a hand (each said on standard error); 2 the command line or the
configuration is wrong and nothing was done; 3 a server, the disk or the database can't be used now: try again.
"""

from __future__ import annotations

import argparse
import json
import logging
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from handlers import letters
from handlers.sop import POLICY
from mailer.cli import (
    audit,
    auth,
    check,
    db,
    deliver,
    explain,
    folder,
    init,
    outbox,
    quarantine,
    report,
    retime,
    show,
    status,
)
from mailer.cli.preview import write_previews
from mailer.cli.run import Running, run_forever
from mailer.cli.writing import writing
from mailer.clock import Clock, clock_from_environment
from mailer.config import House
from mailer.config_file import load
from mailer.errors import ConfigError, DeskError, Problem, TemporaryFailure
from mailer.figures import Figures
from mailer.mail.domain_signatures import Vouch, nobody_vouches
from mailer.mail.template import Renderer
from mailer.model import Letter, Person, Reader
from mailer.office import open_office, open_voucher
from mailer.store.engine import Database

DONE, NEEDS_A_HAND, WRONG, TRY_AGAIN = 0, 1, 2, 3
DEFAULT_CONFIG = Path("config.toml")


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command and returns its exit code."""
    options = _parser().parse_args(arguments)
    logging.basicConfig(
        level=logging.DEBUG if options.verbose else logging.INFO if options.command == "run" else logging.WARNING,
        format="%(asctime)s %(levelname)-7s %(name)s: %(message)s",
        stream=sys.stderr,
    )
    for library in ("alembic", "imapclient"):
        logging.getLogger(library).setLevel(logging.WARNING)
    try:
        code: int = options.run(options)
    except ConfigError as error:
        return _complain(error, WRONG)
    except TemporaryFailure as error:
        return _complain(error, TRY_AGAIN)
    except DeskError as error:
        return _complain(error, NEEDS_A_HAND)
    except BrokenPipeError:
        # Somebody read only the beginning of the output (| head). There is nobody left to tell.
        sys.stdout = None
        return DONE
    return code


def _complain(error: DeskError, code: int) -> int:
    for line in str(error).splitlines():
        print(f"mailer: {line}", file=sys.stderr)
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="mailer",
        description="A support desk that lives entirely in e-mail.",
        epilog="Exit codes: 0 done; 1 something needs a hand; 2 wrong command line or configuration; "
        "3 a server, the disk or the database can't be used now.",
    )
    parser.add_argument("--version", action="version", version=f"mailer {_version()}")
    parser.add_argument(
        "--config", type=Path, default=DEFAULT_CONFIG, metavar="FILE", help="the configuration (default: config.toml)"
    )
    parser.add_argument("--verbose", action="store_true", help="log more")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str, run: Callable[[argparse.Namespace], int], text: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=text, description=text)
        added.set_defaults(run=run)
        return added

    command("init", _init, "write a configuration to fill in, and a key for reply addresses").add_argument(
        "folder", type=Path, nargs="?", default=Path(), help="where to (default: here)"
    )
    checking = _with_json(command("check", _check, "look whether everything works, before customers find out"))
    checking.add_argument("--deliver", action="store_true", help="send each queue a mail, and see whether it arrives")
    wait = "how long to wait for it (default: 60)"
    checking.add_argument("--deliver-timeout", type=_seconds, default=deliver.PATIENCE, metavar="SECONDS", help=wait)
    consent = command("auth", _auth, "sign in to a mailbox that takes no password but OAuth2")
    consent.add_argument("account", help='the name of the account, or "relay"')
    by_browser = "by a browser that is sent back to this machine, also where a device code would do"
    consent.add_argument(
        "--browser", dest="way", action="store_const", const=auth.Way.BROWSER, default=auth.Way.DEVICE, help=by_browser
    )
    run = command("run", _run, "run the desk until it is told to stop")
    once = "take up what waits, do what is due, send what is queued, and exit"
    run.add_argument("--once", action="store_true", help=once)
    demo = command("demo", _demo, "play a real incident on embedded mail servers")
    demo.add_argument("--serve", action="store_true", help="keep the servers running to try it with a mail program")
    demo.add_argument("--folder", type=Path, default=None, help="where the mails are left as files")
    preview = command("preview", _preview, "write every letter with sample facts, to look at in a browser")
    preview.add_argument("folder", type=Path, help="where to")
    _with_json(command("list", _list, "the tickets that are not closed"))
    ticket = _with_json(command("ticket", _ticket, "one ticket: its facts, correspondence and log"))
    ticket.add_argument("number", type=_ticket_number, help="its number, with or without #")
    reading = _with_json(command("explain", _explain, "what a mail is taken for and why; nothing is done"))
    reading.add_argument("files", nargs="+", type=Path, metavar="FILE", help="raw messages (.eml)")
    reading.add_argument("--db", action="store_true", help="also say which ticket it belongs to, and the sender's role")
    status.add_to(command("status", _status, "whether the desk gets its work done"))
    report.add_to(command("report", _report, "the figures of a week or any other span, as in summaries"))
    outbox.add_to(command("outbox", _outbox, "letters that wait, are held or have failed"))
    quarantine.add_to(command("quarantine", _quarantine, "what could not be handled"))
    audit.add_to(command("audit", _audit, "what admins did to letters and quarantined mail"))
    folder.add_to(command("folder", _folder, "the watched folders, and what becomes of mail in a replaced one"))
    retiming = command("retime", _retime, "give open tickets the times of the configuration, if it is another one")
    retiming.add_argument("--dry-run", action="store_true", help="only say how many tickets have others")
    db.add_to(command("db", _db, "look after the database"))
    return parser


def _with_json(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument("--json", action="store_true", help="for machines")
    return parser


def _ticket_number(text: str) -> int:
    digits = text.removeprefix("#")
    if not digits.isdecimal():
        raise argparse.ArgumentTypeError(f"{text!r} is no ticket number: write 12 or '#12'")
    return int(digits)


def _seconds(text: str) -> timedelta:
    if not text.isdecimal() or not 0 < int(text) <= 3600:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of seconds: write one from 1 to 3600")
    return timedelta(seconds=int(text))


def _init(options: argparse.Namespace) -> int:
    for path in init.init(options.folder):
        print(f"wrote {path}")
    print("Next: fill it in, then: mailer db upgrade, mailer check, mailer run")
    return DONE


def _check(options: argparse.Namespace) -> int:
    return check.run(load(options.config), options.json, options.deliver_timeout if options.deliver else None)


def _auth(options: argparse.Namespace) -> int:
    auth.run(load(options.config), clock_from_environment(), options.account, options.way)
    return DONE


def _run(options: argparse.Namespace) -> int:
    running = Running(load(options.config), POLICY, clock_from_environment())
    if not options.once:
        return DONE if run_forever(running) else NEEDS_A_HAND
    faults = running.once()
    for fault in faults:
        _complain(fault, NEEDS_A_HAND)
    if not faults:
        return DONE
    return TRY_AGAIN if all(isinstance(fault, TemporaryFailure) for fault in faults) else NEEDS_A_HAND


def _demo(options: argparse.Namespace) -> int:
    try:
        from mailer.demo import incident  # noqa: PLC0415  its servers are an extra, not needed to run a desk
    except ModuleNotFoundError as error:
        raise ConfigError(
            Problem(
                "demo",
                None,
                "",
                f"no {error.name}",
                "its mail servers are an extra of this package: install it with [demo]",
            )
        ) from None
    return incident.play(POLICY, options.folder, serve=options.serve)


def _preview(options: argparse.Namespace) -> int:
    renderer = Renderer(load(options.config))
    with writing(options.folder):
        written = write_previews(renderer, options.folder)
    print(f"wrote {written[-1]}")
    return DONE


def _list(options: argparse.Namespace) -> int:
    with _database(load(options.config)) as database:
        found = show.tickets(database)
    print(json.dumps([show.ticket_as_json(t) for t in found]) if options.json else show.list_as_text(found))
    return DONE


def _ticket(options: argparse.Namespace) -> int:
    with _database(load(options.config)) as database:
        found = show.ticket(database, options.number)
    if found is None:
        print(f"mailer: there is no ticket #{options.number}", file=sys.stderr)
        return NEEDS_A_HAND
    ticket, entries, log = found
    if options.json:
        whole = show.ticket_as_json(ticket)
        whole["entries"] = [show.entry_as_json(entry) for entry in entries]
        whole["log"] = [show.log_as_json(line) for line in log]
        print(json.dumps(whole))
    else:
        print(show.ticket_as_text(ticket, entries, log))
    return DONE


def _explain(options: argparse.Namespace) -> int:
    clock = clock_from_environment()
    office = open_office(load(options.config), clock) if options.db else None
    reader, vouch, house = (office.reader, office.vouch, office.house) if office else _reader(options.config, clock)
    code = DONE
    for path in options.files:
        try:
            raw = path.read_bytes()
        except OSError as error:
            print(f"mailer: {path}: {error.strerror}", file=sys.stderr)
            code = NEEDS_A_HAND
            continue
        told = (
            explain.explain_with_database(str(path), raw, office, POLICY, clock.now())
            if office
            else explain.explain(str(path), raw, reader, POLICY.read_mood, vouch, house)
        )
        print(json.dumps(explain.as_json(told)) if options.json else explain.as_text(told), flush=True)
    return code


def _reader(config: Path, clock: Clock) -> tuple[Reader, Vouch, House | None]:
    """Who reads, who vouches and for which house, as far as there is one; a mail can be explained without."""
    if config == DEFAULT_CONFIG and not config.exists():
        return Reader(), nobody_vouches, None
    house = load(config)
    return house.reader(), open_voucher(house.authenticity, clock), house


def _status(options: argparse.Namespace) -> int:
    house = load(options.config)
    with _database(house) as database:
        return status.run(options, house, database, clock_from_environment())


def _report(options: argparse.Namespace) -> int:
    house = load(options.config)
    with _database(house) as database:
        return report.run(options, house, database, clock_from_environment(), _report_letter)


def _report_letter(house: House, figures: Figures, to: Person) -> Letter:
    return letters.summary(house, house.queue(figures.queues[0]), to, figures=figures, title="Report")


def _outbox(options: argparse.Namespace) -> int:
    house = load(options.config)
    with _database(house) as database:
        return outbox.run(options, house, database, clock_from_environment())


def _quarantine(options: argparse.Namespace) -> int:
    with _database(load(options.config)) as database:
        return quarantine.run(options, database, clock_from_environment())


def _audit(options: argparse.Namespace) -> int:
    with _database(load(options.config)) as database:
        return audit.run(options, database, clock_from_environment())


def _folder(options: argparse.Namespace) -> int:
    with _database(load(options.config)) as database:
        return folder.run(options, database, clock_from_environment())


def _retime(options: argparse.Namespace) -> int:
    house = load(options.config)
    with _database(house) as database:
        return retime.run(house, database, POLICY, dry_run=options.dry_run)


def _db(options: argparse.Namespace) -> int:
    return db.run(options, load(options.config), clock_from_environment())


@contextmanager
def _database(house: House) -> Iterator[Database]:
    """The database of a configuration, found and of today's shape, and closed again."""
    database = open_office(house, clock_from_environment()).database
    try:
        yield database
    finally:
        database.close()


def _version() -> str:
    try:
        return version("mailer")
    except PackageNotFoundError:
        return "(not installed)"


if __name__ == "__main__":
    sys.exit(main())
