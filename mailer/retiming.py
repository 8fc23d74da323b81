"""Open tickets get the times of the configuration in force, where they have those of another (AVL-05, IDE-05).

Due items are data, made when something happens to a ticket. Whoever changes what they follow from would have them only
after the next mail. So each ticket remembers which configuration it was timed by (``House.timing``), and a desk that
has started makes the times of all others anew: in batches of one commit each, so that any number of workers share them,
and one that is killed leaves the rest to whoever comes next. An item of the old times that falls due before its
ticket's turn has come is found out by policy, and the ticket is made anew there and then. What has fired stays fired,
and a time that a customer was told is on the ticket itself, where policy keeps it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Connection

from mailer.config import House
from mailer.failpoint import failpoint
from mailer.model import Due, Ticket
from mailer.store import timing
from mailer.store.decisions import plant
from mailer.store.engine import Database
from mailer.store.queues import drop_pending_due
from mailer.store.tickets import read_ticket

AT_ONCE = 100
"""How many tickets are made anew in one commit: a fraction of a second, for which mail waits."""


@dataclass(frozen=True, slots=True)
class Retiming:
    """Makes times anew by one configuration, which is called ``timed_by``, and one policy."""

    house: House
    timetable: Callable[[Ticket, House], tuple[Due, ...]]
    timed_by: str

    def next_batch(self, database: Database, limit: int = AT_ONCE) -> int:
        """Makes the times of some tickets anew in a commit of its own; how many, and 0 where nobody is left.

        Those that others have in hand are theirs; whether any is left says :meth:`is_over`.
        """
        with database.write() as connection:
            numbers = timing.timed_otherwise(connection, self.timed_by, limit)
            for number in numbers:
                self.retime(connection, read_ticket(connection, number, for_change=True))
            failpoint("retiming:written")
        failpoint("retiming:committed")
        return len(numbers)

    def is_over(self, database: Database) -> bool:
        """Whether every open ticket has the times of this configuration."""
        with database.read() as connection:
            return not timing.any_timed_otherwise(connection, self.timed_by)

    def left(self, database: Database) -> int:
        """How many open tickets have the times of another configuration."""
        with database.read() as connection:
            return timing.count_timed_otherwise(connection, self.timed_by)

    def retime(self, connection: Connection, ticket: Ticket | None) -> None:
        """Makes what is pending on a ticket equal to its timetable, in the caller's transaction."""
        if ticket is not None:
            timetable = self.timetable(ticket, self.house)
            drop_pending_due(connection, ticket.number, timetable)
            plant(connection, ticket.number, timetable)
            timing.note_timing(connection, ticket.number, self.timed_by)
