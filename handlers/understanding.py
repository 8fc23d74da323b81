"""What a plain answer of a customer's means: yes it works, no it does not, or just thanks.

An answer is read clause by clause. Each says that something works, that something fails, or neither, by the words of
:mod:`handlers.answer_words` in it and by how often they are negated ("no more errors", "it does not work"). A wrong
"yes" closes somebody's ticket, so anything besides it that may want a person's answer makes the whole unclear: a
question, a request, a doubt, a condition, a "but", too much that is not understood (spec 2.6, 3.6).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from handlers.answer_text import Clause, Sentence, own_words, sentences


class Answer(StrEnum):
    WORKS = "works"
    NOT_FIXED = "not fixed"
    THANKS = "thanks"
    UNCLEAR = "unclear"


class _Said(StrEnum):
    """What one clause says."""

    WORKS = "works"
    FAILS = "fails"
    YES = "yes"
    NO = "no"
    THANKS = "thanks"
    NOTHING = "nothing"
    """A greeting, or what is over."""

    OTHER = "other"
    """Words that are not known."""

    NEGATED = "negated"
    """Something is not so, and it is not known what."""

    DOUBT = "doubt"
    """It may want a person's answer."""

    UNSURE = "unsure"
    """Whoever writes can't tell yet."""


LONGEST = 600
"""What is longer than so many characters is for a person to read."""

_UNKNOWN_WORDS = 16
"""So many words that are not known may stand before a statement that something works: what led to it."""

_UNKNOWN_WORDS_BEHIND = 4
"""So many may stand behind it; more is a matter of its own."""

_FEW_UNKNOWN_WORDS = 1
"""So many beside a mere yes or no."""

_UNKNOWN_IN_THANKS = 4
_FEW_IN_A_REGRET = 3

_OPEN = ("ASK", "ODD", "IF", "WHEN", "KEEP", "OTHER")
_DENIALS = ("NOT", "NOTSO", "NONE", "YET", "CANT")
_STILL = ("STILL", "AGAIN", "YET")


@dataclass(frozen=True, slots=True)
class _Part:
    """What a clause says, whether nothing can be meant but that, and how many of its words are not known."""

    said: _Said
    sure: bool = False
    unknown: int = 0


def understand(text: str) -> Answer:
    """The meaning of a plain answer; anything that may mean more is :attr:`Answer.UNCLEAR`."""
    own = own_words(text)
    if len(own) > LONGEST:
        return Answer.UNCLEAR
    return _answer([part for sentence in sentences(own) for part in _parts(sentence)])


def _answer(parts: list[_Part]) -> Answer:
    said = [part.said for part in parts]
    stated = [part for part in parts if part.said in (_Said.WORKS, _Said.FAILS)]
    unknown = sum(part.unknown for part in parts if part not in stated)
    behind = sum(part.unknown for part in parts[_last(said, _Said.WORKS) + 1 :])
    if stated and stated[-1].said is _Said.FAILS:
        # Whoever can't judge yet may still tell of the old fault; what is so now outweighs that.
        sure = stated[-1].sure and _Said.UNSURE not in said[_last(said, _Said.FAILS) :]
        return Answer.NOT_FIXED if sure or _Said.UNSURE not in said else Answer.UNCLEAR
    if _Said.UNSURE in said or (stated and _Said.FAILS in said):
        return Answer.UNCLEAR
    few = unknown <= _FEW_UNKNOWN_WORDS
    if not stated and few and _Said.NO in said and _Said.YES not in said:
        return Answer.NOT_FIXED
    if _Said.DOUBT in said or _Said.NEGATED in said:
        return Answer.UNCLEAR
    # "No, no more errors" says one thing, "No, it works" two.
    contradicted = _Said.NO in said and not (stated and all(part.sure for part in stated))
    if contradicted or not (few or (stated and unknown <= _UNKNOWN_WORDS and behind <= _UNKNOWN_WORDS_BEHIND)):
        return Answer.UNCLEAR
    if stated or _Said.YES in said:
        return Answer.WORKS
    return Answer.THANKS if _Said.THANKS in said and not unknown else Answer.UNCLEAR


def _last(said: list[_Said], wanted: _Said) -> int:
    return max((place for place, one in enumerate(said) if one is wanted), default=-1)


def _parts(sentence: Sentence) -> Iterator[_Part]:
    """What the clauses say; what is asked, or so on a condition, is not said."""
    supposed = sentence.asks or any(clause.has("IF") for clause in sentence.clauses)
    for clause in sentence.clauses:
        part = _part(clause)
        yield replace(part, said=_Said.DOUBT) if supposed and part.said is not _Said.UNSURE else part


def _part(clause: Clause) -> _Part:
    if clause.all_of("THANKS") and clause.unknown <= _UNKNOWN_IN_THANKS:
        return _Part(_Said.THANKS)
    said, sure = (_Said.NO, False) if clause.bare_no else _meaning(clause)
    if said is _Said.NEGATED and clause.breaks_off and clause.unknown <= _FEW_UNKNOWN_WORDS:
        said = _Said.FAILS
    # A weekday beside a mere yes is an appointment, "already" and "tried" answer another question.
    return _Part(said, sure, clause.unknown + clause.tags.count("DAY") + clause.tags.count("TEST"))


def _meaning(clause: Clause) -> tuple[_Said, bool]:
    if clause.has("PAST"):
        return _Said.NOTHING, False
    if clause.has("UNSURE") or (clause.has("TEST") and clause.has(*_DENIALS)):
        return _Said.UNSURE, False
    said, sure = _state(clause)
    if clause.has("HARMLESS") and said not in (_Said.WORKS, _Said.FAILS):
        return _Said.NOTHING, False
    if said is _Said.WORKS and (clause.has(*_OPEN) or (clause.has("PLEASE") and not clause.has("PLUS"))):
        return _Said.DOUBT, False
    return (said, sure) if said else (_beside(clause), False)


def _beside(clause: Clause) -> _Said:
    """What a clause says that says nothing of the fault."""
    if clause.has(*_OPEN, "PLEASE", "GONE") or (clause.has("BUT") and not clause.has("YES", "NOPE")):
        return _Said.DOUBT
    if clause.has("THEN") and clause.unknown:
        return _Said.DOUBT
    for tag, said in (("NOPE", _Said.NO), ("YES", _Said.YES), ("THANKS", _Said.THANKS)):
        if clause.has(tag):
            return said
    return _Said.OTHER if clause.unknown else _Said.NOTHING


def _state(clause: Clause) -> tuple[_Said | None, bool]:
    """What a clause says of the fault, and whether for sure; None where it says nothing of it."""
    denials = sum(clause.tags.count(tag) for tag in ("NOT", "NOTSO", "YET"))
    # "No errors" denies the errors, "sin funcionar" that it works.
    denials += 0 if clause.has("FAULT") else clause.tags.count("NONE")
    denied = denials % 2 == 1
    found = _whole(clause, denied) or _turned(clause, denials)
    if found is None and clause.has("FAULT"):
        found = _fault(clause, denied)
    return found or _rest(clause, denied)


def _whole(clause: Clause, denied: bool) -> tuple[_Said, bool] | None:
    """By a phrase that says it all."""
    if clause.has("NOTSO") and not clause.unknown and clause.all_of("NOTSO", "NOPE", "STILL", "BUT"):
        return _Said.FAILS, True
    if clause.has("MINUS"):
        return (_Said.DOUBT, False) if clause.has("PLUS") else (_Said.FAILS, clause.has(*_STILL))
    if clause.has("PLUS"):
        # "That suits us", and a weekday: no word of the fault.
        elsewhere = clause.has("DAY") and not clause.has("GOOD")
        return (_Said.NEGATED if denied or elsewhere else _Said.WORKS), False
    if clause.has("CLEAN") and not denied:
        return _Said.WORKS, True
    return None


def _turned(clause: Clause, denials: int) -> tuple[_Said, bool] | None:
    """By words for what works and what fails, each turned round by a negation."""
    denied = denials % 2 == 1
    if clause.has("CANT"):
        known = clause.has("ABLE", "USE", "SOLVE", "GOOD", "BAD", *_STILL)
        return (_Said.FAILS, True) if known else (_Said.NEGATED, False)
    if clause.has("GOOD") and clause.has("BAD"):
        return (_Said.NEGATED, False) if denied else (_Said.FAILS, False)
    if clause.has("GOOD"):
        return (_Said.FAILS, True) if denied else (_Said.WORKS, denials > 0)
    if clause.has("SOLVE") and denied:
        return _Said.FAILS, True
    if clause.has("BAD"):
        gone = denied or (clause.has("FAULT") and clause.has("NONE"))
        return (_Said.WORKS, True) if gone else (_Said.FAILS, clause.has(*_STILL))
    return None


def _fault(clause: Clause, denied: bool) -> tuple[_Said, bool]:
    """By what becomes of the fault."""
    still, none = clause.has(*_STILL), clause.has("NONE")
    if clause.has("GONE"):
        return (_Said.FAILS, True) if denied or none else (_Said.WORKS, True)
    met = clause.has("SEEN", "OCCURS")
    if (denied and met) or (none and not denied):
        return _Said.WORKS, True
    if denied:
        return _Said.NEGATED, False
    return (_Said.FAILS, still) if still or met else (_Said.DOUBT, False)


def _rest(clause: Clause, denied: bool) -> tuple[_Said | None, bool]:
    """By what it no longer does, or does again."""
    still = clause.has(*_STILL)
    if clause.has("SAME"):
        return (_Said.NEGATED, False) if denied else (_Said.FAILS, still)
    if (denied and clause.has("ABLE")) or (still and (clause.has("GONE") or (clause.has("OCCURS") and not denied))):
        return _Said.FAILS, True
    if still and not clause.unknown and (denied or clause.has("NOPE", "SEEN")):
        return _Said.FAILS, False
    if clause.has("NOPE") and clause.has("AGAIN") and clause.unknown <= _FEW_IN_A_REGRET:
        return _Said.FAILS, False
    if denied:
        return _Said.NEGATED, False
    confirmed = clause.has("CONFIRM") and not clause.unknown
    again = clause.has("ABLE") and clause.has("AGAIN") and clause.unknown <= _FEW_UNKNOWN_WORDS
    return (_Said.WORKS if confirmed or again else None), False
