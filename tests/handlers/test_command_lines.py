"""Any decoration of a valid command is read as that command, and nothing in the middle of a text is."""

from __future__ import annotations

import random

import pytest

from handlers.command_lines import Reply
from handlers.commands import COMMANDS, Command, Purpose, help_lines, mended, quoted_form, take_apart

WORDS = [command.word for command in COMMANDS]
RESTS = ("", "P1 nobody can print", "12 with people", "add carl@example.com", "Invoice – which one?", "“So” he said")
BEFORE = ("", " ", "\u00a0", "\t", "\u200b", "- ", "* ", "• ", "·\u00a0", "1. ", "o  ", "\ufeff")
MARKS = (("", ""), ("*", "*"), ("**", "**"), ("_", "_"), ("`", "`"), ("“", "”"), ('"', '"'), ("„", "“"), ("‘", "’"))
HASHES = ("#", "# ", "＃", "#\u200b", "#\u00a0")
ENDS = ("", ":", ".", " :", "!", "\u200b")
GAPS = (" ", "  ", "\u00a0", "\t", "\u3000")


def wide(word: str) -> str:
    return "".join(chr(ord(char) + 0xFEE0) if char.isalpha() else char for char in word)


def cases(word: str) -> tuple[str, ...]:
    return (word, word.upper(), word.title(), wide(word), wide(word.title()))


def decorated(chance: random.Random, word: str, rest: str) -> str:
    """The command as a mail program or a hurried person might write it; marks around the word or the whole line."""
    opening, closing = chance.choice(MARKS)
    name = chance.choice(HASHES) + chance.choice(cases(word.removeprefix("#")))
    behind = chance.choice(GAPS) + rest if rest else ""
    if chance.random() < 0.5:
        return chance.choice(BEFORE) + opening + name + closing + chance.choice(ENDS) + behind
    return chance.choice(BEFORE) + opening + name + chance.choice(ENDS) + behind + closing + chance.choice(("", " "))


@pytest.mark.parametrize("seed", range(40))
def test_any_decoration_of_a_valid_command_is_read_as_that_command(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(50):
        said = [(chance.choice(WORDS), chance.choice(RESTS)) for _ in range(chance.randint(1, 4))]
        written = "\n".join(decorated(chance, word, rest) + "\n" * chance.randint(0, 2) for word, rest in said)
        reply = take_apart(f"{written}\nThe drum was replaced.")
        read = [(line.word, line.rest.replace(":", "").strip()) for line in reply.commands]
        assert read == said, written
        assert reply.text == "The drum was replaced."


@pytest.mark.parametrize("seed", range(20))
def test_no_word_in_the_middle_of_a_text_is_a_command(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(50):
        line = decorated(chance, chance.choice(WORDS), chance.choice(RESTS))
        inside = chance.choice(
            (
                f"Please press\n{line}\nand OK.",
                f"Type {line} into the menu.",
                f"See below.\n\n{line}",
                f"> {line}\nYes.",
            )
        )
        assert take_apart(inside) == Reply((), inside)


@pytest.mark.parametrize(
    "text", ["#1 is what you need.", "# The cause\nIt is the drum.", "#\nIt is the drum.", "C# 12"]
)
def test_numbers_and_headings_are_text(text: str) -> None:
    assert take_apart(text) == Reply((), text)


@pytest.mark.parametrize("text", ["#note/this", "#noting that", "#note's end", "#c++ does it", "# nots\nsay it"])
def test_what_begins_like_a_command_and_is_none_is_no_text(text: str) -> None:
    assert take_apart(text).commands[0].word not in WORDS


@pytest.mark.parametrize("rest", ["kept here", "„kept“", "a – b … “c”", "5 * 3 = 15", "it's *bold*", "~x~"])
def test_what_stands_behind_a_command_is_kept_as_it_is(rest: str) -> None:
    assert take_apart(f"#note {rest}").commands[0].rest == rest


@pytest.mark.parametrize(
    "greeting", ["Hi,", "Hello team", "Good morning!", "Hallo zusammen,", "Dear support team:", "hi"]
)
def test_a_greeting_of_the_desk_above_the_commands_is_passed_over(greeting: str) -> None:
    reply = take_apart(f"\n{greeting}\n\n#note\nThe fuser is known to fail.")
    assert ([line.word for line in reply.commands], reply.text) == (["#note"], "The fuser is known to fail.")
    assert not reply.doubts


def test_a_greeting_of_somebody_above_a_command_is_doubtful_and_the_correction_puts_it_below() -> None:
    reply = take_apart("Dear Ms Carol,\n#resolve\nThe drum was replaced.")
    assert reply.doubts
    assert reply.written_out() == "#resolve\nDear Ms Carol,\nThe drum was replaced."


@pytest.mark.parametrize(
    "text", ["Hi Carol,\n\nplease try tray 2.\n#close", "Hello,\n#sorry for that.", "Hi,\n\n#5 is it."]
)
def test_a_greeting_above_text_belongs_to_it(text: str) -> None:
    assert take_apart(text) == Reply((), text)


def test_the_correction_has_each_command_by_the_book() -> None:
    reply = take_apart("- *#Tkae*\n＃ＮＯＴＥ: so\nText")
    assert mended(reply).written_out() == "#take\n#note so\nText"


@pytest.mark.parametrize("word", ["#private", "#Internal:", "#comment", "#intern"])
def test_what_is_called_internal_is_never_corrected_into_what_goes_out(word: str) -> None:
    assert mended(take_apart(f"{word} The fuser is bad.")).written_out() == "#note The fuser is bad."


@pytest.mark.parametrize("word", ["#reply", "#spam", "#ticket", "#urgent", "#public"])
def test_a_word_that_resembles_no_command_stays_as_it_is(word: str) -> None:
    assert mended(take_apart(f"{word}\nThe fuser is bad.")).written_out() == f"{word}\nThe fuser is bad."


def test_the_correction_leaves_out_what_contradicts() -> None:
    reply = take_apart("#priority P1\n#priority P2\n#close\n#reopen\nText")
    assert mended(reply).written_out() == "#priority P1\n#close\nText"


FORM = "> #update\n> Status:{}\n> Actions: {}\n> Next: {}\n> Expected: "


@pytest.mark.parametrize(
    ("written", "form"),
    [
        (FORM.format(" Known.", "Measured.", "Replace it."), "Status: Known.\nActions: Measured.\nNext: Replace it."),
        (FORM.format("\nKnown.", "\nMeasured.", ""), "Status:\nKnown.\nActions:\nMeasured.\nNext:"),
    ],
)
def test_a_form_filled_in_within_the_quotation_is_found(written: str, form: str) -> None:
    found = quoted_form(f"Ann wrote:\n{written}\n> the rest of it")
    assert found is not None
    assert found.text.replace(": \n", ":\n").startswith(form)
    assert "the rest" not in found.text


@pytest.mark.parametrize(
    "written",
    [
        FORM.format("", "", ""),
        FORM.format(" Known.", "Measured.", "Replace it.").replace("> ", "> > "),
        FORM.format(" Known.", "Measured.", "Replace it.").replace("> ", ""),
        "> #update\n> Expected: now\n> Status: Known.",
        "> Status: Known.\n> Actions: Measured.\n> Next: Replace it.",
    ],
)
def test_an_empty_form_and_a_customers_own_are_no_form(written: str) -> None:
    assert quoted_form(f"#update\n\n{written}\n") is None


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.word)
def test_every_command_has_an_example_that_is_read_as_this_command_and_nothing_else(command: Command) -> None:
    reply = take_apart(command.example)
    assert [line.word for line in reply.commands] == [command.word]
    assert mended(reply).written_out() == command.example


@pytest.mark.parametrize(
    "line", ["Sent from my iPhone", "Get Outlook for Android<https://aka.ms/x>", "Gesendet von mir"]
)
def test_what_a_telephone_writes_of_itself_above_commands_is_passed_over_and_said(line: str) -> None:
    reply = take_apart(f"{line}\n\n#take\nPlease try tray 2.")
    assert ([c.word for c in reply.commands], reply.text) == (["#take"], "Please try tray 2.")
    assert reply.passed_over == (line,)
    alone = take_apart(f"{line}\nPlease try tray 2.")
    assert (alone.text, alone.passed_over) == (f"{line}\nPlease try tray 2.", ())


def test_the_card_has_every_command_under_what_it_is_for() -> None:
    lines = help_lines()
    assert sorted(line.syntax for line in lines) == sorted(command.syntax for command in COMMANDS)
    assert list(dict.fromkeys(line.purpose for line in lines)) == list(Purpose)


def test_commands_are_apart_from_commands_that_there_are() -> None:
    assert {other for command in COMMANDS for other in command.apart} <= set(WORDS)
