"""Recognises the lines mail programs draw above a quoted or forwarded message, with or without words in them."""

from __future__ import annotations

import re

from mailer.mail.quote_evidence import LONGEST_LINE, ends_in_colon
from mailer.mail.quote_words import alternation, every

_DASH_SET = frozenset("-‐‑‒–—―_=*~#<>|+[─━")
_DASHES = r"[-‐‑‒–—=_*~#<>|+\[\] ]"
_ORIGINAL = re.compile(
    rf"^\s*(?:{_DASHES}{{2,}})\s*(?:{alternation(every('original'))})(?![^\W_])[^\n]{{0,80}}$", re.IGNORECASE
)
_FORWARDED = re.compile(
    rf"^[\s>*_|]*(?P<dashes>{_DASHES}{{2,}})?\s*(?:{alternation(every('forwarded'))})(?![^\W_])(?P<rest>[^\n]{{0,80}})$",
    re.IGNORECASE,
)
_TITLED_RULE = re.compile(r"^\s*[-–—=_*]{3,}\s?[^\s-][^\n]{1,60}?[-–—=_*]{3,}\s*$")
_RULE = re.compile(r"^\s*(?:(?:[-‐‑‒–—_=*~#─━] ?){3,})\s*$")


def begins_drawn(line: str) -> bool:
    """True for a line whose first character is one that programs draw with."""
    return line.lstrip()[:1] in _DASH_SET


def is_original_separator(line: str) -> bool:
    """True for ``-----Original Message-----`` and its like."""
    return len(line) <= LONGEST_LINE and begins_drawn(line) and _ORIGINAL.match(line) is not None


def is_titled_rule(line: str) -> bool:
    """True for words between dashes in whatever language, which tell a quote only above a header block."""
    return len(line) <= LONGEST_LINE and begins_drawn(line) and _TITLED_RULE.match(line) is not None


def is_forward_separator(line: str) -> bool:
    """True for ``---------- Forwarded message ---------`` and ``Begin forwarded message:``."""
    if len(line) > LONGEST_LINE or not (ends_in_colon(line) or line.lstrip(" \t>*_|")[:1] in _DASH_SET):
        return False
    match = _FORWARDED.match(line)
    return match is not None and (match["dashes"] is not None or match["rest"].strip(" *_") in {":", "："})


def is_rule(line: str) -> bool:
    """True for a line that is nothing but drawn: underscores, dashes, equals signs, ``* * *``."""
    return len(line) <= LONGEST_LINE and begins_drawn(line) and _RULE.match(line) is not None
