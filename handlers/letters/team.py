"""Letters to teams that an escalation asks: of the customer only what the team may see (Internal SOP §12)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from handlers.letters.facts import (
    HISTORY_TEXT_LIMIT,
    base_subject,
    cut,
    field_facts,
    house_time,
    mapping,
    sender_name,
    with_files,
)
from handlers.letters.inside import without_tokens
from handlers.letters.redaction import files_for_team, for_team
from mailer.config import House, QueueConfig, Sees, Team
from mailer.model import (
    Attachment,
    Audience,
    Automatic,
    Entry,
    Escalation,
    Fact,
    Letter,
    Person,
    Purpose,
    Ticket,
)


def escalation(
    house: House,
    queue: QueueConfig,
    ticket: Ticket,
    team: Team,
    *,
    escalation: Escalation,
    answer_by: datetime,
    history: tuple[Entry, ...],
    attachments: tuple[Attachment, ...],
) -> Letter:
    """A team is asked: all that Internal SOP §7.1 and §8 want it to know, and by when to answer."""
    files = files_for_team(attachments, ticket, team)
    letter = _to_team(
        "team/escalation",
        house,
        queue,
        ticket,
        team,
        escalation,
        history,
        files=tuple(attachment.name for attachment in files),
        answer_by=house_time(house, queue, answer_by),
    )
    return replace(with_files(letter, files), automatic=None)


def team_message(
    house: House,
    queue: QueueConfig,
    ticket: Ticket,
    team: Team,
    *,
    escalation: Escalation,
    text: str,
    author: str,
    answer_by: datetime,
    attachments: tuple[Attachment, ...],
) -> Letter:
    """What an engineer writes to a team that was asked before."""
    files = files_for_team(attachments, ticket, team)
    letter = _to_team(
        "team/message",
        house,
        queue,
        ticket,
        team,
        escalation,
        author=author,
        text=for_team(text, ticket, team),
        files=tuple(attachment.name for attachment in files),
        answer_by=house_time(house, queue, answer_by),
    )
    return replace(with_files(letter, files), automatic=None)


def team_follow_up(
    house: House,
    queue: QueueConfig,
    ticket: Ticket,
    team: Team,
    *,
    escalation: Escalation,
    answer_by: datetime,
    history: tuple[Entry, ...],
) -> Letter:
    """No answer came: asked once more, with all that was asked, when, and by when it is needed (Internal SOP §9)."""
    by = house_time(house, queue, answer_by)
    return _to_team("team/follow-up", house, queue, ticket, team, escalation, history, answer_by=by)


def team_next_rung(
    house: House,
    queue: QueueConfig,
    ticket: Ticket,
    team: Team,
    *,
    escalation: Escalation,
    history: tuple[Entry, ...],
) -> Letter:
    """The next team of the ladder hears whom we asked in vain, and what (spec 5.3)."""
    return _to_team("team/next-rung", house, queue, ticket, team, escalation, history, asked=escalation.team)


def team_more_urgent(
    house: House,
    queue: QueueConfig,
    ticket: Ticket,
    team: Team,
    *,
    escalation: Escalation,
    answer_by: datetime | None,
    history: tuple[Entry, ...],
) -> Letter:
    """The ticket has another priority than the team was told, and a team that owes an answer another time for it
    (Internal SOP §10.1)."""
    by = house_time(house, queue, answer_by)
    return _to_team("team/more-urgent", house, queue, ticket, team, escalation, history, answer_by=by)


def team_ended(
    house: House, queue: QueueConfig, ticket: Ticket, team: Team, *, escalation: Escalation, reason: str
) -> Letter:
    """The team need do nothing more, and why."""
    why = for_team(reason, ticket, team)
    return _to_team("team/ended", house, queue, ticket, team, escalation, reason=why)


def _to_team(
    template: str,
    house: House,
    queue: QueueConfig,
    ticket: Ticket,
    team: Team,
    escalation: Escalation,
    history: tuple[Entry, ...] = (),
    /,
    **facts: Fact,
) -> Letter:
    """Of the customer's it says the subject, and what ``team.sees`` allows besides; nothing of other tickets."""
    said = tuple(entry for entry in history if entry.from_customer and entry.audience is Audience.PUBLIC)
    return Letter(
        template=template,
        to=Person(team.address, team.name),
        audience=Audience.INTERNAL,
        ticket=ticket.number,
        facts=mapping(
            desk=sender_name(house, queue),
            team=team.name,
            ticket=mapping(
                number=ticket.number,
                subject=for_team(base_subject(ticket.subject), ticket, team),
                priority=str(ticket.priority),
                opened_at=house_time(house, queue, ticket.opened_at),
                requester=str(Person(ticket.requester, ticket.requester_name)) if Sees.REQUESTER in team.sees else "",
            ),
            number=escalation.number,
            by=escalation.opened_by,
            opened_at=house_time(house, queue, escalation.opened_at),
            asked_at=house_time(house, queue, escalation.asked_at),
            fields=field_facts(tuple((label, for_team(text, ticket, team)) for label, text in escalation.fields)),
            question=for_team(escalation.question, ticket, team),
            said=for_team(cut(without_tokens(said[-1].text), HISTORY_TEXT_LIMIT), ticket, team)
            if said and Sees.TEXT in team.sees
            else "",
            **facts,
        ),
        automatic=Automatic.GENERATED,
        purpose=Purpose.TEAM,
        slot=f"E{escalation.number}",
        thread=f"E{escalation.number}",
    )
