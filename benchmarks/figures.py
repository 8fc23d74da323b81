"""Figures: what a summary costs with few and with many tickets, of which the most are closed (spec 10.2).

A desk of a year, so many tickets, with ten occurrences each; as many open and as much in the last week in both. A
weekly summary may cost no more with ten times the past. Then a desk with very many open, where it may cost by their
number. The floor is the driver's own count of the open tickets and of the week's occurrences.
"""

from __future__ import annotations

import statistics
from collections.abc import Iterator
from contextlib import ExitStack, closing
from datetime import UTC, datetime, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, insert, text

from benchmarks.intake import rows_in
from benchmarks.measure import heading, line, timed
from benchmarks.office import house
from benchmarks.servers import MakeUrl, databases, opened, remove
from handlers import letters
from mailer.address import Address
from mailer.figures import Figures, Span
from mailer.mail.chart import draw
from mailer.model import OccurrenceKind, Person, Priority, Promise, PromiseKind, Status, Ticket
from mailer.store import tickets
from mailer.store.engine import Database
from mailer.store.figures import read_figures
from mailer.store.schema import occurrence, ticket

FEW, MANY = 10_000, 100_000
OPEN, VERY_MANY_OPEN = 500, 20_000
WEEKLY_TICKETS = 1_000
"""So many of them were opened in the last week, whatever the desk's past."""
OCCURRENCES = 10
ROUNDS = 5
NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
WEEK = Span(NOW - timedelta(days=7), NOW, ZoneInfo("Europe/Berlin"))
_AT_ONCE = 5_000


def run() -> None:
    with ExitStack() as stack:
        for name, make in databases(stack).items():
            heading(f"figures: a weekly summary, {name}")
            for count, still_open in ((FEW, OPEN), (MANY, OPEN), (MANY, VERY_MANY_OPEN)):
                _measure(make, count, still_open)


def _measure(make: MakeUrl, count: int, still_open: int) -> None:
    url = make()
    with closing(opened(url)) as database, closing(rows_in(url)) as rows:
        with database.write() as connection:
            _fill(connection, count, still_open)
        with database.write() as connection:
            if not database.sqlite:
                connection.execute(text("ANALYZE"))
        product = [timed(lambda: _read(database)) for _ in range(ROUNDS)]
        floor = []
        for _ in range(ROUNDS):
            floor.append(timed(lambda: _ask(rows)).elapsed)
            rows.commit()
        figures = _read(database)
        draw.cache_clear()
        written = timed(lambda: _write(figures))
        line(
            f"{count:,} tickets, {figures.open:,} open, {figures.opened:,} new in the week",
            f"read {1000 * statistics.median(p.elapsed for p in product):.0f} ms",
            f"write {1000 * written.elapsed:.0f} ms",
            f"floor {1000 * statistics.median(floor):.1f} ms",
        )
    remove(url)


def _read(database: Database) -> Figures:
    with database.read() as connection:
        return read_figures(connection, ("support",), WEEK, NOW)


def _write(figures: Figures) -> None:
    """The letter and its pictures."""
    configuration = house("support@bench.example")
    to = Person(Address.parse("lead@bench.example"))
    letter = letters.summary(configuration, configuration.queues[0], to, figures=figures, title="Weekly")
    assert all(draw(chart) for chart in letter.charts)


def _ask(rows: object) -> None:
    for question in (
        "SELECT count(*) FROM ticket WHERE status IN ('new', 'open', 'waiting', 'resolved')",
        f"SELECT count(*) FROM occurrence WHERE at >= '{WEEK.since:%Y-%m-%d}'",
    ):
        rows.execute(question)  # type: ignore[attr-defined]


def _fill(connection: Connection, count: int, still_open: int) -> None:
    """Tickets of a year, a thousand of them of the last week; the last ones are open."""
    for table, source in ((ticket, _tickets(count, still_open)), (occurrence, _occurrences(count))):
        while some := list(islice(source, _AT_ONCE)):
            connection.execute(insert(table), some)


def _opened_at(number: int, count: int) -> datetime:
    if number > count - WEEKLY_TICKETS:
        return NOW - timedelta(days=7) * ((count - number + 1) / (WEEKLY_TICKETS + 1))
    return NOW - timedelta(days=8) - timedelta(days=357) * ((count - number) / count)


def _tickets(count: int, still_open: int) -> Iterator[dict[str, object]]:
    for number in range(1, count + 1):
        at = _opened_at(number, count)
        is_open = number > count - still_open
        found = Ticket(
            number,
            "support",
            f"Trouble {number}",
            Address.parse(f"person{number}@customer.example"),
            status=Status.OPEN if is_open else Status.CLOSED,
            priority=list(Priority)[number % 4],
            opened_at=at,
            promise=Promise(PromiseKind.UPDATE, at, at + timedelta(days=1)) if is_open else None,
        )
        yield {"number": number, "version": 1, **tickets._columns(found)}


def _occurrences(count: int) -> Iterator[dict[str, object]]:
    for number in range(1, count + 1):
        at = _opened_at(number, count)
        for step in range(OCCURRENCES):
            kind = (OccurrenceKind.ARRIVED, OccurrenceKind.LEFT, OccurrenceKind.PROMISE)[min(step, 2)]
            timed_one = kind is OccurrenceKind.PROMISE
            yield {
                "at": at,
                "kind": str(kind),
                "ticket": number,
                "queue": "support",
                "priority": str(list(Priority)[number % 4]),
                "what": ("opened", "resolved", str(PromiseKind.UPDATE))[min(step, 2)],
                "began_at": at if timed_one else None,
                "due_at": at + timedelta(hours=step - 3) if timed_one else None,
                "late_seconds": 0,
            }
