"""From the admin's TOML file to a checked :class:`House`, or to everything that is wrong with it at once.

What is wrong is said for people: file, line, option, what was found and what would do. A secret's value is never
repeated, nor that of an option nobody knows, which may be a secret under a misspelt name.
"""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Iterator, Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any, get_args, get_origin

import tree_sitter_toml
from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails
from tree_sitter import Language, Node, Parser

from mailer.config import House, Where, option_path
from mailer.config_values import Secret
from mailer.errors import ConfigError, Problem

Lines = Mapping[Where, int]
_SECRET = re.compile(r"pass|secret|token|credential|key|pwd", re.IGNORECASE)
_LONGEST_SHOWN = 60
_DEEPEST = 32


def load(path: Path) -> House:
    """The configuration in the file at ``path``.

    :raises ConfigError: with every problem the file has.
    """
    text = _read(path)
    document = _parse(path, text)
    lines = line_numbers(text)
    house, errors = _validate(document, path.parent.resolve())
    problems = [*_problems(path, document, lines, errors), *(_missing_files(path, lines, house) if house else [])]
    if problems or house is None:
        raise ConfigError(*sorted(problems, key=lambda p: (p.line or 0, p.option)))
    return house


def _read(path: Path) -> str:
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        advice = 'there is no such file: "mailer init" writes one, --config names another'
        raise ConfigError(Problem(str(path), None, "", "", advice)) from None
    except OSError as error:
        advice = f"it can't be read ({error.strerror}): make it a file that this user may read"
        raise ConfigError(Problem(str(path), None, "", "", advice)) from None
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        found = f"the byte 0x{content[error.start]:02x}, which is not UTF-8"
        raise ConfigError(Problem(str(path), line, "", found, "save the file in the encoding UTF-8")) from None


_PLACE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")


def _parse(path: Path, text: str) -> dict[str, object]:
    try:
        document = tomllib.loads(text)
        if _deep(document):
            raise RecursionError
    except RecursionError:
        advice = "no option is as deep as that: see config.example.toml"
        raise ConfigError(Problem(str(path), None, "", "tables or lists nested too deeply", advice)) from None
    except ValueError as error:  # TOMLDecodeError, or a number of more digits than Python reads
        place = _PLACE.search(str(error))
        line = (int(place[1]) if place[1] else text.rstrip().count("\n") + 1) if place else None
        advice = "this is not TOML: text stands in quotes, a list in [ ], and each option on a line of its own"
        found = _PLACE.sub("", str(error)) if isinstance(error, tomllib.TOMLDecodeError) else "a number too long"
        raise ConfigError(Problem(str(path), line, "", f"a mistake in writing ({found})", advice)) from None
    return document


def _deep(document: object) -> bool:
    """True where values are nested further than any option, or any walk over them, goes."""
    layer = [document]
    for _ in range(_DEEPEST):
        layer = [
            inner
            for value in layer
            for inner in (value.values() if isinstance(value, dict) else value if isinstance(value, list) else ())
        ]
    return bool(layer)


# --- Where an option stands -------------------------------------------------------------------------------------------


def line_numbers(text: str) -> Lines:
    """The line of every table, option and list item of a TOML document, by its path."""
    tree = Parser(Language(tree_sitter_toml.language())).parse(text.encode())
    lines: dict[Where, int] = {}
    counts: dict[Where, int] = {}
    for node in tree.root_node.named_children:
        base: Where = ()
        if node.type in ("table", "table_array_element"):
            base = _table_path(node, counts)
            for end in range(1, len(base) + 1):
                lines.setdefault(base[:end], node.start_point.row + 1)
        for pair in [node] if node.type == "pair" else node.named_children:
            if pair.type == "pair":
                lines.update({where: line for where, line in _places(pair, base) if where not in lines})
    return lines


def _table_path(node: Node, counts: dict[Where, int]) -> Where:
    """The path a table's header names; the latest element wherever it goes through an array of tables."""
    *outer, last = _key(node.named_children[0])
    path: Where = ()
    for name in outer:
        path += (name,)
        if path in counts:
            path += (counts[path] - 1,)
    path += (last,)
    if node.type == "table_array_element":
        counts[path] = counts.get(path, 0) + 1
        path += (counts[path] - 1,)
    return path


def _key(node: Node) -> tuple[str, ...]:
    if node.type == "dotted_key":
        return tuple(name for child in node.named_children for name in _key(child))
    text = (node.text or b"").decode()
    return (text,) if node.type == "bare_key" else tuple(tomllib.loads(f"{text} = 0"))


def _places(node: Node, base: Where) -> Iterator[tuple[Where, int]]:
    """The paths below ``base`` that a value, or a pair of key and value, takes up."""
    if node.type == "pair":
        key, *values = [child for child in node.named_children if child.type != "comment"]
        path = base + _key(key)
        for end in range(len(base) + 1, len(path) + 1):
            yield path[:end], node.start_point.row + 1
        for value in values:
            yield from _places(value, path)
    elif node.type == "inline_table":
        for pair in node.named_children:
            yield from _places(pair, base)
    elif node.type == "array":
        for i, item in enumerate(child for child in node.named_children if child.type != "comment"):
            yield (*base, i), item.start_point.row + 1
            yield from _places(item, (*base, i))


def _line(lines: Lines, where: Where) -> int | None:
    """The line of the option, or of the nearest table around it that is in the file."""
    return next((lines[where[:end]] for end in range(len(where), 0, -1) if where[:end] in lines), None)


# --- What is wrong ----------------------------------------------------------------------------------------------------


def _validate(document: dict[str, object], folder: Path) -> tuple[House | None, list[ErrorDetails]]:
    """The house, or what is wrong; and how it hangs together even where single options have to be mended first."""
    errors: list[ErrorDetails] = []
    if "folder" in document:  # a field of House, but no option of the file
        errors.append({"type": "extra_forbidden", "loc": ("folder",), "msg": "", "input": document["folder"]})
        document = {name: value for name, value in document.items() if name != "folder"}
    try:
        house = House.model_validate({**document, "folder": folder}, context={"folder": folder})
    except ValidationError as error:
        errors += _own_errors(error)
    else:
        return (None if errors else house), errors
    if not any(map(_about_the_whole, errors)):
        try:
            House.model_validate(_mended(document, errors))
        except ValidationError as error:
            errors += filter(_about_the_whole, error.errors())
    return None, errors


def _about_the_whole(error: ErrorDetails) -> bool:
    """True for what is found only when every single option is right: how the tables hang together."""
    return bool(error.get("ctx", {}).get("table") == "house")


def _own_errors(error: ValidationError) -> list[ErrorDetails]:
    """The errors without those that only follow from others: a list counts as empty when its items are faulty."""
    found = error.errors()
    return [e for e in found if e["type"] != "too_short" or not e["input"]]


def _where(error: ErrorDetails) -> Where:
    return tuple(step for step in error["loc"] if step != "[key]")


def _mended(document: dict[str, object], errors: list[ErrorDetails]) -> dict[str, object]:
    """The document with its faulty options left to their defaults, or to something harmless where there is none."""
    rest = deepcopy(document)
    for number, where in enumerate(map(_where, errors)):
        table: Any = rest
        holder, option = rest, ""
        for step in where:
            if isinstance(table, dict):
                holder, option = table, str(step)
            try:
                table = table[step]
            except (KeyError, IndexError, TypeError):
                break
        holder.pop(option, None)
        stand_in = f"stand-in-{number}.invalid"
        if option == "host":
            holder[option] = stand_in
        elif option in ("address", "admins"):
            holder[option] = f"x@{stand_in}" if option == "address" else [f"x@{stand_in}"]
    return rest


def _problems(path: Path, document: dict[str, object], lines: Lines, errors: list[ErrorDetails]) -> Iterator[Problem]:
    for error in errors:
        where = _where(error)
        yield Problem(
            str(path), _line(lines, where), option_path(where), _found(document, where, error), _advice(where, error)
        )


def _at(document: object, where: Where) -> object:
    """What stands at ``where`` in the document; None where nothing does."""
    value: Any = document
    for step in where:
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            return None
    return value


def _found(document: dict[str, object], where: Where, error: ErrorDetails) -> str:
    """What the file says there, as far as it may be shown."""
    value = _at(document, where)
    if value is None or error["type"] == "missing":
        return ""
    if isinstance(value, (dict, list)):
        shown = "a table" if isinstance(value, dict) else "a list"
        return "" if error["type"] in ("extra_forbidden", "fault", "enum") else shown
    if error["type"] == "extra_forbidden":
        return ""
    field = _field(where)
    is_secret = field is not None and field.annotation is Secret
    if is_secret or any(_SECRET.search(str(step)) for step in where) or _holds_login(value):
        return "a value that is not shown here"
    if isinstance(value, bool):
        return str(value).lower()
    text = f'"{value}"' if isinstance(value, str) else str(value)
    printable = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)
    return printable if len(printable) <= _LONGEST_SHOWN else printable[: _LONGEST_SHOWN - 1] + "…"


def _holds_login(value: object) -> bool:
    return isinstance(value, str) and bool(re.search(r"://[^/]*:[^/]*@", value))


_ADVICE = {
    "bool": "write true or false, without quotes",
    "int": "write a whole number, without quotes",
    "finite_number": "write a whole number, without quotes",
    "string_type": 'write text in quotes ("…")',
    "path": 'write the name of a file or folder in quotes ("…")',
    "date": "write a day such as 2026-12-25, without quotes",
    "string_too_short": "write something longer: at least {min_length}",
    "string_too_long": "write something shorter: at most {max_length} characters",
    "too_short": "name at least one",
    "greater_than_equal": "write a number of at least {ge}",
    "less_than_equal": "write a number of at most {le}",
}


def _advice(where: Where, error: ErrorDetails) -> str:
    kind, context = error["type"], error.get("ctx", {})
    if kind == "fault":
        return str(context["advice"])
    if kind == "value_error":
        return str(context["error"])
    if kind == "missing":
        return _required(where)
    if kind == "extra_forbidden":
        return _unknown(where)
    if kind == "enum":
        return "write one of " + str(context["expected"]).replace("'", '"').replace(" or ", " and ")
    if kind in ("model_type", "model_attributes_type", "dict_type"):
        return f"write a table: {_header(where)}"
    if kind in ("tuple_type", "list_type"):
        return f"write tables: [[{where[-1]}]] and its options" if _table((*where, 0)) else 'write a list: ["…", "…"]'
    wording = next((text for name, text in _ADVICE.items() if kind == name or kind.startswith(name + "_")), None)
    return wording.format(**context) if wording else str(error["msg"])


def _header(where: Where) -> str:
    names = [str(step) for step in where if isinstance(step, str)]
    header = ".".join(names)
    return (f"[[{header}]]" if isinstance(where[-1], int) else f"[{header}]") + " and its options below it"


def _required(where: Where) -> str:
    names = ".".join(str(step) for step in where if isinstance(step, str))
    if _table(where):
        return f"is missing: add the table [{names}]"
    if _table((*where, 0)):
        return f"is missing: add a table [[{names}]]"
    field = _field(where)
    example = field.examples[0] if field is not None and field.examples else '"…"'
    return f"is missing: write {where[-1]} = {example}"


def _unknown(where: Where) -> str:
    """What was probably meant, or what there is."""
    table = _table(where[:-1])
    known = [name for name in table.model_fields if table is not House or name != "folder"] if table else []
    close = difflib.get_close_matches(str(where[-1]), known, n=1)
    if close:
        return f'there is no such option: did you mean "{close[0]}"?'
    return "there is no such option: the options here are " + ", ".join(known)


# --- What could be there ----------------------------------------------------------------------------------------------


def _field(where: Where) -> FieldInfo | None:
    """The option that stands at ``where``."""
    table = _table(where[:-1])
    return table.model_fields.get(str(where[-1])) if table else None


def _table(where: Where) -> type[BaseModel] | None:
    """The kind of table that stands at ``where``."""
    kind: object = House
    for step in where:
        kind = _inside(kind, step)
    return kind if isinstance(kind, type) and issubclass(kind, BaseModel) else None


def _inside(kind: object, step: str | int) -> object:
    """What may stand one step further in."""
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        field = kind.model_fields.get(str(step))
        return field.annotation if field else None
    if get_origin(kind) is dict:
        return get_args(kind)[1]
    if get_origin(kind) is tuple and isinstance(step, int):
        return get_args(kind)[0]
    return None


# --- What has to be there ---------------------------------------------------------------------------------------------


def _missing_files(path: Path, lines: Lines, house: House) -> Iterator[Problem]:
    for where, folder in _template_folders(house):
        if not folder.is_dir():
            advice = (
                "there is no such folder: create it, or leave the option out to use the templates that come with it"
            )
            yield Problem(str(path), _line(lines, where), option_path(where), str(folder), advice)
    for where, file in _certificates(house):
        if not file.is_file():
            advice = "there is no such file: name a file of certificates (PEM), or leave the option out"
            yield Problem(str(path), _line(lines, where), option_path(where), str(file), advice)


def _template_folders(house: House) -> Iterator[tuple[Where, Path]]:
    if house.desk.templates is not None:
        yield ("desk", "templates"), house.desk.templates
    for i, queue in enumerate(house.queues):
        if queue.templates is not None:
            yield ("queues", i, "templates"), queue.templates


def _certificates(house: House) -> Iterator[tuple[Where, Path]]:
    servers = [(("accounts", i), account) for i, account in enumerate(house.accounts)]
    for where, server in [*servers, (("relay",), house.relay)]:
        if server.ca_file is not None:
            yield (*where, "ca_file"), server.ca_file
        if server.oauth is not None and server.oauth.ca_file is not None:
            yield (*where, "oauth", "ca_file"), server.oauth.ca_file
