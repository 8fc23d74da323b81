"""What the admin can say: the configuration as frozen, checked values.

``config.example.toml`` is the manual and shows every option with the default set here. Reading the file, finding the
line of a mistake and wording it is in :mod:`mailer.config_file`; how a single value is written in
:mod:`mailer.config_values`. Passwords and keys are never values in the file but references (``file:…``, ``env:…``,
``command:…``, ``credential:…``), read at the moment of use and never printed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from enum import StrEnum
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Annotated, Any, NamedTuple, Self
from urllib.parse import quote, urlsplit
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator
from pydantic_core import InitErrorDetails, PydanticCustomError

from mailer.address import Address, try_address
from mailer.config_values import (
    AuthservId,
    Cron,
    Domain,
    Duration,
    FileName,
    Host,
    Hours,
    Interval,
    Kept,
    Language,
    Line,
    Mailbox,
    Name,
    Port,
    Promise,
    Regions,
    Reminded,
    ReplyDomain,
    Secret,
    SecretRef,
    Size,
    Working,
    Zone,
    is_loopback,
)
from mailer.model import Person, Priority, Reader, ReceivingServer, Role, Ticket
from mailer.schedule.business_hours import Calendar, Span, WorkingTime
from mailer.schedule.public_holidays import DaysOff

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


Where = tuple[str | int, ...]
"""The path of an option: names of tables and options, and numbers within lists."""


class Fault(NamedTuple):
    """What is wrong with an option in the light of others: its path from the table at hand, and what would do."""

    where: Where
    advice: str


def option_path(where: Iterable[str | int]) -> str:
    """The path of an option as it is said: ``accounts[1].folders[0].queue``."""
    text = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in where)
    return text.removeprefix(".")


def _refuse(table: str, faults: Iterable[Fault]) -> None:
    """Raises one ValidationError with every fault at its own place; nothing where there is none."""
    details = [
        InitErrorDetails(
            type=PydanticCustomError("fault", "{advice}", {"advice": fault.advice, "table": table}),
            loc=fault.where,
            input=None,
        )
        for fault in faults
    ]
    if details:
        raise ValidationError.from_exception_data(table, details)


class Table(BaseModel):
    """A table of the file: unknown options are mistakes, and nothing of it changes after loading."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True, arbitrary_types_allowed=True)


class Encryption(StrEnum):
    """How a connection is encrypted. ``none`` is for servers on this machine only (AUTH-16)."""

    IMPLICIT = "implicit"
    STARTTLS = "starttls"
    NONE = "none"


class Auth(StrEnum):
    """What a server is shown at the login: a password, or an access token of OAuth2 (AUTH-18)."""

    PASSWORD = "password"
    OAUTH2 = "oauth2"


class Provider(StrEnum):
    """Whose authorization server gives out the tokens; the addresses of the first two are known."""

    GOOGLE = "google"
    MICROSOFT365 = "microsoft365"
    OTHER = "other"


class Grant(StrEnum):
    """On whose behalf a token is given: a person who consented, or the application itself (RFC 6749 §4.4)."""

    USER = "user"
    CLIENT_CREDENTIALS = "client_credentials"


def _endpoint(value: str) -> str:
    try:
        parts = urlsplit(value)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        raise ValueError('write an address such as "https://login.example.com/token"') from None
    if not host or parts.scheme not in ("https", "http"):
        raise ValueError('write an address such as "https://login.example.com/token"')
    if parts.scheme == "http" and not is_loopback(host):
        raise ValueError("secrets go there, so it must begin with https:// (http:// is for this machine only)")
    if parts.username is not None or parts.fragment:
        raise ValueError("write it without a user name and without a #fragment")
    return value


Endpoint = Annotated[Line, AfterValidator(_endpoint)]
_SHARED_TENANTS = ("common", "organizations", "consumers")


class OAuth(Table):
    """Where access tokens come from, and as which application they are asked for (RFC 6749)."""

    provider: Provider = Field(examples=['"microsoft365"'])
    client_id: Line = Field(min_length=1, max_length=500, examples=['"6731de76-14a6-49ae-97bc-6eba6914391e"'])
    client_secret: SecretRef | None = None
    grant: Grant = Grant.USER
    tenant: Domain = ""
    token_endpoint: Endpoint | None = None
    authorization_endpoint: Endpoint | None = None
    device_endpoint: Endpoint | None = None
    scopes: tuple[Line, ...] = ()
    ca_file: FileName | None = None

    @model_validator(mode="after")
    def _goes_together(self) -> Self:
        match self.provider:
            case Provider.GOOGLE:
                faults = self._google_faults()
            case Provider.MICROSOFT365:
                faults = self._microsoft_faults()
            case Provider.OTHER:
                faults = self._other_faults()
        _refuse("oauth", [*self._grant_faults(), *faults])
        return self

    def _grant_faults(self) -> Iterator[Fault]:
        if self.grant is Grant.CLIENT_CREDENTIALS and self.client_secret is None:
            yield Fault(("client_secret",), "the application signs in for itself, with its secret: say where that is")

    def _google_faults(self) -> Iterator[Fault]:
        yield from self._known_endpoints()
        if self.tenant:
            yield Fault(("tenant",), "Google has no tenants: leave it out")
        if self.grant is not Grant.USER:
            yield Fault(("grant",), 'Google gives tokens for a mailbox to its user only: write "user"')
        elif self.client_secret is None:
            yield Fault(("client_secret",), "Google gives every application a secret: say where it is")

    def _microsoft_faults(self) -> Iterator[Fault]:
        yield from self._known_endpoints()
        if not self.tenant:
            yield Fault(("tenant",), 'give the id or a domain of your directory, such as "example.onmicrosoft.com"')
        elif self.grant is Grant.CLIENT_CREDENTIALS and self.tenant in _SHARED_TENANTS:
            yield Fault(("tenant",), "an application signs in to one directory: give its id or a domain of it")

    def _other_faults(self) -> Iterator[Fault]:
        if self.tenant:
            yield Fault(("tenant",), "only microsoft365 has tenants: leave it out")
        if self.token_endpoint is None:
            yield Fault(("token_endpoint",), "give the address tokens are asked for at (your provider's manual has it)")
        if self.grant is Grant.USER and self.authorization_endpoint is None and self.device_endpoint is None:
            advice = "a person has to consent: give device_endpoint or authorization_endpoint"
            yield Fault(("device_endpoint",), advice)

    def _known_endpoints(self) -> Iterator[Fault]:
        for option in ("token_endpoint", "authorization_endpoint", "device_endpoint", "scopes"):
            if getattr(self, option):
                yield Fault((option,), 'it is known for this provider: leave it out, or write provider = "other"')


class Server(Table):
    """Where a mail server is and how to log in to it."""

    host: Host = Field(examples=['"mail.example.com"'])
    port: Port
    encryption: Encryption
    ca_file: FileName | None = None
    username: Line = ""
    auth: Auth = Auth.PASSWORD
    password: SecretRef | None = None
    oauth: OAuth | None = None
    timeout: Interval = timedelta(seconds=60)

    @model_validator(mode="after")
    def _encrypted_off_this_machine(self) -> Self:
        _refuse("server", self._server_faults())
        return self

    def _server_faults(self) -> Iterator[Fault]:
        if self.encryption is Encryption.NONE and not is_loopback(self.host):
            yield Fault(("encryption",), '"none" is for 127.0.0.1 and localhost only: use "implicit" or "starttls"')
        if self.auth is Auth.OAUTH2:
            yield from self._token_faults()
            return
        if self.username and self.password is None:
            more = ', or write auth = "oauth2"' if self.oauth is not None else ""
            yield Fault(("username",), f"username and password go together: say where the password is{more}")
        if self.password is not None and not self.username:
            yield Fault(("password",), "username and password go together: give the username")

    def _token_faults(self) -> Iterator[Fault]:
        if not self.username:
            yield Fault(("auth",), "a token is for one mailbox: give its name as username")
        if self.password is not None:
            yield Fault(("password",), 'with auth = "oauth2" there is no password: leave it out')


class AfterTaking(StrEnum):
    """What becomes of the server's copy after a mail was taken up."""

    MOVE = "move"
    FLAG = "flag"
    DELETE = "delete"


class ExistingMail(StrEnum):
    """What the first start does with mail that is already in the folder (spec 1.2a)."""

    ASK = "ask"
    FROM_NOW = "from-now"
    IMPORT = "import"


class Folder(Table):
    """An IMAP folder that feeds a queue."""

    name: Line = Field(default="INBOX", min_length=1)
    queue: Name = Field(examples=['"support"'])
    after: AfterTaking = AfterTaking.MOVE
    move_to: Line = Field(default="Processed", min_length=1)
    existing_mail: ExistingMail = ExistingMail.ASK
    flood: Annotated[int, Field(ge=0)] = 50


class Account(Server):
    """An IMAP account and the folders to watch in it."""

    name: Name = Field(examples=['"support"'])
    port: Port = 993
    encryption: Encryption = Encryption.IMPLICIT
    folders: tuple[Folder, ...] = Field(min_length=1)
    poll_every: Interval = timedelta(minutes=1)
    idle: bool = True
    max_size: Size = 25 * 1024**2

    def _token_faults(self) -> Iterator[Fault]:
        yield from super()._token_faults()
        if self.oauth is None:
            yield Fault(("auth",), "say where tokens come from: give this account a table [accounts.oauth]")


class Sending(StrEnum):
    ON = "on"
    HOLD = "hold"


class Relay(Server):
    """The SMTP server that takes our mail."""

    port: Port = 587
    encryption: Encryption = Encryption.STARTTLS
    sending: Sending = Sending.ON
    connections: Annotated[int, Field(ge=1, le=50)] = 1
    at_most_per_minute: Annotated[int, Field(ge=0, le=100_000)] = 0
    give_up_after: Interval = timedelta(days=4)
    first_retry_after: Interval = timedelta(minutes=5)
    retry_at_most_every: Interval = timedelta(hours=4)
    hold_older_than: Interval = timedelta(days=2)

    @property
    def endpoint(self) -> str:
        """Where it is, as host:port: what tells one relay from another."""
        return f"{self.host}:{self.port}"

    def _server_faults(self) -> Iterator[Fault]:
        yield from super()._server_faults()
        if self.first_retry_after > self.retry_at_most_every:
            yield Fault(("first_retry_after",), "it must not be longer than retry_at_most_every")
        if self.give_up_after <= self.first_retry_after:
            yield Fault(("give_up_after",), "it must be longer than first_retry_after, or nothing is tried again")
        if self.hold_older_than <= self.retry_at_most_every:
            advice = "it must be longer than retry_at_most_every, or letters are held that are merely tried again"
            yield Fault(("hold_older_than",), advice)


_SQLITE = "sqlite:///"
_DATABASES = (_SQLITE, "postgresql://", "postgresql+psycopg://")


def _database(value: str) -> str:
    if not value.startswith(_DATABASES) or value == _SQLITE:
        raise ValueError('write "sqlite:///mailer.db" for a file or "postgresql://user@host/database" for a server')
    try:
        password = urlsplit(value).password
    except ValueError:
        raise ValueError("this is no valid address of a database") from None
    if password is not None:
        raise ValueError("secrets are not written here: leave the password out and use the option database_password")
    return value


class Desk(Table):
    """The desk as a whole."""

    name: Line = Field(default="Support", min_length=1, max_length=80)
    domain: Domain = ""
    language: Language = "en"
    detect_language: bool = True
    database: Annotated[Line, AfterValidator(_database)] = "sqlite:///mailer.db"
    database_password: SecretRef | None = None
    templates: FileName | None = None
    admins: tuple[Mailbox, ...] = Field(min_length=1, examples=['["admin@example.com"]'])
    lists: tuple[Mailbox, ...] = ()
    reply_keys: tuple[SecretRef, ...] = Field(default=(Secret("file:reply-address.key"),), min_length=1)
    reply_address_valid_for: Interval = timedelta(days=365)


class Authenticity(Table):
    """Whose word counts about the sender of a mail: a receiving server's (RFC 8601), or a signature's (RFC 6376)."""

    server: ReceivingServer = ReceivingServer.RFC8601
    authserv_id: AuthservId = ""
    verify_dkim: bool = False

    @model_validator(mode="after")
    def _one_word_counts(self) -> Self:
        _refuse("authenticity", self._faults())
        return self

    def _faults(self) -> Iterator[Fault]:
        if self.authserv_id and not self.server.is_named_by_admin:
            advice = f'server = "{self.server}" is known by a name of its own: leave authserv_id out'
            yield Fault(("authserv_id",), advice)
        if self.server is ReceivingServer.POSTFIX and not self.authserv_id:
            advice = "give authserv_id too: the name your milters write after Authentication-Results:, often the host's"
            yield Fault(("server",), advice)
        if self.verify_dkim and self.trusts_server:
            advice = "the trusted server looks at signatures already: leave verify_dkim out, or server and authserv_id"
            yield Fault(("verify_dkim",), advice)

    @property
    def trusts_server(self) -> bool:
        """True if a receiving server's findings count; then nobody is taken for an engineer without its pass."""
        return self.server.is_trusted_as(self.authserv_id)


class Limits(Table):
    """Caps that keep any loop or flood small."""

    automatic_per_address_per_day: Annotated[int, Field(ge=1)] = 10
    automatic_per_ticket_per_hour: Annotated[int, Field(ge=1)] = 30
    automatic_per_minute: Annotated[int, Field(ge=1)] = 300
    refusals_per_engineer_per_hour: Annotated[int, Field(ge=1)] = 20
    participants: Annotated[int, Field(ge=0, le=200)] = 20
    attempts: Annotated[int, Field(ge=1, le=20)] = 3


class ServiceLevel(Table):
    """What is promised for one priority, in working time of the queue's calendar. Absent means: no such promise.

    ``response`` runs until the customer first hears from a person, ``update_due`` from each time to the next;
    ``update_reminder`` is when the owner is reminded of whichever of the two is running, ``overdue_again`` how long
    after the first notice that it is overdue the second one comes; each later one takes twice as long.
    """

    response: Promise = None
    update_reminder: Promise = None
    update_due: Promise = None
    overdue_again: Promise = None

    @model_validator(mode="after")
    def _reminder_before_due(self) -> Self:
        _refuse("service level", self._reminder_faults())
        return self

    def _reminder_faults(self) -> Iterator[Fault]:
        reminder = self.update_reminder
        if reminder is None:
            return
        if self.update_due is None and self.response is None:
            advice = 'without response and update_due there is nothing to remind of: give one of them or write "none"'
            yield Fault(("update_reminder",), advice)
        for option, due in (("response", self.response), ("update_due", self.update_due)):
            if due is not None and (reminder.days, reminder.time) >= (due.days, due.time):
                yield Fault(("update_reminder",), f"it is {reminder}, and must be shorter than {option} ({due})")


_SERVICE: dict[Priority, dict[str, str]] = {
    Priority.P1: {"response": "2h", "update_reminder": "1h", "update_due": "2h", "overdue_again": "1h"},
    Priority.P2: {"response": "4h", "update_reminder": "3h", "update_due": "4h", "overdue_again": "4h"},
    Priority.P3: {"response": "1d", "update_reminder": "6h", "update_due": "1d", "overdue_again": "1d"},
    Priority.P4: {"response": "2d", "update_reminder": "1d", "overdue_again": "2d"},
}


def _default_service() -> dict[Priority, ServiceLevel]:
    return {priority: ServiceLevel.model_validate(level) for priority, level in _SERVICE.items()}


def _complete_service(value: object) -> object:
    """A priority the file does not speak of keeps its defaults, and so does an option of one it does speak of."""
    if not isinstance(value, dict):
        return value
    whole: dict[Any, Any] = {}
    for priority, defaults in _SERVICE.items():
        own = value.get(priority, {})
        whole[priority] = {**defaults, **own} if isinstance(own, dict) else own
    whole.update({key: level for key, level in value.items() if key not in whole})
    return whole


Service = Annotated[dict[Priority, ServiceLevel], BeforeValidator(_complete_service)]


class Closing(Table):
    """From the resolution to the end of a ticket, on the wall clock."""

    remind_after: Duration = timedelta(days=2)
    close_after: Duration = timedelta(days=5)
    reopen_within: Duration = timedelta(days=14)

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.remind_after >= self.close_after:
            advice = "it must be shorter than close_after: the customer is reminded before the ticket is closed"
            _refuse("closing", [Fault(("remind_after",), advice)])
        return self

    def reopen_until(self, closed_at: datetime) -> datetime:
        """Until when an answer reopens a ticket instead of opening a new one (spec 2.6)."""
        return closed_at + self.reopen_within


class Waiting(Table):
    """Tickets that wait for the customer's answer, on the wall clock; None: nobody is reminded."""

    remind_after: Reminded = timedelta(days=5)


def _roster_role(value: object) -> object:
    if value not in (Role.L1, Role.L2, Role.LEAD, Role.MANAGER):
        raise ValueError('write one of "l1", "l2", "lead" and "manager"')
    return value


RosterRole = Annotated[Role, BeforeValidator(_roster_role)]


class Reminders(Table):
    """Who hears besides the owner that an update is overdue: the first rung at once, one more with each notice."""

    ladder: tuple[RosterRole, ...] = (Role.LEAD, Role.MANAGER)
    per_minute: Annotated[int, Field(ge=1)] = 30


class Retention(Table):
    """How long what is done with is kept; None for ever."""

    closed_tickets_after: Kept = None
    received_mail_after: Kept = None
    sent_mail_after: Kept = None
    audit_after: Kept = None

    @property
    def anything(self) -> bool:
        """Whether there is anything that is not kept for ever."""
        return any((self.closed_tickets_after, self.received_mail_after, self.sent_mail_after, self.audit_after))


class CalendarConfig(Table):
    """Opening hours; a calendar without any is open round the clock."""

    name: Name = Field(examples=['"office"'])
    zone: Zone = ZoneInfo("UTC")
    monday: Hours = ()
    tuesday: Hours = ()
    wednesday: Hours = ()
    thursday: Hours = ()
    friday: Hours = ()
    saturday: Hours = ()
    sunday: Hours = ()
    holidays: Regions = ()
    days_off: tuple[date, ...] = ()

    @model_validator(mode="after")
    def _hours_make_sense(self) -> Self:
        _refuse("calendar", self._faults())
        return self

    def _faults(self) -> Iterator[Fault]:
        for option in ("holidays", "days_off"):
            if getattr(self, option) and not any(self._week()):
                advice = 'a calendar without opening hours never closes: give some, as monday = "09:00-17:00"'
                yield Fault((option,), advice)
        for day, spans, following in zip(DAYS, self._week(), self._week()[1:] + self._week()[:1], strict=True):
            over_midnight = [span for span in spans if span.end < span.start]
            if over_midnight and following and following[0].start < over_midnight[0].end:
                yield Fault(
                    (day,), "its hours go on over midnight into hours of the next day: end them where those begin"
                )

    def _week(self) -> tuple[tuple[Span, ...], ...]:
        return tuple(getattr(self, day) for day in DAYS)

    def calendar(self) -> Calendar:
        week = self._week()
        days_off = DaysOff(frozenset(self.days_off), self.holidays)
        return Calendar(zone=self.zone, week=week if any(week) else None, days_off=days_off)


ROUND_THE_CLOCK = "24x7"
LONGEST_LOCAL_PART = 22
"""Octets before the ``@`` of a queue's address: with ``+`` and the signed token it is to stay within 64 (RFC 5321
§4.5.3.1.1)."""


def _queue_address(value: Address) -> Address:
    if "+" in value.local:
        raise ValueError('write the address without a "+": what follows it is where the signed part of a reply goes')
    return value


class ReplyStyle(StrEnum):
    """Where the signed token of a reply is, by what the mail server can do (spec 2.1)."""

    PLUS = "plus"
    DOMAIN = "domain"
    MESSAGE_ID = "message-id"


class QueueConfig(Table):
    """One support address."""

    name: Name = Field(examples=['"support"'])
    address: Annotated[Mailbox, AfterValidator(_queue_address)] = Field(examples=['"support@example.com"'])
    aliases: tuple[Mailbox, ...] = ()
    display_name: Line = ""
    language: Language | None = None
    priority: Priority = Priority.P3
    calendar: Name = ROUND_THE_CLOCK
    priority_calendars: dict[Priority, Name] = {}
    templates: FileName | None = None
    copy_participants: bool = True
    reply_style: ReplyStyle = ReplyStyle.PLUS
    reply_domain: ReplyDomain = ""

    @model_validator(mode="after")
    def _replies_arrive(self) -> Self:
        _refuse("queue", self._reply_faults())
        return self

    def _reply_faults(self) -> Iterator[Fault]:
        if self.reply_style is ReplyStyle.PLUS and len(self.address.local.encode()) > LONGEST_LOCAL_PART:
            advice = (
                f'write an address with at most {LONGEST_LOCAL_PART} octets before the "@": with the signed part of a '
                "reply address it would be longer than mail allows (use an alias for receiving at the long one, or "
                "another reply_style)"
            )
            yield Fault(("address",), advice)
        if self.reply_style is ReplyStyle.DOMAIN and not self.reply_domain:
            advice = 'say in which domain every address leads into this mailbox, such as "reply.example.com"'
            yield Fault(("reply_domain",), advice)
        if self.reply_domain and self.reply_style is not ReplyStyle.DOMAIN:
            yield Fault(("reply_domain",), f'it is for reply_style = "domain", and this is "{self.reply_style}"')

    @property
    def addresses(self) -> tuple[Address, ...]:
        return (self.address, *self.aliases)


class Engineer(Table):
    """A person on the roster. No ``queues`` means all; ``aliases`` are further addresses the person writes from."""

    name: Line = Field(min_length=1, max_length=80, examples=['"Ada Lovelace"'])
    address: Mailbox = Field(examples=['"ada@example.com"'])
    aliases: tuple[Mailbox, ...] = ()
    roles: tuple[RosterRole, ...] = Field(default=(Role.L1,), min_length=1)
    queues: tuple[Name, ...] = ()

    @property
    def person(self) -> Person:
        """As the reader of a letter."""
        return Person(self.address, self.name)

    def serves(self, queue: str) -> bool:
        return not self.queues or queue in self.queues

    def writes_from(self, address: Address) -> bool:
        return address == self.address or address in self.aliases


class TeamKind(StrEnum):
    """What a team does; ``handlers/escalation.py`` knows what each kind has to be told (Internal SOP §8)."""

    SOFTWARE = "software"
    HARDWARE = "hardware"
    VALIDATION = "validation"
    DEVOPS = "devops"
    OTHER = "other"


class Sees(StrEnum):
    """What of the customer's a team is shown besides the subject and what the engineer writes (spec 5.5)."""

    REQUESTER = "requester"
    TEXT = "text"


def _member(value: object) -> Address | str:
    """An address, or a domain all of whose addresses are meant."""
    if isinstance(value, Address):
        return value
    wanted = 'write an e-mail address such as "kim@example.com", or a domain such as "example.com"'
    if not isinstance(value, str):
        raise ValueError(wanted)
    address = try_address(value if "@" in value else f"team@{value}")
    if address is None:
        raise ValueError(wanted)
    return address if "@" in value else address.domain


class AnswerTimes(Table):
    """Within how much working time a team is to answer, for each priority of the ticket."""

    P1: Working = WorkingTime(time=timedelta(hours=1))
    P2: Working = WorkingTime(time=timedelta(hours=4))
    P3: Working = WorkingTime(days=1)
    P4: Working = WorkingTime(days=2)


class Team(Table):
    """A team that tickets are escalated to, by its one address. No ``members`` means everybody in that domain."""

    name: Name = Field(examples=['"Hardware Lab"'])
    address: Mailbox = Field(examples=['"hardware-lab@example.com"'])
    kind: TeamKind = TeamKind.OTHER
    rung: Annotated[int, Field(ge=1, le=9)] = 1
    members: tuple[Annotated[Address | str, BeforeValidator(_member)], ...] = ()
    fields: tuple[Name, ...] = ()
    answer_within: AnswerTimes = AnswerTimes()
    sees: tuple[Sees, ...] = ()

    def has_member(self, address: Address) -> bool:
        """Whether mail from ``address`` can be the team's."""
        members = self.members or (self.address.domain,)
        return address == self.address or any(member in (address, address.domain) for member in members)

    def time_to_answer(self, priority: Priority) -> WorkingTime:
        times: dict[Priority, WorkingTime] = {
            Priority.P1: self.answer_within.P1,
            Priority.P2: self.answer_within.P2,
            Priority.P3: self.answer_within.P3,
            Priority.P4: self.answer_within.P4,
        }
        return times[priority]


class AlertKind(StrEnum):
    """What a channel can be told of at once: a ticket that became P1, an update of a P1 or P2 that is overdue."""

    P1 = "p1"
    OVERDUE = "overdue"


class Channel(Table):
    """Where alerts go besides mail. ``url`` is where the address is kept, a secret. No ``queues`` means all."""

    name: Name = Field(examples=['"Teams"'])
    url: SecretRef = Field(examples=['"file:teams.url"'])
    queues: tuple[Name, ...] = ()
    when: tuple[AlertKind, ...] = Field(default=(AlertKind.P1,), min_length=1)
    details: bool = False

    def wants(self, kind: AlertKind, queue: str) -> bool:
        """Whether an alert of this kind about a ticket of this queue goes there."""
        return kind in self.when and (not self.queues or queue in self.queues)


def _installed(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:  # run from its sources
        return ""


class SummaryConfig(Table):
    """Figures by mail, at the moments of a cron expression. No ``queues`` means all; nobody in ``to`` means the leads.

    Without a ``zone`` it is that of its queues' calendars.
    """

    name: Name = Field(examples=['"Daily"'])
    when: Cron = Field(examples=['"0 8 * * mon-fri"'])
    zone: Zone | None = None
    queues: tuple[Name, ...] = ()
    to: tuple[Mailbox, ...] = ()


class SummaryReader(NamedTuple):
    """Who gets a summary, and the queues it tells this reader of."""

    address: Address
    name: str
    queues: tuple[str, ...]


def _no_such(what: str, known: list[str]) -> str:
    return f"there is no such {what}: write one of " + ", ".join(f'"{name}"' for name in sorted(known))


def _again(places: Iterable[tuple[Where, str]]) -> Iterator[Fault]:
    """A fault for each place whose value stood at an earlier one."""
    first: dict[str, str] = {}
    for where, value in places:
        if value in first:
            yield Fault(where, f"this is {first[value]} already: each must be there once only")
        first.setdefault(value, option_path(where) or "built in")


def _places(table: str, entries: Iterable[QueueConfig | Engineer]) -> list[tuple[Where, Address]]:
    """Every address of ``entries``, aliases too, and where it stands."""
    places: list[tuple[Where, Address]] = []
    for i, entry in enumerate(entries):
        places.append(((table, i, "address"), entry.address))
        places += [((table, i, "aliases", n), alias) for n, alias in enumerate(entry.aliases)]
    return places


class House(Table):
    """The whole configuration. ``folder`` is where its file lies: relative names start there."""

    desk: Desk
    accounts: tuple[Account, ...] = Field(min_length=1)
    relay: Relay
    queues: tuple[QueueConfig, ...] = Field(min_length=1)
    engineers: tuple[Engineer, ...] = Field(min_length=1)
    teams: tuple[Team, ...] = ()
    channels: tuple[Channel, ...] = ()
    calendars: tuple[CalendarConfig, ...] = ()
    summaries: tuple[SummaryConfig, ...] = ()
    service: Service = Field(default_factory=_default_service)
    closing: Closing = Closing()
    waiting: Waiting = Waiting()
    reminders: Reminders = Reminders()
    retention: Retention = Retention()
    authenticity: Authenticity = Authenticity()
    limits: Limits = Limits()
    internal_names: tuple[Annotated[Line, Field(min_length=2)], ...] = ()
    internal_domains: tuple[Annotated[Domain, Field(min_length=1)], ...] = ()
    folder: Annotated[Path, Field(exclude=True)] = Path()

    @model_validator(mode="after")
    def _hangs_together(self) -> Self:
        faults = [*self._unknown_names(), *self._used_twice(), *self._loops(), *self._nobody_there()]
        faults += self._priority_calendars()
        _refuse("house", [*faults, *self._no_token(), *self._gone_too_soon(), *self._no_teams(), *self._no_summaries()])
        return self

    def _unknown_names(self) -> Iterator[Fault]:
        queues = [queue.name for queue in self.queues]
        calendars = [ROUND_THE_CLOCK, *(calendar.name for calendar in self.calendars)]
        for a, account in enumerate(self.accounts):
            for f, folder in enumerate(account.folders):
                if folder.queue not in queues:
                    yield Fault(("accounts", a, "folders", f, "queue"), _no_such("queue", queues))
        for q, queue in enumerate(self.queues):
            if queue.calendar not in calendars:
                yield Fault(("queues", q, "calendar"), _no_such("calendar", calendars))
        for e, engineer in enumerate(self.engineers):
            for n, name in enumerate(engineer.queues):
                if name not in queues:
                    yield Fault(("engineers", e, "queues", n), _no_such("queue", queues))
        for c, channel in enumerate(self.channels):
            for n, name in enumerate(channel.queues):
                if name not in queues:
                    yield Fault(("channels", c, "queues", n), _no_such("queue", queues))

    def _used_twice(self) -> Iterator[Fault]:
        yield from _again([(("accounts", i, "name"), a.name) for i, a in enumerate(self.accounts)])
        yield from _again([(("queues", i, "name"), q.name) for i, q in enumerate(self.queues)])
        yield from _again([(("channels", i, "name"), c.name) for i, c in enumerate(self.channels)])
        yield from _again(
            [((), ROUND_THE_CLOCK), *((("calendars", i, "name"), c.name) for i, c in enumerate(self.calendars))]
        )
        yield from _again([(where, address.key) for where, address in _places("queues", self.queues)])
        yield from _again([(where, address.key) for where, address in _places("engineers", self.engineers)])
        yield from _again(
            [
                (("accounts", a, "folders", f, "name"), "\0".join((account.host, account.username, folder.name)))
                for a, account in enumerate(self.accounts)
                for f, folder in enumerate(account.folders)
            ]
        )

    def _loops(self) -> Iterator[Fault]:
        # LOOP-09: mail to an address that is polled comes straight back in.
        people = _places("engineers", self.engineers)
        people += [(("desk", "admins", i), address) for i, address in enumerate(self.desk.admins)]
        people += [
            (("summaries", s, "to", i), to) for s, one in enumerate(self.summaries) for i, to in enumerate(one.to)
        ]
        for where, address in people:
            if self.is_own(address):
                advice = "this is a queue's own address, so mail to it would come back as a request: use another"
                yield Fault(where, advice)
        for a, account in enumerate(self.accounts):
            watched = {folder.name for folder in account.folders}
            for f, folder in enumerate(account.folders):
                if folder.after is AfterTaking.MOVE and folder.move_to in watched:
                    advice = "mail moved into a watched folder would be taken up again: name another folder"
                    yield Fault(("accounts", a, "folders", f, "move_to"), advice)

    def _no_teams(self) -> Iterator[Fault]:
        yield from _again([(("teams", i, "name"), team.name.lower()) for i, team in enumerate(self.teams)])
        yield from _again([(("teams", i, "address"), team.address.key) for i, team in enumerate(self.teams)])
        for i, team in enumerate(self.teams):
            engineer = self.engineer(team.address)
            if engineer is not None:
                advice = f"this is {engineer.name}'s own: teams are asked, and no person (SOP §7.2); give the team's"
                yield Fault(("teams", i, "address"), advice)
            if self.is_own(team.address):
                advice = "this is a queue's own address, so mail to it would come back as a request: use another"
                yield Fault(("teams", i, "address"), advice)

    def _nobody_there(self) -> Iterator[Fault]:
        for q, queue in enumerate(self.queues):
            if not self.roster(queue.name, Role.L1):
                advice = 'its mail would reach no engineer: give somebody in [[engineers]] the role "l1" for it'
                yield Fault(("queues", q), advice)

    def _gone_too_soon(self) -> Iterator[Fault]:
        kept = self.retention.closed_tickets_after
        if kept is not None and kept < self.closing.reopen_within:
            advice = "it must be at least closing.reopen_within: for so long an answer opens a closed ticket again"
            yield Fault(("retention", "closed_tickets_after"), advice)

    def _priority_calendars(self) -> Iterator[Fault]:
        zones = {calendar.name: calendar.zone.key for calendar in self.calendars}
        for q, queue in enumerate(self.queues):
            own = zones.get(queue.calendar, "UTC")
            for priority, name in queue.priority_calendars.items():
                where = ("queues", q, "priority_calendars", priority)
                if name != ROUND_THE_CLOCK and name not in zones:
                    yield Fault(where, _no_such("calendar", [ROUND_THE_CLOCK, *zones]))
                elif zones.get(name, own) != own:
                    same = "name one in the same zone, since people write and read a queue's times in one"
                    yield Fault(where, f"it is in {zones[name]}, and the queue's own calendar in {own}: {same}")

    def _no_summaries(self) -> Iterator[Fault]:
        known = [queue.name for queue in self.queues]
        yield from _again([(("summaries", i, "name"), one.name.lower()) for i, one in enumerate(self.summaries)])
        for i, one in enumerate(self.summaries):
            unknown = [n for n, name in enumerate(one.queues) if name not in known]
            yield from (Fault(("summaries", i, "queues", n), _no_such("queue", known)) for n in unknown)
            if unknown:
                continue
            zones = dict.fromkeys(self.calendar(queue).zone.key for queue in self._queues_of(one))
            if one.zone is None and len(zones) > 1:
                advice = f"its queues keep different hours ({', '.join(zones)}): say whose days it tells of, as"
                yield Fault(("summaries", i), f'{advice} zone = "{next(iter(zones))}"')
            if not self.summary_readers(one):
                advice = 'nobody would get it: name somebody in to, or give somebody in [[engineers]] the role "lead"'
                yield Fault(("summaries", i), advice)

    def summary(self, name: str) -> SummaryConfig | None:
        """The summary of that name, if it is still configured."""
        return next((one for one in self.summaries if one.name == name), None)

    def summary_zone(self, summary: SummaryConfig) -> ZoneInfo:
        """The zone its moments and its days are in."""
        return summary.zone or self.calendar(self._queues_of(summary)[0]).zone

    def summary_readers(self, summary: SummaryConfig) -> tuple[SummaryReader, ...]:
        """Whoever is named, or every lead, of the queues that this lead serves (AUTH-12)."""
        queues = self._queues_of(summary)
        if summary.to:
            names = tuple(queue.name for queue in queues)
            people = ((address, self.engineer(address)) for address in dict.fromkeys(summary.to))
            return tuple(SummaryReader(address, who.name if who else "", names) for address, who in people)
        served = (
            (e, tuple(queue.name for queue in queues if e.serves(queue.name)))
            for e in self.engineers
            if Role.LEAD in e.roles
        )
        return tuple(SummaryReader(e.address, e.name, names) for e, names in served if names)

    def _queues_of(self, summary: SummaryConfig) -> tuple[QueueConfig, ...]:
        return tuple(queue for queue in self.queues if not summary.queues or queue.name in summary.queues)

    def _no_token(self) -> Iterator[Fault]:
        if self.relay.auth is Auth.OAUTH2 and self.relay.username and self.oauth(self.relay) is None:
            advice = "say where tokens come from: give [relay.oauth], or the username of an account that has such"
            yield Fault(("relay", "auth"), advice)
        for a, account in enumerate(self.accounts):
            if account.auth is Auth.OAUTH2 and account.name == "relay":
                advice = 'choose another name: "mailer auth relay" signs in to the relay'
                yield Fault(("accounts", a, "name"), advice)

    def oauth(self, server: Server) -> OAuth | None:
        """Where tokens for ``server`` come from: its own table, else that of an account with the same username."""
        if server.auth is not Auth.OAUTH2:
            return None
        if server.oauth is not None:
            return server.oauth
        same = (a.oauth for a in self.accounts if a.auth is Auth.OAUTH2 and a.username == server.username)
        return next((found for found in same if found is not None), None)

    def path(self, name: Path) -> Path:
        """Where a file of the configuration is: relative names start at the folder of the configuration file."""
        return self.folder / name

    def template_folders(self, queue: QueueConfig) -> tuple[Path, ...]:
        """The admin's template folders for ``queue``; the first that has a template wins over the later ones."""
        return tuple(self.path(name) for name in (queue.templates, self.desk.templates) if name is not None)

    @property
    def database_url(self) -> str:
        """The address of the database as SQLAlchemy takes it, the password included: not to be shown to anybody.

        :raises ConfigError: if there is a password and it can't be read.
        """
        url = self.desk.database
        if url.startswith(_SQLITE):
            name, mark, query = url.removeprefix(_SQLITE).partition("?")
            return url if name == ":memory:" else f"{_SQLITE}{self.path(Path(name))}{mark}{query}"
        if self.desk.database_password is None:
            return url
        scheme, _, rest = url.partition("://")
        user, at, server = rest.rpartition("@")
        password = quote(self.desk.database_password.reveal(self.folder), safe="")
        return f"{scheme}://{user}:{password}{at}{server}"

    @property
    def own_addresses(self) -> frozenset[str]:
        """Keys of the queues' addresses."""
        return frozenset(address.key for queue in self.queues for address in queue.addresses)

    @property
    def reply_domains(self) -> frozenset[str]:
        """Domains all of whose addresses lead back into this desk."""
        return frozenset(queue.reply_domain for queue in self.queues if queue.reply_domain)

    def is_own(self, address: Address) -> bool:
        """Whether mail to ``address`` leads back into this desk (LOOP-09)."""
        return self.reader().is_own(address)

    def reader(self, instance: str = "") -> Reader:
        """Whose eyes mail is read with.

        :param instance: our loop id; empty where there is no database to ask for it.
        """
        return Reader(
            own_addresses=self.own_addresses,
            instance=instance,
            authserv_id=self.authenticity.authserv_id,
            server=self.authenticity.server,
            reply_domains=self.reply_domains,
        )

    @property
    def domain(self) -> str:
        """The right-hand side of our Message-IDs."""
        return self.desk.domain or self.queues[0].address.domain

    def queue(self, name: str) -> QueueConfig:
        """The queue of that name; a ticket whose queue left the configuration goes on in the first one."""
        return next((queue for queue in self.queues if queue.name == name), self.queues[0])

    def calendar(self, queue: QueueConfig, priority: Priority | None = None) -> Calendar:
        """The queue's opening hours, for tickets of that priority where it is given; the zone is always the same."""
        own = self._calendar(queue.calendar) or Calendar()
        name = queue.priority_calendars.get(priority, queue.calendar) if priority else queue.calendar
        return self._calendar(name) or Calendar(zone=own.zone)

    @property
    def timing(self) -> str:
        """Names all of the configuration that due times follow from, and the program and holidays that they are worked
        out with: where one of them is another, so is the name.
        """
        queues = [(queue.name, queue.calendar, queue.priority_calendars) for queue in self.queues]
        teams = [(team.name, team.answer_within) for team in self.teams]
        told = (queues, teams, self.calendars, self.service, self.closing, self.waiting)
        return hashlib.sha256(repr((told, _installed("mailer"), _installed("holidays"))).encode()).hexdigest()[:16]

    def calendar_of(self, ticket: Ticket) -> Calendar:
        """The opening hours that count for what is promised on the ticket."""
        return self.calendar(self.queue(ticket.queue), ticket.priority)

    def _calendar(self, name: str) -> Calendar | None:
        return next((config.calendar() for config in self.calendars if config.name == name), None)

    def roster(self, queue: str, role: Role) -> tuple[Engineer, ...]:
        return tuple(e for e in self.engineers if role in e.roles and e.serves(queue))

    def engineer(self, address: Address | None) -> Engineer | None:
        """Who on the roster writes from ``address``."""
        if address is None:
            return None
        return next((engineer for engineer in self.engineers if engineer.writes_from(address)), None)

    def team(self, name: str) -> Team | None:
        """The team of that name, as far as it is still in the configuration."""
        return next((team for team in self.teams if team.name == name), None)

    def is_team(self, address: Address) -> bool:
        return any(team.address == address for team in self.teams)

    @property
    def inside_names(self) -> tuple[str, ...]:
        """What customers must not read besides engineers' names: the names the admin lists, and who the teams are."""
        teams = (word for team in self.teams for word in (team.name, str(team.address)))
        return (*self.internal_names, *teams)

    def channel(self, name: str) -> Channel | None:
        """The channel of that name, if it is still configured."""
        return next((channel for channel in self.channels if channel.name == name), None)

    def language(self, queue: QueueConfig) -> str:
        """The language of the queue's customers where theirs can't be told."""
        return queue.language or self.desk.language
