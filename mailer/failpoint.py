"""Named points at which a test makes the real process die, fail or wait.

``MAILER_FAILPOINT=name:n:action`` acts at the n-th crossing of ``name`` (``*`` counts every point). Actions: ``kill9``
(as a power cut would), ``raise`` (an OSError), ``enospc`` (a full disk), ``sleep``. ``MAILER_FAILPOINT_LOG`` names a
file to which each crossing is appended, so that a loop over all of them can be made from a clean run.
Without these variables a point costs one attribute look-up.
"""

from __future__ import annotations

import errno
import os
import signal
import threading
import time


class _Points:
    """What is armed, and how often the points in question were crossed."""

    def __init__(self, order: str, log: str) -> None:
        self.name, self.count, self.action = (*order.rsplit(":", 2), "", "")[:3] if order else ("", "0", "")
        self.log = log
        self.lock = threading.Lock()
        self.crossings = 0

    @property
    def armed(self) -> bool:
        return bool(self.name or self.log)

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


_points = _Points(os.environ.get("MAILER_FAILPOINT", ""), os.environ.get("MAILER_FAILPOINT_LOG", ""))


def arm(order: str, log: str) -> None:
    """As if the process had been started with these in its environment."""
    global _points  # noqa: PLW0603  the points are the process's
    _points = _Points(order, log)


def failpoint(name: str) -> None:
    """Does nothing, except where the environment asks for a fault at ``name``."""
    if _points.armed:
        _act(name, _points.cross(name))


def _act(name: str, action: str) -> None:
    if action == "kill9":
        os.kill(os.getpid(), signal.SIGKILL)
    elif action == "enospc":
        raise OSError(errno.ENOSPC, f"no space left on device (failpoint {name})")
    elif action == "raise":
        raise OSError(errno.EIO, f"input/output error (failpoint {name})")
    elif action == "sleep":
        time.sleep(60)
