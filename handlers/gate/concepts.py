"""What a sentence is about, as far as its words tell: concepts that the gate's models weigh, in the four languages.

No concept is at fault by itself: whoever failed (``role``) and how (``neglect``) are blame only together, a weekday and
something that comes about are a promise only if nobody asks for it. What each is worth beside which other is learned
from texts (``style_weights.py``). A word with a star is the beginning of words; an underscore stands for a space.
"""

from __future__ import annotations

from handlers.gate.tokens import tokens

_LISTED = """
role: team* department* dept developer* engineer* programmer* colleague* coworker* technician* operator* electrician*
    fitter* installer* contractor* subcontractor* builder* mechanic* plumber* courier* carrier* driver* forwarder*
    haulier* shipper* supplier* vendor* manufacturer* maker* reseller* dealer* distributor* wholesaler* retailer*
    importer* provider* hoster* bank insurer* agency agencies firm firms company companies customs accountant*
    accounting accounts_department accounts_office buyer* purchasing procurement sales salesman salesmen salespeople
    logistics dispatch dispatcher* warehouse packer* picker* loader* marketing management manager* boss* secretar*
    receptionist* clerk* cashier* trainee* intern interns apprentice* consultant* trainer* auditor* architect*
    planner* integrator* partner partners administrator* admin admins staff employee* personnel crew crews night_shift
    day_shift late_shift early_shift previous_shift guard guards cleaner* caretaker* janitor* tenant* neighbour*
    neighbor* predecessor* hotline helpdesk help_desk front_desk order_desk back_office first_line second_line
    first_level second_level hr quality_control laboratory operations people guys folks lads lad user users guest
    guests waiter* chef cook cooks teacher* nurse* doctor* lawyer* solicitor* translator* designer* cousin nephew son
    uncle hobbyist* landlord* ministry council head_office branch_office foreman supervisor* inspector* surveyor*
    author authors writer* outsourcer* acquirer* telco railway airline parcel_service postman post_office bookkeep*
    controller controllers gentleman lady gentlemen ladies chap chaps bloke fellow fellows folk kids children husband
    wife freelancer* agent agents rep reps representative* expert experts specialist specialists workshop integrators
    gardener* painter* mover* technicians planning project_lead team_lead foundry housing_association organiser*
    photographer* volunteer* temp temps kolleg* mitarbeiter* abteilung* techniker* monteur* entwickler* programmierer*
    elektriker* handwerker* installateur* lieferant* hersteller* zulieferer* spediteur* spedition* fahrer* kurier*
    paketdienst* vertrieb* einkauf* einkäufer* lager lagerist* versand buchhaltung* personalabteilung* verwaltung*
    geschäftsführ* vorgesetzte* chef* leiter* schichtleiter* nachtschicht* frühschicht* spätschicht* schicht
    hausmeister* reinigungskr* reinigungspersonal putz* azubi* auszubildende* lehrling* praktikant* bediener*
    anwender* benutzer* nutzer* anbieter* dienstleister* netzbetreiber* versicherung* zoll behörde* amt agentur* firma
    firmen berater* planer* architekt* vorgänger* personal belegschaft* leute kunde* zentrale zweigstelle* empfang
    sekretär* sachbearbeiter* disponent* werkstatt labor partner* händler* großhändler* vermieter* nachbar*
    wachdienst* pförtner* projektleit* bauleit* subunternehmer* generalunternehmer* fremdfirma* hausverwaltung*
    qualitätskontrolle wareneingang collègue* équipe* technicien* développeur* ingénieur* électricien* fournisseur*
    fabricant* transporteur* livreur* chauffeur* coursier* commercia* entrepôt comptabilité comptable* responsable*
    directeur* direction gérant* stagiaire* apprenti* opérateur* utilisateur* administrateur* prestataire* hébergeur*
    banque* assur* douane* agence* société* entreprise* cabinet* conseiller* prédécesseur* employé* salarié* service*
    accueil secrétaire* standard femme_de_ménage ménage gardien* vigile* voisin* locataire* propriétaire*
    sous-traitant* intégrateur* éditeur* revendeur* distributeur* vendeur* magasinier* préparateur* partenaire*
    client* siège atelier laboratoire mairie plombier* architecte* formateur* logistique achats compañer* equipo*
    técnico* desarrollador* ingenier* instalador* electricista* proveedor* fabricante* transportista* repartidor*
    conductor* chófer* mensajer* comercial comerciales ventas almacén contabilidad contable* director* dirección
    gerente* jefe* jefa* becari* aprendi* operari* operador* usuari* administrador* prestador* banco asegurador*
    aduana* agencia* empresa* asesor* consultor* predecesor* emplead* plantilla departamento* servicio_de recepción
    recepcionista* secretari* limpieza limpiador* vigilante* vecin* inquilin* propietari* subcontrat* integrador*
    editor* revendedor* distribuidor* vendedor* mozo* cliente* sede taller laboratorio ayuntamiento fontanero*
    arquitecto* turno_de_noche turno logística compras albañil* gestor* informátic* factory factories mill finance
    tax_office group groups person_on_duty on_duty qualitätssicherung entwicklung innendienst aussendienst
    auftragsannahme netzanbieter softwarehersteller compta encargad* informatique moderator* department person_before
    person_who persons_who desk broker registrar legal approvals reporting montagefirma betriebsabteilung montagetrupp
    früheren vorherigen magasinier telecom telecom_company gatekeeper doorman receptionists planners
you: you your yours yourself yourselves sie ihr ihre ihrem ihren ihrer ihres ihnen vous votre vos vôtre usted ustedes
    su sus suyo suya suyos suyas
we: we us our ours ourselves i my me mine myself wir uns unser unsere unserem unseren unserer unseres ich mir mich
    mein meine nous notre nos nôtre je moi mon ma mes nosotros nuestro nuestra nuestros nuestras hemos yo mi mis
they: he she they them him her his their theirs himself herself themselves er ihm ihn deren dessen ils elles leur
    leurs lui ellos ellas él ella
somebody: somebody someone whoever whose whom who nobody no_one none anybody anyone one_of jemand irgendwer
    irgendjemand niemand keiner wer man einer quelqu'un personne celui celle ceux quiconque on alguien nadie quien
    quienes uno ninguno
neglect: forgot* forget* overlook* ignor* neglect* omit* skipp* bother* careless* negligen* slopp* lazy laziness
    asleep slept sleep overslept dozed daydream* inattent* oversight* lapse lapsed slip slipped disregard* unread
    unanswered unattended pay_attention paid_attention in_a_hurry haste hasty rushed rush shortcut* cut_corners cheap
    cheapest stingy saved_on economis* half-hearted* thoughtless* mindless* without_thinking without_asking
    without_testing without_checking without_telling without_reading without_looking without_informing without_notice
    without_warning unannounced kept_quiet quiet silent nothing_was_done did_nothing do_nothing turned_down refus*
    declin* postpon* put_off drag* lying_on gather* dust sat_on left_lying let_it let_them never_read never_tested
    never_checked not_read nor_read verg* vergessen vergaß* verschlafen verschlief* übersehen übersah* ignorier*
    vernachläss* nachläss* schlamp* fahrläss* unachtsam* unaufmerksam* unterlassen unterließ* versäum* versäumnis*
    faul faulheit gleichgültig* hudel* gepennt geschlafen schludr* liegen_gelassen liegengelassen ungelesen gespart
    sparen_wollte verbummel* verpenn* übersprungen ohne_zu ohne_uns ohne_rücksprache ohne_ankündigung sich_die_mühe
    mühe_gemacht nicht_gekümmert kümmert_sich_nicht hören_wollte nicht_hören oubli* néglig* omi* inattenti* étourderi*
    paress* bâcl* traîn* laxism* insouci* sans_prévenir sans_demander sans_vérifier sans_lire sans_tester
    sans_réfléchir pas_pris_la_peine donné_la_peine peine_de daigné daign* dormi endormi* désinvoltur*
    faute_d'entretien à_la_légère laissé_traîner olvid* descuid* omiti* omisi* neglig* dejadez desidia perez* despist*
    distraíd* distraid* chapuc* chapuz* durmi* dormid* sin_avisar sin_preguntar sin_comprobar sin_leer sin_probar
    sin_pensar molestó molestaron negaron negó pasotismo trouble troubled homework attention attentively own_up
    owned_up second_glance look_twice looks_twice check_twice twice_anything throw* kept_on into_the_weekend
    kannte_sich_nicht kennt_sich_nicht liegen_ließ liegen_lassen herumgelegen abgebrochen keine_vertretung molest*
    tomó_la_molestia nadie_mira nadie_lee no_lee no_leen vérifie_jamais ne_lit pas_lu sans_se jamais_rien turn_a_blind
    blind_eye does_not_test never_test do_not_test without_any never_bother never_check never_checks no_one_checks
    nobody_checked nobody_looked nobody_looks nobody_tested nobody_read
warned: told warned warning advised reminded reminder* explained repeatedly pointed_out recommended insisted asked_for
    twice three_times several_times third_time in_spite_of despite although even_though against_our as_stated
    as_pointed_out as_we_said did_say i_did gesagt gewarnt hingewiesen darauf_hin erklärt mehrfach mehrmals wiederholt
    trotz obwohl entgegen abgeraten bereits_gesagt rappel* prévenu* averti* signalé* expliqué* répété malgré pourtant
    déjà_dit deux_fois trois_fois à_plusieurs avis* advert* explic* recordado dij* repetid* pese_a a_pesar aunque
    varias_veces dos_veces tres_veces
repeated: again always usual usually typical as_ever once_more every_time each_time each_quarter every_quarter keeps
    keep_on kept_on all_over_again for_the_third habit* known_for notorious* wieder immer üblich* typisch* ständig
    dauernd jedes_mal schon_wieder wie_gewohnt wie_immer toujours encore d'habitude habituel* chaque_fois
    une_fois_de_plus typique* siempre otra_vez nuevamente costumbre* típic* cada_vez una_vez_más de_nuevo
    not_for_the_first never_once tend tends once_again constantly permanently regularly as_they_like as_so_often
    wie_so_oft zum_dritten pour_la_troisième por_tercera
fault: fault faults faulty blame blamed guilt* culprit* culpab* responsib* negligence incompetence to_blame at_fault
    mistake mistakes error errors blunder* mess mishap bungl* botch* negligently human_error thanks_to courtesy
    credit_goes due_to because_of owing_to down_to caused_by result_of laid_at the_door schuld* verschuld* fehler*
    versagen verantwort* wegen dank verursach* faute* coupable* responsab* erreur* tort culpa* cause_de la_cause
    à_cause imput* négligence culpable* errores fallo* causa* debido por_culpa achac* user_error operating_error
    bedienungsfehler erreur_de_manipulation has_nothing_to_do_with nothing_to_do_with not_our not_ours not_us
    liegt_nicht_bei_uns nicht_bei_uns pas_de_notre complain complaints beschwer* plain* reclam* quej* charge_of
    reason_why making own_hand your_own his_own her_own their_own you_yourself usted_mismo ustedes_mismos sie_selbst
    vous-même vous_mêmes it_was_your it_was_you you_were_the_one it_is_the it's_the c'est_votre c'est_la ce_sont
    fue_su fueron_sus es_ist_ihr es_war_ihr not_our_doing only_reason on_behalf_of geht_auf_das_konto auf_das_konto
    lag_an_ihr lag_an_ihrem liegt_bei_ihnen eindeutig_bei eindeutig_nicht no_falla no_es_la ce_n'est_pas not_of_our
    nothing_to_do we_cannot_help can't_help
judge: incompeten* incapable unable stupid* idiot* clueless clue unskilled skill untrained unqualified amateur*
    hobbyist unprofessional unreliab* irrespons* inexcusab* disgrace* shame* shambles disaster* chaos chaotic pathetic
    useless worthless ridicul* nonsense rubbish crap poor poorly bad badly terrible lousy cowboy* dilettant* hopeless
    arrogan* indifferen* decency nerve homework no_business not_fit trusted trust let_near cannot_be_trusted
    can't_read cannot_read cannot_count no_idea know_nothing knows_nothing never_seen has_never_seen worth_its_name
    special_kind what_one_gets so_much_for what_comes_from serves bothered finger point_at points_at claim claims
    claimed excuse* pretend* deny denied denies lied lie unwilling* stubborn* impatien* greed* unfähig* inkompet*
    ahnung* dumm* dämlich* blöd* pfusch* stümper* unprofessionell* unzuverläss* verantwortungslos* schlecht*
    katastroph* chaotisch* peinlich* schande* frech* unverschämt* lächerlich* murks* schlimm* ungeschickt*
    überfordert* unbelehrbar* beherrsch* rächt_sich gemeint meinte meinten incompét* incapable* nul nulle nuls
    inadmissible* lamentab* honte* honteu* désastr* catastroph* pagaille maladr* mauvais* mal bâclé incurie scandaleu*
    déplorab* n'importe_quoi comme_d'habitude aucune_idée incompet* incapa* inútil* estúpid* idiota* aficionad*
    inadmisib* vergonz* vergüenz* desastr* catastróf* caos ridícul* torp* mala malos pésim* chapuza* tomadura ni_idea
    inepto* ineptitud* inability eyes_closed foreign_word muppet* clown* on_earth selfish* worst rigolo* bande_de
    does_not_deserve worth_the_name not_deserve nicht_in_den_griff unbegreiflich mangelhaft* botch* sheer pure plain
    laughs lazy_to not_learn never_learn experts_of fiasco farce joke comedy clownesc* mix-up mixup mix-ups
    inexcusable chair_and_keyboard nothing_better expect_nothing expected_nothing sold_you vendu* fob* his_job
    their_job job_properly not_properly made_up made_them_up ungeprüft* unpassend* inadapté* inutile scan_whatever
    whatever_they throw_parcels by_any_standard amateurs beginner's deserves deserve shoddy
irony: apparently evidently obviously clearly somehow of_course for_some_reason of_all_people clever genius bright
    brilliant thought felt preferred prefer prefers chose choose saw_fit see_fit decided fancied surprise* surprised
    congratulat* gift honour creative special_talent some_skill takes_some one_would_think would_have_thought
    one_might_think let_us_be_frank to_be_frank to_be_clear between_us kindly_note put_it_kindly in_the_first_place
    refrain_from_commenting know_better knew_better knows_better only_himself only_yourself herself_to_thank whatever
    whenever wherever simply just even offenbar offensichtlich anscheinend natürlich selbstverständlich scheinbar wohl
    angeblich mal_wieder lieber einfach leider meinte dachte sogar glückwunsch bekanntlich manifestement apparemment
    visiblement évidemment naturellement bien_sûr soi-disant préfér* simplement même semble_t sans_doute croyait pensé
    félicit* aparentemente evidentemente obviamente naturalmente por_lo_visto claro supuestamente prefir* prefer*
    simplemente incluso siquiera pensó creyó enhorabuena parece
would-have: should_have ought_to_have could_have would_have would_not_have wouldn't_have might_have need_not_have
    if_only had_you had_he had_they had_she had_your had_our had_the had_been would_still would_never would_be
    would_not avoidable unnecessary needless* spared hätte hätten wäre wären vermeidbar unnötig* aurait auraient
    auriez aurions serait seraient évitable* habría habrían hubiera* hubiese* hubieran* evitable* innecesari* debería*
    debió debieron
harm: broke broken break breaks ruin* spoil* damag* wreck* scratch* crush* smash* destroy* delet* erased overwr* wiped
    crack* bent tamper* fiddl* meddl* tinker* unplug* pulled pull pulls swapped cut bridged bypass* disabled drilled
    painted kick* forced abused misus* mistreat* drove ran_over spilled spilt dropped drop lost lose loses mixed_up
    mix_up mixes screwed_up messed mess_up misplaced mislaid misread misroute* mishandled mislabel* mistyp* misheard
    misunderst* misconfigur* mis-sold wrong wrongly incorrect* backwards upside_down instead_of loose open unlocked
    untested unfinished sabotag* blocked switched_off turned_off pressed clicked moved changed altered removed
    installed kaputt* beschädig* zerstör* gelöscht löscht* überschrieb* abgezogen zieht zog gezogen verloren verlor
    vertausch* verwechsel* falsch* verkehrt* herausgezogen eingedrückt zerkratz* verbogen umgestellt abgeschaltet
    ausgeschaltet abgeklemmt durchtrennt verstellt verstell* verbaut verlegt cass* abîm* endommag* détru* effac*
    supprim* écras* débranch* perdu* perd* coup* arrach* faux fausse* inversé* modifié* tromp* éteint romp* roto rota
    rompi* dañ* estrope* destru* borr* elimin* sobrescrib* desenchuf* desconect* perdi* perdid* cort* arranc* equivoc*
    confund* al_revés apag* cambió tocó confus* reject* abgebrochen zu_früh mangelhaft* left_out left_before
    left_behind treats treat killed coffee let_expire expire_although
delayed: late too_late delay* took_so_long took_ages for_weeks for_months for_days for_years wait waited waiting
    took_days takes_days weeks months slow slowly spät verspät* verzöger* wochenlang tagelang monatelang retard*
    attend* semaines mois tard* retras* semanas meses días_parado esper*
innocent: nobody_is_to_blame not_your_fault no_fault our_mistake our_error our_fault our_own our_side on_our_part
    my_mistake my_error our_apologies we_apologise we_apologize we_are_sorry i_am_sorry mistake_was_ours
    error_was_ours it_was_us we_had_forgotten we_forgot we_overlooked unser_fehler unsere_schuld bei_uns
    auf_unserer_seite mein_fehler notre_erreur notre_faute de_notre_part de_notre_côté error_nuestro fallo_nuestro
    nuestro_error nuestra_culpa por_nuestra_parte
negation: not no never nothing neither nor without cannot can't don't didn't doesn't isn't wasn't won't wouldn't
    hadn't haven't hasn't couldn't nicht nie nichts kein keine keinen keiner keinem ohne ne pas jamais rien aucun
    aucune sans ni nunca jamás nada ningún ninguna sin tampoco
past: was were had did been was_not yesterday ago last hatte hatten wurde wurden war waren gestern vorig* était
    étaient avait avaient hier dernier* fue fueron había habían era estaba ayer pasad*
future: will won't 'll shall going_to gonna about_to due expect* scheduled planned wird werden werde soll sollen
    geplant voraussichtlich vorgesehen sera seront serons ira irons va vont allons prévu* devrait será serán irá va_a
    van_a vamos_a voy_a previst* debe_estar
word-given: promise* guarantee* guaranty assure you_my_word our_word my_word word_of count_on rely_on be_sure for_sure
    without_fail definitely certainly certain sure surely no_question no_doubt make_sure see_to_it leave_it_to
    trust_me believe_me commit committed commitment pledge never_again not_happen_again never_happen once_and_for_all
    from_now_on cannot_fail can't_fail worry anymore any_more ever_again ever no_longer by_all_means rest_assured
    verspreche* versprochen garantier* zusage* zusicher* versicher* bestimmt mit_sicherheit garantiert
    verlassen_sie_sich verlassen darauf nie_wieder nie_mehr nie passiert_nicht_mehr sicherlich gewiss zugesagt
    einstehe stehe_ich promets promett* garanti* assur* certainement sans_faute compt* plus_jamais engag* parole
    promet* garantiz* asegur* sin_falta cuente_con nunca_más seguro definitivamente palabra comprom* no_way sure_to
    are_sure is_sure each_and_every every_single all_of_them not_lose won't_lose not_a_single auf_jeden_fall
    dafür_stehe keine_sorge rassurez-vous aucun_de seguro_de_que tranquil* eliminará never_be never_have do_not_worry
    don't_worry need_not_worry needn't_worry free_of_charge solemn* vow* swear* swore guaranteed assured assure_you
    promise_you promised ensure ensures will_ensure make_certain see_that take_care_of_it no_doubt_about
    hundred_percent beyond_doubt certain_to bound_to leave_it_to_me for_a_fact no_more without_any_further
    under_all_circumstances whatever_happens come_what_may no_matter_what
    without_exception last_time_you never_see never_hear versichern zusichern garantieren versprechen gewährleisten*
    sorgen_dafür hundertprozentig* ganz_sicher ohne_zweifel zweifellos unter_allen_umständen in_jedem_fall
    keinesfalls_mehr definitiv assurons garantissons jurons veillerons certitude sans_aucun_doute quoi_qu'il
    coûte_que_coûte à_coup_sûr coup_sûr mit_sicherheit mit_garantie ein_für_alle de_una_vez a_buen_seguro
    con_certeza con_seguridad sans_le_moindre aseguramos garantizamos juramos aseguraremos sin_duda pase_lo_que
    en_todo_caso
hedge: cannot_say cannot_promise cannot_give can't_promise no_date not_yet yet_known unknown not_known not_fixed
    open_whether may might could possibly perhaps unclear unfortunately_no no_estimate estimate nicht_bekannt
    kein_termin noch_nicht keinen_termin nicht_fest noch_keinen steht_noch unbekannt vielleicht möglicherweise
    pas_encore aucune_date inconnu* peut-être pas_de_date todavía_no no_hay_fecha aún_no quizá* desconoc* tal_vez
weekday: monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun weekend
    montag* dienstag* mittwoch* donnerstag* freitag* samstag* sonntag* sonnabend* wochenende lundi mardi mercredi
    jeudi vendredi samedi dimanche week-end lunes martes miércoles jueves viernes sábado domingo fin_de_semana
month: january february march april june july august september october november december januar februar märz mai juni
    juli oktober dezember janvier février avril juin juillet août septembre octobre novembre décembre enero febrero
    marzo abril mayo junio julio agosto septiembre noviembre diciembre spring summer autumn winter frühjahr frühling
    sommer herbst printemps été automne hiver primavera verano otoño invierno quarter quartal trimest* christmas
    easter weihnachten noël navidad
near-time: tomorrow tonight today overnight this_week this_evening this_afternoon this_morning next_week next_month
    next_year next_few coming_week this_month later_today day_after end_of_the_week end_of_the_day end_of_the_month
    end_of_business morgen übermorgen heute heute_abend heute_noch nächste_woche nächsten_woche nächster_woche
    nächsten_monat kommende* diese_woche dieser_woche wochenende monatsende tagesende demain après-demain aujourd'hui
    ce_soir cet_après-midi cette_semaine semaine_prochaine mois_prochain prochaine prochain fin_de_semaine mañana
    pasado_mañana hoy esta_tarde esta_noche esta_semana próxim* semana_que_viene lunch lunchtime noon midday midnight
    dawn nightfall mid-morning morning afternoon evening night mittag* nachmittag* vormittag* abend* nacht matin
    matinée midi après-midi soirée soir nuit tarde noche mediodía mid-week midweek small_hours around_midday
    months_end half_past quarter_past over_the_weekend start_work on_your_return you_return you_come_back
    when_you_open before_you_open back_from feierabend frühschicht mittwoch dienstagmittag montagmorgen rentrée
    retour_de first_thing close_of end_of_play cob eod eow forthcoming upcoming later_this earlier_next
    within_the_hour by_then next_time this_friday this_monday this_tuesday this_wednesday this_thursday coming_monday
    coming_friday fortnight tonight's tomorrow's monday's friday's heutig* morgig* kommend* nächst* darauffolgend*
    tags_darauf vor_ort_ab im_laufe laufe_des laufe_der anfang_der ende_der mitte_der anfang_nächster ende_nächster
    prochainement lendemain surlendemain quinzaine courant_de début_de fin_de milieu_de siguiente inminente quincena
    finales_de mediados_de principios_de
soon: soon shortly in_a_moment in_a_bit in_a_minute any_minute any_moment in_no_time right_away immediately
    straight_away before_long not_long momentarily promptly gleich sofort umgehend bald in_kürze demnächst
    jeden_moment sous_peu bientôt tout_de_suite immédiatement d'un_instant dans_un_instant en_breve pronto enseguida
    de_inmediato dentro_de_poco en_un_momento dentro_de_un_rato as_soon_as_possible asap nearly_there almost_there
    won't_take_long not_take_long matter_of another_hour hour_or_two day_or_two few_minutes next_few_days
    next_few_minutes minutes_away en_unos_minutos unos_minutos quelques_minutes petite_heure paar_minuten in_wenigen
unit: minute minutes min hour hours day days week weeks month months year years stunde* tag tage tagen woche* monat
    monate monaten jahr* minuten heure* jour* semaine* mois an ans année* hora* día* semana* mes meses año* minuto*
number: one two three four five six seven eight nine ten twelve fifteen twenty thirty few couple half ein eine einer
    zwei drei vier fünf sechs sieben acht zehn paar halb* un une deux trois quatre cinq dix quelques demi* una dos
    tres cuatro cinco seis siete ocho diez unos unas par media
deadline: by before until till within latest at_the_latest no_later in_time on_time bis vor spätestens innerhalb
    binnen rechtzeitig avant d'ici sous au_plus_tard à_temps antes para hasta dentro_de a_más_tardar como_muy_tarde
    a_tiempo
comes-about: arriv* deliver* ship ships shipped shipping reach* return* come comes back land lands leaves leave go_out
    goes_out send* ready available finish* complete* done fixed repair* replac* instal* restor* run runs work works
    working open opens call calls ring resolve* solved correct* credit* refund* publish* release* roll* visit* follow*
    online get gets receive* have has kommt kommen liefer* geliefert trifft bekomm* erhalt* erhalten fertig bereit
    geht gehen verfügbar schick* rufen ruf* meld* behoben repar* tausch* liefern läuft folgt livr* recev* reçoi*
    expéd* envoy* prêt* disponible* termin* répar* rétabl* remplac* install* rappel* remis* lleg* entreg* envia* envi*
    recib* list* restablec* sustitu* llam* resuelt* appear* drain* spread* wrap* complet* resum* go_live goes_live
    roll_out rolls_out comes_back put_right granted grant* hand* move* close* sign* print* convert* load* live
    eingebaut bauen schließt funktionier* wirkt erscheint steht erreichbar geladen apparaît* apparaîtr* répond*
    suivent retrouv* posons ajoutons changée aparece* vuelve* cambia* estrena* publica* queda* cargad* operativ*
    expire_again cured healed sort sorted settle* process* dispatch* post* collect* pick* fetch* fit* mount* patch*
    upgrade* updat* enabl* activat* reactivat* unlock* unblock* restart* reboot* exchang* reimburs* issu* rectif*
    remed* gone over past history cease* stop* vanish* disappear* fades beheb* lös* erledig* austausch* einbau*
    freischalt* aktivier* ausgeliefert* ausliefer* versend* versand* zugestell* zustell* überweis* gutgeschrieben
    gutschreib* erstatt* verschwind* weg vorbei repos* réactiv* débloqu* activ* rembours* crédit* dispara* résol*
    replenish* turnaround travel* catches_up takes_over turns_up in_place wraps handed printed shown takes_effect
    takes_care includes completes follows served distribut* converted verknüpft geeicht eingetragen angeschlossen
    nachgetragen eingespielt umgestellt eingerichtet angezeigt gewährt vollständig blenden tragen_wir ist_wieder
    posés ajouté* installé* changé* entre_en_vigueur en_place de_retour cambian salen sale instal* quedar* rellen*
    entra_en_vigor en_marcha conect* règl* corrig* échang* reactiv* desbloque* reembols* abon* desaparec* solucion*
    arregl* cambi*
customary: every each daily weekly monthly always usually normally automatically nightly opening_hours open_from hours
    contract licence license warranty guarantee_period expire* expiry valid until_further notice_period trial
    subscription deadline lease certificate domain jede* jeden täglich wöchentlich stets normalerweise automatisch
    runs_out ends_on closes_at stops_at orders_received is_possible possible_within option by_design as_a_rule
    per_day per_week must_be has_to_be warranty_ends starts_at_midnight endet_am läuft_aus möglich ist_möglich
    pflicht muss_innerhalb est_possible il_faut prend_fin expire_le es_posible finaliza termina_el hay_que
    geöffnet vertrag garantie läuft_ab gültig frist chaque tous_les toutes_les automatiquement ouvert* contrat*
    valable* préavis cada todos_los todas_las automáticamente abierto* contrato* garantía caduca vence válid* plazo
asked: please kindly could_you would_you can_you tell_us let_us_know send_us bitte könnten_sie würden_sie teilen_sie
    senden_sie veuillez merci_de pourriez-vous pouvez-vous por_favor podría puede indique envíe díganos dígan*
as-you-said: according_to had_been_promised was_promised were_promised you_expected you_were_expecting you_planned
    tracking_page laut_ihrer laut_ihrem nach_ihrer ihrer_nachricht selon_votre d'après_votre según_su you_asked
    you_wrote you_said you_mentioned your_appointment your_message your_audit as_you as_agreed
    you_chose you_booked you_proposed sie_schrieben wie_vereinbart ihr_termin vous_avez comme_convenu usted_dijo
    usted_escribió como_acordamos
if: if when whenever once after unless wenn falls sobald nachdem si quand lorsque dès_que cuando una_vez
at-work: check* look* investigat* work* progress* process* handl* follow* escalat* review* analys* analyz* examin*
    monitor* assess* evaluat* pursu* treat* deal* dealt studi* study consider* troubleshoot* chas* prüf* bearbeit*
    untersuch* kümmer* klär* analysier* beobacht* verfolg* behandel* trait* vérifi* étudi* suiv* cours penche* occup*
    trabaj* revis* analiz* investig* estudi* gestion* tramit* sigu* proces* curso
good-hands: hands in_hand team specialist* expert* colleague* experienced right_place relevant responsible competent
    appropriate person persons concerned qualified zuständig* fachleute kollegen experten spezialist* compétent*
    responsable* personnes concern* competente* adecuad* especialista* persona*
courtesy: patience patient understanding thank* appreciat* sorry apolog* inconvenience assured confident optimistic
    priorit* importan* serious* attention care careful* urgen* best effort* everything possible geduld verständnis
    danke* entschuldig* unannehmlich* wichtig* ernst* dringlich* dringend sorgfalt patien* compréhension remerci*
    désol* excus* désagrément* attentiv* pacien* comprensión graci* disculp* molestia* atenci*
news-later: update* informed inform posted touch hear let_you_know get_back come_back revert news tell_you word notify
    notified contact* bescheid melden informier* neuigkeit* rückmeldung* auf_dem_laufenden courant tiendr* reviendr*
    revenons recontact* inform* nouvelle* avis* comunic* noticia* novedad* mantendr*
generalities: things matter* issue* problem* case topic* request* concern* situation something everything some various
    several steps measures actions necessary required further ongoing pending currently presently moment still stage
    phase anliegen angelegenheit* sache vorgang fall thema maßnahmen schritte nötig* weiter* derzeit momentan aktuell
    noch dossier* demande* problème* mesures étapes nécessaires actuellement toujours encore sujet asunto* caso tema*
    incidencia* medidas pasos necesari* actualmente todavía situación
outcome: found find caused cause reason because measured replaced changed corrected fixed repaired restored works
    installed set removed added exchanged tested result attached gefunden ursache grund weil gemessen ersetzt
    getauscht geändert korrigiert behoben repariert getestet ergebnis beigefügt liegt_bei trouvé raison parce mesuré
    remplacé changé corrigé réparé résultat joint encontrad* causa motivo porque medid* sustituid* cambiad* corregid*
    reparad* resultado adjunt*
resolved: resolved solved closed closing works_again up_and_running back_to_normal running_again behoben gelöst
    geschlossen funktioniert läuft_wieder résolu* réglé* clôtur* fonctionne refonctionne resuelt* solucionad* cerrad*
    funciona
"""


def _tables() -> tuple[dict[tuple[str, ...], frozenset[str]], dict[str, frozenset[str]]]:
    """The concepts by the words they have: phrases to be found whole, and beginnings of words."""
    phrases: dict[tuple[str, ...], frozenset[str]] = {}
    beginnings: dict[str, frozenset[str]] = {}
    name = ""
    for written in _LISTED.split():
        if written.endswith(":"):
            name = written[:-1]
        elif written.endswith("*"):
            beginnings[written[:-1]] = beginnings.get(written[:-1], frozenset()) | {name}
        else:
            phrase = tuple(tokens(written.replace("_", " ")))
            phrases[phrase] = phrases.get(phrase, frozenset()) | {name}
    return phrases, beginnings


_PHRASES, _BEGINNINGS = _tables()
_LENGTHS = sorted({len(beginning) for beginning in _BEGINNINGS})
_LENGTHS_FROM: dict[str, set[int]] = {}
for _phrase in _PHRASES:
    _LENGTHS_FROM.setdefault(_phrase[0], set()).add(len(_phrase))


def concepts(said: list[str]) -> set[str]:
    """The concepts that the words of a sentence speak of."""
    found: set[str] = set()
    for place, word in enumerate(said):
        for length in _LENGTHS[: len(word)]:
            found |= _BEGINNINGS.get(word[:length], _NONE)
        for length in _LENGTHS_FROM.get(word, ()):
            found |= _PHRASES.get(tuple(said[place : place + length]), _NONE)
    return found


_NONE: frozenset[str] = frozenset()
