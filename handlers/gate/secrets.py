"""Secrets: passwords, codes, keys, tokens and card numbers (Customer SOP §10).

Keys of well-known services have a shape of their own. A password has none: it is known by the word before it, and by
not looking like a word. In doubt it is a secret, because what was sent can't be taken back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handlers.gate.entered import find_entered
from handlers.gate.said import Said, Span, passages, word_set, words
from mailer.config import House
from mailer.known_secrets import find_known_secrets

MASK = "•••"
"""What stands for a secret where a text is shown again. Left in a text, it says that something is missing there."""

_PASSWORD = words(
    "password, passwords, passwd, passphrase, passcode, pass code, pwd, pass, pw, pword, login "
    "secret, one-time password, "
    "initial password, log-in word, login word, sign-in word, pass word, pass phrase, kennwort, passwort, "
    "kennwörter, passwörter, losung, startpasswort, einmalpasswort, "
    "einmalkennwort, initialpasswort, initialkennwort, startkennwort, masterpasswort, mot de passe, "
    "mots de passe, mdp, "
    "contraseña, contrasena, contraseñas, contrasenya, clave, clave de acceso, clave secreta, clave api, "
    "clave provisional, clave temporal, wpa key, wifi key, wi-fi key, wlan key, network key, pre-shared key, psk, "
    "shared secret, secret, client secret, secret key, api key, api-key, apikey, api_key, access key, auth key, "
    "private key, encryption key, master key, recovery key, unlock key, backup key, signing key, account key, "
    "access token, auth token, bearer token, api token, refresh token, token, bearer, geheimnis, schlüssel, "
    "api-schlüssel, wlan-schlüssel, netzwerkschlüssel, zugangsschlüssel, wiederherstellungsschlüssel,"
    " geheimschlüssel, "
    "zugriffsschlüssel, clé, clé api, clé d'api, clé secrète, clé d'accès, clé wifi, clé wi-fi, clé de chiffrement, "
    "clef, jeton, jeton d'accès, ficha, token de acceso, phrase secrète, passwordhash, secret_key, access_key, "
    "auth_token, access_token, client_secret, db_password, db_pass, aws_secret_access_key, x-api-key, authorization"
)
_CODE = words(
    "pin, pin code, pin-code, pincode, puk, tan, otp, one-time code, verification code, security code, access code, "
    "unlock code, login code, door code, alarm code, confirmation code, master code, service code, "
    "authorisation code, "
    "authorization code, entry code, safe code, einmalcode, sicherheitscode, zugangscode, bestätigungscode, "
    "entsperrcode, freischaltcode, türcode, code pin, code d'accès, code de vérification, code secret, "
    "code de sécurité, code de déverrouillage, code à usage unique, code confidentiel, código de acceso, código pin, "
    "código de verificación, código de seguridad, código de desbloqueo, código secreto, cvv, cvc"
)
_TO = (
    r"(?:['\"’”»*_)]{0,3}\s{0,3}(?:for|of|für|von|pour|de|del|para|to|zum|zur|du|am|im|an|on|in)\s[^.!?:=\n]{1,60}?)?"
    r"['\"’”»*_)]{0,3}\s{0,3}"
    r"(?:(?::=|=>|->|→|[:=])|(?:has|have|was|is|wurde|a|est|ha)\s(?:now\s|been\s|jetzt\s|nun\s|été\s|sido\s){0,2}"
    r"(?:set|changed|reset|geändert|gesetzt|zurückgesetzt|changé|modifié|cambiada?|restablecida?)\s(?:to|auf|en|a)"
    r"|(?:is|are|was|reads|be|will be|being|now|lautet|lauten|heißt|ist|war|est|sera|es|será|será ahora|set to|auf|to)"
    r"(?:\s(?:now|still|again|simply|currently|jetzt|nun|wieder|weiterhin|neu|désormais|maintenant|ahora|also|:)){0,2}"
    r"(?:\s?:)?|,)?\s{0,3}"
)
_QUOTES = "\"'`“”„‘’«»‚‹›*_<"
_VALUE = rf"[{_QUOTES}\s]{{0,3}}(?P<value>[^\s{_QUOTES}]{{3,400}})"
_SPOKEN = re.compile(rf"(?<![^\W_]){_PASSWORD}(?![^\W_])(?:\s[^\W\d_]{{2,20}}){{0,2}}?{_TO}{_VALUE}", re.IGNORECASE)
_SPOKEN_CODE = re.compile(
    rf"(?<!\w){_CODE}(?!\w)[^.!?\n\d]{{0,40}}?(?P<value>(?<![\w.-])\d[\d -]{{1,10}}\d(?![\w-]|[.,:]\d))", re.IGNORECASE
)
_ACCOUNT = words(
    "login, log in, log-in, logon, sign in, credentials, user, username, user name, account, access, zugangsdaten, "
    "anmeldedaten, benutzer, benutzername, anmeldung, identifiants, identifiant, compte, utilisateur, credenciales, "
    "usuario, acceso"
)
_PAIR = re.compile(
    rf"(?<!\w){_ACCOUNT}(?!\w)[^.!?\n]{{0,40}}?[\s:=\"'„“«]([\w.@+-]{{2,64}})\s{{0,2}}[/:|,]\s{{0,2}}"
    rf"(?P<value>[^\s{_QUOTES}]{{6,100}})",
    re.IGNORECASE,
)
_ASSIGNED = re.compile(
    r"(?i:[?&;,\s\"'_-]|^)(?i:token|sig|signature|key|api_?key|access_?token|auth|secret|password|passwd|pwd|pass"
    r"|authorization|accountkey|sharedaccesskey)[\"']?\s{0,2}[=:]\s{0,2}[\"']?(?:Bearer\s|Basic\s)?"
    r"(?P<value>[^\s\"'&;,]{8,400})",
    re.MULTILINE,
)
_PRIVATE_KEY = re.compile(
    r"-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----"
    r"(?:[A-Za-z0-9+/=\s:,.>()-]{0,20000}?-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----)?"
)
_PREFIXED = re.compile(
    r"(?<![A-Za-z0-9_/-])(?:"
    r"(?:AKIA|ASIA|ABIA|ACCA|AROA)[A-Z0-9]{12,40}"
    r"|(?:gh[pousr]_|github_pat_|gl[a-z]{2,5}-|xox[a-z]-|xapp-|AIza|ya29\.|SG\.|hf_|npm_|dckr_pat_|"
    r"shp[a-z]{2}_|dop_v1_"
    r"|(?:sk|rk|pk|whsec)_(?:live_|test_)?|sk-(?:ant-|proj-|live-|test-)?|pypi-|lin_api_|ntn_|secret_|figd_|atlasv1\.|"
    r"hvs\.|eyJ|glsa_|PMAK-|NRAK-|key-|tok_|EAAC|amzn\.)[A-Za-z0-9_.=/+-]{16,2000}+"
    r")"
)
_RANDOM = re.compile(r"(?<![\w+/=.@-])[A-Za-z0-9+/_=-]{20,500}+(?![\w@])")
_CARD = re.compile(r"(?<![\w.,/-])[3-6]\d{3}(?:[ -]?\d){9,15}(?![\w-]|[.,]\d)")
_KEY = re.compile(
    rf"(?<![^\W_])(?:key|clave|clé|code|schlüssel|código)(?![^\W_]){_TO}[{_QUOTES}\s]{{0,"
    rf"3}}(?P<value>[^\s{_QUOTES}]{{8,400}})",
    re.IGNORECASE,
)
_PHRASE = re.compile(
    rf"(?<!\w)(?:pass ?phrase|seed phrase|recovery phrase|passwortsatz|phrase secrète|phrase de passe|"
    rf"frase secreta|frase de paso)[^.!?:=\n]{{0,40}}[:=]\s{{0,3}}"
    rf"[{_QUOTES}\s]{{0,3}}(?P<value>[^\W\d_]+(?:[ -][^\W\d_]+){{2,23}})",
    re.IGNORECASE,
)
_COMMAND_LINE = re.compile(r"\s(?:-u|--user|-p|--password)[ =]?(?:[\w.@-]{1,60}:)?(?P<value>[^\s:'\"]{6,100})")
_NEAR_PASSWORD = re.compile(rf"(?<![^\W_]){_PASSWORD}(?![^\W_])(?P<after>[^\n]{{0,160}})", re.IGNORECASE)
_STRONG = re.compile(r"(?<![^\s\"'„“«(])(?=[^\s]{0,40}[A-Za-z])(?=[^\s]{0,40}[!#$%&*?^~+=_\d])[^\s\"'“”«»()<>]{8,60}")
_GROUPS = re.compile(r"(?<![\w-])\d{6}(?:[- ]\d{6}){5,9}(?![\w-])")
_IBAN = re.compile(r"(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?!\w)")

# What opens a door, a safe or an account without being called a password. "Code" alone may be of an error or a country.
_OPENS = words(
    "door, gate, alarm, entry, access, safe, lock, padlock, vault, garage, building, key box, lockbox, master, "
    "entrance, "
    "barrier, locker, cabinet, unlock, admin, service menu, panic, duress, tür, tor, zugangs, zutritts, schranken, "
    "schließfach, eingangs, haus, keller, porte, portail, alarme, coffre, accès, entrée, immeuble, cadenas, "
    "puerta, alarma, "
    "acceso, entrada, caja fuerte, portal, candado, garaje, wifi, wi-fi, wlan, sim, voucher"
)
_CODES = (
    rf"(?:{words('code, combination, pin, number, digits, kombination, combinaison, código, combinación, nummer')})"
)
_DOOR_CODE = re.compile(
    rf"(?<!\w)(?:{_OPENS}[\s-]?{_CODES}|{_CODES}\s(?:for|of|to|at|für|zum|zur|der|des|vom|de|del|d['’]|para|wifi|"
    r"wi-fi|wlan)\s?"
    rf"(?:(?:the|your|our|den|die|das|dem|der|la|le|les|l['’]|el|los|las|su|votre|ihr\w*)\s?)?(?:\w+\s)?{_OPENS}|"
    r"\w*(?:master|tür|tor|alarm|"
    r"safe|schranken|"
    r"zugangs)code)(?!\w)[^.!?\n\d]{0,40}?(?P<value>(?<![\w.])[A-Z*#]?\d[\d -]{1,14}[A-Z0-9*#]{1,3}(?!\w))",
    re.IGNORECASE,
)
_COMBINATION = re.compile(
    r"(?<!\w)(?:combination|kombination|combinaison|combinación|pattern|muster)(?!\w)[^.!?\n\d]{0,40}?"
    r"(?P<value>\d{1,4}(?:\s?[-–/]\s?\d{1,4}){2,9}|\d{4,8})(?!\w)",
    re.IGNORECASE,
)
_ANSWER = re.compile(
    r"(?<!\w)(?:safe\s?word|pass\s?phrases?|log-?in\sword|code\s?word|security\s(?:answer|word|question)|"
    r"secret\s(?:question|answer|word)|answer\sto\sthe\ssecurity|"
    r"kennwort|codewort|losungswort|sicherheitsfrage|sicherheitsantwort|mot\s(?:secret|clé)|question\s(?:secrète|"
    r"de\ssécurité)|palabra\s"
    r"(?:clave|secreta)|pregunta\s(?:secreta|de\sseguridad))(?!\w)[^.!?\n]{0,50}?"
    r"(?:[\"“„«‹](?P<quoted>[^\"”“»›\n]{2,60})[\"”“»›]|(?:\s(?:is|lautet|est|es|ist)|"
    r"[:=])\s{1,3}(?P<value>[^\W\d_][\w-]{2,40})(?=[.,;!\n]|$))",
    re.IGNORECASE,
)
_FIGURES = re.compile(
    rf"(?<![^\W_]){_PASSWORD}(?![^\W_])[^.!?\n\d]{{0,50}}?(?:\s(?:is|are|ist|lautet|est|es|to|auf)|[:=])\s{{1,3}}"
    rf"(?P<value>\d{{4,12}})(?![\w-]|[.,:/]\d)",
    re.IGNORECASE,
)
_AS_PASSWORD = re.compile(
    rf"(?<!\S)[{_QUOTES}]?(?P<value>[^\s{_QUOTES}]{{4,100}})[{_QUOTES}]?\s(?:as|als|comme|como|is|ist|est|"
    r"es)\s(?:the\s|your\s|a\s|its\s|new\s|"
    rf"das\s|ihr\s|neues\s|le\s|votre\s|la\s|su\s|nueva\s|initial\s|temporary\s){{0,3}}{_PASSWORD}(?!\w)",
    re.IGNORECASE,
)
_SET_TO = re.compile(
    rf"(?<!\w)(?:auf|to|sur|en|a|with|mit|into)\s[{_QUOTES}]?(?P<value>[^\s{_QUOTES}]{{4,100}})[{_QUOTES}]?"
    rf"(?=\s(?:gesetzt|geändert|zurückgesetzt|abgeändert|umgestellt)|[;.,!]|\s(?:and|for|until|now)|$)",
    re.IGNORECASE | re.MULTILINE,
)
_LOGIN_PAIR = re.compile(
    rf"(?<!\w)(?:{_ACCOUNT}|admin|root)(?!\w)[^\n]{{0,60}}?(?<!\w)(?:pass|pw|pwd|passwd|kw|mdp|clave|password|"
    r"passwort|kennwort)(?!\w)\.?"
    rf"\s{{0,2}}[:=]?\s{{0,3}}[{_QUOTES}]?(?P<value>[^\s{_QUOTES}]{{4,100}})[{_QUOTES}]?(?=[.,;)\n]|$)",
    re.IGNORECASE,
)
_CREDENTIALS = re.compile(
    r"(?<!\w)(?:credentials|zugangsdaten|anmeldedaten|logindaten|identifiants|credenciales|"
    r"login)(?!\w)[^.!?\n]{0,30}?(?:are|is|sind|lauten|"
    rf"sont|son|[:=])\s{{1,3}}[{_QUOTES}]?[\w.@+-]{{2,64}}[{_QUOTES}]?(?:\s(?:and|und|et|y)\s|\s?[/,|]\s?)[{_QUOTES}]?"
    rf"(?P<value>[^\s{_QUOTES}]{{4,100}})",
    re.IGNORECASE,
)
_WEBHOOK = re.compile(
    r"https?://(?:hooks\.[\w.-]{3,80}|[\w.-]{0,60}discord(?:app)?\.com/api/webhooks|"
    r"[\w.-]{1,60}webhook\.office\.com|[\w.-]{0,60}/"
    r"(?:webhooks?|hooks)|[\w.-]{1,80}\.logic\.azure\.com)/(?P<value>\S{8,500})",
    re.IGNORECASE,
)
_LINK_WITH_KEY = re.compile(
    r"https?://\S{3,300}[?&](?:token|key|code|sig|auth|secret|t|k|hash|otp|pwd|pass)=(?P<value>[\w.~%+/=-]{6,500})",
    re.IGNORECASE,
)
_KEY_TEXT = re.compile(
    r"(?<!\w)(?:key|keys|seed|secret|secrets|token|hash|recovery\scodes?|backup\scodes?|schlüssel|clé|clave|llave|"
    r"wiederherstellungscodes?)(?!\w)"
    r"[^.!?\n]{0,60}?(?P<value>(?<![\w/.-])(?:[0-9a-f]{24,128}|(?:[A-Z2-7]{4}\s){3,15}[A-Z2-7]{4}|"
    r"(?:[0-9a-z]{4,6}-){1,9}[0-9a-z]{4,6}"
    r"(?:,\s?(?:[0-9a-z]{4,6}-){1,9}[0-9a-z]{4,6}){0,20})(?![\w/-]))",
    re.IGNORECASE,
)
_SHORT_NAMES = re.compile(
    rf"(?<![\w-])(?:kw|pw|pwd|pass|mdp|psk)\.?\s{{0,2}}[:=]\s{{0,3}}[{_QUOTES}]?(?P<value>[^\s{_QUOTES}]{{4,100}})",
    re.IGNORECASE,
)
_MASKED = re.compile(re.escape(MASK))

_PLAIN = word_set(
    # What may stand behind "password" and is none.
    """
    a aber abgelaufen above accepted after again al already als also alt always am an ancien and antigua any are
    as at au auch auf aus aussi authentication aux avec based because been before bei below bereits bitte blank
    both box brief bucket but by caducada campo can case-sensitive champ change changed changes character
    characters ci-dessous con correct corta could court cuando dann dans darf das de debe del dem den der des
    desconocida desde dialog dialogue did die digits do does doit donde du during déjà dürfen e-mail each ein
    eine einem einen eingabetaste eingeben either el elle empty en encore encrypted enlace enter entered er era
    erforderlich es est et expired expires expiré faible falsch false feld festlegen field fields file files
    first for forgotten form fort from fue fuerte für getrennt geändert given groß gültig ha haben had han has
    hashed hat have he here hint holder höchstens if ihr ihre ihrem ihren ihres il im in inconnu incorrect
    incorrecta invalid invalide inválida is ist it its jetzt just kann kein keine klein known kurz können la
    lang larga las last later lauten lautet le leer length les letter letters lien lifetime link lo locked long
    los lost mail mails mais man manager managers may menu might mindestens missing mit muss must must? muy
    müssen ne necesaria needed neu never new next nicht nie no noch none nos not notre nous nouveau nouvelle now
    nuestra nuestro nueva null nun nur nötig o oder of ohne old olvidada on once one only ont option optional
    options or ou oublié our own où page pages par para pas password per perdida perdu pero peut please plus
    policies policy por pour prompt protected protection puede página quand que recovery refused rejected
    reminder required requis reset resets richtig right ring rules safe same sans schon screen se secret secured
    segura sehr seite selbst sent separat separately sera será setting settings setzen seulement she short
    should si sich sicher sie sin since sind so soll sollen solo son sont stark still stored strong su sur sus
    symbols tab-taste también telefon than that the then there these they this those to todavía too trop true
    très twice un una unbekannt und une ungültig unknown until usb usb-stick usted ustedes vacía valid valide
    vergeben vergessen verwenden very via vide vom von vos votre vous válida wann war waren was we weak wenn
    werden were when where which while who wie wieder will window wir wird with without wo work worked works wrong wurde
    wurden wählen y ya yes you your yourself zeichen zu zum zur zurückgesetzt zurücksetzen ändern était
    chosen known unchanged blocked identical case stored saved hidden visible shown asked ours yours theirs mine secure
    unsafe too as like below separate enough part anyway somewhere following default personal private public temporary
    forgot choose click
    obligatorio oculta visible igual única provisional temporal unverändert nötig sicher unsicher leer gesperrt bekannt
    identisch vorhanden unique provisoire obligatoire identique inchangé sensible masqué
    """
)


def find_secrets(said: Said, _house: House) -> Iterator[Span]:
    """Every passage that is a secret, or looks too much like one."""
    return (span for span in _found(said.text) if not _is_known_harmless(said.text, span))


_HARMLESS_BEFORE = re.compile(
    r"(?:IMEI|SHA-?256:|MD5:|(?:[\dA-F]{2}[:-]){1,5}|fingerprint(?:\sis)?|last\s(?:four|4)\sdigits\sof[^.\n]{0,60}|"
    r"IMEI[^.\n]{0,60}\d,|RF)\s?$",
    re.IGNORECASE,
)
_PLACEHOLDER = re.compile(r"<[a-z _-]{3,30}>?|RF\d\d(?: ?[A-Z0-9]{4}){1,5}", re.IGNORECASE)


def _is_known_harmless(text: str, span: Span) -> bool:
    """Whether it is a device's number, a fingerprint, a creditor reference, or only stands for what is to be put in."""
    if _PLACEHOLDER.fullmatch(text, *span):
        return True
    return _HARMLESS_BEFORE.search(text, max(0, span.start - 80), span.start) is not None


def _found(text: str) -> Iterator[Span]:
    for pattern in (_PRIVATE_KEY, _PREFIXED, _GROUPS, _MASKED):
        yield from passages(pattern, text)
    yield from (Span(start, end) for start, end in find_known_secrets(text))
    for found in _SPOKEN.finditer(text):
        if _is_password(found):
            yield _value(found)
    yield from (_value(found) for found in _KEY.finditer(text) if _is_strong(_bare(found["value"])))
    yield from _near_password(text)
    yield from (_value(found) for found in _PHRASE.finditer(text))
    yield from (_value(found) for found in _COMMAND_LINE.finditer(text))
    yield from (Span(*found.span()) for found in _IBAN.finditer(text) if is_account_number(found[0]))
    for pattern in (_SPOKEN_CODE, _ASSIGNED):
        yield from (_value(found) for found in pattern.finditer(text) if found["value"].lower() not in _PLAIN)
    yield from (_value(found) for found in _PAIR.finditer(text) if _is_mixed(_bare(found["value"])))
    for pattern in (_FIGURES, _DOOR_CODE, _COMBINATION, _WEBHOOK, _LINK_WITH_KEY, _SHORT_NAMES, _CREDENTIALS):
        yield from (_value(found) for found in pattern.finditer(text) if found["value"].lower() not in _PLAIN)
    yield from (_value(found) for found in _KEY_TEXT.finditer(text) if any(c.isdigit() for c in found["value"]))
    for found in _ANSWER.finditer(text):
        name = "quoted" if found["quoted"] else "value"
        if found[name].lower() not in _PLAIN and not _DESCRIBES.search(found[name]):
            yield Span(*found.span(name))
    yield from (_value(found) for found in _AS_PASSWORD.finditer(text) if _is_likely(found))
    yield from (_value(found) for found in _LOGIN_PAIR.finditer(text) if _bare(found["value"]).lower() not in _PLAIN)
    if _NAMES_PASSWORD.search(text):
        yield from (_value(found) for found in _SET_TO.finditer(text) if _is_likely(found))
    yield from _plain_words(text)
    yield from find_entered(text)
    if _SIGN_IN.search(text):
        yield from (_value(found) for found in _TO_TYPE.finditer(text) if _is_typed(_bare(found["value"])))
    yield from (Span(*found.span()) for found in _RANDOM.finditer(text) if _is_random(found[0]))
    yield from (Span(*found.span()) for found in _CARD.finditer(text) if is_card_number(found[0]))


_SIGN_IN = re.compile(
    r"(?<!\w)(?:log-?ins?|log(?:ged|ging)?\s(?:in|on)|sign(?:ed|ing)?[\s-](?:in|on)|user\s?names?|accounts?|mailbox|access|"
    r"anmeld\w+|einlogg\w+|zugang\w*|konto|benutzer\w*|connexion|connecter|identifiants?|compte|utilisateur|"
    r"inici\w+\ssesión|usuario|cuenta|acceso)(?!\w)",
    re.IGNORECASE,
)
_TO_TYPE = re.compile(
    rf"(?<!\w)(?:type|typing|enter|entering|use|using|with|mit|tippen|geben|avec|saisi\w+|tapez|con|teclee|escriba|introduzca|"
    rf"then|dann|puis|luego)\s(?:sie\s|in\s|just\s|simply\s)?[{_QUOTES}]?(?P<value>[^\s{_QUOTES}]{{7,100}})",
    re.IGNORECASE,
)
"""What is to be typed where somebody signs in, without being called a password."""
_NAMES_PASSWORD = re.compile(rf"(?<![^\W_]){_PASSWORD}(?![^\W_])", re.IGNORECASE)
_PLAIN_WORD = re.compile(
    rf"(?<![^\W_]){_PASSWORD}(?![^\W_])(?:\s[^\W\d_]{{2,20}}){{0,3}}?(?:\s(?:\([^()\n]{{1,40}}\)))?"
    r"(?P<link>\s(?:is|lautet|est|es|ist|reads|heißt|will\sbe)(?:\s(?:now|jetzt|nun|the\sword|das\swort|le\smot|"
    r"la\spalabra))?|\s?[:=])"
    rf"\s{{1,3}}[{_QUOTES}]?(?P<value>[^\W\d_]{{4,40}}(?:\s[^\W\d_]{{2,20}}){{0,5}}?)[{_QUOTES}]?(?=\s?[.!;\n]|,\s|"
    r"$|\sfollowed)",
    re.IGNORECASE,
)
_WITH_PASSWORD = re.compile(
    r"(?<!\w)(?:with|mit|avec|con|and|und|et|y)\s(?:the\s|dem\s|das\s|le\s|la\s|"
    rf"your\s)?{_PASSWORD}\s(?P<value>[^\W\d_]{{4,40}})(?=[.;!\n]|$)",
    re.IGNORECASE,
)
_DESCRIBES = re.compile(
    r"(?:ed|ing|able|ible|al|ive|ful|less|ous|ary|ory|ent|ant|ly|ic|sen|ten|own|t|ig|lich|isch|bar|los|sam|é|ée|"
    r"ique|oire|aire|eux|if|el|"
    r"ado|ada|ido|ida|ico|ica|orio|oria|ivo|iva|oso|osa|ente|ante|able|elle|ine|same|one|igen|eren|rten|rect|nown|"
    r"icht|ser)$",
    re.IGNORECASE,
)
"""How words end that tell of a password what it is like: "expired", "gültig", "obligatoire"."""


def _plain_words(text: str) -> Iterator[Span]:
    """A password that is a word or a few, said to be it where a sentence could end: "the password is sunflower."."""
    for pattern in (_PLAIN_WORD, _WITH_PASSWORD):
        for found in pattern.finditer(text):
            said = found["value"].split()
            known = [word for word in said if word.lower() in _PLAIN]
            capital = said[0][0].isupper() and not said[0].isupper()
            if not known and (capital or not _DESCRIBES.search(said[0])) and len(said) != 2:
                yield Span(*found.span("value"))


def _is_likely(found: re.Match[str]) -> bool:
    """Whether it is no plain word, or a word in quotation marks."""
    value = _bare(found["value"])
    quoted = found.string[found.start("value") - 1 : found.start("value")] in tuple(_QUOTES)
    return (
        value.lower() not in _PLAIN
        and not _is_something_else(value)
        and (quoted or (_is_mixed(value) and len(value) > 4))
    )


def _is_typed(value: str) -> bool:
    """Whether it has letters, a figure and a sign of those that nobody writes into a word or a number."""
    kinds = (r"[^\W\d_]", r"\d", r"[!#$%&*?^~+=_]")
    return all(re.search(kind, value) for kind in kinds) and not _is_something_else(value)


def _value(found: re.Match[str]) -> Span:
    start, _ = found.span("value")
    return Span(start, start + len(_bare(found["value"])))


def _bare(value: str) -> str:
    """Without what ends the sentence around it; an exclamation mark may belong to the password."""
    return value.rstrip(".,;:)?]") or value


def _is_password(found: re.Match[str]) -> bool:
    between, value = found[0][: found.start("value") - found.start()], _bare(found["value"])
    if (
        value.lower().rstrip("!") in _PLAIN
        or len(value) < 3
        or "://" in value
        or value.startswith(("(", "[", "/", "…"))
    ):
        return False
    if value.count("@") == 1 and "." in value.rpartition("@")[2]:
        return False  # a mail address: "send the password to …"
    if _is_mixed(value):
        return True
    quoted = between.rstrip(" ")[-1:] in _QUOTES and between.rstrip(" ")[-1:] not in "*_<"
    assigned = (
        re.search(r"[:=]\s{0,3}$|(?:lautet|lauten|reads)\s{1,3}$", between.rstrip(_QUOTES + " ") + " ") is not None
    )
    spelt = re.fullmatch(r"[^\W_]+(?:[-_.+~/][^\W_]+)*", value) is not None
    return spelt and len(value) >= 4 and (quoted or (assigned and not _goes_on(found)))


def _goes_on(found: re.Match[str]) -> bool:
    """Whether a plain word is followed by more of a sentence: "password: you get it by phone"."""
    rest = found.string[found.end() : found.end() + 40]
    return found["value"][-1:] not in ".,;" and re.match(r"\s+[a-zà-ÿ]+\s+[a-zà-ÿ]+", rest) is not None


def _is_mixed(value: str) -> bool:
    """Not a word, a number or a name: letters with digits or signs among them, or capitals in the middle."""
    core = value.rstrip("!")
    letters = any(c.isalpha() for c in core)
    signs = re.search(r"[^\w\s'’.,/()…-]", core.strip("()[]{}")) is not None
    digits = any(c.isdigit() for c in core)
    humps = re.search(r"[a-zà-ÿ][A-Z]", core) is not None
    return (letters and len(core) >= 4 and (digits or signs or humps)) or (core.isdigit() and 3 < len(core) <= 12)


def _near_password(text: str) -> Iterator[Span]:
    """What looks like a password, a few words behind one that means it: "the password was changed; it is …"."""
    for near in _NEAR_PASSWORD.finditer(text):
        for found in _STRONG.finditer(near["after"]):
            token = _bare(found[0])
            if _is_strong(token) and not _is_something_else(token):
                start = near.start("after") + found.start()
                yield Span(start, start + len(token))


def _is_strong(token: str) -> bool:
    """Letters with figures or signs between them, and not merely a word with a number behind it."""
    plain = re.fullmatch(r"[A-Za-zÀ-ÿ]+[-_/.+]?\d*|\d+[-.,/]?\d*[A-Za-zÀ-ÿ]*|[A-ZÀ-Þ0-9]{1,6}(?:[-/]\w{1,6})?", token)
    return plain is None and len(token) >= 8 and not token.startswith(("(", "[")) and _is_mixed(token)


def _is_something_else(token: str) -> bool:
    """A link, a path, a mail address, a file, a keyboard shortcut, a date: what stands near passwords innocently."""
    return (
        re.search(r"://|@|^www\.|^[\\/~]|\.\w{2,5}$|^\d{1,4}[-./:]\d|^(?:Ctrl|Strg|Alt|Shift|Cmd)\+|/\w+/", token)
        is not None
        or re.fullmatch(r"[A-Za-zÀ-ÿ'’]+(?:[-/][A-Za-zÀ-ÿ'’]+)+", token) is not None
    )


def is_account_number(text: str) -> bool:
    """Whether it is an international bank account number (ISO 13616: its remainder by 97 is 1)."""
    whole = text.replace(" ", "")
    turned = whole[4:] + whole[:4]
    return 15 <= len(whole) <= 34 and int("".join(str(int(c, 36)) for c in turned)) % 97 == 1


def _is_random(token: str) -> bool:
    """Whether no person made it up: capitals, small letters and digits in a jumble."""
    core = token.strip("=-_/+")
    kinds = (re.search("[a-z]", core), re.search("[A-Z]", core), re.search("[0-9]", core))
    changes = len(re.findall(r"[a-z][A-Z0-9]|[A-Z][a-z][A-Z0-9]|[0-9][a-zA-Z]", core))
    return len(core) >= 20 and all(kinds) and changes * 4 >= len(core) and core.count("/") + core.count("-") < 6


def is_card_number(text: str) -> bool:
    """Whether the digits are those of a payment card (ISO/IEC 7812-1: the last one is a check digit)."""
    digits = [int(c) for c in text if c.isdigit()]
    doubled = [sum(divmod(2 * digit, 10)) for digit in digits[-2::-2]]
    return 13 <= len(digits) <= 19 and len(set(digits)) > 1 and (sum(digits[-1::-2]) + sum(doubled)) % 10 == 0
