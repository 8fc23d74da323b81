"""Templates: one file holds subject and body, and both the text and the HTML part are made from it.

A template is Jinja2 in a sandbox around light Markdown. What it interpolates never meets either of them: Markdown is
parsed with placeholders in the values' places, and then each writer puts the values in as mere text (INJ-04, INJ-05,
INJ-06). So the mail of a stranger can't become template code, Markdown or HTML, and template authors need not think of
escaping.

The admin's files go before the shipped ones, file by file and language by language. Where one of them fails, the
shipped one is used and the fault is told, so that no broken template ever costs a message (spec 3.9).
"""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from types import MappingProxyType
from typing import Any, cast

import css_inline
from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from mailer.address import Address
from mailer.config import House, QueueConfig
from mailer.errors import PermanentFailure
from mailer.mail.chart import as_data, pictured
from mailer.mail.locality import locality
from mailer.mail.markup import Kind, LinkWords, Node, plain, safe_link, safe_picture, to_html, to_text
from mailer.mail.reply_address import address_with
from mailer.mail.sandbox import (
    FAULTS,
    OUTPUT_LIMIT,
    Rendering,
    Sandbox,
    Shape,
    Shaped,
    body_environment,
    describe,
    finished_html,
    frame_environment,
)
from mailer.model import Audience, Automatic, Chart, Fact, Letter, Person, Purpose, Series, Tone

SUBJECT_VALUE_LIMIT = 150
"""What one value may add to a subject, so that a long one does not push the ticket's tag out of sight."""

_MADE_UP = {
    "reply_address": "c", "confirm_address": "y", "not_fixed_address": "n", "reopen_address": "o",
    "rate_good_address": "g", "rate_ok_address": "k", "rate_poor_address": "p",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Rendered:
    """A letter's words. ``label`` is what the template wants said in the From name, ``fault`` what was wrong with the
    admin's template, in whose place the shipped one was used; both may be empty."""

    subject: str
    text: str
    html: str
    label: str = ""
    language: str = "en"
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Sample:
    """A template with facts it can be shown with."""

    about: str
    letter: Letter


@dataclass(frozen=True, slots=True)
class _Shelf:
    """Where a letter's template was found: the language it is in, the folders to look into from there on, in their
    order, and the roots that have the frame."""

    language: str
    folders: tuple[Path, ...]
    roots: tuple[Path, ...]


def shipped_templates() -> Path:
    """The folder of the templates that come with the program."""
    installed = Path(str(files("mailer"))) / "templates"
    return installed if installed.is_dir() else installed.parent.parent / "templates"


def spoken_in(roots: Sequence[Path]) -> frozenset[str]:
    """The languages that have each letter to customers in one of these folders."""
    there: dict[str, set[str]] = {}
    for root in roots:
        for language in _listed(root):
            if re.fullmatch("[a-z]{2}", language):
                there.setdefault(language, set()).update(_listed(root / language / "customer"))
    wanted = {name for name in _listed(shipped_templates() / "en" / "customer") if name.endswith(".md")}
    return frozenset(language for language, names in there.items() if names >= wanted)


def _listed(folder: Path) -> list[str]:
    try:
        return os.listdir(folder)
    except (FileNotFoundError, NotADirectoryError):
        return []


class Renderer:
    """Turns letters into words, with the admin's templates where there are any. Changed files count from the next
    letter on."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._shipped = shipped_templates()
        self._bodies: dict[tuple[Path, ...], Sandbox] = {}
        self._frames: dict[tuple[Path, ...], Sandbox] = {}
        self._tables: dict[Path, tuple[int, Mapping[str, object]]] = {}
        self._inliner = css_inline.CSSInliner(load_remote_stylesheets=False, keep_at_rules=True)

    def render(self, letter: Letter, queue: QueueConfig, addresses: Mapping[str, str]) -> Rendered:
        """The letter in words.

        :param addresses: what the template may link to besides the facts (``reply_address``, ``confirm_address`` …).
        :raises PermanentFailure: if even the shipped template can't be rendered with these facts.
        """
        roots = self._roots(queue)
        fault = ""
        if len(roots) > 1:
            try:
                return self._render(letter, queue, addresses, roots)
            except FAULTS as error:
                fault = describe(error, f"{letter.template}.md")
        try:
            return replace(self._render(letter, queue, addresses, (self._shipped,)), fault=fault)
        except FAULTS as error:
            raise PermanentFailure(describe(error, f"{letter.template}.md")) from error

    def faults(self, queue: QueueConfig) -> tuple[tuple[str, str], ...]:
        """Every template that can't be rendered with its samples, in every language there is, and why (AVL-09)."""
        found: dict[tuple[str, str], None] = {}
        for sample in self.samples():
            for language in self.languages(queue):
                try:
                    fault = self.sample(sample, queue, language).fault
                except PermanentFailure as error:
                    fault = str(error)
                if fault:
                    found[sample.letter.template, fault] = None
        return tuple(found)

    def samples(self) -> tuple[Sample, ...]:
        """Every shipped template with facts to show it with, from ``samples.toml``."""
        table = tomllib.loads((self._shipped / "samples.toml").read_text(encoding="utf-8"))
        common = table.pop("common")
        return tuple(
            _sample(
                template,
                row["about"],
                {**common[template.partition("/")[0]], **row["facts"]},
                tuple(map(_chart, row.get("charts", ()))),
            )
            for template, rows in table.items()
            for row in rows
        )

    def sample(self, sample: Sample, queue: QueueConfig, language: str) -> Rendered:
        """A template with its sample facts and made-up reply addresses."""
        made_up = {
            name: address_with(f"{letter}sample", queue, sample.letter.ticket) for name, letter in _MADE_UP.items()
        }
        pictures = pictured(sample.letter.charts, as_data)
        return self.render(replace(sample.letter, language=language), queue, {**made_up, **pictures})

    def shown_queues(self) -> tuple[QueueConfig, ...]:
        """One queue for each set of templates: those that have their own, and one that has not."""
        without = [queue for queue in self._house.queues if queue.templates is None]
        return (*without[:1], *(queue for queue in self._house.queues if queue.templates is not None))

    def languages(self, queue: QueueConfig) -> tuple[str, ...]:
        """Every language there is a folder for."""
        folders = (path for root in self._roots(queue) if root.is_dir() for path in root.iterdir() if path.is_dir())
        return tuple(sorted({path.name for path in folders if re.fullmatch("[a-z]{2}", path.name)}))

    def spoken(self, queue: QueueConfig) -> frozenset[str]:
        """The languages to tell mails apart by: those that can be answered in, or none if the admin wants none told."""
        return spoken_in(self._roots(queue)) if self._house.desk.detect_language else frozenset()

    def _roots(self, queue: QueueConfig) -> tuple[Path, ...]:
        own = (folder for folder in (queue.templates, self._house.desk.templates) if folder is not None)
        return (*(self._house.folder / folder for folder in own), self._shipped)

    def _render(
        self, letter: Letter, queue: QueueConfig, addresses: Mapping[str, str], roots: tuple[Path, ...]
    ) -> Rendered:
        shelf = self._find(letter, queue, roots)
        words = self._words(shelf)
        rendering = Rendering(locality(shelf.language, self._times(shelf)))
        body = _kept(self._bodies, shelf.folders, body_environment)
        source = rendering.run(body, f"{letter.template}.md", {**letter.facts, **addresses, "words": words})
        headers, markdown = _headers(source, rendering)
        tree = _parse(markdown, rendering)
        frame = _kept(self._frames, shelf.roots, frame_environment)
        html = rendering.run(
            frame,
            "layout.html",
            {
                "body": finished_html(to_html(tree)),
                "subject": headers["subject"],
                "language": shelf.language,
                "direction": rendering.locality.direction,
                "kind": letter.template.partition("/")[0],
            },
        )
        rendered = Rendered(
            subject=headers["subject"],
            text=to_text(tree, LinkWords(str(words["write_to"]), str(words["write_about"]))),
            html=self._inliner.inline(html),
            label=headers.get("from", ""),
            language=shelf.language,
        )
        return _checked(rendered, rendering)

    def _find(self, letter: Letter, queue: QueueConfig, roots: tuple[Path, ...]) -> _Shelf:
        """By language (the letter's, the queue's, the desk's, English), in each by folder (queue's, desk's, ours)."""
        languages = list(dict.fromkeys((letter.language, self._house.language(queue), self._house.desk.language, "en")))
        for position, language in enumerate(languages):
            if any((root / language / f"{letter.template}.md").is_file() for root in roots):
                folders = tuple(root / language for language in languages[position:] for root in roots)
                return _Shelf(language, folders, roots)
        raise PermanentFailure(f"there is no template {letter.template}.md")

    def _words(self, shelf: _Shelf) -> Mapping[str, object]:
        """The words of the shelf's language: what the admin's file does not say, the shipped one does."""
        words: Mapping[str, object] = {}
        for folder in (self._shipped / "en", *reversed(shelf.folders)):
            path = folder / "words.toml"
            if path.is_file():
                words = _over(words, self._table(path))
        return words

    def _times(self, shelf: _Shelf) -> Mapping[str, object]:
        """How the shelf's language writes times: no other language's patterns would do."""
        times: Mapping[str, object] = {}
        for path in (folder / "words.toml" for folder in reversed(shelf.folders) if folder.name == shelf.language):
            told = self._table(path).get("times", {}) if path.is_file() else {}
            if not isinstance(told, Mapping):
                raise ValueError(f"[times] in words.toml has to be a table, not {told!r}")
            times = {**times, **told}
        return times

    def _table(self, path: Path) -> Mapping[str, object]:
        changed = path.stat().st_mtime_ns
        cached = self._tables.get(path)
        if cached is None or cached[0] != changed:
            cached = (changed, tomllib.loads(path.read_text(encoding="utf-8-sig")))
            self._tables[path] = cached
        return cached[1]


def _kept(
    environments: dict[tuple[Path, ...], Sandbox],
    folders: tuple[Path, ...],
    make: Callable[[tuple[Path, ...]], Sandbox],
) -> Sandbox:
    """The environment for these folders, made once: it keeps its templates compiled as long as their files last."""
    if folders not in environments:
        environments[folders] = make(folders)
    return environments[folders]


def _headers(source: str, rendering: Rendering) -> tuple[dict[str, str], str]:
    """The lines above the first empty one, by name, and the body below it."""
    head, _, body = source.lstrip("\n").partition("\n\n")
    headers = {}
    for line in head.split("\n"):
        name, colon, value = line.partition(":")
        if not colon or name.strip().lower() not in ("subject", "from"):
            raise ValueError(f'it begins with {line[:60]!r}: the first line is "Subject: ...", then comes an empty one')
        pieces = (
            piece if isinstance(piece, str) else _one_line(rendering.filled(piece.text), SUBJECT_VALUE_LIMIT)
            for piece in rendering.pieces(value)
        )
        headers[name.strip().lower()] = _one_line("".join(pieces), 2 * SUBJECT_VALUE_LIMIT)
    if not headers.get("subject"):
        raise ValueError('the first line must be "Subject: ..." and say something')
    return headers, body


def _one_line(text: str, limit: int) -> str:
    line = " ".join(text.split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def _checked(rendered: Rendered, rendering: Rendering) -> Rendered:
    for part in (rendered.subject, rendered.label, rendered.text, rendered.html):
        if rendering.mark[:12] in part.lower():
            raise ValueError("a filter was used on what another block had put together: use it on the value itself")
        if len(part) > OUTPUT_LIMIT:
            raise ValueError(f"the letter would have more than {OUTPUT_LIMIT} characters")
    if not rendered.text.strip():
        raise ValueError("it says nothing")
    return rendered


def _over(below: Mapping[str, object], above: Mapping[str, object]) -> Mapping[str, object]:
    """Both tables as one; where they differ, ``above`` counts."""
    merged = dict(below)
    for key, value in above.items():
        old = merged.get(key)
        merged[key] = _over(old, value) if isinstance(value, Mapping) and isinstance(old, Mapping) else value
    return MappingProxyType(merged)


# --- Markdown -------------------------------------------------------------------------------------------------------

_MARKDOWN = MarkdownIt("commonmark", {"html": False}).enable("table")
_KINDS = {
    "heading": Kind.HEADING, "bullet_list": Kind.BULLETS, "ordered_list": Kind.NUMBERS, "list_item": Kind.ITEM,
    "blockquote": Kind.QUOTE, "hr": Kind.RULE, "tr": Kind.ROW, "th": Kind.CELL, "td": Kind.CELL,
    "strong": Kind.STRONG, "em": Kind.EMPHASIS,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Syntax:
    """What is used of one of Markdown's own nodes, which look everything up anew whenever they are asked."""

    type: str
    children: tuple[_Syntax, ...]
    content: str = ""
    href: str = ""
    tight: bool = False


def _parse(markdown: str, rendering: Rendering) -> tuple[Node, ...]:
    """The body's tree, its values back in their places as nodes of their own."""
    return _nodes(_syntax(markdown).children, rendering)


@lru_cache(maxsize=256)
def _syntax(markdown: str) -> _Syntax:
    """Markdown's own tree; remembered, because without its values a template often says the very same."""
    return _simplified(SyntaxTreeNode(_MARKDOWN.parse(markdown)))


def _simplified(found: SyntaxTreeNode) -> _Syntax:
    children = tuple(_simplified(child) for child in found.children)
    if found.is_root:
        return _Syntax("root", children)
    paragraphs = [child for item in found.children for child in item.children if child.type == "paragraph"]
    return _Syntax(
        type=found.type,
        children=children,
        content=found.content,
        href=str(found.attrs.get("src" if found.type == "image" else "href", "")),
        tight=all(paragraph.hidden for paragraph in paragraphs),
    )


def _nodes(found: Iterable[_Syntax], rendering: Rendering) -> tuple[Node, ...]:
    return tuple(node for child in found for node in _convert(child, rendering))


def _convert(found: _Syntax, rendering: Rendering) -> Iterator[Node]:
    match found.type:
        case "text":
            for piece in rendering.pieces(found.content):
                yield Node(Kind.TEXT, text=piece) if isinstance(piece, str) else _value(piece, rendering)
        case "softbreak":
            yield Node(Kind.TEXT, text=" ")
        case "hardbreak":
            yield Node(Kind.BREAK)
        case "code_inline":
            yield Node(Kind.CODE, text=rendering.filled(found.content))
        case "fence" | "code_block":
            yield Node(Kind.CODE_BLOCK, text=rendering.filled(found.content).rstrip("\n"))
        case "link" | "image":
            yield from _pointing(found, rendering)
        case "table":
            yield Node(Kind.TABLE, tuple(row for part in found.children for row in _nodes(part.children, rendering)))
        case "paragraph":
            yield from _paragraph(_nodes(found.children, rendering))
        case "inline":
            yield from _nodes(found.children, rendering)
        case "bullet_list" | "ordered_list":
            yield Node(_KINDS[found.type], _nodes(found.children, rendering), tight=found.tight)
        case _:
            yield Node(_KINDS[found.type], _nodes(found.children, rendering))


def _pointing(found: _Syntax, rendering: Rendering) -> tuple[Node, ...]:
    """A link or a picture, if a letter may carry it; what it is called by in any case."""
    href = rendering.filled(found.href)
    if found.type == "image":
        said, source = rendering.filled(found.content), safe_picture(href)
        return (Node(Kind.PICTURE, text=said, href=source) if source else Node(Kind.VALUE, text=said),)
    label = _nodes(found.children, rendering)
    return (Node(Kind.LINK, label, href=safe_link(href)),) if safe_link(href) else label


def _value(value: Shaped, rendering: Rendering) -> Node:
    text = rendering.filled(value.text)
    match value.shape:
        case Shape.INLINE:
            return Node(Kind.VALUE, text=text)
        case Shape.PROSE:
            return Node(Kind.PROSE, text=text)
        case Shape.QUOTED:
            return Node(Kind.QUOTE, (Node(Kind.PROSE, text=text),))


def _paragraph(inline: tuple[Node, ...]) -> Iterator[Node]:
    """A paragraph, or what it really is: nothing, one person's text, or a row of buttons."""
    weighty = [node for node in inline if node.kind is Kind.BREAK or plain((node,)).strip()]
    if all(node.kind is Kind.BREAK for node in weighty):
        return
    if len(weighty) == 1 and weighty[0].kind in (Kind.PROSE, Kind.QUOTE, Kind.PICTURE):
        yield weighty[0]
    elif all(node.kind in (Kind.LINK, Kind.BREAK) for node in weighty):
        yield Node(Kind.BUTTONS, tuple(node for node in weighty if node.kind is Kind.LINK))
    else:
        yield Node(Kind.PARAGRAPH, tuple(_within_a_line(node) for node in inline))


def _within_a_line(node: Node) -> Node:
    """What a template wanted as a block, but put into the middle of a sentence: just its text."""
    is_block = node.kind in (Kind.PROSE, Kind.QUOTE, Kind.PICTURE)
    return Node(Kind.VALUE, text=plain((node,))) if is_block else node


# --- samples --------------------------------------------------------------------------------------------------------


def _chart(row: Mapping[str, Any]) -> Chart:
    series = tuple(Series(one["name"], tuple(one["values"]), Tone(one["tone"])) for one in row["series"])
    return Chart(row["name"], tuple(row["labels"]), series, row["alt"], row["upright"])


def _sample(template: str, about: str, facts: Mapping[str, object], charts: tuple[Chart, ...]) -> Sample:
    public = template.startswith("customer/")
    letter = Letter(
        template=template,
        to=Person(Address.parse("ada@example.org"), "Ada Example"),
        audience=Audience.PUBLIC if public else Audience.INTERNAL,
        ticket=12345,
        facts=cast("Mapping[str, Fact]", _frozen(facts)),
        automatic=Automatic.GENERATED,
        purpose=Purpose.CUSTOMER if public else Purpose.ENGINEER,
        charts=charts,
    )
    return Sample(about, letter)


_LENGTHS = frozenset(("days", "hours", "minutes"))


def _frozen(value: object) -> object:
    """A TOML value as a fact. TOML can't say None, nor lengths of time: ``{}`` and ``{ hours = 2 }`` stand for them."""
    if isinstance(value, dict) and len(value) == 1 and _LENGTHS.issuperset(value):
        return timedelta(**value)
    if isinstance(value, dict):
        return MappingProxyType({key: _frozen(item) for key, item in value.items()}) if value else None
    return tuple(_frozen(item) for item in value) if isinstance(value, list) else value
