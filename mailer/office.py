"""Putting the parts together for one configuration: keys, database, clock. What opens here is closed by the caller."""

from __future__ import annotations

import os
import secrets
import socket

from mailer.access import password_of
from mailer.clock import Clock
from mailer.config import Authenticity, House
from mailer.desk import Office
from mailer.errors import ConfigError, DeskError, Problem
from mailer.failpoint import failpoint
from mailer.mail.domain_signatures import SignatureVoucher, Vouch, nobody_vouches
from mailer.mail.reply_address import MIN_KEY_BYTES, Signer
from mailer.mail.txt_records import dns_lookup
from mailer.store import leases
from mailer.store.engine import Database
from mailer.store.upgrade import require_current

_HOST = (os.environ.get("MAILER_HOST") or socket.gethostname()).replace("/", "-")[:100]
"""By this leases tell hosts apart: containers of the same host name are given names of their own."""


def open_office(house: House, clock: Clock) -> Office:
    """The office of a configuration, its database found and of today's shape.

    :raises ConfigError: if a key can't be read or is too short, or the database is missing or of another shape.
    :raises TemporaryFailure: if the database can't be reached.
    """
    signer = open_signer(house)
    database = Database(house.database_url)
    try:
        instance = require_current(database)
    except DeskError:
        database.close()
        raise
    worker = f"{_HOST}/{os.getpid()}/{secrets.token_hex(4)}"
    return Office(house, database, clock, signer, instance, worker, open_voucher(house.authenticity, clock))


def open_voucher(authenticity: Authenticity, clock: Clock) -> Vouch:
    """Who vouches for senders besides a trusted server, whose word is in the mail itself."""
    return SignatureVoucher(dns_lookup(), clock.now) if authenticity.verify_dkim else nobody_vouches


def require_secrets(house: House) -> None:
    """Makes sure that every password and every application's secret can be read, before anything is started.

    :raises ConfigError: for all that can't be.
    """
    problems: list[Problem] = []
    for channel in house.channels:
        try:
            channel.url.reveal(house.folder)
        except ConfigError as error:
            problems += error.problems
    for server in (*house.accounts, house.relay):
        oauth = house.oauth(server)
        try:
            password_of(house, server)()
            if oauth is not None and oauth.client_secret is not None:
                oauth.client_secret.reveal(house.folder)
        except ConfigError as error:
            problems += [problem for problem in error.problems if problem not in problems]
    if problems:
        raise ConfigError(*problems)


def take_over_from_the_dead(office: Office) -> None:
    """What processes of this machine held that live no more is free, so that a restart goes on at once (CON-07)."""
    with office.database.write() as connection:
        leases.take_from(connection, [holder for holder in leases.holders(connection) if _is_dead(holder)])
        failpoint("office:taking-over")


def _is_dead(holder: str) -> bool:
    """True only where it is certain: the holder ran on this machine, and no such process is here."""
    host, process, *_ = (*holder.rsplit("/", 3), "", "")
    if host != _HOST or not process.isdecimal() or int(process) == os.getpid():
        return False
    try:
        os.kill(int(process), 0)
    except ProcessLookupError:
        return True
    except (PermissionError, OverflowError):
        return False
    return False


def open_signer(house: House) -> Signer:
    """Signs reply addresses with the configured keys.

    :raises ConfigError: if a key can't be read, or is shorter than 32 bytes.
    """
    keys = []
    for reference in house.desk.reply_keys:
        key = reference.reveal(house.folder).encode()
        if len(key) < MIN_KEY_BYTES:
            advice = f"a key has at least {MIN_KEY_BYTES} characters: make one with: openssl rand -hex 32"
            raise ConfigError(Problem("secret", None, str(reference), f"a key of {len(key)} characters", advice))
        keys.append(key)
    return Signer(keys, house.desk.reply_address_valid_for)
