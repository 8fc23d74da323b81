"""Which options about the sender go together, and what is said where they do not."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from mailer.config import Authenticity


def refused(**options: object) -> dict[str, str]:
    """Where each fault stands, and what is said about it."""
    with pytest.raises(ValidationError) as caught:
        Authenticity.model_validate(options)
    return {".".join(map(str, fault["loc"])): fault["msg"] for fault in caught.value.errors()}


@pytest.mark.parametrize(
    ("options", "trusts"),
    [
        ({}, False),
        ({"server": "rfc8601"}, False),
        ({"authserv_id": "mx.example.com"}, True),
        ({"server": "postfix", "authserv_id": "mx.example.com"}, True),
        ({"server": "google"}, True),
        ({"server": "microsoft365"}, True),
        ({"server": "fastmail"}, True),
        ({"verify_dkim": True}, False),
    ],
)
def test_a_server_is_trusted_as_soon_as_its_name_is_known(options: dict[str, object], trusts: bool) -> None:
    assert Authenticity.model_validate(options).trusts_server is trusts


@pytest.mark.parametrize("server", ["google", "microsoft365", "fastmail"])
def test_a_name_for_a_server_that_has_one_of_its_own_is_refused(server: str) -> None:
    assert "leave authserv_id out" in refused(server=server, authserv_id="mx.example.com")["authserv_id"]


def test_postfix_has_no_name_but_the_admins() -> None:
    assert "give authserv_id too" in refused(server="postfix")["server"]


@pytest.mark.parametrize("options", [{"server": "google"}, {"authserv_id": "mx.example.com"}])
def test_signatures_are_not_verified_beside_a_trusted_server(options: dict[str, object]) -> None:
    assert "looks at signatures already" in refused(verify_dkim=True, **options)["verify_dkim"]


@pytest.mark.parametrize(
    "name",
    ["mx.example.com;", "Authentication-Results: mx", "mx.example.com 1", '"mx"', "mx/1", "a=b", "m\u212a", "mx\n"],
)
def test_a_name_is_the_name_alone(name: str) -> None:
    assert "up to the semicolon" in refused(authserv_id=name)["authserv_id"]


def test_a_server_that_is_not_known_is_refused() -> None:
    assert "'google'" in refused(server="gmail")["server"]
