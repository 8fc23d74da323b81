"""A customer answers the question whether it works in their own words, in each shipped language.

The database does not matter here: these stories are told on SQLite alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from mailer.model import Status
from tests.desk import CUSTOMER, ENGINEER, DeskInHand, Sent, mail, none_to, only, reply, sqlite_url

DAY = timedelta(days=1)


@dataclass(frozen=True)
class Customer:
    """What a customer writes, and what they read: the end of the letter that closes, and the word for reopening."""

    request: str
    yes: str
    no: str
    unclear: str
    fault: str
    closed: str
    reopen: str


CUSTOMERS = {
    "en": Customer(
        "Good morning, our printer on the third floor has printed nothing but blank pages since Monday. Please help.",
        "All good now, the labels come out straight again. Thanks!",
        "Hi, unfortunately it's still the same as before.",
        "I can't say yet, I am away until Monday.",
        "It prints blank pages again since this morning.",
        "Thank you for letting us know that everything works",
        "Reopen the ticket",
    ),
    "de": Customer(
        "Guten Morgen, unser Drucker im dritten Stock druckt seit gestern nur noch leere Seiten. Bitte helfen Sie uns.",
        "Läuft wieder einwandfrei, vielen Dank!",
        "Leider immer noch derselbe Fehler.",
        "Kann ich noch nicht sagen, ich bin bis Montag im Urlaub.",
        "Seit heute früh kommen wieder leere Seiten heraus.",
        "vielen Dank für die Rückmeldung, dass alles funktioniert",
        "Ticket wieder öffnen",
    ),
    "fr": Customer(
        "Bonjour, notre imprimante du troisième étage ne sort que des pages blanches depuis hier. Aidez-nous, merci.",
        "Plus aucun problème depuis ce matin, merci à vous.",
        "Malheureusement ça ne marche toujours pas.",
        "Je ne peux pas encore vous dire, je suis absent jusqu'à lundi.",
        "Depuis ce matin les pages blanches sont revenues.",
        "Merci de nous avoir confirmé que tout fonctionne",
        "Rouvrir le ticket",
    ),
    "es": Customer(
        "Buenos días, nuestra impresora de la tercera planta solo saca páginas en blanco. Necesitamos ayuda.",
        "Sí, ya no sale ningún error, muchas gracias.",
        "Por desgracia sigue sin funcionar.",
        "Todavía no puedo decirlo, estoy fuera hasta el lunes.",
        "Desde esta mañana vuelven a salir páginas en blanco.",
        "Gracias por confirmarnos que todo funciona",
        "Reabrir el ticket",
    ),
}
each_customer = pytest.mark.parametrize("customer", CUSTOMERS.values(), ids=CUSTOMERS.keys())


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskInHand]:
    opened = DeskInHand(sqlite_url(tmp_path))
    yield opened
    opened.database.close()


def resolved(desk: DeskInHand, customer: Customer) -> Sent:
    """The question whether it works."""
    note = only(desk.arrives(mail(customer.request, subject="Label printer")), ENGINEER)
    return only(desk.arrives(reply(note, "#resolve\nReplaced the paper guide.")), CUSTOMER)


@each_customer
def test_a_plain_yes_closes_and_the_fault_that_comes_back_reopens(desk: DeskInHand, customer: Customer) -> None:
    notice = only(desk.arrives(reply(resolved(desk, customer), customer.yes)), CUSTOMER)
    assert desk.ticket().status is Status.CLOSED
    assert customer.closed in " ".join(notice.text.split())
    assert notice.address_for(customer.reopen).startswith("support+o")
    desk.arrives(reply(notice, customer.fault))
    assert desk.ticket().status is Status.OPEN


@each_customer
def test_a_plain_no_opens_the_ticket_again(desk: DeskInHand, customer: Customer) -> None:
    sent = desk.arrives(reply(resolved(desk, customer), customer.no))
    assert desk.ticket().status is Status.OPEN
    assert "says that it is not fixed" in only(sent, ENGINEER).text


@each_customer
def test_who_can_not_tell_yet_is_for_the_owner_and_closes_nothing(desk: DeskInHand, customer: Customer) -> None:
    sent = desk.arrives(reply(resolved(desk, customer), customer.unclear))
    assert none_to(sent, CUSTOMER)
    assert "wrote after the resolution" in only(sent, ENGINEER).text
    assert none_to(desk.passes(7 * DAY), CUSTOMER)
    assert desk.ticket().status is Status.OPEN


def test_a_reply_to_the_notice_before_closing_reopens_after_it(desk: DeskInHand) -> None:
    resolved(desk, CUSTOMERS["en"])
    notice = only(desk.passes(2 * DAY), CUSTOMER)
    desk.passes(2 * DAY)
    desk.passes(DAY)
    assert desk.ticket().status is Status.CLOSED
    sent = desk.arrives(reply(notice, CUSTOMERS["en"].fault))
    assert desk.ticket().status is Status.OPEN
    assert "is open again" in only(sent, CUSTOMER).text
