"""Blame: who is said to be at fault, instead of what happened (Customer SOP §9, §13).

Blame is somebody, and that they failed: a team of ours, another company, the customer. So what is looked for is an
*actor* with a *failing* in the same sentence ("the night shift left the valve open"); *you* with a failing of the
customer's; a *cause* that is a person ("due to negligence at the refinery"); what *would have been* otherwise; and
words that *judge* whoever they are said of. That we made a mistake may be said, and so may what broke.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from handlers.gate.blame_hints import hints
from handlers.gate.said import Said, Span, any_of, sentences, whole, without_addresses, words
from handlers.gate.style import Passage, held, passages_of
from handlers.gate.tongues import spoken
from handlers.gate.traces import without_traces
from mailer.config import House


@dataclass(frozen=True, slots=True)
class Wording:
    """How one language blames; patterns of whole words.

    ``you`` is a failing that has the customer in it; ``judging`` and ``unreal`` need nobody beside them. ``innocent``
    sentences are none, whatever they say: to own a fault, or to say that nobody has one. In a language ``either_way``
    the failing may stand before who failed.
    """

    actor: str
    failing: str
    cause: str
    you: str
    unreal: str
    judging: str
    innocent: str
    either_way: bool = False
    did_badly: str = r"(?!)"
    """An act right behind the actor that is none of the plain acts of service."""


# --- English ----------------------------------------------------------------------------------------------------------

_EN_ROLE = words(
    "our operators, your operators, your users, "
    "team, teams, department, departments, dept, developer, developers, engineer, engineers, programmer, "
    "programmers, colleague, colleagues, coworker, coworkers, warehouse, warehouse people, sales, salesman, "
    "salespeople, sales rep, sales people, accountant, accountants, logistics, purchasing, marketing, "
    "management, manager, managers, admin, admins, administrator, administrators, technician, technicians, "
    "first level, second level, night shift, day shift, crew, day crew, night crew, staff, personnel, trainee, "
    "trainees, intern, interns, apprentice, apprentices, quality control, inspectors, inspector, people, guys, "
    "folks, lads, hotline, help desk, helpdesk, provider, providers, supplier, suppliers, vendor, vendors, "
    "manufacturer, manufacturers, maker, carrier, carriers, courier, couriers, contractor, contractors, "
    "subcontractor, subcontractors, hoster, hosting company, bank, integrator, it staff, it department, "
    "employee, employees, secretary, receptionist, predecessor, predecessors, delivery driver, truck driver, "
    "van driver, bus driver, lorry driver, drivers of, packers, packer, loaders, pickers, reseller, dealer, "
    "importer, importers, exporter, wholesaler, retailer, publisher, rep, reps, engineering, r&d, distributor, "
    "consultant, consultants, consultancy, boss, dispatcher, dispatchers, forwarder, haulier, shipper, "
    "back office, front desk, post office, postman, parcel service, delivery service, delivery man, procurement, "
    "field service, lab, workshop, agency, ministry, council, landlord, tenant, neighbour, neighbours, plumber, "
    "plumbers, electrician, electricians, fitter, fitters, mechanic, mechanics, cleaning staff, cleaning crew, "
    "caretaker, janitor, nurse, nurses, cashier, cashiers, clerk, clerks, teacher, customer service, "
    "maintenance firm, maintenance company, security guard, facility management, gentleman, architect, "
    "architects, surveyor, network people, telephone company, telco, qa, head office, branch office, "
    "photographer, volunteer, volunteers, temp, temps, foreman, organiser, organisers, team lead, chef, cook, "
    "waiter, gardener, painters, movers, removal men, printers' office, print shop, it people, previous shift, "
    "earlier shift, last shift, late shift, early shift, hosting firm, delivery firm, cleaning firm, "
    "your installer, our installer, the installer who, branch office staff, machine operators, "
    "finance department, accounting department, accounting, finance people, security company, this company, "
    "that company, the company who"
)
_NO_PEOPLE = (
    r"(?!['’]|\s(?:accounts?|holidays?|transfers?|details|tax|reports?|orders?|prices?|lists?|figures|data|numbers?|software|"
    r"systems?|modules?|licen[cs]es?|console|address(?:es)?|statements?|cards?|names?|roles?|views?|pages?|menus?|portal|"
    r"results?|servers?|e?mails?|groups?|folders?|calendars?|box(?:es)?|office\sprograms?|tools?|fields?|settings?|costs?)(?!\w))"
)
"""Behind a role: a bank account and a sales report are no people."""
_EN_SOMEBODY = (
    r"he|she|whoever|somebody|someone|those\sresponsible|those\sin\s\w+|the\sother\sside|none\sof\s(?:them|us)|"
    r"the\s(?:person|people|man|woman)|a\s(?:person|man|woman)|microsoft|google|amazon|apple|oracle|sap|adobe"
)
_EN_NEUTRAL = (
    r"(?:find|found|see|seen|observe|detect|receive|get|have\s(?:the|any|a|your)|need|measure|reproduce|hear|"
    r"arrive|reach|"
    r"come|confirm|notice\sany|any|been|yet|start\syet|exist|appear|apply|change|use|want|leave\sthe|store|"
    r"ask\sfor|share)"
)
_EN_FAILING = any_of(
    # what only people do, and do badly
    r"mis(?:read|took|heard|led|placed|handled|labelled|labeled|configured|typed|understood|informed|calculated|judged|"
    r"routed|spelt|spelled|counted|directed|managed|used|diagnosed|quoted|wired|filed|applied)",
    r"forg[eo]t(?:ten|s)?|(?:have|has|had)\sforget|neglect(?:s|ed|ing)?|overlook(?:s|ed)|ignor(?:es|ed|ing|e)|"
    r"omitted|skipped"
    r"|fail(?:ed|s)?\sto|failed\s(?:us|you|again|here|once)|refus(?:ed|es|ing)|insist(?:ed|s)?|procrastinated|"
    r"(?:took|takes|take)\s(?:\w+\s)?(?:too\slong|no\scare|ages|forever|shortcuts?|liberties|their\stime|his\stime)",
    r"(?:messed|screwed|mucked|fouled|slipped|mixed|cocked|stuffed|cut|held|let|covered)\s"
    r"(?:\w+\s){0,2}?(?:up|corners|down)|botched|bungled|fumbled|muddled|blew\sit|slept|overslept|dozed|asleep|"
    r"daydream\w+|"
    r"dropped\s(?:the\s(?:ball|parcel)|\w+)|made\s(?:\w+\s){0,3}(?:mess|hash|blunder|mistakes?|errors?|faults?|slip)|"
    r"(?:did|done|do|does|got|gets?|get)\s(?:\w+\s){0,2}(?:wrong|badly)|jumped\sthe\sgun|dragg(?:ed|ing)\s\w+\sfeet|"
    r"sat\son|sits\son|rushed|guessed|winged\sit|lied|denied|stubborn\w*|gave\sup|walked\saway|turned\sa\sblind\seye|"
    r"looked\sthe\sother\sway|paid\sno\sattention|did\snot\slift|lift\sa\sfinger|had\sno\s(?:idea|clue|business|right|"
    r"plan)|has\sno\s(?:idea|clue)|have\sno\s(?:idea|clue)|no\sright\sto|knew\snothing|knows?\snothing|"
    r"(?:never|not)\s(?:seems?|bother\w*|care[sd]?|learn\w*|listen\w*|read|think|thought)|only\s(?:ever\s)?care",
    # harm done to a thing
    r"broke|broken|lost|loses|ruin(?:ed|s)|spoil(?:ed|t)|damag(?:ed|es)|wreck(?:ed|s)|scratched|crushed|smashed|"
    r"destroyed|"
    r"deleted|erased|overwrote|overwritten|wiped|cracked|bent|tampered|fiddled|meddled|tinkered|unplugged|pulled|"
    r"swapped|switched\soff|turned\soff|blocked|bridged|bypassed|disabled|cut\sthrough|drove\s(?:over|into)|ran\sover|"
    r"sabotag\w+|delay(?:ed|s|ing)|caus(?:ed|es)|triggered|provoked|is\sresponsible|are\sresponsible|touched|"
    r"let\sthrough|"
    r"passed\s\w+\s\w+\swithout|left\s(?:\w+\s){1,6}(?:open|on|off|undone|unplugged|loose|behind|neighbour|"
    r"unlocked|lying|"
    r"out|untested|unfinished|unattended|running|mess|rain)",
    # wrong in manner
    r"(?<!received\s)(?<!got\s)(?<!saw\s)(?<!shows\s)(?<!received\sa\s)(?<!got\sa\s)(?<!saw\sa\s)(?<!received\sthe\s)"
    r"(?:wrong|incorrect|outdated|false)(?:ly)?|incorrectly|by\smistake|mistakenly|in\serror|"
    r"erroneously|too\slate|upside\sdown|backwards|nonsense|rubbish|badly|poorly|half-heartedly|untrained|"
    r"like\san?\s(?:amateur\w*|beginner)|despite\s(?:our|several|repeated)|in\sspite\sof|against\sour|"
    r"instead\sof\s\w+ing|"
    r"without\s(?:testing|asking|checking|thinking|telling|reading|informing|trying|reviewing|any|notice|warning|"
    r"permission|looking|switching|\w+ing\s(?:it|them|us|you|anybody|anyone))",
    # what they are
    r"(?:is|was|are|were|been|being|too|so)\s(?:\w+\s)?(?:slow|busy|lazy|stingy|careless|unable|incapable|stupid|"
    r"distracted|impatient|greedy|tired|drunk|arrogant|cheap|inattentive|unreliable|unprepared|overwhelmed|sloppy|"
    r"confused|mistaken|out\sof\s(?:their|his|her)\sdepth|to\sblame|at\sfault|guilty)",
    r"not\s(?:up\sto|capable|trained|qualified|competent|able\sto\s\w+\sa)|cannot\s(?:even|tell)|"
    r"can['’]t\s(?:even|tell)",
    # what they did not do
    r"(?:did\snot|didn['’]t|never|had\snot|hadn['’]t|could\snot\sbe|couldn['’]t\sbe|does\snot|do\snot|doesn['’]t|"
    r"don['’]t)"
    rf"\s(?:even\s|once\s|really\s)?(?!{_EN_NEUTRAL})\w+",
    r"(?:should|ought\sto)\s(?:at\sleast\s|really\s|never\s|not\s|\w+ly\s)?have\s\w+",
    r"thought\s(?:it|that|this)\s\w+|left\s(?:it|them|us|you|the\s\w+|your\s\w+)\s\w+(?:ing|ed)|back\sto\sfront|"
    r"nothing(?=\W*$)|let\s(?:this|it|the\s\w+)\s(?:\w+\s)?(?:slip|happen|through|fall|drop)|"
    r"bought\sthe\scheap\w*|chose\sto\s\w+|without\stelling|promised\s(?:you|him|her|more)|sold\syou|"
    r"told\s(?:you\s(?:wrong|nonsense|otherwise)|nobody)|gave\syou\s(?:the\s)?"
    r"(?:wrong|bad|false)|would\sraise\sthe",
)
_EN_DID_PLAINLY = words(
    "added, adjusted, advised, agreed, announced, answered, applied, approved, arranged, asked, assembled, assigned, "
    "attached, authorised, booked, calculated, calibrated, called, carried, changed, checked, cleaned, cleared, "
    "closed, collected, compared, completed, concerned, configured, confirmed, connected, contacted, copied, "
    "corrected, "
    "counted, created, decided, delivered, described, designed, detected, developed, discussed, encountered, "
    "ended, entered, estimated, examined, exchanged, expected, experienced, explained, extended, filled, filmed, "
    "finished, fitted, fixed, gathered, granted, handed, helped, identified, implemented, "
    "improved, included, increased, informed, inspected, installed, intended, investigated, involved, issued, "
    "labelled, listed, located, logged, looked, managed, marked, measured, mentioned, "
    "moved, named, needed, noted, noticed, notified, observed, offered, opened, operated, ordered, packed, "
    "performed, phoned, placed, planned, posted, prepared, printed, processed, produced, programmed, proposed, "
    "provided, "
    "published, raised, reached, received, recommended, recorded, reduced, registered, released, "
    "removed, renamed, renewed, repaired, repeated, replaced, replied, reported, reproduced, requested, required, "
    "resolved, responded, restarted, restored, returned, reviewed, saved, scanned, scheduled, selected, sent, "
    "served, shipped, showed, signed, solved, started, stated, stopped, stored, suggested, supplied, "
    "supported, switched, tested, thanked, trained, transferred, transported, treated, tried, typed, bought, brought, "
    "uninstalled, unlocked, updated, upgraded, uploaded, used, verified, visited, waited, wanted, watched, "
    "wired, worked, based, certified, dedicated, qualified, skilled, related, affected, thought, "
    "charged, arrived, need, exceed, succeed, proceed, indeed, "
    "speed, feed, weed, red, bed, seed, allowed, continued, assisted, assured, escalated, forwarded, passed, "
    "acknowledged, apologised, appreciated, appointed, cancelled, accepted, credited, debited, refunded, invoiced, "
    "quoted, translated, tuned, dismantled, mounted, soldered, welded, drilled, weighed, sampled, lent"
)
_EN_DID_BADLY = (
    rf"(?:simply\s|just\s|obviously\s|clearly\s|apparently\s)?(?!{_EN_DID_PLAINLY}(?!\w))[a-z]{{2,}}(?:ed|aught)"
)
"""Whatever somebody did that is not among the plain acts of service."""
_EN_FAULT = (
    r"(?:negligence|carelessness|sloppiness|incompetence|ignorance|laziness|inattention|oversights?|mistakes?|errors?|"
    r"blunders?|failures?|failings?|faults?|slips?|mishandling|misuse|slowness|impatience|inexperience|omissions?|"
    r"indifference|stubbornness|clumsiness|bad\swork|poor\swork|shoddy\swork|poor\splanning|mismanagement|stinginess)"
)
_EN_OF = r"(?:\s(?:\w+\s){0,2}?(?:of|by|at|in|from|made\sby|committed\sby|on\sthe\spart\sof|on))"
_EN_WHOSE = r"(?:the|our|your|a|an|his|her|their|some|one\sof\s(?:our|your|the))\s(?:[\w-]+(?:['’]s)?\s){0,3}?"
_ENGLISH = Wording(
    actor=any_of(_EN_ROLE, _EN_SOMEBODY, r"(?-i:IT)") + _NO_PEOPLE,
    failing=_EN_FAILING,
    did_badly=_EN_DID_BADLY,
    cause=any_of(
        # "an error on the bank's side", "negligence at the refinery", "the fault lies with the ministry"
        rf"(?<!our\s)(?<!own\s)(?<!my\s)(?<!no\s){_EN_FAULT}{_EN_OF}\s(?!ours|our\s(?:part|side|own)|my\s|"
        rf"us\b)(?:{_EN_WHOSE})?"
        rf"{any_of(_EN_ROLE, _EN_SOMEBODY)}{_NO_PEOPLE}",
        r"(?:due\sto|owing\sto|because\sof|thanks\sto|through|caused\sby|as\sa\sresult\sof|down\sto|result\sof|by)\s"
        r"(?:the\s|sheer\s|an?\s|some\s|pure\s|gross\s|their\s|your\s|his\s|her\s|plain\s)?(?:\w+\s)?"
        r"(?:negligence|carelessness|sloppiness|incompetence|ignorance|laziness|inattention|stupidity|indifference|"
        r"mismanagement|clumsiness|human\serror|human\sfailure)",
        rf"(?<!many\s)(?<!^)(?:thanks\sto|because\sof|owing\sto|due\sto|the\sfault\sof|at\sthe\shands\sof|courtesy\sof|"
        rf"down\sto|the\swork\sof|the\sdoing\sof)\s{_EN_WHOSE}{_EN_ROLE}{_NO_PEOPLE}",
        r"(?:ruined|broken|lost|damaged|spoiled|spoilt|destroyed|deleted|overwritten|caused|botched|messed\sup|"
        r"mixed\sup|"
        rf"delayed|mis\w+|forgotten|neglected|overlooked|ignored|dropped|scratched|triggered|bridged|"
        rf"mishandled)\s(?:\w+\s){{0,3}}?by\s{_EN_WHOSE}{any_of(_EN_ROLE, 'person', 'somebody', 'someone')}",
        rf"{_EN_WHOSE}{_EN_ROLE}['’]s?\s(?:\w+\s)?{_EN_FAULT}",
        rf"{_EN_FAULT}\s(?:\w+\s)?(?:is|was|lies?|lay|rests?|falls?|sits?)\s(?:\w+ly\s)?(?:with|on)\s(?:you|them|him|her)",
        rf"{_EN_FAULT}\s(?:\w+\s)?(?:lies?|lay|rests?)\s(?:\w+ly\s)?with\s(?!us|our\s){_EN_WHOSE}[\w'’-]+",
        r"(?:blame|responsibility|liability)\s(?:for\s\w+\s)?(?:is|was|lies?|lay|rests?|"
        r"falls?)\s(?:\w+ly\s)?(?:with|on|at)",
        rf"(?:caused|created|triggered|introduced)\sby\s(?:your|their|his|her)\s(?:own\s)?(?:\w+\s)?(?:{_EN_FAULT}|"
        r"handling|"
        rf"misuse|settings\sof)",
        rf"(?:your|their|his|her|someone\selse['’]s|somebody['’]s)\s(?:own\s|sole\s|\w+['’]s\s)?{_EN_FAULT}(?!\s(?:messages?|reports?|logs?|"
        r"lists?|codes?|rates?|descriptions?|numbers?|handling))",
        r"(?:[\w-]+['’]s|the\s[\w-]+s['’])\s(?:own\s|sole\s)?(?:fault|negligence|carelessness|mistake|sloppiness|"
        r"blunder)",
        r"on\s(?:your|their)\s(?:side|end|part)[^.!?]{0,20}\b(?:mistake|error|failed|wrong|ignored|neglect\w*)",
        r"(?:lack|absence)\sof\s(?:care|attention|diligence|competence|training|knowledge|understanding|discipline|"
        r"interest)\s(?:in|of|on|by|among|from|at)",
    ),
    you=any_of(
        rf"(?<!if\s)(?<!when\s)(?<!whether\s)(?<!case\s)(?<!unless\s)(?<!until\s)(?:you|your\s(?:own\s)?(?:\w+\s)?"
        r"(?:side|people|staff|company|team|office|colleagues?))\s(?:\w+ly\s|have\s|had\s|then\s|also\s|again\s|"
        r"simply\s|just\s|"
        rf"once\smore\s|yourself\s|must\shave\s|may\shave\s|probably\s){{0,3}}"
        r"(?:failed\sto|forgot(?:ten)?(?!\syour\spassword)|ignored?|neglected|overlooked|misread|mis(?:used|"
        r"handled|placed|"
        r"understood|configured|typed|spelt|spelled|treated|wired)|broke|broken|messed|caused|refused|insisted|"
        r"tampered|"
        r"never\s(?!receive|get|had|store|saw|need|have\sto|ask)\w+|disregarded|overloaded|dropped|waited\stoo|"
        r"let\s\w+\s(?:run|dry|fall|"
        rf"lapse)|(?:did\snot|didn['’]t)\s(?:even\s)?(?!{_EN_NEUTRAL})\w+|do(?:n['’]t|\snot)\s(?:even\s)?(?:read|"
        r"follow|listen|"
        r"bother|care|understand|know\show))",
        r"(?<!if\s)(?<!when\s)(?<!whether\s)(?<!case\s)you(?:\s\w+){1,2}\s(?:\w+\s){0,6}?(?:wrong|wrongly|"
        r"incorrectly|without\s"
        r"(?:asking|reading|telling|permission|checking)|despite|in\sspite\sof|against\sour|upside\sdown|"
        r"the\sother\sway|"
        r"too\s(?:late|hard|hastily|early))(?!\s(?:article|part|message|page))(?=.{0,80}[.!,;:])(?<!you\sthe\swrong)",
        r"because\syou(?:r\s\w+)?\s(?:did|didn['’]t|had|hadn['’]t|never|kept|would\snot|could\snot\swait|"
        r"were\snot|weren['’]t|"
        r"ignored|changed|deleted|removed|opened)(?!\snot\s(?:receive|get|have\sthe))",
        r"you\s(?:chose|decided|preferred)\s(?:to\s(?:disregard|ignore|skip)|not\sto)|as\syou\s(?:failed|forgot|"
        r"ignored|did\snot|didn['’]t|never)",
    ),
    unreal=any_of(
        r"(?<!we\s)(?<!i\s)(?<!it\s)(?:should|ought\sto)\s(?:\w+ly\s|never\s|not\s)?have\s(?:known|read|done|told|paid|"
        r"thought|been\s(?:more|careful|noticed|checked|done|tested|caught|told)|caught|seen|kept|sold|\w+ed)",
        r"(?<!we\s)(?<!i\s)(?:could|might)\s(?:\w+ly\s)?have\s(?:read|asked|told|warned|checked|noticed|thought|been\s"
        r"(?:avoided|prevented|noticed|caught|spotted))",
        r"if\sonly\s(?!we\b|i\b)(?:[\w-]+\s){1,5}?had|(?:had|if\sonly)\s(?!we\b|i\b)(?:you|they|he|she|our|your|"
        r"the|that|anyone|anybody|someone)\s(?:[\w'’-]+,?\s){0,12}?"
        r"(?:would|wouldn['’]t|could|none|nothing)(?=\W)(?<=\w)(?:\s(?:not\s)?(?:have|still|be))?",
        r"if\s(?:you|they|he|she|your\s[\w\s]{2,30}?|our\s[\w\s]{2,30}?)\shad\s(?:only\s|not\s|just\s)?(?!any|a\s|the\s|no\s)(?:\w+ed|\w+en|done|told|kept|read|left|"
        r"sent|paid|put|set|used|thought|bothered)",
        r"would\s(?:not\s|never\s|still\s)?have\s\w+[^.!?]{0,60}\s(?:if|had)\s(?!we\b)(?:you|they|he|she|"
        r"our|your|the|"
        r"somebody|someone|anyone|anybody)[^.!?]{0,40}\s\w+(?:ed|ead|one|ept|old|ought|aken|een|iven)",
        r"(?:was|were|been|an)\s(?:entirely\s|easily\s|perfectly\s|totally\s)?(?:avoidable|preventable|"
        r"unnecessary\serror)",
        r"(?:would|might)\shave\sexpected\s(?:the|your|our|them|you|him|her)",
        r"(?:had|if)\s(?:our|the|these|those)\s(?:\w+\s)?(?:instructions?|advice|manual|warnings?|notes?|"
        r"hints?)\s(?:had\s)?been",
    ),
    judging=any_of(
        r"they\s(?:\w+ly\s|have\s|had\s|just\s|still\s|also\s|once\s)?(?:forgot\w*|ignored|refused|failed\sto|denied|insisted|"
        r"messed|lied|knew|promised|bungled|never\s(?:seem|bother|listen|read|check|test|answer|learn|care|told)\w*|"
        r"(?:did\snot|didn['’]t|do\snot|don['’]t)\s(?:care|bother|read|check|test|listen|tell|ask|even|think|know)|only\s(?:ever\s)?care|"
        r"(?:configured|wired|installed|built|set|did|made|got|connected|programmed)\s(?:it|this|that|them|everything)\s(?:all\s)?"
        r"(?:wrong|badly|backwards)|were\swarned|make\salways)",
        r"clowns?|idiots?|fools?|muppets?|cowboys|jokers?|morons?|imbeciles?|selfish\w*|amateur(?:s|ish|ishly)?|"
        r"culprits?",
        r"(?<!nobody\sis\s)(?:to\sblame(?!\sis)|blam(?:e|es|ing|ed)(?=\s(?:for|on|rests|lies|goes|the|you|them|"
        r"him|her))|"
        r"(?<!nobody\sis\s)(?<!not\s)at\sfault|whose\sfault|guilty)",
        r"(?:careless|sloppi?|negligent|incompeten|unprofessional|inattentive|thoughtless|clumsi?|"
        r"inept)\w*(?<!negligence)|"
        r"sloppy|clumsy|clueless|lazy|laziness|shoddy|slapdash|slipshod|shambles|half-baked",
        r"messed\sup|screwed\sup|botched|bungled|dropped\sthe\sball|"
        r"(?:could\s?n[o'’]t|couldn['’]t|could\snot|did\s?n[o'’]?t|didn['’]t|"
        r"does\snot)\s(?:even\s)?(?:be\s)?bother(?:ed)?|"
        r"lift(?:ed)?\sa\sfinger|not\sup\sto\sthe\s(?:job|task)|know\swhat\s(?:he|she|they)\s(?:was|were|is|"
        r"are)\sdoing|"
        r"no\sbusiness\s\w+ing",
        r"as\s(?:usual|always|ever|so\soften)(?=,?\s(?:the|our|your|they|he|she|it|with|of|nobody))|once\sagain\s"
        r"(?:did|failed|forgot|has|have|had|not|the|our|your)|true\sto\sform|yet\sagain|"
        r"and\snot\sfor\sthe\sfirst\stime|"
        r"in\s(?:his|her|their)\susual|with\s(?:its|their|his|her)\susual|typical(?:ly)?\s(?:of|sales|marketing|it|"
        r"developers?)|of\sall\speople|for\sthe\s(?:umpteenth|second|third|fourth)\stime(?=.{0,40}(?:forgot|wrong|"
        r"careless|fail))",
        r"none\sof\s(?:this|it)\sis\sour|not\sour\s(?:doing|fault|mistake|problem|responsibility|error)|"
        r"nothing\sto\sdo\swith\s"
        r"us|to\sbe\sfair\sto\sus|hardly\sour|(?:don['’]t|do\snot)\slook\sat\sus|through\sno\sfault\sof\sours",
        r"blame\s(?:it|this|that)\son|between\s(?:the\s)?(?:chair|keyboard)\sand|beggars\sbelief|(?:nobody|"
        r"no\sone)\s(?:here\s)?(?:told|asked|"
        r"forced)\syou|(?:that|this|it)\sis\son\s(?:the|your|our|them)\s\w+\s(?:who|that)|"
        r"(?:[\w-]+['’]s|their|his|her)\sdoing",
        r"(?:as|like)\s(?:we|i)\s(?:have\s|had\s)?(?:already\s)?(?:told|explained|explained\sto|said|wrote|"
        r"warned)\s(?:to\s)?"
        r"(?:you\s)?(?:already|twice|three|several|many|repeatedly|before|clearly|more)|(?:we|"
        r"i)\s(?:did\s)?(?:warn|warned|"
        r"told)\syou(?!\s(?:on|in|about|that\swe))|told\syou\s(?:so|twice|already|before|several|three)",
        r"user\serror|operator\serror|(?:user|pilot)\smistake|human\serror\son|operating\serror|layer\s8|pebkac",
        r"(?:this|that)\sis\swhat\shappens\swhen|what\s(?:do|did|else)\syou\sexpect|hardly\ssurprising|"
        r"small\swonder|no\swonder|"
        r"(?:clean|mop|tidy)(?:ed|ing)?\sup\safter|let\s(?:you|us|everyone)\sdown",
        r"responsible\sfor\s(?:the|this|that|all\sthis|these)\s(?:\w+\s)?(?:mess|errors?|mistakes?|outage|delays?|"
        r"trouble|"
        r"chaos|damage|failure|disaster)|(?:only|sole|solely|alone)\sresponsible",
    ),
    innocent=any_of(
        r"(?:nobody|no\sone|no-one|neither\s\w+\snor\s\w+)\s(?:is|was|are|were)\s(?:at\sfault|to\sblame)",
        r"(?:not|isn['’]t|wasn['’]t|never)\s(?:at\sall\s)?(?:your|their|anybody['’]s|"
        r"anyone['’]s)\s(?:own\s)?(?:fault|mistake|error)",
        r"(?:is|was|were|are)\s(?:entirely\s|all\s|wholly\s|purely\s)?(?:our|my)\s(?:own\s)?(?:fault|mistake|"
        r"error|oversight)|"
        r"(?:fault|mistake|error|oversight|negligence)\s(?:was|is|lies|lay)?\s?(?:entirely\s)?(?:ours|of\sours|"
        r"on\sour|with\sus|"
        r"on\sour\sside)|we\s(?:are|were)\sto\sblame|we\salone\sare",
    ),
)

# --- German -----------------------------------------------------------------------------------------------------------

_DE_ROLE = (
    any_of(
        r"\w*(?:abteilung|dienstleister|firma|team|leute|personal|agentur|buchhaltung|spedition|vertrieb|einkauf|"
        r"versand|werkstatt|kanzlei|hotline|verwaltung)(?:s|es|en|n)?",
        r"(?:früh|spät|nacht|tag|wochenend)\w*schicht(?:en)?|(?:vorige|letzte|frühere)\s(?:schicht|kollegen?)",
        r"(?:paket|kunden|außen|innen|wach|reinigungs|liefer|kurier|winter|bereitschafts|not|pflege)dienst(?:es|s)?",
        r"(?:unser|ihr|unserem|ihrem|das\shiesige|zentral)\s?lager|haustechnik|(?:geschäfts|bau|projekt|betriebs|team)leitung",
        r"\w*(?:mitarbeiter|lagerist|kollege|techniker|entwickler|programmierer|administrator|lieferant|hersteller|"
        r"spediteur|monteur|installateur|elektriker|fahrer|händler|berater|anbieter|provider|zusteller|paketbote|"
        r"praktikant|lehrling|vorgänger|nachbar|vermieter|hausmeister|handwerker|klempner|kurier|zulieferer|architekt|"
        r"ingenieur|verkäufer|sachbearbeiter|subunternehmer|unternehmer|disponent|packer|kassierer|bauleiter|chef|"
        r"vertreter|gutachter|"
        r"gärtner|übersetzer|servicepartner|vertragspartner|planer)(?:in|innen|en|n|s|es|e|em)?",
    )
    + r"|"
    + words(
        "edv, admin, admins, azubi, azubis, bank, post, telekom, paketdienst, qualitätssicherung, management, "
        "marketing, außendienst, innendienst, systemhaus, putzfrau, reinigungskraft, kundendienst, "
        "druckerei, hausverwaltung, hoster, personalrat, behörde, stadtwerke, gemeinde, netzbetreiber, kollegen, "
        "kollegin, kolleginnen, vermittlung, sekretariat, jemand, irgendwer, irgendjemand, irgendwem, "
        "niemand, wer auch immer, derjenige, diejenigen, die herrschaften, herr, ihr haus, die anderen, "
        "die gegenseite, kunde, kunden, kundin, microsoft, google, dort niemand, keiner"
    )
)
_DE_FAILING = any_of(
    r"vergessen|vergaß\w*|versäum\w+|übersehen|übersah\w*|ignorier\w+|vernachlässig\w+|verschlampt|verbummelt|verloren|"
    r"verlegt|vertauscht\w*|verwechsel\w*|verpfuscht|vermurkst|vermasselt|verbockt|versemmelt|versaut|verpatzt|"
    r"verpennt|"
    r"verschlafen|verpasst|verschludert|verdreht|verschuldet|verzapft|verbrochen|verraten|versprochen|unterlassen|"
    r"unterschätzt|missachtet|missverstanden",
    r"zerstört|beschädigt|ruiniert|zerbrochen|zerkratzt|kaputt\w*|fallen\s(?:ge)?lassen|gekippt|gelöscht|überschrieben|"
    r"abgeklemmt|abgeschaltet|ausgesteckt|gezogen|verbogen|verursacht|ausgelöst|blockiert|verzögert|aufgehalten|"
    r"verschleppt|liegen\s?"
    r"(?:ge)?lassen|offen\s?gelassen|geschlampt|geschludert|gepfuscht|gepatzt|gebummelt|gepennt|geschlafen|getrödelt|"
    r"trödel\w*|herumgespielt|herumgefummelt|gespart\shat|weggeschaut|getrickst|gelogen|geschoben",
    r"falsch\w*|verkehrt\w*|fehlerhaft\s\w+t|zu\s(?:spät|langsam|geizig|faul|bequem|früh|hastig)|kopfüber|"
    r"ohne\s(?:zu|es\szu|sie\szu|uns|ihn\szu|rücksprache|vorher\w*|test\w*|prüfung|jede\w*|nachzu\w+|zu\s\w+)|"
    r"trotz\s(?:\w+\s)?(?:hinweis\w*|warnung\w*|mahnung\w*|bitten?|erinnerung\w*)|wider\sbesseres\swissen|eigenmächtig|"
    r"entgegen\s\w+",
    r"nicht\s(?:\w+\s){0,2}?(?:gelesen|geprüft|getestet|beachtet|aufgepasst|weitergegeben|informiert|erledigt|"
    r"bestellt|gemeldet|"
    r"gemacht|gepflegt|gewartet|bescheid|in\sder\slage|gedacht|kontrolliert|mitgedacht|bemerkt|getan|gesagt|gefragt|"
    r"eingetragen|eingehalten|gereinigt|gesichert|gewechselt|befolgt|gehört|fähig|willens|für\snötig|gekümmert|"
    r"nachgedacht|angeschlossen|verstanden|umgesetzt|ausgeschaltet|eingeschaltet|abgesprochen|gewusst|auf\sdie\sreihe|"
    r"rechtzeitig|sorgfältig|sauber|ordentlich|beherrscht|kennt|weiß|imstande|reagiert|"
    r"bezahlt|"
    r"durfte\w*|gekonnt|hingesehen|hingeschaut|überprüft)",
    r"nie(?:mals)?\s\w+|(?:keine|keinerlei|null)\s(?:\w+\s)?(?:ahnung|mühe|rücksicht|sorgfalt|lust|zeit\sgenommen)|"
    r"es\snicht\sfür\snötig|fehler\s(?:gemacht|begangen|unterlaufen)|(?:einen|den|grobe[nr]?)\s(?:\w+\s)?(?:bock|"
    r"fehler)|"
    r"was\s(?:es\snie\sgab|nicht\sstimmt|niemand)|passiert(?:\s\w+){0,3}\sständig|ständig\s\w+|schuld\w*|überfordert|"
    r"unfähig\w*|"
    r"zu\sverantworten|zu\sverdanken|auf\sdem\sgewissen|nicht\sim\sgriff|zuständig\sgewesen\swäre",
)
_DE_DID_PLAINLY = words(
    "geprüft, gemessen, getauscht, ersetzt, geliefert, bestätigt, gemeldet, geschickt, gesendet, gefunden, bestellt, "
    "gereinigt, repariert, installiert, eingebaut, getestet, angerufen, geschrieben, mitgeteilt, erhalten, bekommen, "
    "gestellt, eingestellt, eingerichtet, besucht, informiert, beantwortet, gebucht, bezahlt, überwiesen, gestartet, "
    "geöffnet, geschlossen, gespeichert, kopiert, übernommen, abgeholt, zugestellt, verschickt, versendet, gebracht, "
    "gemacht, gesagt, genannt, gebeten, gefragt, gesehen, gehört, festgestellt, untersucht, ermittelt, behoben, "
    "korrigiert, erneuert, angepasst, angelegt, erstellt, freigegeben, freigeschaltet, veröffentlicht, aktualisiert, "
    "umgestellt, angeschlossen, verlegt, montiert, abgelesen, protokolliert, gebaut, gekauft, empfohlen, erklärt, "
    "gezeigt, gewählt, benutzt, verwendet, genommen, gegeben, begonnen, beendet, abgeschlossen, aufgenommen, gelesen, "
    "bearbeitet, berechnet, verglichen, vermessen, kalibriert, gewartet, verlängert, zugesagt, angekündigt, "
    "vereinbart, "
    "zurückgeschickt, zurückgegeben, unterschrieben, übergeben, weitergeleitet, geholfen, gedruckt, hinterlegt, "
    "geladen, gehabt, gekommen, gewesen, worden, geworden, abgeglichen, entdeckt, beschrieben, bemerkt, eskaliert, "
    "verbunden, angefragt, beauftragt, reserviert, verbucht, versichert, erreicht, beraten, gestern, besten, "
    "ersten, weiten"
)
_DE_DID_BADLY = (
    rf"(?:\s?[\w-]+){{0,3}}?\s?(?:hat|haben|hatte|hatten)\s(?:[\w-]+\s){{1,12}}?(?!\w*{_DE_DID_PLAINLY}(?!\w))"
    r"(?:\w*ge\w+(?:t|en)|(?:be|ver|zer|er|ent|miss|über|unter)\w+(?:t|en)|\w+iert|lassen)(?=\s?[.,;:!]|$|\sund\s)"
)
_DE_FAULT = (
    r"(?:nachlässigkeit|fahrlässigkeit|unachtsamkeit|unfähigkeit|schlamperei|faulheit|dummheit|ignoranz|bummelei|"
    r"trägheit|"
    r"inkompetenz|sorglosigkeit|desinteresse\w*|fehlers?|versehens?|versäumnis(?:ses|se)?|irrtums?|unvermögens?|"
    r"leichtsinns?|"
    r"ungeduld|geiz\w*|untätigkeit|pfusch\w*|patzers?|verschuldens?|fehlverhaltens?|fehlentscheidung)"
)
_GERMAN = Wording(
    actor=rf"(?:{_DE_ROLE}|(?-i:IT))",
    failing=_DE_FAILING,
    did_badly=_DE_DID_BADLY,
    cause=any_of(
        r"(?:durch|wegen|aufgrund|infolge|dank)\s(?:der\s|des\s|die\s|das\s|dem\s|ihre?[rsnm]?\s|deren\s|"
        r"eine[rsnm]?\s|ein\s|reine[rn]?\s)?"
        rf"(?:\w+\s)?(?!fehler|irrtum|versehen){_DE_FAULT}(?:\s(?:ihre[rs]|der|des|beim?|im|in\s(?:der|ihrer)|von)|"
        r"\sihrerseits|(?=\W))",
        rf"{_DE_FAULT}\s(?:von|ihre[rs]|unsere[rs]|der|des|beim?|im|in\s(?:der|ihrer|"
        rf"unserer))\s(?:\w+\s){{0,2}}?(?:{_DE_ROLE})",
        r"(?:dank|wegen|durch)\s(?:unsere[rsmn]?|der|des|dem|ihre[rsmn]?|einem|einer|"
        rf"eines)\s(?:\w+\s)?(?:{_DE_ROLE})(?=.{{0,60}}"
        rf"(?:steht|stand|fehl|kaputt|verspät|verzöger|beschädigt|zerstört|ausfall|falsch|\.))",
        r"(?:verursacht|verzapft|verschuldet|angerichtet|verpfuscht|beschädigt|zerstört|gelöscht|"
        r"verloren)\s(?:\w+\s)?(?:von|"
        rf"durch)\s(?:unser\w*|ihr\w*|die|den|das|dem|der|einem|einer|irgend\w+)\s(?:\w+\s)?(?:{_DE_ROLE})?",
        r"(?:von|durch)\s(?:irgendwem|irgendjemand\w*|jemandem|(?:unser\w*|ihr\w*|die|den|dem|der|einem|"
        rf"einer)\s(?:\w+\s)?(?:{_DE_ROLE}))"
        r"\s(?:[\wäöüß]+\s){0,6}(?:verpfuscht|vergessen|zerstört|beschädigt|gelöscht|verbogen|falsch|vertauscht|"
        r"kaputt|übersehen|"
        r"ignoriert|verloren)",
        rf"{_DE_FAULT}\s(?:\w+\s)?(?:liegt|lag|liegen|ist)\s(?:\w+\s){{0,2}}?(?:bei|beim)\s(?:ihnen|ihre[mrn]\s\w+|"
        rf"(?:(?:der|dem|den|unsere[mrn])\s)?(?:\w+\s)?(?:{_DE_ROLE}))",
        r"\w+\s(?:liegt|lag)\s(?:nicht\san\suns|an\sihnen|allein\san|an\s(?:unserem|unserer|ihrem|"
        r"ihrer)\s\w+(?:leute|abteilung|"
        r"kollegen|vertrieb|techniker|lieferanten|personal))",
        r"(?:ihr|deren|sein|ihr\seigener)\s(?:eigener\s|klarer\s)?(?:fehler|versäumnis|verschulden)|"
        r"auf\s(?:die\skappe|das\skonto)\s"
        r"(?:von|der|des|unsere[rs]|ihre[rs])|geht\s(?:allein\s|klar\s|eindeutig\s)?auf\s(?:das\skonto|die\skappe)",
        r"verantwortlich\s(?:dafür\s|hierfür\s)?(?:ist|sind|war|waren)\s(?:allein\s|einzig\s|wieder\s|"
        r"nur\s)?(?!wir\b)\w+|"
        r"(?:ist|sind|war)\s(?:allein|einzig|ausschließlich|selbst)\s(?:dafür\s)?verantwortlich",
    ),
    you=any_of(
        r"(?<!falls\s)(?<!wenn\s)(?<!ob\s)sie\s(?:haben|hatten|hätten)\s(?:\w+\s){0,10}?(?:nicht\s(?!erhalten|"
        r"bekommen)\w+|nie\s\w+|kein\w*\s\w+|falsch\w*|"
        r"selbst\s(?:verursacht|kaputt|gelöscht|verschuldet)|trotz|unsachgemäß|entgegen|eigenmächtig|zu\sspät|"
        r"vergessen|"
        r"versäumt|ignoriert|übersehen|verwechselt|vertauscht|beschädigt)(?!.*\?)",
        r"(?:da|weil|nachdem|obwohl)\ssie\s(?:\w+\s){0,10}?(?:nicht|nie|kein\w*|falsch\w*|trotz|ohne|vergessen|"
        r"versäumt|"
        r"ignoriert|selbst|zu\sspät)\s?(?:\w+\s){0,5}(?:haben|hatten|\w+ten)(?<!erhalten\shaben)",
        r"(?:ihrerseits|von\sihnen|auf\sihrer\sseite)\s(?:\w+\s){0,5}?(?:vergessen|versäumt|falsch\w*|nicht\s\w+|"
        r"ignoriert)",
    ),
    unreal=any_of(
        r"hätten?\s(?!wir\b|ich\b|uns\b)(?:\w+\s){1,14}?(?:gelesen|beachtet|befolgt|geprüft|gewartet|aufgepasst|"
        r"gemeldet|"
        r"informiert|gehalten|getestet|gesichert|gemacht|zugehört|nachgedacht|eingehalten|gewechselt|gefragt|"
        r"bescheid|gedacht|"
        r"bedient|eingeschaltet|geladen|\w*ge\w+(?:t|en)|können|müssen|sollen|dürfen)",
        r"wäre[n]?\s(?!es\s(?:möglich|hilfreich|schön))(?:\w+\s){1,10}?(?:beachtet|gelesen|befolgt|eingehalten|"
        r"getestet|geprüft|"
        r"gewartet|\w*ge\w+t)\sworden|(?:wäre|hätte)\s(?:\w+\s){0,3}(?:nicht|nie)\s(?:\w+\s)?(?:passiert|"
        r"geschehen|nötig\sgewesen|"
        r"vorgekommen)|wäre\s(?:\w+\s)?(?:vermeidbar|zu\svermeiden)|vermeidbar(?:er|e|es)?",
        r"wenn\s(?:sie|ihr\w*\s\w+|unser\w*\s\w+|die\s\w+|der\s\w+)\s(?:[\wäöüß]+\s){0,10}?(?:hätten?|endlich|wären)",
    ),
    judging=any_of(
        r"schuld(?:ig|ige|igen|frage)?(?!\w|en\b)|selbst\sschuld|mitschuld|verschulden|die\sschuldigen|sündenbock|"
        r"verursacher",
        r"(?:schlamp|pfusch|inkompeten|nachlässig|fahrlässig|sorglos|leichtsinn|gedankenlos|unaufmerksam|"
        r"unprofessionell|"
        r"dilettant|schludrig|rücksichtslos|verantwortungslos|unzuverlässig|unfähig|planlos|stümper|unachtsam|"
        r"ungeschick|"
        r"bummel|laienhaft)\w*|bedienfehler|bedienungsfehler|anwenderfehler|versagen|versagt|keine\sahnung|"
        r"unvermögen|chaos|durcheinander|scherbenhaufen|armutszeugnis|desinteress\w*",
        r"(?:wie\s(?:immer|üblich|so\soft|gewohnt)|mal\swieder|wieder\s(?:ein)?mal|schon\swieder|"
        r"zum\swiederholten\smal\w*|zum\s"
        r"dritten\smal|leider\sständig|einmal\smehr)",
        r"nicht\sunser\w*\s(?:fehler|problem|schuld|sache)|(?:können|kann)\s(?:wir\s)?(?:da\s)?nichts\sdafür|"
        r"dafür\skönnen\s"
        r"wir\snichts|liegt\snicht\s(?:an|bei)\suns|haben\swir\snicht\szu\s(?:vertreten|verantworten)",
        r"wir\shaben\s(?:es\s|sie\s)?(?:ihnen\s)?(?:doch|bereits|schon|oft\sgenug|"
        r"mehrfach)\s(?:\w+\s){0,4}(?:gesagt|erklärt|"
        r"geschrieben|mitgeteilt|gewarnt|hingewiesen)|wie\s(?:schon|bereits)\s(?:mehrfach|zweimal|dreimal|oft)|"
        r"wir\shatten\s"
        r"(?:sie\s)?(?:\w+\s){0,3}gewarnt|kein\swunder|typisch\s(?:für\s)?(?:unser|die|der|das|vertrieb|it|ihr)\w*|"
        r"(?:ausbaden|ausbügeln|geradebiegen)|gebockt|mist\sgebaut|(?:das|dies)\skommt\sdavon|"
        r"hängen\s(?:ge)?lassen|im\sstich\sgelassen",
    ),
    innocent=any_of(
        r"(?:keine|niemand\w*)\s(?:\w+\s)?schuld|nicht\s(?:ihre|ihr)\s(?:schuld|fehler)|lag\snicht\s(?:bei|"
        r"an)\sihnen|trifft\s"
        r"(?:sie\s)?keine\sschuld|(?:fehler|versehen|versäumnis|schuld)\s(?:liegt|lag|ist|"
        r"war)\s(?:\w+\s)?(?:bei\suns|unsere?r?(?=\W*$|[.,;!])|auf\s"
        r"unserer)|(?:unser|mein)\s(?:eigener\s)?(?:fehler|versehen|versäumnis)|unserer?\sseits|"
        r"wir\s(?:selbst\s)?sind\sschuld|"
        r"sind\swir\sselbst\sschuld|selbst\sverursacht|unsere\sschuld|unsererseits"
    ),
    either_way=True,
)

# --- French -----------------------------------------------------------------------------------------------------------

_FR_ROLE = words(
    "équipe, équipes, collègue, collègues, commercial, commerciale, commerciaux, développeur, développeurs, "
    "technicien, techniciens, technicienne, comptabilité, comptable, entrepôt, magasinier, personnel, employé, "
    "employée, employés, administrateur, administrateurs, stagiaire, stagiaires, apprenti, banque, logistique, "
    "transporteur, livreur, coursier, fournisseur, fabricant, prestataire, hébergeur, prédécesseur, revendeur, "
    "informaticien, informaticiens, intégrateur, département, atelier, sous-traitant, sous-traitants, "
    "partenaire, installateur, préparateur, préparateurs, chauffeur, facteur, électricien, électriciens, "
    "plombier, agence, mairie, propriétaire, voisin, gardien, concierge, femme de ménage, intérimaire, "
    "intérimaires, chef, conducteur, graphiste, imprimeur, architecte, consultant, monteur, monteurs, "
    "réparateur, douane, hôtesse, caissier, caissière, infirmière, gens, quelqu'un, quelqu’un, celui, ceux, "
    "microsoft, google, équipe de nuit, équipe du matin, filiale, collaborateur, collaborateurs, mécanicien, "
    "service commercial, service client, service informatique, service technique, service après-vente, "
    "service comptable, service achats, service logistique, service de livraison, service facturation, "
    "service expédition, société de nettoyage, entreprise de nettoyage, la poste, les achats, les ventes, "
    "équipe commerciale"
)
_FR_FAILING = any_of(
    r"oubli(?:é|ée|és|e|ent|ait)|négligé\w*|ignor(?:é|ée|és|e|ent|ait)|bâcl\w+|gâch\w+|cassé\w*|abîm\w+|"
    r"endommag\w+|détrui\w+|"
    r"perdu\w*|effacé\w*|écrasé\w*|débranché\w*|coupé\w*|renversé\w*|laissé\stomber|raté\w*|saboté\w*|bloqué\w*|"
    r"retardé\w*|"
    r"provoqué\w*|causé\w*|confondu\w*|interverti\w*|mélangé\w*|inversé\w*|égaré\w*|tardé|traîn\w+|dorm(?:i|ait|"
    r"aient)|dort|"
    r"tromp(?:é|ée|és|ent|e)s?|menti|refus(?:é|e|ent)|promis|bricolé|trafiqué|touché\sà|"
    r"laissé\s(?:\w+\s){1,5}(?:ouvert|allumé|"
    r"éteint)\w*",
    r"n['’]importe\s(?:comment|quoi)|mal\s\w+(?:é|i|u|is|it|ée|és|ées)|par\serreur|à\stort|trop\s(?:tard|lent\w*|"
    r"occupé\w*|pressé\w*)|à\s"
    r"l['’]envers|(?:la|le|les|un|une|de)\smauvais(?:e|es)?(?=\s)|sans\s(?:la\s|le\s|les\s|l['’]|même\s|vous\s|"
    r"nous\s|rien\s)?"
    r"\w+(?:er|ir|re)|malgré\s(?:nos|plusieurs|les|des)",
    r"n(?:e|['’])\s?(?:\w+\s){0,3}?(?:pas|jamais|rien|guère|même\spas)(?!\s(?:encore|trouvé|constaté|confirmé|"
    r"reçu|besoin|reproduit|"
    r"observé|détecté|fixé|donné))(?=\s)|aurai(?:t|ent)\s(?:dû|pu)|incapables?|débordée?s?|dépassée?s?|"
    r"peu\s(?:fiable|sérieu\w+|soigneu\w+)|"
    r"aucune\sidée|avait\srien\sà|commis\s\w+|fautes?\sde|en\sfaute|fautif|comme\s(?:souvent|d['’]habitude|toujours)",
)
_FR_DID_PLAINLY = words(
    "vérifi, mesur, remplac, livr, confirm, signal, envoy, trouv, command, nettoy, répar, install, test, "
    "appel, écr, reç, régl, configur, inform, répond, pay, démarr, ouv, ferm, enregistr, copi, pr, "
    "m, d, demand, v, constat, examin, identifi, corrig, adapt, cré, publi, raccord, mont, relev, "
    "achet, recommand, expliqu, montr, chois, utilis, donn, commenc, termin, l, trait, calcul, compar, "
    "prolong, annonc, sign, transm, aid, imprim, charg, découv, décr, remarqu, visit, pass, "
    "chang, modifi, ajout, rend, restaur, rétabl, analys, ajust, prév, essay, propos, expédi, rem, réserv, rappel, "
    "jug, port, ét, e, f, perm, indiqu, précis, fourn, retourn, déclar, enlev"
)
_FR_DID_BADLY = (
    rf"(?:[\s\w-]{{0,30}}?\s)?(?:a|ont|avait|avaient)\s(?:\w+\s)?(?!{_FR_DID_PLAINLY}(?:é|i|u|is|it|ert|ait)e?s?(?!\w))"
    r"(?!pas|plus|mis|fait|pris)\w{2,}(?:é|is|it|ert)(?=\s|[.,;!]|$)"
)
_FR_FAULT = (
    r"(?:négligences?|incompétence|imprudence|inattention|maladresse|paresse|lenteur|laxisme|insouciance|oubli|"
    r"erreurs?|"
    r"fautes?|bévue|étourderie|manquements?|ignorance|mauvaise\s(?:volonté|manipulation)|manque\sde\s(?:sérieux|"
    r"soin|rigueur|"
    r"professionnalisme))"
)
_FR_WHOSE = (
    r"(?:notre|nos|votre|vos|leur|leurs|le|la|les|l['’]|un|une|du|des|au|aux|de\sla|de\sl['’]|d['’]un|d['’]une|son|sa)"
    r"\s?(?:[\w-]+\s){0,2}?"
)
_FRENCH = Wording(
    actor=rf"(?:{_FR_ROLE})",
    failing=_FR_FAILING,
    did_badly=_FR_DID_BADLY,
    cause=any_of(
        r"(?:par|à\scause\sde)\s(?:celui|celle|ceux|celles)\squi|mise?s?\sà\smal",
        r"(?:à\scause|par\s(?:la\s)?faute|en\sraison|du\sfait|grâce)\s(?:de\s|du\s|des\s|"
        rf"d['’])\s?(?:{_FR_WHOSE})?{_FR_ROLE}",
        r"(?:suite\sà|à\scause\sd['’]|à\scause\sde\s(?:la\s|l['’])?|par|due?s?\sà|en\sraison\sd['’])\s?(?:une\s|"
        r"un\s|la\s|l['’]|sa\s|leur\s|"
        rf"votre\s|pure\s)?(?:\w+\s)?{_FR_FAULT}\s(?:\w+\s)?(?:de|du|des|d['’]|chez|dans)\s?(?:{_FR_WHOSE})?{_FR_ROLE}",
        r"(?:par|votre|leur|sa|leurs|vos|pure)\s(?:négligence|incompétence|imprudence|inattention|maladresse|"
        r"paresse|lenteur|laxisme|"
        r"insouciance|étourderie)|(?:votre|leur|sa)\s(?:propre\s|seule\s)?(?:faute|erreur|oubli)",
        r"(?:cassé|perdu|abîmé|endommagé|gâché|détruit|bâclé|effacé|saboté|provoqué|causé|mal\s\w+|oublié|"
        r"renversé|monté|"
        rf"installé)e?s?\s(?:\w+\s){{0,3}}?par\s{_FR_WHOSE}{_FR_ROLE}",
        r"(?:la|par)\s(?:seule\s)?faute\s(?:de|du|des|à|en\srevient|incombe)(?!\s(?:frappe|saisie|syntaxe|temps|place|"
        r"typographie|notre\spart))|c['’]est\sla\sfaute|(?:la\s)?faute\sen\s(?:revient|incombe)|"
        r"responsabilité\s(?:en\s)?(?:incombe|revient)",
    ),
    you=any_of(
        r"(?<!si\s)vous\s(?:n['’]avez|n['’]aviez|n['’]auriez|ne\s(?:lisez|suivez|respectez|vérifiez|"
        r"faites))\s(?:\w+\s)?"
        r"(?:pas|jamais|rien|guère)(?!\s(?:besoin|reçu|à\b|encore))|vous\sauriez\s(?:dû|pu)",
        r"(?<!si\s)vous\s(?:avez|aviez)\s(?:\w+\s)?(?:oublié|négligé|ignoré|mal|cassé|omis|laissé|confondu|forcé)|"
        r"(?:nous|je)\svous\s?(?:l['’])?\s?(?:avions|avons|avais|ai)\s(?:\w+\s)?(?:prévenu|averti|dit|expliqué|"
        r"signalé|mis\sen\sgarde)\w*",
    ),
    unreal=any_of(
        r"si\s(?:vous|votre\s[\w-]+|vos\s[\w-]+|on|notre\s[\w-]+|nos\s[\w-]+|le\s\w+|la\s\w+|les\s\w+|"
        r"quelqu['’]un)\s(?:n['’])?(?:aviez|avait|avaient)",
        r"aurai(?:t|ent)\s(?:dû|pu)|il\sfallait\s(?:lire|suivre|vérifier|prévenir)|évitable|(?:eût|eussent)\s\w+",
    ),
    judging=any_of(
        r"fauti(?:f|ve)s?|coupables?|incompéten\w+|négligen(?:t|ts|te|tes)|irrespons\w+|amateuris\w*|insouci\w+|"
        r"maladroit\w*|"
        r"imprud\w+|bâcl\w+|pagaille|gâchis|désordre|laxis\w+|pas\sfichus?|branquignol\w*|je-m['’]en-fout\w*|"
        r"peu\ssoigneu\w+",
        r"encore\sune\sfois|une\sfois\sde\splus|comme\s(?:d['’]habitude|toujours|souvent)|pour\sla\s(?:deuxième|"
        r"troisième|énième)\sfois|"
        r"rien\sd['’]étonnant|pas\sétonnant",
        r"n['’]est\spas\s(?:de\s)?notre\s(?:fait|ressort|responsabilité|faute|erreur|problème)|"
        r"nous\sn['’](?:y\s)?(?:pouvons|sommes)\s"
        r"(?:rien|pour\srien)|rejet\w+\sla\s(?:faute|responsabilité)|seul\w*\s(?:en\scause|responsable)|"
        r"pas\sresponsables?|mise?\sen\scause",
    ),
    innocent=any_of(
        r"(?:notre|ma)\s(?:propre\s)?(?:erreur|faute|négligence)|de\snotre\s(?:part|faute|fait)|"
        r"pas\s(?:de\s)?votre\s(?:faute|erreur)|"
        r"personne\sn['’]est|nous\s(?:avons|nous\ssommes|étions)\s(?:commis|trompés|fautifs)"
    ),
)

# --- Spanish ----------------------------------------------------------------------------------------------------------

_ES_ROLE = words(
    "departamento, compañero, compañeros, compañera, colega, colegas, comercial, comerciales, vendedor, "
    "vendedores, desarrollador, desarrolladores, programador, programadores, técnico, técnicos, técnica, "
    "contabilidad, contable, contables, empleado, empleada, empleados, administrador, administradores, becario, "
    "becarios, banco, transportista, transportistas, mensajero, mensajería, mensajeros, proveedor, proveedores, "
    "fabricante, operario, operarios, informático, informáticos, jefe, distribuidor, instalador, instaladores, "
    "antecesor, taller, reparto, gente, repartidor, gestoría, consultor, consultora, subcontrata, electricista, "
    "electricistas, fontanero, albañil, agencia, ayuntamiento, vecino, portero, conserje, limpiadora, encargado, "
    "imprenta, arquitecto, empresa, compañía, contratista, mecánico, cajero, cajera, enfermera, agente, agentes, "
    "alguien, nadie, quien, quienes, quienquiera, los de, microsoft, google, aduana, montador, montadores, "
    "aprendiz, anterior técnico, servicio técnico, servicio de limpieza, equipo de ventas, equipo de desarrollo, "
    "equipo técnico, equipo comercial, equipo de noche, turno de noche, turno de mañana, turno de tarde, "
    "turno anterior, nuestro almacén, su almacén, el almacén, los de ventas, los de compras, "
    "departamento de ventas, su personal, nuestro personal, personal de limpieza, equipo de DevOps"
)
_ES_FAILING = any_of(
    r"olvid(?:ó|aron|ado|aba)\w*|ignor(?:ó|aron|ado)|descuid\w+|equivoc\w+|confund\w+|despist\w+|perdi(?:ó|eron|"
    r"do)|extravi\w+|"
    r"rompi(?:ó|eron)|roto|estrope\w+|borr(?:ó|aron|ado)|dañ(?:ó|aron|ado)|destroz\w+|arruin\w+|desconect\w+|"
    r"apag(?:ó|aron)|"
    r"bloque(?:ó|aron)|retras(?:ó|aron)|provoc(?:ó|aron|ado)|caus(?:ó|aron|ado)|tard(?:ó|aron)|durmi\w+|minti\w+|"
    r"neg(?:ó|aron)|"
    r"prometi(?:ó|eron)|tocaron|tocó|manipul\w+|dej(?:ó|aron)\scaer|cometi(?:ó|eron)|dej(?:ó|"
    r"aron)\s(?:\w+\s){1,6}(?:abiert\w|encendid\w|apagad\w|caer|suelt\w|mal)|"
    r"met(?:ió|ieron)\sla\spata|hizo\smal|hicieron\smal|tir(?:ó|aron)|golpe(?:ó|aron)|vertió|sobrescribi\w+|"
    r"cort(?:ó|aron)",
    r"mal\b(?=\s|[.,;])|por\serror|equivocad[oa]s?|a\sdestiempo|(?:demasiado\s)?tarde(?=[.,;]|\scomo)|al\srevés|"
    r"de\scualquier\s(?:manera|modo)|"
    r"sin\s(?:\w+ar|\w+er|\w+ir)\w*|a\spesar\sde\s(?:nuestr\w+|los|las|varios|varias)|lent[oa]s?|incapa\w+|inútil\w*|"
    r"desbordad\w+|poco\s(?:fiable|serio|profesional)\w*",
    r"no\s(?!encontr|detect|observ|recib|confirm|ha\s(?:confirmado|dado|fijado)|está|hay|es\s|necesit|"
    r"tiene\sfecha|reprodu|puede\s)\w+|"
    r"nunca|jamás|ni\s(?:siquiera|idea)|lo\sque\sno\s(?:debían?|sabían?)|"
    r"ni\sidea|como\ssiempre|otra\svez|culpa\w*|debi(?:ó|eron)\s\w+|"
    r"(?:debería|tendría|podría)n?\s(?:que\s)?haber",
)
_ES_DID_PLAINLY = words(
    "revis, mid, cambi, sustituy, entreg, confirm, avis, envi, encontr, pid, limpi, repar, instal, prob, "
    "llam, escrib, recib, ajust, configur, inform, respond, pag, inici, abr, cerr, guard, copi, recog, "
    "tom, comprob, examin, identific, corrig, adapt, cre, public, conect, mont, compr, recomend, explic, mostr, "
    "elig, us, "
    "d, empez, termin, le, calcul, compar, anunci, firm, transmit, ayud, imprim, carg, descubr, describ, visit, pas, "
    "restaur, analiz, lleg, funcion, detect, devolv, verific, actualiz, solucion, resolv, sal, qued, necesit, propus, "
    "pus, ampli, aument, reduj, indic, pregunt, contest, realiz, prepar, registr, fij, ped, observ, renov, "
    "acept, reserv"
)
_ES_DID_BADLY = (
    rf"(?:\w+\s){{0,2}}?(?!{_ES_DID_PLAINLY}(?:ó|ió|aron|ieron|eron|yó|yeron)(?!\w))"
    r"\w{3,}(?:ó|aron|ieron)(?=\s|[.,;!]|$)"
)
_ES_FAULT = (
    r"(?:dejadez|negligencia|descuidos?|incompetencia|torpeza|lentitud|pereza|desidia|imprudencia|ignorancia|errore?s?|"
    r"fallos?|despistes?|mala\s(?:gestión|praxis|fe)|mal\strabajo|falta\sde\s(?:cuidado|atención|interés|rigor|"
    r"seriedad)|chapuza)"
)
_ES_WHOSE = r"(?:nuestr[oa]s?|vuestr[oa]s?|sus?|el|la|los|las|un|una|del|al|algún|este|ese)\s(?:[\w-]+\s){0,2}?"
_SPANISH = Wording(
    actor=rf"(?:{_ES_ROLE})",
    failing=_ES_FAILING,
    did_badly=_ES_DID_BADLY,
    cause=any_of(
        rf"(?:por\sculpa|a\scausa|gracias|debido|por\sobra)\s(?:de\s|del\s|al?\s)(?:{_ES_WHOSE})?{_ES_ROLE}|"
        r"por\sculpa\sde",
        r"(?:por|debido\sa|a\scausa\sde|se\sdebe\sa|fruto\sde)\s(?:un\s|una\s|la\s|el\s|pura\s|puro\s|"
        rf"su\s)?(?:\w+\s)?{_ES_FAULT}\s(?:\w+\s)?(?:de|del|por\sparte\sde|en)\s(?:{_ES_WHOSE})?{_ES_ROLE}",
        rf"{_ES_FAULT}\s(?:de|del|por\sparte\sde|en)\s(?:{_ES_WHOSE})?{_ES_ROLE}|(?:por|su|pura)\s(?:negligencia|"
        r"incompetencia|dejadez|torpeza|"
        rf"desidia|imprudencia|descuido)|(?:el|su)\serror\s(?:es|fue)\s(?:suyo|de\s(?:su|ellos))",
        r"(?:roto|rota|perdid[oa]|estropead[oa]|dañad[oa]|borrad[oa]|causad[oa]|provocad[oa]|arruinad[oa]|"
        r"mal\s\w+|olvidad[oa]|"
        rf"instalad[oa])s?\s(?:\w+\s){{0,3}}?por\s{_ES_WHOSE}{_ES_ROLE}",
        r"(?:por|a\scausa\sde)\s(?:quien|el\sque|los\sque|la\sque)\s\w+|la\sculpa\s(?:es|fue|la\stiene\w*|de)|"
        r"(?:tiene|tienen|tuvo|tuvieron)\s(?:toda\s)?la\sculpa|culpable\w*|es\s(?:cosa|"
        r"responsabilidad|asunto)\s(?:suya|de\ssu|exclusiva|de\snuestr\w+|del|de\sustedes)",
        rf"fue\s{_ES_WHOSE}{_ES_ROLE}|lo\scometi(?:ó|eron)|(?:único|exclusivo)\sresponsable",
    ),
    you=any_of(
        r"(?<!si\s)(?:ustedes|usted)\s(?:\w+\s)?(?:no\s(?:siguieron|siguió|leyeron|leyó|hicieron|hizo|respetaron|"
        r"respetó|revisaron|"
        r"revisó|avisaron|avisó|cambiaron|cambió|hacen|leen|supieron|han|ha)|olvid\w+|ignor\w+|rompi\w+|"
        r"equivoc\w+|desconect\w+)",
        r"no\s(?:siguieron|siguió|leyeron|leyó|hicieron\scaso|hizo\scaso|respetaron|respetó|nos\savisaron|nos\savisó)|"
        r"(?:tal\s|tal\sy\s)?como\s(?:ya\s)?le\s(?:dijimos|advertimos|avisamos|explicamos)|ya\s(?:se\s)?(?:lo|le|"
        r"les)\s(?:\w+\s)?(?:habíamos|"
        r"hemos|dijimos|avisamos|advertimos|explicamos)",
    ),
    unreal=any_of(
        r"si\s(?:\w+\s){0,4}?(?:hubiera|hubiese|hubieran|hubiesen)n?\s\w+|(?:hubiera|"
        r"hubiese)n?\s\w+[^.!?]{3,120}(?:habría|estaría|"
        r"funcionaría|tendría)n?|(?:podría|debería|tendría)n?\s(?:que\s)?haber|de\shaber\s\w+do|evitable",
        r"debi(?:ó|eron)\s(?:haber\s)?\w+",
    ),
    judging=any_of(
        r"culpa(?!\snuestra|\ses\snuestra)|culpables?|negligen(?:te|tes)|incompeten\w+|irrespons\w+|chapuz\w*|"
        r"desastr\w+|manazas|inútil\w*|"
        r"ineficien\w+|ineptitud|inept[oa]s?|torpes?|caos|de\spacotilla|sin\sescrúpulos|poco\sserio\w*",
        r"como\ssiempre|como\sde\scostumbre|una\svez\smás(?=.{0,60}(?:nuestr|su|el|la|ha|se)\b)|para\svariar|"
        r"por\s(?:enésima|tercera)\svez",
        r"no\s(?:es|depende\sde)\s(?:responsabilidad\s|cosa\s|asunto\s|culpa\s)?(?:nuestra|nosotros)|"
        r"se\slavan\slas\smanos|típico\sde|"
        r"no\stenemos\s(?:la\s)?culpa|no\ses\sde\sextrañar",
    ),
    innocent=any_of(
        r"(?:error|fallo|culpa|descuido)\s(?:es|fue|ha\ssido)?\s?(?:nuestr[oa]|mí[oa])|"
        r"nuestr[oa]\s(?:propi[oa]\s)?(?:error|fallo|culpa|descuido)|"
        r"no\s(?:es|fue)\s(?:culpa\ssuya|su\sculpa)|nadie\stiene\sla\sculpa|causamos\snosotros|"
        r"por\snuestra\s(?:parte|culpa)"
    ),
)
_WORDINGS = {"en": _ENGLISH, "de": _GERMAN, "fr": _FRENCH, "es": _SPANISH}


@dataclass(frozen=True, slots=True)
class _Patterns:
    """A language's wording, compiled."""

    actor: re.Pattern[str]
    failing: re.Pattern[str]
    did_badly: re.Pattern[str]
    outright: re.Pattern[str]
    innocent: re.Pattern[str]
    either_way: bool


@cache
def _patterns(language: str) -> _Patterns:
    wording = _WORDINGS[language]

    def compiled(*patterns: str) -> re.Pattern[str]:
        return re.compile(r"(?<![\\/.@])" + whole(f"(?:{'|'.join(patterns)})"), re.IGNORECASE)

    return _Patterns(
        compiled(wording.actor),
        compiled(wording.failing),
        re.compile(rf"\s(?:{wording.did_badly})(?!\w)", re.IGNORECASE),
        compiled(wording.judging, wording.you, wording.unreal, wording.cause),
        compiled(wording.innocent),
        wording.either_way,
    )


_OURSELVES = re.compile(
    r"(?<!\w)(?:we|i|wir|ich|nous|je|nosotros|hemos|\w+mos)(?!\w)|[;:–—]|,\s(?:and|so|but|und|aber|et|mais|y|pero)\s",
    re.IGNORECASE,
)
_QUESTION = re.compile(r"\?\W*$")
_HOUSEMATES = re.compile(
    r"team|engineer|developer|colleague|technic|lab|equip|équip|kolleg|entwickl|desarroll|développ|compañer|técnic|collègue|admin",
    re.IGNORECASE,
)
"""Those of whom engineers tell all sorts of acts, so that only a failing of theirs is blame."""
_REACH = 90
"""Characters between who failed and the failing; what is farther apart is said of something else."""
_LONGEST = 1000


def find_blame(said: Said, _house: House) -> Iterator[Span]:
    """Every sentence in which somebody is said to be at fault."""
    return held("blame", blame_passages(said))


def blame_passages(said: Said) -> Iterator[Passage]:
    """The sentences of the text, and what in each could blame."""
    return passages_of(_told(said))


def _told(said: Said) -> Iterator[tuple[Span, str, set[str]]]:
    text = without_addresses(without_traces(said.text.removesuffix(said.expected) if said.expected else said.text))
    tongues = spoken(text)
    languages = tuple(map(_patterns, tongues))
    for sentence in sentences(text):
        wording = text[sentence.start : sentence.end]
        if len(wording) <= _LONGEST:
            found = {name for patterns in languages for name in _groups(wording, patterns)}
            yield sentence, wording, found.union({tongues[0]}, hints(wording, tongues))


def _groups(wording: str, patterns: _Patterns) -> Iterator[str]:
    """What the patterns of one language find in the sentence."""
    actors = list(patterns.actor.finditer(wording))
    failings = list(patterns.failing.finditer(wording))
    outright, innocent = patterns.outright.search(wording), patterns.innocent.search(wording)
    acts = [actor for actor in actors if patterns.did_badly.match(wording, actor.end())]
    for name, found in (
        ("actor", actors),
        ("housemate", actors and _HOUSEMATES.search(actors[0][0])),
        ("act", acts),
        ("failing", failings),
        ("outright", outright),
        ("innocent", innocent),
        ("ourselves", _OURSELVES.search(wording)),
    ):
        if found:
            yield name
    if innocent or _QUESTION.search(wording):
        return
    if (
        outright
        or any(not _HOUSEMATES.search(actor[0]) for actor in acts)
        or _failed(wording, patterns, actors, failings)
    ):
        yield "pattern"


def _failed(wording: str, patterns: _Patterns, actors: list[re.Match[str]], failings: list[re.Match[str]]) -> bool:
    """Whether a failing stands near enough to somebody who can have failed."""
    for actor in actors:
        for failing in failings:
            first, second = (actor, failing) if actor.start() < failing.start() else (failing, actor)
            between = wording[first.end() : second.start()]
            if first is failing and not patterns.either_way:
                continue
            if len(between) <= _REACH and not _OURSELVES.search(between):
                return True
    return False
