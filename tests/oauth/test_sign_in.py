"""What the configuration says of tokens: which go together, what is asked of whom, and who shares a consent."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from pydantic import ValidationError

from mailer.config import House, OAuth
from mailer.oauth.sign_in import SignIn, sign_in_of, sign_ins
from tests.oauth.conftest import USER, MakeHouse, the_sign_in

GOOGLE = {"provider": "google", "client_id": "x.apps.example", "client_secret": "env:SECRET"}
MICROSOFT = {"provider": "microsoft365", "client_id": "6731de76", "tenant": "example.onmicrosoft.com"}
OTHER = {"provider": "other", "client_id": "desk", "token_endpoint": "https://login.example.com/token"}
DEVICE = {"device_endpoint": "https://login.example.com/device"}


@pytest.mark.parametrize(
    "table",
    [
        GOOGLE,
        MICROSOFT,
        {**MICROSOFT, "grant": "client_credentials", "client_secret": "env:SECRET"},
        {**OTHER, **DEVICE},
        {**OTHER, "authorization_endpoint": "https://login.example.com/authorize"},
        {**OTHER, "grant": "client_credentials", "client_secret": "env:SECRET", "scopes": ["mail"]},
        {**OTHER, "device_endpoint": "http://127.0.0.1:8080/device"},
    ],
)
def test_what_goes_together_is_taken(table: dict[str, object]) -> None:
    assert OAuth.model_validate(table)


@pytest.mark.parametrize(
    ("table", "option"),
    [
        ({**GOOGLE, "client_secret": None}, "client_secret"),
        ({**GOOGLE, "grant": "client_credentials"}, "grant"),
        ({**GOOGLE, "tenant": "example.com"}, "tenant"),
        ({**GOOGLE, "scopes": ["mail"]}, "scopes"),
        ({**MICROSOFT, "tenant": ""}, "tenant"),
        ({**MICROSOFT, "tenant": "common", "grant": "client_credentials", "client_secret": "env:S"}, "tenant"),
        ({**MICROSOFT, "grant": "client_credentials"}, "client_secret"),
        ({**MICROSOFT, "token_endpoint": "https://login.example.com/token"}, "token_endpoint"),
        (OTHER, "device_endpoint"),
        ({**OTHER, **DEVICE, "token_endpoint": None}, "token_endpoint"),
        ({**OTHER, **DEVICE, "tenant": "example.com"}, "tenant"),
        ({**OTHER, "device_endpoint": "http://login.example.com/device"}, "device_endpoint"),
        ({**OTHER, **DEVICE, "token_endpoint": "https://me:pw@login.example.com/"}, "token_endpoint"),
        ({**OTHER, **DEVICE, "token_endpoint": "https://[::1/token"}, "token_endpoint"),
    ],
)
def test_what_does_not_is_refused_at_its_option(table: dict[str, object], option: str) -> None:
    with pytest.raises(ValidationError) as refusal:
        OAuth.model_validate({name: value for name, value in table.items() if value is not None})
    assert {error["loc"] for error in refusal.value.errors()} == {(option,)}


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ({"account": {"username": ""}}, ("accounts", 0, "auth")),
        ({"account": {"password": "env:PW"}}, ("accounts", 0, "password")),
        ({"account": {"oauth": None}}, ("accounts", 0, "auth")),
        ({"account": {"name": "relay"}}, ("accounts", 0, "name")),
        ({"relay": {"username": "other@example.com"}}, ("relay", "auth")),
        ({"account": {"auth": "password"}, "relay": {"auth": "password", "username": ""}}, ("accounts", 0, "username")),
    ],
)
def test_an_account_that_could_not_sign_in_is_refused(
    make_house: MakeHouse, changes: dict[str, dict[str, object]], place: tuple[str | int, ...]
) -> None:
    with pytest.raises(ValidationError) as refusal:
        make_house(**changes)
    assert place in {error["loc"] for error in refusal.value.errors()}


def of(table: Mapping[str, object], *names: str) -> SignIn:
    return SignIn(names, USER, OAuth.model_validate(table))


def test_google_is_asked_for_a_consent_that_lasts() -> None:
    found = of(GOOGLE, "box").issuer
    assert found.device_endpoint == ""  # Google's knows no scope for mail
    assert ("access_type", "offline") in found.hints
    assert of(GOOGLE, "box").scopes == ("https://mail.google.com/",)


def test_microsoft_is_asked_for_no_more_than_is_used() -> None:
    assert of(MICROSOFT, "box").scopes == ("https://outlook.office.com/IMAP.AccessAsUser.All", "offline_access")
    assert of(MICROSOFT, "relay").scopes == ("https://outlook.office.com/SMTP.Send", "offline_access")
    assert len(of(MICROSOFT, "box", "relay").scopes) == 3
    assert of(MICROSOFT, "box").issuer.token_endpoint == (
        "https://login.microsoftonline.com/example.onmicrosoft.com/oauth2/v2.0/token"
    )


def test_a_microsoft_application_asks_for_what_it_was_given_as_a_whole() -> None:
    table = {**MICROSOFT, "grant": "client_credentials", "client_secret": "env:S"}
    assert of(table, "box", "relay").scopes == ("https://outlook.office365.com/.default",)


def test_an_account_and_the_relay_of_the_same_mailbox_share_one_consent(make_house: MakeHouse) -> None:
    house = make_house()
    assert the_sign_in(house).names == ("box", "relay")
    assert sign_in_of(house, house.relay) == sign_in_of(house, house.accounts[0])
    own_table = make_house(relay={"oauth": house.accounts[0].oauth.model_dump() if house.accounts[0].oauth else None})
    assert the_sign_in(own_table).key == the_sign_in(house).key


def test_another_mailbox_needs_a_consent_of_its_own(make_house: MakeHouse) -> None:
    house = make_house()
    table = house.accounts[0].oauth
    assert table is not None
    two = make_house(relay={"username": "sender@example.com", "oauth": table.model_dump()})
    first, second = sign_ins(two)
    assert (first.names, second.names) == (("box",), ("relay",))
    assert first.key != second.key


def test_a_password_needs_no_sign_in_even_where_a_table_stands(make_house: MakeHouse) -> None:
    without = {"auth": "password", "username": ""}
    house: House = make_house(account={"auth": "password", "password": "env:PW"}, relay=without)
    assert sign_ins(house) == ()
    assert sign_in_of(house, house.accounts[0]) is None
