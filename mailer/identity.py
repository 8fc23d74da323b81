"""Which ticket a mail is about, and who wrote it: pure judgements over what the database found.

The order of evidence is the specification's (2.1): signed reply address, Message-IDs, subject tag. No evidence gives a
stranger a way into a ticket; it only says which ticket is meant. Who acts as an engineer must be on the roster *and*
authentic (2.3): a From line alone is worth nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from mailer.address import Address
from mailer.case import Found, Match, Sender
from mailer.config import Engineer, House, Team
from mailer.mail.reply_address import TOKEN, Claim
from mailer.model import Mail, Purpose, Role, Ticket, Verdict


@dataclass(frozen=True, slots=True)
class Bearer:
    """A genuine token that a mail carries, and the person it was made for (who need not be the sender)."""

    claim: Claim
    person: Address


_TAG = re.compile(rf"\[#(\d{{1,12}})(?:\s+{TOKEN})?\]", re.IGNORECASE)
"""``[#12345]``, also with a token in it: what is worth nothing as a proof names the ticket still."""


def tagged_ticket(subject: str) -> int | None:
    """The ticket number of the first ``[#12345]`` in a subject."""
    match = _TAG.search(subject)
    return int(match[1]) if match else None


def candidates(ticket: Ticket, house: House) -> tuple[Address, ...]:
    """Everybody a signed address of this ticket can have been made for."""
    inside = (*(engineer.address for engineer in house.engineers), *(team.address for team in house.teams))
    return (*(person.address for person in ticket.people), *inside)


def judge_match(
    bearer: Bearer | None, referenced: int | None, tagged: int | None, answered: int | None = None
) -> Match:
    """The strongest evidence wins.

    :param referenced: the ticket of the nearest known ancestor.
    :param answered: the ticket of a mail that named this one as its ancestor and was read before it.
    :param tagged: the ticket that the subject names.
    """
    if bearer is not None:
        number = bearer.claim.ticket
        return Match(number, Found.TOKEN, f"{bearer.claim.way} #{number} signed for {bearer.person}")
    if referenced is not None:
        return Match(referenced, Found.REFERENCE, f"it answers a message that belongs to #{referenced}")
    if answered is not None:
        return Match(answered, Found.REFERENCE, f"an answer to it came before it and belongs to #{answered}")
    if tagged is not None:
        return Match(tagged, Found.SUBJECT, f"its subject names #{tagged}")
    return Match()


def passed_on(match: Match, named: Ticket, to: Ticket) -> Match:
    """The same evidence for the ticket that goes on instead of the named one."""
    how = "was merged into" if named.merged_into else "is closed and goes on in"
    why = f"{match.why}; #{named.number} {how} #{to.number}"
    return replace(match, ticket=to.number, by_way_of=named.number, why=why)


def judge_sender(mail: Mail, house: House, ticket: Ticket | None, match: Match, bearer: Bearer | None) -> Sender:
    """Who the sender is and may do on ``ticket`` (None: on no ticket)."""
    team = _team_of(house, bearer)
    if team is not None:
        return _judge_team(mail, house, team)
    if mail.sender is None:
        return Sender(Role.STRANGER, why=("no single valid From address, so nobody to be",))
    engineer = house.engineer(mail.sender)
    if engineer is not None and not _writes_as_customer(mail.sender, ticket, bearer):
        return _judge_engineer(mail, house, engineer, bearer)
    if ticket is not None and ticket.is_participant(mail.sender):
        return _judge_participant(mail, match, bearer)
    reasons = ["the sender is not on the roster"]
    if ticket is not None:
        reasons.append(f"and not a participant of #{ticket.number}")
    return _stranger(bearer, (" ".join(reasons),))


def _writes_as_customer(sender: Address, ticket: Ticket | None, bearer: Bearer | None) -> bool:
    """Engineers are customers of tickets that they opened themselves."""
    signed = bearer is not None and bearer.person == sender and bearer.claim.purpose is not Purpose.ENGINEER
    return signed and ticket is not None and ticket.is_participant(sender)


def _stranger(bearer: Bearer | None, why: tuple[str, ...], impersonated: Engineer | None = None) -> Sender:
    """Nobody we know. Whoever writes to somebody else's signed address got it from them: it says so, and no more."""
    holder = bearer.person if bearer else None
    made_for = (f"the reply address was made for {holder}",) if holder else ()
    return Sender(Role.STRANGER, impersonated=impersonated, bearer_of=holder, why=(*why, *made_for))


def _judge_engineer(mail: Mail, house: House, engineer: Engineer, bearer: Bearer | None) -> Sender:
    """Spec 2.3: the personal signed address and, where a server is trusted, its DMARC pass; for fresh mail the pass."""
    passed = mail.authentication.verdict is Verdict.PASS
    personal = bearer is not None and bearer.claim.purpose is Purpose.ENGINEER and bearer.person == engineer.address
    role = next((role for role in (Role.L1, Role.L2, Role.LEAD, Role.MANAGER) if role in engineer.roles), Role.STRANGER)
    if personal and (passed or not house.authenticity.trusts_server):
        proof = "the reply address was signed for this engineer"
        return Sender(
            role, engineer, purpose=Purpose.ENGINEER, why=(proof, mail.authentication.why) if passed else (proof,)
        )
    if passed:
        return Sender(role, engineer, why=(mail.authentication.why,))
    missing = "" if personal else "it was not sent to a reply address signed for that engineer; "
    why = f"From names {engineer.name}, who is on the roster, without proof: {missing}{mail.authentication.why}"
    return _stranger(None if personal else bearer, (why,), engineer)


def _team_of(house: House, bearer: Bearer | None) -> Team | None:
    if bearer is None or bearer.claim.purpose is not Purpose.TEAM:
        return None
    return next((team for team in house.teams if team.address == bearer.person), None)


def _judge_team(mail: Mail, house: House, team: Team) -> Sender:
    """What comes to a team's address is never anybody else's word; whether it is the team's, From and DMARC say."""
    if mail.sender is None or not team.has_member(mail.sender):
        return Sender(Role.TEAM, team=team, why=(f"{mail.from_address or 'its sender'} is no member of {team.name}",))
    if house.authenticity.trusts_server and mail.authentication.verdict is not Verdict.PASS:
        return Sender(Role.TEAM, team=team, why=(mail.authentication.why,))
    why = f"the reply address was signed for {team.name}, and the sender is a member"
    return Sender(Role.TEAM, team=team, purpose=Purpose.TEAM, why=(why,))


def _judge_participant(mail: Mail, match: Match, bearer: Bearer | None) -> Sender:
    if match.found is Found.TOKEN and bearer is not None and bearer.person == mail.sender:
        # A link to confirm or reopen is about the ticket it was made for, and not about the one that goes on; a rating
        # is about the support, whatever became of the ticket.
        meant = match.by_way_of is None or bearer.claim.purpose.rating is not None
        purpose = bearer.claim.purpose if meant else Purpose.CUSTOMER
        return Sender(Role.PARTICIPANT, purpose=purpose, why=("the reply address was signed for this participant",))
    if mail.authentication.verdict is Verdict.FAIL:
        # AUTH-04: an address that is a participant's, in a mail that its own domain disowns.
        return _stranger(bearer, (f"From is a participant's, but the mail is not: {mail.authentication.why}",))
    return Sender(Role.PARTICIPANT, why=("the sender is a participant of the ticket",))
