"""What a relay's reply to us means: for the letter at hand, and for all others that are to go the same way. Pure.

The three digits decide (RFC 5321 §4.2.1), and the enhanced status code (RFC 3463) says what they are about: the same
"450" may mean one full mailbox or a relay that has had enough of us. An enhanced code whose class is not that of the
digits is not believed. Some providers refuse for good what is only too much for today; they stand in a table by name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class Fate(StrEnum):
    """What became of a letter."""

    SENT = "sent"
    TEMPORARY = "temporary"
    PERMANENT = "permanent"
    UNKNOWN = "unknown"


class Mood(StrEnum):
    """How the relay is to us, whatever the letter.

    AWAY: it is out of reach. BUSY: it has had too much, or too fast. SHUT: it takes nothing until somebody acts.
    """

    WELL = "well"
    AWAY = "away"
    BUSY = "busy"
    SHUT = "shut"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a reply means for the letter, and for whatever else waits for this relay."""

    fate: Fate
    mood: Mood = Mood.WELL


LATER = Verdict(Fate.TEMPORARY)
TOO_MUCH = Verdict(Fate.TEMPORARY, Mood.BUSY)
LOCKED_OUT = Verdict(Fate.TEMPORARY, Mood.SHUT)


@dataclass(frozen=True, slots=True)
class Known:
    """A reply that does not mean what its digits say, or says more than they do. ``reply`` is met in "550 5.7.1 text".

    ``source`` is where the words are from.
    """

    reply: re.Pattern[str]
    verdict: Verdict
    source: str


def _known(reply: str, verdict: Verdict, source: str) -> Known:
    return Known(re.compile(reply, re.IGNORECASE), verdict, source)


_EXCHANGE = "learn.microsoft.com: Email non-delivery reports and SMTP errors in Exchange Online"
_SUBMISSION = "learn.microsoft.com: Throttling for SMTP Authenticated Submission"
_GMAIL = "support.google.com/a/answer/3726730: Gmail SMTP errors and codes"

KNOWN: tuple[Known, ...] = (
    _known(r"^[45]\d\d .*gr[ae]y-?\s?list", LATER, "RFC 6647 §2: it is the recipient's server that asks for patience"),
    _known(r"^550 5\.4\.5 .*(?:sending (?:limit|quota)|relay limit|relay quota)", TOO_MUCH, _GMAIL),
    _known(r"^550 5\.2\.1 .*receiving mail (?:at a rate|too quickly)", LATER, _GMAIL),
    _known(r"^450 4\.2\.1 Peak SMTP relay limit", TOO_MUCH, _GMAIL),
    _known(r"^5\d\d 5\.7\.(?:3|8|9|14|30|57|139)(?!\d)", LOCKED_OUT, f"RFC 3463 §3.8, RFC 4954 §6; {_EXCHANGE}"),
    _known(r"^5\d\d .*client (?:was )?not authenticated", LOCKED_OUT, _EXCHANGE),
    _known(r"^5\d\d 5\.1\.8 .*bad outbound sender", LOCKED_OUT, _EXCHANGE),
    _known(r"^5\d\d 5\.7\.50[1-3] .*access denied", LOCKED_OUT, _EXCHANGE),
    _known(r"^5\d\d 5\.7\.70[58] ", LOCKED_OUT, _EXCHANGE),
    _known(r"^5\d\d 5\.1\.90 ", TOO_MUCH, _EXCHANGE),
    _known(r"^5\d\d 5\.7\.23[23] ", TOO_MUCH, _EXCHANGE),
    _known(r"^5\d\d 5\.2\.12[12] ", LATER, _EXCHANGE),
    _known(r"^5\d\d .*Submission ?Quota ?Exceeded", TOO_MUCH, _SUBMISSION),
    _known(r"^5\d\d .*(?:QuotaExceededException|ShutoffQuotaExceeded)", LOCKED_OUT, _SUBMISSION),
    _known(r"^550 5\.4\.6 .*unusual sending activity", LOCKED_OUT, "www.zoho.com/mail/help: Error codes in Zoho Mail"),
    _known(r"^454 Throttling failure", TOO_MUCH, "docs.aws.amazon.com/ses: Errors related to the sending quotas"),
    _known(r"^5\d\d .*exceeded the max (?:defers and failures|e?mails) per hour", TOO_MUCH, "cPanel's Exim rules"),
    _known(r"^5\d\d .*\b(?:mail )?send(?:ing)? (?:rate |limit)", TOO_MUCH, "mailing limits of GMX and IONOS"),
    _known(
        r"^5\d\d .*\b(?:rate|daily|hourly) (?:sending )?(?:limit|quota) (?:is |was |has been )?(?:exceeded|reached)",
        TOO_MUCH,
        "common to shared hosters",
    ),
    _known(
        r"^5\d\d .*\btoo many (?:connections|concurrent|messages|mails|e-mails)\b",
        TOO_MUCH,
        "Sendmail (daemon.c), Exchange",
    ),
)
"""First match wins."""

_ENHANCED = re.compile(r"^([245])\.(\d{1,3})\.(\d{1,3})(?!\d)")
_ABOUT_RECIPIENT = ("1", "2")
"""RFC 3463 §3.2, §3.3: the address and the mailbox it leads to. It is one letter's trouble."""
_TOO_MUCH = re.compile(
    r"\btoo (?:many|much|fast|quick)|\brate\b|\bratelimit|throttl|\b(?:try|retry)(?: again)? (?:later|again|in \d)|"
    r"\blater\b|(?:server|service|system)(?: is)?(?: too)? busy|slow(?:er)? down|limit (?:is )?(?:exceeded|reached)|"
    r"exceeded.{0,40}limit",
    re.IGNORECASE,
)
"""What relays without enhanced codes say when they have had enough."""


def judge(code: int, text: str, *, dot_sent: bool) -> Verdict:
    """What a reply within a transaction means.

    :param text: on one line, with the enhanced status code where there is one.
    :param dot_sent: whether the whole message had left; then silence and nonsense are :attr:`Fate.UNKNOWN`.
    """
    if 200 <= code < 300 and dot_sent:
        return Verdict(Fate.SENT)
    if 400 <= code < 600:
        reply = f"{code} {text}"
        known = next((row for row in KNOWN if row.reply.search(reply)), None)
        return known.verdict if known else _by_digits(code, text)
    return Verdict(Fate.UNKNOWN) if dot_sent else LATER


def _by_digits(code: int, text: str) -> Verdict:
    if code in (530, 534, 535, 538):
        # RFC 4954 §6: the relay refuses us, not the recipient; the mail is good, and waits until the admin has acted.
        return LOCKED_OUT
    if code >= 500:
        return Verdict(Fate.PERMANENT)
    if code in (421, 432):
        # RFC 5321 §3.8: the relay closes the channel and wants to be left alone; 432 is Exchange's word for the same.
        return TOO_MUCH
    found = _ENHANCED.match(text)
    subject, detail = (found[2], found[3]) if found and found[1] == "4" else ("", "")
    if subject in _ABOUT_RECIPIENT:
        return LATER
    if subject == "7" or (subject, detail) in (("3", "2"), ("4", "5")) or _TOO_MUCH.search(text):
        return TOO_MUCH
    return LATER


def judge_before_mail(code: int, text: str) -> Verdict:
    """The same before any transaction (greeting, EHLO, login), where a refusal is never the letter's."""
    if code == 0:
        return Verdict(Fate.TEMPORARY, Mood.AWAY)
    verdict = judge(code, text, dot_sent=False)
    if verdict.mood is Mood.WELL:
        return LOCKED_OUT if code >= 500 else TOO_MUCH
    return verdict
