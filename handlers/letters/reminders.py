"""Reminders to engineers and leads of what is due, and of what is overdue."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from handlers.letters.engineer import to_engineer
from handlers.letters.facts import (
    HISTORY_TEXT_LIMIT,
    cut,
    entry_facts,
    history_facts,
    house_time,
    mapping,
    overdue_facts,
)
from handlers.letters.kinds import BecameP1, Notice
from mailer.config import House, QueueConfig
from mailer.model import (
    Entry,
    Fact,
    Letter,
    Person,
    Ticket,
)


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
    return to_engineer(
        "engineer/update-due",
        house,
        queue,
        ticket,
        to,
        due_at=house_time(house, queue, due_at),
        last_said=entry_facts(house, queue, last_said) if last_said else None,
    )


def update_overdue(
    house: House,
    queue: QueueConfig,
    ticket: Ticket,
    to: Person,
    *,
    notice: Notice,
    history: tuple[Entry, ...] = (),
    speaks: bool = True,
) -> Letter:
    """An update was not sent in time; for owner and ladder, with what was said so far: no bare ping (SOP §9).

    :param speaks: whether the reader may write to the customer; whoever may not is shown how to write to the owner.
    """
    return to_engineer(
        "engineer/update-overdue", house, queue, ticket, to, **_notice(house, queue, notice, history), speaks=speaks
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
    """The first answer is still to be sent, until ``due_at``; what the customer was told may be another time."""
    return to_engineer(
        "engineer/response-due",
        house,
        queue,
        ticket,
        to,
        due_at=house_time(house, queue, due_at),
        history=history_facts(house, queue, history),
    )


def response_overdue(
    house: House,
    queue: QueueConfig,
    ticket: Ticket,
    to: Person,
    *,
    notice: Notice,
    history: tuple[Entry, ...] = (),
    speaks: bool = True,
) -> Letter:
    """The first answer was not sent in time; for owner and ladder. Its words tell what was due and what was told.

    :param speaks: as for an update.
    """
    return to_engineer(
        "engineer/response-overdue", house, queue, ticket, to, **_notice(house, queue, notice, history), speaks=speaks
    )


def _notice(house: House, queue: QueueConfig, notice: Notice, history: tuple[Entry, ...]) -> Mapping[str, Fact]:
    return mapping(
        due_at=house_time(house, queue, notice.due_at),
        notice=notice.number,
        readers=notice.readers,
        next_notice_at=house_time(house, queue, notice.next_at),
        history=overdue_facts(house, queue, history, notice.number),
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
    return to_engineer(
        "engineer/p1-alert",
        house,
        queue,
        ticket,
        to,
        because=str(because),
        due_at=house_time(house, queue, due_at),
        last_said=entry_facts(house, queue, last_said) if last_said else None,
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
    return to_engineer(
        "engineer/waiting-reminder",
        house,
        queue,
        ticket,
        to,
        waiting_since=house_time(house, queue, waiting_since),
        last_said=entry_facts(house, queue, last_said) if last_said else None,
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
    told_before: datetime | None = None,
    history: tuple[Entry, ...] = (),
) -> Letter:
    """For the lead: the customer was put off more than once; by whom, why and until when (Customer SOP §8).

    :param told_before: until when they were told to expect it before this delay.
    """
    return to_engineer(
        "engineer/delayed-again",
        house,
        queue,
        ticket,
        to,
        author=author,
        delays=ticket.delays,
        reason=cut(reason, HISTORY_TEXT_LIMIT),
        until=house_time(house, queue, until),
        told_before=house_time(house, queue, told_before),
        history=history_facts(house, queue, history),
    )
