"""The weights that are shipped are those that the training makes of the mails that are shipped."""

from __future__ import annotations

from handlers.mood_weights import BIAS, LEARNED_FROM, WEIGHTS
from tests.handlers.mood_training import Example, checksum, examples, learn


def test_the_weights_were_learned_from_the_mails_that_are_here() -> None:
    assert checksum() == LEARNED_FROM


def test_learning_again_makes_the_weights_that_are_shipped() -> None:
    mails = examples()
    for label in (0, 1):
        model = learn(mails, label)
        assert model.weights.keys() == WEIGHTS.keys()
        # The last digit is left to the exponential function of the machine.
        assert abs(100 * model.bias - BIAS[label]) <= 1
        assert max(abs(100 * worth - WEIGHTS[name][label]) for name, worth in model.weights.items()) <= 1


def test_what_stands_in_examples_of_one_kind_speaks_for_it() -> None:
    angry = Example(frozenset({"again", "printer"}), (True, False), (False, False))
    calm = Example(frozenset({"thanks", "printer"}), (False, False), (False, False))
    model = learn([angry, calm] * 5, 0)
    assert model.weights["again"] > 0 > model.weights["thanks"]
    assert abs(model.weights["printer"]) < model.weights["again"] / 10
    assert model.score(angry.features) > 0 > model.score(calm.features)
