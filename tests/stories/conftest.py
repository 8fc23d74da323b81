"""Every story is told twice: on SQLite, and on PostgreSQL where it is installed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mailer.config import House
from tests.desk import DeskInHand, sqlite_url

Open = Callable[..., DeskInHand]


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    return sqlite_url(tmp_path) if request.param == "sqlite" else str(request.getfixturevalue("postgresql_url"))


@pytest.fixture
def open_desk(database_url: str) -> Iterator[Open]:
    """Opens a desk with a configuration of the story's own."""
    opened: list[DeskInHand] = []

    def open_one(configuration: House | None = None) -> DeskInHand:
        opened.append(DeskInHand(database_url, configuration))
        return opened[-1]

    yield open_one
    for desk in opened:
        desk.database.close()


@pytest.fixture
def desk(open_desk: Open) -> DeskInHand:
    return open_desk()
