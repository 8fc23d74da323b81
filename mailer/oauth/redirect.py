"""Waiting for a browser to come back from the authorization server, on this machine or by way of the admin's hands.

RFC 8252 §7.3: an application without a web server of its own listens on a loopback port for as long as it waits. Where
the browser is on another machine (ssh), it can't get there; then its address line, pasted here, does as well.
"""

from __future__ import annotations

import select
import time
from collections.abc import Callable
from datetime import timedelta
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import TextIO
from urllib.parse import parse_qs, urlsplit

_THANKS = b"<!doctype html><title>mailer</title><p>Thank you. This window can be closed; go on in the terminal.</p>"
_LOOK_EVERY_SECONDS = 1.0


class _Answered(BaseHTTPRequestHandler):
    """Notes the address of the one request that is an answer; anything else (a favicon) is not found."""

    server: Redirect
    timeout = 5

    def do_GET(self) -> None:
        if not is_answer(self.path):
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        self.server.answer = self.path
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(_THANKS)))
        self.end_headers()
        self.wfile.write(_THANKS)

    def log_message(self, *_: object) -> None:
        """Nothing is logged: the address holds the code."""


class Redirect(HTTPServer):
    """Listens on a free port of this machine, and hears nobody else."""

    def __init__(self, host: str) -> None:
        """:param host: how the authorization server is to call this machine."""
        super().__init__(("127.0.0.1", 0), _Answered)
        self.answer = ""
        self.uri = f"http://{host}:{self.server_address[1]}/"

    def wait(self, pasted: TextIO | None, longest: timedelta, say: Callable[[str], None]) -> str:
        """The address the browser was sent to; "" where none came in that time.

        :param pasted: where the admin may write it instead.
        """
        deadline = time.monotonic() + longest.total_seconds()
        while not self.answer and (left := deadline - time.monotonic()) > 0:
            sources: list[Redirect | TextIO] = [self, *([pasted] if pasted else [])]
            ready, _, _ = select.select(sources, [], [], min(left, _LOOK_EVERY_SECONDS))
            if self in ready:
                self.handle_request()
            if pasted in ready and pasted is not None:
                line = pasted.readline()
                if not line:
                    pasted = None  # nobody is there to paste
                elif is_answer(line.strip()):
                    self.answer = line.strip()
                elif line.strip():
                    say("That is not the address: it begins with the one below and holds code=…. Copy all of it.")
                    say(self.uri)
        return self.answer


def is_answer(address: str) -> bool:
    """Whether it is what a browser is sent back with (RFC 6749 §4.1.2)."""
    try:
        found = parse_qs(urlsplit(address).query)
    except ValueError:
        return False
    return "state" in found and ("code" in found or "error" in found)
