"""Fixtures that run real servers. Where one can't be had its tests are skipped with what to install.

With ``MAILER_TEST_NO_SKIPS=1`` in the environment, such a skip is a failure.
"""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TypeVar

import pytest

from mailer.demo.world import MailWorld
from tests.process.background import Background
from tests.process.desk import Zygote
from tests.servers import (
    PASSWORD,
    Certificates,
    Dovecot,
    EmbeddedMailbox,
    Mailbox,
    NotHere,
    Postfix,
    PostgreSQL,
    running_dovecot,
    running_postfix,
    running_postgresql,
)

_T = TypeVar("_T")
_number = itertools.count(1)
_SOAK = pytest.StashKey[Background]()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The test that waits for the soak comes last."""
    items.sort(key=_waits_for_soak)


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop(session: pytest.Session) -> None:
    """The soak begins with the first test and runs beside all others."""
    if any(map(_waits_for_soak, session.items)) and not session.config.option.collectonly:
        session.config.stash[_SOAK] = Background()


def pytest_unconfigure(config: pytest.Config) -> None:
    if _SOAK in config.stash:
        config.stash[_SOAK].close()


def _waits_for_soak(item: pytest.Item) -> bool:
    return "soak" in getattr(item, "fixturenames", ())


@pytest.fixture
def soak(request: pytest.FixtureRequest) -> Background:
    """The soak, begun with the first test."""
    return request.config.stash[_SOAK]


def _running(server: AbstractContextManager[_T]) -> Iterator[_T]:
    """The server while the tests run, or a skip."""
    try:
        running = server.__enter__()
    except NotHere as reason:
        if os.environ.get("MAILER_TEST_NO_SKIPS") == "1":
            pytest.fail(str(reason))
        pytest.skip(str(reason))
    try:
        yield running
    finally:
        server.__exit__(None, None, None)


@pytest.fixture
def mail_world() -> Iterator[MailWorld]:
    """Embedded mail servers for a desk, two engineers and a customer; every password is PASSWORD."""
    people = ("support@example.com", "anna@example.com", "lead@example.com", "customer@example.org")
    with MailWorld(dict.fromkeys(people, PASSWORD)) as world:
        yield world


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    return Certificates(Path(tmp_path_factory.mktemp("certificates")))


@pytest.fixture(scope="session")
def dovecot() -> Iterator[Dovecot]:
    """One Dovecot for the whole session: use a user of your own (``dovecot.mailbox(user)``)."""
    yield from _running(running_dovecot())


@pytest.fixture(scope="session")
def postfix(dovecot: Dovecot) -> Iterator[Postfix]:
    """One Postfix for the whole session, which delivers into ``dovecot``."""
    yield from _running(running_postfix(dovecot))


@pytest.fixture(scope="session")
def postgresql() -> Iterator[PostgreSQL]:
    yield from _running(running_postgresql())


@pytest.fixture
def postgresql_url(postgresql: PostgreSQL) -> Iterator[str]:
    """The SQLAlchemy URL of a fresh, empty database, dropped afterwards with whoever is still connected."""
    import psycopg

    name = f"test_{os.getpid()}_{next(_number)}"
    server = {"host": "127.0.0.1", "port": str(postgresql.port), "user": postgresql.user, "dbname": "postgres"}
    with psycopg.connect(**server, autocommit=True) as connection:  # type: ignore[arg-type]
        connection.execute(f'CREATE DATABASE "{name}"')
    yield postgresql.url(name)
    with psycopg.connect(**server, autocommit=True) as connection:  # type: ignore[arg-type]
        connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


@pytest.fixture(params=["embedded", "dovecot"])
def imap_server(request: pytest.FixtureRequest) -> Mailbox:
    """An empty mailbox of its own, on the embedded server and on Dovecot."""
    if request.param == "embedded":
        world: MailWorld = request.getfixturevalue("mail_world")
        return EmbeddedMailbox(world, "support@example.com")
    server: Dovecot = request.getfixturevalue("dovecot")
    return server.mailbox(f"support{next(_number)}@example.com")


@pytest.fixture(scope="session")
def zygote() -> Iterator[Zygote]:
    """Runs the program's commands as processes, quickly."""
    running = Zygote()
    yield running
    running.close()
