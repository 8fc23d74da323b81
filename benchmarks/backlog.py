"""Backlog: ten thousand mails wait at the start. How fast they drain, and that the process does not grow (RES-10).

``mailer run`` on SQLite, Dovecot where it is installed. One mail in three gets no answer (automatic mail), one in a
hundred can't be handled, one in two hundred has a picture of 2 MB. Fails if the process ever has 300 MiB in use.
"""

from __future__ import annotations

import os
import smtplib
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from benchmarks.mails import ordinary_mails
from benchmarks.measure import heading, line
from benchmarks.servers import smtp_sink
from tests.process.fleet import Fleet, resident
from tests.servers import HOST, NotHere, running_dovecot

MAILS = int(os.environ.get("MAILER_BACKLOG", "10000"))
AT_MOST = 300 * 1024 * 1024
PATIENCE = 3600.0
_MIB = 1024 * 1024


def run() -> None:
    with ExitStack() as stack:
        try:
            dovecot = stack.enter_context(running_dovecot())
        except NotHere as reason:
            print(f"left out: {reason}")
            return
        port = stack.enter_context(smtp_sink())
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="mailer-bench-")))
        url = f"sqlite:///{folder}/mailer.db"
        fleet = stack.enter_context(Fleet(folder, url, dovecot.port, port, "backlog.example"))
        with smtplib.LMTP(HOST, dovecot.lmtp_port, timeout=60) as lmtp:
            for raw in _mails(fleet.addresses[0]):
                lmtp.sendmail("someone@customer.example", [fleet.addresses[0]], raw)
        heading(f"backlog: {MAILS} mails, Dovecot, SQLite")
        process = fleet.start("w")
        began = time.monotonic()
        sizes: list[tuple[float, int]] = []
        while not _drained(fleet, dovecot.mailbox(fleet.addresses[0]).count()):
            if time.monotonic() - began > PATIENCE or process.poll() is not None:
                raise RuntimeError(f"it does not drain:\n{fleet.log('w')[-3000:]}")
            time.sleep(2)
            sizes.append((time.monotonic() - began, resident(process.pid)))
        seconds = time.monotonic() - began
        line("drained, letters and all", f"{MAILS / seconds:.0f} mails/s", f"{seconds:.0f} s")
        quarter = max(len(sizes) // 4, 1)
        parts = [statistics.median(size for _, size in sizes[i * quarter : (i + 1) * quarter]) for i in range(4)]
        line("memory in each quarter of that time, median", *(f"{part / _MIB:.0f} MiB" for part in parts))
        largest = max(size for _, size in sizes)
        line("memory at most", f"{largest / _MIB:.0f} MiB")
        assert largest < AT_MOST, f"{largest} octets are more than {AT_MOST}"


def _mails(to: str) -> Iterator[bytes]:
    """Some hundred different mails again and again, each under a Message-ID of its own."""
    ordinary = ordinary_mails(200, to)
    for number in range(MAILS):
        header, _, body = ordinary[number % len(ordinary)].partition(b"\r\n\r\n")
        kept = [
            field
            for field in header.split(b"\r\n")
            if not field.lower().startswith((b"message-id:", b"in-reply-to:", b"references:", b"from:"))
        ]
        kept.append(f"Message-ID: <backlog-{number}@customer.example>".encode())
        sender = "nobody at all" if number % 100 == 0 else f"person{number}@customer.example"
        kept.append(f"From: {sender}".encode())
        if number % 3 == 0:
            kept.append(b"Auto-Submitted: auto-generated")
        if number % 200 == 50:
            body = b"\r\n" + os.urandom(1_000_000).hex().encode()
            kept = [f for f in kept if not f.lower().startswith((b"content-", b"\t", b" "))]
        yield b"\r\n".join([*kept, b"", body])


def _drained(fleet: Fleet, left: int) -> bool:
    return left == 0 and fleet.waiting() == (0, 0)
