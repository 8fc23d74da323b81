"""What the rules that classify a mail look at, and the few facts that several of them ask for."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mailer.mail import bounce_words
from mailer.mail.headers import Headers
from mailer.mail.mime import Tree
from mailer.mail.report import Report
from mailer.model import BouncedRecipient, Kind, Mail, Reader

_UNREAD = re.compile(
    r"(?:.*[-_.+])?(?:no|not|do-?not|dont|never|non?e?)[-_.]?(?:reply|replies|respond|responder|answer)(?:[-_.+\d].*)?"
    r"|ne-?pas-?repondre.*|(?:keine?|nicht)[-_.]?antwort(?:en)?.*|no[-_.]?(?:responder|responda|contestar).*|"
    r"nao[-_.]?responda.*"
    r"|non[-_.]?rispondere.*|inget[-_.]?svar.*|ikke[-_.]?svar.*|niet[-_.]?(?:antwoorden|beantwoorden).*|"
    r"nie[-_.]?odpowiadaj.*"
    r"|auto[-_.]?(?:reply|responder|mailer|confirm|notify|mail)|bounces?(?:[-+=_.].*)?|.+[-+](?:bounces?|owner|"
    r"request)|owner-.+"
    r"|listserv|majordomo|mailman|nobody|notifications?|mailer|devnull",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Classified:
    """The kind, why, whether an automatic answer may be sent, and for bounces which recipients they are about."""

    kind: Kind
    evidence: tuple[str, ...] = ()
    auto_answer: bool = False
    bounced: tuple[BouncedRecipient, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """A mail with all that was read of it."""

    tree: Tree
    mail: Mail
    report: Report
    reader: Reader

    @property
    def headers(self) -> Headers:
        return self.tree.root.headers

    @property
    def local_part(self) -> str:
        address = self.mail.from_address
        return (address.rpartition("@")[0] or address or self.mail.from_name).strip('"<> ').lower()

    @property
    def from_daemon(self) -> bool:
        """True if a mail system signs the mail, by its address or by its name."""
        if bounce_words.DAEMONS.fullmatch(self.local_part) or bounce_words.DAEMONS.fullmatch(self.mail.from_name):
            return True
        return not self.mail.from_address and not self.mail.from_name and self.without_return_path

    @property
    def from_unread_mailbox(self) -> bool:
        """True for addresses that announce that nobody reads what is sent to them."""
        return bool(_UNREAD.fullmatch(self.local_part))

    @property
    def without_return_path(self) -> bool:
        """RFC 5321 §4.5.5: a null reverse-path; a From without any address comes to the same."""
        for name in ("return-path", "envelope-from", "x-envelope-from"):
            if name in self.headers and any(v.replace(b" ", b"") == b"<>" for v in self.headers.all(name)):
                return True
        return "from" in self.headers and self.headers.first("from").rstrip().endswith(b"<>")

    @property
    def passed_on_by_rule(self) -> bool:
        """True where a mailbox rule of Exchange passed on what somebody else had written.

        It marks the mail ``auto-generated`` though a person wrote it. An answer made by a rule comes from the mailbox
        the rule belongs to; a mail that was redirected does not.
        """
        if "x-ms-exchange-inbox-rules-loop" not in self.headers:
            return False
        mailbox = self.headers.text("x-ms-exchange-inbox-rules-loop").lower()
        return "@" in mailbox and mailbox != self.mail.from_address.lower()
