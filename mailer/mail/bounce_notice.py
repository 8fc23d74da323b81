"""Bounces that are written for people: which addresses failed, and whether for good.

Servers without RFC 3464 all do the same: they name the failed addresses in a notice, and append what they return. So
the notice is cut off at the seam, every address in it is weighed by how it stands there, and the best kind found wins.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from itertools import islice

from mailer.mail import bounce_words as words
from mailer.mail.cleaning import clean_line
from mailer.mail.lexicon import Spoken
from mailer.mail.report import Report, returned_recipients, status_in
from mailer.model import BouncedRecipient

MAX_LINES = 400
MAX_LINE = 1_000
MAX_DIAGNOSTIC = 500
MAX_NOTICE = 20_000
MAX_MENTIONS = 500

_LOCAL = r"\s<>\"'(),;:\[\]|*{}\\`=@"
_SPEC = re.compile(rf"(?<![^{_LOCAL}])[^{_LOCAL}]++@[A-Za-z0-9][A-Za-z0-9-]*+(?:\.[A-Za-z0-9-]++)*+")
_AT_START = re.compile(r"[\s>*•·+#-]{0,40}[\"'<\[(]{0,3}\Z")
_AFTER_ALONE = re.compile(
    r"[\"'>\])]{0,3}[.:;,]{0,3}(?:\s*\Z|\s*[:;,([]|\s{2,}|\s+(?:on|error|unknown|does|is|not|no|was|has|user|"
    r"host|mailbox)\b|\.\.\.|\s+<|\s+-)",
    re.I,
)
_ALIAS = re.compile(r"\((?:generated|expanded) from:?\s*<?$", re.IGNORECASE)
_DAEMON_SPEC = re.compile(
    r"(?:mailer-?daemon|post_?master|mail-?daemon|abuse|support|help|noc|hostmaster|webmaster|root)@", re.IGNORECASE
)
_ECHO = re.compile(
    r"[\s>*]*(?:to|cc|bcc|from|subject|date|sent|reply-to|an|von|à|de|para|mail from|message-id|"
    r"x-original-to)\s*:\s",
    re.IGNORECASE,
)
_WRITE_TO = re.compile(r"\b(?:to the address|send (?:a )?mail to|contact|write to|e-?mail to)\s*:?\s*$", re.IGNORECASE)
_ANNOUNCES = re.compile(r"(?:following|recipients?|address(?:es|\(es\))?)[^\n]{0,120}:\s*$", re.IGNORECASE)
_BARE_NAME = re.compile(r"\s+[\"'<]?([A-Za-z0-9][\w.+-]{0,63})[\"'>]?(?:\s*$|\s{2,}|\s+[\"(])")


class Standing(IntEnum):
    """How an address stands in a notice, the most telling first."""

    LABELLED = 0
    LINE_OF_ITS_OWN = 1
    SENTENCE = 2
    MENTIONED = 3


@dataclass(frozen=True, slots=True)
class _Mention:
    address: str
    standing: Standing
    line: int


def notice_of(text: str) -> tuple[str, str]:
    """The notice, and what the server appended to it."""
    lines = text.split("\n")
    begun = False
    for number, line in enumerate(lines[:MAX_LINES]):
        if begun and (_is_seam(line) or words.RETURNED_FIELD.match(line[:200])):
            return "\n".join(lines[:number]), "\n".join(lines[number:])
        begun = begun or any(c.isalnum() for c in line[:200])
    return "\n".join(lines[:MAX_LINES]), ""


def _is_seam(line: str) -> bool:
    if len(line) > 200 or not words.SEAM_WORDS.search(line):
        return False
    bare = line.strip(words.DECORATION)
    return len(bare) < 100 and bool(words.SEAM.match(bare))


def failed_addresses(
    notice: str, appended: str, report: Report, innocent: frozenset[str], daemon_domain: str
) -> tuple[BouncedRecipient, ...]:
    """The recipients a notice speaks of; ``innocent`` are addresses of the two parties themselves, in lower case."""
    mentions = list(islice(_mentions(notice, innocent), MAX_MENTIONS))
    addressed = returned_recipients(report.returned) or tuple(_addressed_in(appended or notice))
    named = [m for m in mentions if m.standing <= Standing.LINE_OF_ITS_OWN]
    if not named:
        mentions = [
            _Mention(a, Standing.LINE_OF_ITS_OWN, n) for a, n in _bare_names(notice, addressed, daemon_domain)
        ] or mentions
    chosen = _choose(mentions, addressed)
    if not chosen:
        chosen = [_Mention(a, Standing.MENTIONED, 0) for a in addressed if a not in innocent][:1]
    lines = notice.split("\n")
    delayed = is_delay(notice)
    return tuple(_entry(mention.address, lines, mention.line, delayed) for mention in _each_once(chosen))


def names_one_of(notice: str, addresses: list[str]) -> bool:
    """True if the notice speaks of any of ``addresses``."""
    lower = notice.lower()
    return any(address in lower for address in addresses)


def is_delay(notice: str) -> bool:
    """True where the server says that it goes on trying."""
    spoken = Spoken(notice[:MAX_NOTICE])
    return words.DELAY.said_in(spoken) and not words.GIVEN_UP.said_in(spoken)


def _mentions(notice: str, innocent: frozenset[str]) -> Iterator[_Mention]:
    failure_seen = False
    before = ""  # the last line with words
    for number, line in enumerate(notice.split("\n")):
        short = line[:MAX_LINE]
        failing = words.FAILURE.matches(short)
        failure_seen = failure_seen or failing
        if "@" in short and not _ECHO.match(short):
            for match in _SPEC.finditer(short):
                address = match[0].strip(".<>-_").lower()
                standing = _standing(short, match, failing=failing, failure_seen=failure_seen)
                if standing is Standing.LINE_OF_ITS_OWN and _WRITE_TO.search(before):
                    standing = Standing.MENTIONED
                if standing is not None and _counts(address, standing, innocent, failure_seen=failure_seen):
                    yield _Mention(address, standing, number)
        if short.strip():
            before = short


def _counts(address: str, standing: Standing, innocent: frozenset[str], *, failure_seen: bool) -> bool:
    """False for what is no address, and for the two parties where they are merely mentioned."""
    if "@" not in address or address.startswith("@"):
        return False
    if standing > Standing.LINE_OF_ITS_OWN:
        return address not in innocent and not _DAEMON_SPEC.match(address)
    return failure_seen or address not in innocent or standing is Standing.LABELLED


def _standing(line: str, match: re.Match[str], *, failing: bool, failure_seen: bool) -> Standing | None:
    before, after = line[: match.start()], line[match.end() :]
    if _ALIAS.search(before):  # the address that was written to, of which the failed one was made
        return Standing.LINE_OF_ITS_OWN
    if words.LABELLED.match(line) and words.LABELLED.match(line).end() >= match.start() - 3:  # type: ignore[union-attr]
        return Standing.LABELLED
    if _AT_START.match(before) and _AFTER_ALONE.match(after):
        return Standing.LINE_OF_ITS_OWN
    if words.NOT_FAILED.search(before[-60:]):
        return None
    if "message-id" in before.lower() or ("://" in before[-100:] and " " not in before.rpartition("://")[2]):
        return None
    if words.BEFORE_ADDRESS.search(before[-80:]) or failing:
        return Standing.SENTENCE
    return Standing.MENTIONED if failure_seen else None


def _choose(mentions: list[_Mention], addressed: tuple[str, ...]) -> list[_Mention]:
    for standing in Standing:
        found = [mention for mention in mentions if mention.standing is standing]
        if not found:
            continue
        if standing is Standing.MENTIONED:
            return [mention for mention in found if mention.address in addressed] or found[:1]
        return found
    return []


def _addressed_in(appended: str) -> Iterator[str]:
    """To: and Cc: of a mail that was returned as text."""
    for line in appended.split("\n")[:MAX_LINES]:
        name, colon, value = line[:MAX_LINE].strip(" >\t").partition(":")
        if colon and name.lower() in ("to", "cc", "x-original-to", "x-envelope-to"):
            yield from (match[0].lower() for match in _SPEC.finditer(value))


def _bare_names(notice: str, addressed: tuple[str, ...], domain: str) -> Iterator[tuple[str, int]]:
    """Mailboxes named without their domain, right below the line that announces them."""
    announced = False
    for number, line in enumerate(notice.split("\n")):
        match = _BARE_NAME.match(line) if announced else None
        if match:
            local = match[1].lower()
            whole = next((a for a in addressed if a.partition("@")[0] == local), f"{local}@{domain}" if domain else "")
            if whole:
                yield whole, number
        elif announced and line.strip():
            return
        announced = announced or bool(_ANNOUNCES.search(line[:MAX_LINE]))


def _each_once(mentions: list[_Mention]) -> list[_Mention]:
    first: dict[str, _Mention] = {}
    for mention in mentions:
        first.setdefault(mention.address, mention)
    return list(first.values())


def _entry(address: str, lines: list[str], line: int, delayed: bool) -> BouncedRecipient:
    """The recipient with the words that stand with it, as far as the next paragraph."""
    diagnostic: list[str] = []
    for following in lines[line : line + 8]:
        if diagnostic and not following.strip():
            break
        diagnostic.append(following.strip())
    said = clean_line(" ".join(diagnostic))
    status = status_in(said) or status_in(" ".join(lines[:MAX_LINES]))
    return BouncedRecipient(address, "delayed" if delayed else "failed", status, said[:MAX_DIAGNOSTIC])
