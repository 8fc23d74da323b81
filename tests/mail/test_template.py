"""Which template is used, what its limits are, and what happens when it is broken."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from mailer.errors import PermanentFailure
from mailer.mail.template import Renderer, shipped_templates
from tests.mail.template_desk import Admin, house, letter, queue_of

ANSWER = "en/customer/answer.md"


def later(path: Path) -> None:
    """Makes the file a second younger, for file systems whose clock is coarse."""
    os.utime(path, ns=(path.stat().st_atime_ns, path.stat().st_mtime_ns + 1_000_000_000))


@pytest.fixture
def admin(tmp_path: Path) -> Admin:
    return Admin(tmp_path)


def test_without_a_folder_of_the_admins_the_shipped_template_is_used(admin: Admin) -> None:
    rendered = admin.gets(letter(text="We found it."))
    assert rendered.subject == "Re: Printer stops [#12345]"
    assert "We found it." in rendered.text
    assert rendered.fault == ""


def test_a_file_of_the_admins_replaces_the_shipped_one_and_the_others_stay(admin: Admin) -> None:
    admin.writes(ANSWER, "Subject: Ours\n\nOur words.\n")
    assert admin.gets(letter()).text == "Our words.\n"
    assert "open again" in admin.gets(letter("customer/reopened", respond_by=None)).text


def test_a_queues_own_folder_goes_before_the_desks(tmp_path: Path) -> None:
    admin = Admin(tmp_path)
    admin.house = house(tmp_path, templates="brand")
    admin.renderer = Renderer(admin.house)
    admin.writes(ANSWER, "Subject: Desk\n\nDesk.\n")
    admin.writes(f"../brand/{ANSWER}", "Subject: Brand\n\nBrand.\n")
    assert admin.gets(letter()).subject == "Brand"


def test_a_letter_is_written_in_its_language_where_there_is_a_template_for_it(admin: Admin) -> None:
    admin.writes("it/customer/answer.md", "Subject: Risposta\n\nBuongiorno\n")
    rendered = admin.gets(letter(language="it"))
    assert (rendered.subject, rendered.language) == ("Risposta", "it")
    assert '<html lang="it"' in rendered.html


def test_where_a_language_has_no_template_the_desks_language_is_used_and_then_english(tmp_path: Path) -> None:
    admin = Admin(tmp_path)
    admin.house = house(tmp_path, desk_language="it")
    admin.renderer = Renderer(admin.house)
    admin.writes("it/customer/answer.md", "Subject: Risposta\n\nBuongiorno\n")
    assert admin.gets(letter(language="nl")).subject == "Risposta"
    assert admin.gets(letter("customer/reopened", language="nl", respond_by=None)).language == "en"


def test_dates_are_named_in_the_language_of_the_template_not_of_the_letter(admin: Admin) -> None:
    at = datetime(2026, 11, 23, 14, 30, tzinfo=UTC)
    rendered = admin.gets(letter("customer/reopened", language="it", respond_by=at))
    assert "Monday 23 November" in rendered.text
    admin.writes("it/customer/reopened.md", "Subject: Di nuovo aperto\n\n{{ respond_by }}\n")
    assert admin.gets(letter("customer/reopened", language="it", respond_by=at)).text.startswith(
        "lunedì 23 novembre 2026"
    )


def test_a_changed_file_counts_from_the_next_letter_on(admin: Admin) -> None:
    admin.writes(ANSWER, "Subject: One\n\nOne.\n")
    assert admin.gets(letter()).subject == "One"
    admin.writes(ANSWER, "Subject: Two\n\nTwo.\n")
    later(admin.folder / "templates" / ANSWER)
    assert admin.gets(letter()).subject == "Two"


def test_changed_words_count_from_the_next_letter_on(admin: Admin) -> None:
    at = datetime(2026, 11, 23, 14, 30, tzinfo=UTC)
    admin.writes("en/words.toml", '[times]\nwhen = "one"\n')
    assert admin.body("{{ at }}", at=at).text == "one\n"
    admin.writes("en/words.toml", '[times]\nwhen = "two"\n')
    later(admin.folder / "templates/en/words.toml")
    assert admin.body("{{ at }}", at=at).text == "two\n"


def test_a_part_that_several_templates_include_can_be_replaced_by_itself(admin: Admin) -> None:
    admin.writes("en/customer/_footer.md", "---\n\nExample Ltd, 1 Main Street\n")
    assert admin.gets(letter()).text.endswith("-- \nExample Ltd, 1 Main Street\n")


def test_a_file_saved_by_a_windows_editor_is_read_like_any_other(admin: Admin) -> None:
    admin.writes(ANSWER, "\ufeffSubject: {% if name %}Dear {{ name }}{% endif %}\r\n\r\nOne.\r\n\r\nTwo.\r\n")
    rendered = admin.gets(letter())
    assert (rendered.subject, rendered.text, rendered.fault) == ("Dear Ada Example", "One.\n\nTwo.\n", "")


@pytest.mark.parametrize(
    ("template", "said"),
    [
        ("Subject: x\n\n{{ tikcet.number }}\n", "line 3: 'tikcet' is undefined"),
        ("Subject: x\n\n{{ ticket.owner }}\n", "has no attribute 'owner'"),
        ("Subject: x\n\nHello\n{% if name %}\n", "line 4: "),
        ("Hello\n\nthere\n", 'the first line is "Subject: ..."'),
        ("Subject:\n\nHello\n", "say something"),
        ("Subject: x\n\n{# nothing #}\n", "it says nothing"),
        ("Subject: x\n\n{{ ticket }}\n", "is no text"),
        ("Subject: x\n\n{{ ticket.opened_at }}\n", "NoneType is no text"),
        ("Subject: x\n\n{{ name.__class__ }}\n", "unsafe"),
        ("Subject: x\n\n{{ '{:>99999999}'.format(name) }}\n", "unsafe"),
        ("Subject: x\n\n{{ 'a' * 100000000 }}\n", "numbers only"),
        ("Subject: x\n\n{{ '%999999999d' % 1 }}\n", "numbers only"),
        ("Subject: x\n\n{{ 9 ** 999999999 }}\n", "numbers only"),
        ("Subject: x\n\n{{ name | center(99999999) }}\n", "No filter named 'center'"),
        ("Subject: x\n\n{% include '../../../../etc/passwd' %}\n", "passwd"),
        ("Subject: x\n\n{% set a %}{{ name }}{% endset %}{{ a | upper }}\n", "put together"),
        ("Subject: x\n\n{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}\n", "recursion"),
    ],
)
def test_a_broken_template_costs_no_letter_and_the_fault_is_told(admin: Admin, template: str, said: str) -> None:
    admin.writes(ANSWER, template)
    rendered = admin.gets(letter(text="We found it."))
    assert rendered.subject == "Re: Printer stops [#12345]"
    assert "We found it." in rendered.text
    assert said in rendered.fault
    assert "answer.md" in rendered.fault


@pytest.mark.parametrize(
    "loop",
    [
        "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
        "{% for a in text %}{% set b = text | sort | sort | join %}{% endfor %}",
        "{% for a in text %}{% for b in text %}{% for c in text %}{% set d = c %}{% endfor %}{% endfor %}{% endfor %}",
    ],
)
def test_a_template_that_never_ends_is_stopped(admin: Admin, loop: str) -> None:
    admin.writes(ANSWER, f"Subject: x\n\n{loop}\n")
    assert "ran for longer than 2 seconds" in admin.gets(letter(text="long " * 1000)).fault


def test_a_template_that_writes_without_end_is_stopped(admin: Admin) -> None:
    admin.writes(ANSWER, "Subject: x\n\n{% for a in range(99999) %}0123456789abcdef{% endfor %}\n")
    assert "wrote more than 1048576 characters" in admin.gets(letter()).fault


def test_a_broken_words_file_or_frame_costs_no_letter_either(admin: Admin) -> None:
    admin.writes("en/words.toml", "write_to = ")
    assert "Invalid value" in admin.gets(letter()).fault
    admin.writes("en/words.toml", "")
    admin.writes("layout.html", "{{ nothing_there }}")
    rendered = admin.gets(letter())
    assert "layout.html, line 1: 'nothing_there' is undefined" in rendered.fault
    assert "Hello." in rendered.html


def test_facts_that_even_the_shipped_template_lacks_are_a_permanent_failure(tmp_path: Path) -> None:
    a_house = house(tmp_path)
    with pytest.raises(PermanentFailure, match="'status' is undefined"):
        Renderer(a_house).render(letter("customer/status-update"), queue_of(a_house), {})
    with pytest.raises(PermanentFailure, match="there is no template"):
        Renderer(a_house).render(letter("customer/nothing"), queue_of(a_house), {})


def test_a_customers_template_can_not_read_the_configuration(admin: Admin) -> None:
    for name in ("house", "config", "self._TemplateReference__context", "words.__class__.__mro__"):
        admin.writes(ANSWER, f"Subject: x\n\n{{{{ {name} }}}}\n")
        assert admin.gets(letter()).fault != ""


def test_all_shipped_templates_can_be_rendered_with_their_samples(tmp_path: Path) -> None:
    a_house = house(tmp_path)
    assert Renderer(a_house).faults(queue_of(a_house)) == ()


def test_every_template_has_a_sample_and_every_sample_a_template() -> None:
    folder = shipped_templates() / "en"
    templates = {
        str(path.relative_to(folder).with_suffix("")) for path in folder.rglob("*.md") if not path.name.startswith("_")
    }
    assert {sample.letter.template for sample in Renderer(house()).samples()} == templates


def test_faults_are_found_before_any_letter_is_written(admin: Admin) -> None:
    admin.writes(ANSWER, "Subject: x\n\n{{ tikcet }}\n")
    ((template, fault),) = admin.renderer.faults(queue_of(admin.house))
    assert template == "customer/answer"
    assert "'tikcet' is undefined" in fault


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (datetime(2026, 11, 23, 14, 30, tzinfo=timezone(timedelta(hours=1))), "Monday 23 November, 14:30 (UTC+01:00)"),
        (datetime(2026, 1, 4, 0, 5, tzinfo=timezone(timedelta(hours=-3.5))), "Sunday 4 January, 00:05 (UTC-03:30)"),
        (datetime(2026, 7, 1, 9, 0, tzinfo=UTC), "Wednesday 1 July, 09:00 (UTC)"),
    ],
)
def test_a_time_is_shown_in_its_own_offset(admin: Admin, at: datetime, said: str) -> None:
    assert admin.body("{{ at | when }}", at=at).text == f"{said}\n"
    assert admin.body("{{ at }}", at=at).text == f"{said}\n"


@pytest.mark.parametrize(
    ("length", "said"),
    [
        (timedelta(hours=2, minutes=30), "2 hours 30 minutes"),
        (timedelta(days=1, hours=1, minutes=1), "1 day 1 hour"),
        (timedelta(minutes=1), "1 minute"),
        (timedelta(0), "0 minutes"),
    ],
)
def test_a_length_of_time_is_said_in_words(admin: Admin, length: timedelta, said: str) -> None:
    assert admin.body("{{ length | duration }}", length=length).text == f"{said}\n"


def test_the_admin_can_change_how_dates_look(admin: Admin) -> None:
    admin.writes("en/words.toml", '[times]\nwhen = "{day} {month} {year} at {time}"\n')
    at = datetime(2026, 11, 23, 14, 30, tzinfo=UTC)
    assert admin.body("{{ at }}", at=at).text == "23 November 2026 at 14:30\n"
    assert admin.body("{{ at | day }}", at=at).text == "Monday 23 November\n"


def test_the_admin_can_choose_the_country(admin: Admin) -> None:
    at = datetime(2026, 1, 23, 9, 5, tzinfo=UTC)
    admin.writes("de/words.toml", '[times]\nlocale = "de-AT"\n')
    admin.writes("de/customer/answer.md", "Subject: x\n\n{{ at | day }}\n")
    assert admin.gets(letter(language="de", at=at)).text == "Freitag, 23. Jänner\n"
    admin.writes("en/words.toml", '[times]\nlocale = "en-US"\nwhen = "{date} {time}"\n')
    written = " ".join(admin.body("{{ at }}, {{ n | number }}", at=at, n=1234).text.split())
    assert written == "Friday, January 23, 2026 9:05 AM, 1,234"


@pytest.mark.parametrize(
    ("times", "fault"),
    [
        ('locale = "xy-ZZ"', "'xy-ZZ' is no locale that is known"),
        ("when = 4", "when = 4 has to be a text"),
        ('locale = "!"', "'!' is no locale"),
    ],
)
def test_times_that_can_not_be_written_cost_no_letter(admin: Admin, times: str, fault: str) -> None:
    admin.writes("en/words.toml", f"[times]\n{times}\n")
    rendered = admin.gets(letter("customer/reopened", respond_by=datetime(2026, 11, 23, 14, 30, tzinfo=UTC)))
    assert fault in rendered.fault
    assert "Monday 23 November, 14:30 (UTC)" in rendered.text


def test_a_language_without_patterns_writes_dates_as_its_country_does(admin: Admin) -> None:
    at = datetime(2026, 11, 23, 14, 30, tzinfo=UTC)
    admin.writes("pl/customer/answer.md", "Subject: x\n\n{{ at }}; {{ length | duration }}; {{ other | duration }}\n")
    said = admin.gets(letter(language="pl", at=at, length=timedelta(days=2), other=timedelta(days=5, hours=1))).text
    assert said == "poniedziałek, 23 listopada 2026, 14:30 (UTC); 2 dni; 5 dni 1 godzina\n"


def test_a_folder_that_is_called_like_no_language_writes_dates_in_english(admin: Admin) -> None:
    admin.writes("xx/customer/answer.md", "Subject: x\n\n{{ at | day }}\n")
    at = datetime(2026, 11, 23, 14, 30, tzinfo=UTC)
    assert "November" in admin.gets(letter(language="xx", at=at)).text


def test_a_script_from_right_to_left_is_marked_as_such(admin: Admin) -> None:
    admin.writes("ar/customer/answer.md", "Subject: x\n\n{{ text | prose }}\n")
    assert '<html lang="ar" dir="rtl"' in admin.gets(letter(language="ar")).html
