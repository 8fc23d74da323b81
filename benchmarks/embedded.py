"""Embedded servers as a process: ``imap USER…`` or ``sink``. Says its ports and runs until its input ends."""

from __future__ import annotations

import asyncio
import sys

from aiosmtpd.smtp import SMTP, Envelope, Session

from mailer.demo.world import MailWorld
from tests.servers import HOST, PASSWORD, free_port


class _Sink:
    """Takes every message and keeps none; aiosmtpd calls it by name."""

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        return "250 2.0.0 taken"


async def _sink() -> None:
    port = free_port()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(_Sink(), hostname="localhost"), HOST, port)
    print(port, flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()
    for connection in asyncio.all_tasks() - {asyncio.current_task()}:
        connection.cancel()


def _imap(users: list[str]) -> None:
    with MailWorld(dict.fromkeys(users, PASSWORD)) as world:
        print(world.imap_port, world.smtp_port, flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    if sys.argv[1] == "sink":
        asyncio.run(_sink())
    else:
        _imap(sys.argv[2:])
