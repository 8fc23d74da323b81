"""Posts (mailboxes and relay) of a test's own."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest

from mailer.demo.world import MailWorld
from tests.process.desk import Post
from tests.process.posts import PEOPLE, EmbeddedPost, RealPost
from tests.servers import PASSWORD, Dovecot, Postfix

_number = itertools.count(1)


@pytest.fixture
def domain() -> str:
    """A domain of the test's own, so that its mailboxes are empty."""
    return f"d{next(_number)}.example"


@pytest.fixture
def embedded_post(domain: str) -> Iterator[Post]:
    with MailWorld({f"{name}@{domain}": PASSWORD for name in PEOPLE}) as world:
        yield EmbeddedPost(world)


@pytest.fixture
def real_post(dovecot: Dovecot, postfix: Postfix) -> Post:
    return RealPost(dovecot, postfix)


@pytest.fixture(params=["embedded", "real"])
def post(request: pytest.FixtureRequest) -> Post:
    found: Post = request.getfixturevalue(f"{request.param}_post")
    return found
