"""DKIM signatures (RFC 6376), verified here where no receiving server is trusted to have done it.

A signature counts only if it proves who is named in From: it is valid, its domain belongs to the organisation of the
sender's, it covers From, Subject and the whole body, and it holds now (AUTH-15). A mail without one proves nothing for
or against its sender, so the answer is a pass or nothing, never a fail.

Time is linear in the size of the mail, whatever its bytes are: the body is brought into canonical form once for each of
the two forms there are, and only for a signature that could count.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_der_public_key
from publicsuffixlist import PublicSuffixList

from mailer.mail.mailboxes import sole_address
from mailer.mail.txt_records import Lookup, NoAnswer
from mailer.model import Authentication, Kind, Mail, Verdict

MAX_SIZE = 32 * 1024**2
MAX_HEADER = 256 * 1024
MAX_FIELDS = 1_000
MAX_SIGNATURE = 8 * 1024
MAX_SIGNATURES = 5
MAX_SIGNED_FIELDS = 500
MAX_KEY_RECORD = 4 * 1024
LEAST_RSA_BITS, MOST_RSA_BITS = 1024, 4096  # RFC 8301 §3.2
DNS_TIME = timedelta(seconds=5)
CLOCKS_DIFFER = timedelta(minutes=5)

Vouch = Callable[[Mail, bytes], Mail]
"""A mail, and its raw bytes, to the same mail with what was found out about its sender."""


def nobody_vouches(mail: Mail, raw: bytes) -> Mail:
    """The mail as it is."""
    return mail


@dataclass(frozen=True, slots=True)
class SignatureVoucher:
    """Vouches for senders whose organisation has signed their mail.

    ``lookup`` finds keys, ``now`` is what signatures expire by, and ``elapsed`` counts seconds, from whenever.
    """

    lookup: Lookup
    now: Callable[[], datetime]
    elapsed: Callable[[], float] = time.monotonic

    def __call__(self, mail: Mail, raw: bytes) -> Mail:
        """The mail with a pass for its sender, or with the reason why there is none; never raises."""
        if mail.sender is None or mail.kind is not Kind.PERSON:
            return mail
        found = self._signed_for(mail.sender.domain, mail, raw)
        if isinstance(found, _Signature):
            why = f"the mail is signed by d={found.domain} (DKIM verified here)"
            return replace(mail, authentication=Authentication(Verdict.PASS, mail.sender.domain, why))
        return replace(mail, authentication=Authentication(why=f"no signature vouches for the sender: {found}"))

    def _signed_for(self, domain: str, mail: Mail, raw: bytes) -> _Signature | str:
        """The first signature that counts; or why none does."""
        letter = _read_letter(raw)
        if isinstance(letter, str):
            return letter
        if sole_address([f.value.replace(b"\r\n", b"").strip() for f in letter.named(b"from")])[0] != mail.sender:
            return "its From header can be read in two ways"
        candidates = letter.named(b"dkim-signature")
        until = self.elapsed() + DNS_TIME.total_seconds()
        doubts: list[str] = []
        for candidate in candidates[:MAX_SIGNATURES]:
            signature = _read_signature(candidate, self.now())
            doubt = signature if isinstance(signature, str) else self._doubt(signature, domain, letter, until)
            if not doubt and isinstance(signature, _Signature):
                return signature
            doubts.append(doubt)
        return "; ".join(dict.fromkeys(doubts)) or "the mail has no DKIM signature"

    def _doubt(self, signature: _Signature, domain: str, letter: _Letter, until: float) -> str:
        """Why the signature does not count; empty if it does. What is cheap is asked first, the DNS last."""
        named = f"d={signature.domain}"
        if not same_organisation(signature.domain, domain):
            return f"{named} is not of the organisation of {domain}"
        if signature.body_hash != letter.body_hash(signature.body_form):
            return f"the body is not the one that {named} signed"
        left = timedelta(seconds=until - self.elapsed())
        if left <= timedelta(0):
            return f"there was no time left to ask the DNS for the key of {named}"
        records = self.lookup(f"{signature.selector}._domainkey.{signature.domain}", left)
        if isinstance(records, NoAnswer):
            return f"no key of {named} was found: {records.why}"
        if len(records) != 1:
            return f"the key of {named} is not exactly one record"
        key = _read_key(records[0], signature)
        if isinstance(key, str):
            return f"the key of {named} {key}"
        return "" if _is_genuine(signature, key, letter) else f"the headers are not the ones that {named} signed"


# -- organisations ----------------------------------------------------------------------------------------------------


@cache
def _public_suffixes() -> PublicSuffixList:
    return PublicSuffixList()


def same_organisation(one: str, other: str) -> bool:
    """True if both domains are below the same registered one (RFC 7489 §3.1.1, relaxed; A-labels in lower case)."""
    mine, theirs = (_public_suffixes().privatesuffix(domain) for domain in (one, other))
    return mine is not None and mine == theirs


# -- the letter -------------------------------------------------------------------------------------------------------

_BOUNDARY = re.compile(rb"\r\n(?![ \t])")
_FIELD = re.compile(rb"([!-9;-~]+)[ \t]*:(.*)", re.DOTALL)
_BLANK_CONTINUATION = re.compile(rb"\r\n[ \t]+(?:\r\n|\Z)")
_SPACES = re.compile(rb"[ \t]+")
_ONCE = (
    b"from", b"subject", b"date", b"sender", b"reply-to", b"to", b"cc", b"message-id", b"in-reply-to", b"references",
    b"mime-version", b"content-type", b"content-transfer-encoding",
)  # fmt: skip
"""Fields that readers take the topmost of, while a signature covers the lowest (RFC 6376 §5.4.2, §8.15)."""


@dataclass(frozen=True, slots=True)
class _Field:
    """One header field: as it stands without its last line end, its name in lower case, and its raw value."""

    whole: bytes
    name: bytes
    value: bytes

    def canonical(self, form: str) -> bytes:
        """RFC 6376 §3.4.1 and §3.4.2, without the line end."""
        if form == "simple":
            return self.whole
        return self.name + b":" + _SPACES.sub(b" ", self.value.replace(b"\r\n", b"")).strip(b" ")


@dataclass(slots=True)
class _Letter:
    """A message cut into header fields, topmost first, and its body, all with CRLF."""

    fields: list[_Field]
    body: bytes
    _hashes: dict[str, bytes] = field(default_factory=dict)

    def named(self, name: bytes) -> list[_Field]:
        return [f for f in self.fields if f.name == name]

    def body_hash(self, form: str) -> bytes:
        """SHA-256 of the body in canonical form, worked out once."""
        if form not in self._hashes:
            canonical = _relaxed_body(self.body) if form == "relaxed" else _simple_body(self.body)
            self._hashes[form] = hashlib.sha256(canonical).digest()
        return self._hashes[form]

    def signed(self, names: tuple[bytes, ...]) -> Iterator[_Field]:
        """The fields that a signature means by these names: for each the lowest not taken yet (RFC 6376 §5.4.2)."""
        waiting: dict[bytes, list[_Field]] = {}
        for found in self.fields:
            waiting.setdefault(found.name, []).append(found)
        return (waiting[name].pop() for name in names if waiting.get(name))


def _read_letter(raw: bytes) -> _Letter | str:
    """The message as every program reads it; or why programs may differ about it."""
    if len(raw) > MAX_SIZE:
        return f"the mail is larger than {MAX_SIZE // 1024**2} MiB"
    if b"\r" not in raw:
        raw = raw.replace(b"\n", b"\r\n")  # as files are kept on disks
    ends = raw.count(b"\r\n")
    if raw.count(b"\r") != ends or raw.count(b"\n") != ends:
        return "the ends of its lines are not all the same"
    end = raw.find(b"\r\n\r\n", 0, MAX_HEADER)
    if end < 0:
        return "its headers have no end, or are too long"
    head = raw[:end]
    if _BLANK_CONTINUATION.search(head):
        return "its headers can be read in two ways"
    fields = [(_FIELD.fullmatch(text), text) for text in _BOUNDARY.split(head)]
    if len(fields) > MAX_FIELDS or any(match is None for match, _ in fields):
        return "its headers can be read in two ways"
    letter = _Letter([_Field(text, m[1].lower(), m[2]) for m, text in fields if m], raw[end + 4 :])
    twice = next((name.decode().title() for name in _ONCE if len(letter.named(name)) > 1), "")
    return f"there is more than one {twice} header" if twice else letter


def _simple_body(body: bytes) -> bytes:
    """RFC 6376 §3.4.3."""
    return body.rstrip(b"\r\n") + b"\r\n"


def _relaxed_body(body: bytes) -> bytes:
    """RFC 6376 §3.4.4."""
    body = body.replace(b"\t", b" ")
    while b"  " in body:  # each turn halves what is left of every run
        body = body.replace(b"  ", b" ")
    body = body.replace(b" \r\n", b"\r\n")
    body = body[:-1] if body.endswith(b" ") else body
    body = body.rstrip(b"\r\n")
    return body + b"\r\n" if body else b""


# -- the signature ----------------------------------------------------------------------------------------------------

_DOMAIN_NAME = re.compile(r"(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)*[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
_TAG_NAME = re.compile(r"[a-zA-Z][a-zA-Z0-9_]*")
_ALGORITHMS = {"rsa-sha256": "rsa", "ed25519-sha256": "ed25519"}  # RFC 8301 §3.1: rsa-sha1 must not be used
_FORMS = ("simple", "relaxed")
_NEEDED = {b"from": "From", b"subject": "Subject"}


@dataclass(frozen=True, slots=True)
class _Signature:
    """A DKIM-Signature field whose tags are in order; whether it is genuine is another question."""

    field: _Field
    key_type: str
    domain: str
    selector: str
    header_form: str
    body_form: str
    names: tuple[bytes, ...]
    body_hash: bytes
    octets: bytes
    identity_domain: str


def _tags(text: str) -> dict[str, str] | None:
    """A tag list (RFC 6376 §3.2), values without white space; None where it is none, or names a tag twice."""
    found: dict[str, str] = {}
    for part in text.rstrip().removesuffix(";").split(";"):
        name, equals, value = part.partition("=")
        name = name.strip()
        if not equals or not _TAG_NAME.fullmatch(name) or name in found:
            return None
        found[name] = "".join(value.split())
    return found


def _read_signature(field: _Field, now: datetime) -> _Signature | str:
    """The signature in its parts; or why it can't count."""
    if len(field.value) > MAX_SIGNATURE or not field.value.isascii():
        return "a signature is too long or not written in ASCII"
    tags = _tags(field.value.decode("ascii"))
    if tags is None or tags.get("v") != "1" or any(not tags.get(name) for name in ("a", "b", "bh", "d", "h", "s")):
        return "a signature lacks a part, or has one twice"
    domain, selector = tags["d"].lower(), tags["s"].lower()
    if not _DOMAIN_NAME.fullmatch(domain) or not _DOMAIN_NAME.fullmatch(selector) or len(domain + selector) > 200:
        return "a signature names no valid domain"
    named = f"the signature of d={domain}"
    if tags["a"] not in _ALGORITHMS:
        return f"{named} is made with {tags['a'][:20]}, which is not trusted"
    header_form, _, body_form = tags.get("c", "simple/simple").partition("/")
    body_form = body_form or "simple"
    if header_form not in _FORMS or body_form not in _FORMS or "dns/txt" not in tags.get("q", "dns/txt").split(":"):
        return f"{named} is written in a way that is not known"
    if "l" in tags:
        return f"{named} covers only a part of the body (l=)"
    names = tuple(name.lower().encode() for name in tags["h"].split(":"))
    missing = [title for name, title in _NEEDED.items() if name not in names]
    if missing or len(names) > MAX_SIGNED_FIELDS:
        return f"{named} does not cover {' and '.join(missing) or 'a reasonable number of headers'}"
    identity_domain = tags.get("i", domain).rpartition("@")[2].lower()
    if identity_domain != domain and not identity_domain.endswith(f".{domain}"):
        return f"{named} speaks for somebody else (i=)"
    try:
        body_hash, octets = (base64.b64decode(tags[name], validate=True) for name in ("bh", "b"))
    except (binascii.Error, ValueError):
        return f"{named} is damaged"
    return _untimely(tags, named, now) or _Signature(
        field, _ALGORITHMS[tags["a"]], domain, selector, header_form, body_form, names, body_hash, octets,
        identity_domain,
    )  # fmt: skip


def _untimely(tags: dict[str, str], named: str, now: datetime) -> str:
    """Why the signature does not hold now (t=, x=); empty if it does."""
    if not all(re.fullmatch(r"[0-9]{1,10}", tags.get(name, "0")) for name in ("t", "x")):
        return f"{named} has no valid time"
    if "t" in tags and datetime.fromtimestamp(int(tags["t"]), UTC) > now + CLOCKS_DIFFER:
        return f"{named} is from the future"
    if "x" in tags and datetime.fromtimestamp(int(tags["x"]), UTC) < now:
        return f"{named} has expired"
    return ""


# -- the key ----------------------------------------------------------------------------------------------------------

_Key = RSAPublicKey | Ed25519PublicKey


def _read_key(record: bytes, signature: _Signature) -> _Key | str:
    """The public key of a record (RFC 6376 §3.6.1) if it may verify the signature; or what is wrong with it."""
    tags = _tags(record.decode("latin-1")) if len(record) <= MAX_KEY_RECORD else None
    if tags is None or tags.get("v", "DKIM1") != "DKIM1" or "p" not in tags:
        return "can't be read"
    if not tags["p"]:
        return "was revoked"
    flags = tags.get("t", "").split(":")
    if "y" in flags:
        return "is for testing only"
    if "s" in flags and signature.identity_domain != signature.domain:
        return "is not for domains below it"
    if not {"*", "email"} & set(tags.get("s", "*").split(":")) or "sha256" not in tags.get("h", "sha256").split(":"):
        return "is not for mail signed this way"
    if tags.get("k", "rsa") != signature.key_type:
        return "is of another kind than the signature"
    return _public_key(tags["p"], signature.key_type)


def _public_key(text: str, key_type: str) -> _Key | str:
    try:
        octets = base64.b64decode(text, validate=True)
        if key_type == "ed25519":
            return Ed25519PublicKey.from_public_bytes(octets)  # RFC 8463 §4.2
        key = load_der_public_key(octets)
    except (binascii.Error, ValueError, UnsupportedAlgorithm):
        return "can't be read"
    if not isinstance(key, RSAPublicKey):
        return "is of another kind than the signature"
    if not LEAST_RSA_BITS <= key.key_size <= MOST_RSA_BITS:
        return f"has {key.key_size} bits, where {LEAST_RSA_BITS} to {MOST_RSA_BITS} are trusted"
    return key


def _is_genuine(signature: _Signature, key: _Key, letter: _Letter) -> bool:
    form = signature.header_form
    hashed = b"".join(found.canonical(form) + b"\r\n" for found in letter.signed(signature.names))
    hashed += _unsigned(signature.field).canonical(form)
    try:
        if isinstance(key, RSAPublicKey):
            key.verify(signature.octets, hashed, padding.PKCS1v15(), SHA256())
        else:
            key.verify(signature.octets, hashlib.sha256(hashed).digest())  # RFC 8463 §3
    except (InvalidSignature, ValueError):
        return False
    return True


def _unsigned(field: _Field) -> _Field:
    """The signature field with nothing behind ``b=`` (RFC 6376 §3.7)."""
    parts = field.value.split(b";")
    parts = [p[: p.index(b"=") + 1] if p.partition(b"=")[0].strip() == b"b" else p for p in parts]
    value = b";".join(parts)
    return _Field(field.whole[: len(field.whole) - len(field.value)] + value, field.name, value)
