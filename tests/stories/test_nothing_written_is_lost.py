"""Whatever an engineer writes is used, or comes back with what to do: no sentence vanishes (spec 4.1, 4.2)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from mailer.model import Audience
from tests.desk import CUSTOMER, ENGINEER, LEAD, DeskInHand, Sent, house, mail, none_to, only, reply
from tests.stories.conftest import Open

LAB = "lab@lab.example"
UPDATE = "Status: We can reproduce it.\nActions: We replaced the drum.\nNext: A test over night."
ESCALATION = """\
#escalate Hardware Lab
Summary: It stops after the second page.
Impact: One warehouse.
Steps tried: Sensor cleaned.
Required action: Is the sensor known to fail?"""
WHY = "#override The customer asked for one line and no more."


@pytest.fixture
def database_url(tmp_path: object) -> str:
    return f"sqlite:///{tmp_path}/mailer.db"


@pytest.fixture
def desk(open_desk: Open) -> DeskInHand:
    return open_desk(
        house(teams=[{"name": "Hardware Lab", "address": LAB}, {"name": "Hall", "address": "hall@lab.example"}])
    )


@pytest.fixture
def note(desk: DeskInHand) -> Sent:
    return only(desk.arrives(mail()), ENGINEER)


def flat(letter: Sent) -> str:
    return " ".join(letter.text.split())


def noted(desk: DeskInHand) -> str:
    return next(entry.text for entry in reversed(desk.entries()) if entry.audience is Audience.INTERNAL)


# --- #delay and #update


def test_what_stands_below_the_time_of_a_delay_is_a_part_of_its_reason(desk: DeskInHand, note: Sent) -> None:
    form = "#delay\nReason: The drum is late.\nUntil: Wednesday 14:00\n\nTray 2 works in the meantime."
    told = only(desk.arrives(reply(note, form)), CUSTOMER)
    reason = told.text.partition("The drum is late.")[2].partition("You will hear from us by")[0]
    assert "Tray 2 works in the meantime." in reason


def test_what_stands_below_the_time_of_a_delay_passes_the_gate(desk: DeskInHand, note: Sent) -> None:
    sent = desk.arrives(reply(note, "#delay\nReason: The drum is late.\nUntil: Wednesday 14:00\n\nRegards, Ann"))
    assert none_to(sent, CUSTOMER)
    assert "»Ann«" in only(sent, ENGINEER).text.replace("**", "")


@pytest.mark.parametrize("form", [f"#update\n{UPDATE}", "#delay\nReason: The drum is late.\nUntil: Wednesday 14:00"])
@pytest.mark.parametrize("at_top", [True, False], ids=["above the command", "below the command"])
def test_text_above_a_form_comes_back_within_it(desk: DeskInHand, note: Sent, form: str, *, at_top: bool) -> None:
    said = "Your colleague told us of tray 2."
    command, _, fields = form.partition("\n")
    written = f"{said}\n\n{form}" if at_top else f"{command}\n{said}\n\n{fields}"
    sent = desk.arrives(reply(note, written))
    assert none_to(sent, CUSTOMER)
    back = only(sent, ENGINEER)
    assert f"what stands above the form: {said}" in flat(back)
    name, _, first = fields.partition(":")
    mended = f"{command}\n{name}: {said}\n{first.strip()}"
    assert mended in back.text
    assert said in only(desk.arrives(reply(note, mended)), CUSTOMER).text


# --- conversations


def test_what_a_call_was_about_is_kept_beside_with_whom_it_was(desk: DeskInHand, note: Sent) -> None:
    desk.arrives(reply(note, "#call about the drum\nWith: Carol\nOutcome: It is worn."))
    assert "about the drum" in noted(desk)
    assert "Call with Carol" in noted(desk)


def test_the_note_has_the_whole_of_a_long_action_item(desk: DeskInHand, note: Sent) -> None:
    desk.arrives(reply(note, f"#call\nOutcome: Agreed.\nAction items:\n- Carol: {'measure ' * 80}twice"))
    assert noted(desk).endswith("measure twice")
    assert len(desk.ticket().action_items[0].text) == 500


# --- #escalate


def test_a_reason_for_skipping_is_kept_where_none_was_needed(desk: DeskInHand, note: Sent) -> None:
    desk.arrives(reply(note, f"{ESCALATION}\nReason for skipping: The hall is closed."))
    assert "The hall is closed." in noted(desk)


def test_a_part_for_the_team_below_the_part_for_the_customer_comes_back(desk: DeskInHand, note: Sent) -> None:
    sent = desk.arrives(reply(note, f"{ESCALATION}\nTo customer: We saw it here.\nSummary: It also hums."))
    assert none_to(sent, CUSTOMER)
    assert none_to(sent, LAB)
    assert "so the customer would read it" in flat(only(sent, ENGINEER))


def test_a_sentence_for_the_customer_is_overridden_as_any_other(desk: DeskInHand, note: Sent) -> None:
    form = f"{ESCALATION}\nTo customer: We are checking."
    back = only(desk.arrives(reply(note, form)), ENGINEER)
    assert "\n#override\n#escalate Hardware Lab\n" in back.text
    sent = desk.arrives(reply(note, f"{WHY}\n{form}"))
    assert "We are checking." in only(sent, CUSTOMER).text
    assert "It stops after the second page." in only(sent, LAB).text
    told = flat(only(sent, LEAD))
    assert "one line and no more" in told
    assert "second page" not in told
    assert any(line.action == "overrode the gate: vague-update" for line in desk.log())


@pytest.mark.parametrize(
    ("text", "said"), [("The Hardware Lab looks at it.", "internal-name"), ("The password: hunter2", "secret")]
)
def test_what_must_not_go_to_a_customer_is_not_overridden_beside_an_escalation(
    desk: DeskInHand, note: Sent, text: str, said: str
) -> None:
    sent = desk.arrives(reply(note, f"{WHY}\n{ESCALATION}\nTo customer: {text}"))
    assert [letter.to for letter in sent] == [ENGINEER]
    assert said in sent[0].text.lower()
    assert "#override is no good for this" in flat(sent[0])
    assert "hunter2" not in sent[0].text


def test_every_rule_that_objects_to_a_sentence_for_the_customer_is_told(desk: DeskInHand, note: Sent) -> None:
    sent = desk.arrives(reply(note, f"{ESCALATION}\nTo customer: The Hardware Lab messed it up. The password: hunter2"))
    for rule in ("internal-name", "secret", "blame"):
        assert rule in sent[0].text.lower()


def test_an_escalation_without_a_sentence_has_nothing_to_override(desk: DeskInHand, note: Sent) -> None:
    sent = desk.arrives(reply(note, f"{WHY}\n{ESCALATION}"))
    assert "nothing to override" in flat(only(sent, ENGINEER))
    assert not none_to(sent, LAB)
    assert none_to(sent, LEAD)


# --- what only the words take for an automatic answer


def test_a_file_sent_above_our_acknowledgement_reaches_the_engineers(desk: DeskInHand) -> None:
    acknowledgement = only(desk.arrives(mail()), CUSTOMER)
    sent = desk.arrives(reply(acknowledgement, "", files=[("screen.png", b"png")]))
    assert "Attached: screen.png" in only(sent, ENGINEER).text


def test_an_empty_reply_above_our_quoted_acknowledgement_comes_back(desk: DeskInHand, note: Sent) -> None:
    desk.arrives(reply(note, "#take"))
    reminder = only(desk.passes(timedelta(hours=6, minutes=5)), ENGINEER)
    assert "We have received your request" in reminder.text
    assert "The reply is empty" in flat(only(desk.arrives(reply(reminder, "")), ENGINEER))


@pytest.mark.parametrize("top", ["#note", "#note Carol's mailbox says:", "- #Note", "Hi all,\n\n# note"])
def test_an_absence_note_passed_on_as_a_note_is_kept(desk: DeskInHand, note: Sent, top: str) -> None:
    absent = "I am out of the office until Monday. In urgent cases please contact Carl."
    only(desk.arrives(reply(note, f"{top}\n{absent}")), ENGINEER)
    assert absent in noted(desk)


# --- commands within a text for the house

FULL = "Device ID: 7\nSerial number: 8\nDiagnostics: 0.4 V\nPhysical inspection: No damage."


@pytest.mark.parametrize(
    "text",
    [
        "#note\nThe fuser is known to fail.\n\n#resolve\nThe drum was replaced.",
        "#call\nWith: Carol\nOutcome: The drum is worn.\n\n#resolve\nThe drum was replaced.",
        f"{ESCALATION}\n{FULL}\n\n#note The lab knows this series.",
    ],
)
def test_a_command_within_a_text_for_the_house_is_not_kept_as_a_line_of_it(
    desk: DeskInHand, note: Sent, text: str
) -> None:
    sent = desk.arrives(reply(note, text))
    assert "within a text a command is not carried out" in flat(only(sent, ENGINEER)).lower()
    assert none_to(sent, LAB)
    assert len(desk.entries()) == 2


@pytest.mark.parametrize("line", ["# close the valve first", "#5 is open", "see #take", "#include <list>"])
def test_what_only_looks_like_a_command_stays_in_a_note(desk: DeskInHand, note: Sent, line: str) -> None:
    desk.arrives(reply(note, f"#note\nFrom the script:\n{line}"))
    assert line in noted(desk)
