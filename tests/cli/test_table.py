"""Output for people and programs: nothing in it steers the terminal it is shown on."""

from __future__ import annotations

import os
import pty
import subprocess
import sys

import pytest

from mailer.cli.table import print_table, printable

PRINT = (
    "from mailer.cli.table import print_table; print_table(('grade', 'text'), [('error', 'a[red]b \\x1b]0;x\\x07')])"
)


def test_control_characters_and_changes_of_reading_direction_are_not_printed() -> None:
    assert printable("a\nb\x1b[2J\u202ec\u00e9") == "a b�[2J�cé"


def test_a_program_that_reads_along_gets_a_line_for_each_row(capsys: pytest.CaptureFixture[str]) -> None:
    print_table(("grade", "text"), [("ok", "all\tis well"), ("error", "x" * 200)])
    assert capsys.readouterr().out == "ok\tall is well\nerror\t" + "x" * 200 + "\n"


def test_a_terminal_gets_a_table_in_which_markup_of_others_is_mere_text() -> None:
    ours, theirs = pty.openpty()
    subprocess.run([sys.executable, "-c", PRINT], stdout=theirs, check=True, env={**os.environ, "TERM": "dumb"})
    os.close(theirs)
    shown = os.read(ours, 10_000).decode()
    os.close(ours)
    assert "a[red]b �]0;x�" in shown
    assert "─" in shown
