"""A reply that can't be carried out does nothing at all, and comes back with what to do."""

from __future__ import annotations

import pytest

from mailer.model import Status
from tests.desk import CUSTOMER, ENGINEER, DeskInHand, house, mail, none_to, only, reply
from tests.stories.conftest import Open


def test_a_misspelt_command_comes_back_corrected_and_nothing_of_the_mail_happens(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    sent = desk.arrives(reply(note, "#take\n#reslove\nReplaced the paper guide."))
    refusal = only(sent, ENGINEER)
    assert none_to(sent, CUSTOMER)
    assert desk.ticket().owner is None
    assert "#reslove" in refusal.text
    assert "#resolve\n" in refusal.text
    assert refusal.text.count("Replaced the paper guide.") == 2


def test_the_corrected_form_has_all_that_is_missing(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    refusal = only(desk.arrives(reply(note, "#udpate\nStatus: It is the driver.")), ENGINEER)
    assert "#update\nStatus: It is the driver.\nActions:" in refusal.text
    assert "Next:" in refusal.text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("#update\nStatus: Known.", "Actions"),
        ("#priority P9", "P1, P2, P3 or P4"),
        ("#priority", "P1, P2, P3 or P4"),
        ("#resolve", "summary"),
        ("#note", "empty"),
        ("#close", "#resolve"),
        ("#close tomorrow", "#close spam"),
        ("#note\n#resolve\nBoth?", "two replies"),
        ("", "empty"),
        ("We are checking.", "by when"),
        ("Ann Arbor will call you tomorrow.", "engineering team"),
        ("The password: hunter2", "secrets never go by mail"),
        ('Traceback (most recent call last):\n  File "x.py", line 3', "plain words"),
    ],
)
def test_what_can_not_be_done_says_what_would_do(desk: DeskInHand, text: str, said: str) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    before = desk.ticket()
    sent = desk.arrives(reply(note, text))
    assert said in only(sent, ENGINEER).text
    assert none_to(sent, CUSTOMER)
    assert desk.ticket() == before


def test_a_secret_is_not_repeated_in_the_objection(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    refusal = only(desk.arrives(reply(note, "Log in with password: hunter2.")), ENGINEER)
    assert "•••" in refusal.text


def test_help_brings_the_card(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    card = only(desk.arrives(reply(note, "#help")), ENGINEER)
    for word in ("#note", "#take", "#priority", "#update", "#resolve", "#close", "#help"):
        assert word in card.text


def test_text_in_which_our_own_letter_shows_is_held_back(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    sent = desk.arrives(mail(f"Please try tray 2.\n\n{note.text}", ENGINEER, note.reply_to))
    assert none_to(sent, CUSTOMER)
    assert "not certain what is meant" in " ".join(only(sent, ENGINEER).text.split())


def test_an_answer_on_a_closed_ticket_asks_for_reopen(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    desk.arrives(reply(note, "#close spam"))
    assert "#reopen" in only(desk.arrives(reply(note, "One more thing to try.")), ENGINEER).text
    sent = desk.arrives(reply(note, "#reopen\nOne more thing to try."))
    assert "One more thing to try." in only(sent, CUSTOMER).text
    assert desk.ticket().status is Status.OPEN


def test_a_command_word_inside_the_text_is_text(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    sent = desk.arrives(reply(note, "Please type #close into the menu of the printer and press OK."))
    assert "#close" in only(sent, CUSTOMER).text


def test_a_command_below_the_text_is_neither_carried_out_nor_sent(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    sent = desk.arrives(reply(note, "Please turn the printer off and on.\n#note\nThe series is known to fail."))
    assert none_to(sent, CUSTOMER)
    assert "below the text a command is not carried out" in " ".join(only(sent, ENGINEER).text.split()).lower()


def test_the_second_level_does_not_speak_to_the_customer(open_desk: Open) -> None:
    people = [
        {"name": "Ann Arbor", "address": ENGINEER},
        {"name": "Sid Soft", "address": "sid@example.com", "roles": ["l2"]},
    ]
    desk = open_desk(house(engineers=people))
    note = only(desk.arrives(mail()), ENGINEER)
    desk.arrives(reply(note, "#take"))
    from mailer.model import Purpose

    theirs = desk.reply_address(1, "sid@example.com", Purpose.ENGINEER)
    sent = desk.arrives(mail("It is a known defect of the firmware.", "sid@example.com", theirs))
    assert none_to(sent, CUSTOMER)
    assert "known defect" in only(sent, ENGINEER).text
    refused = desk.arrives(mail("#resolve\nUpdated the firmware.", "sid@example.com", theirs))
    assert "first-level" in only(refused, "sid@example.com").text
