"""What time it is: asked for at the edge only, and handed inwards as aware UTC values.

Three clocks: the machine's, one that runs faster (the demo), and one that a file sets (tests of the real process).
"""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

OLDEST_RECEIPT = timedelta(days=30)
"""A server's INTERNALDATE further back than this says nothing about when the request reached us."""


class Clock(Protocol):
    def now(self) -> datetime:
        """This moment, aware and in UTC."""
        ...

    def received(self, internal_date: datetime | None) -> datetime:
        """When a mail reached us, for all due times: the server's INTERNALDATE where it is credible (AVL-11)."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def received(self, internal_date: datetime | None) -> datetime:
        now = self.now()
        if internal_date is None or not now - OLDEST_RECEIPT <= internal_date <= now:
            return now
        return internal_date


class FastClock:
    """A clock that starts at the machine's time, runs ``factor`` times as fast, and can skip time altogether."""

    def __init__(self, factor: float, start: datetime | None = None) -> None:
        self._factor = factor
        self._real_start = datetime.now(UTC)
        self._start = start or self._real_start

    def now(self) -> datetime:
        return self._start + (datetime.now(UTC) - self._real_start) * self._factor

    def skip(self, length: timedelta) -> None:
        """Lets ``length`` pass at once."""
        self._start += length

    def received(self, internal_date: datetime | None) -> datetime:
        return self.now()


class FileClock:
    """A clock that shows what a file says (one ISO 8601 time with offset), so that a test can turn it."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def now(self) -> datetime:
        return datetime.fromisoformat(self._path.read_text().strip()).astimezone(UTC)

    def received(self, internal_date: datetime | None) -> datetime:
        return self.now()


def clock_from_environment() -> Clock:
    """The machine's clock, unless ``MAILER_CLOCK_FILE`` names a file that says otherwise."""
    path = os.environ.get("MAILER_CLOCK_FILE")
    return FileClock(Path(path)) if path else SystemClock()
