"""Promises of a time, which only the Expected part of an update may give (Customer SOP §6.2, §13).

A promise is a clause that says when and speaks of what is still to come, or a sentence that gives somebody's word. A
time that is over, that the customer named, that the customer has to keep, that comes every week, or that a contract or
a machine sets is none; each of these is a guard with its name below.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from handlers.gate.said import Said, Span, any_of, sentences, whole, without_addresses, words
from handlers.gate.style import Passage, clause_features, held, passages_of
from handlers.gate.times import names_a_time, times_in
from handlers.gate.tongues import in_four, spoken, turns
from handlers.gate.traces import without_traces
from mailer.config import House


@dataclass(frozen=True, slots=True)
class Speech:
    """How one language speaks of what is to come, of what is over, and gives its word; patterns of whole words.

    ``weak`` words are a promise only beside a ``future``, as in "it will definitely work".
    """

    future: str
    present: str
    past: str
    over: str
    word_given: str
    weak: str
    denied: str
    request: str
    guards: tuple[str, ...]
    dated: str


# --- English ----------------------------------------------------------------------------------------------------------

_EN_DOES = words(
    "come, arrive, leave, ship, deliver, dispatch, send, call, ring, visit, drop, bring, collect, pick, install, fit, "
    "mount, replace, exchange, swap, repair, fix, mend, finish, complete, end, begin, start, go, get, have, reach, "
    "return, land, follow, appear, happen, take, test, check, measure, run, load, publish, release, deploy, roll, "
    "open, close, reopen, resume, work, switch, activate, enable, restore, recover, migrate, move, transfer, pay, "
    "refund, credit, print, provide, issue, upload, hand, turn, connect, report, write, tell, inform, update, receive, "
    "see, hear, use, expect, plan, aim, intend, hope, mean, make, do, give, set, book, order, build, cut, change, "
    "correct, adjust, calibrate, clean, ready, attend, pass, hear, sort, solve, resolve, "
    "be"
)
_EN_IRREGULAR = words(
    "was, were, had, did, went, came, sent, began, left, made, took, got, saw, ran, rose, fell, found, wrote, told, "
    "stood, gave, broke, lost, kept, held, said, brought, became, met, paid, stopped working, been, ago, "
    "yesterday, last, "
    "since, earlier today, this morning"
)
_ENGLISH = Speech(
    future=any_of(
        r"will(?!\sthe|\syou\splease)",
        r"\w+['’]ll",
        r"won['’]t",
        r"shall",
        r"(?:am|is|are|be|\w+['’](?:re|s|m))\s(?:\w+\s)?(?:going\sto|about\sto|due|scheduled|planned|expected|set\sto|"
        r"bound\sto|booked|confirmed|coming|arriving|leaving|being\s\w+ed|back|ready|available|on\s(?:its|the|track))",
        r"(?:should|ought\sto|must)\s(?:then\s)?(?:be|have|arrive|reach|work|receive|take|get|see)",
        r"gonna|hits|eta|(?:delivery|arrival|completion|handover)(?=:)|coming\sout",
        r"(?:we|i)\s(?:\w+ly\s)?(?:plan|aim|intend|expect|hope|want|mean|undertake)",
        r"expected|estimated|scheduled|eta|target\sdate|give\sus|allow\sus|expect|look\sforward\sto",
    ),
    present=any_of(
        r"is|are|am|\w+['’](?:re|m)|(?:it|that|he|she|there|everything|all)['’]s",
        rf"(?:we|i|you|they|who|which|that|and|it|he|she|then|\w+s|\w+)\s(?:\w+ly\s|then\s|also\s)?{_EN_DOES}(?:s|es)?",
    ),
    past=any_of(
        _EN_IRREGULAR,
        r"(?:has|have|['’]ve)\s(?:\w+\s)?(?:\w{2,}ed|been|begun|gone|come|sent|made|taken|got|found|put|set|run)",
        r"(?<!is\s)(?<!are\s)(?<!be\s)(?<!being\s)(?<!get\s)(?<!gets\s)(?<!the\s)(?<!your\s)(?<!our\s)(?<!a\s)(?<!not\s)"
        r"(?<!fully\s)\w{2,}ed",
    ),
    over=r"yesterday|last\s(?:week|month|year|night|\w+day)|ago|earlier\s(?:this|today)|previous\s\w+|until\snow|"
    r"so\sfar",
    word_given=any_of(
        r"(?:i|we)\s(?:hereby\s|can\s|do\s|solemnly\s|firmly\s|personally\s)?"
        r"(?:promise|guarantee|swear|vouch|pledge|commit|assure\syou(?=.{0,80}(?:will|['’]ll|going\sto|never|won['’]t))"
        r"|give\syou\s(?:my|our)\s(?:word|assurance))",
        r"you\shave\s(?:my|our)\s(?:word|promise|guarantee|assurance)|(?:that|this)\sis\sa\spromise|on\smy\shonou?r",
        r"(?:i|we)\s(?:\w+\s)?(?:personally\s)?(?:guarantee|promise)|my\spersonal\s(?:guarantee|promise)",
        r"(?:is|are|be|it['’]s)\s(?:\w+\s)?guaranteed|guaranteed\s(?:to|that|not|by\s\w+day|until|within)|"
        r"promised\s(?:to|for)",
        r"without\s(?:fail|any\sdoubt)|never\sagain|can(?:not|['’]t|\snot)\s(?:fail|go\swrong)|"
        r"take\sit\sfrom\s(?:me|us)|no\sway\s(?:that\s)?(?:this|it|the\s\w+)\s\w+|nothing\scan\sgo\swrong|"
        r"firm\scommitment|(?<=,\s)(?:100|hundred|one\shundred)\s?(?:%|percent|per\scent)(?=\W*$)|"
        r"consider\sit\s(?:done|fixed|solved)|"
        r"you\scan\s(?:safely\s)?(?:count|rely|depend|bet)\son|(?:is|are)\s(?:hereby\s)?assured(?!\s(?:that\swe|"
        r"of\sour))|mark\smy\swords|take\smy\sword|you\scan\sbank\son",
        r"(?:will|won['’]t|['’]ll|can|does|is)\s(?:not\s|never\s)(?:\w+\s)?(?:happen|occur|reoccur|recur|fail|"
        r"leak|crash|"
        r"come\sback|appear|be\sa\sproblem)\s(?:again|any\s?more|anymore|ever)",
        r"(?:never|won['’]t|will\snot)\s(?:\w+\s)?(?:happen|occur|fail|break|leak|see|have|crash|recur|stop|lose|"
        r"trouble|bother)\b[^.!?]{0,40}\b(?:again|any\s?more|anymore)",
        r"once\sand\sfor\sall|for\sgood(?=\W*$)",
    ),
    weak=any_of(
        r"rest\s(?:assured|easy)|be\s(?:assured|certain)|have\sno\sfear|(?:no\sneed\sto|do\snot|don['’]t|"
        r"need\snot)\sworry|count\son\s(?:it|us|that|having|\w+ing)"
        r"|rely\son\s(?:it|us|that)",
        r"definitely|certainly|surely|for\s(?:sure|certain)|undoubtedly|no\sdoubt|guaranteed|guarantee|absolutely",
        r"(?:100|hundred|one\shundred)\s?(?:%|percent|per\scent)|that\smuch\sis\scertain|make\ssure\sthat\sit\snever",
        r"in\s(?:any|every)\scase|no\smatter\swhat|by\sall\smeans|at\sall\scosts|come\swhat\smay|trust\sme",
        r"without\s(?:a\shitch|(?:any|a)\sproblems?|(?:any|further)\strouble)|risk-free|flawlessly|(?:work|"
        r"run)\sperfectly",
    ),
    denied=(
        r"(?:can(?:not|['’]t|\snot)|could\snot|couldn['’]t|unable|not\sable|do\snot|don['’]t|does\snot|no|not|"
        r"never|nobody|"
        r"without|impossible|hesitate|too\searly|neither|nor|hard|difficult)\s(?:\S+\s){0,4}?"
        r"(?:promise|guarantee|commit|assure|date|say\swhen|know\swhen|tell\s(?:you\s)?when|name\sa|give\s(?:you\s)?a)"
    ),
    request=any_of(
        r"^\W*(?:(?:so|then|therefore|and|for\sthis|in\sthis\scase|if\spossible|until\sthen)[\s,]{1,2})?"
        r"(?:please|kindly|could\syou|can\syou|would\syou|may\swe\sask)",
        r"^\W*(?:send|return|choose|enter|press|open|call|write|wait|keep|leave|let\s(?!us\sgive)|switch|restart|"
        r"repeat|"
        r"clean|fill|check|do\snot|don['’]t|select|start|use|take|change|set|pay|hold|try|print|store|replace|"
        r"install|log|"
        r"make|bring|order|confirm|tell|answer|read|click|place|charge|dry|rinse|run|turn|plug|unplug|download|"
        r"back\sup|"
        r"sign|reply|book|remove|empty|note|allow\s(?!us)|give\s(?!us)|put|reserve|have\s\w+\sready)(?!\s(?:of|is|"
        r"was|will))",
        r"please|we\s(?:kindly\s)?ask\syou|we\s(?:would\s)?(?:still\s)?need\s(?:\w+\s){1,6}from\syou|"
        r"let\sus\s(?:know|have)",
        r"(?:you|your\s\w+)\s(?:will\s)?(?:must|need\sto|have\sto|should|has\sto|needs\sto|ought\sto)"
        r"\s(?!expect|count|rely|have|get|print|work|pick|collect|use|sign|log|start|see)",
        r"(?:you|your\s\w+)\s(?:will\s)?(?:must|need\sto|have\sto|has\sto|needs\sto)|required\sfrom\syou|by\syou",
        r"(?:it|this|they|the\s\w+)\s(?:must|has\sto|have\sto|needs\sto|need\sto|should)\sbe\s(?:replaced|changed|"
        r"cleaned|"
        r"renewed|returned|paid|used|stored|checked|sent\sback|registered|exchanged|signed|reported|submitted)",
    ),
    guards=(
        # opening hours
        r"(?:open|closed|reachable|staffed|answered|manned|(?:office|opening|business|working|hotline|service|"
        r"visiting)\s"
        r"(?:hours|times)|on\sduty|round\sthe\sclock)(?=.{0,80}(?:\d|day|noon))",
        # habits of machines and people
        r"every|each\s(?:day|week|month|night|morning|time)|daily|nightly|hourly|weekly|monthly|always|usually|"
        r"normally|"
        r"typically|generally|as\sa\srule|once\sa|twice\sa|per\s(?:day|week|month|hour|year)|(?:mon|tues|wednes|"
        r"thurs|fri|satur|sun|week)days|automatically|"
        r"by\s(?:itself|themselves)|by\sdefault",
        # terms: of a contract, a warranty, a licence, a law
        r"guarantee\s(?:for|runs|covers|period|card)|under\s(?:guarantee|warranty)|warrant\w+|contracts?|licen[cs]es?|"
        r"payable|payment|expir\w+|valid|lapses?|discount|notice\speriod|subscriptions?|end\sof\s(?:life|support|sale)|"
        r"trial|test\s(?:period|phase|version|access)|cancel\w*|withdraw\w*|statutory|terms|deadline|invoice\sis\sdue|"
        r"reservation|return\s(?:it|them)\swithin|rent(?:al)?|shelf\slife|best\sbefore|best\sused",
        # what the customer named, chose or wrote
        r"(?:as\s)?you\s(?:had\s|have\s)?(?:\w+ly\s)?(?:suggested|proposed|asked|booked|chose|chosen|requested|"
        r"named|wished|"
        r"wrote|said|told|mentioned|ordered|planned|announced|reported|plan|want|wish|mentioned)|your\s(?:own\s)?"
        r"(?:appointment|deadline|move|event|opening|audit|visit|holiday|meeting|booking|message\sof|plan)|"
        r"(?:as|we)\s(?:had\s)?(?:agreed|arranged)|at\sthe\stime\syou|the\s(?:slot|date|day)\syou",
        # asking which time suits
        r"(?:which|what)\s(?:time|day|date)|suits?\s(?:you|your)|prefer|whether|when\swould",
        # conditions: what happens once the customer has done something
        r"(?:after|once|when|as\ssoon\sas|if|while|unless|until|whenever)\s(?:you|the\scustomer|your\s\w+|"
        r"pressing|switching|"
        r"starting|each|it\s(?:is|has)|the\s(?:green|red|lamp|lid|device|window|program|light|led|display|battery)|"
        r"installing|restarting|somebody|nobody|no\s\w+|a\suser|this)",
        # what takes how long
        r"(?:takes|take|lasts|needs|requires|stays|stay|remains?)\s(?:about\s|around\s|up\sto\s|approximately\s|only\s|"
        r"less\sthan\s|roughly\s|at\sleast\s)?(?:\d+|an?|one|two|three|four|five|six|ten|some|several|half)",
        r"(?:within|in|inside)\s[^.]{0,20}\s(?:of|after|from)\s(?:the\s|first\s|each\s|receipt|delivery|purchase|"
        r"installation)",
        r"from\s\d[^.]{0,20}\s(?:to|until|till)\s\d+",
        r"at\sthe\s(?:same\stime|moment|time\sof)|from\stime\sto\stime|in\s(?:one|two|three)\s(?:step|part|place|go)s?",
    ),
    dated=r"(?:of|from|dated|since|for|per|between|than|till\snow)\s$",
)

# --- German -----------------------------------------------------------------------------------------------------------

_DE_DOES = words(
    "ist, sind, kommt, kommen, liefern, liefert, schicken, schickt, senden, sendet, erhalten, erhält, bekommen, "
    "bekommt, "
    "haben sie, hat ihr, haben ihre, geht, gehen, trifft, treffen, rufen, ruft, melden, meldet, tauschen, tauscht, "
    "bauen, baut, spielen, spielt, schalten, schaltet, richten, richtet, läuft, laufen, funktioniert, funktionieren, "
    "steht, stehen, können sie, kann ihr, prüfen, prüft, beginnt, beginnen, startet, starten, folgt, folgen, erfolgt, "
    "geben, gibt, bringen, bringt, holen, holt, reparieren, repariert, setzen, setzt, veröffentlichen, erscheint, "
    "erscheinen, verschicken, versenden, buchen, überweisen, gutschreiben, montieren, montiert, installieren, "
    "installiert, machen, macht, schaffen, sehen, fertig, wieder da, verlässt, verlassen, übergeben, liegt, liegen, "
    "endet, enden, arbeiten, arbeitet, stellen, stellt, ersetzen, ersetzt, beheben, behebt, nehmen, nimmt, findet, "
    "haben wir, dauert, gehört, zeigt, zeigen, zeichnen, zeichnet, druckt, drucken, öffnet, fährt, fahren, "
    "wechseln, wechselt, "
    "erledigen, erledigt sein, behoben sein, gleichen, messen, misst, testen, testet, aktivieren, freischalten, "
    "ziehen, zieht, verlegen, kalibrieren, reinigen, informieren, benachrichtigen, zahlen, erstatten, bezahlen"
)
_PARTICIPLE = r"(?:\w*ge\w+(?:t|en)|\w+iert|(?:be|ver|er|ent|zer|über|unter)\w+(?:t|en))"
_GERMAN = Speech(
    future=any_of(
        r"wird|werden|werde",
        r"soll|sollen|sollte|sollten|dürfte|dürften|müsste|müssten",
        r"(?:wir|ich)\s(?:planen|rechnen|hoffen|erwarten|beabsichtigen|wollen)|voraussichtlich|geplant|vorgesehen|"
        r"erwartet",
        r"rechnen\ssie|geben\ssie\suns",
    ),
    present=_DE_DOES,
    past=any_of(
        r"wurden?|war|waren|hatten?|gestern|vorgestern|seit|vor\s(?:\d+|einer|einem|zwei|drei)\s(?:tag\w*|"
        r"stund\w*|woch\w*|"
        r"minut\w*|monat\w*)",
        rf"(?:hat|haben|habe)\s(?:\w+\s){{0,12}}{_PARTICIPLE}",
        r"(?:ist|sind)\s(?:\w+\s){0,12}(?:\w*(?:gekommen|gegangen|gefallen|gelaufen|gefahren|geworden|"
        r"geblieben)|worden|"
        r"erschienen|eingetroffen|aufgetreten|abgelaufen|entstanden|passiert)",
        r"kam|kamen|lief|liefen|ging|gingen|gab|begann|trat|traten|blieb|blieben|fiel|fielen|stand|standen|riss|"
        r"brach|rief|"
        r"schrieb|schrieben|fand|fanden|traf|zeigte|zeigten|meldete|meldeten|startete|endete|dauerte|erreichte|"
        r"lag|lagen|"
        r"funktionierte|stoppte|erhielt|erhielten|schickten|sandten|tauschten|stellten|setzten|ersetzten|prüften|maßen",
    ),
    over=r"gestern|vorgestern|letzte[nrms]?|vorige[nrms]?|vergangene[nrms]?|bisher|bislang|bis\sjetzt|bis\sheute|"
    r"seitdem",
    word_given=any_of(
        r"(?:wir|ich)\s(?:versprechen|verspreche|garantieren|garantiere|verpflichten\suns|geben\sihnen\sunser\swort|"
        r"bürgen|schwören)|(?:versprechen|garantieren|versichern)\s(?:wir|ich)\sihnen|wir\s(?:sichern|"
        r"sagen)\sihnen\s.{0,60}zu",
        r"(?:wir|ich)\s(?:können|kann)\s(?:ihnen\s)?(?:fest\s|schon\sjetzt\s)?(?:versprechen|garantieren|"
        r"zusichern|zusagen)",
        r"(?:ist|sei|sind|wird|werden|sofort)\s(?:\w+\s){0,4}(?:versprochen|zugesichert|zugesagt)|"
        r"versprochen(?=[!.]?$)",
        r"garantiert|fest\szugesagt|ohne\swenn\sund\saber|mein\s(?:ehren)?wort|unser\swort",
        r"(?:wird|kommt|passiert|tritt|fällt)\s(?:\w+\s){0,4}(?:nie|nicht)\s(?:mehr|wieder)\s(?:\w+\s)?(?:vorkommen|"
        r"passieren|auftreten|auf|vor|ausfallen|aus|geschehen)|nie\s(?:mehr|wieder)\s(?:\w+)",
        r"(?:kommt|passiert|geschieht)\s(?:\w+\s){0,2}(?:nie|nicht)\s(?:mehr|wieder)|darauf\sverlassen|"
        r"stehe(?:n)?\s(?:ich|wir)\s"
        r"(?:ein|gerade|dafür)|hand\sins\sfeuer|kann\s(?:gar\s)?nichts\s(?:mehr\s)?schief\s?gehen|"
        r"ein\s?für\salle\s?mal|darauf\skönnen\ssie\ssich\sverlassen",
        r"verlassen\ssie\ssich\sdarauf|sie\skönnen\s(?:sich\s)?(?:sicher\ssein|darauf\szählen|fest\sdamit\srechnen)",
        r"wir\s(?:versichern|garantieren)\sihnen,\s?dass(?=.{0,120}(?:wird|werden|nie|nicht\smehr|bis|morgen))",
    ),
    weak=any_of(
        r"auf\s(?:jeden|alle)\s(?:fall|fälle)|hundertprozentig|ganz\s(?:sicher|bestimmt|gewiss)|mit\ssicherheit|"
        r"definitiv|zu\s?100\s?(?:%|prozent)|100\s?-?prozentig|hundert\sprozent|zweifellos|todsicher|unter\sgarantie"
    ),
    denied=(
        r"(?:nicht|kein\w*|noch\skeinen?|weder|ohne|nichts)\s(?:\S+\s){0,3}?(?:versprechen|zusagen|nennen|garantieren|"
        r"zusichern|sagen|termin|zeitpunkt|datum|zusage|absehbar|fest)|steht\s(?:noch\s)?nicht\sfest|nicht\sgarantiert"
    ),
    request=any_of(
        r"bitte|bitten\s(?:wir\s)?(?:sie|um)|wir\sbitten|könnten\ssie|können\ssie\sbitte|würden\ssie|"
        r"(?:sie|ihr\w*\s\w+)\s(?:müssen|muss|sollten|sollte|dürfen|brauchen)",
        r"(?:sie|ihr\w*\s\w+)\s\w+\s(?:\w+\s){0,12}(?:müssen|zurücksenden|zurückschicken)",
        r"^\W*(?:senden|schicken|warten|lassen|melden|rufen|geben|öffnen|schalten|halten|nehmen|legen|setzen|tragen|"
        r"bestellen|zahlen|prüfen|drucken|starten|teilen|nennen|laden|"
        r"unterschreiben)\ssie(?!\suns\s(?:noch\s)?\w+\s(?:tage|"
        r"stunden|minuten))",
        r"(?:muss|müssen|sollte|sollten)\s(?:\w+\s){0,10}(?:ersetzt|gewechselt|gereinigt|erneuert|zurückgesandt|"
        r"bezahlt|"
        r"geprüft|gemeldet|gelagert|getauscht)\s?(?:werden)?",
    ),
    guards=(
        r"geöffnet|erreichbar|öffnungszeiten|geschlossen|besetzt|servicezeiten|bürozeiten|sprechzeiten|für\ssie\sda|"
        r"nimmt\s.{0,60}\san(?=\W*$)|montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags|werktags",
        r"täglich|stündlich|jede[nrs]?|wöchentlich|monatlich|immer|normalerweise|üblicherweise|in\sder\sregel|nachts|"
        r"stets|automatisch|von\sselbst|regelmäßig|meist|meistens|gewöhnlich|sonntags|pro\s(?:tag|woche|monat)",
        r"garantie\s(?:für|läuft|gilt|von|bleibt|endet)|gewährleistung\w*|\w*vertrag\w*|\w*lizenz\w*|zahlbar|"
        r"zahlungsziel|"
        r"fällig\w*|abläuft|abgelaufen|läuft\s(?:am|zum)\s.{0,30}\sab|gültig|skonto|kündig\w+|\w*abonnement\w*|"
        r"probezeit|"
        r"testphase|testzeitraum|widerruf\w*|frist\w*|haltbar\w*|mindestens|reservierung\w*",
        r"wie\s(?:vereinbart|gewünscht|besprochen|von\sihnen)|ihr(?:en|em)?\s(?:termin|umzug|wunsch\w*|anruf|"
        r"veranstaltung)|"
        r"sie\s(?:schrieben|schreiben|sagten|wünschten|baten|hatten\s.{0,30}gewünscht|nannten)|ihrer\snachricht|"
        r"von\sihnen\s(?:gewählt\w*|genannt\w*|gewünscht\w*|gebucht\w*)",
        r"passt\s(?:es\s)?ihnen|welche[rnms]?\s(?:tag|termin|uhrzeit)|(?<!\w)ob(?!\w)",
        r"(?:wenn|sobald|nachdem|bevor|falls|solange)\s(?:sie|der|die|das|ein\w*|ihr\w*|es|er|sich|kein\w*|beim)",
        r"(?:dauert|braucht|benötigt|bleibt|hält)\s(?:etwa\s|ca\.?\s|rund\s|ungefähr\s|bis\szu\s|nur\s|noch\s)?"
        r"(?:\d+|eine?|zwei|drei|vier|fünf|sechs|zehn|einige|wenige)",
        r"(?:innerhalb|binnen|in)\s[^.]{0,24}\s(?:nach|ab)\s(?:der\s|dem\s|den\s)?(?:erhalt|lieferung|kauf|einbau|"
        r"eingang)",
        r"von\s\d[^.]{0,20}\sbis\s\d+|zwischen\s\d+",
        r"morgens|abends|mittags",
    ),
    dated=r"(?:vom|von|des|seit|für|zwischen|als)\s$",
)

# --- French -----------------------------------------------------------------------------------------------------------

_FR_DONE = r"\w+(?:é|ée|és|ées|i|ie|is|it|ite|u|ue|us|ert|erte)"
_FRENCH = Speech(
    future=any_of(
        r"(?!caméra|opéra|extra|ultra|infra|vrai|contra|sierra|serrera)\w+(?:rai|ras|ra|rons|rez|ront)",
        r"(?:va|vont|allons|vais|allez)\s(?:\w+\s)?\w+(?:er|ir|re|oir)",
        r"(?:doit|doivent|devrait|devraient|devrez)\s\w+|prévue?s?|attendue?s?|nous\s(?:comptons|prévoyons|espérons)|"
        r"comptez|laissez-nous|donnez-nous|en\sroute|planifiée?s?|programmée?s?",
    ),
    present=words(
        "est, sont, arrive, arrivent, part, partent, livrons, livre, livrent, envoyons, envoie, envoient, appelons, "
        "rappelons, rappelle, passe, passons, passent, recevez, avez, reçoit, remplaçons, remplace, installons, "
        "installe, publions, publie, revient, reviennent, vient, viennent, réparons, répare, terminons, termine, "
        "commençons, commence, reprend, reprennent, fonctionne, fonctionnent, marche, marchent, mettons, met, "
        "remettons, testons, essayons, posons, pose, changeons, change, corrigeons, rendons, remboursons, expédions, "
        "expédie, rétablissons, livrée, activons, ouvre, ouvrons, faisons, fait, finissons, sort, quitte"
    ),
    past=any_of(
        rf"(?:a|ont|avons|avez|ai)\s(?:\w+\s){{0,2}}?{_FR_DONE}|(?:a|ont|avons|avez|ai)\s(?:pas\s|bien\s)?(?:fait|"
        r"pris|mis|eu)",
        r"(?:est|sont|sommes|s['’]est|se\ssont)\s(?:\w+\s)?(?:arrivée?s?|partie?s?|venue?s?|passée?s?|tombée?s?|"
        r"allée?s?|"
        r"revenue?s?|restée?s?|produite?s?|arrêtée?s?|déclenchée?s?|intervenue?s?|survenue?s?|terminée?s?)",
        r"(?!jamais|mais|lait|fait|fais|souhait|palais|délais?|essais?|frais|français|anglais|désormais|trait)\w+"
        r"(?:ait|aient|aît)|avais|étais|hier|depuis|fut|furent|il\sy\sa",
    ),
    over=r"hier|avant-hier|dernière?s?|passée?s?|jusqu['’]à\sprésent|jusqu['’]ici|précédente?s?",
    word_given=any_of(
        r"(?:nous|je)\s(?:vous\s)?(?:le\s|l['’])?(?:promettons|promets|garantissons|garantis|jurons|engageons|engage)",
        r"(?:nous|je)\s(?:nous|m['’])\s?(?:engageons|engage)|vous\savez\s(?:notre|ma)\sparole|parole\sd['’]honneur",
        r"(?:nous|je)\svous\s(?:assurons|assure)(?=.{0,100}(?:ra|rons|ront|rez|plus|jamais)(?!\w))",
        r"sans\s(?:faute|aucun\sdoute)|c['’]est\s(?:promis|garanti)|garantie?s?\s(?:sous|pour|avant|à\s100)|promis",
        r"ne\s(?:se\s)?\w+\s(?:plus\sjamais|jamais\splus|plus)(?=\W*(?:$|[.,;!]))|une\s(?:bonne\s)?fois\spour\stoutes",
        r"plus\sjamais|ne\speut\s(?:pas|plus)\s(?:échouer|tomber\sen\spanne)|je\sm['’]en\sporte\sgarante?|croyez-moi|"
        r"vous\spouvez\s(?:compter|y\scompter)|comptez\s(?:sur\snous|dessus)|soyez\s(?:certaine?|assurée?|sûre?)s?",
    ),
    weak=r"certainement|assurément|à\scoup\ssûr|absolument|à\s100\s?%|cent\spour\scent|quoi\squ['’]il\sarrive|"
    r"en\stout\scas",
    denied=(
        r"(?:ne|n['’])\s?\w+\s(?:\w+\s)?(?:pas|encore|aucune?|plus|rien)\s(?:\S+\s){0,4}?(?:promettre|garantir|"
        r"date|délai|"
        r"engager|fixée?|dire\squand)|aucune\s(?:date|échéance)|pas\s(?:encore\s)?de\sdate|impossible\sde"
    ),
    request=any_of(
        r"merci\sde|veuillez|prière\sde|nous\svous\s(?:prions|demandons|invitons)|pourriez|pouvez-vous|il\svous\sfaut|"
        r"vous\s(?:devez|devrez)|il\sfaut(?:\sque\svous)?|s['’]il\svous\splaît|svp",
        r"^\W*(?:envoyez|renvoyez|retournez|patientez|attendez|laissez|appelez|ouvrez|fermez|gardez|utilisez|imprimez|"
        r"vérifiez|essayez|choisissez|indiquez|confirmez|réglez|payez|signez|conservez|remplacez|maintenez|redémarrez)"
        r"(?!-nous)",
        r"doi(?:t|vent)\sêtre\s(?:remplacé|changé|nettoyé|renouvelé|retourné|payé|stocké|contrôlé)\w*",
    ),
    guards=(
        r"ouvert(?:e|s|es)?|ferm(?:é|ée|és|ées|e)|joignables?|horaires|permanence|du\slundi",
        r"chaque|tous\sles|toutes\sles|quotidien\w*|généralement|habituellement|toujours|normalement|d['’]habitude|"
        r"automatiquement|par\s(?:jour|semaine|mois|heure)|le\s(?:samedi|dimanche)\set",
        r"garantie\s(?:de|du|couvre|légale)|sous\sgarantie|contrats?|licences?|payables?|échéance|expir\w+|"
        r"valables?|valide|"
        r"abonnements?|préavis|résili\w+|essai\sgratuit|période\sd['’]essai|rétractation|délai\s(?:légal|de\spaiement)",
        r"comme\s(?:convenu|vous)|votre\s(?:rendez-vous|message|demande|déménagement|appel|événement)|"
        r"vous\s(?:avez|aviez)"
        r"\s(?:choisi|proposé|demandé|écrit|indiqué|réservé|souhaité|dit)|vous\s(?:écriviez|disiez|souhaitez|proposez)",
        r"vous\sconvien\w+|quel\s(?:jour|créneau|horaire)|quelle\s(?:date|heure)|préférez",
        r"(?:si|quand|lorsque|dès\sque|une\sfois\sque|après\sque|tant\sque)\s(?:vous|le|la|l['’]\w+|il|elle|un|"
        r"une|votre)",
        r"(?:dure|prend|nécessite|reste)\s(?:environ\s|jusqu['’]à\s|au\splus\s)?(?:\d+|une?|deux|trois|cinq|dix|"
        r"quelques)",
        r"(?:dans|sous)\s[^.]{0,20}\s(?:après|suivant|de\sla\sréception|à\scompter)",
        r"de\s\d{1,2}\s?h[^.]{0,12}\sà\s\d+|du\s\d[^.]{0,20}\sau\s\d+",
        r"le\s(?:matin|soir)(?=\W)",
    ),
    dated=r"(?:du|de|des|depuis|entre|que)\s$",
)

# --- Spanish ----------------------------------------------------------------------------------------------------------

_SPANISH = Speech(
    future=any_of(
        r"(?!detrás|atrás|compras|horas|obras|letras|otras|nuestras|mientras|palabras|cifras|cámaras|compra|obra|otra|"
        r"nuestra|muestra|letra|hora|ahora|para|impresora|era|fuera|cámara|caldera|primera|manera|cualquiera)"
        r"\w+(?:ré|rás|rá|remos|réis|rán)",
        r"(?:va|van|vamos|voy)\sa\s(?:\w+\s)?\w+(?:ar|er|ir)\w{0,4}",
        r"(?:debe|deben|debería|deberían)\s(?:estar|llegar|quedar|funcionar)|previst[oa]s?|prevemos|esperamos|"
        r"pensamos|tenemos\sintención|cuente|dénos|denos|en\scamino|está\spor|están\spor|programad[oa]s?",
    ),
    present=words(
        "llega, llegan, sale, salen, enviamos, envía, entregamos, entrega, instalamos, instala, llamamos, llama, "
        "recibe, "
        "reciben, tiene, tienen, viene, vienen, cambiamos, cambia, pasamos, pasa, publicamos, queda, quedan, está, "
        "están, funciona, funcionan, estrenamos, dispone, disponen, reparamos, devolvemos, abonamos, ingresamos, "
        "arregla, arreglamos, soluciona, solucionamos, resuelve, resolvemos, terminamos, termina, empieza, empezamos, "
        "es, son, va, ponemos, montamos, sustituimos, revisamos, hacemos, damos, vuelve, vuelven, activamos, recoge, "
        "lo tiene, la tiene, los tiene, las tiene, mandamos, visita, visitamos, abre, acaba, acabamos, entra"
    ),
    past=any_of(
        r"(?!así|aquí|allí|ahí|solo|también|recién|según|después|avión|camión)\w{2,}(?:ó|aron|ieron|aba|aban|ía|ían)",
        r"(?:ha|han|hemos|he|había|habíamos|habían)\s\w+(?:do|to|cho|so)",
        r"fue|fueron|era|eran|estaba|estaban|ayer|anteayer|desde|hace|tuvo|tuvimos|hizo|hicimos|vino|puso|pusimos|dijo|"
        r"(?:llega|envia|cambia|entrega|instala|revisa|compro?ba|prueba|proba|restaura|llama)mos\sel\s\w+\spasado",
    ),
    over=r"ayer|anteayer|anoche|pasad[oa]s?(?!\smañana)|últim[oa]s?|hasta\sahora|anterior(?:es)?",
    word_given=any_of(
        r"(?:le\s|les\s|se\slo\s)?(?:prometo|prometemos|garantizo|garantizamos|juro|juramos)|nos\scomprometemos|"
        r"me\scomprometo|tiene\s(?:nuestra|mi)\spalabra|palabra\sde\shonor|prometid[oa]",
        r"(?:le|les)\s(?:aseguro|aseguramos)(?=.{0,100}(?:rá|rán|remos|nunca|no\s\w+\smás|mañana)(?!\w))",
        r"sin\sfalta|sin\s(?:ninguna\s)?duda|garantizad[oa]s?|delo\spor\s(?:hecho|seguro)|de\suna\svez\spor\stodas",
        r"(?:no|nunca|jamás)\s(?:se\s|le\s|les\s)?(?:volver\w+\sa\s\w+|repetir\w+|ocurrir\w+\s(?:más|de\snuevo|nunca)|"
        r"pasar\w+\s(?:más|de\snuevo|nunca))|puede\s(?:contar|confiar)\s(?:con|en)|cuente\scon\s(?:ello|eso|que)",
        r"nunca\smás|no\spuede\sfallar|créame|pongo\sla\smano\sen\sel\sfuego|respondo\sde\sello",
        r"quédese\stranquil[oa](?=.{0,80}(?:rá|rán|remos)(?!\w))",
    ),
    weak=r"seguro|seguramente|con\s(?:toda\s)?seguridad|sin\sduda|al\s(?:100|cien)\s?(?:%|por\scien\w*)|"
    r"definitivamente|en\scualquier\scaso",
    denied=(
        r"no\s(?:\S+\s){0,3}?(?:prometer\w*|garantizar\w*|asegurar\w*|comprometer\w*|confirmar|decir\w*|fecha|plazo)|"
        r"sin\s(?:poder|fecha)|todavía\sno\shay"
    ),
    request=any_of(
        r"por\sfavor|rogamos|(?:le|les)\spedimos|podría|pueden?\s(?:usted(?:es)?\s)?(?:enviar|decir|confirmar)\w*|"
        r"(?:usted(?:es)?\s)?(?:debe|deben|tiene\sque|tienen\sque|hay\sque|necesitamos\sque)",
        r"^\W*(?:envíe|mande|espere|deje|devuelva|llame|abra|cierre|guarde|use|utilice|imprima|compruebe|pruebe|elija|"
        r"indique|confirme|pague|firme|conserve|sustituya|mantenga|reinicie|apague|encienda|pulse|avise|diga)\w*",
    ),
    guards=(
        r"abiert[oa]s?|cerrad[oa]s?|horario|atendemos|atiende|atención\stelefónica|de\slunes|abre\s(?:de|a)|cierra\sa",
        r"cada|todos\slos|todas\slas|diari[oa]\w*|normalmente|siempre|habitualmente|(?:los|todos\slos)\s(?:lunes|"
        r"martes|"
        r"miércoles|jueves|viernes|sábados|domingos)|suele\w*|automáticamente|por\s(?:día|semana|mes|hora)|al\smes",
        r"garantía\s(?:de|cubre|es|legal)|en\sgarantía|contratos?|licencias?|vencimiento|vence|caduca\w*|válid[oa]s?|"
        r"suscripci\w+|preaviso|periodo\sde\sprueba|desistimiento|plazo\s(?:legal|de\spago)|pagader\w+",
        r"como\s(?:acordamos|usted|pidió)|según\slo\sacordado|su\s(?:cita|mensaje|mudanza|petición|llamada)|"
        r"usted\s(?:eligió|"
        r"pidió|propuso|indicó|escribió|dijo|reservó)|nos\s(?:dijo|escribió|pidió|indicó)",
        r"le\s(?:viene\sbien|conviene)|qué\s(?:día|hora|fecha)|prefiere",
        r"(?:si|cuando|en\scuanto|una\svez\sque|después\sde\sque|mientras)\s(?:usted|lo|la|el|se|nos|su|\w+e)",
        r"(?:tarda|dura|necesita|lleva|permanece)\s(?:unos\s|unas\s|aproximadamente\s|hasta\s|solo\s)?(?:\d+|un|"
        r"una|dos|tres|cinco|diez)",
        r"(?:en|dentro\sde)\s[^.]{0,20}\s(?:desde|tras|después\sde|a\spartir\sde)\s",
        r"de\s\d{1,2}(?::\d\d)?\sa\s\d+|del\s\d[^.]{0,20}\sal\s\d+",
    ),
    dated=r"(?:del|de|desde|entre|que)\s$",
)
_SPEECH = {"en": _ENGLISH, "de": _GERMAN, "fr": _FRENCH, "es": _SPANISH}


@dataclass(frozen=True, slots=True)
class _Patterns:
    """A language's speech, compiled."""

    future: re.Pattern[str]
    present: re.Pattern[str]
    past: re.Pattern[str]
    over: re.Pattern[str]
    word_given: re.Pattern[str]
    weak: re.Pattern[str]
    denied: re.Pattern[str]
    request: re.Pattern[str]
    guard: re.Pattern[str]
    dated: re.Pattern[str]


@cache
def _patterns(language: str) -> _Patterns:
    speech = _SPEECH[language]

    def compiled(pattern: str) -> re.Pattern[str]:
        return re.compile(whole(f"(?:{pattern})"), re.IGNORECASE)

    return _Patterns(
        compiled(speech.future),
        compiled(speech.present),
        compiled(speech.past),
        compiled(speech.over),
        compiled(speech.word_given),
        compiled(speech.weak),
        compiled(speech.denied),
        compiled(speech.request),
        compiled(any_of(*speech.guards)),
        re.compile(rf"(?<!\w)(?:{speech.dated})", re.IGNORECASE),
    )


_DEVICES = re.compile(r"minut|second|sekunde|segundo", re.IGNORECASE)
_SOMEBODY = re.compile(
    whole(
        words(
            "we, us, our, technician, engineer, fitter, you, your, user, users, it will, back, wir, uns, unser, "
            "unsere, "
            "ihnen, sie, techniker, monteur, nous, vous, votre, technicien, nosotros, usted, le, su, técnico, tiene"
        )
    ),
    re.IGNORECASE,
)
_QUESTION = re.compile(r"\?\W*$")
_CLAUSE_END = re.compile(
    r"[,;:()–—]|\s(?:and|but|so|und|aber|et|mais|y|pero|which|where|because|weil|denn|porque|car|parce)\s",
    re.IGNORECASE,
)
_LONGEST = 1000
"""Characters of a sentence; what is longer is none that people write."""


def find_promises(said: Said, _house: House) -> Iterator[Span]:
    """Every sentence that promises a time or gives a word, except what the Expected part of an update covers."""
    if carries_time(said.expected):
        return _other_dates(said)
    return held("unconfirmed-promise", promise_passages(said))


def promise_passages(said: Said) -> Iterator[Passage]:
    """The sentences of the text, and what in each could promise."""
    told = [
        (sentence, wording, {language: _named(wording, language) for language in languages})
        for sentence, wording, languages in _told(said)
    ]
    read = passages_of(
        (
            sentence,
            wording,
            {
                next(iter(named)),
                *(name for one in named for name in _groups(wording, one, named[one])),
                *turns(_TURNS, wording, named),
            },
        )
        for sentence, wording, named in told
    )
    for passage, (_, _, named) in zip(read, told, strict=True):
        apart = (
            feature for language, times in named.items() for time in times for feature in _of_the_clause(time, language)
        )
        yield replace(passage, features=passage.features.union(apart))


@dataclass(frozen=True, slots=True)
class _Named:
    """A time that a sentence names, whether it is sure to be to come, its clause, and what patterns find in that."""

    found: re.Match[str]
    sure: bool
    clause: str
    of_clause: frozenset[str]


_TURNS = {
    "never-again": in_four(
        r"(?:never|won['’]t|will\snot|no\slonger|not\sa\ssingle|no\s\w+\swill)\s(?:\w+\s){0,6}?(?:again|any\s?more|ever|"
        r"single|lost|notice)|(?:each\sand\severy|every\ssingle|all\sof\sthem)",
        r"(?:nie|niemals|nicht)\s(?:mehr|wieder)|kein\w*\s(?:\w+\s){0,3}?mehr",
        r"(?:ne|n['’])\s?\w+\splus|plus\sjamais|aucun\w*\sde\svos",
        r"nunca\smás|no\s(?:\w+\s){0,2}?(?:más|volver\w+)|ni\sun[oa]?\ssol[oa]",
    ),
    "certain": in_four(
        r"(?:is|are|am|['’]s|['’]re|be)\s(?:\w+\s)?(?:sure|certain|bound|guaranteed|confident)\s(?:to|that|they|we|it|the)|"
        r"(?:do\snot|don['’]t|no\sneed\sto|need\snot)\sworry|rest\sassured|can(?:not|['’]t)\s(?:fail|go\swrong)|"
        r"leave\s(?:it|that)\sto\s(?:me|us)|for\s(?:sure|certain)",
        r"mit\s(?:\w+\s)?sicherheit|auf\sjeden\sfall|ganz\s(?:sicher|gewiss)|keine\ssorge|garantiert",
        r"à\scoup\ssûr|rassurez[\s-]vous|soyez\s(?:sûr|certain|assuré)\w*",
        r"(?:puede|pueden)\sestar\s(?:segur|tranquil)\w+|con\s(?:toda\s)?seguridad|no\sse\spreocupe",
    ),
    "see-to-it": in_four(
        r"(?:make|making)\s(?:sure|certain)|see\sto\sit|take\scare\s(?:that|of)|(?:i|we)(?:['’]ll|\swill)\s(?:personally\s)?"
        r"(?:ensure|see|handle|arrange)|promis\w*",
        r"sorge[n]?\s(?:wir\s|ich\s)?dafür|stell\w+\s(?:wir\s|ich\s)?sicher|garantier\w+|verspr\w+",
        r"veiller\w+|ferons\sen\ssorte|garanti\w+|promet\w+|promis\w*",
        r"aseguraremos|nos\s(?:encarg|ocup)\w+|garantiz\w+|promet\w+",
    ),
    "is-done": in_four(
        r"(?:is|are|gets?|being)\s(?:\w+\s)?(?:\w+ed|put|set|built|sent|shut|run|cut|done|made|taken|given|brought)(?:\sand"
        r"\s\w+ed)?",
        r"(?:wird|werden|ist|sind)\s(?:[\w,]+\s){0,8}?(?:ge\w+|\w+ge\w+t|\w+iert|ver\w+t|er\w+t|be\w+t)",
        r"(?:est|sont)\s\w+(?:é|i|u)e?s?",
        r"se\s\w+(?:a|an|e|en)",
    ),
    "was-done": in_four(
        r"was|were|has\sbeen|have\sbeen|had\sbeen|took",
        r"wurde|wurden|worden|hat|haben|war|waren",
        r"(?:a|ont|avait)\s(?:été\s)?\w+(?:é|i|u)",
        r"(?:fue|fueron|ha|han|hemos)\s\w+",
    ),
    "in-general": in_four(
        r"(?:after|on|when|by)\s\w+ing|if\s(?:a|an|the|any)|any\s(?:user|time)|(?:can|may)\s(?:\w+\s)?be|is\spossible|"
        r"with\sthe\s\w+\soption|as\s(?:always|usual|on\severy)",
        r"lädt|dauert|trocknet|läuft|nachdem|nach\sdem",
        r"sèche|dure|charge|est\sattendu",
        r"tarda|dura|seca|carga",
    ),
}


def _named(wording: str, language: str) -> list[_Named]:
    """The times of the sentence, by the grammar of one language."""
    speech, times = _patterns(language), times_in(language)
    clauses = ((time, _clause(wording, time)) for time in times.any.finditer(wording))
    return [
        _Named(
            time,
            times.sure.fullmatch(time[0]) is not None,
            clause,
            frozenset(name for name in _OF_A_CLAUSE if getattr(speech, name).search(clause)),
        )
        for time, clause in clauses
    ]


def _of_the_clause(time: _Named, language: str) -> Iterator[str]:
    """What is said in the clause that names a time, apart from the rest of the sentence."""
    bare = () if time.of_clause & _NO_PROMISE else ("bare",)
    said = turns(_TURNS, time.clause, (language,))
    return clause_features(time.clause, (*time.of_clause, *bare, *said, "sure" if time.sure else "open"))


def _told(said: Said) -> Iterator[tuple[Span, str, tuple[str, ...]]]:
    text = without_addresses(without_traces(said.text.removesuffix(said.expected) if said.expected else said.text))
    languages = spoken(text)
    for sentence in sentences(text):
        wording = text[sentence.start : sentence.end]
        if len(wording) <= _LONGEST:
            yield sentence, wording, languages


def _other_dates(said: Said) -> Iterator[Span]:
    for sentence, wording, languages in _told(said):
        if not _QUESTION.search(wording) and any(_another_date(wording, said.expected, one) for one in languages):
            yield sentence


def _groups(wording: str, language: str, named: list[_Named]) -> Iterator[str]:
    """What the patterns of one language find in the sentence."""
    speech = _patterns(language)
    yield from (name for name in _LOOKED_FOR if getattr(speech, name).search(wording))
    if _SOMEBODY.search(wording):
        yield "somebody"
    for time in named:
        yield "time"
        if time.sure:
            yield "sure"
        if speech.dated.search(wording[: time.found.start()]):
            yield "dated"
        yield from (f"clause-{name}" for name in time.of_clause)
    if not _QUESTION.search(wording) and _promise(wording, language, named):
        yield "pattern"


_LOOKED_FOR = ("future", "present", "past", "over", "word_given", "weak", "denied", "request", "guard")
_NO_PROMISE = {"past", "over", "guard", "request"}
_OF_A_CLAUSE = ("future", "present", "past", "over", "guard", "request")


def carries_time(expected: str) -> bool:
    """Whether the Expected part of an update says when."""
    return re.search(r"\d", expected) is not None or names_a_time(expected)


def _another_date(wording: str, expected: str, language: str) -> bool:
    """Whether a date of the calendar is promised while the Expected part names a different one."""
    date = times_in(language).date
    confirmed, found = date.search(expected), date.search(wording)
    if confirmed is None or found is None or confirmed[0].lower() == found[0].lower():
        return False
    return _promise(wording, language, _named(wording, language))


def _promise(wording: str, language: str, named: list[_Named]) -> bool:
    """Whether the patterns find a promise in the sentence."""
    speech = _patterns(language)
    if speech.denied.search(wording):
        return False
    if speech.word_given.search(wording) or (speech.future.search(wording) and speech.weak.search(wording)):
        return True
    if not named:
        return False
    innocent = speech.request.search(wording) is not None or speech.guard.search(wording) is not None
    return any(_is_promised(wording, time, speech, innocent=innocent) for time in named)


def _is_promised(wording: str, time: _Named, speech: _Patterns, *, innocent: bool) -> bool:
    """Whether something is to be done by that time, by the words of its clause."""
    if "over" in time.of_clause or speech.dated.search(wording[: time.found.start()]):
        return False
    if _DEVICES.search(time.found[0]) and not _SOMEBODY.search(wording):
        return False
    will = "future" in time.of_clause
    if innocent:
        # What everybody may say in general is a promise all the same where the clause itself says what will be.
        return time.sure and will and not time.of_clause & {"request", "guard"}
    return will or ("past" not in time.of_clause and (time.sure or "present" in time.of_clause))


def _clause(wording: str, time: re.Match[str]) -> str:
    """The part of the sentence that the time stands in; the whole, if that part has no room for a verb."""
    ends = list(_CLAUSE_END.finditer(wording))
    start = max((end.end() for end in ends if end.end() <= time.start()), default=0)
    stop = min((end.start() for end in ends if end.start() >= time.end()), default=len(wording))
    clause = wording[start:stop]
    return clause if len(clause.split()) - len(time[0].split()) >= 2 else wording[start : min(len(wording), stop + 80)]
