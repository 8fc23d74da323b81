"""A server that takes what channels are sent, on this machine: it answers as its path says, and keeps what came."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from tests.servers import HOST, Certificates


@dataclass(frozen=True)
class Posted:
    """One request: its path with the query, and the JSON it brought."""

    path: str
    body: Any


class ChannelServer(ThreadingHTTPServer):
    """``/500/…`` is answered with 500, ``/302/…`` sent on to another path, ``/never/…`` has no answer."""

    daemon_threads = True

    def __init__(self, certificates: Certificates | None = None) -> None:
        super().__init__((HOST, 0), _Handler)
        if certificates is not None:
            self.socket = certificates.server_context().wrap_socket(self.socket, server_side=True)
        self.port = self.server_address[1]
        self.posted: list[Posted] = []
        self.over = threading.Event()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away is what some tests are about."""


class _Handler(BaseHTTPRequestHandler):
    server: ChannelServer

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.posted.append(Posted(self.path, json.loads(body)))
        wanted = self.path.split("/")[1]
        if wanted == "never":
            self.server.over.wait(30)
            return
        self.send_response(int(wanted) if wanted.isdigit() else 202)
        if wanted == "302":
            self.send_header("Location", f"http://{HOST}:{self.server.port}/elsewhere")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: Any) -> None:
        pass


@contextmanager
def running_channel_server(certificates: Certificates | None = None) -> Iterator[ChannelServer]:
    server = ChannelServer(certificates)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.over.set()
        server.shutdown()
        thread.join()
        server.server_close()
