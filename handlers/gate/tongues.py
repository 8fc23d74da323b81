"""Which of the four languages a text is in, by the small words that no sentence can do without."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from handlers.gate.said import any_of, whole, word_set

LANGUAGES = ("en", "de", "fr", "es")

_SMALL_WORDS = {
    "en": word_set(
        """
        the and is are a of to in we you your it with for on has was this that please our be been have will from by
        at not they as or so because which them his her their i my who he she should but had were an if
        """
    ),
    "de": word_set(
        """
        der die das und ist nicht ein eine einen wir sie ihr ihre mit für auf den dem wieder haben hat bei bitte auch
        war im zu ich jetzt am bis von wird werden sind des uns noch ihnen ihrer unser unsere
        """
    ),
    "fr": word_set(
        """
        le la les et est une un nous vous votre vos pour dans avec des du qui sur pas ce au il sont sera été notre nos
        ne que cette par ont en aux elle leur
        """
    ),
    "es": word_set(
        """
        el la los las y es una un su sus para con que del por hemos se lo en ya está usted no al le ha nuestro nuestra
        será esta este nos han fue como
        """
    ),
}
_WORD = re.compile(r"[^\W\d_]+")
_ELIDED = re.compile(whole(r"(?:[cdjlmnst]|qu)['’]") + "|" + r"(?<!\w)(?:[cdjlmnst]|qu)['’](?=\w)", re.IGNORECASE)


@lru_cache(maxsize=64)
def spoken(text: str) -> tuple[str, ...]:
    """The languages that the text may be in; several where it is short, or mixed, the likeliest first."""
    said = [word.lower() for word in _WORD.findall(text[:_ENOUGH])]
    counts = {code: sum(word in small for word in said) for code, small in _SMALL_WORDS.items()}
    counts["fr"] += len(_ELIDED.findall(text[:_ENOUGH]))
    most = max(counts.values())
    likely = (code for code in LANGUAGES if counts[code] * 2 >= most or most - counts[code] <= 1)
    return tuple(sorted(likely, key=lambda code: -counts[code]))


_ENOUGH = 4000
"""Characters that tell the language; whoever writes more does not change it midway."""


def in_four(*patterns: str) -> dict[str, re.Pattern[str]]:
    """A turn of speech in each language: one pattern or several of English, then one of German, French and Spanish."""
    *english, german, french, spanish = patterns
    told = zip(LANGUAGES, (english, [german], [french], [spanish]), strict=True)
    return {language: re.compile(whole(any_of(*listed)), re.IGNORECASE) for language, listed in told}


def turns(listed: Mapping[str, Mapping[str, re.Pattern[str]]], wording: str, languages: Iterable[str]) -> Iterator[str]:
    """Which of the turns of speech, by their names, the wording has in one of these languages."""
    spoken_here = tuple(languages)
    for name, patterns in listed.items():
        if any(patterns[language].search(wording) for language in spoken_here):
            yield name
