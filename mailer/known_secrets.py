"""Keys and tokens of well-known services, found by the patterns of detect-secrets; the only place that knows it.

Its plugins are asked one by one for what they see in a text. Neither its settings nor its scanner is used: those read
files, and ask services whether a key is valid. Its guesses by randomness and by variable names are left out, because
they see secrets in plain sentences; its pattern for JSON web tokens too, because it is not linear.
"""

from __future__ import annotations

from collections.abc import Iterator

from detect_secrets.plugins.artifactory import ArtifactoryDetector
from detect_secrets.plugins.aws import AWSKeyDetector
from detect_secrets.plugins.azure_storage_key import AzureStorageKeyDetector
from detect_secrets.plugins.basic_auth import BasicAuthDetector
from detect_secrets.plugins.cloudant import CloudantDetector
from detect_secrets.plugins.discord import DiscordBotTokenDetector
from detect_secrets.plugins.github_token import GitHubTokenDetector
from detect_secrets.plugins.gitlab_token import GitLabTokenDetector
from detect_secrets.plugins.ibm_cloud_iam import IbmCloudIamDetector
from detect_secrets.plugins.ibm_cos_hmac import IbmCosHmacDetector
from detect_secrets.plugins.mailchimp import MailchimpDetector
from detect_secrets.plugins.npm import NpmDetector
from detect_secrets.plugins.openai import OpenAIDetector
from detect_secrets.plugins.private_key import PrivateKeyDetector
from detect_secrets.plugins.pypi_token import PypiTokenDetector
from detect_secrets.plugins.sendgrid import SendGridDetector
from detect_secrets.plugins.slack import SlackDetector
from detect_secrets.plugins.softlayer import SoftlayerDetector
from detect_secrets.plugins.square_oauth import SquareOAuthDetector
from detect_secrets.plugins.stripe import StripeDetector
from detect_secrets.plugins.telegram_token import TelegramBotTokenDetector
from detect_secrets.plugins.twilio import TwilioKeyDetector

_PLUGINS = tuple(
    kind()
    for kind in (
        ArtifactoryDetector,
        AWSKeyDetector,
        AzureStorageKeyDetector,
        BasicAuthDetector,
        CloudantDetector,
        DiscordBotTokenDetector,
        GitHubTokenDetector,
        GitLabTokenDetector,
        IbmCloudIamDetector,
        IbmCosHmacDetector,
        MailchimpDetector,
        NpmDetector,
        OpenAIDetector,
        PrivateKeyDetector,
        PypiTokenDetector,
        SendGridDetector,
        SlackDetector,
        SoftlayerDetector,
        SquareOAuthDetector,
        StripeDetector,
        TelegramBotTokenDetector,
        TwilioKeyDetector,
    )
)
_PIECE = 1000
_OVERLAP = 250
"""Some of the patterns cost the square of what they look at, so they look at little at a time; no key of theirs is
longer than the overlap."""


def find_known_secrets(text: str) -> Iterator[tuple[int, int]]:
    """Where keys and tokens of well-known services stand, as (start, end); one may be named more than once."""
    for begin in range(0, max(len(text) - _OVERLAP, 1), _PIECE - _OVERLAP):
        piece = text[begin : begin + _PIECE]
        for plugin in _PLUGINS:
            for secret in plugin.analyze_string(piece):
                start = piece.find(secret)
                while secret and start >= 0:
                    yield begin + start, begin + start + len(secret)
                    start = piece.find(secret, start + len(secret))
