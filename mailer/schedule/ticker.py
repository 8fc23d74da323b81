"""The bell: APScheduler calls what it is given at fixed intervals, and keeps nothing itself.

What is due is in the database; the scheduler only wakes whoever looks there (spec 7.1). Its jobs are in memory and the
same after every start, so a clock that jumps or a process that slept loses nothing.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from datetime import UTC, timedelta

from apscheduler.schedulers.background import BackgroundScheduler

# Its word for "the last call still runs" is a warning, and is no news: the next interval calls again.
logging.getLogger("apscheduler").setLevel(logging.ERROR)


class Ticker:
    """Calls functions at intervals in threads of its own, each at most once at a time."""

    def __init__(self, calls: Mapping[Callable[[], None], timedelta]) -> None:
        self._scheduler = BackgroundScheduler(timezone=UTC)
        for call, every in calls.items():
            self._scheduler.add_job(
                call, "interval", seconds=every.total_seconds(), max_instances=1, coalesce=True, misfire_grace_time=None
            )

    def start(self) -> None:
        self._scheduler.start()

    def stop(self) -> None:
        """Waits for calls under way."""
        self._scheduler.shutdown(wait=True)
