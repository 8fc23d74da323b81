"""A customer is frustrated or asks to be escalated: who hears of it, how often, what the log says (Customer SOP §9).

The engineers responsible see it on the notification that they get anyway. The lead gets the same notification once, and
not again before a person has answered: a lead who gets every angry line of a quarrel reads none. The customer sees
nothing of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from handlers.mood import read_mood
from mailer.case import Arrival, Case
from mailer.config import Engineer
from mailer.model import Kind, LogLine, Mood, Role, Signal, Ticket

SHOWN = 5
"""So many signals of a kind are enough to judge by."""


def mood_of(arrival: Arrival) -> Mood:
    """What a customer's mail says; nothing where no customer or no person wrote it, or it is old mail."""
    mail = arrival.mail
    if mail.kind is not Kind.PERSON or arrival.silent or arrival.sender.engineer is not None:
        return Mood()
    return read_mood(mail.subject, mail.new_text)


def leads_to_tell(case: Case, ticket: Ticket, mood: Mood) -> tuple[Engineer, ...]:
    """The leads who get the notification too: once for each ticket, until somebody has answered."""
    if not mood.signals or ticket.concern_at is not None:
        return ()
    return tuple(case.house.roster(ticket.queue, Role.LEAD))


def with_leads(engineers: Iterable[Engineer], leads: tuple[Engineer, ...]) -> tuple[Engineer, ...]:
    """Everybody once."""
    return tuple({engineer.address: engineer for engineer in (*engineers, *leads)}.values())


def logged(case: Case, ticket: Ticket, mood: Mood) -> Iterator[LogLine]:
    """What was recognised, with the passages."""
    for what, signals in (("frustration recognised", mood.frustration), ("asks to be escalated", mood.escalation)):
        if signals:
            yield LogLine(ticket.number, case.now, "desk", what, "; ".join(_passages(signals)))


def _passages(signals: tuple[Signal, ...]) -> Iterator[str]:
    for passage in dict.fromkeys(signal.passage for signal in signals[:SHOWN]):
        yield f'"{" ".join(passage.split())}"'
