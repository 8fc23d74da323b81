"""What the servers of a configuration are shown at the login: passwords, and access tokens renewed in time (AUTH-18).

Tokens are kept in the database, sealed. They are renewed before they run out, by one at a time of all threads and
processes; what the authorization server gave is committed before it is used, as the refresh token may be a new one and
the old one worth nothing from then on. A consent that the server takes no more is asked for no further: the admins are
told once, and a person has to sign in anew with ``mailer auth``.
"""

from __future__ import annotations

import hashlib
import logging
import os
import secrets
import socket
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import Connection

from mailer.case import SignInFault
from mailer.clock import Clock
from mailer.config import Grant, House, Server
from mailer.errors import ConfigError, Conflict, DeskError, PermanentFailure, Problem, TemporaryFailure
from mailer.failpoint import failpoint
from mailer.mail.access import AccessTokens
from mailer.oauth.issuer import AuthorizationServer, ConsentGone, Tokens
from mailer.oauth.seal import Seal, SealBroken
from mailer.oauth.sign_in import SignIn, sign_in_of
from mailer.store import credentials
from mailer.store.credentials import Credential
from mailer.store.engine import Database

log = logging.getLogger("mailer.access")

MARGIN = timedelta(minutes=2)
"""A token with less time left is renewed before it is used."""
FIRST_RETRY = timedelta(seconds=5)
RETRY_AT_MOST_EVERY = timedelta(minutes=5)
FORCE_AT_MOST_EVERY = timedelta(hours=1)
"""How often a token is replaced because a mail server refused it: a third one in a row would help no more (AVL-10)."""
RETRY_REFUSED_EVERY = timedelta(minutes=20)
"""After the authorization server refused the application itself; a changed secret is tried at once."""
LOOK_EVERY_SECONDS = 0.1
WAIT_FOR_OTHERS = timedelta(seconds=60)

Tell = Callable[[Connection, SignInFault, str], None]
"""How the admins hear, within the transaction that notes the fault; the last is the cause, told once."""


@dataclass(frozen=True, slots=True)
class TokenState:
    """How a sign-in stands. ``expires_at`` is None where there is no token, ``fault`` says why there will be none."""

    expires_at: datetime | None
    renewable: bool
    fault: str


class Access:
    """Passwords and tokens for every server of one configuration. Thread-safe."""

    def __init__(self, house: House, database: Database, clock: Clock, tell: Tell = lambda *_: None) -> None:
        self._house = house
        self._database = database
        self._clock = clock
        self._tell = tell
        self._tokens: dict[str, _Tokens] = {}

    def secret(self, server: Server) -> Callable[[], str]:
        """What ``server`` is to be shown now; where it takes tokens, these are :class:`AccessTokens`.

        :raises ConfigError: if a key of the desk can't be read.
        """
        sign_in = sign_in_of(self._house, server)
        return password_of(self._house, server) if sign_in is None else self.tokens(sign_in)

    def tokens(self, sign_in: SignIn) -> AccessTokens:
        """The tokens of a sign-in, the same object for all who use it."""
        if sign_in.key not in self._tokens:
            self._tokens[sign_in.key] = _Tokens(sign_in, self._house, self._vault(sign_in), self._clock, self._tell)
        return self._tokens[sign_in.key]

    def keep(self, sign_in: SignIn, given: Tokens) -> None:
        """Keeps what somebody has just consented to."""
        self._vault(sign_in).keep(given, self._clock.now())

    def state(self, sign_in: SignIn) -> TokenState:
        """How the sign-in stands, without asking the authorization server.

        :raises ConfigError: if what is kept was sealed with a key that is not there any more.
        """
        vault = self._vault(sign_in)
        found = vault.read()
        application = sign_in.oauth.grant is Grant.CLIENT_CREDENTIALS
        if found is None:
            return TokenState(None, application, "" if application else _no_consent(sign_in))
        renewable = application or bool(vault.open(found.refresh_token))
        return TokenState(found.expires_at, renewable, found.fault)

    def _vault(self, sign_in: SignIn) -> _Vault:
        keys = [reference.reveal(self._house.folder).encode() for reference in self._house.desk.reply_keys]
        return _Vault(self._database, sign_in, Seal(keys))


def password_of(house: House, server: Server) -> Callable[[], str]:
    """Reads the server's password when it is needed, so that a changed one is taken up."""

    def read() -> str:
        return server.password.reveal(house.folder) if server.password else ""

    return read


def authorization_server(house: House, sign_in: SignIn) -> AuthorizationServer:
    """The server to ask for tokens, with the application's secret as it is now.

    :raises ConfigError: if the secret can't be read.
    """
    return AuthorizationServer(sign_in, _client_secret(house, sign_in))


def _client_secret(house: House, sign_in: SignIn) -> str:
    reference = sign_in.oauth.client_secret
    return reference.reveal(house.folder) if reference else ""


def _no_consent(sign_in: SignIn) -> str:
    return f"nobody has signed in for it yet: run: mailer auth {_argument(sign_in)}"


def _argument(sign_in: SignIn) -> str:
    name = sign_in.names[0]
    return f'"{name}"' if " " in name else name


class _Vault:
    """The row of one sign-in, opened and sealed."""

    def __init__(self, database: Database, sign_in: SignIn, seal: Seal) -> None:
        self._database = database
        self._sign_in = sign_in
        self._seal = seal

    def read(self) -> Credential | None:
        with self._database.read() as connection:
            return credentials.read_credential(connection, self._sign_in.key)

    def open(self, sealed: str) -> str:
        """:raises ConfigError: where no reply key of the configuration opens it."""
        try:
            return self._seal.open(sealed) if sealed else ""
        except SealBroken:
            advice = f"put the old key behind the new one, or run: mailer auth {_argument(self._sign_in)}"
            problem = Problem("credential", None, str(self._sign_in), "sealed with a reply key that is gone", advice)
            raise ConfigError(problem) from None

    def sealed(self, given: Tokens, now: datetime, consent: str, refresh_token: str = "") -> Credential:
        """``given`` as it is kept; the refresh token that was used (sealed) stays where there is no new one."""
        fresh = self._seal.seal(given.refresh_token) if given.refresh_token else refresh_token
        return Credential(consent, fresh, self._seal.seal(given.access_token), now + given.lifetime, "")

    def keep(self, given: Tokens, now: datetime) -> None:
        new = self.sealed(given, now, secrets.token_hex(8))
        with self._database.write() as connection:
            credentials.keep_consent(connection, self._sign_in.key, new)

    def claim(self, holder: str) -> bool:
        with self._database.write() as connection:
            return credentials.claim_credential(connection, self._sign_in.key, holder)

    def release(self, holder: str) -> None:
        with self._database.write() as connection:
            credentials.release_credential(connection, self._sign_in.key, holder)

    def begin(self) -> None:
        """Makes the row of an application that signs in for the first time."""
        empty = Credential(secrets.token_hex(8), "", "", None, "")
        with self._database.write() as connection:
            if credentials.read_credential(connection, self._sign_in.key) is None:
                credentials.keep_consent(connection, self._sign_in.key, empty)

    def renew(self, used: Credential, new: Credential) -> bool:
        with self._database.write() as connection:
            return credentials.renew_credential(connection, self._sign_in.key, used, new)

    def give_up(self, used: Credential, fault: str, tell: Tell) -> bool:
        """The consent is worth nothing any more; whoever has to know is told in the same commit."""
        with self._database.write() as connection:
            given_up = credentials.renew_credential(connection, self._sign_in.key, used, replace(used, fault=fault))
            if given_up:
                names = ", ".join(self._sign_in.names)
                event = SignInFault(names, self._sign_in.username, fault, f"mailer auth {_argument(self._sign_in)}")
                tell(connection, event, f"sign-in:{self._sign_in.key[:16]}:{used.consent}")
            return given_up


@dataclass(frozen=True, slots=True)
class _Pause:
    """After a fault nobody is asked until then, unless the consent or the secret changes."""

    fault: DeskError
    consent: str
    until: float
    faults: int


class _Tokens:
    """The tokens of one sign-in; :class:`mailer.mail.access.AccessTokens`."""

    def __init__(self, sign_in: SignIn, house: House, vault: _Vault, clock: Clock, tell: Tell) -> None:
        self._sign_in = sign_in
        self._house = house
        self._vault = vault
        self._clock = clock
        self._tell = tell
        self._lock = threading.Lock()
        self._pause: _Pause | None = None
        self._uncommitted: tuple[Credential, Credential] | None = None
        self._forced_at: float | None = None

    def __call__(self) -> str:
        return self._token("")

    def instead_of(self, refused: str) -> str:
        return self._token(refused)

    def consent(self) -> str:
        found = self._vault.read()
        secret = _client_secret(self._house, self._sign_in)
        return f"{found.consent if found else ''}/{hashlib.sha256(secret.encode()).hexdigest()}"

    def _token(self, refused: str) -> str:
        with self._lock:
            found = self._found()
            if (token := self._usable(found, refused, MARGIN)) is not None:
                return token
            if refused and not self._may_force():
                return refused
            try:
                return self._renewed(refused)
            except TemporaryFailure as fault:
                # What is about to run out is good still.
                token = self._usable(self._found(), refused, timedelta(0))
                if token is None:
                    raise
                log.warning("%s: used as long as it lasts, as there is no new token: %s", self._sign_in, fault)
                return token

    def _may_force(self) -> bool:
        """Whether a token may be replaced before its time; counts as done."""
        now = time.monotonic()
        if self._forced_at is not None and now - self._forced_at < FORCE_AT_MOST_EVERY.total_seconds():
            return False
        self._forced_at = now
        return True

    def _found(self) -> Credential:
        """What is kept.

        :raises PermanentFailure: where nobody has signed in, or the consent is worth nothing any more.
        """
        found = self._vault.read()
        if found is None and self._sign_in.oauth.grant is Grant.CLIENT_CREDENTIALS:
            self._vault.begin()
            found = self._vault.read()
        if found is None:
            raise PermanentFailure(f"{self._sign_in}: {_no_consent(self._sign_in)}")
        if found.fault:
            raise PermanentFailure(f"{self._sign_in}: {found.fault}. Run: mailer auth {_argument(self._sign_in)}")
        return found

    def _usable(self, found: Credential, refused: str, margin: timedelta) -> str | None:
        """The token that is kept, if it is good for that long and is not the refused one."""
        if not found.access_token or found.expires_at is None or found.expires_at - self._clock.now() <= margin:
            return None
        token = self._vault.open(found.access_token)
        return token if token != refused else None

    def _renewed(self, refused: str) -> str:
        """A new token, asked for by one at a time; the others wait for it and take it."""
        self._respect_pause()
        holder = f"{socket.gethostname()[:100]}/{os.getpid()}/{secrets.token_hex(4)}/token"
        deadline = time.monotonic() + WAIT_FOR_OTHERS.total_seconds()
        while not self._claimed(holder):
            if time.monotonic() > deadline:
                raise TemporaryFailure(f"{self._sign_in}: another process is renewing the token, and does not end")
            time.sleep(LOOK_EVERY_SECONDS)
            if (token := self._usable(self._found(), refused, MARGIN)) is not None:
                return token
        try:
            found = self._found()
            token = self._usable(found, refused, MARGIN)  # another was quicker
            return self._asked(found) if token is None else token
        finally:
            self._vault.release(holder)

    def _claimed(self, holder: str) -> bool:
        try:
            return self._vault.claim(holder)
        except Conflict:
            return False

    def _asked(self, found: Credential) -> str:
        """Asks the authorization server, and commits what it gave before that is used."""
        if self._uncommitted is None:
            given = self._given(found)
            failpoint("oauth:answered")
            new = self._vault.sealed(given, self._clock.now(), found.consent, found.refresh_token)
            self._uncommitted = (found, new)
        # Where the database can't take it now, the next try begins here: the server would not give it a second time.
        used, new = self._uncommitted
        kept = self._vault.renew(used, new)
        self._uncommitted = None
        failpoint("oauth:kept")
        if not kept:
            raise TemporaryFailure(f"{self._sign_in}: somebody has just signed in anew")
        self._pause = None
        log.info("%s: a new access token, good until %s", self._sign_in, new.expires_at)
        return self._vault.open(new.access_token)

    def _given(self, found: Credential) -> Tokens:
        """What the authorization server gives for what is kept."""
        try:
            server = authorization_server(self._house, self._sign_in)
            if self._sign_in.oauth.grant is Grant.CLIENT_CREDENTIALS:
                return server.for_application()
            if used := self._vault.open(found.refresh_token):
                return server.refresh(used)
            raise ConsentGone(f"{self._sign_in.issuer.name} gave no refresh token, so the consent is over")
        except ConsentGone as fault:
            self._vault.give_up(found, str(fault), self._tell)
            advice = f"Run: mailer auth {_argument(self._sign_in)}"
            log.error("%s: %s. %s", self._sign_in, fault, advice)
            raise PermanentFailure(f"{self._sign_in}: {fault}. {advice}") from None
        except (TemporaryFailure, PermanentFailure) as fault:
            self._note_pause(fault)
            raise

    def _respect_pause(self) -> None:
        pause = self._pause
        if pause is not None and time.monotonic() < pause.until and pause.consent == self.consent():
            raise type(pause.fault)(str(pause.fault))

    def _note_pause(self, fault: DeskError) -> None:
        faults = self._pause.faults + 1 if self._pause else 1
        if isinstance(fault, TemporaryFailure):
            seconds = min(RETRY_AT_MOST_EVERY, FIRST_RETRY * 2 ** min(faults - 1, 20)).total_seconds()
        else:
            seconds = RETRY_REFUSED_EVERY.total_seconds()
        self._pause = _Pause(fault, self.consent(), time.monotonic() + seconds, faults)
