"""How a body is written out: plain text that reads like a letter, and HTML that any mail program shows."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailer.cli.preview import write_previews
from mailer.mail.markup import mailto
from mailer.mail.reply_address import ReplyAddress
from mailer.mail.template import Renderer
from tests.mail.template_desk import Admin, house, letter, queue_of


@pytest.fixture
def admin(tmp_path: Path) -> Admin:
    return Admin(tmp_path)


def text(admin: Admin, markdown: str, **facts: str) -> str:
    return admin.body(markdown, **facts).text


def test_a_paragraph_of_the_templates_is_wrapped_at_72_columns(admin: Admin) -> None:
    lines = text(admin, "word " * 60).splitlines()
    assert max(map(len, lines)) <= 72
    assert len(lines) == 5


def test_what_a_person_wrote_keeps_its_lines(admin: Admin) -> None:
    written = "A long line " + "of words " * 20 + "\n  indented\n\n\nand a gap"
    assert text(admin, "{{ text | prose }}", text=written) == re.sub(" +\n", "\n", written) + "\n"


def test_emphasis_leaves_no_signs_in_the_text(admin: Admin) -> None:
    assert text(admin, "A **bold** and *soft* `word`.") == "A bold and soft word.\n"


def test_a_quotation_is_marked_on_every_line(admin: Admin) -> None:
    assert text(admin, "Said:\n\n{{ text | quoted }}", text="One\n\nTwo") == "Said:\n\n> One\n>\n> Two\n"
    assert text(admin, "> Hello\n>\n> {{ text | prose }}", text="One\nTwo") == "> Hello\n>\n> One\n> Two\n"


def test_lists_are_indented_under_their_signs(admin: Admin) -> None:
    long = "a b " * 20
    assert text(admin, f"- one\n- {long}\n\n1. first\n2. second").splitlines() == [
        "- one",
        "- " + "a b " * 17 + "a",
        "  b a b a b",
        "",
        "1. first",
        "2. second",
    ]


def test_a_list_with_paragraphs_in_it_has_room_between_its_items(admin: Admin) -> None:
    assert text(admin, "- one\n\n  more\n\n- two") == "- one\n\n  more\n\n- two\n"


def test_a_heading_stands_right_above_what_it_heads(admin: Admin) -> None:
    assert text(admin, "## Current status\n\nFine.\n\n## What now?\n\nWait.") == (
        "Current status:\nFine.\n\nWhat now?\nWait.\n"
    )


def test_a_table_without_a_heading_is_labels_and_what_they_say(admin: Admin) -> None:
    table = "| | |\n|-|-|\n| Owner | {{ text }} |\n| Priority | P2 |"
    assert text(admin, table, text="Grace\nField") == "Owner:    Grace\n          Field\nPriority: P2\n"
    html = admin.body(table, text="Grace").html
    assert "<th" not in html
    assert 'class="facts"' in html


def test_a_table_with_a_heading_is_told_row_by_row(admin: Admin) -> None:
    assert text(admin, "| Name | Age |\n|-|-|\n| Ada | 36 |\n| Ben | 40 |") == (
        "Name: Ada\nAge: 36\n\nName: Ben\nAge: 40\n"
    )


def test_a_button_that_writes_a_mail_is_told_without_its_encoded_part(admin: Admin) -> None:
    rendered = admin.body('[Yes, it works]({{ mailto("support+y1@example.com", "It works [#1]", "Yes.") }})')
    assert rendered.text == "Yes, it works: write to support+y1@example.com\n"
    assert 'href="mailto:support%2By1@example.com?subject=It%20works%20%5B%231%5D&amp;body=Yes."' in rendered.html
    assert 'class="button"' in rendered.html


def test_a_link_to_an_address_that_carries_no_token_has_it_in_the_subject(admin: Admin) -> None:
    """Templates are written as ever; what an address lacks, ``mailto`` puts where it gets through."""
    token = "cab-cd-3f7-" + "a" * 26
    admin.writes(
        "en/customer/answer.md",
        'Subject: A subject\n\n[Yes]({{ mailto(confirm_address, "It works [#" ~ ticket.number ~ "]", "Yes.") }})\n\n'
        "Write to {{ confirm_address }}.\n",
    )
    address = ReplyAddress("support@example.com", f"[#12345 {token}]")
    rendered = admin.renderer.render(letter(), queue_of(admin.house), {"confirm_address": address})
    assert rendered.fault == ""
    assert f"subject=It%20works%20%5B%2312345%20{token}%5D&amp;body=Yes." in rendered.html
    said = " ".join(rendered.text.split())
    assert said == (
        f"Yes: write to support@example.com, subject: It works [#12345 {token}] Write to support@example.com."
    )


def test_two_links_in_one_paragraph_of_their_own_are_two_buttons(admin: Admin) -> None:
    rendered = admin.body("[One](https://example.com/1)\n[Two](https://example.com/2)")
    assert rendered.text == "One: https://example.com/1\nTwo: https://example.com/2\n"
    assert rendered.html.count('class="button"') == 2


def test_a_link_within_a_sentence_has_its_address_behind_it(admin: Admin) -> None:
    rendered = admin.body("See [the manual](https://example.com/m) or write to [x@example.com](mailto:x@example.com).")
    assert rendered.text.replace("\n", " ") == ("See the manual (https://example.com/m) or write to x@example.com. ")
    assert 'class="button"' not in rendered.html


def test_the_admin_can_change_how_plain_text_speaks_of_a_button(admin: Admin) -> None:
    admin.writes("en/words.toml", 'write_to = "{address} ({label})"')
    assert text(admin, '[Yes]({{ mailto("a@example.com") }})') == "a@example.com (Yes)\n"


def test_a_paragraph_whose_values_are_all_empty_is_left_out(admin: Admin) -> None:
    rendered = admin.body("One.\n\n{{ text }}\n\n{{ text | quoted }}\n\nTwo.", text="")
    assert rendered.text == "One.\n\nTwo.\n"
    assert rendered.html.count("<p") == 2


def test_what_stands_below_a_rule_is_a_signature(admin: Admin) -> None:
    assert text(admin, "Hello.\n\n---\n\nExample Ltd") == "Hello.\n\n-- \nExample Ltd\n"


def test_code_is_kept_as_it_is(admin: Admin) -> None:
    rendered = admin.body("```\n{{ text }}\n```", text="#update\nStatus: \n  <x>")
    assert rendered.text == "#update\nStatus:\n  <x>\n"
    assert re.search(r"<pre[^>]*>#update\nStatus: \n  &lt;x&gt;</pre>", rendered.html)


@pytest.mark.parametrize(
    "source",
    ["https://example.com/p.png", "cid:a@b onerror=x", "data:image/svg+xml;base64,AAAA", "javascript:x", "p.png"],
)
def test_a_picture_that_does_not_travel_with_the_letter_is_what_it_is_called(admin: Admin, source: str) -> None:
    rendered = admin.body("![{{ said }}]({{ source }})", said="Three <open>", source=source)
    assert rendered.text == "Three <open>\n"
    assert "Three &lt;open&gt;" in rendered.html
    assert "<img" not in rendered.html


def test_a_picture_that_travels_with_the_letter_is_shown_and_said_in_plain_text(admin: Admin) -> None:
    rendered = admin.body("![{{ said }}]({{ source }})", said='P1: 1\nP2: "2"', source="cid:open.1@example.com")
    assert rendered.text == 'P1: 1\nP2: "2"\n'
    assert re.search(r'<img [^>]*src="cid:open\.1@example\.com"', rendered.html)
    assert re.search(r'alt="P1: 1\nP2: &quot;2&quot;"', rendered.html)


def test_the_html_part_loads_nothing_and_runs_nothing(tmp_path: Path) -> None:
    a_house = house(tmp_path)
    renderer = Renderer(a_house)
    for sample in renderer.samples():
        html = renderer.sample(sample, queue_of(a_house), "en").html
        html = re.sub(r'<img [^>]*src="data:image/png;base64,[\w+/=]+"[^>]*>', "", html)  # which is there already
        assert not re.search(r"<(?:script|link|img|iframe|object|form|base)\b|url\(|@import|src=", html)
        assert set(re.findall(r'href="([a-z]+):', html)) <= {"https", "mailto"}


def test_the_html_part_has_its_styles_in_place_and_those_for_dark_screens_besides(tmp_path: Path) -> None:
    a_house = house(tmp_path)
    renderer = Renderer(a_house)
    html = renderer.sample(renderer.samples()[0], queue_of(a_house), "en").html
    assert "max-width: 640px" in html
    assert "@media (prefers-color-scheme: dark)" in html
    assert html.index("<body style=") > html.index("</style>")


@given(
    local=st.from_regex(r"[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,20}", fullmatch=True),
    subject=st.text(max_size=30).filter(str.isprintable),
    body=st.lists(st.text(max_size=20).filter(str.isprintable), max_size=4),
)
def test_a_mailto_link_says_what_it_was_given(local: str, subject: str, body: list[str]) -> None:
    link = mailto(f"{local}@example.com", subject, "\n".join(body))
    assert re.fullmatch(r"mailto:[A-Za-z0-9@._~%-]+(?:\?[A-Za-z0-9._~%=&-]*)?", link)  # RFC 6068 §2
    address, _, query = link.removeprefix("mailto:").partition("?")
    fields = dict(part.split("=", 1) for part in query.split("&") if part)
    assert unquote(address) == f"{local}@example.com"
    assert unquote(fields.get("subject", "")) == subject
    assert unquote(fields.get("body", "")).split("\r\n") == ("\n".join(body).splitlines() or [""])


def test_every_letter_can_be_looked_at_in_a_browser(tmp_path: Path) -> None:
    a_house = house(tmp_path)
    renderer = Renderer(a_house)
    written = write_previews(renderer, tmp_path / "letters")
    assert all(path.is_file() for path in written)
    to_customers = sum(sample.letter.template.startswith("customer/") for sample in renderer.samples())
    assert len(written) == 2 * (len(renderer.samples()) + 3 * to_customers) + 1
    index = written[-1].read_text()
    assert written[-1].name == "index.html"
    assert all(path.name in index for path in written[:-1])


def test_a_broken_template_is_shown_as_shipped_and_named(admin: Admin) -> None:
    admin.writes("en/customer/answer.md", "Subject: x\n\n{{ tikcet }}\n")
    index = write_previews(admin.renderer, admin.folder / "letters")[-1].read_text()
    assert "&#x27;tikcet&#x27; is undefined" in index
