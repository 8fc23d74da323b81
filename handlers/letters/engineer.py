"""Notifications to engineers and leads: the new text, the facts of the ticket, and what is due."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from handlers.letters.facts import (
    HISTORY_TEXT_LIMIT,
    TEXT_LIMIT,
    base_subject,
    cut,
    field_facts,
    history_facts,
    house_time,
    mapping,
    sender_name,
    shown_name,
)
from handlers.letters.inside import REPLY_MARKER, without_tokens
from handlers.letters.kinds import TeamForm
from handlers.sla import promised_at
from mailer.address import Address
from mailer.config import Engineer, House, QueueConfig, Team
from mailer.model import (
    Audience,
    Automatic,
    Due,
    Entry,
    Escalation,
    Fact,
    Letter,
    Mood,
    Person,
    Purpose,
    Ticket,
)

PASSAGES_SHOWN = 5
NO_MOOD = Mood()


def new_ticket(
    house: House,
    queue: QueueConfig,
    ticket: Ticket,
    to: Person,
    *,
    text: str,
    files: tuple[str, ...] = (),
    due: tuple[Due, ...] = (),
    notes: tuple[str, ...] = (),
    mood: Mood = NO_MOOD,
    lead_told: bool = False,
) -> Letter:
    """A request has come in: all that is needed to answer it, and what in it says that the customer is upset."""
    return to_engineer(
        "engineer/new-ticket",
        house,
        queue,
        ticket,
        to,
        text=cut(text, TEXT_LIMIT),
        files=files,
        due=due_facts(house, queue, due),
        notes=notes,
        concern=_concern(mood, lead_told=lead_told),
    )


def customer_wrote(
    house: House,
    queue: QueueConfig,
    ticket: Ticket,
    to: Person,
    *,
    author: Person,
    text: str,
    files: tuple[str, ...] = (),
    what: str = "",
    due: tuple[Due, ...] = (),
    notes: tuple[str, ...] = (),
    mood: Mood = NO_MOOD,
    lead_told: bool = False,
) -> Letter:
    """Somebody outside wrote on a ticket. ``what`` goes on after the name: "reopened the ticket"; empty: "wrote"."""
    return to_engineer(
        "engineer/customer-wrote",
        house,
        queue,
        ticket,
        to,
        author=shown_name(author),
        what=what,
        text=cut(text, TEXT_LIMIT),
        files=files,
        due=due_facts(house, queue, due),
        notes=notes,
        concern=_concern(mood, lead_told=lead_told),
    )


def guest_wrote(
    house: House,
    queue: QueueConfig,
    ticket: Ticket,
    to: Person,
    *,
    author: Person | None,
    address: str,
    holder: Address | None,
    text: str,
    files: tuple[str, ...] = (),
) -> Letter:
    """Somebody who does not take part wrote to the reply address of ``holder``: the engineer says whether they may.

    :param author: None where the mail has no single valid sender; ``address`` is what it says for one.
    """
    return to_engineer(
        "engineer/guest-wrote",
        house,
        queue,
        ticket,
        to,
        author=shown_name(author) if author else address,
        address=str(author.address) if author else "",
        holder=str(holder) if holder and (author is None or holder != author.address) else "",
        text=cut(text, TEXT_LIMIT),
        files=files,
    )


def internal_note(
    house: House,
    queue: QueueConfig,
    ticket: Ticket,
    to: Person,
    *,
    author: str,
    text: str,
    files: tuple[str, ...] = (),
) -> Letter:
    """A note of a colleague's or a team's, for the owner (Internal SOP §6.2)."""
    return to_engineer(
        "engineer/internal-note",
        house,
        queue,
        ticket,
        to,
        author=author,
        text=cut(text, TEXT_LIMIT),
        files=files,
    )


def team_answered(
    house: House,
    queue: QueueConfig,
    ticket: Ticket,
    to: Person,
    *,
    team: Team,
    author: Person | None,
    text: str,
    files: tuple[str, ...] = (),
    doubts: tuple[str, ...] = (),
    copied: tuple[Person, ...] = (),
) -> Letter:
    """A team wrote, for the owner alone (Internal SOP §6.2); with ``doubts`` nothing proves that it was the team.

    ``copied`` are the customers to whom it sent the same mail past us.
    """
    return to_engineer(
        "engineer/team-answered",
        house,
        queue,
        ticket,
        to,
        team=team.name,
        author=shown_name(author) if author else "",
        text=cut(without_tokens(text), TEXT_LIMIT),
        files=files,
        doubts=doubts,
        copied=tuple(str(person.address) for person in copied),
        asked=any(escalation.team == team.name for escalation in ticket.open_escalations),
    )


def team_silent(
    house: House,
    queue: QueueConfig,
    ticket: Ticket,
    to: Person,
    *,
    escalation: Escalation,
    answer_by: datetime | None,
    told: str = "",
    forms: tuple[TeamForm, ...] = (),
) -> Letter:
    """A team has not answered in time (Internal SOP §9).

    :param answer_by: until when it was asked once more; None where that is over too, and ``told`` names the next team
        of the ladder, which heard of it, if there is one.
    """
    letter = to_engineer(
        "engineer/team-silent",
        house,
        queue,
        ticket,
        to,
        team=escalation.team,
        asked_at=house_time(house, queue, escalation.asked_at),
        answer_by=house_time(house, queue, answer_by),
        told=told,
        fields=field_facts(escalation.fields),
        question=escalation.question,
        forms=_forms(forms),
    )
    return replace(letter, slot=f"E{escalation.number}")


def team_forms(house: House, queue: QueueConfig, ticket: Ticket, to: Person, *, forms: tuple[TeamForm, ...]) -> Letter:
    """Whom the ticket can be escalated to, each with its form ready."""
    return to_engineer("engineer/team-forms", house, queue, ticket, to, forms=_forms(forms))


def assigned(
    house: House,
    queue: QueueConfig,
    ticket: Ticket,
    to: Person,
    *,
    author: str,
    history: tuple[Entry, ...] = (),
) -> Letter:
    """Somebody gave the ticket to ``to``; with what was said so far and the form for what is due."""
    return to_engineer(
        "engineer/assigned", house, queue, ticket, to, author=author, history=history_facts(house, queue, history)
    )


def in_your_stead(
    house: House,
    queue: QueueConfig,
    ticket: Ticket,
    to: Person,
    *,
    author: str,
    owner: str = "",
    spoken: bool = False,
    text: str = "",
) -> Letter:
    """A colleague spoke to the customer on a ticket of ``to``'s, with what words; ``owner`` is whose it is now, if that
    has changed."""
    return to_engineer(
        "engineer/in-your-stead",
        house,
        queue,
        ticket,
        to,
        author=author,
        owner=owner,
        spoken=spoken,
        text=cut(text, TEXT_LIMIT),
    )


def delivery_failed(
    house: House, queue: QueueConfig, ticket: Ticket, to: Person, *, recipient: str, reason: str, what: str
) -> Letter:
    """A mail did not reach ``recipient``: ``what`` it was ("the answer of Monday") and the server's ``reason``.

    What would do depends on whose address it is: a customer's, a team's or an engineer's.
    """
    customer = any(str(person.address) == recipient for person in ticket.people)
    team = next((team.name for team in house.teams if str(team.address) == recipient and not customer), "")
    return to_engineer(
        "engineer/delivery-failed",
        house,
        queue,
        ticket,
        to,
        recipient=recipient,
        reason=cut(reason, HISTORY_TEXT_LIMIT),
        what=what,
        team=team,
        colleague=not customer and any(str(engineer.address) == recipient for engineer in house.engineers),
    )


def impersonation(
    house: House,
    queue: QueueConfig,
    ticket: Ticket | None,
    to: Person,
    *,
    claimed: Engineer,
    why: tuple[str, ...],
    done: str,
    text: str = "",
) -> Letter:
    """For the lead: somebody wrote as ``claimed`` without proof, ``why`` it was not believed, and what was ``done``."""
    return to_engineer(
        "engineer/impersonation",
        house,
        queue,
        ticket,
        to,
        claimed=claimed.name,
        claimed_address=str(claimed.address),
        why=why,
        done=done,
        text=cut(text, HISTORY_TEXT_LIMIT),
    )


def to_engineer(
    template: str, house: House, queue: QueueConfig, ticket: Ticket | None, to: Person, /, **facts: Fact
) -> Letter:
    """A letter of this template with the facts of the ticket, if it is about one, and ``facts`` besides."""
    return Letter(
        template=template,
        to=to,
        audience=Audience.INTERNAL,
        ticket=ticket.number if ticket else 0,
        facts=mapping(
            desk=sender_name(house, queue),
            reply_marker=REPLY_MARKER,
            ticket=_engineers_view(house, queue, ticket) if ticket else None,
            **facts,
        ),
        automatic=Automatic.GENERATED,
        purpose=Purpose.ENGINEER if ticket else None,
    )


def _engineers_view(house: House, queue: QueueConfig, ticket: Ticket) -> Mapping[str, Fact]:
    owner = house.engineer(ticket.owner)
    requester = Person(ticket.requester, ticket.requester_name)
    return mapping(
        number=ticket.number,
        subject=base_subject(ticket.subject),
        queue=queue.name,
        status=str(ticket.status),
        priority=str(ticket.priority),
        impact=ticket.impact,
        owner=owner.name if owner else str(ticket.owner or ""),
        requester=str(requester),
        requester_name=shown_name(requester),
        participants=tuple(str(person) for person in ticket.participants),
        opened_at=house_time(house, queue, ticket.opened_at),
        last_customer_at=house_time(house, queue, ticket.last_customer_at),
        last_update_at=house_time(house, queue, ticket.last_update_at),
        responded=ticket.responded_at is not None,
        follows=ticket.follows,
        related=ticket.related,
        promised_until=house_time(house, queue, promised_at(ticket, house)),
        told_until=house_time(house, queue, ticket.told_until),
        delays=ticket.delays,
        action_items=tuple(mapping(number=i.number, who=i.who, text=i.text) for i in ticket.open_items),
    )


def _concern(mood: Mood, *, lead_told: bool) -> Mapping[str, Fact] | None:
    """What an engineer is shown of a customer's mood: each passage once, with all its reasons, the strongest first."""
    if not mood.signals:
        return None
    shown = (*mood.escalation[:PASSAGES_SHOWN], *mood.frustration[:PASSAGES_SHOWN])
    reasons = {s.passage: "; ".join(dict.fromkeys(o.reason for o in shown if o.passage == s.passage)) for s in shown}
    return mapping(
        frustration=bool(mood.frustration),
        escalation=bool(mood.escalation),
        lead_told=lead_told,
        passages=tuple(mapping(passage=" ".join(p.split()), reason=reason) for p, reason in reasons.items()),
    )


def due_facts(house: House, queue: QueueConfig, due: Iterable[Due]) -> tuple[Fact, ...]:
    """What is due when, the earliest first."""
    return tuple(
        mapping(kind=item.kind, at=house_time(house, queue, item.at)) for item in sorted(due, key=lambda d: d.at)
    )


def _forms(forms: tuple[TeamForm, ...]) -> tuple[Fact, ...]:
    return tuple(mapping(team=form.team, rung=form.rung, text=form.text) for form in forms)
