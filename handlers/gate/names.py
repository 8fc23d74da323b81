"""Names of the house: engineers, their addresses, teams, systems and projects (Customer SOP §7).

A name of the list is found in whatever case, and with the endings of a genitive. Names that are ordinary words as well
(Will, Mark, Field; a team that is called Validation) are found where they are used as names: "Mark will call you" names
somebody, "Mark the box" does not.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from handlers.gate.ordinary import MONTHS, is_ordinary
from handlers.gate.said import Said, Span, any_of, passages, whole, without_addresses, word_set, words
from mailer.config import House

_GENITIVE = r"(?:['’ʼ´`]s?|s)?"
_PARTICLES = word_set("von van de der den del della di da du la le el al ben bin zu zum zur und y mac")
_TITLES = words(
    "mr, mr., mrs, mrs., ms, ms., miss, dr, dr., herr, herrn, hr., frau, fr., monsieur, m., mme, madame, mlle, señor, "
    "señora, sr, sr., sra, sra., don, doña, colleague, colleagues, engineer, developer, technician, "
    "specialist, manager, "
    "kollege, kollegen, kollegin, techniker, technikerin, entwickler, entwicklerin, collègue, "
    "technicien, technicienne, "
    "ingénieur, développeur, développeuse, collègues, compañero, compañera, colega, técnico, técnica, ingeniero, "
    "ingeniera, desarrollador, named, called, namens"
)
_WITH = words(
    "by, from, with, to, ask, asked, contact, tell, told, and, per, via, cc, thanks to, thank, for, of, that, "
    "according to, selon, según, von, mit, an, bei, durch, für, und, dass, laut, par, avec, chez, "
    "et, de, à, que, por, con, y, a, para"
)
_DOES = words(
    "will, would, has, had, is, was, can, could, may, might, should, must, says, said, found, finds, looked, checked, "
    "confirmed, wrote, called, calls, fixed, thinks, told, tells, tested, repaired, replaced, asked, "
    "asks, knows, sent, "
    "sends, forgot, already, also, just, here, and I, from support, from our, "
    "wird, hat, ist, war, kann, sagt, sagte, meint, meldet, schickt, ruft, prüft, kümmert, bestätigt,"
    " schreibt, kommt, "
    "va, a, est, était, peut, vous, doit, dit, confirme, passera, enverra, appellera, s'occupe, "
    "ha, es, fue, está, puede, dice, le, les, va a, vendrá, enviará, llamará"
)
_ACTED = any_of(
    words(
        "did, does, never, drove, drives out, came, comes back, took, takes care, gave, gives, made, makes sure, kept, "
        "keeps, went, goes, got, gets, lost, misread, brought, brings, let, lets, signs it, signs off, releases it, "
        "approves it, measures twice, rings you, visits you, writes to, looks after, looks at, works on, wants, "
        "needs to, thought, broke, built"
    ),
    r"(?:left|\w{3,}ed)\s(?:the|a|an|it|you|your|our|his|that|this|us|up|off|out)",
)
"""What persons and teams did, or do to somebody: not what a word like any other is followed by."""
_ACTED_ES = r"(?:\w{2,}ó|(?:la|lo|le|nos|les)\s\w{3,})"
_PLACED = r"(?:in|from|at|of)\s(?:the\s|our\s)?[a-z]\w+\s"
_GROUP = words(
    "team, teams, team's, group, department, lab, people, guys, folks, colleagues, engineers, "
    "developers, staff, squad, "
    "crew, specialists, experts, abteilung, leute, kollegen, gruppe, entwickler, labor, équipe, collègues, service, "
    "département, equipo, departamento, grupo, compañeros, laboratorio"
)
_GROUP_OF = words(
    "team, abteilung, das team, die abteilung, gruppe, l'équipe, équipe, l'équipe de, équipe de, service, le service, "
    "equipo, equipo de, el equipo de, departamento de, departamento, grupo, colleagues in, "
    "colleagues from, people in, "
    "colleagues at, kollegen aus der, kollegen von, kollegen der, collègues de, compañeros de"
)
_GENERIC = {"project": words("project, projekt, projet, proyecto, progetto")}
_SIGN_OFF = r"(?:^|[,;]|regards|wishes|grüße|grüßen|gruß|cordialement|saludos|thanks|danke|merci|gracias)[ \t]{0,9}"


_JOINTS = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2212\u200b\u200c\u200d\u2060\u00ad"), "-")
"""What mail programs put between the parts of a name instead of a hyphen or space, one character for one."""


def find_names(said: Said, house: House) -> Iterator[Span]:
    """Engineers, their addresses, and the names that stay inside, as words."""
    plain = said.text.translate(_JOINTS)
    for engineer in house.engineers:
        for address in (engineer.address, *engineer.aliases):
            yield from passages(_address(str(address)), plain)
    for team in house.teams:
        yield from passages(_address(str(team.address)), plain)
    for engineer in house.engineers:
        yield from passages(_personal_address(engineer.name), plain)
    text = without_addresses(plain)
    folded = _folded(text)
    for name in house.inside_names:
        if _may_stand(_telling_word(name), folded):
            yield from passages(_thing(name), text)
    customers = {part.lower() for person in said.people for part in _parts(person.name)}
    for engineer in house.engineers:
        yield from _person(engineer.name, customers, text, folded)


@lru_cache(maxsize=4096)
def _address(address: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.+-]){re.escape(address)}(?![\w-]|\.\w)", re.IGNORECASE)


@lru_cache(maxsize=4096)
def _personal_address(name: str) -> re.Pattern[str]:
    """An address that is made of the person's first and last name, in whatever domain."""
    parts = _parts(name)
    if len(parts) < 2:
        return re.compile(r"(?!)")
    return re.compile(rf"(?<![\w+-]){_letters(parts[0])}[._-]{_letters(parts[-1])}@[\w.-]{{1,253}}\w", re.IGNORECASE)


# --- things -----------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=4096)
def _thing(name: str) -> re.Pattern[str]:
    """A team, a system or a project. Its words may be joined by spaces, hyphens or nothing ("DevOps", "dev-ops")."""
    parts = re.findall(r"[^\W_]+|[^\w\s-]", name)
    head, *rest = parts or [name]
    if not rest and is_ordinary(head):
        return re.compile(whole(_ordinary_thing(head)))
    if rest and head.lower() in _GENERIC:
        # A code name gives a project away without the word before it.
        code = r"[\s_-]{1,3}".join(_letters(part) for part in rest)
        alone = whole(rf"(?i:{code}){_GENITIVE}") if not is_ordinary(rest[0]) else rf"(?<![.!?…] ){whole(code)}"
        project = whole(_GENERIC[head.lower()] + r"[\s_-]{0,3}" + code + _GENITIVE)
        return re.compile(f"(?i:{project})|{alone}")
    humps = re.findall(r"[A-Z][a-z]+|[A-Z]+(?![a-z])|[a-z]+|\d+|[^\w\s]", head) if not rest else parts
    joined = r"[\s_-]{0,3}".join(_letters(part) for part in humps)
    team = ""
    if rest and parts[-1].lower() in ("team", "lab", "group", "department"):
        # "Kernel Team" is meant by "the kernel people" and "l'équipe Kernel", too.
        core = r"[\s_-]{1,3}".join(_letters(part) for part in parts[:-1])
        team = rf"|{core}[\s_-]{{1,3}}{_GROUP}|{_GROUP_OF}\s{{1,3}}{core}"
    named = whole(rf"(?:{joined}(?:{_GENITIVE}|es|e|en|n){team})")
    return re.compile(f"(?i:{named})")


def _ordinary_thing(name: str) -> str:
    """A team with the name of a common word: spoken of as a group, or as somebody who acts."""
    any_case, title = f"(?i:{_letters(name)})", any_of(re.escape(name), re.escape(name.upper()))
    return any_of(
        rf"{any_case}(?:[\s-]{{1,3}}(?i:{_GROUP}))",
        rf"(?i:{_GROUP_OF})\s{{1,3}}{any_case}",
        rf"{title}{_GENITIVE}\s{{1,3}}(?i:{_DOES}|are|were|have|reported|needs|did|does|wants|works|hat|haben)",
        rf"{title}\s{_ACTED}(?!\w)",
        rf"(?i:by|from|with|ask|asked|tell|told|our|to|in|at|von|mit|bei|durch|par|avec|chez|de|por|con)"
        rf"\s{{1,3}}{title}"
        rf"(?![\s-]{{1,3}}[A-Z])",
    )


# --- persons ----------------------------------------------------------------------------------------------------------


def _parts(name: str) -> list[str]:
    """The words of a person's name; without particles behind the first, which half a language has in its sentences."""
    found: list[str] = re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", name)
    return [*found[:1], *(part for part in found[1:] if part.lower() not in _PARTICLES)]


def _person(name: str, customers: set[str], text: str, folded: str) -> Iterator[Span]:
    parts = _parts(name)
    if not parts or not all(word.isalpha() for word in re.findall(r"\w+", name)):
        # A name with figures in it has no parts that mean anybody; as a whole it does.
        yield from passages(_address(name), text)
    if not parts:
        return
    if not any(_may_stand(part, folded) for part in parts):
        return
    if len(parts) > 1:
        yield from passages(_full_name(parts[0], parts[-1]), text)
    for place, part in enumerate(parts):
        if len(part) < 2 or part.lower() in customers:
            continue  # the customer is called so as well
        if is_ordinary(part):
            yield from _near(part, _ordinary_part(part), text)
        elif place == 0 or len(part) > 2:
            yield from passages(_plain_part(part), text)


def _near(part: str, pattern: re.Pattern[str], text: str) -> Iterator[Span]:
    """Where the pattern stands, looked for only in the lines that have the word, and the two before each."""
    seen = 0
    for found in re.finditer(_letters(part), text, re.IGNORECASE):
        if found.start() < seen:
            continue
        start = found.start()
        for _ in range(3):
            start = max(text.rfind("\n", 0, start), 0)
        end = text.find("\n", found.end())
        end = len(text) if end < 0 else end
        yield from (Span(*hit.span()) for hit in pattern.finditer(text, start, end) if hit.end() > hit.start())
        seen = end


@lru_cache(maxsize=4096)
def _plain_part(part: str) -> re.Pattern[str]:
    # A figure before it makes it a model: "RTX 4000 Ada".
    return re.compile(r"(?<!\d[ -])" + whole(_letters(part) + _GENITIVE), re.IGNORECASE)


@lru_cache(maxsize=4096)
def _full_name(first: str, last: str) -> re.Pattern[str]:
    """First and last name in either order, one of them perhaps as its initial."""
    gap, initial = r"[\s.,_-]{1,3}(?:[^\W\d_]\.?\s)?", re.escape(first[0])
    if is_ordinary(first) and is_ordinary(last):
        cased = (f"{_cased(first)}{gap}{_cased(last)}", rf"(?<!\. )(?<!^){_cased(first)}{gap}{_letters(last)}")
        forms: tuple[str, ...] = (
            *cased,
            f"(?i:{_letters(first)}){gap}{_cased(last)}",
            f"{_cased(last)},{gap}{_cased(first)}",
        )
        return re.compile(whole(any_of(*forms, rf"{initial}\.\s?{_cased(last)}") + _GENITIVE), re.MULTILINE)
    forms = (f"{_letters(first)}{gap}{_letters(last)}", f"{_letters(last)},?{gap}{_letters(first)}")
    return re.compile(whole(any_of(*forms, rf"{initial}\.\s?{_letters(last)}") + _GENITIVE), re.IGNORECASE)


@lru_cache(maxsize=4096)
def _ordinary_part(part: str) -> re.Pattern[str]:
    """A word that is somebody's name: only where the words around it say so."""
    name, does = _cased(part), _does(part)
    forms = [
        rf"(?i:{_TITLES})\s{{1,3}}{name}(?!\w)",
        rf"{name}['’ʼ]s?(?=\s|$|[.,;])",
        rf"{name}\s{{1,3}}(?i:{does})(?!\w)",
        rf"{name}\s{{1,3}}(?:{_PLACED})?{any_of(_ACTED, _ACTED_ES)}(?!\w)",
        rf"{name}\s{{1,3}}{_PLACED}{_DOES}(?!\w)",
        rf"@{name}(?!\w)",
        rf"(?:^|(?<=[.!?]\s)){_letters(part.lower())}\s{{1,"
        rf"3}}{words('will, has, is, was, found, said, looked, wrote')}(?!\w)",
        rf"(?i:{_SIGN_OFF}){name}[ \t.]{{0,3}}$",
        rf"^{name},\s",
        rf"{name}\s(?:and|und|et|y|&)\s[A-Z]\w+\s(?:will|are|have|were|werden|haben|sind)(?!\w)",
    ]
    if part.lower() not in MONTHS:
        # In the middle of a sentence a capital letter makes a name; in a row of capitals it may be a button's label.
        forms.append(rf"(?<=[a-zà-ÿ,]\s)(?:{_WITH})\s{{1,3}}{name}(?!\w)(?!\s[A-Z])")
        forms.append(rf"(?:^|(?<=\s))(?:{_WITH.replace('(?:', '(?i:', 1)})\s{{1,3}}{name}(?=[\s.,;]|$)(?!\s[A-Z])")
    return re.compile(any_of(*(rf"(?<!\w){form}" for form in forms)), re.MULTILINE)


def _does(part: str) -> str:
    """What persons do; without the forms that would make a plain sentence of "May", "Will" or "Mark"."""
    if part.lower() == "will":
        return words(
            "has, had, is, was, would, can, could, will, says, said, found, looked, checked, confirmed, "
            "wrote, called, "
            "fixed, told, tested, repaired, replaced, sent, forgot, hat, ist, war, wird, va, a, est, ha, es, "
            "fue, está, vous"
        )
    return _DOES


def _cased(part: str) -> str:
    """As names are written: with a capital, or all in capitals."""
    return any_of(_letters(part[0].upper() + part[1:].lower()), _letters(part.upper()), re.escape(part))


_FOLDED: dict[str, str] = {
    "ä": "ä|ae|a", "ö": "ö|oe|o", "ü": "ü|ue|u", "ß": "ß|ss", "å": "å|aa|a", "ø": "ø|oe|o", "æ": "æ|ae", "ñ": "ñ|n",
    **dict.fromkeys("éèêë", "é|è|ê|ë|e"), **dict.fromkeys("áàâã", "á|à|â|ã|a"), **dict.fromkeys("íìîï", "í|ì|î|ï|i"),
    **dict.fromkeys("óòôõ", "ó|ò|ô|õ|o"), **dict.fromkeys("úùû", "ú|ù|û|u"), "ç": "ç|c", "š": "š|s", "ž": "ž|z",
    "č": "č|c", "ć": "ć|c", "ł": "ł|l", "ń": "ń|n", "ę": "ę|e", "ą": "ą|a", "'": "['’ʼ´`]?", "’": "['’ʼ´`]?",
}  # fmt: skip


def _letters(word: str) -> str:
    """A pattern for the word, also written without its accents, or with them as characters of their own."""
    return "".join(_letter(letter) for letter in word)


def _letter(letter: str) -> str:
    folded = _FOLDED.get(letter.lower())
    if folded is None:
        return re.escape(letter)
    if letter in "'’":
        return folded
    cased = folded.upper() if letter.isupper() else folded
    # The accent may be a combining character behind the plain letter (Unicode NFD).
    return f"(?:{cased})[\u0300-\u036f]?"


def _telling_word(name: str) -> str:
    """The first word of a name that not every second team has in its own."""
    parts: list[str] = re.findall(r"[A-Z][a-z]+|[^\W_]+", name) or [name]
    return next((part for part in parts if part.lower() not in _GENERIC), parts[0])


def _folded(text: str) -> str:
    """The text without case, accents and apostrophes: quick to look through for what may be a name."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(c for c in plain if not unicodedata.combining(c) and c not in "'’ʼ´`")


_EXPANDED = str.maketrans(dict(zip("äöü", ("ae", "oe", "ue"), strict=True)))


@lru_cache(maxsize=4096)
def _spellings(word: str) -> tuple[str, ...]:
    expanded = word.casefold().translate(_EXPANDED)
    return _folded(word), _folded(expanded)


def _may_stand(word: str, folded: str) -> bool:
    """False only if the word can't be in the text, whatever its spelling."""
    spellings = _spellings(word)
    return not all(spelling.isascii() for spelling in spellings) or any(spelling in folded for spelling in spellings)
