"""What was held back as a matter of style goes out with a reason; secrets and names never do (spec 6.2)."""

from __future__ import annotations

import pytest

from mailer.model import Purpose
from tests.desk import CUSTOMER, ENGINEER, LEAD, DeskInHand, house, mail, none_to, only, reply
from tests.stories.conftest import Open

VAGUE = "We are checking."
WHY = "#override The customer asked for a sign of life."


def test_a_vague_text_with_a_reason_goes_out_and_the_override_does_not_show(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    sent = desk.arrives(reply(note, f"{WHY}\n{VAGUE}"))
    answer = only(sent, CUSTOMER)
    assert answer.text.startswith(VAGUE)
    assert "sign of life" not in answer.text
    assert "Sent although it was held back: vague-update." in " ".join(only(sent, ENGINEER).text.split())


def test_rule_passage_and_reason_are_in_the_log(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    desk.arrives(reply(note, f"{WHY}\n{VAGUE}"))
    line = next(line for line in desk.log() if line.action == "overrode the gate: vague-update")
    assert line.actor == "Ann Arbor"
    assert line.detail == "We are checking. (The customer asked for a sign of life.)"


def test_the_lead_is_told_once_with_the_reason_and_the_text(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    told = only(desk.arrives(reply(note, f"{WHY}\n{VAGUE} It is in progress.")), LEAD)
    for said in ("Ann Arbor", "sign of life", "vague-update", VAGUE):
        assert said in told.text


def test_an_update_can_be_overridden_as_well(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    form = "#update\nStatus: In progress.\nActions: Checking.\nNext: Working on it."
    assert none_to(desk.arrives(reply(note, form)), CUSTOMER)
    assert "In progress." in only(desk.arrives(reply(note, f"{WHY}\n{form}")), CUSTOMER).text


@pytest.mark.parametrize(
    "text", ["The password: hunter2", "Ann Arbor will call you.", f"{VAGUE}\nSign in with token=abcd1234."]
)
def test_what_is_no_matter_of_style_stays_with_a_reason_too(desk: DeskInHand, text: str) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    sent = desk.arrives(reply(note, f"{WHY}\n{text}"))
    assert none_to(sent, CUSTOMER)
    assert none_to(sent, LEAD)
    assert "no good for this" in " ".join(only(sent, ENGINEER).text.split())


def test_a_reason_is_required(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    for line in ("#override", "#override …", "#override -"):
        sent = desk.arrives(reply(note, f"{line}\n{VAGUE}"))
        assert none_to(sent, CUSTOMER)
        assert "the reason is missing" in " ".join(only(sent, ENGINEER).text.split()).lower()


@pytest.mark.parametrize(("text", "offered"), [(VAGUE, True), ("The password: hunter2", False)])
def test_the_refused_mail_offers_it_where_it_would_do(desk: DeskInHand, text: str, offered: bool) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    refusal = only(desk.arrives(reply(note, text)), ENGINEER)
    assert ("\n#override\nWe are checking." in refusal.text) is offered
    assert ("If it has to go out as it is" in refusal.text) is offered


def test_the_second_level_overrides_nothing(open_desk: Open) -> None:
    people = [
        {"name": "Ann Arbor", "address": ENGINEER},
        {"name": "Sid Soft", "address": "sid@example.com", "roles": ["l2"]},
    ]
    desk = open_desk(house(engineers=people))
    desk.arrives(mail())
    theirs = desk.reply_address(1, "sid@example.com", Purpose.ENGINEER)
    sent = desk.arrives(mail(f"{WHY}\n{VAGUE}", "sid@example.com", theirs))
    assert none_to(sent, CUSTOMER)
    assert "first-level" in only(sent, "sid@example.com").text


def test_nothing_to_override_is_said(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    sent = desk.arrives(reply(note, f"{WHY}\nPlease try tray 2."))
    assert "Please try tray 2." in only(sent, CUSTOMER).text
    assert "nothing to override" in " ".join(only(sent, ENGINEER).text.split())
    assert none_to(sent, LEAD)
