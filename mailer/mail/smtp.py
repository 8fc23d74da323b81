"""Stored messages to the relay by SMTP: the bytes as they are, and for each one what became of it.

The only asynchronous file of the house, because its library is; :class:`Courier` is called from plain code. Follows
RFC 5321, STARTTLS (RFC 3207), AUTH (RFC 4954, RFC 7628), SIZE (RFC 1870), 8BITMIME (RFC 6152) and SMTPUTF8 (RFC 6531).

Each parcel is one transaction with one recipient, so every recipient has a fate of its own. Nothing here decides
whether or when to try again. After the final dot has left and no answer came, nobody knows whether the relay has the
message: that is :attr:`Fate.UNKNOWN`, and never counted as success (RFC 1047, IDE-07).
"""

from __future__ import annotations

import asyncio
import base64
import logging
import re
import ssl
import time
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta

import aiosmtplib
from aiosmtplib import SMTPException, SMTPResponse, SMTPResponseException

from mailer.address import Address
from mailer.config import Auth, Encryption, Relay
from mailer.errors import ConfigError, DeskError, PermanentFailure, Refused, TemporaryFailure
from mailer.failpoint import failpoint
from mailer.mail.access import ANSWER_TO_ERROR, AccessTokens, bearer_response
from mailer.mail.relay_reply import Fate, Mood, judge, judge_before_mail
from mailer.mail.tls import client_context

__all__ = ["Courier", "Fate", "Mood", "Parcel", "Receipt", "RelayFinding", "on_the_wire", "one_line", "probe"]

log = logging.getLogger("mailer.smtp")

CONNECT_TIMEOUT = timedelta(seconds=30)
TRANSACTION_TIMEOUT = timedelta(minutes=15)
"""From MAIL to the answer to the final dot, however slowly a relay drips (RES-11)."""
FINAL_DOT_PATIENCE = 10
"""How much longer than for a command to wait for the answer to the final dot (RFC 5321 §4.5.3.2.6: 10 minutes)."""
RETRY_LOGIN_EVERY = timedelta(minutes=20)
RETRY_TOKEN_EVERY = timedelta(minutes=30)
"""At most three refused logins an hour (AVL-10): of tokens, two are shown before it is first given up."""
LONGEST_TEXT = 300

_FAULTS = (SMTPException, OSError, TimeoutError, ssl.SSLError)
_LINE_END = re.compile(rb"\r\n|\r|\n")
_DOT = re.compile(rb"^\.", re.MULTILINE)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")


@dataclass(frozen=True, slots=True)
class Parcel:
    """One message to one recipient. ``data`` are its final bytes; ``sender`` "" is the null reverse-path.

    It is not begun before ``not_before`` has passed since the delivery began, so that the relay's rate is kept.
    """

    id: int
    sender: str
    recipient: str
    data: bytes = field(repr=False)
    not_before: timedelta = timedelta(0)


@dataclass(frozen=True, slots=True)
class Receipt:
    """The fate of one parcel. ``code`` and ``text`` are the relay's, on one line; ``code`` is 0 where it said nothing.

    ``tried`` is False where the relay was never asked about this parcel: it could not be reached, wanted no TLS, did
    not let us in, or asked us to come back later; also where the delivery was abandoned in time. ``mood`` is the
    relay's, to all letters alike; where it is not WELL, the parcel is as good as it was.
    """

    parcel: Parcel
    fate: Fate
    code: int
    text: str
    tried: bool = True
    mood: Mood = Mood.WELL


class _Fault(Exception):
    """The connection can't be had or used further; parcels not yet tried on it wait.

    ``lasting`` is True where it will be so until somebody changes something.
    """

    def __init__(self, code: int, text: str, *, lasting: bool = False, mood: Mood = Mood.AWAY) -> None:
        self.code = code
        self.text = text
        self.lasting = lasting
        self.mood = mood
        super().__init__(text)


class _TakenOver(Exception):
    """Somebody else sends the parcel, or may do so at any moment."""


class _NotOffered(SMTPException):
    """The relay does not offer what we must have."""


class Courier:
    """Delivers parcels over a few connections that are kept open between calls.

    For one thread: all methods but :meth:`stop` and :meth:`abandon` are called from the same one, and so is ``done``.

    :param password: called for each login, so that a changed secret is taken up; for tokens an :class:`AccessTokens`.
    :param hello: the name to say EHLO with; the machine's own, if empty, which relays may show to recipients.
    :param transaction_timeout: the longest a single parcel may take once its connection stands.
    """

    def __init__(
        self,
        relay: Relay,
        password: Callable[[], str] | None,
        hello: str = "",
        transaction_timeout: timedelta = TRANSACTION_TIMEOUT,
    ) -> None:
        self._relay = relay
        self._hello = hello
        self._password = password
        self._transaction_timeout = transaction_timeout.total_seconds()
        self._runner = asyncio.Runner()
        self._idle: list[aiosmtplib.SMTP] = []
        self._stopped = self._abandoned = False
        self._refusal: _Fault | None = None
        self._may_leave: Callable[[Parcel], bool] = lambda _parcel: True
        self._began = 0.0
        self._loop: asyncio.AbstractEventLoop | None = None
        self._lanes: list[asyncio.Task[None]] = []
        self._login_refused: tuple[str, float, _Fault] | None = None

    def deliver(
        self,
        parcels: Sequence[Parcel],
        done: Callable[[Receipt], None],
        may_leave: Callable[[Parcel], bool] = lambda _parcel: True,
    ) -> None:
        """Tries each parcel once; ``done`` hears of each before the next one starts on the same connection.

        ``may_leave`` is asked right before the final dot, from which on the relay has the parcel: the process may have
        been stopped since it began. Where it says no the connection is closed, and the parcel counts as not tried.
        What either raises ends the delivery, once the transactions under way are over, and is raised here.
        """
        if parcels and not self._abandoned:
            self._stopped = False
            self._may_leave = may_leave
            self._runner.run(self._deliver(parcels, done))

    def stop(self) -> None:
        """Lets a delivery under way end after the parcels that are being sent; from any thread.

        Parcels not yet started get no receipt.
        """
        self._stopped = True

    def abandon(self) -> None:
        """Breaks off, for good, what :meth:`stop` lets end; from any thread. Each parcel under way gets its receipt:

        TEMPORARY and not tried where the final dot had not left, else UNKNOWN.
        """
        self._stopped = self._abandoned = True
        loop = self._loop
        if loop is not None:
            with suppress(RuntimeError):  # it ended just now
                loop.call_soon_threadsafe(self._cancel_lanes)

    def _cancel_lanes(self) -> None:
        for lane in self._lanes:
            lane.cancel()

    def close(self) -> None:
        """Says goodbye on every connection and ends."""
        try:
            self._runner.run(self._quit())
        finally:
            self._runner.close()

    async def _deliver(self, parcels: Sequence[Parcel], done: Callable[[Receipt], None]) -> None:
        waiting = deque(parcels)
        self._refusal, self._began = None, time.monotonic()
        count = min(self._relay.connections, len(parcels))
        self._lanes = [asyncio.create_task(self._lane(waiting, done)) for _ in range(count)]
        self._loop = asyncio.get_running_loop()
        if self._abandoned:  # while this was being set up
            self._cancel_lanes()
        results = await asyncio.gather(*self._lanes, return_exceptions=True)
        self._loop = None
        faults = [result for result in results if isinstance(result, _Fault)]
        for result in results:
            if isinstance(result, asyncio.CancelledError) and self._abandoned:
                continue
            if isinstance(result, BaseException) and not isinstance(result, _Fault):
                raise result
        refusal = self._refusal or next(iter(faults), None)
        while waiting and refusal and not self._stopped:
            parcel = waiting.popleft()
            done(Receipt(parcel, Fate.TEMPORARY, refusal.code, refusal.text, tried=False, mood=refusal.mood))

    async def _lane(self, waiting: deque[Parcel], done: Callable[[Receipt], None]) -> None:
        """Sends from ``waiting`` over one connection at a time until nothing waits.

        :raises _Fault: where no (further) connection can be had.
        """
        client: aiosmtplib.SMTP | None = None
        try:
            while waiting and self._goes_on():
                if client is None or not client.is_connected:
                    client = await self._connection()
                if not waiting or not self._goes_on():
                    break
                parcel = waiting.popleft()
                if not await self._turn_of(parcel):
                    waiting.appendleft(parcel)
                    break
                receipt = await self._send(client, parcel)
                log.log(
                    logging.INFO if receipt.fate is Fate.SENT else logging.WARNING,
                    "parcel %d: %s %d",
                    parcel.id,
                    receipt.fate,
                    receipt.code,
                )
                done(receipt)
                if receipt.mood is not Mood.WELL:
                    # Nothing else is to be tried on any connection: the relay would say the same, and sooner or later
                    # hold it against us.
                    self._refusal = _Fault(receipt.code, receipt.text, mood=receipt.mood)
        except _Fault:
            raise
        except BaseException:
            waiting.clear()  # the other lanes end after what they are sending
            raise
        finally:
            if client is not None and client.is_connected:
                self._idle.append(client)

    def _goes_on(self) -> bool:
        return not self._stopped and self._refusal is None

    async def _turn_of(self, parcel: Parcel) -> bool:
        """Waits until the parcel may be begun; False if it no longer may."""
        begin = self._began + parcel.not_before.total_seconds()
        while (left := begin - time.monotonic()) > 0 and self._goes_on():
            await asyncio.sleep(min(left, 0.1))
        return self._goes_on()

    async def _send(self, client: aiosmtplib.SMTP, parcel: Parcel) -> Receipt:
        """One transaction. On any doubt about what the relay thinks of it, the connection is closed."""
        transaction = _Transaction(client, parcel, self._relay.timeout.total_seconds(), self._may_leave)
        try:
            async with asyncio.timeout(self._transaction_timeout):
                receipt = await transaction.run()
                failpoint("smtp:reply")
                return receipt
        except asyncio.CancelledError:
            client.close()
            if not self._abandoned:
                raise
            return transaction.abandoned()
        except SMTPResponseException as error:
            # A reply that is no reply: out of step with the relay, so nothing said later can be trusted either.
            client.close()
            return transaction.broken_off(error.message)
        except _FAULTS as error:
            client.close()
            return transaction.broken_off(str(error) or "no answer in time")
        except _TakenOver:
            client.close()
            return Receipt(parcel, Fate.TEMPORARY, 0, "another worker has taken it over", tried=False)
        except DeskError:  # of whoever was asked whether it may leave
            client.close()
            raise

    async def _connection(self) -> aiosmtplib.SMTP:
        """A connection that is known to work, a kept one if possible."""
        await asyncio.sleep(0)  # let the loop see what kept connections were told in the meantime
        while self._idle:
            client = self._idle.pop()
            try:
                # Connected is what the socket says; only an answer shows that the relay is still there.
                if client.is_connected and (await client.noop(timeout=CONNECT_TIMEOUT.total_seconds())).code == 250:
                    failpoint("smtp:kept")
                    return client
            except _FAULTS as error:
                log.debug("a kept connection is no longer good: %s", type(error).__name__)
            client.close()
        return await self._connect()

    async def _connect(self) -> aiosmtplib.SMTP:
        try:
            failpoint("smtp:connect")
            client = _client(self._relay, self._hello)
        except (OSError, ConfigError) as error:
            raise _Fault(0, str(error)) from None
        try:
            await _greet(client, self._relay)
            await self._login(client)
            failpoint("smtp:ready")
        except BaseException as error:
            client.close()
            if isinstance(error, _FAULTS):
                raise _fault(self._relay, error) from None
            raise
        return client

    async def _login(self, client: aiosmtplib.SMTP) -> None:
        if not self._relay.username or self._password is None:
            return
        by_token = isinstance(self._password, AccessTokens)
        try:
            # What a refusal is remembered with: the password, or for tokens, which change by themselves, their consent.
            shown = self._password.consent() if isinstance(self._password, AccessTokens) else self._password()
        except DeskError as error:
            raise _Fault(0, f"the relay's password can't be read: {error}") from None
        if self._login_refused is not None:
            refused, until, fault = self._login_refused
            # AVL-10: a refused password is not tried again and again, so that the account is not locked.
            if refused == shown and time.monotonic() < until:
                raise fault
        try:
            await _log_in(client, self._relay, self._password)
            failpoint("smtp:login")
        except aiosmtplib.SMTPAuthenticationError as error:
            fault = _fault(self._relay, error)
            if error.code >= 500:
                pause = RETRY_TOKEN_EVERY if by_token else RETRY_LOGIN_EVERY
                self._login_refused = (shown, time.monotonic() + pause.total_seconds(), fault)
            raise fault from None
        except DeskError as error:
            raise _Fault(0, f"nothing to log in to the relay with: {error}") from None
        self._login_refused = None

    async def _quit(self) -> None:
        await asyncio.sleep(0)
        for client in self._idle:
            transport = client.transport
            try:
                if client.is_connected and not self._abandoned:
                    await client.quit(timeout=2)
            except _FAULTS as error:
                log.debug("no goodbye from the relay: %s", type(error).__name__)
            client.close()
            await _closed(transport)
        self._idle.clear()


class _Transaction:
    """MAIL, RCPT, DATA and the dot for one parcel, and how far it came."""

    def __init__(
        self, client: aiosmtplib.SMTP, parcel: Parcel, timeout: float, may_leave: Callable[[Parcel], bool]
    ) -> None:
        self._client = client
        self._parcel = parcel
        self._timeout = timeout
        self._may_leave = may_leave
        self._dot_sent = False

    async def run(self) -> Receipt:
        """What the relay says.

        :raises SMTPException: also OSError, where it stops answering; see :meth:`broken_off`.
        :raises _TakenOver: where it may not leave any more; the final dot was not sent.
        """
        try:
            sender, recipient = self._path(self._parcel.sender), self._path(self._parcel.recipient)
        except Refused as error:
            return self._receipt(Fate.PERMANENT, 0, str(error))
        if not recipient:
            return self._receipt(Fate.PERMANENT, 0, "there is no recipient")
        content = on_the_wire(self._parcel.data)
        header = content.partition(b"\r\n\r\n")[0]
        utf8 = not (sender.isascii() and recipient.isascii() and header.isascii())
        if utf8 and not self._client.supports_extension("smtputf8"):
            # RFC 6531 §3.2: such an address must not be sent to a server that does not offer SMTPUTF8 (OPS-10).
            return self._receipt(
                Fate.PERMANENT, 0, "the relay does not take internationalised addresses (it does not offer SMTPUTF8)"
            )
        encoding = "utf-8" if utf8 else "ascii"
        try:
            failpoint("smtp:mail")
            options = self._mail_options(content, utf8)
            await self._client.mail(sender, options=options, encoding=encoding, timeout=self._timeout)
            failpoint("smtp:rcpt")
            await self._client.rcpt(recipient, encoding=encoding, timeout=self._timeout)
        except (aiosmtplib.SMTPSenderRefused, aiosmtplib.SMTPRecipientRefused) as refusal:
            return await self._answered(SMTPResponse(refusal.code, refusal.message))
        failpoint("smtp:data")
        go_ahead = await self._client.execute_command(b"DATA", timeout=self._timeout)
        if go_ahead.code != 354:
            return await self._answered(go_ahead)
        return await self._answered(await self._send_content(content))

    def _path(self, address: str) -> str:
        """The address as it goes into the envelope: checked, domain as A-labels; "" for the null path (INJ-03).

        :raises Refused: where it is not exactly one address.
        """
        if not address:
            return ""
        parsed = Address.parse(address)
        if parsed.local.startswith("-") or parsed.spec.strip() != parsed.spec:
            raise Refused(f"{address[:80]!r} can't be sent to: it begins like an option of a program")
        return f"{parsed.local}@{parsed.domain}"

    def _mail_options(self, content: bytes, utf8: bool) -> list[str]:
        options = []
        if self._client.supports_extension("size"):
            options.append(f"SIZE={len(content)}")
        if not content.isascii() and self._client.supports_extension("8bitmime"):
            options.append("BODY=8BITMIME")
        if utf8:
            options.append("SMTPUTF8")
        return options

    async def _send_content(self, content: bytes) -> SMTPResponse:
        protocol, transport = self._client.protocol, self._client.transport
        if protocol is None or transport is None:
            raise aiosmtplib.SMTPServerDisconnected("Connection lost")
        protocol.write(_DOT.sub(b"..", content))  # RFC 5321 §4.5.2
        failpoint("smtp:content")
        # The dot waits until all before it has left: a connection lost before is known not to have delivered.
        while protocol.is_connected and _unsent(transport):
            await asyncio.sleep(0.01)
        failpoint("smtp:dot")
        if not self._may_leave(self._parcel):
            raise _TakenOver
        protocol.write(b".\r\n")
        failpoint("smtp:dot-sent")
        self._dot_sent = True
        return await protocol.read_response(timeout=self._timeout * FINAL_DOT_PATIENCE)

    async def _answered(self, response: SMTPResponse) -> Receipt:
        text = one_line(response.message)
        verdict = judge(response.code, text, dot_sent=self._dot_sent)
        receipt = Receipt(self._parcel, verdict.fate, response.code, text, mood=verdict.mood)
        if receipt.fate is Fate.UNKNOWN or response.code == 421:
            self._client.close()
        elif receipt.fate is not Fate.SENT:
            await self._reset()
        return receipt

    async def _reset(self) -> None:
        """Clears the relay's mind of this transaction, or closes the connection where that can't be done."""
        try:
            await self._client.rset(timeout=self._timeout)
            failpoint("smtp:reset")
        except _FAULTS as error:
            log.debug("no RSET: %s", type(error).__name__)
            self._client.close()

    def broken_off(self, words: str) -> Receipt:
        """The receipt where the connection failed in the middle."""
        if self._dot_sent:
            return self._receipt(Fate.UNKNOWN, 0, f"no answer to the whole message: {words}")
        return self._receipt(Fate.TEMPORARY, 0, f"the connection broke off: {words}")

    def abandoned(self) -> Receipt:
        """The receipt where we hung up in the middle ourselves."""
        if self._dot_sent:
            return self._receipt(Fate.UNKNOWN, 0, "stopped before the relay answered to the whole message")
        return Receipt(self._parcel, Fate.TEMPORARY, 0, "stopped before the message had left", tried=False)

    def _receipt(self, fate: Fate, code: int, text: str) -> Receipt:
        return Receipt(self._parcel, fate, code, one_line(text))


@dataclass(frozen=True, slots=True)
class RelayFinding:
    """What ``check`` says of the relay. ``encryption`` is the TLS version or ``none``; ``largest`` 0 is no limit."""

    encryption: str
    logged_in: bool
    capabilities: tuple[str, ...]
    smtputf8: bool
    largest: int


def probe(relay: Relay, password: Callable[[], str] | None, hello: str = "") -> RelayFinding:
    """Connects, encrypts and logs in as a delivery would, and sends no mail.

    :raises TemporaryFailure: where trying again later may help.
    :raises PermanentFailure: where the admin has to change something.
    """
    return asyncio.run(_probe(relay, password, hello))


async def _probe(relay: Relay, password: Callable[[], str] | None, hello: str) -> RelayFinding:
    client = _client(relay, hello)
    transport: asyncio.BaseTransport | None = None
    try:
        await _greet(client, relay)
        transport = client.transport
        if relay.username and password is not None:
            await _log_in(client, relay, password)
        secure: ssl.SSLObject | None = client.get_transport_info("ssl_object")
        offered = client.esmtp_extensions
        finding = RelayFinding(
            encryption=(secure.version() or "none") if secure is not None else "none",
            logged_in=bool(relay.username and password is not None),
            capabilities=tuple(sorted(f"{name} {value}".strip().upper() for name, value in offered.items())),
            smtputf8="smtputf8" in offered,
            largest=int(offered.get("size", "").strip() or 0) if offered.get("size", "").strip().isdigit() else 0,
        )
        await client.quit(timeout=2)
    except _FAULTS as error:
        fault = _fault(relay, error)
        raise (PermanentFailure if fault.lasting else TemporaryFailure)(fault.text) from None
    finally:
        client.close()
        await _closed(transport)
    return finding


async def _closed(transport: asyncio.BaseTransport | None) -> None:
    """Returns when a connection that was closed is closed indeed: TLS would wait for the other side, the loop ends."""
    if isinstance(transport, asyncio.WriteTransport):
        transport.abort()
    for _ in range(3):
        await asyncio.sleep(0)


def _client(relay: Relay, hello: str) -> aiosmtplib.SMTP:
    """A client that is not yet connected and does nothing by itself: STARTTLS and login are ours to check and do."""
    context = None if relay.encryption is Encryption.NONE else client_context(relay.ca_file)
    return aiosmtplib.SMTP(
        hostname=relay.host,
        port=relay.port,
        local_hostname=hello or None,
        use_tls=relay.encryption is Encryption.IMPLICIT,
        start_tls=False,
        tls_context=context,
        timeout=relay.timeout.total_seconds(),
    )


async def _greet(client: aiosmtplib.SMTP, relay: Relay) -> None:
    """Connects, encrypts and says EHLO, each within its own time and all within a few of them."""
    each = min(CONNECT_TIMEOUT.total_seconds(), relay.timeout.total_seconds())
    async with asyncio.timeout(4 * each):
        await client.connect(timeout=each)
        await client.ehlo(timeout=each)
        failpoint("smtp:greeted")
        if relay.encryption is Encryption.STARTTLS:
            if not client.supports_extension("starttls"):
                raise _NotOffered("it does not offer STARTTLS; no password was sent")
            await client.starttls(timeout=each)
            failpoint("smtp:encrypted")
            await client.ehlo(timeout=each)  # RFC 3207 §4.2: what was offered before does not count


async def _log_in(client: aiosmtplib.SMTP, relay: Relay, password: Callable[[], str]) -> None:
    """Logs in; if a token is refused, once more with a new one: it may have been withdrawn before its time (F27).

    :raises DeskError: where there is nothing to log in with.
    """
    if relay.auth is not Auth.OAUTH2:
        await _authenticate(client, relay, password())
        return
    # Renewing a token waits for a server, and must not keep the other connections waiting too.
    token = await asyncio.to_thread(password)
    try:
        await _show_token(client, relay, token)
    except aiosmtplib.SMTPAuthenticationError as error:
        if error.code < 500 or not isinstance(password, AccessTokens):
            raise
        fresh = await asyncio.to_thread(password.instead_of, token)
        if fresh == token:
            raise
        log.info("relay %s:%d: token refused, trying with a new one", relay.host, relay.port)
        await _show_token(client, relay, fresh)


async def _show_token(client: aiosmtplib.SMTP, relay: Relay, token: str) -> None:
    """Logs in by OAUTHBEARER (RFC 7628) where it is offered, else by XOAUTH2."""
    offered = [name.upper() for name in client.server_auth_methods]
    mechanism = next((name for name in ANSWER_TO_ERROR if name in offered), None)
    if mechanism is None:
        raise _NotOffered(f"it takes no access tokens, but: {', '.join(offered) or 'no login at all'}")
    response = base64.b64encode(bearer_response(mechanism, relay.username, token).encode())
    answer = await client.execute_command(b"AUTH", mechanism.encode(), response)
    if answer.code == 334:  # RFC 7628 §3.2.3: an error, which is to be answered before the server refuses
        answer = await client.execute_command(base64.b64encode(ANSWER_TO_ERROR[mechanism].encode()))
    if answer.code != 235:
        raise aiosmtplib.SMTPAuthenticationError(answer.code, answer.message)


async def _authenticate(client: aiosmtplib.SMTP, relay: Relay, password: str) -> None:
    """Logs in by one method, so that a wrong password counts as one failure with the relay and not as three."""
    offered = client.server_auth_methods
    if "plain" in offered:
        await client.auth_plain(relay.username, password)
    elif "login" in offered:
        await client.auth_login(relay.username, password)
    elif "cram-md5" in offered:
        await client.auth_crammd5(relay.username, password)
    else:
        raise _NotOffered(f"it offers no login that is known here, but: {', '.join(offered) or 'none at all'}")


def _untrusted(error: BaseException) -> ssl.SSLCertVerificationError | None:
    """The certificate's fault behind ``error``; aiosmtplib hands it on bare (STARTTLS) or wrapped (implicit TLS)."""
    for candidate in (error, error.__cause__):
        if isinstance(candidate, ssl.SSLCertVerificationError):
            return candidate
    return None


def _fault(relay: Relay, error: BaseException) -> _Fault:
    """What an error that came before any transaction means, in words an admin can act on."""
    where = f"relay {relay.host}:{relay.port}"
    if (untrusted := _untrusted(error)) is not None:
        words = f"its certificate is not trusted: {untrusted.verify_message}"
        advice = "put the authority that signed it into ca_file, or use the name the certificate is made out to"
        return _Fault(0, f"{where}: {words}; {advice}", lasting=True)
    if isinstance(error, _NotOffered):
        return _Fault(0, f"{where}: {one_line(error.message)}", lasting=True)
    if isinstance(error, aiosmtplib.SMTPAuthenticationError):
        lasting = "sign in anew: mailer auth relay" if relay.auth is Auth.OAUTH2 else "check its username and password"
        advice = lasting if error.code >= 500 else "it may work later"
        return _Fault(
            error.code,
            f"{where}: login refused: {one_line(error.message)}; {advice}",
            lasting=error.code >= 500,
            mood=judge_before_mail(error.code, one_line(error.message)).mood,
        )
    if isinstance(error, SMTPResponseException):
        # A reply that is no reply has a code of its own, -1.
        code, text = max(error.code, 0), one_line(error.message)
        return _Fault(code, f"{where}: {text}", lasting=code >= 500, mood=judge_before_mail(code, text).mood)
    return _Fault(0, f"{where}: {one_line(str(error)) or 'no answer in time'}")


def _unsent(transport: asyncio.BaseTransport) -> int:
    return transport.get_write_buffer_size() if isinstance(transport, asyncio.WriteTransport) else 0


def on_the_wire(message: bytes) -> bytes:
    """``message`` with CRLF for every line end and one at its end: no bare CR or LF ever leaves (INJ-11).

    What is CRLF already comes out byte for byte. Dots are not yet doubled.
    """
    content = _LINE_END.sub(b"\r\n", message)
    return content if content.endswith(b"\r\n") else content + b"\r\n"


def one_line(text: str) -> str:
    """A server's words for a log or a mail: one line, no control characters, short."""
    return _CONTROL.sub(" ", text).strip()[:LONGEST_TEXT]
