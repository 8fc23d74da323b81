"""The mails of the demonstration as files: each as it passed, its HTML part for the browser, and a page of contents."""

from __future__ import annotations

import email
import email.policy
import re
from dataclasses import dataclass, field
from html import escape
from pathlib import Path

from mailer.demo.world import Passing

_PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>The mails of the demonstration</title>
<style>body {{ font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }}
table {{ border-collapse: collapse; width: 100% }} td {{ padding: .4rem .6rem; border-top: 1px solid #ddd }}
</style></head><body><h1>The mails of the demonstration</h1><table>{rows}</table></body></html>
"""


@dataclass
class Album:
    """A folder of mails in the order they passed."""

    folder: Path
    rows: list[str] = field(default_factory=list)

    @property
    def count(self) -> int:
        return len(self.rows)

    @property
    def contents(self) -> Path:
        return self.folder / "index.html"

    def keep(self, passing: Passing) -> str:
        """Writes the mail down; returns the name its files begin with."""
        self.folder.mkdir(parents=True, exist_ok=True)
        message = email.message_from_bytes(passing.raw, policy=email.policy.default)
        to = passing.rcpt_tos[0]
        name = (
            f"{len(self.rows) + 1:02d}-to-{re.sub(r'[^a-z0-9]+', '-', to.partition('+')[0].partition('@')[0].lower())}"
        )
        (self.folder / f"{name}.eml").write_bytes(passing.raw)
        html = message.get_body(("html",))
        link = f"{name}.eml"
        if html is not None:
            link = f"{name}.html"
            (self.folder / link).write_text(str(html.get_content()), encoding="utf-8")
        cells = (str(message["From"]), to.partition("+")[0], f'<a href="{link}">{escape(str(message["Subject"]))}</a>')
        self.rows.append(f"<tr><td>{escape(cells[0])}</td><td>{escape(cells[1])}</td><td>{cells[2]}</td></tr>")
        self.contents.write_text(_PAGE.format(rows="\n".join(self.rows)), encoding="utf-8")
        return name
