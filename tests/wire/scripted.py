"""Tiny servers that say exactly what a test wants, on real sockets; and a notebook that stands in for the desk."""

from __future__ import annotations

import re
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from types import TracebackType
from typing import Any, Self

from mailer.config import Account, Folder, Relay
from mailer.mail.imap import Delivery, FolderRef, FolderWatcher
from tests.servers import HOST, PASSWORD


class HangUp(Exception):
    """Raised by a script to close the connection."""


class Conversation:
    """One client's connection, as the server sees it."""

    def __init__(self, connection: socket.socket, server: Listener) -> None:
        self._connection = connection
        self._server = server
        self._ahead = b""

    def send(self, text: str | bytes) -> None:
        """Sends bytes, or lines with their CRLF added."""
        self._connection.sendall(text if isinstance(text, bytes) else text.encode() + b"\r\n")

    def line(self) -> str:
        """What the client sends next, without CRLF; ends the conversation where it hangs up."""
        while b"\n" not in self._ahead:
            chunk = self._connection.recv(65536)
            if not chunk:
                raise HangUp
            self._server.received += chunk
            self._ahead += chunk
        line, _, self._ahead = self._ahead.partition(b"\n")
        return line.rstrip(b"\r").decode("utf-8", "surrogateescape")

    def encrypt(self, context: ssl.SSLContext) -> None:
        self._connection = context.wrap_socket(self._connection, server_side=True)

    def hang(self) -> None:
        """Says nothing more and keeps the connection open until the server is closed."""
        self._server.over.wait(30)
        raise HangUp

    def close(self) -> None:
        with suppress(OSError):
            self._connection.shutdown(socket.SHUT_RDWR)
        self._connection.close()


class Listener:
    """A server on 127.0.0.1 that holds each conversation in a thread of its own.

    ``received`` has every byte that came in before TLS or without it, and after TLS was set up the plain text.
    """

    def __init__(self, context: ssl.SSLContext | None = None, port: int = 0) -> None:
        self._context = context
        self.received = b""
        self.connections = 0
        self.over = threading.Event()
        self._open: list[Conversation] = []
        self._socket = socket.create_server((HOST, port))
        self.port: int = self._socket.getsockname()[1]
        self._thread = threading.Thread(target=self._listen, daemon=True)

    def converse(self, client: Conversation) -> None:
        """What is said to a client; a script."""
        raise NotImplementedError

    def hang_up_on_all(self) -> None:
        """Closes every connection there is, as a server that was killed does."""
        for conversation in self._open:
            conversation.close()

    def _listen(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._hold, args=(connection,), daemon=True).start()

    def _hold(self, connection: socket.socket) -> None:
        try:
            if self._context is not None:
                connection = self._context.wrap_socket(connection, server_side=True)
        except OSError:
            connection.close()
            return
        client = Conversation(connection, self)
        self._open.append(client)
        with suppress(HangUp, OSError, ValueError):
            self.converse(client)
        client.close()

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.over.set()
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self.hang_up_on_all()
        self._thread.join(5)


Script = Callable[[Conversation, str, str], None]


class ScriptedImap(Listener):
    """A small IMAP server with one folder, of which a test replaces the commands it is about.

    ``scripts`` are by command word (``SELECT``, ``UID FETCH`` …) and get the client, the tag and the arguments.
    ``commands`` has what was said but for CAPABILITY, which clients ask for whenever they like.
    """

    def __init__(
        self,
        mails: dict[int, bytes] | None = None,
        capabilities: str = "IMAP4rev1 AUTH=PLAIN IDLE MOVE UIDPLUS",
        greeting: str = "* OK ready",
        context: ssl.SSLContext | None = None,
        port: int = 0,
        **scripts: Script,
    ) -> None:
        super().__init__(context, port)
        self.mails = dict(mails or {})
        self.capabilities = capabilities
        self.greeting = greeting
        self.uidvalidity = 7
        self.commands: list[str] = []
        self.scripts: dict[str, Script] = {name.replace("_", " "): script for name, script in scripts.items()}

    def converse(self, client: Conversation) -> None:
        client.send(self.greeting)
        while True:
            line = client.line()
            tag, _, rest = line.partition(" ")
            word, _, arguments = rest.partition(" ")
            if word.upper() == "UID":
                second, _, arguments = arguments.partition(" ")
                word = f"UID {second}"
            if word != "CAPABILITY":
                self.commands.append(rest)
            script = self.scripts.get(word.upper()) or getattr(self, "_" + word.lower().replace(" ", "_"), None)
            if script is None:
                client.send(f"{tag} OK done")
            else:
                script(client, tag, arguments)

    def _capability(self, client: Conversation, tag: str, arguments: str) -> None:
        client.send(f"* CAPABILITY {self.capabilities}\r\n{tag} OK done")

    def _authenticate(self, client: Conversation, tag: str, arguments: str) -> None:
        client.send("+ ")
        client.line()
        client.send(f"{tag} OK welcome")

    def _logout(self, client: Conversation, tag: str, arguments: str) -> None:
        client.send(f"* BYE\r\n{tag} OK bye")
        raise HangUp

    def _select(self, client: Conversation, tag: str, arguments: str) -> None:
        client.send(f"* {len(self.mails)} EXISTS\r\n* OK [UIDVALIDITY {self.uidvalidity}] valid")
        client.send(f"{tag} OK [READ-WRITE] selected")

    def _uid_search(self, client: Conversation, tag: str, arguments: str) -> None:
        uids = " ".join(str(uid) for uid in sorted(self.mails))
        client.send(f"* SEARCH {uids}\r\n{tag} OK done")

    def _uid_fetch(self, client: Conversation, tag: str, arguments: str) -> None:
        for uid in wanted(arguments):
            if uid in self.mails:
                client.send(fetched(self.sequence(uid), uid, self.mails[uid], arguments))
        client.send(f"{tag} OK done")

    def _uid_move(self, client: Conversation, tag: str, arguments: str) -> None:
        for uid in wanted(arguments):
            self.mails.pop(uid, None)
        client.send(f"{tag} OK done")

    def _idle(self, client: Conversation, tag: str, arguments: str) -> None:
        client.send("+ idling")
        client.line()
        client.send(f"{tag} OK done")

    def sequence(self, uid: int) -> int:
        return sorted(self.mails).index(uid) + 1


def wanted(arguments: str) -> list[int]:
    """The UIDs at the head of a command's arguments."""
    return [int(uid) for uid in arguments.split(maxsplit=1)[0].split(",") if uid.isdigit()]


def fetched(sequence: int, uid: int, raw: bytes, items: str) -> bytes:
    """One FETCH response with what ``items`` asks for."""
    if "RFC822.SIZE" in items:
        return f"* {sequence} FETCH (UID {uid} RFC822.SIZE {len(raw)})\r\n".encode()
    part = re.search(r"BODY\.PEEK\[\]<(\d+)\.(\d+)>", items)
    key, body = "BODY[]", raw
    if part:
        start, length = int(part[1]), int(part[2])
        key, body = f"BODY[]<{start}>", raw[start : start + length]
    head = f'* {sequence} FETCH (UID {uid} INTERNALDATE "01-Jan-2026 12:00:00 +0200" {key} {{{len(body)}}}\r\n'
    return head.encode() + body + b")\r\n"


Reply = str | Callable[[Conversation], None]


_USUAL = {
    "GREETING": "220 ready",
    "EHLO": "250-here\r\n250-SIZE 10000000\r\n250 8BITMIME",
    "DATA": "354 go on",
    "QUIT": "221 bye",
    "AUTH": "235 welcome",
}


class ScriptedSmtp(Listener):
    """An SMTP server that answers as told.

    ``replies`` are by command word, ``GREETING`` and ``DOT`` for the end of the message: a line, a callable that gets
    the client, or a list of these of which the last one stays. ``messages`` are the bytes between DATA and the dot.
    """

    def __init__(self, context: ssl.SSLContext | None = None, **replies: Reply | list[Reply]) -> None:
        super().__init__(context)
        self._replies: dict[str, list[Reply]] = {
            word: list(reply) if isinstance(reply, list) else [reply] for word, reply in replies.items()
        }
        self.commands: list[str] = []
        self.messages: list[bytes] = []
        self._lock = threading.Lock()

    def converse(self, client: Conversation) -> None:
        self._answer(client, "GREETING")
        while True:
            line = client.line()
            self.commands.append(line)
            word = line.partition(" ")[0].upper()
            if self._answer(client, word).startswith("354"):
                self._take_message(client)
                self._answer(client, "DOT")
            if word == "QUIT":
                return

    def _take_message(self, client: Conversation) -> None:
        lines = []
        while (line := client.line()) != ".":
            lines.append(line.encode("utf-8", "surrogateescape") + b"\r\n")
        self.messages.append(b"".join(lines))

    def _answer(self, client: Conversation, word: str) -> str:
        with self._lock:
            replies = self._replies.get(word, [_USUAL.get(word, "250 ok")])
            reply = replies.pop(0) if len(replies) > 1 else replies[0]
        if isinstance(reply, str):
            client.send(reply)
            return reply
        reply(client)
        return ""


def drop(client: Conversation) -> None:
    """A reply: none, and the connection is closed."""
    raise HangUp


def hang(client: Conversation) -> None:
    """A reply: none, for ever."""
    client.hang()


def drip(client: Conversation) -> None:
    """A reply that never ends, a line every 50 ms: no single wait is long (slow loris)."""
    while True:
        client.send("250-still at it")
        time.sleep(0.05)


class Notebook:
    """An :class:`~mailer.mail.imap.Intake` that remembers; ``heard`` is set at each accept."""

    def __init__(self, cursor: int = 0) -> None:
        self.cursor = cursor
        self.opened: list[tuple[FolderRef, list[int]]] = []
        self.taken: dict[tuple[int, int], Delivery] = {}
        self.lost: list[int] = []
        self.put_away: set[tuple[int, int]] = set()
        self.heard = threading.Event()
        self.before_accept: Callable[[Sequence[Delivery]], None] = lambda _: None

    @property
    def bodies(self) -> list[bytes]:
        return [delivery.raw for delivery in self.taken.values()]

    def open(self, ref: FolderRef, folder: Folder, present: Sequence[int]) -> int:
        self.opened.append((ref, list(present)))
        return self.cursor

    def is_replaced(self, ref: FolderRef) -> bool:
        return False

    def recognise(self, ref: FolderRef, deliveries: Sequence[Delivery]) -> int:
        raise NotImplementedError

    def looked_through(self, ref: FolderRef, folder: Folder, present: Sequence[int], unknown: int) -> None:
        raise NotImplementedError

    def unknown(self, ref: FolderRef, uids: Sequence[int]) -> list[int]:
        return [uid for uid in uids if (ref.uidvalidity, uid) not in self.taken]

    def accept(self, ref: FolderRef, folder: Folder, deliveries: Sequence[Delivery]) -> None:
        self.before_accept(deliveries)
        for delivery in deliveries:
            assert (ref.uidvalidity, delivery.uid) not in self.taken
            self.taken[ref.uidvalidity, delivery.uid] = delivery
        self.heard.set()

    def gone(self, ref: FolderRef, uids: Sequence[int]) -> None:
        self.lost += uids

    def unfiled(self, ref: FolderRef) -> list[int]:
        waiting = [key for key in self.taken if key not in self.put_away]
        return [uid for validity, uid in waiting if validity == ref.uidvalidity]

    def filed(self, ref: FolderRef, uids: Sequence[int]) -> None:
        self.put_away |= {(ref.uidvalidity, uid) for uid in uids}


def account(host: str, port: int, user: str = "support@example.com", **options: Any) -> Account:
    """An account with one folder; ``after`` and ``move_to`` are the folder's, the rest the account's options."""
    folder = {"queue": "support"} | {k: options.pop(k) for k in ("after", "move_to", "name") if k in options}
    settings: dict[str, object] = {"encryption": "none", "poll_every": "1s", "timeout": "5s", **options}
    return Account.model_validate(
        {"name": "a", "host": host, "port": port, "username": user, "password": "env:UNUSED", "folders": [folder]}
        | settings
    )


def relay(port: int, **options: object) -> Relay:
    """A relay without login and encryption, unless told otherwise."""
    settings: dict[str, object] = {"encryption": "none", "connections": 1, "timeout": "2s", **options}
    return Relay.model_validate({"host": HOST, "port": port} | settings)


def password() -> str:
    return PASSWORD


@contextmanager
def running(watch: FolderWatcher) -> Iterator[threading.Thread]:
    """The watcher in its own thread, ended and seen to end."""
    stop = threading.Event()
    thread = threading.Thread(target=watch.run, args=(stop,), daemon=True)
    thread.start()
    try:
        yield thread
    finally:
        stop.set()
        watch.close()
        thread.join(5)
        assert not thread.is_alive()


def eventually(true: Callable[[], bool], seconds: float = 10) -> bool:
    """Whether it becomes true in that time."""
    deadline = time.monotonic() + seconds
    while not true():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)
    return True
