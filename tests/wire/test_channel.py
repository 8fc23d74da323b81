"""Messages to channels, against a server on this machine: what arrives, and what is said when nothing does."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import timedelta

import pytest

from mailer.channel import Answer, Message, fault_of, send
from tests.servers import HOST, Certificates, free_port
from tests.wire.channel_server import ChannelServer, running_channel_server

SECRET = "c4nary"
SHORT = timedelta(milliseconds=300)


@pytest.fixture(scope="module")
def server() -> Iterator[ChannelServer]:
    with running_channel_server() as running:
        yield running


@pytest.fixture(autouse=True)
def afresh(server: ChannelServer) -> None:
    server.posted.clear()


def answer_to(url: str, title: str = "P1: ticket #1", text: str = "About: a printer", **options: timedelta) -> Answer:
    (answer,) = send([Message(7, url, title, text)], **options)
    assert answer.id == 7
    return answer


def test_a_message_arrives_with_title_and_text(server: ChannelServer) -> None:
    answer = answer_to(f"json://{HOST}:{server.port}/{SECRET}")
    assert answer.delivered
    (posted,) = server.posted
    assert posted.path == f"/{SECRET}"
    assert (posted.body["title"], posted.body["message"]) == ("P1: ticket #1", "About: a printer")


@pytest.mark.parametrize("status", [400, 404, 429, 500, 503])
def test_what_the_server_refuses_is_said_with_its_number_alone(server: ChannelServer, status: int) -> None:
    answer = answer_to(f"json://{HOST}:{server.port}/{status}/{SECRET}")
    assert (answer.delivered, answer.said) == (False, f"its server answered {status}")


def test_a_redirection_is_not_followed(server: ChannelServer) -> None:
    assert answer_to(f"json://{HOST}:{server.port}/302/{SECRET}").said == "its server answered 302"
    assert [posted.path for posted in server.posted] == [f"/302/{SECRET}"]


def test_a_server_that_is_not_there(server: ChannelServer) -> None:
    answer = answer_to(f"json://{HOST}:{free_port()}/{SECRET}")
    assert (answer.delivered, answer.said) == (False, "its server refuses the connection")


def test_a_server_that_never_answers_is_left_at_the_deadline_and_keeps_no_other_waiting(server: ChannelServer) -> None:
    began = time.monotonic()
    urls = [f"json://{HOST}:{server.port}/{path}" for path in ("never", "well")]
    answers = {a.id: a for a in send([Message(i, url, "t", "x") for i, url in enumerate(urls)], SHORT)}
    assert time.monotonic() - began < 2
    assert answers[1].delivered
    assert (answers[0].delivered, answers[0].said) == (False, "no answer within 0 s")


def test_a_server_that_never_answers_keeps_no_program_from_its_end(server: ChannelServer) -> None:
    url = f"json://{HOST}:{server.port}/never/x?rto=25"
    program = (
        "from datetime import timedelta; from mailer.channel import *;"
        f"print([a.said for a in send([Message(1, {url!r}, 't', 'x')], timedelta(seconds=1))])"
    )
    began = time.monotonic()
    ended = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True, timeout=30)
    assert ended.stdout == "['no answer within 1 s']\n"
    assert time.monotonic() - began < 15


# --- Microsoft Teams --------------------------------------------------------------------------------------------------


@pytest.fixture
def teams(certificates: Certificates, monkeypatch: pytest.MonkeyPatch) -> Iterator[ChannelServer]:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificates.ca_file))
    with running_channel_server(certificates) as running:
        yield running


def flow(server: ChannelServer) -> str:
    """The address of a workflow as Teams shows it, but for the host."""
    return f"workflows://localhost:{server.port}/{SECRET}flow/{SECRET}sig"


def card(server: ChannelServer) -> dict[str, object]:
    (posted,) = server.posted
    (attachment,) = posted.body["attachments"]
    assert attachment["contentType"] == "application/vnd.microsoft.card.adaptive"
    return dict(attachment["content"])


def test_teams_gets_an_adaptive_card_without_any_image(teams: ChannelServer) -> None:
    assert answer_to(flow(teams)).delivered
    (posted,) = teams.posted
    assert posted.path.startswith(f"/workflows/{SECRET}flow/triggers/manual/paths/invoke?")
    assert f"sig={SECRET}sig" in posted.path
    shown = card(teams)
    assert shown["type"] == "AdaptiveCard"
    assert [(block["type"], block["text"]) for block in shown["body"]] == [  # type: ignore[attr-defined]
        ("TextBlock", "P1: ticket #1"),
        ("TextBlock", "About: a printer"),
    ]


def test_what_a_customer_wrote_mentions_nobody_and_links_nowhere_in_a_card(teams: ChannelServer) -> None:
    assert answer_to(flow(teams), text="About: <at>everyone</at> [win](https://evil.invalid) *now*").delivered
    shown = card(teams)
    assert shown["msteams"] == {"width": "full"}
    assert "[win](" not in str(shown)


def test_a_certificate_of_nobody_we_trust_ends_it(certificates: Certificates) -> None:
    with running_channel_server(certificates) as running:
        answer = answer_to(flow(running))
        assert (answer.delivered, answer.said) == (False, "the certificate of its server can't be verified")
        assert not running.posted


# --- Addresses --------------------------------------------------------------------------------------------------------

POWER = "https://prod-12.westus.logic.azure.com:443/workflows/642a/triggers/manual/paths/invoke?api-version=2016-06-01"


@pytest.mark.parametrize(
    "url",
    [
        f"{POWER}&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=abc",
        "workflows://prod.example.com/flow/sig",
        "jsons://alerts.example.com/path",
        f"json://{HOST}:8080/path",
        "mailtos://user:word@example.com",
    ],
)
def test_an_address_that_can_be_sent_to(url: str) -> None:
    assert not fault_of(url)


@pytest.mark.parametrize(
    ("url", "said"),
    [
        (f"nonsense://{SECRET}", "none that apprise knows"),
        (f"https://example.com/{SECRET}", "none that apprise knows"),
        (SECRET, "none that apprise knows"),
        (f"json://[{SECRET}", "none that apprise knows"),
        (f"jsons://example.com/{SECRET}\njsons://example.org", "none that apprise knows"),
        (f"jsons://example.com/{SECRET}?verify=no", "verification of certificates"),
        (f"json://example.com/{SECRET}", "not encrypted, and leaves this machine: write jsons://"),
    ],
)
def test_an_address_that_can_not_be_sent_to_is_refused_without_being_repeated(url: str, said: str) -> None:
    assert said in fault_of(url)
    assert SECRET not in fault_of(url)
    assert said in answer_to(url).said


PROGRAM = """
import logging, sys
from mailer.channel import Message, fault_of, send
logging.basicConfig(level=logging.DEBUG)
for url in sys.argv[1:]:
    message = Message(1, url, "t", "x")
    print(message, fault_of(url), *send([message]))
"""


def test_nothing_of_an_address_is_logged_or_said(server: ChannelServer) -> None:
    base = f"{HOST}:{server.port}"
    urls = [f"json://{base}/{SECRET}", f"json://{base}/500/{SECRET}", f"workflows://{base}/{SECRET}/{SECRET}"]
    urls += [f"json://{HOST}:{free_port()}/{SECRET}", f"nonsense://{SECRET}", f"jsons://[{SECRET}"]
    ended = subprocess.run([sys.executable, "-c", PROGRAM, *urls], check=True, capture_output=True, text=True)
    assert len(ended.stdout.splitlines()) == len(urls)
    assert SECRET not in ended.stdout + ended.stderr
    assert len(server.posted) == 2


def test_apprise_is_loaded_by_those_who_send_alone() -> None:
    program = "import sys, mailer.__main__; print('apprise' in sys.modules)"
    ended = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    assert ended.stdout == "False\n"
