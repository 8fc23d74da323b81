"""Several processes on one PostgreSQL and one IMAP server: one at a time in each folder, and nothing lost or doubled.

Takeover within a minute of a death (spec 10.1), fencing of whoever was away too long (CON-01, CON-02), and any number
of them sharing the work.
"""

from __future__ import annotations

import re
import signal
import smtplib
import socket
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from mailer.store.leases import LEASE_SECONDS, holders
from mailer.store.tickets import read_entries, read_ticket
from tests.desk import mail
from tests.process.desk import reply_to
from tests.process.fleet import Fleet
from tests.process.hostile_relay import Relay, Taken, repeats
from tests.servers import HOST, Dovecot

A_MINUTE = 60.0
PATIENCE = 180.0
"""Seconds to wait for what is sure to come and promised by no time: much longer than it takes on a busy machine."""
_TICKET = re.compile(r"\[#(\d+)\]")
NewFleet = Callable[[int], tuple[Fleet, Relay]]


@pytest.fixture
def new_fleet(tmp_path: Path, dovecot: Dovecot, postgresql_url: str, domain: str) -> Iterator[NewFleet]:
    """An installation with so many mailboxes, nothing running yet; and the relay it sends to."""
    url = postgresql_url.replace("+psycopg", "")
    with ExitStack() as stack:

        def make(boxes: int) -> tuple[Fleet, Relay]:
            relay = stack.enter_context(Relay())
            fleet = Fleet(tmp_path / domain, url, dovecot.port, relay.port, f"fleet.{domain}", boxes)
            return stack.enter_context(fleet), relay

        yield make


def deliver(dovecot: Dovecot, address: str, *mails: bytes) -> None:
    with smtplib.LMTP(HOST, dovecot.lmtp_port, timeout=30) as lmtp:
        for raw in mails:
            lmtp.sendmail("carol@customer.example", [address], raw)


def request(number: int, to: str) -> bytes:
    """A customer's mail; each customer is another one."""
    return mail(
        f"Printer {number} prints blank pages.",
        f"c{number}@customer.example",
        to,
        f"Printer {number}",
        message_id=f"<request-{number}@customer.example>",
    )


def of_customers(relay: Relay) -> list[Taken]:
    return [message for message in relay.taken() if message.recipient.endswith("@customer.example")]


def acknowledged(relay: Relay) -> Counter[str]:
    """How many different mails each customer got."""
    return Counter(recipient for _, recipient in {(m.message_id, m.recipient) for m in of_customers(relay)})


def watch(fleet: Fleet, *names: str, host: str = "") -> None:
    """Starts processes and waits until the first one has all folders."""
    for name in names:
        fleet.start(name, host)
        fleet.until(lambda name=name: "running:" in fleet.log(name), 30, f"{name} runs")  # type: ignore[misc]
        fleet.until(lambda: all(fleet.holders().values()) and bool(fleet.holders()), 30, "somebody watches")


def test_a_restart_on_the_same_host_takes_over_at_once(new_fleet: NewFleet, dovecot: Dovecot) -> None:
    fleet, relay = new_fleet(1)
    watch(fleet, "first")
    fleet.kill("first")
    deliver(dovecot, fleet.addresses[0], request(1, fleet.addresses[0]))
    fleet.start("second")
    seconds = fleet.until(lambda: acknowledged(relay)["c1@customer.example"] == 1, 30, "the restarted one answers")
    assert seconds < LEASE_SECONDS
    assert fleet.holders() == {"support1": "second"}


def test_another_host_takes_over_within_a_minute(new_fleet: NewFleet, dovecot: Dovecot) -> None:
    fleet, relay = new_fleet(2)
    watch(fleet, "here", host="here")
    watch(fleet, "there", host="there")
    assert set(fleet.holders().values()) == {"here"}
    fleet.kill("here")
    for number, address in enumerate(fleet.addresses):
        deliver(dovecot, address, request(number, address))
    fleet.until(lambda: set(fleet.holders().values()) == {"there"}, A_MINUTE, "there takes over")
    fleet.until(lambda: len(acknowledged(relay)) == 2, 20, "there answers")
    assert set(acknowledged(relay).values()) == {1}


def test_who_was_away_for_longer_than_the_lease_changes_nothing_any_more(new_fleet: NewFleet, dovecot: Dovecot) -> None:
    fleet, relay = new_fleet(1)
    address = fleet.addresses[0]
    watch(fleet, "sleeper", host="here")
    watch(fleet, "other", host="there")
    deliver(dovecot, address, *(request(number, address) for number in range(40)))
    # Stopped in the middle: mail is claimed and letters are under way.
    fleet.until(lambda: len(acknowledged(relay)) >= 2 or fleet.waiting()[0] > 0, 30, "work has begun")
    fleet.processes["sleeper"].send_signal(signal.SIGSTOP)
    fleet.until(lambda: fleet.holders() == {"support1": "other"}, PATIENCE, "the other takes over")
    # What the sleeper was in the middle of comes last: PostgreSQL has to give up on its transaction first.
    fleet.until(lambda: len(acknowledged(relay)) == 40, PATIENCE, "the other does it all")
    fleet.until(lambda: fleet.waiting() == (0, 0), PATIENCE, "all is sent")
    before = len({m.message_id for m in relay.taken()})
    assert set(acknowledged(relay).values()) == {1}
    fleet.processes["sleeper"].send_signal(signal.SIGCONT)
    deliver(dovecot, address, request(99, address))
    fleet.until(lambda: acknowledged(relay)["c99@customer.example"] == 1, PATIENCE, "the other goes on")
    fleet.until(lambda: "another worker watches" in fleet.log("sleeper"), PATIENCE, "the sleeper knows")
    # The engineer's mail about it may leave after the customer's, and the server's copy is put away beside both.
    fleet.until(lambda: fleet.waiting() == (0, 0), PATIENCE, "that is sent as well")
    fleet.until(lambda: dovecot.mailbox(address).messages() == [], PATIENCE, "all copies are put away")
    assert fleet.holders() == {"support1": "other"}
    assert set(acknowledged(relay).values()) == {1}
    assert len({m.message_id for m in relay.taken()}) == before + 2
    assert [repeat for repeat in repeats(relay.taken()) if not repeat.why] == []


def test_fifty_replies_to_one_ticket_are_all_on_it(new_fleet: NewFleet, dovecot: Dovecot) -> None:
    fleet, relay = new_fleet(1)
    address = fleet.addresses[0]
    watch(fleet, "w1", "w2", "w3")
    deliver(dovecot, address, request(1, address))
    fleet.until(lambda: len(of_customers(relay)) == 1, 30, "the acknowledgement")
    acknowledgement = of_customers(relay)[0].message()
    replies = [reply_to(acknowledgement, f"Observation {n}.", "c1@customer.example", n) for n in range(50)]
    deliver(dovecot, address, *replies)
    fleet.until(lambda: len(texts(fleet)) == 51, 90, "all replies are on the ticket")
    fleet.until(lambda: fleet.waiting() == (0, 0), 60, "all letters are sent")
    said = [int(text.split()[1].rstrip(".")) for text in texts(fleet)[1:]]
    assert sorted(said) == list(range(50))
    assert version(fleet) == 51
    told = {m.message_id for m in relay.taken() if m.recipient.startswith("ann@")}
    assert len(told) == 51


def texts(fleet: Fleet) -> list[str]:
    """What the customer said on ticket 1, in the ticket's order."""
    with fleet.store.read() as connection:
        return [entry.text for entry in read_entries(connection, 1) if entry.from_customer]


def version(fleet: Fleet) -> int:
    """How often ticket 1 was written: once for each mail, so that no change was lost to another."""
    with fleet.store.read() as connection:
        found = read_ticket(connection, 1)
    assert found is not None
    return found.version


@pytest.mark.parametrize("workers", [2, 4, 8])
def test_any_number_of_processes_share_the_work(new_fleet: NewFleet, dovecot: Dovecot, workers: int) -> None:
    fleet, relay = new_fleet(4)
    count = 120
    for box, address in enumerate(fleet.addresses):
        mails = [request(number, address) for number in range(count) if number % fleet.boxes == box]
        deliver(dovecot, address, *mails, mails[0])
    for number in range(workers):
        fleet.start(f"w{number}", f"host{number % 3}")
    fleet.until(lambda: len(acknowledged(relay)) == count, 240, "all customers are answered")
    fleet.until(lambda: fleet.waiting() == (0, 0), 60, "all is sent")
    assert set(acknowledged(relay).values()) == {1}
    assert repeats(relay.taken()) == []
    numbers = {match[1] for m in of_customers(relay) if (match := _TICKET.search(str(m.message()["Subject"])))}
    assert len(numbers) == count
    assert [dovecot.mailbox(address).messages() for address in fleet.addresses] == [[]] * fleet.boxes


def test_hosts_are_told_apart_by_their_names(new_fleet: NewFleet) -> None:
    fleet, _ = new_fleet(1)
    watch(fleet, "w")
    with fleet.store.read() as connection:
        assert {name.split("/")[0] for name in holders(connection)} == {socket.gethostname()}
