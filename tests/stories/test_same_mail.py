"""What is the same mail, and what only looks like it; and all of it once more from the raw mails (IDE-02, IDE-09)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import text

from mailer.model import Purpose
from tests.desk import CUSTOMER, ENGINEER, DeskInHand, mail, only, sqlite_url

TWICE = "under the same Message-ID"


def test_other_words_under_a_known_message_id_are_kept_and_the_engineer_is_told(desk: DeskInHand) -> None:
    desk.arrives(mail("First words.", message_id="<same@customer.example>"))
    note = only(desk.arrives(mail("Quite other words.", message_id="<same@customer.example>")), ENGINEER)
    assert [entry.text.strip() for entry in desk.entries() if entry.from_customer] == [
        "First words.",
        "Quite other words.",
    ]
    assert TWICE in note.text
    assert any(TWICE in line.detail for line in desk.log())


def test_a_guessed_message_id_keeps_no_mail_out(desk: DeskInHand) -> None:
    """Who writes first under the Message-ID that somebody will use next suppresses nothing."""
    desk.arrives(mail("I was here first.", "mallory@elsewhere.example", message_id="<next@customer.example>"))
    note = only(desk.arrives(mail("The real request.", message_id="<next@customer.example>")), ENGINEER)
    assert desk.ticket(2).requester.spec == CUSTOMER
    assert TWICE in note.text
    assert any(TWICE in line.detail for line in desk.log(2))


def test_the_same_mail_again_is_no_second_one(desk: DeskInHand) -> None:
    raw = mail("First words.", message_id="<same@customer.example>")
    desk.arrives(raw)
    assert desk.arrives(b"Delivered-To: x\r\n" + raw) == []
    assert not any(TWICE in line.detail for line in desk.log())


def test_two_mails_without_message_id_alike_in_all_but_words_are_two(desk: DeskInHand) -> None:
    for words in ("One.", "Two."):
        raw = mail(words, message_id="<gone@customer.example>")
        desk.arrives(raw.replace(b"Message-ID: <gone@customer.example>\r\n", b""))
    assert desk.has_ticket(2)


def test_all_mail_read_once_more_gives_the_same_tickets(tmp_path: Path) -> None:
    """The raw mails of a desk, given to two new ones: tickets, correspondence, logs, dates and letters are the same."""
    first = _desk(tmp_path / "first")
    for raw in _conversations(first):
        first.arrives(raw)
    again = [_replayed(first, tmp_path / name) for name in ("second", "third")]
    assert _picture(again[0]) == _picture(again[1]) == _picture(first)
    for desk in (first, *again):
        desk.database.close()


def _desk(folder: Path) -> DeskInHand:
    folder.mkdir()
    return DeskInHand(sqlite_url(folder))


def _conversations(desk: DeskInHand) -> Iterator[bytes]:
    """Some hundred mails: requests, answers by each way, commands, automatic mail, copies and forgeries."""
    for number in range(1, 26):
        customer, own = f"c{number % 7}@customer.example", f"<{number}.first@customer.example>"
        yield mail(f"Request {number}.", customer, subject=f"Trouble {number}", message_id=own)
        mine = _last_ticket(desk)
        engineer = desk.reply_address(mine, ENGINEER, Purpose.ENGINEER)
        their = desk.reply_address(mine, customer, Purpose.CUSTOMER)
        yield mail(f"Answer {number}.", ENGINEER, engineer, "Re: yours")
        yield (
            mail(f"More of {number}.", customer, in_reply_to=own),
            mail(f"More of {number}.", customer, subject=f"Re: [#{mine}]"),
            mail("I am away.", customer, their, headers=[("Auto-Submitted", "auto-replied")]),
            mail("#close", ENGINEER, subject=f"Re: [#{mine}]"),
            mail(f"Other words {number}.", customer, message_id=own),
        )[number % 5]
        if number % 2:
            yield mail(f"#resolve\nReplaced the part {number}.", ENGINEER, engineer, "Re: yours")
        if number % 4 == 1:
            yield mail("Yes, it works.", customer, their, "Re: yours")


def _last_ticket(desk: DeskInHand) -> int:
    with desk.database.read() as connection:
        return int(connection.execute(text("SELECT max(number) FROM ticket")).scalar_one())


def _replayed(desk: DeskInHand, folder: Path) -> DeskInHand:
    copy = _desk(folder)
    with desk.database.read() as connection:
        kept = (
            connection.execute(text("SELECT octets FROM inbound JOIN raw USING (sha256) ORDER BY id")).scalars().all()
        )
    assert len(kept) >= 75
    for octets in kept:
        copy.arrives(bytes(octets))
    return copy


def _picture(desk: DeskInHand) -> list[list[tuple[object, ...]]]:
    """All that follows from mail. Only what is drawn by lot at the installation differs: names of messages."""
    questions = (
        "SELECT number, subject, requester, status, priority, owner, opened_at, acknowledged_at, responded_at,"
        " resolved_at, closed_at, follows, merged_into, version FROM ticket ORDER BY number",
        "SELECT ticket, at, audience, author, subject, text, from_customer, cause FROM entry ORDER BY id",
        "SELECT ticket, at, actor, action, detail, cause, line FROM ticket_log ORDER BY id",
        "SELECT ticket, kind, at, state FROM due ORDER BY ticket, kind, at",
        "SELECT key, ticket, template, recipient, subject, state FROM outbox ORDER BY id",
        "SELECT key, state, reason, ticket FROM inbound ORDER BY id",
        "SELECT ticket, related FROM link ORDER BY ticket, related",
    )
    with desk.database.read() as connection:
        return [[tuple(row) for row in connection.execute(text(question))] for question in questions]
