"""Mailboxes and relay for the program's processes, embedded and real."""

from __future__ import annotations

import email
import smtplib
from dataclasses import dataclass
from email.utils import parseaddr

from mailer.demo.world import MailWorld
from tests.servers import Dovecot, Postfix

PEOPLE = ("support", "ann", "lead", "admin", "carol")


@dataclass(frozen=True)
class EmbeddedPost:
    """pymap and aiosmtpd in this process. pymap does not tell in IDLE what came just before, so polls are frequent."""

    world: MailWorld
    poll_every: str = "1s"

    @property
    def host(self) -> str:
        return self.world.host

    @property
    def imap_port(self) -> int:
        return self.world.imap_port

    @property
    def smtp_port(self) -> int:
        return self.world.smtp_port

    def deliver(self, user: str, raw: bytes) -> None:
        self.world.deliver(user, raw)

    def replace_folder(self, user: str) -> None:
        """As after a move to another server: the same mail under another UIDVALIDITY (RFC 9051 §2.3.1.1)."""
        box = self.world._run(self.world._box(user, "INBOX"))
        box._uid_validity += 1

    def messages(self, user: str) -> list[bytes]:
        return self.world.messages(user)


@dataclass(frozen=True)
class RealPost:
    """Dovecot and Postfix. Polls are so far apart that what is noticed at all is noticed by IDLE."""

    dovecot: Dovecot
    postfix: Postfix
    poll_every: str = "10m"
    host: str = "127.0.0.1"

    @property
    def imap_port(self) -> int:
        return self.dovecot.port

    @property
    def smtp_port(self) -> int:
        return self.postfix.port

    def deliver(self, user: str, raw: bytes) -> None:
        sender = parseaddr(str(email.message_from_bytes(raw)["From"]))[1]
        with smtplib.LMTP(self.host, self.dovecot.lmtp_port, timeout=20) as lmtp:
            lmtp.sendmail(sender, [user], raw)

    def messages(self, user: str) -> list[bytes]:
        return self.dovecot.mailbox(user).messages()
