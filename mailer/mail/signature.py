"""Finds where the signature of a stretch of new text begins.

A signature is what stands below a delimiter, and what a program, a phone or a list server appends. A closing the sender
typed (``Best regards, John``) is words of the sender and stays.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from mailer.mail.quote_words import DEVICES, EXCUSES, alternation, every, words

LONGEST_LINE = 200
MOST_LINES = 12
MOST_LINES_WITH_CONTACT = 25
MOST_LINES_AFTER_STANDARD_DELIMITER = 60

# RFC 3676 §4.3: "-- " (two dashes and a space) parts the text from the signature; many programs drop the space.
_DELIMITER = re.compile(r"^\s{0,3}(?:--|__|‐‐)\s*$")
_DELIMITERS = frozenset({"--", "__", "‐‐"})
_FOOTER_RULE = re.compile(r"^\s{0,3}(?:_{4,}|-{3,5})\s*$")
_DASHED_NAME = re.compile(r"^\s{0,3}[-–—]{1,2}(?=[^\W\d_])(?![a-zß-ÿ])[\w'’.]+(?: [^\W\d_][\w'’.]*){0,2}\s*$")
_CONTACT = re.compile(r"https?://|www\.|[^\s@]@[^\s@]+\.|(?<!\d)\+?\d[\d ()./-]{6,}\d")
_DEVICE = re.compile(rf"(?<![a-zß-ɏͰ-ӿ0-9])(?:{alternation(DEVICES)})", re.IGNORECASE)
_EXCUSE = re.compile(rf"(?:{alternation(EXCUSES)})", re.IGNORECASE)
_MARKDOWN_LINK = re.compile(r"\[([^\[\]]{1,80})\]\([^()\s]{1,300}\)")
_LINK = re.compile(r"\s?<?https?://[^\s>]*>?|\s?<mailto:[^\s>]*>")
_CLAUSE = re.compile(r"[,;!?…]|[.。](?=\s)")
_CAPITALS = re.compile(r"(?:the )?[A-Z][\w'’.-]*(?: (?:for |on |Mail)?[A-Z0-9][\w'’.-]*){0,4}")


def is_delimiter(line: str) -> bool:
    return len(line) < LONGEST_LINE and line.strip() in _DELIMITERS and _DELIMITER.match(line) is not None


def is_program_line(line: str) -> bool:
    """True for the line a mail program or a phone adds by itself, as ``Sent from my iPhone``."""
    if len(line) > 3 * LONGEST_LINE:
        return False
    shown = _MARKDOWN_LINK.sub(r"\1", line) if "](" in line else line
    bare = (_LINK.sub("", shown) if ":" in shown else shown).strip(" *_<>()[]|-–—")
    sentence, rest = _first_clause(bare.strip(" .。!"))
    if not sentence or len(sentence) > 100:
        return False
    low = sentence.lower()
    befores, afters = _first_words()
    if not (low.startswith(befores) or low.endswith(afters)) or (rest and not _EXCUSE.search(rest)):
        return False
    templates = _templates()
    return any(
        _says_it(sentence, before, after)
        for before, after in (*templates.get(low[0], ()), *templates[""])
        if low.startswith(before) and low.endswith(after)
    )


def _first_clause(text: str) -> tuple[str, str]:
    """The text up to the first mark that ends a clause, and the rest: phones add ``, please excuse typos``."""
    for mark in ("Virus-free", "Virenfrei"):
        if text.startswith(mark):
            return text, ""
    match = _CLAUSE.search(text, 4)
    return (text[: match.start()].strip(), text[match.start() :]) if match else (text, "")


@cache
def _templates() -> dict[str, list[tuple[str, str]]]:
    """What stands before and after the device in each language's ``Sent from …``, lower case, by the initial."""
    found: dict[str, list[tuple[str, str]]] = {"": []}
    for word in words(every("sending")):
        before, _, after = word.partition("…")
        found.setdefault(before[:1], []).append((before, after))
    return found


@cache
def _first_words() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What the templates begin with, and what those end with that begin with the device: a quick look."""
    pairs = [pair for same in _templates().values() for pair in same]
    return tuple(before for before, _ in pairs if before), tuple(after for before, after in pairs if not before)


def _says_it(sentence: str, before: str, after: str) -> bool:
    """True where what ``sentence`` has between the two is a device or a program."""
    low = sentence.lower()
    if len(low) <= len(before) + len(after):
        return False
    sender = sentence[len(before) : len(sentence) - len(after)].strip()
    count = len(sender.split())
    if not before:
        return count <= 4 and _DEVICE.search(sender) is not None
    if _DEVICE.search(sender) or _DEVICE.search(after):
        return count <= 10
    if before.rstrip() in {"sent from", "sent via", "sent with", "sent using", "sent by"}:
        mine = sender.lower().startswith(("my ", "a phone", "a mobile"))
        return (mine and count <= 4) or _CAPITALS.fullmatch(sender) is not None
    return "outlook" in low and count <= 3


def start(lines: Sequence[str]) -> int:
    """The index of the first line of the signature that ends ``lines``; ``len(lines)`` where there is none."""
    end = _at_delimiter(lines)
    for _ in range(MOST_LINES_WITH_CONTACT):
        shorter = _last_paragraph_removed(lines, end)
        if shorter == end:
            break
        end = shorter
    return end


def _at_delimiter(lines: Sequence[str]) -> int:
    found = len(lines)
    if _DELIMITERS.isdisjoint(map(str.strip, lines)):
        return found
    filled = contact = questions = 0
    for index in range(len(lines) - 1, -1, -1):
        if is_delimiter(lines[index]):
            limit = MOST_LINES_WITH_CONTACT if contact else MOST_LINES
            limit = MOST_LINES_AFTER_STANDARD_DELIMITER if lines[index] == "-- " else limit
            if filled > limit or (questions and not contact and lines[index] != "-- "):
                break
            found = index
        elif lines[index].strip():
            filled += 1
            questions += lines[index].rstrip().endswith(("?", "？"))
            contact += _CONTACT.search(lines[index][:LONGEST_LINE]) is not None
            if filled > MOST_LINES_AFTER_STANDARD_DELIMITER:
                break
    return found


def _last_paragraph_removed(lines: Sequence[str], end: int) -> int:
    """``end`` moved up over the last paragraph's end, where that is a program's line, a footer or a dashed name."""
    last = end
    while last and not lines[last - 1].strip():
        last -= 1
    first = last
    while first and lines[first - 1].strip() and last - first <= MOST_LINES:
        first -= 1
    if first == last:
        return end
    if is_program_line(lines[last - 1]):
        return last - 1
    footer = _footer(lines, first, last)
    if footer < last:
        return footer
    if last - first == 1 and _DASHED_NAME.match(lines[first][:LONGEST_LINE]) and _ends_sentence(lines[:first]):
        return first
    return end


def _ends_sentence(lines: Sequence[str]) -> bool:
    """True where the last words above are no heading: below a colon, ``-Ada`` is an item of a list."""
    above = next((line.rstrip() for line in reversed(lines) if line.strip()), "")
    return bool(above) and not above.endswith((":", "："))


def _footer(lines: Sequence[str], first: int, last: int) -> int:
    """Where the footer of a mailing list begins: a drawn line, then a few short lines that say where to go."""
    for index in range(first, last - 1):
        if not lines[index].lstrip().startswith(("_", "-")):
            continue
        if _FOOTER_RULE.match(lines[index][:LONGEST_LINE]) and (index == 0 or not lines[index - 1].strip()):
            below = lines[index + 1 : last]
            if all(len(line) < LONGEST_LINE for line in below) and any(_CONTACT.search(line) for line in below):
                return index
    return last
