"""What went wrong inside the desk itself, and who has to know of it (AVL-03, AVL-09, OPS-02)."""

from __future__ import annotations

from handlers import letters
from handlers.requester import responsible
from mailer.case import Case, Decision, Outcome, SetAside, TemplateFault, Undelivered
from mailer.model import Audience, LogLine, Person, Role

_NOTICE = "engineer/delivery-failed"


def on_undelivered(case: Case, event: Undelivered) -> Decision:
    """The owner hears of mail a customer did not get; leads and admins of mail an engineer did not get."""
    ticket = case.ticket
    if ticket is None or event.template == _NOTICE:
        # A notice about a notice would go on for ever; the outbox shows it, and the log.
        return Decision(outcome=Outcome.IGNORED, reason=f"mail to {event.recipient} failed for good: {event.reason}")
    if event.audience is Audience.PUBLIC:
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
                Person(engineer.address, engineer.name),
                recipient=str(event.recipient),
                reason=event.reason,
                what=f'"{event.subject}"',
            )
            for engineer in told
        ),
    )


def on_set_aside(case: Case, event: SetAside) -> Decision:
    """Every admin hears once of a mail that was put into quarantine."""
    return Decision(
        letters=tuple(
            letters.quarantined(
                case.house,
                case.queue,
                Person(admin),
                mail_id=event.number,
                sender=event.sender,
                subject=event.subject,
                reason=event.reason,
                command=f"mailer ticket {event.ticket}" if event.ticket else f"mailer quarantine show {event.number}",
            )
            for admin in case.house.desk.admins
        )
    )


def on_template_fault(case: Case, event: TemplateFault) -> Decision:
    """Every admin hears once of a template that could not be used."""
    return Decision(
        letters=tuple(
            letters.template_fault(case.house, case.queue, Person(admin), template=event.template, fault=event.fault)
            for admin in case.house.desk.admins
        )
    )
