"""Which parts of a MIME tree are the letter and which are its enclosures, and what the letter says.

The choice is that of RFC 8621 §4.1.4: of alternatives the plain text is read, every text of a mixed mail is read in
order, and everything else is an attachment. HTML is read as text only where no plain text says the same.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from mailer.mail.charset import decode
from mailer.mail.cleaning import clean_name, clean_text
from mailer.mail.flowed import unflow
from mailer.mail.html_text import html_to_text
from mailer.mail.mime import Part, Tree, read_tree
from mailer.mail.tnef import read_tnef
from mailer.mail.uuencoded import without_uuencoded
from mailer.model import Attachment

MAX_TEXT = 2 * 1024 * 1024
MAX_HTML = 512 * 1024

_MEDIA = ("image/", "audio/", "video/")
_ENDINGS = {
    "message/rfc822": ".eml", "message/global": ".eml", "message/delivery-status": ".txt",
    "text/rfc822-headers": ".txt",
    "message/disposition-notification": ".txt", "message/feedback-report": ".txt", "text/plain": ".txt",
    "text/html": ".html", "text/calendar": ".ics", "image/jpeg": ".jpg", "image/png": ".png", "image/gif": ".gif",
    "application/pdf": ".pdf", "text/csv": ".csv", "text/vcard": ".vcf", "application/zip": ".zip",
    "application/pgp-signature": ".asc", "application/pgp-encrypted": ".asc", "application/pkcs7-mime": ".p7m",
    "application/pkcs7-signature": ".p7s", "application/x-pkcs7-mime": ".p7m", "application/x-pkcs7-signature": ".p7s",
}  # fmt: skip
_READABLE = ("text/enriched", "text/richtext", "text/markdown", "text/x-markdown", "text/x-plain", "text/english")


@dataclass(slots=True)
class Body:
    """The letter: its text, its HTML where no plain text said the same, its enclosures."""

    text: str = ""
    html: str = ""
    attachments: tuple[Attachment, ...] = ()
    defects: tuple[str, ...] = ()
    cut: bool = False


@dataclass(slots=True)
class _Sorted:
    """The parts by what they are for (RFC 8621 §4.1.4); None says that no part of that kind is to be looked for."""

    text: list[Part] = field(default_factory=list)
    html: list[Part] = field(default_factory=list)
    attached: list[Part] = field(default_factory=list)


def read_body(tree: Tree) -> Body:
    """The letter and its enclosures."""
    parts = _Sorted()
    _sort([tree.root], "mixed", parts, _Wanted(parts.text, parts.html))
    return _Writer().write(parts)


def _is_text(part: Part) -> bool:
    return part.content_type in ("text/plain", "text/html")


def _is_inline(part: Part, position: int, parent: str) -> bool:
    if part.disposition[0] == "attachment" or not (_is_text(part) or part.content_type.startswith(_MEDIA)):
        return False
    if position == 0:
        return True
    return parent != "related" and (part.content_type.startswith(_MEDIA) or not part.file_name)


@dataclass(slots=True)
class _Wanted:
    """Where text and HTML go; None inside an alternative that is the other one."""

    text: list[Part] | None
    html: list[Part] | None


def _sort(children: list[Part], parent: str, into: _Sorted, wanted: _Wanted, *, in_alternative: bool = False) -> None:
    """RFC 8621 §4.1.4, ``parseStructure``."""
    text_before = len(wanted.text or ())
    html_before = len(wanted.html or ())
    for position, part in enumerate(children):
        if part.is_multipart:
            kind = part.content_type[10:]
            inside = in_alternative or kind == "alternative"
            _sort(part.children, kind, into, _Wanted(wanted.text, wanted.html), in_alternative=inside)
        elif not _is_inline(part, position, parent) or part.content_type.startswith(_MEDIA):
            into.attached.append(part)
        elif parent == "alternative":
            _choose(part, wanted)
        else:
            if in_alternative:
                _leave_other(part, wanted)
            for kept in (wanted.text, wanted.html):
                if kept is not None:
                    kept.append(part)
            if part.content_type == "text/plain" and part.disposition[1].get("filename"):
                into.attached.append(part)  # a file shown as the letter is a file all the same
    if parent == "alternative" and wanted.text is not None and wanted.html is not None:
        if text_before == len(wanted.text):
            wanted.text.extend(wanted.html[html_before:])
        elif html_before == len(wanted.html):
            wanted.html.extend(wanted.text[text_before:])


def _choose(part: Part, wanted: _Wanted) -> None:
    kept = wanted.text if part.content_type == "text/plain" else wanted.html
    if kept is not None:
        kept.append(part)


def _leave_other(part: Part, wanted: _Wanted) -> None:
    if part.content_type == "text/plain":
        wanted.html = None
    else:
        wanted.text = None


class _Writer:
    """Turns sorted parts into a :class:`Body`, keeping count of what was cut."""

    def __init__(self) -> None:
        self.defects: dict[str, None] = {}
        self.cut = False
        self.room = MAX_TEXT

    def write(self, parts: _Sorted) -> Body:
        attachments: list[Attachment] = []
        texts: list[str] = []
        html_parts = [part for part in parts.html if part.content_type == "text/html"]
        plain = [part for part in parts.text if part.content_type == "text/plain"]
        plain_texts = {id(part): self.plain(part, attachments) for part in plain}
        chosen = parts.text
        if html_parts and not any(text.strip() for text in plain_texts.values()):
            chosen = parts.html  # the plain alternative is there, but empty
        html = ""
        for part in chosen:
            if part.content_type == "text/plain":
                text = plain_texts[id(part)] if id(part) in plain_texts else self.plain(part, attachments)
                if _is_html_document(text):
                    html, text = text, html_to_text(text[:MAX_HTML])
                texts.append(text)
            elif part.content_type == "text/html":
                source = self.html(part)
                html = html + source if html else source
                texts.append(html_to_text(source))
        if not texts and (other := self.other_text(parts.attached)):
            texts.append(other)
        for part in parts.attached:
            attachments.extend(self.attachment(part, texts))
        joined = "\n".join(text if text.endswith("\n") or text is texts[-1] else text + "\n" for text in texts)
        return Body(joined, html, tuple(attachments), tuple(self.defects), self.cut)

    def decoded(self, part: Part, limit: int) -> str:
        content = part.content
        if len(content) > limit:
            content = content[:limit]
            self.cut = True
            self.defects["a text part was longer than is read"] = None
        text, certain = decode(content, part.charset or _charset_of_html(part, content))
        if not certain:
            self.defects[
                f"the charset {part.charset[:40] or 'of a part'} is wrong or unknown; its text was guessed"
            ] = None
        return clean_text(text)

    def plain(self, part: Part, attachments: list[Attachment]) -> str:
        text = self.decoded(part, max(0, self.room))
        self.room -= len(text)
        if part.parameters.get("format", "").lower() == "flowed":
            text = unflow(text, delete_space=part.parameters.get("delsp", "").lower() == "yes")
        if "\nbegin " in text or text.startswith("begin "):
            text, files = without_uuencoded(text)
            attachments.extend(files)
        return text

    def html(self, part: Part) -> str:
        return self.decoded(part, max(0, min(self.room, MAX_HTML)))

    def other_text(self, attached: list[Part]) -> str:
        """The text of a mail that has none but enriched or another text type."""
        for part in attached:
            if part.content_type in _READABLE and part.disposition[0] != "attachment":
                return self.decoded(part, MAX_TEXT)
        return ""

    def attachment(self, part: Part, texts: list[str]) -> list[Attachment]:
        name = attachment_name(part)
        if part.content_type in ("application/ms-tnef", "application/vnd.ms-tnef") or name.lower() == "winmail.dat":
            found = read_tnef(part.content)
            if found is not None:
                self.defects.update(dict.fromkeys(found.defects))
                if not any(text.strip() for text in texts) and found.text.strip():
                    texts.append(found.text)
                return list(found.attachments)
            self.defects["an Outlook winmail.dat could not be opened and is kept as it is"] = None
        inline = part.disposition[0] == "inline" or (bool(part.content_id) and part.disposition[0] != "attachment")
        if part.content_type in ("application/pkcs7-mime", "application/x-pkcs7-mime", "application/pgp-encrypted"):
            self.defects["the mail is encrypted or signed as a whole; that part is kept unread"] = None
        return [Attachment(name, part.content_type, part.content, inline, part.content_id)]


_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w:.-]{2,40})", re.IGNORECASE)


def _charset_of_html(part: Part, content: bytes) -> str:
    if part.content_type != "text/html" or content.isascii():
        return ""
    match = _META_CHARSET.search(content[:4096])
    return match[1].decode("ascii", "replace") if match else ""


_HTML_DOCUMENT = re.compile(r"\s*(?:<!doctype\s+html|<html[\s>])", re.IGNORECASE)


def _is_html_document(text: str) -> bool:
    """HTML sent as plain text, by programs that forget to say what they send."""
    return "<" in text[:200] and bool(_HTML_DOCUMENT.match(text)) and "</html" in text[-400:].lower()


def attachment_name(part: Part) -> str:
    """A cleaned name: the one sent, or one made of what the part is."""
    external = "external-body" if part.content_type == "message/external-body" else ""
    # RFC 2046 §5.2.3: there "name" says where a body is to be found, so it stays a path.
    name = clean_name(part.file_name, keep_path=external)
    if name:
        return name
    if part.content_type in ("message/rfc822", "message/global"):
        inner = part.content[: 16 * 1024]
        subject = read_tree(inner).root.headers.text("subject") if inner else ""
        return (clean_name(subject.replace("/", "-").replace("\\", "-"))[:120] or "message") + ".eml"
    stem = (
        "part" if part.content_type.startswith(("text/", "application/octet")) else part.content_type.partition("/")[0]
    )
    return stem + _ENDINGS.get(part.content_type, ".bin")
