"""Letters to customers: only what they may know (PRIV-01), in their own offset, from the support address."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone

from handlers.letters.facts import base_subject, mapping, sender_name
from handlers.letters.kinds import Delay, StatusUpdate
from mailer.config import House, QueueConfig
from mailer.model import (
    Attachment,
    Audience,
    Automatic,
    Fact,
    Letter,
    Person,
    Purpose,
    Status,
    Ticket,
)


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
    return replace(letter, automatic=Automatic.REPLIED, tells_until=respond_by)


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
    return replace(letter, attachments=attachments, tells_until=next_update_by)


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
    return replace(letter, attachments=attachments, tells_until=delay.until)


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
    return _closed("customer/closed-confirmed", house, queue, ticket, to, reopen_until)


def closed_unanswered(
    house: House,
    queue: QueueConfig,
    ticket: Ticket,
    to: Person,
    *,
    reopen_until: datetime | None,
    early: bool = False,
) -> Letter:
    """The ticket is closed although no answer came; how to reopen it, and until when.

    :param early: whether an engineer closed it before the time that was announced.
    """
    return _closed("customer/closed-unanswered", house, queue, ticket, to, reopen_until, early=early)


def _closed(
    template: str,
    house: House,
    queue: QueueConfig,
    ticket: Ticket,
    to: Person,
    reopen_until: datetime | None,
    **facts: bool,
) -> Letter:
    until = _customers_time(ticket, reopen_until)
    letter = _to_customer(template, house, queue, ticket, to, reopen_until=until, **facts)
    return replace(letter, automatic=Automatic.GENERATED)


def reopened(house: House, queue: QueueConfig, ticket: Ticket, to: Person, *, respond_by: datetime | None) -> Letter:
    """The ticket is open again, and when to expect an answer."""
    letter = _to_customer("customer/reopened", house, queue, ticket, to, respond_by=_customers_time(ticket, respond_by))
    return replace(letter, automatic=Automatic.REPLIED, tells_until=respond_by)


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

    Of a customer whose answer is waited for it is still asked.
    """
    letter = _to_customer(
        "customer/escalated",
        house,
        queue,
        ticket,
        to,
        text=text.strip("\n"),
        waiting=ticket.status is Status.WAITING,
        next_update_by=_customers_time(ticket, next_update_by),
    )
    return replace(letter, slot=f"E{number}", tells_until=next_update_by)


def _to_customer(
    template: str, house: House, queue: QueueConfig, ticket: Ticket, to: Person, /, **facts: Fact
) -> Letter:
    return Letter(
        template=template,
        to=to,
        audience=Audience.PUBLIC,
        ticket=ticket.number,
        facts=mapping(
            desk=sender_name(house, queue),
            name=to.name.strip(),
            ticket=mapping(
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


def _customers_time(ticket: Ticket, at: datetime | None) -> datetime | None:
    return at.astimezone(timezone(ticket.utc_offset)) if at else None
