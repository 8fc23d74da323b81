"""``mailer explain FILE…``: what a mail is taken for, and why, with nothing done (OPS-09).

Without the database it says what the mail itself tells; with it, also which ticket it would belong to, by what
evidence, and what its sender may do there.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from mailer.case import Arrival, Found
from mailer.case_reader import CaseReader
from mailer.cli.show import Json, printable
from mailer.desk import Office
from mailer.mail.parse import read_mail
from mailer.model import Mail, Reader


@dataclass(frozen=True, slots=True)
class Explanation:
    """A mail as it was read, and with the database, the arrival it would be."""

    file: str
    mail: Mail
    arrival: Arrival | None = None


def explain(file: str, raw: bytes, reader: Reader) -> Explanation:
    """What the mail itself tells."""
    return Explanation(file, read_mail(raw, reader))


def explain_with_database(file: str, raw: bytes, office: Office, now: datetime) -> Explanation:
    """What the mail and the tickets tell together; nothing is written."""
    mail = read_mail(raw, office.reader)
    queue = office.house.queues[0].name
    with office.database.read() as connection:
        case = CaseReader(office.house, office.signer).case_of_mail(
            connection, mail, queue=queue, received_at=now, now=now, number=lambda: None
        )
    return Explanation(file, mail, case.event if isinstance(case.event, Arrival) else None)


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
        "attachments": [{"name": a.name, "size": a.size, "type": a.content_type} for a in mail.attachments],
        "bounced_recipients": [bounced.address for bounced in mail.bounced],
        "auto_answer": mail.auto_answer,
        "why": list(why(explanation)),
    }
    if arrival is not None:
        answer |= {
            "ticket": arrival.match.ticket,
            "evidence": str(arrival.match.found),
            "role": str(arrival.sender.role),
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
    lines += ["  why"] + [f"    - {printable(reason)}" for reason in why(explanation)]
    lines += ["  new text"] + [f"    | {printable(line)}" for line in mail.new_text.split("\n")]
    return "\n".join(lines)
