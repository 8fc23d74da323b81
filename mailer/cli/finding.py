"""What ``mailer check`` reports: one line for each thing that was looked at, and what to do where it is a fault."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from mailer.errors import ConfigError, DeskError, TemporaryFailure

_REACH = "see whether host, port and encryption are right, and whether the server can be reached from here"


class Grade(StrEnum):
    """``error``: the desk can't do its work, or not as configured. ``warning``: it can, and somebody should know."""

    OK = "ok"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report; ``advice`` says what to do, and is empty where nothing is to be done."""

    area: str
    subject: str
    grade: Grade
    text: str
    advice: str = ""


def error_found(area: str, subject: str, text: str, advice: str) -> Finding:
    return Finding(area, subject, Grade.ERROR, one_line(text), advice)


def of_error(area: str, subject: str, error: DeskError) -> Finding:
    """The finding for what a server or file made of the attempt; our errors say what to do themselves."""
    if isinstance(error, ConfigError) and error.problems:
        return of_config_error(area, subject, error)
    unreachable = isinstance(error, TemporaryFailure) and area != "database"
    return error_found(area, subject, str(error), _REACH if unreachable else "")


def of_config_error(area: str, subject: str, error: ConfigError) -> Finding:
    problem = error.problems[0]
    text = ": ".join(part for part in (problem.option, problem.found) if part and part != subject)
    return error_found(area, subject, text or str(error), problem.advice)


def one_line(text: str) -> str:
    return " ".join(text.split())
