"""What went wrong inside the desk itself, and who has to know of it (AVL-03, AVL-09, OPS-02)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from handlers import letters
from handlers.requester import responsible
from mailer.case import (
    Case,
    ChannelFailed,
    Decision,
    Flood,
    FolderReplaced,
    LettersHeld,
    Outcome,
    SetAside,
    SetAsideMore,
    SignInFault,
    TemplateFault,
    Undelivered,
)
from mailer.config import House, QueueConfig
from mailer.model import Audience, Letter, LogLine, Person, Role

_NOTICE = "engineer/delivery-failed"


def on_undelivered(case: Case, event: Undelivered) -> Decision:
    """The owner hears of mail a customer or a team did not get; leads and admins of mail an engineer did not get."""
    ticket = case.ticket
    if ticket is None or event.template == _NOTICE:
        # A notice about a notice would go on for ever; the outbox shows it, and the log.
        return Decision(outcome=Outcome.IGNORED, reason=f"mail to {event.recipient} failed for good: {event.reason}")
    if event.audience is Audience.PUBLIC or event.template.startswith("team/"):
        told = tuple(responsible(case, ticket))
    else:
        told = tuple(
            e for e in case.house.roster(ticket.queue, Role.LEAD) if not e.writes_from(event.recipient)
        ) or tuple(e for e in case.house.roster(ticket.queue, Role.L1) if not e.writes_from(event.recipient))
    return Decision(
        log=(LogLine(ticket.number, case.now, "desk", f"mail to {event.recipient} failed for good", event.reason),),
        letters=tuple(
            letters.delivery_failed(
                case.house,
                case.queue,
                ticket,
                engineer.person,
                recipient=str(event.recipient),
                reason=event.reason,
                what=f'"{event.subject}"',
            )
            for engineer in told
        ),
    )


def on_set_aside(case: Case, event: SetAside) -> Decision:
    """Every admin hears of a mail or a due item that was put into quarantine."""
    return _to_admins(
        case,
        partial(
            letters.quarantined,
            mail_id=event.number,
            sender=event.sender,
            subject=event.subject,
            reason=event.reason,
            command=f"mailer quarantine show {'due:' if event.ticket is not None else ''}{event.number}",
        ),
    )


def on_more_set_aside(case: Case, event: SetAsideMore) -> Decision:
    """Every admin hears how many followed the one they were told of: one mail, however many there are."""
    return _to_admins(case, partial(letters.quarantined_more, count=event.count, since=event.since))


def on_letters_held(case: Case, event: LettersHeld) -> Decision:
    """Every admin hears that letters wait for a decision, and how to look through them (DUR-15)."""
    return _to_admins(case, partial(letters.letters_held, count=event.count))


def on_flood(case: Case, event: Flood) -> Decision:
    """Every admin hears, once a day for each cap, that mail is held because it would have been too much (LOOP-04)."""
    return _to_admins(case, partial(letters.flood, scope=event.hold.scope, reason=event.hold.reason))


def on_sign_in_fault(case: Case, event: SignInFault) -> Decision:
    """Every admin hears once of a consent that has to be given anew (AUTH-18)."""
    return _to_admins(
        case,
        partial(
            letters.sign_in_fault,
            account=event.account,
            username=event.username,
            reason=event.reason,
            command=event.command,
        ),
    )


def on_folder_replaced(case: Case, event: FolderReplaced) -> Decision:
    """Every admin hears once of a folder whose mail waits for their choice (spec 1.2a)."""
    return _to_admins(
        case,
        partial(
            letters.folder_replaced,
            folder=event.folder,
            messages=event.messages,
            flood=event.flood,
            command=event.command,
        ),
    )


def on_channel_failed(case: Case, event: ChannelFailed) -> Decision:
    """Every admin hears, once a day for each channel, that alerts do not get through (Internal SOP §10.1)."""
    return _to_admins(
        case,
        partial(letters.channel_failed, channel=event.channel, alert_subject=event.subject, reason=event.reason),
    )


def on_template_fault(case: Case, event: TemplateFault) -> Decision:
    """Every admin hears once of a template that could not be used."""
    return _to_admins(case, partial(letters.template_fault, template=event.template, fault=event.fault))


def _to_admins(case: Case, letter: Callable[[House, QueueConfig, Person], Letter]) -> Decision:
    return Decision(letters=tuple(letter(case.house, case.queue, Person(admin)) for admin in case.house.desk.admins))
