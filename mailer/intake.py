"""Where watchers put the mail they fetched: stored and committed before the server's copy is touched (DUR-01)."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence
from datetime import datetime

from sqlalchemy import Connection

from mailer.case import Event, FolderReplaced
from mailer.config import ExistingMail, Folder
from mailer.desk import Office
from mailer.errors import ConfigError, Problem, TemporaryFailure
from mailer.failpoint import failpoint
from mailer.mail.fingerprint import fingerprint
from mailer.mail.imap import Delivery, FolderRef, StandingBy
from mailer.store import leases, mailboxes
from mailer.store.mailboxes import MailboxState, TakenMail

log = logging.getLogger("mailer.intake")

Tell = Callable[[Connection, Event, str], None]

NOTE_LOOK_EVERY = 50.0
"""Seconds; a little less than a minute, so that a look every minute is kept every time."""


class MailRoom:
    """The database as watchers see it. Thread-safe; one for each process."""

    def __init__(self, office: Office, ring: Callable[[], None], tell: Tell = lambda *_: None) -> None:
        """:param ring: called after mail was taken up, to wake whoever reads it.
        :param tell: lets policy answer what went wrong, in the transaction that notes it; called by one at a time.
        """
        self._database = office.database
        self._clock = office.clock
        self._ring = ring
        self._tell = tell
        self._telling = threading.Lock()
        self._looks: dict[tuple[str, str], float] = {}
        self.worker = f"{office.worker}/watch"

    def open(self, ref: FolderRef, folder: Folder, present: Sequence[int]) -> int:
        """The UID after which mail may be new. Takes the folder's lease for this process.

        :raises ConfigError: where the folder holds mail at the first start, or too much that is unknown after it was
            replaced, and the admin has not said what to do.
        :raises StandingBy: while another worker watches the folder.
        """
        with self._database.write() as connection:
            known = mailboxes.read_mailbox(connection, ref.account, ref.folder)
            state = known or self._first_start(connection, ref, folder, present)
            if not mailboxes.lease_mailbox(connection, state.id, self.worker):
                raise StandingBy(f"{ref}: another worker watches this folder")
            if known and _is_another(known, ref, mailboxes.highest_uid(connection, known)):
                log.warning("%s: this is no longer the same folder, looking through all of it", ref)
                state = mailboxes.begin_anew(connection, known, ref.uidvalidity, self._clock.now())
            if state.choice is not None:
                log.info("%s: %s, as an admin has chosen", ref, state.choice)
                state = mailboxes.settle_replaced(connection, state)
            elif state.asked_up_to is not None:
                raise _question(ref, folder, state)
            cursor = self._settled_up_to(connection, state, present)
            if cursor > state.cursor and state.replaced_at is None:
                mailboxes.move_cursor(connection, state, cursor)
            failpoint("intake:opening")
            return max(cursor, state.cursor)

    def is_replaced(self, ref: FolderRef) -> bool:
        """True if the folder is another one than before, and its mail is to be recognised first."""
        with self._database.read() as connection:
            return self._state(connection, ref).replaced_at is not None

    def recognise(self, ref: FolderRef, deliveries: Sequence[Delivery]) -> int:
        """Notes where mail is now that was taken up before, by its content; returns how much is unknown."""
        taken = [self._taken(delivery) for delivery in deliveries]
        with self._database.write() as connection:
            state = self._state(connection, ref)
            if not mailboxes.lease_mailbox(connection, state.id, self.worker):
                raise TemporaryFailure(f"{ref}: another worker has taken this folder over")
            fresh = set(mailboxes.unknown_uids(connection, state, [mail.uid for mail in taken]))
            unknown = mailboxes.recognise(connection, state, [mail for mail in taken if mail.uid in fresh])
            failpoint("intake:recognising")
        failpoint("intake:recognised")
        return unknown

    def looked_through(self, ref: FolderRef, folder: Folder, present: Sequence[int], unknown: int) -> None:
        """All of a replaced folder was looked through, or enough of it to know that this is too much (spec 1.2a).

        :raises ConfigError: where an admin has to say what is to become of it; told by mail, once.
        """
        with self._database.write() as connection:
            state = self._state(connection, ref)
            if unknown <= folder.flood:
                mailboxes.settle_replaced(connection, state)
                log.info("%s: looked through, %d messages are unknown", ref, unknown)
                return
            state = mailboxes.ask_admins(connection, state, max(present, default=0), len(present))
            cause = f"folder:{state.id}:{ref.uidvalidity}:{int(self._clock.now().timestamp())}"
            event = FolderReplaced(str(ref), len(present), folder.flood, f'mailer folder "{ref}" --existing')
            with self._telling:
                self._tell(connection, event, cause)
            failpoint("intake:asking")
        self._ring()
        raise _question(ref, folder, state)

    def unknown(self, ref: FolderRef, uids: Sequence[int]) -> list[int]:
        """Those of ``uids`` that were never taken up."""
        with self._database.read() as connection:
            return mailboxes.unknown_uids(connection, self._state(connection, ref), uids)

    def accept(self, ref: FolderRef, folder: Folder, deliveries: Sequence[Delivery]) -> None:
        """Keeps the messages in one commit; when it returns they are on the disk."""
        taken = [self._taken(delivery) for delivery in deliveries]
        with self._database.write() as connection:
            state = self._state(connection, ref)
            if not mailboxes.lease_mailbox(connection, state.id, self.worker):
                raise TemporaryFailure(f"{ref}: another worker has taken this folder over")
            fresh = set(mailboxes.unknown_uids(connection, state, [mail.uid for mail in taken]))
            new = mailboxes.take_up(connection, state, folder.queue, [mail for mail in taken if mail.uid in fresh])
            failpoint("intake:stored")
        failpoint("intake:committed")
        log.info("%s: %d messages taken up, %d of them new", ref, len(taken), new)
        self._ring()

    def gone(self, ref: FolderRef, uids: Sequence[int]) -> None:
        """These vanished before they could be fetched; somebody else took them away (DUR-09)."""
        log.warning("%s: gone before they could be fetched: UIDs %s", ref, ", ".join(map(str, uids)))
        with self._database.write() as connection:
            state = self._state(connection, ref)
            mailboxes.note_gone(connection, state, mailboxes.unknown_uids(connection, state, uids))

    def unfiled(self, ref: FolderRef) -> list[int]:
        """What was taken up and whose copy on the server is still as it was.

        :raises StandingBy: if another worker has taken the folder over, which a watcher learns of at its next look.
        """
        with self._database.read() as connection:
            state = self._state(connection, ref)
            if state.leased_by not in (None, self.worker):
                raise StandingBy(f"{ref}: another worker watches this folder")
            return mailboxes.unfiled_uids(connection, state)

    def filed(self, ref: FolderRef, uids: Sequence[int]) -> None:
        """The server's copies of these were put away."""
        with self._database.write() as connection:
            mailboxes.note_filed(connection, self._state(connection, ref), uids)
            failpoint("intake:filing")
        failpoint("intake:filed")

    def looked(self, account: str, folder: str) -> None:
        """A look into the folder has ended and all was well: kept for ``mailer status`` about once a minute."""
        now = time.monotonic()
        if now - self._looks.get((account, folder), -NOTE_LOOK_EVERY) < NOTE_LOOK_EVERY:
            return
        with self._database.write() as connection:
            mailboxes.note_good_look(connection, account, folder, self._clock.now())
            failpoint("intake:looking")
        self._looks[account, folder] = now
        failpoint("intake:looked")

    def close(self) -> None:
        """Lets other workers have the folders at once."""
        with self._database.write() as connection:
            leases.give_back(connection, self.worker)
            failpoint("intake:given-back")

    def _first_start(
        self, connection: Connection, ref: FolderRef, folder: Folder, present: Sequence[int]
    ) -> MailboxState:
        """Spec 1.2a, DUR-17: what to do with mail that is there already is asked, never guessed."""
        if present and folder.existing_mail is ExistingMail.ASK:
            raise ConfigError(
                Problem(
                    "mailbox",
                    None,
                    "accounts.folders.existing_mail",
                    f"{len(present)} messages in {ref}, which was never watched before",
                    'choose existing_mail = "from-now" to leave them alone, or "import" to make tickets of them '
                    "without acknowledgements",
                )
            )
        newest = max(present, default=0)
        cursor = 0 if folder.existing_mail is ExistingMail.IMPORT else newest
        return mailboxes.follow_folder(
            connection, ref.account, ref.folder, uidvalidity=ref.uidvalidity, cursor=cursor, silent_up_to=newest
        )

    @staticmethod
    def _settled_up_to(connection: Connection, state: MailboxState, present: Sequence[int]) -> int:
        """The highest UID up to which everything in the folder was taken up (DUR-10)."""
        waiting = mailboxes.unknown_uids(connection, state, [uid for uid in present if uid > state.cursor])
        return min(waiting) - 1 if waiting else max(present, default=state.cursor)

    @staticmethod
    def _state(connection: Connection, ref: FolderRef) -> MailboxState:
        state = mailboxes.read_mailbox(connection, ref.account, ref.folder)
        if state is None or state.uidvalidity != ref.uidvalidity:
            raise TemporaryFailure(f"{ref}: the folder was opened anew by another worker")
        return state

    def _taken(self, delivery: Delivery) -> TakenMail:
        known_by = fingerprint(delivery.raw)
        received: datetime = self._clock.received(delivery.internal_date)
        return TakenMail(
            uid=delivery.uid,
            key=known_by.key,
            message_id=known_by.message_id,
            octets=delivery.raw,
            size=delivery.size,
            truncated=delivery.truncated,
            received_at=received,
        )


def _is_another(state: MailboxState, ref: FolderRef, highest: int) -> bool:
    """Whether the folder is another one than the state is about.

    RFC 9051 §2.3.1.1: then its UIDVALIDITY has changed. Without one (0), UIDs hold for a session at most. A next UID
    that was given away already means that it was made anew and keeps its UIDVALIDITY against the rule.

    :param highest: the highest UID that was ever seen in it.
    """
    if state.uidvalidity != ref.uidvalidity or 0 < ref.uidnext <= highest:
        return True
    return ref.uidvalidity == 0 and state.replaced_at is None


def _question(ref: FolderRef, folder: Folder, state: MailboxState) -> ConfigError:
    return ConfigError(
        Problem(
            "mailbox",
            None,
            str(ref),
            f"another folder than before, with {state.asked_about} messages, more than {folder.flood} of them unknown",
            f'none is taken up until you have chosen: mailer folder "{ref}" --existing from-now (leave them alone), '
            "import (tickets, but nobody is answered) or answer (as new mail)",
        )
    )
