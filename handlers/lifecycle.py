"""The states of a ticket and every way between them, in one table.

new → open → waiting (on the customer) → resolved (fix told, confirmation asked) → closed; whatever reopens leads back
to open. A step that is not in the table does not exist: :func:`move` returns None and the caller says so to whoever
asked. What entering a state does to the ticket's dates is decided here and nowhere else.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from mailer.model import Status, Ticket


class Step(StrEnum):
    """What can happen to a ticket, as far as its status goes."""

    TAKE = "take"
    ANSWER = "answer"
    CUSTOMER_WROTE = "customer wrote"
    WAIT = "wait"
    DELAY = "delay"
    RESOLVE = "resolve"
    CONFIRM = "confirm"
    NOT_FIXED = "not fixed"
    CLOSE = "close"
    EXPIRE = "expire"
    DISCARD = "discard"
    MERGE = "merge"
    REOPEN = "reopen"


_ACTIVE = (Status.NEW, Status.OPEN, Status.WAITING)

TRANSITIONS: dict[tuple[Status, Step], Status] = {
    **{(status, Step.TAKE): status for status in (*_ACTIVE, Status.RESOLVED)},
    **{(status, Step.ANSWER): Status.OPEN for status in (Status.NEW, Status.OPEN)},
    (Status.WAITING, Step.ANSWER): Status.WAITING,
    (Status.RESOLVED, Step.ANSWER): Status.RESOLVED,
    **{(status, Step.WAIT): Status.WAITING for status in _ACTIVE},
    **{(status, Step.DELAY): Status.OPEN for status in (Status.NEW, Status.OPEN)},
    (Status.NEW, Step.CUSTOMER_WROTE): Status.NEW,
    (Status.OPEN, Step.CUSTOMER_WROTE): Status.OPEN,
    (Status.WAITING, Step.CUSTOMER_WROTE): Status.OPEN,
    (Status.RESOLVED, Step.CUSTOMER_WROTE): Status.OPEN,
    **{(status, Step.RESOLVE): Status.RESOLVED for status in (*_ACTIVE, Status.RESOLVED)},
    (Status.RESOLVED, Step.CONFIRM): Status.CLOSED,
    (Status.RESOLVED, Step.NOT_FIXED): Status.OPEN,
    (Status.RESOLVED, Step.CLOSE): Status.CLOSED,
    (Status.RESOLVED, Step.EXPIRE): Status.CLOSED,
    **{(status, Step.DISCARD): Status.CLOSED for status in (*_ACTIVE, Status.RESOLVED)},
    **{(status, Step.MERGE): Status.CLOSED for status in Status},
    (Status.WAITING, Step.REOPEN): Status.OPEN,
    (Status.RESOLVED, Step.REOPEN): Status.OPEN,
    (Status.CLOSED, Step.REOPEN): Status.OPEN,
}


def move(ticket: Ticket, step: Step, now: datetime) -> Ticket | None:
    """The ticket after ``step``, or None if there is no such way from where it stands."""
    status = TRANSITIONS.get((ticket.status, step))
    if status is None:
        return None
    moved = replace(ticket, status=status)
    match step:
        case Step.ANSWER:
            # Whoever hears from us has what a delay promised them. A ticket that waits goes on waiting, from now.
            waiting = now if status is Status.WAITING else None
            said = replace(_anew(moved), responded_at=ticket.responded_at or now, last_update_at=now)
            # Whoever was frustrated has an answer now: the next complaint is news to the lead again.
            return replace(said, waiting_since=waiting, concern_at=None)
        case Step.WAIT:
            # A question is no answer: a time that a delay named stands still, and counts on with the customer's answer.
            asked = replace(_anew(moved), responded_at=ticket.responded_at or now, last_update_at=now)
            return replace(asked, waiting_since=now, promised_until=ticket.promised_until, concern_at=None)
        case Step.DELAY:
            # No first answer: that is still owed, by the time that is named now.
            return replace(_anew(moved), last_update_at=now, delays=ticket.delays + 1)
        case Step.CUSTOMER_WROTE if ticket.status is not Status.RESOLVED:
            wrote = replace(moved, last_customer_at=now)
            return replace(wrote, resumed_at=now, snoozed_until=None) if ticket.status is Status.WAITING else wrote
        case Step.RESOLVE:
            said = replace(_anew(moved), responded_at=ticket.responded_at or now, last_update_at=now)
            return replace(said, resolved_at=now, closes_at=None, snoozed_until=None, concern_at=None)
        case Step.REOPEN if ticket.status is Status.WAITING:
            # The answer came by telephone: the clock goes on as with a mail.
            return replace(moved, last_customer_at=now, resumed_at=now, snoozed_until=None)
        case Step.NOT_FIXED | Step.REOPEN | Step.CUSTOMER_WROTE:
            # The promise of updates begins anew: what was said before the resolution does not count for it.
            begun = replace(_anew(moved), last_customer_at=now, last_update_at=now, snoozed_until=None)
            return replace(begun, resolved_at=None, closed_at=None)
        case Step.CONFIRM | Step.CLOSE | Step.EXPIRE | Step.DISCARD:
            return replace(moved, closed_at=now, told_until=None)
        case Step.MERGE:
            return replace(moved, closed_at=ticket.closed_at or now, told_until=None)
        case Step.TAKE:
            return moved


def _anew(ticket: Ticket) -> Ticket:
    """The ticket without what stopped or moved its clock, or was said because it had run down."""
    quiet = replace(ticket, told_until=None, warned_at=None, warnings=0)
    return replace(quiet, waiting_since=None, resumed_at=None, promised_until=None)


def diagram() -> str:
    """The table as lines of text, for the documentation."""
    width = max(len(status) for status, _ in TRANSITIONS)
    return "\n".join(f"{status:<{width}}  --{step}-->  {to}" for (status, step), to in TRANSITIONS.items())
