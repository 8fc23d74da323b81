"""A ticket is given to somebody else, who gets all that is needed to go on (Internal SOP §6.2, §9)."""

from __future__ import annotations

import pytest

from mailer.address import Address
from tests.desk import ENGINEER, LEAD, SECOND, DeskInHand, house, mail, none_to, only, reply
from tests.stories.conftest import Open


@pytest.mark.parametrize("name", ["Ben Bolt", "ben bolt", "Ben", SECOND, f"<{SECOND.upper()}>"])
def test_somebody_is_named_by_name_or_address_and_owns_the_ticket(desk: DeskInHand, name: str) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    told = only(desk.arrives(reply(note, f"#assign {name}")), SECOND)
    assert desk.ticket().owner == Address.parse(SECOND)
    assert "Ann Arbor has given you this ticket." in told.text
    assert "prints only blank pages" in told.text


def test_the_new_owner_can_answer_by_a_reply(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    told = only(desk.arrives(reply(note, "#assign Ben")), SECOND)
    sent = desk.arrives(reply(told, "We have cleaned the drum."))
    assert "We have cleaned the drum." in only(sent, "carol@customer.example").text


def test_a_note_beside_it_reaches_the_new_owner(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    sent = [s for s in desk.arrives(reply(note, "#assign Ben\n#note\nThe drum is worn.")) if s.to == SECOND]
    assert any("The drum is worn." in letter.text for letter in sent)


def test_a_lead_gives_tickets_out(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    desk.arrives(reply(note, "#take\n#priority P1"))
    alert = next(letter for letter in desk.sent if letter.to == LEAD)
    assert only(desk.arrives(reply(alert, "#assign Ben")), SECOND)
    assert desk.ticket().owner == Address.parse(SECOND)


def test_to_oneself_it_is_like_taking(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    sent = desk.arrives(reply(note, "#assign Ann"))
    assert none_to(sent, SECOND)
    assert desk.ticket().owner == Address.parse(ENGINEER)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("#assign", "It names nobody"),
        ("#assign Lea", "'Lea' is nobody of first-level support here"),
        ("#assign Lea", "Ann Arbor, Ben Bolt"),
        ("#take\n#assign Ben", "mean nothing in one reply"),
    ],
)
def test_what_can_not_be_says_who_there_is(desk: DeskInHand, line: str, said: str) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    assert said in " ".join(only(desk.arrives(reply(note, line)), ENGINEER).text.split())
    assert desk.ticket().owner is None


def test_a_name_that_two_have_is_asked_about(open_desk: Open) -> None:
    engineers = [
        {"name": "Ann Arbor", "address": ENGINEER},
        {"name": "Ben Bolt", "address": SECOND},
        {"name": "Ben Birch", "address": "birch@example.com"},
    ]
    desk = open_desk(house(engineers=engineers))
    note = only(desk.arrives(mail()), ENGINEER)
    assert "may be Ben Bolt or Ben Birch" in only(desk.arrives(reply(note, "#assign Ben")), ENGINEER).text
    assert desk.ticket().owner is None


def test_the_owner_hears_of_an_answer_in_their_stead(desk: DeskInHand) -> None:
    sent = desk.arrives(mail())
    desk.arrives(reply(only(sent, ENGINEER), "#take"))
    told = only(desk.arrives(reply(only(sent, SECOND), "Please try tray 2.")), ENGINEER)
    assert "Ben Bolt wrote to the customer on this ticket of yours." in told.text
    assert "> Please try tray 2." in told.text


def test_the_owner_hears_that_somebody_else_has_taken_the_ticket(desk: DeskInHand) -> None:
    sent = desk.arrives(mail())
    desk.arrives(reply(only(sent, ENGINEER), "#take"))
    told = only(desk.arrives(reply(only(sent, SECOND), "#take")), ENGINEER)
    assert "It was yours, and is Ben Bolt's now." in " ".join(told.text.split())


def test_nobody_hears_of_what_they_did_themselves(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    desk.arrives(reply(note, "#take"))
    assert none_to(desk.arrives(reply(note, "Please try tray 2.")), ENGINEER)
