"""The watcher against servers that work: the embedded one and Dovecot."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC

import pytest

from mailer.config import Account
from mailer.errors import DeskError, PermanentFailure, TemporaryFailure
from mailer.mail.imap import FolderWatcher, LoginRefused, batches, probe
from mailer.mail.imap_session import BEGINNING
from tests.servers import PASSWORD, Certificates, Dovecot, DovecotMailbox, Mailbox
from tests.wire.scripted import Notebook, account, eventually, password, running

MAIL = b"From: customer@example.org\r\nSubject: number %d\r\n\r\nIt does not work.\r\n"


def body_of(raw: bytes) -> bytes:
    """A mail without the trace lines a server puts on top."""
    return raw[raw.index(b"From: ") :]


def watcher(mailbox: Mailbox, notebook: Notebook, **options: object) -> FolderWatcher:
    return watching(account(mailbox.host, mailbox.port, mailbox.user, **options), notebook)


def watching(settings: Account, notebook: Notebook, secret: Callable[[], str] = password) -> FolderWatcher:
    watch = FolderWatcher(settings, settings.folders[0], notebook, secret)
    opened.append(watch)
    return watch


opened: list[FolderWatcher] = []


@pytest.fixture(autouse=True)
def _closing() -> Iterator[None]:
    yield
    while opened:
        opened.pop().close()


def test_everything_that_waits_is_taken_up_in_order_and_byte_for_byte(imap_server: Mailbox) -> None:
    for number in range(3):
        imap_server.deliver(MAIL % number)
    notebook = Notebook()

    watch = watcher(imap_server, notebook)

    assert watch.poll() == 3
    assert [body_of(raw) for raw in notebook.bodies] == [MAIL % number for number in range(3)]


def test_the_time_of_arrival_is_the_servers_in_utc(imap_server: Mailbox) -> None:
    imap_server.deliver(MAIL % 1)
    notebook = Notebook()
    watch = watcher(imap_server, notebook)
    watch.poll()

    (delivery,) = notebook.taken.values()
    assert delivery.internal_date is not None
    assert delivery.internal_date.tzinfo is UTC
    assert abs(delivery.internal_date.timestamp() - time.time()) < 60


def test_copies_of_what_was_taken_up_are_moved_to_a_folder_that_is_made_if_need_be(imap_server: Mailbox) -> None:
    imap_server.deliver(MAIL % 1)
    watch = watcher(imap_server, Notebook(), move_to="Done")

    watch.poll()

    assert imap_server.messages() == []
    assert [body_of(raw) for raw in imap_server.messages("Done")] == [MAIL % 1]


def test_copies_are_flagged_and_stay_where_the_admin_wants_that(imap_server: Mailbox) -> None:
    imap_server.deliver(MAIL % 1)
    notebook = Notebook()
    watch = watcher(imap_server, notebook, after="flag")

    assert watch.poll() == 1
    assert watch.poll() == 0

    assert len(imap_server.messages()) == 1
    assert len(notebook.put_away) == 1


def test_copies_are_deleted_where_the_admin_wants_that(imap_server: Mailbox) -> None:
    imap_server.deliver(MAIL % 1)
    watch = watcher(imap_server, Notebook(), after="delete")

    watch.poll()

    assert imap_server.messages() == []


def test_the_servers_copy_is_untouched_until_the_mail_is_kept(imap_server: Mailbox) -> None:
    imap_server.deliver(MAIL % 1)
    notebook = Notebook()
    seen: list[int] = []
    notebook.before_accept = lambda _: seen.append(len(imap_server.messages()))

    watch = watcher(imap_server, notebook)
    watch.poll()

    assert seen == [1]


def test_a_mail_that_could_not_be_kept_stays_and_is_taken_up_at_the_next_poll(imap_server: Mailbox) -> None:
    imap_server.deliver(MAIL % 1)
    notebook = Notebook()

    def full(_: object) -> None:
        raise TemporaryFailure("no space left on device")

    notebook.before_accept = full
    watch = watcher(imap_server, notebook)
    with pytest.raises(TemporaryFailure, match="no space"):
        watch.poll()
    assert len(imap_server.messages()) == 1

    notebook.before_accept = lambda _: None
    assert watch.poll() == 1


def test_a_copy_not_yet_put_away_is_put_away_after_a_restart_and_not_taken_up_again(imap_server: Mailbox) -> None:
    imap_server.deliver(MAIL % 1)
    notebook = Notebook()
    first = watcher(imap_server, notebook, after="flag")
    first.poll()
    first.close()
    notebook.put_away.clear()

    second = watcher(imap_server, notebook, after="move")
    assert second.poll() == 0

    assert imap_server.messages() == []
    assert len(notebook.put_away) == 1


def test_mail_up_to_the_cursor_is_left_alone(imap_server: Mailbox) -> None:
    imap_server.deliver(MAIL % 1)
    looking = Notebook(cursor=10**9)
    first = watcher(imap_server, looking)
    assert first.poll() == 0
    first.close()
    ((_, present),) = looking.opened

    imap_server.deliver(MAIL % 2)
    notebook = Notebook(cursor=max(present))
    second = watcher(imap_server, notebook)

    assert second.poll() == 1
    assert [body_of(raw) for raw in notebook.bodies] == [MAIL % 2]
    assert [body_of(raw) for raw in imap_server.messages()] == [MAIL % 1]


def test_new_mail_is_noticed_by_idle_within_two_seconds(imap_server: Mailbox) -> None:
    notebook = Notebook()
    with running(watcher(imap_server, notebook, poll_every="4m")):
        assert eventually(lambda: bool(notebook.opened))
        time.sleep(0.5)  # time enough to be in IDLE; the race with IDLE has tests of its own
        began = time.monotonic()
        imap_server.deliver(MAIL % 1)

        assert notebook.heard.wait(10)
        assert time.monotonic() - began < 2


def test_new_mail_is_noticed_by_polling_where_idle_is_not_wanted(imap_server: Mailbox) -> None:
    notebook = Notebook()
    with running(watcher(imap_server, notebook, idle=False)):
        assert eventually(lambda: bool(notebook.opened))
        imap_server.deliver(MAIL % 1)

        assert notebook.heard.wait(5)


def test_mail_that_comes_while_other_mail_is_taken_up_is_not_missed(imap_server: Mailbox) -> None:
    """It comes after SEARCH and before IDLE, where it is announced once, in the answer to some other command."""
    notebook = Notebook()
    second = iter([MAIL % 2])

    def meanwhile(_: object) -> None:
        for raw in second:
            imap_server.deliver(raw)

    notebook.before_accept = meanwhile
    imap_server.deliver(MAIL % 1)
    with running(watcher(imap_server, notebook, poll_every="4s")):
        assert eventually(lambda: len(notebook.taken) == 2, 8)


def test_a_mail_above_the_size_limit_comes_as_its_beginning_and_is_never_deleted(imap_server: Mailbox) -> None:
    large = MAIL % 1 + b"0123456789" * 100_000
    imap_server.deliver(large)
    imap_server.deliver(MAIL % 2)
    notebook = Notebook()

    watch = watcher(imap_server, notebook, max_size="300KiB", after="delete")
    assert watch.poll() == 2

    beginning, whole = notebook.taken.values()
    assert beginning.truncated
    assert len(beginning.raw) == BEGINNING
    assert large.startswith(body_of(beginning.raw))
    assert beginning.size >= len(large)
    assert not whole.truncated
    assert len(imap_server.messages()) == 1


def test_a_mail_larger_than_a_batch_comes_whole(imap_server: Mailbox) -> None:
    large = MAIL % 1 + b"0123456789" * 900_000
    imap_server.deliver(large)
    notebook = Notebook()

    watch = watcher(imap_server, notebook)
    watch.poll()

    (delivery,) = notebook.taken.values()
    assert not delivery.truncated
    assert body_of(delivery.raw).rstrip() == large


def test_a_backlog_larger_than_one_batch_is_taken_up_whole(imap_server: Mailbox) -> None:
    for number in range(120):
        imap_server.deliver(MAIL % number)
    notebook = Notebook()

    watch = watcher(imap_server, notebook)

    assert watch.poll() == 120
    assert {body_of(raw) for raw in notebook.bodies} == {MAIL % number for number in range(120)}
    assert imap_server.messages() == []


def test_a_wrong_password_is_refused_with_advice(imap_server: Mailbox) -> None:
    settings = account(imap_server.host, imap_server.port, imap_server.user)
    watch = watching(settings, Notebook(), lambda: "wrong")

    with pytest.raises(LoginRefused, match="Check username and password") as refusal:
        watch.poll()

    assert "wrong" not in str(refusal.value)


def test_a_changed_password_ends_the_wait_after_a_refused_login(imap_server: Mailbox) -> None:
    secret = ["wrong"]
    told: list[DeskError | None] = []
    notebook = Notebook()
    settings = account(imap_server.host, imap_server.port, imap_server.user)
    watch = FolderWatcher(
        settings, settings.folders[0], notebook, lambda: secret[0], notify=told.append, look_for_password_every=0.1
    )
    with running(watch):
        assert eventually(lambda: any(isinstance(error, LoginRefused) for error in told))
        assert len(told) == 1
        secret[0] = PASSWORD

        assert eventually(lambda: told[-1] is None)


def test_a_folder_that_is_not_there_is_said_by_name(imap_server: Mailbox) -> None:
    with pytest.raises(PermanentFailure, match="Nowhere"):
        watcher(imap_server, Notebook(), name="Nowhere").poll()


def test_a_closed_watcher_ends_at_once_however_long_it_would_have_idled(imap_server: Mailbox) -> None:
    notebook = Notebook()
    watch = watcher(imap_server, notebook, poll_every="4m")
    stop = threading.Event()
    thread = threading.Thread(target=watch.run, args=(stop,), daemon=True)
    thread.start()
    assert eventually(lambda: bool(notebook.opened))
    time.sleep(0.3)

    began = time.monotonic()
    stop.set()
    watch.close()
    thread.join(5)

    assert time.monotonic() - began < 0.5


def test_probe_tells_what_there_is_and_changes_nothing(imap_server: Mailbox) -> None:
    imap_server.deliver(MAIL % 1)
    settings = account(imap_server.host, imap_server.port, imap_server.user, move_to="Elsewhere")

    finding = probe(settings, password)

    assert finding.idle
    assert finding.folders[0].messages == 1
    assert finding.folders[0].problem == ""
    assert "will be created" in finding.folders[0].puts_away
    assert len(imap_server.messages()) == 1
    assert imap_server.messages("Elsewhere") == []


def test_probe_names_the_folders_there_are_where_one_is_missing(imap_server: Mailbox) -> None:
    settings = account(imap_server.host, imap_server.port, imap_server.user, name="Nowhere")

    assert "INBOX" in probe(settings, password).folders[0].problem


def test_batches_are_bounded_by_number_and_by_size_and_lose_nothing() -> None:
    sizes = [(uid, 1000) for uid in range(1, 121)] + [(121, 9_000_000), (122, 5_000_000), (123, 5_000_000), (124, 10)]

    found = list(batches(sizes))

    assert [pair for batch in found for pair in batch] == sizes
    assert [len(batch) for batch in found] == [50, 50, 20, 1, 1, 2]


# Dovecot only


@pytest.fixture
def mailbox(dovecot: Dovecot, request: pytest.FixtureRequest) -> DovecotMailbox:
    return dovecot.mailbox(f"{abs(hash(request.node.nodeid))}@example.com")


def tls_account(dovecot: Dovecot, user: str, encryption: str, certificates: Certificates, host: str) -> Account:
    port = dovecot.tls_port if encryption == "implicit" else dovecot.port
    return account(host, port, user, encryption=encryption, ca_file=certificates.ca_file)


@pytest.mark.parametrize("encryption", ["implicit", "starttls"])
def test_mail_is_taken_up_over_verified_tls(dovecot: Dovecot, mailbox: DovecotMailbox, encryption: str) -> None:
    mailbox.deliver(MAIL % 1)
    notebook = Notebook()
    settings = tls_account(dovecot, mailbox.user, encryption, dovecot.certificates, "localhost")
    watch = watching(settings, notebook)

    assert watch.poll() == 1
    assert probe(settings, password).encryption.startswith("TLSv1.")


@pytest.mark.parametrize("encryption", ["implicit", "starttls"])
def test_idle_over_tls_notices_mail_that_comes_before_it_begins(
    dovecot: Dovecot, mailbox: DovecotMailbox, encryption: str
) -> None:
    """Dovecot announces it in one piece with its "+ idling"; with TLS nothing is left on the socket to poll for."""
    settings = tls_account(dovecot, mailbox.user, encryption, dovecot.certificates, "localhost")
    settings = settings.model_copy(update={"poll_every": settings.poll_every * 200})
    for number in range(5):
        notebook = Notebook()
        watch = watching(settings, notebook)
        watch.poll()
        mailbox.deliver(MAIL % number)
        notebook.heard.clear()
        with running(watch):
            assert notebook.heard.wait(3)


def test_a_certificate_of_an_unknown_authority_is_refused(
    dovecot: Dovecot, mailbox: DovecotMailbox, certificates: Certificates
) -> None:
    settings = tls_account(dovecot, mailbox.user, "implicit", certificates, "localhost")

    with pytest.raises(PermanentFailure, match="ca_file"):
        watching(settings, Notebook()).poll()


def test_a_replaced_folder_is_opened_anew_and_nothing_in_it_missed(dovecot: Dovecot, mailbox: DovecotMailbox) -> None:
    with mailbox.client() as other:
        other.create("Support")
    mailbox.append("Support", MAIL % 1)
    notebook = Notebook()
    watch = watcher(mailbox, notebook, after="flag", name="Support")
    watch.poll()
    with mailbox.client() as other:
        other.delete("Support")
        time.sleep(1.1)  # Dovecot's UIDVALIDITY is a time in seconds
        other.create("Support")
    mailbox.append("Support", MAIL % 2)

    with pytest.raises(TemporaryFailure):
        watch.poll()
    watch.poll()

    assert len({ref.uidvalidity for ref, _ in notebook.opened}) == 2
    assert [body_of(raw) for raw in notebook.bodies] == [MAIL % 1, MAIL % 2]


def test_a_server_killed_during_idle_is_found_again_when_it_is_back(dovecot: Dovecot, mailbox: DovecotMailbox) -> None:
    notebook = Notebook()
    with running(watcher(mailbox, notebook, poll_every="4m")) as thread:
        assert eventually(lambda: bool(notebook.opened))
        time.sleep(0.3)
        dovecot.stop(signal.SIGKILL)
        time.sleep(0.5)
        assert thread.is_alive()
        dovecot.start()
        mailbox.deliver(MAIL % 1)

        assert notebook.heard.wait(15)


def test_another_program_marking_mail_as_read_hides_nothing(dovecot: Dovecot, mailbox: DovecotMailbox) -> None:
    mailbox.deliver(MAIL % 1)
    with mailbox.client() as other:
        other.select("INBOX")
        other.store("1", "+FLAGS", r"(\Seen)")
    watch = watcher(mailbox, Notebook())

    assert watch.poll() == 1


def test_reading_a_mail_does_not_mark_it_as_read(dovecot: Dovecot, mailbox: DovecotMailbox) -> None:
    mailbox.deliver(MAIL % 1)
    notebook = Notebook()
    flags: list[str] = []

    def look(_: object) -> None:
        with mailbox.client() as other:
            other.select("INBOX", readonly=True)
            flags.append(str(other.fetch("1", "(FLAGS)")[1]))

    notebook.before_accept = look
    watch = watcher(mailbox, notebook)
    watch.poll()

    assert "FLAGS" in flags[0]
    assert "Seen" not in flags[0]
