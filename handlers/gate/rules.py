"""The rules themselves, in one table."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from handlers.gate.blame import find_blame
from handlers.gate.customers import find_other_customers
from handlers.gate.hosts import find_internal_hosts
from handlers.gate.informal import find_informal
from handlers.gate.names import find_names
from handlers.gate.promises import find_promises
from handlers.gate.said import Said, Span, united
from handlers.gate.secrets import MASK, find_secrets
from handlers.gate.traces import LOOKED_THROUGH, find_traces
from handlers.gate.vague import find_vague
from mailer.config import House

Find = Callable[[Said, House], Iterable[Span]]


@dataclass(frozen=True, slots=True)
class Rule:
    """What must not go out: its name, what finds it, why, what to do instead, and whether an engineer may insist."""

    name: str
    find: Find
    why: str
    advice: str
    overridable: bool = False
    secret: bool = False


@dataclass(frozen=True, slots=True)
class Objection:
    """One passage that may not go out: by which rule and why, the passage (masked if secret), and what would do.

    ``where`` are its places in the text; the same words by the same rule are one objection.
    """

    rule: str
    passage: str
    where: tuple[Span, ...]
    why: str
    advice: str
    overridable: bool = False
    secret: bool = False


RULES: tuple[Rule, ...] = (
    Rule(
        "internal-name",
        find_names,
        "this names somebody or something inside the house",
        'say "we" or "our engineering team": customers are not told who or which team works on it (SOP §7)',
    ),
    Rule(
        "secret",
        find_secrets,
        "this is a secret, or looks like one",
        "take it out: secrets never go by mail. Write how the customer can set one, or tell it by telephone (SOP §10)",
        secret=True,
    ),
    Rule(
        "log-or-code",
        find_traces,
        "this is out of a log, a stack trace, a configuration or source code",
        'say in plain words what it shows, as "the server closed the connection"; keep the rest as a #note (SOP §10)',
    ),
    Rule(
        "internal-host",
        find_internal_hosts,
        "this is the name or the address of a machine inside the house",
        'say what it is for, as "our mail server", or give its public address (SOP §10)',
    ),
    Rule(
        "other-customer",
        find_other_customers,
        "this is about somebody who is not on the ticket",
        'leave it out, or say "another installation": nobody learns who else is a customer (SOP §10)',
    ),
    Rule(
        "vague-update",
        find_vague,
        "this says that something is being done, and not what",
        'say what was done, what comes next, and by when, as "We replaced the disk; the copy is being tested" '
        "(SOP §6.2)",
        overridable=True,
    ),
    Rule(
        "blame",
        find_blame,
        "this says whose fault it was",
        'say what happened and what was done, not whose fault it was, as "The order was entered wrongly; we have '
        'corrected it" (SOP §13)',
        overridable=True,
    ),
    Rule(
        "informal",
        find_informal,
        "this is informal",
        'write as in a business letter, as "The printer works again" (SOP §13)',
        overridable=True,
    ),
    Rule(
        "unconfirmed-promise",
        find_promises,
        "this promises what nobody has confirmed",
        "give a time only if it is confirmed, in the Expected part of an #update (SOP §13)",
        overridable=True,
    ),
)


def review(said: Said, house: House) -> tuple[Objection, ...]:
    """Every objection to the text going out, in the order of the rules; none means it may go."""
    return tuple(objection for rule in RULES for objection in _objections(rule, said, house))


def _objections(rule: Rule, said: Said, house: House) -> Iterable[Objection]:
    places: dict[str, list[Span]] = {}
    seen = replace(said, text=said.text[:LOOKED_THROUGH]) if rule.find is not find_traces else said
    for span in united(rule.find(seen, house)):
        places.setdefault(said.text[span.start : span.end], []).append(span)
    for passage, where in places.items():
        yield Objection(
            rule.name,
            MASK if rule.secret else passage,
            tuple(where),
            rule.why,
            rule.advice,
            rule.overridable,
            rule.secret,
        )


def masked(text: str, house: House) -> str:
    """The text with every secret in it replaced by a mask."""
    for span in reversed(united(find_secrets(Said(text), house))):
        text = text[: span.start] + MASK + text[span.end :]
    return text
