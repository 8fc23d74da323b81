"""Recognises the header block above a quoted message: ``From``, ``Sent``, ``To`` and ``Subject`` in any language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from mailer.mail.quote_evidence import LONGEST_LINE, has_address, has_moment
from mailer.mail.quote_words import Label, labels

LONGEST_HEADER = 40

# Fields no mail program shows above a quote: they stand in the source of a message that somebody pasted.
_SOURCE_FIELD = re.compile(
    r"\s*(?:message-id|mime-version|received|return-path|delivered-to|dkim-signature|content-type|x-[a-z-]{2,40}|"
    r"content-transfer-encoding|authentication-results|in-reply-to|references)\s?:",
    re.IGNORECASE,
)
_LABELS = labels()
_PEOPLE = frozenset({Label.FROM, Label.TO, Label.COPY})
_LABEL_LINE = re.compile(
    r"^[\s|>*_•]{0,8}([^\W\d_][\w\s'’./-]{0,24}?)\s?[*_]{0,2}\s?[:：][*_]{0,2}(.{0,400})", re.DOTALL
)
_LABEL_INSIDE = re.compile(r"(?<![^\W_])([^\W\d_][^\W\d_'’]{0,15})\s?[*_]{0,2}[:：](?=[*_\s])")


@dataclass(frozen=True, slots=True)
class _Field:
    """One line of a header block: what its label may stand for, and what it says."""

    kinds: frozenset[Label]
    value: str


def label_of(line: str) -> frozenset[Label]:
    """What header label the line begins with; empty where none."""
    field = _field(line)
    return field.kinds if field else frozenset()


def _field(line: str) -> _Field | None:
    if ":" not in line[:60] and "：" not in line[:60]:
        return None
    match = _LABEL_LINE.match(line)
    if match is None:
        return None
    kinds = _LABELS.get(" ".join(match[1].lower().split()))
    return _Field(kinds, match[2]) if kinds else None


def header_block(lines: Sequence[str], start: int) -> int:
    """The number of lines of the header block (``From: … Sent: … To: … Subject:``) that begins there; 0 where none.

    A customer's own list (``From: Berlin``, ``To: Paris``, ``Date: 3 March``) is no header block: it names no subject
    and no address.
    """
    fields, count = _fields(lines, start)
    if count == 1 and _is_one_line_header(fields[0], lines[start]):
        return 1
    return count if _is_header(fields) else 0


def ruled_header_block(lines: Sequence[str], start: int) -> int:
    """The same below a drawn line or a separator, as Outlook writes it: there, less is enough."""
    fields, count = _fields(lines, start)
    people = frozenset({Label.FROM})
    named = _names(fields, Label.FROM) and (count > 1 or _gives_address(fields, people))
    return count if named else header_block(lines, start)


def _fields(lines: Sequence[str], start: int) -> tuple[list[_Field], int]:
    """The labelled lines that follow one another from ``start`` on, and how many lines they take."""
    fields: list[_Field] = []
    if not label_of(lines[start]):
        return fields, 0
    above = takewhile(str.strip, reversed(lines[max(0, start - LONGEST_HEADER // 4) : start]))
    if any(_SOURCE_FIELD.match(line) for line in above):
        return [], 0
    end = start
    for position in range(start, min(len(lines), start + LONGEST_HEADER)):
        if _SOURCE_FIELD.match(lines[position]):
            return [], 0
        field = _field(lines[position])
        if field and any(field.kinds == earlier.kinds for earlier in fields) and Label.OTHER not in field.kinds:
            break
        if field:
            fields.append(field)
            end = position + 1
        # A folded value, as of a long list of recipients, or a blank line between two labels.
        elif position - end >= (4 if lines[position].strip() else 1):
            break
    return fields, end - start


def _names(fields: Sequence[_Field], label: Label) -> bool:
    return any(label in field.kinds for field in fields)


def _gives_address(fields: Sequence[_Field], people: frozenset[Label]) -> bool:
    return any(field.kinds & people and has_address(field.value) for field in fields)


def _is_header(fields: Sequence[_Field]) -> bool:
    # Every program says when the mail was sent; a list without a date is the sender's own.
    if len(fields) < 2 or not _names(fields, Label.SENT):
        return False
    complete = _names(fields, Label.FROM) and _names(fields, Label.SUBJECT)
    moment = any(Label.SENT in field.kinds and has_moment(field.value) for field in fields)
    if _gives_address(fields, _PEOPLE):
        return moment or complete
    return moment and complete and bool(fields[0].kinds & {Label.FROM, Label.SENT})


def _is_one_line_header(field: _Field, line: str) -> bool:
    """True for a header block that a conversion from HTML has put on one line."""
    kinds = [_LABELS[word] for word in map(str.lower, _LABEL_INSIDE.findall(line[:LONGEST_LINE])) if word in _LABELS]
    return (
        Label.FROM in field.kinds
        and any(Label.SUBJECT in kind for kind in kinds)
        and any(Label.SENT in kind for kind in kinds)
        and has_moment(line[:LONGEST_LINE])
    )
