"""The language of a mail: told where it is sure, and left open where it is not."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailer.mail.language import language_of, with_language
from mailer.mail.parse import read_mail
from mailer.model import Kind, Mail
from tests.desk import mail

SPOKEN = frozenset(("de", "en", "es", "fr"))
MOOD = Path(__file__).parent.parent / "data" / "mood"
GERMAN = "Der Drucker im dritten Stock druckt seit heute früh nur noch leere Seiten."
ENGLISH = "The printer on the third floor prints nothing but blank pages since this morning."


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (GERMAN, "de"),
        (ENGLISH, "en"),
        ("L'imprimante du troisième étage n'imprime plus que des pages blanches.", "fr"),
        ("La impresora del tercer piso solo imprime páginas en blanco.", "es"),
        ("SEIT HEUTE MORGEN GEHT DAS VPN NICHT MEHR", "de"),
        ("Hallo,\n\nseit gestern\ngeht das VPN\nnicht mehr.\n\nGruß\nEva", "de"),
        (f"Guten Tag,\n\n{GERMAN} Was können wir tun?\n\nC:\\Windows\\System32\\spool: 0x80070005 Access denied", "de"),
        (f"Hello,\n\n{ENGLISH} Our customer Müller GmbH in München is waiting for it.", "en"),
    ],
)
def test_a_language_is_told_from_the_text(text: str, language: str) -> None:
    assert language_of(text, SPOKEN) == language


@pytest.mark.parametrize(
    "text",
    [
        "",
        "VPN?",
        "Printer kaputt please help",
        "Error 0x80070005",
        "https://example.com/der/drucker/im/dritten/stock/druckt/nicht/mehr und so",
        f"{GERMAN}\n\n{ENGLISH}",
        f"{GERMAN} {GERMAN}\n\n{ENGLISH}",
        "Login Portal Account Admin Passwort Reset Token",
        "A impressora do terceiro andar só imprime páginas em branco desde ontem.",
        "De printer op de derde verdieping drukt sinds vanochtend alleen lege pagina's af.",
    ],
)
def test_what_is_short_or_mixed_or_in_a_language_without_letters_is_left_open(text: str) -> None:
    assert language_of(text, SPOKEN) == ""


def test_only_a_language_with_letters_is_told() -> None:
    assert language_of(GERMAN, frozenset(("en", "fr"))) == ""
    assert language_of("三階のプリンターが白紙しか印刷しません。", frozenset(("en", "ja"))) == "ja"


def test_on_mail_that_people_could_have_written_it_is_hardly_ever_open_and_never_wrong() -> None:
    """Of a few words it is left open, so those that have at least six are looked at."""
    read = [json.loads(line) for file in MOOD.glob("*.jsonl") for line in file.read_text("utf-8").splitlines()]
    rows = [row for row in read if len(row["text"].split()) >= 6]
    told = Counter((language_of(row["text"], SPOKEN) or row["language"] + "?", row["language"]) for row in rows)
    right = sum(count for (found, language), count in told.items() if found == language)
    wrong = sum(count for (found, language), count in told.items() if found not in (language, language + "?"))
    assert wrong == 0
    assert right / len(rows) > 0.95


@given(st.text(st.characters()) | st.text(st.sampled_from("aé中 \n.:_\ud800\x00")))
def test_any_text_is_read(text: str) -> None:
    assert language_of(text, SPOKEN) in {"", *SPOKEN}


def read(text: str, *header: str, spoken: frozenset[str] = SPOKEN) -> str:
    fields = b"".join(b"Content-Language: %s\r\n" % value.encode() for value in header)
    return with_language(read_mail(fields + mail(text)), spoken).language


@pytest.mark.parametrize("header", ["de", "de-AT", "DE"])
def test_content_language_counts_where_the_text_is_too_short(header: str) -> None:
    assert read("VPN?", header) == "de"


def test_the_text_counts_more_than_content_language() -> None:
    assert read(GERMAN, "en-US") == "de"


@pytest.mark.parametrize("header", ["it", "de, en", "klingon", "", "x-de", "=?utf-8?q?de?= ,"])
def test_a_content_language_that_says_nothing_useful_is_passed_over(header: str) -> None:
    assert read("VPN?", header) == ""


def test_nothing_is_told_where_no_language_is_asked_for_and_of_mail_by_machines() -> None:
    assert read(GERMAN, "de", spoken=frozenset()) == ""
    assert with_language(Mail(new_text=GERMAN, language="de", kind=Kind.AUTO_REPLY), SPOKEN).language == ""
