"""What a line names that speaks for mail: dates, times of day, addresses. Patterns of bounded reach only."""

from __future__ import annotations

import re

LONGEST_LINE = 400
"""Longer lines are text: no program writes so long an introduction."""

_DIGIT = re.compile(r"\d")
_ADDRESS = re.compile(r"[^\s<>\"'()\[\],;:@]{1,64}@[^\s<>\"'()\[\],;:@]{1,255}")
_BRACKETED_ADDRESS = re.compile(r"[<(\[][^<>()\[\]\s]{1,64}@[^<>()\[\]\s]{1,255}[>)\]]")
_TIME = re.compile(
    r"(?<!\d)\d{1,2}\s?(?:[:.h]|時|时|點|点|시)\s?\d{2}(?!\d)|(?<!\d)\d{1,2}\s?[ap]\.?m\b", re.IGNORECASE
)
# Numbers parted by dots, dashes or strokes, "17-feb.-2015", a year (of the Buddhist era too), or 年月日.
_DATE = re.compile(
    r"(?<!\d)(?:\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{1,4}|\d{1,2}-[^\W\d_]{3,9}\.?-\d{2,4}"
    r"|(?:19|20|١٩|٢٠|۱۹|۲۰)\d{2}|25[56]\d)(?!\d)|\d\s?[年月日년월일]"
)


def has_digit(text: str) -> bool:
    return _DIGIT.search(text) is not None


def has_date(text: str) -> bool:
    return has_digit(text) and _DATE.search(text) is not None


def has_time(text: str) -> bool:
    return has_digit(text) and _TIME.search(text) is not None


def begins_with_moment(text: str) -> bool:
    """True where the text begins with a date or a time written in numbers."""
    return _DATE.match(text) is not None or _TIME.match(text) is not None


def has_moment(text: str) -> bool:
    """True where the text names a date or a time of day."""
    return has_date(text) or has_time(text)


def has_address(text: str) -> bool:
    return "@" in text and _ADDRESS.search(text) is not None


def has_bracketed_address(text: str) -> bool:
    """True for ``<ada@example.com>``, as programs write an address beside its name."""
    return "@" in text and _BRACKETED_ADDRESS.search(text) is not None


def ends_in_colon(text: str) -> bool:
    return text.rstrip(" \t*_").endswith((":", "："))
