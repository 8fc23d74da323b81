"""Blame: who is said to be at fault, instead of what happened (Customer SOP §9, §13).

To say what was wrong is no blame, nor is to say that we made a mistake. Blame names others as those who failed: a team
of ours, another company, or the customer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handlers.gate.said import Said, Span, passages, words
from handlers.gate.traces import without_traces
from mailer.config import House

_PEOPLE = words(
    "team, teams, department, departments, developer, developers, engineer, engineers, programmer, "
    "programmers, colleague, "
    "colleagues, warehouse, sales, sales team, sales people, salesman, accounting, accountant, "
    "accountants, billing, logistics, "
    "shipping, purchasing, marketing, management, manager, managers, account manager, operators, "
    "operator, operations, ops, admin, "
    "admins, administrator, administrators, technician, technicians, support agent, agent, agents, "
    "first level, second level, "
    "night shift, day shift, shift, staff, trainee, trainees, intern, interns, apprentice, "
    "apprentices, quality control, quality department, "
    "product team, people, guys, folks, hotline, provider, internet provider, supplier, suppliers, "
    "vendor, vendors, manufacturer, "
    "carrier, courier, courier company, contractor, contractors, subcontractor, hoster, bank, "
    "partner, integrator, it department, it supplier, it people, "
    "it team, it, users, user, employee, employees, secretary, predecessor, predecessors, driver of "
    "the carrier, warehouse people, packers, "
    "reseller, dealer, distributor, consultant, consultants, boss, finance, dispatch, forwarder, "
    "shipper, back office, front desk, reception, post office, "
    "data centre, data center, customs, procurement, planners, planning department, field service, "
    "translators, lab, workshop"
)
_OWN = r"(?:(?:the|our|your|his|her|their|its|some|one of (?:our|your|the)|a|an|this|these|those)\s(?:\w+\s){0,2}?)"
_FAILS = words(
    "forgot, forgot to, forgotten, failed to, fails to, neglected, neglects, overlooked, ignored, "
    "ignores, messed, messed up, mess up, screwed, screwed up, "
    "botched, broke, lost, mixed up, confused, misread, misplaced, misconfigured, misunderstood, "
    "mishandled, mislabelled, mistyped, misled, slept, overslept, "
    "slipped up, dropped the ball, made a mistake, made an error, made mistakes, made fault, made a "
    "mess, got it wrong, did it wrong, got wrong, "
    "did wrong, do not care, does not care, didn't care, did not care, did not bother, didn't bother,"
    " could not be bothered, couldn't be bothered, "
    "did not do, didn't do, did not read, didn't read, didn't test, did not test, did not check, "
    "didn't check, did not listen, didn't listen, "
    "did not think, didn't think, did not tell, didn't tell, did not inform, not gave, not informed, "
    "did not follow, didn't follow, "
    "did not pay attention, had not, hadn't, did not know, didn't know, never, let through, left "
    "undone, without testing, without asking, without checking, "
    "without thinking, without telling, sat on, took too long, takes no care, took no care, refuses "
    "to, refused to, are too slow, is too slow, are slow, "
    "is incapable, are incapable, is unable, are unable to, cannot even, can't even, not capable, "
    "blew it, wasted, rushed, caused, has caused, have caused, had caused, was asleep, were asleep, "
    "deleted, let you down, gave you wrong, told you wrong, gave wrong, gave you the wrong, sent you "
    "the wrong, typed the wrong, entered the wrong, picked the wrong, packed the wrong, put the "
    "wrong, sold you"
)
_BUT_TRIED = r"(?!\s(?:find|see|observe|detect|receive|get|have|any|been|heard|saw|seen|stop|had\b))"

_ENGLISH = (
    r"\b(?:clowns?|idiots?|fools?|muppets?|cowboys|jokers?|morons?|imbeciles?|selfish\w*|typical of "
    r"(?:him|her|them|you|our|your)|typical(?:ly)? (?:sales|marketing|it|developers?))\b",
    rf"\b{_OWN}{_PEOPLE}\b[^.!?\n]{{0,40}}\bwithout (?:testing|asking|checking|thinking|telling|"
    rf"reading|informing|trying|reviewing|any test|notice|warning)\b",
    r"\b(?:is|was|are|were|be|been|it's|that's|isn't|not)\s(?:\w+\s){0,4}?(?:\w+'s?\s|the\s|our\s|"
    r"your\s|their\s|his\s|her\s)(?:own\s|sole\s)?fault\b(?!\s(?:in|code|is|was|lies|message))",
    rf"\bfault\s(?:of|by|lies with|is with|is on|lay with|is entirely)\s{_OWN}?{_PEOPLE}\b",
    r"\b(?:your|their|his|her)\s(?:own\s)?fault\b|\b(?:at|whose|your side's) fault\b|\bown fault\b",
    r"\b(?:to blame|blame|blaming|blamed|the culprit|guilty|guilt)\b",
    r"\bresponsible for (?:the|this|that|all this|these) (?:\w+ )?(?:mess|error|errors|mistake|"
    r"mistakes|outage|delay|delays|trouble|chaos|damage|failure|disaster|problem|problems)\b",
    r"\b(?:careless\w*|sloppy|sloppily|sloppiness|incompeten\w+|negligen\w+|clueless|amateur\w*|"
    r"unprofessional\w*|lazy|laziness|inattentive\w*|thoughtless\w*|hopeless\w*|"
    r"incapable|shambles|messed up|screwed up|botched|dropped the ball|couldn't be bothered|could not "
    r"be bothered|(?:did not|didn't|don't|doesn't|does not) (?:even )?bother|"
    r"(?:do|does|did)(?:n't| not) (?:know|understand) (?:what they|how to do their|their job|their "
    r"own)|not capable of|mess (?:that|which) |left (?:\w+ ){1,4}in a (?:mess|shambles)|"
    r"takes? no care|took no care|as usual|as always|once again (?:did|failed|forgot|has|have|had|not)"
    r"|yet again|in (?:his|her|their) usual|usual carelessness|evidently takes|"
    r"none of this is our|not our (?:doing|fault|mistake|problem|responsibility)|nothing to do with "
    r"us|out of our hands because|"
    r"should have (?:known|read|checked|followed|told|tested|noticed|paid|thought|asked|done|been "
    r"more|listened|warned|caught|seen)|ought to have (?:known|read|checked|followed|done)|"
    r"(?:as|like) (?:we|i) (?:already )?(?:told|explained|explained to|said|wrote|mentioned to) (?:to "
    r")?(?:you )?(?:already |twice|three|several|many|repeatedly|before)|"
    r"told you (?:so|twice|already|before|several|three)|user error|operator error|human error on "
    r"(?:your|their)|operating error|"
    r"(?:is|was|are|were|that's) (?:entirely |all |simply |clearly |purely |just )?down to (?:your|"
    r"their|the|our) (?:\w+ )?" + _PEOPLE + r"|"
    r"let(?:s)? (?:through )?anything|let (?:you|us) down|thanks to (?:our|the|your) (?:\w+ ){0,2}" + _PEOPLE + r")\b",
    r"\b(?:if|had|because|since|unless)\s(?:only\s)?(?:you|your (?:\w+ ){0,2}?"
    + _PEOPLE
    + r"|your side|they)\s(?:had\s|hadn't\s|have\s|did\s|simply\s|just\s|only\s|again\s|obviously\s|"
    r"once again\s|never\s){0,3}"
    r"(?:not\s)?(?:read|followed|done|checked|listened|paid|told|asked|used|kept|stuck|bothered|"
    r"installed|made|waited|thought|ignored|forgot|forgotten|failed|neglected|refused|didn't|did not|"
    r"broke|deleted|insist|insisted|"
    r"overlooked|connected the wrong|entered the wrong|touched|tampered|opened|informed|acted|"
    r"answered|looked|taken|trained|backed|respected|observed)\b",
    r"\b(?:had|if)\s(?:our|the|these|those)\s(?:\w+\s)?(?:instructions?|advice|manual|warnings?|"
    r"notes?|hints?|recommendations?)\s(?:had\s)?been\s(?:read|followed|heeded|observed|respected)\b",
    r"\byou\s(?:\w+\s){0,2}?(?:failed to|forgot|neglected|ignored|overlooked|misread|misused|broke|"
    r"messed|caused|must have (?:done|made|deleted|broken|dropped)|did (?:something|it|this|that) "
    r"wrong|never read|"
    r"(?:did not|didn't|do not|don't) (?:even )?(?:read|follow|listen|bother|pay attention|check|care|"
    r"understand|know how))\b",
    r"\byour\s(?:own\s)?(?:mistake|error|negligence|ignorance|carelessness|mishandling|failure to|"
    r"misuse|oversight|inattention|lack of|incorrect (?:use|handling)|wrong (?:use|handling|operation)"
    r")\b",
    r"\b(?:their|his|her)\s(?:own\s)?(?:mistakes?|errors?|negligence|carelessness|failure|oversight|incompetence)\b",
    rf"\b(?:mistakes?|errors?|negligence|carelessness|failure|oversight|slowness|laziness|ignorance|"
    rf"bad work|poor work|sloppiness)\s(?:by|of|made by|from|on the part of)\s{_OWN}{_PEOPLE}\b",
    rf"\b(?:our|the|your)\s(?:\w+\s){{0,2}}?{_PEOPLE}['’]s?\s(?:\w+\s)?(?:mistakes?|errors?|negligence|"
    rf"carelessness|failure|fault|oversight|slowness)\b",
    rf"\b{_OWN}(?:of\s(?:the|our|your)\s)?{_PEOPLE}\b(?:\s(?:of|in|at|from)\s(?:the\s|our\s|your\s)?\w+)?(?:\s(?:who|"
    rf"which|that))?(?:\s(?:has|have|had|once|again|simply|just|obviously|apparently|clearly|"
    rf"unfortunately|also|still|evidently|had once|then|was|were|is|are|they|who|always|once more)){{0,"
    rf"4}}\s{_FAILS}\b{_BUT_TRIED}",
    rf"\b(?:colleagues|people|guys|folks|those)\s(?:of|in|from|at)\s(?:the\s|our\s)?\w+(?:\s(?:has|"
    rf"have|had|once|again|simply|just|obviously)){{0,3}}\s{_FAILS}\b{_BUT_TRIED}",
    r"\b(?!(?:We|I|It|This|That|These|The|You|They|He|She|There|Nobody|Nothing|Who|Which|If|So|And|"
    r"But|Both|One|Some|All|Our|Your|Windows|Outlook|Excel|Word|Chrome|Firefox|Edge|Android)\b)"
    r"[A-Z][a-z]+\s(?:has\s|had\s|once again\s|simply\s|again\s|must have\s|probably\s){0,2}(?:forgot|"
    r"forgotten|misread|misplaced|misunderstood|mistyped|misconfigured|was careless|messed|screwed|"
    r"neglected|overlooked|botched|slept|got it wrong|did not (?:read|check|test|care|bother|do)|"
    r"didn't (?:read|check|test|care|bother|do)|made a mistake|made an error)\b",
    r"\bbecause\s(?:he|she|they)\s(?:had\s|did\s|once again\s|simply\s|obviously\s|never\s|again\s|"
    r"apparently\s){0,2}(?:not\s|n't\s)?(?:know|knew|forgot|forgotten|ignored|bother|read|failed|"
    r"overlooked|paid|care|cared|listen|checked|tested)\b",
    r"\b(?:they|he|she)\s(?:never|always|still|simply|just|obviously)\s(?:test|tests|check|checks|"
    r"read|reads|listen|listens|do|does|get|gets|forget|forgets|fail|fails|answer|answers|care|cares|"
    r"did|broke)\b",
)
_GERMAN = (
    r"\b(?:schuld(?:ig)?|selbst schuld|verschulden\w*|verschuldet|die schuldigen|schuldfrage|mitschuld)\b",
    r"\b(?:verschlafen|verbockt|versaut|vermasselt|verpennt|verschlampt|geschlampt|schlamp\w+|"
    r"gepfuscht|pfusch\w*|unfähig\w*|inkompeten\w+|nachlässig\w*|fahrlässig\w*|sorglos\w*|"
    r"schlampig\w*|leichtsinnig\w*|geschlafen|"
    r"verpfuscht|gedankenlos\w*|unaufmerksam\w*|unprofessionell\w*|dilettant\w+|bedienfehler|"
    r"bedienungsfehler|anwenderfehler|versagen|versagt|chaotisch|schludrig\w*|geschludert|verdaddelt|"
    r"nicht im griff|keine ahnung)\b",
    r"\b(?:wie (?:immer|üblich|so oft|gewohnt)|mal wieder|wieder einmal|wieder mal|schon wieder|zum "
    r"wiederholten mal)\b[^.!?\n]{0,80}\b(?:nicht|vergessen|falsch|versäumt|zu spät|verpasst|"
    r"ignoriert|vertauscht|kein|keine|verloren|unser\w*|ihr\w*)\b",
    r"\b(?:unser|unsere|unserer|unserem|unseren|ihr|ihre|ihrer|ihrem|ihren|der|die|dem|den|das|ein|"
    r"eine|einer|eines)\s(?:\w+\s){0,2}?(?:vertrieb\w*|lager\w*|entwickl\w+|kolleg\w+|abteilung\w*|"
    r"team\w*|techniker\w*|buchhaltung\w*|einkauf\w*|versand\w*|logistik\w*|mitarbeiter\w*|"
    r"personal\w*|"
    r"administrator\w*|admin\w*|it\b|it-abteilung\w*|edv\w*|lieferant\w*|hersteller\w*|provider\w*|"
    r"anbieter\w*|spediteur\w*|spedition\w*|paketdienst\w*|dienstleister\w*|zulieferer\w*|bank\w*|"
    r"telekom\w*|programmierer\w*|praktikant\w*|azubi\w*|nachtschicht\w*|schicht\w*|"
    r"qualitätssicherung\w*|fertigung\w*|produktion\w*|marketing\w*|management\w*|vorgänger\w*|"
    r"fahrer\w*|händler\w*|partner\w*|monteur\w*|anwender\w*|benutzer\w*|chef\w*|leitung\w*|"
    r"verwaltung\w*|hotline\w*|werkstatt\w*|außendienst\w*|innendienst\w*|systemhaus\w*|support\w*)\b"
    r"[^.!?\n]{0,70}?\b(?:vergessen|vergaß|versäumt\w*|übersehen|übersah\w*|ignoriert\w*|verschlampt|"
    r"vertauscht|verwechselt|verloren|verlegt|verpasst|nicht (?:eingetragen|gelesen|geprüft|getestet|"
    r"beachtet|aufgepasst|weitergegeben|informiert|erledigt|bestellt|gemeldet|gemacht|gepflegt|"
    r"gewartet|richtig|ordentlich|bescheid|in der lage|daran gedacht|kontrolliert|mitgedacht|bemerkt)"
    r"|nie\b|kein(?:e|en)? (?:mühe|ahnung|rücksicht|sorgfalt)|falsch (?:eingestellt|eingegeben|"
    r"verstanden|gemacht|konfiguriert|bestellt|verpackt|gebucht|eingerichtet|angeschlossen|informiert|"
    r"berechnet|erfasst|beraten)|zu spät|zu langsam|geschlafen|kaputt|ohne (?:zu|es zu|sie zu|ihn zu|"
    r"rücksprache|vorher|test|prüfung)\w*|fehler gemacht|gepfuscht|nicht kann|nicht können|nicht "
    r"imstande|trödel\w*)\b",
    r"\bhätte(?:n)?\s(?:sie|ihr|ihre|ihr\w*|unser\w*|man|der|die|das)\b[^.!?\n]{0,80}\b(?:gelesen|"
    r"beachtet|befolgt|geprüft|gewartet|aufgepasst|gemeldet|informiert|gehalten|getestet|gesichert|"
    r"gemacht|zugehört|nachgedacht|eingehalten|gewechselt|gefragt|bescheid|gedacht|bedient|"
    r"eingeschaltet|geladen)\b",
    r"\bwäre(?:n)?\s(?:unsere|die|der|das|ihr\w*)\b[^.!?\n]{0,60}\b(?:beachtet|gelesen|befolgt|"
    r"eingehalten|getestet|geprüft|gewartet)\s(?:worden)\b",
    r"\bwenn sie\b[^.!?\n]{0,80}\b(?:hätten|gelesen hätten|beachtet hätten|nicht ständig|endlich|nur)\b",
    r"\bsie (?:haben|hatten|hätten)\b[^.!?\n]{0,80}\b(?:nicht (?:gelesen|beachtet|befolgt|gewechselt|"
    r"gewartet|geprüft|gesichert|aufgepasst|richtig|auf uns gehört|eingehalten|gehört)|vergessen|"
    r"versäumt|ignoriert|falsch (?:gemacht|bedient|angeschlossen|eingestellt|eingegeben|verstanden|"
    r"eingebaut)|selbst (?:verursacht|kaputt|gelöscht)|nicht zugehört)\b",
    r"\b(?:ihr|ihr eigener|deren|sein|ein klarer) (?:eigener )?fehler\b|\bfehler (?:liegt|lag|liegen) "
    r"(?:\w+ )?(?:bei|an) (?:ihnen|ihrem|ihrer|ihren|unserem|unserer|unseren|der|dem|den)\b|\bdas "
    r"liegt (?:nicht an uns|an ihnen|allein an|an unserer|an unserem)\b|\bnicht unser(?:e)? (?:fehler|"
    r"problem|schuld|sache)\b",
    r"\b(?:wir haben (?:es )?ihnen (?:doch |bereits |schon )(?:\w+ ){0,3}(?:gesagt|erklärt|"
    r"geschrieben|mitgeteilt|mehrfach))\b|\bwie (?:schon|bereits) (?:mehrfach|zweimal|dreimal|oft)\b",
    r"\b(?:verursacht|verzapft|verschuldet|angerichtet) (?:von|durch) (?:unser\w*|ihr\w*|die|den|das) "
    r"\w+|\bfehler (?:von|unserer|unseres|ihrer|ihres|der|des) (?:\w+ )?(?:abteilung|kolleg\w+|"
    r"entwickl\w+|vertriebs?|lagers?|technikers?|lieferanten|herstellers|buchhaltung|teams?|"
    r"mitarbeiter\w*|it|bank|spedition)\b",
    r"\bdank (?:unserer|unseres|der|des|ihrer|ihres) (?:\w+ )?(?:abteilung|kolleg\w+|entwickl\w+|"
    r"vertriebs?|lagers?|lieferanten|herstellers|buchhaltung|teams?|it)\b",
)
_FRENCH = (
    r"\b(?:la|leur|votre|notre|sa|de|par) (?:seule |propre )?faute\b(?! de (?:frappe|saisie|syntaxe|"
    r"temps|place|typographie|d'orthographe))|\bfaute de (?:notre|nos|votre|vos|l'équipe|ceux)|"
    r"\bfautifs?\b|\bfautives?\b|\bcoupables?\b|\bfaute (?:du|des|de la|de l['’]|à)\s?(?!frappe|temps)"
    r"\w+|\ben faute\b",
    r"\b(?:néglig\w+|incompéten\w+|n['’]importe (?:comment|quoi)|bâcl\w+|incapables?|inattenti\w+|"
    r"étourderie|négligemment|désinvolt\w+|irresponsables?|amateuris\w+|laxis\w+|je-m['’]en-foutis\w+|"
    r"paress\w+|dormi|endormis?)\b",
    r"\b(?:seuls?|seules?|unique|entièrement|totalement|pleinement) responsables?\b|\bresponsables? "
    r"(?:de (?:ce|cette|ces|la|l['’]|le|tout)|du|des) ?(?:\w+ )?(?:erreurs?|retards?|pannes?|pagaille|"
    r"bazar|incident|problèmes?|désordre|perte)\b",
    r"\b(?:comme (?:d['’]habitude|toujours|à (?:son|leur) habitude)|une fois de plus|encore une fois)"
    r"\b[^.!?\n]{0,80}\b(?:pas|oubli\w+|mal|rat\w+|tard|erreur|perdu|jamais|trompé\w*)\b|\bcomme "
    r"d['’]habitude\b",
    r"\b(?:à cause d(?:e|u|es)|par la faute d(?:e|u|es)|en raison de la négligence d\w+) (?:la |l['’]|"
    r"notre |nos |votre |vos |ce |cette )?(?:incompétence|négligence|erreur|retard|lenteur|service|"
    r"équipe|collègues?|transporteur|fournisseur|fabricant|commerciaux|développeurs?|techniciens?|"
    r"comptabilité|entrepôt|personnel|employés?|utilisateurs?|prestataire|hébergeur|opérateur|"
    r"administrateurs?|stagiaire|banque|logistique)\b",
    r"\b(?:si vous aviez|si votre (?:personnel|équipe|service|technicien|administrateur) avait|vous "
    r"auriez dû|vous n['’]auriez pas dû|vous n['’]avez (?:pas|jamais|même pas) (?:lu|suivi|respecté|"
    r"vérifié|écouté|fait|changé|tenu|entretenu)|vous avez (?:oublié|ignoré|négligé|mal|cassé)|aurait "
    r"(?:dû|pu) (?:vérifier|tester|lire|prévenir|faire|suivre)|auraient dû|aurait dû|nous vous "
    r"(?:l['’])?avions (?:pourtant|déjà|bien) (?:dit|expliqué|prévenu|averti))\b",
    r"\b(?:notre|nos|votre|vos|leur|leurs|le|la|les|un|une|l['’])\s?(?:\w+ ){0,2}?(?:équipe|équipes|"
    r"service|services|collègues?|commercial|commerciale|commerciaux|développeurs?|techniciens?|"
    r"technicienne|comptabilité|comptable|entrepôt|magasin|personnel|employée?s?|administrateurs?|"
    r"stagiaires?|banque|logistique|transporteur|livreur|fournisseur|fabricant|prestataire|hébergeur|"
    r"opérateur|utilisateurs?|prédécesseur|revendeur|informaticiens?|direction|intégrateur|"
    r"magasiniers?|département)\b"
    r"[^.!?\n]{0,60}?\b(?:oublié|oublient|raté|perdue?s?|mélangé\w*|confondu\w*|trompés?|trompée|"
    r"ignoré\w*|négligé\w*|saboté|cassé|planté|n['’](?:a|ont|avait|avaient) (?:pas|jamais|rien|même "
    r"pas|encore) (?:lu|fait|vérifié|testé|transmis|prévenu|suivi|respecté|contrôlé|compris|pensé|"
    r"pris|su|informé|saisi|commandé|répondu)|ne (?:respecte|sait|savent|fait|font|lit|lisent|"
    r"comprend|répond|prend|prennent|teste|testent|vérifie|vérifient|respectent|travaille|veut|"
    r"veulent) (?:pas|jamais|rien|même)|sans (?:le |la |les )?(?:vérifier|tester|prévenir|demander|"
    r"réfléchir|essayer|contrôler|test|prévenance)|mal (?:configur|install|prépar|saisi|lu|compris|"
    r"fait|gér|branch|emball|paramétr)\w*|fait n['’]importe|fait une erreur|commis une erreur|en "
    r"retard|trop lente?s?|trop tard)\b",
    r"\b(?:votre|leur|sa) (?:propre )?(?:erreur|négligence|inattention|mauvaise manipulation|manque "
    r"de)\b|\berreur (?:de|d['’]|du|des) (?:notre |nos |votre |vos |l['’])?(?:commercial\w*|service|"
    r"équipe|collègues?|technicien|comptabilité|développeurs?|entrepôt|transporteur|fournisseur|"
    r"utilisateur|manipulation de votre part|personnel)\b|\bce n['’]est pas (?:de )?notre (?:faute|"
    r"problème)\b|\bnous n['’]y sommes pour rien\b",
)
_SPANISH = (
    r"\b(?:culpa|culpas|culpables?|por culpa|la culpa)\b",
    r"\b(?:neglig\w+|incompeten\w+|chapuz\w+|descuid\w+|incapa(?:z|ces)|irresponsabl\w+|despist\w+|"
    r"torpeza|torpes?|inepto\w*|ineptitud|dejadez|vagos?|desastre de|metieron la pata|metió la pata|"
    r"la pifi\w+|la cag\w+|desidia|poco profesional\w*)\b",
    r"\b(?:únic[oa]s? responsables?|responsables? (?:de(?:l| la| los| las| este| esta)?) ?(?:\w+ )?(?:error|"
    r"errores|retraso|fallo|avería|caída|problema|desastre|lío|desorden|pérdida))\b",
    r"\b(?:como siempre|como de costumbre|como es habitual|una vez más|otra vez|de nuevo)\b[^.!?\n]{0,"
    r"80}\b(?:no|olvid\w+|mal|tarde|error|perd\w+|nunca|equivoc\w+)\b|\b(?:como siempre|como de "
    r"costumbre)\b",
    r"\b(?:si (?:usted|ustedes|su (?:personal|equipo|técnico|administrador)|hubiera[ns]?|hubiese[ns]?)"
    r"\b[^.!?\n]{0,60}\b(?:leído|seguido|hecho|avisado|revisado|comprobado|respetado|cambiado|"
    r"esperado|probado)|(?:hubiera|hubiese)[ns]? (?:leído|seguido|hecho|avisado)|debería[ns]? haber|"
    r"tendría[ns]? que haber|tenía[ns]? que haber|no (?:ha|han) (?:leído|seguido|respetado|hecho caso|"
    r"cambiado|escuchado)|ya (?:se )?(?:lo|le) (?:dijimos|explicamos|avisamos|advertimos))\b",
    r"\b(?:nuestr[oa]s?|vuestr[oa]s?|sus?|el|la|los|las|un|una)\s(?:\w+\s){0,2}?(?:equipos?|"
    r"departamentos?|servicio|compañer[oa]s?|colegas?|comerciales?|vendedor\w*|ventas|"
    r"desarrollador\w*|programador\w*|técnic[oa]s?|contabilidad|contables?|almacén|personal|"
    r"emplead[oa]s?|administrador\w*|becari[oa]s?|banco|logística|transportista|mensajer\w+|"
    r"proveedor\w*|fabricante|usuari[oa]s?|operador\w*|operari[oa]s?|turno|informátic[oa]s?|dirección|"
    r"jefe|distribuidor|instalador|antecesor|laboratorio|taller|reparto)\b"
    r"[^.!?\n]{0,60}?\b(?:olvid(?:ó|aron|ado|an|a)|equivoc(?:ó|aron|ado|an|a)|confundi(?:ó|eron)|"
    r"confundido|perdi(?:ó|eron)|perdido|ignor(?:ó|aron|ado)|rompi(?:ó|eron)|estrope(?:ó|aron)|"
    r"mezcl(?:ó|aron)|no (?:sabe|saben|lee|leen|leyó|leyeron|hizo|hicieron|hace|hacen|revisó|"
    r"revisaron|comprobó|comprobaron|avisó|avisaron|probó|probaron|siguió|siguieron|entendió|supo|"
    r"supieron|se molest\w+|tiene ni idea|cumple|cumplen|cumplió|respond\w+|piensa|quiere|quieren|ha "
    r"(?:hecho|leído|revisado|sabido)|han (?:hecho|leído|revisado|sabido)|había (?:hecho|leído|"
    r"revisado)|habían (?:hecho|leído|revisado)|respeta\w*|pasó|transmitió)|nunca|sin (?:probar|"
    r"comprobar|avisar|preguntar|leer|revisar|pensar)\w*|mal (?:configur|instal|prepar|hech|conect|"
    r"empaquet|introduj|hizo|hicieron)\w*|demasiado (?:lent|tarde)\w*|tarde y mal|cometi(?:ó|eron) un "
    r"error|hecho mal|falló|fallaron|la lió)\b",
    r"\b(?:error|fallo) (?:suyo|de ustedes|de usted|de su parte|del proveedor|del transportista|de "
    r"nuestr[oa]s? \w+|del departamento|de los \w+es)\b|\bno es (?:culpa|problema) nuestr[oa]\b|\bpor "
    r"su (?:descuido|error|negligencia)\b",
)
_ENGLISH_TOO = (
    rf"\b(?:mistake|error|mess|confusion|delay|damage|mix-up|outage|problem|fault|chaos|loss)\s(?:was|"
    rf"is|were|has been|had been)\s(?:\w+\s)?"
    rf"(?:made|caused|done|created|introduced|produced)\s(?:\w+\s)?by\s{_OWN}{_PEOPLE}\b",
    rf"\b(?:broken|lost|deleted|forgotten|mixed up|damaged|delayed|overlooked|missed|mishandled|ruined|"
    rf"messed up|wrecked|neglected|ignored|misplaced|"
    rf"wrongly|incorrectly|badly|poorly|carelessly|improperly)\b(?:\s\w+){{0,3}}\sby\s{_OWN}{_PEOPLE}\b",
    rf"\b(?:due to|because of|owing to|caused by|result of|thanks to|the work of|down to|attributable "
    rf"to)\s{_OWN}(?:slow|lazy|bad|poor|careless|unreliable|incompetent|inexperienced|overworked|"
    rf"disorganised|chaotic|sloppy|stubborn|ignorant|untrained|useless|mistake of|mistakes of|error of|"
    rf"errors of|failure of|negligence of)?\s?{_OWN}?{_PEOPLE}\b(?!\s(?:name|number|menu|panel|manual))",
    r"\b(?:poor|bad|terrible|lousy|sloppy|shoddy|miserable|awful|half-hearted|third-rate|botched) "
    r"(?:job|work|workmanship|planning|communication|advice|service)\b",
    r"\b(?:done|did|do|does) (?:their|his|her|your|its|your own) (?:homework|job|work) (?:properly|"
    r"right|correctly|better)?|\bdone (?:their|his|her|your) homework\b",
    r"\b(?:nobody|no one|no-one|none of them)\s(?:there|here|in (?:our|the|your) \w+|over there|at "
    r"\w+)?\s?(?:ever\s)?(?:listens?|listened|cares?|cared|checks?|checked|reads?|pays? attention|"
    r"paid attention|tests?|tested|thinks?|bothered|bothers|told us|tells us|informed us|looked|looks|"
    r"knows)\b",
    r"\bsomebody (?:in|at|from) (?:our|the|your) \w+\b[^.!?\n]{0,60}\b(?:forgot|lazy|too|did not|"
    r"didn't|wrong|broke|failed|asleep)\b",
    r"\b(?:we|i) (?:had |have )?(?:warned|told|advised|reminded|asked) (?:you|them|him|her)\b(?:\s\w+){0,"
    r"6}\s(?:would|not to|before|already|twice|several|many times|repeatedly|but|in (?:january|"
    r"february|march|april|may|june|july|august|september|october|november|december)|last|that this|"
    r"to test|to check|to stop)",
    r"\b(?:decided|insisted|chose|acted|voted|pushed this through) (?:against (?:our|the|my|all) "
    r"(?:advice|warnings?|recommendation)|over our heads|behind our backs?|without consulting)|"
    r"\bagainst our (?:advice|recommendation|will|warning)\b|\bwe would have (?:done|fixed|repaired|"
    r"sent|replaced|noticed) it\b|\bif it were up to us\b|\bnot up to us\b|\bwe had no say\b|\bour "
    r"hands are tied\b",
    rf"\b{_OWN}{_PEOPLE}\s(?:keep|keeps|kept|insist|insists|insisted)\s(?:on\s)?\w+ing\b|"
    rf"\b{_OWN}{_PEOPLE}\b[^.!?\n]{{0,40}}\b(?:should not have|shouldn't have|should never have|ought "
    rf"not to have|should have|could have)\b",
    rf"\b{_OWN}{_PEOPLE}\s(?:really\s|simply\s|just\s|clearly\s|obviously\s|apparently\s|still\s|again\s)?(?:has "
    rf"no|have no|had no|lacks?|lacked|know nothing|knows nothing|does nothing|do nothing|does as|"
    rf"needs? training|are|is|was|were)\s(?:idea|clue|interest|any sense|the slightest|training|"
    rf"notoriously|hopeless|useless|unreliable|overwhelmed|overloaded|slow|too slow|to blame|unwilling|"
    rf"careless|sloppy|impossible|asleep|the problem|the weak|the cause|confused|incompetent|late "
    rf"again|always late|never)\b",
    r"\b(?:who|which|they|that) (?:never|always|as usual|once again|still|apparently|obviously|simply)"
    r" (?:double-?checks?|checks?|tests?|listens?|reads?|answers?|delivers? late|forgets?|gets? it "
    r"wrong|ignores?|makes? mistakes|messes|did|do|does|cannot|can't|fail|fails|failed)\b",
    r"\b(?:do not|don't|please) (?:complain|blame|look|point) (?:to us|at us|us)\b|\bpoint(?:ing)? "
    r"(?:the|a|your|their) finger\b|\bfinger-pointing\b|\bpass(?:ed|ing)? the buck\b|\bshift(?:ed|ing)? "
    r"the blame\b|\bhas only (?:himself|herself|itself|themselves) to\b|\bonly yourself\b|"
    r"\byourselves to\b|\bself-inflicted\b|\bof your own making\b|\bbrought (?:this|it) on yourself\b|"
    r"\byour own doing\b|\bnot our mistake\b|\bnot because of us\b|\bwe are not to\b|\bwe did nothing "
    r"wrong\b|\bnot of our making\b",
    r"\bwrong(?:ly)? (?:advised|informed|instructed|told|configured|set up|installed|connected|"
    r"entered|shipped|packed|labelled|sent|booked) by (?:our|your|the|their|a) \w+|\b(?:obviously|"
    r"clearly|evidently|apparently) (?:you|your|somebody|someone|nobody|no one|they|he|she|the \w+ "
    r"(?:did|has|have|had))\b[^.!?\n]{0,60}\b(?:not|n't|wrong|forgot|ignored|without|never|failed|"
    r"mis\w+)\b",
    rf"\b(?:because|since|as|after|when|while|that|where|the \w+ (?:that|which)?)"
    rf"\s?{_OWN}{_PEOPLE}\s(?:once\s|again\s|also\s|simply\s|had\s|has\s|have\s|\w+ly\s){{0,4}}(?:did "
    rf"not|didn't|do not|does not|doesn't|don't|had not|has not|have not|could not be|failed|forgot\w*|"
    rf"lost|broke|dropped|missed|mixed|sent the wrong|deleted|ignored|skipped|refused|left)"
    rf"\b{_BUT_TRIED}(?!\s(?:confirm|change|start|open|reach|exist|match|arrive|yet|deliver\w* yet))",
    r"\b(?:the )?(?:previous|former|old|last|other) (?:technician|provider|supplier|administrator|"
    r"company|engineer|colleague|consultant|integrator|contractor)\b[^.!?\n]{0,60}\b(?:left|bad|poor|"
    r"wrong\w*|mess|badly|poorly|never|not|forgot|failed|ignored|mistake|chaos|careless\w*)\b",
    r"\b(?:unprofessional|irresponsible|reckless|dilettante|half-baked|unforgivable|inexcusable|"
    r"disgraceful|shameful|scandalous|ridiculous)\b",
)
_GERMAN_TOO = (
    r"\b(?:mist|bockmist|murks|unsinn|blödsinn|quatsch) (?:gebaut|gemacht|verzapft|produziert)\b|\bin "
    r"den sand gesetzt\b|\bzuzuschreiben\b|\banzulasten\b|\banlasten\b|\bunsachgemäß\w*|"
    r"\bunsachgemässe?\w*|\bfalsch bedient\b|\bfehlbedienung\b|\bfehlverhalten\b|\bnicht gewesen sein\b|"
    r"\bniemand (?:aufpasst|zuständig|zuhört|prüft|hinschaut|liest|kümmert|testet|nachdenkt)\b|"
    r"\bkeiner (?:aufpasst|zuhört|prüft|hinschaut|liest|testet)\b",
    r"\bhätte(?:n|st)?\b[^.!?\n]{3,140}\b(?:wäre|hätte)(?:n|st)?\b|\bwäre(?:n)?\b[^.!?\n]{3,"
    r"100}\bworden\b[^.!?\n]{0,80}\b(?:wäre|hätte|stünde|liefe|müsste|würde)(?:n)?\b|\bhätte(?:n)? "
    r"(?:sie|man|er|es|das|die|der|ihr\w*|unser\w*|besser|nur)\b[^.!?\n]{0,80}\b(?:müssen|sollen|"
    r"können)\b|\bwie man so etwas\b",
    r"\b(?:unser|unsere|unserer|unserem|unseren|ihr|ihre|ihrer|ihrem|ihren|der|die|dem|den|das|ein|"
    r"eine|einer|eines)\s(?:\w+\s){0,2}?(?:\w*(?:abteilung|team|vertrieb|lager|versand|einkauf|"
    r"technik|buchhaltung|personal|dienst|dienstleister|haus|leute|anbieter|provider|lieferant|"
    r"hersteller|spediteur|mitarbeiter|kollege|kollegen|kollegin|entwickler|administrator|techniker|"
    r"praktikant|partner|planung|leitung|schicht|zulieferer|händler|vorgänger)(?:in|innen|en|n|s|es|e|"
    r"em)?)\b[^.!?\n]{0,90}?"
    r"\b(?:falsch \w+|nicht (?:ge\w+|be\w+|ver\w+|ein\w+|auf\w+|an\w+|über\w+|weiter\w+|rechtzeitig|"
    r"sorgfältig|sauber|fähig|willens|für nötig)|vergess\w+|verschl\w+|verloren|vertausch\w*|"
    r"verwechsel\w*|versäum\w*|ignorier\w*|übersehen|beschädig\w*|fallen lassen|fallen gelassen|"
    r"gelöscht|zerstört|kaputt\w*|unvollständig|schlecht\w*|schlampig\w*|mangelhaft\w*|unzureichend|"
    r"unzuverlässig\w*|überfordert|unterlassen|verzögert|verbummelt|liegen (?:ge)?lassen|"
    r"liegengelassen|nicht auf die reihe|mit schuld|schuld|ohne (?:jede|vorherige|rücksprache|prüfung|"
    r"test)\w*|wieder einmal|mal wieder|noch nie|nie|keinerlei|nicht kennt|nicht weiß|nicht "
    r"beherrscht|nicht lesen|verpatzt|gepatzt|geschludert|gebummelt|gepennt|verplant|unfähig|langsam)"
    r"\b(?!\s(?:gefunden|feststellen|festgestellt|erhalten|bestätigt|auftritt|lieferbar|erreichbar))",
    r"\bsie (?:haben|hatten|hätten)\b[^.!?\n]{0,80}\b(?:nicht|nie|kein\w*|falsch|selbst|trotz|"
    r"unsachgemäß|entgegen|eigenmächtig|zu spät)\b[^.!?\n]{0,50}\b(?:\w*ge\w+(?:t|en)|be\w+(?:t|en)|"
    r"ver\w+(?:t|en)|unterlassen|installiert|konfiguriert|ignoriert|aktualisiert|informiert|"
    r"kontrolliert)\b(?![^.!?\n]*(?:\?|erhalten))",
    r"\b(?:durch|wegen|aufgrund|infolge|dank) (?:der |des |die |das |ihr\w* |unser\w* |ein\w* )?(?:\w+ "
    r")?(?:nachlässigkeit|fahrlässigkeit|unachtsamkeit|unfähigkeit|schlamperei|faulheit|dummheit|"
    r"ignoranz|bummelei|trägheit|inkompetenz|sorglosigkeit|desinteresse\w*|fehlers? (?:unser\w*|"
    r"ihr\w*|der|des|in der))\b|\b(?:unachtsamkeit|unachtsam|schlamperei|bummelei|ignoranz|faulheit|"
    r"trägheit|überfordert)\b",
    r"\bwir (?:haben|hatten) (?:sie |es ihnen |ihnen )?(?:\w+ ){0,4}(?:gewarnt|hingewiesen|mehrfach|"
    r"oft genug)\b|\b(?:wir können|kann) (?:da )?nichts dafür\b|\bdafür können wir nichts\b|\bliegt "
    r"nicht (?:an uns|bei uns)\b|\bhaben wir nicht zu (?:vertreten|verantworten)\b|\bnicht in unserer "
    r"verantwortung\b|\bgeht (?:allein |klar |eindeutig )?auf (?:das konto|die kappe)\b|"
    r"\bverantwortlich (?:dafür |hierfür )?(?:ist|sind|war) (?:allein |einzig |ausschließlich |wieder "
    r"|nur )?(?:die|der|das|ihr|ihre|unser|unsere)\b|\b(?:ist|sind|war) (?:allein|einzig|"
    r"ausschließlich|selbst) (?:dafür )?verantwortlich\b|\btypisch (?:für )?(?:unser|die|der|das|"
    r"vertrieb|it|ihr)\w*\b",
)
_FRENCH_TOO = (
    r"\b(?:notre|nos|votre|vos|leur|leurs|le|la|les|un|une|l['’]|du|des|au|aux|de)\s?(?:\w+ ){0,"
    r"2}?(?:équipe|équipes|service|services|collègues?|commercial|commerciale|commerciaux|"
    r"développeurs?|techniciens?|technicienne|comptabilité|comptable|entrepôt|magasin|personnel|"
    r"employée?s?|administrateurs?|stagiaires?|banque|logistique|transporteur|livreur|fournisseur|"
    r"fabricant|prestataire|hébergeur|opérateur|utilisateurs?|prédécesseur|revendeur|informaticiens?|"
    r"direction|intégrateur|magasiniers?|département|standard|accueil|atelier|sous-traitant|"
    r"partenaire|installateur|facturation|préparateurs?|chauffeur|facteur|éditeur)\b"
    r"[^.!?\n]{0,80}?\b(?:ne (?:\w+ ){0,2}?(?:pas|jamais|rien|guère)|n['’]\w+ (?:\w+ )?(?:pas|jamais|"
    r"rien|même pas)|comme (?:souvent|d['’]habitude|toujours)|encore (?:une fois )?(?:oublié|perdu|"
    r"raté|trompé|mal)|s['’](?:est|étaient|était) (?:encore )?trompée?s?|se sont (?:encore )?trompée?s?|"
    r"se trompent?|a (?:encore )?(?:tardé|traîné)|ont (?:encore )?(?:tardé|traîné)|dort|dorment|dormi|"
    r"traîne\w*|bâclé\w*|abîmé\w*|endommagé\w*|effacé\w*|détruit\w*|sans (?:la |le |les |l['’])?\w+er|"
    r"par erreur|à tort|mauvaise? (?:référence|adresse|pièce|version|volonté)|mal \w+é\w*|"
    r"incapable\w*|débordée?s?|dépassée?s?|peu (?:fiable|sérieux|sérieuse)\w*|pas fiable)"
    r"\b(?!\s(?:trouvé|constaté|confirmé|encore (?:confirmé|reçu)))",
    r"\bvous (?:n['’]avez|n['’]aviez|n['’]auriez|ne (?:lisez|suivez|respectez|vérifiez|faites))"
    r"\b[^.!?\n]{0,20}\b(?:pas|jamais|rien|guère)\b(?!\s(?:besoin|reçu|à\b))|\bvous auriez (?:dû|pu)\b|"
    r"\bsi (?:vous|votre \w+|vos \w+|on|notre \w+|nos \w+) (?:aviez|avait|avaient|nous aviez)\b|"
    r"\b(?:aurait|auraient) (?:dû|pu)\b|\bil fallait (?:lire|suivre|vérifier|prévenir)\b|\bnous vous "
    r"(?:avions|avons) (?:\w+ )?(?:prévenu|averti|dit|expliqué|signalé|mis en garde)\w*",
    r"\b(?:ne (?:relève|dépend|vient|provient) pas de (?:nous|notre)|n['’]est pas (?:de )?notre "
    r"(?:fait|ressort|responsabilité|faute|erreur|problème)|nous n['’](?:y )?(?:pouvons|sommes) "
    r"(?:rien|pour rien)|pas responsables?|rejet\w+ la (?:faute|responsabilité)|seul\w* en cause|"
    r"mise? en cause|imput\w+ à|la responsabilité (?:de|du|des|en (?:incombe|revient)))\b|\b(?:par|"
    r"votre|leur|sa) (?:négligence|incompétence|imprudence|inattention|maladresse|paresse|lenteur|"
    r"laxisme)\b|\bmalad(?:roit|resse)\w*|\bimprud\w+|\bpas fichus?\b|\bpeu soigneu\w+|\bmanque de "
    r"(?:sérieux|soin|rigueur|professionnalisme)\b",
)
_SPANISH_TOO = (
    r"\b(?:nuestr[oa]s?|vuestr[oa]s?|sus?|el|la|los|las|un|una|del|al|de los|de las)\s(?:\w+\s){0,"
    r"2}?(?:equipos?|departamento|servicio|compañer[oa]s?|colegas?|comerciales?|vendedor\w*|ventas|"
    r"desarrollador\w*|programador\w*|técnic[oa]s?|contabilidad|contables?|almacén|personal|"
    r"emplead[oa]s?|administrador\w*|becari[oa]s?|banco|logística|transportista|mensajer\w+|"
    r"proveedor\w*|fabricante|usuari[oa]s?|operador[ae]s?|operari[oa]s?|turno|informátic[oa]s?|"
    r"dirección|jefe|distribuidor|instalador|antecesor|taller|reparto|gente|conductor|repartidor|"
    r"gestoría|facturación|compras|consultor\w*|subcontrat\w+)\b"
    r"[^.!?\n]{0,80}?\b(?:no (?!encontr|detect|observ|recib|confirm|ha confirmado|está)\w+|nunca|"
    r"jamás|como siempre|otra vez|de nuevo se|una vez más|se (?:olvid|equivoc|confund|despist|durm)"
    r"\w+|sin (?:\w+ar|\w+er|\w+ir)\w*|mal\b|perdi\w+|rompi\w+|estrope\w+|borr(?:ó|aron)|dañ(?:ó|aron)"
    r"|ignor\w+|descuid\w+|por error|equivocad[oa]s?|tarde|lent[oa]s?|inútil\w*|incapa\w+|"
    r"desbordad\w+|poco (?:fiable|serio|profesional)\w*|ni (?:siquiera|idea))\b",
    r"\b(?:ustedes|usted) no (?:siguieron|siguió|leyeron|leyó|hicieron|hizo|respetaron|respetó|"
    r"revisaron|revisó|avisaron|avisó|cambiaron|cambió|hacen|leen|supieron|han|ha (?:leído|seguido|"
    r"hecho|avisado|cambiado))\b|\bno (?:siguieron|leyeron|hicieron caso|respetaron|nos avisaron|nos "
    r"hicieron caso) (?:las|el|los|la|nuestras?|nuestros?|a)?\b|\b(?:hubiera|hubiese|hubieran|"
    r"hubiesen)[ns]?\b[^.!?\n]{3,120}\b(?:habría|hubiera|hubiese|estaría|funcionaría|tendría)n?\b|"
    r"\b(?:podría|debería|tendría)n? haber\b|\b(?:debió|debieron|tenía que|tenían que) (?:haber)?\b|"
    r"\bya (?:se )?(?:lo|le|les) (?:\w+ )?(?:habíamos|hemos|dijimos|avisamos|advertimos|explicamos)\b",
    r"\b(?:se debe|debido|gracias) (?:a|al|únicamente a|exclusivamente a) (?:la |el |un |una |los |"
    r"las )?(?:\w+ )?(?:dejadez|negligencia|descuido|incompetencia|torpeza|lentitud|pereza|error de|"
    r"fallo de|mala gestión|mal trabajo|despiste)\b|\bes (?:cosa|responsabilidad|asunto) (?:suya|de "
    r"su|exclusiva|de nuestr\w+|del|de ustedes)\b|\bno (?:es|depende de) (?:responsabilidad |cosa |"
    r"asunto )?nosotros\b|\bnosotros no (?:tenemos|hemos|fuimos)\b[^.!?\n]{0,30}\b(?:culpa|nada|roto)\b|"
    r"\b(?:el|un) error (?:es|fue|lo cometi\w+|viene|proviene) (?:de|del|suyo|por) ?(?:su|la|el|los|"
    r"las|nuestr\w+|vuestr\w+)?\b|\bmal trabajo\b|\bmala (?:gestión|fe|praxis|instalación de su)\b|"
    r"\bmanazas\b|\bse lavan las manos\b|\btípico de\b",
)
_ENGLISH_MORE = (
    r"\b(?:once again|yet again|as usual|as so often|as ever|true to form|for the umpteenth time|for "
    r"the (?:second|third|fourth) time (?:now|this \w+)|of all people)\b",
    rf"\b(?:our|your|their|his|her|the)\s(?:\w+\s){{0,2}}?{_PEOPLE}\b[^.!?\n]{{0,50}}\b(?:the wrong|"
    rf"wrong|wrongly|incorrectly|too late|carelessly|by mistake|mistakenly|a mistake|an error|mistakes|"
    rf"errors|badly|instead of|messed|forgot|forgotten|untested|unchecked|half|sloppily|delayed|"
    rf"mix(?:ed)?[- ]up|let (?:you|us|everyone) down|dragged|drags|dawdled|unable|incapable|overlooked|"
    rf"ignored|neglected|refused|insists?|blocked|stubborn\w*|cut corners|asleep|on holiday again)"
    rf"\b(?!\s(?:message|page|number was shown))",
    r"\byou(?:\s(?:have|had|yourself|probably|obviously|apparently|simply|must have|also|again|then|"
    r"once|just)){0,3}\s(?:entered|used|connected|installed|set|chose|chosen|typed|deleted|configured|"
    r"ordered|selected|plugged|inserted|put|mounted|gave|given|sent|wired|filled|bought|opened|"
    r"removed|changed|switched)\s(?:\w+\s){0,4}?(?:wrong|wrongly|incorrect|incorrectly|without "
    r"(?:asking|reading|telling|permission|checking)|despite|against|too (?:early|late|much|hard)|"
    r"upside down|yourself|the other way)\b",
    r"\bbecause (?:of )?(?:you|your (?:\w+ ){0,2}\w+)\s(?:did|didn['’]t|did not|had|hadn['’]t|changed|"
    r"deleted|switched|removed|never|ignored|forgot|failed|kept|insisted|waited|refused|broke|misused|"
    r"are not able|cannot|don['’]t|do not|does not|doesn['’]t)\b(?!\s(?:receive|yet|have (?:the|a) "
    r"(?:right|permission|licen)))",
    r"\b(?:caused|created|triggered|brought about|introduced)\sby\s(?:your|our|the)\s(?:own\s)?(?:\w+\s)?(?:mistake|"
    r"mishandling|handling|misuse|carelessness|negligence|people|staff|employees?|colleagues?|users?|"
    r"administrators?|developers?|team|technicians?|department|provider|supplier|carrier|impatience|"
    r"ignorance|inexperience|error)\b",
    r"\b(?:lack|absence) of (?:care|attention|diligence|competence|training|knowledge|understanding|"
    r"discipline|interest|communication) (?:in|of|on|by|among|from|at)\b|\b(?:ignorance|inexperience|"
    r"impatience|indifference|arrogance|stupidity|laziness|clumsiness|clumsy|clumsily|inept\w*|"
    r"oblivious|thoughtless\w*|forgetful\w*)\b",
    r"\b(?:should|could|might|would) have (?:been (?:avoided|prevented|noticed|checked|done|tested|"
    r"caught)|(?:avoided|prevented|noticed|checked|told|warned|tested|caught|informed|replaced|asked|"
    r"read)) (?:if|had|long ago|by)\b|\bhad (?:you|they|he|she|our|your|the) (?:\w+ ){1,5}(?:would|"
    r"wouldn['’]t|could|might)\b",
    r"\b(?:it|this|that|the \w+) (?:is|was|lies|lay|rests|rested|falls|fell) (?:entirely |solely |"
    r"squarely |clearly |only |all )?(?:with|on|down to|the responsibility of|the work of|the doing "
    r"of|on the side of) (?:your|our|the) (?:\w+ )?"
    + _PEOPLE
    + r"\b|\b(?:responsibility|liability|error|mistake|fault|problem) (?:lies|lay|rests|is) (?:entirely "
    r"|solely |clearly |squarely |only )?(?:with|on) (?:you|your|our|the|them)\b|\bon your (?:side|"
    r"end|part)[^.!?\n]{0,20}\b(?:mistake|error|failed|wrong|ignored|neglect\w*)\b|\b(?:mistake|error|"
    r"failure|negligence|oversight) on (?:your|their) (?:side|end|part)\b",
    r"\b(?:simply|just|obviously|clearly|evidently|apparently) (?:forgot|forgotten|did not|didn['’]t|"
    r"ignored|overlooked|failed|refuses?|do not care|does not care|careless|incompetent|lazy|asleep|"
    r"too (?:slow|lazy|busy))\b|\bcan['’]t be (?:helped|expected) (?:if|when|as long as) (?:you|they|"
    r"your)\b|\bwhat (?:do|did) you expect\b|\bhardly our\b|\bnot something we (?:did|caused|broke)\b|"
    r"\bwe (?:always|have always) (?:said|told|warned)\b|\bdon['’]t look at us\b|\bhave to (?:clean|"
    r"mop) up (?:after|what)\b|\bclean(?:ed|ing)? up (?:after|the mess|their mess|behind)\b|"
    r"\bsuffer(?:ing)? from (?:their|the \w+['’]s)\b|\bthanks to (?:them|him|her|their)\b",
)
_GERMAN_MORE = (
    r"\bweil (?:sie|ihr\w*|unser\w*|die kolleg\w+|niemand|jemand|keiner)\b[^.!?\n]{0,"
    r"100}\b(?:nicht|falsch\w*|vergess\w+|nie|zu spät|ohne|kein\w*|vertausch\w+|verwechsel\w+|"
    r"ignorier\w+|übersehen|schlamp\w*|trotz)\b[^.!?\n]{0,40}\b(?:hat|haben|hatte|hatten|wurde|konnte|"
    r"konnten|wollte|wollten|\w+te|\w+ten)\b",
    r"\b(?:schon wieder|mal wieder|wieder einmal|wie immer|wie üblich|wie so oft|leider wieder|zum "
    r"dritten mal|zum wiederholten male?)\b",
    r"\b(?:verbrochen|verursacher|sündenbock|die leidtragenden|unvermögen|versäumnis\w*|unterlassung|"
    r"unwissenheit|ungeschick\w*|leichtsinn\w*|gedankenlos\w*|rücksichtslos\w*|schludrig\w*|"
    r"desinteress\w*|planlos\w*|verantwortungslos\w*|unzuverlässig\w*|unfähig\w*)\b|\b(?:ausbaden|"
    r"ausbügeln|aufräumen|geradebiegen) (?:müssen|dürfen)?[^.!?\n]{0,40}\bwas (?:die|der|das|unser\w*|"
    r"ihr\w*)\b|\bhinterlassen\w* hat\b[^.!?\n]{0,30}\bchaos\b|\b(?:chaos|durcheinander|"
    r"scherbenhaufen)\b",
)
_FRENCH_MORE = (
    r"\b(?:parce que?|car|puisque|étant donné que?) (?:vous|votre|vos|notre|nos|"
    r"personne|quelqu['’]un)\b[^.!?\n]{0,100}\b(?:pas|jamais|mal|mauvaise?s?|oublié\w*|trompé\w*|"
    r"négligé\w*|ignoré\w*|sans \w+er|trop tard|à tort|mélangé\w*|perdu\w*|cassé\w*)\b",
    r"\b(?:encore une fois|une fois de plus|comme d['’]habitude|comme toujours|comme souvent|pour la "
    r"(?:deuxième|troisième|énième) fois)\b|\b(?:insouci\w+|manquement|irrespons\w+|négligen\w+|"
    r"incompéten\w+|désordre|pagaille|gâchis)\b|\b(?:quelqu['’]un|personne) (?:chez|dans|de) (?:vous|"
    r"nous|notre|votre|leur)\b[^.!?\n]{0,50}\b(?:oublié|n['’]a|pas|erreur|mal)\b",
)
_SPANISH_MORE = (
    r"\b(?:porque|ya que|pues|puesto que) (?:usted|ustedes|su|sus|nuestr\w+|nadie|"
    r"alguien)\b[^.!?\n]{0,100}\b(?:no|mal|nunca|olvid\w+|equivoc\w+|ignor\w+|sin \w+r|tarde|"
    r"confund\w+|perdi\w+|rompi\w+)\b",
    r"\b(?:otra vez|una vez más|como siempre|para variar|por enésima vez|por tercera vez)\b[^.!?\n]{0,"
    r"80}\b(?:nuestr\w+|su|sus|el|la|los|las|ha|han|se)\b|\bnadie (?:en|de|del) (?:su|nuestr\w+|la|el)"
    r"\b[^.!?\n]{0,50}|\b(?:desastr\w+|desorden|caos|imprudencia|imprudente|irrespons\w+|ineficien\w+|"
    r"ineficac\w+)\b",
)
_BLAME = tuple(
    re.compile("|".join(f"(?:{p})" for p in patterns), flags)
    for patterns, flags in (
        (tuple(p for p in _ENGLISH if "[A-Z][a-z]+" not in p), re.IGNORECASE),
        (tuple(p for p in _ENGLISH if "[A-Z][a-z]+" in p), 0),
        (_ENGLISH_TOO + _ENGLISH_MORE, re.IGNORECASE),
        (_GERMAN + _GERMAN_TOO + _GERMAN_MORE, re.IGNORECASE),
        (_FRENCH + _FRENCH_TOO + _FRENCH_MORE, re.IGNORECASE),
        (_SPANISH + _SPANISH_TOO + _SPANISH_MORE, re.IGNORECASE),
    )
)


def find_blame(said: Said, _house: House) -> Iterator[Span]:
    """Every place where somebody is said to be at fault."""
    text = without_traces(said.text)
    for pattern in _BLAME:
        yield from passages(pattern, text)
