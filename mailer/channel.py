"""The wire to channels: a short message to a team's chat, a pager or a telephone, by apprise.

What a channel's address is, apprise says: it knows Microsoft Teams and some hundred other services. Whoever has the
address can write there, so it is a secret (PRIV-07): apprise and urllib3 are kept from logging it, and what is said of
a failure is one of our own sentences. Certificates are verified, redirections are not followed, and no image is named
that the reader's program would fetch from a third party.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic
from typing import TYPE_CHECKING

from mailer.config_values import is_loopback

if TYPE_CHECKING:
    from apprise import Apprise, NotifyBase

DEADLINE = timedelta(seconds=10)
"""How long a channel may take for a message, all in all."""
DELIVERED = "taken"
_NOT_UNDERSTOOD = "its address is none that apprise knows a service for"
_NOT_VERIFIED = "its address turns the verification of certificates off (verify=no)"
_NOT_ENCRYPTED = "its address is not encrypted, and leaves this machine"
_SIGNS = (
    (re.compile(r"\berror=(\d{3})\b"), "its server answered {0}"),
    (re.compile(r"CERTIFICATE_VERIFY_FAILED"), "the certificate of its server can't be verified"),
    (re.compile(r"SSLError"), "its server does not speak TLS as it should"),
    (re.compile(r"NameResolutionError|Name or service not known"), "the name of its server is not known"),
    (re.compile(r"timed out"), "its server gave no answer in time"),
    (re.compile(r"refused"), "its server refuses the connection"),
    (re.compile(r"onnection"), "its server could not be reached"),
)
"""What apprise's messages are searched for, and our words for it; of theirs nothing but a number is taken over."""
_FAULTS = (ArithmeticError, AttributeError, ImportError, LookupError, OSError, RuntimeError, TypeError, ValueError)
"""What a service's code may raise over an address that it does not expect."""

for _library in ("apprise", "urllib3"):  # both log whole addresses
    logging.getLogger(_library).addHandler(logging.NullHandler())
    logging.getLogger(_library).propagate = False
logging.getLogger("apprise").setLevel(logging.DEBUG)  # what it notes of a failure is handed back to us, and no further


@dataclass(frozen=True, slots=True)
class Message:
    """A message to one channel; ``id`` is the caller's. ``text`` is plain text, and is shown as such."""

    id: int
    url: str = field(repr=False)
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of a message: whether the channel took it, and a sentence that holds nothing of its address."""

    id: int
    delivered: bool
    said: str


Send = Callable[[Sequence[Message]], Iterator[Answer]]
"""Hands messages over, and yields an answer for each as it comes."""


def send(messages: Sequence[Message], deadline: timedelta = DEADLINE) -> Iterator[Answer]:
    """Hands all messages over at the same time. What takes longer than ``deadline`` is given up, and may yet arrive."""
    answers: SimpleQueue[Answer] = SimpleQueue()
    for message in messages:
        # A daemon: a server that never comes to its end must not keep the program from its own.
        Thread(target=_hand_over, args=(message, answers), name="channel", daemon=True).start()
    open_ids = [message.id for message in messages]
    until = monotonic() + deadline.total_seconds()
    while open_ids:
        try:
            answer = answers.get(timeout=max(0.0, until - monotonic()))
        except Empty:
            break
        open_ids.remove(answer.id)
        yield answer
    for number in open_ids:
        yield Answer(number, delivered=False, said=f"no answer within {deadline.total_seconds():.0f} s")


def fault_of(url: str) -> str:
    """Why nothing can be sent to this address, without the address; empty if it can. Nobody is asked."""
    try:
        return _why_not(url, _service(url))
    except _FAULTS:
        return _NOT_UNDERSTOOD


def _hand_over(message: Message, answers: SimpleQueue[Answer]) -> None:
    try:
        said = _deliver(message)
    except _FAULTS as error:
        said = f"its service failed ({type(error).__name__})"
    answers.put(Answer(message.id, said == DELIVERED, said))


def _deliver(message: Message) -> str:
    import apprise  # noqa: PLC0415  it takes a third of a second, which no other command has to wait

    service = _service(message.url)
    why_not = _why_not(message.url, service)
    if service is None or why_not:
        return why_not
    caller = _apprise()
    caller.add(service)
    result = caller.notify(
        body=message.text,
        title=message.title,
        notify_type=apprise.NotifyType.WARNING,
        body_format=apprise.NotifyFormat.TEXT,
        log_level=logging.DEBUG,
    )
    return DELIVERED if result else _in_our_words("\n".join(entry.message for entry in result.logs()))


def _apprise() -> Apprise:
    import apprise  # noqa: PLC0415

    asset = apprise.AppriseAsset(
        app_id="mailer",
        app_desc="mailer",
        app_url="",
        image_url_mask="",
        image_url_logo="",
        http_redirects=False,
        async_mode=False,
        service_timeout=0,  # the deadline is ours: apprise's threads would outlive the program
        storage_mode="memory",
        pgp_autogen=False,
        pem_autogen=False,
    )
    return apprise.Apprise(asset=asset)


def _service(url: str) -> NotifyBase | None:
    caller = _apprise()
    return caller.instantiate(url, asset=caller.asset) if not re.search(r"\s", url) else None


def _why_not(url: str, service: NotifyBase | None) -> str:
    if service is None:
        return _NOT_UNDERSTOOD
    if not service.verify_certificate:
        return _NOT_VERIFIED
    scheme = url.partition("://")[0].lower()
    secure = _schemes(service.secure_protocol)
    plain = secure and scheme in _schemes(service.protocol) and scheme not in secure
    if plain and not is_loopback(str(service.host)):
        return f"{_NOT_ENCRYPTED}: write {secure[0]}://"
    return ""


def _schemes(names: object) -> tuple[str, ...]:
    return (names,) if isinstance(names, str) else tuple(names) if isinstance(names, (tuple, list, set)) else ()


def _in_our_words(said: str) -> str:
    for sign, words in _SIGNS:
        if found := sign.search(said):
            return words.format(*found.groups())
    return "its service did not take it"
