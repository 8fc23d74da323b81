"""A relay as hostile as real ones can be, that remembers every complete message it got.

What it does to a client is drawn by chance: it greylists, says 421 or 451, answers slowly, and drops the connection
after the final dot. What it kept is the truth about what was sent: the program's database is not asked.
"""

from __future__ import annotations

import email
import email.policy
import hashlib
import random
import re
import socketserver
import threading
import time
from dataclasses import dataclass, field
from email.message import EmailMessage
from types import TracebackType
from typing import Self

from tests.servers import HOST

_PATH = re.compile(r"<([^>]*)>")


@dataclass
class Taken:
    """A message that came in whole, dot and all.

    ``followed_at`` is when its client said anything more on that connection after our answer: from then on it had
    noted the answer down. None as long as it has not, or got none.
    """

    at: float
    recipient: str
    octets: bytes
    message_id: str
    digest: str
    followed_at: float | None = None

    def message(self) -> EmailMessage:
        found = email.message_from_bytes(self.octets, policy=email.policy.default)
        assert isinstance(found, EmailMessage)
        return found

    def text(self) -> str:
        part = self.message().get_body(("plain",))
        return str(part.get_content()).replace("\r\n", "\n") if part else ""


@dataclass
class Moods:
    """How likely each kind of trouble is, for each time it could come."""

    busy: float = 0.0
    greylist: float = 0.0
    not_now: float = 0.0
    drop: float = 0.0
    slow: float = 0.0
    slowest: float = 1.0

    @classmethod
    def hostile(cls) -> Moods:
        return cls(busy=0.02, greylist=0.04, not_now=0.02, drop=0.02, slow=0.05, slowest=1.5)


class Relay:
    """Takes mail for everybody from here to the end of the ``with``."""

    def __init__(self, moods: Moods | None = None, seed: int = 0) -> None:
        self.moods = moods or Moods()
        self.troubles: dict[str, int] = {}
        self._chance = random.Random(seed)
        self._lock = threading.Lock()
        self._taken: list[Taken] = []
        relay = self

        class Handler(_Conversation):
            server_is = relay

        self._server = socketserver.ThreadingTCPServer((HOST, 0), Handler, bind_and_activate=False)
        self._server.daemon_threads = True
        self._server.allow_reuse_address = True
        self._server.request_queue_size = 50
        self._server.server_bind()
        self._server.server_activate()
        self.port = int(self._server.server_address[1])
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)

    def taken(self, since: int = 0) -> list[Taken]:
        """What came in, in order, but for the first ``since``."""
        with self._lock:
            return self._taken[since:]

    def calm(self) -> None:
        self.moods = Moods()

    def draws(self, trouble: str, likelihood: float) -> bool:
        with self._lock:
            hit = self._chance.random() < likelihood
            if hit:
                self.troubles[trouble] = self.troubles.get(trouble, 0) + 1
        return hit

    def pause(self) -> None:
        if self.draws("answered slowly", self.moods.slow):
            time.sleep(self._chance.uniform(0.1, self.moods.slowest))

    def keep(self, message: Taken) -> None:
        with self._lock:
            self._taken.append(message)


class _Conversation(socketserver.StreamRequestHandler):
    """One client's connection."""

    server_is: Relay
    timeout = 90
    rbufsize = 65536

    def handle(self) -> None:
        try:
            self._converse()
        except (OSError, ValueError):
            return  # the client is gone; that is what clients do here

    def _converse(self) -> None:
        relay = self.server_is
        if relay.draws("421 at the greeting", relay.moods.busy):
            self._say("421 4.3.2 too busy")
            return
        self._say("220 here")
        recipient, last = "", None
        while line := self.rfile.readline(4096):
            if last is not None and last.followed_at is None:
                last.followed_at = time.monotonic()
            word = line[:4].upper()
            relay.pause()
            if word == b"EHLO":
                self._say("250-here\r\n250-SIZE 50000000\r\n250 8BITMIME")
            elif word == b"RCPT":
                found = _PATH.search(line.decode("ascii", "replace"))
                recipient = found[1] if found else ""
                grey = relay.draws("450 greylisted", relay.moods.greylist)
                self._say("450 4.7.1 greylisted, try again" if grey else "250 2.1.5 fine")
            elif word == b"DATA":
                if relay.draws("451 at DATA", relay.moods.not_now):
                    self._say("451 4.3.0 not now")
                    continue
                if relay.draws("421 at DATA", relay.moods.not_now):
                    self._say("421 4.3.2 closing")
                    return
                self._say("354 go on")
                last = self._message(recipient)
                if relay.draws("dropped after the dot", relay.moods.drop):
                    return
                relay.pause()
                self._say("250 2.0.0 taken")
            elif word == b"QUIT":
                self._say("221 2.0.0 bye")
                return
            else:
                self._say("250 2.0.0 fine")

    def _say(self, text: str) -> None:
        self.wfile.write(text.encode("ascii") + b"\r\n")

    def _message(self, recipient: str) -> Taken:
        lines = []
        while (line := self.rfile.readline()) != b".\r\n":
            if not line:
                raise ValueError("the client left in the middle of a message, which therefore never was")
            lines.append(line[1:] if line.startswith(b".") else line)
        octets = b"".join(lines)
        header = email.message_from_bytes(octets.partition(b"\r\n\r\n")[0] + b"\r\n\r\n")
        message = Taken(
            time.monotonic(), recipient, octets, str(header["Message-ID"]), hashlib.sha256(octets).hexdigest()
        )
        self.server_is.keep(message)
        return message


@dataclass(frozen=True)
class Repeat:
    """A message that came in more than once for the same recipient. ``why`` is empty where nothing allows for it."""

    message_id: str
    recipient: str
    times: int
    why: str


@dataclass
class Copies:
    """All copies of one message to one recipient, in order."""

    found: list[Taken] = field(default_factory=list)

    def why_repeated(self) -> str:
        """What allows for each copy but the first (I4): when it came, nobody had noted our answer to those before.

        A client says something more on a connection only after it has noted the answer to the message before.
        """
        if len({copy.digest for copy in self.found}) > 1:
            return ""
        for earlier, later in zip(self.found, self.found[1:], strict=False):
            if earlier.followed_at is not None and earlier.followed_at < later.at:
                return ""
        return "the answer to the one before was not noted"


def repeats(taken: list[Taken]) -> list[Repeat]:
    """What came in more than once."""
    copies: dict[tuple[str, str], Copies] = {}
    for message in taken:
        copies.setdefault((message.message_id, message.recipient), Copies()).found.append(message)
    return [
        Repeat(*key, len(found.found), found.why_repeated()) for key, found in copies.items() if len(found.found) > 1
    ]
