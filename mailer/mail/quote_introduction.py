"""Finds the lines above a quote, however they are put together: rules, separators, header blocks, attributions."""

from __future__ import annotations

from mailer.mail.attribution import Certainty, Introduction, attribution, ends_in_verb
from mailer.mail.quote_header import header_block, ruled_header_block
from mailer.mail.quote_marks import Mark, MarkedText
from mailer.mail.quote_separators import begins_drawn, is_original_separator, is_rule, is_titled_rule

SHORTEST_RULE = 8
"""Outlook's rule has 32 characters; a shorter one than this is Markdown's, or a list's."""


def next_filled(text: MarkedText, position: int) -> int:
    """The position of the next line that says something, or where a quote is cut off; the end where none does."""
    while position < len(text.lines) and not text.lines[position].strip() and text.marks[position] is not Mark.CUT:
        position += 1
    return position


def stands_out(line: str) -> bool:
    """False for nearly all lines that people write: no separator, no header label, and no end of an attribution."""
    # "=" is the soft break of an encoding: the line below may end an attribution in any way.
    return ":" in line or "：" in line or line.rstrip().endswith((">", "=")) or begins_drawn(line) or ends_in_verb(line)


def introduction(text: MarkedText, position: int) -> Introduction | None:
    """The lines that introduce a quote from ``position`` on; None where none do."""
    line = text.lines[position]
    if is_original_separator(line):
        return _below_separator(text, position, position + 1)
    if is_rule(line):
        return _below_rule(text, position)
    if is_titled_rule(line) and position + 1 < len(text.lines):
        block = ruled_header_block(text.lines, position + 1)
        if block:
            return Introduction(1 + block, Certainty.SURE)
    block = header_block(text.lines, position)
    return Introduction(block, Certainty.SURE) if block else attribution(text.lines, position)


def _below_separator(text: MarkedText, start: int, below: int) -> Introduction:
    """A separator with words, and the header block or attribution that may follow it."""
    after = next_filled(text, below)
    if after < len(text.lines) and text.marks[after] is Mark.TEXT:
        found = _ruled(text, after)
        if found:
            return Introduction(after + found.lines - start, Certainty.SURE)
    return Introduction(below - start, Certainty.SURE)


def _below_rule(text: MarkedText, start: int) -> Introduction | None:
    """A drawn line is part of an introduction only with a separator, a header block or an attribution below it."""
    after = next_filled(text, start + 1)
    if after >= len(text.lines) or text.marks[after] is not Mark.TEXT:
        return None
    if is_original_separator(text.lines[after]):
        return _below_separator(text, start, after + 1)
    long = len(text.lines[start].strip()) >= SHORTEST_RULE
    found = _ruled(text, after) if long else _unruled(text, after)
    return Introduction(after + found.lines - start, found.certainty) if found else None


def _ruled(text: MarkedText, position: int) -> Introduction | None:
    block = ruled_header_block(text.lines, position)
    return Introduction(block, Certainty.SURE) if block else attribution(text.lines, position)


def _unruled(text: MarkedText, position: int) -> Introduction | None:
    block = header_block(text.lines, position)
    return Introduction(block, Certainty.SURE) if block else attribution(text.lines, position)
