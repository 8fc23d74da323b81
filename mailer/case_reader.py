"""From an event to its Case: what the mail says, what the database knows, and who is who, put together.

The one place where parsed mail, signed addresses and rows meet. It decides nothing about the ticket, only which one is
meant and what the sender may be taken for (:mod:`mailer.identity`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from sqlalchemy import Connection

from mailer.case import Arrival, Case, Found, Listed, Listing, Match, Sender, Shown, SummaryDue, Wanted
from mailer.config import Engineer, House
from mailer.figures import Span
from mailer.identity import Bearer, candidates, judge_match, judge_sender, passed_on, tagged_ticket
from mailer.mail.reply_address import Signer, claims
from mailer.model import Audience, Due, Entry, Kind, Mail, Purpose, Role, Status, Ticket
from mailer.store import cases, listings, summaries
from mailer.store.figures import read_figures


@dataclass(frozen=True, slots=True)
class CaseReader:
    """Reads cases for one configuration."""

    house: House
    signer: Signer
    foresee: Callable[[str], Wanted]

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
        others = {}
        meant = self._goes_on_in(connection, named, bearer, received_at) if named else None
        if named and meant and meant.number != named.number:
            match = passed_on(match, named, meant)
            others[named.number] = named
        sender = judge_sender(mail, self.house, meant, match, bearer)
        ticket = meant if _may_join(mail, sender, match.found) else None
        wanted = self.foresee(mail.new_text) if sender.engineer else Wanted()
        others |= self._others(connection, wanted.tickets)
        may_open = ticket is None or ticket.status is Status.CLOSED or wanted.number
        may_open = may_open and mail.kind is not Kind.OWN
        repeats_id = cases.message_id_was_used(connection, mail.message_id)
        arrival = Arrival(mail, match, sender, received_at, number() if may_open else None, silent, repeats_id)
        people = (mail.sender, *(person.address for person in (ticket.people if ticket else ())))
        return Case(
            event=arrival,
            now=now,
            house=self.house,
            queue=self.house.queue(ticket.queue if ticket else queue),
            ticket=ticket,
            history=cases.read_history(connection, ticket.number) if ticket else (),
            traffic=cases.read_traffic(connection, filter(None, people), ticket, mail.sender, now),
            others=MappingProxyType(others),
            returned=cases.returned_letter(connection, mail.returned_message_id),
            listed=self._listed(connection, wanted, sender.engineer, now),
            shown=self._shown(connection, wanted, ticket),
        )

    def _listed(
        self, connection: Connection, wanted: Wanted, asker: Engineer | None, now: datetime
    ) -> Mapping[Listing, Listed]:
        """The lists that an engineer asks for, of the queues that this engineer serves and no other (AUTH-12)."""
        if asker is None:
            return MappingProxyType({})
        served = [queue.name for queue in self.house.queues if asker.serves(queue.name)]
        return MappingProxyType(
            {
                listing: listings.read_listed(connection, listing, served, asker.address, now)
                for listing in dict.fromkeys(wanted.listings[:MOST_QUESTIONS])
            }
        )

    def _shown(self, connection: Connection, wanted: Wanted, ticket: Ticket | None) -> Mapping[int, Shown]:
        numbers = (number or (ticket.number if ticket else None) for number in wanted.shown[:MOST_QUESTIONS])
        found = (listings.read_shown(connection, number) for number in dict.fromkeys(filter(None, numbers)))
        return MappingProxyType({shown.ticket.number: shown for shown in found if shown is not None})

    def _goes_on_in(
        self, connection: Connection, named: Ticket, bearer: Bearer | None, received_at: datetime
    ) -> Ticket | None:
        """The ticket a mail about ``named`` belongs to: what it was merged into, or its open follow-up (spec 2.5, 2.6).

        An engineer who replies about a closed ticket means that one, and so does a customer who rates it.
        """
        if named.merged_into is not None:
            return cases.lock_ticket(connection, cases.survivor_of(connection, named.number))
        purpose = bearer.claim.purpose if bearer is not None else Purpose.CUSTOMER
        closed_at = None if purpose is Purpose.ENGINEER or purpose.rating else named.closed_at
        if closed_at is not None and received_at > self.house.closing.reopen_until(closed_at):
            return cases.lock_ticket(connection, cases.open_follow_up(connection, named)) or named
        return named

    def _others(self, connection: Connection, numbers: tuple[int, ...]) -> dict[int, Ticket]:
        found = (cases.lock_ticket(connection, number) for number in sorted(set(numbers))[:MOST_OTHERS])
        return {ticket.number: ticket for ticket in found if ticket is not None}

    def case_of_due(self, connection: Connection, due: Due, now: datetime) -> Case:
        """All about an item whose time has come."""
        ticket = cases.lock_ticket(connection, due.ticket)
        people = [person.address for person in (ticket.people if ticket else ())]
        return Case(
            event=due,
            now=now,
            house=self.house,
            queue=self.house.queue(ticket.queue if ticket else ""),
            ticket=ticket,
            history=cases.read_history(connection, due.ticket),
            traffic=cases.read_traffic(connection, people, ticket, None, now),
        )

    def case_of_summary(self, connection: Connection, due: Due, now: datetime) -> Case:
        """The figures of a summary whose time has come; none where it left the configuration."""
        summary = self.house.summary(summaries.name_of(due))
        since = summaries.told_until(connection, due)
        figures = {}
        if summary is not None:
            span = Span(since, due.at, self.house.summary_zone(summary))
            for queues in dict.fromkeys(reader.queues for reader in self.house.summary_readers(summary)):
                figures[queues] = read_figures(connection, queues, span, now)
        first = next(iter(figures), ("",))[0]
        return Case(
            event=SummaryDue(summaries.name_of(due), since, due.at),
            now=now,
            house=self.house,
            queue=self.house.queue(first),
            figures=MappingProxyType(figures),
        )

    def _bearer(self, connection: Connection, mail: Mail, now: datetime) -> Bearer | None:
        """The first token in the mail that proves to be ours, and whom it was made for."""
        for claim in claims(mail, self.house):
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
        answered = cases.ticket_of_messages(connection, filter(None, (mail.message_id,)))
        return judge_match(None, referenced, tagged_ticket(mail.subject), answered)


MOST_OTHERS = 5
"""How many further tickets one mail can be about."""
MOST_QUESTIONS = 5
"""How many lists, and how many whole tickets, one mail can ask for."""


def _may_join(mail: Mail, sender: Sender, found: Found) -> bool:
    """A stranger's mail joins no ticket, unless it came to a signed address, which somebody must have passed on.

    What no person wrote is logged where it belongs, on better evidence than a tag.
    """
    if sender.role is not Role.STRANGER or sender.bearer_of is not None:
        return True
    return mail.kind in (Kind.BOUNCE, Kind.AUTO_REPLY, Kind.RECEIPT) and found is not Found.SUBJECT


def answered_message(case: Case) -> str:
    """The Message-ID that a letter to the customer answers: theirs that came last, else ours."""
    if isinstance(case.event, Arrival) and case.event.sender.engineer is None:
        return case.event.mail.message_id
    public = _mails(case)
    from_customer = [e.message_id for e in public if e.from_customer]
    return (from_customer or [e.message_id for e in public] or [""])[-1]


def thread_of(case: Case) -> tuple[str, ...]:
    """The References of a letter to the customer: what came before the message it answers, and that message.

    What was said after that message is no ancestor of the letter (RFC 5322 §3.6.4).
    """
    parent = answered_message(case)
    said = [entry.message_id for entry in _mails(case)]
    if parent in said:
        return tuple(said[: said.index(parent) + 1])
    if not said and isinstance(case.event, Arrival):
        said = list(case.event.mail.references)
    return (*said, *filter(None, (parent,)))


def _mails(case: Case) -> list[Entry]:
    """What was mailed on this very ticket: a ticket merged into it may have had other people (PRIV-02)."""
    number = case.ticket.number if case.ticket else 0
    return [e for e in case.history if e.audience is Audience.PUBLIC and e.message_id and e.ticket == number]
