"""Replies with a signed token, on every way it can come: what it proves is the same on each, and no way proves more."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta
from html import unescape
from typing import Any
from urllib.parse import unquote

import pytest

from mailer.address import Address
from mailer.config import ReplyStyle
from mailer.mail.reply_address import TOKEN, Way, address_with, carries_token, message_id
from mailer.model import Purpose, Status
from tests.desk import CUSTOMER, ENGINEER, SECOND, SUPPORT, DeskInHand, Sent, house, mail, none_to, only, reply
from tests.stories.conftest import Open

DORA = "dora@customer.example"
STRANGER = "mallory@elsewhere.example"
REPLY_DOMAIN = "reply.example.com"
WAYS = [
    pytest.param(Way.ADDRESS, ReplyStyle.PLUS, id="plus address"),
    pytest.param(Way.ADDRESS, ReplyStyle.DOMAIN, id="domain address"),
    pytest.param(Way.SUBJECT, ReplyStyle.MESSAGE_ID, id="subject"),
    pytest.param(Way.PARENT, ReplyStyle.MESSAGE_ID, id="In-Reply-To"),
    pytest.param(Way.ANCESTOR, ReplyStyle.MESSAGE_ID, id="References"),
]


def styled(style: ReplyStyle, **changes: Any) -> Any:
    queue = {"name": "support", "address": SUPPORT, "reply_style": style}
    return house(queues=[{**queue, "reply_domain": REPLY_DOMAIN} if style is ReplyStyle.DOMAIN else queue], **changes)


def signed(desk: DeskInHand, ticket: int, person: str, purpose: Purpose) -> str:
    return desk.signer.token(ticket, Address.parse(person), purpose, desk.clock.now())


def carrying(desk: DeskInHand, way: Way, token: str, text: str, sender: str) -> bytes:
    """A mail about #1 that carries the token on one way."""
    ours = message_id("unique", "example.com", token)
    to, subject, parent, thread = SUPPORT, "Re: Printer [#1]", "", ""
    match way:
        case Way.ADDRESS:
            to = address_with(token, desk.house.queues[0], 1)
        case Way.SUBJECT:
            subject = f"Re: Printer [#1 {token}]"
        case Way.PARENT:
            parent = ours
        case Way.ANCESTOR:
            parent, thread = "<x@elsewhere.example>", f"{ours} <x@elsewhere.example>"
    return mail(text, sender, to, subject, in_reply_to=parent, references=thread)


def _wrong(token: str) -> str:
    return token[:-1] + ("a" if token[-1] != "a" else "b")


# --- the table: ways and tokens ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(("way", "style"), WAYS)
@pytest.mark.parametrize(
    "token", ["valid", "absent", "wrong", "of another ticket", "of another engineer", "of a customer", "for customers"]
)
def test_an_engineer_is_believed_with_the_own_token_of_that_ticket_and_no_other(
    open_desk: Open, way: Way, style: ReplyStyle, token: str
) -> None:
    desk = open_desk(styled(style))
    desk.arrives(mail())
    desk.arrives(mail("Another matter.", DORA, subject="Scanner"))
    mine = signed(desk, 1, ENGINEER, Purpose.ENGINEER)
    carried = {
        "valid": mine,
        "absent": "",
        "wrong": _wrong(mine),
        "of another ticket": signed(desk, 2, ENGINEER, Purpose.ENGINEER),
        "of another engineer": signed(desk, 1, SECOND, Purpose.ENGINEER),
        "of a customer": signed(desk, 1, CUSTOMER, Purpose.CUSTOMER),
        "for customers": signed(desk, 1, ENGINEER, Purpose.CUSTOMER),
    }[token]
    raw = carrying(desk, way, carried, "#take", ENGINEER) if carried else mail("#take", ENGINEER, subject="Re: [#1]")
    desk.arrives(raw)
    owner = desk.ticket(1).owner
    assert (owner is not None and owner.key == ENGINEER) == (token == "valid")


@pytest.mark.parametrize(("way", "style"), WAYS)
@pytest.mark.parametrize("token", ["valid", "absent", "wrong", "of another ticket", "of another person"])
def test_a_customer_confirms_with_the_own_token_of_that_ticket_and_no_other(
    open_desk: Open, way: Way, style: ReplyStyle, token: str
) -> None:
    desk = open_desk(styled(style))
    note = only(desk.arrives(mail(cc=DORA)), ENGINEER)
    desk.arrives(mail("Another matter.", subject="Scanner"))
    desk.arrives(reply(note, "#resolve\nReplaced the paper guide."))
    mine = signed(desk, 1, CUSTOMER, Purpose.CONFIRM)
    carried = {
        "valid": mine,
        "absent": "",
        "wrong": _wrong(mine),
        "of another ticket": signed(desk, 2, CUSTOMER, Purpose.CONFIRM),
        "of another person": signed(desk, 1, DORA, Purpose.CONFIRM),
    }[token]
    words = "Please see my earlier mail."  # what the token alone can turn into a yes
    raw = carrying(desk, way, carried, words, CUSTOMER) if carried else mail(words, subject="Re: [#1]")
    desk.arrives(raw)
    assert (desk.ticket(1).status is Status.CLOSED) == (token == "valid")


@pytest.mark.parametrize(("way", "style"), WAYS)
def test_a_stranger_with_somebody_elses_token_gets_no_way_into_the_ticket(
    open_desk: Open, way: Way, style: ReplyStyle
) -> None:
    desk = open_desk(styled(style))
    desk.arrives(mail())
    before = len(desk.entries(1))
    for token in (signed(desk, 1, CUSTOMER, Purpose.CUSTOMER), signed(desk, 1, ENGINEER, Purpose.ENGINEER)):
        desk.arrives(carrying(desk, way, token, "#close spam", STRANGER))
    assert desk.ticket(1).status is Status.NEW
    assert not desk.ticket(1).is_participant(Address.parse(STRANGER))
    assert all(entry.audience == "internal" for entry in desk.entries(1)[before:])


@pytest.mark.parametrize(("way", "style"), WAYS)
def test_a_token_is_worth_nothing_once_its_time_is_over(open_desk: Open, way: Way, style: ReplyStyle) -> None:
    desk = open_desk(styled(style))
    desk.arrives(mail())
    token = signed(desk, 1, ENGINEER, Purpose.ENGINEER)
    desk.clock.turn(timedelta(days=366))
    desk.arrives(carrying(desk, way, token, "#take", ENGINEER))
    assert desk.ticket(1).owner is None


@pytest.mark.parametrize(("way", "style"), WAYS)
def test_a_token_is_worth_nothing_once_its_engineer_has_left_the_roster(
    open_desk: Open, way: Way, style: ReplyStyle
) -> None:
    desk = open_desk(styled(style))
    desk.arrives(mail())
    token = signed(desk, 1, ENGINEER, Purpose.ENGINEER)
    desk.reconfigure(styled(style, engineers=[{"name": "Ben Bolt", "address": SECOND, "roles": ["l1", "lead"]}]))
    desk.arrives(carrying(desk, way, token, "#close spam", ENGINEER))
    assert desk.ticket(1).status is Status.NEW


@pytest.mark.parametrize(("way", "style"), WAYS)
def test_where_a_server_is_trusted_a_token_is_only_half_of_the_proof(
    open_desk: Open, way: Way, style: ReplyStyle
) -> None:
    desk = open_desk(styled(style, authenticity={"authserv_id": "mx.example.com"}))
    desk.arrives(mail())
    desk.arrives(carrying(desk, way, signed(desk, 1, ENGINEER, Purpose.ENGINEER), "#take", ENGINEER))
    assert desk.ticket(1).owner is None


@pytest.mark.parametrize("style", list(ReplyStyle))
def test_a_token_in_the_text_alone_gives_nothing(open_desk: Open, style: ReplyStyle) -> None:
    desk = open_desk(styled(style))
    note = only(desk.arrives(mail()), ENGINEER)
    header = "\n".join(f"{name}: {note.message[name]}" for name in ("From", "Reply-To", "Message-ID", "Subject"))
    token = signed(desk, 1, ENGINEER, Purpose.ENGINEER)
    forwarded = f"#take\n\n{header}\nTo: {address_with(token, desk.house.queues[0], 1)} [#1 {token}]\n"
    desk.arrives(mail(forwarded, ENGINEER, subject="Fwd: a mail"))
    assert desk.ticket(1).owner is None


# --- the whole way, in each style -------------------------------------------------------------------------------------


def clicked(letter: Sent, label: str, sender: str = CUSTOMER, text: str = "Please.") -> bytes:
    """The mail that a link of the HTML part opens, with a text; a mail program knows no thread for it."""
    part = letter.message.get_body(("html",))
    assert part is not None
    links = re.findall(r'href="mailto:([^"?]+)\?([^"]*)"[^>]*>([^<]*)<', str(part.get_content()))
    target, query = next((unescape(t), unescape(q)) for t, q, words in links if label in unescape(words))
    fields = dict(field.split("=", 1) for field in query.split("&"))
    return mail(text, sender, unquote(target), unquote(fields["subject"]))


@pytest.mark.parametrize("style", list(ReplyStyle))
def test_a_ticket_goes_its_way_from_the_request_to_the_end_and_back(open_desk: Open, style: ReplyStyle) -> None:
    desk = open_desk(styled(style))
    note = only(desk.arrives(mail()), ENGINEER)
    question = only(desk.arrives(reply(note, "#resolve\nReplaced the paper guide.")), CUSTOMER)
    wrote = only(desk.arrives(clicked(question, "No, I still need help")), ENGINEER)
    assert desk.ticket().status is Status.OPEN
    question = only(desk.arrives(reply(wrote, "#resolve\nReplaced it once more.")), CUSTOMER)
    notice = only(desk.arrives(clicked(question, "Yes, it works")), CUSTOMER)
    assert desk.ticket().status is Status.CLOSED
    desk.arrives(clicked(notice, "Reopen the ticket"))
    assert desk.ticket().status is Status.OPEN
    assert not desk.has_ticket(2)


@pytest.mark.parametrize("style", list(ReplyStyle))
def test_an_answer_is_known_by_its_token_alone(open_desk: Open, style: ReplyStyle) -> None:
    """The subject is another, and but for the style that needs them there are no threading headers."""
    desk = open_desk(styled(style))
    acknowledgement = only(desk.arrives(mail()), CUSTOMER)
    parent = str(acknowledgement.message["Message-ID"]) if style is ReplyStyle.MESSAGE_ID else ""
    desk.arrives(mail("It hums.", CUSTOMER, acknowledgement.reply_to, "hum", in_reply_to=parent))
    assert not desk.has_ticket(2)
    assert any("signed for" in line.detail for line in desk.log(1))


@pytest.mark.parametrize("style", list(ReplyStyle))
def test_the_engineers_links_are_signed_as_well(open_desk: Open, style: ReplyStyle) -> None:
    desk = open_desk(styled(style))
    desk.arrives(reply(only(desk.arrives(mail()), ENGINEER), "Have you tried another cable?"))
    due = only(desk.passes(timedelta(hours=7)), ENGINEER)
    update = "#update\nStatus: We have found the cause.\nActions: We measured the sensor.\nNext: We replace the sensor."
    assert not none_to(desk.arrives(clicked(due, "Write the update", ENGINEER, update)), CUSTOMER)


# --- what must not get out --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("style", [ReplyStyle.PLUS, ReplyStyle.DOMAIN])
def test_message_ids_carry_no_credential_where_addresses_do(open_desk: Open, style: ReplyStyle) -> None:
    desk = open_desk(styled(style))
    desk.arrives(reply(only(desk.arrives(mail()), ENGINEER), "Have you tried another cable?"))
    assert not any(carries_token(str(sent.message["Message-ID"])) for sent in desk.sent)


def tokens_of(letters: Sequence[Sent]) -> list[tuple[str, str]]:
    """Every token in the sent mails, wherever it stands, and to whom it was sent."""
    written = (
        (letter.to, str(part.get_content()) if part.get_content_maintype() == "text" else "")
        for letter in letters
        for part in letter.message.walk()
    )
    headers = ((letter.to, "\n".join(str(value) for value in letter.message.values())) for letter in letters)
    form = re.compile(TOKEN, re.IGNORECASE)
    return [(to, token.lower()) for to, text in (*written, *headers) for token in form.findall(text)]


@pytest.mark.parametrize("style", list(ReplyStyle))
def test_nobody_is_sent_a_token_that_was_made_for_somebody_else(open_desk: Open, style: ReplyStyle) -> None:
    desk = open_desk(styled(style))
    note = only(desk.arrives(mail(cc=DORA)), ENGINEER)
    first = desk.arrives(reply(note, "Have you tried another cable?"))
    wrote = only(desk.arrives(reply(only(first, DORA), "Yes, I have.")), ENGINEER)
    second = desk.arrives(reply(wrote, "#resolve\nReplaced the paper guide."))
    desk.arrives(reply(only(second, CUSTOMER), "It does not work, see below."))
    found = tokens_of(desk.sent)
    assert {to for to, _ in found} >= {CUSTOMER, DORA, ENGINEER}
    for to, token in found:
        assert desk.signer.may_show(message_id("u", "example.com", token), Address.parse(to)), (to, token)


@pytest.mark.parametrize("style", list(ReplyStyle))
def test_a_thread_holds_together_for_its_reader(open_desk: Open, style: ReplyStyle) -> None:
    desk = open_desk(styled(style))
    asked = mail(message_id="<asked@customer.example>")
    note = only(desk.arrives(asked), ENGINEER)
    answer = only(desk.arrives(reply(note, "Have you tried another cable?")), CUSTOMER)
    assert answer.message["In-Reply-To"] == "<asked@customer.example>"


def test_the_subject_of_a_ticket_has_no_token_in_it(open_desk: Open) -> None:
    desk = open_desk(styled(ReplyStyle.MESSAGE_ID))
    token = signed(desk, 1, CUSTOMER, Purpose.CONFIRM)
    desk.arrives(mail("It works.", STRANGER, subject=f"Re: It works [#1 {token}]"))
    assert desk.ticket(1).subject == "It works"


def test_the_log_of_the_program_has_no_token_in_it(open_desk: Open, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    open_desk(styled(ReplyStyle.MESSAGE_ID)).arrives(mail())
    assert "to the relay" in caplog.text
    assert not carries_token(caplog.text)


# --- the reply domain is ours -----------------------------------------------------------------------------------------


def test_nothing_is_sent_to_the_reply_domain(open_desk: Open) -> None:
    desk = open_desk(styled(ReplyStyle.DOMAIN))
    before = desk.arrives(mail("Hello?", "anybody@Reply.Example.com"))
    assert before == []
    assert not desk.has_ticket(1)


def test_nobody_of_the_reply_domain_takes_part_in_a_ticket(open_desk: Open) -> None:
    desk = open_desk(styled(ReplyStyle.DOMAIN))
    desk.arrives(mail(cc=f"whoever@{REPLY_DOMAIN}, {DORA}"))
    assert [person.address.key for person in desk.ticket(1).participants] == [DORA]


def test_mail_to_any_address_of_the_reply_domain_is_a_request(open_desk: Open) -> None:
    desk = open_desk(styled(ReplyStyle.DOMAIN))
    assert not none_to(desk.arrives(mail(to=f"whoever@{REPLY_DOMAIN}")), CUSTOMER)
    assert desk.ticket(1).requester.key == CUSTOMER


def test_a_customer_is_no_more_than_a_participant_by_any_token(open_desk: Open) -> None:
    desk = open_desk(styled(ReplyStyle.MESSAGE_ID))
    desk.arrives(mail())
    never_made = signed(desk, 1, CUSTOMER, Purpose.ENGINEER)
    desk.arrives(carrying(desk, Way.PARENT, never_made, "#close spam", CUSTOMER))
    assert desk.ticket(1).status is not Status.CLOSED
