"""A subject as an engineer writes it behind ``#subject`` or ``#split``: it stands in every mail to the customer."""

from __future__ import annotations

from handlers import letters, objections
from handlers.draft import CommandLine, Draft
from handlers.gate import review, said_on
from handlers.letters import WrongLine

LONGEST = 200
"""So many characters a subject may have."""


def read_subject(draft: Draft, line: CommandLine) -> str | WrongLine:
    """What the line calls the ticket, or why customers can't read it so."""
    subject = letters.base_subject("".join(c if c.isprintable() else " " for c in line.rest))
    if not subject:
        example = f"{line.word} Invoice is wrong"
        return WrongLine(line.line, "it names no subject", f"write it behind the command: {example}")
    if len(subject) > LONGEST:
        advice = f"write it in at most {LONGEST} characters"
        return WrongLine(line.line, f"the subject has {len(subject)} characters", advice)
    as_said = said_on(draft.ticket, subject)
    held = objections.told(as_said, review(as_said, draft.case.house))
    if held:
        return held[0]
    if letters.shows_inside(subject):
        return WrongLine(line.line, "part of an internal mail stands in it", "customers read the subject: leave it out")
    return subject
