"""A P1 and a P3 over a weekend in Vienna: the clocks go back on Sunday, and Monday is a public holiday.

Told in half hours from Friday to Tuesday; who gets which mail when is asserted whole.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import text

from mailer.config import House
from tests.desk import CUSTOMER, ENGINEER, LEAD, SUPPORT, DeskInHand, Sent, house, mail, only, reply, sqlite_url

VIENNA = ZoneInfo("Europe/Vienna")
FRIDAY = datetime(2026, 10, 23, 16, 0, tzinfo=VIENNA)
HALF_AN_HOUR = timedelta(minutes=30)
MANAGER = "mona@example.com"
DORA = "dora@customer.example"
NAMES = {CUSTOMER: "Carol", DORA: "Dora", ENGINEER: "Ann", LEAD: "Lea", MANAGER: "Mona"}

TOLD = """
    Fri 23 16:00 CEST  Carol  customer/acknowledgement
    Fri 23 16:00 CEST  Ann    engineer/new-ticket
    Sun 25 00:30 CEST  Dora   customer/acknowledgement
    Sun 25 00:30 CEST  Ann    engineer/new-ticket
    Sun 25 00:30 CEST  Ann    engineer/command-done
    Sun 25 00:30 CEST  Lea    engineer/p1-alert
    Sun 25 01:30 CEST  Ann    engineer/response-due
    Sun 25 02:00 CEST  Dora   customer/status-update
    Sun 25 02:00 CEST  Ann    engineer/command-done
    Sun 25 02:00 CET   Ann    engineer/update-due
    Sun 25 03:00 CET   Ann    engineer/update-overdue
    Sun 25 03:00 CET   Lea    engineer/update-overdue
    Sun 25 04:00 CET   Ann    engineer/update-overdue
    Sun 25 04:00 CET   Lea    engineer/update-overdue
    Sun 25 04:00 CET   Mona   engineer/update-overdue
    Sun 25 06:00 CET   Ann    engineer/update-overdue
    Sun 25 06:00 CET   Lea    engineer/update-overdue
    Sun 25 06:00 CET   Mona   engineer/update-overdue
    Sun 25 06:30 CET   Dora   customer/resolution
    Sun 25 06:30 CET   Ann    engineer/command-done
    Tue 27 06:30 CET   Dora   customer/resolution-reminder
    Tue 27 14:00 CET   Ann    engineer/response-due
    Tue 27 15:00 CET   Carol  customer/answer
"""


def vienna() -> House:
    """Open from 9 to 17 on Monday to Friday but on Austria's holidays; for P1 round the clock."""
    hours = dict.fromkeys(("monday", "tuesday", "wednesday", "thursday", "friday"), "09:00-17:00")
    queue = {"name": "support", "address": SUPPORT, "calendar": "office", "priority_calendars": {"P1": "24x7"}}
    people = [
        {"name": "Ann Arbor", "address": ENGINEER},
        {"name": "Lea Lead", "address": LEAD, "roles": ["lead"]},
        {"name": "Mona Manager", "address": MANAGER, "roles": ["manager"]},
    ]
    calendar = {"name": "office", "zone": "Europe/Vienna", "holidays": "AT", **hours}
    return house(calendars=[calendar], queues=[queue], engineers=people)


@pytest.fixture(scope="module")
def weekend(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DeskInHand]:
    """The desk after those days; no test changes it."""
    desk = DeskInHand(sqlite_url(tmp_path_factory.mktemp("weekend")), vienna())
    desk.clock.turn(FRIDAY - desk.clock.at)
    for now in _half_hours(desk, datetime(2026, 10, 27, 20, 0, tzinfo=VIENNA)):
        match f"{now:%a %H:%M %Z}":
            case "Fri 16:00 CEST":
                desk.arrives(mail(date=FRIDAY))
            case "Sun 00:30 CEST":
                sent = desk.arrives(mail("No label is printed at all.", DORA, subject="Labels", date=now))
                desk.arrives(reply(only(sent, ENGINEER), "#take\n#priority P1 nobody can ship"))
            case "Sun 02:00 CEST":
                done = "Status: Labels of one printer come out.\nActions: The print server was restarted."
                form = f"#update\n{done}\nNext: We restart the other two printers."
                desk.arrives(reply(only(_about(desk, 2), ENGINEER), form))
            case "Sun 06:30 CET":
                summary = "The certificate of the print server had expired; a new one is installed."
                desk.arrives(reply(only(_about(desk, 2), ENGINEER), f"#resolve\n{summary}"))
            case "Tue 15:00 CET":
                desk.arrives(
                    reply(
                        only(_about(desk, 1), ENGINEER),
                        "The blank pages came from a worn drum; we have sent you a new one.",
                    )
                )
    yield desk
    desk.database.close()


def _half_hours(desk: DeskInHand, end: datetime) -> Iterator[datetime]:
    while desk.clock.at < end:
        yield desk.clock.at.astimezone(VIENNA)
        desk.passes(HALF_AN_HOUR)


def _about(desk: DeskInHand, number: int) -> list[Sent]:
    """The notification of a ticket that its engineer got first."""
    return [m for m in desk.sent if m.to == ENGINEER and m.subject.startswith(f"[#{number}]")][:1]


def test_who_gets_which_mail_when(weekend: DeskInHand) -> None:
    with weekend.database.read() as connection:
        rows = connection.execute(text("SELECT message_id, template FROM outbox ORDER BY id")).all()
    templates = {row.message_id: row.template for row in rows}
    told = [
        f"{at.astimezone(VIENNA):%a %d %H:%M %Z}".ljust(19) + f"{NAMES[letter.to]:<7}{templates[str(message_id)]}"
        for letter in weekend.sent
        if (message_id := letter.message["Message-ID"]) and (at := letter.message["Date"].datetime)
    ]
    assert told == [line.strip() for line in TOLD.strip().splitlines()]


def test_each_time_that_is_named_is_the_right_one_on_its_readers_clock(weekend: DeskInHand) -> None:
    carol, dora, ann = (
        [" ".join(m.text.split()) for m in weekend.sent if m.to == to] for to in (CUSTOMER, DORA, ENGINEER)
    )
    # Both customers wrote before the clocks went back, and are told the time by the offset of their mail.
    assert "Tuesday 27 October, 17:00 (UTC+02:00)" in carol[0]
    assert "Sunday 25 October, 04:00 (UTC+02:00)" in dora[1]
    assert any("is to hear from us by Sunday 25 October, 03:00 (UTC+01:00)" in text for text in ann)


def test_what_was_promised_and_what_became_of_it_is_in_each_log(weekend: DeskInHand) -> None:
    said = {number: [line.action for line in weekend.log(number)] for number in (1, 2)}
    assert [line for line in said[1] if "promise" in line] == [
        "promised the customer the first answer by Tuesday 27 October, 16:00 (CET)",
        "kept its promise: the first answer by Tuesday 27 October, 16:00 (CET)",
    ]
    assert [line for line in said[2] if "promise" in line] == [
        "promised the customer the first answer by Wednesday 28 October, 09:00 (CET)",
        "kept its promise: the first answer by Wednesday 28 October, 09:00 (CET)",
        "promised the customer the next message by Sunday 25 October, 03:00 (CET)",
        "missed its promise by 3 hours 30 minutes: the next message by Sunday 25 October, 03:00 (CET)",
    ]
