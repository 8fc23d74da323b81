"""A wire to PostgreSQL that is cut where a test says: at any message, or at a commit, before or after it was done."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from enum import StrEnum

HOST = "127.0.0.1"


class Cut(StrEnum):
    """Where the connection is lost."""

    MESSAGE = "at a message"
    BEFORE_COMMIT = "before the server has the COMMIT"
    AFTER_COMMIT = "after the server has committed, before its answer is here"


@dataclass
class Wire:
    """``cut`` is carried out at the ``at``-th of its occasions; ``occasions`` counts them."""

    server_port: int
    port: int = 0
    cut: Cut = Cut.MESSAGE
    at: int = 0
    occasions: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def arm(self, cut: Cut, at: int) -> None:
        with self.lock:
            self.cut, self.at, self.occasions = cut, at, 0

    def strikes(self, message: bytes) -> bool:
        with self.lock:
            if self.cut is not Cut.MESSAGE and b"COMMIT" not in message:
                return False
            self.occasions += 1
            return self.occasions == self.at

    def carry(self, client: socket.socket) -> None:
        """One connection, message by message; the client speaks, then the server answers."""
        with closing(client), closing(socket.create_connection((HOST, self.server_port))) as server:
            back = threading.Thread(target=_pour, args=(server, client), daemon=True)
            back.start()
            with suppress(OSError), _shut_down(server, client):
                while message := client.recv(65536):
                    if self.strikes(message):
                        if self.cut is Cut.AFTER_COMMIT:
                            client.shutdown(socket.SHUT_WR)  # its answer reaches nobody
                            server.sendall(message)
                            server.settimeout(5)
                            _until_idle(server)
                        return
                    server.sendall(message)


@contextmanager
def _shut_down(*ends: socket.socket) -> Iterator[None]:
    """Closing alone tells nobody anything while another thread waits for what comes."""
    try:
        yield
    finally:
        for end in ends:
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)


def _pour(server: socket.socket, client: socket.socket) -> None:
    with suppress(OSError):
        while answer := server.recv(65536):
            client.sendall(answer)


def _until_idle(server: socket.socket) -> None:
    """The server has done what it was told: it says goodbye only after that, as it works in order."""
    with suppress(OSError):
        server.sendall(b"X\0\0\0\4")  # Terminate
        while server.recv(65536):
            pass


@contextmanager
def a_wire_to(server_port: int) -> Iterator[Wire]:
    """Listens on a port of its own until the end of the ``with``."""
    listener = socket.create_server((HOST, 0))
    wire = Wire(server_port, listener.getsockname()[1])

    def listen() -> None:
        with suppress(OSError):
            while True:
                client, _ = listener.accept()
                threading.Thread(target=wire.carry, args=(client,), daemon=True).start()

    thread = threading.Thread(target=listen, daemon=True)
    thread.start()
    try:
        yield wire
    finally:
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(5)
