"""A customer's plain answer, taken apart into clauses and each clause into the tags of :mod:`handlers.answer_words`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from handlers.answer_words import POLITE, WORDS

_SIGNATURE = re.compile(r"\n-- ?\n.*\Z|\A-- ?\n.*\Z", re.DOTALL)
_QUOTED_LINE = re.compile(r"^[ \t]*>[^\n]*$", re.MULTILINE)
_QUOTATION = re.compile(r"\"[^\"\n]{0,200}\"|“[^”\n]{0,200}”|„[^“”\"\n]{0,200}[“”\"]|«[^»\n]{0,200}»")
_MARKS = str.maketrans({"’": "'", "`": "'", "´": "'", "ß": "ss", "¡": " ", "¿": " "})
_SIGNS = (
    (re.compile(r"👍|👌|✅|✔|☑|🆗"), " yes . "),
    (re.compile(r"👎|❌|✖"), " nope . "),
    # Where an accent tells "I know" and "yes" from "itself" and "if".
    (re.compile(r"\bno (?:lo )?sé\b|\bno se(?=[ \t]*(?:[.,;!\n]|$))"), "not sure"),
    (re.compile(r"\bsí\b"), "yes"),
    (re.compile(r"^\W*(?:no|nein|non)\b[,.]? ?(?:thank|danke|merci|gracias)"), "unquote"),
)
_SHORT_FORMS = (
    (re.compile(r"\b(can|ca)(?:n't|nt|not)\b"), "can not"),
    (re.compile(r"\bwo(?:n't|nt)\b"), "will not"),
    (re.compile(r"\b(do|does|did|is|are|was|were|have|has|had|would|could|should)n'?t\b"), r"\1 not"),
    (re.compile(r"\bhavnt\b"), "have not"),
    (re.compile(r"\b(?:i|we)'ve\b"), "have"),
    (re.compile(r"\b(i|we)'d\b"), r"\1 would"),
    (re.compile(r"\b(it|that|there|everything)'s\b"), r"\1 is"),
    (re.compile(r"\b(i|we)'(?:m|re)\b"), r"\1 am"),
    (re.compile(r"\bwe am\b"), "we are"),
    (re.compile(r"\bsa (?=(?:ne )?(?:marche|fon))"), "ca "),
    (re.compile(r"\b(?:mnt|dsl)\b"), " "),
)
_NEGATIONS = (
    # One negation each, however many words French and Spanish use for it.
    (re.compile(r"\b(?:plus )?(?:rien|personne|aucune?(?: \w+)?) (?:ne |n')"), "not "),
    (re.compile(r"\b(?:ne |n')((?:[\w']+ ){0,4}?)(?:pas|plus) (?:eu )?(?:une? seule?|aucune?)\b"), r"\1sans"),
    (
        re.compile(r"\b(?:ne |n')((?:[\w']+ ){0,4}?)(?:pas|plus|rien|jamais|guere)(?: (?:rien|jamais|aucune?))?\b"),
        r"not \1",
    ),
    (re.compile(r"\b(?:ne |n')((?:[\w']+ ){1,4}?)(?:que |qu')"), r"only \1"),
    (re.compile(r"\b(?:ne |n')(?=\w)"), "not "),
    (re.compile(r"\bplus (?:de |d'|aucune? )"), "sans "),
    (re.compile(r"\bnot (?:y )?(?:ai|a|avons|ont) +(?:eu +)?(?=de |d')"), "sans "),
    (re.compile(r"\bno ((?:\w+ ){1,3})(?:nada|nunca|nadie|tampoco|ningun|ninguna)\b"), r"no \1"),
)
_LEADING_NO = re.compile(
    r"^\W*no (?=(?:it|that|this|the|they|i|we|still|unfortunately|sorry|sigue|me sigue|nos sigue|no|todavia|aun)\b|"
    r".*\b(?:not|nicht|pas)\b)"
)
_BARE_NO = re.compile(r"\W*(?:\w+ )?no\W*")
_ELLIPSIS = re.compile(
    r"\b(?:noch nicht|todavia no|aun no|(?:pas encore|encore|toujours) pas|(?:still|yet) (?:\w+ )?not|not yet)\W*$"
)
_SENTENCE = re.compile(r"[^.!?;\n]+[.!?;]*")
_CLAUSE_END = re.compile(
    r",(?! (?:was|dass|que|qui|ce qui)\b)|:|\s[-–—]+\s|[()]|"
    r"\s(?=(?:and|und|et|y(?! (?:a|arrive|ai)\b)|but|aber|mais|pero|however|jedoch|allerdings|cependant)\s)"
)
_WORD = re.compile(r"[^\W_][\w'-]+")


@dataclass(frozen=True, slots=True)
class Clause:
    """What is known of a clause: its tags in their order, how many of its words are not known, and its shape."""

    tags: tuple[str, ...]
    unknown: int = 0
    bare_no: bool = False
    """It says "no" and nothing else."""

    breaks_off: bool = False
    """It ends in "still not", its verb left out."""

    def has(self, *tags: str) -> bool:
        """Whether it has one of the tags."""
        return not set(tags).isdisjoint(self.tags)

    def all_of(self, *tags: str) -> bool:
        """Whether it has tags, and these alone."""
        return bool(self.tags) and set(self.tags) <= set(tags)


@dataclass(frozen=True, slots=True)
class Sentence:
    clauses: tuple[Clause, ...]
    asks: bool


def own_words(text: str) -> str:
    """The answer without quoted lines, what stands in quotation marks, and a signature."""
    return _QUOTATION.sub(" unquote ", _QUOTED_LINE.sub("", _SIGNATURE.sub("", text)))


def sentences(text: str) -> Iterator[Sentence]:
    """The sentences of an answer, in their order."""
    for sentence in _SENTENCE.findall(_plain(text)):
        parts = [part for part in _CLAUSE_END.split(sentence) if re.search(r"\w", part)]
        yield Sentence(tuple(map(_clause, parts)), "?" in sentence)


def _clause(text: str) -> Clause:
    text = _LEADING_NO.sub("nope ", text)
    phrases = _phrases()
    tags = tuple(tag for found in phrases.every.finditer(text) if (tag := phrases.tag(found[0])) != "POLITE")
    unknown = len(_WORD.findall(phrases.every.sub(" ", text)))
    return Clause(tags, unknown, bool(_BARE_NO.fullmatch(text)), bool(_ELLIPSIS.search(text)))


def _plain(text: str) -> str:
    """Small letters without accents, short forms written out, and one "not" for each negation."""
    plain = unicodedata.normalize("NFC", text).lower().translate(_MARKS)
    for pattern, written in _SIGNS:
        plain = pattern.sub(written, plain)
    plain = "".join(c for c in unicodedata.normalize("NFD", plain) if not unicodedata.combining(c))
    plain = re.sub(r"[^\S\n]+", " ", plain)
    for pattern, written in (*_SHORT_FORMS, *_NEGATIONS):
        plain = pattern.sub(written, plain)
    return re.sub(r"  +", " ", plain)


@dataclass(frozen=True, slots=True)
class _Phrases:
    """What finds a phrase, the longest at each place; the tags of plain phrases, and of those with gaps."""

    every: re.Pattern[str]
    plain: dict[str, str]
    gaps: tuple[tuple[re.Pattern[str], str], ...]

    def tag(self, found: str) -> str:
        return self.plain.get(found) or next(tag for pattern, tag in self.gaps if pattern.fullmatch(found))


@cache
def _phrases() -> _Phrases:
    """Compiled when the first answer comes: it takes a third of a second."""
    rows = [(line.partition(": ")[0], line.partition(": ")[2]) for line in WORDS.strip().splitlines()]
    rows += [("POLITE", line) for line in POLITE.strip().splitlines()]
    tags: dict[str, str] = {}
    for tag, phrases in rows:
        for phrase in phrases.split(", "):
            tags.setdefault(_plain(phrase), tag)
    inner = {
        phrase: re.escape(phrase).replace(r"\*", r"\w*").replace(r"\ …\ ", r"(?: [\w'-]+){0,4}? ") for phrase in tags
    }
    ordered = sorted(inner, key=lambda phrase: (-phrase.count(" "), -len(phrase)))
    every = re.compile(r"\b(?:" + "|".join(inner[phrase] for phrase in ordered) + r")(?!\w)")
    gaps = tuple((re.compile(inner[p]), tags[p]) for p in ordered if "*" in p or "…" in p)
    return _Phrases(every, tags, gaps)
