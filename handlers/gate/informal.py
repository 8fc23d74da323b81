"""Informal words: slang, shouting, smileys, abbreviations of chats (Customer SOP §13)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from handlers.gate.said import Said, Span, passages, whole, without_addresses, words
from handlers.gate.traces import without_traces
from mailer.config import House

_ENGLISH = words(
    "hey, heya, hiya, howdy, yo, sup, yay, yeah, yep, yup, yess, nope, nah, oops, whoops, ouch, ugh, wow, whoa, "
    "huh, duh, meh, phew, omg, lol, rofl, lmao, wtf, fyi, btw, asap, imho, imo, afaik, tbh, idk, ttyl, thx, tnx, "
    "thks, pls, plz, plse, cya, w/, w/o, b/c, cuz, coz, 'cause, gonna, wanna, gotta, gimme, lemme, dunno, kinda, "
    "sorta, outta, ain't, y'all, ya, mates, hey mate, thanks mate, no worries mate, dude, dudes, bro,"
    " buddy, lads, chap, chaps, folks, cheers, "
    "no worries, no worry, no prob, no probs, no problemo, no biggie, no sweat, my bad, all good, good to go, "
    "you're good, piece of cake, easy peasy, easy-peasy, awesome, cool stuff, super cool, pretty cool, cool beans, "
    "how cool, sucks, sucked, crap, crappy, shit, shitty, bullshit, damn, damned, dammit, bloody, freaking, "
    "fricking, fucking, fuck, screwed up, messed up, screwy, wonky, janky, borked, nuked, nuke, kaput, hosed, "
    "fubar, bonkers, crazy, insane, stupid, dumb, idiotic, silly, lame, weird, freaky, gnarly, yikes, jeez, gosh, "
    "went nuts, going nuts, gone nuts, haywire, went south, gone south, went belly up, belly up, "
    "kicked the bucket, gave up the ghost, bit the dust, freaked out, flipping out, threw a fit, "
    "throwing a tantrum, threw a tantrum, has a mind of its own, surprise surprise, surprise, here's the deal, "
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
    "ok so, okay so, alright so, alright, anyhoo, anywho, lil, lil', nite, tho, thru, gr8, b4, 2day, 2moro, 4u, "
    "l8r, k thx, kk, nvm, np, good luck with that, have fun, chin up, cheerio, toodles, pronto, in a jiffy, jiffy, "
    "in no time flat, lickety-split, quick and dirty, ballpark, rocket science, brainiac, guesstimate, won't bite, "
    "doesn't bite, drives us nuts, driving us nuts, drives us mad, driving us mad, drove us mad, a nightmare, "
    "bites, rockstar, rock star, killer feature, hunky-dory, hunky dory, tip-top, spot on, bang on, a-ok, kiddo, "
    "sweetie, honey, dear me, luv, boss man, old chap, the boffins, techies, techy, geek, geeks, nerds, nerd, "
    "what the hell, a bit of a mess, kicked the relay"
)
_GERMAN = words(
    "moin, moinsen, hi, hey, heyho, servus, tach, huhu, hallöchen, tschüss, tschüssi, tschö, ciao, bis denne, "
    "bis dann, lg, vg, mfg, glg, jo, jau, jep, jup, nö, nee, naja, na ja, tja, hmm, äh, öh, ups, upsi, hoppla, "
    "autsch, juhu, okay dann, oki, okidoki, alles klar, alles roger, alles paletti, passt schon, kein ding, "
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
    "zackzack, pi mal daumen, daumen drücken, daumen gedrückt, echt, echt jetzt, irgendwie, sozusagen, "
    "keine ahnung, lol, omg, asap, btw, thx, pls, sry, sorry, danke dir, haha, hihi, hehe, grins, smile, zwinker, "
    "schönes weekend, schönen tach, mach's gut, machs gut, machen sie sich keinen kopf, easy, chillig, chillen, "
    "lässig, entspannt bleiben, tut's wieder, tuts wieder, flutscht, rödelt, rödelte, rumpelt, abgenippelt, "
    "den geist aufgegeben, geist aufgegeben, einen knall, einen hau weg, hau weg, ne macke, macke, eine macke, "
    "meise, 'ne, 'n, 'nen, nen, drauf geschissen, wurst, wurscht, piepegal, das ding, dieses ding, mist gebaut, "
    "mega gut, mega nervig, voll blöd, total verpeilt, verpeilt, so ein käse"
)
_FRENCH = words(
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
    "en deux-deux, vite fait, fissa, illico, croisons les doigts, on croise les doigts, y a, y'a, chuis, "
    "j'sais pas, chais pas, aucune idée, fastoche, finger in the nose, les doigts dans le nez, ras le bol, "
    "ras-le-bol, marre, nickel!, c'est nickel, hyper content, hyper simple, trop cool, cool, du boulot, "
    "quel boulot, super boulot"
)
_SPANISH = words(
    "hey, qué tal, qué pasa, chao, chau, ciao, besos, abrazos, un abrazo, bss, salu2, xao, jaja, jajaja, jeje, "
    "jejeje, jiji, lol, omg, xd, uf, uff, buf, ups, uy, ay, hala, vale?, ok?, okis, oki, porfa, porfi, porfis, "
    "plis, tío, tía, tíos, tronco, colega mío, amigo, amigos, chicos, chicas, chavales, chaval, guapo, guapa, "
    "crack, campeón, guay, chulo, chula, mola, molan, molaba, flipa, flipante, flipar, flipamos, de lujo, "
    "de puta madre, de cine, de maravilla, de miedo, la leche, la caña, la hostia, hostia, ostras, joder, coño, "
    "mierda, cagada, cagado, cagó, puta, puto, cabrón, gilipollas, gilipollez, tontería, tonterías, chorrada, "
    "chorradas, locura, menuda locura, vaya lío, menudo lío, menudo, menuda, lío, follón, movida, cacharro, "
    "cacharros, trasto, trastos, chismes, cutre, chungo, chunga, petado, peta, petó, petar, petaba, cascado, "
    "cascó, se cascó, palmado, palmó, la palmó, fastidiado, jodido, jodida, loco, se volvió loco, volvía loco, "
    "se le fue la olla, la olla, pirado, tonto, tonta, bobada, bobo, una patata, hecho polvo, hecha polvo, "
    "echa humo, en un pispás, pispás, en un plis, a saco, un montón, mogollón, mazo, super fácil, superfácil, "
    "superbien, superrápido, tranqui, tranquis, no pasa nada, no te preocupes, ni idea, ni papa, ni flowers, "
    "apañado, apaña, apañar, arreglao, chupado, está chupado, pan comido, dedos cruzados, cruzamos los dedos, "
    "crucemos los dedos, q, xq, pq, tb, tmb, bn, x favor, xfa, k, d nada, asap, fyi, finde, peli, boli, compi, "
    "compis, curro, currar, currado, currando, currito, manitas, manazas, échale, pásate, mira tío, oye, eh, "
    "genial, súper bien"
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
_OF_LANGUAGE = {
    code: re.compile(whole(listed), re.IGNORECASE)
    for code, listed in (("en", _ENGLISH), ("de", _GERMAN), ("fr", _FRENCH), ("es", _SPANISH))
}
_MEANT_OTHERWISE = re.compile(
    r"\b(?:trash|garbage|junk|rubbish)\s(?:can|bin|folder|mail|collection|collector)|\bhot\b|\bguy "
    r"wires?|\bcool(?:ing|s|er)?\s(?:down|air|water)|\bweird\b\s?=|"
    r"\bto the toast|\bhell\s?o|\bkick-off|\bno\s(?:whatever)|\bpapier\w*|\bdumb\s(?:terminal|switch|"
    r"bell)|\bloads of \d|\bcrazy\s(?:eights)|\bhoney\s?pot|\bsilly\s?=",
    re.IGNORECASE,
)
_SIGNS = re.compile(
    # pictures; not the signs for trademarks, arrows, check marks and such
    "[\U0001f300-\U0001f64f\U0001f680-\U0001f6ff\U0001f900-\U0001faff\U0001f1e6-\U0001f1ff\u2639-\u263b\u2764\u2665\u2728\u270c\u270b\u2b50\u26a1\u2615]\ufe0f?"
    r"|(?<![\w:;=(])[:;=8xX]['’]?-?[)(DPpOo3/\\|*](?=$|[\s.,!?])(?<!8\))|(?<![\w(])[:;]-?[)(](?=$|"
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
_STRETCHED = re.compile(r"\b\w*([a-zäöü])\1{2,}\w*\b")


def find_informal(said: Said, _house: House) -> Iterator[Span]:
    """Words and signs that belong into a chat between friends."""
    text = without_traces(without_addresses(said.text))
    spoken = _languages(said.text)
    otherwise = [Span(*found.span()) for found in _MEANT_OTHERWISE.finditer(text)]
    for span in (span for code in spoken for span in passages(_OF_LANGUAGE[code], text)):
        if not _is_quoted(text, span) and not any(o.start <= span.start < o.end for o in otherwise):
            yield span
    yield from (span for span in passages(_SIGNS, text) if not _is_quoted(text, span))
    yield from (span for span in passages(_STRETCHED, text) if text[span.start : span.end].isalpha())
    if "en" in spoken:
        yield from passages(_FOR_YOU, text)
    for span in passages(_SHOUTED, text):
        if len(_COMMON_SHOUT.findall(text, span.start, span.end)) >= 2:
            yield span


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
