"""Forms below a command are read as people and mail programs fill them in."""

from __future__ import annotations

import pytest

from handlers.commands import take_apart
from handlers.draft import CommandLine
from handlers.escalation import form_of
from handlers.forms import CONVERSATION, DELAY, FORMS, UPDATE, Field, Form, above, completed, read_form
from mailer.address import Address
from mailer.model import Ticket
from tests.desk import MONDAY, house


def test_a_field_goes_on_up_to_the_next_one() -> None:
    filled = read_form(UPDATE, "Status: It is\nknown.\n\nActions: Measured.\nNext: Replace it.")
    assert filled.said == {
        "status": "It is\nknown.",
        "actions": "Measured.",
        "next_steps": "Replace it.",
        "expected": "",
    }
    assert filled.missing == ()


DECORATED = (
    *("REASON: x", "*Reason*: x", "  reason : x", "**Reason:** x", "*Reason: x*", "\u201eReason\u201c: x"),
    *(
        "\u2022 Reason: x",
        "1. Reason: x",
        "Reason\u00a0: x",
        "Reason\uff1a x",
        "\u200bReason:\u00a0x",
        "- **Reason**: x",
    ),
)


@pytest.mark.parametrize("line", DECORATED)
def test_the_name_of_a_field_counts_however_it_is_decorated(line: str) -> None:
    assert read_form(DELAY, line).said["reason"] == "x"


@pytest.mark.parametrize("name", ["Grund", "_BEGRÜNDUNG_", "Begrundung", "Motif", "Raison", "Motivo", "razon"])
def test_the_name_of_a_field_counts_in_four_languages_with_accents_and_without(name: str) -> None:
    assert read_form(DELAY, f"{name}: x").said["reason"] == "x"


def test_what_a_field_says_keeps_its_own_marks() -> None:
    assert read_form(DELAY, 'Reason: "late" means *late*\nUntil: 9:00').said["reason"] == '"late" means *late*'


def test_a_name_that_comes_again_is_text_of_the_field_it_stands_in() -> None:
    form = Form((Field("a", "Summary"), Field("b", "Logs"), Field("c", "Impact")))
    filled = read_form(form, "Summary: It fails.\nLogs: see\nSummary: 3 failed\n*Impact:* All")
    assert filled.said == {"a": "It fails.", "b": "see\nSummary: 3 failed", "c": "All"}


def test_an_empty_form_above_the_filled_one_does_not_count() -> None:
    filled = read_form(DELAY, "Reason:\nUntil:\n\nReason: The drum is late.\nUntil: 9:00")
    assert dict(filled.said) == {"reason": "The drum is late.", "until": "9:00"}


def test_a_line_of_a_megabyte_is_read_at_once() -> None:
    assert read_form(DELAY, "Reason: x" + "\u00a0 " * 500_000 + ":").missing == ("Until",)
    assert read_form(DELAY, " " * 1_000_000 + "x").is_empty


TEAM = {"name": "Lab", "address": "lab@example.com", "kind": "hardware", "fields": ["Firmware-Stand", "Logs"]}
TICKET = Ticket(1, "support", "Printer", Address.parse("carol@customer.example"), opened_at=MONDAY)


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Seriennummer: x", "Serial number"),
        ("geräte-ID : x", "Device ID"),
        ("Bisherige Schritte: x", "Steps tried"),
        ("Numéro de série : x", "Serial number"),
        ("firmware stand: x", "Firmware-Stand"),
        ("Logs: x", "Logs"),
        ("An den Kunden: x", "To customer"),
    ],
)
def test_the_form_of_an_escalation_is_read_as_any_other_with_parts_that_the_admin_adds(line: str, label: str) -> None:
    desk = house(teams=[TEAM])
    filled = read_form(form_of(TICKET, desk.teams[0], desk), line)
    assert filled.said[label] == "x"
    assert filled.before == ""


def test_text_above_a_form_comes_back_in_its_first_field() -> None:
    line = CommandLine("#delay", "#delay", "")
    astray = above(line, DELAY, "We are sorry.\n\nGrund: The drum is late.\nUntil: 9:00")
    assert astray is not None
    assert astray.form == "Reason: We are sorry.\nThe drum is late.\nUntil: 9:00"
    assert above(line, DELAY, "Reason: x\nUntil: 9:00\n\nBelow.") is None


def test_what_lacks_is_named_as_the_form_names_it() -> None:
    assert read_form(DELAY, "Grund: x").missing == ("Until",)


def test_text_above_the_form_belongs_to_no_field() -> None:
    filled = read_form(DELAY, "Sent from a telephone\n\nReason: x")
    assert (filled.before, filled.said["reason"]) == ("Sent from a telephone", "x")


def test_an_empty_form_is_shown_whole() -> None:
    assert completed(CONVERSATION, "") == "With: \nOutcome: \nAction items: "


def test_a_form_that_is_begun_gets_what_lacks_and_no_field_twice() -> None:
    assert completed(DELAY, "Reason: x") == "Reason: x\nUntil: "
    assert completed(DELAY, "Reason: x\nUntil:\n") == "Reason: x\nUntil:"


def test_text_without_a_name_is_what_the_form_is_about() -> None:
    assert completed(CONVERSATION, "She sends it.") == "Outcome: She sends it.\nWith: \nAction items: "


def test_a_form_that_a_mail_program_put_into_one_line_is_taken_apart() -> None:
    assert completed(DELAY, "Reason: The drum is late. Until: 9:00") == "Reason: The drum is late.\nUntil: 9:00"


def test_no_name_stands_for_two_fields_of_a_form() -> None:
    for form in FORMS.values():
        assert len(form.labels()) == sum(1 + len(field.others) for field in form.fields)


def test_a_form_further_down_counts_and_other_words_there_do_not() -> None:
    reply = take_apart("Written on the way\n\n#delay\nReason: x\n#close")
    assert [line.word for line in reply.commands] == ["#delay"]
    assert reply.text == "Written on the way\n\nReason: x\n#close"
    assert take_apart("They call it\n#delay\nin the log.").commands == ()
