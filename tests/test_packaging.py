"""What is shipped: a wheel that has everything in it and runs from any folder, and pinned requirements."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import sysconfig
import tomllib
import zipfile
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent


def run(*command: str | Path, folder: Path) -> str:
    """What ``command`` prints; it is run outside the checkout and can't see it."""
    environment = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME")}
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    run(*pip, "wheel", "--no-index", "--no-deps", "--no-build-isolation", "--wheel-dir", folder, ROOT, folder=folder)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The ``bin`` folder of a fresh environment with the wheel in it; what it depends on is that of the tests'."""
    venv = tmp_path_factory.mktemp("installed")
    run(sys.executable, "-m", "venv", "--without-pip", venv, folder=venv)
    python = venv / "bin" / "python"
    paths = run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", folder=venv).strip()
    # A .pth file of a folder that is itself named by a .pth file is not read, so an editable install stays out.
    here = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    (Path(paths) / "dependencies.pth").write_text("\n".join(sorted(here)) + "\n")
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", "--python", str(python)]
    run(*pip, "install", "--no-index", "--no-deps", "--ignore-installed", wheel, folder=venv)
    return venv / "bin"


def test_the_wheel_has_the_mechanism_the_procedures_the_words_and_the_licence(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    shipped = {name for name in names if ".dist-info/" not in name}
    assert {name.split("/")[0] for name in shipped} == {"mailer", "handlers"}
    assert {"mailer/__main__.py", "handlers/sop.py", "mailer/templates/layout.html"} <= shipped
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names)


def test_the_wheel_has_every_file_of_the_packages_and_templates(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    for source, target in (("mailer", "mailer"), ("handlers", "handlers"), ("templates", "mailer/templates")):
        for path in (ROOT / source).rglob("*"):
            if path.is_file() and path.suffix != ".pyc":
                assert f"{target}/{path.relative_to(ROOT / source).as_posix()}" in names


def test_the_installed_program_says_its_version_and_its_commands(installed: Path, tmp_path: Path) -> None:
    assert re.fullmatch(r"mailer \d+\.\d+\.\d+\n", run(installed / "mailer", "--version", folder=tmp_path))
    assert "check" in run(installed / "mailer", "--help", folder=tmp_path)


def test_the_installed_program_uses_its_own_code_and_templates(installed: Path, tmp_path: Path) -> None:
    code = "import mailer, handlers; from mailer.mail.template import shipped_templates as t; print(mailer.__file__, "
    code += "handlers.__file__, t(), (t() / 'layout.html').is_file(), (t() / 'en').is_dir())"
    *places, layout, english = run(installed / "python", "-c", code, folder=tmp_path).split()
    assert all(Path(place).is_relative_to(installed.parent) for place in places)
    assert (layout, english) == ("True", "True")


@pytest.mark.parametrize("name", ["run.txt", "dev.txt"])
def test_requirements_are_pinned_with_hashes_and_name_no_place_to_get_them_from(name: str) -> None:
    text = (ROOT / "requirements" / name).read_text()
    entries = re.split(r"\n(?=\S)", text.strip())[1:]
    assert all(re.match(r"[a-z0-9.-]+==\S+ .*\\\n +--hash=sha256:", entry) for entry in entries)
    assert not re.search(r"://|^-|@ ", text, re.MULTILINE)


def test_requirements_have_every_package_the_program_asks_for() -> None:
    pinned = {
        name: set(re.findall(r"^([a-z0-9.-]+)==", (ROOT / "requirements" / f"{name}.txt").read_text(), re.MULTILINE))
        for name in ("run", "dev")
    }
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    extras = project["optional-dependencies"]
    assert asked(project["dependencies"] + extras["postgresql"]) <= pinned["run"] <= pinned["dev"]
    assert asked(extras["demo"] + extras["dev"]) <= pinned["dev"]


def test_every_library_that_is_imported_is_asked_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    extras = project["optional-dependencies"]
    declared = asked(project["dependencies"] + extras["postgresql"] + extras["demo"]) | {"pydantic-core"}
    sources = [path for room in ("mailer", "handlers") for path in (ROOT / room).rglob("*.py")]
    imported = {name.partition(".")[0] for path in sources for name in imports(path)} - set(sys.stdlib_module_names)
    distributions = packages_distributions()
    for name in imported - {"mailer", "handlers"}:
        assert {canonicalize_name(found) for found in distributions[name]} & declared, name


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def asked(lines: list[str]) -> set[str]:
    names = {canonicalize_name(Requirement(line).name) for line in lines}
    return names - {"mailer"}
