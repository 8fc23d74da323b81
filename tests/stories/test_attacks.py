"""The ways in which other helpdesks were taken over by mail, each tried here, and what ``explain`` says of it."""

from __future__ import annotations

from datetime import timedelta
from email import message_from_bytes, policy

import pytest

from handlers.sop import POLICY
from mailer.cli.explain import as_text, explain_with_database
from mailer.model import Audience, Purpose, Status
from tests.desk import (
    CUSTOMER,
    ENGINEER,
    LEAD,
    SECOND,
    SUPPORT,
    DeskInHand,
    Sent,
    house,
    mail,
    none_to,
    only,
    reply,
)
from tests.stories.conftest import Open

ATTACKER = "mallory@elsewhere.example"
SERVICE = "no-reply@chat.example"
SECRET = "the vault is behind the painting"
TRUSTED = {"authenticity": {"authserv_id": "mx.example.com"}}


def results(verdict: str, domain: str = "example.com") -> tuple[str, str]:
    return "Authentication-Results", f"mx.example.com; dmarc={verdict} header.from={domain}"


def explained(desk: DeskInHand, raw: bytes) -> str:
    """What ``mailer explain --db`` says about the mail, on one line."""
    told = explain_with_database("mail.eml", raw, desk.office, POLICY, desk.clock.now())
    return " ".join(as_text(told).split())


def opened(desk: DeskInHand) -> tuple[Sent, Sent]:
    """A customer's ticket with something worth stealing in it: the acknowledgement, and an engineer's notification."""
    sent = desk.arrives(mail(f"Please note that {SECRET}."))
    return only(sent, CUSTOMER), only(sent, ENGINEER)


# --- Zendesk 2024: the requester spoofed, the attacker in Cc, the number guessed --------------------------------------


@pytest.mark.parametrize("subject", ["Re: Printer prints blank pages [#1]", "Re: Printer prints blank pages"])
@pytest.mark.parametrize("parent", ["", "<1@example.com>", "<ticket-1@example.com>"])
def test_zendesk_2024_an_attacker_in_copy_of_a_spoofed_requester_joins_nothing(
    desk: DeskInHand, subject: str, parent: str
) -> None:
    _, note = opened(desk)
    desk.arrives(mail("Adding my colleague.", CUSTOMER, subject=subject, cc=ATTACKER, in_reply_to=parent))
    assert desk.ticket(1).participants == ()
    answered = desk.arrives(reply(note, f"As you say, {SECRET}."))
    assert [letter.to for letter in answered] == [CUSTOMER]
    assert none_to(desk.sent, ATTACKER)


def test_zendesk_2024_a_spoofed_requester_whose_domain_disowns_the_mail_does_not_get_into_the_ticket(
    open_desk: Open,
) -> None:
    desk = open_desk(house(**TRUSTED))
    opened(desk)
    spoofed = mail("Adding my colleague.", subject="[#1]", cc=ATTACKER, headers=[results("fail", "customer.example")])
    why = explained(desk, spoofed)
    assert "From is a participant's, but the mail is not: mx.example.com says dmarc=fail" in why
    assert "a new ticket would be opened" in why
    sent = desk.arrives(spoofed)
    assert desk.ticket(2).participants == ()
    assert none_to(sent, CUSTOMER)
    assert none_to(sent, ATTACKER)
    assert len(desk.entries(1)) == 2


# --- CVE-2026-47123: a Message-ID forged to write as an engineer ------------------------------------------------------


@pytest.mark.parametrize("text", ["#close spam", "Dear customer, please pay to this account.", "#note hello"])
@pytest.mark.parametrize("seen", ["anchor", "notification", "acknowledgement", "guess"])
def test_cve_2026_47123_a_message_id_makes_nobody_an_engineer(desk: DeskInHand, text: str, seen: str) -> None:
    acknowledgement, note = opened(desk)
    parents = {
        "anchor": str(note.message["References"]).split()[0],
        "notification": str(note.message["Message-ID"]),
        "acknowledgement": str(acknowledgement.message["Message-ID"]),
        "guess": f"<notification-1-2.{ENGINEER}>",
    }
    forged = mail(text, ENGINEER, SUPPORT, "Re: [#1]", in_reply_to=parents[seen])
    why = explained(desk, forged)
    assert "From names Ann Arbor, who is on the roster, without proof" in why
    assert "engineer/impersonation would go to lead@example.com" in why
    sent = desk.arrives(forged)
    assert desk.ticket(1).status is Status.NEW
    assert len(desk.entries(1)) == 2
    assert none_to(sent, CUSTOMER)
    assert "Ann Arbor" in only(sent, LEAD).text


# --- Ticket Trick: a service sends its verification mail to the desk --------------------------------------------------


def test_ticket_trick_a_verification_mail_to_a_reply_address_is_for_engineers_alone(desk: DeskInHand) -> None:
    acknowledgement, note = opened(desk)
    verification = mail("Your code is 918273.", SERVICE, acknowledgement.reply_to, "Join the company's chat")
    why = explained(desk, verification)
    assert f"the reply address was made for {CUSTOMER}" in why
    assert "shown to engineers alone" in why
    sent = desk.arrives(verification)
    assert {letter.to for letter in sent} == {ENGINEER, SECOND}
    assert desk.entries()[-1].audience is Audience.INTERNAL
    desk.arrives(reply(note, "#resolve\nThe drum was replaced."))
    desk.passes(timedelta(days=30))
    assert not any("918273" in letter.parcel.data.decode() for letter in desk.sent if letter.to == CUSTOMER)


def test_ticket_trick_a_verification_mail_to_support_is_shown_to_no_customer(desk: DeskInHand) -> None:
    opened(desk)
    sent = desk.arrives(mail("Your code is 918273.", SERVICE, SUPPORT, "Join the company's chat"))
    assert none_to(sent, CUSTOMER)
    assert desk.ticket(2).requester.key == SERVICE
    assert {letter.to for letter in sent} == {ENGINEER, SECOND}


# --- an engineer's From, with and without each kind of evidence (spec 2.3) --------------------------------------------

NONE, OWN, COLLEAGUES = "none", "own", "colleague's"
CUSTOMERS, OTHER_TICKET, EXPIRED = "customer's", "other ticket's", "expired"
EVIDENCE = [
    # token, server's finding ("" where no server is trusted), is it the engineer's word
    (NONE, "", False),
    (OWN, "", True),
    (COLLEAGUES, "", False),
    (CUSTOMERS, "", False),
    (OTHER_TICKET, "", False),
    (EXPIRED, "", False),
    (NONE, "pass", False),
    (OWN, "pass", True),
    (COLLEAGUES, "pass", False),
    (CUSTOMERS, "pass", False),
    (OTHER_TICKET, "pass", False),
    (EXPIRED, "pass", False),
    (OWN, "fail", False),
    (OWN, "none", False),
    (NONE, "fail", False),
]


def _address(desk: DeskInHand, token: str) -> str:
    if token == OWN:
        return desk.reply_address(1, ENGINEER, Purpose.ENGINEER)
    if token == COLLEAGUES:
        return desk.reply_address(1, SECOND, Purpose.ENGINEER)
    if token == CUSTOMERS:
        return desk.reply_address(1, CUSTOMER, Purpose.CUSTOMER)
    if token == OTHER_TICKET:
        return desk.reply_address(2, ENGINEER, Purpose.ENGINEER)
    if token == EXPIRED:
        desk.clock.turn(timedelta(days=-400))
        address = desk.reply_address(1, ENGINEER, Purpose.ENGINEER)
        desk.clock.turn(timedelta(days=400))
        return address
    return SUPPORT


@pytest.mark.parametrize(("token", "finding", "believed"), EVIDENCE)
def test_an_engineers_from_line_counts_with_the_evidence_that_it_needs(
    open_desk: Open, token: str, finding: str, believed: bool
) -> None:
    desk = open_desk(house(**TRUSTED) if finding else None)
    opened(desk)
    desk.arrives(mail("Another matter.", "dora@customer.example", subject="Other"))
    headers = [results(finding)] if finding else []
    command = mail("#take\n#priority P1 nobody works", ENGINEER, _address(desk, token), "Re: [#1]", headers=headers)
    why = explained(desk, command)
    sent = desk.arrives(command)
    moved = (str(desk.ticket(1).owner), str(desk.ticket(1).priority))
    assert moved == ((ENGINEER, "P1") if believed else ("None", "P3"))
    assert none_to(sent, CUSTOMER)
    if token == OTHER_TICKET:
        # It was made for that ticket, so there it is the engineer's word, whatever the subject says.
        assert str(desk.ticket(2).owner) == ENGINEER
    elif believed:
        assert "the reply address was signed for this engineer" in why
    elif finding == "pass":
        assert "was not sent to your own reply address" in " ".join(only(sent, ENGINEER).text.split())
    else:
        assert "without proof" in why
        assert "Ann Arbor" in only(sent, LEAD).text


def test_an_engineer_who_left_the_roster_is_a_stranger_with_a_void_address(desk: DeskInHand) -> None:
    _, note = opened(desk)
    desk.reconfigure(house(engineers=[{"name": "Ben Bolt", "address": SECOND}]))
    former = reply(note, "#close spam")
    assert "the sender is not on the roster" in explained(desk, former)
    sent = desk.arrives(former)
    assert desk.ticket(1).status is Status.NEW
    assert none_to(sent, CUSTOMER)
    assert SECRET not in "".join(letter.text for letter in sent if letter.to == ENGINEER)


def test_who_stands_in_copy_of_a_forged_engineers_mail_takes_part_in_nothing(desk: DeskInHand) -> None:
    sent = desk.arrives(mail("Please send the list to all.", ENGINEER, cc=ATTACKER))
    assert desk.ticket(1).participants == ()
    assert "could not be authenticated" in " ".join(only(sent, SECOND).text.split())


# --- a customer says #close -------------------------------------------------------------------------------------------


def test_a_customer_quoting_close_closes_nothing(desk: DeskInHand) -> None:
    acknowledgement, _ = opened(desk)
    for text in ("#close", "You wrote:\n> #close spam\nWhat does that mean?", "Thanks\n-- \n#close spam"):
        written = reply(acknowledgement, text)
        assert "sender is participant" in explained(desk, written)
        desk.arrives(written)
    desk.arrives(reply(acknowledgement, "See the file.", files=[("commands.txt", b"#close spam\n")]))
    desk.arrives(reply(acknowledgement, "No.", subject="#close spam"))
    assert desk.ticket(1).status is Status.NEW


def test_an_engineer_who_quotes_a_customers_close_below_the_answer_closes_nothing(desk: DeskInHand) -> None:
    acknowledgement, _ = opened(desk)
    note = only(desk.arrives(reply(acknowledgement, "#close spam")), ENGINEER)
    desk.arrives(reply(note, "Please try tray 2."))
    assert desk.ticket(1).status is Status.OPEN


# --- forged bounces ---------------------------------------------------------------------------------------------------


VICTIM = "boss@victim.example"


def bounce(returned: str, subject: str = "Undelivered", to: str = SUPPORT) -> bytes:
    """A delivery status notification as a server writes it (RFC 3464), or anybody who wants to look like one."""
    lines = [
        "From: MAILER-DAEMON@elsewhere.example",
        f"To: {to}",
        f"Subject: {subject}",
        "Message-ID: <dsn@elsewhere.example>",
        "Auto-Submitted: auto-replied",
        "MIME-Version: 1.0",
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
        "",
        "--b",
        "Content-Type: text/plain",
        "",
        "It was not delivered.",
        "--b",
        "Content-Type: message/delivery-status",
        "",
        "Reporting-MTA: dns; mx.elsewhere.example",
        "",
        f"Final-Recipient: rfc822; {VICTIM}",
        "Action: failed",
        "Status: 5.1.1",
        "Diagnostic-Code: smtp; 550 no such user",
        "",
        *(["--b", "Content-Type: text/rfc822-headers", "", f"Message-ID: {returned}", ""] if returned else []),
        "--b--",
        "",
    ]
    return "\r\n".join(lines).encode()


@pytest.mark.parametrize("returned", ["", "<1@example.com>", "<ticket-1@example.com>"])
def test_a_forged_bounce_that_gives_back_no_message_of_ours_does_nothing(desk: DeskInHand, returned: str) -> None:
    opened(desk)
    forged = bounce(returned, "Undelivered [#1]")
    assert "nobody would get a mail" in explained(desk, forged)
    assert desk.arrives(forged) == []
    assert desk.ticket(1).status is Status.NEW
    assert not desk.has_ticket(2)


def test_a_bounce_to_a_signed_address_that_returns_nothing_is_kept_and_does_nothing(desk: DeskInHand) -> None:
    acknowledgement, _ = opened(desk)
    assert desk.arrives(bounce("", to=acknowledgement.reply_to)) == []
    assert "gives back no Message-ID of ours" in " ".join(line.detail for line in desk.log())


def test_a_forged_bounce_of_a_letter_that_was_seen_tells_only_whom_we_wrote_to(desk: DeskInHand) -> None:
    _, note = opened(desk)
    answer = only(desk.arrives(reply(note, "Please try tray 2.")), CUSTOMER)
    sent = desk.arrives(bounce(str(answer.message["Message-ID"])))
    told = only(sent, ENGINEER)
    assert CUSTOMER in told.text
    assert VICTIM not in told.text
    assert none_to(sent, CUSTOMER)
    assert none_to(sent, VICTIM)
    assert desk.ticket(1).status is Status.OPEN


def test_a_bounce_of_one_tickets_letter_does_nothing_to_another(desk: DeskInHand) -> None:
    acknowledgement, _ = opened(desk)
    other = only(desk.arrives(mail("Another.", "dora@customer.example", subject="Other")), "dora@customer.example")
    sent = desk.arrives(bounce(str(other.message["Message-ID"]), to=acknowledgement.reply_to))
    assert sent == []


# --- identity from other headers, control headers, words that do something --------------------------------------------


@pytest.mark.parametrize("header", ["Reply-To", "Sender", "Resent-From", "X-Original-From", "X-Mailer-Engineer"])
def test_no_header_but_from_makes_an_engineer(desk: DeskInHand, header: str) -> None:
    opened(desk)
    address = desk.reply_address(1, ENGINEER, Purpose.ENGINEER)
    desk.arrives(mail("#close spam", ATTACKER, address, headers=[(header, ENGINEER)]))
    assert desk.ticket(1).status is Status.NEW


def test_template_words_in_a_mail_are_only_words(desk: DeskInHand) -> None:
    sent = desk.arrives(mail("{{ 7 * 7 }} {% for x in y %}", "Eve {{7*7}} <eve@x.example>", subject="{{ 7 * 7 }}"))
    assert "{{ 7 * 7 }}" in only(sent, ENGINEER).text
    assert "49" not in only(sent, ENGINEER).text.split("Ticket:")[0]


def test_a_line_end_in_an_encoded_subject_makes_no_header(desk: DeskInHand) -> None:
    raw = mail(subject="SUBJECT").replace(b"SUBJECT", b"=?utf-8?q?hi=0D=0ABcc:_evil=40x.example?=")
    for letter in desk.arrives(raw):
        message = message_from_bytes(letter.parcel.data, policy=policy.default)
        assert message["Bcc"] is None
        assert letter.to != "evil@x.example"


def test_an_acknowledgement_to_nobody_proven_repeats_no_word_of_the_mail(desk: DeskInHand) -> None:
    sent = desk.arrives(mail("Canarybody", "Canaryname <victim@customer.example>", subject="Canarysubject"))
    assert b"Canary" not in only(sent, "victim@customer.example").parcel.data


def test_what_a_style_or_script_in_a_mail_would_do_reaches_nobody(desk: DeskInHand) -> None:
    html = "<style>@import url(https://evil.example/x)</style><script>x()</script><img src=https://evil.example/i>Hello"
    raw = mail("TEXT").replace(b"text/plain", b"text/html").replace(b"TEXT", html.encode())
    for letter in desk.arrives(raw):
        part = letter.message.get_body(("html",))
        assert part is not None
        assert "evil.example" not in str(part.get_content())
        assert "<script" not in str(part.get_content())
