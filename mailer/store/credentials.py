"""The tokens of each sign-in, and who renews them. What is kept here is sealed; this room can't open it.

A token is renewed by whoever holds the lease of its row, so never by two at once, in one process or in several. The
lease is not renewed: it lasts longer than an authorization server is waited for.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection, insert, or_, select, update

from mailer.store.engine import seconds_now
from mailer.store.leases import LEASE_SECONDS
from mailer.store.schema import credential


@dataclass(frozen=True, slots=True)
class Credential:
    """What is kept of a sign-in. Tokens are sealed, and "" where there is none.

    ``consent`` changes whenever somebody signs in anew. ``fault`` is why the consent is worth nothing any more, and ""
    while it is good.
    """

    consent: str
    refresh_token: str = field(repr=False)
    access_token: str = field(repr=False)
    expires_at: datetime | None
    fault: str


def read_credential(connection: Connection, key: str) -> Credential | None:
    c = credential.c
    row = connection.execute(
        select(c.consent, c.refresh_token, c.access_token, c.expires_at, c.fault).where(c.key == key)
    ).one_or_none()
    return None if row is None else Credential(*row)


def keep_consent(connection: Connection, key: str, new: Credential) -> None:
    """A new consent in place of whatever there was; who is renewing the old one at this moment will find it gone."""
    values = {
        "consent": new.consent,
        "refresh_token": new.refresh_token,
        "access_token": new.access_token,
        "expires_at": new.expires_at,
        "fault": new.fault,
        "leased_by": None,
        "leased_until": None,
    }
    changed = connection.execute(update(credential).where(credential.c.key == key).values(**values))
    if changed.rowcount == 0:
        connection.execute(insert(credential).values(key=key, **values))


def claim_credential(connection: Connection, key: str, holder: str) -> bool:
    """True if this holder alone may renew it now; False if another does, or there is none."""
    changed = connection.execute(
        update(credential)
        .where(
            credential.c.key == key,
            or_(credential.c.leased_until.is_(None), credential.c.leased_until < seconds_now()),
        )
        .values(leased_by=holder, leased_until=seconds_now() + LEASE_SECONDS)
    )
    return changed.rowcount == 1


def release_credential(connection: Connection, key: str, holder: str) -> None:
    connection.execute(
        update(credential)
        .where(credential.c.key == key, credential.c.leased_by == holder)
        .values(leased_by=None, leased_until=None)
    )


def renew_credential(connection: Connection, key: str, used: Credential, new: Credential) -> bool:
    """``new`` in place of ``used``; False, and nothing is changed, where that is not what is kept any more.

    It rests on what was used and not on the lease, so that no rotated token is lost even where that ran out.
    """
    changed = connection.execute(
        update(credential)
        .where(
            credential.c.key == key,
            credential.c.consent == used.consent,
            credential.c.refresh_token == used.refresh_token,
        )
        .values(
            refresh_token=new.refresh_token,
            access_token=new.access_token,
            expires_at=new.expires_at,
            fault=new.fault,
        )
    )
    return changed.rowcount == 1
