"""A whole mail system in one thread: SMTP in, mailboxes, IMAP out, on 127.0.0.1 and free ports, nothing on disk.

For the demonstration and for tests; made of aiosmtpd and pymap (the ``demo`` extra). It is the customer's server, the
desk's server and the relay between them at once: mail for one of its users lands in that user's INBOX, anybody else is
refused. Not for real mail: everything is gone when it ends, and no connection is encrypted.
"""

from __future__ import annotations

import asyncio
import socket
import threading
from argparse import Namespace
from collections.abc import Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Self, TypeVar
from weakref import WeakSet

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from proxyprotocol.reader import ProxyProtocolReader
from pymap.backend.dict import Config, DictBackend, Login
from pymap.backend.dict.filter import FilterSet
from pymap.backend.dict.mailbox import MailboxData, MailboxSet
from pymap.imap import IMAPServer
from pymap.parsing.message import AppendMessage
from pymap.parsing.specials import FetchRequirement
from pymap.user import Passwords, UserMetadata
from pysasl.hashing import Cleartext

HOST = "127.0.0.1"
LARGEST = 60 * 1024**2
START_WITHIN = 10.0
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Passing:
    """One mail that came in by SMTP: envelope, bytes and when."""

    mail_from: str
    rcpt_tos: tuple[str, ...]
    raw: bytes
    at: datetime


class MailWorld:
    """Mail servers that run from ``with`` to its end.

    :param users: password of each user; a user is an address in lower case, of whatever domain.
    :param folders: what each user has besides INBOX.
    :param tap: called, in the servers' thread, with each mail that passes.
    """

    def __init__(
        self,
        users: Mapping[str, str],
        folders: Sequence[str] = ("Processed",),
        tap: Callable[[Passing], None] | None = None,
    ) -> None:
        self._users = {user.lower(): password for user, password in users.items()}
        self._folders = tuple(folders)
        self._tap = tap
        self._refusals: dict[str, list[str]] = {}
        self._passed: list[Passing] = []
        self._boxes: dict[str, MailboxSet] = {}
        self._connections: WeakSet[asyncio.BaseTransport] = WeakSet()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._over = asyncio.Event()
        self._thread: threading.Thread | None = None
        self.host = HOST
        self.smtp_port = _free_port()
        self.imap_port = _free_port()

    @property
    def passed(self) -> list[Passing]:
        """Every mail that came in by SMTP, oldest first."""
        return list(self._passed)

    def deliver(self, user: str, raw: bytes, folder: str = "INBOX") -> None:
        """Puts the bytes as they are into a folder of a user's; from any thread.

        :raises KeyError: where there is no such user.
        """
        self._run(self._append(self._user(user), raw, folder))

    def messages(self, user: str, folder: str = "INBOX") -> list[bytes]:
        """What is in a folder of a user's, oldest first, nothing where there is no such folder; from any thread."""
        return self._run(self._contents(self._user(user), folder))

    def refuse(self, recipient: str, *replies: str) -> None:
        """Answers the next RCPT commands for ``recipient`` with these lines, such as ``450 4.2.1 busy``, one each.

        The last one stays for good; without any, the recipient is taken again.
        """
        self._refusals[recipient.lower()] = list(replies)

    def _user(self, address: str) -> str:
        """Whose mailbox an address is: subaddresses (RFC 5233) share one.

        :raises KeyError: where there is no such user.
        """
        local, _, domain = address.lower().rpartition("@")
        user = f"{local.partition('+')[0]}@{domain}"
        if user not in self._users:
            raise KeyError(f"no user {user}")
        return user

    # aiosmtpd calls these by name.

    async def handle_RCPT(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        replies = self._refusals.get(address.lower())
        if replies:
            return replies.pop(0) if len(replies) > 1 else replies[0]
        try:
            self._user(address)
        except KeyError:
            return "550 5.1.1 there is no such user here"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        raw = envelope.content if isinstance(envelope.content, bytes) else b""
        passing = Passing(envelope.mail_from or "", tuple(envelope.rcpt_tos), raw, datetime.now(UTC))
        self._passed.append(passing)
        for recipient in passing.rcpt_tos:
            # RFC 5321 §4.4: final delivery puts the reverse-path on top.
            trace = f"Return-Path: <{passing.mail_from}>\r\nDelivered-To: {recipient}\r\n".encode()
            await self._append(self._user(recipient), trace + raw, "INBOX")
        if self._tap is not None:
            self._tap(passing)
        return "250 2.0.0 delivered"

    def _authenticate(
        self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, credentials: object
    ) -> AuthResult:
        if not isinstance(credentials, LoginPassword):
            return AuthResult(success=False, handled=False)
        user = credentials.login.decode("utf-8", "replace").lower()
        right = self._users.get(user) == credentials.password.decode("utf-8", "replace")
        # handled=False makes aiosmtpd answer 535 itself; else the client would wait for an answer for ever.
        return AuthResult(success=right, handled=False)

    async def _append(self, user: str, raw: bytes, folder: str) -> None:
        box = await self._box(user, folder)
        await box.append(AppendMessage(raw, datetime.now(UTC), frozenset()), recent=True)

    async def _contents(self, user: str, folder: str) -> list[bytes]:
        try:
            box = await self._box(user, folder)
        except KeyError:
            return []
        found = []
        async for message in box.messages():
            loaded = await message.load_content(FetchRequirement.CONTENT)
            found.append((message.uid, bytes(loaded.get_body(None))))
        return [raw for _, raw in sorted(found)]

    async def _box(self, user: str, folder: str) -> MailboxData:
        return await self._boxes[user].get_mailbox(folder)

    def _run(self, work: Coroutine[object, object, _T]) -> _T:
        """The result of ``work``, done in the servers' thread."""
        if self._loop is None:
            work.close()
            raise RuntimeError("the mail world is not running")
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(START_WITHIN)

    def __enter__(self) -> Self:
        started = threading.Event()
        fault: list[BaseException] = []
        self._thread = threading.Thread(target=self._live, args=(started, fault), name="mail-world", daemon=True)
        self._thread.start()
        started.wait(START_WITHIN)
        if fault or self._loop is None:
            raise RuntimeError("the mail world did not start") from (fault[0] if fault else None)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._loop is not None and self._thread is not None:
            self._loop.call_soon_threadsafe(self._over.set)
            self._thread.join(START_WITHIN)
        self._loop = None

    def _live(self, started: threading.Event, fault: list[BaseException]) -> None:
        try:
            asyncio.run(self._serve(started))
        except BaseException as error:  # noqa: BLE001  # handed to the thread that waits for the start
            fault.append(error)
        finally:
            started.set()

    async def _serve(self, started: threading.Event) -> None:
        imap = await asyncio.start_server(await self._imap(), HOST, self.imap_port)
        smtp = await asyncio.get_running_loop().create_server(self._smtp, HOST, self.smtp_port)
        self._loop = asyncio.get_running_loop()
        started.set()
        await self._over.wait()
        imap.close()
        smtp.close()
        # Clients may still be there; the loop must not end with connections that nobody closes.
        for connection in list(self._connections):
            connection.close()
        tasks = asyncio.all_tasks() - {asyncio.current_task()}
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _imap(self) -> Callable[[asyncio.StreamReader, asyncio.StreamWriter], Coroutine[object, object, None]]:
        """What talks to an IMAP client; all mailboxes are made."""
        arguments = Namespace(
            host=[HOST],
            port=str(self.imap_port),
            debug=False,
            cert=None,
            key=None,
            tls=False,
            passlib_cfg=None,
            proxy_protocol=None,
            inherited_sockets=None,
            demo_data=False,
            demo_user="-",
            demo_password="-",  # noqa: S106  # there is no demo user
        )
        # Hashed passwords would cost a quarter of a second for each user.
        config = Config.from_args(arguments, hash_context=Cleartext(), invalid_user_sleep=0, reject_insecure_auth=False)
        login = Login(config)
        for user, password in self._users.items():
            hashed = await Passwords(config).hash_password(password)
            login.users_dict[user] = UserMetadata(config, user, password=hashed)
            self._boxes[user] = MailboxSet()
            config.set_cache[user] = (self._boxes[user], FilterSet())
            for folder in self._folders:
                await self._boxes[user].add_mailbox(folder)
        talk = ProxyProtocolReader(config.proxy_protocol).get_callback(
            IMAPServer(DictBackend(login, config).login, config)
        )

        async def converse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            self._connections.add(writer.transport)
            await talk(reader, writer)

        return converse

    def _smtp(self) -> SMTP:
        return _Receiver(
            self,
            hostname="localhost",
            enable_SMTPUTF8=True,
            authenticator=self._authenticate,
            auth_require_tls=False,
            data_size_limit=LARGEST,
            connections=self._connections,
        )


class _Session(Session):
    """aiosmtpd's session without the attribute it warns of whenever it sets it itself."""

    login_data: object = None


class _Receiver(SMTP):
    """aiosmtpd without its limit of 1,001 octets to a line, which real mail does not keep to."""

    line_length_limit = 1_000_000

    def __init__(self, handler: object, connections: WeakSet[asyncio.BaseTransport], **options: Any) -> None:
        super().__init__(handler, **options)
        self._connections = connections

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._connections.add(transport)
        super().connection_made(transport)

    def _create_session(self) -> Session:
        return _Session(self.loop)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port
