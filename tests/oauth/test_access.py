"""Tokens are renewed in time, by one at a time, lost by no crash, and seen by nobody (AUTH-18, F27, PRIV-07)."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from subprocess import PIPE

import pytest
from sqlalchemy import select, text, update

from mailer.access import Access
from mailer.case import SignInFault
from mailer.clock import FastClock, SystemClock
from mailer.config import House
from mailer.config_values import Secret
from mailer.errors import ConfigError, Conflict, PermanentFailure, TemporaryFailure
from mailer.mail.access import AccessTokens
from mailer.oauth.issuer import Tokens
from mailer.store import leases
from mailer.store.engine import Database
from mailer.store.schema import credential
from tests.oauth.conftest import MakeHouse, consented, the_sign_in
from tests.oauth.local_issuer import CLIENT_SECRET, LocalIssuer

HOUR = timedelta(hours=1)
ROOT = Path(__file__).parents[2]


def tokens(access: Access, house: House) -> AccessTokens:
    return access.tokens(the_sign_in(house))


def test_a_good_token_is_used_and_nobody_asked(make_house: MakeHouse, database: Database, issuer: LocalIssuer) -> None:
    house = make_house()
    access = consented(house, database, issuer, seconds=3600)
    assert tokens(access, house)() in issuer.good_until
    assert issuer.questions == []


def test_a_token_is_renewed_before_it_runs_out(make_house: MakeHouse, database: Database, issuer: LocalIssuer) -> None:
    house = make_house()
    clock = FastClock(1)
    access = Access(house, database, clock)
    access.keep(the_sign_in(house), Tokens("old", issuer.consent().refresh_token, HOUR))
    clock.skip(timedelta(minutes=57))
    assert tokens(access, house)() == "old"
    clock.skip(timedelta(minutes=2))
    assert tokens(access, house)() != "old"


def test_a_rotated_refresh_token_is_used_the_next_time(
    make_house: MakeHouse, database: Database, issuer: LocalIssuer
) -> None:
    house = make_house()
    issuer.lifetime = 1
    access = consented(house, database, issuer)
    seen = {tokens(access, house)() for _ in range(3)}
    assert len(seen) == 3
    assert not issuer.consents[0].withdrawn


def test_a_new_process_goes_on_with_what_is_kept(
    make_house: MakeHouse, database: Database, issuer: LocalIssuer
) -> None:
    house = make_house()
    first = tokens(consented(house, database, issuer), house)()
    assert tokens(Access(house, database, SystemClock()), house)() == first
    assert len(issuer.questions) == 1


def test_many_threads_ask_once(make_house: MakeHouse, database: Database, issuer: LocalIssuer) -> None:
    house = make_house()
    consented(house, database, issuer)
    issuer.faults = ["slow"]
    # Each with an Access of its own, as so many processes would have; two of them shared, as threads would.
    many = [Access(house, database, SystemClock()) for _ in range(4)] * 2
    with ThreadPoolExecutor(8) as pool:
        got = list(pool.map(lambda access: tokens(access, house)(), many))
    assert len(set(got)) == 1
    assert issuer.grants() == ["refresh_token"]


def test_many_processes_ask_once(make_house: MakeHouse, database: Database, issuer: LocalIssuer) -> None:
    house = make_house()
    consented(house, database, issuer)
    _many_processes(house, house.database_url, issuer)


def test_many_processes_ask_once_on_postgresql(make_house: MakeHouse, postgresql_url: str, issuer: LocalIssuer) -> None:
    from mailer.store.upgrade import upgrade

    house = make_house()
    database = Database(postgresql_url)
    upgrade(database)
    consented(house, database, issuer)
    _many_processes(house, postgresql_url, issuer)
    database.close()


def _many_processes(house: House, url: str, issuer: LocalIssuer) -> None:
    issuer.faults = ["slow"]
    config = config_file(house, issuer)
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", _RENEW, str(config), url], cwd=ROOT, stdin=PIPE, stdout=PIPE, text=True, bufsize=1
        )
        for _ in range(2)
    ]
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("go\n")
    got = {process.communicate(timeout=60)[0] for process in processes}
    assert len(got) == 1
    assert issuer.grants() == ["refresh_token"]
    assert issuer.most_under_way == 1


_RENEW = """
import sys
from pathlib import Path
from mailer.access import Access
from mailer.clock import SystemClock
from mailer.config_file import load
from mailer.oauth.sign_in import sign_ins
from mailer.store.engine import Database
house = load(Path(sys.argv[1]))
database = Database(sys.argv[2] if len(sys.argv) > 2 else house.database_url)
if len(sys.argv) > 2:
    print("ready", flush=True)
    sys.stdin.readline()
print(Access(house, database, SystemClock()).tokens(sign_ins(house)[0])())
"""


def config_file(house: House, issuer: LocalIssuer) -> Path:
    """The configuration as a file, for processes."""
    path = house.folder / "config.toml"
    login = 'host = "127.0.0.1"\nencryption = "none"\nusername = "support@example.com"\nauth = "oauth2"\n'
    path.write_text(f"""
[desk]
admins = ["admin@example.net"]
reply_keys = ["file:reply.key"]
[[accounts]]
name = "box"
{login}
folders = [{{ queue = "support" }}]
[accounts.oauth]
provider = "other"
client_id = "the-desk"
client_secret = "file:oauth.secret"
token_endpoint = "{issuer.base}/token"
authorization_endpoint = "{issuer.base}/authorize"
device_endpoint = "{issuer.base}/device"
scopes = ["mail", "offline_access"]
[relay]
{login}
[[queues]]
name = "support"
address = "support@example.com"
[[engineers]]
name = "Ann"
address = "ann@example.net"
""")
    return path


def renewed_in_a_process(config: Path, **environment: str) -> tuple[int, str]:
    ran = subprocess.run(
        [sys.executable, "-c", _RENEW, str(config)],
        check=False,
        env={**os.environ, **environment},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
    )
    return ran.returncode, ran.stdout.strip()


def test_a_crash_after_the_commit_loses_nothing(make_house: MakeHouse, database: Database, issuer: LocalIssuer) -> None:
    house = make_house()
    access = consented(house, database, issuer)
    config = config_file(house, issuer)
    code, printed = renewed_in_a_process(config, MAILER_FAILPOINT="oauth:kept:1:kill9")
    assert (code, printed) == (-signal.SIGKILL, "")
    # Its successor has the new token, and the new refresh token when that has run out; the issuer saw no old one.
    assert tokens(access, house)() in issuer.good_until
    assert issuer.grants() == ["refresh_token"]
    with database.write() as connection:
        leases.take_from(connection, leases.holders(connection))
        connection.execute(update(credential).values(expires_at=SystemClock().now() - HOUR))
    assert tokens(access, house)() in issuer.good_until
    assert not issuer.consents[0].withdrawn


def test_a_crash_before_the_commit_asks_again_with_what_is_kept(
    make_house: MakeHouse, database: Database, issuer: LocalIssuer
) -> None:
    house = make_house()
    issuer.rotates = False
    access = consented(house, database, issuer)
    code, _ = renewed_in_a_process(config_file(house, issuer), MAILER_FAILPOINT="oauth:answered:1:kill9")
    assert code == -signal.SIGKILL
    with database.write() as connection:
        dead = leases.holders(connection)
        assert [holder.rsplit("/", 1)[-1] for holder in dead] == ["token"]
        leases.take_from(connection, dead)  # what the next start does
    assert tokens(access, house)() in issuer.good_until


def test_a_rotated_token_that_could_not_be_committed_is_committed_at_the_next_try(
    make_house: MakeHouse, database: Database, issuer: LocalIssuer
) -> None:
    house = make_house()
    access = consented(house, database, issuer)
    with database.write() as connection:
        connection.execute(
            text(
                "CREATE TRIGGER full BEFORE UPDATE OF access_token ON credential "
                "BEGIN SELECT RAISE(FAIL, 'disk is full'); END"
            )
        )
    with pytest.raises((TemporaryFailure, Conflict)):
        tokens(access, house)()
    with database.write() as connection:
        connection.execute(text("DROP TRIGGER full"))
    assert tokens(access, house)() in issuer.good_until
    assert issuer.grants() == ["refresh_token"]
    issuer.lifetime = 1
    assert tokens(access, house).instead_of(tokens(access, house)())
    assert not issuer.consents[0].withdrawn


def test_a_withdrawn_consent_is_asked_for_once_and_the_admins_are_told_once(
    make_house: MakeHouse, database: Database, issuer: LocalIssuer
) -> None:
    house = make_house()
    consented(house, database, issuer)
    issuer.consents[0].withdrawn = True
    told: list[tuple[SignInFault, str]] = []
    for _ in range(3):
        access = Access(house, database, SystemClock(), lambda _, event, cause: told.append((event, cause)))
        with pytest.raises(PermanentFailure, match="mailer auth box"):
            tokens(access, house)()
    assert len(issuer.questions) == 1
    ((event, _),) = told
    assert (event.account, event.command) == ("box, relay", "mailer auth box")
    assert "invalid_grant" in event.reason


def test_a_new_consent_is_taken_up_by_who_runs_already(
    make_house: MakeHouse, database: Database, issuer: LocalIssuer
) -> None:
    house = make_house()
    access = consented(house, database, issuer)
    issuer.consents[0].withdrawn = True
    running = tokens(access, house)
    with pytest.raises(PermanentFailure):
        running()
    before = running.consent()
    consented(house, database, issuer, seconds=3600)
    assert running.consent() != before
    assert running() in issuer.good_until


def test_without_a_consent_the_command_is_named(make_house: MakeHouse, database: Database) -> None:
    house = make_house()
    with pytest.raises(PermanentFailure, match="mailer auth box"):
        tokens(Access(house, database, SystemClock()), house)()


@pytest.mark.parametrize("fault", ["500", "garbage"])
def test_a_passing_fault_is_temporary_and_the_issuer_is_left_alone_for_a_while(
    make_house: MakeHouse, database: Database, issuer: LocalIssuer, fault: str
) -> None:
    house = make_house()
    access = consented(house, database, issuer)
    issuer.faults = [fault]
    for _ in range(3):
        with pytest.raises(TemporaryFailure):
            tokens(access, house)()
    assert len(issuer.questions) == 1
    # Another process has its own patience, and finds that the consent is still good.
    assert tokens(Access(house, database, SystemClock()), house)() in issuer.good_until


def test_a_token_that_cant_be_renewed_now_is_used_as_long_as_it_lasts(
    make_house: MakeHouse, database: Database, issuer: LocalIssuer
) -> None:
    house = make_house()
    access = consented(house, database, issuer, seconds=60)
    issuer.faults = ["500"]
    assert tokens(access, house)() in issuer.good_until
    assert issuer.grants() == ["refresh_token"]


def test_a_refused_application_is_tried_again_as_soon_as_its_secret_changes(
    make_house: MakeHouse, database: Database, issuer: LocalIssuer
) -> None:
    house = make_house()
    access = consented(house, database, issuer)
    (house.folder / "oauth.secret").write_text("ran out last night")
    for _ in range(3):
        with pytest.raises(PermanentFailure, match="invalid_client"):
            tokens(access, house)()
    assert len(issuer.questions) == 1
    (house.folder / "oauth.secret").write_text(CLIENT_SECRET)
    assert tokens(access, house)() in issuer.good_until


def test_a_refused_token_is_replaced_once_an_hour(
    make_house: MakeHouse, database: Database, issuer: LocalIssuer
) -> None:
    house = make_house()
    found = tokens(consented(house, database, issuer, seconds=3600), house)
    first = found()
    second = found.instead_of(first)
    assert second != first
    assert found() == second
    assert found.instead_of(first) == second  # another thread that was refused the first
    assert found.instead_of(second) == second
    assert issuer.grants() == ["refresh_token"]


def test_a_renewed_token_is_no_new_consent(make_house: MakeHouse, database: Database, issuer: LocalIssuer) -> None:
    house = make_house()
    found = tokens(consented(house, database, issuer), house)
    before = found.consent()
    found()
    assert issuer.grants() == ["refresh_token"]
    assert found.consent() == before


def test_an_application_needs_no_consent_and_its_token_is_shared(
    make_house: MakeHouse, database: Database, issuer: LocalIssuer
) -> None:
    house = make_house(grant="client_credentials")
    with ThreadPoolExecutor(4) as pool:
        got = list(pool.map(lambda _: tokens(Access(house, database, SystemClock()), house)(), range(4)))
    assert len(set(got)) == 1
    assert issuer.grants() == ["client_credentials"]


def test_tokens_lie_in_the_database_sealed(make_house: MakeHouse, database: Database, issuer: LocalIssuer) -> None:
    house = make_house()
    tokens(consented(house, database, issuer), house)()
    database.close()
    stored = b"".join(path.read_bytes() for path in house.folder.glob("mailer.db*"))
    assert b"gAAAA" in stored
    assert not [secret for secret in issuer.secrets if secret.encode() in stored]


def test_a_changed_reply_key_opens_what_the_old_one_sealed_as_long_as_that_is_there(
    make_house: MakeHouse, database: Database, issuer: LocalIssuer
) -> None:
    house = make_house()
    consented(house, database, issuer, seconds=3600)
    (house.folder / "new.key").write_text("n" * 32)

    def with_keys(*names: str) -> House:
        keys = tuple(Secret(f"file:{name}") for name in names)
        return house.model_copy(update={"desk": house.desk.model_copy(update={"reply_keys": keys})})

    both = with_keys("new.key", "reply.key")
    assert tokens(Access(both, database, SystemClock()), both)() in issuer.good_until
    new = with_keys("new.key")
    with pytest.raises(ConfigError, match="mailer auth box"):
        tokens(Access(new, database, SystemClock()), new)()


def test_nothing_secret_is_ever_logged(
    make_house: MakeHouse, database: Database, issuer: LocalIssuer, every_word: pytest.LogCaptureFixture
) -> None:
    house = make_house()
    consented(house, database, issuer)
    for fault in ("500", "invalid_client", "garbage", "", "invalid_grant"):
        issuer.faults = [fault] if fault else []
        access = Access(house, database, SystemClock())
        try:
            tokens(access, house).instead_of(tokens(access, house)())
        except (TemporaryFailure, PermanentFailure) as error:
            logging.getLogger("mailer.access").error("told with its traceback", exc_info=error)
    assert every_word.records
    assert not [secret for secret in issuer.secrets if secret in every_word.text]
    with database.read() as connection:
        fault = connection.execute(select(credential.c.fault)).scalar_one()
    assert "invalid_grant" in fault
    assert not [secret for secret in issuer.secrets if secret in fault]


def test_a_thread_that_waits_takes_what_another_process_was_given(
    make_house: MakeHouse, database: Database, issuer: LocalIssuer
) -> None:
    house = make_house()
    consented(house, database, issuer)
    issuer.faults = ["slow"]
    other = threading.Thread(target=tokens(Access(house, database, SystemClock()), house))
    other.start()
    assert tokens(Access(house, database, SystemClock()), house)() in issuer.good_until
    other.join(20)
    assert issuer.grants() == ["refresh_token"]
