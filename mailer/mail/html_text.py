"""Readable text from HTML: links and lists kept, hidden text dropped, time and memory bounded whatever comes.

The rendering is inscriptis'. What would cost it more than linear time (very large, very deep or very wide input) is
read by a plain scanner that cuts the tags away, so that no mail is unreadable and none is expensive.
"""

from __future__ import annotations

import re
from html import unescape

import lxml.html
from inscriptis.css_profiles import CSS_PROFILES
from inscriptis.html_engine import Inscriptis
from inscriptis.model.config import ParserConfig
from lxml import etree

LONGEST_HTML = 2_000_000
MOST_ELEMENTS = 30_000
DEEPEST = 100
DEEPEST_TABLE = 12
LARGEST_TABLE = 3_000_000
LONGEST_LINK = 500
LONGEST_STYLE = 2_000

_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|(?<![\w-])font-size\s*:\s*0(?:\.0+)?(?:px|pt|em|rem|%)?\s*(?:!important\s*)?(?:;|$)",
    re.IGNORECASE,
)
_DROPPED = {
    *("script", "style", "head", "title", "meta", "link", "noscript", "template", "object", "embed", "svg", "math"),
    *("iframe", "audio", "video", "canvas", "select"),
}
# Not allowed in XML, so that lxml would refuse the whole text.
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_BLANK_LINES = re.compile(r"\n{4,}")


def html_to_text(html: str) -> str:
    """The text a reader of ``html`` sees, with links as ``words <address>`` and lists as ``* item``."""
    tree = parse(html)
    return rendered(tree) if tree is not None else plainly(html)


def parse(html: str) -> lxml.html.HtmlElement | None:
    """The tree of ``html``; None where there is nothing or it is too large, too deep or too wide to be rendered."""
    if not html.strip() or len(html) > LONGEST_HTML:
        return None
    parser = lxml.html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=False)
    try:
        tree = lxml.html.document_fromstring(_CONTROLS.sub("", html).encode("utf-8"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None
    return tree if _is_modest(tree) else None


def _is_modest(tree: lxml.html.HtmlElement) -> bool:
    """True where rendering stays cheap: inscriptis recurses by depth, and lays out each table inside its outer one."""
    depth = tables = count = 0
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        step = 1 if event == "start" else -1
        depth += step
        tables += step * (element.tag == "table")
        count += event == "start"
        if depth > DEEPEST or tables > DEEPEST_TABLE or count > MOST_ELEMENTS:
            return False
    return True


def rendered(tree: lxml.html.HtmlElement) -> str:
    """The text of a tree, which is used up by it."""
    for element in list(tree.iter()):
        if _is_unseen(element) and element.getparent() is not None:
            element.drop_tree()
        else:
            _simplify(element)
    for table in tree.iter("table"):
        if _is_costly(table):
            _flatten(table)
    text = Inscriptis(tree, ParserConfig(css=CSS_PROFILES["strict"].copy())).get_text()
    return _BLANK_LINES.sub("\n\n\n", "\n".join(line.rstrip() for line in text.splitlines())).strip("\n")


def _is_unseen(element: lxml.html.HtmlElement) -> bool:
    if not isinstance(element.tag, str) or element.tag in _DROPPED or element.get("hidden") is not None:
        return True
    return _HIDDEN.search((element.get("style") or "")[:LONGEST_STYLE]) is not None


def _simplify(element: lxml.html.HtmlElement) -> None:
    """Leave of the attributes what the text needs: where links lead, and how lists are numbered."""
    target = element.get("href") or ""
    for name in ("style", "colspan", "rowspan", "width", "height", "align", "valign"):
        element.attrib.pop(name, None)
    if element.tag == "a" and target.lower().startswith(("http://", "https://")) and len(target) <= LONGEST_LINK:
        said = "".join(element.itertext()).strip()
        if said and _bare(said) != _bare(target):
            last = element[-1] if len(element) else None
            if last is None:
                element.text = f"{element.text or ''} <{target}>"
            else:
                last.tail = f"{last.tail or ''} <{target}>"


def _is_costly(table: lxml.html.HtmlElement) -> bool:
    """True where laying the table out, every row as wide as the widest cells, takes more than its text is worth."""
    rows = cells = row_cells = widest = 0
    for element in table.iter("tr", "td", "th"):
        if element.tag == "tr":
            rows, row_cells = rows + 1, 0
        else:
            row_cells += 1
            cells = max(cells, row_cells)
            widest = max(widest, sum(map(len, element.itertext())))
    return rows * cells * max(widest, 1) > LARGEST_TABLE


def _flatten(table: lxml.html.HtmlElement) -> None:
    """Make the table's rows plain blocks."""
    for element in list(table.iter("table", "thead", "tbody", "tfoot", "tr", "td", "th")):
        if element.tag in ("td", "th"):
            element.tag = "span"
            element.tail = f"  {element.tail or ''}"
        else:
            element.tag = "div"


def _bare(address: str) -> str:
    return re.sub(r"^(?:https?://)?(?:www\.)?", "", address.strip().lower()).rstrip("/")


_TAG = re.compile(r"<[^<>]{0,4000}>")
_BREAK = re.compile(r"</?(?:br|p|div|tr|li|h[1-6]|blockquote|table|ul|ol|hr)\b[^<>]{0,1000}>", re.IGNORECASE)
_UNSEEN_START = re.compile(r"<(script|style|head|title)\b", re.IGNORECASE)


def plainly(html: str) -> str:
    """The text of HTML that should not be rendered: tags cut away, each block on a line of its own."""
    text = _without_unseen(_CONTROLS.sub("", html[:LONGEST_HTML]))
    text = unescape(_TAG.sub("", _BREAK.sub("\n", text)))
    lines = [" ".join(line.split()) for line in text.splitlines()]
    return _BLANK_LINES.sub("\n\n", "\n".join(lines)).strip("\n")


def _without_unseen(html: str) -> str:
    """``html`` without scripts, styles and head; one pass, since a missing end tag would make a pattern search on."""
    kept: list[str] = []
    position = 0
    low = html.lower()
    while match := _UNSEEN_START.search(html, position):
        kept.append(html[position : match.start()])
        end = low.find(f"</{match[1].lower()}", match.end())
        if end < 0:
            return "".join(kept) + html[match.end() :] if match[1].lower() == "head" else "".join(kept)
        position = end + len(match[1]) + 2
    kept.append(html[position:])
    return "".join(kept)
