"""The watcher and Dovecot while the server dies, restarts or falls silent, and names that don't resolve (F2, F28)."""

from __future__ import annotations

import signal
import socket
import threading
import time
from collections.abc import Iterator

import pytest

from mailer.errors import DeskError, TemporaryFailure
from mailer.mail.imap import FolderWatcher
from tests.servers import HOST, Dovecot, DovecotMailbox, running_dovecot
from tests.wire.scripted import Conversation, Notebook, ScriptedImap, account, eventually, password, running
from tests.wire.swallowing import SwallowingProxy

MAIL = b"From: customer@example.org\r\nSubject: number %d\r\n\r\n" + b"It does not work.\r\n" * 2000


@pytest.fixture(scope="module")
def server(dovecot: Dovecot) -> Iterator[Dovecot]:
    """A Dovecot of these tests' own, which may be killed. ``dovecot`` is asked for only to be skipped with it."""
    with running_dovecot() as own:
        yield own


@pytest.fixture
def mailbox(server: Dovecot, request: pytest.FixtureRequest) -> DovecotMailbox:
    return server.mailbox(f"l{abs(hash(request.node.nodeid))}@example.com")


def watcher(port: int, user: str, notebook: Notebook, **options: object) -> FolderWatcher:
    settings = account(HOST, port, user, **{"timeout": "2s", **options})
    return FolderWatcher(settings, settings.folders[0], notebook, password)


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_a_server_that_ends_during_idle_is_found_again_and_what_came_meanwhile_is_there(
    server: Dovecot, mailbox: DovecotMailbox, number: signal.Signals
) -> None:
    mailbox.deliver(MAIL % 1)
    notebook = Notebook()
    with running(watcher(mailbox.port, mailbox.user, notebook, poll_every="4m")) as thread:
        assert notebook.heard.wait(10)
        time.sleep(0.5)  # it is in IDLE
        server.stop(number)
        time.sleep(0.5)
        server.start()
        mailbox.deliver(MAIL % 2)
        assert eventually(lambda: len(notebook.taken) == 2, 20)
        assert thread.is_alive()


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_a_server_that_ends_during_a_fetch_loses_nothing_and_nothing_comes_twice(
    server: Dovecot, mailbox: DovecotMailbox, number: signal.Signals
) -> None:
    for count in range(120):
        mailbox.deliver(MAIL % count)
    notebook = Notebook()
    ended = threading.Event()

    def end_it(_: object) -> None:
        if not ended.is_set():  # the first batch is here, its copies are not put away, and two more are to come
            ended.set()
            server.stop(number)
            threading.Timer(0.5, server.start).start()

    notebook.before_accept = end_it
    with running(watcher(mailbox.port, mailbox.user, notebook)):
        assert eventually(lambda: len(notebook.taken) == 120 and len(notebook.put_away) == 120, 30)
    assert mailbox.messages() == []
    assert len(set(notebook.bodies)) == 120


def test_a_connection_that_died_without_a_word_during_idle_is_found_in_bounded_time(mailbox: DovecotMailbox) -> None:
    notebook = Notebook()
    with (
        SwallowingProxy(mailbox.port) as proxy,
        running(watcher(proxy.port, mailbox.user, notebook, poll_every="2s")),
    ):
        assert eventually(lambda: bool(notebook.opened))
        time.sleep(0.5)
        proxy.swallow()
        mailbox.deliver(MAIL % 1)
        began = time.monotonic()
        assert not notebook.heard.wait(1)
        proxy.mend()
        assert notebook.heard.wait(10)  # 2 s of IDLE, 2 s without an answer, 1 s of back-off
        assert time.monotonic() - began < 8
        assert proxy.connections == 2


def test_a_connection_that_died_without_a_word_during_a_fetch_is_found_in_bounded_time(
    mailbox: DovecotMailbox,
) -> None:
    for count in range(3):
        mailbox.deliver(MAIL % count)
    notebook = Notebook()
    with SwallowingProxy(mailbox.port, lambda chunk: b"It does not work" in chunk) as proxy:
        watch = watcher(proxy.port, mailbox.user, notebook)
        began = time.monotonic()
        with pytest.raises(TemporaryFailure):
            watch.poll()
        assert time.monotonic() - began < 6
        assert notebook.taken == {}
        proxy.mend()
        assert watch.poll() == 3
        watch.close()


def test_a_mailbox_that_says_nothing_delays_no_other(mailbox: DovecotMailbox) -> None:
    def silent(client: Conversation, tag: str, arguments: str) -> None:
        client.hang()

    busy, stalled = Notebook(), Notebook()
    with (
        ScriptedImap({1: MAIL % 1}, SELECT=silent) as server,
        running(watcher(server.port, "other@example.com", stalled, timeout="30s")),
        running(watcher(mailbox.port, mailbox.user, busy, poll_every="4m")),
    ):
        assert eventually(lambda: any("SELECT" in command for command in server.commands))
        for count in range(5):
            busy.heard.clear()
            mailbox.deliver(MAIL % count)
            assert busy.heard.wait(3)
    assert stalled.taken == {}


@pytest.mark.parametrize("words", ["[LIMIT] slow down", "[OVERQUOTA] bandwidth exceeded", "[UNAVAILABLE] later"])
def test_a_server_that_will_not_give_its_mail_now_is_not_asked_for_each_message(words: str) -> None:
    def refuse(client: Conversation, tag: str, arguments: str) -> None:
        if "BODY" in arguments:
            client.send(f"{tag} NO {words}")
        else:
            server._uid_fetch(client, tag, arguments)

    notebook = Notebook()
    with ScriptedImap({n: MAIL % n for n in range(1, 41)}, UID_FETCH=refuse) as server:
        watch = watcher(server.port, "a@example.com", notebook)
        with pytest.raises(TemporaryFailure, match=words.partition("]")[0].strip("[")):
            watch.poll()
        assert sum("BODY" in command for command in server.commands) == 1
        del server.scripts["UID FETCH"]
        assert watch.poll() == 40
        watch.close()


def test_a_name_that_does_not_resolve_is_tried_again_until_it_does(monkeypatch: pytest.MonkeyPatch) -> None:
    real, broken = socket.getaddrinfo, [True]

    def resolves(*arguments: object, **options: object) -> object:
        if broken:
            raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")
        return real(*arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", resolves)
    notebook, told = Notebook(), list[DeskError | None]()
    with ScriptedImap({1: MAIL % 1}) as server:
        settings = account("localhost", server.port)
        watch = FolderWatcher(settings, settings.folders[0], notebook, password, notify=told.append)
        with running(watch) as thread:
            assert eventually(lambda: len(told) >= 2)
            assert all(isinstance(error, TemporaryFailure) for error in told)
            assert thread.is_alive()
            broken.clear()
            assert notebook.heard.wait(10)


def test_a_server_whose_address_has_changed_is_found_under_the_new_one(monkeypatch: pytest.MonkeyPatch) -> None:
    real = socket.getaddrinfo
    notebook = Notebook()
    with ScriptedImap({1: MAIL % 1}) as old, ScriptedImap({2: MAIL % 2}) as new:
        ports = [old.port]

        def resolves(host: str, port: int, *more: object, **options: object) -> object:
            return real(host, ports[-1], *more, **options)  # type: ignore[arg-type]

        monkeypatch.setattr(socket, "getaddrinfo", resolves)
        with running(watcher(9, "a@example.com", notebook)):
            assert eventually(lambda: len(notebook.taken) == 1)
            ports.append(new.port)
            old.hang_up_on_all()
            assert eventually(lambda: len(notebook.taken) == 2)


def test_an_address_nobody_answers_at_is_passed_over_for_the_next_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """As with an AAAA record on a host without IPv6."""
    notebook = Notebook()
    with ScriptedImap({1: MAIL % 1}) as server:
        there = (socket.AF_INET, socket.SOCK_STREAM, 6, "", (HOST, server.port))
        nowhere = (socket.AF_INET6, socket.SOCK_STREAM, 6, "", ("::1", 1, 0, 0))
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [nowhere, there])
        watch = watcher(server.port, "a@example.com", notebook)
        assert watch.poll() == 1
        watch.close()
