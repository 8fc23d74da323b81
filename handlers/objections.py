"""How the gate's objections are told to the engineer: each passage marked in its line, with why and what would do."""

from __future__ import annotations

from handlers.gate import MASK, Objection, Said, Span
from handlers.letters import Marked, WrongLine

_AROUND = 60
"""How much of the line is shown on either side of a passage."""
_LONGEST = 200
_AT_MOST = 5
"""How many passages are shown for one rule; who has mended these finds the others alike."""


def told(said: Said, objections: tuple[Objection, ...]) -> tuple[WrongLine, ...]:
    """One problem for each rule that objects, its passages marked where they stand; no secret is shown."""
    hidden = tuple(span for objection in objections if objection.secret for span in objection.where)
    by_rule: dict[str, list[Objection]] = {}
    for objection in objections:
        by_rule.setdefault(objection.rule, []).append(objection)
    return tuple(
        WrongLine(
            line="",
            wrong=f"{rule}: {found[0].why}",
            advice=found[0].advice,
            rule=rule,
            passages=tuple(_marked(said.text, one.where[0], hidden) for one in found[:_AT_MOST]),
        )
        for rule, found in by_rule.items()
    )


def _marked(text: str, place: Span, hidden: tuple[Span, ...]) -> Marked:
    """The passage with as much of its line as tells where it is."""
    line_start = text.rfind("\n", 0, place.start) + 1
    line_end = text.find("\n", place.end)
    line_end = len(text) if line_end < 0 else line_end
    start, end = max(line_start, place.start - _AROUND), min(line_end, place.end + _AROUND)
    passage = _shown(text, place, hidden)
    return Marked(
        before=("…" if start > line_start else "") + _shown(text, Span(start, place.start), hidden).lstrip(),
        passage=passage if len(passage) <= _LONGEST else passage[:_LONGEST].rstrip() + "…",
        after=_shown(text, Span(place.end, end), hidden).rstrip() + ("…" if end < line_end else ""),
    )


def _shown(text: str, piece: Span, hidden: tuple[Span, ...]) -> str:
    """A piece of the text on one line, with masks over what is hidden, also where only a part of that is in it."""
    shown, position = "", piece.start
    for span in hidden:
        if span.start < piece.end and span.end > position:
            shown += text[position : max(span.start, position)] + MASK
            position = span.end
    return " ".join((shown + text[min(position, piece.end) : piece.end]).split("\n"))
