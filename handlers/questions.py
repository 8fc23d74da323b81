"""What engineers ask the desk by mail: ``#show``, ``#list``, ``#mine`` and ``#overdue`` (spec 4.2, 5.1).

The answer goes to the asker's address on the roster and changes nothing. It tells of the queues that the asker serves
and of no other (AUTH-12). All about a ticket is shown to who asks at their signed address of that very ticket, or with
a DMARC pass that proves who asks, and not otherwise (AUTH-01).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType

from handlers import letters
from handlers.command_lines import plain
from handlers.draft import CommandLine, Draft
from handlers.letters import WrongLine
from handlers.relations import numbers
from handlers.sla import DueKind, timetable
from mailer.case import Arrival, Case, Listing, Owned, Wanted
from mailer.config import Engineer
from mailer.model import Due, Letter, Priority, Status, Ticket, Verdict

WORDS = ("#show", "#list", "#mine", "#overdue")
_LISTINGS: Mapping[str, Listing] = MappingProxyType(
    {
        "#list": Listing(),
        "#mine": Listing(owned=Owned.BY_THE_ASKER),
        "#overdue": Listing(late=DueKind.UPDATE_OVERDUE),
    }
)
_DEADLINES = (DueKind.UPDATE_OVERDUE, DueKind.CLOSING)
"""What a list says of a ticket; what only reminds of them is left out."""


def foresee(commands: Iterable[CommandLine]) -> Wanted:
    """What has to be read to answer the questions among these commands."""
    listings: list[Listing] = []
    shown: list[int | None] = []
    for line in commands:
        if line.word == "#show":
            shown += _named(line) or (None,)
        elif line.word in _LISTINGS:
            listings.append(_listing(line))
    return Wanted(listings=tuple(listings), shown=tuple(shown))


def ask(draft: Draft, line: CommandLine) -> Draft | WrongLine:
    """The answer as a letter of the draft."""
    letter = answer(draft.case, draft.engineer, draft.ticket, line)
    return letter if isinstance(letter, WrongLine) else replace(draft, letters=(*draft.letters, letter))


def answer(case: Case, engineer: Engineer, ticket: Ticket | None, line: CommandLine) -> Letter | WrongLine:
    """The answer to one question, asked on a ticket (as it is to be after the reply) or on none."""
    return _show(case, engineer, ticket, line) if line.word == "#show" else _list(case, engineer, line)


def _show(case: Case, engineer: Engineer, ticket: Ticket | None, line: CommandLine) -> Letter | WrongLine:
    named = _named(line)
    if (line.rest and not named) or len(named) > 1:
        return WrongLine(line.line, "it is not clear which ticket is meant", "write one number behind it, or none")
    number = named[0] if named else (ticket.number if ticket else None)
    if number is None:
        return WrongLine(line.line, "this mail belongs to no ticket", "write the number of the ticket behind it")
    own = ticket is not None and ticket.number == number
    if not own and not _is_vouched_for(case):
        return WrongLine(
            line.line,
            f"this mail does not prove enough to show #{number}",
            f"reply to a mail about #{number}: its Reply-To is yours alone",
        )
    shown = case.shown.get(number)
    if shown is None or not engineer.serves(shown.ticket.queue):
        # AUTH-12: whether it exists is not said to who may not see it.
        return WrongLine(
            line.line, f"there is no #{number} in a queue of yours", "look at its number again; one mail shows five"
        )
    current = ticket if own and ticket is not None else shown.ticket
    return letters.show_ticket(
        case.house,
        case.house.queue(current.queue),
        current,
        engineer.person,
        due=timetable(current, case.house),
        now=case.now,
        history=shown.history,
        log=shown.log,
    )


def _list(case: Case, engineer: Engineer, line: CommandLine) -> Letter | WrongLine:
    listing = _listing(line)
    if line.rest and line.word != "#list":
        return WrongLine(line.line, f"{line.rest!r} means nothing behind {line.word}", f"write {line.word} alone")
    served = [queue.name for queue in case.house.queues if engineer.serves(queue.name)]
    if listing.queue is not None and listing.queue not in map(str.casefold, served):
        return WrongLine(
            line.line,
            f"{listing.queue!r} is neither a queue of yours nor another word for #list",
            f"write P1 to P4, waiting, unowned, or one of {', '.join(served)}",
        )
    listed = case.listed.get(listing)
    if listed is None:
        return WrongLine(line.line, "these are more questions than one mail may ask", "send another mail for the rest")
    rows = [(ticket, _deadline(case, ticket)) for ticket in listed.tickets]
    if listing.late is not None:
        rows = [(ticket, due) for ticket, due in rows if due is not None and due.at <= case.now]
    rows.sort(
        key=lambda row: (row[0].priority, row[1] is None, row[1].at if row[1] else row[0].opened_at, row[0].number)
    )
    return letters.ticket_list(
        case.house,
        case.queue,
        engineer.person,
        asked=f"{line.word} {plain(line.rest)}".strip(),
        rows=tuple(rows),
        more=listed.more,
        now=case.now,
        queues=len(served),
    )


def _listing(line: CommandLine) -> Listing:
    """What the line asks for; a word that is nothing else is taken for the name of a queue."""
    listing = _LISTINGS[line.word]
    for written in plain(line.rest).replace(",", " ").split():
        word = written.strip(".;!").casefold()
        if word.upper() in list(Priority):
            listing = replace(listing, priority=Priority(word.upper()))
        elif word == "waiting":
            listing = replace(listing, status=Status.WAITING)
        elif word == "unowned":
            listing = replace(listing, owned=Owned.BY_NOBODY)
        else:
            listing = replace(listing, queue=word)
    return listing


def _named(line: CommandLine) -> tuple[int, ...]:
    return numbers(plain(line.rest).rstrip(".!"))


def _deadline(case: Case, ticket: Ticket) -> Due | None:
    return next((due for due in timetable(ticket, case.house) if due.kind in _DEADLINES), None)


def _is_vouched_for(case: Case) -> bool:
    return isinstance(case.event, Arrival) and case.event.mail.authentication.verdict is Verdict.PASS
