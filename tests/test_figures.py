"""Figures: a small world counted by hand, any world counted again in another way, and a page that defines them all."""

from __future__ import annotations

import dataclasses
import itertools
import typing
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mailer.address import Address
from mailer.figures import (
    Age,
    Asked,
    Figures,
    Named,
    OpenItem,
    OpenTicket,
    Punctuality,
    Reason,
    Remark,
    Rows,
    Rule,
    Span,
    TeamFigures,
    count,
)
from mailer.model import (
    ActionItem,
    Escalation,
    Occurrence,
    OccurrenceKind,
    Priority,
    Promise,
    PromiseKind,
    Rating,
    Status,
    Ticket,
)
from mailer.store.engine import Database
from mailer.store.figures import read_figures
from mailer.store.occurrences import write_occurrences
from mailer.store.tickets import write_ticket
from mailer.store.upgrade import upgrade
from tests.desk import sqlite_url
from tests.test_docs import DOCS, names, table

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 23, 8, 0, tzinfo=BERLIN)
WEEK = Span(NOW - timedelta(days=7), NOW, BERLIN)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
P1, P2, P3, P4 = Priority


def open_ticket(
    number: int, priority: Priority = P3, status: Status = Status.OPEN, age: timedelta = DAY, **more: typing.Any
) -> OpenTicket:
    return OpenTicket(number, f"Trouble {number}", "support", priority, status, "", NOW - age, **more)


def happened(
    kind: OccurrenceKind, what: str = "", ago: timedelta = DAY, priority: Priority = P3, ticket: int = 1
) -> Occurrence:
    return Occurrence(kind, ticket, NOW - ago, "support", priority, what)


def promise(
    ago: timedelta, late: timedelta, priority: Priority = P3, kind: PromiseKind = PromiseKind.UPDATE
) -> Occurrence:
    """One that ended so long ago, and so much after it was due (before, if negative)."""
    at = NOW - ago
    over = max(late, timedelta(0))
    return Occurrence(OccurrenceKind.PROMISE, 1, at, "support", priority, kind, at - 9 * DAY, at - late, over)


def counted(*open_tickets: OpenTicket, past: tuple[Occurrence, ...] = (), **more: typing.Any) -> Figures:
    return count(Rows(open_tickets, happened=past, **more), ("support",), WEEK, NOW)


# --- counted by hand --------------------------------------------------------------------------------------------------


def test_open_are_those_that_want_work_by_priority() -> None:
    figures = counted(
        open_ticket(1, P1, Status.NEW),
        open_ticket(2, P3),
        open_ticket(3, P3, Status.WAITING),
        open_ticket(4, P3, Status.RESOLVED),
    )
    assert [(row.priority, row.open) for row in figures.open_by_priority] == [(P1, 1), (P2, 0), (P3, 2), (P4, 0)]
    assert (figures.open, figures.unconfirmed, figures.unowned) == (3, 1, 3)


def test_overdue_is_what_was_due_before_now_and_due_today_what_is_until_midnight() -> None:
    midnight = datetime(2026, 11, 24, 0, 0, tzinfo=BERLIN)
    figures = counted(
        open_ticket(1, due_at=NOW - HOUR),
        open_ticket(2, due_at=NOW),
        open_ticket(3, due_at=midnight - HOUR),
        open_ticket(4, due_at=midnight),
        open_ticket(5),
    )
    assert (figures.overdue, [t.number for t in figures.overdue_tickets]) == (1, [1])
    assert (figures.due_today, [t.number for t in figures.due_today_tickets]) == (2, [2, 3])


def test_midnight_is_that_of_the_zone_also_on_a_day_of_25_hours() -> None:
    now = datetime(2026, 10, 25, 0, 30, tzinfo=BERLIN)
    late = open_ticket(1, due_at=datetime(2026, 10, 25, 23, 30, tzinfo=BERLIN))
    next_day = open_ticket(2, due_at=datetime(2026, 10, 26, 0, 0, tzinfo=BERLIN))
    figures = count(Rows((late, next_day)), ("support",), Span(now - DAY, now, BERLIN), now)
    assert [ticket.number for ticket in figures.due_today_tickets] == [1]


def test_a_blocked_ticket_counts_once_for_the_customer_before_a_team_before_a_delay() -> None:
    lab = (Asked("Lab", NOW - 2 * DAY, True), Asked("Ops", NOW - DAY, False))
    later = NOW + DAY
    figures = counted(
        open_ticket(1, status=Status.WAITING, waiting_since=NOW - HOUR, asked=lab, promised_until=later),
        open_ticket(2, asked=lab, promised_until=later),
        open_ticket(3, promised_until=later),
        open_ticket(4, promised_until=NOW - HOUR),
        open_ticket(5),
    )
    said = [(b.reason, b.team, b.count, [(t.number, t.at) for t in b.tickets]) for b in figures.blocked_by]
    assert figures.blocked == 3
    assert said == [
        (Reason.CUSTOMER, "", 1, [(1, NOW - HOUR)]),
        (Reason.TEAM, "Lab", 1, [(2, NOW - 2 * DAY)]),
        (Reason.DELAY, "", 1, [(3, later)]),
    ]


def test_ages_have_their_lower_limit_and_not_their_upper_one() -> None:
    figures = counted(*(open_ticket(n, age=age) for n, age in enumerate((HOUR, DAY, 3 * DAY - HOUR, 40 * DAY))))
    assert figures.ages == (Age(0, 1, 1), Age(1, 3, 2), Age(3, 7, 0), Age(7, 30, 0), Age(30, None, 1))
    assert figures.age_median == (DAY + 3 * DAY - HOUR) / 2
    assert figures.oldest[0] == Named(3, "Trouble 3", "support", P3, "", NOW - 40 * DAY)


def test_in_and_out_are_told_by_days_of_the_zone() -> None:
    arrived, left = OccurrenceKind.ARRIVED, OccurrenceKind.LEFT
    figures = counted(
        past=(
            happened(arrived, "opened", 7 * DAY),
            happened(arrived, "reopened", 9 * HOUR),  # 23:00 of the day before
            happened(arrived, "opened", 7 * HOUR),  # 01:00 today
            happened(left, "resolved", HOUR),
            happened(left, "merged", HOUR),
            happened(left, "closed", HOUR),
            happened(OccurrenceKind.CLOSED, "", HOUR),
        )
    )
    assert (figures.opened, figures.reopened, figures.arrived) == (2, 1, 3)
    assert (figures.resolved, figures.merged, figures.closed_unresolved, figures.left, figures.closed) == (
        1,
        1,
        1,
        3,
        1,
    )
    told = [(day.day, day.arrived, day.left) for day in figures.volume if day.arrived or day.left]
    assert told == [(date(2026, 11, 16), 1, 0), (date(2026, 11, 22), 1, 0), (date(2026, 11, 23), 1, 3)]
    assert figures.reopen_rate == 1.0


def test_the_in_and_out_of_a_short_span_is_told_with_the_days_before_it() -> None:
    before = happened(OccurrenceKind.ARRIVED, "opened", 5 * DAY)
    figures = count(Rows(happened=(before,)), ("support",), Span(NOW - DAY, NOW, BERLIN), NOW)
    assert len(figures.volume) == 7
    assert (figures.opened, sum(day.arrived for day in figures.volume)) == (0, 1)


def test_the_in_and_out_of_a_long_span_is_told_by_weeks() -> None:
    span = Span(NOW - 100 * DAY, NOW, BERLIN)
    past = tuple(happened(OccurrenceKind.ARRIVED, "opened", n * DAY) for n in range(1, 100))
    volume = count(Rows(happened=past), ("support",), span, NOW).volume
    assert {day.days for day in volume[:-1]} == {7}
    assert (sum(day.days for day in volume), sum(day.arrived for day in volume)) == (101, 99)


def test_a_promise_is_kept_to_the_second_and_missed_by_one_more() -> None:
    second = timedelta(seconds=1)
    figures = counted(past=(promise(DAY, timedelta(0)), promise(DAY, second)))
    row = next(row for row in figures.punctuality if row.kept or row.missed)
    assert row == Punctuality(P3, PromiseKind.UPDATE, 1, 1, 0, second, second)


def test_a_missed_promise_counts_when_it_was_due_and_a_kept_one_when_it_was_kept() -> None:
    missed_before = promise(DAY, 8 * DAY)
    missed_in_it_and_settled_later = promise(-DAY, 2 * DAY)
    kept_before_it_was_due = promise(DAY, -3 * DAY)
    figures = counted(past=(missed_before, missed_in_it_and_settled_later, kept_before_it_was_due))
    assert (figures.kept, figures.missed) == (1, 1)


def test_what_is_owed_still_is_missed_already() -> None:
    owed = open_ticket(1, P1, due_at=NOW - HOUR, promise_kind=PromiseKind.FIRST_ANSWER)
    long_owed = open_ticket(2, P1, due_at=NOW - 8 * DAY, promise_kind=PromiseKind.FIRST_ANSWER)
    figures = counted(owed, long_owed, past=(promise(DAY, HOUR, P1, PromiseKind.FIRST_ANSWER),))
    row = next(row for row in figures.punctuality if row.missed)
    assert (row.priority, row.kind, row.missed, row.owed) == (P1, PromiseKind.FIRST_ANSWER, 2, 1)
    assert (row.late_median, row.late_worst) == (HOUR, HOUR)


def test_the_median_of_an_even_number_lies_halfway() -> None:
    figures = counted(past=tuple(promise(DAY, n * HOUR) for n in (1, 2, 4, 9)))
    row = next(row for row in figures.punctuality if row.missed)
    assert (row.late_median, row.late_worst) == (3 * HOUR, 9 * HOUR)


def test_a_ticket_is_rated_once_with_its_last_rating_and_poor_remarks_come_first() -> None:
    rated = OccurrenceKind.RATED
    figures = counted(
        past=(
            happened(rated, "poor", 3 * HOUR, ticket=1),
            happened(rated, "good", 2 * HOUR, ticket=1),
            happened(rated, "ok", HOUR, ticket=2),
            happened(rated, "poor", 4 * HOUR, ticket=3),
            happened(rated, "poor", 8 * DAY, ticket=4),
        ),
        remarks=((1, "Better now"), (3, "Slow")),
    )
    assert (figures.ratings_good, figures.ratings_ok, figures.ratings_poor) == (1, 1, 1)
    assert figures.remarks == (Remark(3, Rating.POOR, "Slow"), Remark(1, Rating.GOOD, "Better now"))


def test_what_the_gate_held_is_told_by_rule_the_most_frequent_first() -> None:
    held, overridden = OccurrenceKind.HELD, OccurrenceKind.OVERRIDDEN
    past = (happened(held, "secret"), happened(held, "vague"), happened(held, "vague"), happened(overridden, "vague"))
    assert counted(past=past).gate == (Rule("vague", 2, 1), Rule("secret", 1, 0))


def test_a_team_is_told_of_by_what_it_was_asked_and_how_it_answered() -> None:
    answer = Occurrence(OccurrenceKind.TEAM_ANSWER, 1, NOW - HOUR, "support", P3, "Lab", NOW - 4 * HOUR, NOW)
    late = dataclasses.replace(answer, due_at=NOW - 2 * HOUR, late=HOUR)
    asked = open_ticket(2, asked=(Asked("Lab", NOW, False),)), open_ticket(3, asked=(Asked("Lab", NOW, True),))
    figures = counted(*asked, past=(happened(OccurrenceKind.ESCALATED, "Lab"), answer, late))
    assert figures.teams == (TeamFigures("Lab", 1, 1, 1, 3 * HOUR, 2, 1),)


def test_delays_are_counted_and_so_are_their_tickets() -> None:
    delayed = OccurrenceKind.DELAYED
    past = (happened(delayed, "in time"), happened(delayed, "too late"), happened(delayed, "in time", ticket=2))
    figures = counted(past=past)
    assert (figures.delays, figures.delays_too_late, figures.delayed_tickets) == (3, 1, 2)


def test_action_items_are_named_the_oldest_first() -> None:
    items = (OpenItem(1, 2, "new", "", NOW), OpenItem(1, 1, "old", "Ada", NOW - DAY))
    figures = counted(items=items)
    assert (figures.action_items, [item.text for item in figures.oldest_items]) == (2, ["old", "new"])


def test_of_nothing_nothing_is_counted_and_nothing_is_divided() -> None:
    figures = counted()
    assert (figures.open, figures.arrived, figures.left, figures.kept, figures.missed) == (0, 0, 0, 0, 0)
    assert (figures.reopen_rate, figures.age_median, figures.gate, figures.teams) == (None, None, (), ())


# --- any world, counted again -----------------------------------------------------------------------------------------

_moments = st.integers(-60 * 24 * 20, 60 * 24 * 3).map(lambda minutes: NOW + timedelta(minutes=minutes))
_kinds = st.sampled_from(
    [
        *((OccurrenceKind.ARRIVED, what) for what in ("opened", "reopened")),
        *((OccurrenceKind.LEFT, what) for what in ("resolved", "closed", "merged")),
        *((OccurrenceKind.PROMISE, str(what)) for what in PromiseKind),
        *((OccurrenceKind.DELAYED, what) for what in ("in time", "too late")),
        (OccurrenceKind.HELD, "secret"),
        (OccurrenceKind.OVERRIDDEN, "vague"),
    ]
)


@st.composite
def _occurrences(draw: st.DrawFn) -> Occurrence:
    kind, what = draw(_kinds)
    due_at = draw(_moments) if kind is OccurrenceKind.PROMISE else None
    at = draw(_moments)
    late = max(at - due_at, timedelta(0)) if due_at else timedelta(0)
    priority = draw(st.sampled_from(Priority))
    return Occurrence(kind, draw(st.integers(1, 4)), at, "", priority, what, due_at, due_at, late)


@st.composite
def _tickets(draw: st.DrawFn) -> Ticket:
    status = draw(st.sampled_from(Status))
    due_at = draw(st.none() | _moments)
    runs = due_at is not None and status in (Status.NEW, Status.OPEN)
    return Ticket(
        number=0,
        queue="",
        subject="Trouble",
        requester=Address.parse("carol@customer.example"),
        status=status,
        priority=draw(st.sampled_from(Priority)),
        owner=draw(st.none() | st.just(Address.parse("ann@example.com"))),
        opened_at=draw(_moments),
        waiting_since=NOW if status is Status.WAITING else None,
        promised_until=draw(st.none() | _moments),
        promise=Promise(draw(st.sampled_from(PromiseKind)), NOW, due_at) if runs and due_at else None,
        escalations=tuple(
            Escalation(n, draw(st.sampled_from(["Lab", "Ops"])), 1, (), NOW, "Ann", draw(_moments), answered_at=answer)
            for n, answer in enumerate(draw(st.lists(st.none() | st.just(NOW), max_size=2)), start=1)
        ),
        action_items=tuple(
            ActionItem(n, "do it", opened_at=NOW, done_at=done)
            for n, done in enumerate(draw(st.lists(st.none() | st.just(NOW), max_size=2)), start=1)
        ),
    )


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    database = Database(sqlite_url(tmp_path_factory.mktemp("figures")))
    upgrade(database)
    yield database
    database.close()


_numbers = itertools.count(1)
_lengths = st.sampled_from([HOUR, DAY, 7 * DAY])


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(tickets=st.lists(_tickets(), max_size=6), past=st.lists(_occurrences(), max_size=14), length=_lengths)
def test_any_world_is_counted_as_one_would_by_hand(
    world: Database, tickets: list[Ticket], past: list[Occurrence], length: timedelta
) -> None:
    queue = f"queue {next(_numbers)}"
    tickets = [dataclasses.replace(ticket, number=next(_numbers), queue=queue) for ticket in tickets]
    past = [dataclasses.replace(one, queue=queue) for one in past]
    with world.write() as connection:
        for ticket in tickets:
            write_ticket(connection, ticket)
        write_occurrences(connection, past)
    with world.read() as connection:
        found = read_figures(connection, [queue], Span(NOW - length, NOW, BERLIN), NOW)
    naive = _naive(tickets, past, NOW - length)
    assert {name: getattr(found, name) for name in naive} == naive


def _naive(tickets: list[Ticket], past: list[Occurrence], since: datetime) -> dict[str, object]:
    """Counted by going through everything again for each figure."""

    def ours(kind: OccurrenceKind, what: str = "") -> list[Occurrence]:
        return [o for o in past if o.kind == kind and what in ("", o.what) and since <= o.at and o.at < NOW]

    at_work = [t for t in tickets if t.status in ("new", "open", "waiting")]
    due = [(t, t.promise.due_at) for t in at_work if t.promise]
    promises = [(o, o.due_at) for o in past if o.kind == "promise" and o.due_at]
    missed = [o for o, due_at in promises if since <= due_at < NOW and o.at > due_at]
    owed = [t for t, due_at in due if since <= due_at < NOW]
    asked = [t for t in at_work if any(not e.answered_at for e in t.escalations)]
    blocked = [
        t
        for t in at_work
        if t.status == "waiting" or t in asked or (t.promised_until is not None and t.promised_until > NOW)
    ]
    return {
        "open": len(at_work),
        "unowned": len([t for t in at_work if not t.owner]),
        "unconfirmed": len([t for t in tickets if t.status == "resolved"]),
        "overdue": len([t for t, due_at in due if due_at < NOW]),
        "due_today": len([t for t, at in due if at >= NOW and at.astimezone(BERLIN).date() == NOW.date()]),
        "blocked": len(blocked),
        "opened": len(ours(OccurrenceKind.ARRIVED, "opened")),
        "reopened": len(ours(OccurrenceKind.ARRIVED, "reopened")),
        "resolved": len(ours(OccurrenceKind.LEFT, "resolved")),
        "merged": len(ours(OccurrenceKind.LEFT, "merged")),
        "closed_unresolved": len(ours(OccurrenceKind.LEFT, "closed")),
        "delays": len(ours(OccurrenceKind.DELAYED)),
        "delays_too_late": len(ours(OccurrenceKind.DELAYED, "too late")),
        "kept": len([o for o, due_at in promises if since <= o.at < NOW and o.at <= due_at]),
        "missed": len(missed) + len(owed),
        "action_items": sum(not i.done_at for t in tickets if t.status != "closed" for i in t.action_items),
    }


@given(past=st.lists(_occurrences(), max_size=20), cut=_moments)
def test_two_spans_side_by_side_have_what_their_whole_has(past: list[Occurrence], cut: datetime) -> None:
    begin, end = NOW - 30 * DAY, NOW + 9 * DAY
    parts = (Span(begin, cut, BERLIN), Span(cut, end, BERLIN))
    rows = Rows(happened=tuple(past))
    whole, *halves = (count(rows, (), span, end) for span in (Span(begin, end, BERLIN), *parts))
    for name in ("arrived", "left", "kept", "missed", "delays"):
        assert getattr(whole, name) == sum(getattr(half, name) for half in halves), name


def test_days_are_those_of_the_zone_whatever_its_clocks_do() -> None:
    span = Span(datetime(2026, 10, 24, 22, tzinfo=UTC), datetime(2026, 10, 25, 23, tzinfo=UTC), BERLIN)
    assert [day.day.day for day in count(Rows(), (), span, NOW).volume] == [*range(19, 26)]


# --- the page ---------------------------------------------------------------------------------------------------------

_PARTS = {"overdue_tickets", "due_today_tickets", "oldest", "oldest_items"}
"""Lists of tickets and of action items, whose columns the page names in a sentence."""


def test_the_page_defines_every_figure_and_no_other() -> None:
    told = [
        names(row[0])[0]
        for heading in ("What is told of", "How it stands", "What happened", "Columns")
        for row in table(DOCS / "figures.md", heading)
    ]
    assert sorted(told) == sorted(_figures())


def _figures() -> Iterator[str]:
    hints = typing.get_type_hints(Figures)
    for field in dataclasses.fields(Figures):
        yield field.name
        for part in typing.get_args(hints[field.name]):
            if dataclasses.is_dataclass(part) and field.name not in _PARTS:
                yield from (f"{field.name}.{column.name}" for column in dataclasses.fields(part))


def test_the_page_names_the_columns_of_lists() -> None:
    text = (Path(DOCS) / "figures.md").read_text(encoding="utf-8").partition("Lists of tickets")[2]
    said = set(names(text.partition("## ")[0]))
    assert {field.name for kind in (Named, OpenItem) for field in dataclasses.fields(kind)} <= said
