"""Tables for people: drawn on a terminal, and one line per row, fields parted by tabs, where a program reads along."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text


def print_table(header: Sequence[str], rows: Sequence[Sequence[str]], styles: Mapping[str, str] | None = None) -> None:
    """Prints the rows on standard output, the last column with all the room that is left.

    :param styles: how a row's first field is shown, by what it says (``{"error": "bold red"}``).
    """
    if not sys.stdout.isatty():
        for row in rows:
            print("\t".join(printable(field) for field in row))
        return
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_header=any(header))
    for number, name in enumerate(header):
        table.add_column(name, overflow="fold", ratio=1 if number == len(header) - 1 else None)
    for first, *others in rows:
        table.add_row(Text(printable(first), (styles or {}).get(first, "")), *(Text(printable(f)) for f in others))
    Console(highlight=False).print(table)


def printable(text: str) -> str:
    """``text`` on one line, what could steer a terminal or turn the reading direction shown as � (INJ-10)."""
    return "".join(c if c.isprintable() else " " if c.isspace() else "\N{REPLACEMENT CHARACTER}" for c in text)
