"""Random stories against a small reference: nothing is lost, nothing happens twice, whatever dies in between.

Mail of all kinds, orders of engineers, crashes at any point of the code, a clock that jumps, a relay of any mood,
letters held and released, two desks on one database. After each step the database is asked for its promises
(:mod:`tests.stories.invariants`) and compared with the model (:mod:`tests.stories.model`).

``MAILER_MODEL_EXAMPLES`` says how many stories are told, 16 by default, always the same ones; with
``MAILER_MODEL_RANDOM=1`` other ones each time.
"""

from __future__ import annotations

import itertools
import os
import re
import shutil
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test
from sqlalchemy import Connection, Select, select, text

from handlers.sla import timetable
from handlers.sop import POLICY
from mailer import failpoint
from mailer.config import Sending
from mailer.desk import Desk, Office
from mailer.dispatch import Dispatch
from mailer.failpoint import Died
from mailer.intake import MailRoom
from mailer.mail.imap import Delivery
from mailer.mail.smtp import Fate, Parcel, Receipt
from mailer.mail.template import Renderer
from mailer.model import Due, Mail, Purpose, Status
from mailer.store import leases
from mailer.store import outbox as letters
from mailer.store.audit import Order
from mailer.store.engine import Database
from mailer.store.outbox import Selection
from mailer.store.schema import WAITING, due
from mailer.store.upgrade import require_current, upgrade
from tests.desk import ADMIN, ENGINEER, LEAD, MONDAY, SECOND, SUPPORT, DeskInHand, Wire, house, mail, sqlite_url
from tests.stories.invariants import ALWAYS, AT_REST, broken
from tests.stories.model import Does, Model, Says

CUSTOMERS = tuple(f"c{number}@customer.example" for number in range(3))
STAFF = (ENGINEER, SECOND, LEAD, ADMIN)
EXAMPLES = int(os.environ.get("MAILER_MODEL_EXAMPLES", "16"))
POINTS = (
    *("intake:stored", "intake:committed", "store:raw", "store:inbound", "desk:claiming-mail", "desk:claimed-mail"),
    *("desk:reading", "parse:classified", "desk:parsed", "desk:case-read", "desk:decided", "desk:letter-composed"),
    *("desk:composed", "store:ticket", "store:timetable", "store:entries", "store:log", "store:octets"),
    *("store:letters", "store:written", "desk:mail-finished", "desk:written", "desk:committed"),
    *("desk:claiming-due", "desk:claimed-due", "desk:due-read", "desk:due-finished"),
    *("dispatch:claiming", "dispatch:claimed", "dispatch:sent", "dispatch:delivery-noted", "dispatch:finished"),
    *("dispatch:put-off", "dispatch:settled", "dispatch:given-back"),
)
_number = itertools.count(1)


class MortalDatabase(Database):
    """The database as one process sees it: after its death nothing of it is written any more."""

    dead = False

    @contextmanager
    def write(self) -> Iterator[Connection]:
        if self.dead:
            raise Died("already")
        try:
            with super().write() as connection:
                yield connection
        except Died:
            self.dead = True
            raise


class MoodyRelay(Wire):
    """Notes how often each message was taken, and how often that may have gone unnoticed."""

    def __init__(self) -> None:
        super().__init__()
        self.doubts: Counter[int] = Counter()
        self.on_death: Callable[[], None] = lambda: None

    def deliver(
        self, parcels: Sequence[Parcel], done: Callable[[Receipt], None], may_leave: Callable[[Parcel], bool]
    ) -> None:
        for parcel in parcels:
            assert may_leave(parcel)
            fate, code, words = self.fates.get(parcel.recipient, (Fate.SENT, 250, "2.0.0 queued"))
            if fate in (Fate.SENT, Fate.UNKNOWN):
                self.parcels.append(parcel)
            self.doubts[parcel.id] += fate is Fate.UNKNOWN
            try:
                done(Receipt(parcel, fate, code, words))
            except Died:
                self.doubts[parcel.id] += 1
                self.on_death()
                raise


class Process(DeskInHand):
    """A desk that can die at any point, and begins again as a new process would."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.names = itertools.count(1)
        self.pause: Callable[[], None] | None = None
        super().__init__(url)

    def twin(self) -> Process:
        """Another process on the same database, with the same clock and relay."""
        other = Process.__new__(Process)
        other.url, other.names, other.pause, other.house = self.url, self.names, None, self.house
        other.clock, other.signer, other.wire, other._uid = self.clock, self.signer, self.wire, self._uid
        other.database, other.ref, other.folder = self.database, self.ref, self.folder
        other._build()
        return other

    def _build(self, worker: str = "") -> None:
        engine = self.database.engine  # with all that it has compiled
        self.database = MortalDatabase(self.url)
        self.database.engine = engine
        if not isinstance(self.wire, MoodyRelay):
            self.wire = MoodyRelay()
        name = f"test/{next(self.names)}/0"
        instance = require_current(self.database)
        office = Office(self.house, self.database, self.clock, self.signer, instance, name, self._vouch)
        self.desk, teller = Desk(office, POLICY, _renderer()), Desk(office, POLICY, _renderer())
        self.dispatch = Dispatch(office, teller, self.wire)  # type: ignore[arg-type]
        self.room = MailRoom(office, lambda: None)

    def _vouch(self, read: Mail, _raw: bytes) -> Mail:
        pause, self.pause = self.pause, None
        if pause is not None:
            pause()
        if read.subject == "Poison":
            raise ZeroDivisionError("this mail can't be read")
        return read

    def die(self) -> None:
        assert isinstance(self.database, MortalDatabase)
        self.database.dead = True

    def begin_again(self) -> None:
        """What a restart does: the dead process's leases are taken, and nothing else of it is left."""
        self._build()
        self.take_all()

    def take_all(self) -> None:
        """All that anybody holds is free: its holder is dead, or was away for too long."""
        with self.database.write() as connection:
            leases.take_from(connection, leases.holders(connection))

    def settle(self) -> None:
        """Everything that can be done now; a death on the way is followed by a restart."""
        assert isinstance(self.wire, MoodyRelay)
        while True:
            self.wire.on_death = self.die
            try:
                while self.desk.work() + self.dispatch.deliver():
                    pass
            except Died:
                self.die()
                self.begin_again()
            else:
                return

    def take_in(self, raw: bytes) -> None:
        """The mail is fetched; after a death on the way the server still has it, and it is fetched again."""
        delivery = Delivery(next(self._uid), raw, None, len(raw), truncated=False)
        while True:
            self.take_all()
            try:
                self.room.accept(self.ref, self.folder, [delivery])
            except Died:
                self.die()
                self.begin_again()
            else:
                return


@cache
def _renderer() -> Renderer:
    return Renderer(house())


class Stories(RuleBasedStateMachine):
    """One story after the other, each on an empty database."""

    new_database: Callable[[], str]

    def __init__(self) -> None:
        super().__init__()
        failpoint.arm("", "")
        self.first = Process(type(self).new_database())
        self.second = self.first.twin()
        self.model = Model()
        self.sent: dict[str, bytes] = {}
        self.said_by: dict[str, str] = {}
        self.machines: list[str] = []
        self.ours: list[str] = []
        self.looked_at = 0
        self.latest = MONDAY

    def teardown(self) -> None:
        failpoint.arm("", "")
        try:
            if sys.exc_info()[0] is None:  # a story that was broken off has no end
                self._drain()
        finally:
            self.first.database.close()

    # --- what comes in

    @rule(customer=st.sampled_from(CUSTOMERS), named=st.booleans(), copies=st.integers(0, 2))
    def somebody_asks(self, customer: str, named: bool, copies: int) -> None:
        mark = self._mark()
        raw = mail(f"Something is broken. {mark}", customer, subject=f"Trouble {mark}", message_id=_id(mark))
        if not named:
            raw = raw.replace(b"Message-ID: " + _id(mark).encode() + b"\r\n", b"")
        self.model.opens(mark, customer)
        self.ours.append(mark)
        for _ in range(copies):
            self.first.take_in(raw)
        self._comes(mark, raw, customer)

    @rule(customer=st.sampled_from(CUSTOMERS), count=st.integers(2, 4))
    def many_ask_at_once(self, customer: str, count: int) -> None:
        for _ in range(count):
            mark = self._mark()
            raw = mail(f"Again. {mark}", customer, subject=f"Trouble {mark}", message_id=_id(mark))
            self.sent[mark], self.said_by[mark] = raw, customer
            self.model.opens(mark, customer)
            self.ours.append(mark)
            self.first.take_in(raw)
        self.first.settle()

    @precondition(lambda self: self.ours)
    @rule(pick=st.integers(0, 3), says=st.sampled_from(Says), way=st.sampled_from(("token", "thread", "tag")))
    def a_customer_replies(self, pick: int, says: Says, way: str) -> None:
        named = self.ours[-1 - pick % len(self.ours)]
        customer, mark, number = self.model.tickets[named].requester, self._mark(), self._number_of(named)
        to = self.first.reply_address(number, customer, Purpose.CUSTOMER) if way == "token" else SUPPORT
        subject = f"Re: [#{number}]" if way == "tag" else "Re: yours"
        parent = _id(named) if way == "thread" else ""
        if way == "thread" and _id(named).encode() not in self.sent[named]:
            return
        words = str(says) if says is not Says.SOMETHING else f"{says} {mark}"
        raw = mail(words, customer, to, subject, message_id=_id(mark), in_reply_to=parent)
        on = self.model.customer_wrote(mark, named, says, self.first.clock.now())
        if on == mark:
            self.ours.append(mark)
        if says is not Says.SOMETHING:
            del self.model.belongs[mark]
        self._comes(mark, raw, customer)

    @precondition(lambda self: self.ours)
    @rule(pick=st.integers(0, 3), does=st.sampled_from(Does), who=st.sampled_from((ENGINEER, SECOND)))
    def an_engineer_replies(self, pick: int, does: Does, who: str) -> None:
        named = self.ours[-1 - pick % len(self.ours)]
        mark = self._mark()
        words = f"{does}\nThe fuser was replaced. {mark}" if does in (Does.ANSWER, Does.NOTE, Does.RESOLVE) else does
        to = self.first.reply_address(self._number_of(named), who, Purpose.ENGINEER)
        self.model.engineer_wrote(mark, named, does, self.first.clock.now())
        self._comes(mark, mail(words.strip(), who, to, "Re: yours", message_id=_id(mark)), who)

    @precondition(lambda self: self.ours)
    @rule(pick=st.integers(0, 3), who=st.sampled_from((ENGINEER, "mallory@elsewhere.example")))
    def somebody_orders_without_proof(self, pick: int, who: str) -> None:
        number, mark = self._number_of(self.ours[-1 - pick % len(self.ours)]), self._mark()
        self.model.opens(mark, who)
        raw = mail(f"#close\nPlease. {mark}", who, subject=f"Re: [#{number}]", message_id=_id(mark))
        self._comes(mark, raw, who)

    @precondition(lambda self: self.ours)
    @rule(pick=st.integers(0, 3))
    def a_machine_replies(self, pick: int) -> None:
        named = self.ours[-1 - pick % len(self.ours)]
        customer, mark = self.model.tickets[named].requester, self._mark()
        to = self.first.reply_address(self._number_of(named), customer, Purpose.CUSTOMER)
        away = [("Auto-Submitted", "auto-replied")]
        self.model.machine_wrote(mark, named, self.first.clock.now())
        self.machines.append(mark)
        raw = mail(f"I am away. {mark}", customer, to, "Out of office", message_id=_id(mark), headers=away)
        self._comes(mark, raw, customer)

    @rule()
    def a_bounce_of_nothing_comes(self) -> None:
        mark = self._mark()
        self.model.ignored.add(mark)
        self.machines.append(mark)
        raw = mail(
            "Undeliverable.",
            "mailer-daemon@mx.example",
            subject="Undelivered Mail Returned to Sender",
            message_id=_id(mark),
            headers=[("Return-Path", "<>"), ("Auto-Submitted", "auto-replied")],
        )
        self._comes(mark, raw, "")

    @rule()
    def something_comes_that_nobody_can_read(self) -> None:
        mark = self._mark()
        self.model.poison.add(mark)
        self._comes(mark, mail(f"Boom. {mark}", CUSTOMERS[0], subject="Poison", message_id=_id(mark)), "")

    @precondition(lambda self: self.sent)
    @rule(pick=st.integers(0, 999))
    def a_mail_comes_again(self, pick: int) -> None:
        """Under another UID, and with other traces of its way where it has a Message-ID."""
        mark = list(self.sent)[pick % len(self.sent)]
        trace = b"Received: by another way; Mon, 23 Nov 2026 09:00:01 +0000\r\n"
        traced = _id(mark).encode() in self.sent[mark]
        self.first.take_in((trace if traced else b"") + self.sent[mark])
        self.first.settle()

    @precondition(lambda self: self.ours)
    @rule(pick=st.integers(0, 3), stranger=st.booleans())
    def a_message_id_is_used_again(self, pick: int, stranger: bool) -> None:
        named = self.ours[-1 - pick % len(self.ours)]
        if _id(named).encode() not in self.sent[named]:
            return
        mark, sender = self._mark(), self.model.tickets[named].requester
        if stranger:
            sender = "mallory@elsewhere.example"
            self.model.opens(mark, sender)
        elif self.model.customer_wrote(mark, named, Says.SOMETHING, self.first.clock.now()) == mark:
            self.ours.append(mark)
        raw = mail(f"{Says.SOMETHING} {mark}", sender, subject="Other words", message_id=_id(named))
        self._comes(mark, raw, sender)

    # --- what goes wrong, and what admins do

    @rule(point=st.sampled_from(POINTS), crossing=st.integers(1, 3))
    def the_power_will_fail(self, point: str, crossing: int) -> None:
        failpoint.arm(f"{point}:{crossing}:die", "")

    @rule()
    def the_other_desk_goes_on(self) -> None:
        self.first, self.second = self.second, self.first
        self.first.settle()

    @rule()
    def a_desk_will_be_away_for_too_long(self) -> None:
        """In the middle of the next mail: its leases run out, another one does its work, and then it is back."""
        away, other = self.first, self.second

        def pause() -> None:
            other.take_all()
            other.settle()

        away.pause = pause

    @rule(hours=st.sampled_from((-24 * 365, -1, 0.01, 0.2, 1, 5, 30, 24 * 6, 24 * 20, 24 * 400)))
    def time_passes(self, hours: float) -> None:
        self.first.clock.turn(timedelta(hours=hours))
        self.latest = max(self.latest, self.first.clock.now())
        self.first.settle()
        self.model.time_passed(self.first.clock.now())

    @rule(who=st.sampled_from((*CUSTOMERS, *STAFF)), fate=st.sampled_from(Fate))
    def the_relay_changes_its_mind(self, who: str, fate: Fate) -> None:
        replies = {Fate.SENT: (250, "ok"), Fate.TEMPORARY: (450, "later"), Fate.PERMANENT: (550, "no")}
        self.first.wire.fates[who] = (fate, *replies.get(fate, (0, "no answer")))

    @rule(move=st.sampled_from((letters.HOLD, letters.RELEASE, letters.RETRY)))
    def an_admin_moves_letters(self, move: letters.Move) -> None:
        self._moves(move)
        self.first.settle()

    @rule(sending=st.sampled_from(("on", "hold")), connections=st.integers(1, 3))
    def an_admin_changes_the_configuration(self, sending: str, connections: int) -> None:
        relay = {"host": "smtp.example.com", "sending": sending, "connections": connections}
        for process in (self.first, self.second):
            process.reconfigure(house(relay=relay))
        self.first.take_all()
        self.first.settle()

    # --- what must hold

    @invariant()
    def nothing_is_broken(self) -> None:
        self._look(ALWAYS)
        parcels = self.first.wire.parcels
        taken = Counter(parcel.id for parcel in parcels)
        doubts = self._relay().doubts
        assert all(count <= 1 + doubts[number] for number, count in taken.items()), "I4"
        assert len({(parcel.id, parcel.data) for parcel in parcels}) == len(taken), "I4: not the same bytes"
        for sent in self.first.sent[self.looked_at :]:
            assert not sent.to.startswith("support@"), "I5"
            if sent.to not in STAFF:
                assert not any(mark in sent.text or mark in sent.subject for mark in self.model.internal), "I7"
        self.looked_at = len(parcels)

    @invariant()
    def it_is_as_the_model_says(self) -> None:
        rows = self._rows("SELECT ticket, text, audience, cause FROM entry ORDER BY id")
        found: dict[str, list[int]] = {}
        for number, words, audience, _ in rows:
            for mark in _marks(words):
                found.setdefault(mark, []).append(number)
                assert mark not in self.model.internal or audience == "internal", "I7"
        assert set(found) <= set(self.model.belongs), "something was kept that nobody wrote"
        for mark, ticket in self.model.belongs.items():
            assert found.get(mark) == found[ticket][:1], f"{mark} is on {found.get(mark)}, not on that of {ticket}"
        status = dict(self._rows("SELECT number, status FROM ticket"))
        assert len(status) == len(self.model.tickets)
        for mark, known in self.model.tickets.items():
            assert Status(status[found[mark][0]]) is known.status, f"ticket of {mark}"
        planted: dict[int, tuple[set[Due], set[Due]]] = {number: (set(), set()) for number in status}
        for number, kind, at, state in self._rows(select(due.c.ticket, due.c.kind, due.c.at, due.c.state)):
            planted[number][state == WAITING].add(Due(number, kind, at))
        for number, (fired, waiting) in planted.items():
            wanted = set(timetable(self.first.ticket(number), self.first.house))
            assert wanted <= fired | waiting, f"#{number}: what has to happen is not planted"
            assert waiting <= wanted, f"#{number}: what has been overtaken is still planted"
        for mark in self.model.to_customer:
            said = "SELECT 1 FROM outbox o JOIN entry e ON o.key LIKE e.cause || '/%' WHERE o.audience = 'public' AND"
            assert self._rows(f"{said} e.text LIKE '%{mark}%'"), f"{mark} was never written to the customer"
        assert len(self._rows("SELECT id FROM inbound")) == len(self.sent), "I1, I2"
        for mark in self.machines:
            public = "SELECT 1 FROM outbox o JOIN inbound i ON o.key LIKE 'inbound:' || i.id || '/%' WHERE"
            assert not self._rows(f"{public} o.audience = 'public' AND i.message_id = '{_id(mark)}'"), "I5"

    def _drain(self) -> None:
        """The end of every story: all that waits is let go, and nothing is left over."""
        self.first.wire.fates.clear()
        for process in (self.first, self.second):
            process.pause = None
            process.reconfigure(house())
        self.first.take_all()
        clock = self.first.clock
        clock.turn(max(self.latest - clock.now(), timedelta(0)))
        for hours in (0, 0.2, 0.2, 0.2, 5, 5, 5):
            self._moves(letters.RELEASE)
            self.time_passes(hours)
        self.nothing_is_broken()
        self.it_is_as_the_model_says()
        self._look({promise: query for promise, query in AT_REST.items() if "put away" not in promise})
        kept = self._rows("SELECT count(*) FROM inbound WHERE state = 'quarantined'")
        assert kept == [(len(self.model.poison),)], "I1"
        taken = {parcel.id for parcel in self.first.wire.parcels}
        assert {row[0] for row in self._rows("SELECT id FROM outbox WHERE state = 'sent'")} <= taken, "I3"
        passed_over = self._rows("SELECT count(*) FROM inbound WHERE state = 'ignored'")
        assert passed_over == [(len(self.model.ignored),)], "I1"

    def _comes(self, mark: str, raw: bytes, sender: str) -> None:
        self.sent[mark], self.said_by[mark] = raw, sender
        self.first.take_in(raw)
        self.first.settle()

    def _mark(self) -> str:
        return f"mark{next(_number)}x"

    def _number_of(self, opened_by: str) -> int:
        query = f"SELECT ticket FROM entry WHERE text LIKE '%{opened_by}%' AND from_customer ORDER BY id"
        return int(str(self._rows(query)[0][0]))

    def _moves(self, move: letters.Move) -> None:
        if self.first.house.relay.sending is Sending.HOLD:
            move = letters.while_sending_is_on_hold(move)
        order = Order("ada@host", self.first.clock.now(), "outbox", "because")
        with self.first.database.write() as connection:
            letters.move_letters(connection, order, Selection(), move)

    def _rows(self, query: str | Select[Any]) -> list[tuple[Any, ...]]:
        with self.first.database.read() as connection:
            found = connection.execute(text(query) if isinstance(query, str) else query)
            return [tuple(row) for row in found]

    def _look(self, questions: dict[str, str]) -> None:
        with self.first.database.read() as connection:
            found = list(broken(connection, questions))
        assert not found, found

    def _relay(self) -> MoodyRelay:
        assert isinstance(self.first.wire, MoodyRelay)
        return self.first.wire


def _id(mark: str) -> str:
    return f"<{mark}@customer.example>"


def _marks(words: str) -> list[str]:
    return re.findall(r"mark\d+x", words)


def tell(new_database: Callable[[], str], examples: int) -> None:
    class Told(Stories):
        pass

    Told.new_database = staticmethod(new_database)  # type: ignore[method-assign,assignment]
    run_state_machine_as_test(  # type: ignore[no-untyped-call]
        Told,
        settings=settings(
            max_examples=examples,
            stateful_step_count=40,
            deadline=None,
            derandomize="MAILER_MODEL_RANDOM" not in os.environ,
            suppress_health_check=list(HealthCheck),
            phases=(Phase.generate, Phase.shrink) if "MAILER_MODEL_RANDOM" in os.environ else (Phase.generate,),
            database=None,
        ),
    )


def test_random_stories_on_sqlite_lose_nothing_and_do_nothing_twice(tmp_path: Path) -> None:
    empty = Database(sqlite_url(tmp_path))
    upgrade(empty)
    empty.close()
    copies = itertools.count(1)

    def new_database() -> str:
        folder = tmp_path / str(next(copies))
        folder.mkdir()
        shutil.copy(tmp_path / "mailer.db", folder)
        return sqlite_url(folder)

    tell(new_database, EXAMPLES)


def test_random_stories_on_postgresql_lose_nothing_and_do_nothing_twice(postgresql_url: str) -> None:
    def new_database() -> str:
        emptied = Database(postgresql_url)
        with emptied.write() as connection:
            connection.execute(text("DROP SCHEMA public CASCADE"))
            connection.execute(text("CREATE SCHEMA public"))
        upgrade(emptied)
        emptied.close()
        return postgresql_url

    tell(new_database, max(3, EXAMPLES // 4))
