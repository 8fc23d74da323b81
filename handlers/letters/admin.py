"""Letters to admins: what went wrong in the desk itself, and what to do."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from handlers.letters.facts import HISTORY_TEXT_LIMIT, cut, house_time, mapping, sender_name
from mailer.config import House, QueueConfig
from mailer.model import (
    Audience,
    Automatic,
    Fact,
    Letter,
    Person,
)


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
        sender=cut(sender, 200),
        mail_subject=cut(subject, 200),
        reason=cut(reason, HISTORY_TEXT_LIMIT),
        command=command,
    )
    return replace(letter, slot=str(mail_id))


def quarantined_more(house: House, queue: QueueConfig, to: Person, *, count: int, since: datetime) -> Letter:
    """How many were kept aside since the one that was told of."""
    return _to_admin("admin/quarantined-more", house, queue, to, count=count, since=house_time(house, queue, since))


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
        reason=cut(reason, HISTORY_TEXT_LIMIT),
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
        reason=cut(reason, HISTORY_TEXT_LIMIT),
    )
    return replace(letter, slot=channel)


def template_fault(house: House, queue: QueueConfig, to: Person, *, template: str, fault: str) -> Letter:
    """A template of the admin's could not be used, so the shipped one was."""
    letter = _to_admin(
        "admin/template-fault", house, queue, to, template=template, fault=cut(fault, HISTORY_TEXT_LIMIT)
    )
    return replace(letter, slot=template)


def _to_admin(template: str, house: House, queue: QueueConfig, to: Person, /, **facts: Fact) -> Letter:
    return Letter(
        template=template,
        to=to,
        audience=Audience.INTERNAL,
        facts=mapping(desk=sender_name(house, queue), queue=queue.name, **facts),
        automatic=Automatic.GENERATED,
        purpose=None,
    )
