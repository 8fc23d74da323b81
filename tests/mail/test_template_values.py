"""Whatever a value contains, it is text: no template code, no Markdown, no HTML, no further header line (INJ-01…06)."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.mail.template_desk import Admin, letter

HOSTILE = (
    "{{ 7*7 }}{% for a in b %}{# x #}",
    "**bold** _em_ `code` [x](http://evil.example) ![i](http://evil.example/p.png)",
    "# Heading\n- item\n1. item\n> quote\n---\n| a | b |\n|-|-|\n```\nfence",
    "<script>alert(1)</script><img src=x onerror=alert(1)><a href='javascript:alert(1)'>x</a>",
    '"><svg/onload=alert(1)>&lt;&amp;&#x3c;',
    "<style>@import url(http://evil.example)</style><link rel=stylesheet href=//evil.example>",
    "javascript:alert(1) data:text/html,x vbscript:x file:///etc/passwd",
    "a\r\nBcc: eve@evil.example\r\n\r\nbody",
    "zq0000000000000000000000000000000n0e",
)
SHAPES = (
    "{{ text }}",
    "{{ text | prose }}",
    "{{ text | quoted }}",
    "Before {{ text | prose }} after",
    "**{{ text }}**",
    "- {{ text }}",
    "> {{ text | prose }}",
    "| | |\n|-|-|\n| A | {{ text }} |",
    "`{{ text }}`",
    "```\n{{ text }}\n```",
    "[{{ text }}](https://example.com/)",
    "## {{ text }}",
)


class Elements(HTMLParser):
    """Which elements and addresses an HTML text has."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.links: list[str] = []
        self.words: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.links += [value or "" for name, value in attrs if name in ("href", "src")]

    def handle_data(self, data: str) -> None:
        self.words.append(data)


@pytest.fixture
def admin(tmp_path: Path) -> Admin:
    return Admin(tmp_path)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("value", HOSTILE)
def test_a_hostile_value_adds_no_element_to_the_html(admin: Admin, shape: str, value: str) -> None:
    harmless = Elements(admin.body(shape, text="x").html)
    hostile = Elements(admin.body(shape, text=value).html)
    assert hostile.tags - {"br", "a"} <= harmless.tags
    assert hostile.attributes - {"href"} <= harmless.attributes
    assert all(re.match(r"(?:https?://|mailto:)", link) for link in hostile.links)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("value", HOSTILE)
def test_a_hostile_value_stands_in_the_text_as_it_was_written(admin: Admin, shape: str, value: str) -> None:
    words = re.sub(r"[\s>]", "", value)
    assert words in re.sub(r"[\s>]", "", admin.body(shape, text=value).text)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(value=st.text(max_size=200), shape=st.sampled_from(SHAPES[:7]))
def test_no_value_at_all_adds_an_element(admin: Admin, value: str, shape: str) -> None:
    elements = Elements(admin.body(f"Text. {shape}" if shape[0] == "{" else f"Text.\n\n{shape}", text=value).html)
    assert elements.tags <= {
        "html", "head", "meta", "title", "style", "body", "div", "p", "br", "a", "strong", "ul", "li", "blockquote",
        "table", "tbody", "tr", "td",
    }  # fmt: skip
    assert all(re.match(r"(?:https?://|mailto:)", link) for link in elements.links)


@pytest.mark.parametrize("value", HOSTILE)
def test_a_subject_stays_one_line_of_text(admin: Admin, value: str) -> None:
    admin.writes("en/customer/answer.md", "Subject: Re: {{ text }} [#1]\n\nBody.\n")
    rendered = admin.gets(letter(text=value))
    assert rendered.subject == f"Re: {' '.join(value.split())} [#1]"
    assert rendered.text == "Body.\n"


def test_a_long_subject_is_cut_and_the_ticket_is_still_named(admin: Admin) -> None:
    admin.writes("en/customer/answer.md", "Subject: Re: {{ text }} [#12345]\n\nBody.\n")
    subject = admin.gets(letter(text="long " * 200)).subject
    assert subject.endswith("… [#12345]")
    assert len(subject) < 200


def test_the_subject_is_not_escaped_for_html(admin: Admin) -> None:
    admin.writes("en/customer/answer.md", "Subject: {{ text }}\n\nBody.\n")
    rendered = admin.gets(letter(text="Can't <print> & scan"))
    assert rendered.subject == "Can't <print> & scan"
    assert "<title>Can't &lt;print&gt; &amp; scan</title>" in rendered.html


@pytest.mark.parametrize(
    "target",
    ["javascript:alert(1)", "data:text/html,x", "//evil.example", "file:///etc/passwd", "https:", "mailto:x", ""],
)
def test_a_link_to_anything_but_web_and_mail_is_only_its_label(admin: Admin, target: str) -> None:
    rendered = admin.body("See [our page]({{ target }}).", target=target)
    assert "See our page." in rendered.html
    assert rendered.text == "See our page.\n"


def test_a_web_address_in_a_value_becomes_a_link_without_the_full_stop_after_it(admin: Admin) -> None:
    html = admin.body("{{ text | prose }}", text="See (https://example.com/a_(b)?x=1&y=2).").html
    assert Elements(html).links == ["https://example.com/a_(b)?x=1&y=2"]


def test_what_only_looks_like_an_address_is_no_link(admin: Admin) -> None:
    assert Elements(admin.body("{{ text }}", text="http:// https:/// mailto:nobody http://.").html).links == []


def test_the_templates_own_angle_brackets_are_text_too(admin: Admin) -> None:
    rendered = admin.body("1 < 2 & <b>so</b> <!-- on -->")
    assert rendered.text == "1 < 2 & <b>so</b> <!-- on -->\n"
    assert "1 &lt; 2 &amp; &lt;b&gt;so&lt;/b&gt;" in rendered.html


def test_a_subject_does_not_leave_the_title_of_the_page(admin: Admin) -> None:
    admin.writes("en/customer/answer.md", "Subject: {{ text }}\n\nBody.\n")
    assert "script" not in Elements(admin.gets(letter(text="</title><script>alert(1)</script>")).html).tags


def test_controls_and_direction_overrides_do_not_get_through(admin: Admin) -> None:
    rendered = admin.body("{{ text | prose }}", text="a\x00b\x1bc\x85d\u202ee\u2066f\ud800g\u2028h")
    assert rendered.text == "abc\ndef\ufffdg\nh\n"


def test_constants_of_the_template_itself_are_text_too(admin: Admin) -> None:
    assert admin.body("{{ '**x**' }} {{ 7 }}").text == "**x** 7\n"


def test_markdown_that_a_macro_puts_together_does_not_let_values_in(admin: Admin) -> None:
    rendered = admin.body("{% macro m(v) %}{{ v }}{% endmacro %}A {{ '<b>' ~ m(text) }} Z", text="**x**")
    assert rendered.text == "A <b>**x** Z\n"
    assert "A &lt;b&gt;**x** Z" in rendered.html


def test_a_megabyte_of_hostile_text_is_written_out_in_time(admin: Admin) -> None:
    for text in ("http://" + ")" * 60_000, "http://a" * 7_000, " \t" * 30_000, "\n \n" * 20_000, "<" * 60_000):
        assert admin.body("{{ text | quoted }}", text="x" + text).text
