"""An engineer replies: all of it is done, or nothing and the engineer is told why (spec 4.1, 4.2).

Plain text goes to the customer if the writer is first-level support, and is a note for the owner otherwise (Internal
SOP §6.2). Whatever is to go out passes the gate. In doubt, nothing goes out.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from handlers import assignment, closure, escalation, letters, occurrences, questions
from handlers.command_lines import Reply
from handlers.commands import WORDS, buried, help_lines, mended, nearest, quoted_form, run_all, take_apart
from handlers.draft import CommandLine, Draft, Use, other_leads
from handlers.forms import FORMS, read_form
from handlers.gate import Objection, Said, masked, review, said_on
from handlers.intake import open_ticket
from handlers.letters import REPLY_MARKER, WrongLine
from handlers.lifecycle import Step, move
from handlers.limits import is_last_refusal, may_refuse
from handlers.notes import copies, noted
from handlers.objections import told as lines_of
from handlers.signature import without_sign_off, without_signature
from handlers.sla import closing_at, timetable, update_due_at
from handlers.slips import meant_otherwise
from mailer.case import Arrival, Case, Decision
from mailer.config import Engineer
from mailer.model import Letter, LogLine, Mail, OccurrenceKind, Purpose, Role, Status, Ticket

INSIDE = (Use.NOTHING, Use.NOTE, Use.MESSAGE_TO_TEAM)
"""What no customer reads."""

_CLOSED_BY_US = frozenset({"#update", "#delay", "#resolve"})
"""Commands whose text becomes a part of a letter that ends with a sign-off of its own."""

IN_NAMES_OF_FILES = ("internal-name", "secret", "other-customer")


def on_engineer(case: Case, arrival: Arrival, engineer: Engineer) -> Decision:
    """An authentic engineer's mail, on a ticket or not."""
    if case.ticket is None:
        return _without_ticket(case, arrival, engineer)
    reply = take_apart(arrival.mail.new_text)
    reply = replace(reply, text=without_signature(reply.text, engineer.name))
    if not _CLOSED_BY_US.isdisjoint(line.word for line in reply.commands):
        reply = replace(reply, text=without_sign_off(reply.text))
    asks = _only_asks(reply)
    barred = _barred(case.ticket, arrival, engineer, reply) or (None if asks else _elsewhere(case, arrival))
    if barred:
        return _refuse(case, case.ticket, engineer, (barred,), arrival.mail)
    draft, wrong = run_all(Draft(case, engineer, case.ticket, reply.text), reply.commands)
    wrong = (*reply.doubts, *_meant_for_nobody(reply), *(_in_the_quotation(reply, arrival.mail) or wrong))
    if draft.asked is not None and (len(reply.commands) > 1 or reply.text.strip()):
        wrong = (
            *wrong,
            WrongLine(
                "#escalate",
                "it names no team, so it brings the forms, and the rest would be left undone",
                f"write the team behind it, as #escalate {case.house.teams[0].name}, or send it alone",
            ),
        )
    if draft.asked is not None and not wrong:
        return _only_to(case, case.ticket, engineer, "asked for the teams and their forms", draft.asked)
    if draft.help:
        draft = replace(draft, letters=(*draft.letters, _help(case, case.ticket, engineer)))
    if asks and not wrong:
        asked = ", ".join(line.line for line in reply.commands)
        return _only_to(case, case.ticket, engineer, f"asked: {asked}", *draft.letters)
    draft = _with_use_of_text(draft)
    wrong = wrong or _doubts(draft, arrival.mail) or _names_of_files(draft, arrival.mail)
    objections = () if wrong else _objections(draft)
    if objections and draft.override and all(objection.overridable for objection in objections):
        draft, objections = _overridden(draft, objections), ()
    elif draft.override:
        draft = draft.did("There was nothing to override.")
    if wrong or objections:
        wrong = wrong or _held_back(draft, objections)
        overridable = bool(objections) and all(objection.overridable for objection in objections)
        return _refuse(case, case.ticket, engineer, wrong, arrival.mail, overridable=overridable)
    files = [file.name for file in arrival.mail.attachments if not file.inline]
    if draft.use is Use.NOTHING and files and not draft.help:
        draft = draft.did(f"Left out, as no text goes with it: {', '.join(files)}. #note keeps a file inside.")
    if reply.passed_over:
        draft = draft.did(f"Left out, as a mail program writes it above a text: {' '.join(reply.passed_over)}")
    return _carry_out(case, arrival, case.ticket, draft, told=bool(reply.commands))


def _only_asks(reply: Reply) -> bool:
    """Whether nothing is to happen but an answer."""
    words = {line.word for line in reply.commands}
    return bool(words) and words <= {*questions.WORDS, "#help"}


def _meant_for_nobody(reply: Reply) -> tuple[WrongLine, ...]:
    """Text below nothing but questions might be an answer to the customer or just somebody's name."""
    if not _only_asks(reply) or not reply.text.strip():
        return ()
    return (
        WrongLine(
            reply.commands[-1].line,
            "it is not clear what the text below is for",
            "leave the text out to ask; leave the question out to send the text to the customer",
        ),
    )


def _in_the_quotation(reply: Reply, mail: Mail) -> tuple[WrongLine, ...]:
    """Why a form that was filled in within the quoted mail is not taken: it is put on top, for its writer to send."""
    form = quoted_form(mail.text)
    if form is None:
        return ()
    is_asked_for = any(line.word == form.command for line in reply.commands)
    if is_asked_for and not read_form(FORMS[form.command], reply.text).missing:
        return ()
    if not form.typed_below and (reply.text.strip() or (reply.commands and not is_asked_for)):
        return ()  # it says something of its own, and quotes a mail of ours with a form that was filled in before
    return (
        WrongLine(
            "",
            "the form was filled in within the quoted mail, where somebody else's words may stand",
            "it is put on top below: look it through and send it",
        ),
    )


def _barred(ticket: Ticket, arrival: Arrival, engineer: Engineer, reply: Reply) -> WrongLine | None:
    """Why this engineer may do nothing on this ticket with this mail, if so (AUTH-01, AUTH-08).

    The DMARC pass is enough to ask: the answer goes to the engineer's own address, and nothing moves.
    """
    if not engineer.serves(ticket.queue):
        return WrongLine("", f"you do not work for the queue {ticket.queue}", "ask the ticket's owner")
    if arrival.sender.purpose is not Purpose.ENGINEER and not _only_asks(reply):
        # A DMARC pass alone proves who wrote, not that the ticket was meant: a mail can be replayed or misled.
        return WrongLine(
            "",
            f"it names #{ticket.number}, but was not sent to your own reply address of it",
            "reply to a notification of this ticket: its Reply-To is yours alone",
        )
    return None


def _elsewhere(case: Case, arrival: Arrival) -> WrongLine | None:
    """A reply to a ticket that was merged goes to the people of the one that goes on; they may be others (PRIV-02)."""
    named = case.others.get(arrival.match.by_way_of or 0)
    if named is None or case.ticket is None or all(case.ticket.is_participant(p.address) for p in named.people):
        return None
    return WrongLine(
        "",
        f"#{named.number} goes on in #{case.ticket.number}, and not all of its people take part there",
        f"reply to a mail about #{case.ticket.number}, if you mean those who do",
    )


def _with_use_of_text(draft: Draft) -> Draft:
    """Text that no command speaks for is an answer, or a note where the writer may not speak to customers."""
    if draft.use is not None or not draft.text.strip():
        return replace(draft, use=draft.use or Use.NOTHING)
    if Role.L1 in draft.engineer.roles:
        return replace(draft, use=Use.ANSWER)
    return replace(draft, use=Use.NOTE).did("Kept your text as an internal note for the owner.")


def _doubts(draft: Draft, mail: Mail) -> tuple[WrongLine, ...]:
    """Why the text must not be used as it is, whatever the gate says of its words."""
    if draft.use is Use.NOTHING:
        if draft.done or draft.letters:
            return ()
        if mail.attachments:
            names = ", ".join(file.name for file in mail.attachments)
            advice = "write a sentence that goes to the customer with it, or #note to keep it inside"
            return (WrongLine("", f"the reply has a file and no text: {names}", advice),)
        return (
            WrongLine(
                "", "the reply is empty", "write the answer above the quoted mail, or a command: #help lists them"
            ),
        )
    if draft.use is Use.NOTE:
        left = _left_undone(draft)
        return (left,) if left else ()
    if draft.use is Use.ANSWER and draft.ticket.status is Status.CLOSED:
        return (
            WrongLine("", f"#{draft.ticket.number} is closed", "put #reopen on the first line, or make it a #note"),
        )
    if letters.shows_inside(draft.text) or any(
        a.key.partition("@")[0] + "+" in draft.text for a in draft.case.queue.addresses
    ):
        # PRIV-03: where our own internal letter shows in the new text, nobody knows where the quote begins.
        return (
            WrongLine(
                REPLY_MARKER,
                "parts of an internal mail stand in the text, so it is not certain what is meant for the customer",
                "delete the quoted mail below your text and send it again",
                form=draft.text.partition(REPLY_MARKER)[0].rstrip("> \t\n"),
            ),
        )
    amiss = _commands_in_text(draft)
    if amiss:
        return (amiss,)
    ours = next((file for file in mail.attachments if letters.file_shows_inside(file.content)), None)
    if ours is not None:
        return (
            WrongLine(
                "",
                f"the attached file {ours.name} holds an internal mail, with a reply address that is nobody else's",
                "leave it out and send the reply again; some mail programs attach the mail that they answer",
            ),
        )
    return ()


def _commands_in_text(draft: Draft) -> WrongLine | None:
    """Why a text for the customer is probably meant as something else, or in part."""
    command = buried(draft.said) if draft.use not in INSIDE else ""
    if command:
        return WrongLine(
            command,
            "below the text a command is not carried out, and the customer would read it",
            "put it on top, or send it by itself if a text belongs to it; if it is to be read, put a word before it",
        )
    left = _left_undone(draft)
    if left:
        return left
    if draft.use not in (Use.ANSWER, Use.QUESTION, Use.RESOLUTION):
        return None
    if draft.assigned and draft.use is Use.ANSWER:
        return WrongLine(
            "#assign",
            "it is not certain who is to read the text: the customer, or who owns the ticket now",
            "put #note above it for the owner; send it by itself for the customer",
            form=f"#note\n{draft.text}",
        )
    return meant_otherwise(draft, WORDS)


def _left_undone(draft: Draft) -> WrongLine | None:
    """A command within a text for the house: it would be kept as a line of it, and its writer take it for done."""
    if draft.use not in (Use.NOTE, Use.ESCALATION, Use.MESSAGE_TO_TEAM) or letters.shows_inside(draft.text):
        return None
    command = buried(draft.text, inside=True)
    if not command:
        return None
    return WrongLine(
        command,
        "within a text a command is not carried out",
        "put it on top, or send it by itself if a text belongs to it; if it belongs to the text, put a word before it",
    )


def _names_of_files(draft: Draft, mail: Mail) -> tuple[WrongLine, ...]:
    """Why files can't go to the customer under their names, which are words that customers read."""
    if draft.use in (*INSIDE, Use.ESCALATION) or not mail.attachments:
        return ()
    named = said_on(draft.ticket, "\n".join(attachment.name for attachment in mail.attachments))
    return lines_of(named, tuple(o for o in review(named, draft.case.house) if o.rule in IN_NAMES_OF_FILES))


def _objections(draft: Draft) -> tuple[Objection, ...]:
    """What the gate has against the words that are to go out."""
    if draft.use in INSIDE:
        return ()
    return review(_said(draft), draft.case.house)


def _said(draft: Draft) -> Said:
    """What is to go out, as the gate reads it."""
    return said_on(draft.ticket, draft.said, draft.update.expected if draft.update else "")


def _overridden(draft: Draft, objections: tuple[Objection, ...]) -> Draft:
    """The text goes out all the same: what the gate said and why it does not count is on the ticket, and the leads are
    told once (spec 6.2)."""
    case, ticket, engineer = draft.case, draft.ticket, draft.engineer
    lines = tuple(
        LogLine(
            ticket.number, case.now, engineer.name, f"overrode the gate: {o.rule}", f"{o.passage} ({draft.override})"
        )
        for o in objections
    )
    told = tuple(
        letters.overridden(
            case.house,
            case.queue,
            ticket,
            lead.person,
            author=engineer.name,
            reason=draft.override,
            objections=tuple(WrongLine(o.passage, o.rule) for o in objections),
            text=draft.said,
        )
        for lead in other_leads(draft)
    )
    counted = occurrences.of_gate(OccurrenceKind.OVERRIDDEN, case, ticket, tuple(o.rule for o in objections))
    overridden = replace(
        draft,
        log=(*draft.log, *lines),
        letters=(*draft.letters, *told),
        occurrences=(*draft.occurrences, *counted),
    )
    return overridden.did(f"Sent although it was held back: {', '.join(dict.fromkeys(o.rule for o in objections))}.")


def _held_back(draft: Draft, objections: tuple[Objection, ...]) -> tuple[WrongLine, ...]:
    """The gate's objections for the writer; where an override was asked for, also what it is no good for."""
    firm = {objection.rule for objection in objections if not objection.overridable}
    return tuple(
        replace(told, advice=f"{told.advice}; #override is no good for this")
        if draft.override and told.rule in firm
        else told
        for told in lines_of(_said(draft), objections)
    )


def _carry_out(case: Case, arrival: Arrival, before: Ticket, draft: Draft, *, told: bool) -> Decision:
    draft = escalation.tell_of_priority(escalation.end_with_ticket(draft))
    ticket, to_customers = _speak(case, draft, arrival.mail)
    if draft.closing is Step.CLOSE:
        ticket, closing_letters = closure.closed(case, ticket, Step.CLOSE)
        to_customers = (*to_customers, *closing_letters)
    engineer = draft.engineer
    done = draft.done
    if draft.use is Use.ANSWER:
        done = ("Sent your answer to the customer.", *done)
    tickets = (ticket, *draft.others)
    note = draft.use is Use.NOTE
    return Decision(
        tickets=tickets,
        entries=(*((noted(draft, draft.text),) if note else ()), *draft.entries),
        log=(*(LogLine(ticket.number, case.now, engineer.name, sentence) for sentence in done), *draft.log),
        letters=(
            *to_customers,
            *_once(draft.letters),
            *assignment.told_of(draft, ticket),
            *assignment.owner_told(draft, ticket, spoken=bool(to_customers)),
            *(copies(draft, ticket, draft.text, attachments=arrival.mail.attachments) if note else ()),
            *((_done(case, ticket, engineer, done),) if told else ()),
        ),
        due=tuple(due for changed in tickets for due in timetable(changed, case.house)),
        occurrences=draft.occurrences,
    )


def _speak(case: Case, draft: Draft, mail: Mail) -> tuple[Ticket, tuple[Letter, ...]]:
    """The ticket after what is said to the customer, and the letters that say it."""
    house, queue = case.house, case.queue
    match draft.use:
        case Use.ANSWER:
            ticket = _answered(draft, case)
            return ticket, tuple(
                letters.answer(house, queue, ticket, person, text=draft.text, attachments=mail.attachments)
                for person in ticket.people
            )
        case Use.UPDATE if draft.update is not None:
            ticket = _answered(draft, case)
            next_by = update_due_at(ticket, house)
            return ticket, tuple(
                letters.status_update(
                    house,
                    queue,
                    ticket,
                    person,
                    update=draft.update,
                    next_update_by=next_by,
                    attachments=mail.attachments,
                )
                for person in ticket.people
            )
        case Use.QUESTION:
            return draft.ticket, tuple(
                letters.question(house, queue, draft.ticket, person, text=draft.text, attachments=mail.attachments)
                for person in draft.ticket.people
            )
        case Use.DELAY if draft.delay is not None:
            return draft.ticket, tuple(
                letters.delay(house, queue, draft.ticket, person, delay=draft.delay, attachments=mail.attachments)
                for person in draft.ticket.people
            )
        case Use.RESOLUTION:
            close_at = closing_at(draft.ticket, house)
            return replace(draft.ticket, closes_at=close_at), tuple(
                letters.resolution(
                    house,
                    queue,
                    draft.ticket,
                    person,
                    summary=draft.text,
                    close_at=close_at,
                    attachments=mail.attachments,
                )
                for person in draft.ticket.people
            )
        case _:
            return draft.ticket, ()


def _answered(draft: Draft, case: Case) -> Ticket:
    """Who answers a ticket that nobody owns, owns it."""
    moved = move(draft.ticket, Step.ANSWER, case.now) or draft.ticket
    return replace(moved, owner=moved.owner or draft.engineer.address)


def _without_ticket(case: Case, arrival: Arrival, engineer: Engineer) -> Decision:
    """A fresh mail of an engineer's: the help card, or a request like anybody's."""
    reply = take_apart(arrival.mail.new_text)
    if not reply.commands:
        return open_ticket(case, arrival)
    told: list[Letter] = []
    wrong: list[WrongLine] = list(reply.doubts)
    for line in dict.fromkeys(reply.commands):
        answer = _answer(case, engineer, line)
        if isinstance(answer, WrongLine):
            wrong.append(answer)
        else:
            told.append(answer)
    return Decision(letters=_refusal(case, None, engineer, tuple(wrong), arrival.mail) if wrong else _once(told))


def _answer(case: Case, engineer: Engineer, line: CommandLine) -> Letter | WrongLine:
    """What a line brings in a mail that belongs to no ticket."""
    if line.word == "#help":
        return _help(case, None, engineer)
    if line.word in questions.WORDS:
        return questions.answer(case, engineer, None, line)
    near = nearest(line.word)
    if near != line.word:
        return WrongLine(
            line.line, f"there is no command {line.word}", f"did you mean {near}?" if near else "#help lists them"
        )
    return WrongLine(line.line, "this mail belongs to no ticket", "reply to a mail about the ticket")


def _refuse(
    case: Case,
    ticket: Ticket,
    engineer: Engineer,
    wrong: tuple[WrongLine, ...],
    mail: Mail,
    *,
    overridable: bool = False,
) -> Decision:
    what = "reply not carried out: " + "; ".join(dict.fromkeys(w.wrong for w in wrong))
    # AUTH-12: a ticket that was merged into one of another queue shows nothing of that one.
    shown = ticket if engineer.serves(ticket.queue) else None
    refused = _only_to(
        case, ticket, engineer, what, *_refusal(case, shown, engineer, wrong, mail, overridable=overridable)
    )
    return replace(refused, occurrences=occurrences.held(case, ticket, wrong))


def _only_to(case: Case, ticket: Ticket, engineer: Engineer, what: str, *told: Letter) -> Decision:
    """Nothing of the ticket changes; the engineer is told."""
    return Decision(log=(LogLine(ticket.number, case.now, engineer.name, what),), letters=_once(told))


def _once(told: Iterable[Letter]) -> tuple[Letter, ...]:
    """One letter of a kind: the same question asked twice is answered once."""
    return tuple({(letter.template, letter.to.address, letter.slot): letter for letter in told}.values())


def _refusal(
    case: Case,
    ticket: Ticket | None,
    engineer: Engineer,
    wrong: tuple[WrongLine, ...],
    mail: Mail,
    *,
    overridable: bool = False,
) -> tuple[Letter, ...]:
    """The reply comes back with what is wrong; not for ever, should a machine be writing (LOOP-13)."""
    if not may_refuse(case):
        return ()
    if any(problem.rule == "secret" for problem in wrong):
        mail = replace(mail, new_text=masked(mail.new_text, case.house), text=masked(mail.text, case.house))
    return (
        letters.command_refused(
            case.house,
            case.queue,
            ticket,
            engineer.person,
            problems=wrong,
            text=mail.new_text,
            corrected=_corrected(mail, wrong, overridable=overridable),
            overridable=overridable,
            last=is_last_refusal(case),
        ),
    )


def _corrected(mail: Mail, wrong: tuple[WrongLine, ...], *, overridable: bool) -> str:
    """The reply ready to be sent: what can be mended is, and where a reason is all it needs there is room for one."""
    reply = take_apart(mail.new_text)
    known = next((problem.form for problem in wrong if problem.form), "")
    if known:
        return mended(replace(reply, text=known)).written_out()
    form = quoted_form(mail.text)
    if _in_the_quotation(reply, mail) and form is not None:
        others = tuple(line for line in reply.commands if line.word != form.command)
        reply = Reply((*others, CommandLine(form.command, form.command, "")), form.text)
    if overridable:
        others = tuple(line for line in reply.commands if line.word != "#override")
        reply = replace(reply, commands=(CommandLine("#override", "#override", ""), *others))
    return mended(reply).written_out()


def _help(case: Case, ticket: Ticket | None, engineer: Engineer) -> Letter:
    return letters.help_card(case.house, case.queue, ticket, engineer.person, commands=help_lines())


def _done(case: Case, ticket: Ticket, engineer: Engineer, done: tuple[str, ...]) -> Letter:
    return letters.command_done(case.house, case.queue, ticket, engineer.person, done=done)
