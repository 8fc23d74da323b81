"""What letters to several readers share: subjects, names, times and what was said, as facts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType

from handlers.letters.inside import TOKEN, without_tokens
from mailer.config import House, QueueConfig
from mailer.model import (
    Attachment,
    Entry,
    Fact,
    Letter,
    Person,
)

TEXT_LIMIT = 60_000
"""How many characters of somebody's text a letter to an engineer repeats; the ticket has the whole."""
FILES_LIMIT = 10 * 1024**2
"""How many octets of files travel with a letter to an engineer; a notification that is refused helps nobody."""
HISTORY_TEXT_LIMIT = 1_500
HISTORY_LENGTH = 6
GLANCE_TEXT_LIMIT = 300
_TAG = re.compile(rf"\[#\d{{1,12}}(?:\s+{TOKEN})?\]", re.IGNORECASE)
_PREFIX = re.compile(
    # RFC 5256 §2.1 calls what is left the base subject; mail programs put more prefixes there than it knows.
    r"\s*(?:(?:re|aw|fwd?|wg|sv|vs|vb|antw|tr|rif|res|odp|enc|ynt|ref)\s*(?:\[\d{1,3}\])?\s*:"
    rf"|{_TAG.pattern})",
    re.IGNORECASE,
)


def sender_name(house: House, queue: QueueConfig) -> str:
    """The name mail from this queue goes out under."""
    return queue.display_name or house.desk.name


def base_subject(subject: str) -> str:
    """The subject without reply prefixes and ticket tags (RFC 5256 §2.1), so that neither piles up."""
    rest = subject
    while found := _PREFIX.match(rest):
        rest = rest[found.end() :]
    return " ".join(_TAG.sub(" ", rest).split())


def house_time(house: House, queue: QueueConfig, at: datetime | None) -> datetime | None:
    """The moment in the offset of the queue's calendar, as engineers read it."""
    return at.astimezone(house.calendar(queue).zone) if at else None


def shown_name(person: Person) -> str:
    """The name of a person, or the address of one who gave none."""
    return person.name.strip() or str(person.address)


def cut(text: str, limit: int) -> str:
    """Not more than ``limit`` characters of a text, and a sign where it was cut."""
    whole = text.strip("\n")
    return whole if len(whole) <= limit else whole[:limit].rstrip() + " […]"


def mapping(**facts: Fact) -> Mapping[str, Fact]:
    """Facts that nobody can change any more."""
    return MappingProxyType(facts)


def field_facts(fields: tuple[tuple[str, str], ...]) -> tuple[Fact, ...]:
    """The fields of an escalation: label and text."""
    return tuple(mapping(label=label, text=cut(text, TEXT_LIMIT)) for label, text in fields)


def history_facts(house: House, queue: QueueConfig, history: tuple[Entry, ...]) -> tuple[Fact, ...]:
    """The last entries, newest first: on a telephone the first screen should hold what counts."""
    return tuple(entry_facts(house, queue, entry) for entry in reversed(history[-HISTORY_LENGTH:]))


def overdue_facts(house: House, queue: QueueConfig, history: tuple[Entry, ...], notice: int) -> tuple[Fact, ...]:
    """What people wrote, for a notice that an update is overdue; automatic letters say nothing of the matter.

    The first notice has the last entries. Its readers know them when the next ones come, so those have the beginning of
    what customer, we and colleagues wrote last, and stay short on a telephone.
    """
    written = tuple(entry for entry in history if not entry.automatic)
    if notice == 1:
        return history_facts(house, queue, written)
    last = {(entry.audience, entry.from_customer): entry for entry in written}.values()
    latest = (replace(entry, text=cut(entry.text, GLANCE_TEXT_LIMIT)) for entry in written if entry in last)
    return history_facts(house, queue, tuple(latest))


def entry_facts(house: House, queue: QueueConfig, entry: Entry) -> Mapping[str, Fact]:
    """What was said when, by whom and to whom, without proofs of anybody's."""
    return mapping(
        at=house_time(house, queue, entry.at),
        author=entry.author,
        audience=str(entry.audience),
        from_customer=entry.from_customer,
        text=cut(without_tokens(entry.text), HISTORY_TEXT_LIMIT),
        files=entry.files,
    )


def with_files(letter: Letter, files: tuple[Attachment, ...]) -> Letter:
    """The letter with the files themselves, unless a relay might refuse it for their size; its text says which."""
    if sum(file.size for file in files) > FILES_LIMIT:
        return replace(letter, facts=mapping(**letter.facts, files_left_behind=True))
    return replace(letter, attachments=files)
