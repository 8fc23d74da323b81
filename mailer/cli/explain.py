"""``mailer explain FILE…``: what a mail is taken for, and why, with nothing done (OPS-09).

Without the database it says what the mail itself tells; with it, also which ticket it would belong to, by what
evidence, what its sender may do there, and what the desk would do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from mailer.address import try_address
from mailer.case import Arrival, Case, Decision, Found, Outcome, Policy
from mailer.case_reader import CaseReader
from mailer.cli.show import Json, printable
from mailer.config import House
from mailer.desk import Office
from mailer.mail.domain_signatures import Vouch, nobody_vouches
from mailer.mail.language import with_language
from mailer.mail.parse import read_mail
from mailer.mail.template import Renderer, shipped_templates, spoken_in
from mailer.model import Kind, Mail, Mood, Reader


@dataclass(frozen=True, slots=True)
class Explanation:
    """A mail as it was read, and with the database, the arrival it would be."""

    file: str
    mail: Mail
    mood: Mood
    arrival: Arrival | None = None
    would: tuple[str, ...] = ()


ReadMood = Callable[[str, str], Mood]


def explain(
    file: str,
    raw: bytes,
    reader: Reader,
    read_mood: ReadMood,
    vouch: Vouch = nobody_vouches,
    house: House | None = None,
) -> Explanation:
    """What the mail itself tells; without a house, as far as the shipped templates go."""
    mail = vouch(read_mail(raw, reader), raw)
    mail = with_language(mail, _spoken(house, mail) if house else spoken_in((shipped_templates(),)))
    return Explanation(file, mail, _mood(mail, read_mood))


def _mood(mail: Mail, read_mood: ReadMood) -> Mood:
    """Read only of what a person wrote."""
    return read_mood(mail.subject, mail.new_text) if mail.kind is Kind.PERSON else Mood()


def explain_with_database(file: str, raw: bytes, office: Office, policy: Policy, now: datetime) -> Explanation:
    """What the mail and the tickets tell together, and what would happen; nothing is written."""
    mail = office.vouch(read_mail(raw, office.reader), raw)
    mail = with_language(mail, _spoken(office.house, mail))
    with office.database.read() as connection:
        case = CaseReader(office.house, office.signer, policy.foresee).case_of_mail(
            connection, mail, queue=_queue(office.house, mail), received_at=now, now=now, number=lambda: NEW
        )
    arrival = case.event if isinstance(case.event, Arrival) else None
    return Explanation(file, mail, _mood(mail, policy.read_mood), arrival, tuple(_would(case, policy.decide(case))))


NEW = 0
"""Stands for the number that a new ticket would get."""


def _queue(house: House, mail: Mail) -> str:
    """The queue whose address the mail was sent to; the first where it names none."""
    bases = {address.base for text in mail.recipients if (address := try_address(text))}
    return next((q.name for q in house.queues if any(a.base in bases for a in q.addresses)), house.queues[0].name)


def _spoken(house: House, mail: Mail) -> frozenset[str]:
    return Renderer(house).spoken(house.queue(_queue(house, mail)))


def _would(case: Case, decision: Decision) -> Iterator[str]:
    """The decision in sentences."""
    if decision.outcome is not Outcome.DONE:
        verb = "be put into quarantine" if decision.outcome is Outcome.QUARANTINED else "be ignored"
        yield f"it would {verb}: {decision.reason}"
    for ticket in decision.tickets:
        if ticket.version == 0:
            linked = ", ".join(f"#{number}" for number in ticket.related)
            yield f"a new ticket would be opened for {ticket.requester}" + (f", linked to {linked}" if linked else "")
        elif case.ticket and ticket.number == case.ticket.number and ticket.status is not case.ticket.status:
            yield f"#{ticket.number} would be {ticket.status} (it is {case.ticket.status})"
    for line in decision.log:
        where = f"#{line.ticket}" if line.ticket != NEW else "the new ticket"
        detail = f" ({line.detail})" if line.detail else ""
        yield f"the log of {where} would say: {line.actor}: {line.action}{detail}"
    for letter in decision.letters:
        held = f", and be held: {letter.held.reason}" if letter.held else ""
        yield f"{letter.template} would go to {letter.to.address}{held}"
    for alert in decision.alerts:
        yield f"{alert.template} would go to the channel {alert.channel}"
    if not decision.letters:
        yield "nobody would get a mail"


def as_json(explanation: Explanation) -> dict[str, Json]:
    """One object for scripts; its keys are a promise (docs/explain.md)."""
    mail, arrival = explanation.mail, explanation.arrival
    answer: dict[str, Json] = {
        "file": explanation.file,
        "kind": str(mail.kind),
        "from": mail.from_address,
        "from_name": mail.from_name,
        "subject": mail.subject,
        "message_id": mail.message_id,
        "references": list(dict.fromkeys((*mail.references, *mail.in_reply_to))),
        "text": mail.text,
        "new_text": mail.new_text,
        "language": mail.language,
        "attachments": [{"name": a.name, "size": a.size, "type": a.content_type} for a in mail.attachments],
        "bounced_recipients": [bounced.address for bounced in mail.bounced],
        "auto_answer": mail.auto_answer,
        "mood": [{"kind": str(s.kind), "passage": s.passage, "reason": s.reason} for s in explanation.mood.signals],
        "why": list(why(explanation)),
    }
    if arrival is not None:
        answer |= {
            "ticket": arrival.match.ticket,
            "evidence": str(arrival.match.found),
            "role": str(arrival.sender.role),
            "would": list(explanation.would),
        }
    return answer


def why(explanation: Explanation) -> tuple[str, ...]:
    """The reasons in sentences, those for what the mail is first."""
    mail, arrival = explanation.mail, explanation.arrival
    evidence = mail.evidence or ("nothing marks it as automatic, as a list's or as a bounce, so a person wrote it",)
    reasons = [*evidence, mail.authentication.why, *mail.defects]
    if arrival is not None:
        reasons += [arrival.match.why, *arrival.sender.why]
    return tuple(reasons)


def as_text(explanation: Explanation) -> str:
    """The same for people."""
    mail, arrival = explanation.mail, explanation.arrival
    name = f"{printable(mail.from_name)} " if mail.from_name else ""
    lines = [
        f"{explanation.file}",
        f"  from       {name}<{printable(mail.from_address)}>"
        + ("" if mail.sender else "  (not taken for anybody's identity)"),
        f"  subject    {printable(mail.subject)}",
        f"  kind       {mail.kind}",
        f"  language   {mail.language or '-'}",
        f"  answer     {'may be answered automatically' if mail.auto_answer else 'must not be answered automatically'}",
    ]
    if arrival is not None:
        found = arrival.match.found
        meant = f"#{arrival.match.ticket}, by {found}" if found is not Found.NOTHING else "-"
        lines += [f"  ticket     {meant}", f"  sender is  {arrival.sender.role}"]
    if mail.bounced:
        lines.append(f"  bounced    {', '.join(printable(b.address) for b in mail.bounced)}")
    if mail.attachments:
        lines.append(f"  files      {', '.join(f'{printable(a.name)} ({a.size} B)' for a in mail.attachments)}")
    if explanation.mood.signals:
        lines.append("  mood")
        lines += [f"    - {s.kind}: {printable(s.passage)} ({s.reason})" for s in explanation.mood.signals]
    lines += ["  why"] + [f"    - {printable(reason)}" for reason in why(explanation)]
    if explanation.would:
        lines += ["  what would happen"] + [f"    - {printable(sentence)}" for sentence in explanation.would]
    lines += ["  new text"] + [f"    | {printable(line)}" for line in mail.new_text.split("\n")]
    return "\n".join(lines)
