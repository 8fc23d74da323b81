"""From the outbox to the relay: letters that were written with a decision are sent, and what became of each is kept."""

from __future__ import annotations

import logging
import random
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import Connection

from mailer.address import try_address
from mailer.case import Undelivered
from mailer.config import Sending
from mailer.desk import BATCH, Desk, Office
from mailer.failpoint import failpoint
from mailer.mail.reply_address import without_tokens
from mailer.mail.smtp import Courier, Fate, Mood, Parcel, Receipt
from mailer.model import Audience, LogLine
from mailer.store import leases, pace, queues
from mailer.store.integrity import is_intact
from mailer.store.pace import Rest, Turns
from mailer.store.queues import ClaimedLetter, HeldLetter
from mailer.store.tickets import write_log

log = logging.getLogger("mailer.dispatch")

_RESTS = {
    Mood.AWAY: Rest(timedelta(seconds=30), timedelta(minutes=1)),
    Mood.BUSY: Rest(timedelta(seconds=30), timedelta(minutes=15)),
    Mood.SHUT: Rest(timedelta(minutes=1), timedelta(minutes=10)),
}
"""How long the relay is left alone in each mood."""
UNKNOWN_AGAIN_AT_MOST = 1


class Dispatch:
    """Takes letters from the outbox to the relay and keeps what became of each. One for each process."""

    def __init__(self, office: Office, desk: Desk, courier: Courier) -> None:
        self._office = office
        self._desk = desk
        self._courier = courier
        self._relay = office.house.relay.endpoint
        self._exceptions_ended = False
        self._strained = False
        self._resting_until: datetime | None = None
        self.worker = f"{office.worker}/send"

    def deliver(self) -> int:
        """Tries one batch of letters that wait and may leave; returns how many there were.

        :raises TemporaryFailure: if the database can't be used now.
        """
        with self._office.database.write() as connection:
            turns, claimed = self._claim(connection, self._office.clock.now())
            failpoint("dispatch:claiming")
        failpoint("dispatch:claimed")
        if not claimed:
            return 0
        letters = tuple(letter for letter in claimed if self._intact(letter))
        by_id = {letter.id: letter for letter in letters}
        self._strained = turns.strained
        parcels = [
            Parcel(x.id, x.sender, x.recipient, x.octets, turns.first_in + turns.spacing * number)
            for number, x in enumerate(letters)
        ]
        try:
            self._courier.deliver(
                parcels, lambda receipt: self._settle(by_id[receipt.parcel.id], receipt), self._may_leave
            )
        finally:
            with self._office.database.write() as connection:
                leases.give_back(connection, self.worker)
        failpoint("dispatch:given-back")
        return len(claimed)

    def _intact(self, letter: ClaimedLetter) -> bool:
        """True if the letter is as it was written; else it has failed, and whoever has to know is told (DUR-18)."""
        if is_intact(letter.sha256, letter.octets):
            return True
        said = "not sent: its bytes in the database are not those that were stored (mailer db check)"
        with self._office.database.write() as connection:
            queues.fail_letter(connection, self.worker, letter, said, unknown=0)
            self._tell_undelivered(connection, letter, said)
        return False

    def _claim(self, connection: Connection, now: datetime) -> tuple[Turns, tuple[ClaimedLetter, ...]]:
        """What may leave now, as fast as the relay takes it."""
        rate = self._office.house.relay.at_most_per_minute
        turns = pace.free_turns(connection, self._relay, now, BATCH, rate)
        letters = self._claim_so_many(connection, now, turns.count) if turns.count else ()
        pace.book(connection, self._relay, now, turns, len(letters))
        return turns, letters

    def _claim_so_many(self, connection: Connection, now: datetime, limit: int) -> tuple[ClaimedLetter, ...]:
        """Everything, or while sending is on hold what an admin has released all the same.

        After a long stop, or with the database of an old backup, what waits may have been sent before (DUR-15): it is
        held when its turn to leave has come.
        """
        horizon = self._office.house.relay.hold_older_than
        why = f"nobody tried to send it for more than {_in_words(horizon)}, so it may have been sent or be out of date"
        if self._office.house.relay.sending is Sending.HOLD:
            self._tell_held(connection, queues.hold_old_exceptions(connection, now - horizon, why), why, now)
            return queues.claim_letters_despite_hold(connection, self.worker, now, limit)
        self._tell_held(connection, queues.hold_old_letters(connection, now - horizon, why), why, now)
        if not self._exceptions_ended:
            queues.end_exceptions_from_hold(connection)
            self._exceptions_ended = True
        return queues.claim_letters(connection, self.worker, now, limit)

    def _tell_held(self, connection: Connection, held: Sequence[HeldLetter], why: str, now: datetime) -> None:
        if not held:
            return
        log.warning("letters held because they are too old: %d", len(held))
        lines = [LogLine(x.ticket, now, "desk", f"mail to {x.recipient} is held", why) for x in held if x.ticket]
        write_log(connection, lines, f"held:{held[0].id}:{now:%Y%m%dT%H%M%S}")
        failpoint("dispatch:too-old")
        self._desk.tell_of_held_letters(connection, len(held))

    def _may_leave(self, parcel: Parcel) -> bool:
        """False where the lease has run out, as after the process was stopped: another one may have sent it by now."""
        with self._office.database.read() as connection:
            return queues.letter_is_held(connection, self.worker, parcel.id)

    def _settle(self, letter: ClaimedLetter, receipt: Receipt) -> None:
        """One letter's fate, committed before the next one is tried on its connection (I4)."""
        failpoint("dispatch:sent")
        now = self._office.clock.now()
        said = f"{receipt.code} {receipt.text}".strip() if receipt.code else receipt.text
        unknown = int(receipt.fate is Fate.UNKNOWN)
        with self._office.database.write() as connection:
            if receipt.tried:
                queues.note_delivery(connection, letter, receipt.fate, said, now)
                failpoint("dispatch:delivery-noted")
            if receipt.fate is Fate.SENT:
                queues.finish_letter(connection, self.worker, letter, said, now)
                failpoint("dispatch:finished")
            elif self._is_over(letter, receipt, now):
                queues.fail_letter(connection, self.worker, letter, said, unknown)
                failpoint("dispatch:failed")
                self._tell_undelivered(connection, letter, said)
            elif receipt.mood is not Mood.WELL or not receipt.tried:
                # Whatever it is, it concerns all letters alike: none of them has used up an attempt.
                until = self._rest(connection, receipt, said, now) if receipt.mood is not Mood.WELL else now
                # The one that was refused goes last: should it be its fault after all, it keeps nobody else.
                queues.hold_back_letter(connection, self.worker, letter, said, until if receipt.tried else now)
                failpoint("dispatch:held-back")
            else:
                until = now + self._pause(letter.attempts)
                queues.put_off_letter(connection, self.worker, letter, said, until, unknown)
                failpoint("dispatch:put-off")
            if self._strained and receipt.tried and receipt.mood is Mood.WELL and receipt.fate is not Fate.UNKNOWN:
                pace.note_accepted(connection, self._relay, now)
        failpoint("dispatch:settled")
        log.info("letter %d (%s) %s to the relay: %s", letter.id, without_tokens(letter.message_id), receipt.fate, said)

    def _rest(self, connection: Connection, receipt: Receipt, said: str, now: datetime) -> datetime:
        """Until when the relay is left alone; an alert where it will have nothing from us until somebody acts."""
        until = pace.rest(
            connection,
            self._relay,
            now,
            _RESTS[receipt.mood],
            mood=receipt.mood,
            said=said,
            at_most_per_minute=self._office.house.relay.at_most_per_minute,
            slow_down=receipt.mood is Mood.BUSY,
            chance=random.SystemRandom().random(),
        )
        queues.keep_fresh(connection, now)
        self._strained = True
        if until != self._resting_until:
            self._resting_until = until
            level = logging.CRITICAL if receipt.mood is Mood.SHUT else logging.WARNING
            seconds = (until - now).total_seconds()
            log.log(level, "relay %s is %s, left alone for %.0f s: %s", self._relay, receipt.mood, seconds, said)
        return until

    def _is_over(self, letter: ClaimedLetter, receipt: Receipt, now: datetime) -> bool:
        """Whether a letter that did not leave is not tried again.

        Where nobody knows it goes out a second time and no more (IDE-07): its reader may have it twice already.
        """
        if receipt.fate is Fate.PERMANENT or (receipt.fate is Fate.UNKNOWN and letter.unknown >= UNKNOWN_AGAIN_AT_MOST):
            return True
        return now - letter.queued_at > self._office.house.relay.give_up_after

    def _pause(self, attempts: int) -> timedelta:
        """Twice as long after each attempt, up to the admin's longest (RFC 5321 §4.5.4.1)."""
        relay = self._office.house.relay
        doubled: timedelta = relay.first_retry_after * 2 ** min(attempts - 1, 20)
        return min(doubled, relay.retry_at_most_every)

    def _tell_undelivered(self, connection: Connection, letter: ClaimedLetter, said: str) -> None:
        recipient = try_address(letter.recipient)
        if recipient is None:
            return
        trouble = Undelivered(recipient, letter.template, Audience(letter.audience), letter.subject, said)
        # Sent again by an admin and failed again, it is told again.
        cause = f"outbox:{letter.id}:failed:{int(letter.queued_at.timestamp())}"
        self._desk.tell(connection, trouble, cause, letter.ticket or None)


def _in_words(length: timedelta) -> str:
    """A length of time, roughly: two days, 36 hours, 90 minutes."""
    minutes = round(length / timedelta(minutes=1))
    for size, unit in ((24 * 60, "days"), (60, "hours")):
        if minutes % size == 0 and minutes >= 2 * size:
            return f"{minutes // size} {unit}"
    return f"{minutes} minutes"
