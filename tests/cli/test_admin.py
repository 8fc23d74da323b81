"""``outbox``, ``quarantine``, ``audit``, ``status``: what an admin types, what is shown, and the exit codes."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text, update

from mailer.__main__ import main
from mailer.cli.terminal import visible
from mailer.config_file import load
from mailer.intake import MailRoom
from mailer.mail.smtp import Fate
from mailer.store import queues
from mailer.store.schema import due, inbound, mailbox, outbox
from tests.desk import CUSTOMER, DeskInHand, mail, none_to, only, sqlite_url

DONE, NEEDS_A_HAND, WRONG, TRY_AGAIN = 0, 1, 2, 3
HOUR = timedelta(hours=1)
HOSTILE = "\x1b]0;owned\x07 Invoice \u202egnp.exe\u200b"

_CONFIG = """
[desk]
admins = ["admin@example.com"]
reply_keys = ["file:key"]
database = "{url}"
[[accounts]]
name = "box"
host = "imap.example.com"
folders = [{{ queue = "support" }}]
[relay]
host = "smtp.example.com"
sending = "{sending}"
[[queues]]
name = "support"
address = "support@example.com"
[[engineers]]
name = "Ann Arbor"
address = "ann@example.com"
"""


class Admin:
    """Somebody at the command line of a desk whose wires and clock the test holds."""

    def __init__(
        self, folder: Path, url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        self._folder, self._url, self._capsys = folder, url, capsys
        (folder / "key").write_text("k" * 32)
        monkeypatch.setenv("MAILER_CLOCK_FILE", str(folder / "clock"))
        self.sending("on")
        self.desk = DeskInHand(url, load(folder / "config.toml"))

    def sending(self, how: str) -> None:
        """As after a change of the configuration."""
        (self._folder / "config.toml").write_text(_CONFIG.format(url=self._url, sending=how))
        if hasattr(self, "desk"):
            self.desk.reconfigure(load(self._folder / "config.toml"))

    def types(self, *words: str) -> tuple[int, str]:
        """The exit code of a command, and what it says."""
        (self._folder / "clock").write_text(self.desk.clock.now().isoformat())
        code = main(["--config", str(self._folder / "config.toml"), *words])
        said = self._capsys.readouterr()
        return code, said.out + said.err

    def asks(self, *words: str) -> list[dict[str, object]]:
        """What a command tells machines."""
        answer: list[dict[str, object]] = json.loads(self.types(*words, "--json")[1])
        return answer


@pytest.fixture(params=["sqlite", "postgresql"])
def admin(
    request: pytest.FixtureRequest,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Iterator[Admin]:
    url = sqlite_url(tmp_path) if request.param == "sqlite" else str(request.getfixturevalue("postgresql_url"))
    somebody = Admin(tmp_path, url, monkeypatch, capsys)
    yield somebody
    somebody.desk.database.close()


def waits(admin: Admin, raw: bytes | None = None) -> str:
    """A mail has come in, and the letter to its sender waits; its number."""
    admin.desk.fetched(raw or mail())
    admin.desk.work_until_done()
    return next(str(row["id"]) for row in admin.asks("outbox") if row["to"] == CUSTOMER)


# --- What a terminal is shown -----------------------------------------------------------------------------------------


def test_what_steers_terminals_is_written_out_and_lines_are_bounded() -> None:
    assert visible("a\x1b[2J\r\nb\u202ec\u200b\udc80é") == "a\\x1b[2J  b\\u202ec\\u200b\\udc80é"
    assert len(visible("x" * 10_000, 80)) == 80
    assert len(visible("\x1b" * 10_000, 80)) == 80


@pytest.mark.parametrize("command", [("outbox",), ("outbox", "show", "{id}"), ("quarantine",), ("audit",)])
def test_nothing_of_a_hostile_mail_reaches_the_terminal(admin: Admin, command: tuple[str, ...]) -> None:
    number = waits(admin)
    with admin.desk.database.write() as connection:
        connection.execute(update(outbox).values(subject=HOSTILE, reply=f"550 {HOSTILE}\nnext"))
        connection.execute(update(inbound).values(state="quarantined", reason=f"{HOSTILE}\nline"))
    admin.types("outbox", "hold", number, "--reason", HOSTILE)
    _, said = admin.types(*(word.format(id=number) for word in command))
    assert all(c.isprintable() or c == "\n" for c in said)
    assert "\\x1b" in said


def test_a_letter_is_shown_as_its_reader_sees_it_with_every_try(admin: Admin) -> None:
    number = waits(admin)
    admin.desk.wire.fates[CUSTOMER] = (Fate.TEMPORARY, 450, "4.2.0 \u202egreylisted")
    admin.desk.settles()
    del admin.desk.wire.fates[CUSTOMER]
    admin.desk.passes(HOUR)
    code, said = admin.types("outbox", "show", number)
    assert code == DONE
    for words in ("Subject: We have received your request", f"To: {CUSTOMER}", "We have received your request and"):
        assert words in said
    assert "temporary: 450 4.2.0 \\u202egreylisted" in said
    assert "sent: 250 2.0.0 queued" in said
    assert json.loads(admin.types("outbox", "show", number, "--json")[1])["tries"][0]["fate"] == "temporary"
    assert admin.types("outbox", "show", "999")[0] == NEEDS_A_HAND


# --- The outbox -------------------------------------------------------------------------------------------------------


def test_the_list_has_what_is_not_settled_and_narrows_to_a_state_or_a_ticket(admin: Admin) -> None:
    number = waits(admin)
    admin.types("outbox", "hold", number)
    assert {row["state"] for row in admin.asks("outbox")} == {"waiting", "held"}
    assert [row["id"] for row in admin.asks("outbox", "--state", "held")] == [int(number)]
    assert admin.asks("outbox", "list", "--ticket", "77") == []
    admin.desk.settles()
    assert {row["state"] for row in admin.asks("outbox", "--state", "sent")} == {"sent"}
    assert "held" in admin.types("outbox")[1]


def test_unknown_letters_are_listed_as_such_with_how_often(admin: Admin) -> None:
    number = waits(admin)
    admin.desk.wire.fates[CUSTOMER] = (Fate.UNKNOWN, 0, "no answer")
    admin.desk.settles()
    (row,) = admin.asks("outbox", "--state", "unknown")
    assert (row["id"], row["unknown"]) == (int(number), 1)
    assert "waiting (unknown 1)" in admin.types("outbox", "--state", "unknown")[1]


def test_held_letters_are_released_all_at_once(admin: Admin) -> None:
    waits(admin)
    assert admin.types("outbox", "hold", "--all", "--reason", "flood")[0] == DONE
    assert admin.desk.settles() == []
    assert admin.types("outbox", "release", "--all", "--to", "nobody@example.com")[0] == DONE
    assert admin.desk.settles() == []
    assert admin.types("outbox", "release", "--all", "--older-than", "1h")[0] == DONE
    assert admin.desk.settles() == []
    assert admin.types("outbox", "release", "--all", "--to", CUSTOMER)[0] == DONE
    assert [letter.to for letter in admin.desk.settles()] == [CUSTOMER]


def test_a_single_letter_is_released_while_sending_is_on_hold(admin: Admin) -> None:
    admin.sending("hold")
    number = waits(admin)
    assert admin.desk.settles() == []
    assert "on hold" in admin.types("outbox")[1]
    assert admin.types("outbox", "release", number)[0] == DONE
    assert "released" in admin.types("outbox")[1]
    assert [letter.to for letter in admin.desk.settles()] == [CUSTOMER]


def test_to_drop_a_letter_takes_a_reason_and_it_stays_listed_as_dropped(admin: Admin) -> None:
    number = waits(admin)
    assert admin.types("outbox", "drop", number) == (WRONG, 'mailer: outbox drop: say why: --reason "…"\n')
    assert admin.types("outbox", "drop", "--reason", "told by telephone", number)[0] == DONE
    assert none_to(admin.desk.settles(), CUSTOMER)
    assert [row["id"] for row in admin.asks("outbox", "--state", "dropped")] == [int(number)]


@pytest.mark.parametrize(
    "words",
    [
        ("release",),
        ("hold",),
        ("release", "1", "--all"),
        ("release", "1", "--to", CUSTOMER),
        ("hold", "--to", "nobody"),
    ],
)
def test_what_is_meant_has_to_be_said(admin: Admin, words: tuple[str, ...]) -> None:
    number = waits(admin)
    assert admin.types("outbox", *words)[0] == WRONG
    assert [row["state"] for row in admin.asks("outbox") if row["id"] == int(number)] == ["waiting"]


def test_what_can_not_be_done_is_said_and_the_rest_is_done(admin: Admin) -> None:
    number = waits(admin)
    code, said = admin.types("outbox", "hold", number, "999")
    assert code == NEEDS_A_HAND
    assert f"letter {number} to {CUSTOMER} is held" in said
    assert "letter 999 stays as it is: there is no such letter" in said
    assert admin.types("outbox", "retry", number)[0] == DONE
    assert only(admin.desk.settles(), CUSTOMER)
    assert "it is sent" in admin.types("outbox", "retry", number)[1]


# --- The audit log ----------------------------------------------------------------------------------------------------


def test_every_action_is_in_the_audit_log_with_who_what_and_why_and_on_its_ticket(admin: Admin) -> None:
    number = waits(admin)
    admin.types("outbox", "hold", number, "--reason", "  looks\nodd  ")
    (line,) = admin.asks("audit")
    assert "@" in str(line["actor"])
    told = (line["command"], line["object"], line["ticket"], line["reason"], line["before"], line["after"])
    assert told == ("outbox hold", f"letter:{number}", 1, "looks odd", "waiting", "held")
    assert f"outbox hold  letter:{number} of ticket #1  waiting -> held: looks odd" in admin.types("audit")[1]
    assert f"letter {number} to {CUSTOMER} held - looks odd" in admin.types("ticket", "1")[1]
    admin.desk.clock.turn(2 * HOUR)
    assert admin.asks("audit", "--since", "1h") == []
    assert len(admin.asks("audit", "--since", "3h")) == 1


def test_an_action_that_can_not_be_noted_is_not_done(admin: Admin) -> None:
    number = waits(admin)
    with admin.desk.database.write() as connection:
        connection.execute(text("ALTER TABLE audit RENAME COLUMN reason TO why"))
    assert admin.types("outbox", "drop", number, "--reason", "x")[0] == TRY_AGAIN
    assert [row["state"] for row in admin.asks("outbox") if row["id"] == int(number)] == ["waiting"]


# --- Quarantine -------------------------------------------------------------------------------------------------------


def test_quarantined_mail_and_due_items_are_listed_shown_retried_and_dropped(admin: Admin) -> None:
    admin.desk.arrives(mail())
    with admin.desk.database.write() as connection:
        connection.execute(update(inbound).values(state="quarantined", reason="it has 1,204 parts"))
        connection.execute(update(due).where(due.c.id == 1).values(state="quarantined", reason="ValueError: x"))
    assert [row["id"] for row in admin.asks("quarantine")] == ["1", "due:1"]
    assert "of ticket #1" in admin.types("quarantine")[1]
    assert "Subject: Printer" in admin.types("quarantine", "show", "1")[1]
    assert "ValueError" in admin.types("quarantine", "show", "due:1")[1]
    assert admin.types("quarantine", "show", "2")[0] == NEEDS_A_HAND
    assert admin.types("quarantine", "drop", "1")[0] == WRONG
    assert admin.types("quarantine", "drop", "--reason", "spam", "1", "due:1", "7")[0] == NEEDS_A_HAND
    assert admin.asks("quarantine") == []
    assert [line["object"] for line in admin.asks("audit")] == ["mail:1", "due:1"]


def test_what_is_no_name_of_something_in_quarantine_is_refused(admin: Admin) -> None:
    for name in ("x", "letter:1", "due:", "-1"):
        with pytest.raises(SystemExit):
            admin.types("quarantine", "show", name)


# --- Status -----------------------------------------------------------------------------------------------------------


def look(admin: Admin) -> None:
    MailRoom(admin.desk.office, lambda: None).looked("box", "INBOX")


def over(admin: Admin) -> list[str]:
    """What is over its limit; the exit code says the same."""
    code, said = admin.types("status", "--json")
    told = json.loads(said)
    names = [line["name"] for line in told["lines"] if line["over"]]
    assert (code, told["well"]) == ((NEEDS_A_HAND, False) if names else (DONE, True))
    return names


def test_where_all_is_well_status_says_so(admin: Admin) -> None:
    admin.desk.arrives(mail())
    look(admin)
    assert over(admin) == []
    assert "All is well." in admin.types("status")[1]


def test_a_folder_nobody_looks_into_is_over_its_limit(admin: Admin) -> None:
    assert over(admin) == ["last good look into box/INBOX"]
    look(admin)
    assert over(admin) == []
    admin.desk.clock.turn(timedelta(minutes=4))
    assert over(admin) == ["last good look into box/INBOX"]


def unread(admin: Admin) -> None:
    admin.desk.fetched(mail())
    admin.desk.clock.turn(timedelta(minutes=16))


def unsent(admin: Admin) -> None:
    waits(admin)
    admin.desk.clock.turn(timedelta(minutes=61))


def held(admin: Admin) -> None:
    number = waits(admin)
    admin.desk.settles()
    with admin.desk.database.write() as connection:
        connection.execute(update(outbox).where(outbox.c.id == int(number)).values(state="held"))


def unknown(admin: Admin) -> None:
    waits(admin)
    admin.desk.wire.fates[CUSTOMER] = (Fate.UNKNOWN, 0, "no answer")
    admin.desk.settles()


def quarantined(admin: Admin) -> None:
    admin.desk.arrives(mail())
    with admin.desk.database.write() as connection:
        connection.execute(update(inbound).values(state="quarantined"))


def overdue(admin: Admin) -> None:
    admin.desk.arrives(mail())
    with admin.desk.database.write() as connection:
        connection.execute(update(due).where(due.c.id == 1).values(available_at=admin.desk.clock.now()))
    admin.desk.clock.turn(timedelta(minutes=11))


def failed(admin: Admin) -> None:
    for number in range(11):
        customer = f"c{number}@customer.example"
        admin.desk.wire.fates[customer] = (Fate.PERMANENT, 550, "5.1.1 no such mailbox")
        admin.desk.arrives(mail(sender=customer))


@pytest.mark.parametrize(
    ("fault", "name"),
    [
        (unread, "mail not read yet"),
        (unsent, "letters waiting"),
        (held, "letters held"),
        (unknown, "letters of unknown fate"),
        (quarantined, "in quarantine"),
        (overdue, "items overdue"),
        (failed, "letters failed"),
    ],
)
def test_each_fault_is_over_its_limit(admin: Admin, fault: Callable[[Admin], None], name: str) -> None:
    fault(admin)
    look(admin)
    assert name in over(admin)


def test_a_look_is_kept_about_once_a_minute_however_often_there_is_one(admin: Admin) -> None:
    room = MailRoom(admin.desk.office, lambda: None)
    room.looked("box", "INBOX")
    with admin.desk.database.write() as connection:
        connection.execute(update(mailbox).values(last_good_look=None))
    room.looked("box", "INBOX")
    with admin.desk.database.read() as connection:
        assert connection.execute(text("SELECT last_good_look FROM mailbox")).scalar() is None


def test_a_damaged_database_is_for_an_admin_to_mend_and_not_to_be_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    somebody = Admin(tmp_path, sqlite_url(tmp_path), monkeypatch, capsys)
    somebody.desk.database.close()
    for file in tmp_path.glob("mailer.db*"):
        file.write_bytes(b"this is no database, it is a poem" * 100)
    code, said = somebody.types("status")
    assert (code, "put a backup in its place" in said) == (WRONG, True)


def test_a_letter_under_way_when_a_hold_comes_is_said_to_be(admin: Admin) -> None:
    number = waits(admin)
    with admin.desk.database.write() as connection:
        queues.claim_letters(connection, "somebody", admin.desk.clock.now(), 25)
    code, said = admin.types("outbox", "hold", number)
    assert (code, "being sent this moment" in said) == (NEEDS_A_HAND, True)
