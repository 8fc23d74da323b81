"""``config.example.toml`` is the manual: it loads as it is, and names every option with the default the code has."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from types import UnionType
from typing import get_args, get_origin

import pytest
from pydantic import BaseModel

from mailer.__main__ import main
from mailer.config import House, Retention, ServiceLevel, option_path
from mailer.config_file import load
from mailer.model import Priority

EXAMPLE = Path(__file__).parent.parent / "config.example.toml"
DEFAULT = re.compile(r"^# (?=[a-z_]+ = )", re.MULTILINE)
INSTANCE = re.compile(r"^# e\.g\. (?=[a-z_.]+ = )", re.MULTILINE)

Place = tuple[str | int, ...]


def loaded(folder: Path, text: str) -> House:
    path = folder / "config.toml"
    path.write_text(text, encoding="utf-8")
    return load(path)


def options(document: object, at: Place = ()) -> Iterator[tuple[Place, object]]:
    """Every option of a document and what is written there; tables are gone into."""
    if isinstance(document, dict):
        for name, value in document.items():
            if isinstance(value, dict):
                yield from options(value, (*at, name))
            elif isinstance(value, list) and value and isinstance(value[0], dict):
                yield from (found for i, table in enumerate(value) for found in options(table, (*at, name, i)))
            else:
                yield (*at, name), value


def models(kind: object) -> Iterator[type[BaseModel]]:
    """The tables a configuration is made of."""
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        yield kind
        for field in kind.model_fields.values():
            yield from models(field.annotation)
    elif get_origin(kind) in (tuple, dict, UnionType):
        for argument in get_args(kind):
            yield from models(argument)


def value_at(house: object, place: Place) -> object:
    for step in place:
        house = getattr(house, step) if isinstance(step, str) and hasattr(house, step) else house[step]  # type: ignore[index]
    return house


def table_at(house: House, place: Place) -> BaseModel:
    table = value_at(house, place[:-1])
    assert isinstance(table, BaseModel)
    return table


@pytest.fixture
def text() -> str:
    return EXAMPLE.read_text(encoding="utf-8")


def test_the_example_loads_as_it_is(tmp_path: Path, text: str) -> None:
    assert loaded(tmp_path, text).queues[0].name == "support"


def test_the_example_says_the_defaults_of_the_code(tmp_path: Path, text: str) -> None:
    bare, full = tomllib.loads(text), tomllib.loads(DEFAULT.sub("", text))
    house = loaded(tmp_path, DEFAULT.sub("", text))
    assert house.model_dump() == loaded(tmp_path, text).model_dump()
    written = {place for place, _ in options(bare)}
    for place in [place for place, _ in options(full) if place not in written and place[0] != "service"]:
        field = type(table_at(house, place)).model_fields[str(place[-1])]
        assert value_at(house, place) == field.get_default(call_default_factory=True), option_path(place)


def test_every_option_of_the_code_is_in_the_example(tmp_path: Path, text: str) -> None:
    everything = INSTANCE.sub("", DEFAULT.sub("", text))
    for name in ("templates", "our-ca.pem"):
        (tmp_path / name).mkdir() if name == "templates" else (tmp_path / name).write_text("")
    house = loaded(tmp_path, everything)
    named: dict[type[BaseModel], set[str]] = {kind: set() for kind in models(House)}
    for place, _ in options(tomllib.loads(everything)):
        for end in range(1, len(place) + 1):
            if isinstance(place[end - 1], str) and isinstance(value_at(house, place[: end - 1]), BaseModel):
                named[type(table_at(house, place[:end]))].add(str(place[end - 1]))
    missing = {f"{kind.__name__}.{name}" for kind, names in named.items() for name in set(kind.model_fields) - names}
    assert missing == {"House.folder"}
    promises = tomllib.loads(everything)["service"]
    assert {str(level): set(ServiceLevel.model_fields) for level in Priority} == {
        k: set(v) for k, v in promises.items()
    }


def test_what_is_not_set_by_default_is_marked_as_an_instance(text: str) -> None:
    unset = {name for kind in models(House) for name, field in kind.model_fields.items() if field.default in (None, {})}
    shown = set(re.findall(r"^# e\.g\. ([a-z_]+) = ", text, re.MULTILINE))
    inner = re.findall(r"^# e\.g\. ([a-z_]+)\.([a-z_]+) = ", text, re.MULTILINE)
    shown |= {table for table, _ in inner} | {name for _, name in inner} & unset
    kept = set(Retention.model_fields)
    assert shown == unset - {"password", "response", "update_reminder", "update_due", "overdue_again"} - kept


def test_the_commands_it_names_are_there(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    named = set(re.findall(r'"mailer (\w+)', text))
    with pytest.raises(SystemExit):
        main(["--help"])
    assert {"init", "check"} <= named <= set(re.findall(r"^ {4}(\w+)", capsys.readouterr().out, re.MULTILINE))
