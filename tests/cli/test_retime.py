"""``mailer retime`` and what ``mailer check`` says of open tickets that were timed by another configuration."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mailer.__main__ import main
from mailer.cli.check import check_database
from mailer.config_file import load
from tests.desk import DeskInHand, mail

DONE = 0
_CONFIG = """
[desk]
admins = ["admin@example.com"]
reply_keys = ["file:key"]
database = "sqlite:///mailer.db"
[[accounts]]
name = "box"
host = "imap.example.com"
folders = [{ queue = "support" }]
[relay]
host = "smtp.example.com"
[[queues]]
name = "support"
address = "support@example.com"
[[engineers]]
name = "Ann Arbor"
address = "ann@example.com"
"""
SLOWER = '[service.P3]\nresponse = "2d"\n'
Configure = Callable[[str], Path]


@pytest.fixture
def configure(tmp_path: Path) -> Configure:
    """Writes the configuration of a desk with one open ticket; called again, another one."""

    def write(more: str) -> Path:
        path = tmp_path / "config.toml"
        path.write_text(_CONFIG + more)
        return path

    (tmp_path / "key").write_text("k" * 64)
    house = load(write(""))
    desk = DeskInHand(house.database_url, house)
    desk.arrives(mail())
    desk.database.close()
    return write


def run(path: Path, *arguments: str) -> int:
    return main(["--config", str(path), "retime", *arguments])


def test_a_configuration_with_other_times_is_carried_out_once(
    configure: Configure, capsys: pytest.CaptureFixture[str]
) -> None:
    path = configure(SLOWER)
    assert [run(path, "--dry-run"), run(path), run(path)] == [DONE] * 3
    assert capsys.readouterr().out.splitlines() == [
        "1 open ticket has the times of another configuration.",
        "1 open ticket has been given the times of this configuration.",
        "No open ticket has been given the times of this configuration.",
    ]


def test_check_says_how_many_tickets_the_next_start_will_time_anew(configure: Configure) -> None:
    assert [f.subject for f in check_database(load(configure("")))].count("times") == 0
    found = next(f for f in check_database(load(configure(SLOWER))) if f.subject == "times")
    assert (found.text, "mailer retime" in found.advice) == (
        "1 open ticket has the times of another configuration",
        True,
    )
