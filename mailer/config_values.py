"""Single values of the configuration as the admin writes them: lengths of time, opening hours, addresses, secrets.

Each reader takes what TOML gave and answers with a checked value, or raises a ValueError whose text says what would do.
Where the value stands, and that it is refused, is said by :mod:`mailer.config_file`; so no text here repeats the value.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
from datetime import time, timedelta
from ipaddress import ip_address
from itertools import pairwise
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, BeforeValidator, Field, ValidationInfo

from mailer.address import Address
from mailer.errors import ConfigError, Problem, Refused
from mailer.schedule.business_hours import Span, WorkingTime
from mailer.schedule.cron import checked
from mailer.schedule.public_holidays import WANTED, Region

_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
_LENGTH = re.compile(r"(\d{1,9})\s*([smhdw])", re.ASCII)
_SIZES = {"B": 1, "KiB": 1024, "MiB": 1024**2, "GiB": 1024**3}
_SIZE = re.compile(r"(\d{1,9})\s*(B|KiB|MiB|GiB)", re.ASCII)
_CLOCK_TIME = re.compile(r"(\d{1,2}):(\d{2})", re.ASCII)
_HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?\.?", re.ASCII)
_AUTHSERV_ID = re.compile(r"[A-Za-z0-9._:\[\]-]*", re.ASCII)
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ._-]{0,59}", re.ASCII)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")

LONGEST = timedelta(days=3660)
"""No length of time in the file is longer: ten years are a slip of the pen, and dates end at some point."""
MOST_WORKING_DAYS = 366
SHORTEST_KEPT = timedelta(days=1)
"""What limits count of the last day must be there to be counted."""


def _parts(value: object) -> list[tuple[int, str]]:
    if not isinstance(value, str) or not re.fullmatch(rf"(?:{_LENGTH.pattern}\s*)+", value.strip(), re.ASCII):
        raise ValueError('write a length of time such as "30m", "4h", "1d" or "1d 2h"')
    return [(int(number), unit) for number, unit in _LENGTH.findall(value)]


def _sum(parts: list[tuple[int, str]]) -> timedelta:
    try:
        length = sum((timedelta(**{_UNITS[unit]: number}) for number, unit in parts), timedelta(0))
    except OverflowError:
        length = timedelta.max
    if length > LONGEST:
        raise ValueError(f'write a length of at most "{LONGEST.days}d" (ten years)')
    return length


def _duration(value: object) -> timedelta:
    """A length of time as the clock on the wall counts it."""
    return value if isinstance(value, timedelta) else _sum(_parts(value))


def _longer_than_nothing(value: timedelta) -> timedelta:
    if value <= timedelta(0):
        raise ValueError('write a length of time greater than zero, such as "30s" or "5m"')
    return value


def _working_time(value: object) -> WorkingTime:
    """A length of working time: ``d`` counts working days, the rest time within opening hours."""
    if isinstance(value, WorkingTime):
        return value
    parts = _parts(value)
    if any(unit == "w" for _, unit in parts):
        raise ValueError('working time is counted in days and hours: write "5d" for a week of five days')
    length = WorkingTime(sum(n for n, unit in parts if unit == "d"), _sum([p for p in parts if p[1] != "d"]))
    if length.days > MOST_WORKING_DAYS:
        raise ValueError(f'write at most "{MOST_WORKING_DAYS}d": these are working days')
    if not length:
        raise ValueError('write a length of time such as "4h" or "1d", or "none" where nothing is promised')
    return length


def _promise(value: object) -> WorkingTime | None:
    """A length of working time, or ``"none"`` where nothing is promised."""
    return None if value is None or value == "none" else _working_time(value)


def _kept(value: object) -> timedelta | None:
    """How long something is kept, or ``"none"``: for ever."""
    if value is None or value == "none":
        return None
    length = _duration(value)
    if length < SHORTEST_KEPT:
        raise ValueError('write a length of at least "1d", or "none" to keep it for ever')
    return length


def _reminder(value: object) -> timedelta | None:
    """After how long somebody is reminded, or ``"none"``: never."""
    if value is None or value == "none":
        return None
    length = _duration(value)
    if length <= timedelta(0):
        raise ValueError('write a length of time such as "5d", or "none" for no reminder')
    return length


def _cron(value: object) -> str:
    """A cron expression of five parts."""
    return checked(value if isinstance(value, str) else "")


def _size(value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and value > 0:
        return value
    match = _SIZE.fullmatch(value.strip()) if isinstance(value, str) else None
    if not match or not int(match[1]):
        raise ValueError('write a size such as "25MiB" or "500KiB"')
    return int(match[1]) * _SIZES[match[2]]


def _address(value: object) -> Address:
    if isinstance(value, Address):
        return value
    wanted = 'write an e-mail address such as "support@example.com"'
    if not isinstance(value, str):
        raise ValueError(wanted)
    try:
        return Address.parse(value)
    except Refused as error:
        why = str(error).partition(" is not an e-mail address: ")[2]
        raise ValueError(f"{wanted} ({why.rstrip('.')})" if why else wanted) from None


def _zone(value: object) -> ZoneInfo:
    if isinstance(value, ZoneInfo):
        return value
    try:
        return ZoneInfo(str(value))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError('write a time zone of the tz database such as "Europe/Berlin" or "UTC"') from None


def _minutes(text: str) -> int:
    """Minutes since midnight of a clock time from 00:00 to 24:00."""
    match = _CLOCK_TIME.fullmatch(text.strip())
    if not match or int(match[2]) > 59 or (int(match[1]), int(match[2])) > (24, 0):
        raise ValueError('write opening hours such as "09:00-17:00" or "09:00-12:30 13:30-17:00"')
    return int(match[1]) * 60 + int(match[2])


def _span(text: str) -> tuple[int, int]:
    """``09:00-17:00`` as minutes since midnight; the end is beyond 24:00 where the span goes on over midnight."""
    start, _, end = text.partition("-")
    opens, closes = _minutes(start), _minutes(end)
    if opens in (closes, 24 * 60):
        raise ValueError(f'{text} is no time at all: write "00:00-24:00" for the whole day')
    return opens, closes if closes > opens else closes + 24 * 60


def _spans(value: object) -> tuple[Span, ...]:
    """``"09:00-12:30 13:30-17:00"`` as spans, in order."""
    if isinstance(value, tuple) and all(isinstance(span, Span) for span in value):
        return value
    if not isinstance(value, str):
        raise ValueError('write opening hours such as "09:00-17:00" or "09:00-12:30 13:30-17:00"')
    spans = sorted(_span(part) for part in value.split())
    for (_, closes), (opens, _) in pairwise(spans):
        if opens < closes:
            raise ValueError("these opening hours overlap: write spans that follow one another")
    return tuple(Span(_clock(opens), _clock(closes)) for opens, closes in spans)


def _regions(value: object) -> object:
    """A single region is as good as a list with one."""
    return (Region.parse(value),) if isinstance(value, str) else value


def _region(value: object) -> Region:
    if isinstance(value, Region):
        return value
    if not isinstance(value, str):
        raise ValueError(WANTED)
    return Region.parse(value)


def _clock(minutes: int) -> time:
    return time(minutes // 60 % 24, minutes % 60)


def _one_line(value: str) -> str:
    # INJ-01, INJ-02: these texts go into headers and IMAP commands.
    if _CONTROL.search(value):
        raise ValueError("write it on one line, without control characters")
    return value


def _name(value: str) -> str:
    if not _NAME.fullmatch(value):
        raise ValueError('write a name of letters, digits, spaces, ".", "_" and "-", at most 60 characters long')
    return value


def _language(value: str) -> str:
    if not re.fullmatch(r"[a-z]{2}", value):
        raise ValueError('write a language as two lower-case letters, such as "en" or "de" (ISO 639-1)')
    return value


def is_loopback(host: str) -> bool:
    """True for names and addresses that never leave this machine."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _host(value: str) -> str:
    try:
        ip_address(value)
    except ValueError:
        if not _HOST.fullmatch(value):
            raise ValueError(
                'write the server\'s name alone, such as "imap.example.com": its port has an option of its own'
            ) from None
    return value


def _domain(value: str) -> str:
    if value and not _HOST.fullmatch(value):
        raise ValueError('write a domain such as "example.com" (A-labels where it is not ASCII)')
    return value


def _authserv_id(value: str) -> str:
    if not _AUTHSERV_ID.fullmatch(value):
        raise ValueError(
            'write only the name that stands behind "Authentication-Results:", up to the semicolon, as "mx.example.com"'
        )
    return value


def _reply_domain(value: str) -> str:
    return _domain(value).lower()


def _expanded(value: Path) -> Path:
    _one_line(str(value))
    try:
        return value.expanduser()
    except RuntimeError:
        raise ValueError("there is no such home folder: write the whole path") from None


def _path(value: Path, validation: ValidationInfo) -> Path:
    """The name as an absolute one, where it is known what it is relative to (``folder`` of the context)."""
    return Path((validation.context or {}).get("folder", ""), _expanded(value))


class Secret(str):
    """A reference to a secret. The reference may be shown; the secret is read by :meth:`reveal` when it is used."""

    __slots__ = ()

    def file(self, folder: Path) -> Path | None:
        """The file the secret is in, where it is in one."""
        how, _, where = self.partition(":")
        if how == "credential":
            return Path(os.environ.get("CREDENTIALS_DIRECTORY", "/run/credentials")) / where
        return folder / _expanded(Path(where)) if how == "file" else None

    def reveal(self, folder: Path) -> str:
        """The secret, without the line end a file or command puts behind it.

        :param folder: what relative file names are relative to (the folder of the configuration).
        :raises ConfigError: where it can't be had; the message never contains the secret.
        """
        how, _, where = self.partition(":")
        path = self.file(folder)
        if path is not None:
            secret = self._read(path)
        elif how == "env":
            secret = os.environ.get(where, "")
            if where not in os.environ:
                raise self._problem(f"the environment variable {where} is not set", "set it for this process")
        else:
            secret = self._run(where, folder)
        secret = secret.rstrip("\r\n")
        if not secret:
            raise self._problem("it is empty", "put the secret into it")
        return secret

    def _read(self, path: Path) -> str:
        try:
            return path.read_text(encoding="utf-8")
        except OSError as error:
            advice = "create it, readable by the user the mailer runs as and nobody else"
            raise self._problem(f"{path}: {error.strerror}", advice) from None
        except ValueError:
            raise self._problem(f"{path}: it is not text", "put the secret into it as UTF-8 text") from None

    def _run(self, command: str, folder: Path) -> str:
        advice = "run the command by hand, as the same user, to see why"
        try:
            return subprocess.run(
                shlex.split(command),
                check=True,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                encoding="utf-8",
                timeout=30,
                cwd=folder,
            ).stdout
        except OSError as error:
            raise self._problem(f"the command can't be run: {error.strerror}", advice) from None
        except subprocess.CalledProcessError as error:
            raise self._problem(f"the command failed with exit code {error.returncode}", advice) from None
        except subprocess.TimeoutExpired:
            raise self._problem("the command gave no answer within 30 s", advice) from None
        except ValueError:
            raise self._problem("what the command printed is not text", advice) from None

    def _problem(self, found: str, advice: str) -> ConfigError:
        return ConfigError(Problem(str(self), None, "", found, advice))


def _secret(value: object) -> Secret:
    if isinstance(value, str):
        how, _, where = value.partition(":")
        if how in ("file", "env", "command", "credential") and where.strip() and not _CONTROL.search(where):
            if how == "command":
                _splits(where)
            elif how == "file":
                _expanded(Path(where))
            return Secret(value)
    raise ValueError(
        'secrets are not written here: name where it is, such as "file:imap.password", "env:IMAP_PASSWORD", '
        '"command:pass show imap" or "credential:imap"'
    )


def _splits(command: str) -> None:
    try:
        shlex.split(command)
    except ValueError:
        raise ValueError("the command's quotes don't match: write it as you would in a shell") from None


Line = Annotated[str, AfterValidator(_one_line)]
Name = Annotated[str, AfterValidator(_name)]
Language = Annotated[str, AfterValidator(_language)]
Host = Annotated[str, AfterValidator(_host)]
Domain = Annotated[str, AfterValidator(_domain)]
ReplyDomain = Annotated[str, AfterValidator(_reply_domain)]
AuthservId = Annotated[str, AfterValidator(_authserv_id)]
FileName = Annotated[Path, AfterValidator(_path)]
Duration = Annotated[timedelta, BeforeValidator(_duration)]
Interval = Annotated[timedelta, BeforeValidator(_duration), AfterValidator(_longer_than_nothing)]
Reminded = Annotated[timedelta | None, BeforeValidator(_reminder)]
Kept = Annotated[timedelta | None, BeforeValidator(_kept)]
Working = Annotated[WorkingTime, BeforeValidator(_working_time)]
Promise = Annotated[WorkingTime | None, BeforeValidator(_promise)]
Size = Annotated[int, BeforeValidator(_size)]
Mailbox = Annotated[Address, BeforeValidator(_address)]
SecretRef = Annotated[Secret, BeforeValidator(_secret)]
Cron = Annotated[str, BeforeValidator(_cron)]
Zone = Annotated[ZoneInfo, BeforeValidator(_zone)]
Hours = Annotated[tuple[Span, ...], BeforeValidator(_spans)]
Regions = Annotated[tuple[Annotated[Region, BeforeValidator(_region)], ...], BeforeValidator(_regions)]
Port = Annotated[int, Field(ge=1, le=65535)]
