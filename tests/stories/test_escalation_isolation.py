"""What a team may not see does not reach it, and what a team says reaches no customer (Internal SOP §6.2, §12)."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.letters import for_team
from mailer.address import Address
from mailer.config import Team
from mailer.model import Person, Purpose, Ticket
from tests.desk import ADMIN, CUSTOMER, ENGINEER, LEAD, MONDAY, SECOND, DeskInHand, Sent, house, mail, only, reply
from tests.stories.canaries import TOKEN, everything
from tests.stories.conftest import Open
from tests.stories.test_escalation import FORM, LAB, MANAGEMENT, MEMBER, SOFTWARE, with_teams

DAY = timedelta(days=1)
TEAMS = (LAB, MANAGEMENT, SOFTWARE)
BOSS = "boss@customer.example"
NAME = "Carolina Kundenfeld"
INSIDE = ("kanari00001x", "kanari00002x", "kanari00003x", "kanari00004x")
"""What stands in the customer's words, in a note, in the other ticket's subject and in its text."""


def told_by(desk: DeskInHand) -> tuple[Sent, Sent]:
    """A whole conversation with everything in it that a team must not see; the team's letter, and the owner's."""
    desk.arrives(mail(f"Please look at {INSIDE[3]}.", "eve@other.example", subject=f"Other {INSIDE[2]}"))
    first = mail(
        f"It prints {INSIDE[0]}.", f"{NAME} <{CUSTOMER}>", cc=BOSS, subject=f"Printer of {NAME} <{CUSTOMER}> [#1]"
    )
    note = next(s for s in desk.arrives(first) if s.to == ENGINEER and s.subject.startswith("[#2] "))
    desk.arrives(reply(note, f"#take\n#link 1\n#priority P4\n#note\nBehind the scenes: {INSIDE[1]}."))
    theirs = desk.reply_address(2, CUSTOMER, Purpose.CUSTOMER)
    desk.arrives(mail(f"And {INSIDE[0]}, says {theirs}.", CUSTOMER, theirs))
    form = FORM.replace("No damage.", f"Seen at {NAME.upper()}'s, _{CUSTOMER}_, mailto:{BOSS}.")
    asked = only(desk.arrives(reply(note, form, files=[("trace.bin", b"\0\1")])), LAB)
    return asked, note


@pytest.fixture
def desk(open_desk: Open) -> DeskInHand:
    return open_desk(with_teams())


def test_no_byte_of_what_a_team_may_not_see_reaches_it(desk: DeskInHand) -> None:
    asked, note = told_by(desk)
    desk.passes(2 * DAY)
    desk.passes(2 * DAY)
    desk.arrives(reply(asked, "Which firmware?", MEMBER))
    desk.arrives(reply(note, f"#team Hardware Lab\n{NAME} says 4.2; ask {BOSS}."))
    desk.arrives(reply(note, f"#deescalate Hardware Lab {NAME} has a new one."))
    to_teams = [letter for letter in desk.sent if letter.to in TEAMS]
    assert {letter.subject[:8] for letter in to_teams} == {"[#2-E1] "}
    assert sorted(letter.to for letter in to_teams) == sorted([*4 * [LAB], MANAGEMENT])
    for letter in to_teams:
        read = everything(letter.parcel.data).lower()
        for hidden in (*INSIDE, CUSTOMER, BOSS, NAME, "Kundenfeld", "eve@", "#1 ", "#1]"):
            assert hidden.lower() not in read, (hidden, letter.subject)
        assert {found.lower() for found in TOKEN.findall(read)} <= {"t"}


def test_a_team_that_may_see_them_gets_the_customer_and_their_words_and_nothing_more(open_desk: Open) -> None:
    desk = open_desk(with_teams(lab={"sees": ["requester", "text"]}))
    asked, _ = told_by(desk)
    read = everything(asked.parcel.data)
    for shown in (f"{NAME} <{CUSTOMER}>", INSIDE[0]):
        assert shown in read
    for hidden in INSIDE[1:]:
        assert hidden not in read
    assert set(TOKEN.findall(read)) == {"t"}


def test_no_byte_of_what_a_team_says_reaches_a_customer(desk: DeskInHand) -> None:
    asked, note = told_by(desk)
    answer = reply(
        asked,
        "It is kanari00077x.",
        f"Kim Kanari00078x <{MEMBER}>",
        files=[("kanari00079x.bin", b"kanari00080x")],
        message_id="<kanari00081x@lab.example>",
    )
    told = only(desk.arrives(answer), ENGINEER)
    desk.arrives(reply(asked, "Out of office kanari00077x.", LAB, headers=[("Auto-Submitted", "auto-replied")]))
    desk.arrives(reply(asked, "I am kanari00078x.", "eve@evil.example"))
    desk.arrives(mail("And kanari00077x from me.", CUSTOMER, asked.reply_to))
    desk.arrives(reply(told, "We have found the cause and ordered a new sensor."))
    desk.arrives(reply(told, "#update\nStatus: Found.\nActions: Sensor ordered.\nNext: It is replaced."))
    question = only(
        [s for s in desk.arrives(reply(note, "#resolve\nThe sensor was replaced.")) if s.to == CUSTOMER], CUSTOMER
    )
    desk.arrives(reply(question, "Still broken.", CUSTOMER))
    desk.passes(30 * DAY)
    to_customers = [s for s in desk.sent if s.to in (CUSTOMER, BOSS, "eve@other.example")]
    assert len(to_customers) > 8
    for letter in to_customers:
        read = everything(letter.parcel.data).lower()
        for hidden in ("kanari0007", "kanari0008", "hardware lab", LAB, MEMBER):
            assert hidden not in read, (hidden, letter.subject)
        assert "t" not in {found.lower() for found in TOKEN.findall(read)}


def test_no_name_of_a_file_says_who_the_customer_is(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail(sender=f"{NAME} <{CUSTOMER}>")), ENGINEER)
    files = [(f"{NAME}.pdf", b"%PDF"), ("kundenfeld_log.txt", b"0.4 V"), (f"{CUSTOMER}.csv", b"1;2")]
    asked = only(desk.arrives(reply(note, FORM, files=files)), LAB)
    told = only(desk.arrives(reply(note, "#team\nAnd these.", files=files)), LAB)
    for letter in (asked, told):
        assert len(list(letter.message.iter_attachments())) == len(files)
        read = everything(letter.parcel.data).lower()
        assert [hidden for hidden in (CUSTOMER, "carolina", "kundenfeld") if hidden in read] == []
    assert desk.entries()[-1].files == tuple(name for name, _ in files)


def test_nobody_but_the_house_and_its_teams_hears_of_a_team(desk: DeskInHand) -> None:
    told_by(desk)
    desk.passes(2 * DAY)
    for letter in desk.sent:
        if letter.to not in (*TEAMS, ENGINEER, SECOND, LEAD, ADMIN):
            assert "hardware" not in everything(letter.parcel.data).lower()


def test_a_team_in_copy_of_a_customers_mail_takes_no_part_in_the_ticket(desk: DeskInHand) -> None:
    note = next(s for s in desk.arrives(mail(cc=f"{LAB}, {BOSS}")) if s.to == ENGINEER)
    assert [str(person.address) for person in desk.ticket().participants] == [BOSS]
    assert "of a team" in only(desk.arrives(reply(note, f"#cc add {LAB}")), ENGINEER).text


@pytest.mark.parametrize("style", ["plus", "domain", "message-id"])
def test_a_teams_answer_finds_its_way_in_every_reply_style(open_desk: Open, style: str) -> None:
    queue = {"name": "support", "address": "support@example.com", "reply_style": style}
    if style == "domain":
        queue["reply_domain"] = "reply.example.com"
    desk = open_desk(with_teams(queues=[queue]))
    note = only(desk.arrives(mail()), ENGINEER)
    asked = only(desk.arrives(reply(note, FORM)), LAB)
    assert "Lot 7731 fails." in only(desk.arrives(reply(asked, "Lot 7731 fails.", MEMBER)), ENGINEER).text
    assert desk.ticket().escalations[0].answered_at is not None


def test_a_team_of_another_ticket_gets_nowhere_with_its_address(open_desk: Open) -> None:
    desk = open_desk(with_teams())
    note = only(desk.arrives(mail()), ENGINEER)
    asked = only(desk.arrives(reply(note, FORM)), LAB)
    desk.arrives(mail("Another.", "eve@other.example", subject="Another"))
    sent = desk.arrives(mail("I am everywhere.", MEMBER, asked.reply_to, subject="Re: Another [#2]"))
    assert [e for e in desk.entries(2) if "everywhere" in e.text] == []
    assert "everywhere" in only(sent, ENGINEER).text


def shown_to_a_team(name: str, text: str) -> str:
    ticket = Ticket(1, "support", "x", Address.parse(CUSTOMER), requester_name=name, opened_at=MONDAY)
    return for_team(text, ticket, Team(name="Lab", address=Address.parse(LAB)))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (NAME, "Ms Kundenfeld saw it, Kundenfeld, Carolina; KUNDENFELD's own, Kundenfelds Drucker, Carolina called."),
        (NAME, "carolina.kundenfeld, Carolina_Kundenfeld"),
        ("Kundenfeld, Carolina", "Carolina Kundenfeld wrote."),
        ("Dr. carolina von Kundenfeld", "Seen by Carolina, says Kundenfeld."),
    ],
)
def test_a_team_does_not_read_a_part_of_a_customers_name(name: str, text: str) -> None:
    shown = shown_to_a_team(name, text).lower()
    assert "carolina" not in shown
    assert "kundenfeld" not in shown


def test_a_name_that_is_a_word_as_well_is_taken_out_where_it_is_used_as_a_name() -> None:
    shown = shown_to_a_team("Mark Baker", "Mark the box. It was Mark, says Mr. Baker, who will mark it with a marker.")
    assert shown == "Mark the box. It was (customer), says Mr. (customer), who will mark it with a marker."


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Label Printer 3", "Label Printer stops. The Printer prints no label."),
        ("Warehouse North", "The North gate of the Warehouse is closed."),
        ("Ada von der Au", "Von der Platine, der Sensor. Adapter fits."),
        ("Ed Li", "Edit the LI list."),
    ],
)
def test_what_is_nobodys_name_stays_in_what_a_team_reads(name: str, text: str) -> None:
    assert shown_to_a_team(name, text) == text


_NAMES = st.text(st.characters(min_codepoint=33, max_codepoint=0x17F, exclude_characters="()"), min_size=2, max_size=12)
_LOCALS = st.from_regex(r"[a-z0-9]{1,8}(\.[a-z0-9]{1,8})?", fullmatch=True)


@given(_NAMES, _NAMES, _LOCALS, st.text(max_size=20), st.sampled_from(["", " ", "_", "*", "<", "\n"]))
def test_the_people_of_a_ticket_are_taken_out_of_any_text(
    first: str, last: str, local: str, text: str, mark: str
) -> None:
    address = Address.parse(f"{local}@customer.example")
    name = f"{first} {last}"
    ticket = Ticket(
        1, "support", "x", Address.parse("a@b.example"), participants=(Person(address, name),), opened_at=MONDAY
    )
    team = Team(name="Lab", address=Address.parse(LAB))
    shown = for_team(f"{text}{mark}{address}{mark} {mark}{name}{mark}.{text}", ticket, team)
    assert f"{local}@customer.example" not in shown
    assert f"{mark}{name}{mark}." not in shown


def test_a_house_without_teams_has_no_names_to_hold_back() -> None:
    assert house().inside_names == ()
    assert with_teams(internal_names=["Project X"]).inside_names[:3] == ("Project X", "Hardware Lab", LAB)
