"""Other customers: their addresses and their tickets (Customer SOP §10)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from handlers.gate.said import Said, Span, sentences, united, word_set, words
from mailer.address import Address, try_address
from mailer.config import House

_MAIL = re.compile(r"(?<![\w.+%:/-])(?:[\w.+%'-]{1,64})@(?:[\w-]{1,63}\.){1,8}[\w-]{2,63}(?<![-_])")
_TICKET = words(
    "ticket, tickets, ticket id, ticket number, ticket no, ticket no., ticket nr., case, case number,"
    " case no., case id, "
    "request, request number, support request, incident, incident number, issue, report, enquiry, inquiry, "
    "ticketnummer, ticket-nr., ticket-nr, ticketnr., vorgang, vorgangs, vorgänge, vorgangsnummer, vorgang nr., "
    "vorgangs-nr., fall, fall nr., fallnummer, anfrage, anfrage nr., anliegen, meldung, störung, störungsmeldung, "
    "dossier, dossiers, demande, demandes, incident, numéro de ticket, numéro de dossier, caso, casos, solicitud, "
    "solicitudes, incidencia, incidencias, expediente, consulta, tique, número de caso"
)
_SURE = words(
    "ticket, tickets, ticket id, ticket number, ticket no, ticket no., ticketnummer, ticket-nr., ticket-nr, vorgang, "
    "vorgangsnummer, case, case number, dossier, incident, incidencia, caso, expediente, fall, case "
    "id, support request, "
    "numéro de ticket, número de caso, número de ticket, vorgänge, casos, dossiers, fallnummer"
)
_NUMBER = r"(?:n[°ºo]\.?|nr\.?|no\.?|num(?:ber|ero|éro)?\.?|número|nummer|id|#)"
_LIST = r"(?P<numbers>#?\d{2,12}(?:(?:\s?,\s?|\s(?:and|or|und|oder|et|ou|y|o|&)\s)#?\d{2,12})*)(?![\w-]|[.,:/]\d)"
_NOT_OURS = (
    r"(?!\s(?:at|with|of|by|beim?|chez|de|en)\s(?:the\s|your\s|le\s|el\s)?(?:manufacturer|maker|vendor|supplier|carrier|"
    r"hersteller|lieferanten?|fabricant|fabricante|proveedor))"
)
_NAMED = re.compile(
    rf"(?<![\w-])(?<!parking\s)(?<!train\s)(?<!bus\s){_SURE}s?\s{{0,2}}(?:{_NUMBER}\s{{0,2}}:?\s{{0,2}}){{0,2}}[\[(\"]?{_LIST}{_NOT_OURS}",
    re.IGNORECASE,
)
_NAMED_WITH_SIGN = re.compile(
    rf"(?<![\w-])(?<!parking\s)(?<!train\s)(?<!bus\s){_TICKET}s?\s{{0,2}}(?:{_NUMBER}\s{{0,2}}:?\s{{0,2}}){{1,2}}[\[(\"]?{_LIST}{_NOT_OURS}",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"(?<![\w#&/=.-])(?:(?P<noun>[^\W\d_][\w-]{0,40}\.?)(?P<gap>[\s\u00a0]{1,3}))?[\[(]?#(?P<number>\d{2,"
    r"12})(?![\w-]|[.,:/]\d)"
)
_JOINED = re.compile(r"(?:,|and|or|und|oder|et|ou|y|o|&)$", re.IGNORECASE)
_SMALL = word_set(
    """
    see in from of with as like also and or to for at by on under is was than via about after before same our
    your the this siehe aus von mit zu zum zur wie auch und oder in bei unter für nach vor über ist war der die
    das im voir de du des dans avec comme et ou pour à sous le la ver en con como y o del para bajo el
    """
)


def find_other_customers(said: Said, house: House) -> Iterator[Span]:
    """Addresses of nobody on the ticket, and numbers of tickets that are not the reader's."""
    yield from _addresses(said, house)
    yield from _sites(said, house)
    yield from _tickets(said)


def _addresses(said: Said, house: House) -> Iterator[Span]:
    for found in _MAIL.finditer(said.text):
        address = try_address(found[0])
        if address is not None and not _may_be_known(address, said, house):
            yield Span(*found.span())


_SITE = re.compile(
    r"(?<![\w@.-])(?:https?://)?(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,20}(?![\w@-]|\.\w)(?:/\S{0,500})?", re.IGNORECASE
)
_SOMEBODY_ELSE = re.compile(
    r"(?<!\w)(?:(?:another|other|different|one of our|our|a fellow|further)\s(?:\w+\s)?(?:clients?|"
    r"customers?|companies|company|users?|tenants?)"
    r"|shared? (?:it |them |this )?with|tenants?|(?:ein(?:es|em|en|er)?|andere[rnms]?)"
    r"\s(?:andere[rnms]?\s)?(?:kunden?|mandant\w*|firma)"
    r"|(?:un|d['’])\s?autres? clients?|client voisin|otros? clientes?|otra empresa|mail server of|"
    r"server of|account of|data of|domain of"
    r"|konto von|daten von|server von|compte de|données de|cuenta de|datos de)(?!\w)",
    re.IGNORECASE,
)


def _sites(said: Said, house: House) -> Iterator[Span]:
    """Domains of others, where the sentence speaks of other customers; those of vendors and the like may be named."""
    known = {house.domain, *(person.address.domain for person in said.people), *house.internal_domains}
    known |= {own.domain for queue in house.queues for own in queue.addresses}
    for sentence in sentences(said.text):
        if not _SOMEBODY_ELSE.search(said.text, sentence.start, sentence.end):
            continue
        for found in _SITE.finditer(said.text, sentence.start, sentence.end):
            domain = found[0].partition("://")[2] or found[0]
            domain = domain.partition("/")[0].lower()
            if not any(domain == one or domain.endswith("." + one) for one in known):
                yield Span(*found.span())


def _may_be_known(address: Address, said: Said, house: House) -> bool:
    """The reader's own company, our own addresses, and those of engineers, which are another rule's matter."""
    ours = {house.domain, *(own.domain for queue in house.queues for own in queue.addresses)}
    theirs = {person.address.domain for person in said.people} - _OPEN_TO_ALL
    return (
        any(person.address == address for person in said.people)
        or house.engineer(address) is not None
        or address.domain in ours | theirs | set(house.internal_domains)
        or any(address.domain.endswith(f".{domain}") for domain in theirs)
        or address.domain in ("example.com", "example.org", "example.net")  # RFC 2606: made to show how one writes it
    )


_OPEN_TO_ALL = word_set(
    """
    gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com icloud.com me.com aol.com gmx.de
    gmx.net gmx.at gmx.ch web.de t-online.de freenet.de posteo.de mailbox.org proton.me protonmail.com orange.fr
    free.fr laposte.net wanadoo.fr sfr.fr yahoo.fr yahoo.es hotmail.fr hotmail.es telefonica.net fastmail.com
    zoho.com yandex.ru mail.ru qq.com 163.com bluewin.ch libero.it
    """
)
"""Where anybody may have an address, so that the domain makes nobody a colleague of the reader's."""


def _tickets(said: Said) -> Iterator[Span]:
    spans: list[Span] = []
    for pattern in (_NAMED, _NAMED_WITH_SIGN):
        for found in pattern.finditer(said.text):
            numbers = {int(number) for number in re.findall(r"\d+", found["numbers"])}
            spans += [Span(*found.span())] if numbers - said.numbers else []
    spans += _bare_numbers(said)
    yield from united(spans)


def _bare_numbers(said: Said) -> Iterator[Span]:
    """``#4711`` with nothing before it that it might be the number of: an invoice, an order."""
    counted = False
    for found in _BARE.finditer(said.text):
        noun = (found["noun"] or "").lower().rstrip(".")
        joined = bool(noun and _JOINED.fullmatch(noun)) or said.text[: found.start()].rstrip(" ")[-1:] == ","
        of_something = bool(noun) and noun not in _SMALL and not _JOINED.fullmatch(noun)
        counted = of_something or (joined and counted)
        if not counted and int(found["number"]) not in said.numbers:
            yield Span(said.text.index("#", found.start()), found.end())
