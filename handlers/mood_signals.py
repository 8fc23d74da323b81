"""What frustration and requests to escalate look like in writing: one table for English, German, French and Spanish.

One row for each reason that the owner may be shown. A row that stands for itself has three points; what people also
write when nothing is wrong has fewer, and only counts together with others. A phrase is a regular expression in a short
hand: a blank stands for any white space, "…" for up to fifty characters of the same sentence, and a name in braces for
one of :data:`_NAMES`. All repetition is bounded, so that no text takes long to read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from mailer.model import SignalKind

ENOUGH = 3
"""So many points make a mail frustrated, or a request to escalate."""

ENOUGH_SMALL = 4
"""So many where each is a small sign that people also give in a sober report."""


@dataclass(frozen=True, slots=True)
class Row:
    """One reason: what it speaks for, how many points it is worth, the words for it, and what is looked for."""

    kind: SignalKind
    points: int
    reason: str
    pattern: re.Pattern[str]


_WORD_GAP = r"(?:[\w'-]{1,20}\s+){0,3}"
_NAMES = {
    "{n}": r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|several|many|a few|"
    r"couple of|dozens? of|countless|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|vierzehn|mehreren?|"
    r"einigen|vielen|einer|einem|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|plusieurs|une?|"
    r"dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|quince|varios|varias|muchos|muchas|una?)",
    "{many}": r"(?:[3-9]|\d\d|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|countless|umpteen|"
    r"a dozen|dozens of|drei|vier|fünf|sechs|sieben|acht|zehn|mehrere|etliche|unzählige|"
    r"trois|quatre|cinq|six|plusieurs|tres|cuatro|cinco|seis|varias|muchas|mil)",
    "{nth}": r"(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|umpteenth|nth|hundredth|"
    r"3rd|\d{1,2}th)",
    "{nten}": r"(?:dritten?|vierten?|fünften?|sechsten?|siebten?|achten?|zehnten?|x-ten?|zigsten?|[3-9]\.|\d\d\.)",
    "{nième}": r"(?:troisième|quatrième|cinquième|sixième|septième|dixième|énième|\d{1,2}e|\d{1,2}ème)",
    "{nésima}": r"(?:tercera?|cuart[ao]|quint[ao]|sext[ao]|séptim[ao]|enésim[ao]|[3-9][ªº])",
    "{long}": r"(?:days?|weeks?|months?|years?|quarters?|tage[n]?|wochen?|monate[n]?|jahre[n]?|"
    r"jours?|semaines?|mois|ans?|días?|semanas?|mes(?:es)?|años?)",
    "{month}": r"(?:january|february|march|april|june|july|august|september|october|november|december|"
    r"last (?:week|month|year|spring|summer|autumn|winter)|monday|tuesday|wednesday|thursday|friday)",
    "{report}": r"(?:wr[io]te|writing|written|asked|asking|told|telling|report(?:ed|ing)|rais(?:ed|ing)|explain(?:ed|ing)|"
    r"describ(?:ed|ing)|call(?:ed|ing)|phon(?:ed|ing)|r[ia]ng|rung|chas(?:ed|ing)|mail(?:ed|ing)|e-?mail(?:ed|ing)|sent|"
    r"sending|contact(?:ed|ing)|request(?:ed|ing)|remind(?:ed|ing)|point(?:ed|ing) out|open(?:ed|ing)|submit(?:ted|ting)|"
    r"supplied|complain(?:ed|ing)|begged|tried to reach)",
    "{request}": r"(?:speak|talk|call|ring|phone|contact|put (?:me|us) through|transfer|connect|forward|pass|hand|involve|"
    r"ask|bring in|get|name|reach|meet|write|hear|escalate|refer|raise|take|give|loop|copy|submit|present|draw|have|"
    r"need|want|demand|expect|request|require|treat|inform(?:ed)?|attention|see|let|is there|"
    r"look|contacts?|calls?|takes?|rings?|address|direct|notify|appeal|go|explain|deal|handle|invite|chat|word|minutes)",
    "{boss}": r"(?:managers?|management|supervisors?|boss(?:es)?|superiors?|super-?visor|"
    r"team[- ]?lead(?:er)?s?|team manager|"
    r"directors?|higher[- ]ups?|executives?|leadership|ceo|cto|coo|vice president|managing director|"
    r"(?:the|your|company) owner|heads? of (?:\w+ ){0,2}\w+|department head|duty manager|line manager|"
    r"(?:person|people|colleague|someone|somebody) (?:who is |who's )?(?:in charge|responsible|accountable)|"
    r"office responsible|quality officer|board of directors|higher authority|signing authority)",
    "{senior}": r"(?:(?:more )?(?:senior|experienced) (?:\w+ )?(?:colleague|engineer|technician|person|agent|specialist|"
    r"expert|member|developer|consultant|staff|analyst|support)s?|senior (?:level|member)|someone (?:more )?(?:senior|"
    r"experienced|higher up|above)|(?:someone|somebody|a person|anyone|anybody|people) (?:\w+ )?"
    r"(?:senior|experienced|higher(?: up)?|with (?:the |more |signing |some |real |actual )?(?:authority|power|seniority|"
    r"experience)|who (?:has|have|had) (?:the )?(?:authority|power|say|final say)|(?:who (?:can|is able to|may|is allowed "
    r"to|has the right to) (?:actually |really )?(?:decide|approve|authori[sz]e|take a decision|make (?:a |the )?"
    r"decisions?)))|whoever (?:runs|handles|heads|is in charge|is responsible|leads|owns|decides|makes|manages)|"
    r"specialist team|engineering team|development team|developers)",
    "{level}": r"(?:(?:second|2nd|third|3rd|next|higher|upper|senior|another)[- ](?:support )?(?:level|line|tier|"
    r"instance)(?: support)?|(?:level|tier|line)[- ]?(?:2|3|two|three)|l2|l3)",
    "{contract}": r"(?:contracts?|subscriptions?|accounts?|agreements?|memberships?|maintenance|licen[cs]es?|"
    r"plans?|(?:support|maintenance) services?|rollout|renewal|partnership|relationship)",
    "{lawyer}": r"(?:lawyers?|solicitors?|attorneys?|(?:legal )?counsels?|barristers?|legal (?:team|department|"
    r"advis[eo]rs?|representatives?|people|office|affairs))",
    "{regulator}": r"(?:regulators?|regulatory (?:body|authority|agency)|ombuds(?:man|woman|person|service)?|"
    r"(?:supervisory|data protection|competent|national|health|market surveillance|medical devices?|consumer|safety|"
    r"telecoms?) (?:authority|authorities|agency|commission(?:er)?)|"
    r"consumer (?:protection|association|arbitration|council|rights?|advice|affairs|body|organi[sz]ation)\w{0,12}|"
    r"trading standards|arbitration|mediator|better business bureau|the authorit(?:y|ies)|small claims(?: court)?)",
    "{ihrchef}": r"(?:vorgesetzten?r?|chef(?:in|s)?|teamleit\w{0,8}|abteilungsleit\w{0,8}|bereichsleit\w{0,8}|"
    r"serviceleit\w{0,8}|supportleit\w{0,8}|gruppenleit\w{0,8}|geschäftsleitung|geschäftsführ\w{0,8}|"
    r"ihrer? leitung|ihr\w{0,2} leiter(?:in)?|leiter(?:in)? (?:der|des|ihr\w{0,2})|führungskraft|vorstand|"
    r"verantwortliche[nrm]?|höhere[nr]? (?:stelle|instanz|ebene)|nächsthöhere\w{0,2} (?:stelle|instanz|ebene)|"
    r"zweite[nr]? (?:ebene|level|linie)|(?:second|2nd|third|3rd)[- ]level(?:[- ]support)?|entwicklungsabteilung|"
    r"entscheidungsbefugt\w{0,3}|entscheidungsträger\w{0,3}|erfahrenere[nr]? kolleg\w{1,4}|"
    r"jemand\w{0,2},? der (?:das |so etwas |darüber )?(?:entscheiden|zuständig|befugt)|"
    r"person\w{0,2}… verantwortung|mehr befugnis\w{0,3})",
    "{chef}": r"(?:responsables?|supérieurs?(?: hiérarchiques?)?|hiérarchie|chefs? (?:de|d')\s?\w{1,20}|"
    r"(?:votre|vos|la|à la) direction|directeur|directrice|direction (?:générale|commerciale|technique)|dirigeants?|manager|"
    r"superviseur|niveau (?:supérieur|deux|2|3)|(?:deuxième|second|2e) niveau|échelon supérieur|"
    r"personne (?:habilitée|compétente|décisionnaire|expérimentée)|décideur|collègue (?:plus )?expérimentée?)",
    "{jefe}": r"(?:jef[ea]s?|supervisor(?:a|es)?|encargad[oa]s?|superior(?:es)?|gerentes?|gerencia|responsables?|"
    r"director(?:a|es)?|la dirección|segundo nivel|nivel superior|siguiente nivel|tercer nivel|"
    r"alguien (?:con (?:autoridad|más experiencia|poder)|que (?:pueda|tenga|decida)\w{0,10})|técnico (?:senior|más experimentado))",
}


def _pattern(phrases: str) -> re.Pattern[str]:
    lines = (line.strip() for line in phrases.splitlines())
    return re.compile("|".join(rf"\b(?:{_written_out(line)})" for line in lines if line), re.IGNORECASE)


def _written_out(phrase: str) -> str:
    for name, expression in _NAMES.items():
        phrase = phrase.replace(name, expression)
    return phrase.replace(" ", r"\s+").replace("…", r"\b(?:[^.!?\n]|\n(?!\n)){0,50}?\b")


def _angry(points: int, reason: str, phrases: str) -> Row:
    return Row(SignalKind.FRUSTRATION, points, reason, _pattern(phrases))


def _asks(points: int, reason: str, phrases: str) -> Row:
    return Row(SignalKind.ESCALATION, points, reason, _pattern(phrases))


ROWS: tuple[Row, ...] = (
    # --- frustration: plain words -----------------------------------------------------------------------------------
    _angry(
        3,
        "says how it feels",
        r"""
        (?:very|so|really|extremely|deeply|rather|quite|truly|beyond|increasingly|seriously|getting|am|i'm|are|we're|is) (?:\w+ )?(?:frustrat(?:ed|ing)|annoy(?:ed|ing)|angry|furious|livid|fed up|disappoint(?:ed|ing)|exasperat(?:ed|ing)|infuriating|outraged|appalled|dismayed|disgusted|irritat(?:ed|ing)|unhappy|dissatisfied|upset|displeased|disheartened|fuming|let down)
        (?:frustrat(?:ed|ing|ion)|annoyed|angry|furious|fed up|disappointed|unhappy|dissatisfied|upset)\b… (?:with|about|by|at|how|that|to)\b
        fed up
        (?:sick|tired) (?:and tired )?of\b
        (?:i've|i have|we've|we have) (?:\w+ )?had enough
        enough is enough
        (?:lost|losing|out of|running out of|end of (?:my|our)|tries|trying (?:my|our)|tests|testing (?:my|our)|tax\w*) patience
        patience (?:is|has|was|wears|ran|runs) (?:\w+ )?(?:end|over|limits?|out|thin|exhausted|up|gone)
        (?:my|our|his|her) wits'? end
        (?:driv(?:es?|ing)|drove) (?:me|us|everyone|everybody) (?:\w+ )?(?:mad|crazy|insane|nuts|up the wall|to despair|round the bend)
        i (?:really )?give up\b
        beside (?:myself|ourselves)
        (?:at|near) breaking point
        had it with
        (?:lost|losing) (?:all |any |my |our |every )?(?:trust|faith|confidence)
        (?:no longer|don't|do not|can't|cannot|not sure i|not sure we) (?:\w+ )?(?:trust (?:you|this|your|in)|believe (?:you|a word|in you|any of|in (?:this|your)|it can))
        (?:sehr |wirklich |äußerst |langsam |ziemlich |schwer |maßlos |mehr als |einfach nur |bin |sind )(?:enttäuscht|verärgert|sauer|wütend|genervt|frustriert|empört|unzufrieden|entsetzt|stinksauer)
        (?:enttäuschend|frustrierend|ärgerlich|nervt (?:mich|uns|langsam|gewaltig)|zum verzweifeln|zum haare ?raufen)
        (?:ich bin|wir sind)… (?:enttäuscht|verärgert|sauer|wütend|genervt|frustriert|empört|unzufrieden|fassungslos)
        nase (?:gestrichen )?voll
        (?:ich habe|wir haben|hab) es satt
        (?:jetzt|langsam|mir|uns) reicht(?:'s| es)\b
        es reicht(?: jetzt| mir| uns| langsam)?(?=\s*[.!])
        geduld… (?:am )?(?:ende|erschöpft|überstrapaziert|grenzen)
        (?:fehlen|fehlt) (?:\w+ )?(?:die )?worte
        platzt (?:\w+ )?(?:der|langsam der) kragen
        ich gebe? (?:es )?auf\b
        vertrauen… (?:verloren|dahin|erschüttert)
        (?:suis|sommes|très|vraiment|franchement|profondément|extrêmement|plus que) (?:\w+ )?(?:déçue?s?|mécontente?s?|furieux|furieuse|agacée?s?|exaspérée?s?|énervée?s?|excédée?s?|en colère|lassée?s?|à bout|frustrée?s?|indignée?s?|consternée?s?)
        (?:ras[- ]le[- ]bol|(?:en ai|en avons|y en a|commence à en avoir) (?:\w+ )?(?:marre|assez))
        patience a (?:ses|des) limites
        à bout de (?:patience|nerfs)
        plus que patiente?s?
        je (?:ris jaune|jette l'éponge|n'en peux plus)
        (?:estoy|estamos|muy|realmente|bastante|profundamente|totalmente) (?:\w+ )?(?:hart[oa]s?|enfadad[oa]s?|enojad[oa]s?|indignad[oa]s?|decepcionad[oa]s?|molest[oa]s?|frustrad[oa]s?|cansad[oa]s? de|defraudad[oa]s?|furios[oa]s?|descontent[oa]s?)
        (?:hart[oa]s? de|ya basta|basta ya|es el colmo)
        (?:se me|nos|me) (?:está )?(?:acaba|agota|acabó|agotó|acabando|agotando)(?:ndo)? la paciencia
        (?:hemos|he) perdido la (?:paciencia|confianza)
        """,
    ),
    _angry(
        3,
        "passes a hard judgement",
        r"""
        (?:totally |completely |simply |just |absolutely |utterly |frankly )?(?:unacceptable|inexcusable|outrageous|intolerable|disgraceful|deplorable|unprofessional|appalling|abysmal|atrocious|pathetic|laughable|inexplicable|scandalous)
        not (?:\w+ )?(?:acceptable|good enough|okay|professional|serious)\b
        (?:un|not )bearable
        (?:is|are|was|been|becoming|gets?|getting|just|simply|absolutely|beyond|how|utterly) (?:\w+ )?(?:ridiculous|absurd|shameful|a disgrace|a disaster|an insult|a farce|a scandal|a nightmare|a shambles|hopeless|a (?:\w+ )?joke|a mess|shocking|insulting)
        shame on\b
        what a (?:joke|mess|disgrace|farce|circus|disaster|shambles|waste)
        (?:this|that|whole) (?:circus|farce|joke|shambles|charade|madness|nonsense|saga|odyssey)
        (?:worst|terrible|horrible|awful|lousy|dreadful|poor|miserable|shoddy|rotten|non-existent|useless|bad) (?:\w+ )?(?:support|service|company|supplier|vendor|product|experience|helpdesk|customer|treatment|hotline)
        (?:support|service|communication|hotline|helpdesk|product|software) (?:\w+ )?(?:is|was|has been) (?:\w+ )?(?:terrible|horrible|awful|useless|a joke|non-existent|appalling|poor|worthless|dreadful)
        waste of (?:my |our |everyone's )?(?:time|money|paper|electricity)
        (?:you|your \w+|are) (?:\w+ )?(?:idiots|incompetent|clueless|liars|useless|a bunch|amateurs|crooks|thieves|clowns|jokers)
        (?:incompetence|negligence|rip-?off|lied to|being lied|lying to|mocked|fobbed off|strung along|taken for (?:a ride|fools?|granted)|treated like|laughed at|stonewall\w*|run-?around|wild goose chase)
        (?:unbelievable|incredible)\b(?=\s*[.!,]*\s*(?:$|\n))
        (?:i can't|i cannot|hard to) believe (?:you|that (?:you|nobody|no one|after|this))
        beyond belief
        (?:you|it|that|which) (?:used|was|were) (?:to be )?(?:so )?(?:good|better|great|reliable) (?:at this|once)
        (?:inakzeptabel|unzumutbar|untragbar|unverschämt\w{0,4}|unerhört|unfassbar|frechheit|unding|zumutung|saftladen|trauerspiel|armutszeugnis|lächerlich|schlamperei|stümper\w{0,4}|dilettant\w{0,6}|abzocke|verarsch\w{0,4}|blamabel|unprofessionell|indiskutabel|mies\w{0,3} (?:service|support)|katastrophal\w{0,2}|sauerei|schweinerei|schande|beschämend|dreist\w{0,2})
        nicht (?:\w+ )?(?:akzeptabel|hinnehmbar|hinnehmen|zumutbar|tragbar)\b
        (?:schlechter|ein|echter) witz
        für dumm verkauft
        auf den arm (?:genommen|nehmen)
        (?:ist|war|einfach) (?:nur )?(?:noch )?(?:unglaublich|eine katastrophe|ein skandal)
        (?:inadmissible|inacceptable|intolérable|scandaleux|scandaleuse|lamentable|honteux|honteuse|incompétence|incompétents?|n'importe quoi|déplorable|foutage|inqualifiable|insupportable|minable|ridicule|du grand n'importe)
        (?:une (?:vraie |véritable )?(?:honte|catastrophe|plaisanterie|mascarade|blague)|de qui se moque|vous (?:vous )?(?:moquez|fichez|foutez)|on se (?:moque|fiche|fout))
        (?:perte de temps|pas sérieux|pas professionnel|pas acceptable)
        (?:inaceptable|intolerable|vergüenza|vergonzos[oa]|indignante|lamentable|ridícul[oa]|pésim[oa]|tomadura de pelo|inadmisible|desastre|poca seriedad|falta de (?:respeto|seriedad|profesionalidad)|una burla)
        (?:toman|tomando|tomar) el pelo
        (?:peor (?:servicio|soporte|atención|empresa)|pérdida de tiempo|no es (?:serio|aceptable|de recibo))
        """,
    ),
    # --- frustration: nobody answers --------------------------------------------------------------------------------
    _angry(
        3,
        "has asked again and again",
        r"""
        (?:for |now )?the {nth} (?:and (?:last|final) )?(?:time|e-?mail|mail|message|request|reminder|attempt|ticket|call|letter|complaint|person|agent|technician|enquiry|week|month|day) (?:i|we|i'm|i've|we've|this|that|now|about|in|running|asking|writing|you|and|without|or)\b
        (?:this|it|that)(?: is|'s| was| will be) (?:\w+ )?(?:my|our|the) {nth}\b
        {nth} (?:day|week|month|year) (?:running|now|without|in a row)\b
        {nth} time (?:now|without|i write|i ask|i tell|i report|i am|i'm)\b
        {nth} (?:reminder|attempt|request|follow[- ]?up|chaser|e-?mail|message|enquiry)\b
        (?:reminder|follow[- ]?up|chaser|complaint) (?:number |no\.? ?|nr\.? ?|# ?)(?:[2-9]|\d\d|two|three|four|five|six|seven|ten)
        {report}… {many} (?:\w+ )?(?:times|e?-?mails|messages|tickets|letters)
        {many} (?:reminders|phone calls|e-?mails)… (?:no|not|nothing|without|still|later|same|unanswered)
        (?:ask(?:ing|ed)?|tell(?:ing)?|told|writ(?:e|ing)|wrote|request(?:ing|ed)?|remind(?:ing|ed)?|said|say(?:ing)?|repeat(?:ing|ed)?)… for the (?:second|2nd) time
        (?:as i was|as we were|as with) the last {many} times
        how (?:many (?:more )?times|often) (?:must|do|have|should|will|does) (?:i|we|one|a customer)\b
        (?:again and again|over and over|time and (?:time )?again|once and for all|lost count|day after day|week after week|month after month)
        (?:my|one|a) (?:last|final) (?:attempt|try)\b
        last attempt(?=\s*$)
        {report}… (?:on|in) (?:the )?(?:\d+\w*|\w+),? (?:(?:and )?(?:on|in) )?(?:the )?\d+(?:st|nd|rd|th)\b,? and
        (?:we|i) (?:raised|reported|said|told|asked|wrote|mentioned)… (?:,|and) (?:we|i) (?:raised|reported|said|told|asked|wrote|mentioned|called)
        zum (?:\w+ )?{nten} ?mal\b
        {nten} (?:mail|anfrage|nachfrage|mahnung|versuch|erinnerung|anlauf|ticket|nachricht|anruf|reklamation|bitte|aufforderung|schreiben)\b
        (?:nachfrage|erinnerung|mahnung|versuch) (?:nr\.? ?|nummer )(?:[2-9]|zwei|drei|vier)
        reklamation zum {nten}
        (?:schon |bereits |jetzt )?(?:{many}|x)[- ]?mal (?:\w+ )?(?:geschrieben|gemeldet|angerufen|nachgefragt|gefragt|gebeten|gesagt|reklamiert|erklärt|geschildert|versucht)
        (?:immer und immer wieder|wieder und wieder|zum wiederholten mal\w{0,2}|ein ums andere mal|wie oft (?:\w+ )?(?:noch|muss|soll)|mehrfach (?:\w+ )?(?:gemeldet|gefragt|gebeten|angerufen|geschrieben)|letzter versuch)
        (?:c'est|pour) la (?:{nième}) fois
        (?:{nième}) (?:fois|relance|message|courriel|mail|demande|appel|réclamation|rappel)\b
        pour la (?:deuxième|seconde) fois
        (?:{many}) (?:relances|messages|courriels|appels|mails)\b
        (?:combien de (?:fois|temps)|une fois de plus|encore et encore|je (?:vous )?relance|maintes fois|à plusieurs reprises|je ne cesse)
        (?:{nésima}) (?:vez|correo|mensaje|reclamación|intento|llamada|solicitud|recordatorio)\b
        (?:he|hemos) (?:escrito|llamado|enviado|reclamado|pedido|explicado)… (?:{many}) veces
        (?:una y otra vez|cuántas veces|por enésima|ya (?:he|hemos) (?:escrito|llamado|reclamado)… veces)
        """,
    ),
    _angry(
        3,
        "says that nobody answers or comes",
        r"""
        (?:nobody|no one|no-one|none of you|not one of you|not a single person|not a soul)(?! (?:in|at|of|from|on) (?:our|my))… (?:answer|repl|respon|called|calls|came|joined|wrote|writes|rang|react|bother|care|listen|turned|showed|feels|told|picks?|believes)\w*
        (?:still|again|yet|once more|but|and|only|had|got|get|getting|with|have|is|there's) (?:\w+ )?(?:no|without(?: an| any)?|never an?|not (?:one|a single|even one|even an?|any|an?)|zero) (?:\w+ )?(?:answer|reply|response|reaction|call ?back|solution|progress|feedback|help|explanation|apology|news|sign of life|human|technician|resolution|fix|date|word)
        not (?:one|a single|even a|even an|even one) (?:\w+ )?(?:answer|reply|response|line|word|call|apology|person|human|sign)
        (?:without|received no|had no|got no|no) (?:an |any |a )?(?:\w+ )?(?:answer|reply|response|reaction) (?:to|since|for|from|at all|whatsoever|whatever|yet)
        never (?:\w+ )?(?:heard (?:back|from|anything)|answered (?:my|our|me|us)|replied|called back|showed up|turned up|got an answer|got a reply|received an answer)
        (?:didn't|did not|doesn't|does not|don't|do not|won't|hasn't|haven't|has not|have not) (?:even )?(?:bother\w*|show up|turn up|care\b)
        (?:didn't|did not) (?:come|appear|arrive|call|show)\b… (?:no one|nobody|no call|not)
        (?:no one|nobody) (?:rang|called|came|cares?|answers|told)
        (?:weeks?|days?|months?) of (?:silence|nothing|waiting|excuses|promises|workarounds|delays)
        (?:radio |deafening |total |complete )?silence (?:ever since|since|from (?:you|your)|again|followed)
        (?:being|feel|keep being|i was|i am|i'm|we're|we are|we were|had been|have been) (?:\w+ )?(?:ignored|forgotten|neglected|abandoned|stonewalled)
        (?:you|you're|you are|keep|support|everybody) (?:\w+ )?ignor(?:e|es|ed|ing) (?:me|us|my|our|this|every)
        (?:been|i'm|we're|keep|kept) waiting… {n} {long}
        (?:i|we) (?:\w+ )?wait(?:ed)?\b… (?:{n}|since) (?:hours?|{long}|minutes)
        (?:{n}) (?:{long}) (?:\w+ )?i (?:\w+ )?wait
        (?:does|is|will|can) (?:any|some)(?:one|body) (?:\w+ )?(?:read|there|listen|care|work|reply|answer|respond|home|awake|alive|look)\w*
        (?:hello\?|anyone there|anybody there|anybody home)
        (?:talk|speak|writ)\w* to (?:a |the )?(?:wall|void|machine|robot|answering machine)
        (?:immer noch|noch immer|bis heute|nach wie vor|weiterhin) (?:kein\w{0,2} (?:antwort|rückmeldung|reaktion|rückruf|lösung|termin|ersatz\w*|einzig\w*)|nichts (?:gehört|passiert|geschehen|getan)|niemand)\b
        (?:keine?|keinen|keinerlei|ohne(?: jede)?) (?:einzigen? )?(?:\w+ )?(?:antwort|reaktion|rückmeldung|rückruf|lebenszeichen|lösung|termin|ersatz)\b… (?:erhalten|bekommen|seit|bisher|gekommen|gab|von ihnen|mehr)
        kein einzig\w{1,3}
        (?:niemand|keiner)… (?:antwort\w*|meld\w*|ruft|reagier\w*|kümmer\w*|zuständig|gekommen|erreich\w*|interessier\w*|fühlt)
        (?:warte|warten)\b… (?:seit {n}|seit wochen|seit tagen|immer noch|vergeblich)
        (?:seit|nach) (?:\w+ )?{n} {long}… (?:nichts (?:gehört|passiert|getan)|keine (?:antwort|rückmeldung|reaktion|lösung)|niemand|vertröstet|warte\w?)
        (?:ist|hört|arbeitet|liest) (?:da |dort |bei ihnen )?(?:eigentlich )?(?:überhaupt )?(?:jemand|noch jemand)
        (?:ignoriert|vertröstet|hingehalten|abgewimmelt|abgespeist|im stich gelassen|alleingelassen|im regen|totgeschwiegen|vergessen worden|schweigen im walde|funkstille)
        (?:toujours|encore) (?:\w+ )?(?:aucune?|rien|pas|personne|sans)\b(?: de)? (?:\w+ )?(?:réponse|nouvelles?|solution|retour|réaction|livré\w{0,2}|reçu\w{0,2}|rappelé\w{0,2}|remboursé\w{0,2}|réparé\w{0,2}|résolu\w{0,2}|vu)
        (?:aucune?|sans|pas une) (?:seule )?(?:réponse|nouvelles|réaction|explication|excuses?)\b
        personne ne? ?(?:\w+ )?(?:répond|rappelle|réagit|vient|lit|s'occupe|bouge|sait|daigne|m'a|nous a|n'a)
        personne n'(?:est|a|y)
        (?:depuis),? (?:plus )?(?:rien|silence)
        plus (?:rien|de nouvelles|aucune nouvelle)
        (?:j'attends|nous attendons|on attend|attendre)… (?:depuis|toujours|encore)
        (?:depuis|cela fait|ça fait|voilà) {n} {long}… (?:attend\w*|j'attends|sans (?:réponse|nouvelle)\w*|aucune (?:réponse|nouvelle|solution)|personne)
        (?:raccroch\w* au nez|laissée?s? tomber|dans le vide|parle à un (?:répondeur|mur)|y a-t-il quelqu'un|il y a quelqu'un)
        (?:sigo|seguimos|todavía|aún|y) (?:\w+ )?sin (?:\w+ )?(?:respuesta|noticias|solución|contestación|recibir respuesta|saber nada)
        (?:ninguna|sin|ni una(?: sola)?) (?:\w+ )?(?:respuesta|contestación|explicación|disculpa|solución)\b
        nadie (?:\w+ ){0,2}(?:respond|contest|llam|viene|vino|hace nada|ha (?:respond|contest|llam|ven)|atiend|aparec)\w*
        (?:llevo|llevamos)\b… (?:{n}) (?:{long}) (?:esperando|sin|intercambiando|reclamando|pidiendo|detrás|con (?:la|el) \w+ (?:parad|rot))
        (?:{n}) (?:{long}) (?:esperando|sin|con el mismo)
        (?:esperando)… (?:{long})
        hay alguien (?:ahí|al otro)
        """,
    ),
    _angry(
        3,
        "says that promises were not kept",
        r"""
        (?:empty|broken|false|seven|many|more) promises
        (?:heard|had|got|given|enough) (?:\w+ )?(?:promises|excuses)
        (?:you|they|your \w+|i|we) (?:keep|keeps|kept) (?:\w+ )?(?:telling|saying|promising|postponing|being told|asking|sending|hearing|moving)
        (?:i was|we were|been|you|they|was|were) (?:\w+ )?(?:promised|assured|told (?:me|us))… (?:but (?!the (?:error|problem|message))|yet|instead|and (?:still|now|nothing)|nothing|again|today is|it is now|it's now|never)
        which of (?:the (?:two|three|four)|them|these|those)… (?:true|truth|believe)
        (?:settle for|tell me|tell us|like|know|hear|want) the truth
        (?:going|gone|went) (?:\w+ )?(?:round |around )?in circles
        (?:been|being|i'm|we're|i am|we are|get|got) (?:pass|sen[dt]|hand|bounc|push|shov|refer|shunt|transferr)\w{0,4} (?:\w+ )?(?:from (?:\w+ )?(?:pillar|one|person|department|desk|team)|back and forth|between|in a circle|around)
        sends? (?:me|us) (?:\w+ )?to \w+… sends? (?:me|us)
        (?:a different|another) (?:person|agent|technician)\b… (?:asks?|same|again|each|every)\b
        (?:{many}) different (?:people|persons|agents|answers|colleagues|technicians|engineers)
        (?:same|identical|standard|canned|copy[- ]and[- ]paste|boilerplate|scripted) (?:\w+ )?(?:answer|reply|excuse|form letter|text block)s?
        (?:hear|given|told|get|got) (?:\w+ )?(?:excuses|stories|fairy tales)
        first (?:it was|you said|they said|i was told|we were told|was told)\b
        (?:said|told|promised)\b… (?:tomorrow|next week|next day)… (?:but|every|no|never|not|still)
        every (?:tomorrow|day (?:they|you|i am told|we are told|i hear|we hear))
        (?:leere|gebrochene|nur) (?:versprech\w{1,6}|ausreden|floskeln|phrasen)
        (?:versprochen|zugesagt|zugesichert|angekündigt)\w{0,4}… (?:aber|nichts|nie|nicht|kein\w{0,2}|jedoch|passiert)
        (?:nichts|nie|nicht|kein\w{0,2}|einziger)… (?:versprochen|zugesagt|zugesichert|eingehalten|passiert|geschehen)\w{0,4}
        (?:drehen uns|im kreis|von pontius zu pilatus|weitergereicht|von einem zum (?:anderen|nächsten)|abgeschoben|ausreden|standardantwort\w{0,3}|textbaustein\w{0,2}|hin und her)
        (?:jeden tag|jedes mal) (?:\w+ )?(?:heißt es|jemand ander\w{1,2}|eine andere|etwas anderes|dieselbe|die gleiche)
        (?:avait|avaient|aviez|a|ont) (?:\w+ )?(?:assuré|promis|garanti|dit|annoncé)… (?:nous sommes|mais|toujours|rien|pourtant|et)
        (?:promesses? (?:non tenues?|en l'air|sans|jamais)|tourn\w{1,4} en rond|baladée?s? de|baladés|renvoyée?s? de|(?:trois|quatre|plusieurs) transferts|réponse (?:type|automatique|toute faite)|mêmes? (?:excuses?|réponses?|discours)|à chaque fois (?:on|un|une|la|le))
        (?:promet\w{2,6}|prometid[oa]|promesas|asegura\w{2,5}|dijeron|dicen)… (?:pero|y nada|nunca|todavía|mañana|cada día|y sigo|y seguimos)
        (?:cada día me dicen|cada vez (?:me|nos) (?:dicen|atiende|piden)|mismas? excusas?|promesas (?:vacías|incumplidas)|dando vueltas|de un departamento a otro|donde empezamos|largas)
        """,
    ),
    _angry(
        3,
        "reproaches us with how we answered",
        r"""
        (?:today|now|yet|and|still|then) (?:you|they|he|she) (?:ask|want|need|request|demand)(?:s|ed)? (?:me |us )?(?:for )?(?:the|it|them|that|this) (?:\w+ )?(?:again|once more|serial number|log|same|number|invoice|photo)
        if (?:you|anyone|anybody|someone|somebody) (?:had|would have|would|bothered to|actually) (?:\w+ )?(?:read|listened|looked|tested|answered|checked|asked|bother\w*)
        (?:don't|do not|not|no more|spare me|another|yet another|one more)\b… (?:link to|form letter|canned|template|faq|standard|survey|automated|copy[- ]and[- ]paste)\b
        (?:not|no|never|hardly) (?:\w+ )?(?:an answer|answer|answers|answered|a reply|an explanation) (?:to )?(?:my|our|the|a single) (?:\w+ )?(?:question|mail|e-mail|request|point)s?
        (?:i|we) (?:\w+ )?(?:explained|told you|said|wrote|answered|reported|sent|described|did) (?:\w+ ){0,3}(?:already|before|twice|weeks ago|months ago)\b(?! asked)
        (?:more|better) (?:helpful |intelligent |useful )?(?:conversations?|answers?|help|service|support) (?:with|from) (?:my|a) (?:toaster|wall|cat|dog|parrot|vending|plant|search)
        (?:because of|thanks to) (?:you|your)\b
        what (?:exactly |on earth |the hell )?(?:are|do|is|does) (?:you|your \w+|they) (?:actually |even )?(?:doing|do) (?:all day|there|over there|at all|for our money|with)
        (?:closed|gelöst|geschlossen|fermé|résolu|cerrado|resuelto)\b… (?:without a word|not solved|not resolved|without (?:a|any)|gar nichts|ohne (?:ein wort|lösung|rückfrage)|sans (?:rien|un mot|explication|réponse)|sin (?:resolver|solución|decir|explicación))
        (?:should(?:n't| not)|don't want to|refuse to|tired of having to|sick of having to) (?:have to |need to )?(?:beg|chase|fight|remind|explain myself|explain it|repeat)
        (?:we|i|on|nous|wir|pagamos|paie|payons|haben) (?:\w+ ){0,2}(?:pay|paid|paie|payons|payé|zahlen|bezahlt|bezahlen|un|für)\b… (?:and (?:this|that|all|get|what)|und (?:bekommen|das|kriegen)|et (?:voilà|on|pour)|y (?:esto|recibimos|así|nos))
        (?:every|each) (?:call|mail|e-?mail|visit|person|week|month|agent|time),? (?:a|another|the) (?:new|different|same|another) (?:\w+ )?(?:excuse|story|answer|name|person|promise|agent|version|question)
        not a (?:single )?(?:word|line|peep|sound|call|trace)(?: \w+)? (?:from|since|to)
        (?:months|weeks|days|years) of (?:\w+ )?(?:e-?mails|calls|tickets|back and forth|trying|asking|chasing)
        (?:zero|no) (?:results?|progress|effect|consequence)\b
        (?:courtesy|decency|dignity|respect) (?:of|to)\b
        (?:doubt|wonder|suppose|guess|assume) (?:if |whether |that )?(?:any|some|no)(?:one|body) (?:\w+ )?(?:read|care|look|answer|listen)\w*
        (?:want|demand|owe|expect|deserve|like|waiting for) (?:me |us |to (?:have |get |see |hear ))?(?:an |some |your )?(?:explanation|apology)
        how can (?:it|a|an|this|something|such|you|that)\b… (?:take|be so|still|not know|justify|call|charge|sleep)\b
        (?:would|might) be nice (?:to|if)\b… (?:before|answer|finally|once|ever|this (?:year|century))
        (?:entire|whole|three|another|ruined|wasted) (?:weekend|evening|holiday|night|afternoon|morning)s? (?:on|with|for|because|wasted|lost|gone)\b
        (?:laughs?|laughing|joke) (?:at|about) (?:us|me)\b|lacht (?:\w+ ){0,4}über (?:uns|mich)
        (?:laughing stock|made (?:me|us) look|look like (?:a )?(?:fool|idiot|amateur)s?|have to (?:explain|apologi[sz]e) (?:\w+ )?(?:to )?(?:my|our|the) (?:customers?|boss|clients?|patients?|board))
        (?:habe|hatte|haben|hatten)\b… (?:schon|bereits|längst|doch|mehrfach|zweimal|alles) (?:\w+ )?(?:geschrieben|geschickt|gemeldet|erklärt|gesagt|mitgeteilt|geschildert|beantwortet|gefragt|angerufen)
        (?:lesen|schauen|hören|antworten|melden|rufen) sie\b… (?:einfach mal|doch mal|doch bitte|endlich|wenigstens)
        keine antwort auf (?:meine|unsere|die)
        (?:schon|bereits|nun|jetzt|inzwischen|mittlerweile) (?:\w+ )?{nten} (?:\w+ ){0,2}(?:gerät|ersatzgerät|techniker|ausfall|termin|woche|monat|austausch|sachbearbeiter|ticket)
        (?:ersparen|sparen) sie (?:mir|uns|sich)
        (?:pas|aucune?) (?:une )?réponse à (?:ma|notre|mes|nos)
        (?:j'ai|nous avons|on a) (?:\w+ )?(?:déjà|pourtant) (?:\w+ )?(?:tout )?(?:expliqué|écrit|envoyé|signalé|dit|demandé|fourni)
        (?:ya|me|nos) (?:lo |la |les |se lo |he |hemos )+(?:expliqué|explicado|dije|dicho|escrito|enviado|envié|pedido|mandado)
        no (?:responde|contesta|respondió) a (?:mi|nuestra|la) pregunta
        (?:en qué|qué) (?:\w+ )?(?:quedamos|hacen (?:todo el día|ustedes))
        you (?:have|'ve) had (?:the|my|our|it|this|your) (?:\w+ )?(?:for )?{n} {long}
        (?:you|your \w+) (?:have|'ve|had) (?:\w+ )?(?:{n} {long}|all year|enough time|plenty of)
        """,
    ),
    # --- frustration: irony and rhetorical questions ----------------------------------------------------------------
    _angry(
        3,
        "speaks with irony",
        r"""
        (?:thanks|thank you) (?:\w+ ){0,3}for (?:nothing|ignoring|wasting|your silence|the silence|breaking|ruining|another|losing|not (?:answer|reply|call|help|do|read)\w*)\b
        oh,? (?:wonderful|great|joy|good|fantastic|brilliant|lovely|perfect|super|marvellous|splendid),? (?:the|another|again|so|and|now|yet|it|an?|more|not)\b
        (?:great|nice|good|fine|excellent|splendid|amazing|fantastic|stellar|outstanding) (?:work|job|service|effort|achievement|performance|support)[,.!]* (?:breaking|ruining|destroying|losing)
        (?:great|wonderful|brilliant|fantastic|lovely|perfect)[,.!]+ (?:so |and )?now\b… (?:dead|broken|down|not|no|gone|wrong|crash\w*|fail\w*)\b
        (?:toll|super|klasse|prima|na)[,.!]+ (?:wieder|jetzt|nun|schon)\b… (?:ohne|nicht|kein\w{0,2}|nichts|kaputt|tot|aus)\b
        (?:surprise,? surprise|what a surprise|how (?:convenient|surprising|thoughtful|reassuring|generous)\b(?! (?:to|of))|slow clap|timing is everything)
        (?:sure|please),? (?:do )?take your time
        no (?:rush|hurry|pressure)[,.]? (?:it's|it is|we|i) (?:only|just|merely)
        it's only (?:our|my|the) (?:\w+ ){0,2}(?:business|customers?|sales|salaries|money|patients|reputation|production|inbox|revenue|deadline)
        only (?:customers|patients) (?:\w+ )?(?:write|call|wait|use|need)
        (?:i|we) (?:must|should|suppose|take it|guess|assume|imagine|gather)… (?:grateful|too much to ask|not important|normal|invisible|lucky|a feature|the new normal)
        (?:is|would)(?: that| it| this)? (?:really )?(?:be )?(?:too much|so hard|so difficult) (?:to )?(?:ask|for)?
        perhaps my expectations
        (?:then please|perhaps|maybe) (?:you|someone|somebody|one day|do something|next)… (?:could|would|should|who|read|try|explain|learn|takes?)
        if i had (?:known|wanted|a (?:euro|dollar|penny|pound|coin))
        used to be\b… (?:now|good|reliable|different)
        (?:ach so|na toll|na super|na prima|vielen dank auch|schönen dank auch|danke für nichts|tolle leistung|starke leistung|super leistung|ganz großes kino)
        (?:lässt|nehmen) sie sich (?:\w+ )?zeit
        (?:merci (?:pour rien|de votre (?:silence|indifférence))|quelle surprise|comme c'est (?:pratique|étrange|curieux)|prenez votre temps|ne vous pressez)
        (?:gracias por nada|qué (?:casualidad|eficacia)|menudo servicio|vaya (?:servicio|tela|soporte)|sin prisas?,? (?:que|solo)|tómense su tiempo)
        """,
    ),
    _angry(
        3,
        "asks a question that is a reproach",
        r"""
        do (?:you|they|your people) (?:\w+ )?(?:even|actually|ever|really) (?:read|listen|test|look|check|care|know|think|want|believe|understand)
        (?:are|is|was) (?:you|this|that|it) (?:\w+ )?(?:serious|kidding|joking|a joke|for real|supposed to be funny)\b
        how is (?:this|that|it) (?:even )?possible
        (?:how (?:hard|difficult) (?:can|is)|how (?:much|many) (?:more|longer)|how long (?:do|must|are|will|does|should|am|until|before|is)\b… (?:wait|supposed|expect|put up))
        what (?:does|will|would) it (?:\w+ )?take (?:to|for|until|before)
        what (?:\w+ )?(?:do|are|am|have) (?:we|i) (?:\w+ )?(?:pay|paying|paid) (?:you|for\s*\?)
        why (?:\w+ )?(?:do|are|should|have|did) (?:we|i) (?:\w+ )?(?:pay|bother|have to|need to|even)\b
        why (?:we|i) (?:pay|bother)
        why (?:does|do|is|are|must|can't|cannot) (?:every|each|nobody|no one|it always|this always|you always|always|none|it take|i have to|we have to)
        what (?:else|more) (?:do|must|can|should) (?:i|we|you)
        who (?:\w+ )?(?:tests?|checks?|approves?|decided|comes up) (?:\w+ )?(?:this|that|it|these|your|such)
        what did (?:i|we) (?:buy|pay)
        am i (?:\w+ )?(?:supposed|expected) to (?:believe|wait|explain|tell|accept|pay)
        (?:seriously|really)\s?\?
        so i (?:understand|get) (?:it|this) (?:right|correctly|straight)
        what shall i call it
        (?:do|would) you\?(?=\s*$)
        (?:wer testet|testen sie (?:das|so|ihre|eigentlich)|lesen sie (?:eigentlich|überhaupt|denn|meine)|wozu (?:zahlen|bezahlen|haben) wir|wofür (?:zahle|zahlen|bezahl\w{1,3}) (?:ich|wir)|wie lange (?:\w+ ){0,3}noch|ist das (?:ihr ernst|ein witz|alles)|meinen sie das ernst|kann das wahr sein|wollen sie mich|halten sie (?:uns|mich) für|warum antwortet|warum (?:keiner|niemand))
        (?:vous (?:lisez|testez)|lisez-vous|est-ce (?:que quelqu'un|trop demander|une plaisanterie|sérieux)|pourquoi (?:payons|paie|payer|personne|faut-il toujours)|combien de temps (?:\w+ ){0,2}encore|jusqu'à quand|à quoi (?:sert|servent|bon)|que faut-il (?:faire|donc)|pour quoi (?:je|nous) pa)
        (?:hasta cuándo|cuánto (?:tiempo )?(?:más|hay que|tengo que|tenemos que)|para qué (?:pag|sirve)\w*|alguien (?:lee|me lee|lo lee|piensa|va a)|es (?:una broma|en serio|mucho pedir)|qué (?:más )?(?:tengo|tenemos|hay) que hacer|leen (?:ustedes )?(?:los|mis))
        """,
    ),
    _angry(
        3,
        "warns that this is the end of it",
        r"""
        (?:(?:last|final) chance|letzte (?:mahnung|frist|chance)|zum letzten mal|dernière (?:chance|relance)|último intento|última (?:oportunidad|vez que))\b
        (?:had|used up) your chance
        never (?:again|buy|order|recommend)\b
        (?:nie wieder|plus jamais|nunca más)\b
        (?:regret (?:buying|choosing|the day|having|ever|our|my)|wish (?:we|i) had(?:n't| never| not))\b
        (?:bereue|bereuen|regrette (?:d'avoir|mon|notre)|me arrepiento|nos arrepentimos)
        (?:leaving|leave|write|writing|post|posting) (?:a |an |my |our )?(?:honest |bad |negative |public )?reviews? (?:everywhere|wherever|so|about|on|that)
        warn (?:other|everyone|people|all)\w*
        (?:i don't know|not sure|doubt) (?:if|whether|that)? ?(?:i|we) (?:still |ever )?(?:can|will|want)\b… (?:recommend|stay|continue|any more|anymore)
        (?:don't know|not sure) if i still can
        """,
    ),
    _angry(
        3,
        "complains of how it is treated",
        r"""
        (?:is|was) (?:this|that) (?:really )?(?:how|the way|what|all) (?:you|we|i)\b
        (?:how|the way) (?:you|your company|your people) (?:treat|handle|deal with|run|do business|look after)
        (?:don't|do not|doesn't|does not|didn't|nobody|no one) (?:\w+ ){0,2}(?:care|listen|give a|take (?:me|us|it|this) seriously)
        (?:(?:without|instead of) (?:fixing|solving|answering|helping|an apology|apologi[sz]ing)|without even)
        stop (?:sending me|sending us|asking me|asking us|closing|telling me|telling us|wasting|treating|pretending|charging)\b
        (?:better|more important|other|more useful|real) things to do
        (?:not|hardly|far from|less than|un)[ -]?(?:impressed|amused|pleased|funny|satisfied|acceptable|happy)\b
        (?:end of (?:my|our) (?:tether|rope)|last straw|beyond me|a slap in the face|adds? insult|rub(?:s|bing)? salt|beyond frustrating|this (?:has to|must|needs to) stop|(?:cannot|can't) go on like|(?:can't|cannot) be serious)
        (?:would it kill|carrier pigeon|smoke signals?|crystal ball|send a (?:letter|fax|postcard) (?:instead|next)|write (?:to )?santa|hold my breath|holding my breath|pigs fly|on my knees|bermuda triangle|groundhog day|deja vu|déjà vu|russian roulette|(?:your|as) (?:guinea pigs?|beta testers?)|hamster wheel|merry-go-round)
        (?:another|one more) (?:day|week|month|outage|update|ticket|failure|crash|excuse|delay)[,.] (?:another|same|one more|no|and)
        (?:costing|costs|cost) us\b
        you(?:'ve|r \w+)? (?:\w+ )?(?:closed (?:my|our|the) ticket|hung up|forgot (?:me|us|about)|forgotten (?:me|us|about)|left (?:me|us)|let (?:me|us) down|cut (?:me|us) off|lost (?:my|our)|charged (?:me|us) (?:twice|again)|blame\w*)
        (?:closed|solved|resolved)\b… (?:not(?:hing)? (?:is |was |has been )?(?:fixed|solved|resolved)|isn't|wasn't|nothing (?:is|was|has))
        (?:hate|loathe|detest|despise) (?:this|that|your|the)\b
        (?:can|could) (?:someone|somebody|anyone|anybody),? (?:please )?(?:finally|for once|explain (?:to me )?why|in any)
        (?:for once|for heaven's sake|for god's sake|for crying out loud|for pity's sake|good grief|bloody hell|wtf|what the hell|bullshit)\b
        (?:kein verständnis|verständnis\b… (?:mehr|ende)|veräppelt|verschaukelt|vorgeführt|hinters licht|so (?:kann|darf|geht) (?:man|es|das)\b… (?:nicht|um)|so nicht|nicht wahr sein|schlimmer gemacht|eigentlich los|erst laut|laut werden|nicht ernst genommen|ernst genommen|im regen stehen|bin (?:ich )?(?:langsam )?(?:es )?leid|leid,? (?:ständig|immer|jedes)|das letzte\b(?=[.!])|verdammt|scheiß\w*|zum kotzen|kotzt|versuchskaninchen|betatester|warteschleife|besseres zu tun|was (?:tun|machen) sie (?:eigentlich|den ganzen)|kundenfreundlich\w{0,4} (?:sieht|geht|ist)|unter aller|geht gar nicht|geht's noch|an der nase|sich nicht zuständig|wie es ihnen passt|kein wunder|statt (?:zu helfen|hilfe|einer antwort))
        (?:wieder|schon wieder|erneut) (?:nicht|kein\w{0,2}) (?:\w+ )?(?:gekommen|erschienen|gemeldet|angerufen|geliefert|geklappt|funktioniert|da|zurückgerufen|eingehalten)
        (?:perdre|perds|perdons|perdu) (?:\w+ )?patience
        (?:n'est|n'a|n'ont|ne sont) (?:jamais|(?:encore )?(?:toujours )?pas) (?:venue?s?|passée?s?|rappelé|répondu|daigné|donné|tenu)\b… (?:encore|nouveau|fois|sans|ni|personne)?
        (?:dans ces conditions|ça suffit|cela suffit|trop c'est trop|c'en est trop|est-ce ainsi|c'est ainsi que|à se demander|je me demande (?:si|à quoi|ce que)|on croit rêver|c'est (?:le comble|du vol|aberrant|désolant|incroyable|hallucinant|usant|épuisant)|vous ne (?:lisez|répondez|faites|respectez|tenez|comprenez)|nous prenez|me prenez|pris(?:e|es)? pour (?:des|un|une)|cobayes?|merde|bordel|putain|autre chose à faire|mieux à faire|l'habitude)
        (?:perdiendo|pierdo|perder|perdido) la paciencia
        (?:no puede seguir|no se puede (?:trabajar|tolerar|tratar)|así no|no hay derecho|qué clase de|es increíble|parece mentira|parece (?:una )?broma|así (?:tratan|atienden)|no les importa\w*|se ríen de|nos toman por|me toman por|mierda|joder|estoy hasta|hasta (?:las narices|el gorro|la coronilla)|cobayas?|conejillos|me cuelgan|me colgaron|tengo cosas mejores|sinvergüenzas?|cachondeo)
        (?:otra vez|de nuevo|tampoco)\b… no (?:ha|han|hay) (?:venido|llamado|contestado|llegado|aparecido|servicio|funcion\w*)
        """,
    ),
    _angry(
        2,
        "holds a word or an omission against us",
        r"""
        (?:it's|it is|today is|that was|we are|now it's|now it is|this is) (?:now |already )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|{n} (?:\w+ )?{long} (?:ago|later))\b
        (?:heute ist|wir haben (?:jetzt |inzwischen |heute )?|jetzt ist|das war vor|es ist) (?:nun |bereits |schon )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|{n} {long})\b
        (?:nous sommes|on est|c'était il y a) (?:le |en |déjà )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|{n} {long})\b
        (?:hoy es|estamos (?:a|en)|eso fue hace|ya es) (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|{n} {long})\b
        (?:all|only thing) (?:i|we) (?:ever )?(?:get|got|hear|heard|receive)\b
        (?:your|the) (?:\w+ )?(?:update|upgrade|release|patch|fix|migration|technician|engineer|repair|support|courier|colleague)s? (?:has |have |had )?(?:\w+ )?(?:broke|ruined|destroyed|made (?:it|everything|things)|deleted|wiped|killed our|cost|killed everything|left|never)\b
        (?:great|wonderful|fantastic|brilliant|lovely|super|perfect|excellent|marvellous|nice|bravo|well done|congratulations|splendid|terrific)[,.!]+ (?:and |so |now |the |another |again|that |we |it |still |no |not |only |my )
        well done\.(?=\s*$)
        (?:toll|super|prima|klasse|großartig|wunderbar|herrlich|schön|na)[,.!]+ (?:wieder|jetzt|nun|noch|schon|und|dann|da|kein|der|die|das|nach)\b
        (?:génial|super|formidable|parfait|magnifique|bravo|merveilleux|très bien)[,.!]+ (?:encore|maintenant|et|on|nous|plus|la|le|toujours|c'est)\b
        (?:genial|perfecto|estupendo|fantástico|maravilloso|bravo|muy bien|qué bien)[,.!]+ (?:otra|ahora|y|ya|sigue|el|la|nos|de)\b
        (?:why|how) (?:this|something|a simple|such)\b… (?:so long|so hard|so difficult|forever|weeks|months)
        (?:why (?:do|does|is|are|did|has|have|must|can't|was)|warum|wieso|weshalb|pourquoi|por qué)\b… (?:every|again|chase|always|still|beg|nobody|never|so long|wait|immer wieder|ständig|jedes|toujours|encore|personne|jamais|siempre|nadie|otra|nunca)\b
        (?:when|wann|quand|cuándo)\b… (?:finally|at last|ever going|endlich|enfin|por fin|de una vez)
        (?:what (?:is|on earth is|exactly is) going on|what's going on|what is wrong with (?:you|your)|was ist (?:da |denn |nur )?los|que se passe-t-il (?:chez|donc)|qué (?:está pasando|pasa con ustedes))
        (?:expected|deserve|deserves|hoped for) (?:better|more)\b
        (?:do i|do we|must i|must we|should i|should we|muss ich|müssen wir|muss man|soll ich|sollen wir|dois-je|devons-nous|faut-il|tengo que|tenemos que)\b… (?:first|really|send|beg|come|drive|erst|wirklich|selbst|jedes mal|betteln|encore|vraiment|venir|supplier|toujours|primero|de verdad|otra vez|suplicar)\b
        (?:only|just) (?:an? )?(?:automatic|automated|canned)
        (?:automatic|automated|auto-?) ?(?:repl(?:y|ies)|receipts?|answers?|response|responder)\b
        (?:(?:eine )?automatische\w{0,2} (?:antwort\w{0,2}|bestätigung\w{0,2})|réponses? automatiques?|respuestas? automáticas?)
        (?:sat|waited|stood|stayed|hung|been on hold|on hold|hold music|in the queue)\b… (?:hours?|minutes|all day|whole day|from \d)
        (?:different|contradict\w+|conflicting|three|four) (?:stor(?:y|ies)|answers|versions|explanations|instructions)
        (?:always|immer|toujours|siempre)\b… (?:somebody else|someone else|our fault|us|anderen|wir|unser\w{0,2}|nous|nosotros|culpa)\b
        (?:it was|it's|it is)\b… last (?:week|time|month)\b… (?:before that|now)
        (?:not|nor) (?:once|even)\b… (?:answer|reply|call|apolog|sorry|explain|look)\w*
        (?:afraid|hesitate|don't dare|do not dare)\b… (?:ask|write|call|update)\b
        (?:used to be|was|were) (?:\w+ )?(?:recommend\w*|loyal|proud|happy) |(?:loyal|long-standing|long-time|paying|treuer?|langjährige\w{0,2}|zahlende\w{0,2}|fidèles?|fiel) (?:customer|client|kunde\w{0,2}|cliente?s?)\b
        """,
    ),
    _angry(
        2,
        "sounds ironic or weary",
        r"""
        still (?:am |are )?(?:waiting|awaiting|hoping for)\b(?! for (?:our|my|their))
        (?:for|is) (?:now )?the {nth} time
        {nth} time (?:this|in)\b
        (?:nobody|no one|no-one|not a single person)… (?:seem|look|help|read)\w*
        (?:impressive|stellar|outstanding) (?:work|job|service|effort)\b
        how (?:wonderful|lovely|nice)\b(?! (?:to|of|it|and))
        award[- ]winning|world[- ]class
        (?:^|\n|[.!?] ?)(?:bravo|toll|prima|super|wunderbar|klasse|genial|formidable|magnifique|chapeau|félicitations|congratulations|marvellous|splendid|respekt|glückwunsch|herzlichen glückwunsch|hut ab|enhorabuena|felicidades)\.
        (?:interessant,? (?:dass|wie)|interesting (?:that|how)|curious (?:that|how)|funny (?:that|how)|strange (?:that|how)|curieux (?:que|comme)|curioso que)
        (?:on progresse|on avance)
        (?:immer noch|noch immer|bis heute) (?:nichts|kein\w{0,2})
        (?:i |we )?wait(?:ed)?\b… {n} hours?
        """,
    ),
    # --- frustration: what counts with others only ------------------------------------------------------------------
    _angry(
        1,
        "says how long it has taken",
        r"""
        (?:for|since|in|after|over|past|it's been|has been|it took|been|about|now|with) (?:the )?(?:\w+ )?{n} (?:\w+ )?{long}
        {n} {long} (?:in|on|now|later|and|ago|without|of|of nothing|after|already|is)\b
        (?:since|back in) {month}
        (?:days?|weeks?|months?) (?:\d{1,3}|two|three|four|five|six|seven)\b
        (?:{nth}) (?:day|week|month)
        (?:weeks?|days?|months?|forever|ages)\b(?=\s*[.!?])
        (?:seit|nach|über) (?:\w+ )?(?:{n} )?{long}
        (?:depuis|cela fait|ça fait|voilà) (?:\w+ )?(?:{n} )?{long}
        (?:desde hace|hace|llevo|llevamos|un|dos) (?:\w+ )?{long}
        eternity|ewigkeit|éternité|eternidad
        """,
    ),
    _angry(
        1,
        "it happens again",
        r"""
        (?:yet |once )?again\b
        (?:still|every time|each time|every single|each one|always|once more|never|keeps|not once|back to square one|same (?:problem|issue|error|fault|story|bug|thing)|second time|twice already)
        (?:schon wieder|immer (?:noch|wieder)|noch immer|jedes mal|erneut|dieselbe|nach jedem|wieder einmal|mal wieder|nie\b)
        (?:encore (?:une fois|en panne)|toujours|à chaque|même (?:problème|panne|erreur)|de nouveau|jamais|deuxième fois)
        (?:otra vez|de nuevo|siempre|cada vez|mismo (?:problema|error|fallo)|sigue|seguimos|nunca|segunda vez)
        """,
    ),
    _angry(
        1,
        "says that nothing is done or known",
        r"""
        (?:nothing|nobody|no one|not one|not even|not a single|none of|no reply|no answer|no response|haven't heard|have not heard|not heard|unanswered|no progress|no solution)\b
        (?:nichts|niemand|keiner|keine antwort|keine rückmeldung|keine lösung|gar nichts|ohne antwort)\b
        (?:rien|personne|aucune?|sans réponse|pas de réponse|sans nouvelles?)\b
        (?:nada|nadie|ningún|ninguna|sin respuesta|sin solución)\b
        """,
    ),
    _angry(
        1,
        "was told something else",
        r"""
        (?:promised|promises|was told|were told|been told|you said|you say|you told|assured|you claim|supposedly|allegedly|were going to|was going to|supposed to)\b
        (?:versprochen|zugesagt|zugesichert|hieß es|angeblich|wurde mir gesagt|sollte eigentlich|auskunft)\w{0,2}\b
        (?:promis|assuré|soi-disant|prétendument|m'a dit|nous a dit|m'avait dit|devait être)\w{0,2}\b
        (?:prometi\w{2,6}|supuestamente|me dijeron|nos dijeron|me dicen|me aseguraron|iban a)\b
        """,
    ),
    _angry(
        1,
        "counts what it costs",
        r"""
        (?:we|i) (?:\w+ )?(?:pay|paid)\b(?! (?:the|your) invoice)
        (?:paying|paid) (?:\w+ )?(?:for|you|customers?)\b
        (?:wast(?:ed|ing|e)|cost(?:s|ing)? (?:us|me)|los(?:t|ing) (?:\w+ ){0,3}(?:hours?|days?|morning|afternoon|week|data|money|customers?|orders?|sales|work|time)|day off|(?:had|have) to (?:\w+ )?(?:send|cancel|turn|work|do|buy|apologi[sz]e|explain)|by hand|embarrass\w*|my boss|look like (?:fools|idiots)|(?:real|actual|other) work to do|don't sleep|can't work|cannot work|bankrupt|home from work|(?:i've|i have|we've|we have) (?:\w+ )?spent|still open|spent (?:\w+ ){0,3}(?:hours?|days?|evenings?|morning|week))
        (?:zahlen|bezahlen|bezahlt|kostet uns|kosten uns|verlieren|verloren|halben tag|von hand|arbeitszeit|vergeudet|verschwendet|stehen still)\b
        (?:payons|payé|coûte|perdu|perdons|à la main|sur papier|à l'arrêt)\b
        (?:pagando|pagamos|cobrando|cuesta|perdido|perdiendo|a mano|parad[oa]s?)\b
        """,
    ),
    _angry(
        1,
        "puts an edge on it",
        r"""
        (?:apparently|clearly|obviously|evidently|honestly|frankly|seriously|with (?:all (?:due )?)?respect|to be (?:honest|frank|blunt)|let me be clear|for the record|believe it or not|i wonder|i do wonder|at least|finally expect|any more|anymore|no longer|what is going on|thousands|don't understand|do not understand|could somebody|could someone|how is that|that is all|finally|even (?:worse|after)|instead of|not to mention|only to|just to|simply (?:want|need|would)|i only want|one line|please read|disappoint\w+|frustrat\w+|annoy\w+|unbelievable|ridiculous)\b
        (?:offenbar|offensichtlich|anscheinend|ehrlich gesagt|bei allem respekt|langsam|endlich mal|wenigstens|zumindest|überhaupt|eigentlich|leider nur|gestern die auskunft|nur noch|gar nichts mehr|fristlos|hochachtungsvoll|unmöglich)\b
        (?:apparemment|visiblement|franchement|honnêtement|avec tout le respect|au moins|tout de même|quand même|il semblerait|malgré|manifestement)\b
        (?:al parecer|por lo visto|francamente|sinceramente|con todo (?:el )?respeto|al menos|por lo menos|encima|ya no sé|y ni siquiera|ni siquiera)\b
        """,
    ),
    _angry(
        2,
        "expects more than it got",
        r"""
        (?:i|we) (?:would |do |had |also |still )?(?:expect(?:ed)?|demand|insist)\b(?! (?:the|it|to be (?:back|there|in)|delivery))
        (?:i|we) (?:would|'d) (?:\w+ )?appreciate (?:it )?(?:an answer|a reply|a date|if (?:someone|somebody|you) (?:finally|actually|could finally))
        (?:(?:last|final) (?:warning|notice)|letzte warnung|dernier avertissement|último aviso)\b
        spare (?:you|me|us)\b
        after the (?:\w+ )?(?:year|month|week|day)s? (?:we|i)(?: have|'ve) had
        not what (?:we|i) (?:paid|bought|signed|ordered|expected|were|was)
        (?:we|i) (?:paid|pay|are paying) (?:for|you)\b
        (?:what i can't|what we can't|can't|cannot) (?:go on|work with|work like|continue|carry on|be|accept)\b
        precisely what|exactly what (?:we|i) (?:wanted|bought|paid)
        (?:wir|ich) (?:erwarte\w?|verlange\w?|bestehe\w?|fordere|fordern)\b
        (?:erwarte|erwarten|fordere|fordern|verlange|verlangen) (?:ich|wir)\b
        (?:j'exige|nous exigeons|je m'attendais|nous nous attendions|j'attends de (?:vous|votre)|exige|exigeons)\b
        (?:exijo|exigimos|esperaba|esperábamos|espero una)\b
        """,
    ),
    _angry(
        2,
        "says that it got worse or does not work at all",
        r"""
        (?:broke|breaks|broken) (?:two|three|more|again|everything)
        (?:crash|fail|break|stop)\w* (?:before it|again and|every)
        nothing (?:\w+ )?(?:works?|worked|helps?|helped|happened|chang\w+|moves?|moved|came|comes|improv\w+)
        (?:gets?|getting|made|makes|is|even) (?:\w+ )?worse
        (?:unusable|unworkable|impossible to work|unreliable)
        (?:still|again|always) (?:\w+ )?(?:broken|down|wrong|missing|dead|failing|not working|not fixed|unresolved|not solved|overcharged|late|the same)
        (?:overcharged|wrong|broken|down|failed|late|missing|charged twice|double charged)[,]? (?:once )?again\b
        (?:geht|funktioniert|läuft) (?:\w+ )?(?:gar nichts|überhaupt nichts?)
        (?:unbenutzbar|unbrauchbar|immer schlimmer|verschlimmbessert)
        (?:plus rien ne|rien ne (?:marche|fonctionne|bouge|change|va)|inutilisable|de pire en pire|toujours en panne)
        (?:nada funciona|no funciona nada|sigue (?:igual|roto|sin|fallando|mal)|cada vez peor|inservible)
        """,
    ),
    # --- requests to escalate ---------------------------------------------------------------------------------------
    _asks(
        3,
        "asks to escalate",
        r"""
        (?:please|kindly|to|could you|can you|would you|i|we|you|and|be|get|have|it|this|been|need|must|should) (?:\w+ )?escalat(?:e|ed|ing)\b
        escalat(?:e|ing) (?:this|it|the|my|our|to)\b
        (?:formal|official|contractual|an|request(?:ing)?|for) (?:\w+ )?escalation\b(?! (?:level|rule|matrix|list|e-?mail|timer|setting|field|menu|module))
        escalation (?:request|procedure|process|path|step|please|to)\b
        bitte\b… eskalier\w{1,3}
        eskalier(?:en sie|t werden|e ich|en wir)\b
        (?:um|bitte(?:n)? (?:ich |wir )?um|formelle|die) eskalation\b
        (?:escalader|escaladez|escalade de (?:ce|mon|notre)|faire remonter|faites remonter|remonter (?:ce|cette|mon|notre|le|la)\b… (?:hiérarchie|niveau|responsable|direction))
        (?:escal(?:ar|en|e|ado|ada|arlo|amiento))\b… (?:ticket|caso|incidencia|nivel|superior|supervisor|este|esta|jefe|tema|asunto|dirección)
        (?:ticket|caso|incidencia|solicito|piden?|pido|asunto|tema)\b… (?:se )?escal(?:ar|en|e|ado|ada|amiento)\b
        """,
    ),
    _asks(
        3,
        "asks for somebody higher up",
        r"""
        (?:speak\w*|talk\w*|call(?:ed)?|ring|phone|contact|put (?:me|us) through|transfer|connect|forward\w*|pass|hand|involve|bring in|reach|meet|escalate|refer|loop|submit|present|complain|address|notify|inform(?:ed)?|direct|explain|ask(?:ing)?|hear from|minutes with|word with|chat with|attention of)\b… {boss}\b(?! of (?:the|our) (?:site|building|plant))
        {request}\b… (?:your|any|another|somebody's|someone's) (?:\w+ ){0,2}{boss}\b
        (?:want|demand|expect|request|require|insist on|need)\b (?:to (?:see|have|hear) )?(?:a|the) {boss}\b
        (?:i|me|we) (?:\w+ ){0,3}(?:to|with|by|from) (?:a|the|your) {boss}\b
        (?:your|a|the duty|is there a) (?:\w+ )?{boss}… (?:call|ring|contact|phone|write|please|explain|look|get in touch|take|respond|answer|approve|reply|on shift|available|get back|hears?|knows?|informed|aware|involved)
        your (?:\w+ ){0,2}{boss}… (?:name|number|address)\b
        name of (?:your|the) (?:\w+ ){0,2}{boss}\b
        {request}\b… {senior}\b
        (?:by|from|with|to|for) (?:an? |your |some )?{senior}\b
        (?:anybody|anyone|somebody|someone) (?:above|over|higher|more senior)\b
        who (?:can|do|could|should|may) (?:i|we) (?:complain|escalate|appeal)
        who is your {boss}
        {senior}\b… (?:look|take|call|contact|get in touch|check|join|handle|please|ask|help|review)
        (?:put|pass|hand|move|push|take|bring|forward|send|raise|assign|transfer|lift|refer)\b… (?:to |at |with )?(?:your |the |a )?{level}
        {level}[,:]? (?:support )?(?:please|required|requested|needed|to look|hand over)
        {level}… (?:hand(?:ed)? over|take over|look (?:at|into)|involve|please)
        (?:escalate|involve|forward\w*|refer|transfer|hand|pass|request|treated|handled|reviewed|support from)\b… (?:your |the )?{level}\b
        (?:please )?(?:raise|increase|set)\b… priority (?:of|for|to) (?:this|our|my|the) (?:ticket|case|request|issue|p1)?
        priorität\b… (?:hoch|erhöhen|höher|anheben|heraufsetzen)
        (?:sub\w{1,3}|aument\w{1,4}|elev\w{1,3}) la prioridad|(?:augment\w{1,4}|relev\w{1,3}) la priorité|traiter en priorité absolue
        (?:fachabteilung|entwicklung|spezialisten?|experten?)\b… (?:weiter\w{0,8}|übergeben|vorlegen)
        (?:passer|transmettre|passez|transmettez)\b… (?:niveau|expert|service technique|développement)
        nom de (?:votre|la|du|l')\s?{chef}
        (?:at|on) (?:this|your|first|the first) level\b
        (?:manager|supervisor|boss|director|superior|team lead)s? (?:pls|please|now|requested|required|wanted)\b
        (?:your|the) (?:boss|superior|supervisor|manager|management|director|team lead)\b(?=\s*\?)
        (?:your|somebody's|to the|for the|with the|to your) (?:\w+ )?(?:director|ceo|board|head office|headquarters|executive)\b
        (?:is|can|may|could|would)\b… your (?:\w+ )?{boss}\b
        attention of the management
        (?:person|people|someone|somebody)\b… (?:authority|in charge)\b
        whoever (?:runs|handles|heads|is in charge|is responsible|leads|owns|decides)
        (?:above|over|higher than|outside|ahead of|jump|skip|bypass\w*) (?:the |your )?(?:normal|usual|regular|standard|first[- ]line|sales team|queue|support team|helpdesk)
        (?:with|as|treat|treated|at|give|given|needs?) (?:\w+ ){0,2}(?:top|highest|utmost|higher|maximum) priority\b
        (?:raise|increase|bump|upgrade|lift) (?:\w+ ){0,3}(?:priority|severity)
        (?:it|this)(?: just| only)? (?:has to|must|needs to) (?:move|go|be moved) (?:up|higher)\b
        (?:appeal|object)\b… (?:to whom|decision|refus\w+|against|company|formally)
        (?:like|want|wish|here|hereby) to (?:appeal|object)
        (?:refus\w+|decision)[,:]? (?:\w+ )?appeal
        (?:bitte|möchte|möchten|will|wollen|würde\w?|könnte\w?|kann|können|verbinden|weiter\w{3,10}|sprechen|gespräch|anruf|rückruf|erwarte\w?|verlange\w?|einschalten|vorlegen|wenden|informieren|hinzuziehen|nennung|übergeben|befasst|damit)\b… {ihrchef}
        (?:ihr\w{0,2}|an|der|die|den|dem|einen?|einem) {ihrchef}… (?:weiter\w{0,10}|sprechen|vorlegen|ruf\w{1,3}|meld\w{1,3}|übergeben|befasst|befassen|einschalten|bitte|wenden|drüberschauen|prüfen|entscheid\w{1,3}|kontakt\w*|schau\w{1,3}|möchte|will|zurückruf\w{0,3})
        wer ist (?:\w+ )?ihr\w{0,2} {ihrchef}
        (?:erfahrene\w{0,2}|anderer?|kompetente\w{0,2}|höherrangige\w{0,2}) (?:kolleg\w{1,4}|technik\w{1,5}|mitarbeit\w{1,4}|ansprechpartner\w{0,3})\b
        jemand\w{0,2}\b… (?:entscheid\w{1,4}|befugt|zuständig|mehr ahnung|über ihnen|höher)\w{0,3}
        (?:widerspruch|einspruch)\b… (?:ein|gegen|ein(?:ge)?legt?)\b
        (?:lege|legen)\b… (?:widerspruch|einspruch)
        (?:technicien|collègue|ingénieur|spécialiste|personne|quelqu'un) (?:de )?(?:plus |d'un niveau )?(?:expérimentée?|qualifiée?|haut placée?|supérieur|compétente?)
        quelqu'un\b… (?:décider|trancher|décision|autorité|pouvoir)
        (?:parler|m'adresser|transmettre|transférer|joindre|rappel\w{1,3}|veux|voudrais|souhait\w{2,5}|exig\w{1,4}|contact\w{1,3}|entretien|demander à|remonter|saisir|solliciter|passez|mettez)\b… {chef}
        {chef}\b… (?:me rappelle|nous rappelle|contact\w{1,3}|intervienne|s'en occupe|prenne|me contacte)
        (?:técnico|compañero|ingeniero|persona|alguien) (?:con |de )?(?:más |mayor )?(?:experiencia|experimentad[oa]|experto|autoridad|rango|nivel|capacidad de decisión)
        (?:pas[ae]\w{0,3}|elev\w{1,4}|sub\w{1,3}|transfier\w{1,3}|deriv\w{1,4}|traslad\w{1,4})\b… {jefe}
        quién es su {jefe}
        (?:hablar|quiero|quisiera|deseo|comunicar\w{0,5}|pasar?\w{0,4}|contactar|llamar?\w{0,3}|exijo|solicito|necesito|pido|transmit\w{2,5}|elev\w{2,4}|reunión|póngame|pónganme|ponerme|intervenga|traslad\w{2,5}|podrían?|puede)\b… (?:con (?:el|la|los)|su|sus|un|una|algún|alguna|vuestro|al|tu) {jefe}
        {jefe}\b… (?:me llame|nos llame|se ponga|me contacte|que intervenga)
        """,
    ),
    _asks(
        3,
        "cancels or means to leave",
        r"""
        (?:cancel|cancell?ing|terminat(?:e|ing|ion)|end(?:ing)?|quit|give notice|discontinu\w+|close|closing|get out|getting out|withdraw\w*|opt out|exit|rescind\w*)\b(?! (?:credential|character))… (?:our|my|the|this|your|all|of the|for the|premium|annual|yearly|monthly|service|support|maintenance|both|three|entire) (?:\w+ ){0,3}{contract}\b
        (?:notice of (?:termination|cancellation)|termination notice|exit clause|early termination|hereby (?:cancel|terminate|give)|cancellation of (?:our|my|the) (?:\w+ ){0,2}{contract}|(?:contract|subscription|account) (?:cancellation|termination))
        (?:we|i|i'll|we'll|we've|i've|please) (?:\w+ ){0,4}(?:cancel|terminate) (?:at the end|by the end|as of|effective|unless|if|with immediate|everything|altogether)
        (?:to|i'll|we'll|will) cancel(?:\.| by|,| if| unless)
        (?:switch|switching|mov(?:e|ing)|chang(?:e|ing)|go(?:ing)?|turn(?:ing)?|looking) (?:\w+ )?to (?:\w+ ){0,2}(?:competit\w+|another (?:provider|vendor|supplier|company|manufacturer)|other (?:provider|vendor|supplier)s?|a different (?:provider|vendor|supplier))
        (?:look(?:ing)? for|chang(?:e|ing)|switch(?:ing)?) (?:\w+ ){0,2}(?:provider|vendor|supplier)s?
        (?:we|i|we've|i've|we'll|i'll|decided) (?:\w+ ){0,2}(?:not|won't|don't|shan't) (?:\w+ ){0,3}(?:renew|extend|prolong|continue with)\b
        (?:want|demand|request|give|get|expect|claim|like|insist)\b… (?:(?:my|our|the) money back|a (?:full )?refund of)
        leaving (?:you )?for (?:a|another) \w+|won't be (?:renewing|extending|coming back|staying)
        delete (?:my|our) account|stop (?:the|my|our) subscription
        kündigen sie (?:bitte )?(?:unser\w{0,2}|mein\w{0,2}|das|den)
        (?:nicht|keinesfalls) verlänger\w{1,3}|(?:verlängern|verlängere)\b… nicht\b
        (?:ne|pas) (?:renouvel\w{2,8}|reconduir\w{0,4}|reconduis\w{0,4})
        (?:no (?:vamos a |queremos |voy a )?renov\w{2,5}|dar por terminad[oa]|terminar el contrato|poner fin)
        refund the (?:deposit|remaining|whole|full|contract)
        take us off your
        (?:kündige|kündigen) (?:ich|wir|hiermit|unser\w{0,2}|den|das|die|fristlos|mein\w{0,2}|fristgerecht|zum|daher)\b
        (?:ich|wir|hiermit|möchte\w?|werden?|würden?)\b… (?:vertrag|abo\w{0,10}|konto|lizenz\w{0,3}|mitgliedschaft|wartung\w{0,10}|service\w{0,8}|zugang)\b… kündigen
        (?:kündigung|beendigung|stornierung|aufhebung|auflösung) (?:des|meines|unseres|der|unserer|meiner|aus wichtigem)\b(?! mitarbeiter)
        (?:vertrag|servicevertrag|wartungsvertrag|abo|abonnement|konto)\b… (?:auf\b|aufheben|auflösen|beenden|nicht verlängern|kündigen\b(?! oder))
        (?:konto|account|vertrag|abo|zugang|lizenz)\b… (?:schließen|löschen lassen|auflösen|loswerden)\b
        geld zurück\b|geld wieder\b
        (?:vom|von dem|von unserem) (?:kauf)?vertrag (?:zurück\w*|rücktritt)
        (?:rücktritt vom|wechsel\w* (?:\w+ ){0,3}(?:anbieter|mitbewerb\w+|wettbewerb\w+|konkurrenz))
        (?:(?:hiermit|fristgerecht|außerordentlich\w*|fristlos) kündig\w{1,3})
        (?:résili(?:e|ons|er|ation)|mettre fin|mettons fin|clôtur(?:er|e|ons|ez)|fermer|fermez|annul(?:er|e|ons|ez))\b… (?:abonnement|contrat|compte|notre|mon|maintenance)\b
        (?:remboursez|rendez)(?:-moi|-nous)? |(?:être )?remboursée?s? (?:intégralement|de la totalité)|rendre mon argent
        (?:devuel\w{1,4}|devolución)\b… dinero|mi dinero de vuelta
        (?:demande de résiliation|je résilie|nous résilions|changer de (?:fournisseur|prestataire)|aller (?:à|chez) la concurrence|chez (?:un|votre) concurrent|remboursement intégral)
        (?:dar(?:nos|me)? de baja|darse de baja|baja del? (?:servicio|contrato)|rescindir|rescisión|resolver el contrato|cancel(?:ar|en|o|amos|ación)\b… (?:contrato|suscripción|cuenta|servicio|abono|mantenimiento|póliza|licencia)|cambiar de (?:proveedor|compañía)|irnos? a la competencia)
        """,
    ),
    _asks(
        3,
        "brings in lawyers, authorities or the public",
        r"""
        (?:our|my|to|with|by|involve|the company|company's|consult\w*|instruct\w*|contact\w*|through) (?:\w+ )?{lawyer}\b… (?:will|intend|asked me|advis|taken|takes? over|contact|shall|hear|deal|copied|handl|writ|be in touch|look into|review)\w*
        (?:hand\w*|pass\w*|turn\w*|forward\w*|goes|go|going|sen[dt]\w*|involv\w+|instruct\w+|consult\w*|contact\w*|hear from|talk\w* to|inform\w*|with|refer\w*)\b… (?:our|my|the|a) (?:\w+ )?{lawyer}\b
        (?:legal (?:action|steps|proceedings|remedies|measures|claim|route|consequences|dispute|advice)|take (?:you|this|it|them) to court|(?:go|going|see you) (?:to|in) court|sue (?:you|the)|lawsuit|litigation|claim (?:for )?damages|breach of contract|letter before action|formal notice)\b
        (?:report\w*|inform\w*|notif\w+|lodg\w+|fil(?:e|ed|ing)|complain\w*|contact\w*|turn(?:ed|ing)? to|go(?:ing)? to|refer\w*|involv\w+|submit\w*|escalat\w+|approach\w*|writ\w+ to|tak(?:e|en|ing) (?:this|it|the)|passed)\b… {regulator}
        {regulator}\b… (?:be informed|been informed|informed|notified|complaint|expects|asked|requires|on \w+day)
        (?:file|filing|lodge|lodging|make an?|making an?|submit|submitting|raise an?|raising an?|register an?|formal|official)\b… complaint\b(?! (?:module|code|form|letter|template|handling|manage\w*|field))
        (?:complaints?) (?:procedure|process|department|officer|office)\b(?! (?:wants|asks))
        (?:charge-?back(?! (?:report|rate|module|list|screen|rule)\w*)|dispute the (?:charge|invoice|payment))\b
        (?:leave|leaving|write|writing|post|posting|publish\w*)\b… (?:reviews?\b|social media|trustpilot|google|twitter|linkedin|facebook|forums?)
        (?:go|going|goes|talk\w*|write|writing|turn\w*|contact\w*) (?:\w+ )?(?:to )?(?:the )?(?:press|public|newspapers?|media|journalists?)\b
        (?:unser\w{0,2}|mein\w{0,2}|dem|einen|einem|zum|beim) (?:\w+ )?(?:rechts)?anw[aä]lt\w{0,4}
        (?:rechtsabteilung|rechtsschutz\w{0,12}|rechtliche\w{0,2} (?:schritte|mittel|konsequenzen|maßnahmen)|juristische\w{0,2} (?:schritte|mittel)|rechtsweg|gerichtlich\w{0,3}|vor gericht|klage (?:ein|erheben)|verklagen|schadens?ersatz\w{0,12}|mahnverfahren|inverzugsetzung|nachfrist|anwaltlich\w{0,2}|rechtsbeistand)
        (?:verbraucherzentrale|verbraucherschutz\w{0,8}|schlichtungsstelle|schlichter|ombuds(?:mann|frau|stelle)|aufsichtsbehörde|bundesnetzagentur|bafin|bfarm|datenschutzbehörde|landesdatenschutz\w{0,12}|gewerbeaufsicht|zuständige\w{0,2} behörde)
        (?:förmliche|formelle|offizielle|schriftliche)\w{0,2} (?:beschwerde|reklamation)
        beschwerde\b… (?:einlegen|einreichen|ein\b|einzureichen|vorbringen|erheben|richten)
        (?:forum|branchenforum|portal\w{0,4}|internet|öffentlich)\b… (?:veröffentlich\w{0,4}|bewert\w{1,4}|berichten)
        (?:veröffentlich\w{1,4}|bewert\w{1,5})\b… (?:forum|branchenforum|portal\w{0,4}|internet|google|netz|öffentlich|trustpilot)
        (?:saisir|saisi|consult\w+|contact\w+|mandat\w+|à|chez|entre les mains de|voir avec|transm\w+) (?:à )?(?:notre|mon|un|nos|mes) avocats?\b
        (?:en manos|a|con|consult\w+|contact\w+|hablar\w{0,2}) (?:de |con |a )?(?:nuestros?|mis?|un) abogad[oa]s?\b
        (?:notre|mon|un|nos|par|à) avocats?\b… (?:engag\w+|saisi\w*|pren\w+|contact\w+|a|va|se|est|sera|suivra|vous)\b
        (?:mise en demeure|mettons en demeure|mets en demeure|action en justice|poursuites|tribunal|procédure judiciaire|porter plainte|voie judiciaire|service juridique|huissier|dommages et intérêts|dommages-intérêts|en justice)\b
        (?:médiateur|médiation|dgccrf|cnil|ufc|que choisir|répression des fraudes|signalconso|association de consommateurs|défenseur des droits|autorité (?:de|compétente))\b
        (?:réclamation (?:officielle|formelle|écrite)|(?:déposer|formuler|adresser|faire)\b… réclamation|(?:avis|commentaire)\b… (?:négatif|google|trustpilot|en ligne|public))
        (?:nuestro|mi|un|al|nuestros|mis|el) abogad[oa]s?\b… (?:se|ya|va|ha|están?|pondrá|contactará|tomará|revis\w+|inici\w+)\b
        autoridad (?:competente|sanitaria|de control|reguladora)|organismo regulador|regulador\b
        (?:acciones? (?:legales|judiciales)|vía (?:judicial|legal)|demandar|demanda judicial|tribunales|juzgado|burofax|asesoría jurídica|servicio jurídico|denuncia\w{0,3})\b
        (?:(?:a|en|oficina de|organismo de) consumo|consumidor\w{0,3}|hojas? de reclamaci\w{1,4}|ocu\b|facua|defensor del|agencia (?:española )?de protección|arbitraje)\b
        (?:reclamación (?:formal|oficial|por escrito)|(?:presentar|poner|interponer|formular)\b… (?:reclamación|queja|denuncia)|reseña (?:negativa|donde|en))
        """,
    ),
)

NO_HARM = _pattern(
    r"""
    (?:no (?:rush|hurry|problem|harm|big deal|worries|pressure)|not (?:at all )?(?:urgent|a problem|a big|in a hurry|your fault|critical|important)|nothing (?:urgent|serious|burning|dramatic|wrong)|at your convenience|when(?:ever)? (?:you can|you have|it suits|convenient)|any (?:day|time|morning)|take your time(?! it)|just (?:wondering|curious|an idea|for info)|cosmetic|not kidding|my (?:own |bad|fault|mistake|stupid)|our (?:own )?(?:fault|mistake)|silly|stupid (?:me|of me)|don't (?:panic|worry)|all (?:is )?(?:well|fine|good|right)|works? (?:now|again|fine|great|perfectly|like a charm|well)|works,? (?:mind|thanks)|(?:finally|now) it works|can live with|never mind|forget it|happy with|for the time being|would be (?:lovely|nice|great)|workaround (?:is|works)|runs? fine|running fine|can be closed|may be closed|please close|no data lost|are fine|sorry (?:for|to|about|it|,))
    (?:eilt nicht|nicht (?:eilig|dringend|schlimm)|keine eile|kein (?:problem|stress)|bei gelegenheit|nur (?:zur info|so eine)|alles (?:gut|bestens|in ordnung|läuft)|kein thema|mein fehler|funktioniert (?:wieder|jetzt)|läuft (?:wieder|alles|es)|hat geklappt|tausend dank|gerne? (?:auch )?später|entschuldigung|zu recht|großartig)
    (?:rien d'urgent|pas (?:urgent|pressé|grave)|quand vous (?:pourrez|pouvez|aurez)|tout va bien|tout fonctionne|ça marche|un grand merci|pas d'urgence|aucune urgence|c'est (?:ma|notre) faute)
    (?:sin prisa(?! que)|no (?:es|corre) (?:urgente|prisa)|cuando puedan|no pasa nada|todo (?:bien|correcto)|ya funciona|por fin funciona|muchísimas gracias|error mío|culpa (?:mía|nuestra)|perdon(?:en|e)|perdón por)
    """
)
"""Says itself that there is no hurry, no harm, or that all is well: what counts only together with others, then does not
count."""

CONTENT = _pattern(
    r"""
    works? (?:now|again|perfectly|beautifully|like (?:a charm|new|a dream)|fine again)
    (?:you|you guys|your (?:team|colleague|technician|engineer)) (?:are|is|were|was|have been|has been) (?:\w+ )?(?:the best|great|amazing|wonderful|brilliant|stars?|fantastic|lovely|heroes|legends?|so kind|so patient|superb)
    (?:saved|made|rescued) (?:my|our|the) (?:day|neck|necks|life|weekend|lab|week|christmas)
    best support ever|love (?:it|your|the new|you)\b
    (?:very|so|really|quite|more than|absolutely) (?:happy|pleased|glad|grateful|satisfied|delighted|relieved) (?:with|that|to|about|for|now)
    thanks? (?:you )?(?:\w+ ){0,2}for (?:your|the) (?:\w+ )?(?:patience|help|quick|fast|kind|prompt|great|excellent|friendly|swift)
    (?:my|our) (?:own )?(?:fault|mistake)|silly me|stupid me
    (?:läuft|funktioniert|geht) (?:\w+ )?(?:wieder|jetzt|perfekt|einwandfrei)\b(?! (?:nicht|gar|kein|nur))
    (?:tausend|herzlichen|vielen lieben) dank|sehr zufrieden|sie sind (?:spitze|super|ein schatz|die besten)
    (?:un grand|mille) merci|(?:vous êtes|c'est) (?:formidables?|génia\w{1,3}|super|parfait)|(?:ça|tout) (?:re)?(?:marche|fonctionne) (?:à nouveau|maintenant|parfaitement|très bien)
    (?:muchísimas|mil) gracias|(?:ya|por fin) funciona|son (?:unos cracks|geniales|los mejores)|muy (?:contentos?|satisfech[oa]s?)
    """
)
"""Says that it works now, praises in plain words, or takes the blame: such a mail is not frustrated, whatever was before."""

PRAISE = re.compile(
    r"\b(?:thank\s+you|thanks|thx|great|awesome|amazing|fantastic|perfect|best\s+support|love|hooray|hurra\w*|yay|"
    r"woohoo|alive|merry|happy|congratulations|well\s+done|danke|dank|super|toll|klasse|spitze|schatz|merci|bravo|"
    r"formidables?|génial|gracias|genial|cracks|excelente|works)\b|:-?[)D]|;-?\)|👍|😀|🎉|🙏",
    re.IGNORECASE,
)
"""What capitals and exclamation marks are cheerful with."""

ELSEWHERE = _pattern(
    r"""
    (?:our|my|the|their|a) (?:\w+ ){0,2}(?:isp|internet provider|provider|carrier|courier|landlord|bank|previous|former|old (?:vendor|supplier|provider|support)|competitor|neighbou?rs?|building|electrician|postman|telecom\w*|phone company|broadband|mobile operator|train|railway|airline|parcel service|colleagues?|interns?|users?|purchasing|accounting|customers? (?:is|are))\b… (?:is|are|was|were|has|have|who|that|never|not|again|still|keeps?|annoy\w*|frustrat\w*|useless|hopeless|terrible|does)
    (?:annoyed|angry|frustrat\w+|furious|fed up|cross|upset|disappointed)\b… (?:myself|ourselves|at me|with me|our (?:own )?(?:isp|provider|carrier|courier|landlord|bank|colleague|builder|supplier|purchasing)|my (?:own|colleague|kids|isp|provider|husband|wife|boss|bank)|another (?:vendor|company|supplier)|the (?:courier|weather|bank|landlord|other (?:vendor|company|supplier)|train|post))
    (?:not|never|nobody is|no one is|isn't|aren't|without being|don't be|will you be|hope you are not|hope you're not|are you) (?:\w+ )?(?:angry|annoyed|frustrat\w+|upset|disappointed|cross|furious|unhappy|sauer|verärgert|böse|enttäuscht|fâchée?s?|déçue?s?|enfadad[oa]s?|decepcionad[oa]s?)
    (?:kick|curs\w+|hate|blam\w+|ashamed of|laugh\w* at) (?:at )?(?:myself|me)
    (?:other|another|competing|previous|former|old) (?:vendor|supplier|company|manufacturer|provider|product)s?\b
    (?:unser\w{0,2}|der|mein\w{0,2}) (?:\w+ )?(?:internetanbieter|provider|vermieter|paketdienst|bank|alte\w? anbieter|vorherige\w? anbieter|spediteur|telekom|kurier)\b
    (?:{nth} (?:time|attempt|try)|{nten} (?:mal|anlauf|versuch)|{nième} (?:fois|essai)|{nésima} (?:vez|intento))\b… (?:work\w*|ran|succeed\w*|success\w*|charm|lucky|fine|lief|klappt\w*|ging|funktioniert\w*|geschafft|marché|réussi|fonctionné|funcionó|la vencida)
    (?:über mich selbst|auf mich selbst|war ich (?:blöd|dumm)|nicht über sie)
    (?:notre|mon|l'ancien) (?:\w+ )?(?:fournisseur d'accès|opérateur|banque|transporteur|propriétaire|ancien\w{0,2})\b
    (?:contre moi-même|pas contre vous|de ma faute)
    (?:nuestro|mi|el) (?:\w+ )?(?:operador\w{0,2}|banco|transportista|casero|proveedor (?:anterior|de internet))\b
    (?:conmigo mism[oa]|no con ustedes)
    """
)
"""Somebody else is meant, or oneself, or that it is not so: a sentence with this says nothing against us."""

OWN_PEOPLE = _pattern(
    r"""
    (?:our|my|their) (?:[\w-]+ ){0,2}(?:managers?|management|boss(?:es)?|supervisors?|directors?|team[- ]?leads?|owner|ceo|head of \w+|superiors?|board)
    (?:site|facility|facilities|building|purchasing|production|lab|hr|floor|fleet|property|community|night|project|product|package|device|task|window|print|account|file|password|download|boot|session|queue|case|network|warehouse|shift|store|plant|office|it|release|memory|update|desktop|display|backup|resource|partition|event|service|credential|layout|job) manager
    manager(?:'s)? (?:role|account|permission|group|view|app|console|lunch|profile|licen[cs]e)
    (?:unser\w{0,2}|mein\w{0,2}) (?:[\w-]+ ){0,2}(?:chef\w{0,2}|vorgesetzte\w{0,2}|geschäftsführ\w{0,6}|geschäftsleitung|leit\w{1,6}|teamleit\w{0,6}|abteilungsleit\w{0,6})
    (?:notre|nos|mon|ma) (?:[\w-]+ ){0,2}(?:direction|directeur|directrice|chef\w{0,2}|responsable\w{0,2}|supérieur\w{0,2}|hiérarchie)
    (?:nuestr[oa]s?|mi) (?:[\w-]+ ){0,2}(?:jef[ea]|gerente|director\w{0,2}|dirección|encargad[oa]|responsable|supervisor\w{0,2})
    (?:el|la) (?:gerente|director\w{0,2}|jef[ea]|encargad[oa]) (?:de (?:la|nuestra|el)|del)\b
    """
)
"""The customer's own superiors, and programs and roles that are called so."""

HARMLESS_ESCALATION = _pattern(
    r"""
    (?:thank\w*|praise|compliment\w*|kudos|well done|regards|greetings)\b… (?:manager|boss|supervisor|team|director|management)
    (?:pass|forward|convey|give)\b… (?:thanks|compliments?|praise|regards)
    (?:star|good|great|nice|positive|glowing|excellent) reviews?\b
    (?:phishing|scam|spam|fake)\b
    (?:i am|i'm|we are|we're|works as|as) an? (?:lawyer|attorney|solicitor|law firm|lawyers|director|supervisor|manager)
    (?:as|already) (?:discussed|agreed|arranged)\b… (?:manager|boss|supervisor|director)
    (?:process(?:es)?|thread|scheduler|node|cluster|server) \b… (?:priority|director|supervisor|manager)
    (?:priority|director|supervisor|manager)\b… (?:process(?:es)?|thread|scheduler|node|cluster|service)\b
    responsible for the (?!case|matter|support|service|complaint|decision|contract)
    (?:law firm|kanzlei|cabinet d'avocats|despacho de abogados|je suis avocat|soy abogad[oa]|bin (?:rechts)?anwalt)
    (?:gas|pressure|voltage|flow|power|temperature|current|charge|fuel|speed) regulator
    (?:how (?:do|can|would|should) (?:i|we|one|you)|where (?:do|can) (?:i|we)|wo (?:kann|trage|stelle)|wie (?:kann|sperre|stelle|lösche|ändere|kündigt)|comment (?:puis|faire|paramétrer|modifier)|où puis-je|cómo (?:puedo|se|hago))\b… (?:role|user|employee|menu|template|report|field|module|job|screen|mitarbeiter\w{0,3}|konto|modèle|lettre|usuario|plantilla|permission|column|view)
    (?:module|dropdown|menu|template|field|screen|dialog|mask|maske|vorlage|modul\w{0,2}|plantilla|módulo|modèle|button|report type|status|export)\b… (?:complaints?|escalat\w+|cancel\w*|terminat\w+|supervisor|manager|reklamation\w{0,3}|kündigung\w{0,3}|beschwerde\w{0,3}|réclamations?|résiliation|reclamaci\w{1,4}|escalación)
    (?:complaint|complaints|escalation|termination|cancellation|reklamation\w{0,2}|kündigung\w{0,2}|beschwerde\w{0,2}) (?:module|management|level|code|form|template|letter|screen|report|menu|button|field|handling|resistor|modul|vorlage|nummer)
    (?:cancel|terminate|kündigen|annuler|cancelar|abort|stop)\b… (?:print job|job|order|visit|appointment|meeting|booking|session|process|employee|download|transaction|print|delivery|shipment|reservation|call|request|backup|scan|command|query|script|task|installation|licen[cs]e server|service process|user account)
    (?:kollege|kollegin|mitarbeiter\w{0,2}|nachbar\w{0,2}) (?:\w+ )?(?:hat )?(?:\w+ )?gekündigt
    muss ich\b… kündigen
    (?:switch|change|upgrade|downgrade|move)\w*\b… plans?\b… (?:how|without|do i|can i|\?)
    """
)
"""What looks like a request to escalate, and is about a program, an order, a thank-you or the customer's own trade."""

HOLLOW = re.compile(
    r"[\"“„«]\s*(?:[^\"“”„«»\n]{0,50}?\b)?(?:shortly|soon|tomorrow|next\s+(?:week|release)|looked\s+at|looking\s+into|"
    r"investigating|working\s+on|seriously|concerns|in\s+the\s+post|back\s+order|quick\s+start|plug\s+and\s+play|"
    r"24/7|premium|support|customer\s+(?:care|service)|valued|patience|award|top\s+priority|as\s+designed|a\s+feature|"
    r"avoid|come\s+back\s+to|mid-quarter|from\s+the\s+manufacturer|inconvenience|understand|sorry|"
    r"bald|zeitnah|schnellstmöglich|in\s+kürze|in\s+bearbeitung|kundendienst|handlungsbedarf|kundennähe|"
    r"bientôt|en\s+cours|rapidement|prioritaire|ah\s+oui|mañana|pronto|en\s+breve|prioridad|perdió)\b"
    r"[^\"“”„«»\n]{0,50}[\"”“»]",
    re.IGNORECASE,
)
"""Words of ours, or of an advertisement, that the writer puts in quotation marks."""

TECHNICAL = re.compile(
    r"\b(?:error|fatal|fail\w*|fault|exception|abort\w*|kill\w*|crash\w*|panic|warning|alarm|code|press|display|status|"
    r"log|dead|fehler\w*|abbruch|ausnahme\w*|erreur|échec|attention|warranty|sensor|modul\w*|0x\w+)\b|[_=\\/<>{}]",
    re.IGNORECASE,
)
"""Capitals that a machine wrote: error texts and displays shout without anger."""
