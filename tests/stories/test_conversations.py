"""Calls, meetings and chats are written down in the ticket, and what was agreed on stays there until it is done."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from mailer.cli import show
from mailer.model import Audience, Status
from tests.desk import CUSTOMER, ENGINEER, SECOND, DeskInHand, Sent, mail, none_to, only, reply

CALL = """\
#call
With: Carol
Outcome: The drum is worn.
She sends us the log.
Action items:
- Carol: send the log by Tuesday
- replace the drum, which is in
  the store room
- Ben Bolt: order another one

She was very friendly."""


def opened(desk: DeskInHand) -> Sent:
    return only(desk.arrives(mail()), ENGINEER)


def called(desk: DeskInHand) -> Sent:
    note = opened(desk)
    desk.arrives(reply(note, "#take"))
    desk.arrives(reply(note, CALL))
    return note


def items(desk: DeskInHand) -> list[str]:
    return [str(item) for item in desk.ticket().open_items]


@pytest.mark.parametrize(("command", "kind"), [("#call", "Call"), ("#meeting", "Meeting"), ("#chat", "Chat")])
def test_a_conversation_is_kept_inside_the_house(desk: DeskInHand, command: str, kind: str) -> None:
    note = opened(desk)
    sent = desk.arrives(reply(note, f"{command}\nWith: Carol\nOutcome: The drum is worn."))
    assert none_to(sent, CUSTOMER)
    entry = desk.entries()[-1]
    assert (entry.audience, entry.author) == (Audience.INTERNAL, "Ann Arbor")
    assert entry.text == f"{kind} with Carol\n\nOutcome: The drum is worn."
    assert f"Wrote down the {kind.lower()} with Carol; no customer gets it." in [line.action for line in desk.log()]


def test_the_owner_gets_a_copy_of_a_colleagues_conversation(desk: DeskInHand) -> None:
    sent = desk.arrives(mail())
    desk.arrives(reply(only(sent, ENGINEER), "#take"))
    after = desk.arrives(reply(only(sent, SECOND), CALL))
    copy = only(after, ENGINEER)
    assert "The drum is worn." in copy.text
    assert "- Carol: send the log by Tuesday (#done 1)" in copy.text
    assert none_to(after, CUSTOMER)


def test_a_conversation_without_an_outcome_brings_the_form(desk: DeskInHand) -> None:
    refusal = only(desk.arrives(reply(opened(desk), "#call")), ENGINEER)
    assert "it lacks: Outcome" in refusal.text.replace("It", "it")
    assert "\n#call\nWith:\nOutcome:\nAction items:" in refusal.text.replace(": \n", ":\n")


def test_a_conversation_can_be_written_down_in_german_and_with_the_person_on_the_line(desk: DeskInHand) -> None:
    desk.arrives(
        reply(opened(desk), "#call mit Carol\nErgebnis: Die Trommel ist verschlissen.\nAufgaben: Log schicken")
    )
    assert desk.entries()[-1].text.startswith("Call with Carol\n\nOutcome: Die Trommel ist verschlissen.")
    assert items(desk) == ["1. Log schicken"]


def test_action_items_are_kept_with_who_does_them(desk: DeskInHand) -> None:
    called(desk)
    assert items(desk) == [
        "1. Carol: send the log by Tuesday",
        "2. replace the drum, which is in the store room",
        "3. Ben Bolt: order another one",
    ]


def test_what_is_written_besides_is_kept_and_no_action_item(desk: DeskInHand) -> None:
    called(desk)
    assert desk.entries()[-1].text.endswith("\n\nShe was very friendly.")


def test_open_action_items_are_in_every_reminder_until_they_are_done(desk: DeskInHand) -> None:
    note = called(desk)
    desk.arrives(reply(note, "#priority P1\n#done 1 3 came by mail"))
    reminder = only(desk.passes(timedelta(hours=1)), ENGINEER)
    assert "- replace the drum, which is in the store room (#done 2)" in " ".join(reminder.text.split())
    assert "(#done 1)" not in reminder.text
    assert "Done: 1. Carol: send the log by Tuesday (came by mail)." in [line.action for line in desk.log()]


def test_numbers_of_action_items_are_never_given_again(desk: DeskInHand) -> None:
    note = called(desk)
    desk.arrives(reply(note, "#done 1, 2, 3"))
    desk.arrives(reply(note, "#chat\nOutcome: One more thing.\nAction items: swap the guide"))
    assert items(desk) == ["4. swap the guide"]


@pytest.mark.parametrize(
    ("line", "said"),
    [("#done", "#done 1"), ("#done 7", "there is no action item 7"), ("#done the log", "open are: 1. Carol")],
)
def test_what_can_not_be_ticked_off_says_what_can(desk: DeskInHand, line: str, said: str) -> None:
    note = called(desk)
    refusal = " ".join(only(desk.arrives(reply(note, line)), ENGINEER).text.split())
    assert said.lower() in refusal.lower()
    assert len(items(desk)) == 3


def test_a_ticket_with_open_action_items_is_not_resolved(desk: DeskInHand) -> None:
    note = called(desk)
    sent = desk.arrives(reply(note, "#resolve\nThe drum was replaced."))
    assert none_to(sent, CUSTOMER)
    refusal = " ".join(only(sent, ENGINEER).text.split())
    assert "1. Carol: send the log by Tuesday; 2. replace the drum" in refusal
    assert 'Put "#done 1 2 3" on the line above' in refusal
    desk.arrives(reply(note, "#done 1 2 3\n#resolve\nThe drum was replaced."))
    assert desk.ticket().status is Status.RESOLVED


def test_open_action_items_go_on_in_the_ticket_that_goes_on(desk: DeskInHand) -> None:
    note = called(desk)
    desk.arrives(reply(note, "#done 1"))
    desk.arrives(mail("And the other one?", subject="Other printer"))
    desk.arrives(reply(note, "#merge 2"))
    assert [str(item) for item in desk.ticket(2).open_items] == [
        "1. replace the drum, which is in the store room",
        "2. Ben Bolt: order another one",
    ]


def test_the_program_shows_action_items(desk: DeskInHand) -> None:
    note = called(desk)
    desk.arrives(reply(note, "#done 1"))
    found = show.ticket(desk.database, 1)
    assert found is not None
    text = show.ticket_as_text(*found)
    assert "[x] 1. Carol: send the log by Tuesday" in text
    assert "[ ] 3. Ben Bolt: order another one" in text
    told = json.loads(json.dumps(show.ticket_as_json(found[0])))["action_items"]
    assert (told[0]["who"], told[0]["text"]) == ("Carol", "send the log by Tuesday")
    assert told[0]["done_at"] == desk.clock.now().isoformat()
    assert told[1]["done_at"] is None


@pytest.mark.parametrize("line", ["#done 1 and 2", "#done 1 & 2", "#done 1, und 2", "#done #1 + #2 by mail"])
def test_several_items_are_ticked_off_as_people_list_them(desk: DeskInHand, line: str) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    desk.arrives(reply(note, "#call\nOutcome: Worn.\nAction items:\n- order a drum\n- ask the lab"))
    desk.arrives(reply(note, line))
    assert not desk.ticket().open_items


def test_what_follows_the_number_and_is_none_is_the_remark(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    desk.arrives(reply(note, "#call\nOutcome: Worn.\nAction items:\n- order a drum\n- ask the lab"))
    assert "1. order a drum (and paid)" in only(desk.arrives(reply(note, "#done 1 and paid")), ENGINEER).text
    assert [item.number for item in desk.ticket().open_items] == [2]


@pytest.mark.parametrize("bullet", ["—", "–", "·", "o", "+", "●"])
def test_a_mail_programs_bullet_is_no_part_of_an_item(desk: DeskInHand, bullet: str) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    desk.arrives(reply(note, f"#call\nOutcome: Worn.\nAction items:\n{bullet} order a drum\n{bullet} Carol: send it"))
    assert [str(item) for item in desk.ticket().open_items] == ["1. order a drum", "2. Carol: send it"]


@pytest.mark.parametrize("label", ["Who", "Attendees", "Wer"])
def test_who_took_part_may_be_called_so(desk: DeskInHand, label: str) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    sent = desk.arrives(reply(note, f"#call\n{label}: Carol\nOutcome: The drum is worn."))
    assert "Wrote down the call with Carol" in only(sent, ENGINEER).text
