"""SIGTERM while a letter is being sent (CON-06, F29): over in time, nothing lost, and each letter's state is right."""

from __future__ import annotations

import signal
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import select

from mailer.demo.world import MailWorld
from mailer.store.engine import Database
from mailer.store.schema import SENT, WAITING, delivery, outbox
from tests.desk import mail
from tests.process.desk import Place, Zygote
from tests.process.posts import PEOPLE, EmbeddedPost
from tests.servers import PASSWORD
from tests.wire.scripted import Conversation, ScriptedSmtp, eventually, hang

GRACE = 10.0
"""What container runtimes allow before they kill."""


@dataclass(frozen=True)
class StalledPost(EmbeddedPost):
    """The embedded mailboxes, and a relay of the test's own."""

    relay_port: int = 0

    @property
    def smtp_port(self) -> int:
        return self.relay_port


@dataclass(frozen=True)
class Letter:
    state: str
    attempts: int
    unknown: int
    tries: int


def letters(place: Place) -> list[Letter]:
    database = Database(f"sqlite:///{place.folder}/mailer.db")
    with database.read() as connection:
        tried = list(connection.execute(select(delivery.c.outbox)).scalars())
        rows = connection.execute(select(outbox).order_by(outbox.c.id)).all()
    database.close()
    return [Letter(row.state, row.attempts, row.unknown, tried.count(row.id)) for row in rows]


def stopped(process: subprocess.Popen[bytes]) -> tuple[int, float]:
    """How it ended, and after how many seconds."""
    began = time.monotonic()
    process.send_signal(signal.SIGTERM)
    return process.wait(30), time.monotonic() - began


def stop_while_sending(tmp_path: Path, zygote: Zygote, domain: str, relay: ScriptedSmtp) -> tuple[Place, MailWorld]:
    """A desk that is stopped while the relay hangs on its first letter."""
    world = MailWorld({f"{name}@{domain}": PASSWORD for name in PEOPLE})
    world.__enter__()
    place = Place(tmp_path, StalledPost(world, relay_port=relay.port), zygote, domain=domain)
    assert place.run("run", "--once") == 0, place.log
    world.deliver(place.support, mail(sender=place.carol, to=place.support))
    with place.running() as process:
        assert eventually(lambda: "DATA" in relay.commands, 20), place.log
        time.sleep(0.3)
        code, seconds = stopped(process)
    assert (code, seconds < GRACE) == (0, True), f"{code} after {seconds:.1f} s: {place.log}"
    return place, world


def test_a_letter_stopped_before_its_last_byte_was_not_tried_and_goes_out_once(
    tmp_path: Path, zygote: Zygote, domain: str
) -> None:
    with ScriptedSmtp(DATA=[hang, "354 go on"]) as relay:
        place, world = stop_while_sending(tmp_path, zygote, domain, relay)
        assert {(x.state, x.attempts, x.unknown, x.tries) for x in letters(place)} == {(WAITING, 0, 0, 0)}
        assert place.run("run", "--once") == 0, place.log
        world.__exit__(None, None, None)
        assert {x.state for x in letters(place)} == {SENT}
        assert len(relay.messages) == len(letters(place))


def test_a_letter_stopped_after_its_last_byte_is_of_unknown_fate_and_counted_as_tried(
    tmp_path: Path, zygote: Zygote, domain: str
) -> None:
    with ScriptedSmtp(DOT=[hang, "250 ok"]) as relay:
        place, world = stop_while_sending(tmp_path, zygote, domain, relay)
        world.__exit__(None, None, None)
        found = letters(place)
        assert [x for x in found if x.tries] == [Letter(WAITING, 1, 1, 1)]
        assert {(x.state, x.attempts, x.unknown) for x in found if not x.tries} == {(WAITING, 0, 0)}


def test_a_letter_that_is_finished_in_time_is_finished(tmp_path: Path, zygote: Zygote, domain: str) -> None:
    def slow(client: Conversation) -> None:
        time.sleep(2)
        client.send("250 taken")

    with ScriptedSmtp(DOT=slow) as relay:
        place, world = stop_while_sending(tmp_path, zygote, domain, relay)
        world.__exit__(None, None, None)
        found = letters(place)
    assert [x.state for x in found].count(SENT) == 1
    assert sum(x.tries for x in found) == 1


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_second_signal_ends_it_at_once_and_nothing_is_lost(
    tmp_path: Path, zygote: Zygote, domain: str, number: signal.Signals
) -> None:
    with (
        ScriptedSmtp(DATA=[hang, "354 go on"]) as relay,
        MailWorld({f"{name}@{domain}": PASSWORD for name in PEOPLE}) as world,
    ):
        place = Place(tmp_path, StalledPost(world, relay_port=relay.port), zygote, domain=domain)
        assert place.run("run", "--once") == 0, place.log
        world.deliver(place.support, mail(sender=place.carol, to=place.support))
        with place.running() as process:
            assert eventually(lambda: "DATA" in relay.commands, 20), place.log
            process.send_signal(signal.SIGTERM)
            time.sleep(1)
            assert process.poll() is None
            process.send_signal(number)
            began = time.monotonic()
            assert process.wait(10) == 128 + number
            assert time.monotonic() - began < 1
        assert place.run("run", "--once") == 0, place.log
        assert {x.state for x in letters(place)} == {SENT}
        assert len(relay.messages) == len(letters(place))
