"""``mailer list`` and ``mailer ticket``: what the desk knows, read and never changed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from mailer.model import Entry, Escalation, LogLine, Ticket
from mailer.store.engine import Database
from mailer.store.tickets import list_tickets, read_entries, read_log, read_ticket

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]


def tickets(database: Database) -> list[Ticket]:
    """Every ticket that is not closed, most urgent first."""
    with database.read() as connection:
        return list(list_tickets(connection))


def ticket(database: Database, number: int) -> tuple[Ticket, tuple[Entry, ...], tuple[LogLine, ...]] | None:
    """A ticket with all its correspondence and its whole log, or None if there is none of that number."""
    with database.read() as connection:
        found = read_ticket(connection, number)
        return (found, read_entries(connection, number), read_log(connection, number)) if found else None


def ticket_as_json(found: Ticket) -> dict[str, Json]:
    """A ticket for scripts; times are ISO 8601 in UTC."""
    return {
        "number": found.number,
        "queue": found.queue,
        "status": str(found.status),
        "priority": str(found.priority),
        "impact": found.impact,
        "subject": found.subject,
        "requester": str(found.requester),
        "requester_name": found.requester_name,
        "participants": [str(person.address) for person in found.participants],
        "owner": str(found.owner) if found.owner else None,
        "language": found.language,
        "opened_at": _time(found.opened_at),
        "acknowledged_at": _time(found.acknowledged_at),
        "responded_at": _time(found.responded_at),
        "last_update_at": _time(found.last_update_at),
        "resolved_at": _time(found.resolved_at),
        "closed_at": _time(found.closed_at),
        "resolution": found.resolution,
        "follows": found.follows,
        "related": list(found.related),
        "merged_into": found.merged_into,
        "escalations": [_escalation_as_json(escalation) for escalation in found.escalations],
        "waiting_since": _time(found.waiting_since),
        "promised_until": _time(found.promised_until),
        "delays": found.delays,
        "told_until": _time(found.told_until),
        "closes_at": _time(found.closes_at),
        "warned_at": _time(found.warned_at),
        "warnings": found.warnings,
        "snoozed_until": _time(found.snoozed_until),
        "rating": str(found.rating) if found.rating else None,
        "rating_remark": found.rating_remark,
        "action_items": [
            {
                "number": item.number,
                "who": item.who,
                "text": item.text,
                "opened_at": _time(item.opened_at),
                "done_at": _time(item.done_at),
            }
            for item in found.action_items
        ],
    }


def _escalation_as_json(escalation: Escalation) -> dict[str, Json]:
    return {
        "number": escalation.number,
        "team": escalation.team,
        "rung": escalation.rung,
        "fields": dict(escalation.fields),
        "opened_at": _time(escalation.opened_at),
        "opened_by": escalation.opened_by,
        "asked_at": _time(escalation.asked_at),
        "question": escalation.question,
        "skipping": escalation.skipping,
        "followed_up_at": _time(escalation.followed_up_at),
        "raised_at": _time(escalation.raised_at),
        "answered_at": _time(escalation.answered_at),
        "ended_at": _time(escalation.ended_at),
    }


def entry_as_json(entry: Entry) -> dict[str, Json]:
    return {
        "at": _time(entry.at),
        "audience": str(entry.audience),
        "author": entry.author,
        "subject": entry.subject,
        "text": entry.text,
        "message_id": entry.message_id,
        "files": list(entry.files),
    }


def log_as_json(line: LogLine) -> dict[str, Json]:
    return {"at": _time(line.at), "actor": line.actor, "action": line.action, "detail": line.detail}


def list_as_text(found: list[Ticket]) -> str:
    """A line for each ticket, in columns."""
    if not found:
        return "No open tickets."
    rows = [("ticket", "prio", "status", "owner", "requester", "subject")] + [
        (
            f"#{t.number}",
            str(t.priority),
            str(t.status),
            str(t.owner or "-"),
            str(t.requester),
            printable(t.subject),
        )
        for t in found
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(5)]
    columns = [[f"{cell:<{width}}" for cell, width in zip(row, widths, strict=False)] for row in rows]
    return "\n".join("  ".join([*cells, row[5]]) for cells, row in zip(columns, rows, strict=True))


def ticket_as_text(found: Ticket, entries: tuple[Entry, ...], log: tuple[LogLine, ...]) -> str:
    """The whole ticket for reading: facts, correspondence, log."""
    facts: Mapping[str, str] = {
        "status": f"{found.status}, {found.priority}" + (f" ({printable(found.impact)})" if found.impact else ""),
        "queue": found.queue,
        "owner": str(found.owner or "nobody"),
        "requester": f"{printable(found.requester_name)} <{found.requester}>".strip(),
        "participants": ", ".join(str(p.address) for p in found.participants) or "-",
        "opened": _shown(found.opened_at),
        "last update": _shown(found.last_update_at),
        "waiting since": _shown(found.waiting_since),
        "told until": _shown(found.told_until),
        "promised by": _shown(found.promised_until) + (f" (delays: {found.delays})" if found.delays else ""),
        "resolved": _shown(found.resolved_at),
        "closed": _shown(found.closed_at),
        "rating": _rating_as_text(found),
        "follows": f"#{found.follows}" if found.follows else "-",
        "related": ", ".join(f"#{number}" for number in found.related) or "-",
        "goes on in": f"#{found.merged_into}" if found.merged_into else "-",
    }
    lines = [f"#{found.number}  {printable(found.subject)}", ""]
    lines += [f"  {name:<15}{value}" for name, value in facts.items()]
    lines += [f"  {'escalation':<15}{_escalation_as_text(escalation)}" for escalation in found.escalations]
    lines += [""] * bool(found.action_items)
    lines += [f"  [{'x' if item.done_at else ' '}] {printable(str(item))}" for item in found.action_items]
    for entry in entries:
        lines += ["", f"--- {_shown(entry.at)}  {printable(entry.author)}  ({entry.audience})", ""]
        lines += [f"  {printable(line)}" for line in entry.text.split("\n")]
        lines += [f"  [file] {printable(name)}" for name in entry.files]
    lines += ["", "Log", ""]
    lines += [
        f"  {_shown(line.at)}  {printable(line.actor)}: {printable(line.action)}"
        + (f" - {printable(line.detail)}" if line.detail else "")
        for line in log
    ]
    return "\n".join(lines)


def _rating_as_text(found: Ticket) -> str:
    remark = f": {printable(found.rating_remark)}" if found.rating_remark else ""
    return f"{found.rating}{remark}" if found.rating else "-"


def _escalation_as_text(escalation: Escalation) -> str:
    times = {
        "asked again": escalation.followed_up_at,
        "next rung told": escalation.raised_at,
        "answered": escalation.answered_at,
        "ended": escalation.ended_at,
    }
    since = "".join(f", {what} {_shown(at)}" for what, at in times.items() if at)
    who = f"E{escalation.number} to {printable(escalation.team)} by {printable(escalation.opened_by)}"
    return f"{who}, asked {_shown(escalation.asked_at)}{since or ', no answer yet'}"


def printable(text: str) -> str:
    """``text`` on one line, with nothing in it that could drive a terminal (INJ-10)."""
    return "".join(c if c.isprintable() else "\ufffd" for c in text.replace("\t", " ").replace("\n", " "))


def _time(at: datetime | None) -> str | None:
    return at.isoformat() if at else None


def _shown(at: datetime | None) -> str:
    return f"{at:%Y-%m-%d %H:%M} UTC" if at else "-"
