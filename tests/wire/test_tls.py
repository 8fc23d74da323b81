"""How far a server is trusted."""

from __future__ import annotations

import ssl
from pathlib import Path

import pytest

from mailer.errors import ConfigError
from mailer.mail.tls import client_context
from tests.servers import Certificates


def test_chain_and_name_are_verified_and_tls_is_1_2_at_least() -> None:
    context = client_context(None)

    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert context.minimum_version is ssl.TLSVersion.TLSv1_2


def test_a_ca_file_is_all_that_is_trusted(certificates: Certificates) -> None:
    assert client_context(certificates.ca_file).cert_store_stats()["x509_ca"] == 1


@pytest.mark.parametrize("content", [None, "no certificate"])
def test_a_ca_file_that_can_not_be_used_is_named(tmp_path: Path, content: str | None) -> None:
    file = tmp_path / "ca.pem"
    if content is not None:
        file.write_text(content)

    with pytest.raises(ConfigError, match=r"ca\.pem.*CA certificates"):
        client_context(file)
