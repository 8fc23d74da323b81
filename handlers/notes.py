"""What is kept inside the house: on the ticket, and in a copy to its owner (Internal SOP §6.1)."""

from __future__ import annotations

from dataclasses import replace

from handlers import letters
from handlers.draft import Draft, mail_of
from handlers.requester import responsible
from mailer.model import Attachment, Audience, Entry, Letter, Ticket


def noted(draft: Draft, text: str) -> Entry:
    """The text as a note on the draft's ticket, with the names of the files that came along."""
    mail = mail_of(draft)
    return Entry(
        ticket=draft.ticket.number,
        at=draft.case.now,
        audience=Audience.INTERNAL,
        author=draft.engineer.name,
        text=text,
        subject=mail.subject,
        message_id=mail.message_id,
        files=tuple(attachment.name for attachment in mail.attachments),
    )


def copies(
    draft: Draft, ticket: Ticket, text: str, *, slot: str = "", attachments: tuple[Attachment, ...] = ()
) -> tuple[Letter, ...]:
    """The owner gets what somebody else noted, or told a team in their stead; a reply may bring several such letters,
    each with a ``slot`` of its own."""
    case = draft.case
    return tuple(
        replace(
            letters.with_files(
                letters.internal_note(
                    case.house,
                    case.queue,
                    ticket,
                    engineer.person,
                    author=draft.engineer.name,
                    text=text,
                    files=tuple(attachment.name for attachment in attachments),
                ),
                attachments,
            ),
            slot=slot,
        )
        for engineer in responsible(case, ticket)
        if engineer.address != draft.engineer.address
    )
