"""A new engineer's first day: a P1 from alarm to closure, with nothing read but the mails themselves (spec 4.1, 4.2).

What to write is taken from the mails: the forms in the notifications, and the buttons of the mails that come back.
Three mistakes are made on the way, and each is mended by the reply that came back, changed where it says.
"""

from __future__ import annotations

import re
from datetime import timedelta
from html import unescape
from urllib.parse import parse_qs

import pytest

from mailer.model import Audience, Status
from tests.desk import CUSTOMER, ENGINEER, LEAD, SECOND, DeskInHand, Sent, house, mail, none_to, only, reply
from tests.stories.conftest import Open

LAB = "hardware-lab@example.com"
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
_LINK = re.compile(r'href="mailto:([^"?]+)\?([^"]*)"[^>]*>([^<]*)<')


@pytest.fixture
def desk(open_desk: Open) -> DeskInHand:
    return open_desk(
        house(
            queues=[{"name": "support", "address": "support@example.com", "priority": "P1"}],
            teams=[{"name": "Hardware Lab", "address": LAB, "kind": "hardware"}],
        )
    )


def pressed(letter: Sent, label: str) -> str:
    """What the mail program has ready after a press on the button: the text of the mail to be sent."""
    part = letter.message.get_body(("html",))
    assert part is not None
    links = {unescape(text).strip(): unescape(query) for _, query, text in _LINK.findall(str(part.get_content()))}
    assert label in links, sorted(links)
    return parse_qs(links[label], keep_blank_values=True)["body"][0].replace("\r\n", "\n")


def filled(form: str, **said: str) -> str:
    """The form with something behind the names of its fields."""
    for name, text in said.items():
        label = name.replace("_", " ")
        form, found = re.subn(rf"(?m)^{re.escape(label)}:[ ]*$", f"{label}: {text}", form)
        assert found, f"{label!r} is no field of the form: {form!r}"
    return form


def refused(desk: DeskInHand, raw: bytes) -> Sent:
    """The mail that comes back, and nothing else happens to anybody."""
    before = desk.ticket()
    sent = desk.arrives(raw)
    assert [letter.to for letter in sent] == [ENGINEER]
    assert "Nothing of your mail was carried out" in sent[0].text
    assert desk.ticket() == before
    return sent[0]


def test_a_new_engineer_takes_a_p1_from_the_alarm_to_the_end_by_reading_mail(desk: DeskInHand) -> None:
    # A customer writes. First level and lead hear of it at once, as it is a P1.
    note = only(desk.arrives(mail("No label printer prints. The courier leaves at four.")), ENGINEER)
    assert "P1" in note.subject + str(note.message["From"])

    # The button of the notification takes it; the text below is the first answer. A name slips in: mistake one.
    answer = pressed(note, "Take it and answer")
    assert answer.startswith("#take\n#priority P1\n")
    back = refused(desk, reply(note, f"{answer}Thank you for telling us. Ben Bolt has opened the printer."))
    assert "»Ben Bolt" in back.text
    mended = pressed(back, "Open your mail to mend it").replace(
        "Ben Bolt has opened the printer", "We opened the printer"
    )
    sent = desk.arrives(reply(back, mended))
    assert "We opened the printer." in only(sent, CUSTOMER).text
    assert desk.ticket().owner is not None
    assert desk.ticket().status is Status.OPEN

    # What was found stays inside.
    desk.arrives(reply(note, "#note\nThe sensor gives 0.4 V with paper and 0.5 V without."))
    assert desk.entries()[-1].audience is Audience.INTERNAL

    # After an hour the update is due, and the reminder brings its form. A part is left out: mistake two.
    due = only(desk.passes(HOUR), ENGINEER)
    form = filled(
        pressed(due, "Write the update"), Status="The paper sensor has failed.", Next="The sensor is measured."
    )
    back = refused(desk, reply(due, form))
    assert "Actions" in back.text
    mended = filled(pressed(back, "Open your mail to mend it"), Actions="We cleaned the sensor.")
    sent = desk.arrives(reply(back, mended))
    update = only(sent, CUSTOMER)
    for said in ("The paper sensor has failed.", "We cleaned the sensor.", "The sensor is measured."):
        assert said in update.text

    # The lab has to look at it. The forms come by asking for them; the serial number is missing: mistake three.
    forms = only(desk.arrives(reply(due, "#escalate")), ENGINEER)
    form = filled(
        pressed(forms, "Escalate to Hardware Lab"),
        Summary="The label printers believe that their trays are empty.",
        Impact="One warehouse can't ship.",
        Steps_tried="Sensor cleaned, firmware compared.",
        Required_action="Say whether the sensor of this series is known to fail.",
        Device_ID="LP-200-0417",
        Diagnostics="0.4 V with paper, 0.5 V without.",
        Physical_inspection="No damage.",
    )
    back = refused(desk, reply(forms, form))
    assert "Serial number" in back.text
    sent = desk.arrives(reply(back, filled(pressed(back, "Open the corrected mail"), Serial_number="7731-A")))
    asked, told = only(sent, LAB), only(sent, CUSTOMER)
    assert "7731-A" in asked.text
    assert "escalated" in told.text
    assert "Hardware Lab" not in told.text

    # The lab answers; the owner alone reads it.
    sent = desk.arrives(reply(asked, "Known fault of the first series. New sensors are on their way.", LAB))
    assert "Known fault of the first series." in only(sent, ENGINEER).text
    assert none_to(sent, CUSTOMER)

    # It takes longer than was promised: the reminder has the form for that too, and the customer hears of it in time.
    due = only(desk.passes(HOUR), ENGINEER)
    delay = filled(
        pressed(due, "Tell them of the delay"),
        Reason="The new part reaches us later than we expected.",
        Until="in 6 hours",
    )
    put_off = only(desk.arrives(reply(due, delay)), CUSTOMER)
    assert "The new part reaches us later than we expected." in put_off.text
    assert "17:00" in put_off.text
    assert none_to(desk.passes(HOUR), LEAD)

    # It is repaired, the customer says so, and the ticket is closed with the way to open it again.
    sent = desk.arrives(reply(due, "#resolve\nThe paper sensors of all label printers were replaced and tested."))
    question = only(sent, CUSTOMER)
    assert "You need do nothing more about this." in only(sent, LAB).text
    closed = only(desk.arrives(reply(question, "Yes, it works.", CUSTOMER)), CUSTOMER)
    assert desk.ticket().status is Status.CLOSED
    assert "reopen" in closed.text.lower() or "open it again" in closed.text.lower()

    # Whoever reads the ticket later finds all of it, and no customer has read a name of the house.
    log = " ".join(f"{line.action} {line.detail}" for line in desk.log())
    for step in (
        "You own #1",
        "internal note",
        "status update",
        "Hardware Lab",
        "it takes until",
        "resolution",
        "confirmed",
    ):
        assert step.lower() in log.lower(), step
    for letter in desk.sent:
        if letter.to == CUSTOMER:
            assert not re.search(r"Ann|Arbor|Ben Bolt|Hardware Lab", letter.text), letter.text
    assert any(letter.to == SECOND for letter in desk.sent), "whoever might have taken it was told as well"
