"""Customers say how the support was by one click in the closing letter (spec 3.7, Customer SOP §14)."""

from __future__ import annotations

from datetime import timedelta

import pytest

from mailer.cli.show import ticket_as_text
from mailer.model import Audience, Rating, Status
from tests.desk import CUSTOMER, ENGINEER, LEAD, SECOND, DeskInHand, Sent, mail, none_to, only, reply

DAY = timedelta(days=1)
BOSS = "boss@customer.example"


def closed(desk: DeskInHand, **options: str) -> list[Sent]:
    """A ticket of Ann's is resolved, confirmed and closed; what was sent then."""
    note = only(desk.arrives(mail(**options)), ENGINEER)
    question = only(desk.arrives(reply(note, "#take\n#resolve\nReplaced the paper guide.")), CUSTOMER)
    return desk.arrives(reply(question, "Yes, it works."))


def rated(desk: DeskInHand, notice: Sent, label: str, text: str = "", sender: str = CUSTOMER) -> list[Sent]:
    return desk.arrives(mail(text, sender, notice.address_for(f">{label}<"), f"Your support was {label} [#1]"))


@pytest.mark.parametrize(("label", "rating"), [("Good", Rating.GOOD), ("OK", Rating.OK), ("Poor", Rating.POOR)])
def test_a_click_rates_the_support_and_the_owner_is_told(desk: DeskInHand, label: str, rating: Rating) -> None:
    sent = rated(desk, only(closed(desk), CUSTOMER), label)
    assert (desk.ticket().rating, desk.ticket().rating_remark) == (rating, "")
    assert f'rated our support as "{rating}"' in " ".join(only(sent, ENGINEER).text.split())
    assert none_to(sent, SECOND)
    assert none_to(sent, CUSTOMER)


def test_a_ticket_that_closes_in_silence_asks_for_a_rating_too(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    desk.arrives(reply(note, "#resolve\nReplaced the paper guide."))
    desk.passes(2 * DAY)
    rated(desk, only(desk.passes(3 * DAY), CUSTOMER), "Good")
    assert desk.ticket().rating is Rating.GOOD
    assert desk.ticket().status is Status.CLOSED


def test_the_lead_hears_of_a_poor_rating_once(desk: DeskInHand) -> None:
    notice = only(closed(desk), CUSTOMER)
    assert none_to(rated(desk, notice, "OK"), LEAD)
    assert "poor" in only(rated(desk, notice, "Poor"), LEAD).text
    again = rated(desk, notice, "Poor", "It took three weeks.")
    assert none_to(again, LEAD)
    assert "three weeks" in only(again, ENGINEER).text


def test_a_remark_is_for_the_house_and_reopens_nothing(desk: DeskInHand) -> None:
    notice = only(closed(desk), CUSTOMER)
    sent = rated(desk, notice, "OK", "It is broken again since this morning!")
    told = " ".join(only(sent, ENGINEER).text.split())
    assert "It is broken again since this morning!" in told
    assert "#reopen opens the ticket" in told
    assert desk.ticket().status is Status.CLOSED
    assert desk.ticket().rating_remark == "It is broken again since this morning!"
    (entry,) = [entry for entry in desk.entries() if "broken again" in entry.text]
    assert (entry.audience, entry.from_customer) == (Audience.INTERNAL, True)
    desk.arrives(reply(only(sent, ENGINEER), "#reopen"))
    assert desk.ticket().status is Status.OPEN


def test_the_last_rating_counts_and_a_second_click_takes_no_remark_away(desk: DeskInHand) -> None:
    notice = only(closed(desk), CUSTOMER)
    rated(desk, notice, "Poor", "Nobody called back.")
    assert rated(desk, notice, "Poor") == []
    assert desk.ticket().rating_remark == "Nobody called back."
    rated(desk, notice, "Good")
    assert (desk.ticket().rating, desk.ticket().rating_remark) == (Rating.GOOD, "")


def test_a_remark_that_asks_for_somebody_else_reaches_the_lead(desk: DeskInHand) -> None:
    notice = only(closed(desk), CUSTOMER)
    sent = rated(desk, notice, "OK", "Please put me through to your supervisor.")
    assert "supervisor" in only(sent, LEAD).text
    assert desk.ticket().concern_at is not None


def test_a_rating_after_the_window_for_reopening_opens_no_ticket(desk: DeskInHand) -> None:
    notice = only(closed(desk), CUSTOMER)
    desk.passes(20 * DAY)
    follow_up = desk.arrives(reply(notice, "The same thing happens with another printer."))
    assert "#2" in only(follow_up, CUSTOMER).subject
    rated(desk, notice, "Good", "Quick and friendly.")
    assert (desk.ticket(1).rating, desk.ticket(2).rating) == (Rating.GOOD, None)
    assert not desk.has_ticket(3)


def test_a_rating_of_a_ticket_that_is_open_again_changes_nothing_else(desk: DeskInHand) -> None:
    notice = only(closed(desk), CUSTOMER)
    desk.arrives(reply(notice, "It is back."))
    before = desk.ticket()
    rated(desk, notice, "OK", "Took long.")
    after = desk.ticket()
    assert (after.status, after.last_customer_at) == (Status.OPEN, before.last_customer_at)
    assert after.rating is Rating.OK


def test_a_rating_of_a_merged_ticket_counts_for_the_one_that_goes_on_and_reopens_nothing(desk: DeskInHand) -> None:
    sent = closed(desk)
    second = only(desk.arrives(mail(subject="Printer again")), ENGINEER)
    desk.arrives(reply(only(sent, ENGINEER), "#merge 2"))
    assert desk.ticket(1).merged_into == 2
    question = only(desk.arrives(reply(second, "#resolve\nReplaced the drum as well.")), CUSTOMER)
    desk.arrives(reply(question, "Yes, it works."))
    rated(desk, only(sent, CUSTOMER), "Good", "Quick and friendly.")
    assert (desk.ticket(2).rating, desk.ticket(2).status) == (Rating.GOOD, Status.CLOSED)


def test_the_link_is_good_in_its_readers_hands_alone(desk: DeskInHand) -> None:
    notice = only(closed(desk), CUSTOMER)
    sent = rated(desk, notice, "Good", "Splendid.", sender="mallory@elsewhere.example")
    assert desk.ticket().rating is None
    assert "rated" not in only(sent, ENGINEER).text


def test_everybody_on_the_ticket_may_rate(desk: DeskInHand) -> None:
    notice = only(closed(desk, cc=BOSS), BOSS)
    rated(desk, notice, "Poor", sender=BOSS)
    assert desk.ticket().rating is Rating.POOR
    assert f'{BOSS}: rated our support as "poor"' in [f"{line.actor}: {line.action}" for line in desk.log()]


def test_the_ticket_shows_its_rating(desk: DeskInHand) -> None:
    notice = only(closed(desk), CUSTOMER)
    assert "rating         -" in ticket_as_text(desk.ticket(), (), ())
    rated(desk, notice, "Good", "Quick\nand friendly.")
    assert "rating         good: Quick and friendly." in ticket_as_text(desk.ticket(), (), ())
