"""Files and folders that an admin names to be written."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mailer.errors import ConfigError, Problem


@contextmanager
def writing(place: Path) -> Iterator[None]:
    """For what writes there: a place that can't be written is refused like any other mistake on the command line.

    :raises ConfigError: instead of the system's own error.
    """
    try:
        yield
    except OSError as error:
        advice = "name a place that can be written"
        raise ConfigError(Problem(str(place), None, "", str(error.strerror), advice)) from None
