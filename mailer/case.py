"""The two values between mechanism and policy: the Case that policy reads, and the Decision it answers with.

``decide(case) -> Decision`` is the only call from the one to the other. A Case holds all that policy may want to know,
read in one transaction; a Decision all that is to happen, written in the same one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from mailer.address import Address
from mailer.config import Engineer, House, QueueConfig
from mailer.model import Audience, Due, Entry, Letter, LogLine, Mail, Purpose, Role, Ticket


class Found(StrEnum):
    """By what evidence a mail belongs to a ticket, strongest first (spec 2.1)."""

    TOKEN = "token"
    REFERENCE = "reference"
    SUBJECT = "subject"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Match:
    """The ticket a mail points to, by which evidence, and a sentence that says so."""

    ticket: int | None = None
    found: Found = Found.NOTHING
    why: str = "nothing in it leads to a ticket of ours"


@dataclass(frozen=True, slots=True)
class Sender:
    """Who sent a mail and what that person may do here.

    ``engineer`` is set only where the address is on the roster **and** authentic (spec 2.3); ``impersonated`` where it
    is on the roster and not authentic. ``purpose`` is that of a valid signed address bound to this very sender.
    """

    role: Role
    engineer: Engineer | None = None
    impersonated: Engineer | None = None
    purpose: Purpose | None = None
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Arrival:
    """A mail has come in; ``number`` is what a ticket opened from it is to be called.

    ``silent`` marks old mail that is imported: nothing automatic answers it (spec 1.2a).
    """

    mail: Mail
    match: Match
    sender: Sender
    received_at: datetime
    number: int | None = None
    silent: bool = False


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


Event = Arrival | Due | Undelivered | SetAside | TemplateFault


@dataclass(frozen=True, slots=True)
class Case:
    """Everything a decision may rest on. ``ticket`` is the one the event is about, None where there is none (yet).

    ``history`` has the newest of the ticket's entries, oldest first.
    ``automatic_today`` counts automatic letters sent to the sender's address in the last 24 hours (LOOP-04).
    """

    event: Event
    now: datetime
    house: House
    queue: QueueConfig
    ticket: Ticket | None = None
    history: tuple[Entry, ...] = ()
    automatic_today: int = 0


class Outcome(StrEnum):
    """What becomes of the event: dealt with, knowingly passed over, or kept aside for an admin."""

    DONE = "done"
    IGNORED = "ignored"
    QUARANTINED = "quarantined"


@dataclass(frozen=True, slots=True)
class Decision:
    """What is to happen, all of it or nothing.

    ``due`` is, for each ticket in ``tickets``, its whole timetable: pending items not in it are dropped.
    ``reason`` says why, and is required wherever the outcome is not DONE.
    """

    tickets: tuple[Ticket, ...] = ()
    entries: tuple[Entry, ...] = ()
    log: tuple[LogLine, ...] = ()
    letters: tuple[Letter, ...] = ()
    due: tuple[Due, ...] = ()
    outcome: Outcome = Outcome.DONE
    reason: str = ""


Decide = Callable[[Case], Decision]
