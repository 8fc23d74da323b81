"""The soak as a process beside the tests. It ends when its input does, so also when pytest is killed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
DRAINING = 600.0

_KEEP_CODE = '"$@"; echo $? >"$0.new" && mv "$0.new" "$0"'
"""For a shell: run what is told and leave its exit code in a file, where processes that did not start it find it."""


def minutes() -> float:
    """How long the trouble lasts."""
    in_ci = os.environ.get("MAILER_TEST_NO_SKIPS") == "1" or os.environ.get("CI") == "true"
    return float(os.environ.get("MAILER_SOAK_MINUTES") or (10 if in_ci else 1))


class Soak:
    """What a soak leaves in its folder, for whichever process of the tests has to judge it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.account = folder / "account.json"
        self.log = folder / "log"
        self.code = folder / "code"

    @property
    def said(self) -> str:
        return self.log.read_text(errors="replace")

    def wait(self) -> int:
        """How it ended."""
        latest = time.monotonic() + 60 * minutes() + DRAINING
        while not self.code.exists():
            if time.monotonic() > latest:
                raise TimeoutError(self.said)
            time.sleep(0.2)
        return int(self.code.read_text())


class Background:
    """Runs from :meth:`start` until :meth:`close`."""

    def __init__(self) -> None:
        self.soak = Soak(Path(tempfile.mkdtemp(prefix="mailer-soak-account-")))
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Does nothing if it runs already."""
        if self._process is not None:
            return
        seed = os.environ.get("MAILER_SOAK_SEED")
        with self.soak.log.open("wb") as log:
            self._process = subprocess.Popen(
                [
                    *("sh", "-c", _KEEP_CODE, str(self.soak.code)),
                    *(sys.executable, "-m", "tests.process.soak", "--minutes", str(minutes())),
                    *("--account", str(self.soak.account), *(("--seed", seed) if seed else ())),
                ],
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=log,
                cwd=ROOT,
                start_new_session=True,  # Ctrl-C is for pytest, which then closes its input
            )

    def close(self) -> None:
        """Ends it, if it has not, with all that it started."""
        if self._process is not None:
            assert self._process.stdin is not None
            self._process.stdin.close()
            self._process.wait(90)
        shutil.rmtree(self.soak.folder, ignore_errors=True)
