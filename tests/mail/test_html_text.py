"""HTML as readable text: what is seen is there, what is hidden is not, and nothing costs more than it is worth."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailer.mail.html_text import LONGEST_HTML, html_to_text


def test_paragraphs_and_breaks_become_lines() -> None:
    assert html_to_text("<p>One<br>two</p><p>three</p>").split("\n") == ["One", "two", "", "three"]


def test_a_link_shows_where_it_leads() -> None:
    assert (
        html_to_text('<p>See <a href="https://example.com/a">the page</a>.</p>')
        == "See the page <https://example.com/a>."
    )


def test_a_link_that_shows_its_address_is_not_repeated() -> None:
    assert html_to_text('<a href="https://example.com/">www.example.com</a>') == "www.example.com"


def test_only_web_addresses_are_shown() -> None:
    html = '<a href="javascript:alert(1)">a</a> <a href="mailto:ada@example.com">Ada</a> <a href="#top">top</a>'
    assert html_to_text(html) == "a Ada top"


def test_lists_have_their_marks() -> None:
    found = html_to_text("<ul><li>one</li><li>two</li></ul><ol><li>first</li></ol>").split("\n")
    assert [line.strip() for line in found if line.strip()] == ["* one", "* two", "1. first"]


def test_a_table_keeps_its_rows() -> None:
    html = "<table><tr><td>fan</td><td>2</td></tr><tr><td>light</td><td>1</td></tr></table>"
    assert [line.split() for line in html_to_text(html).splitlines()] == [["fan", "2"], ["light", "1"]]


@pytest.mark.parametrize(
    "hidden",
    [
        '<div style="display:none">zz</div>',
        '<div style="DISPLAY : NONE !important">zz</div>',
        '<span style="visibility: hidden">zz</span>',
        '<span style="mso-hide:all">zz</span>',
        '<p style="color:red;font-size:0">zz</p>',
        '<p style="font-size:0px;line-height:1">zz</p>',
        "<p hidden>zz</p>",
        "<style>zz</style>",
        "<script>zz</script>",
        "<noscript>zz</noscript>",
        "<!-- zz -->",
        "<template>zz</template>",
    ],
)
def test_hidden_text_is_dropped(hidden: str) -> None:
    assert html_to_text(f"<p>before</p>{hidden}<p>after</p>").split() == ["before", "after"]


def test_small_text_is_not_hidden_text() -> None:
    assert html_to_text('<p style="font-size:0.8em">small</p>') == "small"


def test_a_column_that_claims_a_million_others_is_one_column() -> None:
    assert html_to_text('<table><tr><td colspan="100000000" rowspan="100000000">x</td></tr></table>') == "x"


def test_a_table_too_wide_to_lay_out_keeps_every_word() -> None:
    wide = "w" * 50_000
    html = f"<table><tr><td>{wide}</td></tr>" + "<tr><td>a</td><td>b</td></tr>" * 500 + "</table>"
    assert html_to_text(html).split() == [wide, *(["a", "b"] * 500)]


@pytest.mark.parametrize("html", ["<div>" * 30_000 + "end", "<b>" * 30_000 + "end", "<table><tr><td>" * 2_000 + "end"])
def test_text_below_any_depth_of_tags_is_read(html: str) -> None:
    assert html_to_text(html) == "end"


def test_what_is_longer_than_the_limit_is_read_up_to_it() -> None:
    assert html_to_text("<p>start</p>" + "x" * LONGEST_HTML).startswith("start\n")


def test_half_a_million_open_brackets_are_text() -> None:
    assert html_to_text("<" * 500_000).strip("<") == ""


@pytest.mark.parametrize("html", ["", " ", "<", "<!--", "\x00", "<p>\x00\ud800x", "<?xml encoding='utf-16'?><p>x"])
def test_what_is_no_html_makes_no_trouble(html: str) -> None:
    html_to_text(html)


@settings(deadline=None, max_examples=60)
@given(st.text(alphabet=st.sampled_from("<>/='\"&;!-?ab \n\x00é\ud800"), max_size=300))
def test_no_text_makes_it_raise(html: str) -> None:
    html_to_text(html)
