"""No byte of the inside to a customer, no byte of one ticket to another's people: canaries in random conversations.

Customers, engineers and attackers write at random through the real corridor. After every step all mail that was sent
is searched for every canary, and what is on the tickets is compared with what the rules say
(:mod:`tests.stories.canaries`); at the end the logs and what terminals are shown are searched too. I6, I7; PRIV-01 to
PRIV-05, PRIV-07, AUTH-04, AUTH-13, LOOP-11, INJ-10. ``MAILER_TEST_CONVERSATIONS=500`` tries as many.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from mailer.address import Address
from mailer.cli import audit, show
from mailer.cli.terminal import visible
from mailer.config import House
from mailer.mail.smtp import Fate
from mailer.model import Purpose, Status
from mailer.store import outbox
from mailer.store.audit import Order, read_audit
from mailer.store.engine import Database
from mailer.store.schema import ticket
from mailer.store.upgrade import upgrade
from tests.desk import (
    ADMIN,
    CUSTOMER,
    ENGINEER,
    KEY,
    LEAD,
    SECOND,
    SUPPORT,
    DeskInHand,
    Sent,
    house,
    mail,
    reply,
    sqlite_url,
)
from tests.stories.canaries import TOKEN, File, Rules, Word, canaries, everything, logged, read, steers, tag_of

OTTO, TINA, DORA = "otto@other.example", "tina@third.example", "dora@customer.example"
ATTACKER, SERVICE, SALES = "mallory@elsewhere.example", "no-reply@chat.example", "sales@example.com"
SAM, LOU = "sam@example.com", "lou@example.com"
CUSTOMERS = (CUSTOMER, OTTO, TINA)
OUTSIDE = (*CUSTOMERS, DORA, ATTACKER)
BOTH, ONLY_SUPPORT, ONLY_SALES = frozenset({"support", "sales"}), frozenset({"support"}), frozenset({"sales"})
STAFF = {ENGINEER: BOTH, SECOND: ONLY_SUPPORT, SAM: ONLY_SALES, LOU: BOTH, LEAD: BOTH}
L1 = (ENGINEER, SECOND, SAM)
PASSWORD = "kanari-hunter2-password"
STEERING = "\x1b[31m\x07\u202e\u0085"
"""What drives a terminal: in subjects, texts and names of files."""


@dataclass(frozen=True)
class Setting:
    """How the desk of a conversation is set up."""

    trusting: bool = False
    styles: tuple[str, str] = ("plus", "domain")
    capped: bool = False


@dataclass(frozen=True)
class Step:
    """What happens next, to whom, and in which way: the numbers choose among what there is."""

    what: str
    who: int = 0
    ticket: int = 0
    other: int = 0
    way: int = 0


def _queue(name: str, address: str, style: str) -> dict[str, Any]:
    domain = {"reply_domain": f"{name}.reply.example.com"} if style == "domain" else {}
    return {"name": name, "address": address, "reply_style": style, **domain}


def configuration(given: Setting, rules: Rules, without: str = "") -> House:
    """Two queues, engineers with canaries for names, one of whom may have left."""
    roles = {LOU: ["l2"], LEAD: ["lead"]}
    names = {address: f"Kanari{n:05}x Engineer" for n, address in enumerate(STAFF, start=1)}
    rules.staff = {address: queues for address, queues in STAFF.items() if address != without}
    limits = {"automatic_per_address_per_day": 2 if given.capped else 1000, "automatic_per_ticket_per_hour": 1000}
    return house(
        queues=[_queue("support", SUPPORT, given.styles[0]), _queue("sales", SALES, given.styles[1])],
        engineers=[
            {"name": names[a], "address": a, "roles": roles.get(a, ["l1"]), "queues": [] if q == BOTH else sorted(q)}
            for a, q in STAFF.items()
            if a != without
        ],
        limits={**limits, "refusals_per_engineer_per_hour": 1000},
        **({"authenticity": {"authserv_id": "mx.example.com"}} if given.trusting else {}),
    )


@dataclass
class Conversation:
    """A desk, what is said to it, and the rules about who may read that."""

    desk: DeskInHand
    given: Setting
    rules: Rules
    letters: list[Sent] = field(default_factory=list)
    raws: list[bytes] = field(default_factory=list)
    left: str = ""
    late: bool = False
    """Whether what was held was let go: it may reach whom it was written to in time."""

    # --- looking around

    def survivor(self, number: int) -> int:
        return self.rules.survivor(number)

    def nth(self, choice: int) -> int:
        """One of the tickets."""
        numbers = sorted(self.rules.files)
        return numbers[choice % len(numbers)]

    def new(self) -> int | None:
        """The ticket that was opened and that the rules do not know yet."""
        with self.desk.database.read() as connection:
            found = set(connection.execute(select(ticket.c.number)).scalars()) - set(self.rules.files)
        assert len(found) <= 1
        return found.pop() if found else None

    def letter(self, to: str, number: int, purpose: str = "") -> Sent | None:
        """The newest letter about the ticket that this person got; as an engineer's or a customer's if that is said."""
        for letter in reversed(self.letters):
            if letter.to == to and tag_of(letter) == number and purpose in ("", _kind(letter)):
                return letter
        return None

    def state(self) -> list[object]:
        """All of the tickets that only who may do so changes."""
        tickets = (self.desk.ticket(number) for number in self.rules.files)
        return [
            (t.number, t.status, t.owner, t.priority, t.impact, t.people, t.merged_into, t.related) for t in tickets
        ]

    # --- what comes in

    def arrives(
        self, raw: bytes, queue: str = "support", *, check: Callable[[list[Sent]], None] | None = None
    ) -> list[Sent]:
        """The mail comes in, and what is sent because of it; ``check`` says what follows for the rules."""
        self.raws.append(raw)
        self.desk.folder = self.desk.folder.model_copy(update={"queue": queue})
        sent = self.desk.arrives(raw)
        if check is not None:
            check(sent)
        self.judge(sent)
        return sent

    def judge(self, sent: list[Sent]) -> None:
        """Everything that has to hold after every step."""
        self.letters += sent
        self.rules.show_what_is_open()
        queue_of = {number: file.queue for number, file in self.rules.files.items()}
        faults = self.rules.faults(sent, queue_of)
        assert not faults, faults
        for letter in sent:
            sender = str(letter.message["From"]).rpartition("<")[2].rstrip(">")
            assert sender in (SUPPORT, SALES)
            assert letter.message["Bcc"] is None
            assert letter.message["Cc"] is None
            assert letter.to in str(letter.message["To"])
            assert str(letter.message["To"]).count("@") == 1
            assert not self.desk.house.is_own(Address.parse(letter.to))
            # AUTH-13: what a service mails to somebody's reply address is answered to nobody.
            assert letter.to != SERVICE or SERVICE in {file.requester for file in self.rules.files.values()}
            assert not (self.late is False and letter.to not in self.rules.staff and self._is_merged(letter))
        assert self.new() is None
        for number, file in self.rules.files.items():
            if file.into is None:
                assert {p.address.key for p in self.desk.ticket(number).people} == file.people

    def _is_merged(self, letter: Sent) -> bool:
        number = tag_of(letter)
        return number is not None and self.rules.files[number].into is not None

    def words(self, *, foreign: bool = False) -> Word:
        return self.rules.word(foreign=foreign)

    def message_id(self, domain: str = "mid.example") -> str:
        word = self.words()
        self.rules.loggable.add(word.number)
        return f"<{word}@{domain}>"

    def vouched(self, sender: str, *, genuine: bool = True) -> list[tuple[str, str]]:
        """What the trusted server found, where one is trusted."""
        if not self.given.trusting:
            return []
        finding = f"mx.example.com; dmarc={'pass' if genuine else 'fail'} header.from={sender.rpartition('@')[2]}"
        return [("Authentication-Results", finding)]

    def outside(
        self,
        raw: bytes,
        sender: str,
        queue: str,
        *,
        named: int | None = None,
        bearer: str = "",
        genuine: bool = True,
        cc: Sequence[str] = (),
    ) -> None:
        """Somebody who is no engineer, or is not proven to be one, writes; the rules say where it lands.

        :param named: the ticket that the mail leads to; ``bearer`` is whose valid signed address it carries.
        """
        rules, before = self.rules, self.state()
        words = canaries(everything(raw)) - rules.house
        message = read(raw)
        meant = self.survivor(named) if named else None
        own = bearer == sender
        disowned = self.given.trusting and not genuine
        takes_part = meant is not None and sender in rules.files[meant].people and (own or not disowned)
        impersonating = sender in rules.staff and not (own and takes_part)
        closed = meant is not None and self.desk.ticket(meant).status is Status.CLOSED
        proven = own or (self.given.trusting and genuine)

        def check(sent: list[Sent]) -> None:
            number = self.new()
            opened = number is not None
            if takes_part and not impersonating:
                assert meant is not None
                assert not opened or closed
            else:
                assert opened == (meant is None or not bearer)
                assert self.state() == before
            if number is not None:
                follows = takes_part and not impersonating and meant is not None
                where = rules.files[meant].queue if follows and meant else queue
                joining = () if disowned or impersonating else cc
                people = {sender, *(a for a in joining if a not in rules.staff and a not in (SUPPORT, SALES))}
                new = File(where, sender, people, known=words, subject=canaries(str(message["Subject"])))
                new.name = canaries(str(message["From"]))
                new.thread = canaries(str(message["Message-ID"]))
                for word in canaries(f"{message['In-Reply-To']} {message['References']}"):
                    rules.readers[word].add(sender)
                if proven and self.given.trusting:
                    for word in new.name | new.subject:
                        rules.readers[word].add(sender)
                rules.files[number] = new
            elif meant is not None:
                rules.files[meant].known |= words
                if takes_part and not impersonating:
                    rules.files[meant].thread |= canaries(str(message["Message-ID"]))
                    if own:
                        for word in canaries(str(message["From"])):
                            rules.readers[word].add(sender)
            if impersonating:
                assert not any(letter.to not in rules.staff for letter in sent)

        self.arrives(raw, queue, check=check)

    def engineer(
        self, who: str, number: int, text: str, *, public: Sequence[Word] = (), secret: Sequence[Word] = (),
        must_fail: bool = False, l1: bool = False, files: Sequence[tuple[str, bytes]] = (),
        done: Callable[[int], None] | None = None,
    ) -> None:  # fmt: skip
        """An engineer replies to a letter of theirs; ``done`` is what follows for the rules where it is carried out."""
        letter = self.letter(who, number, "e")
        if letter is None or who not in self.rules.staff:
            return
        rules, meant, before = self.rules, self.survivor(number), self.state()
        file = rules.files[meant]
        barred = (
            file.queue not in rules.staff[who]
            or (l1 and who not in L1)
            or not rules.files[number].people <= file.people
        )
        raw = reply(letter, text, files=files, headers=self.vouched(who), message_id=self.message_id("laptop.internal"))
        for word in (*secret, *public):
            rules.readers[word.number].add(who)

        # What the mail is called is told nobody, and a note's is known to the ticket alone.
        def check(sent: list[Sent]) -> None:
            refused = any(x.to == who and str(x.message["From"]).startswith(("Not done", '"Not done')) for x in sent)
            assert refused or not (barred or must_fail)
            if refused:
                assert self.state() == before
                assert {x.to for x in sent} == {who}
                return
            file.looked_at = True
            file.known.update(word.number for word in secret)
            rules.said(meant, [word.number for word in public if who in L1])
            file.known.update(word.number for word in public)
            if done is not None:
                done(meant)

        self.arrives(raw, file.queue, check=check)


def _kind(letter: Sent) -> str:
    found = TOKEN.search(letter.reply_to) or TOKEN.search(str(letter.message["Message-ID"]))
    return found[1] if found else ""


# --- the steps --------------------------------------------------------------------------------------------------------


def _request(talk: Conversation, sender: str, queue: str, *, cc: str = "", genuine: bool = True, way: int = 0) -> bytes:
    """A request with a canary in its name, subject, text, page and file."""
    name, subject, text, file = (talk.words(foreign=n == 0) for n in range(4))
    body = f"Dear all, {'x' * (900 if way % 2 else 3)} {text} {STEERING}\nIt is {talk.words(foreign=True)}."
    raw = mail(
        body,
        f'"Name {name}" <{sender}>',
        SUPPORT if queue == "support" else SALES,
        f"Matter {subject} {STEERING}",
        cc=cc,
        message_id=talk.message_id(),
        headers=talk.vouched(sender, genuine=genuine),
        files=[(f"{file}{STEERING}.txt", f"In the file: {talk.words()}".encode())] if way % 3 == 0 else (),
    )
    if way % 3:
        message = read(raw)
        message.add_alternative(f"<p>As a page: <b>{talk.words()}</b> {text}</p>", subtype="html")
        raw = message.as_bytes()
    return raw


def opens(talk: Conversation, step: Step) -> None:
    sender, queue = OUTSIDE[step.who % 5], ("support", "sales")[step.ticket % 2]
    cc = OUTSIDE[step.other % 5] if step.way % 2 else ""
    copied = (cc, SECOND) if cc and cc != sender else ()
    raw = _request(talk, sender, queue, cc=", ".join(copied), way=step.way)
    talk.outside(raw, sender, queue, cc=copied)


def forges_a_request(talk: Conversation, step: Step) -> None:
    """In a customer's or an engineer's name, the attacker in copy."""
    sender = (*CUSTOMERS, *L1)[step.who % 6]
    raw = _request(talk, sender, "support", cc=ATTACKER, genuine=False, way=step.way)
    talk.outside(raw, sender, "support", genuine=False, cc=(ATTACKER,))


def replies(talk: Conversation, step: Step, sender: str = "", *, genuine: bool = True) -> None:
    """A customer, or somebody else, answers a letter that a participant got: by each road there is."""
    number = talk.nth(step.ticket)
    holder = sorted(talk.rules.files[number].people)[step.who % len(talk.rules.files[number].people)]
    letter = talk.letter(holder, number, "c")
    if letter is None:
        return
    queue = talk.rules.files[number].queue
    sender = sender or holder
    style = talk.given.styles[0 if queue == "support" else 1]
    text = ("It still hums", "Thank you", "It works now, thanks", "No, it does not work")[step.way % 4]
    text += f" {talk.words(foreign=True)} {STEERING}" if step.way % 3 else ""
    by = step.other % 5
    own = {
        "headers": talk.vouched(sender, genuine=genuine),
        "message_id": talk.message_id(),
    }
    named_sender = f'"Name {talk.words()}" <{sender}>'
    plain = SUPPORT if queue == "support" else SALES
    # Whoever is not on the ticket any more holds an address that is void.
    valid = holder if holder in talk.rules.files[talk.survivor(number)].people | talk.rules.files[number].people else ""
    files = [(f"{talk.words()}.txt", str(talk.words()).encode())] if step.way % 2 else []
    if by == 0:
        talk.outside(
            reply(letter, text, named_sender, files=files, **own),
            sender,
            queue,
            named=number,
            bearer=valid,
            genuine=genuine,
        )
    elif by == 1:
        raw = mail(text, named_sender, plain, f"{talk.words()}", in_reply_to=str(letter.message["Message-ID"]), **own)
        bearer = valid if style == "message-id" else ""
        talk.outside(raw, sender, queue, named=number, bearer=bearer, genuine=genuine)
    elif by == 2:
        talk.outside(
            mail(text, named_sender, plain, f"Re: [#{number}] {talk.words()}", **own),
            sender,
            queue,
            named=number,
            genuine=genuine,
        )
    elif by == 3:
        talk.outside(mail(text, named_sender, plain, f"Re: {talk.words()}", **own), sender, queue, genuine=genuine)
    else:
        address = letter.reply_to
        bearer = valid if style != "message-id" else ""
        raw = mail(text, named_sender, address, f"{talk.words()}", cc=ATTACKER, **own)
        cc = () if bearer or style != "message-id" else (ATTACKER,)
        talk.outside(raw, sender, queue, named=number if bearer else None, bearer=bearer, genuine=genuine, cc=cc)


def passed_on(talk: Conversation, step: Step) -> None:
    """A colleague, or whoever got hold of it, answers a letter that somebody else got."""
    replies(talk, step, (DORA, ATTACKER, OTTO, SERVICE)[step.way % 4])


def forges_a_reply(talk: Conversation, step: Step) -> None:
    """The attacker in an engineer's or a customer's name, with what evidence can be had without their mailbox."""
    number = talk.nth(step.ticket)
    file = talk.rules.files[number]
    victim = (*L1, *CUSTOMERS)[step.who % 6]
    seen = talk.letter(file.requester, number, "c")
    if seen is None:
        return
    text = (
        "#take",
        "#close spam",
        f"#cc add {ATTACKER}",
        f"Pay {talk.words()}",
        f"#note {talk.words()}",
        "#priority P1 x",
    )[step.way % 6]
    queue = talk.desk.house.queue(file.queue)
    person, now = Address.parse(victim), talk.desk.clock.now()
    signer = talk.desk.signer
    colleague = next(e for e in L1 if e != victim)
    bearer, address, thread, named = "", str(queue.address), "", None
    match step.other % 6:
        case 0:
            named, subject = number, f"[#{number}]"
        case 1:
            thread, named, subject = str(seen.message["Message-ID"]), number, "x"
            bearer = file.requester if queue.reply_style == "message-id" else ""
        case 2:
            made = signer.address(queue, number, Address.parse(colleague), Purpose.ENGINEER, now)
            address, subject, bearer, named = (
                made,
                made.complete("x"),
                colleague if colleague in talk.rules.staff else "",
                number,
            )
        case 3:
            made = signer.address(queue, number, person, Purpose.ENGINEER, now - timedelta(days=400))
            address, subject = made, made.complete("x")
            named = number if queue.reply_style == "message-id" else None
        case 4:
            made = signer.address(queue, number, person, Purpose.ENGINEER, now)
            wrong = TOKEN.sub(lambda m: m.group()[:-1] + ("a" if m.group()[-1] != "a" else "b"), made)
            tag = TOKEN.sub(lambda m: m.group()[:-1] + ("a" if m.group()[-1] != "a" else "b"), made.complete("x"))
            address, subject = wrong, tag
            named = number if queue.reply_style == "message-id" else None
        case _:
            made = signer.address(queue, number, Address.parse(file.requester), Purpose.CUSTOMER, now)
            address, subject, bearer, named = made, made.complete("x"), file.requester, number
    if bearer == victim:
        return  # with their own valid address it is them, as far as anybody can tell
    raw = mail(text, f'"{talk.words()}" <{victim}>', address, subject, cc=ATTACKER, in_reply_to=thread,
               headers=talk.vouched(victim, genuine=False), message_id=talk.message_id())  # fmt: skip
    talk.outside(raw, victim, file.queue, named=named, bearer=bearer, genuine=False, cc=(ATTACKER,))


def commands(talk: Conversation, step: Step) -> None:
    """An engineer replies, to any ticket and with any command."""
    files, rules = talk.rules.files, talk.rules
    who = list(STAFF)[step.who % 5]
    number, other = talk.nth(step.ticket), talk.nth(step.other)
    word, hidden, address = talk.words(foreign=step.way % 2 == 0), talk.words(), OUTSIDE[step.other % 5]
    if who == talk.left:
        letter = talk.letter(who, number, "e")
        if letter is not None:
            raw = reply(letter, f"#close spam\n{hidden}", headers=talk.vouched(who), message_id=talk.message_id())
            talk.outside(raw, who, files[number].queue, named=number)
        return

    def add(meant: int) -> None:
        files[meant].people.add(address)

    def remove(meant: int) -> None:
        if files[meant].requester != address:
            files[meant].people.discard(address)

    def merge(people: bool) -> Callable[[int], None]:
        def merged(meant: int) -> None:
            gone, into = files[meant], files[other]
            if people:
                into.people |= gone.people
            into.known |= gone.known | gone.subject | gone.name | gone.thread
            gone.into, into.looked_at = other, True

        return merged

    def split(meant: int) -> None:
        old = files[meant]
        new = talk.new()
        assert new is not None
        files[new] = File(
            old.queue,
            old.requester,
            set(old.people),
            old.known | old.subject | old.thread,
            {word.number},
            set(old.name),
            looked_at=True,
        )

    attached = [(f"{word}.txt", str(word).encode())] if step.way % 2 else []
    kept = [(f"{hidden}.txt", str(hidden).encode())]
    said: dict[str, Callable[[], None]] = {
        "answer": lambda: talk.engineer(
            who, number, f"Dear customer, please try {word}.", public=[word], files=attached
        ),
        "note": lambda: talk.engineer(who, number, f"#note\nBetween us: {hidden}.", secret=[hidden], files=kept),
        "resolve": lambda: talk.engineer(
            who, number, f"#resolve\nWe replaced the {word}.", public=[word], l1=True, files=attached
        ),
        "update": lambda: talk.engineer(
            who,
            number,
            f"#update\nStatus: Found {word}.\nActions: Measured.\nNext: Replace it.",
            public=[word],
            l1=True,
        ),
        "wait": lambda: talk.engineer(who, number, f"#wait\nWhich is it, {word}?", public=[word], l1=True),
        "delay": lambda: talk.engineer(
            who, number, f"#delay\nReason: The part {word} is late.\nUntil: in 9 days", public=[word], l1=True
        ),
        "call": lambda: talk.engineer(
            who, number, f"#call\nWith: {hidden}\nOutcome: x\nAction items: {hidden}", secret=[hidden], files=kept
        ),
        "close": lambda: talk.engineer(who, number, "#close"),
        "spam": lambda: talk.engineer(who, number, "#close spam"),
        "reopen": lambda: talk.engineer(who, number, f"#reopen\nSee {word}.", public=[word]),
        "take": lambda: talk.engineer(who, number, f"#take\n#note\n{hidden}", secret=[hidden], l1=True, files=kept),
        "impact": lambda: talk.engineer(
            who, number, f"#priority P{step.way % 4 + 1} {hidden}", secret=[hidden], files=kept
        ),
        "cc": lambda: talk.engineer(who, number, f"#cc add {address}", l1=True, done=add),
        "cc and say": lambda: talk.engineer(
            who,
            number,
            f"#cc add {address}\nWelcome {word}.",
            l1=True,
            done=lambda m: (add(m), rules.said(m, [word.number]))[0],
            secret=[word],
        ),
        "uncc": lambda: talk.engineer(who, number, f"#cc remove {address}", l1=True, done=remove),
        "merge": lambda: talk.engineer(
            who,
            number,
            f"#merge {other}",
            l1=True,
            done=merge(False),
            must_fail=not files[talk.survivor(number)].people <= files[other].people,
        ),
        "merge with": lambda: talk.engineer(who, number, f"#merge {other} with people", l1=True, done=merge(True)),
        "merge alone": lambda: talk.engineer(who, number, f"#merge {other} alone", l1=True, done=merge(False)),
        "link": lambda: talk.engineer(
            who, number, f"#link {other}", must_fail=files[other].queue not in rules.staff[who]
        ),
        "split": lambda: talk.engineer(who, number, f"#split Other matter {word}", l1=True, secret=[word], done=split),
        "gate": lambda: talk.engineer(
            who, number, f"#resolve\nKanari00001x Engineer did {hidden}.", secret=[hidden], must_fail=True
        ),
        "gate split": lambda: talk.engineer(who, number, f"#split password: {hidden}", secret=[hidden], must_fail=True),
        "wrong": lambda: talk.engineer(who, number, f"#nonsense\n#take\n{hidden}", secret=[hidden], must_fail=True),
        "both": lambda: talk.engineer(who, number, f"#note\n#resolve\n{hidden}", secret=[hidden], must_fail=True),
    }
    said[step.what]()


def pastes_a_reply_address(talk: Conversation, step: Step) -> None:
    """An answer with the engineer's own signed address in its words, or with our mail in a file, goes to nobody."""
    number, who = talk.nth(step.ticket), L1[step.who % 3]
    letter = talk.letter(who, number, "e")
    if letter is None:
        return
    file = talk.rules.files[talk.survivor(number)]
    queue = talk.desk.house.queue(file.queue)
    made = talk.desk.signer.address(queue, number, Address.parse(who), Purpose.ENGINEER, talk.desk.clock.now())
    token = TOKEN.search(made.complete(f"{made} x"))
    assert token is not None
    talk.rules.bearers[token.group().lower()] = who
    local, host = made.split("@")
    hidden = talk.words()
    texts = (
        f"See {made} {hidden}", f"See {made.upper()} {hidden}", f"See {local.replace('+', '%2B')}%40{host} {hidden}",
        f"See {made.complete('[#1]')} {hidden}", f"#resolve\nWrite to {made} {made.complete('')} {hidden}",
    )  # fmt: skip
    text = texts[step.way % 5]
    files = []
    if step.other % 3 == 0:
        text, files = f"As I said, {hidden}", [("original.eml", letter.parcel.data)]
    if files or TOKEN.search(text):
        talk.engineer(who, number, text, secret=[hidden], files=files, must_fail=True)


def machines_write(talk: Conversation, step: Step) -> None:
    """Vacation programs, lists, bounces and services: nobody outside hears of it."""
    number = talk.nth(step.ticket)
    file = talk.rules.files[number]
    letter = talk.letter(file.requester, number, "c")
    if letter is None:
        return
    before, word = talk.state(), talk.words()
    kind = step.way % 4
    headers = ([("Auto-Submitted", "auto-replied")], [("List-Id", "<x.example>"), ("Precedence", "list")], [], [])[kind]
    sender = (file.requester, file.requester, "MAILER-DAEMON@elsewhere.example", SUPPORT)[kind]
    if kind == 2:
        raw = _bounce(str(letter.message["Message-ID"]), letter.reply_to, file.requester, word)
    else:
        raw = mail(f"I am away {word}", sender, letter.reply_to if step.other % 2 else SUPPORT, f"Away {word}",
                   headers=[*headers, *talk.vouched(sender)], message_id=talk.message_id())  # fmt: skip

    def check(sent: list[Sent]) -> None:
        assert not any(x.to not in talk.rules.staff and x.to != ADMIN for x in sent)
        assert talk.state() == before
        talk.rules.files[talk.survivor(number)].known |= canaries(everything(raw))
        opened = talk.new()
        if opened is not None:
            file = File("support", sender, {sender}, canaries(everything(raw)), {word.number})
            talk.rules.files[opened] = file
            file.thread = canaries(str(read(raw)["Message-ID"]))

    talk.arrives(raw, check=check)


def _bounce(returned: str, to: str, recipient: str, word: str) -> bytes:
    """A delivery status notification (RFC 3464)."""
    lines = [
        "From: MAILER-DAEMON@elsewhere.example",
        f"To: {to}",
        "Subject: Undelivered",
        f"Message-ID: <{word}@dsn.example>",
        "Auto-Submitted: auto-replied",
        "MIME-Version: 1.0",
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
        "",
        "--b",
        "Content-Type: text/plain",
        "",
        f"It was not delivered, {word}.",
        "--b",
        "Content-Type: message/delivery-status",
        "",
        "Reporting-MTA: dns; mx.elsewhere.example",
        "",
        f"Final-Recipient: rfc822; {recipient}",
        "Action: failed",
        "Status: 5.1.1",
        f"Diagnostic-Code: smtp; 550 {word}",
        "",
        "--b",
        "Content-Type: text/rfc822-headers",
        "",
        f"Message-ID: {returned}",
        "",
        "--b--",
        "",
    ]
    return "\r\n".join(lines).encode()


def service_mails(talk: Conversation, step: Step) -> None:
    """The Ticket Trick: a service sends its code to a customer's reply address (AUTH-13)."""
    number = talk.nth(step.ticket)
    file = talk.rules.files[number]
    letter = talk.letter(file.requester, number, "c")
    if letter is None or not TOKEN.search(letter.reply_to):
        return
    raw = mail(
        f"Your code is {talk.words()}", SERVICE, letter.reply_to, f"Verify {talk.words()}", message_id=talk.message_id()
    )
    talk.outside(raw, SERVICE, file.queue, named=number, bearer=file.requester)


def time_passes(talk: Conversation, step: Step) -> None:
    talk.judge(talk.desk.passes(timedelta(hours=(1, 5, 30, 60, 24 * 20)[step.way % 5])))


def comes_again(talk: Conversation, step: Step) -> None:
    """The same bytes once more: nothing happens."""
    before = talk.state()
    assert talk.desk.arrives(talk.raws[step.who % len(talk.raws)]) == []
    assert talk.state() == before


def child_before_parent(talk: Conversation, step: Step) -> None:
    """Two mails in the wrong order; who wrote the first one is the customer, and the other joins only if on it."""
    first, second = OUTSIDE[step.who % 5], OUTSIDE[step.other % 5]
    coming = talk.message_id()
    cc = (second,) if step.way % 2 and first != second else ()
    child = mail(f"I agree {talk.words()}", first, SUPPORT, f"Re: {talk.words()}", cc=", ".join(cc), in_reply_to=coming,
                 message_id=talk.message_id(), headers=talk.vouched(first))  # fmt: skip
    talk.outside(child, first, "support", cc=cc)
    number = max(talk.rules.files)
    parent = mail(
        f"It began {talk.words()}", second, SUPPORT, f"{talk.words()}", message_id=coming, headers=talk.vouched(second)
    )
    talk.outside(parent, second, "support", named=number)


def roster_changes(talk: Conversation, step: Step) -> None:
    """An engineer leaves, or whoever left comes back. Whoever is a customer meanwhile stays one."""
    talk.left = "" if talk.left else L1[step.who % 3]
    talk.desk.reconfigure(configuration(talk.given, talk.rules, talk.left))


def relay_refuses(talk: Conversation, step: Step) -> None:
    """Mail to somebody is refused for good from now on, or taken again."""
    who = OUTSIDE[step.who % 5]
    if talk.desk.wire.fates.pop(who, None) is None:
        talk.desk.wire.fates[who] = (Fate.PERMANENT, 550, "5.1.1 no such user")


def admin_releases(talk: Conversation, step: Step) -> None:
    """What is held goes out."""
    order = Order("ada@host", talk.desk.clock.now(), "outbox release", f"It is fine {STEERING}")
    with talk.desk.database.write() as connection:
        outbox.move_letters(connection, order, outbox.Selection(states=("held",)), outbox.RELEASE)
    talk.late = True
    talk.judge(talk.desk.settles())


COMMANDS = (
    "answer",
    "note",
    "resolve",
    "update",
    "wait",
    "delay",
    "call",
    "close",
    "spam",
    "reopen",
    "take",
    "impact",
    "cc",
    "cc and say",
    "uncc",
    "merge",
    "merge with",
    "merge alone",
    "link",
    "split",
    "gate",
    "gate split",
    "wrong",
    "both",
)
STEPS: dict[str, Callable[[Conversation, Step], None]] = {
    "open": opens,
    "forged request": forges_a_request,
    "reply": replies,
    "passed on": passed_on,
    "forged reply": forges_a_reply,
    "paste": pastes_a_reply_address,
    "machine": machines_write,
    "service": service_mails,
    "time": time_passes,
    "again": comes_again,
    "child first": child_before_parent,
    "roster": roster_changes,
    "refuse": relay_refuses,
    "release": admin_releases,
    **dict.fromkeys(COMMANDS, commands),
}
OFTEN = ("reply", "passed on", "forged reply", "answer", "cc", "resolve", "time", "merge with", "merge alone")


# --- the conversations ------------------------------------------------------------------------------------------------


@contextmanager
def conversation(given: Setting, empty: Path) -> Iterator[Conversation]:
    """A desk with three tickets of three people in two queues."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(empty, Path(folder) / "mailer.db")
        rules = Rules(
            dict(STAFF), admins=frozenset({ADMIN}), everybody={*OUTSIDE, *STAFF, ADMIN}, once_staff=frozenset(STAFF)
        )
        rules.house = {rules.word().number for _ in STAFF}
        desk = DeskInHand(sqlite_url(Path(folder)), configuration(given, rules))
        try:
            talk = Conversation(desk, given, rules)
            for who, queue in ((0, 0), (1, 0), (2, 1)):
                opens(talk, Step("open", who, queue, 3, who))
            yield talk
        finally:
            desk.database.close()


def play(steps: Sequence[Step], given: Setting, empty: Path) -> None:
    with logged() as lines, conversation(given, empty) as talk:
        for step in steps:
            talk.desk.clock.turn(timedelta(seconds=1))
            STEPS[step.what](talk, step)
        talk.judge(talk.desk.passes(timedelta(days=6)))
        _terminals_are_safe(talk)
    _logs_are_silent(lines, talk.rules)


def _logs_are_silent(lines: list[str], rules: Rules) -> None:
    for line in lines:
        assert canaries(line) <= rules.loggable, line
        assert not TOKEN.search(line), line
        assert KEY.decode() not in line


def _terminals_are_safe(talk: Conversation) -> None:
    """What ``mailer ticket``, ``list`` and ``audit`` print (INJ-10)."""
    shown = [show.list_as_text(show.tickets(talk.desk.database))]
    for number in talk.rules.files:
        found = show.ticket(talk.desk.database, number)
        assert found is not None
        shown.append(show.ticket_as_text(*found))
    with talk.desk.database.read() as connection:
        shown += [audit._line(line) for line in read_audit(connection)]
    shown += [visible(letter.subject) for letter in talk.letters]
    assert [steers(text) for text in shown if steers(text)] == []


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database of the newest shape, to be copied."""
    folder = tmp_path_factory.mktemp("empty")
    database = Database(sqlite_url(folder))
    upgrade(database)
    database.close()
    return folder / "mailer.db"


SETTINGS = st.builds(
    Setting,
    st.booleans(),
    st.tuples(*[st.sampled_from(("plus", "domain", "message-id"))] * 2),
    st.integers(0, 5).map(lambda n: n == 0),
)
_SMALL = st.integers(0, 7)
PLAYED = st.lists(
    st.builds(Step, st.sampled_from((*STEPS, *OFTEN)), _SMALL, _SMALL, _SMALL, _SMALL), min_size=10, max_size=35
)


@settings(
    max_examples=int(os.environ.get("MAILER_TEST_CONVERSATIONS", "25")),
    deadline=None,
    derandomize="MAILER_TEST_CONVERSATIONS" not in os.environ,
    suppress_health_check=list(HealthCheck),
    database=None,
)
@given(steps=PLAYED, given=SETTINGS)
def test_no_canary_leaves_its_ticket_or_the_house(empty: Path, steps: list[Step], given: Setting) -> None:
    play(steps, given, empty)
