"""What customers' plain answers to "does everything work?" are taken for."""

from __future__ import annotations

import time

import pytest

from handlers.answer_words import POLITE, WORDS
from handlers.understanding import LONGEST, Answer, understand
from tests.handlers.answer_figures import FOLDER, MEANING, Figures, figures, replies, table

LANGUAGES = ("de", "en", "es", "fr")
TRAPS = [line.split(": ", 1) for line in (FOLDER / "traps.txt").read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="module")
def measured() -> list[tuple[str, str, str]]:
    """Language, what was meant, and what was read."""
    print("\n" + table("measured"))
    return [(reply.language, reply.answer, reply.read()) for reply in replies("measured")]


def _figures(measured: list[tuple[str, str, str]], answer: str, *languages: str) -> Figures:
    return figures([(meant, read) for language, meant, read in measured if language in languages], answer)


def test_a_yes_closes_rightly_and_a_no_reopens_rightly(measured: list[tuple[str, str, str]]) -> None:
    yes, no = _figures(measured, "yes", *LANGUAGES), _figures(measured, "no", *LANGUAGES)
    assert yes.precision >= 0.98
    assert no.precision >= 0.95
    assert yes.recall >= 0.90
    assert no.recall >= 0.95


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_is_understood(measured: list[tuple[str, str, str]], language: str) -> None:
    yes, no = _figures(measured, "yes", language), _figures(measured, "no", language)
    assert yes.wrong == 0
    assert no.precision >= 0.95
    assert min(yes.recall, no.recall) >= 0.85


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_halves_are_balanced(language: str) -> None:
    for half in ("tuning", "measured"):
        answers = [reply.answer for reply in replies(half) if reply.language == language]
        assert {answer: answers.count(answer) for answer in set(answers)} == {"yes": 20, "no": 20, "unclear": 20}


@pytest.mark.parametrize(("meant", "text"), TRAPS, ids=[text for _, text in TRAPS])
def test_an_answer_that_looks_like_another(meant: str, text: str) -> None:
    assert MEANING[understand(text)] == meant


@pytest.mark.parametrize("text", ["Thanks!", "Ok, thank you", "Vielen Dank für die Information", "Merci !", "Gracias"])
def test_mere_thanks_are_neither_yes_nor_no(text: str) -> None:
    assert understand(text) is Answer.THANKS


@pytest.mark.parametrize("text", ["", "\n", "?!", "-- \nDave", "> Yes, it works", "🙂", "Best regards\nDave"])
def test_nothing_said_is_unclear(text: str) -> None:
    assert understand(text) is Answer.UNCLEAR


def test_a_long_answer_is_for_a_person() -> None:
    assert understand("It works. " * (LONGEST // 10 + 1)) is Answer.UNCLEAR


def test_a_phrase_has_one_tag() -> None:
    rows = [line.partition(": ")[2] or line for line in (*WORDS.strip().splitlines(), *POLITE.strip().splitlines())]
    phrases = [phrase for row in rows for phrase in row.split(", ")]
    assert {phrase for phrase in phrases if phrases.count(phrase) > 1} == set()


@pytest.mark.parametrize("text", ["kann a b c d ", "ne n'a ", "not … ", "no ", "a", "> ", '"„', ", "])
def test_no_answer_takes_long_to_read(text: str) -> None:
    understand("Yes.")
    begun = time.process_time()
    understand((text * LONGEST)[:LONGEST])
    assert time.process_time() - begun < 0.5
