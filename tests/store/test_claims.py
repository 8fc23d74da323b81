"""Who works on what: claims, leases and their loss, under many workers."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import update

from mailer.errors import Conflict
from mailer.store import leases, mailboxes, queues
from mailer.store.engine import Database
from mailer.store.mailboxes import MailboxState, TakenMail
from mailer.store.schema import DONE, inbound

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
MAILS = 60


def _folder(database: Database) -> MailboxState:
    with database.write() as connection:
        return mailboxes.follow_folder(connection, "box", "INBOX", uidvalidity=1, cursor=0, silent_up_to=0)


def _taken(uid: int, key: str | None = None) -> TakenMail:
    octets = f"Message-ID: <{uid}@x>\r\n\r\n{uid}".encode()
    return TakenMail(uid, key or f"key-{uid}", f"<{uid}@x>", octets, len(octets), False, NOW)


def _fill(database: Database, count: int = MAILS) -> None:
    state = _folder(database)
    with database.write() as connection:
        mailboxes.take_up(connection, state, "support", [_taken(uid) for uid in range(1, count + 1)])


def test_many_workers_claim_each_mail_exactly_once(database: Database) -> None:
    _fill(database)
    claimed: list[int] = []

    def work(name: str) -> None:
        while True:
            with database.write() as connection:
                mails = queues.claim_mail(connection, name, NOW, 5)
            if not mails:
                return
            for mail in mails:
                with database.write() as connection:
                    queues.finish_mail(connection, name, mail, DONE, "", None)
                claimed.append(mail.id)

    threads = [threading.Thread(target=work, args=(f"w{number}",)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(claimed) == list(range(1, MAILS + 1))


def test_a_claim_counts_the_attempt_before_the_work(database: Database) -> None:
    _fill(database, 1)
    with database.write() as connection:
        (mail,) = queues.claim_mail(connection, "w", NOW, 5)
    assert mail.attempts == 1


def test_a_claimed_mail_is_nobody_elses_until_the_lease_is_over(database: Database) -> None:
    _fill(database, 1)
    with database.write() as connection:
        queues.claim_mail(connection, "w", NOW, 5)
    with database.write() as connection:
        assert queues.claim_mail(connection, "other", NOW, 5) == ()
        connection.execute(update(inbound).values(leased_until=0))
    with database.write() as connection:
        assert len(queues.claim_mail(connection, "other", NOW, 5)) == 1


def test_a_worker_that_lost_its_lease_can_not_finish(database: Database) -> None:
    _fill(database, 1)
    with database.write() as connection:
        (mail,) = queues.claim_mail(connection, "w", NOW, 5)
        connection.execute(update(inbound).values(leased_until=0))
    with database.write() as connection:
        queues.claim_mail(connection, "other", NOW, 5)
    with pytest.raises(Conflict), database.write() as connection:
        queues.finish_mail(connection, "w", mail, DONE, "", None)


def test_what_was_tried_before_is_claimed_alone(database: Database) -> None:
    _fill(database, 3)
    with database.write() as connection:
        connection.execute(update(inbound).values(attempts=1))
    with database.write() as connection:
        assert len(queues.claim_mail(connection, "w", NOW, 5)) == 1


def test_leases_that_are_given_back_do_not_count_as_attempts(database: Database) -> None:
    _fill(database, 1)
    with database.write() as connection:
        queues.claim_mail(connection, "w", NOW, 5)
        leases.give_back(connection, "w")
    with database.write() as connection:
        (mail,) = queues.claim_mail(connection, "w", NOW, 5)
    assert mail.attempts == 1


def test_mail_waits_until_it_is_available(database: Database) -> None:
    _fill(database, 1)
    with database.write() as connection:
        assert queues.claim_mail(connection, "w", NOW - timedelta(seconds=1), 5) == ()


def test_the_same_mail_seen_twice_is_one(database: Database) -> None:
    state = _folder(database)
    with database.write() as connection:
        assert mailboxes.take_up(connection, state, "support", [_taken(1, "same")]) == 1
    with database.write() as connection:
        assert mailboxes.take_up(connection, state, "support", [_taken(2, "same")]) == 0
        assert mailboxes.unknown_uids(connection, state, [1, 2, 3]) == [3]
    with database.write() as connection:
        assert len(queues.claim_mail(connection, "w", NOW, 5)) == 1


def test_eight_intakes_of_the_same_mail_store_one(database: Database) -> None:
    states = []
    for number in range(8):
        with database.write() as connection:
            states.append(
                mailboxes.follow_folder(connection, f"box{number}", "INBOX", uidvalidity=1, cursor=0, silent_up_to=0)
            )

    def take(state: MailboxState) -> None:
        for uid in range(1, 21):
            while True:
                try:
                    with database.write() as connection:
                        mailboxes.take_up(connection, state, "support", [_taken(uid)])
                except Conflict:
                    continue
                break

    threads = [threading.Thread(target=take, args=(state,)) for state in states]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with database.write() as connection:
        assert len(queues.claim_mail(connection, "w", NOW, 1000)) == 20


def test_a_folder_is_watched_by_one_worker_until_its_lease_is_over(database: Database) -> None:
    state = _folder(database)
    with database.write() as connection:
        assert mailboxes.lease_mailbox(connection, state.id, "a")
        assert not mailboxes.lease_mailbox(connection, state.id, "b")
        assert mailboxes.lease_mailbox(connection, state.id, "a")
        leases.give_back(connection, "a")
        assert mailboxes.lease_mailbox(connection, state.id, "b")
