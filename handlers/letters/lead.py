"""The summary: figures as facts and charts, for leads and whom the admin names (Internal SOP §10.2, §14).

Nothing is counted here: ``mailer/figures.py`` has done it, and ``docs/figures.md`` says how. What is nought and says
nothing is left out, so that a quiet day makes a short letter.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta

from handlers.letters.facts import HISTORY_TEXT_LIMIT, base_subject, cut, mapping, sender_name
from handlers.letters.inside import without_tokens
from mailer.address import try_address
from mailer.config import House, QueueConfig
from mailer.figures import Age, Blocked, Figures, Named, Punctuality, Volume
from mailer.model import Audience, Automatic, Chart, Fact, Letter, Person, Series, Tone

_SUBJECT = 80
_REMARK = 300
_DAY = timedelta(days=1)
_MINUTE = timedelta(minutes=1)


def summary(house: House, queue: QueueConfig, to: Person, *, figures: Figures, title: str) -> Letter:
    """The figures for one reader. ``queue`` is the one it is sent from, and whose templates it has."""
    return Letter(
        template="lead/summary",
        to=to,
        audience=Audience.INTERNAL,
        facts=mapping(
            desk=sender_name(house, queue),
            title=title[:1].upper() + title[1:],
            **_span(figures),
            **_now(house, figures),
            **_happened(figures),
        ),
        automatic=Automatic.GENERATED,
        purpose=None,
        charts=tuple(_charts(figures)),
    )


def _span(figures: Figures) -> Mapping[str, Fact]:
    return mapping(
        queues=figures.queues,
        since=figures.since,
        until=figures.until,
        now=figures.now,
        zone=_zone(figures.until),
    )


def _zone(at: datetime) -> str:
    """The zone's own short name, where it has one."""
    name = f"{at:%Z}"
    return f"UTC{name}" if name.startswith(("+", "-")) else name


# --- how it stands ----------------------------------------------------------------------------------------------------


def _now(house: House, figures: Figures) -> Mapping[str, Fact]:
    named = len(figures.queues) > 1

    def listed(tickets: tuple[Named, ...]) -> tuple[Fact, ...]:
        return tuple(_ticket(house, ticket, figures.now, named=named) for ticket in tickets)

    return mapping(
        open=figures.open,
        unowned=figures.unowned,
        unconfirmed=figures.unconfirmed,
        overdue=figures.overdue,
        overdue_tickets=listed(figures.overdue_tickets),
        due_today=figures.due_today,
        due_today_tickets=listed(figures.due_today_tickets),
        blocked=figures.blocked,
        blocked_by=tuple(_blocked(one, listed(one.tickets)) for one in figures.blocked_by),
        age_median=_roughly(figures.age_median),
        oldest=listed(figures.oldest),
        action_items=figures.action_items,
        oldest_items=tuple(
            mapping(
                ticket=item.ticket,
                number=item.number,
                text=cut(without_tokens(item.text), _REMARK),
                who=item.who,
                ago=_roughly(figures.now - item.opened_at),
            )
            for item in figures.oldest_items
        ),
    )


def _ticket(house: House, ticket: Named, now: datetime, *, named: bool) -> Mapping[str, Fact]:
    owner = house.engineer(try_address(ticket.owner)) if ticket.owner else None
    return mapping(
        number=ticket.number,
        subject=cut(base_subject(ticket.subject), _SUBJECT),
        queue=ticket.queue if named else "",
        priority=str(ticket.priority),
        owner=owner.name if owner else ticket.owner,
        at=ticket.at,
        time=f"{ticket.at:%H:%M}",
        ago=_roughly(now - ticket.at),
    )


def _roughly(length: timedelta | None) -> timedelta | None:
    """As exactly as one wants to read it: of days, no hours."""
    whole_days = length is not None and length >= 2 * _DAY
    return _DAY * (length // _DAY) if length is not None and whole_days else length


def _blocked(blocked: Blocked, tickets: tuple[Fact, ...]) -> Mapping[str, Fact]:
    return mapping(
        reason=str(blocked.reason),
        team=blocked.team,
        count=blocked.count,
        tickets=tickets,
        more=blocked.count - len(tickets),
    )


# --- what happened ----------------------------------------------------------------------------------------------------


def _happened(figures: Figures) -> Mapping[str, Fact]:
    promises = figures.kept + figures.missed
    late = [row.late_worst for row in figures.punctuality if row.late_worst is not None]
    rated = figures.ratings_good + figures.ratings_ok + figures.ratings_poor
    return mapping(
        opened=figures.opened,
        reopened=figures.reopened,
        resolved=figures.resolved,
        closed_unresolved=figures.closed_unresolved,
        merged=figures.merged,
        closed=figures.closed,
        reopen_rate=None if figures.reopen_rate is None else round(100 * figures.reopen_rate),
        promises=promises,
        kept=figures.kept,
        kept_rate=percent(figures.kept, promises),
        missed=figures.missed,
        owed=sum(row.owed for row in figures.punctuality),
        late_worst=max((_MINUTE, *late)) if late else None,
        delays=figures.delays,
        delays_too_late=figures.delays_too_late,
        delayed_tickets=figures.delayed_tickets,
        rated=rated,
        ratings_good=figures.ratings_good,
        ratings_ok=figures.ratings_ok,
        ratings_poor=figures.ratings_poor,
        remarks=tuple(
            mapping(
                ticket=remark.ticket,
                rating=str(remark.rating),
                text=cut(without_tokens(remark.text), HISTORY_TEXT_LIMIT),
            )
            for remark in figures.remarks
        ),
        gate=tuple(mapping(rule=r.rule, held=r.held, overridden=r.overridden) for r in figures.gate),
        held=sum(rule.held for rule in figures.gate),
        teams=tuple(
            mapping(
                team=team.team,
                asked=team.asked,
                in_time=team.in_time,
                too_late=team.too_late,
                answer_median=team.answer_median,
                waiting=team.waiting,
                silent=team.silent,
            )
            for team in figures.teams
        ),
    )


def percent(part: int, whole: int) -> int | None:
    """In whole percent; 100 only if it is all of it, and 0 only if it is none."""
    if not whole:
        return None
    return min(max(round(100 * part / whole), 1 if part else 0), 99 if part < whole else 100)


# --- charts -----------------------------------------------------------------------------------------------------------


def _charts(figures: Figures) -> Iterable[Chart]:
    if figures.open:
        yield _open(figures)
        yield _ages(figures.ages)
    if any(day.arrived or day.left for day in figures.volume):
        yield _volume(figures.volume)
    punctuality = tuple(row for row in figures.punctuality if row.kept or row.missed)
    if punctuality:
        yield _promises(punctuality)


def _open(figures: Figures) -> Chart:
    rows = figures.open_by_priority
    return Chart(
        "open",
        tuple(str(row.priority) for row in rows),
        (
            Series("in time", tuple(row.open - row.overdue for row in rows)),
            Series("overdue", tuple(row.overdue for row in rows), Tone.BAD),
        ),
        "\n".join(
            f"{row.priority}: {row.open} open"
            + (f", {row.overdue} overdue" if row.overdue else "")
            + (f", {row.due_today} due today" if row.due_today else "")
            + (f", {row.blocked} blocked" if row.blocked else "")
            for row in rows
            if row.open
        ),
    )


def _ages(ages: tuple[Age, ...]) -> Chart:
    labels = tuple(_days(age) for age in ages)
    counts = tuple(age.count for age in ages)
    said = "\n".join(f"{label}: {count}" for label, count in zip(labels, counts, strict=True) if count)
    return Chart("ages", labels, (Series("open", counts),), said)


def _days(age: Age) -> str:
    if age.days_to is None:
        return f"{age.days_from} days and more"
    return "less than a day" if not age.days_from else f"{age.days_from} to {age.days_to} days"


def _volume(volume: tuple[Volume, ...]) -> Chart:
    weekly = any(day.days > 1 for day in volume)
    labels = tuple(_label(day.day, weekly=weekly or len(volume) > 8) for day in volume)
    return Chart(
        "volume",
        labels,
        (
            Series("in", tuple(day.arrived for day in volume)),
            Series("out", tuple(day.left for day in volume), Tone.OTHER),
        ),
        "\n".join(f"{label}: {day.arrived} in, {day.left} out" for label, day in zip(labels, volume, strict=True)),
        upright=True,
    )


def _label(day: date, *, weekly: bool) -> str:
    return f"{day.day} {day:%b}" if weekly else f"{day:%a} {day.day}"


def _promises(rows: tuple[Punctuality, ...]) -> Chart:
    labels = tuple(f"{row.priority} {row.kind}" for row in rows)
    return Chart(
        "promises",
        labels,
        (
            Series("kept", tuple(row.kept for row in rows)),
            Series("missed", tuple(row.missed for row in rows), Tone.BAD),
        ),
        "\n".join(f"{label}: {_kept_and_missed(row)}" for label, row in zip(labels, rows, strict=True)),
    )


def _kept_and_missed(row: Punctuality) -> str:
    if not row.missed:
        return f"{row.kept} kept"
    late = f", by {short(row.late_median)} as a rule" if row.late_median else ""
    worst = f" and {short(row.late_worst)} at worst" if late and row.late_worst != row.late_median else ""
    return f"{row.kept} kept, {row.missed} missed" + late + worst


def short(length: timedelta | None) -> str:
    """A length of time in its two largest units: ``2d 4h``, ``35m``; less than a minute is one."""
    minutes = max(round((length or timedelta(0)).total_seconds() / 60), 1)
    parts = zip((minutes // 1440, minutes % 1440 // 60, minutes % 60), "dhm", strict=True)
    return " ".join([f"{number}{unit}" for number, unit in parts if number][:2])
