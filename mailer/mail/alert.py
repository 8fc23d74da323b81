"""An alert in its final form: a title and a few lines of plain text, kept as a small message (RFC 5322).

So it is stored, looked at and released like any letter; only its title and its text reach the channel.
"""

from __future__ import annotations

import email
import email.policy
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime

from mailer.config import QueueConfig
from mailer.mail.cleaning import clean_line
from mailer.mail.template import Renderer
from mailer.model import Alert, Audience, Letter, Person


@dataclass(frozen=True, slots=True)
class WrittenAlert:
    """An alert in its final bytes; ``fault`` is what was wrong with the admin's template, if anything."""

    title: str
    text: str
    data: bytes
    fault: str


def letter_of(alert: Alert, queue: QueueConfig, language: str) -> Letter:
    """The alert as the letter that it is stored as. It goes to nobody's address: the queue's own stands there."""
    return Letter(
        template=alert.template,
        to=Person(queue.address),
        audience=Audience.INTERNAL,
        ticket=alert.ticket,
        facts=alert.facts,
        language=language,
        slot=f"channel:{alert.channel}",
    )


def write_alert(
    letter: Letter, message_id: str, date: datetime, queue: QueueConfig, renderer: Renderer
) -> WrittenAlert:
    """The alert in words, and for the same letter, id and date always in the same bytes.

    :raises PermanentFailure: if even the shipped template can't be rendered with these facts.
    """
    rendered = renderer.render(letter, queue, {})
    title = clean_line(rendered.subject)
    message = EmailMessage(policy=email.policy.SMTP)
    message["Subject"] = title
    message["Date"] = format_datetime(date)
    message["Message-ID"] = message_id
    message.set_content(rendered.text, cte="quoted-printable")
    return WrittenAlert(title, rendered.text, message.as_bytes(), rendered.fault)


def read_alert(data: bytes) -> tuple[str, str]:
    """The title and the text of what :func:`write_alert` wrote."""
    message = email.message_from_bytes(data, policy=email.policy.SMTP)
    return str(message["Subject"]), str(message.get_content()).replace("\r\n", "\n")
