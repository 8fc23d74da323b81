"""The bytes below IMAP: a socket with deadlines whose reads are bounded whatever the server sends (RES-05, AVL-04).

:class:`BoundedConnection` is imaplib's connection with reads of its own. That gives three things imaplib does not
have: limits on line, literal and reply; a wait that sees the bytes that were read already but not yet looked at; and
nothing left over from before STARTTLS.
"""

from __future__ import annotations

import imaplib
import select
import socket
import ssl
import time

LINE_LIMIT = 16 * 1024**2
"""A SEARCH reply is one line: two million UIDs fit."""
LITERAL_LIMIT = 32 * 1024**2
REPLY_LIMIT = 64 * 1024**2
"""All that one command may be answered with."""
REPLY_LINES_LIMIT = 250_000
_CHUNK = 64 * 1024


class BoundedConnection(imaplib.IMAP4):
    """A connection whose every read ends by the socket's deadline or by a limit.

    :raises imaplib.IMAP4.abort: from any read, where a limit is passed or the server hangs up.
    """

    def __init__(self, host: str, port: int, connect_timeout: float, context: ssl.SSLContext | None) -> None:
        self._context = context
        self._read_ahead = bytearray()
        self._read_from: socket.socket | None = None
        self._reply_size = 0
        self._reply_lines = 0
        super().__init__(host, port, connect_timeout)

    def _create_socket(self, timeout: float | None = None) -> socket.socket:
        plain = socket.create_connection((self.host, self.port), timeout)
        plain.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        if self._context is None:
            return plain
        return self._context.wrap_socket(plain, server_hostname=self.host)

    def send(self, data: bytes) -> None:  # type: ignore[override]  # typeshed says Buffer; imaplib sends bytes only
        self._reply_size = self._reply_lines = 0
        super().send(data)

    def read(self, size: int) -> bytes:
        if size > LITERAL_LIMIT:
            raise self.abort(f"the server announced a literal of {size} octets")
        ahead = self._ahead()
        while len(ahead) < size:
            if not self._receive():
                raise self.abort("socket error: EOF")
        taken = bytes(ahead[:size])
        del ahead[:size]
        return taken

    def readline(self) -> bytes:
        self._reply_lines += 1
        if self._reply_lines > REPLY_LINES_LIMIT:
            raise self.abort(f"the server sent more than {REPLY_LINES_LIMIT} lines in answer to one command")
        ahead = self._ahead()
        searched = 0
        while (end := ahead.find(b"\n", searched)) < 0:
            if len(ahead) > LINE_LIMIT:
                raise self.abort(f"the server sent a line of more than {LINE_LIMIT} octets")
            searched = len(ahead)
            if not self._receive():
                end = len(ahead) - 1  # what there is; imaplib finds that it is no whole line
                break
        line = bytes(ahead[: end + 1])
        del ahead[: end + 1]
        return line

    def wait_readable(self, seconds: float) -> bool:
        """True as soon as the server has sent something that was not looked at; False if it did not in that time."""
        if self._ahead() or (isinstance(self.sock, ssl.SSLSocket) and self.sock.pending()):
            return True
        poll = select.poll()
        poll.register(self.sock, select.POLLIN)
        deadline = time.monotonic() + seconds
        while poll.poll(max(0.0, deadline - time.monotonic()) * 1000):
            # Readable TLS may hold no application data (a session ticket, a key update): look, do not block.
            if self._receive_at_hand():
                return True
        return False

    def _ahead(self) -> bytearray:
        """What was received and not yet read, from the present socket only.

        RFC 9051 §6.2.1, CVE-2021-33515: plaintext sent along with the answer to STARTTLS must never be taken for
        something said under TLS, so a new socket starts with nothing.
        """
        if self.sock is not self._read_from:
            self._read_ahead.clear()
            self._read_from = self.sock
        return self._read_ahead

    def _receive(self) -> int:
        chunk = self.sock.recv(_CHUNK)
        self._reply_size += len(chunk)
        if self._reply_size > REPLY_LIMIT:
            raise self.abort(f"the server sent more than {REPLY_LIMIT} octets in answer to one command")
        self._read_ahead += chunk
        return len(chunk)

    def _receive_at_hand(self) -> bool:
        timeout = self.sock.gettimeout()
        self.sock.settimeout(0)
        try:
            if not self._receive():
                raise self.abort("socket error: EOF")
        except (BlockingIOError, ssl.SSLWantReadError):
            return False
        finally:
            self.sock.settimeout(timeout)
        return True

    def interrupt(self) -> None:
        """Ends, from another thread, whatever read is going on: it finds the end of the stream."""
        try:
            # Not SSLSocket.shutdown: that takes the TLS object away under the reading thread.
            socket.socket.shutdown(self.sock, socket.SHUT_RDWR)
        except OSError:
            return
