"""Named points at which a test makes the real process die, fail or wait.

``MAILER_FAILPOINT=name:n:action`` acts at the n-th crossing of ``name`` (``*`` counts every point). Actions: ``kill9``
(as a power cut would), ``raise`` (an OSError), ``enospc`` (a full disk), ``sleep``, ``die`` (:class:`Died`).
``MAILER_FAILPOINT_LOG`` names a file to which each crossing is appended, so that a loop over all of them can be made
from a clean run. Without these variables a point costs one look-up of a name.
"""

from __future__ import annotations

import errno
import os
import signal
import threading
import time


class Died(BaseException):
    """The end of a process, for tests that play several of them in one: nobody may go on after it."""


class _Points:
    """What is armed, and how often the points in question were crossed."""

    def __init__(self, order: str, log: str) -> None:
        self.name, self.count, self.action = (*order.rsplit(":", 2), "", "")[:3] if order else ("", "0", "")
        self.log = log
        self.lock = threading.Lock()
        self.crossings = 0

    def cross(self, name: str) -> str:
        """Counts a crossing and returns what is to happen."""
        with self.lock:
            if self.log:
                with open(self.log, "a", encoding="ascii") as file:
                    file.write(name + "\n")
            if self.name not in ("*", name):
                return ""
            self.crossings += 1
            return self.action if self.crossings == int(self.count) else ""


_armed: _Points | None = None


def arm(order: str, log: str) -> None:
    """As if the process had been started with these in its environment; with neither, every point is idle."""
    global _armed  # noqa: PLW0603  the points are the process's
    _armed = _Points(order, log) if order or log else None


def failpoint(name: str) -> None:
    """Does nothing, except where the environment asks for a fault at ``name``."""
    if _armed is not None:
        _act(name, _armed.cross(name))


def _act(name: str, action: str) -> None:
    if action == "kill9":
        os.kill(os.getpid(), signal.SIGKILL)
    elif action == "enospc":
        raise OSError(errno.ENOSPC, f"no space left on device (failpoint {name})")
    elif action == "raise":
        raise OSError(errno.EIO, f"input/output error (failpoint {name})")
    elif action == "die":
        raise Died(name)
    elif action == "sleep":
        time.sleep(60)


arm(os.environ.get("MAILER_FAILPOINT", ""), os.environ.get("MAILER_FAILPOINT_LOG", ""))
