"""Everybody who writes to the desk in the soak, and what each of them is owed in the end.

The actors see what real ones see: what the relay took for them. What they put into mailboxes is written down in a
:class:`Ledger` of their own, and with what the relay got it makes the account: the program's database is not asked.
"""

from __future__ import annotations

import email.policy
import itertools
import random
import re
import smtplib
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from email.message import EmailMessage

from tests.desk import mail
from tests.process.desk import reply_to
from tests.process.hostile_relay import Relay, Repeat, Taken, repeats
from tests.servers import HOST, Dovecot

_MARK = re.compile(r"mark-[a-z]+-\d+-end")
_TICKET = re.compile(r"\[#(\d+)\]")
LARGE = 3_000_000
REMEMBERED = 300
"""How many mails an actor chooses from when one is to be answered, or to come in again."""


@dataclass
class Ledger:
    """What went into the mailboxes, by kind, and what has to come of it."""

    kinds: Counter[str] = field(default_factory=Counter)
    owed: dict[str, str] = field(default_factory=dict)
    """For each mark that somebody has to be told of: who. ``ann`` for the engineer, else a customer's address."""
    secret: set[str] = field(default_factory=set)
    """Marks of notes and of automatic mail: no customer may ever see them."""
    requests: dict[str, str] = field(default_factory=dict)
    """The customer of each request, by its mark."""
    quarantined: int = 0


@dataclass(frozen=True)
class Account:
    """What became of everything."""

    mails: dict[str, int]
    tickets: int
    letters: int
    answers: int
    repeated: list[Repeat]
    lost: list[str]
    doubled: list[str]
    leaked: list[str]
    to_quarantine: int

    @property
    def forbidden(self) -> list[Repeat]:
        return [repeat for repeat in self.repeated if not repeat.why]


class Actors:
    """Customers, an engineer and machines; ``step`` lets one of them write one mail."""

    def __init__(self, dovecot: Dovecot, relay: Relay, domain: str, boxes: list[str], seed: int) -> None:
        self.ledger = Ledger()
        self._dovecot = dovecot
        self._relay = relay
        self._domain = domain
        self._boxes = boxes
        self._chance = random.Random(seed)
        self._numbers = itertools.count(1)
        self._seen = 0
        self._to_customers: list[Taken] = []
        self._to_ann: list[Taken] = []
        self._put: list[tuple[str, bytes]] = []
        self._lmtp: smtplib.LMTP | None = None
        self._kinds = {
            self._request: 38,
            self._customers_reply: 18,
            self._engineers_reply: 16,
            self._note: 4,
            self._absence: 7,
            self._bounce: 4,
            self._again: 8,
            self._poison: 3,
            self._broken: 2,
            self._large: 0.4,
        }

    def step(self) -> None:
        """One mail of a kind drawn by chance; a request where there is nothing to answer yet."""
        self._look()
        (kind,) = self._chance.choices(list(self._kinds), list(self._kinds.values()))
        kind()

    def close(self) -> None:
        if self._lmtp is not None:
            self._lmtp.close()

    def _look(self) -> None:
        new = self._relay.taken(self._seen)
        self._seen += len(new)
        for message in new:
            if message.recipient.endswith("@customer.example"):
                self._to_customers.append(message)
            elif message.recipient.startswith("ann@"):
                self._to_ann.append(message)
        del self._to_customers[:-REMEMBERED], self._to_ann[:-REMEMBERED]

    def _deliver(self, kind: str, box: str, raw: bytes, sender: str = "carol@customer.example") -> None:
        """Into the mailbox, for certain; counted only then."""
        if self._lmtp is None:
            self._lmtp = smtplib.LMTP(HOST, self._dovecot.lmtp_port, timeout=60)
        self._lmtp.sendmail(sender, [box], raw)
        self.ledger.kinds[kind] += 1
        if kind != "the same again":
            self._put.append((box, raw))
            del self._put[:-REMEMBERED]

    def _mark(self, kind: str) -> tuple[str, int]:
        number = next(self._numbers)
        return f"mark-{kind}-{number}-end", number

    def _box_of(self, message: EmailMessage) -> str:
        """The mailbox that a reply to it ends in."""
        local = str(message["Reply-To"]).partition("+")[0]
        return next(box for box in self._boxes if box.startswith(f"{local.rpartition('<')[2]}@"))

    # --- the kinds ---------------------------------------------------------------------------------------------------

    def _request(self, kind: str = "request", files: tuple[tuple[str, bytes], ...] = ()) -> None:
        mark, number = self._mark("request")
        customer = f"c{number}@customer.example"
        box = self._chance.choice(self._boxes)
        text = f"Our printer prints blank pages since this morning.\n\nThe code shown is {mark} in red."
        raw = mail(text, customer, box, f"Printer {number}", message_id=f"<{mark}@customer.example>", files=files)
        self._deliver(kind, box, raw, customer)
        self.ledger.requests[mark] = customer
        self.ledger.owed[mark] = "ann"

    def _customers_reply(self) -> None:
        if not self._to_customers:
            return self._request()
        answered = self._chance.choice(self._to_customers)
        mark, number = self._mark("reply")
        raw = reply_to(answered.message(), f"Now it shows {mark} too.", answered.recipient, number)
        self._deliver("customer's reply", self._box_of(answered.message()), raw, answered.recipient)
        self.ledger.owed[mark] = "ann"
        return None

    def _engineers(self, kind: str, words: str) -> str | None:
        """The engineer answers a notification; the customer of its ticket, or None where there is none to answer."""
        found = [m for m in self._to_ann[-60:] if _MARK.search(m.text()) and "+" in str(m.message()["Reply-To"])]
        if not found:
            return None
        answered = self._chance.choice(found).message()
        raw = reply_to(answered, words, f"ann@{self._domain}", next(self._numbers))
        self._deliver(kind, self._box_of(answered), raw, f"ann@{self._domain}")
        return str(answered["Subject"])

    def _engineers_reply(self) -> None:
        mark, _ = self._mark("answer")
        if self._engineers("engineer's reply", f"Please set the dial to {mark} and tell us what it prints.") is None:
            return self._request()
        self.ledger.owed[mark] = "customer"
        return None

    def _note(self) -> None:
        mark, _ = self._mark("note")
        if self._engineers("engineer's note", f"#note\nAnother case of {mark}, see the list.") is None:
            return self._request()
        self.ledger.secret.add(mark)
        return None

    def _absence(self) -> None:
        if not self._to_customers:
            return self._request()
        answered = self._chance.choice(self._to_customers)
        mark, number = self._mark("absence")
        raw = reply_to(answered.message(), f"I am out of the office until Monday. {mark}", answered.recipient, number)
        raw = b"Auto-Submitted: auto-replied\r\n" + raw
        self._deliver("absence note", self._box_of(answered.message()), raw, "")
        self.ledger.secret.add(mark)
        return None

    def _bounce(self) -> None:
        if not self._to_customers:
            return self._request()
        returned = self._chance.choice(self._to_customers)
        mark, number = self._mark("bounce")
        box = self._box_of(returned.message())
        self._deliver("bounce", box, _bounce(returned, box, mark, number), "")
        self.ledger.secret.add(mark)
        return None

    def _again(self) -> None:
        """The same mail once more, under a new UID, with another trace on top as another way of delivery adds it."""
        if not self._put:
            return self._request()
        box, raw = self._chance.choice(self._put)
        trace = f"Received: by another.way.example id {next(self._numbers)}; Mon, 23 Nov 2026 09:00:01 +0000\r\n"
        self._deliver("the same again", box, trace.encode() + raw)
        return None

    def _poison(self) -> None:
        """Mail that can't be handled: it has no sender that could be answered."""
        mark, number = self._mark("poison")
        box = self._chance.choice(self._boxes)
        raw = f"From: nobody at all {number}\r\nTo: {box}\r\nSubject: x\r\nMessage-ID: <{mark}@p.example>\r\n\r\nx\r\n"
        self._deliver("poison", box, raw.encode(), "x@p.example")
        self.ledger.quarantined += 1

    def _broken(self) -> None:
        """Mail that is broken in many ways, and is a request all the same."""
        mark, number = self._mark("request")
        customer, box = f"c{number}@customer.example", self._chance.choice(self._boxes)
        head = (
            f"From: {customer}\r\nTo: {box}\r\nSubject: =?utf-8?q?Printer=2{number}\r\nDate: yesterday\r\n"
            f"Message-ID: <{mark}@customer.example>\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
            f"Content-Type: text/plain; charset=no-such\r\n\r\nThe code is {mark} in red.\r\n--b\r\n"
        )
        nested = "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n" * 40
        self._deliver("broken request", box, head.encode() + nested.encode() + b"\xff\xfe\x80 " * 50, customer)
        self.ledger.requests[mark] = customer
        self.ledger.owed[mark] = "ann"

    def _large(self) -> None:
        self._request("large request", (("picture.bin", self._chance.randbytes(LARGE)),))

    # --- the account -------------------------------------------------------------------------------------------------

    def account(self) -> Account:
        """Everything that went in, held against everything the relay got."""
        taken = self._relay.taken()
        told: dict[str, set[str]] = defaultdict(set)
        tickets: dict[str, set[str]] = defaultdict(set)
        different: dict[str, dict[str, Taken]] = defaultdict(dict)
        for message in taken:
            text = message.text()
            to_customer = message.recipient.endswith("@customer.example")
            for mark in set(_MARK.findall(text)):
                told[mark].add("customer" if to_customer else message.recipient.partition("@")[0])
            if to_customer:
                different[message.recipient][message.message_id] = message
                if found := _TICKET.search(str(message.message()["Subject"])):
                    tickets[message.recipient].add(found[1])
        return Account(
            mails=dict(self.ledger.kinds),
            tickets=sum(map(len, tickets.values())),
            letters=len({(m.message_id, m.recipient) for m in taken}),
            answers=sum(len(letters) for letters in different.values()),
            repeated=repeats(taken),
            lost=self._lost(told, different),
            doubled=self._doubled(tickets, different),
            leaked=sorted(mark for mark in self.ledger.secret if "customer" in told[mark]),
            to_quarantine=self.ledger.quarantined,
        )

    def _lost(self, told: dict[str, set[str]], different: dict[str, dict[str, Taken]]) -> list[str]:
        lost = [f"{mark}: not told to {who}" for mark, who in self.ledger.owed.items() if who not in told[mark]]
        return lost + [f"{mark}: never answered" for mark, c in self.ledger.requests.items() if c not in different]

    def _doubled(self, tickets: dict[str, set[str]], different: dict[str, dict[str, Taken]]) -> list[str]:
        """Requests with two tickets, and texts that a customer got in two letters (each may repeat, one at most)."""
        found = [f"{customer}: tickets {sorted(numbers)}" for customer, numbers in tickets.items() if len(numbers) > 1]
        for customer, letters in different.items():
            answers = Counter(
                mark for m in letters.values() for mark in set(_MARK.findall(_new(m.text()))) if "-answer-" in mark
            )
            found += [f"{customer}: {mark} in {n} letters" for mark, n in answers.items() if n > 1]
            receipts = [m for m in letters.values() if not _MARK.search(_new(m.text()))]
            if len(receipts) > 1:
                found.append(f"{customer}: {len(receipts)} letters that are no answers")
        return found


def _new(text: str) -> str:
    """What a letter says itself, without what it quotes."""
    return "\n".join(line for line in text.splitlines() if not line.startswith(">"))


def _bounce(returned: Taken, box: str, mark: str, number: int) -> bytes:
    """What another server says of a letter it could not deliver (RFC 3464)."""
    message = EmailMessage(policy=email.policy.SMTP.clone(max_line_length=998))
    message["From"] = "Mail Delivery System <mailer-daemon@customer.example>"
    message["To"] = box
    message["Subject"] = "Undelivered Mail Returned to Sender"
    message["Message-ID"] = f"<{mark}@customer.example>"
    message["Auto-Submitted"] = "auto-replied"
    message["Content-Type"] = "multipart/report; report-type=delivery-status; boundary=r"
    status = (
        f"Reporting-MTA: dns; customer.example\r\n\r\nFinal-Recipient: rfc822; {returned.recipient}\r\n"
        "Action: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 no such user\r\n"
    )
    header = returned.octets.partition(b"\r\n\r\n")[0].decode("utf-8", "replace")
    body = (
        f"--r\r\nContent-Type: text/plain\r\n\r\nIt could not be delivered ({mark}, {number}).\r\n"
        f"--r\r\nContent-Type: message/delivery-status\r\n\r\n{status}"
        f"--r\r\nContent-Type: text/rfc822-headers\r\n\r\n{header}\r\n\r\n--r--\r\n"
    )
    return message.as_bytes().rstrip(b"\r\n") + b"\r\n\r\n" + body.encode("utf-8", "replace")
