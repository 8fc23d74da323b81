"""Updates that say nothing: "we are checking", "in progress" and their kin (Customer SOP §6.2).

What makes a text vague is not a phrase that is there but everything that is missing. So the greeting, the signature,
the number of the ticket and the times are taken away, and each sentence that is left is looked at by itself: it says
something if it has a figure, a quotation, something that was solved, a question, an instruction, or a word of the
matter itself ("the fuse"). A text is vague if none of its sentences says anything and one of them reports on the
work, or if a rare word is lost among many that say nothing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from handlers.gate.commonplaces import is_commonplace, is_idea, is_often_said
from handlers.gate.concepts import concepts
from handlers.gate.said import Said, Span, any_of, sentences, whole, word_set
from handlers.gate.style import Passage, held, of_groups, of_words
from handlers.gate.times import times_in
from handlers.gate.tokens import tokens
from handlers.gate.tongues import spoken
from mailer.config import House

_REPORTING = {
    "en": word_set(
        """
        advanc align almost analy angle approach arrang assess assign attend attention await aware bear busy caring
        change chas check clarif collabor complex concern confiden consider continu control coordinat deal dealt
        determin develop discuss done effort escalat evaluat examin expedit explor follow forgot further hand handl
        hard headway idle inform initiat investigat known log looking monitor motion moving near necess need news
        noted ongoing passed patien pend pick plan post prepar prior process progress promis pursu push query queue
        radar rais regist relevant remain report resolv revert review search serious shortly solution solv soon sort
        speed stage stay step stone striv study swamp tackl taken touch track treat tuned unchanged under underway
        updat update utmost wait worked working
        """
    ),
    "de": word_set(
        """
        abgeklär abgestimm abkläru abstimm analys angelegen anliegen annehm anschau arbeit ausgetausch ball bearbeit
        bemüh beobacht bescheid beschäftig beteilig bewert bleib blick dahinter daran dauer dran eingebund eingeleit
        erledig fortgeschritt fortschritt gang gange gebeten gedul geklär geprüf hinterher hochdruck hören hört
        informier klär kläru kümmer kürze lauf läuft lösung maßnahm melde nachforsch nachgeh neues neuigkeit nichts
        offen priorit prüf recherch rückmeld schritt stand such touren untersuch unverändert ursachenf veranlass
        verfolg vorangetrieb vorgang warte weiter zurückmeld zuständig zuversicht überprüf
        """
    ),
    "fr": word_set(
        """
        accus action activement analys attend attent attention avanc bientôt bref cherch continu courant cours
        dessus démarch efforts engagé enquêt entamé examin faisons gér inchang inform main mesur mettons mobilis
        nouveau nouvell nécessaire occup ouvert patien pench poursui priori pris progress recherch recontact regard
        remont retour reven revenons revien signe solution suit suivi suivons suivre sérieux tenir tenon tiendr
        trait transmis travail voie vérif étape étud évolu
        """
    ),
    "es": word_set(
        """
        abiert agiliz analiz análisis atenci atend avanc avanz avis brev busc cola compro conoc contact continu
        continú cuanto curso deriv ello encima esper estudi evalu evoluc gestion hacemos haciendo igual inform
        investig list manos manten mantendr march medid mirand mirar mov notici noved nuev ocup oportun pacien pasos
        pend posible prior proces próxim realiz remit resolv respuest revis seguim seguir sigue solucion solución
        trabaj tramit traslad trat trámite valor verific viendo
        """
    ),
}
"""Beginnings of the words by which work is reported on."""

_IN_PROGRESS = re.compile(
    whole(
        any_of(
            r"(?:keep|kept) you (?:\w+ )?(?:informed|posted|updated)", r"(?:weiter)?bearbeite\w*", r"(?:über)?prüf\w*",
            r"abgeklärt", r"abgestimmt", r"abklärung\w*", r"abstimm\w*", r"according to plan", r"agiliz\w+",
            r"align\w*",
            r"almost there", r"am ball", r"analiz\w+", r"analy[sz]\w*", r"analys\w*", r"analys\w+", r"annehmen",
            r"anschauen", r"arbeiten", r"arrang\w+", r"assess\w*", r"atend\w+", r"attended to", r"attendons",
            r"attention",
            r"au courant", r"auf dem laufenden", r"auf dem tisch", r"avanc\w+", r"avanz\w+", r"avis\w+", r"await\w*",
            r"aware of", r"back to you", r"baldmöglichst", r"be in touch", r"bear with us", r"bearbeitung",
            r"behandelt",
            r"being (?:done|dealt|looked|seen)", r"bemühen", r"beobachte\w*", r"beschäftig\w*", r"best", r"bientôt",
            r"brefs délais", r"buenas manos", r"busc\w+", r"chas(?:ing|ed)", r"check(?:ing|ed)?", r"cherch\w+",
            r"clarif\w+", r"cola", r"collaborat\w+", r"comprob\w+", r"confident", r"consider(?:ed|ing|ation)",
            r"contactaremos", r"contacterons", r"continu\w+", r"continuamos", r"coordinat\w+",
            r"cuanto antes", r"daran",
            r"dauert an", r"de près", r"dealing with", r"dealt with", r"derivad\w+", r"dessus", r"discuss\w*",
            r"doing (?:everything|all|our best)", r"doing what we can", r"dran", r"dès que possible", r"eingeleitet",
            r"en breve", r"en cours", r"en cuanto", r"en curso", r"en ello", r"en manos", r"en marcha", r"en proceso",
            r"encima", r"entre de bonnes mains", r"erhalten bescheid", r"escalated", r"esper\w+", r"estudi\w+",
            r"evaluat\w*", r"everything possible", r"everything we can", r"examin\w+", r"expedit\w+",
            r"faisons (?:tout )?(?:notre|le) (?:possible|maximum|nécessaire|mieux)", r"faisons le nécessaire",
            r"find a solution", r"follow(?:ing)? up", r"forwarded", r"geben (?:ihnen )?bescheid", r"geduld", r"geklärt",
            r"gestion\w+", r"get back to you", r"getting there", r"good hands", r"gér\w+", r"handl(?:ed|ing)",
            r"have it in hand", r"haven't forgotten", r"headway", r"hinterher", r"im blick", r"im gange", r"in arbeit",
            r"in contact", r"in due (?:course|time)", r"in good hands", r"in hand", r"in kürze", r"in progress",
            r"in the works", r"informa\w+", r"informieren", r"informé\w*", r"initiated", r"investig\w+",
            r"investigat\w*",
            r"klär\w*", r"kommen (?:\w+ )?auf sie zu", r"kümmer\w*", r"kümmern", r"l['’]étude", r"laufen",
            r"le (?:diremos|contaremos|avisaremos|comunicaremos|informaremos)", r"let you know", r"lista", r"lo antes",
            r"lo antes posible", r"logged", r"look(?:ing|ed)?(?: further| closely)? (?:in|at)\w*", r"looked after",
            r"looking after", r"läuft", r"mantendremos", r"mantenemos", r"matter", r"maßnahmen", r"measures",
            r"meilleurs délais", r"melde\w*", r"melden", r"mirando", r"mit hochdruck", r"mobilis\w+", r"monitor\w*",
            r"moviendo", r"moving forward", r"nachgehen", r"nearly there", r"necessary", r"nehmen uns", r"neuen stand",
            r"neuigkeiten", r"nichts neues", r"no (?:\w+ )?(?:news|updates?|progress)", r"no stone", r"noch keine\w*",
            r"noch offen", r"not forgotten", r"nothing has been forgotten", r"nothing new", r"nothing to report",
            r"noticias", r"nous (?:nous )?(?:en )?occupons", r"nouvelles", r"novedad\w*", r"nuestra parte",
            r"nécessaire",
            r"ocup\w+", r"on (?:our|the) (?:list|radar|agenda|desk)", r"on it", r"on its way", r"on the way",
            r"on top of",
            r"ongoing", r"paciencia", r"pas de nouvelles", r"passed (?:it )?on", r"patience", r"patienter", r"penchons",
            r"pendiente", r"pending", r"poursuiv\w+", r"prioridad", r"priorit\w+", r"pris en compte",
            r"prise? en charge",
            r"proces\w+", r"process(?:ed|ing)", r"progress(?:ing)?", r"próximamente", r"pursu\w+", r"push\w*", r"queue",
            r"recherch\w+", r"recontact\w+", r"regard\w+", r"registered", r"remitid\w+", r"remont\w+", r"resolv\w+",
            r"respuesta", r"retour", r"revenir vers vous", r"revenons vers vous", r"revert\w*", r"reviendrons",
            r"reviendrons vers vous", r"review(?:ed|ing)?", r"revis\w+", r"schnellstmöglich", r"seguimos", r"shortly",
            r"siendo", r"signe", r"solución", r"soon", r"soon as", r"sort(?:ed|ing)", r"speed\w* (?:up|things)",
            r"stay tuned", r"steps", r"striv\w+", r"strive", r"suchen", r"suivi", r"suivons", r"swamped", r"tackl\w+",
            r"taken care", r"taken seriously", r"taking care", r"tan pronto", r"tenons", r"tiendrons", r"to report",
            r"todo lo posible", r"trabaj\w+", r"track\w*", r"trait(?:e|é|ée|ement|ons|er)", r"tramit\w+",
            r"transmis\w*",
            r"traslad\w+", r"trat\w+", r"travaill\w+", r"treat(?:ed|ing)", r"trámite", r"under way", r"underway",
            r"unter hochdruck", r"untersuch\w*", r"update you", r"valor\w+", r"verfolg\w+", r"verific\w+", r"viendo",
            r"vorangetrieben", r"vorgang", r"vérifi\w*", r"wait", r"weitergeleitet", r"weiterverfolgt", r"will update",
            r"work(?:ing|ed)? (?:\w+ ){0,2}on", r"working", r"working hard", r"you are next", r"zurückmelden", r"étude",
            r"étudi\w+",
        )
    ),
    re.IGNORECASE,
)  # fmt: skip
"""Phrases by which work is reported on, whatever is said beside them."""

_GREETING = re.compile(
    r"(?:^|\n)[ \t]*(?:dear|hello|hi|good (?:morning|afternoon|evening|day)|greetings|guten (?:tag|"
    r"morgen|abend)|hallo|sehr geehrte[rn]?|liebe[rn]?"
    r"|bonjour|bonsoir|chère?s?|madame|monsieur|estimad[oa]s?|hola|buen[oa]s (?:días|tardes|noches)|"
    r"querid[oa])(?![\w])[^,.:!\n]{0,60}[,.:!]",
    re.IGNORECASE,
)
_SIGN_OFF = re.compile(
    r"\n[ \t]*(?:(?:best|kind|warm|with kind)\s)?(?:regards|wishes|sincerely|yours \w+|cordialement|"
    r"(?:mit )?(?:freundliche[nr]?|beste[nr]?|viele[nr]?)\s"
    r"grüße?n?|bien à vous|(?:un )?(?:cordial )?saludos?|atentamente|grüße)\b[^\n]{0,80}(?:\n[^\n]{0,60}){0,3}\s*$",
    re.IGNORECASE,
)
_MENTION = re.compile(
    r"(?:\[?#\d{1,12}\]?|\b(?:ticket|case|request|vorgang|anfrage|dossier|demande|caso|solicitud|"
    r"incidencia)\s(?:n[°º]|nr\.?|no\.?|id)?\s?#?\d{1,12})",
    re.IGNORECASE,
)
_COURTESY = re.compile(
    r"\W*(?:(?:yes|no|ja|nein|oui|non|sí)\s?[,.;:!]|thank|thanks|many thanks|you are welcome|vielen dank|danke|"
    r"merci|gracias|de nada)(?!\w)",
    re.IGNORECASE,
)
_ON_IT = re.compile(
    r"\W*(?:(?:we are|we're|wir sind|nous sommes|estamos)\s)?(?:on it|dran|dessus|en ello)\W*", re.IGNORECASE
)
_ITEM = re.compile(r"(?m)^[ \t]*(?:\d{1,2}[.)]|[-*•])[ \t]+")
_ASKED = re.compile(
    r"\b(?:you|your|sie|ihnen|ihre?[rnms]?|vous|votre|vos|usted|ustedes|sus?|le)\b.*\?\W*$", re.IGNORECASE
)
_TOLD = re.compile(
    r"^\W*(?:go to|choose|select|open|press|click|enter|restart|try|use|reload|sign in|wählen|öffnen|drücken)\s|"
    r"^\W*(?:please|kindly|bitte|veuillez|merci de|por favor)\s+(?!(?:wait|do not hesitate|feel|don|contact|"
    r"let us|bear|accept|excuse|be\s|rest|note|have|allow|give|"
    r"understand|forgive|stay|know|trust|haben|gedulden|geben|warten|entschuldigen|seien|verzeihen|lassen|um|"
    r"patienter|nous|"
    r"votre|noter|excuser|croire|recevoir|agréer|accepter|disculp|tenga|espere|sepa|acepte|perdone))\w",
    re.IGNORECASE,
)
_OUTCOME = re.compile(
    any_of(
        r"\b(?:escalat|eskalier|escalad)\w+\s(?:to|an|à|a)\b",
        # That it is done, or failed, is no news to be vague about.
        r"\b(?:works?|worked) (?:now|again|well|fine|as)\b|\b(?:do|does|did) not work\b",
        r"\bfail(?:s|ed)\b|\bmeasured it\b",
        r"\b(?:funktioniert|geht) (?:jetzt|nun|nicht|wieder)\b|\bfonctionne(?:nt)?\b|\bfuncionan?\b",
        r"\b(?:has|have|had) been (?:\w+ )?(?:resolved|solved|fixed|completed|corrected|repaired|closed|done)\b",
        r"\b(?:is|are) (?:now )?(?:resolved|fixed|solved|repaired|done|finished|closed)\b|\bworks? again\b|"
        r"\b(?:läuft|laufen|geht|funktioniert) (?:\w+ )?wieder\b",
        r"\b(?:wurden?|ist jetzt|sind jetzt|ist wieder) (?:\w+ ){0,3}(?:behoben|gelöst|erledigt|repariert)\b",
        r"\b(?:a été|est|sont) (?:\w+ )?(?:résolue?s?|réglée?s?|corrigée?s?)\b",
        r"\b(?:ha sido|está|queda) (?:\w+ )?(?:resuelt[oa]|solucionad[oa]|arreglad[oa])\b",
    ),
    re.IGNORECASE,
)
_FIGURE_OR_QUOTE = re.compile(r"[\d@%€$\"„“”«»]|https?:")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


_DONE_TO_IT = re.compile(
    whole(
        any_of(
            r"(?:was|were|is|are|has been|have been|had) (?:\w+ )?\w+(?:ed|en|ut|et|ilt|ound)",
            r"(?:we|i)(?: have|['’]ve)? (?:\w+ )?(?:\w+ed|found|sent|built|put|set|took|gave|made)",
            r"(?:wurden?|haben|hat|ist|sind) .{1,60}(?:ge\w+(?:t|en)|\w+iert|er\w+t|ver\w+t|be\w+t)",
            r"(?:avons|a été|ont été|est|sont) (?:\w+ )?\w+(?:é|és|ée|ées|i|is|u|us)",
            r"(?:hemos|ha sido|han sido|fue|fueron|está|están) (?:\w+ )?\w+(?:ado|ido|ada|ida|ados|idos|adas|idas)",
        )
    ),
    re.IGNORECASE,
)


_LONGEST = 4_000
"""Characters of an update; a longer one says something."""


def find_vague(said: Said, _house: House) -> Iterator[Span]:
    """Every sentence that reports on the work, if the text says no more than that something is being done."""
    if any(True for _ in held("vague-update", vague_passages(said))):
        text, found = _told(said)
        reporting = [span for span in found if _reports(text[span.start : span.end], spoken(said.text))]
        yield from reporting or found


def vague_passages(said: Said) -> Iterator[Passage]:
    """The whole text as one passage, and what speaks for something, or nothing, being said."""
    text, found = _told(said)
    if found and len(text) <= _LONGEST:
        told = [text[span.start : span.end] for span in found]
        groups = {f"p:{name}" for name in _groups(told)}
        listed = [tokens(sentence) for sentence in told]
        words = (feature for sentence in listed for feature in of_words(sentence))
        spoken_of = Counter(concept for sentence in listed for concept in concepts(sentence))
        about = (f"<{name}{'-only' if count == len(told) else ''}>" for name, count in spoken_of.items())
        yield Passage(Span(found[0].start, found[-1].end), frozenset((*words, *about, *of_groups(frozenset(groups)))))


def _told(said: Said) -> tuple[str, list[Span]]:
    text = _without_frame(said)
    return text, [span for span in sentences(text) if _WORD.search(text, span.start, span.end)]


def _groups(told: list[str]) -> Iterator[str]:
    """How long the text is, how much in it is of the matter, and in how many of its sentences something is said."""
    strange = [_strange(sentence) for sentence in told]
    said = sum(words for words, _, _ in strange)
    rare = sum(not is_often_said(word) for sentence in told for word in _words(sentence))
    for name, count, limits in (
        ("longer", said, (4, 8, 15, 25, 40, 60)),
        ("things", sum(things for _, things, _ in strange), (0, 1, 2, 3, 5, 8)),
        ("ideas", sum(ideas for _, _, ideas in strange), (0, 1, 3)),
        ("rare", rare, (0, 1, 2, 4, 7)),
        ("rare-of-ten", 10 * rare // max(said, 1), (0, 1, 2, 3, 5)),
    ):
        yield from (f"{name}×{limit}" for limit in limits if count > limit)
    for name, pattern in _TELLING:
        count = sum(pattern.search(sentence) is not None for sentence in told)
        yield from (
            named
            for named, true in ((name, count), (f"{name}×1", count > 1), (f"{name}-only", count == len(told)))
            if true
        )


_TELLING = (
    ("figure", _FIGURE_OR_QUOTE),
    ("outcome", _OUTCOME),
    ("asked", _ASKED),
    ("instruction", _TOLD),
    ("in-progress", _IN_PROGRESS),
    ("done-to-it", _DONE_TO_IT),
)


def _without_frame(said: Said) -> str:
    """The text without greeting, signature, the ticket and times, all else at its place; ``expected`` aside."""
    text = said.text.removesuffix(said.expected) if said.expected else said.text
    times = tuple(times_in(language).any for language in spoken(text))
    for pattern in (_GREETING, _SIGN_OFF, _MENTION, _ITEM, *times):
        text = pattern.sub(_blank, text)
    return text


def _blank(found: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", found[0])


def _words(sentence: str) -> list[str]:
    return [word.lower().replace("’", "'") for word in _WORD.findall(sentence)]


def _reports(sentence: str, languages: tuple[str, ...]) -> bool:
    """Whether the sentence is about the work, rather than a thank-you or a yes."""
    if _ON_IT.fullmatch(sentence):
        return True
    beginnings = tuple(beginning for language in languages for beginning in _REPORTING[language])
    reports: bool = any(word.startswith(beginnings) for word in _words(sentence))
    return (reports and _COURTESY.match(sentence) is None) or _IN_PROGRESS.search(sentence) is not None


def _strange(sentence: str) -> tuple[int, int, int]:
    """How many words the sentence has; how many of them are of the matter; how many only unusual words for ideas."""
    said = _words(sentence)
    strange = [word for word in said if not is_commonplace(word)]
    ideas = sum(is_idea(word) for word in strange)
    return len(said), len(strange) - ideas, ideas
