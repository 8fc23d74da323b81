"""A local issuer, a Dovecot that takes its tokens, and a configuration that signs in there."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from mailer.access import Access
from mailer.clock import SystemClock
from mailer.config import House
from mailer.oauth.issuer import Tokens
from mailer.oauth.sign_in import SignIn, sign_ins
from mailer.store.engine import Database
from mailer.store.upgrade import upgrade
from tests.conftest import _running
from tests.oauth.local_issuer import CLIENT_ID, CLIENT_SECRET, SCOPE, LocalIssuer, running_issuer
from tests.servers import Dovecot, running_dovecot

KEY = "k" * 32
USER = "support@example.com"
MakeHouse = Callable[..., House]


@pytest.fixture(scope="session")
def _issuer() -> Iterator[LocalIssuer]:
    with running_issuer() as issuer:
        yield issuer


@pytest.fixture
def issuer(_issuer: LocalIssuer) -> Iterator[LocalIssuer]:
    """An issuer that knows nobody yet."""
    _issuer.reset()
    yield _issuer
    _issuer.released.set()


@pytest.fixture(scope="session")
def token_dovecot(_issuer: LocalIssuer) -> Iterator[Dovecot]:
    """A Dovecot that takes the tokens of ``issuer``."""
    yield from _running(running_dovecot(f"{_issuer.base}/introspect"))


def oauth(issuer: LocalIssuer, **options: object) -> dict[str, object]:
    """The table of a configuration for the local issuer."""
    table = {
        "provider": "other",
        "client_id": CLIENT_ID,
        "client_secret": "file:oauth.secret",
        "token_endpoint": f"{issuer.base}/token",
        "authorization_endpoint": f"{issuer.base}/authorize",
        "device_endpoint": f"{issuer.base}/device",
        "scopes": SCOPE.split(),
    }
    return {name: value for name, value in (table | options).items() if value is not None}


@pytest.fixture
def make_house(tmp_path: Path, issuer: LocalIssuer) -> MakeHouse:
    """A configuration with one account, and a relay of the same name, that sign in at the local issuer."""
    (tmp_path / "oauth.secret").write_text(CLIENT_SECRET + "\n")
    (tmp_path / "reply.key").write_text(KEY)

    def made(account: dict[str, Any] | None = None, relay: dict[str, Any] | None = None, **options: object) -> House:
        server: dict[str, Any] = {"host": "127.0.0.1", "encryption": "none", "username": USER, "auth": "oauth2"}
        house = House.model_validate(
            {
                "desk": {
                    "admins": ["admin@example.net"],
                    "reply_keys": ["file:reply.key"],
                    "database": f"sqlite:///{tmp_path}/mailer.db",
                },
                "accounts": [
                    {
                        **server,
                        "name": "box",
                        "folders": [{"queue": "support"}],
                        "oauth": oauth(issuer, **options),
                        **(account or {}),
                    }
                ],
                "relay": {**server, **(relay or {})},
                "queues": [{"name": "support", "address": USER}],
                "engineers": [{"name": "Ann", "address": "ann@example.net"}],
            }
        )
        return house.model_copy(update={"folder": tmp_path})

    return made


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = Database(f"sqlite:///{tmp_path}/mailer.db")
    upgrade(made)
    yield made
    made.close()


@pytest.fixture
def signed_in(make_house: MakeHouse, database: Database, issuer: LocalIssuer) -> Access:
    """The access of a desk for which somebody has consented, and whose token has run out by now."""
    house = make_house()
    return consented(house, database, issuer)


def consented(house: House, database: Database, issuer: LocalIssuer, seconds: float = -1) -> Access:
    """Somebody consented before; the token that came of it is good for ``seconds``."""
    from datetime import timedelta

    access = Access(house, database, SystemClock())
    given = Tokens(issuer.token(seconds=seconds), issuer.consent().refresh_token, timedelta(seconds=seconds))
    access.keep(the_sign_in(house), given)
    return access


def the_sign_in(house: House) -> SignIn:
    (only,) = sign_ins(house)
    return only


@pytest.fixture
def every_word(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """All that is logged, by every library, as with --verbose."""
    caplog.set_level(logging.DEBUG)
    for name in ("mailer.access", "sqlalchemy", "urllib3", "imapclient", "asyncio"):
        caplog.set_level(logging.DEBUG, name)
    return caplog
