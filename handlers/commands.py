"""The commands an engineer can put at the top of a reply, in one table.

A command is a line of its own that begins with ``#`` and a word; the lines at the top of a reply that are commands or
empty are the commands, everything below is the text. The help card, the refusals and the documentation are made from
:data:`COMMANDS`. Each command turns a :class:`Draft` into a further one or says what is wrong with its line; what it
may do is asked here, per command, by the same rules as everywhere (AUTH-08).
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from handlers import escalation, relations
from handlers.draft import CommandLine, Draft, Use, needs_l1
from handlers.letters import CommandHelp, StatusUpdate, WrongLine
from handlers.lifecycle import Step, move
from mailer.case import Wanted
from mailer.model import Priority, Role, Status


@dataclass(frozen=True, slots=True)
class Reply:
    """An engineer's new text, taken apart."""

    commands: tuple[CommandLine, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Command:
    word: str
    syntax: str
    meaning: str
    run: Callable[[Draft, CommandLine], Draft | WrongLine]


_COMMAND = re.compile(r"\s*(#[A-Za-z][A-Za-z-]*)\s*:?(?:\s+(.*\S))?\s*")
_FIELDS = (
    ("status", ("current status", "status")),
    ("actions", ("actions taken", "action taken", "actions", "action", "done")),
    ("next_steps", ("next steps", "next step", "next")),
    ("expected", ("expected timeline", "expected time", "expected", "timeline", "eta")),
)
_LABELS = {label: name for name, labels in _FIELDS for label in labels}
_FIELD_LINE = re.compile(
    rf"\s*[*_]*({'|'.join(sorted(map(re.escape, _LABELS), key=len, reverse=True))})[*_]*\s*:[*_]*\s*(.*)", re.IGNORECASE
)
FORM = "#update\nStatus: \nActions: \nNext: \nExpected: "


def take_apart(new_text: str) -> Reply:
    """The commands at the top of a reply, and the text below them."""
    lines = new_text.strip("\n").split("\n")
    commands: list[CommandLine] = []
    for position, line in enumerate(lines):
        if not line.strip():
            continue
        match = _COMMAND.fullmatch(line)
        if match is None:
            return Reply(tuple(commands), "\n".join(lines[position:]).strip("\n"))
        commands.append(CommandLine(line.strip(), match[1].lower(), match[2] or ""))
    return Reply(tuple(commands), "")


def run_all(draft: Draft, lines: tuple[CommandLine, ...]) -> tuple[Draft, tuple[WrongLine, ...]]:
    """The draft after every command, and what is wrong; with anything wrong the draft is not to be used."""
    wrong: list[WrongLine] = []
    for line in lines:
        command = _BY_WORD.get(line.word)
        result = command.run(draft, line) if command else _unknown(line)
        if isinstance(result, WrongLine):
            wrong.append(result)
        else:
            draft = result
    return draft, tuple(wrong)


def foresee(new_text: str) -> Wanted:
    """What has to be read to decide about this text: the tickets its commands name, and a number for a new one."""
    commands = take_apart(new_text).commands
    named = (n for line in commands if line.word in ("#merge", "#link") for n in relations.numbers(line.rest))
    return Wanted(tuple(named), any(line.word == "#split" for line in commands))


def help_lines() -> tuple[CommandHelp, ...]:
    return tuple(CommandHelp(command.syntax, command.meaning) for command in COMMANDS)


def read_update(text: str) -> tuple[StatusUpdate, tuple[str, ...]]:
    """The four parts out of a filled-in form, and the names of those that must be there and are not (SOP §6.2)."""
    parts: dict[str, list[str]] = {name: [] for name, _ in _FIELDS}
    current: list[str] | None = None
    for line in text.split("\n"):
        match = _FIELD_LINE.fullmatch(line)
        if match:
            current = parts[_LABELS[match[1].lower()]]
            current.append(match[2])
        elif current is not None:
            current.append(line)
    said = {name: "\n".join(lines).strip() for name, lines in parts.items()}
    missing = tuple(
        label
        for name, label in (("status", "Status"), ("actions", "Actions"), ("next_steps", "Next"))
        if not said[name]
    )
    return StatusUpdate(said["status"], said["actions"], said["next_steps"], said["expected"]), missing


def _unknown(line: CommandLine) -> WrongLine:
    near = difflib.get_close_matches(line.word, _BY_WORD, n=1, cutoff=0.6)
    advice = f"did you mean {near[0]}?" if near else "#help lists every command"
    return WrongLine(line.line, f"there is no command {line.word}", advice)


def _set_use(draft: Draft, line: CommandLine, use: Use) -> Draft | WrongLine:
    if draft.use is not None and draft.use is not use:
        return WrongLine(
            line.line, f"the text below is already meant as {_article(draft.use)}", "send two replies, one for each"
        )
    return replace(draft, use=use)


def _article(use: Use) -> str:
    return f"an {use}" if use[0] in "au" else f"a {use}"


def _note(draft: Draft, line: CommandLine) -> Draft | WrongLine:
    text = "\n".join(filter(None, (line.rest, draft.text)))
    if not text.strip():
        return WrongLine(line.line, "the note is empty", "write the note below the command")
    used = _set_use(replace(draft, text=text), line, Use.NOTE)
    return used if isinstance(used, WrongLine) else used.did("Kept your text as an internal note.")


def _take(draft: Draft, line: CommandLine) -> Draft | WrongLine:
    if Role.L1 not in draft.engineer.roles:
        return WrongLine(line.line, "only first-level support (l1) owns tickets (SOP §6.2)", "leave the line out")
    moved = move(draft.ticket, Step.TAKE, draft.case.now)
    if moved is None:
        return WrongLine(line.line, f"#{draft.ticket.number} is {draft.ticket.status}", "it has to be reopened first")
    owned = replace(moved, owner=draft.engineer.address)
    return replace(draft, ticket=owned).did(f"You own #{owned.number} now.")


def _priority(draft: Draft, line: CommandLine) -> Draft | WrongLine:
    word, _, impact = line.rest.partition(" ")
    if word.upper() not in list(Priority):
        advice = "write P1, P2, P3 or P4, and the impact behind it: #priority P1 nobody can log in"
        return WrongLine(line.line, f"{word!r} is no priority" if word else "it names no priority", advice)
    priority = Priority(word.upper())
    changed = replace(draft.ticket, priority=priority, impact=impact.strip() or draft.ticket.impact)
    return replace(draft, ticket=changed).did(
        f"The priority is {priority}" + (f", the impact: {changed.impact}." if changed.impact else ".")
    )


def _update(draft: Draft, line: CommandLine) -> Draft | WrongLine:
    refused = needs_l1(draft, line) or _not_on(draft, line, Status.CLOSED)
    if refused:
        return refused
    update, missing = read_update(draft.text)
    if missing:
        return WrongLine(
            line.line,
            f"the update lacks: {', '.join(missing)}",
            "an update says current status, actions taken and next steps (SOP §6.2)",
        )
    used = _set_use(replace(draft, update=update), line, Use.UPDATE)
    return used if isinstance(used, WrongLine) else used.did("Sent the status update to the customer.")


def _resolve(draft: Draft, line: CommandLine) -> Draft | WrongLine:
    refused = needs_l1(draft, line)
    if refused:
        return refused
    summary = "\n".join(filter(None, (line.rest, draft.text)))
    if not summary.strip():
        return WrongLine(
            line.line, "the summary of the fix is missing", "write below the command what the fix is (SOP §11.1)"
        )
    moved = move(draft.ticket, Step.RESOLVE, draft.case.now)
    if moved is None:
        return WrongLine(line.line, f"#{draft.ticket.number} is {draft.ticket.status}", "it has to be reopened first")
    resolved = replace(moved, resolution=summary, owner=draft.ticket.owner or draft.engineer.address)
    used = _set_use(replace(draft, ticket=resolved, text=summary), line, Use.RESOLUTION)
    return (
        used
        if isinstance(used, WrongLine)
        else used.did("Sent the resolution to the customer and asked whether it works.")
    )


def _close(draft: Draft, line: CommandLine) -> Draft | WrongLine:
    if draft.text.strip() and draft.use is None:
        return WrongLine(
            line.line, "it is not clear what the text below is for", "put #note above it, or send it as an answer first"
        )
    if line.rest.lower() == "spam":
        moved = move(draft.ticket, Step.DISCARD, draft.case.now)
        if moved is None:
            return WrongLine(line.line, f"#{draft.ticket.number} is {draft.ticket.status}", "leave the line out")
        return replace(draft, ticket=moved, closing=Step.DISCARD).did("Closed as spam; nobody was told.")
    if line.rest:
        return WrongLine(line.line, f"{line.rest!r} means nothing here", "write #close, or #close spam")
    if draft.ticket.status is Status.CLOSED:
        return replace(draft, closing=None).did("The ticket was closed already.")
    if draft.ticket.status is not Status.RESOLVED or draft.use is Use.RESOLUTION:
        return WrongLine(
            line.line,
            "the customer has not been asked yet whether it works",
            "use #resolve with a summary of the fix: it asks, and closes by itself (SOP §11); #close spam closes junk",
        )
    return replace(draft, closing=Step.CLOSE).did("Closed; the customer was told how to reopen it.")


def _reopen(draft: Draft, line: CommandLine) -> Draft | WrongLine:
    moved = move(draft.ticket, Step.REOPEN, draft.case.now)
    if moved is None:
        return WrongLine(line.line, f"#{draft.ticket.number} is {draft.ticket.status}", "leave the line out")
    return replace(draft, ticket=moved).did(f"#{moved.number} is open again.")


def _help(draft: Draft, _line: CommandLine) -> Draft:
    return replace(draft, help=True)


def _not_on(draft: Draft, line: CommandLine, status: Status) -> WrongLine | None:
    if draft.ticket.status is not status:
        return None
    return WrongLine(line.line, f"#{draft.ticket.number} is {status}", "put #reopen on the line above")


COMMANDS: tuple[Command, ...] = (
    Command("#note", "#note", "Keeps the text below inside the house.", _note),
    Command("#take", "#take", "Makes you the owner.", _take),
    Command(
        "#priority",
        "#priority P1|P2|P3|P4 [impact]",
        "Sets the priority, and in words who is affected how.",
        _priority,
    ),
    Command(
        "#update",
        "#update",
        "Sends a status update. Below it, each on a line: Status:, Actions:, Next:, Expected: (if known).",
        _update,
    ),
    Command(
        "#resolve",
        "#resolve",
        "Sends the text below as the summary of the fix and asks the customer whether it works.",
        _resolve,
    ),
    Command("#close", "#close [spam]", "Closes a resolved ticket now; with spam: any ticket, telling nobody.", _close),
    Command("#reopen", "#reopen", "Opens a closed or resolved ticket again.", _reopen),
    Command(
        "#cc",
        "#cc [add|remove address ...]",
        "Lets others take part in the ticket, or no longer; alone: says who does.",
        relations.copy_to,
    ),
    Command(
        "#merge",
        "#merge number [with people|alone]",
        "Lets the named ticket go on in this one's stead.",
        relations.merge,
    ),
    Command("#split", "#split subject", "Opens a ticket of its own for the customer's other matter.", relations.split),
    Command("#link", "#link number ...", "Shows engineers that the tickets belong together.", relations.link),
    Command(
        "#escalate",
        "#escalate [team]",
        "Asks a team, with the form below filled in; alone: brings the teams and their forms.",
        escalation.escalate,
    ),
    Command("#team", "#team [name]", "Sends the text below to a team that was asked.", escalation.write_to_team),
    Command(
        "#deescalate",
        "#deescalate [team] [reason]",
        "Tells a team that it need do nothing more.",
        escalation.deescalate,
    ),
    Command("#help", "#help", "Sends you this card.", _help),
)
_BY_WORD = {command.word: command for command in COMMANDS}
