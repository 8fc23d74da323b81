"""What a customer's words say besides the matter, and what looks like it and is none (Customer SOP §9)."""

from __future__ import annotations

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.mood import read_mood
from handlers.mood_features import TEXT_LIMIT
from handlers.mood_signals import PASSAGE_LIMIT
from handlers.mood_words import CERTAIN


@pytest.mark.parametrize(
    "text",
    [
        "I am really disappointed.",
        "This is the third time I'm writing about this.",
        "Still no answer. We've been waiting for three weeks.",
        "Oh great, now nothing works at all. Thanks for nothing.",
        "You promised me a call back on Monday. It's Thursday.",
        "WHY DOES NOBODY ANSWER MY MAILS??? HELLO???",
        "Seit drei Wochen warte ich auf ein Ersatzteil, und keiner sagt mir Bescheid.",
        "Jetzt reicht es mir.",
        "C'est la troisième fois que je vous écris, toujours sans réponse.",
        "Es una vergüenza. Sigo sin respuesta.",
    ],
)
def test_frustration_is_recognised(text: str) -> None:
    mood = read_mood("Printer", text)
    assert mood.frustration
    assert not mood.escalation


@pytest.mark.parametrize(
    "text",
    [
        "I would like to speak to your manager, please.",
        "Please escalate this ticket to your second level.",
        "Could a more experienced colleague take a look at this one?",
        "We hereby cancel our maintenance contract as of 31 December. Thank you for everything.",
        "Our solicitor will be in touch.",
        "Bitte leiten Sie das an Ihren Vorgesetzten weiter.",
        "Wir möchten unseren Wartungsvertrag zum Jahresende kündigen.",
        "Je souhaite parler à votre responsable.",
        "Quiero hablar con su supervisor, por favor.",
    ],
)
def test_a_request_to_escalate_is_recognised_however_polite(text: str) -> None:
    mood = read_mood("Ticket", text)
    assert mood.escalation
    assert not mood.frustration


@pytest.mark.parametrize(
    "text",
    [
        'The service stops with "FATAL ERROR: process killed". How do I abort it?',
        "Device Manager shows a yellow mark at the adapter.",
        "Our IT manager will join the call on Thursday.",
        "How do I cancel the print job that is stuck?",
        "IT WORKS!!! THANK YOU SO MUCH!!!",
        "ABORT: MODULE FIBU32 FATAL ERROR CODE 17 IN SECTOR",
        "Please cancel order 4711, we ordered the wrong size.",
        "Any news on this? Thank you.",
        "Unfortunately the fan has died again. No rush, the spare runs fine.",
        "I'm so angry at our internet provider, that's why I was offline.",
        "I was frustrated with myself: the plug was not in.",
        "The gas regulator hisses above 4 bar.",
        "Please pass on our thanks to his manager!",
        "At the third attempt the installation worked.",
        "> I am furious. This is the third time.\n\nSince then all is well.",
        "Mein Chef möchte wissen, ob die Garantie noch läuft.",
        "¿Cómo puedo cambiar la contraseña?",
    ],
)
def test_what_only_looks_like_it_is_calm(text: str) -> None:
    assert not read_mood("Question", text).signals


def test_the_subject_may_say_it_all() -> None:
    assert read_mood("Not acceptable", "The invoice is attached.").frustration


def test_words_that_prove_nothing_alone_count_together_and_not_where_there_is_no_hurry() -> None:
    assert not read_mood("Fan", "The lamp is red again.").frustration
    assert not read_mood("Fan", "Nothing was done on our side.").frustration
    assert read_mood("Fan", "It happens again since two weeks, and nothing was done.").frustration
    assert not read_mood("Fan", "It happens again since two weeks. No rush though, it can wait.").frustration


def test_every_reason_is_given_once_and_what_is_certain_first() -> None:
    signals = read_mood("", "Again no answer after two weeks. I am fed up. I am furious about it.").frustration
    assert signals[0].reason == "says how it feels"
    assert len({signal.reason for signal in signals}) == len(signals)
    assert [signal.points for signal in signals] == sorted((s.points for s in signals), reverse=True)


def test_a_sentence_that_is_not_certain_is_shown_with_the_words_that_weigh_most() -> None:
    text = "Again nobody came, for the third time in two weeks. The printer is a model 300."
    (signal,) = read_mood("Ribbon", text).frustration
    assert signal.passage == "Again nobody came, for the third time in two weeks."
    assert signal.reason.startswith("reads like a complaint: ")
    assert {"many times", "nobody"} <= set(signal.reason.partition(": ")[2].split(", "))


def test_a_long_mail_is_not_angry_for_its_length() -> None:
    calm = "The second shift reports that the scale shows a bit too much. Could you have a look? "
    assert not read_mood("Scale", calm * 40).signals


_PIECES = st.sampled_from(
    [
        "I am fed up",
        "third time",
        ' "soon" ',
        "\n> ",
        "\n\n",
        "!!!",
        "? ",
        ". ",
        "manager",
        "“",
        "”",
        "NO",
        " your ",
        "é",
        "\x00",
    ]
)


@given(st.lists(st.one_of(_PIECES, st.text(max_size=20)), max_size=30).map("".join))
def test_any_text_is_read_and_every_passage_stands_in_it(text: str) -> None:
    for signal in read_mood("", text).signals:
        assert signal.passage in text
        assert 0 < len(signal.passage) <= PASSAGE_LIMIT


@pytest.mark.parametrize(
    "piece",
    ["a", "very ", "please escalate ", "not ", "manager ", "\"", "I have told you ", "“„", "> ", "!?", "seit drei ",
     "why every ", "pass to ", "for the ", "nobody ", "cancel ", "\n ", "to our ", "é.", "it ", "a-a-", "~", "'"],
)  # fmt: skip
def test_no_text_takes_long(piece: str) -> None:
    text = piece * (TEXT_LIMIT // len(piece))
    started = perf_counter()
    read_mood(text, text)
    assert perf_counter() - started < 1  # it takes a tenth of that; a pattern that runs away takes minutes


def test_a_row_has_a_reason_of_its_own() -> None:
    assert len({row.reason for row in CERTAIN}) == len(CERTAIN)
