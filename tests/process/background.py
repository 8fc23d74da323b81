"""The soak as a process beside the tests. It ends when its input does, so also when pytest is killed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
DRAINING = 600.0


def minutes() -> float:
    """How long the trouble lasts."""
    in_ci = os.environ.get("MAILER_TEST_NO_SKIPS") == "1" or os.environ.get("CI") == "true"
    return float(os.environ.get("MAILER_SOAK_MINUTES") or (10 if in_ci else 1))


class Background:
    """Runs from here until :meth:`close`."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="mailer-soak-account-"))
        self.account = self._folder / "account.json"
        self._log = self._folder / "log"
        seed = os.environ.get("MAILER_SOAK_SEED")
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                [
                    *(sys.executable, "-m", "tests.process.soak", "--minutes", str(minutes())),
                    *("--account", str(self.account), *(("--seed", seed) if seed else ())),
                ],
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=log,
                cwd=ROOT,
                start_new_session=True,  # Ctrl-C is for pytest, which then closes its input
            )

    @property
    def said(self) -> str:
        return self._log.read_text(errors="replace")

    def wait(self) -> int:
        """How it ended."""
        return self._process.wait(60 * minutes() + DRAINING)

    def close(self) -> None:
        """Ends it, if it has not, with all that it started."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(90)
        shutil.rmtree(self._folder, ignore_errors=True)
