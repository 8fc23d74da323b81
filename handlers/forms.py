"""Forms that engineers fill in below a command: lines with a name, a colon and what is to be said.

A field may go on over several lines, up to the next name. Names may be written in English or German, in any case, and
as mail programs set them (``*Status*:``). What belongs to no field is kept apart: mail programs put text of their own
before a form, and people write more than they were asked.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass


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

    def labels(self) -> Mapping[str, str]:
        """The name of the field for each way to write it, in lower case."""
        return {label.lower(): field.name for field in self.fields for label in (field.label, *field.others)}

    def line(self) -> re.Pattern[str]:
        """A line that begins a field: how it is called, and what stands behind the colon."""
        names = "|".join(re.escape(label) for label in sorted(self.labels(), key=len, reverse=True))
        return re.compile(rf"\s*[*_]*({names})[*_]*\s*:[*_]*\s*(.*)", re.IGNORECASE)


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
        Field("status", "Status", ("current status", "stand", "aktueller stand")),
        Field("actions", "Actions", ("actions taken", "action taken", "action", "done", "maßnahmen", "getan")),
        Field("next_steps", "Next", ("next steps", "next step", "nächste schritte", "nächster schritt", "weiter")),
        Field(
            "expected",
            "Expected",
            ("expected timeline", "expected time", "timeline", "eta", "erwartet", "voraussichtlich", "zeitplan"),
            required=False,
        ),
    )
)
DELAY = Form(
    (
        Field("reason", "Reason", ("why", "grund", "begründung", "ursache")),
        Field("until", "Until", ("by", "new time", "revised time", "bis", "termin", "neuer termin")),
    )
)
CONVERSATION = Form(
    (
        Field("people", "With", ("participants", "mit", "teilnehmer", "beteiligte"), required=False),
        Field("outcome", "Outcome", ("result", "results", "ergebnis", "ergebnisse")),
        Field(
            "items",
            "Action items",
            ("action item", "actions", "todo", "to do", "aufgaben", "aufgabe", "offene punkte"),
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
    begins, names = form.line(), form.labels()
    parts: dict[str, list[str]] = {field.name: [] for field in form.fields}
    before: list[str] = []
    current = before
    for line in text.split("\n"):
        match = begins.fullmatch(line)
        if match:
            current = parts[names[match[1].lower()]]
            current.append(match[2])
        else:
            current.append(line)
    said = {name: "\n".join(lines).strip() for name, lines in parts.items()}
    missing = tuple(field.label for field in form.fields if field.required and not said[field.name])
    return Filled(said, missing, "\n".join(before).strip())


def left_out(filled: Filled) -> str:
    """What is to be said of text above a form that goes to a customer: it did not go there."""
    return ", without what stands above the form" if filled.before else ""


def completed(form: Form, text: str) -> str:
    """The text with what the form lacks put below it: the whole form where nothing is filled in yet."""
    filled = read_form(form, text)
    lacking = tuple(field.label for field in form.fields) if filled.is_empty else filled.missing
    begins, names = form.line(), form.labels()
    label_of = {field.name: field.label for field in form.fields}
    there = {label_of[names[match[1].lower()]] for line in text.split("\n") if (match := begins.fullmatch(line))}
    return text.rstrip("\n") + "".join(f"\n{label}: " for label in lacking if label not in there)


def begins_form(word: str, following: str) -> bool:
    """Whether a line that is the command ``word`` alone heads a form: the next line that says something is a field."""
    form = FORMS.get(word)
    first = next((line for line in following.split("\n") if line.strip()), "")
    return form is not None and form.line().fullmatch(first) is not None
