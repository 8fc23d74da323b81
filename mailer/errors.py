"""The five errors of the house, by who has to act on them.

::

    DeskError
    ├── ConfigError        the admin has to change a file; carries every problem at once
    ├── TemporaryFailure   trying again later may help; unknown faults count as temporary
    ├── PermanentFailure   trying again will not help; somebody has to be told
    ├── Refused            the mail or command at hand can't be carried out; its sender is told why
    └── Conflict           somebody else changed the same rows; read again and decide again

A boundary (IMAP, SMTP, database, files) translates foreign exceptions into these once. Policy never raises: it returns.
"""

from __future__ import annotations

from dataclasses import dataclass


class DeskError(Exception):
    """Anything this program says about itself in an exception."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong in a file of the admin's: where, what was found, and what would do instead."""

    file: str
    line: int | None
    option: str
    found: str
    advice: str

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}" if self.line else self.file
        parts = [p for p in (self.option, f"found {self.found}" if self.found else "", self.advice) if p]
        return f"{where}: " + ": ".join(parts)


class ConfigError(DeskError):
    """The configuration can't be used; ``problems`` has all that is wrong with it."""

    def __init__(self, *problems: Problem) -> None:
        self.problems = problems
        super().__init__("\n".join(str(p) for p in problems))


class TemporaryFailure(DeskError):
    """A server, the network or the disk did not do its part this time. Nothing was lost; it is tried again."""


class PermanentFailure(DeskError):
    """What was asked can't succeed however often it is tried."""


class Refused(DeskError):
    """Input that can't be carried out; the text is for the person who sent it."""


class Conflict(DeskError):
    """A row changed between reading and writing; the whole transaction is to be run again."""
