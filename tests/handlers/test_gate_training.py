"""What the gate learned: from which texts, how, and that ordinary texts may go."""

from __future__ import annotations

import pytest

from handlers.gate import Said, review
from handlers.gate.style_weights import LEARNED_FROM
from tests.handlers.gate_figures import described_house, texts
from tests.handlers.gate_training import Example, Model, checksum, learn, shipped

SOP = [
    "We have received your request and created ticket ID #4711.\n"
    "Our team is currently reviewing the issue and will update you shortly.",
    "The issue has been escalated to our engineering team for further investigation.\n"
    "We will keep you updated on the progress.",
    "The issue requires additional investigation, and resolution may take longer than initially expected.\n"
    "We appreciate your patience.",
    "We understand the inconvenience caused and are actively working to resolve this as quickly as possible.",
    "The issue has been resolved by applying the latest update.\nPlease confirm if everything is working as expected.",
    "We will proceed with closing this ticket.\nIf the issue reoccurs, please reopen or create a new request.",
]
"""What the Customer SOP says, word for word, that engineers may write (§5 to §11)."""


def test_the_weights_were_learned_from_the_texts_that_are_here() -> None:
    assert checksum() == LEARNED_FROM, 'run "make gate"'


def test_of_a_text_that_is_held_back_the_sentence_that_others_do_not_have_is_at_fault() -> None:
    bad, harmless = frozenset({"forgot", "we"}), frozenset({"printer", "we"})
    model = learn([Example((bad, harmless), label=True)] * 4 + [Example((harmless,), label=False)] * 4)
    assert model.score(bad) > 0 > model.score(harmless)


def test_the_same_texts_give_the_same_weights() -> None:
    taught = [Example((frozenset({"forgot"}),), label=True)] * 3 + [Example((frozenset({"we"}),), label=False)] * 3
    assert learn(taught) == learn(taught)


def test_what_is_worth_little_is_not_shipped() -> None:
    assert shipped(Model(0, {"forgot": 2.04, "we": -0.01})) == {"forgot": 20}


@pytest.mark.parametrize("text", SOP)
def test_what_the_procedure_itself_says_may_go(text: str) -> None:
    assert review(Said(text, numbers=frozenset({4711})), described_house()) == ()


def test_a_text_that_may_go_by_the_makers_of_the_rules_may_go() -> None:
    """They are learned from; what is asserted is that no rule of any kind objects."""
    house = described_house()
    wrong = [(one.said.text, found) for one in texts("makers") if not one.holds and (found := review(one.said, house))]
    assert wrong == []
