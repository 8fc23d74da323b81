"""The two values between mechanism and policy: the Case that policy reads, and the Decision it answers with.

``decide(case) -> Decision`` is the call from the one to the other. A Case holds all that policy may want to know,
read in one transaction; a Decision all that is to happen, written in the same one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from mailer.address import Address
from mailer.config import Engineer, House, QueueConfig, Team
from mailer.figures import Figures
from mailer.model import (
    Alert,
    Audience,
    Due,
    Entry,
    Hold,
    Letter,
    LogLine,
    Mail,
    Mood,
    Occurrence,
    Priority,
    Purpose,
    Role,
    Status,
    Ticket,
)


class Found(StrEnum):
    """By what evidence a mail belongs to a ticket, strongest first (spec 2.1)."""

    TOKEN = "token"
    REFERENCE = "reference"
    SUBJECT = "subject"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Match:
    """The ticket a mail points to, by which evidence, and a sentence that says so.

    ``by_way_of`` is the ticket that was named, where it was merged into ``ticket`` or goes on in it.
    """

    ticket: int | None = None
    found: Found = Found.NOTHING
    why: str = "nothing in it leads to a ticket of ours"
    by_way_of: int | None = None


@dataclass(frozen=True, slots=True)
class Sender:
    """Who sent a mail and what that person may do here.

    ``engineer`` is set only where the address is on the roster **and** authentic (spec 2.3); ``impersonated`` where it
    is on the roster and not authentic. ``purpose`` is that of a valid signed address bound to this very sender.
    ``bearer_of`` is set for a stranger who wrote to a genuine signed address: it is whom that was made for. ``team`` is
    set for mail to an address signed for a team, whoever sent it; without ``purpose`` nothing proves that it is theirs.
    """

    role: Role
    engineer: Engineer | None = None
    impersonated: Engineer | None = None
    purpose: Purpose | None = None
    bearer_of: Address | None = None
    team: Team | None = None
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Arrival:
    """A mail has come in; ``number`` is what a ticket opened from it is to be called.

    ``silent`` marks old mail that is imported: nothing automatic answers it (spec 1.2a). ``repeats_id`` is True where
    another mail, with other content, came before under the same Message-ID (IDE-02).
    """

    mail: Mail
    match: Match
    sender: Sender
    received_at: datetime
    number: int | None = None
    silent: bool = False
    repeats_id: bool = False


@dataclass(frozen=True, slots=True)
class Undelivered:
    """A letter of ours was refused for good, or not taken for as long as we try; ``reason`` is the server's word."""

    recipient: Address
    template: str
    audience: Audience
    subject: str
    reason: str


@dataclass(frozen=True, slots=True)
class SetAside:
    """A mail or due item was put into quarantine. ``number`` is a mail's; ``ticket`` is set for a due item alone."""

    number: int
    sender: str
    subject: str
    reason: str
    ticket: int | None = None


@dataclass(frozen=True, slots=True)
class TemplateFault:
    """A template of the admin's could not be used; the shipped one was used instead."""

    template: str
    fault: str


@dataclass(frozen=True, slots=True)
class SignInFault:
    """A consent is worth nothing any more, so a server lets us in no longer; ``command`` is how to give a new one.

    ``account`` names the accounts it is for, "relay" among them; ``reason`` is the authorization server's word.
    """

    account: str
    username: str
    reason: str
    command: str


@dataclass(frozen=True, slots=True)
class Flood:
    """A letter was held because it would have been one too many (LOOP-04)."""

    hold: Hold


@dataclass(frozen=True, slots=True)
class SetAsideMore:
    """So many further mails and due items were put into quarantine since the admins were told of one."""

    count: int
    since: datetime


@dataclass(frozen=True, slots=True)
class LettersHeld:
    """So many letters were held because nobody had tried to send them for too long (DUR-15)."""

    count: int


@dataclass(frozen=True, slots=True)
class FolderReplaced:
    """A watched folder is another one than before, and too much of its mail is unknown: an admin has to choose.

    ``messages`` are in it, more than ``flood`` of them unknown. ``command`` and a choice tell us what to do.
    """

    folder: str
    messages: int
    flood: int
    command: str


@dataclass(frozen=True, slots=True)
class ChannelFailed:
    """An alert did not get through to a channel for so long that it is not tried any more (Internal SOP §10.1)."""

    channel: str
    subject: str
    reason: str


@dataclass(frozen=True, slots=True)
class SummaryDue:
    """A summary's moment has come, ``at``; it tells of the time since the one before, from ``since`` on."""

    name: str
    since: datetime
    at: datetime


Event = (
    Arrival
    | Due
    | Undelivered
    | SetAside
    | SetAsideMore
    | LettersHeld
    | TemplateFault
    | SignInFault
    | FolderReplaced
    | Flood
    | ChannelFailed
    | SummaryDue
)


@dataclass(frozen=True, slots=True)
class Traffic:
    """How much automatic mail was written lately, held letters not counted (LOOP-04, LOOP-13).

    ``to`` counts what went to customers in the last 24 hours, by address key, for the people an event may write to;
    ``on_ticket`` what went to customers about the ticket in the last hour, ``everywhere`` about all in the last minute.
    ``refusals`` counts replies that were sent back to the sender, an engineer, in the last hour.
    """

    to: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    on_ticket: int = 0
    everywhere: int = 0
    refusals: int = 0


@dataclass(frozen=True, slots=True)
class Returned:
    """The letter of ours that a bounce gives back, known by its Message-ID, which nobody can guess (LOOP-07)."""

    message_id: str
    ticket: int
    recipient: str
    subject: str


class Owned(StrEnum):
    """Whose tickets a list is of."""

    BY_ANYBODY = "anybody"
    BY_THE_ASKER = "asker"
    BY_NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Listing:
    """Which open tickets an engineer wants listed, out of the queues that this engineer serves; None means any.

    ``queue`` is in case-folded letters. ``late`` names a kind of due item: only tickets of which the latest one
    is over, and whose customers should have heard from us by now, are listed.
    """

    priority: Priority | None = None
    status: Status | None = None
    queue: str | None = None
    owned: Owned = Owned.BY_ANYBODY
    late: str | None = None


@dataclass(frozen=True, slots=True)
class Listed:
    """The tickets of a list, most urgent first, and how many there are beyond those; without participants and links."""

    tickets: tuple[Ticket, ...] = ()
    more: int = 0


@dataclass(frozen=True, slots=True)
class Shown:
    """All about one ticket: the newest of its entries and of its log, each oldest first."""

    ticket: Ticket
    history: tuple[Entry, ...] = ()
    log: tuple[LogLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Case:
    """Everything a decision may rest on. ``ticket`` is the one the event is about, None where there is none (yet).

    ``history`` has the newest of the ticket's entries, oldest first. ``others`` are further tickets, by number: those
    that :class:`Wanted` named, and the one a mail named that was merged into ``ticket``. ``returned`` is the letter
    that a bounce is about. ``listed`` and ``shown`` (by number) are what :class:`Wanted` asked for, as far as
    it is there. ``figures`` are those of a summary, for each set of queues that one of its readers hears of.
    """

    event: Event
    now: datetime
    house: House
    queue: QueueConfig
    ticket: Ticket | None = None
    history: tuple[Entry, ...] = ()
    traffic: Traffic = Traffic()
    others: Mapping[int, Ticket] = field(default_factory=lambda: MappingProxyType({}))
    returned: Returned | None = None
    listed: Mapping[Listing, Listed] = field(default_factory=lambda: MappingProxyType({}))
    shown: Mapping[int, Shown] = field(default_factory=lambda: MappingProxyType({}))
    figures: Mapping[tuple[str, ...], Figures] = field(default_factory=lambda: MappingProxyType({}))

    def before(self, number: int) -> Ticket | None:
        """The ticket of that number as it was before the decision; None for a new one."""
        return self.ticket if self.ticket and self.ticket.number == number else self.others.get(number)


class Outcome(StrEnum):
    """What becomes of the event: dealt with, knowingly passed over, or kept aside for an admin."""

    DONE = "done"
    IGNORED = "ignored"
    QUARANTINED = "quarantined"


@dataclass(frozen=True, slots=True)
class Decision:
    """What is to happen, all of it or nothing.

    ``due`` is, for each ticket in ``tickets``, its whole timetable: pending items not in it are dropped.
    ``reason`` says why, and is required wherever the outcome is not DONE. ``bounced`` are Message-IDs of letters that
    turn out not to have reached their recipient, each with what was said about it.
    """

    tickets: tuple[Ticket, ...] = ()
    entries: tuple[Entry, ...] = ()
    log: tuple[LogLine, ...] = ()
    letters: tuple[Letter, ...] = ()
    due: tuple[Due, ...] = ()
    outcome: Outcome = Outcome.DONE
    reason: str = ""
    bounced: tuple[tuple[str, str], ...] = ()
    alerts: tuple[Alert, ...] = ()
    occurrences: tuple[Occurrence, ...] = ()


@dataclass(frozen=True, slots=True)
class Wanted:
    """What policy will want to know to decide about an engineer's text: further tickets, and a number for a new one.

    ``listings`` are lists of tickets that are asked for, ``shown`` the tickets of which all is asked for; None is the
    one that the mail is about.
    """

    tickets: tuple[int, ...] = ()
    number: bool = False
    listings: tuple[Listing, ...] = ()
    shown: tuple[int | None, ...] = ()


class Policy(NamedTuple):
    """The procedures, as the desk calls them: what to read for an engineer's new text, and then what is to happen.

    ``read_mood`` is what a customer's subject and new text say about their mood; ``explain`` asks it. ``timetable`` is
    all that is due on a ticket under a configuration, as it stands.
    """

    foresee: Callable[[str], Wanted]
    decide: Callable[[Case], Decision]
    read_mood: Callable[[str, str], Mood]
    timetable: Callable[[Ticket, House], tuple[Due, ...]]
