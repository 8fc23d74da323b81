"""What the receiving server found out about the sender's domain (RFC 8601), as far as that server is trusted.

Only the topmost Authentication-Results header counts, and only if it carries the authserv-id the admin named: every
other one may have been written by the sender (AUTH-02).
"""

from __future__ import annotations

import re

import authres

from mailer.mail.headers import Headers
from mailer.model import Authentication, Reader, Verdict

MAX_FIELD = 16 * 1024

_DMARC = re.compile(r"(?:^|[;\s])dmarc\s*=\s*([a-z]+)", re.IGNORECASE)
_HEADER_FROM = re.compile(r"header\.from\s*=\s*\"?<?(?:[^\s;\"<>@]*@)?([^\s;\"<>@]+)", re.IGNORECASE)
_QUOTED = re.compile(r'"[^"]*"')
_COMMENT = re.compile(r"\((?:[^()\\]|\\.)*\)")
_VERDICTS = {"pass": Verdict.PASS, "bestguesspass": Verdict.NONE, "fail": Verdict.FAIL}


def authenticate(headers: Headers, reader: Reader) -> Authentication:
    """The trusted server's DMARC verdict, the domain it is about, and where it was found."""
    trusted = reader.authserv_id.strip().lower().rstrip(".")
    if not trusted:
        return Authentication()
    results = headers.all("authentication-results")
    if not results:
        return Authentication(why=f"{trusted} is trusted, but the mail has no Authentication-Results header")
    topmost = results[0][:MAX_FIELD].decode("utf-8", "replace")
    author, rest = _authserv_id(topmost)
    if "(" in rest or ")" in rest:
        # A comment without an end may hold words of the sender's (an envelope address, say) as if they were results.
        return Authentication(why="the topmost Authentication-Results header has a comment without an end")
    if author != trusted:
        claimed = f"is from {author[:80]!r}" if author else "names no server"
        return Authentication(why=f"the topmost Authentication-Results header {claimed}, not from {trusted}")
    verdict, domain = _dmarc(topmost, rest)
    if verdict is None:
        return Authentication(why=f"{trusted} says nothing about DMARC")
    if verdict is Verdict.PASS and not domain:
        return Authentication(why=f"{trusted} says dmarc=pass, but not for which domain")
    return Authentication(verdict, domain, f"{trusted} says dmarc={verdict.value} for {domain or 'an unnamed domain'}")


def _authserv_id(field: str) -> tuple[str, str]:
    """The id at the head of the field and what follows; "" where the field begins with a result (Microsoft 365)."""
    bare = _without_comments(field)
    head, _, rest = bare.partition(";")
    words = head.split()
    if not words or "=" in words[0]:
        return "", bare
    return words[0].strip('"').lower().rstrip("."), rest


def _without_comments(field: str) -> str:
    for _ in range(4):  # comments in comments
        shorter = _COMMENT.sub(" ", field)
        if shorter == field:
            return field
        field = shorter
    return field


def _dmarc(field: str, rest: str) -> tuple[Verdict | None, str]:
    """The one DMARC result of the field; where it holds two, neither counts."""
    try:
        parsed = authres.AuthenticationResultsHeader.parse(f"Authentication-Results: {field}")
    except (authres.core.AuthResError, ValueError, IndexError, KeyError, AttributeError, TypeError, RecursionError):
        return _dmarc_by_eye(rest)
    found = [result for result in parsed.results if result.method.lower() == "dmarc"]
    if len(found) != 1:
        return (None, "") if not found else (Verdict.NONE, "")
    domains = [p.value for p in found[0].properties if p.type == "header" and p.name == "from"]
    return _VERDICTS.get(found[0].result.lower(), Verdict.NONE), _domain(domains[0] if len(domains) == 1 else "")


def _dmarc_by_eye(rest: str) -> tuple[Verdict | None, str]:
    """The result as servers write it that do not keep to the grammar."""
    sections = [section for section in _QUOTED.sub('""', rest).split(";") if _DMARC.search(section)]
    if len(sections) != 1:
        return (None, "") if not sections else (Verdict.NONE, "")
    result = _DMARC.search(sections[0])
    domains = _HEADER_FROM.findall(sections[0])
    verdict = _VERDICTS.get(result[1].lower(), Verdict.NONE) if result else Verdict.NONE
    return verdict, _domain(domains[0] if len(domains) == 1 else "")


def _domain(text: str) -> str:
    return text.rpartition("@")[2].strip('<>" ').lower().rstrip(".")
