"""``mailer check`` and ``mailer check --deliver`` of the channels for alerts (Internal SOP §10.1)."""

from __future__ import annotations

from collections.abc import Iterator

from mailer.channel import Message, fault_of, send
from mailer.cli.finding import Finding, Grade, error_found
from mailer.config import Channel, House, Sending
from mailer.errors import ConfigError

_ADVICE = 'copy it anew from the service, into what "url" names'
_TITLE = "A test of the support desk"
_TEXT = 'This message was sent by "mailer check --deliver", to see whether alerts arrive here. Nobody needs to act.'


def check_channels(house: House) -> Iterator[Finding]:
    """Whether each channel's address is one that can be sent to; nobody is asked, and nothing sent."""
    for channel in house.channels:
        url = _url(house, channel)
        if url is None:
            continue  # what is wrong with it is said among the secrets
        fault = fault_of(url)
        if fault:
            yield error_found("channel", channel.name, fault, _ADVICE)
        else:
            told, queues = ", ".join(channel.when), ", ".join(channel.queues) or "all queues"
            text = f"its address can be sent to; it is told of: {told} ({queues})"
            yield Finding("channel", channel.name, Grade.OK, text)


def deliver_to_channels(house: House) -> Iterator[Finding]:
    """Sends a short message to each channel, and says what became of it; nothing is sent while all is on hold."""
    if house.relay.sending is Sending.HOLD:
        return
    urls = [(channel, _url(house, channel)) for channel in house.channels]
    messages = [Message(i, url, _TITLE, _TEXT) for i, (_, url) in enumerate(urls) if url is not None]
    for answer in send(messages):
        name = urls[answer.id][0].name
        if answer.delivered:
            yield Finding("deliver", name, Grade.OK, "the channel took a test message: see whether it is there")
        else:
            yield error_found("deliver", name, f"the channel did not take a test message: {answer.said}", _ADVICE)


def _url(house: House, channel: Channel) -> str | None:
    try:
        return channel.url.reveal(house.folder)
    except ConfigError:
        return None
