"""Promises of a time, which only the Expected part of an update may give (Customer SOP §6.2, §13).

A time is promised where a sentence speaks of what is still to come and says until when. Times that are past, opening
hours, what happens every day, what the customer is asked to do, and terms of a contract are none. Whoever promises
something in so many words ("I promise", "guaranteed") is held as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handlers.gate.said import Said, Span, any_of, sentences, without_addresses, words
from handlers.gate.traces import without_traces
from mailer.config import House

_DAY = words(
    "monday, tuesday, wednesday, thursday, friday, saturday, sunday, mondays, montag, dienstag, "
    "mittwoch, donnerstag, freitag, "
    "samstag, sonnabend, sonntag, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, lunes, "
    "martes, miércoles, jueves, viernes, "
    "sábado, domingo"
)
_MONTH = words(
    "january, february, march, april, may, june, july, august, september, october, november, "
    "december, januar, februar, märz, mai, juni, "
    "juli, oktober, dezember, janvier, février, mars, avril, juin, juillet, août, septembre, octobre,"
    " novembre, décembre, enero, febrero, "
    "marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre"
)
_CLOCK = (
    r"(?:\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm|a\.m\.|p\.m\.|uhr|h(?:\s?\d\d)?|hrs|o['’]clock|horas)\b|\d{1,"
    r"2}:\d\d|\d{1,2}h\d\d)"
)
_COUNT = (
    r"(?:\d{1,3}(?:[.,]\d)?(?:\s?(?:-|–|to|bis|à|a)\s?\d{1,3})?|an?|one|two|three|four|five|six|seven|"
    r"eight|nine|ten|twelve|twenty|thirty|half an|a few|"
    r"some|a couple of|the next|the next few|the coming|ein(?:er|em|e)?|zwei|drei|vier|fünf|sechs|"
    r"sieben|acht|neun|zehn|zwölf|wenigen|einigen|der nächsten|den nächsten|kommenden|une?|deux|trois|"
    r"quatre|"
    r"cinq|six|sept|huit|dix|quinze|vingt|quelques|les prochain\w*|la prochaine|un[oa]?|dos|tres|"
    r"cuatro|cinco|seis|siete|ocho|nueve|diez|quince|unos|unas|pocos|pocas|las próximas|los próximos)"
)
_UNIT = (
    r"(?:working |business |werk|arbeits|full )?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|"
    r"minuten?|stunden?|std\.?|tag(?:en|e)?|wochen?|monat(?:en|e)?|"
    r"heures?|h|jours?(?: ouvrés| ouvrables)?|semaines?|mois|minutos?|horas?|días?(?: hábiles| "
    r"laborables)?|semanas?|mes(?:es)?)"
)
_PART = (
    r"(?:\s(?:morning|noon|afternoon|evening|night|at noon|vormittag|mittag|nachmittag|abend|früh|"
    r"matin|midi|après-midi|soir|por la (?:mañana|tarde|noche)|a mediodía))?"
)
_DATE = (
    rf"(?:(?:the\s)?\d{{1,2}}(?:st|nd|rd|th|er)?\.?\s(?:of\s|de\s)?{_MONTH}|{_MONTH}\s(?:the\s)?\d{{1,"
    rf"2}}(?:st|nd|rd|th)?\b|\d{{4}}-\d\d-\d\d|\d{{1,2}}\.\d{{1,2}}\.(?:20)?\d\d\b|(?<=am )\d{{1,"
    rf"2}}\.\d{{1,2}}\.|(?<=zum )\d{{1,2}}\.\d{{1,2}}\.|\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?)"
)
_PERIOD = (
    r"(?:the\s|this\s|next\s|the same\s|the following\s|our\s)?(?:day|week|weekend|month|quarter|year|"
    r"business day|working day|spring|summer|autumn|fall|winter|christmas|easter|holidays|noon|midday|"
    r"midnight|"
    r"tonight|tomorrow|today|then|now on|close of business|cob|eod|eow|afternoon|evening|morning|"
    r"lunch\w*|dinner|breakfast)"
)

_TO_COME = any_of(
    # English
    rf"\btomorrow\b(?:{_PART})",
    r"\bover the weekend\b|\b(?:calendar )?week \d{1,2}\b|\b(?:kw|kalenderwoche) ?\d{1,2}\b|\blonger "
    r"than \w+ (?:minutes|hours|days|weeks)\b",
    r"\btonight\b|\bthis (?:evening|afternoon|weekend)\b|\blater (?:today|this week|this month|this "
    r"afternoon|tonight)\b|\bstill today\b",
    r"\b(?:next|coming) (?:week|month|quarter|year|weekend|"
    + _DAY[3:-1]
    + r"|spring|summer|autumn|winter|few (?:days|hours|weeks)|two (?:days|hours|weeks))\b",
    rf"\b(?:by|before|no later than|not later than|at the latest(?: by| on)?|latest(?: by| "
    rf"on)?|(?:allow|give) us until|available from|as of|starting) (?:the )?(?:end of (?:the |this |"
    rf"next )?\w+|close of business|{_PERIOD}|"
    rf"{_DAY}|{_DATE}|{_CLOCK}|{_MONTH}|"
    rf"eod|cob|eow)\b",
    rf"\b(?:within|inside|in less than|in under|in) (?:about |around |roughly |approximately |at most |"
    rf"no more than |the next |under |less than |the coming |the course of )?{_COUNT} ?{_UNIT}\b(?: "
    rf"from now| time)?",
    r"\b(?:within|in|over) the (?:next|coming|following) (?:\w+ )?(?:minutes?|hours?|days?|weeks?|"
    r"months?)\b|\bwithin the (?:hour|day|week|month)\b|\bin the course of (?:the |this |next )?\w+\b|"
    r"\bin no time\b|\bany (?:minute|moment|hour|day) now\b",
    r"\b(?:the )?(?:day after tomorrow|end of (?:the |this |next )?(?:day|week|month|quarter|year)|"
    r"first thing in the morning|in the morning)\b|\bthe same day\b",
    rf"\bgive us (?:another |about )?{_COUNT} ?{_UNIT}\b",
    # German
    r"(?<!guten )(?<!am )(?<!jeden )\bmorgen\b(?: (?:früh|vormittag|mittag|nachmittag|abend))?|"
    r"\bübermorgen\b|\bheute (?:abend|nachmittag|noch|mittag|nacht)\b|\bnoch (?:heute|diese woche|"
    r"diesen monat|in dieser woche|im laufe)\b",
    r"\b(?:nächste[nrms]?|kommende[nrms]?|diese[rnm]?) (?:woche|monat|jahr|quartal|tage?n?|wochen|wochenende|"
    + _DAY[3:-1]
    + r")\b|\bim laufe (?:des|der) (?:\w+ )?\w+\b|\bin kürze\b(?=x)",
    rf"\b(?:bis|vor|ab|spätestens|bis spätestens|spätestens bis) (?:zum |zu |am |um |ende |mitte |"
    rf"anfang |zum ende |kommenden |nächsten |spätestens )?{{0}}(?:{_DAY}|{_DATE}|{_CLOCK}|{_MONTH}|"
    rf"abend|mittag|nachmittag|wochenende|ende (?:der|des|dieser|dieses|nächster) \w+|morgen|heute|"
    rf"feierabend|monatsende|jahresende|quartalsende|wochenende|dahin|weihnachten|ostern)\b",
    r"\b(?:anfang|mitte|ende) (?:der|des|dieser|dieses|nächster|nächsten|kommender) (?:\w+ )?(?:woche|"
    r"monats?|jahres|quartals)\b|\b(?:anfang|mitte|ende) "
    + _MONTH
    + r"\b|\bzum (?:monats|jahres|wochen|quartals)(?:ende|anfang)\b|\bspätestens\b",
    rf"\b(?:innerhalb (?:von |der |des )?|binnen|in|in spätestens|in etwa|in ca\.?|in rund) (?:den |"
    rf"der )?{_COUNT} ?{_UNIT}\b|\bin den (?:nächsten|kommenden) (?:\w+ )?(?:minuten|stunden|tagen|"
    rf"wochen)\b|\bbinnen (?:\d+|weniger|kürzester)\b|\binnerhalb (?:einer|eines|der|des) (?:nächsten )?\w+\b",
    # French
    r"\b(?:après-)?demain\b(?:\s(?:matin|midi|soir|après-midi))?|\bce (?:soir|week-end|weekend)\b|"
    r"\bcet après-midi\b|\bdans la (?:journée|semaine|matinée|soirée|nuit)\b|\bd['’]ici\b(?! là)|\bau "
    r"plus tard\b|\bdans le courant (?:de|du)\b",
    r"\b(?:la semaine|le mois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|l['’]année|le "
    r"trimestre) (?:prochaine?|qui vient|suivante?)\b|\bcette semaine\b|\b(?:fin|début|mi)[ -](?:de "
    r"(?:la )?)?(?:semaine|mois|journée|année|"
    + _MONTH[3:-1]
    + r")\b|\ben fin de (?:journée|semaine|mois|matinée)\b|\bcourant "
    + _MONTH
    + r"\b",
    rf"\b(?:avant|jusqu['’]à|dès) (?:le |la |ce |les )?(?:fin (?:de (?:la |l['’])?|du )?\w+|midi|"
    rf"minuit|soir|{_DAY}|{_DATE}|{_CLOCK}|\d{{1,2}}\s?h(?:eures)?\b|\d{{1,2}} heures|{_MONTH}|demain)\b",
    rf"\b(?:dans|sous|en moins de|d['’]ici|au bout de) (?:les |environ |moins de |un délai de |une "
    rf"petite )?{_COUNT} ?(?:prochain\w* )?{_UNIT}\b|\bsous (?:24|48|72) ?h(?:eures)?\b|\bdans les "
    rf"(?:prochaine?s|\w+ prochaine?s) (?:heures|jours|minutes|semaines)\b|\bdans l['’]heure\b",
    # Spanish
    r"(?<!por la )(?<!esta )(?<!de la )(?<!la )\bmañana\b(?: (?:por la (?:mañana|tarde|noche)|a "
    r"(?:primera hora|mediodía|las \d+)))?|\bpasado mañana\b|\besta (?:tarde|noche|semana)\b|\bhoy "
    r"mismo\b|\ba más tardar\b|\ba lo largo de (?:la|el|este|esta|l)\b|\ba primera hora\b|\ba última "
    r"hora\b|\beste fin de semana\b",
    r"\b(?:la|el|los|las) (?:próxim[oa]s?|semana que viene|mes que viene|año que viene|"
    + _DAY[3:-1]
    + r" que viene)\b(?: (?:semana|mes|año|lunes|días?|horas?))?|\bla semana que viene\b|\ba (?:finales|"
    r"mediados|principios) de (?:la |l )?\w+\b|\bfinales de (?:semana|mes|año|esta semana)\b",
    rf"\b(?:antes d(?:e|el)|para|hasta|a partir d(?:e|el)) (?:las? |el |los |fin de |final(?:es)? de |"
    rf"mañana a |este )?{{0}}(?:{_DAY}|{_DATE}|{_CLOCK}|\d{{1,2}}(?::\d\d)?(?= horas|$|[.,;])|mediodía|"
    rf"semana|mes|año|mañana|la noche|la tarde|fin de semana|navidad|{_MONTH})\b",
    rf"\b(?:en|dentro de|en menos de|en un plazo de|en cuestión de) (?:unas? |unos |aproximadamente |"
    rf"menos de |un máximo de |el plazo de |las próximas |los próximos )?{_COUNT} ?{_UNIT}\b|\ben las "
    rf"próximas (?:\w+ )?horas\b|\ben los próximos (?:\w+ )?días\b|\bdentro de poco\b(?=x)",
)
_TO_COME = _TO_COME.replace("{0}", "")
_EITHER = any_of(
    # past or to come, as the verb says
    rf"\b(?:on|this|at|around|about|latest|am|um|gegen|à|vers|le|ce|el|este|a las?|sobre las) (?:the )?(?:"
    rf"{_DAY}|{_DATE}|{_CLOCK}|"
    rf"\d{{1,2}}(?=$|[.,;]))(?:{_PART})(?: (?:at|um|à|a las?) {_CLOCK})?",
    rf"\b(?:on|in|by|im|am|en|le|el) (?:{_DATE}|{_MONTH})\b",
    rf"\b{_DAY}\b(?:{_PART})",
    rf"\b{_DATE}(?!\w)",
    rf"\b(?:{_CLOCK})(?!\w)",
    r"\b(?:today|heute|aujourd['’]hui|hoy)\b",
    r"\blatest\b",
    r"\bovernight\b",
    r"(?<!of )\bthis week\b",
    rf"\b{_COUNT} {_UNIT} (?:later|after that|afterwards)\b",
)
_FUTURE = any_of(
    r"\bwill\b(?! the\b| you please| you\b)",
    r"\b(?:we|i|it|you|they|he|she|that|this|there|who|which|\w+)['’]ll\b",
    r"\bwon['’]t\b",
    r"\bshall\b",
    r"\b(?:am|is|are|'re|'s) (?:\w+ )?(?:going to|to be|due|scheduled|planned|expected|set to|about "
    r"to|coming|arriving|leaving|being (?:sent|shipped|delivered|installed|replaced)|back|ready|done|"
    r"available|there|fixed|finished|live|online|on (?:its|the) way|in your (?:hands|mailbox|account)|"
    r"send)\b",
    r"\b(?:should|must|ought to) (?:be|have|arrive|reach|work|receive|take|get|see)\b",
    r"\b(?:we|i) (?:plan|aim|hope|intend|expect|promise|guarantee|commit|undertake|want|mean|are "
    r"confident|bet|count)\b",
    r"\b(?:we|i) (?:\w+ly |also |then |still )?(?:call|send|ship|deliver|install|release|replace|"
    r"repair|fix|finish|publish|roll out|come|visit|return|write|update|give|bring|transfer|pay|"
    r"credit|refund|activate|restore|switch|start|complete|get|have|collect|pick|provide|deploy|do|"
    r"enter|let|book|report|exchange|inform|set|move|add|open|close|correct|ring|contact|hand|print|"
    r"mail|e-mail|test|check|load|reach|dispatch|issue|upgrade|migrate|change|connect|measure|run|"
    r"mount|fit|calibrate)\b(?! ?ed)",
    r"\b(?:it|he|she|that|the \w+|your \w+|this|which|\w+ \w+|and|who) (?:\w+ly |then |also )?(?:arrives|"
    r"reaches|comes|leaves|ships|gets|goes|starts|ends|takes|follows|appears|becomes|returns|lands|"
    r"opens|resumes|finishes|delivers|calls|visits|brings|installs|replaces|sends|repairs|works again|"
    r"runs again|departs|happens|expires not)\b",
    r"\b(?:goods|parts|units|spares|devices|boxes|they|cartridges|copies|seats|licences|both|all|"
    r"these|modules|sensors|boards) (?:leave|arrive|reach|ship|go out|come|follow|are|get|work)\b",
    r"\byou (?:get|have|receive|find|see|hear|can (?:expect|count on|use|pick|collect|sign in|log in|"
    r"work|print|have|start|download|rely)|may expect|are (?:back|up|online|able|in))\b",
    r"\b(?:expect|look forward to|rest assured|count on|can sign in|are able)\b",
    r"\b(?:expected|estimated|planned|scheduled|eta|due|target date|delivery date|release date|"
    r"go-live|ready by|back by|done by)\b",
)
_PROMISED = any_of(
    r"\b(?:i|we) (?:hereby |can |do |solemnly |firmly )?(?:promise|guarantee|assure you|swear|give "
    r"you (?:my|our) word|vouch|commit(?: to| ourselves)?|pledge)\b",
    r"\byou have (?:my|our) word\b",
    r"\b(?:promised|guaranteed)\b(?! (?:by the|in the|output|minimum|delivery time|bandwidth|speed|"
    r"term))",
    r"\bguaranteed?(?: to| that| not)\b|\bwithout fail\b|\bcount on (?:it|us|that)\b|\brest assured "
    r"that it (?:will|is)\b|\bfor sure\b|\bdefinitely (?:be|work|arrive|have|solve|fix|get)\b|"
    r"\b(?:100|hundred) ?(?:%|percent|per cent) (?:sure|certain|guaranteed)\b|\bnever happen again\b|"
    r"\bwill not happen again\b|\bwon['’]t happen again\b",
    r"\b(?:wir|ich) (?:ver|zu)?(?:sprechen|spreche|sichern ihnen zu|garantieren|garantiere|versichern "
    r"ihnen, dass|verpflichten uns)\b|\bversprochen\b|\bgarantiert\b|\bwird nicht (?:mehr|wieder) "
    r"(?:vorkommen|passieren)\b|\bkommt nicht (?:mehr|wieder) vor\b|\bauf jeden fall\b|"
    r"\bhundertprozentig\b|\bganz (?:sicher|bestimmt)\b",
    r"\b(?:nous|je) (?:vous )?(?:promet(?:s|tons)|garantis(?:sons)?|assurons que|(?:nous |m['’])"
    r"engage(?:ons)?)\b|\bc['’]est promis\b|\bgaranti(?:e)?s?\b(?= (?:pour|avant|d['’]ici))|\bsans "
    r"faute\b|\bne se reproduira (?:plus|pas)\b|\bvous avez (?:ma|notre) parole\b",
    r"\b(?:le |les |se lo )?(?:prometemos|prometo|garantizamos|garantizo|aseguramos que|nos "
    r"comprometemos|me comprometo)\b|\bgarantizado\b|\bsin falta\b|\bno volverá a (?:ocurrir|pasar|"
    r"suceder|repetirse)\b|\btiene (?:mi|nuestra) palabra\b|\bcon total seguridad\b",
)
_PAST = re.compile(
    r"\b(?:was|were|has been|have been|had|did|has|have|went|came|sent|began|started|ended|stopped|"
    r"arrived|left|failed|received|reported|called|wrote|found|made|took|got|saw|ran|rose|fell|"
    r"happened|occurred|yesterday|ago|since|last|"
    r"\w{3,}ed|wurden?|wurde|hat|haben|hatten?|war|waren|gestern|seit|letzte[nrms]?|vorige[nrms]?|"
    r"vergangene[nrms]?|vor \d+|kam|lief|ging|gab|begann|trat|blieb|fiel|stand|"
    r"a|ont|avez|avons|ai|était|étaient|hier|depuis|dernière?s?|passée?|il y a|eu|été|ha|han|hemos|he|"
    r"había|habían|fue|fueron|era|eran|estaba|ayer|desde|pasad[oa]s?|hace|anterior|[a-zñáéí]{2,"
    r"}(?:aron|ieron|ió|amos ayer|aba|aban|ía|ían))\b",
    re.IGNORECASE,
)
_PRESENT_OR_FUTURE = re.compile(
    r"\b(?:wird|werden|werde|kommt|kommen|ist|sind|liefern|liefert|schicken|schickt|senden|sendet|"
    r"erhalten|erhält|bekommen|bekommt|haben sie|geht|gehen|trifft|treffen|rufen|ruft|melden|meldet|"
    r"tauschen|tauscht|bauen|baut|spielen|spielt|schalten|richten|"
    r"läuft|laufen|funktioniert|funktionieren|steht|stehen|können sie|kann|prüfen|beginnt|startet|"
    r"folgt|erfolgt|geben|gibt|bringen|bringt|holen|holt|reparieren|setzen|veröffentlichen|erscheint|"
    r"erscheinen|verschicken|versenden|buchen|gutschreiben|überweisen|soll|sollte|sollten|dauert|"
    r"montieren|installieren|machen|schaffen|sehen|fertig|wieder da|"
    r"\w+(?:rai|ras|ra|rons|rez|ront|ré|rás|rá|remos|réis|rán)|va|vont|allons|vais|vas|van|vamos|voy|"
    r"est|sont|arrive|arrivent|part|partent|livrons|livre|envoyons|envoie|appelons|rappelons|passe|"
    r"passons|recevez|avez|aurez|reçoit|remplaçons|installons|publions|revient|"
    r"llega|llegan|sale|salen|enviamos|envía|entregamos|entrega|instalamos|llamamos|llama|recibe|"
    r"reciben|tiene|tienen|viene|vienen|cambiamos|pasamos|publicamos|queda|quedan|está|están|funciona|"
    r"estrenamos|dispone|disponen|reparamos|devolvemos|abonamos|ingresamos)\b",
    re.IGNORECASE,
)
_NONE = re.compile(
    any_of(
        r"\?\s*$",
        r"^\W*(?:please|kindly|bitte|merci de|veuillez|prière de|por favor|rogamos|le rogamos|les rogamos|"
        r"le pedimos|could you|can you|would you|if you can|should you|könnten sie|können sie bitte|"
        r"pourriez|podría)\b(?![^.]*\b(?:we|wir|nous) (?:will|werden|\w+ons)\b)",
        r"\b(?:please|bitte|veuillez|por favor|kindly)\b(?=[^.]{0,80}\b(?:by|until|before|bis|avant|antes|"
        r"tomorrow|morgen|demain|mañana|within|innerhalb)\b)(?![^.]*\b(?:we|it|and your|technician) "
        r"(?:will|send|deliver|install|call)\b)",
        r"\b(?:cannot|can not|can['’]t|could not|unable to|not able to|do not|don['’]t|no|not yet|not) "
        r"(?:yet )?(?:\w+ )?(?:promise|guarantee|offer a date|give (?:you )?a|name a|say when|know when|"
        r"possible to say|confirmed? (?:date|time)|commit)\b",
        r"\b(?:können|kann|möchten|wollen|dürfen|lässt sich) (?:\w+ ){0,8}(?:nicht|kein\w*|noch keinen?) "
        r"(?:\w+ )?(?:versprechen|zusagen|nennen|garantieren|zusichern|sagen)\b|\bkeinen? (?:termin|"
        r"zeitpunkt|datum|zusage)\b",
        r"\bne (?:pouvons|peut|puis) (?:\w+ )?(?:pas|encore)\b|\bpas (?:encore )?(?:de date|possible)\b|"
        r"\bno (?:podemos|puedo|es posible|tenemos) (?:todavía |aún )?(?:prometer|garantizar|dar|"
        r"confirmar|asegurar|decir|fecha|una fecha)\b|\bsin poder (?:prometer|garantizar)",
        r"\b(?:open|closed|reachable|available|office hours|opening hours|business hours|staffed|on duty|"
        r"answered|manned|hotline hours)\b[^.]{0,60}\b(?:from|between|to|until|on|daily|mondays?|weekdays|"
        r"hours|days)\b(?=[^.]*(?:\d|week|day))(?!.*\b(?:will be available|be available by|available "
        r"(?:tomorrow|next|by|from tomorrow))\b)",
        r"\b(?:geöffnet|erreichbar|öffnungszeiten|geschlossen|besetzt|servicezeiten|bürozeiten|"
        r"sprechzeiten|für sie da)\b",
        r"\b(?:ouvert(?:e|s|es)?|fermé(?:e|s|es)?|joignables?|horaires|permanence)\b",
        r"\b(?:abiert[oa]s?|cerrad[oa]s?|horario|atendemos|atiende|atención telefónica|disponible de)\b",
        r"\b(?:every|each|daily|nightly|weekly|monthly|always|usually|normally|typically|generally|once a|"
        r"twice a|per (?:day|week|month)|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|"
        r"weekdays|on weekdays|working days from)\b",
        r"\b(?:täglich|jede[nrs]?|wöchentlich|monatlich|immer|normalerweise|üblicherweise|in der regel|"
        r"montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags|werktags|nachts um|stets)\b",
        r"\b(?:chaque|tous les|toutes les|quotidien\w*|généralement|habituellement|toujours|du lundi|le "
        r"lundi au|en général)\b",
        r"\b(?:cada|todos los|todas las|diari[oa]\w*|normalmente|siempre|habitualmente|de lunes|los lunes|"
        r"los martes|los viernes|los sábados|suele)\b",
        r"\b(?:guarantee for|guarantee (?:runs|covers|period)|warranty|garantie (?:für|läuft|gilt|couvre|"
        r"de votre|du)|garantía (?:de|cubre|es)|gewährleistung|contract|vertrag|contrat|contrato|"
        r"licen[cs]e|lizenz|licencia|payable|zahlbar|payment (?:term|deadline)|zahlungsziel|due date of|"
        r"invoice is due|fällig|expires?|expiry|abläuft|läuft (?:am|zum|bis)|gültig|valid (?:until|till|"
        r"from|to|for)|valable|válid[oa]|caduca|expire|lapses?|discount|skonto|notice period|kündigung\w*|"
        r"subscription|abonnement|suscripción|support (?:for|of) .* ends|end of (?:life|support|sale))\b",
        r"\b(?:as (?:you|agreed|requested|arranged|proposed|suggested)|you (?:suggested|proposed|asked "
        r"for|booked|chose|requested|named|wished)|your appointment|at the time you|the date you|wie "
        r"(?:vereinbart|gewünscht|besprochen|von ihnen)|ihr(?:en)? termin|comme convenu|votre rendez-vous|"
        r"como acordamos|según lo acordado|su cita)\b",
        r"\b(?:which|what) (?:time|day|date)\b|\bsuits? you\b|\bwhen would\b|\bpasst (?:es )?ihnen\b|"
        r"\bvous convien\w+|\ble viene bien\b|\ble conviene\b|\bdo you prefer\b|\blet us "
        r"know\b[^.]*\bwhether\b",
        r"\b(?:after|once|when|as soon as|if|while|before) (?:you|the customer|pressing|switching|"
        r"starting|each|it (?:is|has)|the (?:green|red|lamp|lid|device|window|program)|installing|"
        r"restarting)\b(?![^.]*\b(?:we|technician|our)\b[^.]*\b(?:will|send|deliver|come)\b)"
        r"(?!.*\b(?:tomorrow|next week|by (?:mon|tues|wednes|thurs|fri)day)\b)",
        r"\b(?:wenn sie|sobald sie|nachdem sie|bevor sie|si vous|quand vous|lorsque vous|dès que vous|si "
        r"usted|cuando (?:usted|lo)|después de (?:pulsar|instalar|reiniciar))\b(?![^.]*\b(?:wir|nous|"
        r"morgen|demain|mañana|kommt|liefern)\b)",
        r"^\W*(?:send|return|choose|enter|press|open|call|write|wait|keep|leave|let|switch|restart|repeat|"
        r"clean|fill|check|do not|don't|select|start|use|take|give (?!us)|change|set|pay|hold|try|print|"
        r"store|replace|install|log|make|bring|order|confirm|tell|answer|read|click|place|charge|dry|"
        r"rinse|run|turn|plug|unplug|download|back up|sign|return)\b",
        r"\b(?:bitten (?:wir )?(?:sie|um)|wir bitten|nous vous (?:prions|demandons|invitons)|le pedimos|"
        r"les pedimos|we ask you|we need .* from you|you (?:must|need to|have to|should) (?:send|return|"
        r"pay|reply|answer|cancel|order|register|confirm|sign)|sie (?:müssen|sollten))\b",
        r"\b(?:takes|take|lasts|needs|dauert|braucht|benötigt|dure|prend|tarda|dura|necesita) (?:about |"
        r"around |up to |etwa |ca\. |rund |environ |unos |unas |approximately |only |at most |less than )?"
        + _COUNT
        + " ?"
        + _UNIT
        + r"(?:\b)(?!\W*(?:so|therefore|and then|until|bis|also|und|it|you|after which|donc|así))",
        r"\b(?:at the same time|in the same way|at the moment|from time to time|in (?:one|two|three) "
        r"(?:step|part|place)s?)\b(?!.)",
    ),
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"\?\s*$|\b(?:cannot|can not|can['’]t|could not|unable to|not able to|do not|don['’]t|nicht|"
    r"kein\w*|ne (?:pouvons|peut|puis)|pas|"
    r"no podemos|no puedo|sin poder|without being able to)\s(?:\S+\s){0,4}?(?:promise|guarantee|"
    r"commit|assure|versprechen|zusagen|"
    r"garantieren|zusichern|promettre|garantir|prometer\w*|garantizar\w*|asegurar\w*)\b",
    re.IGNORECASE,
)
_IN_SO_MANY_WORDS = re.compile(
    r"\b(?:we|i|our \w+|the technician|the engineer|and it|it|they)(?:['’]ll| will|(?: are| is| am|"
    r"['’]re) going to) (?!be (?:closed|open|glad|happy))[^.]{0,80}"
    r"\b(?:tomorrow|tonight|next (?:week|month)|by (?:\w+day|noon|the end)|within (?:\d+|one|two|"
    r"three|an?|the)|this (?:evening|afternoon)|on \w+day|on \d+)\b"
    r"|\bwir (?:werden|liefern|schicken|rufen|melden)\b[^.]{0,60}\b(?:morgen|bis \w+tag|am \w+tag|"
    r"innerhalb|nächste woche|heute noch)\b"
    r"|\bnous (?:vous )?\w+rons\b[^.]{0,60}\b(?:demain|avant|lundi|mardi|mercredi|jeudi|vendredi|"
    r"d['’]ici|semaine prochaine|sous \d+)\b"
    r"|\b(?:le |la |lo |les )?\w+remos\b[^.]{0,60}\b(?:mañana|antes del?|lunes|martes|miércoles|"
    r"jueves|viernes|en \w+ (?:horas|días)|próxima semana)\b",
    re.IGNORECASE,
)
_DEVICES = re.compile(r"\b(?:minut\w*|seconds?|sekunden?|secondes?|segundos?)\b", re.IGNORECASE)
_SOMEBODY = re.compile(
    r"\b(?:we|us|our|technician|engineer|you|your|users?|it will|back|wir|uns|unser\w*|ihnen|sie|nous|"
    r"vous|votre|technicien|nosotros|usted|le|su|técnico)\b",
    re.IGNORECASE,
)
_DATED = re.compile(
    r"\b(?:vom|von|of|from|du|de|del|des|dated|since|seit|desde|depuis|until|till|für|per)\s$", re.IGNORECASE
)
_OF_SOMETHING_ELSE = re.compile(
    any_of(
        r"\b(?:trial|test) (?:period|phase|version|access)\b|\b(?:probezeit|testphase|testzeitraum|"
        r"période d['’]essai|periodo de prueba)\b",
        r"\b(?:you|customers|users|sie|vous|usted|ustedes) (?:can|may|might|could|have|können|dürfen|"
        r"haben|pouvez|disposez|puede|pueden|dispone|tiene) "
        r"[^.]{0,60}\b(?:within|in|innerhalb|binnen|sous|dans|en|dentro)\b[^.]{0,12}\b(?:days|weeks|"
        r"months|years|tagen|wochen|jours|mois|días|meses)\b",
        r"\b(?:within|in|innerhalb von|binnen|dans les|sous|en) [^.]{0,20} (?:of|after|from|nach|après|"
        r"suivant|de|tras|desde) (?:the |first |each |der |dem |den |la |le |su |receipt|delivery|"
        r"purchase|installation|erhalt|lieferung|réception|recepción)",
        r"\b(?:from|von|du|de|del|desde) \d[^.]{0,20} (?:to|until|till|bis|au|à|al|a|hasta) \d",
        r"\b(?:fand|fanden|statt|stattgefunden)\b",
        r"\b(?:in the (?:morning|evening|afternoon)|morgens|abends|le matin|le soir|por la mañana|por la "
        r"noche)\b(?![^.]*\b(?:we|will|'ll|wir|wird|nous|ra|rons|rá)\b)",
        r"^\W*(?:\w+(?:ez|en|e)(?:-nous|-le|-la|-les|-vous)\b|\w+(?:nos|noslo|nosla|nosle|me|melo|lo|la)"
        r"\b(?=[^.]*\b(?:antes|hasta|en)\b)|envoyez|renvoyez|retournez|patientez|attendez|laissez|"
        r"envíe\w*|espere\w*|deje\w*|mande\w*|devuelva\w*|senden|schicken|warten|lassen|melden) (?!(?:wir|"
        r"nous)\b)",
        r"\b(?:should|must|has to|have to|needs to|need to|sollte|muss|müssen|doit|doivent|debe|deben) be "
        r"(?:replaced|changed|cleaned|renewed|returned|paid|used|stored|checked|sent back|registered|"
        r"exchanged)\b",
        r"\b(?:automatically|by itself|by themselves|automatisch|von selbst|automatiquement|automáticamente)\b",
    ),
    re.IGNORECASE,
)
_COMING = re.compile(_TO_COME, re.IGNORECASE)
_SOME_TIME = re.compile(any_of(_TO_COME, _EITHER), re.IGNORECASE)
_WILL = re.compile(_FUTURE, re.IGNORECASE)
_WORD_GIVEN = re.compile(_PROMISED, re.IGNORECASE)
_CLAUSE_END = re.compile(
    r"[,;:()–—]|\s(?:and|but|so|und|aber|et|mais|y|pero|which|where|because|weil|denn|porque|car|parce)\s",
    re.IGNORECASE,
)
_OVER = re.compile(
    r"\b(?:yesterday|last (?:week|month|year|night|"
    + _DAY[3:-1]
    + r")|ago|earlier this|gestern|letzte[nrms]?|vorige[nrms]?|hier|dernière?|passée?|ayer|pasad[oa]|anoche)\b",
    re.IGNORECASE,
)


def find_promises(said: Said, _house: House) -> Iterator[Span]:
    """Every time that is promised, unless the update says in its Expected part when it may be expected."""
    if carries_time(said.expected):
        return
    text = without_traces(without_addresses(said.text.removesuffix(said.expected) if said.expected else said.text))
    for sentence in sentences(text):
        spoken = text[sentence.start : sentence.end]
        if len(spoken) > _LONGEST or _DENIED.search(spoken):
            continue
        given = _WORD_GIVEN.search(spoken)
        innocent = _NONE.search(spoken) or _OF_SOMETHING_ELSE.search(spoken)
        if given is None and innocent and not _IN_SO_MANY_WORDS.search(spoken):
            continue
        found = given or next((time for time in _SOME_TIME.finditer(spoken) if _is_to_come(spoken, time)), None)
        if found is not None:
            yield Span(sentence.start + found.start(), sentence.start + found.end())


_LONGEST = 1000
"""Characters of a sentence; what is longer is none that people write."""


def carries_time(expected: str) -> bool:
    """Whether the Expected part of an update says when."""
    return _SOME_TIME.search(expected) is not None or re.search(r"\d", expected) is not None


def _is_to_come(spoken: str, time: re.Match[str]) -> bool:
    """Whether the time is one that is still to come, by the words of its clause and then of its sentence."""
    clause = _clause(spoken, time)
    if _OVER.search(clause):
        return False
    if _DATED.search(spoken[: time.start()]) or (_DEVICES.search(time[0]) and not _SOMEBODY.search(spoken)):
        return False
    certain = _COMING.search(spoken, time.start(), time.end()) is not None
    will = _WILL.search(clause) is not None
    past = _PAST.search(clause) is not None
    present = _PRESENT_OR_FUTURE.search(clause) is not None
    if certain:
        return will or present or not past
    if re.search(r"\b(?:since|seit|depuis|desde|until now|bis jetzt)\b", clause, re.IGNORECASE):
        return False
    return (will and not _only_past(clause)) or (present and not past)


def _only_past(clause: str) -> bool:
    """Whether the clause has a verb of the past and no "will"."""
    return (
        _PAST.search(clause) is not None
        and re.search(r"\b(?:will|shall|going to)\b|['’]ll\b", clause, re.IGNORECASE) is None
    )


def _clause(spoken: str, time: re.Match[str]) -> str:
    """The part of the sentence that the time stands in; the whole, if that part has no room for a verb."""
    ends = list(_CLAUSE_END.finditer(spoken))
    start = max((end.end() for end in ends if end.end() <= time.start()), default=0)
    stop = min((end.start() for end in ends if end.start() >= time.end()), default=len(spoken))
    clause = spoken[start:stop]
    return clause if len(clause.split()) - len(time[0].split()) >= 2 else spoken[start : min(len(spoken), stop + 80)]
