"""What admins did by the command line: who, when, with which command, to what, why; only ever added to (OPS-03).

An action is noted in the transaction that carries it out, so that neither is there without the other. Where it concerns
a ticket it stands in the ticket's log as well, under the cause ``audit:NUMBER``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, select

from mailer.failpoint import failpoint
from mailer.model import LogLine
from mailer.store.schema import audit
from mailer.store.tickets import write_log


@dataclass(frozen=True, slots=True)
class Order:
    """What an admin asks for: who (``user@host``), when, by which command, and why."""

    actor: str
    at: datetime
    command: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Action:
    """What an order did to one object (``letter:12``, ``mail:17``, ``due:4``); ``words`` say it on its ticket's log.

    ``sha256`` is that of the raw bytes it was about.
    """

    object: str
    before: str
    after: str
    words: str
    ticket: int | None = None
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One action as it was noted."""

    number: int
    at: datetime
    actor: str
    command: str
    object: str
    ticket: int | None
    reason: str
    before: str
    after: str
    sha256: str | None


def note_actions(connection: Connection, order: Order, actions: Sequence[Action]) -> None:
    """Adds the actions of one order, in the transaction that carries them out."""
    if not actions:
        return
    rows = [
        {
            "at": order.at,
            "actor": order.actor,
            "command": order.command,
            "object": action.object,
            "ticket": action.ticket,
            "reason": order.reason,
            "before": action.before,
            "after": action.after,
            "sha256": action.sha256,
        }
        for action in actions
    ]
    numbers = connection.execute(insert(audit).returning(audit.c.id, sort_by_parameter_order=True), rows).scalars()
    failpoint("store:audit")
    for number, action in zip(numbers.all(), actions, strict=True):
        if action.ticket is not None:
            line = LogLine(action.ticket, order.at, f"admin {order.actor}", action.words, order.reason)
            write_log(connection, (line,), f"audit:{number}")


def read_audit(connection: Connection, since: datetime | None = None) -> tuple[AuditLine, ...]:
    """Every action since then, oldest first; without ``since``, every one there is."""
    query = select(audit).order_by(audit.c.id)
    rows = connection.execute(query if since is None else query.where(audit.c.at >= since))
    return tuple(
        AuditLine(r.id, r.at, r.actor, r.command, r.object, r.ticket, r.reason, r.before, r.after, r.sha256)
        for r in rows
    )
