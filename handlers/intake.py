"""A request has come in: a ticket is opened, its sender acknowledged, its engineers told (Customer SOP §5)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from handlers import letters
from handlers.concern import leads_to_tell, logged, mood_of, with_leads
from handlers.limits import reason_to_hold
from handlers.sla import timetable, update_due_at
from mailer.address import Address
from mailer.case import Arrival, Case, Decision, Outcome
from mailer.config import Engineer
from mailer.model import Audience, Due, Entry, Hold, Letter, LogLine, Mail, Mood, Person, Role, Ticket, Verdict

NO_SUBJECT = "(no subject)"


def open_ticket(case: Case, arrival: Arrival, *, follows: Ticket | None = None, acknowledge: bool = True) -> Decision:
    """A ticket of its own for this mail.

    :param follows: the closed ticket that the mail answers too late to reopen it; linked for the engineers.
    :param acknowledge: False where nothing automatic may answer; the reasons found here come on top.
    """
    mail = arrival.mail
    if mail.sender is None or arrival.number is None:
        return Decision(
            outcome=Outcome.QUARANTINED,
            reason=f"the mail has no single valid sender address (From: {mail.from_address or 'missing'})",
        )
    named = arrival.match.ticket if follows is None and arrival.sender.role is Role.STRANGER else None
    ticket = Ticket(
        number=arrival.number,
        queue=case.queue.name,
        subject=letters.base_subject(mail.subject) or NO_SUBJECT,
        requester=mail.sender,
        requester_name=mail.from_name,
        participants=_copied(case, arrival, mail.sender),
        priority=follows.priority if follows else case.queue.priority,
        language=mail.language or (follows.language if follows else case.house.language(case.queue)),
        utc_offset=_offset(case, mail),
        opened_at=arrival.received_at,
        last_customer_at=arrival.received_at,
        follows=follows.number if follows else None,
        related=(named,) if named is not None else (),
    )
    withheld = _reasons_for_silence(case, arrival) if acknowledge else ("nobody wrote it by hand",)
    mood = mood_of(arrival)
    leads = leads_to_tell(case, ticket, mood)
    if leads:
        ticket = replace(ticket, concern_at=case.now)
    held = reason_to_hold(case, ticket.requester)
    if not withheld and held is None:
        ticket = replace(ticket, acknowledged_at=case.now)
    # Old mail that is imported is overdue by nature: its clock starts with whatever happens to it next.
    due = () if arrival.silent else timetable(ticket, case.house)
    notes = _notes(case, arrival, ticket, withheld, held if not withheld else None)
    return Decision(
        tickets=(ticket,),
        entries=(entry_of(mail, ticket, arrival),),
        log=(
            LogLine(ticket.number, case.now, str(mail.sender), "opened the ticket", arrival.match.why),
            *(LogLine(ticket.number, case.now, "desk", "note", note) for note in notes),
            *logged(case, ticket, mood),
        ),
        letters=(
            *(() if withheld else (_acknowledgement(case, ticket, mail),)),
            *_notifications(case, arrival, ticket, due, notes, mood, leads),
            *told_of_impersonation(case, arrival, ticket),
        ),
        due=due,
    )


def _notifications(
    case: Case,
    arrival: Arrival,
    ticket: Ticket,
    due: tuple[Due, ...],
    notes: tuple[str, ...],
    mood: Mood,
    leads: tuple[Engineer, ...],
) -> tuple[Letter, ...]:
    """To everybody who may take the ticket; old mail that is imported is not news to anybody (spec 1.2a)."""
    mail = arrival.mail
    if arrival.silent:
        return ()
    return tuple(
        letters.with_files(
            letters.new_ticket(
                case.house,
                case.queue,
                ticket,
                engineer.person,
                text=mail.new_text or mail.text,
                files=tuple(a.name for a in mail.attachments),
                due=due,
                notes=notes,
                mood=mood,
                lead_told=bool(leads),
            ),
            mail.attachments,
        )
        for engineer in with_leads(case.house.roster(ticket.queue, Role.L1), leads)
    )


REPEATED_ID = "Another mail came before under the same Message-ID and says something else. Both are kept."
"""IDE-02: one of the two may have been written to keep the other out, or to be taken for it."""


def entry_of(mail: Mail, ticket: Ticket, arrival: Arrival) -> Entry:
    """The mail as correspondence of the ticket: everything said by the customer is kept (Customer SOP §12)."""
    return Entry(
        ticket=ticket.number,
        at=arrival.received_at,
        audience=Audience.PUBLIC,
        author=str(Person(mail.sender, mail.from_name)) if mail.sender else mail.from_address,
        text=mail.new_text or mail.text,
        subject=mail.subject,
        message_id=mail.message_id,
        from_customer=True,
        files=tuple(attachment.name for attachment in mail.attachments),
    )


def told_of_impersonation(case: Case, arrival: Arrival, ticket: Ticket, what: str = "") -> tuple[Letter, ...]:
    """Letters to the leads where the mail claims to be an engineer's without proof (spec 2.3).

    :param what: what became of it instead of a ticket of its own.
    """
    claimed = arrival.sender.impersonated
    if claimed is None:
        return ()
    became = what or f"taken as a stranger's mail and opened #{ticket.number}"
    leads = case.house.roster(ticket.queue, Role.LEAD) or case.house.roster(ticket.queue, Role.L1)
    return tuple(
        letters.impersonation(
            case.house,
            case.queue,
            ticket,
            lead.person,
            claimed=claimed,
            why=arrival.sender.why,
            done=f"It was {became}; nothing else was done.",
            text=arrival.mail.new_text,
        )
        for lead in leads
    )


def _acknowledgement(case: Case, ticket: Ticket, mail: Mail) -> Letter:
    # LOOP-11: only a sender whose domain vouches for the mail gets words of the mail back.
    known = mail.authentication.verdict is Verdict.PASS
    respond_by = update_due_at(ticket, case.house)
    if respond_by is not None and respond_by <= case.now:
        respond_by = None  # it lay on the server for long: a time that is over is no promise
    return letters.acknowledgement(
        case.house, case.queue, ticket, respond_by=respond_by, next_update_by=None, known_sender=known
    )


def _reasons_for_silence(case: Case, arrival: Arrival) -> tuple[str, ...]:
    """Why no acknowledgement may go out; none means it may (LOOP-01, LOOP-04, LOOP-10)."""
    mail = arrival.mail
    reasons = (
        (arrival.silent, "it was there before the desk began to watch the mailbox"),
        (not mail.auto_answer, f"it is {mail.kind}: {'; '.join(mail.evidence)}"),
        (
            mail.authentication.verdict is Verdict.FAIL,
            f"the sender could not be authenticated: {mail.authentication.why}",
        ),
        (arrival.sender.impersonated is not None, "it claims to be an engineer's and is not proven to be"),
        (
            mail.sender is not None and case.house.is_own(mail.sender),
            "it comes from an address of our own",
        ),
    )
    return tuple(reason for applies, reason in reasons if applies)


def _notes(
    case: Case, arrival: Arrival, ticket: Ticket, withheld: tuple[str, ...], held: Hold | None
) -> tuple[str, ...]:
    notes = [f"No acknowledgement was sent: {reason}." for reason in withheld]
    if held is not None:
        notes.append(f"The acknowledgement is held until an admin releases it: {held.reason}.")
    left_out = len(_others_in_copy(case, arrival.mail, ticket.requester)) - len(ticket.participants)
    if left_out > 0:
        why = "its sender could not be authenticated" if not ticket.participants else "there were too many"
        notes.append(f"Left off the ticket from its Cc: {left_out} ({why}). #cc add lets somebody take part.")
    if ticket.follows is not None:
        notes.append(f"It follows #{ticket.follows}, which is closed for too long to be reopened.")
    notes += [
        f"It points to #{number} ({arrival.match.why}), but {'; '.join(arrival.sender.why)}."
        for number in ticket.related
    ]
    if arrival.repeats_id:
        notes.append(REPEATED_ID)
    if arrival.mail.truncated:
        notes.append("The mail was too large: its beginning is here, the whole is still on the mail server.")
    return tuple(notes)


def _offset(case: Case, mail: Mail) -> timedelta:
    """The requester's own distance from UTC, which may be none at all; the queue's where the mail does not say."""
    local = case.now.astimezone(case.house.calendar(case.queue).zone).utcoffset() or timedelta(0)
    return local if mail.utc_offset is None else mail.utc_offset


def _copied(case: Case, arrival: Arrival, requester: Address) -> tuple[Person, ...]:
    """Who was in Cc takes part, as far as the admin wants it (spec 2.4); no further than a mail can be believed."""
    if arrival.mail.authentication.verdict is Verdict.FAIL or arrival.sender.impersonated is not None:
        return ()
    others = _others_in_copy(case, arrival.mail, requester)
    return tuple(Person(address) for address in others[: case.house.limits.participants])


def _others_in_copy(case: Case, mail: Mail, requester: Address) -> tuple[Address, ...]:
    """Who in Cc is neither the sender nor we ourselves, an engineer, a team or a list of the house."""
    if not case.queue.copy_participants:
        return ()
    house = case.house
    return tuple(
        address
        for address in dict.fromkeys(mail.cc)
        if address != requester
        and not house.is_own(address)
        and not house.is_team(address)
        and address not in house.desk.lists
        and house.engineer(address) is None
    )
