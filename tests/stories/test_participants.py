"""Who takes part in a ticket: added, removed and listed by command, and never let in by a mail of their own."""

from __future__ import annotations

import pytest

from mailer.model import Audience, Status
from tests.desk import CUSTOMER, ENGINEER, LEAD, SECOND, SUPPORT, DeskInHand, Sent, house, mail, none_to, only, reply
from tests.stories.conftest import Open

COLLEAGUE = "dora@customer.example"
THIRD = "no-reply@chat.example"


def _opened(desk: DeskInHand) -> tuple[Sent, Sent]:
    """The acknowledgement and the engineer's notification of a new ticket."""
    sent = desk.arrives(mail())
    return only(sent, CUSTOMER), only(sent, ENGINEER)


def test_an_engineer_adds_a_participant_who_gets_what_is_written_from_then_on(desk: DeskInHand) -> None:
    _, note = _opened(desk)
    sent = desk.arrives(reply(note, f"#cc add {COLLEAGUE}"))
    assert none_to(sent, COLLEAGUE)
    assert COLLEAGUE in only(sent, ENGINEER).text
    answer = only(desk.arrives(reply(note, "Please try tray 2.")), COLLEAGUE)
    assert "tray 2" in answer.text
    assert "blank pages" not in answer.text.replace("prints blank pages", "")


def test_a_participant_who_came_after_the_resolution_is_not_mailed_it(desk: DeskInHand) -> None:
    _, note = _opened(desk)
    desk.arrives(reply(note, "#resolve\nThe drum was replaced."))
    desk.passes(desk.house.closing.remind_after / 2)
    desk.arrives(reply(note, f"#cc {COLLEAGUE}"))
    reminded = desk.passes(desk.house.closing.remind_after)
    assert "drum" in only(reminded, CUSTOMER).text
    assert none_to(reminded, COLLEAGUE)


def test_a_removed_participant_gets_nothing_more_and_the_reply_address_is_void(desk: DeskInHand) -> None:
    _, note = _opened(desk)
    desk.arrives(reply(note, f"#cc add {COLLEAGUE}\nPlease try tray 2."))
    answer = only([s for s in desk.sent if s.to == COLLEAGUE], COLLEAGUE)
    desk.arrives(reply(note, f"#cc remove {COLLEAGUE}"))
    assert none_to(desk.arrives(reply(note, "Or tray 3.")), COLLEAGUE)
    desk.arrives(reply(answer, "It still hums.", subject="hum"))
    assert desk.ticket(2).requester.key == COLLEAGUE
    assert "hums" not in "".join(entry.text for entry in desk.entries(1))


def test_who_takes_part_is_listed(desk: DeskInHand) -> None:
    sent = desk.arrives(mail(cc=COLLEAGUE))
    told = only(desk.arrives(reply(only(sent, ENGINEER), "#cc")), ENGINEER)
    assert CUSTOMER in told.text
    assert COLLEAGUE in told.text


@pytest.mark.parametrize(
    "line", [f"#cc add {SUPPORT}", f"#cc add {SECOND}", "#cc add nobody", "#cc add", "#cc remove x@y.example",
             f"#cc remove {CUSTOMER}", "#cc add all@example.com"]
)  # fmt: skip
def test_who_can_not_take_part_is_said_and_nothing_is_done(open_desk: Open, line: str) -> None:
    desk = open_desk(house(desk={"name": "S", "admins": ["admin@example.com"], "lists": ["all@example.com"]}))
    _, note = _opened(desk)
    sent = desk.arrives(reply(note, f"#take\n{line}"))
    assert line in only(sent, ENGINEER).text
    assert desk.ticket().owner is None
    assert desk.ticket().participants == ()


def test_no_more_take_part_than_the_limit_allows(open_desk: Open) -> None:
    desk = open_desk(house(limits={"participants": 2}))
    sent = desk.arrives(mail(cc="a@x.example, b@x.example, c@x.example"))
    assert len(desk.ticket().participants) == 2
    assert "Left off the ticket from its Cc: 1" in only(sent, ENGINEER).text
    desk.arrives(reply(only(sent, ENGINEER), "#cc add d@x.example"))
    assert len(desk.ticket().participants) == 2


def test_a_list_of_the_house_never_takes_part(open_desk: Open) -> None:
    desk = open_desk(house(desk={"name": "S", "admins": ["admin@example.com"], "lists": ["all@example.com"]}))
    desk.arrives(mail(cc=f"all@example.com, {COLLEAGUE}"))
    assert [str(p.address) for p in desk.ticket().participants] == [COLLEAGUE]


def test_the_colleague_it_was_passed_on_to_is_shown_to_engineers_alone(desk: DeskInHand) -> None:
    acknowledgement, note = _opened(desk)
    desk.arrives(reply(note, "#take"))
    sent = desk.arrives(reply(acknowledgement, "Carol asked me to add: it is the LP-200.", sender=COLLEAGUE))
    assert [letter.to for letter in sent] == [ENGINEER]
    assert "LP-200" in sent[0].text
    assert f"#cc add {COLLEAGUE}" in sent[0].text
    assert not desk.has_ticket(2)
    assert desk.entries()[-1].audience is Audience.INTERNAL
    assert desk.ticket().status is Status.NEW


def test_an_accepted_colleague_gets_the_answer(desk: DeskInHand) -> None:
    acknowledgement, _note = _opened(desk)
    shown = only(desk.arrives(reply(acknowledgement, "It is the LP-200.", sender=COLLEAGUE)), ENGINEER)
    answered = desk.arrives(reply(shown, f"#cc add {COLLEAGUE}\nThank you both. Please try tray 2."))
    assert "tray 2" in only(answered, COLLEAGUE).text
    assert "tray 2" in only(answered, CUSTOMER).text


@pytest.mark.parametrize("status", [Status.RESOLVED, Status.CLOSED])
def test_a_strangers_word_neither_reopens_nor_confirms(desk: DeskInHand, status: Status) -> None:
    acknowledgement, note = _opened(desk)
    desk.arrives(reply(note, "#resolve\nThe drum was replaced."))
    if status is Status.CLOSED:
        desk.arrives(reply(note, "#close"))
    sent = desk.arrives(reply(acknowledgement, "No, it does not work.", sender=COLLEAGUE))
    assert desk.ticket().status is status
    assert none_to(sent, CUSTOMER)
    assert none_to(sent, COLLEAGUE)


def test_third_party_mail_to_a_reply_address_reaches_engineers_alone(desk: DeskInHand) -> None:
    acknowledgement, _ = _opened(desk)
    sent = desk.arrives(mail("Your code is 918273.", THIRD, acknowledgement.reply_to, "Verify your account"))
    assert {letter.to for letter in sent} == {ENGINEER, SECOND}
    later = desk.passes(desk.house.closing.close_after)
    assert not any("918273" in letter.text for letter in later if letter.to in (CUSTOMER, THIRD))


def test_a_stranger_with_an_engineers_reply_address_is_shown_and_moves_nothing(desk: DeskInHand) -> None:
    _, note = _opened(desk)
    sent = desk.arrives(reply(note, "#close spam", sender="ann.private@mail.example"))
    assert desk.ticket().status is Status.NEW
    assert "made for ann@example.com" in " ".join(only(sent, ENGINEER).text.split())


def test_a_forged_engineer_with_a_customers_reply_address_is_told_to_the_lead(desk: DeskInHand) -> None:
    acknowledgement, _ = _opened(desk)
    sent = desk.arrives(reply(acknowledgement, "#close spam", sender=ENGINEER))
    assert desk.ticket().status is Status.NEW
    assert "kept on the ticket as a stranger's mail" in only(sent, LEAD).text.replace("\n", " ")
    assert not desk.has_ticket(2)


def test_an_engineer_is_the_customer_of_a_ticket_of_their_own(open_desk: Open) -> None:
    desk = open_desk(house(authenticity={"authserv_id": "mx.example.com"}))
    passed = [("Authentication-Results", "mx.example.com; dmarc=pass header.from=example.com")]
    acknowledgement = next(
        s for s in desk.arrives(mail("My chair squeaks.", ENGINEER, headers=passed)) if s.subject.startswith("Re:")
    )
    desk.arrives(reply(acknowledgement, "The left wheel, to be exact.", sender=ENGINEER))
    assert "left wheel" in desk.entries()[-1].text
    assert desk.entries()[-1].from_customer


def test_mail_without_the_signed_address_says_that_nothing_proves_it(desk: DeskInHand) -> None:
    _opened(desk)
    told = only(desk.arrives(mail("One more thing: it hums.", subject="hum [#1]")), ENGINEER)
    assert "Nothing proves" in told.text
    proven = only(desk.arrives(reply(only(desk.sent[:3], CUSTOMER), "And it is hot.")), ENGINEER)
    assert "Nothing proves" not in proven.text


def test_the_cc_of_a_mail_that_fails_authentication_is_left_off(open_desk: Open) -> None:
    desk = open_desk(house(authenticity={"authserv_id": "mx.example.com"}))
    failed = [("Authentication-Results", "mx.example.com; dmarc=fail header.from=customer.example")]
    sent = desk.arrives(mail(cc="mallory@elsewhere.example", headers=failed))
    assert desk.ticket().participants == ()
    assert "could not be authenticated" in only(sent, ENGINEER).text


@pytest.mark.parametrize(
    "written",
    ["Dora Miller <{}>", '"Miller, Dora" <{}>', "“Dora” <{}>; <e@customer.example>", "Dora <{}>, e@x.example"],
)
def test_an_address_may_be_copied_with_its_name(desk: DeskInHand, written: str) -> None:
    _, note = _opened(desk)
    desk.arrives(reply(note, f"#cc add {written.format(COLLEAGUE)}"))
    assert COLLEAGUE in {str(person.address) for person in desk.ticket().participants}
    desk.arrives(reply(note, f"#cc remove {written.format(COLLEAGUE)}"))
    assert not desk.ticket().participants


def test_words_beside_an_address_that_are_no_name_come_back(desk: DeskInHand) -> None:
    _, note = _opened(desk)
    desk.arrives(reply(note, f"#cc add carl@x.example <{COLLEAGUE}> too"))
    assert not desk.ticket().participants
