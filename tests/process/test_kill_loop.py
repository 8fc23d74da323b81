"""A power cut between any two steps, and a restart, end in the same picture as no power cut at all (DUR-04).

The story is told once undisturbed, noting the points each of its steps crosses. Then it is told again and again: in
each telling the process is killed (SIGKILL) at another point of every step and started anew, until every point of every
step has had its turn. Compared are tickets, correspondence, logs and every
mail that anybody got. A mail may be there twice only where the process died between the final dot and noting the
relay's answer down, and then under one Message-ID (I4).
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from mailer.demo.world import MailWorld
from mailer.store.engine import Database
from tests.desk import mail
from tests.process.desk import Place, Post, Zygote, reply_to, text_of
from tests.process.posts import PEOPLE, EmbeddedPost, RealPost
from tests.servers import PASSWORD, Dovecot, Postfix

KILLED = -9
AFTER_THE_DOT = ("smtp:dot", "smtp:reply", "dispatch:sent")
_TOKEN = re.compile(r"\+[a-z][a-z2-7]{2}-[0-9a-z]+-[0-9a-z]+-[a-z2-7]{26}")
_number = itertools.count(1)
NewPlace = Callable[[], Place]


@dataclass
class Telling:
    """One telling of the story; ``kill_at`` has for each step where to kill it, empty for nowhere."""

    place: Place
    kill_at: list[str] = field(default_factory=list)
    crossings: list[list[str]] = field(default_factory=list)
    killed: list[str] = field(default_factory=list)

    def step(self) -> None:
        """The program takes up what waits, is killed on the way, and is started again."""
        number = len(self.crossings)
        log = self.place.folder / f"crossings-{number}"
        log.touch()
        if number < len(self.kill_at) and self.kill_at[number]:
            ended = self.place.run("run", "--once", failpoint=f"{self.kill_at[number]}:kill9")
            assert ended == KILLED, self.place.log
            self.killed.append(self.kill_at[number].rpartition(":")[0])
        assert self.place.run("run", "--once", crossings=log) == 0, self.place.log
        self.crossings.append(log.read_text().split())

    def tell(self) -> None:
        place, post = self.place, self.place.post
        self.step()
        first = mail(sender=place.carol, to=place.support, message_id=f"<first@{place.domain}>")
        post.deliver(place.support, first)
        post.deliver(place.support, b"Received: by another way; Mon, 23 Nov 2026 09:00:01 +0000\r\n" + first)
        self.step()
        place.gets(place.carol, "received your request")
        note = place.gets(place.ann, "blank pages")

        post.deliver(place.support, reply_to(note, "#take\n#priority P1 nobody can print", place.ann, 1))
        post.deliver(place.support, reply_to(note, "Please try tray 2 and tell us what it prints.", place.ann, 2))
        self.step()
        place.gets(place.carol, "tray 2")

        place.turn(timedelta(hours=1))
        self.step()
        place.gets(place.ann, "Update due")

        post.deliver(place.support, reply_to(note, "#resolve\nThe paper guide was bent; it is replaced.", place.ann, 3))
        self.step()
        question = place.gets(place.carol, "paper guide")

        post.deliver(place.support, reply_to(question, "Yes, it works.", place.carol, 4))
        self.step()
        notice = place.gets(place.carol, "closed")

        post.deliver(place.support, reply_to(notice, "It prints blank pages again.", place.carol, 5))
        self.step()
        place.gets(place.carol, "open again")
        place.gets(place.ann, "again")

    def picture(self) -> object:
        """All there is at the end, free of what differs from telling to telling by nature."""
        tickets = [
            (
                (t.number, t.status, t.priority, t.impact, t.opened_at, t.responded_at, t.resolved_at),
                [(e.at, e.audience, e.author, self._plain(e.text)) for e in entries],
                [(line.at, line.actor, line.action) for line in log],
            )
            for t, entries, log in self.place.tickets()
        ]
        return self._plain(repr(tickets)), self._mails()

    def _mails(self) -> list[tuple[str, str, str]]:
        seen: dict[tuple[str, str], tuple[str, str, str]] = {}
        for name in PEOPLE:
            for message in self.place.mailbox(f"{name}@{self.place.domain}"):
                key = (name, str(message["Message-ID"]))
                seen.setdefault(key, (name, str(message["Subject"]), self._plain(text_of(message))))
        return sorted(seen.values())

    def repeated(self) -> int:
        """How many mails somebody got more than once."""
        boxes = [self.place.mailbox(f"{name}@{self.place.domain}") for name in PEOPLE if name != "support"]
        ids = [[str(message["Message-ID"]) for message in box] for box in boxes]
        return sum(len(box) - len(set(box)) for box in ids)

    def _plain(self, text: str) -> str:
        return _TOKEN.sub("+TOKEN", text.replace(self.place.domain, "DOMAIN"))


def points(crossed: list[str], crossings: int) -> list[str]:
    """Where one step is to be killed: at so many crossings of each point, in order."""
    return [
        f"{name}:{count}"
        for position, name in enumerate(crossed)
        if (count := crossed[: position + 1].count(name)) <= crossings
    ]


@pytest.fixture
def new_place(request: pytest.FixtureRequest, tmp_path: Path, zygote: Zygote) -> Iterator[NewPlace]:
    """Makes a fresh installation with empty mailboxes each time it is called."""
    servers, database = request.param.split("-")
    url = "sqlite:///mailer.db"
    if database == "postgresql":
        url = str(request.getfixturevalue("postgresql_url"))
    worlds: list[MailWorld] = []

    def post(domain: str) -> Post:
        if servers == "real":
            dovecot: Dovecot = request.getfixturevalue("dovecot")
            postfix: Postfix = request.getfixturevalue("postfix")
            return RealPost(dovecot, postfix)
        worlds.append(MailWorld({f"{name}@{domain}": PASSWORD for name in PEOPLE}).__enter__())
        return EmbeddedPost(worlds[-1])

    def make() -> Place:
        domain = f"k{next(_number)}.example"
        if database == "postgresql":
            emptied = Database(url)
            with emptied.write() as connection:
                connection.execute(text("DROP SCHEMA public CASCADE"))
                connection.execute(text("CREATE SCHEMA public"))
            emptied.close()
        return Place(tmp_path / domain, post(domain), zygote, url, domain)

    yield make
    for world in worlds:
        world.__exit__(None, None, None)


@pytest.mark.parametrize(
    ("new_place", "crossings"),
    [("embedded-sqlite", 2), ("embedded-postgresql", 1), ("real-sqlite", 1)],
    indirect=["new_place"],
)
def test_a_power_cut_at_any_point_changes_nothing(new_place: NewPlace, crossings: int) -> None:
    clean = Telling(new_place())
    clean.tell()
    expected = clean.picture()
    assert clean.repeated() == 0
    planned = [points(crossed, crossings) for crossed in clean.crossings]
    killed: list[str] = []
    for kill_at in itertools.zip_longest(*planned, fillvalue=""):
        telling = Telling(new_place(), list(kill_at))
        telling.tell()
        assert telling.picture() == expected, f"killed at {telling.killed}"
        assert telling.repeated() <= sum(name in AFTER_THE_DOT for name in telling.killed), telling.killed
        killed += telling.killed
    assert len(killed) == sum(map(len, planned)) >= 60
