"""The watcher against servers that break the rules, the connection or their word; each is scripted."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from mailer.errors import ConfigError, DeskError, PermanentFailure, Problem, TemporaryFailure
from mailer.mail.imap import Delivery, FolderRef, FolderWatcher, LoginRefused
from mailer.mail.imap_session import BEGINNING
from tests.servers import HOST, PASSWORD, Certificates
from tests.wire.scripted import (
    Conversation,
    HangUp,
    Notebook,
    ScriptedImap,
    account,
    eventually,
    fetched,
    password,
    running,
    wanted,
)

MAIL = b"From: customer@example.org\r\nSubject: number %d\r\n\r\nIt does not work.\r\n"
MAILS = {5: MAIL % 5, 6: MAIL % 6, 7: MAIL % 7}


@contextmanager
def watching(server: ScriptedImap, notebook: Notebook, **options: Any) -> Iterator[FolderWatcher]:
    settings = account(HOST, server.port, **options)
    watch = FolderWatcher(settings, settings.folders[0], notebook, password)
    try:
        yield watch
    finally:
        watch.close()


def test_a_message_that_vanishes_between_search_and_fetch_is_noted_and_the_others_come() -> None:
    def fetch(client: Conversation, tag: str, arguments: str) -> None:
        server.mails.pop(6, None)
        server._uid_fetch(client, tag, arguments)

    notebook = Notebook()
    with ScriptedImap(MAILS, UID_FETCH=fetch) as server, watching(server, notebook) as watch:
        assert watch.poll() == 2

    assert notebook.bodies == [MAIL % 5, MAIL % 7]
    assert notebook.lost == [6]


def test_a_fetch_refused_for_one_message_gets_the_others_one_by_one() -> None:
    def fetch(client: Conversation, tag: str, arguments: str) -> None:
        if "BODY" in arguments and 6 in wanted(arguments):
            client.send(f"{tag} NO [SERVERBUG] message 6 is broken")
        else:
            server._uid_fetch(client, tag, arguments)

    notebook = Notebook()
    with ScriptedImap(MAILS, UID_FETCH=fetch, UID_MOVE=_refuse) as server, watching(server, notebook) as watch:
        assert watch.poll() == 2
        assert notebook.bodies == [MAIL % 5, MAIL % 7]
        assert notebook.lost == []

        del server.scripts["UID FETCH"]
        assert watch.poll() == 1  # the cursor did not go past what could not be had

    assert notebook.bodies[-1] == MAIL % 6


def _refuse(client: Conversation, tag: str, arguments: str) -> None:
    client.send(f"{tag} NO not today")


def test_body_and_uid_are_paired_however_the_answers_are_mixed() -> None:
    def fetch(client: Conversation, tag: str, arguments: str) -> None:
        uids = wanted(arguments)
        if "BODY" in arguments:
            client.send("* 3 FETCH (FLAGS (\\Seen))")
            client.send(b"* 9 FETCH (BODY[] {5}\r\nwrong)\r\n")
            client.send(b"* 5 FETCH (BODY[] {5}\r\nwrong)\r\n")
            client.send("* 4 EXPUNGE")
            client.send(b"* 8 FETCH (UID 99 BODY[] {5}\r\nother)\r\n")
        for uid in reversed(uids):
            client.send(fetched(7, uid, server.mails[uid], arguments))
        client.send("* 3 FETCH (UID 5 FLAGS ())")
        client.send(f"{tag} OK done")

    notebook = Notebook()
    with ScriptedImap(MAILS, UID_FETCH=fetch) as server, watching(server, notebook) as watch:
        assert watch.poll() == 3

    assert {uid: d.raw for (_, uid), d in notebook.taken.items()} == MAILS


def test_the_last_message_that_every_search_returns_is_not_taken_for_new() -> None:
    notebook = Notebook(cursor=7)
    with ScriptedImap(MAILS) as server, watching(server, notebook) as watch:
        assert watch.poll() == 0
        assert watch.poll() == 0

    assert not any("FETCH" in command for command in server.commands)


def test_a_uidvalidity_that_changes_within_a_session_is_noticed() -> None:
    def noop(client: Conversation, tag: str, arguments: str) -> None:
        if server.uidvalidity == 8:
            client.send("* OK [UIDVALIDITY 8] changed")
        client.send(f"{tag} OK done")

    notebook = Notebook()
    with ScriptedImap(MAILS, NOOP=noop) as server, watching(server, notebook, after="flag") as watch:
        watch.poll()
        server.uidvalidity = 8
        with pytest.raises(TemporaryFailure, match="UIDVALIDITY"):
            watch.poll()
        watch.poll()

    assert [ref for ref, _ in notebook.opened] == [FolderRef("a", "INBOX", 7), FolderRef("a", "INBOX", 8)]


def test_no_value_of_a_mail_goes_into_a_command() -> None:
    evil = (
        b"Message-ID: =?utf-8?q?=3Ca=0D=0AX1_STORE_1:*_+FLAGS_(=5CDeleted)=0D=0AX2_EXPUNGE=0D=0AX3_NOOP_=3E?=\r\n"
        b'Subject: x\r\nA1 EXPUNGE\r\nFrom: "\r\nX UID EXPUNGE 1:*\r\n\r\nbody\r\n'
    )
    with ScriptedImap({5: evil}) as server, watching(server, Notebook()) as watch:
        watch.poll()

    assert server.commands[1:] == [
        'SELECT "INBOX"',
        "NOOP",
        "UID SEARCH UID 1:*",
        "UID FETCH 5 (UID RFC822.SIZE)",
        "UID FETCH 5 (UID INTERNALDATE BODY.PEEK[])",
        'UID MOVE 5 "Processed"',
    ]


def test_a_folder_name_with_a_line_end_is_refused() -> None:
    with ScriptedImap() as server:
        settings = account(HOST, server.port)
        folder = settings.folders[0].model_copy(update={"name": "INBOX\r\nA1 DELETE INBOX"})
        watch = FolderWatcher(settings, folder, Notebook(), password)
        with pytest.raises(PermanentFailure, match="control characters"):
            watch.poll()

    assert b"DELETE" not in server.received


def test_without_move_copies_are_copied_marked_and_expunged_by_uid() -> None:
    with (
        ScriptedImap(MAILS, capabilities="IMAP4rev1 AUTH=PLAIN UIDPLUS") as server,
        watching(server, Notebook()) as watch,
    ):
        watch.poll()

    assert server.commands[-3:] == [
        'UID COPY 5,6,7 "Processed"',
        "UID STORE 5,6,7 +FLAGS.SILENT (\\Seen \\Deleted)",
        "UID EXPUNGE 5,6,7",
    ]


@pytest.mark.parametrize("after", ["move", "delete"])
def test_without_uidplus_nothing_is_ever_expunged(after: str) -> None:
    notebook = Notebook()
    with (
        ScriptedImap(MAILS, capabilities="IMAP4rev1 AUTH=PLAIN") as server,
        watching(server, notebook, after=after) as watch,
    ):
        watch.poll()

    assert not any("EXPUNGE" in command for command in server.commands)
    assert "UID STORE 5,6,7 +FLAGS.SILENT (\\Seen \\Deleted)" in server.commands
    assert len(notebook.put_away) == 3


def test_a_refused_filing_is_told_leaves_the_mail_taken_up_and_is_tried_again() -> None:
    notebook = Notebook()
    told: list[DeskError | None] = []
    with ScriptedImap(MAILS, UID_MOVE=_refuse, CREATE=_refuse) as server:
        settings = account(HOST, server.port, poll_every="1s", idle=False)
        watch = FolderWatcher(settings, settings.folders[0], notebook, password, notify=told.append)
        with running(watch):
            assert eventually(lambda: bool(told))
            assert "can't be put away" in str(told[0])
            assert len(notebook.taken) == 3
            assert server.connections == 1
            del server.scripts["UID MOVE"]

            assert eventually(lambda: len(notebook.put_away) == 3)
            assert eventually(lambda: told[-1] is None)


def test_a_connection_cut_in_the_middle_of_a_message_takes_up_nothing_of_it() -> None:
    def fetch(client: Conversation, tag: str, arguments: str) -> None:
        if "BODY" not in arguments:
            return server._uid_fetch(client, tag, arguments)
        client.send(b"* 1 FETCH (UID 5 BODY[] {1000}\r\nFrom: cust")
        raise HangUp

    notebook = Notebook()
    with ScriptedImap(MAILS, UID_FETCH=fetch) as server, watching(server, notebook) as watch:
        with pytest.raises(TemporaryFailure):
            watch.poll()
        assert notebook.taken == {}
        del server.scripts["UID FETCH"]

        assert watch.poll() == 3


@pytest.mark.parametrize("command", ["CAPABILITY", "AUTHENTICATE", "SELECT", "NOOP", "UID SEARCH", "UID FETCH"])
def test_silence_at_any_step_ends_by_a_deadline(command: str) -> None:
    def silent(client: Conversation, tag: str, arguments: str) -> None:
        client.hang()

    with ScriptedImap(MAILS) as server, watching(server, Notebook(), timeout="1s") as watch:
        server.scripts[command] = silent
        began = time.monotonic()
        with pytest.raises(TemporaryFailure):
            watch.poll()

        assert time.monotonic() - began < 5


def test_a_server_that_greets_nobody_is_given_up_after_the_deadline() -> None:
    with ScriptedImap(greeting="") as server, watching(server, Notebook(), timeout="1s") as watch:
        server.converse = lambda client: client.hang()  # type: ignore[method-assign]
        with pytest.raises(TemporaryFailure):
            watch.poll()


def test_a_connection_that_died_without_a_word_is_found_out_after_idle() -> None:
    """Half open: no FIN, no answer to DONE."""

    def idle(client: Conversation, tag: str, arguments: str) -> None:
        client.send("+ idling")
        client.hang()

    notebook = Notebook()
    with (
        ScriptedImap(MAILS, IDLE=idle) as server,
        watching(server, notebook, timeout="1s", poll_every="1s") as watch,
        running(watch),
    ):
        assert eventually(lambda: server.connections >= 2, 8)


@pytest.mark.parametrize("announced", ["before", "with", "in pieces"])
def test_mail_announced_around_the_start_of_idle_is_taken_up_at_once(announced: str) -> None:
    def idle(client: Conversation, tag: str, arguments: str) -> None:
        if 8 not in server.mails:
            server.mails[8] = MAIL % 8
            if announced == "before":
                client.send("* 4 EXISTS\r\n+ idling")
            elif announced == "with":
                client.send("+ idling\r\n* 4 EXISTS")
            else:
                client.send(b"+ idl")
                time.sleep(0.1)
                client.send(b"ing\r\n* 4 EXI")
                time.sleep(0.1)
                client.send(b"STS\r\n")
        else:
            client.send("+ idling")
        client.line()
        client.send(f"{tag} OK done")

    notebook = Notebook()
    with (
        ScriptedImap(MAILS, IDLE=idle) as server,
        watching(server, notebook, poll_every="4m", after="flag") as watch,
        running(watch),
    ):
        assert eventually(lambda: MAIL % 8 in notebook.bodies, 5)


def test_mail_announced_in_the_answer_to_another_command_keeps_the_watcher_out_of_idle() -> None:
    def store(client: Conversation, tag: str, arguments: str) -> None:
        if 8 not in server.mails:
            server.mails[8] = MAIL % 8
            client.send("* 4 EXISTS")
        client.send(f"{tag} OK done")

    notebook = Notebook()
    with (
        ScriptedImap(MAILS, UID_STORE=store) as server,
        watching(server, notebook, poll_every="4m", after="flag") as watch,
        running(watch),
    ):
        assert eventually(lambda: MAIL % 8 in notebook.bodies, 5)


@pytest.mark.parametrize("ending", ["BYE", "EOF"])
def test_a_server_that_ends_every_idle_is_not_hammered(ending: str) -> None:
    def idle(client: Conversation, tag: str, arguments: str) -> None:
        client.send("+ idling")
        if ending == "BYE":
            client.send("* BYE restarting")
            client.line()
        raise HangUp

    with ScriptedImap(MAILS, IDLE=idle) as server, watching(server, Notebook()) as watch, running(watch) as thread:
        time.sleep(2.5)

        assert thread.is_alive()
        assert 2 <= server.connections <= 4


def test_a_refused_idle_is_a_fault_like_any_other() -> None:
    def idle(client: Conversation, tag: str, arguments: str) -> None:
        client.send(f"{tag} NO not for you")

    with ScriptedImap(MAILS, IDLE=idle) as server, watching(server, Notebook()) as watch, running(watch) as thread:
        assert eventually(lambda: server.connections >= 2)
        assert thread.is_alive()


def test_a_server_that_comes_back_is_found_within_seconds() -> None:
    with ScriptedImap() as gone:
        port = gone.port
    notebook = Notebook()
    told: list[DeskError | None] = []
    settings = account(HOST, port)
    watch = FolderWatcher(settings, settings.folders[0], notebook, password, notify=told.append)
    with running(watch):
        assert eventually(lambda: len(told) == 2)
        assert isinstance(told[0], TemporaryFailure)
        with ScriptedImap(MAILS, port=port):
            assert eventually(lambda: len(notebook.taken) == 3)


def test_a_login_cut_off_in_the_middle_is_no_refusal() -> None:
    def authenticate(client: Conversation, tag: str, arguments: str) -> None:
        client.send("+ ")
        raise HangUp

    with (
        ScriptedImap(MAILS, AUTHENTICATE=authenticate) as server,
        watching(server, Notebook()) as watch,
        pytest.raises(TemporaryFailure),
    ):
        watch.poll()


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("[AUTHENTICATIONFAILED] no", LoginRefused),
        ("no", LoginRefused),
        ("[UNAVAILABLE] later", TemporaryFailure),
        ("[INUSE] too many connections", TemporaryFailure),
    ],
)
def test_a_refused_login_is_told_from_a_server_that_is_unwell(words: str, kind: type[DeskError]) -> None:
    def authenticate(client: Conversation, tag: str, arguments: str) -> None:
        client.send("+ ")
        client.line()
        client.send(f"{tag} NO {words}")

    with (
        ScriptedImap(MAILS, AUTHENTICATE=authenticate) as server,
        watching(server, Notebook()) as watch,
        pytest.raises(kind),
    ):
        watch.poll()


def test_a_refused_login_is_not_tried_again_soon() -> None:
    def authenticate(client: Conversation, tag: str, arguments: str) -> None:
        client.send("+ ")
        client.line()
        client.send(f"{tag} NO [AUTHENTICATIONFAILED] no")

    with (
        ScriptedImap(MAILS, AUTHENTICATE=authenticate) as server,
        watching(server, Notebook()) as watch,
        running(watch),
    ):
        assert eventually(lambda: server.connections == 1)
        time.sleep(2)
        assert server.connections == 1


def test_login_is_used_where_plain_is_not_offered_and_quotes_what_it_must() -> None:
    with ScriptedImap(MAILS, capabilities="IMAP4rev1 MOVE") as server:
        settings = account(HOST, server.port, 'back\\slash "quoted" name')
        watch = FolderWatcher(settings, settings.folders[0], Notebook(), lambda: 'pass"word')
        watch.poll()
        watch.close()

    assert 'LOGIN "back\\\\slash \\"quoted\\" name" "pass\\"word"' in server.commands


def test_a_password_with_a_line_end_is_never_sent() -> None:
    with ScriptedImap(MAILS, capabilities="IMAP4rev1") as server:
        settings = account(HOST, server.port)
        watch = FolderWatcher(settings, settings.folders[0], Notebook(), lambda: "x\r\nA1 DELETE INBOX")
        with pytest.raises(LoginRefused):
            watch.poll()

    assert b"DELETE" not in server.received


def test_a_login_the_server_forbids_sends_no_password() -> None:
    with (
        ScriptedImap(MAILS, capabilities="IMAP4rev1 LOGINDISABLED") as server,
        watching(server, Notebook()) as watch,
        pytest.raises(PermanentFailure, match="allows no login"),
    ):
        watch.poll()

    assert_no_credentials(server)


def assert_no_credentials(server: ScriptedImap) -> None:
    assert PASSWORD.encode() not in server.received
    assert b"LOGIN" not in server.received
    assert b"AUTHENTICATE" not in server.received


def test_a_stripped_starttls_is_refused_and_no_password_is_sent(certificates: Certificates) -> None:
    with (
        ScriptedImap(MAILS) as server,
        watching(server, Notebook(), encryption="starttls", ca_file=certificates.ca_file) as watch,
        pytest.raises(PermanentFailure, match="does not offer STARTTLS"),
    ):
        watch.poll()

    assert_no_credentials(server)


def test_a_preauth_greeting_where_starttls_is_wanted_is_refused(certificates: Certificates) -> None:
    with (
        ScriptedImap(MAILS, greeting="* PREAUTH welcome", capabilities="IMAP4rev1 STARTTLS") as server,
        watching(server, Notebook(), encryption="starttls", ca_file=certificates.ca_file) as watch,
        pytest.raises(PermanentFailure, match="PREAUTH"),
    ):
        watch.poll()

    assert_no_credentials(server)
    assert b"SELECT" not in server.received


@pytest.mark.parametrize("encryption", ["implicit", "starttls"])
@pytest.mark.parametrize("host", [HOST, "localhost"])
def test_an_untrusted_certificate_is_refused_and_no_password_is_sent(
    certificates: Certificates, tmp_path_factory: pytest.TempPathFactory, encryption: str, host: str
) -> None:
    others = Certificates(tmp_path_factory.mktemp("others"))
    context = others.server_context()

    def starttls(client: Conversation, tag: str, arguments: str) -> None:
        client.send(f"{tag} OK go on")
        client.encrypt(context)

    with ScriptedImap(
        MAILS,
        capabilities="IMAP4rev1 AUTH=PLAIN STARTTLS",
        context=context if encryption == "implicit" else None,
        STARTTLS=starttls,
    ) as server:
        settings = account(host, server.port, encryption=encryption, ca_file=certificates.ca_file)
        watch = FolderWatcher(settings, settings.folders[0], Notebook(), password)
        with pytest.raises(PermanentFailure, match="not trusted"):
            watch.poll()

    assert_no_credentials(server)


def test_a_certificate_for_another_name_is_refused(tmp_path: Path) -> None:
    others = Certificates(tmp_path, "elsewhere.example.com")
    with ScriptedImap(MAILS, context=others.server_context()) as server:
        settings = account("localhost", server.port, encryption="implicit", ca_file=others.ca_file)
        watch = FolderWatcher(settings, settings.folders[0], Notebook(), password)
        with pytest.raises(PermanentFailure, match="not trusted"):
            watch.poll()

    assert_no_credentials(server)


def test_plaintext_smuggled_in_with_the_answer_to_starttls_is_thrown_away(certificates: Certificates) -> None:
    context = certificates.server_context()

    def starttls(client: Conversation, tag: str, arguments: str) -> None:
        client.send(f"{tag} OK go on\r\n* CAPABILITY IMAP4rev1 LOGINDISABLED\r\n* BYE not from the server")
        client.encrypt(context)

    notebook = Notebook()
    with ScriptedImap(MAILS, capabilities="IMAP4rev1 AUTH=PLAIN STARTTLS MOVE", STARTTLS=starttls) as server:
        settings = account("localhost", server.port, encryption="starttls", ca_file=certificates.ca_file)
        watch = FolderWatcher(settings, settings.folders[0], notebook, password)
        assert watch.poll() == 3
        watch.close()


def test_an_absurd_literal_is_refused_before_it_is_read() -> None:
    def fetch(client: Conversation, tag: str, arguments: str) -> None:
        client.send(b"* 1 FETCH (UID 5 RFC822.SIZE {3000000000}\r\n")
        client.hang()

    with (
        ScriptedImap(MAILS, UID_FETCH=fetch) as server,
        watching(server, Notebook()) as watch,
        pytest.raises(TemporaryFailure, match="literal of 3000000000"),
    ):
        watch.poll()


@pytest.mark.parametrize(
    ("flood", "words"),
    [
        (b"* 1 EXISTS\r\n" * 10_000, "more than 250000 lines"),
        (b"* OK " + b"x" * 100_000 + b"\r\n", "more than 67108864 octets"),
        (b"x" * 100_000, "a line of more than"),
    ],
    ids=["lines", "octets", "one line"],
)
def test_a_flood_of_answers_is_cut_off(flood: bytes, words: str) -> None:
    def noop(client: Conversation, tag: str, arguments: str) -> None:
        for _ in range(1000):
            client.send(flood)

    with (
        ScriptedImap(MAILS, NOOP=noop) as server,
        watching(server, Notebook()) as watch,
        pytest.raises(TemporaryFailure, match=words),
    ):
        watch.poll()


@pytest.mark.parametrize("nonsense", ["* SEARCH x y", "* SEARCH 5 (", "* 1 FETCH (UID x", "gibberish", "+ what", ""])
def test_nonsense_is_no_end_of_the_watcher(nonsense: str) -> None:
    def search(client: Conversation, tag: str, arguments: str) -> None:
        client.send(f"{nonsense}\r\n{tag} OK done")

    notebook = Notebook()
    with (
        ScriptedImap(MAILS, UID_SEARCH=search) as server,
        watching(server, notebook) as watch,
        running(watch) as thread,
    ):
        assert eventually(lambda: any("SEARCH" in command for command in server.commands))
        del server.scripts["UID SEARCH"]

        assert eventually(lambda: len(notebook.taken) == 3)
        assert thread.is_alive()


def test_a_size_that_is_a_lie_does_not_get_past_the_limit() -> None:
    large = MAIL % 5 + b"0123456789" * 100_000

    def fetch(client: Conversation, tag: str, arguments: str) -> None:
        if "RFC822.SIZE" in arguments:
            client.send(f"* 1 FETCH (UID 5 RFC822.SIZE 100)\r\n{tag} OK done")
        else:
            server._uid_fetch(client, tag, arguments)

    notebook = Notebook()
    with ScriptedImap({5: large}, UID_FETCH=fetch) as server, watching(server, notebook, max_size="500KiB") as watch:
        watch.poll()

    (delivery,) = notebook.taken.values()
    assert delivery.truncated
    assert delivery.raw == large[:BEGINNING]


def test_a_large_message_is_never_read_whole_where_only_its_beginning_is_wanted() -> None:
    sent = 0

    def fetch(client: Conversation, tag: str, arguments: str) -> None:
        nonlocal sent
        if "RFC822.SIZE" in arguments:
            client.send(f"* 1 FETCH (UID 5 RFC822.SIZE 200000000)\r\n{tag} OK done")
            return
        answer = fetched(1, 5, b"From: a@example.org\r\n\r\n" + b"x" * 2_000_000, arguments)
        sent += len(answer)
        client.send(answer)
        client.send(f"{tag} OK done")

    notebook = Notebook()
    with ScriptedImap({5: b""}, UID_FETCH=fetch) as server, watching(server, notebook) as watch:
        watch.poll()

    assert sent < 2**20
    assert next(iter(notebook.taken.values())).truncated


def test_the_admins_choice_that_is_missing_stops_everything_before_a_mail_is_touched() -> None:
    class Asking(Notebook):
        def open(self, ref: FolderRef, folder: object, present: Sequence[int]) -> int:
            raise ConfigError(Problem("config.toml", None, "existing_mail", f"{len(present)} messages", "choose"))

    with (
        ScriptedImap(MAILS) as server,
        watching(server, Asking()) as watch,
        pytest.raises(ConfigError, match="3 messages"),
    ):
        watch.poll()

    assert not any("FETCH" in command or "MOVE" in command for command in server.commands)


def test_after_a_fault_of_the_servers_the_connection_is_not_used_again() -> None:
    with ScriptedImap(MAILS, NOOP=_refuse) as server, watching(server, Notebook()) as watch:
        for _ in range(2):
            with pytest.raises(TemporaryFailure):
                watch.poll()

    assert server.connections == 2


def test_after_a_fault_of_the_intakes_the_folder_is_opened_anew_on_the_same_connection() -> None:
    notebook = Notebook()
    faults = iter([TemporaryFailure("no space left on device")])

    def full(_: Sequence[Delivery]) -> None:
        for fault in faults:
            raise fault

    notebook.before_accept = full
    with ScriptedImap(MAILS) as server, watching(server, notebook) as watch:
        with pytest.raises(TemporaryFailure, match="no space"):
            watch.poll()
        assert not any("MOVE" in command for command in server.commands)

        assert watch.poll() == 3

    assert server.connections == 1
    assert len(notebook.opened) == 2


def test_a_worker_that_stands_by_keeps_asking_without_logging_in_again() -> None:
    class Taken(Notebook):
        asked = 0

        def open(self, ref: FolderRef, folder: object, present: Sequence[int]) -> int:
            self.asked += 1
            if self.asked < 3:
                raise TemporaryFailure("another worker watches this folder")
            return 0

    notebook = Taken()
    with ScriptedImap(MAILS) as server, watching(server, notebook) as watch, running(watch):
        assert eventually(lambda: len(notebook.taken) == 3)
        assert server.connections == 1


def test_a_closed_watcher_waiting_to_try_again_ends_at_once() -> None:
    settings = account(HOST, 1)
    stop = threading.Event()
    told: list[DeskError | None] = []
    watch = FolderWatcher(settings, settings.folders[0], Notebook(), password, notify=told.append)
    thread = threading.Thread(target=watch.run, args=(stop,), daemon=True)
    thread.start()
    assert eventually(lambda: len(told) >= 2)

    began = time.monotonic()
    stop.set()
    watch.close()
    thread.join(5)

    assert time.monotonic() - began < 0.5
