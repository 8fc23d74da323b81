"""The figures of a summary, and how each is counted from rows: values and pure functions, with no database in reach.

``store/figures.py`` reads the rows; the mail, the terminal and ``--json`` show what :func:`count` says, so they can't
differ. ``docs/figures.md`` defines every figure by the name it has here, and a test keeps the two the same set.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from mailer.model import Occurrence, OccurrenceKind, Priority, PromiseKind, Rating, Sort, Status

LISTED = 10
"""How many tickets, action items and remarks are named; how many there are is a figure of its own."""
OLDEST = 5
SHORTEST_SERIES = 7
"""The in and out of so many days at least are told, however short the span is: one day alone shows no tendency."""
LONGEST_SERIES = 45
"""In and out of a longer span are told by weeks."""
AGE_LIMITS = (timedelta(days=1), timedelta(days=3), timedelta(days=7), timedelta(days=30))


@dataclass(frozen=True, slots=True)
class Span:
    """What is told of: from ``since``, which is in it, to ``until``, which is not; days are those of ``zone``."""

    since: datetime
    until: datetime
    zone: ZoneInfo

    def __contains__(self, at: object) -> bool:
        return isinstance(at, datetime) and self.since <= at < self.until

    @property
    def volume_since(self) -> datetime:
        """From when on in and out are told: the beginning of the first day that is."""
        last = (self.until - timedelta(microseconds=1)).astimezone(self.zone).date()
        first = min(self.since.astimezone(self.zone).date(), last - timedelta(days=SHORTEST_SERIES - 1))
        return start_of(first, self.zone)


def start_of(day: date, zone: ZoneInfo) -> datetime:
    """The first moment of a day, whatever the clocks do on it."""
    return datetime.combine(day, time(), zone)


# --- rows -------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Asked:
    """A team that has not answered yet; ``silent`` if its time was up and it was asked once more."""

    team: str
    asked_at: datetime
    silent: bool


@dataclass(frozen=True, slots=True)
class OpenTicket:
    """What figures need to know of a ticket that is not closed."""

    number: int
    subject: str
    queue: str
    priority: Priority
    status: Status
    owner: str
    opened_at: datetime
    promise_kind: PromiseKind | None = None
    due_at: datetime | None = None
    waiting_since: datetime | None = None
    promised_until: datetime | None = None
    asked: tuple[Asked, ...] = ()


@dataclass(frozen=True, slots=True)
class OpenItem:
    """An action item that nobody has ticked off, of a ticket that is not closed."""

    ticket: int
    number: int
    text: str
    who: str
    opened_at: datetime


@dataclass(frozen=True, slots=True)
class Rows:
    """All that is counted. ``happened`` has what lies in the span or, in and out, within :attr:`Span.volume_since`,
    and promises that were due in it; ``remarks`` are the words that stand on tickets rated in it, by number."""

    open: tuple[OpenTicket, ...] = ()
    items: tuple[OpenItem, ...] = ()
    happened: tuple[Occurrence, ...] = ()
    remarks: tuple[tuple[int, str], ...] = ()


# --- figures ----------------------------------------------------------------------------------------------------------


class Reason(StrEnum):
    """What a ticket waits for that is not ours to do."""

    CUSTOMER = "customer"
    TEAM = "team"
    DELAY = "delay"


@dataclass(frozen=True, slots=True)
class Named:
    """A ticket as it is named in a list. ``at`` is the moment that the list is about: due, asked, put off, opened."""

    number: int
    subject: str
    queue: str
    priority: Priority
    owner: str
    at: datetime


@dataclass(frozen=True, slots=True)
class OpenByPriority:
    """The open tickets of one priority, and how many of them are overdue, due today, or blocked."""

    priority: Priority
    open: int
    overdue: int
    due_today: int
    blocked: int


@dataclass(frozen=True, slots=True)
class Blocked:
    """Open tickets that wait for the same: the customer, a team (then ``team`` says which), the time a delay named."""

    reason: Reason
    team: str
    count: int
    tickets: tuple[Named, ...]


@dataclass(frozen=True, slots=True)
class Age:
    """How many open tickets are at least ``days_from`` and less than ``days_to`` old; None: any older."""

    days_from: int
    days_to: int | None
    count: int


@dataclass(frozen=True, slots=True)
class Volume:
    """What came in and what went out in ``days`` days from ``day`` on."""

    day: date
    days: int
    arrived: int
    left: int


@dataclass(frozen=True, slots=True)
class Punctuality:
    """Promises of one kind for one priority: kept, missed, and of the missed those that are owed still.

    By how much: ``late_median`` and ``late_worst`` of the missed that were made good since, in working time.
    """

    priority: Priority
    kind: PromiseKind
    kept: int
    missed: int
    owed: int
    late_median: timedelta | None
    late_worst: timedelta | None


@dataclass(frozen=True, slots=True)
class Rule:
    """How often a rule of the gate's held a text, and how often one went out in spite of it."""

    rule: str
    held: int
    overridden: int


@dataclass(frozen=True, slots=True)
class TeamFigures:
    """How a team was asked and answered; ``waiting`` and ``silent`` are as it stands now."""

    team: str
    asked: int
    in_time: int
    too_late: int
    answer_median: timedelta | None
    waiting: int
    silent: int


@dataclass(frozen=True, slots=True)
class Remark:
    """What a customer wrote with a rating."""

    ticket: int
    rating: Rating
    text: str


@dataclass(frozen=True, slots=True)
class Figures:
    """All figures of some queues. What is open is as of ``now``; all else is of the span.

    Times are in the span's zone.
    """

    queues: tuple[str, ...]
    since: datetime
    until: datetime
    now: datetime

    open: int
    open_by_priority: tuple[OpenByPriority, ...]
    unowned: int
    unconfirmed: int
    overdue: int
    overdue_tickets: tuple[Named, ...]
    due_today: int
    due_today_tickets: tuple[Named, ...]
    blocked: int
    blocked_by: tuple[Blocked, ...]
    ages: tuple[Age, ...]
    age_median: timedelta | None
    oldest: tuple[Named, ...]
    action_items: int
    oldest_items: tuple[OpenItem, ...]

    opened: int
    reopened: int
    resolved: int
    closed_unresolved: int
    merged: int
    closed: int
    volume: tuple[Volume, ...]
    reopen_rate: float | None
    punctuality: tuple[Punctuality, ...]
    delays: int
    delays_too_late: int
    delayed_tickets: int
    ratings_good: int
    ratings_ok: int
    ratings_poor: int
    remarks: tuple[Remark, ...]
    gate: tuple[Rule, ...]
    teams: tuple[TeamFigures, ...]

    @property
    def arrived(self) -> int:
        """What came to be worked on."""
        return self.opened + self.reopened

    @property
    def left(self) -> int:
        """What needs no work any more."""
        return self.resolved + self.closed_unresolved + self.merged

    @property
    def missed(self) -> int:
        return sum(row.missed for row in self.punctuality)

    @property
    def kept(self) -> int:
        return sum(row.kept for row in self.punctuality)


# --- counting ---------------------------------------------------------------------------------------------------------


def count(rows: Rows, queues: tuple[str, ...], span: Span, now: datetime) -> Figures:
    """Every figure of these rows, which are of ``queues`` alone."""
    working = tuple(sorted((t for t in rows.open if t.status is not Status.RESOLVED), key=lambda t: t.number))
    by_kind = _by_kind(rows.happened, span)
    tonight = start_of(now.astimezone(span.zone).date() + timedelta(days=1), span.zone)
    overdue = _first((t for t in working if _is_overdue(t, now)), lambda t: t.due_at)
    today = _first((t for t in working if t.due_at and now <= t.due_at < tonight), lambda t: t.due_at)
    blocked = _blocked(working, now)
    ages = [now - ticket.opened_at for ticket in working]
    arrived, left = by_kind(OccurrenceKind.ARRIVED), by_kind(OccurrenceKind.LEFT)
    delays = by_kind(OccurrenceKind.DELAYED)
    rated = {one.ticket: one for one in _in_order(by_kind(OccurrenceKind.RATED))}
    ratings = Counter(one.what for one in rated.values())
    reopened, resolved = _of(arrived, Sort.REOPENED), _of(left, Sort.RESOLVED)
    return Figures(
        queues=queues,
        since=span.since.astimezone(span.zone),
        until=span.until.astimezone(span.zone),
        now=now.astimezone(span.zone),
        open=len(working),
        open_by_priority=tuple(_open_by_priority(working, now, tonight)),
        unowned=sum(not ticket.owner for ticket in working),
        unconfirmed=len(rows.open) - len(working),
        overdue=len(overdue),
        overdue_tickets=_named(overdue, lambda t: t.due_at, span),
        due_today=len(today),
        due_today_tickets=_named(today, lambda t: t.due_at, span),
        blocked=sum(len(found) for found in blocked.values()),
        blocked_by=tuple(_blocked_by(blocked, span)),
        ages=tuple(_ages(ages)),
        age_median=_middle(ages),
        oldest=_named(_first(working, lambda t: t.opened_at), lambda t: t.opened_at, span)[:OLDEST],
        action_items=len(rows.items),
        oldest_items=tuple(sorted(rows.items, key=lambda item: (item.opened_at, item.ticket, item.number))[:LISTED]),
        opened=_of(arrived, Sort.OPENED),
        reopened=reopened,
        resolved=resolved,
        closed_unresolved=_of(left, Sort.CLOSED),
        merged=_of(left, Sort.MERGED),
        closed=len(by_kind(OccurrenceKind.CLOSED)),
        volume=tuple(_volume(rows.happened, span)),
        reopen_rate=reopened / resolved if resolved else None,
        punctuality=tuple(_punctuality(rows, span, now)),
        delays=len(delays),
        delays_too_late=_of(delays, Sort.TOO_LATE),
        delayed_tickets=len({one.ticket for one in delays}),
        ratings_good=ratings[Rating.GOOD],
        ratings_ok=ratings[Rating.OK],
        ratings_poor=ratings[Rating.POOR],
        remarks=tuple(_remarks(rows, rated)),
        gate=tuple(_gate(by_kind(OccurrenceKind.HELD), by_kind(OccurrenceKind.OVERRIDDEN))),
        teams=tuple(_teams(working, by_kind(OccurrenceKind.ESCALATED), by_kind(OccurrenceKind.TEAM_ANSWER))),
    )


def _by_kind(happened: Iterable[Occurrence], span: Span) -> Callable[[OccurrenceKind], tuple[Occurrence, ...]]:
    found: dict[OccurrenceKind, list[Occurrence]] = {}
    for one in happened:
        if one.at in span:
            found.setdefault(one.kind, []).append(one)
    return lambda kind: tuple(found.get(kind, ()))


def _middle(lengths: list[timedelta]) -> timedelta | None:
    """The median; of an even number, halfway between the two in the middle."""
    if not lengths:
        return None
    ordered, half = sorted(lengths), len(lengths) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


def _of(happened: Iterable[Occurrence], what: Sort) -> int:
    return sum(one.what == what for one in happened)


def _in_order(happened: Iterable[Occurrence]) -> list[Occurrence]:
    return sorted(happened, key=lambda one: one.at)


def _is_overdue(ticket: OpenTicket, now: datetime) -> bool:
    return ticket.due_at is not None and ticket.due_at < now


Moment = Callable[[OpenTicket], datetime | None]


def _first(tickets: Iterable[OpenTicket], moment: Moment) -> list[OpenTicket]:
    """The earliest first; at the same moment, the more urgent."""
    return sorted(tickets, key=lambda t: (moment(t) or t.opened_at, t.priority, t.number))


def _named(tickets: Iterable[OpenTicket], moment: Moment, span: Span) -> tuple[Named, ...]:
    return tuple(
        Named(t.number, t.subject, t.queue, t.priority, t.owner, (moment(t) or t.opened_at).astimezone(span.zone))
        for t in list(tickets)[:LISTED]
    )


def _open_by_priority(working: tuple[OpenTicket, ...], now: datetime, tonight: datetime) -> Iterable[OpenByPriority]:
    for priority in Priority:
        of_it = [ticket for ticket in working if ticket.priority is priority]
        yield OpenByPriority(
            priority,
            open=len(of_it),
            overdue=sum(_is_overdue(t, now) for t in of_it),
            due_today=sum(t.due_at is not None and now <= t.due_at < tonight for t in of_it),
            blocked=sum(_waits_for(t, now) is not None for t in of_it),
        )


def _waits_for(ticket: OpenTicket, now: datetime) -> tuple[Reason, str] | None:
    """What a ticket waits for: the first of these that is so."""
    if ticket.status is Status.WAITING:
        return Reason.CUSTOMER, ""
    if ticket.asked:
        return Reason.TEAM, min(ticket.asked, key=lambda asked: (asked.asked_at, asked.team)).team
    if ticket.promised_until is not None and ticket.promised_until > now:
        return Reason.DELAY, ""
    return None


def _waits_since(ticket: OpenTicket) -> datetime | None:
    if ticket.status is Status.WAITING:
        return ticket.waiting_since
    return min((asked.asked_at for asked in ticket.asked), default=ticket.promised_until)


def _blocked(working: tuple[OpenTicket, ...], now: datetime) -> dict[tuple[Reason, str], list[OpenTicket]]:
    found: dict[tuple[Reason, str], list[OpenTicket]] = {}
    for ticket in working:
        waits_for = _waits_for(ticket, now)
        if waits_for is not None:
            found.setdefault(waits_for, []).append(ticket)
    return found


def _blocked_by(blocked: dict[tuple[Reason, str], list[OpenTicket]], span: Span) -> Iterable[Blocked]:
    for reason, team in sorted(blocked, key=lambda key: (list(Reason).index(key[0]), key[1])):
        tickets = blocked[reason, team]
        named = _named(_first(tickets, _waits_since), _waits_since, span)
        yield Blocked(reason, team, len(tickets), named)


def _ages(ages: list[timedelta]) -> Iterable[Age]:
    lower = (timedelta(0), *AGE_LIMITS)
    for since, to in zip(lower, (*AGE_LIMITS, None), strict=True):
        # An age is never negative, but the clock that it is told by may have been turned back.
        found = sum((age >= since or since == lower[0]) and (to is None or age < to) for age in ages)
        yield Age(since.days, to.days if to else None, found)


def _volume(happened: Iterable[Occurrence], span: Span) -> Iterable[Volume]:
    first = span.volume_since.astimezone(span.zone).date()
    last = (span.until - timedelta(microseconds=1)).astimezone(span.zone).date()
    arrived: Counter[date] = Counter()
    left: Counter[date] = Counter()
    for one in happened:
        if span.volume_since <= one.at < span.until and one.kind in (OccurrenceKind.ARRIVED, OccurrenceKind.LEFT):
            day = one.at.astimezone(span.zone).date()
            (arrived if one.kind is OccurrenceKind.ARRIVED else left)[day] += 1
    step = 1 if (last - first).days < LONGEST_SERIES else 7
    while first <= last:
        days = [first + timedelta(days=n) for n in range(min(step, (last - first).days + 1))]
        yield Volume(first, len(days), sum(arrived[day] for day in days), sum(left[day] for day in days))
        first += timedelta(days=step)


def _punctuality(rows: Rows, span: Span, now: datetime) -> Iterable[Punctuality]:
    """A kept promise counts when it was kept, a missed one when it was due: so each counts once, in one span alone."""
    settled = [one for one in rows.happened if one.kind is OccurrenceKind.PROMISE and one.due_at is not None]
    owed = [t for t in rows.open if _is_overdue(t, now) and t.due_at in span and t.status is not Status.RESOLVED]
    for kind in PromiseKind:
        for priority in Priority:
            of_it = [one for one in settled if one.what == kind and one.priority is priority]
            kept = [one for one in of_it if one.at in span and one.due_at is not None and one.at <= one.due_at]
            late = [one for one in of_it if one.due_at in span and one.due_at is not None and one.at > one.due_at]
            still = sum(t.promise_kind is kind and t.priority is priority for t in owed)
            yield Punctuality(
                priority,
                kind,
                kept=len(kept),
                missed=len(late) + still,
                owed=still,
                late_median=_middle([one.late for one in late]),
                late_worst=max((one.late for one in late), default=None),
            )


def _remarks(rows: Rows, rated: dict[int, Occurrence]) -> Iterable[Remark]:
    """Of poor ratings before others, the newest first."""
    said = dict(rows.remarks)
    newest = reversed(_in_order(rated.values()))
    found = [Remark(one.ticket, Rating(one.what), said[one.ticket]) for one in newest if said.get(one.ticket)]
    return sorted(found, key=lambda remark: remark.rating is not Rating.POOR)[:LISTED]


def _gate(held: Iterable[Occurrence], overridden: Iterable[Occurrence]) -> Iterable[Rule]:
    times_held, times_overridden = Counter(o.what for o in held), Counter(o.what for o in overridden)
    names = {*times_held, *times_overridden}
    for rule in sorted(names, key=lambda name: (-times_held[name], -times_overridden[name], name)):
        yield Rule(rule, times_held[rule], times_overridden[rule])


def _teams(
    working: Iterable[OpenTicket], escalated: Iterable[Occurrence], answers: tuple[Occurrence, ...]
) -> Iterable[TeamFigures]:
    asked = Counter(one.what for one in escalated)
    waiting = [question for ticket in working for question in ticket.asked]
    for team in sorted({*asked, *(one.what for one in answers), *(question.team for question in waiting)}):
        of_it = [one for one in answers if one.what == team and one.due_at is not None]
        in_time = sum(one.due_at is not None and one.at <= one.due_at for one in of_it)
        took = [one.at - one.began_at for one in of_it if one.began_at is not None]
        yield TeamFigures(
            team,
            asked=asked[team],
            in_time=in_time,
            too_late=len(of_it) - in_time,
            answer_median=_middle(took),
            waiting=sum(question.team == team for question in waiting),
            silent=sum(question.team == team and question.silent for question in waiting),
        )
