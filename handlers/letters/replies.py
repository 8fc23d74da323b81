"""Answers to what engineers command: done, refused, the card, a ticket, a list."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from handlers.letters.engineer import due_facts, to_engineer
from handlers.letters.facts import HISTORY_TEXT_LIMIT, TEXT_LIMIT, base_subject, cut, entry_facts, house_time, mapping
from handlers.letters.inside import without_tokens
from handlers.letters.kinds import CommandHelp, WrongLine
from mailer.config import House, QueueConfig
from mailer.model import (
    Due,
    Entry,
    Fact,
    Letter,
    LogLine,
    Person,
    Ticket,
)

_UNITS = (timedelta(days=1), timedelta(hours=1), timedelta(minutes=1))


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
    return to_engineer("engineer/command-done", house, queue, ticket, to, done=done, output=cut(output, TEXT_LIMIT))


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
    last: bool = False,
) -> Letter:
    """Nothing of a reply was done: what is wrong, the reply as it was written, and the corrected one ready to send.

    :param overridable: True where the reply may go out as it is if a reason is given; ``corrected`` waits for one.
    :param last: True where so many came back within the hour that the next one will not (LOOP-13).
    """
    return to_engineer(
        "engineer/command-refused",
        house,
        queue,
        ticket,
        to,
        problems=tuple(_problem(problem) for problem in problems),
        text=cut(text, TEXT_LIMIT),
        corrected=cut(corrected, TEXT_LIMIT),
        overridable=overridable,
        last=last,
    )


def _problem(problem: WrongLine) -> Mapping[str, Fact]:
    return mapping(
        line=problem.line,
        wrong=problem.wrong,
        advice=problem.advice,
        example=problem.example,
        passages=tuple(mapping(before=p.before, passage=p.passage, after=p.after) for p in problem.passages),
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
    return to_engineer(
        "engineer/help",
        house,
        queue,
        ticket,
        to,
        commands=tuple(mapping(syntax=c.syntax, meaning=c.meaning, purpose=str(c.purpose)) for c in commands),
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
    letter = to_engineer(
        "engineer/show-ticket",
        house,
        queue,
        ticket,
        to,
        due=due_facts(house, queue, due),
        overdue_since=house_time(house, queue, late),
        resolution=cut(ticket.resolution, HISTORY_TEXT_LIMIT),
        history=tuple(entry_facts(house, queue, entry) for entry in reversed(history)),
        log=tuple(
            mapping(
                at=house_time(house, queue, line.at),
                actor=line.actor,
                action=without_tokens(line.action),
                detail=without_tokens(line.detail),
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
    letter = to_engineer(
        "engineer/ticket-list",
        house,
        queue,
        None,
        to,
        asked=cut(asked, 100),
        tickets=tuple(_row(house, ticket, due, now, named=queues > 1) for ticket, due in rows),
        more=more,
        linked=house.authenticity.trusts_server or house.authenticity.verify_dkim,
    )
    return replace(letter, slot=hashlib.sha256(asked.encode()).hexdigest()[:16])


def _row(house: House, ticket: Ticket, due: Due | None, now: datetime, *, named: bool) -> Mapping[str, Fact]:
    owner = house.engineer(ticket.owner)
    age = now - ticket.opened_at
    whole = next((unit for unit in _UNITS if age >= unit), timedelta(minutes=1))
    return mapping(
        number=ticket.number,
        subject=cut(base_subject(ticket.subject), 100),
        priority=str(ticket.priority),
        status=str(ticket.status),
        owner=owner.name if owner else str(ticket.owner or ""),
        queue=ticket.queue if named else "",
        age_minutes=(age // whole * whole) // timedelta(minutes=1),
        due=due.kind if due else "",
        due_at=house_time(house, house.queue(ticket.queue), due.at) if due else None,
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
    return to_engineer(
        "engineer/overridden",
        house,
        queue,
        ticket,
        to,
        author=author,
        reason=cut(reason, HISTORY_TEXT_LIMIT),
        objections=tuple(mapping(rule=o.wrong, passage=o.line) for o in objections),
        text=cut(text, HISTORY_TEXT_LIMIT),
    )
