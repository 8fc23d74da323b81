"""A team is asked about a ticket, answers or does not, and the customer hears of it without learning who they are."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from handlers.sla import DueKind, timetable
from mailer.cli.show import ticket_as_json, ticket_as_text
from mailer.config import House
from mailer.mail.relay_reply import Fate
from mailer.model import Audience, Purpose, Status
from mailer.store import retention
from mailer.store.schema import escalation
from tests.desk import CUSTOMER, ENGINEER, LEAD, SECOND, DeskInHand, Sent, house, mail, none_to, only, reply
from tests.stories.conftest import Open

LAB = "hardware-lab@lab.example"
SOFTWARE = "software@example.com"
MANAGEMENT = "management@example.com"
MEMBER = "kim@lab.example"
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
FORM = """\
#escalate Hardware Lab
Summary: It stops after the second page.
Impact: One warehouse can't ship.
Steps tried: Sensor cleaned.
Required action: Is the sensor known to fail?
Device ID: LP-200
Serial number: 7731-A
Diagnostics: 0.4 V with paper,
0.5 V without.
Physical inspection: No damage."""
SOFTWARE_FORM = """\
#escalate Software
Summary: It crashes.
Impact: Nobody can log in.
Steps tried: Restart.
Required action: Find the cause.
Reproducible steps: Log in twice.
Logs or traces: attached
Environment: 4.2 on Debian"""


def with_teams(**changes: Any) -> House:
    lab = {"name": "Hardware Lab", "address": LAB, "kind": "hardware", **changes.pop("lab", {})}
    software = {"name": "Software Engineering", "address": SOFTWARE, "kind": "software"}
    management = {"name": "Top Management", "address": MANAGEMENT, "rung": 2}
    further = changes.pop("further", ())
    return house(teams=[lab, software, management, *further], **changes)


@pytest.fixture
def desk(open_desk: Open) -> DeskInHand:
    return open_desk(with_teams())


def escalated(desk: DeskInHand, form: str = FORM, before: str = "#take\n", **options: Any) -> tuple[Sent, list[Sent]]:
    """The engineer's notification, and what was sent because of the escalation."""
    note = only(desk.arrives(mail()), ENGINEER)
    return note, desk.arrives(reply(note, before + form, **options))


def words(letter: Sent) -> str:
    """Its text, wherever its lines end."""
    return " ".join(letter.text.split())


# --- asking -----------------------------------------------------------------------------------------------------------


def test_a_team_is_asked_with_everything_it_has_to_know(desk: DeskInHand) -> None:
    _, sent = escalated(desk, before="#take\n#priority P2\n")
    asked = only(sent, LAB)
    for said in ("#1", "P2", "It stops after", "One warehouse", "Sensor cleaned", "known to fail?", "LP-200", "7731-A",
                 "0.4 V with paper,", "0.5 V without.", "No damage", "Monday 23 November, 13:00"):  # fmt: skip
        assert said in asked.text
    assert none_to(sent, SOFTWARE)


def test_the_files_of_the_escalation_go_to_the_team_and_not_to_the_customer(desk: DeskInHand) -> None:
    _, sent = escalated(desk, files=[("trace.bin", b"\0\1")])
    assert [part.get_filename() for part in only(sent, LAB).message.iter_attachments()] == ["trace.bin"]
    assert list(only(sent, CUSTOMER).message.iter_attachments()) == []


def test_the_teams_thread_is_apart_from_the_customers_and_the_engineers(desk: DeskInHand) -> None:
    note, sent = escalated(desk)
    asked, told = only(sent, LAB), only(sent, CUSTOMER)
    assert asked.subject == "[#1-E1] Printer prints blank pages"
    threads = [set(str(letter.message["References"]).split()) for letter in (asked, told, note)]
    assert not threads[0] & (threads[1] | threads[2])
    assert asked.reply_to.startswith("support+t")


def test_the_customer_is_told_plainly_and_when_they_hear_next(desk: DeskInHand) -> None:
    _, sent = escalated(desk)
    told = only(sent, CUSTOMER)
    assert "escalated it to our specialists" in words(told)
    assert "Tuesday 24 November, 09:00 (UTC)" in told.text
    whole = told.parcel.data.decode().lower()
    # Within a Message-ID a short word may stand by chance.
    assert not [word for word in ("hardware", "lab", "ann", LAB) if re.search(rf"\b{re.escape(word)}\b", whole)]


def test_a_sentence_for_the_customer_goes_to_the_customer_alone_and_is_an_answer(desk: DeskInHand) -> None:
    _, sent = escalated(desk, f"{FORM}\nTo customer: We saw it on a printer of ours.")
    assert "We saw it on a printer of ours." in only(sent, CUSTOMER).text
    assert "We saw it" not in only(sent, LAB).text
    assert desk.ticket().responded_at == desk.clock.at


def test_without_a_sentence_the_customer_still_waits_for_a_person(desk: DeskInHand) -> None:
    escalated(desk)
    assert desk.ticket().responded_at is None
    assert desk.ticket().status is Status.NEW


def test_a_customer_whose_answer_is_waited_for_is_asked_for_it_still(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    desk.arrives(reply(note, "#wait\nWhich paper do you print on?"))
    told = words(only(desk.arrives(reply(note, FORM)), CUSTOMER))
    assert "We still need your answer to our last question" in told
    assert "nothing you need to do" not in told


def test_no_time_is_promised_that_is_over_already(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    desk.passes(3 * DAY)
    told = only(desk.arrives(reply(note, FORM)), CUSTOMER)
    assert "November" not in told.text
    assert "as soon as there is something new" in told.text


def test_a_sentence_for_the_customer_passes_the_gate(desk: DeskInHand) -> None:
    _, sent = escalated(desk, f"{FORM}\nTo customer: The Hardware Lab looks at it.")
    assert "internal-name" in only(sent, ENGINEER).text.lower()
    assert none_to(sent, LAB)
    assert none_to(sent, CUSTOMER)


def test_the_writer_stays_the_owner(desk: DeskInHand) -> None:
    escalated(desk, before="")
    assert str(desk.ticket().owner) == ENGINEER


def test_history_and_log_have_the_escalation(desk: DeskInHand) -> None:
    escalated(desk)
    entry = next(e for e in desk.entries() if "Hardware Lab" in e.text)
    assert entry.audience is Audience.INTERNAL
    assert "Serial number: 7731-A" in entry.text
    assert any("Asked Hardware Lab" in line.action for line in desk.log())


def test_the_impact_of_the_ticket_fills_the_form(desk: DeskInHand) -> None:
    form = FORM.replace("Impact: One warehouse can't ship.\n", "")
    _, sent = escalated(desk, form, before="#priority P2 two floors\n")
    assert "two floors" in only(sent, LAB).text


@pytest.mark.parametrize("label", ["Summary", "Steps tried", "Required action", "Serial number", "Physical inspection"])
def test_without_a_part_nothing_happens_and_the_form_comes_back_filled_in(desk: DeskInHand, label: str) -> None:
    form = "\n".join(line for line in FORM.split("\n") if not line.startswith(label))
    _, sent = escalated(desk, form)
    assert none_to(sent, LAB)
    assert none_to(sent, CUSTOMER)
    assert desk.ticket().escalations == ()
    assert desk.ticket().owner is None
    refusal = only(sent, ENGINEER)
    assert f"lacks: {label}" in refusal.text
    assert f"#take\n#escalate Hardware Lab\nSummary:{'' if label == 'Summary' else ' It stops'}" in refusal.text
    assert "Diagnostics: 0.4 V with paper,\n0.5 V without." in refusal.text


def test_the_form_that_comes_back_needs_only_the_missing_part(desk: DeskInHand) -> None:
    note, sent = escalated(desk, FORM.replace("Serial number: 7731-A\n", ""))
    form = only(sent, ENGINEER).text.split("attached again.")[1].split("This is what you wrote")[0]
    form = form.replace("Serial number:", "Serial number: 7731-A")
    form = "\n".join(line.strip() for line in form.strip().split("\n"))
    assert "7731-A" in only(desk.arrives(reply(note, form)), LAB).text


def test_text_above_the_form_becomes_its_summary(desk: DeskInHand) -> None:
    _, sent = escalated(desk, "#escalate Hardware Lab\nThe sensor is dead.\nSerial number: 7")
    assert "Summary: The sensor is dead." in only(sent, ENGINEER).text
    assert none_to(sent, CUSTOMER)


def test_the_parts_the_admin_adds_are_asked_for(open_desk: Open) -> None:
    desk = open_desk(with_teams(lab={"fields": ["Firmware"]}))
    note, sent = escalated(desk)
    assert "lacks: Firmware" in only(sent, ENGINEER).text
    assert "4.2.1" in only(desk.arrives(reply(note, f"{FORM}\nFirmware: 4.2.1")), LAB).text


def test_software_is_told_steps_logs_and_environment(desk: DeskInHand) -> None:
    _, sent = escalated(desk, "#escalate software\nSummary: It crashes.")
    missing = only(sent, ENGINEER).text
    for label in ("Reproducible steps", "Logs or traces", "Environment"):
        assert label in missing
    sent = desk.arrives(reply(only(sent, ENGINEER), SOFTWARE_FORM))
    assert "Log in twice." in only(sent, SOFTWARE).text


def test_a_stack_trace_may_go_to_a_team(desk: DeskInHand) -> None:
    trace = 'Traceback (most recent call last):\n  File "x.py", line 3'
    _, sent = escalated(desk, SOFTWARE_FORM.replace("attached", trace))
    assert "Traceback" in only(sent, SOFTWARE).text


def test_validation_is_told_device_serial_number_and_diagnostics(open_desk: Open) -> None:
    desk = open_desk(with_teams(lab={"kind": "validation"}))
    _, sent = escalated(desk, "#escalate Hardware Lab\nSummary: It fails.")
    lacking = words(only(sent, ENGINEER)).split("lacks: ")[1]
    assert lacking.startswith(
        "Impact, Steps tried, Required action, Device ID, Serial number, Diagnostics The team has"
    )


def test_escalate_alone_brings_the_teams_and_their_forms(desk: DeskInHand) -> None:
    _, sent = escalated(desk, "#escalate", before="")
    card = only(sent, ENGINEER)
    for line in ("#escalate Hardware Lab", "#escalate Software Engineering", "#escalate Top Management", "Device ID:"):
        assert line in card.text
    assert len(sent) == 1


@pytest.mark.parametrize("text", [f"{FORM}\n#priority P1 all of them", f"{FORM}\nTo customer: We look at it.\n#wait"])
def test_a_command_below_the_form_does_not_become_a_part_of_it(desk: DeskInHand, text: str) -> None:
    _, sent = escalated(desk, text, before="")
    assert "a command is not carried out" in words(only(sent, ENGINEER))
    assert none_to(sent, LAB)
    assert none_to(sent, CUSTOMER)


def test_a_priority_below_the_form_is_put_above_it_in_the_corrected_reply(desk: DeskInHand) -> None:
    _, sent = escalated(desk, f"{FORM}\n#priority P1 all of them", before="")
    assert "#priority P1 all of them\n#escalate Hardware Lab\nSummary: It stops" in only(sent, ENGINEER).text


def test_a_command_below_a_text_to_a_team_does_not_go_to_it(desk: DeskInHand) -> None:
    note, _ = escalated(desk)
    sent = desk.arrives(reply(note, "#team\nIt is 4.2.\n#take"))
    assert "a command is not carried out" in words(only(sent, ENGINEER))
    assert none_to(sent, LAB)


def test_a_skipped_rung_needs_a_reason(desk: DeskInHand) -> None:
    form = FORM.replace("Hardware Lab", "Top Management")
    note, sent = escalated(desk, form)
    refusal = only(sent, ENGINEER).text
    assert "lacks: Reason for skipping" in refusal
    assert "Hardware Lab and Software Engineering would come first" in words(only(sent, ENGINEER))
    desk.arrives(reply(note, f"{form}\nReason for skipping: The lab is closed today."))
    assert desk.ticket().escalations[0].skipping == "The lab is closed today."


def test_after_the_first_rung_the_second_needs_no_reason(desk: DeskInHand) -> None:
    note, _ = escalated(desk)
    assert only(desk.arrives(reply(note, FORM.replace("Hardware Lab", "Top Management"))), MANAGEMENT)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("#escalate Hardwear Lab", "#escalate Hardware Lab"),
        ("#team Hardware Lab\nAnd now?", "no team is being asked"),
        ("#deescalate", "no team is being asked"),
        (f"#note\n{FORM}", "two replies"),
    ],
)
def test_what_can_not_be_done_says_what_would_do(desk: DeskInHand, text: str, said: str) -> None:
    _, sent = escalated(desk, text, before="")
    assert said.lower() in words(only(sent, ENGINEER)).lower()
    assert len(sent) == 1
    assert desk.ticket().escalations == ()


def test_a_team_is_asked_once_at_a_time(desk: DeskInHand) -> None:
    note, _ = escalated(desk)
    sent = desk.arrives(reply(note, FORM))
    assert "has been asked" in only(sent, ENGINEER).text
    assert none_to(sent, LAB)
    assert none_to(sent, CUSTOMER)


def test_the_second_level_and_the_lead_do_not_escalate(desk: DeskInHand) -> None:
    desk.arrives(mail())
    theirs = desk.reply_address(1, LEAD, Purpose.ENGINEER)
    sent = desk.arrives(mail(FORM, LEAD, theirs))
    assert "first-level" in only(sent, LEAD).text
    assert none_to(sent, LAB)


def test_a_lead_is_told_who_may_end_an_escalation(desk: DeskInHand) -> None:
    escalated(desk)
    theirs = desk.reply_address(1, LEAD, Purpose.ENGINEER)
    refusal = words(only(desk.arrives(mail("#deescalate", LEAD, theirs)), LEAD))
    assert "first-level support (l1) ends an escalation" in refusal
    assert "speaks to the customer" not in refusal


def test_a_resolved_ticket_is_not_escalated(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    desk.arrives(reply(note, "#resolve\nThe sensor was cleaned."))
    assert none_to(desk.arrives(reply(note, FORM)), LAB)


def test_a_quoted_internal_mail_does_not_go_to_a_team(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    sent = desk.arrives(mail(f"{FORM}\n\n{note.text}", ENGINEER, note.reply_to))
    assert none_to(sent, LAB)
    assert none_to(sent, CUSTOMER)


def test_a_house_without_teams_says_who_has_to_name_them(open_desk: Open) -> None:
    _, sent = escalated(open_desk(house()), "#escalate", before="")
    assert "[[teams]]" in only(sent, ENGINEER).text


# --- the team answers -------------------------------------------------------------------------------------------------


def test_a_teams_answer_is_a_note_for_the_owner_alone(desk: DeskInHand) -> None:
    _, sent = escalated(desk)
    sent = desk.arrives(reply(only(sent, LAB), "Lot 7731 fails.", MEMBER, files=[("part.pdf", b"%PDF")]))
    told = only(sent, ENGINEER)
    assert "Hardware Lab" in told.text
    assert "Lot 7731 fails." in told.text
    assert [part.get_filename() for part in told.message.iter_attachments()] == ["part.pdf"]
    assert len(sent) == 1
    entry = desk.entries()[-1]
    assert (entry.audience, entry.author, entry.from_customer) == (Audience.INTERNAL, "Hardware Lab", False)
    assert desk.ticket().escalations[0].answered_at == desk.clock.at


def test_the_owner_hears_that_a_team_has_written_to_the_customer_as_well(desk: DeskInHand) -> None:
    _, sent = escalated(desk)
    told = words(only(desk.arrives(reply(only(sent, LAB), "Lot 7731 fails.", MEMBER, cc=CUSTOMER)), ENGINEER))
    assert f"The same mail went to {CUSTOMER}" in told
    assert "has not seen it" not in told
    assert any(f"the same mail went to {CUSTOMER}" in line.action for line in desk.log())


@pytest.mark.parametrize(
    ("ended", "advice"),
    [("#deescalate Hardware Lab", "now; #escalate Hardware Lab asks them."), ("#resolve\nIt was replaced.", "now.")],
)
def test_an_answer_after_the_end_names_no_command_that_would_be_refused(
    desk: DeskInHand, ended: str, advice: str
) -> None:
    note, sent = escalated(desk)
    desk.arrives(reply(note, ended))
    told = words(only(desk.arrives(reply(only(sent, LAB), "Lot 7731 fails.", MEMBER)), ENGINEER))
    assert "Lot 7731 fails." in told
    assert "#team" not in told
    assert f"They are not being asked about this ticket {advice}" in told


def test_a_lead_who_writes_to_a_team_is_not_called_first_level(desk: DeskInHand) -> None:
    escalated(desk)
    theirs = desk.reply_address(1, LEAD, Purpose.ENGINEER)
    told = words(only(desk.arrives(mail("#team\nThe customer's plant stands still.", LEAD, theirs)), LAB))
    assert told.startswith("Lea Lead wrote to Hardware Lab.")


def test_an_answered_team_is_not_asked_again(desk: DeskInHand) -> None:
    _, sent = escalated(desk)
    desk.arrives(reply(only(sent, LAB), "Lot 7731 fails.", MEMBER))
    later = desk.passes(30 * DAY)
    assert none_to(later, LAB)
    assert none_to(later, MANAGEMENT)


def test_the_owner_writes_back_and_the_time_runs_anew(desk: DeskInHand) -> None:
    _, sent = escalated(desk)
    answer = desk.arrives(reply(only(sent, LAB), "Which firmware?", MEMBER))
    sent = desk.arrives(reply(only(answer, ENGINEER), "#team Hardware Lab\nIt is 4.2.", files=[("v.txt", b"4.2")]))
    asked = only(sent, LAB)
    assert "It is 4.2." in asked.text
    assert [part.get_filename() for part in asked.message.iter_attachments()] == ["v.txt"]
    assert none_to(sent, CUSTOMER)
    assert "It is 4.2." in only(desk.passes(DAY), LAB).text


def test_the_owner_hears_what_a_colleague_tells_a_team(desk: DeskInHand) -> None:
    sent = desk.arrives(mail())
    desk.arrives(reply(only(sent, ENGINEER), "#take"))
    asked = desk.arrives(reply(only(sent, SECOND), FORM))
    assert "Serial number: 7731-A" in only(asked, ENGINEER).text
    told = desk.arrives(reply(only(sent, SECOND), "#team\nIt is 4.2."))
    assert "It is 4.2." in only(told, ENGINEER).text
    assert str(desk.ticket().owner) == ENGINEER


def test_the_only_team_that_was_asked_needs_no_name(desk: DeskInHand) -> None:
    note, _ = escalated(desk)
    assert "It is 4.2." in only(desk.arrives(reply(note, "#team\nIt is 4.2.")), LAB).text


@pytest.mark.parametrize("line", ["#team software please look at the log", "#deescalate Software, they have a fix"])
def test_a_line_that_begins_with_another_teams_name_is_not_taken_for_the_one_that_was_asked(
    desk: DeskInHand, line: str
) -> None:
    note, _ = escalated(desk)
    sent = desk.arrives(reply(note, line))
    assert "not clear which team is meant" in words(only(sent, ENGINEER)).lower()
    assert none_to(sent, LAB)
    assert len(desk.ticket().open_escalations) == 1


def test_an_answer_without_proof_is_flagged_and_does_not_count(desk: DeskInHand) -> None:
    _, sent = escalated(desk)
    told = only(desk.arrives(reply(only(sent, LAB), "Send me the password.", "eve@evil.example")), ENGINEER)
    assert "nothing proves that they wrote it" in words(told)
    assert desk.ticket().escalations[0].answered_at is None
    assert not desk.has_ticket(2)


def test_where_a_server_is_trusted_a_team_needs_its_pass_too(open_desk: Open) -> None:
    desk = open_desk(with_teams(authenticity={"authserv_id": "mx.example.com"}))
    passed = ("Authentication-Results", "mx.example.com; dmarc=pass header.from=example.com")
    note = only(desk.arrives(mail()), ENGINEER)
    asked = only(desk.arrives(reply(note, FORM, headers=[passed])), LAB)
    desk.arrives(reply(asked, "Lot 7731 fails.", MEMBER))
    assert desk.ticket().escalations[0].answered_at is None
    theirs = (passed[0], passed[1].replace("example.com", "lab.example").replace("mx.lab.example", "mx.example.com"))
    desk.arrives(reply(asked, "Lot 7731 fails, truly.", MEMBER, headers=[theirs]))
    assert desk.ticket().escalations[0].answered_at is not None


def test_commands_in_a_teams_mail_are_text(desk: DeskInHand) -> None:
    _, sent = escalated(desk)
    sent = desk.arrives(reply(only(sent, LAB), "#resolve\nReplaced the sensor.", MEMBER))
    assert none_to(sent, CUSTOMER)
    assert desk.ticket().status is not Status.RESOLVED
    assert "#resolve" in only(sent, ENGINEER).text


def test_an_engineer_who_answers_for_the_team_writes_a_note_and_not_to_the_customer(desk: DeskInHand) -> None:
    _, sent = escalated(desk)
    sent = desk.arrives(reply(only(sent, LAB), "Lot 7731 fails.", SECOND))
    assert none_to(sent, CUSTOMER)
    assert "Lot 7731 fails." in only(sent, ENGINEER).text


def test_a_customer_who_gets_hold_of_the_teams_address_gains_nothing(desk: DeskInHand) -> None:
    _, sent = escalated(desk)
    sent = desk.arrives(mail("Is anybody there?", CUSTOMER, only(sent, LAB).reply_to))
    assert "nothing proves" in words(only(sent, ENGINEER))
    assert len(sent) == 1


def test_a_team_that_asks_for_support_itself_is_a_customer_there(desk: DeskInHand) -> None:
    acknowledgement = only(desk.arrives(mail(sender=LAB)), LAB)
    desk.arrives(reply(acknowledgement, "It is printer 7."))
    assert [entry.from_customer for entry in desk.entries() if "printer 7" in entry.text] == [True]


def test_an_absence_note_of_the_team_is_logged_and_changes_nothing(desk: DeskInHand) -> None:
    _, sent = escalated(desk)
    before = desk.ticket()
    away = reply(only(sent, LAB), "Out of office.", LAB, headers=[("Auto-Submitted", "auto-replied")])
    assert desk.arrives(away) == []
    assert desk.ticket() == before
    assert "auto_reply" in desk.log()[-1].action


def test_a_teams_answer_by_way_of_a_list_counts(desk: DeskInHand) -> None:
    _, sent = escalated(desk)
    sent = desk.arrives(reply(only(sent, LAB), "Lot 7731 fails.", MEMBER, headers=[("List-Id", "<lab.lab.example>")]))
    assert "Lot 7731 fails." in only(sent, ENGINEER).text


def test_the_owner_hears_when_a_team_can_not_be_reached(desk: DeskInHand) -> None:
    desk.wire.fates[LAB] = (Fate.PERMANENT, 550, "5.1.1 no such user")
    _, sent = escalated(desk)
    notice = next(s for s in sent if s.to == ENGINEER and "5.1.1" in s.text)
    assert LAB in notice.text
    assert "have an admin look at the team's address" in words(notice)
    assert "the customer, by telephone" not in words(notice)


# --- the ticket becomes more urgent -----------------------------------------------------------------------------------


def test_a_team_hears_at_once_that_the_ticket_is_p1_and_gets_a_new_time(desk: DeskInHand) -> None:
    note, _ = escalated(desk)
    desk.passes(3 * HOUR)
    sent = desk.arrives(reply(note, "#priority P1 no warehouse can ship"))
    asked = only(sent, LAB)
    assert str(asked.message["From"]).startswith("Escalation P1")
    for said in ("This is P1 now", "by Monday 23 November, 13:00 (UTC)", "known to fail?"):
        assert said in words(asked)
    assert "have no answer yet" not in words(asked)
    assert not [letter for letter in sent if "has not answered in time" in words(letter)]
    done = next(letter for letter in sent if letter.to == ENGINEER)
    assert "Told Hardware Lab that #1 is P1 now, and that we need the answer by Monday" in words(done)


def test_a_team_that_was_asked_anew_as_p1_is_followed_up_by_the_new_time(desk: DeskInHand) -> None:
    note, _ = escalated(desk)
    desk.passes(3 * HOUR)
    raised = desk.arrives(reply(note, "#priority P1 no warehouse can ship"))
    assert only(raised, LAB)
    assert none_to(desk.passes(HOUR - timedelta(seconds=1)), LAB)
    assert only(desk.passes(timedelta(seconds=1)), LAB)
    assert only(desk.passes(HOUR), MANAGEMENT)


def test_a_team_that_was_followed_up_before_is_not_called_silent_again_at_once(desk: DeskInHand) -> None:
    note, _ = escalated(desk)
    desk.passes(DAY)
    desk.passes(3 * HOUR)
    sent = desk.arrives(reply(note, "#priority P1 no warehouse can ship"))
    assert "This is P1 now" in words(only(sent, LAB))
    assert none_to(sent, MANAGEMENT)


def test_a_team_that_has_answered_is_told_too_and_given_no_time(desk: DeskInHand) -> None:
    note, sent = escalated(desk)
    desk.arrives(reply(only(sent, LAB), "We look at it on Friday.", MEMBER))
    told = only(desk.arrives(reply(note, "#priority P1 no warehouse can ship")), LAB)
    assert "If that changes what you told us" in words(told)
    assert none_to(desk.passes(30 * DAY), LAB)


def test_a_lower_priority_is_no_news_to_a_team(desk: DeskInHand) -> None:
    note, _ = escalated(desk)
    assert none_to(desk.arrives(reply(note, "#priority P4")), LAB)


def test_a_team_gets_one_mail_where_a_text_to_it_says_the_priority(desk: DeskInHand) -> None:
    note, _ = escalated(desk)
    desk.passes(HOUR)
    told = only(desk.arrives(reply(note, "#priority P1 no warehouse can ship\n#team\nIt has spread.")), LAB)
    assert "by Monday 23 November, 11:00 (UTC)" in words(told)
    refused = desk.arrives(reply(note, "#team\n#priority P2\nIt is less."))
    assert "put #priority above #team" in words(only(refused, ENGINEER)).lower()
    assert none_to(refused, LAB)


@pytest.mark.parametrize(("raised", "kept"), [("P1", "P3"), ("P3", "P1")])
def test_a_team_hears_of_the_priority_that_a_merge_brings(desk: DeskInHand, raised: str, kept: str) -> None:
    note, _ = escalated(desk)
    other = only(desk.arrives(mail("And the other one.", subject="Second printer")), ENGINEER)
    desk.arrives(reply(other, "#priority P1 no warehouse can ship"))
    desk.passes(3 * HOUR)
    sent = desk.arrives(reply(other, "#merge 1") if raised == "P1" else reply(note, "#merge 2"))
    assert "This is P1 now" in words(only(sent, LAB))
    number = 1 if kept == "P3" else 2
    assert any("Told Hardware Lab that" in line.action for line in desk.log(number))
    assert not [letter for letter in sent if "has not answered in time" in words(letter)]


# --- the team is silent -----------------------------------------------------------------------------------------------


def test_a_silent_team_is_asked_once_more_with_everything_and_the_owner_told(desk: DeskInHand) -> None:
    escalated(desk, before="#take\n#priority P2\n")
    assert none_to(desk.passes(4 * HOUR - timedelta(seconds=1)), LAB)
    sent = desk.passes(timedelta(seconds=1))
    again = only(sent, LAB)
    for said in ("Monday 23 November, 09:00", "Monday 23 November, 17:00", "One warehouse", "known to fail?", "7731-A"):
        assert said in again.text
    told = next(letter for letter in sent if letter.to == ENGINEER and "has not answered in time" in words(letter))
    assert "17:00" in told.text
    assert none_to(sent, MANAGEMENT)


def test_after_as_long_again_lead_and_next_rung_are_told_and_never_more(desk: DeskInHand) -> None:
    escalated(desk, before="#take\n#priority P4\n")
    desk.passes(2 * DAY)
    sent = [letter for letter in desk.passes(2 * DAY) if "overdue" not in str(letter.message["From"])]
    assert "7731-A" in only(sent, MANAGEMENT).text
    assert "Hardware Lab" in only(sent, MANAGEMENT).text
    assert "#escalate Top Management\nSummary: It stops" in only(sent, ENGINEER).text
    assert "#escalate" not in only(sent, LEAD).text
    assert desk.ticket().escalations[0].raised_at == desk.clock.at
    assert none_to(sent, LAB)
    assert none_to(sent, CUSTOMER)
    later = [letter for letter in desk.passes(60 * DAY) if "overdue" not in str(letter.message["From"])]
    assert [letter for letter in later if letter.to in (LAB, MANAGEMENT, LEAD)] == []


def test_the_form_for_the_next_rung_is_ready_to_send(desk: DeskInHand) -> None:
    note, _ = escalated(desk, before="#take\n#priority P4\n")
    desk.passes(2 * DAY)
    told = only([letter for letter in desk.passes(2 * DAY) if "#escalate" in letter.text], ENGINEER).text
    form = told[told.index("#escalate Top") :].split("What they were asked")[0].strip()
    assert "It stops" in only(desk.arrives(reply(note, form)), MANAGEMENT).text


def test_at_the_top_of_the_ladder_owner_and_lead_are_told(open_desk: Open) -> None:
    desk = open_desk(house(teams=[{"name": "Hardware Lab", "address": LAB, "kind": "hardware"}]))
    escalated(desk, before="#take\n#priority P4\n")
    desk.passes(2 * DAY)
    assert sorted(s.to for s in desk.passes(2 * DAY) if "has not answered" in s.text) == sorted([ENGINEER, LEAD])


def test_a_further_question_is_followed_up_from_the_beginning(desk: DeskInHand) -> None:
    note, _ = escalated(desk, before="#take\n#priority P4\n")
    desk.passes(2 * DAY)
    desk.arrives(reply(note, "#team\nIt is 4.2."))
    again = desk.passes(2 * DAY)
    assert "It is 4.2." in only(again, LAB).text
    assert none_to(again, MANAGEMENT)


def test_a_next_rung_that_is_being_asked_already_hears_nothing_more(desk: DeskInHand) -> None:
    note, _ = escalated(desk, before="#take\n#priority P4\n")
    desk.passes(DAY)
    desk.arrives(reply(note, FORM.replace("Hardware Lab", "Top Management")))
    desk.passes(DAY)
    desk.passes(DAY)
    assert none_to(desk.passes(DAY), MANAGEMENT)


def test_where_the_next_rung_is_being_asked_the_one_above_it_hears_nothing_of_the_first(open_desk: Open) -> None:
    board = "board@example.com"
    desk = open_desk(with_teams(further=[{"name": "The Board", "address": board, "rung": 3}]))
    note, _ = escalated(desk, before="#take\n#priority P4\n")
    desk.passes(DAY)
    desk.arrives(reply(note, FORM.replace("Hardware Lab", "Top Management")))
    desk.passes(DAY)
    desk.passes(DAY)
    sent = desk.passes(DAY)
    assert "has not answered" in words(next(letter for letter in sent if letter.to == LEAD and "Lab" in letter.text))
    assert none_to(sent, board)
    assert "Top Management" in only(desk.passes(DAY), board).text


def test_a_team_is_waited_for_while_the_ticket_waits_for_the_customer(desk: DeskInHand) -> None:
    escalated(desk)
    waiting = replace(desk.ticket(), status=Status.WAITING)
    assert [due.kind for due in timetable(waiting, desk.house)] == [DueKind.TEAM_FOLLOW_UP]


def test_two_teams_that_are_silent_together_are_both_asked_again(desk: DeskInHand) -> None:
    note, _ = escalated(desk, before="#take\n#priority P4\n")
    desk.arrives(reply(note, SOFTWARE_FORM))
    sent = desk.passes(2 * DAY)
    assert only(sent, LAB)
    assert only(sent, SOFTWARE)


def test_after_a_long_stop_a_silent_team_gets_one_mail(desk: DeskInHand) -> None:
    escalated(desk, before="#take\n#priority P4\n")
    sent = desk.passes(90 * DAY)
    assert only(sent, LAB)
    assert none_to(sent, MANAGEMENT)


# --- the end ----------------------------------------------------------------------------------------------------------


def test_the_end_of_an_escalation_is_told_to_team_and_owner(desk: DeskInHand) -> None:
    escalated(desk)
    theirs = desk.reply_address(1, SECOND, Purpose.ENGINEER)
    sent = desk.arrives(mail("#deescalate Hardware Lab Solved by a restart.", SECOND, theirs))
    assert "Solved by a restart." in only(sent, LAB).text
    assert "Solved by a restart." in only(sent, ENGINEER).text
    assert none_to(sent, CUSTOMER)
    assert desk.ticket().open_escalations == ()
    assert any("Hardware Lab need do nothing more" in line.action for line in desk.log())
    assert not [due for due in timetable(desk.ticket(), desk.house) if due.kind.startswith("team-")]
    assert none_to(desk.passes(30 * DAY), LAB)


def test_a_colleagues_reply_may_end_one_escalation_begin_another_and_note_something(desk: DeskInHand) -> None:
    sent = desk.arrives(mail())
    desk.arrives(reply(only(sent, ENGINEER), f"#take\n{FORM}"))
    changed = desk.arrives(reply(only(sent, SECOND), SOFTWARE_FORM.replace("\n", "\n#deescalate Hardware Lab\n", 1)))
    assert len([letter for letter in changed if letter.to == ENGINEER]) == 2
    ended = desk.arrives(reply(only(sent, SECOND), "#note\n#deescalate Software\nIt was the printer."))
    assert len([letter for letter in ended if letter.to == ENGINEER]) == 2
    assert desk.ticket().open_escalations == ()


def test_text_below_deescalate_goes_nowhere(desk: DeskInHand) -> None:
    note, _ = escalated(desk)
    sent = desk.arrives(reply(note, "#deescalate\nThey were of no help."))
    assert none_to(sent, CUSTOMER)
    assert none_to(sent, LAB)
    assert len(desk.ticket().open_escalations) == 1


@pytest.mark.parametrize("command", ["#resolve\nThe sensor was replaced.", "#close spam"])
def test_a_ticket_that_is_done_with_needs_no_team(desk: DeskInHand, command: str) -> None:
    note, _ = escalated(desk)
    assert "need do nothing more" in only(desk.arrives(reply(note, command)), LAB).text
    assert desk.ticket().open_escalations == ()
    assert none_to(desk.passes(30 * DAY), LAB)


def test_a_team_may_be_asked_again_after_the_end(desk: DeskInHand) -> None:
    note, _ = escalated(desk)
    desk.arrives(reply(note, "#deescalate Hardware Lab"))
    assert only(desk.arrives(reply(note, FORM)), LAB).subject.startswith("[#1-E2] ")


def test_an_answer_after_a_merge_reaches_the_owner_of_the_ticket_that_goes_on(desk: DeskInHand) -> None:
    note, sent = escalated(desk)
    asked = only(sent, LAB)
    other = only(desk.arrives(mail("Another.", subject="Another")), ENGINEER)
    desk.arrives(reply(other, "#take"))
    desk.arrives(reply(note, "#merge 2"))
    sent = desk.arrives(reply(asked, "Lot 7731 fails.", MEMBER))
    assert "Lot 7731 fails." in only(sent, ENGINEER).text
    assert "Lot 7731 fails." in desk.entries(2)[-1].text
    assert none_to(sent, CUSTOMER)


def test_the_ticket_shows_whom_it_was_escalated_to(desk: DeskInHand) -> None:
    _, sent = escalated(desk)
    desk.arrives(reply(only(sent, LAB), "Lot 7731 fails.", MEMBER))
    shown = ticket_as_text(desk.ticket(), desk.entries(), desk.log())
    assert "E1 to Hardware Lab by Ann Arbor, asked 2026-11-23 09:00 UTC, answered 2026-11-23 09:00 UTC" in shown
    told = ticket_as_json(desk.ticket())["escalations"]
    assert isinstance(told, list)
    assert isinstance(told[0], dict)
    assert told[0]["fields"] == dict(desk.ticket().escalations[0].fields)


def test_a_deleted_ticket_leaves_no_escalation_behind(desk: DeskInHand) -> None:
    note, _ = escalated(desk)
    desk.arrives(reply(note, "#close spam"))
    now = desk.clock.now() + DAY
    sum(retention.sweep(desk.database, retention.Horizons(now, now, now, now)), retention.Swept())
    with desk.database.read() as connection:
        assert connection.execute(select(escalation)).all() == []


def test_a_mail_to_a_team_that_left_the_configuration_is_a_strangers(desk: DeskInHand) -> None:
    _, sent = escalated(desk)
    asked = only(sent, LAB)
    desk.reconfigure(house())
    assert none_to(desk.passes(30 * DAY), LAB)
    desk.arrives(reply(asked, "Lot 7731 fails.", MEMBER))
    assert all(e.audience is Audience.INTERNAL for e in desk.entries() if "Lot 7731" in e.text)
