"""However much comes in, only so much automatic mail leaves: what is too much is held, and an admin told (LOOP-04)."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from sqlalchemy import select

from mailer.model import Status
from mailer.store.schema import HELD, outbox
from tests.desk import ADMIN, CUSTOMER, ENGINEER, DeskInHand, house, mail, only, reply
from tests.stories.conftest import Open


def _held(desk: DeskInHand) -> list[str]:
    with desk.database.read() as connection:
        return list(connection.execute(select(outbox.c.template).where(outbox.c.state == HELD)).scalars())


def _automatic(desk: DeskInHand, to: str) -> int:
    return sum(letter.to == to for letter in desk.sent)


def test_a_thousand_mails_in_a_victims_name_bring_the_victim_ten(open_desk: Open) -> None:
    desk = open_desk(house(engineers=[{"name": "Ann Arbor", "address": ENGINEER}]))
    for number in range(1000):
        desk.fetched(mail(f"Mail number {number}.", subject=f"Hello {number}"))
    desk.settles()
    assert desk.has_ticket(1000)
    assert _automatic(desk, CUSTOMER) == 10
    assert len(_held(desk)) == 990
    assert _automatic(desk, ADMIN) == 1


def test_a_held_acknowledgement_is_no_acknowledgement_and_engineers_are_told(open_desk: Open) -> None:
    desk = open_desk(house(limits={"automatic_per_address_per_day": 1}))
    desk.arrives(mail())
    sent = desk.arrives(mail("Another matter.", subject="Other"))
    assert desk.ticket(2).acknowledged_at is None
    assert "held until an admin releases it" in only(sent, ENGINEER).text
    assert "held 1 automatic mail(s)" in " ".join(line.action for line in desk.log(2))
    assert _held(desk) == ["customer/acknowledgement"]


def test_the_cap_for_an_address_opens_again_after_a_day(open_desk: Open) -> None:
    desk = open_desk(house(limits={"automatic_per_address_per_day": 1}))
    desk.arrives(mail())
    desk.passes(timedelta(hours=25))
    desk.arrives(mail("Another matter.", subject="Other"))
    assert desk.ticket(2).acknowledged_at is not None


def test_caps_hold_after_a_restart(open_desk: Open) -> None:
    configuration = house(limits={"automatic_per_address_per_day": 1})
    desk = open_desk(configuration)
    desk.arrives(mail())
    desk.reconfigure(configuration)
    desk.arrives(mail("Another matter.", subject="Other"))
    assert _held(desk) == ["customer/acknowledgement"]


def test_workers_share_the_caps(open_desk: Open) -> None:
    desk = open_desk(house(limits={"automatic_per_address_per_day": 3}))
    workers = [DeskInHand.beside(desk, number) for number in range(3)]
    for number in range(120):
        desk.fetched(mail(f"Mail number {number}.", subject=f"Hello {number}"))
    with ThreadPoolExecutor(len(workers)) as pool:
        list(pool.map(DeskInHand.work_until_done, workers))
    desk.settles()
    assert _automatic(desk, CUSTOMER) == 3


def test_many_senders_at_once_meet_the_cap_for_all(open_desk: Open) -> None:
    desk = open_desk(house(limits={"automatic_per_minute": 5}))
    for number in range(8):
        desk.fetched(mail("Help.", f"c{number}@customer.example"))
    desk.settles()
    assert len(_held(desk)) == 3
    assert "300" not in only(desk.sent, ADMIN).text
    assert "5 automatic mails went out in the last minute" in only(desk.sent, ADMIN).text


def test_one_ticket_sends_only_so_much_in_an_hour(open_desk: Open) -> None:
    desk = open_desk(house(limits={"automatic_per_ticket_per_hour": 3, "automatic_per_address_per_day": 100}))
    note = only(desk.arrives(mail(cc="a@x.example, b@x.example, c@x.example")), ENGINEER)
    desk.arrives(reply(note, "#resolve\nThe drum was replaced."))
    desk.arrives(reply(note, "#close"))
    assert len([t for t in _held(desk) if t == "customer/closed-unanswered"]) == 2
    assert desk.ticket().status is Status.CLOSED


def test_what_a_person_wrote_is_never_held(open_desk: Open) -> None:
    desk = open_desk(house(limits={"automatic_per_address_per_day": 1, "automatic_per_ticket_per_hour": 1}))
    note = only(desk.arrives(mail()), ENGINEER)
    for number in range(5):
        answer = only(desk.arrives(reply(note, f"Please try tray {number}.")), CUSTOMER)
        assert f"tray {number}" in answer.text


def test_a_held_letter_leaves_no_trace_as_if_it_had_been_said(open_desk: Open) -> None:
    desk = open_desk(house(limits={"automatic_per_address_per_day": 1}))
    desk.arrives(mail())
    desk.arrives(mail("Another matter.", subject="Other"))
    assert [entry.from_customer for entry in desk.entries(2)] == [True]


def test_an_admin_is_told_once_a_day_of_each_cap(open_desk: Open) -> None:
    desk = open_desk(house(limits={"automatic_per_address_per_day": 1}))
    for number in range(5):
        desk.arrives(mail("Help.", subject=f"Hello {number}"))
        desk.arrives(mail("Help.", "other@customer.example", subject=f"Hello {number}"))
    assert _automatic(desk, ADMIN) == 1
    desk.passes(timedelta(hours=1))
    desk.arrives(mail("Help.", subject="Hello again"))
    assert _automatic(desk, ADMIN) == 1
    desk.clock.turn(timedelta(hours=25))
    desk.arrives(mail("Help.", subject="A new day"))
    desk.arrives(mail("Help.", subject="A new day, again"))
    assert _automatic(desk, ADMIN) == 2


def test_a_hundred_wrong_replies_come_back_only_so_often(open_desk: Open) -> None:
    desk = open_desk(house(limits={"refusals_per_engineer_per_hour": 3}))
    note = only(desk.arrives(mail()), ENGINEER)
    before = _automatic(desk, ENGINEER)
    for number in range(100):
        desk.arrives(reply(note, f"#nonsense {number}"))
    assert _automatic(desk, ENGINEER) - before == 3
    assert sum("not carried out" in line.action for line in desk.log()) == 100
    desk.clock.turn(timedelta(minutes=61))
    desk.arrives(reply(note, "#nonsense again"))
    assert "no command" in desk.sent[-1].text


def test_the_last_wrong_reply_that_comes_back_says_that_it_is_the_last(open_desk: Open) -> None:
    desk = open_desk(house(limits={"refusals_per_engineer_per_hour": 3}))
    note = only(desk.arrives(mail()), ENGINEER)
    refusals = [only(desk.arrives(reply(note, f"#nonsense {number}")), ENGINEER).text for number in range(3)]
    assert ["no further mail comes back" in refusal for refusal in refusals] == [False, False, True]


def test_wrong_replies_of_a_stranger_bring_nobody_a_refusal(desk: DeskInHand) -> None:
    desk.arrives(mail())
    sent = desk.arrives(mail("#nonsense", "mallory@elsewhere.example", subject="[#1]"))
    assert not any(letter.subject.startswith("Not done") or "no command" in letter.text for letter in sent)
