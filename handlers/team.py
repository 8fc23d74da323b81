"""What a team answers, and what happens where it does not (Internal SOP §6.2, §9; spec 5.3).

A team's word is an internal note for the owner, and nothing else: no command, nothing for the customer. Its silence is
met by one follow-up with everything in it, and after as long again by the next rung of the ladder; then by nothing.
"""

from __future__ import annotations

from dataclasses import replace

from handlers import letters
from handlers.concern import with_leads
from handlers.escalation import form, with_escalation
from handlers.intake import entry_of
from handlers.requester import responsible
from handlers.sla import answer_by, team_due, timetable
from mailer.case import Arrival, Case, Decision
from mailer.config import House, Team
from mailer.model import Audience, Due, Escalation, Letter, LogLine, Person, Purpose, Role, Ticket


def on_team(case: Case, arrival: Arrival, ticket: Ticket, team: Team) -> Decision:
    """Mail to the address signed for a team: kept inside, and the owner told; if proven, the team has answered."""
    mail, sender = arrival.mail, arrival.sender
    proven = sender.purpose is Purpose.TEAM
    answered = [e for e in ticket.open_escalations if e.team == team.name and e.answered_at is None and proven]
    for escalation in answered:
        ticket = with_escalation(ticket, replace(escalation, answered_at=case.now))
    copied = tuple(person for person in ticket.people if proven and person.address in (*mail.to, *mail.cc))
    told = tuple(
        letters.with_files(
            letters.team_answered(
                case.house,
                case.queue,
                ticket,
                engineer.person,
                team=team,
                author=Person(mail.sender, mail.from_name) if mail.sender else None,
                text=mail.new_text or mail.text,
                files=tuple(attachment.name for attachment in mail.attachments),
                doubts=() if proven else sender.why,
                copied=copied,
            ),
            mail.attachments,
        )
        for engineer in responsible(case, ticket)
    )
    author = team.name if proven else f"{mail.from_address} (not proven to be {team.name})"
    entry = replace(entry_of(mail, ticket, arrival), audience=Audience.INTERNAL, from_customer=False, author=author)
    what = (
        f"wrote for {team.name}" if proven else f"wrote to the address of {team.name}; nothing proves that it is theirs"
    )
    if copied:
        what = f"{what}; the same mail went to {', '.join(str(person.address) for person in copied)}"
    return Decision(
        tickets=(ticket,),
        entries=(entry,),
        log=(LogLine(ticket.number, case.now, mail.from_address, what, "; ".join(sender.why)),),
        letters=told,
        due=timetable(ticket, case.house),
    )


def follow_up(case: Case, due: Due, ticket: Ticket) -> Decision:
    """The team is asked once more with the whole context, and the owner is told."""
    decision = Decision()
    for escalation, team in _silent(case.house, due, ticket):
        by = answer_by(ticket, team, case.house, case.now)
        ticket = with_escalation(ticket, replace(escalation, followed_up_at=case.now))
        to_team = letters.team_follow_up(
            case.house, case.queue, ticket, team, escalation=escalation, answer_by=by, history=case.history
        )
        told = tuple(
            letters.team_silent(
                case.house,
                case.queue,
                ticket,
                engineer.person,
                escalation=escalation,
                answer_by=by,
            )
            for engineer in responsible(case, ticket)
        )
        what = f"{team.name} has not answered in time: asked once more"
        decision = _also(case, decision, ticket, what, (to_team, *told))
    return decision


def tell_next_rung(case: Case, due: Due, ticket: Ticket) -> Decision:
    """Owner and lead hear that the team stays silent, and so does the ladder's next team; the owner gets its form."""
    decision = Decision()
    for escalation, team in _silent(case.house, due, ticket):
        ticket = with_escalation(ticket, replace(escalation, raised_at=case.now))
        above = _next_team(case.house, ticket, team)
        told = _told_of_silence(case, ticket, escalation, above)
        if above is not None:
            heads_up = letters.team_next_rung(
                case.house, case.queue, ticket, above, escalation=escalation, history=case.history
            )
            told = (heads_up, *told)
        who = ", ".join(("owner and lead", *((above.name,) if above else ())))
        decision = _also(case, decision, ticket, f"{team.name} has not answered: told {who}", told)
    return decision


def _told_of_silence(case: Case, ticket: Ticket, escalation: Escalation, above: Team | None) -> tuple[Letter, ...]:
    people = with_leads(responsible(case, ticket), tuple(case.house.roster(ticket.queue, Role.LEAD)))
    forms = (form(ticket, above, case.house, dict(escalation.fields)),) if above else ()
    return tuple(
        letters.team_silent(
            case.house,
            case.queue,
            ticket,
            engineer.person,
            escalation=escalation,
            answer_by=None,
            told=above.name if above else "",
            forms=forms if Role.L1 in engineer.roles else (),
        )
        for engineer in people
    )


def _silent(house: House, due: Due, ticket: Ticket) -> tuple[tuple[Escalation, Team], ...]:
    """Whose time is up now: of two teams that were asked at once, both."""
    found = ((e, house.team(e.team)) for e in ticket.open_escalations if team_due(ticket, e, house) == due)
    return tuple((escalation, team) for escalation, team in found if team is not None)


def _next_team(house: House, ticket: Ticket, team: Team) -> Team | None:
    """The first team of the next rung. None where a rung above is being asked: its own silence is told further up."""
    if any(escalation.rung > team.rung for escalation in ticket.open_escalations):
        return None
    above = [other for other in house.teams if other.rung > team.rung]
    return min(above, key=lambda other: other.rung, default=None)


def _also(case: Case, decision: Decision, ticket: Ticket, what: str, told: tuple[Letter, ...]) -> Decision:
    return replace(
        decision,
        tickets=(ticket,),
        log=(*decision.log, LogLine(ticket.number, case.now, "desk", what)),
        letters=(*decision.letters, *told),
        due=timetable(ticket, case.house),
    )
