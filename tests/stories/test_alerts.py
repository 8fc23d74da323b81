"""A ticket that becomes P1 is news to team and lead at once, by mail and by every channel that wants it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from mailer.channel import Message
from mailer.config import House
from mailer.model import LogLine
from mailer.store import outbox
from mailer.store.audit import Order
from mailer.store.health import read_health
from mailer.store.outbox import RELEASE, RETRY, ListedLetter, Selection
from mailer.store.schema import FAILED, HELD, SENT, WAITING
from tests.desk import (
    ADMIN,
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

SECOND_, MINUTE, HOUR = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1)
TEAMS, PAGER = "workflows://teams.invalid/flow/c4nary", "jsons://pager.invalid/c4nary"
URGENT = {"queues": [{"name": "support", "address": SUPPORT, "priority": "P1"}]}
ON_TEAMS = {"name": "Teams", "url": "env:TEAMS_URL"}


@pytest.fixture(autouse=True)
def addresses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TEAMS_URL", TEAMS)
    monkeypatch.setenv("PAGER_URL", PAGER)


def with_teams(**changes: object) -> House:
    return house(channels=[{**ON_TEAMS, **changes}])


def is_alert(letter: Sent) -> bool:
    return str(letter.message["From"]).startswith("P1 alert")


def alerted(letters: list[Sent]) -> list[str]:
    return sorted(letter.to for letter in letters if is_alert(letter))


def raised(desk: DeskInHand, text: str = "#priority P1 nobody can print") -> list[Sent]:
    """A ticket comes in, and Ann makes it P1."""
    note = only(desk.arrives(mail()), ENGINEER)
    return desk.arrives(reply(note, text))


def stored(desk: DeskInHand, *states: str) -> list[ListedLetter]:
    with desk.database.read() as connection:
        found = outbox.list_letters(connection, Selection(states or (WAITING, HELD, FAILED, SENT)))
    return [letter for letter in found if letter.recipient.startswith("channel:")]


def message(desk: DeskInHand) -> Message:
    (found,) = desk.channels.messages
    return found


# --- Who hears of it --------------------------------------------------------------------------------------------------


def test_team_and_lead_hear_at_once_of_a_ticket_that_is_made_p1(desk: DeskInHand) -> None:
    sent = raised(desk)
    assert alerted(sent) == [SECOND, LEAD]
    told = " ".join(only(sent, LEAD).text.split())
    for part in ("nobody can print", "is to hear from us by Monday 23 November, 11:00 (UTC)", "blank pages"):
        assert part in told


def test_of_a_ticket_that_is_opened_as_p1_the_lead_gets_the_alert_and_the_team_its_notification(
    open_desk: Open,
) -> None:
    sent = open_desk(house(**URGENT)).arrives(mail())
    assert alerted(sent) == [LEAD]
    assert "A P1 has been opened. Nobody owns it yet." in only(sent, LEAD).text
    assert str(only(sent, ENGINEER).message["From"]).startswith("New P1")
    assert str(only(sent, SECOND).message["From"]).startswith("New P1")


def test_who_is_both_engineer_and_lead_gets_one_mail(open_desk: Open) -> None:
    both = [{"name": "Ann Arbor", "address": ENGINEER, "roles": ["l1", "lead"]}]
    sent = open_desk(house(**URGENT, engineers=both)).arrives(mail())
    assert str(only(sent, ENGINEER).message["From"]).startswith("New P1")


def test_it_is_told_once_for_each_time_it_becomes_p1(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    assert alerted(desk.arrives(reply(note, "#priority P1 nobody can print")))
    assert not alerted(desk.arrives(reply(note, "#priority P1 the whole floor")))
    assert not alerted(desk.arrives(reply(note, "We are replacing the drum, which takes an hour.")))
    assert not alerted(desk.arrives(reply(note, "#priority P3")))
    assert alerted(desk.arrives(reply(note, "#priority P1 again")))


def test_a_p1_that_is_reopened_is_told_anew(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    desk.arrives(reply(note, "#take\n#priority P1 nobody can print"))
    question = only(desk.arrives(reply(note, "#resolve\nThe paper guide was bent; it is replaced.")), CUSTOMER)
    sent = desk.arrives(reply(question, "No, it does not work."))
    assert alerted(sent) == [SECOND, LEAD]
    assert "A P1 is open again. Ann Arbor owns it." in only(sent, LEAD).text
    assert str(only(sent, ENGINEER).message["From"]).startswith("Customer P1")


def test_a_ticket_that_is_split_off_into_a_p1_queue_is_told(open_desk: Open) -> None:
    desk = open_desk(house(**URGENT))
    note = only(desk.arrives(mail()), ENGINEER)
    desk.arrives(reply(note, "#priority P3"))
    sent = [letter for letter in desk.arrives(reply(note, "#split Invoice is wrong")) if is_alert(letter)]
    assert sorted(letter.to for letter in sent) == [ENGINEER, SECOND, LEAD]
    assert all("#2" in letter.subject for letter in sent)


def test_who_may_not_write_to_the_customer_is_shown_how_to_write_to_the_owner(desk: DeskInHand) -> None:
    sent = raised(desk, "#take\n#priority P1 nobody can print")
    lead = only(sent, LEAD)
    assert "is a note for Ann Arbor" in lead.text
    assert "#update" not in lead.text
    assert "#update" in only(sent, SECOND).text
    after = desk.arrives(reply(lead, "The vendor is on the telephone."))
    assert "vendor" in only(after, ENGINEER).text
    assert none_to(after, CUSTOMER)


def test_a_ticket_that_is_not_p1_alerts_nobody(open_desk: Open) -> None:
    desk = open_desk(with_teams())
    assert not alerted(desk.arrives(mail()))
    assert not desk.channels.messages


def test_the_log_says_who_was_told(open_desk: Open) -> None:
    desk = open_desk(with_teams())
    raised(desk)
    (line,) = [line for line in desk.log() if line.action == "alert: it is P1 now"]
    assert line.detail == f"to {SECOND}, {LEAD}, channel Teams"


# --- What a channel gets ----------------------------------------------------------------------------------------------


def test_a_channel_gets_number_subject_impact_and_due_time_and_nothing_of_the_customer(open_desk: Open) -> None:
    desk = open_desk(with_teams())
    raised(desk)
    told = message(desk)
    assert (told.url, told.title) == (TEAMS, "P1: ticket #1")
    text = " ".join(told.text.split())
    for part in ("Printer prints blank pages", "nobody can print", "23 November, 11:00 (UTC)", "Owner: nobody yet"):
        assert part in text
    assert "carol" not in told.text.lower()
    assert "third floor" not in told.text


def test_a_subject_or_impact_that_names_the_customer_tells_a_channel_no_more(open_desk: Open) -> None:
    desk = open_desk(with_teams())
    sender = f"Carolina Kundenfeld <{CUSTOMER}>"
    note = only(desk.arrives(mail(sender=sender, subject=f"Printer of Carolina Kundenfeld, {CUSTOMER}")), ENGINEER)
    desk.arrives(reply(note, "#priority P1 Ms Kundenfeld can't ship"))
    text = " ".join(message(desk).text.split())
    assert "About: Printer of (customer), (customer)" in text
    assert "Impact: Ms (customer) can't ship" in text


def test_with_details_it_gets_who_the_customer_is_and_what_they_wrote(open_desk: Open) -> None:
    desk = open_desk(with_teams(details=True))
    raised(desk)
    assert CUSTOMER in message(desk).text
    assert "> The printer on the third floor prints only blank pages." in message(desk).text


def test_no_signed_address_gets_into_a_channel(open_desk: Open) -> None:
    desk = open_desk(with_teams(details=True))
    sent = desk.arrives(mail())
    theirs = only(sent, CUSTOMER)
    desk.arrives(reply(theirs, f"Is {theirs.reply_to} the right address?"))
    desk.arrives(reply(only(sent, ENGINEER), "#priority P1 nobody can print"))
    assert "the right address?" in message(desk).text
    assert theirs.reply_to.partition("+")[2].partition("@")[0] not in message(desk).text


def test_a_channel_hears_of_its_own_queues_alone(open_desk: Open) -> None:
    both = [{"name": "support", "address": SUPPORT}, {"name": "spare", "address": "spare@example.com"}]
    desk = open_desk(house(queues=both, channels=[{**ON_TEAMS, "queues": ["spare"]}]))
    raised(desk)
    assert not desk.channels.messages


@pytest.mark.parametrize(("priority", "hours", "told"), [("P1", 2, True), ("P2", 4, True), ("P3", 24, False)])
def test_an_overdue_p1_or_p2_is_told_where_that_is_wanted(
    open_desk: Open, priority: str, hours: int, told: bool
) -> None:
    urgent = {"queues": [{"name": "support", "address": SUPPORT, "priority": priority}]}
    desk = open_desk(house(**urgent, channels=[{**ON_TEAMS, "when": ["overdue"]}]))
    desk.arrives(mail())
    assert not desk.channels.messages
    desk.passes(hours * HOUR)
    assert [m.title for m in desk.channels.messages] == ([f"{priority} overdue: ticket #1"] if told else [])


def test_old_mail_that_is_imported_alerts_nobody(open_desk: Open) -> None:
    desk = open_desk(house(**URGENT, channels=[ON_TEAMS]))
    with desk.database.write() as connection:
        connection.exec_driver_sql("UPDATE mailbox SET silent_up_to = 1000")
    assert not desk.arrives(mail())
    assert not desk.channels.messages


# --- When it does not get through -------------------------------------------------------------------------------------


def test_what_a_channel_does_not_take_is_tried_again_and_mail_does_not_wait_for_it(open_desk: Open) -> None:
    desk = open_desk(with_teams())
    desk.channels.refusals[TEAMS] = "its server answered 500"
    assert alerted(raised(desk)) == [SECOND, LEAD]
    (waiting,) = stored(desk)
    assert (waiting.state, waiting.attempts, waiting.said) == (WAITING, 1, "its server answered 500")
    assert not desk.passes(29 * SECOND_)
    desk.channels.refusals.clear()
    desk.passes(SECOND_)
    assert [m.title for m in desk.channels.messages] == ["P1: ticket #1"]
    assert stored(desk)[0].state == SENT
    desk.passes(24 * HOUR)
    assert len(desk.channels.messages) == 1


def test_one_channel_that_is_dead_keeps_nothing_from_the_other(open_desk: Open) -> None:
    desk = open_desk(house(channels=[ON_TEAMS, {"name": "Pager", "url": "env:PAGER_URL"}]))
    desk.channels.refusals[TEAMS] = "no answer within 10 s"
    raised(desk)
    assert [m.url for m in desk.channels.messages] == [PAGER]


def give_up(desk: DeskInHand) -> list[Sent]:
    sent: list[Sent] = []
    for _ in range(30):
        sent += desk.passes(10 * MINUTE)
    return sent


def test_after_hours_it_is_given_up_and_the_admins_are_told_once_a_day(open_desk: Open) -> None:
    desk = open_desk(with_teams())
    desk.channels.refusals[TEAMS] = "its server answered 404"
    raised(desk)
    raised(desk)
    notice = only(give_up(desk), ADMIN)
    assert "Teams" in notice.subject
    assert "its server answered 404" in notice.text
    assert [letter.state for letter in stored(desk)] == [FAILED, FAILED]
    (line,) = [line for line in desk.log() if "failed for good" in line.action]
    assert line == LogLine(1, line.at, "desk", "the alert to channel Teams failed for good", "its server answered 404")


def test_what_was_given_up_goes_out_when_an_admin_says_so(open_desk: Open) -> None:
    desk = open_desk(with_teams())
    desk.channels.refusals[TEAMS] = "its server answered 404"
    raised(desk)
    give_up(desk)
    desk.channels.refusals.clear()
    with desk.database.write() as connection:
        order = Order("ada@host", desk.clock.now(), "outbox test", "mended")
        outbox.move_letters(connection, order, Selection(numbers=(stored(desk)[0].number,)), RETRY)
    desk.settles()
    assert [m.title for m in desk.channels.messages] == ["P1: ticket #1"]


def test_while_sending_is_on_hold_alerts_are_held_too_and_can_be_released(open_desk: Open) -> None:
    desk = open_desk(house(channels=[ON_TEAMS], relay={"host": "smtp.example.com", "sending": "hold"}, **URGENT))
    desk.arrives(mail())
    assert not desk.channels.messages
    (waiting,) = stored(desk)
    with desk.database.write() as connection:
        order = Order("ada@host", desk.clock.now(), "outbox test", "urgent")
        outbox.move_letters(
            connection, order, Selection(numbers=(waiting.number,)), outbox.while_sending_is_on_hold(RELEASE)
        )
    desk.settles()
    assert len(desk.channels.messages) == 1


@pytest.mark.parametrize("length", [5 * HOUR, 72 * HOUR])
def test_what_waited_for_longer_than_it_is_news_is_not_sent(open_desk: Open, length: timedelta) -> None:
    on_hold = {"host": "smtp.example.com", "sending": "hold"}
    desk = open_desk(house(channels=[ON_TEAMS], relay=on_hold, **URGENT))
    desk.arrives(mail())
    desk.reconfigure(house(channels=[ON_TEAMS], **URGENT))
    desk.passes(length)
    assert not desk.channels.messages
    assert [(letter.state, letter.said) for letter in stored(desk)] == [(FAILED, "not sent: by now it is out of date")]


def test_an_alert_to_a_channel_that_is_gone_has_failed(open_desk: Open) -> None:
    desk = open_desk(with_teams())
    desk.channels.refusals[TEAMS] = "its server answered 500"
    raised(desk)
    desk.reconfigure(house())
    assert "no such channel" in only(desk.passes(MINUTE), ADMIN).text


def test_an_address_that_can_not_be_read_is_tried_again(open_desk: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = open_desk(with_teams())
    monkeypatch.delenv("TEAMS_URL")
    raised(desk)
    assert "TEAMS_URL is not set" in stored(desk, WAITING)[0].said
    monkeypatch.setenv("TEAMS_URL", TEAMS)
    desk.passes(MINUTE)
    assert len(desk.channels.messages) == 1


def test_two_workers_send_an_alert_once(open_desk: Open) -> None:
    desk = open_desk(with_teams())
    note = only(desk.arrives(mail()), ENGINEER)
    desk.fetched(reply(note, "#priority P1 nobody can print"))
    other = DeskInHand.beside(desk, 1)
    desk.work_until_done()
    assert desk.alerts.deliver() + other.alerts.deliver() == 1
    assert len(desk.channels.messages) == 1


def test_what_a_worker_that_died_had_in_hand_another_sends(open_desk: Open) -> None:
    desk = open_desk(with_teams())
    note = only(desk.arrives(mail()), ENGINEER)
    desk.fetched(reply(note, "#priority P1 nobody can print"))
    desk.work_until_done()
    desk.alerts._claim(desk.clock.now())
    other = DeskInHand.beside(desk, 1)
    assert other.alerts.deliver() == 0
    with desk.database.write() as connection:
        connection.exec_driver_sql("UPDATE outbox SET leased_until = 0")
    assert other.alerts.deliver() == 1


def test_what_waits_for_a_channel_is_counted_apart_from_mail(open_desk: Open) -> None:
    desk = open_desk(with_teams())
    desk.channels.refusals[TEAMS] = "its server answered 500"
    raised(desk)
    with desk.database.read() as connection:
        health = read_health(connection, desk.clock.now())
    assert (health.waiting.count, health.alerts.count) == (0, 1)


def test_nothing_that_is_kept_or_told_has_the_address_of_a_channel(
    open_desk: Open, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    desk = open_desk(with_teams(details=True))
    desk.channels.refusals[TEAMS] = "its server answered 404"
    raised(desk)
    give_up(desk)
    with desk.database.read() as connection:
        for table in ("outbox", "delivery", "ticket_log", "raw", "entry"):
            rows = connection.exec_driver_sql(f"SELECT * FROM {table}").all()
            values = [bytes(v) if isinstance(v, memoryview) else v for row in rows for v in row]
            assert values
            assert "c4nary" not in repr(values)
    assert "c4nary" not in caplog.text
    assert not any(b"c4nary" in letter.parcel.data for letter in desk.sent)
