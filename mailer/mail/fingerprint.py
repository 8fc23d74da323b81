"""What makes two deliveries the same message, told from the bytes alone and without parsing them.

One mail reaches us twice after a crash, through two addresses, or after a mailbox was rebuilt. It is the same if its
Message-ID, From, Date, Subject and body are; what servers add on the way (Received, Delivered-To, …) does not count.
A missing, repeated or oversized Message-ID identifies nothing: then only identical bytes are the same mail
(requirements IDE-01, IDE-02).
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

HEADER_LIMIT = 256 * 1024
MESSAGE_ID_LIMIT = 998  # RFC 5322 §2.1.1: no line is longer
_END_OF_HEADER = re.compile(rb"\r?\n\r?\n|\r\r")
_COUNTED = (b"message-id", b"from", b"date", b"subject")
_LINE_END = re.compile(rb"\r\n|\r|\n")
_FOLD = re.compile(rb"\s+")


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """``key`` is equal for deliveries of one message; ``message_id`` is empty where it identifies nothing."""

    key: str
    message_id: str


def fingerprint(raw: bytes) -> Fingerprint:
    """The fingerprint of a raw message; the key is 64 hexadecimal digits. Never raises, takes linear time."""
    end = _END_OF_HEADER.search(raw, 0, HEADER_LIMIT)
    header, body = (raw[: end.start()], raw[end.end() :]) if end else (raw[:HEADER_LIMIT], raw[HEADER_LIMIT:])
    fields = _fields(header)
    ids = fields[b"message-id"]
    if len(ids) != 1 or not ids[0] or len(ids[0]) > MESSAGE_ID_LIMIT:
        return Fingerprint(hashlib.sha256(raw).hexdigest(), "")
    digest = hashlib.sha256()
    for name in _COUNTED:
        for value in fields[name]:
            digest.update(name + b":" + value + b"\n")
    digest.update(b"\n")
    # A store-and-forward hop may change the line ends at the very end, and nothing else of a body.
    digest.update(_LINE_END.sub(b"\n", body).rstrip(b"\n"))
    return Fingerprint(digest.hexdigest(), ids[0].decode("ascii", "backslashreplace"))


def _fields(header: bytes) -> dict[bytes, list[bytes]]:
    """The values of the counted fields, unfolded and with white space collapsed (RFC 5322 §2.2.3)."""
    values: dict[bytes, list[bytes]] = {name: [] for name in _COUNTED}
    current: list[bytes] | None = None
    for line in _LINE_END.split(header):
        if line[:1] in (b" ", b"\t"):
            if current is not None:
                current[-1] += b" " + line.strip()
            continue
        name, colon, value = line.partition(b":")
        current = values.get(name.strip().lower()) if colon else None
        if current is not None:
            current.append(value.strip())
    return {name: [_FOLD.sub(b" ", value).strip() for value in found] for name, found in values.items()}
