"""What has to have been said by when, kept from what people did; the checker of the simulated month.

It is told of each deed once, when it happens, and at each tick of what was sent. It knows the procedures from their
text, has its own arithmetic (:mod:`tests.month.hours`) and never looks into the desk's tables. Whatever it would not
have sent itself, to that person and at that tick, is a violation, and so is whatever it would have sent and was not.
"""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from tests.month.hours import DAY, HOUR, Hours, hours_of

TICK = timedelta(seconds=2)
Length = tuple[int, timedelta]
ZERO = timedelta(0)


@dataclass(frozen=True)
class Level:
    """The promises of one priority (Customer SOP §6.1), and the time a team has to answer (Internal SOP §9).

    ``again`` is how long after the first notice of an overdue update the second one comes; each later one takes twice
    as long, up to eightfold.
    """

    response: Length
    remind: Length
    update: Length | None
    team: Length
    again: Length


LEVELS = {
    "P1": Level((0, 2 * HOUR), (0, HOUR), (0, 2 * HOUR), (0, HOUR), (0, HOUR)),
    "P2": Level((0, 4 * HOUR), (0, 3 * HOUR), (0, 4 * HOUR), (0, 4 * HOUR), (0, 4 * HOUR)),
    "P3": Level((1, ZERO), (0, 6 * HOUR), (1, ZERO), (1, ZERO), (1, ZERO)),
    "P4": Level((2, ZERO), (1, ZERO), None, (2, ZERO), (2, ZERO)),
}
REMIND_OF_WAITING, REMIND_OF_CONFIRMATION, CLOSE_AFTER, REOPEN_WITHIN = 5 * DAY, 2 * DAY, 5 * DAY, 14 * DAY


class What(StrEnum):
    """What falls due."""

    REMINDER = "reminder"
    OVERDUE = "overdue"
    STILL_OVERDUE = "still overdue"
    WAITING = "the customer does not answer"
    CONFIRMATION = "does it work?"
    CLOSING = "closing"
    FOLLOW_UP = "the team is asked again"
    NEXT_RUNG = "the next rung is told"


WATCHED = frozenset(
    (
        *("customer/acknowledgement", "customer/answer", "customer/status-update", "customer/question"),
        *("customer/delay", "customer/escalated", "customer/resolution", "customer/resolution-reminder"),
        *("customer/closed-confirmed", "customer/closed-unanswered", "customer/reopened", "customer/merged"),
        *("engineer/response-due", "engineer/update-due", "engineer/response-overdue", "engineer/update-overdue"),
        *("engineer/waiting-reminder", "engineer/team-silent", "engineer/delayed-again"),
        *("team/escalation", "team/follow-up", "team/next-rung", "team/more-urgent", "team/ended"),
        *("channel/p1-alert", "channel/update-overdue", "engineer/command-refused", "lead/summary"),
    )
)
"""The letters that have to be just those that the ledger expects; all others are news of what somebody did."""


@dataclass(frozen=True)
class Seen:
    """A letter that was sent: ``to`` is an address, or ``channel:`` and a name."""

    template: str
    ticket: int
    to: str

    def __str__(self) -> str:
        return f"#{self.ticket} {self.template} to {self.to}"


@dataclass
class Asked:
    """A team that was asked about a ticket."""

    team: str
    rung: int
    at: datetime
    followed_up_at: datetime | None = None
    over: bool = False
    raised: bool = False


@dataclass
class Known:
    """A ticket as far as the promises on it go.

    ``since`` is what the running promise counts from, ``promised`` the time that a delay named, ``told`` the one that
    the customer read last and waits for. ``warned_at`` and ``warnings`` are the notices that it is overdue.
    """

    number: int
    queue: str
    people: tuple[str, ...]
    offset: timedelta
    priority: str
    opened_at: datetime
    since: datetime
    status: str = "new"
    owner: str = ""
    answered: bool = False
    promised: datetime | None = None
    told: datetime | None = None
    warned_at: datetime | None = None
    warnings: int = 0
    asked_at: datetime | None = None
    resumed_at: datetime | None = None
    snoozed: datetime | None = None
    resolved_at: datetime | None = None
    closed_at: datetime | None = None
    delays: int = 0
    teams: list[Asked] = field(default_factory=list)
    done: set[tuple[What, datetime]] = field(default_factory=set)
    changed_at: datetime | None = None
    fates: Counter[str] = field(default_factory=Counter)

    @property
    def hours(self) -> Hours:
        return hours_of(self.queue, self.priority)

    @property
    def start(self) -> datetime:
        return self.resumed_at or self.since

    @property
    def named(self) -> datetime | None:
        """The time that a delay named; what was left of it when we asked something counts on from the answer."""
        if self.promised is None or self.asked_at is None or self.resumed_at is None:
            return self.promised
        left = self.hours.between(self.asked_at, self.promised)
        return self.hours.after(self.resumed_at, (0, left)) if left else self.resumed_at + self.promised - self.asked_at

    @property
    def due(self) -> datetime | None:
        """By when the customer is to hear from a person."""
        if self.status not in ("new", "open"):
            return None
        if self.named and self.resumed_at is None:
            return self.named
        return min((time for time in (self.named, self.told, self.rhythm) if time), default=None)

    @property
    def rhythm(self) -> datetime | None:
        """By when it would be if nobody had named any other time to the customer."""
        level = LEVELS[self.priority]
        length = level.update if self.answered else level.response
        if self.resumed_at:
            length = length or level.response
        return self.hours.after(self.start, length) if length else None

    def plan(self) -> Iterator[tuple[datetime, What]]:
        """Everything that is to happen if nobody does anything more."""
        if self.status == "resolved" and self.resolved_at:
            yield self.resolved_at + REMIND_OF_CONFIRMATION, What.CONFIRMATION
            yield self.resolved_at + CLOSE_AFTER, What.CLOSING
        if self.status == "waiting" and self.asked_at:
            yield self._put_off(self.asked_at + REMIND_OF_WAITING), What.WAITING
        due = self.due
        if due:
            remind = self._put_off(self._remind_at(due))
            if remind < due:
                yield remind, What.REMINDER
            yield due, What.OVERDUE
            if given := self.warned(due):
                days, time = LEVELS[self.priority].again
                longer = min(2 ** (given - 1), 8)
                yield self.hours.after(self.warned_at or due, (days * longer, time * longer)), What.STILL_OVERDUE
        if self.status in ("new", "open", "waiting"):
            yield from self._teams()

    def warned(self, due: datetime) -> int:
        """How many notices there were since it was due."""
        return self.warnings if self.warned_at and self.warned_at >= due else 0

    def team_time(self, asked: Asked) -> datetime:
        return self.hours.after(asked.followed_up_at or asked.at, LEVELS[self.priority].team)

    def _teams(self) -> Iterator[tuple[datetime, What]]:
        for asked in self.teams:
            if not asked.over and not asked.raised:
                yield self.team_time(asked), What.NEXT_RUNG if asked.followed_up_at else What.FOLLOW_UP

    def _remind_at(self, due: datetime) -> datetime:
        usual = self.hours.after(self.start, LEVELS[self.priority].remind)
        if due != self.named and usual < due:
            return usual
        whole = self.hours.between(self.start, due)
        if not whole:
            return self.start + (due - self.start) * 3 / 4
        return self.hours.after(self.start, (0, whole - min(whole / 4, 4 * HOUR)))

    def _put_off(self, at: datetime) -> datetime:
        return max(at, self.snoozed or at)


class Ledger:
    """All tickets, what is expected at this tick, and every violation that was found. ``now`` is this tick."""

    def __init__(
        self,
        firsts: Mapping[str, tuple[str, ...]],
        leads: Mapping[str, tuple[str, ...]],
        managers: Mapping[str, tuple[str, ...]],
        teams: Mapping[str, tuple[str, int]],
    ) -> None:
        """:param firsts: first-level support of each queue, by address; ``teams``: address and rung of each."""
        self.firsts, self.leads, self.managers, self.teams = firsts, leads, managers, teams
        self.tickets: dict[int, Known] = {}
        self.violations: list[str] = []
        self.promises: Counter[str] = Counter()
        self.happened: Counter[str] = Counter()
        self.latest = ZERO
        self.out_of_hours = 0
        """How many reminders of silent customers came while nobody worked: they go by the clock on the wall."""
        self.now: datetime | None = None
        self._expected: Counter[Seen] = Counter()
        self._agenda: list[tuple[datetime, int]] = []
        self._appointments: list[tuple[datetime, str]] = []
        self._stood_still: list[tuple[datetime, datetime]] = []

    # --- what people do

    def opened(
        self, number: int, queue: str, people: tuple[str, ...], offset: timedelta, priority: str, at: datetime
    ) -> Known:
        ticket = Known(number, queue, people, offset, priority, at, at)
        self.tickets[number] = ticket
        self.happened["opened"] += 1
        self._expect("customer/acknowledgement", ticket, people[:1])
        self._tell(ticket, ticket.due)
        if priority == "P1":
            self._became_p1(ticket)
        return self._planned(ticket)

    def took(self, number: int, who: str) -> None:
        self.tickets[number].owner = who

    def said(self, number: int, who: str, template: str, at: datetime) -> None:
        """A person wrote to the customer."""
        ticket = self._spoke(number, who, template, at)
        ticket.answered = True
        if ticket.status == "waiting":
            ticket.asked_at = at
        else:
            ticket.status, ticket.asked_at = "open", None
        ticket.promised = ticket.resumed_at = None
        if template in ("customer/status-update", "customer/escalated"):
            self._tell(ticket, ticket.due)
        self._planned(ticket)

    def asked(self, number: int, who: str, at: datetime) -> None:
        """The customer was asked something, and the clock stands."""
        named = self.tickets[number].named
        ticket = self._spoke(number, who, "customer/question", at)
        ticket.status, ticket.asked_at, ticket.resumed_at, ticket.answered = "waiting", at, None, True
        ticket.promised = named if named and named > at else None
        self._planned(ticket)

    def delayed(self, number: int, who: str, until: datetime, at: datetime) -> None:
        ticket = self._spoke(number, who, "customer/delay", at)
        ticket.status, ticket.promised, ticket.asked_at, ticket.resumed_at = "open", until, None, None
        self._tell(ticket, until)
        ticket.delays += 1
        self.happened["delays"] += 1
        if ticket.delays > 1:
            self._expect("engineer/delayed-again", ticket, (lead for lead in self.leads[ticket.queue] if lead != who))
        self._planned(ticket)

    def snoozed(self, number: int, until: datetime) -> None:
        self.tickets[number].snoozed = until
        self._planned(self.tickets[number])

    def prioritised(self, number: int, priority: str, at: datetime) -> None:
        ticket = self.tickets[number]
        if priority == "P1" and ticket.priority != "P1":
            self._became_p1(ticket)
        if priority < ticket.priority:
            self._teams_hear_of_it(ticket, at)
        due, ticket.priority, ticket.snoozed = ticket.due, priority, None
        if due and self.now and due < self.now and ticket.due is None:
            self.promises["missed"] += 1  # nothing is owed any more
        self._planned(ticket)

    def escalated(self, number: int, who: str, team: str, at: datetime, *, answers: bool) -> None:
        ticket = self.tickets[number]
        ticket.owner = ticket.owner or who
        if answers:
            self.said(number, who, "customer/escalated", at)
        else:
            self._expect("customer/escalated", ticket, ticket.people)
            self._tell(ticket, ticket.due)
        address, rung = self.teams[team]
        ticket.teams.append(Asked(team, rung, at))
        self._expect("team/escalation", ticket, (address,))
        self._planned(ticket)

    def team_answered(self, number: int, team: str) -> None:
        for asked in self.tickets[number].teams:
            asked.over |= asked.team == team
        self._planned(self.tickets[number])

    def resolved(self, number: int, who: str, at: datetime) -> None:
        ticket = self._spoke(number, who, "customer/resolution", at)
        ticket.status, ticket.resolved_at, ticket.answered = "resolved", at, True
        self.happened["resolved"] += 1
        ticket.promised = ticket.resumed_at = ticket.snoozed = ticket.asked_at = None
        self._teams_are_done(ticket)
        self._planned(ticket)

    def closed_by_hand(self, number: int, at: datetime) -> None:
        self._close(self.tickets[number], "customer/closed-unanswered", at)

    def customer_wrote(self, number: int, at: datetime, says: str) -> None:
        """What a customer says: ``works``, ``not fixed``, ``thanks``, ``something`` or ``reopen``."""
        ticket = self.tickets[number]
        match ticket.status, says:
            case "resolved", "works":
                self._close(ticket, "customer/closed-confirmed", at)
            case "resolved", "not fixed" | "something" | "reopen":
                self._opened_again(ticket, at)
            case "waiting", _:
                self._goes_on(ticket, at)
            case "closed", "not fixed" | "something" | "reopen":
                self._opened_again(ticket, at)
                ticket.answered = False
                self._expect("customer/reopened", ticket, ticket.people[:1])
                self._tell(ticket, ticket.due)
        self._planned(ticket)

    def answer_came_by_telephone(self, number: int, at: datetime) -> None:
        ticket = self.tickets[number]
        self._goes_on(ticket, at)
        self._planned(ticket)

    def careless(self, number: int, who: str) -> None:
        """An engineer wrote what must not go out: it comes back, and nothing else happens."""
        self._expect("engineer/command-refused", self.tickets[number], (who,))
        self.happened["held by the gate"] += 1

    def appointed(self, at: datetime, reader: str) -> None:
        """At that time somebody gets a summary."""
        heapq.heappush(self._appointments, (at, reader))

    def stood_still(self, begin: datetime, end: datetime) -> None:
        """The process was not there: what fell due meanwhile is acted on when it is back."""
        self._stood_still.append((begin, end))

    # --- what has to happen by itself, and what did

    def next_moment(self) -> datetime | None:
        while self._agenda and self._agenda[0][0] not in self._moments(self.tickets[self._agenda[0][1]]):
            heapq.heappop(self._agenda)
        return self._agenda[0][0] if self._agenda else None

    def tick(self, now: datetime, seen: Iterable[Seen]) -> None:
        """Everything that was sent at this tick, held against everything that should have been."""
        self.now = now
        while (moment := self.next_moment()) is not None and moment <= now:
            _, number = heapq.heappop(self._agenda)
            self._fall_due(self.tickets[number], now)
        while self._appointments and self._appointments[0][0] <= now:
            self._expected[Seen("lead/summary", 0, heapq.heappop(self._appointments)[1])] += 1
        found = Counter(seen)
        watched = Counter({letter: count for letter, count in found.items() if letter.template in WATCHED})
        for letter, count in (self._expected - watched).items():
            if not (letter.template == "p1" and self._heard_of_p1(letter, found)):
                self._violated(now, f"{letter} was not sent" + (f" {count} times" if count > 1 else ""))
        for letter in watched - self._expected:
            again = "a second time" if self._expected[letter] else "and should not have been"
            self._violated(now, f"{letter} was sent {again}")
        self._expected.clear()

    def says(self, now: datetime, letter: str, text: str, due: datetime | None, offset: timedelta) -> None:
        """A letter to a customer names the time that the ledger has, on the customer's own clock."""
        if due is not None and (told := shown(due, offset)) not in " ".join(text.split()):
            self._violated(now, f"{letter} does not say {told}")

    def _fall_due(self, ticket: Known, now: datetime) -> None:
        over = [(at, what) for at, what in sorted(ticket.plan()) if at <= now and (what, at) not in ticket.done]
        due = ticket.due
        for at, what in over:
            ticket.done.add((what, at))
            self._note_lateness(ticket, what, at, now)
            match what:
                case What.REMINDER if due is not None and due > now:
                    template = "engineer/update-due" if ticket.answered else "engineer/response-due"
                    self._expect(template, ticket, self._responsible(ticket))
                    self.promises["reminded"] += 1
                case What.OVERDUE | What.STILL_OVERDUE if due is not None:
                    if what is What.STILL_OVERDUE or not ticket.warned(due):
                        self._warn(ticket, due, now)
                case What.WAITING:
                    self.out_of_hours += not ticket.hours.holds(at)
                    self._expect("engineer/waiting-reminder", ticket, self._responsible(ticket))
                case What.CONFIRMATION if ticket.resolved_at and now < ticket.resolved_at + CLOSE_AFTER:
                    self._expect("customer/resolution-reminder", ticket, ticket.people)
                case What.CLOSING:
                    self._close(ticket, "customer/closed-unanswered", now)
                case What.FOLLOW_UP | What.NEXT_RUNG:
                    self._silent_team(ticket, what, at, now)
        self._planned(ticket)

    def _warn(self, ticket: Known, due: datetime, now: datetime) -> None:
        """The owner, and one rung of the ladder more with each notice."""
        ticket.warnings, ticket.warned_at = ticket.warned(due) + 1, now
        rungs = [rung for rung in (self.leads[ticket.queue], self.managers[ticket.queue]) if rung]
        people = {*self._responsible(ticket), *(person for rung in rungs[: ticket.warnings] for person in rung)}
        self._expect("engineer/update-overdue" if ticket.answered else "engineer/response-overdue", ticket, people)
        if ticket.priority in ("P1", "P2"):
            self._expected[Seen("channel/update-overdue", ticket.number, "channel:Teams")] += 1
        self.promises["overdue, and reported" if ticket.warnings == 1 else "reported again"] += 1

    def _silent_team(self, ticket: Known, what: What, at: datetime, now: datetime) -> None:
        for asked in ticket.teams:
            if asked.over or asked.raised or ticket.team_time(asked) != at:
                continue
            if what is What.FOLLOW_UP:
                asked.followed_up_at = now
                self._expect("team/follow-up", ticket, (self.teams[asked.team][0],))
                self._expect("engineer/team-silent", ticket, self._responsible(ticket))
            else:
                asked.raised = True
                above = [name for name, (_, rung) in self.teams.items() if rung > asked.rung]
                if not any(other.rung > asked.rung for other in ticket.teams):
                    self._expect("team/next-rung", ticket, (self.teams[name][0] for name in above[:1]))
                people = {*self._responsible(ticket), *self.leads[ticket.queue]}
                self._expect("engineer/team-silent", ticket, people)

    def _note_lateness(self, ticket: Known, what: What, at: datetime, now: datetime) -> None:
        # What somebody's deed made late is told at once, and what fell due while nothing ran, when it runs again.
        if any(begin <= at <= end for begin, end in self._stood_still) or (
            ticket.changed_at and at <= ticket.changed_at
        ):
            return
        self.latest = max(self.latest, now - at)
        if now - at > TICK:
            self._violated(now, f"#{ticket.number} {what} comes {now - at} late")
        by_day = (What.REMINDER, What.OVERDUE, What.STILL_OVERDUE, What.FOLLOW_UP, What.NEXT_RUNG)
        # What was a P1 may have been promised for the night, and is not forgotten with its priority.
        was_told = what in (What.REMINDER, What.OVERDUE) and ticket.due != ticket.rhythm
        if what in by_day and not was_told and not ticket.hours.holds(at):
            self._violated(now, f"#{ticket.number} {what} comes while nobody works for {ticket.queue}")

    # --- inside

    def _spoke(self, number: int, who: str, template: str, at: datetime) -> Known:
        ticket = self.tickets[number]
        if ticket.due is not None and (at > ticket.due or template != "customer/delay"):
            self.promises["kept" if at <= ticket.due else "missed"] += 1
        if ticket.told is not None:
            self._fate(ticket, template, at)
        self._quiet(ticket)
        ticket.owner, ticket.since = ticket.owner or who, at
        self._expect(template, ticket, ticket.people)
        return ticket

    def _fate(self, ticket: Known, template: str, at: datetime) -> None:
        """What became of the time that the customer was told, in the words of the ticket's log."""
        assert ticket.told is not None
        if at > ticket.told:
            ticket.fates["missed its promise"] += 1
        elif template == "customer/delay":
            ticket.fates["put off in time"] += 1
        elif template == "customer/question" and ticket.named and ticket.named > at:
            ticket.fates["stands still until the customer answers"] += 1
        else:
            ticket.fates["kept its promise"] += 1

    def _goes_on(self, ticket: Known, at: datetime) -> None:
        """The answer to our question is there; what was left of a time that a delay named goes on."""
        ticket.status, ticket.resumed_at, ticket.snoozed = "open", at, None
        ticket.told = ticket.named or ticket.told

    def _tell(self, ticket: Known, due: datetime | None) -> None:
        if due is not None and self.now is not None and due > self.now:
            ticket.told = due

    def _quiet(self, ticket: Known) -> None:
        """Nobody waits any more for what they were told, and what was said about it counts no longer."""
        ticket.told, ticket.warned_at, ticket.warnings = None, None, 0

    def _opened_again(self, ticket: Known, at: datetime) -> None:
        """The promise begins anew: nobody waited for an update of what was resolved."""
        if ticket.priority == "P1":
            self._became_p1(ticket)
        ticket.status, ticket.since = "open", at
        self.happened["reopened"] += 1
        ticket.resolved_at = ticket.closed_at = ticket.promised = ticket.resumed_at = ticket.asked_at = None
        ticket.snoozed = None
        self._quiet(ticket)

    def _close(self, ticket: Known, template: str, at: datetime) -> None:
        ticket.status, ticket.closed_at, ticket.told = "closed", at, None
        self.happened["closed"] += 1
        self._expect(template, ticket, ticket.people)
        self._planned(ticket)

    def _teams_are_done(self, ticket: Known) -> None:
        self._expect("team/ended", ticket, (self.teams[asked.team][0] for asked in ticket.teams))
        ticket.teams.clear()

    def _teams_hear_of_it(self, ticket: Known, at: datetime) -> None:
        """Who owes an answer to what is more urgent now has its time from now on."""
        for asked in ticket.teams:
            self._expect("team/more-urgent", ticket, (self.teams[asked.team][0],))
            if not (asked.over or asked.raised):
                asked.at, asked.followed_up_at = at, None

    def _became_p1(self, ticket: Known) -> None:
        self._expected[Seen("channel/p1-alert", ticket.number, "channel:Teams")] += 1
        for address in {*self.firsts[ticket.queue], *self.leads[ticket.queue]}:
            self._expected[Seen("p1", ticket.number, address)] += 1

    def _heard_of_p1(self, wanted: Seen, found: Counter[Seen]) -> bool:
        news = ("p1-alert", "new-ticket", "customer-wrote", "command-done")
        return any(found[Seen(f"engineer/{name}", wanted.ticket, wanted.to)] for name in news)

    def _responsible(self, ticket: Known) -> tuple[str, ...]:
        return (ticket.owner,) if ticket.owner else self.firsts[ticket.queue]

    def _expect(self, template: str, ticket: Known, people: Iterable[str]) -> None:
        for person in people:
            self._expected[Seen(template, ticket.number, person)] += 1

    def _moments(self, ticket: Known) -> set[datetime]:
        return {at for at, what in ticket.plan() if (what, at) not in ticket.done}

    def _planned(self, ticket: Known) -> Known:
        ticket.changed_at = self.now
        for at in self._moments(ticket):
            heapq.heappush(self._agenda, (at, ticket.number))
        return ticket

    def _violated(self, now: datetime, what: str) -> None:
        self.violations.append(f"{now:%Y-%m-%d %H:%M:%S} {what}")


def shown(at: datetime, offset: timedelta) -> str:
    """A time as customers read it: ``Tuesday 24 November, 09:00 (UTC+02:00)``."""
    local = at + offset
    minutes = int(offset.total_seconds()) // 60
    zone = f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}" if minutes else ""
    return f"{local:%A} {local.day} {local:%B}, {local:%H:%M} (UTC{zone})"
