"""The shipped languages: each says to customers all that English does, and no more."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import unquote

import pytest

from mailer.mail import template
from mailer.mail.template import Rendered, Renderer, Sample, shipped_templates, spoken_in
from tests.mail.template_desk import Admin, house, letter, queue_of

SHIPPED = shipped_templates()
LANGUAGES = ("de", "es", "fr")
LETTERS = sorted(path.name for path in (SHIPPED / "en" / "customer").iterdir())
HOUSE = house()
RENDERER = Renderer(HOUSE)
SAMPLES = [sample for sample in RENDERER.samples() if sample.letter.template.startswith("customer/")]
each_language = pytest.mark.parametrize("language", LANGUAGES)
each_sample = pytest.mark.parametrize("sample", SAMPLES, ids=lambda s: f"{s.letter.template}: {s.about}")


def written(sample: Sample, language: str) -> Rendered:
    rendered = RENDERER.sample(sample, queue_of(HOUSE), language)
    assert (rendered.language, rendered.fault) == (language, "")
    return rendered


@each_language
def test_no_shipped_language_lacks_a_letter_to_customers(language: str) -> None:
    assert sorted(path.name for path in (SHIPPED / language / "customer").iterdir()) == LETTERS
    assert spoken_in((SHIPPED,)) == {"en", *LANGUAGES}


def test_what_the_house_reads_is_shipped_in_english_alone() -> None:
    folders = {path.parent.name for path in SHIPPED.rglob("*.md") if path.parent.parent.name != "en"}
    assert folders == {"customer"}


def decisions_of(source: str) -> Counter[str]:
    """What a template asks and what it puts in, without the words it puts around that."""
    return Counter(re.sub('"[^"]*"', '""', found) for found in re.findall(r"{%.*?%}|{{.*?}}", source))


@each_language
@pytest.mark.parametrize("name", LETTERS)
def test_a_translation_tells_the_same_facts_under_the_same_conditions(language: str, name: str) -> None:
    source, english = ((SHIPPED / folder / "customer" / name).read_text("utf-8") for folder in (language, "en"))
    assert decisions_of(source) == decisions_of(english)


@each_language
@pytest.mark.parametrize("name", LETTERS)
def test_a_translation_leaves_no_english_line_behind(language: str, name: str) -> None:
    def words(folder: str) -> set[str]:
        source = (SHIPPED / folder / "customer" / name).read_text("utf-8")
        lines = re.sub(r"{%.*?%}|{{.*?}}", "", source).splitlines()
        literals = re.findall(r'mailto\(\w+, "([^"]+)" ~ .*?, "([^"]+)"\)', source)
        return {text for text in (*lines, *(text for pair in literals for text in pair)) if re.search("[a-z]{2}", text)}

    assert words(language) & words("en") <= {"Subject: Re:  [#]"}


@each_language
@each_sample
def test_a_translated_letter_has_the_same_links_numbers_and_times(sample: Sample, language: str) -> None:
    translated, english = written(sample, language), written(sample, "en")
    assert links(translated) == links(english)
    for pattern in (r"#\d+", r"[1-9]?\d:\d\d", r"UTC[+-]\d\d:\d\d", r"\b\d{1,2}\b"):
        assert Counter(re.findall(pattern, translated.text)) == Counter(re.findall(pattern, english.text))
    assert translated.subject.endswith("[#12345]")
    assert english.subject.endswith("[#12345]")


def links(rendered: Rendered) -> list[tuple[str, bool]]:
    """Where each link goes, and whether its subject names the ticket."""
    found = [unquote(link).replace("&amp;", "&") for link in re.findall('href="([^"]+)"', rendered.html)]
    return [(link.partition("?")[0], "[#12345]" in link) for link in found]


def test_no_french_line_begins_with_a_colon_or_a_question_mark() -> None:
    for path in (SHIPPED / "fr").rglob("*.*"):
        assert re.findall(r".* [:;?!]", re.sub(r"{%.*?%}|{{.*?}}", "", path.read_text("utf-8"))) == []


@each_language
@each_sample
def test_a_translated_letter_shares_no_line_with_the_english_one(sample: Sample, language: str) -> None:
    def lines(rendered: Rendered) -> set[str]:
        subject = rendered.subject.removesuffix("[#12345]").strip()
        return {line.strip("> ") for line in (subject, *rendered.text.splitlines()) if re.search("[a-z]{2}", line)}

    facts = " ".join(str(value) for value in texts_of(sample.letter.facts))
    shared = lines(written(sample, language)) & lines(written(sample, "en"))
    assert {line for line in shared if line.removeprefix("Re: ") not in facts} == set()


def texts_of(facts: object) -> Iterator[str]:
    """The words that a letter is given, as lines."""
    if isinstance(facts, Mapping):
        for value in facts.values():
            yield from texts_of(value)
    elif isinstance(facts, str):
        yield facts


@each_language
def test_every_word_that_customers_read_is_in_each_language(language: str) -> None:
    table, english = (tomllib.loads((SHIPPED / name / "words.toml").read_text("utf-8")) for name in (language, "en"))
    sources = [Path(template.__file__), *(SHIPPED / language / "customer").iterdir(), SHIPPED / "layout.html"]
    used = {name for path in sources for name in re.findall(r'\bwords(?:\.|\[")([a-z_]+)', path.read_text("utf-8"))}
    assert used - {"toml"} == {"write_to", "write_about"}
    assert table.keys() == {"write_to", "write_about", "times"}
    assert table.keys() <= english.keys()
    assert {"day", "when"} <= table["times"].keys()
    for form in ("when", "day"):
        assert holes(table["times"][form]) == holes(english["times"][form])
    for form in ("write_to", "write_about"):
        assert holes(table[form]) == holes(english[form])


def holes(text: str) -> set[str]:
    return set(re.findall(r"{[a-z]+}", text))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", "Mittwoch, 25. November, 12:00 Uhr (UTC+01:00)"),
        ("es", "miércoles 25 de noviembre a las 12:00 (UTC+01:00)"),
        ("fr", "mercredi 25 novembre à 12:00 (UTC+01:00)"),
    ],
)
def test_a_time_is_written_as_the_language_writes_it(language: str, said: str) -> None:
    delay = next(sample for sample in SAMPLES if sample.letter.template == "customer/delay")
    assert said in " ".join(written(delay, language).text.split(" ")).replace("\n", " ")


@pytest.mark.parametrize(
    ("language", "day", "length", "number"),
    [
        ("en", "Thursday 1 October", "1 day 2 hours", "12,345"),
        ("de", "Donnerstag, 1. Oktober", "1 Tag 2 Stunden", "12.345"),
        ("es", "jueves 1 de octubre", "1 día 2 horas", "12.345"),
        ("fr", "jeudi 1er octobre", "1 jour 2 heures", "12 345"),
    ],
)
def test_days_lengths_and_numbers_are_those_of_the_language(
    tmp_path: Path, language: str, day: str, length: str, number: str
) -> None:
    admin = Admin(tmp_path)
    admin.writes(
        f"{language}/customer/answer.md", "Subject: x\n\n{{ at | day }}; {{ n | duration }}; {{ m | number }}\n"
    )
    at = datetime(2026, 10, 1, 12, 0, tzinfo=UTC)
    said = admin.gets(letter(language=language, at=at, n=26 * 60, m=12345)).text
    assert " ".join(said.split()) == f"{day}; {length}; {number}"


def test_a_language_of_the_admins_counts_once_it_has_every_letter(tmp_path: Path) -> None:
    admin = Admin(tmp_path)
    for name in LETTERS[1:]:
        admin.writes(f"it/customer/{name}", "Subject: Buongiorno\n\nBuongiorno\n")
    assert admin.renderer.spoken(queue_of(admin.house)) == {"en", *LANGUAGES}
    admin.writes(f"it/customer/{LETTERS[0]}", "Buongiorno\n")
    assert admin.renderer.spoken(queue_of(admin.house)) == {"en", "it", *LANGUAGES}
