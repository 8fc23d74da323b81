"""The courier where the relay is slow, tired, lying or gone, and where there is no time left."""

from __future__ import annotations

import socket
import struct
import threading
import time
from collections.abc import Callable
from datetime import timedelta

import pytest

from mailer.mail.smtp import Courier, Fate, Mood, Receipt
from tests.wire.scripted import Conversation, HangUp, Reply, ScriptedSmtp, eventually, hang, password, relay
from tests.wire.test_courier import MAIL, courier, deliver, parcel


def replies(command: str, first: Reply) -> dict[str, Reply | list[Reply]]:
    usual = {"GREETING": "220 ready", "EHLO": "250 here", "DATA": "354 go on"}
    return {command: [first, usual.get(command, "250 ok")]}


@pytest.mark.parametrize("command", ["GREETING", "EHLO", "MAIL", "RCPT", "DATA", "DOT"])
def test_421_at_any_stage_leaves_the_relay_alone_and_every_letter_as_good_as_it_was(command: str) -> None:
    with ScriptedSmtp(**replies(command, "421 4.7.0 come back later")) as server:  # type: ignore[arg-type]
        receipts = deliver(relay(server.port), parcel(1), parcel(2), parcel(3))
    assert {(r.fate, r.mood) for r in receipts} == {(Fate.TEMPORARY, Mood.BUSY)}
    assert [r.tried for r in receipts[1:]] == [False, False]
    assert server.connections == 1


def test_a_relay_that_wants_a_login_fails_no_letter_and_hears_no_second_one() -> None:
    with ScriptedSmtp(MAIL="550 5.7.30 Basic authentication is not supported for Client Submission.") as server:
        receipts = deliver(relay(server.port), parcel(1), parcel(2))
    assert [(r.fate, r.mood, r.tried) for r in receipts] == [
        (Fate.TEMPORARY, Mood.SHUT, True),
        (Fate.TEMPORARY, Mood.SHUT, False),
    ]


def test_one_connection_that_is_told_it_is_too_much_ends_the_others_too() -> None:
    with ScriptedSmtp(RCPT=["451 4.7.500 Server busy", "250 ok"]) as server:
        receipts = deliver(relay(server.port, connections=3), *(parcel(n) for n in range(30)))
    assert len(receipts) == 30
    assert sum(r.tried for r in receipts) <= 6


def one_huge_line(client: Conversation) -> None:
    for _ in range(16_384):  # 1 GiB
        client.send(b"2" * 65_536)


@pytest.mark.parametrize("command", ["GREETING", "EHLO", "MAIL", "RCPT", "DATA", "DOT"])
def test_a_line_of_a_gigabyte_is_not_waited_for(command: str) -> None:
    sent = []

    def flood(client: Conversation) -> None:
        try:
            one_huge_line(client)
        finally:
            sent.append(True)

    with ScriptedSmtp(**replies(command, flood)) as server:  # type: ignore[arg-type]
        began = time.monotonic()
        (receipt,) = deliver(relay(server.port), parcel())
        assert time.monotonic() - began < 5
        assert eventually(lambda: bool(sent), 5)  # the connection was closed long before it was through
    assert receipt.fate is (Fate.UNKNOWN if command == "DOT" else Fate.TEMPORARY)


def one_octet_at_a_time(client: Conversation) -> None:
    for octet in b"250 " + b"x" * 10_000:
        client.send(bytes([octet]))
        time.sleep(0.02)


@pytest.mark.parametrize(("command", "fate"), [("MAIL", Fate.TEMPORARY), ("DOT", Fate.UNKNOWN)])
def test_a_reply_that_drips_ends_by_the_deadline_of_the_whole_transaction(command: str, fate: Fate) -> None:
    with ScriptedSmtp(**replies(command, one_octet_at_a_time)) as server:  # type: ignore[arg-type]
        began = time.monotonic()
        (receipt,) = deliver(relay(server.port), parcel(), transaction_timeout=timedelta(seconds=1))
        assert time.monotonic() - began < 4
    assert receipt.fate is fate


def test_an_answer_that_is_reset_before_it_is_read_is_never_taken_for_a_failure() -> None:
    def accept_and_reset(client: Conversation) -> None:
        client._connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        client.send("250 2.0.0 taken")
        client._connection.close()
        raise HangUp

    with ScriptedSmtp(DOT=accept_and_reset) as server:
        (receipt,) = deliver(relay(server.port), parcel())
    assert receipt.fate in (Fate.SENT, Fate.UNKNOWN)
    assert server.messages == [MAIL]


def test_an_answer_that_comes_after_our_patience_is_unknown() -> None:
    def late(client: Conversation) -> None:
        time.sleep(1.5)
        client.send("250 taken at last")

    with ScriptedSmtp(DOT=late) as server:
        (receipt,) = deliver(relay(server.port), parcel(), transaction_timeout=timedelta(seconds=1))
    assert receipt.fate is Fate.UNKNOWN


def test_parcels_keep_the_pace_they_are_given() -> None:
    begun: list[float] = []

    def note(client: Conversation) -> None:
        begun.append(time.monotonic())
        client.send("250 ok")

    later = [timedelta(seconds=0.4 * number) for number in range(4)]
    with ScriptedSmtp(MAIL=note) as server:
        parcels = [type(parcel())(n, "a@example.com", "c@example.org", MAIL, wait) for n, wait in enumerate(later)]
        receipts = deliver(relay(server.port, connections=2), *parcels)
    assert len(receipts) == 4
    assert all(at - begun[0] > 0.4 * number - 0.15 for number, at in enumerate(begun))


def abandoned(server: ScriptedSmtp, *, under_way: Callable[[], bool], **options: object) -> list[Receipt]:
    """What the parcels' receipts are when the delivery is abandoned as soon as it is under way."""
    receipts: list[Receipt] = []
    with courier(relay(server.port, timeout="30s", **options)) as one:
        thread = threading.Thread(target=lambda: one.deliver([parcel(n) for n in range(3)], receipts.append))
        thread.start()
        assert eventually(under_way)
        time.sleep(0.1)
        began = time.monotonic()
        one.abandon()
        thread.join(5)
        assert not thread.is_alive()
        assert time.monotonic() - began < 1
    return receipts


@pytest.mark.parametrize("command", ["MAIL", "RCPT", "DATA"])
def test_a_letter_abandoned_before_its_last_byte_was_never_tried(command: str) -> None:
    with ScriptedSmtp(**{command: hang}) as server:  # type: ignore[arg-type]
        (receipt,) = abandoned(server, under_way=lambda: any(c.startswith(command) for c in server.commands))
    assert (receipt.fate, receipt.tried, receipt.mood) == (Fate.TEMPORARY, False, Mood.WELL)


def test_a_letter_abandoned_after_its_last_byte_is_unknown() -> None:
    with ScriptedSmtp(DOT=hang) as server:
        (receipt,) = abandoned(server, under_way=lambda: bool(server.messages))
    assert (receipt.fate, receipt.tried) == (Fate.UNKNOWN, True)


@pytest.mark.parametrize("command", ["GREETING", "EHLO"])
def test_a_delivery_abandoned_while_it_connects_has_no_receipts(command: str) -> None:
    with ScriptedSmtp(**{command: hang}) as server:  # type: ignore[arg-type]
        assert abandoned(server, under_way=lambda: server.connections > 0) == []


def test_a_courier_that_was_abandoned_delivers_nothing_more() -> None:
    receipts: list[Receipt] = []
    with ScriptedSmtp() as server:
        one = Courier(relay(server.port), password)
        one.abandon()
        one.deliver([parcel()], receipts.append)
        one.close()
    assert (receipts, server.connections) == ([], 0)


@pytest.mark.parametrize("words", ["Name or service not known", "Temporary failure in name resolution"])
def test_a_name_that_is_not_found_leaves_letters_as_they_were(monkeypatch: pytest.MonkeyPatch, words: str) -> None:
    def fails(*_: object, **__: object) -> object:
        raise socket.gaierror(socket.EAI_AGAIN, words)

    monkeypatch.setattr(socket, "getaddrinfo", fails)
    (receipt,) = deliver(relay(1, host="smtp.example.com", encryption="starttls"), parcel())
    assert (receipt.fate, receipt.tried, receipt.mood) == (Fate.TEMPORARY, False, Mood.AWAY)


def test_a_relay_whose_address_has_changed_is_found_under_the_new_one(monkeypatch: pytest.MonkeyPatch) -> None:
    receipts: list[Receipt] = []
    real = socket.getaddrinfo
    with ScriptedSmtp() as old, ScriptedSmtp() as new:
        ports = [old.port]

        def resolves(host: str, port: int, *more: object, **options: object) -> object:
            return real(host, ports[-1], *more, **options)  # type: ignore[arg-type]

        monkeypatch.setattr(socket, "getaddrinfo", resolves)
        with courier(relay(9, host="localhost")) as one:
            one.deliver([parcel(1)], receipts.append)
            old.hang_up_on_all()
            ports.append(new.port)
            one.deliver([parcel(2)], receipts.append)
        assert (len(old.messages), len(new.messages)) == (1, 1)
    assert {r.fate for r in receipts} == {Fate.SENT}
