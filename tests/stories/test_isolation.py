"""No byte of the inside to a customer, no byte of one ticket to another's people: canaries in random conversations.

Every text that goes in carries a canary of its own, and a list says who may ever read it (I7; PRIV-01 to PRIV-05).
After each conversation all that was sent and logged is searched for all of them.
"""

from __future__ import annotations

import itertools
import logging
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.desk import CUSTOMER, ENGINEER, KEY, LEAD, SECOND, SUPPORT, DeskInHand, Sent, house, mail, reply, sqlite_url

CUSTOMERS = (CUSTOMER, "otto@other.example", "tina@third.example")
COLLEAGUE = "dora@customer.example"
ATTACKER = "mallory@elsewhere.example"
OUTSIDE = (*CUSTOMERS, COLLEAGUE, ATTACKER)
STAFF = frozenset({ENGINEER, SECOND, LEAD, "admin@example.com"})
IMPACT = "Canaryimpact"
CONFIGURATION = house(
    engineers=[
        {"name": "Canaryann Arbor", "address": ENGINEER},
        {"name": "Canaryben Bolt", "address": SECOND},
        {"name": "Canarylea Lead", "address": LEAD, "roles": ["lead"]},
    ],
    limits={"automatic_per_address_per_day": 1000, "automatic_per_ticket_per_hour": 1000},
)
NAMES = ("Canaryann", "Canaryben", "Canarylea", ENGINEER, SECOND, LEAD, IMPACT)
_TOKEN = re.compile(r"\+([a-z][a-z2-7]{2}-[0-9a-z]{1,12}-[0-9a-z]{1,5}-[a-z2-7]{26})@")


@dataclass
class Conversation:
    """A desk, what was said to it, and who may read it."""

    desk: DeskInHand
    may_read: dict[str, frozenset[str]] = field(default_factory=dict)
    said: list[str] = field(default_factory=list)
    _numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    def canary(self, readers: frozenset[str]) -> str:
        word = f"Canary{next(self._numbers):04}x"
        self.may_read[word] = readers
        return word

    def tickets(self) -> int:
        number = 1
        while self.desk.has_ticket(number):
            number += 1
        return number - 1

    def survivor(self, number: int) -> int:
        ticket = self.desk.ticket(number)
        return self.survivor(ticket.merged_into) if ticket.merged_into else number

    def people(self, number: int) -> frozenset[str]:
        """Who may read what is said to the customer on this ticket from now on; of the one that it was merged into."""
        return frozenset(person.address.key for person in self.desk.ticket(self.survivor(number)).people)

    def letter_to(self, person: str, number: int) -> Sent | None:
        """The newest letter about the ticket that this person got."""
        tag = f"[#{number}]"
        return next((s for s in reversed(self.desk.sent) if s.to == person and tag in s.subject), None)


Step = tuple[str, int, int, int]
STEPS = st.lists(
    st.tuples(
        st.sampled_from(
            ("open", "answer", "note", "resolve", "close", "customer", "guest", "forged", "tagged", "cc", "uncc",
             "impact", "merge", "alone", "link", "split", "refused", "wrong", "service", "time", "update")
        ),
        st.integers(0, 7),
        st.integers(0, 4),
        st.integers(0, 7),
    ),
    min_size=4,
    max_size=22,
)  # fmt: skip


def play(talk: Conversation, step: Step) -> None:
    """One step, if the conversation has got so far that there can be such a one."""
    what, a, b, c = step
    desk, last = talk.desk, talk.tickets()
    if what == "open" or not last:
        # The words of a request reach its engineers alone: nothing of it is ever sent back or to those in copy.
        who = CUSTOMERS[a % 3]
        subject = talk.canary(frozenset({who, COLLEAGUE}))
        desk.arrives(mail(talk.canary(frozenset()), who, subject=subject, cc=COLLEAGUE if b == 0 else ""))
        return
    if what == "time":
        desk.passes(timedelta(hours=(1, 5, 30, 60, 24 * 20)[b]))
        return
    number, other = a % last + 1, c % last + 1
    if what in ("customer", "guest", "forged", "tagged", "service"):
        _from_outside(talk, what, number, b)
        return
    note = talk.letter_to((ENGINEER, SECOND)[b % 2], number)
    if note is None:
        return
    people = talk.people(number)
    secret, public = talk.canary(frozenset()), talk.canary(people)
    if what in ("cc", "merge", "split"):
        # Whoever joins reads the subject from then on.
        subjects = " ".join(
            desk.ticket(n).subject for n in (number, other, talk.survivor(number), talk.survivor(other))
        )
        joining = talk.people(other) | people | ({OUTSIDE[c % 5]} if what == "cc" else frozenset())
        for word in [word for word in talk.may_read if word in subjects]:
            talk.may_read[word] |= joining
    text = {
        "answer": f"Dear customer, please try {public}.",
        "note": f"#note\nBetween us: {secret}.",
        "resolve": f"#resolve\nWe replaced the {public}.",
        "close": "#close",
        "update": f"#update\nStatus: Found {public}.\nActions: Measured it.\nNext: Replace it.",
        "cc": f"#cc add {OUTSIDE[c % 5]}",
        "uncc": f"#cc remove {OUTSIDE[c % 5]}",
        "impact": f"#priority P2 {IMPACT}",
        "merge": f"#merge {other} with people",
        "alone": f"#merge {other} alone",
        "link": f"#link {other}",
        "split": f"#split {public}",
        "refused": f"Canaryben Bolt says {secret}.",
        "wrong": f"#nonsense\nDear customer, {secret}.",
    }[what]
    files = [(f"{secret}.txt", secret.encode())] if what == "note" else []
    desk.arrives(reply(note, text, files=files))


def _from_outside(talk: Conversation, what: str, number: int, b: int) -> None:
    desk = talk.desk
    # What somebody outside writes is shown to engineers, and to nobody outside; a subject comes back to its writer.
    requester = desk.ticket(number).requester.key
    letter = talk.letter_to(requester, number)
    text = talk.canary(frozenset())
    if letter is None or requester in STAFF:
        return
    if what == "customer":
        desk.arrives(reply(letter, text))
    elif what == "guest":
        desk.arrives(reply(letter, text, sender=(COLLEAGUE, ATTACKER)[b % 2]))
    elif what == "forged":
        desk.arrives(mail(f"#note {text}", ENGINEER, SUPPORT, f"Re: [#{number}]", cc=ATTACKER))
    elif what == "tagged":
        desk.arrives(mail(text, ATTACKER, SUPPORT, f"Re: [#{number}]", in_reply_to=str(letter.message["Message-ID"])))
    else:
        desk.arrives(mail(text, "no-reply@chat.example", letter.reply_to, "Verify your account"))


def leaks(talk: Conversation) -> list[str]:
    """What was sent to somebody who may not read it."""
    found = []
    for letter in talk.desk.sent:
        if letter.to in STAFF:
            continue
        parts = [str(part.get_content()) for part in letter.message.walk() if part.get_content_maintype() == "text"]
        names = [part.get_filename() or "" for part in letter.message.walk()]
        whole = "\n".join([letter.parcel.data.decode("utf-8", "replace"), letter.subject, *parts, *names])
        words = {word for word, readers in talk.may_read.items() if letter.to not in readers}
        found += [f"{word} to {letter.to}" for word in words.union(NAMES) if word in whole]
    return found


def tokens_of_others(desk: DeskInHand) -> list[str]:
    """Signed addresses that reached two people: each is the credential of one (PRIV-05)."""
    seen: dict[str, str] = {}
    found = []
    for letter in desk.sent:
        tokens = set(_TOKEN.findall(letter.parcel.data.decode("utf-8", "replace")))
        found += [f"{token} to {letter.to}" for token in tokens if seen.setdefault(token, letter.to) != letter.to]
    return found


@contextmanager
def logged() -> Iterator[list[str]]:
    """Everything that is logged meanwhile, at the finest level."""
    lines: list[str] = []
    handler = logging.Handler()
    handler.emit = lambda record: lines.append(record.getMessage())  # type: ignore[method-assign]
    logger = logging.getLogger("mailer")
    level = logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    try:
        yield lines
    finally:
        logger.removeHandler(handler)
        logger.setLevel(level)


@settings(max_examples=25, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(STEPS)
def test_no_canary_leaves_its_ticket_or_the_house(steps: list[Step]) -> None:
    with tempfile.TemporaryDirectory() as folder, logged() as lines:
        desk = DeskInHand(sqlite_url(Path(folder)), CONFIGURATION)
        talk = Conversation(desk)
        try:
            for step in steps:
                play(talk, step)
            desk.passes(timedelta(days=6))
            assert leaks(talk) == []
            assert tokens_of_others(desk) == []
            assert not any("Canary" in line or KEY.decode() in line or _TOKEN.search(line) for line in lines)
            assert {str(letter.message["From"]).partition("<")[2] for letter in desk.sent} <= {f"{SUPPORT}>"}
            assert not any(letter.message["Bcc"] for letter in desk.sent)
        finally:
            desk.database.close()
