"""The month itself: customers, engineers and teams who do what people do, drawn from a seed, and the desk they meet.

The desk is the real one on a real database, with its wires and its clock in the hand of this file. The clock is turned
from one moment at which something happens to the next, always to a tick of the process. Everything anybody does is told
to the :class:`~tests.month.ledger.Ledger`, and so is every letter that leaves.
"""

from __future__ import annotations

import email
import email.policy
import heapq
import itertools
import random
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from email.message import EmailMessage
from email.parser import BytesHeaderParser
from pathlib import Path

from sqlalchemy import func, select

from mailer.address import Address
from mailer.config import House
from mailer.config_file import load
from mailer.figures import Figures, Span
from mailer.mail.imap import Delivery, FolderRef
from mailer.model import Purpose, Role
from mailer.store.figures import read_figures
from mailer.store.schema import WAITING, due, inbound, outbox, ticket
from tests.desk import DeskInHand, mail, sqlite_url
from tests.month.hours import BERLIN, DAY, HOUR, MINUTE, berlin, instant
from tests.month.ledger import LEVELS, REOPEN_WITHIN, TICK, Known, Ledger, Seen
from tests.stories.invariants import ALWAYS, AT_REST, broken

BEGIN, END = berlin("2025-10-01 00:00"), berlin("2025-11-01 00:00")
"""Requests come in between the two."""
OVER = END + 45 * DAY
"""When nothing is looked at any more; whatever can happen by itself has happened by then."""
OUTAGES = (
    (berlin("2025-10-14 10:05"), berlin("2025-10-14 13:50")),
    (berlin("2025-10-20 06:40"), berlin("2025-10-20 09:20")),
)
"""When the process stood still: over a lunch break, and over the beginning of a week."""
QUEUES = {"support": 40, "hotline": 30, "plant": 20, "nights": 10}
FIRST_HOUR = {"support": 7, "hotline": 6, "plant": 0, "nights": 17}
WRITING_HOURS = {"support": 13, "hotline": 17, "plant": 24, "nights": 15}
OFFSETS = (2, 2, 2, 2, 2, 0, 5.5, -4)
"""Where customers are, in hours east of Greenwich."""

FATES = ("kept its promise", "missed its promise", "put off in time", "stands still until the customer answers")
"""What the log of a ticket says about the times that the customer was told."""

REQUESTS = (
    ("Printer prints blank pages", "The printer on the third floor prints only blank pages."),
    ("Time sheets do not open", "Since this morning nobody in our office can open the time sheets."),
    ("Scanner skips labels", "The scanner at gate four reads every second label only."),
    ("Account for the warehouse", "We need a second account for the warehouse."),
    ("Display stays dark", "The display stays dark after the night."),
    (
        "Nobody answers",
        "This is the third time that I ask, and nobody has answered me! I want your manager.",
    ),
)
ANSWERS = (
    "Please clean the paper guide and print a test page.",
    "The fuser is worn; a new one is on its way to you.",
    "The account is there. Please sign in with the name that you gave us.",
    "We saw the same on a printer of ours, and a change of the paper tray helped.",
)
UPDATES = (
    "#update\nStatus: We can reproduce it.\nActions: The drum was replaced.\nNext: A test over night.",
    "#update\nStatus: The fault is in the paper sensor.\nActions: A new sensor was ordered.\nNext: We build it in.\n"
    "Expected: Thursday noon",
)
QUESTIONS = ("Which firmware is on it?", "Does it happen with every kind of paper?")
CARELESS = ("We are checking.", "It is fixed by tomorrow.", "Your password is Kx7-plum-92.")
NOTES = (
    "#call\nWith: the customer\nOutcome: The drum is worn.",
    "#note\nThe fuser of this series is known to fail.",
    "#note\nSame batch as the machine of last week.",
)
REASONS = ("The spare part is late.", "The part did not pass its test.")
FIXES = ("Replaced the paper guide.", "The new firmware is on it, and a test print came out clean.")
IMPACTS = ("two floors can't print", "one warehouse can't ship")
MORE = ("It happens again when the machine is cold.", "One more thing: the second tray is empty as well.")
REMARKS = {
    Purpose.RATE_GOOD: ("Quick and friendly.", "It works better than before."),
    Purpose.RATE_OK: ("It works. I had to ask twice, though.",),
    Purpose.RATE_POOR: ("It took three days.", "We had to find out by ourselves."),
}
COMMON_FORM = """\
Summary: It stops after the second page.
Impact: One warehouse can't ship.
Steps tried: Sensor cleaned.
Required action: Is the sensor known to fail?"""
FORMS = {
    "Hardware Lab": "\nDevice ID: LP-200\nSerial number: 7731-A\nDiagnostics: 0.4 V with paper."
    "\nPhysical inspection: No damage.",
    "Software Engineering": "\nReproducible steps: Log in twice.\nLogs or traces: attached\nEnvironment: 4.2 on Debian",
    "Top Management": "",
}
TO_CUSTOMER = "\nTo customer: We saw it on a printer of our own."


@dataclass(frozen=True)
class Got:
    """What a letter's reader needs to answer it."""

    reply_to: str
    message_id: str
    subject: str


@dataclass
class Sight:
    """What was seen, for people."""

    mails: Counter[str] = field(default_factory=Counter)
    deeds: Counter[str] = field(default_factory=Counter)
    letters: Counter[str] = field(default_factory=Counter)
    ticks: int = 0


Deed = Callable[[], None]


class MonthDesk(DeskInHand):
    """The desk with a folder for each queue."""

    def __init__(self, url: str, configuration: House) -> None:
        super().__init__(url, configuration)
        self.clock.at = BEGIN
        account = self.house.accounts[0]
        self.folders = {folder.queue: folder for folder in account.folders}
        self.refs = {queue: FolderRef(account.name, folder.name, 1) for queue, folder in self.folders.items()}
        for queue, ref in self.refs.items():
            self.room.open(ref, self.folders[queue], ())

    def takes_in(self, queue: str, raw: bytes) -> None:
        delivery = Delivery(next(self._uid), raw, None, len(raw), False)
        self.room.accept(self.refs[queue], self.folders[queue], [delivery])

    def next_due(self) -> datetime | None:
        """When the desk itself has something to do next."""
        with self.database.read() as connection:
            waiting = (
                connection.execute(select(func.min(table.c.available_at)).where(table.c.state == WAITING)).scalar()
                for table in (due, inbound, outbox)
            )
            return min((moment for moment in waiting if moment is not None), default=None)


class World:
    """Everybody, for a month. ``url`` is that of an empty database, ``folder`` an empty one for the configuration."""

    def __init__(self, tickets: int, seed: int, folder: Path, url: str = "") -> None:
        here = Path(__file__).parent / "config.toml"
        shutil.copy(here, folder / "config.toml")
        (folder / "teams.url").write_text("workflows://teams.invalid/flow/month")
        self.house = load(folder / "config.toml")
        self.desk = MonthDesk(url or sqlite_url(folder), self.house)
        self.chance = random.Random(seed)
        self.sight = Sight()
        self.summaries: list[tuple[datetime, str, bytes]] = []
        self.now = BEGIN
        self._day = BEGIN.date() - DAY
        self.count = tickets
        self.ledger = Ledger(
            {queue: self._people(queue, Role.L1) for queue in QUEUES},
            {queue: self._people(queue, Role.LEAD) for queue in QUEUES},
            {queue: self._people(queue, Role.MANAGER) for queue in QUEUES},
            {team.name: (str(team.address), team.rung) for team in self.house.teams},
        )
        for begin, end in OUTAGES:
            self.ledger.stood_still(begin, end)
        self._order = itertools.count()
        self._deeds: list[tuple[datetime, int, Deed]] = []
        self._got: dict[tuple[int, str], Got] = {}
        self._turn: dict[int, int] = {}
        self._last_letter = 0
        self._opening: tuple[str, str, tuple[str, ...], timedelta, str] | None = None

    def _people(self, queue: str, role: Role) -> tuple[str, ...]:
        return tuple(str(engineer.address) for engineer in self.house.roster(queue, role))

    # --- time

    def live(self, on_day: Callable[[datetime], None] = lambda _: None) -> Ledger:
        """From the first request until nothing happens any more; everything that was seen is in ``sight``.

        :param on_day: called as each day comes.
        """
        for number in range(self.count):
            self._at(
                self._some_moment_to_write(queue := self._some_queue()), lambda q=queue, n=number: self._asks(q, n)
            )
        self._at(BEGIN, lambda: None)  # the process starts
        for day, readers in _summaries(self.house):
            self._at(day, lambda: None)
            for reader in readers:
                self.ledger.appointed(day, reader)
        while (moment := self._next_moment()) is not None and moment < OVER:
            self.desk.clock.at = self.ledger.now = self.now = max(_tick_after(moment), self.now + TICK)
            self.sight.ticks += 1
            if self.now.date() != self._day:
                self._day = self.now.date()
                on_day(self.now)
            back = any(self.now == end for _, end in OUTAGES)
            if not back and self._deeds and self._deeds[0][0] <= self.now:
                heapq.heappop(self._deeds)[2]()
            self._settle()
        self._look_at_the_end()
        return self.ledger

    def _next_moment(self) -> datetime | None:
        moments = (self._deeds[0][0] if self._deeds else None, self.desk.next_due())
        return min((moment for moment in moments if moment is not None), default=None)

    def _at(self, moment: datetime, deed: Deed) -> None:
        for begin, end in OUTAGES:
            if begin <= moment <= end:  # it is read when the process is back, and so after that
                moment = end + TICK
        heapq.heappush(self._deeds, (moment, next(self._order), deed))

    def _in(self, least: timedelta, most: timedelta, deed: Deed) -> None:
        self._at(self.now + self._between(least, most), deed)

    def _between(self, least: timedelta, most: timedelta) -> timedelta:
        return timedelta(seconds=self.chance.randint(int(least.total_seconds()), int(most.total_seconds())))

    def _some_queue(self) -> str:
        return self.chance.choices(list(QUEUES), list(QUEUES.values()))[0]

    def _some_moment_to_write(self, queue: str) -> datetime:
        """Any day; every sixth customer writes about the time at which the clocks go back."""
        days = [25, 26] if self.chance.random() < 1 / 6 else range(1, 32)
        hour = (FIRST_HOUR[queue] + self.chance.randrange(WRITING_HOURS[queue])) % 24
        return berlin(f"2025-10-{self.chance.choice(days):02} {hour:02}:00") + self._between(timedelta(0), HOUR - TICK)

    # --- customers

    def _asks(self, queue: str, number: int) -> None:
        customer = f"person{number}@customer{number % 40}.example"
        others = (f"colleague{number}@customer{number % 40}.example",) if self.chance.random() < 0.08 else ()
        offset = timedelta(hours=self.chance.choice(OFFSETS))
        self._writes_anew(queue, customer, others, offset, *self.chance.choice(REQUESTS))

    def _writes_anew(
        self, queue: str, customer: str, others: tuple[str, ...], offset: timedelta, subject: str, words: str
    ) -> None:
        local = self.now.astimezone(BERLIN if offset == 2 * HOUR else timezone(offset))
        offset = local.utcoffset() or timedelta(0)
        to = str(self.house.queue(queue).address)
        raw = mail(words, customer, to, subject, cc=", ".join(others), date=local)
        self._opening = (
            queue,
            customer,
            (customer, *others),
            offset,
            str(self.house.queue(queue).priority),
        )
        self._sends(queue, "request", raw)

    def _customer_writes(self, number: int, words: str, says: str, purpose: Purpose = Purpose.CUSTOMER) -> None:
        known = self.ledger.tickets[number]
        late = known.closed_at is not None and self.now > known.closed_at + REOPEN_WITHIN
        customer = known.people[0]
        local = self.now.astimezone(timezone(known.offset))
        raw = mail(words, customer, self._address(known, customer, purpose), f"Re: [#{number}]", date=local)
        if late and says not in ("thanks", "works"):
            self._opening = (known.queue, customer, known.people[:1], known.offset, known.priority)
        else:
            self.ledger.customer_wrote(number, self.now, says)
        self._sends(known.queue, f"customer: {says}", raw)

    def _rates(self, number: int) -> None:
        known = self.ledger.tickets[number]
        rating = self.chance.choices(list(REMARKS), (70, 20, 10))[0]
        remark = self.chance.choice(("", "", "", *REMARKS[rating]))
        address = self._address(known, known.people[0], rating)
        raw = mail(remark, known.people[0], address, f"Your support [#{number}]", date=self.now)
        self._sends(known.queue, "customer: rating", raw)

    def _is_away(self, number: int) -> None:
        """A machine answers, which changes nothing."""
        known = self.ledger.tickets[number]
        away = [("Auto-Submitted", "auto-replied")]
        address = self._address(known, known.people[0], Purpose.CUSTOMER)
        raw = mail("I am away.", known.people[0], address, "Out of office", headers=away, date=self.now)
        self._sends(known.queue, "customer: out of office", raw)

    def _address(self, known: Known, person: str, purpose: Purpose) -> str:
        queue = self.house.queue(known.queue)
        return self.desk.signer.address(queue, known.number, Address.parse(person), purpose, self.now)

    def _customer_gets(self, template: str, number: int) -> None:
        drawn = self.chance.random()
        match template:
            case "customer/question":
                if drawn < 0.8:
                    longest = 8 * DAY if drawn < 0.1 else 30 * HOUR
                    self._in(10 * MINUTE, longest, lambda: self._replies(number, "It is 4.2.", "something", "waiting"))
            case "customer/resolution":
                self._judges(number, drawn)
            case "customer/resolution-reminder" if drawn < 0.5:
                self._judges(number, drawn / 2)
            case "customer/closed-confirmed" | "customer/closed-unanswered":
                self._comes_back(number, drawn)
            case "customer/answer" | "customer/status-update" | "customer/delay" if drawn < 0.12:
                self._in(MINUTE, DAY, lambda: self._replies(number, self.chance.choice(MORE), "something"))
            case "customer/acknowledgement" if drawn < 0.04:
                self._at(self.now + TICK, lambda: self._is_away(number))
            case "customer/acknowledgement" if drawn < 0.08:
                self._in(MINUTE, DAY, lambda: self._replies(number, "Thanks a lot!", "thanks"))

    def _replies(self, number: int, words: str, says: str, only_if: str = "") -> None:
        """Unless the matter is over by then, or not there any more."""
        known = self.ledger.tickets[number]
        if known.status != "closed" and only_if in ("", known.status):
            self._customer_writes(number, words, says)

    def _judges(self, number: int, drawn: float) -> None:
        """What a customer says to a resolution; a quarter say nothing."""
        known = self.ledger.tickets[number]

        def says(words: str, meaning: str, purpose: Purpose = Purpose.CUSTOMER) -> Deed:
            def deed() -> None:
                if known.status == "resolved":
                    self._customer_writes(number, words, meaning, purpose)

            return deed

        bounds = (
            (0.28, says("", "works", Purpose.CONFIRM)),
            (0.46, says("Yes, it works. Thank you!", "works")),
            (0.54, says("", "not fixed", Purpose.NOT_FIXED)),
            (0.60, says("No, it still does not work.", "not fixed")),
            (0.68, says("It happens again when the machine is cold.", "something")),
            (0.74, says("Thanks a lot!", "thanks")),
        )
        deed = next((deed for bound, deed in bounds if drawn < bound), None)
        if deed:
            self._in(5 * MINUTE, 4 * DAY if drawn > 0.4 else 20 * HOUR, deed)

    def _comes_back(self, number: int, drawn: float) -> None:
        if drawn < 0.5:
            self._in(MINUTE, 2 * DAY, lambda: self._rates(number))
        if 0.4 < drawn < 0.52:
            self._in(10 * MINUTE, REOPEN_WITHIN - HOUR, lambda: self._wants_more(number))
        if 0.55 < drawn < 0.6:
            self._in(REOPEN_WITHIN + HOUR, REOPEN_WITHIN + 5 * DAY, lambda: self._wants_more(number))
        if drawn > 0.95:
            self._in(MINUTE, DAY, lambda: self._customer_writes(number, "Thank you very much!", "thanks"))

    def _wants_more(self, number: int) -> None:
        if self.ledger.tickets[number].status == "closed" and self.now < END + 25 * DAY:
            link = self.chance.random() < 0.5
            purpose = Purpose.REOPEN if link else Purpose.CUSTOMER
            self._customer_writes(number, "It is back since this morning.", "reopen" if link else "something", purpose)

    # --- engineers

    def _plan_turn(self, number: int, least: timedelta = 3 * MINUTE, most: timedelta | None = None) -> None:
        """When somebody next does something about the ticket: in time, late, or not by themselves."""
        known = self.ledger.tickets[number]
        drawn, promised = self.chance.random(), known.due
        if most is not None or promised is None:
            at = self.now + self._between(least, most or 2 * DAY)
        elif drawn < 0.82:
            room = promised - self.now
            at = self.now + (self._between(least, room - MINUTE) if room > least + 2 * MINUTE else least)
        elif drawn < 0.93:
            at = max(promised, self.now) + self._between(MINUTE, 9 * HOUR)
        else:
            return
        if not known.hours.holds(at):
            at = known.hours.next_open(at) + self._between(timedelta(0), 25 * MINUTE)
        turn = self._turn[number] = next(self._order)
        self._at(at, lambda: self._has_turn(number, turn))

    def _has_turn(self, number: int, turn: int) -> None:
        known = self.ledger.tickets[number]
        if self._turn.get(number) != turn or known.status == "closed" or self.now > END + 30 * DAY:
            return
        who = known.owner or self.chance.choice(
            [p for p in self.ledger.firsts[known.queue] if (number, p) in self._got]
        )
        deeds = {name: weight for name, weight in _CHOICES[known.status].items() if self._makes_sense(known, name)}
        name = self.chance.choices(list(deeds), list(deeds.values()))[0]
        self._does(known, who, name)
        if known.status in ("new", "open"):
            self._plan_turn(number)

    def _makes_sense(self, known: Known, name: str) -> bool:
        promised = known.due
        match name:
            case "delay" | "snooze":
                return promised is not None and (name == "delay" or promised > self.now + 20 * MINUTE)
            case "escalate":
                return len(known.teams) < 3
            case _:
                return True

    def _does(self, known: Known, who: str, name: str) -> None:  # noqa: PLR0912  a table of deeds
        number, ledger, now, choice = known.number, self.ledger, self.now, self.chance.choice
        match name:
            case "answer":
                words = choice(ANSWERS)
                ledger.said(number, who, "customer/answer", now)
            case "update":
                words = choice(UPDATES)
                ledger.said(number, who, "customer/status-update", now)
            case "note":
                words = choice(NOTES)
            case "careless":
                words = choice(CARELESS)
                ledger.careless(number, who)
            case "take":
                words = "#take"
                ledger.took(number, who)
            case "wait":
                words = f"#wait\n{choice(QUESTIONS)}"
                ledger.asked(number, who, now)
            case "delay":
                until = self._some_later_moment(known)
                wall = until.astimezone(BERLIN)
                words = f"#delay\nReason: {choice(REASONS)}\nUntil: {wall:%Y-%m-%d %H:%M}"
                ledger.delayed(number, who, until, now)
            case "snooze":
                minutes = self.chance.randint(5, 15)
                until = known.hours.after(now, (0, minutes * MINUTE))
                if known.due is None or until > known.due:
                    return
                words = f"#snooze in {minutes} minutes the courier comes"
                ledger.snoozed(number, until)
            case "priority":
                priority = choice([p for p in LEVELS if p != known.priority])
                words = f"#priority {priority} {choice(IMPACTS)}"
                ledger.prioritised(number, priority, now)
            case "assign":
                other = choice(ledger.firsts[known.queue])
                words = f"#assign {other}"
                ledger.took(number, other)
            case "escalate":
                words = self._escalates(known, who)
            case "resolve":
                words = f"#resolve\n{choice(FIXES)}"
                ledger.resolved(number, who, now)
            case "close":
                words = "#close"
                ledger.closed_by_hand(number, now)
            case "reopen":
                words = "#reopen\n#call\nOutcome: It is 4.2."
                ledger.answer_came_by_telephone(number, now)
        self.sight.deeds[name] += 1
        self._answers_letter(known, who, words)

    def _some_later_moment(self, known: Known) -> datetime:
        """When the customer is to hear instead; on a full minute, within hours, and only once on the clock."""
        after = max(known.due or self.now, self.now)
        until = known.hours.after(after, (0, self.chance.randint(20, 900) * MINUTE))
        until = until.replace(second=0, microsecond=0) + MINUTE
        while instant(until.astimezone(BERLIN).replace(tzinfo=None)) != until:
            until += HOUR
        return until

    def _escalates(self, known: Known, who: str) -> str:
        asked = {asked.team for asked in known.teams}
        first = [name for name, (_, rung) in self.ledger.teams.items() if rung == 1 and name not in asked]
        team = self.chance.choice(first) if first and (not asked or self.chance.random() < 0.6) else "Top Management"
        if team in asked:
            team = first[0]
        answers = self.chance.random() < 0.5
        self.ledger.escalated(known.number, who, team, self.now, answers=answers)
        return f"#escalate {team}\n{COMMON_FORM}{FORMS[team]}{TO_CUSTOMER if answers else ''}"

    def _answers_letter(self, known: Known, who: str, words: str) -> None:
        got = self._got[known.number, who]
        raw = mail(words, who, got.reply_to, f"Re: {got.subject}", in_reply_to=got.message_id, date=self.now)
        self._sends(known.queue, "engineer", raw)

    def _engineer_gets(self, template: str, number: int, who: str) -> None:
        known, drawn = self.ledger.tickets[number], self.chance.random()
        match template:
            case "engineer/new-ticket" if number not in self._turn:
                self._plan_turn(number)
            case "engineer/customer-wrote" if known.status == "open" and who == known.owner:
                self._plan_turn(number)
            case "engineer/response-due" | "engineer/update-due" if drawn < 0.3:
                self._plan_turn(number)
            case "engineer/response-overdue" | "engineer/update-overdue" if who in self.ledger.leads[known.queue]:
                if drawn < 0.15:
                    self._in(2 * MINUTE, HOUR, lambda: self._lead_assigns(number, who))
            case "engineer/response-overdue" | "engineer/update-overdue" if drawn < 0.5:
                self._plan_turn(number, 10 * MINUTE, 5 * HOUR)
            case "engineer/waiting-reminder" | "engineer/team-answered" | "engineer/assigned" if drawn < 0.8:
                self._plan_turn(number, 10 * MINUTE, 5 * HOUR)

    def _lead_assigns(self, number: int, lead: str) -> None:
        known = self.ledger.tickets[number]
        if known.status in ("new", "open"):
            self._does(known, lead, "assign")

    # --- teams

    def _team_gets(self, template: str, number: int, address: str) -> None:
        if template in ("team/escalation", "team/follow-up") and self.chance.random() < 0.6:
            self._in(10 * MINUTE, 9 * HOUR, lambda: self._team_answers(number, address))

    def _team_answers(self, number: int, address: str) -> None:
        known, got = self.ledger.tickets[number], self._got[number, address]
        team = next(name for name, (where, _) in self.ledger.teams.items() if where == address)
        raw = mail("The sensor of this series is known to fail.", "kim@brightwater.example", got.reply_to,
                   f"Re: {got.subject}", in_reply_to=got.message_id, date=self.now)  # fmt: skip
        self.ledger.team_answered(number, team)
        self._sends(known.queue, "team", raw)

    # --- the desk

    def _sends(self, queue: str, what: str, raw: bytes) -> None:
        self.sight.mails[what] += 1
        self.desk.takes_in(queue, raw)

    def _settle(self) -> None:
        """All that is to be done at this tick; then what left is held against what should have, and people get it."""
        desk = self.desk
        while desk.desk.work() + desk.dispatch.deliver() + desk.alerts.deliver():
            if (waiting := desk.next_due()) is None or waiting > self.now:
                break
        arrived = list(self._arrived())
        if self._opening is not None:
            self._opened(arrived)
        self.ledger.tick(self.now, [seen for seen, _ in arrived])
        for seen, data in arrived:
            self.sight.letters[seen.template] += 1
            if data:
                self._receives(seen, data)

    def _arrived(self) -> Iterator[tuple[Seen, bytes]]:
        """What the relay and the channels took since the last time, and what it was in the desk's own words."""
        wire, channels = self.desk.wire, self.desk.channels
        octets = {parcel.id: parcel.data for parcel in wire.parcels} | {
            message.id: b"" for message in channels.messages
        }
        wanted = select(outbox.c.id, outbox.c.template, outbox.c.ticket, outbox.c.recipient)
        with self.desk.database.read() as connection:
            rows = connection.execute(wanted.where(outbox.c.id > self._last_letter).order_by(outbox.c.id)).all()
        for row in rows:
            self._last_letter = row.id
            if row.id in octets:
                yield Seen(row.template, row.ticket or 0, row.recipient), octets.pop(row.id)
        assert not octets, "something left that was written at an earlier tick, or twice"
        wire.parcels.clear()
        channels.messages.clear()

    def _opened(self, arrived: list[tuple[Seen, bytes]]) -> None:
        assert self._opening is not None
        queue, customer, people, offset, priority = self._opening
        self._opening = None
        number = max((seen.ticket for seen, _ in arrived if seen.template == "engineer/new-ticket"), default=0)
        assert number not in self.ledger.tickets, f"no ticket was opened for {customer}"
        self.ledger.opened(number, queue, people, offset, priority, self.now)

    def _receives(self, seen: Seen, data: bytes) -> None:
        reader, name = seen.template.split("/")
        if reader == "admin" or name in ("impersonation", "delivery-failed"):
            self.ledger.violations.append(f"{self.now:%Y-%m-%d %H:%M:%S} {seen}: {_got(data).subject}")
            return
        if reader == "lead":
            self.summaries.append((self.now, seen.to, data))
            return
        known = self.ledger.tickets[seen.ticket]
        if seen.template in _NAMING_A_TIME and known.due and known.due > self.now:
            self.ledger.says(self.now, str(seen), _text(data), known.due, known.offset)
        match reader:
            case "customer" if seen.to == known.people[0]:
                self._customer_gets(seen.template, seen.ticket)
            case "engineer":
                self._got[seen.ticket, seen.to] = _got(data)
                self._engineer_gets(seen.template, seen.ticket, seen.to)
            case "team":
                self._got[seen.ticket, seen.to] = _got(data)
                self._team_gets(seen.template, seen.ticket, seen.to)

    def _look_at_the_end(self) -> None:
        """Each ticket stands where it should, and the database keeps its promises."""
        with self.desk.database.read() as connection:
            standing = dict(connection.execute(select(ticket.c.number, ticket.c.status)).all())
            promises = {promise: query for promise, query in (ALWAYS | AT_REST).items() if "put away" not in promise}
            self.ledger.violations += broken(connection, promises)
            span = Span(BEGIN, self.now + DAY, BERLIN)
            counted = _counted(read_figures(connection, list(QUEUES), span, self.now))
        happened = self.ledger.happened + Counter({name: self.ledger.promises[name] for name in ("kept", "missed")})
        if counted != happened:
            self.ledger.violations.append(
                f"the figures count {dict(counted - happened)} too many, and {dict(happened - counted)} not"
            )
        for number, known in self.ledger.tickets.items():
            if standing.pop(number, None) != known.status:
                self.ledger.violations.append(f"#{number} is not {known.status} in the end")
            logged = Counter(fate for line in self.desk.log(number) for fate in FATES if line.action.startswith(fate))
            if logged != known.fates:
                self.ledger.violations.append(f"#{number} has {dict(logged)} in its log, and not {dict(known.fates)}")
        self.ledger.violations += [f"#{number} was opened by nobody" for number in standing]


_CHOICES: dict[str, dict[str, int]] = {
    "new": {"answer": 30, "update": 8, "note": 8, "careless": 5, "take": 8, "wait": 12, "delay": 8, "snooze": 4,
            "priority": 8, "assign": 4, "escalate": 10, "resolve": 12},
    "open": {"answer": 18, "update": 18, "note": 6, "careless": 4, "take": 2, "wait": 10, "delay": 8, "snooze": 4,
             "priority": 5, "assign": 3, "escalate": 8, "resolve": 34},
    "waiting": {"note": 20, "answer": 10, "reopen": 25, "resolve": 45},
    "resolved": {"note": 30, "close": 70},
}  # fmt: skip
"""How often engineers do what, by where the ticket stands."""


_NAMING_A_TIME = (
    *("customer/acknowledgement", "customer/reopened", "customer/status-update", "customer/delay"),
    "customer/escalated",
)


def _summaries(house: House) -> Iterator[tuple[datetime, tuple[str, ...]]]:
    """When somebody gets a summary, and who: at eight on the first of each month, and on Mondays."""
    leads = tuple(str(engineer.address) for engineer in house.engineers if Role.LEAD in engineer.roles)
    first = BEGIN.astimezone(BERLIN).date()
    for day in (first + n * DAY for n in range((OVER - BEGIN).days)):
        at = berlin(f"{day:%Y-%m-%d} 08:00")
        if day.day == 1:
            yield at, leads
        if day.weekday() == 0:
            yield at, ("moira@brightwater.example",)


def _counted(figures: Figures) -> Counter[str]:
    """What the desk's own figures say of what the ledger counts too."""
    return Counter(
        {
            "opened": figures.opened,
            "reopened": figures.reopened,
            "resolved": figures.resolved,
            "closed": figures.closed,
            "delays": figures.delays,
            "held by the gate": sum(rule.held for rule in figures.gate),
            "kept": sum(row.kept for row in figures.punctuality),
            "missed": sum(row.missed - row.owed for row in figures.punctuality),
        }
    )


def _tick_after(moment: datetime) -> datetime:
    """The tick of the process at which it acts on that moment, if it runs."""
    for begin, end in OUTAGES:
        if begin < moment <= end:
            return end
    passed = moment - BEGIN
    return BEGIN + -(-passed // TICK) * TICK


def _got(data: bytes) -> Got:
    headers = BytesHeaderParser(policy=email.policy.default).parsebytes(data)
    return Got(str(headers["Reply-To"]), str(headers["Message-ID"]), str(headers["Subject"]))


def _text(data: bytes) -> str:
    message = email.message_from_bytes(data, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    part = message.get_body(("plain",))
    assert part is not None
    return str(part.get_content())
