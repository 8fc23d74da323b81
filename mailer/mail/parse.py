"""Raw bytes to :class:`~mailer.model.Mail`: read once, without trust, and without ever raising.

The order is: a bounded MIME tree (:mod:`mailer.mail.mime`), the header fields, the letter and its enclosures
(:mod:`mailer.mail.body_parts`), then who wrote it (:mod:`mailer.mail.classify`). What was wrong with the mail is kept
as sentences. Nothing in a mail costs more than linear time.
"""

from __future__ import annotations

import re
from dataclasses import replace

from mailer.address import Address
from mailer.failpoint import failpoint
from mailer.mail.authentication import authenticate
from mailer.mail.body import new_text
from mailer.mail.body_parts import Body, read_body
from mailer.mail.classify import classify
from mailer.mail.header_values import message_ids, read_date
from mailer.mail.headers import Headers
from mailer.mail.mailboxes import Mailbox, address_of, mailboxes, sole_address
from mailer.mail.mime import Tree, read_tree
from mailer.mail.report import read_report, returned_id_in
from mailer.model import Kind, Mail, Reader

MAX_SIZE = 64 * 1024 * 1024
MAX_RECIPIENTS = 1_000
MAX_NEW_TEXT = 500_000
MAX_NEW_LINES = 50_000

_RECIPIENT_FIELDS = (
    "to", "cc", "delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "x-delivered-to", "x-rcpt-to",
    "x-forwarded-to", "resent-to", "resent-cc", "apparently-to", "x-apparently-to", "original-recipient",
)  # fmt: skip
_SINGULAR = ("subject", "date", "message-id", "in-reply-to", "references", "to", "cc", "sender", "reply-to")


def read_mail(raw: bytes, reader: Reader = Reader()) -> Mail:  # noqa: B008  a frozen value
    """What ``raw`` says, whatever the bytes are; time and memory are bounded by its size."""
    oversize = len(raw) > MAX_SIZE
    tree = read_tree(raw[:MAX_SIZE] if oversize else raw)
    letter = _letter(tree, read_body(tree), reader, len(raw))
    report = read_report(tree)
    classified = classify(tree, letter, report, reader)
    failpoint("parse:classified")
    if classified.kind is Kind.PERSON and classified.auto_answer:
        return letter
    returned = report.returned_message_id
    if not returned and classified.kind is Kind.BOUNCE:
        returned = returned_id_in(letter.text)
    return replace(
        letter,
        kind=classified.kind,
        evidence=classified.evidence,
        auto_answer=classified.auto_answer,
        bounced=classified.bounced,
        returned_message_id=returned,
    )


def _letter(tree: Tree, body: Body, reader: Reader, size: int) -> Mail:
    """The mail as one that a person wrote; who did is found out afterwards."""
    headers = tree.root.headers
    hint = tree.root.charset
    defects = [*tree.defects, *body.defects]
    if size > MAX_SIZE:
        defects.append(f"only the first {MAX_SIZE // 1024**2} MiB were read")
    sender, doubt = sole_address(headers.all("from"))
    if sender is not None and not headers.clean:
        sender, doubt = None, "the header block can be read in two ways, so the sender is not known for certain"
    if doubt:
        defects.append(doubt)
    defects += [
        f"there is more than one {name.title()} header; the first was read"
        for name in _SINGULAR
        if len(headers.fields.get(name, ())) > 1
    ]
    author = _author(headers, hint)
    date, offset = read_date(headers.first("date"))
    if date is None and "date" in headers:
        defects.append("the Date header can't be read")
    message_id, references, in_reply_to = _thread(headers)
    if not message_id:
        defects.append("there is no usable Message-ID")
    subject = headers.text("subject", hint)
    return Mail(
        message_id=message_id,
        in_reply_to=in_reply_to,
        references=references,
        sender=sender,
        from_address=author.spec,
        from_name=author.name,
        to=_addresses(headers, "to", hint),
        cc=_addresses(headers, "cc", hint),
        recipients=_recipients(headers),
        subject=subject,
        date=date,
        utc_offset=offset,
        text=body.text,
        new_text=_new_text(body, subject),
        language=_named_language(headers),
        attachments=body.attachments,
        authentication=authenticate(headers, reader, sender),
        size=size,
        truncated=tree.cut or body.cut or size > MAX_SIZE,
        defects=tuple(defects),
    )


def _new_text(body: Body, subject: str) -> str:
    """The new words, looked for in the first part of absurdly long texts only: what people write is never that long."""
    text = body.text[:MAX_NEW_TEXT]
    if text.count("\n") > MAX_NEW_LINES:
        text = "\n".join(text.split("\n", MAX_NEW_LINES)[:MAX_NEW_LINES])
    return new_text(text, body.html[:MAX_NEW_TEXT], subject)


def _named_language(headers: Headers) -> str:
    """The language that Content-Language names (RFC 3282); none where it names several, or nothing of two letters."""
    named = {tag.strip().partition("-")[0] for tag in headers.text("content-language")[:100].lower().split(",")}
    language = named.pop()
    return language if not named and re.fullmatch("[a-z]{2}", language) else ""


def _author(headers: Headers, hint: str) -> Mailbox:
    """The best guess at who a person would say the mail is from."""
    for name in ("from", "sender", "reply-to", "return-path"):
        found = mailboxes(headers.first(name), hint) if name in headers else ()
        position = next((n for n, mailbox in enumerate(found) if "@" in mailbox.spec), None)
        if position is not None:
            # "Doe, John <j@x>" without the quotes it should have: the names before it are its own.
            names = [mailbox.name for mailbox in found[: position + 1] if mailbox.name]
            return Mailbox(", ".join(names), found[position].spec)
        if found:
            return found[0]
        if name == "from" and "from" in headers:
            break
    return Mailbox("", "")


def _addresses(headers: Headers, name: str, hint: str) -> tuple[Address, ...]:
    if name not in headers:
        return ()
    found = [address_of(mailbox.spec) for value in headers.all(name) for mailbox in mailboxes(value, hint)]
    return tuple(dict.fromkeys(address for address in found if address is not None))


def _recipients(headers: Headers) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for name in _RECIPIENT_FIELDS:
        if name not in headers.fields:
            continue
        for value in headers.all(name):
            text = value.partition(b";")[2] if name == "original-recipient" else value
            for mailbox in mailboxes(text):
                if "@" in mailbox.spec:
                    found[mailbox.spec.lower()] = None
            if len(found) > MAX_RECIPIENTS:
                return tuple(found)[:MAX_RECIPIENTS]
    return tuple(found)


def _thread(headers: Headers) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """Message-ID, references (oldest first) and In-Reply-To."""
    own = message_ids(headers.first("message-id"))
    references = dict.fromkeys(found for value in headers.all("references") for found in message_ids(value))
    parents = dict.fromkeys(found for value in headers.all("in-reply-to") for found in message_ids(value))
    message_id = own[0] if own else ""
    references.pop(message_id, None)  # a mail can't answer itself
    parents.pop(message_id, None)
    return message_id, tuple(references), tuple(parents)
