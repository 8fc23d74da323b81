"""``mailer demo``: a printer fails, and everything that follows happens by mail, within a minute.

The servers are embedded, the desk is the one that ``mailer run`` runs, on SQLite in a folder that is named at the end.
The people are played; the desk does not know that. Its clock runs as the machine's and skips the hours in between.
"""

from __future__ import annotations

import secrets
import threading
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from mailer.case import Policy
from mailer.cli.init import KEY_FILE, write_key
from mailer.cli.run import Running, run_forever
from mailer.clock import Clock, FastClock, SystemClock
from mailer.config import House
from mailer.config_file import load
from mailer.demo.album import Album
from mailer.demo.people import Somebody, Unanswered
from mailer.demo.screen import Screen
from mailer.demo.world import MailWorld, Passing
from mailer.errors import ConfigError, Problem
from mailer.store.engine import Database
from mailer.store.tickets import read_log, read_ticket
from mailer.store.upgrade import upgrade

SUPPORT, ANN, LEAD, CAROL = "support@acme.example", "ann@acme.example", "lea@acme.example", "carol@customer.example"
_CONFIG = """\
# Written by "mailer demo". It works with the embedded servers only, while they run.
[desk]
name = "Acme Support"
admins = ["{lead}"]

[[queues]]
name = "support"
address = "{support}"
priority = "P3"

[[accounts]]
name = "support"
host = "{host}"
port = {imap}
encryption = "none"
username = "{support}"
password = "file:password"
poll_every = "1s"
folders = [{{ name = "INBOX", queue = "support" }}]

[relay]
host = "{host}"
port = {smtp}
encryption = "none"

[[engineers]]
name = "Ann Arbor"
address = "{ann}"

[[engineers]]
name = "Lea Long"
address = "{lead}"
roles = ["lead"]
"""
TICK = timedelta(milliseconds=200)
QUIET = 0.4
"""How long, in seconds, nothing may pass before the story goes on: all mail of one step is shown together."""


def play(policy: Policy, folder: Path | None, *, serve: bool) -> int:
    """Plays the incident, or with ``serve`` keeps everything running for a mail program; returns the exit code."""
    target = folder or _free_folder()
    _make_folder(target)
    password = secrets.token_urlsafe(9)
    screen, album = Screen(), Album(target / "mails")
    stage = _Stage(screen, album)
    with MailWorld(dict.fromkeys((SUPPORT, ANN, LEAD, CAROL), password), tap=stage.on_passing) as world:
        house = _furnish(target, world, password)
        stage.database = Database(house.database_url)
        upgrade(stage.database)
        if serve:
            return _serve(house, policy, world, screen, target, password)
        clock = FastClock(1, _nine_on_a_working_day())
        stage.clock = clock
        return _play(stage, _Cast(world, clock), house, policy, target)


@dataclass
class _Stage:
    """What is seen: each mail as it passes, and what it did to the ticket."""

    screen: Screen
    album: Album
    clock: Clock = field(default_factory=SystemClock)
    database: Database | None = None
    _last: float = field(default_factory=time.monotonic)
    _logged: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def on_passing(self, passing: Passing) -> None:
        """Called by the servers for each mail."""
        with self._lock:
            self._last = time.monotonic()
            self.screen.mail(self.clock.now(), passing, self.album.keep(passing))

    def settle(self) -> None:
        """Waits until nothing passes any more, then says what it did to the ticket."""
        while time.monotonic() - self._last < QUIET:
            time.sleep(0.05)
        if self.database is None:
            return
        with self.database.read() as connection:
            ticket, log = read_ticket(connection, 1), read_log(connection, 1)
        if ticket is not None:
            self.screen.did(ticket, log[self._logged :])
            self._logged = len(log)


class _Cast:
    """Who plays."""

    def __init__(self, world: MailWorld, clock: FastClock) -> None:
        self.clock = clock
        self.carol = Somebody("Carol Customer", CAROL, world, clock.now)
        self.ann = Somebody("Ann Arbor", ANN, world, clock.now)
        self.lead = Somebody("Lea Long", LEAD, world, clock.now)


def _play(stage: _Stage, cast: _Cast, house: House, policy: Policy, target: Path) -> int:
    screen = stage.screen
    screen.title("One incident, by mail only")
    began = time.monotonic()
    running = Running(house, policy, cast.clock, TICK)
    running.start()
    try:
        if not running.wait_until_watching(timedelta(seconds=15)):
            raise Unanswered("the desk could not open its mailbox")
        _story(stage, cast)
    except Unanswered as error:
        screen.failure(f"The story broke off: {error}. The desk's log and database are in {target}.")
        return 1
    finally:
        running.finish()
    with Database(house.database_url).read() as connection:
        ticket = read_ticket(connection, 1)
    if ticket is None:
        return 1
    screen.summary(ticket, stage.album, target, time.monotonic() - began)
    return 0


def _story(stage: _Stage, cast: _Cast) -> None:
    say, settle, skip = stage.screen.say, stage.settle, cast.clock.skip
    carol, ann, lead = cast.carol, cast.ann, cast.lead

    say("Carol writes to the support address. She is acknowledged at once, with her ticket's number and a time.")
    carol.writes(
        SUPPORT, "Nobody can print", "Since this morning every printer in our office prints blank pages.\n\nCarol"
    )
    carol.gets("received your request")
    note = ann.gets("blank pages")
    settle()

    say("Ann, an engineer, replies to the notification. Two commands on top, nothing goes to Carol.")
    ann.replies(note, "#take\n#priority P1 the whole office can't print")
    ann.gets("Done")
    settle()

    say("She writes back to Carol - and mistypes a command. Nothing is done, and she is told what would do.")
    ann.replies(note, "#udpate\nStatus: The print server sends empty jobs since last night's upgrade.")
    ann.gets("#update")
    settle()

    say("The corrected form goes out as a status update with its four parts.")
    ann.replies(
        note,
        "#update\n"
        "Status: The print server sends empty jobs since last night's upgrade.\n"
        "Actions: We have reproduced it and found the faulty driver.\n"
        "Next: We roll the driver back on your server.\n"
        "Expected: within two hours",
    )
    update = carol.gets("faulty driver")
    settle()

    say("One hour passes. A P1 is due an update every two hours: Ann is reminded, with the form ready.")
    skip(timedelta(hours=1, seconds=1))
    ann.gets("Update due")
    settle()

    say("Ann is busy, another hour passes. Now Ann and Lea, her lead, are told; Carol is not bothered by a machine.")
    skip(timedelta(hours=1, seconds=1))
    ann.gets("overdue")
    lead.gets("overdue")
    settle()

    say("Carol asks, in her own thread. Ann answers by plain text; nobody outside learns her name.")
    carol.replies(update, "Is there any news? We have invoices to print.")
    asked = ann.gets("invoices")
    ann.replies(asked, "The old driver is back on your server. Please print a test page and tell us what you see.")
    answer = carol.gets("test page")
    settle()
    carol.replies(answer, "The test page is fine!")
    ann.gets("test page is fine")
    settle()

    say("Ann resolves it. Carol is asked whether it works, and clicks the first link.")
    ann.replies(
        asked, "#resolve\nThe printer driver of last night's upgrade was faulty. The previous one is installed again."
    )
    question = carol.gets("everything works")
    carol.clicks(question, "Yes, it works")
    closed = carol.gets("now")
    settle()

    say("Three days later it happens again. Carol replies to the last mail, and the ticket is open again.")
    skip(timedelta(days=3))
    carol.replies(closed, "Since the restart today the pages are blank again.")
    carol.gets("open again")
    ann.gets("reopened")
    settle()


def _serve(house: House, policy: Policy, world: MailWorld, screen: Screen, target: Path, password: str) -> int:
    running = Running(house, policy, SystemClock(), TICK)
    screen.how_to_connect(world, (CAROL, ANN, LEAD), password, SUPPORT, target)
    well = run_forever(running)
    screen.say(f"Stopped. The tickets are still in {target}; the mailboxes are gone.")
    return 0 if well else 1


def _furnish(target: Path, world: MailWorld, password: str) -> House:
    config = target / "config.toml"
    config.write_text(
        _CONFIG.format(
            support=SUPPORT, ann=ANN, lead=LEAD, host=world.host, imap=world.imap_port, smtp=world.smtp_port
        ),
        encoding="utf-8",
    )
    (target / "password").write_text(password, encoding="utf-8")
    (target / "password").chmod(0o600)
    write_key(target / KEY_FILE)
    return load(config)


def _nine_on_a_working_day() -> datetime:
    """09:00 of the latest day from Monday to Friday that has begun: an incident is better told in office hours."""
    nine = datetime.now(UTC).replace(hour=9, minute=0, second=0, microsecond=0)
    return nine - timedelta(days=max(nine.weekday() - 4, 0))


def _free_folder() -> Path:
    """``mailer-demo``, or the first ``mailer-demo-2``, ``-3`` … that is not there."""
    name, number = Path("mailer-demo"), 1
    while name.exists():
        number += 1
        name = Path(f"mailer-demo-{number}")
    return name


def _make_folder(target: Path) -> None:
    try:
        target.mkdir(parents=True)
    except OSError as error:
        found = "it is there already" if target.exists() else str(error.strerror)
        raise ConfigError(Problem(str(target), None, "--folder", found, "name a folder that can be made")) from None
