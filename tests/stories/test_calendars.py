"""What a calendar does to a ticket: holidays move what is promised, and a priority may have hours of its own."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.sla import update_due_at
from mailer.config import House
from tests.desk import CUSTOMER, ENGINEER, SUPPORT, DeskInHand, house, mail, none_to, only, reply
from tests.stories.conftest import Open

BERLIN = ZoneInfo("Europe/Berlin")
CHRISTMAS_EVE = datetime(2026, 12, 24, 14, 0, tzinfo=BERLIN)  # a Thursday; what follows is a holiday and a weekend


def office(**queue: object) -> House:
    """A house in Munich: 9 to 17 on Monday to Friday, closed on the holidays of Bavaria."""
    hours = dict.fromkeys(("monday", "tuesday", "wednesday", "thursday", "friday"), "09:00-17:00")
    calendar = {"name": "office", "zone": "Europe/Berlin", "holidays": "DE-BY", **hours}
    return house(calendars=[calendar], queues=[{"name": "support", "address": SUPPORT, "calendar": "office", **queue}])


def opened(open_desk: Open, configuration: House) -> DeskInHand:
    desk = open_desk(configuration)
    desk.clock.turn(CHRISTMAS_EVE - desk.clock.at)
    desk.arrives(mail(date=CHRISTMAS_EVE))
    return desk


def test_a_public_holiday_moves_what_the_customer_is_promised(open_desk: Open) -> None:
    desk = opened(open_desk, office())
    assert "Monday 28 December, 14:00" in only(desk.sent, CUSTOMER).text


def test_a_customer_at_greenwich_reads_their_own_time_and_not_that_of_the_queue(open_desk: Open) -> None:
    desk = open_desk(office())
    desk.clock.turn(CHRISTMAS_EVE - desk.clock.at)
    told = only(desk.arrives(mail(date=CHRISTMAS_EVE.astimezone(UTC))), CUSTOMER)
    assert "Monday 28 December, 13:00 (UTC)" in told.text


def test_a_priority_with_a_calendar_of_its_own_is_due_by_it(open_desk: Open) -> None:
    desk = opened(open_desk, office(priority_calendars={"P1": "24x7"}))
    desk.passes(timedelta(hours=6))
    desk.arrives(reply(only(desk.sent, ENGINEER), "#take\n#priority P1 nobody can print"))
    assert update_due_at(desk.ticket(), desk.house) == CHRISTMAS_EVE + timedelta(hours=2)
    desk.arrives(reply(only(desk.sent[:3], ENGINEER), "We restart the print server now."))
    assert none_to(desk.passes(timedelta(minutes=59)), ENGINEER)
    reminder = only(desk.passes(timedelta(minutes=1)), ENGINEER)
    assert "Thursday 24 December, 22:00 (UTC+01:00)" in " ".join(reminder.text.split())


def test_times_that_an_engineer_writes_are_the_queues_for_every_priority(open_desk: Open) -> None:
    desk = opened(open_desk, office(priority_calendars={"P1": "24x7"}, priority="P1"))
    note = only([letter for letter in desk.sent if letter.subject.startswith("[#1]")], ENGINEER)
    desk.arrives(reply(note, "#delay\nReason: The part comes by courier.\nUntil: today 20:00"))
    assert desk.ticket().promised_until == CHRISTMAS_EVE.replace(hour=20)
