"""Ticks: what it costs to look for work and to do it, with few and with many tickets open (spec 10.2).

A tick is what the process does every two seconds: look for mail, for due items and for letters. Neither an idle tick,
nor the work of a thousand items that fall due at once, nor reading mail may cost more with more tickets. The floors are
the database's own driver: for an idle tick it asks three indexed questions; for a due item it reads one ticket, marks
one item and keeps two letters, with as many items to a commit as the desk has.
"""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial

from sqlalchemy import Connection, Table, func, insert, select, text

from benchmarks.intake import rows_in
from benchmarks.mails import ordinary_mails
from benchmarks.measure import heading, line, timed
from benchmarks.office import house, office
from benchmarks.servers import MakeUrl, databases, opened, remove
from handlers.sla import timetable
from handlers.sop import POLICY
from mailer.address import Address
from mailer.config import House, Reminders
from mailer.desk import BATCH, Desk
from mailer.dispatch import Dispatch
from mailer.intake import MailRoom
from mailer.mail.imap import Delivery, FolderRef
from mailer.mail.smtp import Courier
from mailer.mail.template import Renderer
from mailer.model import Ticket
from mailer.store import tickets
from mailer.store.schema import (
    DONE,
    SENT,
    WAITING,
    due,
    entry,
    inbound,
    known_message,
    outbox,
    raw,
    ticket,
    ticket_log,
    ticket_number,
)

FEW, MANY = 1_000, 100_000
AT_ONCE = 5_000
"""How many tickets are written to a statement."""
IDLE_TICKS = 60
DUE = 1_000
READINGS, MAILS = 4, 25

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
REMINDED_AFTER = timedelta(hours=6)
"""The default for P3, in a calendar without closing hours."""
SUPPORT = "support@bench.example"

IDLE = "idle tick"
FLOOR = "floor: three indexed questions by the bare driver"
ACTING = f"{DUE:,} due items, acted on in {DUE // BATCH} ticks"
FLOOR_OF_ACTING = f"floor: {DUE:,} items looked up, marked and two letters each kept"
READING = f"reading {MAILS} mails"
LETTER = b"Subject: due\r\n\r\n" + b"x" * 12_000
"""As large as a reminder."""


@dataclass
class StandingClock:
    """A clock that is turned by hand."""

    at: datetime = NOW

    def now(self) -> datetime:
        return self.at

    def received(self, internal_date: datetime | None) -> datetime:
        return self.at


class Place:
    """A desk with so many tickets open."""

    def __init__(self, url: str, count: int) -> None:
        self.count = count
        # As many reminders a minute as there are: what is measured is their cost.
        self.configuration = house(SUPPORT).model_copy(update={"reminders": Reminders(per_minute=DUE)})
        self.database = opened(url)
        with self.database.write() as connection:
            _fill(connection, self.configuration, count)
        with self.database.write() as connection:
            if not self.database.sqlite:
                connection.execute(text("ANALYZE"))  # which PostgreSQL does by itself within a minute
        self.clock = StandingClock()
        here = office(self.configuration, self.database, self.clock)
        self.desk = Desk(here, POLICY, Renderer(self.configuration))
        self.courier = Courier(self.configuration.relay, None, hello="localhost")
        self.dispatch = Dispatch(here, self.desk, self.courier)
        self.room = MailRoom(here, lambda: None)
        self.ref, self.folder = FolderRef("box", "INBOX", 1), self.configuration.accounts[0].folders[0]
        self.room.open(self.ref, self.folder, ())
        self.rows = rows_in(url)
        self.milliseconds: dict[str, list[float]] = {}

    def measure(self, name: str, work: Callable[[], object]) -> None:
        self.milliseconds.setdefault(name, []).append(1000 * timed(work).elapsed)

    def cost(self, name: str) -> float:
        """Of what is done again and again, the median; of what is done once in many parts, all of them."""
        taken = self.milliseconds[name]
        return sum(taken) if name in (ACTING, FLOOR_OF_ACTING) else statistics.median(taken)

    def tick(self) -> None:
        assert self.desk.work() + self.dispatch.deliver() == 0

    def ask(self) -> None:
        for table in ("inbound", "due", "outbox"):
            before = f"available_at < '{NOW - timedelta(days=1):%Y-%m-%d}'"
            self.rows.execute(f"SELECT id FROM {table} WHERE state = 'waiting' AND {before} LIMIT 25")
            self.rows.commit()

    def act(self) -> None:
        assert self.desk.work() == BATCH

    def keep(self, first: int) -> None:
        for number in range(first, first + BATCH):
            self.rows.execute(f"SELECT * FROM ticket WHERE number = {number}")
            self.rows.execute(f"UPDATE due SET reason = '' WHERE id = {number} RETURNING id")
        self.rows.insert([(2 * n + copy, "", "", "", LETTER) for n in range(first, first + BATCH) for copy in (0, 1)])
        self.rows.commit()

    def read(self, mails: list[bytes], first_uid: int) -> None:
        self.room.accept(
            self.ref,
            self.folder,
            [Delivery(first_uid + n, mail, None, len(mail), False) for n, mail in enumerate(mails)],
        )
        while self.desk.work():
            pass

    def acted_on(self) -> int:
        with self.database.read() as connection:
            return connection.execute(select(func.count()).where(due.c.state == DONE)).scalar_one()

    def close(self) -> None:
        self.rows.close()
        self.courier.close()
        self.database.close()


def run() -> None:
    with ExitStack() as stack:
        for name, make in databases(stack).items():
            heading(f"ticks: {FEW:,} and {MANY:,} open tickets, {name}")
            _compare(make)


def _compare(make: MakeUrl) -> None:
    urls = make(), make()
    with closing(Place(urls[0], FEW)) as few, closing(Place(urls[1], MANY)) as many:
        both = (few, many)
        for place in both:
            place.tick()  # what is compiled once is not counted
        for _ in range(IDLE_TICKS):
            for place in both:
                place.measure(IDLE, place.tick)
                place.measure(FLOOR, place.ask)
        for number, some in enumerate(_fresh_mails()):
            for place in both:
                place.measure(READING, partial(place.read, some, 1 + number * MAILS))
        for place in both:
            place.clock.at += timedelta(minutes=1)
        for first in range(1, DUE + 1, BATCH):
            for place in both:
                place.measure(FLOOR_OF_ACTING, partial(place.keep, first))
                place.measure(ACTING, place.act)
        for place in both:
            assert place.acted_on() == DUE
        for name in (FLOOR, IDLE, READING, FLOOR_OF_ACTING, ACTING):
            small, large = few.cost(name), many.cost(name)
            line(name, f"{small:.2f} ms", f"{large:.2f} ms", f"{large / small:.2f} times")
        for name, floor in ((IDLE, FLOOR), (ACTING, FLOOR_OF_ACTING)):
            ratios = (place.cost(name) / place.cost(floor) for place in both)
            line(f"  = {name}, to its floor", *(f"{ratio:.1f} times" for ratio in ratios))
    for url in urls:
        remove(url)


def _fresh_mails() -> Iterator[list[bytes]]:
    """Other mails for each round."""
    mails = ordinary_mails(READINGS * MAILS, SUPPORT)
    for start in range(0, len(mails), MAILS):
        yield mails[start : start + MAILS]


def _fill(connection: Connection, configuration: House, count: int) -> None:
    """The rows that so many open tickets have, as the desk would have written them; the first of them fall due together
    in a minute, and everything else hours later."""
    timed_by = configuration.timing
    connection.execute(insert(raw), [{"sha256": "0" * 64, "octets": b"Subject: bench\r\n\r\nbench\r\n"}])
    for start in range(1, count + 1, AT_ONCE):
        rows: dict[Table, list[dict[str, object]]] = {}
        for number in range(start, min(start + AT_ONCE, count + 1)):
            before = REMINDED_AFTER - timedelta(minutes=1) if number <= DUE else timedelta(minutes=number % 60)
            for table, row in _rows_of(configuration, timed_by, number, NOW - before):
                rows.setdefault(table, []).append(row)
        for table, some in rows.items():
            connection.execute(insert(table), some)
    if connection.dialect.name == "postgresql":
        # Numbers were given by hand here, so its sequence does not know of them.
        last = "pg_get_serial_sequence('ticket_number', 'number')"
        connection.execute(text(f"SELECT setval({last}, {count})"))


def _rows_of(
    configuration: House, timed_by: str, number: int, at: datetime
) -> Iterator[tuple[Table, dict[str, object]]]:
    customer = f"person{number}@customer.example"
    message_id, cause = f"<{number}.before@customer.example>", f"before:{number}"
    found = Ticket(number, "support", f"Trouble {number}", Address.parse(customer), opened_at=at, last_customer_at=at)
    yield ticket_number, {"number": number, "inbound": number}
    yield ticket, {"number": number, "version": 1, "timed_by": timed_by, **tickets._columns(found)}
    for item in timetable(found, configuration):
        yield due, {"ticket": number, "kind": str(item.kind), "at": item.at, "available_at": item.at, "state": WAITING}
    yield (
        entry,
        {
            "ticket": number,
            "at": at,
            "audience": "public",
            "author": customer,
            "subject": "Trouble",
            "text": "It does not work.",
            "message_id": message_id,
            "from_customer": True,
            "files": "",
            "cause": cause,
        },
    )
    yield known_message, {"message_id": message_id, "ticket": number}
    yield (
        ticket_log,
        {"ticket": number, "at": at, "actor": customer, "action": "opened", "detail": "", "cause": cause, "line": 0},
    )
    yield (
        inbound,
        {
            "key": f"{number:064x}",
            "message_id": message_id,
            "sha256": "0" * 64,
            "queue": "support",
            "received_at": at,
            "size": 30,
            "truncated": False,
            "silent": False,
            "state": DONE,
            "ticket": number,
            "available_at": at,
        },
    )
    yield (
        outbox,
        {
            "key": cause,
            "ticket": number,
            "queue": "support",
            "template": "customer/acknowledgement",
            "audience": "public",
            "automatic": True,
            "sender": "",
            "recipient": customer,
            "recipient_key": customer,
            "subject": "We received your request",
            "message_id": f"<{number}.before@bench.example>",
            "sha256": "0" * 64,
            "created_at": at,
            "available_at": at,
            "sent_at": at,
            "state": SENT,
        },
    )
