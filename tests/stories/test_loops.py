"""Two desks that write to each other fall silent at once, whatever one of them does to the mails (LOOP-05, F24)."""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import pytest

from mailer.config import House
from mailer.model import Status
from tests.desk import CUSTOMER, ENGINEER, DeskInHand, Sent, house, mail, none_to, only, reply, sqlite_url

A, B = "support@a.example", "support@b.example"
Change = Callable[[EmailMessage], None]


def _house(address: str) -> House:
    domain = address.partition("@")[2]
    return house(
        desk={"name": f"Support {domain}", "admins": [f"admin@{domain}"]},
        queues=[{"name": "support", "address": address}],
        engineers=[{"name": "Ann Arbor", "address": f"ann@{domain}"}],
    )


def as_it_is(message: EmailMessage) -> None:
    """A peer that keeps to the standards."""


def stripped(message: EmailMessage) -> None:
    """A peer that says nowhere that its mail is automatic, and gives every mail another subject."""
    for name in ("Auto-Submitted", "X-Auto-Response-Suppress", "Precedence", "X-Loop", "Return-Path"):
        del message[name]
    subject = re.sub(r"\[#\d+\]", "", str(message["Subject"]))
    del message["Subject"]
    message["Subject"] = f"Your request {len(subject)} was received"


def disguised(message: EmailMessage) -> None:
    """A peer whose automatic mail also reads as if a person had written it: nothing tells it from one."""
    stripped(message)
    del message["Content-Type"]
    del message["Content-Transfer-Encoding"]
    message.set_content("Could you have a look at our printer on the second floor?\n")


def _deliver(sent: list[Sent], to: DeskInHand, address: str, change: Change) -> list[Sent]:
    """What ``to`` sends because of those mails that reach its support address."""
    answers = []
    for letter in sent:
        if letter.to.replace("+", "@").split("@")[0] != "support" or not letter.to.endswith(address.partition("@")[2]):
            continue
        message = email.message_from_bytes(letter.parcel.data, policy=email.policy.SMTP)
        assert isinstance(message, EmailMessage)
        message["Return-Path"] = f"<{letter.parcel.sender}>"
        change(message)
        answers += to.arrives(message.as_bytes())
    return answers


@pytest.mark.parametrize("change_a", [as_it_is, stripped, disguised])
@pytest.mark.parametrize("change_b", [as_it_is, stripped, disguised])
def test_two_desks_fall_silent_within_five_mails(tmp_path: Path, change_a: Change, change_b: Change) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
    a = DeskInHand(sqlite_url(tmp_path / "a"), _house(A))
    b = DeskInHand(sqlite_url(tmp_path / "b"), _house(B))
    from_a = a.arrives(mail("Hello from the other desk.", B, A))
    for _ in range(20):
        from_b = _deliver(from_a, b, B, change_a)
        from_a = _deliver(from_b, a, A, change_b)
        if not from_a and not from_b:
            break
    automatic = [s for desk in (a, b) for s in desk.sent if s.to in (A, B)]
    assert len(automatic) <= 5
    assert not a.has_ticket(3)
    a.database.close()
    b.database.close()


def test_nothing_is_ever_sent_to_an_address_that_is_read_here(tmp_path: Path) -> None:
    desk = DeskInHand(sqlite_url(tmp_path), house())
    note = only(desk.arrives(mail("Please help.", "sales@example.com")), ENGINEER)
    queues = [{"name": "support", "address": "support@example.com"}, {"name": "sales", "address": "sales@example.com"}]
    desk.reconfigure(house(queues=queues))
    sent = desk.arrives(reply(note, "Please try tray 2."))
    assert none_to(sent, "sales@example.com")
    assert "did not write to an address of our own" in [line.action for line in desk.log()]
    desk.database.close()


ABSENT = ("Out of office: I am away until Monday.", "Abwesenheitsnotiz: Ich bin bis Montag nicht im Büro.")


@pytest.mark.parametrize("marked", [True, False])
@pytest.mark.parametrize("text", ABSENT)
def test_a_closing_notice_answered_by_an_autoresponder_stays_closed(tmp_path: Path, marked: bool, text: str) -> None:
    desk = DeskInHand(sqlite_url(tmp_path), house())
    note = only(desk.arrives(mail()), ENGINEER)
    desk.arrives(reply(note, "#resolve\nThe drum was replaced."))
    notice = only(desk.arrives(reply(note, "#close")), CUSTOMER)
    headers = [("Auto-Submitted", "auto-replied"), ("Precedence", "bulk")] if marked else []
    absent = f"{text.partition(chr(58))[0]}: {notice.subject}"
    sent = desk.arrives(reply(notice, text, subject=absent, headers=headers))
    assert desk.ticket().status is Status.CLOSED
    assert none_to(sent, CUSTOMER)
    desk.database.close()


@pytest.mark.parametrize("change", [as_it_is, stripped, disguised])
def test_two_desks_fall_silent_over_a_ticket_that_is_resolved_and_closed(tmp_path: Path, change: Change) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
    a = DeskInHand(sqlite_url(tmp_path / "a"), _house(A))
    b = DeskInHand(sqlite_url(tmp_path / "b"), _house(B))
    first = a.arrives(mail("Hello from the other desk.", B, A))
    note = next(s for s in first if s.to == a.house.engineers[0].address.spec)
    from_a = a.arrives(reply(note, "#resolve\nThe drum was replaced."))
    from_a += a.arrives(reply(note, "#close"))
    exchanged = 0
    for _ in range(30):
        exchanged += len([s for s in from_a if s.to == B])
        from_b = _deliver(from_a, b, B, change)
        exchanged += len([s for s in from_b if s.to == A])
        from_a = _deliver(from_b, a, A, change)
        if not from_a and not from_b:
            break
    else:
        pytest.fail("they go on writing to each other")
    assert exchanged <= 7  # the resolution that a person wrote, its closing notice, and five automatic mails
    a.database.close()
    b.database.close()
