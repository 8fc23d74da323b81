"""Somebody outside writes on a ticket, and what that does depends on where the ticket stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from handlers import closure, letters
from handlers.concern import leads_to_tell, logged, mood_of, with_leads
from handlers.intake import REPEATED_ID, entry_of, open_ticket
from handlers.lifecycle import Step, move
from handlers.sla import timetable
from handlers.understanding import Answer, understand
from mailer.case import Arrival, Case, Decision
from mailer.config import Engineer
from mailer.model import Letter, LogLine, Person, Purpose, Role, Status, Ticket, Verdict

_BY_PURPOSE = {Purpose.CONFIRM: Answer.WORKS, Purpose.NOT_FIXED: Answer.NOT_FIXED}


def on_participant(case: Case, arrival: Arrival, ticket: Ticket) -> Decision:
    """A participant's mail: kept on the ticket, and the owner told (spec 2.6, 3.6)."""
    match ticket.status:
        case Status.CLOSED:
            return _on_closed(case, arrival, ticket)
        case Status.RESOLVED:
            return _on_resolved(case, arrival, ticket)
        case Status.NEW | Status.OPEN | Status.WAITING:
            woken = ticket.status is Status.WAITING
            return _wrote(case, arrival, ticket, Step.CUSTOMER_WROTE, "answered what you asked" if woken else "")


def _on_resolved(case: Case, arrival: Arrival, ticket: Ticket) -> Decision:
    """The question was whether the fix works; an answer that is not understood goes to the owner."""
    answer = _BY_PURPOSE.get(arrival.sender.purpose or Purpose.CUSTOMER) or understand(arrival.mail.new_text)
    match answer:
        case Answer.WORKS:
            closed, told = closure.confirmed(case, ticket)
            return _said(case, arrival, closed, "confirmed that it works; the ticket is closed", told)
        case Answer.NOT_FIXED:
            return _wrote(case, arrival, ticket, Step.NOT_FIXED, "says that it is not fixed; the ticket is open again")
        case Answer.THANKS:
            return _said(case, arrival, ticket, "thanked you; the question whether it works is still open", ())
        case Answer.UNCLEAR:
            what = "wrote after the resolution; the ticket is open again"
            return _wrote(case, arrival, ticket, Step.CUSTOMER_WROTE, what)


def _on_closed(case: Case, arrival: Arrival, ticket: Ticket) -> Decision:
    """Thanks keep it closed; anything else reopens it within the window, and opens a new ticket later."""
    asked = arrival.sender.purpose is Purpose.REOPEN
    if not asked and understand(arrival.mail.new_text) in (Answer.THANKS, Answer.WORKS):
        return _said(case, arrival, ticket, "wrote thanks; the ticket stays closed", ())
    if not closure.within_reopen_window(ticket, case.house, case.now):
        return open_ticket(case, arrival, follows=ticket)
    # LOOP-11: an automatic answer does not repeat the name that a mail gives its sender.
    asker = next(person for person in ticket.people if person.address == _author(arrival, ticket).address)
    opened, told = closure.reopened(case, ticket, asker)
    silent = arrival.silent or not arrival.mail.auto_answer
    return _said(case, arrival, opened, "reopened the ticket", () if silent else told)


def _wrote(case: Case, arrival: Arrival, ticket: Ticket, step: Step, what: str) -> Decision:
    moved = move(ticket, step, case.now)
    return _said(case, arrival, moved or ticket, what, ())


def _said(case: Case, arrival: Arrival, ticket: Ticket, what: str, to_customers: tuple[Letter, ...]) -> Decision:
    """The mail is on the ticket as it stands now, its engineers are told, and ``to_customers`` goes out."""
    mail = arrival.mail
    author = _author(arrival, ticket)
    mood = mood_of(arrival)
    leads = leads_to_tell(case, ticket, mood)
    if leads:
        ticket = replace(ticket, concern_at=case.now)
    due = timetable(ticket, case.house)
    files = tuple(attachment.name for attachment in mail.attachments)
    notes = tuple(_notes(arrival))
    return Decision(
        tickets=(ticket,),
        entries=(entry_of(mail, ticket, arrival),),
        log=(
            LogLine(ticket.number, case.now, str(author.address), what or "wrote", arrival.match.why),
            *((LogLine(ticket.number, case.now, "desk", "note", REPEATED_ID),) if arrival.repeats_id else ()),
            *logged(case, ticket, mood),
        ),
        letters=(
            *to_customers,
            *(
                letters.with_files(
                    letters.customer_wrote(
                        case.house,
                        case.queue,
                        ticket,
                        engineer.person,
                        author=author,
                        text=mail.new_text,
                        files=files,
                        what=what,
                        due=due,
                        notes=notes,
                        mood=mood,
                        lead_told=bool(leads),
                    ),
                    mail.attachments,
                )
                for engineer in with_leads(responsible(case, ticket), leads)
            ),
        ),
        due=due,
    )


def _notes(arrival: Arrival) -> Iterator[str]:
    mail, sender = arrival.mail, arrival.sender
    if sender.purpose is None and mail.authentication.verdict is not Verdict.PASS:
        yield f"Nothing proves that {mail.from_address} wrote this: it did not come to their own reply address."
    if arrival.match.by_way_of is not None:
        yield f"It was written on #{arrival.match.by_way_of}, which goes on here."
    if arrival.repeats_id:
        yield REPEATED_ID
    if mail.truncated:
        yield "The mail was too large: the whole of it is still on the mail server."


def responsible(case: Case, ticket: Ticket) -> Iterable[Engineer]:
    """The owner; as long as there is none (or the owner left the roster), everybody who may become it."""
    owner = case.house.engineer(ticket.owner)
    return (owner,) if owner else case.house.roster(ticket.queue, Role.L1)


def _author(arrival: Arrival, ticket: Ticket) -> Person:
    sender = arrival.mail.sender or ticket.requester
    known = next((person for person in ticket.people if person.address == sender), None)
    return Person(sender, arrival.mail.from_name or (known.name if known else ""))
