"""``mailer auth`` as a person meets it: a real process, a browser, and what is said on the way."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from mailer.access import Access
from mailer.cli.check import check_sign_ins
from mailer.cli.finding import Grade
from mailer.clock import SystemClock
from mailer.config import House
from mailer.errors import PermanentFailure
from mailer.store.engine import Database
from tests.oauth.conftest import MakeHouse, consented, the_sign_in
from tests.oauth.local_issuer import LocalIssuer
from tests.oauth.test_access import config_file, tokens
from tests.oauth.test_issuer import consented_at

ROOT = Path(__file__).parents[2]


@pytest.fixture
def house(make_house: MakeHouse, database: Database) -> House:
    return make_house()


@contextmanager
def auth(config: Path, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "mailer", "--verbose", "--config", str(config), "auth", *arguments]
    pipe = subprocess.PIPE
    process = subprocess.Popen(
        command, stdin=pipe, stdout=pipe, stderr=subprocess.STDOUT, text=True, cwd=ROOT, env={**os.environ}
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def said_until(process: subprocess.Popen[str], pattern: str) -> str:
    """What a line that fits has in its group."""
    assert process.stdout is not None
    read = []
    for line in process.stdout:
        read.append(line)
        if found := re.search(pattern, line):
            return found[1]
    raise AssertionError("".join(read))


def ended(process: subprocess.Popen[str], line: str | None = None) -> tuple[int, str]:
    output = process.communicate(line, timeout=30)[0]
    return process.returncode, output


def test_a_device_code_is_shown_and_waited_for(house: House, database: Database, issuer: LocalIssuer) -> None:
    issuer.device_answers = ["authorization_pending"]
    with auth(config_file(house, issuer), "box") as process:
        code, output = ended(process)
    assert code == 0, output
    assert "https://example.com/device" in output
    assert "WDJB-MJHT" in output
    assert tokens(Access(house, database, SystemClock()), house)() in issuer.good_until
    assert not [secret for secret in issuer.secrets if secret in output]


def test_a_browser_on_this_machine_comes_back_by_itself(house: House, database: Database, issuer: LocalIssuer) -> None:
    with auth(config_file(house, issuer), "relay", "--browser") as process:
        address = said_until(process, r"(http://\S+/authorize\S+)")
        with urllib.request.urlopen(consented_at(address), timeout=10) as page:
            assert b"go on in the terminal" in page.read()
        code, output = ended(process)
    assert code == 0, output
    assert tokens(Access(house, database, SystemClock()), house)() in issuer.good_until
    assert not [secret for secret in issuer.secrets if secret in output]


def test_a_browser_elsewhere_comes_back_by_paste(house: House, database: Database, issuer: LocalIssuer) -> None:
    with auth(config_file(house, issuer), "box", "--browser") as process:
        address = said_until(process, r"(http://\S+/authorize\S+)")
        assert process.stdin is not None
        process.stdin.write("what do you mean?\n")
        process.stdin.flush()
        said_until(process, "(That is not the address)")
        code, output = ended(process, consented_at(address) + "\n")
    assert code == 0, output
    assert tokens(Access(house, database, SystemClock()), house)() in issuer.good_until


def test_an_account_that_takes_no_tokens_is_named_with_those_that_do(house: House, issuer: LocalIssuer) -> None:
    with auth(config_file(house, issuer), "bx") as process:
        code, output = ended(process)
    assert code == 2
    assert 'write one of "box", "relay"' in output


def test_a_person_who_says_no_ends_it_with_exit_code_1(house: House, issuer: LocalIssuer) -> None:
    issuer.device_answers = ["access_denied"]
    with auth(config_file(house, issuer), "box") as process:
        code, output = ended(process)
    assert (code, "access_denied" in output) == (1, True)


def test_an_issuer_that_is_down_ends_it_with_exit_code_3(house: House, issuer: LocalIssuer) -> None:
    issuer.faults = ["500"]
    with auth(config_file(house, issuer), "box") as process:
        code, _ = ended(process)
    assert code == 3


# --- mailer check -----------------------------------------------------------------------------------------------------


def grades(house: House) -> list[tuple[Grade, str]]:
    return [(found.grade, f"{found.text} {found.advice}") for found in check_sign_ins(house, SystemClock())]


def test_check_says_that_nobody_has_signed_in(house: House) -> None:
    ((grade, text),) = grades(house)
    assert grade is Grade.ERROR
    assert "mailer auth box" in text


def test_check_says_how_long_a_token_is_good(house: House, database: Database, issuer: LocalIssuer) -> None:
    consented(house, database, issuer, seconds=3600)
    ((grade, text),) = grades(house)
    assert grade is Grade.OK
    assert re.search(r"good until \d{4}-\d\d-\d\d \d\d:\d\d UTC; it is renewed by itself", text)
    assert issuer.questions == []


def test_check_says_that_a_consent_is_gone(house: House, database: Database, issuer: LocalIssuer) -> None:
    access = consented(house, database, issuer)
    issuer.consents[0].withdrawn = True
    with pytest.raises(PermanentFailure):
        tokens(access, house)()
    ((grade, text),) = grades(house)
    assert grade is Grade.ERROR
    assert "invalid_grant" in text
    assert 'mailer auth "box"' in text


def test_check_warns_of_a_consent_that_ends_with_its_token(
    house: House, database: Database, issuer: LocalIssuer
) -> None:
    from datetime import timedelta

    from mailer.oauth.issuer import Tokens

    given = Tokens(issuer.token(), "", timedelta(hours=1))
    Access(house, database, SystemClock()).keep(the_sign_in(house), given)
    ((grade, text),) = grades(house)
    assert grade is Grade.WARNING
    assert "sign in anew" in text
