"""Machines of the house: internal names and addresses (Customer SOP §3, §10)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from handlers.gate.said import Said, Span, any_of, passages, words
from mailer.config import House

_LABEL = r"[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?"
_INSIDE_DOMAINS = (
    "local",
    "localdomain",
    "internal",
    "intern",
    "lan",
    "corp",
    "intranet",
    "home.arpa",
    "private",
    "priv",
)
"""Names that lead nowhere on the Internet (RFC 6762, RFC 8375, and those in common use)."""

_OCTET = r"(?:25[0-5]|2[0-4]\d|1?\d?\d)"
_PRIVATE = re.compile(
    # RFC 1918, RFC 6598, RFC 3927
    rf"(?<![\w.])(?:10\.{_OCTET}|172\.(?:1[6-9]|2\d|3[01])|192\.168|169\.254|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))"
    rf"\.{_OCTET}\.(?:{_OCTET}|[xX*])(?:/\d{{1,2}}|:\d{{1,5}})?(?![\w-]|\.\d)"
    # RFC 4193, RFC 4291 §2.5.6
    r"|(?<![\w:.])(?:f[cd][0-9a-f]{2}|fe80):(?:[0-9a-f]{0,4}:){1,7}[0-9a-f]{0,4}(?![\w:])",
    re.IGNORECASE,
)
_VERSION = re.compile(
    words(
        "version, versions, versión, v, v., ver., release, firmware, build, software, driver, update, "
        "patch, bios, revision, "
        "fassung, ausgabe, treiber, treiberversion, pilote, micrologiciel, logiciel, controlador, app, "
        "section, chapter, clause, paragraph, kapitel, abschnitt, number, nr., no., from, to, auf, von"
    )
    + r"[\s:]{1,3}$",
    re.IGNORECASE,
)
_FROM_TO = re.compile(r"(?:from|to|von|auf|à|de|a|al)[\s:]{1,3}$", re.IGNORECASE)
_OF_THE_CUSTOMER = re.compile(
    r"(?<!\w)(?:your|ihr(?:e[mnrs]?)?|dein(?:e[mnrs]?)?|votre|vos|sus?)\s(?:own\s|local\s|"
    r"lokale[nmrs]?\s|eigene[nmrs]?\s)?"
    + words(
        "printer, router, device, computer, laptop, pc, network, gateway, machine, workstation, scanner, "
        "phone, camera, switch, "
        "access point, firewall, nas, unit, instrument, drucker, gerät, gerätes, rechner, netz, netzwerk,"
        " netzwerks, kamera, "
        "telefon, imprimante, routeur, box, appareil, ordinateur, réseau, impresora, router, equipo, "
        "ordenador, red, cámara"
    )
    + r"(?!\w)[^.!?\n]{0,80}$",
    re.IGNORECASE,
)
_URL = re.compile(
    rf"(?:https?|ftps?|sftp|ssh|ldaps?|smb|nfs|rdp|vnc|git|svn|jdbc:\w{{1,20}}|postgres(?:ql)?|mysql|"
    rf"mongodb|redis|amqps?|kafka)://"
    rf"(?:[^\s/@]{{1,200}}@)?(?!localhost(?![\w.-]))({_LABEL})(?![^\s/]{{0,200}}@)(?::\d{{1,5}})?(?![\w.:-]*\.\w)"
    rf"(?:/\S{{0,1000}})?",
    re.IGNORECASE,
)
_UNC = re.compile(r"(?<![\\\w])\\{2,4}[\w.$-]{2,80}\\[^\s\"'<>|]{1,500}")
_ROLES = any_of(
    *[
        "prod",
        "prd",
        "stage",
        "staging",
        "stg",
        "dev",
        "db",
        "sql",
        "pg",
        "psql",
        "mysql",
        "mongo",
        "mariadb",
        "app",
        "web",
        "www",
        "srv",
        "server",
        "svr",
        "mail",
        "smtp",
        "imap",
        "mx",
        "stor",
        "storage",
        "fs",
        "nas",
        "san",
        "vm",
        "esx",
        "esxi",
        "hv",
        "node",
        "k8s",
        "kube",
        "cluster",
        "cache",
        "redis",
        "proxy",
        "lb",
        "haproxy",
        "nginx",
        "gw",
        "fw",
        "vpn",
        "dc",
        "ad",
        "backup",
        "bkp",
        "bak",
        "build",
        "ci",
        "jenkins",
        "gitlab",
        "git",
        "log",
        "logs",
        "elk",
        "mon",
        "monitor",
        "nagios",
        "zabbix",
        "grafana",
        "queue",
        "mq",
        "rabbit",
        "kafka",
        "auth",
        "ldap",
        "dns",
        "ntp",
        "file",
        "files",
        "term",
        "rds",
        "ts",
        "host",
        "bastion",
        "jump",
        "master",
        "slave",
        "replica",
        "primary",
        "api",
        "edge",
        "core",
        "rack",
        "pdu",
        "agent",
        "batch",
        "cron",
        "erp",
        "crm",
        "wiki",
        "jira",
        "test",
        "qa",
        "uat",
        "int",
    ]
)
_STRONG = any_of(
    *[
        "prod",
        "prd",
        "stage",
        "staging",
        "stg",
        "db",
        "sql",
        "pg",
        "srv",
        "svr",
        "mx",
        "stor",
        "esx",
        "esxi",
        "k8s",
        "kube",
        "nas",
        "san",
        "dc",
        "fs",
        "lb",
        "vm",
        "jenkins",
        "gitlab",
        "haproxy",
        "bastion",
        "ldap",
        "web",
        "mail",
        "app",
        "backup",
        "node",
        "host",
        "proxy",
        "redis",
    ]
)
_MACHINE = re.compile(
    rf"(?<![\w./@\\-])(?:[a-z]{{2,12}}\d{{0,2}}-){{1,4}}{_ROLES}\d{{0,3}}(?:-\d{{1,3}}|-?[a-z]\d{{1,2}})(?![\w-]|\.\w)"
    rf"|(?<![\w./@\\-])(?:[a-z]{{2,12}}-){{0,3}}{_ROLES}(?:-[a-z]{{1,12}}){{0,3}}-?0\d{{1,2}}(?![\w-]|\.\w)"
    rf"|(?<![\w./@\\-])(?:[a-z]{{2,12}}\d{{0,2}}-){{1,3}}{_ROLES}\d{{1,3}}(?![\w-]|\.\w)"
    rf"|(?<![\w./@\\-]){_STRONG}(?:-[a-z]{{1,12}}){{1,3}}-?\d{{1,3}}[a-z]?(?![\w-]|\.\w)"
    rf"|(?<![\w./@\\-])(?:[a-z]{{2,12}}-){{1,3}}(?:prod|prd|stage|staging|stg)(?![\w-]|\.\w)"
    rf"|(?<![\w./@\\-])(?:prod|prd|staging|stg)-[a-z]{{2,12}}(?:-[a-z0-9]{{1,12}}){{0,2}}(?![\w-]|\.\w)"
)
_PORT = re.compile(r"(?<![\w./@:-])(?=[a-z0-9-]{0,40}[\d-])(?!localhost)[a-z][a-z0-9-]{2,40}:\d{4,5}(?![\w:])")
_PATH = re.compile(
    r"(?<![\w.:/~>])/(?:home|opt|srv|mnt|backups?|data|nfs|export|root|vol|volume1?|var/(?!log/)\w+|"
    r"usr/local/\w+)/[\w./@-]{2,400}"
)
"""Where files lie on a server; a customer's own computer hardly has such paths."""
_MACHINES = words(
    "host, server, node, machine, hostname, virtual machine, vm, rechner, knoten, maschine, serveur, nœud, servidor, "
    "máquina, nodo, cluster"
)
_CALLED = re.compile(
    rf"(?<!\w){_MACHINES}"
    r"\s{1,2}(?:named\s|called\s|namens\s|nommé\s|llamado\s)?[\"'„“«`]?((?=[\w-]{0,40}\d)"
    r"[a-z][a-z0-9]{0,20}(?:-[a-z0-9]{1,20}){0,4})(?![\w.-]*\w)",
    re.IGNORECASE,
)
_NO_MACHINES = re.compile(r"(?:version|v)\d*|\d+|windows\d*|sql\d{4}|20\d\d|x\d{2}|r\d|port\d*|id\d*", re.IGNORECASE)
_LOGIN = re.compile(
    rf"\b(?:ssh|scp|rsync|ping|telnet)\s(?:-\w{{1,3}}\s)?(?:[\w.-]{{1,40}}@)?({_LABEL}(?:\.{_LABEL}){{0,"
    rf"5}})(?::\S{{0,200}})?"
)


def find_internal_hosts(said: Said, house: House) -> Iterator[Span]:
    """Hosts in internal domains and without any, private addresses, shares, and names that only machines have."""
    text = said.text
    yield from passages(_domain_names(house.internal_domains), text)
    yield from (span for span in passages(_PRIVATE, text) if _is_of_the_house(text, span))
    yield from passages(_URL, text)
    yield from passages(_UNC, text)
    yield from passages(_MACHINE, text)
    yield from passages(_PORT, text)
    yield from passages(_PATH, text)
    yield from (Span(*found.span(1)) for found in _CALLED.finditer(text) if not _NO_MACHINES.fullmatch(found[1]))
    yield from (Span(*found.span(1)) for found in _LOGIN.finditer(text) if "." not in found[1] and "-" in found[1])


@lru_cache(maxsize=64)
def _domain_names(own: tuple[str, ...]) -> re.Pattern[str]:
    """Anything within an internal domain, the admin's domains themselves too; with the rest of a link behind it."""
    known = any_of(*(re.escape(domain) for domain in own)) if own else r"(?!)"
    well_known = any_of(*(re.escape(domain) for domain in _INSIDE_DOMAINS))
    return re.compile(
        rf"(?<![\w.@-])(?:[a-z]{{2,12}}://(?:[^\s/@]{{1,200}}@)?|[\w.+-]{{1,64}}@)?"
        rf"(?:(?:{_LABEL}\.){{0,10}}{known}|(?:{_LABEL}\.){{1,10}}{well_known})(?![\w-]|"
        r"\.\w)(?::\d{1,5})?(?:/[^\s]{0,"
        rf"1000}})?",
        re.IGNORECASE,
    )


def _is_of_the_house(text: str, span: Span) -> bool:
    """Not a version's number, and not the address of a device that the customer has."""
    before = text[max(0, span.start - 120) : span.start]
    if _VERSION.search(before) and not _FROM_TO.search(before):
        return False
    if _FROM_TO.search(before) and re.search(
        r"(?i:version|firmware|release|build|treiber|pilote|driver)[^.!?\n]{0,60}$", before
    ):
        return False
    return _OF_THE_CUSTOMER.search(before) is None
