"""A reply while its commands are being worked through: what every command takes and gives back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from handlers.letters import Delay, StatusUpdate, WrongLine
from handlers.lifecycle import Step
from mailer.case import Arrival, Case
from mailer.config import Engineer
from mailer.model import Entry, Letter, LogLine, Mail, Occurrence, Role, Ticket


class Use(StrEnum):
    """What is to become of the text below the commands."""

    ANSWER = "answer"
    NOTE = "note"
    UPDATE = "update"
    RESOLUTION = "resolution"
    ESCALATION = "escalation"
    MESSAGE_TO_TEAM = "message to a team"
    QUESTION = "question"
    DELAY = "delay"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Draft:
    """Nothing of it has happened yet; ``others``, ``entries``, ``log`` and ``letters`` are what happens besides.

    ``asked`` is what the writer wants to be shown, and then nothing else is done.

    ``others`` are further tickets as they are to be: new ones, and those that the reply changes along with its own.
    ``override`` is why the text is to go out although it is held back. ``to_customer`` is what of a text for a team the
    customer reads.
    """

    case: Case
    engineer: Engineer
    ticket: Ticket
    text: str
    use: Use | None = None
    update: StatusUpdate | None = None
    delay: Delay | None = None
    closing: Step | None = None
    help: bool = False
    assigned: bool = False
    override: str = ""
    to_customer: str = ""
    done: tuple[str, ...] = ()
    others: tuple[Ticket, ...] = ()
    entries: tuple[Entry, ...] = ()
    log: tuple[LogLine, ...] = ()
    letters: tuple[Letter, ...] = ()
    occurrences: tuple[Occurrence, ...] = ()
    asked: Letter | None = None

    @property
    def said(self) -> str:
        """The words of the engineer's that customers are to read."""
        if self.update:
            return "\n".join((self.update.status, self.update.actions, self.update.next_steps, self.update.expected))
        if self.delay:
            return self.delay.reason
        return self.to_customer if self.use is Use.ESCALATION else self.text

    def did(self, sentence: str) -> Draft:
        return replace(self, done=(*self.done, sentence))


@dataclass(frozen=True, slots=True)
class CommandLine:
    """One line as written, its word in lower case with the ``#``, and what stands behind it."""

    line: str
    word: str
    rest: str


def set_use(draft: Draft, line: CommandLine, use: Use) -> Draft | WrongLine:
    """The draft with its text meant as ``use``, unless another command means it as something else."""
    if draft.use is not None and draft.use is not use:
        return WrongLine(
            line.line, f"the text below is already meant as {_article(draft.use)}", "send two replies, one for each"
        )
    return replace(draft, use=use)


def _article(use: Use) -> str:
    return f"an {use}" if use[0] in "au" else f"a {use}"


def text_of(draft: Draft, line: CommandLine) -> str:
    """What is written behind the command and below it."""
    return "\n".join(filter(None, (line.rest, draft.text)))


def mail_of(draft: Draft) -> Mail:
    """The mail that the reply is."""
    event = draft.case.event
    return event.mail if isinstance(event, Arrival) else Mail()


def stands_wrong(draft: Draft, line: CommandLine, advice: str = "put #reopen on the line above") -> WrongLine:
    """Why a command can't be carried out: the ticket's status."""
    return WrongLine(line.line, f"#{draft.ticket.number} is {draft.ticket.status}", advice)


def other_leads(draft: Draft) -> tuple[Engineer, ...]:
    """The leads of the ticket's queue but for the writer, who knows it."""
    leads = draft.case.house.roster(draft.ticket.queue, Role.LEAD)
    return tuple(lead for lead in leads if lead.address != draft.engineer.address)


def needs_l1(draft: Draft, line: CommandLine) -> WrongLine | None:
    """Why the writer may not: what concerns the customer is first-level support's (Internal SOP §6.2)."""
    if Role.L1 in draft.engineer.roles:
        return None
    return WrongLine(
        line.line, "only first-level support (l1) speaks to the customer", "write your findings as a #note to the owner"
    )
