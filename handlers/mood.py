"""Frustration and requests to escalate, read from what a customer wrote (Customer SOP §9).

:func:`read_mood` is a reading and no judgement of anybody: it gives the passages that speak for it, each with its
reason, so that whoever answers can see for themselves. A mail is frustrated, or asks to be escalated, if it has a
signal that is certain (``mood_words.CERTAIN``), or if all its words together weigh enough: a linear model, learned from
examples, adds up what each feature is worth (``mood_weights.py``), so that what a sentence has added can be shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handlers.mood_features import Sentence, mail_features, scale, sentences
from handlers.mood_signals import CERTAIN_POINTS, certain_signals, passage
from handlers.mood_weights import BIAS, WEIGHTS
from mailer.model import Mood, Signal, SignalKind

ENOUGH = {SignalKind.FRUSTRATION: 40, SignalKind.ESCALATION: -40}
"""So much makes a mail frustrated, or a request to escalate, in hundredths of log odds.

Chosen by cross-validation on the tuning material (``tests/handlers/mood_training.py``) for a precision of about 0.9. It
flatters escalation, since the certain signals were made with the same mails: more is asked for there.
"""

PASSAGES = 3
SMALL = 0.4
"""A sentence that adds less than this share of the strongest is no evidence of its own."""

FEATURES_NAMED = 3
_NOTHING = (0, 0)
_TELLS = re.compile(r"<(?!short>|subject:)[^+>]+>$|[^\W\d_]{4,}$|[^\W\d_]+_[^\W\d_]+$")
_READS_LIKE = {
    SignalKind.FRUSTRATION: "reads like a complaint",
    SignalKind.ESCALATION: "reads like a request to escalate",
}


def read_mood(subject: str, text: str) -> Mood:
    """What a mail with this subject and this new text says about its writer's mood, with the passages that say so."""
    read = sentences(subject, text)
    return Mood(_signals(read, SignalKind.FRUSTRATION), _signals(read, SignalKind.ESCALATION))


def score(read: tuple[Sentence, ...], kind: SignalKind) -> float:
    """How much all the words together speak for it, in hundredths of log odds."""
    features = mail_features(read)
    which = _column(kind)
    return BIAS[which] + scale(features) * sum(WEIGHTS[name][which] for name in features if name in WEIGHTS)


def _column(kind: SignalKind) -> int:
    return 0 if kind is SignalKind.FRUSTRATION else 1


def _signals(read: tuple[Sentence, ...], kind: SignalKind) -> tuple[Signal, ...]:
    """The passages that speak for it, the strongest first; none if they are not enough, or all is well.

    What no passage can be shown for is not recognised.
    """
    if kind is SignalKind.FRUSTRATION and any(one.content for one in read):
        return ()
    certain = tuple(certain_signals(read, kind))
    if not certain and score(read, kind) < ENOUGH[kind]:
        return ()
    said = {signal.passage for signal in certain}
    return (*certain, *(signal for signal in _heaviest(read, kind) if signal.passage not in said))


def _heaviest(read: tuple[Sentence, ...], kind: SignalKind) -> Iterator[Signal]:
    """The sentences that add most, each with what weighs most in it."""
    which = _column(kind)
    each = scale(mail_features(read))
    sums = [(each * sum(WEIGHTS[name][which] for name in one.features if name in WEIGHTS), one) for one in read]
    ranked = sorted(sums, key=lambda pair: -pair[0])[:PASSAGES]
    for points, one in ranked:
        if points > 0 and points >= ranked[0][0] * SMALL:
            reason = ": ".join((_READS_LIKE[kind], *_named(one, which)))
            yield Signal(kind, passage(one, 0), reason, min(round(points), CERTAIN_POINTS))


def _named(one: Sentence, which: int) -> tuple[str, ...]:
    """The words, and groups of words, that weigh most in that sentence, if any; half words would tell nobody much."""
    told = (name for name in one.features if WEIGHTS.get(name, _NOTHING)[which] > 0 and _TELLS.match(name))
    heaviest = sorted(told, key=lambda name: (-WEIGHTS[name][which], name))
    named: dict[str, str] = {}
    for written in map(_in_words, heaviest):
        named.setdefault(written.strip("“”"), written)  # a group may be called like a word in it
    return (", ".join([*named.values()][:FEATURES_NAMED]),) if named else ()


def _in_words(name: str) -> str:
    if name[0] == "<":
        return name.strip("<>").replace("-", " ")
    return f"“{name.replace('_', ' ')}”"
