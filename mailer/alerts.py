"""From the outbox to the channels: alerts that were written with a decision are sent, and what became of each is kept.

They are letters of the outbox like all others, claimed, leased, put off and given up in the same way, and have a thread
of their own: a channel that does not answer keeps no mail waiting. Each gets there at least once. What has not got
through after some hours is news to nobody any more, so it is given up, and the admins are told once a day.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from mailer.case import ChannelFailed
from mailer.channel import Answer, Message, Send, send
from mailer.config import Sending
from mailer.desk import Desk, Office
from mailer.errors import ConfigError
from mailer.mail.alert import read_alert
from mailer.mail.smtp import Fate
from mailer.model import LogLine
from mailer.store import leases, queues
from mailer.store.integrity import is_intact
from mailer.store.queues import ClaimedLetter
from mailer.store.tickets import write_log

log = logging.getLogger("mailer.alerts")

BATCH = 8
FIRST_RETRY = timedelta(seconds=30)
RETRY_AT_MOST_EVERY = timedelta(minutes=10)
GIVE_UP_AFTER = timedelta(hours=4)
"""Twice as long as a P1 may go without a word to the customer (Customer SOP §6.1)."""


class AlertDispatch:
    """Takes alerts from the outbox to their channels and keeps what became of each. One for each process."""

    def __init__(self, office: Office, desk: Desk, send_all: Send = send) -> None:
        self._office = office
        self._desk = desk
        self._send = send_all
        self.worker = f"{office.worker}/alert"

    def deliver(self) -> int:
        """Tries the alerts that wait and may leave, all at the same time; returns how many there were.

        :raises TemporaryFailure: if the database can't be used now.
        """
        claimed = self._claim(self._office.clock.now())
        if not claimed:
            return 0
        by_id = {alert.id: alert for alert in claimed}
        try:
            for answer in self._send(list(self._messages(claimed))):
                fate = Fate.SENT if answer.delivered else Fate.TEMPORARY
                self._settle(by_id[answer.id], fate, answer)
        finally:
            with self._office.database.write() as connection:
                leases.give_back(connection, self.worker)
        return len(claimed)

    def _claim(self, now: datetime) -> tuple[ClaimedLetter, ...]:
        with self._office.database.read() as connection:
            if not queues.alerts_wait(connection, now):
                return ()
        on_hold = self._office.house.relay.sending is Sending.HOLD
        claim = queues.claim_alerts_despite_hold if on_hold else queues.claim_alerts
        with self._office.database.write() as connection:
            return claim(connection, self.worker, now, BATCH)

    def _messages(self, claimed: Sequence[ClaimedLetter]) -> Iterator[Message]:
        """What can be sent; what can't is settled here."""
        now = self._office.clock.now()
        for alert in claimed:
            channel = self._office.house.channel(alert.channel)
            if now - alert.queued_at > GIVE_UP_AFTER:
                self._fail(alert, "not sent: by now it is out of date")
            elif not is_intact(alert.sha256, alert.octets):
                said = "not sent: its bytes in the database are not those that were stored (mailer db check)"
                self._fail(alert, said)
            elif channel is None:
                self._fail(alert, "not sent: there is no such channel in the configuration any more")
            else:
                try:
                    # Read anew each time, so that an address can be mended while alerts wait.
                    url = channel.url.reveal(self._office.house.folder)
                except ConfigError as error:
                    said = "; ".join(": ".join(filter(None, (p.option, p.found, p.advice))) for p in error.problems)
                    self._settle(alert, Fate.TEMPORARY, Answer(alert.id, delivered=False, said=said))
                    continue
                title, text = read_alert(alert.octets)
                yield Message(alert.id, url, title, text)

    def _fail(self, alert: ClaimedLetter, said: str) -> None:
        self._settle(alert, Fate.PERMANENT, Answer(alert.id, delivered=False, said=said))

    def _settle(self, alert: ClaimedLetter, fate: Fate, answer: Answer) -> None:
        """One alert's fate, in a commit of its own."""
        now = self._office.clock.now()
        again_at = now + min(FIRST_RETRY * 2 ** min(alert.attempts - 1, 20), RETRY_AT_MOST_EVERY)
        over = fate is Fate.PERMANENT or again_at - alert.queued_at > GIVE_UP_AFTER
        with self._office.database.write() as connection:
            queues.note_delivery(connection, alert, fate, answer.said, now)
            if fate is Fate.SENT:
                queues.finish_letter(connection, self.worker, alert, answer.said, now)
            elif not over:
                queues.put_off_letter(connection, self.worker, alert, answer.said, again_at, unknown=0)
            else:
                queues.fail_letter(connection, self.worker, alert, answer.said, unknown=0)
                if alert.ticket:
                    action = f"the alert to channel {alert.channel} failed for good"
                    line = LogLine(alert.ticket, now, "desk", action, answer.said)
                    write_log(connection, [line], f"alert:{alert.id}:{int(alert.queued_at.timestamp())}")
                trouble = ChannelFailed(alert.channel, alert.subject, answer.said)
                self._desk.tell(connection, trouble, f"channel:{alert.channel}:{now:%Y-%m-%d}")
        level = logging.INFO if fate is Fate.SENT else logging.WARNING
        log.log(level, "alert %d (ticket #%d) to channel %s: %s", alert.id, alert.ticket, alert.channel, answer.said)
