"""Sending: letters that wait in the outbox are claimed, handed to the relay, and what became of each is kept.

Each letter's fate is committed by itself, before the next one is tried on its connection, so that a crash repeats at
most one letter a connection. The first floor keeps nothing at all; the second one, as durably, a row for each letter.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing
from datetime import UTC, datetime

import aiosmtplib
from sqlalchemy import func, insert, select

from benchmarks.intake import Rows, rows_in
from benchmarks.measure import Clock, Samples, heading, report, rounds, timed
from benchmarks.office import house, office
from benchmarks.servers import MakeUrl, databases, opened, remove, smtp_sink
from handlers.sop import POLICY
from mailer.desk import Desk
from mailer.dispatch import Dispatch
from mailer.mail.compose import Envelope, compose
from mailer.mail.smtp import Courier
from mailer.mail.template import Renderer
from mailer.model import Person
from mailer.store.engine import Database
from mailer.store.schema import SENT, outbox, raw
from tests.servers import HOST

LETTERS = 250
SECONDS = 10.0
"""For each kind of database."""

SENDER, RECIPIENT = "support@bench.example", "carol@customer.example"
BARE = "floor: aiosmtplib, one kept connection, nothing kept"
NOTED = "floor: the same, and a row committed for each letter"
PRODUCT = "mailer: claimed, sent, each fate committed"


def run() -> None:
    with ExitStack() as stack:
        port = stack.enter_context(smtp_sink())
        for name, make in databases(stack).items():
            letters = _letters(LETTERS)
            heading(f"sending: {LETTERS} letters of {len(letters[0]) / 1000:.1f} kB, embedded relay, {name}")
            samples = Samples(LETTERS)
            _round(port, make, letters[:10], Samples(10))
            for _ in rounds(SECONDS):
                _round(port, make, letters, samples)
            report(samples, "letters", (BARE, NOTED), (PRODUCT,))


def _letters(count: int) -> list[bytes]:
    """As many acknowledgements, all different."""
    configuration = house(SENDER)
    renderer = Renderer(configuration)
    sample = next(s for s in renderer.samples() if s.letter.template == "customer/acknowledgement")

    def letter(number: int) -> bytes:
        envelope = Envelope(
            message_id=f"<{number:08x}.bench@bench.example>",
            date=datetime.now(UTC),
            sender=Person(configuration.queues[0].address, "Bench Support"),
            queue=configuration.queues[0],
            instance="bench",
            reply_address=lambda purpose: f"support+{purpose}@bench.example",
        )
        return compose(sample.letter, envelope, renderer).data

    return [letter(number) for number in range(count)]


def _round(port: int, make: MakeUrl, letters: Sequence[bytes], samples: Samples) -> None:
    samples.add(BARE, timed(lambda: asyncio.run(_send(port, letters, lambda number: None))))
    url = make()
    with closing(rows_in(url)) as rows:
        samples.add(NOTED, timed(lambda: asyncio.run(_send(port, letters, lambda number: _note(rows, number)))))
    remove(url)
    samples.add(PRODUCT, _dispatch(port, make(), letters))


def _note(rows: Rows, number: int) -> None:
    rows.insert([(number, SENDER, RECIPIENT, "250 2.0.0 taken", b"")])
    rows.commit()


async def _send(port: int, letters: Sequence[bytes], sent: Callable[[int], None]) -> None:
    async with aiosmtplib.SMTP(hostname=HOST, port=port, use_tls=False, start_tls=False) as client:
        for number, letter in enumerate(letters):
            await client.sendmail(SENDER, [RECIPIENT], letter)
            sent(number)


def _dispatch(port: int, url: str, letters: Sequence[bytes]) -> Clock:
    database = opened(url)
    with closing(database):
        _queue(database, letters)
        configuration = house(SENDER, smtp_port=port)
        place = office(configuration, database)
        with closing(Courier(configuration.relay, None, hello="localhost")) as courier:
            dispatch = Dispatch(place, Desk(place, POLICY, Renderer(configuration)), courier)

            def work() -> None:
                while dispatch.deliver():
                    pass

            clock = timed(work)
        with database.read() as connection:
            sent = connection.execute(select(func.count()).where(outbox.c.state == SENT)).scalar_one()
        assert sent == len(letters), f"{sent} of {len(letters)} letters were sent"
    remove(url)
    return clock


def _queue(database: Database, letters: Sequence[bytes]) -> None:
    now = datetime.now(UTC)
    digests = [hashlib.sha256(letter).hexdigest() for letter in letters]
    rows = [
        {
            "key": f"bench/{number}",
            "queue": "support",
            "template": "customer/acknowledgement",
            "audience": "public",
            "automatic": True,
            "sender": "",
            "recipient": RECIPIENT,
            "recipient_key": RECIPIENT,
            "subject": "We received your request",
            "sha256": digest,
            "message_id": f"<{number:08x}.bench@bench.example>",
            "created_at": now,
            "available_at": now,
        }
        for number, digest in enumerate(digests)
    ]
    with database.write() as connection:
        connection.execute(insert(raw), [{"sha256": d, "octets": x} for d, x in zip(digests, letters, strict=True)])
        connection.execute(insert(outbox), rows)
