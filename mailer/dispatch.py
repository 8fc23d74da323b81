"""From the outbox to the relay: letters that were written with a decision are sent, and what became of each is kept."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import Connection

from mailer.address import try_address
from mailer.case import Undelivered
from mailer.config import Sending
from mailer.desk import BATCH, Desk, Office
from mailer.failpoint import failpoint
from mailer.mail.reply_address import without_tokens
from mailer.mail.smtp import Courier, Fate, Parcel, Receipt
from mailer.model import Audience, LogLine
from mailer.store import leases, queues
from mailer.store.queues import ClaimedLetter, HeldLetter
from mailer.store.tickets import write_log

log = logging.getLogger("mailer.dispatch")

RELAY_PAUSE = timedelta(seconds=30)
UNKNOWN_AGAIN_AT_MOST = 1


class Dispatch:
    """Takes letters from the outbox to the relay and keeps what became of each. One for each process."""

    def __init__(self, office: Office, desk: Desk, courier: Courier) -> None:
        self._office = office
        self._desk = desk
        self._courier = courier
        self._exceptions_ended = False
        self.worker = f"{office.worker}/send"

    def deliver(self) -> int:
        """Tries one batch of letters that wait and may leave; returns how many there were.

        :raises TemporaryFailure: if the database can't be used now.
        """
        with self._office.database.write() as connection:
            letters = self._claim(connection, self._office.clock.now())
        failpoint("dispatch:claimed")
        if not letters:
            return 0
        by_id = {letter.id: letter for letter in letters}
        parcels = [Parcel(x.id, x.sender, x.recipient, x.octets) for x in letters]
        try:
            self._courier.deliver(parcels, lambda receipt: self._settle(by_id[receipt.parcel.id], receipt))
        finally:
            with self._office.database.write() as connection:
                leases.give_back(connection, self.worker)
        return len(letters)

    def _claim(self, connection: Connection, now: datetime) -> tuple[ClaimedLetter, ...]:
        """What may leave now: everything, or while sending is on hold what an admin has released all the same.

        After a long stop, or with the database of an old backup, what waits may have been sent before (DUR-15): it is
        held when its turn to leave has come.
        """
        horizon = self._office.house.relay.hold_older_than
        why = f"nobody tried to send it for more than {_in_words(horizon)}, so it may have been sent or be out of date"
        if self._office.house.relay.sending is Sending.HOLD:
            self._tell_held(connection, queues.hold_old_exceptions(connection, now - horizon, why), why, now)
            return queues.claim_letters_despite_hold(connection, self.worker, now, BATCH)
        self._tell_held(connection, queues.hold_old_letters(connection, now - horizon, why), why, now)
        if not self._exceptions_ended:
            queues.end_exceptions_from_hold(connection)
            self._exceptions_ended = True
        return queues.claim_letters(connection, self.worker, now, BATCH)

    def _tell_held(self, connection: Connection, held: Sequence[HeldLetter], why: str, now: datetime) -> None:
        if not held:
            return
        log.warning("letters held because they are too old: %d", len(held))
        lines = [LogLine(x.ticket, now, "desk", f"mail to {x.recipient} is held", why) for x in held if x.ticket]
        write_log(connection, lines, f"held:{held[0].id}:{now:%Y%m%dT%H%M%S}")
        self._desk.tell_of_held_letters(connection, len(held))

    def _settle(self, letter: ClaimedLetter, receipt: Receipt) -> None:
        """One letter's fate, committed before the next one is tried on its connection (I4)."""
        failpoint("dispatch:sent")
        now = self._office.clock.now()
        said = f"{receipt.code} {receipt.text}".strip() if receipt.code else receipt.text
        unknown = int(receipt.fate is Fate.UNKNOWN)
        with self._office.database.write() as connection:
            if receipt.tried:
                queues.note_delivery(connection, letter, receipt.fate, said, now)
            if receipt.fate is Fate.SENT:
                queues.finish_letter(connection, self.worker, letter, said, now)
            elif self._is_over(letter, receipt, now):
                queues.fail_letter(connection, self.worker, letter, said, unknown)
                self._tell_undelivered(connection, letter, said)
            elif not receipt.tried:
                # The relay was out of reach for all letters alike: none of them has used up an attempt.
                queues.hold_back_letter(connection, self.worker, letter, said, now + RELAY_PAUSE)
            else:
                until = now + self._pause(letter.attempts)
                queues.put_off_letter(connection, self.worker, letter, said, until, unknown)
        failpoint("dispatch:settled")
        log.info("letter %d (%s) %s to the relay: %s", letter.id, without_tokens(letter.message_id), receipt.fate, said)

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
