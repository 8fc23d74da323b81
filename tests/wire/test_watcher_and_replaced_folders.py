"""Folders that are made anew, restored or emptied by others: nothing lost, nothing twice, nobody answered unasked.

The watcher, the desk and its database are the real ones; the server is scripted, or Dovecot.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import update

from mailer.cli import folder as folder_command
from mailer.errors import ConfigError, Refused, TemporaryFailure
from mailer.intake import MailRoom
from mailer.mail.imap import FolderWatcher, StandingBy
from mailer.store.audit import read_audit
from mailer.store.mailboxes import list_mailboxes
from mailer.store.schema import mailbox as mailbox_table
from tests.desk import ADMIN, DeskInHand, house, mail, only, sqlite_url
from tests.servers import HOST, Dovecot, DovecotMailbox
from tests.wire.scripted import Conversation, ScriptedImap, account, eventually, password, running


def mails(*numbers: int) -> dict[int, bytes]:
    """Mail of one customer each, by UID."""
    return {n: mail(f"Number {n}", f"c{n}@customer.example", message_id=f"<{n}@customer.example>") for n in numbers}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskInHand]:
    one = DeskInHand(sqlite_url(tmp_path), house())
    yield one
    one.database.close()


@contextmanager
def watching(desk: DeskInHand, port: int, user: str = "support@example.com", **options: Any) -> Iterator[FolderWatcher]:
    """The folder of account ``a``, left as it is on the server unless the options say otherwise; at most 3 unknown."""
    settings = account(HOST, port, user, **{"after": "flag", **options})
    folder = settings.folders[0].model_copy(update={"flood": 3, "existing_mail": "import"})
    room = MailRoom(desk.office, lambda: None, desk.desk.tell)
    watch = FolderWatcher(settings, folder, room, password)
    try:
        yield watch
    finally:
        watch.close()
        room.close()


def telling_next_uid() -> ScriptedImap:
    """A server that says which UID will be next, as they all should."""

    def select(client: Conversation, tag: str, arguments: str) -> None:
        client.send(f"* OK [UIDNEXT {max(server.mails, default=0) + 1}] next")
        server._select(client, tag, arguments)

    server = ScriptedImap(SELECT=select)
    return server


def customers(desk: DeskInHand) -> set[str]:
    """Who was answered."""
    return {sent.to for sent in desk.settles() if sent.to.endswith("@customer.example")}


def tickets(desk: DeskInHand) -> int:
    desk.settles()
    return next(number for number in range(1, 1000) if not desk.has_ticket(number)) - 1


def started(desk: DeskInHand, server: ScriptedImap, known: dict[int, bytes]) -> None:
    """The desk has taken up ``known`` before anything happens."""
    with watching(desk, server.port) as watch:
        watch.poll()
        server.mails = dict(known)
        watch.poll()
    desk.settles()


def choose(desk: DeskInHand, choice: str) -> None:
    parser = argparse.ArgumentParser()
    folder_command.add_to(parser)
    options = parser.parse_args(["a/INBOX", "--existing", choice, "--reason", "server moved"])
    assert folder_command.run(options, desk.database, desk.clock) == 0


def test_a_restored_folder_is_recognised_by_its_content_and_nothing_is_taken_up_twice(desk: DeskInHand) -> None:
    known = mails(*range(1, 9))
    with ScriptedImap() as server:
        started(desk, server, known)
        server.uidvalidity, server.mails = 8, {uid + 100: raw for uid, raw in known.items()}
        with watching(desk, server.port) as watch:
            assert watch.poll() == 0
    assert tickets(desk) == 8
    assert customers(desk) == set()


def test_a_uidvalidity_that_goes_back_hides_no_mail_that_has_an_old_number(desk: DeskInHand) -> None:
    with ScriptedImap() as server:
        started(desk, server, mails(1, 2))
        for validity, now_there in ((8, mails(1, 2)), (7, {1: mails(1)[1], 2: mails(3)[3]})):
            server.uidvalidity, server.mails = validity, now_there
            with watching(desk, server.port) as watch:
                watch.poll()
    assert customers(desk) == {"c3@customer.example"}


def test_a_folder_made_anew_under_the_same_uidvalidity_is_told_by_its_next_uid(desk: DeskInHand) -> None:
    with telling_next_uid() as server:
        started(desk, server, mails(1, 2, 3, 4, 5))
        server.mails = {1: mails(9)[9]}
        with watching(desk, server.port) as watch:
            watch.poll()
    assert customers(desk) == {"c9@customer.example"}


def test_a_server_without_uidvalidity_loses_nothing_and_has_nothing_taken_up_twice(desk: DeskInHand) -> None:
    with ScriptedImap() as server:
        server.uidvalidity = 0
        started(desk, server, mails(1, 2))
        server.mails = {1: mails(2)[2], 2: mails(3)[3]}
        for _ in range(2):
            with watching(desk, server.port) as watch:
                watch.poll()
    assert customers(desk) == {"c3@customer.example"}
    assert tickets(desk) == 3


def test_a_little_unknown_mail_in_a_replaced_folder_is_new_mail(desk: DeskInHand) -> None:
    with ScriptedImap() as server:
        started(desk, server, mails(1, 2))
        server.uidvalidity, server.mails = 8, mails(1, 2, 3, 4, 5)
        with watching(desk, server.port) as watch:
            watch.poll()
    assert customers(desk) == {f"c{n}@customer.example" for n in (3, 4, 5)}


def flooded(desk: DeskInHand, server: ScriptedImap) -> None:
    """The folder is replaced by one with two known and ten unknown mails, and the question is asked."""
    started(desk, server, mails(1, 2))
    server.uidvalidity, server.mails = 8, mails(*range(1, 13))
    with watching(desk, server.port) as watch:
        for _ in range(2):
            with pytest.raises(ConfigError, match="--existing"):
                watch.poll()


def test_a_flood_after_a_change_is_neither_taken_up_nor_answered_and_the_admin_is_told_once(desk: DeskInHand) -> None:
    with ScriptedImap() as server:
        flooded(desk, server)
    sent = desk.settles()
    assert [letter.to for letter in sent] == [ADMIN]
    assert 'mailer folder "a/INBOX" --existing' in only(sent, ADMIN).text
    assert tickets(desk) == 2


@pytest.mark.parametrize(
    ("choice", "answered", "made"),
    [("from-now", {20}, 3), ("import", {20}, 13), ("answer", {*range(3, 13), 20}, 13)],
)
def test_the_admins_choice_is_carried_out_and_new_mail_is_new_mail_whatever_it_is(
    desk: DeskInHand, choice: str, answered: set[int], made: int
) -> None:
    with ScriptedImap() as server:
        flooded(desk, server)
        desk.settles()
        server.mails |= mails(20)
        choose(desk, choice)
        with watching(desk, server.port) as watch:
            watch.poll()
            assert watch.poll() == 0
    assert customers(desk) == {f"c{n}@customer.example" for n in answered}
    assert tickets(desk) == made
    with desk.database.read() as connection:
        (line,) = read_audit(connection)
    assert (line.object, line.before, line.after, line.reason) == ("folder:a/INBOX", "asked", choice, "server moved")


def test_a_choice_holds_for_that_change_alone(desk: DeskInHand) -> None:
    with ScriptedImap() as server:
        flooded(desk, server)
        choose(desk, "import")
        with watching(desk, server.port) as watch:
            watch.poll()
            server.uidvalidity, server.mails = 9, mails(*range(30, 40))
        with watching(desk, server.port) as watch, pytest.raises(ConfigError):
            watch.poll()


def test_there_is_nothing_to_choose_where_nothing_was_asked(desk: DeskInHand) -> None:
    with ScriptedImap() as server:
        started(desk, server, mails(1))
    with pytest.raises(Refused):
        choose(desk, "import")


def test_the_command_lists_what_waits(desk: DeskInHand, capsys: pytest.CaptureFixture[str]) -> None:
    with ScriptedImap() as server:
        flooded(desk, server)
    parser = argparse.ArgumentParser()
    folder_command.add_to(parser)
    assert folder_command.run(parser.parse_args(["--json"]), desk.database, desk.clock) == 1
    found = {line["folder"]: line for line in json.loads(capsys.readouterr().out)}
    assert found["a/INBOX"]["waits_for_choice"]
    assert found["a/INBOX"]["messages"] == 12
    assert not found["box/INBOX"]["waits_for_choice"]


def test_a_scan_that_broke_off_goes_on_where_it_was(desk: DeskInHand) -> None:
    def dies_late(client: Conversation, tag: str, arguments: str) -> None:
        if "BODY" in arguments and "60" in arguments:
            client.close()
        server._uid_fetch(client, tag, arguments)

    known = mails(*range(1, 61))
    with ScriptedImap() as server:
        started(desk, server, known)
        server.uidvalidity = 8
        server.scripts["UID FETCH"] = dies_late
        with watching(desk, server.port) as watch:
            with pytest.raises(TemporaryFailure):
                watch.poll()
            del server.scripts["UID FETCH"]
            assert watch.poll() == 0
    with desk.database.read() as connection:
        (state,) = [one.state for one in list_mailboxes(connection) if one.account == "a"]
    assert state.replaced_at is None
    assert tickets(desk) == 60


def test_a_worker_that_stands_by_says_so_once_and_once_that_it_takes_over(
    desk: DeskInHand, caplog: pytest.LogCaptureFixture
) -> None:
    other = DeskInHand.beside(desk, 1)
    caplog.set_level("INFO")
    with ScriptedImap() as server, watching(desk, server.port) as first:
        first.poll()
        with watching(other, server.port) as second, running(second):
            assert eventually(lambda: "standing by" in caplog.text)
            time.sleep(4)
            first._intake.close()  # type: ignore[attr-defined]
            assert eventually(lambda: "taken over" in caplog.text, 20)
    said = [r.message for r in caplog.records if "another worker" in r.message or "taken over" in r.message]
    assert len(said) == 2, said


def test_a_worker_that_was_away_for_too_long_stands_by_although_nothing_is_new_to_it(desk: DeskInHand) -> None:
    other = DeskInHand.beside(desk, 1)
    with ScriptedImap() as server, watching(desk, server.port) as first, watching(other, server.port) as second:
        first.poll()
        with desk.database.write() as connection:
            connection.execute(update(mailbox_table).values(leased_until=1))
        assert second.poll() == 0
        with pytest.raises(StandingBy):
            first.poll()


def test_who_stood_by_while_another_took_mail_up_takes_over_the_folder_as_it_is(
    desk: DeskInHand, caplog: pytest.LogCaptureFixture
) -> None:
    """However much came since: that is new mail, and no reason to ask an admin."""
    other = DeskInHand.beside(desk, 1)
    with telling_next_uid() as server, watching(desk, server.port) as first:
        server.mails = mails(1)
        first.poll()
        with watching(other, server.port) as second:
            with pytest.raises(StandingBy):
                second.poll()
            server.mails.update(mails(2, 3, 4))
            first.poll()
            with pytest.raises(StandingBy):
                second.poll()
            server.mails.update(mails(*range(5, 25)))
            with desk.database.write() as connection:
                connection.execute(update(mailbox_table).values(leased_until=1))
            assert second.poll() == 20
    assert "no longer the same folder" not in caplog.text


# Dovecot


@pytest.fixture
def mailbox(dovecot: Dovecot, request: pytest.FixtureRequest) -> DovecotMailbox:
    return dovecot.mailbox(f"r{abs(hash(request.node.nodeid))}@example.com")


def test_dovecots_folder_deleted_and_filled_again_is_recognised(desk: DeskInHand, mailbox: DovecotMailbox) -> None:
    with mailbox.client() as other:
        other.create("Support")
    options: dict[str, Any] = {"name": "Support"}
    with watching(desk, mailbox.port, mailbox.user, **options) as watch:
        watch.poll()
        for raw in mails(*range(1, 7)).values():
            mailbox.append("Support", raw)
        watch.poll()
        with mailbox.client() as other:
            other.delete("Support")
            time.sleep(1.1)  # Dovecot's UIDVALIDITY is a time in seconds
            other.create("Support")
        for raw in mails(*range(1, 8)).values():
            mailbox.append("Support", raw)
        with pytest.raises(TemporaryFailure):
            watch.poll()
        assert watch.poll() == 1
    assert tickets(desk) == 7


def test_what_others_flag_move_and_delete_under_us_costs_nothing(desk: DeskInHand, mailbox: DovecotMailbox) -> None:
    with watching(desk, mailbox.port, mailbox.user, after="move") as watch:
        watch.poll()
        for raw in mails(1, 2, 3, 4).values():
            mailbox.append("INBOX", raw)
        with mailbox.client() as other:
            other.create("Elsewhere")
            other.select("INBOX")
            other.store("1", "+FLAGS", r"(\Seen \Answered)")
            other.copy("2", "Elsewhere")
            other.store("2", "+FLAGS", r"(\Deleted)")
            other.expunge()
        assert watch.poll() == 3
        with mailbox.client() as other:
            other.select("Processed")
            other.store("1:*", "+FLAGS", r"(\Deleted)")
            other.expunge()
        mailbox.append("INBOX", mails(5)[5])
        assert watch.poll() == 1
    assert tickets(desk) == 4


def test_two_sessions_on_one_mailbox_take_everything_up_once(desk: DeskInHand, mailbox: DovecotMailbox) -> None:
    other = DeskInHand.beside(desk, 1)
    with (
        watching(desk, mailbox.port, mailbox.user, after="move") as first,
        watching(other, mailbox.port, mailbox.user, after="move") as second,
        running(first),
        running(second),
    ):
        assert eventually(lambda: bool(_followed(desk)))
        for raw in mails(*range(1, 11)).values():
            mailbox.append("INBOX", raw)
        assert eventually(lambda: not mailbox.messages() and len(mailbox.messages("Processed")) == 10, 15)
    assert tickets(desk) == 10


def _followed(desk: DeskInHand) -> list[str]:
    with desk.database.read() as connection:
        return [one.account for one in list_mailboxes(connection) if one.account == "a"]
