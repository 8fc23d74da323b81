"""``mailer auth``: a person lets the desk into a mailbox, once, and the desk renews that by itself from then on."""

from __future__ import annotations

import sys
import time
from datetime import timedelta
from enum import StrEnum
from typing import TextIO

from mailer.access import Access, authorization_server
from mailer.clock import Clock
from mailer.config import Grant, House
from mailer.errors import ConfigError, Problem, TemporaryFailure
from mailer.oauth.issuer import SLOWER_BY, AuthorizationServer, NotYet, Tokens
from mailer.oauth.redirect import Redirect
from mailer.oauth.sign_in import SignIn, sign_ins
from mailer.store.engine import Database
from mailer.store.upgrade import require_current

LONGEST_WAIT = timedelta(minutes=15)


class Way(StrEnum):
    """How a person consents: with a code on any device, or in a browser that is sent back to this machine.

    Where the server knows only one of them, it is that one.
    """

    DEVICE = "device"
    BROWSER = "browser"


def run(house: House, clock: Clock, name: str, way: Way) -> None:
    """Signs in for the account of that name, or "relay", and keeps what the authorization server gives.

    :raises ConfigError: if there is no such account, it takes no tokens, or the database is not there.
    :raises TemporaryFailure: if the server can't be reached, or nobody consented in time.
    :raises PermanentFailure: if the server, or the person, said no.
    """
    sign_in = _sign_in(house, name)
    database = Database(house.database_url)
    try:
        require_current(database)
        server = authorization_server(house, sign_in)
        _say(f"Signing in to {sign_in.issuer.name} for {sign_in.username}, used for: {', '.join(sign_in.names)}")
        given = _given(sign_in, server, way)
        Access(house, database, clock).keep(sign_in, given)
    finally:
        database.close()
    if not given.refresh_token and sign_in.oauth.grant is Grant.USER:
        hours = given.lifetime / timedelta(hours=1)
        _say(f"Signed in, but only for {hours:.1f} h: the server gave no refresh token. See docs/install.md.")
    else:
        _say("Signed in. The desk renews this by itself; a running one takes it up within a minute.")
    _say("Next: mailer check")


def _sign_in(house: House, name: str) -> SignIn:
    found = next((sign_in for sign_in in sign_ins(house) if name in sign_in.names), None)
    if found is not None:
        return found
    known = [f'"{name}"' for sign_in in sign_ins(house) for name in sign_in.names]
    advice = f"write one of {', '.join(known)}" if known else 'no account has auth = "oauth2": see docs/install.md'
    raise ConfigError(Problem("auth", None, name, "no account that signs in with OAuth2", advice))


def _given(sign_in: SignIn, server: AuthorizationServer, way: Way) -> Tokens:
    issuer = sign_in.issuer
    if sign_in.oauth.grant is Grant.CLIENT_CREDENTIALS:
        return server.for_application()
    if issuer.device_endpoint and (way is Way.DEVICE or not issuer.authorization_endpoint):
        return _by_device(server)
    return _by_browser(sign_in, server, sys.stdin)


def _by_device(server: AuthorizationServer) -> Tokens:
    code = server.begin_device()
    _say("Open this address in a browser, on any machine, and sign in as the mailbox:")
    _say(f"\n    {code.address}\n")
    _say("Enter this code there:")
    _say(f"\n    {code.user_code}\n")
    _say("Waiting until you have …")
    every = code.every.total_seconds()
    deadline = time.monotonic() + min(code.lifetime, LONGEST_WAIT).total_seconds()
    while time.monotonic() < deadline:
        time.sleep(every)
        try:
            return server.ask_device(code)
        except NotYet as not_yet:
            every += SLOWER_BY if not_yet.slower else 0
        except TemporaryFailure:
            every += SLOWER_BY  # RFC 8628 §3.5: a server that gave no answer is asked less often
    raise TemporaryFailure("the code has run out before anybody entered it: run this command again")


def _by_browser(sign_in: SignIn, server: AuthorizationServer, pasted: TextIO) -> Tokens:
    with Redirect(sign_in.issuer.redirect_host) as redirect:
        request = server.authorization_request(redirect.uri)
        _say("Open this address in a browser and sign in as the mailbox:")
        _say(f"\n    {request.address}\n")
        _say("If the browser is on another machine, it ends on a page that it can't open. Then copy the address of")
        _say("that page from the browser's address line, paste it here, and press Enter.")
        answer = redirect.wait(pasted, LONGEST_WAIT, _say)
    if not answer:
        raise TemporaryFailure("nobody came back from there in time: run this command again")
    return server.redeem(request, answer)


def _say(text: str) -> None:
    print(text, flush=True)
