"""What HTML says about quotes and signatures by its structure: text lines, each with what it was found to be.

Mail programs name the parts of a reply by ids and classes; those are surer than words, and the same in all languages.
The parts are marked in the tree by private characters, which come out of the rendering on lines of their own.
"""

from __future__ import annotations

import re

import lxml.html

from mailer.mail.html_text import parse, rendered
from mailer.mail.quote_marks import Mark, MarkedText
from mailer.mail.quote_separators import is_forward_separator

# Characters of the private use area (Unicode 23.5): never text, and taken out of what comes in.
_OPEN = {Mark.QUOTED: "\ue0f0", Mark.INDENTED: "\ue0f1", Mark.SIGNATURE: "\ue0f2", Mark.CUT: "\ue0f4"}
_CLOSE = {Mark.QUOTED: "\ue0f5", Mark.INDENTED: "\ue0f6", Mark.SIGNATURE: "\ue0f7"}
_SIGNS = {sign: (mark, 1) for mark, sign in _OPEN.items()} | {sign: (mark, -1) for mark, sign in _CLOSE.items()}
_PRIVATE = re.compile("[\ue0f0-\ue0ff]")
_PRIVATE_ENTITY = re.compile(r"&#(?:x0*e0f[0-9a-f]|0*575(?:[6-9]\d|[0-9]\d{2}))\b;?|&#0*576\d\d\b;?", re.IGNORECASE)

# By whom each is written is said where it does not say so itself.
_QUOTE_CLASSES = {
    "yahoo_quoted",
    "yahoo-quoted",
    "zmail_extra",  # Zoho
    "moz-cite-prefix",  # Thunderbird: the attribution
    "airmail_on",
    "clean_bq",  # Airmail
    "front-blockquote",
    "tutanota_quote",
    "mail_android_quote",  # GMX and web.de on a phone
    "ntes-mailmaster-quote",  # Netease
    "replyforwardheader",
    "ms-outlook-mobile-reference-message",
}
_QUOTE_IDS = {
    "olk_src_body_section",  # Outlook for Mac
    "mail-editor-reference-message-container",  # Outlook on a phone
    "reply-intro",  # Roundcube: the attribution
    "isreplycontent",  # Netease
    "replywithin_quote",
    "original-content",  # Foxmail
}
_QUOTE_NAMES = {"quote", "messagereplysection"}  # GMX; Spark
# Outlook on the web, Outlook for Mac, Hotmail, Zimbra
_CUT_IDS = {"appendonsend", "divrplyfwdmsg", "x_divrplyfwdmsg", "stopspelling", "zwchr"}
_CUT_CLASSES = {"outlookmessageheader"}
_SIGNATURE_CLASSES = {
    "gmail_signature",
    "gmail_signature_prefix",
    "moz-signature",
    "protonmail_signature_block",
    "zmail_signature",
    "apple-mail-signature",
    "tutanota_signature",
    "front-signature",
    "odoo_signature_wrapper",
}
_SIGNATURE_IDS = {"signature", "ms-outlook-mobile-signature", "applemailsignature"}  # the first is Outlook's
_SIGNATURE_NAMES = {"messagesignaturesection"}  # Spark
_SOLID_TOP = re.compile(r"border-top[^;]{0,40}solid|border-top-style\s*:\s*solid", re.IGNORECASE)
_HEADER_REACH = 40


def marked_html(html: str) -> MarkedText | None:
    """The text of ``html`` with its marks; None where the HTML can't be read as a tree."""
    tree = _tree(html)
    if tree is None:
        return None
    structured = _mark(tree)
    return _unmarked(rendered(tree), structured=structured)


def structured_html(html: str) -> MarkedText | None:
    """The same; None, too, where no mail program's own marks are in it."""
    tree = _tree(html)
    return _unmarked(rendered(tree), structured=True) if tree is not None and _mark(tree) else None


def _tree(html: str) -> lxml.html.HtmlElement | None:
    return parse(_PRIVATE_ENTITY.sub("", _PRIVATE.sub("", html)))


def _mark(tree: lxml.html.HtmlElement) -> bool:
    """Put the marks into the tree; True where a mail program's own were among them."""
    structured = False
    for element in list(tree.iter()):
        mark = _mark_of(element)
        if mark is not None:
            structured = structured or mark is not Mark.INDENTED
            _insert(element, mark)
    return structured


def _mark_of(element: lxml.html.HtmlElement) -> Mark | None:
    if not isinstance(element.tag, str):
        return None
    classes = set((element.get("class") or "").lower().split())
    identity, name = (element.get("id") or "").lower(), (element.get("name") or "").lower()
    if element.tag == "blockquote":
        return _mark_of_blockquote(element, classes)
    if identity in _CUT_IDS or classes & _CUT_CLASSES or _is_ruled_header(element):
        return Mark.CUT
    quotes = classes & _QUOTE_CLASSES or identity in _QUOTE_IDS or name in _QUOTE_NAMES
    if quotes or identity.startswith("yahoo_quoted") or "gmail_attr" in classes:
        return None if _passes_on(element) else Mark.QUOTED
    if (
        classes & _SIGNATURE_CLASSES
        or identity in _SIGNATURE_IDS
        or name in _SIGNATURE_NAMES
        or element.get("data-signatureblock") is not None
    ):
        return Mark.SIGNATURE
    return None


def _mark_of_blockquote(element: lxml.html.HtmlElement, classes: set[str]) -> Mark:
    cites = (element.get("type") or "").lower() == "cite" or bool(classes & (_QUOTE_CLASSES | {"protonmail_quote"}))
    # Gmail gives the same class to what its quote button indents; inside a div.gmail_quote it is the answered mail.
    inside = "gmail_quote" in classes and any(
        "gmail_quote" in (outer.get("class") or "").split() for outer in element.iterancestors()
    )
    return Mark.QUOTED if cites or inside else Mark.INDENTED


def _is_ruled_header(element: lxml.html.HtmlElement) -> bool:
    """True for Outlook's header block: a box with a line on top and bold labels with colons, in any language."""
    if element.tag != "div" or not _SOLID_TOP.search((element.get("style") or "")[:1000]):
        return False
    labels = 0
    for count, inner in enumerate(element.iterdescendants("b", "strong")):
        if count > _HEADER_REACH:
            break
        said = "".join(inner.itertext())[:60].strip() + (inner.tail or "")[:3].strip()
        labels += ":" in said[:25] or said.endswith("：")
    return labels >= 2


def _passes_on(element: lxml.html.HtmlElement) -> bool:
    """True where the block begins as a forwarded message does."""
    said: list[str] = []
    for piece in element.itertext():
        if piece.strip():
            said.append(piece.strip())
        if len(said) >= 3:
            break
    return any(is_forward_separator(piece) for piece in said)


def _insert(element: lxml.html.HtmlElement, mark: Mark) -> None:
    opening = _sign(_OPEN[mark])
    if mark is Mark.CUT:
        element.addprevious(opening)
        return
    opening.tail, element.text = element.text, None
    element.insert(0, opening)
    element.append(_sign(_CLOSE[mark]))


def _sign(character: str) -> lxml.html.HtmlElement:
    sign = lxml.html.Element("div")
    sign.text = character
    return sign


def _unmarked(text: str, *, structured: bool) -> MarkedText:
    lines: list[str] = []
    marks: list[Mark] = []
    open_: dict[Mark, int] = dict.fromkeys(Mark, 0)
    for line in text.split("\n"):
        before = _innermost(open_)
        for character in _PRIVATE.findall(line):
            mark, step = _SIGNS.get(character, (Mark.TEXT, 0))
            open_[mark] = max(0, open_[mark] + step)
        bare = _PRIVATE.sub("", line)
        if bare.strip() or bare == line:
            lines.append(bare)
            # A line that opens a quote belongs to it, and so does one that closes it.
            marks.append(max(before, _innermost(open_), key=_WEIGHT.index))
        elif _OPEN[Mark.CUT] in line:
            lines.append("")
            marks.append(Mark.CUT)
            open_[Mark.CUT] = 0
    return MarkedText(tuple(lines), tuple(marks), structured)


_WEIGHT = (Mark.TEXT, Mark.INDENTED, Mark.SIGNATURE, Mark.QUOTED, Mark.CUT)


def _innermost(open_: dict[Mark, int]) -> Mark:
    for mark in reversed(_WEIGHT):
        if open_[mark]:
            return mark
    return Mark.TEXT
