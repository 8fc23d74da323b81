"""The wire alone: the watcher and the courier with nothing behind them, beside the libraries they are made of.

Needs Dovecot. The watcher also puts the server's copies away (a MOVE for each batch), which its floor does not.
"""

from __future__ import annotations

import smtplib
from collections.abc import Sequence
from contextlib import ExitStack, closing

from imapclient import IMAPClient

from benchmarks.mails import ordinary_mails
from benchmarks.measure import Samples, heading, report, rounds, timed
from benchmarks.office import house
from benchmarks.servers import MailServer, mail_servers, smtp_sink
from mailer.config import Relay
from mailer.mail.imap import BATCH_MESSAGES, FolderWatcher
from mailer.mail.smtp import Courier, Fate, Parcel, Receipt
from tests.servers import HOST, PASSWORD
from tests.wire.scripted import Notebook

MAILS, LETTERS = 300, 300
SECONDS = 5.0

FETCHED = f"floor: imapclient, batches of {BATCH_MESSAGES}, nothing kept"
WATCHED = "watcher: fetched, handed over, moved"
BARE = "floor: smtplib, one kept connection"
COURIERS = {connections: f"courier: kept connections: {connections}" for connections in (1, 2, 8)}
SENDER, RECIPIENT = "support@bench.example", "carol@customer.example"


def run() -> None:
    mails = ordinary_mails(MAILS, SENDER)
    with ExitStack() as stack:
        server = mail_servers(stack)[-1]
        heading(f"wire: {MAILS} mails, {server.name}")
        samples = Samples(MAILS)
        for _ in rounds(SECONDS):
            _receive(server, mails, samples)
        report(samples, "mails", (FETCHED,), (WATCHED,))
        port = stack.enter_context(smtp_sink())
        heading(f"wire: {LETTERS} letters, embedded relay")
        samples = Samples(LETTERS)
        for _ in rounds(SECONDS):
            samples.add(BARE, timed(lambda: _send(port, mails[:LETTERS])))
            for connections, name in COURIERS.items():
                _courier(port, connections, mails[:LETTERS], samples, name)
        report(samples, "letters", (BARE,), tuple(COURIERS.values()))


def _receive(server: MailServer, mails: Sequence[bytes], samples: Samples) -> None:
    user = server.user()
    server.deliver(user, mails)
    samples.add(FETCHED, timed(lambda: _fetch(server, user)))
    account = house(user, server.port).accounts[0]
    with closing(FolderWatcher(account, account.folders[0], Notebook(), lambda: PASSWORD)) as watcher:
        samples.add(WATCHED, timed(watcher.poll))


def _fetch(server: MailServer, user: str) -> None:
    with IMAPClient(server.host, server.port, ssl=False, timeout=60) as client:
        client.login(user, PASSWORD)
        client.select_folder("INBOX", readonly=True)
        uids = client.search()
        for start in range(0, len(uids), BATCH_MESSAGES):
            client.fetch(uids[start : start + BATCH_MESSAGES], ["BODY.PEEK[]"])


def _send(port: int, letters: Sequence[bytes]) -> None:
    with smtplib.SMTP(HOST, port) as client:
        for letter in letters:
            client.sendmail(SENDER, [RECIPIENT], letter)


def _courier(port: int, connections: int, letters: Sequence[bytes], samples: Samples, name: str) -> None:
    relay = Relay.model_validate({"host": HOST, "port": port, "encryption": "none", "connections": connections})
    parcels = [Parcel(number, SENDER, RECIPIENT, letter) for number, letter in enumerate(letters)]
    receipts: list[Receipt] = []
    with closing(Courier(relay, None, hello="localhost")) as courier:
        samples.add(name, timed(lambda: courier.deliver(parcels, receipts.append)))
    assert len(receipts) == len(letters)
    assert all(receipt.fate is Fate.SENT for receipt in receipts)
