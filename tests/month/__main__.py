"""``python -m tests.month``: lives the whole month, prints what it saw, and keeps the summary that the lead got of it.

    --tickets 2000   how many customers write
    --seed 1         which of all months it is
    --docs docs      where month.html and, if there is a chromium, month.png go

It takes about a third of a second for each ticket, and ends with 1 if any promise was neither kept nor reported, or
anything else was said too late, twice or without reason.
"""

from __future__ import annotations

import argparse
import base64
import email
import email.policy
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from datetime import datetime
from email.message import EmailMessage
from pathlib import Path

from tests.month.hours import BERLIN, berlin
from tests.month.ledger import TICK
from tests.month.world import World

LEAD = "lea@brightwater.example"
FIRST_OF_NOVEMBER = berlin("2025-11-01 08:00")
PICTURE = "720,1500"
"""Wide and high, in pixels."""
WITHOUT_LISTS = """<style>
  ul, ul + p, p:has(+ ul), h2:has(+ ul), h2:has(+ p + ul):not(:has(+ p img)),
  blockquote, p:has(+ blockquote), h2:has(+ p + blockquote) { display: none !important }
</style>"""
"""The picture has the figures and charts; the lists of tickets and remarks between them are in the page."""
MEMORY = Path("/dev/shm")
"""A disk would be waited for thirty thousand times, and proves nothing here."""


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.month")
    parser.add_argument("--tickets", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--docs", type=Path)
    wanted = parser.parse_args()
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="month-", dir=MEMORY if MEMORY.is_dir() else None) as folder:
        world = World(wanted.tickets, wanted.seed, Path(folder))
        ledger = world.live(_tell_day if sys.stderr.isatty() else lambda _: None)
        world.desk.database.close()
    _tell(world, wanted.seed, time.monotonic() - began)
    if wanted.docs:
        _keep(world, wanted.docs)
    for violation in ledger.violations:
        print(violation)
    return 1 if ledger.violations else 0


def _tell_day(now: datetime) -> None:
    print(f"\r{now.astimezone(BERLIN):%d %B %Y}   ", end="", file=sys.stderr, flush=True)


def _tell(world: World, seed: int, seconds: float) -> None:
    ledger, sight = world.ledger, world.sight
    readers = Counter(dict.fromkeys(("customer", "engineer", "team", "lead", "channel"), 0))
    for template, count in sight.letters.items():
        readers[template.split("/")[0]] += count
    due: Counter[str] = Counter(what for known in ledger.tickets.values() for what, _ in known.done)
    lived = f"{len(ledger.tickets):,} tickets in {seconds:,.0f} s, {sight.ticks:,} ticks"
    print(f"October 2025 in Berlin, seed {seed}: {lived}")
    print(f"{sum(sight.mails.values()):,} mails came: {_listed(sight.mails)}")
    print(f"{sum(sight.letters.values()):,} letters went: {_listed(readers)}")
    print(f"engineers did: {_listed(sight.deeds)}")
    print(f"fell due: {_listed(due)}")
    print(f"reminders of silent customers while nobody worked: {ledger.out_of_hours}, by the clock on the wall")
    print(f"promises: {_listed(ledger.promises)}")
    print(
        f"the latest came {ledger.latest.total_seconds():.1f} s after its time; a tick is {TICK.total_seconds():.0f} s"
    )
    print(f"violations: {len(ledger.violations) or 'none'}")


def _listed(counts: Counter[str]) -> str:
    return ", ".join(f"{count:,} {name}" for name, count in counts.most_common())


def _keep(world: World, docs: Path) -> None:
    """The summary of October as the lead's mail program shows it."""
    letter = next((data for at, to, data in world.summaries if at == FIRST_OF_NOVEMBER and to == LEAD), None)
    if letter is None:
        print("no summary came on the first of November")
        return
    page = docs / "month.html"
    page.write_text(_page(letter), encoding="utf-8")
    print(f"written: {page}")
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if browser is None:
        print("not written: month.png, as there is no chromium")
        return
    picture = docs / "month.png"
    shown = page.with_suffix(".shown.html")
    shown.write_text(_page(letter).replace("</head>", f"{WITHOUT_LISTS}</head>", 1), encoding="utf-8")
    options = ("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--window-size={PICTURE}")
    subprocess.run(
        [browser, *options, f"--screenshot={picture.resolve()}", shown.resolve().as_uri()],
        check=True, capture_output=True, timeout=120, env={**os.environ, "TZ": "Europe/Berlin"},
    )  # fmt: skip
    shown.unlink()
    print(f"written: {picture}")


def _page(letter: bytes) -> str:
    """The HTML part, with its pictures in it."""
    message = email.message_from_bytes(letter, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    body = message.get_body(("html",))
    assert body is not None
    page = str(body.get_content())
    for part in message.walk():
        if (name := str(part["Content-ID"] or "").strip("<>")) and part.get_content_maintype() == "image":
            picture = base64.b64encode(part.get_payload(decode=True)).decode()
            page = page.replace(f"cid:{name}", f"data:{part.get_content_type()};base64,{picture}")
    return page


if __name__ == "__main__":
    sys.exit(main())
