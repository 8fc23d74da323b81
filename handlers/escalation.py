"""A team is asked about a ticket: ``#escalate``, ``#team`` and ``#deescalate`` (Internal SOP §7, §8; spec 5.2).

First-level support stays the owner and the only one who speaks to the customer (§6.2). What a team has to be told is a
form: the four parts that every escalation has, those of its kind, and those that the admin adds. As long as one is
missing nothing happens, and the form comes back with the rest filled in.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import replace

from handlers import letters
from handlers.draft import CommandLine, Draft, Use, mail_of, needs_l1, set_use, stands_wrong
from handlers.forms import Field, Form, read_form
from handlers.letters import TeamForm, WrongLine
from handlers.lifecycle import Step, move
from handlers.moments import shown
from handlers.notes import copies, noted
from handlers.sla import answer_by, update_due_at
from mailer.config import House, Team, TeamKind
from mailer.model import Escalation, Letter, LogLine, Person, Priority, Role, Status, Ticket

SUMMARY, IMPACT, STEPS, ACTION = "Summary", "Impact", "Steps tried", "Required action"
SKIPPING, TO_CUSTOMER = "Reason for skipping", "To customer"
EVERY_TEAM = (SUMMARY, IMPACT, STEPS, ACTION)
"""Internal SOP §7.1; ticket ID and priority are the ticket's own."""

BY_KIND: dict[TeamKind, tuple[str, ...]] = {
    TeamKind.SOFTWARE: ("Reproducible steps", "Logs or traces", "Environment"),  # Internal SOP §8.1
    TeamKind.HARDWARE: ("Device ID", "Serial number", "Diagnostics", "Physical inspection"),  # §8.2
    TeamKind.VALIDATION: ("Device ID", "Serial number", "Diagnostics"),  # §8.3
    TeamKind.DEVOPS: (),
    TeamKind.OTHER: (),
}
_ALSO_CALLED: dict[str, tuple[str, ...]] = {
    SUMMARY: ("issue summary", "zusammenfassung", "résumé", "resumen"),
    IMPACT: ("auswirkung", "auswirkungen", "incidence", "impacto"),
    STEPS: (
        *("troubleshooting steps", "steps already tried", "bisherige schritte", "schon versucht", "bereits versucht"),
        *("essais effectués", "déjà essayé", "pasos realizados", "ya probado"),
    ),
    ACTION: ("action required", "was zu tun ist", "erforderlich", "action demandée", "acción requerida"),
    SKIPPING: ("grund für das überspringen", "übersprungen, weil", "raison du saut", "motivo del salto"),
    TO_CUSTOMER: ("an den kunden", "für den kunden", "au client", "pour le client", "al cliente", "para el cliente"),
    "Reproducible steps": ("steps to reproduce", "nachstellen", "reproduktion", "pour reproduire", "para reproducir"),
    "Logs or traces": ("logs", "traces", "protokolle", "journaux", "registros"),
    "Environment": ("umgebung", "environnement", "entorno"),
    "Device ID": ("geräte-id", "gerätenummer", "id de l'appareil", "id del equipo"),
    "Serial number": ("seriennummer", "numéro de série", "número de serie"),
    "Diagnostics": ("diagnose", "diagnostic", "diagnóstico"),
    "Physical inspection": ("sichtprüfung", "examen physique", "inspección física"),
}
_ASKABLE = (Status.NEW, Status.OPEN, Status.WAITING)


def required(team: Team) -> tuple[str, ...]:
    """What the team has to be told, in the order of the form."""
    return tuple(dict.fromkeys((*EVERY_TEAM, *BY_KIND[team.kind], *team.fields)))


def skipped_rungs(ticket: Ticket, team: Team, house: House) -> tuple[int, ...]:
    """The rungs of the ladder between the highest team that was asked yet and this one (Internal SOP §7.2)."""
    highest = max((escalation.rung for escalation in ticket.escalations), default=0)
    return tuple(sorted({other.rung for other in house.teams if highest < other.rung < team.rung}))


def form(ticket: Ticket, team: Team, house: House, said: Mapping[str, str]) -> TeamForm:
    """The reply that asks the team, with what is known filled in."""
    return TeamForm(team.name, team.rung, f"#escalate {team.name}\n{_below(ticket, team, house, said)}")


def _below(ticket: Ticket, team: Team, house: House, said: Mapping[str, str]) -> str:
    known = {IMPACT: ticket.impact, **{label: text for label, text in said.items() if text}}
    labels = [*required(team), *((SKIPPING,) if skipped_rungs(ticket, team, house) or known.get(SKIPPING) else ())]
    labels += [TO_CUSTOMER] if known.get(TO_CUSTOMER) else []
    return "\n".join(f"{label}: {known.get(label, '')}" for label in labels)


def form_of(ticket: Ticket, team: Team, house: House) -> Form:
    """What is written below ``#escalate``; the impact may be the ticket's own."""
    asked = (
        *((label, label != IMPACT or not ticket.impact) for label in required(team)),
        (SKIPPING, bool(skipped_rungs(ticket, team, house))),
        (TO_CUSTOMER, False),
    )
    return Form(tuple(Field(label, label, _ALSO_CALLED.get(label, ()), needed) for label, needed in asked))


# --- #escalate ------------------------------------------------------------------------------------------------------


def escalate(draft: Draft, line: CommandLine) -> Draft | WrongLine:
    """``#escalate Hardware Lab`` and the form; without a team: which teams there are, and their forms."""
    refused = needs_l1(draft, line) or _nobody_to_ask(draft, line) or _not_askable(draft, line)
    if refused:
        return refused
    if not line.rest:
        return replace(draft, asked=_forms(draft))
    team = _team(draft.case.house, line.rest)
    if team is None:
        return _no_such_team(draft, line)
    if any(escalation.team == team.name for escalation in draft.ticket.open_escalations):
        advice = f"write #team {team.name} and your text below"
        return WrongLine(line.line, f"{team.name} has been asked about #{draft.ticket.number} already", advice)
    used = set_use(draft, line, Use.ESCALATION)
    if isinstance(used, WrongLine):
        return used
    filled = read_form(form_of(draft.ticket, team, draft.case.house), draft.text)
    # What stands above the form says what it is about, if nothing else does.
    summary = "\n".join(filter(None, (filled.before, filled.said[SUMMARY])))
    said = {**filled.said, SUMMARY: summary}
    missing = tuple(label for label in filled.missing if not said[label])
    return _refused_form(used, line, team, said, missing) or _asked(used, team, said)


def _refused_form(
    draft: Draft, line: CommandLine, team: Team, said: Mapping[str, str], missing: tuple[str, ...]
) -> WrongLine | None:
    house, ticket = draft.case.house, draft.ticket
    if missing:
        skipped = skipped_rungs(ticket, team, house)
        left_out = [other.name for other in house.teams if other.rung in skipped]
        ladder = f"; {' and '.join(left_out)} would come first (SOP §7.2)" if SKIPPING in missing else ""
        return WrongLine(
            line.line,
            f"the escalation lacks: {', '.join(missing)}",
            f"the team has to know it to begin (SOP §7.1, §8){ladder}",
            form=_below(ticket, team, house, said),
        )
    meant_for_a_team = _part_of_a_form(ticket, house, said[TO_CUSTOMER])
    if meant_for_a_team:
        return WrongLine(
            meant_for_a_team,
            f"it stands below {TO_CUSTOMER}:, so the customer would read it",
            f"put it above {TO_CUSTOMER}: if it is for the team",
        )
    return None


def _part_of_a_form(ticket: Ticket, house: House, text: str) -> str:
    """The first line of a text for the customer that some team's form has a name for; empty where there is none."""
    forms = [form_of(ticket, team, house) for team in house.teams]
    return next((line.strip() for line in text.split("\n") if any(form.begins(line) for form in forms)), "")


def _asked(draft: Draft, team: Team, said: Mapping[str, str]) -> Draft:
    case, house, mail = draft.case, draft.case.house, mail_of(draft)
    to_customer = said[TO_CUSTOMER]
    # What a person writes is what the customer waits for; the notice alone is not (Customer SOP §6.2).
    ticket = move(draft.ticket, Step.ANSWER if to_customer else Step.TAKE, case.now) or draft.ticket
    impact = said.get(IMPACT) or ticket.impact
    known = {**said, IMPACT: impact}
    escalation = Escalation(
        number=len(ticket.escalations) + 1,
        team=team.name,
        rung=team.rung,
        fields=tuple((label, known[label]) for label in required(team)),
        opened_at=case.now,
        opened_by=draft.engineer.name,
        asked_at=case.now,
        skipping=said[SKIPPING],
    )
    ticket = replace(
        ticket,
        owner=ticket.owner or draft.engineer.address,
        impact=ticket.impact or impact,
        escalations=(*ticket.escalations, escalation),
    )
    due_at = answer_by(ticket, team, house, case.now)
    to_team = letters.escalation(
        house, case.queue, ticket, team, escalation=escalation, answer_by=due_at, history=case.history,
        attachments=mail.attachments,
    )  # fmt: skip
    told = _customers(draft, ticket, escalation, to_customer)
    written = "\n".join(f"{label}: {text}" for label, text in escalation.fields)
    skipping = f"\n{SKIPPING}: {escalation.skipping}" if escalation.skipping else ""
    told_team = f"To {team.name}:\n\n{written}{skipping}"
    changed = replace(
        draft,
        ticket=ticket,
        to_customer=to_customer,
        entries=(*draft.entries, noted(draft, told_team)),
        letters=(*draft.letters, to_team, *told, *copies(draft, ticket, told_team, slot=f"E{escalation.number}")),
    )
    return changed.did(f"Asked {team.name} about #{ticket.number}, and told the customer that specialists look at it.")


def _customers(draft: Draft, ticket: Ticket, escalation: Escalation, text: str) -> tuple[Letter, ...]:
    """Customer SOP §7: plainly, and only a time that is still to come."""
    house, now = draft.case.house, draft.case.now
    next_by = update_due_at(ticket, house) if ticket.status in (Status.NEW, Status.OPEN) else None
    return tuple(
        letters.escalated(
            house,
            draft.case.queue,
            ticket,
            person,
            number=escalation.number,
            text=text,
            next_update_by=next_by if next_by is not None and next_by > now else None,
        )
        for person in ticket.people
    )


def _forms(draft: Draft) -> Letter:
    house = draft.case.house
    teams = sorted(house.teams, key=lambda team: team.rung)
    forms = tuple(form(draft.ticket, team, house, {}) for team in teams)
    return letters.team_forms(house, draft.case.queue, draft.ticket, _person(draft), forms=forms)


# --- #team and #deescalate ------------------------------------------------------------------------------------------


def write_to_team(draft: Draft, line: CommandLine) -> Draft | WrongLine:
    """``#team Hardware Lab`` and a text: it goes to the team that was asked, and its time to answer begins anew."""
    escalation, team, rest = _open_one(draft, line.rest)
    if escalation is None or team is None:
        return _none_open(draft, line)
    used = set_use(draft, line, Use.MESSAGE_TO_TEAM)
    if isinstance(used, WrongLine):
        return used
    text = "\n".join(filter(None, (rest, draft.text))).strip("\n")
    if not text.strip():
        return WrongLine(line.line, f"there is nothing to tell {team.name}", "write it below the command")
    case, mail = draft.case, mail_of(draft)
    asked = replace(escalation, asked_at=case.now, question=text, answered_at=None, followed_up_at=None, raised_at=None)
    letter = letters.team_message(
        case.house,
        case.queue,
        draft.ticket,
        team,
        escalation=asked,
        text=text,
        author=draft.engineer.name,
        answer_by=answer_by(draft.ticket, team, case.house, case.now),
        attachments=mail.attachments,
    )
    told_team = f"To {team.name}:\n\n{text}"
    changed = replace(
        used,
        text=text,
        ticket=with_escalation(draft.ticket, asked),
        entries=(*draft.entries, noted(draft, told_team)),
        letters=(*draft.letters, letter, *copies(draft, draft.ticket, told_team, slot=f"E{asked.number}")),
    )
    return changed.did(f"Sent your text to {team.name}.")


def deescalate(draft: Draft, line: CommandLine) -> Draft | WrongLine:
    """``#deescalate Hardware Lab Solved by a restart``: the team and the owner hear that it is over, and why."""
    if Role.L1 not in draft.engineer.roles:
        return WrongLine(
            line.line, "only first-level support (l1) ends an escalation", "ask the owner for it by a #note"
        )
    escalation, _, reason = _open_one(draft, line.rest)
    if escalation is None:
        return _none_open(draft, line)
    if draft.text.strip() and draft.use is None:
        by_hand = f"write the reason on the line itself: #deescalate {escalation.team} solved by a restart"
        advice = f"{by_hand}; or put the command that the text is for above it"
        return WrongLine(line.line, "it is not clear what the text below is for", advice)
    ended = _ended(draft, escalation, reason or "It is not needed any more.")
    what = f"{escalation.team} need do nothing more."
    text = "\n".join(filter(None, (what, reason)))
    told = copies(draft, ended.ticket, text, slot=f"E{escalation.number}-ended")
    return replace(ended, letters=(*ended.letters, *told))


def tell_of_priority(draft: Draft) -> Draft:
    """Whoever is asked about a ticket that is more urgent now hears of it at once (Internal SOP §10.1).

    The time that a team was given to answer was that of the lower priority, so it gets a new one from now: nobody is
    said to be silent who was told to answer tomorrow.
    """
    for ticket in (draft.ticket, *draft.others):
        for escalation in ticket.open_escalations:
            known = _known_priority(draft, ticket, escalation)
            if known is not None and ticket.priority < known:
                draft = _told_of_priority(draft, ticket.number, escalation)
    return draft


def _known_priority(draft: Draft, ticket: Ticket, escalation: Escalation) -> Priority | None:
    """The priority of which the team was told; None where a mail of this reply says it anyway."""
    before, merged = draft.case.before(ticket.number), draft.case.ticket
    old = next((old for old in before.escalations if old.number == escalation.number), None) if before else None
    if before is not None and old is not None:
        return before.priority if old.asked_at == escalation.asked_at else None
    came_along = merged is not None and draft.ticket.merged_into == ticket.number
    return merged.priority if merged and came_along else None


def _told_of_priority(draft: Draft, number: int, escalation: Escalation) -> Draft:
    case, house = draft.case, draft.case.house
    ticket = next(ticket for ticket in (draft.ticket, *draft.others) if ticket.number == number)
    team = house.team(escalation.team)
    if team is None:
        return draft
    what = f"Told {team.name} that #{number} is {ticket.priority} now"
    answer_due = None
    if escalation.answered_at is None and escalation.raised_at is None:
        escalation = replace(escalation, asked_at=case.now, followed_up_at=None)
        ticket = with_escalation(ticket, escalation)
        answer_due = answer_by(ticket, team, house, case.now)
        what = f"{what}, and that we need the answer by {shown(answer_due, house.calendar_of(ticket).zone)}"
    letter = letters.team_more_urgent(
        house,
        house.queue(ticket.queue),
        ticket,
        team,
        escalation=escalation,
        answer_by=answer_due,
        history=case.history if number == draft.ticket.number else (),
    )
    told = replace(draft, letters=(*draft.letters, letter)).did(f"{what}.")
    if number == draft.ticket.number:
        return replace(told, ticket=ticket)
    line = LogLine(number, case.now, draft.engineer.name, f"{what}.")
    others = tuple(ticket if other.number == number else other for other in draft.others)
    return replace(told, others=others, log=(*told.log, line))


def end_with_ticket(draft: Draft) -> Draft:
    """With the ticket resolved or closed, no team has to look for anything any more."""
    if draft.ticket.status not in (Status.RESOLVED, Status.CLOSED):
        return draft
    ticket = draft.ticket
    why = f"The ticket is {ticket.status}."
    if ticket.merged_into is not None:
        why = f"It goes on in #{ticket.merged_into}, which you are asked about as well."
    for escalation in ticket.open_escalations:
        draft = _ended(draft, escalation, why)
    return draft


def _ended(draft: Draft, escalation: Escalation, reason: str) -> Draft:
    case = draft.case
    ended = replace(escalation, ended_at=case.now)
    team = case.house.team(escalation.team)
    ticket = with_escalation(draft.ticket, ended)
    told = letters.team_ended(case.house, case.queue, ticket, team, escalation=ended, reason=reason) if team else None
    changed = replace(draft, ticket=ticket, letters=(*draft.letters, *((told,) if told else ())))
    return changed.did(f"{escalation.team} need do nothing more about #{ticket.number}: {reason}")


def with_escalation(ticket: Ticket, changed: Escalation) -> Ticket:
    """The ticket with this escalation in the place of the one of its number."""
    return replace(
        ticket, escalations=tuple(changed if old.number == changed.number else old for old in ticket.escalations)
    )


# --- which team -----------------------------------------------------------------------------------------------------


def _team(house: House, words: str) -> Team | None:
    """The team of this name, in any case; the beginning of one will do if no other begins so."""
    wanted = " ".join(words.lower().split()).rstrip(":")
    exact = [team for team in house.teams if team.name.lower() == wanted]
    found = exact or [team for team in house.teams if team.name.lower().startswith(wanted)]
    return found[0] if len(found) == 1 else None


def _open_one(draft: Draft, rest: str) -> tuple[Escalation | None, Team | None, str]:
    """The open escalation that is meant, its team, and what stands behind the name.

    Where one team alone was asked, its name can be left out.
    """
    house, there = draft.case.house, draft.ticket.open_escalations
    named = [e for e in there if f"{rest.lower()} ".startswith(f"{e.team.lower()} ")]
    if named:
        found = max(named, key=lambda escalation: len(escalation.team))
        return found, house.team(found.team), rest[len(found.team) :].strip()
    team = _team(house, rest) if rest else None
    by_beginning = [escalation for escalation in there if team and escalation.team == team.name]
    if by_beginning:
        return by_beginning[0], team, ""
    near = difflib.get_close_matches(rest.lower(), [t.name.lower() for t in house.teams], n=1, cutoff=0.6)
    if len(there) == 1 and team is None and not near and not _begins_another(house, there[0].team, rest):
        return there[0], house.team(there[0].team), rest
    return None, None, rest


def _begins_another(house: House, asked: str, rest: str) -> bool:
    """Whether the first word is that of another team's name: what follows may not be for the one that was asked."""
    first = next(iter(rest.lower().split()), "").strip(",:")
    return any(other.name.lower().split()[0] == first for other in house.teams if other.name != asked)


def _nobody_to_ask(draft: Draft, line: CommandLine) -> WrongLine | None:
    if draft.case.house.teams:
        return None
    return WrongLine(line.line, "there is no team to ask", "an admin has to name the teams: [[teams]]")


def _not_askable(draft: Draft, line: CommandLine) -> WrongLine | None:
    if draft.ticket.status in _ASKABLE:
        return None
    return stands_wrong(draft, line)


def _no_such_team(draft: Draft, line: CommandLine) -> WrongLine:
    names = [team.name for team in draft.case.house.teams]
    near = difflib.get_close_matches(line.rest, names, n=1, cutoff=0.6)
    return WrongLine(
        line.line,
        f"there is no team {line.rest!r}",
        f"write #escalate {near[0]}" if near else f"write one of: {', '.join(names)}",
    )


def _none_open(draft: Draft, line: CommandLine) -> WrongLine:
    there = [escalation.team for escalation in draft.ticket.open_escalations]
    if there:
        return WrongLine(line.line, "it is not clear which team is meant", f"name one of: {', '.join(there)}")
    return WrongLine(line.line, f"no team is being asked about #{draft.ticket.number}", "#escalate asks one")


def _person(draft: Draft) -> Person:
    return Person(draft.engineer.address, draft.engineer.name)
