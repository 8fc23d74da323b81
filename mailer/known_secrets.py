"""Keys and tokens of well-known services, found by the patterns of detect-secrets; the only place that knows it.

Its plugins are asked one by one for what they see in a text. Neither its settings nor its scanner is used: those read
files, and ask services whether a key is valid. Its guesses by randomness and by variable names are left out, because
they see secrets in plain sentences; its pattern for JSON web tokens too, because it is not linear.

The library brings an HTTP client and a YAML reader with it, a fifth of a second to import, so it is imported by the
first text that is looked through and not by whoever imports the handlers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import Protocol

_PLUGINS = {
    "artifactory": "ArtifactoryDetector",
    "aws": "AWSKeyDetector",
    "azure_storage_key": "AzureStorageKeyDetector",
    "basic_auth": "BasicAuthDetector",
    "cloudant": "CloudantDetector",
    "discord": "DiscordBotTokenDetector",
    "github_token": "GitHubTokenDetector",
    "gitlab_token": "GitLabTokenDetector",
    "ibm_cloud_iam": "IbmCloudIamDetector",
    "ibm_cos_hmac": "IbmCosHmacDetector",
    "mailchimp": "MailchimpDetector",
    "npm": "NpmDetector",
    "openai": "OpenAIDetector",
    "private_key": "PrivateKeyDetector",
    "pypi_token": "PypiTokenDetector",
    "sendgrid": "SendGridDetector",
    "slack": "SlackDetector",
    "softlayer": "SoftlayerDetector",
    "square_oauth": "SquareOAuthDetector",
    "stripe": "StripeDetector",
    "telegram_token": "TelegramBotTokenDetector",
    "twilio": "TwilioKeyDetector",
}
"""The modules of detect_secrets.plugins that are asked, and the class in each."""

_PIECE = 1000
_OVERLAP = 250
"""Some of the patterns cost the square of what they look at, so they look at little at a time; no key of theirs is
longer than the overlap."""


_WORTH_ASKING = re.compile(r"://|-----|AKC|AP[\dA-F]|[\w+/=-]{16}")
"""Without any of these there is no key of theirs in a piece, and most letters have none."""


class _Plugin(Protocol):
    def analyze_string(self, string: str) -> Iterator[str]: ...


@cache
def _plugins() -> tuple[_Plugin, ...]:
    return tuple(
        getattr(import_module(f"detect_secrets.plugins.{module}"), name)() for module, name in _PLUGINS.items()
    )


def find_known_secrets(text: str) -> Iterator[tuple[int, int]]:
    """Where keys and tokens of well-known services stand, as (start, end); one may be named more than once."""
    for begin in range(0, max(len(text) - _OVERLAP, 1), _PIECE - _OVERLAP):
        piece = text[begin : begin + _PIECE]
        for plugin in _plugins() if _WORTH_ASKING.search(piece) else ():
            for secret in plugin.analyze_string(piece):
                start = piece.find(secret)
                while secret and start >= 0:
                    yield begin + start, begin + start + len(secret)
                    start = piece.find(secret, start + len(secret))
