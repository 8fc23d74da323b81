"""Files that old mail programs put into the text itself, uuencoded."""

from __future__ import annotations

import re

from mailer.mail.cleaning import clean_name
from mailer.mail.mime import uudecode
from mailer.model import Attachment

MAX_FILES = 100

MAX_ATTEMPTS = 300

_BEGIN = re.compile(r"^begin [0-7]{3,4} (\S[^\n]{0,200})\n(?=[!-`][ -`]{0,90}\n)", re.MULTILINE)
_LINES = re.compile(r"(?:[!-`][ -`]{0,91}\n)++")
_END = re.compile(r"(?:`?[ \t]*\n)?end[ \t]*(?:\n|\Z)")


def without_uuencoded(text: str) -> tuple[str, list[Attachment]]:
    """``text`` without its uuencoded files, and these files; what only looks like one stays text."""
    files: list[Attachment] = []
    kept: list[str] = []
    position = 0
    for _ in range(MAX_ATTEMPTS):
        begin = _BEGIN.search(text, position)
        lines = _LINES.match(text, begin.end()) if begin else None
        if begin is None or lines is None or len(files) >= MAX_FILES:
            break
        end = _END.match(text, lines.end())
        if end is None and lines.end() < len(text):
            kept.append(text[position : lines.end()])
            position = lines.end()
            continue
        kept.append(text[position : begin.start()])
        content = uudecode(text[begin.start() : lines.end()].encode("ascii", "replace"))
        files.append(Attachment(clean_name(begin[1]) or "file.bin", "application/octet-stream", content))
        position = end.end() if end else lines.end()
    kept.append(text[position:])
    return "".join(kept), files
