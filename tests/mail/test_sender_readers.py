"""Who sent a mail is known only where naive readers, written apart from ours, all read the same one address (AUTH-05).

The vectors are those that made mail programs show another sender than the one that was verified (espoofer; Chen, Paxson
and Jiang, "Composition Kills", USENIX Security 2020, attacks A8 to A19), alone and put together at random.
"""

from __future__ import annotations

import email
import email.policy
import re
from email.utils import parseaddr

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from mailer.mail.mailboxes import sole_address
from mailer.mail.parse import read_mail
from mailer.model import Mail

GOOD = b"admin@legit.example"
EVIL = b"second@attack.example"


# -- readers as they are found in the world ----------------------------------------------------------------------------


def last_bracket(text: str) -> str:
    return text.rpartition("<")[2].partition(">")[0] if "<" in text else text


def first_bracket(text: str) -> str:
    return text.partition("<")[2].partition(">")[0] if "<" in text else text


def unquoted_bracket(text: str) -> str:
    """The first bracket outside of quotation marks."""
    return first_bracket(re.sub(r'"(?:[^"\\]|\\.)*"', "", text))


_AROUND_AT = re.compile(r"[^\s<>\"(),;:\[\]@]+@[^\s<>\"(),;:\[\]@]+")


def around_the_last_at(text: str) -> str:
    return (_AROUND_AT.findall(text) or [""])[-1].strip("'")


def around_the_first_at(text: str) -> str:
    return (_AROUND_AT.findall(text) or [""])[0].strip("'")


def outside_of_comments(text: str) -> str:
    while (shorter := re.sub(r"\([^()]*\)", "", text)) != text:
        text = shorter
    return unquoted_bracket(text).strip()


def library(text: str) -> str:
    return parseaddr(text)[1]


def library_policy(text: str) -> str:
    try:
        header = email.policy.default.header_factory("from", text)
        addresses = header.addresses
    except (IndexError, AttributeError, ValueError, UnboundLocalError):  # its known faults; then it reads nothing
        return ""
    return str(addresses[0].addr_spec) if addresses else ""


READERS = (
    last_bracket, first_bracket, unquoted_bracket, outside_of_comments, library, library_policy,
)  # fmt: skip
_ADDRESS = re.compile(r'(?:"[^"]*"|[^\s<>()\[\],;:"\\@]+)@[^\s<>()\[\],;:"\\@]+')
BY_THE_AT = (around_the_first_at, around_the_last_at)
"""Readers that look at names in quotes as well: they count where the mail holds one "@" only."""


def readings(field: bytes) -> set[str]:
    """What the readers take for the sender; a reader that finds no address takes nobody for it."""
    text = re.sub(r"\r\n(?=[ \t])", "", field.decode("utf-8", "replace")).strip()
    bare = re.sub(r'"(?:[^"\\]|\\.)*"|\([^()]*\)', "", text)
    found = {reader(text).strip() for reader in READERS} | {reader(bare) for reader in BY_THE_AT}
    return {address.encode().lower().decode() for address in found if _ADDRESS.fullmatch(address)}


def read(*head: bytes) -> Mail:
    return read_mail(b"\r\n".join((*head, b"To: s@desk.example.org", b"Subject: x", b"", b"text")))


# -- the vectors -------------------------------------------------------------------------------------------------------

# fmt: off
HEADS = [
    # A8, A9: more than one From field
    (b"From: <" + EVIL + b">", b"From: <" + GOOD + b">"),
    (b"From: <" + GOOD + b">", b"From : <" + EVIL + b">"),
    (b"From: <" + GOOD + b">", b"from: <" + EVIL + b">"),
    (b"From: <" + GOOD + b">", b"X: y", b"FROM: <" + GOOD + b">"),
    # A10, A11: a name that some parsers take for From and others do not
    (b"From : <" + GOOD + b">",),
    (b"From\t: <" + GOOD + b">",),
    (b"From : <" + EVIL + b">", b"From: <" + GOOD + b">"),
    (b"From\r\n : <" + EVIL + b">", b"From: <" + GOOD + b">"),
    (b"From: <" + GOOD + b">", b"From\r\n : <" + EVIL + b">"),
    (b" From: <" + EVIL + b">", b"From: <" + GOOD + b">"),
    (b"\xefFrom: <" + EVIL + b">", b"From: <" + GOOD + b">"),
    (b"From\0: <" + EVIL + b">", b"From: <" + GOOD + b">"),
    (b"From\x0b: <" + EVIL + b">", b"From: <" + GOOD + b">"),
    (b"Fr om: <" + EVIL + b">", b"From: <" + GOOD + b">"),
    # A12: a first line that is blank, or no field
    (b"", b"From: <" + GOOD + b">"),
    (b" ", b"From: <" + GOOD + b">"),
    (b"no field", b"From: <" + GOOD + b">"),
    # a line end that is none to everybody
    (b"X: y\rFrom: <" + EVIL + b">", b"From: <" + GOOD + b">"),
    (b"From: <" + GOOD + b">\rFrom: <" + EVIL + b">",),
    (b"From: <" + GOOD + b">", b"X: y\r\rFrom: <" + EVIL + b">"),
]

FIELDS = [
    # A13: several addresses, groups, routes
    b"<" + GOOD + b">, <" + EVIL + b">",
    GOOD + b", " + EVIL,
    GOOD + b" " + EVIL,
    b"<" + GOOD + b"><" + EVIL + b">",
    b"<" + GOOD + b">; <" + EVIL + b">",
    b"," + GOOD + b"," + EVIL,
    b"group: " + GOOD + b", " + EVIL + b";",
    b"group: <" + GOOD + b">;",
    b"<@attack.example,@any.example:" + GOOD + b">",
    b"<@attack.example:" + GOOD + b">",
    # A14: comments around and inside
    b"(" + GOOD + b") " + EVIL,
    b"<" + GOOD + b"(" + EVIL + b")>",
    b"<admin(x)@legit.example>",
    b"admin@(" + EVIL + b")legit.example",
    b"(<" + GOOD + b">)<" + EVIL + b">",
    b"x (<" + GOOD + b">) <" + EVIL + b">",
    b"<" + EVIL + b"> (<" + GOOD + b">)",
    # A15: encoded words, in the address and around it
    b"=?utf-8?q?admin?=@legit.example",
    b"=?utf-8?b?YWRtaW5AbGVnaXQuZXhhbXBsZQ==?= <" + EVIL + b">, <" + GOOD + b">",
    b"<=?utf-8?q?admin=40legit.example?=>",
    b"=?utf-8?q?=3C" + GOOD.replace(b"@", b"=40") + b"=3E?= " + EVIL + b" <" + GOOD + b">",
    b"admin@=?utf-8?q?legit?=.example",
    b"=?utf-8?q?second=40attack.example?=, x <" + GOOD + b">",
    # A16: quoted local parts
    b'"admin@legit.example"@attack.example',
    b'<"admin@legit.example> "@attack.example>',
    b'"admin"@legit.example',
    b'<"a b"@legit.example>',
    b'"x\\" <' + GOOD + b'>" <' + EVIL + b"> <" + GOOD + b">",
    # A17: escaped separators
    b"<" + GOOD + b">\\,<" + EVIL + b">",
    b"\\<" + GOOD + b"> <" + EVIL + b">",
    GOOD + b"\\, <" + EVIL + b">",
    # A18: NUL and other controls
    GOOD + b"\0" + EVIL,
    b"<" + GOOD + b"\0> <" + EVIL + b">",
    b"<" + GOOD + b"\x01>",
    b"<admin\0@legit.example>",
    b"<" + GOOD + b"\x0b>",
    # A19: text after the address, quotes and brackets without an end
    GOOD + b" <" + EVIL + b">",
    GOOD + b"<" + EVIL + b">",
    b"<" + GOOD + b"> " + EVIL,
    b"<" + GOOD + b">x",
    b"<" + GOOD + b">.attack.example",
    b'"' + GOOD + b" <" + EVIL + b">",
    b'x" <' + GOOD + b'> "' + EVIL,
    b"<" + GOOD,
    b"<<" + GOOD + b">>",
    b"<" + GOOD + b"<" + EVIL + b">>",
    b"(" + GOOD,
    b"[" + GOOD + b"] <" + EVIL + b">",
    b"admin@legit.example@attack.example",
    b"<admin@[127.0.0.1]>",
    b"mailto:" + GOOD,
    b"<" + GOOD + b">,",
    b"<>",
    b"",
]

UNICODE = [
    "\u212Aate@example.com",  # the Kelvin sign, which NFC makes a K
    "kate@examp\u217Ce.com",  # small roman numeral fifty
    "kate@\uFF45xample.com",  # full-width
    "kate@example\u3002com",  # ideographic full stop
    "kate@ex\u00ADample.com",  # soft hyphen
    "kate@ex\u200Bample.com",  # zero-width space
    "kate@example.com\u202E",
    "A\u0308nne@example.com",  # not NFC
    "kate@\u0130stanbul.example",
]
# fmt: on


@pytest.mark.parametrize("head", HEADS, ids=range(len(HEADS)))
def test_a_header_block_with_more_than_one_reading_names_nobody(head: tuple[bytes, ...]) -> None:
    mail = read(*head)
    assert mail.sender is None
    assert mail.defects


@pytest.mark.parametrize("field", FIELDS)
def test_a_field_with_more_than_one_reading_names_nobody(field: bytes) -> None:
    assert read(b"From: " + field).sender is None


@pytest.mark.parametrize("address", UNICODE)
def test_an_address_in_characters_that_stand_for_others_names_nobody(address: str) -> None:
    assert read(b"From: Kate <" + address.encode() + b">").sender is None


@pytest.mark.parametrize(
    "address",
    ["аnn@example.com", "ann@exаmple.com", "adm\u0131n@example.com", "ann@xn--exmple-4nf.com", "a\ufe00nn@example.com"],
)
def test_a_letter_that_only_looks_like_another_is_another_address(address: str) -> None:
    sender = read(b"From: " + address.encode()).sender
    assert sender is not None
    assert sender.key not in {"ann@example.com", "admin@example.com"}


@pytest.mark.parametrize("name", [b"Reply-To", b"Sender", b"Resent-From", b"Resent-Sender", b"Return-Path", b"X-From"])
def test_no_other_field_names_the_sender(name: bytes) -> None:
    assert read(name + b": <" + GOOD + b">").sender is None
    beside = read(name + b": <" + EVIL + b">", b"From: <" + GOOD + b">").sender
    assert beside is not None
    assert beside.key == GOOD.decode()


# -- at random ---------------------------------------------------------------------------------------------------------

PIECES = [
    GOOD, EVIL, b"<" + GOOD + b">", b"<" + EVIL + b">", b"Ann", b"Doe, Ann", b'"Doe, Ann"', b'"' + GOOD + b'"', b"'",
    b'"', b"\\", b'\\"', b"(", b")", b"(x)", b"(" + EVIL + b")", b"<", b">", b"[", b"]", b",", b";", b":", b"@", b".",
    b" ", b"\t", b"\r\n ", b"\0", b"\x0b", b"=?utf-8?q?x?=", b"=?utf-8?q?a=40b.example?=", b"group:", b"@any.example:",
    b"mailto:", b"\xe2\x84\xaa", b"\xef\xbc\xa0", b"\xc4\xb1", b"\xff", b"=?utf-8?b?", b"?=", b"/", b"%", b"!", b"+",
]  # fmt: skip
RANDOM = st.lists(st.sampled_from(PIECES), min_size=1, max_size=8).map(b"".join)
PLAUSIBLE = st.tuples(
    st.lists(st.sampled_from(PIECES), max_size=4).map(b"".join),
    st.sampled_from([b"<" + GOOD + b">", GOOD, b" <" + GOOD + b"> "]),
    st.lists(st.sampled_from(PIECES), max_size=3).map(b"".join),
).map(b"".join)


@given(RANDOM | PLAUSIBLE)
@settings(max_examples=1000, deadline=None)
@example(b"admin@legit.example (admin@legit.example)")
@example(b'"a" (b) <admin@legit.example> (c)')
@example(b'"<second@attack.example>"<admin@legit.example>')
def test_whoever_is_named_is_named_by_every_reader(field: bytes) -> None:
    sender = read(b"From: " + field).sender
    if sender is None:
        return
    assert readings(field) == {sender.spec.encode().lower().decode()}


@given(st.lists(st.sampled_from(HEADS).flatmap(st.sampled_from) | PLAUSIBLE.map(b"From: ".__add__), max_size=4))
@settings(max_examples=300, deadline=None)
@example([b"From: " + GOOD + b"\r\n \r\n ", b"From: " + EVIL])
@example([b"From: " + GOOD + b"\r\n\t\r\n From: " + EVIL])
@example([b"From: " + GOOD + b"\r\n \r\n ", b"From: " + GOOD])
def test_whoever_is_named_by_a_block_is_named_by_the_librarys_reader_as_well(head: list[bytes]) -> None:
    sender = read(*head).sender
    if sender is None:
        return
    raw = b"\r\n".join((*head, b"", b"text"))
    message = email.message_from_bytes(raw, policy=email.policy.compat32)
    found = [value for name, value in message.raw_items() if name.lower() == "from"]
    assert len(found) == 1
    assert readings(found[0].encode("utf-8", "surrogateescape")) == {sender.spec.encode().lower().decode()}


@given(st.text(max_size=40))
@settings(max_examples=500, deadline=None)
def test_any_text_is_a_sender_or_none(text: str) -> None:
    address, doubt = sole_address([text.encode("utf-8", "surrogatepass")])
    assert (address is None) == bool(doubt)
