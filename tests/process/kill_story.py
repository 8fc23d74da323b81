"""The story that the kill loop tells, and one telling of it: every step may be killed once and is started again."""

from __future__ import annotations

import re
import socket
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from email.message import EmailMessage

from sqlalchemy import text

from mailer.config_file import load
from mailer.store.engine import Database
from tests.desk import mail
from tests.process.desk import Place, reply_to, text_of
from tests.process.posts import PEOPLE, EmbeddedPost
from tests.stories.invariants import broken

KILLED = -9
ORDERED = ("outbox:moved", "quarantine:moved")
RENEWING = ("leases:renewing", "leases:renewed")
"""Crossed only by a process that stays, after 15 seconds."""
_TOKEN = re.compile(r"\+[a-z][a-z2-7]{2}-[0-9a-z]+-[0-9a-z]+-[a-z2-7]{26}")
_ROW = re.compile(r"((?:letter|mail|item|show|release)[ :]|Number: +|kept aside in support \()\d+")
_ROWS = (
    "SELECT ticket, kind, at, state FROM due ORDER BY ticket, kind, at",
    "SELECT ticket, template, recipient, audience, state, created_at FROM outbox ORDER BY 2, 3, 6, 1, 5",
    "SELECT state, ticket, reason FROM inbound ORDER BY id",
    "SELECT uid, filed FROM sighting ORDER BY uid",
    "SELECT command, object, before, after, reason FROM audit ORDER BY id",
    "SELECT ticket, related FROM link ORDER BY 1, 2",
    "SELECT kind, untold FROM notice ORDER BY kind",
    "SELECT count(*) FROM setting",
)
Plan = Sequence[str]
"""For each step of a telling the point, with the number of its crossing, to be killed at; empty for none."""


class EmptyPlace(Place):
    """A place whose database is still to be made."""

    def _install(self) -> None:
        pass


@dataclass
class Telling:
    """One telling of a story."""

    place: Place
    kill_at: Plan = ()
    crossings: list[list[str]] = field(default_factory=list)
    killed: list[str] = field(default_factory=list)
    end: dict[str, object] = field(default_factory=dict)
    repeated: int = 0

    def step(self, *command: str, ends: int = 0) -> None:
        """The program does something, by default take up what waits, is killed on the way, and is started again.

        :param ends: the exit code that it has in the end.
        """
        arguments = command or ("run", "--once")
        number = len(self.crossings)
        log = self.place.folder / f"crossings-{number}"
        log.touch()
        kill_at = self.kill_at[number] if number < len(self.kill_at) else ""
        if kill_at:
            ended = self.place.run(*arguments, failpoint=f"{kill_at}:kill9")
            assert ended == KILLED, f"{kill_at} of step {number} is not crossed again:\n{self.place.log}"
            self.killed.append(kill_at.rpartition(":")[0])
            self._until_the_dead_are_gone()
            if command[:1] != ("db",):
                self._assert_nothing_broken()
        if kill_at.startswith(ORDERED):
            # The order was carried out. Given once more it would be another one, and be noted as such.
            self.crossings.append([])
            return
        assert self.place.run(*arguments, crossings=log) == ends, self.place.log
        self.crossings.append(log.read_text().split())
        self._assert_nothing_broken()

    def renewal(self) -> None:
        """Nothing happens, but for long: leases are renewed, and the process is killed over it."""
        number = len(self.crossings)
        if number < len(self.kill_at) and self.kill_at[number]:
            assert self.place.run("run", failpoint=f"{self.kill_at[number]}:kill9") == KILLED, self.place.log
            self.killed.append(self.kill_at[number].rpartition(":")[0])
            self._until_the_dead_are_gone()
            assert self.place.run("run", "--once") == 0, self.place.log
        self.crossings.append(list(RENEWING))

    def _until_the_dead_are_gone(self) -> None:
        """PostgreSQL needs a moment to notice.

        What they have locked until then would be passed over by whoever follows, and be done in the next step instead.
        """
        database = Database(load(self.place.config).database_url)
        others = text(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        deadline = time.monotonic() + 30
        while not database.sqlite:
            with database.read() as connection:
                if not connection.execute(others).scalar_one():
                    break
            assert time.monotonic() < deadline, "a killed process is still connected"
            time.sleep(0.01)
        database.close()

    def _assert_nothing_broken(self) -> None:
        database = Database(load(self.place.config).database_url)
        with database.read() as connection:
            found = list(broken(connection))
        database.close()
        assert not found, (self.killed, found)

    # --- the story

    def main_job(self) -> EmailMessage:
        """From the first mail to a ticket that was reopened; the notification that its engineer got first."""
        place, post = self.place, self.place.post
        self.step("db", "upgrade")
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
        return note

    def troubles(self) -> None:
        """What goes wrong, and what admins do about it: put off, given up, set aside, held, let go, out of reach."""
        place, post = self.place, self.place.post
        assert isinstance(post, EmbeddedPost)
        login = f'encryption = "none"\nusername = "{place.support}"\npassword = "file:password"'
        one_attempt = "[limits]\nattempts = 1"

        place.configure(relay=login, folder='after = "move", move_to = "Done"')
        parent, child = f"<parent@{place.domain}>", f"<child@{place.domain}>"
        post.deliver(place.support, self._from_carol("And here are the logs.", child, in_reply_to=parent))
        post.deliver(place.support, self._from_carol("The mail server is slow.", parent, subject="Slow server"))
        post.world.refuse(place.carol, "450 4.2.1 busy")
        self.step()
        place.turn(timedelta(seconds=5))
        self.step()
        post.world.refuse(place.carol)
        slower = '[service.P3]\nresponse = "2d"'  # the times of open tickets are made anew, and again when it is gone
        place.configure(account='max_size = "200KiB"', folder='after = "delete"', more=slower)
        place.turn(timedelta(minutes=10))
        post.deliver(place.support, self._from_carol("x" * 500_000, f"<large@{place.domain}>", subject="A large file"))
        post.deliver(place.support, self._from_carol("A small one.", f"<small@{place.domain}>", in_reply_to=parent))
        self.step()
        note = place.gets(place.ann, "slow")

        place.configure(folder='after = "flag"')
        post.world.refuse(place.carol, "550 5.1.1 gone")
        post.deliver(place.support, reply_to(note, "#merge 1\n", place.ann, 6))
        post.deliver(place.support, reply_to(note, "Please restart it.", place.ann, 7))
        self.step()
        place.gets(place.ann, "5.1.1 gone")
        post.world.refuse(place.carol)
        self.step("outbox", "retry", self._letter("customer/answer", "failed"), "--reason", "mended")
        self.step()
        place.gets(place.carol, "restart it")

        place.configure(more=one_attempt)
        for number in (1, 2):  # the first is told of at once, the second is counted
            poison = self._from_carol("This one kills.", f"<poison-{number}@{place.domain}>", subject="Poison")
            post.deliver(place.support, poison)
            assert place.run("run", "--once", failpoint="desk:reading:1:kill9") == KILLED
            self.step()
        place.gets(place.admin, "ended the program")
        place.configure()
        place.turn(timedelta(hours=2))
        self.step()
        self.step("quarantine", "retry", self._set_aside(), "--reason", "mended")
        place.configure(relay='encryption = "none"\nat_most_per_minute = 60000')
        self.step()
        place.turn(timedelta(seconds=5))

        place.configure(relay='encryption = "none"\nsending = "hold"')
        post.deliver(place.support, self._from_carol("Nobody hears.", f"<held@{place.domain}>", subject="On hold"))
        self.step()
        self.step("outbox", "release", self._letter("customer/acknowledgement", "waiting"))
        self.step()
        place.configure()
        place.turn(timedelta(days=3))
        self.step()
        place.gets(place.admin, "held")
        self.step("outbox", "release", "--all")
        with socket.socket() as closed:
            closed.bind(("127.0.0.1", 0))  # taken and not listened at
            place.configure(smtp_port=closed.getsockname()[1])
            self.step()
        place.configure()
        place.turn(timedelta(minutes=20))
        self.step()
        note = place.gets(place.ann, "Nobody hears")

        post.deliver(place.support, reply_to(note, "#close spam", place.ann, 8))
        post.replace_folder(place.support)
        self.step()
        post.deliver(place.support, self._from_carol("One more.", f"<flood@{place.domain}>", subject="A flood"))
        post.replace_folder(place.support)
        place.configure(folder="flood = 0")
        self.step(ends=1)
        self.step("folder", "box/INBOX", "--existing", "import")
        self.step()
        self.step("db", "backup", str(place.folder / "copy"), "--force")
        place.turn(timedelta(days=40))
        long_ago = ("closed_tickets_after", "received_mail_after", "sent_mail_after")
        place.configure(more="\n".join(["[retention]", *(f'{what} = "20d"' for what in long_ago)]))
        self.step()
        place.turn(timedelta(days=1))  # a sweep that was broken off goes on the next day, and this one may be as well
        self.step()
        place.turn(timedelta(days=1))
        assert place.run("run", "--once") == 0, place.log
        self.renewal()

    def _from_carol(
        self, said: str, message_id: str, *, subject: str = "Re: Slow server", in_reply_to: str = ""
    ) -> bytes:
        place = self.place
        return mail(said, place.carol, place.support, subject, message_id=message_id, in_reply_to=in_reply_to)

    def _letter(self, template: str, state: str) -> str:
        query = f"SELECT id FROM outbox WHERE template = '{template}' AND state = '{state}'"
        return str(self._rows(query)[-1][0])

    def _set_aside(self) -> str:
        return str(self._rows("SELECT id FROM inbound WHERE state = 'quarantined' ORDER BY id")[0][0])

    # --- what is there at the end

    def picture(self) -> dict[str, object]:
        """All there is, free of what differs from telling to telling by nature."""
        tickets = [
            (
                (t.number, t.status, t.priority, t.impact, t.opened_at, t.responded_at, t.resolved_at, t.merged_into),
                [(e.at, e.audience, e.author, self._plain(e.text)) for e in entries],
                [(line.at, line.actor, line.action) for line in log],
            )
            for t, entries, log in self.place.tickets()
        ]
        rows = {query: self._plain(repr(self._rows(query))) for query in _ROWS}
        return {"tickets": self._plain(repr(tickets)), "mails": self._mails(), **rows}

    def _rows(self, query: str) -> list[tuple[object, ...]]:
        database = Database(load(self.place.config).database_url)
        with database.read() as connection:
            found = [tuple(row) for row in connection.execute(text(query))]
        database.close()
        return found

    def _mails(self) -> list[tuple[str, str, str]]:
        seen: dict[tuple[str, str], tuple[str, str, str]] = {}
        for name in PEOPLE:
            for message in self.place.mailbox(f"{name}@{self.place.domain}"):
                key = (name, str(message["Message-ID"]))
                seen.setdefault(key, (name, self._plain(str(message["Subject"])), self._plain(text_of(message))))
        return sorted(seen.values())

    def count_repeated(self) -> int:
        """How many mails somebody got more than once."""
        boxes = [self.place.mailbox(f"{name}@{self.place.domain}") for name in PEOPLE if name != "support"]
        ids = [[str(message["Message-ID"]) for message in box] for box in boxes]
        return sum(len(box) - len(set(box)) for box in ids)

    def _plain(self, text: str) -> str:
        # Of a transaction that died PostgreSQL's sequences keep the numbers: rows are counted on, with gaps.
        return _ROW.sub(r"\1N", _TOKEN.sub("+TOKEN", text.replace(self.place.domain, "DOMAIN")))
