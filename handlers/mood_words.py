"""The words that moods are read by: signals that are certain, what only looks like one, and groups of words.

A *certain* signal says it all alone ("I want to speak to your manager"): one meaning in one language on a line. A
*guard* takes such a signal back. A *group* is no verdict: "still", "nobody" and "answer" stand in calm mails too. What
each group is worth, alone and beside another in one sentence, was learned (``handlers/mood_weights.py``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from mailer.model import SignalKind


@dataclass(frozen=True, slots=True)
class Certain:
    """One reason, what it speaks for, and the words that are enough for it."""

    kind: SignalKind
    reason: str
    pattern: re.Pattern[str]


_NAMES = {
    "{very}": r"(?:very|so|really|extremely|deeply|increasingly|am|are|is|i'm|we're|being|getting) (?:\w+ )?",
    "{nth}": r"(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|umpteenth|[3-9]rd|\d{1,2}th)",
    "{nten}": r"(?:dritten?|vierten?|fünften?|sechsten?|siebten?|achten?|zehnten?|x-ten|[3-9]\.|\d\d\.)",
    "{nième}": r"(?:troisième|quatrième|cinquième|sixième|septième|dixième|énième|\d{1,2}e)",
    "{nésima}": r"(?:tercera|cuarta|quinta|sexta|séptima|enésima)",
    "{boss}": r"(?:managers?|management|supervisors?|boss|superiors?|team[- ]?lead(?:er)?|directors?|ceo|"
    r"higher[- ]ups?|quality officer|head of \w+)",
    "{senior}": r"(?:(?:more )?(?:senior|experienced) (?:colleague|engineer|technician|person|agent|specialist|expert)|"
    r"(?:some(?:one|body)|person|people) (?:more senior|higher up|above \w+|in charge|"
    r"with (?:the |more |signing )?authority|who (?:can (?:actually )?decide|has the (?:authority|power))))",
    "{level}": r"(?:(?:second|2nd|third|3rd|next|higher)[- ](?:level|line|tier)|(?:level|tier) (?:2|3|two|three))",
    "{tell}": r"(?:speak|talk|call|put (?:me|us) through|transfer|connect|forward|pass|hand|involve|reach|refer|get|"
    r"escalate|word|complain|let|want|demand|ask|need|contact|move|bring|raise|give|inform(?:ed)?)",
    "{contract}": r"(?:contracts?|subscriptions?|accounts?|agreements?|memberships?|premium plan|rollout)",
    "{chef}": r"(?:vorgesetzt\w{0,3}|chef(?:in)?|team-?leit\w{1,4}|abteilungsleit\w{1,4}|geschäftsleitung|"
    r"geschäftsführ\w{1,4}|nächsthöhere\w{0,2} \w+|entwicklungsabteilung|second[- ]level\w{0,8}|verantwortlichen?)",
    "{responsable}": r"(?:responsable|supérieur\w{0,2}|hiérarchie|direction|directeur|directrice|chef de service)",
    "{jefe}": r"(?:jef[ea]|supervisor\w{0,2}|encargad[oa]|superior(?:es)?|gerente|director\w{0,2}|segundo nivel)",
}


def _pattern(phrases: str) -> re.Pattern[str]:
    """One phrase on a line: a blank is any white space, "…" up to forty characters of the sentence."""
    lines = (line.strip() for line in phrases.strip().splitlines())
    return re.compile("|".join(rf"\b(?:{_written_out(line)})" for line in lines), re.IGNORECASE)


def _written_out(phrase: str) -> str:
    for name, expression in _NAMES.items():
        phrase = phrase.replace(name, expression)
    return phrase.replace(" ", r"\s+").replace("…", r"\b[^.!?]{0,40}?\b")


def _angry(reason: str, phrases: str) -> Certain:
    return Certain(SignalKind.FRUSTRATION, reason, _pattern(phrases))


def _asks(reason: str, phrases: str) -> Certain:
    return Certain(SignalKind.ESCALATION, reason, _pattern(phrases))


CERTAIN: tuple[Certain, ...] = (
    _angry(
        "says how it feels",
        r"""
        {very}(?:disappointed|frustrated|annoyed|angry|furious|livid|appalled|disgusted|fed up|exasperated|outraged)
        (?:fed up|sick (?:and tired )?of|had enough of|enough is enough|lost (?:all )?patience|at (?:my|our) wits' end)
        (?:bin|sind|sehr|wirklich|maßlos) (?:\w+ )?(?:enttäuscht|verärgert|sauer|wütend|genervt|frustriert|empört)
        (?:jetzt reicht(?:'s| es)|nase (?:gestrichen )?voll|(?:habe|haben) es satt|fehlen (?:\w+ )?die worte)
        (?:suis|sommes|très|franchement) (?:\w+ )?(?:déçue?s?|mécontente?s?|furieu\w{1,2}|exaspérée?s?|en colère)
        (?:ras[- ]le[- ]bol|en (?:ai|avons) (?:assez|marre)|plus que patiente?s?)
        (?:estoy|estamos|muy) (?:\w+ )?(?:hart[oa]s?|enfadad[oa]s?|indignad[oa]s?|decepcionad[oa]s?|furios[oa]s?)
        (?:ya basta|basta ya|es el colmo|perdido la paciencia)
        """,
    ),
    _angry(
        "passes a hard judgement",
        r"""
        (?:unacceptable|inexcusable|outrageous|disgraceful|a disgrace|shame on you|thanks for nothing)
        worst (?:support|service)
        not (?:\w+ )?acceptable
        (?:inakzeptabel|unzumutbar|unverschämtheit|eine frechheit|saftladen|nicht (?:mehr )?(?:hinnehmbar|akzeptabel))
        (?:inadmissible|inacceptable|une honte|scandaleux|se moque de (?:qui|nous))
        (?:inaceptable|(?:es|qué) (?:una )?vergüenza|vergonzos[oa]|una tomadura de pelo)
        """,
    ),
    _angry(
        "has asked again and again",
        r"""
        {nth} time (?:that )?(?:i|we|i'm|i've|we're|we've)\b… (?:writ\w+|ask\w*|report\w*|call\w*|tell\w*|contact\w*)
        zum {nten} ?mal… (?:schreib\w*|frag\w*|meld\w*|ruf\w*|bitte\w*|dieselbe|derselbe)
        {nième} fois que (?:je|nous|j')
        {nésima} vez que (?:escrib\w+|llam\w+|pregunt\w+|reclam\w+|pid\w+|les|os)
        """,
    ),
    _angry(
        "says that nobody answers",
        r"""
        still (?:\w+ )?(?:no|without an?) (?:answer|reply|response)
        (?:nobody|no one) (?:\w+ )?(?:answers|replies|responds|calls back|(?:answer|read)s? (?:my|our|me|us))
        (?:immer noch|noch immer) keine (?:antwort|rückmeldung|reaktion)
        (?:keiner|niemand) (?:\w+ )?(?:antwortet|meldet sich|reagiert|ruft zurück|sagt mir)
        toujours (?:sans|aucune|pas de) (?:réponse|nouvelles?)
        (?:sigo|seguimos) sin (?:respuesta|noticias)
        """,
    ),
    _asks(
        "asks to escalate",
        r"""
        (?:please|kindly|to|could you|can you|would you|i|we|you) (?:\w+ )?escalate\b
        (?:formal|official|request(?:ing)?) (?:\w+ )?escalation\b(?! (?:level|rule|matrix|list|timer|setting|field))
        (?:eskalieren sie|bitte… eskalier\w+|um eskalation)
        (?:escaladez|escalader (?:ce|mon|notre|le)|remonter… {responsable})
        (?:escal(?:ar|en|e|ado)… (?:nivel|superior\w*|supervisor\w*)|(?:ticket|caso)… se escale)
        """,
    ),
    _asks(
        "asks for somebody higher up",
        r"""
        {tell}… (?:your|a|the|with|to) (?:\w+ )?{boss}\b
        (?:is there a|your) (?:\w+ )?{boss}… (?:call|ring|contact|phone|write|get in touch|on shift|name|number)
        {tell}… {senior}
        (?:could|can|may|have|from|by) (?:an? |your )?{senior}
        (?:{tell}|please|to|put)… {level}
        {level}… (?:please|hand over)
        attention of (?:the|your) management
        (?:above|over) (?:your heads?|the sales team|the (?:normal|regular) queue)
        (?:your|the) (?:managing director|head of \w+|vp|ceo|team lead(?:er)?)\b… (?:copy|contact|review\w*|ring|call)
        (?:some(?:one|body)|person) who(?:'s| is| can| has| may)\b… (?:decide|sign|authority|allowed|approve|yes)
        (?:get|put|speak|talk|hand|through)\b… whoever (?:runs|handles|decides|owns|is in charge)
        (?:name|address|number) of (?:the|your) (?:person in charge|complaints department|superior|owner|management)
        (?:person in charge of|minutes with the owner|more experienced colleague|(?:top|highest) priority)
        (?:sprechen|weiterleiten|leiten|weitergeben|verbinden|vorlegen|wenden|geben|rufen)\b… ihr\w{0,2} {chef}
        ihr\w{0,2} {chef}\b… (?:sprechen|weiter\w{0,8}|vorlegen|verbinden|anruf\w*|melde\w*|wenden)
        (?:geben|geht|befasst|einbeziehen|bitte)\b… (?:nächsthöhere|geschäftsleitung|teamleitung|fachabteilung)
        (?:seine[mn]|deine[mn]|ihr\w{0,2}) (?:chef|vorgesetzten)\b… (?:sprechen|weiter\w*|vorlegen)
        (?:geschäftsleitung|ihre leitung|teamleitung)\b… (?:befasst|einbezogen|entscheid\w*|ausnahme|drüberschau\w*)
        (?:quelqu'un|personne) (?:qui|d')\b… (?:décider|décide|habilité\w*|signer)
        (?:au|de) (?:deuxième )?niveau (?:2|supérieur)
        (?:parler|soumettre|transmettre)\b… (?:votre|vos) {responsable}
        (?:hablar|pas\w+|llam\w+|trasladar)\b… (?:tu|su|sus|al) (?:responsable|segundo nivel|superior\w{0,2})
        alguien (?:con autoridad|que (?:pueda|tenga|decida))|nombre de quien (?:manda|decide)
        (?:parler|joindre|transmettre|entretien|rappel\w*|remonter)\b… (?:votre|vos|un|une|à la|à) {responsable}
        (?:qu'un|votre) {responsable}\b… (?:rappelle|contacte|appelle)
        (?:hablar|comunicar\w*|pasar\w*|llame|contacte|trasladar\w*|remit\w+)\b… (?:su|sus|un|una|el|la|al) {jefe}
        """,
    ),
    _asks(
        "cancels or means to leave",
        r"""
        (?:cancel(?:l?ing)?|terminat(?:e|ing)|end|get out of) (?:\w+ )?(?:our|my|the|this) (?:\w+ ){0,2}{contract}\b
        (?:notice of (?:termination|cancellation)|(?:contract|subscription) (?:cancellation|termination))
        (?:not (?:be )?renew\w*|treat this as (?:\w+ )?notice|we (?:hereby )?terminate|cancel it(?: all)?[.,])
        (?:close|delete|end|terminate|cancel) (?:my|our|the) (?:account|plan|membership|contract|subscription)
        (?:löst|lösen|kündig\w+|beend\w+|heben)\b… (?:konto|vertrag|\w{0,14}vertrag) … (?:auf|bitte)
        (?:mettre fin|mettons fin)\b… (?:contrat|abonnement)|résili(?:ez|e|ons)\b
        (?:kündige|kündigen|kündigung|auflösen|beenden)\b… (?:\w{0,14}vertrag\w{0,2}|abo|abonnement|fristlos)
        \w{0,14}(?:vertrag\w{0,2}|abo|abonnement)\b… (?:kündig\w+|auflösen|aufzuheben|auf\b)
        (?:hiermit kündig\w+|(?:je|nous) (?:résilie|résilions)|résiliation d\w+ (?:\w+ )?(?:contrat|abonnement))
        résili\w+… (?:contrat|abonnement)
        (?:den|darme|darnos|dar) de baja\b
        (?:cancelar|rescindir)\b… (?:contrato|suscripción|cuenta|servicio)
        """,
    ),
    _asks(
        "brings in lawyers, authorities or the public",
        r"""
        (?:our|my) (?:lawyers?|solicitors?|attorneys?|(?:legal )?counsel|legal (?:team|department))\b
        (?:legal (?:action|steps|proceedings)|take (?:you|this) to court|small claims|chargeback with)
        (?:report\w*|complain\w*|complaint|lodg\w+|refer\w*|case)\b… (?:regulator|ombudsman|arbitration|authority)
        (?:fil(?:e|ing)|lodg(?:e|ing)|making|formal)\b… complaint\b(?! (?:module|code|form|letter|template|handling))
        (?:unser\w{0,2}|mein\w{0,2}) (?:rechts)?anw[aä]lt\w{0,4}
        (?:rechtliche schritte|verbraucherzentrale|schlichtungsstelle|förmliche beschwerde|beschwerde (?:ein\w*|über))
        (?:tell\w*|rang|wr[io]t\w+|report\w*|fil\w+|going|talk\w*) (?:\w+ ){0,3}(?:newspaper|press|ico|mhra|fda|mp)\b
        consumer (?:council|board|protection|advice|arbitration)\b
        (?:ombudsman|chargeback(?! (?:report|list))|trustpilot)\b
        (?:verbraucherschutz|datenschutz(?:aufsicht|behörde)|bundesnetzagentur|ombudsmann|zuständige beschwerdestelle)
        (?:association de consommateurs|défenseur des droits|signalconso|cnil|l'avis|avis google)\b
        (?:omic|facua|hojas? de reclamaci\w+|a consumo|agencia de protección)\b
        (?:notre|mon) avocate?|mise en demeure|(?:saisi\w*|plainte)… (?:médiateur|dgccrf|tribunal)
        (?:nuestr[oa]|mi) abogad[oa]|acciones legales|(?:reclamación|queja) (?:formal|oficial)|oficina de consumo
        """,
    ),
)

ELSEWHERE = _pattern(
    r"""
    (?:our|my|the) (?:\w+ )?(?:isp|internet provider|provider|carrier|courier|landlord|bank|neighbou?rs?|airline)\b
    (?:myself|ourselves|at me|with me|(?:previous|former|old|other|another) (?:vendor|supplier|provider|company))\b
    (?:not|isn't|aren't|be|you) (?:\w+ )?(?:angry|annoyed|frustrated|upset|disappointed|cross)\b(?! (?:with|by) you)
    (?:nicht|mich selbst|unser\w{0,2} (?:\w+ )?(?:anbieter|vermieter|paketdienst|bank))\b… (?:sauer|verärgert|wütend)
    (?:sauer|verärgert|wütend|genervt)\b… (?:mich selbst|mir selbst|unser\w{0,2} (?:\w+ )?(?:anbieter|vermieter|bank))
    (?:notre|mon) (?:opérateur|banque|transporteur|propriétaire|fournisseur d'accès)\b|contre moi-même|pas contre vous
    (?:nuestro|mi) (?:operador\w{0,2}|banco|transportista|casero)\b|conmigo mism[oa]|no con ustedes
    """
)
"""Somebody else is meant, or oneself, or that it is not so: such a sentence says nothing against us."""

CONTENT = _pattern(
    r"""
    works? (?:now|again|perfectly|fine again)|(?:my|our) (?:own )?(?:fault|mistake)|best support ever|silly me
    (?:very|so|really|quite) (?:happy|pleased|glad|grateful|satisfied) (?:with|that|to|about|now)
    (?:läuft|funktioniert|geht) (?:\w+ )?(?:wieder|jetzt|einwandfrei)\b(?! (?:nicht|gar|kein|nur))
    tausend dank|sehr zufrieden
    (?:un grand|mille) merci|(?:muchísimas|mil) gracias|(?:ya|por fin) funciona
    (?:attempt|try)\b… (?:worked|ran|succeeded|went through)|(?:versuch|anlauf)\b… (?:lief|geklappt|klappte|ging)
    (?:essai|tentative)\b… (?:réussi|marché|fonctionné)|intento\b… (?:funcionó|salió)
    """
)
"""Says that it works now, praises in plain words, or takes the blame: that is no frustration, whatever was before."""

OWN_PEOPLE = _pattern(
    r"""
    (?:our|my|their|his|her) (?:[\w-]+ ){0,2}(?:managers?|management|boss|supervisors?|directors?|team[- ]?lead|ceo)
    [\w-]{1,30} manager(?:'s)? (?:role|account|permission|group|view|app|console|lunch|profile|licen[cs]e|shows)
    (?:task|device|package|file|print|password|download|boot|window|session|queue|warehouse|site|it|project) manager
    """
)
"""The customer's own superiors, and programs and roles that are called so."""

HARMLESS = _pattern(
    r"""
    (?:thank\w*|praise|compliment\w*|kudos|regards|greetings)\b… (?:manager|boss|supervisor|director|management)
    (?:module|dropdown|menu|template|field|screen|button|role|code|maske|vorlage|modul|modèle|módulo|plantilla)\b
    (?:phishing|scam|spam|fake|employee|mitarbeiter\w{0,2}|kollege\w?|kollegin|usuario|utilisateur)\b
    (?:gas|pressure|voltage|flow|temperature) regulator|law firm|kanzlei|cabinet d'avocats|despacho de abogados
    (?:muss ich|how (?:do|can) (?:i|we)|wie kann ich|comment puis-je|cómo puedo)\b
    """
)
"""What looks like a request to escalate, and is about a program, a trade, a colleague or a way to do something."""

GROUPS = """
anger: angry anger furious livid outrag* appall* disgust* disappoint* frustrat* annoy* irritat* infuriat* exasperat*
anger: fed_up sick_of tired_of had_enough enough_is_enough upset dissatisfied unhappy dismay* despair* sanity rage
anger: enttäusch* verärger* sauer wütend genervt nervt frust* empör* unzufrieden fassungslos satt reicht_es es_reicht
anger: nase_voll geduld zumutung frechheit verzweifel* ärger* déçu* mécontent* furieu* agac* exaspér* énerv* excéd*
anger: colère marre ras_le_bol inadmissible lamentable hart* enfadad* enojad* indignad* decepci* molest* frustrad*
anger: cansad* vergüenza vergonzos* colmo basta patience paciencia honte honteu* scandal* escándalo
judgement: unacceptable inexcusable ridiculous absurd disgrac* shame* shambl* joke farce circus nightmare pathetic mess
judgement: worst useless terrible horrible awful unprofessional incompeten* amateur* idiot* insult* embarrass* nonsense
judgement: unbelievable incredible laughable insolen* not_acceptable not_good_enough waste wasted disaster hopeless
judgement: unzumutbar unverschämt* unfassbar unglaublich* witz lächerlich katastroph* peinlich saftladen inakzeptabel
judgement: hinnehm* akzeptabel unprofessionell armutszeugnis trauerspiel zeitverschwendung inacceptable ridicule
judgement: catastroph* n'importe_quoi incompétent* plaisanterie moque* inaceptable ridículo desastre tomadura burla
judgement: intolerable pésim* chapuza incompetent* nulo fatal
waiting: wait* overdue late delay* outstanding pending silence silent ignor* forgot* forgotten unanswered chasing chase*
waiting: warte* gewartet verspät* überfällig vergessen ignorier* schweig* funkstille vertröst* hingehalten attend*
waiting: retard oubli* relanc* esper* espera retras* olvid* silencio ignorad* plant*
nobody: nobody no_one noone none not_one not_a_single not_a_word not_once never nothing nowhere no_reply no_answer
nobody: neither no_response not_even nor without_a without_any keiner keine_antwort niemand* nichts nie niemals
nobody: kein_einziger kein_einziges keine_einzige nirgends nicht_einmal nicht_mal gar_nicht ohne personne rien jamais
nobody: aucun* nul même_pas ni nadie nada nunca ningun* ningún jamás ni_siquiera sin
answer: answer* repl* respon* call_back callback called_back rang ring hear heard word contact* get_back gets_back
answer: antwort* rückruf* zurückruf* melde* gemeldet meldung rückmeldung reagier* reaktion auskunft répon* rappel*
answer: retour nouvelle* respuesta* respond* contest* llam* devolv* noticia*
promise: promis* assur* guarante* supposed told said claim* agreed commit* confirmed was_to were_to due would_be
promise: versproch* zugesagt* zusage* hieß geheißen angeblich versicher* angekündigt promesse* assuré* dit annoncé*
promise: garanti* promet* prometi* dijeron dicen asegur* prometid* confirm* quedamos
again: again still yet another repeat* same once_more keeps keep constantly over_and_over back_to_square
again: round_in_circles wieder erneut immer_noch noch_immer dauernd ständig gleiche* dasselbe dieselbe selbe* abermals
again: weiterhin schon_wieder encore toujours nouveau même mêmes sans_cesse otra_vez sigue* seguimos mism* todavía aún
again: de_nuevo siempre vuelta
many-times: 3mal 4mal 5mal zum_dritten zum_vierten third fourth fifth sixth seventh eighth ninth tenth eleventh
many-times: umpteenth nth second_time twice three_times four_times five_times six_times several_times many_times
many-times: how_many dritte* vierte* fünfte* sechste* siebte* zum_zweiten dreimal viermal fünfmal zigmal mehrfach
many-times: mehrmals x-mal troisième quatrième cinquième sixième deuxième énième fois tercera cuarta quinta sexta
many-times: segunda_vez veces enésima reminder erinnerung
days-or-weeks: days weeks months years day week month year quarter tage* woche* monat* jahr* jour* semaine* mois an ans
days-or-weeks: día* semana* mes meses año* hours stunden heures horas
since-when: since for ago until by_now so_far seit bis vor depuis pendant jusqu'* desde hace llev*
dates: monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
dates: october november december tomorrow yesterday today montag dienstag mittwoch donnerstag freitag januar februar
dates: märz juni juli oktober dezember morgen gestern heute lundi mardi mercredi jeudi vendredi janvier février mars
dates: avril mai juin juillet août septembre octobre novembre décembre demain hier lunes martes miércoles jueves viernes
dates: enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre mañana ayer hoy
has-told-us: wrote written asked explained reported raised described sent mailed phoned called opened ticket submitted
has-told-us: geschrieben gefragt erklärt geschickt angerufen gesendet schreibe écrit écris demandé expliqué envoyé
has-told-us: signalé appelé escrib* pregunt* expliqu* envié enviado report* llamé llamado avis*
reading: read reads reading look looked looks listen* test tests tested check checked lesen liest gelesen schauen hören
reading: testet prüfen lisez lire lu regardez écoutez tester leer lee leen leído mirar miran escuchan prueban
sent-round: transferred passed_on sent_me_to hung_up different_person different_people each_time every_time each_one
sent-round: every_single department nächste* weitergeleitet verbunden aufgelegt jedes_mal jedesmal andere* chaque_fois
sent-round: transfér* raccroch* renvoy* service_suivant cada_vez cada_día pasan pasado* colg*
canned-answer: automatic* autoresponder auto-reply automated template standard copy canned script generic copy-paste
canned-answer: robot bot boilerplate chatbot closed survey standardantwort* textbaustein* automatisch* vorlage
canned-answer: geschlossen baustein* automatique* répondeur type modèle fermé automátic* plantilla contestador cerrado
canned-answer: encuesta
praise: wonderful brilliant great lovely fantastic marvellous impressive excellent splendid delight* genius bravo
praise: congratulations charming amazing perfect toll klasse super wunderbar herrlich großartig glückwunsch respekt
praise: prima hervorragend interessant formidable magnifique génial félicitations chapeau parfait superbe estupendo
praise: genial fantástic* enhorabuena maravill* perfecto fenomenal qué_bien qué_casualidad
mock-praise: rather quite charming illuminating touched homework guess congratulations admire creative memorable
mock-praise: honoured reassuring comforting educational artistic poetic poetry museum exhibit miracle magic magical
mock-praise: legend_has
wryness: apparently evidently obviously clearly presumably of_course surely perhaps somehow naturally supposedly
wryness: allegedly wonder curious interesting funny fascinating thrilled touching wish spare imagine suppose guess
wryness: offenbar offensichtlich anscheinend scheinbar wohl natürlich selbstverständlich vermutlich bekanntlich
wryness: schließlich apparemment évidemment visiblement sans_doute bien_sûr manifestement décidément por_lo_visto
wryness: evidentemente claro supongo parece curios*
emphasis: actually even at_all honestly frankly really seriously simply exactly literally any_more anymore anyone
emphasis: anybody single precisely finally ever eigentlich überhaupt ehrlich wirklich endlich einfach ernsthaft
emphasis: franchement vraiment enfin tout_simplement honnêtement du_tout sinceramente francamente realmente siquiera
emphasis: por_fin en_serio
why: why how_can how_is how_long how_hard what_is_the_point does_anyone does_anybody is_anyone do_you is_there_anyone
why: what_exactly who_is warum wieso weshalb wie_lange wie_kann wofür wozu was_soll pourquoi comment_se à_quoi por_qué
why: cómo_es cuánto* para_qué hasta_cuándo alguien
you: you your yours you're you've yourselves yourself ihr ihre* ihnen sie euch euer* vous votre vos ustedes usted su sus
but: but although yet however nevertheless nur aber trotzdem dennoch mais pourtant pero sin_embargo
expectation: meant expected expect planned bought hoped thought hoping erwartet* gedacht gehofft geplant prévu attendu
expectation: croyais pensais previst* esperaba pensaba
money: pay* paid money refund invoice* bill* charg* price fee cost* bought purchase* worth bezahl* zahl* geld rechnung*
money: gekauft factur* argent rembours* acheté pag* dinero cobr* comprad* premium
loss: lost lose losing damage* standstill idle miss* customers patients production home stuck stand_still complaining
loss: weekend overtime evenings deadline verlor* verlier* steht stehen stillstand kunden schaden perdu* perdre clients
loss: arrêt pérd* perd* clientes parad* dañ*
the-end-of-it: last_time final_time finally last_chance last_attempt final enough competitor* alternative* elsewhere
the-end-of-it: switch leaving leave recommend* trust faith letzte* letztmal* frist konkurrenz wechseln vertrauen
the-end-of-it: anbieter dernière* dernier concurren* ailleurs confiance última* último* competencia confianza
the-end-of-it: alternativa*
complaint: complaint* complain formal formally official beschwer* reklam* förmlich* offiziell* réclamation* plaindre
complaint: officiel* formel* reclamaci* queja* formal* oficial* procedure statement stellungnahme
superiors: vp head executives steering whoever managing chief principal partner board department person_in_charge runs
superiors: leitung teamleitung leiter leiterin beschwerdestelle dirigeant patron gérant quien_manda jefatura manager
superiors: managers management supervisor supervisors boss superior superiors team_lead team_leader director head_of ceo
superiors: cto vice_president owner executive* leadership in_charge accountable authority higher_up responsible
superiors: duty_manager vorgesetzte* chef chefin teamleit* abteilungsleit* bereichsleit* geschäftsleitung geschäftsführ*
superiors: vorstand verantwortliche* führungskraft höhere* entscheidungs* responsable* supérieur* hiérarchie direction
superiors: directeur directrice encadrement supervisor* jef* encargad* gerent* gerencia dirección superior*
other-level: developer author architect expertise authority someone_senior seniority field someone_higher level line
other-level: tier instanz ebene stelle niveau nivel experte fachmann décideur habilité développeur autoridad decidir
other-level: decide décider entscheiden sign allowed approve approval senior experienced specialist* expert second_level
other-level: second_line third_level third_line next_level level_2 l2 l3 tier_2 tier_two second_tier developers
other-level: engineering erfahren* second-level zweite* fachabteilung entwicklung* spezialist* expériment*
other-level: niveau_supérieur deuxième_niveau niveau_2 segundo_nivel nivel_superior experiencia higher_level
other-level: another_level beyond_first more_experienced someone_else someone_who somebody_who whoever jemand*
escalate: exception exceptionally queue ahead lifted above order treated normal ausnahme bevorzugt vorrang vorziehen
escalate: dérogation exceptionnel excepción formal_escalation step_2 escalat* eskal* escal* move_up moved_up
escalate: up_the_chain priority prioris* prioriz* bumped higher_priority priorität dringlichkeit hochstuf* priorité
escalate: remont* prioridad elev* appeal objection widerspruch
request: put_before submit review_by attention involve taken_over take_over take_this hand_over hand_this copy
request: personally call_me nennen geben veranlassen einbeziehen soumettre passez pásame páseme pasa pasan informed
request: name_of nombre nom address speak talk put_me put_us transfer forward hand connect call ring contact reach pass
request: bring loop sprechen weiterleit* weitergeb* verbinden vorlegen wenden einschalten hinzuziehen parler transmettre
request: passer joindre entretien hablar pasar transferir remitir trasladar comunic*
ending-a-contract: close delete switch moving move_to better_offer stop stopping notice_period termination cancellation
ending-a-contract: löst auflösen löschen abmelden aufgeben baja_del darse_de_baja fin_de mettre_fin résiliez résilier
ending-a-contract: cancel* terminat* end discontinue withdraw* quit leave get_out not_renew non-renewal notice kündig*
ending-a-contract: gekündigt beend* stornier* aufheb* heben résili* arrêter rescind* cancelar baja dar_de_baja anular
ending-a-contract: darme_de_baja rescis* renew* exit verlänger* renouvel* renov*
contract: contract* subscription* account agreement* membership maintenance licence* license* plan service_agreement
contract: vertrag* wartungsvertrag* servicevertrag* abo abonnement* konto lizenz* contrat* compte contrato* suscripci*
contract: cuenta licencia*
law: lawyer* solicitor* attorney* counsel legal court sue litigation liability damages breach rechtsanw* anwalt* anwält*
law: rechtsabteilung rechtlich* gericht* klage schadenersatz schadensersatz juristisch* avocat* juridique tribunal
law: justice mise_en_demeure plainte dommages abogad* legales judicial* juzgado tribunales jurídic* demanda* burofax
authorities-or-public: ico mhra fda bbb mp council commission commissioner watchdog authorities regulatory inspector
authorities-or-public: inspectorate newspaper paper journalist gazette followers twitter linkedin facebook google blog
authorities-or-public: post posting film omic facua cnil signalconso datenschutzaufsicht datenschutz aufsicht zeitung
authorities-or-public: aepd association dispute card_company chamber regulator* ombuds* consumer trading_standards
authorities-or-public: authorit* arbitration chargeback tribunal press newspaper* public review reviews trustpilot
authorities-or-public: verbraucher* schlichtung* aufsichtsbehörde bundesnetzagentur behörde* presse bewertung*
authorities-or-public: öffentlich* médiat* dgccrf consommat* avis consumo ocu arbitraje autoridad* prensa reseña*
authorities-or-public: regulador* reclamaciones
soberness: as_agreed as_requested no_impact for_information for_info in_writing without_ill_will wie_angekündigt
soberness: sachlich zur_info zur_kenntnis pour_information sans_animosité comme_convenu para_información
soberness: según_lo_acordado log logs trace workaround_in_place version serial ticket_can may_be_closed
soberness: nobody_is_in_danger no_data_lost please_find attached attach* regards kind_regards question info FYI anbei
soberness: anhang frage gruß grüße ci-joint pièce_jointe cordialement adjunto pregunta saludos consulta screenshot
thanks: thank thanks thx danke dank merci gracias
content: works work_fine works_now working_again all_is_well all_fine all_good solved fixed happy pleased glad grateful
content: worked ran_through went_through succeeded lief gelungen réussi marché funcionó saved best love perfectly
content: funktioniert läuft klappt geklappt zufrieden gerettet gelöst behoben marche fonctionne résolu contente*
content: funciona resuelto solucionad* content* satisf* helpful friendly polite kind hilfreich freundlich
cheer: legend* hero* star stars kudos hats_off bless* lovely_people brilliant_work you_lot delighted relieved laugh*
cheer: giggl* joke_aside warmly cheers bestens klasse_service spitze schatz toll_gemacht lob danke_schön bravo_à chapeau
cheer: cracks crack majos maravilla encantad* estupend* contentísim* kompliment* compliment* praise rescued earned_it
no-hurry: no_rush no_hurry not_urgent nothing_urgent no_problem not_a_problem when_you_can whenever at_your_convenience
no-hurry: take_your_time cosmetic minor eilt_nicht keine_eile kein_problem bei_gelegenheit nicht_dringend nicht_eilig
no-hurry: rien_d'urgent pas_urgent pas_pressé quand_vous sin_prisa no_es_urgente cuando_puedan nada_grave
polite-question: could_you can_you would_you how_do how_can_i where_can what_is which is_it_possible is_there
polite-question: please_advise könnten_sie können_sie wie_kann_ich wo_finde gibt_es welche* pourriez pouvez
polite-question: comment_faire est-il podrían pueden cómo_puedo cuál existe
own-fault: my_fault my_mistake our_mistake myself sorry apolog* silly mein_fehler entschuldigung selbst_schuld désolé*
own-fault: ma_faute excusez perdón disculp* error_mío
others: isp internet_provider provider landlord courier bank carrier vendor supplier contractor airline neighbour*
others: anbieter vermieter paketdienst spediteur telekom fournisseur opérateur transporteur propriétaire operador*
others: transportista casero proveedor* banco
goods-and-programs: order job visit print task process error code module button template role user screen menu log
goods-and-programs: driver file server auftrag druck* fehler modul maske vorlage benutzer datei commande erreur bouton
goods-and-programs: modèle utilisateur fichier pedido proceso módulo plantilla usuario archivo version config*
ours: our my unser* mein* notre nos mon ma nuestr* mi mis
"""
"""A group's name and some of its words on each line: "_" is a blank, "*" any ending; a word may be in many groups."""
