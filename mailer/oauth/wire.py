"""One POST to an authorization server: over verified TLS, without redirects, bounded in time and size.

The only home of HTTP. A redirect is never followed: what is posted are secrets, and they are for one address alone.
"""

from __future__ import annotations

import http.client
import json
import ssl
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Protocol
from urllib.error import URLError
from urllib.parse import urlencode, urlsplit
from urllib.request import HTTPErrorProcessor, HTTPSHandler, OpenerDirector, ProxyHandler, Request, build_opener

from mailer.config_values import is_loopback
from mailer.errors import PermanentFailure, TemporaryFailure
from mailer.mail.tls import client_context

TIMEOUT = timedelta(seconds=10)
"""For each step; the whole takes less than a lease on a credential lasts."""
LONGEST_ANSWER = 256 * 1024


class Signer(Protocol):
    """What the OAuth library hands over to prove which application is asking."""

    def prepare(self, method: str, uri: str, headers: dict[str, str], body: str) -> tuple[str, dict[str, str], str]: ...


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back, as far as the OAuth library asks for it."""

    status_code: int
    body: bytes

    def json(self) -> object:
        """:raises ValueError: where it is no JSON."""
        return json.loads(self.body)

    def raise_for_status(self) -> None:
        """:raises TemporaryFailure: where the status is none of success."""
        if self.status_code >= 300:
            raise TemporaryFailure(f"HTTP status {self.status_code}")


class _AsItIs(HTTPErrorProcessor):
    """Every status is an answer, redirects too."""

    def http_response(self, request: Request, response: http.client.HTTPResponse) -> http.client.HTTPResponse:
        return response

    https_response = http_response


class Wire:
    """Posts forms; holds no connection and no state."""

    def __init__(self, ca_file: Path | None, timeout: timedelta = TIMEOUT) -> None:
        self._ca_file = ca_file
        self._timeout = timeout.total_seconds()

    def post(
        self, url: str, data: Mapping[str, str], headers: Mapping[str, str] | None = None, auth: Signer | None = None
    ) -> Answer:
        """The answer, whatever its status.

        :raises TemporaryFailure: where none came.
        :raises PermanentFailure: where the server's certificate is not trusted.
        """
        sent = {"Accept": "application/json", "User-Agent": "mailer", **(headers or {})}
        body = urlencode(data)
        if auth is not None:
            url, sent, body = auth.prepare("POST", url, sent, body)
        host = urlsplit(url).hostname or ""
        try:
            return self._exchange(host, Request(url, body.encode(), sent))  # noqa: S310  the configuration checks it
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise _translated(host, error) from None

    def _exchange(self, host: str, request: Request) -> Answer:
        deadline = time.monotonic() + 2 * self._timeout
        with self._opener(host).open(request, timeout=self._timeout) as response:
            body = bytearray()
            while piece := response.read1(LONGEST_ANSWER):
                body += piece
                if len(body) > LONGEST_ANSWER:
                    raise ValueError("the answer is too long")
                if time.monotonic() > deadline:
                    raise TimeoutError
            return Answer(response.status, bytes(body))

    def _opener(self, host: str) -> OpenerDirector:
        # A proxy of the environment is for what is outside; what is on this machine is not asked for through it.
        proxies = ProxyHandler({}) if is_loopback(host) else ProxyHandler()
        return build_opener(proxies, HTTPSHandler(context=client_context(self._ca_file)), _AsItIs())


def _translated(host: str, error: Exception) -> TemporaryFailure | PermanentFailure:
    cause = error.reason if isinstance(error, URLError) and isinstance(error.reason, Exception) else error
    if isinstance(cause, ssl.SSLCertVerificationError):
        return PermanentFailure(
            f"the certificate of {host} is not trusted: {cause.verify_message}. "
            "Put the authority that signed it into ca_file of the table oauth"
        )
    if isinstance(cause, TimeoutError):
        return TemporaryFailure(f"{host} gave no answer in time")
    why = cause.strerror if isinstance(cause, OSError) and cause.strerror else type(cause).__name__
    return TemporaryFailure(f"{host} can't be asked: {why}")
