"""Latency: from a mail's delivery into the mailbox to its acknowledgement at the relay, by the real program with IDLE.

Time counts from before the mail is handed to the mailbox's server. The floor is a bare loop on a mailbox of its own at
the same server: IDLE, fetch the announced mail, send one line to the same relay; what it takes is the servers' own
time to notice and to deliver. Floor and product take turns.
"""

from __future__ import annotations

import imaplib
import smtplib
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.mails import ordinary_mails
from benchmarks.measure import heading, line
from benchmarks.servers import ROOT
from mailer.demo.world import MailWorld, Passing
from tests.servers import HOST, PASSWORD, NotHere, running_dovecot

MAILS = 10
PATIENCE = 60.0
SUPPORT, BARE, CUSTOMER, STAFF, READER = (
    f"{name}@bench.example" for name in ("support", "bare", "carol", "staff", "reader")
)

_CONFIG = """
[desk]
name = "Bench Support"
admins = ["{staff}"]

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
poll_every = "10m"
folders = [{{ queue = "support", existing_mail = "from-now" }}]

[relay]
host = "{host}"
port = {smtp}
encryption = "none"

[limits]
automatic_per_address_per_day = 1000

[[engineers]]
name = "Ann Arbor"
address = "{staff}"
"""


@dataclass
class Relay:
    """What reached the relay, and when."""

    arrived: dict[str, float] = field(default_factory=dict)
    news: threading.Condition = field(default_factory=threading.Condition)

    def take(self, passing: Passing) -> None:
        """Called in the servers' thread."""
        now = time.perf_counter()
        with self.news:
            for recipient in passing.rcpt_tos:
                self.arrived[recipient] = now
            self.news.notify_all()

    def wait_for(self, recipient: str, since: float) -> float:
        """When the next mail for ``recipient`` came after ``since``, in seconds after that."""
        with self.news:
            if not self.news.wait_for(lambda: self.arrived.get(recipient, 0.0) > since, PATIENCE):
                raise RuntimeError(f"nothing reached {recipient} within {PATIENCE:.0f} s")
        return self.arrived[recipient] - since


Deliver = Callable[[str, bytes], None]


def run() -> None:
    with ExitStack() as stack:
        relay = Relay()
        users = dict.fromkeys((SUPPORT, BARE, CUSTOMER, STAFF, READER), PASSWORD)
        world = stack.enter_context(MailWorld(users, tap=relay.take))
        _measure("embedded IMAP server", world.imap_port, world, world.deliver, relay)
        try:
            dovecot = stack.enter_context(running_dovecot())
        except NotHere as reason:
            print(f"left out: {reason}")
            return
        lmtp = stack.enter_context(smtplib.LMTP(HOST, dovecot.lmtp_port, timeout=PATIENCE))

        def deliver(user: str, raw: bytes) -> None:
            # With the null reverse-path it would be nobody's mail, and get no acknowledgement (RFC 3834 §2).
            lmtp.sendmail(CUSTOMER, [user], raw)

        _measure("Dovecot", dovecot.port, world, deliver, relay)


def _measure(name: str, imap_port: int, world: MailWorld, deliver: Deliver, relay: Relay) -> None:
    heading(f"latency: from delivery to acknowledgement, {MAILS} mails, {name}, SQLite, IDLE")
    bare: list[float] = []
    product: list[float] = []
    with _bare_loop(imap_port, world.smtp_port), _program(imap_port, world.smtp_port):
        for number in range(MAILS + 1):
            for user, recipient, found in ((BARE, READER, bare), (SUPPORT, CUSTOMER, product)):
                time.sleep(0.3)  # so that both are back in IDLE, and letters to the staff are over
                before = time.perf_counter()
                deliver(user, _request(number))
                found.append(relay.wait_for(recipient, before))
    floor, ours = (1000 * statistics.median(found[1:]) for found in (bare, product))  # the first one warms up
    line("floor: IDLE, fetch, send one line", f"median {floor:.0f} ms", f"longest {1000 * max(bare[1:]):.0f} ms")
    line("mailer run", f"median {ours:.0f} ms", f"longest {1000 * max(product[1:]):.0f} ms")
    line("= more than the floor, and times as long", f"{ours - floor:.0f} ms", f"{ours / floor:.1f} times")


def _request(number: int) -> bytes:
    """A request of the customer's, with a Message-ID of its own."""
    mail = ordinary_mails(1, SUPPORT)[0]
    header, _, body = mail.partition(b"\r\n\r\n")
    kept = [field for field in header.split(b"\r\n") if not field.lower().startswith((b"from:", b"message-id:"))]
    own = f"From: {CUSTOMER}\r\nMessage-ID: <{number}.{time.time_ns()}@bench.example>".encode()
    return b"\r\n".join([own, *kept, b"", body])


@contextmanager
def _program(imap_port: int, smtp_port: int) -> Iterator[None]:
    """``mailer run`` as it is installed, watching."""
    with tempfile.TemporaryDirectory(prefix="mailer-bench-") as name:
        folder = Path(name)
        config, log = folder / "config.toml", folder / "log"
        config.write_text(_CONFIG.format(host=HOST, imap=imap_port, smtp=smtp_port, support=SUPPORT, staff=STAFF))
        for file, secret in (("password", PASSWORD), ("reply-address.key", "k" * 40)):
            (folder / file).write_text(secret)
            (folder / file).chmod(0o600)
        command = [sys.executable, "-m", "mailer", "--config", str(config)]
        subprocess.run([*command, "db", "upgrade"], check=True, cwd=ROOT, capture_output=True)
        with log.open("wb") as output:
            process = subprocess.Popen([*command, "run"], cwd=ROOT, stdout=output, stderr=output)
        try:
            until = time.monotonic() + PATIENCE
            while "INBOX: open" not in log.read_text():
                if process.poll() is not None or time.monotonic() > until:
                    raise RuntimeError(f"mailer run does not watch:\n{log.read_text()}")
                time.sleep(0.05)
            yield
        finally:
            process.terminate()
            process.wait(PATIENCE)


@contextmanager
def _bare_loop(imap_port: int, smtp_port: int) -> Iterator[None]:
    """A thread that answers each mail to ``BARE`` with one to ``READER``."""
    with smtplib.SMTP(HOST, smtp_port) as smtp:
        imap = imaplib.IMAP4(HOST, imap_port)
        imap.login(BARE, PASSWORD)
        imap.select("INBOX")
        thread = threading.Thread(target=_answer_each, args=(imap, smtp), daemon=True)
        thread.start()
        try:
            yield
        finally:
            imap.sock.shutdown(socket.SHUT_RDWR)  # ends the wait of the thread
            thread.join(PATIENCE)
            imap.shutdown()


def _answer_each(imap: imaplib.IMAP4, smtp: smtplib.SMTP) -> None:
    for number in range(1, MAILS + 2):
        tag = imap._new_tag()
        imap.send(tag + b" IDLE\r\n")
        while b"EXISTS" not in (said := imap.readline()):
            if not said:
                return  # it is over
        imap.send(b"DONE\r\n")
        while not imap.readline().startswith(tag):
            pass
        imap.fetch(str(number), "(BODY.PEEK[])")
        smtp.sendmail(BARE, [READER], b"Subject: seen\r\n\r\n")
