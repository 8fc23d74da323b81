"""Alerts for channels, which are no letters: of the customer only what the channel may show."""

from __future__ import annotations

from datetime import datetime

from handlers.letters.facts import base_subject, cut, house_time, mapping, sender_name
from handlers.letters.inside import without_tokens
from handlers.letters.kinds import BecameP1
from handlers.letters.redaction import without_people
from mailer.config import Channel, House
from mailer.model import (
    Alert,
    Entry,
    Fact,
    Person,
    Ticket,
)

CHANNEL_TEXT_LIMIT = 500
"""How many characters of a customer's text a channel gets, where it may."""


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
    subject = base_subject(ticket.subject)
    text = cut(without_tokens(last_said.text), CHANNEL_TEXT_LIMIT) if last_said else ""
    return Alert(
        template=template,
        channel=channel.name,
        ticket=ticket.number,
        facts=mapping(
            desk=sender_name(house, queue),
            ticket=mapping(
                number=ticket.number,
                subject=subject if channel.details else without_people(subject, ticket),
                queue=queue.name,
                priority=str(ticket.priority),
                impact=ticket.impact if channel.details else without_people(ticket.impact, ticket),
                owner=owner.name if owner else "",
            ),
            due_at=house_time(house, queue, due_at),
            customer=str(Person(ticket.requester, ticket.requester_name)) if channel.details else "",
            text=text if channel.details else "",
            **facts,
        ),
    )
