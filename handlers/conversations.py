"""What was said on the telephone, in a meeting or a chat: ``#call``, ``#meeting``, ``#chat``, and ``#done``.

A conversation that is not in the ticket did not happen (Customer SOP §4, §12; Internal SOP §4, §11). It is written down
as a note, which no customer gets, and what was agreed on stays on the ticket as action items until it is ticked off.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from handlers.draft import CommandLine, Draft, Use, set_use
from handlers.forms import CONVERSATION, below, read_form
from handlers.letters import WrongLine
from mailer.model import ActionItem, Ticket

LONGEST_ITEM = 500
"""How many characters of an action item are kept on the list; the note has the whole."""

_BULLET = re.compile(r"\s*(?:[-+*•·▪◦‣∙●○–—o]|[0-9]{1,2}[.)])\s+(\S.*)")
"""Telephones make long dashes of hyphens, and Word has bullets of its own."""
_WHO = re.compile(r"([^\W\d_][\w.'’ -]{0,39}?)\s*:\s+(\S.*)")
_NUMBERS = re.compile(
    r"((?:#?[0-9]{1,4}(?:[\s,]+|\s*[&+]\s*|,?\s+(?:and|und|et|y)\s+(?=#?[0-9])))*#?[0-9]{1,4})(?:[\s,:.]+(.*))?"
)
_KIND = {"#call": "Call", "#meeting": "Meeting", "#chat": "Chat"}


def converse(draft: Draft, line: CommandLine) -> Draft | WrongLine:
    """``#call``, ``#meeting``, ``#chat``: what was said goes into the ticket, and what is to be done on its list."""
    # What stands behind #call may be the first part of its form, or with whom it was.
    first, rest_of_line = (line.rest, "") if CONVERSATION.begins(line.rest) else ("", line.rest)
    filled = read_form(CONVERSATION, below(first, draft.text))
    if filled.missing:
        advice = "write below it what came of it: Outcome:, and with whom it was: With:"
        return WrongLine(line.line, f"it lacks: {', '.join(filled.missing)}", advice)
    named = " ".join(filled.said["people"].split())
    people = named or re.sub(r"(?i)^(?:with|mit)\s+", "", rest_of_line)
    lines, rest = _split_list(filled.said["items"])
    added = tuple(_items(draft.ticket, lines, draft.case.now))
    kind = _KIND[line.word]
    besides = "\n\n".join(filter(None, (rest_of_line if named else "", filled.before, rest)))
    text = _written(kind, people, filled.said["outcome"], added, lines, besides)
    ticket = replace(draft.ticket, action_items=(*draft.ticket.action_items, *added))
    used = set_use(replace(draft, ticket=ticket, text=text), line, Use.NOTE)
    if isinstance(used, WrongLine):
        return used
    used = used.did(f"Wrote down the {kind.lower()}{f' with {people}' if people else ''}; no customer gets it.")
    return used.did(f"Put on the list: {_listed(added)}.") if added else used


def done(draft: Draft, line: CommandLine) -> Draft | WrongLine:
    """``#done 2 sent``: the action item is ticked off."""
    ticket = draft.ticket
    match = _NUMBERS.fullmatch(line.rest)
    if match is None or not ticket.action_items:
        advice = f"write its number: #done {ticket.open_items[0].number}" if ticket.open_items else "leave the line out"
        return WrongLine(line.line, _what_is_open(ticket), advice)
    items = {item.number: item for item in ticket.action_items}
    for number in dict.fromkeys(int(word) for word in re.findall(r"[0-9]+", match[1])):
        item = items.get(number)
        if item is None:
            return WrongLine(line.line, f"there is no action item {number}", _what_is_open(ticket))
        if item.done_at is not None:
            draft = draft.did(f"Done already: {item}.")
            continue
        items[number] = replace(item, done_at=draft.case.now)
        draft = draft.did(f"Done: {item}" + (f" ({match[2].strip()})." if match[2] else "."))
    return replace(draft, ticket=replace(ticket, action_items=tuple(items.values())))


def still_open(draft: Draft, line: CommandLine) -> WrongLine | None:
    """Why the ticket is not resolved yet: something that was agreed on is not ticked off."""
    items = draft.ticket.open_items
    if not items:
        return None
    numbers = " ".join(str(item.number) for item in items)
    return WrongLine(
        line.line,
        f"action items are open: {_listed(items)}",
        f'put "#done {numbers}" on the line above if they are done or not wanted any more',
    )


def carried_over(ticket: Ticket, into: Ticket) -> Ticket:
    """``into`` with the open action items of a ticket that goes on in it, under numbers of its own."""
    first = _next_number(into)
    items = tuple(replace(item, number=first + n) for n, item in enumerate(ticket.open_items))
    return replace(into, action_items=(*into.action_items, *items))


def _next_number(ticket: Ticket) -> int:
    return max((item.number for item in ticket.action_items), default=0) + 1


def _items(ticket: Ticket, lines: tuple[str, ...], now: datetime) -> Iterator[ActionItem]:
    for number, line in enumerate(lines, start=_next_number(ticket)):
        match = _WHO.fullmatch(line)
        who, what = (match[1], match[2]) if match else ("", line)
        yield ActionItem(number, what[:LONGEST_ITEM], who, opened_at=now)


def _split_list(text: str) -> tuple[tuple[str, ...], str]:
    """The items, one a line or one a bullet, and what stands below the list after an empty line."""
    block, _, rest = re.sub(r"\n[ \t]+\n", "\n\n", text).partition("\n\n")
    lines = [line.strip() for line in block.split("\n") if line.strip()]
    if not any(_BULLET.fullmatch(line) for line in lines):
        return tuple(lines), rest.strip()
    items: list[str] = []
    for line in lines:
        match = _BULLET.fullmatch(line)
        if match:
            items.append(match[1].strip())
        elif items:
            items[-1] = f"{items[-1]} {line}"
        else:
            items.append(line)
    return tuple(items), rest.strip()


def _written(
    kind: str, people: str, outcome: str, items: tuple[ActionItem, ...], lines: tuple[str, ...], besides: str
) -> str:
    listed = (f"{item.number}. {line}" for item, line in zip(items, lines, strict=True))
    parts = (
        f"{kind} with {people}" if people else kind,
        f"Outcome: {outcome}",
        "\n".join(("Action items:", *listed)) if items else "",
        besides,
    )
    return "\n\n".join(filter(None, parts))


def _listed(items: tuple[ActionItem, ...]) -> str:
    return "; ".join(str(item) for item in items)


def _what_is_open(ticket: Ticket) -> str:
    return f"open are: {_listed(ticket.open_items)}" if ticket.open_items else "no action item is open"
