"""What goes wrong, and what must hold all the same."""

from __future__ import annotations

import threading
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import event, text, update

from mailer.errors import TemporaryFailure
from mailer.mail.smtp import Fate
from mailer.model import Status
from mailer.store.schema import inbound
from tests.desk import ADMIN, CUSTOMER, ENGINEER, LEAD, DeskInHand, house, mail, none_to, only, reply, sqlite_url
from tests.stories.conftest import Open

MINUTE = timedelta(minutes=1)


def test_a_mail_that_ends_the_program_is_set_aside_after_three_attempts_and_the_next_goes_on(
    desk: DeskInHand,
) -> None:
    desk.fetched(mail("This one kills.", subject="killer"))
    desk.fetched(mail("This one is fine.", "dora@customer.example", subject="fine"))
    with desk.database.write() as connection:
        for _ in range(3):
            # A process that dies leaves its claim behind, counted, and its successor takes the lease from it.
            connection.execute(update(inbound).where(inbound.c.id == 1).values(attempts=inbound.c.attempts + 1))
    sent = desk.settles()
    assert "quarantine show 1" in only(sent, ADMIN).text
    assert desk.ticket(1).subject == "fine"
    assert desk.settles() == []


def test_a_refused_customer_mail_tells_the_owner_why(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    desk.wire.fates[CUSTOMER] = (Fate.PERMANENT, 550, "5.1.1 no such mailbox")
    told = only(desk.arrives(reply(note, "Please try tray 2.")), ENGINEER)
    assert "5.1.1 no such mailbox" in told.text
    assert CUSTOMER in told.text


def test_a_refused_mail_to_an_engineer_tells_the_lead_and_ends_there(desk: DeskInHand) -> None:
    for address in (ENGINEER, LEAD):
        desk.wire.fates[address] = (Fate.PERMANENT, 550, "5.1.1 gone")
    sent = desk.arrives(mail())
    assert none_to(sent, LEAD)
    assert len(desk.sent) <= 4


def test_the_lead_is_not_sent_to_the_customer_about_an_engineers_address(desk: DeskInHand) -> None:
    desk.wire.fates[ENGINEER] = (Fate.PERMANENT, 550, "5.1.1 gone")
    told = " ".join(only(desk.arrives(mail()), LEAD).text.split())
    assert "the address on the roster" in told
    assert "by telephone" not in told


def test_a_temporary_refusal_is_tried_again_with_the_same_bytes(desk: DeskInHand) -> None:
    desk.wire.fates[CUSTOMER] = (Fate.TEMPORARY, 450, "4.2.0 greylisted")
    assert none_to(desk.arrives(mail()), CUSTOMER)
    assert none_to(desk.passes(4 * MINUTE), CUSTOMER)
    del desk.wire.fates[CUSTOMER]
    assert only(desk.passes(1 * MINUTE), CUSTOMER)


def test_a_mail_that_is_refused_for_days_is_given_up_and_the_owner_told(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    desk.wire.fates[CUSTOMER] = (Fate.TEMPORARY, 451, "4.3.0 try later")
    desk.arrives(reply(note, "Please try tray 2."))
    told = [letter for _ in range(40) for letter in desk.passes(timedelta(hours=3)) if "try later" in letter.text]
    assert [letter.to for letter in told] == [ENGINEER]


def test_an_unknown_fate_is_tried_again_under_the_same_message_id(desk: DeskInHand) -> None:
    desk.wire.fates[CUSTOMER] = (Fate.UNKNOWN, 0, "connection lost")
    desk.arrives(mail())
    del desk.wire.fates[CUSTOMER]
    assert only(desk.passes(6 * MINUTE), CUSTOMER)


def test_a_broken_template_of_the_admins_costs_no_mail_and_is_told_once(open_desk: Open, tmp_path: Path) -> None:
    broken = tmp_path / "own" / "en" / "customer"
    broken.mkdir(parents=True)
    (broken / "acknowledgement.md").write_text("Subject: Hi\n\n{{ tikcet.number }}\n")
    tables = {"name": "Example Support", "admins": [ADMIN], "templates": str(tmp_path / "own")}
    desk = open_desk(house(desk=tables))
    sent = desk.arrives(mail())
    assert "#1" in only(sent, CUSTOMER).text
    assert "tikcet" in only(sent, ADMIN).text
    assert none_to(desk.arrives(mail("Again.")), ADMIN)


def test_an_admins_template_is_used_instead_of_the_shipped_one(open_desk: Open, tmp_path: Path) -> None:
    own = tmp_path / "own" / "en" / "customer"
    own.mkdir(parents=True)
    (own / "acknowledgement.md").write_text("Subject: Got it\n\nAhoy! #{{ ticket.number }} it is.\n")
    tables = {"name": "Example Support", "admins": [ADMIN], "templates": str(tmp_path / "own")}
    assert "Ahoy! #1" in only(open_desk(house(desk=tables)).arrives(mail()), CUSTOMER).text


def test_a_full_database_stops_everything_and_loses_nothing(tmp_path: Path) -> None:
    desk = DeskInHand(sqlite_url(tmp_path))
    desk.database.engine.dispose()
    limit = [1]

    @event.listens_for(desk.database.engine, "connect")
    def _small(connection, _record) -> None:  # type: ignore[no-untyped-def]
        connection.execute(f"PRAGMA max_page_count={limit[0]}")

    big = mail("x" * 200_000)
    with pytest.raises(TemporaryFailure, match="full"):
        desk.fetched(big)
    assert not desk.has_ticket(1)
    limit[0] = 100_000
    desk.database.engine.dispose()
    desk.fetched(big)
    assert only(desk.settles(), CUSTOMER)
    desk.database.close()


def test_an_answer_that_overtakes_its_parent_ends_on_the_same_ticket(desk: DeskInHand) -> None:
    parent = mail("First.", message_id="<parent@customer.example>")
    child = mail("Second.", in_reply_to="<parent@customer.example>", subject="Re: other words")
    desk.fetched(child)
    desk.fetched(parent)
    desk.settles()
    desk.passes(timedelta(seconds=5))
    assert not desk.has_ticket(2)
    assert [entry.text.strip() for entry in desk.entries() if entry.from_customer] == ["First.", "Second."]


def test_two_desks_on_one_database_do_everything_once(desk: DeskInHand) -> None:
    for number in range(30):
        desk.fetched(mail(f"Number {number}", f"c{number}@customer.example"))
    others = [DeskInHand.beside(desk, number) for number in range(3)]
    threads = [threading.Thread(target=other.work_until_done) for other in others]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    desk.settles()
    with desk.database.read() as connection:
        assert connection.execute(text("SELECT count(*) FROM ticket")).scalar() == 30
        assert connection.execute(text("SELECT count(*) FROM outbox")).scalar() == 90
        assert connection.execute(text("SELECT count(*) FROM inbound WHERE state != 'done'")).scalar() == 0


def test_the_same_command_mail_acts_once_however_often_it_is_delivered(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    raw = reply(note, "#resolve\nReplaced the paper guide.")
    assert len(desk.arrives(raw)) == 2
    assert desk.arrives(b"Received: again\r\n" + raw) == []
    assert desk.ticket().status is Status.RESOLVED
