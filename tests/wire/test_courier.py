"""The courier against relays that are scripted, embedded, and Postfix."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailer.config import Relay
from mailer.demo.world import MailWorld
from mailer.errors import ConfigError, DeskError, PermanentFailure, Problem, TemporaryFailure
from mailer.mail.smtp import Courier, Fate, Parcel, Receipt, on_the_wire, one_line, probe
from tests.servers import PASSWORD, Certificates, Postfix
from tests.wire.scripted import (
    Conversation,
    Reply,
    ScriptedSmtp,
    drip,
    drop,
    eventually,
    hang,
    password,
    relay,
)

MAIL = b"From: support@example.com\r\nSubject: [#1] hello\r\n\r\nIt works again.\r\n"


def parcel(number: int = 1, recipient: str = "customer@example.org", data: bytes = MAIL) -> Parcel:
    return Parcel(number, "support@example.com", recipient, data)


@contextmanager
def courier(settings: Relay, secret: Callable[[], str] | None = password, **options: Any) -> Iterator[Courier]:
    one = Courier(settings, secret, **options)
    try:
        yield one
    finally:
        one.close()


def deliver(settings: Relay, *parcels: Parcel, **options: Any) -> list[Receipt]:
    receipts: list[Receipt] = []
    with courier(settings, **options) as one:
        one.deliver(parcels, receipts.append)
    return receipts


def test_a_parcel_is_sent_as_it_is() -> None:
    with ScriptedSmtp() as server:
        (receipt,) = deliver(relay(server.port), parcel())

    assert receipt == Receipt(parcel(), Fate.SENT, 250, "ok")
    assert server.messages == [MAIL]
    assert [c for c in server.commands if not c.startswith("EHLO")] == [
        f"MAIL FROM:<support@example.com> SIZE={len(MAIL)}",
        "RCPT TO:<customer@example.org>",
        "DATA",
        "QUIT",
    ]


def test_the_relay_is_greeted_by_the_name_that_was_chosen() -> None:
    with ScriptedSmtp() as server:
        deliver(relay(server.port), parcel(), hello="desk.example.com")

    assert server.commands[0] == "EHLO desk.example.com"


def test_the_null_reverse_path_is_sent_as_such() -> None:
    with ScriptedSmtp() as server:
        deliver(relay(server.port), Parcel(1, "", "customer@example.org", MAIL))

    assert any(command.startswith("MAIL FROM:<> ") for command in server.commands)


def test_lines_that_begin_with_a_dot_arrive_as_they_were(mail_world: MailWorld) -> None:
    data = b"Subject: dots\r\n\r\n.\r\n..\r\n.hidden\r\nend\r\n"

    deliver(relay(mail_world.smtp_port), parcel(data=data))

    assert mail_world.messages("customer@example.org")[0].endswith(data)


def test_bare_line_ends_smuggle_no_second_mail(mail_world: MailWorld) -> None:
    for end in (b"\n.\n", b"\r.\r", b"\r.\r\n", b"\n.\r\n", b"\r\n.\n", b"\r\n.\r"):
        data = b"Subject: x\r\n\r\nfirst" + end + b"MAIL FROM:<a@example.org>\r\n"
        deliver(relay(mail_world.smtp_port), parcel(data=data))

    assert len(mail_world.passed) == 6
    assert len(mail_world.messages("customer@example.org")) == 6


@given(st.binary(max_size=200))
def test_nothing_but_crlf_ends_a_line_on_the_wire(message: bytes) -> None:
    content = on_the_wire(message)

    assert content.endswith(b"\r\n")
    assert not re.search(rb"\r(?!\n)|(?<!\r)\n", content)
    assert on_the_wire(content) == content
    assert content.replace(b"\r\n", b"") == message.replace(b"\r", b"").replace(b"\n", b"")


@pytest.mark.parametrize("command", ["MAIL", "RCPT", "DATA", "DOT"])
@pytest.mark.parametrize(
    ("reply", "fate"),
    [
        ("450 4.2.1 try later", Fate.TEMPORARY),
        ("452 4.3.1 full", Fate.TEMPORARY),
        ("550 5.1.1 no such user", Fate.PERMANENT),
        ("554 5.7.1 refused", Fate.PERMANENT),
        ("552 5.3.4 too large", Fate.PERMANENT),
    ],
)
def test_a_reply_code_decides_the_fate_at_every_command(command: str, reply: str, fate: Fate) -> None:
    with ScriptedSmtp(**{command: [reply, "354 go on" if command == "DATA" else "250 ok"]}) as server:  # type: ignore[arg-type]
        first, second = deliver(relay(server.port), parcel(1), parcel(2))

    assert (first.fate, first.code, first.text) == (fate, int(reply[:3]), reply[4:])
    assert second.fate is Fate.SENT
    assert server.connections == 1
    assert "RSET" in server.commands


@pytest.mark.parametrize("command", ["MAIL", "RCPT", "DATA"])
@pytest.mark.parametrize("fault", [drop, hang, drip], ids=["drop", "hang", "drip"])
def test_a_connection_that_fails_before_the_final_dot_is_temporary_and_the_next_parcel_gets_another(
    command: str, fault: Callable[[Conversation], None]
) -> None:
    replies: list[Reply] = [fault, "354 go on" if command == "DATA" else "250 ok"]
    with ScriptedSmtp(**{command: replies}) as server:  # type: ignore[arg-type]
        settings = relay(server.port, timeout="1s")
        first, second = deliver(settings, parcel(1), parcel(2), transaction_timeout=timedelta(seconds=1))

    assert (first.fate, first.tried) == (Fate.TEMPORARY, True)
    assert second.fate is Fate.SENT
    assert server.connections == 2


@pytest.mark.parametrize("fault", [drop, hang, drip], ids=["drop", "hang", "drip"])
def test_silence_after_the_final_dot_is_unknown_and_never_success(fault: Callable[[Conversation], None]) -> None:
    with ScriptedSmtp(DOT=[fault, "250 ok"]) as server:
        first, second = deliver(relay(server.port), parcel(1), parcel(2), transaction_timeout=timedelta(seconds=1))

    assert (first.fate, first.code) == (Fate.UNKNOWN, 0)
    assert second.fate is Fate.SENT
    assert len(server.messages) == 2


def test_a_connection_lost_while_the_message_is_under_way_is_temporary() -> None:
    """The final dot is not sent before all else has left, so here it is known that the relay has nothing."""

    def lose(client: Conversation) -> None:
        client.send("354 go on")
        client.line()
        drop(client)

    large = MAIL + b"0123456789\r\n" * 2_000_000
    with ScriptedSmtp(DATA=lose) as server:
        (receipt,) = deliver(relay(server.port), parcel(data=large))

    assert receipt.fate is Fate.TEMPORARY


@pytest.mark.parametrize("reply", ["gibberish", "250", "99 low", "354 what", "250-never\r\n250-ending"])
def test_a_nonsensical_answer_to_the_final_dot_is_never_success_but_for_a_code_that_says_so(reply: str) -> None:
    with ScriptedSmtp(DOT=reply) as server:
        (receipt,) = deliver(relay(server.port), parcel(), transaction_timeout=timedelta(seconds=1))

    assert receipt.fate is (Fate.SENT if reply == "250" else Fate.UNKNOWN)


def test_an_endless_reply_is_cut_off() -> None:
    def flood(client: Conversation) -> None:
        for _ in range(10_000):
            client.send(b"250-" + b"x" * 1000 + b"\r\n")

    with ScriptedSmtp(RCPT=[flood, "250 ok"]) as server:
        (receipt,) = deliver(relay(server.port), parcel())

    assert receipt.fate is Fate.TEMPORARY


def test_each_parcel_has_a_fate_of_its_own() -> None:
    with ScriptedSmtp(RCPT=["250 ok", "550 5.1.1 nobody", "450 4.2.0 greylisted", "250 ok"]) as server:
        receipts = deliver(relay(server.port), *(parcel(n) for n in range(4)))

    assert [r.fate for r in receipts] == [Fate.SENT, Fate.PERMANENT, Fate.TEMPORARY, Fate.SENT]
    assert [r.parcel.id for r in receipts] == [0, 1, 2, 3]


def test_a_relay_that_wants_to_be_left_alone_is_left_alone() -> None:
    with ScriptedSmtp(MAIL=["250 ok", "421 4.7.0 too much"]) as server:
        receipts = deliver(relay(server.port), *(parcel(n) for n in range(4)))

    assert [(r.fate, r.code, r.tried) for r in receipts] == [
        (Fate.SENT, 250, True),
        (Fate.TEMPORARY, 421, True),
        (Fate.TEMPORARY, 421, False),
        (Fate.TEMPORARY, 421, False),
    ]
    assert server.connections == 1


@pytest.mark.parametrize("reply", ["554 5.7.1 go away", "421 4.3.2 busy", drop, hang])
def test_a_relay_that_does_not_let_us_in_leaves_every_parcel_untried_and_temporary(reply: Reply) -> None:
    with ScriptedSmtp(GREETING=reply) as server:
        receipts = deliver(relay(server.port, timeout="1s"), parcel(1), parcel(2))

    assert [(r.fate, r.tried) for r in receipts] == [(Fate.TEMPORARY, False)] * 2
    assert str(server.port) in receipts[0].text


def test_a_relay_that_is_not_there_leaves_every_parcel_untried_and_temporary() -> None:
    with ScriptedSmtp() as gone:
        port = gone.port
    receipts = deliver(relay(port), parcel(1), parcel(2))

    assert [(r.fate, r.tried) for r in receipts] == [(Fate.TEMPORARY, False)] * 2


def test_one_connection_serves_many_parcels_and_later_deliveries() -> None:
    receipts: list[Receipt] = []
    with ScriptedSmtp() as server, courier(relay(server.port)) as one:
        one.deliver([parcel(n) for n in range(5)], receipts.append)
        one.deliver([parcel(n) for n in range(5)], receipts.append)

    assert [r.fate for r in receipts] == [Fate.SENT] * 10
    assert server.connections == 1


def test_a_kept_connection_that_died_meanwhile_costs_no_parcel() -> None:
    receipts: list[Receipt] = []
    with ScriptedSmtp() as server, courier(relay(server.port)) as one:
        one.deliver([parcel(1)], receipts.append)
        server.hang_up_on_all()
        one.deliver([parcel(2)], receipts.append)

    assert [r.fate for r in receipts] == [Fate.SENT] * 2


def test_a_kept_connection_the_relay_is_tired_of_costs_no_parcel() -> None:
    receipts: list[Receipt] = []
    with ScriptedSmtp(NOOP="451 4.4.2 idle for too long") as server, courier(relay(server.port)) as one:
        one.deliver([parcel(1)], receipts.append)
        one.deliver([parcel(2)], receipts.append)

    assert [r.fate for r in receipts] == [Fate.SENT] * 2
    assert server.connections == 2


def test_as_many_connections_are_used_as_the_admin_allows() -> None:
    together = threading.Barrier(3, timeout=5)

    def meet(client: Conversation) -> None:
        together.wait()
        client.send("250 ok")

    with ScriptedSmtp(RCPT=meet) as server:
        receipts = deliver(relay(server.port, connections=3, timeout="5s"), *(parcel(n) for n in range(3)))

    assert [r.fate for r in receipts] == [Fate.SENT] * 3
    assert server.connections == 3


def test_a_second_connection_that_is_refused_does_not_keep_the_first_from_working() -> None:
    with ScriptedSmtp(GREETING=["220 ready", "421 4.7.0 one is enough"]) as server:
        receipts = deliver(relay(server.port, connections=2), *(parcel(n) for n in range(5)))

    assert [r.fate for r in receipts] == [Fate.SENT] * 5


def test_done_hears_of_each_parcel_before_the_next_one_starts() -> None:
    with ScriptedSmtp() as server, courier(relay(server.port)) as one:
        begun: list[int] = []
        one.deliver(
            [parcel(n) for n in range(3)],
            lambda _: begun.append(sum(command.startswith("MAIL") for command in server.commands)),
        )

    assert begun == [1, 2, 3]


def test_what_done_raises_ends_the_delivery_and_is_raised() -> None:
    def full(receipt: Receipt) -> None:
        raise TemporaryFailure("no space left on device")

    with ScriptedSmtp() as server, courier(relay(server.port)) as one:
        with pytest.raises(TemporaryFailure, match="no space"):
            one.deliver([parcel(n) for n in range(3)], full)
        assert len(server.messages) == 1

        receipts: list[Receipt] = []
        one.deliver([parcel(9)], receipts.append)
        assert receipts[0].fate is Fate.SENT


def test_what_done_raises_ends_the_delivery_on_every_connection() -> None:
    faults = iter([TemporaryFailure("no space left on device")])

    def full_once(receipt: Receipt) -> None:
        for fault in faults:
            raise fault

    with ScriptedSmtp() as server, courier(relay(server.port, connections=2)) as one:
        with pytest.raises(TemporaryFailure, match="no space"):
            one.deliver([parcel(n) for n in range(20)], full_once)

        assert len(server.messages) <= 3


def test_a_parcel_that_somebody_else_has_by_now_does_not_get_its_last_byte() -> None:
    receipts: list[Receipt] = []
    with ScriptedSmtp() as server, courier(relay(server.port)) as one:
        one.deliver([parcel(n) for n in range(3)], receipts.append, lambda asked: asked.id != 1)

        assert [(receipt.fate, receipt.tried) for receipt in receipts] == [
            (Fate.SENT, True),
            (Fate.TEMPORARY, False),
            (Fate.SENT, True),
        ]
        assert len(server.messages) == 2


def test_a_parcel_of_which_nobody_can_say_whose_it_is_does_not_get_its_last_byte() -> None:
    def nobody_knows(_: Parcel) -> bool:
        raise TemporaryFailure("the database is not there")

    receipts: list[Receipt] = []
    with ScriptedSmtp() as server, courier(relay(server.port)) as one:
        with pytest.raises(TemporaryFailure, match="not there"):
            one.deliver([parcel(n) for n in range(3)], receipts.append, nobody_knows)
        assert (receipts, server.messages) == ([], [])

        one.deliver([parcel(9)], receipts.append)
        assert receipts[0].fate is Fate.SENT
        assert len(server.messages) == 1


def test_a_stopped_delivery_ends_after_the_parcel_under_way() -> None:
    receipts: list[Receipt] = []
    with ScriptedSmtp() as server, courier(relay(server.port)) as one:

        def done(receipt: Receipt) -> None:
            receipts.append(receipt)
            one.stop()

        one.deliver([parcel(n) for n in range(3)], done)

    assert len(receipts) == 1


@pytest.mark.parametrize(
    "recipient",
    [
        "x@example.org> NOTIFY=NEVER <z",
        "x@example.org\r\nRCPT TO:<z@example.org>",
        "a b@example.org",
        "-option@example.org",
        '"quoted"@example.org',
        "x@example.org, y@example.org",
        "x@",
        "",
    ],
)
def test_what_is_not_exactly_one_plain_address_is_never_sent(recipient: str) -> None:
    with ScriptedSmtp() as server:
        (receipt,) = deliver(relay(server.port), parcel(recipient=recipient))

    assert receipt.fate is Fate.PERMANENT
    assert receipt.text
    assert not any(command.startswith(("MAIL", "RCPT")) for command in server.commands)


def test_an_international_domain_is_sent_as_a_labels() -> None:
    with ScriptedSmtp() as server:
        (receipt,) = deliver(relay(server.port), parcel(recipient="kunde@müller.example.org"))

    assert receipt.fate is Fate.SENT
    assert "RCPT TO:<kunde@xn--mller-kva.example.org>" in server.commands


@pytest.mark.parametrize(
    "international",
    [parcel(recipient="jörg@example.org"), parcel(data="Subject: grüße\r\n\r\nx\r\n".encode())],
    ids=["address", "header"],
)
def test_smtputf8_is_used_where_offered_and_refused_in_clear_words_where_not(international: Parcel) -> None:
    with ScriptedSmtp(EHLO="250-here\r\n250-8BITMIME\r\n250 SMTPUTF8") as able, ScriptedSmtp() as unable:
        (sent,) = deliver(relay(able.port), international)
        (held,) = deliver(relay(unable.port), international)

    assert sent.fate is Fate.SENT
    assert any(command.startswith("MAIL") and "SMTPUTF8" in command for command in able.commands)
    assert held.fate is Fate.PERMANENT
    assert "SMTPUTF8" in held.text
    assert not any(command.startswith("MAIL") for command in unable.commands)


def test_eight_bit_bodies_are_announced_where_that_is_possible() -> None:
    data = "Subject: x\r\n\r\nGrüße\r\n".encode()
    with ScriptedSmtp() as server:
        deliver(relay(server.port), parcel(data=data))

    assert any("BODY=8BITMIME" in command for command in server.commands)
    assert server.messages == [data]


def test_a_servers_words_come_on_one_line_and_short() -> None:
    with ScriptedSmtp(RCPT="550-first\r\n550-\x1b[31msecond\r\n550 " + "x" * 1000) as server:
        (receipt,) = deliver(relay(server.port), parcel())

    assert receipt.text.startswith("first [31msecond xxx")
    assert len(receipt.text) == 300


@given(st.text())
def test_one_line_is_one_line(text: str) -> None:
    assert len(one_line(text).splitlines()) <= 1
    one_line(text).encode()


# Logging in


def test_a_refused_login_leaves_parcels_untried_and_is_not_repeated_until_the_password_changes() -> None:
    secret = ["wrong"]
    receipts: list[Receipt] = []
    with ScriptedSmtp(EHLO="250-here\r\n250 AUTH CRAM-MD5 PLAIN LOGIN", AUTH=["535 5.7.8 no", "235 welcome"]) as server:
        settings = relay(server.port, username="support@example.com", password="env:UNUSED")
        with courier(settings, lambda: secret[0]) as one:
            one.deliver([parcel(1)], receipts.append)
            one.deliver([parcel(1)], receipts.append)
            secret[0] = "right"
            one.deliver([parcel(1)], receipts.append)

    assert [(r.fate, r.code, r.tried) for r in receipts] == [
        (Fate.TEMPORARY, 535, False),
        (Fate.TEMPORARY, 535, False),
        (Fate.SENT, 250, True),
    ]
    assert "username and password" in receipts[0].text
    assert sum(command.startswith("AUTH") for command in server.commands) == 2


def test_a_password_that_can_not_be_read_leaves_parcels_untried() -> None:
    def unreadable() -> str:
        raise ConfigError(Problem("secret", None, "file:x", "no such file", "create it"))

    with ScriptedSmtp(EHLO="250-here\r\n250 AUTH PLAIN") as server:
        settings = relay(server.port, username="support@example.com", password="env:UNUSED")
        (receipt,) = deliver(settings, parcel(), secret=unreadable)

    assert (receipt.fate, receipt.tried) == (Fate.TEMPORARY, False)
    assert "no such file" in receipt.text


def test_login_works_with_the_embedded_server(mail_world: MailWorld) -> None:
    settings = relay(mail_world.smtp_port, username="support@example.com", password="env:UNUSED")

    assert deliver(settings, parcel())[0].fate is Fate.SENT
    assert probe(settings, password).logged_in
    with pytest.raises(PermanentFailure, match="login refused"):
        probe(settings, lambda: "wrong")


# TLS


def no_credentials(server: ScriptedSmtp) -> bool:
    return b"AUTH" not in server.received and PASSWORD.encode() not in server.received


TLS_OFFER = "250-here\r\n250-STARTTLS\r\n250 AUTH PLAIN LOGIN"


def secured(port: int, ca_file: Path, encryption: str, host: str = "localhost") -> Relay:
    return relay(
        port,
        host=host,
        encryption=encryption,
        ca_file=ca_file,
        username="support@example.com",
        password="env:UNUSED",
    )


def encrypting(certificates: Certificates) -> Reply:
    def starttls(client: Conversation) -> None:
        client.send("220 go on")
        client.encrypt(certificates.server_context())

    return starttls


@pytest.mark.parametrize("encryption", ["implicit", "starttls"])
def test_mail_goes_out_over_verified_tls(certificates: Certificates, encryption: str) -> None:
    context = certificates.server_context() if encryption == "implicit" else None
    with ScriptedSmtp(context, EHLO=TLS_OFFER, STARTTLS=encrypting(certificates)) as server:
        settings = secured(server.port, certificates.ca_file, encryption)
        (receipt,) = deliver(settings, parcel())
        finding = probe(settings, password)

    assert receipt.fate is Fate.SENT
    assert finding.encryption.startswith("TLSv1.")


@pytest.mark.parametrize("encryption", ["implicit", "starttls"])
@pytest.mark.parametrize("names", [(), ("elsewhere.example.com",)], ids=["authority", "name"])
def test_an_untrusted_certificate_is_refused_and_no_password_is_sent(
    certificates: Certificates, tmp_path: Path, encryption: str, names: tuple[str, ...]
) -> None:
    others = Certificates(tmp_path, *names)
    trusted = others.ca_file if names else certificates.ca_file
    context = others.server_context() if encryption == "implicit" else None
    with ScriptedSmtp(context, EHLO=TLS_OFFER, STARTTLS=encrypting(others)) as server:
        settings = secured(server.port, trusted, encryption)
        (receipt,) = deliver(settings, parcel())
        with pytest.raises(PermanentFailure, match="not trusted"):
            probe(settings, password)

    assert (receipt.fate, receipt.tried) == (Fate.TEMPORARY, False)
    assert "not trusted" in receipt.text
    assert no_credentials(server)
    assert server.messages == []


def test_a_stripped_starttls_is_refused_and_no_password_is_sent(certificates: Certificates) -> None:
    with ScriptedSmtp(EHLO="250-here\r\n250 AUTH PLAIN LOGIN") as server:
        settings = secured(server.port, certificates.ca_file, "starttls")
        (receipt,) = deliver(settings, parcel())
        with pytest.raises(PermanentFailure, match="does not offer STARTTLS"):
            probe(settings, password)

    assert (receipt.fate, receipt.tried) == (Fate.TEMPORARY, False)
    assert no_credentials(server)
    assert server.messages == []


def test_what_was_said_before_tls_does_not_count_after_it(certificates: Certificates) -> None:
    def starttls(client: Conversation) -> None:
        client.send("220 go on\r\n235 you are logged in")
        client.encrypt(certificates.server_context())

    plain, secure = "250-here\r\n250-STARTTLS\r\n250 SMTPUTF8", "250-here\r\n250 AUTH PLAIN"
    with ScriptedSmtp(EHLO=[plain, secure], STARTTLS=starttls) as server:
        settings = secured(server.port, certificates.ca_file, "starttls")
        (receipt,) = deliver(settings, parcel(recipient="jörg@example.org"))

    assert "SMTPUTF8" in receipt.text
    assert any(command.startswith("AUTH") for command in server.commands)


def test_a_ca_file_that_can_not_be_used_leaves_parcels_untried(tmp_path: Path) -> None:
    (receipt,) = deliver(secured(1, tmp_path / "missing.pem", "implicit"), parcel())

    assert (receipt.fate, receipt.tried) == (Fate.TEMPORARY, False)
    assert "missing.pem" in receipt.text


# Probing


def test_probe_tells_what_the_relay_can_do_and_sends_nothing() -> None:
    with ScriptedSmtp(EHLO="250-here\r\n250-SIZE 5000\r\n250 SMTPUTF8") as server:
        finding = probe(relay(server.port), None)

    assert (finding.encryption, finding.logged_in, finding.smtputf8, finding.largest) == ("none", False, True, 5000)
    assert "SIZE 5000" in finding.capabilities
    assert not any(command.startswith("MAIL") for command in server.commands)


def test_probe_of_a_relay_that_is_not_there_is_a_passing_failure() -> None:
    with ScriptedSmtp() as gone:
        port = gone.port
    with pytest.raises(TemporaryFailure):
        probe(relay(port), None)


@pytest.mark.parametrize("word", ["GREETING", "EHLO"])
def test_probe_never_waits_for_ever(word: str) -> None:
    with ScriptedSmtp(**{word: drip}) as server:  # type: ignore[arg-type]
        began = time.monotonic()
        with pytest.raises(DeskError):
            probe(relay(server.port, timeout="1s"), None)

        assert time.monotonic() - began < 6


# Postfix


def test_postfix_takes_the_mail_over_tls_and_dovecot_has_it(postfix: Postfix) -> None:
    mailbox = postfix.dovecot.mailbox("customer-of-postfix@example.org")
    settings = secured(postfix.port, postfix.dovecot.certificates.ca_file, "starttls")
    data = MAIL + b".dots\r\n..and more\r\n"

    (receipt,) = deliver(settings, parcel(recipient=mailbox.user, data=data))

    assert receipt.fate is Fate.SENT, receipt.text
    assert eventually(lambda: len(mailbox.messages()) == 1)
    assert mailbox.messages()[0].endswith(b".dots\r\n..and more\r\n")


def test_postfix_refuses_an_unknown_recipient_and_takes_the_others(postfix: Postfix) -> None:
    settings = secured(postfix.port, postfix.dovecot.certificates.ca_file, "starttls")

    receipts = deliver(
        settings, parcel(1, "unknown@example.org"), parcel(2, "somebody@example.org"), parcel(3, "jörg@example.org")
    )

    assert [r.fate for r in receipts] == [Fate.PERMANENT, Fate.SENT, Fate.PERMANENT]
    assert receipts[0].code == 550
    assert "SMTPUTF8" in receipts[2].text


def test_postfix_refuses_a_wrong_password(postfix: Postfix) -> None:
    settings = secured(postfix.port, postfix.dovecot.certificates.ca_file, "starttls")

    with pytest.raises(PermanentFailure, match="login refused"):
        probe(settings, lambda: "wrong")
