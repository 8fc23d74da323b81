"""Whose word counts about a sender: only the topmost header of the server the admin named (AUTH-02)."""

from __future__ import annotations

import pytest

from mailer.mail.parse import read_mail
from mailer.model import Authentication, Reader, Verdict

READER = Reader(authserv_id="mx.desk.example.org")


def authentication(*fields: str, reader: Reader = READER) -> Authentication:
    head = [*(f"Authentication-Results: {field}" for field in fields), "From: ann@example.com", "Subject: x"]
    return read_mail(("\r\n".join(head) + "\r\n\r\nx").encode(), reader).authentication


@pytest.mark.parametrize(
    "field",
    [
        "mx.desk.example.org; dmarc=pass header.from=example.com",
        "MX.Desk.Example.org; DMARC=PASS header.from=Example.COM",
        "mx.desk.example.org.; dmarc=pass header.from=example.com",
        "mx.desk.example.org 1; dmarc=pass header.from=example.com",
        "mx.desk.example.org (checked); spf=pass smtp.mailfrom=x.example; dmarc=pass (p=reject dis=none) "
        "header.from=example.com",
        "mx.desk.example.org;\r\n dkim=pass header.i=@example.com header.s=s1 header.b=abc;\r\n dmarc=pass "
        "(p=NONE sp=NONE dis=NONE) header.from=example.com",
        "mx.desk.example.org; dmarc=pass action=none header.from=example.com;compauth=pass reason=100",
        "mx.desk.example.org; dkim=pass (good) header.d==; dmarc=pass header.from=example.com",
    ],
)  # fmt: skip
def test_a_pass_of_the_trusted_server_counts(field: str) -> None:
    found = authentication(field)
    assert (found.verdict, found.domain) == (Verdict.PASS, "example.com")
    assert "mx.desk.example.org" in found.why


def test_a_fail_of_the_trusted_server_counts() -> None:
    found = authentication("mx.desk.example.org; dmarc=fail (p=reject) header.from=example.com")
    assert (found.verdict, found.domain) == (Verdict.FAIL, "example.com")


@pytest.mark.parametrize(
    "fields",
    [
        (),
        ("mx.other.example; dmarc=pass header.from=example.com",),
        ("mx.other.example; spf=pass", "mx.desk.example.org; dmarc=pass header.from=example.com"),
        ("mx.desk.example.org.attacker.example; dmarc=pass header.from=example.com",),
        ("attacker.example (mx.desk.example.org); dmarc=pass header.from=example.com",),
        ("(mx.desk.example.org;) attacker.example; dmarc=pass header.from=example.com",),
        ("spf=pass smtp.mailfrom=example.com; dmarc=pass header.from=example.com",),
        ("mx.desk.example.org; none",),
        ("mx.desk.example.org; spf=pass smtp.mailfrom=example.com",),
        ("mx.desk.example.org; dmarc=pass header.from=example.com; dmarc=fail header.from=other.example",),
        ("mx.desk.example.org; dmarc=bestguesspass header.from=example.com",),
        ("mx.desk.example.org; spf=pass smtp.mailfrom=\"x; dmarc=pass header.from=example.com\"",),
        ("mx.desk.example.org; dmarc=pass",),
        ("mx.desk.example.org; dmarc=temperror header.from=example.com",),
        ("",),
        ("mx.desk.example.org; (dmarc=pass header.from=example.com)",),
        ("mx.desk.example.org; spf=pass (sender a; dmarc=pass header.from=example.com",),
        ("mx.desk.example.org; spf== smtp.mailfrom=\"a; dmarc=pass header.from=example.com; b\"",),
    ],
)  # fmt: skip
def test_anything_else_vouches_for_nobody(fields: tuple[str, ...]) -> None:
    found = authentication(*fields)
    assert found.verdict is not Verdict.PASS or not found.domain
    assert found.why


def test_where_no_server_is_trusted_nothing_counts() -> None:
    found = authentication("mx.desk.example.org; dmarc=pass header.from=example.com", reader=Reader())
    assert found == Authentication()


def test_the_topmost_header_of_the_trusted_server_decides_against_a_forged_one_below() -> None:
    found = authentication(
        "mx.desk.example.org; dmarc=fail header.from=example.com",
        "mx.desk.example.org; dmarc=pass header.from=example.com",
    )
    assert found.verdict is Verdict.FAIL
