"""Updates that say nothing: "we are checking", "in progress" and their kin (Customer SOP §6.2).

What makes an update vague is not a phrase that is there but everything that is missing. So a text is vague if it says
that something is being done, and consists of nothing but words that could stand in any answer to anybody. One word of
the matter itself, one figure, one quotation makes it an update: "We are checking the fuse" is one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handlers.gate.said import Said, Span, any_of, sentences, without_addresses, word_set
from mailer.config import House

_PROGRESS = any_of(
    # English
    r"check(?:ing|ed)?",
    r"look(?:ing|ed)?(?: further| closely)? (?:in|at)\w*",
    "on (?:our|the) (?:list|radar|agenda|desk)",
    r"work(?:ing|ed)? (?:\w+ ){0,2}on",
    "working",
    "in progress",
    "progress(?:ing)?",
    "under way",
    "underway",
    "ongoing",
    r"investigat\w*",
    "process(?:ed|ing)",
    r"analy[sz]\w*",
    "review(?:ed|ing)?",
    "pending",
    r"handl(?:ed|ing)",
    r"follow(?:ing)? up",
    r"(?:keep|kept) you (?:\w+ )?(?:informed|posted|updated)",
    "get back to you",
    "be in touch",
    "bear with us",
    "on it",
    r"taking care",
    "taken care",
    "taken seriously",
    r"evaluat\w*",
    r"assess\w*",
    r"resolv\w+",
    "sort(?:ed|ing)",
    "update you",
    "will update",
    "no (?:\\w+ )?(?:news|updates?|progress)",
    "nothing new",
    "haven't forgotten",
    "not forgotten",
    "nothing has been forgotten",
    r"align\w*",
    "aware of",
    "doing (?:everything|all|our best)",
    "dealt with",
    "dealing with",
    "attention",
    "being (?:done|dealt|looked|seen)",
    "passed (?:it )?on",
    "soon as",
    "shortly",
    "let you know",
    "have it in hand",
    "in hand",
    "queue",
    "treat(?:ed|ing)",
    "clarif\\w+",
    "on top of",
    "wait",
    "await\\w*",
    "patience",
    "stay tuned",
    "continu\\w+",
    "moving forward",
    "examin\\w+",
    "consider(?:ed|ing|ation)",
    "initiated",
    "measures",
    # German
    r"(?:über)?prüf\w*",
    r"(?:weiter)?bearbeite\w*",
    "bearbeitung",
    "in arbeit",
    "arbeiten",
    "dran",
    "daran",
    r"kümmer\w*",
    r"analys\w*",
    "untersuch\\w*",
    "abklärung\\w*",
    "klär\\w*",
    "abgeklärt",
    "geklärt",
    "melden",
    "zurückmelden",
    "auf dem laufenden",
    "kommen (?:\\w+ )?auf sie zu",
    "geduld",
    "maßnahmen",
    "abgestimmt",
    "abstimm\\w*",
    "vorgang",
    "in kürze",
    "baldmöglichst",
    "schnellstmöglich",
    "informieren",
    "dauert an",
    "läuft",
    "laufen",
    "unter hochdruck",
    "mit hochdruck",
    "eingeleitet",
    "neuen stand",
    "neuigkeiten",
    "nichts neues",
    "im blick",
    "noch offen",
    "weitergeleitet",
    "hinterher",
    "anschauen",
    # French
    r"en cours",
    "vérifi\\w*",
    r"trait(?:e|é|ée|ement|ons|er)",
    "travaill\\w+",
    "examin\\w+",
    "étudi\\w+",
    "analys\\w+",
    "revenons vers vous",
    "reviendrons vers vous",
    "revenir vers vous",
    "au courant",
    "informé\\w*",
    "tiendrons",
    "tenons",
    "patience",
    "patienter",
    "nous (?:nous )?(?:en )?occupons",
    "penchons",
    "recherch\\w+",
    "dès que possible",
    "prise? en charge",
    "pris en compte",
    "bientôt",
    "regard\\w+",
    "suivi",
    "faisons le nécessaire",
    "nécessaire",
    # Spanish
    r"trabaj\w+",
    r"revis\w+",
    "comprob\\w+",
    "verific\\w+",
    "investig\\w+",
    "analiz\\w+",
    "en curso",
    "en proceso",
    "proces\\w+",
    "tramit\\w+",
    "trámite",
    r"estudi\w+",
    "mantendremos",
    "mantenemos",
    "informa\\w+",
    "gestion\\w+",
    "atend\\w+",
    "paciencia",
    "pendiente",
    "ocup\\w+",
    "mirando",
    "viendo",
    "en breve",
    "lo antes posible",
    "avis\\w+",
    "noticias",
    "novedad\\w*",
    "en marcha",
    "encima",
)
_IN_PROGRESS = re.compile(rf"(?<!\w){_PROGRESS}(?!\w)", re.IGNORECASE)

_SAYING_NOTHING = word_set(
    # English: grammar
    """
    a about above after again all already also although always am an and another any anyone anything are as at
    away back be because been before being best better between both but by can cannot come comes coming could
    day days did do does doing done don't down during each either else even ever every everyone everything far
    few first for forward from further get gets getting give given gives giving go goes going got had has have
    haven't having he hear heard her here his hold how however i i'd i'll i'm i've if in indeed into is isn't it
    it'll it's its itself just keep keeps kept kind kindly know known last later least less let let's like
    little ll long look looking lot made make makes making many may me meantime meanwhile might more most much
    must my need needed needs never new next no nobody none nor not nothing now of off on once one only onto or
    other others our out over own particular per perhaps point possible possibly put quite rather re really
    right s same say see seen set several shall she should since so some someone something sort still such sure
    t take taken takes taking than that that's the their them themselves then there there's these they they're
    thing things this those through time times to together too top toward towards try two under until up upon us
    use ve very via want wanted was way we we'd we'll we're we've well were what when where whether which while
    who whole whom whose why will wish with within without won't would yet you you'll you're your yours yourself
    """,
    # English: what anybody may be told
    """
    abreast absolute absolutely accordance accordingly act acting action actions actively activities actual
    actually address addressed addressing afternoon agenda aligned aligning alignment allow analyse analysed
    analysing analysis analyze analyzed analyzing answer answers any anytime apologies apologise apologize
    appreciate appreciated appreciation appropriate approach asap ask asked asking aspects assess assessed
    assessing assessment assigned assist assistance assisting assure assured attend attended attention available
    await awaited awaiting aware background bear behaviour behavior behind believe bit bits board body bring
    busy care carefully case causes caused causing certain certainly chance check checked checking checks
    circumstances clarification clarified clarify clarifying close closely colleague colleagues comment complete
    completed complex concern concerned concerning concerns conclusion conducting consider consideration
    considered considering contact contacted continue continued continues continuing coordinate coordinated
    coordinating coordination cooperation correct course current currently customer customers deal dealing dealt
    dear delay deeper department depending detail detailed details determine develop development developments
    diligently directly discuss discussed discussing disposal drive due earliest effort efforts encountered end
    engaged ensure enquiry escalate evaluate evaluated evaluating evaluation evening every examination examine
    examined examining experience expert experts explore exploring eye fact feedback feel file find finding
    finalise fix fixing focus focused follow followed following forgotten frustration full fully fuss gladly
    great guys hand handle handled handling hands happen happened happening hard hearing heart help helping
    hesitate high highest hope hopefully hour idea identified identify immediately impact importance important
    in-depth incident inconvenience inform information informed informing initial initiate initiated input
    inquiry inside intensively intensive interim internal internally investigate investigated investigating
    investigation investigations involved issue issues item items job junction keen latest lately light list
    listed located loop loyal lined line matter matters means measure measures member members message messages
    minute moment morning motion move moved moving name necessary news noted notice notified notify number
    obviously occur occurred offer office ongoing open order outcome overview parties parts passed patience
    patient people per period person phase pick picked picture pipeline place plan planned planning please
    pleasure point position posted potential prepare present presently prioritised priority problem problems
    procedure proceed proceeding process processed processes processing progress progressed progressing promptly
    properly provide provided provides pursue pursuing query question questions queue quick quickest quickly
    raise raised radar reach read ready reason received reference regard regarding regards regret related
    relation relevant remain remains reply report reported request requested requests require required
    resolution resolve resolved resolving resource resources respond responding response responsible rest result
    results resume return review reviewed reviewing reviews root satisfaction satisfactory satisfying scope
    second seek seriously service shape share shared short shortly side sincerely situation slowly solid
    solution solutions solve solved solving soon sooner sorry sorted sorting specialist specialists speed staff
    stage stakeholders stand state status stay step steps suitable support supporting swift swiftly team teams
    technical technicians tell thank thanks thing thoroughly thorough ticket tied timely today tomorrow topic
    track treat treated treating trouble tuned turn understand understanding underway unfortunately unit update
    updated updates urgent urgency urgently usual utmost valued various verification verified verify verifying
    view visit wait waiting weekend week welcome word work worked working works worries worry worrying write
    yesterday experts' specialists' minutes hours hurry bothered happy pleased glad headway accept making
    proceeds ahead pass passes apology careful sufficient capable competent dedicated advance advancing advanced
    activity notwithstanding grateful gratitude whatsoever respective pertinent channels channel appropriately
    duly
    """,
    # English: days and greetings
    """
    monday tuesday wednesday thursday friday saturday sunday tonight noon hello hi good afternoon madam sir mr
    mrs ms miss faithfully truly cheers team's currently hereby herewith
    """,
    # German
    """
    ab aber alle allem allen alles als also am an andere anderen auch auf aus bald baldigst baldmöglichst bei
    beim bereits besonders besten bin bis bisher bitte bitten da dabei dafür dahinter daher damit danach daran
    darauf darüber darum das dass davon dazu dem den denn der derzeit derzeitigen des deshalb die dies diese
    diesem diesen dieser dieses doch dort dran durch ein eine einem einen einer eines einige einmal entsprechend
    entsprechende entsprechenden er erneut erst erste ersten es etwas euch für ganz gar geben gegeben gegen geht
    gemacht genau gerade gern gerne gibt haben habe hat hatte hier hinaus hinsichtlich ich ihm ihnen ihr ihre
    ihrem ihren ihrer ihres im immer in indem innerhalb insbesondere intern interne intensiv ist ja jede jeden
    jeder jederzeit jedoch jetzt kann kein keine keinen können könnten kommen kommt kurz kurze kürze lang lange
    langsam lassen laufen laufenden leider liegt liegen machen man mehr mein mich mir mit möchten möglich
    möglichst muss müssen nach nächste nächsten nachdem neue neuen neuer neues neuigkeiten nicht nichts noch
    nochmals nun nur ob oder offen ohne per schnell schneller schnellstens schnellstmöglich schon sehr sei sein
    seit seitens selbst selbstverständlich sich sicher sie sind so sobald sofern sofort solche soll sollte
    sollten somit sondern sonst soweit stehen steht überhaupt um umgehend unaufgefordert und uns unser unsere
    unserem unseren unserer unter verfügung vergessen viel vielen vielleicht von vor voll wann war waren was
    weil weiter weitere weiteren weiterem weiterer weiterhin welche wenn wer werden wie wieder wir wird wirklich
    wissen wo wollen worden wurde wurden würden zeit zeitnah zu zum zunächst zur zurück zurzeit zusammen
    zuständig zuständige zuständigen zwar abgeklärt abgestimmt abklärung abklärungen abstimmung aktuell
    aktuellen aktuelle analyse analysen analysieren analysiert anfrage angelegenheit angenommen angesehen
    anliegen anschauen ansprechpartner antwort anzeige arbeit arbeiten arbeitet aufgenommen aufmerksamkeit
    ausgang ausstehend beachtung bearbeiten bearbeitet bearbeitung bedauern bekannt bemühen bemüht bemühungen
    bereich beruhigt beschäftigen beschäftigt bestem bestmöglich betreff betreffend dauert dank danke danken
    dauern dringend eingegangen eingeleitet einblick erfolgt erhalten erkenntnisse erledigt erledigen ergebnis
    ergebnisse experten fachabteilung fachleute fall fehler feststellen folgen folgt fortschritt fortschritte
    frage fragen freundliche freundlichen fristgerecht geduld gedulden gehen gemeinsam geklärt gemeldet geprüft
    geschuldet gewissenhaft grüßen gruß grüße gut hallo guten hand handeln hart herren damen herr frau herz
    herzen herzlichen hilfe hinweis hochdruck informationen information informieren informiert interessiert
    kenntnis klären klärung kollege kollegen kolleginnen kontakt kümmern kümmert kunde kunden laufendem läuft
    lösen lösung lösungen meldung melden meldet maßnahmen mitteilen mitgeteilt mitteilung mittlerweile moment
    momentan nachfrage nachfragen nachricht nachrichten näher nochmal passiert priorität problem probleme
    prozess prüfen prüft prüfung prüfungen rechnen richtige richtigen rückfragen rückmeldung rund sache
    sachverhalt schauen schritt schritte schwierigkeiten situation sorgen sorgfältig spezialisten stand standes
    stelle stellen störung tag tage tagen team techniker technik technische technischen thema tun überprüfen
    überprüft überprüfung umfassend umstände unannehmlichkeiten unterlagen unterstützung untersuchen untersucht
    untersuchung ursache veranlasst verbleiben versichern versichert verständnis vertrauen verzögerung
    verzögerungen vorgang vorgangs vorgehen vorliegen vorrang weg weitergabe weitergegeben weitergeleitet
    werktage wichtig wichtigkeit wünschen zeitpunkt zufriedenheit zufriedenstellend zugewiesen zwischenzeit
    heute morgen montag dienstag mittwoch donnerstag freitag samstag sonntag abend woche geehrte geehrter
    support hinterher entschuldigen entschuldigung tut leid guter dinge ruhe gang wege ball bleiben halten hält
    """,
    # French
    """
    a à afin ai ainsi alors après as au aucun aucune auprès aurons aussi autant autre autres aux avant avec avez
    avoir avons bien bon bonjour bonne cas ce ceci cela celle celui ces cet cette chaque cher chère chez ci
    combien comme comment concernant concernée concernées concernés d dans de delà demain déjà depuis dernier
    des dès donc dont du elle en encore enfin ensuite entre est et étaient était étant été être eu eux faire
    faisons fait faites fera ferons font grand grande ici il ils j je jour jours jusqu juste l la là le les
    lesquels leur leurs lors lui m ma mais malheureusement me même merci mes mettre mettons moi moins moment mon
    n ne ni non nos notre nous on ont or ou où par parmi pas pendant peu peut plus plusieurs point possible pour
    pourrons pouvons près prochain prochaine prochainement prochains qu quand que quel quelle quelque quelques
    qui quoi s sa sans se sera serez seront ses si soit sommes son sont sous souvent sur t ta tant te tel tous
    tout toute toutefois toutes très trop tu un une va vais veuillez vers vont vos votre vous y actuellement
    actions agréer aide amélioration analyse analysé analysée analysent analyser analysons apporter apprécions
    assurer assurés attendre attente attentivement attention aujourd'hui avancée avancement avancer avancent
    bientôt bref cause changement charge clients client collègues compréhension compris compte connaissance
    considération consultation contact cordialement cours courage courant davantage délai délais demande
    démarches dérangement désagrément désagréments désolés désolé détail détails dispose disposition distinguées
    dossier effectuée effectuées effort efforts équipe équipes espérons étape étapes étude étudié étudiée
    étudient étudions évolution examinée examinent examiner examinons examen excuses expert experts expression
    fin forces gêne gérée gérons heure hui immédiatement importance important importante incident information
    informations informé informée informer informés informerons informons interne internes jugement longtemps
    madame mademoiselle main maintenant matière meilleur meilleurs meilleures menée menées mesure mesures
    messieurs mieux mise mises monsieur nécessaire nécessaires nouveau nouvelle nouvelles nouveauté occupe
    occupent occupons oeuvre œuvre optimale ouvert passé patience patienter penchés penche penchent penchons
    personne personnes peine plaisir poursuit poursuivent poursuivons prenons pris prise prier prions priorité
    problème problèmes procédure procédures processus progrès progresse question questions rappelons rapidement
    rapide recherche recherches recherchons regarde regardons regarder regrettons remercie remercions répondre
    réponse réponses résolu résolue résolution résoudre respectueuses ressources restons restent retour reçu
    reçue revenons revenir reviendra reviendrons salutations satisfaction satisfaisante sentiments serons
    sérieux service services signalé signalement sincères situation situations soigneusement soin solution
    solutions souhaitons spécialiste spécialistes statut suit suite suites suivi suivie suivons sujet support
    technicien techniciens technique techniques temps tenir tenons tiendrons toujours traite traité traitée
    traitement traiter traitons transmis transmise travail travaille travaillent travaillons urgence valeur
    vérification vérifications vérifier vérifions vérifié vigilance vite voie lundi mardi mercredi jeudi
    vendredi samedi dimanche soir matin
    """,
    # Spanish
    """
    a aún ahora al algo alguna algún alguno algunos ante antes aquí así aunque bajo bien buenas buenos cada casi
    como con contra cual cualquier cuando cuanto cuenta da dado dar de debe del demás desde después día días
    donde dos durante e el él ella ellos en entre era es esa ese eso esta está estado están estamos estar estará
    estaremos este esto estos fue gracias ha haber había hace hacemos hacer haciendo han hasta hay haya he hemos
    hoy incluso la las le les lo los luego más mas me mejor menos mi mientras misma mismo momento mucha mucho
    muchas muy nada ni ninguna ningún ninguno no nos nosotros nuestra nuestras nuestro nuestros nueva nuevas
    nuevo nuevos o otra otras otro otros para pero poco poder podamos podemos ponemos por porque posible
    posibles primera pronto próxima próximas próximo próximos pudo pues que qué quien quienes saber se sea según
    ser será si sí sido siempre siguen siguiente siguientes seguimos sigue sin sino sobre solo sólo son su sus
    también tan tanto te tendremos tenemos tener tiempo tiene todo todos todas toda todavía tras tu un una unas
    uno unos usted ustedes va vamos vez ya yo abierta abierto acción acciones acuerdo agradecemos agradecer
    alcance analizamos analizando analizado analizar análisis apreciamos asunto atención atendemos atendida
    atender atendiendo atentamente avance avances avanza avanzando avisamos avisaremos ayuda brevedad breve
    buscando buscamos búsqueda calma caso cliente clientes colegas compañeros comprensión comprobaciones
    comprobación comprobamos comprobando comprobar comunicaremos conocimiento consulta contacto correspondientes
    correspondiente cosas cuestión curso departamento desarrollo detalle detalles disculpas disculpe disculpen
    disposición dudas encargado encargando encargados encima encuentra enviado equipo equipos error escalado
    espera esperamos esperar esperando especialistas estimada estimado estimados estudiamos estudiando estudio
    evaluando evaluación evolución expertos fase fecha forma gestión gestiones gestionando gestionar haremos
    hecho hablar importante importancia incidencia incidente inconveniente inconvenientes información informado
    informada informados informando informar informaremos iniciado inmediato internamente investigación
    investigamos investigando investigar lamentamos llegar llevando llevar lleva mano manos mantendremos
    mantenemos mantener máxima máximo medida medidas molestia molestias marcha mayor mirando motivo necesarias
    necesario necesarios nota noticia noticias novedad novedades ocupamos ocupando ocupa ocuparemos oportunas
    oportunos paciencia parte pasos paso pedimos pedir pendiente permita persona personas petición prioridad
    problema problemas procedimiento procedimientos procesando proceso procesos profundidad progreso queda
    quedamos queremos realizando realizado recibido recibida recibir reciba resolver resolverlo resolución
    resuelto respecto responder responsable responsables respuesta resultado resultados revisa revisamos
    revisando revisado revisar revisión rápido rapidez rápidamente saludo saludos cordial cordiales seguimiento
    señor señora sentimos servicio situación solicitud solución solucionar solucionarlo soporte técnico técnicos
    técnica tema tomado tomando trabajamos trabaja trabajan trabajando trabajar trabajo tramitación tramitando
    trámite tranquilo tranquila urgencia valor verificación verificaciones verificando verificamos viendo vista
    volveremos volver mañana lunes martes miércoles jueves viernes sábado domingo tarde ello ellas hola dentro
    pendientes procedan algunas continuaremos continuamos proceda procede oportuna oportunamente
    """,
)

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
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_CONCRETE = re.compile(r"[\d%€$\"„“”«»]|https?:|\b(?:escalat|eskalier|escalad)\w+|\bby\s\w+\sat\b")
_CLOCK = re.compile(r"\b\d{1,2}(?::\d\d|\s?(?:h|uhr|am|pm|o'clock))\b", re.IGNORECASE)


def find_vague(said: Said, _house: House) -> Iterator[Span]:
    """Every sentence, if none of the text says more than that something is being done."""
    text = _without_frame(said)
    found = [span for span in sentences(text) if _WORD.search(text, span.start, span.end)]
    doing = [span for span in found if _IN_PROGRESS.search(text, span.start, span.end)]
    if doing and not _says_something(text):
        yield from doing


def _without_frame(said: Said) -> str:
    """The text without greeting, signature and mention of the ticket, all else at its place; ``expected`` aside."""
    text = without_addresses(said.text.removesuffix(said.expected) if said.expected else said.text)
    for pattern in (_GREETING, _SIGN_OFF, _MENTION, _CLOCK):
        text = pattern.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)
    return text


_WORDS_AT_MOST = 90


def _says_something(text: str) -> bool:
    """Whether a figure, a quotation, or more than a stray word is in it that is not in everybody's mouth."""
    if _CONCRETE.search(text):
        return True
    spoken = [word.lower().replace("’", "'") for word in _WORD.findall(text)]
    if len(spoken) > _WORDS_AT_MOST:
        return True
    strange = [word for word in spoken if not _is_common(word)]
    return len(strange) > len(spoken) // 9


def _is_common(word: str) -> bool:
    if word in _SAYING_NOTHING:
        return True
    return (
        any(part in _SAYING_NOTHING for part in (word.rpartition("'")[2],))
        and "'" in word
        and len(word.partition("'")[0]) <= 2
    )
