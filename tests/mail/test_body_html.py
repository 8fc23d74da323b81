"""New text of HTML mail: each program's structure, and when it is believed more than the plain text."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailer.mail.body import new_text, split

DATA = Path(__file__).parent.parent / "data" / "replies" / "html"

GMAIL = (
    '<div dir="ltr">It works.</div><div class="gmail_quote"><div class="gmail_attr">{}</div>'
    '<blockquote class="gmail_quote"><div>Does the light go off at once?</div></blockquote></div>'
)


@pytest.mark.parametrize("path", sorted(DATA.glob("*.html")), ids=lambda path: path.stem)
def test_a_collected_html_reply_gives_its_new_text(path: Path) -> None:
    body, _, expected = path.read_text(encoding="utf-8").rpartition("\n=====\n")
    assert new_text("", body).split() == expected.split()


def test_the_structure_knows_a_boundary_the_plain_text_does_not_show() -> None:
    plain = "It works.\n\nTarehe 15 Januari Ada aliandika\n\nDoes the light go off at once?\n"
    assert new_text(plain, GMAIL.format("Tarehe 15 Januari Ada aliandika")) == "It works."


def test_plain_text_is_taken_where_both_say_the_same() -> None:
    plain = "It works.\n\nOn 15/01/2024 10:12, Ada wrote:\n> Does the light go off at once?\n"
    assert new_text(plain, GMAIL.format("On 15/01/2024 10:12, Ada wrote:")) == "It works."


def test_plain_text_is_taken_where_the_html_has_no_structure() -> None:
    assert new_text("The *plain* words", "<p>Other words that say <b>more</b> than that</p>") == "The *plain* words"


def test_words_typed_into_the_signature_are_not_lost() -> None:
    parts = split("", '<div id="Signature"><p>Please call me back today.</p></div><div id="appendonsend"></div>')
    assert parts.new_text == "Please call me back today."
    assert not parts.certain


def test_text_below_a_forwards_header_stays_though_it_is_in_a_gmail_quote() -> None:
    html = GMAIL.format("---------- Forwarded message ---------<br>From: Ada<br>Subject: x")
    assert "Does the light go off at once?" in new_text("", html)


def test_an_unnamed_blockquote_without_an_introduction_stays_and_is_doubtful() -> None:
    parts = split("", "<p>It says</p><blockquote>press the button</blockquote><p>I did</p>")
    assert parts.new_text.split() == ["It", "says", "press", "the", "button", "I", "did"]
    assert not parts.certain


def test_html_that_is_too_deep_for_a_tree_is_still_read() -> None:
    assert new_text("", "<div>" * 5_000 + "deep words") == "deep words"


QUOTES = ["<blockquote type=cite>", "</blockquote>", "<div class=gmail_quote>", "<div id=appendonsend></div>"]
BLOCKS = ["<div>", "</div>", "<table><tr><td>", "</td></tr></table>", "<p>", "<br>"]
TAGS = st.sampled_from([*QUOTES, *BLOCKS, "<a href='https://example.com'>", "</a>", "&#xe0f4;", "\ue0f1"])


@settings(deadline=None, max_examples=60)
@given(st.lists(st.one_of(TAGS, st.text(max_size=20)), max_size=30).map("".join), st.text(max_size=50))
def test_no_html_makes_it_raise(html: str, plain: str) -> None:
    split(plain, html)


@settings(deadline=None, max_examples=60)
@given(st.lists(st.from_regex(r"w[a-z]{1,6}", fullmatch=True), min_size=1, max_size=20))
def test_every_word_outside_a_named_quote_survives(found: list[str]) -> None:
    inner = "<blockquote type=cite>zz zz</blockquote>".join(f"<p>{word}</p>" for word in found)
    assert new_text("", f"<div>{inner}</div>").split() == found
