"""Commands beside each other, and what an engineer's reply quotes: nothing false goes out, and nothing twice."""

from __future__ import annotations

import pytest

from tests.desk import CUSTOMER, ENGINEER, DeskInHand, Sent, mail, none_to, only, reply


def noted(desk: DeskInHand) -> Sent:
    return only(desk.arrives(mail()), ENGINEER)


@pytest.mark.parametrize(
    "text",
    [
        "#resolve\n#reopen\nThe drum was replaced.",
        "#wait\n#reopen\nWhich firmware is it?",
        "#resolve\n#close spam\nThe drum was replaced.",
        "#close\n#resolve The drum was replaced.",
        "#cc remove dave@customer.example\n#split Other matter",
        "We have replaced the guide.\n\n#note\nThe firmware of this series is known to fail.",
        "The guide was replaced.\n#close",
        "#snooze in 1 hour\n#priority P1 nobody can print",
        "#snooze in 999d999d999d999d999d999d999d999d999d",
    ],
)
def test_what_contradicts_itself_does_nothing_and_comes_back(desk: DeskInHand, text: str) -> None:
    note = noted(desk)
    before = desk.ticket()
    sent = desk.arrives(reply(note, text))
    assert "Nothing of your mail was carried out" in only(sent, ENGINEER).text
    assert none_to(sent, CUSTOMER)
    assert desk.ticket() == before


@pytest.mark.parametrize("text", ["#show\n#show 1", "#mine\n#Mine", "#list P1\n#LIST P1", "#help\n#HELP"])
def test_the_same_question_twice_is_answered_once(desk: DeskInHand, text: str) -> None:
    assert only(desk.arrives(reply(noted(desk), text)), ENGINEER)


@pytest.mark.parametrize("text", ["#take", "#note The drum is worn.", "#mine", "We have replaced the drum."])
def test_a_refused_update_can_be_answered_with_anything(desk: DeskInHand, text: str) -> None:
    back = only(
        desk.arrives(reply(noted(desk), "#update\nStatus: The guide is bent.\nActions: We measured.")), ENGINEER
    )
    sent = desk.arrives(reply(back, text))
    assert not any("Nothing of your mail was carried out" in letter.text for letter in sent)


def test_the_example_of_a_refusal_never_becomes_an_update(desk: DeskInHand) -> None:
    back = only(
        desk.arrives(reply(noted(desk), "#update\nStatus: The guide is bent.\nActions: We measured.")), ENGINEER
    )
    again = only(desk.arrives(reply(back, "#update")), ENGINEER)
    assert "A test over night" not in again.text.partition("This is what you wrote")[0].partition("Or copy this")[2]


def test_a_file_with_a_name_of_the_house_does_not_go_out(desk: DeskInHand) -> None:
    sent = desk.arrives(reply(noted(desk), "The log is attached.", files=[("log of Ben Bolt.txt", b"x")]))
    assert "»Ben Bolt" in only(sent, ENGINEER).text
    assert none_to(sent, CUSTOMER)


def test_an_update_after_the_resolution_promises_no_further_one(desk: DeskInHand) -> None:
    note = noted(desk)
    desk.arrives(reply(note, "#resolve\nThe drum was replaced."))
    update = "#update\nStatus: The drum is in.\nActions: We printed a page.\nNext: You try it."
    assert "You will hear from us" not in only(desk.arrives(reply(note, update)), CUSTOMER).text


@pytest.mark.parametrize("text", ["#resolve\n#wait\nDoes it print?", "#wait\n#resolve\nDoes it print?"])
def test_a_fix_and_a_question_about_it_take_two_replies(desk: DeskInHand, text: str) -> None:
    refusal = only(desk.arrives(reply(noted(desk), text)), ENGINEER).text
    assert "mean nothing in one reply" in refusal
    assert "#reopen" not in refusal
    assert "#1 is" not in refusal
