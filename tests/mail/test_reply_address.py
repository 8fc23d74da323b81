"""Signed replies prove what they were made for, and nothing else, on whichever way they come (AUTH-03, AUTH-11)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailer.address import Address
from mailer.config import House, ReplyStyle
from mailer.mail.reply_address import (
    ReplyAddress,
    Signer,
    Way,
    address_with,
    carries_token,
    claims,
    message_id,
    without_tokens,
)
from mailer.model import Mail, Purpose
from tests.desk import house

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
CAROL, DORA = Address.parse("carol@customer.example"), Address.parse("dora@customer.example")
YEAR = timedelta(days=365)
SIGNER = Signer((b"k" * 32,), YEAR)
DOMAIN = "reply.example.com"


def styled(style: ReplyStyle) -> House:
    queue = {"name": "support", "address": "support@example.com", "reply_style": style}
    return house(queues=[{**queue, "reply_domain": DOMAIN} if style is ReplyStyle.DOMAIN else queue])


HOUSES = {style: styled(style) for style in ReplyStyle}
PLUS = HOUSES[ReplyStyle.PLUS]
QUEUE = PLUS.queues[0]


def mail_with(way: Way, token: str, style: ReplyStyle = ReplyStyle.PLUS, ticket: int = 1) -> Mail:
    """A mail that carries the token on one way."""
    ours = message_id("unique", "example.com", token)
    carried: dict[Way, dict[str, Any]] = {
        Way.ADDRESS: {"recipients": (address_with(token, HOUSES[style].queues[0], 1),)},
        Way.SUBJECT: {"subject": f"Re: It works [#{ticket} {token}]"},
        Way.PARENT: {"in_reply_to": (ours,)},
        Way.ANCESTOR: {"in_reply_to": ("<x@customer.example>",), "references": (ours, "<x@customer.example>")},
    }
    return Mail(**carried[way])


WAYS = [
    pytest.param(Way.ADDRESS, ReplyStyle.PLUS, id="plus address"),
    pytest.param(Way.ADDRESS, ReplyStyle.DOMAIN, id="domain address"),
    pytest.param(Way.SUBJECT, ReplyStyle.MESSAGE_ID, id="subject"),
    pytest.param(Way.PARENT, ReplyStyle.MESSAGE_ID, id="In-Reply-To"),
    pytest.param(Way.ANCESTOR, ReplyStyle.MESSAGE_ID, id="References"),
]


def _token(ticket: int = 1, person: Address = CAROL, purpose: Purpose = Purpose.CUSTOMER) -> str:
    return SIGNER.token(ticket, person, purpose, NOW)


def _bearer(mail: Mail, style: ReplyStyle = ReplyStyle.PLUS, signer: Signer = SIGNER, now: datetime = NOW) -> Any:
    (claim,) = claims(mail, HOUSES[style])
    return signer.bearer(claim, [CAROL, DORA], now)


@pytest.mark.parametrize(("way", "style"), WAYS)
@pytest.mark.parametrize("purpose", list(Purpose))
def test_a_token_names_its_ticket_purpose_and_bearer_on_every_way(
    way: Way, style: ReplyStyle, purpose: Purpose
) -> None:
    mail = mail_with(way, _token(12345, DORA, purpose), style, 12345)
    (claim,) = claims(mail, HOUSES[style])
    assert (claim.ticket, claim.purpose, claim.way) == (12345, purpose, way)
    assert _bearer(mail, style) == DORA


@pytest.mark.parametrize(("way", "style"), WAYS)
def test_case_does_not_matter(way: Way, style: ReplyStyle) -> None:
    assert _bearer(mail_with(way, _token().upper(), style), style) == CAROL


@pytest.mark.parametrize(("way", "style"), WAYS)
def test_any_changed_letter_makes_it_worthless(way: Way, style: ReplyStyle) -> None:
    token = _token()
    for position, letter in enumerate(token):
        changed = token[:position] + ("3" if letter != "3" else "4") + token[position + 1 :]
        found = claims(mail_with(way, changed, style), HOUSES[style])
        assert all(SIGNER.bearer(claim, [CAROL, DORA], NOW) is None for claim in found)


@pytest.mark.parametrize(("way", "style"), WAYS)
def test_it_expires(way: Way, style: ReplyStyle) -> None:
    mail = mail_with(way, _token(), style)
    assert _bearer(mail, style, now=NOW + YEAR) == CAROL
    assert _bearer(mail, style, now=NOW + YEAR + timedelta(days=1)) is None


@pytest.mark.parametrize(("way", "style"), WAYS)
def test_an_older_key_still_verifies_and_a_foreign_one_does_not(way: Way, style: ReplyStyle) -> None:
    mail = mail_with(way, _token(), style)
    assert _bearer(mail, style, Signer((b"n" * 32, b"k" * 32), YEAR)) == CAROL
    assert _bearer(mail, style, Signer((b"n" * 32,), YEAR)) is None


@pytest.mark.parametrize(("way", "style"), WAYS)
def test_who_left_the_ticket_or_the_roster_bears_nothing(way: Way, style: ReplyStyle) -> None:
    (claim,) = claims(mail_with(way, _token(), style), HOUSES[style])
    assert SIGNER.bearer(claim, [DORA], NOW) is None


@pytest.mark.parametrize(("way", "style"), WAYS)
def test_a_change_of_style_leaves_older_letters_as_good_as_they_were(way: Way, style: ReplyStyle) -> None:
    mail = mail_with(way, _token(), style)
    others = [other for other in HOUSES.values() if style is not ReplyStyle.DOMAIN or other.reply_domains]
    assert all(claims(mail, other) for other in others)


@pytest.mark.parametrize(
    "address", ["sales+{}@example.org", "support+{}@example.org", "{}@example.com", "{}@other.example.com", "{}"]
)
@pytest.mark.parametrize("style", list(ReplyStyle))
def test_tokens_at_other_addresses_are_not_looked_at(address: str, style: ReplyStyle) -> None:
    assert claims(Mail(recipients=(address.format(_token()),)), HOUSES[style]) == ()


def test_tokens_in_message_ids_of_other_domains_are_passed_over() -> None:
    theirs, ours = message_id("u", "desk.example.org", _token(2)), message_id("u", "EXAMPLE.com", _token(1))
    mail = Mail(in_reply_to=(theirs,), references=(ours, theirs))
    assert [claim.ticket for claim in claims(mail, PLUS)] == [1]


def test_the_message_that_is_answered_goes_before_its_ancestors_and_of_those_the_nearest_counts() -> None:
    ids = [message_id(f"u{n}", "example.com", _token(n)) for n in (1, 2, 3)]
    assert [c.ticket for c in claims(Mail(in_reply_to=(ids[0],), references=(ids[1], ids[2])), PLUS)] == [1]
    assert [c.ticket for c in claims(Mail(references=tuple(ids)), PLUS)] == [3]


def test_a_token_in_the_tag_of_another_ticket_is_none() -> None:
    assert claims(mail_with(Way.SUBJECT, _token(2), ticket=1), PLUS) == ()


def test_a_body_is_no_way() -> None:
    written = f"{address_with(_token(), QUEUE, 1)} {message_id('u', 'example.com', _token())} [#1 {_token()}]"
    assert claims(Mail(text=written, new_text=written), PLUS) == ()


def test_a_mails_own_message_id_is_no_way() -> None:
    assert claims(Mail(message_id=message_id("u", "example.com", _token())), PLUS) == ()


def test_the_same_token_on_several_ways_counts_once() -> None:
    token = _token()
    mail = Mail(recipients=(address_with(token, QUEUE, 1),), subject=f"[#1 {token}]")
    assert [claim.way for claim in claims(mail, PLUS)] == [Way.ADDRESS]


@pytest.mark.parametrize("style", list(ReplyStyle))
def test_a_local_part_stays_within_what_smtp_allows(style: ReplyStyle) -> None:
    longest = SIGNER.address(HOUSES[style].queues[0], 10**12, CAROL, Purpose.CUSTOMER, NOW)
    assert len(longest.partition("@")[0]) <= 64  # RFC 5321 §4.5.3.1.1


def test_a_message_id_stays_far_within_a_line() -> None:
    longest = message_id(SIGNER.digest("x"), "d" * 253, SIGNER.token(10**12, CAROL, Purpose.CUSTOMER, NOW))
    assert len(f"Message-ID: {longest}") < 400  # RFC 5322 §2.1.1: 998


@pytest.mark.parametrize(
    ("style", "address", "tag"),
    [
        (ReplyStyle.PLUS, "support+TOKEN@example.com", ""),
        (ReplyStyle.DOMAIN, "TOKEN@reply.example.com", ""),
        (ReplyStyle.MESSAGE_ID, "support@example.com", "[#12 TOKEN]"),
    ],
)
def test_each_style_puts_the_token_where_the_server_lets_it_through(style: ReplyStyle, address: str, tag: str) -> None:
    made = address_with("TOKEN", HOUSES[style].queues[0], 12)
    assert (str(made), made.tag) == (address, tag)


@pytest.mark.parametrize(
    ("subject", "signed"),
    [
        ("It works [#12]", "It works [#12 TOKEN]"),
        ("It works", "It works [#12 TOKEN]"),
        ("", "[#12 TOKEN]"),
        ("[#7] It works", "[#7] It works [#12 TOKEN]"),
        ("Re: [#12] of [#12]", "Re: [#12 TOKEN] of [#12]"),
    ],
)
def test_a_subject_is_completed_where_the_address_carries_nothing(subject: str, signed: str) -> None:
    assert ReplyAddress("support@example.com", "[#12 TOKEN]").complete(subject) == signed
    assert ReplyAddress("support+TOKEN@example.com").complete(subject) == subject


def test_a_message_id_is_shown_to_the_person_it_was_made_for_only() -> None:
    carols = message_id("u", "example.com", _token())
    assert SIGNER.may_show(carols, CAROL)
    assert not SIGNER.may_show(carols, DORA)
    assert not SIGNER.may_show(carols.upper(), DORA)


def test_message_ids_without_a_token_of_ours_are_shown_to_everybody() -> None:
    foreign = Signer((b"f" * 32,), YEAR).token(1, CAROL, Purpose.CUSTOMER, NOW)
    for other in ("<x@customer.example>", "", "nonsense", message_id("u", "desk.example.org", foreign)):
        assert SIGNER.may_show(other, DORA)


def test_a_log_has_no_tokens() -> None:
    said = without_tokens(f"<{_token()}.u@example.com> and support+{_token().upper()}@example.com")
    assert said == "<….u@example.com> and support+…@example.com"
    assert carries_token(_token())
    assert not carries_token(said)


@given(st.lists(st.text(max_size=80), max_size=5), st.text(max_size=80))
def test_any_mail_can_be_looked_through(texts: list[str], subject: str) -> None:
    ids = tuple(f"<{text}>" for text in texts)
    claims(Mail(recipients=tuple(texts), subject=subject, in_reply_to=ids, references=ids), HOUSES[ReplyStyle.DOMAIN])


@given(st.integers(0, 10**11), st.sampled_from(Purpose), st.sampled_from([way.values for way in WAYS]))
def test_every_number_comes_back(number: int, purpose: Purpose, way: tuple[Way, ReplyStyle]) -> None:
    mail = mail_with(way[0], _token(number, CAROL, purpose), way[1], number)
    (claim,) = claims(mail, HOUSES[way[1]])
    assert claim.ticket == number


def test_the_style_of_a_queue_is_its_own() -> None:
    both = house(
        queues=[
            {"name": "support", "address": "support@example.com"},
            {"name": "sales", "address": "sales@example.com", "reply_style": "domain", "reply_domain": DOMAIN},
        ]
    )
    made = [SIGNER.address(queue, 1, CAROL, Purpose.CUSTOMER, NOW) for queue in both.queues]
    assert [address.rpartition("@")[2] for address in made] == ["example.com", DOMAIN]
    assert all(claims(Mail(recipients=(address,)), both) for address in made)
