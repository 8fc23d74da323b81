"""Bounces: machine-readable ones (RFC 3464, RFC 5429) first, then those a server wrote for people to read.

A person's mail must never be taken for one: where no mark of a mail system is on it, subject, opening words and a
failed address have to say the same.
"""

from __future__ import annotations

import re
from dataclasses import replace

from mailer.mail import bounce_notice, bounce_words
from mailer.mail.lexicon import Spoken
from mailer.mail.mailboxes import mailboxes
from mailer.mail.mime import read_tree
from mailer.mail.reading import Classified, Reading
from mailer.mail.report import MESSAGE_TYPES, read_report, status_in
from mailer.model import BouncedRecipient, Kind

MAX_TEXT = 40_000

_FAILED_FIELDS = ("x-failed-recipients", "x-failed-recipient", "x-bounced-address", "x-actual-recipient")
_FORWARD = re.compile(r"\W{0,2}(?:fwd?|wg|tr|rv|enc|i|vs|doorst|vb|pd|fs|переслано|转发|轉寄)\s*[:.]", re.IGNORECASE)
_GREETING = re.compile(
    r"\W*(?:hi|hello|hey|dear|hallo|sehr geehrte|guten|bonjour|hola|ciao|buongiorno|servus|moin)\b(?!.{0,40}mail-send)",
    re.IGNORECASE,
)


def delivery_report(reading: Reading) -> Classified | None:
    """A delivery status notification: a bounce, or a receipt where it says that the mail arrived."""
    report = reading.report
    recipients = report.recipients
    if not recipients or not (report.declared or reading.from_daemon or reading.without_return_path):
        return None
    bad = _unhappy(recipients)
    if bad:
        return Classified(Kind.BOUNCE, ("it is a delivery status notification (RFC 3464)",), bounced=bad)
    return Classified(Kind.RECEIPT, (f"it is a delivery report that says {recipients[0].action!r} (RFC 3464)",))


def refusal(reading: Reading) -> Classified | None:
    """Sieve's ``reject``, which is sent as a disposition notification (RFC 5429 §2.1)."""
    report = reading.report
    marked = b"(rejected)" in reading.headers.first("auto-submitted").lower()
    if report.disposition != "deleted" or not report.disposed or not (marked or reading.from_daemon):
        return None
    refused = tuple(replace(recipient, action="failed") for recipient in report.disposed)
    return Classified(Kind.BOUNCE, ("it says that the mail was refused (RFC 5429 §2.1)",), bounced=refused)


def bounce_for_people(reading: Reading) -> Classified | None:
    """A bounce without machine-readable parts, with the recipients its notice speaks of."""
    evidence = _evidence(reading)
    return Classified(Kind.BOUNCE, (evidence,), bounced=_bounced(reading)) if evidence else None


def _evidence(reading: Reading) -> str:
    headers, mail, report = reading.headers, reading.mail, reading.report
    if any(name in headers for name in _FAILED_FIELDS):
        return "it names failed recipients in its header"
    daemon, nowhere = reading.from_daemon, reading.without_return_path
    subject = bounce_words.SUBJECT.matches(mail.subject) and not _FORWARD.match(mail.subject)
    returned = report.returned is not None
    standard = not (daemon or nowhere or subject) and bounce_words.STANDARD_NOTICE.said_in(Spoken(mail.text[:4_000]))
    if not (daemon or nowhere or subject or standard or (returned and reading.from_unread_mailbox)):
        return ""
    notice, appended = _notice(mail.text)
    failure = bounce_words.FAILURE.said_in(Spoken(notice))
    returned = returned or bool(appended)
    if report.declared == "delivery-status" and (daemon or subject or failure):
        return "it is declared a delivery report"
    if daemon and (subject or failure):
        return "a mail system writes that a mail could not be delivered"
    if nowhere and failure and (subject or returned):
        return "it has no return address and says that a mail could not be delivered"
    if "x-mlserver" in headers and subject:
        return "a list server refuses a mail"
    if not _bounced(reading):
        return ""
    if failure and returned and reading.from_unread_mailbox:
        return "an address nobody reads returns a mail that could not be delivered"
    if subject and not mail.references and _opens_with_failure(notice):
        return "subject and text are those of a delivery failure"
    if (standard or bounce_words.STANDARD_NOTICE.said_in(Spoken(notice[:4_000]))) and (subject or returned):
        return "the text is a mail server's standard notice"
    return ""


def _opens_with_failure(notice: str) -> bool:
    """True where the first lines already say that a delivery failed, as no person's mail does."""
    lines = [line for line in notice.split("\n") if any(c.isalnum() for c in line)][:4]
    head = "\n".join(lines)
    return not _GREETING.match(head) and bounce_words.FAILURE.said_in(Spoken(head))


def _notice(text: str) -> tuple[str, str]:
    return bounce_notice.notice_of(text[:MAX_TEXT])


def _bounced(reading: Reading) -> tuple[BouncedRecipient, ...]:
    mail, report = reading.mail, reading.report
    if report.recipients:
        return _unhappy(report.recipients)
    if wrapped := _wrapped(reading):
        return wrapped
    notice, appended = _notice(mail.text)
    by_notice = _by_notice(reading, notice, appended)
    named = [
        mailbox.spec.lower()
        for name in _FAILED_FIELDS
        for value in reading.headers.all(name)
        for mailbox in mailboxes(value)
        if "@" in mailbox.spec
    ]
    # The header is the better witness, but not where the notice speaks of other addresses only.
    if named and (bounce_notice.names_one_of(notice, named) or not by_notice):
        action = "delayed" if bounce_notice.is_delay(notice) else "failed"
        return tuple(BouncedRecipient(address, action, status_in(notice)) for address in dict.fromkeys(named))
    return by_notice


def _by_notice(reading: Reading, notice: str, appended: str) -> tuple[BouncedRecipient, ...]:
    mail, returned = reading.mail, reading.report.returned
    sender = mail.from_address.lower()
    innocent = {sender, *(address.spec.lower() for address in mail.to)}
    if returned is not None:
        for field in ("from", "return-path", "sender", "reply-to"):
            innocent.update(mailbox.spec.lower() for mailbox in mailboxes(returned.first(field)))
    found = bounce_notice.failed_addresses(
        notice, appended, reading.report, frozenset(innocent - {""}), sender.rpartition("@")[2]
    )
    if bounce_notice.is_delay(mail.subject):
        return tuple(replace(recipient, action="delayed") for recipient in found)
    return found


def _wrapped(reading: Reading) -> tuple[BouncedRecipient, ...]:
    """The recipients of a report that a filter on its way has wrapped into a new mail."""
    if not reading.from_daemon:
        return ()
    for leaf in reading.tree.root.leaves():
        if leaf.content_type in MESSAGE_TYPES:
            return _unhappy(read_report(read_tree(leaf.content)).recipients)
    return ()


def _unhappy(recipients: tuple[BouncedRecipient, ...]) -> tuple[BouncedRecipient, ...]:
    return tuple(recipient for recipient in recipients if recipient.action in ("failed", "delayed"))
