"""The corridor: claimed → read → decided → written out → committed. One path for mail, due items and troubles.

Raw mail was stored before it gets here (:mod:`mailer.intake`). Each event is decided by the policy that was handed in
and written in one transaction together with all it causes, so that a crash between any two steps leaves either all
of it or nothing, and running it again does no harm (DUR-05, IDE-03). Many events share a commit, each within a
savepoint of its own, so that one bad mail costs the others nothing (AVL-01).
"""

from __future__ import annotations

import hashlib
import logging
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import assert_never

from sqlalchemy import Connection, Table
from sqlalchemy.exc import IntegrityError

from mailer.case import (
    Arrival,
    Case,
    Decision,
    Event,
    Flood,
    LettersHeld,
    Outcome,
    Policy,
    SetAside,
    SetAsideMore,
    TemplateFault,
)
from mailer.case_reader import CaseReader, answered_message, thread_of
from mailer.clock import Clock
from mailer.config import House, QueueConfig, ReplyStyle
from mailer.errors import Conflict, DeskError, PermanentFailure, TemporaryFailure
from mailer.failpoint import failpoint
from mailer.mail.alert import letter_of, write_alert
from mailer.mail.compose import Envelope, compose
from mailer.mail.domain_signatures import Vouch, nobody_vouches
from mailer.mail.language import with_language
from mailer.mail.parse import read_mail
from mailer.mail.reply_address import Signer, message_id
from mailer.mail.template import Renderer
from mailer.model import Alert, Audience, Due, Letter, Mail, Person, Priority, Purpose, Reader
from mailer.retiming import Retiming
from mailer.schedule.cron import latest
from mailer.store import cases, decisions, leases, notices, queues
from mailer.store.decisions import OutgoingLetter
from mailer.store.engine import Database, database_at_fault
from mailer.store.integrity import is_intact
from mailer.store.notices import Notice, Untold
from mailer.store.queues import ClaimedDue, ClaimedMail
from mailer.store.schema import DONE, IGNORED, QUARANTINED, due, inbound
from mailer.store.summaries import plant_summary

log = logging.getLogger("mailer.desk")

BATCH = 25
POSTPONE_FOR = timedelta(seconds=2)
POSTPONED_AT_MOST = 3
MINUTE = timedelta(minutes=1)
CONFLICTS_AT_MOST = 10
FIRST_RETRY = timedelta(seconds=30)
RELAY_PAUSE = timedelta(seconds=30)
_STATES = {Outcome.DONE: DONE, Outcome.IGNORED: IGNORED, Outcome.QUARANTINED: QUARANTINED}


@dataclass(frozen=True, slots=True)
class Office:
    """What every part of the desk works with."""

    house: House
    database: Database
    clock: Clock
    signer: Signer
    instance: str
    worker: str
    vouch: Vouch = nobody_vouches

    @property
    def reader(self) -> Reader:
        """Whose eyes mail is read with."""
        return self.house.reader(self.instance)


class Desk:
    """Works through what has come in and what is due, and hands letters to the relay. One for each worker thread."""

    def __init__(self, office: Office, policy: Policy, renderer: Renderer) -> None:
        self._office = office
        self._decide = policy.decide
        self._renderer = renderer
        self._cases = CaseReader(office.house, office.signer, policy.foresee)
        self._retiming = Retiming(office.house, policy.timetable, office.house.timing)
        self._timing_is_over = False
        self._database = office.database
        self.worker = f"{office.worker}/work"
        self._owes_leases = False
        self._conflicts: Counter[str] = Counter()
        self._summaries_seen: datetime | None = None

    # --- events ------------------------------------------------------------------------------------------------------

    def work(self) -> int:
        """Reads one batch of mail, times tickets anew and acts on one batch of due items; returns how many there were.

        :raises TemporaryFailure: if the database can't be used now; nothing is lost, and nothing half done.
        """
        self._return_leases()
        self._plant_summaries()
        return self._read_mail() + self._retime() + self._act_on_due() + self._tell_of_more()

    def _read_mail(self) -> int:
        now = self._office.clock.now()
        with self._database.write() as connection:
            claimed = queues.claim_mail(connection, self.worker, now, BATCH)
            failpoint("desk:claiming-mail")
        failpoint("desk:claimed-mail")
        events = [self._parsed(mail) for mail in claimed]
        failpoint("desk:parsed")
        self._settle(events)
        return len(events)

    def _retime(self) -> int:
        """After the start: a batch of the tickets that were timed by another configuration."""
        if self._timing_is_over:
            return 0
        if self._retiming.is_over(self._database):
            self._timing_is_over = True
            return 0
        retimed = self._retiming.next_batch(self._database)
        if retimed:
            log.info("the configuration is another one: made the times of %d open tickets anew", retimed)
        return retimed

    def _act_on_due(self) -> int:
        """So many items a minute as are wanted, all workers together, beside those of P1 tickets (AVL-05)."""
        now = self._office.clock.now()
        with self._database.write() as connection:
            left = self._office.house.reminders.per_minute - queues.told_since(connection, now - MINUTE)
            limit, up_to = (min(left, BATCH), None) if left > 0 else (BATCH, Priority.P1)
            claimed = queues.claim_due(connection, self.worker, now, limit, up_to)
            failpoint("desk:claiming-due")
        failpoint("desk:claimed-due")
        self._settle([_DueEvent(self, item) for item in claimed])
        return len(claimed)

    def _plant_summaries(self) -> None:
        """Once a minute: what the clock has come to since falls due, the last moment of each alone (AVL-05)."""
        now, house = self._office.clock.now(), self._office.house
        minute = now.replace(second=0, microsecond=0)
        if not house.summaries or minute == self._summaries_seen:
            return
        moments = {one.name: latest(one.when, house.summary_zone(one), now) for one in house.summaries}
        with self._database.write() as connection:
            for name, at in moments.items():
                if at is not None and plant_summary(connection, name, at):
                    log.info("the summary %s of %s is due", name, at)
        self._summaries_seen = minute

    def _parsed(self, claimed: ClaimedMail) -> _MailEvent:
        if claimed.attempts > self._office.house.limits.attempts:
            return _MailEvent(self, claimed, Mail())  # it is set aside unread: reading it ended the program
        if not is_intact(claimed.sha256, claimed.octets):
            return _MailEvent(self, claimed, Mail(), PermanentFailure("its bytes are not those that were stored"))
        try:
            failpoint("desk:reading")
            mail = self._office.vouch(read_mail(claimed.octets, self._office.reader), claimed.octets)
            mail = with_language(mail, self._renderer.spoken(self._office.house.queue(claimed.queue)))
        except Exception as error:  # noqa: BLE001  a fault of the parser's is this mail's trouble and nobody else's
            return _MailEvent(self, claimed, Mail(), error)
        return _MailEvent(self, claimed, replace(mail, truncated=True) if claimed.truncated else mail)

    def _settle(self, events: Sequence[_MailEvent | _DueEvent]) -> None:
        """All events in one commit; if somebody else's transaction comes between, each in a commit of its own."""
        if not events:
            return
        try:
            with self._database.write() as connection:
                for event in events:
                    self._settle_one(connection, event)
                failpoint("desk:written")
        except Conflict as conflict:
            log.info("a batch of %d met another worker's changes, going one by one: %s", len(events), conflict)
            self._settle_singly(events)
        except DeskError:
            self._owes_leases = True
            raise
        failpoint("desk:committed")

    def _settle_singly(self, events: Sequence[_MailEvent | _DueEvent]) -> None:
        for event in events:
            try:
                with self._database.write() as connection:
                    self._settle_one(connection, event)
            except Conflict as conflict:
                self._met_again(event, conflict)

    def _met_again(self, event: _MailEvent | _DueEvent, conflict: Conflict) -> None:
        """Another worker was quicker: try later, uncounted. What conflicts for ever is no coincidence but a fault."""
        self._conflicts[event.cause] += 1
        if self._conflicts[event.cause] < CONFLICTS_AT_MOST:
            log.info("%s is left for later: %s", event.cause, conflict)
            self._owes_leases = True
            return
        del self._conflicts[event.cause]
        with self._database.write() as connection:
            self._failed(connection, event, conflict)

    def _settle_one(self, connection: Connection, event: _MailEvent | _DueEvent) -> None:
        """One event within a savepoint. What it raises is its own affair, unless the database itself is at fault."""
        if event.attempts > self._office.house.limits.attempts:
            self._set_aside(connection, event, "every attempt to read it ended the program")
            return
        try:
            with connection.begin_nested():
                event.settle(connection)
        except (Conflict, TemporaryFailure, IntegrityError):
            raise
        except Exception as error:  # one bad mail must not stop the others (I9); nothing is swallowed
            if database_at_fault(error):
                raise  # a full disk or a lost connection is no fault of this mail's, and must not count against it
            self._failed(connection, event, error)

    def _failed(self, connection: Connection, event: _MailEvent | _DueEvent, error: Exception) -> None:
        if connection.invalidated or not connection.in_transaction():
            raise TemporaryFailure(f"the database went away: {error}") from error
        reason = f"{type(error).__name__}: {error}"[:500]
        log.error("%s could not be worked through (attempt %d)", event.cause, event.attempts, exc_info=error)
        if event.attempts >= self._office.house.limits.attempts:
            self._set_aside(connection, event, reason)
        else:
            until = self._office.clock.now() + FIRST_RETRY * 2 ** (event.attempts - 1)
            queues.put_off(connection, self.worker, event.table, event.id, until, reason)

    def _set_aside(self, connection: Connection, event: _MailEvent | _DueEvent, reason: str) -> None:
        queues.quarantine(connection, self.worker, event.table, event.id, reason)
        failpoint("desk:set-aside")
        trouble = SetAside(event.id, event.sender, event.subject, reason, event.ticket)
        self._tell_set_aside(connection, trouble, event.cause)

    def _tell_set_aside(self, connection: Connection, trouble: SetAside, cause: str) -> None:
        """The first is told at once, those of the hour after it together: a flood must not become one to the admins."""
        now = self._office.clock.now()
        if notices.may_tell(connection, Notice.SET_ASIDE, now):
            # Tried again by an admin and set aside again, it is told again.
            self.tell(connection, trouble, f"{cause}:set-aside:{int(now.timestamp())}")

    def tell_of_held_letters(self, connection: Connection, count: int) -> None:
        """Lets the admins know, in the transaction that holds them; further ones within the hour are told together."""
        now = self._office.clock.now()
        if notices.may_tell(connection, Notice.LETTERS_HELD, now, count):
            self.tell(connection, LettersHeld(count), f"letters-held:{int(now.timestamp())}")

    def _tell_of_more(self) -> int:
        """Tells what was counted since the admins were last told, once the hour is over; returns how many kinds."""
        now = self._office.clock.now()
        with self._database.read() as connection:
            if not notices.untold_waits(connection, now):
                return 0
        with self._database.write() as connection:
            untold = notices.take_untold(connection, now)
            failpoint("desk:telling-of-more")
            for more in untold:
                cause = f"untold:{more.kind.replace(' ', '-')}:{int(now.timestamp())}"
                self.tell(connection, _told_together(more), cause)
        failpoint("desk:told-of-more")
        return len(untold)

    def _return_leases(self) -> None:
        """After a fault of the database: what was claimed and not reached is free again, and not counted as tried."""
        if self._owes_leases:
            with self._database.write() as connection:
                leases.give_back(connection, self.worker)
            self._owes_leases = False

    def close(self) -> None:
        """Gives back what is claimed."""
        self._owes_leases = True
        self._return_leases()

    # --- one event ---------------------------------------------------------------------------------------------------

    def settle_mail(self, connection: Connection, claimed: ClaimedMail, mail: Mail) -> None:
        """Everything one mail causes, and that it is dealt with, in the caller's transaction."""
        now = self._office.clock.now()
        parents = (*mail.in_reply_to, *mail.references)
        if claimed.postponed < POSTPONED_AT_MOST and cases.answers_unread_mail(connection, parents, claimed.id):
            queues.postpone_mail(connection, self.worker, claimed, now + POSTPONE_FOR)
            failpoint("desk:postponed")
            return
        case = self._cases.case_of_mail(
            connection,
            mail,
            queue=claimed.queue,
            received_at=claimed.received_at,
            now=now,
            number=lambda: self._reserve_number(connection, claimed.id),
            silent=claimed.silent,
        )
        failpoint("desk:case-read")
        decision = self._decide(case)
        failpoint("desk:decided")
        number = decision.tickets[0].number if decision.tickets else (case.ticket.number if case.ticket else None)
        state = _STATES[decision.outcome]
        queues.finish_mail(connection, self.worker, claimed, state, decision.reason, number)
        failpoint("desk:mail-finished")
        self._write(connection, case, decision, f"inbound:{claimed.id}")
        if case.ticket is None and decision.tickets:
            # What it answers has not come in: when it does, it belongs here as well (spec 2.1).
            decisions.expect_messages(connection, parents, decision.tickets[0].number)
            failpoint("desk:ancestors-kept")
        if decision.outcome is Outcome.QUARANTINED:
            trouble = SetAside(claimed.id, mail.from_address, mail.subject, decision.reason)
            self._tell_set_aside(connection, trouble, f"inbound:{claimed.id}")
        log.info(
            "mail %d (%s) from queue %s: %s%s",
            claimed.id,
            mail.kind,
            claimed.queue,
            decision.outcome,
            f", ticket #{number}" if number else "",
        )

    def _reserve_number(self, connection: Connection, inbound_id: int) -> int:
        """The ticket number for this mail, the same one after a rollback or a crash."""
        with self._database.beside(connection) as own:
            return cases.reserve_number(own, inbound_id)

    def settle_due(self, connection: Connection, item: ClaimedDue) -> None:
        """Everything one due item causes, in the caller's transaction."""
        read = self._cases.case_of_due if item.due.ticket else self._cases.case_of_summary
        case = read(connection, item.due, self._office.clock.now())
        failpoint("desk:due-read")
        decision = self._decide(case)
        failpoint("desk:decided")
        if decision.outcome is Outcome.IGNORED and case.ticket is not None:
            # It is not in the timetable: whoever planted it had another configuration, and may have left others out.
            self._retiming.retime(connection, case.ticket)
            log.info("due %d (%s) of ticket #%d is none any more", item.id, item.due.kind, item.due.ticket)
            return
        told_at = case.now if decision.letters else None
        queues.finish_due(connection, self.worker, item, _STATES[decision.outcome], told_at)
        failpoint("desk:due-finished")
        self._write(connection, case, decision, f"due:{item.id}")
        log.info("due %d (%s): %s", item.id, _in_words(item.due), decision.outcome)

    def tell(self, connection: Connection, event: Event, cause: str, ticket: int | None = None) -> None:
        """Lets policy answer something that went wrong; what was told before from the same cause is not told again.

        That it can't be told must not undo what went wrong being dealt with: then the log has it alone.
        """
        try:
            with connection.begin_nested():
                self._tell(connection, event, cause, ticket)
        except (Conflict, TemporaryFailure, IntegrityError):
            raise
        except Exception as error:
            if database_at_fault(error):
                raise
            log.exception("%s: nobody could be told of %s", cause, event)

    def _tell(self, connection: Connection, event: Event, cause: str, ticket: int | None) -> None:
        found = cases.lock_ticket(connection, ticket)
        case = Case(
            event=event,
            now=self._office.clock.now(),
            house=self._office.house,
            queue=self._office.house.queue(found.queue if found else ""),
            ticket=found,
            history=cases.read_history(connection, found.number) if found else (),
        )
        decision = self._decide(case)
        known = decisions.known_letters(connection, [decisions.letter_key(cause, item) for item in decision.letters])
        fresh = tuple(item for item in decision.letters if decisions.letter_key(cause, item) not in known)
        failpoint("desk:telling")
        self._write(connection, case, replace(decision, letters=fresh), cause)

    # --- writing -----------------------------------------------------------------------------------------------------

    def _write(self, connection: Connection, case: Case, decision: Decision, cause: str) -> None:
        outgoing, faults = [], {}
        for letter in decision.letters:
            written, fault = self._compose(case, decision, letter, cause)
            failpoint("desk:letter-composed")
            outgoing.append(written)
            if fault:
                faults[letter.template] = fault
        for alert in decision.alerts:
            written, fault = self._compose_alert(case, decision, alert, cause)
            outgoing.append(written)
            if fault:
                faults[alert.template] = fault
        failpoint("desk:composed")
        # Old mail that is imported gets no times: its clock starts with whatever happens to it next (spec 1.2a).
        untimed = isinstance(case.event, Arrival) and case.event.silent and case.ticket is None
        timed_by = None if untimed else self._retiming.timed_by
        decisions.write_decision(connection, cause, case.now, decision, outgoing, timed_by)
        for hold in dict.fromkeys(letter.held for letter in decision.letters if letter.held):
            self.tell(connection, Flood(hold), f"flood:{hold.scope}:{case.now:%Y-%m-%d}")
        for template, fault in faults.items():
            digest = hashlib.sha256(f"{template}\n{fault}".encode()).hexdigest()[:16]
            self.tell(connection, TemplateFault(template, fault), f"template:{digest}")

    def _compose(self, case: Case, decision: Decision, letter: Letter, cause: str) -> tuple[OutgoingLetter, str]:
        house = self._office.house
        shown = (found.ticket for found in case.shown.values())
        ticket = next((t for t in (*decision.tickets, case.ticket, *shown) if t and t.number == letter.ticket), None)
        queue = house.queue(ticket.queue) if ticket else case.queue
        in_reply_to, references = self._thread(case, letter)
        envelope = Envelope(
            message_id=self._message_id(cause, letter, queue, case.now),
            date=case.now,
            sender=Person(queue.address, queue.display_name or house.desk.name),
            queue=queue,
            reply_address=self._reply_addresses(letter, queue, case.now),
            in_reply_to=in_reply_to,
            references=references,
            instance=self._office.instance,
        )
        out = compose(letter, envelope, self._renderer)
        written = OutgoingLetter(
            letter=letter,
            queue=queue.name,
            message_id=out.message_id,
            sender=out.sender,
            recipient=out.recipient,
            subject=out.subject,
            text=out.text,
            octets=out.data,
            urgent=ticket is not None and ticket.priority is Priority.P1,
        )
        return written, out.fault

    def _compose_alert(self, case: Case, decision: Decision, alert: Alert, cause: str) -> tuple[OutgoingLetter, str]:
        house = self._office.house
        ticket = next((t for t in (*decision.tickets, case.ticket) if t and t.number == alert.ticket), None)
        queue = house.queue(ticket.queue) if ticket else case.queue
        letter = letter_of(alert, queue, house.language(queue))
        message_id = self._message_id(cause, letter, queue, case.now)
        out = write_alert(letter, message_id, case.now, queue, self._renderer)
        written = OutgoingLetter(
            letter=letter,
            queue=queue.name,
            message_id=message_id,
            sender="",
            recipient=queue.address,
            subject=out.title,
            text=out.text,
            octets=out.data,
            urgent=True,
            channel=alert.channel,
        )
        return written, out.fault

    def _message_id(self, cause: str, letter: Letter, queue: QueueConfig, now: datetime) -> str:
        """The same for the same letter on the same day however often it is worked out (IDE-03), and not to be guessed.

        It is a credential of the letter's reader where the queue's replies can carry none otherwise, and nowhere else.
        """
        signer, domain = self._office.signer, self._office.house.domain
        unique = signer.digest(f"{self._office.instance}/{decisions.letter_key(cause, letter)}")
        if queue.reply_style is not ReplyStyle.MESSAGE_ID or not letter.ticket or letter.purpose is None:
            return message_id(unique, domain)
        return message_id(unique, domain, signer.token(letter.ticket, letter.to.address, letter.purpose, now))

    def _thread(self, case: Case, letter: Letter) -> tuple[str, tuple[str, ...]]:
        if not letter.ticket:
            return "", ()
        if letter.audience is Audience.INTERNAL:
            # Engineers' mail programs see one thread a ticket, and a team's one each time it is asked: all of it hangs
            # on a message that never was.
            thread = f".{letter.thread}" if letter.thread else ""
            anchor = f"<ticket-{letter.ticket}{thread}.{self._office.instance}@{self._office.house.domain}>"
            return anchor, (anchor,)
        # AUTH-03, PRIV-05: a Message-ID may be somebody's credential; whoever it was not made for never saw it either.
        shown = partial(self._office.signer.may_show, person=letter.to.address)
        return next(filter(shown, [answered_message(case)]), ""), tuple(filter(shown, thread_of(case)))

    def _reply_addresses(self, letter: Letter, queue: QueueConfig, now: datetime) -> Callable[[Purpose], str]:
        def address(purpose: Purpose) -> str:
            if not letter.ticket:
                return str(queue.address)
            return self._office.signer.address(queue, letter.ticket, letter.to.address, purpose, now)

        return address


def _told_together(more: Untold) -> Event:
    match more.kind:
        case Notice.SET_ASIDE:
            return SetAsideMore(more.count, more.since)
        case Notice.LETTERS_HELD:
            return LettersHeld(more.count)
        case _:
            assert_never(more.kind)


def _in_words(item: Due) -> str:
    return f"{item.kind} of ticket #{item.ticket}" if item.ticket else item.kind


@dataclass(frozen=True, slots=True)
class _MailEvent:
    """A claimed mail on its way through the desk."""

    desk: Desk
    claimed: ClaimedMail
    mail: Mail
    unreadable: Exception | None = None

    @property
    def id(self) -> int:
        return self.claimed.id

    @property
    def attempts(self) -> int:
        return self.claimed.attempts

    @property
    def table(self) -> Table:
        return inbound

    @property
    def cause(self) -> str:
        return f"inbound:{self.claimed.id}"

    @property
    def ticket(self) -> int | None:
        return None

    @property
    def sender(self) -> str:
        return self.mail.from_address

    @property
    def subject(self) -> str:
        return self.mail.subject

    def settle(self, connection: Connection) -> None:
        if self.unreadable is not None:
            raise self.unreadable
        self.desk.settle_mail(connection, self.claimed, self.mail)


@dataclass(frozen=True, slots=True)
class _DueEvent:
    """A claimed due item on its way through the desk."""

    desk: Desk
    claimed: ClaimedDue

    @property
    def id(self) -> int:
        return self.claimed.id

    @property
    def attempts(self) -> int:
        return self.claimed.attempts

    @property
    def table(self) -> Table:
        return due

    @property
    def cause(self) -> str:
        return f"due:{self.claimed.id}"

    @property
    def ticket(self) -> int | None:
        return self.claimed.due.ticket

    @property
    def sender(self) -> str:
        return ""

    @property
    def subject(self) -> str:
        return _in_words(self.claimed.due)

    def settle(self, connection: Connection) -> None:
        self.desk.settle_due(connection, self.claimed)
