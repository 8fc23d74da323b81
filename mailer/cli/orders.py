"""What commands that change something share: who gives the order, and lengths of time on the command line."""

from __future__ import annotations

import argparse
import os
import pwd
import socket
from datetime import datetime, timedelta

from pydantic import TypeAdapter, ValidationError

from mailer.config_values import Interval
from mailer.errors import ConfigError, Problem
from mailer.store.audit import Order

LONGEST_REASON = 500


def order_of_this_user(command: str, reason: str, at: datetime) -> Order:
    """An order of whoever runs this process: ``user@host``, and behind sudo the person too (``ada as mailer@host``)."""
    return Order(_who(), at, command, " ".join(reason.split())[:LONGEST_REASON])


def require_reason(command: str, reason: str) -> None:
    """What is done away with for good has to be explained.

    :raises ConfigError: where no reason is given.
    """
    if not reason.strip():
        raise wrong_command_line(command, 'say why: --reason "…"')


def wrong_command_line(command: str, advice: str) -> ConfigError:
    """The command line can't be carried out; nothing was done."""
    return ConfigError(Problem(command, None, "", "", advice))


def length(text: str) -> timedelta:
    """A length of time as in the configuration: ``30m``, ``4h``, ``2d``."""
    try:
        return _LENGTH.validate_python(text)
    except ValidationError:
        raise argparse.ArgumentTypeError(f'{text!r} is no length of time: write "30m", "4h" or "2d"') from None


_LENGTH: TypeAdapter[timedelta] = TypeAdapter(Interval)


def _who() -> str:
    try:
        user = pwd.getpwuid(os.getuid()).pw_name
    except KeyError:
        user = str(os.getuid())
    person = os.environ.get("SUDO_USER", "")
    behind = f"{person} as " if person and person != user else ""
    return f"{behind}{user}@{socket.gethostname()}"[:200]
