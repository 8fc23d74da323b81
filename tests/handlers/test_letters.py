"""Every letter there is: what it may say to whom, and that it can be written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from handlers import letters
from handlers.letters import (
    REPLY_MARKER,
    BecameP1,
    CommandHelp,
    Delay,
    Notice,
    StatusUpdate,
    TeamForm,
    WrongLine,
    base_subject,
)
from handlers.sla import DueKind
from mailer.address import Address
from mailer.config import Channel, House, Team
from mailer.figures import OpenItem, OpenTicket, Rows, Span, count
from mailer.mail.alert import letter_of
from mailer.mail.template import Renderer
from mailer.model import (
    ActionItem,
    Attachment,
    Audience,
    Automatic,
    Due,
    Entry,
    Escalation,
    Fact,
    Letter,
    LogLine,
    Occurrence,
    OccurrenceKind,
    Person,
    Priority,
    PromiseKind,
    Purpose,
    Status,
    Ticket,
)

HOUSE = House.model_validate(
    {
        "desk": {"name": "Example Support", "admins": ["admin@example.com"]},
        "accounts": [{"name": "box", "host": "imap.example.com", "folders": [{"queue": "support"}]}],
        "relay": {"host": "smtp.example.com"},
        "queues": [{"name": "support", "address": "support@example.com", "calendar": "office"}],
        "calendars": [{"name": "office", "zone": "America/New_York", "monday": "09:00-17:00"}],
        "engineers": [
            {"name": "Grace Canaryengineer", "address": "grace@example.com"},
            {"name": "Lea Canarylead", "address": "lea@example.com", "roles": ["lead"]},
        ],
        "teams": [
            {"name": "Canaryteam", "address": "lab@example.com"},
            {"name": "Insiders", "address": "insiders@example.com", "sees": ["requester", "text"]},
        ],
    }
)
QUEUE = HOUSE.queues[0]
GRACE = HOUSE.engineers[0]
TO_GRACE = Person(GRACE.address, GRACE.name)
ADMIN = Person(Address.parse("admin@example.com"))
AT = datetime(2026, 11, 23, 13, 30, tzinfo=UTC)
TICKET = Ticket(
    number=12345,
    queue="support",
    subject="AW: Re: Printer stops [#12345]",
    requester=Address.parse("ada@example.org"),
    requester_name="Ada Example",
    participants=(Person(Address.parse("ben@example.org"), "Ben Shipping"),),
    status=Status.OPEN,
    impact="canary-impact",
    owner=GRACE.address,
    utc_offset=timedelta(hours=5, minutes=30),
    opened_at=AT,
    resolved_at=AT,
    resolution="The sensor was replaced.",
    follows=90017,
    related=(90018,),
    promised_until=AT,
    action_items=(
        ActionItem(1, "send the log", "Ada", opened_at=AT),
        ActionItem(2, "swap it", opened_at=AT, done_at=AT),
    ),
)
ADA = TICKET.people[0]
FILE = (Attachment("guide.pdf", "application/pdf", b"%PDF"),)
SAID = Entry(12345, AT, Audience.INTERNAL, "Hardware", "Reproduced.", files=("trace.csv",))
TEAM, INSIDERS = HOUSE.teams
ASKED = Escalation(1, TEAM.name, 1, (("Summary", "ben@example.org sees nothing."),), AT, "Grace", AT, "And now?")
TEAMS = Channel.model_validate({"name": "Teams", "url": "file:teams.url"})
LOGGED = LogLine(12345, AT, "Ben Bolt", "You own #12345 now.")
DUE = tuple(Due(12345, kind, AT) for kind in DueKind)


def to_customers() -> tuple[Letter, ...]:
    update = StatusUpdate("Fault found.", "Measured it.", "Replace it.", "Tomorrow.")
    return (
        letters.acknowledgement(HOUSE, QUEUE, TICKET, respond_by=AT, next_update_by=AT, known_sender=True),
        letters.acknowledgement(HOUSE, QUEUE, TICKET, respond_by=None, next_update_by=None, known_sender=False),
        letters.answer(HOUSE, QUEUE, TICKET, ADA, text="Please try again.", attachments=FILE),
        letters.status_update(HOUSE, QUEUE, TICKET, ADA, update=update, next_update_by=AT, attachments=FILE),
        letters.resolution(HOUSE, QUEUE, TICKET, ADA, summary="Replaced.", close_at=AT, attachments=FILE),
        letters.resolution_reminder(HOUSE, QUEUE, TICKET, ADA, close_at=AT),
        letters.closed_confirmed(HOUSE, QUEUE, TICKET, ADA, reopen_until=AT),
        letters.closed_unanswered(HOUSE, QUEUE, TICKET, ADA, reopen_until=None),
        letters.reopened(HOUSE, QUEUE, TICKET, ADA, respond_by=AT),
        letters.escalated(HOUSE, QUEUE, TICKET, ADA, number=1, text="We saw it too.", next_update_by=AT),
        letters.escalated(HOUSE, QUEUE, TICKET, ADA, number=1, text="", next_update_by=None),
        letters.question(HOUSE, QUEUE, TICKET, ADA, text="Which firmware is it?", attachments=FILE),
        letters.delay(HOUSE, QUEUE, TICKET, ADA, delay=Delay("The part is late.", AT), attachments=FILE),
        letters.merged(HOUSE, QUEUE, TICKET, ADA, merged=replace(TICKET, number=12360, subject="Printer again")),
    )


NOTICE = Notice(AT, 1, ("Grace", "Lea"), next_at=AT)


def to_engineers() -> tuple[Letter, ...]:
    problems = (WrongLine("#shw", "there is no command #shw", "did you mean #show?"),)
    return (
        letters.new_ticket(HOUSE, QUEUE, TICKET, TO_GRACE, text="Help", files=("a.jpg",), due=DUE, notes=("Note",)),
        letters.customer_wrote(HOUSE, QUEUE, TICKET, TO_GRACE, author=ADA, text="Still", files=(), what="reopened it"),
        letters.internal_note(HOUSE, QUEUE, TICKET, TO_GRACE, author="Hardware", text="Found it", files=("t.csv",)),
        letters.update_due(HOUSE, QUEUE, TICKET, TO_GRACE, due_at=AT, last_said=SAID),
        letters.update_overdue(HOUSE, QUEUE, TICKET, TO_GRACE, notice=NOTICE, history=(SAID,)),
        letters.response_due(HOUSE, QUEUE, TICKET, TO_GRACE, due_at=AT, history=(SAID,)),
        letters.response_overdue(HOUSE, QUEUE, TICKET, TO_GRACE, notice=NOTICE, history=(SAID,)),
        letters.command_done(HOUSE, QUEUE, TICKET, TO_GRACE, done=("It is yours.",)),
        letters.command_refused(HOUSE, QUEUE, TICKET, TO_GRACE, problems=problems, text="#shw", corrected="#show"),
        letters.help_card(HOUSE, QUEUE, TICKET, TO_GRACE, commands=(CommandHelp("#take", "It is yours."),)),
        letters.assigned(HOUSE, QUEUE, TICKET, TO_GRACE, author="Ben", history=(SAID,)),
        letters.in_your_stead(HOUSE, QUEUE, TICKET, TO_GRACE, author="Ben", owner="Ben", spoken=True, text="Try it."),
        letters.delivery_failed(HOUSE, QUEUE, TICKET, TO_GRACE, recipient="b@x.org", reason="550", what="The answer"),
        letters.impersonation(HOUSE, QUEUE, TICKET, TO_GRACE, claimed=GRACE, why=("No proof.",), done="Nothing."),
        letters.show_ticket(HOUSE, QUEUE, TICKET, TO_GRACE, due=DUE, now=AT, history=(SAID,), log=(LOGGED,)),
        letters.overridden(
            HOUSE,
            QUEUE,
            TICKET,
            TO_GRACE,
            author="Ben",
            reason="Wanted.",
            objections=(WrongLine("So", "vague"),),
            text="So",
        ),
        letters.guest_wrote(
            HOUSE, QUEUE, TICKET, TO_GRACE, author=Person(ADA.address), address="x", holder=ADA.address, text="LP-200"
        ),
        letters.waiting_reminder(HOUSE, QUEUE, TICKET, TO_GRACE, waiting_since=AT, last_said=SAID),
        letters.delayed_again(
            HOUSE, QUEUE, TICKET, TO_GRACE, author="Ann", reason="The part is late.", until=AT, history=(SAID,)
        ),
    )


def about_teams() -> tuple[Letter, ...]:
    forms = (TeamForm(TEAM.name, 1, "#escalate Canaryteam\nSummary: "),)
    return (
        letters.team_answered(HOUSE, QUEUE, TICKET, TO_GRACE, team=TEAM, author=ADA, text="Found", files=("t.csv",)),
        letters.team_answered(HOUSE, QUEUE, TICKET, TO_GRACE, team=TEAM, author=None, text="", doubts=("No proof",)),
        letters.team_answered(HOUSE, QUEUE, TICKET, TO_GRACE, team=TEAM, author=None, text="Found", copied=(ADA,)),
        letters.team_silent(HOUSE, QUEUE, TICKET, TO_GRACE, escalation=ASKED, answer_by=AT),
        letters.team_silent(HOUSE, QUEUE, TICKET, TO_GRACE, escalation=ASKED, answer_by=None, told="Top", forms=forms),
        letters.team_forms(HOUSE, QUEUE, TICKET, TO_GRACE, forms=forms),
    )


def to_teams(team: Team = TEAM) -> tuple[Letter, ...]:
    wrote = Entry(12345, AT, Audience.PUBLIC, "Ada", "canary-customer", from_customer=True)
    history = (wrote, SAID)
    return (
        letters.escalation(
            HOUSE, QUEUE, TICKET, team, escalation=ASKED, answer_by=AT, history=history, attachments=FILE
        ),
        letters.team_message(
            HOUSE, QUEUE, TICKET, team, escalation=ASKED, text="Ada Example asks again.", author="Grace", answer_by=AT,
            attachments=FILE,
        ),
        letters.team_more_urgent(HOUSE, QUEUE, TICKET, team, escalation=ASKED, answer_by=AT, history=history),
        letters.team_follow_up(HOUSE, QUEUE, TICKET, team, escalation=ASKED, answer_by=AT, history=history),
        letters.team_next_rung(HOUSE, QUEUE, TICKET, team, escalation=ASKED, history=history),
        letters.team_ended(HOUSE, QUEUE, TICKET, team, escalation=ASKED, reason="ada@example.org has a new printer."),
    )  # fmt: skip


def alerts() -> tuple[Letter, ...]:
    """What is told at once, to engineers and, as the letters that they are stored as, to channels."""
    opened = BecameP1.OPENED
    told = (
        letters.p1_on_channel(HOUSE, TEAMS, TICKET, because=opened, due_at=AT, last_said=SAID),
        letters.overdue_on_channel(HOUSE, TEAMS, TICKET, due_at=AT, last_said=None),
    )
    return (
        letters.p1_alert(HOUSE, QUEUE, TICKET, TO_GRACE, because=opened, due_at=AT, last_said=SAID, speaks=True),
        letters.channel_failed(HOUSE, QUEUE, ADMIN, channel="Teams", alert_subject="P1", reason="no answer"),
        *(letter_of(alert, QUEUE, "en") for alert in told),
    )


def about_no_ticket() -> tuple[Letter, ...]:
    problems = (WrongLine("", "it is empty"),)
    return (
        letters.command_done(HOUSE, QUEUE, None, TO_GRACE, output="#1 open"),
        letters.command_refused(HOUSE, QUEUE, None, TO_GRACE, problems=problems, text="", corrected=""),
        letters.help_card(HOUSE, QUEUE, None, TO_GRACE, commands=()),
        letters.ticket_list(
            HOUSE, QUEUE, TO_GRACE, asked="#list", rows=((TICKET, DUE[1]), (TICKET, None)), more=3, now=AT
        ),
        letters.ticket_list(HOUSE, QUEUE, TO_GRACE, asked="#overdue", rows=(), more=0, now=AT),
        letters.impersonation(HOUSE, QUEUE, None, TO_GRACE, claimed=GRACE, why=(), done="Nothing."),
        letters.quarantined_more(HOUSE, QUEUE, ADMIN, count=212, since=AT),
        letters.letters_held(HOUSE, QUEUE, ADMIN, count=14),
        letters.flood(HOUSE, QUEUE, ADMIN, scope="address", reason="10 automatic mails went there"),
        letters.quarantined(
            HOUSE, QUEUE, ADMIN, mail_id=7, sender="a@b.org", subject="s", reason="r", command="mailer quarantine"
        ),
        letters.sign_in_fault(
            HOUSE, QUEUE, ADMIN, account="box", username="b@example.com", reason="r", command="mailer auth box"
        ),
        letters.folder_replaced(
            HOUSE, QUEUE, ADMIN, folder="box/INBOX", messages=99, flood=50, command="mailer folder"
        ),
        letters.template_fault(HOUSE, QUEUE, ADMIN, template="customer/answer", fault="line 3"),
    )


def summaries() -> tuple[Letter, ...]:
    open_one = OpenTicket(1, "Trouble", "support", Priority.P1, Status.OPEN, str(GRACE.address), AT, due_at=AT)
    waits = replace(open_one, number=2, status=Status.WAITING, owner="gone@example.com")
    today = replace(open_one, number=3, due_at=AT + timedelta(hours=1))
    happened = tuple(
        Occurrence(kind, 1, AT, "support", Priority.P1, what, AT, AT)
        for kind, what in (
            (OccurrenceKind.RATED, "poor"),
            (OccurrenceKind.HELD, "secret"),
            (OccurrenceKind.TEAM_ANSWER, "Canaryteam"),
            (OccurrenceKind.PROMISE, PromiseKind.UPDATE),
        )
    )
    items = (OpenItem(1, 1, "send the log", "Ada", AT),)
    rows = Rows((open_one, waits, today), items, happened, ((1, "Too slow"),))
    span, now = Span(AT - timedelta(days=1), AT + timedelta(minutes=1), ZoneInfo("UTC")), AT + timedelta(minutes=1)
    found = (count(rows, ("support",), span, now), count(Rows(), ("support",), span, now))
    return tuple(letters.summary(HOUSE, QUEUE, TO_GRACE, figures=one, title="daily summary") for one in found)


ALL = (*to_customers(), *to_engineers(), *about_teams(), *to_teams(), *alerts(), *about_no_ticket(), *summaries())
RENDERER = Renderer(HOUSE)
ADDRESSES = {
    "reply_address": "support+e@example.com",
    "confirm_address": "support+c@example.com",
    "not_fixed_address": "support+n@example.com",
    "reopen_address": "support+r@example.com",
    "rate_good_address": "support+g@example.com",
    "rate_ok_address": "support+k@example.com",
    "rate_poor_address": "support+p@example.com",
}


def texts(value: Any) -> Iterable[str]:
    """Every piece of text in a letter's facts."""
    if isinstance(value, Mapping):
        return (text for item in value.values() for text in texts(item))
    if isinstance(value, tuple):
        return (text for item in value for text in texts(item))
    return (str(value),)


def names(value: Fact) -> object:
    """Which facts there are, without what they say."""
    if isinstance(value, Mapping):
        return {key: names(item) for key, item in value.items()}
    if isinstance(value, tuple):
        return [names(value[0])] if value else []
    return None


@pytest.mark.parametrize("letter", ALL, ids=lambda letter: letter.template)
def test_every_letter_can_be_written(letter: Letter) -> None:
    rendered = RENDERER.render(letter, QUEUE, ADDRESSES)
    assert rendered.text.strip()
    assert "None" not in rendered.text


def test_there_is_a_letter_for_every_template_and_a_template_for_every_letter() -> None:
    assert {letter.template for letter in ALL} == {sample.letter.template for sample in RENDERER.samples()}


@pytest.mark.parametrize("sample", RENDERER.samples(), ids=lambda s: f"{s.letter.template}: {s.about}")
def test_a_sample_has_exactly_the_facts_that_its_letter_has(sample: Any) -> None:
    shown = names(sample.letter.facts)
    made = [names(letter.facts) for letter in ALL if letter.template == sample.letter.template]

    def agree(left: Any, right: Any) -> bool:
        if isinstance(left, dict) and isinstance(right, dict):
            return left.keys() == right.keys() and all(agree(left[key], right[key]) for key in left)
        if isinstance(left, list) and isinstance(right, list):
            return not left or not right or agree(left[0], right[0])
        return left is None or right is None

    assert any(agree(shown, facts) for facts in made)


@pytest.mark.parametrize("letter", to_teams(), ids=lambda letter: letter.template)
def test_a_team_learns_neither_who_the_customer_is_nor_of_other_tickets(letter: Letter) -> None:
    rendered = RENDERER.render(letter, QUEUE, ADDRESSES)
    said = "\n".join((*texts(letter.facts), rendered.subject, rendered.text, rendered.html)).lower()
    for secret in ("ada", "ben@", "ben shipping", "canary-customer", "canary-impact", "90017", "90018", "reproduced."):
        assert secret not in said
    assert (letter.to.address, letter.purpose, letter.audience) == (TEAM.address, Purpose.TEAM, Audience.INTERNAL)


def test_a_team_sees_what_the_admin_lets_it_see() -> None:
    text = RENDERER.render(to_teams(INSIDERS)[0], QUEUE, ADDRESSES).text
    for shown in ("Ada Example <ada@example.org>", "ben@example.org sees nothing.", "> canary-customer"):
        assert shown in text


@pytest.mark.parametrize("letter", to_customers(), ids=lambda letter: letter.template)
def test_a_customer_learns_nothing_from_inside_the_house(letter: Letter) -> None:
    said = "\n".join((*texts(letter.facts), RENDERER.render(letter, QUEUE, ADDRESSES).text))
    for secret in (
        "Canaryengineer",
        "Canarylead",
        "Canaryteam",
        "grace@",
        "canary-impact",
        "90017",
        "90018",
        "P3",
        "ben@",
    ):
        assert secret not in said
    assert letter.audience is Audience.PUBLIC
    assert letter.purpose is Purpose.CUSTOMER


def test_a_sender_without_proof_gets_none_of_the_mails_words_back() -> None:
    canary = replace(TICKET, subject="canary-subject", requester_name="canary-name")
    letter = letters.acknowledgement(HOUSE, QUEUE, canary, respond_by=AT, next_update_by=None, known_sender=False)
    rendered = RENDERER.render(letter, QUEUE, ADDRESSES)
    said = (*texts(letter.facts), str(letter.to), rendered.subject, rendered.text, rendered.html)
    assert "canary" not in "\n".join(said)
    assert rendered.subject == "We have received your request [#12345]"


def test_a_sender_with_proof_is_called_by_name_and_subject() -> None:
    letter = letters.acknowledgement(HOUSE, QUEUE, TICKET, respond_by=AT, next_update_by=None, known_sender=True)
    rendered = RENDERER.render(letter, QUEUE, ADDRESSES)
    assert rendered.subject == "Re: Printer stops [#12345]"
    assert rendered.text.startswith("Hello Ada Example,\n")


def test_an_acknowledgement_says_number_next_steps_and_when_to_expect_an_answer_in_the_senders_time() -> None:
    letter = letters.acknowledgement(HOUSE, QUEUE, TICKET, respond_by=AT, next_update_by=None, known_sender=True)
    text = " ".join(RENDERER.render(letter, QUEUE, ADDRESSES).text.split())
    assert "We have received your request and created ticket #12345" in text
    assert "What happens next" in text
    assert "You can expect our answer by Monday 23 November, 19:00 (UTC+05:30)." in text


def test_an_update_has_the_four_parts_of_the_sop() -> None:
    text = RENDERER.render(to_customers()[3], QUEUE, ADDRESSES).text
    for part in ("Current status:\nFault found.", "Actions taken:\nMeasured it.", "Next steps:\nReplace it.",
                 "Expected timeline:\nTomorrow."):  # fmt: skip
        assert part in text


def test_a_resolution_asks_for_confirmation_and_says_when_it_closes() -> None:
    text = RENDERER.render(to_customers()[4], QUEUE, ADDRESSES).text
    assert "Yes, it works: write to support+c@example.com" in text
    assert "No, I still need help: write to support+n@example.com" in text
    assert "close the ticket on Monday 23 November" in " ".join(text.split())


def test_the_notice_before_closing_says_when_and_how_to_keep_it_open() -> None:
    text = " ".join(RENDERER.render(to_customers()[5], QUEUE, ADDRESSES).text.split())
    assert "we close the ticket on Monday 23 November, 19:00 (UTC+05:30). To keep it open, just reply" in text
    assert "If the problem comes back later, a reply to this mail" in text


@pytest.mark.parametrize("letter", to_customers()[6:8], ids=lambda letter: letter.template)
def test_a_closure_notice_says_how_to_reopen(letter: Letter) -> None:
    text = " ".join(RENDERER.render(letter, QUEUE, ADDRESSES).text.split())
    assert "If the problem comes back, reply to this mail" in text
    assert "Reopen the ticket: write to support+r@example.com" in text


def test_only_what_a_person_wrote_is_not_automatic() -> None:
    automatic = {letter.template: letter.automatic for letter in to_customers()}
    assert automatic == {
        "customer/acknowledgement": Automatic.REPLIED,
        "customer/answer": None,
        "customer/status-update": None,
        "customer/question": None,
        "customer/delay": None,
        "customer/resolution": None,
        "customer/resolution-reminder": Automatic.GENERATED,
        "customer/closed-confirmed": Automatic.GENERATED,
        "customer/closed-unanswered": Automatic.GENERATED,
        "customer/reopened": Automatic.REPLIED,
        "customer/escalated": None,
        "customer/merged": Automatic.GENERATED,
    }
    inside = (*to_engineers(), *about_teams(), *about_no_ticket())
    assert {letter.automatic for letter in inside} == {Automatic.GENERATED}
    assert [letter.automatic for letter in to_teams()] == [None, None, *4 * [Automatic.GENERATED]]


def test_files_travel_with_what_the_engineer_says_to_the_customer_or_a_team_and_with_nothing_else() -> None:
    carrying = {letter.template for letter in ALL if letter.attachments}
    to_customer = {f"customer/{name}" for name in ("answer", "status-update", "question", "delay", "resolution")}
    assert carrying == {*to_customer, "team/escalation", "team/message"}


@pytest.mark.parametrize("letter", [*to_engineers(), *about_teams()], ids=lambda letter: letter.template)
def test_an_engineers_letter_begins_with_the_marker_and_threads_by_its_subject(letter: Letter) -> None:
    rendered = RENDERER.render(letter, QUEUE, ADDRESSES)
    assert rendered.text.startswith(f"{REPLY_MARKER}\n")
    assert rendered.subject == "[#12345] Printer stops"
    assert rendered.label
    assert (letter.audience, letter.purpose, letter.language) == (Audience.INTERNAL, Purpose.ENGINEER, "en")


def test_a_new_ticket_tells_the_engineer_all_that_is_needed_to_act() -> None:
    text = RENDERER.render(to_engineers()[0], QUEUE, ADDRESSES).text
    people = ("Ada Example <ada@example.org>", "Ben Shipping <ben@example.org>", "Grace Canaryengineer")
    ticket = ("P3: canary-impact", "#90017", "#90018", "Monday 23 November, 08:30 (UTC-05:00)")
    for fact in ("> Help", "Attached: a.jpg", "- Note", *people, *ticket, "#note", "#help"):
        assert fact in text


@pytest.mark.parametrize("kind", list(DueKind))
def test_every_kind_of_due_item_has_words(kind: DueKind) -> None:
    letter = letters.new_ticket(HOUSE, QUEUE, TICKET, TO_GRACE, text="", due=(Due(12345, kind, AT),))
    assert kind.value not in RENDERER.render(letter, QUEUE, ADDRESSES).text


@pytest.mark.parametrize("status", list(Status))
def test_every_status_has_words(status: Status) -> None:
    letter = letters.new_ticket(HOUSE, QUEUE, replace(TICKET, status=status), TO_GRACE, text="")
    assert "Status:" in RENDERER.render(letter, QUEUE, ADDRESSES).text


def test_the_form_of_an_update_is_ready_to_be_filled_in() -> None:
    rendered = RENDERER.render(to_engineers()[3], QUEUE, ADDRESSES)
    assert "\n#update\nStatus:\nActions:\nNext:\nExpected:\n" in rendered.text
    assert "body=%23update%0D%0AStatus%3A" in rendered.html


def test_an_overdue_update_comes_with_the_latest_entries_first() -> None:
    history = tuple(Entry(12345, AT, Audience.PUBLIC, "Ada", f"entry {n}") for n in range(20))
    letter = letters.update_overdue(HOUSE, QUEUE, TICKET, TO_GRACE, notice=NOTICE, history=history)
    text = RENDERER.render(letter, QUEUE, ADDRESSES).text
    assert text.index("> entry 19") < text.index("> entry 14")
    assert "entry 13" not in text


def test_a_repeated_notice_has_what_each_wrote_last_in_short_and_nothing_automatic() -> None:
    history = (
        Entry(12345, AT, Audience.PUBLIC, "Ada", "the first request", from_customer=True),
        Entry(12345, AT, Audience.PUBLIC, "desk", "Thank you for writing to us."),
        Entry(12345, AT, Audience.INTERNAL, "Grace", "the disk is full"),
        Entry(12345, AT, Audience.PUBLIC, "support", "word " * 200 + "at the end"),
        Entry(12345, AT, Audience.PUBLIC, "Ada", "is there any news?", from_customer=True),
    )
    first, second = (
        RENDERER.render(
            letters.update_overdue(
                HOUSE, QUEUE, TICKET, TO_GRACE, notice=replace(NOTICE, number=number), history=history
            ),
            QUEUE,
            ADDRESSES,
        ).text
        for number in (1, 2)
    )
    assert "the first request" in first
    assert "at the end" in first
    assert all("Thank you for writing" not in text for text in (first, second))
    assert second.index("is there any news?") < second.index("word word") < second.index("the disk is full")
    assert "[…]" in second
    assert "the first request" not in second
    assert "`#show`" not in first
    assert "#show in a reply brings all of it" in " ".join(second.split())


@pytest.mark.parametrize("letter", [letters.update_overdue, letters.response_overdue])
def test_who_may_not_speak_to_the_customer_reads_what_a_reply_does_in_a_paragraph_of_its_own(letter: Any) -> None:
    told = letter(HOUSE, QUEUE, TICKET, TO_GRACE, notice=NOTICE, speaks=False)
    assert "\n\nReply to this mail" in RENDERER.render(told, QUEUE, ADDRESSES).text


def test_the_history_shows_nobody_elses_signed_address() -> None:
    signed = "support+yab-9ix-1us-abcdefghijklmnopqrstuvwxyz@example.com"
    said = f"Yes: write to {signed}\n\n-- \nYour ticket number is #12345."
    entry = Entry(12345, AT, Audience.PUBLIC, "support", said)
    letter = letters.update_due(HOUSE, QUEUE, TICKET, TO_GRACE, due_at=AT, last_said=entry)
    text = RENDERER.render(letter, QUEUE, ADDRESSES).text
    assert "> Yes: write to support@example.com\n" in text
    assert "Your ticket number" not in text


TOKEN = "yab-9ix-1us-abcdefghijklmnopqrstuvwxyz"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        (f"{TOKEN}@reply.example.com", "@reply.example.com"),
        (f"support+{TOKEN.upper()}@example.com", "support@example.com"),
        (f"<{TOKEN}.abc234@example.com>", "<@example.com>"),
        (f"Re: It works [#12345 {TOKEN}]", "Re: It works [#12345]"),
        (f"mailto:support%2B{TOKEN}@example.com", "mailto:support@example.com"),
        (f"subject=It%20works%20%5B%2312345%20{TOKEN}%5D", "subject=It%20works%20%5B%2312345%5D"),
    ],
)
def test_the_history_shows_no_token_of_any_style(written: str, shown: str) -> None:
    entry = Entry(12345, AT, Audience.PUBLIC, "carol", f"See {written} below.")
    letter = letters.update_due(HOUSE, QUEUE, TICKET, TO_GRACE, due_at=AT, last_said=entry)
    assert f"See {shown} below." in " ".join(texts(letter.facts))


def test_a_team_is_shown_no_token() -> None:
    assert (
        letters.for_team(f"Write to support+{TOKEN}@example.com.", TICKET, INSIDERS) == "Write to support@example.com."
    )


def test_a_very_long_text_reaches_the_engineer_cut_and_the_customer_whole() -> None:
    long = "x" * 200_000
    shown = letters.new_ticket(HOUSE, QUEUE, TICKET, TO_GRACE, text=long)
    assert len(RENDERER.render(shown, QUEUE, ADDRESSES).text) < 70_000
    told = letters.answer(HOUSE, QUEUE, TICKET, ADA, text=long)
    assert long in RENDERER.render(told, QUEUE, ADDRESSES).text


def test_a_refused_reply_comes_back_whole_with_the_corrected_one_ready_to_send() -> None:
    rendered = RENDERER.render(to_engineers()[8], QUEUE, ADDRESSES)
    assert "- #shw\n  There is no command #shw\n  Did you mean #show?" in rendered.text
    assert "> #shw" in rendered.text
    assert "\n#show\n" in rendered.text
    assert "body=%23show" in rendered.html


def test_letters_to_admins_are_about_no_ticket_and_tell_apart_what_they_are_about() -> None:
    by_template = {letter.template: letter for letter in about_no_ticket()}
    quarantined, fault = by_template["admin/quarantined"], by_template["admin/template-fault"]
    assert (quarantined.ticket, quarantined.slot, quarantined.purpose) == (0, "7", None)
    assert (fault.ticket, fault.slot, fault.purpose) == (0, "customer/answer", None)


@pytest.mark.parametrize(
    ("subject", "base"),
    [
        ("Printer stops", "Printer stops"),
        ("Re: AW: FWD: Printer stops", "Printer stops"),
        ("RE[2]: [#12345] Re: Printer stops [#12345]", "Printer stops"),
        (f"Re: [#12345 {TOKEN}] Printer stops [#12345 {TOKEN}]", "Printer stops"),
        ("Antwort: Printer", "Antwort: Printer"),
        ("Restore: backup", "Restore: backup"),
        ("Re:", ""),
        ("", ""),
    ],
)
def test_prefixes_and_tags_do_not_pile_up_in_a_subject(subject: str, base: str) -> None:
    assert base_subject(subject) == base
