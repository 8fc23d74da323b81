"""One IMAP connection with one folder selected: commands in, values out, every fault as one of our errors.

No value from a mail ever goes into a command: all arguments are numbers and the folder names of the configuration
(INJ-02). Follows RFC 3501 / RFC 9051, IDLE (RFC 2177), UIDPLUS (RFC 4315), MOVE (RFC 6851), ACL (RFC 4314) and the
response codes of RFC 5530, OAUTHBEARER (RFC 7628) and its forerunner XOAUTH2. The only home of imapclient.
"""

from __future__ import annotations

import imaplib
import logging
import re
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from imapclient import IMAPClient, SocketTimeout
from imapclient.datetime_util import parse_to_datetime
from imapclient.exceptions import CapabilityError, LoginError
from imapclient.response_parser import parse_response

from mailer.config import Account, AfterTaking, Auth, Encryption, Folder
from mailer.errors import PermanentFailure, TemporaryFailure
from mailer.failpoint import failpoint
from mailer.mail.access import ANSWER_TO_ERROR, AccessTokens, bearer_response
from mailer.mail.imap_connection import BoundedConnection
from mailer.mail.tls import client_context

log = logging.getLogger("mailer.imap")

CONNECT_TIMEOUT = timedelta(seconds=30)
BATCH_OCTETS = 8 * 1024**2
PIECE = 1024**2
BEGINNING = 256 * 1024
"""How much of a message above the size limit is taken: its header and the first text."""
UIDS_PER_COMMAND = 500

_FAULTS = (imaplib.IMAP4.error, OSError, EOFError, ValueError, TypeError, LookupError, AttributeError, AssertionError)
"""What imapclient, imaplib and ssl raise when a server or the network does something unforeseen."""
_PASSING = re.compile(r"\[(UNAVAILABLE|INUSE|LIMIT|SERVERBUG|OVERQUOTA)\]")
"""RFC 5530 §3: the account is well and the server is not, for now."""
_TOO_MUCH = re.compile(r"\[(UNAVAILABLE|INUSE|LIMIT|OVERQUOTA)\]")
"""The same where the server has a mail and will not give it now; Gmail says OVERQUOTA of its bandwidth."""
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]+")


@dataclass(frozen=True, slots=True)
class FolderRef:
    """Which folder of which account; UIDs mean something only together with ``uidvalidity`` (RFC 9051 §2.3.1.1).

    ``uidnext`` is above every UID the folder has ever had; 0 where the server did not say.
    """

    account: str
    folder: str
    uidvalidity: int
    uidnext: int = field(default=0, compare=False)

    def __str__(self) -> str:
        return f"{self.account}/{self.folder}"


@dataclass(frozen=True, slots=True)
class Delivery:
    """One message as it was fetched; ``size`` is the server's word, ``raw`` only the beginning where ``truncated``."""

    uid: int
    raw: bytes
    internal_date: datetime | None
    size: int
    truncated: bool


class ServerFailure(TemporaryFailure):
    """The server or the way to it did not do its part; the connection is not to be used again."""


class LoginRefused(PermanentFailure):
    """The server does not accept the account's user name and password or token, or there is none to show."""


class NotDone(Exception):
    """The server answered NO to one command; the connection is still good."""


class Session:
    """One logged-in connection with one folder selected; every method raises a DeskError when the server fails.

    :raises ServerFailure: where trying again on a new connection may help.
    :raises PermanentFailure: where somebody has to change something (:class:`LoginRefused`, a bad certificate).
    """

    def __init__(self, account: Account) -> None:
        """Connects, encrypted as the account asks for; nothing secret is said yet."""
        self._account = account
        self._where = account.name
        context = None if account.encryption is Encryption.NONE else client_context(account.ca_file)
        with self._translated("connect"):
            self._client = _Client(account, context)
        if account.encryption is Encryption.STARTTLS and context is not None:
            try:
                self._start_tls(context)
            except BaseException:
                self.drop()
                raise
        failpoint("imap:connect")

    def _start_tls(self, context: ssl.SSLContext) -> None:
        if self._client.wire.state != "NONAUTH":
            # RFC 9051 §11.1: a PREAUTH greeting leaves no room for STARTTLS, so all would go in the clear (AUTH-17).
            raise PermanentFailure(f"{self._where}: the server skips STARTTLS by PREAUTH; nothing was sent to it")
        with self._translated("STARTTLS"):
            if not self._client.has_capability("STARTTLS"):
                raise PermanentFailure(
                    f"{self._where}: the server does not offer STARTTLS; no password was sent. "
                    'Use encryption = "implicit" with its port, or look who answers there'
                )
            self._client.starttls(context)

    def login(self, password: Callable[[], str]) -> None:
        """Logs in, by SASL PLAIN where it is offered, else by LOGIN; by access token, where the account says so.

        :param password: what to show; for tokens an :class:`AccessTokens`.
        """
        if not self._account.username or self._client.wire.state == "AUTH":
            return
        if self._account.auth is Auth.OAUTH2:
            self._login_by_token(password)
            return
        name, secret = self._account.username, password()
        if _CONTROL.search(name) or _CONTROL.search(secret):
            raise LoginRefused(f"{self._where}: user name and password must not contain control characters")
        try:
            with self._translated("login"):
                if self._client.has_capability("AUTH=PLAIN"):
                    self._client.plain_login(name, secret)
                elif self._client.has_capability("LOGINDISABLED"):  # RFC 9051 §6.2.3
                    raise PermanentFailure(f"{self._where}: the server allows no login on this connection")
                elif not (name + secret).isascii():
                    raise LoginRefused(f"{self._where}: the server offers no login that takes non-ASCII characters")
                else:
                    self._client.login(_quoted(name), secret)
        except LoginRefused as error:
            raise LoginRefused(f"{error}. Check username and password of this account") from None

    def _login_by_token(self, tokens: Callable[[], str]) -> None:
        """Shows a token; another one, once, where that is refused: it may have been withdrawn before its time (F27)."""
        with self._translated("login"):
            mechanism = next((m for m in ANSWER_TO_ERROR if self._client.has_capability(f"AUTH={m}")), None)
        if mechanism is None:
            raise PermanentFailure(f"{self._where}: the server takes no access tokens (no OAUTHBEARER, no XOAUTH2)")
        token = self._token(tokens)
        try:
            self._show_token(mechanism, token)
        except LoginRefused as refusal:
            fresh = self._token(lambda: tokens.instead_of(token)) if isinstance(tokens, AccessTokens) else token
            if fresh == token:
                raise LoginRefused(f"{refusal}. {self._sign_in_anew()}") from None
            log.info("%s; trying with a new token", refusal)
            try:
                self._show_token(mechanism, fresh)
            except LoginRefused as again:
                raise LoginRefused(f"{again}. {self._sign_in_anew()}") from None

    def _sign_in_anew(self) -> str:
        return f'See whether the token is for this mailbox, and sign in anew: mailer auth "{self._account.name}"'

    def _token(self, ask: Callable[[], str]) -> str:
        try:
            return ask()
        except TemporaryFailure as error:
            raise ServerFailure(f"{self._where}: {error}") from None
        except PermanentFailure as error:
            raise LoginRefused(f"{self._where}: {error}") from None

    def _show_token(self, mechanism: str, token: str) -> None:
        said = iter((bearer_response(mechanism, self._account.username, token),))

        def respond(challenge: bytes | None) -> str:
            # The first challenge is empty. Another one is an error in JSON, and asks for an answer (RFC 7628 §3.2.3).
            return next(said, ANSWER_TO_ERROR[mechanism])

        with self._translated("login"):
            self._client.sasl_login(mechanism, respond)

    def select(self, name: str) -> FolderRef:
        """Selects the folder for reading and writing."""
        self._where = f"{self._account.name}/{name}"
        with self._translated("select"):
            try:
                answer = self._client.select_folder(_folder_argument(name))
            except imaplib.IMAP4.readonly:
                raise PermanentFailure(f"{self._where}: this account may only read the folder") from None
            except imaplib.IMAP4.abort:
                raise
            except imaplib.IMAP4.error as error:
                kind = ServerFailure if _PASSING.search(_words(error)) else PermanentFailure
                raise kind(f"{self._where}: can't be opened: {_words(error)}") from None
            self._uidvalidity = int(answer.get(b"UIDVALIDITY", 0))
            uidnext = int(answer.get(b"UIDNEXT", 0))
        failpoint("imap:select")
        return FolderRef(self._account.name, name, self._uidvalidity, uidnext)

    def uids_after(self, cursor: int) -> list[int]:
        """The UIDs above ``cursor`` that the folder holds now, in order."""
        with self._translated("search"):
            wire = self._client.wire
            # Whatever is announced from here on is news to the search below, or a reason not to go into IDLE.
            for name in ("EXISTS", "RECENT", "EXPUNGE", "FETCH"):
                wire.untagged_responses.pop(name, None)
            self._client.refresh()
            uids = self._client.search(["UID", f"{cursor + 1}:*"])
            told = wire.untagged_responses.get("UIDVALIDITY")
            if told and int(_octets(told[-1])) != self._uidvalidity:
                raise ServerFailure(f"{self._where}: the folder was replaced (UIDVALIDITY changed); opening it anew")
        failpoint("imap:search")
        # RFC 9051 §6.4.9: n:* always has the last message, also when its UID is below n (DUR-10).
        return sorted({int(uid) for uid in uids if int(uid) > cursor})

    def still_there(self, uids: Sequence[int]) -> set[int]:
        """Which of ``uids`` the folder still holds."""
        there: set[int] = set()
        with self._translated("search"):
            self._client.refresh()
            for some in chunks(uids, UIDS_PER_COMMAND):
                there |= set(self._client.search(["UID", ",".join(map(str, some))])) & set(some)
        return there

    def sizes(self, uids: Sequence[int]) -> dict[int, int]:
        """RFC822.SIZE of each of ``uids`` that is still there."""
        found = {}
        for some in chunks(uids, UIDS_PER_COMMAND):
            with self._translated("fetch of sizes"):
                for item in self._client.fetch_items(some, "(UID RFC822.SIZE)"):
                    uid, size = item.get(b"UID"), item.get(b"RFC822.SIZE")
                    if isinstance(uid, int) and isinstance(size, int):
                        found[uid] = size
        return {uid: found[uid] for uid in uids if uid in found}

    def headers(self, uids: Sequence[int]) -> dict[int, bytes]:
        """The header of each of ``uids`` that is still there; nothing is marked as seen."""
        found = {}
        for some in chunks(uids, UIDS_PER_COMMAND):
            with self._translated("fetch of headers"):
                for item in self._client.fetch_items(some, "(UID BODY.PEEK[HEADER])"):
                    uid, header = item.get(b"UID"), item.get(b"BODY[HEADER]")
                    if isinstance(uid, int) and isinstance(header, bytes):
                        found[uid] = header
        return {uid: found[uid] for uid in uids if uid in found}

    def fetch(self, sizes: Sequence[tuple[int, int]]) -> list[Delivery]:
        """Those of the messages, each (UID, size), that could be had; one that can't be had keeps back no other."""
        whole = [uid for uid, size in sizes if size <= min(BATCH_OCTETS, self._account.max_size)]
        deliveries = self._fetch_whole(whole, dict(sizes))
        for uid, size in sizes:
            if uid not in whole:
                deliveries += self._fetch_pieces(uid, size)
        failpoint("imap:fetch")
        return sorted(deliveries, key=lambda delivery: delivery.uid)

    def _fetch_whole(self, uids: Sequence[int], sizes: dict[int, int]) -> list[Delivery]:
        if not uids:
            return []
        try:
            with self._translated("fetch", refusable=True):
                items = self._client.fetch_items(uids, "(UID INTERNALDATE BODY.PEEK[])")
        except NotDone as refusal:
            if _TOO_MUCH.search(str(refusal)):
                raise ServerFailure(f"{self._where}: fetch refused for now: {refusal}") from None
            # RFC 2180 §4.1: a server may refuse the whole FETCH because one of the messages is gone or broken.
            log.warning("%s: fetch of %d messages refused: %s", self._where, len(uids), refusal)
            return [d for uid in uids for d in self._fetch_whole([uid], sizes)] if len(uids) > 1 else []
        deliveries = {}
        for item in items:
            uid, raw = item.get(b"UID"), item.get(b"BODY[]")
            # Body and UID count only together, out of one response (DUR-11).
            if isinstance(uid, int) and isinstance(raw, bytes) and uid in uids:
                deliveries[uid] = self._delivery(uid, raw, sizes[uid], item.get(b"INTERNALDATE"))
        return [deliveries[uid] for uid in uids if uid in deliveries]

    def _fetch_pieces(self, uid: int, size: int) -> list[Delivery]:
        """The message by partial fetches, so that it never stands in memory more than twice; [] where it is gone."""
        wanted = BEGINNING if size > self._account.max_size else self._account.max_size + 1
        raw = bytearray()
        date: object = None
        while len(raw) < wanted:
            length = min(PIECE, wanted - len(raw))
            try:
                with self._translated("partial fetch", refusable=True):
                    items = self._client.fetch_items([uid], f"(UID INTERNALDATE BODY.PEEK[]<{len(raw)}.{length}>)")
            except NotDone as refusal:
                if _TOO_MUCH.search(str(refusal)):
                    raise ServerFailure(f"{self._where}: fetch refused for now: {refusal}") from None
                log.warning("%s: fetch of UID %d refused: %s", self._where, uid, refusal)
                return []
            key = f"BODY[]<{len(raw)}>".encode()
            piece = next((i for i in items if i.get(b"UID") == uid and isinstance(i.get(key), bytes)), None)
            if piece is None:
                return []
            part = piece[key]
            date = piece.get(b"INTERNALDATE", date)
            raw += part if isinstance(part, bytes) else b""
            failpoint("imap:piece")
            if not isinstance(part, bytes) or len(part) < length:
                break
        return [self._delivery(uid, bytes(raw), size, date)]

    def _delivery(self, uid: int, raw: bytes, size: int, date: object) -> Delivery:
        truncated = max(size, len(raw)) > self._account.max_size
        return Delivery(uid, raw[:BEGINNING] if truncated else raw, _internal_date(date), size, truncated)

    def put_away(self, uids: Sequence[int], folder: Folder) -> None:
        """Does with the server's copies what the admin chose, never with a bare EXPUNGE (DUR-13).

        A server without UIDPLUS can't remove single messages: there they stay, marked ``\\Deleted``.

        :raises NotDone: where the server says no; some copies may be put away, and doing it again does no harm.
        """
        with self._translated(f"{folder.after} of copies", refusable=True):
            match folder.after:
                case AfterTaking.FLAG:
                    self._client.add_flags(uids, [rb"\Seen", rb"\Flagged"], silent=True)
                    failpoint("imap:flagged")
                case AfterTaking.MOVE:
                    self._move(uids, _folder_argument(folder.move_to))
                case AfterTaking.DELETE:
                    self._delete(uids)

    def _move(self, uids: Sequence[int], target: str) -> None:
        transfer = self._client.move if self._client.has_capability("MOVE") else self._client.copy
        try:
            transfer(uids, target)
        except imaplib.IMAP4.abort:
            raise
        except imaplib.IMAP4.error:
            # RFC 9051 §6.4.7: [TRYCREATE]; not every server says so, so any refusal is answered by making the folder.
            self._client.create_folder(target)
            self._client.subscribe_folder(target)
            failpoint("imap:folder-made")
            transfer(uids, target)
        failpoint("imap:moved")
        if not self._client.has_capability("MOVE"):
            self._delete(uids)

    def _delete(self, uids: Sequence[int]) -> None:
        self._client.add_flags(uids, [rb"\Seen", rb"\Deleted"], silent=True)
        failpoint("imap:marked")
        if self._client.has_capability("UIDPLUS"):
            self._client.uid_expunge(uids)
            failpoint("imap:expunged")

    def mark_kept(self, uids: Sequence[int]) -> None:
        """Flags messages that stay because only their beginning was taken."""
        with self._translated("flagging", refusable=True):
            self._client.add_flags(uids, [rb"\Seen", rb"\Flagged"], silent=True)

    def can_idle(self) -> bool:
        with self._translated("capability"):
            return bool(self._client.has_capability("IDLE"))

    def idle(self, seconds: float, stop: threading.Event) -> None:
        """Waits until new mail is announced, ``stop`` is set or the time is over."""
        with self._translated("IDLE"):
            self._client.wait_for_mail(seconds, stop)

    def capabilities(self) -> tuple[str, ...]:
        with self._translated("capability"):
            return tuple(sorted(c.decode("ascii", "replace") for c in self._client.capabilities()))

    def encryption(self) -> str:
        """The TLS version in use, or ``none``."""
        sock = self._client.wire.sock
        return (sock.version() or "none") if isinstance(sock, ssl.SSLSocket) else "none"

    def folders(self) -> set[str]:
        """Names of all folders the account can see."""
        with self._translated("list of folders"):
            return {str(name) for _, _, name in self._client.list_folders()}

    def rights(self, name: str) -> str | None:
        """The account's rights on a folder (RFC 4314 letters), None where the server does not say."""
        with self._translated("MYRIGHTS", refusable=True):
            if not self._client.has_capability("ACL"):
                return None
            return self._client.my_rights(_folder_argument(name))

    def logout(self) -> None:
        """Says goodbye and closes; a server that does not answer is left without."""
        with suppress(*_FAULTS):
            self._client.wire.sock.settimeout(2)
            self._client.logout()
        self.drop()

    def drop(self) -> None:
        """Closes the connection at once."""
        with suppress(*_FAULTS):
            self._client.shutdown()

    def interrupt(self) -> None:
        """Ends, from another thread, what this session waits for."""
        self._client.wire.interrupt()

    @contextmanager
    def _translated(self, doing: str, *, refusable: bool = False) -> Iterator[None]:
        """Turns what the libraries raise into our errors; the one place where that is done for IMAP.

        :param refusable: NO and BAD to a command become :class:`NotDone`, because the caller goes on after them.
        """
        try:
            yield
        except LoginError as error:
            words = _words(error)
            # imapclient says LoginError too where the connection broke off during the login.
            if _PASSING.search(words) or isinstance(error.__context__, (imaplib.IMAP4.abort, OSError)):
                raise ServerFailure(f"{self._where}: no login for now: {words}") from None
            raise LoginRefused(f"{self._where}: login refused: {words}") from None
        except ssl.SSLCertVerificationError as error:
            raise PermanentFailure(
                f"{self._where}: the certificate of {self._account.host} is not trusted: {error.verify_message}. "
                "Put the authority that signed it into ca_file, or use the name the certificate is made out to"
            ) from None
        except _FAULTS as error:
            no_abort = isinstance(error, imaplib.IMAP4.error) and not isinstance(error, imaplib.IMAP4.abort)
            if refusable and no_abort:
                raise NotDone(_words(error)) from None
            raise ServerFailure(f"{self._where}: {doing}: {_words(error) or type(error).__name__}") from error


class _Client(IMAPClient):
    """imapclient on a bounded connection, with an IDLE that misses nothing and a FETCH that mixes nothing up."""

    def __init__(self, account: Account, context: ssl.SSLContext | None) -> None:
        read = account.timeout.total_seconds()
        self._connect_timeout = min(CONNECT_TIMEOUT.total_seconds(), read)
        self._implicit = context if account.encryption is Encryption.IMPLICIT else None
        super().__init__(
            account.host,
            account.port,
            ssl=self._implicit is not None,
            ssl_context=self._implicit,
            timeout=SocketTimeout(self._connect_timeout, read),  # type: ignore[arg-type]  # as its manual says
        )
        # imapclient asks imaplib to write every line, passwords among them, to a log adapter: costly, and not wanted.
        self.wire.debug = 0

    @property
    def wire(self) -> BoundedConnection:
        connection: BoundedConnection = self._imap
        return connection

    def _create_IMAP4(self) -> BoundedConnection:  # noqa: N802  # imapclient's name
        return BoundedConnection(self.host, self.port, self._connect_timeout, self._implicit)

    def refresh(self) -> None:
        """Has the server tell what is new; it answers SEARCH from what it last told the client."""
        self._checkok("noop", *self.wire.noop())

    def fetch_items(self, uids: Sequence[int], items: str) -> list[dict[bytes, object]]:
        """Each FETCH response by itself, as name and value.

        imapclient's own ``fetch`` merges the responses of a message and takes the sequence number for the UID where
        there is none, so a disordered server could pair a body with another message's UID.
        """
        status, answer = self.wire.uid("FETCH", ",".join(map(str, uids)), items)
        self._checkok("fetch", status, answer)
        parsed = parse_response([part for part in answer if part is not None])
        return [
            {_octets(name).upper(): value for name, value in zip(fields[::2], fields[1::2], strict=False)}
            for fields in parsed[1::2]
            if isinstance(fields, tuple)
        ]

    def wait_for_mail(self, seconds: float, stop: threading.Event) -> None:
        """IDLE (RFC 2177) until EXISTS, ``stop`` or the end of the time; returns outside of IDLE again.

        A server may announce mail before, together with or after its "+ idling"; all three are seen. imapclient's
        ``idle_check`` misses the second, reads half lines and spins on a closed connection.
        """
        wire = self.wire
        if "EXISTS" in wire.untagged_responses:
            return
        deadline = time.monotonic() + seconds
        tag = wire._command("IDLE")
        while wire._get_response() is not None:
            if wire.tagged_commands[tag] is not None:
                raise CapabilityError(f"IDLE refused: {wire.tagged_commands.pop(tag)}")
        while (left := deadline - time.monotonic()) > 0 and not stop.is_set():
            if "EXISTS" in wire.untagged_responses:
                break
            if wire.wait_readable(min(left, 1)):
                wire._get_response()
                wire._check_bye()
        wire.send(b"DONE\r\n")
        self._checkok("idle", *wire._command_complete("IDLE", tag))

    def my_rights(self, folder: str) -> str | None:
        """The letters of RFC 4314 §3.8 the account has on ``folder``."""
        status, answer = self.wire.myrights(self._normalise_folder(folder))
        self._checkok("myrights", status, answer)
        if not answer or not isinstance(answer[0], bytes):
            return None
        return answer[0].split()[-1].strip(b'"').decode("ascii", "replace")


def chunks(uids: Sequence[int], length: int) -> Iterator[Sequence[int]]:
    """``uids`` in runs of at most that length."""
    for start in range(0, len(uids), length):
        yield uids[start : start + length]


def _internal_date(value: object) -> datetime | None:
    """INTERNALDATE in UTC, None where the server gave none that can be read."""
    if not isinstance(value, bytes):
        return None
    try:
        return parse_to_datetime(value, normalise=False).astimezone(UTC)
    except (ValueError, TypeError, OverflowError):
        return None


def _octets(value: object) -> bytes:
    """``value``, which the grammar says is a string of octets.

    :raises ValueError: where the server does not keep to the grammar.
    """
    if not isinstance(value, bytes):
        raise ValueError(f"octets expected, not {type(value).__name__}")
    return value


def _folder_argument(name: str) -> str:
    """``name``, which goes into a command.

    :raises PermanentFailure: where it has control characters, with which it could end the command (INJ-02).
    """
    if _CONTROL.search(name):
        raise PermanentFailure(f"folder {name!r}: names of folders must not contain control characters")
    return name


def _quoted(text: str) -> str:
    """RFC 9051 §4.3: a quoted string."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _words(error: BaseException) -> str:
    """What a library or a server said, on one line and short."""
    parts: Iterable[object] = error.args if isinstance(error, imaplib.IMAP4.error) else (error,)
    text = " ".join(p.decode("utf-8", "replace") if isinstance(p, bytes) else str(p) for p in parts)
    return _CONTROL.sub(" ", text).strip().rstrip(".")[:300]
