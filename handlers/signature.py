"""The writer's own signature below a text: half of all mail programs put it there without the ``-- `` that marks one.

It is no word to anybody, and customers are not told who works for them (Customer SOP §7).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handlers.command_lines import plain

_SIGN_OFF = re.compile(
    r"(?:(?:best|kind|warm|many) )?(?:regards|wishes|thanks)|thank you|sincerely|cheers|best|br|"
    r"(?:mit )?(?:freundliche[nm]?|beste[nm]?|viele[nm]?|liebe[nm]?) gr(?:ü|ue)(?:ß|ss)e?n?|gruß|"
    r"mfg|vg|lg|(?:bien )?cordialement|(?:un )?saludos?(?: cordial(?:es)?)?",
    re.IGNORECASE,
)
_ON_BEHALF = re.compile(r"(?:i\. ?[av]\.|p\. ?p\.|ppa\.?|per pro\.?) ")
_DASHES = re.compile(r"[-_]{1,3}")
"""What a telephone makes of the ``--`` above a signature, among others."""
_DISCLAIMER = re.compile(
    r"\W*(?:(?:this|the information in this) (?:e-?mail|message)|confidentiality|disclaimer|diese e-?mail|"
    r"diese nachricht|ce (?:message|courriel)|este (?:mensaje|correo))\b.{0,200}"
    r"(?:confidential|intended|vertraulich|bestimmt|confidentiel|destin|confidencial).*",
    re.IGNORECASE | re.DOTALL,
)
_LONGEST_LINE = 8
"""So many words a line of a signature has at most; a sentence has more."""
_MOST_LINES = 10


def without_signature(text: str, name: str) -> str:
    """The text without a block at its end that begins with the writer's whole name on a line of its own, or with a part
    of it below a sign-off; a disclaimer may stand below it. Empty where nothing else is left than a disclaimer or a
    sign-off."""
    above, _, last = text.rstrip().rpartition("\n\n")
    has_disclaimer = _DISCLAIMER.fullmatch(last) is not None
    lines = (above if has_disclaimer else text).rstrip().split("\n")
    signed = next((at for at in _ends(lines) if _is_signed(lines, at, name)), None)
    if signed and _DASHES.fullmatch(plain(lines[signed - 1]).strip()):
        signed -= 1
    said = "\n".join(lines[:signed]).rstrip() if signed is not None else above if has_disclaimer else text
    if not said.strip() or (_SIGN_OFF.fullmatch(_bare(said)) and "thank" not in said.lower()):
        return ""
    return said if signed is not None else text


def without_sign_off(text: str) -> str:
    """The text without the ``Best regards`` at its end, where the letter that it becomes a part of has its own."""
    above, _, last = text.rstrip().rpartition("\n")
    return above.rstrip() if above.strip() and _SIGN_OFF.fullmatch(_bare(last)) else text


def _is_signed(lines: list[str], at: int, name: str) -> bool:
    """Whether a signature begins here: with the whole name, or directly below a sign-off with a part of it."""
    written = _ON_BEHALF.sub("", _bare(lines[at]))
    if written == _bare(name):
        return _begins_a_block(lines, at)
    above = next((line for line in reversed(lines[:at]) if line.strip()), "")
    return written in _bare(name).split() and _SIGN_OFF.fullmatch(_bare(above)) is not None


def _ends(lines: list[str]) -> Iterator[int]:
    """The lines that a signature can consist of, from the last one up."""
    for at in range(len(lines) - 1, max(len(lines) - 1 - _MOST_LINES, -1), -1):
        if len(lines[at].split()) > _LONGEST_LINE:
            return
        yield at


def _begins_a_block(lines: list[str], at: int) -> bool:
    above = [line.strip() for line in lines[:at]]
    if not above or _SIGN_OFF.fullmatch(_bare(above[-1])) or _DASHES.fullmatch(plain(above[-1])):
        return True
    # Below "With:" it is somebody who took part.
    return not above[-1] and not next((line for line in reversed(above) if line), "").endswith(":")


def _bare(line: str) -> str:
    return " ".join(plain(line).casefold().strip(" ,.|*_-").split())
