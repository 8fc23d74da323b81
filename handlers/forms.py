"""Forms that engineers fill in below a command: lines with a name, a colon and what is to be said.

A field may go on over several lines, up to the next name; a name whose field says something already is text when it
comes again, as logs have lines that look like one. Names may be written in English, German, French or Spanish, in any
case, with or without accents, and as mail programs set them (``*Status*:``, ``• Status :``). What belongs to no field
is kept apart: mail programs put text of their own before a form, and people write more than they were asked.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from handlers.command_lines import plain, visible
from handlers.draft import CommandLine
from handlers.letters import WrongLine

_MARKS = "*_`'\"~"
_LINE = re.compile(
    rf"\s*(?:(?:[-+*•·▪◦‣∙●○o]|\d{{1,2}}[.)])\s+)?(?P<open>[{_MARKS}]{{1,4}})?(?P<label>[^:]{{1,80}}?)"
    rf"\s*(?P<tail>[{_MARKS}]{{0,4}})\s*:(?P<more>(?(open)[{_MARKS}]{{0,4}}))\s*(?P<said>.*)",
    re.DOTALL,
)
_LONGEST_NAME = 120


@dataclass(frozen=True, slots=True)
class Field:
    """One field: how the code calls it, how it is called in the form, and what else it may be called."""

    name: str
    label: str
    others: tuple[str, ...] = ()
    required: bool = True


@dataclass(frozen=True, slots=True)
class Form:
    """The fields of a form, in the order in which they are shown."""

    fields: tuple[Field, ...]

    def labels(self) -> Mapping[str, Field]:
        """The field for each way to write its name; what a field is called counts before what another may be called."""
        return _labels(self)

    def begins(self, line: str) -> tuple[Field, str] | None:
        """The field that a line begins and what it says of it, however the name is decorated; None for any other."""
        seen = visible(line)
        simple = plain(seen)
        match = _LINE.fullmatch(simple) if ":" in simple[:_LONGEST_NAME] else None
        field = _labels(self).get(_folded(match["label"])) if match else None
        if match is None or field is None:
            return None
        said = seen[match.start("said") :].rstrip()
        unclosed = len(match["open"] or "") - len(match["tail"]) - len(match["more"])
        for mark in (match["open"] or "")[: max(unclosed, 0)]:
            said = said[:-1] if plain(said[-1:]) == mark else said
        return field, said


@lru_cache(maxsize=256)
def _labels(form: Form) -> Mapping[str, Field]:
    others = {_folded(other): field for field in form.fields for other in field.others}
    return MappingProxyType(others | {_folded(field.label): field for field in form.fields})


def _folded(label: str) -> str:
    """A name without case, accents, hyphens and apostrophes."""
    decomposed = unicodedata.normalize("NFKD", plain(label).casefold())
    kept = (c for c in decomposed if not unicodedata.combining(c) and c != "'")
    return " ".join("".join(kept).replace("-", " ").replace("_", " ").split())


@dataclass(frozen=True, slots=True)
class Filled:
    """A form as it was filled in: what each field says (empty: nothing), the labels of required fields that say
    nothing, and the text that stood before the first field."""

    said: Mapping[str, str]
    missing: tuple[str, ...]
    before: str

    @property
    def is_empty(self) -> bool:
        return not any(self.said.values())


UPDATE = Form(
    (
        Field(
            "status",
            "Status",
            (
                *("current status", "stand", "aktueller stand", "statut", "état", "état actuel"),
                *("estado", "estado actual"),
            ),
        ),
        Field(
            "actions",
            "Actions",
            (
                *("actions taken", "action taken", "action", "done", "maßnahmen", "getan", "mesures", "mesures prises"),
                *("actions effectuées", "acciones", "acciones realizadas", "medidas"),
            ),
        ),
        Field(
            "next_steps",
            "Next",
            (
                *("next steps", "next step", "nächste schritte", "nächster schritt", "weiter", "suite"),
                *("prochaines étapes", "prochaine étape", "próximos pasos", "próximo paso", "siguientes pasos"),
            ),
        ),
        Field(
            "expected",
            "Expected",
            (
                *("expected timeline", "expected time", "timeline", "eta", "erwartet", "voraussichtlich", "zeitplan"),
                *("délai", "délai prévu", "prévu", "plazo", "plazo previsto", "previsto"),
            ),
            required=False,
        ),
    )
)
DELAY = Form(
    (
        Field(
            "reason", "Reason", ("why", "grund", "begründung", "ursache", "motif", "raison", "cause", "motivo", "razón")
        ),
        Field(
            "until",
            "Until",
            (
                *("by", "new time", "revised time", "bis", "termin", "neuer termin", "jusqu'à", "jusqu'au"),
                *("nouvelle date", "hasta", "nueva fecha"),
            ),
        ),
    )
)
CONVERSATION = Form(
    (
        Field(
            "people",
            "With",
            (
                *("who", "attendees", "participants", "mit", "wer", "teilnehmer", "beteiligte", "avec", "qui"),
                *("con", "quién", "participantes"),
            ),
            required=False,
        ),
        Field(
            "outcome",
            "Outcome",
            ("result", "results", "ergebnis", "ergebnisse", "résultat", "conclusion", "resultado"),
        ),
        Field(
            "items",
            "Action items",
            (
                *("action item", "actions", "todo", "to do", "aufgaben", "aufgabe", "offene punkte"),
                *("tâches", "à faire", "tareas", "pendientes"),
            ),
            required=False,
        ),
    )
)
FORMS: Mapping[str, Form] = {
    "#update": UPDATE,
    "#delay": DELAY,
    "#call": CONVERSATION,
    "#meeting": CONVERSATION,
    "#chat": CONVERSATION,
}
"""The commands that are followed by a form."""


def below(rest: str, text: str) -> str:
    """The form below a command; its first part may have got onto the line of the command, behind its word."""
    return f"{rest}\n{text}" if rest else text


def read_form(form: Form, text: str) -> Filled:
    """The fields out of a filled-in form, wherever in the text they stand."""
    parts: dict[str, list[str]] = {field.name: [] for field in form.fields}
    before: list[str] = []
    current = before
    for line in text.split("\n"):
        begun = form.begins(line)
        if begun and not any(said.strip() for said in parts[begun[0].name]):
            current = parts[begun[0].name]
            current.append(begun[1])
        else:
            current.append(line)
    said = {name: "\n".join(lines).strip() for name, lines in parts.items()}
    missing = tuple(field.label for field in form.fields if field.required and not said[field.name])
    return Filled(said, missing, "\n".join(before).strip())


def above(line: CommandLine, form: Form, text: str) -> WrongLine | None:
    """Why a form with text above it does not go to a customer, who may or may not be meant to read that.

    It comes back with that text in its first field.
    """
    before = read_form(form, text).before
    if not before:
        return None
    lines = text.split("\n")
    first, (field, said) = next((n, begun) for n, one in enumerate(lines) if (begun := form.begins(one)))
    moved = (f"{field.label}: {before}", *filter(None, (said,)), *lines[first + 1 :])
    return WrongLine(
        line.line,
        f"it is not certain who is to read what stands above the form: {before.partition(chr(10))[0]}",
        "put it behind a name of the form, as below, or leave it out",
        form="\n".join(moved),
    )


def completed(form: Form, text: str) -> str:
    """The text as a form, as far as it can be told what is meant: parts on lines of their own, text without any name in
    the first part that is needed, and what lacks put below it; the whole form where nothing is filled in yet."""
    text = _unfolded(form, text).rstrip("\n")
    there = {begun[0].label for line in text.split("\n") if (begun := form.begins(line))}
    if text.strip() and not there:
        main = next(field for field in form.fields if field.required)
        rest = (f"\n{field.label}: " for field in form.fields if field is not main)
        return f"{main.label}: {text.strip()}" + "".join(rest)
    filled = read_form(form, text)
    lacking = tuple(field.label for field in form.fields) if filled.is_empty else filled.missing
    return (text + "".join(f"\n{label}: " for label in lacking if label not in there)).lstrip("\n")


def _unfolded(form: Form, text: str) -> str:
    """The text with each name of the form that stands within a line at the beginning of one, as it was before a mail
    program put all into one."""
    names = "|".join(re.escape(field.label) for field in form.fields)
    return re.sub(rf"(?<=\S)[ \u00a0]+(?=(?:{names}):)", "\n", text)


def begins_form(word: str, following: str) -> bool:
    """Whether a line that is the command ``word`` alone heads a form: the next line that says something is a field."""
    form = FORMS.get(word)
    first = next((line for line in following.split("\n") if line.strip()), "")
    return form is not None and form.begins(first) is not None
