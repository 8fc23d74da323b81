"""Private Dovecot, Postfix and PostgreSQL servers for tests: own folders, 127.0.0.1, free ports, ended by their ids.

Each is a context manager. What is not installed, or can't be run by this user, raises :class:`NotHere` with one
sentence that says what would help.
"""

from __future__ import annotations

import grp
import imaplib
import os
import pwd
import shutil
import signal
import smtplib
import socket
import ssl
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import trustme

from mailer.demo.world import MailWorld

HOST = "127.0.0.1"
PASSWORD = "correct-horse"
ROOT = os.geteuid() == 0
_SEARCHED = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/usr/local/sbin", "/sbin"])


class NotHere(Exception):
    """A server that can't be had on this machine; the text says what to install."""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


def program(name: str, advice: str) -> str:
    """Where the program is.

    :raises NotHere: with the advice.
    """
    found = shutil.which(name, path=_SEARCHED)
    if found is None:
        raise NotHere(f"{name} is not installed: {advice}")
    return found


class Certificates:
    """An authority of our own and a certificate for ``names``, else ``localhost`` and 127.0.0.1, as PEM files."""

    def __init__(self, folder: Path, *names: str) -> None:
        authority = trustme.CA()
        issued = authority.issue_cert(*(names or ("localhost", HOST)))
        self.ca_file = folder / "ca.pem"
        self.certificate = folder / "certificate.pem"
        self.key = folder / "key.pem"
        authority.cert_pem.write_to_path(self.ca_file)
        self.certificate.write_bytes(b"".join(blob.bytes() for blob in issued.cert_chain_pems))
        issued.private_key_pem.write_to_path(self.key)
        for file in (self.ca_file, self.certificate, self.key):
            file.chmod(0o644)

    def server_context(self) -> ssl.SSLContext:
        """For servers written in Python."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.certificate, self.key)
        return context


@contextmanager
def _open_folder(prefix: str) -> Iterator[Path]:
    """A folder that other users can reach (pytest's own can't be), with a short name: socket paths are limited."""
    folder = Path(tempfile.mkdtemp(prefix=f"{prefix}-", dir="/tmp"))
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _as_nobody(command: list[str]) -> list[str]:
    """The command, run without root's rights where we have them."""
    if not ROOT:
        return command
    setpriv = program("setpriv", "apt-get install util-linux")
    return [setpriv, "--reuid=nobody", "--regid=nogroup", "--clear-groups", *command]


def _wait_for_greeting(port: int, greeting: bytes, seconds: float = 20) -> None:
    """Until a server says ``greeting``; that it takes connections is not enough."""
    deadline = time.monotonic() + seconds
    while True:
        try:
            with socket.create_connection((HOST, port), 2) as connection:
                connection.settimeout(5)
                if connection.recv(200).startswith(greeting):
                    return
        except OSError:
            pass
        if time.monotonic() > deadline:
            raise NotHere(f"no server came up on port {port} within {seconds:.0f} s")
        time.sleep(0.02)


def _end(process: subprocess.Popen[bytes], number: signal.Signals = signal.SIGTERM) -> None:
    """Ends a server that was started here, by its id, with all it started."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, number)
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait(10)


class Mailbox(Protocol):
    """One user's mail on some IMAP server, seen from outside of the protocol under test."""

    @property
    def host(self) -> str: ...

    @property
    def port(self) -> int: ...

    @property
    def user(self) -> str: ...

    def deliver(self, raw: bytes) -> None:
        """Puts a message into the INBOX."""
        ...

    def messages(self, folder: str = "INBOX") -> list[bytes]:
        """What a folder holds, oldest first; nothing where it does not exist."""
        ...


@dataclass(frozen=True)
class EmbeddedMailbox:
    """A user of a :class:`MailWorld`."""

    world: MailWorld
    user: str

    @property
    def host(self) -> str:
        return self.world.host

    @property
    def port(self) -> int:
        return self.world.imap_port

    def deliver(self, raw: bytes) -> None:
        self.world.deliver(self.user, raw)

    def messages(self, folder: str = "INBOX") -> list[bytes]:
        return self.world.messages(self.user, folder)


@dataclass
class Dovecot:
    """A running Dovecot: any user name exists, with :data:`PASSWORD`; ``port`` also offers STARTTLS."""

    folder: Path
    certificates: Certificates
    port: int = field(default_factory=free_port)
    tls_port: int = field(default_factory=free_port)
    lmtp_port: int = field(default_factory=free_port)
    host: str = HOST
    introspection: str = ""
    """Where to ask whether an access token is good (RFC 7662); only then are tokens taken, besides the password."""
    _process: subprocess.Popen[bytes] | None = None

    @property
    def auth_socket(self) -> Path:
        """Where Postfix asks whether a password is right."""
        return self.folder / "auth"

    def mailbox(self, user: str) -> DovecotMailbox:
        return DovecotMailbox(self, user)

    def start(self) -> None:
        dovecot = program("dovecot", "apt-get install dovecot-imapd dovecot-lmtpd")
        if not Path("/usr/lib/dovecot/lmtp").exists() and not Path("/usr/libexec/dovecot/lmtp").exists():
            raise NotHere("Dovecot's LMTP server is not installed: apt-get install dovecot-lmtpd")
        file = self.folder / "dovecot.conf"
        file.write_text(self._configuration())
        if self.introspection:
            (self.folder / "oauth2.conf").write_text(
                f"introspection_url = {self.introspection}\nintrospection_mode = post\n"
                "username_attribute = username\nactive_attribute = active\nactive_value = true\n"
            )
        if ROOT:
            nobody = pwd.getpwnam("nobody")
            for path in (self.folder, *self.folder.rglob("*")):
                os.chown(path, nobody.pw_uid, nobody.pw_gid)
        self._process = subprocess.Popen(
            _as_nobody([dovecot, "-F", "-c", str(file)]),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        _wait_for_greeting(self.port, b"* OK")
        _wait_for_greeting(self.lmtp_port, b"220")

    def stop(self, number: signal.Signals = signal.SIGTERM) -> None:
        if self._process is not None:
            _end(self._process, number)
            self._process = None
            # The pid file of a server that was killed would keep the next one from starting.
            (self.folder / "run" / "master.pid").unlink(missing_ok=True)

    def _configuration(self) -> str:
        user = "nobody" if ROOT else pwd.getpwuid(os.geteuid()).pw_name
        account = pwd.getpwnam(user)
        group = grp.getgrgid(account.pw_gid).gr_name
        return f"""
base_dir = {self.folder}/run
state_dir = {self.folder}/state
instance_name = mailer-test-{self.port}
listen = {HOST}
protocols = imap lmtp
log_path = {self.folder}/log
auth_mechanisms = plain login {"xoauth2 oauthbearer" if self.introspection else ""}
disable_plaintext_auth = no
auth_username_format = %Lu
auth_failure_delay = 0
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
mail_uid = {account.pw_uid}
mail_gid = {account.pw_gid}
first_valid_uid = 0
first_valid_gid = 0
mail_location = maildir:{self.folder}/mail/%u
mailbox_idle_check_interval = 1 s
ssl = yes
ssl_cert = <{self.certificates.certificate}
ssl_key = <{self.certificates.key}
recipient_delimiter = +
lmtp_add_received_header = no
{self._passdb_of_tokens()}
passdb {{
  driver = static
  args = password={PASSWORD}
}}
userdb {{
  driver = static
  args = uid={account.pw_uid} gid={account.pw_gid} home={self.folder}/mail/%u allow_all_users=yes
}}
namespace inbox {{
  inbox = yes
  separator = /
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
service auth {{
  unix_listener {self.auth_socket} {{
    mode = 0666
  }}
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {self.port}
  }}
  inet_listener imaps {{
    port = {self.tls_port}
    ssl = yes
  }}
}}
service lmtp {{
  inet_listener lmtp {{
    address = {HOST}
    port = {self.lmtp_port}
  }}
}}
"""

    def _passdb_of_tokens(self) -> str:
        if not self.introspection:
            return ""
        return f"""
passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {self.folder}/oauth2.conf
}}
"""


@dataclass(frozen=True)
class DovecotMailbox:
    """A user of a :class:`Dovecot`."""

    server: Dovecot
    user: str

    @property
    def host(self) -> str:
        return self.server.host

    @property
    def port(self) -> int:
        return self.server.port

    def deliver(self, raw: bytes) -> None:
        with smtplib.LMTP(self.server.host, self.server.lmtp_port, timeout=20) as lmtp:
            lmtp.sendmail("", [self.user], raw)

    def append(self, folder: str, raw: bytes) -> None:
        """Puts a message into any folder."""
        with self.client() as connection:
            connection.append(folder, "", "", raw)

    @contextmanager
    def client(self) -> Iterator[imaplib.IMAP4]:
        """A logged-in connection of another mail program."""
        with imaplib.IMAP4(self.server.host, self.server.port, timeout=20) as connection:
            connection.login(self.user, PASSWORD)
            yield connection

    def count(self) -> int:
        """How many messages the INBOX holds."""
        with self.client() as connection:
            return int(connection.select("INBOX", readonly=True)[1][0] or 0)

    def messages(self, folder: str = "INBOX") -> list[bytes]:
        with self.client() as connection:
            if connection.select(f'"{folder}"', readonly=True)[0] != "OK":
                return []
            answer = connection.uid("FETCH", "1:*", "(BODY.PEEK[])")[1]
            return [part[1] for part in answer if isinstance(part, tuple)]


@contextmanager
def running_dovecot(introspection: str = "") -> Iterator[Dovecot]:
    """A Dovecot from here to the end of the ``with``."""
    with _open_folder("dovecot") as folder:
        server = Dovecot(folder, Certificates(folder), introspection=introspection)
        try:
            server.start()
            yield server
        finally:
            server.stop()


@dataclass(frozen=True)
class Postfix:
    """A running Postfix that delivers into a Dovecot: the relay, and the MX of everybody, at once.

    Recipients that begin with ``unknown`` are refused with 550. Every address of ``user.catch-all.example.com`` leads
    to ``user@example.com``. STARTTLS is offered; a login, with :data:`PASSWORD`, only under TLS.
    """

    folder: Path
    dovecot: Dovecot
    port: int
    host: str = HOST


_POSTFIX_SERVICES = """
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
relay unix - - n - - smtp
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
virtual unix - n n - - virtual
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
"""


@contextmanager
def running_postfix(dovecot: Dovecot) -> Iterator[Postfix]:
    """A Postfix from here to the end of the ``with``."""
    advice = "apt-get install postfix (choose: no configuration)"
    postfix = program("postfix", advice)
    if not ROOT:
        raise NotHere("Postfix can be started by root only")
    daemons = next((d for d in ("/usr/lib/postfix/sbin", "/usr/libexec/postfix") if Path(d, "master").exists()), None)
    if daemons is None:
        raise NotHere(f"Postfix's daemons are not installed: {advice}")
    with _open_folder("postfix") as folder:
        server = Postfix(folder, dovecot, free_port())
        for name in ("queue", "data", "etc"):
            (folder / name).mkdir()
        account = pwd.getpwnam("postfix")
        os.chown(folder / "data", account.pw_uid, account.pw_gid)
        (folder / "etc" / "domains").write_text("/./ ok\n")
        (folder / "etc" / "aliases").write_text(r"/@(.+)\.catch-all\.(.+)$/ $1@$2" + "\n")
        (folder / "etc" / "mailboxes").write_text("if !/^unknown/\n/@/ ok\nendif\n")
        (folder / "etc" / "main.cf").write_text(_main_cf(server, daemons, Path(postfix).parent))
        (folder / "etc" / "master.cf").write_text(
            f"{HOST}:{server.port} inet n - n - - smtpd\n{_POSTFIX_SERVICES.lstrip()}"
        )
        process = subprocess.Popen(
            [postfix, "-c", str(folder / "etc"), "start-fg"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            _wait_for_greeting(server.port, b"220")
            yield server
        finally:
            # Postfix's master makes itself the leader of a session of its own, so it is ended by the id it noted down.
            noted = folder / "queue" / "pid" / "master.pid"
            if noted.exists():
                with suppress(ProcessLookupError):
                    os.kill(int(noted.read_text()), signal.SIGTERM)
            _end(process)


def _main_cf(server: Postfix, daemons: str, commands: Path) -> str:
    certificates = server.dovecot.certificates
    return f"""
compatibility_level = 3.6
queue_directory = {server.folder}/queue
data_directory = {server.folder}/data
command_directory = {commands}
daemon_directory = {daemons}
maillog_file = {server.folder}/log
maillog_file_prefixes = {server.folder}
inet_interfaces = {HOST}
inet_protocols = ipv4
myhostname = localhost
mydestination =
alias_maps =
alias_database =
local_recipient_maps =
mynetworks = 127.0.0.0/8
recipient_delimiter = +
virtual_alias_maps = regexp:{server.folder}/etc/aliases
virtual_mailbox_domains = regexp:{server.folder}/etc/domains
virtual_mailbox_maps = regexp:{server.folder}/etc/mailboxes
virtual_transport = lmtp:inet:{HOST}:{server.dovecot.lmtp_port}
smtpd_recipient_restrictions = permit_mynetworks, reject
smtpd_tls_security_level = may
smtpd_tls_auth_only = yes
smtpd_tls_cert_file = {certificates.certificate}
smtpd_tls_key_file = {certificates.key}
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = {server.dovecot.auth_socket}
smtputf8_enable = no
biff = no
"""


@dataclass(frozen=True)
class PostgreSQL:
    """A running PostgreSQL that trusts everybody on this machine."""

    port: int
    user: str = "postgres"

    def url(self, database: str) -> str:
        return f"postgresql+psycopg://{self.user}@{HOST}:{self.port}/{database}"


@contextmanager
def running_postgresql(*settings: str) -> Iterator[PostgreSQL]:
    """A PostgreSQL from here to the end of the ``with``; durable as by default, but for the disk's own cache.

    :param settings: what is to be set besides, such as ``fsync=on``.
    """
    advice = "apt-get install postgresql"
    initdb, postgres = _postgresql_program("initdb", advice), _postgresql_program("postgres", advice)
    with _open_folder("postgresql") as folder:
        if ROOT:
            nobody = pwd.getpwnam("nobody")
            os.chown(folder, nobody.pw_uid, nobody.pw_gid)
        server = PostgreSQL(free_port())
        cluster = folder / "cluster"
        made = subprocess.run(
            _as_nobody([initdb, "--no-sync", "-A", "trust", "-U", server.user, "-E", "UTF8", "-D", str(cluster)]),
            capture_output=True,
            check=False,
            cwd=folder,
        )
        if made.returncode:
            raise NotHere(f"initdb does not work here: {made.stderr.decode(errors='replace').strip()[-300:]}")
        process = subprocess.Popen(
            _as_nobody(
                [
                    *(postgres, "-D", str(cluster), "-p", str(server.port)),
                    *("-c", f"listen_addresses={HOST}", "-c", f"unix_socket_directories={folder}", "-c", "fsync=off"),
                    *(word for setting in settings for word in ("-c", setting)),
                ]
            ),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=folder,
            start_new_session=True,
        )
        try:
            _wait_for_postgresql(server)
            yield server
        finally:
            _end(process, signal.SIGINT)


def _postgresql_program(name: str, advice: str) -> str:
    """Debian keeps the server's programs out of PATH, by version."""
    installed = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), key=lambda p: int(p.parts[4].split(".")[0]))
    return str(installed[-1]) if installed else program(name, advice)


def _wait_for_postgresql(server: PostgreSQL, seconds: float = 20) -> None:
    import psycopg

    deadline = time.monotonic() + seconds
    while True:
        try:
            with psycopg.connect(host=HOST, port=server.port, user=server.user, dbname="postgres", connect_timeout=2):
                return
        except psycopg.OperationalError:
            if time.monotonic() > deadline:
                raise NotHere("PostgreSQL did not come up") from None
            time.sleep(0.05)
