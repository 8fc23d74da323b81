"""Tickets that belong together or apart: merge, split and link, and where later mail lands (spec 2.5, 2.6)."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from mailer.model import Purpose, Status
from tests.desk import CUSTOMER, ENGINEER, SECOND, DeskInHand, Sent, house, mail, none_to, only, reply
from tests.stories.conftest import Open

OTHER = "otto@other.example"


def _two(desk: DeskInHand, second: str = CUSTOMER) -> tuple[list[Sent], list[Sent]]:
    first = desk.arrives(mail("The printer is broken.", subject="Printer"))
    return first, desk.arrives(mail("The printer again!", second, subject="Again"))


def test_a_merged_ticket_goes_on_in_the_other_and_its_customer_is_told(desk: DeskInHand) -> None:
    _, second = _two(desk)
    sent = desk.arrives(reply(only(second, ENGINEER), "#merge 1"))
    assert (desk.ticket(2).status, desk.ticket(2).merged_into) == (Status.CLOSED, 1)
    told = only(sent, CUSTOMER)
    assert "#1" in told.subject
    assert "#2" in told.text
    assert {entry.ticket for entry in desk.entries(1)} == {1, 2}


def test_a_mail_to_a_merged_ticket_lands_in_the_survivor(desk: DeskInHand) -> None:
    _, second = _two(desk)
    desk.arrives(reply(only(second, ENGINEER), "#merge 1"))
    for address, subject in ((only(second, CUSTOMER).reply_to, "hum"), ("support@example.com", "hum [#2]")):
        desk.arrives(mail(f"It hums ({subject}).", to=address, subject=subject))
        assert f"It hums ({subject})." in desk.entries(1)[-1].text
    assert not desk.has_ticket(3)


def test_merges_in_a_row_end_at_the_last_survivor(desk: DeskInHand) -> None:
    _first, second = _two(desk)
    third = desk.arrives(mail("And again!", subject="Third"))
    desk.arrives(reply(only(third, ENGINEER), "#merge 2"))
    desk.arrives(reply(only(second, ENGINEER), "#merge 1"))
    desk.arrives(reply(only(third, CUSTOMER), "It is hot."))
    assert "It is hot." in desk.entries(1)[-1].text
    assert {entry.ticket for entry in desk.entries(1)} == {1, 2, 3}


def test_people_join_the_survivor_only_if_that_is_said(desk: DeskInHand) -> None:
    first, second = _two(desk, OTHER)
    refused = only(desk.arrives(reply(only(second, ENGINEER), "#merge 1")), ENGINEER)
    assert OTHER in refused.text
    assert desk.ticket(2).merged_into is None
    desk.arrives(reply(only(second, ENGINEER), "#merge #1 with people"))
    assert desk.ticket(1).is_participant(desk.ticket(2).requester)
    answered = desk.arrives(reply(only(first, ENGINEER), "We replaced the drum."))
    assert "drum" in only(answered, OTHER).text
    assert "The printer is broken." not in only(answered, OTHER).text


def test_who_was_left_out_of_a_merge_gets_nothing_and_is_heard(desk: DeskInHand) -> None:
    first, second = _two(desk, OTHER)
    sent = desk.arrives(reply(only(second, ENGINEER), "#merge 1 alone"))
    assert none_to(sent, OTHER)
    assert none_to(sent, CUSTOMER)
    heard = desk.arrives(reply(only(second, OTHER), "Any news?"))
    assert f"#cc add {OTHER}" in only(heard, ENGINEER).text
    answered = desk.arrives(reply(only(first, ENGINEER), "We replaced the drum."))
    assert none_to(answered, OTHER)
    to_customer = only(answered, CUSTOMER).parcel.data.decode()
    assert "other.example" not in to_customer


def test_an_answer_to_a_ticket_merged_without_its_people_is_sent_to_nobody(desk: DeskInHand) -> None:
    _, second = _two(desk, OTHER)
    desk.arrives(reply(only(second, ENGINEER), "#merge 1 alone"))
    sent = desk.arrives(reply(only(second, SECOND), "Dear Otto, your invoice is attached."))
    assert [letter.to for letter in sent] == [SECOND]
    assert "goes on in #1" in sent[0].text


def test_an_answer_to_a_merged_ticket_goes_out_on_the_survivor(desk: DeskInHand) -> None:
    _, second = _two(desk)
    desk.arrives(reply(only(second, ENGINEER), "#merge 1"))
    sent = desk.arrives(reply(only(second, SECOND), "We replaced the drum."))
    assert "[#1]" in only(sent, CUSTOMER).subject


def test_a_link_of_the_merged_ticket_does_not_confirm_the_survivor(desk: DeskInHand) -> None:
    first, second = _two(desk)
    desk.arrives(reply(only(second, ENGINEER), "#resolve\nThe drum was replaced."))
    desk.arrives(reply(only(second, ENGINEER), "#merge 1"))
    desk.arrives(reply(only(first, ENGINEER), "#resolve\nThe drum was replaced."))
    confirm = desk.reply_address(2, CUSTOMER, Purpose.CONFIRM)
    desk.arrives(mail("Please look at the invoice, too.", to=confirm, subject="It works [#2]"))
    assert desk.ticket(1).status is Status.OPEN


NOT_CLEAR = (
    *("#merge", "#merge 2", "#merge 99", "#merge 1 2", "#merge 1 somehow"),
    *("#link", "#link 99", "#link 2", "#link x", "#split"),
)


@pytest.mark.parametrize("line", NOT_CLEAR)
def test_a_merge_link_or_split_that_is_not_clear_does_nothing(desk: DeskInHand, line: str) -> None:
    _, second = _two(desk)
    sent = desk.arrives(reply(only(second, ENGINEER), f"#take\n{line}"))
    assert line in only(sent, ENGINEER).text
    assert desk.ticket(2).owner is None
    assert not desk.has_ticket(3)


def test_a_ticket_of_a_queue_that_is_not_theirs_does_not_exist_for_an_engineer(open_desk: Open) -> None:
    queues = [{"name": "support", "address": "support@example.com"}, {"name": "sales", "address": "sales@example.com"}]
    engineers = [
        {"name": "Ann Arbor", "address": ENGINEER, "queues": ["support"]},
        {"name": "Ben Bolt", "address": SECOND},
    ]
    desk = open_desk(house(queues=queues, engineers=engineers))
    desk.folder = desk.folder.model_copy(update={"queue": "sales"})
    desk.arrives(mail("A quote, please.", OTHER, to="sales@example.com"))
    desk.folder = desk.folder.model_copy(update={"queue": "support"})
    note = only(desk.arrives(mail()), ENGINEER)
    refused = only(desk.arrives(reply(note, "#link 1")), ENGINEER)
    absent = only(desk.arrives(reply(note, "#link 77")), ENGINEER)
    assert re.sub(r"#(link )?1\b", "#", refused.text) == re.sub(r"#(link )?77\b", "#", absent.text)
    assert desk.ticket(2).related == ()


def test_linked_tickets_are_shown_to_engineers_and_never_to_customers(desk: DeskInHand) -> None:
    _first, second = _two(desk, OTHER)
    sent = desk.arrives(reply(only(second, ENGINEER), "#link 1"))
    assert (desk.ticket(1).related, desk.ticket(2).related) == ((2,), (1,))
    assert [letter.to for letter in sent] == [ENGINEER]
    answered = desk.arrives(reply(only(second, ENGINEER), "We replaced the drum."))
    assert "#1" not in only(answered, OTHER).text


def test_a_split_opens_a_ticket_of_its_own_for_the_same_people(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail("The printer is broken. And the invoice is wrong.", cc="dora@x.example")), ENGINEER)
    sent = desk.arrives(reply(note, "#split Invoice is wrong"))
    new = desk.ticket(2)
    assert (new.subject, str(new.requester), str(new.owner)) == ("Invoice is wrong", CUSTOMER, ENGINEER)
    assert new.participants == desk.ticket(1).participants
    assert "invoice is wrong" in desk.entries(2)[0].text
    acknowledged = only(sent, CUSTOMER)
    assert "[#2]" in acknowledged.subject
    desk.arrives(reply(acknowledged, "It is number 4711."))
    assert "4711" in desk.entries(2)[-1].text


@pytest.mark.parametrize(
    ("subject", "said"),
    [
        ("Ben Bolt looks at the invoice", "internal-name"),
        ("Invoice, see {reply_to}", "part of an internal mail stands in it"),
        ("x" * 201, "201 characters"),
    ],
)
def test_a_subject_that_must_not_go_out_splits_nothing(desk: DeskInHand, subject: str, said: str) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    sent = desk.arrives(reply(note, f"#split {subject.format(reply_to=note.reply_to)}"))
    assert [letter.to for letter in sent] == [ENGINEER]
    assert said.lower() in " ".join(sent[0].text.lower().split())
    assert not desk.has_ticket(2)


def test_later_mail_to_a_ticket_closed_for_long_lands_in_its_follow_up(desk: DeskInHand) -> None:
    sent = desk.arrives(mail())
    note, acknowledgement = only(sent, ENGINEER), only(sent, CUSTOMER)
    desk.arrives(reply(note, "#resolve\nThe drum was replaced."))
    desk.arrives(reply(note, "#close"))
    desk.passes(desk.house.closing.reopen_within + timedelta(days=1))
    desk.arrives(reply(acknowledgement, "It is broken again."))
    assert desk.ticket(2).follows == 1
    desk.arrives(reply(acknowledgement, "And it smells."))
    assert not desk.has_ticket(3)
    assert "smells" in desk.entries(2)[-1].text
    desk.arrives(reply(note, "#note it was tray 2 then"))
    assert "tray 2" in desk.entries(1)[-1].text


def test_a_reply_that_comes_before_its_parent_ends_on_the_same_ticket(desk: DeskInHand) -> None:
    parent = "<parent@customer.example>"
    desk.arrives(
        mail("I agree with Carol.", "dora@customer.example", subject="Re: Printer", cc=CUSTOMER, in_reply_to=parent)
    )
    desk.arrives(mail("The printer is broken.", subject="Printer", message_id=parent))
    assert not desk.has_ticket(2)
    assert "The printer is broken." in desk.entries(1)[-1].text


def test_nobody_is_let_in_by_a_mail_that_names_theirs_before_it_came(desk: DeskInHand) -> None:
    coming = "<coming@customer.example>"
    desk.arrives(mail("Hello.", "mallory@elsewhere.example", subject="x", in_reply_to=coming))
    desk.arrives(mail("The printer is broken.", message_id=coming))
    assert desk.ticket(2).requester.key == CUSTOMER
