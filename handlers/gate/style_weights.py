"""What each feature of a passage is worth for the rules of style. Do not edit it.

Made by "make gate" from the texts in tests/data/gate but the measured ones: logistic regression over the features of
handlers/gate/style.py, in tenths, the bias in hundredths. ``LEARNED_FROM`` is the SHA-256 of those texts.
"""

from __future__ import annotations

LEARNED_FROM = "da0262f3e3a6d88f59a6d4fb039f7fbecfd5d7f83c97851c18a910292aa5de6b"
BIAS = {"blame": 147, "unconfirmed-promise": -573, "vague-update": -31}

_TABLES = {
    "blame": """
! -35 !_! -14 !_$ -31 !_*_! -13 !_*_$ -14 " -52 "_$ -30 "_*_" -21 "_*_# -10 "_*_a 11 "_*_all 12 "_*_it -11 "_*_the -17
"_*_your -9 "_and -9 "_is 17 "_since -10 # -106 #: -92 #:_$ -33 #:_*_#: -39 #:_*_agreed 8 #:_*_check 9 #:_*_was -12
#:_*_your -13 #:_; -13 #:_a -9 #:_and -37 #:_to -25 #:_uhr -14 #:_we 18 #_# 14 #_$ -30 #_*_# -69 #_*_$ -39 #_*_again
11 #_*_and -23 #_*_as -11 #_*_at 10 #_*_because 8 #_*_been -8 #_*_cable 12 #_*_frei 8 #_*_it -10 #_*_l' 8 #_*_la -12
#_*_mayo -10 #_*_no -17 #_*_now -13 #_*_of 11 #_*_ont 8 #_*_pass 8 #_*_since 17 #_*_so -11 #_*_statt 9 #_*_that 14
#_*_um -9 #_*_was -14 #_*_we -11 #_*_with -10 #_*_yours 8 #_*_à -13 #_: -8 #_; -23 #_a -17 #_al 11 #_articles 13 #_as
-10 #_because 9 #_db -8 #_de -8 #_días -8 #_est 8 #_eur 13 #_for -9 #_g -13 #_gb 13 #_h -22 #_had -15 #_horas -8
#_hours -19 #_is 17 #_juin -10 #_june -20 #_kartons 10 #_km 8 #_m -15 #_mai -9 #_may -14 #_mb -16 #_november -12
#_pages -8 #_people -13 #_qui 8 #_sentences 9 #_th -21 #_to -8 #_uhr -10 #_und -10 #_v -10 #_war -10 #_whose 11 #_with
11 #_y -20 $ -255 : -27 :_$ -13 :_*_# -14 :_*_name -9 :_*_people 8 :_*_the -8 :_*_to -10 :_a 12 :_der -10 :_deux 10
:_el -16 :_i -9 :_la -20 :_the -30 :_they 24 ; -35 ;_*_# 16 ;_*_el -8 ;_*_est -11 ;_*_gets 9 ;_*_haben -11 ;_*_has -12
;_*_have -8 ;_*_nobody 8 ;_*_se 13 ;_*_sind 9 ;_*_staff -9 ;_*_the -14 ;_*_war 8 ;_*_was -18 ;_ahora -9 ;_apparently
10 ;_at -9 ;_both -14 ;_c' -8 ;_das -10 ;_die 19 ;_el 15 ;_for -8 ;_ihr -10 ;_it -39 ;_l' 9 ;_la -9 ;_lo -12 ;_no -9
;_one 13 ;_su 10 ;_the 34 ;_those 8 ;_votre 10 ;_we -56 ;_your -8 ;_yours 10 <as-you-said+comes-about> -14
<as-you-said+fault> 10 <as-you-said+harm> 10 <as-you-said+judge> 10 <as-you-said+month> -8 <as-you-said+negation> 16
<as-you-said+number> -14 <as-you-said+outcome> 9 <as-you-said+p:en> -16 <as-you-said+p:failing> 8
<as-you-said+p:hint-reported> -13 <as-you-said+past> -8 <as-you-said+somebody> -22 <as-you-said> -14 <asked+at-work>
-26 <asked+comes-about> -8 <asked+courtesy> -10 <asked+customary> 9 <asked+if> -28 <asked+negation> -15
<asked+p:actor> -28 <asked+p:de> -23 <asked+p:es> -19 <asked+p:failing> -15 <asked+p:fr> -8
<asked+p:hint-because-of-whom> -12 <asked+p:hint-sneer> -13 <asked+p:ourselves> 32 <asked+p:pattern> -12 <asked+past>
14 <asked+question> -17 <asked+repeated> -13 <asked+role> -18 <asked+somebody> -15 <asked+they> 8 <asked+you> -34
<asked> -48 <at-work+courtesy> -11 <at-work+customary> -10 <at-work+deadline> 22 <at-work+delayed> -23
<at-work+future> -14 <at-work+generalities> -23 <at-work+good-hands> -17 <at-work+harm> 12 <at-work+judge> 15
<at-work+news-later> -16 <at-work+number> 21 <at-work+outcome> 32 <at-work+p:act> -11 <at-work+p:actor> -38
<at-work+p:de> 9 <at-work+p:en> 11 <at-work+p:es> -14 <at-work+p:failing> 11 <at-work+p:fr> -23
<at-work+p:hint-because-of-whom> 33 <at-work+p:hint-no-care> 58 <at-work+p:hint-sneer> -16
<at-work+p:hint-the-one-who> -11 <at-work+p:housemate> -32 <at-work+p:innocent> 8 <at-work+p:ourselves> -8
<at-work+p:outright> 23 <at-work+p:pattern> 8 <at-work+past> 22 <at-work+repeated> -11 <at-work+short> -28
<at-work+somebody> -31 <at-work+unit> -17 <at-work+warned> -19 <at-work+we> 26 <at-work+word-given> 14
<at-work+would-have> 12 <at-work+you> -16 <at-work> -17 <comes-about+courtesy> 18 <comes-about+customary> -21
<comes-about+deadline> -14 <comes-about+delayed> -15 <comes-about+future> -16 <comes-about+generalities> -24
<comes-about+good-hands> -29 <comes-about+harm> -28 <comes-about+hedge> -21 <comes-about+if> 15 <comes-about+judge> 11
<comes-about+month> -13 <comes-about+near-time> -16 <comes-about+negation> 15 <comes-about+neglect> 14
<comes-about+number> -17 <comes-about+outcome> -11 <comes-about+p:act> 9 <comes-about+p:fr> -16
<comes-about+p:hint-let-down> 35 <comes-about+p:hint-no-date> -17 <comes-about+p:hint-nobody's> -11
<comes-about+p:hint-praise> -25 <comes-about+p:hint-reported> -20 <comes-about+p:hint-the-one-who> 17
<comes-about+p:hint-told-before> 16 <comes-about+p:hint-we-failed> -13 <comes-about+p:housemate> -9
<comes-about+p:ourselves> -9 <comes-about+p:outright> 33 <comes-about+p:pattern> 46 <comes-about+unit> -24
<comes-about+warned> -39 <comes-about+weekday> -38 <comes-about+you> -13 <comes-about> -15 <courtesy+fault> 11
<courtesy+generalities> -8 <courtesy+harm> -21 <courtesy+hedge> 14 <courtesy+if> 14 <courtesy+irony> 18
<courtesy+judge> -32 <courtesy+near-time> 10 <courtesy+negation> 49 <courtesy+neglect> -25 <courtesy+number> 20
<courtesy+p:en> 10 <courtesy+p:failing> 16 <courtesy+p:fr> -18 <courtesy+p:hint-because-of-whom> 24
<courtesy+p:hint-ought> 24 <courtesy+p:hint-praise> -27 <courtesy+p:hint-sneer> 9 <courtesy+p:ourselves> -44
<courtesy+role> 17 <courtesy+short> -12 <courtesy+somebody> 16 <courtesy+unit> 31 <courtesy+we> -62 <courtesy+weekday>
10 <courtesy+word-given> -18 <courtesy+would-have> 23 <courtesy+you> -22 <courtesy> -8 <customary+fault> -16
<customary+generalities> 25 <customary+hedge> 19 <customary+judge> 13 <customary+near-time> 23 <customary+negation>
-24 <customary+neglect> 12 <customary+news-later> 14 <customary+number> -10 <customary+p:act> 9 <customary+p:actor> 16
<customary+p:en> -27 <customary+p:es> 14 <customary+p:fr> 13 <customary+p:hint-by-rule> -14
<customary+p:hint-let-down> 10 <customary+p:hint-nobody's> -10 <customary+p:hint-ought> -11 <customary+p:hint-sneer>
-14 <customary+p:housemate> -16 <customary+p:ourselves> -16 <customary+question> 9 <customary+repeated> 12
<customary+somebody> 8 <customary+they> 15 <customary+warned> 10 <customary+we> -15 <customary+word-given> -8
<customary+would-have> -16 <customary+you> 56 <deadline+fault> 12 <deadline+good-hands> 16 <deadline+harm> 14
<deadline+hedge> 10 <deadline+innocent> 9 <deadline+judge> 24 <deadline+month> -29 <deadline+near-time> -18
<deadline+negation> -10 <deadline+neglect> 19 <deadline+number> 14 <deadline+p:actor> 9 <deadline+p:en> -17
<deadline+p:failing> 14 <deadline+p:fr> -12 <deadline+p:hint-by-whom> -8 <deadline+p:hint-no-care> -11
<deadline+p:hint-no-date> -13 <deadline+p:hint-ought> 22 <deadline+p:hint-reported> -9 <deadline+p:hint-the-one-who> 8
<deadline+p:housemate> 17 <deadline+p:outright> 24 <deadline+past> 38 <deadline+repeated> -12 <deadline+role> -16
<deadline+somebody> 15 <deadline+unit> -33 <deadline+weekday> -28 <deadline+would-have> 14 <deadline+you> -16
<deadline> -22 <delayed+fault> 27 <delayed+harm> -20 <delayed+if> -8 <delayed+judge> 9 <delayed+near-time> -8
<delayed+negation> -29 <delayed+neglect> 33 <delayed+number> -11 <delayed+outcome> -9 <delayed+p:failing> -41
<delayed+p:hint-because-of-whom> -11 <delayed+p:hint-let-down> -11 <delayed+p:hint-ought> -8 <delayed+p:hint-reported>
9 <delayed+p:ourselves> 10 <delayed+p:pattern> -24 <delayed+past> 31 <delayed+somebody> 28 <delayed+they> -14
<delayed+unit> 24 <delayed+warned> -8 <delayed+we> 23 <delayed+weekday> 9 <delayed+would-have> -10 <delayed+you> 28
<fault+future> -15 <fault+harm> 8 <fault+hedge> 10 <fault+judge> -11 <fault+month> 10 <fault+near-time> 12
<fault+neglect> 28 <fault+number> -30 <fault+outcome> -38 <fault+p:act> 8 <fault+p:actor> 24 <fault+p:de> -20
<fault+p:en> 26 <fault+p:es> -10 <fault+p:failing> 27 <fault+p:fr> 14 <fault+p:hint-by-rule> -26
<fault+p:hint-by-whom> 10 <fault+p:hint-complain-to> 16 <fault+p:hint-let-down> 16 <fault+p:hint-no-care> 14
<fault+p:hint-praise> 10 <fault+p:hint-reported> 9 <fault+p:hint-the-one-who> 47 <fault+p:hint-we-failed> -12
<fault+p:housemate> -14 <fault+p:pattern> 10 <fault+past> 9 <fault+question> -8 <fault+repeated> 13 <fault+role> 47
<fault+short> 29 <fault+somebody> -50 <fault+they> 15 <fault+unit> 16 <fault+warned> -22 <fault+weekday> -10
<fault+you> 20 <fault> 10 <future+near-time> -14 <future+neglect> 8 <future+number> -10 <future+p:actor> -11
<future+p:de> 14 <future+p:en> -31 <future+p:failing> -9 <future+p:fr> -16 <future+p:housemate> -13
<future+p:ourselves> 15 <future+p:outright> -23 <future+p:pattern> -11 <future+repeated> -8 <future+role> 14
<future+somebody> -24 <future+warned> -8 <future+we> 21 <future+word-given> -33 <future+you> -33 <future> -26
<generalities+good-hands> -20 <generalities+harm> 39 <generalities+hedge> -8 <generalities+neglect> -30
<generalities+number> 24 <generalities+outcome> 8 <generalities+p:act> -15 <generalities+p:actor> 11
<generalities+p:de> -35 <generalities+p:es> -12 <generalities+p:failing> 21 <generalities+p:fr> 24
<generalities+p:hint-no-care> 9 <generalities+p:hint-told-before> 17 <generalities+p:ourselves> -29
<generalities+p:outright> 9 <generalities+repeated> 12 <generalities+role> -16 <generalities+short> -19
<generalities+they> 17 <generalities+unit> 26 <generalities+warned> 21 <generalities+we> -28 <generalities+weekday> 10
<generalities+you> -46 <generalities> -19 <good-hands+harm> 36 <good-hands+month> -8 <good-hands+near-time> -9
<good-hands+negation> 37 <good-hands+news-later> -10 <good-hands+number> 14 <good-hands+outcome> 11 <good-hands+p:act>
8 <good-hands+p:actor> 10 <good-hands+p:en> -18 <good-hands+p:failing> 20 <good-hands+p:hint-because-of-whom> 11
<good-hands+p:hint-no-care> 13 <good-hands+p:hint-ought> 12 <good-hands+p:ourselves> 12 <good-hands+p:pattern> 34
<good-hands+past> -8 <good-hands+resolved> 8 <good-hands+role> -33 <good-hands+somebody> 27 <good-hands+they> 10
<good-hands+unit> 13 <good-hands+warned> -15 <good-hands+you> -28 <good-hands> -19 <harm+hedge> -12 <harm+if> -10
<harm+innocent> -10 <harm+month> -39 <harm+near-time> 32 <harm+negation> 11 <harm+neglect> 19 <harm+news-later> 19
<harm+p:de> 26 <harm+p:en> -17 <harm+p:es> 23 <harm+p:failing> -14 <harm+p:hint-because-of-whom> 9
<harm+p:hint-by-rule> -13 <harm+p:hint-let-down> -13 <harm+p:hint-nobody's> -21 <harm+p:hint-ought> 8
<harm+p:hint-praise> -15 <harm+p:hint-sneer> 15 <harm+p:hint-the-one-who> 21 <harm+p:hint-told-before> 14
<harm+p:hint-we-failed> -28 <harm+p:housemate> 26 <harm+p:ourselves> -51 <harm+p:outright> 9 <harm+p:pattern> -34
<harm+past> -11 <harm+question> -21 <harm+repeated> 27 <harm+role> 34 <harm+short> 15 <harm+somebody> 13 <harm+they>
31 <harm+unit> 13 <harm+warned> 19 <harm+we> 23 <harm+word-given> -26 <harm+you> 22 <harm> 34 <hedge+irony> 15
<hedge+near-time> 10 <hedge+negation> -79 <hedge+neglect> 10 <hedge+number> -10 <hedge+p:en> 24 <hedge+p:failing> -28
<hedge+p:hint-because-of-whom> -38 <hedge+p:hint-no-care> -20 <hedge+p:hint-no-date> -8 <hedge+p:hint-reported> -12
<hedge+p:housemate> -10 <hedge+p:ourselves> -16 <hedge+p:outright> -11 <hedge+p:pattern> -8 <hedge+past> -21
<hedge+question> -17 <hedge+somebody> 25 <hedge+warned> 19 <hedge+would-have> -8 <hedge+you> 45 <hedge> 8 <if+irony>
-10 <if+month> 19 <if+negation> 45 <if+news-later> -16 <if+p:de> 18 <if+p:en> -27 <if+p:failing> -14 <if+p:fr> 19
<if+p:hint-ought> 22 <if+p:hint-sneer> 41 <if+p:hint-told-before> 9 <if+p:ourselves> -22 <if+p:outright> 19
<if+p:pattern> 16 <if+past> 18 <if+repeated> -10 <if+role> 22 <if+somebody> -48 <if+unit> -13 <if+warned> 10 <if+we>
25 <if+weekday> 9 <if+word-given> -8 <if+would-have> 31 <innocent+negation> 9 <innocent+outcome> -8
<innocent+p:hint-we-failed> -10 <innocent+p:innocent> -13 <innocent+p:ourselves> -11 <innocent+p:outright> -12
<innocent+past> -13 <innocent+role> 15 <innocent+they> 8 <innocent+warned> -10 <innocent+you> -10 <innocent> -11
<irony+month> 15 <irony+near-time> 20 <irony+negation> 22 <irony+neglect> -8 <irony+news-later> -8 <irony+number> 41
<irony+outcome> 38 <irony+p:act> 8 <irony+p:actor> 43 <irony+p:de> 58 <irony+p:en> 16 <irony+p:failing> 31
<irony+p:fr> 9 <irony+p:hint-because-of-whom> 15 <irony+p:hint-let-down> -10 <irony+p:hint-no-care> 12
<irony+p:hint-sneer> 40 <irony+p:hint-the-one-who> 8 <irony+p:housemate> 22 <irony+p:ourselves> -10 <irony+p:outright>
14 <irony+p:pattern> 28 <irony+past> 39 <irony+question> -11 <irony+repeated> -13 <irony+role> 77 <irony+short> 12
<irony+somebody> 53 <irony+unit> 30 <irony+warned> 11 <irony+we> 23 <irony+weekday> 9 <irony+you> 10 <irony> 89
<judge+month> 11 <judge+near-time> -19 <judge+neglect> 25 <judge+news-later> 11 <judge+p:actor> 51 <judge+p:de> 9
<judge+p:en> 74 <judge+p:hint-by-rule> -10 <judge+p:hint-by-whom> 13 <judge+p:housemate> 8 <judge+p:ourselves> 46
<judge+past> 20 <judge+repeated> -29 <judge+role> 41 <judge+short> -21 <judge+somebody> -11 <judge+they> 45
<judge+unit> 10 <judge+warned> 8 <judge+we> 38 <judge+word-given> 17 <judge+you> 57 <judge> 75 <month+negation> 23
<month+neglect> 34 <month+number> -34 <month+outcome> -33 <month+p:act> -11 <month+p:actor> -9 <month+p:de> -8
<month+p:failing> 9 <month+p:fr> -21 <month+p:hint-because-of-whom> -18 <month+p:hint-by-whom> -8
<month+p:hint-no-care> 14 <month+p:hint-told-before> 14 <month+p:ourselves> 22 <month+p:outright> 14 <month+past> 22
<month+repeated> 28 <month+role> -23 <month+somebody> -20 <month+they> -9 <month+unit> -37 <month+we> 30
<month+word-given> -11 <month+would-have> 18 <month> -28 <near-time+negation> 9 <near-time+neglect> 11
<near-time+number> -10 <near-time+outcome> 18 <near-time+p:actor> -17 <near-time+p:de> -9 <near-time+p:en> -9
<near-time+p:es> -13 <near-time+p:fr> -14 <near-time+p:hint-let-down> 8 <near-time+p:hint-ought> 15
<near-time+p:housemate> -8 <near-time+p:pattern> 9 <near-time+past> 40 <near-time+question> -11 <near-time+somebody>
-14 <near-time+they> -14 <near-time+unit> -13 <near-time+warned> -13 <near-time+we> -22 <near-time+weekday> -12
<near-time+would-have> 15 <near-time+you> -33 <near-time> -45 <negation+neglect> -25 <negation+news-later> -27
<negation+number> 20 <negation+outcome> -22 <negation+p:actor> 21 <negation+p:es> 35 <negation+p:failing> -11
<negation+p:fr> -12 <negation+p:hint-because-of-whom> 16 <negation+p:hint-by-rule> -16 <negation+p:hint-complain-to>
12 <negation+p:hint-no-care> 25 <negation+p:hint-no-date> -27 <negation+p:hint-nobody's> -9 <negation+p:hint-ought> 8
<negation+p:hint-reported> -9 <negation+p:hint-the-one-who> 14 <negation+p:hint-told-before> 27
<negation+p:hint-we-failed> -10 <negation+p:outright> -23 <negation+p:pattern> -17 <negation+past> 52
<negation+question> 33 <negation+repeated> -15 <negation+somebody> 46 <negation+they> 19 <negation+unit> 13
<negation+warned> -16 <negation+we> 10 <negation+weekday> -26 <negation+word-given> -29 <negation+would-have> 41
<negation> 34 <neglect+news-later> -18 <neglect+number> 58 <neglect+outcome> -13 <neglect+p:actor> 22 <neglect+p:en>
45 <neglect+p:fr> 16 <neglect+p:hint-by-rule> -8 <neglect+p:hint-by-whom> 9 <neglect+p:hint-let-down> 17
<neglect+p:hint-no-care> 9 <neglect+p:hint-ought> 14 <neglect+p:hint-sneer> 21 <neglect+p:hint-we-failed> -12
<neglect+p:housemate> 16 <neglect+p:innocent> -21 <neglect+p:pattern> 21 <neglect+past> 31 <neglect+repeated> 25
<neglect+role> 23 <neglect+unit> 43 <neglect+warned> 13 <neglect+we> -19 <neglect+weekday> 25 <neglect+would-have> 16
<neglect> 61 <news-later+p:en> -15 <news-later+p:es> -12 <news-later+p:hint-ought> 8 <news-later+p:ourselves> -26
<news-later+p:outright> 10 <news-later+p:pattern> 16 <news-later+somebody> 17 <news-later+we> -27
<news-later+would-have> 11 <news-later+you> -12 <news-later> -21 <number+outcome> 8 <number+p:actor> 22 <number+p:de>
-10 <number+p:en> -11 <number+p:failing> -8 <number+p:hint-let-down> 16 <number+p:hint-no-care> 49
<number+p:hint-no-date> -10 <number+p:hint-sneer> 8 <number+p:hint-the-one-who> -12 <number+p:hint-we-failed> -12
<number+p:housemate> 13 <number+p:innocent> -16 <number+p:ourselves> -38 <number+p:pattern> -17 <number+past> 16
<number+question> 16 <number+repeated> -32 <number+somebody> 25 <number+soon> -9 <number+they> -50 <number+unit> 11
<number+warned> 24 <number+we> 23 <number+weekday> -14 <number+word-given> -21 <number+would-have> 19 <number+you> 22
<number> -21 <outcome+p:act> -10 <outcome+p:actor> 49 <outcome+p:en> -20 <outcome+p:es> 13 <outcome+p:fr> -19
<outcome+p:hint-because-of-whom> 20 <outcome+p:hint-no-care> 55 <outcome+p:hint-praise> -8 <outcome+p:hint-reported>
-19 <outcome+p:hint-sneer> 11 <outcome+p:housemate> -8 <outcome+p:innocent> -9 <outcome+p:ourselves> -17
<outcome+p:pattern> 9 <outcome+past> -26 <outcome+question> -15 <outcome+repeated> 14 <outcome+they> 21 <outcome+unit>
18 <outcome+would-have> -14 <outcome+you> 48 <outcome> -27 <p:act+p:actor> 15 <p:act+p:en> 17 <p:act+p:es> 16
<p:act+p:failing> 24 <p:act+p:fr> -16 <p:act+p:hint-because-of-whom> -18 <p:act+p:housemate> 40 <p:act+p:ourselves>
-42 <p:act+p:outright> 8 <p:act+p:pattern> 14 <p:act+past> -42 <p:act+short> 10 <p:act+somebody> 9 <p:act+they> -11
<p:act+unit> 9 <p:act+we> -14 <p:act+weekday> 11 <p:act+you> -8 <p:act> 15 <p:actor+p:de> 34 <p:actor+p:en> 12
<p:actor+p:es> 52 <p:actor+p:failing> -10 <p:actor+p:fr> 12 <p:actor+p:hint-because-of-whom> 22
<p:actor+p:hint-by-rule> -14 <p:actor+p:hint-by-whom> -32 <p:actor+p:hint-complain-to> 9 <p:actor+p:hint-let-down> 24
<p:actor+p:hint-no-care> -8 <p:actor+p:hint-no-date> -19 <p:actor+p:hint-nobody's> -9 <p:actor+p:hint-ought> 34
<p:actor+p:hint-praise> -13 <p:actor+p:hint-reported> -37 <p:actor+p:hint-sneer> 31 <p:actor+p:hint-we-failed> 13
<p:actor+p:ourselves> 34 <p:actor+p:outright> 27 <p:actor+p:pattern> 28 <p:actor+past> 29 <p:actor+repeated> 62
<p:actor+resolved> -11 <p:actor+role> -44 <p:actor+somebody> -23 <p:actor+they> -18 <p:actor+unit> -9 <p:actor+we> -18
<p:actor+weekday> -18 <p:actor+would-have> 32 <p:actor+you> -16 <p:actor> 110 <p:de+p:failing> 12
<p:de+p:hint-because-of-whom> 37 <p:de+p:hint-by-rule> -11 <p:de+p:hint-let-down> 13 <p:de+p:hint-nobody's> -13
<p:de+p:hint-ought> 13 <p:de+p:hint-praise> -9 <p:de+p:hint-sneer> 24 <p:de+p:hint-the-one-who> 10
<p:de+p:hint-told-before> 13 <p:de+p:housemate> 16 <p:de+p:outright> 19 <p:de+role> -23 <p:de+short> -25
<p:de+somebody> 28 <p:de+they> -19 <p:de+warned> 15 <p:de+we> 22 <p:de> -33 <p:en+p:hint-because-of-whom> -21
<p:en+p:hint-by-rule> -8 <p:en+p:hint-by-whom> -8 <p:en+p:hint-complain-to> 9 <p:en+p:hint-let-down> 12
<p:en+p:hint-no-care> 21 <p:en+p:hint-no-date> -21 <p:en+p:hint-nobody's> -14 <p:en+p:hint-ought> 19
<p:en+p:hint-praise> -27 <p:en+p:hint-reported> -10 <p:en+p:hint-sneer> 34 <p:en+p:hint-the-one-who> 29
<p:en+p:hint-told-before> 22 <p:en+p:hint-we-failed> -39 <p:en+p:housemate> 15 <p:en+p:innocent> -8 <p:en+p:outright>
29 <p:en+p:pattern> 45 <p:en+past> 21 <p:en+question> -14 <p:en+repeated> 13 <p:en+role> 56 <p:en+short> -26
<p:en+somebody> 17 <p:en+they> 54 <p:en+warned> 16 <p:en+weekday> -21 <p:en+word-given> -12 <p:en+would-have> -8
<p:en+you> 28 <p:en> -110 <p:es+p:failing> 23 <p:es+p:hint-because-of-whom> 12 <p:es+p:hint-by-rule> -8
<p:es+p:hint-no-care> 13 <p:es+p:hint-no-date> -8 <p:es+p:hint-ought> 14 <p:es+p:hint-reported> -8 <p:es+p:hint-sneer>
9 <p:es+p:hint-the-one-who> -16 <p:es+p:hint-told-before> 9 <p:es+p:housemate> -23 <p:es+p:innocent> -10
<p:es+p:ourselves> -11 <p:es+p:pattern> 29 <p:es+past> -18 <p:es+repeated> 21 <p:es+role> 9 <p:es+short> -18
<p:es+somebody> -26 <p:es+warned> 12 <p:es+weekday> -12 <p:es+word-given> -22 <p:es+would-have> 24 <p:es+you> 11
<p:es> -56 <p:failing+p:hint-because-of-whom> 15 <p:failing+p:hint-by-rule> -33 <p:failing+p:hint-by-whom> 9
<p:failing+p:hint-let-down> 29 <p:failing+p:hint-no-care> 21 <p:failing+p:hint-no-date> -14
<p:failing+p:hint-nobody's> -24 <p:failing+p:hint-ought> -8 <p:failing+p:hint-the-one-who> 24
<p:failing+p:hint-told-before> -11 <p:failing+p:hint-we-failed> -40 <p:failing+p:housemate> 19 <p:failing+p:ourselves>
-23 <p:failing+p:pattern> 21 <p:failing+past> -34 <p:failing+question> -11 <p:failing+role> 31 <p:failing+short> 29
<p:failing+they> 14 <p:failing+warned> 14 <p:failing+weekday> 26 <p:failing+word-given> -25 <p:failing+would-have> -27
<p:failing+you> 23 <p:failing> 35 <p:fr+p:hint-let-down> 19 <p:fr+p:hint-no-care> 12 <p:fr+p:hint-the-one-who> 14
<p:fr+p:housemate> -8 <p:fr+p:innocent> -10 <p:fr+p:outright> 21 <p:fr+past> 30 <p:fr+repeated> 12 <p:fr+role> 24
<p:fr+short> -22 <p:fr+somebody> 39 <p:fr+they> 13 <p:fr+unit> -13 <p:fr+warned> 8 <p:fr+we> 18 <p:fr+would-have> 50
<p:fr+you> 17 <p:fr> -56 <p:hint-because-of-whom+p:hint-no-care> 12 <p:hint-because-of-whom+p:hint-reported> -13
<p:hint-because-of-whom+p:ourselves> -20 <p:hint-because-of-whom+past> -60 <p:hint-because-of-whom+repeated> -13
<p:hint-because-of-whom+role> -16 <p:hint-because-of-whom+somebody> 9 <p:hint-because-of-whom+they> 62
<p:hint-because-of-whom+unit> 19 <p:hint-because-of-whom+warned> -17 <p:hint-because-of-whom+we> 32
<p:hint-because-of-whom+weekday> 10 <p:hint-because-of-whom+would-have> -13 <p:hint-because-of-whom+you> 28
<p:hint-because-of-whom> 22 <p:hint-by-rule+p:hint-by-whom> -10 <p:hint-by-rule+p:hint-sneer> -8
<p:hint-by-rule+p:pattern> -24 <p:hint-by-rule+somebody> -24 <p:hint-by-rule+they> 14 <p:hint-by-rule+warned> -9
<p:hint-by-rule+would-have> -8 <p:hint-by-rule> -26 <p:hint-by-whom+p:hint-sneer> 8
<p:hint-by-whom+p:hint-the-one-who> 10 <p:hint-by-whom+p:ourselves> -12 <p:hint-by-whom+past> 18 <p:hint-by-whom+role>
-27 <p:hint-by-whom+somebody> 8 <p:hint-by-whom+you> -14 <p:hint-by-whom> -12 <p:hint-complain-to+you> 12
<p:hint-complain-to> 10 <p:hint-let-down+p:hint-reported> 12 <p:hint-let-down+p:pattern> 8 <p:hint-let-down+past> 8
<p:hint-let-down+resolved> 8 <p:hint-let-down+role> 48 <p:hint-let-down+somebody> 34 <p:hint-let-down+unit> 13
<p:hint-let-down+warned> 33 <p:hint-let-down+we> 13 <p:hint-let-down+weekday> 19 <p:hint-let-down+you> 51
<p:hint-let-down> 50 <p:hint-no-care+p:hint-nobody's> -16 <p:hint-no-care+p:hint-sneer> 10
<p:hint-no-care+p:housemate> 11 <p:hint-no-care+p:ourselves> -39 <p:hint-no-care+past> 19 <p:hint-no-care+role> 19
<p:hint-no-care+somebody> 34 <p:hint-no-care+we> -18 <p:hint-no-care+word-given> -8 <p:hint-no-care> 45
<p:hint-no-date+p:hint-sneer> -8 <p:hint-no-date+p:ourselves> -23 <p:hint-no-date+p:pattern> -10 <p:hint-no-date+role>
-22 <p:hint-no-date+somebody> -12 <p:hint-no-date+we> -12 <p:hint-no-date> -33 <p:hint-nobody's+p:ourselves> -19
<p:hint-nobody's+p:outright> -17 <p:hint-nobody's+p:pattern> -21 <p:hint-nobody's+past> -24 <p:hint-nobody's+somebody>
-26 <p:hint-nobody's+you> -11 <p:hint-nobody's> -29 <p:hint-ought+p:hint-praise> -19 <p:hint-ought+p:hint-sneer> 22
<p:hint-ought+p:hint-told-before> -12 <p:hint-ought+p:hint-we-failed> -18 <p:hint-ought+p:ourselves> -9
<p:hint-ought+p:outright> -14 <p:hint-ought+p:pattern> -12 <p:hint-ought+past> 8 <p:hint-ought+role> 33
<p:hint-ought+they> -13 <p:hint-ought+warned> -15 <p:hint-ought+we> 10 <p:hint-ought+word-given> 15
<p:hint-ought+would-have> 48 <p:hint-ought+you> 36 <p:hint-ought> 50 <p:hint-praise+p:housemate> -8
<p:hint-praise+p:ourselves> -26 <p:hint-praise+p:outright> -22 <p:hint-praise+p:pattern> -22 <p:hint-praise+somebody>
-14 <p:hint-praise+they> -10 <p:hint-praise+unit> 15 <p:hint-praise+we> -20 <p:hint-praise+would-have> -19
<p:hint-praise+you> -47 <p:hint-praise> -40 <p:hint-reported+p:ourselves> -13 <p:hint-reported+question> 15
<p:hint-reported+role> -41 <p:hint-reported+they> -24 <p:hint-reported+warned> 13 <p:hint-reported+you> -14
<p:hint-reported> -28 <p:hint-sneer+p:ourselves> 17 <p:hint-sneer+past> 12 <p:hint-sneer+role> 30 <p:hint-sneer+they>
10 <p:hint-sneer+unit> 12 <p:hint-sneer+we> 30 <p:hint-sneer+word-given> 17 <p:hint-sneer+would-have> 21
<p:hint-sneer> 69 <p:hint-the-one-who+p:hint-we-failed> 10 <p:hint-the-one-who+p:outright> 17
<p:hint-the-one-who+past> 11 <p:hint-the-one-who+somebody> 20 <p:hint-the-one-who+they> 14 <p:hint-the-one-who+unit>
10 <p:hint-the-one-who> 37 <p:hint-told-before+p:hint-we-failed> -12 <p:hint-told-before+p:ourselves> 34
<p:hint-told-before+past> 25 <p:hint-told-before+somebody> 13 <p:hint-told-before+they> 12 <p:hint-told-before+warned>
16 <p:hint-told-before+we> 22 <p:hint-told-before+would-have> -9 <p:hint-told-before+you> 21 <p:hint-told-before> 43
<p:hint-we-failed+p:innocent> -9 <p:hint-we-failed+p:ourselves> -41 <p:hint-we-failed+past> -35
<p:hint-we-failed+warned> -22 <p:hint-we-failed+we> -43 <p:hint-we-failed+weekday> -9 <p:hint-we-failed+would-have>
-23 <p:hint-we-failed+you> -36 <p:hint-we-failed> -43 <p:housemate+p:ourselves> -18 <p:housemate+p:pattern> 37
<p:housemate+repeated> 9 <p:housemate+resolved> 8 <p:housemate+role> -22 <p:housemate+short> 10 <p:housemate+unit> -8
<p:housemate+warned> -13 <p:housemate+we> -37 <p:housemate+weekday> -11 <p:housemate+word-given> 9
<p:housemate+would-have> -17 <p:housemate+you> -35 <p:innocent+p:ourselves> -42 <p:innocent+p:outright> -8
<p:innocent+past> -27 <p:innocent+somebody> -9 <p:innocent+unit> -18 <p:innocent+we> -23 <p:innocent> -33
<p:ourselves+p:outright> -27 <p:ourselves+p:pattern> -12 <p:ourselves+question> 18 <p:ourselves+repeated> 39
<p:ourselves+resolved> 10 <p:ourselves+short> -14 <p:ourselves+somebody> -13 <p:ourselves+soon> -9 <p:ourselves+they>
28 <p:ourselves+warned> 55 <p:ourselves+we> -50 <p:ourselves+word-given> -10 <p:ourselves+would-have> -20
<p:ourselves+you> 11 <p:ourselves> -12 <p:outright+p:pattern> 75 <p:outright+repeated> 10 <p:outright+role> 29
<p:outright+somebody> -51 <p:outright+they> 11 <p:outright+unit> 25 <p:outright+warned> 11 <p:outright+we> 22
<p:outright+weekday> 13 <p:outright+word-given> -8 <p:outright+would-have> 8 <p:outright> 68 <p:pattern+past> -15
<p:pattern+repeated> 26 <p:pattern+short> 21 <p:pattern+somebody> -59 <p:pattern+they> -18 <p:pattern+unit> 15
<p:pattern+we> 15 <p:pattern+weekday> 17 <p:pattern+word-given> 17 <p:pattern+you> -38 <p:pattern> 75 <past+repeated>
31 <past+role> 12 <past+short> -14 <past+somebody> 30 <past+they> 23 <past+unit> 27 <past+we> -29 <past+weekday> 42
<past+word-given> 32 <past+would-have> -21 <past+you> 23 <past> 27 <question+role> -9 <question+you> -33 <question>
-12 <repeated+role> 13 <repeated+short> 14 <repeated+somebody> 18 <repeated+they> 33 <repeated+unit> -24
<repeated+warned> 13 <repeated+we> -11 <repeated+word-given> -14 <repeated> 45 <resolved+they> 8 <resolved+warned> 9
<resolved+we> 8 <resolved+you> 23 <role+short> -14 <role+they> 21 <role+unit> 21 <role+warned> -9 <role+we> 23
<role+weekday> -17 <role+word-given> 12 <role+would-have> 38 <role> 67 <short+you> 23 <short> -92 <somebody+they> -8
<somebody+unit> 32 <somebody+warned> 17 <somebody+we> -10 <somebody+weekday> -18 <somebody+word-given> -12
<somebody+would-have> 9 <somebody+you> -11 <somebody> 58 <soon> -10 <they+warned> 11 <they+we> -28 <they+word-given>
23 <they+would-have> -19 <they+you> -43 <they> 43 <unit+warned> 19 <unit+we> 25 <unit+weekday> -11 <unit+word-given>
-9 <unit+would-have> 21 <unit+you> -18 <unit> -24 <warned+you> 52 <warned> 52 <we+weekday> -26 <we+word-given> -15
<we+you> -49 <we> 43 <weekday+would-have> 12 <weekday+you> -47 <weekday> -31 <word-given+would-have> 11
<word-given+you> -34 <word-given> -25 <would-have+you> 56 <would-have> 71 <you> 60 ? -11 ?_$ -12 ^ -255 ^_# -16 ^_*_#
52 ^_*_#: 11 ^_*_$ -11 ^_*_: -12 ^_*_a -20 ^_*_again -8 ^_*_alarm -9 ^_*_all 11 ^_*_almacén 10 ^_*_anfrage -8
^_*_answer 9 ^_*_anterior 14 ^_*_are -11 ^_*_asked -12 ^_*_assured -11 ^_*_authority 10 ^_*_außendienst 8 ^_*_avons 24
^_*_bank -20 ^_*_blame -17 ^_*_blick 13 ^_*_booked 12 ^_*_carol -14 ^_*_carrier -12 ^_*_case -11 ^_*_cash 9
^_*_changes 8 ^_*_chapuza -15 ^_*_cleaner -8 ^_*_cleaners 9 ^_*_cleaning -10 ^_*_colleague's 8 ^_*_compared -11
^_*_compañía 10 ^_*_confused 10 ^_*_contract 16 ^_*_contraseña -9 ^_*_corrected 19 ^_*_data 9 ^_*_de 17 ^_*_del 8
^_*_delay 22 ^_*_den -8 ^_*_der 10 ^_*_deux -8 ^_*_developers 10 ^_*_did 41 ^_*_do -16 ^_*_does 16 ^_*_ein 8
^_*_electrician -8 ^_*_employee -8 ^_*_engineers -9 ^_*_entry 9 ^_*_etwas 19 ^_*_fabricante 15 ^_*_factory 8
^_*_failed 11 ^_*_fallait 9 ^_*_fault -19 ^_*_faxgerät -9 ^_*_fehlenden 8 ^_*_field 21 ^_*_first 9 ^_*_fitter -15
^_*_force 8 ^_*_former -12 ^_*_found 12 ^_*_fühler -12 ^_*_geehrter -8 ^_*_great -11 ^_*_ha -18 ^_*_haben 11 ^_*_had
-14 ^_*_hall 8 ^_*_has 8 ^_*_hat 10 ^_*_have -25 ^_*_hizo -8 ^_*_hotline -13 ^_*_ihr 24 ^_*_in -8 ^_*_is 21 ^_*_just
-16 ^_*_können -11 ^_*_l' 12 ^_*_label -10 ^_*_lady 11 ^_*_le 11 ^_*_left 8 ^_*_let -16 ^_*_line -13 ^_*_loaded 12
^_*_loan -9 ^_*_long -8 ^_*_los 10 ^_*_lower 16 ^_*_mail -11 ^_*_maintenance 10 ^_*_manufacturer -13 ^_*_matter -8
^_*_may 13 ^_*_message -14 ^_*_mismo 13 ^_*_mobile 9 ^_*_monteur -19 ^_*_moved 9 ^_*_n' -17 ^_*_ne -11 ^_*_need -11
^_*_needs -19 ^_*_night 15 ^_*_not -8 ^_*_notice -8 ^_*_of -25 ^_*_old -13 ^_*_on 13 ^_*_other 16 ^_*_our 10 ^_*_own
14 ^_*_paquete -8 ^_*_parcel 19 ^_*_pedido 10 ^_*_people -19 ^_*_please 11 ^_*_pouvez -10 ^_*_predecessor 11
^_*_prestataire 8 ^_*_private -9 ^_*_proveedor 16 ^_*_provider -8 ^_*_pump -8 ^_*_question -12 ^_*_removed 22
^_*_repair -12 ^_*_request -8 ^_*_retard 12 ^_*_rings -8 ^_*_scanner -11 ^_*_schuld -8 ^_*_se 9 ^_*_second -9 ^_*_send
-15 ^_*_sent 11 ^_*_sie -8 ^_*_slept 8 ^_*_slot 15 ^_*_so -11 ^_*_someone -9 ^_*_steriliser 8 ^_*_stock 10 ^_*_stood 8
^_*_suggest 9 ^_*_supplier -11 ^_*_swap 12 ^_*_team -17 ^_*_technicien -10 ^_*_techniker -21 ^_*_tell 13 ^_*_that -10
^_*_the 11 ^_*_three -8 ^_*_time 13 ^_*_told 13 ^_*_toner 16 ^_*_took 12 ^_*_trainee -14 ^_*_two -23 ^_*_typed 11
^_*_técnico -10 ^_*_un 17 ^_*_user -8 ^_*_users -20 ^_*_verdad 11 ^_*_video 9 ^_*_votre -17 ^_*_wanted -10 ^_*_war -12
^_*_warehouse 8 ^_*_we -10 ^_*_were 11 ^_*_will -24 ^_*_wrong 9 ^_*_wrote 8 ^_*_wurde 8 ^_*_you -24 ^_*_your 17 ^_*_à
10 ^_*_éditeur 18 ^_*_„ -14 ^_a -57 ^_accounts 21 ^_after -25 ^_al 10 ^_am -8 ^_an -9 ^_as 10 ^_avec 12 ^_because 14
^_between 11 ^_both -10 ^_cambiamos 16 ^_comme 10 ^_coucou -8 ^_could -11 ^_d' -9 ^_das -22 ^_dass 60 ^_de 14 ^_der
-17 ^_did -15 ^_die -24 ^_dispatch 13 ^_do -9 ^_dreimal 9 ^_each -9 ^_en -11 ^_enter -10 ^_er -9 ^_every 24 ^_for 16
^_frankly 28 ^_give -8 ^_gracias -10 ^_he 9 ^_hi -8 ^_honestly 9 ^_i'm -13 ^_if -32 ^_ihre 10 ^_in -29 ^_is 25 ^_it 18
^_jede 8 ^_jonas 20 ^_just -31 ^_leaving 8 ^_let 11 ^_los 18 ^_many -8 ^_mit 9 ^_my 10 ^_nadie -12 ^_never -9 ^_next
21 ^_no -56 ^_nos 11 ^_not 24 ^_nothing -17 ^_nous -16 ^_nuestra 8 ^_ob -8 ^_ok -15 ^_one 23 ^_order 24 ^_please -29
^_priya 9 ^_production 11 ^_puede -10 ^_purchasing 12 ^_que 8 ^_quitamos 10 ^_rack 10 ^_regrettably 12 ^_rest -14
^_rien -10 ^_sadly 14 ^_se -22 ^_sehr -8 ^_should -13 ^_si 16 ^_sie -11 ^_since -9 ^_so 30 ^_su -15 ^_thank -9 ^_that
44 ^_the 18 ^_there -29 ^_they -10 ^_this 20 ^_three -9 ^_to -20 ^_tom 9 ^_un -13 ^_unfortunately 15 ^_unsere 14
^_usted 24 ^_vaya -15 ^_vos 9 ^_votre 9 ^_vous -10 ^_was 9 ^_wer 26 ^_what 14 ^_when -11 ^_whoever 17 ^_wie 11 ^_wir
-20 ^_with 23 ^_without -24 ^_would -11 ^_you 74 ^_you'll -9 ^_zoë 13 ^_à 23 a 78 a_# -20 a_#: -9 a_*_# -11 a_*_$ 16
a_*_; 33 a_*_and 36 a_*_at -16 a_*_between -8 a_*_costumbre 8 a_*_cuatro -9 a_*_de -12 a_*_door 9 a_*_en 13 a_*_from
14 a_*_in -26 a_*_is 20 a_*_la -9 a_*_le 10 a_*_longer -11 a_*_more 16 a_*_note -19 a_*_of -20 a_*_one -14
a_*_password 12 a_*_piece 9 a_*_that 39 a_*_van 11 a_*_which 16 a_*_with 23 a_*_worker 9 a_backup 18 a_child 13
a_cloth 11 a_company 12 a_copy -11 a_courier -9 a_dar -8 a_date -11 a_day -8 a_different -8 a_door 17 a_encore 17
a_fact 8 a_fault -12 a_fine 8 a_folder 14 a_foreign 15 a_fortnight 8 a_friday 8 a_glance 8 a_good -24 a_job 8 a_la -12
a_laboratory 11 a_laissé 8 a_las -24 a_licence 12 a_locked 9 a_look -12 a_los -9 a_lot 8 a_masterpiece 11 a_mess 15
a_minute -10 a_mis 12 a_month 10 a_mouse -8 a_new -44 a_noté -10 a_pallet 14 a_pas -12 a_quien -11 a_record 9 a_saisi
11 a_short -23 a_single 9 a_small 11 a_statement -10 a_switch 8 a_temporary 9 a_test -8 a_thing 15 a_un -13 a_user 8
a_été -13 ab -8 aber 16 abgelehnt -11 abgeschaltet -10 abgest… 11 abge… -8 able -20 able_to -20 abord 8 abord_et 10
abor… 8 about 35 about_# -10 about_$ 10 about_*_a 8 about_*_invoice -8 about_*_months -9 about_the 28 abou… 35
above_*_$ 12 abre -13 abrir 11 abrir_el 12 abrió 10 abri… 42 absent 9 abse… 11 accepted -21 accepted_$ -8 accept… -26
access_$ -8 acce… -35 accident 14 accide… 13 acci… 13 accoudoirs 8 accoud… 9 account -11 account_*_your 9 account_of
20 accountant -13 accounting -10 accounts 33 accounts_office 10 accreditation 13 accred… 13 accr… 13 accu… 15 aceite 8
acei… 8 achievement 8 achiev… 8 achi… 8 acht -9 actas 8 acta… 8 active -9 acti… -20 adapter 13 adapter_*_is 13 adapte…
10 add_up 9 added -20 adde… -20 address -26 address_$ -8 address_*_you 11 address_in -17 addresses 13 addres… -10
addr… -10 adjust… 8 admite -15 aduana -9 advert… 8 advice 14 advised 15 advised_*_it 12 advised_against 15 advise… 17
advi… 32 affect -8 affe… -15 affiche -13 affich… -15 affi… -12 after -34 after_*_had 8 after_that -12 after_the -18
after_we 12 afte… -37 again -26 again_$ -13 again_*_# 9 again_*_the -10 again_*_you -9 again_; 8 against 41
against_all 9 against_it 10 agains… 41 agai… 15 agency 19 agent 22 agen… 58 agreed_and 12 agre… -8 ahorrarse 8
ahorrarse_*_euros 8 ahorra… 17 ahor… 13 air_$ 9 aisl… 10 al_*_le 8 alarm_*_at 9 alarm_was -11 alarms 9 alar… 13
alguien_*_su 10 alguien_de 11 all 33 all_" 10 all_# -14 all_*_$ 26 all_*_for 8 all_*_is 8 all_*_same 14 all_respect 8
all_the 15 alle -8 allein 15 allen 10 alle… 35 allowed_to -8 allo… -11 als 16 alta_$ -9 alte 15 always_*_same 16
always_the 20 am -55 am_# -20 am_*_$ -10 am_*_: 8 am_*_mai -8 am_writing -8 amateu… 9 amat… 9 among -8 among_*_$ -16
among_them -16 amon… -8 an 9 an_$ -17 an_*_$ 24 an_*_: -11 an_*_form 8 an_*_of -11 an_*_to -9 an_einem 9 an_hour -14
analys… -8 anbieter -8 anbieter_hat -9 anbiet… -9 anbi… -10 ancien_*_avait -13 and_# -19 and_#: -8 and_*_# -20 and_*_$
21 and_*_; -12 and_*_a -21 and_*_are -15 and_*_ask -11 and_*_asked 9 and_*_clean 15 and_*_colleague -8 and_*_complain
9 and_*_do -8 and_*_first -15 and_*_for -8 and_*_has -8 and_*_home 13 and_*_invoice -13 and_*_is 22 and_*_never -10
and_*_new -9 and_*_noise 8 and_*_none 10 and_*_nothing 14 and_*_on 33 and_*_others 8 and_*_shows 15 and_*_ten -8
and_*_they 8 and_*_to -13 and_*_under 11 and_*_us -19 and_*_would -8 and_again 14 and_are -11 and_as 8 and_assigned -8
and_being 9 and_do -8 and_gone 9 and_has -8 and_have -8 and_i -10 and_in 19 and_is -15 and_leaves 8 and_left 9 and_not
10 and_nothing -11 and_now 24 and_opened -10 and_press 10 and_sent -8 and_so 12 and_somebody -12 and_still 16 and_tell
-18 and_tested -8 and_that -28 and_the -13 and_then 77 and_they -23 and_this 20 and_used 10 and_we -33 and_went 12
and_you -16 and_your -8 andere 18 anders 14 ande… 39 anew 10 anfrage -15 anfrag… -12 anfr… -12 angelegt_$ -8 ange… -31
anlage -13 anla… -11 anleit… 14 anle… 13 announced -14 announ… -16 anno… -17 another -20 anothe… -20 anot… -27
answer_*_it -8 answer_when 8 answered 12 answered_you 11 answer… 14 answ… 16 antenna -9 antenn… -10 anterior 31
anterior_la 11 anteri… 33 ante… 15 antiguo -13 any -30 any_*_in -8 any_more -13 anyone 30 anyo… 30 anything_$ 10
anything_*_: -9 anything_that 18 anything_wrong -22 anyway 15 anyway_$ 14 anyw… 16 apagó 8 apar… -10 app -17 appara…
-8 apparently 34 apparently_nobody 8 appare… 28 appa… 20 appear_to 8 appears 22 appears_$ 10 appear… 16 appe… 24
applie… -10 appl… -9 après -9 aprè… -9 arbeit 15 arbe… 20 archive -9 archiv… -9 are -71 are_$ 10 are_*_$ -19 are_*_in
-11 are_*_it -21 are_*_right 18 are_*_the -15 are_*_to 24 are_*_with -20 are_busy -13 are_giving -18 are_on -25
are_right -8 are_sorry -9 are_the 14 armario -8 armari… -8 around -15 around_*_$ -14 arou… -15 arrach… 8 arrive -10
arrived 21 arrived_*_#: 8 arrived_with 10 arrive… 15 article -9 articles_$ 11 articl… -10 as 20 as_*_$ -14 as_*_and
-20 as_*_as 12 as_*_can 11 as_*_do 18 as_*_door -9 as_*_of 8 as_*_the 19 as_always -19 as_ever 13 as_for 12 as_if 15
as_it 20 as_its -8 as_the -19 as_they 8 as_we 8 as_your -18 asegur… -10 aseg… -10 ashamed 15 ashamed_of 9 ashame… 15
asha… 15 asig… -13 ask 21 ask_of 13 ask_you -8 ask_your -9 asked_*_$ 8 asked_two -9 asking 16 asking_*_much 10
asking_too 10 aski… 16 asleep 17 asle… 17 assistant 15 assist… 18 assi… 10 association 9 associ… 8 asso… 9 assure -13
assure_you -13 assured -13 assured_that -10 assure… -10 assu… -30 astonished 13 astonished_that 10 astoni… 16 asto… 16
así 10 así_*_va 12 at_# 12 at_#: -12 at_*_# 11 at_*_$ -16 at_*_: 9 at_*_and -31 at_*_counter -9 at_*_first -8
at_*_minutes 9 at_*_other 9 at_*_place 17 at_*_the 8 at_*_time -13 at_*_to -9 at_*_we 15 at_a 11 at_customs -14
at_every 8 at_it -20 at_page 10 at_sea 9 at_that -8 at_the 11 at_which -8 atelier -19 atelie… -19 atel… -19 attached
-13 attention -18 attention_$ -24 attent… -17 atte… -19 au 19 au_*_$ 13 au_*_bonheur 13 au_*_de -13 au_*_et 9
au_fabricant -9 au_moins 8 au_petit 13 auch 24 auctio… 10 auct… 10 aucu… -11 audito… 10 audi… 13 auf_*_gehäuse 8
auf_dem -9 auf_der -9 auf_„ -8 auftrag 8 auftra… 13 auft… 9 aufz… 9 auge… 9 aurait 26 aurait_*_fait 11 aurait_mieux 12
aura… 29 auriez 13 auri… 10 aus 24 aus_der 9 ausgel… -8 ausgesessen 12 ausges… 14 authorities 9 authority 25 author…
36 auth… 35 autokl… 8 autumn 9 autu… 9 außendienst 9 außend… 9 available -10 availa… -10 avait 59 avait_*_en 16
avait_*_les -9 avai… 51 avant_de 18 avan… -11 avec_*_$ -9 avec_un 9 averti… 8 aver… 12 aviez 11 aviez_*_le 11 avie… 11
avions -10 avio… -10 avoida… 11 avons_*_les 9 avons_*_par -13 avons_*_un 8 aware -10 awar… -10 away 17 ayant 18
ayant_*_bon 8 ayant_jugé 8 ayan… 18 año 21 años 9 aún -9 b 9 back -9 back_*_# 10 back_*_and -14 back_*_the -10 back_in
-10 back_order -14 backup 15 back… 15 bad -19 badge -16 badg… -20 bandeja 9 bandej… 9 bank -30 bank_*_the -15 banque
-8 banq… -8 bara… 11 bare 10 baus… 8 be_*_$ -16 be_*_by -11 be_*_if 11 be_*_of 15 be_*_off -9 be_*_responsible 12
be_*_the 10 be_*_to 19 be_*_you -11 be_ashamed 13 be_expected 24 be_held 12 be_put 10 be_with -11 bear… -8 beau… 9
because 41 because_*_a -9 because_*_had -8 because_*_have 10 because_*_in 10 because_*_never 10 because_*_of 10
because_of -17 because_the -45 because_you 10 because_your 26 becaus… 41 beca… 40 bedanken 11 bedank… 11 beda… 12 been
-33 been_*_$ -15 been_*_and -20 been_*_aware -8 been_*_by -13 been_*_for -12 been_*_out -10 been_*_since 9 been_*_this
8 been_*_to 8 been_*_with 15 been_changed 8 been_forgotten -11 been_found 8 been_given -8 been_locked -10 been_made
-10 been_opened -8 been_overlooked -13 been_passed -9 been_released 9 before 10 before_$ -12 before_*_a 8 before_*_the
8 before_a 8 before_it -10 before_the -16 before_they 10 before_us 12 before_you -8 begin 16 begin_*_$ 15 begin_on 14
begi… 17 bei 15 bei_*_$ -11 bei_der 8 bei_euch 8 beiden -8 beid… -13 being_*_$ -11 beleg -10 believ… 11 beli… 14
belongs -20 belongs_*_the -16 belongs_to -20 belong… -22 below_$ 8 belo… -28 bequemlichkeit 14 bequem… 15 bequ… 15
bereit… 8 best -16 bestät… -8 best… -9 betreiber 12 betrei… 11 betrie… 8 betr… 12 between -23 between_# -10
between_*_and -16 betwee… -23 betw… -23 beyond 31 beyond_*_how 10 beyond_me 8 beyond_us 9 beyo… 31 bidder 8 bidd… 8
bido… 10 bien_$ 9 bild… 8 bill 11 billed 10 billing 8 billin… 8 bill… 24 binding -16 bindin… -16 bind… -16 bis -9
bis_*_uhr -12 bish… -9 bitte -23 bitte_*_sie -10 bitt… -27 blac… 8 blad… 8 blame -16 blam… -12 blaue 8 blaue_*_himmel
8 blaue_vom 8 blau… 8 blick 13 blick_ins 9 blic… 15 blind 13 blindf… 9 blin… 24 block -9 blocked_*_your -9 blocked_by
-11 blocked_the 10 bloq… -10 blus… 9 board 15 board_$ 19 boar… 19 bohrun… -9 bohr… -10 boiler 9 boiler_*_$ 10 boil… 9
bold 11 bon 30 bon_de 9 bon_sens 16 bonheur 13 bonheu… 13 bonh… 13 book -16 booked 21 booked_the 11 booking 11 bookin…
11 bookkeeper 11 bookkeeping 15 bookkeeping_for 8 bookke… 27 book… 54 borró 20 borr… 21 both -22 both_$ 15 both_*_the
-8 both_a 9 both… 8 botone… 8 boto… 8 bottle 9 bought 35 bought_it 17 boug… 35 box 8 box_# 11 box_*_the 8 box_; 9
box_and -10 box_in 8 boîte 12 boîte_de 11 boît… 14 branch -15 bran… -11 braucht_*_über 13 braucht_sich 16 bridge 9
briefe 17 brie… 15 brightest 16 bright… 15 brig… 15 bring -9 brings -24 brin… -41 brochu… 8 broken -10 broken_$ -8
broken_*_$ 8 broo… 8 builder 10 builde… 14 buil… 19 bureau 14 bure… 14 busy -14 busy_*_it -14 busy_with -16 but 10
but_not -11 but_your 9 by_*_$ -14 by_*_colleague 8 by_*_own -12 by_*_people 9 by_*_post 8 by_*_who 10 by_*_wrong -15
by_accident 13 by_five -10 by_hand 10 by_mistake 8 by_someone 12 büro 13 c -9 c' 9 c'_*_nous 9 c'_est 21 c'_était -12
c_*_you 8 cable_$ -9 cable_*_laid 11 cable_and 10 cable_is -11 cabling 11 cablin… 11 cada 9 caducado 17 caduca… 20
cadu… 22 cajón 9 cajó… 9 calculated -12 calculated_with -8 calcul… -11 calc… -11 calendar -17 calend… -23 cale… -20
calibrated 8 calibr… 14 cali… 15 call 14 calls 11 calls_*_" 10 call… 19 cambiamos 12 cambiamos_el 9 cambia… 17 camb…
19 came_*_the -18 came_from 9 came… -9 can -43 can_*_$ 11 can_*_a 22 can_*_in -8 can_*_it -23 can_*_on -11 can_*_the
-15 can_*_who 9 can_be -44 can_decide -9 can_drive 11 can_only 22 can_reach -9 cana… -8 cancelled_*_your 8 cannot 25
cannot_be -14 cannot_even 11 cannot_keep 10 cann… 25 cap 19 cap_*_the 8 card -21 card_payments -9 card_was -9 care 39
cares 12 caretaker -16 caretaker_*_the -10 careta… -8 care… 8 cargar 11 cargar_el 10 cari… 14 carol -17 caro… -18
carpet 9 carpeta_$ 11 carp… 10 carried 10 carried_*_$ 8 carrier -23 carrier_$ -10 carrier_*_that -10 carrier_reports
-10 carrie… -17 carry -8 carr… -30 carte -13 carteles 9 cartel… 9 cartes 12 cartons 9 carton… 9 cartridge 8 cartri… 10
cart… 34 casa 9 casa_$ 8 case_is -10 cases -15 case… -11 caused_*_the 8 ce 35 ce_*_$ -8 ce_*_est 15 ce_*_il 9 ce_n' 12
ce_qu' 15 ce_qui 8 cell_# 11 celui -12 celui_de -10 celu… -12 centim… 9 centra… 9 cent… 27 cerró 17 cerr… 18
certificate -13 certificate_*_your -8 ces 11 chance 15 chance_$ 9 change_*_# 8 changed -24 changed_*_time 15
changed_*_to -10 changes 11 change… -13 channels -10 channels_$ -9 channe… -10 chan… 15 chapuza -15 chapuz… -15 chaque
11 chaque_*_$ 11 chaq… 11 charge -13 charged 34 charged_*_for 25 charged_you 23 charge… 37 chargée -9 chargé… -9 chart
-13 chart_$ -11 chaude 11 chau… 10 cheapest 10 cheape… 11 chea… 19 check -8 chec… -9 chez 9 chez_vous 9 child 14 chil…
16 choi… -12 choose -52 choose_" -13 choose_a -12 choo… -53 chosen -11 chos… -13 cinco -8 cinc… -9 city 8 claim -19
claim_*_the -22 clai… -14 claro -8 clar… -8 clean 35 clean_$ 17 clean_up 8 cleaned_the 8 cleaner -17 cleaner_*_the -9
cleaners 9 clearly 14 clearl… 14 clea… 49 clicked 13 clicked_" 12 clicke… 13 client -20 client_$ -11 clie… -18 close
-15 cloth 9 cobró 15 cobr… 38 coche 9 coché 8 coch… 15 coci… 12 code -35 codes 10 code… 10 coffee 8 coincide -9
coinci… -9 colgar 8 colis -9 coli… -9 colleague's 11 colleague_*_the 13 colleague_on 12 colleague_who 13 collea… 21
collègue -8 collègues 14 coll… 17 colours 12 colours_are 10 colour… 12 column -15 columns 11 columns_and 9 column… 15
come -14 come_*_$ -9 come_*_expect 14 come_*_the -14 come_from -19 come_to 23 comes_*_letting 10 comes_*_your 8
comes_of 13 comfortable 15 comfortable_to 15 comfor… 15 comf… 15 comi… 12 commande 10 comme_*_habitude -15 comme_d'
-15 comment 16 commen… 15 commer… 12 comm… 18 como 28 como_*_$ 17 company 21 company_*_you 13 company_and -11
company_that 9 compan… 26 compare -11 compared -24 compared_the -11 compar… -44 compañera -9 compañ… -17 complain 10
complained 9 complaining 9 complaint_*_the -9 complaint_about -13 compla… 38 complete 8 complex -10 comptabilité 14
compta… 9 compte -13 compte… 11 comp… -18 comunidad 8 con 16 con_*_$ -16 con_*_el 10 con_*_enlace -12 con_*_versión 9
con_el -17 con_la 11 con_las 21 con_un 11 concerné 10 conces… 8 conclude 13 conclu… 20 configured 11 config… 8 confirm
-23 confirm_*_date -9 confirm_that -10 confirmation -12 confirmed -13 confir… -69 confused 13 confus… 25 congra… 8
connaissons -9 connaissons_*_$ -9 connaissons_pas -9 connai… -11 connaît 9 connaî… 9 conn… -16 cono… 12 consen… -8
considered 12 considers 11 consid… 30 consignes 9 consisted 14 consis… 13 construction 10 constr… 14 consulta -8 cons…
37 contabilidad 13 contab… 12 contac… -8 contador -8 contains -24 contains_no -10 contai… -20 contenté 11 continues -8
contin… -22 contract_was 11 contractor 11 contraseña -18 contrat_d' 8 contrato -10 control_$ 9 controller -23
controlling 24 contrô… 10 cont… -20 conven… 8 copie -8 copies 8 copy -10 copy_*_your -11 copy_of -9 corner 11 corner_$
11 corn… 11 corrected 18 corrected_the 11 correction -18 correc… 19 corresponde -8 corres… -27 corriente -9 corrie… -8
corr… -14 cortad… -10 cort… -16 cosa 11 cost_you 9 costumbre 13 costum… 13 cost… 11 coucou -8 couc… -11 count_on -8
counted -8 counter -15 counte… -24 counting 8 counti… 8 county 8 coup… -22 courier -17 courie… -14 courri… 13 cous… 10
cover -10 cove… -18 crac… -9 crates 15 crat… 10 created -12 create… -13 crew 20 cuando -11 cuan… -12 cuatro_de -8
cuenta_y 12 cuidado 11 cuidad… 11 cuid… 11 curren… -10 curr… -9 customers 23 customs -23 customs_for -8 customs_office
-11 custom… 9 cust… 13 cut 42 cut_and 11 cut_with 8 côté 8 d'_*_$ -14 d'_*_de 8 d'_*_les -10 d'_abord 8 d'_air 9
d'_habitude -15 d'_œuvre -11 da 46 da_die 10 daig… 8 damaged -13 damage… -13 dama… -21 danebe… 14 dane… 14 dann 15
dans -21 dans_le -8 dans_votre -9 dar -15 dar_*_alta -8 dar_de -14 darf 15 darf_sich 9 das 27 das_*_$ -8 das_*_auch -8
das_*_nicht -8 das_*_vom 8 das_*_war 13 das_blaue 8 das_faxgerät -9 das_gerät 9 das_kennwort -8 das_passiert 10
das_update 8 dass 74 dass_der 22 dass_ihr 21 dass_sie 12 data 22 data_are -8 database 8 databa… 9 date -32 date_*_the
-8 date_of -8 date_the 10 datensatz -15 datens… -14 dave -9 dave_*_# 9 davon 9 davo… 9 dawdled 8 dawdle… 8 dawd… 8 day
-28 day_$ -16 day_*_the -10 day_after -8 days 13 days_*_this 8 days_and 10 db -9 de 25 de_# -49 de_#: -9 de_*_# -13
de_*_; 11 de_*_a -22 de_*_comunidad 8 de_*_de 10 de_*_días -8 de_*_h -10 de_*_l' 11 de_*_la 15 de_*_los 13 de_*_no 13
de_*_pour -9 de_*_que -9 de_*_sala 11 de_*_sale -8 de_*_sede -10 de_*_tarde -9 de_ahí 12 de_alta -8 de_ces 9 de_color
-9 de_dos -9 de_l' -10 de_la 11 de_mayo -12 de_nada 8 de_noche 19 de_nuit 12 de_plantilla -16 de_plus 8 de_su 15
de_sérieux 8 de_tout 15 de_verdad 11 deadline 9 deadli… 9 dead… 9 deal -10 dealer 12 dear_carol -8 dear_dave 12 debi…
-12 debía 10 debí… 11 december -11 december_$ -9 decemb… -11 decide -12 decide_on -8 decided -20 decided_*_the -9
decide… -21 deci… -32 declaration -8 declined -9 declin… -10 decl… -15 decora… 20 deco… 17 default -8 defaul… -8 defa…
-8 defe… 9 dejadez 11 dejade… 11 dejaron 9 dejaro… 9 deja… 25 dejó 22 del_taller -10 delay 23 delay_was 13 dela… 24
delete 18 deleted_$ -13 deleted_*_$ 10 deleted_it 10 deletes 15 delete… 8 dele… 12 delivered 9 delivered_# 9
delivered_in -8 deliveries 12 delivery -13 deli… 11 dem 26 dem_*_und 12 dem_gehäuse 8 demain -10 demande 11 den 39
den_*_neu 8 den_*_vom 16 den_auftrag 9 den_die 12 den_fehler -12 denn 32 departamento_de 8 department_$ -10 depend…
-12 depe… -13 depr… 9 depuis 38 depuis_*_$ 19 depuis_des 9 depuis_lundi 9 depu… 42 der 28 der_*_# -8 der_*_$ -12
der_*_auf -15 der_*_des -11 der_*_in 11 der_*_mit 9 der_*_nicht 12 der_anleitung 11 der_fühler -10 der_monteur -10
der_name -10 der_netzbetreiber 8 der_sensor 9 der_ware 9 des 33 desa… 10 descar… -11 described -9 descuido -9
descuido_nuestro -9 descui… -10 desc… -18 desde 13 desd… 13 desent… 9 deserves -11 deserves_$ -15 design… 8 desi… 11
desk 26 desk_$ -9 desk_*_to 14 deux -15 developer 10 developers 17 development 16 develo… 43 deve… 45 devices -12
devices_*_the -8 device… -12 devi… -20 diagra… 9 diag… 9 did 48 did_*_$ 8 did_*_all 19 did_*_fit -14 did_*_see -9
did_*_the 14 did_*_wrong -21 did_*_you 17 did_anything -12 did_it 9 did_not -12 did_the -8 did_warn 12 die 48 die_# 13
die_$ 8 die_*_# -12 die_*_an -14 die_*_aus 22 die_*_gehört 10 die_*_hat 11 die_*_im 18 die_*_in -9 die_*_lief 9
die_*_seit 12 die_*_war -14 die_*_weggeklickt 10 die_alte 13 die_doppelte 9 die_kollegin 9 die_leitung -9
die_portierung -9 die_pumpe -10 die_rechnung -10 die_spedition 8 die_spätschicht 8 die_ware 9 die_warnung 10
die_warteschlange -11 die_zweite -8 died 11 dign… 8 dip 13 dip_switches 13 directly -10 direct… -11 dire… -18
discontinued -10 discon… -9 disc… -8 diseñador 12 diseña… 14 dise… 15 dish… 11 dispatch 21 dispatch_*_your 10 dispat…
22 display_was 11 displa… -12 disposition 16 dispos… 14 disp… 27 distin… 16 distributor 12 dist… 25 dit 16 dit_*_sur
11 dit_long 12 do 27 do_$ 18 do_*_every 11 do_*_for -8 do_*_look 18 do_*_the 11 do_*_think -12 do_not -10
documentation 12 docume… 15 docu… 15 does -14 does_*_cover -9 does_*_fit -9 does_*_open -10 does_*_read -12 does_not
-39 doesn't -11 doesn'… -11 does… -11 doit -14 donde 15 dond… 15 done 18 donné 8 données 12 donnée… 12 donn… 14 door
-16 door_$ -8 door_*_is 17 doppelte 8 dorm… 17 doubt 12 doubt_*_the 12 doub… 11 dove… 14 down 33 down_$ 8 down_*_your
8 down_the 17 down_to 11 down… -10 drai… 8 draw 8 drawer 14 drawer_*_the 12 draw… 9 drei 23 dreimal 17 dreima… 17
drei… 16 drew 11 dril… 10 drive 10 driver -21 drivers 11 drivers_*_the 8 driver… 12 drone 9 dron… 9 drops -13 druc…
-16 du 34 du_*_# 13 du_*_$ -9 du_bon 14 du_niveau 9 durchgebrannt 11 during -11 duri… -11 duty 16 décidément 18
décidé… 18 déci… 15 défaut -8 défa… -8 déména… 9 démé… 9 dépl… 15 día -17 día_# -11 e-mails 9 e-mail… 9 each -17 early
-20 early_shift -17 earl… -24 east 8 eben 25 echt 10 edit… -8 effe… -9 ehrlich 15 ehrlic… 15 ehrl… 15 eigenen 16
eigene… 14 eigentlich 12 eigent… 12 eige… 31 eight_channels -9 eigh… -12 ein 41 ein_$ -15 ein_*_$ 9 ein_*_ins 9
ein_*_mal 10 ein_blick 12 eindeutig 8 eindeu… 8 eind… 8 eine -10 eine_stunde -10 einem 35 einem_*_der 11 einen 17
einen_*_? 8 einer -38 einer_stunde -8 eines 8 eine… 17 eingebaut 14 eingeb… 17 eingespielt 10 eing… 18 einkauf 22
einkau… 22 eink… 22 einmal 22 einmal_$ -9 einm… 22 eins… -8 einweisung 13 einwei… 13 einw… 16 einzigen 10 einzig… 10
einz… 17 el 20 el_# -11 el_*_: 16 el_*_anterior 10 el_*_con 8 el_*_de -20 el_*_equivocado 8 el_*_está -9 el_*_lleva 13
el_*_lo 21 el_*_ni 12 el_*_no -9 el_*_nos 20 el_*_para -10 el_*_por -13 el_*_que 28 el_*_salió -9 el_anterior 10
el_banco -8 el_cable -9 el_coche 9 el_contador -9 el_contrato -8 el_correo 13 el_diseñador 12 el_día -11 el_enlace -16
el_equipo -12 el_fabricante 18 el_menor 13 el_modelo 8 el_número -11 el_proveedor 17 el_turno 20 electr… 12 elec… 11
eleven 20 eleven_*_and 8 eleven_*_to -8 eleven_days 15 eleven_times 13 elev… 20 elle 10 else 17 emba… 14 empfang -9
empfan… -8 empf… -10 emplea… 8 employee -18 employ… -14 empresa -8 empres… -8 empr… -8 empty -18 empty_$ -10 empt… -18
en 14 en_*_cajón 9 en_*_de -10 en_*_la 14 en_*_les 9 en_*_long 12 en_*_oficina 11 en_*_pas 12 en_*_página -13 en_*_une
8 en_azul -10 en_dit 12 en_el -18 en_excuser -8 en_la -40 en_lire 8 en_marzo 10 en_recepción 15 en_serions 10 encais…
8 enca… 12 encima 19 enci… 19 enco… 10 end -10 end_of -8 endo… -8 ends 9 ends_*_# 9 ends_at 10 engineering -9
engineering_team -13 engineers -21 engine… -26 engi… -25 english -8 englis… -8 engl… -8 enlace -16 enla… -22 enough_$
12 enough_to -8 enregi… -9 enre… -9 ensuite 16 ensuit… 16 ensu… 16 enter -14 enter_it -8 entera 14 entered 12
entered_*_and 11 entered_by 12 entered_now 11 entere… 12 entero 12 enters 8 ente… 37 entfal… -13 entf… -12 entirely 18
entire… 18 enti… 30 entre -9 entrega -11 entretien 11 entret… 11 entries -15 entrie… -15 entry 17 entry_*_a 11
entry_has 12 entry_was 8 entr… -12 ents… -9 enví… -8 equipo -16 equivo… 13 er -25 era -10 erklären 14 erklär… 16 erkl…
16 erre… -8 error -14 error_*_the -11 error_in -12 erro… -13 ersa… -9 erscheint -10 ersche… -10 ersc… -10 ersetzt 9
ersetzt_; 14 ersetz… 12 erse… 12 erspart 20 erspart_$ 19 erspar… 19 ersp… 19 erst 12 erst_einmal 10 es 42 es_*_ein 14
es_*_nicht 14 es_auch 9 es_nicht 9 es_normal -8 es_que 8 escalated -9 escalated_*_our -8 escalated_to -8 escala… -14
esca… -18 escu… 13 eso_que 8 esperar 11 espresso 11 espres… 11 espr… 11 essa… -8 est -21 est_*_$ -38 est_*_qui 13
est_dans 9 est_en -12 est_nous 9 est_partie 8 esta… -20 estima… 8 esti… 8 esto 10 está -39 está_en -17 et_*_$ 9
et_*_ensuite 17 et_*_est 14 et_*_n' 8 et_c' 16 et_ce 11 et_il 8 et_le -8 et_ne -10 etwas 12 etwas_kommt 13 etwa… 12
euch 8 eur 13 euros 13 euro… 11 even_*_it -11 evening 9 evening_and 12 evenin… 9 even… 8 ever 29 every 54 every_*_$ 23
every_*_and 9 every_invoice 19 every_month 13 every_other 17 every_quarter 9 every_single 8 everyone 12 everyo… 12
everything 16 everything_$ 8 everyt… 16 ever… 87 evidently 34 eviden… 34 evid… 34 exactly 10 exactl… 10 examin… -18
exam… -21 exchan… -13 exch… -13 excuser -10 excuser_$ -9 excuse… -12 excu… -13 exist 14 exist_and 9 existed 9
existencias 20 existe… 29 exists -11 exists_; -11 exis… 29 expect 17 expected 27 expected_to 20 expect… 30 expe… 50
explic… 15 expl… 27 export -11 expo… -16 extension -19 extension_# -15 extens… -22 exte… -21 extr… 10 eyes 34 f 9
fabricant -14 fabricante 19 fachabteilung -9 fachab… -9 fact 14 factory_in 21 failed 21 failed_to 8 fail… 17 faire 10
fair… 14 fait 21 fait_de 11 fall -8 fallait 20 fallai… 24 fallan 11 falls -16 falls_on -8 fall… 13 falsch_*_und 8
fals… 20 falta -8 far -11 fault -33 fault_$ -10 fault_of 15 faul… -35 faut 13 faxgerät -9 faxger… -9 faxg… -9 february
25 february_*_april 9 february_and 9 februa… 30 febr… 31 fecha -15 fech… -10 fee 10 feel 24 feel_like 16 feet 17
feet_$ 9 fehler -14 fehler_*_eindeutig 9 fehler_liegt 9 fehl… -9 fell 15 fell_to 9 feri… 9 fest 8 fest… -9 fetche… -8
fetc… -12 fibre -9 fibr… -8 fichier -10 fichie… -9 fich… -15 fidèle 16 fidèle_*_lui-même 11 fidèle_à 16 fidè… 16 fiel
8 fiel_*_su 8 fiel_a 9 field 16 field_*_it 11 fiel… 17 figure 10 file -13 file_was -15 filled 23 filled_*_a 9
filled_*_with 12 filled_it 8 fill… 22 filter -14 filter_of -8 final 12 final_inspection 14 finance 12 finance_people
10 financ… 10 fina… 21 finc… 9 finds 17 find… 14 fine 13 fingers 8 fingers_off 8 fing… 12 finished 28 finished_*_the 9
finish… 32 fini… 40 firewall -12 firewa… -12 fire… -13 firm 59 firm_had 15 firm_that 22 firm… -11 first_$ -8
first_*_of -14 first_and 9 first_level 11 first_one 11 fit -22 fit_$ -14 five -9 five_$ -10 five_*_days -9 five_times
9 five_weeks 12 five_wrong -9 five_years -8 floor 8 floor_*_to 8 floo… 9 flow 10 flush 10 flus… 15 fois 11 fois_$ 8
fois_*_plus 8 fois_de 11 folder 16 fold… 18 foll… -10 footba… 34 foot… 32 for 30 for_$ 10 for_*_$ 24 for_*_cable 11
for_*_days 41 for_*_missing 11 for_*_new -9 for_*_of -13 for_*_plan -9 for_*_record 13 for_*_seconds -10 for_*_than
-10 for_*_the 8 for_*_third 10 for_*_weeks 20 for_*_wrong 9 for_a -12 for_each -11 for_eleven 11 for_four 16 for_it -9
for_more -9 for_once 9 for_one 8 for_others 9 for_reasons -10 for_six 14 for_ten -8 for_the -9 for_their -8 for_two 21
for_whom 8 for_years 12 for_your -42 force 17 force_de 12 forc… 28 foreign 24 foreig… 24 fore… 21 forgot 20 forgotten
-12 forgot… -12 form 14 form_# 8 form_$ 12 format -13 former_provider -13 form… -11 fortnight 9 fortni… 9 fort… 19
forward -9 forwarded -8 forwarder 12 forz… 10 found 17 found_*_missing 8 found_a -9 found_it 14 found_the 16
found_them 9 foundry 9 foundr… 9 foun… 27 four 47 four_*_$ 14 four_*_because 8 four_*_for 8 four_days 17 four_metres
11 four… 13 frankly 32 frankly_it 8 frankly_the 18 frankl… 32 fran… 28 free_plan 9 freela… 14 free… 19 frem… 8 fridge
15 frid… 16 fried 10 frie… 11 from 18 from_#: -15 from_*_factory -17 from_*_it 14 from_*_o'clock -9 from_*_previous
-12 from_*_to -22 from_seven -8 from_the -30 from_this 11 from_your 8 from_yours -8 front -10 front_of -8 fron… -11
fue -12 full_*_$ -15 full_attention -14 full_of 9 further -8 furthe… -8 furt… -8 fuse_$ 8 fühler -16 fühl… -14 fünf 14
fünf_minuten 9 für 11 für_*_gehalten 10 für_den -9 g -17 gagn… 11 ganz 15 gaps -13 gaps_*_# -13 garant… -15 gardie… 11
gard… 21 gateway -28 gateway_# -9 gateway_*_the 8 gatewa… -23 gate… -24 gave 19 gave_*_a -11 gave_it -8 gave_the 15
gave_us 9 gb 12 gebu… -16 geda… 11 gedruckt 10 gedruckt_*_$ 10 gedruc… 10 gedr… 11 geehrter -8 geehrter_*_dave -8
geehrter_herr -8 geehrt… -8 geeh… -8 gege… -10 gehalten 10 gehalt… 10 geha… 14 geht_$ 8 gehäuse 10 gehäus… 10 gehä… 10
gehört 12 gehört_in 10 gehö… 14 geka… 16 gelassen 14 gelass… 14 gela… 19 gelöscht 9 gelöscht_*_$ 12 gelöscht_hatte 13
gelösc… 9 gelö… 9 gema… -9 gemeint -10 gemein… -10 geme… -11 genau -13 gena… -19 general 8 genera… 9 gene… 10 genius
13 geni… 25 gentlemen 11 gentle… 13 gent… 15 geprüft -12 geprüf… -12 gepr… -12 geri… 10 gern 22 gerät 9 gerä… 9
geschickt -10 geschickt_$ -10 geschi… -11 geschr… 8 gespart 8 gespar… 8 gespeichert -11 gespei… -12 getr… 9 gewesen 13
gewesen_*_$ 12 gewesen_sein 12 gewese… 13 gewe… 11 geändert -11 geände… -12 geän… -12 gibt -12 gibt_es -10 ging 12
give -28 give_it -13 given -27 given_*_the -12 given_to -17 gives -26 gives_a -16 give… -54 giving -20 giving_*_their
-10 giving_it -21 givi… -20 glance 10 glan… 17 glüc… 9 goes_*_the 8 going -22 going_*_be -12 going_to -18 goin… -22
gone 19 gone_*_$ 8 gone_home 10 good -28 good_*_$ -11 good_*_and -9 got 24 got_wet 16 grabbed 14 grabbe… 14 gracias_a
-9 grave -9 gravel 17 great -9 green -14 gris -8 group_$ -15 group_*_the 8 groups -8 großhändler -12 großhä… -12 groß…
-11 grundsätzlich 12 grunds… 12 grun… 11 guaran… -10 guar… -9 guessed 10 guesse… 11 gues… 9 guys 13 h -22 h_# -14
h_*_# -9 h_à -10 ha -28 ha_*_a -11 haben 14 haben_# 9 haben_*_die -13 haben_das 8 haben_den 14 haben_recht -13
haben_sie 15 habe… 15 habitude -13 habitude_$ -14 habría 15 habría_*_que 8 habr… 21 había 17 había_puesto 8 habí… 18
hace 10 hacia_*_lado 12 hacia_otro 12 hacía 11 hací… 11 had 70 had_*_$ -14 had_*_changed 13 had_*_for 8 had_*_in 19
had_*_it 38 had_*_off 10 had_*_on -10 had_*_our 9 had_*_same -8 had_*_the 11 had_*_through 10 had_a -35 had_asked 11
had_closed -8 had_entered -9 had_ignored 8 had_it 10 had_put 8 had_shown 8 had_slept 9 had_the -41 had_turned 8
had_typed 13 halb… -10 half 28 half_*_hour -14 half_an -14 half_finished 18 half_of 10 hall 12 hall_was 8 halt… -8
hand 45 hand_in 9 handbuch 8 handbu… 8 handed_to -10 hand… 15 hangar 10 hang… 11 happen 10 happen_$ 11 happens_to -8
happen… -9 harbour 9 harbou… 9 harb… 9 hard 29 hard_to 17 hardly 11 hardly_be 11 hard… 14 has -18 has_*_arrived 8
has_*_be -14 has_*_been -18 has_*_passed -8 has_*_released 9 has_*_the -12 has_*_to 12 has_a 14 has_been -17 has_come
10 has_confirmed -8 has_left 17 has_not -30 has_number 8 has_opened -9 has_stopped 11 has_the -8 has_to -23 hasta 8
hast… 21 hat 85 hat_$ 31 hat_*_$ -12 hat_*_die 9 hat_*_etwas -9 hat_das 8 hat_den 20 hat_die -17 hat_ihnen 8 hat_sie
12 hatte 67 hatte_$ 35 hatte_ihn 10 hatte_sich -14 hatte_sie 22 hatten -17 hatt… 55 hauptsache 8 haus 11 hausmeister
-12 hausmeister_hat -12 hausme… -15 have -23 have_*_all 10 have_*_forgotten -9 have_*_it 22 have_*_look -14 have_*_our
11 have_*_that 9 have_*_the -8 have_*_them -13 have_*_you -12 have_*_your -11 have_a -22 have_asked -10 have_come 10
have_done 13 have_had -8 have_removed -9 have_signed 10 have_thought -8 have_to -16 have_told -8 having 20 havi… 20
hay 8 hay_que 12 he -16 he_*_not -10 he_*_the -16 he_does -15 he_is 17 headse… -9 heater 8 heat… 10 heizkörper -8
heizkö… -8 held 9 held_*_for 14 held_responsible 12 help 14 hemos -20 hemo… -20 her_*_$ -12 heraus 13 hera… 18 here -8
herr -8 herr_dave -8 hersteller -14 hersteller_hat -9 herste… -16 hers… -18 herum 17 heru… 22 heure -22 heur… -23
heute -8 hidden 17 hidd… 17 high_$ 8 hilf… 16 him 20 him_$ 13 himmel 11 himm… 11 himself 13 himsel… 13 hims… 13 hin 12
hin_$ 9 hing -12 hinge 9 hinge_is 9 hing… 14 hinterher 16 hinter… 21 hint… 21 hinweise 11 hinwei… 8 hinw… 8 his 32
his_*_$ 13 his_customers 11 holding 9 holding_the 8 holdin… 9 holds_# 9 hold… 19 home 23 home-made 13 home-m… 13
home_$ 15 home… 13 hone… 12 hopeless 9 hopele… 9 hope… 8 hora -10 horas -15 hora… -12 hose 8 hospital 21 hospit… 30
hosp… 30 host 22 hosting 8 hostin… 8 host… 12 hotline -20 hotline_*_you -11 hotline_told -10 hotlin… -20 hotl… -20
hour -31 hours -27 hours_$ -9 hour… -27 house 58 house_$ 8 house_*_the 10 hous… 58 how 49 how_a 18 how_long -11
how_the 10 hoy -17 hoy_y -12 hr 13 hubier… 8 hubi… 8 human 8 human_resources 8 huma… 14 hängen 11 häng… 10 hätte 18
hätte_ihnen 9 hätten -8 hätten_sie 10 hätt… 10 héberg… 19 hébe… 19 i 15 i'm -15 i've -9 i_*_say 23 i_*_writing -8
i_*_you -22 i_am -8 i_ask 12 i_gave -10 i_have -11 i_must 9 i_see 10 i_would 12 iban 8 ich -9 idea 49 idea_of 29 if 19
if_*_may 10 if_one 13 if_you -9 if_your 8 ignored 16 ignored_the 11 ignore… 17 igno… 22 ihn_mit -11 ihnen_$ -10
ihnen_die 10 ihr 28 ihr_*_hat -16 ihr_hausmeister -12 ihre_neue -10 ihren 15 ihres 12 ihre… 26 il 41 il_*_faut 10
il_*_tout 8 il_*_y 9 il_fallait 20 il_ne 15 ils 18 im_*_$ -13 im_*_der -14 im_programm 9 imagin… 9 imag… 12 impf… 8
impo… 11 imprenta 11 impren… 11 imprimeur 9 imprimé -9 impr… 18 in 31 in_*_$ -38 in_*_a 9 in_*_an -9 in_*_and 26
in_*_box 9 in_*_but 13 in_*_case -8 in_*_days -10 in_*_drawer 10 in_*_east 8 in_*_entry 15 in_*_evening 9
in_*_firewall -9 in_*_had 10 in_*_hands -14 in_*_has 12 in_*_house 15 in_*_in 17 in_*_list -12 in_*_middle 15
in_*_minuten 8 in_*_not 8 in_*_office -14 in_*_own 15 in_*_portal -8 in_*_rain 19 in_*_settings -10 in_*_sonne 12
in_*_sun 13 in_*_that 18 in_*_week 8 in_*_with -11 in_*_workshop -8 in_a 38 in_again -9 in_as 8 in_charge -15 in_den
12 in_einer -16 in_february 21 in_front -10 in_half -8 in_ihrem 8 in_it -12 in_its 27 in_january 8 in_march 30 in_may
18 in_no 14 in_order 20 in_our -14 in_porto 15 in_spite 10 in_the -53 in_three 14 in_writing 29 includ… -16 incl… -20
incomp… 13 inco… 12 inde… -8 informatique 14 inform… 15 info… 15 inha… -8 ins 13 inside -8 inspection 9 insp… 9
installed -24 installed_*_the -8 installed_the -9 installer 19 installer_*_the 8 institute 10 instit… 11 instructions
15 instruments 10 instru… 22 inst… 36 insurers -11 insure… -15 insu… -10 integr… 8 interface_to -8 interns 17 intern…
16 interr… -9 inte… 11 into_a 9 into_an 8 intr… 8 invent… 25 invest… -8 inve… 20 invier… 10 invita… -11 invoice_$ 12
invoice_*_not -13 invoice_was -8 invo… -14 irgend… 11 irge… 11 irse 10 is -45 is_*_$ -31 is_*_again 12 is_*_and 14
is_*_at -12 is_*_be 14 is_*_by -21 is_*_comes 13 is_*_fault -10 is_*_for -26 is_*_in -19 is_*_it -10 is_*_like 12
is_*_matter -12 is_*_me 8 is_*_new -8 is_*_now 9 is_*_on -13 is_*_really 20 is_*_result 23 is_*_slow -11
is_*_something 17 is_*_the 17 is_*_third 18 is_*_to -28 is_*_us 9 is_*_user 15 is_*_wrong 12 is_*_your -14 is_a 27
is_always 17 is_as -8 is_at -9 is_attached -9 is_because 12 is_being -32 is_best -9 is_beyond 32 is_blocked -10
is_broken -8 is_clean 9 is_entered 10 is_entirely 8 is_evidently 8 is_filled 9 is_going -12 is_in -18 is_it 28 is_item
9 is_justified 10 is_left -12 is_never -8 is_no -12 is_not 28 is_now 10 is_on -11 is_receiving -8 is_still -12 is_the
24 is_to 18 is_too -9 is_why -10 is_with -28 issued -8 issu… -13 ist -48 ist_*_sie 10 ist_im -14 ist_in -8 it 29 it's
-18 it_*_# 10 it_*_$ 26 it_*_a 16 it_*_all -19 it_*_always 17 it_*_and 10 it_*_be -11 it_*_been -11 it_*_beyond 13
it_*_entered 12 it_*_from 8 it_*_full -10 it_*_half 18 it_*_like 19 it_*_lost 9 it_*_must 13 it_*_nobody 8 it_*_not 18
it_*_of 17 it_*_on -16 it_*_one 9 it_*_only -8 it_*_open 8 it_*_our -8 it_*_out -8 it_*_simply -12 it_*_so 20
it_*_some 12 it_*_that -17 it_*_the -18 it_*_us -17 it_*_with -10 it_*_writing 8 it_*_your 9 it_*_yours -9 it_? 8
it_all 13 it_anyway 9 it_appears 22 it_at -12 it_belongs -14 it_can -9 it_deserves -17 it_did 11 it_doesn't -8 it_has
-34 it_is 18 it_kindly 8 it_lay 8 it_looks -8 it_necessary 8 it_on -22 it_out 21 it_pleases 17 it_reached -8 it_really
20 it_seems 35 it_stood 15 it_the -14 it_their -14 it_through 9 it_too 11 it_under -11 it_we -9 it_were 8 it_will -10
it_with 16 it_wrong 20 item 9 item_*_# 10 its 53 its_# 10 its_*_$ 15 its_*_for 8 its_*_is -17 its_*_on 10 its_data 9
its_own 16 itself_to 8 ja 26 ja_*_$ 8 jahren 16 jahr… 25 jaja -16 jaja_$ -16 jam -17 january 9 januar… 9 janu… 9
jardinero 12 jardin… 16 jard… 16 jede 8 jedem -10 jeder 10 jedes 8 jede… 9 jemand -11 jemand_der -8 job 38 job_$ 14
join… -11 jonas 26 jona… 26 judge 9 judg… 10 jugé 16 jugé_*_de 14 jugé_bon 8 juin -12 june -14 junto_*_la 9 junto_a 9
junt… 8 jusqu' 9 jusqu'_*_bout 8 jusqu'_au 8 jusq… 9 just -72 just_*_short -14 just_*_the -8 just_a -21 justified 9
justif… 10 just… 10 kaff… 9 kam 17 kann -15 kanzlei 10 kanzle… 10 kanz… 10 kartons 10 karton… 10 keep 24
keep_*_fingers 8 keep_*_it 9 keep_his 9 keeping 10 keepin… 10 keeps -12 keine -8 keinen -13 keinen_*_$ -9 kein… -19
kennt 8 kennwort -11 kennwo… -11 key_*_$ 16 key_*_a 8 keyboard 9 keyboards 9 keyboa… 18 keyb… 18 kind -9 kindly 12
kind… 16 kitchen 13 kitche… 13 kitc… 13 km 8 knew 44 knew_*_the 20 knew_about 8 knew_it 17 knew_of 11 know_*_product 8
know_that -12 knows 13 know… 22 kollegen_*_sich -8 komm… 13 konto -10 kont… -29 kältem… 8 können_*_nicht 9
können_*_sich 10 kühl… 14 l' 11 l'_*_avait 9 l'_*_du 11 l'_*_est -10 l'_*_et 9 l'_*_nous 8 l'_a 12 l'_ancien -10
l'_appel -8 l'_atelier -12 l'_avait 21 l'_avons -9 l'_entretien 8 l'_heure -11 l'_imprimeur 9 l'_éditeur 14 l'_équipe
14 la 29 la_*_# 15 la_*_$ -23 la_*_: -8 la_*_cosa 8 la_*_de -40 la_*_del -8 la_*_doit -10 la_*_du -11 la_*_est -9
la_*_fois 8 la_*_il 14 la_*_le -8 la_*_lo 9 la_*_oreille 14 la_*_parce -9 la_*_porque -11 la_*_que 19 la_*_qui 15
la_*_« -11 la_*_était -9 la_aduana -9 la_anterior 11 la_bandeja 9 la_banque -9 la_boîte 11 la_carte -8 la_comptabilité
12 la_comunidad 8 la_contraseña -13 la_corriente -9 la_dejó 8 la_direction 9 la_imprenta 12 la_norma -9 la_notice 16
la_oficina -10 la_personne -8 la_página -10 la_référence 9 la_sala 11 la_sourde 14 la_tapa 8 la_tarde -14 la_tarjeta
-8 lab 11 labels 14 labe… 22 laboratory 8 labora… 8 labo… 8 lado 20 lado_$ 19 lady 21 lady_in 12 lager 12 lage… 22
laid 9 laisse 12 laissé 10 lais… 25 lampe -16 lamps -9 lamp… -25 lanc… -11 land… 19 lang 14 lapt… -8 las_#: -9 las_*_$
9 las_*_de -8 las_*_y -11 lassen 11 lassen_$ 13 lass… 11 last -40 last_*_$ -18 last_time 8 last_week -9 last… -9 late
-8 later -10 late… -13 laut… -8 lay 16 lay_*_the 10 lay_in 13 le_# -30 le_*_$ 16 le_*_avant 8 le_*_concerné 11 le_*_el
-9 le_*_juin -8 le_*_l' 10 le_*_livre 9 le_*_n' -21 le_*_précédent 9 le_*_que -15 le_*_qui 12 le_*_sans 8 le_*_una 10
le_*_vers 10 le_*_« -9 le_*_était -8 le_code -8 le_da 10 le_fichier -8 le_lien -11 le_logiciel 8 le_plan -8
le_prestataire 9 le_quai -10 le_retard 12 le_syndic 17 le_vendió 14 lead -11 leader 10 leads -8 leaking -11 leakin…
-11 leak… -9 lean… 8 learn 12 learned 8 learne… 10 lear… 26 leaves 10 leav… 10 leer 10 leer… 8 left 42 left_$ -8
left_*_" -8 left_*_$ -9 left_*_door 9 left_*_the 27 left_it 8 left_out -27 left_the 41 left_to 8 left_without 9
lens_*_$ -10 les 33 les_*_$ 9 les_*_de -10 les_*_et 8 les_*_ne 8 les_*_par -13 les_avait 13 les_avons -12 les_deux -14
les_travaux -10 lesen 22 lese… 18 let 15 let_*_be 11 let_*_know -11 let_the 11 let_us 9 let_you -9 let_your -17 letter
-9 letters 17 letters_*_it 12 letter… 15 letting 15 lettin… 15 lett… 20 leur -13 leur_*_$ -11 leuten 14 leut… 13 level
12 leve… 12 lid 23 lid_$ 9 lie -23 lie_in -8 lieber 8 liegen 16 liegen_*_$ 10 liegt -9 liegt_*_bei 10 liegt_eindeutig
9 lieg… 10 lien -11 liest 11 lies… 11 lift -10 light -9 ligh… -10 ligne -9 lign… -9 like 88 like_*_$ 16 like_*_and 23
like_*_the 12 like_a 31 like_it 15 like_to -20 lille -10 lill… -10 limit -25 limit_*_your -11 limit_in -10 limita… -8
limi… -40 limp… -14 line -35 lines_$ -9 link -13 lire 33 lire_la 9 lire_une 18 lisa… 11 list_*_the -17 list_; 12
list_in -11 list_that -9 list… -13 little 19 little_*_care 12 little_longer -8 little_more 11 litt… 19 livre 11
livreur_n' -9 livré 20 livr… 27 llama -9 llega -10 llegó 10 lleva 14 llevan 11 llev… 32 lo 57 lo_*_nosotros 14
lo_*_por 21 lo_dejó 11 lo_hizo 8 lo_que 8 loaded 16 loaded_the 13 load… 15 loan -12 loan_*_is -11 loan_printer -11
local 12 location 9 locati… 9 loca… 18 locked_*_five -11 locked_by -11 log -23 log_of -8 logiciel 10 logiciel_$ 11
logici… 10 login -16 logistics 12 logist… 16 logi… 9 lol 11 lol_$ 17 long 19 long_$ 9 long_*_is -11 long_sur 10 longer
-29 longer_*_usual -18 longer_than -23 long… -29 look 11 look_$ 10 look_*_$ 9 look_*_it -18 look_*_the 16 look_*_this
-11 look_for 10 looked_*_the 9 looking 9 lookin… 9 looks 14 look… 27 los 35 los_# 18 los_*_con 11 los_*_que 9 los_de
23 los_dos -8 los_responsables -8 los_valores 14 lost -10 lost_$ -14 lost_the 10 lot 19 lot_# 15 lot_*_is 9 lower 9
lowe… 15 luci… 13 luego 25 lueg… 25 lui 11 lui-même 9 lui-mê… 9 lui-… 9 lui_avions -9 lumi… -11 lunch 8 lunch_*_it -8
lunchtime -11 luncht… -11 lunes_$ 11 lying 20 lying_in 8 lyin… 20 lässt 12 lässt_$ 14 lässt_sich -11 läss… 12 líne… -9
m -14 machine 17 machin… 15 mach… 22 made 26 made_*_your 9 made_aware -8 made_the 14 magasi… 19 maga… 19 magnet -8
magn… -12 mail -20 mail_*_your -10 mail_from -11 mailbox -8 mailbo… -10 mailed -8 mails -17 mail… -26 mainta… 8
maintenance 10 main… 14 maker -21 make… -33 making 11 maki… 11 mal_*_$ -14 mal_*_die 11 mal_*_el -8 malgré 10 malg… 10
man 61 managed 18 managed_to 15 management 8 manager -28 managers 9 manages 15 manages_to 14 manage… 26 mana… 29 manc…
11 mani… 19 manq… -18 manual 29 manual_would 10 manufacturer -18 manufacturer_has -14 manufa… -19 march 29 march_that
11 marc… 28 mark 11 marketing 14 marketplace 10 market… 25 mark… 28 mart… 10 marzo 11 marz… 11 mast_$ -8 master_key 8
masterpiece 13 master… 15 mast… 15 match -12 matc… -8 matter -19 matter_for -10 matter_has -11 matt… -11 mauvais_*_$
-11 may_*_# 9 may_*_#: 18 may_*_so 8 may_*_the 17 may_*_to 9 may_; 9 may_at 18 may_i 9 may_not -8 may_say 9 may_thank
10 may_that 14 mayo -15 mañana -16 mañana_$ -11 maña… -16 mb -16 mdr -8 mdr_$ -8 me_that -8 mean -9 means -12
means_*_$ 10 means_*_the -10 means_that -20 meant -10 mean… -23 measure_*_# 10 measur… -10 meas… -10 medio 10 meeting
-8 meetin… -8 meet… -9 mehr_*_$ 8 meiste… 12 meis… 12 meld… -9 members -11 member… -11 memb… -10 menor 14 meno… 11
mensaj… -11 mens… -8 menu -19 menú -11 meses 15 mese… 15 mess 24 mess_of 16 message -35 messag… -46 messed -11
messed_*_the -11 messed_up -11 mess… -44 mesure -19 mesu… -20 meter 9 mete… 18 meti… 8 metres 10 metr… 8 mid-… 8
middle 15 middle_*_the 10 middle_of 16 midd… 15 mieux 12 mieux_*_de 11 mieux_fait 11 mieu… 12 might 29
might_*_expected 10 might_be 10 migh… 29 mila… 9 minimum 9 minimu… 9 mini… 13 minute -13 minutes -18 minutes_$ -8
minutes_and -8 minute… -19 minutos -11 minuto… -11 minu… -37 miracl… 8 mirar 10 mira… 35 mis 18 mis_*_semaines 8 mise
-8 mislaid 16 mislaid_your 11 mislai… 16 misl… 23 mismo_*_la 13 missing 14 missing_*_: 16 missing_*_the 8
missing_*_were -14 missing_and 10 missing_in -14 missin… 14 miss… 14 mistake 12 mistak… 17 mist… 22 mit_*_am -10
mit_dem 8 mit_der 30 mit_einer -10 mit_uns -9 mit_„ -9 mixed 12 mixed_*_the 9 mixed_up 9 mixe… 17 mobile_network -11
mobi… -11 model -13 modelo 8 modelo_equivocado 10 mode… -9 moins 19 moin… 23 mojado 9 moja… 15 moment -10 mome… -14
monday -20 monday_and -13 mond… -17 money 11 mone… 12 monteur -16 monteu… -17 month 28 months -11 months_$ -9 montó 10
mood 20 moque 12 moqu… 17 more 14 more_*_$ 9 more_care 13 more_than -12 morgen -10 morg… -11 most -11 mostra… -9 moun…
12 mouse -9 mous… -9 move -8 moved -10 moved_the 15 move… -11 moving -9 movi… -9 much 46 much_*_ask 22 much_to 22
mucho 9 much… 15 mundo 11 mund… 11 munici… 8 muni… 8 muss 14 muss… 12 must 26 must_*_$ 8 must_*_been 9 must_have 13
must_say 9 my 8 my_*_$ -8 my_colleague 15 my_predecessor 11 myself 10 myse… 10 más_$ 8 métier 10 méti… 10 même_pas 8
n'_*_pas -18 n'_*_rien -10 n'_*_serions 10 n'_en 13 n'_importe 8 nach -13 nachge… -15 nach… -8 nada_$ 8 nada_*_: -11
nada_; 9 nada_mal -13 nadie -8 nadie_*_nada -10 nadie_en 10 nadi… -8 name -25 name_*_the -9 name_a -8 name_des -9
named_" 13 names 10 name… 12 naturally 8 natura… 8 natu… 8 navi… 9 ne -13 ne_*_pas -33 ne_faut 10 ne_sait 16 neben 10
nebe… 9 necesi… -11 need -41 need_the -18 needed 26 needed_*_days 9 needed_*_weeks 8 needed_four 10 needed_three 8
needs -59 needs_a -16 needs_the -8 needs_to -20 need… -32 negligence 14 neglig… 8 negl… 14 neighbour -10 neighb… -8
neig… -8 nenn… -8 nett… 12 network -9 network_*_your -20 network_in -10 networ… -8 netw… -8 netzbe… 8 netzte… -8 neu 8
neu_*_$ -10 neue -11 neues -9 neue… -21 never 34 never_*_$ 31 never_again -10 neve… 37 new -57 new_*_$ -16 new_*_on -8
new_one -12 next 14 next_*_$ -12 next_*_the 12 next_time 23 next_to 19 ni 54 nicht_*_wundern 16 nicht_auf 11 nicht_in
15 nicht_mehr -11 nicht_wundern 9 nicht_zu 20 nichts_mehr 8 nichts_neues -8 nich… 8 nie 21 nie_*_$ 17 niega 13 nieg…
13 niemand_die 8 nieman… 8 niem… 8 night 28 night_*_had 18 night_desk 8 night_porter 16 nigh… 36 niveau 9 niveau_# 9
no -43 no_*_$ -28 no_*_; 8 no_*_a -9 no_*_from -8 no_*_nada 13 no_*_ni 24 no_*_una 8 no_*_y -8 no_es 18 no_nos -8
no_one 14 no_se 11 nobody 48 nobody_*_there 14 nobody_*_to -9 nobody_*_your 14 nobody_in 14 nobody_on 13 nobody_over 9
nobody_was -9 nobo… 42 noch -21 noch_nicht -9 noche 21 noch… 21 none 15 nonsense 10 nonsen… 10 nons… 10 noon -8 norma
-9 normal -9 norm… -17 nos 18 nos_*_el 10 nos_*_sont -13 nos_techniciens -9 nos_équipes -10 nosotros -15 nosotros_$
-14 nosotr… -15 noso… -15 not -8 not_*_$ -49 not_*_and 18 not_*_any -8 not_*_anything -21 not_*_as -17 not_*_before -8
not_*_brightest 16 not_*_do 9 not_*_fault 10 not_*_for 12 not_*_from 10 not_*_overlooked -13 not_*_single 11
not_*_that 13 not_*_the -9 not_*_we -13 not_*_you -11 not_a 38 not_able -10 not_allowed -9 not_arrived 8 not_be 24
not_been -20 not_even -13 not_fit -22 not_know 9 not_look 19 not_match -10 not_open -17 not_read -10 not_something 17
not_the 34 not_to 30 nota… 15 note -35 note_*_say -9 note_*_your -10 note_the -10 note_to -9 noted -18 nothing 16
nothing_*_$ -14 nothing_*_with 17 nothing_; 16 nothing_else 9 nothing_is -8 nothing_to -11 nothing_was -17 nothin… 16
noth… 16 notice 14 noticed 15 noticed_$ 8 noticed_nothing 10 notice… 15 noti… 33 noté -11 nous -11 nous_*_avions -8
nous_*_avons -23 nous_*_en 12 nous_*_excuser -8 nous_*_vers 9 nous_avons 20 nous_en -11 nous_les -13 nous_lui -9
nous_ne -24 nous_qui 9 nouv… -8 november -11 novemb… -15 nove… -18 now 48 now_$ -11 now_*_at -8 now_*_in 8 now_*_that
8 now_the 8 nuestra 15 nuestro -10 nuestro_$ -8 nuestro_*_de 10 nuestro_taller -10 nuestros 8 nuestr… 14 nues… 14
nuevo -9 nuev… -9 nuit 17 null -10 number -38 number_$ 8 number_on -11 number_was -10 numbers 19 number… 19 numb… -18
nume… -12 numpty 18 nump… 18 nun 27 nunca 10 nunc… 10 nur 9 número -16 número_de -12 núme… -16 o'clock -15 o'cloc… -15
o'cl… -15 ob -10 obra 14 obviou… 8 obvi… 8 obwohl 13 obwo… 13 octo… -9 oculta… 14 ocul… 14 ocur… 10 odd -8 oder -12 of
22 of_# -35 of_*_" 8 of_*_# -15 of_*_$ -9 of_*_answer 11 of_*_backup 9 of_*_before 8 of_*_company -8 of_*_door -12
of_*_firm 10 of_*_groups 8 of_*_have 8 of_*_in -10 of_*_is 14 of_*_manufacturer 13 of_*_month -8 of_*_on 23 of_*_order
12 of_*_plc 10 of_*_purchasing 10 of_*_second 11 of_*_six 10 of_*_size 8 of_*_sockets -8 of_*_steps 9 of_*_the 22
of_*_ticket 8 of_*_to 8 of_a 8 of_an 14 of_any -10 of_eyes 9 of_her -14 of_him 9 of_it 8 of_letting 10 of_life -8
of_measure 10 of_our 31 of_ours -14 of_six -19 of_the -21 of_them -24 of_two -9 of_work 15 of_your 16 of_yours 13
off_*_a 11 off_*_the -14 off_and 11 off_at -8 off_the 15 offenbar 23 offenbar_für 11 offenb… 23 offe… 10 office 55
office_$ -9 office_*_$ -11 office_*_is -8 office_*_the 20 office_and 8 office_had 11 offi… 62 oficina 8 oficin… 8
ofic… 9 oft 12 oil 14 ok -21 old -20 old_*_$ -29 old_address -16 old_one 10 older -23 olde… -23 olle… -8 on -71 on_#
-34 on_*_# -37 on_*_account 10 on_*_and -28 on_*_bench -10 on_*_demande 14 on_*_display 10 on_*_friday 9 on_*_invoice
18 on_*_is -8 on_*_june -11 on_*_lens -11 on_*_november -9 on_*_order -14 on_*_part 8 on_*_phone 8 on_*_roof -8
on_*_same 8 on_*_slip -8 on_a 15 on_anything 10 on_back -13 on_both 10 on_duty 11 on_every 16 on_it -15 on_its -10
on_monday -11 on_one 9 on_our -22 on_saturday -16 on_se 14 on_tuesday -16 on_your -39 once 15 once_$ 12 once_again 13
one 31 one_$ -13 one_*_and 14 one_*_not -26 one_*_only 12 one_*_the 24 one_*_them -21 one_*_there 12 one_*_to 28
one_*_us 8 one_*_what 9 one_*_with -9 one_*_your -9 one_; 8 one_and -11 one_can 22 one_gets 13 one_has 26 one_hour -11
one_is -9 one_line 10 one_must 9 one_of -30 one_on -8 one_without 8 one_wonders 10 ones 9 only_$ -10 only_*_in -11
only_*_that 19 only_*_the -8 only_he 9 only_need -10 ont 35 ont_*_la 8 ont_été -10 open -36 open_$ -17 open_*_and 10
open_the -17 open_to 8 opened_# 8 opened_by -8 opening 21 opening_a 8 opening_the 11 openin… 21 opens -9 opens_it -8
open… 15 operador -16 operad… -9 operator 26 operators 12 operat… 45 oper… 40 optimi… 8 or -27 order 23 order_# 22
order_*_has 14 order_*_the -21 order_*_was 25 order_desk 8 order_entry 27 order_for 14 ordered -14 ordere… -14 orders
-19 ordnun… 8 ordn… 9 oreille 14 oreill… 14 orei… 14 origin -9 origin_$ -8 other 45 other_*_$ 9 other_*_for -9
other_*_manages 11 other_*_of 12 other_people 13 others 27 othe… 66 otra 14 otro_*_$ 16 otro_lado 19 ou -9 our 26
our_*_$ -19 our_*_and -19 our_*_are -28 our_*_desk 14 our_*_did -18 our_*_found 11 our_*_have -11 our_*_is -16
our_*_office 20 our_*_partner 8 our_*_people 18 our_*_shop 10 our_*_should -8 our_*_that -9 our_*_the -11 our_bad -11
our_billing 8 our_developers 9 our_dispatch 8 our_engineering -11 our_engineers -16 our_list -10 our_mail 10 our_night
11 our_own 19 our_part 10 our_people -25 our_planner 15 our_software 8 our_system -11 our_team -14 our_technician -9
our_workshop -23 ours -15 ours_; -17 out -20 out_# -9 out_$ -15 out_*_be -14 out_*_the -18 out_that 8 out_the 12
out_to -13 outage 11 outage_was 10 outa… 10 over 42 over_a 12 over_the 9 over_there 17 over_to -8 overlook 11
overlook_a 8 overlooked -20 overlooked_$ -14 overlo… -13 oversight -10 oversi… -10 over… -22 owed 8 owed_to 8 own 38
own_*_$ 12 own_*_on 11 own_electrician -8 own_house 11 owner -11 owne… -9 p -9 packed 19 packed_$ 8 packing 9 packin…
9 pack… 28 pagar 10 paga… 10 page -10 page_# 25 page_$ -8 page_*_$ 9 paid 10 paid_for 9 pallet 12 pallet_truck 11
pall… 9 panel_*_not 8 panel_*_the -11 paper_$ 8 paper_jam -10 papers 19 pape… 27 papier… -8 papi… -8 par -15 par_*_$
-12 par_la -10 para 16 para_*_el 10 para_la -8 paramé… 8 para… 19 parcel_*_it -11 parcel_service 20 parcels 11 parcel…
11 pareci… 8 pare… 24 parking 10 parkin… 10 park… 18 part_*_# 10 part_on 11 partner 19 partner_$ -11 partne… 10 parts
9 part… 22 pas_$ -12 pas_*_$ 8 pas_*_une 9 pas_*_étonner 8 pas_de -17 pas_la 14 pas_lire 10 pas_là 8 pas_s' 8 pasado
-11 pasado_*_$ -8 pasado_mañana -11 pasa… -11 pass_$ 9 passe -8 passed_*_the -14 passed_to -18 passiert 13 passie… 13
password_*_the -10 passwo… -12 pass… -11 past 12 pata… 17 pay 10 pay_*_it 11 pay_for 13 payments_*_the -11 payroll 10
payrol… 10 payr… 10 pdf -8 pedido 15 pedi… 24 pegado 8 pega… 8 people 14 people_*_$ -17 people_*_and -8 people_*_busy
-12 people_*_on -17 people_are -29 people_concerned -9 peop… 15 perdre 9 perd… 9 perfectly 15 perfec… 18 perfil -11
perf… 11 perhaps 12 perhap… 12 perh… 12 permiso -9 permis… -11 perm… -24 pero 27 person 15 person_*_it 12 persons -10
pers… 16 petit 18 petit_bonheur 13 peti… 16 peut -13 peut… 9 pfeil 10 pfeil_*_dem 8 pfeil_auf 8 pfei… 14 photograph
-19 photograph_*_the -10 photograph_of -11 photog… -27 photos -10 phot… -25 piano 12 pian… 11 picker 16 picking -8
pickin… -8 pick… 15 pictur… -10 pict… -10 piece 9 piece_*_work 15 piece_of 14 piec… 16 pied -11 pied_*_œuvre -11
pied_d' -11 pin -19 pin_*_the -11 pin_of -14 place 15 placed -11 plan_*_the -10 plan_nothing 11 plan_of -9 planner 18
planne… 20 plantilla -22 planti… -23 planun… 9 plan… 14 plates 10 platten 9 platte… 9 plat… 20 playing 19
playing_*_the 19 playing_with 19 playin… 19 play… 20 plc 10 please -14 please_*_a -8 please_*_her 12 please_*_it -10
please_*_the -17 please_*_them 10 please_*_us -9 please_have 9 please_let -15 please_put -9 please_swap 14 please_tell
10 pleases 17 please… 19 plug_*_$ -10 plug_of -9 plugged -8 plugge… -8 plumbe… 8 plum… 10 points -20 points_*_the -8
points_to -13 policy_$ -12 polite… 9 poli… 16 por 12 por_*_$ -17 por_*_de 8 por_*_no -8 por_eso -9 por_parte 8 por_su
10 porque 21 porque_el 10 porque_en 15 porque_la -11 porq… 21 port_# 8 portab… -11 portal -16 portal_$ -8
porte_*_référence 9 porte_la 9 porter 14 portierung -9 portie… -9 porting -9 portin… -9 porto 14 port… -9 posi… -12
possible -8 possib… -9 posés 8 pota… 11 pounds 9 poun… 9 pour -12 pour_la -12 poured 9 pour… 11 pouvez -12 pouv… -15
power -8 predecessor 19 predecessor_*_this 8 predecessor_in 9 predec… 20 pred… 20 prefer -13 preferred 15 preferred_to
9 prefer… 21 pref… 11 pregun… 10 preg… 10 prepared -9 present -14 presen… -16 press_*_# 8 press_*_$ 15 pressed 8
pressé 10 prestataire_avait -12 prestataire_qui 9 presumably 14 presume 10 presum… 25 pres… 38 pretende 9 preten… 9
pret… 16 prev<as-you-said> -13 prev<asked> -27 prev<at-work> -65 prev<comes-about> 21 prev<courtesy> -67
prev<customary> -38 prev<deadline> -27 prev<delayed> -31 prev<fault> -13 prev<future> -23 prev<generalities> -118
prev<good-hands> -23 prev<harm> 12 prev<hedge> -46 prev<if> -28 prev<innocent> -8 prev<month> -21 prev<negation> -27
prev<neglect> -32 prev<news-later> -8 prev<number> -19 prev<outcome> 35 prev<p:actor> -25 prev<p:de> 95 prev<p:en> 107
prev<p:es> 108 prev<p:fr> 108 prev<p:hint-because-of-whom> -49 prev<p:hint-by-rule> -19 prev<p:hint-let-down> 20
prev<p:hint-no-care> 22 prev<p:hint-nobody's> 8 prev<p:hint-praise> -52 prev<p:hint-reported> -20 prev<p:hint-sneer>
29 prev<p:hint-the-one-who> 10 prev<p:hint-told-before> 16 prev<p:hint-we-failed> -29 prev<p:housemate> -27
prev<p:innocent> -19 prev<p:ourselves> -64 prev<p:outright> 35 prev<p:pattern> 34 prev<past> 19 prev<question> -43
prev<repeated> 74 prev<resolved> 24 prev<role> -22 prev<short> 30 prev<somebody> -13 prev<they> 13 prev<unit> -13
prev<warned> 30 prev<we> 15 prev<weekday> -42 prev<would-have> 12 previous 22 previous_*_$ -11 previous_maintenance 11
previous_shift -11 previo… 22 prev… 21 price -11 price_*_; 12 price_*_in -15 price_*_the -11 prices 16 prices_for 8
primera -9 primero 10 primero_y 8 print_shop 10 printed 8 printed_on 21 printer -14 printer_is -10 prions -9
prions_*_nous -9 prions_de -9 prio… -13 prisa 11 prisa_$ 8 pris… 17 proces… -8 prochaine -18 procha… -19 proc… -29
product 9 production 9 produc… 14 prod… 18 profes… 11 profile -16 profil… -17 prof… -8 program -28 program_*_the -10
progra… -8 prog… -12 project 17 projec… 19 proj… 19 prolon… -9 prol… -9 promise -8 promises 12 proofr… 13 proo… 12
proveedor 15 provee… 13 provider -28 provider_*_the -13 provid… -26 prov… -10 précédent 11 précéd… 21 préc… 20 préfère
8 préfèr… 9 présen… 8 prüfen_$ 9 prüf… 10 publisher 13 publisher_*_the 8 puede -16 pued… -16 puen… 10 puerto 8 puer…
12 puis 10 puis_*_le 11 pulled_*_plug -8 pulled_*_wrong 12 pulls 8 pull… 12 pulse -14 pump -19 pumpe -14 pump… -14
pupils 9 pupi… 11 purchase -11 purchase_*_$ -10 purchasing 26 purchasing_*_$ 9 purchasing_*_the 12
purchasing_department 11 purcha… 16 purc… 16 pure 8 purpose 8 purpose_$ 9 purpos… 9 purp… 9 pushed 27 pushed_it 19
push… 23 puso 10 put 63 put_*_# 8 put_*_kindly 8 put_*_the 15 put_in 14 put_it 21 put_on 11 put_the 12 puts 13 página
-13 página_*_$ -8 pági… -13 qu' 29 qu'_elle 8 qu'_on 11 quai -11 quality 22 quality_$ 16 qualit… 24 qual… 24 quarter 9
quarte… 10 quar… 11 que 80 que_*_la 8 que_*_ne -11 que_*_su 9 que_el 39 que_en 10 que_la -27 que_les 11 que_lo 18
que_los 8 que_nous -20 que_su 17 que_usted -16 que_votre 11 que_ya 11 qued… -12 quer… -11 question -22 question_was -9
questi… -26 ques… -26 qui 75 qui_*_a 14 qui_*_dit 10 qui_*_les 17 qui_en 11 qui_l' 9 quick -10 quien_*_el -8
quien_corresponde -8 quiso 21 quis… 21 quit… 12 quoi 17 raba… 9 raccor… 10 racc… 10 rack 16 rack_# 12 radiat… 11 rain
18 rain_for 9 rather 10 rather_be -10 rather_than 16 rath… 10 raum 8 raus -12 raus_$ -11 rausge… -18 raus… -18 reach
-14 reach_the -13 reache… -12 reacti… 10 reac… -15 read 36 read_$ 18 read_*_the -8 read_it -9 read_the 15 read_your 8
reading 13 readings -9 reads_the 9 read… 8 really 16 real… 15 reason 11 reasons -14 reasons_of -11 reboot… -9 rebo…
-11 reca… -9 receipt -13 receipt_$ -12 receip… -8 received_*_a 14 received_is 17 receiving -9 receiv… -20 recepción 10
recepc… 11 reception 19 recept… 24 rechazó -12 rechaz… -13 rechenzentrum 11 rechen… 11 rechnung -9 recht -17 rech… -20
recibi… -11 reci… -16 reckless 20 reckless_$ 17 reckle… 21 reck… 18 recogn… -10 recommend_the 8 reconnected 12 reconn…
-8 record 17 recorded_the 8 records -11 record… -17 recuperamos 8 recurs… 8 recu… 13 red 12 refi… 10 refusa… 10
refused -45 refused_*_the -13 refused_by 8 refused_the -17 refuse… -49 refusé -9 refu… -52 regarding_the 9 regard… 16
rega… 20 registered -13 registered_to -10 regret -9 regrettably 12 regret… 14 rehicimos 8 rehici… 8 rehi… 8 rejected
-13 rejected_the -12 reject… -15 reje… -13 released 19 released_$ 9 releas… 15 rellen… 8 rell… 8 remark -10 remark… 9
rema… -18 reminder -27 reminding 13 remind… -13 remis -9 remi… -20 removal 11 remova… 11 remove -16 remove_it -18
reno… -11 renvoie 13 renvoi… 15 renv… 13 repa… 9 repeated 9 repeat… 17 repetidor 8 repe… 23 replacement_*_for 9
replac… 9 reply -13 report -11 reports -36 reports_*_$ -8 reports_*_the -9 reports_that -10 reports_to -8 report… -30
repo… -38 request -9 reques… -14 requ… -17 reseller 11 resell… 12 respect 21 respec… 22 responsables -8 responsables_$
-8 responsible_for 14 respon… -16 rest_$ 8 rest_*_that -8 rest_*_the 9 rest_assured -11 rest_of 9 restart -16 restar…
-22 rest… -19 result 25 result_$ 23 resu… 24 retard 12 reta… 11 retient 10 reti… 11 returns -10 revisa… -8 richtig -23
richtig_*_$ -15 richti… -19 rich… -21 rien -15 right -27 right_$ 25 right_*_the -11 right_: -8 right_; 9 right_people
-14 righ… -32 ring -11 rings -17 ring… -18 roaming -9 roamin… -9 roam… -9 role -20 role_" -11 role_*_the -8 roller -10
roll… -14 room 11 rota -8 round_*_a -9 rule -11 rule_*_the -9 rules 10 rules_*_the 13 rule… 12 running 16 running_it
12 runnin… 16 runn… 15 runs -9 räum… 17 réfléc… 8 réfl… 8 référence 15 référence_*_# 8 référe… 15 réfé… 15 répond… -8
répo… -15 résist… 10 rési… 11 réun… -16 rück… -11 s -8 s' 38 s'_en 10 s'_est 23 s'_étonner 10 sa 8 sabe 16 saber 10
sabe… 10 sadly 14 sadl… 14 safe -14 safety_$ -11 sagen -13 sagen_$ -9 sage… -12 saisi 10 saisir -9 sait 16 sait_*_pas
14 sala 9 sala_# 11 sale -18 sales_manager -9 sales_office 13 sales_who -8 same_*_$ -8 same_*_and -13 same_*_in 8
same_socket 9 same_with 13 sand… 10 sans 25 sans_*_lire 9 sans_en 10 sat 26 sat_*_the 10 sat_on 9 saturday -16
saturday_and -8 saturd… -17 satu… -17 savait 10 sava… 10 save 22 saved_*_a -8 saving 14 savi… 14 saw 11 say 48 say_*_$
11 say_*_the 13 say_so 17 say_that 10 says 19 says_*_about 9 says_*_the -11 scale 12 scal… 18 scanner -13 scanne… -19
scan… -20 schaff… 11 schalt… -12 schauen -9 schauen_*_das -8 schaue… -9 scheit… 8 sche… 23 schi… 20 schlicht 26
schlicht_*_$ 14 schlic… 26 schl… 20 school 20 scho… 26 schrau… 17 schreiben 9 schrei… 17 schr… 26 schuld -10 schuldner
-11 schuldner_“ -9 schuld… -12 schu… -19 scrapped 8 scrapp… 8 scra… 10 screen 8 screen_*_the 8 screen_for 9 screwed 8
screwe… 8 screws 9 screws_were 8 scre… 29 se 44 se_*_a -8 se_*_con -9 se_*_de 22 se_*_en -12 se_demande 14 se_fait -9
se_les 8 se_moque 12 second -16 second_*_$ -12 second_*_has -8 second_*_was -10 second_*_with 8 second_one -9
second_time 18 seco… -20 secret 9 secrétariat 10 secrét… 12 secr… 27 sede -13 see_any -8 seems 68 seems_$ 17
seems_*_be 13 seems_*_have 15 seems_to 39 seem… 69 seen 9 sees -18 según -18 segú… -18 sehen -9 sehe… -9 sehr -8
sehr_*_herr -8 sehr_geehrter -8 sein 19 sein_$ 11 seine 17 seinem 8 seinen 8 sein… 30 seit 42 seit_jahren 16 selbst 30
selbst_*_$ 14 selb… 30 self… 10 selling 10 sellin… 10 sell… 13 semaine 9 semain… 13 sema… 10 send -14 send_*_a -8
sender_address 9 sens 15 sense 8 sensor_*_in 12 sens… 8 sent_*_the -10 sent_in 14 sent_on -10 sent_the 14 sent_to -8
september -8 septem… -12 sept… -18 serait 11 sera… 11 serial 14 serial_*_$ 8 serial_number 11 seriennummer 8 serien… 8
serions 11 serions_*_là 8 serions_pas 11 serion… 11 seri… 29 server -23 serveu… -9 service 31 service_$ -8
service_commercial 8 servicio -15 servic… 11 servus 8 ses 25 ses_*_$ 14 set -31 set_# 12 set_*_mm 8 set_by -8 set_the
-15 settings -19 settings_$ -12 settin… -19 sett… -19 seule 13 seul… 12 seven_o'clock -8 seve… -9 sexton 14 sext… 13
share -10 shared -9 sharing -15 sharin… -15 shar… -32 sheet_*_$ -9 shielded 16 shielded_cable 16 shield… 16 shie… 15
shift 9 shift_$ -9 shift_had 19 shift_leader 10 shif… 11 shipped 15 shippe… 15 ship… 17 shop 17 short_*_the 8
short_note -15 shorte… -10 shor… -11 should 11 should_*_ashamed 10 should_*_have -10 should_*_not 8 should_*_told -8
should_be 24 should_have -21 show -30 shows -11 shows_*_# -18 shows_all -17 shows_how 9 shows_it 10 shows_the -9 show…
-10 shrugged 13 shrugg… 13 shru… 16 shut 11 si 22 si_*_aviez 9 si_en 12 sich 49 sich_*_# -12 sich_bei 11 sich_das -8
sich_nicht -9 sich_selbst 15 sich_über 21 sicherung 12 sicherung_*_sonntag 9 sicher… 12 sich… 13 sie -45 sie_*_# 9
sie_*_$ -15 sie_*_bei 9 sie_*_die 8 sie_*_ist 9 sie_*_recht -13 sie_*_selbst 9 sie_*_von 9 sie_bitte -11 sie_sich 16
siempre 8 siempr… 8 siem… 8 sign -21 sign-in -11 sign-i… -10 sign_*_life -8 sign_for -10 sign_in -10 signed 13
signed_off 11 sign… 17 sigue -10 sigu… -19 silenc… 9 simple 16 simple_*_: 8 simply -9 sin 26 sin_*_$ -8 sin_*_de 8
since 55 since_# 9 since_*_$ 15 since_*_and 12 since_autumn 11 since_it -15 since_january 10 since_our 11 since_you 9
sinc… 52 sind_*_$ -15 sind_*_da 10 single 13 single_*_$ -8 single_*_of 13 single_one 12 sing… 13 site -18 site_$ -16
sitting -9 sitting_*_the -11 sitting_on -11 sittin… -9 sitt… -9 sitz… 9 six_*_$ 17 six_*_which -16 six_weeks -10 slee…
10 slept 24 slept_*_the 21 slept_through 23 slep… 24 slip -11 slot 25 slot_*_the 16 slots 10 slot… 10 slow -8
slow_*_the -12 slowly 8 sms -11 so 20 so_$ 11 so_*_do 19 so_*_kommt 13 so_*_the 9 so_*_to 15 so_*_you -22 so_*_your -9
so_etwas 21 so_far -11 so_hard 12 so_is 13 so_on 8 so_please 24 so_that -41 so_the -11 sobald -12 soba… -12 sobre -8
sobr… -8 socket_$ 14 sockets -10 sockets_$ -9 socket… -10 software 16 software_house 11 softwa… 21 soft… 14 sold 15
solde 9 soldered 14 solder… 15 sold… 21 sollen_wir 11 sollte 8 soll… 13 solution -8 soluti… -8 solu… -8 some 24
some_*_at 8 some_*_to 12 some_genius 8 some_talent 12 somebody_*_to -13 somebody_*_your 22 somebody_at 14 somebody_is
-16 somebody_on 8 somebo… 8 someone 11 someone_has 9 someon… 11 something 23 something_that 13 someth… 23 some… 45
somm… -8 son 12 son_$ 9 sonde_a 11 sonne 11 sonntag_$ 9 sonn… 15 sont -12 sont_*_pied -11 sont_à -11 sorgfalt 8
sorgfa… 8 sorg… 12 sorry -12 sorr… -12 sorted -8 sortie… 10 source -13 source_$ -13 sourde 14 sourde_oreille 14
sous-traitant 10 sous-t… 10 sous… 10 soyez -8 soye… -8 spalte 11 spal… 11 spare_parts 8 spared 13 spared_this 8 spar…
31 specification 9 specif… 9 spediteur -10 spedition 8 spel… 14 spent 13 spen… 14 spite 16 spite_of 10 spit… 16 spli…
-13 spoke -15 spoke_to -15 spoken -10 spoken_*_the -10 spoken_to -9 spok… -25 spooler -8 spoole… -8 spreadsheets 20
spread… 23 spre… 20 spätschicht 10 spätsc… 10 staff_*_the 20 staff_have -14 stagiaire 10 stagia… 10 stamp 12 stamp_$
10 stam… 18 standard -8 standstill 10 stands… 10 stan… 12 stapel 8 stap… 12 started -17 started_at -8 starte… -14
starts_in 8 star… -12 statement -21 statement_*_the -12 statem… -22 statt 33 statt_# 10 stat… 20 stay -9 stays -23
stays_with -9 stay… -24 steel 21 steel_and 8 stee… 21 steh… -12 stelle -8 stellt 12 stellt_sich 15 steps_$ 9 steril… 8
steuer… 11 steu… 11 sticker 10 sticke… 15 stic… 14 still -16 still_*_the -9 stil… -14 stimmt -8 stimmt_nicht -10 stood
26 stood_*_a 9 stoo… 26 stop 26 stop_$ 12 stop_*_$ 10 stop_*_the 11 stops_*_# 15 stops_after 8 stop… 12 store -9
stored 8 strangers 9 strang… 9 stra… 17 strength 8 streng… 8 stromausfall -9 stroma… -9 stro… -10 studen… 8 studio 12
stud… 19 stunde -24 stunden -10 stun… -31 stéril… 10 stér… 10 su 17 su_*_$ -13 su_*_el -8 su_*_está -9 su_*_la -10
su_*_lo 16 su_*_se 9 su_antiguo -12 su_compañera -11 su_consulta -12 su_costumbre 8 su_cuenta 8 su_oficina 17
su_pedido 13 su_vigilante 8 subcontractor 14 subcon… 18 subc… 18 such 30 such_*_thing 8 such_a 22 sucursal -9 sucurs…
-10 sucu… -10 suffis… 14 suff… 10 suggest_a 11 suiv… -9 sum -11 summ… -8 sun 12 sunday_*_# 8 super -17 supe… -10
supplier -10 supplier's -10 supplier_# 9 supplier_has -8 suppli… -27 support 23 support_*_$ -8 suppor… 21 supp… 8
sur_l' 16 surely 8 sure… 8 surprised 10 surpri… 17 surp… 18 sus 12 swap 11 switched -9 switched_off -13 switches 8
switches_$ 12 swit… -9 swore 8 swor… 8 syndic 23 synd… 22 system -22 système 9 systèm… 9 syst… -13 sérieux 9 sérieu… 9
séri… 10 tabl… -21 tag -9 tage 9 take -13 taken -8 taken_*_of -8 taken_out -9 takes_*_$ 11 takes_*_talent 12 takes_our
-8 takes_some 14 take… -13 taking -12 taki… -12 talent 23 talent_$ 9 talent_to 11 tale… 28 talk 8 taller -22 taller_$
-8 tall… -23 también -10 tambié… -10 tamb… -11 tamp… -10 tan 9 tan_*_$ 9 tank 8 tap 8 tap_water 11 tapa 9 tarde_$ -10
tard… -13 tarifa 15 tariff -10 tarjeta -9 tarjet… -12 tarj… -12 taught 10 taug… 10 tausch… -9 taus… -11 teach 17
teach_your 15 teac… 21 team -16 team_*_not -8 team_*_the -9 team_did -8 technical -11 technician 9 technician_*_at 9
technician_found -8 technician_of 16 technicien -11 techniker -15 techni… -39 techo 8 tech… -31 telefongesellschaft 14
telefo… 8 tele… 8 tell 9 tell_*_from 8 tell_*_that 16 tell_a 8 tell_us -17 tell_you -9 tells 16 tells_*_$ 8 tells_you
8 tell… 22 teléfono_$ -8 teléfo… -9 telé… -9 temporary 9 temporary_worker 9 tempor… 9 temps -9 ten -23 ten_$ 10
ten_*_$ -11 tena… 10 tendrá -8 tends 13 tends_to 13 tend… 13 tener 14 tenez -16 tene… -9 terminal -14 terminal_number
-10 termin… -23 term… -18 test -36 test_was 9 testing 19 testin… 19 test… 23 th -21 than_# -11 than_*_the 9 than_usual
-18 thank 10 thank_*_for -12 thank_for 8 thank_you -20 thanks_*_the 12 thanks_to 8 than… 16 that 71 that_*_a 15
that_*_again -8 that_*_are -13 that_*_branch -9 that_*_colleague 12 that_*_do -10 that_*_first 8 that_*_from 10
that_*_has 10 that_*_is -21 that_*_old 12 that_*_shift 8 that_*_the -11 that_*_up -10 that_*_will -9 that_*_would 10
that_*_your 16 that_a 17 that_comes 10 that_day -13 that_i -8 that_it -17 that_my 10 that_nothing 8 that_only 9
that_someone 8 that_the 27 that_time -11 that_you -21 the_# -15 the_*_" -47 the_*_# -19 the_*_$ 13 the_*_; -17
the_*_about 8 the_*_agent 18 the_*_and -17 the_*_are 17 the_*_arrived 15 the_*_back 8 the_*_because -16 the_*_before
19 the_*_box -10 the_*_bureau 8 the_*_cable 12 the_*_can -19 the_*_cannot -14 the_*_cap 9 the_*_care 8 the_*_change 15
the_*_comes -10 the_*_company 23 the_*_contains -10 the_*_could -8 the_*_crew 14 the_*_data 11 the_*_department -13
the_*_desk 17 the_*_did -11 the_*_does -28 the_*_door -12 the_*_engineer 8 the_*_failed 9 the_*_figure 19 the_*_file
10 the_*_film 9 the_*_filter 8 the_*_firm 42 the_*_fits -9 the_*_from -10 the_*_gives -26 the_*_got 12 the_*_had -35
the_*_has -42 the_*_house 14 the_*_if 10 the_*_in 15 the_*_inspection 9 the_*_is -65 the_*_it -19 the_*_keeps -13
the_*_key 13 the_*_keyboard 9 the_*_keyboards 8 the_*_left 8 the_*_lid 11 the_*_list 12 the_*_lol 17 the_*_missing -8
the_*_needs -13 the_*_next 18 the_*_note -11 the_*_numbers 11 the_*_of -27 the_*_office 25 the_*_on -8 the_*_one -12
the_*_only -9 the_*_opens -11 the_*_operator 11 the_*_partner 9 the_*_people -8 the_*_plan 20 the_*_plug 12
the_*_points -10 the_*_price -14 the_*_printer -11 the_*_provider -10 the_*_reader 8 the_*_receipt -11 the_*_reports
-11 the_*_request -10 the_*_runs -9 the_*_screen 14 the_*_sees -10 the_*_server -11 the_*_service 21 the_*_shift 8
the_*_shop 8 the_*_should -8 the_*_since 19 the_*_sits 8 the_*_socket 14 the_*_started -8 the_*_stops 10
the_*_switches 8 the_*_technician 23 the_*_tells 10 the_*_th -21 the_*_the 37 the_*_this -10 the_*_ticket 9 the_*_time
35 the_*_told -12 the_*_took -15 the_*_trip 8 the_*_under -16 the_*_upstairs 8 the_*_was -25 the_*_way 8 the_*_we 28
the_*_when -14 the_*_which 13 the_*_who 8 the_*_zone 13 the_account 14 the_address -9 the_answer -8 the_authority 17
the_bank -22 the_base -9 the_blame -10 the_board 15 the_boiler 10 the_bottle 10 the_boxes -8 the_brightest 16
the_broken -9 the_button -8 the_cabinet -14 the_cable -12 the_cabling 11 the_calendar -9 the_caretaker -14 the_carrier
-26 the_certificate -11 the_chart -8 the_cheapest 9 the_check -8 the_claim -18 the_client -9 the_colleague 8
the_colour -9 the_colours 10 the_controller -17 the_counter -11 the_county 8 the_crates 14 the_customs -8 the_data 16
the_deadline 11 the_delay 24 the_desk 9 the_difference 8 the_dip 13 the_dispatch -8 the_door -18 the_driver -11
the_drone 9 the_drum -9 the_east 8 the_error 8 the_espresso 11 the_evening 9 the_fault 12 the_fee 8 the_field 16
the_file -9 the_filter -8 the_final 11 the_firewall -8 the_first 11 the_fitter -10 the_former -11 the_forwarder 11
the_fridge 14 the_gasket -8 the_gateway -12 the_hall 14 the_hinge 9 the_hotline -21 the_import -9 the_insurers -10
the_interface -9 the_invoice -13 the_job 23 the_label 14 the_lady 21 the_larger 8 the_left -18 the_lens -9 the_lid 8
the_lift -9 the_limit -22 the_line -13 the_lines -9 the_loan -14 the_log -15 the_logistics 9 the_lost -8 the_lower 13
the_mail -13 the_maker -24 the_manual 30 the_manufacturer -24 the_mark -8 the_marketplace 9 the_mast -10 the_menu -13
the_message -11 the_middle 15 the_mill 8 the_missing 32 the_mistake 10 the_motor -13 the_new -23 the_next -12
the_night 16 the_number -19 the_office -21 the_old -12 the_older -21 the_one -9 the_only 10 the_order -14 the_payroll
8 the_people -18 the_person 18 the_phone 19 the_plan -9 the_plc 10 the_plug -10 the_porting -9 the_price 9 the_private
-9 the_product 9 the_program -17 the_publisher 14 the_pump -19 the_purchase -10 the_rain 18 the_record 13 the_reminder
-13 the_repair -16 the_responsible -15 the_rest 16 the_result 27 the_right -19 the_role -12 the_roof -8 the_rota -12
the_router -10 the_rule -14 the_rules 11 the_run -10 the_safe -8 the_sales 13 the_same 11 the_scale 10 the_scanner -11
the_second -12 the_serial 12 the_settings 14 the_seven 12 the_shift 14 the_slip -11 the_slot 9 the_small -12
the_socket -13 the_sockets -10 the_sort 8 the_specification 9 the_start 8 the_statement -9 the_stock 10
the_subcontractor 12 the_sun 12 the_supplier -17 the_tariff -9 the_team -11 the_technician -12 the_terminal -12
the_test -12 the_testing 15 the_third 26 the_time -29 the_toner 21 the_transport 12 the_tray 8 the_trouble 8 the_two
-27 the_user -18 the_visit -8 the_way 22 the_weekend 14 the_whole 13 the_word 9 the_world 11 the_wrong 37 their_*_and
-11 their_*_attention -12 their_*_is 8 their_full -12 thei… 9 them_$ -29 them_*_$ 14 them_*_a 9 them_*_in 10 them_*_to
-9 them_*_your -8 them_is -8 them_up 9 them_with 13 themselves 11 themse… 11 them… 12 then 27 then_*_that 8 then_*_the
10 then_complain 9 there 33 there_$ 13 there_*_no -12 there_is -15 therefore -19 therefore_the -9 theref… -19 ther… 8
these 20 these_*_$ 9 these_people 9 thes… 20 they 38 they_*_$ -12 they_*_giving -8 they_*_in 9 they_*_like 11
they_*_not 8 they_answer 10 they_are -29 they_do 9 they_have 18 they_need -9 thing_$ -9 thing_is 10 things 25 thinking
21 thinking_$ 12 thinking_*_$ 9 thinki… 21 thinks 18 thin… 68 third 21 third_time 17 thir… 34 this 34 this_*_$ -26
this_*_because 14 this_*_happen 8 this_*_of -8 this_*_the 20 this_*_what 16 this_is 42 this_model -9 this_month 8
this_morning -11 this_up -16 this_would 9 thoroughly 10 thorou… 12 thor… 12 those 24 those_who 10 thos… 24 thought_$
-10 three_*_; 8 three_*_and 11 three_*_for 11 three_lines 8 three_months -8 three_reminders 8 threw 13 through 9
through_*_change 9 through_the 11 throug… 8 thro… 11 thumb 8 thum… 10 thursday -9 thursd… -13 thur… -13 tick -8 ticked
12 ticked_the 8 ticket 18 ticket_$ 13 ticket_*_the 9 ticket_has -9 tickets 14 ticket… 15 tick… 40 time 18 time_*_at 9
time_*_the 12 time_*_which -10 time_of -23 time_somebody 9 time_with 19 time_zone 11 times 21 times_*_a 8 times_*_not
13 time… 26 tint… 8 tired 9 tired_of 9 tiré 8 tissu 8 tiss… 8 to 75 to_# 18 to_#: -16 to_*_# 10 to_*_$ 32 to_*_a 21
to_*_address -13 to_*_an 10 to_*_at 13 to_*_by 14 to_*_courier -9 to_*_engineering -11 to_*_from -10 to_*_his 8
to_*_it 30 to_*_left -8 to_*_live 9 to_*_mobile -9 to_*_new -20 to_*_nothing 9 to_*_of 9 to_*_old -13 to_*_on -9
to_*_people -11 to_*_reception 8 to_*_sales 12 to_*_second 8 to_*_server -10 to_*_since 8 to_*_so -11 to_*_staff 8
to_*_the 43 to_*_them -18 to_*_up 17 to_*_us 13 to_*_what 27 to_*_who -8 to_*_whole 10 to_*_you -37 to_*_your 10 to_a
-25 to_an -11 to_answer 11 to_anyone 8 to_ask 21 to_be 37 to_choose -9 to_clean 8 to_come -19 to_confirm -8 to_expect
15 to_find 16 to_get 12 to_have 13 to_himself 9 to_judge 8 to_keep 11 to_let -14 to_look 10 to_our -16 to_put 17
to_read 20 to_save 8 to_sign -11 to_stop 8 to_support 12 to_tell 8 to_thank 10 to_the -53 to_this -11 to_type 11 to_us
9 to_wonder 13 to_you -20 to_your -19 tocar 9 toca… 9 toda 12 toda_la 8 today -19 today_$ -12 toda… -16 todo 10
together_with -13 told -10 told_*_$ -8 told_*_that -30 told_in 8 told_us -23 tolerance 13 tolerance_$ 12 tolera… 10
tole… 10 tom 16 toma -9 tomorrow -37 tomorrow_$ -10 tomorr… -39 tomo… -39 tomó 22 toner 13 tone… 12 tonight -14
tonigh… -15 toni… -15 too 29 too_$ -10 too_*_for -10 too_*_to 43 too_comfortable 15 too_late -12 too_much 40 too_short
18 topic -8 topi… -8 torch -8 totally_fried 10 touched 9 touc… 11 tous 8 tout 44 train_$ -10 trainee -9 traine… -9
training 8 traini… 9 transl… 8 transmis -8 transmise -9 transm… -14 transporteur_*_a 9 transporteur_a -10 trasladado
-8 trasla… -15 tras… -16 travail 11 travai… 8 travaux -13 travau… -13 tray 14 treat -10 treats 31 treats_*_like 17
trea… 19 tres -8 trial -8 tria… -9 tried -8 trois -12 troi… -13 trolley 14 trolle… 12 trol… 12 trop 12 troubl… 10
trouvé -10 truck 11 truc… 8 trust -8 trust_that -9 trus… -12 tuesday -27 tuesda… -28 tues… -28 turn -16 turned 9
turned_out -12 turno 26 turno_*_noche 18 turno_de 23 turns_out -9 turn… 36 tuvo 14 twice_*_one 8 twice_*_our -8
twice_and 14 twice_in 20 two -40 two_*_and 15 two_*_had -9 two_*_your -8 two_columns 9 two_days 15 two_missing -8
type_a 10 typed 26 typed_the 12 type… 23 typical 9 typica… 11 typing 14 typi… 25 técnico -9 técnic… -13 técn… -13 tür
9 uhr -26 um_#: -9 un 46 un_*_$ 18 un_*_d' 12 un_*_de 9 un_*_nuestro -8 un_año 9 un_cajón 9 un_descuido -9 una 24
una_*_$ 13 unbe… 17 und 17 und_*_die -8 und_*_es 21 und_*_hat 11 und_*_im -8 und_*_nicht 8 und_*_nun 8 und_*_sich 19
und_den 8 und_hat -8 und_lässt 10 und_stellt 9 und_will 8 under -43 under_the 9 understand 10 understand_that 10
unders… 15 unde… -27 undid 9 undi… 10 une 26 une_*_$ 12 une_*_en 8 une_case 11 une_fois 9 une_seule 10 unfortunately
17 unfort… 17 unfo… 21 unge… 19 unit 8 unit_of 9 unit_was 9 univer… 9 univ… 9 unlike 9 unli… 8 unnoticed 8 unnoti… 8
unno… 8 uns_am -10 uns_die 9 unser 21 unsere 19 unsere_*_hat 8 unserer 18 unserer_disposition 16 unsere… 26 unse… 72
unter -15 unters… 9 unte… -14 until_# -8 until_*_and -10 until_a 10 up 15 up_$ 14 up_*_the -16 up_; 8 up_and -8
up_from -13 up_to -14 update_was -8 update… 10 upda… 16 upon 13 upside 8 upside_*_and 8 upside_down 8 upsi… 8 upstairs
9 upstai… 9 upst… 9 upwards -11 upwards_$ -11 upward… -11 upwa… -11 urlaub 9 urla… 14 us -20 us_$ -19 us_*_a 19
us_*_any -9 us_*_serial 9 us_*_your -9 us_a -14 us_about 11 us_as -16 us_be 8 us_both 9 us_the 12 usage -12 usage_$
-13 usag… -12 use -30 use_the -8 used 37 used_*_$ 8 used_*_a 12 used_as 8 used_the -9 used_to 21 user -15 user_*_$ 11
user_who -12 users -37 users_*_their -9 user… -37 uses -22 usted_*_$ -11 usted_*_el 10 usual -19 usually -11 usuall…
-11 usua… -37 usó 17 utilis… -12 v -11 va 8 va_$ 12 vacuum -9 vacuum_cleaner -9 vacu… -9 valor 11 valores 13 valore…
13 valo… 20 value -17 values -14 valu… -32 valve 8 van_$ 8 vanne -8 vann… -8 vaya -15 venait -9 vendeurs 9 vendeu… 13
vendió 15 vend… 31 ventas 14 ventil 9 vent… 32 verant… 10 vera… 10 verdad 8 verdanken 11 verdan… 11 verd… 19 vergeben
-9 vergeb… -9 vergüenza 8 vergüe… 8 verg… -16 verkauft 8 verkehrt 9 verkehrt_herum 9 verkeh… 9 verk… 23 verlegt -11
verlegt_$ -15 verleg… -11 vermutlich 9 vermut… 10 vers_l' 8 vers_le 8 versandkosten -13 versan… -18 versch… 13
version_*_the 9 verspricht 11 verspr… 9 versteht 8 verste… 8 vertretung 16 vertre… 18 vertri… 8 vert… 28 verwechselt 9
verwec… 9 verw… 8 viernes -8 vierne… -8 vierte… 13 view -10 view… -13 vigilante 9 vigila… 15 vigi… 15 ville -10 vill…
-9 vimos -9 vimo… -9 virt… 8 visibl… 8 visit -16 visit_on -8 visi… -8 visto 11 vist… 12 voll… 10 volverá -10 volverá_a
-10 volver… -10 volv… -14 vom 29 vom_*_hat 9 vom_himmel 8 von 35 von_*_bis -9 von_dem 13 von_hand 10 vor 10 vor_*_tür
9 vor_dem 8 vorgänger 11 vorgän… 12 vorlage_war -8 vorl… -11 vos 53 vos_*_en 13 vos_*_ont 8 vos_données 11 vos_trois
-8 vos_vendeurs 9 votre 8 votre_*_$ -16 votre_*_informatique 13 votre_*_se 9 votre_ancien 15 votre_collègue -9
votre_compte 8 votr… 8 vouche… -9 vouc… -12 voul… 9 vous -20 vous_*_de -14 vous_a 11 vous_pouvez -12 vous_prions -9
vraiment 8 vraime… 8 vrai… 10 vuel… -11 wait_for -13 waiting -16 waitin… -16 wait… -27 walked 10 walked_past 10 walk…
10 wanted 15 want… 17 war -23 war_voll 8 war_von 9 ware 16 warehouse_$ -9 warn 12 warn_you 12 warning -11 warnings 23
warnin… 11 warnung 11 warnung_weggeklickt 10 warnun… 10 warn… 28 warteschlange -11 wartes… -11 wart… -13 was -21
was_*_" -8 was_*_$ -25 was_*_; 10 was_*_at -14 was_*_be 17 was_*_because 19 was_*_before -23 was_*_but -11 was_*_by 24
was_*_duty 9 was_*_from 11 was_*_in 15 was_*_on -21 was_*_out -15 was_*_so 8 was_*_the 14 was_*_to -19 was_*_who -10
was_*_with -9 was_accepted -11 was_asked 8 was_called -8 was_caused 9 was_damaged -8 was_deleted -14 was_entirely 10
was_found -11 was_in 8 was_made 8 was_not -12 was_nothing -10 was_on 8 was_only -11 was_our -9 was_out -10 was_put 13
was_read 11 was_refused -9 was_saved -9 was_sent -13 was_set -16 was_still -8 was_to 17 was_wrong -9 was_your 15
wasted 9 wast… 10 water 8 wate… 11 way 29 we -21 we'll -8 we'l… -8 we_*_# 12 we_*_again -8 we_*_as 10 we_*_be 11
we_*_come 9 we_*_do 9 we_*_done 10 we_*_entered -9 we_*_four 8 we_*_have -13 we_*_in 10 we_*_it -20 we_*_like -18
we_*_need -16 we_*_not -9 we_*_rather -9 we_*_recommend 10 we_*_removed -9 we_*_somebody -11 we_*_sorry -9 we_*_that
-38 we_*_the 34 we_*_warn 12 we_*_what 8 we_*_you -8 we_*_your -17 we_are 27 we_ask -9 we_can 20 we_changed -14
we_compared -11 we_corrected 18 we_did 33 we_do 10 we_found 10 we_had -17 we_have -37 we_loaded 11 we_needed 9 we_only
-11 we_removed 21 we_reset 8 we_say 8 we_send -13 we_should -12 we_suggest 9 we_swapped 10 we_undid 9 we_would -14
weak 11 weather 9 weathe… 9 weat… 9 wednesday -12 wednes… -14 wedn… -14 weekend 21 weeken… 21 weeks 9 weeks_and 10
week… 32 weggeklickt 14 weggek… 14 wegg… 14 weil 26 weiter… -8 weiß 21 welc… 11 well_$ 15 well_*_the -9 weni… 18 wenn
25 went 19 wer 30 werden_$ 11 were_*_back -13 were_*_because -8 were_*_by 9 were_*_on -8 were_*_the 9 were_*_to -14
were_entered 9 were_lost 8 were_on -17 were_told 11 werk… -9 wet 20 wet_*_on 14 whack -10 whac… -10 what 100
what_*_can -10 what_*_of 12 what_a 9 what_comes 13 what_the 21 what_your 27 whatever -14 whatever_it -13 whatever_the
-8 whatev… -14 what… -13 whee… -10 when -28 when_*_is -8 when_asked 9 when_the -17 when_they 16 when_you -13 whenever
13 whenever_it 10 whenev… 13 when… 13 where 16 where_it -8 where_the 8 wher… 17 whether -14 whethe… -14 whet… -14
which 13 which_*_all 8 which_*_does -17 which_*_the -14 which_*_what -8 which_has -10 which_he -22 which_our 8
which_says 9 which_tells 9 which_was -15 which_we -11 which_your 14 whic… 13 whim 11 white -9 whit… -9 who 100 who_*_$
8 who_*_have -8 who_*_it 17 who_*_not 10 who_*_on 9 who_*_our 8 who_*_you 16 who_*_your -16 who_answered 11 who_can
-11 who_changed -10 who_installed -10 who_is -11 who_know -11 who_left -8 who_reads 8 whoever 27 whoever_*_it 10
whoever_*_on 9 whoeve… 27 whoe… 27 whole 19 wholesaler -9 whol… 12 whom 15 whose 26 whose_*_are 16 whose_*_for 8 whos…
26 why 15 wide 10 wide_$ 11 wie 52 wie_*_$ 8 wieder -10 wied… -11 will -38 will_be -27 window -12 wind… -10 wir -44
wir_*_$ -14 wir_*_die -16 wir_*_ihnen -8 wir_haben -13 wir_hatten -18 wir_noch 11 wird_$ 10 wired 19 wire… 26 wiring 9
wiri… 9 wisdom 14 wisd… 14 with 23 with_*_$ 18 with_*_: -8 with_*_above 12 with_*_as -9 with_*_devices -8 with_*_eyes
13 with_*_lines -9 with_*_little 10 with_*_new -12 with_*_people -15 with_*_respect 12 with_*_water 9 with_a 23
with_an 11 with_eight -8 with_her 11 with_our -19 with_respect 8 with_the -71 with_us -13 with_you -32 with_your -22
within -20 without_*_it 13 without_*_word 10 without_it -17 with… -30 wochen 21 woch… 19 wohl 11 wollte 16 woll… 19
wonder 27 wonder_what 16 wonders 13 wonder… 18 wond… 45 word 20 worden 10 worden_$ 10 word… 11 work 19 work_of 9
worker 9 working_$ 15 workshop -19 workshop_is -9 worksh… -19 work… -8 world 21 worl… 21 worry -12 worr… -15 worth 20
wort… 25 would 42 would_*_$ 9 would_*_a 11 would_*_have 24 would_*_to -29 would_expect 8 would_happen 9 would_have 17
would_like -23 would_never 8 would_not 14 would_rather -14 woul… 44 wrap… 8 writing 19 writin… 19 writ… 24 wrong 11
wrong_$ -19 wrong_*_$ -16 wrong_*_as 11 wrong_*_in -18 wrong_*_was 8 wrong_*_which -16 wrong_: -12 wrong_entries -10
wrong_plug 12 wrongly -9 wrongly_*_your -10 wrongl… -9 wundern 25 wundern_$ 24 wunder… 28 wund… 29 wurde -20 wurde_*_;
19 wurde_die 9 wurde_ersetzt 12 wurden -15 wurd… -35 wusste 9 wuss… 9 wählt -9 wähl… -15 wäre_$ -8 y_*_a -23 y_*_como
10 y_*_en -14 y_*_lo 22 y_*_los -8 y_*_nos 13 y_a 8 y_ahora 9 y_así 11 y_el -9 y_encima 19 y_eso 8 y_la -14 y_lo -13
y_luego 25 y_no -9 y_nos -8 y_se 13 ya_en 8 ya_no -14 yard 12 years 8 years_$ 8 years_*_one -9 yesterday -17
yesterday_$ -8 yester… -16 yest… -16 yet -19 yet_$ -8 yet_*_the -8 yo -8 you -52 you'll -12 you'… -18 you_*_$ -18
you_*_been -11 you_*_five -9 you_*_has 8 you_*_have 9 you_*_is 10 you_*_march 18 you_*_not -15 you_*_on 10 you_*_right
-9 you_*_so 9 you_*_thank 13 you_*_them 9 you_*_through 8 you_*_told 8 you_*_two 10 you_*_was 8 you_*_we -11 you_and
-26 you_are -13 you_asked -16 you_bought 9 you_can -33 you_do -17 you_find -14 you_gave 13 you_had -8 you_in 18
you_know -20 you_might 8 you_nonsense 9 you_prefer -8 you_received 18 you_saw 14 you_say 8 you_sent 15 you_signed 8
you_spoke -13 you_that -27 you_used 9 you_was 8 you_were 29 you_with 8 your 30 your_*_$ -58 your_*_: -10 your_*_? -12
your_*_about -27 your_*_address -10 your_*_and -25 your_*_are -11 your_*_as 9 your_*_at -12 your_*_before -10
your_*_can -12 your_*_deleted 8 your_*_did -11 your_*_electrician -8 your_*_had 12 your_*_has -10 your_*_host 11
your_*_house 10 your_*_idea 19 your_*_is -56 your_*_keeps 8 your_*_not 9 your_*_office 12 your_*_on -10
your_*_operator 8 your_*_people 11 your_*_room 13 your_*_seems 13 your_*_shift -13 your_*_that 27 your_*_was -18
your_*_who 16 your_account -9 your_accountant -10 your_accounts 8 your_alarm 9 your_bank -11 your_bookkeeper 11
your_branch -13 your_cabinet 10 your_case -11 your_cleaner -11 your_cleaners 8 your_colleague's 11 your_company -22
your_data -10 your_desk -14 your_device -8 your_early -9 your_end 14 your_fault -9 your_former 14 your_hands -8
your_house 17 your_import 9 your_laboratory -8 your_letter -13 your_lift 9 your_manager -10 your_message -8 your_night
11 your_offer -8 your_old -8 your_order 13 your_partner -11 your_place 9 your_previous 8 your_purchasing 9
your_reception 9 your_sales -9 your_settings -13 your_trainee -8 your_user 9 your_users -16 yours 8 yours_$ -11
yours_*_the 11 yours_is -8 yours_the 9 yourself 15 yourselves 8 yourse… 23 your… 31 zeit… -8 zoll -9 zone 9 zoë 13
zoë_*_the 10 zu 42 zu_*_$ 29 zu_prüfen 9 zu_wundern 16 zum -14 zusa… -8 zwei_*_wurden -8 zweite -9 zwei… -12 « -23
«_*_» -16 » -23 »_*_le -8 »_en -8 à 45 à_# -11 à_*_d' -11 à_*_h -21 à_force 13 à_lui-même 11 à_pied -11 à_quoi 12
ändern_$ 9 écha… -8 économ… 14 écon… 14 éditeur 21 éditeu… 21 édit… 21 égar… 8 électr… 8 élec… 8 équipe 16 équipe_de
11 équipes -9 équipe… -9 étage_$ -8 était -25 étai… -28 étant 8 étan… 8 étei… -8 étonner 10 étonne… 10 éton… 10 été
-10 été_*_$ -8 été_*_; 8 été_transmise -9 évit… 10 öffnen -8 öffnet 11 über 25 überein -9 überei… -8 übersehen -8
überse… -9 œuvre -12 œuvr… -12 “ -36 “_ist -10 „ -36 „_*_“ -24 „_schuldner -9
""",
    "unconfirmed-promise": """
! -18 !_! -14 !_$ -16 !_*_! -13 !_*_$ -14 " -80 "_$ -14 "_*_" -36 "_*_# -17 "_*_the -9 "_and -9 "_is -11 # -25 #: -49
#:_*_#: -50 #:_*_at 8 #:_*_you -12 #:_all 13 #:_and -43 #:_on -24 #:_the 17 #:_to -21 #:_today 16 #:_uhr -14 #_" -8
#_# 30 #_$ -28 #_*_# -22 #_*_#: 18 #_*_$ -22 #_*_: 16 #_*_; -36 #_*_and -9 #_*_are 27 #_*_at -21 #_*_au 11 #_*_bei 9
#_*_bis -10 #_*_der -8 #_*_every 14 #_*_free 11 #_*_h 10 #_*_haben 8 #_*_is -11 #_*_ist 10 #_*_le -14 #_*_m 19
#_*_mayo -14 #_*_on -14 #_*_one -8 #_*_or -8 #_*_out 11 #_*_removes 10 #_*_s -9 #_*_sans -15 #_*_sie 18 #_*_the -12
#_*_them -9 #_*_then 17 #_*_um -8 #_*_until -9 #_*_which -12 #_*_with 12 #_*_y -14 #_*_you 8 #_*_your -13 #_*_à -24
#_; -22 #_a -8 #_and -23 #_april -11 #_are 16 #_bar -11 #_bis -22 #_brings 11 #_c -22 #_close -8 #_closes -8 #_days
-43 #_de -19 #_entries -11 #_et 18 #_eur -10 #_extra -13 #_gb 13 #_gets 10 #_has -10 #_heures -11 #_horas -12 #_hours
14 #_in -18 #_is -11 #_juin -14 #_june -10 #_juni -15 #_m -9 #_march -8 #_mbit -8 #_minuten 9 #_minutos -10 #_months
-10 #_o'clock 11 #_of 17 #_p 17 #_pages -10 #_pm 26 #_que 8 #_runs -15 #_seconds -17 #_since 10 #_stück 8 #_th 41
#_und 13 #_v -12 #_wieder 14 #_x 9 $ -12 : 56 :_# 53 :_*_# 32 :_*_: 14 :_*_de 14 :_*_heures -9 :_*_hours 10 :_*_june
20 :_*_of 9 :_*_the 20 :_*_to 13 :_*_week 9 :_die -10 :_drei 15 :_it -8 :_la -10 :_not 8 :_two 10 :_within 9 :_you -23
; 26 ;_*_# 13 ;_*_#: 8 ;_*_are -8 ;_*_form 8 ;_*_haben -9 ;_*_is 9 ;_*_ist -10 ;_*_la 8 ;_*_takes 8 ;_*_the 12 ;_*_we
12 ;_a 16 ;_at 10 ;_count 9 ;_das -8 ;_from 9 ;_lo -9 ;_our 16 ;_para 11 ;_sie -14 ;_the -16 ;_yours -9
<as-you-said+comes-about> -9 <as-you-said+future> -8 <as-you-said+month> -11 <as-you-said+near-time> -16
<as-you-said+negation> 13 <as-you-said+p:clause-future> -10 <as-you-said+p:clause-present> -19 <as-you-said+p:en> -27
<as-you-said+p:future> -15 <as-you-said+p:pattern> -28 <as-you-said+p:present> -23 <as-you-said+p:somebody> -27
<as-you-said+p:time> -20 <as-you-said+p:weak> -9 <as-you-said+role> -10 <as-you-said+warned> 11 <as-you-said+we> -15
<as-you-said+you> -19 <as-you-said> -30 <asked+comes-about> -25 <asked+deadline> -25 <asked+future> 22
<asked+negation> -10 <asked+p:clause-request> -17 <asked+p:de> -20 <asked+p:fr> -10 <asked+p:future> 20
<asked+p:in-general> 12 <asked+p:is-done> -8 <asked+p:request> -33 <asked+p:somebody> -16 <asked+p:sure> -26
<asked+p:time> -18 <asked+repeated> 31 <asked+somebody> 16 <asked+they> 10 <asked+unit> 8 <asked+weekday> -12
<asked+you> -29 <asked> -33 <at-work+courtesy> -12 <at-work+customary> -12 <at-work+delayed> 16 <at-work+future> -34
<at-work+generalities> -24 <at-work+good-hands> -11 <at-work+hedge> 13 <at-work+if> 18 <at-work+negation> -15
<at-work+news-later> -9 <at-work+number> 42 <at-work+p:clause-request> 13 <at-work+p:es> -21 <at-work+p:future> -40
<at-work+p:is-done> -42 <at-work+p:pattern> -14 <at-work+p:present> -8 <at-work+p:sure> -14 <at-work+p:word_given> 12
<at-work+past> 17 <at-work+repeated> 14 <at-work+role> -19 <at-work+short> -20 <at-work+somebody> 20 <at-work+unit> 24
<at-work+we> -34 <at-work+weekday> 9 <at-work+you> -11 <at-work> -28 <comes-about+customary> 24 <comes-about+future>
31 <comes-about+if> -15 <comes-about+judge> -18 <comes-about+month> 38 <comes-about+near-time> 40
<comes-about+negation> -11 <comes-about+news-later> 9 <comes-about+outcome> 9 <comes-about+p:certain> 16
<comes-about+p:clause-guard> 14 <comes-about+p:clause-past> -14 <comes-about+p:clause-request> 14
<comes-about+p:dated> -20 <comes-about+p:de> 16 <comes-about+p:denied> -16 <comes-about+p:en> 18 <comes-about+p:es> 10
<comes-about+p:future> 17 <comes-about+p:in-general> -32 <comes-about+p:over> -17 <comes-about+p:past> -12
<comes-about+p:pattern> 44 <comes-about+p:present> 9 <comes-about+p:request> -10 <comes-about+p:somebody> 15
<comes-about+p:time> 29 <comes-about+p:was-done> 14 <comes-about+p:weak> 13 <comes-about+p:word_given> 36
<comes-about+past> 12 <comes-about+question> -42 <comes-about+repeated> -40 <comes-about+resolved> -11
<comes-about+short> 23 <comes-about+somebody> -27 <comes-about+soon> 37 <comes-about+they> -16 <comes-about+unit> 9
<comes-about+we> 21 <comes-about+word-given> 37 <comes-about+would-have> -15 <comes-about+you> -28 <comes-about> 47
<courtesy+customary> 11 <courtesy+deadline> 19 <courtesy+generalities> 23 <courtesy+harm> 13 <courtesy+innocent> -11
<courtesy+p:certain> -8 <courtesy+p:clause-guard> 9 <courtesy+p:clause-present> 17 <courtesy+p:en> -20
<courtesy+p:guard> 21 <courtesy+p:is-done> 13 <courtesy+p:past> -13 <courtesy+p:pattern> -12 <courtesy+p:present> 9
<courtesy+p:see-to-it> 8 <courtesy+p:somebody> -42 <courtesy+p:time> 8 <courtesy+p:was-done> -12 <courtesy+past> -9
<courtesy+repeated> 21 <courtesy+role> -9 <courtesy+somebody> 8 <courtesy+we> -14 <courtesy+you> -27 <courtesy> -27
<customary+fault> -14 <customary+future> 30 <customary+hedge> -10 <customary+month> -61 <customary+negation> 20
<customary+news-later> 17 <customary+number> -12 <customary+outcome> 8 <customary+p:certain> 23
<customary+p:clause-present> -13 <customary+p:clause-request> 10 <customary+p:dated> 25 <customary+p:fr> 9
<customary+p:future> 17 <customary+p:is-done> -16 <customary+p:pattern> -30 <customary+p:present> -58
<customary+p:sure> 14 <customary+p:was-done> 14 <customary+p:weak> 10 <customary+past> 21 <customary+repeated> -16
<customary+short> 11 <customary+somebody> -26 <customary+unit> -38 <customary+we> 30 <customary+you> -20
<deadline+future> 41 <deadline+generalities> 15 <deadline+good-hands> 13 <deadline+harm> -14 <deadline+hedge> -15
<deadline+if> -17 <deadline+month> -8 <deadline+negation> -19 <deadline+number> -22 <deadline+outcome> 10
<deadline+p:clause-future> 8 <deadline+p:clause-over> 8 <deadline+p:clause-past> 9 <deadline+p:clause-present> -32
<deadline+p:clause-request> -17 <deadline+p:dated> 17 <deadline+p:en> 42 <deadline+p:fr> 33 <deadline+p:future> 22
<deadline+p:in-general> -39 <deadline+p:never-again> -13 <deadline+p:over> 12 <deadline+p:past> -16
<deadline+p:pattern> -19 <deadline+p:present> 25 <deadline+p:request> -32 <deadline+p:somebody> 22 <deadline+p:sure>
-26 <deadline+p:was-done> 17 <deadline+p:weak> -9 <deadline+question> -13 <deadline+repeated> 15 <deadline+resolved> 9
<deadline+role> -14 <deadline+short> 23 <deadline+somebody> -20 <deadline+soon> 9 <deadline+they> 25 <deadline+unit>
-44 <deadline+we> 44 <deadline+weekday> -19 <deadline+word-given> -21 <deadline+would-have> -8 <deadline+you> 23
<deadline> 63 <delayed+harm> 9 <delayed+irony> -8 <delayed+near-time> 30 <delayed+number> -14 <delayed+p:clause-guard>
11 <delayed+p:clause-present> -9 <delayed+p:en> 8 <delayed+p:future> -12 <delayed+p:past> -22 <delayed+p:present> 12
<delayed+p:time> 8 <delayed+past> -9 <delayed+somebody> -13 <delayed+unit> -39 <delayed+you> 14 <fault+future> 14
<fault+generalities> 14 <fault+harm> -13 <fault+if> 11 <fault+near-time> 12 <fault+number> -12 <fault+p:certain> 8
<fault+p:de> -11 <fault+p:es> -15 <fault+p:future> 15 <fault+p:guard> -13 <fault+p:is-done> -11 <fault+p:over> -8
<fault+p:past> -14 <fault+p:somebody> -25 <fault+role> -13 <fault+somebody> -11 <fault+soon> 12 <fault+weekday> 8
<fault+word-given> 22 <fault+you> -23 <fault> -26 <future+generalities> -31 <future+good-hands> -9 <future+harm> 19
<future+if> -10 <future+month> 26 <future+negation> 33 <future+news-later> -35 <future+number> -19
<future+p:clause-future> 13 <future+p:clause-present> 9 <future+p:de> -50 <future+p:en> 39 <future+p:fr> 28
<future+p:future> 35 <future+p:guard> 28 <future+p:in-general> 13 <future+p:is-done> -21 <future+p:never-again> 29
<future+p:pattern> 35 <future+p:present> 29 <future+p:request> 20 <future+p:see-to-it> 10 <future+p:sure> -8
<future+p:weak> 12 <future+p:word_given> 20 <future+question> -18 <future+repeated> 39 <future+role> -14
<future+short> -27 <future+soon> -10 <future+warned> 19 <future+word-given> 40 <future+you> -11 <future> 23
<generalities+good-hands> -12 <generalities+harm> -11 <generalities+if> -18 <generalities+month> -16
<generalities+near-time> 9 <generalities+negation> 13 <generalities+number> 43 <generalities+outcome> -12
<generalities+p:certain> -18 <generalities+p:clause-future> 8 <generalities+p:clause-guard> -11
<generalities+p:clause-present> 8 <generalities+p:de> 16 <generalities+p:es> -10 <generalities+p:fr> -16
<generalities+p:future> -24 <generalities+p:is-done> -11 <generalities+p:past> 13 <generalities+p:present> -26
<generalities+p:somebody> -31 <generalities+p:sure> 8 <generalities+p:time> 16 <generalities+p:was-done> 11
<generalities+p:weak> -9 <generalities+past> 10 <generalities+repeated> 28 <generalities+role> -20
<generalities+somebody> 24 <generalities+soon> 22 <generalities+they> 12 <generalities+unit> 13 <generalities+we> -11
<generalities+word-given> -28 <generalities> -17 <good-hands+if> 8 <good-hands+near-time> 13
<good-hands+p:clause-present> 19 <good-hands+p:is-done> -10 <good-hands+p:past> -12 <good-hands+p:pattern> 22
<good-hands+p:see-to-it> 10 <good-hands+p:sure> 16 <good-hands+p:time> 18 <good-hands+past> -11 <good-hands+they> -10
<good-hands+unit> 8 <good-hands+we> 10 <harm+if> -25 <harm+innocent> 10 <harm+irony> -10 <harm+judge> 10
<harm+near-time> 14 <harm+negation> -12 <harm+number> 8 <harm+p:certain> 8 <harm+p:clause-past> -15
<harm+p:clause-present> 11 <harm+p:en> 25 <harm+p:fr> -18 <harm+p:future> 44 <harm+p:is-done> 23 <harm+p:never-again>
8 <harm+p:past> 13 <harm+p:pattern> 37 <harm+p:present> 15 <harm+p:see-to-it> 10 <harm+p:somebody> -11 <harm+p:sure>
-9 <harm+p:weak> 23 <harm+p:word_given> 11 <harm+role> -33 <harm+soon> 9 <harm+unit> -36 <harm+we> 46 <harm+weekday> 9
<harm+word-given> 22 <harm+you> -19 <hedge+near-time> -14 <hedge+negation> -29 <hedge+p:clause-present> -12
<hedge+p:denied> -8 <hedge+p:en> -11 <hedge+p:past> 14 <hedge+p:pattern> -30 <hedge+p:present> -10 <hedge+p:somebody>
-15 <hedge+p:sure> -12 <hedge+p:time> -13 <hedge+somebody> 22 <hedge+we> -34 <hedge+weekday> -11 <hedge+word-given> -8
<hedge> -18 <if+irony> -8 <if+near-time> 15 <if+neglect> 8 <if+number> -22 <if+outcome> 8 <if+p:clause-past> -9
<if+p:clause-request> 19 <if+p:en> 15 <if+p:es> -12 <if+p:fr> -13 <if+p:future> -15 <if+p:guard> -28 <if+p:in-general>
-22 <if+p:past> -9 <if+p:present> -10 <if+p:somebody> 15 <if+p:sure> -8 <if+p:was-done> -12 <if+p:weak> 12
<if+p:word_given> 12 <if+past> -16 <if+repeated> -10 <if+somebody> 13 <if+they> -15 <if+unit> -37 <if+we> 19
<if+weekday> 18 <if+word-given> 26 <if+you> 9 <if> -15 <innocent+number> 12 <innocent+p:somebody> -8
<innocent+somebody> -13 <innocent+we> -8 <innocent+you> -10 <innocent> -9 <irony+month> 10 <irony+negation> -10
<irony+number> -10 <irony+outcome> 8 <irony+p:de> -17 <irony+p:somebody> -11 <irony+p:sure> -17 <irony+p:time> -8
<irony+p:weak> 8 <irony+role> -20 <irony+somebody> -22 <irony+unit> -26 <irony+word-given> 16 <irony+you> -8 <irony>
-26 <judge+near-time> -9 <judge+number> -13 <judge+p:fr> -9 <judge+p:past> -11 <judge+p:somebody> -18 <judge+p:sure>
-9 <judge+role> -19 <judge+unit> -19 <judge+you> -15 <judge> -19 <month+near-time> 36 <month+news-later> 33
<month+number> -20 <month+p:clause-future> -9 <month+p:clause-guard> -9 <month+p:clause-present> -25 <month+p:en> 76
<month+p:fr> 13 <month+p:future> 54 <month+p:guard> -36 <month+p:in-general> 13 <month+p:is-done> 17 <month+p:past>
-11 <month+p:pattern> -22 <month+p:present> 40 <month+p:somebody> 17 <month+p:sure> -12 <month+p:time> -39
<month+repeated> -25 <month+role> -10 <month+short> 10 <month+somebody> 9 <month+unit> -12 <month+you> 49 <month> 81
<near-time+negation> -17 <near-time+number> 33 <near-time+outcome> 19 <near-time+p:clause-future> -14
<near-time+p:clause-guard> -17 <near-time+p:clause-over> 10 <near-time+p:clause-present> -32 <near-time+p:de> 34
<near-time+p:en> 20 <near-time+p:es> 44 <near-time+p:fr> 26 <near-time+p:future> 11 <near-time+p:is-done> 58
<near-time+p:past> -14 <near-time+p:pattern> -11 <near-time+p:present> 50 <near-time+p:request> 18
<near-time+p:somebody> 12 <near-time+p:was-done> -15 <near-time+question> -39 <near-time+repeated> 17
<near-time+resolved> 12 <near-time+role> 33 <near-time+short> 36 <near-time+somebody> 10 <near-time+they> 11
<near-time+unit> -28 <near-time+warned> -8 <near-time+we> -25 <near-time+weekday> -9 <near-time+word-given> -12
<near-time+you> 16 <near-time> 125 <negation+news-later> 8 <negation+number> 11 <negation+outcome> -27
<negation+p:certain> 25 <negation+p:clause-future> -12 <negation+p:clause-present> -17 <negation+p:dated> 18
<negation+p:de> -20 <negation+p:denied> -24 <negation+p:en> 12 <negation+p:es> -16 <negation+p:fr> -8
<negation+p:future> 55 <negation+p:in-general> -13 <negation+p:never-again> 56 <negation+p:over> -14 <negation+p:past>
-12 <negation+p:pattern> -18 <negation+p:request> -10 <negation+p:somebody> 19 <negation+p:time> -34
<negation+p:was-done> -13 <negation+p:weak> 18 <negation+p:word_given> 33 <negation+past> -26 <negation+repeated> 28
<negation+role> -58 <negation+short> 18 <negation+somebody> -23 <negation+soon> 20 <negation+they> -10 <negation+unit>
-47 <negation+warned> 8 <negation+we> 20 <negation+weekday> -8 <negation+word-given> 72 <negation+would-have> -12
<negation+you> 36 <negation> -32 <neglect+number> -18 <neglect+p:certain> -10 <neglect+p:clause-present> 17
<neglect+p:de> -11 <neglect+p:future> 8 <neglect+p:guard> 10 <neglect+p:past> -15 <neglect+p:sure> 12 <neglect+p:time>
10 <neglect+p:weak> -8 <neglect+role> -24 <neglect+unit> -11 <neglect+word-given> -13 <neglect> -18
<news-later+outcome> -15 <news-later+p:clause-future> -9 <news-later+p:en> -10 <news-later+p:future> -31
<news-later+p:guard> -8 <news-later+p:is-done> -9 <news-later+p:never-again> 12 <news-later+p:pattern> 13
<news-later+p:present> -15 <news-later+p:somebody> -16 <news-later+p:weak> 10 <news-later+p:word_given> 13
<news-later+past> 9 <news-later+repeated> 14 <news-later+role> 12 <news-later+short> -10 <news-later+we> -42
<news-later+word-given> 33 <news-later+you> -12 <news-later> -12 <number+p:clause-future> 17 <number+p:clause-present>
9 <number+p:clause-request> 14 <number+p:en> 40 <number+p:es> 15 <number+p:fr> -37 <number+p:future> 33
<number+p:in-general> -14 <number+p:never-again> 14 <number+p:past> -33 <number+p:present> 13 <number+p:request> -27
<number+p:see-to-it> -12 <number+p:somebody> -16 <number+p:time> -39 <number+p:was-done> -19 <number+p:weak> 16
<number+p:word_given> 12 <number+question> -12 <number+repeated> 47 <number+resolved> -9 <number+role> 45
<number+soon> 30 <number+they> 9 <number+unit> 48 <number+warned> -34 <number+we> 36 <number+weekday> 25
<number+word-given> -11 <number+would-have> -14 <number> 23 <outcome+p:certain> 11 <outcome+p:clause-future> -10
<outcome+p:clause-past> 12 <outcome+p:de> -12 <outcome+p:en> -8 <outcome+p:es> -13 <outcome+p:is-done> -8
<outcome+p:present> -21 <outcome+p:time> -9 <outcome+p:weak> 19 <outcome+p:word_given> 21 <outcome+somebody> 12
<outcome+unit> -10 <outcome+word-given> 32 <outcome+you> -24 <outcome> -26 <p:certain+p:clause-past> 9
<p:certain+p:clause-present> 8 <p:certain+p:de> 15 <p:certain+p:en> 12 <p:certain+p:es> 16 <p:certain+p:fr> -19
<p:certain+p:future> 11 <p:certain+p:guard> 18 <p:certain+p:never-again> 11 <p:certain+p:past> 17
<p:certain+p:pattern> -15 <p:certain+p:request> -10 <p:certain+p:somebody> 12 <p:certain+p:sure> 12 <p:certain+p:time>
14 <p:certain+p:word_given> -17 <p:certain+role> -18 <p:certain+somebody> 8 <p:certain+word-given> 16 <p:certain+you>
13 <p:certain> 24 <p:clause-future+p:clause-present> -21 <p:clause-future+p:de> -27 <p:clause-future+p:es> 14
<p:clause-future+p:fr> 21 <p:clause-future+p:future> 9 <p:clause-future+p:guard> -17 <p:clause-future+p:is-done> -27
<p:clause-future+p:pattern> 21 <p:clause-future+p:present> -20 <p:clause-future+p:time> 9 <p:clause-future+question>
-14 <p:clause-future+repeated> 9 <p:clause-future+role> -10 <p:clause-future+short> 10 <p:clause-future+somebody> -22
<p:clause-future+unit> 18 <p:clause-future+we> 10 <p:clause-future+would-have> -8 <p:clause-future+you> 22
<p:clause-future> 9 <p:clause-guard+p:clause-past> -10 <p:clause-guard+p:en> -10 <p:clause-guard+p:fr> 9
<p:clause-guard+p:in-general> -13 <p:clause-guard+question> -19 <p:clause-guard+repeated> 12 <p:clause-guard+role> -10
<p:clause-guard+unit> -12 <p:clause-guard+weekday> -23 <p:clause-guard+you> 26 <p:clause-over+p:clause-present> 11
<p:clause-over+p:sure> 9 <p:clause-past+p:clause-present> 19 <p:clause-past+p:dated> -23 <p:clause-past+p:past> -12
<p:clause-past+p:pattern> 22 <p:clause-past+p:sure> 17 <p:clause-past+p:time> -12 <p:clause-past+p:was-done> -20
<p:clause-past+past> -12 <p:clause-past+role> -18 <p:clause-past+somebody> -19 <p:clause-past+we> -11
<p:clause-past+weekday> -12 <p:clause-past+would-have> -8 <p:clause-past> -12 <p:clause-present+p:clause-request> 11
<p:clause-present+p:dated> -33 <p:clause-present+p:en> -20 <p:clause-present+p:es> 31 <p:clause-present+p:future> -28
<p:clause-present+p:guard> 11 <p:clause-present+p:in-general> -24 <p:clause-present+p:past> 19
<p:clause-present+p:present> 15 <p:clause-present+p:request> 26 <p:clause-present+p:sure> 20 <p:clause-present+p:time>
15 <p:clause-present+past> 25 <p:clause-present+question> -37 <p:clause-present+repeated> 18 <p:clause-present+role>
48 <p:clause-present+short> 14 <p:clause-present+soon> 12 <p:clause-present+weekday> -12 <p:clause-present+you> -10
<p:clause-present> 15 <p:clause-request+p:en> 27 <p:clause-request+p:es> -17 <p:clause-request+p:present> 30
<p:clause-request+p:request> 11 <p:clause-request+p:time> 8 <p:clause-request+repeated> 13 <p:clause-request+unit> 12
<p:clause-request+weekday> -9 <p:clause-request> 8 <p:dated+p:de> -19 <p:dated+p:en> 14 <p:dated+p:fr> -20
<p:dated+p:future> 10 <p:dated+p:guard> 15 <p:dated+p:is-done> -15 <p:dated+p:past> -18 <p:dated+p:present> -23
<p:dated+p:sure> 24 <p:dated+p:time> -18 <p:dated+role> 8 <p:dated+short> 16 <p:dated+somebody> 24 <p:dated+unit> 25
<p:dated+weekday> -22 <p:dated+word-given> 13 <p:dated> -18 <p:de+p:future> -44 <p:de+p:in-general> 13
<p:de+p:is-done> 28 <p:de+p:never-again> 16 <p:de+p:past> -24 <p:de+p:pattern> 47 <p:de+p:present> -21
<p:de+p:see-to-it> 9 <p:de+p:somebody> 22 <p:de+p:sure> -29 <p:de+p:word_given> 24 <p:de+past> -15 <p:de+question> -20
<p:de+repeated> 30 <p:de+somebody> -11 <p:de+they> 8 <p:de+unit> -32 <p:de+we> -12 <p:de+weekday> -37
<p:de+would-have> -16 <p:de> 56 <p:denied+p:en> -15 <p:denied+p:present> -8 <p:denied+p:somebody> -22
<p:denied+p:weak> -10 <p:denied+p:word_given> -9 <p:denied+we> -20 <p:denied+word-given> -19 <p:denied> -24
<p:en+p:future> 21 <p:en+p:is-done> -9 <p:en+p:never-again> 8 <p:en+p:over> -18 <p:en+p:past> 8 <p:en+p:pattern> -16
<p:en+p:present> -40 <p:en+p:somebody> -11 <p:en+p:sure> 15 <p:en+p:time> 32 <p:en+p:was-done> -13 <p:en+p:weak> 33
<p:en+p:word_given> 32 <p:en+past> 19 <p:en+question> -47 <p:en+repeated> -14 <p:en+resolved> -11 <p:en+short> 8
<p:en+somebody> 11 <p:en+soon> 31 <p:en+unit> 38 <p:en+we> -9 <p:en+weekday> 47 <p:en+word-given> 54 <p:en+would-have>
-16 <p:en> -71 <p:es+p:future> 28 <p:es+p:guard> -11 <p:es+p:never-again> 11 <p:es+p:past> -17 <p:es+p:pattern> 24
<p:es+p:present> 55 <p:es+p:request> -34 <p:es+p:somebody> 13 <p:es+p:time> 23 <p:es+p:word_given> 11 <p:es+question>
-10 <p:es+role> -19 <p:es+short> -12 <p:es+unit> 48 <p:es+warned> -16 <p:es+weekday> 25 <p:es+word-given> 28
<p:es+you> -8 <p:fr+p:future> 68 <p:fr+p:in-general> -8 <p:fr+p:is-done> -26 <p:fr+p:past> -32 <p:fr+p:pattern> 25
<p:fr+p:present> -10 <p:fr+p:request> -12 <p:fr+p:somebody> -32 <p:fr+p:sure> 42 <p:fr+p:time> 46 <p:fr+p:was-done> -8
<p:fr+p:word_given> -9 <p:fr+past> -16 <p:fr+resolved> 15 <p:fr+role> -16 <p:fr+short> -16 <p:fr+somebody> -9
<p:fr+unit> 24 <p:fr+weekday> 18 <p:fr+you> 55 <p:future+p:guard> 11 <p:future+p:is-done> -30 <p:future+p:never-again>
47 <p:future+p:over> -9 <p:future+p:past> -11 <p:future+p:pattern> 46 <p:future+p:present> -11 <p:future+p:see-to-it>
31 <p:future+p:somebody> 22 <p:future+p:time> 11 <p:future+p:was-done> 9 <p:future+p:weak> 13 <p:future+p:word_given>
36 <p:future+past> 18 <p:future+question> -24 <p:future+repeated> 41 <p:future+role> -23 <p:future+short> -8
<p:future+somebody> -34 <p:future+unit> 30 <p:future+warned> 17 <p:future+weekday> 11 <p:future+word-given> 69
<p:future+would-have> -15 <p:future+you> 42 <p:future> 74 <p:guard+p:pattern> -8 <p:guard+p:sure> -26 <p:guard+p:time>
12 <p:guard+p:was-done> 12 <p:guard+past> 12 <p:guard+question> -29 <p:guard+resolved> -14 <p:guard+role> -15
<p:guard+short> -8 <p:guard+somebody> 58 <p:guard+unit> -70 <p:guard+weekday> -21 <p:guard+you> 21 <p:guard> -19
<p:in-general+p:never-again> 11 <p:in-general+p:pattern> -11 <p:in-general+p:present> 9 <p:in-general+p:request> 11
<p:in-general+p:sure> -37 <p:in-general+p:time> -15 <p:in-general+repeated> 25 <p:in-general+somebody> 32
<p:in-general+they> 15 <p:in-general+unit> -25 <p:in-general+we> -16 <p:in-general+you> 11 <p:is-done+p:past> 38
<p:is-done+p:present> 9 <p:is-done+p:somebody> 17 <p:is-done+p:time> 19 <p:is-done+p:was-done> 22 <p:is-done+past> 12
<p:is-done+short> -19 <p:is-done+somebody> -16 <p:is-done+soon> 13 <p:is-done+they> -9 <p:is-done+unit> 18
<p:is-done+we> -13 <p:is-done+you> 48 <p:never-again+p:pattern> 16 <p:never-again+p:present> 28
<p:never-again+p:somebody> 27 <p:never-again+p:sure> 8 <p:never-again+p:weak> 12 <p:never-again+p:word_given> 14
<p:never-again+repeated> 24 <p:never-again+they> -9 <p:never-again+unit> 10 <p:never-again+we> 26
<p:never-again+word-given> 9 <p:never-again+you> 10 <p:never-again> 38 <p:over+p:past> -27 <p:over+p:present> -20
<p:over+p:somebody> -18 <p:over+p:was-done> -13 <p:over+past> -14 <p:over+unit> -10 <p:over+you> -15 <p:over> -25
<p:past+p:pattern> -10 <p:past+p:present> 20 <p:past+p:see-to-it> -21 <p:past+p:somebody> -20 <p:past+p:sure> 18
<p:past+p:time> 13 <p:past+p:was-done> -14 <p:past+p:weak> 38 <p:past+past> -19 <p:past+question> -9 <p:past+repeated>
-8 <p:past+role> -60 <p:past+short> 15 <p:past+somebody> -25 <p:past+soon> 18 <p:past+they> -31 <p:past+unit> -12
<p:past+warned> -16 <p:past+we> -53 <p:past+word-given> 29 <p:past+would-have> -21 <p:past+you> -10 <p:past> -64
<p:pattern+p:present> 27 <p:pattern+p:see-to-it> 32 <p:pattern+p:somebody> 17 <p:pattern+p:time> 14
<p:pattern+p:was-done> 26 <p:pattern+p:weak> 11 <p:pattern+p:word_given> 66 <p:pattern+past> 33 <p:pattern+resolved>
21 <p:pattern+role> -29 <p:pattern+short> 51 <p:pattern+somebody> -34 <p:pattern+they> 28 <p:pattern+unit> -15
<p:pattern+warned> -18 <p:pattern+we> 51 <p:pattern+weekday> 29 <p:pattern+word-given> 32 <p:pattern+you> -21
<p:pattern> 80 <p:present+p:request> 13 <p:present+p:see-to-it> 10 <p:present+p:somebody> 37 <p:present+p:sure> 14
<p:present+p:time> 60 <p:present+p:weak> 20 <p:present+p:word_given> 38 <p:present+past> 26 <p:present+question> -52
<p:present+repeated> -15 <p:present+resolved> 11 <p:present+role> 9 <p:present+short> -45 <p:present+somebody> 26
<p:present+soon> 38 <p:present+unit> 34 <p:present+warned> 18 <p:present+we> 42 <p:present+weekday> 21
<p:present+word-given> 47 <p:present+would-have> -25 <p:present+you> 15 <p:present> -16 <p:request+p:somebody> -8
<p:request+p:time> 28 <p:request+p:weak> -11 <p:request+repeated> 31 <p:request+role> 8 <p:request+somebody> 23
<p:request+they> 8 <p:request+unit> -18 <p:request+we> 21 <p:request+word-given> -12 <p:request+you> -29 <p:request>
-53 <p:see-to-it+p:somebody> 11 <p:see-to-it+p:sure> -8 <p:see-to-it+p:time> -9 <p:see-to-it+p:word_given> 31
<p:see-to-it+role> -14 <p:see-to-it+short> 12 <p:see-to-it+you> 15 <p:see-to-it> 15 <p:somebody+p:time> 12
<p:somebody+p:was-done> 23 <p:somebody+p:weak> 10 <p:somebody+p:word_given> 37 <p:somebody+past> 11
<p:somebody+question> -68 <p:somebody+repeated> 16 <p:somebody+resolved> 19 <p:somebody+role> 34 <p:somebody+short>
-30 <p:somebody+soon> -26 <p:somebody+they> -9 <p:somebody+unit> 40 <p:somebody+weekday> 21 <p:somebody+word-given> 26
<p:somebody+would-have> -38 <p:somebody+you> 21 <p:somebody> -9 <p:sure+p:time> 22 <p:sure+p:was-done> 25
<p:sure+past> 33 <p:sure+question> -34 <p:sure+repeated> 18 <p:sure+resolved> 8 <p:sure+role> -23 <p:sure+short> 42
<p:sure+somebody> -13 <p:sure+unit> -15 <p:sure+word-given> -13 <p:sure+would-have> -8 <p:sure+you> 16 <p:sure> 22
<p:time+p:weak> -8 <p:time+p:word_given> 12 <p:time+past> 23 <p:time+question> -69 <p:time+repeated> 24 <p:time+role>
38 <p:time+short> 86 <p:time+they> 31 <p:time+unit> -62 <p:time+warned> -17 <p:time+we> 9 <p:time+weekday> 26
<p:time+would-have> -14 <p:time+you> 15 <p:time> 99 <p:was-done+past> -20 <p:was-done+repeated> 11
<p:was-done+somebody> -31 <p:was-done+they> -13 <p:was-done+unit> 10 <p:was-done+warned> -14 <p:was-done+we> -8
<p:was-done+weekday> -12 <p:was-done+would-have> -12 <p:was-done+you> 33 <p:was-done> -23 <p:weak+past> -8
<p:weak+somebody> 20 <p:weak+unit> -13 <p:weak+word-given> 36 <p:weak+you> 8 <p:weak> 47 <p:word_given+repeated> 10
<p:word_given+role> -24 <p:word_given+short> 21 <p:word_given+we> 24 <p:word_given+word-given> 35 <p:word_given+you>
27 <p:word_given> 57 <past+somebody> -20 <past+they> -16 <past+unit> 18 <past+warned> -16 <past+we> -8
<past+would-have> -14 <past> -17 <question+role> -11 <question+somebody> -19 <question+unit> -21 <question+we> -17
<question+weekday> -45 <question+you> -53 <question> -84 <repeated+role> -20 <repeated+short> -23 <repeated+soon> 14
<repeated+unit> 25 <repeated+we> 18 <repeated+weekday> 17 <repeated+word-given> 26 <repeated+you> 24 <repeated> 9
<resolved+somebody> -11 <resolved+unit> -8 <resolved> 9 <role+somebody> -20 <role+soon> 21 <role+they> -16 <role+we>
20 <role+word-given> -37 <role+would-have> -12 <role+you> 20 <role> -34 <short+unit> 20 <short+warned> -8
<short+weekday> 47 <short+word-given> 19 <short+you> -30 <short> -27 <somebody+they> 21 <somebody+unit> -30
<somebody+we> 23 <somebody+weekday> -8 <somebody+word-given> -20 <somebody+would-have> -10 <somebody> -15 <soon+unit>
47 <soon+you> -27 <soon> 25 <they+we> 13 <they+word-given> -9 <they> 17 <unit+we> -14 <unit+word-given> -17
<unit+would-have> -13 <unit+you> 42 <unit> 78 <warned+we> -12 <warned+word-given> 8 <warned> -18 <we+word-given> 17
<we+would-have> -22 <we> -24 <weekday+you> 25 <weekday> 52 <word-given+you> 12 <word-given> 77 <would-have+you> -17
<would-have> -37 <you> 47 ? -86 ?_$ -84 ^ -12 ^_# 13 ^_*_# 10 ^_*_#: 14 ^_*_: 21 ^_*_a -32 ^_*_access 18
^_*_activation 16 ^_*_alarma -8 ^_*_alte -9 ^_*_am 13 ^_*_and 11 ^_*_archive 8 ^_*_are 31 ^_*_aseguro 8 ^_*_asked 13
^_*_assuré -9 ^_*_assurée -13 ^_*_back -8 ^_*_backup -20 ^_*_bear 24 ^_*_bekommen 11 ^_*_bring 12 ^_*_cannot -22
^_*_card -8 ^_*_carol -25 ^_*_ce 9 ^_*_christmas 9 ^_*_colleague 11 ^_*_comes 17 ^_*_contains 8 ^_*_correct -10
^_*_corrected 9 ^_*_cuanto 14 ^_*_data 11 ^_*_dauert 8 ^_*_dave -23 ^_*_days 27 ^_*_de 9 ^_*_deposit 8 ^_*_der 43
^_*_deux 13 ^_*_domain -11 ^_*_donnerstag 10 ^_*_doy 8 ^_*_drain -10 ^_*_drives 12 ^_*_easy 9 ^_*_ein 12 ^_*_engineer
11 ^_*_essai -11 ^_*_expect 14 ^_*_fair -10 ^_*_filter 8 ^_*_firmware -12 ^_*_five 10 ^_*_fois 8 ^_*_four -14
^_*_gateway 18 ^_*_goes 12 ^_*_guarantee -21 ^_*_gutschrift 37 ^_*_haben -14 ^_*_half 12 ^_*_happens 9 ^_*_has -22
^_*_have 18 ^_*_hour 8 ^_*_hours 26 ^_*_ici 20 ^_*_ihr -12 ^_*_ihrem -11 ^_*_in 16 ^_*_inspection -14 ^_*_is -39
^_*_ist -13 ^_*_la 24 ^_*_las 19 ^_*_later 8 ^_*_le 8 ^_*_licences 8 ^_*_list -9 ^_*_llamamos 11 ^_*_lo 18 ^_*_loaded
-11 ^_*_log -19 ^_*_machine -10 ^_*_means 11 ^_*_media 8 ^_*_meldung -10 ^_*_minutes 15 ^_*_mit 11 ^_*_monteur 10
^_*_more 34 ^_*_morgen -8 ^_*_morning -19 ^_*_need 11 ^_*_neue 12 ^_*_neuer -12 ^_*_news 14 ^_*_next 10 ^_*_night -27
^_*_noise 9 ^_*_noon -8 ^_*_note -12 ^_*_of 12 ^_*_off -13 ^_*_old 14 ^_*_on 10 ^_*_open 9 ^_*_opens -14 ^_*_pfingsten
14 ^_*_promise 10 ^_*_promised -17 ^_*_prüfen -8 ^_*_que -12 ^_*_queue 15 ^_*_recommend -11 ^_*_refund 12
^_*_regulator -9 ^_*_remaining 19 ^_*_replacement 14 ^_*_report -8 ^_*_retour -15 ^_*_schulbeginn 10 ^_*_second 17
^_*_send -10 ^_*_servidor 14 ^_*_shall 18 ^_*_shop 9 ^_*_short 9 ^_*_should 8 ^_*_sie 17 ^_*_siren -8 ^_*_soon -14
^_*_steht -8 ^_*_su -15 ^_*_summer -17 ^_*_sure 15 ^_*_switch 9 ^_*_system 9 ^_*_takes 10 ^_*_tariff -14
^_*_technician 8 ^_*_technicien 15 ^_*_techniker 9 ^_*_tell 11 ^_*_temps 10 ^_*_tender -12 ^_*_the 17 ^_*_then -14
^_*_this -10 ^_*_to -15 ^_*_today 9 ^_*_traduction 10 ^_*_training 9 ^_*_trois 9 ^_*_unit 10 ^_*_usted -11 ^_*_van 10
^_*_von 8 ^_*_was -10 ^_*_we -16 ^_*_weber 9 ^_*_week -9 ^_*_weeks 21 ^_*_will -17 ^_*_within 8 ^_*_working 10
^_*_works -14 ^_*_you -33 ^_*_your -21 ^_a 71 ^_about 15 ^_according -12 ^_after 8 ^_all -10 ^_am 32 ^_another 18
^_antes 10 ^_as -12 ^_auf -10 ^_be 19 ^_before 8 ^_bis 28 ^_bitte -21 ^_buenos -10 ^_by 54 ^_come 8 ^_count 18
^_cuente 8 ^_d' 20 ^_dans 9 ^_das 10 ^_dave -14 ^_dear -22 ^_delivery 22 ^_deme 15 ^_denos 11 ^_der -35 ^_die -10
^_donnez-nous 8 ^_drei 8 ^_ehe 9 ^_ein -15 ^_either -10 ^_en 24 ^_entrega 11 ^_estimado -11 ^_eta 17 ^_from 21 ^_full
8 ^_geben 13 ^_give 42 ^_gonna -8 ^_good -11 ^_guten -17 ^_half 11 ^_hi -9 ^_if -40 ^_ihr -20 ^_in -23 ^_its 10
^_jonas 11 ^_kindly 10 ^_l' -17 ^_la -48 ^_laissez-nous 9 ^_las -17 ^_les -11 ^_let -26 ^_liegt -8 ^_live 11 ^_mañana
10 ^_merci -12 ^_nach 29 ^_necesitamos -11 ^_new 23 ^_next -16 ^_no 14 ^_noch 25 ^_not 17 ^_nothing 10 ^_notre 18 ^_on
13 ^_one 22 ^_our -18 ^_ours -8 ^_payment 9 ^_please -18 ^_priya 14 ^_quick -12 ^_seien -10 ^_sie -14 ^_so -8
^_somebody 14 ^_sous 8 ^_soyez -15 ^_su -12 ^_technical -8 ^_ten 11 ^_thank -22 ^_the -46 ^_there -9 ^_they 17 ^_this
27 ^_three 12 ^_tomorrow -25 ^_tranqui 8 ^_turn -15 ^_two 45 ^_um 17 ^_un -13 ^_until -16 ^_we -15 ^_whatever 22
^_which -10 ^_wir -30 ^_with -17 ^_without -10 ^_yes 10 ^_you -33 ^_your -66 ^_zum 27 ^_zur 9 a -37 a_# -8 a_*_#: -11
a_*_$ 13 a_*_cover 10 a_*_de 9 a_*_el 8 a_*_evening -9 a_*_for 12 a_*_holiday -20 a_*_in -21 a_*_is -9 a_*_nueve 10
a_*_ocho 10 a_*_on -9 a_*_one -21 a_*_seis 13 a_*_that -14 a_*_weekend -12 a_*_yet -8 a_click -8 a_colleague 8
a_courier 8 a_day 20 a_drain -12 a_fortnight 8 a_friday -13 a_full 15 a_good -15 a_half 8 a_holiday -8 a_la 8 a_las 26
a_lo 19 a_matter 27 a_minute -15 a_month -9 a_new -17 a_public -15 a_replacement 10 a_second 20 a_sunday -9 a_thing 10
a_to -13 ab 27 ab_dem 9 abbr… 13 aben… 8 abge… -8 able 12 able_to 12 about -25 about_# -10 about_#: 18 about_*_$ 12
about_a -9 about_it -8 about_the -12 about_two -8 abou… -25 abril -9 abri… -10 acabe 12 acabe_el 10 acab… 11
accept_the 10 accepted -13 accepted_*_the -8 accepted_by -8 accept… -17 access 16 according -25 according_*_the -14
according_to -25 accord… -23 account_$ -9 account_*_# 18 account_on 11 accounts_*_the 9 acco… -25 acknow… -8 ackn… -8
acquir… 10 acqu… 14 activation 17 activa… 21 active 11 acti… 32 actualización 18 actual… 17 actu… 16 adapter -14
adapte… -13 adap… -19 adding 10 addi… 10 address -17 addres… -23 addr… -23 adjunto -8 adjunt… -11 adju… -12 admite -10
admi… -25 adresse -9 adress… -9 adre… -9 adve… 12 after 34 after_# -19 after_*_$ 14 after_*_seconds -8 after_*_the 11
after_*_weekend 9 after_lunch 9 after_next 11 after_that 15 after_the 16 after_tomorrow 11 after_which 16 afternoon_$
22 afte… 28 again 39 again_$ 27 again_*_a -13 again_from 9 agai… 46 agency -9 agen… -9 agree_with 8 agre… 18 ahead 8
ahead_of 11 ahea… 8 air 9 al_mediodía 11 alarma -8 alar… -10 all 42 all_# 31 all_*_are 8 all_*_can -13
all_*_extensions 11 all_*_the -12 all_*_them -16 all_*_to 10 all_of -18 alle 52 alle_# 17 alle_*_$ 15 allein -11 allen
9 allows -11 allo… -18 along 12 along_$ 11 alon… 9 already 21 alread… 21 alre… 21 als -13 alte -16 alte_*_$ -8 alten
13 alte… 13 am 12 am_# 25 am_$ -12 am_*_$ 9 am_*_juni -8 am_*_sind 10 am_*_um -12 am_donnerstag 13 am_wochenende -11
an -74 an_*_$ -12 an_*_and 16 an_answer -10 an_der -19 an_engineer 9 an_hour 27 analysers 11 and 20 and_#: -30
and_*_#: 14 and_*_$ -15 and_*_be -13 and_*_can 12 and_*_go 12 and_*_goes 11 and_*_it -17 and_*_march -8 and_*_one 10
and_*_out 15 and_*_the -32 and_*_two -8 and_*_will -8 and_all 9 and_arrives 11 and_at 30 and_by 8 and_comes 11
and_every 21 and_from 9 and_it 37 and_labelled 10 and_must -8 and_on 10 and_order 12 and_sends -11 and_the 18 and_then
-8 and_thursday -11 and_we -12 and_will -11 and_you 43 and_your 13 andere -8 ange… -9 anleitung -8 anleit… -9 anle… -9
anno… -13 another 25 another_*_$ -9 another_*_in 11 anothe… 25 anot… 17 ans -8 answer -18 answered -13 answer… -21
answ… -39 antes 14 antes_*_las 14 antes_*_que 10 antes_*_viernes -11 antes_de 32 antes_del -18 ante… 15 antwor… -10
antw… -10 any 15 any_more 20 anything -12 anythi… -12 anyt… -12 aparec… -15 apar… -18 apolog… -10 apol… -10 app 10
appara… 15 appa… 10 appears -12 appears_at -8 appear… -13 appe… -15 apply -8 appl… -17 approval 27 approve 12 approv…
41 appr… 32 april -41 april_# -8 april_$ -8 apri… -41 après -21 aprè… -14 arbeit -12 arbe… -19 archive 13 are_*_again
-8 are_*_and 11 are_*_of -16 are_*_on -9 are_*_to 16 are_*_with -10 are_*_your 9 are_all 11 are_charged -13
are_complete 11 are_going 18 are_on -8 are_there 12 area -12 aris… -8 around 33 around_# 12 around_#: 8 around_*_$ 20
arou… 33 arranca 8 array 12 array_is 9 arra… 17 arrival 20 arriva… 20 arrive 13 arrive_*_la 9 arrived -12 arrives 23
arrives_on 9 arrive… 10 arriving 11 arrivi… 11 arri… 57 as_*_# 13 as_*_$ 48 as_*_in -10 as_*_the 9 as_fast 22 as_of 22
as_soon -9 as_the -10 as_usual 17 as_well 11 as_you -11 ascension 13 ascens… 15 asce… 15 aseguro 12 aseguro_que 8
asegur… 10 aseg… 10 ask -10 asked_*_the 10 asks_$ 10 assure 10 assure_you 10 assured_that -16 assuré -10 assuré_que -9
assurée -14 assurée_que -14 assuré… -14 assu… -17 at 43 at_# -26 at_#: -43 at_*_#: 13 at_*_$ -29 at_*_: 12 at_*_depot
-8 at_*_end -15 at_*_gate 8 at_*_in -10 at_*_latest 33 at_*_most 17 at_*_o'clock 13 at_*_of -9 at_*_on -13 at_*_past
12 at_*_percent 9 at_*_start -12 at_*_stroke 11 at_*_the 13 at_*_turn 11 at_*_warehouse 8 at_*_we -11 at_*_you 16
at_about 18 at_eight 9 at_four 13 at_half 12 at_nine 8 at_noon -41 at_our -14 at_the 28 at_your 14 attached -26
attached_$ -16 attach… -30 atta… -30 attemp… -9 attend… -16 atte… -31 au_# -10 au_*_$ 12 auch 9 auch_*_# 14 aucun 8
aucu… 14 audit 23 audit_trail 12 audi… 25 auf 22 auf_$ -8 auf_*_konto 13 auf_der 14 auf_ihrem 9 aufsic… -10 aufs… -10
august 11 augu… 11 aurez 13 aure… 13 aussch… -8 auss… -13 auszub… -10 autumn 30 autumn_*_the 9 autu… 30 available -22
availa… -24 avait -8 avai… -34 avant_*_# -9 avan… -9 avec 37 avec_vous 25 away 9 año -13 back 35 back_$ 9 back_*_# -27
back_*_at 15 back_*_four -9 back_*_ten 9 back_*_the -11 back_*_your 21 back_in 24 back_online 10 backup -20
backup_*_sunday -9 backup_of -12 back… -24 badge_*_the -9 bank 23 bank_*_$ 8 bank_*_the 9 bank_holiday 8 bar -10 bar_$
-9 batch 9 batc… 9 batterie -8 battery -12 batter… -24 batt… -24 bauen 8 baue… 8 bavaria -8 bavari… -8 bava… -8 be 15
be_*_$ -8 be_*_as 24 be_*_from 36 be_*_with -9 be_able 8 be_cancelled 8 be_mounted 8 be_ordered 8 be_sure 18 be_there
8 beac… 12 bear 25 bear_*_us 25 bear_with 25 bearing 10 bearin… 10 bear… 10 because -18 becaus… -18 beca… -18 been 23
been_*_and 31 been_*_to 12 been_picked 10 before -14 before_*_$ -10 before_*_day 10 before_*_end -10 before_*_first 13
before_*_move -8 before_*_open -10 before_it 8 before_the 37 before_you -29 before_your 14 befo… -11 begin -14
begin_on -13 beginn… -8 begi… -19 bei -20 bei_*_$ 8 bei_*_mit 14 bei_wind 14 beide 8 beid… 11 being -11 being_*_on -9
being_worked -12 bein… -11 bekommen 27 bekommen_*_die 11 bekommen_sie 27 bekomm… 25 beko… 25 bell 8 bell_at 11 below
-8 bench 24 benc… 24 berechnet -10 berechnet_$ -9 berech… -10 bere… -14 berich… -8 beri… -8 berlin -8 berlin_$ -8
berl… -8 besc… -10 bestellt_und 13 bestellungen -8 between_# 11 between_#: -17 bicycle 9 bicycl… 8 bicy… 8 billing -13
billin… -13 bis -44 bis_# -32 bis_*_# -30 bis_*_$ -9 bis_*_abend 8 bis_*_ist 10 bis_*_uhr -20 bis_dahin -12
bis_freitag -10 bis_zum -19 bitte -20 bitte_*_sie -21 bitt… -22 black -13 blac… -13 blind -8 blin… -11 block 12 blood
11 bloo… 11 booked -8 booked_$ -8 booked_*_order 11 booking 11 booking_*_is 8 booking_page 8 bookings 11 bookin… 22
book… 18 boot 16 both_*_$ 9 both_sides 9 bott… -10 box_$ 16 box_: -8 branch 12 bran… 18 break 9 breakfast 14 breakf…
15 brea… 25 bren… 10 brief 16 brief_*_siegel 17 brief_und 17 brie… 16 bring 16 brings 31 bringt 13 brin… 66 broken -8
brok… -10 browse… -11 brow… -12 buenos -10 buenos_días -10 buen… -13 build 13 built 11 built_$ 8 buil… 26 but_not -11
buts 9 button -10 butt… -9 by 29 by_# -29 by_#: 17 by_*_$ 39 by_*_and -8 by_*_o'clock 21 by_*_service -13 by_*_so 9
by_*_time 17 by_five 13 by_hand -29 by_lunchtime 9 by_sundown 11 by_tomorrow 9 by_your -15 c -23 c'_*_certain 9
c<as-you-said+near-time> -15 c<as-you-said+number> 8 c<as-you-said+p:bare> -13 c<as-you-said+p:open> -8
c<as-you-said+p:present> -12 c<as-you-said> -10 c<asked+comes-about> -20 c<asked+deadline> -33 c<asked+p:open> 8
c<asked+p:present> -9 c<asked+p:request> -15 c<asked+p:sure> -27 c<asked+repeated> 8 c<asked+we> -11 c<asked+weekday>
-10 c<asked> -19 c<at-work+comes-about> 13 c<at-work+month> 8 c<at-work+number> 15 c<at-work+outcome> -9
c<at-work+p:bare> 10 c<at-work+p:guard> -9 c<at-work+p:is-done> -16 c<at-work+p:present> -9 c<at-work+p:request> 10
c<at-work+repeated> 14 c<at-work+unit> -17 c<at-work+you> -13 c<comes-about+deadline> -30 c<comes-about+future> 9
c<comes-about+harm> -9 c<comes-about+hedge> -15 c<comes-about+near-time> -17 c<comes-about+number> -17
c<comes-about+outcome> 18 c<comes-about+p:bare> 29 c<comes-about+p:guard> 14 c<comes-about+p:in-general> -10
c<comes-about+p:is-done> 14 c<comes-about+p:open> -8 c<comes-about+p:request> -9 c<comes-about+p:see-to-it> -8
c<comes-about+p:sure> 36 c<comes-about+repeated> 10 c<comes-about+somebody> 17 c<comes-about+they> 19
c<comes-about+unit> -15 c<comes-about+we> -33 c<comes-about> 26 c<courtesy+generalities> 27 c<courtesy+p:present> 10
c<courtesy+repeated> 19 c<courtesy+you> -8 c<courtesy> 9 c<customary+deadline> 9 c<customary+fault> -11
c<customary+future> 12 c<customary+month> -46 c<customary+near-time> 13 c<customary+negation> 16 c<customary+number>
24 c<customary+outcome> 12 c<customary+p:bare> -18 c<customary+p:open> -40 c<customary+p:present> -20
c<customary+p:request> 8 c<customary+p:sure> 38 c<customary+repeated> -11 c<customary+somebody> -25 c<customary+unit>
17 c<customary+word-given> -8 c<customary> -8 c<deadline+future> 16 c<deadline+hedge> -9 c<deadline+if> -28
c<deadline+month> -24 c<deadline+near-time> 32 c<deadline+negation> 35 c<deadline+number> 10 c<deadline+outcome> 31
c<deadline+p:in-general> -17 c<deadline+p:is-done> 10 c<deadline+p:open> 21 c<deadline+p:over> 9 c<deadline+p:present>
-19 c<deadline+p:request> -25 c<deadline+p:sure> -24 c<deadline+repeated> 23 c<deadline+resolved> 8 c<deadline+role>
-23 c<deadline+we> 31 c<deadline+word-given> -11 c<deadline> -10 c<delayed+near-time> 10 c<delayed+number> -11
c<delayed+p:guard> 8 c<delayed+unit> -9 c<delayed+you> 8 c<fault+p:bare> 8 c<fault+p:open> 11 c<fault+weekday> 12
c<future+month> -12 c<future+news-later> -11 c<future+p:bare> -12 c<future+p:future> 12 c<future+p:open> 20
c<future+p:past> 9 c<future+p:present> 12 c<future+p:sure> -16 c<future+unit> 15 c<generalities+if> -9
c<generalities+month> -13 c<generalities+number> -8 c<generalities+p:guard> -11 c<generalities+p:in-general> -8
c<generalities+p:sure> 9 c<generalities+repeated> 9 c<generalities+unit> -12 c<generalities+weekday> -9
c<good-hands+p:bare> 12 c<harm+month> 16 c<harm+near-time> -11 c<harm+number> -9 c<harm+outcome> 12 c<harm+p:is-done>
27 c<harm+p:open> 13 c<harm+p:past> -14 c<harm+p:request> 8 c<harm+p:sure> -27 c<harm+role> -16 c<harm+unit> -21
c<harm> -16 c<hedge+number> -14 c<hedge+p:bare> -20 c<hedge+p:present> -21 c<hedge+p:sure> -13 c<hedge+unit> -10
c<hedge+we> -15 c<hedge+weekday> -14 c<hedge> -17 c<if+near-time> 15 c<if+number> -9 c<if+p:bare> -24
c<if+p:in-general> -11 c<if+p:open> -10 c<if+p:past> -16 c<if+p:present> -16 c<if+p:sure> -10 c<if+role> -9
c<if+somebody> 15 c<if+unit> -18 c<if+weekday> -11 c<if> -23 c<irony+number> -12 c<irony+p:sure> -12 c<irony+somebody>
-11 c<irony> -12 c<judge+you> 8 c<month+near-time> 15 c<month+news-later> 11 c<month+number> -17 c<month+outcome> 8
c<month+p:bare> -32 c<month+p:future> -11 c<month+p:guard> -13 c<month+p:is-done> 12 c<month+p:open> -30
c<month+p:present> -18 c<month+p:sure> -13 c<month+p:was-done> -8 c<month+role> -27 c<month+they> -9 c<month+you> -43
c<month> -41 c<near-time+negation> -25 c<near-time+number> 14 c<near-time+p:bare> 21 c<near-time+p:future> 15
c<near-time+p:in-general> 11 c<near-time+p:is-done> 11 c<near-time+p:open> -55 c<near-time+p:over> 10
c<near-time+p:past> -10 c<near-time+p:present> -14 c<near-time+p:sure> 36 c<near-time+p:was-done> -14
c<near-time+repeated> 15 c<near-time+resolved> 8 c<near-time+they> 8 c<near-time+unit> 12 c<near-time+we> -17
c<near-time+word-given> -9 c<near-time+you> -11 c<near-time> 14 c<negation+number> 16 c<negation+p:bare> -10
c<negation+p:open> -39 c<negation+p:sure> 37 c<negation+somebody> -24 c<negation+you> 8 c<neglect+p:open> -8
c<neglect+weekday> -8 c<news-later+outcome> -13 c<news-later+p:future> -9 c<news-later+we> -13 c<number+p:future> 13
c<number+p:in-general> -13 c<number+p:is-done> -16 c<number+p:present> 14 c<number+p:request> 14 c<number+p:sure> 17
c<number+past> 12 c<number+role> 41 c<number+somebody> 41 c<number+unit> 17 c<number+warned> -15 c<number+weekday> 12
c<number+you> 33 c<outcome+p:guard> 9 c<outcome+p:is-done> 9 c<outcome+p:open> 16 c<outcome+p:past> 25
c<outcome+p:present> 16 c<outcome+p:sure> 16 c<outcome+role> 15 c<outcome+somebody> 22 c<outcome+unit> 8 c<outcome+we>
-10 c<outcome+weekday> 13 c<outcome+you> -20 c<outcome> 32 c<p:bare+p:future> 11 c<p:bare+p:is-done> 18
c<p:bare+p:open> 27 c<p:bare+p:present> -9 c<p:bare+p:sure> 13 c<p:bare+p:was-done> -16 c<p:bare+somebody> 46
c<p:bare+soon> -9 c<p:bare+they> 16 c<p:bare+warned> -18 c<p:bare+weekday> 40 c<p:bare+you> 32 c<p:bare> 76
c<p:certain+word-given> 8 c<p:certain> 8 c<p:future+p:is-done> -32 c<p:future+p:present> -18 c<p:future+role> -12
c<p:future+somebody> -27 c<p:future+unit> 20 c<p:future+we> 10 c<p:future+weekday> 11 c<p:future+you> 27 c<p:future> 9
c<p:guard+p:in-general> -10 c<p:guard+p:open> -14 c<p:guard+p:sure> 15 c<p:guard+repeated> 8 c<p:guard+somebody> 8
c<p:guard+unit> -14 c<p:guard+weekday> -9 c<p:guard+you> 23 c<p:in-general+p:open> 15 c<p:in-general+p:present> -19
c<p:in-general+p:sure> -27 c<p:in-general+repeated> 9 c<p:in-general+unit> -27 c<p:in-general+we> -10
c<p:in-general+you> -8 c<p:in-general> -12 c<p:is-done+p:sure> 15 c<p:is-done+they> -9 c<p:is-done+unit> 14
c<p:is-done+you> 16 c<p:is-done> 14 c<p:open+p:past> -25 c<p:open+p:present> -44 c<p:open+p:request> 18
c<p:open+p:was-done> -39 c<p:open+role> 12 c<p:open+somebody> 9 c<p:open+they> 23 c<p:open+unit> -32 c<p:open+we> -9
c<p:open+weekday> 21 c<p:open+word-given> -9 c<p:open> 31 c<p:over+p:present> 11 c<p:over+p:sure> 9
c<p:past+p:present> 11 c<p:past+p:was-done> -10 c<p:past+resolved> 8 c<p:past+role> -14 c<p:past+somebody> -31
c<p:past+unit> -8 c<p:past+we> -8 c<p:past+weekday> -9 c<p:past+you> -23 c<p:past> -12 c<p:present+p:request> 8
c<p:present+p:sure> 35 c<p:present+p:was-done> -14 c<p:present+past> 18 c<p:present+repeated> 19 c<p:present+resolved>
14 c<p:present+role> 22 c<p:present+somebody> 15 c<p:present+they> 14 c<p:present+unit> 32 c<p:present+we> -11
c<p:present+weekday> 10 c<p:present+word-given> -18 c<p:present> 15 c<p:request+repeated> 11 c<p:request+unit> 8
c<p:request> 8 c<p:see-to-it+p:sure> -8 c<p:see-to-it+word-given> -9 c<p:see-to-it> -8 c<p:sure+repeated> 22
c<p:sure+resolved> 11 c<p:sure+role> -17 c<p:sure+somebody> 19 c<p:sure+unit> 9 c<p:sure+warned> -8 c<p:sure+you> 37
c<p:sure> 22 c<p:was-done+past> -19 c<p:was-done+role> -9 c<p:was-done+somebody> -15 c<p:was-done+we> -21
c<p:was-done+weekday> -11 c<p:was-done+word-given> -12 c<p:was-done> -27 c<past+somebody> -12 c<past+unit> 15 c<past>
8 c<repeated+somebody> 12 c<repeated+we> -13 c<repeated+you> 25 c<repeated> 26 c<resolved> 15 c<role+we> 31
c<role+weekday> -11 c<role+you> -17 c<somebody+they> 10 c<somebody+we> 20 c<somebody+word-given> 13 c<somebody+you> 17
c<somebody> 19 c<soon+you> -8 c<they+weekday> 15 c<they+you> 11 c<they> 16 c<unit+we> -10 c<unit+you> 27 c<warned+we>
-8 c<warned> -15 c<we+you> -35 c<weekday+word-given> 10 c<weekday> 34 c<you> 25 cabinet -20 cabinet_and -13 cabine…
-20 cabi… -18 cable -15 cable_*_your 8 cable_in 8 cabl… -20 cada -9 café 14 café_et 8 calendar_*_# 15 calendar_week 15
calibration -8 call_*_$ -10 call_*_our 11 call_*_your 11 call_from 12 call_in 11 calls_you 12 call… -8 cambia… -8
camb… -12 came -11 camion 8 cami… 11 camp… 14 can 35 can_*_$ 29 can_*_again 21 can_*_in 23 can_*_it -12 can_*_on -8
can_*_ordered 9 can_*_the -16 can_confirm 8 can_log 17 can_say -20 can_see -11 can_work 10 cancel_the 8 cancelled 18
cancel… 16 canc… 22 cannot -29 cannot_*_that -13 cannot_guarantee -11 cann… -29 card_*_in 10 card_on -9 card_terminal
11 care_of 9 carol -31 carol_we -8 caro… -31 carrier -9 carrie… -8 carry_on 12 cartons -8 carton… -8 cartridges -9
cartri… -11 cart… -28 case -17 caud… -8 ce_*_à -14 ce_matin -19 cellar 9 certain 36 certain_$ 19 certain_to 17 certai…
41 certificate_$ 10 cert… 39 cette 9 cett… 9 chair 19 chai… 17 chambr… 9 change_*_effect -13 change_takes -13 changes
-12 change… -19 chan… -20 charge -24 charge_$ -17 charge_*_it 8 charged -11 charged_*_# -13 charge… -16 chart 8 char…
-28 check_*_$ 10 chez 24 chez_vous 20 chil… 15 chim… 19 choi… -9 choose -12 choo… -12 christmas 12 christ… 16 chri… 16
cierra -10 cinco 21 cinc… 21 city -8 clean -9 clean_*_$ -8 clean_it -9 cleaning -12 cleaning_company -10 cleani… -12
clea… -12 click -9 clic… -23 client -8 cloc… 14 close -10 close_at -9 closed -20 closed_$ 11 closed_on -10 closes -46
closes_its -8 closes_on -15 clos… -63 code -15 codes -10 code… -10 coffee 15 coffee_$ 10 coff… 16 colleague 12 collea…
11 coll… 10 colour -9 colo… -12 come 42 come_*_the 8 come_the 16 comer 8 comes 73 comes_*_$ 18 comes_*_in 11
comes_*_on 15 comes_back 15 comes_from -16 comes_out 19 comes_with 12 come… 77 coming 34 coming_*_the 11 coming_in 10
comi… 33 commun… -9 comm… -26 como -15 como_máximo -9 company -12 compan… -13 compare -12 compar… -19 compla… -8
complete 17 complete_$ 28 complete_again -18 comple… 30 compris 8 compris_$ 8 compri… 11 compte -11 comptez_deux 8
comp… -26 con 13 con_*_# -8 con_*_resultado 10 con_el 21 con_fecha -10 con_la 25 conclu… -9 conc… -18 confirm_$ 8
conf… -19 connect 9 connected 14 connected_*_the 9 connected_to 10 connec… 27 conn… 27 conserva -8 conser… -10 consul…
16 contact -8 continue -12 contin… -20 contract -8 controller 14 contro… 15 cont… -28 convenient -8 conven… -10
converted 8 conver… 12 cool -9 cool_down -9 copied 9 copi… 9 copying 9 copyin… 9 copy… 9 correct -14 correcta_$ 8
corrected 16 correcto -12 corr… -8 cosa 15 cosa_de 16 cost -8 coste 9 costs -13 costs_# -10 costs_*_eur -8 could -22
coul… -21 count 20 count_*_it 11 count_on 19 country -11 country_*_$ -9 countr… -10 counts -15 coupling 10 coupli… 10
coupure -9 coupure_*_# -11 coupur… -12 courier 17 courie… 15 course_of 8 covers -9 cracked 14 cracke… 14 crac… 12
created -13 create… -13 crea… -14 cred… 11 cuadro 8 cuad… 9 cuanto 8 cuarto 13 cuarto_*_hora 13 cuarto_de 13 cuar… 22
cuatro_*_y -9 cuatro_y 16 cycles -8 cycl… -11 d' 21 d'_*_café 11 d'_*_s' -8 d'_*_une 19 d'_après -12 d'_heure 21
d'_ici 35 d'_un 14 da 13 dafür 25 dafür_*_wir 25 dafür_stehen 8 dafü… 25 dahin -12 dahi… -18 dama… -11 danach -8 dana…
-8 dann 66 dans 41 dans_*_minutes 8 dans_*_quart 11 dans_la 10 dans_le 9 darauf 9 das -12 das_*_den 11 das_*_der -11
das_*_für 16 das_*_morgen -13 das_geld 12 das_gerät -10 das_ist -9 dass -11 dass_der 12 dass_ihr -13 data 14 data_*_be
16 data_can 13 data_sheet -10 date -34 date_of -13 dauert 9 daue… 8 dave -46 dave_: -15 dave_the -15 davon 11 day 31
day_$ -9 day_*_the 9 day_*_to 11 day_*_tomorrow 11 day_: 8 day_after 11 day_for 9 day_more 8 day_the 9 day_to -9 days
37 days_$ 9 days_*_now 10 days_*_the -11 days_; -9 days_and 26 days_before -11 days_then 24 de -9 de_# -32 de_*_$ 14
de_*_acabe 8 de_*_arrive 9 de_*_de -11 de_*_del 12 de_*_est 9 de_*_h -16 de_*_le 9 de_*_part -9 de_*_semana 9
de_*_sont -9 de_*_tarde 18 de_*_y 12 de_comer 8 de_deux -11 de_hora 17 de_horas 9 de_l' 9 de_la -18 de_las 15 de_los
13 de_mayo -17 de_noviembre 10 de_que 20 de_septembre 11 de_septiembre 14 de_su -10 de_una 9 de_vos 12 de_votre -21
dear -22 dear_*_we -8 dear_carol -14 december 12 december_*_the 8 decemb… 12 dece… 10 del 28 del_# -9 del_*_: 12
del_día 19 del_viernes -11 delay 8 deleting 14 deleti… 18 dele… 9 deliver 8 delivery_*_the 12 delivery_: 12
delivery_note -8 dem_*_$ 12 dem_*_bei -12 dem_neuen 12 demain 11 demande -8 demand… -12 deme 15 deme_*_hora 11
deme_media 11 den 12 den_*_hat 11 den_neuen 15 denos 11 deno… 11 dentro 16 dentro_de 15 dent… 13 department -15
depart… -13 depa… -13 depending -8 depending_on -8 depend… -10 depe… -8 deposit 9 deposi… 8 depot -11 der 16 der_*_#
17 der_*_$ 22 der_*_bis -11 der_*_ist 14 der_*_kommt 15 der_*_nicht -9 der_*_steht -11 der_*_stimmt 11 der_*_wieder 15
der_alte -18 der_anleitung -8 der_mittagspause 19 der_monteur 17 der_neue 20 der_techniker 8 der_vertrag -8 des 11
des_*_$ -9 descri… -10 desk -21 deux -21 deux_*_et 9 deux_ans -9 device -8 devi… -12 devuel… 13 devu… 11 dialle… 16
dial… 16 did -15 did_not -12 die_*_# 9 die_*_am -19 die_*_vom -12 die_*_wieder 20 die_*_über 11 die_*_„ -8
die_gutschrift 26 die_kiste 13 die_leitung -9 die_meldung -9 die_neue 13 die_nummer -8 die_restlichen 15 die_zweite -8
differs -9 differ… -16 diff… -23 dimanche -8 dimanc… -8 dima… -8 direct… 11 disk 13 display -19 displa… -19 disp… -13
dix -12 dix_jours -8 do -20 do_not -14 does -18 dog 11 doit -20 don't -17 don'… -17 done 8 done_$ -9 done_at 9 donner
-8 donnerstag 9 donnerstag_*_die 8 donner… 11 donnez-nous 8 donnez… 8 donn… 15 door -10 door_*_to 9 doors 9 door… 14
dos -13 dos_días 8 doubt 12 doub… 14 down -12 down_for -9 down_to 9 doy 8 doy_*_palabra 8 doy_mi 8 drain -12 drai… -12
dreh… -9 drei 49 drei_*_$ 20 drives 12 driv… 22 dron 10 dropouts 9 dropou… 8 drucker -12 drucker_*_wieder -12 drucke…
-8 druc… -10 du 19 du_*_$ 11 dubl… 8 due -43 due_*_$ -13 due_date -12 due_in -14 due_on -8 duplic… 10 dupl… 10 durante
-10 durant… -10 dura… -8 durf… -10 during 30 during_*_migration 13 during_the 33 duri… 30 débranchez -8 défaut -8
défa… -8 día 16 días -8 e -11 e_*_$ -9 each -12 each_$ -9 each_*_$ -11 each_*_them 13 each_of 14 early 14 early_*_$ 19
earl… 8 easter 14 easter_$ 13 east… 14 echo -8 effect_*_the -10 effect_at -10 ehe 11 eight -9 eight_*_$ -13 eigh… -10
ein -22 ein_*_$ -8 ein_*_für -11 ein_*_liegt -13 ein_neuer -12 einbau 11 einb… 11 eine -11 einen_neuen 10 einer 10
einer_*_$ 11 einer_stunde 8 eines -12 eingebaut 9 eins… -11 either -10 eith… -10 el 11 el_# -16 el_*_# -9 el_*_está 10
el_*_vuelve 9 el_*_ya 13 el_cuadro 8 el_lunes 13 el_módulo 8 el_número -9 el_precio -8 el_puente 8 el_resultado 9
el_servidor 14 elle 15 elle_est 8 else 10 emptied -12 emptie… -11 empty 9 empty_at 15 en 24 en_# -8 en_*_de 12
en_*_horas -8 en_*_minutos 8 en_*_pour -13 en_cosa 16 en_cuanto 9 en_deux -9 en_ligne 15 en_main 9 en_su 10 en_una 15
en_œuvre -19 enco… 11 end -33 end_*_the -17 end_*_this 9 end_of -14 endet -19 ende… -20 ends -39 ends_*_# -14 ends_on
-17 enga… 10 engineer 13 engineer_*_you 11 engine… 11 engi… 14 enter -13 enter_the -8 entered -9 entere… -9 ente… -17
entre 11 entre_las 9 entrega 11 entreg… 9 entries -13 entrie… -13 entr… 20 envo… -13 erledigt 12 erledi… 12 erle… 12
error 19 error_# 13 errors_$ 10 erro… 15 ersatzschlüssel -9 es -8 es_de -8 essai -13 essa… -16 est -26 est_*_; 11
est_*_ce -17 est_*_de -10 est_*_en -12 est_certain 9 est_mis -12 est_reparti -17 esta 12 esta_*_$ -8 esta_*_no 8
esta_misma 11 estar 11 estar_en 8 estará 13 esta… 18 estimado -11 estimado_*_: -10 estimado_dave -11 estima… -13 esti…
-13 está 15 está_en -8 et 57 et_*_avec 19 et_la 13 et_vos 9 et_votre 12 eta 20 etiketten 11 etiket… 14 etik… 14 etwa
-27 etwa_*_minuten -13 etwa_eine -8 eur -10 eur_$ -13 eur_*_the -8 eur_: 8 evening_*_the 14 evening_of 9 evenin… 12
even… 8 ever_*_the -10 every 29 every_*_and -10 every_*_is 15 every_*_of 9 every_last 14 every_month -8 every_night -8
every_one 15 every_quarter -8 everything 30 everything_is 20 everyt… 30 ever… 59 exception 9 exception_$ 9 except… 12
exchange -10 exchan… -8 exch… -8 exis… -8 expect 10 expect_the 15 export -13 expo… -19 extensions 11 extens… 22 exte…
32 extra -14 extra_$ -13 extr… -8 f -8 fabric… -9 fabr… -9 factory -10 factor… -10 fact… -18 failur… -9 fail… -17 fait
-19 falls 14 falls_*_# 9 fall… 12 falta 10 faltan 22 falt… 32 far -10 fast 26 fast_$ 19 fault_in 8 favo… -11
february_$ 8 februa… -8 febr… -8 fecha -11 fechas 18 fehler -10 fehl… -14 fest 10 fest_$ 8 festival 9 festiv… 8 fetch
8 fetche… -8 fibre 30 fibre_*_your 8 fibre_in 8 fibr… 30 fifteen 8 fifteenth 8 fiftee… 16 fift… 15 figure_sur 9 file
-9 file_*_it 12 file_of 11 files_*_# 8 files_of 8 film 18 film_$ 12 filt… 12 find -12 finden 10 finden_sie 15 finds
-14 find… -12 fingers -9 fingers_*_the -9 finger… -10 finished 43 finished_*_#: 14 finished_*_the 9 finished_in 8
finish… 45 fini… 45 firmly 8 firmware_*_the -9 firmware_of -12 first 31 first_*_is -9 first_*_it -12 first_*_the 12
first_day 12 first_hour -9 first_of 39 firs… 30 fitted 12 fitter 8 fitt… 27 five_*_days 15 five_and 8 five_minutes -14
five_working 11 fix 8 fixed 15 fixe… 15 flat -15 flat_$ -9 floor -11 floo… -12 folgen 10 folg… 16 follow 18
follow_*_the 13 follows 15 follows_by 8 follows_on 9 follow… 9 foll… 29 for_*_# 8 for_*_$ -9 for_*_at 14 for_*_call
-18 for_*_days -26 for_*_exchange -9 for_*_fair 8 for_*_hours -10 for_*_months -8 for_*_new 19 for_*_second 10
for_*_seconds -8 for_*_that 16 for_*_this 8 for_*_two -8 for_*_year -9 for_*_years -11 for_a 12 for_five -14 for_good
15 for_granted 10 for_it 12 for_more -8 for_ten -19 for_the 22 for_two -20 for_you 27 for_your -8 forenoon 13
forenoon_$ 12 foreno… 13 fore… 10 forklift -13 forkli… -14 fork… -13 form_*_signed 11 fortnight 9 fortni… 9 forty-… 18
fort… 26 four -8 four_*_$ 8 four_*_them -9 four_and 11 four_days 9 four_o'clock 10 four_of -10 four_to -8 frame 11
fram… 11 francs 12 free_*_and 9 free_*_charge -11 free_to 12 freigegeben 14 freige… 17 freitag -11 freita… -16 french
10 fren… 8 friday -8 friday_#: -10 friday_$ 14 friday_*_to -8 friday_at -12 friday_evening -15 frid… -15 from 63
from_# 13 from_*_$ -10 from_*_copy -8 from_*_first 24 from_*_gate 13 from_*_o'clock 8 from_*_on 32 from_*_second 11
from_*_side 8 from_*_sides 9 from_*_to -34 from_*_until -9 from_*_you 10 from_august 14 from_both 9 from_midnight -9
from_monday -8 from_now 28 from_october 9 from_our 14 from_the 12 from_then 8 from_tomorrow 12 from_tuesday 8 from_us
-28 from_your -11 früh 11 früh… 13 full 53 full_*_again 15 full_speed 14 full… 9 fünf -11 für_*_ist 12 für_die -8
gain… 9 ganze 13 ganz… 13 garantie -12 gara… 8 gas 9 gate 25 gate_*_the 13 gateway 10 gatewa… 16 gate… 17 gb 14 gb_$
13 gebe 16 gebe_*_ihnen 15 gebe_ich 15 geben 10 geben_*_uns 11 geben_sie 11 gebe… 11 gegen 12 gege… 9 gehört -8 gehö…
-8 geld 12 gera… -9 gerät -8 geräten 8 geräte… 8 gesp… -8 get 10 get_*_new -20 get_a -16 get_the 8 gets 64 gets_*_in
13 gets_its 11 gets_lost 12 gets_the 9 gewä… 11 ghent 10 ghen… 10 gilt -16 give 60 give_*_until 24 give_it 15 give_me
22 give_the 24 gives -10 give… -14 go 62 go_$ 11 go_*_$ 16 go_*_on 9 go_*_the 15 go_through 14 go_wrong 19 goes 55
goes_*_and 14 goes_in 10 goes_live 15 goes_up 11 going 42 going_*_be 10 going_to 35 goin… 42 gone_$ 10 good -23
good_*_$ -21 good_*_for 13 good_*_your -9 good_morning -19 good_news 14 good_time -12 goods -9 good… -10 granted 26
granted_$ 8 granted_*_the 9 grante… 26 gran… 25 green -9 gree… -8 grou… 13 guarantee -37 guarantee_*_the -20
guarantee_of -10 guarantee_on -9 guarantee_the -11 guaranteed 27 guaranteed_$ 29 guaran… -12 guar… -14 guest 8 guten
-18 guten_morgen -11 gute… -18 gutschrift 36 gutschrift_*_# 16 gutschrift_über 19 gutsch… 34 guts… 34 h_$ 13 h_*_# -18
h_il 8 h_le -8 h_à -22 haben_$ -8 haben_*_die 11 haben_es 9 haben_ihre -10 haben_sie 22 had -29 halber -9 half 54
half_*_; 8 half_*_hour 13 half_an 13 half_hour 20 half_past 15 hand -31 hand_and -10 hand_in -9 hand_you 8 hands 15
hands_$ 10 handset 8 hand… 18 hang -12 hang_the -12 happens 22 happens_*_the 9 happens_during 11 happen… 20 happ… 24
has 41 has_# -11 has_*_$ 18 has_*_a -8 has_*_be -18 has_*_from 11 has_*_picked 10 has_been 37 has_its 8 has_one 11
has_set 8 has_the 9 has_to -16 hasta -17 hasta_el -8 hast… -17 hat -11 hat_$ -15 hat_*_der 8 hat_sich 12 have -31
have_*_good -12 have_*_it -14 have_*_read 16 have_*_the 11 have_*_this -10 have_*_word 8 have_a -11 have_been -8
have_it 15 have_my 8 have_no -10 have_the 12 have_understood 15 have_written -10 head -11 help -15 herb… 21 here -19
heure 39 heure_le 14 heures -12 heures_*_le 9 heures_et 8 heures_sans -11 heur… 26 heute_*_# 12 heute_abend 10
heute_zwischen 13 hi -9 his 16 hof 8 hof_$ 8 hold 17 hold_*_in 9 hold_it 9 holds 15 holds_*_$ 13 hold… 16 holiday -22
holiday_in -13 holida… -15 holi… -15 home 8 hora 36 hora_*_la 9 hora_a 9 hora_y 16 horas_*_el 13 hour 47 hour_*_the 18
hour_; 14 hour_and 18 hours 40 hours_*_it 11 hours_*_now 11 hours_*_the 8 hours_and 9 hours_from 10 hours_of 11
hours_until 13 hour… 35 house -10 hous… -12 how -24 hoy 10 huitaine 20 huitai… 20 huit… 20 hundred 11 hundre… 11 hund…
11 hält 9 hätte -11 hätt… -14 i -8 i'll 9 i_*_$ -11 i_*_confirm 8 i_*_say -19 i_*_the 8 i_*_to -21 i_*_you 9 i_can -8
i_promise 9 i_promised -16 ich 27 ich_ihnen 20 ici 33 ici_*_heure 18 ici_une 19 identi… -8 iden… -8 if -59 if_the -14
if_we -9 if_you -9 ifs 9 ifs_*_buts 9 ihnen 33 ihnen_*_und 12 ihnen_brief 17 ihne… 33 ihr -41 ihr_*_am -9 ihr_*_ist
-12 ihre_gutschrift 8 ihrem_*_$ 14 ihrem_konto 12 ihrer 24 ihre… 17 il 10 il_*_faut -8 imag… -8 in 26 in_# -20 in_$ 17
in_*_# 8 in_*_$ -21 in_*_; 21 in_*_an 8 in_*_and -21 in_*_autumn 13 in_*_box 9 in_*_but -8 in_*_calendar -8 in_*_case
-10 in_*_cellar 8 in_*_first -13 in_*_forenoon 8 in_*_hands 18 in_*_list -10 in_*_minutes 15 in_*_month -10
in_*_morning 8 in_*_move 9 in_*_next 23 in_*_office -10 in_*_only -15 in_*_portal -8 in_*_quarter 9 in_*_queue -9
in_*_small 11 in_*_spring 10 in_*_time -14 in_*_to -8 in_*_we 12 in_a -11 in_about 14 in_arbeit -10 in_calendar 9
in_drei 8 in_due -8 in_einer 13 in_full 12 in_good -12 in_half 8 in_ihrem -15 in_march -16 in_one -13 in_operation 8
in_our -14 in_summer -15 in_ten 14 in_the 14 in_your 21 in_zehn 8 inbox_*_$ -8 indi… -9 inform -14 inform_*_about -13
inform_you -15 inform… -10 info… -25 innerhalb 12 innerh… 12 inne… 13 inscripción -10 inscri… -9 insc… -9 inside -8
insi… -8 inspection -10 inspec… -12 insp… -12 instalamos 14 installed 9 installed_*_the 14 instal… 9 instructions -9
instrument 8 instrument_is 12 insurance 8 insura… 8 insu… 16 internet -11 intern… -14 inte… -10 into -12 into_*_$ -21
into_it -13 into_your 9 invita… -10 invi… -15 invoice_*_the 8 invoices -12 invoic… -17 invo… -23 is -10 is_# -27
is_*_# -25 is_*_$ 9 is_*_; -8 is_*_and 23 is_*_at 10 is_*_before 20 is_*_from 12 is_*_last 12 is_*_longer -8
is_*_matter 25 is_*_now 8 is_*_on 9 is_*_out 13 is_*_until -32 is_*_when 8 is_*_years -8 is_*_you 12 is_*_your 46 is_a
-9 is_accepted -9 is_active 12 is_all -13 is_at 11 is_attached -19 is_available -18 is_back -23 is_built 11 is_certain
11 is_changed 10 is_closed -12 is_coming 18 is_complete -18 is_correct -11 is_done 15 is_empty 18 is_ever 10 is_free
12 is_going 16 is_in 36 is_lost 8 is_not -16 is_on 37 is_open -13 is_out 31 is_over 16 is_paid 10 is_read -14 is_shown
-10 is_there 14 is_to -12 is_up 8 is_valid -17 is_we 8 is_whole 8 is_with 21 issu… -9 ist 9 ist_*_arbeit -9 ist_*_bis
-8 ist_*_im -10 ist_*_mit 9 ist_*_und 21 ist_bestellt 13 ist_das 13 ist_der 18 ist_ein -11 ist_es 13 ist_freigegeben 8
ist_wieder -18 it 17 it's_*_to 12 it_$ -16 it_*_# -27 it_*_been -14 it_*_coming 10 it_*_for -12 it_*_in 14 it_*_longer
13 it_*_me 9 it_*_monday 9 it_*_out 12 it_*_over 13 it_*_please 13 it_*_with 14 it_*_your 17 it_back -8 it_can 25
it_comes 17 it_does -9 it_finds -13 it_goes 14 it_has -22 it_is 26 it_not 12 it_now -12 it_opens -15 it_plays 8
it_ships 9 it_should 14 it_shows -11 it_so 13 it_takes 43 it_that 16 it_there -10 it_was -15 it_works 10 its_*_$ -9
its_first 14 itself -10 itse… -10 january -9 january_and -8 januar… -9 janu… -15 je 12 je_vous 8 jedes 16 jede… 18
jetzt -15 jetzt_*_# -9 jetz… -15 jeudi 10 jeud… 10 jonas 12 jona… 12 juin -10 juli… 12 july_the -10 june_#: 10
june_*_#: -12 june_*_$ 11 june_at -13 juni -16 juni_$ -8 jusqu' -13 jusqu'_*_midi -9 jusq… -13 just… 8 kann -11
karten… 12 keep -11 keeps -9 keep… -11 kein -8 keine 13 kein… 17 kept -8 kernel 16 kern… 16 key_*_the -8 kindly 11
kindly_*_the 9 kind… 11 kiste 13 kist… 13 klingelt 17 klinge… 17 klin… 17 km_*_$ 14 km_h 10 know -31 know_more -8
known -9 know… -8 kodier… 10 kodi… 10 kommen… 8 kommt 31 kommt_*_der 20 kommt_*_zwischen 8 kommt_mit 26 komm… 36 konto
14 konto_$ 16 kont… 13 kosten 11 kost… 9 kältem… -10 kält… -10 können_wir -8 könn… -8 l -11 l'_*_$ 10 l'_aurez 8
l'_essai -12 la 10 la_*_# 10 la_*_arranca 9 la_*_dans 8 la_*_des 10 la_*_du 8 la_*_es -16 la_*_lo 12 la_*_que 8
la_*_tiene -10 la_*_va 10 la_*_y 11 la_actualización 18 la_alarma -8 la_lista -9 la_llamada 9 la_rentrée 12 la_suite
-10 la_tarde 22 la_traducción 9 la_traduction 10 la_version 11 la_versión 19 label -20 label_is -10 labelled 8 labell…
8 labe… -18 laboratory 18 laboratory_*_$ 9 laboratory_system 10 labora… 20 labo… 27 laissez-nous 9 laisse… 9 lamp -13
lamps 10 lamps_*_$ 11 lange 10 language 10 language_*_the 9 langua… 10 lang… 19 larger 9 largo 18 larg… 28 las 66
las_#: -14 las_*_$ 11 las_*_con 12 las_*_de 20 las_*_que 17 las_*_queda 10 las_*_y 22 las_cinco 16 las_cuatro 12
las_nueve 10 las_ocho 10 las_seis 16 last 49 last_*_of 17 last_time 16 late_shift 8 later 21 later_*_the 12 later_than
26 latest 35 latest_$ 16 latest_*_# 14 latest_on 15 late… 56 laufen -11 laufen_$ -9 lauf… -11 laut -19 lawy… 8 le 24
le_# 11 le_*_# -12 le_*_$ -16 le_*_c' 8 le_*_d' 16 le_*_de 9 le_*_est -28 le_*_et 19 le_*_juin -10 le_*_jusqu' -9
le_*_la 9 le_*_mi 8 le_*_que 11 le_*_sera 11 le_*_un 10 le_aseguro 8 le_doy 8 le_four -17 le_llamamos 10 le_llega 8
le_module 8 le_quart 11 le_technicien 10 le_temps 16 le_voyant -11 leave_it -10 leave_the 10 leaves 11 leav… 9 ledg… 9
left -29 left_*_$ -9 left_the -9 leitung -9 leitun… -9 les 38 les_*_sont 8 les_dix 8 let -43 let_*_know -8 let_the -28
letter -15 lett… -21 libr… -8 licence 20 licence_gets 8 licences 10 licenc… 31 lice… 32 lid -8 lie_on 8 liefer… 21
lief… 21 liegt -12 lieg… -15 lies 8 lift -17 lightning -8 lightn… -8 ligne 10 lign… 10 line -19 link… -8 list -34
list_of -22 lista_$ 9 lista_de -8 liste -9 lists -12 lists_your -9 list… -27 live 42 live_*_the 11 llama 8 llamamos 10
llamam… 10 llam… 15 llega 13 lleg… 15 lo 56 lo_*_a 13 lo_*_del 19 lo_puede 10 lo_tiene 22 load -10 loading 9 loadin… 9
loads 17 load… 22 location -14 locati… -14 loca… -14 log_*_$ 10 log_in 20 log_is -14 long 13 longer 11 longer_$ 10
longer_than 21 long… 9 looked -8 look… -14 lorry 9 lorr… 8 los 29 los_# 9 los_*_del 9 los_*_están -8 lost 29
lost_*_the 9 lost_*_we 8 lost_in 9 lunch 20 lunchtime 15 luncht… 15 lunc… 35 lundi 17 lundi_à 8 lund… 17 lunes 8 lune…
8 lässt -8 läss… -8 läuft_die 10 lösung -9 lösu… -9 lück… 9 m 17 m_$ 8 m_*_$ 10 m_*_we 14 m_and 11 m_today 8 mada… 9
made -16 mailbox 10 mailbo… 8 main_switch -13 main… -11 make… -12 manage… -8 mana… -12 mando 10 mand… 17 manten… -12
mant… -12 map -8 map_*_the -11 map_for -13 march -25 march_$ -13 marc… -27 mark… -13 mast -9 matin -8 matin_$ 13
matin_*_# -17 matin_à -17 mati… -16 matter 29 matter_*_one 12 matter_of 27 matt… 31 may 30 may_$ 13 may_*_for 10
may_*_it 8 mayo -20 mayo_$ -13 mañana 18 maña… 18 mbit -8 mbit_s -8 me 38 me_$ 8 me_again 8 me_until 17 means 13 mean…
13 measuring -9 measur… -20 meas… -20 mechanic 8 mechan… 8 mech… 8 media 10 media_*_y 13 media_hora 8 mediodía 17
mediodía_el 10 mediod… 17 medi… 21 mega… -9 mehr 11 meldung -15 meldun… -16 meld… -23 memory_*_the 10 mention -12
mentio… -16 ment… -16 menu_is 10 merci -12 mercredi 9 mercre… 9 message -24 messag… -18 messe 9 mess… -18 mesure -8
mesu… -9 mett… -8 mi_*_de 8 mi_palabra 8 mid-… 14 midi -8 midi_$ -10 midnight -8 midnight_$ 15 midnight_*_the -15
midnight_and -12 midnight_of -8 midnig… -8 midn… -8 might -9 migh… -9 migration 16 migrat… 15 migr… 15 minute -27
minute_$ -11 minuten_$ -13 minuten_*_der 9 minutes 15 minutes_$ -21 minutes_*_$ -8 minutes_*_the 40 minutes_*_you -10
minutes_*_your 11 minutes_and 8 minutes_at 10 minutes_before -9 minutes_on 8 minutes_then 22 minute… 14 minu… -11 mis
-13 mis_*_œuvre -12 mis_en -12 misma 10 mism… 14 mit 38 mit_$ 12 mit_*_alten 17 mit_dem 9 mit_den 10 mit_der 23
mit_ihrer 12 mittagspause 19 mittag… 20 mitt… 27 mm_$ -9 mode -8 module 29 module_# 11 modu… 28 monatsende -12
monatsersten 14 monats… 10 mona… 10 monday -17 monday's 10 monday_$ 8 monday_*_# 8 monday_*_#: -9 monday_*_friday -13
monday_*_thursday -22 monday_and -11 monday_at -8 monday_to -23 monday… 12 money 11 mone… 11 montad… 14 montag -8
montag_ist -9 monteur 21 monteu… 21 month -16 month_*_#: -8 month_*_$ -13 month_*_yours -12 month_; -12 month_is 12
months -30 months_*_the -9 more 70 more_*_and 12 more_*_of 16 more_*_the 12 more_and 11 more_days 8 more_night 15
more_nights 8 morning -14 morning_*_$ 8 morning_*_the -12 morning_and -18 morning_the 12 mornin… -14 morn… -14 most 23
most_$ 23 motor -8 mounted 13 mounted_on 8 mounte… 13 moun… 18 move 8 move_on -8 move_to 13 must -31 must_be -11
must_have -11 my 15 máximo -9 máxi… -9 n' -12 n'_*_pas -8 nach 22 nach_*_mittagspause 14 nach_der 11 nach_pfingsten 12
nacht 8 nacht_$ 10 name -11 names -11 name… -12 ne 15 ne_*_pas -13 ne_se 9 necesitamos -11 necesi… -11 necessary -8
necess… -8 nece… -19 need 40 need_*_the 8 need_not 9 need_to 8 needed -10 needs_the -8 need… -15 netz -13 netz_$ -11
neue 33 neue_*_mit 16 neuen 49 neuen_*_$ 11 neuen_stand 9 neuer -9 neue… 38 neuf 12 new 67 new_*_$ -8 new_*_are 8
new_*_from -21 new_*_goes 13 new_*_is 22 new_*_on 14 new_*_to 14 new_address -9 new_file 8 new_one -20 new_safety 9
news 13 news_*_your 14 news_for 13 next 71 next_*_$ 9 next_*_day -11 next_*_hour 20 next_*_is -12 next_*_minutes 8
next_*_will 18 next_*_you -12 next_: -13 next_door -8 next_half 20 next_month 11 next_statement 12 next_time -8
next_tuesday 8 next_version 23 next_working -11 next_year -11 nicht -42 nicht_*_$ -16 nicht_*_auf -9 nicht_*_lange 11
nich… -39 niemand -13 nieman… -13 niem… -13 night -26 night_$ -14 night_*_$ -8 night_*_the 15 night_and 10 night_desk
-11 night_shift -11 nights 11 nigh… -13 nine 17 nine_*_$ 9 ninety 16 ninety_minutes 16 nine… 16 nivel -8 no 23 no_*_$
19 no_*_a 9 no_*_of 8 no_*_on -9 no_*_preocupe 9 no_*_than 25 no_later 30 no_longer -24 no_more 10 no_need 12
no_question 11 no_se 13 nobody -9 nobo… -9 noch 20 noch_*_alte -8 noch_ein 13 noch_vor 10 noise_*_the 14 noise_of 10
noon -39 noon_$ -21 noon_*_the 10 noon_we -10 normal -9 norm… -8 nos -10 not -17 not_*_any 12 not_*_day 12 not_*_more
11 not_*_than 20 not_*_the -15 not_a 8 not_be -15 not_in -9 not_one 17 not_take 9 not_to -8 note -19 note_# -8
note_*_the -13 nothing_*_go 19 nothing_new -11 nothing_will 19 notice -13 noti… -12 notre 19 notr… 19 nous -20 nous_ne
-8 nous_nous 9 nouv… 15 november 14 november_$ 15 novemb… 13 nove… 10 now 31 now_$ -16 now_; 14 now_and 10 now_you 8
nueva 15 nueve 13 nuev… 40 number -20 number_*_the -15 number_on -10 numb… -16 nummer -10 nummer_# -8 nur -19 nurs… 8
número -9 núme… -10 o'clock 58 o'clock_$ 19 o'cloc… 58 o'cl… 58 occu… 8 ocho 13 october 10 october_$ -15 october_*_$ 9
octobe… 10 octo… 15 oder -8 of_# 27 of_*_# 29 of_*_array 9 of_*_call -8 of_*_day 9 of_*_gb 17 of_*_hour 12 of_*_house
-9 of_*_is -18 of_*_label -9 of_*_minutes 18 of_*_month 25 of_*_morning -10 of_*_on -8 of_*_quarter 9 of_*_september 9
of_*_then 8 of_*_town -11 of_*_we 10 of_*_weather -8 of_*_weekend 9 of_*_year -16 of_a -22 of_an 8 of_charge -11
of_fifteen 8 of_friday -11 of_it 15 of_midnight 11 of_next 14 of_october 11 of_one 11 of_our -11 of_sunday -12 of_the
17 of_them -26 of_tuesday -8 off -17 off_the -12 offen 8 offen_$ 9 office -39 office_for -9 offi… -39 ohne 9 oktobe… 9
okto… 9 old_*_back 12 on 54 on_# 16 on_*_# 40 on_*_$ 17 on_*_; 13 on_*_a -11 on_*_all -8 on_*_at -30 on_*_august -8
on_*_bench 21 on_*_between 11 on_*_first 14 on_*_friday -13 on_*_in 11 on_*_morning 24 on_*_new 12 on_*_night -8
on_*_october 8 on_*_or -12 on_*_phone -10 on_*_screen -8 on_*_side -19 on_*_the -11 on_*_way 13 on_*_we 8 on_*_you 8
on_a -17 on_as 13 on_friday 15 on_his 9 on_it 13 on_monday 11 on_page -8 on_saturday 10 on_site 27 on_that 13 on_your
27 one -20 one_*_# -13 one_*_$ -8 one_*_be 9 one_*_is -13 one_*_night 15 one_*_one -8 one_*_only 11 one_*_them 8
one_*_then 15 one_*_us -13 one_day 14 one_from -20 one_hour -11 one_hundred 9 one_month -12 one_more 30 one_night 12
one_of 9 one_will 10 online 12 onli… 16 only -30 only_*_# -17 only_to 12 onwards 10 onwards_$ 9 onward… 10 onwa… 11
open -41 open_*_and -12 open_the -11 open_until -8 opens_*_# -15 opens_at -8 open… -12 opti… -11 or -20 or_*_$ 11
or_wednesday -14 order -37 order_# 8 order_$ -9 order_*_$ -8 order_*_is 9 order_desk -8 order_is -8 ordered 24
ordered_from 9 ordere… 24 orders -8 orde… -22 otherwise -10 otherw… -10 othe… -10 our 8 our_*_$ -13 our_*_brings 13
our_*_has 9 our_van 10 our_word 11 ours -17 ours_$ -11 out 62 out_$ 11 out_*_# 24 out_*_the 18 out_in 14 out_on 29
ouvert_*_# -9 ouvert_de -9 ouverte_*_# 8 ouvert… 11 ouvre -8 ouvrez -8 ouvr… -16 over 41 over_$ 21 over_*_the 11
over_*_you 13 over_to 13 overnight -27 overnight_and -20 overni… -27 over… -29 own -12 p 24 p_*_and 12 p_*_today 8 p_m
28 padlock -12 padloc… -12 padl… -12 page 9 page_# -10 page_$ -12 page_*_it 11 page_and 11 pages -14 page… -12 paid 14
paid_out 14 paket -14 pake… -14 palabra_*_que 8 palabra_de 8 panel -17 panel_*_$ -9 pane… -18 par_*_horas 9 par_de 9
para -24 para_*_el -13 para… 24 parc… -11 part -23 part_*_# -10 part_*_the -8 part_sous -8 part… -15 parvient 16
parvie… 18 parv… 17 pas -19 pas_de -10 pasa 9 pasare… 8 pass_*_on -8 pass_it -10 passera 8 passes 16 passes_without 11
pass… 18 past 16 paste -11 past… -11 patien… 18 pati… 18 payment 9 paymen… 8 paym… 8 payout 12 pendant_la 10
people_from 9 per 8 per_*_; 9 per_hour 9 percent 14 percent_and 9 percen… 14 perc… 14 perd… 11 permitted -9 pero 11
pero_en 13 pfingsten 16 pfings… 22 pfin… 22 pharmacy 8 pharma… 8 phar… 8 phot… -10 piano 11 pian… 11 picked_*_the -8
picture -9 pictures -12 pictur… -21 pict… -21 pin -9 place_*_the -17 place_*_your 8 place_and -8 place_in 11 place_on
-11 plan -9 planned -8 plays 9 play… 15 plazas -8 plazos -8 plaz… -18 please_*_it -11 please_*_on 12 please_*_us -13
please_*_with 23 please_*_your 17 please_bear 24 please_leave 14 please_return -8 please_send -9 please_tell 8 plen… 8
plug -8 plus 28 plus_une 9 pm 26 pm_$ 18 poco 13 pont 9 por_*_$ -9 por_*_de 10 por_favor -10 por_la 16 porque -10
porq… -10 portal -13 portal_$ -11 ports 8 posi… -11 possible -16 possib… -17 poss… -17 post… -8 posé 8 posé… 9 pour
-24 pour_vous -9 power -15 powe… -15 practice 11 practi… 11 prac… 11 precio -8 pref… -9 preis -14 preis_$ -9 prei… -14
prem… 11 preocupe 9 preocu… 9 preo… 9 press -17 pressing -8 pressi… -9 pressure 8 pressu… 8 presupuesto -11
presupuesto_$ -11 presup… -11 pres… -45 prev<as-you-said> 9 prev<asked> -25 prev<at-work> -57 prev<comes-about> 10
prev<courtesy> -39 prev<customary> -22 prev<deadline> -36 prev<fault> -50 prev<future> -9 prev<generalities> -60
prev<good-hands> -36 prev<harm> -39 prev<hedge> -8 prev<if> -77 prev<innocent> -28 prev<irony> -41 prev<judge> -28
prev<month> -44 prev<near-time> -36 prev<negation> -123 prev<neglect> -56 prev<news-later> -57 prev<number> 20
prev<outcome> 8 prev<p:clause-guard> -33 prev<p:clause-past> -18 prev<p:clause-present> -37 prev<p:dated> 9 prev<p:de>
14 prev<p:denied> -8 prev<p:en> 78 prev<p:guard> -33 prev<p:in-general> -11 prev<p:is-done> 40 prev<p:over> -27
prev<p:past> 70 prev<p:pattern> -16 prev<p:present> 12 prev<p:request> -22 prev<p:somebody> 43 prev<p:sure> -12
prev<p:time> -83 prev<p:was-done> 45 prev<past> -13 prev<question> -55 prev<repeated> -40 prev<resolved> -17
prev<role> -33 prev<short> -25 prev<somebody> -40 prev<they> -11 prev<unit> -57 prev<warned> -28 prev<we> -11
prev<weekday> -50 prev<word-given> -20 prev<would-have> -29 prev<you> -55 prev… -11 price 13 price_list 11 pric… 11
prim… 12 print -8 print_*_$ 10 print_head -11 printed_and 9 prin… -21 priya 14 priy… 14 pro 8 probes -12 prob… -16
proces… -10 proc… -12 produc… 11 prod… 11 program -10 progra… -22 prog… -23 promise 14 promised -20 promises -8
promis… -14 prop… -13 protoc… 20 prot… 10 prov… -10 prév… -15 public -23 public_holiday -21 publishes -12
publishes_the -10 publis… -18 publ… -42 puede 10 puede_*_$ 13 pued… 10 puente 11 puen… 11 puis -10 pump_# -14
pump_*_been 11 pump_has 10 purchasing -8 purcha… -9 purc… -9 página -11 pági… -13 pünktlich 10 pünktlich_zur 10
pünktl… 10 pünk… 10 q 15 q_# 16 quart 13 quart_*_heure 15 quart_d' 15 quarter 21 quarter_*_an 8 quarte… 21 quar… 47
que_*_$ 19 que_*_est -12 que_acabe 8 que_la -9 que_tout -12 queda 13 queda_*_$ 10 question -8 question_$ 10 questi…
-14 ques… -15 queue 8 queue_*_empty 21 queue_is 18 queu… 12 quick -18 quick_note -11 quic… -17 quince 8 quinze 20
quin… 31 rain 8 rang -9 rappelle 10 rappelle_dans 8 rappel… 8 rather -8 rath… -9 reached -8 reaches 10 reaches_the 11
reaches_you 10 reacts 9 reacts_to 9 read_# 17 read_*_of 17 read_at -14 read_back -8 read… -17 really -9 real… -9
reason -9 reas… -10 rebuild 14 rebuild_*_the 12 rebuild_of 12 rebuil… 18 rebu… 17 receive 15 receive_it 10 rechnu… -8
rech… -17 reci… -12 reckon 15 reck… 13 recoger 9 recoge… 10 recommend -21 recomm… -22 recordings 9 recovered 13
recove… 18 reco… -8 red -18 redu… -12 refers -10 refers_*_the -10 refers_to -10 refe… -15 refund 21 refu… 24
registry_*_the 8 regler 15 regl… 11 regulator -9 regula… -16 regu… -16 rein… 14 rejected 10 reject… 12 reje… 11
release 12 release_*_the 8 release_of 10 released 11 releas… 19 rele… 18 relo… -14 rely 8 remaining 17 remaining_# 15
remain… 23 rema… 25 remi… -8 remotely 8 remote… 8 removes 10 removes_the 10 remove… 13 remo… 22 rene… -10 rennt 14
renn… 14 rentrée 12 rentré… 12 rent… 16 repaired 21 repair… 16 repara… 8 reparti -17 repart… -15 repa… 17 replacement
21 replacement_*_the 10 replacement_for 13 replac… 22 repl… 17 report -12 reported -8 reports -9 report… -17 repo… -30
repuesto 9 repues… 9 repu… 12 request_for 11 requir… -11 requ… -13 resi… 10 resp… -13 rest 21 rest_*_that -16
rest_easy 12 restarts -8 restar… -16 restlichen 15 restli… 15 restor… 8 result -8 resultado 9 result… 14 resume… 11
resu… 18 reto… -9 return -20 return_the -10 retu… -14 reviews 8 richtig -8 ride 9 right 20 right_$ 13 right_*_on 9
rights -9 righ… 10 ring 15 ring_$ 15 rings 9 rings_*_bell 15 rings_your 15 ring… 10 rinse -8 rins… -8 rolls 9 roll… 15
roof 18 roof_*_is 10 room_$ 9 round 9 roun… 11 rows -9 rued… -11 run -20 run_*_the -9 run_by -8 run_without 16 runs
-58 runs_$ -14 runs_*_# -15 runs_*_at -10 runs_on -8 runs_out -16 répond -8 réponse -13 réponse_*_votre -9 réponse_de
-9 répons… -13 répo… -13 rück… -8 s -12 s' -22 s'_*_à -8 s'_éteint -8 safety 8 safety_*_$ 8 safe… 8 sale 16 same -17
same_*_; -8 same_box 11 same_day -12 samedi -11 same… -10 sample -8 samstags -10 samsta… -13 sams… -13 sans -9 satisf…
-9 sati… -9 saturday -10 saturday_$ 15 saturday_*_#: -8 saturday_at -8 saturday_morning 10 saturday_of -8 saturd… -12
satu… -12 say -20 say_*_$ -13 says -14 scanne… 10 scan… 9 schaltschrank -8 schalt… -13 scha… -19 schl… 15 school 9
scho… 11 schrauben -13 schrau… -14 schr… -20 schulbeginn 14 schulb… 14 schu… 23 screen… -8 scre… -16 se -8 se_*_a 9
se_*_le -10 se_lo 16 se_preocupe 9 search 16 search… 9 sear… 25 season 11 seas… 10 seat -9 seat_map -13 seats 12 seat…
12 second 33 second_*_in 23 second_visit -8 seconds -23 seconds_$ -14 second… -24 seco… 10 see_*_# 15 sees 13 segu…
-12 según -17 segú… -17 seien -10 seien_*_versichert -10 seien_sie -10 seie… -10 seis 13 seis_*_la 14 seis_de 14 seit
-16 selb… -13 sell 17 semana 21 sema… 19 send -10 send_us -9 sends -13 send… -24 sensor 18 sensor… -9 sens… 8 sent -18
septembre 8 septembre_$ 12 septem… 18 septiembre 18 septiembre_$ 14 septie… 18 sept… 38 sera 25 sera_*_$ -8 serial -9
serial_*_# -8 serie -8 series -8 seri… -28 seront 17 sero… 17 server 16 server_$ 12 service -17 service_$ -12 servic…
-19 servidor 14 servid… 14 serv… 13 sessio… -8 sess… -8 set_to -15 sets 10 settings -8 settin… -9 sevent… 19 seve… 12
shake -16 shak… -16 shall_*_the 11 sharp 14 sharp_$ 13 shar… 12 she 10 sheet -17 shee… -18 shift_*_$ 11 ships 9 ship…
8 shop 28 short_*_from 11 shortly_$ -8 should -17 should_not 9 shou… -19 shown -14 shown_in -10 shows -26 shows_# -17
shows_on 11 show… -43 si -24 si_*_el -8 sich 22 sicher 13 sich… 19 side_$ -15 sides 8 sides_$ 9 side… 8 sie_*_; -12
sie_*_dass -15 sie_*_der 13 sie_am -9 sie_auf 16 sie_die 22 sie_ist -10 sie_sich 8 sie_steht -8 sie_versichert -10
siegel 22 siegel_$ 15 sieg… 22 sign-in -11 sign-i… -12 signed 10 sigue -11 siguiente -8 siguie… -9 sigu… -21 sin -9
since -33 since_*_morning -11 since_this -11 sinc… -36 sind_*_$ -10 sind_alle 11 sind_die 8 siren -8 sire… -11 sit 9
site 16 site_in 16 six -18 six_hours -8 sixteen 17 sixtee… 17 sixty 15 sixt… 35 sleep 10 slee… 9 slow 9 small_*_of 11
small_hours 11 so 15 so_*_i -14 so_*_is 8 so_far -9 so_it 10 so_please 12 so_that 8 so_you 11 sobald -9 soba… -9
sodass 8 soda… 8 soir 10 sollen -8 soll… -11 solve 24 solve_this 16 solv… 29 somebody_*_on 15 somebody_*_your -11
somebody_at -9 somebody_is 14 someone -9 someon… -9 something -10 someth… -10 some… -18 son -19 song -10 song_in -10
sonntag -11 sonnta… -10 sont_*_$ -8 soon -16 soon_as -9 sorg… 10 sorry -10 sorr… -10 sort 9 sound 8 sous -8
sous_*_jours -13 sous_huitaine 20 soyez -16 soyez_*_que -24 soyez_assuré -10 soyez_assurée -14 soye… -15 spare 10
spare_*_and 10 spar… 12 speed 15 spee… 14 spoke -8 spring… 12 spri… 20 stake 9 stake_my 8 stak… 9 stamp -8 stam… -9
stands 26 stands_*_your 15 stands_in 14 stan… 24 start -19 star… -35 statement 17 statement_$ 11 statem… 17 statt -10
statt_$ -8 stehen 11 steht -10 steht_*_$ 8 stimmt 10 stimmt_der 10 stim… 14 stoc… 8 stops_at 15 stops_the -8 store 19
stored -15 straight 10 straig… 8 stroke 16 stroke_*_midnight 11 stroke_of 16 stro… 13 stunde 8 stück 8 stück_$ 10
stüc… 8 su -39 su_*_antes -9 su_*_está -8 su_firma -11 sube 8 suction 10 suctio… 10 suct… 10 suit -8 suit_you -8 suite
-12 suits -11 suit… -23 summer -10 summ… -17 sunday -8 sunday_$ 10 sunday_is -9 sundown 11 sundown_$ 8 sundow… 11
supper 8 supplier -8 suppli… -17 supp… -9 sur 13 sur_# -12 sur_votre 14 sure 35 sure_$ 8 swiss 12 swis… 12 switch -10
swit… -15 system 27 system_$ 10 system_*_# 11 system_is 8 syst… 27 sábado 8 sába… 8 t -16 t_$ -14 tablets 9 tablet… 16
tabl… 18 tag -12 tage 11 take 22 take_*_than 9 take_care 9 take_it -8 taken -9 takes 16 takes_$ 14 takes_*_at -11
takes_*_in 17 takes_*_on -10 takes_*_two 10 takes_over 8 takes_two 8 takes_us 14 tarde 24 tard… 16 tariff -28 tari…
-26 tausch… 8 taus… 12 technical -9 technician 12 technician_who 11 technicien 15 techniker 9 techni… 24 tech… 24
teleph… -8 tele… -9 tell_us -11 tell_your 10 temperature -17 temperature_*_is -10 temper… -17 template -9 templa… -15
temps 14 temps_*_un 11 temps_d' 11 temp… -30 ten 8 ten_$ -8 ten_*_before -9 ten_*_days 15 ten_*_on 8 ten_working 14
ten_years -9 tender -12 tendrá 15 tends -11 tends_to -11 terminal_*_the 12 terminal_has 13 terminal_in 11 termine -12
terminó -11 termin… -12 term… -8 test -38 text -10 th 41 th_$ 23 th_*_the 9 than 42 than_*_# 8 than_*_$ 8 than_*_hours
11 than_the 16 thank -26 thank_*_for -24 thank_you -25 than… -28 that -11 that_$ 9 that_*_# 16 that_*_all -13
that_*_can 8 that_*_certain 17 that_it 11 that_means 11 that_no 9 that_you 11 that_your -18 the_# 94 the_*_" -34
the_*_$ -14 the_*_: -12 the_*_; 37 the_*_address -13 the_*_after 32 the_*_afternoon 10 the_*_and -35 the_*_are 24
the_*_area -9 the_*_at -15 the_*_back 10 the_*_block 10 the_*_by -12 the_*_cable 9 the_*_can -20 the_*_chair 13
the_*_change -12 the_*_closes -20 the_*_coupling 10 the_*_crane 9 the_*_day 10 the_*_days -13 the_*_desk -13
the_*_disk 14 the_*_ends -11 the_*_eur 14 the_*_for 21 the_*_gets 8 the_*_half 25 the_*_has 9 the_*_head -11
the_*_holds 13 the_*_holiday 9 the_*_hours 9 the_*_in -45 the_*_into -13 the_*_is 38 the_*_lamp -10 the_*_lie 8
the_*_list -12 the_*_machine 8 the_*_map -10 the_*_may -11 the_*_must -10 the_*_needs -12 the_*_not -10 the_*_number
-8 the_*_of 22 the_*_office -22 the_*_on -18 the_*_order -13 the_*_page 20 the_*_pictures -9 the_*_price 8
the_*_printer -8 the_*_publishes -10 the_*_pump 9 the_*_quarter 8 the_*_rang -8 the_*_reacts 9 the_*_rejected 11
the_*_saturday -9 the_*_sensor 22 the_*_server 8 the_*_service -11 the_*_sheet -11 the_*_stand -14 the_*_statement 11
the_*_switch -15 the_*_system 17 the_*_terminal 9 the_*_th 40 the_*_the 11 the_*_thing -13 the_*_to 14 the_*_trail 12
the_*_under -8 the_*_version 24 the_*_visit -8 the_*_was -24 the_*_week 12 the_*_who 10 the_*_will 14 the_*_working
-13 the_*_your 8 the_*_zone -10 the_account -9 the_approval 28 the_archive 11 the_array 9 the_articles 8 the_audit 15
the_autumn 16 the_back -9 the_backup -8 the_bank 26 the_box -9 the_cabinet -14 the_cable -12 the_carrier -8 the_check
9 the_city -8 the_cleaning -10 the_coming 10 the_corrected 10 the_course 10 the_cracked 13 the_crane -10 the_curve 8
the_date -13 the_delivery -16 the_depot -9 the_display -13 the_door -8 the_drum -9 the_early 13 the_end -20
the_evening 17 the_extension 9 the_factory -9 the_fault 10 the_fifteenth 8 the_files 9 the_firmware -13 the_first 14
the_folder -10 the_forenoon 8 the_forklift -14 the_form 10 the_full 9 the_gate 21 the_gateway 14 the_guarantee -19
the_instrument 9 the_insurance 9 the_label -15 the_laboratory 16 the_last 44 the_latest 32 the_licence 10 the_licences
8 the_lid -8 the_lift -11 the_line -8 the_list -30 the_load -10 the_loan -9 the_log -10 the_lost 8 the_main -10
the_mast -9 the_memory 9 the_migration 17 the_missing 10 the_money 8 the_month 30 the_morning 17 the_most 17 the_new
58 the_next 57 the_number -14 the_office -9 the_old -9 the_one -15 the_order -16 the_padlock -12 the_panel -16
the_payment 8 the_payout 8 the_phone -13 the_portal -9 the_power -8 the_practice 12 the_price 8 the_print -11
the_program -9 the_question -8 the_queue 13 the_rebuild 12 the_red -9 the_refund 9 the_regulator -9 the_release 9
the_remaining 18 the_rest 12 the_return -8 the_right 8 the_roof 8 the_same -29 the_seat -10 the_second 20 the_service
-11 the_shop 13 the_siren -8 the_sound 8 the_spare 12 the_spring 10 the_start -11 the_sticker 9 the_stroke 16
the_suction 10 the_tariff -21 the_technician 13 the_template -8 the_tender -12 the_terminal -11 the_terms 8 the_test
-11 the_third 14 the_ticket -8 the_town -8 the_training 9 the_turn 23 the_twelfth 10 the_two -39 the_version -8
the_weather -9 the_weekend 16 the_whole 12 the_works -9 the_wrong -10 the_year -17 their -10 thei… -10 them -20 them_$
-19 them_*_# -9 them_*_an -8 them_*_one 11 them_has 12 them_is -10 then 88 then_*_# 14 then_all 18 then_on 8 then_the
36 then_you 13 then_your 22 there_$ 10 there_are -17 there_when 9 therefore -21 therefore_the -10 theref… -21 thermo…
12 ther… -9 they 10 they_*_going 14 they_are 17 things -12 thin… -25 third 13 thir… 17 this 43 this_$ -9 this_*_about
-8 this_*_is -9 this_*_may 8 this_*_the 33 this_*_to -8 this_afternoon 11 this_evening 13 this_morning -39
this_quarter 10 this_size -8 this_time 19 this_to -12 this_we 15 this_week 11 this_you 8 those -10 thos… -10 three_*_$
8 three_*_days 14 three_*_in -10 three_*_then 15 three_days 9 three_times -8 three_weeks 18 thre… 10 through 13
through_the 11 throug… 13 thro… 15 thursday 9 thursday_$ 25 thursday_*_# -13 thursday_*_#: -13 thursday_the -9 thursd…
11 thur… 11 ticket -24 ticket_is -8 tickets 9 ticket… 9 tick… -18 tiene 19 tiene_*_$ 10 tiene_en 8 tien… 34 time 17
time_*_at -8 time_somebody -8 time_the 15 time_you 10 times -15 time… -17 tisch 8 tisch_$ 9 tisc… 13 to -43 to_#: -20
to_*_$ -9 to_*_are 9 to_*_days 10 to_*_hours -8 to_*_in -13 to_*_it 12 to_*_laboratory 10 to_*_last 8 to_*_new 14
to_*_on 9 to_*_one -9 to_*_so -13 to_*_that -9 to_*_the -15 to_*_what -8 to_*_without 13 to_*_you -19 to_a 10
to_approve 13 to_be -20 to_correct 11 to_day -11 to_five -9 to_friday -13 to_go 19 to_paste -11 to_people 9 to_run 11
to_sunday 8 to_the 10 to_three 15 to_thursday -17 to_wait 9 to_write -14 to_you 45 todas 14 today -12 toda… 8 todo_el
8 together 10 together_$ 11 togeth… 10 toge… 10 tomorrow 34 tomorrow_$ 20 tomorrow_*_$ 15 tomorrow_*_a -27 tomorrow_is
-27 tomorr… 35 tomo… 35 tonight 30 tonight_$ 11 tonigh… 32 toni… 32 too -10 took -11 total -8 tota… -11 tous 17
tous_les 9 tout -9 tout_*_mis -12 toutes 16 toutes_les 9 tout… 10 town -8 traced 13 traced_to 11 tracking_*_# 11
tracking_number 11 trac… 19 traducción 8 traduction 10 traduc… 20 trad… 22 tragen -10 trail 12 train 8 trai… 24
tranqui 8 tranqu… 15 transp… -11 tran… 9 trav… -8 tres -11 tres_veces -8 triage 11 tria… 12 tried -8 tritt -9 trit… -9
trois 10 troi… 9 trou… -11 truck 12 truc… 12 trust 14 trust_*_$ 15 trust_us 16 trus… 13 tuesday_$ 12 tuesday_*_#: -8
tuesday_*_$ 12 tuesday_*_wednesday -14 tuesday_or -14 tuesda… 11 tues… 11 turn_*_the 10 turn_of 23 turn… 16 twelfth 10
twelft… 10 twelve -18 twelve_months -10 twel… -11 twen… 9 twice 14 twice_as 20 twic… 14 two_*_$ -22 two_*_and 21
two_*_before -12 two_*_three 17 two_days 37 two_hours 17 two_minutes -13 two_more 11 two_pictures -8 two_to 15
two_years -12 type… -8 tür -11 uhr_*_$ -8 uhr_*_am -8 uhr_ist 9 um_# -10 um_#: -9 um_*_uhr -16 umge… -10 un -14 un_*_$
-13 un_*_de 13 un_*_vous -14 un_año -12 un_café 11 un_cuarto 13 un_par 9 un_poco 14 un_retour -14 una 12 una_semana 13
unan… -8 und 15 und_# 14 und_*_$ 19 und_*_die 10 und_*_mit 13 und_*_uhr 19 und_siegel 17 under -30 understand -17
understand_how -12 understood 15 understood_the 15 unde… -40 une_*_le 10 une_heure 16 unit 9 unlock… 8 unlo… 17 unos
-11 unos_*_minutos -8 uns_$ 13 uns_*_und -8 uns_den 10 unsere… -12 unse… -9 unter -16 unterschriebene -9 unte… -19
until -37 until_# -14 until_#: -31 until_*_is 9 until_*_september -9 until_*_the -9 until_*_when 8 until_a -9
until_then -14 until_thursday 19 until_wednesday 8 unti… -37 unused -9 unus… -9 up_$ -16 up_*_# -12 up_*_the 10
up_*_your 9 up_and 15 up_at 10 up_to -10 updates -8 update… -11 upda… -14 upgrade 9 upgrad… 9 upgr… 9 upload_*_the 10
us_$ -18 us_*_# 18 us_*_days 8 us_for 18 us_the -10 us_two 11 us_until 8 use -19 use_$ -8 user -12 users 8 users_can 8
user… 8 usted 21 usted_*_$ 8 ustedes 11 ustede… 11 uste… 32 usual 10 usual_$ 13 usually -12 usuall… -12 v -13 va 11
va_*_la 11 va_en 10 valid -18 valid_until -9 validi… -8 vali… -19 values -14 valu… -17 van 22 vari… -8 vat -8 veces
-10 vece… -10 verb… 19 verges… -8 verg… -10 verl… -15 versand -10 versch… -8 versichert -10 versichert_dass -10
versic… -15 version 25 version_$ 9 version_*_be 20 version_of -8 versio… 24 versión 23 versión_de 12 versió… 23 vers…
19 vertra… -8 vert… -17 veterinary 8 veteri… 8 vete… 8 vient 18 vien… 14 viernes -11 vierne… -11 viertelstunde 11
vierte… 24 vier… 18 vingt 10 vingt_minutes 8 ving… 8 visit_: 9 visits -16 visits_on -12 visi… -25 volverá 8 volverá_a
8 volver… 8 volv… 9 vom -17 vom_*_$ 9 vom_montag -10 von_*_bis -14 vor 17 vos 54 votre -8 votre_part -10 votr… -8 vous
33 vous_$ 11 vous_*_aurez 9 vous_*_dans 10 vous_le 9 vous_les 20 vous_parvient 16 vous_rappelle 10 vous_sera -20
voyant -11 voya… -15 vpn-zugang 8 vpn-zu… 8 vpn-… 8 vuelo 10 vuel… 17 waiting 11 waitin… 11 wait… 17 war -8 warnin… -9
warn… -13 wartung -11 wartun… -13 wart… -14 was -18 was_*_in -9 was_*_to 8 was_complete 8 was_confirmed 8 was_ordered
8 wasser -11 wass… -12 we -14 we_*_# 13 we_*_guarantee -14 we_*_how -12 we_*_inform -14 we_*_it 24 we_*_no -8 we_*_not
-12 we_*_over 11 we_*_this 9 we_*_through 15 we_*_written -10 we_*_your -16 we_are 18 we_bring 13 we_cannot -23
we_deliver 9 we_go 17 we_have -21 we_need 10 we_open 11 we_pass -8 we_promise 8 we_recommend -21 we_replace 13
we_still 8 we_understand -12 we_will -10 weather -8 weathe… -8 weat… -8 weber 10 webe… 10 wednesday 9 wednesday_$ 11
wednesday_*_#: -10 wednesday_*_$ -12 wednesday_and 10 wednesday_at -8 wednes… 12 wedn… 12 week 29 week_$ 17 week_*_$ 8
week_after 9 week_and 13 weekend 20 weeken… 19 weeks 14 weeks_*_a 8 week… 30 wegen_der 8 weil -9 well 8 went -12
werden -23 werd… -23 were -23 werktage 20 werkta… 13 werk… 15 what -26 whatever 39 whatever_happens 13 whatever_it 10
whatever_the 10 whatev… 39 what… 39 wheel 9 whee… 10 when 28 when_*_come 8 when_*_new 9 when_it -9 when_the 8 when_you
13 when_your 8 where -12 where_the -12 wher… -12 whether -18 whethe… -18 whet… -18 which_*_can 8 which_*_on 8
which_*_the -15 which_i 8 which_we 17 while 12 while_you 11 whil… 12 whitsun 22 whitsu… 22 whit… 15 who -12 who_has 11
whole 23 whol… 20 wi-fi 12 wi-fi_*_the 13 wi-f… 12 wie -8 wieder 35 wieder_$ 34 wieder_die 8 wieder_im -9 wied… 35
will 35 will_*_$ -8 will_*_you -15 will_*_your 11 will_be 40 will_go 21 will_have 8 will_never 12 wind 19 wind_*_# 14
window -10 wind… -11 winter -18 winter_$ -10 wint… -15 wir -14 wir_*_# 9 wir_*_$ 19 wir_*_ihre -8 wir_*_sie -13 wir_am
8 wir_haben -18 wir_uns 10 wird -20 wird_ihnen 12 wish_*_a 8 wish_for 9 with 30 with_# -23 with_*_$ 14 with_*_for 12
with_*_new 20 with_*_red -8 with_*_spare 13 with_it 13 with_the 24 with_us 30 with_you 17 with_your -16 within_*_days
-14 within_*_hours 11 within_*_minute -9 within_*_next 17 within_a -8 within_the 12 within_three 11 without 31
without_*_$ 14 without_*_that 8 without_any 16 withou… 31 with… 25 woche 21 woche_*_sie 14 wochenende -9 woch… 24
won't 14 won'… 14 word 23 word_$ 9 word_*_it 11 word_for 9 work 25 work_$ 12 work_again 8 worked -13 worked_on -12
working 12 working_*_$ -15 working_*_from 10 working_day -12 working_days 30 workin… 12 works -9 works_$ 16
works_*_the -9 work… -8 worry_about -11 would -36 woul… -38 write_access 9 written -11 writte… -11 writ… -22
wrong_*_the 17 x 8 x_# 9 y 14 y_*_$ 16 y_*_las 10 y_a 10 y_el 29 y_la -13 y_las 8 y_se -8 ya 9 yard 12 year -36 year_$
-34 years -33 year… -29 yellow -8 yell… -8 yes 8 yet -14 yet_$ -10 you 37 you'll 21 you'll_see 12 you'… 26 you_$ 23
you_*_$ -20 you_*_: -8 you_*_a -9 you_*_all 9 you_*_an -13 you_*_at 10 you_*_be -13 you_*_before -9 you_*_count -8
you_*_day 8 you_*_for 12 you_*_is 15 you_*_it 11 you_*_my 8 you_*_not 10 you_*_of -10 you_*_old 11 you_*_rely 11
you_*_see -8 you_*_take 10 you_*_that -16 you_*_was 11 you_a -11 you_about -14 you_are 9 you_asked 10 you_at 20
you_back 16 you_can -12 you_come 10 you_for -35 you_have 28 you_hold 15 you_may 31 you_mention -10 you_need 12 you_on
18 you_picked -10 you_receive 16 you_see 9 you_sent -11 you_signed 11 you_sleep 10 you_spoke -8 you_the 8 you_this 8
you_to -10 you_will -8 you_won't 10 your 26 your_*_$ 30 your_*_: 33 your_*_and -11 your_*_at 34 your_*_before 13
your_*_break 8 your_*_by 8 your_*_can 13 your_*_card -11 your_*_contract 8 your_*_department -8 your_*_five 10
your_*_for 11 your_*_is -12 your_*_of -27 your_*_room 11 your_*_shift -10 your_*_terminal 15 your_*_there -9
your_*_this 9 your_*_today -14 your_*_when 16 your_*_where -9 your_account 16 your_april -8 your_backup -12 your_bell
11 your_bench 14 your_blood 9 your_call -16 your_coffee 10 your_contract -20 your_data 8 your_hands 13 your_house -9
your_letter -9 your_lift -9 your_list -9 your_mailbox 11 your_message -11 your_new 15 your_night -13 your_own -13
your_refund 8 your_roof 10 your_side -17 your_store 16 your_street 9 your_support 10 your_ticket -10 your_wish 9
your_yard 10 yours_*_be 8 yours_*_on -8 zehn 8 zero -11 zone -9 zu -16 zum_# -24 zum_*_$ -8 zum_*_haben 8
zum_monatsende -10 zur 27 zur_*_am 8 zurück 10 zurück_$ 8 zusamm… 10 zusa… 11 zwei -11 zwischen 20 zwischen_# 23
zwischen_*_und 23 zwisch… 19 zwis… 19 zwölf 11 zwöl… 11 zähl… -10 « -20 «_*_» -16 » -20 à -24 à_# -26 à_*_de -14 à_*_h
-22 à_*_rentrée 13 à_la 17 à_midi -10 ände… -9 éteint -9 étei… -9 öffnet -14 öffn… -15 über 12 über_# 14 übermorgen 10
übermo… 10 über… 10 œuvre -19 œuvre_pour -16 œuvr… -19 “ -18 „ -18
""",
    "vague-update": """
! 38 !_$ 38 # -50 #_$ -17 #_*_# -19 #_*_$ -23 #_*_est 12 #_*_the -8 #_*_und 12 #_and -9 #_is 11 #_minutes -8 #_of -15
: -43 :_$ -37 :_*_are 13 :_*_the -10 :_ihre 13 :_the -10 :_we 23 :_wir 11 ; -45 ;_*_are 11 ;_*_exchange -9 ;_*_to -8
;_one -8 ;_the -23 ;_they 12 ;_un 12 ;_wir 13 <asked> -11 <at-work-only> 69 <at-work> 63 <comes-about-only> -102
<comes-about> -27 <courtesy-only> 53 <courtesy> 36 <customary-only> -48 <customary> -44 <deadline-only> -13
<future-only> -28 <generalities-only> 138 <generalities> 151 <good-hands> 43 <harm-only> -39 <harm> -39 <hedge-only>
-8 <hedge> -21 <if-only> -24 <innocent> -9 <irony-only> -13 <negation-only> -28 <neglect-only> 14 <news-later> 28
<number-only> -58 <number> -55 <outcome-only> -32 <outcome> -22 <p:asked+p:longer×15> -13 <p:asked+p:longer×4> -19
<p:asked+p:longer×8> -19 <p:asked+p:rare-of-ten×0> -14 <p:asked+p:rare-of-ten×1> -9 <p:asked+p:rare×0> -18
<p:asked+p:rare×1> -14 <p:asked+p:rare×2> -10 <p:asked+p:things×0> -10 <p:asked> -21 <p:done-to-it+p:figure> -9
<p:done-to-it+p:ideas×1> -10 <p:done-to-it+p:in-progress> 12 <p:done-to-it+p:in-progress×1> 11
<p:done-to-it+p:instruction> -11 <p:done-to-it+p:longer×15> -9 <p:done-to-it+p:longer×25> -21
<p:done-to-it+p:longer×4> 10 <p:done-to-it+p:longer×8> 23 <p:done-to-it+p:outcome> -23 <p:done-to-it+p:rare-of-ten×0>
-8 <p:done-to-it+p:rare-of-ten×1> 12 <p:done-to-it+p:rare-of-ten×2> -31 <p:done-to-it+p:rare-of-ten×3> -25
<p:done-to-it+p:rare×0> -18 <p:done-to-it+p:rare×2> -9 <p:done-to-it+p:rare×4> -21 <p:done-to-it+p:rare×7> -14
<p:done-to-it+p:things×0> -21 <p:done-to-it+p:things×1> 9 <p:done-to-it+p:things×2> -31 <p:done-to-it+p:things×3> -34
<p:done-to-it+p:things×5> -11 <p:done-to-it-only+p:done-to-it×1> -31 <p:done-to-it-only+p:ideas×0> 13
<p:done-to-it-only+p:in-progress-only> 9 <p:done-to-it-only+p:longer×15> 16 <p:done-to-it-only+p:longer×25> -12
<p:done-to-it-only+p:longer×8> 20 <p:done-to-it-only+p:rare-of-ten×0> -14 <p:done-to-it-only+p:rare-of-ten×2> -33
<p:done-to-it-only+p:rare-of-ten×3> -8 <p:done-to-it-only+p:rare×0> -16 <p:done-to-it-only+p:rare×4> -8
<p:done-to-it-only+p:things×0> -16 <p:done-to-it-only+p:things×2> -17 <p:done-to-it-only+p:things×3> -11
<p:done-to-it> 9 <p:done-to-it×1+p:figure> -9 <p:done-to-it×1+p:in-progress> 29 <p:done-to-it×1+p:in-progress×1> 16
<p:done-to-it×1+p:rare-of-ten×0> 8 <p:done-to-it×1+p:rare-of-ten×2> 13 <p:done-to-it×1+p:rare×2> 9
<p:figure+p:figure-only> -23 <p:figure+p:figure×1> -12 <p:figure+p:ideas×0> -12 <p:figure+p:in-progress-only> -10
<p:figure+p:in-progress> -29 <p:figure+p:longer×15> -26 <p:figure+p:longer×25> -16 <p:figure+p:longer×4> -49
<p:figure+p:longer×8> -43 <p:figure+p:rare-of-ten×0> -15 <p:figure+p:rare-of-ten×1> -8 <p:figure+p:rare-of-ten×2> -9
<p:figure+p:rare-of-ten×3> -11 <p:figure+p:rare×0> -47 <p:figure+p:rare×1> -27 <p:figure+p:rare×2> -10
<p:figure+p:rare×7> -13 <p:figure+p:things×0> -13 <p:figure+p:things×5> -8 <p:figure-only+p:in-progress-only> -13
<p:figure-only+p:in-progress> -15 <p:figure-only+p:longer×15> -9 <p:figure-only+p:longer×4> -14
<p:figure-only+p:longer×8> -8 <p:figure-only+p:rare-of-ten×0> -9 <p:figure-only+p:rare×0> -13
<p:figure-only+p:things×1> -8 <p:figure-only> -23 <p:figure> -59 <p:figure×1+p:in-progress> -8
<p:figure×1+p:longer×15> -11 <p:figure×1+p:longer×4> -12 <p:figure×1+p:longer×8> -12 <p:figure×1+p:rare-of-ten×0> -10
<p:figure×1+p:rare×0> -12 <p:figure×1+p:rare×1> -10 <p:figure×1+p:rare×2> -10 <p:figure×1+p:things×0> -9 <p:figure×1>
-12 <p:ideas×0+p:ideas×1> 12 <p:ideas×0+p:in-progress-only> 10 <p:ideas×0+p:longer×15> 24 <p:ideas×0+p:longer×25> 29
<p:ideas×0+p:rare-of-ten×1> -13 <p:ideas×0+p:rare-of-ten×2> 12 <p:ideas×0+p:rare-of-ten×3> 11
<p:ideas×0+p:rare-of-ten×5> 8 <p:ideas×0+p:rare×2> -16 <p:ideas×0+p:rare×7> 19 <p:ideas×0+p:things×0> -20
<p:ideas×0+p:things×1> 10 <p:ideas×0+p:things×2> 18 <p:ideas×0+p:things×3> 16 <p:ideas×0+p:things×8> 8
<p:ideas×1+p:longer×25> 16 <p:ideas×1+p:rare-of-ten×0> 10 <p:ideas×1+p:rare-of-ten×1> 11 <p:ideas×1+p:rare-of-ten×2>
27 <p:ideas×1+p:rare-of-ten×3> 20 <p:ideas×1+p:rare-of-ten×5> 10 <p:ideas×1+p:rare×0> 12 <p:ideas×1+p:rare×1> 12
<p:ideas×1+p:rare×2> 12 <p:ideas×1+p:rare×7> 18 <p:ideas×1+p:things×3> 11 <p:ideas×1+p:things×8> 10 <p:ideas×1> 12
<p:in-progress+p:in-progress-only> 29 <p:in-progress+p:in-progress×1> 35 <p:in-progress+p:instruction> -10
<p:in-progress+p:longer×4> 37 <p:in-progress+p:longer×8> 15 <p:in-progress+p:outcome-only> -11
<p:in-progress+p:outcome> -22 <p:in-progress+p:rare-of-ten×0> 15 <p:in-progress+p:rare-of-ten×1> 14
<p:in-progress+p:rare×0> 32 <p:in-progress+p:rare×1> 18 <p:in-progress+p:rare×7> -9 <p:in-progress+p:things×1> -20
<p:in-progress+p:things×2> 10 <p:in-progress-only+p:in-progress×1> -22 <p:in-progress-only+p:longer×15> 18
<p:in-progress-only+p:longer×4> -29 <p:in-progress-only+p:longer×8> -22 <p:in-progress-only+p:outcome> -25
<p:in-progress-only+p:rare-of-ten×0> -23 <p:in-progress-only+p:rare-of-ten×2> -30 <p:in-progress-only+p:rare×0> -13
<p:in-progress-only+p:rare×1> -10 <p:in-progress-only+p:rare×4> -15 <p:in-progress-only+p:things×0> -26
<p:in-progress-only+p:things×1> -17 <p:in-progress-only+p:things×2> -8 <p:in-progress-only+p:things×3> -8
<p:in-progress-only> 29 <p:in-progress> 94 <p:in-progress×1+p:longer×4> 33 <p:in-progress×1+p:longer×8> 19
<p:in-progress×1+p:outcome> -12 <p:in-progress×1+p:rare-of-ten×0> 30 <p:in-progress×1+p:rare-of-ten×1> 13
<p:in-progress×1+p:rare-of-ten×2> 16 <p:in-progress×1+p:rare×0> 20 <p:in-progress×1+p:rare×1> 30
<p:in-progress×1+p:rare×2> 26 <p:in-progress×1+p:things×0> 17 <p:in-progress×1+p:things×1> 22
<p:in-progress×1+p:things×2> 14 <p:in-progress×1> 35 <p:instruction+p:longer×15> -15 <p:instruction+p:longer×4> -22
<p:instruction+p:longer×8> -21 <p:instruction+p:outcome> -10 <p:instruction+p:rare-of-ten×0> -12
<p:instruction+p:rare-of-ten×1> -15 <p:instruction+p:rare×0> -26 <p:instruction+p:things×0> -12
<p:instruction+p:things×1> -10 <p:instruction> -26 <p:longer×15+p:longer×4> 17 <p:longer×15+p:longer×8> 17
<p:longer×15+p:outcome> -25 <p:longer×15+p:rare-of-ten×0> -11 <p:longer×15+p:rare-of-ten×1> -8 <p:longer×15+p:rare×0>
9 <p:longer×15+p:rare×1> -13 <p:longer×15+p:rare×2> -21 <p:longer×15+p:rare×4> -10 <p:longer×15+p:rare×7> -10
<p:longer×15+p:things×2> -27 <p:longer×15+p:things×3> -8 <p:longer×15+p:things×5> -16 <p:longer×15> 17
<p:longer×25+p:rare×0> 14 <p:longer×25+p:things×2> 9 <p:longer×4+p:longer×8> 40 <p:longer×4+p:outcome> -23
<p:longer×4+p:rare-of-ten×0> -12 <p:longer×4+p:rare-of-ten×1> -9 <p:longer×4+p:rare-of-ten×2> -10
<p:longer×4+p:rare×0> 13 <p:longer×4+p:rare×7> -11 <p:longer×4+p:things×0> -24 <p:longer×4+p:things×1> -20
<p:longer×4+p:things×2> -11 <p:longer×4+p:things×3> -11 <p:longer×4+p:things×5> -18 <p:longer×4> 81
<p:longer×8+p:outcome> -25 <p:longer×8+p:rare-of-ten×0> -12 <p:longer×8+p:rare-of-ten×2> -23
<p:longer×8+p:rare-of-ten×3> -24 <p:longer×8+p:rare×0> 14 <p:longer×8+p:rare×2> -12 <p:longer×8+p:rare×7> -11
<p:longer×8+p:things×1> -14 <p:longer×8+p:things×2> -33 <p:longer×8+p:things×3> -10 <p:longer×8+p:things×5> -18
<p:longer×8> 40 <p:outcome+p:outcome-only> -15 <p:outcome+p:rare-of-ten×0> -17 <p:outcome+p:rare×0> -28
<p:outcome+p:rare×1> -16 <p:outcome+p:things×0> -14 <p:outcome-only> -15 <p:outcome> -33
<p:rare-of-ten×0+p:rare-of-ten×1> -20 <p:rare-of-ten×0+p:rare-of-ten×2> -9 <p:rare-of-ten×0+p:rare-of-ten×3> 12
<p:rare-of-ten×0+p:rare×0> -23 <p:rare-of-ten×0+p:rare×7> -11 <p:rare-of-ten×0+p:things×0> -41
<p:rare-of-ten×0+p:things×1> -22 <p:rare-of-ten×0+p:things×2> -11 <p:rare-of-ten×0+p:things×3> -11
<p:rare-of-ten×0+p:things×5> -18 <p:rare-of-ten×0> -23 <p:rare-of-ten×1+p:rare-of-ten×2> -9
<p:rare-of-ten×1+p:rare-of-ten×3> 12 <p:rare-of-ten×1+p:rare×0> -20 <p:rare-of-ten×1+p:rare×1> -12
<p:rare-of-ten×1+p:rare×2> 17 <p:rare-of-ten×1+p:rare×7> -10 <p:rare-of-ten×1+p:things×0> -22
<p:rare-of-ten×1+p:things×1> -33 <p:rare-of-ten×1+p:things×3> -9 <p:rare-of-ten×1+p:things×5> -18 <p:rare-of-ten×1>
-20 <p:rare-of-ten×2+p:rare-of-ten×3> 12 <p:rare-of-ten×2+p:rare×0> -9 <p:rare-of-ten×2+p:rare×1> -19
<p:rare-of-ten×2+p:things×0> -15 <p:rare-of-ten×2+p:things×1> 22 <p:rare-of-ten×2+p:things×2> 18
<p:rare-of-ten×2+p:things×5> -14 <p:rare-of-ten×2> -9 <p:rare-of-ten×3+p:rare×0> 12 <p:rare-of-ten×3+p:rare×4> -22
<p:rare-of-ten×3+p:things×1> -11 <p:rare-of-ten×3+p:things×2> 10 <p:rare-of-ten×3> 12 <p:rare-of-ten×5+p:things×0> -10
<p:rare×0+p:rare×1> -8 <p:rare×0+p:rare×7> -11 <p:rare×0+p:things×0> -47 <p:rare×0+p:things×1> -21
<p:rare×0+p:things×2> -11 <p:rare×0+p:things×3> -11 <p:rare×0+p:things×5> -18 <p:rare×1+p:rare×7> -11
<p:rare×1+p:things×0> 21 <p:rare×1+p:things×1> -23 <p:rare×1+p:things×2> -11 <p:rare×1+p:things×3> -11
<p:rare×1+p:things×5> -18 <p:rare×1> -8 <p:rare×2+p:rare×7> -11 <p:rare×2+p:things×0> -8 <p:rare×2+p:things×1> 8
<p:rare×2+p:things×2> -10 <p:rare×2+p:things×3> -11 <p:rare×2+p:things×5> -18 <p:rare×4+p:rare×7> -11
<p:rare×4+p:things×0> -11 <p:rare×4+p:things×5> -18 <p:rare×7+p:things×0> -11 <p:rare×7+p:things×1> -10
<p:rare×7+p:things×2> -15 <p:rare×7+p:things×3> -10 <p:rare×7+p:things×5> -12 <p:rare×7> -11 <p:things×0+p:things×1>
-21 <p:things×0+p:things×2> -11 <p:things×0+p:things×3> -11 <p:things×0+p:things×5> -18 <p:things×0> -47
<p:things×1+p:things×2> -11 <p:things×1+p:things×3> -11 <p:things×1+p:things×5> -18 <p:things×1> -21
<p:things×2+p:things×3> -11 <p:things×2+p:things×5> -18 <p:things×2> -11 <p:things×3+p:things×5> -18 <p:things×3> -11
<p:things×5> -18 <repeated-only> -8 <repeated> -27 <resolved-only> -19 <resolved> -24 <role> -18 <somebody-only> 20
<somebody> 19 <soon-only> -18 <soon> 11 <they> -17 <unit-only> -14 <unit> -50 <warned> -20 <we-only> 19 <we> 52
<word-given-only> -57 <word-given> -18 <would-have-only> -12 <would-have> -20 <you-only> -18 <you> -36 ? -52 ?_$ -52
^_*_# 10 ^_*_$ 45 ^_*_: -18 ^_*_a 10 ^_*_above 22 ^_*_again 21 ^_*_am 13 ^_*_analysis 9 ^_*_anfrage -11 ^_*_answer -12
^_*_appreciate -15 ^_*_as 14 ^_*_attempts 15 ^_*_avons -8 ^_*_before 20 ^_*_call 13 ^_*_camera 10 ^_*_can -21
^_*_cannot -12 ^_*_carry 8 ^_*_change 27 ^_*_checked -10 ^_*_colleague -12 ^_*_comprenons 9 ^_*_con 8 ^_*_concern -9
^_*_confirmed -9 ^_*_courrier 8 ^_*_dank 10 ^_*_database 8 ^_*_de 9 ^_*_den 12 ^_*_developers -12 ^_*_do 9 ^_*_el -10
^_*_en 17 ^_*_falta -9 ^_*_fault 8 ^_*_feel -8 ^_*_fix 11 ^_*_folgt 15 ^_*_for -11 ^_*_gateway 13 ^_*_geben -9 ^_*_got
13 ^_*_haben 13 ^_*_halten -13 ^_*_han 9 ^_*_hear 11 ^_*_hinweis 8 ^_*_into -14 ^_*_is 18 ^_*_issue 9 ^_*_it -11
^_*_keep 24 ^_*_können 8 ^_*_last 8 ^_*_le -13 ^_*_look 11 ^_*_mail 9 ^_*_mantiene 9 ^_*_me 12 ^_*_melden -14
^_*_message -8 ^_*_more -21 ^_*_new -14 ^_*_noch 8 ^_*_old -10 ^_*_ongoing 11 ^_*_open 12 ^_*_option -10 ^_*_pass 11
^_*_plan -13 ^_*_previous 9 ^_*_promise -13 ^_*_prüfen -13 ^_*_prüfung 12 ^_*_pump 17 ^_*_reference -8 ^_*_right 8
^_*_scale -9 ^_*_se -8 ^_*_sera -15 ^_*_si 11 ^_*_sie -12 ^_*_signalement 13 ^_*_sind 8 ^_*_solution 9 ^_*_stays 15
^_*_still 15 ^_*_subject 9 ^_*_team -30 ^_*_technicians 19 ^_*_techniker -8 ^_*_tell -8 ^_*_tendrá -11 ^_*_thank 9
^_*_the -24 ^_*_then 23 ^_*_this -9 ^_*_ticket 33 ^_*_tight 22 ^_*_to 9 ^_*_topic 8 ^_*_tut 10 ^_*_understand -16
^_*_update 11 ^_*_wait -26 ^_*_waited -8 ^_*_wanted 8 ^_*_we -9 ^_*_werden 8 ^_*_when 9 ^_*_will -20 ^_*_wir 8
^_*_wird 9 ^_*_with 9 ^_*_wurde 14 ^_*_wurden 10 ^_*_you -12 ^_*_zwischenstand 9 ^_a -17 ^_about 12 ^_as 8 ^_because
12 ^_bitte -9 ^_both -11 ^_da 10 ^_das 10 ^_der -13 ^_des 8 ^_die -29 ^_do -8 ^_el -8 ^_en 16 ^_es 10 ^_escalated 14
^_et -10 ^_everybody 20 ^_expect -12 ^_firmware 9 ^_first 9 ^_further 12 ^_haben -11 ^_hang 22 ^_hemos 23 ^_herzlichen
8 ^_i -24 ^_if -15 ^_ihre 13 ^_it'll -12 ^_it's 9 ^_je 8 ^_just -17 ^_kurzer 9 ^_l' -9 ^_la -17 ^_lamentamos 17
^_latest -8 ^_le -11 ^_leider 9 ^_los 12 ^_more 32 ^_na 13 ^_no 29 ^_nous 14 ^_on 14 ^_one -21 ^_open 8 ^_our -26 ^_p
15 ^_pending 11 ^_production 15 ^_repair 9 ^_same 15 ^_se 12 ^_see -17 ^_seguimos 11 ^_seien 11 ^_soyez 15 ^_still 14
^_thanks 8 ^_the -58 ^_their 8 ^_there 8 ^_this 10 ^_ticket -12 ^_to 8 ^_troubleshooting 16 ^_un 12 ^_unchanged 13
^_under 8 ^_ursache 8 ^_votre 14 ^_vous -12 ^_we 14 ^_we'll -11 ^_we're 11 ^_we've 10 ^_wir 19 ^_yep 14 ^_yes -10
^_you -27 ^_you'll -10 ^_your 17 ^_zu 17 a_*_comes -11 a_*_is 11 a_*_sign 14 a_*_that 9 a_colleague -8 a_date -11
a_day -12 a_fix -9 a_little 12 a_look 10 a_matter -8 a_new -14 a_pleasant 11 a_short 20 a_solution 35 about 16
about_it 10 abou… 16 above 18 above_$ 22 abov… 20 accordingly 11 accordingly_$ 11 account_$ 10 accounting 8 accoun… 8
acco… 13 acknowledged 19 acknowledged_$ 17 acknow… 23 ackn… 23 acorda… 17 acor… 17 actively -17 actively_*_to -17
actively_working -17 active… -17 actuará 8 additional_*_and -13 additional_information 11 additional_investigation -16
address -25 address_is -13 addres… -25 addr… -25 adecua… 12 adec… 12 affect 10 again -14 agai… -12 agenda 12 agenda_$
10 ai 8 ajustes 11 ajuste… 11 ajus… 11 alarm_*_your 8 alarm_of 8 algo 13 algu… 11 all_# -10 all_*_of -9 all_*_on 8
all_the 8 alle -9 alles 22 alles_*_eine 10 alle… 21 along 11 along_$ 8 alon… 8 already -13 alread… -13 alre… -13
als_*_$ 8 als_gedacht 9 altern… 8 am 18 an 34 an_*_richtige 16 an_*_richtigen 10 an_der 33 an_die 16 analysed 9
analysed_$ 9 analysis 16 analys… 13 anal… 14 and 31 and_*_$ -13 and_*_are -9 and_*_be 19 and_*_has 26 and_*_hear -22
and_*_it -9 and_*_may -13 and_*_passed -8 and_*_update -13 and_*_we 10 and_*_you 9 and_are 11 and_being 8 and_created
-11 and_everyone 8 and_has -9 and_he 13 and_hope 8 and_regret 14 and_resolution -16 and_somebody 19 and_the -17 and_we
17 and_will 21 and_you -10 and_you'll -22 anfrage -11 anfrage_*_an -11 anfrage_wurde -13 anfrag… -11 anfr… -11 angebot
-14 angebo… -14 angekommen 20 angeko… 20 angelegenheit 9 angele… 8 angestoßen 8 angest… 8 ange… 22 anne… -9 annoncer 9
annonc… 8 answer_*_your -8 answer_to -9 answered 12 answered_*_the 10 answered_in 10 answer… 9 antenna -10 antenna_$
-9 antenn… -11 ante… -18 antworten -9 antwor… -9 antw… -9 any_*_$ 13 anything 11 anythi… 11 anyt… 11 aplicación 14
aplica… 14 apli… 14 appears 8 appear… 8 applying -9 applying_*_latest -9 applying_the -9 applyi… -9 appl… -11
appreciate -12 appreciate_*_patience -16 appreciate_your -13 apprec… -11 approf… 11 appropriate 12 approp… 12 approv…
-10 arch… -10 are 31 are_*_$ 18 are_*_about -12 are_*_at 20 are_*_into -8 are_*_it 21 are_*_looking 8 are_*_on -10
are_*_that -10 are_*_the -24 are_*_their 13 are_*_to 13 are_*_with 14 are_*_working -16 are_actively -17 are_back -10
are_being 9 are_checking -12 are_handed -8 are_sorry -21 are_still 9 as -10 as_*_as -19 as_*_of 8 as_*_we -12
as_before 23 as_expected -9 as_it -10 as_possible -20 as_quickly -22 as_the -9 asked_*_the -8 assigned 17 assign… 17
assistance -9 assist… -9 assured 18 assured_that 13 assure… 16 assu… 24 asunto 8 asun… 8 at 11 at_*_now 10 at_it 29
at_the -10 at_your -8 attached -15 attached_$ -8 attach… -15 atta… -16 attempts 15 attempts_$ 12 attemp… 15 attend… 19
atte… 37 auch -8 auf -32 auf_dem -9 auf_diese -9 auge… 13 ausk… 20 available 12 availa… 12 avai… 9 avance 9 avance_$ 8
avanza… 17 avan… 29 avons -10 avon… -10 awai… 10 aware 12 awar… 12 ayer 9 ayer_$ 10 back -41 back_*_$ -9 back_*_full
-8 back_to -8 balance_*_$ 8 base -15 battery -13 battery_$ -12 batter… -14 batt… -14 be -11 be_*_$ 15 be_*_in 9
be_*_into 11 be_*_that 14 be_*_with 8 be_*_you -15 be_answered 12 be_closed -11 be_sorted -11 be_taken 10 be_with -14
bear… 8 been 30 been_*_and 23 been_*_by -12 been_escalated -12 been_given 10 been_resolved -9 before 17 before_$ 15
befo… 16 bei -26 bei_*_und -15 bei_ihnen -29 bei_uns 9 being 53 being_*_$ 36 being_sought 14 being_worked 10 bein… 53
below 26 below_$ 22 belo… 23 bench 10 bench_$ -8 bench_and 18 benc… 10 bescheid -8 besche… -8 best 9 bien 14 bitte -13
bitte_*_sie -9 bitte_geben -9 bitt… -14 boiler -15 boiler_$ -14 boil… -15 both -29 both_*_are -8 bottom 9 bottom_of 10
bott… 9 branch 15 bran… 15 braz… 14 bridge 15 brid… 15 buen 18 buen_*_$ 18 buena 8 buena_nota 8 buen… 8 bung… 9 busy 8
but_your -11 by -27 by_*_the -9 by_applying -9 c' -9 c'_est -8 caisse 11 cais… 11 calendar -9 calend… -10 cale… -10
call 10 call_is 15 camb… -8 came 9 came_up 13 camera 16 came… 15 camino -8 cami… -9 can -16 can_be -11 can_say 11
cannot -17 cannot_*_a -8 cann… -17 carried 8 carried_*_$ 8 carried_out 8 cases 12 case… 12 catch 8 catc… 8 catego… 12
cate… 12 causa 14 caused -11 caída 15 caída_de 15 caíd… 15 ce_sera -10 certif… -9 cert… -8 change 19 change_$ 28
change_*_your -8 chan… 10 char… -10 chase 8 chased 9 chased_$ 8 chas… 8 check -14 checked -15 checke… -15 checking -12
checking_the -22 checki… -12 checks 12 checks_$ 9 chec… -34 circle 8 circ… 11 clea… -8 clinic… 9 clin… 9 closed -11
closed_$ -11 closing -12 closing_*_ticket -11 closing_this -11 closin… -12 clos… -26 clue 14 colleagues 16 collea… 11
collègue 11 collèg… 11 coll… 20 come_*_to 10 comes -27 comes_and -10 come… -30 complaint -10 complaint_*_the -10
complaint_about -10 compla… -12 complete -17 comple… -9 complicated 9 compli… 9 comprenons 9 compre… 16 compréhension
8 compréhension_$ 8 compré… 8 compte… -8 comunicamos 8 comuni… 16 comu… 16 con_su 9 concern -8 concern_is -10
concernant 13 concernant_la 12 concer… 8 concre… 14 conc… 30 confirm_that 10 confirmed -19 confirmed_we -10 confir…
-16 conf… -16 connec… -8 cons… 17 contacted 9 continue 19 continue_to 17 continued 10 continued_$ 9 continues 17
contin… 53 contract -14 contract_*_$ -9 contract_ended -8 contra… -20 controller 12 controller_is 18 contro… 11 cont…
43 convey… -8 conv… -8 cordial 17 cordia… 17 cord… 17 correct -11 correc… -21 corr… -20 could_be 8 count -14
count_*_it -8 count_on -10 coun… -28 courrier 8 courrier_a 8 cours_de -9 course 9 course_$ 10 cour… 16 created -13
created_$ -11 create… -13 crea… -13 cruz… 15 cuanto 12 cuanto_sepamos 8 cuan… 12 currently -9 currently_*_the -13
currently_reviewing -13 curso 11 curs… 11 damit 11 damit_*_$ 16 dami… 11 dank 13 dank_*_ihr 11 dank_für 13 dans -9
darum 15 daru… 15 das -17 das_*_sich 20 das_angebot -12 das_ist -8 dashbo… -8 dash… -8 dass 21 dass_*_angelegenheit 8
dass_ihre 11 data_has 9 database 8 database_of 8 databa… 8 data… 8 date -25 date_*_$ -9 date… -8 day -19 days -12 de
-9 de_*_$ -13 de_*_aplicación 14 de_*_compréhension 8 de_*_la -10 de_*_le -8 de_*_pour 9 de_*_puerta 8 de_*_à 12
de_droit 11 de_la 9 de_retour -11 de_votre 9 de_vous 8 deal 11 deci… 10 deep… 18 dejado 9 deja… 9 del -8 dele… -8
delive… -13 deli… -13 dem -22 dem_*_$ -10 demand… -9 dema… -9 den -33 den_*_$ -10 department 22 depart… 22 depa… 22
der -21 der_*_$ -8 der_*_kommt -9 der_*_stelle 13 der_*_wieder -10 der_fehler -10 der_richtigen 10 der_sich 20 des -8
des_*_$ -8 describe 9 describe_$ 9 descri… 15 deserves 10 deserv… 10 dese… 9 desk 10 desk_and 11 development 8 develo…
8 deve… 8 diagnosis 23 diagno… 23 diag… 23 did -19 die -47 die_*_ihrer 8 die_*_stelle 17 die_*_wurde -13 die_liste -15
die_prüfung 12 die_richtige 16 die_sache 10 die_sicherung -9 diese -13 dies… -16 diffic… 8 diff… 9 ding 11 diremos 16
diremos_algo 10 diremo… 16 dire… 18 discon… 11 discul… -10 distintas 8 distin… 8 disturbance 9 distur… 9 dist… 15 do
30 do_$ 21 do_*_needful 11 do_the 11 door_is 8 down -8 drag… 12 dran 23 driv… -13 droit 11 droi… 10 drops 9 drop… 8
drum -11 drum_*_on -9 drum_is -9 du -13 durch -17 durch_$ -17 durc… -17 déjà -10 déjà_*_$ -10 e-ma… 8 each -10 early
-8 effo… 11 ein -9 einfach -10 einfac… -10 einf… -10 eing… 8 einiges 18 einige… 18 eini… 21 el -29 el_*_$ -10 el_*_se
-10 el_*_va 11 el_*_ya -9 el_asunto 8 el_sistema 12 eleg… 8 elle -11 ello 25 ello_$ 10 else -11 en 18 en_*_$ 34
en_*_con 8 en_*_de -9 en_*_pour 8 en_*_sepamos 8 en_cuanto 12 en_el -8 en_ello 18 en_occupe 15 en_œuvre 16 ended -9
ended_$ -9 ende… -10 engaged 23 engage… 30 enga… 31 engineer_who 9 engineering -13 engineering_team -12 engineers 13
enough -8 enou… -8 enquiry 9 enquir… 14 enqu… 14 ente… -10 entwicklung -13 entwic… -13 entw… -14 erhalten 11
erhalten_und 12 erhalt… 11 erha… 11 erinnerung 11 erinne… 11 erin… 11 error -17 erro… -14 es -10 es_$ -10 es_*_noch 8
es_wird 14 es_wurde 14 escalated_*_our -12 escalated_to -12 escrib… 13 escr… 13 est -12 est_*_$ -12 est_*_retour -11
est_bien 12 est_de -13 est_déjà -10 est_en -8 est_une 8 estamos 13 estamo… 13 esta… 12 está 28 está_*_$ 21 está_en -10
et 29 et_*_vous 14 et_le -12 et_on 13 etikettendrucker 12 etiket… 12 etik… 12 even… -8 every_*_in -8 every_morning 9
everybody 21 everyb… 21 everyone 8 everyo… 8 everything -14 everyt… -14 ever… 18 exchange -9 exchange_rates -9 exchan…
-10 exch… -10 existe -8 exis… -11 expect_a -9 expected -25 expected_$ -25 expect… -26 expediente 8 experience 15
experi… 18 experts 16 expert… 16 expe… 10 eyes_*_it 8 eyes_on 8 falta -10 falta_$ -9 fan -9 fan_$ -9 feedback 11
feedba… 11 feed… 10 feel -9 feet 12 feet_$ 12 fehlenden 14 fehlen… 14 fehler -16 fehler_*_auf -10 filter -8 filt… -9
fina… 12 find 13 finden 9 finden_$ 10 find… 14 fine -8 first -22 first_*_$ -12 firs… -22 five -16 five_*_; -8 folgt 15
folgt_$ 15 folg… 21 for -45 for_*_$ -17 for_*_additional 9 for_*_honest -8 for_*_patience -9 for_*_your -11 for_but
-10 for_it -21 for_sure -9 for_the -17 for_your -9 forgot -9 forg… -8 form -19 form… -11 forwarded 14 forwarded_*_the
10 forwarded_to 10 forwar… 11 forw… 11 found_*_way 10 found_its 10 four -20 four_are -8 free -21 free_to -9 freezer 8
free… 9 frei… -10 from_*_previous 8 from_*_to 8 from_me -21 from_us 20 full -16 further 16 furthe… 16 furt… 16 fuse -9
für_den -11 für_ihr 16 gang 18 gang_$ 12 gard… 8 gateway 10 gateway_in 9 gatewa… 8 gate… 8 gearbeitet 8 gearbeitet_$ 8
gearbe… 8 geben -9 geben_*_uns -9 geben_sie -9 gebe… -9 gedacht 9 gedacht_$ 9 gedach… 9 geda… 9 gege… 10 gehen -15
gehe… -15 geht 11 gekümmert 12 gekümm… 12 gekü… 12 gemein… -15 geme… -16 geprüft 9 geprüft_$ 10 geprüf… 9 gepr… 9
gerade 25 gerade_*_$ 16 gera… 26 gest… 9 get_*_the 10 get_to 10 give 9 give_*_a 11 give_you 12 given 9 given_*_a 9
given_to 10 give… 8 giving 14 givi… 14 gleich 12 glei… 11 go -15 go_wrong -9 goes 12 goes_*_$ 13 goes_on 14 going_*_be
-13 going_*_the 9 going_through 9 going_to -10 got 18 got_your 13 gotcha 8 gotcha_$ 8 gotc… 8 grad 13 great 9
great_*_of 9 grea… 10 guarantee -9 guaran… -10 guar… -11 gut 13 haben 15 haben_*_es -9 haben_*_ihre 10 haben_*_meldung
18 haben_ihre 23 haben_sie -13 habe… 15 had -41 had_kept -8 hall 19 hall_# 13 hall_*_is 13 halle 12 halle_# 12 hall…
11 halt 15 halt… -10 han 9 handed_over -8 handheld 11 handhe… 11 handled 11 handled_$ 9 handle… 11 handse… -13 hand…
11 hang 18 happen -11 happen_$ -10 has 34 has_*_$ 14 has_*_been 13 has_*_escalated -12 has_*_given 9 has_*_it 8
has_*_its 19 has_*_on 14 has_*_resolved -9 has_*_the -9 has_found 10 has_not 13 has_passed -10 has_started 13
has_taken 12 has_the -11 hat -13 have_*_$ 10 have_*_down -8 have_*_little 8 have_*_pleasant 10 have_*_the -9 have_*_to
15 have_*_your -20 have_a 17 have_been 23 have_forwarded 9 have_no -11 having -8 havi… -8 he_has 13 hear_*_us 13
hear_from -8 heating 10 heating_$ 9 heatin… 10 heat… 10 hecho 10 hech… 10 helpful 10 helpful_$ 10 helpfu… 10 help… 8
hemos 33 hemos_*_de 12 hemo… 33 herzlichen 8 herzlichen_*_für 8 herzlichen_dank 8 herzli… 10 herz… 10 hey 8 hier 13
high 11 hinweis 8 his -8 home 9 honest_words -8 hope 16 hope_*_have 11 hope_to 8 hope… 9 hour -8 how 9 how_*_this 11
how_important 10 hören 8 höre… 8 i -15 i'll 11 i'm 10 i_*_more 9 i_*_the -18 i_*_to 11 i_am 17 i_can 11 i_know 11
i_understand -13 if -27 if_*_had -8 if_*_need -8 if_the -12 if_you -9 ihnen -20 ihnen_*_dass 11 ihnen_und -15 ihne…
-20 ihr_hinweis 8 ihre 53 ihre_*_an 11 ihre_*_ist 19 ihre_*_zur 12 ihre_meldung 25 ihren 17 ihren_*_$ 13 ihren_gang 12
ihrer 22 ihrer_*_ist 8 ihres -11 ihres_*_$ -10 ihre… 28 il -8 important_*_us -8 important_to -8 in 38 in_*_# 27
in_*_boiler -12 in_*_middle 10 in_*_warehouse 11 in_*_works 14 in_charge 11 in_der -8 in_hall 13 in_halle 12
in_progress 10 in_the 10 in_your 10 indica 11 indi… 10 inform 16 inform_*_about 8 inform_you 16 information 16 inform…
15 info… 31 initially -16 initially_*_$ -16 initially_expected -16 initia… -13 init… -13 instant 9 instant_*_nous 9
instant_mais 9 instan… 10 instrument 8 instrument_is 9 interm… 11 intern 9 internally 8 intern… 16 inte… 26 into_*_$
13 into_account 11 into_the -11 inutil… 8 inut… 8 investigating_the -11 investigation -16 investigation_*_resolution
-16 investigation_and -16 invest… -22 inve… -28 invoice -19 invoice_$ -9 invoic… -15 invo… -8 is 21 is_*_again -9
is_*_and 18 is_*_in 17 is_*_it -21 is_*_its -14 is_*_matter -9 is_*_reviewing -13 is_*_sought 14 is_*_the 25
is_*_through 8 is_*_worked 9 is_a 18 is_assigned 12 is_attached -10 is_being 33 is_continued 8 is_currently -12
is_having -9 is_in 12 is_known 29 is_no -12 is_not -13 is_nothing 8 is_now -10 is_on -23 is_right -8 is_sitting 13
is_still -10 is_taking 11 is_that 10 is_the -24 is_there -19 is_too -10 is_under 14 is_with 10 is_yours -8 isolated 11
isolat… 11 isol… 11 issue_*_additional -16 issue_*_been -11 issue_*_known 27 issue_*_will -13 issue_and -13 issue_has
-11 issue_is 26 issue_requires -16 ist_*_$ -25 ist_*_sache 9 ist_*_und 10 ist_*_uns 8 ist_*_wir 8 ist_angekommen 14
ist_der -8 ist_in 8 ist_und 8 it -28 it'll -38 it'll_be -38 it'l… -38 it's 9 it's_*_the 11 it's_with 15 it_$ 23 it_*_!
8 it_*_$ 11 it_*_a -10 it_*_in 20 it_*_its 8 it_*_like -10 it_*_the -9 it_*_there -12 it_*_you -19 it_and -13 it_as
-12 it_deserves 10 it_down 8 it_for -9 it_if -9 it_is 10 it_no 14 it_on 13 it_that -8 it_works -18 its 12 its_*_$ -12
its_*_to 9 jemand 20 jemand_*_der 20 jema… 20 job -10 joined 13 keep 12 keep_*_$ 9 keep_*_updated -11 kept -9
kept_*_the -8 kept_to -8 key -8 know 19 know_*_$ 12 know_more 13 known 28 known_$ 26 know… 25 kommt -11 komm… -9
kurzer 9 kurzer_*_: 9 kurzer_zwischenstand 9 kurz… 12 können 16 können_wir 15 könn… 16 l' -8 l'_*_$ 16 l'_*_de -15
l'_*_mais 9 l'_instant 9 l'_objet 9 l'_œil 8 la -31 la_*_$ -22 la_*_est -11 la_*_sur 8 la_aplicación 14 la_base -10
la_caisse 12 label 11 label_*_in 12 label_printer 12 labe… 10 lamentamos 17 lament… 17 lame… 17 las 23 las_*_que 18
las_molestias 14 last_*_$ 18 last_*_the -8 last_of -8 last_update 11 latest -24 latest_*_$ -9 latest_update -9 late…
-31 le -12 le_*_algo 10 le_*_de -12 le_*_est -8 le_*_la 14 le_*_para 12 le_*_que 9 le_diremos 10 le_point 8 le_site
-11 leak -14 leak_*_the -11 leak_in -11 leave -10 leav… -12 lector_*_la 8 lector_de 8 leeds 9 leed… 9 left -15 leider
21 leider_*_die 9 leid… 21 lent… 13 less 8 lieferung 8 liefer… 9 lief… 9 liegt -8 lieg… -11 life 18 life_from 10
like_yours 9 limit -13 limi… -14 line -22 list -19 list_of -11 liste -17 list… -23 little 14 litt… 14 lo 15 lo_*_$ -8
lo_*_se 17 lo_*_un 8 lo_tendrá -11 log -8 lol 14 lol_$ 14 long -9 longer -17 longer_*_initially -16 longer_than -8
long… -17 look 8 look_$ 10 look_for 8 looked_at 9 looking 23 looking_at 21 lookin… 23 look… 29 los 11 los_*_que 17
los_pasos 18 loyalty 8 loyalt… 8 loya… 8 lässt 10 lässt_sich 10 läss… 10 läuft -17 läuft_*_wieder -8 läuf… -17 lösung
14 lösung_*_finden 10 lösung_zu 10 lösu… 14 made 19 mail 22 mail_server 8 mais 17 mais_*_ne 9 mais_nous 9 makes -12
makes_it -12 make… -8 making 10 maki… 10 mal -9 mantiene 9 mantie… 9 map 8 map_*_the 8 matter 10 matter_is 9 matter_of
-9 matter_with 9 matt… 16 may -12 may_*_longer -16 may_take -15 me -8 me_$ -23 measur… -11 meas… -11 mehr 14 mehr_*_$
8 mejo… 12 melden_*_$ 14 meldung 24 meldun… 24 meld… 22 message_$ 11 messages_from 8 messwe… 11 mess… 10 mettons 11
mettons_*_en 11 mettons_tout 11 metton… 11 mett… 11 middle 10 middle_of 10 midd… 10 minutes -18 minute… -18 minu… -26
missing -11 missin… -11 miss… -17 mobili… 8 molestias 14 molest… 13 mole… 13 moment… 17 mome… 17 monitor -8 monito…
-10 moni… -10 mont… -13 more 30 more_$ 23 more_*_$ 18 more_*_to -18 more_*_we 13 more_when 20 move -8 moved -9 moves 9
my -14 más 17 más_*_$ 8 móvil 14 móvil_$ 14 móvi… 14 n 12 n'_*_pas -11 n_# 12 na 13 nach_$ 14 nach_dem -9 nach… -15
nadie 13 nadi… 13 name -11 narrow… 8 narr… 8 ne 11 ne_*_pas 8 ne_vous 12 need -9 need_*_do 8 needful 11 needfu… 11
need… 17 never_*_$ 8 new -58 new_$ -11 new_*_$ -13 new_*_is -13 news 16 news_yet 8 nicht_*_ist 8 nicht_sagen 11
nicht_vergessen 11 nichts 11 nichts_*_$ 14 nich… 14 night 11 nigh… 10 nimmt 12 nimmt_*_gang 8 nimmt_ihren 8 nimm… 12
nine -8 no 27 no_*_$ 13 no_*_to 10 no_*_yet 24 no_change 30 no_clue 14 no_hemos 9 nobody_here 8 noch 12 noise -16
noise_*_the -9 noise_of -9 nois… -16 normal -10 norm… -10 nos 11 not -23 not_$ -12 not_*_gone -8 not_*_the -9 not_been
17 not_have -9 nota 16 nota_de 9 note 18 note_*_your 9 note_of 8 note_that 9 nothing 10 nothing_*_for -11 nothing_*_go
-9 nothing_else -11 nothing_for 8 nothing_to 10 nothing_will -10 nothin… 10 noth… 10 noticed -8 noticed_that -8
notice… -8 noti… -14 nous 35 nous_*_bien 17 nous_*_tout 9 nous_*_votre 9 nous_avons -8 nous_comprenons 9 nous_est 12
nous_mettons 8 now_$ 13 now_*_our -10 now_with -9 nudge 18 nudg… 18 nuev… -10 number -33 number_in -8 numb… -36
nötigen 8 nötige… 8 nöti… 8 ob -10 ob_sie -9 objet 9 objet_d' 8 obje… 8 observation 8 observation_$ 9 observ… 10 obse…
10 occupe 15 occupe_$ 12 occu… 20 of -9 of_# -9 of_$ -9 of_*_$ 15 of_*_and 8 of_*_branch 9 of_*_data 8 of_*_fan -9
of_*_five -9 of_*_from 18 of_*_is -11 of_*_maker 9 of_*_with 11 of_every -8 of_it 11 of_life 18 of_messages 8 of_the
-28 of_your 20 off -13 offer -9 offe… -14 office -13 offi… -13 old -21 on_$ 19 on_*_$ 17 on_*_agenda 12 on_*_and -13
on_*_bench 17 on_*_case 8 on_*_invoice -8 on_*_progress -11 on_*_side 12 on_*_table 12 on_*_way -18 on_it 9 on_its -18
on_our 24 on_regarde 13 on_site -12 on_the -8 on_vous 13 on_your -12 one -35 one_$ 9 one_*_four -8 one_more -22 one_to
-8 ongoing 12 ongoin… 12 ongo… 12 only -11 ont 13 ont_été 12 open 27 open_$ 27 open_and 14 opened_with 8 optimistic 14
optimistic_$ 14 optimi… 31 option -12 opti… 19 or -12 order -14 order_of 9 orde… -22 other 11 othe… 11 our -19 our_*_$
20 our_*_are 10 our_*_is -31 our_*_of -8 our_*_team -12 our_agenda 8 our_answer -8 our_colleagues 9 our_engineering
-12 our_engineers -9 our_last 8 our_side 16 our_team -32 our_technicians 11 out -9 over -11 over_$ -13 own -9 p 22 p_#
22 p_*_$ 15 page -12 para 8 para_que 9 parf… 8 part -14 parven… 12 parv… 11 pas 8 pas_$ 9 pasos 18 paso… 18 pass 9
passe -8 passed -13 passed_*_$ 8 passed_*_the -8 passed_the -9 passed_to -8 pass… -31 patience -15 patience_$ -13
patience_*_the -9 patience_with -9 patien… -13 pati… -13 payment_*_$ 11 payment_terminal 11 pedi… -10 pending 13
pendin… 13 pend… 11 people 25 people_are 14 people_had -8 peop… 25 per -8 perman… -9 person -13 person_$ -8 persons 13
person… 15 phot… -17 pick 8 pipeline 18 pipeline_$ 18 pipeli… 18 pipe… 18 plan -38 plan_*_$ -9 plan_nothing -11
planned -10 planne… -15 plan… -30 pleasant 12 pleasa… 12 please_$ 8 please_*_a 8 please_*_that 8 please_*_the -9
please_have 10 please_tell -8 plea… 14 plus_$ -8 point 17 points_*_# -8 poin… 15 polisher -10 polish… -11 poli… -16
port… -8 possible -15 possible_$ -14 possib… -14 poss… -15 potent… 9 pote… 9 pour_*_instant 9 press -8 previous 15
previous_*_$ 17 previous_shift 8 previo… 15 prev… 17 printer 12 printer_in 13 printe… 10 priority 17 priority_$ 8
priori… 22 prio… 22 probie… 8 problem 23 problem_*_your 12 problem_is 9 problem_with 18 proble… 26 prob… 33 proces… 11
proc… 15 product -8 production 10 promise -29 promise_*_it -10 promise_that -10 promis… -23 prom… -25 proper 11
provin… 8 prüfen -9 prüfen_gerade -10 prüfung 12 prüfun… 12 puerta_*_y 8 pump 16 pump_*_is 18 pump_controller 18 put
-12 que 55 que_*_$ 19 que_*_está 15 que_*_ha 8 que_le 13 que_nadie 15 que_no 17 que_nous 11 que_su 10 question 19
questi… 20 ques… 20 queue_and -10 qui 17 qui_*_droit 11 qui_de 11 qui_n' 8 quick 12 quickly -22 quickly_*_possible -22
quickly_as -22 quickl… -22 quic… -11 rappel… -8 rapp… -9 rates -9 rate… -9 reacti… 8 ready -15 ready_for -9 read… -13
really 11 really_*_$ 8 real… 12 receipt 9 receipt_$ 9 receip… 8 received_*_request -12 receiving 8 rech… 8 reci… 13
recognise 11 recogn… 11 recording -12 recording_*_it -8 recording_of -11 record… -17 reco… -11 redi… 13 reference -17
reference_*_$ -17 reference_: -17 refere… -17 refe… -11 regard 9 regarde 12 regarding 8 regard… 20 rega… 28 regret 15
regret_the 14 regr… 16 relanc… -10 relati… 10 remain 13 remains 8 remain… 15 rema… 34 reme… 10 reminded 16 reminding
12 remind… 15 remi… 13 reopen -10 reop… -10 repair 16 repair_$ 10 repa… 11 reply -14 reply_to -11 repl… -15 report_$ 8
reported 12 reported_$ 9 repo… 8 request -13 request_$ 8 request_*_a -9 request_*_created -11 request_and -11
request_for -10 reques… -17 requires -14 requires_*_investigation -16 requires_additional -16 requir… -13 requ… -29
resolution 9 resolution_*_take -16 resolution_may -16 resolu… 9 resolve -16 resolve_*_as -17 resolved -9
resolved_*_applying -9 resolved_by -9 resolv… -24 reso… -11 resp… 10 rest 18 rest_*_that 8 rest_assured 13 restar… -8
rest… -12 retour -10 returning -9 return… -12 retu… -15 reviewing -12 reviewing_*_issue -13 reviewing_the -12 revisi…
-8 revi… -19 richtige 16 richtige_stelle 16 richtigen 8 richtigen_stelle 10 richti… 21 rich… 21 rien 22 rien_de 21
right 11 right_*_and 15 right_*_have 8 right_now 8 right_people 11 room -8 round 10 route -12 routine 11 routin… 11
rules -8 rule… -8 run -8 réglé -9 réglé_$ -9 régl… -10 rück… 12 s' 12 s'_*_occupe 15 s'_en 15 sache 12 sach… 15 sagen
25 sagen_$ 27 sage… 25 saludo 17 saludo_$ 8 salu… 16 same_as 14 say_*_$ 10 scale -11 scale_is -10 scal… -10 scanner -8
scanne… -16 scan… -17 schaut 20 scha… 19 schließen -9 schlie… -10 schl… -11 schr… 8 scratched -11 scratc… -11 scra…
-11 se_*_$ -10 se_*_la 8 se_*_tomado 8 se_actuará 8 se_está 19 se_han 9 se_mantiene 9 second -30 second_*_$ -10 seco…
-37 see -12 see_$ -38 see_*_$ 22 see_*_it -15 seguimos 12 seguimos_*_ello 11 seguim… 12 segu… 22 según 10 segú… 10
sehen_wir 8 seien 11 seien_*_versichert 8 seien_sie 11 seie… 11 selon 8 selon_les 8 selo… 8 seni… 10 sensoren 14
sensor… 19 sens… 17 sent -24 sent_*_the -8 sent_the -8 sepa 9 sepamos 8 sepamo… 8 sera_réglé -9 seriou… 9 serv… -10
set -20 shall 10 shal… 10 she -13 shift 9 shif… 9 short 14 short_*_of 8 short_sign 8 shortly -13 shortly_$ -13 shortl…
-13 show… -9 si_*_$ 12 sich 44 sich_damit 20 sicherung -9 sicher… -12 sich… -12 side 9 side_$ 12 sie -53 sie_*_$ -10
sie_*_auf -10 sie_*_dass 11 sie_auf -9 sie_das -10 sie_einfach -10 sie_es -9 sie_uns -13 sie_versichert 8 sign 16
sign_*_life 18 sign_of 18 signalement 17 signal… 21 signed -9 sigue 19 sigue_*_curso 11 sigue_su 11 sigu… 15 silence 9
silenc… 8 sile… 8 sin -9 since -11 since_$ -12 sincer… 15 sind 29 sind_*_$ 8 sind_*_dran 13 sind_dran 9 sind_noch 17
sistema 12 sistem… 11 sist… 11 site -31 site_est -10 sitting 13 sitting_*_the 13 sittin… 13 sitt… 13 situation 20
situat… 20 situ… 28 slow_$ 8 slowly 9 slow… 11 smart 11 smar… 11 so -25 so_$ -9 so_*_will -12 so_*_you 8 so_it -11
sobre 15 sobre_el 8 sobr… 15 soll -10 solution 28 solution_$ 11 solution_*_being 9 solution_is 9 soluti… 28 solu… 28
some 32 some_*_$ 16 somebody 26 somebody_is 25 somebo… 26 someone -8 someon… -8 somewhere 13 somewhere_in 13 somewh…
15 some… 37 son_cours 8 sorry -12 sorry_*_the -8 sorry_about -15 sorr… -12 sorted -15 sorted_$ -9 sort… -18 sought 14
sought_$ 13 soug… 14 soyez 18 soyez_*_que 14 soye… 18 spec… 9 stable 11 stable_$ 10 stab… 11 stan… -11 started 17
starte… 17 star… 11 status 9 stays 12 stays_*_the 15 stays_on 15 stay… 13 steht -8 stelle 30 stelle_*_$ 16 stel… 29
still 24 still_*_at 14 still_looking 8 still_open 10 stil… 24 stor… -11 störun… 13 stör… 13 su 20 su_*_sigue 9
su_*_sobre 12 su_*_y 11 su_aviso 8 su_curso 11 su_expediente 8 subject 8 subjec… 9 subj… 9 suit 8 suitable 13 suitab…
13 suit… 18 supplier 10 suppli… 10 sur 12 sure -13 sure_$ -13 survei… 10 surv… 10 system_$ 10 take -9 take_*_than -13
take_longer -13 taken 22 taken_*_account 11 taken_into 11 take… 17 taking 16 taking_a 9 taki… 16 team -41
team_*_currently -13 team_is -33 technical 8 technical_department 8 technician -17 technicians 22 technicians_are 10
techniker -8 teleph… 8 tell -14 tell_us -13 ten -10 tendrá -14 tend… -15 termin -8 terminal 14 terminal_$ 11 terminan
8 termin… 22 term… 13 test -17 tests 9 tests_*_been 9 tests_have 9 than_*_expected -16 than_initially -16 thank 22
thank_*_for 22 thank_*_the -8 thank_you 22 thanks 20 thanks_*_waiting 9 thanks_for 11 than… 41 that 22 that_*_are 10
that_*_have 8 that_*_is 12 that_*_people 8 that_*_problem 8 that_*_will 11 that_*_works -19 that_*_would -10 that_i 8
that_it 8 that_the 12 that_we 15 that_your 9 the -92 the_*_$ -12 the_*_address -11 the_*_appears 9 the_*_check -11
the_*_colleague 14 the_*_day -8 the_*_department 19 the_*_desk 12 the_*_do 8 the_*_for -14 the_*_from -8 the_*_goes 13
the_*_has -24 the_*_have 10 the_*_in -9 the_*_information 8 the_*_is 10 the_*_now 12 the_*_number -10 the_*_one -11
the_*_printer 12 the_*_rates -9 the_*_report -8 the_*_requires -14 the_*_shift 13 the_*_table -12 the_*_terminals 11
the_*_the -8 the_*_this -15 the_*_time -11 the_*_until 15 the_*_update -9 the_*_upstairs 8 the_*_was -28 the_*_we -10
the_*_which 14 the_*_with 17 the_additional 9 the_analysis 9 the_antenna -10 the_appropriate 9 the_battery -12
the_bench 17 the_boiler -15 the_bottom 10 the_call 14 the_case 11 the_change -14 the_database 9 the_development 10
the_disturbance 9 the_experts 10 the_fan -9 the_fault 8 the_first -26 the_five -9 the_fix 10 the_form -13 the_fuse -9
the_gateway 8 the_handheld 11 the_heating 10 the_invoice -16 the_label 11 the_last -19 the_latest -16 the_leak -13
the_left -8 the_limit -12 the_list -18 the_map 9 the_matter 8 the_middle 10 the_needful 11 the_new -30 the_noise -15
the_number -8 the_old -19 the_other 9 the_people 23 the_persons 9 the_pipeline 18 the_plan -11 the_problem 20
the_product -8 the_progress -12 the_proper 11 the_recording -12 the_responsible 8 the_right 19 the_same -11 the_scale
-11 the_second -20 the_situation 10 the_supplier 11 the_table 12 the_ticket -14 the_topic 8 the_two -10 the_usual 13
the_works 14 the_wrong -14 their 32 their_*_$ 11 their_*_is 8 thei… 31 them_$ 11 then -19 then_$ -28 then_*_$ 23 there
8 there_$ -23 there_*_a 15 there_*_news 8 there_*_nothing 8 there_is 27 ther… 10 these 8 thes… 8 they 9 they_never 8
thing -17 thing_to -19 things 22 think 10 thin… 19 this -8 this_*_happen -10 this_is 11 this_one 21 this_ticket -16
this_up 10 this_would -10 thoroughly 9 thorou… 13 thor… 13 though 11 thought 8 though… 8 thou… 19 through 13
through_*_usual 9 through_the 14 throug… 13 thro… 11 ticket_$ -12 ticket_*_$ -13 ticket_*_been 13 ticket_*_the 13
ticket_has 19 tiene -9 tiene_un 8 tien… -11 tight 22 tight_*_$ 14 tigh… 22 time_*_is 9 time_it 9 time_to 8 to_# -12
to_$ -10 to_*_$ 28 to_*_address -10 to_*_and -10 to_*_are -8 to_*_better 8 to_*_engineering -12 to_*_it -22 to_*_them
9 to_*_to 9 to_*_you 19 to_a 8 to_an -10 to_four -8 to_get 11 to_give 12 to_it 16 to_resolve -16 to_this -9 to_try -16
told -10 tomado 11 tomado_*_nota 8 tomado_buena 8 toma… 18 tone -10 too -12 too_long -8 tools 13 tool… 13 topic 13
topi… 13 touch_the -8 tout 18 tout_*_œuvre 11 tout_en 11 trabajar 9 trabaj… 11 trab… 11 trac… -9 trai… -10 transm… 9
treatment 10 treatm… 10 trea… 17 trial -8 tria… -8 tric… 13 tritt -9 trit… -10 troubleshooting 16 troubl… 21 trou… 22
try -16 try_$ -19 trying 16 trying_to 12 tryi… 16 tun 10 turn… -11 tut 11 tut_sich 11 twice_; 12 two -40 um -12 un 28
un_*_s' 12 un_collègue 12 unan… 10 unchanged 19 unchanged_$ 10 unchan… 19 unch… 19 und 37 und_*_$ -8 und_*_alles 10
und_*_an 8 und_*_der 12 und_*_die -16 und_*_geprüft 9 und_*_ihnen -8 und_*_ihren 9 und_an 10 und_bei -8 und_gehen -15
und_halten 8 und_nimmt 10 und_uns 12 und_wir 8 und_wird 14 under_*_$ 9 under_observation 9 understand_how 9
understand_the -20 understanding 8 une 11 une_*_qui 8 unfortunately 8 unfort… 8 uns 27 uns_$ 24 uns_*_ob -9 uns_bei
-15 unsere -15 unse… -14 until 17 until_*_is 20 unti… 17 up 25 up_$ 10 up_from 8 update_*_shortly -13 update_you -9
updated -13 updated_*_the -11 updated_on -11 update… -14 upda… -13 upon 8 us 23 us_$ 20 us_*_$ 16 us_*_the -20 use -17
used 11 used_$ 13 users -8 user… -8 usual 11 usual_*_$ 13 va 8 valora… 15 valo… 14 various 8 variou… 8 vari… 9 vere…
11 vermerkt 8 vermer… 8 versichern 9 versichern_dass 9 versichert 8 versichert_dass 8 versic… 17 very 21 very_*_$ 10
verz… 9 viel 13 visit -9 visi… -19 vom 19 vom_*_wir 14 von 11 von_*_$ 8 von_uns 8 vora… 10 vos -8 votre 28 votre_*_$
10 votre_*_a 9 votre_*_concernant 13 votre_*_à 8 votre_compréhension 8 votre_courrier 8 votre_dossier 8
votre_signalement 17 votr… 28 vous 9 vous_*_$ 13 vous_*_pas 12 vpn 8 vpn_tunnel 9 vérifi… -8 véri… -8 wait -31 waited
-10 waiting 18 waiting_$ 8 waiting_for 11 waitin… 18 wanted_to 8 warehouse 10 warehouse_$ 11 wareho… 10 ware… 9 was
-51 watching 8 watchi… 8 way_$ -14 way_*_the 10 way_to 10 we 32 we'll -14 we'll_have -10 we'l… -14 we're 15 we'r… 15
we've 10 we'v… 10 we_*_$ 20 we_*_: -8 we_*_all 12 we_*_at 12 we_*_for 9 we_*_how 10 we_*_in 11 we_*_inform 8
we_*_investigating -12 we_*_keep -11 we_*_more 8 we_*_no -11 we_*_note 8 we_*_nothing -12 we_*_on 24 we_*_seen 8
we_*_some 12 we_*_sorry -21 we_*_still 9 we_*_the -10 we_*_to 12 we_*_trying 13 we_*_what 17 we_*_you 18 we_appreciate
-14 we_are 31 we_cannot -12 we_carry 9 we_checked -8 we_did 9 we_had -9 we_have 20 we_keep 25 we_look 8 we_make 9
we_noticed -8 we_plan -11 we_promise -8 we_remain 8 we_sent -8 we_shall 11 we_thank 10 we_will -12 we_would 12 week -9
weiter 9 weiter_*_$ 8 weitere 9 weiter… 17 weit… 26 werden 8 werd… 8 were 19 were_*_$ 22 were_used 13 werk… -9 what 30
what_*_be 9 what_*_can 15 what_i 10 what_is 8 when 9 when_*_have 13 when_*_know 8 when_i 8 when_we 14 where_*_is 10
where_it 9 whether -12 whether_the -8 whethe… -12 whet… -12 who -8 who_*_a 9 why -9 wieder -28 wieder_$ -10 wieder_auf
-8 wied… -28 will -14 will_*_from 8 will_*_see -8 will_*_taken 11 will_*_with -13 will_*_you -25 will_be 15 will_go
-13 will_have -8 will_hear 8 will_keep -11 will_update -12 wir 46 wir_*_dran 9 wir_*_ihre 23 wir_*_nach 14 wir_*_noch
17 wir_*_sie -10 wir_haben 19 wir_halten -13 wir_prüfen -8 wir_sind 26 wird 43 wird_$ 15 wird_*_$ 17 wird_*_mehr 8
wird_geprüft 10 with 32 with_*_$ 9 with_*_experts 9 with_*_for -8 with_*_payment 11 with_*_right 16 with_*_to 8 with_a
-8 with_high 10 with_our -8 with_priority 13 with_the 20 with_us 13 with_you -23 with_your 13 without -21 withou… -21
with… -24 won't -8 won'… -8 word -9 words -12 word… -13 work 9 work_on 8 worked_*_$ 11 working -30 working_*_resolve
-17 working_*_the -8 working_to -22 workin… -30 works -15 workshop_and -9 work… -34 worry_*_the -8 would -22
would_*_have -10 would_happen -9 would_like 12 would_not -10 woul… -23 write 15 write_$ 15 writ… 15 wrong -28
wrong_*_the -10 wron… -29 wurde 8 wurde_an -13 wurden 11 wurd… 19 y 23 y_*_diremos 9 y_*_tiene -8 y_lo -9 y_que 14 ya
-9 ya_*_tiene 8 ya_está -10 ya_lo 8 yellow 22 yellow_$ 22 yell… 22 yep 14 yes_*_the -8 yes_we 10 yet 30 yet_*_$ 14 you
-54 you'll -27 you'… -29 you_*_# -9 you_*_be 11 you_*_it -12 you_*_on -13 you_*_short 11 you_*_that 11 you_a 10
you_describe 9 you_do 9 you_for 15 you_have -14 you_shortly -13 you_the -11 you_updated -11 you_waited -8 your -8
your_*_$ -15 your_*_and 17 your_*_branch 9 your_*_controller 18 your_*_ended -8 your_*_for -16 your_*_has 27 your_*_it
-8 your_*_on 9 your_*_question 12 your_*_so -10 your_*_system 8 your_*_terminal 11 your_*_with -12 your_*_words -8
your_*_would -8 your_accounting 8 your_camera 10 your_complaint -10 your_concern -8 your_contract -10 your_leeds 9
your_mail 14 your_offer -8 your_patience -19 your_payment 9 your_pump 18 your_report 9 your_site -8 your_ticket 31
your_warehouse 11 your_work 11 yours -11 your… -14 zu 25 zu_den 14 zu_finden 10 zum 11 zur 12 zwischenstand 9
zwischenstand_: 9 zwisch… 8 zwis… 8 à 29 à_*_de 9 à_qui 10 à_vous 9 ça 14 étude 8 étud… 9 été 15 été_*_à 10 œil 9
œil_$ 8 œuvre 22 œuvre_pour 8 œuvr… 22
""",
}


def _weights(table: str) -> dict[str, int]:
    fields = iter(table.split())
    return {name: int(worth) for name, worth in zip(fields, fields, strict=True)}


WEIGHTS = {rule: _weights(table) for rule, table in _TABLES.items()}
