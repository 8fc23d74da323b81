"""Jinja2 where templates may be wrong and values hostile: nothing runs on, and no value becomes template text.

While a template runs, each value it interpolates is put aside, and a placeholder of letters and digits stands in its
place (:class:`Rendering`). What comes out holds the template's own words only; the values are put in by whoever writes
the letter, as text. Limits are those of requirement RES-12. The only home of Jinja2.
"""

from __future__ import annotations

import re
import secrets
import time
import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any, NoReturn

from jinja2 import (
    Environment,
    FileSystemLoader,
    StrictUndefined,
    TemplateError,
    TemplateSyntaxError,
    nodes,
    pass_context,
)
from jinja2.compiler import CodeGenerator, Frame
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from mailer.address import Address
from mailer.mail.locality import Locality
from mailer.mail.markup import mailto

TIME_LIMIT = 2.0
OUTPUT_LIMIT = 1024 * 1024
"""RES-12: no template computes for longer than this (seconds), or writes more (characters). A busy or sleeping machine
does not count: its time is no fault of a template's."""

FAULTS = (
    TemplateError, ArithmeticError, AssertionError, AttributeError, LookupError, MemoryError, OSError, RuntimeError,
    TypeError, ValueError,
)  # fmt: skip
"""What a template can make happen. All of it is the template's fault, none of it may cost the message."""

_FILTERS = (
    "abs", "capitalize", "count", "default", "first", "int", "join", "last", "length", "list", "lower", "max", "min",
    "reject", "rejectattr", "replace", "reverse", "round", "select", "selectattr", "sort", "title", "trim",
    "truncate", "unique", "upper", "wordcount",
)  # fmt: skip
_TEXT_METHODS = frozenset(("capitalize", "endswith", "lower", "lstrip", "rstrip", "split", "splitlines", "startswith",
                           "strip", "title", "upper"))  # fmt: skip


MARK = f"zq{secrets.token_hex(16)}n"
"""What a placeholder begins with. It never leaves the process, so no mail can contain it."""


class Shape(StrEnum):
    """How a value is to stand in a letter."""

    INLINE = "inline"
    PROSE = "prose"
    QUOTED = "quoted"


@dataclass(frozen=True, slots=True)
class Shaped:
    """A value's text, and how the template wants it to stand."""

    text: str
    shape: Shape = Shape.INLINE

    def __bool__(self) -> bool:
        return bool(self.text)


@dataclass(slots=True)
class Rendering:
    """How its language writes times, what one rendering has put aside so far, and until when it may run."""

    locality: Locality
    deadline: float = field(default_factory=lambda: time.thread_time() + TIME_LIMIT)
    mark: str = MARK
    values: list[Shaped] = field(default_factory=list)

    def put_aside(self, value: Shaped) -> str:
        """The placeholder that stands for ``value`` from now on."""
        self.values.append(value)
        return f"{self.mark}{len(self.values) - 1}e"

    def pieces(self, text: str) -> Iterator[str | Shaped]:
        """``text`` taken apart into what the template says and the values in between."""
        if self.mark not in text:
            yield from (text,) if text else ()
            return
        for position, part in enumerate(re.split(f"{self.mark}(\\d+)e", text)):
            if position % 2:
                yield self.values[int(part)]
            elif part:
                yield part

    def filled(self, text: str) -> str:
        """``text`` with every placeholder replaced by its value's text."""
        if self.mark not in text:
            return text
        return "".join(piece if isinstance(piece, str) else self.filled(piece.text) for piece in self.pieces(text))

    def check_time(self) -> None:
        if time.thread_time() > self.deadline:
            raise SecurityError(f"it ran for longer than {TIME_LIMIT:g} seconds")

    def run(self, environment: Sandbox, name: str, facts: Mapping[str, object]) -> str:
        """What the template writes about the facts, placeholders in it.

        :raises: any of :data:`FAULTS`.
        """
        token = _rendering.set(self)
        try:
            written, size = [], 0
            for chunk in environment.get_template(name).generate(**facts):
                self.check_time()
                size += len(chunk)
                if size > OUTPUT_LIMIT:
                    raise SecurityError(f"it wrote more than {OUTPUT_LIMIT} characters")
                written.append(chunk)
            return "".join(written)
        finally:
            _rendering.reset(token)


_rendering: ContextVar[Rendering] = ContextVar("rendering")


def body_environment(folders: Sequence[Path]) -> Sandbox:
    """Where a letter's subject and body are made, as Markdown with placeholders."""
    environment = Sandbox(folders, finalize=_put_aside)
    environment.filters |= {"prose": _prose, "quoted": _quoted, "when": _when, "day": _day, "brief": _brief}
    environment.filters |= {"duration": _duration, "number": _number}
    environment.globals["mailto"] = mailto
    return environment


def frame_environment(folders: Sequence[Path]) -> Sandbox:
    """Where the HTML frame is put around a body; INJ-05: what comes out is HTML, whatever the file is called."""
    return Sandbox(folders, autoescape=True)


def finished_html(html: str) -> Markup:
    """HTML that is put into a frame as it is: only for what ``markup.to_html`` has written."""
    return Markup(html)  # noqa: S704 - every value in it is escaped


def describe(error: BaseException, template: str) -> str:
    """A fault in a sentence: file, line, and what Jinja2 says about it."""
    place, line = template, None
    if isinstance(error, TemplateSyntaxError):
        place, line = error.filename or place, error.lineno
    else:
        for frame in traceback.extract_tb(error.__traceback__):
            if frame.filename.endswith((".md", ".html")):
                place, line = frame.filename, frame.lineno
    message = str(getattr(error, "message", None) or error) or type(error).__name__
    return f"{place}, line {line}: {message}" if line else f"{place}: {message}"


# --- the sandbox ----------------------------------------------------------------------------------------------------


class _WatchedLoops(CodeGenerator):
    """Compiles each ``for`` so that its every turn looks at the time."""

    def visit_For(self, node: nodes.For, frame: Frame) -> None:  # noqa: N802
        line = node.iter.lineno
        watch = nodes.EnvironmentAttribute("watched", lineno=line)
        node.iter = nodes.Call(watch, [node.iter], [], None, None, lineno=line)
        node.iter.set_environment(self.environment)
        super().visit_For(node, frame)


class _TemplateFiles(FileSystemLoader):
    """Letters whose header lines stay lines, though ``trim_blocks`` takes the line end after a ``%}``."""

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        source, filename, current = super().get_source(environment, template)
        if Path(template).name.startswith("_") or not template.endswith(".md"):
            return source, filename, current
        head, gap, body = source.replace("\r\n", "\n").partition("\n\n")
        return re.sub(r"(?<![-+])%\}$", "+%}", head, flags=re.MULTILINE) + gap + body, filename, current


class Sandbox(ImmutableSandboxedEnvironment):
    """Jinja2 for templates that may be wrong: no code, no methods with effects, no endless loops, no huge strings."""

    code_generator_class = _WatchedLoops
    intercepted_binops = frozenset(("*", "**", "%"))

    def __init__(self, folders: Sequence[Path], **options: Any) -> None:
        super().__init__(
            loader=_TemplateFiles([str(folder) for folder in folders], encoding="utf-8-sig"),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            **options,
        )
        self.filters = {name: self.filters[name] for name in _FILTERS}
        self.globals = {"range": self.globals["range"], "namespace": self.globals["namespace"]}

    def watched(self, iterable: Iterable[object]) -> Iterator[object]:
        rendering = _rendering.get()
        for item in iterable:
            rendering.check_time()
            yield item

    def call(self, context: Context, function: Any, /, *args: Any, **kwargs: Any) -> Any:
        _rendering.get().check_time()
        return super().call(context, function, *args, **kwargs)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        numbers = isinstance(left, int | float) and isinstance(right, int | float)
        if not numbers or (operator == "**" and abs(right) > 64):
            raise SecurityError(f"{operator} is for (small) numbers only")
        return super().call_binop(context, operator, left, right)

    def wrap_str_format(self, value: Any) -> None:
        """Nothing: Jinja2's own stand-in for ``str.format`` would still write "{:>999999999}" out (E9)."""

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        if isinstance(obj, str) and attr not in _TEXT_METHODS:
            return False
        return super().is_safe_attribute(obj, attr, value)


# --- values ---------------------------------------------------------------------------------------------------------


@pass_context
def _put_aside(context: Context, value: object) -> str:
    """Jinja2's ``finalize``: what stands in the output for an interpolated value. (``pass_context`` keeps Jinja2 from
    calling it once, when it compiles.)"""
    match value:
        case Shaped():
            shaped = value
        case bool() | None:
            _not_text(value)
        case str() | int():
            shaped = Shaped(clean(str(value)))
        case Address():
            shaped = Shaped(clean(value.spec))
        case datetime():
            shaped = Shaped(_when(value))
        case timedelta():
            shaped = Shaped(_duration(value))
        case _:
            _not_text(value)
    return _rendering.get().put_aside(shaped)


def _not_text(value: object) -> NoReturn:
    if isinstance(value, StrictUndefined):
        str(value)  # raises, with the name in its message
    raise TypeError(f"{type(value).__name__} is no text: use it in a condition or a loop")


_DROPPED: dict[int, str | None] = {
    **{c: None for c in (*range(0x20), *range(0x7F, 0xA0)) if c not in (0x09, 0x0A)},
    # Overrides and embeddings that are not closed turn the words around that follow them.
    **dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF)),
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
    **dict.fromkeys((0x0B, 0x0C, 0x85, 0x2028, 0x2029), "\n"),
}


def clean(text: str) -> str:
    """``text`` with LF line ends and without anything that is neither a character nor a line end (INJ-01)."""
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_DROPPED)


def _prose(value: object) -> Shaped:
    """A person's text, its lines kept as they were written."""
    return Shaped(clean(_text_of(value)).strip("\n"), Shape.PROSE)


def _quoted(value: object) -> Shaped:
    """A person's text as a quotation."""
    return Shaped(clean(_text_of(value)).strip("\n"), Shape.QUOTED)


def _text_of(value: object) -> str:
    if isinstance(value, Shaped):
        return value.text
    if not isinstance(value, str):
        _not_text(value)
    return value


# --- times and numbers -----------------------------------------------------------------------------------------------


def _when(value: datetime) -> str:
    """A time in its own offset, as the letter's language writes it."""
    return _rendering.get().locality.when(value)


def _day(value: datetime) -> str:
    """The date alone."""
    return _rendering.get().locality.day(value)


def _brief(value: datetime) -> str:
    """A time whose offset is told elsewhere."""
    return _rendering.get().locality.brief(value)


def _duration(value: timedelta | int) -> str:
    """A length of time, or so many minutes, in words."""
    return _rendering.get().locality.duration(value if isinstance(value, timedelta) else timedelta(minutes=value))


def _number(value: int) -> str:
    """A count with the separators of the language. A ticket's number is no count."""
    return _rendering.get().locality.number(value)
