"""The desk for stories: the real corridor and database, with the two wires held in the hand.

What arrives goes through the same door as from IMAP, what is sent is taken at the relay's door, and the clock stands
still until the test turns it.
"""

from __future__ import annotations

import email
import email.policy
import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from typing import Any

from handlers.sop import POLICY
from mailer.address import Address
from mailer.alerts import AlertDispatch
from mailer.channel import Answer, Message
from mailer.config import House
from mailer.desk import Desk, Office
from mailer.dispatch import Dispatch
from mailer.intake import MailRoom
from mailer.mail.imap import Delivery, FolderRef
from mailer.mail.reply_address import Signer
from mailer.mail.smtp import Fate, Mood, Parcel, Receipt
from mailer.mail.template import Renderer
from mailer.model import Entry, LogLine, Ticket
from mailer.store.engine import Database
from mailer.store.tickets import read_entries, read_log, read_ticket
from mailer.store.upgrade import require_current, upgrade

SUPPORT = "support@example.com"
CUSTOMER = "carol@customer.example"
ENGINEER = "ann@example.com"
SECOND = "ben@example.com"
LEAD = "lead@example.com"
ADMIN = "admin@example.com"
KEY = b"k" * 32
MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)

_numbers = itertools.count(1)


def house(**changes: Any) -> House:
    """A small house: one queue, two first-level engineers, a lead; ``changes`` replace whole tables."""
    tables: dict[str, Any] = {
        "desk": {"name": "Example Support", "admins": [ADMIN]},
        "accounts": [{"name": "box", "host": "imap.example.com", "folders": [{"queue": "support"}]}],
        "relay": {"host": "smtp.example.com"},
        "queues": [{"name": "support", "address": SUPPORT}],
        "engineers": [
            {"name": "Ann Arbor", "address": ENGINEER},
            {"name": "Ben Bolt", "address": SECOND},
            {"name": "Lea Lead", "address": LEAD, "roles": ["lead"]},
        ],
    }
    return House.model_validate({**tables, **changes})


@dataclass
class HandClock:
    """A clock that is turned by hand."""

    at: datetime = MONDAY

    def now(self) -> datetime:
        return self.at

    def received(self, internal_date: datetime | None) -> datetime:
        return self.at

    def turn(self, by: timedelta) -> None:
        self.at += by


@dataclass
class Wire:
    """The relay's door: keeps what is sent, and gives the fates a test has asked for."""

    parcels: list[Parcel] = field(default_factory=list)
    fates: dict[str, tuple[Fate, int, str]] = field(default_factory=dict)
    moods: dict[str, Mood] = field(default_factory=dict)
    meanwhile: list[Callable[[], None]] = field(default_factory=list)
    """What happens, one before each letter, while the worker is stopped."""

    def deliver(
        self, parcels: Sequence[Parcel], done: Callable[[Receipt], None], may_leave: Callable[[Parcel], bool]
    ) -> None:
        refusal: Receipt | None = None
        for parcel in parcels:
            if refusal is not None:  # the relay is left alone
                done(replace(refusal, parcel=parcel, tried=False))
                continue
            if self.meanwhile:
                self.meanwhile.pop(0)()
            if not may_leave(parcel):
                done(Receipt(parcel, Fate.TEMPORARY, 0, "another worker has taken it over", tried=False))
                continue
            fate, code, text = self.fates.get(parcel.recipient, (Fate.SENT, 250, "2.0.0 queued"))
            if fate is Fate.SENT:
                self.parcels.append(parcel)
            receipt = Receipt(parcel, fate, code, text, mood=self.moods.get(parcel.recipient, Mood.WELL))
            refusal = receipt if receipt.mood is not Mood.WELL else None
            done(receipt)


@dataclass
class ChannelWire:
    """The channels' door: keeps what they take, and lets a test say why one does not, by its address."""

    messages: list[Message] = field(default_factory=list)
    refusals: dict[str, str] = field(default_factory=dict)

    def __call__(self, messages: Sequence[Message]) -> Iterator[Answer]:
        for message in messages:
            refusal = self.refusals.get(message.url, "")
            if not refusal:
                self.messages.append(message)
            yield Answer(message.id, not refusal, refusal or "taken")


@dataclass(frozen=True)
class Sent:
    """A mail as its recipient sees it."""

    parcel: Parcel
    message: EmailMessage

    @property
    def to(self) -> str:
        return self.parcel.recipient

    @property
    def subject(self) -> str:
        return str(self.message["Subject"])

    @property
    def text(self) -> str:
        part = self.message.get_body(("plain",))
        assert part is not None
        return str(part.get_content()).replace("\r\n", "\n")

    @property
    def reply_to(self) -> str:
        return str(self.message["Reply-To"])

    def address_for(self, label: str) -> str:
        """The address behind a one-click link of the HTML part."""
        part = self.message.get_body(("html",))
        assert part is not None
        html = str(part.get_content())
        before = html[: html.index(label)]
        return (
            before[before.rindex("mailto:") + 7 :].split("?")[0].split('"')[0].replace("%2B", "+").replace("%2b", "+")
        )


class DeskInHand:
    """A whole desk whose wires and clock a test holds."""

    def __init__(self, url: str, configuration: House | None = None) -> None:
        self.house = configuration or house()
        self.database = Database(url)
        upgrade(self.database)
        self.clock = HandClock()
        self.wire = Wire()
        self.channels = ChannelWire()
        self.signer = Signer((KEY,), timedelta(days=365))
        self._build()
        self._uid = itertools.count(1)
        self.ref = FolderRef("box", "INBOX", 1)
        self.folder = self.house.accounts[0].folders[0]
        self.room.open(self.ref, self.folder, ())

    def _build(self, worker: str = "test/0/0") -> None:
        office = Office(self.house, self.database, self.clock, self.signer, require_current(self.database), worker)
        self.office = office
        self.desk = Desk(office, POLICY, Renderer(self.house))
        self.dispatch = Dispatch(office, Desk(office, POLICY, Renderer(self.house)), self.wire)  # type: ignore[arg-type]
        self.alerts = AlertDispatch(office, Desk(office, POLICY, Renderer(self.house)), self.channels)
        self.room = MailRoom(office, lambda: None)

    def reconfigure(self, configuration: House) -> None:
        """As after a restart with another configuration."""
        self.house = configuration
        self._build()

    @classmethod
    def beside(cls, other: DeskInHand, number: int) -> DeskInHand:
        """Another worker on the same database."""
        desk = cls.__new__(cls)
        desk.house, desk.database, desk.clock, desk.signer = other.house, other.database, other.clock, other.signer
        desk.wire, desk.channels = other.wire, other.channels
        desk._build(f"test/0/{number + 1}")
        return desk

    def work_until_done(self) -> None:
        while self.desk.work():
            pass

    # --- what comes in

    def arrives(self, raw: bytes) -> list[Sent]:
        """A mail is fetched, and all that follows at once happens; what was sent because of it."""
        self.fetched(raw)
        return self.settles()

    def fetched(self, raw: bytes) -> None:
        delivery = Delivery(next(self._uid), raw, None, len(raw), False)
        self.room.accept(self.ref, self.folder, [delivery])

    def passes(self, time: timedelta) -> list[Sent]:
        """Time goes by, and what falls due happens."""
        self.clock.turn(time)
        return self.settles()

    def settles(self) -> list[Sent]:
        before = len(self.wire.parcels)
        while self.desk.work() + self.dispatch.deliver() + self.alerts.deliver():
            pass
        return [_sent(parcel) for parcel in self.wire.parcels[before:]]

    # --- what is there

    @property
    def sent(self) -> list[Sent]:
        return [_sent(parcel) for parcel in self.wire.parcels]

    def ticket(self, number: int = 1) -> Ticket:
        with self.database.read() as connection:
            found = read_ticket(connection, number)
        assert found is not None, f"there is no ticket #{number}"
        return found

    def has_ticket(self, number: int) -> bool:
        with self.database.read() as connection:
            return read_ticket(connection, number) is not None

    def entries(self, number: int = 1) -> tuple[Entry, ...]:
        with self.database.read() as connection:
            return read_entries(connection, number)

    def log(self, number: int = 1) -> tuple[LogLine, ...]:
        with self.database.read() as connection:
            return read_log(connection, number)

    def reply_address(self, ticket: int, person: str, purpose: Any) -> str:
        return self.signer.address(self.house.queues[0], ticket, Address.parse(person), purpose, self.clock.now())


def _sent(parcel: Parcel) -> Sent:
    message = email.message_from_bytes(parcel.data, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return Sent(parcel, message)


def mail(
    text: str = "The printer on the third floor prints only blank pages.",
    sender: str = CUSTOMER,
    to: str = SUPPORT,
    subject: str = "Printer prints blank pages",
    *,
    cc: str = "",
    in_reply_to: str = "",
    references: str = "",
    message_id: str = "",
    headers: Sequence[tuple[str, str]] = (),
    files: Sequence[tuple[str, bytes]] = (),
    date: datetime = MONDAY,
) -> bytes:
    """A mail as a mail program writes it."""
    message = EmailMessage(policy=email.policy.SMTP.clone(max_line_length=998))
    message["From"] = sender
    message["To"] = to
    if cc:
        message["Cc"] = cc
    message["Subject"] = subject
    message["Date"] = format_datetime(date)
    message["Message-ID"] = message_id or f"<{next(_numbers)}.test@{sender.rpartition('@')[2].rstrip('>')}>"
    if in_reply_to:
        message["In-Reply-To"] = in_reply_to
        message["References"] = references or in_reply_to
    for name, value in headers:
        message[name] = value
    message.set_content(text)
    for name, content in files:
        message.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()


def reply(to: Sent, text: str, sender: str = "", **options: Any) -> bytes:
    """A reply as a mail program writes it: to Reply-To, in the thread, the answered mail quoted below."""
    quoted = "\n".join(f"> {line}" for line in to.text.splitlines())
    sender = sender or to.to
    return mail(
        f"{text}\n\nOn Mon, 23 Nov 2026 at 10:00, Example Support <{SUPPORT}> wrote:\n\n{quoted}\n",
        sender,
        options.pop("address", "") or to.reply_to,
        options.pop("subject", "") or f"Re: {to.subject.removeprefix('Re: ')}",
        in_reply_to=str(to.message["Message-ID"]),
        references=" ".join(filter(None, (str(to.message["References"] or ""), str(to.message["Message-ID"])))),
        **options,
    )


def only(letters: Sequence[Sent], to: str) -> Sent:
    """The one mail to ``to``."""
    found = [letter for letter in letters if letter.to == to]
    assert len(found) == 1, f"{len(found)} mails to {to}: {[letter.subject for letter in found]}"
    return found[0]


def none_to(letters: Sequence[Sent], to: str) -> bool:
    return not any(letter.to == to for letter in letters)


def sqlite_url(folder: Path) -> str:
    return f"sqlite:///{folder}/mailer.db"
