"""TXT records from a real server of the DNS on this machine."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import dns.flags
import dns.message
import dns.rcode
import dns.rrset
import pytest

from mailer.mail.txt_records import Lookup, NoAnswer, dns_lookup

SOON = timedelta(seconds=5)


class NameServer:
    """Answers over UDP from a dictionary; a name that is not in it does not exist, an empty one has no records."""

    def __init__(self, records: dict[str, list[str]]) -> None:
        self._records = records
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            octets, peer = self._socket.recvfrom(4096)
            if not octets:
                return
            question = dns.message.from_wire(octets)
            name = question.question[0].name.to_text()
            if name == "silent.example.":
                continue
            answer = dns.message.make_response(question)
            answer.flags |= dns.flags.RA
            if name == "broken.example.":
                answer.set_rcode(dns.rcode.SERVFAIL)
            elif name not in self._records:
                answer.set_rcode(dns.rcode.NXDOMAIN)
            elif self._records[name]:
                answer.answer.append(dns.rrset.from_text(name, 60, "IN", "TXT", *self._records[name]))
            self._socket.sendto(answer.to_wire(), peer)

    def close(self) -> None:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as last:
            last.sendto(b"", ("127.0.0.1", self.port))
        self._thread.join()
        self._socket.close()


@pytest.fixture
def lookup(tmp_path: Path) -> Iterator[Lookup]:
    server = NameServer(
        {
            "s1._domainkey.example.com.": ['"v=DKIM1; k=rsa; p=AAAA" "BBBB"'],
            "two.example.": ['"one"', '"two"'],
            "none.example.": [],
        }
    )
    configuration = tmp_path / "resolv.conf"
    configuration.write_text("nameserver 127.0.0.1\nsearch example.com\n", encoding="ascii")
    yield dns_lookup(configuration, server.port)
    server.close()


def test_a_record_in_pieces_is_one_text(lookup: Lookup) -> None:
    assert lookup("s1._domainkey.example.com", SOON) == (b"v=DKIM1; k=rsa; p=AAAABBBB",)


def test_every_record_of_a_name_is_found(lookup: Lookup) -> None:
    assert sorted(lookup("two.example", SOON)) == [b"one", b"two"]  # type: ignore[type-var, arg-type]


@pytest.mark.parametrize("name", ["absent.example", "none.example", "s1._domainkey"])
def test_a_name_without_records_is_no_fault_and_nothing_is_put_behind_it(lookup: Lookup, name: str) -> None:
    assert lookup(name, SOON) == NoAnswer("the DNS has no such record")


def test_a_server_that_says_nothing_is_waited_for_no_longer_than_said(lookup: Lookup) -> None:
    assert lookup("silent.example", timedelta(milliseconds=300)) == NoAnswer("the DNS did not answer in time")


@pytest.mark.parametrize("name", ["broken.example", "x" * 64 + ".example", "a..b", "ä" * 60])
def test_whatever_goes_wrong_is_an_answer(lookup: Lookup, name: str) -> None:
    assert isinstance(lookup(name, timedelta(seconds=1)), NoAnswer)


def test_a_machine_that_knows_no_server_is_no_fault(tmp_path: Path) -> None:
    assert isinstance(dns_lookup(tmp_path / "absent")("example.com", SOON), NoAnswer)
