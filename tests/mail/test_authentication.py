"""Whose word counts about a sender: the trusted server's, and only where nobody else can have written (AUTH-02)."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailer.mail.parse import read_mail
from mailer.model import Authentication, Reader, ReceivingServer, Verdict

READER = Reader(authserv_id="mx.desk.example.org")
GOOGLE = Reader(server=ReceivingServer.GOOGLE)
MICROSOFT = Reader(server=ReceivingServer.MICROSOFT365)
FASTMAIL = Reader(server=ReceivingServer.FASTMAIL)
POSTFIX = Reader(authserv_id="mail.desk.example.org", server=ReceivingServer.POSTFIX)

PASS = "dmarc=pass header.from=example.com"
FORGED = "Authentication-Results: {}; dmarc=pass header.from=example.com"
RECEIVED = "Received: from out.example.com (out.example.com [192.0.2.1])\r\n by {} (Postfix) with ESMTPS id 4F2; x"


def authenticated(*head: str, reader: Reader, sender: str = "ann@example.com") -> Authentication:
    """What was found out about a mail with these fields at its head."""
    whole = "\r\n".join([*head, f"From: {sender}", "Subject: x", "", "x"])
    return read_mail(whole.encode("utf-8", "surrogateescape"), reader).authentication


def authentication(*fields: str, reader: Reader = READER) -> Authentication:
    return authenticated(*(f"Authentication-Results: {field}" for field in fields), reader=reader)


@pytest.mark.parametrize(
    "field",
    [
        "mx.desk.example.org; dmarc=pass header.from=example.com",
        "MX.Desk.Example.org; DMARC=PASS header.from=Example.COM",
        "mx.desk.example.org.; dmarc=pass header.from=example.com",
        "mx.desk.example.org 1; dmarc=pass header.from=example.com",
        "mx.desk.example.org (checked) 1 (version); dmarc=pass header.from=example.com",
        '"mx.desk.example.org"; dmarc=pass header.from=example.com',
        "mx.desk.example.org (checked); spf=pass smtp.mailfrom=x.example; dmarc=pass (p=reject dis=none) "
        "header.from=example.com",
        "mx.desk.example.org;\r\n dkim=pass header.i=@example.com header.s=s1 header.b=abc;\r\n dmarc=pass "
        "(p=NONE sp=NONE dis=NONE) header.from=example.com",
        "mx.desk.example.org\r\n ;\r\n\tdmarc\r\n =\r\n pass\r\n header.from\r\n =\r\n example.com",
        "mx.desk.example.org; dmarc=pass action=none header.from=example.com;compauth=pass reason=100",
        "mx.desk.example.org; dkim=pass (good) header.d==; dmarc=pass header.from=example.com",
        "mx.desk.example.org; dmarc/1=pass(p=none)header.from=example.com;",
        'mx.desk.example.org; dmarc=pass reason="a; (b" header.from="ann@example.com"',
        "mx.desk.example.org; dmarc=pass header.from=<ann@example.com.>",
        "mx.desk.example.org; dmarc=pass (a (nested \\) comment)) header.from=example.com",
    ],
)  # fmt: skip
def test_a_pass_of_the_trusted_server_counts(field: str) -> None:
    found = authentication(field)
    assert (found.verdict, found.domain) == (Verdict.PASS, "example.com")
    assert found.why == "mx.desk.example.org says dmarc=pass for example.com"


def test_a_fail_of_the_trusted_server_counts() -> None:
    found = authentication("mx.desk.example.org; dmarc=fail (p=reject) header.from=example.com")
    assert (found.verdict, found.domain) == (Verdict.FAIL, "example.com")


# fmt: off
@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ((), "the mail has no Authentication-Results header"),
        ((f"mx.other.example; {PASS}",), "is from 'mx.other.example'"),
        (("mx.other.example; spf=pass", f"mx.desk.example.org; {PASS}"), "is from 'mx.other.example'"),
        ((f"mx.desk.example.org.attacker.example; {PASS}",), "is from 'mx.desk.example.org.attacker.example'"),
        ((f"mxXdesk.example.org; {PASS}",), "is from 'mxxdesk.example.org'"),
        ((f"attacker.example (mx.desk.example.org); {PASS}",), "is from 'attacker.example'"),
        ((f"(mx.desk.example.org;) attacker.example; {PASS}",), "is from 'attacker.example'"),
        ((f"mx.desk.example.org attacker.example; {PASS}",), "does not begin with the name of a server"),
        ((f"attacker.example mx.desk.example.org; {PASS}",), "does not begin with the name of a server"),
        ((f"; mx.desk.example.org; {PASS}",), "does not begin with the name of a server"),
        ((f"=?utf-8?q?mx=2Edesk=2Eexample=2Eorg?=; {PASS}",), "does not begin with the name of a server"),
        ((f"mx.des\u212a.example.org; {PASS}",), "is from 'mx.des"),
        ((f"spf=pass smtp.mailfrom=example.com; {PASS}",), "names no server"),
        (("mx.desk.example.org; none",), "says nothing about DMARC"),
        (("mx.desk.example.org",), "says nothing about DMARC"),
        (("mx.desk.example.org; spf=pass smtp.mailfrom=example.com",), "says nothing about DMARC"),
        (("mx.desk.example.org; x-dmarc=pass header.from=example.com",), "says nothing about DMARC"),
        ((f"mx.desk.example.org; {PASS}; dmarc=fail header.from=b.example",), "more than one thing about DMARC"),
        ((f"mx.desk.example.org; {PASS}; {PASS}",), "more than one thing about DMARC"),
        (("mx.desk.example.org; dmarc=bestguesspass header.from=example.com",), "bestguesspass, which is no pass"),
        (("mx.desk.example.org; dmarc=temperror header.from=example.com",), "dmarc=temperror, which is no pass"),
        (("mx.desk.example.org; dmarc=passed header.from=example.com",), "dmarc=passed, which is no pass"),
        (("mx.desk.example.org; dmarc=pass-through header.from=example.com",), "nothing about DMARC"),
        (("mx.desk.example.org; dmarc=pass",), "not for which one domain"),
        (("mx.desk.example.org; dmarc=pass xheader.from=example.com",), "not for which one domain"),
        (("mx.desk.example.org; dmarc=pass x.header.from=example.com",), "not for which one domain"),
        (("mx.desk.example.org; dmarc=pass header.from=a.example header.from=example.com",), "for which one domain"),
        (('mx.desk.example.org; dmarc=pass reason="header.from=example.com"',), "not for which one domain"),
        (('mx.desk.example.org; dmarc=pass "x header.from=example.com"',), "not for which one domain"),
        (("mx.desk.example.org; dmarc=pass header.from=-",), "not for which one domain"),
        (("mx.desk.example.org; dmarc=pass header.from=other.example",), "that is not the domain of the sender"),
        (("mx.desk.example.org; dmarc=pass header.from=mail.example.com",), "that is not the domain of the sender"),
        (('mx.desk.example.org; spf=pass smtp.mailfrom="x; dmarc=pass header.from=example.com"',), "nothing"),
        (('mx.desk.example.org; spf== smtp.mailfrom="a; dmarc=pass header.from=example.com; b"',), "nothing"),
        (('mx.desk.example.org; spf=pass smtp.mailfrom="a; dmarc=pass header.from=example.com',), "read in two ways"),
        (("mx.desk.example.org; spf=pass (sender a; dmarc=pass header.from=example.com",), "read in two ways"),
        (("mx.desk.example.org; spf=pass a); dmarc=pass header.from=example.com",), "read in two ways"),
        (('mx.desk.example.org; spf=pass (of "a); dmarc=pass header.from=example.com; x=("@b)',), "read in two ways"),
        (("mx.desk.example.org; (dmarc=pass header.from=example.com)",), "nothing about DMARC"),
        (("",), "does not begin with the name of a server"),
        (("mx.desk.example.org; dmarc=pass\0 header.from=example.com",), "holds characters that no server writes"),
        (("mx.desk.example.org; dmarc=pass header.from=example.com\udcff",), "holds characters that no server writes"),
        (("mx.desk.example.org; x=" + "y" * 13_000 + "; " + PASS,), "too long to be relied on"),
        (("mx.desk.example.org; dmarc=p=?utf-8?q?ass?= header.from=example.com",), "nothing about DMARC"),
        ((f"mx.desk.example.org; Authentication-Results: {PASS}",), "nothing about DMARC"),
    ],
)
def test_anything_else_vouches_for_nobody(fields: tuple[str, ...], why: str) -> None:
    found = authentication(*fields)
    assert found.verdict is Verdict.NONE
    assert why in found.why
# fmt: on


@pytest.mark.parametrize(
    "name",
    [
        "ARC-Authentication-Results: i=1",
        "X-Authentication-Results",
        "Original-Authentication-Results",
        "Authentication-Results-Original",
        "X-MS-Exchange-Authentication-Results",
    ],
)
@pytest.mark.parametrize("reader", [READER, GOOGLE, MICROSOFT, FASTMAIL, POSTFIX], ids=lambda r: str(r.server))
def test_headers_with_other_names_never_count(name: str, reader: Reader) -> None:
    name, _, instance = name.partition(":")
    server = reader.authserv_id or "mx.google.com"
    found = authenticated(f"{name}:{instance + ';' if instance else ''} {server}; {PASS}", reader=reader)
    assert found.verdict is Verdict.NONE
    assert "no Authentication-Results header" in found.why


def test_a_sender_that_is_nobody_is_vouched_for_by_nobody() -> None:
    found = authenticated(f"Authentication-Results: mx.desk.example.org; {PASS}", reader=READER, sender="a@b.c, d@e.f")
    assert found.verdict is Verdict.NONE


def test_a_domain_beyond_ascii_is_compared_by_its_a_labels() -> None:
    for domain in ("bücher.example", "xn--bcher-kva.example"):
        field = f"Authentication-Results: mx.desk.example.org; dmarc=pass header.from={domain}"
        found = authenticated(field, reader=READER, sender="ann@bücher.example")
        assert (found.verdict, found.domain) == (Verdict.PASS, "xn--bcher-kva.example")


def test_where_no_server_is_trusted_nothing_counts() -> None:
    found = authentication("mx.desk.example.org; dmarc=pass header.from=example.com", reader=Reader())
    assert found == Authentication()


def test_the_topmost_header_of_the_trusted_server_decides_against_a_forged_one_below() -> None:
    found = authentication(
        "mx.desk.example.org; dmarc=fail header.from=example.com",
        "mx.desk.example.org; dmarc=pass header.from=example.com",
    )
    assert found.verdict is Verdict.FAIL


# -- headers as each system writes them --------------------------------------------------------------------------------
# No real mail: written in the form in which these systems write them, with invented names and addresses. Microsoft's is
# described in "Anti-spam message headers in Microsoft 365"; the others after what mail through them carries, and for
# Postfix after the formats of OpenDKIM, OpenDMARC, policyd-spf and rspamd's module milter_headers.

GOOGLE_HEAD = (
    "Delivered-To: desk@desk.example.org\r\n"
    "Received: by 2002:a05:6a20:1234:b0:1a2:3b4c:5d6e with SMTP id x20csp123456pzd;\r\n"
    "        Mon, 23 Nov 2026 01:00:00 -0800 (PST)\r\n"
    "ARC-Authentication-Results: i=1; mx.google.com;\r\n"
    "       dkim=pass header.i=@example.com header.s=20230601 header.b=AbCdEf12;\r\n"
    "       dmarc={arc} (p=REJECT sp=REJECT dis=NONE) header.from=example.com\r\n"
    "Return-Path: <ann@example.com>\r\n"
    "Received: from mail-sor-f41.google.com (mail-sor-f41.google.com. [209.85.220.41])\r\n"
    "        by mx.google.com with SMTPS id d2e1a72fcca58-7b2\r\n"
    "        for <desk@desk.example.org>;\r\n"
    "        Mon, 23 Nov 2026 01:00:00 -0800 (PST)\r\n"
    "Received-SPF: pass (google.com: domain of ann@example.com designates 209.85.220.41 as permitted sender)"
)
GOOGLE_RESULTS = (
    "Authentication-Results: mx.google.com;\r\n"
    "       dkim=pass header.i=@example.com header.s=20230601 header.b=AbCdEf12;\r\n"
    "       arc=none;\r\n"
    "       spf=pass (google.com: domain of ann@example.com designates 209.85.220.41 as permitted sender) "
    "smtp.mailfrom=ann@example.com;\r\n"
    "       dmarc={dmarc} (p=REJECT sp=REJECT dis=NONE) header.from=example.com;\r\n"
    "       dara=pass header.i=@desk.example.org"
)
MICROSOFT_RESULTS = (
    "Authentication-Results: spf=pass (sender IP is 192.0.2.1)\r\n"
    " smtp.mailfrom=example.com; dkim=pass (signature was verified)\r\n"
    " header.d=example.com;dmarc={dmarc} action=none\r\n"
    " header.from=example.com;compauth=pass reason=100"
)
FASTMAIL_RESULTS = (
    "Authentication-Results: {host};\r\n"
    "    arc=none (no signatures found);\r\n"
    "    bimi=skipped (DMARC Policy is not at enforcement);\r\n"
    "    dkim=pass (2048-bit rsa key sha256) header.d=example.com\r\n"
    "      header.i=@example.com header.b=AbCdEf12 header.a=rsa-sha256 header.s=s1;\r\n"
    "    dmarc={dmarc} policy.published-domain-policy=none\r\n"
    "      policy.applied-disposition=none policy.evaluated-disposition=none\r\n"
    "      (p=none,d=none,d.eval=none) policy.policy-from=p header.from=example.com;\r\n"
    "    iprev=pass smtp.remote-ip=192.0.2.1 (out.example.com);\r\n"
    "    spf=pass smtp.mailfrom=ann@example.com smtp.helo=out.example.com"
)
POSTFIX_RESULTS = (
    "Authentication-Results: mail.desk.example.org; dkim=pass (2048-bit key;\r\n"
    '\tsecure) header.d=example.com header.i=@example.com header.a=rsa-sha256 header.s=s1 header.b="AbCdEf12";\r\n'
    "\tdkim-atps=neutral",
    "Authentication-Results: mail.desk.example.org; dmarc={dmarc} (p=none dis=none) header.from=example.com",
    "Authentication-Results: mail.desk.example.org; spf=pass (sender SPF authorized)\r\n"
    " smtp.mailfrom=example.com (client-ip=192.0.2.1; helo=out.example.com;\r\n"
    " envelope-from=ann@example.com; receiver=desk.example.org)",
)
RSPAMD_RESULTS = (
    "Authentication-Results: mail.desk.example.org;\r\n"
    "\tdkim=pass header.d=example.com header.s=s1 header.b=AbCdEf12;\r\n"
    "\tspf=pass (mail.desk.example.org: domain of ann@example.com designates 192.0.2.1 as permitted sender) "
    "smtp.mailfrom=ann@example.com;\r\n"
    "\tdmarc=pass (policy=none) header.from=example.com"
)
LOCAL_HOP = "Received: from mail.desk.example.org\r\n\tby mail.desk.example.org with LMTP id aBcD; x"
FIRST_HOP = RECEIVED.format("mail.desk.example.org")
GENUINE = {
    GOOGLE: [GOOGLE_HEAD.format(arc="fail"), GOOGLE_RESULTS],
    MICROSOFT: [RECEIVED.format("AM0.outlook.example"), MICROSOFT_RESULTS],
    FASTMAIL: ["Return-Path: <ann@example.com>", FASTMAIL_RESULTS.replace("{host}", "mx6.messagingengine.com")],
    POSTFIX: [LOCAL_HOP, *POSTFIX_RESULTS, FIRST_HOP],
}  # fmt: skip
every_system = pytest.mark.parametrize("reader", GENUINE, ids=lambda reader: str(reader.server))


def of(reader: Reader, dmarc: str) -> list[str]:
    """The head of a mail as the system writes it."""
    return [text.replace("{dmarc}", dmarc) for text in GENUINE[reader]]


@every_system
def test_the_pass_of_each_system_counts(reader: Reader) -> None:
    found = authenticated(*of(reader, "pass"), reader=reader)
    assert (found.verdict, found.domain) == (Verdict.PASS, "example.com")


@every_system
def test_the_fail_of_each_system_counts(reader: Reader) -> None:
    assert authenticated(*of(reader, "fail"), reader=reader).verdict is Verdict.FAIL


@every_system
@pytest.mark.parametrize("result", ["none", "bestguesspass", "temperror", "permerror", "pаss"])
def test_other_results_of_each_system_count_for_nothing(reader: Reader, result: str) -> None:
    assert authenticated(*of(reader, result), reader=reader).verdict is Verdict.NONE


@every_system
@pytest.mark.parametrize("dmarc", ["fail", "none"])
def test_a_forged_pass_below_the_genuine_headers_counts_for_nothing(reader: Reader, dmarc: str) -> None:
    for server in ("mx.google.com", "mx6.messagingengine.com", "mail.desk.example.org", "x"):
        found = authenticated(*of(reader, dmarc), FORGED.format(server), reader=reader)
        assert found.verdict is (Verdict.FAIL if dmarc == "fail" else Verdict.NONE)
    bare = "Authentication-Results: spf=pass; dmarc=pass header.from=example.com"
    assert authenticated(*of(reader, dmarc), bare, reader=reader).verdict is not Verdict.PASS


@every_system
def test_a_header_of_somebody_else_above_the_genuine_ones_ends_all_trust(reader: Reader) -> None:
    found = authenticated("Authentication-Results: x.example; spf=pass", *of(reader, "pass"), reader=reader)
    assert found.verdict is Verdict.NONE
    assert "is from 'x.example'" in found.why


@every_system
def test_a_pass_for_another_domain_is_no_pass_for_the_sender(reader: Reader) -> None:
    found = authenticated(*of(reader, "pass"), reader=reader, sender="ann@example.com.attacker.example")
    assert found.verdict is Verdict.NONE


def test_a_system_that_says_of_a_fail_not_for_which_domain_is_believed() -> None:
    field = (
        "Authentication-Results: spf=fail (sender IP is 192.0.2.9) smtp.mailfrom=x.example; dmarc=fail action=oreject"
    )
    assert authenticated(field, reader=MICROSOFT).verdict is Verdict.FAIL


@pytest.mark.parametrize("server", ["mx.google.com", "protection.outlook.com", "microsoft365", '""', "1"])
def test_microsoft_365_names_no_server(server: str) -> None:
    assert authenticated(FORGED.format(server), reader=MICROSOFT).verdict is Verdict.NONE


@pytest.mark.parametrize(
    "host", ["mx1.messagingengine.com", "phl-mx-06.messagingengine.com", "MX.MessagingEngine.com."]
)
def test_every_host_of_fastmail_is_fastmail(host: str) -> None:
    assert authenticated(FORGED.format(host), reader=FASTMAIL).verdict is Verdict.PASS


@pytest.mark.parametrize(
    "host",
    [
        "messagingengine.com", ".messagingengine.com", "a.b.messagingengine.com", "mx1.messagingengine.com.x.example",
        "xmessagingengine.com", "mx1.messagingengine.comx", "mx1-messagingengine.com", "-.messagingengine.com",
    ],
)  # fmt: skip
def test_other_hosts_are_not(host: str) -> None:
    assert authenticated(FORGED.format(host), reader=FASTMAIL).verdict is Verdict.NONE


@pytest.mark.parametrize("host", ["google.com", "mx.google.com.x.example", "mxAgoogle.com", "smtp.google.com"])
def test_other_hosts_are_not_google(host: str) -> None:
    assert authenticated(FORGED.format(host), reader=GOOGLE).verdict is Verdict.NONE


# -- several headers of one server -------------------------------------------------------------------------------------


def test_the_findings_may_stand_in_any_header_of_the_servers_block() -> None:
    dkim, dmarc, spf = (text.replace("{dmarc}", "pass") for text in POSTFIX_RESULTS)
    for block in ([dmarc, dkim, spf], [dkim, spf, dmarc], [RSPAMD_RESULTS], [spf, "X-Spam: no", dmarc]):
        assert authenticated(LOCAL_HOP, *block, FIRST_HOP, reader=POSTFIX).verdict is Verdict.PASS


def test_a_fail_with_a_reason_in_quotes_is_a_fail() -> None:
    field = (
        "Authentication-Results: mail.desk.example.org; dmarc=fail "
        'reason="SPF not aligned (relaxed); DKIM not aligned (relaxed)" header.from=example.com (policy=none)'
    )
    assert authenticated(field, FIRST_HOP, reader=POSTFIX).verdict is Verdict.FAIL


def test_what_stands_below_the_line_of_the_first_hop_came_with_the_mail() -> None:
    dkim, _, spf = POSTFIX_RESULTS
    forged = FORGED.format("mail.desk.example.org")
    found = authenticated(LOCAL_HOP, dkim, spf, FIRST_HOP, forged, reader=POSTFIX)
    assert found.why == "mail.desk.example.org says nothing about DMARC"


def test_two_findings_in_one_block_cancel_each_other() -> None:
    found = authenticated(*of(POSTFIX, "fail")[:-1], FORGED.format("mail.desk.example.org"), reader=POSTFIX)
    assert "more than one thing about DMARC" in found.why
    assert found.verdict is Verdict.NONE


def test_a_header_of_another_server_ends_the_block() -> None:
    dkim, *_ = POSTFIX_RESULTS
    found = authenticated(
        dkim, "Authentication-Results: x.example; spf=pass", FORGED.format("mail.desk.example.org"), reader=POSTFIX
    )
    assert found.why == "mail.desk.example.org says nothing about DMARC"


def test_a_header_that_cannot_be_read_spoils_the_block() -> None:
    dkim, dmarc, _ = (text.replace("{dmarc}", "pass") for text in POSTFIX_RESULTS)
    found = authenticated(dkim, "Authentication-Results: mail.desk.example.org; (", dmarc, reader=POSTFIX)
    assert found.verdict is Verdict.NONE


def test_only_the_topmost_header_counts_where_a_server_writes_one() -> None:
    dkim, dmarc, _ = (text.replace("{dmarc}", "pass") for text in POSTFIX_RESULTS)
    reader = Reader(authserv_id="mail.desk.example.org")
    assert authenticated(dkim, dmarc, FIRST_HOP, reader=reader).verdict is Verdict.NONE


# -- at random ---------------------------------------------------------------------------------------------------------

_WORDS = st.sampled_from(
    ["mx.desk.example.org", "x.example", ";", " ", "(", ")", '"', "\\", "dmarc", "=", "pass", "spf", "header.from", ".",
     "example.com", "\r\n ", "\0", "1", "/", "=?utf-8?q?x?=", "ä", "\udcff", "dmarc=pass", "header.from=example.com"]
)  # fmt: skip


@given(st.lists(_WORDS, max_size=14).map("".join))
@settings(max_examples=600, deadline=None)
def test_whatever_is_written_below_a_pass_needs_the_servers_name_and_one_plain_finding(field: str) -> None:
    found = authentication(field)
    if found.verdict is Verdict.PASS:
        plain = "".join(field.split()).lower()
        assert plain.removeprefix('"').startswith(("mx.desk.example.org", "("))
        assert "dmarc=pass" in plain.replace("/1", "")


@given(st.text("ab(\"'\\);= .", max_size=30).filter(lambda t: '"' in t or "(" in t or ")" in t))
@settings(max_examples=600, deadline=None)
def test_an_envelope_address_in_a_comment_can_add_no_finding(local: str) -> None:
    evil = local.replace("a", ") dmarc=pass header.from=example.com; x=(").replace(
        "b", "; dmarc=pass header.from=example.com"
    )
    quoted = evil.replace("\\", "\\\\").replace('"', '\\"')
    field = f'mx.desk.example.org; spf=pass (domain of "{quoted}"@x.example) smtp.mailfrom="{quoted}"@x.example'
    assert authentication(field).verdict is Verdict.NONE
