"""``mailer report``: the figures of the span that is asked for, for people, as a page and for machines."""

from __future__ import annotations

import dataclasses
import json
import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import update

from mailer.__main__ import main
from mailer.config_file import load
from mailer.figures import Figures
from mailer.store.schema import ticket
from tests.desk import ENGINEER, DeskInHand, mail, only, reply, sqlite_url

DONE, WRONG = 0, 2
DAY = timedelta(days=1)
CONFIG = """
[desk]
admins = ["admin@example.com"]
reply_keys = ["file:key"]
[[accounts]]
name = "box"
host = "imap.example.com"
folders = [{ queue = "support" }]
[relay]
host = "smtp.example.com"
[[queues]]
name = "support"
address = "support@example.com"
calendar = "berlin"
[[queues]]
name = "billing"
address = "billing@example.com"
[[calendars]]
name = "berlin"
zone = "Europe/Berlin"
[[engineers]]
name = "Ann Arbor"
address = "ann@example.com"
"""
HOSTILE = "\x1b]0;owned\x07 Invoice \u202egnp.exe"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk after two days: a ticket that was answered too late, and one of a hostile subject."""
    folder = tmp_path_factory.mktemp("report")
    (folder / "key").write_text("k" * 32)
    (folder / "config.toml").write_text(CONFIG)
    desk = DeskInHand(sqlite_url(folder), load(folder / "config.toml"))
    note = only(desk.arrives(mail()), ENGINEER)
    desk.passes(DAY + timedelta(hours=2))
    desk.arrives(reply(note, "We have replaced the drum of the printer.\nPlease print a page again."))
    desk.arrives(mail("Please look.", subject="Invoice"))
    desk.passes(DAY)
    (folder / "clock").write_text(desk.clock.now().isoformat())
    with desk.database.write() as connection:  # as from a mail that was read by a program with other rules
        connection.execute(update(ticket).where(ticket.c.number == 2).values(subject=HOSTILE))
    desk.database.close()
    return folder


class Told:
    """Somebody who wants a report of it."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def runs(self, *arguments: str) -> tuple[int, str]:
        """The exit code, and what was said on either stream."""
        code = main(["report", *arguments])
        said = self._capsys.readouterr()
        return code, said.out + said.err

    def json(self, *arguments: str) -> dict[str, Any]:
        code, said = self.runs("--json", *arguments)
        assert code == DONE
        found: dict[str, Any] = json.loads(said)
        return found


@pytest.fixture
def told(folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Told:
    monkeypatch.chdir(folder)
    monkeypatch.setenv("MAILER_CLOCK_FILE", str(folder / "clock"))
    return Told(capsys)


def test_the_last_seven_days_are_told_if_nothing_else_is_said(told: Told) -> None:
    code, said = told.runs()
    assert code == DONE
    assert said.startswith("support, billing  Wed 18 Nov 2026 12:00 to Wed 25 Nov 2026 12:00 CET\n")
    assert "\nOpen: 2  as of Wed 25 Nov 12:00\n" in said
    assert re.search(r"P3 +2 █+", said)
    assert "Promises: 0 kept, 1 missed" in said
    assert "P3 first answer     0 kept    1 missed, median 2h late, worst 2h" in said


def test_what_others_wrote_steers_no_terminal(told: Told) -> None:
    _, said = told.runs()
    assert "\\x1b]0;owned\\x07 Invoice \\u202egnp.exe" in said
    assert "\x1b" not in said


def test_machines_get_every_figure_by_its_name(told: Told) -> None:
    found = told.json()
    assert list(found) == [field.name for field in dataclasses.fields(Figures)]
    assert (found["open"], found["opened"], found["since"]) == (2, 2, "2026-11-18T12:00:00+01:00")
    missed = [row for row in found["punctuality"] if row["missed"]]
    assert [(row["priority"], row["kind"], row["late_median"]) for row in missed] == [("P3", "first answer", 7200)]


@pytest.mark.parametrize(
    ("arguments", "opened"),
    [
        (("--since", "2026-11-24"), 1),
        (("--until", "2026-11-23"), 1),
        (("--since", "2026-11-23", "--until", "2026-11-24"), 2),
        (("--since", "2026-11-23T10:00", "--until", "2026-11-23T10:01"), 1),
        (("--since", "2026-11-23T10:01"), 1),
        (("--week", "2026-W48"), 2),
        (("--week",), 0),
        (("--queue", "billing"), 0),
        (("--queue", "support", "--queue", "billing"), 2),
    ],
)
def test_a_span_has_its_days_from_midnight_to_midnight_of_the_queue(
    told: Told, arguments: tuple[str, ...], opened: int
) -> None:
    assert told.json(*arguments)["opened"] == opened


def test_a_week_is_monday_to_monday(told: Told) -> None:
    found = told.json("--week", "2026-W48")
    assert (found["since"], found["until"]) == ("2026-11-23T00:00:00+01:00", "2026-11-30T00:00:00+01:00")


@pytest.mark.parametrize(
    ("arguments", "advice"),
    [
        (("--queue", "sales"), 'write one of "billing", "support"'),
        (("--since", "2027-01-01"), "it must be before --until"),
        (("--week", "2026-W48", "--since", "2026-11-23"), "give either a week or days"),
    ],
)
def test_what_can_not_be_told_is_refused_with_what_would_do(
    told: Told, arguments: tuple[str, ...], advice: str
) -> None:
    code, said = told.runs(*arguments)
    assert (code, advice in said) == (WRONG, True)


@pytest.mark.parametrize("arguments", [("--since", "monday"), ("--week", "48"), ("--week", "2026-W60")])
def test_what_is_no_day_and_no_week_is_refused(arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["report", *arguments])
    assert "write 2026-" in capsys.readouterr().err


@pytest.mark.parametrize("place", ["no/such/folder/report.html", "."])
def test_a_page_that_can_not_be_written_is_refused_with_the_place(told: Told, place: str) -> None:
    code, said = told.runs("--html", place)
    assert (code, said.startswith(f"mailer: {place}: ")) == (WRONG, True)
    assert "name a place that can be written" in said


def test_the_page_is_one_file_with_its_pictures_in_it(told: Told, folder: Path) -> None:
    code, said = told.runs("--html", "report.html")
    page = (folder / "report.html").read_text(encoding="utf-8")
    assert (code, said) == (DONE, "wrote report.html\n")
    assert page.count('src="data:image/png;base64,') == page.count("<img") == 4
    assert "cid:" not in page
    assert "http" not in re.sub(r'src="data:[^"]+"', "", page)
