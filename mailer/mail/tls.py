"""The one place that says how far a server's certificate is trusted, for IMAP and SMTP alike (AUTH-16)."""

from __future__ import annotations

import ssl
from pathlib import Path

from mailer.errors import ConfigError, Problem


def client_context(ca_file: Path | None) -> ssl.SSLContext:
    """A context that verifies chain and host name and speaks TLS 1.2 or newer; there is no way to ask for less.

    :param ca_file: where given, only the authorities in this PEM file are trusted, else those of the system.
    :raises ConfigError: where the file can't be read or holds no certificate.
    """
    try:
        context = ssl.create_default_context(ssl.Purpose.SERVER_AUTH, cafile=ca_file)
    except (OSError, ssl.SSLError) as error:
        found = error.strerror or "no certificate in it"
        raise ConfigError(
            Problem(str(ca_file), None, "ca_file", found, "name a file with CA certificates in PEM form")
        ) from None
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context
