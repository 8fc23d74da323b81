"""Mail that nobody wrote by hand: it is logged where it belongs and changes nothing (spec 1.6, LOOP-06)."""

from __future__ import annotations

from dataclasses import replace

from handlers import letters
from handlers.intake import entry_of, open_ticket
from handlers.requester import responsible
from mailer.case import Arrival, Case, Decision, Outcome
from mailer.model import Audience, Kind, LogLine, Ticket

_IGNORED_WITHOUT_TICKET = {
    Kind.BOUNCE: "a bounce of a mail that is not ours",
    Kind.RECEIPT: "a receipt for a mail that is not ours",
    Kind.OWN: "a mail of our own that came back",
}


def on_automatic(case: Case, arrival: Arrival) -> Decision:
    """Every kind but a person's mail. What belongs to no ticket and may need a human becomes a ticket, unanswered."""
    mail, ticket = arrival.mail, case.ticket
    if mail.kind is Kind.OWN:
        return Decision(outcome=Outcome.IGNORED, reason=f"{_IGNORED_WITHOUT_TICKET[Kind.OWN]}: {_evidence(arrival)}")
    if ticket is None:
        reason = _IGNORED_WITHOUT_TICKET.get(mail.kind)
        if reason:
            return Decision(outcome=Outcome.IGNORED, reason=f"{reason}: {_evidence(arrival)}")
        return open_ticket(case, arrival, acknowledge=False)
    if mail.kind is Kind.BOUNCE:
        return _on_bounce(case, arrival, ticket)
    return Decision(
        entries=(replace(entry_of(mail, ticket, arrival), audience=Audience.INTERNAL, from_customer=False),),
        log=(LogLine(ticket.number, case.now, mail.from_address, f"sent {mail.kind} mail", _evidence(arrival)),),
    )


def _on_bounce(case: Case, arrival: Arrival, ticket: Ticket) -> Decision:
    """The owner hears of a mail that did not arrive; one that is merely late is only logged (RFC 3464 §2.3.3).

    Anybody can write a bounce (LOOP-07). One that gives back a Message-ID of ours, which only its recipient and the
    servers on the way have seen, is believed that far: whom the letter went to is known from our own outbox, and what
    the bounce says besides is shown as its word. Any other is kept and does nothing.
    """
    mail, returned = arrival.mail, case.returned
    failed = [r for r in mail.bounced if not r.temporary]
    said = "; ".join(f"{r.address} {r.action} {r.status}".strip() for r in mail.bounced) or "no recipient named"
    reason = "; ".join(filter(None, (r.diagnostic or r.status for r in failed))) or "no reason given"
    believed = returned is not None and returned.ticket in (ticket.number, arrival.match.by_way_of)
    entry = replace(entry_of(mail, ticket, arrival), audience=Audience.INTERNAL, from_customer=False)
    author = mail.from_address or "mail system"
    if not believed or returned is None:
        unproven = f"{said}; it gives back no Message-ID of ours, so nothing was done about it"
        return Decision(entries=(entry,), log=(LogLine(ticket.number, case.now, author, "bounced", unproven),))
    return Decision(
        entries=(entry,),
        log=(LogLine(ticket.number, case.now, author, "bounced", said),),
        letters=tuple(
            letters.delivery_failed(
                case.house,
                case.queue,
                ticket,
                engineer.person,
                recipient=returned.recipient,
                reason=reason,
                what=f'"{returned.subject}"',
            )
            for engineer in (responsible(case, ticket) if failed else ())
        ),
        bounced=((returned.message_id, reason),) if failed else (),
    )


def _evidence(arrival: Arrival) -> str:
    return "; ".join(arrival.mail.evidence) or str(arrival.mail.kind)
