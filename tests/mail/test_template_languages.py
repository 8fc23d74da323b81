"""The shipped languages: each says to customers all that English does, and no more."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from pathlib import Path
from urllib.parse import unquote

import pytest

from mailer.mail.template import Rendered, Renderer, Sample, shipped_templates, spoken_in
from tests.mail.template_desk import Admin, house, queue_of

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
    for pattern in (r"#\d+", r"\d\d:\d\d", r"UTC[+-]\d\d:\d\d", r"\b\d{1,2}\b"):
        assert Counter(re.findall(pattern, translated.text)) == Counter(re.findall(pattern, english.text))
    assert translated.subject.endswith("[#12345]")
    assert english.subject.endswith("[#12345]")


def links(rendered: Rendered) -> list[tuple[str, bool]]:
    """Where each link goes, and whether its subject names the ticket."""
    found = [unquote(link).replace("&amp;", "&") for link in re.findall('href="([^"]+)"', rendered.html)]
    return [(link.partition("?")[0], "[#12345]" in link) for link in found]


@each_language
def test_words_have_the_shape_of_the_english_ones(language: str) -> None:
    table, english = (tomllib.loads((SHIPPED / name / "words.toml").read_text("utf-8")) for name in (language, "en"))
    assert table["times"].keys() == english["times"].keys()
    assert table["duration"].keys() == english["duration"].keys()
    assert (len(set(table["times"]["weekdays"])), len(set(table["times"]["months"]))) == (7, 12)
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


def test_a_language_of_the_admins_counts_once_it_has_every_letter(tmp_path: Path) -> None:
    admin = Admin(tmp_path)
    for name in LETTERS[1:]:
        admin.writes(f"it/customer/{name}", "Subject: Buongiorno\n\nBuongiorno\n")
    assert admin.renderer.spoken(queue_of(admin.house)) == {"en", *LANGUAGES}
    admin.writes(f"it/customer/{LETTERS[0]}", "Buongiorno\n")
    assert admin.renderer.spoken(queue_of(admin.house)) == {"en", "it", *LANGUAGES}
