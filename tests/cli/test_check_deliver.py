"""``mailer check --deliver`` against real servers: a reply arrives, or the finding says what keeps it from arriving."""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from handlers.sop import POLICY
from mailer.cli.check import USABLE, run
from mailer.cli.deliver import deliver
from mailer.cli.finding import Finding, Grade
from mailer.cli.run import Running
from mailer.clock import SystemClock
from mailer.config import House
from mailer.config_file import load
from mailer.demo.world import MailWorld
from mailer.intake import MailRoom
from mailer.mail.imap import Delivery, FolderRef
from mailer.office import open_office
from mailer.store.engine import Database
from mailer.store.schema import IGNORED, inbound, outbox, ticket, ticket_number
from mailer.store.upgrade import upgrade
from tests.servers import PASSWORD, Dovecot, Postfix

SUPPORT = "support@example.com"
SHORT = timedelta(seconds=2)
LONG = timedelta(seconds=30)
Write = Callable[..., House]


def written(
    folder: Path, imap_port: int, smtp_port: int, user: str = SUPPORT, login: str = "", **options: str
) -> House:
    """A configuration; ``options`` are lines of its tables."""
    for name, content in (("pw", PASSWORD), ("key", "k" * 32)):
        (folder / name).write_text(content)
        (folder / name).chmod(0o600)
    (folder / "config.toml").write_text(f"""
[desk]
admins = ["admin@example.net"]
reply_keys = ["file:key"]
[[accounts]]
name = "box"
host = "127.0.0.1"
port = {imap_port}
encryption = "none"
username = "{user}"
password = "file:pw"
folders = [{{ queue = "support", existing_mail = "from-now" }}]
[relay]
host = "127.0.0.1"
port = {smtp_port}
encryption = "none"
timeout = "10s"
{login}
{options.get("relay", "")}
[[queues]]
name = "support"
address = "{user}"
{options.get("queue", "")}
[authenticity]
{options.get("authenticity", "")}
[[engineers]]
name = "Ann Arbor"
address = "ann@example.net"
roles = ["l1", "lead"]
""")
    house = load(folder / "config.toml")
    database = Database(house.database_url)
    upgrade(database)
    database.close()
    (folder / "mailer.db").chmod(0o600)
    return house


@pytest.fixture
def embedded(tmp_path: Path, mail_world: MailWorld) -> Write:
    login = f'username = "{SUPPORT}"\npassword = "file:pw"'

    def write(**options: str) -> House:
        return written(tmp_path, mail_world.imap_port, mail_world.smtp_port, login=login, **options)

    return write


def found(house: House, patience: timedelta = LONG) -> list[Finding]:
    return list(deliver(house, SystemClock(), patience))


def the_proof(house: House, patience: timedelta = LONG) -> Finding:
    """What is said of the mail; what is said of Authentication-Results comes after it."""
    return found(house, patience)[0]


def is_empty(world: MailWorld) -> bool:
    return not world.messages(SUPPORT) and not world.messages(SUPPORT, "Processed")


# --- it arrives -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("style", ["plus", "message-id"])
def test_a_mail_that_arrives_is_said_and_taken_away_again(embedded: Write, mail_world: MailWorld, style: str) -> None:
    mail_world.deliver(SUPPORT, b"Subject: theirs\r\n\r\nhello\r\n")
    proof = the_proof(embedded(queue=f'reply_style = "{style}"'))
    assert (proof.area, proof.subject, proof.grade) == ("deliver", "support", Grade.OK)
    sent_to = "support+…@example.com" if style == "plus" else SUPPORT
    assert re.match(rf"a mail to {re.escape(sent_to)} arrived after \d+ s in box/INBOX", proof.text)
    assert ("its Message-ID unchanged" in proof.text) == (style == "message-id")
    assert [raw for raw in mail_world.messages(SUPPORT) if b"Subject: theirs" not in raw] == []
    assert len(mail_world.messages(SUPPORT)) == 1


@pytest.mark.parametrize("style", ["plus", "message-id"])
def test_the_mail_is_written_as_the_desk_writes_and_marked_as_its_own(
    embedded: Write, mail_world: MailWorld, style: str
) -> None:
    found(embedded(queue=f'reply_style = "{style}"'))
    (passed,) = mail_world.passed
    message = email.message_from_bytes(passed.raw, policy=email.policy.default)
    assert message["X-Loop"]
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["Reply-To"] == passed.rcpt_tos[0]
    in_address, in_id = "+" in passed.rcpt_tos[0], "-0-" in message["Message-ID"]
    assert (in_address, in_id) == ((True, False) if style == "plus" else (False, True))


@pytest.mark.parametrize("style", ["plus", "domain", "message-id"])
def test_a_mail_arrives_through_dovecot_and_postfix(
    tmp_path: Path, dovecot: Dovecot, postfix: Postfix, style: str
) -> None:
    user = f"check-{style}@example.com"
    domain = f'reply_domain = "check-{style}.catch-all.example.com"' if style == "domain" else ""
    house = written(tmp_path, dovecot.port, postfix.port, user, queue=f'reply_style = "{style}"\n{domain}')
    findings = found(house)
    assert findings[0].grade is Grade.OK, findings
    assert "arrived after" in findings[0].text
    assert dovecot.mailbox(user).messages() == []


@pytest.mark.parametrize("style", ["plus", "message-id"])
def test_a_running_desk_takes_it_up_and_leaves_it_alone(embedded: Write, mail_world: MailWorld, style: str) -> None:
    house = embedded(queue=f'reply_style = "{style}"')
    running = Running(house, POLICY, SystemClock())
    running.start()
    try:
        assert running.wait_until_watching(LONG)
        proof = the_proof(house)
        assert proof.grade is Grade.OK, proof
    finally:
        running.finish()
    database = Database(house.database_url)
    with database.read() as connection:
        states = {tuple(row) for row in connection.execute(select(inbound.c.state, inbound.c.ticket))}
        created = [row for table in (ticket, ticket_number, outbox) for row in connection.execute(select(table))]
    database.close()
    assert states <= {(IGNORED, None)}
    assert created == []
    assert len(mail_world.passed) == 1
    assert is_empty(mail_world)


class Quicker(MailWorld):
    """Mail servers whose mail a desk has taken away before anybody else can look."""

    taken: Callable[[bytes], None]

    async def _append(self, user: str, raw: bytes, folder: str) -> None:
        self.taken(raw)


def test_what_a_desk_was_quicker_to_take_up_is_found_in_the_database(tmp_path: Path) -> None:
    with Quicker({SUPPORT: PASSWORD}) as world:
        login = f'username = "{SUPPORT}"\npassword = "file:pw"'
        house = written(tmp_path, world.imap_port, world.smtp_port, login=login)
        office = open_office(house, SystemClock())
        room, ref, folder = MailRoom(office, lambda: None), FolderRef("box", "INBOX", 1), house.accounts[0].folders[0]
        room.open(ref, folder, ())
        world.taken = lambda raw: room.accept(ref, folder, [Delivery(1, raw, None, len(raw), False)])
        proof = the_proof(house)
        office.database.close()
    assert (proof.grade, "in the running desk" in proof.text) == (Grade.OK, True)


# --- it does not ------------------------------------------------------------------------------------------------------


def test_a_mail_that_the_relay_does_not_take_is_an_error_with_advice(embedded: Write, mail_world: MailWorld) -> None:
    house = embedded(queue='reply_style = "domain"\nreply_domain = "reply.example.com"')
    proof = the_proof(house)
    assert proof.grade is Grade.ERROR
    assert "550 5.1.1" in proof.text
    assert "…@reply.example.com" in proof.text
    assert "catch-all" in proof.advice


def test_a_mail_that_is_refused_for_now_is_to_be_tried_again(embedded: Write, mail_world: MailWorld) -> None:
    mail_world.refuse(SUPPORT, "450 4.2.1 busy")
    proof = the_proof(embedded(queue='reply_style = "message-id"'))
    assert (proof.grade, proof.advice) == (Grade.ERROR, "try it again later")
    assert "450" in proof.text


def test_a_mail_that_gets_lost_is_an_error_with_advice(tmp_path: Path, dovecot: Dovecot, postfix: Postfix) -> None:
    # Without a rule for the domain, each of its addresses is a mailbox of its own: not the one that is watched.
    options = 'reply_style = "domain"\nreply_domain = "lost.example.com"'
    proof = the_proof(written(tmp_path, dovecot.port, postfix.port, "lost@example.com", queue=options), SHORT)
    assert proof.grade is Grade.ERROR
    assert "did not arrive within 2 s" in proof.text
    assert "catch-all" in proof.advice


def test_nothing_is_sent_while_mail_is_held(embedded: Write, mail_world: MailWorld) -> None:
    (held,) = found(embedded(relay='sending = "hold"'))
    assert (held.grade, held.text) == (Grade.WARNING, "no mail was sent, as all outgoing mail is on hold")
    assert mail_world.passed == []


def test_nothing_is_sent_where_nobody_could_look_for_it(embedded: Write, tmp_path: Path, mail_world: MailWorld) -> None:
    house = embedded()
    (tmp_path / "pw").write_text("wr0ng")
    (fault,) = found(house)
    assert fault.grade is Grade.ERROR
    assert mail_world.passed == []


def test_nothing_is_sent_before_there_is_a_database(embedded: Write, tmp_path: Path, mail_world: MailWorld) -> None:
    house = embedded()
    (tmp_path / "mailer.db").unlink()
    (fault,) = found(house)
    assert fault.grade is Grade.ERROR
    assert 'make a new one with "mailer db upgrade"' in fault.advice
    assert mail_world.passed == []


# --- what servers do to it --------------------------------------------------------------------------------------------


class Rewriting(MailWorld):
    """Mail servers that change each mail that comes in."""

    def __init__(self, change: Callable[[bytes], bytes]) -> None:
        super().__init__({SUPPORT: PASSWORD})
        self._change = change

    async def _append(self, user: str, raw: bytes, folder: str) -> None:
        await super()._append(user, self._change(raw), folder)


@pytest.fixture
def rewriting(tmp_path: Path) -> Iterator[Callable[..., House]]:
    worlds: list[Rewriting] = []

    def write(change: Callable[[bytes], bytes], **options: str) -> House:
        worlds.append(Rewriting(change))
        worlds[-1].__enter__()
        login = f'username = "{SUPPORT}"\npassword = "file:pw"'
        return written(tmp_path, worlds[-1].imap_port, worlds[-1].smtp_port, login=login, **options)

    yield write
    for world in worlds:
        assert world.messages(SUPPORT) == []
        world.__exit__(None, None, None)


def another_id(raw: bytes) -> bytes:
    return re.sub(rb"Message-ID: <[^>]*>", b"Message-ID: <1@relay.example>", raw)


def test_a_changed_message_id_is_an_error_where_it_is_the_proof(rewriting: Callable[..., House]) -> None:
    proof = the_proof(rewriting(another_id, queue='reply_style = "message-id"'))
    assert proof.grade is Grade.ERROR
    assert "another Message-ID" in proof.text
    assert '"plus" or "domain"' in proof.advice


def test_a_changed_message_id_is_a_warning_elsewhere(rewriting: Callable[..., House]) -> None:
    proof = the_proof(rewriting(another_id))
    assert (proof.grade, "another Message-ID" in proof.text) == (Grade.WARNING, True)


def signed_by(name: str) -> Callable[[bytes], bytes]:
    return lambda raw: f"Authentication-Results: {name}; dmarc=pass header.from=example.com\r\n".encode() + raw


@pytest.mark.parametrize(
    ("name", "configured", "grade", "said", "advice"),
    [
        ("mx.example.com", "", Grade.OK, "as mx.example.com", 'write authserv_id = "mx.example.com" under'),
        ("mx.example.com", 'authserv_id = "MX.example.com"', Grade.OK, "as [authenticity] says", ""),
        ("mx.example.com", 'authserv_id = "mx.example.org"', Grade.WARNING, "trusts mx.example.org",
         'write authserv_id = "mx.example.com"'),
        ("mx.google.com", "", Grade.OK, "as google", 'write server = "google" under'),
        ("mx.google.com", 'server = "google"', Grade.OK, "as [authenticity] says", ""),
    ],
)  # fmt: skip
def test_it_says_which_server_vouches_for_senders_and_whether_that_one_is_trusted(
    rewriting: Callable[..., House], name: str, configured: str, grade: Grade, said: str, advice: str
) -> None:
    finding = found(rewriting(signed_by(name), authenticity=configured))[1]
    assert finding.grade is grade
    assert said in finding.text
    assert finding.advice.startswith(advice)
    assert bool(finding.advice) == bool(advice)


def test_a_server_that_vouches_for_nobody_is_a_warning_only_where_one_is_trusted(embedded: Write) -> None:
    assert found(embedded())[1].grade is Grade.OK
    assert found(embedded(authenticity='authserv_id = "mx.example.com"'))[1].grade is Grade.WARNING


# --- the command ------------------------------------------------------------------------------------------------------


def test_without_being_asked_check_sends_nothing_and_says_how_to_ask(
    embedded: Write, mail_world: MailWorld, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(embedded(), as_json=False) == USABLE
    assert capsys.readouterr().out.endswith('"mailer check --deliver" proves that replies arrive.\n')
    assert mail_world.passed == []


def test_asked_for_the_proof_is_part_of_the_report(embedded: Write, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(embedded(), as_json=False, patience=LONG) == USABLE
    said = capsys.readouterr().out
    assert "arrived after" in said
    assert said.endswith("Ready to run.\n")


def test_each_queue_gets_a_mail_of_its_own(embedded: Write, mail_world: MailWorld) -> None:
    house = embedded(queue='[[queues]]\nname = "lead"\naddress = "lead@example.com"')
    findings = found(house, SHORT)
    arrived = {finding.subject: finding.grade for finding in findings if "a mail to" in finding.text}
    assert arrived == {"support": Grade.OK, "lead": Grade.ERROR}
    assert {to.partition("+")[0] for passed in mail_world.passed for to in passed.rcpt_tos} == {"support", "lead"}
