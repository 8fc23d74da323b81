"""Somebody nobody let in writes to a reply address that was made for somebody else.

Mostly it is the colleague whom a customer passed our mail on to; it may as well be a third party that was given the
address to get hold of its mail (AUTH-13). So the mail is kept on the ticket, the owner sees it, and that is all: nobody
outside gets to read it, the sender gets no answer, and nothing of the ticket changes before an engineer accepts them.
"""

from __future__ import annotations

from dataclasses import replace

from handlers import letters
from handlers.intake import entry_of, told_of_impersonation
from handlers.requester import responsible
from mailer.case import Arrival, Case, Decision
from mailer.model import Audience, LogLine, Person, Ticket


def on_guest(case: Case, arrival: Arrival, ticket: Ticket) -> Decision:
    """The mail is kept inside the house, and the engineers are asked whether its writer is to take part."""
    mail, holder = arrival.mail, arrival.sender.bearer_of
    author = Person(mail.sender, mail.from_name) if mail.sender else None
    told = (
        letters.with_files(
            letters.guest_wrote(
                case.house,
                case.queue,
                ticket,
                engineer.person,
                author=author,
                address=mail.from_address,
                holder=holder,
                text=mail.new_text or mail.text,
                files=tuple(attachment.name for attachment in mail.attachments),
            ),
            mail.attachments,
        )
        for engineer in responsible(case, ticket)
    )
    return Decision(
        entries=(replace(entry_of(mail, ticket, arrival), audience=Audience.INTERNAL, from_customer=False),),
        log=(
            LogLine(
                ticket.number,
                case.now,
                mail.from_address,
                "wrote without taking part in the ticket; shown to engineers alone",
                "; ".join((arrival.match.why, *arrival.sender.why)),
            ),
        ),
        letters=(*told, *told_of_impersonation(case, arrival, ticket, what="kept on the ticket as a stranger's mail")),
    )
