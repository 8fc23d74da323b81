"""The desk as a whole with tokens: mail is fetched, and the admins hear by mail of a consent that has ended."""

from __future__ import annotations

from typing import Any

from handlers.sop import POLICY
from mailer.cli.run import Running
from mailer.clock import SystemClock
from mailer.config import ExistingMail, House
from mailer.demo.world import MailWorld
from mailer.mail.imap import LoginRefused
from mailer.office import require_secrets
from mailer.store.engine import Database
from tests.oauth.conftest import USER, MakeHouse, consented
from tests.oauth.local_issuer import LocalIssuer
from tests.servers import Dovecot

ADMIN = "lead@example.com"
REQUEST = (
    b"From: Cora <customer@example.org>\r\nTo: support@example.com\r\nSubject: The printer stops\r\n"
    b"Message-ID: <printer-1@example.org>\r\nDate: Mon, 23 Nov 2026 09:00:00 +0000\r\n\r\nIt stops after page two.\r\n"
)


def between(make_house: MakeHouse, world: MailWorld, dovecot: Dovecot) -> House:
    """Mail is fetched with tokens from Dovecot, and leaves by another server that wants no login."""
    relay: dict[str, Any] = {"port": world.smtp_port, "auth": "password", "username": ""}
    house = make_house(account={"port": dovecot.port, "timeout": "10s"}, relay=relay)
    folder = house.accounts[0].folders[0].model_copy(update={"existing_mail": ExistingMail.IMPORT})
    account = house.accounts[0].model_copy(update={"folders": (folder,)})
    people = {"desk": house.desk.model_copy(update={"admins": (_address(ADMIN),)}), "accounts": (account,)}
    return house.model_copy(update=people)


def _address(text: str) -> Any:
    from mailer.address import Address

    return Address.parse(text)


def test_a_request_is_fetched_with_a_token(
    make_house: MakeHouse, database: Database, issuer: LocalIssuer, token_dovecot: Dovecot, mail_world: MailWorld
) -> None:
    house = between(make_house, mail_world, token_dovecot)
    consented(house, database, issuer)
    token_dovecot.mailbox(USER).deliver(REQUEST)
    assert Running(house, POLICY, SystemClock()).once() == ()
    assert issuer.grants() == ["refresh_token"]
    assert any(b"The printer stops" in raw for raw in token_dovecot.mailbox(USER).messages("Processed"))


def test_the_admins_get_one_mail_when_the_consent_ends_and_other_mail_still_leaves(
    make_house: MakeHouse, database: Database, issuer: LocalIssuer, token_dovecot: Dovecot, mail_world: MailWorld
) -> None:
    house = between(make_house, mail_world, token_dovecot)
    consented(house, database, issuer)
    issuer.consents[0].withdrawn = True
    for _ in range(2):
        (fault,) = Running(house, POLICY, SystemClock()).once()
        assert isinstance(fault, LoginRefused)
    (told,) = mail_world.messages(ADMIN)
    assert b"mailer auth box" in told
    assert b"invalid_grant" in told
    assert len(issuer.questions) == 1
    consented(house, database, issuer)
    issuer.consents[-1].withdrawn = True  # the next consent ends too, and is another matter
    Running(house, POLICY, SystemClock()).once()
    assert len(mail_world.messages(ADMIN)) == 2


def test_a_secret_of_the_application_that_cant_be_read_is_found_before_anything_starts(make_house: MakeHouse) -> None:
    import pytest

    from mailer.errors import ConfigError

    house = make_house()
    (house.folder / "oauth.secret").unlink()
    with pytest.raises(ConfigError, match=r"oauth\.secret") as refusal:
        require_secrets(house)
    assert len(refusal.value.problems) == 1  # said once, though account and relay share it
