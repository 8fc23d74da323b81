"""A letter's body as a small tree, written out twice: as plain text and as HTML.

The tree is made of the template's own structure; what was interpolated is in VALUE and PROSE nodes only, and both
writers take those as text and nothing else. So no value can become markup (INJ-04, INJ-06), whatever it contains.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from html import escape
from urllib.parse import quote, unquote, urlsplit

from mailer.mail.reply_address import ReplyAddress, carries_token

WIDTH = 72
"""Columns of a line of plain text: room for two levels of quoting within 78 (RFC 5322 §2.1.1)."""

_RULE = "-- "  # RFC 3676 §4.3: what follows is a signature, and mail programs leave it out of answers
_LINK = re.compile(r"(?:https?://|mailto:)[^\s<>\"'`\\^{}|]{1,2048}", re.IGNORECASE)
_PICTURE = re.compile(r"cid:[\w.@-]+|data:image/png;base64,[A-Za-z0-9+/=]+", re.ASCII)
PICTURE_WIDTH = 440
_INDENT = re.compile(r"^[ \t]+|[ \t]{2,}", re.MULTILINE)
_BLANK_LINES = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")


class Kind(StrEnum):
    """What a node is. The first group stands in a line, the second makes lines of its own."""

    TEXT = "text"
    VALUE = "value"
    STRONG = "strong"
    EMPHASIS = "em"
    CODE = "code"
    LINK = "a"
    BREAK = "br"

    PARAGRAPH = "p"
    BUTTONS = "buttons"
    PICTURE = "picture"
    PROSE = "prose"
    HEADING = "h2"
    BULLETS = "ul"
    NUMBERS = "ol"
    ITEM = "li"
    QUOTE = "blockquote"
    CODE_BLOCK = "pre"
    RULE = "hr"
    TABLE = "table"
    ROW = "tr"
    CELL = "td"


@dataclass(frozen=True, slots=True)
class Node:
    """One piece of a body. ``text`` is for TEXT, VALUE, PROSE, CODE and CODE_BLOCK, ``href`` for LINK; a PICTURE has
    both, its text says in lines what it shows.

    ``tight`` lists have no empty lines between their items. The first row of a TABLE is its heading, and may be blank.
    """

    kind: Kind
    children: tuple[Node, ...] = field(default=())
    text: str = ""
    href: str = ""
    tight: bool = False


@dataclass(frozen=True, slots=True)
class LinkWords:
    """How plain text speaks of a link that opens a mail: with ``{label}`` and ``{address}`` in it, and ``{subject}``
    where the mail would be worth nothing without it."""

    write_to: str = "{label}: write to {address}"
    write_about: str = "{label}: write to {address}, subject: {subject}"


def safe_link(target: str) -> str:
    """``target`` if it is a link a letter may carry (http, https, mailto), else an empty string (INJ-06)."""
    try:
        parts = urlsplit(target.strip())
    except ValueError:
        return ""
    if parts.scheme in ("http", "https") and parts.netloc:
        return target.strip()
    return target.strip() if parts.scheme == "mailto" and "@" in unquote(parts.path) else ""


def safe_picture(source: str) -> str:
    """``source`` if it is a picture that travels with the letter, else an empty string: none is ever fetched."""
    return source if _PICTURE.fullmatch(source) else ""


def mailto(address: str, subject: str = "", body: str = "") -> str:
    """A link that opens a mail to ``address``, filled in (RFC 6068 §2), and signed in the subject if need be."""
    local, _, domain = address.rpartition("@")
    if isinstance(address, ReplyAddress):
        subject = address.complete(subject)
    fields = [
        # RFC 6068 §5: line breaks in a body are CRLF; "+" stands for itself and is encoded because some read a space.
        f"{name}={quote(value, safe='')}"
        for name, value in (("subject", subject), ("body", "\r\n".join(body.splitlines())))
        if value
    ]
    return f"mailto:{quote(local, safe='')}@{quote(domain, safe='.-')}" + ("?" + "&".join(fields) if fields else "")


def plain(nodes: Iterable[Node]) -> str:
    """What a reader sees of inline nodes, without any sign of emphasis."""
    return "".join("\n" if n.kind is Kind.BREAK else n.text + plain(n.children) for n in nodes)


# --- plain text -----------------------------------------------------------------------------------------------------


def to_text(body: Iterable[Node], words: LinkWords) -> str:
    """The body as plain text, wrapped at 72 columns where it is the template's own and kept as it is elsewhere."""
    return "\n".join(_blocks(body, WIDTH, words)) + "\n"


def _blocks(nodes: Iterable[Node], width: int, words: LinkWords) -> list[str]:
    lines: list[str] = []
    before: Kind | None = None
    for node in nodes:
        if before not in (None, Kind.HEADING, Kind.RULE):
            lines.append("")
        lines += _block(node, width, words)
        before = node.kind
    return lines


def _block(node: Node, width: int, words: LinkWords) -> list[str]:
    match node.kind:
        case Kind.PROSE | Kind.CODE_BLOCK | Kind.PICTURE:
            return [line.rstrip() for line in node.text.split("\n")]
        case Kind.HEADING:
            title = _inline(node.children, words)
            return _wrap(title if title[-1:] in ".:!?" else title + ":", width)
        case Kind.BUTTONS:
            return [line for link in node.children for line in _wrap(_link(link, words, alone=True), width)]
        case Kind.BULLETS | Kind.NUMBERS:
            return _list(node, width, words)
        case Kind.QUOTE:
            return [f"> {line}".rstrip() for line in _blocks(node.children, width - 2, words)]
        case Kind.RULE:
            return [_RULE]
        case Kind.TABLE:
            return _table(node, width, words)
        case _:
            return _wrap(_inline(node.children, words), width)


def _list(node: Node, width: int, words: LinkWords) -> list[str]:
    lines: list[str] = []
    for number, item in enumerate(node.children, start=1):
        sign = "- " if node.kind is Kind.BULLETS else f"{number}. "
        inner = _blocks(item.children, width - len(sign), words) or [""]
        if lines and not node.tight:
            lines.append("")
        lines.append((sign + inner[0]).rstrip())
        lines += [(" " * len(sign) + line).rstrip() for line in inner[1:]]
    return lines


def _table(node: Node, width: int, words: LinkWords) -> list[str]:
    """Two columns without a heading as labels and what they say; anything else row by row under its headings."""
    rows = [[_inline(cell.children, words) for cell in row.children] for row in node.children]
    heading, rest = rows[0], rows[1:]
    if len(heading) == 2 and not any(heading):
        left = max((len(row[0]) for row in rest), default=0) + 2
        return [line for label, said in rest for line in _hanging(f"{label}:", said, left, width)]
    blocks = [
        [line for title, said in zip(heading, row, strict=True) for line in _hanging(f"{title}:", said, 0, width)]
        for row in rest
    ]
    return [line for position, block in enumerate(blocks) for line in ([""] if position else []) + block]


def _hanging(label: str, said: str, left: int, width: int) -> list[str]:
    indent = left or len(label) + 1
    lines = _wrap(said, max(width - indent, width // 2)) or [""]
    return [(label.ljust(indent) + lines[0]).rstrip(), *((" " * indent + line).rstrip() for line in lines[1:])]


def _inline(nodes: tuple[Node, ...], words: LinkWords) -> str:
    spoken = []
    alone = len([node for node in nodes if node.text.strip() or node.kind is Kind.LINK]) == 1
    for node in nodes:
        match node.kind:
            case Kind.BREAK:
                spoken.append("\n")
            case Kind.LINK:
                spoken.append(_link(node, words, alone=alone))
            case _:
                spoken.append(node.text + _inline(node.children, words))
    return "".join(spoken)


def _link(node: Node, words: LinkWords, *, alone: bool) -> str:
    label = plain(node.children).strip()
    scheme, _, rest = node.href.partition(":")
    target = unquote(rest.partition("?")[0]) if scheme == "mailto" else node.href
    if not target or label in (target, node.href):
        return label
    if not alone:
        # A mail that is filled in can't be written from its address: the text around says what to write instead.
        return label if scheme == "mailto" and "body=" in rest else f"{label} ({target})"
    if scheme == "mailto":
        subject = _subject(rest)
        said = words.write_about if carries_token(subject) else words.write_to
        return said.replace("{label}", label).replace("{address}", target).replace("{subject}", subject)
    return f"{label}: {target}"


def _subject(target: str) -> str:
    """The subject a mailto link fills in (RFC 6068 §2)."""
    fields = (field.partition("=") for field in target.partition("?")[2].split("&"))
    return next((unquote(value) for name, _, value in fields if name.lower() == "subject"), "")


def _wrap(text: str, width: int) -> list[str]:
    return [
        wrapped
        for line in text.strip("\n").split("\n")
        for wrapped in textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False) or [""]
    ]


# --- HTML -----------------------------------------------------------------------------------------------------------


def to_html(body: Iterable[Node]) -> str:
    """The body as HTML: the template's structure as elements, every value escaped, links to http(s) and mailto only."""
    return "\n".join(_html_block(node) for node in body)


def _html_block(node: Node) -> str:
    match node.kind:
        case Kind.PROSE:
            parts = (part.strip("\n") for part in _BLANK_LINES.split(node.text))
            return '<div class="prose">' + "".join(f"<p>{_html_value(part)}</p>" for part in parts if part) + "</div>"
        case Kind.CODE_BLOCK:
            return f"<pre>{escape(node.text)}</pre>"
        case Kind.BUTTONS:
            return '<div class="buttons">' + "".join(map(_button, node.children)) + "</div>"
        case Kind.PICTURE:
            # The width as an attribute is for Outlook; other programs shrink it to the screen.
            size = f'width="{PICTURE_WIDTH}" style="width: 100%; max-width: {PICTURE_WIDTH}px; height: auto;"'
            return f'<p><img class="picture" src="{escape(node.href)}" alt="{escape(node.text)}" {size}></p>'
        case Kind.RULE:
            return "<hr>"
        case Kind.TABLE:
            return _html_table(node)
        case Kind.BULLETS | Kind.NUMBERS | Kind.QUOTE:
            return f"<{node.kind}>{to_html(node.children)}</{node.kind}>"
        case Kind.ITEM:
            return f"<li>{_html_item(node)}</li>"
        case _:
            return f"<{node.kind}>{_html_inline(node.children)}</{node.kind}>"


def _html_item(item: Node) -> str:
    if len(item.children) == 1 and item.children[0].kind is Kind.PARAGRAPH:
        return _html_inline(item.children[0].children)
    return to_html(item.children)


def _button(link: Node) -> str:
    # Outlook for Windows pads table cells but not links; hence the cell around each.
    return (
        '<table role="presentation" class="button" cellspacing="0" cellpadding="0"><tr><td>'
        f'<a href="{escape(link.href)}">{_html_inline(link.children)}</a></td></tr></table>'
    )


def _html_table(node: Node) -> str:
    heading, *rows = node.children
    body = f"<tbody>{''.join(_html_row(row, 'td') for row in rows)}</tbody>"
    if not any(plain(cell.children).strip() for cell in heading.children):
        return f'<table class="facts">{body}</table>'
    return f"<table><thead>{_html_row(heading, 'th')}</thead>{body}</table>"


def _html_row(row: Node, tag: str) -> str:
    return "<tr>" + "".join(f"<{tag}>{_html_inline(cell.children)}</{tag}>" for cell in row.children) + "</tr>"


def _html_inline(nodes: Iterable[Node]) -> str:
    return "".join(map(_html_piece, nodes))


def _html_piece(node: Node) -> str:
    match node.kind:
        case Kind.TEXT:
            return escape(node.text)
        case Kind.VALUE:
            return _html_value(node.text)
        case Kind.CODE:
            return f"<code>{escape(node.text)}</code>"
        case Kind.BREAK:
            return "<br>\n"
        case Kind.LINK:
            # A link within a link is no link: its label's values are escaped and left at that.
            return f'<a href="{escape(node.href)}">{escape(plain(node.children))}</a>'
        case _:
            return f"<{node.kind}>{_html_inline(node.children)}</{node.kind}>"


def _html_value(text: str) -> str:
    return "".join(_linked(text)).replace("\n", "<br>\n")


def _linked(text: str) -> Iterator[str]:
    """Somebody's text escaped, its web and mail addresses made links."""
    position = 0
    for found in _LINK.finditer(text):
        url = _without_punctuation(found[0])
        yield _escaped(text[position : found.start()])
        yield f'<a href="{escape(url)}">{escape(url)}</a>' if safe_link(url) else _escaped(url)
        position = found.start() + len(url)
    yield _escaped(text[position:])


def _without_punctuation(url: str) -> str:
    """The address without what ends the sentence around it; a closing bracket stays if it was opened inside."""
    while url and (url[-1] in ".,;:!?*_" or (url[-1] == ")" and url.count("(") < url.count(")")) or url[-1] == "]"):
        url = url[:-1]
    return url


def _escaped(text: str) -> str:
    """Escaped, with the indentation people put into texts, which HTML would swallow."""
    return _INDENT.sub(lambda m: "\u00a0" * len(m[0].expandtabs(4)), escape(text))
