"""Tells the words a sender newly wrote from quotes, attribution lines and signature.

Losing a word of the sender is the worst error, leaking a quote the second: text is left out only where a mail program's
own marks say what it is, and where it stays open what a line is, it stays in and the boundary is called uncertain.
Works line by line in linear time and never raises.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from mailer.mail import signature
from mailer.mail.attribution import MOST_LINES, Certainty, Introduction, certainty
from mailer.mail.html_text import plainly
from mailer.mail.quote_evidence import LONGEST_LINE, has_address, has_moment
from mailer.mail.quote_header import label_of
from mailer.mail.quote_html import marked_html, structured_html
from mailer.mail.quote_introduction import introduction, next_filled, stands_out
from mailer.mail.quote_marks import Mark, MarkedText, marked_plain
from mailer.mail.quote_separators import is_forward_separator, is_rule, is_titled_rule
from mailer.mail.quote_words import Label

MOST_NEW_LINES = 2_000
"""Nobody writes more; in what is pasted below, only marks count, so that a flood of look-alikes costs little."""

_PROMPT = re.compile(r"^>>> ")
_WORD = re.compile(r"\w+")
# What stands before the subject of a mail that is passed on; a reply's prefix before it makes it a reply.
# "VS" is Danish for a forward and Finnish for a reply: of the two errors, losing what is sent is the worse.
_FORWARD_SUBJECT = re.compile(
    r"\s*(?:\[[^\]]{0,40}\]\s*)?(?:fwd?|wg|tr|rv|i|enc|vs|vl|vb|pd|doorst|redir\.|videresend|továbbítás|ilt|i̇lt|"
    r"转发|轉寄|전달|переслано|пересл)\s?[:：]",
    re.IGNORECASE,
)


class Part(StrEnum):
    """What a line of a body is."""

    NEW = "new"
    FORWARDED = "forwarded"
    QUOTED = "quoted"
    SIGNATURE = "signature"


@dataclass(frozen=True, slots=True)
class Parts:
    """A body taken apart. ``certain`` is False where the boundary was guessed, so that a quote may be in ``new_text``.

    Forwarded text is part of ``new_text``: it is what the sender wants read.
    """

    new_text: str
    quoted: str = ""
    signature: str = ""
    certain: bool = True


def new_text(plain: str, html: str = "", subject: str = "") -> str:
    """The words the sender newly wrote: no quotes, no attribution lines, no signature. Never raises."""
    return _divided(plain, html, subject).new_text


def split(plain: str, html: str = "", subject: str = "") -> Parts:
    """The body taken apart into new text, quotes and signature.

    ``plain`` is what is split; ``html`` where there is no plain text, or where its structure knows a boundary that the
    plain text does not show. ``subject`` helps to know a forwarded mail that only Outlook's header block introduces.
    """
    divided = _divided(plain, html, subject)
    return Parts(divided.new_text, divided.quoted, divided.signature, divided.certain)


def _divided(plain: str, html: str, subject: str) -> _Divided:
    if not plain.strip():
        marked = marked_html(html) if html.strip() else None
        return _Divided(marked or marked_plain(plainly(html)), subject)
    written = _Divided(marked_plain(plain), subject)
    structured = structured_html(html) if html.strip() else None
    return _better(written, _Divided(structured, subject)) if structured else written


def _better(written: _Divided, structured: _Divided) -> _Divided:
    """The plain text, unless the HTML's structure shows that they hold too much or too little."""
    said, shown = Counter(_WORD.findall(written.new_text)), Counter(_WORD.findall(structured.new_text))
    if said == shown or (not shown and not structured.certain):
        return written
    # Links and alternative texts differ between the two; a boundary that differs moves whole sentences.
    surplus, missing = sum((said - shown).values()), sum((shown - said).values())
    if surplus > 3 and missing <= surplus // 8:
        return structured
    if missing > 3 and surplus <= missing // 8 and not written.certain:
        return structured
    return written


class _Divided:
    """One body, taken apart line by line; what its parts say is put together when it is asked for."""

    def __init__(self, text: MarkedText, subject: str) -> None:
        self.text = text
        self.is_forward = _FORWARD_SUBJECT.match(subject[:200]) is not None
        self.parts_of = [Part.NEW] * len(text.lines)
        self.outstanding = [stands_out(line) for line in text.lines]
        self.guessed = False
        self.new_lines = 0
        self.seen_quote = False
        self.seen_signature = False
        position = 0
        while position < len(self.parts_of):
            position = self._step(position)
        self._keep_words_typed_into_the_signature()
        self._find_signatures()

    @property
    def new_text(self) -> str:
        return self._joined(Part.NEW, Part.FORWARDED)

    @property
    def quoted(self) -> str:
        return self._joined(Part.QUOTED)

    @property
    def signature(self) -> str:
        return self._joined(Part.SIGNATURE)

    @cached_property
    def certain(self) -> bool:
        """False where the boundary was guessed, or where a line of the new text may be one."""
        if self.guessed or self.new_lines > MOST_NEW_LINES:
            return False
        return not any(self._is_doubtful(index) for index, outstanding in enumerate(self.outstanding) if outstanding)

    def _joined(self, *parts: Part) -> str:
        kept = [line.rstrip() for line, part in zip(self.text.lines, self.parts_of, strict=True) if part in parts]
        return "\n".join(kept).strip("\n")

    def _set(self, start: int, end: int, part: Part) -> int:
        self.parts_of[start:end] = [part] * (end - start)
        return end

    def _step(self, position: int) -> int:
        """Decide what stands at ``position``; the position after it."""
        line, mark = self.text.lines[position], self.text.marks[position]
        if mark is Mark.CUT:
            return self._cut(position, position)
        if not line.strip():
            return position + 1
        if mark is Mark.SIGNATURE:
            self.seen_signature = True
            return self._set(position, position + 1, Part.SIGNATURE)
        if mark is Mark.QUOTED:
            return self._quoted(position)
        if self.new_lines > MOST_NEW_LINES:
            return position + 1
        if not any(self.outstanding[position : position + MOST_LINES]):
            return self._kept(position)
        if is_forward_separator(line) and next_filled(self.text, position + 1) < len(self.text.lines):
            return self._set(position, len(self.text.lines), Part.FORWARDED)
        found = introduction(self.text, position)
        if found:
            return self._introduced(position, found)
        return self._kept(position)

    def _kept(self, position: int) -> int:
        """The sender's own line, or one indented by nobody knows whom."""
        if self.text.marks[position] is Mark.INDENTED:
            self.guessed = True
        self.new_lines += 1
        return position + 1

    def _introduced(self, position: int, found: Introduction) -> int:
        """What follows an introduction is quoted: to the end of its marks, or of the mail where nothing is marked."""
        below = position + found.lines
        after = next_filled(self.text, below)
        marked = after < len(self.text.lines) and self.text.marks[after] in (Mark.QUOTED, Mark.INDENTED)
        doubtful = found.certainty is Certainty.IF_MARKED
        # A sentence of the sender ("my boss wrote:") seldom names a date, a time or an address.
        bare = not any(has_moment(line) or has_address(line) for line in self.text.lines[position:below])
        if marked:
            self.guessed = self.guessed or (doubtful and bare)
            self.seen_quote = True
            return self._indented(self._set(position, below, Part.QUOTED))
        if not doubtful:
            return self._cut(position, below)
        self.guessed = self.guessed or not bare
        self.new_lines += 1
        return position + 1

    def _cut(self, position: int, below: int) -> int:
        """All from ``position`` on is quoted, unless nothing new stands above it: then it is what the sender sends."""
        if self.is_forward:
            return self._set(position, len(self.text.lines), Part.FORWARDED)
        if self.new_lines or self.seen_quote or self.seen_signature:
            return self._set(position, len(self.text.lines), Part.QUOTED)
        self.guessed = True
        self.new_lines += below - position
        return max(below, position + 1)

    def _quoted(self, position: int) -> int:
        """A run of marked lines: a quote, or a forwarded message that a program marked like one."""
        end = position
        while end < len(self.text.lines) and self.text.marks[end] is Mark.QUOTED:
            end += 1
        if not self.seen_quote and is_forward_separator(self.text.lines[position].lstrip(" >")):
            return self._set(position, len(self.text.lines), Part.FORWARDED)
        if not self.seen_quote and all(map(_PROMPT.match, self.text.lines[position:end])):
            # A pasted session of an interpreter begins with three marks and has no fewer anywhere.
            self.guessed = True
            self.new_lines += end - position
            return end
        self.seen_quote = True
        return self._set(position, end, Part.QUOTED)

    def _indented(self, position: int) -> int:
        """An unnamed blockquote below an introduction is its quote."""
        start = end = next_filled(self.text, position)
        while end < len(self.text.lines) and (
            self.text.marks[end] is Mark.INDENTED or not self.text.lines[end].strip()
        ):
            end += 1
        return self._set(position, end, Part.QUOTED) if self.text.marks[start] is Mark.INDENTED else position

    def _is_doubtful(self, index: int) -> bool:
        """True for a line of new text that may introduce a quote in words this program does not know."""
        line = self.text.lines[index]
        if self.parts_of[index] is not Part.NEW or len(line) > LONGEST_LINE:
            return False
        if is_titled_rule(line) and not is_rule(line):
            return True
        return has_address(line) and (Label.FROM in label_of(line) or certainty(line) is not None)

    def _keep_words_typed_into_the_signature(self) -> None:
        """Where nothing else is new, the box a program made for the signature holds what the sender typed."""
        if Part.SIGNATURE in self.parts_of and not self.new_text.strip():
            self.parts_of = [Part.NEW if part is Part.SIGNATURE else part for part in self.parts_of]
            self.guessed = True

    def _find_signatures(self) -> None:
        """Find the signature of each stretch of new text: one between the lines may stand above the last quote."""
        first = 0
        while first < len(self.parts_of):
            end = first
            while end < len(self.parts_of) and self.parts_of[end] is self.parts_of[first]:
                end += 1
            if self.parts_of[first] is Part.NEW:
                self._set(first + signature.start(self.text.lines[first:end]), end, Part.SIGNATURE)
            first = end
