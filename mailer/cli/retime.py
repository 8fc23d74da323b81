"""``mailer retime``: what the desk does by itself at its start, now: open tickets get the configuration's own times."""

from __future__ import annotations

from mailer.case import Policy
from mailer.config import House
from mailer.retiming import Retiming
from mailer.store.engine import Database

DONE, OTHERS_ARE_AT_IT = 0, 1


def run(house: House, database: Database, policy: Policy, *, dry_run: bool) -> int:
    """Prints how many tickets had the times of another configuration; 1 if another worker still has some in hand."""
    retiming = Retiming(house, policy.timetable, house.timing)
    if dry_run:
        print(f"{tickets(retiming.left(database))} the times of another configuration.")
        return DONE
    made = 0
    while batch := retiming.next_batch(database):
        made += batch
    print(f"{tickets(made)} been given the times of this configuration.")
    left = retiming.left(database)
    if left:
        print(f"{tickets(left)} the times of another one still, because somebody works on them: run it once more.")
    return OTHERS_ARE_AT_IT if left else DONE


def tickets(number: int) -> str:
    """So many open tickets, and the verb that goes with them."""
    return {0: "No open ticket has", 1: "1 open ticket has"}.get(number, f"{number} open tickets have")
