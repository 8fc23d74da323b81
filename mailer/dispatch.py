"""From the outbox to the relay: letters that were written with a decision are sent, and what became of each is kept."""

from __future__ import annotations

import logging
from datetime import timedelta

from sqlalchemy import Connection

from mailer.address import try_address
from mailer.case import Undelivered
from mailer.desk import BATCH, Desk, Office
from mailer.failpoint import failpoint
from mailer.mail.smtp import Courier, Fate, Parcel, Receipt
from mailer.model import Audience
from mailer.store import leases, queues
from mailer.store.queues import ClaimedLetter

log = logging.getLogger("mailer.dispatch")

RELAY_PAUSE = timedelta(seconds=30)


class Dispatch:
    """Takes letters from the outbox to the relay and keeps what became of each. One for each process."""

    def __init__(self, office: Office, desk: Desk, courier: Courier) -> None:
        self._office = office
        self._desk = desk
        self._courier = courier
        self.worker = f"{office.worker}/send"

    def deliver(self) -> int:
        """Tries one batch of letters that wait; returns how many there were.

        :raises TemporaryFailure: if the database can't be used now.
        """
        with self._office.database.write() as connection:
            letters = queues.claim_letters(connection, self.worker, self._office.clock.now(), BATCH)
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

    def _settle(self, letter: ClaimedLetter, receipt: Receipt) -> None:
        """One letter's fate, committed before the next one is tried on its connection (I4)."""
        failpoint("dispatch:sent")
        now = self._office.clock.now()
        said = f"{receipt.code} {receipt.text}".strip() if receipt.code else receipt.text
        with self._office.database.write() as connection:
            if receipt.fate is Fate.SENT:
                queues.finish_letter(connection, self.worker, letter, said, now)
            elif receipt.fate is Fate.PERMANENT or now - letter.created_at > self._office.house.relay.give_up_after:
                queues.fail_letter(connection, self.worker, letter, said)
                self._tell_undelivered(connection, letter, said)
            elif not receipt.tried:
                # The relay was out of reach for all letters alike: none of them has used up an attempt.
                queues.hold_back_letter(connection, self.worker, letter, said, now + RELAY_PAUSE)
            else:
                unknown = int(receipt.fate is Fate.UNKNOWN)
                until = now + self._pause(letter.attempts)
                queues.put_off_letter(connection, self.worker, letter, said, until, unknown)
        failpoint("dispatch:settled")
        log.info("letter %d (%s) %s to the relay: %s", letter.id, letter.message_id, receipt.fate, said)

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
        self._desk.tell(connection, trouble, f"outbox:{letter.id}:failed", letter.ticket or None)
