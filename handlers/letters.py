"""Every letter there is: which template, for whom, and the facts it may speak of. One function each, no I/O.

What a customer may never read does not get into the facts of a public letter in the first place (PRIV-01): no owner, no
priority, no impact, no linked ticket. Times are handed over in the reader's own offset: the customer's as the ticket
knows it, an engineer's as the queue's calendar has it. The words themselves are in ``templates/<language>/``.

Customers always get mail from the support address (PRIV-04), with a reply address signed for them. Engineers' letters
about one ticket all bear the same subject, because some mail programs thread by it.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from enum import StrEnum
from types import MappingProxyType

from handlers.sla import promised_at
from mailer.address import Address
from mailer.config import Channel, Engineer, House, QueueConfig, Sees, Team
from mailer.model import (
    Alert,
    Attachment,
    Audience,
    Automatic,
    Due,
    Entry,
    Escalation,
    Fact,
    Letter,
    LogLine,
    Mood,
    Person,
    Purpose,
    Ticket,
)

REPLY_MARKER = "== Write your reply above this line =="
"""Stands at the top of every letter to an engineer. Where it shows up in the new text of a reply, that text holds part
of an internal letter and must not go out (PRIV-03)."""

TEXT_LIMIT = 60_000
"""How many characters of somebody's text a letter to an engineer repeats; the ticket has the whole."""

FILES_LIMIT = 10 * 1024**2
"""How many octets of files travel with a letter to an engineer; a notification that is refused helps nobody."""

CHANNEL_TEXT_LIMIT = 500
"""How many characters of a customer's text a channel gets, where it may."""
HISTORY_LENGTH = 6
PASSAGES_SHOWN = 5
NO_MOOD = Mood()
HISTORY_TEXT_LIMIT = 1_500
_UNITS = {timedelta(days=1): "day", timedelta(hours=1): "hour", timedelta(minutes=1): "minute"}

_TOKEN = r"[a-z][a-z2-7]{2}-[0-9a-z]{1,12}-[0-9a-z]{1,5}-[a-z2-7]{26}"
_SIGNED = re.compile(rf"(?:\+|%2b|(?<=\d)(?: |%20))?{_TOKEN}(?:\.[0-9a-z]+)?", re.IGNORECASE)
"""A token in an address, a Message-ID, the tag of a subject, or a link with one of them."""
_PROOF = re.compile(rb"-[a-z2-7]{26}", re.IGNORECASE)
_TAG = re.compile(rf"\[#\d{{1,12}}(?:\s+{_TOKEN})?\]", re.IGNORECASE)
_PREFIX = re.compile(
    # RFC 5256 §2.1 calls what is left the base subject; mail programs put more prefixes there than it knows.
    r"\s*(?:(?:re|aw|fwd?|wg|sv|vs|vb|antw|tr|rif|res|odp|enc|ynt|ref)\s*(?:\[\d{1,3}\])?\s*:"
    rf"|{_TAG.pattern})",
    re.IGNORECASE,
)


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


# --- to customers ---------------------------------------------------------------------------------------------------


def acknowledgement(
    house: House,
    queue: QueueConfig,
    ticket: Ticket,
    *,
    respond_by: datetime | None,
    next_update_by: datetime | None,
    known_sender: bool,
) -> Letter:
    """Receipt, number, next steps and when to expect an answer (Customer SOP §5), once per ticket.

    Nothing that a sender without proof wrote comes back in it, neither subject nor name (LOOP-11).
    """
    shown = ticket if known_sender else replace(ticket, subject="", requester_name="")
    letter = _to_customer(
        "customer/acknowledgement",
        house,
        queue,
        shown,
        Person(shown.requester, shown.requester_name),
        known_sender=known_sender,
        respond_by=_customers_time(ticket, respond_by),
        next_update_by=_customers_time(ticket, next_update_by),
    )
    return replace(letter, automatic=Automatic.REPLIED)


def answer(
    house: House,
    queue: QueueConfig,
    ticket: Ticket,
    to: Person,
    *,
    text: str,
    attachments: tuple[Attachment, ...] = (),
) -> Letter:
    """What the engineer wrote, word for word, from the support address."""
    letter = _to_customer("customer/answer", house, queue, ticket, to, text=text.strip("\n"))
    return replace(letter, attachments=attachments)


def status_update(
    house: House,
    queue: QueueConfig,
    ticket: Ticket,
    to: Person,
    *,
    update: StatusUpdate,
    next_update_by: datetime | None,
    attachments: tuple[Attachment, ...] = (),
) -> Letter:
    """The four parts of an update (Customer SOP §6.2), and when the next one comes."""
    letter = _to_customer(
        "customer/status-update",
        house,
        queue,
        ticket,
        to,
        status=update.status.strip(),
        actions=update.actions.strip(),
        next_steps=update.next_steps.strip(),
        expected=update.expected.strip(),
        next_update_by=_customers_time(ticket, next_update_by),
    )
    return replace(letter, attachments=attachments)


def question(
    house: House,
    queue: QueueConfig,
    ticket: Ticket,
    to: Person,
    *,
    text: str,
    attachments: tuple[Attachment, ...] = (),
) -> Letter:
    """What the engineer asks, and that we wait for the answer. A time that a delay named stands still until then."""
    letter = _to_customer(
        "customer/question",
        house,
        queue,
        ticket,
        to,
        text=text.strip("\n"),
        promised_until=_customers_time(ticket, ticket.promised_until),
    )
    return replace(letter, attachments=attachments)


def delay(
    house: House,
    queue: QueueConfig,
    ticket: Ticket,
    to: Person,
    *,
    delay: Delay,
    attachments: tuple[Attachment, ...] = (),
) -> Letter:
    """It takes longer: why, and until when (Customer SOP §8)."""
    letter = _to_customer(
        "customer/delay",
        house,
        queue,
        ticket,
        to,
        reason=delay.reason.strip(),
        until=_customers_time(ticket, delay.until),
    )
    return replace(letter, attachments=attachments)


def resolution(
    house: House,
    queue: QueueConfig,
    ticket: Ticket,
    to: Person,
    *,
    summary: str,
    close_at: datetime | None,
    attachments: tuple[Attachment, ...] = (),
) -> Letter:
    """What the fix is, and the question whether it works, answered with one click (Customer SOP §11.1)."""
    letter = _to_customer(
        "customer/resolution",
        house,
        queue,
        ticket,
        to,
        summary=summary.strip("\n"),
        close_at=_customers_time(ticket, close_at),
    )
    return replace(letter, attachments=attachments)


def resolution_reminder(house: House, queue: QueueConfig, ticket: Ticket, to: Person, *, close_at: datetime) -> Letter:
    """The notice before closing (Customer SOP §11.2): when it will be closed, and how to keep it open."""
    letter = _to_customer(
        "customer/resolution-reminder",
        house,
        queue,
        ticket,
        to,
        summary=ticket.resolution.strip("\n"),
        resolved_at=_customers_time(ticket, ticket.resolved_at),
        close_at=_customers_time(ticket, close_at),
    )
    return replace(letter, automatic=Automatic.GENERATED)


def closed_confirmed(
    house: House, queue: QueueConfig, ticket: Ticket, to: Person, *, reopen_until: datetime | None
) -> Letter:
    """The ticket is closed because the customer said that it works; how to reopen it, and until when."""
    letter = _to_customer(
        "customer/closed-confirmed",
        house,
        queue,
        ticket,
        to,
        reopen_until=_customers_time(ticket, reopen_until),
    )
    return replace(letter, automatic=Automatic.GENERATED)


def closed_unanswered(
    house: House, queue: QueueConfig, ticket: Ticket, to: Person, *, reopen_until: datetime | None
) -> Letter:
    """The ticket is closed because no answer came; how to reopen it, and until when."""
    letter = _to_customer(
        "customer/closed-unanswered",
        house,
        queue,
        ticket,
        to,
        reopen_until=_customers_time(ticket, reopen_until),
    )
    return replace(letter, automatic=Automatic.GENERATED)


def reopened(house: House, queue: QueueConfig, ticket: Ticket, to: Person, *, respond_by: datetime | None) -> Letter:
    """The ticket is open again, and when to expect an answer."""
    letter = _to_customer("customer/reopened", house, queue, ticket, to, respond_by=_customers_time(ticket, respond_by))
    return replace(letter, automatic=Automatic.REPLIED)


def merged(house: House, queue: QueueConfig, ticket: Ticket, to: Person, *, merged: Ticket) -> Letter:
    """Two requests go on as one: ``merged`` is the reader's own, ``ticket`` the one that it goes on in."""
    letter = _to_customer(
        "customer/merged",
        house,
        queue,
        ticket,
        to,
        merged_number=merged.number,
        merged_subject=base_subject(merged.subject),
    )
    return replace(letter, automatic=Automatic.GENERATED, slot=str(merged.number))


def escalated(
    house: House,
    queue: QueueConfig,
    ticket: Ticket,
    to: Person,
    *,
    number: int,
    text: str,
    next_update_by: datetime | None,
) -> Letter:
    """Specialists have been asked, whoever they are (Customer SOP §7), and when the customer hears from us again.

    :param number: of the escalation; ``text`` is what the engineer says besides, and may be empty.
    """
    letter = _to_customer(
        "customer/escalated",
        house,
        queue,
        ticket,
        to,
        text=text.strip("\n"),
        next_update_by=_customers_time(ticket, next_update_by),
    )
    return replace(letter, slot=f"E{number}")


# --- to engineers ---------------------------------------------------------------------------------------------------


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
    return _to_engineer(
        "engineer/new-ticket",
        house,
        queue,
        ticket,
        to,
        text=_cut(text, TEXT_LIMIT),
        files=files,
        due=_due(house, queue, due),
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
    return _to_engineer(
        "engineer/customer-wrote",
        house,
        queue,
        ticket,
        to,
        author=_shown_name(author),
        what=what,
        text=_cut(text, TEXT_LIMIT),
        files=files,
        due=_due(house, queue, due),
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
    return _to_engineer(
        "engineer/guest-wrote",
        house,
        queue,
        ticket,
        to,
        author=_shown_name(author) if author else address,
        address=str(author.address) if author else "",
        holder=str(holder) if holder and (author is None or holder != author.address) else "",
        text=_cut(text, TEXT_LIMIT),
        files=files,
    )


def with_files(letter: Letter, files: tuple[Attachment, ...]) -> Letter:
    """The letter with the files themselves, unless a relay might refuse it for their size; its text says which."""
    if sum(file.size for file in files) > FILES_LIMIT:
        return replace(letter, facts=_mapping(**letter.facts, files_left_behind=True))
    return replace(letter, attachments=files)


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
    return _to_engineer(
        "engineer/internal-note",
        house,
        queue,
        ticket,
        to,
        author=author,
        text=_cut(text, TEXT_LIMIT),
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
) -> Letter:
    """A team wrote, for the owner alone (Internal SOP §6.2); with ``doubts`` nothing proves that it was the team."""
    return _to_engineer(
        "engineer/team-answered",
        house,
        queue,
        ticket,
        to,
        team=team.name,
        author=_shown_name(author) if author else "",
        text=_cut(_without_tokens(text), TEXT_LIMIT),
        files=files,
        doubts=doubts,
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
    letter = _to_engineer(
        "engineer/team-silent",
        house,
        queue,
        ticket,
        to,
        team=escalation.team,
        asked_at=_house_time(house, queue, escalation.asked_at),
        answer_by=_house_time(house, queue, answer_by),
        told=told,
        fields=_fields(escalation.fields),
        question=escalation.question,
        forms=_forms(forms),
    )
    return replace(letter, slot=f"E{escalation.number}")


def team_forms(house: House, queue: QueueConfig, ticket: Ticket, to: Person, *, forms: tuple[TeamForm, ...]) -> Letter:
    """Whom the ticket can be escalated to, each with its form ready."""
    return _to_engineer("engineer/team-forms", house, queue, ticket, to, forms=_forms(forms))


def update_due(
    house: House,
    queue: QueueConfig,
    ticket: Ticket,
    to: Person,
    *,
    due_at: datetime,
    last_said: Entry | None = None,
) -> Letter:
    """An update is due: the four fields stand ready, and ``last_said`` is what the customer last read from us."""
    return _to_engineer(
        "engineer/update-due",
        house,
        queue,
        ticket,
        to,
        due_at=_house_time(house, queue, due_at),
        last_said=_entry(house, queue, last_said) if last_said else None,
    )


def update_overdue(
    house: House,
    queue: QueueConfig,
    ticket: Ticket,
    to: Person,
    *,
    due_at: datetime,
    history: tuple[Entry, ...] = (),
) -> Letter:
    """An update was not sent in time; for owner and lead, with what was said so far (no bare ping: Internal SOP §9)."""
    return _to_engineer(
        "engineer/update-overdue",
        house,
        queue,
        ticket,
        to,
        due_at=_house_time(house, queue, due_at),
        history=_history(house, queue, history),
    )


def response_due(
    house: House,
    queue: QueueConfig,
    ticket: Ticket,
    to: Person,
    *,
    due_at: datetime,
    history: tuple[Entry, ...] = (),
) -> Letter:
    """The first answer, which the customer was told to expect by ``due_at``, is still to be sent."""
    return _to_engineer(
        "engineer/response-due",
        house,
        queue,
        ticket,
        to,
        due_at=_house_time(house, queue, due_at),
        history=_history(house, queue, history),
    )


def response_overdue(
    house: House,
    queue: QueueConfig,
    ticket: Ticket,
    to: Person,
    *,
    due_at: datetime,
    history: tuple[Entry, ...] = (),
) -> Letter:
    """The first answer, which the customer was told to expect by ``due_at``, was not sent; for owner and lead."""
    return _to_engineer(
        "engineer/response-overdue",
        house,
        queue,
        ticket,
        to,
        due_at=_house_time(house, queue, due_at),
        history=_history(house, queue, history),
    )


def p1_alert(
    house: House,
    queue: QueueConfig,
    ticket: Ticket,
    to: Person,
    *,
    because: BecameP1,
    due_at: datetime | None,
    last_said: Entry | None,
    speaks: bool,
) -> Letter:
    """A ticket is P1 from now on: what it is about, until when the customer is to hear, and how to act (SOP §10.1).

    :param speaks: whether the reader may write to the customer; whoever may not is shown how to write to the owner.
    """
    return _to_engineer(
        "engineer/p1-alert",
        house,
        queue,
        ticket,
        to,
        because=str(because),
        due_at=_house_time(house, queue, due_at),
        last_said=_entry(house, queue, last_said) if last_said else None,
        speaks=speaks,
    )


def waiting_reminder(
    house: House,
    queue: QueueConfig,
    ticket: Ticket,
    to: Person,
    *,
    waiting_since: datetime,
    last_said: Entry | None = None,
) -> Letter:
    """The customer has not answered since ``waiting_since``; ``last_said`` is what they last read from us."""
    return _to_engineer(
        "engineer/waiting-reminder",
        house,
        queue,
        ticket,
        to,
        waiting_since=_house_time(house, queue, waiting_since),
        last_said=_entry(house, queue, last_said) if last_said else None,
    )


def delayed_again(
    house: House,
    queue: QueueConfig,
    ticket: Ticket,
    to: Person,
    *,
    author: str,
    reason: str,
    until: datetime,
    history: tuple[Entry, ...] = (),
) -> Letter:
    """For the lead: the customer was put off more than once; by whom, why and until when (Customer SOP §8)."""
    return _to_engineer(
        "engineer/delayed-again",
        house,
        queue,
        ticket,
        to,
        author=author,
        delays=ticket.delays,
        reason=_cut(reason, HISTORY_TEXT_LIMIT),
        until=_house_time(house, queue, until),
        history=_history(house, queue, history),
    )


def command_done(
    house: House,
    queue: QueueConfig,
    ticket: Ticket | None,
    to: Person,
    *,
    done: tuple[str, ...] = (),
    output: str = "",
) -> Letter:
    """What a reply did, sentence by sentence (AUTH-10). ``output`` is what a command printed, shown as it is."""
    return _to_engineer("engineer/command-done", house, queue, ticket, to, done=done, output=_cut(output, TEXT_LIMIT))


def command_refused(
    house: House,
    queue: QueueConfig,
    ticket: Ticket | None,
    to: Person,
    *,
    problems: tuple[WrongLine, ...],
    text: str,
    corrected: str,
    overridable: bool = False,
) -> Letter:
    """Nothing of a reply was done: what is wrong, the reply as it was written, and the corrected one ready to send.

    :param overridable: True where the reply may go out as it is if a reason is given; ``corrected`` waits for one.
    """
    return _to_engineer(
        "engineer/command-refused",
        house,
        queue,
        ticket,
        to,
        problems=tuple(_problem(problem) for problem in problems),
        text=_cut(text, TEXT_LIMIT),
        corrected=_cut(corrected, TEXT_LIMIT),
        overridable=overridable,
    )


def _problem(problem: WrongLine) -> Mapping[str, Fact]:
    return _mapping(
        line=problem.line,
        wrong=problem.wrong,
        advice=problem.advice,
        example=problem.example,
        passages=tuple(_mapping(before=p.before, passage=p.passage, after=p.after) for p in problem.passages),
    )


def help_card(
    house: House,
    queue: QueueConfig,
    ticket: Ticket | None,
    to: Person,
    *,
    commands: tuple[CommandHelp, ...],
) -> Letter:
    """Every command on one card, under what it is for."""
    return _to_engineer(
        "engineer/help",
        house,
        queue,
        ticket,
        to,
        commands=tuple(_mapping(syntax=c.syntax, meaning=c.meaning, purpose=str(c.purpose)) for c in commands),
    )


def show_ticket(
    house: House,
    queue: QueueConfig,
    ticket: Ticket,
    to: Person,
    *,
    due: tuple[Due, ...],
    now: datetime,
    history: tuple[Entry, ...] = (),
    log: tuple[LogLine, ...] = (),
) -> Letter:
    """All about a ticket, the newest first; for an engineer who asked."""
    late = min((item.at for item in due if item.at <= now), default=None)
    letter = _to_engineer(
        "engineer/show-ticket",
        house,
        queue,
        ticket,
        to,
        due=_due(house, queue, due),
        overdue_since=_house_time(house, queue, late),
        resolution=_cut(ticket.resolution, HISTORY_TEXT_LIMIT),
        history=tuple(_entry(house, queue, entry) for entry in reversed(history)),
        log=tuple(
            _mapping(
                at=_house_time(house, queue, line.at),
                actor=line.actor,
                action=_without_tokens(line.action),
                detail=_without_tokens(line.detail),
            )
            for line in reversed(log)
        ),
    )
    return replace(letter, slot=str(ticket.number))


def ticket_list(
    house: House,
    queue: QueueConfig,
    to: Person,
    *,
    asked: str,
    rows: tuple[tuple[Ticket, Due | None], ...],
    more: int,
    now: datetime,
    queues: int = 1,
) -> Letter:
    """A list that an engineer asked for, each ticket with its deadline if it has one; times are in the queue's zone.

    Each has a link that asks for all about it, where a fresh mail can prove who asks (spec 2.3).

    :param queues: how many queues the reader serves; with one alone its name is left out.
    """
    letter = _to_engineer(
        "engineer/ticket-list",
        house,
        queue,
        None,
        to,
        asked=_cut(asked, 100),
        tickets=tuple(_row(house, ticket, due, now, named=queues > 1) for ticket, due in rows),
        more=more,
        linked=house.authenticity.trusts_server or house.authenticity.verify_dkim,
    )
    return replace(letter, slot=hashlib.sha256(asked.encode()).hexdigest()[:16])


def _row(house: House, ticket: Ticket, due: Due | None, now: datetime, *, named: bool) -> Mapping[str, Fact]:
    owner = house.engineer(ticket.owner)
    age = now - ticket.opened_at
    whole = next((unit for unit in _UNITS if age >= unit), timedelta(minutes=1))
    return _mapping(
        number=ticket.number,
        subject=_cut(base_subject(ticket.subject), 100),
        priority=str(ticket.priority),
        status=str(ticket.status),
        owner=owner.name if owner else str(ticket.owner or ""),
        queue=ticket.queue if named else "",
        age=age // whole,
        age_unit=_UNITS[whole],
        due=due.kind if due else "",
        due_at=_house_time(house, house.queue(ticket.queue), due.at) if due else None,
        overdue=due is not None and due.at <= now,
    )


def overridden(
    house: House,
    queue: QueueConfig,
    ticket: Ticket,
    to: Person,
    *,
    author: str,
    reason: str,
    objections: tuple[WrongLine, ...],
    text: str,
) -> Letter:
    """For the lead: a text went out although it was held back, who wanted it and why (spec 6.2)."""
    return _to_engineer(
        "engineer/overridden",
        house,
        queue,
        ticket,
        to,
        author=author,
        reason=_cut(reason, HISTORY_TEXT_LIMIT),
        objections=tuple(_mapping(rule=o.wrong, passage=o.line) for o in objections),
        text=_cut(text, HISTORY_TEXT_LIMIT),
    )


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
    return _to_engineer(
        "engineer/assigned", house, queue, ticket, to, author=author, history=_history(house, queue, history)
    )


def delivery_failed(
    house: House, queue: QueueConfig, ticket: Ticket, to: Person, *, recipient: str, reason: str, what: str
) -> Letter:
    """A mail did not reach ``recipient``: ``what`` it was ("the answer of Monday") and the server's ``reason``."""
    return _to_engineer(
        "engineer/delivery-failed",
        house,
        queue,
        ticket,
        to,
        recipient=recipient,
        reason=_cut(reason, HISTORY_TEXT_LIMIT),
        what=what,
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
    return _to_engineer(
        "engineer/impersonation",
        house,
        queue,
        ticket,
        to,
        claimed=claimed.name,
        claimed_address=str(claimed.address),
        why=why,
        done=done,
        text=_cut(text, HISTORY_TEXT_LIMIT),
    )


# --- to channels ----------------------------------------------------------------------------------------------------


def p1_on_channel(
    house: House,
    channel: Channel,
    ticket: Ticket,
    *,
    because: BecameP1,
    due_at: datetime | None,
    last_said: Entry | None,
) -> Alert:
    """A ticket is P1 from now on (Internal SOP §10.1)."""
    return _to_channel("channel/p1-alert", house, channel, ticket, last_said, because=str(because), due_at=due_at)


def overdue_on_channel(
    house: House, channel: Channel, ticket: Ticket, *, due_at: datetime, last_said: Entry | None
) -> Alert:
    """The customer was to hear from us by ``due_at``, and has not."""
    return _to_channel("channel/update-overdue", house, channel, ticket, last_said, due_at=due_at)


# --- to admins ------------------------------------------------------------------------------------------------------


def quarantined(
    house: House,
    queue: QueueConfig,
    to: Person,
    *,
    mail_id: int,
    sender: str,
    subject: str,
    reason: str,
    command: str,
) -> Letter:
    """A mail was kept aside: which, why, and the command that shows it."""
    letter = _to_admin(
        "admin/quarantined",
        house,
        queue,
        to,
        mail_id=mail_id,
        sender=_cut(sender, 200),
        mail_subject=_cut(subject, 200),
        reason=_cut(reason, HISTORY_TEXT_LIMIT),
        command=command,
    )
    return replace(letter, slot=str(mail_id))


def quarantined_more(house: House, queue: QueueConfig, to: Person, *, count: int, since: datetime) -> Letter:
    """How many were kept aside since the one that was told of."""
    return _to_admin("admin/quarantined-more", house, queue, to, count=count, since=_house_time(house, queue, since))


def letters_held(house: House, queue: QueueConfig, to: Person, *, count: int) -> Letter:
    """How many letters are held because nobody tried to send them for so long, and what can be done."""
    return _to_admin("admin/letters-held", house, queue, to, count=count)


def flood(house: House, queue: QueueConfig, to: Person, *, scope: str, reason: str) -> Letter:
    """Automatic mail is held because it would have been too much: which cap, and what can be done."""
    letter = _to_admin("admin/flood", house, queue, to, scope=scope, reason=reason)
    return replace(letter, slot=scope)


def sign_in_fault(
    house: House, queue: QueueConfig, to: Person, *, account: str, username: str, reason: str, command: str
) -> Letter:
    """A server lets us in no longer: which, why, and the command that mends it."""
    letter = _to_admin(
        "admin/sign-in-fault",
        house,
        queue,
        to,
        account=account,
        username=username,
        reason=_cut(reason, HISTORY_TEXT_LIMIT),
        command=command,
    )
    return replace(letter, slot=account[:100])


def folder_replaced(
    house: House, queue: QueueConfig, to: Person, *, folder: str, messages: int, flood: int, command: str
) -> Letter:
    """A folder is another one than before: how much it holds, and the command that says what to do with it."""
    letter = _to_admin(
        "admin/folder-replaced", house, queue, to, folder=folder, messages=messages, flood=flood, command=command
    )
    return replace(letter, slot=folder[:100])


def channel_failed(
    house: House, queue: QueueConfig, to: Person, *, channel: str, alert_subject: str, reason: str
) -> Letter:
    """An alert did not get through to a channel: which, why, and what to do."""
    letter = _to_admin(
        "admin/channel-failed",
        house,
        queue,
        to,
        channel=channel,
        alert_subject=alert_subject,
        reason=_cut(reason, HISTORY_TEXT_LIMIT),
    )
    return replace(letter, slot=channel)


def template_fault(house: House, queue: QueueConfig, to: Person, *, template: str, fault: str) -> Letter:
    """A template of the admin's could not be used, so the shipped one was."""
    letter = _to_admin(
        "admin/template-fault", house, queue, to, template=template, fault=_cut(fault, HISTORY_TEXT_LIMIT)
    )
    return replace(letter, slot=template)


# --- to teams -------------------------------------------------------------------------------------------------------


def escalation(
    house: House,
    queue: QueueConfig,
    ticket: Ticket,
    team: Team,
    *,
    escalation: Escalation,
    answer_by: datetime,
    history: tuple[Entry, ...],
    attachments: tuple[Attachment, ...],
) -> Letter:
    """A team is asked: all that Internal SOP §7.1 and §8 want it to know, and by when to answer."""
    letter = _to_team(
        "team/escalation",
        house,
        queue,
        ticket,
        team,
        escalation,
        history,
        files=tuple(attachment.name for attachment in attachments),
        answer_by=_house_time(house, queue, answer_by),
    )
    return replace(with_files(letter, attachments), automatic=None)


def team_message(
    house: House,
    queue: QueueConfig,
    ticket: Ticket,
    team: Team,
    *,
    escalation: Escalation,
    text: str,
    author: str,
    answer_by: datetime,
    attachments: tuple[Attachment, ...],
) -> Letter:
    """What an engineer writes to a team that was asked before."""
    letter = _to_team(
        "team/message",
        house,
        queue,
        ticket,
        team,
        escalation,
        author=author,
        text=for_team(text, ticket, team),
        files=tuple(attachment.name for attachment in attachments),
        answer_by=_house_time(house, queue, answer_by),
    )
    return replace(with_files(letter, attachments), automatic=None)


def team_follow_up(
    house: House,
    queue: QueueConfig,
    ticket: Ticket,
    team: Team,
    *,
    escalation: Escalation,
    answer_by: datetime,
    history: tuple[Entry, ...],
) -> Letter:
    """No answer came: asked once more, with all that was asked, when, and by when it is needed (Internal SOP §9)."""
    by = _house_time(house, queue, answer_by)
    return _to_team("team/follow-up", house, queue, ticket, team, escalation, history, answer_by=by)


def team_next_rung(
    house: House,
    queue: QueueConfig,
    ticket: Ticket,
    team: Team,
    *,
    escalation: Escalation,
    history: tuple[Entry, ...],
) -> Letter:
    """The next team of the ladder hears whom we asked in vain, and what (spec 5.3)."""
    return _to_team("team/next-rung", house, queue, ticket, team, escalation, history, asked=escalation.team)


def team_ended(
    house: House, queue: QueueConfig, ticket: Ticket, team: Team, *, escalation: Escalation, reason: str
) -> Letter:
    """The team need do nothing more, and why."""
    why = for_team(reason, ticket, team)
    return _to_team("team/ended", house, queue, ticket, team, escalation, reason=why)


def for_team(text: str, ticket: Ticket, team: Team) -> str:
    """What the team may read of ``text``: no reply address, and nobody's name or address who takes part in the ticket
    unless the admin lets it see them (Internal SOP §12, spec 5.5)."""
    text = _SIGNED.sub("", text)
    if Sees.REQUESTER in team.sees:
        return text
    for pattern in sorted({found for person in ticket.people for found in _traces(person)}, key=len, reverse=True):
        text = re.sub(pattern, "(customer)", text, flags=re.IGNORECASE)
    return text


def _traces(person: Person) -> Iterable[str]:
    """What gives a person away, as patterns: the address wherever it stands, the name as whole words."""
    for address in (person.address.spec, person.address.key):
        local, _, domain = address.rpartition("@")
        yield f"{re.escape(local)}(?:@|%40){re.escape(domain)}"
    if person.name.strip():
        name = r"\s+".join(map(re.escape, person.name.split()))
        yield rf"(?<![^\W_]){name}(?![^\W_])"


def _to_team(
    template: str,
    house: House,
    queue: QueueConfig,
    ticket: Ticket,
    team: Team,
    escalation: Escalation,
    history: tuple[Entry, ...] = (),
    /,
    **facts: Fact,
) -> Letter:
    """Of the customer's it says the subject, and what ``team.sees`` allows besides; nothing of other tickets."""
    said = tuple(entry for entry in history if entry.from_customer and entry.audience is Audience.PUBLIC)
    return Letter(
        template=template,
        to=Person(team.address, team.name),
        audience=Audience.INTERNAL,
        ticket=ticket.number,
        facts=_mapping(
            desk=sender_name(house, queue),
            team=team.name,
            ticket=_mapping(
                number=ticket.number,
                subject=for_team(base_subject(ticket.subject), ticket, team),
                priority=str(ticket.priority),
                opened_at=_house_time(house, queue, ticket.opened_at),
                requester=str(Person(ticket.requester, ticket.requester_name)) if Sees.REQUESTER in team.sees else "",
            ),
            number=escalation.number,
            by=escalation.opened_by,
            opened_at=_house_time(house, queue, escalation.opened_at),
            asked_at=_house_time(house, queue, escalation.asked_at),
            fields=_fields(tuple((label, for_team(text, ticket, team)) for label, text in escalation.fields)),
            question=for_team(escalation.question, ticket, team),
            said=for_team(_cut(_without_tokens(said[-1].text), HISTORY_TEXT_LIMIT), ticket, team)
            if said and Sees.TEXT in team.sees
            else "",
            **facts,
        ),
        automatic=Automatic.GENERATED,
        purpose=Purpose.TEAM,
        slot=f"E{escalation.number}",
        thread=f"E{escalation.number}",
    )


def _fields(fields: tuple[tuple[str, str], ...]) -> tuple[Fact, ...]:
    return tuple(_mapping(label=label, text=_cut(text, TEXT_LIMIT)) for label, text in fields)


def _forms(forms: tuple[TeamForm, ...]) -> tuple[Fact, ...]:
    return tuple(_mapping(team=form.team, rung=form.rung, text=form.text) for form in forms)


# --- what they share ------------------------------------------------------------------------------------------------


def sender_name(house: House, queue: QueueConfig) -> str:
    """The name mail from this queue goes out under."""
    return queue.display_name or house.desk.name


def base_subject(subject: str) -> str:
    """The subject without reply prefixes and ticket tags (RFC 5256 §2.1), so that neither piles up."""
    rest = subject
    while found := _PREFIX.match(rest):
        rest = rest[found.end() :]
    return " ".join(_TAG.sub(" ", rest).split())


def _to_customer(
    template: str, house: House, queue: QueueConfig, ticket: Ticket, to: Person, /, **facts: Fact
) -> Letter:
    return Letter(
        template=template,
        to=to,
        audience=Audience.PUBLIC,
        ticket=ticket.number,
        facts=_mapping(
            desk=sender_name(house, queue),
            name=to.name.strip(),
            ticket=_mapping(
                number=ticket.number,
                subject=base_subject(ticket.subject),
                opened_at=_customers_time(ticket, ticket.opened_at),
            ),
            **facts,
        ),
        automatic=None,
        purpose=Purpose.CUSTOMER,
        language=ticket.language,
    )


def _to_engineer(
    template: str, house: House, queue: QueueConfig, ticket: Ticket | None, to: Person, /, **facts: Fact
) -> Letter:
    return Letter(
        template=template,
        to=to,
        audience=Audience.INTERNAL,
        ticket=ticket.number if ticket else 0,
        facts=_mapping(
            desk=sender_name(house, queue),
            reply_marker=REPLY_MARKER,
            ticket=_engineers_view(house, queue, ticket) if ticket else None,
            **facts,
        ),
        automatic=Automatic.GENERATED,
        purpose=Purpose.ENGINEER if ticket else None,
    )


def _to_admin(template: str, house: House, queue: QueueConfig, to: Person, /, **facts: Fact) -> Letter:
    return Letter(
        template=template,
        to=to,
        audience=Audience.INTERNAL,
        facts=_mapping(desk=sender_name(house, queue), queue=queue.name, **facts),
        automatic=Automatic.GENERATED,
        purpose=None,
    )


def _to_channel(
    template: str,
    house: House,
    channel: Channel,
    ticket: Ticket,
    last_said: Entry | None,
    /,
    *,
    due_at: datetime | None,
    **facts: Fact,
) -> Alert:
    """Who the customer is and what they wrote gets into the facts only where the channel may show it (SOP §12)."""
    queue = house.queue(ticket.queue)
    owner = house.engineer(ticket.owner)
    text = _cut(_without_tokens(last_said.text), CHANNEL_TEXT_LIMIT) if last_said else ""
    return Alert(
        template=template,
        channel=channel.name,
        ticket=ticket.number,
        facts=_mapping(
            desk=sender_name(house, queue),
            ticket=_mapping(
                number=ticket.number,
                subject=base_subject(ticket.subject),
                queue=queue.name,
                priority=str(ticket.priority),
                impact=ticket.impact,
                owner=owner.name if owner else "",
            ),
            due_at=_house_time(house, queue, due_at),
            customer=str(Person(ticket.requester, ticket.requester_name)) if channel.details else "",
            text=text if channel.details else "",
            **facts,
        ),
    )


def _engineers_view(house: House, queue: QueueConfig, ticket: Ticket) -> Mapping[str, Fact]:
    owner = house.engineer(ticket.owner)
    requester = Person(ticket.requester, ticket.requester_name)
    return _mapping(
        number=ticket.number,
        subject=base_subject(ticket.subject),
        queue=queue.name,
        status=str(ticket.status),
        priority=str(ticket.priority),
        impact=ticket.impact,
        owner=owner.name if owner else str(ticket.owner or ""),
        requester=str(requester),
        requester_name=_shown_name(requester),
        participants=tuple(str(person) for person in ticket.participants),
        opened_at=_house_time(house, queue, ticket.opened_at),
        last_customer_at=_house_time(house, queue, ticket.last_customer_at),
        last_update_at=_house_time(house, queue, ticket.last_update_at),
        responded=ticket.responded_at is not None,
        follows=ticket.follows,
        related=ticket.related,
        promised_until=_house_time(house, queue, promised_at(ticket, house)),
        action_items=tuple(_mapping(number=i.number, who=i.who, text=i.text) for i in ticket.open_items),
    )


def _concern(mood: Mood, *, lead_told: bool) -> Mapping[str, Fact] | None:
    """What an engineer is shown of a customer's mood: each passage once, with all its reasons, the strongest first."""
    if not mood.signals:
        return None
    shown = (*mood.escalation[:PASSAGES_SHOWN], *mood.frustration[:PASSAGES_SHOWN])
    reasons = {s.passage: "; ".join(dict.fromkeys(o.reason for o in shown if o.passage == s.passage)) for s in shown}
    return _mapping(
        frustration=bool(mood.frustration),
        escalation=bool(mood.escalation),
        lead_told=lead_told,
        passages=tuple(_mapping(passage=" ".join(p.split()), reason=reason) for p, reason in reasons.items()),
    )


def _due(house: House, queue: QueueConfig, due: Iterable[Due]) -> tuple[Fact, ...]:
    return tuple(
        _mapping(kind=item.kind, at=_house_time(house, queue, item.at)) for item in sorted(due, key=lambda d: d.at)
    )


def _history(house: House, queue: QueueConfig, history: tuple[Entry, ...]) -> tuple[Fact, ...]:
    """The last entries, newest first: on a telephone the first screen should hold what counts."""
    return tuple(_entry(house, queue, entry) for entry in reversed(history[-HISTORY_LENGTH:]))


def _entry(house: House, queue: QueueConfig, entry: Entry) -> Mapping[str, Fact]:
    return _mapping(
        at=_house_time(house, queue, entry.at),
        author=entry.author,
        audience=str(entry.audience),
        from_customer=entry.from_customer,
        text=_cut(_without_tokens(entry.text), HISTORY_TEXT_LIMIT),
        files=entry.files,
    )


def _customers_time(ticket: Ticket, at: datetime | None) -> datetime | None:
    return at.astimezone(timezone(ticket.utc_offset)) if at else None


def _house_time(house: House, queue: QueueConfig, at: datetime | None) -> datetime | None:
    return at.astimezone(house.calendar(queue).zone) if at else None


def _shown_name(person: Person) -> str:
    return person.name.strip() or str(person.address)


def _without_tokens(text: str) -> str:
    """What was written, without our footer, and without addresses that are somebody else's proof (AUTH-03)."""
    return _SIGNED.sub("", text.partition("\n-- \n")[0])


def shows_inside(text: str) -> bool:
    """Whether part of an internal letter stands in a text: its marker, or an address that is a proof (PRIV-03)."""
    return REPLY_MARKER in text or _SIGNED.search(text) is not None


def file_shows_inside(content: bytes) -> bool:
    """Whether a file holds one of our letters, as mail programs attach what they answer: its proof stands in it.

    It may be UTF-16, as in Outlook's own files.
    """
    plain = content.replace(b"\0", b"")
    # The end of a token is looked for first, because that is quick in large files.
    return any(
        _SIGNED.search(plain[max(0, found.start() - 30) : found.end()].decode("latin-1"))
        for found in _PROOF.finditer(plain)
    )


def _cut(text: str, limit: int) -> str:
    whole = text.strip("\n")
    return whole if len(whole) <= limit else whole[:limit].rstrip() + " […]"


def _mapping(**facts: Fact) -> Mapping[str, Fact]:
    return MappingProxyType(facts)
