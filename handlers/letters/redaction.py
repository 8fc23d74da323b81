"""What teams and channels may not read of the customer's is taken out of what they get (Internal SOP §12, spec 5.5).

Names are found by their parts, since nobody writes a display name out: where a part begins with a capital letter, and
where it is a word as well (Mark, Baker), only within a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from handlers.gate.ordinary import is_ordinary
from handlers.gate.said import word_set
from handlers.letters.inside import SIGNED
from mailer.config import Sees, Team
from mailer.model import Attachment, Person, Ticket

_NO_NAMES = word_set(
    "von van der den del dos das mac zum zur mrs miss prof ing herr frau madame monsieur señor señora doña"
)
"""What stands in the names of persons, and in half of all sentences."""
_ROLES = word_set(
    "team support service services desk helpdesk office department group admin administrator info sales system printer "
    "scanner alert alerts alarm monitor monitoring warehouse abteilung büro lager vertrieb einkauf drucker équipe "
    "groupe bureau imprimante equipo grupo servicio oficina"
)
"""Whoever is called so is no person, and the words of that name are the matter's own."""
_PART = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SHORTEST_PART = 3
_IN_A_SENTENCE = r"(?:(?<=[^\W\d_] )|(?<=[,;] )|(?<=(?:Mr|Ms|Dr|Hr|Fr|Sr)\. )|(?<=(?:Mrs|Sra)\. ))"
_BETWEEN_PARTS = r"[\s._,-]+"
_STANDS_FOR_THEM = "(customer)"


def for_team(text: str, ticket: Ticket, team: Team) -> str:
    """What the team may read of ``text``: no reply address, and nobody's name or address who takes part in the ticket
    unless the admin lets it see them."""
    return SIGNED.sub("", text) if Sees.REQUESTER in team.sees else without_people(text, ticket)


def files_for_team(files: tuple[Attachment, ...], ticket: Ticket, team: Team) -> tuple[Attachment, ...]:
    """The files under names that tell the team no more than it may read; there, names are often in small letters."""
    if Sees.REQUESTER in team.sees:
        return files
    return tuple(replace(file, name=without_people(file.name, ticket, capital=False)) for file in files)


def without_people(text: str, ticket: Ticket, *, capital: bool = True) -> str:
    """``text`` without reply addresses, and without names and addresses of whoever takes part in the ticket.

    :param capital: whether the part of a name counts only where it begins with a capital letter.
    """
    text = SIGNED.sub("", text)
    for pattern in _longest_first(found for person in ticket.people for found in _traces(person)):
        text = re.sub(pattern, _STANDS_FOR_THEM, text, flags=re.IGNORECASE)
    for pattern in _longest_first(found for person in ticket.people for found in _parts(person.name)):
        text = re.sub(pattern, _STANDS_FOR_THEM, text, flags=re.NOFLAG if capital else re.IGNORECASE)
    return text


def _longest_first(patterns: Iterable[str]) -> list[str]:
    return sorted(set(patterns), key=len, reverse=True)


def _traces(person: Person) -> Iterable[str]:
    """What gives a person away, as patterns: the address wherever it stands, the name as whole words."""
    for address in (person.address.spec, person.address.key):
        local, _, domain = address.rpartition("@")
        yield f"{re.escape(local)}(?:@|%40){re.escape(domain)}"
    if person.name.strip():
        name = _BETWEEN_PARTS.join(map(re.escape, person.name.split()))
        yield rf"(?<![^\W_]){name}(?![^\W_])"


def _parts(name: str) -> Iterable[str]:
    """The words of a person's name, as patterns for each that begins with a capital letter."""
    words = _PART.findall(name)
    if any(word.lower() in _ROLES for word in words):
        return
    for word in words:
        if len(word) >= _SHORTEST_PART and word.lower() not in _NO_NAMES:
            before = _IN_A_SENTENCE if is_ordinary(word) else r"(?<![^\W_])"
            yield rf"{before}{re.escape(word[0].upper())}(?i:{re.escape(word[1:])})(?=s?(?![^\W_]))"
