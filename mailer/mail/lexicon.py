"""Phrases of many languages, looked for at a cost that ordinary mail does not notice.

A :class:`Lexicon` is a table of patterns and of stems: short literal strings of which at least one stands in everything
the patterns can match. A text without any stem is done with after a few substring tests; otherwise only the sentences
around a stem are matched.
"""

from __future__ import annotations

import re
from functools import cached_property

MAX_SENTENCE = 400
MAX_SENTENCES = 400

_WRAP = re.compile(r"[ \t]*\n(?=[^\n])")
_SENTENCE_END = re.compile(r"(?<=[.!?:])\s+|\n+|(?<=[。！？])")


class Spoken:
    """A text taken apart into sentences, once, when somebody asks."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lower = text.lower()

    @cached_property
    def sentences(self) -> tuple[str, ...]:
        """In lower case, with wrapped lines joined again."""
        joined = _WRAP.sub(" ", self.lower.replace("\n\n", "\n\n\n"))
        found = (sentence.strip()[:MAX_SENTENCE] for sentence in _SENTENCE_END.split(joined))
        return tuple(sentence for sentence in found if sentence)[:MAX_SENTENCES]


class Lexicon:
    """Patterns (in lower case) and the stems that open the way to them."""

    def __init__(self, stems: str, *patterns: str) -> None:
        self.stems = tuple(stems.replace("_", " ").split("|"))
        self.pattern = re.compile("|".join(patterns))

    def matches(self, line: str) -> bool:
        """True if a short text such as a subject has one of the phrases."""
        lower = line.lower()
        return bool(self._stems_in(lower)) and bool(self.pattern.search(lower))

    def begins(self, line: str) -> bool:
        """True if a short text begins with one of the phrases."""
        lower = line.lower()
        return bool(self._stems_in(lower)) and bool(self.pattern.match(lower))

    def said_in(self, spoken: Spoken) -> bool:
        """True if one of the sentences has one of the phrases."""
        stems = self._stems_in(spoken.lower)
        if not stems:
            return False
        search = self.pattern.search
        return any(search(sentence) for sentence in spoken.sentences if any(stem in sentence for stem in stems))

    def _stems_in(self, lower: str) -> list[str]:
        return [stem for stem in self.stems if stem in lower]
