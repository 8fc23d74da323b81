"""Words that say nothing of the matter: what could stand in any answer to anybody, in the four languages."""

from __future__ import annotations

from handlers.gate.said import word_set

OFTEN = word_set(
    """
    a ab abarbeiten abend aber abeyance abgeklärt abgeschlossen abgestimmt abhängig abierta abierto abklärung
    abklärungen ablauf abläufe abord abordando abordar about abouti aboutir above abreast absolument absoluta absolute
    absolutely absprache abstimmung abteilung abteilungen abwarten accelerate accelerating accept acciones acción
    accompagner accord accordance accorde according accordingly accordons accuse accélérer acht achten acknowledge
    acknowledged aclarando aclarar act acting action actioned actioning actions active actively activement activities
    activity activité actual actualidad actualizaciones actualización actualizar actually actualmente actuellement
    acuerdo acusamos adapté adaptée adaptées address addressed addressing adecuada adecuadas adelante además adequate
    adresse advance advanced advancing advise advised affaire afin afraid after afternoon again agenda agent agents
    agilizar agir agradecemos agradecer agreed agréer ahead ahora ahí ai aide ailleurs aim aiming ainsi ait aktiv
    aktivitäten aktuell aktuelle aktuellen akzeptieren al alcance algo alguien alguna algunas alguno algunos algún
    aligned aligning alignment all alle allem allen aller allerdings alles allgemein allow almost along alongside
    alors already als also alternativ although altura always am amable amablemente ami amélioration an analizada
    analizado analizamos analizando analizar analyse analysed analysen analysent analyser analysieren analysiert
    analysing analysis analysons analysé analysée analyze analyzed analyzing and andere anderen anderweitig anfang
    anfrage angehen angelegenheit angelegt angenommen angenommenen angenommener angepackt angesehen angestoßen
    anliegen annehmen announce anomalie another anschauen ansprechpartner anstehend anstoßen answer answers ante
    anterior antes antwort antworten anweisung anxious any anyone anything anytime anzeige análisis apenas aplicar
    apologies apologise apologize apology apoyo apparaître apparent apparently appel appliqué appointed apporter
    apporté apportée appraise appreciate appreciated appreciation approach approfondie approfondies appropriate
    appropriately appropriée appropriées apprécions apreciada apreciamos aprecio après apuntado aquí arbeit arbeite
    arbeiten arbeitet are arg arrange arranged arrangements arrive as asap aseguramos asegurar asignada asignado
    asimismo ask asked asking aspects assess assessed assessing assessment assigned assist assistance assisting assure
    assured assurer assurés asume asunto así at atención atendemos atender atendida atendiendo atentamente atento
    atentos atteindre attend attended attendez attendons attendre attente attention attentivement au auch aucun aucune
    auf aufgabe aufgaben aufgenommen aufgreifen aufklären aufklärung aufmerksamkeit auftrag aufwand auge augen
    aujourd'hui aunque auprès aura aurons aus ausführlich ausführliche ausgang ausgewertet auskunft auslastung
    ausschau aussi ausstehend auswertung autant auteur autorités autre autres aux außerdem available avance avancement
    avancent avancer avances avancée avant avanza avanzada avanzando avanzar avec averiguando averiguar avez avisamos
    avisaremos aviso avoir avons await awaited awaiting aware away ayant ayuda ayudar ayudarle añadir aún back
    backburner background backlog bajo bald baldigst baldmöglichst ball barajando base basis bastante be beachtung
    bear bearbeiten bearbeitet bearbeitung because become becoming bedanken bedarf bedauerlich bedauern been befassen
    befasst befinden befindet before begin beginn begonnen begun begutachtet behalten behandeln behandelt behandlung
    behavior behaviour beheben behebung behind bei beim being beitragen bekannt bekommen believe believed bemerkt
    bemühe bemühen bemüht bemühungen beobachten beobachtet beraten bereich bereit bereits bericht berichten beruhigt
    berücksichtigt bescheid beschäftigen beschäftigt beseitigen beseitigung besoin besonderer besonders besprechen
    besprechung besprochen best bestand bestem besten bestmöglich bestätigen betrachten betreff betreffend betreuen
    betreut betroffen betroffenen better between bewegen bewegung bewertet bewertung bewusst biais bien bientôt bin
    bis bisher bit bits bitte bitten bleiben blick board body boil bon bonjour bonne bord both bothered bottom bout
    brauchen bref breve brevedad brief bring bringen broader buen buena buenas buenos built bureau burner busca
    buscamos buscando buscar busy but by búsqueda büro cabo cada cadre calidad calma calme cambio cambios camino can
    canal candidate candidates cannot capable care careful carefully cas case casi caso casos causa causas cause
    caused causes causing ce ceci cela celle celui central cerca certain certaines certainly certains ces cet cette
    chain chaleureusement chance changement channel channels chantier chaque charge chase chased chasing check checked
    checking checks cheers chemin cher cherchent chercher cherchons chez choix choses chère ci circumstances claire
    clairement clara clarification clarified clarify clarifying claro clear cleared clearer client cliente clientes
    clients close closely cogs cola colaboración colaborando colegas collaborate collaborateurs collaborating
    colleague colleagues collecting collègues combien come comes coming comme commence commenced commencé comment
    commitment committed communicate communicated communication communiquer communiquerons como compañeros competence
    competent compleja complejo complet completa complete completed completion completo complex complexe complète
    comprehensive comprendemos comprensión compris comprobaciones comprobación comprobamos comprobando comprobar
    compromiso compréhension compte comptez compétent compétente compétentes compétents comunicado comunicamos
    comunicar comunicaremos común con concern concernant concerned concerning concerns concernée concernées concernés
    concerted concluir conclusion conclusiones conclusions conclusión concluya concret concretas concreto conducting
    confiamos confiance confianza confident confirm confirmar confirmed confirmons confié confiée conforme
    conformément confíe connaissance conocimiento consacrons conscience conscient consciente conscientes conscients
    conscious conseil consequently consider consideration considered considering considération considérons consult
    consulta consultado consultar consultation consulting contact contactar contactaremos contacted contacter
    contacterons contacto contamos contar contenu contestación contestar continuamos continuaremos continue continued
    continuent continues continuing continuons continuously continúa continúan contra contrôle convenientes convenu
    convey conveyed cooperate cooperation coordinando coordinate coordinated coordinating coordination cordial
    cordialement cordiales correct correction correspondiente correspondientes corriger corto cosa cosas could count
    counting courage courant cours course creuser critical croire crucial cual cualquier cuando cuanto cuenta
    cuestiones cuestión cuidado cumplir current currently curso customer customers cuál côté d da dabei dado dafür
    daher dahingehend dahinter damen damit danach dando dank danke danken dans dar daran darauf daremos darle
    darstellung darum darüber das dass dato datos dauern dauert davantage davon day days dazu de deadline deal dealing
    dealt dear debe deberá dedicamos dedicando dedicated deep deeper deeply degré dejar del delay delayed delays
    deliver delà dem demain demand demande demora demorar demoras demás den denn dentro departamento departamentos
    department depend depende depending depends depuis der derivada derivado derivar dernier dernière dernières
    derzeit derzeitigen des desarrollo described descuidamos descuide desde desea deseamos deshalb desired despacho
    despite después dessus detail detailed detailliert details detalle detalles detectado detenidamente determine
    develop development developments devons devrait did die dienstag dies diesbezüglich diese diesem diesen dieser
    dieses diferentes different difficile difficult difficulties difficultés différents digging diligence diligencia
    diligently dimanche dinge dirección direction directly director disculpas disculpe disculpen discuss discussed
    discussing discussion discussions disponemos disponible disponibles disposal dispose disposición disposition
    dispuesto distinguées distintas distintos dites division do doch does doing doit domingo don't donc donde done
    donnerstag dont dort dos dossier dossiers doubt doute down dran dringend dringlich dringlichkeit drive driven drop
    du duda dudar dudas due dug duly durante durch during dust dès dédiée dédiées déjà délai délais délicate démarches
    départ département dérangement désagrément désagréments désolé désolés détail détails día días e each ear earliest
    early ears ease ebenfalls efectivamente efecto effect effective effectué effectuée effectuées efficient effort
    efforts ehest eigentlich eilig ein einblick eindeutig eine einem einen einer eines einfach eingang eingangs
    eingebunden eingegangen eingeleitet einige einigen einleiten einmal einsatz einschalten einzelheiten either
    ejecución el elevada elevado ella ellas elle ello ellos else empeño empfangen emplazamos en encaminado encargado
    encargados encargando encima encontrado encontrando encontrar encore encountered encours encuentra end ende
    endeavour endeavouring endgültig enfin enfoque engaged engagé engagée engagées enough enquiry enseguida ensemble
    ensuite ensure entendemos entender entendu entgegen entiende entier entire entirely entière entièrement entrada
    entre entregar entscheidung entschuldigen entschuldigung entsprechend entsprechende entsprechenden entwicklung
    enviado environ equipo equipos er era erfahren erfassen erfasst erfolg erfolgen erfolgt ergeben ergebnis
    ergebnisse ergreifen ergriffen erhalten erkenntnis erkenntnisse erklären erledigen erledigt ermitteln ermittelt
    ermittlung ermittlungen erneut ernst erreichen error errores erst erste erste-hilfe ersten erwarten erwartet es
    esa escala escalado escalate escalating ese esfuerzo esfuerzos eso especial especialista especialistas espera
    esperamos esperando esperar espere esperen esprit espère espérons essayons essential est esta estado estamos estar
    estaremos estará estarán este estimada estimado estimados esto estos estudiada estudiamos estudiando estudio está
    están et eta etapa etwaige etwas eu euch eux evaluación evaluando evaluate evaluated evaluating evaluation even
    evening event eventually eventuell ever every everybody everyone everything evolución exact exacta exactly examen
    examens examinando examinar examination examine examined examinent examiner examining examinons examinée exchange
    excuse excuses excusez execute executing existe expect expected expecting expedite expedited experience expert
    experten expertise expertos experts experts' explain explicar explore explorer exploring expression extra extremo
    eye eyes fach fachabteilung fachabteilungen fachbereich fachkollegen fachleute facilitar fact faire faisons fait
    faites faithfully fall falls falta far fase fast faster favor façon feasible fecha feedback feel fehler fellow
    fera fermement ferons fertig feststellen few fidèles figura figure figuring fil file fin final finalement finalise
    finalised finaliser finalizar finally find finden finding findings fine fini finish finished firm firme first
    first-rate fix fixing flagged flow focus focused fokus folgen folgt follow followed following fond fondo font foot
    for forces forefront forgotten form forma formas formulé fort forte fortführen fortgang fortlaufend fortschritt
    fortschritte fortsetzen forward forwarded found fournir frage fragen framework franchement frau freitag frente
    freundliche freundlichen friday fristgerecht from front fruit fruitful frustration fue fuera fuerza full
    full-swing fully function functional further fuss führen fülle für gang ganz gar gather gathered gathering gear
    gearbeitet geben gebeten gebracht gedanken geduld gedulden geehrte geehrter gefunden gegeben gegebenenfalls
    gegebener gegen gehandelt gehen geht gehört geklärt gelangen gelegt gelöst gemacht gemeinsam gemeldet genannt
    genau genaue genauer general genommen gens gente genug geprüft gerade geraten gern gerne gesamte gesamten geschaut
    geschuldet gesehen gesprochen gestellt gestion gestionado gestionando gestionar gestiones gestión gesucht get
    getan gets getting gewissenhaft gewünscht gewünschte gibt give given gives giving glad gladly gleich gleichzeitig
    go goal goes going gone good got gracia gracias grado grand grande grateful gratitude great gremien grips ground
    group grund grupo gruß gré größte größter größtmöglich gründlich gründliche gründlicher grüße grüßen gut guten
    guter guys général gérons gérée gêne ha habe haben haber hablar había hace hacemos hacer haciendo had haga hagamos
    hallar hallo halten han hand handeln handle handled handling hands happen happened happening happens happy hard
    haremos hart has hasta hat hatte haus hause haute have haven't having hay haya he heads headway hear heard hearing
    heart hecho held helfen hello help helped helpful helping hemos her here hereby herewith herr herren herum herz
    herzen herzlichen hesitate heure heute hi hier high higher-level higher-ups highest highly hilfe hin hinaus
    hinsichtlich hinten hintergrund hinterher hinweis hinweise his hoch hochdruck hoffe hoffen hoffentlich hohe hoher
    hola hold holistic honest honestly hope hopefully hora horas hour hours how however hoy hui humain hundred hurry
    hält hésitez höchste höchster höhere i i'd i'll i'm i've ich ici idea idee ideen identificar identified identifier
    identify idéal idée if ihm ihnen ihr ihre ihrem ihren ihrer ihres il ils im immediately immer immédiatement impact
    implicadas implicados impliqués importance importancia important importante improve improving imprévu impulso in
    in-depth in-house incidencia incident incidente including incluir incluso inconvenience inconveniente
    inconvenientes increase indeed indem indicado indicarle indicate indicated individual inform información informada
    informado informados informando informar informaremos information informationen informations informe informed
    informer informerons informieren informiert informing informons informé informée informés inhaltlich iniciado
    inicialmente inicio initial initially initiate initiated inmediato innerhalb input inquiry insbesondere inside
    insight insights insister instant instante instruction intención intend intended intensiv intensive intensively
    intensiver intensément intentamos intentando intentar intention interessiert interest interests interim intern
    interna internal internally internamente internas interne internen internes internos intervenants intervención
    intervene intervenir interés into intérêt investigación investigamos investigando investigar investigate
    investigated investigating investigation investigations investigative involve involved inzwischen ir irgendwann
    iron is isn't issue issues ist it it'll it's item items its itself j ja jamais je jede jeden jeder jederzeit
    jedoch jetzt jeudi job joindre jornada jour jours jueves jugement jumped junction junto jusqu just juste kann keen
    keep keep-you-posted keeps kein keine keinen kenntnis kept key kind kindly klar klarheit klären klärung know known
    kollege kollegen kolleginnen kommen kommt konkret konkrete konkreten konkretes kontakt kontaktiert koordinieren
    koordiniert kraft kräften kunde kunden kurz kurze kurzfristig können könnten kümmere kümmern kümmert kürze l la
    laboral lage laisser lamentamos lancé lancée lancées lang lange langsam largo las lassen last lately later latest
    laufen laufend laufende laufendem laufenden laut le lead leading leads learn least leave leaving lecture left leid
    leider leiten leitung lend les lesquels less let let's letzte letzten leur leurs level levers liegen liegt lies
    light like likely line lined linger list liste listed listo little lié ll llamada llegado llegar lleva llevando
    llevar lo located lodged lograr long longer longtemps longue look looking lookout looks loop loose lors los lose
    losgelassen lost lot lots lourd loyal luego lugar lui lumière lundi lunes là länger längere läuft línea lösen
    lösung lösungen m ma machen macht madam madame made mademoiselle main mains maintain maintenant mais make makes
    making mal malheureusement man manage managed manager managing manera manière manner mannschaft mano manos
    manquera manquerons mantendremos mantenemos mantener mantenga mantengan many marcha marco mardi martes mas matin
    matière matter matters maximum may mayor maßnahmen mañana me meaning means meantime meanwhile measure measures
    mediante medida medidas medios meet meeting mehr meilleur meilleure meilleures meilleurs mein mejor melde melden
    meldet meldung member members menge menos mention mentioned menée menées merci mercredi merken mes meses message
    messages messieurs mesure mesures met metido mettons mettre mi mich mientras mieux might mind minute minutes
    minuto mir mirando mise mises misma mismo misplaced miss mit mitarbeiter mitgeteilt mithilfe mitteilen mitteilung
    mittel mitten mittlerweile mittwoch mitwirkung miércoles mobilisons mobilisé mobilisée mobilisées mobilisés modo
    moi moins molestia molestias moment momentan momento momentos mon monday monitor monitored monitoring monsieur
    montag months more moreover morgen morning most mostly motion motions motivo move moved movement mover moviendo
    moving moyens mr mrs ms much mucha muchas mucho multiples muss must muy my más máxima máximo même möchten möglich
    möglichkeit möglichkeiten möglichst mühe müssen n nach nachdem nachdruck nachfolgend nachfrage nachfragen
    nachgegangen nachgehen nachkommen nachricht nachrichten nachzugehen nada name nature ne near nearby nearing nearly
    necesarias necesario necesarios necesidad necesita necessary necessity need needed needing needs nehmen neue neuen
    neuer neues neuigkeit neuigkeiten never new news next ni nicht nichts nie niemand ninguna ninguno ningún nivel no
    nobody nobody's noch nochmal nochmalige nochmals nombreuses nombreux non none noon nor norm normal normally nos
    nose nosotros not nota notamment note noted nothing notice noticia noticias notiert notified notify notre
    notwendig notwendige notwendigen notwithstanding nous nouveau nouveauté nouvelle nouvelles novedad novedades now
    nuestra nuestras nuestro nuestros nueva nuevas nuevo nuevos number nun nur nächste nächsten nächstmöglich näher
    näheres nécessaire nécessaires nötige nötigen o ob oberste oberster objet objetivo obtain obtained obtener obtenga
    obtenir obtenu obviously occupe occupent occupied occupons occur occurred ocupa ocupamos ocupando ocuparemos oder
    oeuvre of off offen offer office officially ofrecer ohne okay olvida olvidado olvidamos on once one ongoing only
    ont onto opciones open operational operativo oportuna oportunamente oportunas oportunos opportunity optimal
    optimale option options opérationnelle or orden order ordinary ordnung ordre organisatorisch orienté origen
    origine other others otra otras otro otros ou oubli oublions oublié ought our out outcome ouvert ouverte over
    overall overdue overview own owner owners où pace paciencia paciente pacientes pains par para paralelo parallel
    parfaitement parlons parmi part parte partes particular particulier particulière partie parties parties' parts
    party parvenir parvenue pas pasado pasamos pase paso pasos pass passed passende passer passes passiert passing
    passé past path patience patient patientant patienter pay peace pedido pedimos pedir peine penche penchent
    penchons penchés pencil pendant pendiente pendientes pensando pensons people peoples per perdons perfectamente
    perhaps period permanecemos permanente permettra permettre permita permitan pero persist persiste persistent
    person persona personally personas personen personne personnes perspective pertinent petición peu peut pflicht
    phase pick picked picture piece pipeline piste pistes place placé plaisir plan planche planmäßig planned planning
    planteada planteado play plazo plazos please pleased pleasure pleno plenty plus plusieurs poco pocos podamos
    podemos poder point points ponemos poner poniendo por porque posibilidad posibilidades posible posibles posición
    position positiv positive possibilities possibility possible possibles possibly posted potential potentially pour
    pourrons poursuit poursuite poursuivent poursuivons pouvoir pouvons practice precise preciso predict preferente
    preguntar premier premiers première premières prenons preocupación preocupe preocupes prepare present presente
    presently press pressing pressure prestar previously previsto prier primer primera principal principle prions
    prior prioridad priorisiert prioritaire prioritairement priorities prioritise prioritised prioritising prioritized
    prioritizing priority priorität prioritäten priorité priorizado priorizando pris prise probablement probably
    problem problem-solving problema problemas probleme problems problème problèmes proceda procedan procede proceder
    procederemos procedimiento procedimientos procedure proceed proceeding proceeds procesando proceso procesos
    process processed processes processing processus prochain prochaine prochainement prochains proche procédons
    procédure procédures produce producido produit profesionales professional professionals profundidad profundizar
    progreso progress progresse progressed progressing progrès project promise promising prompt promptly pronta pronto
    properly proposal propose proposer provide provided provides providing prozess près précise précises précision
    précisions préoccupation présent présente prêt próxima próximas próximo próximos prüfen prüft prüfung prüfungen
    pudo pueda puedan pues puesta puesto puisse puissions punto pursue pursuing push pushing put putting página
    période qu quand que queda quedamos quedan quedar quedo quel quelle quelque quelques queremos query question
    questions queue qui quick quickest quickly quien quienes quite quizá quoi quotidien qué radar rahmen raise raised
    raising raison raisons rapide rapidement rapidez rappelons rasch rasche raschen rassurer rat rate rather rato
    razones razón re reach reached reaching reaction read ready real realidad realise realizado realizando realizar
    realizaremos really reason reassess recall receipt receive received receiving recently recevoir recevrez recherche
    recherches recherchons rechnen reciba recibida recibido recibir recibió recibo reciente recorded recursos
    redoublons refer reference referred reflect reflects regard regarde regarder regarding regardons regards regel
    regret regrettons regular regularly reihe reihenfolge reiteramos reiterate reitero relance relancer related
    relatif relation relevant remain remained remaining remains remember remercie remercier remercions remind reminder
    remitida remitido remonté remontée rencontrée rencontrées rendre renseignements renvoyer repeat repeated reply
    report reported reporting reports reprendre reprenons request requested requests require required requirement
    requirements requires researching resolución resolution resolve resolved resolver resolverlo resolving resource
    resources respaldo respective respecto respectueuses respond responder responderemos responderle responding
    responsable responsables response responsible respuesta ressources rest restant restar reste restent rester
    restons restore resuelta resueltas resuelto result resulta resultado resultados resulting results resume retard
    retour retraso retrasos return reunido reunión revenir revenons revert reverting reviendra reviendrons review
    reviewed reviewing reviews revisa revisado revisamos revisando revisar revisiones revisión revoir reçu reçue
    richtige richtigen richtung right road rogamos roll root ruhe ruhig run rund running rápidamente rápido règle
    récemment réception récurrente réflexion référence régler réglé répondre réponse réponses résolu résolue
    résolution résoudre résultat résultats rückfrage rückfragen rückkehr rückmeldung rücksprache s sa sabe sabemos
    saben saber sabremos sachbearbeiter sache sachez sachlage sachverhalt sagen said sail sais saludo saludos
    salutations same samedi sammeln samstag sans satisfaction satisfactory satisfaisante satisfied satisfying saturday
    savoir say saying schaffen schauen schedule scheduled schicken schließlich schnell schnelle schnellen schneller
    schnellstens schnellstmöglich schon schreiben schritt schritte schwierig schwierigkeiten scope se sea second
    secours section see seeing seek seems seen seguimiento seguimos seguir seguiremos seguirá segura seguridad seguro
    seguros según sehr sei sein seit seite seiten seitens selben selbst selbstverständlich semaine semana semanas sens
    sense sent sentido sentiments sentimos separate ser sera serez seriamente serias series serio serious seriously
    seriousness serons seront served service services servicio será ses session set setting setzen seulement several
    señalado señor señora shall shape share shared sharing she shed shift short shortly should si sich sicher
    sicherlich sichten sichtung side sido sie siempre siendo siento sight signalement signalé signe significant sigue
    siguen siguiente siguientes similar simple simplement simply sin since sincerely sincères sind sino sir sirva
    situación situation situations slight slightly slowly small smooth so sobald sobre sofern sofort sofortige soient
    soigneusement soin soir soit solche solicita solicitado solicitud solid soll sollte sollten solo solucionar
    solucionarlo soluciones solución solution solutions solve solved solventar solventarlo solving some someone
    someone's something somewhat somit sommes son sondern sonntag sonst sont soon sooner soporte sorgen sorgfältig
    sorry sort sorted sorting souhaitons soumis soumise source sous souvent soweit soyez speak specialist specialists
    specialists' specific speed speeding spent spezialist spezialisten spot spécialiste spécialistes spécialisée
    spécialisés square stadium staff stage stakeholders stand standard standes standing stark start started starting
    state stattfinden statuer status statut stay steadily steady steam stehen steht stelle stellen step steps stets
    still stream strive striving stuck stuff stunde stunden störung su subject success successful successfully suceder
    sucedido such suche suchen sufficient suffit suit suitable suite suites suivi suivie suivons suivre sujet sum sums
    sunday superior supervision supervisión supervisor supone supplémentaire supplémentaires support supporting
    supposed sur sure surface surgir surja sus swamped swift swiftly swing sync systematic systematically sábado
    sérieusement sérieux sí sólo sûr sûrs t ta table tackle tackled tackling tag tage tagen take taken takes taking
    tal talk talking también tan tant tanto tard tarde tarder tardera tarea tareas target task tasks tatsächlich te
    team team's teams technical technicians technicien techniciens technik techniker technique techniques technische
    technischen teil teile teilen tel tell tema temporarily temps tend tendremos tenemos tener tenga tengan tenir
    tenons tercero terme termes terminé terms terrain than thank thanks that that's the their them thema themselves
    then there there's therefore these they they're thing things thinking third this thorough thoroughly those thought
    through thursday ticket tied tiempo tiendrons tiene tient tight time timeframe timeline timelines timely times
    timing tipo title to toda todas todavía today todo todos together told tomado tomamos tomando tomar tomorrow
    tonight too top topic torno total totalmente touch touching toujours tour tournure tous tout toute toutefois
    toutes toward towards trabaja trabajamos trabajan trabajando trabajar trabajo trabajos trace track tracking train
    traite traitement traiter traitons traité traitée tramitación tramitado tramitando tramo tranquila tranquilo
    transmettre transmis transmise transmitido transparency transparent tras trasladada trasladado trasladamos
    trasladar tratamos tratando tratar travail travaille travaillent travaillons travaux traverse treat treated
    treating treffen tried trop trouble trouver trouvons trouvé trouvée truly trust try trying trámite très tu tuesday
    tun tuned turn turned turning tut two type types tâche técnica técnico técnicos tête ultimate um umfang umfassend
    umfassende umgehend umsetzen umsetzung umstände un una unangenehm unannehmlichkeiten unas unaufgefordert unbedingt
    und under understand understanding understood undertake undertaken undertaking underway undivided une unforeseen
    unfortunately ungeduld unit unklar unknown uno unos unresolved uns unser unsere unserem unseren unserer unter
    unterlagen unterstützung untersuchen untersucht untersuchung unterwegs until unverzüglich unverändert up upcoming
    update updated updates updating upon upper urge urgence urgencia urgency urgent urgente urgentes urgently urgents
    ursache ursachenforschung us usage use useful using usted ustedes usual usually utile utiles utmost va vain vais
    valeur validation valider valor valoramos valorando valorar valued vamos varias variety varios various vayan ve
    vean veiller veillons vendredi venir ver veranlasst verantwortliche verantwortlichen verbleiben verfahren
    verfolgen verfolgt verfügbar verfügung vergessen verificaciones verificación verificamos verificando verification
    verified verify verifying verlassen verlauf verlieren vermutlich verrons vers verschieben verschiedene versichern
    versichert verstehen verständigen verständnis versuchen vertrauen very verzögern verzögert verzögerung
    verzögerungen verá veuillez vez via viel vielen vielleicht viendo viernes view vif vigilance vigilando
    vigoureusement visible visit vista visto vite voice voie voilà voir voll vollem vollständig volonté voluntad
    volver volveremos von vont vor voran vorangetrieben vorankommen vorantreiben voraussichtlich vorbereiten
    vorbereitet vorerst vorgang vorgangs vorgehen vorgehensweise vorgemerkt vorgesehen vorgesetzten vorhanden
    vorhandenen vorliegen vorliegt vorrang vos votre vous vraiment vue vuelta vérification vérifications vérifier
    vérifions vérifié vérités vía wait wait-list waiting wann want wanted wants war waren warm warten wartezeit was
    watch watched watching way ways we we'd we'll we're we've wednesday week weekend weeks weg wege weigh weil weiter
    weitere weiterem weiteren weiterer weitergabe weitergegeben weitergehen weitergeleitet weiterhelfen weiterhin
    weiterkommen weiterverfolgt weiß welche welcome well wenig wenn wer werden were werktage wert what whatever
    whatsoever wheel wheels when where whether which whichever while who whole whom whose why wichtig wichtige
    wichtiger wichtigkeit wide widmen wie wieder wiederholt will wille willing wir wird wirklich wish wishes wissen
    with within without wo woche wochen wohl wollen won't wondering word worden words work worked working workload
    works worries worry worrying wort worth would write wrong wurde wurden wünschen würde würden y ya year yesterday
    yet yo you you'll you're your yours yourself zeigen zeit zeitig zeitlich zeitnah zeitpunkt zeitrahmen ziehen ziel
    zielführend zone zu zuerst zufrieden zufriedenheit zufriedenstellend zugestellt zugewiesen zugleich zukommen
    zukunft zum zunächst zur zurzeit zurück zusammen zusammenarbeit zusehen zustand zuständig zuständige zuständigen
    zuständigkeit zusätzlich zuversichtlich zwar zweck zweifel zwischenzeit zügig à ánimo área áreas échanges échéant
    éclaircir également él élément éléments émis équipe équipes étaient était étant étape étapes étude étudient
    étudions étudié étudiée été évaluation évoluer évolution éxito être única útil überblick übergeben überhaupt
    übernehmen übernommen überprüfen überprüft überprüfung œuvre
    """
)
"""What such texts consist of: everybody's small words, and the words of offices."""

_SOMETIMES = word_set(
    """
    abajo abarbeitung abarcar abermals abgeben abgeleitet able ableiten aboard abordado abordaje abordé aboutissement
    abschließend abteilungsübergreifend acaso accompagne accusons accélérons aceptar acerca acharnement achieve
    achieved aclaraciones aclaración acometer acompañar across actif actifs activa activamente actuaciones actuación
    actuando actuar acá add adecuadamente adelantado adelantar adjusted adonde adéquate adéquates adónde afectadas
    aforementioned afrontar afuera against ago agradable agradecidos agree aie aimer aimerions ajeno ajoutons ajustado
    alike alive allein allez allons allzu allá allí alone alrededor alright alt alta alten alternativas alto ambos
    amid among amongst amount ample amplia amplio amélioré analistas analystes ancho anderer anderes andernfalls
    anders angefordert angenehm angenehmen angenehmer angeschaut angesichts angle angles anhand anotada anotado ans
    ansatz ansatzweise anschluss ansehen ansonsten anstrengung anstrengungen ansätze anyway apace apaiser apart aparte
    appear apply apprend approche approches approfondi approfondit appui apreciable apropiadas aquel aquella aquello
    argue arise around arriba arriver arrives arrivons arrivé asegurarle asegúrese assez assidûment assign assume
    assurément asumido atendido atendidos atrás attach attache attachons attaquons attempt attempts attentifs
    attentive attentively au-delà auffassung aufgrund aufs aufwendig auquel aurait auront ausarbeitung ausgehen
    ausgetauscht austausch auswirkungen automatique außer außerhalb avaient avait avançons avenue avenues avis avoid
    ayudarles backdrop bad ball's ballpark barajamos bataille bearbeiter bearing beau beaucoup bedingt beforehand
    begleiten behalf beide beiden beinahe bekommt belle belong below beneath beside besides besser besserem bestimmt
    bestreben bestrebt beteiligte beteiligten better-informed bevor bewerten beyond beziehungsweise bezüglich bieten
    big biggest bislang bleibt blessing block boat bonnes bons bother boxes brachte brainstorm brainstorming braucht
    breath bringing brings brièveté brought bueno build business básicamente cabe caer calendar calendario calendrier
    call came camina caminando can't capacity car cards cared cares cargo carried carry carácter catch caught ceased
    celeridad celles certes ceux chacun challenge challenges challenging change channelled chat chemine choice choose
    chose chosen cierta cierto cinco cinq circonstances claim clairs claramente clave clean clever clock closing clue
    cold collect collectivement comfort commit common compare competente competentes complain completamente complexity
    complexité complicada complicado comprehension comprendiendo comprometidos comunicación comuniquen conceivable
    concentrate concentrated concentrating concentrés concerne concertation concluded concretar concrète confiant
    confiants conmigo connaître connu conoce conocer conocida conocido consacre consacré conseguido conseguir
    considera consideración considerando consigo constante consulte contain contento continu continua continuidad
    continuo contre control convenables convenga convenience conveniente conviendra cooking coordinación coordinado
    correctamente correcto couldn't couple courtesy cover covered crack cracking creemos creer creo creusons cross cru
    crunch cuanta cuatro cut cuáles cuántos cycle d'œuvre daba dada dadas dahinterklemmen daily dan daraufhin daraus
    dare darf darin darunter dará darán daría dashboard date debemos deben deber debería debidamente decent decide
    decided decimos decir decision decisiones decisions decisión dedicación dedicado dedicate definir dein deja
    dejando delante deliberate deliberation deliberations demasiado denken denkt depth desafío desarrollando desempeño
    deserve deserves desk despejar dessen detenido determinando determination determined detrás deutlich deux devant
    developing devenir devient devoir devra dialogue dice dicen dich dicha dicho didn't dieron diez difference
    différentes dificultad dificultades dig diga dijo diligent dinámica dira dire direct dit dive divers diversas
    diversos diving dix doesn't doivent donner donnons donné dranbleiben draw drawing dreadful dreadfully dull durant
    dándole début débute décision décisions déploie déployons déployés détermination déterminés dürfen dürfte eager
    earmarked earn easy ebenso echar effet eher eifrig eigen eigene eigenen eight einander einbezogen einfachen
    eingespielt eingestuft einordnen einsicht einstufung einzeln einzelne einzuleiten ejecutando elaborate elapsed
    element elements elles embargo embark embarked emerge empathy empezado empezar empfinden empieza empressement
    enable encantados encargamos encauzado encontramos energie energy enfocados engageons engagiert engem enger enjeu
    enjeux enjoy enlightened enorme enquiries entamé entamée entamées entend entendre enter entgegenbringen
    entgegengebracht entonces entra entrado entrar entreprise entreprises entscheiden entschieden entweder entwickelt
    envers envisage envisageons envisagées eran eres erforderliche erforderlichen ergebnisoffen erheblich erhält
    erklärt erlauben erledigung erwägung esencial especializada especializado esperanza espoir essaie essayer est-ce
    estaba estaban estable establish established estad estemos estima estimate estime estrategia estrecha estrecho
    estéis etappe etliche evaluado evaluamos evidente evitar exacte excellente exchanged exert exhaust exhausted
    exhaustiva exhaustivamente exhaustivo existen expectativas explorando explored extend extended extremos eyeballs
    face fachlich facilitaremos fahrt fail fair faisable faith faktoren fallu false familiar fashion faudra faut fear
    federführend felt ferez ferme feront fiable fieberhaft field fight fill finalice findet fingers finishing firing
    firmemente fit five fleet flight fly fois fold folge folgende folgenden follow-up follow-ups forbearance force
    forcément foremost forever forget forms fortgeschritten fortgesetzt forth forthwith fortunately forwarding four
    fournis franche frank free fresh freuen freut fristen fructífero früh früher fuel fueron fuimos fundamental fur
    futuro fühlen führt gain gained garde garder geb gebeugt geboten gebotenen gebündelt gedreht gegenüber gehabt
    gelten gemeinsame gemeinsamen gemäß generales generally genießt gesagt gesamtbild geschehen gesichtspunkte
    gespräch gespräche gewesen gewichtet gewiss gewisse gewissen gewissenhaften gewohnt gewohnter gist glance glauben
    glaubt gran grandement grandes grant grasp greater greatest gremium grooming gros grow grown groß große großen
    großer grâce gründe guarantee guess gusto gutes habitual habituelle hablado habrá habían hacia hagan halber half
    hallamos halt handelt handlungen handlungsbedarf hanging happier hará harán haría hasn't hauses haut hautement
    headed headlong heads-down heavy heißt helm hence herangehen herangehensweise herausforderung herausforderungen
    herausgefunden hereafter hers heureux hicimos hide hieran hierauf hierbei hierfür hierin hiermit hierzu him
    hinblick hint hinter hitherto hizo home honestamente hopeful hopper hors hot hubo huge huit human hunting hätte
    hätten höchst höchstem höchsten hören hörst hört iba iban ici-même idle idées igual igualmente ihn imagine
    immerhin imminent impacto impatience implement implemented implicación implicada implicado importa importe
    imprévues inbox incansablemente incessamment inchangé inchangée inclined include inconvénients indagaciones
    indagando indes indicaciones indication infatigable infolge infos iniciada iniciadas initiale initiales inmediata
    inmersos innehalten insgesamt insofern instance instants instead instruit intensa intensamente intense intensivem
    intensivo intenso intently interdisziplinär interlocutores interno intervient intérêts invite involviert
    involvierten irgend irgendwas irgendwie ironing issue's it'd jamás jedenfalls jeglicher jemand jener join jouer
    judge juncture juntos justifié kindest kindness kleine kleinen knapp knew knock kollegin konnte konnten
    konstruktiv konzentriert kriegen kräfte könnte kümmerer künftig labor labores lado laid laisse laissez lancement
    land langer laquelle large largely largos laser late latterly launch launched leadership leap lebhaft leicht lejos
    length lentamente lento lequel letting letztlich lie lieb liebe lieben lieber lieu ließ life lift limit linie
    literally live lively llamar llega llegará llevado llevan local logical logremos lointain looped lorsque love low
    lu luck lässt líneas lösungsfindung machbare machbarkeit magnitud maint maintes majeure majority mala malgré malo
    manche manches manchmal manda manque manquer manufacturer mean mechanism mechanisms medio meine meinem meinen
    meiner meist mejora mejorar mejores mend menor mente mené mené-à mercy mere merits mesurons method mid mill
    million mindestens minor minus mirado mirar mirándolo mis mismos mitstreiter mitte mobilisation mobilisent mochte
    modalités modest moi-même moindre momentum monitors month morrow mot motif mots mountains moverse moyen mueve
    multiplions mundo mène mérite méthode méthodique mía mínimo mío möchte mögen möglichem möglicherweise múltiples
    n'avons n'est nachbearbeitung nachforschung nachforschungen nachgefasst nachmittag nachverfolgung nadie nahe
    nahezu nail named narrow narrowed narrowing naturellement naturgemäß natürlich neben nebenbei necesitamos necesite
    nein neither nennen neuerdings neuf nevertheless nice nicely nine nirgends niveau nombre nommé notable notificar
    notificaremos notion notiz notons noté notée nueve nul nulle nunmehr nutzen nämlich nécessite nötig obersten
    obliegt observed obstacle obstacles obstante obvious obwohl ocasionada ocasionadas occasion ocho odd offline
    ofrecerle often ok old older onze opinion opinions opportune opportunes optimism optimistas optimiste optimistes
    optimistic optique orders organisation organised organización orientado originally os otherwise ourselves outlined
    outre outstanding overseeing owe paar package paid pair paper paramètres paraît pareil parfois parler parole
    partage parteien parti partially participants particulièrement partir partner partners pasa pasar passe passera
    passion patiently pending pensado pensar penser pensé peor pequeña pequeño perder perfect perfectly permanezca
    permite permits perseverancia personnel perspectives pertinente pertinentes peser phases pied pieds pile ping pire
    plain planteamiento planung plein pleine pleinement plutôt podrá podrán podría polish ponen poor poquito porqué
    posiblemente positif positively positiven possibilité possibilités potenciales potentielles potenzial pourquoi
    pourra pourrait pourtant poussée poussées pouvez power powers practical praise precisa precisos prefer preliminary
    prend prendre prends prennent preparation preparations prepared presque pression prestando presumably pretty
    prevail previa previas previo prie prima primero priorise prioriser priorisierung prioritaria prioritario pro
    probable probablemente probe probing problématique prochaines profesional profession professionell
    professionnalisme profondément programme progresa progresando progresivamente progressivement progressons promis
    promises promptement propia propio propios proposition propositions prove préalable préciser précisément préparons
    puede pueden puedo puis puisque pull pulled pulling punkt punkte puntos purpose puse puts puzzle qualifiziert
    quality qualité quant quasi quatre quedaremos quelqu'un quepa querer quería quiconque quiera quiere quiero quiet
    quitte quizás quotidiennement race raconte range rapid rapidité rapidly rapidísimo rappel rare rarely rarement
    rassemblons rassemblé rassurez razonable reality realmente reassurance reassure reassured recabando recabar recent
    recognise recognised recommend reconocemos recopilando recopilar redoblar redoubler reflexión refrain regain
    registrada registrado registro regulars reibungslos rein relativement relentlessly relevante relevanten relevantes
    reliable reliably rely remarkable remarks remarque remarques remitir rendu renforcée renouvelons requiera requiere
    resolute resolviendo resort respect respects respetuosamente responde responsibility responsive ressourcen resta
    retomado retomar reunimos reuniones rien rigor rigorous rigueur rise risk room roster rota rotation round rounds
    route routed routine row rule rumbo ruta réexamen réflexions réserve résultante réuni réunion réunions
    rücksichtnahme s'agit sabedores sacar sachant sachen sachgerecht safe sagit sah saisi saisie sale salir samt
    satisfactoria satisfactoriamente satisfactorio saura save savons saw scale scenes scheint schien schlecht
    schließen schreibtisch schrieb schwer schwerpunkt schätzen scratch screen scrutinise scrutinised scrutiny search
    searching sechs sector seem seguidamente seguido sehe sehen seine seinem seinen seiner seis selon selten semble
    sembler sensible sensibles sentir sepamos sept serenidad seriös serve servir serán sería settle seul seule seules
    seuls seven severity shelf shot shouldn't show shut sieben sieht sien siete sigan sign siguiendo silence
    sinceramente sinceras single sinn sinnvoll sinnvolle sinon siquiera sistema sit sits sitting situe six size sleeve
    sleeves slow smoothly socks soeben sogar soi sois sola solamente solange solch solicitada solidaire solliciter
    solos solventando solver somebody's somehow somos sonstige sonstiges soonest sorgfalt sorte souci soucieux souhait
    souhaite soulevée soumettre sound sources sowie sowohl soy soyons spannend spare sparing speaking spirit spoke
    sprint spur später spätestens stack staff's stake standstill stapel statt stattgefunden stayed stays stecken stehe
    stein steine stellt stimmt stone stones stop story straight strategie strategy streamline strength strict string
    strong structured struktur studied study studying ständig ständigen stück subjects submit submitted substance
    substantial sucht suele suelen suffer suffisant suggest suggestions suis suivent sumamente superiores supervisando
    suppose sur-le-champ surely surtan surtout surveillons suspens suya suyo sympathise sympathy system sérieuse
    tableau tales talks tampoco tangible tatkräftig team-mates telle tellement telles tempo ten tenant tendrá tenez
    tengamos tengo tenu tenue tercera term test tested testing tests thank-you thanking therein thereof third-level
    thoroughness though thoughts thousand throw thus tiempos tienen till tireless tirelessly tisch toca tocar toma
    tomorrow's tone took tools totale totalement touched toucher touches tough touren tourner tournons tout-à trae
    traer tragen trail tramita tranquilidad tratado tratamiento tratemos tray treiben tres tri triage triaged tries
    trigger trois trotz trotzdem trouve true turns turnus twice twists tâchons tôt umfassender umso unaltered
    unchanged underneath understandable understandably unermüdlich unes uninterrupted unique unis unity unless
    unmittelbar unravel unten unterdessen unterrichten unterrichtet untiring unverzichtbar unverändertes upmost upset
    urgentemente ursachen usar user users utilité vale valeureux valid valiosa valioso valoir valuable value van vast
    veces veille vemos ven venons ventura venu veo verantwortung veras verbessern verbesserung verdad verehrte veremos
    verschiedenes verständlich verständnisvoll versuch versuche versus vertieft vertiefte vertraut verzug
    veränderungen veut veía viable viele vieles viene vienen vient vier viewed vigilamos vigilancia vigilants
    vigorously vigueur vit vital vive vivement vivir voient voit volcados volle vollen vollster volontiers vorangehen
    vorantreibt vorbei vorgebracht vorhaben vorher vorlage vorliegenden vorläufig vorne vorschlag vorschläge
    vorstellung vorüber vouloir voulons voulu voz vrai vraie vu vuelve vuelven vérifiées véritable vías völlig wachsam
    wahrnehmen wahrscheinlich waits walk warmest warn warteschlange wasn't weak wealth wear weder wegen weighing weit
    weitem weitergegangen weitgehend welcher welches wem wenigstens went werde weren't werten wertvolle weshalb
    whereas whereby whilst wholeheartedly wichtigen widmet win wind wirken wirksam wirkt wollte wollten wonder worauf
    work-in-progress workflow workings world worum worüber wouldn't wozu wrap wrapped written wrote wäre wären wünsche
    yes young yourselves zahlreiche zehn zeichen zeigt zielgerichtet zielstrebig ziemlich zug zugewandt zuletzt zumal
    zumindest zunehmend zurückkommen zusammengetragen zusammenhang zusichern zuvor zwei zweite zwischen zwischendurch
    zyklus änderung änderungen ça éclairage éclaircissement éclairer élevé élevée émotion épreuve équipes-là éramos
    éste étais étroite évidemment évolue évoluent évoquée óptima öfter última último últimos únicamente über überlegt
    überlegung überlegungen übersicht übrig übrigen übrigens œuvrons
    """
)
COMMONPLACES = OFTEN | _SOMETIMES

_SHORTEST_STEM = 6
_STEMS = frozenset(word[:length] for word in COMMONPLACES for length in range(_SHORTEST_STEM, len(word) + 1))

THINGS = word_set(
    # What is a thing although it sounds like an idea, or like one of the words above.
    """
    account accounts adapter adresse adressen adresses albarán alimentación alimentation anlage anmeldung aparato
    aparatos app appareil appareils archivo archivos attachment attachments ausdruck backup backups bank basement
    battery belt bestellung bestellungen bild bilder board boards bohrung bomba browser buchung buchungen button cable
    cables calefacción calibration camera cameras card cards carpeta cartridge certificate certificates chair colis
    compte comptes conexión configuration connection connections connector connexion contract contracts contraseña
    controller controllers copies copy cuenta câble database datei dateien datensicherung deliveries delivery dichtung
    dichtungen dirección directory disco disk disks display displays disque document documents domain door doors
    dossier-partagé drawing drives drucker element enchufe equipment etikett etiqueta factura facturación
    facturas facturation facture factures festplatte fichier fichiers file files filter filters firmware floor folder
    folders foto fotos freezer function functions fuse gas gateway gerät geräte halterung heater heaters heizung hose
    impresión impresora impression imprimante ink instalación installation instrument instruments inverter invoice
    invoices joint junta kabel kalibrierung kennwort keyboard konten konto kopie kupplung kühlung label labels
    lackierung ladung lamp lamps laufwerk leitung leitungen licence lieferung lieferungen link links log logs lüftung
    machine machines mail-server mailbox manual memory messung messungen module modules monitor monitors mot-de-passe
    motor network networks oil orders ordner pages paket pakete pantalla papel paper papier paquete parcel
    parcels partition partitions password passwords passwort payment payments perfil phone photo photograph
    photographs photos picture pictures plug plugs pompe port ports power-supply printer printers printhead prise
    processor processors profil profile profiles programme protokoll pump pumpe página receiver receivers rechnung
    rechnungen refrigeración refrigeration resistor revolution roller rollers router routers schaltung schulung screw
    screws seal seals seite seiten-zahl sendung sendungen sensor sensors server servers sheet sheets shipment
    shipments shop sicherung sicherungen spannung spreadsheet station stations stecker steuerung supply telefon
    telephone template templates température tension tensión terminal terminals thermostat toner transmitter tray tür
    update-file valve ventil ventilación ventilation verbindung verbindungen verkabelung version versions voltage
    vorlage wall warranty water website window windows wohnung zahlung zahlungen zuleitung étiquette überweisung
    """
)
_IDEA = tuple(
    word_set(
        """
        ly tion tions sion sions ment ments ness ship ful ive ous ance ence ity ities ung ungen heit keit lich
        liche lichen licher liches schaft mente ción ciones dad ité ités ables able ible
        """
    )
)
"""Endings of words for ideas, manners and qualities rather than for things."""


_ENDINGS = ("ing", "ed", "es", "en", "er", "em", "s", "d", "e", "n", "t")
"""How short words, too short for a stem, are inflected."""


def is_commonplace(word: str) -> bool:
    """Whether the word, or another form of it, could stand in any answer. The word is in small letters."""
    if word in THINGS:
        return False
    if word in COMMONPLACES or word[: max(_SHORTEST_STEM, len(word) - 3)] in _STEMS:
        return True
    if any(word.endswith(end) and _is_known(word[: -len(end)]) for end in _ENDINGS):
        return True
    return _is_elided(word, COMMONPLACES)


def is_often_said(word: str) -> bool:
    """Whether the word, as it is, is one of those that such texts consist of."""
    return word in OFTEN or _is_elided(word, OFTEN)


def _is_elided(word: str, known: frozenset[str]) -> bool:
    """Whether it is a known word with the remains of another: "l'analyse", "team's"."""
    short, apostrophe, rest = word.rpartition("'")
    if len(short) <= 2:
        return bool(apostrophe) and rest in known
    return len(rest) <= 2 and short in known


def is_idea(word: str) -> bool:
    """Whether the word sounds like an idea or a quality, and not like a thing one can point at."""
    return word not in THINGS and len(word) > 5 and word.endswith(_IDEA)


def _is_known(rest: str) -> bool:
    return len(rest) >= 3 and (rest in COMMONPLACES or rest + "e" in COMMONPLACES) and rest not in THINGS
