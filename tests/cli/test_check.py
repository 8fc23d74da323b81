"""``mailer check`` against real servers: what works is said, and every fault is one line that says what to do."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mailer.cli.check import NOT_USABLE, USABLE, check, check_service, check_summaries, run
from mailer.cli.finding import Finding, Grade
from mailer.clock import FileClock, SystemClock
from mailer.config import House
from mailer.config_file import load
from mailer.demo.world import MailWorld
from mailer.store.engine import Database
from mailer.store.mailboxes import follow_folder
from mailer.store.upgrade import upgrade
from tests.desk import house
from tests.servers import PASSWORD, Dovecot, free_port

SUPPORT = "support@example.com"
Write = Callable[..., House]


@pytest.fixture
def write(tmp_path: Path, mail_world: MailWorld) -> Write:
    """Writes a configuration in which all is well, but for what is given (``old="new"`` parts of its text)."""
    for name in ("pw", "key"):
        (tmp_path / name).write_text(PASSWORD + "\n" if name == "pw" else "k" * 32)
        (tmp_path / name).chmod(0o600)
    login = f'username = "{SUPPORT}"\npassword = "file:pw"\nencryption = "none"\nhost = "127.0.0.1"\ntimeout = "5s"\n'
    text = f"""
[desk]
admins = ["admin@example.net"]
reply_keys = ["file:key"]
[[accounts]]
name = "box"
port = {mail_world.imap_port}
{login}
folders = [{{ queue = "support" }}]
[relay]
port = {mail_world.smtp_port}
{login}
[[queues]]
name = "support"
address = "{SUPPORT}"
[[engineers]]
name = "Ann Arbor"
address = "ann@example.net"
roles = ["l1", "lead"]
"""

    def written(*changes: tuple[str, str]) -> House:
        changed = text
        for old, new in changes:
            assert old in changed
            changed = changed.replace(old, new)
        assert tomllib.loads(changed)
        (tmp_path / "config.toml").write_text(changed)
        return load(tmp_path / "config.toml")

    house = written()
    database = Database(house.database_url)
    upgrade(database)
    database.close()
    (tmp_path / "mailer.db").chmod(0o600)
    return written


def findings(house: House) -> list[Finding]:
    return check(house, SystemClock())


def faults(found: Sequence[Finding]) -> list[Finding]:
    return [finding for finding in found if finding.grade is not Grade.OK]


def the_fault(house: House) -> Finding:
    found = faults(findings(house))
    assert len(found) == 1, found
    assert "\n" not in found[0].text + found[0].advice
    assert PASSWORD not in str(found[0])
    return found[0]


def test_where_all_is_well_there_is_no_fault_and_every_area_is_named(write: Write) -> None:
    found = findings(write())
    assert faults(found) == []
    assert {f.area for f in found} == {"secret", "template", "queue", "clock", "database", "imap", "relay"}


def test_a_secret_that_is_not_there(write: Write, tmp_path: Path) -> None:
    (tmp_path / "key").unlink()
    fault = the_fault(write())
    assert (fault.area, fault.subject, fault.grade) == ("secret", "desk.reply_keys[0]", Grade.ERROR)
    assert fault.text == f"{tmp_path}/key: No such file or directory"
    assert fault.advice.startswith("create it")


def test_a_secret_that_others_on_the_machine_may_read(write: Write, tmp_path: Path) -> None:
    (tmp_path / "key").chmod(0o640)
    assert the_fault(write()).advice == f"chmod 600 {tmp_path}/key"


def test_a_reply_key_that_is_too_short(write: Write, tmp_path: Path) -> None:
    (tmp_path / "key").write_text("k" * 31 + "\n")
    assert the_fault(write()).text == "the key has 31 bytes and needs at least 32"


def test_a_template_that_can_not_be_rendered(write: Write, tmp_path: Path) -> None:
    template = tmp_path / "ours" / "en" / "customer" / "acknowledgement.md"
    template.parent.mkdir(parents=True)
    template.write_text("Subject: {{ nonsense }}\n\nHello\n")
    found = faults(findings(write(("[desk]", '[desk]\ntemplates = "ours"'))))
    assert {(f.area, f.subject, f.grade) for f in found} == {
        ("template", "support: customer/acknowledgement", Grade.ERROR)
    }
    assert "nonsense" in found[0].text


def test_a_calendar_that_never_opens(write: Write) -> None:
    days = ", ".join(f"{year}-12-25" for year in range(2026, 2031))
    calendar = f'[[calendars]]\nname = "x"\nzone = "Europe/Berlin"\nmonday = "09:00-17:00"\ndays_off = [{days}]\n'
    ours = write(("[[queues]]", calendar + '[[queues]]\ncalendar = "x"'))
    assert faults(findings(ours)) == []
    closed = ours.calendars[0].model_copy(update={"days_off": every_monday()})
    fault = the_fault(ours.model_copy(update={"calendars": (closed,)}))
    assert fault.text == 'its calendar "x" does not open within three years'


def test_a_calendar_of_one_priority_that_never_opens(write: Write) -> None:
    calendar = '[[calendars]]\nname = "x"\nmonday = "09:00-17:00"\n'
    ours = write(("[[queues]]", calendar + '[[queues]]\npriority_calendars = { P1 = "x" }'))
    assert faults(findings(ours)) == []
    closed = ours.calendars[0].model_copy(update={"days_off": every_monday()})
    fault = the_fault(ours.model_copy(update={"calendars": (closed,)}))
    assert fault.text == 'its calendar "x" does not open within three years'


def every_monday() -> tuple[object, ...]:
    today = datetime.now(UTC).toordinal()
    days = (datetime.fromordinal(day).date() for day in range(today - 7, today + 4 * 366))
    return tuple(day for day in days if day.weekday() == 0)


def test_a_queue_without_a_lead_is_a_warning(write: Write) -> None:
    fault = the_fault(write(('roles = ["l1", "lead"]', 'roles = ["l1"]')))
    assert (fault.subject, fault.grade) == ("support", Grade.WARNING)


@pytest.mark.parametrize(
    ("ladder", "advice"),
    [
        (["manager"], 'give somebody in [[engineers]] the role "manager"'),
        (["l2", "manager"], 'give somebody in [[engineers]] the role "l2" or "manager"'),
        ([], "name roles in reminders.ladder"),
    ],
)
def test_a_ladder_on_which_nobody_stands_is_told_with_its_own_roles(ladder: list[str], advice: str) -> None:
    warned = next(check_service(house(reminders={"ladder": ladder}), SystemClock()))
    assert (warned.grade, warned.advice) == (Grade.WARNING, advice)
    assert "nobody but the owner" in warned.text


def test_when_a_summary_comes_and_to_whom_is_said_in_words() -> None:
    (found,) = check_summaries(house(summaries=[{"name": "Daily", "when": "30 7 * * mon-fri"}]))
    assert (found.subject, found.text) == ("Daily", "At 07:30 on Monday through Friday (UTC), to lead@example.com")


def test_a_clock_from_before_the_installation(write: Write, tmp_path: Path) -> None:
    (tmp_path / "clock").write_text("2001-01-01T00:00:00+00:00")
    (fault,) = faults(check(write(), FileClock(tmp_path / "clock")))
    assert (fault.area, fault.grade) == ("clock", Grade.ERROR)


def test_a_database_that_was_not_made_yet(write: Write, tmp_path: Path) -> None:
    (tmp_path / "mailer.db").unlink()
    fault = the_fault(write())
    advice = 'put it back if there was one; make a new one with "mailer db upgrade" if not'
    assert (fault.area, fault.advice) == ("database", advice)
    assert not (tmp_path / "mailer.db").exists()


def test_a_database_that_others_on_the_machine_may_read_is_a_warning(write: Write, tmp_path: Path) -> None:
    (tmp_path / "mailer.db").chmod(0o644)
    assert the_fault(write()).advice == f"chmod 600 {tmp_path}/mailer.db*"


def test_a_database_server_that_is_not_there(write: Write, tmp_path: Path) -> None:
    database = f"postgresql://desk@127.0.0.1:{free_port()}/desk"
    fault = the_fault(write(("[desk]", f'[desk]\ndatabase = "{database}"\ndatabase_password = "file:pw"')))
    assert (fault.area, fault.grade) == ("database", Grade.ERROR)


def test_a_database_server_is_named_without_its_password(write: Write, postgresql_url: str) -> None:
    options = (
        f'database = "{postgresql_url.replace("postgresql+psycopg", "postgresql")}"\ndatabase_password = "file:pw"'
    )
    fault = the_fault(write(("[desk]", f"[desk]\n{options}")))
    advice = 'put a backup in its place if there were tickets in it; run "mailer db upgrade" if it is new'
    assert fault.advice == advice


def test_a_wrong_password_of_an_account(write: Write, tmp_path: Path) -> None:
    (tmp_path / "wrong").write_text("wr0ng")
    (tmp_path / "wrong").chmod(0o600)
    found = faults(findings(write(('"file:pw"', '"file:wrong"'))))
    assert [(f.area, f.grade) for f in found] == [("imap", Grade.ERROR), ("relay", Grade.ERROR)]
    assert all("password" in f.text for f in found)
    assert "wr0ng" not in str(found)


def test_servers_that_are_not_there(write: Write, mail_world: MailWorld) -> None:
    ports = [(f"port = {port}", f"port = {free_port()}") for port in (mail_world.imap_port, mail_world.smtp_port)]
    found = faults(findings(write(*ports)))
    assert [(f.area, f.grade) for f in found] == [("imap", Grade.ERROR), ("relay", Grade.ERROR)]
    assert all(f.advice.startswith("see whether host, port and encryption are right") for f in found)


def test_a_folder_that_is_not_there(write: Write) -> None:
    fault = the_fault(write(('{ queue = "support" }', '{ name = "Requests", queue = "support" }')))
    assert (fault.area, fault.subject) == ("imap", "box/Requests")
    assert "there is no such folder" in fault.text


def test_mail_that_was_there_before_asks_for_a_choice(write: Write, mail_world: MailWorld) -> None:
    mail_world.deliver(SUPPORT, b"Subject: old\r\n\r\nhello\r\n")
    fault = the_fault(write())
    assert (fault.subject, fault.text[:30]) == ("box/INBOX", "it holds messages already (1),")
    assert faults(findings(write(('queue = "support" }', 'queue = "support", existing_mail = "import" }')))) == []


def test_mail_in_a_folder_that_is_followed_asks_for_nothing(write: Write, mail_world: MailWorld) -> None:
    mail_world.deliver(SUPPORT, b"Subject: new\r\n\r\nhello\r\n")
    database = Database(write().database_url)
    with database.write() as connection:
        follow_folder(connection, "box", "INBOX", uidvalidity=1, cursor=0, silent_up_to=0)
    database.close()
    assert faults(findings(write())) == []


def test_mail_on_hold_is_a_warning(write: Write) -> None:
    fault = the_fault(write(("[relay]", '[relay]\nsending = "hold"')))
    assert (fault.grade, fault.text) == (Grade.WARNING, "all outgoing mail is on hold")


def test_a_relay_that_takes_less_than_accounts_take_up_is_a_warning(write: Write) -> None:
    fault = the_fault(write(('name = "box"', 'name = "box"\nmax_size = "100MiB"')))
    assert (fault.area, fault.grade) == ("relay", Grade.WARNING)


def test_a_certificate_of_nobody_we_trust(write: Write, mail_world: MailWorld, dovecot: Dovecot) -> None:
    tls = (f'port = {mail_world.imap_port}\nusername = "{SUPPORT}"\npassword = "file:pw"\nencryption = "none"',
           f'port = {dovecot.tls_port}\nusername = "check@example.com"\npassword = "file:pw"')  # fmt: skip
    fault = the_fault(write(tls))
    assert (fault.area, fault.grade) == ("imap", Grade.ERROR)
    assert "is not trusted" in fault.text
    trusted = (tls[0], f'{tls[1]}\nca_file = "{dovecot.certificates.ca_file}"')
    assert faults(findings(write(trusted))) == []


def test_the_exit_code_says_whether_the_desk_can_be_used(
    write: Write, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(write(), as_json=False) == USABLE
    assert "\nReady to run.\n" in capsys.readouterr().out
    assert run(write(("[relay]", '[relay]\nsending = "hold"')), as_json=False) == USABLE
    assert "\nReady to run; warnings: 1.\n" in capsys.readouterr().out
    (tmp_path / "key").unlink()
    assert run(write(), as_json=False) == NOT_USABLE
    assert "\nNot ready: errors: 1, warnings: 0.\n" in capsys.readouterr().out


def test_for_programs_each_finding_is_an_object(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(write(("[relay]", '[relay]\nsending = "hold"')), as_json=True) == USABLE
    report = json.loads(capsys.readouterr().out)
    assert report["usable"] is True
    (warning,) = (finding for finding in report["findings"] if finding["grade"] == "warning")
    assert set(warning) == {"area", "subject", "grade", "text", "advice"}


def test_a_fault_is_one_line_of_the_report(write: Write, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "key").unlink()
    run(write(), as_json=False)
    (line,) = (line for line in capsys.readouterr().out.splitlines() if line.startswith("error"))
    assert line.split("\t")[1:3] == ["secret", "desk.reply_keys[0]"]
