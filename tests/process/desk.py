"""The real program as processes, on a configuration of its own, between real or embedded mail servers."""

from __future__ import annotations

import email
import email.policy
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Protocol

from sqlalchemy import text

from mailer.config_file import load
from mailer.model import Entry, LogLine, Ticket
from mailer.store.engine import Database
from mailer.store.tickets import read_entries, read_log, read_ticket
from tests.desk import MONDAY
from tests.servers import PASSWORD

PATIENCE = 20.0


class Post(Protocol):
    """Mailboxes of everybody, and the relay between them."""

    host: str
    imap_port: int
    smtp_port: int
    poll_every: str

    def deliver(self, user: str, raw: bytes) -> None:
        """Puts a mail into a mailbox."""
        ...

    def messages(self, user: str) -> list[bytes]:
        """What is in somebody's INBOX, oldest first."""
        ...


class Zygote:
    """Runs the program's commands, each in a process of its own."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.process.zygote"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[2],
        )

    def run(self, arguments: list[str], environment: dict[str, str], log: Path) -> int:
        """How the run ended: its exit code, or minus the signal that ended it."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        order = {"arguments": arguments, "environment": environment, "log": str(log)}
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline())

    def close(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(20)
        self._process.stdout.close()


_CONFIG = """
[desk]
name = "Example Support"
admins = ["{admin}"]
database = "{database}"

[[queues]]
name = "support"
address = "{support}"

[[accounts]]
name = "box"
host = "{host}"
port = {imap}
encryption = "none"
username = "{support}"
password = "file:password"
poll_every = "{poll_every}"
folders = [{{ name = "INBOX", queue = "support", existing_mail = "from-now"{folder} }}]
{account}

[relay]
host = "{host}"
port = {smtp}
{relay}

[[engineers]]
name = "Ann Arbor"
address = "{ann}"

[[engineers]]
name = "Lea Lead"
address = "{lead}"
roles = ["lead"]
"""


@dataclass
class Place:
    """One installation of the program: a folder, its people, and the time it thinks it is."""

    folder: Path
    post: Post
    zygote: Zygote
    database: str = "sqlite:///mailer.db"
    domain: str = "example.com"
    at: datetime = MONDAY
    seen: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._write_files()
        self._install()

    def _install(self) -> None:
        """Makes the database."""
        assert self.run("db", "upgrade") == 0, self.log

    def _write_files(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        self.support, self.ann, self.lead, self.admin, self.carol = (
            f"{name}@{self.domain}" for name in ("support", "ann", "lead", "admin", "carol")
        )
        self.config = self.folder / "config.toml"
        self.configure()
        for name, secret in (("password", PASSWORD), ("reply-address.key", "k" * 40)):
            (self.folder / name).write_text(secret)
            (self.folder / name).chmod(0o600)
        self.turn(timedelta(0))

    def configure(
        self,
        *,
        smtp_port: int = 0,
        relay: str = 'encryption = "none"',
        folder: str = "",
        account: str = "",
        more: str = "",
    ) -> None:
        """Writes the configuration anew.

        :param relay: further lines of that table; ``account`` likewise, ``folder`` within an inline table.
        :param more: further tables.
        """
        text = _CONFIG.format(
            host=self.post.host,
            imap=self.post.imap_port,
            smtp=smtp_port or self.post.smtp_port,
            database=self.database,
            poll_every=self.post.poll_every,
            relay=relay,
            folder=f", {folder}" if folder else "",
            account=account,
            support=self.support,
            ann=self.ann,
            lead=self.lead,
            admin=self.admin,
        )
        self.config.write_text(f"{text}\n{more}\n")

    @property
    def log(self) -> str:
        return (self.folder / "log").read_text()

    def turn(self, by: timedelta) -> None:
        """Turns the clock of the program's processes."""
        self.at += by
        new = self.folder / "clock.new"
        new.write_text(self.at.isoformat())
        new.rename(self.folder / "clock")

    @property
    def environment(self) -> dict[str, str]:
        return {"MAILER_CLOCK_FILE": str(self.folder / "clock")}

    def run(self, *arguments: str, failpoint: str = "", crossings: Path | None = None) -> int:
        """One command in a process of its own."""
        environment = {
            **self.environment,
            "MAILER_FAILPOINT": failpoint,
            "MAILER_FAILPOINT_LOG": str(crossings or ""),
        }
        return self.zygote.run(["--config", str(self.config), *arguments], environment, self.folder / "log")

    @contextmanager
    def running(self) -> Iterator[subprocess.Popen[bytes]]:
        """``mailer run`` from here to the end of the ``with``."""
        with (self.folder / "log").open("ab") as log:
            process = subprocess.Popen(
                [sys.executable, "-m", "mailer", "--config", str(self.config), "run"],
                env={**_inherited(), **self.environment},
                stdout=log,
                stderr=log,
                cwd=Path(__file__).parents[2],
            )
        try:
            yield process
        finally:
            process.terminate()
            process.wait(30)

    def gets(self, user: str, about: str) -> EmailMessage:
        """The next mail in somebody's mailbox that says ``about``; waits for it."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            for message in self.mailbox(user)[self.seen.get(user, 0) :]:
                self.seen[user] = self.seen.get(user, 0) + 1
                if about in f"{message['From']} {message['Subject']} {text_of(message)}":
                    return message
            time.sleep(0.05)
        raise AssertionError(f"no mail about {about!r} reached {user}; the log says:\n{self.log}")

    def mailbox(self, user: str) -> list[EmailMessage]:
        found = [email.message_from_bytes(raw, policy=email.policy.default) for raw in self.post.messages(user)]
        return [message for message in found if isinstance(message, EmailMessage)]

    def _read(self) -> Database:
        return Database(load(self.config).database_url)

    def tickets(self) -> list[tuple[Ticket, tuple[Entry, ...], tuple[LogLine, ...]]]:
        """Every ticket whole, by number."""
        database = self._read()
        with database.read() as connection:
            numbers = connection.execute(text("SELECT number FROM ticket ORDER BY number")).scalars().all()
            found = [
                (ticket, read_entries(connection, number), read_log(connection, number))
                for number in numbers
                if (ticket := read_ticket(connection, number)) is not None
            ]
        database.close()
        return found


def text_of(message: EmailMessage) -> str:
    part = message.get_body(("plain",))
    return str(part.get_content()).replace("\r\n", "\n") if part else ""


def reply_to(message: EmailMessage, text: str, sender: str, number: int) -> bytes:
    """A reply with the answered mail quoted below."""
    answer = EmailMessage(policy=email.policy.SMTP.clone(max_line_length=998))
    answer["From"] = sender
    answer["To"] = str(message["Reply-To"])
    answer["Subject"] = f"Re: {message['Subject']}"
    answer["Date"] = "Mon, 23 Nov 2026 10:00:00 +0000"
    answer["Message-ID"] = f"<reply-{number}@{sender.partition('@')[2]}>"
    answer["In-Reply-To"] = str(message["Message-ID"])
    answer["References"] = f"{message['References'] or ''} {message['Message-ID']}".strip()
    quoted = "\n".join(f"> {line}" for line in text_of(message).splitlines())
    answer.set_content(f"{text}\n\nOn Mon, 23 Nov 2026 at 10:00, Support wrote:\n\n{quoted}\n")
    return answer.as_bytes()


def _inherited() -> dict[str, str]:
    import os

    return dict(os.environ)
