"""May this text leave the house? Every text of a person's that is to reach a customer is reviewed here first.

Rules are a table of name, finder and advice (Customer SOP §6.2, §7, §10, §13). A hit goes back to the engineer with the
passage and the advice; nothing is sent. What a secret says is masked even there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from mailer.config import House


@dataclass(frozen=True, slots=True)
class Objection:
    """One passage that may not go out: the rule, the passage (masked if secret) and what to do about it."""

    rule: str
    quote: str
    advice: str


@dataclass(frozen=True, slots=True)
class Rule:
    name: str
    find: Callable[[str, House], Iterable[str]]
    advice: str
    secret: bool = False


_PRIVATE_KEY = re.compile(r"-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----")
_PASSWORD = re.compile(
    r"\b(?:password|passwd|passwort|secret|api[ _-]?key|token)\s{0,3}[:=]\s{0,3}(\S{4,200})", re.IGNORECASE
)
_STACK_TRACE = re.compile(
    r"^Traceback \(most recent call last\):"
    r"|^\s{1,40}at [\w.$<>]{3,200}\([\w.]{0,100}:\d+\)"
    r"|^\s{0,20}File \"[^\"]{1,300}\", line \d+",
    re.MULTILINE,
)
_VAGUE = re.compile(
    r"(?:we(?:'re| are)|i(?:'m| am)) (?:still )?(?:checking|looking into (?:it|this)|working on (?:it|this))"
    r"|(?:the |your )?(?:issue|ticket|request|it|this) is (?:still )?"
    r"(?:in progress|being (?:checked|looked at|worked on))"
    r"|(?:still )?(?:checking|in progress|working on it|looking into it)",
    re.IGNORECASE,
)
_GREETINGS = re.compile(
    r"^(?:hi|hello|dear|good (?:morning|afternoon|evening)|thanks?|thank you|(?:best |kind )?regards)\b"
    r"[^.!?\n]{0,40}[,.!]?$",
    re.IGNORECASE,
)


def _names(text: str, house: House) -> list[str]:
    """Names and addresses of engineers, and the internal names the admin lists, as whole words in any case."""
    words = [engineer.name for engineer in house.engineers]
    words += [str(address) for engineer in house.engineers for address in (engineer.address, *engineer.aliases)]
    words += house.internal_names
    return [
        match.group()
        for word in words
        for match in re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", text, re.IGNORECASE)
    ]


def _vague(text: str, _house: House) -> list[str]:
    """A text that says nothing but "we are checking": a concrete sentence beside it makes it an update."""
    sentences = [s.strip() for s in re.split(r"(?<=[.!?])\s+|\n+", text)]
    said = [s for s in sentences if s and not _GREETINGS.match(s)]
    vague = [s for s in said if _VAGUE.fullmatch(s.rstrip(".! "))]
    return vague if said and len(vague) == len(said) else []


RULES: tuple[Rule, ...] = (
    Rule(
        "internal name",
        _names,
        'say "our engineering team" or "we": customers are not told who or which team works on it (SOP §7)',
    ),
    Rule(
        "secret",
        lambda text, _: [m.group() for p in (_PRIVATE_KEY, _PASSWORD) for m in p.finditer(text)],
        "take it out: secrets never go by mail (SOP §10)",
        secret=True,
    ),
    Rule(
        "log or stack trace",
        lambda text, _: [m.group() for m in _STACK_TRACE.finditer(text)],
        "say in plain words what it shows; keep the trace as a #note (SOP §10)",
    ),
    Rule("vague update", _vague, "say what was done, what comes next, and by when (SOP §6.2)"),
)


def review(text: str, house: House) -> tuple[Objection, ...]:
    """Every objection to the text going out, in the order of the rules; none means it may go."""
    return tuple(
        Objection(rule.name, "•••" if rule.secret else passage.strip()[:120], rule.advice)
        for rule in RULES
        for passage in dict.fromkeys(rule.find(text, house))
    )
