"""The people of the demonstration at their mail programs: they read their mailbox, and write and reply by SMTP."""

from __future__ import annotations

import email
import email.policy
import re
import smtplib
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from html import unescape
from urllib.parse import unquote

from mailer.demo.world import MailWorld

PATIENCE = 20.0
"""How long somebody waits for a mail, in seconds of the machine."""
_MAILTO = re.compile(r'href="mailto:([^"?]+)\?([^"]*)"[^>]*>(?:\s|<[^>]*>)*([^<]*)')


class Unanswered(Exception):
    """A mail that the story waits for has not come."""


@dataclass
class Somebody:
    """One person with a mailbox. ``now`` is the time the person's mails are dated with."""

    name: str
    address: str
    world: MailWorld
    now: Callable[[], datetime]
    read: int = field(default=0)

    def writes(self, to: str, subject: str, text: str) -> None:
        """A fresh mail."""
        self._send(to, subject, text)

    def replies(self, to: EmailMessage, text: str) -> None:
        """A reply below which the mail program quotes the whole of what it answers."""
        quoted = "\n".join(f"> {line}" for line in text_of(to).splitlines())
        sent = f"{str(to['Date'])[:16]}, {to['From']} wrote:"
        subject = str(to["Subject"])
        self._send(
            str(to["Reply-To"] or to["From"]),
            subject if subject.lower().startswith("re:") else f"Re: {subject}",
            f"{text}\n\nOn {sent}\n\n{quoted}\n",
            parent=to,
        )

    def clicks(self, letter: EmailMessage, label: str) -> None:
        """The mail that a link of the letter prepares, sent as it is."""
        html = letter.get_body(("html",))
        for target, query, text in _MAILTO.findall(html.get_content() if html else ""):
            if label in unescape(text):
                fields = dict(part.split("=", 1) for part in unescape(query).split("&"))
                subject, body = (unquote(fields.get(name, "")) for name in ("subject", "body"))
                self._send(unquote(target), subject, body, parent=letter)
                return
        raise Unanswered(f'no link "{label}" in "{letter["Subject"]}"')

    def gets(self, about: str) -> EmailMessage:
        """The next mail in the mailbox whose From name, subject or text says ``about``.

        :raises Unanswered: if none comes for too long.
        """
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            box = self.world.messages(self.address)
            for position in range(self.read, len(box)):
                message = email.message_from_bytes(box[position], policy=email.policy.default)
                if about in f"{message['From']} {message['Subject']} {text_of(message)}":
                    self.read = position + 1
                    return message
            time.sleep(0.05)
        raise Unanswered(f'no mail about "{about}" reached {self.name}')

    def _send(self, to: str, subject: str, text: str, parent: EmailMessage | None = None) -> None:
        message = EmailMessage()
        message["From"] = f"{self.name} <{self.address}>"
        message["To"] = to
        message["Subject"] = subject
        message["Date"] = format_datetime(self.now())
        message["Message-ID"] = make_msgid(domain=self.address.partition("@")[2])
        if parent is not None:
            message["In-Reply-To"] = parent["Message-ID"]
            message["References"] = f"{parent['References'] or ''} {parent['Message-ID']}".strip()
        message.set_content(text)
        with smtplib.SMTP(self.world.host, self.world.smtp_port, timeout=10) as smtp:
            smtp.send_message(message, self.address, [to])


def text_of(message: EmailMessage) -> str:
    """What the mail says as plain text."""
    part = message.get_body(("plain",))
    return str(part.get_content()) if part else ""
