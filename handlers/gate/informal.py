"""Informal words: slang, shouting, smileys, abbreviations of chats (Customer SOP §13)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from handlers.gate.said import Said, Span, passages, whole, without_addresses, words
from handlers.gate.traces import without_traces
from mailer.config import House

_ENGLISH = (
    "hey, heya, hiya, howdy, yo, sup, yay, yeah, yep, yup, yess, nope, nah, oops, whoops, ouch, ugh, wow, whoa, "
    "huh, duh, meh, phew, omg, lol, rofl, lmao, wtf, fyi, btw, asap, imho, imo, afaik, tbh, idk, ttyl, thx, tnx, "
    "thks, pls, plz, plse, cya, w/, w/o, b/c, cuz, coz, 'cause, gonna, wanna, gotta, gimme, lemme, dunno, kinda, "
    "sorta, outta, ain't, y'all, ya, mates, hey mate, thanks mate, no worries mate, dude, dudes, bro,"
    " buddy, lads, chap, chaps, folks, cheers, "
    "no worries, no worry, no prob, no probs, no problemo, no biggie, no sweat, my bad, all good, good to go, "
    "you're good, piece of cake, easy peasy, easy-peasy, awesome, cool stuff, super cool, pretty cool, cool beans, "
    "how cool, sucks, sucked, crap, crappy, shit, shitty, bullshit, damn, damned, dammit, bloody, freaking, "
    "fricking, fucking, fuck, screwed up, messed up, screwy, wonky, janky, borked, nuked, nuke, hosed, "
    "fubar, bonkers, crazy, insane, stupid, dumb, idiotic, silly, lame, weird, freaky, gnarly, yikes, jeez, gosh, "
    "went nuts, going nuts, gone nuts, haywire, went south, gone south, went belly up, belly up, "
    "kicked the bucket, gave up the ghost, bit the dust, freaked out, flipping out, threw a fit, "
    "throwing a tantrum, threw a tantrum, has a mind of its own, surprise surprise, here's the deal, muppet, muppets, "
    "genius move, chuck it, chuck them, chuck out, "
    "here is the deal, long story short, heads up, heads-up, fingers crossed, cross your fingers, bingo, voilà!, "
    "ta-da, tada, woohoo, hooray, hurray, hang tight, sit tight, hold your horses, chill out, keep your hair on, "
    "take it easy, no clue, not a clue, beats me, beats us, no idea why, stuff like that, and stuff, thingy, "
    "thingie, thingamajig, gizmo, doodad, a bunch of, bunch of, tons of, loads of, heaps of, a ton of, zillion, "
    "gazillion, big time, big-time, super easy, super fast, super happy, super quick, super annoying, dead easy, "
    "dead simple, fixed it up, fix'd, sorted mate, job done, done and dusted, bob's your uncle, happy days, "
    "happy bunny, brill, later alligator, catch you later, see ya, talk soon, xoxo, hugs, haha, hahaha, hehe, heh, "
    "lolz, kicked the, gave it a kick, give it a kick, give it a whirl, give it a shot, whack, whacked, bricked, "
    "fried, zapped, poof, wiggle, gobbled up, ate your, eaten your, munched, choked on, puked, barfed, spat out, "
    "spits out, rubbish, junky, dodgy, knackered, gutted, bollocks, bugger, buggered, blimey, crikey, cock-up, "
    "cocked up, dog's breakfast, pear-shaped, went pear-shaped, on the fritz, on the blink, acting up, playing up, "
    "throwing a wobbly, guys, hi guys, hey guys, you guys, hiya guys, peeps, newbie, noob, rookie mistake, "
    "no-brainer, piece of junk, pain in the neck, pain in the, headache for, drama queen, grumpy, cranky, "
    "happy as, what a mess, what a pain, what the heck, heck of, heck, hell of a, the hell, so yeah, well yeah, "
    "ok so, okay so, alright so, alright, anyhoo, anywho, lil, lil', nite, tho, thru, gr8, 2day, 2moro, 4u, "
    "l8r, k thx, kk, nvm, np, good luck with that, have fun, chin up, cheerio, toodles, pronto, in a jiffy, jiffy, "
    "in no time flat, lickety-split, quick and dirty, ballpark, rocket science, brainiac, guesstimate, won't bite, "
    "doesn't bite, drives us nuts, driving us nuts, drives us mad, driving us mad, drove us mad, a nightmare, "
    "bites, rockstar, rock star, killer feature, hunky-dory, hunky dory, tip-top, spot on, bang on, a-ok, kiddo, "
    "sweetie, dear me, luv, boss man, old chap, the boffins, techies, techy, geek, geeks, nerds, nerd, "
    "what the hell, a bit of a mess, kicked the relay, "
    "our bad, went bananas, bananas, garbage, ping us, ping me, like a charm, enjoy!, tough nut, nailed it, "
    "nail it, chucked, pop in, popped in, gotcha, freak out, freaking out, hiccup, hiccups, hiccuped, "
    "you bet, you're welcome mate, sure thing, no can do, my pleasure mate, righto, right-o, okey-dokey, "
    "okie dokie, gosh darn, darn, darned, holy cow, holy moly, holy smoke, good grief, sheesh, "
    "argh, aargh, grr, grrr, eek, ooh, aww, aw, yippee, whoop, whoop whoop, bravo!, yeehaw, attaboy, kudos, "
    "shout-out, big up, hats off, high five, thumbs up, fist bump, peace out, ciao, adios, hasta la vista, "
    "bon voyage, toodle pip, take care mate, ttfn, brb, irl, smh, ikr, iirc, nsfw, eta pls, tmrw, tmr, tmw, wknd, "
    "mins tops, rly, srsly, prolly, probs, defo, totes, obvs, deets, convo, vibes, vibe, dope, sick!, bummer, "
    "bummed, what a bummer, snafu, clusterfuck, shambolic, hot mess, train wreck, trainwreck, dumpster fire, "
    "bad boy, little guy, little fella, fella, fellas, geezer, bloke, blokes, boss!, amigo, senor, compadre, "
    "comrade, sunshine, darling, sweetheart, bestie, tinkered, fiddled with, fiddled, faff, faffing, "
    "mess around, messing around, messing with, mucking about, muck up, mucked up, bodge, bodged, bodge job, "
    "jury-rigged, macgyvered, hack together, hacked together, bung in, bunged, whip up, whipped up, crank out, "
    "zapping, blast it, fried itself, went kaboom, kaboom, went bang, went pop, went poof, blew a fuse laughing, "
    "conked out, croaked, keeled over, died on us, died on you, dead as a, dead as a doornail, on its last legs, "
    "given up the ghost, having a bad day, had a bad day, having a moment, in a mood, in a bad mood, sulking, "
    "sulks, throwing a hissy fit, hissy fit, hissy, lost its mind, lost its marbles, out of its mind, gone mad, "
    "went mad, went crazy, gone crazy, went berserk, berserk, cuckoo, nutty, daft, barmy, loopy, screwball, "
    "goofy, goofed, goofed up, botched it, flubbed, fluffed, oopsie, oopsies, whoopsie, brain fart, facepalm, doh, "
    "d'oh, derp, lazy sod, sodding, arse, badass, half-assed, kick-ass, pissed, pissed off, piss off, bastard, "
    "bitch, turd, poop, fart, buggy as hell, as hell, like hell, like crazy, like mad, for crying out loud, "
    "for heaven's sake, for god's sake, oh god, oh my, oh my god, omfg, jesus, christ, oh dear, oh boy, "
    "boy oh boy, oh well, oh no, oh ah well, aha, ahem, ahoy, well well, well then, anyways, any who, "
    "alrighty, righty, rightyho, ta very much, many thanks mate, thanks a bunch, thanks a million, thanks loads, "
    "thx a lot, thanx, tks, thankyou so so, sooo, soooo, waaay, dirt cheap, for peanuts, zilch, diddly, "
    "sweet fa, a smidge, smidgen, teeny, tiny bit bonkers, itty bitty, ginormous, humongous, super duper, "
    "super-duper, supercool, ace job, corking, smashing job, top notch mate, top banana, the bee's knees, "
    "bee's knees, cat's pyjamas, the real deal, hit the roof, hit the fan, goes through the roof, over the moon, "
    "on cloud nine, stoked, chuffed, gobsmacked, flabbergasted, wiped out, dead tired, fed up, sick and tired, "
    "can't be bothered, cba, no way jose, yeah right, good luck!, good luck with, big deal, "
    "so what, who cares, not our circus, not my monkeys, told ya, see ya later, c u, cul8r, l8, w8, "
    "pretty please, pretty pls, cherry on top, easy as pie, piece of pie, a walk in the park, walk in the park, "
    "no brainer, five-minute job, quickie, quick n dirty, quick'n'dirty, fingers X, knock on wood, touch wood, "
    "jinxed, murphy's law, sod's law, gremlins, gremlin, voodoo, black magic, secret sauce, wizardry, abracadabra, "
    "hocus pocus, et voila, bob's your, boo-boo, booboo, whatchamacallit, whatsit, doohickey, thingamabob, "
    "bad egg, rotten egg, clunker, old banger, rust bucket, piece of crap, piece of rubbish, load of rubbish, "
    "load of tosh, tosh, poppycock, balderdash, hogwash, baloney, malarkey, gibberish, gobbledygook, mumbo jumbo, "
    "all over the shop, higgledy-piggledy, willy-nilly, topsy-turvy, wacky, wacko, whacky, kooky, "
    "iffy, sketchy, fishy, hinky, naff, grotty, manky, minging, yucky, yuck, icky, ick, eww, ew, yummy, nom, "
    "snazzy, swanky, spiffy, nifty, neato, groovy, bodacious, tubular, word up, yolo, fomo, slay, no cap, cringe, "
    "yeet, yeeted, simp, oof, welp"
)
_GERMAN = (
    "moin, moinsen, hi, hey, heyho, servus, tach, huhu, hallöchen, tschüss, tschüssi, tschö, ciao, bis denne, "
    "bis dann, lg, vg, mfg, glg, jo, jau, jep, jup, nö, nee, naja, na ja, tja, hmm, äh, öh, ups, upsi, hoppla, "
    "autsch, juhu, okay dann, okidoki, alles klar, alles roger, alles paletti, passt schon, kein ding, "
    "kein thema, kein stress, keine panik, null problemo, läuft bei uns, läuft wieder wie geschmiert, "
    "wie geschmiert, krass, krasse, krasser, krasses, geil, geile, geiles, voll krass, voll gut, cool, coole, "
    "cooles, super duper, supi, prima sache, klasse sache, ätzend, nervig, nervt, blöd, blöde, blöder, blödes, "
    "blöderweise, doof, doofe, dämlich, dumm gelaufen, bescheuert, verrückt, irre, spinnt, spinnte, gesponnen, "
    "zickt, zicken, gezickt, zickte, herumgezickt, rumgezickt, muckt, muckte, bockt, bockte, streikt, "
    "abgeschmiert, abgekackt, abgeraucht, verreckt, verreckte, im eimer, im arsch, am arsch, kaputt gegangen mist, "
    "so ein mist, murks, schrott, müll, kacke, scheiße, scheiß, scheisse, verdammt, verflixt, verflucht, "
    "zum teufel, zum kuckuck, quatsch, blödsinn, unsinn, dings, dingsbums, zeug, kram, krempel, teil da, gefixt, "
    "gefixed, fixen, gecheckt, gecrasht, gekillt, platt gemacht, mädels, kumpel, digga, digger, hab, habs, hab's, "
    "gibts, gibt's, geht's, gehts, war's, wars, ist's, ists, isses, nix, was los, mal eben, mal schnell, eben mal, "
    "kurz mal, schaun, schau mal, guck, gucken, guckt, guck mal, geguckt, kriegen, kriegt, gekriegt, kriegste, "
    "haste, biste, kannste, willste, musste mal, reinhauen, rumspielen, rumfummeln, rummachen, rausgehauen, "
    "reingehauen, hingekriegt, hinkriegen, hinbekommen haben wir, auf die schnelle, ratzfatz, ruckzuck, zack, "
    "zackzack, pi mal daumen, daumen drücken, daumen gedrückt, echt jetzt, irgendwie, sozusagen, "
    "lol, omg, asap, btw, thx, pls, sry, sorry, danke dir, haha, hihi, hehe, grins, smile, zwinker, "
    "schönes weekend, schönen tach, mach's gut, machs gut, machen sie sich keinen kopf, easy, chillig, chillen, "
    "lässig, entspannt bleiben, tut's wieder, tuts wieder, flutscht, rödelt, rödelte, rumpelt, abgenippelt, "
    "den geist aufgegeben, geist aufgegeben, einen knall, einen hau weg, hau weg, ne macke, macke, eine macke, "
    "meise, 'ne, 'n, 'nen, nen, drauf geschissen, wurst, wurscht, piepegal, das ding, dieses ding, mist gebaut, "
    "mega gut, mega nervig, voll blöd, total verpeilt, verpeilt, so ein käse, "
    "alles gut, kein problem!, ach du meine güte, meine güte, ach du, ach je, oje, ojemine, ohje, oh je, oh mann, "
    "mann oh mann, au weia, auweia, herrje, herrjeh, menno, puh, uff, phu, wow, boah, bah, igitt, pfui, tada, "
    "tadaa, schwupps, schwuppdiwupp, zackig, bumm, peng, paff, rums, knall auf fall, einen tritt, tritt gegeben, "
    "in den hintern, hintern, sich verabschiedet, verabschiedet sich, durchgerutscht, unter den tisch, verbaselt, "
    "verdaddelt, verratzt, vergurkt, verhunzt, verkorkst, verzapft, gewurschtelt, gebastelt, zusammengebastelt, "
    "hingebastelt, hingefrickelt, frickeln, gefrickelt, gefummelt, fummeln, rumgedoktert, herumgedoktert, "
    "dran rumgeschraubt, rumgeschraubt, rumprobiert, plattgemacht, plattmachen, weggehauen, reingepackt, "
    "rausgeschmissen, rausgeworfen, rübergeschickt, rüberschicken, raus damit, runtergefahren und gut, "
    "durchgedreht, dreht durch, ausgetickt, tickt aus, rumgesponnen, rumspinnen, herumspinnen, hat gesponnen, "
    "macht zicken, macht faxen, faxen, macht mucken, beleidigte leberwurst, schmollt, bockig, bockt gaga, "
    "plemplem, bekloppt, bekloppte, beknackt, behämmert, bescheuerte, dämliche, dusselig, dusslig, trottelig, "
    "trottel, depp, deppert, idiot, idiotisch, hirnrissig, saublöd, saudumm, saumäßig, sauschnell, "
    "sau schnell, arschlangsam, lahmarschig, lahme ente, schnarchnasig, schnarchlangsam, affenschnell, affengeil, "
    "megageil, hammermäßig, hammerhart, bombig, bombastisch, knorke, dufte, töfte, fetzt, fetzig, rockt, "
    "läuft wie butter, läuft wie am schnürchen, wie am schnürchen, wie geschnitten brot, tiptop, tippitoppi, "
    "tipptopp, toppi, spitzenmäßig, primstens, schnieke, juchhu, juhuu, hurra, yippie, jippie, yay, yeah, "
    "yep, nope, nee du, nö du, ne du, jawoll, jawollja, jepp, joa, jaja, najaaa, tscha, gell, woll, nich, "
    "nich wahr, isch, nüscht, nischt, gar nix, null bock, keinen bock, kein bock, null ahnung, kein plan, "
    "keinen plan, null plan, schnurz, schnuppe, schnurzpiepegal, mir egal, uns egal, juckt uns nicht, juckt, "
    "pfeif drauf, wumpe, wayne, scheissegal, leck mich, verarscht, verarschen, arsch, kack, kackt, pissig, mies, "
    "miese, mieses, fies, fiese, ätzende, nervt total, nervensäge, nerviger, stressig, stresst, abgefahren, "
    "durchgeknallt, irrsinnig, wahnsinn, wahnsinnig gut, der hit, der hammer, der kracher, kracher, knaller, "
    "der burner, kultig, easy going, fancy, awesome, fit wie, putzmunter, quietschfidel, pumperlgsund, topfit, "
    "schwuppdi, hau rein, haut rein, haut hin, hauts hin, hinhauen, hinhaut, passt wie, passt so, "
    "basst, paßt scho, wird scho, schaut gut aus, guckst du, guckste, siehste, weißte, "
    "wissense, hamse, habense, könnense, müssense, gibt's ja nicht, gibts ja nicht, so'n, son ding, so ein ding, "
    "sowas von, wasn, was'n, wie's, wenns, fürs erste gut, aufm, auf'm, beim alten kram, unterm strich blöd, "
    "nochn, noch'n, mal kurz, mal fix gemacht, ruck zuck, rucki zucki, husch husch, avanti, dalli, schwupp, "
    "pronto, subito, tschau, tschaui, baba, pfiat, pfiati, grüezi mitenand, bussi, küsschen, drücker, knuddel, "
    "liebste grüße, ganz liebe grüße, cheers, hau die, bis denn, bis dannimanski, schönes we, schöwo, gn8, n8, "
    "hdl, cu, cya, np, thxx, danköö, dankööö, dankeee, biddeschön, bidde, tschuldigung, tschuldige, 'tschuldigung, "
    "schulligung, schuldigung!, sorryyy, upsala, hopplala"
)
_FRENCH = (
    "salut, coucou, yo, hello, kikou, re-bonjour tout le monde, ciao, tchao, bisous, bises, biz, à plus, a+, à +, "
    "@+, tkt, mdr, lol, ptdr, omg, wesh, ouais, ouaip, ouep, nan, bah, euh, hein, bof, oups, ouf, youpi, hourra, "
    "zut, punaise, purée, merde, putain, bordel, chiant, chiante, chier, foutu, foutue, foutre, fout, foutage, "
    "galère, galères, galérer, relou, pourri, pourrie, pourris, naze, nase, ringard, débile, conne, connerie, "
    "conneries, bêtise, dingue, ouf de, truc, trucs, machin, machins, bidule, bidules, bazar, pagaille, bousin, "
    "taf, mec, mecs, gars, les gars, pote, potes, meuf, super cool, trop bien, génial, nickel chrome, au top, "
    "tip top, d'enfer, de ouf, carrément, vachement, méga, remarche, ça roule, ça baigne, ça le fait, c'est bon, "
    "c'est clair, t'inquiète, t'inquiètes, vous inquiétez pas, pas de souci, pas de soucis, pas grave, "
    "aucun souci, no stress, pas de panique, du coup, voilà voilà, et hop, paf, boum, planté, plantée, a planté, "
    "se plante, plantage monstre, buggé, buguer, bugué, a buggé, déconne, déconner, déconné, merdé, a merdé, "
    "foiré, foirer, cramé, cramée, claqué, claquée, mort de chez, rendu l'âme, pété, pétée, péter, bidouillé, "
    "bidouiller, bidouille, bricolé, rafistolé, t'as, t'es, j'ai zappé, zappé, zapper, checker, checké, "
    "fixé le truc, kiffe, kiffer, stp, slt, bjr, bcp, pb, pbs, dsl, jsp, pk, pkoi, tt, tjs, qd, asap, fyi, un max, "
    "en deux-deux, vite fait, fissa, illico, croisons les doigts, on croise les doigts, y'a, chuis, "
    "j'sais pas, chais pas, aucune idée, fastoche, finger in the nose, les doigts dans le nez, ras le bol, "
    "ras-le-bol, marre, nickel!, c'est nickel, hyper content, hyper simple, trop cool, cool, du boulot, "
    "quel boulot, super boulot, "
    "hello la compagnie, hé, eh ben, eh oui, ohé, oh là là, olala, ouh là, aïe, beurk, berk, bah oui, ben oui, "
    "ben voilà, pfff, pff, rho, roh, rhoo, tss, hihi, haha, héhé, xd, tkt pas, t'as vu, tu vois, tu peux, "
    "t'inquiète pas, t'inquiétez pas, chéri, chérie, ma belle, mon grand, mon vieux, mon pote, ma poule, poto, "
    "frérot, bro, copain, copains, les copains, les amis, les zouaves, tout le monde il, bonne journée à toi, "
    "à toi, gros bisous, la bise, bizz, à pluche, à la prochaine, ciao bye, bye, bye bye, tchô, salutas, tchin, "
    "et toc, et zou, zou, hop là, hop hop, allez hop, tadam, tadaaa, boum badaboum, pif, pouf, plouf, vlan, bing, "
    "fingers crossed, easy, trop fort, trop top, trop nul, trop naze, au poil, aux petits oignons, "
    "aux p'tits oignons, impec, top top, tip-top, nickel-chrome, sur des roulettes, "
    "comme une horloge, comme sur des roulettes, comme papa dans maman, c'est de la balle, de la balle, "
    "c'est le pied, c'est kiffant, kiffant, stylé, énormissime, dément, délire, délirant, "
    "déjanté, zarbi, chelou, bizarroïde, loufoque, devenu fou, devient fou, pète un câble, "
    "pété un câble, péter un câble, pète les plombs, pété les plombs, part en vrille, "
    "parti en vrille, partie en vrille, parti en sucette, partie en sucette, en sucette, part en cacahuète, "
    "en cacahuète, en carafe, en rade, en vrac, à la ramasse, à l'ouest, aux fraises, dans les choux, "
    "dans le coma, dans les vapes, hs de chez, kaputt, morte de chez, claquer, clamsé, clamsée, crevé, "
    "crevée, bousillé, bousillée, bousiller, flingué, flinguée, flinguer, niqué, niquée, niquer, dézingué, "
    "ratatiné, bidouillage, magouille, magouiller, trifouillé, trifouiller, tripoté, tripatouillé, bourrin, "
    "bourriner, bordélique, foirage, foireux, foireuse, merdier, merdique, emmerde, emmerdant, emmerdement, "
    "chiotte, chiottes, saloperie, saleté de, camelote, daube, bouse, pourriture, gros nul, abruti, crétin, "
    "imbécile, andouille, macro bidon, quel pied, bouffon, branleur, neuneu, "
    "débilos, gogol, tarée, cinglé, cinglée, barjot, "
    "toqué, timbré, ras la casquette, plein le dos, ça saoule, ça soûle, saoulant, soûlant, gavant, gonflant, "
    "ça gave, ça gonfle, prise de tête, casse-tête chinois, casse-pieds, casse-bonbon, casse-couilles, couillon, "
    "couille, couilles, putain de, nom d'un chien, nom de dieu, bon sang, sapristi, saperlipopette, mince alors, "
    "crotte, oh la vache, mazette, diantre, fichtre, youhou, yeah, yep, nope, "
    "dac, d'acc, ça joue, ça gaze, ça biche, ça farte, ça passe crème, tranquillou, tranquilou, à la cool, "
    "peinard, pépère, molo, mollo, fissa fissa, dare-dare, subito, en deux secondes, "
    "en deux temps trois mouvements, deux minutes chrono, les mains dans les poches, du gâteau, c'est du gâteau, "
    "un jeu d'enfant, easy peasy, trop facile, hyper facile, méga facile, ultra facile, ultra simple, "
    "vachement bien, drôlement, rudement, sacrément, sacrée galère, sacré bazar, quel bazar, quelle galère, "
    "quelle pagaille, un peu n'importe quoi, gros bug, gros souci, petit souci de rien, petit coup de pouce, "
    "un une claque, un coup de marteau, jette un œil, jetez un œil, "
    "jette un coup d'œil, balance-nous, balancez, file-nous, refiler, refilé, fourgué, fourguer, choper, chopé, "
    "piquer, capter, capté, piger, pigé, pige, zieuter, zyeuter, bosser, bossé, taffer, cravacher, speeder, "
    "à la bourre, à la masse, au taquet, à donf, à burne, grave bien, un chouïa, un chouia, des tonnes, "
    "une tripotée, une flopée, des masses, que dalle, quedal, walou, cacahuète, thune, thunes, "
    "fric, oseille, pognon"
)
_SPANISH = (
    "hey, qué tal, qué pasa, chao, chau, ciao, besos, abrazos, un abrazo, bss, salu2, xao, jaja, jajaja, jeje, "
    "jejeje, jiji, lol, omg, xd, uf, uff, buf, ups, uy, ay, hala, vale?, ok?, okis, porfa, porfi, porfis, "
    "plis, tío, tía, tíos, tronco, colega mío, amigo, amigos, chicos, chicas, chavales, chaval, guapo, guapa, "
    "crack, campeón, guay, chulo, chula, mola, molan, molaba, flipa, flipante, flipar, flipamos, de lujo, "
    "de puta madre, de cine, de maravilla, de miedo, la leche, la caña, la hostia, hostia, ostras, joder, coño, "
    "mierda, cagada, cagado, cagó, puta, puto, cabrón, gilipollas, gilipollez, tontería, tonterías, chorrada, "
    "chorradas, locura, menuda locura, vaya lío, menudo lío, menudo, menuda, lío, follón, movida, cacharro, "
    "cacharros, trasto, trastos, chismes, cutre, chungo, chunga, petado, peta, petó, petar, petaba, cascado, "
    "cascó, se cascó, palmado, palmó, la palmó, fastidiado, jodido, jodida, loco, se volvió loco, volvía loco, "
    "se le fue la olla, la olla, pirado, tonto, tonta, bobada, bobo, una patata, hecho polvo, hecha polvo, "
    "echa humo, en un pispás, pispás, en un plis, a saco, un montón, mogollón, mazo, super fácil, superfácil, "
    "superbien, superrápido, tranqui, tranquis, no pasa no te preocupes, ni idea, ni papa, ni flowers, "
    "apañado, apaña, apañar, arreglao, chupado, está chupado, pan comido, dedos cruzados, cruzamos los dedos, "
    "crucemos los dedos, q, xq, pq, tmb, bn, x favor, xfa, k, d asap, fyi, finde, peli, boli, compi, "
    "compis, curro, currar, currado, currando, currito, manitas, manazas, échale, pásate, mira tío, eh, "
    "genial, súper bien, "
    "cariño, nena, nene, bro, broder, tronca, peña, basca, hola gente, hola guapa, hola guapo, un abrazo fuerte, "
    "abrazote, besitos, besito, un beso, muac, muacs, bye, adiosito, hasta luego lucas, nos vemos, chaíto, agur, "
    "talogo, jojojo, jujuju, jejejeje, jajajaja, xdd, ole, olé olé, yupi, yuju, yujuu, hurra, toma ya, toma!, "
    "bravo!, bingo, tachán, chachi, chachi piruli, pirulí, piruli, chupi, chupi guay, chupiguay, molón, molona, "
    "molongo, la repera, una pasada, qué pasada, alucinante, alucinas, alucina, alucinamos, "
    "flipas, flipado, mazo de, mogollón de, un huevo, un huevo de, a mansalva, a patadas, a punta pala, "
    "a lo bestia, a lo loco, a toda leche, a toda pastilla, a todo trapo, a toda mecha, echando leches, "
    "cagando leches, en un periquete, periquete, en un santiamén, santiamén, en un abrir y cerrar, en dos patadas, "
    "en cero coma, de rechupete, de vicio, de muerte, de la leche, del copón, como la seda, "
    "como una rosa, como un reloj, como un tiro, fino filipino, niquelado, niquelada, dabuten, dabuti, de buten, "
    "efectiviwonder, guay del paraguay, del paraguay, vaya tela, tela marinera, telita, manda narices, "
    "manda huevos, tócate, ni de coña, de coña, coñazo, coña, un coñazo, cojones, cojonudo, cojonuda, acojonante, "
    "huevón, hostias, ostia, ostias, carajo, caray, caramba, córcholis, recórcholis, jolín, jolines, jopé, "
    "jopelines, jobar, jopeta, mecachis, cachis, repámpanos, madre mía, virgen santa, dios mío, ay dios, por dios, "
    "ay madre, uy uy, uyuyuy, ay ay, ufff, buff, pfff, puaj, puf, bah, meh, hale, arreando, vamos allá, al lío, "
    "al turrón, a currar, al curro, al tajo, chapuza, chapucilla, apaño, ñapa, chanchullo, trapicheo, "
    "cotarro, jaleos, jarana, un pollo, pifostio, cacao mental, empanada, empanado, empanados, embolado, "
    "berenjenal, marrones, un marrón, menudo marrón, vaya marrón, vaya rollo, menudo rollo, qué rollo, "
    "vaya chapuza, menuda chapuza, vaya tontería, menuda tontería, menuda movida, vaya movida, la cosa está, "
    "se fue al garete, al garete, al carajo, a la porra, a paseo, a tomar, a hacer puñetas, puñetas, puñetero, "
    "puñetera, maldita, cabreado, cabreada, cabreo, mosqueado, mosquea, rayarse, "
    "se raya, se rayó, se ralló, emparanoiado, zumbado, chiflado, chalado, majara, tarado, como una cabra, "
    "como una regadera, pa'llá, pallá, pirao, cruzaron los cables, le dio un patatús, patatús, telele, un telele, "
    "soponcio, jamacuco, espichó, espichado, estiró la pata, la diñó, diñado, kaputt, kaputo, pachucho, "
    "pachucha, malito, pocho, pocha, chuchurrío, escacharrado, escacharró, escoñado, escoñó, jodienda, jorobado, "
    "joroba, jorobar, un puteo, putear, putada, tocapelotas, mamón, capullo, "
    "idiota, imbécil, bobalicón, memo, zoquete, ceporro, cazurro, patán, tocho, mamotreto, armatoste, tartana, "
    "antigualla, del año de de la prehistoria, cachivache, cachivaches, bártulos, aparatejo, aparatito, "
    "bichejo, cosilla, cosillas, cosita, cositas, jueguecito, regalito, sorpresita, ratito, un ratito, un pelín, "
    "pelín, una miaja, cero patatero, nasti, nasti de plasti, nanay, que no veas, que flipas, que te cagas, "
    "que lo flipas, que alucinas, que mola, y punto pelota, punto pelota, o qué, mira que, oiga!, a ver si, "
    "hala venga, aúpa, epa, epale, órale, ándale, híjole, chido, chida, padrísimo, chingón, chingar, chingado, "
    "güey, wey, cuate, chamba, bacán, bacano, chévere, boludo, pibe, piola, re copado, pelotudo, quilombo, "
    "laburo"
)
_LANGUAGE_OF = {
    "de": re.compile(
        r"(?<!\w)(?:der|die|das|und|ist|nicht|ein|eine|wir|sie|ihr|ihre|mit|für|auf|den|dem|wieder|haben|"
        r"hat|bei|bitte|auch|war|im|zu|ich|jetzt)(?!\w)",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"(?<!\w)(?:le|la|les|et|est|une|un|nous|vous|votre|vos|pour|dans|avec|des|du|qui|sur|pas|ce|au|"
        r"il|c['’]est|d['’]\w+|l['’]\w+)(?!\w)",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"(?<!\w)(?:el|la|los|las|y|es|una|un|su|sus|para|con|que|del|por|hemos|se|lo|en|ya|está|usted|no|al)(?!\w)",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"(?<!\w)(?:the|and|is|are|a|of|to|in|we|you|your|it|with|for|on|has|was|this|that|please|our|be|been)(?!\w)",
        re.IGNORECASE,
    ),
}


@cache
def _by_first_word(code: str) -> dict[str, str]:
    """A language's phrases by their first word, because one pattern for all of them would be slow; "" for signs."""
    phrases: dict[str, list[str]] = {}
    for phrase in filter(None, (part.strip() for part in _LISTED[code].split(","))):
        first = re.match(r"\w+", phrase)
        phrases.setdefault(first[0].lower() if first else "", []).append(phrase)
    return {first: whole(words(",".join(same))) for first, same in phrases.items()}


@cache
def _beginning(code: str, word: str) -> re.Pattern[str] | None:
    """The phrases of a language that begin with the word; compiled when the word is met, as most never are."""
    pattern = _by_first_word(code).get(word)
    return re.compile(pattern, re.IGNORECASE) if pattern else None


_LISTED = {"en": _ENGLISH, "de": _GERMAN, "fr": _FRENCH, "es": _SPANISH}
_WORD = re.compile(r"\w+")
_MEANT_OTHERWISE = re.compile(
    r"\b(?:trash|garbage|junk|rubbish)\s(?:can|bin|folder|mail|collection|collector)|\bhot\b|\bguy "
    r"wires?|\bcool(?:ing|s|er)?\s(?:down|air|water)|\bweird\b\s?=|"
    r"\bto the toast|\bhell\s?o|\bkick-off|\bno\s(?:whatever)|\bpapier\w*|\bdumb\s(?:terminal|switch|"
    r"bell)|\bnuts\s(?:and\b|M\d|of\ssize)|\bloads of \d|\bcrazy\s(?:eights)|\bhoney\s?pot|\bsilly\s?=",
    re.IGNORECASE,
)
_SIGNS = re.compile(
    # pictures; not the signs for trademarks, arrows, check marks and such
    "[\U0001f300-\U0001f64f\U0001f680-\U0001f6ff\U0001f900-\U0001faff\U0001f1e6-\U0001f1ff\u2639-\u263b\u2764\u2665\u2728\u270c\u270b\u2b50\u26a1\u2615]\ufe0f?"
    r"|(?<![\w:;=(])[:;=8xX]['’]?-?[)(DPpOo3/\\|*](?=$|[\s.,!?])(?<!8\))(?<!X3)(?<!8/)|(?<![\w(])[:;]-?[)(](?=$|"
    r"[\s.,!?])|(?<!\w)\^_?\^|(?<!\w)<3(?!\d)|(?<!\w)[xX]D(?!\w)|(?<!\w)¯\\_"
    r"|[!¡]{2,}|\?{2,}|(?:\?!|!\?)+|\.{4,}|(?<=[^\W\d_])~(?=\s|$)",
    re.MULTILINE,
)
_SHOUTED = re.compile(
    r"(?<![\w/])[A-ZÄÖÜÉÈÀÑ]{2,}(?:['’][A-Z]+)?(?:[,:]?\s(?:[A-ZÄÖÜÉÈÀÑ]{1,}(?:['’][A-Z]+)?)(?![\w/-])){3,}"
)
_COMMON_SHOUT = re.compile(
    r"\b(?:THE|NOT|DO|YOU|IS|ARE|TO|AND|IN|IT|NEVER|ALWAYS|PLEASE|WILL|OF|MUST|NO|NICHT|DIE|DER|DAS|"
    r"SIE|UND|BITTE|LE|LA|LES|NE|PAS|VOUS|EL|NO|LOS|POR|QUE)\b"
)
_FOR_YOU = re.compile(r"(?<=[a-z] )(?:u|ur|r)(?=[ ?!.,])|(?:^|(?<=[.!?] ))(?:u|ur|r)(?= [a-z])")
_STRETCHED = re.compile(
    r"(?<!\w)[^\W\d_]{0,20}?(?:([aeiouyäöü])\1{2,10}|([a-z])\2{3,10}|([a-z])\3{2}(?!\w))[^\W\d_]{0,20}(?!\w)"
)


def find_informal(said: Said, _house: House) -> Iterator[Span]:
    """Words and signs that belong into a chat between friends."""
    text = without_addresses(without_traces(said.text))
    spoken = _languages(said.text)
    otherwise = [Span(*found.span()) for found in _MEANT_OTHERWISE.finditer(text)]
    for span in (span for code in spoken for span in _phrases(code, text)):
        if not _is_quoted(text, span) and not any(o.start <= span.start < o.end for o in otherwise):
            yield span
    yield from (span for span in passages(_SIGNS, text) if not _is_quoted(text, span))
    yield from (span for span in passages(_STRETCHED, text) if text[span.start : span.end].isalpha())
    if "en" in spoken:
        yield from passages(_FOR_YOU, text)
    for span in passages(_SHOUTED, text):
        if len(_COMMON_SHOUT.findall(text, span.start, span.end)) >= 2:
            yield span


def _phrases(code: str, text: str) -> Iterator[Span]:
    """Where one of the language's phrases stands."""
    signs = _beginning(code, "")
    yield from passages(signs, text) if signs else ()
    known = _by_first_word(code)
    for word in _WORD.finditer(text):
        first = word[0].lower()
        pattern = _beginning(code, first) if first in known else None
        found = pattern.match(text, word.start()) if pattern else None
        if found:
            yield Span(*found.span())


def _languages(text: str) -> tuple[str, ...]:
    """Those of the four languages whose small words are most frequent; several where a short text leaves it open."""
    counts = {code: len(pattern.findall(text)) for code, pattern in _LANGUAGE_OF.items()}
    most = max(counts.values())
    return tuple(code for code, count in counts.items() if count == most or (most <= 3 and count >= most - 1))


def _is_quoted(text: str, span: Span) -> bool:
    """Whether it stands in quotation marks, as a label on a screen."""
    line_start = text.rfind("\n", 0, span.start) + 1
    before = text[max(line_start, span.start - 60) : span.start]
    after = text[span.end : span.end + 60].partition("\n")[0]
    pairs = (("“", "”"), ("„", "“"), ("«", "»"), ("»", "«"), ("‹", "›"))
    if any(before.count(a) > before.count(b) and b in after for a, b in pairs):
        return True
    return before.count('"') % 2 == 1 and '"' in after
