"""How fast letters may go to a relay, kept over all workers: the admin's rate, and what the relay itself can take.

One row a relay, and none as long as there is no rate and no refusal. Whoever wants to send takes turns: so many
letters, each at its time; the row is locked meanwhile, so no two workers take the same turn. A relay that has had too
much is given a rest, and twice the time between letters; each ten letters it accepts halve that time again. Rests end
one letter at a time. Times are by the worker's clock; one that was set back must not silence anybody, so a time too
far ahead does not count.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, select, update

from mailer.failpoint import failpoint
from mailer.store.engine import insert_new
from mailer.store.schema import relay_pace

AHEAD = timedelta(seconds=5)
"""Turns are taken for no longer than that, so that an urgent letter need not wait behind a long batch."""
SOON = timedelta(seconds=2)
"""A turn this near is worth waiting for; for a later one somebody comes back."""
FIRST_SPACING, LONGEST_SPACING, SHORTEST_SPACING = 1.0, 60.0, 0.2
"""Seconds between letters: after a first refusal, at most, and what is as good as none."""
ACCEPTED_TO_SPEED_UP = 10
LONGEST_REST = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Rest:
    """How long a relay is left alone: the first time, and at most (up to LONGEST_REST), twice as long in between."""

    first: timedelta
    longest: timedelta


@dataclass(frozen=True, slots=True)
class Turns:
    """So many letters may be sent: the first ``first_in`` from now, each further one ``spacing`` later.

    ``strained`` is True while the relay has not got over its last refusal: then it is to be told how letters fare.
    """

    count: int
    first_in: timedelta = timedelta(0)
    spacing: timedelta = timedelta(0)
    strained: bool = False


@dataclass(frozen=True, slots=True)
class Pace:
    """How a relay is to us, ``since`` when, and what it said; ``mood`` is empty where all is well."""

    relay: str
    mood: str
    said: str
    since: datetime
    rest_until: datetime
    spacing: timedelta


def free_turns(connection: Connection, relay: str, now: datetime, wanted: int, at_most_per_minute: int) -> Turns:
    """How many letters may be sent now; the row stays locked until the transaction ends. Book what is used of it.

    :param at_most_per_minute: 0 where the admin sets no rate.
    """
    row = _look(connection, relay)
    if row is not None and now < row.rest_until <= now + LONGEST_REST:
        return Turns(0)
    if not at_most_per_minute and (row is None or not (row.spacing or row.refusals)):
        return Turns(wanted)
    row = _locked(connection, relay, now)
    gap = _gap(row.spacing, at_most_per_minute)
    start: datetime = row.next_at if now < row.next_at <= now + SOON + AHEAD + 2 * gap else now
    if start > now + SOON:
        return Turns(0)
    fitting = max(1, int(AHEAD / gap)) if gap else wanted
    # After a rest one letter goes ahead alone.
    count = 1 if row.refusals else min(wanted, fitting)
    return Turns(count, start - now, gap, strained=bool(row.refusals or row.spacing))


def book(connection: Connection, relay: str, now: datetime, turns: Turns, used: int) -> None:
    """So many of the turns are taken; nobody else gets them."""
    if not used or not turns.spacing:
        return
    _locked(connection, relay, now)
    following = now + turns.first_in + turns.spacing * used
    connection.execute(update(relay_pace).where(relay_pace.c.relay == relay).values(next_at=following))
    failpoint("pace:booked")


def rest(
    connection: Connection,
    relay: str,
    now: datetime,
    how: Rest,
    *,
    mood: str,
    said: str,
    at_most_per_minute: int,
    slow_down: bool,
    chance: float,
) -> datetime:
    """The relay is left alone until the time returned, unless it is already; longer with each refusal in a row.

    :param slow_down: whether it gets half as many letters afterwards.
    :param chance: from 0 to 1, so that workers and relays do not all come back at once.
    """
    row = _locked(connection, relay, now)
    if now < row.rest_until <= now + how.longest:
        resting: datetime = row.rest_until
        return resting
    length = min(how.longest, how.first * 2 ** min(row.refusals, 16)) * (0.5 + chance / 2)
    gap = _gap(row.spacing, at_most_per_minute).total_seconds()
    until: datetime = now + length
    values: dict[str, object] = {
        "rest_until": until,
        "refusals": row.refusals + 1,
        "accepted": 0,
        "mood": mood,
        "said": said,
        "since": row.since if row.refusals else now,
    }
    if slow_down:
        values["spacing"] = min(LONGEST_SPACING, max(FIRST_SPACING, gap * 2))
    connection.execute(update(relay_pace).where(relay_pace.c.relay == relay).values(**values))
    failpoint("pace:rested")
    return until


def note_accepted(connection: Connection, relay: str, now: datetime) -> None:
    """The relay has dealt with a letter: the rest is over, and step by step it gets more again."""
    row = _locked(connection, relay, now)
    values: dict[str, object] = {"accepted": row.accepted + 1}
    if row.refusals:
        values |= {"refusals": 0, "mood": "", "said": "", "since": now, "rest_until": now}
    if row.spacing and row.accepted + 1 >= ACCEPTED_TO_SPEED_UP:
        faster = row.spacing / 2
        values |= {"accepted": 0, "spacing": faster if faster >= SHORTEST_SPACING else 0.0}
    connection.execute(update(relay_pace).where(relay_pace.c.relay == relay).values(**values))


def end_rest(connection: Connection) -> None:
    """Somebody has looked after it: every relay is tried again at once."""
    connection.execute(update(relay_pace).values(rest_until=relay_pace.c.since))


def read_pace(connection: Connection, relay: str) -> Pace | None:
    """How the relay is to us; None where nothing was ever amiss."""
    row = _look(connection, relay)
    if row is None:
        return None
    return Pace(row.relay, row.mood, row.said, row.since, row.rest_until, timedelta(seconds=row.spacing))


def _gap(spacing: float, at_most_per_minute: int) -> timedelta:
    return timedelta(seconds=max(spacing, 60 / at_most_per_minute if at_most_per_minute else 0.0))


def _look(connection: Connection, relay: str) -> Row[Any] | None:
    return connection.execute(select(relay_pace).where(relay_pace.c.relay == relay)).one_or_none()


def _locked(connection: Connection, relay: str, now: datetime) -> Row[Any]:
    new: dict[str, object] = {"relay": relay, "next_at": now, "spacing": 0.0, "accepted": 0, "refusals": 0}
    new |= {"rest_until": now, "mood": "", "said": "", "since": now}
    connection.execute(insert_new(connection, relay_pace), new)
    return connection.execute(select(relay_pace).where(relay_pace.c.relay == relay).with_for_update()).one()
