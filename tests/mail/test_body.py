"""New text told from quotes and signatures: collected replies, programs' introductions, and what must never be lost."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailer.mail.body import new_text, split

DATA = Path(__file__).parent.parent / "data" / "replies"
ANSWER = "It works now, thank you.\n\nBut the red light on the front is still on."
ASKED = ("Please switch the printer off and on again.", "Does the light go off?", "", "Regards", "Ada")
MARKED = "\n".join(f"> {line}" for line in ASKED)
UNMARKED = "\n".join(ASKED)


def words(text: str) -> list[str]:
    return text.split()


def case(path: Path) -> tuple[str, str]:
    body, _, expected = path.read_text(encoding="utf-8").rpartition("\n=====\n")
    return body, expected


def rows_of(name: str) -> list[tuple[str, str]]:
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    return [(f"{language} {program}", line) for language, program, line in rows]


def attributions() -> list[tuple[str, str]]:
    return rows_of("attributions.txt")


def header_blocks() -> list[tuple[str, str]]:
    parts = (DATA / "header_blocks.txt").read_text(encoding="utf-8").split("\n## ")[1:]
    return [(name, block.rstrip("\n")) for name, _, block in (part.partition("\n") for part in parts)]


def look_alikes() -> list[str]:
    return (DATA / "kept_whole.txt").read_text(encoding="utf-8").rstrip("\n").split("\n=====\n")[1:]


# Programs that never leave the marks out; without them such a line may be a sentence of the sender.
ALWAYS_MARKED = ("Thunderbird", "Horde", "Gmail (old)")


def by_name(rows: list[tuple[str, str]]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("introduction", [line for _, line in rows], ids=[name for name, _ in rows])


@pytest.mark.parametrize("path", sorted((DATA / "plain").glob("*.txt")), ids=lambda path: path.stem)
def test_a_collected_reply_gives_its_new_text(path: Path) -> None:
    body, expected = case(path)
    assert words(new_text(body)) == words(expected)


@pytest.mark.parametrize("look_alike", look_alikes())
def test_what_the_sender_wrote_is_kept_though_it_looks_like_a_programs_words(look_alike: str) -> None:
    body = f"Hello there, it does not work.\n\n{look_alike}\n\nWhat can I do now?"
    assert words(new_text(body)) == words(body)


@by_name(attributions())
def test_an_answer_above_an_attribution_and_marked_lines_is_all_that_is_new(introduction: str) -> None:
    assert words(new_text(f"{ANSWER}\n\n{introduction}\n\n{MARKED}\n")) == words(ANSWER)


@by_name(attributions())
def test_an_attribution_may_stand_right_below_the_answer(introduction: str) -> None:
    assert words(new_text(f"{ANSWER}\n{introduction}\n{MARKED}\n")) == words(ANSWER)


@by_name(attributions())
def test_an_answer_below_the_quote_is_new_and_the_attribution_is_not(introduction: str) -> None:
    assert words(new_text(f"{introduction}\n{MARKED}\n\n{ANSWER}\n")) == words(ANSWER)


@by_name(attributions())
def test_an_attribution_wrapped_over_lines_is_known(introduction: str) -> None:
    wrapped = textwrap.fill(introduction, 50, break_long_words=False, break_on_hyphens=False)
    assert words(new_text(f"{ANSWER}\n\n{wrapped}\n\n{MARKED}\n")) == words(ANSWER)


@by_name([row for row in attributions() if not any(name in row[0] for name in ALWAYS_MARKED)])
def test_an_attribution_with_date_and_address_needs_no_marked_lines(introduction: str) -> None:
    assert words(new_text(f"{ANSWER}\n\n{introduction}\n\n{UNMARKED}\n")) == words(ANSWER)


@by_name(attributions())
def test_answers_between_marked_lines_keep_every_word(introduction: str) -> None:
    body = f"{introduction}\n> Which model?\n\nThe X-100.\n\n> Since when?\nSince Monday.\n> Anything else?\n\nNo.\n"
    assert words(new_text(body)) == words("The X-100. Since Monday. No.")


@by_name(header_blocks())
@pytest.mark.parametrize("gap", ["\n", "\n\n", f"\n\n{'_' * 32}\n", "\n\n-----Original Message-----\n"])
def test_what_stands_below_a_header_block_is_quoted(introduction: str, gap: str) -> None:
    assert words(new_text(f"{ANSWER}{gap}{introduction}\n\n{UNMARKED}\n")) == words(ANSWER)


@by_name(header_blocks())
def test_a_forwarded_message_is_kept_whole(introduction: str) -> None:
    body = f"{ANSWER}\n\n---------- Forwarded message ---------\n{introduction}\n\n{UNMARKED}\n\n{MARKED}\n"
    assert words(new_text(body)) == words(body)


@by_name(rows_of("forward_separators.txt"))
@pytest.mark.parametrize("mark", ["", "> "])
def test_a_forward_is_kept_whole_in_any_language_whether_it_is_marked_or_not(introduction: str, mark: str) -> None:
    forwarded = (introduction, "", "From: Ada <ada@example.com>", "Date: 15 January 2024 at 10:12", "", *ASKED)
    body = ANSWER + "\n\n" + "\n".join(f"{mark}{line}" for line in forwarded)
    assert words(new_text(body)) == words(body)


def test_the_subject_tells_outlooks_forward_from_a_reply() -> None:
    body = f"FYI\n\nFrom: Ada <ada@example.com>\nSent: 15 January 2024 10:12\nSubject: Invoice\n\n{UNMARKED}\n"
    assert new_text(body, subject="RE: Invoice") == "FYI"
    assert words(new_text(body, subject="FW: Invoice")) == words(body)


def test_the_parts_are_told_apart() -> None:
    parts = split(f"Yes.\n\n-- \nBo\n\nOn 15/01/2024 10:12, Ada Example wrote:\n{MARKED}\n")
    assert parts.new_text == "Yes."
    assert parts.signature == "--\nBo"
    assert parts.quoted.startswith("On 15/01/2024")
    assert parts.certain


def test_marked_quotes_leave_no_doubt() -> None:
    assert split(f"{ANSWER}\n\nOn 15/01/2024 10:12, Ada Example wrote:\n{MARKED}\n").certain


@pytest.mark.parametrize(
    "body",
    [
        "Yes.\n\nXyz 15.01.2024 10:12, Ada <ada@example.com>:\n\nDoes it work?",
        "Yes.\n\n----- Xyzzy zyx -----\n\nDoes it work?",
        "Yes.\n\nFrom: Ada <ada@example.com>\n\nDoes it work?",
        "From: Ada <ada@example.com>\nSent: 15 January 2024 10:12\nSubject: Test\n\nDoes it work?",
    ],
)
def test_a_line_that_may_introduce_a_quote_in_unknown_words_stays_and_makes_the_boundary_uncertain(body: str) -> None:
    parts = split(body)
    assert words(parts.new_text) == words(body)
    assert not parts.certain


def test_words_between_dashes_above_a_header_block_belong_to_it_in_any_language() -> None:
    block = "From: Ada <ada@example.com>\nSent: 15 January 2024 10:12\nSubject: Test"
    assert new_text(f"Yes.\n\n----- Xyzzy zyx -----\n{block}\n\n{UNMARKED}") == "Yes."


def test_a_delimiter_above_much_text_is_no_delimiter_unless_it_is_the_standard_one() -> None:
    below = "\n".join(f"Line {number} of the report." for number in range(30))
    assert words(new_text(f"See here:\n--\n{below}")) == words(f"See here:\n--\n{below}")
    assert new_text(f"See here:\n-- \n{below}") == "See here:"


def test_an_item_of_a_list_is_no_dashed_name() -> None:
    assert words(new_text("I choose:\n\n-Yes")) == ["I", "choose:", "-Yes"]


def test_an_empty_mail_has_no_new_text() -> None:
    assert split("", "").new_text == ""
    assert new_text(" \r\n\u00a0\r\n") == ""


def test_a_paste_of_ten_thousand_look_alikes_loses_nothing_of_what_it_cannot_judge() -> None:
    body = "".join(f"From: host{i}.example.com\n" for i in range(10_000))
    assert words(new_text(body)) == words(body)


WORD = st.from_regex(r"q[a-z]{0,8}", fullmatch=True)
SENTENCE = st.lists(WORD, min_size=1, max_size=12).map(lambda found: " ".join(found).capitalize() + ".")
PARAGRAPH = st.lists(SENTENCE, min_size=1, max_size=4).map("\n".join)
PARAGRAPHS = st.lists(PARAGRAPH, min_size=1, max_size=5).map("\n\n".join)


@settings(deadline=None, max_examples=60)
@given(PARAGRAPHS)
def test_every_word_of_a_mail_without_marks_survives(body: str) -> None:
    assert words(new_text(body)) == words(body)


@settings(deadline=None, max_examples=60)
@given(st.lists(st.tuples(SENTENCE, SENTENCE), min_size=1, max_size=6), st.booleans())
def test_whatever_is_answered_between_the_lines_keeps_every_word(pairs: list[tuple[str, str]], spaced: bool) -> None:
    gap = "\n\n" if spaced else "\n"
    lines = gap.join(f"> {asked.replace('q', 'z').replace('Q', 'Z')}{gap}{answer}" for asked, answer in pairs)
    body = f"On Mon, Jan 15, 2024 at 10:12 AM Ada <ada@example.com> wrote:\n\n{lines}\n"
    assert words(new_text(body)) == words(" ".join(answer for _, answer in pairs))


@settings(deadline=None, max_examples=60)
@given(PARAGRAPHS, st.sampled_from([line for _, line in attributions()]), PARAGRAPHS)
def test_new_text_above_any_attribution_and_marks_is_exactly_kept(above: str, introduction: str, asked: str) -> None:
    quoted = "\n".join(f"> {line}" for line in asked.split("\n"))
    assert words(new_text(f"{above}\n\n{introduction}\n\n{quoted}\n")) == words(above)


INTRODUCTION = "On 15/01/2024 10:12 Ada <a@example.com> wrote:"
SEPARATORS = ["-----Original Message-----", "----- Forwarded message -----", "________", "-- ", "--", "Sent from iPad"]
HEADERS = ["From: a@example.com", "Sent: 10:12", "To: b", "Subject: c"]
MARKERS = st.sampled_from(["> ", ">", INTRODUCTION, *SEPARATORS, *HEADERS, "", " "])


@settings(deadline=None, max_examples=60)
@given(st.lists(st.one_of(MARKERS, st.text(max_size=40)), max_size=30).map("\n".join))
def test_any_text_is_split_into_lines_it_holds_and_none_is_lost_from_the_parts(body: str) -> None:
    parts = split(body)
    whole = words(parts.new_text) + words(parts.quoted) + words(parts.signature)
    visible = "".join(c for c in body if c.isalnum() and c.isascii())
    assert sorted(c for word in whole for c in word if c.isalnum() and c.isascii()) == sorted(visible)


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=300), st.text(max_size=300), st.text(max_size=40))
def test_no_text_makes_it_raise(plain: str, html: str, subject: str) -> None:
    split(plain, html, subject)
