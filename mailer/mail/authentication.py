"""What the receiving server found out about the sender's domain (RFC 8601), as far as that server is trusted.

Anybody can write an Authentication-Results header. Which ones count is a row of :data:`_PROFILES`: those of the named
server alone, and of them the topmost, or its block at the head of the mail (AUTH-02). Everything else counts for
nothing, and the answer says why in plain words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto

from mailer.address import Address, try_address
from mailer.mail.headers import Headers
from mailer.model import Authentication, Reader, ReceivingServer, Verdict

MAX_FIELD = 12 * 1024
"""Octets; longer fields are cut by the header reader, and what is cut can end in another domain than it had."""
MAX_BLOCK = 20

_FIELD_NAME = "authentication-results"


class _Reach(Enum):
    """Which of the server's headers count: the topmost header of the mail, or all at the head of it."""

    TOPMOST = auto()
    BLOCK = auto()


@dataclass(frozen=True, slots=True)
class _Profile:
    """What a receiving system is called by people, which authserv-ids are its own, and which of its headers count.

    ``ids`` is a pattern for the whole id in lower case; "" is the id of a header without one. Where it is None, the
    admin's authserv_id is the only one.
    """

    title: str
    ids: re.Pattern[str] | None = None
    reach: _Reach = _Reach.TOPMOST


_PROFILES = {
    ReceivingServer.RFC8601: _Profile(""),
    ReceivingServer.GOOGLE: _Profile("Google", re.compile(r"mx\.google\.com")),
    ReceivingServer.MICROSOFT365: _Profile("Microsoft 365", re.compile("")),
    ReceivingServer.FASTMAIL: _Profile(
        "Fastmail", re.compile(r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.messagingengine\.com")
    ),
    ReceivingServer.POSTFIX: _Profile("", reach=_Reach.BLOCK),
}


@dataclass(frozen=True, slots=True)
class _Result:
    """One result of a field: its method, what was found, and the rest of it without comments."""

    method: str
    result: str
    rest: str


@dataclass(frozen=True, slots=True)
class _Field:
    """One Authentication-Results field as it was read; ``authserv_id`` is "" where the field begins with a result."""

    authserv_id: str
    results: tuple[_Result, ...]


def authenticate(headers: Headers, reader: Reader, sender: Address | None) -> Authentication:
    """The trusted server's DMARC verdict on ``sender``, the domain it is about, and where it was found."""
    if not reader.server.is_trusted_as(reader.authserv_id):
        return Authentication()
    profile = _PROFILES[reader.server]
    own = _same_name(reader.authserv_id)
    ids = profile.ids or re.compile(re.escape(own))
    trusted = profile.title or own
    fields = _counted(headers, ids, profile.reach)
    if isinstance(fields, str):
        return Authentication(why=f"{trusted} is trusted, but {fields}")
    found = [result for field in fields for result in field.results if result.method == "dmarc"]
    if len(found) != 1:
        said = "nothing about DMARC" if not found else "more than one thing about DMARC, so none of it counts"
        return Authentication(why=f"{trusted} says {said}")
    return _judged(found[0], trusted, sender)


def _judged(dmarc: _Result, trusted: str, sender: Address | None) -> Authentication:
    domains = [_domain(value) for name, value in _PROPERTY.findall(dmarc.rest) if _HEADER_FROM.fullmatch(name)]
    domain = domains[0] if len(domains) == 1 else ""
    said = f"{trusted} says dmarc={dmarc.result}"
    if dmarc.result == "fail":
        return Authentication(Verdict.FAIL, domain, f"{said} for {domain or 'an unnamed domain'}")
    if dmarc.result != "pass":
        return Authentication(why=f"{said[:80]}, which is no pass")
    if not domain:
        return Authentication(why=f"{said}, but not for which one domain")
    if sender is None or sender.domain != domain:
        # AUTH-01: a server that reads another From than we do has found out nothing about this sender.
        return Authentication(why=f"{said}, but for {domain}, and that is not the domain of the sender")
    return Authentication(Verdict.PASS, domain, f"{said} for {domain}")


# -- which fields count -----------------------------------------------------------------------------------------------


def _counted(headers: Headers, ids: re.Pattern[str], reach: _Reach) -> list[_Field] | str:
    """The trusted server's fields, topmost first; or what is wrong with the topmost.

    A block goes from the server's topmost field down to the first Received line below it, or to a field of somebody
    else's. A server that takes a mail in writes its Received line first and its results above it, so what stands below
    that line came in with the mail.
    """
    counted: list[_Field] = []
    for name, value in headers.among(_FIELD_NAME, "received"):
        if name == "received":
            if counted:
                break
            continue
        field = _read(value)
        if isinstance(field, str):
            return field  # it may be the server's own, so it spoils a block too
        if not ids.fullmatch(field.authserv_id):
            return counted or f"the topmost Authentication-Results header {_claim(field)}"
        counted.append(field)
        if reach is _Reach.TOPMOST or len(counted) == MAX_BLOCK:
            break
    return counted or "the mail has no Authentication-Results header"


def author(headers: Headers) -> tuple[ReceivingServer, str] | None:
    """Who wrote the topmost field, as an admin names it in the configuration: the kind of server, and its id where that
    is not known by itself; None where there is no field to rely on."""
    results = headers.all(_FIELD_NAME)
    field = _read(results[0]) if results else ""
    if isinstance(field, str):
        return None
    known = (
        server for server, profile in _PROFILES.items() if profile.ids and profile.ids.fullmatch(field.authserv_id)
    )
    server = next(known, None)
    return (server, "") if server else (ReceivingServer.RFC8601, field.authserv_id)


def _claim(field: _Field) -> str:
    return f"is from {field.authserv_id[:80]!r}" if field.authserv_id else "names no server"


# -- one field --------------------------------------------------------------------------------------------------------

_OUTSIDE = re.compile(r'"(?:[^"\\]|\\.)*"|[();]|[^();"\\]+')
_COMMENT = re.compile(r'[()]|(?:[^()"\\]|\\.)+')
_NAME = re.compile(r'\s*(?:"([^"\\\s]+)"|([^\s;="/]+))(?:\s+\d+)?\s*')  # RFC 8601 §2.2
_RESULT = re.compile(r"\s*([a-z][a-z0-9-]*)(?:\s*/\s*\d+)?\s*=\s*([a-z]+)(?!\S)(.*)", re.IGNORECASE | re.ASCII)
_PROPERTY = re.compile(
    r'"(?:[^"\\]|\\.)*"|(?<![\w.-])([a-z][a-z0-9-]*(?:\s*\.\s*[a-z0-9-]+)?)\s*=\s*((?:"(?:[^"\\]|\\.)*"|[^\s"])+)',
    re.IGNORECASE | re.ASCII,
)
_HEADER_FROM = re.compile(r"header\s*\.\s*from", re.IGNORECASE | re.ASCII)


def _read(value: bytes) -> _Field | str:
    """The field in its parts; or a sentence that says why it can't be relied on.

    Servers that do not keep to the grammar are understood where only one reading makes sense. What can be read in two
    ways may hold words of the sender's (an envelope address, say) as if they were results.
    """
    if len(value) >= MAX_FIELD:
        return "the topmost Authentication-Results header is too long to be relied on"
    text = value.decode("utf-8", "replace").replace("\t", " ")
    if not text.isprintable() or "\ufffd" in text:
        return "the topmost Authentication-Results header holds characters that no server writes"
    sections = _sections(text)
    if sections is None:
        return "the topmost Authentication-Results header has a comment or a quotation that can be read in two ways"
    results = [_RESULT.fullmatch(section) for section in sections]
    name = None if results[0] else _NAME.fullmatch(sections[0])
    if not results[0] and not name:
        return "the topmost Authentication-Results header does not begin with the name of a server"
    return _Field(
        _same_name(name[1] or name[2]) if name else "",
        tuple(_Result(found[1].lower(), found[2].lower(), found[3]) for found in results if found),
    )


def _sections(text: str) -> list[str] | None:
    """What stands between semicolons, without comments (RFC 5322 §3.2.2, they nest); None if one can't be told.

    A quotation mark in a comment is refused: whoever wants to end a comment with an address needs one in it.
    """
    sections = [""]
    depth = position = 0
    while position < len(text):
        match = (_COMMENT if depth else _OUTSIDE).match(text, position)
        if match is None or (match[0] == ")" and not depth):
            return None
        position = match.end()
        if match[0] == "(":
            depth += 1
            sections[-1] += " "
        elif match[0] == ")":
            depth -= 1
        elif not depth and match[0] == ";":
            sections.append("")
        elif not depth:
            sections[-1] += match[0]
    return None if depth else sections


def _same_name(text: str) -> str:
    """A server's name as it is compared; only ASCII letters have a lower case (the Kelvin sign is no k)."""
    return (text.lower() if text.isascii() else text).rstrip(".")


def _domain(text: str) -> str:
    """The domain of a header.from as A-labels; it is written as a domain, or as a whole address."""
    domain = text.strip('"').strip("<> ").rpartition("@")[2].rstrip(".")
    address = try_address(f"x@{domain}")
    return address.domain if address else ""
