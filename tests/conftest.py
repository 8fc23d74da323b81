"""Fixtures that run real servers. Where one can't be had its tests are skipped with what to install.

With ``MAILER_TEST_NO_SKIPS=1`` in the environment, such a skip is a failure.
"""

from __future__ import annotations

import itertools
import json
import os
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, TypeVar

import pytest

from mailer.demo.world import MailWorld
from tests.process.background import Background, Soak
from tests.process.desk import Zygote
from tests.process.soak import table
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
_SOAK_TEST = "tests/process/test_soak.py"


def pytest_configure(config: pytest.Config) -> None:
    if not _is_worker(config):
        config.stash[_SOAK] = Background()


def pytest_unconfigure(config: pytest.Config) -> None:
    if _SOAK in config.stash:
        config.stash[_SOAK].close()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The test that waits for the soak comes last."""
    items.sort(key=lambda item: item.nodeid.startswith(_SOAK_TEST))


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop(session: pytest.Session) -> None:
    """The soak begins with the first test and runs beside all others."""
    if not _is_worker(session.config) and not session.config.option.collectonly:
        _start_soak(session.config, [item.nodeid for item in session.items])


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_node_collection_finished(node: Any, ids: list[str]) -> None:
    """Where several processes share the tests, the one that hands them out runs the soak."""
    _start_soak(node.config, ids)


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    node.workerinput["soak"] = str(node.config.stash[_SOAK].soak.folder)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    soak = config.stash[_SOAK].soak
    if soak.account.exists():
        terminalreporter.section("the soak")
        terminalreporter.write_line(table(json.loads(soak.account.read_text())))


def _start_soak(config: pytest.Config, ids: Iterable[str]) -> None:
    if any(one.startswith(_SOAK_TEST) for one in ids):
        config.stash[_SOAK].start()


def _is_worker(config: pytest.Config) -> bool:
    return bool(_given(config))


def _given(config: pytest.Config) -> dict[str, Any]:
    """What the process that hands out the tests gave this one; nothing where only one runs them."""
    return getattr(config, "workerinput", {})


@pytest.fixture
def soak(request: pytest.FixtureRequest) -> Soak:
    """The soak, begun with the first test."""
    if _is_worker(request.config):
        return Soak(Path(_given(request.config)["soak"]))
    return request.config.stash[_SOAK].soak


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
