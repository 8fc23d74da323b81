"""Channels as an admin meets them: in ``mailer check``, ``mailer outbox``, ``mailer status`` and ``mailer run``."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from handlers.sop import POLICY
from mailer.__main__ import DONE, main
from mailer.cli.channels import check_channels, deliver_to_channels
from mailer.cli.check import check_secrets
from mailer.cli.finding import Grade
from mailer.cli.run import Running
from mailer.clock import SystemClock
from mailer.config import House
from mailer.config_file import load
from mailer.demo.world import MailWorld
from mailer.errors import ConfigError
from mailer.office import require_secrets
from tests.servers import HOST, PASSWORD
from tests.wire.channel_server import ChannelServer, running_channel_server

SUPPORT, ANNA, LEAD = "support@example.com", "anna@example.com", "lead@example.com"
SECRET = "c4nary"
REQUEST = (
    b"From: Cora <customer@example.org>\r\nTo: support@example.com\r\nSubject: The printer stops\r\n"
    b"Message-ID: <printer-1@example.org>\r\nDate: Mon, 23 Nov 2026 09:00:00 +0000\r\n\r\nIt stops after page two.\r\n"
)
Write = Callable[[str], House]


@pytest.fixture
def server() -> Iterator[ChannelServer]:
    with running_channel_server() as running:
        yield running


@pytest.fixture
def write(tmp_path: Path, mail_world: MailWorld) -> Write:
    """Writes a configuration with one channel, whose address is kept in a file."""
    login = f'username = "{SUPPORT}"\npassword = "file:pw"\nencryption = "none"\nhost = "{HOST}"\n'
    text = f"""
[desk]
admins = ["{LEAD}"]
reply_keys = ["file:key"]
[[accounts]]
name = "box"
port = {mail_world.imap_port}
{login}
folders = [{{ queue = "support", existing_mail = "import" }}]
[relay]
port = {mail_world.smtp_port}
{login}
[[queues]]
name = "support"
address = "{SUPPORT}"
priority = "P1"
[[engineers]]
name = "Anna Arbor"
address = "{ANNA}"
[[engineers]]
name = "Lea Lead"
address = "{LEAD}"
roles = ["lead"]
[[channels]]
name = "Teams"
url = "file:teams.url"
"""

    def written(url: str) -> House:
        for name, content in (("pw", PASSWORD), ("key", "k" * 32), ("teams.url", url), ("config.toml", text)):
            (tmp_path / name).write_text(content + "\n")
            (tmp_path / name).chmod(0o600)
        return load(tmp_path / "config.toml")

    return written


def test_an_address_that_can_be_sent_to_is_said_so_and_nothing_is_sent(write: Write, server: ChannelServer) -> None:
    (found,) = check_channels(write(f"json://{HOST}:{server.port}/{SECRET}"))
    assert (found.grade, found.subject) == (Grade.OK, "Teams")
    assert "p1 (all queues)" in found.text
    assert not server.posted


def test_an_address_that_nobody_understands_is_an_error_that_does_not_repeat_it(write: Write) -> None:
    (found,) = check_channels(write(f"https://example.com/{SECRET}"))
    assert found.grade is Grade.ERROR
    assert SECRET not in str(found)


def test_an_address_that_is_not_there_is_said_once_and_the_desk_does_not_start(write: Write, tmp_path: Path) -> None:
    house = write("jsons://example.com/x")
    (tmp_path / "teams.url").unlink()
    assert not list(check_channels(house))
    (found,) = [finding for finding in check_secrets(house) if finding.grade is Grade.ERROR]
    assert found.subject == "channels[0].url"
    with pytest.raises(ConfigError, match=r"teams\.url"):
        require_secrets(house)


def test_check_deliver_sends_a_message_to_each_channel(write: Write, server: ChannelServer) -> None:
    (found,) = deliver_to_channels(write(f"json://{HOST}:{server.port}/{SECRET}"))
    assert found.grade is Grade.OK
    assert [posted.body["title"] for posted in server.posted] == ["A test of the support desk"]
    (found,) = deliver_to_channels(write(f"json://{HOST}:{server.port}/404/{SECRET}"))
    assert found.grade is Grade.ERROR
    assert found.text == "the channel did not take a test message: its server answered 404"


def run_once(house: House) -> None:
    assert Running(house, POLICY, SystemClock()).once() == ()


def test_run_once_alerts_the_channel_and_what_became_of_it_is_listed(
    write: Write,
    server: ChannelServer,
    mail_world: MailWorld,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    house = write(f"json://{HOST}:{server.port}/500/{SECRET}")
    monkeypatch.chdir(tmp_path)
    main(["db", "upgrade"])
    run_once(house)  # what is there from the beginning would be imported silently
    mail_world.deliver(SUPPORT, REQUEST)
    run_once(house)
    (posted,) = server.posted
    assert posted.body["title"] == "P1: ticket #1"
    assert any(b"P1 alert" in raw for raw in mail_world.messages(LEAD))
    capsys.readouterr()
    assert main(["outbox", "--json"]) == DONE
    (listed,) = json.loads(capsys.readouterr().out)
    assert (listed["to"], listed["state"], listed["said"]) == ("channel:Teams", "waiting", "its server answered 500")
    assert main(["outbox", "show", str(listed["id"])]) == DONE
    shown = capsys.readouterr().out
    assert "Subject: P1: ticket #1" in shown
    assert "About: The printer stops" in shown
    main(["status"])
    assert "alerts waiting" in capsys.readouterr().out

    write(f"json://{HOST}:{server.port}/{SECRET}")
    assert main(["outbox", "hold", str(listed["id"])]) == DONE
    assert main(["outbox", "release", str(listed["id"])]) == DONE
    run_once(house)
    assert [posted.path for posted in server.posted] == [f"/500/{SECRET}", f"/{SECRET}"]
