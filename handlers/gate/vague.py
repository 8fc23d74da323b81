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
    r"dran|am ball|kümmern|nachgehen|beschäftig\w*|erhalten bescheid|geben (?:ihnen )?bescheid|"
    r"verfolg\w+|nichts neues|noch keine\w*|annehmen|nehmen uns|vorangetrieben|auf dem tisch|"
    r"beobachte\w*|behandelt|im gange|weiterverfolgt|bemühen|melde\w*|suchen",
    r"in the works|in contact|escalated|nearly there|almost there|in good hands|good hands|revert\w*|"
    r"according to plan|confident|speed\w* (?:up|things)|you are next|swamped|no stone|getting there|"
    r"chas(?:ing|ed)|tackl\w+|monitor\w*|headway|track\w*|pursu\w+|forwarded|discuss\w*|priorit\w+|"
    r"expedit\w+|striv\w+|strive|nothing to report|to report|doing what we can|everything we can|"
    r"everything possible|find a solution|back to you|looking after|looked after|in due (?:course|"
    r"time)|on the way|on its way|push\w*|coordinat\w+|collaborat\w+|logged|registered|attended to|"
    r"arrang\w+|steps|necessary|matter|working hard|best|soon",
    r"dessus|mobilis\w+|de près|suivons|faisons (?:tout )?(?:notre|le) (?:possible|maximum|nécessaire|"
    r"mieux)|cherch\w+|priorit\w+|transmis\w*|remont\w+|entre de bonnes mains|meilleurs délais|"
    r"reviendrons|recontact\w+|contacterons|attendons|poursuiv\w+|avanc\w+|gér\w+|signe|pas de "
    r"nouvelles|nouvelles|retour|brefs délais|l['’]étude|étude",
    r"en ello|todo lo posible|siendo|seguimos|continuamos|prioridad|derivad\w+|traslad\w+|remitid\w+|"
    r"lo antes|contactaremos|le (?:diremos|contaremos|avisaremos|comunicaremos|informaremos)|en manos|"
    r"buenas manos|esper\w+|busc\w+|solución|respuesta|cuanto antes|en cuanto|avanz\w+|agiliz\w+|"
    r"valor\w+|trat\w+|moviendo|cola|nuestra parte|lista|en breve|próximamente|tan pronto",
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
    ab abarbeiten abgeschlossen abhängig ablauf abläufe absprache abteilung abteilungen abwarten achten acht
    aktiv aktivitäten akzeptieren allerdings allgemein alternativ anderweitig anfang angehen angestoßen angelegt
    angepackt annehmen anstehend anstoßen antworten anweisung arg auftrag aufgabe aufgaben aufgreifen aufklären
    aufklärung aufwand augen auge ausführlich ausführliche ausgewertet auskunft auslastung ausschau außerdem
    auswertung ball bedanken bedarf bedauerlich befassen befasst befindet befinden beginn begonnen begutachtet
    behalten behandelt behandeln behandlung behebung beheben beitragen bekommen bemerkt beobachten beobachtet
    beraten bereit bericht berichten berücksichtigt bescheid beseitigen beseitigung besonderer besprechen
    besprochen besprechung bestand bestätigen betrachten betreuen betreut betroffen betroffenen bewegen bewegung
    bewertet bewertung bewusst blick brauchen bringen büro dahingehend dank darstellung detail details
    detailliert diesbezüglich dringlich dringlichkeit ebenfalls ehest eigentlich eilig eindeutig einfach eingang
    eingangs eingebunden einigen einleiten einsatz einschalten einzelheiten empfangen ende endgültig entgegen
    entscheidung entwicklung ergeben ergreifen erfahren erfassen erfasst erfolg erfolgen erfolgt ergriffen
    erkenntnis erklären ermitteln ermittelt ermittlung ermittlungen ernst erreichen erste-hilfe erwarten
    erwartet etwaige eventuell fach fachabteilungen fachbereich fachkollegen falls fertig finden fokus form
    fortführen fortgang fortlaufend fortsetzen führen fülle gang gearbeitet gebeten gebracht gedanken gefunden
    gegebener gegebenenfalls gehandelt gehört gelangen gelegt gelöst genannt genauer genaue genommen genug
    geraten gesamte gesamten geschaut gesehen gesprochen gestellt gesucht getan gewünscht gewünschte gleich
    gleichzeitig gremien größte größter größtmöglich grund gründlich gründliche gründlicher gut haus hause
    helfen hin hinaus hinten hintergrund hinweise hoch hoffe hoffen hoffentlich höchste höchster hohe hoher
    höhere idee ideen inhaltlich inzwischen interna internen irgendwann klarheit klar konkret konkretes konkrete
    konkreten kontaktiert koordinieren koordiniert kräften kraft kurzfristig längere länger lage laufend
    laufende laut leiten leitung letzte letzten liste los losgelassen macht mal mannschaft melden menge merken
    minute mitarbeiter mithilfe mittel mitten mitwirkung möglichkeit möglichkeiten mühe nachdruck nachfolgend
    nachgehen nachgegangen nachkommen nachzugehen näheres nehmen neuigkeit nie niemand notiert notwendig
    notwendige notwendigen nötige nötigen nächstmöglich oberste oberster ordnung organisatorisch parallel
    passende person personen pflicht phase planmäßig position positiv priorisiert prioritäten rahmen rat rasch
    rasche raschen regel reihe reihenfolge richtung rückfrage rückkehr rücksprache ruhig sachbearbeiter sachlage
    sagen sammeln schaffen schauen schicken schließlich schnelle schnellen schreiben schwierig seite seiten
    selben setzen sicherlich sichten sichtung sofortige spezialist stadium stand stark stattfinden stets stunde
    stunden suche suchen tatsächlich teil teile teilen treffen übergeben überblick übernehmen übernommen umfang
    umfassende umsetzen umsetzung unangenehm unbedingt ungeduld unklar unterwegs unverändert unverzüglich
    ursachenforschung verantwortliche verantwortlichen verfahren verfolgen verfolgt verfügbar verlassen verlauf
    verlieren vermutlich verschiedene verschieben verständigen verstehen versuchen verzögern verzögert
    vollständig vollem voran vorangetrieben vorankommen vorantreiben voraussichtlich vorbereiten vorbereitet
    vorerst vorgehensweise vorgemerkt vorgesehen vorgesetzten vorhanden vorhandenen vorliegt warten wartezeit
    weiß weitergehen weiterhelfen weiterkommen weiterverfolgt wenig wert wichtige wichtiger widmen wiederholt
    wille wirklich wissen woche wochen wohl wollen wort würde zeigen zeitig zeitlich zeitrahmen ziel ziehen
    zielführend zügig zufrieden zuerst zugestellt zugleich zukommen zukunft zusammenarbeit zusätzlich zusehen
    zuständigkeit zustand zuversichtlich zweck zweifel herum nochmalige intensiver intensive kümmere melde
    arbeite bemühe angenommener angenommenen abord aboutir abouti absolument accord accorde accordons
    accompagner accuse accélérer active activement activité adapté adaptée adaptées adresse affaire agent agents
    agir ailleurs ait aller ami anomalie apparaître appel appliqué apporté apportée appropriée appropriées
    approfondie approfondies arrive atteindre attend attendons attendez aura auteur autorités avance avoir ayant
    base besoin biais bord bout bureau calme capable cadre certain certaines certains chantier chaleureusement
    chercher cherchent cherchons choix choses chemin claire clairement collaborateurs commencé compétent
    compétents compétente compétentes complet complète communiquer communiquerons complexe comptez conclusion
    conclusions concret conformément confiance confirmons confié confiée conscient conscients conscience
    consacrons conseil considérons contacter contacterons contenu continue continuent continuons contrôle
    convenu coordination correction corriger côté creuser croire dédiée dédiées degré délicate départ
    département dernière dernières dessus devons devrait différents difficile difficultés diligence direction
    disponible disponibles dites doit doute échanges échéant éclaircir effectué efforts également élément
    éléments émis encours engagé engagée engagées ensemble entier entendu entière entièrement environ espère
    esprit essayons étapes évaluation évoluer examens exact excusez existe explorer façon fermement fidèles fil
    finalement finaliser fini fond formulé fort forte fournir franchement général gens gestion gré haute hésitez
    hier humain idée identifier idéal imprévu impliqués informe insister instant instruction intensément
    intention intérêt interne intervenants intervenir investigation investigations jamais joindre jour laisser
    lancé lancée lancées lecture lié longue lourd lumière manière manquerons manquera mains maximum mesure
    meilleure mobilisé mobilisés mobilisée mobilisées mobilisons moyens multiples nature nombreuses notamment
    note nouvelles objet obtenir obtenu opérationnelle ordre orienté origine oubli oublions oublié ouverte
    parfaitement part particulière particulier parties partie parvenir parvenue parlons passer patientant
    pensons période permettre permettra perdons persiste perspective pistes piste placé planche points poursuite
    pouvoir précise précises précision précisions premier première premiers premières préoccupation présent
    présente prêt prioritaire prioritairement probablement proche procédons processus produit proposer propose
    puisse puissions quotidien raison raisons rassurer recevoir recevrez récemment réception récurrente
    redoublons référence réflexion réglé règle régler relance relancer relatif remercier remonté remontée
    rencontrée rencontrées rendre renseignements renvoyer reprendre reprenons résultat résultats responsable
    responsables reste rester restent restant retard revoir sachez sais savoir secours semaine sens sérieusement
    seront seulement signe simple simplement soient soyez spécialisée spécialisés soumis soumise statuer suffit
    suivre supplémentaire supplémentaires sûr sûrs tard tâche tarder tardera terme termes terrain terminé tête
    tient tour tournure train transmettre transmis travaux traverse trouver trouvé trouvée trouvons urgent
    urgents usage utile utiles va valider validation venir veillons veiller verrons vérités vif vigoureusement
    voilà voir volonté vraiment vue nombreux près dossiers possibles abierta abordar abordando absoluta aclarar
    aclarando actualidad actualización actualizaciones actualizar actualmente acusamos además adelante adecuada
    adecuadas agenda agilizar ahí alguien altura amable amablemente analizado ánimo anterior añadir apenas
    aplicar apoyo apreciada aprecio apuntado área áreas asegurar aseguramos así asignado asignada asimismo asume
    atento atentos avanzar avanzada averiguar averiguando aviso ayudar ayudarle barajando bastante buen buena
    busca buscar cabo calidad cambio cambios camino canal caso casos cause causa causas central cerca clara
    claro colaboración colaborando compleja complejo completa completo comprendemos compromiso común comunicar
    comunicado comunicamos concluir concluya conclusiones conclusión concreto concretas conforme confianza
    confíe confiamos confirmar consciente conscientes consultar consultado contactar contactaremos contamos
    contar contestación contestar continúa continúan convenientes coordinando corto cuanto cuál cuestiones
    cuidado cumplir dando daremos darle dato datos deberá dedicamos dedicando dejar demora demorar demoras
    dentro departamentos depende derivado derivada derivar descuide descuidamos desea deseamos despacho
    detectado detenidamente días diferentes diligencia dirección director disponemos distintas distintos
    dispuesto dudar duda efectivamente efecto ejecución elevado elevada empeño emplazamos encaminado encontrar
    encontrado encontrando enfoque enseguida entender entendemos entiende entrada entregar equipos errores
    escala esfuerzo esfuerzos especial especialista espere esperen estamos estará estarán estudio etapa
    evolución exacta examinando examinar éxito explicar extremo facilitar falta favor fecha figura final
    finalizar firme fondo formas frente fuera fuerza fin general gente gracia grado grupo haga hagamos hallar
    han haya hemos hora horas idea identificar implicadas implicados impulso incluir indicado indicarle
    inicialmente inicio instante intentando intentar intentamos intención interés internas internos intervención
    ir jornada junto laboral largo línea listo llamada llegado lograr lugar manera mantener mantenga mantengan
    marco máxima mediante medios mes meses metido minuto modo momentos mover moviendo necesidad necesita nivel
    nuestras objetivo obtener obtenga ofrecer olvidado olvidamos olvida operativo opciones orden origen paciente
    pacientes página par paralelo partes pasado pasamos pase pedido pendiente pensando perfectamente permanente
    permanecemos permitan plan planteada planteado plazo plazos pleno pocos poner poniendo posibilidad
    posibilidades posición preciso preferente preguntar preocupación preocupe preocupes presente prestar
    previsto primer principal priorizado priorizando proceder procederemos procedimiento proceso producido
    profesionales profundizar pronta puedan pueda puesta puesto punto quedar quedo quedan quien quizá rato razón
    razones real realizar realizaremos realidad reciente recibió recibo recursos reitero reiteramos remitido
    remitida respaldo responderemos responderle restar resulta retraso retrasos reunión reunido revisiones
    rogamos sabe saben sabemos saber sabremos seguir seguridad segura seguro seguros seguirá seguiremos semana
    semanas sentido señalado seriamente serio serias será siento sirva situación siguiente solicita solicitado
    solo solventar solventarlo soluciones suceder sucedido superior supervisión supone surja surgir tal tarea
    tareas tenga tengan tercero tipo tomar tomamos torno total totalmente trabajos tramitado trasladado
    trasladada trasladar trasladamos tratando tratar tratamos tramo transmitido única urgente urgentes útil
    valoramos valorando valorar varias varios vayan ver verá vean vía vigilando visto voluntad vuelta algún
    alguna siendo estudiada analizada cosa gestionado cola resueltas resuelta
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
    duly abeyance accelerate accelerating according acknowledge acknowledged actioned actioning adequate advise
    advised afraid agreed aim aiming almost along alongside announce anxious appointed apparent apparently
    appraise arrange arranged arrangements backlog ball base basis become becoming begin begun believed bottom
    brief broader built candidate candidates chain chase chased chasing clear cleared clearer collecting
    collaborate collaborating commence commenced committed commitment communicate communicated communication
    competence completion comprehensive concerted confident confirm confirmed conscious consequently consult
    consulting continuously convey conveyed cooperate count counting critical crucial deadline deeply delayed
    delays deliver demand depend depends deep described desired despite different difficult difficulties
    diligence discussion discussions division done doubt driven drop dug digging dust early ease effect
    effective efficient endeavour endeavouring enough entire entirely escalating essential eta event eventually
    exact exactly exchange excuse execute executing expect expected expecting expedite expedited expertise
    explain extra fast faster feasible fellow figure figuring final finalised finally findings fine finish
    finished firm first-rate flagged flow foot forefront forwarded found framework front fruit fruitful function
    functional gather gathered gathering gear getting giving goal goes gone grips ground group happens heads
    held helped helpful highly holistic honest honestly hundred improve improving in-house including increase
    indeed indicate indicated individual initially insight insights intend intended intention interest interests
    intervene investigative involve iron jumped key lead leads leading learn leave leaving left level levers
    lies likely linger little lodged longer looks loose lose lost lots maintain manage managed manager managing
    manner maximum meaning meet meeting mention mentioned met mind misplaced monitor monitored monitoring months
    moreover mostly movement nature near nearly nearing necessity need needing nearby nobody's norm normal
    normally nose obtain obtained occupied officially okay operational opportunity optimal option options
    ordinary ought overall overdue own owner owners pace pains parallel particular party passing past path pay
    peace pencil peoples persist persistent personally piece play plenty positive possibilities possibility
    potentially practice precise predict press pressing previously principle prior prioritise prioritising
    prioritized prioritizing probably problem-solving produce professional professionals project promise
    promising prompt proposal providing push pushing put putting raising rate reached reaching reaction realise
    really reassess recall receipt receive receiving recently recorded reflect refer referred reflects regular
    regularly reiterate remind reminder remained remaining remember repeat repeated reporting reports
    requirement requirements requires researching restore resulting revert reverting right road roll run running
    said satisfied saying schedule scheduled section see seeing seems sense sent separate series serious served
    session setting several shall sharing shed shift sight significant similar simply slight slightly small
    smooth some somewhat source speak specific speeding spent spot square standard standing start started
    starting steady steadily steam stream strive striving stuck stuff subject success successful successfully
    sum sums superior supervisor supervision supposed surface swamped sync systematic systematically table
    tackle tackled tackling takes talk talking target task tasks temporarily tend terms therefore thinking third
    thought tight timeframe timeline timelines timing title told touch touching toward trace tracking train
    transparent transparency tried truly trust trying turned type types ultimate under understood undertake
    undertaken undertaking undivided unforeseen unknown unresolved upcoming updating upper urge useful using
    usually vain variety via visible wants wait-list warm watch watched watching ways weeks weigh whatever wheel
    wheels whichever while why wide willing wishes wondering words workload worth wrong year zone higher-ups
    higher-level someone's everybody parties' lookout backburner burner boil motions cogs turning lend ear ears
    eyes heard voice seriousness priorities pressure swing full-swing sail keep-you-posted
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
_CONCRETE = re.compile(
    r"[\d%€$\"„“”«»]|https?:|\b(?:escalat|eskalier|escalad)\w+\s(?:to|an|à|a)\b|\bby\s\w+\sat\b"
    # That it is done is no news to be vague about.
    r"|\b(?:has|have|had) been (?:\w+ )?(?:resolved|solved|fixed|completed|corrected|repaired|closed|done)\b"
    r"|\b(?:is|are) (?:now )?(?:resolved|fixed|solved|repaired|done|finished|closed)\b|\bworks? again\b"
    r"|\b(?:wurden?|ist jetzt|sind jetzt|ist wieder) (?:\w+ ){0,3}(?:behoben|gelöst|erledigt|"
    r"repariert)\b|\b(?:a été|est|"
    r"sont) (?:\w+ )?(?:résolue?s?|réglée?s?|corrigée?s?)\b"
    r"|\b(?:ha sido|está|queda) (?:\w+ )?(?:resuelt[oa]|solucionad[oa]|arreglad[oa])\b",
    re.IGNORECASE,
)
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
    return len(strange) > len(spoken) // 8


def _is_common(word: str) -> bool:
    if word in _SAYING_NOTHING:
        return True
    return (
        any(part in _SAYING_NOTHING for part in (word.rpartition("'")[2],))
        and "'" in word
        and len(word.partition("'")[0]) <= 2
    )
