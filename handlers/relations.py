"""Who takes part in a ticket, and which tickets belong together: ``#cc``, ``#merge``, ``#split`` and ``#link``.

Nobody gets to read what was said before they took part, and nobody becomes a participant by a mail of their own: an
engineer says so (AUTH-04; spec 2.4, 2.5).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from handlers import letters, merging
from handlers.command_lines import plain
from handlers.draft import CommandLine, Draft, Use, needs_l1
from handlers.letters import WrongLine
from handlers.sla import update_due_at
from handlers.subjects import read_subject
from mailer.address import Address, try_address
from mailer.case import Arrival
from mailer.model import Audience, Entry, LogLine, Person, Role, Status, Ticket

_NUMBER = re.compile(r"#?(\d{1,12})")
_TWICE = re.compile(r"(?<=\S)<mailto:[^<>]{1,400}>", re.IGNORECASE)
_NAMED = re.compile(r"(?:\"[^\"<>]{0,100}\"\s?|[^,;<>@]{0,100})<([^<>\s]{3,320})>")
_WITH_PEOPLE = ("with people", "with the people", "with its people")


def numbers(rest: str) -> tuple[int, ...]:
    """The ticket numbers in what stands behind a command, as ``12`` or ``#12``."""
    return tuple(
        int(found[1]) for word in rest.replace(",", " ").split() if (found := _NUMBER.fullmatch(word.rstrip(".")))
    )


# --- participants ---------------------------------------------------------------------------------------------------


def copy_to(draft: Draft, line: CommandLine) -> Draft | WrongLine:
    """``#cc``: who takes part; ``#cc add a@b c@d``, ``#cc remove a@b``."""
    # Outlook writes an address twice, as carl@example.com<mailto:carl@example.com>.
    verb, _, rest = _TWICE.sub("", line.rest).partition(" ")
    if verb.lower() not in ("add", "remove"):
        verb, rest = "add", f"{verb} {rest}"
    # What is copied from a mail's head has names: Carl Customer <carl@example.com>.
    named = _NAMED.sub(r" \1 ", plain(rest)).replace(",", " ").replace(";", " ").split()
    if not line.rest or named == ["list"]:
        return draft.did(f"On the ticket: {', '.join(str(person) for person in draft.ticket.people)}.")
    refused = needs_l1(draft, line)
    if refused:
        return refused
    change = _remove if verb.lower() == "remove" else _add
    addresses = [try_address(word.strip("<>.")) for word in named]
    wrong = [word for word, address in zip(named, addresses, strict=True) if address is None]
    if wrong or not named:
        found = f"{wrong[0]!r} is no e-mail address" if wrong else "it names no address"
        return WrongLine(line.line, found, "write #cc add carl@example.com, or #cc remove carl@example.com")
    for address in filter(None, addresses):
        changed = change(draft, line, address)
        if isinstance(changed, WrongLine):
            return changed
        draft = changed
    return draft


def _add(draft: Draft, line: CommandLine, address: Address) -> Draft | WrongLine:
    house, ticket = draft.case.house, draft.ticket
    if ticket.is_participant(address):
        return draft.did(f"{address} was on the ticket already.")
    engineer = house.engineer(address)
    if engineer is not None:
        return WrongLine(
            line.line,
            f"{address} is {engineer.name}, who is on the roster",
            "participants are customers; engineers get the notifications of their queues",
        )
    if not may_take_part(draft, address):
        return WrongLine(
            line.line, f"{address} is an address of the desk's own, of a team or of a list", "leave it out"
        )
    limit = house.limits.participants
    if len(ticket.participants) >= limit:
        return WrongLine(line.line, f"#{ticket.number} has {limit} participants already", "remove somebody first")
    person = Person(address, since=draft.case.now)
    changed = replace(ticket, participants=(*ticket.participants, person))
    return replace(draft, ticket=changed).did(
        f"{address} is on the ticket now and gets what is written from here on; nothing said before was sent there."
    )


def _remove(draft: Draft, line: CommandLine, address: Address) -> Draft | WrongLine:
    ticket = draft.ticket
    if address == ticket.requester:
        return WrongLine(line.line, f"{address} opened the ticket", "the requester can't be removed")
    if not ticket.is_participant(address):
        return WrongLine(line.line, f"{address} is not on #{ticket.number}", "#cc alone says who is")
    rest = tuple(person for person in ticket.participants if person.address != address)
    return replace(draft, ticket=replace(ticket, participants=rest)).did(
        f"{address} is not on the ticket any more, and the reply address they have is void."
    )


def may_take_part(draft: Draft, address: Address) -> bool:
    """Not we ourselves, no team, and no mailing list of the house (spec 2.4)."""
    house = draft.case.house
    return not house.is_own(address) and not house.is_team(address) and address not in house.desk.lists


# --- merge and link -------------------------------------------------------------------------------------------------


def merge(draft: Draft, line: CommandLine) -> Draft | WrongLine:
    """``#merge 12``: #12 goes on in this ticket's stead. Whoever is not on #12 yet joins it only if that is said."""
    refused = needs_l1(draft, line) or _text_in_the_way(draft, line)
    if refused:
        return refused
    named = numbers(line.rest)
    how = " ".join(word for word in line.rest.split() if not numbers(word)).lower().strip()
    if len(named) != 1 or how not in ("", "into", "alone", *_WITH_PEOPLE):
        advice = "write the ticket that is to go on: #merge 12"
        return WrongLine(line.line, "it is not clear into which ticket", advice)
    into = _other(draft, line, named[0])
    if isinstance(into, WrongLine):
        return into
    if into.status is Status.CLOSED:
        return WrongLine(line.line, f"#{into.number} is closed", "reopen it first, or merge that one into this one")
    missing = tuple(person for person in draft.ticket.people if not into.is_participant(person.address))
    if missing and how in ("", "into"):
        who = ", ".join(str(person.address) for person in missing)
        return WrongLine(
            line.line,
            f"on #{draft.ticket.number}, and not on #{into.number}: {who}",
            f'write "#merge {into.number} with people" if they may read what is written on #{into.number} from now on, '
            f'"#merge {into.number} alone" if not',
        )
    joining = missing if how in _WITH_PEOPLE else ()
    if len(into.participants) + len(joining) > draft.case.house.limits.participants:
        return WrongLine(line.line, f"#{into.number} would have too many participants", "remove some of them first")
    return _merged(draft, into, joining)


def _merged(draft: Draft, into: Ticket, joining: tuple[Person, ...]) -> Draft:
    case, ticket = draft.case, draft.ticket
    now = case.now
    people = (*into.participants, *(replace(person, since=now) for person in joining))
    done = merging.merged(ticket, replace(into, participants=people), case.house, now)
    survivor = done.survivor
    queue = case.house.queue(survivor.queue)
    told = tuple(person for person in ticket.people if survivor.is_participant(person.address))
    line = LogLine(into.number, now, draft.engineer.name, f"merged #{ticket.number} into it", " ".join(done.taken_over))
    merged = replace(
        draft,
        ticket=done.closed,
        others=(*draft.others, survivor),
        log=(*draft.log, line),
        letters=(
            *draft.letters,
            *(letters.merged(case.house, queue, survivor, person, merged=ticket) for person in told),
        ),
    )
    who = f"{', '.join(str(person.address) for person in told)} heard of it" if told else "no customer heard of it"
    merged = merged.did(f"#{ticket.number} goes on in #{into.number}; {who}.")
    return replace(merged, done=(*merged.done, *done.taken_over))


def link(draft: Draft, line: CommandLine) -> Draft | WrongLine:
    """``#link 12``: engineers see on each that there is the other. Customers never do."""
    named = numbers(line.rest)
    if not named or len(named) != len(line.rest.replace(",", " ").split()):
        return WrongLine(line.line, "it is not clear which ticket is meant", "write its number: #link 12")
    for number in named:
        other = _other(draft, line, number)
        if isinstance(other, WrongLine):
            return other
        draft = replace(
            draft,
            ticket=_linked(draft.ticket, number),
            others=(*draft.others, _linked(other, draft.ticket.number)),
            log=(*draft.log, LogLine(number, draft.case.now, draft.engineer.name, f"linked #{draft.ticket.number}")),
        ).did(f"#{draft.ticket.number} and #{number} are linked.")
    return draft


def _linked(ticket: Ticket, number: int) -> Ticket:
    return ticket if number in ticket.related else replace(ticket, related=(*ticket.related, number))


def _other(draft: Draft, line: CommandLine, number: int) -> Ticket | WrongLine:
    """The ticket a command names, if this engineer may touch it and no other command of the reply has done so."""
    if number == draft.ticket.number:
        return WrongLine(line.line, f"this is #{number} itself", "name the other ticket")
    other = draft.case.others.get(number)
    if other is None or not draft.engineer.serves(other.queue):
        # AUTH-12: whether it exists is not said to who may not see it.
        return WrongLine(line.line, f"there is no #{number} in a queue of yours", "look at its number again")
    if other.merged_into is not None:
        return WrongLine(line.line, f"#{number} was merged into #{other.merged_into}", "name that one")
    if any(ticket.number == number for ticket in draft.others):
        return WrongLine(line.line, f"#{number} is named twice in this reply", "send two replies")
    return other


def _text_in_the_way(draft: Draft, line: CommandLine) -> WrongLine | None:
    if not draft.text.strip() or draft.use is Use.NOTE:
        return None
    return WrongLine(
        line.line,
        "it is not clear what the text below is for",
        "put #note above it, or write to the customer on the ticket that goes on",
    )


# --- split ----------------------------------------------------------------------------------------------------------


def split(draft: Draft, line: CommandLine) -> Draft | WrongLine:
    """``#split Invoice is wrong``: a new ticket for the same people, with what the customer wrote last."""
    refused = needs_l1(draft, line) or _text_in_the_way(draft, line)
    if refused:
        return refused
    case, event = draft.case, draft.case.event
    number = event.number if isinstance(event, Arrival) else None
    subject = read_subject(draft, line)
    if isinstance(subject, WrongLine):
        return subject
    if number is None or any(ticket.number == number for ticket in draft.others):
        return WrongLine(line.line, "one reply can split off one ticket", "send another reply for the next")
    said = next((entry for entry in reversed(case.history) if entry.from_customer), None)
    new = Ticket(
        number=number,
        queue=draft.ticket.queue,
        subject=subject,
        requester=draft.ticket.requester,
        requester_name=draft.ticket.requester_name,
        participants=draft.ticket.participants,
        status=Status.OPEN,
        priority=case.house.queue(draft.ticket.queue).priority,
        owner=draft.engineer.address if Role.L1 in draft.engineer.roles else None,
        language=draft.ticket.language,
        utc_offset=draft.ticket.utc_offset,
        opened_at=case.now,
        acknowledged_at=case.now,
        last_customer_at=said.at if said else None,
        related=(draft.ticket.number,),
    )
    acknowledgement = letters.acknowledgement(
        case.house, case.queue, new, respond_by=update_due_at(new, case.house), next_update_by=None, known_sender=True
    )
    return replace(
        draft,
        ticket=_linked(draft.ticket, number),
        others=(*draft.others, new),
        entries=(*draft.entries, *_brought_along(new, said)),
        log=(*draft.log, LogLine(number, case.now, draft.engineer.name, f"split it off #{draft.ticket.number}")),
        letters=(*draft.letters, acknowledgement),
    ).did(f"#{number} is open for it, and yours; the customer was told its number.")


def _brought_along(new: Ticket, said: Entry | None) -> Iterable[Entry]:
    """What the customer wrote last stands at the head of the new ticket; as no mail, since it stays on the old one."""
    if said is not None:
        yield replace(said, ticket=new.number, audience=Audience.PUBLIC, message_id="")
