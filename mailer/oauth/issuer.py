"""Asking an authorization server for tokens: refresh, device code, authorization code with PKCE, client credentials.

Follows RFC 6749, RFC 7636 (PKCE), RFC 8252 (loopback redirect) and RFC 8628 (device code). The only home of Authlib,
whose network-free client is used: it writes the requests and reads the answers; :mod:`mailer.oauth.wire` carries them.
No exception and no ``repr`` from here holds a token, a code or a secret (PRIV-07).
"""

from __future__ import annotations

import hmac
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

from authlib.common.errors import AuthlibBaseError
from authlib.oauth2.client import OAuth2Client

from mailer.errors import PermanentFailure, TemporaryFailure
from mailer.oauth.sign_in import SignIn
from mailer.oauth.wire import TIMEOUT, Wire

DEVICE_CODE = "urn:ietf:params:oauth:grant-type:device_code"
DEFAULT_LIFETIME = timedelta(hours=1)
LONGEST_LIFETIME = timedelta(days=1)
SLOWER_BY = 5
"""RFC 8628 §3.5: seconds that each ``slow_down`` adds to the distance between two questions."""

_TOKEN = re.compile(r"[\x21-\x7e]{1,65536}")
"""No control character, so that a token can't say anything of its own to a mail server (RFC 6749 appendix A.12)."""
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_CONSENT_GONE = frozenset({"invalid_grant", "interaction_required", "consent_required", "login_required"})
_LASTING = frozenset(
    {
        *("invalid_client", "unauthorized_client", "invalid_scope", "invalid_request", "unsupported_grant_type"),
        *("access_denied", "expired_token", "invalid_resource", "unsupported_response_type"),
    }
)


class _OAuthError(Exception):
    """What the server says is wrong. Authlib's own class refuses the line ends that Microsoft's descriptions have."""

    def __init__(self, error: object = "", description: object = None) -> None:
        self.error = str(error)
        self.description = str(description or "")
        super().__init__(self.error)


class ConsentGone(PermanentFailure):
    """The server takes the consent no more (RFC 6749 §5.2 ``invalid_grant``): a person has to give a new one."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """What the server gave. ``refresh_token`` is "" where it gave none: then the one that was used stays good."""

    access_token: str = field(repr=False)
    refresh_token: str = field(repr=False)
    lifetime: timedelta


@dataclass(frozen=True, slots=True)
class DeviceCode:
    """What a person has to do to consent on another device, and how often to ask whether it was done."""

    user_code: str
    address: str
    every: timedelta
    lifetime: timedelta
    device_code: str = field(repr=False)


class NotYet(TemporaryFailure):
    """The person has not consented yet; ``slower`` says that the server wants to be asked less often."""

    def __init__(self, slower: bool) -> None:
        self.slower = slower
        super().__init__("nobody has consented yet")


@dataclass(frozen=True, slots=True)
class AuthorizationRequest:
    """The address a person has to open, and what its answer will be checked with."""

    address: str
    redirect_uri: str
    state: str = field(repr=False)
    verifier: str = field(repr=False)


class AuthorizationServer:
    """The server of one sign-in, asked as one application.

    :raises TemporaryFailure: from each method, where trying again later may help.
    :raises ConsentGone: where a person has to consent anew.
    :raises PermanentFailure: where somebody has to change something else.
    """

    def __init__(self, sign_in: SignIn, client_secret: str, timeout: timedelta = TIMEOUT) -> None:
        self._sign_in = sign_in
        self._issuer = sign_in.issuer
        self._client_secret = client_secret
        self._wire = Wire(sign_in.oauth.ca_file, timeout)

    def refresh(self, refresh_token: str) -> Tokens:
        """New tokens for a consent that was given before (RFC 6749 §6)."""
        with _Asking(self._issuer.name, self._client_secret, refresh_token):
            answer = self._client().refresh_token(self._issuer.token_endpoint, refresh_token=refresh_token)
            return _tokens(answer)

    def for_application(self) -> Tokens:
        """A token for the application itself (RFC 6749 §4.4)."""
        with _Asking(self._issuer.name, self._client_secret):
            return _tokens(
                self._client().fetch_token(
                    self._issuer.token_endpoint,
                    grant_type="client_credentials",
                    **self._scope(),
                )
            )

    def begin_device(self) -> DeviceCode:
        """What a person has to do to consent (RFC 8628 §3.1, §3.2)."""
        client = self._client()
        with _Asking(self._issuer.name, self._client_secret):
            answer = self._wire.post(
                self._issuer.device_endpoint,
                self._scope(),
                {"Content-Type": "application/x-www-form-urlencoded"},
                client.client_auth(client.token_endpoint_auth_method),
            )
            found = client.parse_response_token(answer)
            return DeviceCode(
                user_code=_said(found["user_code"]),
                address=_said(found.get("verification_uri") or found["verification_url"]),
                every=timedelta(seconds=max(1, int(found.get("interval") or 5))),
                lifetime=timedelta(seconds=min(3600, int(found["expires_in"]))),
                device_code=str(found["device_code"]),
            )

    def ask_device(self, code: DeviceCode) -> Tokens:
        """The tokens, if the person has consented by now (RFC 8628 §3.4).

        :raises NotYet: if not.
        """
        with _Asking(self._issuer.name, self._client_secret, code.device_code):
            return _tokens(
                self._client().fetch_token(
                    self._issuer.token_endpoint, grant_type=DEVICE_CODE, device_code=code.device_code
                )
            )

    def authorization_request(self, redirect_uri: str) -> AuthorizationRequest:
        """The address to open in a browser (RFC 6749 §4.1.1, RFC 7636 §4.3)."""
        verifier = secrets.token_urlsafe(64)
        address, state = self._client().create_authorization_url(
            self._issuer.authorization_endpoint,
            state=secrets.token_urlsafe(24),
            code_verifier=verifier,
            redirect_uri=redirect_uri,
            **self._scope(),
            **dict(self._issuer.hints),
        )
        return AuthorizationRequest(address, redirect_uri, state, verifier)

    def redeem(self, request: AuthorizationRequest, redirected_to: str) -> Tokens:
        """The tokens for the address the browser was sent back to (RFC 6749 §4.1.2, §4.1.3).

        :raises PermanentFailure: also where it answers another request than ``request``.
        """
        found = {name: values[0] for name, values in parse_qs(urlsplit(redirected_to).query).items()}
        # RFC 6749 §10.12: without the state of this very request, anybody's code would do.
        if not hmac.compare_digest(found.get("state", "").encode(), request.state.encode()):
            raise PermanentFailure("this address answers another request: run this command again")
        code = found.get("code", "")
        with _Asking(self._issuer.name, self._client_secret, code, request.verifier):
            if "error" in found or not code:
                raise _refusal(self._issuer.name, found.get("error", "no code"), found.get("error_description", ""))
            return _tokens(
                self._client().fetch_token(
                    self._issuer.token_endpoint,
                    grant_type="authorization_code",
                    code=code,
                    code_verifier=request.verifier,
                    redirect_uri=request.redirect_uri,
                )
            )

    def _client(self) -> OAuth2Client:
        method = "client_secret_post" if self._issuer.secret_in_body else "client_secret_basic"
        client = OAuth2Client(
            self._wire,
            client_id=self._sign_in.oauth.client_id,
            client_secret=self._client_secret or None,
            token_endpoint_auth_method=method if self._client_secret else "none",
            code_challenge_method="S256",
        )
        client.oauth_error_class = _OAuthError
        return client

    def _scope(self) -> dict[str, str]:
        scopes = " ".join(self._sign_in.scopes)
        return {"scope": scopes} if scopes else {}


class _Asking:
    """Turns what a question ends with into our errors, in words that hold none of ``secrets``."""

    def __init__(self, name: str, *private: str) -> None:
        self._name = name
        self._private = [text for text in private if text]

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, _trace: object) -> None:
        match error:
            case _OAuthError():
                raise _refusal(self._name, self._clean(error.error), self._clean(error.description)) from None
            case AuthlibBaseError() | ValueError() | LookupError() | TypeError() | AttributeError():
                raise TemporaryFailure(f"{self._name} gave an answer that makes no sense") from None
            case ArithmeticError() | RecursionError():  # numbers and nesting beyond all measure
                raise TemporaryFailure(f"{self._name} gave an answer that makes no sense") from None
            case TemporaryFailure() if not isinstance(error, NotYet):
                raise TemporaryFailure(f"no token from {self._name}: {error}") from None

    def _clean(self, text: str) -> str:
        for private in self._private:
            text = text.replace(private, "…")
        return text


def _refusal(name: str, error: str, description: str) -> TemporaryFailure | PermanentFailure:
    """What an error code means (RFC 6749 §4.1.2.1, §5.2; RFC 8628 §3.5); one that nobody knows may pass."""
    if error in ("authorization_pending", "slow_down"):
        return NotYet(error == "slow_down")
    words = f"{name} says: {_said(error)}" + (f" ({_said(description)})" if description else "")
    if error in _CONSENT_GONE:
        return ConsentGone(words)
    return PermanentFailure(words) if error in _LASTING else TemporaryFailure(words)


def _tokens(answer: Mapping[str, object]) -> Tokens:
    """The tokens of an answer.

    :raises ValueError: where there are none that could be shown to a mail server (RFC 6749 §5.1).
    """
    access, refresh = answer.get("access_token"), answer.get("refresh_token") or ""
    if not isinstance(access, str) or not _TOKEN.fullmatch(access) or not isinstance(refresh, str):
        raise ValueError("no token")
    if str(answer.get("token_type") or "bearer").lower() != "bearer":
        raise ValueError("no bearer token")
    seconds = answer.get("expires_in")
    lifetime = timedelta(seconds=int(str(seconds))) if seconds else DEFAULT_LIFETIME
    return Tokens(access, refresh, min(max(lifetime, timedelta(0)), LONGEST_LIFETIME))


def _said(text: object) -> str:
    """A server's words on one line, short."""
    return _CONTROL.sub(" ", str(text)).strip()[:300]
