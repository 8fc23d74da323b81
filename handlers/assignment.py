"""``#assign``: a ticket is given to somebody else of first-level support, who gets it with its whole context.

First-level support owns the tickets (Internal SOP §6.2); a lead may give them out too. The new owner is never left with
a bare ping: what was said so far and the form for what is due come along (§9).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from handlers import letters
from handlers.draft import CommandLine, Draft, stands_wrong
from handlers.letters import WrongLine
from handlers.lifecycle import Step, move
from mailer.config import Engineer
from mailer.model import Letter, Role, Ticket


def assign(draft: Draft, line: CommandLine) -> Draft | WrongLine:
    """``#assign Ben Bolt`` or his address: he owns the ticket from now on."""
    if not {Role.L1, Role.LEAD} & set(draft.engineer.roles):
        return WrongLine(line.line, "only first-level support and leads give tickets out", "ask the ticket's owner")
    roster = draft.case.house.roster(draft.ticket.queue, Role.L1)
    meant = _meant(line.rest, roster)
    if len(meant) != 1:
        whom = f"{line.rest!r} is nobody of first-level support here" if line.rest else "it names nobody"
        many = f"{line.rest!r} may be {' or '.join(engineer.name for engineer in meant)}"
        names = ", ".join(engineer.name for engineer in roster)
        return WrongLine(line.line, many if meant else whom, f"write one of: {names}")
    moved = move(draft.ticket, Step.TAKE, draft.case.now)
    if moved is None:
        return stands_wrong(draft, line)
    owned = replace(draft, ticket=replace(moved, owner=meant[0].address), assigned=True)
    return owned.did(f"{meant[0].name} owns #{moved.number} now.")


def told_of(draft: Draft, ticket: Ticket) -> tuple[Letter, ...]:
    """To the new owner, if there is one and it is not the writer."""
    case, owner = draft.case, draft.case.house.engineer(ticket.owner)
    if not draft.assigned or owner is None or owner.address == draft.engineer.address:
        return ()
    to = owner.person
    return (letters.assigned(case.house, case.queue, ticket, to, author=draft.engineer.name, history=case.history),)


def owner_told(draft: Draft, ticket: Ticket, *, spoken: bool) -> tuple[Letter, ...]:
    """To who owned the ticket, if somebody else spoke to its customer (``spoken``) or it has another owner now: two who
    know nothing of each other answer twice."""
    case = draft.case
    owner = case.house.engineer(case.ticket.owner) if case.ticket else None
    if owner is None or owner.address == draft.engineer.address or not owner.serves(ticket.queue):
        return ()
    now = case.house.engineer(ticket.owner) if ticket.owner != owner.address else None
    if not spoken and now is None:
        return ()
    return (
        letters.in_your_stead(
            case.house,
            case.queue,
            ticket,
            owner.person,
            author=draft.engineer.name,
            owner=now.name if now else "",
            spoken=spoken,
            text=draft.said if spoken else "",
        ),
    )


def _meant(words: str, roster: Iterable[Engineer]) -> tuple[Engineer, ...]:
    """Who is called so: by address, by the whole name, else by a part of it."""
    said = words.strip().strip("<>").removeprefix("mailto:").casefold()
    if not said:
        return ()
    everybody = tuple(roster)
    exact = [e for e in everybody if said in (e.name.casefold(), *(str(a).casefold() for a in (e.address, *e.aliases)))]
    return tuple(exact or [e for e in everybody if said in e.name.casefold().split()])
