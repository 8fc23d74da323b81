"""The words that customers answer with when they are asked whether it works, by what they say.

One phrase a comma; ``*`` stands for the rest of a word, ``…`` for up to four words in between. A phrase is read as the
answers are (small letters, no accents, "doesn't" and "ne … pas" as one "not"), and the longest one counts. Languages
are not kept apart: people mix them.
"""

from __future__ import annotations

WORDS = """
PLUS: can be closed, may be closed, could be closed, it does, it did, go ahead, close away, alles wieder ok
PLUS: alles wieder okay, kann das ticket zu, all good, all well, all is well, all fine, all ok, all okay, all clear
PLUS: all set, good to go, up and running, sorted, back to normal, back online, back in business, as it should
PLUS: like a charm, that did it, did the trick, no further help, no more help, nothing else needed, nothing left to do
PLUS: no further action, we are good, i am good, that helped, everything ok, everything is ok, everything okay
PLUS: everything fine, everything good, evrything fine, need no, do not need any, not need any, close the ticket
PLUS: close it, close this, close the case, close the request, please close, close this ticket, close the call
PLUS: close my ticket, can not complain, could not be better, case closed, perfect, spot on, looks good
PLUS: can not … any error*, can not … any problem*, can not … any issue*, not … any error*, not … any problem*
PLUS: not … any issue*, no complaint*, nothing to complain, happy with it, happy now, all sorted, all done
PLUS: great success, back to work, ich brauche keine … hilfe, wir brauchen keine … hilfe, ich brauche keine
PLUS: brauche keine … hilfe, brauchen keine … hilfe, brauche keine, brauchen keine, alles gut, alles bestens
PLUS: alles in ordnung, alles ok, alles okay, alles super, alles prima, alles palletti, alles paletti, alles tutti
PLUS: alles fein, alles schick, alles perfekt, alles wieder gut, alles wieder in ordnung, in ordnung, in ordung
PLUS: hat geholfen, hat geklappt, tut es, tut er, tut sie, passt, passt so, passt alles, passt jetzt
PLUS: keine weitere hilfe, keine hilfe mehr, wie es soll, wie gewunscht, wie am schnurchen, ticket schliessen
PLUS: schliessen sie, geschlossen werden, kann geschlossen, durfen … schliessen, konnen … schliessen, konnt … schliessen
PLUS: perfekt, bestens, bitte schliessen, fall erledigt, sache erledigt, nicht beschweren, nicht klagen
PLUS: nichts zu beanstanden, wie erwartet, keinen grund zur klage, wunschgemass, abgeschlossen werden, ticket zumachen
PLUS: kann man schliessen, peut etre ferme, peut etre fermee, peut etre cloture, peut etre cloturee, peut etre clos
PLUS: c'est bon, c bon, tout est bon, tout bon, tout va bien, tout est ok, tout ok, tout est parfait, tout roule
PLUS: c'est ok, tout est en ordre, en ordre, tout est rentre dans l'ordre, rentre dans l'ordre, c'est parfait, parfait
PLUS: impeccable, nickel, c'est le cas, ras, rien a signaler, rien a redire, comme prevu, comme sur des roulettes
PLUS: c'est nickel, fermer le ticket, cloturer le ticket, clore le ticket, pouvez fermer, pouvez cloturer, pouvez clore
PLUS: pouvez le fermer, pouvez le cloturer, plus besoin d'aide, bon pour moi, bon pour nous, merci de fermer
PLUS: merci de cloturer, merci de clore, cloturer la demande, fermer la demande, clore la demande, c'est tout bon
PLUS: ca roule, veuillez fermer, veuillez cloturer, no problem any more, no problem since, no problem so far
PLUS: kein problem mehr, not happened again, not happened since, not come back, not returned, nicht mehr aufgetreten
PLUS: nicht mehr passiert, nicht wieder aufgetreten, nicht mehr vorgekommen, tritt … nicht mehr auf, kommt nicht mehr
PLUS: not s'est reproduit, not s'est pas reproduit, not est revenu, not revient, no ha vuelto a, no ha vuelto, is ok
PLUS: is okay, is fine, is good now, todo bien, todo va bien, todo ok, todo en orden, en orden, todo perfecto
PLUS: todo correcto, perfecto, todo vien, todo guay, va todo, listo, asi es, correcto, como la seda, de maravilla
PLUS: como esperaba*, va bien, va perfecto, vuelve a ir, cerrar el ticket, cerrar la incidencia, pueden cerrar
PLUS: puede cerrar, puedes cerrar, podeis cerrar, se puede cerrar, pueden cerrarlo, puede cerrarlo, cierren el ticket
PLUS: cierre el ticket, cerrarlo, cerrarla, ya va, ya anda, todo genial, no necesito mas, no necesitamos mas
PLUS: no hace falta mas, ya esta, todo solucionado, sin novedad, cierrenlo ya, cerrar el caso, cerrar la solicitud
PLUS: ya esta todo, ya tira, va de lujo, va como debe, alles im grunen bereich, alles wieder im grunen bereich
MINUS: impossible to, impossible de, impossible d', unmoglich, imposible, passiert nichts, ne se passe rien, did nothing
MINUS: same problem, same error, same issue, same fault, same thing, same result, same message, same mesage
MINUS: still the same, no change, no changes, no difference, no improvement, no better, no luck, no joy, no go, no good
MINUS: not stopped, not go away, not gone away, not gone, nothing has changed, nothing changed, nothing works
MINUS: nothing happens, not really, not at all, not quite, no success, not helped, not help, no effect, still need help
MINUS: need more help, will not open, will not start, will not print, will not connect, will not work, will not load
MINUS: not even start, not even, as broken as, please reopen, reopen, open it again, partly, partially, in part
MINUS: only partly, half of it, never worked, worse, back again, is back, came back, has returned, is there again
MINUS: back to square one, anything but, far from, unsolved, unresolved, far from it, gleicher fehler, gleiche fehler
MINUS: gleiches problem, selbe fehler, selber fehler, selbes problem, selbe problem, selbe meldung, gleiche meldung
MINUS: dasselbe, das gleiche, das selbe, derselbe fehler, keine anderung, keine veranderung, keine besserung
MINUS: keine verbesserung, nichts geandert, nichts verandert, nichts gebracht, nichts geholfen, nicht geholfen
MINUS: ohne erfolg, leider nicht, weiterhin nicht, nicht wirklich, nicht ganz, tut es nicht, hilfe brauche, gar nicht
MINUS: brauche … hilfe, brauchen … hilfe, wieder offnen, wieder weg, teilweise, nur teilweise, zum teil, nicht einmal
MINUS: schlimmer, nicht besser, fehler ist wieder da, problem ist wieder da, fehler wieder da, problem wieder da
MINUS: das problem wieder da, ungelost, ist wieder aufgetreten, erneut passiert, wieder passiert, unverandert
MINUS: keinen erfolg, kein erfolg, trotzdem nicht, von wegen, not a change, not a servi, not aide, not a aide
MINUS: not a rien donne, not a pas servi, meme erreur, meme probleme, meme bug, meme message, meme mesage, meme chose
MINUS: la meme, le meme, aucun changement, rien change, aucune amelioration, aucune difference, aucun effet, pas du tout
MINUS: pas vraiment, pas mieux, not change, not changed, besoin d'aide, merci de rouvrir, rouvrir, en partie
MINUS: partiellement, est revenu*, est de retour, s'est reproduit, s'est reproduite, pire, pas tout a fait, not demarre
MINUS: non resolu, en panne, rechute, loin de la, idem, pareil, sans succes, sans effet, no me va, no nos va, same story
MINUS: bringt nichts, brachte nichts, brings nothing, mismo error, mismo problema, mismo fallo, mismo mensaje
MINUS: mismo mensage, lo mismo, sigue igual, sin cambios, ningun cambio, no ha cambiado, no cambia, no ha servido
MINUS: no sirve, para nada, no del todo, necesito ayuda, todavia necesito, sin poder, sigue sin, sige sin, siguen sin
MINUS: sigo sin, seguimos sin, ni siquiera, en parte, parcialmente, solo en parte, ha vuelto, vuelvan a abrir*
MINUS: vuelva a abrir*, reabrir*, reabran, no va, igual de roto, peor, no arranca, no hay manera, ninguna mejora
MINUS: sigue ahi, siguen ahi, sigue dando, sigue pasando, volvio a pasar, volvio a fallar, esta igual, estamos igual
MINUS: sin exito, sin resultado
MINUS: sin mejora, sin mejoras, sin mejoria
SAME: same as before, the same, just as before, exactly as before, as they were before, as it was before, as before
SAME: like before, genau wie vorher, wie vorher, so wie vorher, wie zuvor, wie fruher, comme avant
SAME: exactement comme avant, igual que antes, como antes, igual
CANT: can not, could not, unable to, kann … nicht, kann … nichts, konnen … nicht, konnte … nicht, peux pas, peut pas
CANT: not peux, not peut, not pouvons, not arrive, not arrivons, no puedo, no podemos, peux toujours pas, ne peux pas
CANT: ne peut pas, n'arrive pas
USE: use, access, reach, continue, benutzen, nutzen, zugreifen, arbeiten, utiliser, travailler, usar, utilizar, trabajar
TEST: test, tested, testing, check, checked, try, tried, verify, verified, look at it, testen, getestet, prufen, gepruft
TEST: probieren, probiert, ausprobieren, ausprobiert, versuchen, versucht, anschauen, tester, teste, testee, essayer
TEST: essaye, verifier, verifie, probar, probado, probarlo, comprobar, comprobado, comprobarlo, revisar, verificar
YET: not yet, noch nicht, pas encore, todavia no, todabia no, aun no, encore pas, toujours pas, toujour pas
CONFIRM: confirmed, confirm, bestatige*, confirme, confirmons, confirmo, confirmamos
NOTSO: it is not, it does not, it did not, that is not
AGAIN: again, once more, wieder, erneut, wider, abermals, nochmal, de nouveau, a nouveau, nouveau, otra vez, de nuevo
AGAIN: vuelve a, vuelto a, volvio a
SOLVE: solve, solves, fix, fixes, resolve, resolves, losen, beheben, lost, resoudre, regler, resolver, solucionar
SOLVE: arreglar
ABLE: offnen, ouvrir, abrir, print, prints, printing, open, opens, start, starts, load, loads, boot, boots, charge
ABLE: charges, scan, scans, sync, syncs, log in, login, respond, responds, save, saves, show, shows, display, displays
ABLE: recogni*, connect, turn on, switch on, sign in, get in, druckt, drucken, offnet, startet, starten, ladt, laden
ABLE: verbindet, bootet, scannt, scannen, reagiert, speichert, sendet, anmelden, einloggen, zeigt, angezeigt, erkannt
ABLE: erkennt, verbinden, einschalten, aufrufen, imprime, imprimer, imprimir, s'ouvre, s'ouvrent, demarre, connecte
ABLE: connecter, scanne, repond, enregistre, envoie, s'allume, s'affiche, abre, abren, arranca, carga, conectar, escanea
ABLE: escanear, responde, guarda, envia, enciende, entrar, acceder
ABLE: reconnu, reconnue, reconnait, reconocerse, reconoce
GOOD: work, works, working, worked, wroking, workin, wrks, functional, functions, functioning, running, runs
GOOD: operational, fine, fixed, solved, resolved, cured, repaired, corrected, ok now, okay now, solid, success
GOOD: successful*, succeeds, succeeded, connects, connected, came through, came out straight, satisfaction, look* solved
GOOD: look* fixed, rectified, a success, online, accessible, funktioniert, funktonier*, funktionier*, funzt, funktoniert
GOOD: lauft, laufen, klappt, klappen, geht, gehts, gehen, ging, lief, liefen, behoben, behebung, gelost, erledigt
GOOD: repariert, einwandfrei, fehlerfrei, problemlos, reibungslos, tadellos, beseitigt, stabil, erfolgreich, verlauft
GOOD: druckt wieder, startet wieder, marche, marchait, marchent, marcher, remarche, fonctionne, fonctionnent
GOOD: fonctionner, fonctione, refonctionne, fonctionnait, resolu, resolue, resolution, regle, reglee, repare, reparee
GOOD: corrige, corrigee, tourne, reparti, retabli, retablie, operationnel*, passe, marchera, solutionne, rien a dire
GOOD: is stable, ist stabil, ya puedo, ya podemos, iba bien, van bien, ahora va, ca va, c'est stable, funciona
GOOD: funcionan, funcione, funcionar, funcionando, funcionaba, funcionado, funsiona, fucniona, funsionar, funciono
GOOD: resuelto, resuelta, solucionado, solucionada, arreglado, arreglada, reparado, reparada, corregido, estable
GOOD: operativo, operativa, conecta, aguanta
BAD: stehen, offline, unreachable, unusable, inaccessible, crashed, garbage, empty, fail, fails, failing, failed, broken
BAD: freezes, froze, frozen, hangs, hung, stops, stopped, drops, dropped, dropping, disconnect*, faulty, persists
BAD: persist, remains, comes back, come back, stuck, dead, defective, down again, kicked out, blank, shifted, kaputt
BAD: defekt, absturzt, sturzt, abgesturzt, hangt, eingefroren, streikt, spinnt, versagt, abgebrochen, bricht
BAD: bleibt … stehen, leer, leere, verschoben, kommt … fehler, hakt, fallt aus, plante, plantes, plantent, plantait
BAD: casse, cassee, bloque, bloquee, fige, figee, s'arrete, coupe, retombe*, persiste, revient, subsiste, deconnecte
BAD: decale*, sort vide, vide, arrive encore, bugue, falla, fallan, fallar, fallando, fallado, roto, rota, cae, cayo
BAD: caer, caido, caida, congela, congelado, cuelga, colgado, parando, bloquea, bloqueado, averiado, desplazad*
BAD: en blanco, estropeado, vuelve a fallar, desconecta, pita, exists, exist, existe, continua, continues, recommence
BAD: dure, blanches, jam, jams, jammed, papierstau, staut, atasca, atascado, bourrage
FAULT: crash, crashes, crashing, problem, problems, problme, error, errors, issue, issues, fault, faults, bug, bugs
FAULT: message, messages, outage, outages, glitch*, drop-out, drop-outs, dropout*, interruption*, trouble, failure*
FAULT: hiccup*, incident*, lag, fehler, fehlers, fehlermeldung*, probleme, problemen, storung*, absturz, absturze
FAULT: ausfall, ausfalle, meldung, meldungen, macken, unterbrechung*, aussetzer, abbruch, abbruche, schwierigkeit*
FAULT: problemes, erreur, erreurs, panne, pannes, souci, soucis, plantage, plantages, coupure, coupures, anomalie*
FAULT: bogue*, problema, problemas, errores, fallo, fallos, incidencia, incidencias, corte, cortes, averia*, mensaje
FAULT: mensajes, caidas, mensages
SEEN: vois, voyons, sehe, sehen, veo, vemos, seen, see, seeing, observed, noticed, get, getting, encountered, kommt, kam
SEEN: erscheint, gesehen, bekomme, gekommen, arrive, j'ai, eu, vu, sale, salen, saliendo, dando, da, visto, salido
OCCURS: aparece, aparecen, apparaissent, apparait, appear, appeared, appears, aufgetreten, auftreten, auftritt, besteht
OCCURS: came up, come up, comes up, happen, happened, happening, happens, occur, occurred, occurring, occurs, ocurre
OCCURS: ocurrio, pasa, paso, passiert, pops up, produit, reproduit, se produit, shows up, treten, tritt
GONE: gone, disappeared, vanished, weg, verschwunden, disparu, disparue, desaparecido, desaparecio
NOT: can not say that, kann nicht sagen dass, not peux dire que, no puedo decir que, no … puedo decir que, not, never
NOT: nothing, neither, none of, no longer, hardly, barely, nicht, nich, nichts, nix, nie, niemals, kaum, pas, jamais
NOT: rien, ne, nunca, tampoco, no, nobody, no one, niemand, keiner, nadie, personne
CLEAN: no longer crash*, not crash*, not crashing, nicht mehr absturzt, nicht mehr ab, sin ningun problema
CLEAN: no hay ningun problema, no tengo ningun problema, no tenemos ningun problema, ningun problema mas, no problems
CLEAN: no errors, no error, no issues, no issue, no faults, no fault, no error message*, no crash*, no outage*
CLEAN: no trouble, no drop-out*, no dropout*, no interruption*, no glitch*, no incident*, no failure*
NONE: no more, no new, no further, zero, not a single, not one, not any, without, without any, free of, not had
NONE: not seen, kein, keine, keinen, keinerlei, keinen einzigen, keine einzige, ohne, nicht ein, nie wieder, aucun
NONE: aucune, sans, plus de, plus d', plus aucun, plus aucune, plus un seul, pas de, pas d', ningun, ninguna, ningunos
NONE: sin, no hay, no hay ningun, no hay mas, no tengo, no tenemos, no ha habido, no hubo
STILL: still, stil, keeps, keep, yet, immer noch, imer noch, immernoch, noch, weiterhin, nach wie vor, trotzdem
STILL: toujours, toujour, encore, sigo, seguimos, seguia, sigue, siguen, sige, todavia, todabia, aun
YES: yes, yep, yeah, yup, yess, yea, aye, affirmative, indeed, absolutely, ja, jawohl, jo, jup, jep, joa, jaa, jaja
YES: korrekt, stimmt, doch, oui, ouais, ui, yes oui, tout a fait, exactement, efectivamente, exacto, afirmativo, si todo
YES: si ya, si funciona, si gracias, si muchas gracias, si perfecto, si esta
NOPE: nope, nah, noo, negative, unfortunately, sadly, afraid, sorry to say, nein, nee, noe, ne nicht, leider, negativ
NOPE: bedauerlicherweise, non, nan, malheureusement, helas, negatif, lamentablemente, desgraciadamente, por desgracia
NOPE: desafortunadamente, negativo, pues no
DAY: monday, tuesday, wednesday, thursday, friday, saturday, sunday, montag, dienstag, mittwoch, donnerstag, freitag
DAY: samstag, sonntag, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, lunes, martes, miercoles, jueves
DAY: viernes, sabado, domingo, already, schon, deja
UNSURE: let us wait, let's wait, let's see, lets see, wait a week, wait a day, wait until, will close, ich schliesse
UNSURE: je ferme, lo cierro, ne peux pas encore dire, ne peux pas encore … dire, ne peux pas … dire, ne saurais … dire
UNSURE: ne suis pas sur, ne suis pas sure, ne suis pas certain, ne suis pas certaine, n'ai pas encore eu
UNSURE: n'ai pas encore teste, n'ai pas encore essaye, n'ai pas teste, n'ai pas essaye, n'ai pas verifie, n'ai pas pu
UNSURE: n'ai pas encore pu, n'ai pas encore verifie, n'avons pas teste, n'avons pas encore, n'ai pas encore regarde
UNSURE: ne sais pas, ne sait pas, ne savons pas, ce n'est pas moi, n'utilise pas, ne l'utilise pas, ne l'ai pas
UNSURE: ne l'avons pas, ne l'ai pas encore, ne l'avons pas encore, l'occasion, le temps de, ne suis pas la
UNSURE: pas le bon interlocuteur, pas la bonne interlocutrice, pas concerne, pas concernee, en reunion, do not use it
UNSURE: not me who, is not me, have not used it, not my department, benutze es nicht, benutze das gerat nicht
UNSURE: bin nicht ich, nicht mein bereich, no soy yo, no lo uso, no lo utilizo, no es mi departamento
UNSURE: no he tenido ocasion, no me he puesto, doubt, can not confirm, kann … nicht bestatigen, bezweifle
UNSURE: not peux confirmer, not peux pas confirmer, en doute, no puedo confirmar, lo dudo, not tried, not tried it
UNSURE: not tested, not tested it, not checked, not had … chance, not had … time, had … chance to, no chance yet
UNSURE: can not say, can not tell, hard to say, hard to tell, hard to judge, too early, too soon, do not know, not know
UNSURE: no idea, not sure, not certain, unsure, maybe, perhaps, possibly, will test, will try, will check, will see
UNSURE: will let you know, let you know, will look, will have a look, i'll, we'll, will report, will come back
UNSURE: get back to you, will tell, will be able, tomorrow, next week, on vacation, on holiday, on leave, out of office
UNSURE: travelling, traveling, am away, are away, away until, away till, when i am back, back on monday, i think so
UNSURE: i guess, i hope, i suppose, need to test, need to try, need to check, have to test, have to try, have to check
UNSURE: need a few days, give me until, need some time, need more time, give us, another day, few more days
UNSURE: want to watch, wait and see, later, not tryed, tryed it yet, not the one who, please ask, not the right person
UNSURE: wrong person, seems, seem, appears to work, might, probably, hopefully, should be, to be seen
UNSURE: remains to be seen, keep an eye, fingers crossed, monitor, not looked, not in the office, at home today
UNSURE: not been able to test, not been able to try, not been able to check, have not used, nobody has used
UNSURE: has used it yet, noch nicht getestet, noch nicht probiert, noch nicht ausprobiert, noch nicht gepruft
UNSURE: noch nicht dazu gekommen, noch nicht sagen, noch nicht sicher, noch nicht geschaut, noch nich getestet
UNSURE: noch nich getstet, nicht dazu gekommen, nicht getestet, nicht sagen, nicht beurteilen, noch nicht beurteilen
UNSURE: nicht sicher, kann … nicht sagen, kann … noch nicht sagen, kann … nicht beurteilen, schwer zu sagen, weiss nicht
UNSURE: weiss ich nicht, weiss es nicht, keine ahnung, vielleicht, eventuell, moglicherweise, mal sehen, mal schauen
UNSURE: schau mal, schaue, schau ich, schau morgen, ich prufe, ich teste, teste ich, teste es, prufe ich, wir testen
UNSURE: wir prufen, wird getestet, werde testen, werde prufen, werde … testen, werde … prufen, werde … berichten
UNSURE: melde mich, melden uns, gebe … bescheid, geben … bescheid, sag … bescheid, bescheid geben, geb … feedback
UNSURE: morgen frueh, morgen fruh, ubermorgen, nachste woche, kommende woche, im urlaub, urlaub, unterwegs, abwesend
UNSURE: auf dienstreise, glaube schon, ich glaube, ich denke, ich hoffe, hoffentlich, wohl, scheint, scheinen
UNSURE: anscheinend, offenbar, vermutlich, wahrscheinlich, sieht … aus, beobachten, abwarten, noch zeit
UNSURE: bis freitag zeit, ein paar tage, einige tage, zu fruh, fragen sie, muss … testen, muss … prufen
UNSURE: muss … probieren, muss … ausprobieren, mussen … testen, mussen … prufen, spater, noch niemand, bin nicht da
UNSURE: nicht im buro, bin nicht zustandig, falscher ansprechpartner, sobald ich, dauerhaft zeigt sich, am montag testen
UNSURE: gegebenenfalls, pas encore teste, pas encore tester, pa encor tester, pas encore essaye, pas encore verifie
UNSURE: pas encore eu, not encore eu, not encore teste, not encore essaye, not encore verifie, not encore pu
UNSURE: pas pu tester, pas teste, not pu tester, not teste, not peux encore, not peux pas encore, not encore dire
UNSURE: not dire encore, peux encore, peux pas dire, peux pas encore, pas encore pu, difficile a dire, sais pas
UNSURE: not sais, not sait, aucune idee, pas sur, pas sure, pas certain, pas encore sur, peut-etre, je teste
UNSURE: je testerai, vais tester, je verifie, je verifierai, vais verifier, vais essayer, j'essaierai, j'essaie
UNSURE: je regarde, je regarderai, vais regarder, nous testons, nous testerons, nous allons tester, nous allons verifier
UNSURE: tiens au courant, tiendrai au courant, tiendrons au courant, reviens vers vous, reviendrai vers vous, demain
UNSURE: la semaine prochaine, semaine prochaine, en conges, en conge, en vacances, en deplacement, absent, absente
UNSURE: a mon retour, je pense, je crois, j'espere, on dirait, semble, semblent, a l'air, apparemment, sans doute
UNSURE: probablement, observer, a voir, on verra, attendre, laissez-moi, me laisser, il nous faut, il me faut
UNSURE: quelques jours, trop tot, voyez avec, demandez a, dois … essayer, dois … tester, dois … verifier, plus tard
UNSURE: personne ne s'en est, pas la bonne personne, devrait, not suis pas au bureau, vous redis, vous dirai
UNSURE: no lo he probado, aun no lo he, todavia no lo he, aun no he, todavia no he, no lo e provado, aun no lo e
UNSURE: no he podido, no he tenido, no hemos podido, no he probado, no lo hemos probado, no hemos probado
UNSURE: todavia no puedo, aun no puedo, no puedo decir, no puedo probar, no sabria decir, no podria decir
UNSURE: dificil de decir, dificil decir, ni idea, no estoy segur*, todavia no estoy, aun no estoy, quizas, quiza
UNSURE: tal vez, a lo mejor, puede que, lo probare, lo pruebo, probare, lo compruebo, lo comprobare, lo miro, lo mirare
UNSURE: lo reviso, lo revisare, vamos a probar, voy a probar, voy a comprobar, voy a mirar, tengo que probar*
UNSURE: tenemos que probar*, tengo que comprobar*, ya les dire, les digo, os digo, les dire, os dire, le dire
UNSURE: ya le digo, les aviso, le aviso, os aviso, avisare, manana, la semana que viene, semana proxima, proxima semana
UNSURE: de vacaciones, de viaje, estoy fuera, fuera de la oficina, cuando vuelva, creo que, creo, supongo, espero
UNSURE: parece, parecen, al parecer, seguramente, probablemente, deberia, observar*, esperar, a ver, veremos, ya veremos
UNSURE: unos dias, un par de dias, necesito unos, necesitamos unos, me dan hasta, demasiado pronto, pregunten a
UNSURE: pregunte a, luego lo, mas tarde, mas adelante, nadie lo ha usado, no uso ese, no soy la persona, yo no uso
UNSURE: test lauft, tests laufen, lauft … test, lauft … tests, test is running, tests are running, waiting for, wait for
UNSURE: ich warte, wir warten, j'attends, nous attendons, pendiente, queda pendiente, steht noch aus, test en cours
UNSURE: tests en cours
IF: if, whether, until, unless, once, in case, ob, falls, sofern, solange, bis, si, jusqu'a, jusqu'au, tant que
IF: a condition, lorsque, des que, siempre que, hasta, en caso
WHEN: when, whenever, as soon as, only when, wenn, sobald, erst wenn, quand, cuando, en cuanto
KEEP: not close, do not close, keep it open, keep the ticket open, leave it open, leave the ticket open
KEEP: before you close, not be closed, nicht schliessen, noch nicht schliessen, nicht geschlossen, offen lassen
KEEP: erst schliessen, bevor sie … schliessen, offen halten, not pas fermer, pas fermer, not fermer, not fermez
KEEP: not cloturer, not cloturez, not clore, avant de fermer, avant de cloturer, laisser ouvert, laissez ouvert
KEEP: not pas cloturer, pas cloturer, garder ouvert, no cierren, no lo cierren, no cierre, no lo cierre, no cerrar
KEEP: no lo cierres, antes de cerrar, dejen abierto, dejarlo abierto, cierrenlo solo, cierrenlo cuando, no cerreis
KEEP: no lo cerreis
ASK: could you, can you, would you, will you, may i ask, tell me, let me know, send me, call me, i need, we need
ASK: i would like, we would like, i want, how do, how can, what about, which, why do, why does, why did, who, i wonder
ASK: konnen sie, konnten sie, konnt ihr, wurden sie, konntest, rufen sie, ich brauche, ich mochte, wir mochten
ASK: wir brauchen, ich hatte gern*, wie kann, wie stelle, was ist mit, welche, warum muss, wann, wer, pouvez-vous
ASK: pourriez-vous, pouvez vous, pourriez vous, merci de, veuillez, rappelez, j'ai besoin, je voudrais, j'aimerais
ASK: nous aimerions, comment, quelle, quel, pourquoi dois, quand est-ce, me pueden, me puede, podrian, podria, pueden
ASK: puede, llamenme, llameme, necesito, necesitamos, quisiera, me gustaria, nos gustaria, como se, como puedo, cual
ASK: configuren*, enviarme, envienme
BUT: but, however, although, though, aber, jedoch, allerdings, mais, cependant, par contre, toutefois, neanmoins
BUT: en revanche, pero, sin embargo, aunque, en cambio
HARMLESS: my mistake, my own mistake, my error, my fault, user error, about time, mein fehler, mein irrtum, bedienfehler
HARMLESS: wurde auch zeit, mon erreur, erreur de ma part, mea culpa, not est trop tot, fallo mio, error mio, culpa mia
HARMLESS: mi error, ya era hora, even though, even if, never mind, do not understand why, not understand why
HARMLESS: do not know why, not know why, no idea why, auch wenn, obwohl, weiss zwar nicht warum, weiss nicht warum
HARMLESS: nicht weiss warum, keine ahnung warum, egal, meme si, not comprends pas pourquoi, not comprends pourquoi
HARMLESS: peu importe, not sais pas pourquoi, not sais pourquoi, aunque no entiendo, no entiendo por que, no se por que
HARMLESS: da igual, aunque no se
OTHER: another, other ticket, my other, the other, a new one, new ticket, new request, account, contract, subscription
OTHER: would like, also like, neues ticket, anderes ticket, konto, vertrag, abo, nouveau ticket, autre ticket, un autre
OTHER: une autre, compte, contrat, nuevo ticket, otro ticket, otra, otro, cuenta, contrato, appointment, termin
OTHER: rendez-vous, cita, invoice, rechnung, facture, factura, password, passwort, mot de passe, contrasena, by the way
OTHER: btw, another question, one more thing, one more question, another thing, another problem, another issue
OTHER: in addition, new problem, new issue, different problem, different issue, ubrigens, ausserdem, noch eine frage
OTHER: andere frage, noch etwas, noch was, neues problem, anderes problem, zusatzlich, auch noch, au fait
OTHER: autre question, autre chose, autre probleme, nouveau probleme, en plus, aussi, egalement, d'ailleurs, por cierto
OTHER: otra pregunta, otra cosa, otra duda, otro problema, nuevo problema, ademas, tambien
PLEASE: please, bitte, svp, s'il vous plait, por favor, stp
ODD: received, got your, erhalten, bekommen, eingang, recu, recibi, he recibido, hemos recibido, read your, gelesen
ODD: is wrong, are wrong, wrong colo*, wrong result*, except, only, apart from, save for, nur, dafur, ausser, bis auf
ODD: sauf, seulement, salvo, excepto, solo, fast alles, fast immer, ningun problema, no problem, kein problem
ODD: pas de probleme, pas de souci, es geht um, worum geht, unquote, for nothing, se passe, slow, slower, slowly
ODD: sometimes, occasionally, intermittent*, different, strange, odd, weird, noise, noisy, temporar*, workaround
ODD: most of the time, mostly, almost, nearly, some of, not always, now and then, for now, for the moment, at the moment
ODD: better, langsam, langsamer, manchmal, gelegentlich, anders, komisch, seltsam, merkwurdig, meistens, beinahe
ODD: nicht immer, ab und zu, vorerst, erst mal, erstmal, im moment, momentan, vorlaufig, besser, provisorisch, ruckelt
ODD: einige, lent, lente, lentement, parfois, de temps en temps, different*, bizarre, etrange, presque, pour l'instant
ODD: pour le moment, mieux, provisoire*, a peu pres, pas toujours, ralenti, lento, lenta, despacio, a veces
ODD: de vez en cuando, distint*, diferente*, raro, rara, extrano, casi, por ahora, por el momento, de momento, mejor
ODD: provisional*, no siempre, la mayoria, one of, two of, out of, half of, the rest, less than, in theory
ODD: theoretically, whatever, needs, zwei von, drei von, einer von, eines von, eine von, die halfte, der rest
ODD: theoretisch, braucht, weniger, sur deux, sur trois, sur quatre, la moitie, le reste, en theorie, moins, uno de
ODD: dos de, tres de, la mitad, el resto, en teoria, menos, necesita, j'ai bien recu, avons bien recu, ya he recibido
ODD: erst seit, erst heute, only since, only been, depuis seulement, solo desde, solo lleva
ODD: worked for, ran for, ran fine for, lasted
PAST: at first, at the beginning, initially, i wrote that, i told you, i said, had written, in the beginning, zuerst
PAST: anfangs, am anfang, zunachst, hatte ich geschrieben, hatte … geschrieben, hatte ich gesagt, au debut, au depart
PAST: je vous disais, j'avais dit, je vous avais, d'abord, al principio, les dije, le dije, os dije, habia dicho
PAST: en un principio, primero
THEN: then, dann, danach, puis, ensuite, luego, despues
THANKS: thank*, thx, thanx, tks, ty, cheers, much appreciated, appreciate it, great, super, cool, excellent, awesome
THANKS: wonderful, great work, nice work, merci de votre, merci d'avoir, merci de m'avoir, ok, okay, k, got it
THANKS: understood, noted, great job, good job, well done, good work, nice, brilliant, lovely, fantastic, danke
THANKS: dankeschon, dank, dake, vielen, besten, herzlichen, prima, toll, klasse, alles klar, verstanden, dankend
THANKS: gute arbeit, prima arbeit, spitze, merci, mercii, beaucoup, bravo, d'accord, entendu, bien recu, beau travail
THANKS: top, genial, gracias, grasias, muchas, muchisimas, mil, vale, de acuerdo, estupendo, recibido, buen trabajo
THANKS: agradecid*, excelente
NOTHING: i no longer work, i do not work, we do not work, arbeite nicht, ne travaille pas, no trabajo, working hours
NOTHING: working day, working days, work on, for the trouble, for the inconvenience, have to work, must work, to work on
NOTHING: have work, work to do, at work, of work, the work, my work, your work, no thanks, no thank you, no worries
NOTHING: no rush, your message, your mail, votre message, su mensaje, su correo, ihre nachricht, so far so good, so far
NOTHING: va a, van a, working from, working on it, working on that, work from, good customers
"""
"""By tag; a phrase has one tag.

It works: PLUS (whole phrases), GOOD (turned round by a NOT), CONFIRM, CLEAN (no errors), ABLE with AGAIN.
It fails: MINUS (whole phrases), BAD (turned round by a NOT), ABLE, USE or SOLVE with NOT or CANT, SAME, YET (not yet).
What becomes of a FAULT: NONE, SEEN, OCCURS, GONE, STILL, AGAIN. By themselves: YES, NOPE, NOTSO (it does not).
Not to be judged yet: UNSURE, and TEST with NOT. What may want an answer: IF, WHEN, KEEP, ASK, PLEASE, OTHER, ODD, BUT,
and THEN with what is not known.
What does no harm: HARMLESS, NOTHING, PAST (how it was), THANKS, and a DAY beside more than a mere yes.
"""

POLITE = """
everyone, everybody, can
esta manana, por la manana, de la manana, do, does, did, damen, herren, senores, the, it, is, are, was, has, have, been
and, now, since, today, this, that, to, of, on, in, at, for, with, my, our, your, me, us, you, we, i, a, an, so
there, here, too, just, well, really, very, all, both, finally, at last, everything, anything, any more, anymore
morning, yesterday, from, side, es, das, die, der, den, dem, ist, sind, hat, habe, haben, war, und, jetzt, nun, seit
heute, gestern, hier, wir, ich, sie, ihr, mir, uns, mein, unser, bei, von, auf, mit, fur, am, im, zu, alles, auch
mehr, endlich, na, ganz, inzwischen, mittlerweile, seiten, unserer, damit, ihre, hilfe, schnelle, sehr, le, la, les, l'
un, une, des, de, du, ce, c'est, est, sont, ai, avons, et, maintenant, depuis, aujourd'hui, ici, nous, je, vous, moi
mon, ma, notre, tout, pour, avec, sur, en, chez, cote, enfin, bien, ca, cela, il, elle, desormais, y, cette, fois, aide
mille, el, lo, los, las, una, unos, esta, estan, ha, he, hemos, ahora, ya, desde, hoy, ayer, aqui, nosotros, yo, mi
nuestro, nuestra, todo, todos, para, con, por, al, del, se, nos, que, fin, tan, parte, vez, ayuda, su, hi, hello, hey
dear, team, support, good morning, good afternoon, good evening, regards, best regards, kind regards, many regards, best
best wishes, sincerely, yours, yours sincerely, have a nice day, have a great day, have a nice weekend, very much
so much, a lot, for your help, for the help, for your quick reply, for the information, for letting me know
for the quick help, hallo, guten tag, guten morgen, liebe, lieber, liebes, sehr geehrte damen und herren, sehr geehrte
sehr geehrter, damen und herren, mit freundlichen grussen, freundliche grusse, viele grusse, liebe grusse, beste grusse
schone grusse, gruss, grusse, mfg, lg, vg, schonen tag, fur die information, schonen tag noch, schones wochenende
und ein schones wochenende, fur die hilfe, fur ihre hilfe, fur die schnelle hilfe, fur die schnelle ruckmeldung, euch
ihnen, zusammen, bonjour, bonsoir, madame, monsieur, madame monsieur, cordialement, bien cordialement, bien a vous
bonne journee, et bon week-end, bon week-end, salutations, pour votre aide, pour l'information
pour votre reponse rapide, pour votre rapidite, pour tout, a vous, je vous remercie, hola, buenos dias, buenas tardes
buenas, estimados senores, estimados, estimado, estimada, saludos, un saludo, un cordial saludo, cordial saludo
atentamente, por su ayuda, por la ayuda, por la informacion, por su rapida respuesta, por la rapidez, por todo
y buen fin de semana, buen fin de semana, muy
"""
"""What is said besides and means nothing here."""
