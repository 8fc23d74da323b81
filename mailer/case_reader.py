"""From an event to its Case: what the mail says, what the database knows, and who is who, put together.

The one place where parsed mail, signed addresses and rows meet. It decides nothing about the ticket, only which one is
meant and what the sender may be taken for (:mod:`mailer.identity`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from mailer.case import Arrival, Case, Found, Match
from mailer.config import House
from mailer.identity import Bearer, candidates, judge_match, judge_sender, tagged_ticket
from mailer.mail.reply_address import Signer, claims
from mailer.model import Audience, Due, Kind, Mail, Role, Status
from mailer.store import cases


@dataclass(frozen=True, slots=True)
class CaseReader:
    """Reads cases for one configuration."""

    house: House
    signer: Signer

    def case_of_mail(
        self,
        connection: Connection,
        mail: Mail,
        *,
        queue: str,
        received_at: datetime,
        now: datetime,
        number: Callable[[], int | None],
        silent: bool = False,
    ) -> Case:
        """All about a mail that came in.

        :param number: gives the number for a new ticket; asked only where one may be opened.
        """
        bearer = self._bearer(connection, mail, now)
        match = self._match(connection, mail, bearer)
        named = cases.lock_ticket(connection, match.ticket)
        if named is None:
            match = Match(why=match.why if match.ticket is None else f"#{match.ticket} is named, and does not exist")
        sender = judge_sender(mail, self.house, named, match, bearer)
        ticket = named if _may_join(mail, sender.role, match.found) else None
        may_open = ticket is None or ticket.status is Status.CLOSED
        arrival = Arrival(mail, match, sender, received_at, number() if may_open else None, silent)
        return Case(
            event=arrival,
            now=now,
            house=self.house,
            queue=self.house.queue(ticket.queue if ticket else queue),
            ticket=ticket,
            history=cases.read_history(connection, ticket.number) if ticket else (),
            automatic_today=cases.automatic_letters_since(connection, mail.sender, now - cases.DAY),
        )

    def case_of_due(self, connection: Connection, due: Due, now: datetime) -> Case:
        """All about an item whose time has come."""
        ticket = cases.lock_ticket(connection, due.ticket)
        return Case(
            event=due,
            now=now,
            house=self.house,
            queue=self.house.queue(ticket.queue if ticket else ""),
            ticket=ticket,
            history=cases.read_history(connection, due.ticket),
        )

    def _bearer(self, connection: Connection, mail: Mail, now: datetime) -> Bearer | None:
        """The first signed address the mail was sent to that proves to be ours, and whom it was made for."""
        for claim in claims(mail.recipients, self.house.own_addresses):
            ticket = cases.lock_ticket(connection, claim.ticket)
            person = self.signer.bearer(claim, candidates(ticket, self.house), now) if ticket else None
            if person is not None:
                return Bearer(claim, person)
        return None

    def _match(self, connection: Connection, mail: Mail, bearer: Bearer | None) -> Match:
        if bearer is not None:
            return judge_match(bearer, None, None)
        # RFC 3464: what a bounce returns is ours; everything else names its parent, the nearest ancestor last.
        parents = (mail.returned_message_id,) if mail.kind is Kind.BOUNCE else ()
        ancestors = (*parents, *mail.in_reply_to, *reversed(mail.references))
        referenced = cases.ticket_of_messages(connection, filter(None, ancestors))
        return judge_match(None, referenced, tagged_ticket(mail.subject))


def _may_join(mail: Mail, role: Role, found: Found) -> bool:
    """A stranger's mail never joins a ticket; what no person wrote is logged there, on better evidence than a tag."""
    if role is not Role.STRANGER:
        return True
    return mail.kind in (Kind.BOUNCE, Kind.AUTO_REPLY, Kind.RECEIPT) and found is not Found.SUBJECT


def answered_message(case: Case) -> str:
    """The Message-ID that a letter to the customer answers: theirs that came last, else ours."""
    if isinstance(case.event, Arrival) and case.event.sender.engineer is None:
        return case.event.mail.message_id
    public = [e for e in case.history if e.audience is Audience.PUBLIC and e.message_id]
    from_customer = [e.message_id for e in public if e.from_customer]
    return (from_customer or [e.message_id for e in public] or [""])[-1]


def thread_of(case: Case) -> tuple[str, ...]:
    """The References of a letter to the customer: what came before the message it answers, and that message.

    What was said after that message is no ancestor of the letter (RFC 5322 §3.6.4).
    """
    parent = answered_message(case)
    said = [e.message_id for e in case.history if e.audience is Audience.PUBLIC and e.message_id]
    if parent in said:
        return tuple(said[: said.index(parent) + 1])
    if not said and isinstance(case.event, Arrival):
        said = list(case.event.mail.references)
    return (*said, *filter(None, (parent,)))
