"""The commands an engineer can put at the top of a reply, in one table.

Which lines are commands is read in :mod:`handlers.command_lines`; everything below them is the text. The help card, the
refusals and the documentation are made from :data:`COMMANDS`. Each command turns a :class:`Draft` into a further one or
says what is wrong with its line; what it may do is asked here, per command, by the same rules as everywhere (AUTH-08).
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from handlers import (
    assignment,
    command_lines,
    conversations,
    escalation,
    letters,
    promises,
    questions,
    relations,
)
from handlers.command_lines import Reply, plain, read_line
from handlers.draft import CommandLine, Draft, Use, mail_of, needs_l1, set_use, stands_wrong, text_of
from handlers.forms import FORMS, UPDATE, above, begins_form, below, completed, read_form
from handlers.letters import CommandHelp, StatusUpdate, WrongLine
from handlers.lifecycle import Step, move
from handlers.subjects import read_subject
from mailer.case import Wanted
from mailer.model import Priority, Role, Status


class Purpose(StrEnum):
    """What a command is for: the headings of the help card, in their order."""

    ANSWERING = "answering"
    TICKET = "ticket"
    ASKING = "asking"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Command:
    """One row of the table. ``example`` is shown where a line of it can't be carried out.

    ``apart`` are commands that mean nothing in the same reply; it is enough that one of the two says so.
    ``repeats`` is True where several lines of it can each say something else.
    """

    word: str
    syntax: str
    meaning: str
    run: Callable[[Draft, CommandLine], Draft | WrongLine]
    example: str = ""
    purpose: Purpose = Purpose.OTHER
    apart: tuple[str, ...] = ()
    repeats: bool = False


def take_apart(new_text: str) -> Reply:
    """The commands at the top of a reply, and the text below them.

    A form counts wherever it stands, also below what a mail program puts at the top; all but its command is text.
    """
    reply = command_lines.take_apart(new_text, _BY_WORD.keys())
    return reply if reply.commands or reply.doubts else _with_form(reply)


def _with_form(reply: Reply) -> Reply:
    """Text without a command at its top: a form further down is one, and any other ``#`` word is text."""
    lines = reply.text.split("\n")
    for position, line in enumerate(lines):
        command = read_line(line, _BY_WORD.keys())
        if command and not command.rest and begins_form(command.word, "\n".join(lines[position + 1 :])):
            return Reply((command,), "\n".join((*lines[:position], *lines[position + 1 :])).strip("\n"))
    return reply


def run_all(draft: Draft, lines: tuple[CommandLine, ...]) -> tuple[Draft, tuple[WrongLine, ...]]:
    """The draft after every command, and what is wrong; with anything wrong the draft is not to be used."""
    wrong: list[WrongLine] = list(_contradictions(lines))
    contradicting = {found.line for found in wrong}
    for line in _once(lines):
        if line.line in contradicting:
            continue  # what it would find wrong comes of the line that it contradicts
        command = _BY_WORD.get(line.word)
        result = command.run(draft, line) if command else _unknown(line)
        if isinstance(result, WrongLine):
            wrong.append(replace(result, example=command.example) if command and not result.form else result)
        else:
            draft = result
    return draft, tuple(wrong)


def _once(lines: tuple[CommandLine, ...]) -> tuple[CommandLine, ...]:
    """Each command once, however often and in whatever case it is written."""
    first: dict[tuple[str, str], CommandLine] = {}
    for line in lines:
        first.setdefault((line.word, line.rest.casefold()), line)
    return tuple(first.values())


def foresee(new_text: str) -> Wanted:
    """What has to be read to decide about this text: the tickets its commands name or ask for, the lists they ask for,
    and a number for a new ticket."""
    commands = take_apart(new_text).commands
    named = (n for line in commands if line.word in ("#merge", "#link") for n in relations.numbers(line.rest))
    asked = questions.foresee(commands)
    return replace(asked, tickets=tuple(named), number=any(line.word == "#split" for line in commands))


def nearest(word: str) -> str:
    """The command that was probably meant by an unknown word; empty if none is near."""
    return _MEANT.get(word) or next(iter(difflib.get_close_matches(word, _BY_WORD, n=1, cutoff=_NEAR)), "")


def mended(reply: Reply) -> Reply:
    """The reply with what can be mended mended: misspelt commands replaced, lines that contradict another left out,
    missing parts of a form put in place."""
    lines = tuple(
        line if line.word in _BY_WORD else replace(line, word=nearest(line.word) or line.word)
        for line in reply.commands
    )
    against = {wrong.line for wrong in _contradictions(lines)}
    kept, text = _unstrayed(*_dug_out(tuple(line for line in lines if line.line not in against), reply.text))
    for line in kept:
        if line.word in FORMS:
            form = FORMS[line.word]
            is_part = form.begins(line.rest) is not None or not any(map(form.begins, text.split("\n")))
            text = completed(form, below(line.rest if is_part else "", text)).strip("\n")
            kept = tuple(replace(one, rest="") if one is line and is_part else one for one in kept)
    return Reply(kept, text)


def _dug_out(lines: tuple[CommandLine, ...], text: str) -> tuple[tuple[CommandLine, ...], str]:
    """The commands with those that stand below the text, if no text belongs to them.

    Not where a mail of ours shows in the text: its own commands are nobody's.
    """
    if letters.shows_inside(text):
        return lines, text.strip("\n")
    kept: list[str] = []
    found: list[CommandLine] = []
    for line in text.split("\n"):
        command = read_line(line, WORDS)
        if command is not None and command.word in _HARMLESS_BELOW:
            found.append(command)
        else:
            kept.append(line)
    return (*found, *lines), "\n".join(kept).strip("\n")


def _unstrayed(lines: tuple[CommandLine, ...], text: str) -> tuple[tuple[CommandLine, ...], str]:
    """The commands that take nothing alone on their lines, and what stood behind them on lines of its own."""
    alone: list[CommandLine] = []
    for line in lines:
        if line.word not in ("#take", "#reopen") or not line.rest:
            alone.append(line)
            continue
        alone.append(replace(line, rest=""))
        behind = read_line(line.rest, WORDS)
        if behind is not None:
            alone.append(behind)
        else:
            text = f"{line.rest}\n{text}".strip("\n")
    return tuple(alone), text


@dataclass(frozen=True, slots=True)
class QuotedForm:
    """A form in the quotation of our letter. ``typed_below`` is True where its parts stand on lines of their own there,
    which nobody's quotation has by itself."""

    command: str
    text: str
    typed_below: bool


def quoted_form(whole: str) -> QuotedForm | None:
    """The form that somebody filled in between the quotation marks of our letter; None if nobody did.

    It is good for a proposal alone: what stands in a quotation may be anybody's words (AUTH-09, PRIV-03). Only lines
    with one mark count, because the customer's own words have two in there.
    """
    quoted = [_within_one_mark(line) for line in whole.split("\n")]
    forms = (_quoted_form(line, quoted, whole, at + 1) for at, line in enumerate(quoted) if line in _IN_LETTERS)
    ours = {word: _BY_WORD[word].example.partition("\n")[2] for word in _IN_LETTERS}
    return next((form for form in forms if form is not None and form.text != ours[form.command]), None)


def _quoted_form(word: str, quoted: list[str | None], whole: str, start: int) -> QuotedForm | None:
    form = FORMS[word]
    said: list[str] = []
    labels: list[str] = []
    between: list[str] = []
    typed = below_it = False
    for inside, line in zip(quoted[start:], whole.split("\n")[start:], strict=True):
        begun = form.begins(inside or "")
        if begun and inside:
            below_it = below_it or any(between)
            typed = typed or bool(begun[1])
            said += [*between, inside]
            between = []
            labels.append(begun[0].name)
        elif inside is None and labels:
            between.append(line.strip())
        elif inside or (inside is not None and labels[-1:] == [form.fields[-1].name]):
            break
    # Below the last part, an empty line ends the form: there begins what was written under the whole quotation.
    last = between[: between.index("")] if "" in between else between
    below_it = below_it or any(last)
    needed = [field.name for field in form.fields if field.required]
    if labels[: len(needed)] != needed or not (typed or below_it):
        return None
    return QuotedForm(word, "\n".join(filter(None, (*said, *last))), below_it)


def buried(text: str, *, inside: bool = False) -> str:
    """The first line of a text that is a command: it is not carried out there, and it was hardly meant to be read.

    Empty where there is none. In a text for the house (``inside``) a space behind the ``#`` makes it none: scripts and
    configuration are quoted there, and their remarks begin like that.
    """
    for line in text.split("\n"):
        command = read_line(line, WORDS)
        if command and command.word in WORDS and not (inside and _REMARK.match(plain(line))):
            return line.strip()
    return ""


def _within_one_mark(line: str) -> str | None:
    """What stands behind the one quotation mark of a line; with more of them their rest stands there too."""
    bare = plain(line).lstrip()
    return bare[1:].removeprefix(" ").strip() if bare.startswith(">") else None


def _contradictions(lines: tuple[CommandLine, ...]) -> Iterator[WrongLine]:
    """Lines that mean nothing beside another one of the same reply; the later of two is the one to blame."""
    for position, line in enumerate(lines):
        command = _BY_WORD.get(line.word)
        for other in lines[:position]:
            beside = _BY_WORD.get(other.word)
            if (
                command is None
                or beside is None
                or (other.word, other.rest.casefold()) == (line.word, line.rest.casefold())
            ):
                continue
            if command is beside and not command.repeats:
                yield WrongLine(
                    line.line, f"{line.word} stands there twice, and says two things", "leave one of them out"
                )
            elif line.word in beside.apart or other.word in command.apart:
                yield WrongLine(
                    line.line, f"{other.word} and {line.word} mean nothing in one reply", "send two replies"
                )


def help_lines() -> tuple[CommandHelp, ...]:
    """The card: every command under what it is for."""
    return tuple(
        CommandHelp(command.syntax, command.meaning, purpose)
        for purpose in Purpose
        for command in COMMANDS
        if command.purpose is purpose
    )


def _unknown(line: CommandLine) -> WrongLine:
    near = nearest(line.word)
    advice = f"did you mean {near}?" if near else "#help lists every command; put a word above it if it is text"
    return WrongLine(
        line.line, f"there is no command {line.word}", advice, example=_BY_WORD[near].example if near else ""
    )


def _stray(line: CommandLine) -> WrongLine | None:
    """What stands behind a command that takes nothing might be another command, or words that were to go out."""
    if not line.rest:
        return None
    return WrongLine(
        line.line, f"{line.rest!r} means nothing behind {line.word}", f"write {line.word} alone on its line"
    )


def _note(draft: Draft, line: CommandLine) -> Draft | WrongLine:
    # Logs and screenshots belong into the ticket, with or without a word about them (Internal SOP §6.1).
    text = text_of(draft, line) or "\n".join(file.name for file in mail_of(draft).attachments)
    if not text.strip():
        return WrongLine(line.line, "the note is empty", "write the note below the command")
    used = set_use(replace(draft, text=text), line, Use.NOTE)
    return used if isinstance(used, WrongLine) else used.did("Kept your text as an internal note.")


def _take(draft: Draft, line: CommandLine) -> Draft | WrongLine:
    stray = _stray(line)
    if stray:
        return stray
    if Role.L1 not in draft.engineer.roles:
        return WrongLine(line.line, "only first-level support (l1) owns tickets (SOP §6.2)", "leave the line out")
    moved = move(draft.ticket, Step.TAKE, draft.case.now)
    if moved is None:
        return stands_wrong(draft, line)
    owned = replace(moved, owner=draft.engineer.address)
    return replace(draft, ticket=owned).did(f"You own #{owned.number} now.")


def _priority(draft: Draft, line: CommandLine) -> Draft | WrongLine:
    word, _, impact = line.rest.partition(" ")
    word = plain(word).strip(".,:;!()")
    if word.upper() not in list(Priority):
        advice = "write P1, P2, P3 or P4, and the impact behind it: #priority P1 nobody can log in"
        return WrongLine(line.line, f"{word!r} is no priority" if word else "it names no priority", advice)
    if draft.use in (Use.ESCALATION, Use.MESSAGE_TO_TEAM):
        command = "#escalate" if draft.use is Use.ESCALATION else "#team"
        return WrongLine(line.line, "the mail to the team has the priority of before", f"put #priority above {command}")
    if draft.case.ticket is not None and draft.ticket.snoozed_until != draft.case.ticket.snoozed_until:
        return WrongLine(line.line, "the reminder was put off by the priority of before", "put it above #snooze")
    priority = Priority(word.upper())
    changed = replace(draft.ticket, priority=priority, impact=impact.strip().rstrip(".") or draft.ticket.impact)
    if priority is not draft.ticket.priority:
        changed = replace(changed, snoozed_until=None)
    return replace(draft, ticket=changed).did(
        f"The priority is {priority}" + (f", the impact: {changed.impact}." if changed.impact else ".")
    )


def _update(draft: Draft, line: CommandLine) -> Draft | WrongLine:
    refused = needs_l1(draft, line) or _not_on(draft, line, Status.CLOSED)
    if refused:
        return refused
    form = below(line.rest, draft.text)
    filled = read_form(UPDATE, form)
    if filled.missing:
        return WrongLine(
            line.line,
            f"the update lacks: {', '.join(filled.missing)}",
            "an update says current status, actions taken and next steps (SOP §6.2)",
        )
    astray = above(line, UPDATE, form)
    if astray:
        return astray
    used = set_use(replace(draft, update=StatusUpdate(**filled.said)), line, Use.UPDATE)
    if isinstance(used, WrongLine):
        return used
    return used.did("Sent the status update to the customer.")


def _resolve(draft: Draft, line: CommandLine) -> Draft | WrongLine:
    refused = needs_l1(draft, line) or conversations.still_open(draft, line)
    if refused:
        return refused
    summary = text_of(draft, line)
    if not summary.strip():
        return WrongLine(
            line.line, "the summary of the fix is missing", "write below the command what the fix is (SOP §11.1)"
        )
    moved = move(draft.ticket, Step.RESOLVE, draft.case.now)
    if moved is None:
        return stands_wrong(draft, line)
    resolved = replace(moved, resolution=summary, owner=draft.ticket.owner or draft.engineer.address)
    used = set_use(replace(draft, ticket=resolved, text=summary), line, Use.RESOLUTION)
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
    if plain(line.rest).lower().strip(".!()") == "spam":
        moved = move(draft.ticket, Step.DISCARD, draft.case.now)
        if moved is None:
            return stands_wrong(draft, line, "leave the line out")
        return replace(draft, ticket=moved, closing=Step.DISCARD).did("Closed as spam; nobody was told.")
    if line.rest:
        return WrongLine(line.line, f"{line.rest!r} means nothing here", "write #close, or #close spam")
    if draft.ticket.status is Status.CLOSED:
        return replace(draft, closing=None).did("The ticket was closed already.")
    unfinished = conversations.still_open(draft, line)
    if unfinished:
        return unfinished
    if draft.ticket.status is not Status.RESOLVED or draft.use is Use.RESOLUTION:
        return WrongLine(
            line.line,
            "the customer has not been asked yet whether it works",
            "use #resolve with a summary of the fix: it asks, and closes by itself (SOP §11); #close spam closes junk",
        )
    return replace(draft, closing=Step.CLOSE).did("Closed; the customer was told how to reopen it.")


def _reopen(draft: Draft, line: CommandLine) -> Draft | WrongLine:
    stray = _stray(line)
    if stray:
        return stray
    if draft.use in (Use.UPDATE, Use.QUESTION, Use.DELAY, Use.RESOLUTION):
        return WrongLine(
            line.line, f"the {draft.use} above it is about a ticket that is not reopened yet", "put it on top"
        )
    moved = move(draft.ticket, Step.REOPEN, draft.case.now)
    if moved is None:
        return stands_wrong(draft, line, "leave the line out")
    return replace(draft, ticket=moved).did(f"#{moved.number} is open again.")


def _override(draft: Draft, line: CommandLine) -> Draft | WrongLine:
    refused = needs_l1(draft, line)
    if refused:
        return refused
    if not any(char.isalpha() for char in line.rest):
        return WrongLine(
            line.line, "the reason is missing", "write behind it why the text has to go out as it is: the lead reads it"
        )
    return replace(draft, override=line.rest)


def _subject(draft: Draft, line: CommandLine) -> Draft | WrongLine:
    refused = needs_l1(draft, line)
    if refused:
        return refused
    subject = read_subject(draft, line)
    if isinstance(subject, WrongLine):
        return subject
    return replace(draft, ticket=replace(draft.ticket, subject=subject)).did(f'The subject is "{subject}" now.')


def _help(draft: Draft, _line: CommandLine) -> Draft:
    return replace(draft, help=True)


def _not_on(draft: Draft, line: CommandLine, status: Status) -> WrongLine | None:
    return stands_wrong(draft, line) if draft.ticket.status is status else None


COMMANDS: tuple[Command, ...] = (
    Command(
        "#note",
        "#note",
        "Keeps the text below inside the house.",
        _note,
        "#note The fuser of this series is known to fail.",
        Purpose.ANSWERING,
    ),
    Command("#take", "#take", "Makes you the owner.", _take, "#take", Purpose.TICKET, apart=("#assign",)),
    Command(
        "#assign",
        "#assign name",
        "Makes somebody else of first-level support the owner, who gets the ticket with what was said so far.",
        assignment.assign,
        "#assign ben@example.com",
        Purpose.TICKET,
    ),
    Command(
        "#priority",
        "#priority P1|P2|P3|P4 [impact]",
        "Sets the priority, and in words who is affected how.",
        _priority,
        "#priority P1 nobody can log in",
        Purpose.TICKET,
    ),
    Command(
        "#update",
        "#update",
        "Sends a status update. Below it, each on a line: Status:, Actions:, Next:, Expected: (if known).",
        _update,
        "#update\nStatus: We can reproduce it.\nActions: The drum was replaced.\nNext: A test over night.",
        Purpose.ANSWERING,
    ),
    Command(
        "#wait",
        "#wait",
        "Sends the text below as a question; the clock stands until the customer answers.",
        promises.wait,
        "#wait\nWhich firmware does the printer show?",
        Purpose.ANSWERING,
        apart=("#close", "#resolve", "#merge"),
    ),
    Command(
        "#delay",
        "#delay",
        "Tells the customer that it takes longer. Below it, each on a line: Reason:, Until:.",
        promises.delay,
        "#delay\nReason: The spare part comes a day later.\nUntil: Tuesday 14:00",
        Purpose.ANSWERING,
        apart=("#close", "#resolve", "#merge"),
    ),
    Command(
        "#snooze",
        "#snooze time [reason]",
        "No reminder to you before then; it can't be later than what the customer was promised.",
        promises.snooze,
        "#snooze tomorrow 10:00",
        Purpose.TICKET,
    ),
    Command(
        "#resolve",
        "#resolve",
        "Sends the text below as the summary of the fix and asks the customer whether it works.",
        _resolve,
        "#resolve\nThe paper guide was bent; it is replaced.",
        Purpose.ANSWERING,
        apart=("#close",),
    ),
    Command(
        "#override",
        "#override reason",
        "Sends the text below although it was held back as a matter of style; the reason is kept and the lead told.",
        _override,
        "#override The customer asked for one line and no more.",
        Purpose.ANSWERING,
    ),
    Command(
        "#close",
        "#close [spam]",
        "Closes a resolved ticket now; with spam: any ticket, telling nobody.",
        _close,
        "#close",
        Purpose.TICKET,
        apart=("#update", "#reopen", "#split"),
    ),
    Command(
        "#reopen", "#reopen", "Opens a closed, resolved or waiting ticket again.", _reopen, "#reopen", Purpose.TICKET
    ),
    Command(
        "#subject",
        "#subject new subject",
        "Changes what the ticket is called, for the customer too.",
        _subject,
        "#subject Invoice is wrong",
        Purpose.TICKET,
    ),
    Command(
        "#call",
        "#call",
        "Writes down a call, for the house alone. Below it: With:, Outcome:, Action items: (one a line).",
        conversations.converse,
        "#call\nWith: Ms Example\nOutcome: She sends the log.\nAction items:\n- Ada: read the log by Tuesday",
        Purpose.TICKET,
    ),
    Command(
        "#meeting",
        "#meeting",
        "The same of a meeting.",
        conversations.converse,
        "#meeting\nOutcome: The sensor is replaced.",
        Purpose.TICKET,
    ),
    Command(
        "#chat",
        "#chat",
        "The same of a chat.",
        conversations.converse,
        "#chat\nOutcome: The sensor is replaced.",
        Purpose.TICKET,
    ),
    Command(
        "#done",
        "#done number [remark]",
        "Ticks off an action item.",
        conversations.done,
        "#done 2",
        Purpose.TICKET,
        repeats=True,
    ),
    Command(
        "#cc",
        "#cc [add|remove address ...]",
        "Lets others take part in the ticket, or no longer; alone: says who does.",
        relations.copy_to,
        "#cc add carl@example.com",
        Purpose.TICKET,
        repeats=True,
    ),
    Command(
        "#merge",
        "#merge number [with people|alone]",
        "Lets the named ticket go on in this one's stead.",
        relations.merge,
        "#merge 12",
        Purpose.TICKET,
        apart=("#update", "#resolve", "#close", "#reopen", "#split", "#cc", "#done"),
    ),
    Command(
        "#split",
        "#split subject",
        "Opens a ticket of its own for the customer's other matter.",
        relations.split,
        "#split Invoice is wrong",
        Purpose.TICKET,
        apart=("#cc",),
    ),
    Command(
        "#link",
        "#link number ...",
        "Shows engineers that the tickets belong together.",
        relations.link,
        "#link 12",
        Purpose.TICKET,
        repeats=True,
    ),
    Command(
        "#escalate",
        "#escalate [team]",
        "Asks a team, with the form below filled in; alone: brings the teams and their forms.",
        escalation.escalate,
        "#escalate Hardware Lab",
        Purpose.TICKET,
        apart=("#resolve", "#close", "#merge", "#cc", "#subject"),
    ),
    Command(
        "#team",
        "#team [name]",
        "Sends the text below to a team that was asked.",
        escalation.write_to_team,
        "#team Hardware Lab",
        Purpose.TICKET,
        apart=("#resolve", "#close", "#merge"),
    ),
    Command(
        "#deescalate",
        "#deescalate [team] [reason]",
        "Tells a team that it need do nothing more.",
        escalation.deescalate,
        "#deescalate Hardware Lab it works again",
        Purpose.TICKET,
    ),
    Command(
        "#show",
        "#show [number]",
        "Sends you all there is about the ticket: who, what is due, what was written and done.",
        questions.ask,
        "#show 12",
        Purpose.ASKING,
        repeats=True,
    ),
    Command(
        "#list",
        "#list [P1|P2|P3|P4|queue|waiting|unowned]",
        "Sends you the open tickets of your queues, or those that are named.",
        questions.ask,
        "#list P1",
        Purpose.ASKING,
        repeats=True,
    ),
    Command("#mine", "#mine", "Sends you the open tickets that you own.", questions.ask, "#mine", Purpose.ASKING),
    Command(
        "#overdue",
        "#overdue",
        "Sends you the tickets whose customers should have heard from us by now.",
        questions.ask,
        "#overdue",
        Purpose.ASKING,
    ),
    Command("#help", "#help", "Sends you this card.", _help, "#help"),
)
_IN_LETTERS = ("#update", "#delay")
"""The forms that notifications bring."""
_NEAR = 0.7
"""As far as ``#prio``. Further off is another word: ``#private`` would be ``#update``, with which it goes out."""
_MEANT = {
    **dict.fromkeys(("#internal", "#intern", "#private", "#comment", "#remark"), "#note"),
    **dict.fromkeys(("#phone", "#telephone"), "#call"),
}
"""How other programs and people call a command."""
_REMARK = re.compile(r"\W*#\s")
_BY_WORD = {command.word: command for command in COMMANDS}
WORDS = _BY_WORD.keys()
"""How all commands begin."""
_HARMLESS_BELOW = ("#take", "#priority", "#snooze", "#reopen")
"""Commands that leave a text what it is, and nobody else can want to have proposed by words of theirs in it."""
