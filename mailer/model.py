"""The words of the house: what a mail, a ticket, a due item and a letter are. Values only, no I/O.

All times are aware UTC datetimes, durations are timedeltas, addresses are :class:`Address`. What policy is asked and
answers (``Case``, ``Decision``) is in :mod:`mailer.case`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

from mailer.address import Address


class Kind(StrEnum):
    """Who wrote a mail, as far as answering it goes (spec 1.6)."""

    PERSON = "person"
    AUTO_REPLY = "auto_reply"
    BOUNCE = "bounce"
    RECEIPT = "receipt"
    LIST = "list"
    OWN = "own"
    CALENDAR = "calendar"
    COMPLAINT = "complaint"


class Status(StrEnum):
    """Where a ticket stands; the ways between are in ``handlers/lifecycle.py``."""

    NEW = "new"
    OPEN = "open"
    WAITING = "waiting"
    RESOLVED = "resolved"
    CLOSED = "closed"


class Priority(StrEnum):
    P1 = "P1"
    P2 = "P2"
    P3 = "P3"
    P4 = "P4"


class Role(StrEnum):
    """What a person may do. L1, L2, LEAD and MANAGER are given by the roster only, never by a mail.

    TEAM is whoever writes to the address that was signed for a team: no engineer, and nobody the customer hears of.
    """

    L1 = "l1"
    L2 = "l2"
    LEAD = "lead"
    MANAGER = "manager"
    TEAM = "team"
    PARTICIPANT = "participant"
    STRANGER = "stranger"


class Audience(StrEnum):
    """Who may ever read a text: customers too (public), or the house alone (internal)."""

    PUBLIC = "public"
    INTERNAL = "internal"


class Rating(StrEnum):
    """How a customer found the support they got (spec 3.7)."""

    GOOD = "good"
    OK = "ok"
    POOR = "poor"


class Purpose(StrEnum):
    """What a signed reply address is for; it is part of what is signed."""

    CUSTOMER = "c"
    ENGINEER = "e"
    CONFIRM = "y"
    NOT_FIXED = "n"
    REOPEN = "o"
    TEAM = "t"
    RATE_GOOD = "g"
    RATE_OK = "k"
    RATE_POOR = "p"

    @property
    def rating(self) -> Rating | None:
        """The rating that a mail to such an address gives, if it gives one."""
        return _RATINGS.get(self)


_RATINGS = {Purpose.RATE_GOOD: Rating.GOOD, Purpose.RATE_OK: Rating.OK, Purpose.RATE_POOR: Rating.POOR}


class Verdict(StrEnum):
    """What the trusted receiving server found out about the sender's domain (DMARC, RFC 7489; RFC 8601)."""

    PASS = "pass"
    FAIL = "fail"
    NONE = "none"


class ReceivingServer(StrEnum):
    """What kind of server takes our mail in, and so how its Authentication-Results headers look and which count."""

    RFC8601 = "rfc8601"
    GOOGLE = "google"
    MICROSOFT365 = "microsoft365"
    FASTMAIL = "fastmail"
    POSTFIX = "postfix"

    @property
    def is_named_by_admin(self) -> bool:
        """True where nobody but the admin knows the name in the server's headers."""
        return self in (ReceivingServer.RFC8601, ReceivingServer.POSTFIX)

    def is_trusted_as(self, authserv_id: str) -> bool:
        """True if a server of this kind is trusted under that name: its own, or one that the admin has given."""
        return bool(authserv_id) or not self.is_named_by_admin


@dataclass(frozen=True, slots=True)
class Attachment:
    """One file of a mail. ``name`` is text for people, cleaned, and never part of a path (INJ-08)."""

    name: str
    content_type: str
    content: bytes = field(repr=False)
    inline: bool = False
    content_id: str = ""

    @property
    def size(self) -> int:
        return len(self.content)


@dataclass(frozen=True, slots=True)
class BouncedRecipient:
    """One recipient a delivery status notification speaks of (RFC 3464 §2.3)."""

    address: str
    action: str = "failed"
    status: str = ""
    diagnostic: str = ""

    @property
    def temporary(self) -> bool:
        """True where the sending server still tries (RFC 3463 class 4, or action ``delayed``)."""
        return self.action == "delayed" or (self.status.startswith("4") and self.action != "failed")


@dataclass(frozen=True, slots=True)
class Authentication:
    """The verdict on the sender, the domain it is about, and a sentence about where it was found.

    It is the trusted server's (of a DMARC pass), or our own where signatures are verified here.
    """

    verdict: Verdict = Verdict.NONE
    domain: str = ""
    why: str = "no receiving server is trusted, so nothing vouches for the sender"


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads a mail: what tells our own mail from others', and whose Authentication-Results count.

    ``own_addresses`` are address keys of every queue, ``reply_domains`` are domains all of whose addresses are ours
    (A-labels); ``instance`` is our loop id (sent as ``X-Loop``);
    ``authserv_id`` is the name of the trusted ``server``, empty where it has one of its own or none is trusted.
    """

    own_addresses: frozenset[str] = frozenset()
    instance: str = ""
    authserv_id: str = ""
    server: ReceivingServer = ReceivingServer.RFC8601
    reply_domains: frozenset[str] = frozenset()

    def is_own(self, address: Address) -> bool:
        """Whether mail to ``address`` leads back into this desk, with a subaddress (RFC 5233) or without."""
        return not self.own_addresses.isdisjoint((address.key, address.base)) or address.domain in self.reply_domains


@dataclass(frozen=True, slots=True)
class Mail:
    """What a raw message says, read once and without trust; built by ``mail/parse.py``.

    ``sender`` is an identity: set only if there is exactly one From with exactly one strict address. ``from_address``
    is the best guess for display. ``new_text`` is ``text`` without quotes and signature. Message-IDs keep their angle
    brackets. ``language`` is what Content-Language names, until :mod:`mailer.mail.language` has told it (ISO 639-1).
    ``recipients`` are all addresses the mail names as delivered to (To, Cc, Delivered-To, X-Original-To …),
    where signed reply addresses are looked for. ``defects`` are sentences, for ``explain``.
    """

    message_id: str = ""
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    sender: Address | None = None
    from_address: str = ""
    from_name: str = ""
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    recipients: tuple[str, ...] = ()
    subject: str = ""
    date: datetime | None = None
    utc_offset: timedelta | None = None
    text: str = ""
    new_text: str = ""
    language: str = ""
    attachments: tuple[Attachment, ...] = ()
    kind: Kind = Kind.PERSON
    evidence: tuple[str, ...] = ()
    auto_answer: bool = True
    bounced: tuple[BouncedRecipient, ...] = ()
    returned_message_id: str = ""
    authentication: Authentication = Authentication()
    size: int = 0
    truncated: bool = False
    defects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Person:
    """An address and the name to show with it.

    ``since`` is when somebody joined a ticket that was there already: what was said before is never mailed to them
    (AUTH-04). None for who was there from the beginning.
    """

    address: Address
    name: str = ""
    since: datetime | None = field(default=None, compare=False)

    def __str__(self) -> str:
        return f"{self.name} <{self.address}>" if self.name else str(self.address)


class SignalKind(StrEnum):
    """What a customer's words can say besides their matter (Customer SOP §9)."""

    FRUSTRATION = "frustration"
    ESCALATION = "escalation"


@dataclass(frozen=True, slots=True)
class Signal:
    """A passage as it was written, what it speaks for, and why; ``points`` is how much it weighs among others."""

    kind: SignalKind
    passage: str
    reason: str
    points: int


@dataclass(frozen=True, slots=True)
class Mood:
    """What speaks for frustration, and for a request to escalate; each is recognised if anything is there."""

    frustration: tuple[Signal, ...] = ()
    escalation: tuple[Signal, ...] = ()

    @property
    def signals(self) -> tuple[Signal, ...]:
        return (*self.escalation, *self.frustration)


@dataclass(frozen=True, slots=True)
class Escalation:
    """A team was asked about a ticket, beside the ticket's status (Internal SOP §7). Two of a ticket differ in number.

    ``fields`` are the parts of the form, each a label and what was written. ``question`` is what the team was last
    asked besides, at ``asked_at``: its time to answer counts from then. ``skipping`` is why a lower rung was left out.
    """

    number: int
    team: str
    rung: int
    fields: tuple[tuple[str, str], ...]
    opened_at: datetime
    opened_by: str
    asked_at: datetime
    question: str = ""
    skipping: str = ""
    followed_up_at: datetime | None = None
    raised_at: datetime | None = None
    answered_at: datetime | None = None
    ended_at: datetime | None = None

    def said(self, label: str) -> str:
        """What was written in that part of the form; empty where it has none of that name."""
        return next((text for name, text in self.fields if name == label), "")


@dataclass(frozen=True, slots=True)
class ActionItem:
    """Something that was agreed on in a conversation: what, who does it (empty: nobody named), and since when."""

    number: int
    text: str
    who: str = ""
    opened_at: datetime = field(kw_only=True)
    done_at: datetime | None = None

    def __str__(self) -> str:
        return f"{self.number}. {self.who}: {self.text}" if self.who else f"{self.number}. {self.text}"


class PromiseKind(StrEnum):
    """What a customer is promised to hear: the first word of a person's, or the next one after it."""

    FIRST_ANSWER = "first answer"
    UPDATE = "update"


@dataclass(frozen=True, slots=True)
class Promise:
    """The customer is to hear from a person by ``due_at``; the promise runs since ``made_at``."""

    kind: PromiseKind
    made_at: datetime
    due_at: datetime


class OccurrenceKind(StrEnum):
    """What is counted in figures as it happens; ``docs/figures.md`` says which figure counts which."""

    ARRIVED = "arrived"
    LEFT = "left"
    CLOSED = "closed"
    PROMISE = "promise"
    DELAYED = "delayed"
    HELD = "held"
    OVERRIDDEN = "overridden"
    ESCALATED = "escalated"
    TEAM_ANSWER = "team answer"
    RATED = "rated"


class Sort(StrEnum):
    """How a ticket came or went, and whether a delay was told in time."""

    OPENED = "opened"
    REOPENED = "reopened"
    RESOLVED = "resolved"
    CLOSED = "closed"
    MERGED = "merged"
    IN_TIME = "in time"
    TOO_LATE = "too late"


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One thing that figures count: plain facts without a word of anybody's, so it may outlive its ticket.

    ``what`` tells sorts of it apart: a rule of the gate, a team, a rating, how a ticket came or went. ``began_at`` and
    ``due_at`` are set for what had its time; ``late`` is how much working time it took beyond that, zero if in time.
    """

    kind: OccurrenceKind
    ticket: int
    at: datetime
    queue: str
    priority: Priority
    what: str = ""
    began_at: datetime | None = None
    due_at: datetime | None = None
    late: timedelta = timedelta(0)


@dataclass(frozen=True, slots=True)
class Ticket:
    """One request and where it stands. Policy returns a new value; the store writes it if ``version`` still holds.

    ``last_update_at`` is when the customer last heard from a person (or the acknowledgement, at first): update due
    times count from it. ``utc_offset`` is the requester's own. ``follows`` is the closed ticket this one continues,
    ``related`` are tickets linked for engineers only. ``merged_into`` is the ticket that goes on in its stead.
    ``concern_at`` is when the lead heard that the customer is frustrated or asks to escalate; None again once a
    person has answered.
    ``waiting_since`` is when the customer was asked something last, ``resumed_at`` when they answered it.
    ``promised_until`` is the time that a delay named, ``delays`` counts them; no reminder comes to engineers before
    ``snoozed_until``. ``action_items`` has those that are done as well. ``rating`` is the last one that was given.
    ``told_until`` is the time that a letter last named for the customer to hear from us, until they do; ``closes_at``
    is when a letter said that the resolved ticket closes. ``warned_at`` is when engineers were last told that an update
    is overdue, ``warnings`` how often since the customer last heard from us.
    ``promise`` is the one that runs, kept up by ``handlers/occurrences.py`` alone.
    """

    number: int
    queue: str
    subject: str
    requester: Address
    requester_name: str = ""
    participants: tuple[Person, ...] = ()
    status: Status = Status.NEW
    priority: Priority = Priority.P3
    impact: str = ""
    owner: Address | None = None
    language: str = "en"
    utc_offset: timedelta = timedelta(0)
    opened_at: datetime = field(kw_only=True)
    acknowledged_at: datetime | None = None
    responded_at: datetime | None = None
    last_update_at: datetime | None = None
    last_customer_at: datetime | None = None
    resolved_at: datetime | None = None
    closed_at: datetime | None = None
    resolution: str = ""
    follows: int | None = None
    related: tuple[int, ...] = ()
    merged_into: int | None = None
    concern_at: datetime | None = None
    escalations: tuple[Escalation, ...] = ()
    waiting_since: datetime | None = None
    resumed_at: datetime | None = None
    promised_until: datetime | None = None
    delays: int = 0
    snoozed_until: datetime | None = None
    action_items: tuple[ActionItem, ...] = ()
    rating: Rating | None = None
    rating_remark: str = ""
    told_until: datetime | None = None
    closes_at: datetime | None = None
    warned_at: datetime | None = None
    warnings: int = 0
    promise: Promise | None = None
    version: int = 0

    @property
    def open_escalations(self) -> tuple[Escalation, ...]:
        return tuple(escalation for escalation in self.escalations if escalation.ended_at is None)

    @property
    def open_items(self) -> tuple[ActionItem, ...]:
        """The action items that nobody has ticked off; those of a merged ticket are on the list of its survivor."""
        return tuple(item for item in self.action_items if item.done_at is None and self.merged_into is None)

    def is_participant(self, address: Address) -> bool:
        return address == self.requester or any(p.address == address for p in self.participants)

    @property
    def people(self) -> tuple[Person, ...]:
        """The requester first, then the other participants."""
        return (Person(self.requester, self.requester_name), *self.participants)

    def people_at(self, moment: datetime | None) -> tuple[Person, ...]:
        """Who was there at that moment: they alone may read what was said then."""
        return tuple(p for p in self.people if p.since is None or (moment is not None and p.since <= moment))


DESK = "desk"
"""Who wrote what nobody wrote: the author of automatic letters."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One piece of correspondence or work note on a ticket. ``message_id`` is empty for what was no mail."""

    ticket: int
    at: datetime
    audience: Audience
    author: str
    text: str
    subject: str = ""
    message_id: str = ""
    from_customer: bool = False
    files: tuple[str, ...] = ()

    @property
    def automatic(self) -> bool:
        """Whether it is a letter that the desk wrote to the customer by itself."""
        return self.author == DESK and self.audience is Audience.PUBLIC and not self.from_customer


@dataclass(frozen=True, slots=True)
class LogLine:
    """One thing that happened to a ticket: who did what, in words (spec 5.1)."""

    ticket: int
    at: datetime
    actor: str
    action: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Due:
    """Something that has to happen at a time. ``kind`` is policy's word; the three together are its key.

    ``ticket`` is 0 for what is about none: a summary, whose name ``kind`` has.
    """

    ticket: int
    kind: str
    at: datetime


Fact = str | int | bool | datetime | timedelta | None | Address | tuple["Fact", ...] | Mapping[str, "Fact"]
"""What a template may be told: plain values without methods that do anything (INJ-04)."""


class Automatic(StrEnum):
    """The value of Auto-Submitted (RFC 3834 §5) on mail nobody wrote by hand."""

    REPLIED = "auto-replied"
    GENERATED = "auto-generated"


@dataclass(frozen=True, slots=True)
class Hold:
    """Why a letter is written and not sent before an admin releases it. ``scope`` names the cap it ran into."""

    scope: str
    reason: str


class Tone(StrEnum):
    """What a part of a picture stands for; how it looks is up to who draws it."""

    USUAL = "usual"
    OTHER = "other"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Series:
    """One number for each label of a chart, all of one meaning."""

    name: str
    values: tuple[int, ...]
    tone: Tone = Tone.USUAL


@dataclass(frozen=True, slots=True)
class Chart:
    """A picture of numbers in a letter: bars for each label, of one series after the other.

    ``upright`` bars stand side by side, for days; the others lie, each series going on where the last one ends.
    ``name`` is what the template calls it by, letters alone; ``alt`` says the same in words.
    """

    name: str
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    alt: str
    upright: bool = False


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail to one recipient, decided but not yet written out.

    ``template`` names a file below ``templates/<language>/`` without its ending (``customer/acknowledgement``).
    ``automatic`` is None for what a person wrote. ``purpose`` is what the Reply-To address is signed for; None gives
    the queue's plain address. ``thread`` names a thread of its own that an internal letter is in, where that is not the
    engineers'. ``ticket`` is 0 for mail about none. ``slot`` tells apart two letters of one template
    to one person from one cause. ``tells_until`` is the time by which the customer hears from us, as the letter says;
    None where it names none. ``charts`` are drawn where the template wants them.
    """

    template: str
    to: Person
    audience: Audience
    ticket: int = 0
    facts: Mapping[str, Fact] = field(default_factory=lambda: MappingProxyType({}))
    attachments: tuple[Attachment, ...] = ()
    automatic: Automatic | None = Automatic.GENERATED
    purpose: Purpose | None = None
    language: str = "en"
    slot: str = ""
    thread: str = ""
    held: Hold | None = None
    tells_until: datetime | None = None
    charts: tuple[Chart, ...] = ()


@dataclass(frozen=True, slots=True)
class Alert:
    """A short message to a channel, decided but not yet written out; ``channel`` is its name in the configuration.

    ``template`` and ``facts`` are as those of a :class:`Letter`.
    """

    template: str
    channel: str
    ticket: int
    facts: Mapping[str, Fact] = field(default_factory=lambda: MappingProxyType({}))
