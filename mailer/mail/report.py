"""Machine-readable reports: delivery status (RFC 3464), dispositions (RFC 8098), abuse (RFC 5965), what was returned.

Servers write these fields in every order, in parts of every type and at times in the text itself. A report counts only
where it is the mail's own: one inside an attached message was received by somebody else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from mailer.mail.charset import decode
from mailer.mail.cleaning import clean_line, clean_text
from mailer.mail.header_values import message_ids
from mailer.mail.headers import Headers, read_headers
from mailer.mail.mailboxes import mailboxes
from mailer.mail.mime import Part, Tree
from mailer.model import BouncedRecipient

MAX_REPORT = 256 * 1024
MAX_RECIPIENTS = 200

_STATUS_TYPES = ("message/delivery-status", "message/global-delivery-status", "message/x-delivery-status")
MESSAGE_TYPES = ("message/rfc822", "message/global")
_HEADER_TYPES = ("text/rfc822-headers", "message/rfc822-headers", "message/global-headers", "text/rfc822-header")
_RECIPIENT_LINE = re.compile(r"^[ \t>]*(?:final|original)-recipient[ \t]*:", re.IGNORECASE | re.MULTILINE)
_STATUS_CODE = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])")
_REPLY_CODE = re.compile(r"(?<![\d.])([45]\d\d)(?=[ -])")
_SPEC = re.compile(r"(?<![^\s<>\"'(),;:@\[\]])[^\s<>\"'(),;:@\[\]]++@[^\s<>\"'(),;:\[\]]++")


@dataclass(frozen=True, slots=True)
class Report:
    """What the mail's own report parts say.

    ``recipients`` with any action; ``returned`` are the header fields of the mail the report is about, None where it is
    not included. ``disposition`` is set for read receipts, with whose they are in ``disposed``; ``feedback`` for
    complaints (its feedback type).
    """

    declared: str = ""
    recipients: tuple[BouncedRecipient, ...] = ()
    returned: Headers | None = None
    returned_message_id: str = ""
    disposition: str = ""
    disposed: tuple[BouncedRecipient, ...] = ()
    feedback: str = ""


def read_report(tree: Tree) -> Report:
    """The report that the mail is or carries; empty where it is none."""
    root = tree.root
    leaves = root.leaves()
    declared = _declared(root)
    returned = _returned(leaves)
    report = Report(declared, returned=returned, returned_message_id=_id_of(returned))
    for leaf in leaves:
        if leaf.content_type in _STATUS_TYPES:
            report = replace(report, recipients=report.recipients + _recipients(_text_of(leaf)))
        elif leaf.content_type == "message/disposition-notification":
            text = _text_of(leaf)
            original = message_ids(_field(text, "original-message-id").encode("utf-8", "replace"))
            report = replace(
                report,
                disposition=_disposition(text) or "displayed",
                disposed=_recipients(text),
                returned_message_id=report.returned_message_id or "".join(original[:1]),
            )
        elif leaf.content_type == "message/feedback-report":
            report = replace(report, feedback=_field(_text_of(leaf), "feedback-type").lower() or "abuse")
        elif leaf.content_type.startswith(("text/", "application/octet-stream")) and not report.recipients:
            text = _text_of(leaf) if len(leaf.body) < MAX_REPORT and b"ecipient" in leaf.body else ""
            # The fields of a delivery status in a part that is not labelled so.
            if _RECIPIENT_LINE.search(text) and _field(text, "action"):
                report = replace(report, recipients=_recipients(text))
    if declared == "disposition-notification" and not report.disposition and not report.recipients:
        report = replace(report, disposition="displayed")
    if declared == "feedback-report" and not report.feedback:
        report = replace(report, feedback="abuse")
    return report


def _declared(root: Part) -> str:
    """What the mail says it reports, wherever a gateway left the parameter."""
    parts = [root, *root.children]
    for part in parts:
        kind = part.parameters.get("report-type", "").strip().lower()
        if kind:
            return kind
    return "delivery-status" if root.content_type == "multipart/report" else ""


def _text_of(part: Part) -> str:
    return clean_text(decode(part.content[:MAX_REPORT], part.charset)[0])


def _field(text: str, name: str) -> str:
    match = re.search(rf"^[ \t>]*{name}[ \t]*:[ \t]*(.*)$", text, re.IGNORECASE | re.MULTILINE)
    return match[1].strip() if match else ""


def _disposition(text: str) -> str:
    """The disposition type: displayed, deleted, dispatched, processed, denied or failed (RFC 8098 §3.2.6)."""
    return _field(text, "disposition").lower().rpartition(";")[2].partition("/")[0].strip()


# -- RFC 3464 ---------------------------------------------------------------------------------------------------------


def _groups(text: str) -> Iterator[dict[str, list[str]]]:
    """The groups of fields, unfolded: names in lower case. A new recipient begins one even where no blank line does."""
    group: dict[str, list[str]] = {}
    last: list[str] | None = None
    for line in text.split("\n"):
        if not line.strip():
            if group:
                yield group
            group, last = {}, None
        elif line[0] in " \t" and last is not None:
            last[-1] += " " + line.strip()
        else:
            name, colon, value = line.partition(":")
            name = name.strip().lower()
            if not colon or " " in name:
                continue
            if name in ("final-recipient", "original-recipient") and name in group:
                yield group
                group = {}
            last = group.setdefault(name, [])
            last.append(value.strip())
    if group:
        yield group


def _recipients(text: str) -> tuple[BouncedRecipient, ...]:
    """One entry a recipient (RFC 3464 §2.3); fields torn from their recipient by a blank line are put back."""
    found: list[BouncedRecipient] = []
    loose: dict[str, list[str]] = {}
    for group in _groups(text):
        # The original recipient is the one we sent to (RFC 3464 §2.3.1); the final one is where it was forwarded to.
        names = ("original-recipient", "final-recipient", "x-actual-recipient", "x-failed-recipient")
        address = next(
            (spec for name in names for value in group.get(name, ()) if (spec := recipient_address(value))), ""
        )
        if not address:
            if found and ("status" in group or "action" in group) and not found[-1].status:
                found[-1] = _entry(found[-1].address, {**loose, **group})
            loose = {**loose, **group}
            continue
        found.append(_entry(address, {**loose, **group}))
        loose = {}
    return unique(found)


def _entry(address: str, group: dict[str, list[str]]) -> BouncedRecipient:
    status = _STATUS_CODE.search(" ".join(group.get("status", ())))
    diagnostic = " ".join(group.get("diagnostic-code", ()))
    code = status[1] if status else status_in(diagnostic)
    action = re.split(r"[^a-z]", " ".join(group.get("action", ())).strip().lower(), maxsplit=1)[0]
    if action not in ("failed", "delayed", "delivered", "relayed", "expanded"):
        action = "delayed" if code.startswith("4") else "delivered" if code.startswith("2") else "failed"
    kind, _, text = diagnostic.partition(";")
    text = text.strip() if text and " " not in kind.strip() else diagnostic
    return BouncedRecipient(address, action, code, clean_line(text)[:500])


def recipient_address(value: str) -> str:
    """The address in ``rfc822; <a@b>`` and its many misspellings, in lower case; "" where there is none."""
    kind, semicolon, rest = value.partition(";")
    text = rest if semicolon else kind
    text = text.strip().strip("<>\"' ")
    if text.startswith("@") and ":" in text:  # RFC 5322 §4.4: obsolete route
        text = text.rpartition(":")[2]
    if text.lower().startswith("rfc822:"):
        text = text[7:]
    if "=" in text and "@" in text and text.lower().startswith(("imceasmtp", "imcea")):
        text = text.partition("-")[2]
    match = _SPEC.search(text)
    if match is None:
        return ""
    return clean_line(match[0]).strip("<>.").lower()


def status_in(text: str) -> str:
    """The enhanced status code in ``text`` (RFC 3463), or one made of its SMTP reply code; "" where it has neither."""
    if match := _STATUS_CODE.search(text):
        return match[1]
    if match := _REPLY_CODE.search(text):
        return f"{match[1][0]}.0.0"
    return ""


def unique(found: list[BouncedRecipient]) -> tuple[BouncedRecipient, ...]:
    """Each address once: the first entry, completed by what later ones know."""
    by_address: dict[str, BouncedRecipient] = {}
    for entry in found:
        known = by_address.get(entry.address)
        if known is None or (not known.status and entry.status):
            by_address[entry.address] = entry
    return tuple(by_address.values())[:MAX_RECIPIENTS]


# -- what was returned ------------------------------------------------------------------------------------------------


def _returned(leaves: list[Part]) -> Headers | None:
    """The header fields of the mail the report is about, from its copy or from a part with its fields alone."""
    for leaf in reversed(leaves):
        if leaf.content_type in MESSAGE_TYPES or leaf.content_type in _HEADER_TYPES:
            headers, _ = read_headers(leaf.content[:MAX_REPORT])
            if headers:
                return headers
    return None


_RETURNED_ID = re.compile(r"^[ \t>]*message-id[ \t]*:[ \t]*(<[^<>\s]+>)", re.IGNORECASE | re.MULTILINE)


def _id_of(returned: Headers | None) -> str:
    found = message_ids(returned.first("message-id")) if returned is not None else ()
    return found[0] if found else ""


def returned_id_in(text: str) -> str:
    """The Message-ID of a mail that was returned as text below the notice."""
    match = _RETURNED_ID.search(text)
    return match[1] if match else ""


def returned_recipients(returned: Headers | None) -> tuple[str, ...]:
    """To whom the returned mail was addressed, in lower case."""
    if returned is None:
        return ()
    found = (
        mailbox.spec.lower()
        for name in ("x-original-to", "delivered-to", "to", "cc")
        for value in returned.all(name)
        for mailbox in mailboxes(value)
        if "@" in mailbox.spec
    )
    return tuple(dict.fromkeys(found))
