"""Who may ever read what: the rules of the house stated once more, apart from the code, and what is searched for.

A *canary* is a word that stands nowhere else (``kanari00042x``, or with accents). Every text, name, subject, file and
Message-ID of a conversation carries its own, and :class:`Rules` keeps for each who outside may read it, from when on,
and which queues' engineers. It knows the documents (docs/commands.md, docs/security.md) and no handler.
"""

from __future__ import annotations

import email.policy
import html
import itertools
import logging
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from urllib.parse import unquote

from tests.desk import Sent

_CANARY = re.compile(r"kan[aä]r[ií](\d{5})x", re.IGNORECASE)
TOKEN = re.compile(
    r"(?<![a-z2-7])([a-z])[a-z2-7]{2}-[0-9a-z]{1,12}-[0-9a-z]{1,5}-[a-z2-7]{26}(?![a-z2-7])", re.IGNORECASE
)
_TAG = re.compile(r"\[#(\d+)[ \]]")


class Word(str):
    """A canary as it is written; ``number`` is what it is found by."""

    number: int

    def __new__(cls, number: int, *, foreign: bool = False) -> Word:
        made = super().__new__(cls, f"kanär{'í'}{number:05}x" if foreign else f"kanari{number:05}x")
        made.number = number
        return made


def canaries(text: str) -> set[int]:
    return {int(number) for number in _CANARY.findall(text)}


def everything(octets: bytes) -> str:
    """All that can be read in a message: as it stands, decoded, unescaped, in its files and in mails within it."""
    message = message_from_bytes(octets, policy=email.policy.default)
    found = [octets.decode("utf-8", "replace")]
    for part in message.walk():
        found += [f"{name}: {value}" for name, value in part.items()]
        found.append(part.get_filename() or "")
        content = part.get_payload(decode=True)
        if isinstance(content, bytes):
            found.append(content.decode("utf-8", "replace"))
            found.append(content.replace(b"\0", b"").decode("utf-8", "replace"))
    whole = "\n".join(found)
    return "\n".join((whole, unquote(html.unescape(whole))))


def tag_of(letter: Sent) -> int | None:
    """The ticket that a letter is about, as its subject says."""
    found = _TAG.search(letter.subject)
    return int(found[1]) if found else None


@dataclass
class File:
    """A ticket as the rules have it.

    ``known`` are the words that its engineers know, ``subject`` and ``thread`` those of its subject and Message-IDs,
    which whoever takes part may read.
    """

    queue: str
    requester: str
    people: set[str]
    known: set[int] = field(default_factory=set)
    subject: set[int] = field(default_factory=set)
    name: set[int] = field(default_factory=set)
    thread: set[int] = field(default_factory=set)
    looked_at: bool = False
    into: int | None = None


@dataclass
class Rules:
    """The reference: what is known about whom, updated by what was said and done, and never by what was sent."""

    staff: dict[str, frozenset[str]]
    admins: frozenset[str] = frozenset()
    files: dict[int, File] = field(default_factory=dict)
    readers: defaultdict[int, set[str]] = field(default_factory=lambda: defaultdict(set))
    loggable: set[int] = field(default_factory=set)
    house: set[int] = field(default_factory=set)
    everybody: set[str] = field(default_factory=set)
    bearers: dict[str, str] = field(default_factory=dict)
    once_staff: frozenset[str] = frozenset()
    _numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    def word(self, *, foreign: bool = False) -> Word:
        """A new canary, which nobody outside may read until it is said."""
        return Word(next(self._numbers), foreign=foreign)

    def survivor(self, number: int) -> int:
        into = self.files[number].into
        return number if into is None else self.survivor(into)

    def show_what_is_open(self) -> None:
        """Whoever takes part may read the subject once an engineer has dealt with it, and the thread's Message-IDs."""
        for file in self.files.values():
            for number in file.thread | (file.subject if file.looked_at else set()):
                self.readers[number] |= file.people
            if file.looked_at:
                for number in file.name:
                    self.readers[number].add(file.requester)

    def said(self, number: int, words: Iterable[int]) -> None:
        """Said to those who take part now, and to nobody who comes later."""
        for word in words:
            self.readers[word] |= self.files[number].people
            self.files[number].known.add(word)

    def faults(self, letters: Iterable[Sent], queue_of: dict[int, str]) -> list[str]:
        """What was sent to somebody who may not read it."""
        return [fault for letter in letters for fault in self._faults(letter, queue_of)]

    def _faults(self, letter: Sent, queue_of: dict[int, str]) -> Iterator[str]:
        whole, number = everything(letter.parcel.data), tag_of(letter)
        inside = letter.to in self.staff and letter.reply_to != "None" and _purpose(letter.reply_to, whole) == "e"
        yield from self._misplaced_tokens(letter, whole)
        words = canaries(whole)
        if letter.to in self.admins and number is None:
            yield from (f"{n} to an admin" for n in words - self.loggable if n in self.house)
            return
        if inside:
            queues = self.staff[letter.to]
            if number is not None and queue_of.get(number) not in queues:
                yield f"{letter.to} does not serve the queue of #{number}"
            mine = self.house.union(
                *(f.known | f.subject | f.name | f.thread for f in self.files.values() if f.queue in queues)
            )
            yield from (f"{n} to the engineer {letter.to}" for n in words - mine if letter.to not in self.readers[n])
            return
        if letter.to in self.staff and number is None:
            yield from (
                f"{n} to {letter.to}, on no ticket" for n in words - self.house if letter.to not in self.readers[n]
            )
            return
        if number is None or letter.to not in self.files[number].people:
            yield f"{letter.subject!r} to {letter.to}, who does not take part"
        yield from (f"{n} to {letter.to}" for n in words if letter.to not in self.readers[n])
        others = {address for address in self.everybody - {letter.to} if address in whole.lower()}
        yield from (f"the address {address} to {letter.to}" for address in others)

    def _misplaced_tokens(self, letter: Sent, whole: str) -> Iterator[str]:
        """PRIV-05: each signed address is the credential of one, and an engineer's reaches no customer's letter."""
        for token in {match.group().lower() for match in TOKEN.finditer(whole)}:
            if self.bearers.setdefault(token, letter.to) != letter.to:
                yield f"{token} of {self.bearers[token]} to {letter.to}"
            if token.startswith("e") and letter.to not in self.once_staff:  # one who left may see the void one they had
                yield f"an engineer's {token} to {letter.to}"


def _purpose(reply_to: str, whole: str) -> str:
    """What a letter's reply address is for; where it can carry no token, its Message-ID does."""
    found = TOKEN.search(reply_to) or TOKEN.search("\n".join(re.findall(r"(?mi)^Message-ID: .*$", whole)))
    return found[1].lower() if found else ""


@contextmanager
def logged() -> Iterator[list[str]]:
    """Everything that is logged meanwhile, by anybody, at the finest level and with its traces."""
    lines: list[str] = []
    formatter = logging.Formatter("%(name)s %(message)s")
    handler = logging.Handler(logging.DEBUG)
    handler.emit = lambda record: lines.append(formatter.format(record))  # type: ignore[method-assign]
    root, ours = logging.getLogger(), logging.getLogger("mailer")
    levels = root.level, ours.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    ours.setLevel(logging.DEBUG)
    try:
        yield lines
    finally:
        root.removeHandler(handler)
        root.setLevel(levels[0])
        ours.setLevel(levels[1])


def steers(text: str) -> str:
    """What in ``text`` would do something to a terminal: nothing may (INJ-10)."""
    return "".join(c for c in text if c != "\n" and not c.isprintable())


def read(octets: bytes) -> EmailMessage:
    message = message_from_bytes(octets, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return message
