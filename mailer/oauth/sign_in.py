"""Which tokens a configuration needs, and from whom: the known providers, and what a consent has to cover.

Pure. A *sign-in* is one consent at one authorization server: for one mailbox (grant ``user``), or for the application
itself (``client_credentials``). Account and relay of the same mailbox share one, so nobody consents twice.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from mailer.config import Auth, Grant, House, OAuth, Provider, Server

RELAY = "relay"
"""The relay's name, where accounts are called by theirs."""

_GOOGLE_TOKENS = "https://oauth2.googleapis.com/token"
_MICROSOFT = "https://login.microsoftonline.com"


@dataclass(frozen=True, slots=True)
class Issuer:
    """An authorization server (RFC 6749 §1.1). What it does not have is empty.

    ``hints`` are further parameters of the authorization request; ``redirect_host`` is the name of this machine that
    the server lets an application wait at, on any port (RFC 8252 §7.3).
    """

    token_endpoint: str
    authorization_endpoint: str
    device_endpoint: str
    redirect_host: str = "127.0.0.1"
    hints: tuple[tuple[str, str], ...] = ()
    secret_in_body: bool = False

    @property
    def name(self) -> str:
        return urlsplit(self.token_endpoint).netloc


@dataclass(frozen=True, slots=True)
class SignIn:
    """One consent, and what it is for. ``names`` are the accounts that use it, and "relay"."""

    names: tuple[str, ...]
    username: str
    oauth: OAuth

    @property
    def issuer(self) -> Issuer:
        return _issuer(self.oauth, self.username)

    @property
    def scopes(self) -> tuple[str, ...]:
        """What is asked for (RFC 6749 §3.3): the mailbox, and sending where the relay uses it; never more."""
        match self.oauth.provider:
            case Provider.GOOGLE:
                return ("https://mail.google.com/",)
            case Provider.MICROSOFT365 if self.oauth.grant is Grant.CLIENT_CREDENTIALS:
                return ("https://outlook.office365.com/.default",)
            case Provider.MICROSOFT365:
                reads = any(name != RELAY for name in self.names)
                wanted = ["https://outlook.office.com/IMAP.AccessAsUser.All"] if reads else []
                wanted += ["https://outlook.office.com/SMTP.Send"] if RELAY in self.names else []
                return (*wanted, "offline_access")
            case Provider.OTHER:
                return self.oauth.scopes

    @property
    def key(self) -> str:
        """Tells this sign-in from every other; another application, mailbox or scope needs a consent of its own."""
        parts = (*_same(self.username, self.oauth), *self.scopes)
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:32]

    def __str__(self) -> str:
        return f"{self.names[0]} ({self.username})"


def sign_ins(house: House) -> tuple[SignIn, ...]:
    """Every sign-in of the configuration, those that are the same put together."""
    servers: list[tuple[str, Server]] = [(account.name, account) for account in house.accounts]
    servers.append((RELAY, house.relay))
    found: dict[tuple[str, ...], SignIn] = {}
    for name, server in servers:
        oauth = house.oauth(server) if server.auth is Auth.OAUTH2 else None
        if oauth is not None:
            identity = _same(server.username, oauth)
            first = found.get(identity, SignIn((), server.username, oauth))
            found[identity] = replace(first, names=(*first.names, name))
    return tuple(found.values())


def sign_in_of(house: House, server: Server) -> SignIn | None:
    """The sign-in that ``server`` is logged in to with; None where it takes a password, or nothing."""
    name = RELAY if server is house.relay else next((a.name for a in house.accounts if a is server), "")
    return next((sign_in for sign_in in sign_ins(house) if name in sign_in.names), None)


def _same(username: str, oauth: OAuth) -> tuple[str, ...]:
    """What two sign-ins have in common that are one."""
    mailbox = username if oauth.grant is Grant.USER else ""
    return (_issuer(oauth, username).token_endpoint, oauth.client_id, oauth.grant, mailbox)


def _issuer(oauth: OAuth, username: str) -> Issuer:
    match oauth.provider:
        case Provider.GOOGLE:
            # Google's device flow gives no access to mail, so it is not named here. Without these two parameters a
            # second consent would bring no refresh token.
            return Issuer(
                token_endpoint=_GOOGLE_TOKENS,
                authorization_endpoint="https://accounts.google.com/o/oauth2/v2/auth",
                device_endpoint="",
                hints=(("access_type", "offline"), ("prompt", "consent"), ("login_hint", username)),
                secret_in_body=True,
            )
        case Provider.MICROSOFT365:
            base = f"{_MICROSOFT}/{oauth.tenant}/oauth2/v2.0"
            return Issuer(
                token_endpoint=f"{base}/token",
                authorization_endpoint=f"{base}/authorize",
                device_endpoint=f"{base}/devicecode",
                redirect_host="localhost",
                hints=(("login_hint", username),),
                secret_in_body=True,
            )
        case Provider.OTHER:
            return Issuer(
                token_endpoint=oauth.token_endpoint or "",
                authorization_endpoint=oauth.authorization_endpoint or "",
                device_endpoint=oauth.device_endpoint or "",
            )
