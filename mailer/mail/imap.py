"""Mail from IMAP servers: one watcher for each folder takes up what waits there and puts the server's copies away.

What is new is decided by the :class:`Intake` (our database), never by flags (DUR-02). A message is fetched with
BODY.PEEK[], handed over, and only when that is durable is the server's copy touched (DUR-01).

After a fault of the server's the connection is dropped and never used again. One watcher, one thread; only
:meth:`FolderWatcher.close` may be called from another.
"""

from __future__ import annotations

import logging
import random
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from typing import Protocol

from mailer.config import Account, AfterTaking, Folder
from mailer.errors import DeskError, TemporaryFailure
from mailer.failpoint import failpoint
from mailer.mail.access import AccessTokens
from mailer.mail.imap_probe import AccountFinding, FolderFinding, probe
from mailer.mail.imap_session import (
    BATCH_OCTETS,
    UIDS_PER_COMMAND,
    Delivery,
    FolderRef,
    LoginRefused,
    NotDone,
    ServerFailure,
    Session,
    chunks,
)

__all__ = [
    "AccountFinding",
    "Delivery",
    "FolderFinding",
    "FolderRef",
    "FolderWatcher",
    "Intake",
    "LoginRefused",
    "ServerFailure",
    "StandingBy",
    "batches",
    "probe",
]

log = logging.getLogger("mailer.imap")

LEAVE_IDLE_AFTER = timedelta(minutes=4)
"""RFC 2177 asks for less than 29 minutes; less finds a dead connection sooner (AVL-06)."""
FIRST_RETRY = timedelta(seconds=1)
RETRY_AT_MOST_EVERY = timedelta(minutes=5)
RETRY_INTAKE_EVERY = timedelta(seconds=15)
"""Where the server is well and the desk is not, or has left the folder to another worker (taken over in a minute)."""
RETRY_LOGIN_EVERY = timedelta(minutes=20)
"""At most three refused logins an hour, so that no account is locked (AVL-10)."""
RETRY_TOKEN_EVERY = timedelta(minutes=30)
"""The same where tokens are shown: of those, two are before it is first given up."""
STEADY_AFTER = timedelta(minutes=1)
BATCH_MESSAGES = 50
UIDS_PER_QUESTION = 5000


class StandingBy(TemporaryFailure):
    """Another worker watches the folder; this one waits until it may take over."""


class Intake(Protocol):
    """What the desk offers to a watcher. Thread-safe; each call is durable when it returns, or raises a DeskError."""

    def open(self, ref: FolderRef, folder: Folder, present: Sequence[int]) -> int:
        """The cursor: every UID up to it is dealt with. ``present`` are all UIDs the folder holds now.

        :raises ConfigError: where the first start on a folder that holds mail needs the admin's choice (spec 1.2a).
        :raises StandingBy: while another worker watches the folder.
        """
        ...

    def is_replaced(self, ref: FolderRef) -> bool:
        """True if the folder is another one than before, and its mail is to be recognised before any is taken up."""
        ...

    def recognise(self, ref: FolderRef, deliveries: Sequence[Delivery]) -> int:
        """Keeps which of ``deliveries`` were taken up before; returns how many were not."""
        ...

    def looked_through(self, ref: FolderRef, folder: Folder, present: Sequence[int], unknown: int) -> None:
        """The replaced folder is an ordinary one from here on.

        :raises ConfigError: where so much of it is unknown that the admin has to choose (spec 1.2a).
        """
        ...

    def unknown(self, ref: FolderRef, uids: Sequence[int]) -> list[int]:
        """Those of ``uids`` that were never taken up."""
        ...

    def accept(self, ref: FolderRef, folder: Folder, deliveries: Sequence[Delivery]) -> None:
        """Keeps all of ``deliveries`` in one commit."""
        ...

    def gone(self, ref: FolderRef, uids: Sequence[int]) -> None:
        """These were there when asked for and gone when fetched; somebody else took them away (DUR-09)."""
        ...

    def unfiled(self, ref: FolderRef) -> list[int]:
        """What was taken up and whose copy on the server is still as it was.

        :raises StandingBy: if another worker has taken the folder over.
        """
        ...

    def filed(self, ref: FolderRef, uids: Sequence[int]) -> None:
        """The server's copies of these were put away."""
        ...


class FolderWatcher:
    """Takes up all mail of one folder, for ever; what ``run`` does is what ``poll`` does, again and again.

    :param password: called at each login, so that a changed secret is taken up; for tokens an :class:`AccessTokens`.
    :param wake: called after each batch that was accepted.
    :param notify: called after each poll: None when all is well, else the error. A fault of the filing alone is
        told here too, and does not keep mail from being taken up.
    :param look_for_password_every: seconds; after a refused login a changed password is tried that soon.
    """

    def __init__(
        self,
        account: Account,
        folder: Folder,
        intake: Intake,
        password: Callable[[], str],
        *,
        wake: Callable[[], None] = lambda: None,
        notify: Callable[[DeskError | None], None] = lambda _: None,
        look_for_password_every: float = 60,
    ) -> None:
        self.account = account
        self.folder = folder
        self._intake = intake
        self._password = password
        self._wake = wake
        self._notify = notify
        self._look_for_password_every = look_for_password_every
        self._closed = threading.Event()
        self._busy = threading.Lock()
        self._session: Session | None = None
        self._ref = FolderRef(account.name, folder.name, 0)
        self._cursor: int | None = None
        self._kept: set[int] = set()
        self._filing_fault: TemporaryFailure | None = None
        self._standing_by = False
        self._shown: str | None = None

    def poll(self) -> int:
        """Takes up everything that waits, once, and puts the copies away; the number of messages taken.

        :raises TemporaryFailure: where trying again later may help.
        :raises PermanentFailure: where somebody has to act, as on :class:`LoginRefused`.
        :raises ConfigError: where the admin has to choose what becomes of mail that is already there.
        """
        with self._busy:
            return self._poll()

    def run(self, stop: threading.Event) -> None:
        """Keeps taking up mail until ``stop`` is set or the watcher closed; no fault of a server's ends it."""
        with self._busy:
            failures = 0
            while not stop.is_set() and not self._closed.is_set():
                failures = self._watch(failures, stop)
            if self._session is not None:
                self._session.logout()
                self._session = None

    def close(self) -> None:
        """Ends, from any thread, whatever the watcher waits for; afterwards it is not to be used again."""
        self._closed.set()
        session = self._session
        if session is not None:
            session.interrupt()
        # A thread that is still busy closes the connection itself, as soon as it has found it interrupted.
        if self._busy.acquire(blocking=False):
            try:
                self._drop()
            finally:
                self._busy.release()

    def _watch(self, failures: int, stop: threading.Event) -> int:
        """One poll and the wait after it; how many failures there were in a row."""
        began = time.monotonic()
        try:
            self._poll()
            self._notify(self._filing_fault)
            self._wait(stop)
        except DeskError as error:
            if isinstance(error, ServerFailure):
                self._drop()
            if stop.is_set() or self._closed.is_set():
                return failures
            # A server that hangs up on every IDLE is as tiresome as one that refuses every connection.
            failures = 1 if _steady(began) else failures + 1
            self._log(error)
            self._notify(error)
            self._back_off(failures, error, stop)
            return failures
        return 0 if _steady(began) else failures

    def _log(self, error: DeskError) -> None:
        """Every fault, but of standing by no more than that it began: it may go on for weeks."""
        if not isinstance(error, StandingBy):
            log.warning("%s", error)
        elif not self._standing_by:
            log.info("%s; standing by", error)
            self._standing_by = True

    def _poll(self) -> int:
        try:
            session = self._connected()
            uids = self._look(session)
            taken = self._take_up(session, uids)
            self._file(session)
        except TemporaryFailure as error:
            # Where the intake is at fault the connection is still good, but the folder has to be opened anew.
            self._cursor = None
            if isinstance(error, ServerFailure):
                self._drop()
            raise
        except BaseException:
            self._drop()
            raise
        return taken

    def _connected(self) -> Session:
        """The connection, made and logged in if need be."""
        if self._session is not None:
            return self._session
        if self._closed.is_set():
            raise TemporaryFailure(f"{self._ref}: closed")
        session = self._session = Session(self.account)
        # Before it is shown: what is changed while the server still thinks must not count as what it refused.
        self._shown = self._password_now()
        session.login(self._password)
        failpoint("imap:login")
        self._cursor = None
        return session

    def _look(self, session: Session) -> list[int]:
        """The UIDs above the cursor; the intake is asked for that once on a connection, and after a fault of its."""
        if self._cursor is not None:
            return session.uids_after(self._cursor)
        # Selected anew each time: by the next UID of an earlier look, a folder that others took mail up from since then
        # would seem to be another one.
        self._ref = session.select(self.folder.name)
        present = session.uids_after(0)
        self._cursor = cursor = self._intake.open(self._ref, self.folder, present)
        taken_over, self._standing_by = ", taken over" if self._standing_by else "", False
        log.info("%s: open, UIDVALIDITY %d, cursor %d%s", self._ref, self._ref.uidvalidity, cursor, taken_over)
        above = [uid for uid in present if uid > cursor]
        if self._intake.is_replaced(self._ref):
            self._look_through(session, above)
        return above

    def _look_through(self, session: Session, uids: Sequence[int]) -> None:
        """A folder that was replaced: what is known by its content is noted, and only counted what is not.

        What is unknown is fetched again when it is taken up; it is little, or an admin is asked.
        """
        unknown = 0
        for batch in self._unknown_batches(session, uids):
            unknown += self._intake.recognise(self._ref, session.fetch(batch))
            if unknown > self.folder.flood:
                break
        self._intake.looked_through(self._ref, self.folder, uids, unknown)

    def _unknown_batches(self, session: Session, uids: Sequence[int]) -> Iterator[list[tuple[int, int]]]:
        for some in chunks(uids, UIDS_PER_COMMAND):
            unknown = self._intake.unknown(self._ref, some)
            yield from batches(list(session.sizes(unknown).items()) if unknown else [])

    def _take_up(self, session: Session, uids: Sequence[int]) -> int:
        unknown = sorted(
            uid for some in chunks(uids, UIDS_PER_QUESTION) for uid in self._intake.unknown(self._ref, some)
        )
        taken = 0
        missed: set[int] = set()
        for some in chunks(unknown, UIDS_PER_COMMAND):
            sizes = session.sizes(some)
            missed |= set(some) - set(sizes)
            failpoint("imap:sizes")
            for batch in batches(list(sizes.items())):
                deliveries = session.fetch(batch)
                missed |= {uid for uid, _ in batch} - {d.uid for d in deliveries}
                if deliveries:
                    self._accept(deliveries)
                    taken += len(deliveries)
                    self._file(session)
        self._advance(session, uids, missed)
        return taken

    def _accept(self, deliveries: Sequence[Delivery]) -> None:
        failpoint("imap:before-accept")
        self._intake.accept(self._ref, self.folder, deliveries)
        failpoint("imap:accept")
        self._kept |= {d.uid for d in deliveries if d.truncated}
        log.info("%s: took up UIDs %s", self._ref, ",".join(str(d.uid) for d in deliveries))
        self._wake()

    def _advance(self, session: Session, uids: Sequence[int], missed: set[int]) -> None:
        """Moves the cursor over all that is dealt with, never past a message that could not be had (DUR-10)."""
        there = session.still_there(sorted(missed)) if missed else set()
        gone = sorted(missed - there)
        if gone:
            log.info("%s: gone before they could be fetched: UIDs %s", self._ref, ",".join(map(str, gone)))
            self._intake.gone(self._ref, gone)
        if there:
            log.warning("%s: could not be fetched: UIDs %s", self._ref, ",".join(map(str, sorted(there))))
        if there:
            self._cursor = min(there) - 1
        elif uids:
            self._cursor = max(uids)

    def _file(self, session: Session) -> None:
        """Puts away the server's copies of what was taken up; what can't be is tried again at the next poll."""
        for some in chunks(sorted(self._intake.unfiled(self._ref)), UIDS_PER_COMMAND):
            failpoint("imap:before-filing")
            try:
                self._put_away(session, some)
            except NotDone as refusal:
                fault = TemporaryFailure(
                    f"{self._ref}: mail is taken up, but its copies can't be put away ({self.folder.after}): {refusal}"
                )
                if str(fault) != str(self._filing_fault):
                    log.warning("%s", fault)
                self._filing_fault = fault
                return
            failpoint("imap:filing")
            self._intake.filed(self._ref, some)
        self._filing_fault = None

    def _put_away(self, session: Session, uids: Sequence[int]) -> None:
        kept: set[int] = set()
        if self.folder.after is AfterTaking.DELETE:
            # The rest of a truncated message is nowhere but on the server. After a restart its size tells which it is.
            sizes = session.sizes(uids)
            kept = {u for u in uids if u in self._kept or sizes.get(u, 0) > self.account.max_size}
            if kept:
                session.mark_kept(sorted(kept))
        if others := [uid for uid in uids if uid not in kept]:
            session.put_away(others, self.folder)

    def _wait(self, stop: threading.Event) -> None:
        """Until there may be new mail: by IDLE, else for the time between two polls."""
        session, seconds = self._session, min(self.account.poll_every, LEAVE_IDLE_AFTER).total_seconds()
        if session is not None and self.account.idle and session.can_idle():
            session.idle(seconds, stop)
        else:
            _sleep(seconds, stop, self._closed)

    def _back_off(self, failures: int, error: DeskError, stop: threading.Event) -> None:
        """Waits, longer after each failure and never quite the same time; a changed password ends it at once."""
        if not isinstance(error, LoginRefused):
            own = isinstance(error, TemporaryFailure) and not isinstance(error, ServerFailure)
            longest = (RETRY_INTAKE_EVERY if own else RETRY_AT_MOST_EVERY).total_seconds()
            seconds = min(longest, FIRST_RETRY.total_seconds() * 2 ** min(failures - 1, 20))
            _sleep(seconds * random.SystemRandom().uniform(0.5, 1), stop, self._closed)
            return
        pause = RETRY_TOKEN_EVERY if isinstance(self._password, AccessTokens) else RETRY_LOGIN_EVERY
        until = time.monotonic() + pause.total_seconds() * random.SystemRandom().uniform(1, 1.2)
        while time.monotonic() < until and self._password_now() in (self._shown, None):
            if _sleep(self._look_for_password_every, stop, self._closed):
                return

    def _password_now(self) -> str | None:
        """What will be shown, or for tokens the consent they rest on: a token changes by itself, and helps nobody."""
        try:
            return self._password.consent() if isinstance(self._password, AccessTokens) else self._password()
        except DeskError:
            return None

    def _drop(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            session.drop()


def batches(sizes: Sequence[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    """``sizes``, (UID, octets) each, in runs that are fetched and committed together; a large message goes alone."""
    run: list[tuple[int, int]] = []
    octets = 0
    for uid, size in sizes:
        if run and (len(run) == BATCH_MESSAGES or octets + size > BATCH_OCTETS):
            yield run
            run, octets = [], 0
        run.append((uid, size))
        octets += size
    if run:
        yield run


def _steady(began: float) -> bool:
    """Whether it went well for long enough to forget earlier failures."""
    return time.monotonic() - began > STEADY_AFTER.total_seconds()


def _sleep(seconds: float, stop: threading.Event, closed: threading.Event) -> bool:
    """Waits; True as soon as it is to end."""
    deadline = time.monotonic() + seconds
    while not closed.is_set():
        if stop.wait(min(1.0, max(0.0, deadline - time.monotonic()))):
            return True
        if time.monotonic() >= deadline:
            return False
    return True
