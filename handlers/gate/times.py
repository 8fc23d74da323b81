"""How people say when: one grammar of times for each of the four languages, shared by the rules that look for them.

A time is *sure* to be one to come by its own words ("tomorrow", "by Friday", "within two hours"), or *open*: whether
"on Monday" is over or still to come is said by the verb beside it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from handlers.gate.said import any_of, words

CLOCK = (
    r"(?:\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm|a\.m\.|p\.m\.|uhr|h(?:\s?\d\d)?|hrs|hours|heures|o['’]clock|horas)(?!\w)"
    r"|\d{1,2}:\d\d)"
)
_FULL_DATE = r"(?:\d{4}-\d\d-\d\d|\d{1,2}\.\d{1,2}\.(?:20)?\d\d(?!\d)|\d{1,2}/\d{1,2}/\d{2,4}(?!\d))"
_SHORT_DATE = r"(?:\d{1,2}\.\d{1,2}\.|\d{1,2}/\d{1,2})(?![\d/.])"
"""Only behind a preposition: 3.1 may be a version, and 16/9 a ratio."""
_FIGURE = r"\d{1,3}(?:[.,]\d)?(?:\s?(?:-|–|to|or|bis|oder|à|ou|a|o)\s?\d{1,3})?"


@dataclass(frozen=True, slots=True)
class Grammar:
    """The words of one language: lists, one word or phrase to a comma.

    ``point`` is what a limit may be set to, ``soften`` what may stand between a limit and its point, ``near`` what is
    to come by itself.
    """

    day: str
    month: str
    part: str
    unit: str
    count: str
    limit: str
    soften: str
    point: str
    within: str
    near: tuple[str, ...]
    at: str
    open: tuple[str, ...]
    ordinal: str


_ENGLISH = Grammar(
    day="monday, tuesday, wednesday, thursday, friday, saturday, sunday",
    month="january, february, march, april, may, june, july, august, september, october, november, december",
    part="morning, noon, midday, lunch, lunchtime, afternoon, evening, night, midnight, noontime",
    unit="minute, minutes, mins, hour, hours, hrs, day, days, week, weeks, month, months, weekend, weekends, fortnight",
    count="a, an, one, two, three, four, five, six, seven, eight, nine, ten, twelve, fifteen, twenty, thirty, forty, "
    "sixty, few, couple of, half an, half a, several, some, coming, next, following, quarter of an, another",
    limit="by, before, until, till, no later than, not later than, at the latest, at the latest by, latest, latest by, "
    "latest on, prior to, ahead of, in time for, as of, starting, ready for, come, due, due on, due by, "
    "on or before, not after",
    soften="the, this, next, coming, following, about, around, roughly, early, late, mid, noon on, on, at, our, your, "
    "end of, start of, beginning of, middle of, close of, morning of, evening of, afternoon of, night of, of, "
    "close, latest, very, same, in, business, working, early on, late on, around the",
    point="tomorrow, today, tonight, day, week, weekend, month, quarter, year, business day, working day, shift, "
    "business, close of business, cob, eod, eow, eom, end of play, then, spring, summer, autumn, winter, "
    "christmas, easter, holidays, new year, q1, q2, q3, q4, breakfast, dinner, opening time, closing time, "
    "weekend's end, "
    "the day's end, mon, tue, tues, wed, thu, thur, thurs, fri, deadline, service, opening",
    within="within, inside, inside of, in, in less than, in under, withing, in about, in around, in roughly, "
    "in at most, in no more than, within about, within at most, within the, in the, over the, during the, "
    "inside the, in the course of the, within a maximum of, in only, in just, in as little as, "
    "within the space of, longer than, more than, less than, give us, give us another, give it, allow, allow us, "
    "only, just, no longer than, up to, "
    "at most",
    near=(
        r"tomorrow(?:['’]s)?(?:\s{part})?",
        r"tonight|overnight|this\s(?:{part}|weekend)|later\s(?:today|on\stoday|tonight|this\s\w+)|still\stoday",
        r"(?:the\s)?day\safter(?:\stomorrow)?|(?:the\s)?same\s(?:day|{part})|(?:the\s)?(?:next|"
        r"following)\sbusiness\sday",
        r"(?:next|coming)\s(?:week|month|quarter|year|weekend|spring|summer|autumn|winter|{day}|{month})(?:\s{part})?",
        r"(?:end|start|beginning|middle)\sof\s(?:the\s|this\s|next\s)?(?:day|week|month|quarter|year|{month})",
        r"(?:early|late|mid|later)[\s-](?:in\s)?(?:next|this)\s(?:week|month|year)|mid[\s-]{month}",
        r"first\sthing(?:\s(?:on\s)?{day}|\sin\sthe\smorning|\stomorrow)?",
        r"any\s(?:minute|moment|hour|day)\s?now|in\sno\stime|over\sthe\sweekend",
        r"within\sthe\s(?:hour|day|week|month)|in\sthe\scourse\sof\s(?:the\s|this\s|next\s)?\w+|by\sreturn",
        r"(?:calendar\s)?week\s\d{{1,2}}(?!\d)|the\searliest\spossible\sday",
        r"{count}\s{unit}['’]?s?\s(?:from\s(?:now|today|tomorrow)|later|time)|{count}\s{unit}['’]\stime",
        r"(?:before|by)\s(?:you|your\s\w+|we|the\s\w+)\s(?:open|opens|start|starts|begins?|get|gets|arrives?|leaves?)",
        r"(?:eta|delivery|arrival|completion|ready|handover):?\s(?:on\s|at\s|by\s)?(?:{day}|\d{{1,2}}[:.]\d\d)",
        r"{count}\s{unit}\s(?:at\s(?:the\s)?most|tops|max|or\sso)|in\s{count}\s{unit}\sor\sso|mid-?week|"
        r"after\s(?:lunch|dark)",
        r"matter\sof\s{unit}|{count}\smore\s{unit}|from\s(?:noon|midnight)",
        r"at\s(?:two|three|four|five|six|seven|eight|nine|ten)(?=\W*$)",
        r"as\searly\sas\s(?:{day}|tomorrow|next\sweek)|in\stime\sfor\s\w+",
        r"{count}\s(?:\w+\s)?{unit}\s(?:away|left|to\sgo)|by\sthe\stime\s(?:you|we|the|your)|(?:on|upon)\syour\sreturn",
        r"(?:at|before|by|until|around)\s(?:dawn|dusk|daybreak|nightfall|sunrise|sunset|(?:the\s)?(?:weekend|"
        r"close\sof\s\w+))",
        r"(?:first|second|last|early|latter|third|final)\s(?:half|weeks?|days?|part|third|quarter)\sof\s(?:the\s|this\s|"
        r"next\s)?(?:{month}|week|month|year|quarter|{day})",
        r"mid-?(?:morning|afternoon|day|{month})|in\s(?:good\s)?time(?=\sfor|[,.;!]|$)",
        r"(?:by|until|till|at|about|around|before)\s(?:about\s|half\s(?:past\s)?|quarter\s(?:past|to)\s)?"
        r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=[,.;!]|$)|(?:by|until|till)\s\d{{1,2}}(?=[,.;!]|$)",
        r"(?:with|in|at|by|during)\s(?:the|our|your)\s(?:next|coming|{month}|spring|summer|autumn|winter|"
        r"forthcoming|upcoming)\s(?:\w+\s)?(?:sprint|release|version|update|maintenance|window|delivery|shift|build|"
        r"round|visit|patch\w*)",
        r"next\s(?:sprint|maintenance\swindow|release|shift|working\sday)|the\s(?:spring|summer|autumn|winter|{month}|"
        r"q[1-4])\s(?:release|version|update|build)",
        r"(?:when|before|once)\syou(?:['’]re|\sare)?\s(?:\w+\s)?(?:return|back|open|arrive|wake|leave|get|start)(?:\s"
        r"(?:in|from|to|back|at|up)\b)?",
        r"before\s(?:i|we)\s(?:go|leave|close|finish)|before\s(?:the|your|our)\s(?:\w+\s)?(?:\w+\s)?(?:starts?|begins?|"
        r"opens?|ends?|season|weekend|holidays?|meeting|audit\w*|deadline|opening|event|inspection|go-live)",
        r"around\s(?:noon|midday|midnight|lunch\w*)|(?:this|on)\s(?:mon|tue|tues|wed|thu|thur|thurs|fri)(?=[,.;]|$)",
        r"{count}\s(?:more|further|additional)\s{unit}|(?:needs?|takes?)\s(?:another|{count}\smore)\s\w+",
    ),
    at="on, at, around, about, from, in, this, at about, at around, shortly after, after",
    open=(
        r"today|this\s(?:week|month|year)|same-day|next-day",
        r"at\s\d{{1,2}}(?=\W*$)|(?:in\s)?(?:early|late|mid)[\s-](?:spring|summer|autumn|winter|{month})",
        r"(?:your|our|the)\s{month}\s(?!of)\w+|in\s(?:spring|summer|autumn|winter|q[1-4])",
        r"at\s(?:noon|midday|midnight|lunch(?:time)?)",
        r"in\sthe\smorning",
    ),
    ordinal=r"(?:the\s)?\d{1,2}(?:st|nd|rd|th)",
)
_DE_DAYS = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag")
_DE_PARTS = ("früh", "morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht")
_GERMAN = Grammar(
    day=", ".join(("montags, wochenende", *(f"{day}{part}" for day in _DE_DAYS for part in ("", *_DE_PARTS)))),
    month="januar, jänner, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember",
    part="früh, morgen, vormittag, mittag, nachmittag, abend, nacht, mitternacht",
    unit="minute, minuten, stunde, stunden, std., tag, tage, tagen, tages, werktag, werktage, werktagen, arbeitstag, "
    "arbeitstage, arbeitstagen, woche, wochen, monat, monate, monaten, monats, viertelstunde",
    count="ein, eine, einer, einem, eines, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, zwölf, vierzehn, "
    "zwanzig, dreißig, wenigen, wenige, einigen, paar, ein paar, halben, anderthalb, eineinhalb, nächsten, kommenden, "
    "weniger als einer, weniger als einem, kürzester, nächster, kommender",
    limit="bis, vor, ab, spätestens, bis spätestens, spätestens bis, noch vor, rechtzeitig vor, rechtzeitig zum, "
    "rechtzeitig bis, längstens bis",
    soften="zum, zu, am, um, den, der, die, dem, des, ende, mitte, anfang, kommenden, nächsten, nächster, nächste, "
    "kommender, dieser, dieses, diesem, spätestens, etwa, gegen, in, im, ihrem, ihrer, morgigen, heutigen, späten, "
    "frühen, noch, einschließlich, inklusive, nachfolgenden, darauffolgenden",
    point="morgen, übermorgen, heute, heute abend, woche, monat, monats, monatsende, jahresende, quartalsende, "
    "wochenende, wochenanfang, wochenmitte, wochenbeginn, monatsbeginn, feierabend, dienstschluss, geschäftsschluss, "
    "betriebsschluss, ende, dahin, weihnachten, ostern, pfingsten, feiertagen, schichtbeginn, schichtwechsel, "
    "öffnung, ladenöffnung, praxisbeginn, unterrichtsbeginn, tagesende, jahr, jahres, quartal, quartals, sommer, "
    "herbst, winter, frühjahr, ferien, tag, tages",
    within="innerhalb, innerhalb von, innerhalb der, innerhalb des, innerhalb einer, binnen, in, in etwa, in rund, "
    "in ca., in circa, in spätestens, in den, in der, in weniger als, in gut, in knapp, im laufe der, "
    "in höchstens, in maximal, innerhalb weniger, in einer, in einem, keine, nicht länger als, maximal, höchstens, "
    "längstens",
    near=(
        r"(?<!guten\s)(?<!am\s)(?<!jeden\s)morgen(?:\s(?:früh|vormittag|mittag|nachmittag|abend))?|übermorgen|"
        r"über\snacht",
        r"heute\s(?:abend|nachmittag|noch|mittag|nacht|vormittag)|(?:gleich|direkt)\smorgen|am\smorgigen\s\w+",
        r"noch\s(?:heute|diese\s\w+|diesen\s\w+|dieses\s\w+|in\sdieser\s\w+|im\slaufe|vor\s\w+|am\s\w+tag|bis\s\w+)",
        r"(?:nächste|kommende|diese|folgende)[nrms]?\s(?:woche|monats?|jahr|quartal|tagen?|wochenende|{day}|{month})",
        r"(?:anfang|mitte|ende)\s(?:der|des|dieser|dieses|nächster|nächsten|kommender|kommenden|{month})"
        r"(?:\s(?:nächsten\s)?(?:woche|monats?|jahres|quartals))?",
        r"zum\s(?:monats|jahres|wochen|quartals)(?:ende|anfang|wechsel)|im\slaufe\s(?:des|der)\s(?:\w+\s)?\w+",
        r"spätestens|am\snächsten\s(?:tag|werktag|morgen)|am\s(?:selben|gleichen)\stag|tags\sdarauf|am\stag\sdarauf",
        r"(?:kw|kalenderwoche)\s?\d{{1,2}}|übers?\swochenende|jeden\smoment|jeden\saugenblick|"
        r"in\skürze(?=\sbei\sihnen)",
        r"{count}\s{unit}\s(?:später|darauf|danach)|heute\sin\s{count}\s{unit}",
        r"in\sden\s(?:nächsten|kommenden)\s(?:\w+\s)?{unit}|im\s(?:nächsten|kommenden)\s\w+",
        r"(?:um|gegen|bis|ab|vor|nach)\s(?:kurz\s(?:vor|nach)\s)?(?:halb|viertel|dreiviertel)\s\w+|(?:um|gegen|bis|ab|"
        r"vor)\s(?:eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?=[,.;!]|$)",
        r"am\s(?:frühen\s|späten\s)?(?:vormittag|mittag|nachmittag|abend|wochenende)|zum\s(?:feierabend|schichtbeginn|"
        r"wochenende|ersten|{month}|frühjahr|herbst|sommer|winter)",
        r"im\s(?:frühjahr|frühling|sommer|herbst|winter|(?:ersten|zweiten|dritten|vierten|nächsten|laufenden)\s"
        r"(?:quartal|halbjahr|drittel))|(?:erste|zweite)[rn]?\s(?:hälfte|{month}hälfte|woche)",
        r"(?:noch|weitere|nur\snoch|rund|etwa)\s{count}\s{unit}|(?:eine|einer)\s(?:halben?|knappen|guten)\sstunde",
        r"(?:bevor|ehe|bis|sobald|wenn)\s(?:sie|ihre?|die|der|das)\s(?:\w+\s){{0,3}}?(?:öffne[nt]|beginn\w*|anfäng\w*|"
        r"anfang\w*|starte[nt]|zurück\w*|wiederkomm\w*|kommen|eintreff\w*)",
        r"(?:bei|nach|zu)\sihrer\s(?:rückkehr|ankunft)|(?:beim|zum|im|mit\sdem|mit\sder|bei\sder)\s(?:nächsten|kommenden)"
        r"\s\w+",
    ),
    at="am, um, gegen, zum, im, ab, zu, nach, am frühen, am späten, am kommenden, an diesem, diesen, den",
    open=(r"heute", r"diese\swoche", r"mittags", r"am\swochenende"),
    ordinal=r"\d{1,2}\.(?!\d)",
)
_FRENCH = Grammar(
    day="lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche",
    month="janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre",
    part="matin, midi, après-midi, soir, minuit, dans la matinée, dans la journée, en fin de journée, au matin",
    unit="minute, minutes, heure, heures, h, jour, jours, jours ouvrés, jours ouvrables, jour ouvré, journée, semaine, "
    "semaines, mois, quinzaine, quart d'heure",
    count="un, une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, quinze, vingt, trente, quelques, prochains, "
    "prochaines, demi, demie, une demi, la prochaine, quarante-huit, vingt-quatre",
    limit="avant, jusqu'à, jusqu'au, jusqu’à, dès, d'ici, d’ici, d'ici à, d'ici au, au plus tard, au plus tard le, "
    "à compter de, à partir de, à partir du, pour, pas plus tard que",
    soften="le, la, les, l', l’, ce, cette, fin de, la fin de, la fin du, fin, début, mi-, du, de, de la, de l', "
    "au, à, votre, vos, prochain, prochaine, midi, environ, vers, début de, milieu de, la mi-, matin, plus tard",
    point="demain, demain matin, demain soir, après-demain, aujourd'hui, ce soir, soir, midi, minuit, journée, "
    "semaine, "
    "mois, année, trimestre, week-end, weekend, noël, pâques, rentrée, vacances, fêtes, ouverture, fermeture, jour, "
    "fin de semaine, fin du mois, fin de journée, fin de mois, été, automne, printemps, hiver",
    within="dans, sous, en moins de, d'ici, d’ici, au bout de, dans les, dans un délai de, sous un délai de, en, "
    "dans moins de, dans environ, dans la, d'ici une, d'ici à, dans à peine, dans le courant des, au cours des, "
    "dans un, dans une, pas plus de, au maximum, dans un délai maximum de",
    near=(
        r"(?:après-)?demain(?:\s(?:matin|midi|soir|après-midi|à\sla\spremière\sheure|dans\sla\s\w+))?",
        r"ce\s(?:soir|week-?end)|cet\saprès-midi|cette\s(?:nuit|semaine)|dans\sla\s(?:journée|semaine|matinée|"
        r"soirée|nuit)",
        r"(?:au\splus\stard|aujourd['’]hui\smême|le\sjour\smême|le\slendemain|dans\sl['’]heure)",
        r"(?:la\ssemaine|le\smois|le\stemps|{day}|l['’]année|le\strimestre|{month})\s"
        r"(?:prochaine?|qui\svient|suivante?|en\shuit)",
        r"(?:en\s)?(?:fin|début|mi|milieu)[\s-](?:de\s|du\s)?(?:la\s)?(?:semaine|mois|journée|matinée|année|{month})",
        r"(?:dans\sle\s)?courant\s(?:de\s(?:la\s)?|du\s)?(?:semaine|mois|journée|{month})",
        r"d['’]ici\s(?:peu|la\sfin\s\w+\s\w+|{day}|demain|ce\ssoir)|à\sla\spremière\sheure|dès\sdemain|dès\s{day}",
        r"d['’]une\s(?:minute|heure)\sà\sl['’]autre|{count}\s{unit}\splus\stard",
        r"(?:en\s|à\sla\s|au\s)?(?:fin|début|milieu|courant|mi)[\s-](?:de\s|d['’]|du\s)?(?:la\s|l['’])?(?:après-midi|"
        r"matinée|soirée|nuit|année|trimestre|{day}|{month})",
        r"(?:une\s|dans\sune\s|d['’]ici\sune\s)?(?:dizaine|quinzaine|vingtaine|petite|bonne|demi)[\s-](?:de\s)?{unit}|"
        r"plus\sque\s{count}\s{unit}|encore\s{count}\s{unit}",
        r"(?:lors\sde|dès|à|avec|dans|pendant)\s(?:la|le|notre|votre)\sprochaine?\s\w+|à\svotre\s(?:retour|arrivée)|"
        r"(?:quand|lorsque|dès\sque)\svous\s(?:rentrerez|reviendrez|arriverez|ouvrirez)",
        r"avant\s(?:votre|vos|l['’]ouverture|la\sfermeture|le\sweek-?end|que\svous|la\srentrée|les\s\w+)(?:\s\w+)?",
        r"(?:(?<!sur\s)le|avant\sle|pour\sle|jusqu['’]au|au)\s(?:1er|\d{{1,2}})(?=\s?[,;.!]|\s?$)|au\s(?:printemps|"
        r"(?:premier|deuxième|second|troisième|quatrième)\s(?:trimestre|semestre))|en\s(?:été|automne|hiver)|à\sl['’]automne",
    ),
    at="le, ce, à, vers, au, pour, dès, en, jeudi, à partir de, aux alentours de, autour de",
    open=(r"aujourd['’]hui", r"à\s(?:midi|minuit)", r"ce\s(?:matin|midi)", r"ce\s{day}"),
    ordinal=r"(?:le\s)?(?:1er|\d{1,2}(?=\s(?:à|au|du|de|janvier|février)))",
)
_SPANISH = Grammar(
    day="lunes, martes, miércoles, jueves, viernes, sábado, domingo",
    month="enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, "
    "diciembre",
    part="por la mañana, por la tarde, por la noche, al mediodía, a mediodía, a primera hora, a última hora, temprano, "
    "de la mañana, de la tarde, a primera hora de la mañana",
    unit="minuto, minutos, hora, horas, día, días, días hábiles, días laborables, día laborable, día hábil, semana, "
    "semanas, mes, meses, quincena",
    count="un, una, uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, quince, veinte, treinta, unos, "
    "unas, "
    "pocos, pocas, próximas, próximos, media, cuarenta y ocho, veinticuatro, par de, un par de",
    limit="antes de, antes del, para, hasta, a partir de, a partir del, como muy tarde, como muy tarde el, "
    "a más tardar, a más tardar el, no más tarde de, no más tarde del, como máximo, como máximo el, a tiempo para, "
    "de aquí a, de aquí al",
    soften="el, la, las, los, este, esta, fin de, final de, finales de, principios de, mediados de, mañana a, próximo, "
    "próxima, mismo, que viene, su, sus, mediodía del, noche del, tarde del, de, del, la tarde de, la mañana de, "
    "que acabe el, que acabe la, que termine el, que termine la, ese",
    point="mañana, pasado mañana, hoy, mediodía, medianoche, semana, mes, año, trimestre, noche, tarde, "
    "fin de semana, fin de mes, navidad, vacaciones, cierre, apertura, día, fiestas, puente, verano, otoño, "
    "primavera, invierno, fin de año, entonces",
    within="en, dentro de, en menos de, en un plazo de, en cuestión de, en unas, en unos, en las, en los, en apenas, "
    "antes de, en un máximo de, en el plazo de, en no más de, en un plazo máximo de, en torno a, al cabo de, "
    "dentro de las, dentro de los, en aproximadamente, no más de, en solo, en tan solo",
    near=(
        r"(?<!por\sla\s)(?<!esta\s)(?<!de\sla\s)(?<!la\s)mañana(?:\s(?:{part}|mismo|a\slas\s\d+))?|pasado\smañana",
        r"esta\s(?:(?:misma\s)?tarde|noche|semana)|hoy\smismo|este\s(?:fin\sde\ssemana|mes)|mañana\smismo",
        r"a\smás\stardar|como\smuy\starde|como\smáximo|a\slo\slargo\sde\s(?:la|el|este|esta)|a\s(?:primera|"
        r"última)\shora",
        r"(?:la|el|los|las)\s(?:próxim[oa]s?\s\w+|(?:semana|mes|año|{day})\s(?:que\sviene|próxim[oa]))",
        r"(?:a\s)?(?:finales|mediados|principios)\sde\s(?:la\s|l\s|este\s|esta\s)?\w+|a\sfin\sde\smes|"
        r"al\sdía\ssiguiente",
        r"de\sun\smomento\sa\sotro|{count}\s{unit}\smás\starde|en\s(?:el|la)\s(?:transcurso|curso)\sde\s\w+\s\w+",
        r"(?:el|este|durante\sel|en\sel|para\sel)\s(?:próximo\s)?fin\sde\ssemana|dentro\sde\s(?:un\srato|poco|nada)|"
        r"esta\smisma\s\w+|ese\s(?:mismo\s)?día",
        r"(?:cuando|antes\sde\sque)\s(?:usted\s|ustedes\s|su\s\w+\s)?(?:vuelv|regres|llegu|abr|empie|comien|termin|"
        r"cierr)\w*|(?:a|al)\s(?:su\s)?(?:volver|regresar|regreso|vuelta|llegada)",
        r"(?:con|en|para|durante)\s(?:la|el)\spróxim[oa]\s\w+|{count}\s{unit}\smás|(?:en|para)\s(?:el\s)?(?:otoño|verano|"
        r"invierno|primavera|(?:primer|segundo|tercer|cuarto)\strimestre)",
        r"(?:el|para\sel|antes\sdel|hasta\sel)\s(?:día\s)?\d{{1,2}}(?=\s?[,;.!]|\s?$)|a\smedia\s(?:mañana|tarde)|"
        r"a\s(?:mediodía|medianoche)",
    ),
    at="el, este, a las, a la, sobre las, hacia las, en, para el, del, el próximo, a eso de las",
    open=(r"hoy", r"a\s(?:mediodía|medianoche)", r"este\s{day}"),
    ordinal=r"(?:el\s|el\sdía\s|día\s)\d{1,2}",
)
_GRAMMARS = {"en": _ENGLISH, "de": _GERMAN, "fr": _FRENCH, "es": _SPANISH}


@dataclass(frozen=True, slots=True)
class Times:
    """What finds the times of one language: those sure to be to come, all of them, and calendar dates."""

    sure: re.Pattern[str]
    any: re.Pattern[str]
    date: re.Pattern[str]


@cache
def times_in(language: str) -> Times:
    """The grammar of a language as patterns; compiled for the first text that is in it."""
    grammar = _GRAMMARS[language]
    day, month, part = words(grammar.day), words(grammar.month), words(grammar.part)
    count, unit = rf"(?:{_FIGURE}|{words(grammar.count)})", words(grammar.unit)
    of_month = any_of(
        rf"(?:the\s|le\s|el\s)?\d{{1,2}}(?:st|nd|rd|th|er)?\.?\s(?:of\s|de\s)?{month}",
        rf"{month}\s(?:the\s)?\d{{1,2}}(?:st|nd|rd|th)?(?!\d)",
    )
    date = any_of(of_month, _FULL_DATE)
    dated = any_of(date, _SHORT_DATE)
    point = any_of(rf"{day}(?:['’]s)?(?:\s{part})?", dated, CLOCK, grammar.ordinal, words(grammar.point), month, part)
    near = [pattern.format(day=day, month=month, part=part, count=count, unit=unit) for pattern in grammar.near]
    opened = [pattern.format(day=day, month=month) for pattern in grammar.open]
    sure = any_of(
        rf"{words(grammar.limit)}\s{{1,2}}(?:{words(grammar.soften)}[\s'’]{{0,2}}){{0,4}}{point}",
        rf"{words(grammar.within)}\s{{1,2}}(?:{count}\s?(?:to\s|or\s|bis\s|oder\s|à\s|ou\s|a\s|"
        rf"o\s)?){{1,3}}(?:working\s|business\s|full\s)?{unit}(?:['’]s?)?(?:\stime)?",
        *near,
    )
    either = any_of(
        rf"{words(grammar.at)}\s{{1,2}}(?:{words(grammar.soften)}\s){{0,2}}"
        rf"(?:{day}(?:\s{part})?|{dated}|{CLOCK}|{grammar.ordinal})",
        rf"(?:in|im|en)\s(?:{words(grammar.soften)}\s)?{month}",
        rf"{day}(?:\s{part})?",
        date,
        *opened,
    )
    return Times(_compiled(sure), _compiled(any_of(sure, either)), _compiled(of_month))


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.,/-]){pattern}(?![\w])(?!-\w)", re.IGNORECASE)


def names_a_time(text: str) -> bool:
    """Whether the text says when, in whatever language."""
    return any(times_in(language).any.search(text) for language in _GRAMMARS)
