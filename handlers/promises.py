"""What the customer was promised, and what stops, moves or hushes it: ``#wait``, ``#delay`` and ``#snooze``.

Customer SOP §8: a promise that can't be kept is told before it is broken, with the reason and a new time. It is never
moved in silence: to put off one's own reminder is possible up to the promise and no further.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from handlers import letters, moments
from handlers.draft import CommandLine, Draft, Use, needs_l1, other_leads, set_use, stands_wrong, text_of
from handlers.forms import DELAY, above, below, read_form
from handlers.letters import Delay, WrongLine
from handlers.lifecycle import Step, move
from handlers.sla import promised_at, update_due_at
from mailer.model import Letter, Role, Status, Ticket
from mailer.schedule.business_hours import Calendar

TOLD_FROM = 2
"""From which delay of one ticket on the lead is told."""


def wait(draft: Draft, line: CommandLine) -> Draft | WrongLine:
    """``#wait``: the text below goes to the customer as a question, and the clock stops until they answer."""
    refused = needs_l1(draft, line)
    if refused:
        return refused
    text = text_of(draft, line)
    if not text.strip():
        return WrongLine(line.line, "it asks the customer nothing", "write the question below the command")
    case, ticket = draft.case, draft.ticket
    moved = move(ticket, Step.WAIT, case.now)
    if moved is None:
        return stands_wrong(draft, line)
    promised = promised_at(ticket, case.house)
    stands_still = ticket.status is Status.WAITING  # so what was promised has not come nearer since
    asked = replace(
        moved,
        owner=ticket.owner or draft.engineer.address,
        waiting_since=ticket.waiting_since if stands_still else case.now,
        promised_until=promised if promised and (stands_still or promised > case.now) else None,
    )
    used = set_use(replace(draft, ticket=asked, text=text), line, Use.QUESTION)
    if isinstance(used, WrongLine):
        return used
    return used.did(f"Sent your question to the customer; #{ticket.number} waits for the answer, and its clock stands.")


def delay(draft: Draft, line: CommandLine) -> Draft | WrongLine:
    """``#delay``: the customer hears that it takes longer, why, and until when (Customer SOP §8)."""
    refused = needs_l1(draft, line)
    if refused:
        return refused
    case, ticket = draft.case, draft.ticket
    moved = move(ticket, Step.DELAY, case.now)
    if moved is None:
        why = "nothing is promised for it, so nothing can be late"
        return WrongLine(line.line, f"#{ticket.number} is {ticket.status}: {why}", "leave the line out")
    form = below(line.rest, draft.text)
    filled = read_form(DELAY, form)
    if filled.missing:
        advice = "a delay says why in plain words, and the new time (SOP §8)"
        return WrongLine(line.line, f"it lacks: {', '.join(filled.missing)}", advice)
    astray = above(line, DELAY, form)
    if astray:
        return astray
    named, _, more = filled.said["until"].partition("\n")
    until = moments.parse(named, case.now, calendar_of(draft))
    if isinstance(until, moments.Unclear):
        return WrongLine(f"Until: {named}", until.wrong, until.advice)
    expected = update_due_at(ticket, case.house)
    if expected is not None and until <= expected:
        return WrongLine(
            line.line,
            f"the customer expects to hear by {shown(draft, expected)} as it is, which is no earlier",
            "use #update, and say the time as Expected:",
        )
    promised = replace(moved, promised_until=until, owner=ticket.owner or draft.engineer.address)
    # What stands below the time is written for the customer as well.
    reason = "\n\n".join(filter(None, (filled.said["reason"], more.strip())))
    used = set_use(replace(draft, ticket=promised, delay=Delay(reason, until)), line, Use.DELAY)
    if isinstance(used, WrongLine):
        return used
    told = replace(used, letters=(*used.letters, *_leads_told(used, promised, reason, until)))
    again = f"; it is delay number {promised.delays}, and the lead was told" if promised.delays >= TOLD_FROM else ""
    return told.did(f"Told the customer that it takes until {shown(draft, until)}{again}.")


def _leads_told(draft: Draft, ticket: Ticket, reason: str, until: datetime) -> Iterable[Letter]:
    if ticket.delays < TOLD_FROM:
        return
    case = draft.case
    for lead in other_leads(draft):
        yield letters.delayed_again(
            case.house,
            case.queue,
            ticket,
            lead.person,
            author=draft.engineer.name,
            reason=reason,
            until=until,
            told_before=case.ticket.told_until if case.ticket else None,
            history=case.history,
        )


def snooze(draft: Draft, line: CommandLine) -> Draft | WrongLine:
    """``#snooze tomorrow noon the courier comes``: no reminder before then. What was promised stays promised."""
    case, ticket = draft.case, draft.ticket
    if Role.L1 not in draft.engineer.roles:
        return WrongLine(line.line, "reminders are for first-level support (l1)", "leave the line out")
    if ticket.status in (Status.RESOLVED, Status.CLOSED):
        return WrongLine(line.line, f"#{ticket.number} is {ticket.status}: no reminder is due", "leave the line out")
    until, reason = moments.parse_beginning(line.rest, case.now, calendar_of(draft))
    if isinstance(until, moments.Unclear):
        return WrongLine(line.line, until.wrong, until.advice)
    expected = update_due_at(ticket, case.house)
    if expected is None and ticket.status is not Status.WAITING:
        return WrongLine(line.line, f"nothing is due on #{ticket.number}: no reminder comes", "leave the line out")
    if expected is not None and until > expected:
        return WrongLine(
            line.line,
            f"the customer expects to hear by {shown(draft, expected)}",
            "use #delay: it tells the customer why it takes longer, and until when (SOP §8)",
        )
    said = f"No reminder comes before {shown(draft, until)}" + (f": {reason}." if reason else ".")
    return replace(draft, ticket=replace(ticket, snoozed_until=until)).did(said)


def calendar_of(draft: Draft) -> Calendar:
    return draft.case.house.calendar_of(draft.ticket)


def shown(draft: Draft, at: datetime) -> str:
    """A moment as an engineer of the ticket's queue reads it."""
    return moments.shown(at, calendar_of(draft).zone)
