"""What a short plain answer of a customer's means: yes it works, no it does not, or just thanks.

Only whole sentences count: an answer that says anything else besides is unclear, and a person reads it. A wrong "yes"
closes somebody's ticket, so in doubt the answer is unclear (spec 2.6, 3.6).
"""

from __future__ import annotations

import re
from enum import StrEnum


class Answer(StrEnum):
    WORKS = "works"
    NOT_FIXED = "not fixed"
    THANKS = "thanks"
    UNCLEAR = "unclear"


_WORKS = """
yes
yes it works
yes it does
yes it is
yes it is working
yes everything works
yes that works
yes works
yes fixed
it works
it works now
it works again
it is working
it is working now
it is working again
it is fixed
everything works
everything works now
everything is working
everything is working now
everything is working as expected
that works
that worked
that did it
that fixed it
works
works now
works fine
works fine now
works for me
works again
working now
confirmed
i confirm
i can confirm
solved
fixed
resolved
all good
all good now
you can close it
you can close this
you can close the ticket
please close the ticket
please close
ja
ja es funktioniert
ja funktioniert
ja das funktioniert
ja alles gut
ja geht wieder
ja es geht wieder
es funktioniert
es funktioniert jetzt
es funktioniert wieder
es geht wieder
es geht jetzt
funktioniert
funktioniert wieder
funktioniert jetzt
geht wieder
das hat geholfen
passt
alles gut
alles bestens
alles in ordnung
oui
oui ça marche
oui ca marche
oui cela fonctionne
ça marche
ca marche
cela fonctionne
tout fonctionne
c'est bon
c'est résolu
sí
si
sí funciona
si funciona
funciona
ya funciona
todo funciona
todo bien
resuelto
"""

_NOT_FIXED = """
no
nope
not yet
no it does not
no it doesn't
no it does not work
no it doesn't work
no it is not
no it isn't
no it still does not work
no it still doesn't work
no still not working
it does not work
it doesn't work
it still does not work
it still doesn't work
it is not working
it isn't working
it is still not working
still not working
still broken
still the same
still the same problem
same problem
not fixed
not solved
not working
not resolved
the problem is still there
the problem persists
the issue persists
the issue is still there
it happens again
it happened again
nein
nein leider nicht
nein geht nicht
nein es geht nicht
nein es funktioniert nicht
leider nein
leider nicht
geht nicht
geht immer noch nicht
geht noch nicht
es geht immer noch nicht
es funktioniert nicht
es funktioniert immer noch nicht
funktioniert nicht
funktioniert immer noch nicht
non
non ça ne marche pas
ça ne marche pas
ça ne marche toujours pas
ca ne marche pas
cela ne fonctionne pas
toujours pas
no funciona
no no funciona
sigue sin funcionar
todavía no
todavia no
"""

_THANKS = """
thanks
thanks a lot
thanks so much
thanks again
thanks for your help
thanks for the help
thanks for the quick help
thanks for letting me know
thanks for the update
thanks for the information
thank you
thank you very much
thank you so much
thank you for your help
thank you for the help
thank you for your support
thank you for the quick help
thank you for the information
thank you for the update
many thanks
great
great thanks
great thank you
perfect
perfect thanks
perfect thank you
super
cool
ok
okay
ok thanks
okay thanks
ok thank you
excellent
awesome
wonderful
cheers
got it
understood
danke
vielen dank
besten dank
danke schön
dankeschön
danke sehr
danke für die hilfe
danke für ihre hilfe
vielen dank für ihre hilfe
vielen dank für die hilfe
vielen dank für die schnelle hilfe
danke für die information
super danke
prima
prima danke
alles klar
merci
merci beaucoup
merci bien
merci pour votre aide
parfait
parfait merci
super merci
d'accord
gracias
muchas gracias
gracias por su ayuda
gracias por la ayuda
perfecto
perfecto gracias
vale
vale gracias
"""

_PLEASANTRIES = """
hi
hello
hey
hi all
hello all
hi team
hello team
dear team
dear support
dear support team
hi support
hello support
good morning
good afternoon
good evening
regards
best regards
kind regards
best
best wishes
have a nice day
have a great day
hallo
guten tag
guten morgen
hallo zusammen
mit freundlichen grüßen
freundliche grüße
viele grüße
liebe grüße
gruß
schönen tag
bonjour
cordialement
bien cordialement
bonne journée
hola
buenos días
buenas tardes
saludos
un saludo
"""


def _phrases(text: str) -> frozenset[str]:
    return frozenset(filter(None, text.splitlines()))


_MEANINGS = (
    (Answer.NOT_FIXED, _phrases(_NOT_FIXED)),
    (Answer.WORKS, _phrases(_WORKS)),
    (Answer.THANKS, _phrases(_THANKS)),
)
_POLITE = _phrases(_PLEASANTRIES)
_SENTENCE_END = re.compile(r"[.!?,;:\n–—]+|\s-+\s")
_KEPT = re.compile(r"[^\w' ]+")
_LONGEST = 300


def understand(text: str) -> Answer:
    """The meaning of a short answer; anything that is not wholly understood is :attr:`Answer.UNCLEAR`."""
    if len(text) > _LONGEST:
        return Answer.UNCLEAR
    said = {
        _meaning(sentence)
        for sentence in map(_plain, _SENTENCE_END.split(text))
        if sentence and sentence not in _POLITE
    }
    if None in said or not said:
        return Answer.UNCLEAR
    if Answer.NOT_FIXED in said:
        return Answer.UNCLEAR if Answer.WORKS in said else Answer.NOT_FIXED
    return Answer.WORKS if Answer.WORKS in said else Answer.THANKS


def _plain(sentence: str) -> str:
    return " ".join(_KEPT.sub(" ", sentence.replace("’", "'").lower()).split())


def _meaning(sentence: str) -> Answer | None:
    words = sentence.removesuffix(" now").removesuffix(" again")
    return next((answer for answer, phrases in _MEANINGS if sentence in phrases or words in phrases), None)
