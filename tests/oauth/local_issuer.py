"""An authorization server on this machine: all four grants, rotating refresh tokens, introspection, scripted faults.

It keeps to RFC 6749, 7636, 7662 and 8628 as strictly as the great ones do, and more so: a refresh token that is used a
second time ends the consent (RFC 6819 §5.2.2.3).
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from tests.servers import HOST, Certificates

CLIENT_ID, CLIENT_SECRET = "the-desk", "s3cret-of-the-application"
SCOPE = "mail offline_access"
DEVICE_CODE = "urn:ietf:params:oauth:grant-type:device_code"

Fault = str
"""``invalid_grant`` or another error code; ``500``, ``hang``, ``garbage``, ``endless``, ``redirect``, ``slow``."""


@dataclass
class Consent:
    """One person's consent: the refresh token that is good now, and those that were."""

    username: str
    refresh_token: str = field(default_factory=lambda: "refresh-" + secrets.token_urlsafe(24))
    spent: set[str] = field(default_factory=set)
    withdrawn: bool = False


class LocalIssuer(ThreadingHTTPServer):
    """The server and all it remembers; ``faults`` are what the next questions for tokens get instead of an answer."""

    daemon_threads = True

    def __init__(self, certificates: Certificates | None = None) -> None:
        super().__init__((HOST, 0), _Handler)
        if certificates is not None:
            self.socket = certificates.server_context().wrap_socket(self.socket, server_side=True)
        self.base = f"{'https' if certificates else 'http'}://{HOST}:{self.server_address[1]}"
        self.lock = threading.Lock()
        self.reset()

    def reset(self) -> None:
        self.username = "support@example.com"
        self.lifetime: object = 3600
        self.rotates = True
        self.device_answers: list[str] = []
        self.faults: list[Fault] = []
        self.questions: list[dict[str, str]] = []
        self.consents: list[Consent] = []
        self.good_until: dict[str, tuple[str, float]] = {}
        self.codes: dict[str, dict[str, str]] = {}
        self.under_way = self.most_under_way = 0
        self.released = threading.Event()

    def consent(self) -> Consent:
        """What a person consented to before."""
        self.consents.append(Consent(self.username))
        return self.consents[-1]

    def token(self, username: str | None = None, seconds: float = 3600) -> str:
        """An access token that is good for so long; less than nothing is one that has run out."""
        token = "access-" + secrets.token_urlsafe(24)
        self.good_until[token] = (username or self.username, time.monotonic() + seconds)
        return token

    def withdraw_tokens(self) -> None:
        """No access token that was given is good any more; consents stay."""
        self.good_until.clear()

    @property
    def secrets(self) -> set[str]:
        """Everything that nobody may read in a log."""
        spent = {token for consent in self.consents for token in (*consent.spent, consent.refresh_token)}
        asked = {question[name] for question in self.questions for name in ("code", "device_code") if name in question}
        return {CLIENT_SECRET, *self.good_until, *spent, *asked}

    def grants(self) -> list[str]:
        return [question.get("grant_type", "") for question in self.questions]


class _Handler(BaseHTTPRequestHandler):
    server: LocalIssuer

    def log_message(self, *_: object) -> None:
        pass

    def do_GET(self) -> None:
        """The page where a person consents, who always does."""
        asked = _single(urlsplit(self.path).query)
        wanted = {"response_type": "code", "client_id": CLIENT_ID, "scope": SCOPE, "code_challenge_method": "S256"}
        if any(asked.get(name) != value for name, value in wanted.items()):
            self._answer(400, {"error": "invalid_request"})
            return
        code = "code-" + secrets.token_urlsafe(12)
        self.server.codes[code] = asked
        answer = {"code": code, "state": asked["state"]}
        self.send_response(302)
        self.send_header("Location", asked["redirect_uri"] + "?" + urlencode(answer))
        self.send_header("Content-Length", "0")
        self.end_headers()

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        form = _single(body)
        issuer = self.server
        if self.path == "/introspect":
            username, until = issuer.good_until.get(form.get("token", ""), ("", 0.0))
            active = time.monotonic() < until
            self._answer(200, {"active": active, "username": username} if active else {"active": False})
            return
        with issuer.lock:
            issuer.questions.append(form)
            fault = issuer.faults.pop(0) if issuer.faults else ""
            issuer.under_way += 1
            issuer.most_under_way = max(issuer.most_under_way, issuer.under_way)
        try:
            if not fault or not self._fail(fault, form):
                with issuer.lock:
                    status, answer = self._device() if self.path == "/device" else self._token(form)
                self._answer(status, answer)
        finally:
            with issuer.lock:
                issuer.under_way -= 1

    def _fail(self, fault: Fault, form: dict[str, str]) -> bool:
        """Whether that was the answer."""
        match fault:
            case "500":
                self._answer(500, {"error": "server_error"})
            case "hang":
                self.server.released.wait(30)
                self.close_connection = True
            case "garbage":
                self._send(200, b"<html>Welcome to our hotel's WiFi</html>")
            case "endless":
                self._send(200, b'{"access_token": "' + b"a" * 5_000_000 + b'"}')
            case "redirect":
                self.send_response(307)
                self.send_header("Location", f"{self.server.base}/token")
                self.send_header("Content-Length", "0")
                self.end_headers()
            case "slow":
                time.sleep(0.5)
                return False
            case _:
                said = f"Trace 1\r\nWhat was sent: {form.get('refresh_token', '')} {CLIENT_SECRET}"
                self._answer(400, {"error": fault, "error_description": said})
        return True

    def _device(self) -> tuple[int, dict[str, Any]]:
        answer = {"device_code": "device-" + secrets.token_urlsafe(24), "user_code": "WDJB-MJHT", "interval": 1}
        return 200, answer | {"verification_uri": "https://example.com/device", "expires_in": 600}

    def _token(self, form: dict[str, str]) -> tuple[int, dict[str, Any]]:
        issuer = self.server
        if not self._is_the_client(form):
            return 401, {"error": "invalid_client"}
        match form.get("grant_type"):
            case "refresh_token":
                return self._refreshed(form["refresh_token"])
            case "client_credentials":
                return 200, self._given("")
            case "authorization_code":
                asked = issuer.codes.pop(form.get("code", ""), None)
                digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
                challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
                if (
                    asked is None
                    or asked["code_challenge"] != challenge
                    or asked["redirect_uri"] != form["redirect_uri"]
                ):
                    return 400, {"error": "invalid_grant"}
                return 200, self._given(issuer.consent().refresh_token)
            case str(kind) if kind == DEVICE_CODE:
                if issuer.device_answers:
                    return 400, {"error": issuer.device_answers.pop(0)}
                return 200, self._given(issuer.consent().refresh_token)
        return 400, {"error": "unsupported_grant_type"}

    def _refreshed(self, token: str) -> tuple[int, dict[str, Any]]:
        for consent in self.server.consents:
            if token in consent.spent:
                consent.withdrawn = True  # somebody has a copy
            if token == consent.refresh_token and not consent.withdrawn:
                if not self.server.rotates:
                    return 200, self._given("")
                consent.spent.add(token)
                consent.refresh_token = "refresh-" + secrets.token_urlsafe(24)
                return 200, self._given(consent.refresh_token)
        return 400, {"error": "invalid_grant", "error_description": "The token has been revoked.\r\nTrace: 17"}

    def _given(self, refresh_token: str) -> dict[str, Any]:
        answer: dict[str, Any] = {"access_token": self.server.token(), "token_type": "Bearer"}
        if self.server.lifetime is not None:
            answer["expires_in"] = self.server.lifetime
        return answer | ({"refresh_token": refresh_token} if refresh_token else {})

    def _is_the_client(self, form: dict[str, str]) -> bool:
        basic = base64.b64encode(f"{CLIENT_ID}:{CLIENT_SECRET}".encode()).decode()
        in_body = (form.get("client_id"), form.get("client_secret")) == (CLIENT_ID, CLIENT_SECRET)
        return in_body or self.headers.get("Authorization") == f"Basic {basic}"

    def _answer(self, status: int, answer: dict[str, Any]) -> None:
        self._send(status, json.dumps(answer).encode())

    def _send(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        try:
            self.wfile.write(body)
        except OSError:
            self.close_connection = True


def _single(query: str) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(query).items()}


@contextmanager
def running_issuer(certificates: Certificates | None = None) -> Iterator[LocalIssuer]:
    """An issuer from here to the end of the ``with``."""
    with LocalIssuer(certificates) as issuer:
        thread = threading.Thread(target=issuer.serve_forever, args=(0.05,), daemon=True)
        thread.start()
        try:
            yield issuer
        finally:
            issuer.released.set()
            issuer.shutdown()
            thread.join(5)
