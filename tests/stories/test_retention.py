"""What is past its time goes, what is not done with stays, and nothing is taken up or sent a second time for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import func, select, text, update

from mailer.cli.db import horizons
from mailer.config import House
from mailer.mail.smtp import Fate
from mailer.model import Status
from mailer.store import integrity, retention
from mailer.store.retention import Horizons, Swept
from mailer.store.schema import audit, due, entry, inbound, known_message, outbox, raw, ticket, ticket_log
from tests.desk import CUSTOMER, ENGINEER, SUPPORT, DeskInHand, Sent, house, mail, none_to, only, reply
from tests.stories.conftest import Open

CANARY = "xylophonecanary"
DAY = timedelta(days=1)
MONTHS = timedelta(days=100)


def _open(desk: DeskInHand, words: str = "The printer is on fire.", sender: str = CUSTOMER, **options: str) -> Sent:
    """A ticket; returns the engineer's notification."""
    return only(desk.arrives(mail(words, sender, **options)), ENGINEER)


def _resolve(desk: DeskInHand, note: Sent) -> None:
    desk.arrives(reply(note, "#resolve\nThe paper guide was replaced."))
    desk.passes(desk.house.closing.close_after)
    desk.passes(DAY)


def _closed(desk: DeskInHand, words: str = "The printer is on fire.", sender: str = CUSTOMER, **options: str) -> Sent:
    note = _open(desk, words, sender, **options)
    _resolve(desk, note)
    return note


def _all_past(desk: DeskInHand) -> Horizons:
    now = desk.clock.now()
    return Horizons(now, now, now, now)


def _sweep(desk: DeskInHand, limits: Horizons | None = None) -> Swept:
    swept = sum(retention.sweep(desk.database, limits or _all_past(desk)), Swept())
    assert list(integrity.faults(desk.database)) == []
    return swept


def _count(desk: DeskInHand, *tables: str) -> list[int]:
    with desk.database.read() as connection:
        return [connection.execute(text(f"SELECT count(*) FROM {name}")).scalar_one() for name in tables]


def _everything(desk: DeskInHand) -> list[int]:
    return _count(desk, "ticket", "entry", "ticket_log", "due", "outbox", "delivery", "inbound", "raw", "audit")


def test_a_closed_ticket_goes_with_all_that_belongs_to_it(desk: DeskInHand) -> None:
    _closed(desk)
    assert desk.ticket().status is Status.CLOSED
    swept = _sweep(desk)
    assert (swept.closed_tickets, swept.received_mail) == (1, 2)
    assert swept.octets > 1000
    tables = ("ticket", "entry", "ticket_log", "participant", "known_message", "due", "outbox", "delivery", "raw")
    assert _count(desk, *tables) == [0] * len(tables)
    assert _count(desk, "inbound", "ticket_number") == [2, 1]


def test_nothing_at_all_of_an_open_ticket_goes(desk: DeskInHand) -> None:
    note = _open(desk)
    desk.arrives(reply(note, "Please try tray 2."))
    desk.passes(MONTHS)
    before = _everything(desk)
    assert not _sweep(desk, replace(_all_past(desk), audit=None)).anything
    assert _everything(desk) == before


def test_a_ticket_whose_time_has_not_come_stays(desk: DeskInHand) -> None:
    _closed(desk)
    closed_at = desk.ticket().closed_at
    assert closed_at is not None
    assert not _sweep(desk, Horizons(closed_tickets=closed_at)).anything
    assert _sweep(desk, Horizons(closed_tickets=closed_at + timedelta(seconds=1))).closed_tickets == 1


def test_with_nothing_configured_nothing_goes(desk: DeskInHand) -> None:
    _closed(desk)
    desk.passes(MONTHS)
    before = _everything(desk)
    assert not _sweep(desk, horizons(house().retention, desk.clock.now())).anything
    assert _everything(desk) == before


def test_what_is_configured_counts_from_closing_receiving_and_sending(desk: DeskInHand) -> None:
    kept = house(retention={"closed_tickets_after": "30d", "sent_mail_after": "7d"}).retention
    now = datetime.fromisoformat("2026-11-23T09:00+00:00")
    expected = Horizons(closed_tickets=now - 30 * DAY, sent_mail=now - 7 * DAY)
    assert horizons(kept, now) == expected


def test_action_items_go_with_their_ticket(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    desk.arrives(reply(note, "#call\nOutcome: It burns.\nAction items: put it out"))
    desk.arrives(reply(note, "#close spam"))
    desk.passes(MONTHS)
    assert _sweep(desk).closed_tickets == 1
    assert _count(desk, "action_item") == [0]


def test_a_mail_whose_ticket_is_gone_is_still_not_taken_up_again(desk: DeskInHand) -> None:
    raw_mail = mail()
    _resolve(desk, only(desk.arrives(raw_mail), ENGINEER))
    _sweep(desk)
    assert desk.arrives(raw_mail) == []
    assert not desk.has_ticket(2)


def test_a_late_reply_to_a_ticket_that_is_gone_becomes_a_new_one(desk: DeskInHand) -> None:
    acknowledged = only(desk.arrives(mail()), CUSTOMER)
    _resolve(desk, desk.sent[1] if desk.sent[1].to == ENGINEER else desk.sent[0])
    _sweep(desk)
    sent = desk.arrives(reply(acknowledged, "It burns again.", CUSTOMER))
    assert "#2" in only(sent, CUSTOMER).text
    assert [e.text.strip().splitlines()[0] for e in desk.entries(2) if e.from_customer] == ["It burns again."]


def test_the_number_of_a_ticket_that_is_gone_is_never_given_again(desk: DeskInHand) -> None:
    _closed(desk)
    _sweep(desk)
    _open(desk, "Another.", "dora@customer.example")
    assert desk.has_ticket(2)


def test_reminders_of_later_tickets_work_though_those_of_earlier_ones_are_gone(desk: DeskInHand) -> None:
    _closed(desk)
    with desk.database.read() as connection:
        highest = connection.execute(select(func.max(due.c.id))).scalar_one()
    _sweep(desk)
    _open(desk, "Another.", "dora@customer.example")
    with desk.database.read() as connection:
        assert connection.execute(select(func.min(due.c.id))).scalar_one() > highest
    assert [letter.to for letter in desk.passes(2 * DAY) if letter.to == ENGINEER]


@pytest.mark.parametrize("state", ["held", "failed", "waiting"])
def test_a_ticket_with_a_letter_that_is_not_settled_stays_and_is_counted(desk: DeskInHand, state: str) -> None:
    _closed(desk)
    with desk.database.write() as connection:
        last = connection.execute(select(func.max(outbox.c.id))).scalar_one()
        connection.execute(update(outbox).where(outbox.c.id == last).values(state=state))
    swept = _sweep(desk, Horizons(closed_tickets=desk.clock.now()))
    assert (swept.closed_tickets, swept.kept_tickets) == (0, 1)
    assert desk.has_ticket(1)


@pytest.mark.parametrize("state", ["held", "failed", "waiting"])
def test_a_letter_that_is_not_settled_keeps_its_bytes(desk: DeskInHand, state: str) -> None:
    _closed(desk)
    with desk.database.write() as connection:
        last = connection.execute(select(func.max(outbox.c.id))).scalar_one()
        connection.execute(update(outbox).where(outbox.c.id == last).values(state=state))
    _sweep(desk, Horizons(sent_mail=desk.clock.now()))
    with desk.database.read() as connection:
        left = connection.execute(select(outbox.c.id).where(outbox.c.sha256.is_not(None))).scalars().all()
    assert left == [last]


def test_mail_in_quarantine_stays_and_a_dropped_one_goes(desk: DeskInHand) -> None:
    bad = mail("Odd.").replace(b"From: carol@", b"From: a@b.example, carol@")
    desk.fetched(bad)
    desk.settles()
    desk.passes(MONTHS)
    _sweep(desk)
    with desk.database.write() as connection:
        one = connection.execute(select(inbound.c.state, inbound.c.sha256)).one()
        assert (one.state, bool(one.sha256)) == ("quarantined", True)
        connection.execute(update(inbound).values(state="dropped"))
    assert _sweep(desk).received_mail == 1


def test_the_original_goes_and_what_it_said_stays_on_the_ticket(desk: DeskInHand) -> None:
    _closed(desk)
    entries = desk.entries()
    swept = _sweep(desk, Horizons(received_mail=desk.clock.now()))
    assert (swept.received_mail, swept.closed_tickets) == (2, 0)
    assert desk.entries() == entries
    assert _sweep(desk, Horizons(received_mail=desk.clock.now())) == Swept()


def test_letters_that_were_sent_lose_their_bytes_and_are_not_sent_again(desk: DeskInHand) -> None:
    _closed(desk)
    sent = _count(desk, "outbox")
    swept = _sweep(desk, Horizons(sent_mail=desk.clock.now()))
    assert [swept.sent_mail] == sent
    assert _count(desk, "outbox") == sent
    assert desk.settles() == []
    assert _sweep(desk, Horizons(sent_mail=desk.clock.now())) == Swept()


def test_a_late_answer_still_reopens_a_ticket_whose_mail_is_gone(desk: DeskInHand) -> None:
    note = _open(desk)
    desk.arrives(reply(note, "#resolve\nThe paper guide was replaced."))
    told = next(letter for letter in reversed(desk.sent) if letter.to == CUSTOMER)
    desk.passes(desk.house.closing.close_after)
    _sweep(desk, Horizons(received_mail=desk.clock.now(), sent_mail=desk.clock.now()))
    desk.arrives(reply(told, "No, it still burns.", CUSTOMER))
    assert desk.ticket().status is Status.OPEN


def test_mail_of_a_merged_ticket_stays_as_long_as_the_one_that_goes_on(desk: DeskInHand) -> None:
    _open(desk)
    second = _open(desk, "Again the printer.", subject="Second")
    desk.arrives(reply(second, "#merge 1"))
    assert desk.ticket(2).merged_into == 1
    desk.passes(timedelta(hours=1))
    before = _everything(desk)
    assert not _sweep(desk, replace(_all_past(desk), audit=None)).anything
    assert _everything(desk) == before


def test_a_merged_ticket_goes_together_with_the_one_that_went_on(desk: DeskInHand) -> None:
    first = _open(desk)
    second = _open(desk, "Again the printer.", subject="Second")
    desk.arrives(reply(second, "#merge 1"))
    _resolve(desk, first)
    assert _sweep(desk).closed_tickets == 2
    assert _count(desk, "ticket", "raw") == [0, 0]


def test_a_closed_ticket_stays_while_an_open_one_goes_on_with_it(desk: DeskInHand) -> None:
    acknowledged = only(desk.arrives(mail()), CUSTOMER)
    note = next(letter for letter in desk.sent if letter.to == ENGINEER)
    _resolve(desk, note)
    desk.passes(desk.house.closing.reopen_within)
    desk.arrives(reply(acknowledged, "It burns again.", CUSTOMER))
    assert desk.ticket(2).follows == 1
    assert _sweep(desk).kept_tickets == 1
    assert desk.has_ticket(1)


def test_letters_without_a_ticket_go_whole(desk: DeskInHand) -> None:
    bad = mail("Odd.").replace(b"From: carol@", b"From: a@b.example, carol@")
    desk.fetched(bad)
    assert desk.settles()
    _sweep(desk, Horizons(sent_mail=desk.clock.now() + DAY))
    assert _count(desk, "outbox", "delivery") == [0, 0]


def test_the_audit_log_has_a_time_of_its_own(desk: DeskInHand) -> None:
    with desk.database.write() as connection:
        for at in (desk.clock.now() - 2 * DAY, desk.clock.now()):
            connection.execute(
                audit.insert().values(at=at, actor="a", command="c", object="o", reason="", before="", after="")
            )
    assert _sweep(desk, Horizons(audit=desk.clock.now() - DAY)).audit == 1
    assert _count(desk, "audit") == [1]


def test_a_dry_run_says_the_same_and_does_nothing(desk: DeskInHand) -> None:
    for number in range(12):
        _closed(desk, f"Number {number}", f"c{number}@customer.example")
    _open(desk)
    desk.passes(MONTHS)
    before = _everything(desk)
    foreseen = sum(retention.foresee(desk.database, _all_past(desk)), Swept())
    assert _everything(desk) == before
    assert foreseen.closed_tickets == 12
    assert _sweep(desk) == foreseen


def test_a_sweep_that_is_broken_off_leaves_whole_tickets_and_the_next_one_finishes(desk: DeskInHand) -> None:
    for number in range(12):
        _closed(desk, f"Number {number}", f"c{number}@customer.example")
    batches = retention.sweep(desk.database, _all_past(desk))
    assert next(batches).closed_tickets == retention.TICKETS_AT_ONCE
    batches.close()
    with desk.database.read() as connection:
        left = set(connection.execute(select(ticket.c.number)).scalars())
        for table in (entry, ticket_log, due, known_message):
            assert set(connection.execute(select(table.c.ticket).distinct()).scalars()) == left
    assert _sweep(desk).closed_tickets == 2


def test_one_process_a_day_sweeps(desk: DeskInHand) -> None:
    def claims(numbers: Sequence[int]) -> list[bool]:
        return [retention.claim_daily_sweep(desk.database, desk.clock.now()) for _ in numbers]

    assert claims(range(2)) == [True, False]
    desk.clock.turn(DAY - timedelta(seconds=1))
    assert claims(range(1)) == [False]
    desk.clock.turn(timedelta(seconds=1))
    assert claims(range(2)) == [True, False]


def test_a_clock_that_was_set_back_does_not_end_sweeping(desk: DeskInHand) -> None:
    assert retention.claim_daily_sweep(desk.database, desk.clock.now() + 5 * 365 * DAY)
    assert retention.claim_daily_sweep(desk.database, desk.clock.now())


def test_after_compacting_no_byte_of_the_customers_words_is_left_in_the_database(desk: DeskInHand) -> None:
    big = mail(f"{CANARY} " * 3000, f"{CANARY}@customer.example", subject=CANARY, message_id=f"<{CANARY}@x.example>")
    _resolve(desk, only(desk.arrives(big), ENGINEER))
    refused = f"gone-{CANARY}@customer.example"
    desk.wire.fates[refused] = (Fate.PERMANENT, 550, f"5.1.1 {refused} unknown")
    _resolve(desk, next(letter for letter in desk.arrives(mail(CANARY, refused)) if letter.to == ENGINEER))
    with desk.database.write() as connection:
        failed = outbox.c.state == "failed"
        connection.execute(update(outbox).where(failed).values(state="dropped"))
    _open(desk, "Something else.", "dora@customer.example")
    if desk.database.file is not None:
        assert CANARY.encode() in _files(desk)
    _sweep(desk)
    retention.compact(desk.database)
    assert CANARY.encode() not in _files(desk)
    assert desk.ticket(3).status is Status.NEW


def _files(desk: DeskInHand) -> bytes:
    """What a thief of the disk would read; of PostgreSQL what its files say by way of their tables."""
    file = desk.database.file
    if file is not None:
        return b"".join(path.read_bytes() for path in sorted(file.parent.glob(f"{file.name}*")))
    with desk.database.read() as connection:
        names = connection.execute(text("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")).scalars().all()
        rows = [row for name in names for row in connection.execute(text(f'SELECT * FROM "{name}"'))]
        octets = [bytes(value) for value in connection.execute(select(raw.c.octets)).scalars()]
    return repr(rows).encode() + b"".join(octets)


def test_mail_goes_on_while_a_sweep_is_under_way(desk: DeskInHand) -> None:
    for number in range(12):
        _closed(desk, f"Number {number}", f"c{number}@customer.example")
    for number, _ in enumerate(retention.sweep(desk.database, _all_past(desk))):
        assert only(desk.arrives(mail(f"New {number}", f"new{number}@customer.example")), ENGINEER)
    assert number > 0


def test_tickets_may_go_no_sooner_than_an_answer_can_reopen_them(open_desk: Open) -> None:
    with pytest.raises(ValueError, match="reopen_within"):
        house(retention={"closed_tickets_after": "13d"})
    assert isinstance(house(retention={"closed_tickets_after": "14d"}), House)


def test_an_address_of_ours_is_not_answered_because_its_ticket_is_gone(desk: DeskInHand) -> None:
    note = _closed(desk)
    _sweep(desk)
    assert none_to(desk.arrives(reply(note, "#reopen", ENGINEER, address=note.reply_to)), SUPPORT)
