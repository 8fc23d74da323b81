"""Scores the reading of mail on real messages: ``python -m tests.mail.corpus [--failures] [--speed]``.

Every set below ``tests/data/mail/`` has its messages in ``msgs/`` and what they mean in ``expected.jsonl``;
``docs/corpus.md`` explains the keys. The table says, per set and field, how many expectations are met. With ``--speed``
the time a message takes is compared with ``email.message_from_bytes`` and ``get_payload`` on the same messages.
"""

from __future__ import annotations

import argparse
import email
import json
import re
import sys
import time
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

from mailer.mail.parse import read_mail
from mailer.model import Kind, Mail

DATA = Path(__file__).resolve().parent.parent / "data" / "mail"
SLOW = 2.0

DISPUTED = frozenset(
    {
        # A person's answer with a quoted thread, filed by its origin among bounces because it once was taken for one.
        ("flufl_bounce", "msgs/groupwise_03.txt", "no_ack"),
    }
)
"""Expectations that are wrong in our eyes; they are not counted. Each has its reason beside it."""


@dataclass(frozen=True)
class Finding:
    """One expectation and what became of it."""

    field: str
    met: bool
    expected: object
    found: object


@dataclass(frozen=True)
class Message:
    """A message of the corpus with what it is said to mean."""

    set_name: str
    file: str
    raw: bytes
    expected: dict[str, Any]


def messages(only: tuple[str, ...] = ()) -> Iterator[Message]:
    """Every message of the corpus, or of the sets named."""
    for folder in sorted(path for path in DATA.iterdir() if (path / "msgs").is_dir()):
        if only and folder.name not in only:
            continue
        meanings = {}
        for line in (folder / "expected.jsonl").read_text("utf-8").splitlines():
            entry = json.loads(line)
            meanings[entry["file"]] = entry["expected"]
        for path in sorted((folder / "msgs").iterdir()):
            file = f"msgs/{path.name}"
            yield Message(folder.name, file, path.read_bytes(), meanings.get(file, {}))


# -- comparing --------------------------------------------------------------------------------------------------------


def plain(text: object) -> str:
    """``text`` for comparison: NFC, white space folded, no emphasis marks."""
    flat = unicodedata.normalize("NFC", str(text or "")).replace("\xa0", " ").replace("\u200b", "").replace("*", "")
    return " ".join(flat.split())


def tokens(text: str) -> list[str]:
    return re.findall(r"\w+", unicodedata.normalize("NFC", text).lower())


def _trigrams(text: str) -> Counter[str]:
    joined = "".join(tokens(text))
    return Counter(joined[i : i + 3] for i in range(max(1, len(joined) - 2))) if joined else Counter()


def same_text(expected: str, found: str, *, from_html: bool = False) -> bool:
    """True if the two say the same: 95 % of their letter trigrams are shared; rendered HTML is given more room."""
    a, b = _trigrams(expected), _trigrams(found)
    total_a, total_b = sum(a.values()), sum(b.values())
    if not total_a and not total_b:
        return True
    shared = sum((a & b).values())
    if 2 * shared / (total_a + total_b) >= 0.95:
        return True
    smaller, larger = sorted((total_a, total_b))
    return from_html and smaller > 0 and shared / smaller >= 0.93 and smaller / larger >= 0.4


def _attachments_match(expected: list[dict[str, Any]], mail: Mail) -> bool:
    left = [(plain(a.name), a.size) for a in mail.attachments]
    if len(expected) != len(left):
        return False
    for wanted in expected:
        match = next(
            (
                one
                for one in left
                if ("name" not in wanted or one[0] == plain(wanted["name"]))
                and (wanted.get("size") is None or one[1] == wanted["size"])
            ),
            None,
        )
        if match is None:
            return False
        left.remove(match)
    return True


def _recipients_match(expected: list[str], aliases: list[str], found: set[str]) -> bool:
    """The same set; where an address was forwarded, either end of the forwarding may be named."""
    wanted, alias = set(expected), set(aliases)
    if found == wanted:
        return True
    return bool(alias) and bool(found) and found <= wanted | alias and (found == alias or len(found) >= len(wanted))


Judge = Callable[[Any, Mail, dict[str, Any]], Iterator[Finding]]


def _text(value: Any, mail: Mail, meaning: dict[str, Any]) -> Iterator[Finding]:
    from_html = meaning.get("text_from") == "html"
    yield Finding("text", same_text(value, mail.text, from_html=from_html), value, mail.text)


def _reply_text(value: str, mail: Mail, meaning: dict[str, Any]) -> Iterator[Finding]:
    if meaning.get("nospace"):
        exact = re.sub(r"\s", "", value) == re.sub(r"\s", "", mail.new_text)
    else:
        exact = plain(value) == plain(mail.new_text)
    wanted, found = Counter(tokens(value)), Counter(tokens(mail.new_text))
    yield Finding("new text exact", exact, value, mail.new_text)
    yield Finding("new text complete", not wanted - found, value, mail.new_text)
    allowed = max(2.0, 0.05 * sum(wanted.values()))
    yield Finding("new text only", sum((found - wanted).values()) <= allowed, value, mail.new_text)


def _one(field: str, test: Callable[[Any, Mail], bool], found: Callable[[Mail], object]) -> Judge:
    def judge(value: Any, mail: Mail, _: dict[str, Any]) -> Iterator[Finding]:
        yield Finding(field, test(value, mail), value, found(mail))

    return judge


def _names(mail: Mail) -> list[str]:
    return [plain(a.name) for a in mail.attachments]


def _bounced(mail: Mail) -> set[str]:
    return {recipient.address for recipient in mail.bounced}


def _judge_bounced(value: list[str], mail: Mail, meaning: dict[str, Any]) -> Iterator[Finding]:
    aliases = meaning.get("bounced_alias") or []
    yield Finding("bounced recipients", _recipients_match(value, aliases, _bounced(mail)), value, _bounced(mail))


def _judge_answer(value: bool, mail: Mail, _: dict[str, Any]) -> Iterator[Finding]:
    field = "must not be answered" if value else "must be answered"
    yield Finding(field, mail.auto_answer is not value, value, (str(mail.kind), mail.evidence))


JUDGES: dict[str, Judge] = {
    "subject": _one("subject", lambda v, m: plain(v) == plain(m.subject), lambda m: m.subject),
    "subject_contains": _one(
        "subject", lambda v, m: all(plain(x) in plain(m.subject) for x in v), lambda m: m.subject
    ),
    "from": _one("sender", lambda v, m: not v or v.lower() == m.from_address.lower(), lambda m: m.from_address),
    "from_name": _one(
        "sender's name", lambda v, m: not v or plain(v).strip("\"' ") == plain(m.from_name).strip("\"' "),
        lambda m: m.from_name,
    ),
    "text": _text,
    "text_any": _one("text", lambda v, m: any(same_text(x, m.text) for x in v), lambda m: m.text),
    "text_contains": _one("text", lambda v, m: all(plain(x) in plain(m.text) for x in v), lambda m: m.text),
    "reply_text": _reply_text,
    "reply_any": _one(
        "new text exact", lambda v, m: plain(m.new_text) in [plain(x) for x in v], lambda m: m.new_text
    ),
    "reply_contains": _one(
        "new text complete", lambda v, m: all(plain(x) in plain(m.new_text) for x in v), lambda m: m.new_text
    ),
    "reply_not_contains": _one(
        "new text only", lambda v, m: not any(plain(x) in plain(m.new_text) for x in v), lambda m: m.new_text
    ),
    "attachments": _one("attachments", _attachments_match, _names),
    "attachment_count": _one("attachments", lambda v, m: v == len(m.attachments), _names),
    "attachment_names": _one("attachments", lambda v, m: not Counter(map(plain, v)) - Counter(_names(m)), _names),
    "is_bounce": _one("is a bounce", lambda v, m: (m.kind is Kind.BOUNCE) is v, lambda m: (str(m.kind), m.evidence)),
    "is_auto": _one("is automatic", lambda v, m: m.auto_answer is not v, lambda m: (str(m.kind), m.evidence)),
    "no_ack": _judge_answer,
    "bounced_recipients": _judge_bounced,
    "temporary": _one(
        "temporary", lambda v, m: bool(m.bounced) and all(r.temporary is v for r in m.bounced), lambda m: m.bounced
    ),
    "references": _one(
        "references", lambda v, m: all(any(x in r for r in m.references + m.in_reply_to) for x in v),
        lambda m: m.references,
    ),
    "kind": _one("kind", lambda v, m: str(m.kind) == v, lambda m: (str(m.kind), m.evidence)),
}  # fmt: skip


def judge(message: Message, mail: Mail) -> Iterator[Finding]:
    """What becomes of every expectation of ``message``."""
    for key, value in message.expected.items():
        if key in JUDGES and (message.set_name, message.file, key) not in DISPUTED:
            yield from JUDGES[key](value, mail, message.expected)


def thread_findings(read: list[tuple[Message, Mail]]) -> Iterator[Finding]:
    """Whether the mails of one thread are joined by their ids, pair by pair, and those of different ones are not."""
    parent: dict[str, str] = {}

    def root(name: str) -> str:
        while parent.setdefault(name, name) != name:
            name = parent[name]
        return name

    own = {message.file: mail.message_id or message.file for message, mail in read}
    for message, mail in read:
        for reference in (*mail.references, *mail.in_reply_to):
            parent[root(own[message.file])] = root(reference)
    for (one, _), (other, _) in combinations(read, 2):
        same = one.expected["thread"] == other.expected["thread"]
        joined = root(own[one.file]) == root(own[other.file])
        yield Finding("threads joined" if same else "threads apart", same == joined, one.file, other.file)


# -- the table --------------------------------------------------------------------------------------------------------


@dataclass
class Score:
    """How many expectations were met, by set and field, and the ones that were not."""

    met: Counter[tuple[str, str]]
    all: Counter[tuple[str, str]]
    misses: list[tuple[str, str, Finding]]
    read: int = 0
    slow: int = 0

    def rate(self, field: str) -> float:
        """The share of expectations on ``field`` that are met, over all sets."""
        total = sum(count for (_, name), count in self.all.items() if name == field)
        return sum(count for (_, name), count in self.met.items() if name == field) / total if total else 1.0


def score(only: tuple[str, ...] = ()) -> Score:
    """Reads the corpus and judges it. What the reading raises is not caught: it must not raise."""
    result = Score(Counter(), Counter(), [])
    threads: dict[str, list[tuple[Message, Mail]]] = defaultdict(list)
    for message in messages(only):
        begun = time.perf_counter()
        mail = read_mail(message.raw)
        result.read += 1
        result.slow += time.perf_counter() - begun > SLOW
        for finding in judge(message, mail):
            _count(result, message.set_name, message.file, finding)
        if "thread" in message.expected:
            threads[message.set_name].append((message, mail))
    for name, read in threads.items():
        for finding in thread_findings(read):
            _count(result, name, str(finding.expected), finding)
    return result


def _count(result: Score, set_name: str, file: str, finding: Finding) -> None:
    key = (set_name, finding.field)
    result.all[key] += 1
    result.met[key] += finding.met
    if not finding.met:
        result.misses.append((set_name, file, finding))


def _print(result: Score, *, failures: bool) -> None:
    for set_name, group in sorted({(key[0], key[1]) for key in result.all}):
        met, total = result.met[set_name, group], result.all[set_name, group]
        print(f"{set_name:14} {group:22} {met:5}/{total:<5} {100 * met / total:5.1f} %")
    print(f"\n{result.read} messages read, {result.slow} of them in more than {SLOW:g} s")
    for field in sorted({name for _, name in result.all}):
        total = sum(count for (_, name), count in result.all.items() if name == field)
        print(f"{'all sets':14} {field:22} {total:11} {100 * result.rate(field):5.1f} %")
    for set_name, file, finding in result.misses if failures else ():
        print(f"\n{set_name}/{file}: {finding.field}")
        print(f"  expected {str(finding.expected)[:300]!r}\n  found    {str(finding.found)[:300]!r}")


def _bare(raw: bytes) -> None:
    for part in email.message_from_bytes(raw).walk():
        if not part.is_multipart():
            part.get_payload(decode=True)


def _seconds(work: Callable[[bytes], object], raws: list[bytes]) -> float:
    """The best of five runs, in CPU time."""
    best = float("inf")
    for _ in range(5):
        begun = time.process_time()
        for raw in raws:
            work(raw)
        best = min(best, time.process_time() - begun)
    return best


def _print_speed(only: tuple[str, ...]) -> None:
    by_set: dict[str, list[bytes]] = defaultdict(list)
    for message in messages(only):
        by_set[message.set_name].append(message.raw)
    print()
    for name, raws in by_set.items():
        ours, bare = _seconds(read_mail, raws), _seconds(_bare, raws)
        print(
            f"{name:14} {len(raws) / ours:8.0f} messages/s per core, {bare / ours:5.2f} of the bare parser's "
            f"{len(raws) / bare:.0f}, {sum(map(len, raws)) / len(raws) / 1000:.1f} kB each"
        )


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sets", nargs="*", help="only these sets")
    parser.add_argument("--failures", action="store_true", help="show every expectation that is not met")
    parser.add_argument("--speed", action="store_true", help="measure the speed, too")
    options = parser.parse_args(arguments)
    _print(score(tuple(options.sets)), failures=options.failures)
    if options.speed:
        _print_speed(tuple(options.sets))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
