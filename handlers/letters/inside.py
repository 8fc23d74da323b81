"""What shows that a text comes out of one of our own letters: the marker, and addresses that are a proof (PRIV-03)."""

from __future__ import annotations

import re

REPLY_MARKER = "== Write your reply above this line =="
"""Stands at the top of every letter to an engineer. Where it shows up in the new text of a reply, that text holds part
of an internal letter and must not go out (PRIV-03)."""
TOKEN = r"[a-z][a-z2-7]{2}-[0-9a-z]{1,12}-[0-9a-z]{1,5}-[a-z2-7]{26}"
SIGNED = re.compile(rf"(?:\+|%2b|(?<=\d)(?: |%20))?{TOKEN}(?:\.[0-9a-z]+)?", re.IGNORECASE)
"""A token in an address, a Message-ID, the tag of a subject, or a link with one of them."""
_PROOF = re.compile(rb"-[a-z2-7]{26}", re.IGNORECASE)


def shows_inside(text: str) -> bool:
    """Whether part of an internal letter stands in a text: its marker, or an address that is a proof (PRIV-03)."""
    return REPLY_MARKER in text or SIGNED.search(text) is not None


def file_shows_inside(content: bytes) -> bool:
    """Whether a file holds one of our letters, as mail programs attach what they answer: its proof stands in it.

    It may be UTF-16, as in Outlook's own files.
    """
    plain = content.replace(b"\0", b"")
    # The end of a token is looked for first, because that is quick in large files.
    return any(
        SIGNED.search(plain[max(0, found.start() - 30) : found.end()].decode("latin-1"))
        for found in _PROOF.finditer(plain)
    )


def without_tokens(text: str) -> str:
    """What was written, without our footer, and without addresses that are somebody else's proof (AUTH-03)."""
    return SIGNED.sub("", text.partition("\n-- \n")[0])
