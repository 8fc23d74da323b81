"""A proxy between a client and a real server that can swallow everything: a half-open connection, without any FIN."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Self

from tests.servers import HOST


class SwallowingProxy:
    """Passes bytes both ways until :meth:`swallow`; connections made after :meth:`mend` work again.

    ``swallow_when`` is shown what the server sends, and swallows from there on where it says True.
    """

    def __init__(self, port: int, swallow_when: Callable[[bytes], bool] = lambda _: False) -> None:
        self._to = port
        self._swallow_when = swallow_when
        self._dead = threading.Event()
        self._open: list[socket.socket] = []
        self._socket = socket.create_server((HOST, 0))
        self.port: int = self._socket.getsockname()[1]
        self.connections = 0

    def swallow(self) -> None:
        """What is under way from now on never arrives, in either direction; nobody is told."""
        self._dead.set()

    def mend(self) -> None:
        """New connections work; those that were cut stay cut."""
        self._dead = threading.Event()
        self._swallow_when = lambda _: False

    def _listen(self) -> None:
        while True:
            try:
                client, _ = self._socket.accept()
                server = socket.create_connection((HOST, self._to))
            except OSError:
                return
            self.connections += 1
            self._open += [client, server]
            dead = self._dead
            threading.Thread(target=self._pass, args=(client, server, dead, False), daemon=True).start()
            threading.Thread(target=self._pass, args=(server, client, dead, True), daemon=True).start()

    def _pass(self, source: socket.socket, target: socket.socket, dead: threading.Event, watched: bool) -> None:
        with suppress(OSError):
            while chunk := source.recv(65536):
                if watched and self._swallow_when(chunk):
                    dead.set()
                if not dead.is_set():
                    target.sendall(chunk)
            if not dead.is_set():
                target.close()

    def __enter__(self) -> Self:
        threading.Thread(target=self._listen, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for one in (self._socket, *self._open):
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()
