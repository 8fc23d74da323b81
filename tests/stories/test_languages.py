"""Customers are answered in their language, and engineers in English (spec 3.9)."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from mailer.model import Status
from tests.desk import ADMIN, CUSTOMER, ENGINEER, DeskInHand, house, mail, only, reply
from tests.stories.conftest import Open

GERMAN = "Der Drucker im dritten Stock druckt seit heute früh nur noch leere Seiten."
ENGLISH = "The printer on the third floor prints nothing but blank pages since this morning."
MIXED = f"{GERMAN}\n\n{ENGLISH}"


def desk_in(open_desk: Open, language: str, **desk: object) -> DeskInHand:
    return open_desk(house(desk={"name": "Example Support", "admins": [ADMIN], "language": language, **desk}))


def test_a_german_request_is_acknowledged_in_german_and_told_to_engineers_in_english(desk: DeskInHand) -> None:
    sent = desk.arrives(mail(GERMAN))
    acknowledgement = only(sent, CUSTOMER)
    assert "Wir haben Ihre Anfrage erhalten" in acknowledgement.text
    assert acknowledgement.message["Content-Language"] == "de"
    assert only(sent, ENGINEER).message["Content-Language"] == "en"
    assert desk.ticket().language == "de"


def test_an_english_request_on_a_german_desk_is_acknowledged_in_english(open_desk: Open) -> None:
    acknowledgement = only(desk_in(open_desk, "de").arrives(mail(ENGLISH)), CUSTOMER)
    assert "We have received your request" in acknowledgement.text


@pytest.mark.parametrize("text", ["VPN?", MIXED])
@pytest.mark.parametrize(("language", "words"), [("de", "Vielen Dank"), ("fr", "Nous avons bien reçu votre demande")])
def test_what_can_not_be_told_is_answered_in_the_queues_language(
    open_desk: Open, text: str, language: str, words: str
) -> None:
    acknowledgement = only(desk_in(open_desk, language).arrives(mail(text, subject="VPN")), CUSTOMER)
    assert words.lower() in acknowledgement.text.lower()


def test_without_detection_the_queues_language_is_used(open_desk: Open) -> None:
    desk = desk_in(open_desk, "en", detect_language=False)
    sent = desk.arrives(b"Content-Language: de\r\n" + mail(GERMAN))
    assert "We have received your request" in only(sent, CUSTOMER).text


def test_the_language_stays_whatever_is_written_later(desk: DeskInHand) -> None:
    desk.arrives(mail(GERMAN))
    answer = only(desk.arrives(reply(only(desk.sent, ENGINEER), "Bitte versuchen Sie Fach 2.")), CUSTOMER)
    assert "Ihre Ticketnummer ist #1" in answer.text
    desk.arrives(reply(answer, ENGLISH))
    assert desk.ticket().language == "de"


def test_the_links_of_a_german_letter_do_what_the_english_ones_do(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail(GERMAN)), ENGINEER)
    question = only(desk.arrives(reply(note, "#resolve\nDie Papierführung war verbogen.")), CUSTOMER)
    notice = only(
        desk.arrives(mail("", to=question.address_for("Ja, es funktioniert"), subject="Es funktioniert [#1]")), CUSTOMER
    )
    assert desk.ticket().status is Status.CLOSED
    assert "ist damit geschlossen" in notice.text.replace("\n", " ")
    desk.arrives(mail(GERMAN, to=notice.address_for("Ticket wieder öffnen"), subject="Bitte wieder öffnen [#1]"))
    assert desk.ticket().status is Status.OPEN


def test_a_short_answer_after_the_window_is_acknowledged_in_the_language_of_the_old_ticket(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail(GERMAN)), ENGINEER)
    question = only(desk.arrives(reply(note, "#resolve\nDie Papierführung war verbogen.")), CUSTOMER)
    yes = mail("", to=question.address_for("Ja, es funktioniert"), subject="Es funktioniert [#1]")
    notice = only(desk.arrives(yes), CUSTOMER)
    desk.passes(timedelta(days=15))
    acknowledgement = only(desk.arrives(reply(notice, "Drucker defekt")), CUSTOMER)
    assert desk.ticket(2).follows == 1
    assert acknowledgement.message["Content-Language"] == "de"


def test_a_language_of_the_admins_own_folder_is_answered_in_too(open_desk: Open, tmp_path: Path) -> None:
    for name in (path.name for path in Path("templates/en/customer").iterdir()):
        letter = tmp_path / "own" / "it" / "customer" / name
        letter.parent.mkdir(parents=True, exist_ok=True)
        letter.write_text("Subject: Richiesta [#{{ ticket.number }}]\n\nBuongiorno.\n", encoding="utf-8")
    desk = desk_in(open_desk, "en", templates=str(tmp_path / "own"))
    sent = desk.arrives(mail("La stampante del terzo piano da questa mattina stampa solo pagine bianche."))
    assert only(sent, CUSTOMER).subject == "Richiesta [#1]"
