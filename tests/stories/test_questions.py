"""Engineers ask the desk by mail, and get an answer about what they may see and nothing else."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy import text as sql

from mailer.case import Listing, Owned
from mailer.model import Purpose, Status
from mailer.store.listings import LISTED, read_listed
from tests.desk import CUSTOMER, ENGINEER, MONDAY, SECOND, SUPPORT, DeskInHand, Sent, house, mail, none_to, only, reply
from tests.stories.conftest import Open

HOUR = timedelta(hours=1)
SALES = "sales@example.com"
TRUSTING = {"authenticity": {"authserv_id": "mx.example.com"}}
TWO_QUEUES = {
    "queues": [{"name": "support", "address": SUPPORT}, {"name": "sales", "address": SALES}],
    "engineers": [
        {"name": "Ann Arbor", "address": ENGINEER, "queues": ["support"]},
        {"name": "Ben Bolt", "address": SECOND},
    ],
    "accounts": [
        {
            "name": "box",
            "host": "imap.example.com",
            "folders": [{"queue": "support"}, {"name": "Sales", "queue": "sales"}],
        },
    ],
}
PASSED = (("Authentication-Results", "mx.example.com; dmarc=pass header.from=example.com"),)


def asked(desk: DeskInHand, text: str, sender: str = ENGINEER) -> Sent:
    """What a fresh mail of a proven engineer's brings."""
    return only(desk.arrives(mail(text, sender, subject="A question", headers=PASSED)), sender)


def flat(letter: Sent) -> str:
    return " ".join(letter.text.split())


def requests(desk: DeskInHand, *subjects: str) -> list[Sent]:
    passed = (("Authentication-Results", "mx.example.com; dmarc=pass header.from=customer.example"),)
    return [only(desk.arrives(mail(subject=subject, headers=passed)), ENGINEER) for subject in subjects]


def test_show_tells_all_about_the_ticket_the_newest_first(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    desk.arrives(reply(note, "#take\n#priority P2 two floors"))
    desk.arrives(reply(note, "Please try tray 2."))
    before = desk.ticket()
    shown = only(desk.arrives(reply(note, "#show")), ENGINEER)
    for fact in (CUSTOMER, "P2: two floors", "Ann Arbor", "To be answered by", "You own #1 now.", "opened the ticket"):
        assert fact in flat(shown)
    assert shown.text.index("tray 2") < shown.text.index("blank pages", shown.text.index("tray 2"))
    assert desk.ticket() == before


def test_the_letter_that_shows_a_ticket_can_be_replied_to(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    shown = only(desk.arrives(reply(note, "#show")), ENGINEER)
    assert "Please try tray 2." in only(desk.arrives(reply(shown, "Please try tray 2.")), CUSTOMER).text


def test_a_question_beside_other_commands_is_answered_and_they_are_done(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    sent = desk.arrives(reply(note, "#take\n#show\n#help"))
    assert str(desk.ticket().owner) == ENGINEER
    words = {str(letter.message["From"]).split(" - ")[0].strip('"') for letter in sent}
    assert words == {"Done", "Ticket", "Commands"}
    shown = next(letter for letter in sent if "Ticket" in str(letter.message["From"]))
    assert "Owner: Ann Arbor" in flat(shown)


def test_text_below_a_question_goes_to_the_customer_only_with_a_command_beside_it(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    sent = desk.arrives(reply(note, "#show\nPlease try tray 2."))
    assert none_to(sent, CUSTOMER)
    assert "what the text below" in flat(only(sent, ENGINEER))


def test_the_list_has_the_most_urgent_first(desk: DeskInHand) -> None:
    first, second, third = requests(desk, "Printer", "Login", "Screen")
    desk.arrives(reply(second, "#take\n#priority P1"))
    desk.arrives(reply(third, "#resolve\nReplaced the screen."))
    desk.passes(3 * HOUR)
    listed = only(desk.arrives(reply(first, "#list")), ENGINEER)
    assert "#list: 3" in listed.subject
    assert listed.text.index("#2") < listed.text.index("#1 Printer") < listed.text.index("#3 Screen")
    assert "P1, new, Ann Arbor, 3 hours old Overdue: To be answered by Monday 23 November, 11:00 (UTC)" in flat(listed)
    assert "P3, new, nobody's, 3 hours old To be answered by Tuesday 24 November" in flat(listed)
    assert "Closes by itself" in flat(listed)


@pytest.mark.parametrize(
    ("question", "numbers"),
    [
        ("#list", "123"),
        ("#list p1", "2"),
        ("#list P3, unowned", "1"),
        ("#list unowned", "1"),
        ("#list support", "123"),
        ("#list Support P1", "2"),
        ("#list waiting", ""),
        ("#mine", "23"),
        ("#overdue", ""),
    ],
)
def test_each_question_lists_its_tickets(desk: DeskInHand, question: str, numbers: str) -> None:
    first, second, third = requests(desk, "Printer", "Login", "Screen")
    desk.arrives(reply(second, "#take\n#priority P1"))
    desk.arrives(reply(third, "#resolve\nReplaced the screen."))
    listed = only(desk.arrives(reply(first, question)), ENGINEER)
    assert "".join(n for n in "123" if f"- #{n} " in listed.text) == numbers


def test_overdue_lists_what_is_overdue_now_and_nothing_that_was(desk: DeskInHand) -> None:
    first, second, third = requests(desk, "Printer", "Login", "Screen")
    for note in (first, second, third):
        desk.arrives(reply(note, "#take\n#priority P1"))
    desk.passes(2 * HOUR)
    desk.arrives(reply(second, "The server was restarted; it is tested over night."))
    desk.arrives(reply(third, "#priority P4"))
    listed = only(desk.arrives(reply(first, "#overdue")), ENGINEER)
    assert "- #1 " in listed.text
    assert "- #2 " not in listed.text
    assert "- #3 " not in listed.text
    desk.passes(2 * HOUR)
    assert "- #2 " in only(desk.arrives(reply(first, "#overdue")), ENGINEER).text


def test_a_closed_ticket_is_in_no_list(desk: DeskInHand) -> None:
    first, second = requests(desk, "Printer", "Login")
    desk.arrives(reply(second, "#close spam"))
    assert "Login" not in only(desk.arrives(reply(first, "#list")), ENGINEER).text


def test_a_long_list_says_how_many_are_missing(desk: DeskInHand) -> None:
    notes = requests(desk, *(f"Matter {n}" for n in range(LISTED + 2)))
    listed = only(desk.arrives(reply(notes[0], "#list")), ENGINEER)
    assert listed.text.count("\n- #") == LISTED
    assert "And 2 more." in listed.text


def test_lists_are_read_without_the_closed_tickets(desk: DeskInHand) -> None:
    sqlite = desk.database.engine.dialect.name == "sqlite"
    asked: list[tuple[str, Any]] = []

    def note(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        asked.append((statement, parameters))

    listing = Listing(owned=Owned.BY_THE_ASKER, late="update-overdue")
    with desk.database.read() as connection:
        event.listen(connection, "before_cursor_execute", note)
        read_listed(connection, listing, ["support"], desk.house.engineers[0].address, MONDAY)
        event.remove(connection, "before_cursor_execute", note)
        statement, parameters = asked[0]
        if not sqlite:
            # PostgreSQL reads a table of three rows whole, unless it is told that this is dear.
            connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
        plan = connection.exec_driver_sql(f"EXPLAIN {'QUERY PLAN ' if sqlite else ''}{statement}", parameters)
        steps = " ".join(str(row[-1]) for row in plan)
    if sqlite:
        assert "ticket USING INDEX ix_ticket_status (status=?" in steps
        assert "SCAN ticket" not in steps
        assert "SCAN due" not in steps
    else:
        assert "on ix_ticket_status" in steps or "using ix_ticket_status" in steps
        assert "Seq Scan" not in steps


# --- who may ask ------------------------------------------------------------------------------------------------------


def test_a_proven_engineers_fresh_mail_is_answered_and_opens_no_ticket(open_desk: Open) -> None:
    desk = open_desk(house(**TRUSTING))
    requests(desk, "Printer", "Login")
    assert "#2 Login" in asked(desk, "#list").text
    assert "Login" in asked(desk, "#show 2").text
    assert not desk.has_ticket(3)


def test_a_number_in_the_list_asks_for_the_ticket_with_one_click(open_desk: Open) -> None:
    desk = open_desk(house(**TRUSTING))
    requests(desk, "Printer")
    part = asked(desk, "#list").message.get_body(("html",))
    assert part is not None
    assert "mailto:support@example.com?subject=Show%20%231&amp;body=%23show%201" in str(part.get_content())


def test_where_nothing_proves_a_fresh_mail_the_list_has_no_links(desk: DeskInHand) -> None:
    (note,) = requests(desk, "Printer")
    listed = only(desk.arrives(reply(note, "#list")), ENGINEER)
    part = listed.message.get_body(("html",))
    assert part is not None
    assert "mailto:" not in str(part.get_content())


def test_an_unproven_fresh_question_is_a_strangers_mail(desk: DeskInHand) -> None:
    requests(desk, "Printer")
    sent = desk.arrives(mail("#list", ENGINEER, subject="A question"))
    assert not any("Tickets" in str(letter.message["From"]) for letter in sent)
    assert desk.has_ticket(2)


def test_another_ticket_is_not_shown_on_the_word_of_a_signed_address(desk: DeskInHand) -> None:
    first, _ = requests(desk, "Printer", "Login")
    refusal = only(desk.arrives(reply(first, "#show 2")), ENGINEER)
    assert "Login" not in refusal.text
    assert "reply to a mail about #2" in flat(refusal).lower()


def test_the_proof_alone_asks_on_a_ticket_and_moves_nothing(open_desk: Open) -> None:
    desk = open_desk(house(**TRUSTING))
    requests(desk, "Printer")
    tagged = {"subject": "Re: [#1] Printer", "headers": PASSED}
    assert "Printer" in only(desk.arrives(mail("#show", ENGINEER, **tagged)), ENGINEER).text
    refused = only(desk.arrives(mail("#take", ENGINEER, **tagged)), ENGINEER)
    assert "your own reply address" in flat(refused)
    assert desk.ticket().status is Status.NEW


def test_nothing_of_another_queue_is_told(open_desk: Open) -> None:
    desk = open_desk(house(**TRUSTING, **TWO_QUEUES))
    requests(desk, "Printer")
    desk.arrives(mail(subject="Secret offer", to=SALES))
    with desk.database.write() as connection:
        connection.execute(sql("UPDATE ticket SET queue = 'sales' WHERE number = 2"))
    assert "Secret offer" in asked(desk, "#list", SECOND).text
    assert "Secret offer" in asked(desk, "#show 2", SECOND).text
    assert "Secret offer" not in asked(desk, "#list").text
    for question in ("#show 2", "#show 77", "#list sales"):
        letter = asked(desk, question)
        assert "Not done" in str(letter.message["From"])
        assert "Secret offer" not in letter.text


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("#show", "belongs to no ticket"),
        ("#show 1 2", "not clear which ticket"),
        ("#lst", "#list?"),
        ("#take", "belongs to no ticket"),
        ("#mine P1", "alone"),
        ("#list one\n#list two\n#list 3\n#list 4\n#list 5\n#list 6", "neither a queue"),
    ],
)
def test_a_question_that_can_not_be_answered_says_what_would_do(open_desk: Open, question: str, said: str) -> None:
    desk = open_desk(house(**TRUSTING))
    letter = asked(desk, question)
    assert said in flat(letter)
    assert not desk.has_ticket(1)


def test_the_signed_address_shows_its_own_ticket_by_number(desk: DeskInHand) -> None:
    requests(desk, "Printer")
    address = desk.reply_address(1, ENGINEER, Purpose.ENGINEER)
    assert "Printer" in only(desk.arrives(mail("#show #1.", ENGINEER, address)), ENGINEER).text
