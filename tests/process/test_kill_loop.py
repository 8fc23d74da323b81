"""A power cut between any two steps, and a restart, end in the same picture as no power cut at all (DUR-04).

The story is told once undisturbed, noting the points that each of its steps crosses: all that there are in the code.
Then it is told again and again: in each telling the process is killed (SIGKILL) once in every step, each time at
another point, and started anew, until every point has had its turns. Compared are tickets, correspondence, logs, what
is due, letters, and every mail that anybody got. A mail may be there twice only where the process died between the
final dot and noting the relay's answer down, and then under one Message-ID (I4).

``MAILER_KILL_TURNS`` says in how many steps each point has its turn; 99 means in all that cross it.
"""

from __future__ import annotations

import ast
import itertools
import os
import queue
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

from mailer.demo.world import MailWorld
from tests.process.desk import Zygote
from tests.process.kill_story import EmptyPlace, Plan, Telling
from tests.process.posts import PEOPLE, EmbeddedPost, RealPost
from tests.servers import PASSWORD, Dovecot, Postfix, PostgreSQL

LANES = 2
"""So many tellings at a time."""
AFTER_THE_DOT = ("smtp:dot-sent", "smtp:reply", "dispatch:sent", "dispatch:delivery-noted", "dispatch:finished")
ELSEWHERE = {
    "oauth:answered": "tests/oauth/test_access.py",
    "oauth:kept": "tests/oauth/test_access.py",
    "smtp:encrypted": "tests/process/test_kill_loop.py",  # below, on Postfix: the embedded relay speaks no TLS
}
"""Points that the story told between embedded servers does not cross, and the tests that kill there."""
_number = itertools.count(1)


def whole_story(telling: Telling) -> None:
    telling.main_job()
    telling.troubles()


def over_tls(telling: Telling) -> None:
    """The main job, with a relay that has to be encrypted and wants a login."""
    post, place = telling.place.post, telling.place
    assert isinstance(post, RealPost)
    login = f'username = "{place.support}"\npassword = "file:password"'
    place.configure(relay=f'encryption = "starttls"\nca_file = "{post.dovecot.certificates.ca_file}"\n{login}')
    telling.main_job()


def names_in_the_code() -> set[str]:
    """Every point that there is, as the programs' syntax trees have them."""
    root = Path(__file__).parents[2]
    calls = (
        node
        for room in ("mailer", "handlers")
        for path in (root / room).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "failpoint"
    )
    return {ast.literal_eval(call.args[0]) for call in calls}


def plans(crossings: Sequence[Sequence[str]], turns: int) -> list[Plan]:
    """So that each point has its turn in so many steps, and the tellings are few: each kills once in every step.

    A point is killed at its first crossing in a step, and at its last one the next time.
    """
    kills: list[list[str]] = [[] for _ in crossings]
    steps = {name: [n for n, crossed in enumerate(crossings) if name in crossed] for step in crossings for name in step}
    for name in sorted(steps, key=lambda name: (len(steps[name]), name)):
        for turn in range(min(turns, len(steps[name]))):
            step = min(steps[name], key=lambda n: len(kills[n]))
            steps[name] = [n for n in steps[name] if n != step]
            kills[step].append(f"{name}:{crossings[step].count(name) if turn % 2 else 1}")
    return list(itertools.zip_longest(*kills, fillvalue=""))


@dataclass(frozen=True)
class Stage:
    """Tells stories, a few at a time, each in an installation of its own with empty mailboxes."""

    folder: Path
    story: Callable[[Telling], None]
    zygotes: queue.SimpleQueue[Zygote]
    postgresql: PostgreSQL | None = None
    real: RealPost | None = None

    def tell(self, plan: Plan = ()) -> Telling:
        """One telling from beginning to end, compared with nothing yet."""
        with ExitStack() as lent:
            zygote = self.zygotes.get()
            lent.callback(self.zygotes.put, zygote)
            domain = f"k{next(_number):05}.example"  # of one length: a mail is cut at a size
            users = {f"{name}@{domain}": PASSWORD for name in PEOPLE}
            post = self.real or EmbeddedPost(lent.enter_context(MailWorld(users)))
            url = lent.enter_context(empty_database(self.postgresql)) if self.postgresql else "sqlite:///mailer.db"
            telling = Telling(EmptyPlace(self.folder / domain, post, zygote, url, domain), plan)
            self.story(telling)
            telling.end = telling.picture()
            telling.repeated = telling.count_repeated()
        return telling

    def tell_all(self, planned: Sequence[Plan]) -> Iterator[Telling]:
        """Tellings with every plan; each is given out when it is over."""
        with ThreadPoolExecutor(LANES) as lanes:
            yield from lanes.map(self.tell, planned)


@contextmanager
def empty_database(server: PostgreSQL) -> Iterator[str]:
    """The URL of a database of a telling's own."""
    name = f"kill_{os.getpid()}_{next(_number)}"
    where = f"host=127.0.0.1 port={server.port} user={server.user} dbname=postgres"
    with psycopg.connect(where, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"'.encode())
    yield server.url(name)
    with psycopg.connect(where, autocommit=True) as connection:
        connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)'.encode())


@pytest.fixture(scope="session")
def zygotes(zygote: Zygote) -> Iterator[queue.SimpleQueue[Zygote]]:
    """One for each lane."""
    free: queue.SimpleQueue[Zygote] = queue.SimpleQueue()
    free.put(zygote)
    with ExitStack() as opened:
        for _ in range(LANES - 1):
            free.put(opened.enter_context(closing(Zygote())))
        yield free


@pytest.fixture
def stage(request: pytest.FixtureRequest, tmp_path: Path, zygotes: queue.SimpleQueue[Zygote]) -> Stage:
    match request.param:
        case "sqlite":
            return Stage(tmp_path, whole_story, zygotes)
        case "postgresql":
            return Stage(tmp_path, whole_story, zygotes, postgresql=request.getfixturevalue("postgresql"))
        case _:
            dovecot: Dovecot = request.getfixturevalue("dovecot")
            postfix: Postfix = request.getfixturevalue("postfix")
            return Stage(tmp_path, over_tls, zygotes, real=RealPost(dovecot, postfix))


@pytest.mark.parametrize(("stage", "turns"), [("sqlite", 2), ("postgresql", 1), ("real", 1)], indirect=["stage"])
def test_a_power_cut_at_any_point_changes_nothing(stage: Stage, turns: int) -> None:
    turns = max(turns, int(os.environ.get("MAILER_KILL_TURNS", "0")))
    clean = stage.tell()
    assert clean.repeated == 0
    crossed = {name for step in clean.crossings for name in step}
    if stage.real is None:
        # A point that no step crosses proves nothing: make the story cross it.
        assert crossed == names_in_the_code() - ELSEWHERE.keys()
        assert len(crossed) >= 60
    else:
        assert "smtp:encrypted" in crossed
    killed: set[str] = set()
    for telling in stage.tell_all(plans(clean.crossings, turns)):
        for part, expected in clean.end.items():
            assert telling.end[part] == expected, f"{part}, killed at {telling.killed}"
        assert telling.repeated <= sum(name in AFTER_THE_DOT for name in telling.killed), telling.killed
        killed.update(telling.killed)
    assert killed == crossed


def test_points_of_other_stories_are_killed_at_there() -> None:
    root = Path(__file__).parents[2]
    for name, file in ELSEWHERE.items():
        assert f'"{name}' in (root / file).read_text()
