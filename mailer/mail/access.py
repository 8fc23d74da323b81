"""What a mail server is shown at the login, as IMAP and SMTP ask for it: a password, or an access token.

A password is had by calling a function without parameters; an access token likewise, and its source can do more.
"""

from __future__ import annotations

from typing import Protocol, runtime_checkable


@runtime_checkable
class AccessTokens(Protocol):
    """Where access tokens for one server come from (AUTH-18). Thread-safe.

    :raises TemporaryFailure: from a call, where no token can be had now.
    :raises PermanentFailure: where there will be none until somebody has acted.
    """

    def __call__(self) -> str:
        """A token that is good now, and for some minutes more."""
        ...

    def instead_of(self, refused: str) -> str:
        """A token in place of ``refused``, which a server did not take; ``refused`` where a new one would not help."""
        ...

    def consent(self) -> str:
        """Changes when somebody signed in anew, or changed the application's secret: then it is worth another try."""
        ...


def bearer_response(mechanism: str, username: str, token: str) -> str:
    """The first response of SASL OAUTHBEARER (RFC 7628 §3.1) or XOAUTH2 (Google and Microsoft)."""
    if mechanism == "OAUTHBEARER":
        name = username.replace("=", "=3D").replace(",", "=2C")  # RFC 5801 §4: saslname
        return f"n,a={name},\x01auth=Bearer {token}\x01\x01"
    return f"user={username}\x01auth=Bearer {token}\x01\x01"


ANSWER_TO_ERROR = {"OAUTHBEARER": "\x01", "XOAUTH2": ""}
"""What a client says to a challenge that is an error, so that the server can refuse it (RFC 7628 §3.2.3)."""
