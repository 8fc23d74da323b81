"""``mailer report``: the figures of any span, as they go out in summaries: on the terminal, as a page, for machines."""

from __future__ import annotations

import argparse
import dataclasses
import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from enum import Enum
from pathlib import Path
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.text import Text

from mailer.address import try_address
from mailer.cli.terminal import in_short, visible
from mailer.cli.writing import writing
from mailer.clock import Clock
from mailer.config import House
from mailer.errors import ConfigError, Problem
from mailer.figures import Figures, Named, Span, start_of
from mailer.mail.chart import as_data, pictured
from mailer.mail.template import Renderer
from mailer.model import Letter, Person
from mailer.store.engine import Database
from mailer.store.figures import read_figures

Write = Callable[[House, Figures, Person], Letter]
"""How the procedures put figures into words; handed in, as no command knows them."""

_WEEK = re.compile(r"(\d{4})-?W(\d{1,2})", re.ASCII | re.IGNORECASE)
_LAST = "last"
_BAR = 30


def add_to(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("--since", type=_moment, metavar="DAY", help="from this day on (default: the last seven days)")
    parser.add_argument("--until", type=_moment, metavar="DAY", help="up to the end of this day (default: now)")
    week = "a week, as 2026-W48; without a value the last whole one"
    parser.add_argument("--week", nargs="?", const=_LAST, type=_week, metavar="WEEK", help=week)
    parser.add_argument("--queue", action="append", default=[], metavar="NAME", help="of this queue alone; repeatable")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--html", type=Path, metavar="FILE", help="write a page with charts, all in one file")
    form.add_argument("--json", action="store_true", help="for machines")


def run(options: argparse.Namespace, house: House, database: Database, clock: Clock, write: Write) -> int:
    """Shows the figures, and returns the exit code.

    :raises ConfigError: if there is no such queue, or the span is none.
    """
    queues = _queues(house, options.queue)
    now = clock.now()
    span = span_of(options, house.calendar(house.queue(queues[0])).zone, now)
    with database.read() as connection:
        figures = read_figures(connection, queues, span, now)
    if options.json:
        print(json.dumps(as_json(figures)))
    elif options.html:
        page = as_page(house, figures, write)
        with writing(options.html):
            options.html.write_text(page, encoding="utf-8")
        print(f"wrote {options.html}")
    else:
        console = Console(highlight=False, width=None if sys.stdout.isatty() else 100)
        for line in as_lines(house, figures):
            line.rstrip()
            console.print(line, soft_wrap=True)
    return 0


def _moment(text: str) -> date | datetime:
    try:
        return date.fromisoformat(text)
    except ValueError:
        pass
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day: write 2026-11-23, or 2026-11-23T14:00") from None


def _week(text: str) -> str | date:
    if text == _LAST:
        return text
    match = _WEEK.fullmatch(text)
    try:
        return date.fromisocalendar(int(match[1]), int(match[2]), 1) if match else _no_week(text)
    except ValueError:
        return _no_week(text)


def _no_week(text: str) -> date:
    raise argparse.ArgumentTypeError(f"{text!r} is no week: write 2026-W48, or --week alone for the last one")


def _queues(house: House, named: Sequence[str]) -> tuple[str, ...]:
    known = tuple(queue.name for queue in house.queues)
    for name in named:
        if name not in known:
            advice = "there is no such queue: write one of " + ", ".join(f'"{one}"' for one in sorted(known))
            raise ConfigError(Problem("report", None, "--queue", f'"{name}"', advice))
    return tuple(name for name in known if not named or name in named)


def span_of(options: argparse.Namespace, zone: ZoneInfo, now: datetime) -> Span:
    """The span that is asked for; its days are those of ``zone``.

    :raises ConfigError: if it would end before it begins, or a week is asked for along with days.
    """
    if options.week is not None:
        if options.since is not None or options.until is not None:
            raise ConfigError(Problem("report", None, "--week", "days besides", "give either a week or days"))
        today = now.astimezone(zone).date()
        last = today - timedelta(days=today.weekday() + 7)
        monday = last if options.week == _LAST else options.week
        return Span(start_of(monday, zone), start_of(monday + timedelta(days=7), zone), zone)
    until = now if options.until is None else _end(options.until, zone)
    since = until - timedelta(days=7) if options.since is None else _start(options.since, zone)
    if since >= until:
        advice = "it must be before --until, which is now if it is not given"
        raise ConfigError(Problem("report", None, "--since", f"{since:%Y-%m-%d %H:%M}", advice))
    return Span(since, until, zone)


def _start(moment: date | datetime, zone: ZoneInfo) -> datetime:
    if not isinstance(moment, datetime):
        return start_of(moment, zone)
    return moment if moment.tzinfo else moment.replace(tzinfo=zone)


def _end(moment: date | datetime, zone: ZoneInfo) -> datetime:
    """A day is meant to its end."""
    return _start(moment if isinstance(moment, datetime) else moment + timedelta(days=1), zone)


# --- for machines -----------------------------------------------------------------------------------------------------


def as_json(figures: Figures) -> dict[str, object]:
    """Every figure by its name in ``docs/figures.md``: times in ISO 8601, lengths of time in seconds."""
    return {field.name: _plain(getattr(figures, field.name)) for field in dataclasses.fields(figures)}


def _plain(value: object) -> object:
    if isinstance(value, Enum):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, timedelta):
        return round(value.total_seconds())
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if dataclasses.is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    return value


# --- as a page --------------------------------------------------------------------------------------------------------


def as_page(house: House, figures: Figures, write: Write) -> str:
    """What a summary looks like as mail, its pictures within the file."""
    queue = house.queue(figures.queues[0])
    letter = write(house, figures, Person(queue.address))
    addresses = {"reply_address": queue.address.spec, **pictured(letter.charts, as_data)}
    return Renderer(house).render(letter, queue, addresses).html


# --- for people -------------------------------------------------------------------------------------------------------


def as_lines(house: House, figures: Figures) -> Iterator[Text]:
    """The figures for a terminal, the most pressing first."""
    yield Text(
        f"{', '.join(figures.queues)}  {figures.since:%a %d %b %Y %H:%M} to {figures.until:%a %d %b %Y %H:%M %Z}"
    )
    yield from _open_lines(house, figures)
    yield from _volume_lines(figures)
    yield from _promise_lines(figures)
    yield from _quality_lines(figures)


def _open_lines(house: House, figures: Figures) -> Iterator[Text]:
    yield from _heading(f"Open: {figures.open}", f"as of {figures.now:%a %d %b %H:%M}")
    most = max((row.open for row in figures.open_by_priority), default=0)
    for row in figures.open_by_priority:
        said = _said((row.overdue, "overdue"), (row.due_today, "due today"), (row.blocked, "blocked"))
        yield _row(str(row.priority), row.open, most, said, bad=row.overdue)
    aside = _said((figures.unowned, "nobody's"), (figures.unconfirmed, "more resolved and not confirmed"))
    if aside:
        yield Text(f"  {aside}")
    yield from _ticket_lines(house, "Overdue", figures.overdue, figures.overdue_tickets, figures.now, "overdue")
    yield from _due_lines(house, figures)
    for blocked in figures.blocked_by:
        what = f"Blocked by {blocked.reason}" + (f", {visible(blocked.team, 60)}" if blocked.team else "")
        since = "" if blocked.reason == "delay" else "so far"
        yield from _ticket_lines(house, what, blocked.count, blocked.tickets, figures.now, since)
    if figures.open:
        yield from _heading("Age", f"half are older than {in_short(figures.age_median or timedelta(0))}")
        oldest = max(age.count for age in figures.ages)
        for age in figures.ages:
            label = f"{age.days_from} to {age.days_to} days" if age.days_to else f"{age.days_from} days and more"
            yield _row(label, age.count, oldest, width=16)
        yield from _ticket_lines(house, "Oldest", len(figures.oldest), figures.oldest, figures.now, "old")
    if figures.action_items:
        yield from _heading(f"Open action items: {figures.action_items}")
        for item in figures.oldest_items:
            who = f"{visible(item.who, 40)}: " if item.who else ""
            old = in_short(figures.now - item.opened_at)
            yield Text(f"  #{item.ticket:<7} {who}{visible(item.text, 80)}  ({item.number}, {old} old)")


def _due_lines(house: House, figures: Figures) -> Iterator[Text]:
    if figures.due_today:
        yield from _heading(f"Due today: {figures.due_today}")
        for ticket in figures.due_today_tickets:
            yield _ticket(house, ticket, f"by {ticket.at:%H:%M}")


def _ticket_lines(
    house: House, heading: str, number: int, tickets: Sequence[Named], now: datetime, what: str
) -> Iterator[Text]:
    if not number:
        return
    yield from _heading(f"{heading}: {number}")
    for ticket in tickets:
        yield _ticket(
            house, ticket, f"{in_short(now - ticket.at)} {what}" if what else f"until {ticket.at:%d %b %H:%M}"
        )
    if number > len(tickets):
        yield Text(f"  and {number - len(tickets)} more")


def _ticket(house: House, ticket: Named, when: str) -> Text:
    owner = house.engineer(try_address(ticket.owner)) if ticket.owner else None
    name = owner.name if owner else ticket.owner or "nobody"
    line = Text(f"  #{ticket.number:<7} {ticket.priority}  {when:<18} {visible(name, 18):<18}  ")
    return line.append(visible(ticket.subject, 60))


def _volume_lines(figures: Figures) -> Iterator[Text]:
    yield from _heading(f"In: {figures.arrived}, out: {figures.left}")
    came = _said((figures.opened, "new"), (figures.reopened, "reopened"))
    went = _said(
        (figures.resolved, "resolved"), (figures.closed_unresolved, "closed unresolved"), (figures.merged, "merged")
    )
    yield Text(f"  {came or 'nothing came in'}; {went or 'nothing went out'}; {figures.closed} closed for good")
    if figures.reopen_rate is not None:
        yield Text(f"  reopened to resolved: {figures.reopen_rate:.0%}")
    most = max((max(day.arrived, day.left) for day in figures.volume), default=0)
    yield Text(f"  {'':<14} {'in':>4} {'':<{_BAR // 2}} {'out':>4}", "bright_black")
    for day in figures.volume:
        label = f"{day.day:%a %d %b}" + ("" if day.days == 1 else f" +{day.days - 1}d")
        half = _BAR // 2
        line = Text(f"  {label:<14} {day.arrived:>4} ")
        line.append(f"{_bar(day.arrived, most, half):<{half}}", "blue").append(f" {day.left:>4} ")
        yield line.append(_bar(day.left, most, half), "bright_black")


def _counted(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def _promise_lines(figures: Figures) -> Iterator[Text]:
    rows = [row for row in figures.punctuality if row.kept or row.missed]
    if rows:
        yield from _heading(f"Promises: {figures.kept} kept, {figures.missed} missed")
    for row in rows:
        late = f", median {in_short(row.late_median)} late" if row.late_median is not None else ""
        worst = f", worst {in_short(row.late_worst)}" if row.late_worst is not None else ""
        owed = f", {row.owed} owed still" if row.owed else ""
        line = Text(f"  {row.priority} {row.kind:<13} {row.kept:>4} kept  ")
        yield line.append(f"{row.missed:>3} missed{owed}{late}{worst}", "bold red" if row.missed else "")
    if figures.delays:
        late = f"{figures.delays_too_late} of them too late" if figures.delays_too_late else "in time"
        announced, tickets = _counted(figures.delays, "delay"), _counted(figures.delayed_tickets, "ticket")
        yield Text(f"  {announced} announced on {tickets}, {late}")


def _quality_lines(figures: Figures) -> Iterator[Text]:
    if figures.ratings_good or figures.ratings_ok or figures.ratings_poor:
        said = _said((figures.ratings_good, "good"), (figures.ratings_ok, "ok"), (figures.ratings_poor, "poor"))
        yield from _heading(f"Ratings: {said}")
        for remark in figures.remarks:
            yield Text(f"  #{remark.ticket:<7} {remark.rating:<5} {visible(remark.text, 200)}")
    if figures.teams:
        yield from _heading("Teams")
        for team in figures.teams:
            took = f", median {in_short(team.answer_median)}" if team.answer_median is not None else ""
            waiting = _said((team.waiting, "to be answered"), (team.silent, "overdue"))
            answers = _said((team.asked, "asked"), (team.in_time, "in time"), (team.too_late, "too late"))
            yield Text(f"  {visible(team.team, 30):<20} {answers}{took}{f'; {waiting}' if waiting else ''}")
    if figures.gate:
        yield from _heading("Held back")
        for rule in figures.gate:
            sent = f", {rule.overridden} sent all the same" if rule.overridden else ""
            yield Text(f"  {rule.rule:<20} {rule.held:>4}{sent}")


def _heading(text: str, aside: str = "") -> Iterable[Text]:
    yield Text()
    yield Text(text, "bold").append(f"  {aside}" if aside else "", "not bold")


def _row(label: str, value: int, most: int, said: str = "", *, bad: int = 0, width: int = 3) -> Text:
    line = Text(f"  {label:<{width}} {value:>4} ")
    whole = _bar(value, most, _BAR)
    red = len(_bar(bad, most, _BAR))
    line.append(whole[: len(whole) - red], "blue").append(whole[len(whole) - red :], "red")
    return line.append(f"  {said}" if said else "")


def _bar(value: int, most: int, width: int) -> str:
    """As many blocks as the value is worth; at least one of anything that is there."""
    return "█" * max(round(width * value / most), 1) if value else ""


def _said(*parts: tuple[int, str]) -> str:
    return ", ".join(f"{number} {what}" for number, what in parts if number)
