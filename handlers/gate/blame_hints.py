"""Turns of speech that lay something at somebody's door without saying so, in the four languages.

None blames by itself; what each is worth beside the others and beside who is spoken of is learned from texts
(``style_weights.py``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from handlers.gate.tongues import in_four, turns

_CARE_EN = (
    r"(?:check|read|test|look|tell|ask|inform|answer|think|follow|measure|notice|open|verif|compar|car|reply|replied|"
    r"listen|learn|warn|clean|wait|book|count|try|tried|respond|pass|thought|told|bother|consider|apologi[sz]|plan|keep|"
    r"kept|do|doing|did|deliver|mention|know|knew|understand|understood)\w*"
)
_CARE_DE = (
    r"\w*(?:prüf|les|las|test|schau|sag|frag|inform|antwort|dacht|denk|mess|maß|bemerk|acht|hör|warn|wart|meld|vergleich|"
    r"kümmer|halt|hielt|befolg|kontrollier|nötig|verstand|versteh)\w*"
)
_CARE_FR = (
    r"(?:vérifi|lu|lire|lis|test|regard|dit|demand|prév|répond|suiv|mesur|remarqu|pens|écout|attend|contrôl|compar|soucié|"
    r"respect|compri|peine)\w*"
)
_CARE_ES = (
    r"(?:compr|revis|le[yí]|mir|dij|pregunt|avis|respond|contest|sigu|mid|not|pens|escuch|esper|control|compar|respet|"
    r"prob|molest|entend|hizo|hicieron|import)\w*"
)
_ANY_EN = r"(?:the|your|our|their|his|her|that|this|whoever|somebody|someone|nobody|they|he|she|you)"

_HINTS = {
    "no-care": in_four(
        rf"(?:did\snot|didn['’]t|never|does\snot|doesn['’]t|do\snot|don['’]t|had\snot|hadn['’]t|has\snot|hasn['’]t|"
        rf"without|instead\sof|failed\sto|nor|nobody|no\sone|none\sof\s\w+|not\sone(?:\s\w+){{0,4}}?|rather\sthan)\s"
        rf"(?:\w+\s){{0,4}}?{_CARE_EN}",
        rf"(?:nicht|nie|niemand|keiner|ohne\s(?:\w+\s){{0,3}}zu|nichts)\s(?:\w+\s){{0,4}}?{_CARE_DE}",
        rf"(?:n['’]\w+|ne\s\w+|sans|personne|pas|jamais)\s(?:\w+\s){{0,3}}?{_CARE_FR}",
        rf"(?:no|nunca|nadie|sin|ni|jamás)\s(?:\w+\s){{0,3}}?{_CARE_ES}",
    ),
    "told-before": in_four(
        r"as\s(?:(?:we|i)\s)?(?:have\s|had\s)?(?:already\s|clearly\s|repeatedly\s)?(?:told|stated|pointed|wrote|said|"
        r"explained|mentioned|written|warned)|(?:you|they|he|she)\s(?:were|was|had\sbeen|have\sbeen)\s(?:\w+\s)?(?:told|"
        r"warned|advised|asked|reminded|informed)",
        r"(?:had|have)\s(?:\w+\s)?(?:warned|advised|told|asked)\s(?:\w+\s){0,3}?(?:you|them|him|her|not|against|twice|"
        r"repeatedly)|how\s(?:often|many\stimes)|in\s(?:the|our)\s(?:manual|letter|guide|instructions?)s?",
        r"wie\s(?:\w+\s)?(?:bereits|schon|mehrfach|zweimal)|(?:mehrfach|zweimal|dreimal|ausdrücklich|schon\soft)\s"
        r"(?:\w+\s)?(?:darauf\s)?(?:hin|ge|ab)\w+|wie\soft|abgeraten|in\sder\s(?:anleitung|bedienungsanleitung)",
        r"comme\s(?:nous\s|je\s)?(?:vous\s)?(?:l['’]\w+\s)?(?:déjà|indiqué|dit|signalé|expliqué)|combien\sde\sfois|"
        r"(?:deux|trois|plusieurs)\sfois\s(?:dit|signalé|prévenu)|dans\s(?:la\snotice|le\smanuel)",
        r"(?:tal\s)?(?:y\s)?como\s(?:ya\s)?(?:le|les|se\sl[oea]s?)\s\w+|cuántas\sveces|en\sel\smanual",
    ),
    "ought": in_four(
        r"(?:should|could|might|must|ought\sto|would)(?:n['’]t|\snot)?\s(?:\w+\s)?have\s\w+|ought\sto|supposed\sto|"
        r"is\snot\stoo\smuch|one\s(?:would|might|could)\s(?:think|expect)|i['’]d\shave|any(?:one|body)?\s\w+\s(?:would|"
        r"should)\sknow",
        r"(?:hätte|hätten|hättest)\s(?:\w+\s){0,8}?(?:müssen|sollen|können|dürfen|werden)|(?:wäre|hätte)n?\s(?:\w+\s){0,5}?"
        r"(?:nicht|vermeidbar|erspart|geblieben|gewesen)|hätte[nr]?\s\w+",
        r"aur(?:ait|aient|iez)\s(?:\w+\s)?(?:dû|pu|suffi|évité)|on\spourrait\s(?:croire|penser|attendre)",
        r"(?:debería|tendría|podría|hubiera|hubiese|habría)n?\s(?:\w+\s)?(?:que\s)?(?:haber|\w+do)",
    ),
    "by-whom": in_four(
        rf"(?:was|were|is|are|been|being|get|got)\s(?:\w+\s){{0,3}}?\w+(?:ed|en|ne|wn|id|ft|st|nt|ut|de|ght)\s"
        rf"(?:\w+\s){{0,2}}?by\s{_ANY_EN}",
        r"(?:wurde|wurden|worden|ist)\s(?:\w+\s){0,4}?(?:von|durch)\s(?:unser|ihr|der|dem|den|einem|einer|die)\w*",
        r"(?:été|est|sont)\s(?:\w+\s){0,2}?\w+(?:é|i|u|is|it)e?s?\spar\s(?:votre|notre|nos|vos|le|la|les|l['’]|un|une)",
        r"(?:fue|fueron|sido|ha\ssido)\s(?:\w+\s){0,2}?\w+d[oa]s?\spor\s(?:su|sus|nuestr\w+|el|la|los|las|un|una)",
    ),
    "because-of-whom": in_four(
        r"(?:because|since|as|after|when|due\sto|thanks\sto|owing\sto)\s(?:the|your|our|their|a|some|whoever|somebody|"
        r"someone|nobody|no\sone|they|he|she|you)(?!\s(?:can|will|may|need|want|asked|wrote))",
        r"(?:weil|da|nachdem|dank|wegen)\s(?:ihre?|unsere?|der|die|das|ein|jemand|niemand|man|sie|er|dem|den|des|ihres|"
        r"unseres|einer)\w*",
        r"(?:parce\squ(?:e|['’])|car|puisque|comme|grâce\sà|à\scause\s(?:de|du|des))\s?(?:votre|notre|vos|nos|le|la|les|"
        r"l['’]|un|quelqu['’]un|personne|il|ils|elle|vous)",
        r"(?:porque|ya\sque|puesto\sque|como|gracias\sa|por\sculpa\sde)\s(?:su|sus|nuestr\w+|el|la|los|las|un|una|alguien|"
        r"nadie|usted\w*|en)",
    ),
    "the-one-who": in_four(
        r"(?:it|that)\s(?:was|is)\s(?:\w+\s)?(?:you|your|our|the|they|him|her|them)\s(?:[\w-]+\s){0,4}?(?:who|that|which)|"
        r"(?:is|was|were)\sthe\s(?:only\s)?(?:one|ones|reason|person|people)\s(?:who|why|that)|not\s(?:by\s)?(?:us|ours?)|"
        r"(?:own|their|his|her|your)\s(?:doing|making|idea|hands?|choice)",
        r"(?:sie|ihr|er)\s(?:haben|hat)\s(?:\w+\s){0,4}?selbst|(?:liegt|lag)\s(?:\w+\s)?(?:an|bei)\s(?:ihnen|ihr|der|dem|"
        r"unser)\w*|nicht\s(?:an|bei|von)\suns|auf\s(?:das|ihr)\skonto",
        r"c['’](?:est|était)\s(?:\w+\s){1,5}?qui|vous[\s-]même|pas\s(?:de\s)?(?:nous|notre)|ce\ssont\s\w+\s\w+\squi",
        r"(?:fue|es|fueron|son)\s(?:\w+\s){1,4}?(?:quien|quienes|el\sque|los\sque|la\sque)|(?:usted|ustedes)\smism\w+|no\s"
        r"(?:nosotros|nuestr\w+)",
    ),
    "sneer": in_four(
        r"(?:would|could)\shave\s(?:spared|saved|avoided|sufficed)|(?:a|one|the)\s(?:quick\s)?(?:look|glance)\s(?:at|into|in)|"
        r"yet\shere\swe\sare|we\sall\sknow|so\sof\scourse|of\sall\s(?:people|places)|in\sthe\sfirst\splace|"
        r"so\smuch\sfor|that\sis\swhat|what\sone\sgets|what\syou\sget|is\swhat\shappens|no\swonder|as\sthough|as\sif",
        r"(?:treat|treats|treated|take|takes|took|mistook|mistake)\s(?:[\w-]+\s){1,5}?(?:like|for|as)\s|know[s]?\sbetter|"
        r"(?:not|hardly|never)\s(?:\w+\s)?(?:deserve|worth|fit|able|capable|trusted|surpris\w+)|"
        r"(?:difference|know\w*)\s(?:\w+\s)?between|(?:too|so)\s(?:\w+\s)?(?:lazy|busy|slow|proud|cheap|clever|quick|late|"
        r"fast|hasty)\s(?:to|for)|who\son\searth",
        r"(?:a\slot|much)\sand\s\w+\slittle|(?:keep|keeps|kept)\s(?:on\s)?\w+ing|would\srather|prefer\w*\sto|"
        r"find\w*\sit\s(?:\w+\s)?(?:necessary|normal)|did\snot\sfind\sit|unlike\s(?:your|our|the|some|others)|"
        r"(?:as|like)\s(?:always|usual|ever|so\soften)|(?:yet|once)\s(?:again|another|more)|(?:clicks?|shoots?|acts?)\s\w+\s"
        r"and\s\w+\s(?:afterwards|later)",
        r"ein\sblick\s(?:in|auf)|(?:wie|was)\sman\s(?:es\s)?(?:von|ja)|(?:offenbar|offensichtlich|anscheinend|wohl)\s(?:nicht|"
        r"lieber|kein\w*|niemand)|scheint\s(?:\w+\s){0,2}?(?:niemand|keiner|nicht)|etwas\smehr|so\setwas\spassiert|rächt\s"
        r"sich|anders\sals\s(?:ihr|unser|der|die)\w*|(?:nicht|kaum)\s(?:\w+\s){0,2}?(?:wert|nötig|verwunder\w+|überrasch\w+)|"
        r"keine\s(?:zeile|minute|mühe)\swert|schon\swieder|wie\s(?:immer|üblich|gewohnt|so\soft)",
        r"un\s(?:simple\s)?coup\sd['’]œil|(?:visiblement|manifestement|apparemment|sans\sdoute)\s\w+|contrairement\sà|"
        r"trouv\w+\s(?:cela|ça)\snormal|un\speu\splus\sd|comme\s(?:toujours|d['’]habitude|souvent)|aurait\s(?:suffi|évité)|"
        r"il\saurait\ssuffi|jamais\srien",
        r"(?:un\s)?vistazo|(?:por\slo\svisto|al\sparecer|evidentemente|claro)\s|a\sdiferencia\sde|se\s(?:ríe|ríen|rió)|"
        r"ni\s(?:una\svez|siquiera|idea)|no\stenía\w*\sni|como\s(?:siempre|de\scostumbre)|a\snadie\sle|a\smedio\shacer",
    ),
    "let-down": in_four(
        r"(?:sat|sits|sitting)\son|left\s(?:[\w-]+\s){0,4}?(?:out|open|behind|lying|unattended|unfinished|unlocked|loose|"
        r"unplugged)|(?:sav|skimp|econom)\w+\son|turned\s(?:it\s)?down|in\sa\s(?:hurry|rush)|eyes\s(?:closed|shut)|let\s"
        r"(?:\w+\s){1,5}?(?:expire|lapse|pass|slip)|(?:did|do|does|done)\s(?:his|their|her|your)\s(?:part|job|homework|work)",
        r"(?:still|nevertheless|anyway)\s(?:left|missed|sent|did|went)|too\s(?:early|late|soon|hastily)|in\sspite\sof|despite|"
        r"against\s(?:the|our|all)\s(?:\w+\s)?(?:advice|instructions?|recommendation|rules?)|although|even\sthough|"
        r"missed\s(?:\w+\s){0,3}?(?:deadline|date)|(?:swore|claims?|claimed|insist\w*|pretend\w*)\s",
        r"zu\s(?:früh|spät|hastig)|trotz|obwohl|entgegen|(?:liegen|stehen|offen)\s?(?:ge)?lassen|versäum\w+|nicht\sim\sgriff|"
        r"(?:kannte|kennt)\ssich\s(?:\w+\s){0,4}?nicht|(?:niemand\w*|keinem)\s(?:\w+\s){0,4}?aufgefallen|gar\snicht\sgibt",
        r"trop\s(?:tôt|tard|vite)|malgré|pourtant|n['’]importe\scomment|laissé\s(?:\w+\s)?(?:traîner|passer|ouvert\w*|"
        r"expirer)|(?:jamais|pas)\s(?:\w+\s)?(?:son|leur|votre)\stravail",
        r"demasiado\s(?:pronto|tarde|rápido)|pese\sa|a\spesar\sde|aunque|de\scualquier\s(?:manera|modo)|dej(?:ó|aron)\s"
        r"(?:\w+\s){0,4}?(?:a\smedi\w+|caducar|abiert\w+|sin)",
    ),
    "complain-to": in_four(
        r"(?:send|address|direct|take)\syour\scomplaints?|complain\sto|(?:a|have\sa)\s(?:serious\s)?word\swith|(?:can|could)"
        r"(?:not|['’]t|\snot)\s(?:be\sheld|help\s(?:it|that)|protect|cure|be\sblamed)|nothing\s(?:that\s)?we\scan",
        r"beschweren\ssie|wenden\ssie\ssich\s(?:\w+\s)?(?:damit|mit\sihrer\sbeschwerde)|nichts\sdafür|können\swir\snichts",
        r"(?:adressez|envoyez)\svos\sréclamations|plaignez|n['’]y\spouvons",
        r"quéjese|reclam\w+\sa\s|no\spodemos\shacer\snada",
    ),
    "no-date": in_four(
        r"(?:confirm|give|name|know|have)\w*\s(?:\w+\s){0,3}?(?:date|term|query)|not\s(?:yet\s)?(?:answered|replied|"
        r"confirmed)",
        r"(?:keinen?|noch\snicht)\s(?:\w+\s)?(?:termin|bestätigt|geantwortet)",
        r"(?:aucune|pas\sde|pas\sencore)\s(?:\w+\s)?(?:date|répondu|confirmé)",
        r"no\s(?:tenemos|hay|podemos)\s(?:\w+\s)?(?:una\s)?fecha",
    ),
    "praise": in_four(
        r"thank(?:s|\syou)|appreciate\w*|(?:quick|prompt|good|excellent|careful)\s(?:reaction|work|humour|help|hint|"
        r"description|idea)|you\s(?:are|were)\s(?:quite\s)?right",
        r"(?:vielen\s)?dank|sie\s(?:haben|hatten)\srecht",
        r"merci|remerci\w+|vous\s(?:avez|aviez)\sraison",
        r"gracias|agradec\w+|tiene\srazón",
    ),
    "by-rule": in_four(
        r"policy|policies|by\sdesign|on\spurpose|is\scalled|means\sthat|the\s(?:clause|contract|form|manual)\s\w+s",
        r"richtlinie\w*|absichtlich|bedeutet|gemeint",
        r"par\sconception|signifie",
        r"cláusula|significa|por\sdiseño",
    ),
    "reported": in_four(
        r"(?:has|have|had)?\s?(?:confirmed|describes?d?|answered|replied|informed|reported|recommends?(?:ed)?|offers?|"
        r"published|scanned|announced|asks?|asked)\s(?:\w+\s)?(?:that|us|the|a|it|whether|for)",
        r"(?:bestätigt|beschreibt|antwortet|empfiehlt|meldet|teilt\smit|bietet|mitgeteilt|geantwortet|gemeldet)",
        r"(?:a|ont|nous\sa|nous\sont)\s(?:confirmé|répondu|scanné|indiqué|annoncé|signalé|informé)",
        r"(?:ha|han|nos\sha)\s(?:confirmado|respondido|indicado|anunciado|informado|comunicado)|confirm(?:ó|aron)",
    ),
    "we-failed": in_four(
        r"(?:we|i)\s(?:\w+\s)?(?:had\s)?(?:forgot\w*|overlooked|missed|failed|should\shave|did\snot|didn['’]t|gave|given|"
        r"told\syou\sonly|were\swrong|was\swrong|misread|made\s(?:a|an|the)\s(?:mistake|error))|(?:our|my)\s(?:\w+\s)?"
        r"(?:mistake|error|fault|oversight|wrong)|(?:is|was)\s(?:our|my|ours|mine)",
        r"(?:haben\swir|wir\shaben|ich\shabe)\s(?:\w+\s){0,4}?(?:vergessen|übersehen|versäumt|falsch|verwechselt)|unser\w*\s"
        r"(?:fehler|versehen|irrtum|versäumnis)|mein\w*\s(?:fehler|versehen)|hätten\swir|wir\shätten",
        r"nous\s(?:avons|avions|aurions)\s(?:\w+\s)?(?:oublié|omis|mal|dû|confondu|négligé)|(?:notre|mon)\s(?:erreur|oubli|"
        r"faute)|c['’]est\snous",
        r"(?:olvidamos|confundimos|omitimos|nos\sequivocamos|hemos\solvidado|habíamos\solvidado|debimos|deberíamos)|"
        r"(?:error|fallo|olvido|culpa)\s(?:es\s|fue\s)?nuestr\w+|nuestr[oa]\s(?:error|fallo|olvido|culpa)",
    ),
    "nobody's": in_four(
        r"no(?:body|\sone)\s(?:is|was|did|made|has|at\syour)\s(?:\w+\s)?(?:to\sblame|at\sfault|wrong|anything\swrong|a\smistake|"
        r"guilty)|nothing\s(?:\w+\s)?wrong|not\s(?:your|his|her|their|anybody['’]s|anyone['’]s)\s(?:fault|mistake)|"
        r"(?:did|have\sdone)\snothing\swrong|(?:by|of)\sdesign",
        r"niemand\s(?:\w+\s){0,3}?(?:schuld|falsch|fehler)|nicht\sihre?\s(?:schuld|fehler)|kein\sfehler",
        r"personne\sn['’]\w+\s(?:\w+\s)?(?:tort|faute|responsable|erreur)|pas\s(?:de\s)?votre\sfaute",
        r"nadie\s(?:\w+\s){0,2}?culpa|no\s(?:es|fue)\s(?:culpa\ssuya|su\sculpa)",
    ),
}


def hints(wording: str, languages: Iterable[str]) -> Iterator[str]:
    """The turns of speech of these languages that the sentence has."""
    return (f"hint-{name}" for name in turns(_HINTS, wording, languages))
