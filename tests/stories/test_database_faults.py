"""The database fails, at any write, in any way: nothing is lost, nothing happens twice, and it goes on by itself.

(I1 to I4, DUR-12, CON-04, faults F10 and F12.)
"""

from __future__ import annotations

import sqlite3
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import event, text, update

from mailer.errors import Conflict, TemporaryFailure
from mailer.store import leases
from mailer.store.schema import outbox, raw
from tests.desk import ADMIN, CUSTOMER, ENGINEER, DeskInHand, mail, only, reply, sqlite_url
from tests.lost_commits import Cut, Wire, a_wire_to
from tests.servers import PostgreSQL, running_postgresql
from tests.stories.invariants import ALWAYS, AT_REST, broken

MAILS = 6
_TRIES = 400
QUIET = {**ALWAYS, **AT_REST}
del QUIET["I1: a mail was seen and not put away"]  # there is no server here on which it could be


def _mails() -> list[bytes]:
    return [
        mail(
            f"Number {number}. " + "x" * 3000, f"c{number}@customer.example", message_id=f"<{number}@customer.example>"
        )
        for number in range(MAILS)
    ]


def _in_the_end(step: Callable[[], object], meanwhile: Callable[[], object] = lambda: None) -> None:
    """As the program's loops do it: what the database could not do is tried again."""
    said = ""
    for _ in range(_TRIES):
        try:
            step()
        except (TemporaryFailure, Conflict) as fault:
            said = str(fault)
            meanwhile()
            continue
        return
    raise AssertionError(f"it never went on: {said}")


def _restarted(desk: DeskInHand) -> None:
    """What was claimed by a transaction nobody knows the end of is free when its lease is over."""
    with desk.database.write() as connection:
        leases.take_from(connection, leases.holders(connection))


def _all_is_well(desk: DeskInHand, tickets: int = MAILS) -> None:
    with desk.database.read() as connection:
        assert list(broken(connection, QUIET)) == []
        counts = [
            connection.execute(text(query)).scalar_one()
            for query in (
                "SELECT count(*) FROM ticket",
                "SELECT count(*) FROM inbound",
                "SELECT count(*) FROM inbound WHERE state <> 'done'",
                "SELECT count(*) FROM outbox WHERE state <> 'sent'",
            )
        ]
        ours = set(connection.execute(text("SELECT message_id FROM outbox")).scalars())
    assert counts == [tickets, tickets, 0, 0]
    assert {str(letter.message["Message-ID"]) for letter in desk.sent} == ours
    acknowledged = [letter.to for letter in desk.sent if letter.to.endswith("@customer.example")]
    assert set(acknowledged) == {f"c{number}@customer.example" for number in range(tickets)}


# --- SQLite -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def small_disk() -> Iterator[Path]:
    """A disk of its own, 400 KiB large."""
    with tempfile.TemporaryDirectory() as name:
        mounted = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", name], capture_output=True, check=False
        )
        if mounted.returncode:
            pytest.skip("only root can mount a small disk: run this test as root")
        try:
            yield Path(name)
        finally:
            subprocess.run(["umount", "--lazy", name], check=True)


def test_a_disk_that_is_full_again_and_again_costs_time_alone(small_disk: Path) -> None:
    size, full = 700, 0
    subprocess.run(["mount", "-o", f"remount,size={size}k", str(small_disk)], check=True)
    desk = DeskInHand(sqlite_url(small_disk))

    def grows() -> None:
        # A little at a time, so that it is full at another write each time.
        nonlocal size, full
        size, full = size + 24, full + 1
        subprocess.run(["mount", "-o", f"remount,size={size}k", str(small_disk)], check=True)

    for one in _mails():
        _in_the_end(lambda one=one: desk.fetched(one), grows)  # type: ignore[misc]
        _in_the_end(desk.settles, grows)
    _all_is_well(desk)
    assert full > 10
    desk.database.close()


@contextmanager
def _locked(desk: DeskInHand) -> Iterator[None]:
    """Another program writes for longer than anybody waits."""
    file = desk.database.file
    assert file is not None
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


@contextmanager
def _read_only(desk: DeskInHand) -> Iterator[None]:
    """Every connection finds the file read-only from now on."""

    def refuse_writing(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute("PRAGMA query_only=ON")

    desk.database.engine.dispose()
    event.listen(desk.database.engine, "connect", refuse_writing)
    yield
    event.remove(desk.database.engine, "connect", refuse_writing)
    desk.database.engine.dispose()


@pytest.mark.parametrize("fault", [_locked, _read_only])
def test_a_file_that_can_not_be_written_for_a_while_stops_everything_and_then_it_goes_on(
    tmp_path: Path, fault: Callable[[DeskInHand], contextmanager[None]]
) -> None:
    desk = DeskInHand(sqlite_url(tmp_path))
    desk.database.engine.dispose()

    @event.listens_for(desk.database.engine, "connect")
    def _impatient(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute("PRAGMA busy_timeout=20")

    first, *others = _mails()
    with fault(desk):
        for _ in range(3):
            with pytest.raises(TemporaryFailure):
                desk.fetched(first)
    desk.fetched(first)
    with fault(desk):
        for step in (desk.desk.work, desk.dispatch.deliver):
            with pytest.raises(TemporaryFailure):
                step()
    desk.desk.work()
    with fault(desk), pytest.raises(TemporaryFailure):
        desk.settles()
    for one in others:
        desk.fetched(one)
    desk.settles()
    _all_is_well(desk)
    assert len(desk.sent) == 3 * MAILS
    desk.database.close()


# --- PostgreSQL -------------------------------------------------------------------------------------------------------

_FAILS = """
CREATE SEQUENCE tries;
CREATE FUNCTION fails() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF nextval('tries') <= {times} THEN RAISE EXCEPTION 'a fault' USING ERRCODE = '{state}'; END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER fails BEFORE INSERT OR UPDATE ON {table} FOR EACH ROW EXECUTE FUNCTION fails()
"""
TABLES = ("raw", "inbound", "sighting", "ticket", "entry", "ticket_log", "due", "known_message", "outbox", "delivery")
STATES = {
    "40001": "serialization failure",
    "40P01": "deadlock",
    "53100": "disk full",
    "53200": "out of memory",
    "57014": "statement timeout",
    "55P03": "lock not to be had",
    "58030": "input/output error",
}


@pytest.mark.parametrize(
    ("table", "state"),
    [(table, state) for table in TABLES for state in ("40001", "53100")]
    + [("outbox", state) for state in STATES if state not in ("40001", "53100")],
)
def test_whatever_the_server_says_at_whichever_write_it_is_done_again_and_counts_against_nobody(
    postgresql_url: str, table: str, state: str
) -> None:
    desk = DeskInHand(postgresql_url)
    with desk.database.write() as connection:
        connection.exec_driver_sql(_FAILS.format(times=3, state=state, table=table))
    for one in _mails()[:2]:
        _in_the_end(lambda one=one: desk.fetched(one))  # type: ignore[misc]
    _in_the_end(desk.settles)
    _in_the_end(lambda: _restarted(desk))
    _in_the_end(desk.settles)
    with desk.database.read() as connection:
        assert connection.execute(text("SELECT last_value FROM tries")).scalar_one() > 3
        assert connection.execute(text("SELECT reason FROM inbound WHERE reason <> ''")).scalars().all() == []
    _all_is_well(desk, 2)
    desk.database.close()


@pytest.fixture
def wire(postgresql: PostgreSQL) -> Iterator[Wire]:
    with a_wire_to(postgresql.port) as wire:
        yield wire


def _through(wire: Wire, url: str) -> str:
    head, _, name = url.rpartition("/")
    return f"{head.rpartition(':')[0]}:{wire.port}/{name}"


def _emptied(desk: DeskInHand) -> None:
    """Everything but the name of the installation and the folder is gone."""
    with desk.database.write() as connection:
        connection.exec_driver_sql(
            "TRUNCATE ticket, escalation, participant, link, action_item, entry, known_message, ticket_log, due, "
            "outbox, delivery, raw, inbound, sighting, ticket_number, notice RESTART IDENTITY"
        )
    desk.wire.parcels.clear()


@pytest.mark.parametrize(("cut", "every"), [(Cut.BEFORE_COMMIT, 1), (Cut.AFTER_COMMIT, 1), (Cut.MESSAGE, 9)])
def test_a_connection_that_is_lost_at_any_message_or_commit_loses_and_doubles_nothing(
    postgresql_url: str, wire: Wire, cut: Cut, every: int
) -> None:
    desk = DeskInHand(_through(wire, postgresql_url))
    at = 1
    while True:
        _emptied(desk)
        wire.arm(cut, at)
        for one in _mails()[:2]:
            _in_the_end(lambda one=one: desk.fetched(one))  # type: ignore[misc]
        _in_the_end(desk.settles, lambda: _in_the_end(lambda: _restarted(desk)))
        if wire.occasions < at:
            break
        wire.arm(cut, 0)
        _restarted(desk)
        desk.settles()
        _all_is_well(desk, 2)
        at += every
    assert at > 8
    desk.database.close()


def test_a_server_with_no_connection_left_is_waited_for() -> None:
    with running_postgresql("max_connections=6", "superuser_reserved_connections=0") as server:
        desk = DeskInHand(server.url("postgres"))
        desk.fetched(_mails()[0])
        desk.database.engine.dispose()
        others = [
            psycopg.connect(host="127.0.0.1", port=server.port, user=server.user, dbname="postgres") for _ in range(6)
        ]
        for _ in range(2):
            with pytest.raises(TemporaryFailure, match="too many"):
                desk.settles()
        for other in others:
            other.close()
        _in_the_end(desk.settles)
        _all_is_well(desk, 1)
        desk.database.close()


# --- Bytes that changed -----------------------------------------------------------------------------------------------


def test_a_mail_whose_bytes_changed_on_the_disk_is_set_aside_and_never_read(desk: DeskInHand) -> None:
    desk.fetched(mail("Good words."))
    with desk.database.write() as connection:
        connection.execute(update(raw).values(octets=mail("Bad words.")))
    sent = [letter for _ in range(5) for letter in desk.passes(desk.house.relay.first_retry_after)]
    assert not desk.has_ticket(1)
    assert "not those that were stored" in only(sent, ADMIN).text


def test_a_letter_whose_bytes_changed_on_the_disk_is_not_sent_and_its_owner_is_told(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    desk.fetched(reply(note, "Please try tray 2."))
    desk.desk.work()
    with desk.database.write() as connection:
        digests = connection.execute(outbox.select().where(outbox.c.recipient == CUSTOMER, outbox.c.state == "waiting"))
        (letter,) = digests.all()
        connection.execute(update(raw).where(raw.c.sha256 == letter.sha256).values(octets=b"Subject: bad\r\n\r\nbad"))
    sent = desk.settles()
    assert [s for s in sent if s.to == CUSTOMER] == []
    assert "not those that were stored" in only(sent, ENGINEER).text
