"""The docs say what is so: commands, statuses, tables, rooms, proofs and links are compared with the code."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

import pytest
from sqlalchemy import UniqueConstraint

from handlers.commands import COMMANDS
from handlers.gate import RULES
from handlers.lifecycle import diagram
from mailer.__main__ import DONE, NEEDS_A_HAND, TRY_AGAIN, WRONG, main
from mailer.case import Found
from mailer.config import House, ServiceLevel
from mailer.config_file import load
from mailer.mail.template import shipped_templates
from mailer.model import Kind, Role
from mailer.store.schema import metadata
from tests.test_house import MAY_IMPORT

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
README = ROOT / "README.md"
PAGES = sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md")])
PROOF = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")
LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)")


def sections(page: Path) -> dict[str, str]:
    """What stands below each heading of a page, up to the next one; without the blocks that show code."""
    text = re.sub(r"^```.*?^```$", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    parts = re.split(r"^#+ +(.*?) *$", text, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def rows(text: str) -> list[list[str]]:
    """The rows of every table in a text, without their headings; an escaped bar is a bar."""
    found: list[list[str]] = []
    lines = text.split("\n")
    for number, line in enumerate(lines):
        is_heading = number + 1 < len(lines) and re.fullmatch(r"\|[-| ]+\|", lines[number + 1])
        if line.startswith("|") and not is_heading and not re.fullmatch(r"\|[-| ]+\|", line):
            cells = re.split(r"(?<!\\)\|", line.strip().strip("|"))
            found.append([cell.strip().replace("\\|", "|") for cell in cells])
    return found


def table(page: Path, heading: str) -> list[list[str]]:
    return rows(sections(page)[heading])


def names(cell: str) -> list[str]:
    """What stands between back quotes."""
    return re.findall(r"`([^`]+)`", cell)


def anchor(heading: str) -> str:
    """How a heading is linked to: in small letters, without punctuation, with hyphens for spaces."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


# --- Links ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_relative_link_leads_somewhere(page: Path) -> None:
    for link in LINK.findall(page.read_text(encoding="utf-8")):
        if re.match(r"[a-z]+:", link):
            continue
        name, _, place = link.partition("#")
        target = (page.parent / name).resolve() if name else page
        assert target.exists(), link
        assert target.is_relative_to(ROOT), link
        assert not place or place in map(anchor, sections(target)), link


# --- The procedures ---------------------------------------------------------------------------------------------------

PROCEDURES = {
    "Customer Communication SOP": ("customer-communication.md", 3),
    "Internal Team Communication SOP": ("internal-communication.md", 4),
}
"""The heading of a procedure's table, its text, and the first clause that asks for something."""


def clauses(procedure: str) -> set[str]:
    """The numbers of the clauses that ask for something: those with sub-clauses stand for themselves no more."""
    name, first = PROCEDURES[procedure]
    text = (DOCS / "sop" / name).read_text(encoding="utf-8")
    numbers = re.findall(r"^#+ (\d+(?:\.\d+)?)\.? ", text, re.MULTILINE)
    parents = {number.partition(".")[0] for number in numbers if "." in number}
    return {f"§{number}" for number in numbers if number not in parents and int(number.partition(".")[0]) >= first}


@pytest.mark.parametrize("procedure", PROCEDURES)
def test_every_clause_of_a_procedure_has_a_row_and_every_row_a_clause(procedure: str) -> None:
    assert {clause for clause, *_ in table(DOCS / "sop.md", procedure)} == clauses(procedure)


@pytest.mark.parametrize("procedure", PROCEDURES)
def test_every_clause_is_proven_or_said_to_be_to_come(procedure: str) -> None:
    for clause, asked, _does, proof in table(DOCS / "sop.md", procedure):
        rest = PROOF.sub("", proof).replace(",", "").strip()
        assert rest in ("", "to come", "people"), f"{clause} {asked}"
        assert bool(PROOF.search(proof)) != bool(rest), f"{clause} {asked}"


def functions(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


PROOFS = sorted({proof for page in PAGES for proof in PROOF.findall(page.read_text(encoding="utf-8"))})


@pytest.mark.parametrize(("file", "test"), PROOFS)
def test_every_test_that_is_named_exists(file: str, test: str) -> None:
    assert test.startswith("test_")
    assert test in functions(ROOT / file)


# --- Engineers --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("page", "heading"), [(README, "Commands"), (DOCS / "commands.md", "The commands")])
def test_the_table_of_commands_is_that_of_the_code(page: Path, heading: str) -> None:
    assert table(page, heading) == [[f"`{command.syntax}`", command.meaning] for command in COMMANDS]


def test_the_diagram_of_statuses_is_that_of_the_code() -> None:
    assert f"```text\n{diagram()}\n```" in README.read_text(encoding="utf-8")


def test_the_table_of_what_is_held_back_names_every_rule() -> None:
    assert [name for name, _ in table(DOCS / "commands.md", "What is held back")] == [rule.name for rule in RULES]


LEVELS = ("response", "update_reminder", "update_due", "overdue_again")
"""In the order of the table's columns."""


def test_the_promises_are_the_defaults_of_the_code(tmp_path: Path) -> None:
    house = loaded_example(tmp_path)
    told = table(DOCS / "commands.md", "When you are reminded")
    assert told == [
        [str(priority), *(in_words(getattr(level, option)) for option in LEVELS)]
        for priority, level in house.service.items()
    ]
    assert set(ServiceLevel.model_fields) == set(LEVELS)


def loaded_example(folder: Path) -> House:
    path = folder / "config.toml"
    path.write_text((ROOT / "config.example.toml").read_text(encoding="utf-8"), encoding="utf-8")
    return load(path)


def in_words(length: object) -> str:
    if length is None:
        return "as needed"
    number, unit = re.fullmatch(r"(\d+)([dh])", str(length)).groups()  # type: ignore[union-attr]
    return f"{number} {'working day' if unit == 'd' else 'hour'}{'' if number == '1' else 's'}"


def test_the_first_words_of_senders_names_are_those_of_the_templates() -> None:
    told = {name.partition(" P")[0] for name in names(sections(DOCS / "commands.md")["How engineers work"])}
    templates = (shipped_templates() / "en" / "engineer").glob("[!_]*.md")
    words = re.compile(r"^From: ([^{\n]+)", re.MULTILINE)
    used = {words.findall(path.read_text(encoding="utf-8"))[0].strip() for path in templates}
    assert told == used


# --- Admins and scripts -----------------------------------------------------------------------------------------------


def test_the_commands_of_the_program_are_all_there_in_its_own_words(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    shown = re.split(r"\n(?= {4}\w)", capsys.readouterr().out.partition("COMMAND\n")[2].partition("\n\n")[0])
    told = [[f"`mailer {line.split()[0]}`", " ".join(line.split()[1:])] for line in shown]
    assert table(DOCS / "install.md", "The commands of the program") == told


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_no_page_tells_of_a_command_of_the_program_that_is_not_there(
    page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    there = set(re.findall(r"^ {4}(\w+)", capsys.readouterr().out, re.MULTILINE))
    text = page.read_text(encoding="utf-8")
    named = set(re.findall(r"(?:^ {4}|^\$ |`|bin/)mailer (?:--config \S+ )?([a-z]+)", text, re.MULTILINE))
    assert named <= there


def test_the_exit_codes_are_those_of_the_code() -> None:
    told = [int(code) for code, _ in table(README, "Exit codes")]
    assert told == [DONE, NEEDS_A_HAND, WRONG, TRY_AGAIN]


MAIL = b"""\
From: Carol <carol@customer.example>
To: support@example.com
Subject: It works [#1]
Message-ID: <1@customer.example>

Yes.
"""


def test_explain_has_the_keys_that_are_promised(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("one.eml").write_bytes(MAIL)
    assert main(["explain", "--json", "one.eml", "one.eml"]) == DONE
    lines = capsys.readouterr().out.splitlines()
    promised = [names(key)[0] for key, *_ in table(DOCS / "explain.md", "What `--json` promises")]
    assert promised[-4:] == ["ticket", "evidence", "role", "would"]
    assert [list(json.loads(line)) for line in lines] == [promised[:-4]] * 2


def test_explain_with_the_database_has_four_keys_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("one.eml").write_bytes(MAIL)
    for command in (["init"], ["db", "upgrade"]):
        assert main(command) == DONE
    capsys.readouterr()
    assert main(["explain", "--db", "--json", "one.eml"]) == DONE
    told = json.loads(capsys.readouterr().out)
    assert list(told)[-4:] == ["ticket", "evidence", "role", "would"]
    assert (told["ticket"], told["role"]) == (None, "stranger")


def test_explain_promises_the_types_it_has(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("one.eml").write_bytes(MAIL)
    main(["explain", "--json", "one.eml"])
    told = json.loads(capsys.readouterr().out)
    types = {"string": str, "list": list, "true": bool}
    for key, kind, _ in table(DOCS / "explain.md", "What `--json` promises")[: len(told)]:
        assert type(told[names(key)[0]]) is types[kind.split()[0]], key


def test_the_kinds_the_evidence_and_the_roles_are_those_of_the_code() -> None:
    assert [names(kind)[0] for kind, _ in table(DOCS / "explain.md", "Kinds")] == list(Kind)
    told = {names(key)[0]: text for key, _, text in table(DOCS / "explain.md", "What `--json` promises")}
    assert set(names(told["evidence"])) - {"[#12345]"} == set(Found)
    assert set(names(told["role"])) == set(Role)


# --- Developers -------------------------------------------------------------------------------------------------------


def test_the_rooms_are_those_that_the_house_is_tested_for() -> None:
    found = table(DOCS / "architecture.md", "Who may import whom")
    told = {names(room)[0]: tuple(names(allowed)) for room, allowed in found}
    assert told == MAY_IMPORT


def test_the_rooms_that_are_drawn_are_there() -> None:
    text = (DOCS / "architecture.md").read_text(encoding="utf-8")
    drawing = text.partition("## The rooms")[2].partition("```text\n")[2].partition("```")[0]
    for line in drawing.strip().split("\n"):
        folder = ""
        for name in re.split(r", ", re.split(r" {2,}", line)[0]):
            folder = name.rpartition("/")[0] or folder
            pattern = name if "/" in name else f"{folder}/{name}"
            assert list(ROOT.glob(pattern.rstrip("/"))), name


def test_the_tables_and_their_unique_keys_are_those_of_the_code() -> None:
    told = {names(name)[0]: set(names(keys)) for name, _, keys in table(DOCS / "architecture.md", "Where state lives")}
    assert told == {name: unique_keys(name) for name in metadata.tables}


def unique_keys(name: str) -> set[str]:
    """Every unique key of a table but one that is a mere row number."""
    found = metadata.tables[name]
    keys = [list(c.columns) for c in found.constraints if isinstance(c, UniqueConstraint)]
    keys += [[column] for column in found.columns if column.unique]
    primary = ", ".join(column.name for column in found.primary_key.columns)
    numbered = primary == "id" or (primary == "number" and name == "ticket_number")
    return {", ".join(column.name for column in key) for key in keys} | (set() if numbered else {primary})
