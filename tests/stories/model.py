"""What a desk has to have done, told without a database: the reference the random stories are compared with.

It knows which mails came, which ticket each of them opens or belongs to, which status that leads to, and what has to
have left the house. It is told of each mail once, when it is first delivered; a copy of a mail changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from mailer.model import Status

CLOSE_AFTER, REOPEN_WITHIN = timedelta(days=5), timedelta(days=14)
_LIVE = (Status.NEW, Status.OPEN)


class Says(StrEnum):
    """What somebody writes, as far as it matters."""

    SOMETHING = "It happens again when the machine is cold."
    WORKS = "Yes, it works."
    THANKS = "Thanks a lot!"


class Does(StrEnum):
    """What an engineer orders, or nothing but an answer."""

    ANSWER = ""
    NOTE = "#note"
    TAKE = "#take"
    RESOLVE = "#resolve"
    CLOSE = "#close"
    REOPEN = "#reopen"


@dataclass
class KnownTicket:
    """A ticket that must be there. ``opened_by`` is the mark of the mail that opened it."""

    opened_by: str
    requester: str
    status: Status = Status.NEW
    resolved_at: datetime | None = None
    closed_at: datetime | None = None
    follows: str = ""
    answered_at: datetime | None = None


@dataclass
class Model:
    """``belongs`` has for each mark that is somewhere to be read the ticket it must be on, and no other."""

    tickets: dict[str, KnownTicket] = field(default_factory=dict)
    belongs: dict[str, str] = field(default_factory=dict)
    to_customer: dict[str, str] = field(default_factory=dict)
    internal: set[str] = field(default_factory=set)
    ignored: set[str] = field(default_factory=set)
    poison: set[str] = field(default_factory=set)

    def opens(self, mark: str, requester: str, follows: str = "") -> str:
        self.tickets[mark] = KnownTicket(mark, requester, follows=follows)
        self.belongs[mark] = mark
        return mark

    def customer_wrote(self, mark: str, named: str, says: Says, now: datetime) -> str:
        """A participant's mail about ``named``; the ticket it is on in the end."""
        ticket = self.tickets[self._goes_on_in(named, now)]
        if ticket.status is Status.CLOSED:
            if says is Says.SOMETHING:
                if ticket.closed_at is not None and now > ticket.closed_at + REOPEN_WITHIN:
                    return self.opens(mark, ticket.requester, follows=ticket.opened_by)
                ticket.status = Status.OPEN
        elif ticket.status is Status.RESOLVED:
            if says is Says.WORKS:
                ticket.status, ticket.closed_at = Status.CLOSED, now
            elif says is Says.SOMETHING:
                ticket.status = Status.OPEN
        elif ticket.status is Status.WAITING:
            ticket.status = Status.OPEN
        self.belongs[mark] = ticket.opened_by
        return ticket.opened_by

    def machine_wrote(self, mark: str, named: str, now: datetime) -> None:
        """An automatic reply: it is logged where it belongs and changes nothing."""
        self.belongs[mark] = self._goes_on_in(named, now)

    def engineer_wrote(self, mark: str, named: str, does: Does, now: datetime) -> None:
        """An engineer's proven mail. What the ticket's status does not allow has no effect at all."""
        ticket = self.tickets[named]
        match does:
            case Does.ANSWER if ticket.status is not Status.CLOSED:
                ticket.status = Status.OPEN if ticket.status in _LIVE else ticket.status
                self.belongs[mark], self.to_customer[mark] = named, ticket.requester
            case Does.NOTE:
                self.belongs[mark] = named
                self.internal.add(mark)
            case Does.RESOLVE if ticket.status is not Status.CLOSED:
                ticket.status, ticket.resolved_at = Status.RESOLVED, now
                self.belongs[mark], self.to_customer[mark] = named, ticket.requester
            case Does.CLOSE if ticket.status is Status.RESOLVED:
                ticket.status, ticket.closed_at = Status.CLOSED, now
            case Does.REOPEN if ticket.status in (Status.RESOLVED, Status.CLOSED):
                ticket.status = Status.OPEN

    def time_passed(self, now: datetime) -> None:
        """Whoever was asked whether it works and did not answer has a closed ticket."""
        for ticket in self.tickets.values():
            if ticket.status is Status.RESOLVED and ticket.resolved_at and now >= ticket.resolved_at + CLOSE_AFTER:
                ticket.status, ticket.closed_at = Status.CLOSED, now

    def _goes_on_in(self, named: str, now: datetime) -> str:
        """The open follow-up of a ticket that is closed for too long to be reopened, else the ticket itself."""
        ticket = self.tickets[named]
        if ticket.status is not Status.CLOSED or ticket.closed_at is None or now <= ticket.closed_at + REOPEN_WITHIN:
            return named
        after = [t.opened_by for t in self.tickets.values() if t.follows == named and t.status is not Status.CLOSED]
        return after[-1] if after else named
