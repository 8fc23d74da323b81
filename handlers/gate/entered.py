"""What is to be entered somewhere to get in: passwords and codes that no word calls so (Customer SOP §10).

"The scanner asks who you are. Say store, then 44store44": what gives such a secret away is its odd look, near words
of entering and opening. So tokens that nobody writes in plain text are looked for, and numbers that are to be keyed
in where something is locked; and the strings that machines keep their secrets in, each by its own form.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handlers.gate.said import Span, any_of, whole

_WORD = r"[^\W\d_]"
_ODD = re.compile(
    r"(?<![\w@/\\#$.+-])(?:"
    # a sign that stands in no word, with letters on one side of it at least
    rf"(?=\S{{0,40}}{_WORD}{{3}})[\w-]{{2,30}}[!#$%&*?^~+=:]{{1,2}}\w[\w!#$%&*?^~+=.:-]{{0,30}}"
    # words with a number, joined by signs: anvil-Twig-90, Hay_bale.19
    rf"|(?:{_WORD}{{3,20}}[-_./]){{1,4}}\d{{1,6}}(?:[-_./]?{_WORD}{{1,20}})?"
    rf"|{_WORD}{{3,20}}[-_.]{_WORD}{{2,20}}\d{{1,4}}"
    rf"|\d\w\d-{_WORD}{{3,20}}|{_WORD}\d{_WORD}{{2,10}}-{_WORD}{{2,10}}|[^\W\d_]{{2}}\d[\w]{{3,20}}-{_WORD}{{2,20}}"
    # words with numbers in them
    rf"|{_WORD}{{3,20}}\d{{2,6}}{_WORD}{{2,20}}|{_WORD}{{3,20}}\d{{1,6}}|\d{{1,4}}{_WORD}{{4,20}}\d{{0,4}}"
    rf"|(?=\w{{0,30}}[a-z])(?=\w{{0,30}}[A-Z]\w)(?=\w{{1,30}}\d)\w{{0,6}}\d\w{{5,30}}"
    rf"|{_WORD}{{4,20}}_{_WORD}{{3,20}}(?:_{_WORD}{{3,20}})?|{_WORD}{{2}}\d{_WORD}{{3,20}}-{_WORD}{{3,20}}"
    r")(?![\w@/\\]|[.:-]\w)"
)
_ENTERED = re.compile(
    whole(
        any_of(
            r"typ(?:e|ing)", r"enter(?:ed|ing)?", r"sign(?:ed)?[\s-]in", r"log(?:ged)?[\s-]?in", r"say",
            r"let\syou\sin", r"gets?\s(?:you\s)?(?:back\s)?in", r"user(?:\s?name)?", r"name", r"word",
            r"asks?", r"wants?", r"opens?\swith", r"to\sopen\sit", r"opening\sit", r"opens", r"opened\swith",
            r"unlock\w*", r"join", r"network", r"wi-?fi", r"wpa2?", r"community", r"protect(?:ed|s)",
            r"encrypted", r"keystore", r"sudo", r"credentials?", r"account", r"anmelde\w*",
            r"melden\ssie\ssich", r"angemeldet", r"benutzer\w*", r"kennung", r"geben\ssie", r"eingeben",
            r"zugangswort", r"konto", r"verlangt", r"fragt", r"geöffnet", r"funknetz", r"lautet",
            r"heißt\snun", r"connectez-vous", r"entrez", r"tapez", r"identifiants?", r"utilisateur",
            r"réseau", r"l['’]ouvrir", r"chiffré", r"mot", r"compte", r"demande", r"entre\scon", r"usuario",
            r"escriba", r"red", r"palabra", r"cuenta", r"pide", r"credencial", r"cifrado", r"introduzca",
            r"introduces\sitself", r"proves", r"changed\s(?:it|the\s\w+)", r"release", r"magic",
            r"use\s\w+\swith",
        )
    ),
    re.IGNORECASE,
)  # fmt: skip
_INNOCENT_BEFORE = re.compile(
    r"(?<!\w)(?:version|release|firmware|model|modell|modèle|modelo|article|artikel|item|order|part|serial|ticket|"
    r"invoice|number|nummer|line|port|host|server|file|folder|datei|fichier|fichero|field|column|page|port|option|"
    r"driver|set|user(?:\s?name)?|account|client|benutzer|usuario|utilisateur|compte|cuenta|konto|login|name|as|als)"
    r"[\s:«\"„“]{0,3}$",
    re.IGNORECASE,
)
_INNOCENT = re.compile(
    r"^(?:https?|www|utf|iso|din|rfc|sha|md|aes|rs|usb|hdmi|ip|tcp|udp|rj|cat|win|windows|office|x|v)[-_.]?\d|"
    r"\.(?:pdf|xlsx?|docx?|csv|txt|zip|exe|msi|png|jpe?g|xml|json|jks|com|org|net|example|html?|bin|cfg|ini|log)$|"
    r"(?-i:^[A-ZÀ-Þ]{1,6}[-/.]?\d)|^Ctrl|^Strg|^Alt|-[2-6]g(?:hz)?$|^\d{1,4}(?:min|kb|mb|gb|tb|mbit|gbit|bit|hz|khz|mhz|ghz|px|dpi|eur|usd|rpm|uhr|tage|watt|volt|st|nd|rd|th|mal|fach)$"
    r"|^\d+\w{1,5}$",
    re.IGNORECASE,
)
_AROUND = 90

_KEYED = re.compile(
    whole(
        any_of(
            r"typ(?:e|es|ing)", r"enter(?:ed|s)?", r"dial", r"tap", r"tipp\w+", r"wählen", r"eingeben",
            r"drehen\ssie", r"composez", r"tapez", r"saisi\w+", r"tecle\w+", r"marque", r"escriba", r"press",
            r"hold", r"answer", r"opens?", r"unlock\w*", r"unlocks", r"se\sabre", r"s['’]ouvre", r"öffne\w*",
            r"déverrouill\w+", r"touch", r"turn", r"kommen\ssie\smit", r"installer\scode", r"host\skey",
            r"numéro\spersonnel", r"un\ssolo\suso", r"one-time\scode", r"unlock\s(?:number|code)",
        )
    )
    + r"[^.!?\n]{0,60}?(?<![\w.,:/#-])(?P<value>\d{4}(?:-[\dA-Z]{1,4}){2,4}|\*?#?\d(?:[ -]\d){3,7}|\*#\d{2}-\d{4}#|"
    r"\d{3}[ ]\d{3}|"
    r"\d{4,8}|\d(?:,\s\d){3,5}(?:\s(?:and|und|et|y)\s\d)?)(?![\w/:-]|[.,]\d|\s?(?:EUR|USD|€|%|°|mm|cm|m|kg|g|V|W|A|"
    r"hours?|minutes?|pages?|Seiten|rpm|Hz|bar|ppm|times|rows|users))",
    re.IGNORECASE,
)  # fmt: skip
_LOCKED = re.compile(
    whole(
        any_of(
            r"locks?", r"locked", r"unlock\w*", r"doors?", r"gates?", r"safe", r"alarm\w*", r"menu",
            r"kiosk", r"voice\s?mail", r"level", r"codes?", r"pairing", r"shackle", r"key\sbox", r"remote",
            r"control", r"supervisor", r"tablet", r"tresor\w*", r"schloss", r"tür", r"tor", r"ebene",
            r"fachmann\w*", r"anlage", r"verriegel\w*", r"porte", r"coffre", r"niveau", r"messagerie",
            r"portail", r"puerta", r"caja", r"nivel", r"clave", r"portón", r"till", r"códigos?", r"meeting",
        )
    ),
    re.IGNORECASE,
)  # fmt: skip
_NO_KEY = re.compile(
    r"(?:port|article|item|order|part|serial|ticket|invoice|extension|page|row|line|year|error|error\scode|error\scode\sis|fault|channel|"
    r"rechnung|bestellung|artikel|fehler|zeile|seite|erreur|facture|commande|factura|pedido|error|since|until|before|"
    r"at|in|um|à|a\slas|version|model|parameter|menu)\s(?:no\.?\s|nr\.?\s|number\s|n[°º]\s)?$",
    re.IGNORECASE,
)

_OPENED = re.compile(
    r"(?<![\w.,:/#-])(?<!card\s)(?<!karte\s)(?<!carte\s)(?<!badge\s)(?P<before>\d{4,8})\s(?:opens|unlocks|öffnet|ouvre|abre)(?!\w)"
    r"|(?P<turned>(?:(?:left|right|links|rechts)[^.\n\d]{0,12}\d{1,2}[^.\n\d]{1,12}){2}(?:left|right|links|rechts)[^.\n\d]{0,12}\d{1,2}"
    r"|(?:\d{1,2}\s(?:à|a\sla)\s(?:droite|gauche|derecha|izquierda)[,\s]{1,6}(?:puis|y|et)?\s?){3})"
    r"|(?:passcode|code|pin|number)[^.!?\n]{0,50}?(?P<spelt>(?:(?:zero|one|two|three|four|five|six|seven|eight|nine)[,\s]{1,2}){3,9}"
    r"(?:zero|one|two|three|four|five|six|seven|eight|nine))"
    r"|(?:wants(?:\sto\shear)?(?:\sthe\sword)?|code\s?word|verlangt\ses|palabra[^.\n]{0,40}es|frase\spara\sabrirlo\ses|"
    r"phrase\spour\sl['’]ouvrir\sest|the\sanswer\sto)\s[\"“„«](?P<quoted>[^\"”“»\n]{3,60})[\"”“»]"
    r"|(?:admin|root|guest|service)\s?/\s?(?P<pair>(?=\S{0,30}\d)[^\s/]{5,40})",
    re.IGNORECASE,
)

_FORMS = re.compile(
    r"WIFI:[A-Z]:[^;\n]{1,20};S:[^;\n]{1,60};P:(?P<wifi>[^;\n]{3,80})"
    r"|LPA:1\$[\w.-]{3,100}\$(?P<esim>[\w-]{4,80})"
    r"|jdbc:\w{3,20}:\w{0,10}:?[\w.-]{1,60}/(?P<jdbc>[^@\s/]{3,80})@"
    r"|\w{2,20}://[\w.-]{0,60}:(?P<url>[^@\s/:]{3,80})@"
    r"|https://(?P<dsn>[0-9a-f]{16,64}(?::[0-9a-f]{16,64})?)@"
    r"|(?<![\w~.-])(?P<azure>[\w.-]{3}\dQ~[\w.~-]{20,40}|[A-Za-z0-9_.-]{3,8}Q~[\w.~-]{20,40})"
    r"|(?i:session_?id|phpsessid|jsessionid|asp\.net_sessionid|connect\.sid|sid)\b[^\s\w]{0,3}(?:[^.\n]{0,40}?\s)?"
    r"(?P<cookie>[a-z0-9]{20,64})\b"
    r"|(?i:app_?id|app_?key|nwk_?key|hmac\w*|app[- ]?eui key|encryption value)\s?[=:]?\s?"
    r"(?P<hex>(?:[0-9a-fA-F]{2}\s){4,15}[0-9a-fA-F]{2}|[0-9a-fA-F]{24,64})\b"
    r"|\b(?P<deepl>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}:fx)\b"
    r"|(?P<static>-----BEGIN OpenVPN Static key V1-----[0-9a-fA-F\s#]{0,2000}(?:-----END OpenVPN Static key V1-----)?)"
    r"|/private-(?P<ical>[0-9a-f]{16,64})/"
    r"|/(?:join|invite|invitation|magic|reset|s|share|t)/(?P<link>(?=[\w-]*\d)(?=[\w-]*[A-Z])[\w-]{12,64})\b"
    r"|\b(?i:twelve words|24 words|recovery words|seed words)[^:\n]{0,30}:\s"
    r"(?P<seed>(?:[a-z]{3,12}\s){11,23}[a-z]{3,12})"
    r"|\b(?i:recovery|backup) codes?[^:\n]{0,60}[:.]\s{1,3}"
    r"(?P<codes>(?:[0-9a-z]{4}-[0-9a-z]{4}\s{1,3}){1,20}[0-9a-z]{4}-[0-9a-z]{4})"
    r"|\b(?i:sort\scode)\s(?P<sort>\d\d-\d\d-\d\d)\b|\b(?i:cryptogramme|cvv|cvc|security\scode)\s(?P<cvc>\d{3,4})\b"
    r"|(?i:matter|homekit)[^.\n]{0,40}\s(?P<matter>\d{4}-\d{3}-\d{4})\b"
    r"|\b(?:NL\d\d\s?[A-Z]{4}(?:\s?\d{4}){2}\s?\d{2}|DE\d\d(?:\s?\d{4}){4}\s?\d\d)\b"
)


def find_entered(text: str) -> Iterator[Span]:
    """Every token and number that gets somebody in, as far as its look and the words around it tell."""
    for form in (_FORMS, _OPENED):
        yield from (Span(*found.span(found.lastgroup or 0)) for found in form.finditer(text))
    for found in _ODD.finditer(text):
        if _is_odd(text, found):
            yield Span(*found.span())
    for found in _KEYED.finditer(text):
        around = text[max(0, found.start() - _AROUND) : found.end() + _AROUND]
        if _LOCKED.search(around) and not _NO_KEY.search(text[: found.start("value")][-40:]):
            yield Span(*found.span("value"))


def _is_odd(text: str, found: re.Match[str]) -> bool:
    token = found[0].rstrip(".:")
    if (
        len(token) < 7
        or _INNOCENT.search(token)
        or _INNOCENT_BEFORE.search(text[max(0, found.start() - 20) : found.start()])
    ):
        return False
    around = text[max(0, found.start() - _AROUND) : found.end() + _AROUND // 2]
    return _ENTERED.search(around) is not None
