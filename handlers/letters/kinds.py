"""Values that letters speak of and commands are made of: an update, a delay, a line that is wrong."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class StatusUpdate:
    """The four parts of an update (Customer SOP §6.2). ``expected`` may be empty: the SOP says "if available"."""

    status: str
    actions: str
    next_steps: str
    expected: str = ""


class BecameP1(StrEnum):
    """Why a ticket is P1 from now on: it was opened as one, raised to it, or is open again."""

    OPENED = "opened"
    RAISED = "raised"
    REOPENED = "reopened"


@dataclass(frozen=True, slots=True)
class Notice:
    """That an update is overdue: since when, the how many-eth time this is said, to whom, and when it is said next.

    ``next_at`` is None where nobody is told again.
    """

    due_at: datetime
    number: int
    readers: tuple[str, ...]
    next_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Marked:
    """A passage in the line it stands in: what is before it, the passage itself, and what comes behind."""

    before: str
    passage: str
    after: str


@dataclass(frozen=True, slots=True)
class Delay:
    """Why it takes longer, in words for the customer, and until when (Customer SOP §8)."""

    reason: str
    until: datetime


@dataclass(frozen=True, slots=True)
class WrongLine:
    """One command line that can't be carried out: the line, what is wrong with it, what would do, and how it looks.

    Where the text is to blame and not a command, ``passages`` are what must not go out by the gate's ``rule``.
    ``form`` is what is to stand below the commands instead of the text, where the command knows it.
    """

    line: str
    wrong: str
    advice: str = ""
    rule: str = ""
    passages: tuple[Marked, ...] = ()
    form: str = ""
    example: str = ""


@dataclass(frozen=True, slots=True)
class TeamForm:
    """The reply that asks a team, ready to be filled in: the team's name, its rung, and the whole text."""

    team: str
    rung: int
    text: str


@dataclass(frozen=True, slots=True)
class CommandHelp:
    """One command on the card: how it is written, what it does and what it is for (a heading in ``words.toml``)."""

    syntax: str
    meaning: str
    purpose: str = "other"
