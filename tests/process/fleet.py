"""Several processes of the program on one database: started, killed, paused and ended by their ids.

The processes end with whoever started them, however that ends: nothing is left behind.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import func, select

from mailer.store.engine import Database
from mailer.store.schema import WAITING, inbound, mailbox, outbox
from tests.servers import HOST, PASSWORD, program

ROOT = Path(__file__).parents[2]

_CONFIG = """
[desk]
name = "Example Support"
admins = ["admin@{domain}"]
database = "{database}"

[relay]
host = "{host}"
port = {smtp}
encryption = "none"
connections = {connections}
first_retry_after = "2s"
retry_at_most_every = "10s"
timeout = "20s"

[limits]
automatic_per_address_per_day = 100000
automatic_per_ticket_per_hour = 100000
automatic_per_minute = 100000
attempts = 20

[[engineers]]
name = "Ann Arbor"
address = "ann@{domain}"

[[engineers]]
name = "Lea Lead"
address = "lead@{domain}"
roles = ["lead"]
"""
_BOX = """
[[queues]]
name = "{name}"
address = "{address}"

[[accounts]]
name = "{name}"
host = "{host}"
port = {imap}
encryption = "none"
username = "{address}"
password = "file:password"
poll_every = "{poll_every}"
folders = [{{ queue = "{name}", existing_mail = "from-now" }}]
"""


@dataclass
class Fleet:
    """One installation: mailboxes ``support1`` … at one IMAP server, one relay, one database, any number of processes.

    ``log`` of each process is a file of its name in ``folder``.
    """

    folder: Path
    database: str
    imap_port: int
    smtp_port: int
    domain: str
    boxes: int = 1
    connections: int = 2
    poll_every: str = "1m"
    processes: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    def __enter__(self) -> Self:
        self.folder.mkdir(parents=True, exist_ok=True)
        self.config = self.folder / "config.toml"
        places = {"host": HOST, "imap": self.imap_port, "smtp": self.smtp_port, "domain": self.domain}
        boxes = "".join(
            _BOX.format(name=f"support{n}", address=address, poll_every=self.poll_every, **places)
            for n, address in enumerate(self.addresses, 1)
        )
        self.config.write_text(_CONFIG.format(database=self.database, connections=self.connections, **places) + boxes)
        for name, secret in (("password", PASSWORD), ("reply-address.key", "k" * 40)):
            (self.folder / name).write_text(secret)
            (self.folder / name).chmod(0o600)
        for command in (("db", "upgrade"), ("run", "--once")):  # from now on mail is new, also before a process runs
            subprocess.run([*self._command(), *command], check=True, capture_output=True, cwd=ROOT)
        self.store = Database(self.database.replace("postgresql://", "postgresql+psycopg://"))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.store.close()
        for process in self.processes.values():
            # What is stopped takes no SIGTERM.
            process.send_signal(signal.SIGCONT)
            process.terminate()
        for process in self.processes.values():
            with suppress(subprocess.TimeoutExpired):
                process.wait(20)
            process.kill()
            process.wait()

    @property
    def addresses(self) -> list[str]:
        return [f"support{number}@{self.domain}" for number in range(1, self.boxes + 1)]

    def _command(self) -> list[str]:
        return [sys.executable, "-m", "mailer", "--config", str(self.config)]

    def start(self, name: str, host: str = "") -> subprocess.Popen[bytes]:
        """``mailer run``, on a host of that name as far as it knows."""
        environment = {**os.environ, **({"MAILER_HOST": host} if host else {})}
        with (self.folder / name).open("ab") as log:
            process = subprocess.Popen(
                [*_ending_with_us(), *self._command(), "run"],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env=environment,
                cwd=ROOT,
            )
        self.processes[name] = process
        return process

    def log(self, name: str) -> str:
        return (self.folder / name).read_text(errors="replace")

    def logs(self) -> str:
        return "\n".join(f"--- {name}\n{self.log(name)[-3000:]}" for name in self.processes)

    def kill(self, name: str) -> None:
        self.processes[name].kill()
        self.processes[name].wait()

    def holders(self) -> dict[str, str]:
        """Who watches each account, by the database; a process of ours by its name, else as written there."""
        names = {process.pid: name for name, process in self.processes.items()}
        with self.store.read() as connection:
            rows = connection.execute(select(mailbox.c.account, mailbox.c.leased_by)).all()
        return {account: names.get(int(holder.split("/")[-3]), holder) if holder else "" for account, holder in rows}

    def waiting(self) -> tuple[int, int]:
        """How many mails wait to be read, and how many letters to be sent."""
        with self.store.read() as connection:
            mails, letters = (
                connection.execute(select(func.count()).where(table.c.state == WAITING)).scalar_one()
                for table in (inbound, outbox)
            )
        return mails, letters

    def until(self, true: Callable[[], bool], seconds: float, what: str) -> float:
        """Waits until it becomes true; how long that took."""
        began = time.monotonic()
        while not true():
            if time.monotonic() - began > seconds:
                raise AssertionError(f"{what}: not within {seconds:.0f} s\n{self.logs()}")
            time.sleep(0.05)
        return time.monotonic() - began

    def memory(self) -> int:
        """Octets of the largest process that lives, as the kernel counts them (VmRSS)."""
        return max((resident(p.pid) for p in self.processes.values() if p.poll() is None), default=0)


def resident(pid: int) -> int:
    """Octets of memory that a process has in use; 0 if there is none."""
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0
    return next((1024 * int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS:")), 0)


def _ending_with_us() -> list[str]:
    """Put before a command: it is killed when the thread that started it ends, however that comes about."""
    return [program("setpriv", "apt-get install util-linux"), "--pdeathsig", "KILL"]
