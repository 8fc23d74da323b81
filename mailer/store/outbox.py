"""Letters as an admin sees and moves them: what waits, is held or has failed, and what is to become of it (OPS-02).

A letter that a sender has under lease is never moved: what becomes of it is being found out. What is moved is noted in
the same transaction (:mod:`mailer.store.audit`). Nothing is deleted: a dropped letter stays, as dropped.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, func, select, update

from mailer.address import Address
from mailer.store.audit import Action, Order, note_actions
from mailer.store.engine import seconds_now
from mailer.store.schema import DROPPED, FAILED, HELD, SENT, WAITING, delivery, outbox, raw

UNSETTLED = (WAITING, HELD, FAILED)
"""The states of letters that are not done with."""
_CHUNK = 500


@dataclass(frozen=True, slots=True)
class Selection:
    """Which letters are meant; ``numbers`` empty means any. ``written_before`` is exclusive.

    ``unknown`` narrows it to letters of which at least one try ended without an answer to the whole message.
    """

    states: tuple[str, ...] = UNSETTLED
    numbers: tuple[int, ...] = ()
    ticket: int | None = None
    to: Address | None = None
    written_before: datetime | None = None
    unknown: bool = False


@dataclass(frozen=True, slots=True)
class ListedLetter:
    """One letter. ``said`` is what was last said of it: the relay's answer, or why it is held.

    ``next_try`` counts only while it waits. ``unknown`` is how often nobody knows whether it was taken (IDE-07).
    """

    number: int
    ticket: int | None
    queue: str
    template: str
    audience: str
    recipient: str
    subject: str
    message_id: str
    state: str
    created_at: datetime
    released_at: datetime | None
    sent_at: datetime | None
    next_try: datetime
    attempts: int
    unknown: int
    despite_hold: bool
    said: str


@dataclass(frozen=True, slots=True)
class Delivery:
    """One try to hand a letter to the relay, and what became of it."""

    at: datetime
    fate: str
    reply: str


@dataclass(frozen=True, slots=True)
class WholeLetter:
    """A letter with its final bytes and every try, oldest first; ``octets`` is None where they are no longer kept."""

    letter: ListedLetter
    octets: bytes | None
    tries: tuple[Delivery, ...]


@dataclass(frozen=True, slots=True)
class Move:
    """A way that an admin may send letters: from one of some states to another.

    ``despite_hold`` lets them leave although nothing else does (``sending = "hold"``).
    """

    deed: str
    sources: tuple[str, ...]
    to: str
    despite_hold: bool = False


RETRY = Move("put back to be sent", (FAILED, HELD), WAITING)
RELEASE = Move("released", (HELD,), WAITING)
HOLD = Move("held", (WAITING,), HELD)
DROP = Move("dropped", UNSETTLED, DROPPED)


def while_sending_is_on_hold(move: Move) -> Move:
    """What a move that lets letters go means while nothing leaves by itself: these leave all the same."""
    if move.to != WAITING:
        return move
    return replace(move, sources=(WAITING, *move.sources) if move is RELEASE else move.sources, despite_hold=True)


@dataclass(frozen=True, slots=True)
class Moved:
    """A letter that was moved."""

    number: int
    recipient: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class NotMoved:
    """A letter that was asked for and stays as it is, and why."""

    number: int
    why: str


def count_letters(connection: Connection, selection: Selection) -> int:
    """How many letters are meant."""
    return connection.execute(select(func.count()).select_from(outbox).where(_meant(selection))).scalar_one()


def list_letters(connection: Connection, selection: Selection, limit: int | None = None) -> tuple[ListedLetter, ...]:
    """The letters that are meant, oldest first; with ``limit``, the oldest so many, or of sent ones the newest."""
    query = select(outbox).where(_meant(selection))
    newest = selection.states == (SENT,)
    rows = connection.execute(query.order_by(outbox.c.id.desc() if newest else outbox.c.id).limit(limit)).all()
    return tuple(_listed(row) for row in (reversed(rows) if newest else rows))


def read_letter(connection: Connection, number: int) -> WholeLetter | None:
    """One letter whole, whatever became of it; None if there is none of that number."""
    with_octets = select(outbox, raw.c.octets).outerjoin(raw, raw.c.sha256 == outbox.c.sha256)
    query = with_octets.where(outbox.c.id == number)
    row = connection.execute(query).one_or_none()
    if row is None:
        return None
    tries = connection.execute(select(delivery).where(delivery.c.outbox == number).order_by(delivery.c.id))
    return WholeLetter(_listed(row), row.octets, tuple(Delivery(t.at, t.fate, t.reply) for t in tries))


def move_letters(
    connection: Connection, order: Order, selection: Selection, move: Move
) -> tuple[tuple[Moved, ...], tuple[NotMoved, ...]]:
    """Moves those of the letters that can be moved, and notes who did it; the others come back with the reason.

    Where no numbers are given, only letters in the states the move begins at are meant.
    """
    wanted = selection if selection.numbers else replace(selection, states=move.sources)
    busy = and_(outbox.c.leased_until.is_not(None), outbox.c.leased_until >= seconds_now()).label("busy")
    query = select(outbox, busy).where(_meant(wanted)).order_by(outbox.c.id).with_for_update()
    rows = connection.execute(query).all()
    movable = [row for row in rows if not row.busy and row.state in move.sources]
    for some in _chunks([row.id for row in movable]):
        connection.execute(update(outbox).where(outbox.c.id.in_(some)).values(**_values(move, order)))
    note_actions(connection, order, [_action(row, move) for row in movable])
    moved = tuple(Moved(row.id, row.recipient, row.state, move.to) for row in movable)
    return moved, tuple(_not_moved(selection, rows, move))


def _meant(selection: Selection) -> ColumnElement[bool]:
    conditions: list[ColumnElement[bool]] = []
    if selection.numbers:
        conditions.append(outbox.c.id.in_(selection.numbers))
    else:
        conditions.append(outbox.c.state.in_(selection.states))
    if selection.ticket is not None:
        conditions.append(outbox.c.ticket == selection.ticket)
    if selection.to is not None:
        conditions.append(outbox.c.recipient_key == selection.to.key)
    if selection.written_before is not None:
        conditions.append(outbox.c.created_at < selection.written_before)
    if selection.unknown:
        conditions.append(outbox.c.unknown > 0)
    return and_(*conditions)


def _values(move: Move, order: Order) -> dict[str, Any]:
    """What changes in a moved letter. Its bytes and its Message-ID never do (IDE-03)."""
    if move.to == WAITING:
        return {
            "state": WAITING,
            "available_at": order.at,
            "released_at": order.at,
            "despite_hold": move.despite_hold,
            "attempts": 0,
            "unknown": 0,
            "reply": "",
        }
    return {
        "state": move.to,
        "despite_hold": False,
        "reply": f"{move.deed} by {order.actor}: {order.reason}".rstrip(": "),
    }


def _action(row: Row[Any], move: Move) -> Action:
    after = f"{move.to}, despite hold" if move.despite_hold else move.to
    words = f"letter {row.id} to {row.recipient} {move.deed}"
    return Action(f"letter:{row.id}", row.state, after, words, row.ticket, row.sha256)


def _not_moved(selection: Selection, rows: Sequence[Row[Any]], move: Move) -> Iterator[NotMoved]:
    found = {row.id: row for row in rows}
    for number in selection.numbers or found:
        row = found.get(number)
        if row is None:
            yield NotMoved(number, "there is no such letter")
        elif row.state not in move.sources:
            yield NotMoved(number, f"it is {row.state}, and can't be {move.deed}")
        elif row.busy:
            yield NotMoved(number, "it is being sent this moment: look again in a minute")


def _listed(row: Row[Any]) -> ListedLetter:
    return ListedLetter(
        number=row.id,
        ticket=row.ticket,
        queue=row.queue,
        template=row.template,
        audience=row.audience,
        recipient=row.recipient,
        subject=row.subject,
        message_id=row.message_id,
        state=row.state,
        created_at=row.created_at,
        released_at=row.released_at,
        sent_at=row.sent_at,
        next_try=row.available_at,
        attempts=row.attempts,
        unknown=row.unknown,
        despite_hold=row.despite_hold,
        said=row.reply,
    )


def _chunks(numbers: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(numbers), _CHUNK):
        yield numbers[start : start + _CHUNK]
