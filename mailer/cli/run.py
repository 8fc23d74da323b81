"""``mailer run``: everything at once in one process, until told to stop; ``--once``: all that waits, then exit."""

from __future__ import annotations

import logging
import os
import signal
import threading
import time
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from types import FrameType

from mailer.access import Access
from mailer.alerts import AlertDispatch
from mailer.case import Policy
from mailer.cli.db import horizons, sweep_at_leisure
from mailer.clock import Clock
from mailer.config import House
from mailer.desk import Desk, Office
from mailer.dispatch import Dispatch
from mailer.errors import Conflict, DeskError, TemporaryFailure
from mailer.failpoint import failpoint
from mailer.intake import MailRoom
from mailer.mail.imap import FolderWatcher
from mailer.mail.smtp import Courier
from mailer.mail.template import Renderer
from mailer.office import open_office, require_secrets, take_over_from_the_dead
from mailer.schedule.ticker import Ticker
from mailer.store import leases, pace, retention
from mailer.store.retention import Swept

log = logging.getLogger("mailer.run")

TICK = timedelta(seconds=2)
RENEW_EVERY = timedelta(seconds=leases.RENEW_EVERY_SECONDS)
LOOK_FOR_SWEEP_EVERY = timedelta(minutes=10)
PAUSE_AFTER_FAULT = timedelta(seconds=5)
GRACE = timedelta(seconds=8)
"""How long all threads may take to finish what they are at (CON-06); container runtimes kill after ten seconds."""
LAST_RESORT = timedelta(seconds=3)
"""So long before its end a letter that is being sent is broken off, which leaves time to note what became of it."""


class Bell:
    """Wakes a worker: rung by whoever has made work for it, and by the ticker."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def ring(self) -> None:
        self._event.set()

    def wait(self, timeout: timedelta) -> None:
        """Returns when rung, or after ``timeout``."""
        self._event.wait(timeout.total_seconds())
        self._event.clear()


class Running:
    """The threads of one process: a watcher for each folder, a worker, two senders, and the ticker that wakes them."""

    def __init__(self, house: House, policy: Policy, clock: Clock, tick: timedelta = TICK) -> None:
        """:raises ConfigError: if a secret can't be read, and as :func:`mailer.office.open_office`."""
        require_secrets(house)
        self.office: Office = open_office(house, clock)
        take_over_from_the_dead(self.office)
        with self.office.database.write() as connection:
            pace.end_rest(connection)  # whoever starts it may have mended what was wrong
        failpoint("run:opened")
        self._work_bell, self._send_bell, self._alert_bell = Bell(), Bell(), Bell()
        self._stop = threading.Event()
        self._mail_room = MailRoom(self.office, self._work_bell.ring, Desk(self.office, policy, Renderer(house)).tell)
        self._desk = Desk(self.office, policy, Renderer(house))
        # What has to be told of signing in is found out by many threads, so it has a desk of its own as well.
        access = Access(house, self.office.database, clock, Desk(self.office, policy, Renderer(house)).tell)
        password = access.secret(house.relay) if house.relay.username else None
        # By itself EHLO would say what this machine is called inside the house (PRIV-06).
        self._courier = Courier(house.relay, password, hello=house.domain)
        # Troubles with sending are told by a desk of their own: the worker's belongs to its thread.
        self._dispatch = Dispatch(self.office, Desk(self.office, policy, Renderer(house)), self._courier)
        self._alerts = AlertDispatch(self.office, Desk(self.office, policy, Renderer(house)))
        self._watchers = [
            FolderWatcher(
                account,
                folder,
                self._mail_room,
                access.secret(account),
                notify=partial(self._note_health, account.name, folder.name),
            )
            for account in house.accounts
            for folder in account.folders
        ]
        self._health: dict[tuple[str, str], DeskError | None] = {}
        self._healthy = threading.Event()
        self._ticker = Ticker({self._ring: tick, self._renew: RENEW_EVERY, self._sweep: LOOK_FOR_SWEEP_EVERY})
        self._threads: list[threading.Thread] = []
        self.broken = False

    def start(self) -> None:
        """Starts all threads and returns."""
        for watcher in self._watchers:
            self._spawn(f"watch {watcher.account.name}/{watcher.folder.name}", partial(watcher.run, self._stop))
        self._spawn("work", lambda: self._repeat(self._work, self._work_bell))
        self._spawn("send", self._keep_sending)
        self._spawn("alert", lambda: self._repeat(self._alert, self._alert_bell))
        self._ticker.start()
        log.info("running: %d folders watched", len(self._watchers))

    def wait_until_watching(self, timeout: timedelta) -> bool:
        """True as soon as every folder has been looked into without a fault; False if that takes too long."""
        return self._healthy.wait(timeout.total_seconds())

    def wait(self) -> None:
        """Returns when :meth:`stop` was called."""
        self._stop.wait()

    def stop(self) -> None:
        """Asks everything to finish; safe in a signal handler."""
        self._stop.set()

    def finish(self) -> None:
        """Waits for the threads, within the grace, and gives back what this process holds."""
        self._stop.set()
        self._ticker.stop()
        self._courier.stop()
        for watcher in self._watchers:
            watcher.close()
        self._ring()
        deadline = time.monotonic() + GRACE.total_seconds()
        self._join(deadline - LAST_RESORT.total_seconds())
        # What is being sent by now is broken off, so that its letter is not left in the hands of a dead process.
        self._courier.abandon()
        self._join(deadline)
        self._give_back()

    def _join(self, deadline: float) -> None:
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))

    def once(self) -> tuple[DeskError, ...]:
        """Takes up what waits, does what is due and sends what is queued; returns what could not be done."""
        faults: list[DeskError] = []
        for watcher in self._watchers:
            try:
                watcher.poll()
                self._mail_room.looked(watcher.account.name, watcher.folder.name)
            except DeskError as error:
                faults.append(error)
            finally:
                watcher.close()
        while self._work():
            pass
        while self._send() or self._alert():
            while self._work():
                pass
        self._sweep()
        self._courier.close()
        self._give_back()
        failpoint("run:over")
        return tuple(faults)

    def _give_back(self) -> None:
        """Leases and connections; other workers need not wait for them to run out."""
        for give_back in (self._desk.close, self._mail_room.close):
            try:
                give_back()
            except (TemporaryFailure, Conflict) as error:
                log.warning("left behind until it runs out: %s", error)
        self.office.database.close()

    def _spawn(self, name: str, target: Callable[[], None]) -> None:
        def guarded() -> None:
            try:
                target()
            finally:
                if not self._stop.is_set():
                    # A desk with a part missing must not look alive: the supervisor starts it anew (AVL-02).
                    log.critical("the thread %r ended, so the desk stops", name)
                    self.broken = True
                    self._stop.set()

        thread = threading.Thread(target=guarded, name=name, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _repeat(self, step: Callable[[], int], bell: Bell) -> None:
        """Works until nothing is left, then waits for the bell; a fault of the database is waited out (DUR-12)."""
        while not self._stop.is_set():
            try:
                busy = step() > 0
            except (TemporaryFailure, Conflict) as error:
                log.error("%s", error)
                self._stop.wait(PAUSE_AFTER_FAULT.total_seconds())
                continue
            if not busy:
                bell.wait(timedelta(minutes=1))

    def _keep_sending(self) -> None:
        self._repeat(self._send, self._send_bell)
        self._courier.close()  # in the thread that used it

    def _work(self) -> int:
        done = self._desk.work()
        if done:
            self._send_bell.ring()
            self._alert_bell.ring()
        return done

    def _send(self) -> int:
        sent = self._dispatch.deliver()
        if sent:
            self._work_bell.ring()
        return sent

    def _alert(self) -> int:
        sent = self._alerts.deliver()
        if sent:
            self._send_bell.ring()  # where one was given up, the admins get a letter
        return sent

    def _ring(self) -> None:
        self._work_bell.ring()
        self._send_bell.ring()
        self._alert_bell.ring()

    def _renew(self) -> None:
        holders = [self._desk.worker, self._dispatch.worker, self._mail_room.worker, self._alerts.worker]
        try:
            with self.office.database.write() as connection:
                leases.renew(connection, holders)
                failpoint("leases:renewed")
        except (TemporaryFailure, Conflict) as error:
            log.error("%s", error)

    def _sweep(self) -> None:
        """Once a day, by one process of all: what [retention] keeps no longer is deleted, while mail goes on."""
        kept, now = self.office.house.retention, self.office.clock.now()
        try:
            if not kept.anything or not retention.claim_daily_sweep(self.office.database, now):
                return
            limits = horizons(kept, now)
            batches = sweep_at_leisure(self.office.database, limits, self._still_running_after)
            swept = sum(batches, Swept())
        except (TemporaryFailure, Conflict) as error:
            log.error("what is past its time could not be deleted, tomorrow it is tried again: %s", error)
            return
        log.info("deleted what is past its time: %s", swept)

    def _still_running_after(self, pause: timedelta) -> bool:
        return not self._stop.wait(pause.total_seconds())

    def _note_health(self, account: str, folder: str, error: DeskError | None) -> None:
        """Called by each watcher after each look into its folder."""
        self._health[account, folder] = error
        if error is None:
            self._mail_room.looked(account, folder)
        if len(self._health) == len(self._watchers) and not any(self._health.values()):
            self._healthy.set()


def run_forever(running: Running) -> bool:
    """Runs until SIGTERM or SIGINT; a second one ends the process at once (CON-06). False if a part broke down."""
    asked = threading.Event()

    def on_signal(number: int, _frame: FrameType | None) -> None:
        if asked.is_set():
            # Not an exception: that would wait for whatever the process has still in hand.
            os._exit(128 + number)
        asked.set()
        running.stop()

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, on_signal)
    running.start()
    try:
        running.wait()
    finally:
        running.finish()
    return not running.broken
