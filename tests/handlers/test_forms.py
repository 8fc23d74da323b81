"""Forms below a command are read as people and mail programs fill them in."""

from __future__ import annotations

import pytest

from handlers.commands import take_apart
from handlers.forms import CONVERSATION, DELAY, FORMS, UPDATE, completed, read_form


def test_a_field_goes_on_up_to_the_next_one() -> None:
    filled = read_form(UPDATE, "Status: It is\nknown.\n\nActions: Measured.\nNext: Replace it.")
    assert filled.said == {
        "status": "It is\nknown.",
        "actions": "Measured.",
        "next_steps": "Replace it.",
        "expected": "",
    }
    assert filled.missing == ()


@pytest.mark.parametrize(
    "line", ["REASON: x", "*Reason*: x", "  reason : x", "**Reason:** x", "_Grund_: x", "Begründung: x"]
)
def test_the_name_of_a_field_counts_in_any_case_and_in_two_languages(line: str) -> None:
    assert read_form(DELAY, line).said["reason"] == "x"


def test_what_lacks_is_named_as_the_form_names_it() -> None:
    assert read_form(DELAY, "Grund: x").missing == ("Until",)


def test_text_above_the_form_belongs_to_no_field() -> None:
    filled = read_form(DELAY, "Sent from a telephone\n\nReason: x")
    assert (filled.before, filled.said["reason"]) == ("Sent from a telephone", "x")


def test_an_empty_form_is_shown_whole() -> None:
    assert completed(CONVERSATION, "#call") == "#call\nWith: \nOutcome: \nAction items: "


def test_a_form_that_is_begun_gets_what_lacks_and_no_field_twice() -> None:
    assert completed(DELAY, "#delay\nReason: x") == "#delay\nReason: x\nUntil: "
    assert completed(DELAY, "#delay\nReason: x\nUntil:\n") == "#delay\nReason: x\nUntil:"


def test_no_name_stands_for_two_fields_of_a_form() -> None:
    for form in FORMS.values():
        assert len(form.labels()) == sum(1 + len(field.others) for field in form.fields)


def test_a_form_further_down_counts_and_other_words_there_do_not() -> None:
    reply = take_apart("Written on the way\n\n#delay\nReason: x\n#close")
    assert [line.word for line in reply.commands] == ["#delay"]
    assert reply.text == "Written on the way\n\nReason: x\n#close"
    assert take_apart("They call it\n#delay\nin the log.").commands == ()
