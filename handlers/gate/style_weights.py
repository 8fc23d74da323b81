"""What each feature of a passage is worth for the rules of style. Do not edit it.

Made by "make gate" from the texts in tests/data/gate but the measured ones: logistic regression over the features of
handlers/gate/style.py, in tenths, the bias in hundredths. ``LEARNED_FROM`` is the SHA-256 of those texts.
"""

from __future__ import annotations

LEARNED_FROM = "cd2282cb407b57f133a1f7f430239ae8687d56d7be515bd02588e65510a581bc"
BIAS = {"blame": -482, "unconfirmed-promise": -713, "vague-update": -15}

_TABLES = {
    "blame": """
! -10 !_$ -9 " -30 "_$ -24 "_account -5 "_is 11 "_means 10 "_was 5 # -65 #: -29 #:_and -20 #_# -6 #_$ -22 #_? 9 #_a -8
#_articles 5 #_as 5 #_because 13 #_c 6 #_eur -6 #_euro -6 #_h -9 #_has 5 #_hours -6 #_left 5 #_may 12 #_minutes -7
#_of 13 #_people -13 #_seconds 15 #_th -7 #_to 7 #_uhr -6 #_which -7 #_y -7 $ -43 : -25 :_$ -6 :_it 5 :_your 10 ; -29
;_both -5 ;_for -10 ;_i 11 ;_it -6 ;_nous 8 ;_our 5 ;_the 10 ;_they 5 ;_we -13 <as-you-said+comes-about> -7
<as-you-said+customary> 7 <as-you-said+fault> -5 <as-you-said+harm> 7 <as-you-said+negation> 5 <as-you-said+number> 5
<as-you-said+outcome> 7 <as-you-said+p:en> -12 <as-you-said+p:pattern> 8 <as-you-said+past> -6 <as-you-said+somebody>
-6 <as-you-said+they> -5 <as-you-said+unit> 7 <as-you-said+you> -6 <as-you-said> -8 <asked+at-work> -16
<asked+comes-about> -6 <asked+courtesy> 10 <asked+deadline> -6 <asked+generalities> 8 <asked+good-hands> -5
<asked+judge> 8 <asked+neglect> 6 <asked+number> -8 <asked+p:actor> -26 <asked+p:de> -5 <asked+p:es> -9
<asked+p:hint-complain-to> 8 <asked+p:hint-no-care> -7 <asked+p:hint-sneer> 5 <asked+p:ourselves> 22 <asked+p:pattern>
-5 <asked+past> 10 <asked+question> -10 <asked+repeated> 9 <asked+role> -12 <asked+they> 15 <asked+we> 8 <asked+you>
-21 <asked> -15 <at-work+comes-about> -6 <at-work+harm> 23 <at-work+if> 7 <at-work+irony> 12 <at-work+near-time> 10
<at-work+negation> 32 <at-work+neglect> 7 <at-work+news-later> -5 <at-work+number> 23 <at-work+outcome> 15
<at-work+p:actor> -19 <at-work+p:es> -6 <at-work+p:failing> 6 <at-work+p:hint-because-of-whom> -8
<at-work+p:hint-by-rule> 7 <at-work+p:hint-no-care> 29 <at-work+p:housemate> -8 <at-work+p:ourselves> -30
<at-work+p:outright> 19 <at-work+p:pattern> 15 <at-work+past> 10 <at-work+short> -10 <at-work+somebody> -16
<at-work+they> -10 <at-work+unit> 7 <at-work+we> -23 <at-work+would-have> 9 <at-work> -6 <comes-about+courtesy> 13
<comes-about+customary> -5 <comes-about+deadline> -5 <comes-about+delayed> -19 <comes-about+fault> 19
<comes-about+future> -21 <comes-about+generalities> 9 <comes-about+harm> -27 <comes-about+if> 22 <comes-about+judge>
45 <comes-about+month> 6 <comes-about+near-time> -6 <comes-about+neglect> 35 <comes-about+news-later> 5
<comes-about+number> -13 <comes-about+outcome> -5 <comes-about+p:act> 19 <comes-about+p:actor> 19 <comes-about+p:de>
-30 <comes-about+p:en> -8 <comes-about+p:es> 24 <comes-about+p:failing> 17 <comes-about+p:hint-because-of-whom> 13
<comes-about+p:hint-by-whom> -8 <comes-about+p:hint-let-down> 28 <comes-about+p:hint-no-care> 28
<comes-about+p:hint-no-date> -9 <comes-about+p:hint-nobody's> -8 <comes-about+p:hint-ought> 12
<comes-about+p:hint-praise> -22 <comes-about+p:hint-reported> -19 <comes-about+p:hint-sneer> 28
<comes-about+p:hint-the-one-who> 23 <comes-about+p:hint-told-before> 8 <comes-about+p:hint-we-failed> -15
<comes-about+p:outright> 25 <comes-about+p:pattern> 36 <comes-about+past> -20 <comes-about+question> -12
<comes-about+repeated> 19 <comes-about+resolved> -8 <comes-about+short> -8 <comes-about+somebody> 12
<comes-about+they> 5 <comes-about+unit> -8 <comes-about+warned> -17 <comes-about+we> -27 <comes-about+weekday> -20
<comes-about+would-have> 14 <comes-about+you> -45 <comes-about> -18 <courtesy+generalities> 5 <courtesy+good-hands> -7
<courtesy+hedge> -5 <courtesy+if> 7 <courtesy+irony> 5 <courtesy+judge> -5 <courtesy+negation> 26 <courtesy+neglect>
-7 <courtesy+p:actor> 8 <courtesy+p:failing> 15 <courtesy+p:hint-because-of-whom> 9 <courtesy+p:hint-no-care> 11
<courtesy+p:hint-praise> -22 <courtesy+p:hint-sneer> 8 <courtesy+p:hint-we-failed> -5 <courtesy+p:housemate> -5
<courtesy+p:ourselves> -27 <courtesy+p:pattern> 7 <courtesy+repeated> 13 <courtesy+role> 15 <courtesy+somebody> 26
<courtesy+they> 7 <courtesy+we> -22 <courtesy+weekday> 5 <courtesy+word-given> -11 <courtesy+would-have> -5
<courtesy+you> -16 <customary+deadline> -17 <customary+generalities> 20 <customary+harm> -5 <customary+hedge> 5
<customary+if> -9 <customary+month> -5 <customary+near-time> 9 <customary+negation> -10 <customary+outcome> 11
<customary+p:de> -13 <customary+p:en> 13 <customary+p:es> -9 <customary+p:failing> -12
<customary+p:hint-because-of-whom> 19 <customary+p:hint-by-rule> -8 <customary+p:hint-nobody's> -8
<customary+p:ourselves> 11 <customary+p:outright> -8 <customary+p:pattern> -9 <customary+repeated> 9 <customary+role>
8 <customary+somebody> 12 <customary+word-given> 6 <customary+would-have> -9 <customary+you> 51 <customary> -5
<deadline+delayed> 5 <deadline+future> -8 <deadline+good-hands> 14 <deadline+harm> 10 <deadline+hedge> 11
<deadline+irony> 6 <deadline+judge> 36 <deadline+month> -9 <deadline+negation> -17 <deadline+neglect> 10
<deadline+news-later> -8 <deadline+number> 12 <deadline+outcome> 12 <deadline+p:actor> 10 <deadline+p:en> 8
<deadline+p:es> -11 <deadline+p:failing> 14 <deadline+p:hint-because-of-whom> 8 <deadline+p:hint-by-rule> -9
<deadline+p:hint-by-whom> -6 <deadline+p:hint-let-down> 6 <deadline+p:hint-no-date> -9 <deadline+p:hint-ought> 9
<deadline+p:hint-reported> -6 <deadline+p:hint-told-before> 6 <deadline+p:housemate> 15 <deadline+p:outright> 11
<deadline+past> 27 <deadline+somebody> 31 <deadline+warned> 8 <deadline+we> -19 <deadline+weekday> -12
<deadline+word-given> 5 <deadline+you> -12 <deadline> -6 <delayed+fault> 20 <delayed+generalities> -8 <delayed+hedge>
5 <delayed+irony> 7 <delayed+judge> 10 <delayed+near-time> -11 <delayed+negation> -6 <delayed+neglect> 8
<delayed+outcome> 7 <delayed+p:es> 10 <delayed+p:failing> -14 <delayed+p:hint-let-down> -9 <delayed+p:hint-ought> -6
<delayed+p:housemate> -6 <delayed+p:pattern> -6 <delayed+past> 22 <delayed+role> 13 <delayed+short> 7 <delayed+unit>
17 <delayed+warned> -8 <delayed> 16 <fault+generalities> -12 <fault+good-hands> 14 <fault+harm> 11 <fault+hedge> 10
<fault+if> 6 <fault+judge> -11 <fault+near-time> 7 <fault+negation> 14 <fault+neglect> 6 <fault+news-later> 8
<fault+number> -13 <fault+outcome> -19 <fault+p:actor> 13 <fault+p:de> -15 <fault+p:en> 40 <fault+p:es> 6
<fault+p:failing> 18 <fault+p:fr> 6 <fault+p:hint-by-rule> -23 <fault+p:hint-by-whom> 10 <fault+p:hint-complain-to> 15
<fault+p:hint-no-care> 5 <fault+p:hint-nobody's> 7 <fault+p:hint-ought> 6 <fault+p:hint-praise> -7
<fault+p:hint-the-one-who> 43 <fault+p:hint-we-failed> -9 <fault+p:housemate> -13 <fault+p:innocent> -6
<fault+p:ourselves> 15 <fault+p:outright> 18 <fault+p:pattern> 12 <fault+past> 29 <fault+repeated> 8 <fault+role> 30
<fault+short> 16 <fault+somebody> -28 <fault+would-have> -5 <fault+you> 27 <fault> 37 <future+generalities> 11
<future+harm> 5 <future+irony> 9 <future+near-time> -5 <future+news-later> -6 <future+number> -6 <future+outcome> -5
<future+p:de> 15 <future+p:en> -17 <future+p:failing> -5 <future+p:ourselves> 13 <future+question> 13
<future+somebody> -5 <future+they> -9 <future+we> 19 <future+word-given> -10 <generalities+harm> 13
<generalities+hedge> -5 <generalities+if> 8 <generalities+irony> -10 <generalities+judge> -6 <generalities+near-time>
7 <generalities+negation> 18 <generalities+neglect> -12 <generalities+news-later> -11 <generalities+number> 13
<generalities+p:es> -6 <generalities+p:failing> 26 <generalities+p:hint-because-of-whom> 11
<generalities+p:hint-let-down> 6 <generalities+p:hint-ought> 6 <generalities+p:hint-sneer> 9
<generalities+p:hint-told-before> 17 <generalities+p:housemate> 18 <generalities+p:ourselves> -11
<generalities+p:pattern> 9 <generalities+past> -13 <generalities+question> 13 <generalities+repeated> 7
<generalities+short> -5 <generalities+they> 10 <generalities+we> -10 <generalities+would-have> 14 <generalities> -11
<good-hands+harm> 16 <good-hands+judge> 5 <good-hands+negation> 16 <good-hands+news-later> -9 <good-hands+number> 14
<good-hands+p:failing> 26 <good-hands+p:hint-because-of-whom> 6 <good-hands+p:hint-the-one-who> 11
<good-hands+p:housemate> 7 <good-hands+p:ourselves> 8 <good-hands+p:pattern> 14 <good-hands+past> -26
<good-hands+role> -16 <good-hands+somebody> -11 <good-hands+unit> 5 <good-hands+warned> -6 <good-hands+we> -7
<good-hands+word-given> 11 <good-hands+you> -5 <good-hands> -7 <harm+hedge> 8 <harm+irony> 10 <harm+month> -11
<harm+near-time> 9 <harm+negation> 16 <harm+neglect> 18 <harm+news-later> 17 <harm+number> 6 <harm+outcome> -11
<harm+p:act> 19 <harm+p:actor> 23 <harm+p:de> 33 <harm+p:en> 8 <harm+p:es> 10 <harm+p:failing> 18
<harm+p:hint-because-of-whom> 7 <harm+p:hint-by-rule> -15 <harm+p:hint-by-whom> -13 <harm+p:hint-nobody's> -11
<harm+p:hint-praise> -6 <harm+p:hint-the-one-who> 15 <harm+p:hint-we-failed> -15 <harm+p:housemate> 5
<harm+p:ourselves> -25 <harm+p:pattern> -8 <harm+past> -34 <harm+repeated> 22 <harm+resolved> -6 <harm+role> 38
<harm+short> 6 <harm+somebody> 23 <harm+they> 25 <harm+unit> 20 <harm+warned> 12 <harm+word-given> -7 <harm+you> 31
<harm> 52 <hedge+irony> 10 <hedge+negation> -23 <hedge+outcome> 18 <hedge+p:de> -5 <hedge+p:en> 13 <hedge+p:failing>
-8 <hedge+p:hint-because-of-whom> -12 <hedge+p:hint-let-down> 5 <hedge+p:hint-no-care> -9 <hedge+p:hint-ought> 6
<hedge+p:hint-reported> -5 <hedge+p:hint-sneer> -7 <hedge+p:ourselves> 5 <hedge+past> -5 <hedge+question> -7
<hedge+role> -8 <hedge+somebody> 15 <hedge+they> -7 <hedge+we> -25 <hedge+weekday> -5 <hedge+you> 35 <if+irony> 9
<if+month> 6 <if+near-time> 5 <if+negation> 10 <if+neglect> -9 <if+number> -12 <if+p:actor> 8 <if+p:de> 5 <if+p:en>
-20 <if+p:es> 14 <if+p:failing> -15 <if+p:fr> 11 <if+p:hint-because-of-whom> -17 <if+p:hint-ought> 14
<if+p:hint-praise> -5 <if+p:hint-reported> 6 <if+p:hint-sneer> 29 <if+p:housemate> 9 <if+p:ourselves> -22
<if+p:outright> 12 <if+p:pattern> 7 <if+past> -11 <if+repeated> 11 <if+role> 37 <if+somebody> -23 <if+they> 9 <if+we>
5 <if+weekday> 15 <if+would-have> 27 <if+you> -12 <if> 10 <innocent+judge> 6 <innocent+p:actor> 14 <innocent+p:en> 7
<innocent+p:failing> 8 <innocent+p:pattern> 10 <innocent+role> 16 <innocent+we> 7 <innocent> 7 <irony+judge> 10
<irony+month> 10 <irony+near-time> 6 <irony+negation> 20 <irony+news-later> -7 <irony+number> 12 <irony+outcome> 9
<irony+p:act> 8 <irony+p:actor> 47 <irony+p:de> 22 <irony+p:en> 36 <irony+p:failing> 8 <irony+p:fr> 8
<irony+p:hint-no-care> 15 <irony+p:hint-sneer> 26 <irony+p:hint-the-one-who> 7 <irony+p:housemate> 17
<irony+p:ourselves> 8 <irony+p:pattern> 7 <irony+past> 25 <irony+role> 57 <irony+short> 8 <irony+somebody> 33
<irony+unit> 26 <irony+we> 24 <irony+word-given> 6 <irony+you> 45 <irony> 69 <judge+negation> 28 <judge+neglect> 20
<judge+number> 10 <judge+outcome> 11 <judge+p:actor> 48 <judge+p:de> 9 <judge+p:en> 69 <judge+p:failing> 11
<judge+p:hint-by-rule> -7 <judge+p:hint-by-whom> 12 <judge+p:hint-let-down> 5 <judge+p:hint-no-care> 11
<judge+p:hint-sneer> 30 <judge+p:ourselves> 7 <judge+p:outright> 13 <judge+p:pattern> 14 <judge+past> 21 <judge+role>
62 <judge+somebody> 13 <judge+they> 17 <judge+unit> 6 <judge+warned> 15 <judge+we> 10 <judge+would-have> -6
<judge+you> 19 <judge> 82 <month+negation> 15 <month+number> -6 <month+outcome> -9 <month+p:en> -22 <month+p:es> 16
<month+p:failing> 15 <month+p:hint-let-down> 9 <month+p:hint-no-care> 25 <month+p:outright> 8 <month+p:pattern> 10
<month+role> -19 <month+somebody> -7 <month+unit> -8 <month+you> -5 <month> -6 <near-time+negation> -8
<near-time+neglect> 10 <near-time+number> -15 <near-time+outcome> 15 <near-time+p:de> -6 <near-time+p:en> 16
<near-time+p:es> -20 <near-time+p:hint-let-down> 5 <near-time+p:hint-sneer> 17 <near-time+p:ourselves> -15
<near-time+p:outright> 7 <near-time+p:pattern> 9 <near-time+past> 5 <near-time+role> 6 <near-time+somebody> 5
<near-time+they> -6 <near-time+unit> -7 <near-time+we> -12 <near-time+weekday> -8 <near-time+word-given> 8
<near-time+you> -8 <near-time> -7 <negation+news-later> -11 <negation+outcome> -13 <negation+p:actor> 40
<negation+p:de> 17 <negation+p:failing> 9 <negation+p:fr> -11 <negation+p:hint-because-of-whom> 7
<negation+p:hint-by-rule> -11 <negation+p:hint-complain-to> 10 <negation+p:hint-let-down> 7 <negation+p:hint-no-care>
33 <negation+p:hint-no-date> -17 <negation+p:hint-ought> 11 <negation+p:hint-praise> -5 <negation+p:hint-reported> -9
<negation+p:hint-sneer> 12 <negation+p:hint-the-one-who> 14 <negation+p:hint-told-before> 28
<negation+p:hint-we-failed> -5 <negation+p:housemate> 7 <negation+p:outright> -6 <negation+past> 35
<negation+question> 14 <negation+repeated> 7 <negation+role> 46 <negation+short> -7 <negation+somebody> 22
<negation+they> 20 <negation+unit> 13 <negation+warned> 5 <negation+weekday> -5 <negation+word-given> -14
<negation+would-have> 23 <negation+you> -27 <negation> 9 <neglect+news-later> -8 <neglect+number> 40 <neglect+outcome>
9 <neglect+p:act> 5 <neglect+p:actor> 12 <neglect+p:de> 20 <neglect+p:en> 26 <neglect+p:fr> 6
<neglect+p:hint-because-of-whom> 13 <neglect+p:hint-by-rule> 5 <neglect+p:hint-let-down> 15 <neglect+p:hint-no-care>
24 <neglect+p:hint-sneer> 18 <neglect+p:housemate> 13 <neglect+p:ourselves> 37 <neglect+p:outright> 17
<neglect+p:pattern> 13 <neglect+past> 39 <neglect+repeated> 6 <neglect+role> 51 <neglect+somebody> 19 <neglect+unit>
10 <neglect+warned> 11 <neglect+we> 24 <neglect+weekday> 16 <neglect+word-given> -5 <neglect+would-have> 5 <neglect>
52 <news-later+number> 8 <news-later+outcome> 5 <news-later+p:actor> -6 <news-later+p:de> 5 <news-later+p:en> -10
<news-later+p:failing> 10 <news-later+p:hint-because-of-whom> 7 <news-later+p:hint-no-care> 9
<news-later+p:hint-sneer> -6 <news-later+p:ourselves> -16 <news-later+p:outright> 6 <news-later+p:pattern> 14
<news-later+past> -7 <news-later+role> -5 <news-later+somebody> 5 <news-later+unit> -7 <news-later+warned> 7
<news-later+we> -20 <news-later+you> -5 <news-later> -9 <number+outcome> 13 <number+p:act> 14 <number+p:actor> 31
<number+p:de> -6 <number+p:en> -6 <number+p:es> -15 <number+p:failing> -11 <number+p:fr> 9
<number+p:hint-because-of-whom> -5 <number+p:hint-by-rule> 7 <number+p:hint-no-care> 28 <number+p:hint-ought> -5
<number+p:hint-praise> -5 <number+p:hint-reported> 6 <number+p:hint-sneer> 10 <number+p:hint-the-one-who> 10
<number+p:hint-we-failed> -10 <number+p:housemate> 10 <number+p:innocent> -5 <number+p:ourselves> -20
<number+p:outright> 6 <number+past> 18 <number+role> 36 <number+somebody> 25 <number+unit> 7 <number+warned> 8
<number+we> 9 <number+word-given> -13 <number+would-have> -6 <number+you> 36 <number> -19 <outcome+p:act> 9
<outcome+p:actor> 24 <outcome+p:failing> -8 <outcome+p:hint-because-of-whom> 17 <outcome+p:hint-by-rule> 5
<outcome+p:hint-by-whom> 6 <outcome+p:hint-let-down> 9 <outcome+p:hint-no-care> 24 <outcome+p:hint-reported> -10
<outcome+p:hint-sneer> 13 <outcome+p:ourselves> 5 <outcome+p:pattern> 17 <outcome+repeated> 8 <outcome+somebody> 29
<outcome+they> -10 <outcome+unit> 5 <outcome+warned> -11 <outcome+we> -31 <outcome+word-given> -6 <outcome+you> 41
<outcome> -7 <p:act+p:actor> 29 <p:act+p:de> 7 <p:act+p:en> 11 <p:act+p:es> 11 <p:act+p:failing> 29
<p:act+p:housemate> 23 <p:act+p:ourselves> -6 <p:act+p:pattern> 21 <p:act+past> 9 <p:act+resolved> -5 <p:act+role> 13
<p:act+somebody> 11 <p:act+unit> 7 <p:act+we> 6 <p:act+you> 6 <p:act> 29 <p:actor+p:de> 11 <p:actor+p:en> 8
<p:actor+p:es> 33 <p:actor+p:failing> 29 <p:actor+p:fr> 13 <p:actor+p:hint-because-of-whom> 24
<p:actor+p:hint-by-rule> -25 <p:actor+p:hint-by-whom> -24 <p:actor+p:hint-complain-to> 9 <p:actor+p:hint-let-down> 28
<p:actor+p:hint-no-date> -16 <p:actor+p:hint-ought> 21 <p:actor+p:hint-praise> -9 <p:actor+p:hint-reported> -20
<p:actor+p:hint-sneer> 27 <p:actor+p:hint-the-one-who> 9 <p:actor+p:hint-we-failed> -5 <p:actor+p:housemate> -5
<p:actor+p:ourselves> -15 <p:actor+p:outright> 26 <p:actor+p:pattern> 19 <p:actor+past> 40 <p:actor+repeated> 33
<p:actor+resolved> -10 <p:actor+role> 8 <p:actor+short> -6 <p:actor+somebody> 30 <p:actor+unit> -11 <p:actor+warned>
-5 <p:actor+we> -5 <p:actor+word-given> 7 <p:actor+would-have> 17 <p:actor+you> -12 <p:actor> 66 <p:de+p:failing> 31
<p:de+p:hint-because-of-whom> 5 <p:de+p:hint-by-rule> -7 <p:de+p:hint-let-down> 19 <p:de+p:hint-ought> 6
<p:de+p:hint-praise> -11 <p:de+p:hint-sneer> 27 <p:de+p:hint-told-before> 19 <p:de+p:housemate> 19 <p:de+p:ourselves>
-11 <p:de+p:outright> 23 <p:de+p:pattern> 28 <p:de+question> 12 <p:de+role> 28 <p:de+short> -12 <p:de+they> -6
<p:de+we> 5 <p:de+weekday> -8 <p:de+you> 6 <p:de> -6 <p:en+p:failing> -16 <p:en+p:hint-by-whom> -6
<p:en+p:hint-complain-to> 9 <p:en+p:hint-let-down> 25 <p:en+p:hint-no-care> 27 <p:en+p:hint-no-date> -10
<p:en+p:hint-nobody's> -5 <p:en+p:hint-ought> 30 <p:en+p:hint-praise> -20 <p:en+p:hint-reported> -9
<p:en+p:hint-sneer> 57 <p:en+p:hint-the-one-who> 25 <p:en+p:hint-told-before> 16 <p:en+p:hint-we-failed> -24
<p:en+p:housemate> -17 <p:en+p:ourselves> 6 <p:en+p:outright> 38 <p:en+p:pattern> 28 <p:en+past> 6 <p:en+question> -18
<p:en+repeated> 20 <p:en+resolved> -7 <p:en+role> 30 <p:en+short> -26 <p:en+somebody> 14 <p:en+soon> -6 <p:en+they> 33
<p:en+unit> -10 <p:en+warned> 28 <p:en+we> 19 <p:en+word-given> 7 <p:en+would-have> 21 <p:en+you> 6 <p:en> -18
<p:es+p:failing> 14 <p:es+p:hint-no-care> 22 <p:es+p:hint-no-date> -7 <p:es+p:hint-ought> 6 <p:es+p:hint-sneer> 11
<p:es+p:ourselves> -27 <p:es+p:pattern> 9 <p:es+past> 6 <p:es+repeated> -7 <p:es+role> 34 <p:es+short> 9
<p:es+somebody> -5 <p:es+unit> 18 <p:es+we> -10 <p:es+word-given> -10 <p:es+would-have> 6 <p:es+you> 6
<p:failing+p:hint-by-rule> -26 <p:failing+p:hint-let-down> 14 <p:failing+p:hint-no-care> 12 <p:failing+p:hint-no-date>
-12 <p:failing+p:hint-nobody's> -11 <p:failing+p:hint-reported> -15 <p:failing+p:hint-sneer> 14
<p:failing+p:hint-the-one-who> 16 <p:failing+p:hint-told-before> 6 <p:failing+p:hint-we-failed> -23
<p:failing+p:housemate> 12 <p:failing+p:ourselves> -24 <p:failing+p:outright> 21 <p:failing+p:pattern> 18
<p:failing+repeated> 20 <p:failing+role> 50 <p:failing+short> 11 <p:failing+somebody> -34 <p:failing+unit> 20
<p:failing+warned> 11 <p:failing+weekday> 8 <p:failing+would-have> 7 <p:failing+you> 9 <p:failing> 26
<p:fr+p:hint-let-down> 6 <p:fr+p:hint-sneer> 9 <p:fr+p:housemate> -5 <p:fr+p:outright> 13 <p:fr+past> 17
<p:fr+question> 5 <p:fr+repeated> 17 <p:fr+short> -5 <p:fr+somebody> 28 <p:fr+warned> 7 <p:fr+word-given> -5
<p:fr+would-have> 9 <p:fr+you> 18 <p:fr> -21 <p:hint-because-of-whom+p:hint-by-whom> 8
<p:hint-because-of-whom+p:hint-praise> -6 <p:hint-because-of-whom+p:hint-sneer> 14
<p:hint-because-of-whom+p:ourselves> -12 <p:hint-because-of-whom+p:pattern> 11 <p:hint-because-of-whom+past> -11
<p:hint-because-of-whom+repeated> 8 <p:hint-because-of-whom+role> 8 <p:hint-because-of-whom+somebody> 24
<p:hint-because-of-whom+warned> -5 <p:hint-because-of-whom+weekday> 7 <p:hint-because-of-whom+word-given> -9
<p:hint-because-of-whom+you> 37 <p:hint-because-of-whom> 5 <p:hint-by-rule+p:ourselves> 17 <p:hint-by-rule+p:pattern>
-23 <p:hint-by-rule+past> 9 <p:hint-by-rule+somebody> -22 <p:hint-by-rule> -16 <p:hint-by-whom+p:hint-the-one-who> 8
<p:hint-by-whom+p:ourselves> -9 <p:hint-by-whom+p:pattern> -10 <p:hint-by-whom+past> 13 <p:hint-by-whom+role> -17
<p:hint-by-whom+somebody> -11 <p:hint-by-whom+would-have> -7 <p:hint-by-whom> -5 <p:hint-complain-to+p:ourselves> 7
<p:hint-complain-to+role> 7 <p:hint-complain-to+you> 11 <p:hint-complain-to> 11 <p:hint-let-down+p:hint-sneer> 7
<p:hint-let-down+p:ourselves> 14 <p:hint-let-down+p:outright> 6 <p:hint-let-down+p:pattern> 8 <p:hint-let-down+past>
25 <p:hint-let-down+role> 44 <p:hint-let-down+somebody> 21 <p:hint-let-down+they> 14 <p:hint-let-down+warned> 17
<p:hint-let-down+we> 16 <p:hint-let-down+weekday> 8 <p:hint-let-down+you> 36 <p:hint-let-down> 52
<p:hint-no-care+p:hint-sneer> 5 <p:hint-no-care+p:pattern> -5 <p:hint-no-care+past> 26 <p:hint-no-care+repeated> 5
<p:hint-no-care+role> 16 <p:hint-no-care+somebody> 38 <p:hint-no-care+they> -19 <p:hint-no-care+unit> 8
<p:hint-no-care+warned> 9 <p:hint-no-care+we> -21 <p:hint-no-care+you> 5 <p:hint-no-care> 46
<p:hint-no-date+p:ourselves> -13 <p:hint-no-date+p:pattern> -11 <p:hint-no-date+role> -17 <p:hint-no-date+somebody> -5
<p:hint-no-date+we> -6 <p:hint-no-date> -18 <p:hint-nobody's+p:ourselves> -12 <p:hint-nobody's+p:outright> -9
<p:hint-nobody's+past> -17 <p:hint-nobody's+somebody> -10 <p:hint-nobody's> -12 <p:hint-ought+p:hint-sneer> 11
<p:hint-ought+p:hint-we-failed> -5 <p:hint-ought+p:housemate> -7 <p:hint-ought+p:ourselves> 8
<p:hint-ought+p:outright> 10 <p:hint-ought+past> -10 <p:hint-ought+role> 25 <p:hint-ought+they> -6 <p:hint-ought+unit>
6 <p:hint-ought+we> 16 <p:hint-ought+word-given> 15 <p:hint-ought+would-have> 36 <p:hint-ought+you> 29 <p:hint-ought>
45 <p:hint-praise+p:hint-sneer> -8 <p:hint-praise+p:ourselves> -17 <p:hint-praise+p:outright> -11
<p:hint-praise+p:pattern> -11 <p:hint-praise+role> -14 <p:hint-praise+somebody> -6 <p:hint-praise+we> -22
<p:hint-praise+you> -34 <p:hint-praise> -36 <p:hint-reported+p:ourselves> -17 <p:hint-reported+p:outright> 8
<p:hint-reported+p:pattern> -7 <p:hint-reported+role> -26 <p:hint-reported+somebody> -7 <p:hint-reported+they> -11
<p:hint-reported> -24 <p:hint-sneer+p:ourselves> 11 <p:hint-sneer+p:outright> 7 <p:hint-sneer+p:pattern> 8
<p:hint-sneer+past> 18 <p:hint-sneer+repeated> 15 <p:hint-sneer+role> 39 <p:hint-sneer+short> 6
<p:hint-sneer+somebody> 14 <p:hint-sneer+they> 9 <p:hint-sneer+unit> 9 <p:hint-sneer+warned> 7 <p:hint-sneer+we> 27
<p:hint-sneer+weekday> -6 <p:hint-sneer+word-given> 8 <p:hint-sneer+would-have> 8 <p:hint-sneer+you> 25 <p:hint-sneer>
104 <p:hint-the-one-who+p:ourselves> 14 <p:hint-the-one-who+p:outright> 5 <p:hint-the-one-who+p:pattern> 8
<p:hint-the-one-who+past> 13 <p:hint-the-one-who+role> 10 <p:hint-the-one-who+somebody> 15 <p:hint-the-one-who+they>
14 <p:hint-the-one-who+unit> 7 <p:hint-the-one-who+we> 13 <p:hint-the-one-who+you> 13 <p:hint-the-one-who> 39
<p:hint-told-before+p:ourselves> 28 <p:hint-told-before+p:outright> 7 <p:hint-told-before+p:pattern> 7
<p:hint-told-before+past> 12 <p:hint-told-before+they> 12 <p:hint-told-before+warned> 22 <p:hint-told-before+we> 24
<p:hint-told-before+would-have> 5 <p:hint-told-before+you> 8 <p:hint-told-before> 37 <p:hint-we-failed+p:ourselves>
-26 <p:hint-we-failed+p:pattern> -6 <p:hint-we-failed+past> -22 <p:hint-we-failed+role> -14
<p:hint-we-failed+somebody> -5 <p:hint-we-failed+they> -6 <p:hint-we-failed+unit> -9 <p:hint-we-failed+warned> -8
<p:hint-we-failed+we> -27 <p:hint-we-failed+would-have> -5 <p:hint-we-failed+you> -19 <p:hint-we-failed> -27
<p:housemate+p:ourselves> -12 <p:housemate+past> -9 <p:housemate+role> -22 <p:housemate+they> -9 <p:housemate+unit> -9
<p:housemate+warned> -6 <p:housemate+we> -37 <p:housemate+word-given> 8 <p:housemate+you> -19 <p:housemate> -5
<p:innocent+p:ourselves> -5 <p:innocent+we> -8 <p:innocent> -9 <p:ourselves+p:outright> -5 <p:ourselves+p:pattern> -10
<p:ourselves+question> 9 <p:ourselves+role> 16 <p:ourselves+short> -6 <p:ourselves+somebody> -20 <p:ourselves+they> 38
<p:ourselves+unit> -7 <p:ourselves+warned> 32 <p:ourselves+weekday> -9 <p:ourselves+word-given> 14 <p:ourselves+you> 7
<p:ourselves> -36 <p:outright+p:pattern> 77 <p:outright+repeated> 14 <p:outright+role> 31 <p:outright+short> 6
<p:outright+somebody> -11 <p:outright+they> 11 <p:outright+unit> 17 <p:outright+warned> 18 <p:outright+we> 13
<p:outright+weekday> 5 <p:outright+would-have> 23 <p:outright+you> 36 <p:outright> 73 <p:pattern+past> -5
<p:pattern+repeated> 21 <p:pattern+role> 14 <p:pattern+short> 9 <p:pattern+somebody> -26 <p:pattern+they> -12
<p:pattern+unit> 16 <p:pattern+warned> 21 <p:pattern+we> 24 <p:pattern+weekday> 8 <p:pattern+word-given> 5
<p:pattern+would-have> 12 <p:pattern+you> 23 <p:pattern> 70 <past+repeated> 16 <past+role> 23 <past+short> -7
<past+somebody> 34 <past+they> 7 <past+unit> 27 <past+warned> 16 <past+weekday> 27 <past+would-have> -16 <past+you> 8
<past> 25 <question+repeated> -7 <question+we> 7 <question+you> -12 <repeated+role> 37 <repeated+somebody> 16
<repeated+they> 28 <repeated+weekday> 6 <repeated+word-given> -5 <repeated> 31 <resolved+role> -9 <resolved+weekday>
-6 <resolved> -8 <role+somebody> -29 <role+they> 7 <role+unit> 17 <role+we> 34 <role+weekday> -5 <role+word-given> 6
<role+would-have> 20 <role+you> 38 <role> 95 <short+you> 12 <short> -34 <somebody+they> -12 <somebody+unit> 13
<somebody+warned> 16 <somebody+word-given> -8 <somebody+you> 10 <somebody> 34 <soon> -7 <they+unit> -8 <they+warned>
17 <they+word-given> -6 <they+would-have> 14 <they+you> 9 <they> 26 <unit+warned> 14 <unit+we> 5 <unit+weekday> -8
<unit+word-given> 7 <unit> 7 <warned+we> 14 <warned+weekday> -8 <warned+would-have> 6 <warned+you> 12 <warned> 35
<we+weekday> -5 <we+word-given> 7 <we+would-have> 19 <we+you> -17 <we> 19 <weekday+you> -22 <word-given+would-have> 10
<word-given+you> -13 <word-given> -12 <would-have+you> 23 <would-have> 37 <you> 35 ^ -43 ^_" -7 ^_# -7 ^_a -14 ^_after
-5 ^_as 10 ^_at -5 ^_bei 10 ^_between 9 ^_both -9 ^_could -6 ^_d' -6 ^_das -8 ^_dass 12 ^_der -14 ^_every 12 ^_for 15
^_frankly 20 ^_hemos -5 ^_i 10 ^_if -16 ^_il 16 ^_im -5 ^_just -15 ^_la -14 ^_le 23 ^_let 12 ^_lo 8 ^_los 8 ^_mit -6
^_my 9 ^_next 22 ^_no -16 ^_nobody 8 ^_nos -8 ^_nous -9 ^_ok -11 ^_once 5 ^_one 20 ^_order 7 ^_our -25 ^_please -15
^_purchasing 10 ^_quien 5 ^_second 6 ^_should -5 ^_si 19 ^_sie -11 ^_so 15 ^_someone 24 ^_su -6 ^_thanks -5 ^_the -6
^_three 5 ^_to -12 ^_two -9 ^_un -5 ^_unfortunately 12 ^_unser -5 ^_until 8 ^_usted 13 ^_vous -6 ^_we -13 ^_what -6
^_whoever 9 ^_wie 16 ^_wir -7 ^_would -9 ^_you 32 ^_you'll -7 ^_your -37 ^_à 8 a 35 a_# -5 a_cable 8 a_date -7 a_fait
17 a_fault -10 a_good -8 a_list 13 a_lot 8 a_matter -10 a_member 10 a_new -13 a_password -8 a_second -8 a_server 10
a_short -5 a_simple 10 a_single -5 a_su 8 a_user 7 a_version 11 abge… 7 able -15 able_to -15 about 16 about_the 18
abou… 16 abri… 18 accept 17 accepted -10 accept… -12 acce… 5 accide… 11 acci… 11 account_closed -5 accountant -21
accounts 16 accoun… -14 acco… -15 adapter 22 adapte… 19 adap… 19 added -5 adde… -5 address -12 address_in -5 addres…
-9 addr… -9 adju… -5 admini… -9 admi… -14 aduana -6 adua… -6 after -20 after_the -9 afte… -21 again -17 again_; 8
against 15 agains… 15 agenda 11 agent 14 agen… 18 alarme 8 alarms 6 alar… 11 all_" 15 all_# -13 all_three 5 alle -5
allein 5 although 7 althou… 7 alth… 7 always 6 always_the 13 alwa… 6 am -9 an -9 an_error -7 an_hour -8 analysis 5 and
-22 and_# -5 and_a -5 and_changed 8 and_did 5 and_found -5 and_i -8 and_is -9 and_it 17 and_never 7 and_nobody 7
and_nothing -8 and_now 14 and_so 20 and_still 7 and_tell -14 and_the -22 and_then 7 and_time -5 and_was -8 and_we -19
and_you -9 ande… 9 anfrage -5 anfrag… -5 anfr… -5 ange… -9 anlage 5 anla… 5 anot… -5 answer -8 answered 21 answer… 19
answ… 11 antenna 9 antenn… 8 anterior 5 anteri… 5 antes 8 antes_de 6 ante… 20 any -23 anybody 7 anybod… 7 anyb… 7
anyone 11 anyo… 11 anything_$ 8 anyway 7 anyw… 7 apag… 6 apparently 14 appare… 16 appa… 14 appears 19 appear… 17 appe…
13 application -5 applic… -5 appl… -6 appren… 7 appr… 6 apre… 10 april -6 apri… -6 après -6 aprè… -6 archiv… -5 arch…
-5 are -19 are_$ 5 are_giving -10 are_not 8 are_on -9 are_the 11 arregl… 6 arre… 6 arrive… -5 arri… -10 arrow 7 arro…
7 article -7 articles_$ 5 articl… -6 arti… -7 as_always -7 as_it 16 as_we 11 ask -15 ask_you -5 asleep 5 asle… 5
assemb… 9 asse… 6 assigned -9 assign… -9 assi… -10 assure -13 assure_you -13 assured -7 assure… -7 assu… -22 at_# 22
at_#: -6 at_our 10 at_page 15 at_the -9 at_your -9 attachment 13 attachment_$ 13 attach… 8 atta… 7 attemp… -5 attend…
-5 attention -10 attention_$ -7 attent… -9 atte… -21 au -7 audito… 7 audi… 6 aufg… 5 auftra… 7 auft… 7 aufz… 7 aura… 6
aus 13 aus_$ 6 avait 9 avai… 6 averti… 6 avería 5 aver… 11 avez -5 avoi… 19 ayuda -5 ayud… -5 año 19 b_of 6 back -8
back_to 6 backup 7 backup_is 9 backups -6 backup… -6 badg… -6 bandeja 7 bandej… 7 band… 8 bank -25 batch -6 batc… -6
batería 15 baterí… 15 bate… 15 battery 12 battery_$ 8 batter… 15 batt… 15 be 21 be_able -6 be_delivered -6 be_entered
7 be_honest 13 be_on -7 be_switched -5 be_used 7 because 22 because_of -5 because_the -11 because_you 7 because_your 6
becaus… 22 beca… 22 been -17 been_forgotten -7 been_let 6 been_made -9 been_opened -9 before 12 before_$ -6 before_the
6 befo… 12 begin 6 begi… 8 behind -7 behind_the -6 behi… -7 bei 12 bei_der 9 being 14 bein… 14 belongs -6 belongs_to
-5 belong… -6 belo… -7 beneath 5 beneat… 5 bene… 5 best -5 better 5 bett… 5 beyond 15 beyo… 15 bitte -5 bitt… -6 blade
8 blad… 9 blame -8 blam… -11 block -5 blocked -5 blocked_by -11 blocke… -5 blocks 7 board_and -5 bomba -10 bomb… -10
bon 8 booked 7 booking 8 booking_was 9 bookin… 7 book… 11 borr… 11 bothered 7 bothered_to 7 bother… 10 both… 10 boun…
5 box_and -6 boxes 6 boxe… 6 branch -15 bran… -12 braucht 8 brauch… 7 brau… 7 break 7 brings -10 brin… -14 bt 5 bt_# 5
budget 8 budg… 8 build 5 buil… 19 busy -9 busy_with -8 but -7 but_your 10 buy 8 by 6 by_# -5 by_itself 6 by_your -5
báscul… -5 básc… -5 cabinet -10 cabine… -10 cabi… -10 cable 19 cable_$ 8 cable_and 22 cable_was -5 cabl… 18 cade… 11
caja 6 calendar -11 calend… -13 cale… -13 called 6 cambia… 16 camb… 10 came -7 can -6 can_be -12 can_only 20 cancelled
8 cancel… 8 canc… 7 carele… 5 caretaker -8 careta… -8 carol -7 caro… -7 carpeta_$ 10 carrier -20 carrier_$ -8 carrie…
-24 carry -8 carry_the -6 carr… -32 case -12 case_is -5 cause 6 cause_analysis 8 ce 19 centre 5 centrifuge 5 centri… 5
cent… 8 cert… -5 changed_it -7 changed_the 18 chaque 6 chaq… 6 charged 40 charge… 41 chart -8 char… 29 cheape… 5 chea…
7 chec… -8 chez 17 chez_vous 18 choose -27 choo… -27 chosen -6 chos… -9 claim -15 clai… -8 clean 6 cleaners 10 cleane…
10 clearly 10 clearl… 10 clea… 27 click 8 click_on 9 clic… 26 client -14 clients 9 client… 8 clie… -6 close -5 closed
-7 closed_" -5 clos… -16 cloud 5 clou… 5 code -14 coffee 5 cold -6 colleague 20 colleague_in 9 collea… 14 coll… 5
column -6 colu… -5 come_from 6 comes -5 comme 5 commen… 11 comm… 7 company 17 compan… 17 compared -5 compar… -13
complaint_about -6 compla… 5 compta… 5 compte -5 comput… -6 comp… -16 con -6 con_el -9 concerned -6 conclu… 22 conc…
15 conect… 15 cone… 15 configured 5 config… 6 confirm -10 confirmed -6 confir… -29 conf… -20 connect 7 connection -7
conn… -10 considered 5 consid… 8 consis… 22 cons… 27 contac… -7 contam… 6 contie… -5 contrato -5 contra… -11 control
14 controller -11 contrô… 5 cont… -15 conven… 10 conv… 9 copie -5 copi… -5 copy -6 correc… -6 correo 7 corres… -6
could_not 5 coun… -8 coup… -7 courier -6 courie… -6 cover -9 cove… -12 created 8 created_by 12 create… 8 crea… 17 csv
-5 culpa -5 customer -5 customers 10 customers_$ 12 customs 13 custom… 18 cust… 18 cut 10 cutter 9 cutt… 9 d' -20
d'_une -5 damage -6 damaged -6 damage… -6 dama… -12 damit 5 dami… 5 dans -5 darf 14 dass 30 dass_der 18 data 6 date
-11 date_$ -5 date_of -6 dates -5 dave -6 days 7 days_$ -5 days_before 6 de 8 de_# -18 de_dos -9 de_l' -11 de_la -5
de_notre 10 de_nuestro -5 de_préstamo -9 de_que -6 deadline 19 deadli… 19 dead… 19 debit -6 debit_with -5 debi… -8
debí… 17 december -5 decemb… -5 dece… -5 decide -9 decided_to 5 deci… -13 deja… 5 dejó 7 delay 22 dela… 23 delivers 8
delivery -13 delive… 15 deli… 15 dem 6 demand… -5 dema… -6 den 17 den_fehler -7 den_stecker 7 department_$ -16 der 29
der_die 10 der_hersteller -10 der_kollege 12 derzeit -5 derzei… -5 derz… -5 deserve 6 deux -7 developers 9 develo… 9
deve… 9 device -6 devices -8 device… -8 devi… -14 devops -7 devo… -6 did 13 did_nothing -8 die 10 die_falsche 15
die_freigabe 5 die_meldung -6 diff… 7 directly -5 direct… -7 dire… -14 disabl… -5 disa… -8 discontinued -8 discon… -8
discus… 11 dispatch 9 dispat… 9 display -7 displays -5 displa… -13 do_$ 14 do_not -12 dockin… -5 dock… -5 doctor 7
doct… 7 does -9 does_not -7 domain 6 doma… 6 done_by -6 door -21 door_$ -7 dort -6 dos -15 doubt 17 doub… 14 down 6
down… -6 drawing 5 drawing_$ 7 drive -5 driver -10 drivers 20 driver… 19 dry 10 dry_$ 12 duty 14 dépl… 10 días -7 each
-13 each_line -6 early -9 earl… -13 earth 9 eart… 5 editor -6 edit… -9 eight 5 eigh… 5 ein_$ -6 eindeutig 5 eindeu… 5
eind… 5 eine -6 eine… -6 einmal -7 einm… -7 el_contrato -5 el_correo 12 el_enlace -5 el_fabricante 11 el_lunes 11
el_martes -6 el_mensajero -5 el_paquete 13 el_técnico -8 electr… 11 elec… 11 eleven 11 elev… 11 employ… -5 empty -8
empty_$ -6 empt… -5 en_su -5 encore 9 enco… 8 end -10 engineering_team -5 engineers -19 engine… -24 engi… -24 enlace
-5 enla… -6 entered 6 entere… 6 ente… 6 entf… -8 entirely 6 entire… 6 enti… 7 entrega -5 entregó 6 envi… 9 enví… -5
error_$ 5 error_in -6 erscheint -7 ersche… -7 ersc… -7 es_el -5 escalation -8 escala… -10 esca… -10 esqu… 10 est -20
est_de 5 esta… -5 está -10 et -5 eur -6 euro -6 every 10 every_single 10 everyone 10 everyo… 10 everything 20
everything_$ 10 everyt… 20 ever… 39 evidently 17 eviden… 17 evid… 17 example -12 exampl… -12 exam… -15 exist 5
expected 13 expect… 13 expired_$ 5 explanation 9 explan… 9 expl… 5 export -6 expo… -7 eyes 6 fabricant -9 fabricante
14 fabric… 5 fabr… 5 factory_$ 6 factur… -6 failed 16 failed_to 7 fail… 19 faire -7 fair… -7 fait 15 fall… 7 falsche
15 falsch… 16 fals… 15 falta -5 far -11 fault -19 fault_in -6 faul… -22 fecha -8 fech… -8 feed… -7 fehler -5
fehler_liegt 5 fehl… -8 ficha -5 fich… 5 figure… -5 figu… -6 file -14 file_was -8 files 6 filled 16 fills -5 fill… 11
filter -5 final 6 fina… 7 find_a -6 fingers 5 finger… 5 fing… 5 finished 10 finish… 14 fini… 14 firewall -6 firewa… -6
fire… -6 firm 12 firm_that 11 firmware -6 firmwa… -6 firm… -11 first 9 first_one 5 first_start -5 first_time 7 firs… 9
fitted 7 fitt… 21 five -12 fois 7 following 12 follow… 13 foll… 12 foot… 12 for_a -9 for_each -6 for_eight 7 for_it 7
for_their -6 for_two 5 for_your -12 forc… 8 fore… 21 forgot 6 forgot_to 5 forgotten_$ 5 form 25 form_$ 20 format -6
formular -7 formul… -10 form… -22 forwar… 7 forw… 7 found -19 found_a -5 foun… 6 four 18 four_times 9 fournisseur 9
fourni… 8 four… 7 frag… 8 frankly 20 frankl… 20 fran… 20 frau 6 frau_carol 6 freigabe 5 freiga… 5 freigegeben 5 frei…
6 friday -6 frid… -6 from 26 from_# 21 from_a 7 from_your -26 früh 5 früh… 5 fünf 8 für -11 für_die -8 gara… -6 gard…
8 gate -7 gateway -12 gatewa… -14 gate… -15 gave_us 5 gelösc… 8 gelö… 6 gemein… -7 geme… -7 gesp… 5 gest… 5 give -9
give_the -5 given -13 give… -13 giving -14 giving_it -10 givi… -14 go 7 goes 11 goes_back 6 goes_to 5 good -15 grav…
-6 grey -6 group -7 group_$ -13 grou… -9 groß… -5 h -9 h_# -7 h_à -5 ha -17 haben 5 haben_sie 9 habitu… 12 habi… 12
habría 7 habr… 7 haci… 14 had 25 had_a -13 had_the -6 had_to 6 half -7 half_an -7 hand 8 handbook 11 handbo… 11 hand…
7 happen 18 happ… 14 hardly 17 hardly_be 16 hardware 5 hardware_lab 6 hardwa… 5 hard… 21 has_a 7 has_accepted -5
has_not -11 has_to -5 hast… 8 hat 19 hat_$ 13 haus 7 have 6 have_a -8 have_been -15 have_found -5 have_had -6
have_read 8 have_the 7 have_told 10 help 6 helps 6 hemos -6 hemo… -6 her 10 hersteller -10 hersteller_hat -6 herste…
-11 hers… -14 heru… 7 hi 15 high… 8 him 6 him_$ 12 hinge 20 hinge_is 18 hing… 20 his 6 hit 9 hizo 18 hold… 7 honest 13
hone… 11 hope… 5 hotline -5 hotlin… -5 hotl… -5 hour -11 hours_and 6 house 13 hous… 15 how 6 hoy -10 hr 12 häng… 14
hätte 5 hätten_sie 10 héberg… 12 hébe… 12 i 14 i_am -8 i_gave -5 i_had -6 i_have -11 i_see 13 i_will 7 i_would 14 idea
16 ihr 11 ihre -6 il 14 im -19 importe 6 import… 6 impo… 9 impresora 6 impres… 5 in_# -14 in_april -7 in_as -5 in_der
21 in_half -7 in_it -5 in_one 9 in_the -24 in_this 7 in_your 50 included -7 includ… -11 incl… -12 informed 7 inform… 6
info… 5 inserted 8 insert… 8 inse… 8 inside 7 inside_$ 9 insi… 7 inspection 6 inspec… 5 insp… 5 install -8 installed
-6 instead -5 instead_of -5 instea… -5 instructions 15 instru… 16 inst… 16 insure… -11 insu… -11 interface -5 interf…
-5 into -16 into_the -6 invoice -6 invoice_was -6 invoices -8 invoic… -14 invo… -15 is -47 is_$ 7 is_a -10 is_being
-12 is_beyond 15 is_called 8 is_in -5 is_item 18 is_left -6 is_next -5 is_not 12 is_nothing 6 is_on -12 is_still -6
is_the 21 is_to 8 is_too -12 is_what 6 is_with -6 isolat… -5 isol… -5 ist -23 it 30 it_$ 7 it_again 8 it_and 6
it_appears 21 it_did 10 it_has -15 it_is 8 it_may 13 it_once -6 it_seems 9 it_stays -6 it_to -7 it_today 5 it_was 13
it_we -6 it_will -5 it_with 18 item 18 itself 5 itse… 5 jedem -6 jede… -9 job 22 joint -5 join… -6 just -25 just_a -5
kam 21 kann -6 keinen -5 key -9 keyboard 12 keyboa… 12 keyb… 12 kindly 17 kind… 17 know 9 know_$ 6 known 9 knows 9
know… 18 kollege 9 kolleg… 10 koll… 10 kont… -8 können -6 l' -9 l'_équipe 6 la_aduana -6 la_bandeja 7 la_batería 15
la_bomba -10 la_caja 6 la_carpeta 5 la_culpa 5 la_impresora 6 la_messagerie -10 la_page 16 lab 14 label 7 label_on 10
labe… 8 lacks 7 lack… 8 lager 7 lage… 7 laid 21 lanc… -5 land… 10 laptop -8 lapt… -8 las -11 last_$ -6 last_time 10
last_update -6 last_year's 6 late_$ -5 le 6 le_fabricant -6 le_pedimos 14 le_service 12 le_transporteur -6 lead 8
lear… 8 leave_it 5 leer 10 left 18 left_$ -5 left_in 16 left_it 5 left_out -7 leider 5 leid… 5 leitungen 8 leitun… 10
leit… 9 lesen 8 lese… 7 let 9 let_near 5 let_the 5 let_us 10 let_you -7 let_your -13 letter 6 lett… 5 leur -9 level 5
level_$ 8 licenc… -5 lice… -5 lid 10 lid_$ 15 lie -7 lieber 9 lieb… 9 liegen 6 liegt_eindeutig 5 lieg… 5 lift 11 ligh…
-5 like 31 like_this 6 like_to -5 lille -16 lill… -16 limit -5 limi… -9 line -10 line_$ -8 lines -20 lines_$ -20 line…
-20 lire 17 list 24 list_; 7 list_of 11 list… -7 little 5 litt… 5 live 7 livré 14 livr… 16 llam… -8 llegar… -8 llegó
16 lleg… 6 lleva 16 llev… 19 lo 11 load 6 load_test 8 loaded 13 load… 12 loan -12 lock… 9 log -13 log_in -5 log_of -5
login -5 lol -6 lol_$ -6 longer -9 long… -9 look 8 look_at 8 looking -8 lookin… -8 looks 12 look… -5 los 16 los_de 5
lose 6 lost -16 lost_$ -5 lot 14 lower -5 lowered 19 lowere… 19 lowe… 21 lunes 10 lunes_$ 14 lune… 10 lying 5 lyin… 5
m -6 machine 5 made 13 made_a 5 made_at -8 mail -22 mail_from -24 mail_server -5 mailbox -9 mailbo… -9 mails_$ 5 mail…
-12 maintenance 21 mainte… 20 main… 21 maker -14 make… -21 man 11 manager -5 manual 11 manufacturer_who -5 manufa… -6
manu… 5 map 6 map_shows 8 mark 5 marketing 5 market… 13 mark… 12 martes -6 mart… -9 marzo 15 marz… 15 master -10 mast…
-10 matter -13 matt… -14 may 10 may_at 28 may_be 11 may_i 5 may_not -5 may_we -5 mañana -8 maña… -8 me -11 me_that -9
means_that -8 meldung -6 meldun… -6 meld… -7 member 10 member_of 10 memb… 9 memory -5 memo… -5 mensajero -5 menu -11
menú -6 meses 16 mese… 16 mess 8 mess_of 7 message -9 messagerie -10 messag… -17 messed -9 messed_up -9 mess… -25
metal 9 meta… 9 mete… 5 metr… -6 middle 7 middle_of 7 midd… 6 minute -5 minutes -12 minute… -13 minu… -20 mirando 16
mirand… 16 mira… 16 mis 12 mismo 10 mism… 8 missing -11 missin… -11 miss… -11 mist… 7 mixed 11 mixed_up 11 mixe… 15
mobile_network -6 mobile_operator 11 modelo -5 mode… -10 modul 6 mome… -6 monday -14 monday_and -5 mond… -14 month 15
months -5 mont… 6 more_$ 14 more_for -5 morning -7 morning_and -5 mornin… -7 morn… -7 mostra… -5 most… -5 motor -6
moto… -6 mounted 8 mounte… 8 moun… 7 moved -10 moved_the -5 move… -11 must 12 must_be 9 my 21 my_colleague 21 más -7
más_de -8 n' 16 n'_a 14 n'_avait 5 n'_importe 6 nada 16 nadie -8 nadi… -8 name_$ 6 names 5 name… 5 ne -10 need -17
need_the -10 needs -11 needs_to -6 need… -13 neighb… -10 neig… -10 nennen -5 nenn… -5 neue… -5 never 21 never_have 6
neve… 20 new -29 new_one -6 new_price 8 next 19 nicht 15 nicht_in 16 nich… 13 night_shift 5 no -22 no_lo 11 no_one 11
no_se 8 no_tenemos -5 no_tiene 6 nobody 16 nobody_in 10 nobo… 15 noise -5 nois… -5 none 11 none_of 11 nonsense 5
nonsen… 5 nons… 5 nort… -5 nos -21 nosotros 9 nosotr… 9 noso… 9 not -15 not_$ -6 not_able -5 not_be 6 not_exist 5
not_open -17 not_see -5 not_to 16 note_$ 7 note_to -5 notebook 8 notebo… 8 note… 6 nothing_is -5 nothing_was -11
noticed 9 noticed_that 7 notice… 9 notici… 5 noti… 9 notre 10 notre_fournisseur 12 notr… 10 nous_a 9 nous_avons 7
nous_ne -6 now 16 now_$ -11 now_the 10 nuevo -6 nuevo_$ -5 nuev… -8 number -19 number_on -5 numbers 8 number… 8 numb…
-11 nur -6 october -8 octobe… -8 octo… -8 of -9 of_# -13 of_a -9 of_any -11 of_delivery -5 of_four 13 of_our 20
of_stock -5 of_the -33 of_them -10 of_your -18 off 13 off_$ -6 off_and 11 off_the 6 offenbar 5 offenb… 5 office 39
office_" 5 office_$ 7 offi… 39 ohne 8 ok -11 old -13 on -46 on_# 9 on_an 8 on_duty 8 on_it -12 on_monday -8 on_our -5
on_sunday 7 on_the -5 on_their 9 on_tuesday -6 on_your -17 once 18 once_$ 7 once_more 20 one 13 one_$ -13 one_can 18
ones 12 only -13 only_$ -5 only_need -10 ont 7 open -17 open_$ -12 opened -9 opened_a -5 opened_the 5 opening 24
openin… 23 opens -13 opens_it -8 operator 8 operators 12 operat… 24 oper… 23 or -15 order 10 order_# 15 order_and -6
order_which -5 ordered -12 ordered_$ -5 ordered_from -5 ordere… -12 ordner 6 ordn… 6 otherwise 5 otherw… 5 othe… 9
otro 12 ought 6 ought_to 6 ough… 6 our 14 our_developers 8 our_engineers -15 our_own 7 our_team -11 our_test -5 ours 6
out 14 out_of 14 out_why -5 outage 11 outage_was 10 outa… 11 outside -14 outsid… -14 outs… -14 ouvert 6 ouve… 6
overnight 6 overni… 6 own 22 package 6 packag… 7 pack… 11 page 14 page_# 27 page_$ 7 page_is -5 papel 9 pape… 6
paquete 13 paquet… 16 paqu… 16 para -17 para_el -5 parcel 11 parcel_service 18 parc… 12 part -10 partner 20 partne… 17
parts 7 part… 24 pas -7 pas_$ -5 pasado 11 pasa… 8 pass 19 passed -11 passed_to -7 passes 6 passiert 8 passie… 8
patient 13 patien… 11 pati… 11 pay 5 payment 5 paymen… 5 paym… 5 pedimos 14 pedimo… 14 pedi… 16 pein… -6 people -12
people_are -14 people_had 11 people_in 7 peop… -12 person 7 person_who -8 personne 14 persons 5 person… 15 pers… 22
phas… 5 phone 5 phone_$ 5 phone_the 10 phones 5 phon… 10 photo 7 photog… -9 pin -14 pin_of -9 place 7 placed -7 plain
-5 plan -8 plan_$ -5 planni… 10 planun… 8 plan… 13 plat… -5 play… 27 plc 7 please -19 please_ask -7 please_do -7
please_let -14 please_send 17 please_tell 13 plea… -12 plumber 5 plumbe… 5 plum… 5 plus -5 poin… 6 por -9 porque 8
porq… 8 posi… -5 possible -5 possib… -5 poss… -5 pour -14 pour… 5 pouv… -5 predecessor 10 predec… 10 pred… 10
preferred 9 preferred_to 9 prefer… 9 press -15 prestataire 18 presta… 18 pres… 8 prev<as-you-said> -14 prev<at-work>
-42 prev<comes-about> 41 prev<courtesy> -17 prev<customary> 19 prev<deadline> -25 prev<delayed> 20 prev<future> -5
prev<generalities> -58 prev<harm> 22 prev<hedge> -21 prev<if> -5 prev<innocent> 6 prev<irony> 5 prev<judge> -8
prev<month> 12 prev<negation> -7 prev<neglect> 7 prev<number> -30 prev<p:actor> -13 prev<p:es> -6 prev<p:failing> 16
prev<p:fr> -5 prev<p:hint-by-rule> -10 prev<p:hint-no-care> 19 prev<p:hint-nobody's> 16 prev<p:hint-ought> 10
prev<p:hint-reported> 15 prev<p:hint-sneer> 10 prev<p:hint-told-before> 25 prev<p:hint-we-failed> -6 prev<p:housemate>
-11 prev<p:ourselves> -9 prev<p:outright> 16 prev<p:pattern> 11 prev<past> 7 prev<question> -8 prev<repeated> 64
prev<resolved> 28 prev<role> -38 prev<short> -9 prev<somebody> -13 prev<they> -11 prev<unit> 13 prev<warned> 20
prev<we> 8 prev<weekday> -7 prev<you> -49 preven… -6 previous 32 previo… 32 prev… 25 price 7 price_$ 6 price_list 7
pric… 10 print_it 11 print_the 11 printer -13 printer_is -11 printe… -11 prin… -15 priori… 8 prio… 7 pris… 20 probe 11
prob… 13 product 5 product_$ 6 production 12 produc… 12 prod… 18 program -8 prog… -5 project 9 projec… 9 proj… 9
promises 8 promis… 5 prop… -6 protec… 9 prot… 10 provider -8 provid… -10 prov… -13 préstamo -9 présta… -9 prés… -9
puede -7 pued… -7 pump -16 pump_$ -5 purchase -10 purchasing 11 put 8 put_it 9 qualit… 5 qual… 5 que 64 que_el 11
que_l' 6 que_nous -5 que_se -5 que_su 10 question -15 questions 5 questi… -10 ques… -10 qui 24 quick -8 quic… -8 quie…
7 quoi 11 rack -5 radi… -10 rain 7 raised -7 rais… -7 rather -6 rather_be -6 rath… -6 reach -7 reach_the -9 reached -6
reache… -8 reac… -18 read 11 read_$ 5 read_the 13 read_your 8 really -7 real… -7 reason -5 reas… -6 receipt -11
receip… -11 receive -5 received -8 received_a -7 receiv… -15 recepción 10 recepc… 10 recept… 5 rece… -13 rechnung -5
rechnu… -5 recht -11 rech… -17 recibido -6 recibi… -9 reci… -10 record… -8 reco… -19 recu… 13 refi… 6 refrain 6
refrain_from 6 refrai… 6 refr… 6 refused -28 refuse… -32 refu… -35 rein… 7 rejected -5 rejected_the -5 reject… -8
reje… -8 released 11 releas… 18 rele… 15 reli… 13 remark -7 remark_" -5 rema… -12 reminder -15 reminder_$ -7 rend… 11
repaired -8 repair… -8 repa… -12 repeated 11 repeat… 11 repe… 10 reply -5 repl… -8 report -5 reporting -5 reports -14
report… -24 repo… -28 reques… -5 requ… -7 reseller 15 resell… 15 rese… 8 respec… 5 response 18 responsible_for 5
respon… 17 resp… 24 rest -6 rest_assured -5 restart -9 restar… -10 restau… 6 restored_the 5 result 19 result_$ 20
resu… 19 reti… -5 retour… 5 return… -6 revision 14 revisi… 13 revi… 10 rien -8 right -17 right_people -7 righ… -20
ring -5 rings -9 ring… -9 roller -5 root 8 root_cause 8 rose -7 rota -8 round 5 roun… 9 rule_" 5 rules 5 rule… 5 run
-10 running -6 runnin… -6 runn… -6 répo… -5 safe -11 sale -12 sale_de -10 samedi 6 same… 6 samples 7 sample… 7 samp… 6
sans 5 sat 12 saturday -6 saturd… -6 satu… -6 save 16 saved 5 save… 5 saw 5 say 35 say_that 17 scale 5 scal… 5 scanner
-6 scanne… -10 scan… -17 sche… 6 schl… 6 schreiben 14 schrei… 13 schr… 11 schuld… -8 schu… -7 se 7 seal -6 search… 5
second -10 second_line 10 seconds 15 seconds_$ 17 second… 15 seco… 5 sect… -6 see -9 see_any -5 see_the -6 seems 31
seems_$ 5 seems_to 25 seem… 31 sein 10 seiner -5 select -6 select_the -5 sele… -6 semaines 12 semain… 11 sema… 11
semi… 9 send 16 send_the 13 sends 8 sends_its 5 send… 5 sensor 6 sensors 5 sensors_$ 5 sens… 9 sent 10 sent_again 7
sent_on -5 sent_us 6 serial 10 serial_number 7 seriennummer 6 serien… 6 seri… 13 service 28 service_$ 8 servic… 23
serv… 26 ses 12 session -5 sessio… -5 sess… -5 set -17 set-up -8 set-… -8 sets 9 share -5 shar… -20 shielded 18
shielded_cable 18 shield… 18 shie… 18 shift 8 shift_$ 9 shif… 8 shipping -5 shippi… -5 short -5 shor… -8 should 10
should_be 8 should_have -7 shou… 8 show -10 shows -7 shows_$ 14 shows_a 8 shows_all -10 shows_the -7 show… -9 shut 13
si 24 sich 18 side -6 sie -10 sie_haben -5 sie_im -6 sign -10 sign-in -16 sign-in_$ -9 sign-i… -16 sign_in -5 signed 5
signing 21 signin… 21 silent -6 sile… -9 simple 11 simp… 7 since 12 since_you 13 sinc… 10 sind -5 site -11 site_$ -8
slept 5 slept_through 5 slep… 5 slow -12 so 35 so_etwas 8 so_far -6 so_in 5 so_that -13 software 6 softwa… 7 soft… 7
solange 5 solang… 5 sola… 5 soldered 12 solder… 12 sold… 11 sollen 14 soll… 20 some -6 somebody_has 6 somebody_is -7
somebo… 5 someone 15 someon… 15 something 15 someth… 15 some… 33 sonn… 13 sont 7 sont_à -7 sorry -5 sorr… -5 spare 8
spare_parts 8 spar… 10 spea… 8 specification 19 specif… 19 spec… 17 spok… -6 spoo… -7 spring 5 staff 14 staf… 14 stand
-7 start -11 start_$ -6 started -11 started_at -7 starte… -12 star… -26 status -5 stayed 5 stays -11 stay… -6 stellen
6 stelle… 6 steps 14 steps_$ 15 step… 14 steriliser 13 steril… 13 ster… 12 still -12 stil… -12 stock_at -5 stoc… -5
stop 16 stop_$ 14 stops 11 stops_at 13 stop… 13 store -7 stor… -11 street -6 stre… -9 stun… -7 such 12 such_a 16 suff…
16 suggest 18 sugges… 17 sugg… 17 sunday 5 sund… 5 super -11 supe… -11 supplier -7 supplier's -9 supplier_has -8
supplier_of 6 suppli… -18 support 28 suppor… 27 supp… 11 surpri… 5 surp… 5 sus 5 switch -7 switched 8 switches 19
switches_$ 22 switch… 27 swit… 19 system -5 syst… 6 tablet -6 tabl… -10 take -5 taken -5 takes -8 take… -13 talk 17
taller -10 tall… -10 también -6 tambié… -6 tank 9 tap 14 tape 11 tarda -9 tard… -9 tax 5 team -11 technician -11
technician_found -6 techni… -32 tech… -32 tell 5 tell_us -10 tell_you -9 tells 12 tells_you 14 tell… 11 tender 7 tend…
6 tenemos -5 tenemo… -5 tene… 11 terminal 5 terminal_$ 5 term… 6 test 8 tested 6 testing 5 testin… 5 test… 8 th -7
than -14 thank_you -9 thanks -6 thanks_to -5 than… -5 that 41 that_does -7 that_my 16 that_one 5 that_the -14
that_they -6 that_this 16 that_was -5 that_you 7 that_your 6 the 18 the_# -9 the_access 9 the_address -6 the_agent 8
the_antenna 9 the_arrow 11 the_attachment 16 the_automatic 5 the_backup 8 the_bank -11 the_battery 10 the_blame -9
the_build 6 the_cabinet -10 the_card 7 the_caretaker -5 the_carrier -19 the_case -5 the_centrifuge 5 the_chart -8
the_claim -11 the_cold -5 the_colleague 5 the_colour -5 the_connection -5 the_controller -6 the_data 5 the_deadline 19
the_delay 23 the_display -6 the_domain 5 the_drawing 6 the_driver -6 the_error 6 the_escalation -8 the_factory 5
the_field 6 the_file -5 the_final 6 the_first 12 the_form 16 the_former -10 the_gateway -6 the_hardware 6 the_hinge 21
the_instructions 12 the_job 19 the_label 8 the_laptop -6 the_left -6 the_lid 10 the_limit -5 the_list 9 the_load 7
the_loan -13 the_log -8 the_machine 7 the_mail -22 the_mailbox -5 the_maker -13 the_manual 12 the_manufacturer -7
the_master -10 the_menu -10 the_middle 7 the_new -10 the_night 7 the_office -5 the_old -16 the_order 8 the_outage 10
the_page -7 the_parcel 10 the_part -7 the_partner 7 the_password 10 the_payment 8 the_person 5 the_persons 5 the_phone
12 the_photo 8 the_pin -9 the_plc 7 the_previous 11 the_price -6 the_print -6 the_probe 11 the_product 5 the_program
-5 the_pump -10 the_remark -5 the_reminder -8 the_result 20 the_right -12 the_root 8 the_rota -11 the_rule -5 the_run
-7 the_safe -8 the_same 6 the_scale 6 the_scanner -6 the_second -5 the_sensor -7 the_serial 9 the_service -6
the_set-up -8 the_settings 7 the_specification 19 the_steriliser 13 the_stock 6 the_supplier -12 the_tank 10 the_team
-6 the_technician -17 the_tender 7 the_test 5 the_three 8 the_time 18 the_two -16 the_unit 11 the_update 8 the_user
-12 the_users -9 the_warehouse -7 the_weekend 14 the_wrong 14 their 6 their_own -8 thei… 8 them -26 them_$ -8 them_and
-13 them_with 17 theme 8 them… 7 then -6 then_a -5 therefore -6 theref… -6 ther… -5 these 8 thes… 8 they 21 they_have
14 thinking 5 thinking_$ 6 thinki… 5 this 33 this_month 15 this_morning -6 this_ticket 10 this_would 19 thought 5
thought_$ -7 though… 5 thre… -7 thursd… -5 thur… -5 ticket 16 ticket_$ 12 tick… 20 tiene 7 tien… 8 time 56 time_$ 8
time_from 19 time_it -11 time_server 10 time_the -5 time_zone 22 times 21 time… 21 to 41 to_# 16 to_a -5 to_confirm -5
to_connect 5 to_do 12 to_go 7 to_have 14 to_it 5 to_know 6 to_let -6 to_our -13 to_put 10 to_send 6 to_tell 11
to_thank 8 to_the -33 to_this -5 to_wait 6 to_your -10 told 11 told_you -5 tolera… 21 tole… 21 tomorrow -8 tomorr… -8
tomo… -8 too -21 took_the 7 tous 10 tragen -5 trag… -5 transfer -5 transf… -6 transporteur -8 transportista 7 transp…
-8 tran… -10 trasla… -5 tras… -5 treats 16 trea… 15 trois 9 troi… 8 trolley 12 trolle… 12 trol… 12 trop 6 try -11
tuesday -8 tuesda… -8 tues… -8 twice 9 twic… 9 two -28 two_days 7 two_hours 6 two_of -9 typed 9 type… 8 typical 8
typica… 8 typing 16 typi… 24 uhr -7 un 21 un_autre 10 una -6 und -23 under -25 under_the -6 understanding 6 unde… -23
une 14 unfortunately 11 unfort… 11 unfo… 11 unit 5 unit_of 5 unit_was 12 unplug… 13 unpl… 14 uns_die 6 unser -5
unsere… 6 unterschrift 5 until_# -5 until_the -5 update 10 update_was -6 updates 5 update… 5 upda… 15 upstairs 9
upstai… 9 upst… 9 us 7 us_a -9 us_that -5 us_the 13 use -11 use_the -7 used 28 users -18 user… -18 usted 7 uste… 7
usua… -11 valora… -5 valo… -5 valu… -8 van -10 vari… 5 venait -6 venait_d' -5 vena… -6 vend… 6 ver 10 verdanken 6
verdan… 6 verg… -6 versand -5 versan… -16 version 5 version_$ 9 versio… 6 vers… -16 verz… -6 vez -5 view -7 visibl… 11
visi… 7 voll… 8 vom 15 von -7 von_# -10 vorh… 5 vos 19 votre_colis -6 vous 10 vous_n' 10 wait 6 wait_$ 8 waiting -6
waitin… -6 wait… -7 walk -7 want 5 wanted 13 wants -5 want… 8 war -13 warehouse -10 wareho… -11 ware… -9 warning -7
warnin… -7 warn… -6 was -8 was_cancelled 10 was_caused 7 was_created 11 was_damaged -5 was_left 17 was_made 7 was_not
-8 was_passed -7 was_refused -24 was_sent -5 was_set -10 was_your 18 water 9 wate… 9 way_round 7 we -14 we_are 30
we_can 22 we_changed -7 we_do 7 we_have -24 we_may -5 we_now 6 we_only -10 we_repeated 11 we_restored 5 we_sent -5
we_should -5 we_suggest 18 we_will -6 wednesday -9 wednes… -9 wedn… -9 week_$ 6 weekend 12 weeken… 12 week… 13 weil 6
welcome 8 welcom… 8 welc… 8 well -8 wenn 6 were -5 were_sent 6 were_told 10 what 21 what_your 11 whatever -6 whatev…
-6 when -16 when_the -11 when_you -6 whenever 5 whenev… 5 when… 5 where 5 wher… 5 whether -5 whether_a 5 whether_the
-8 whethe… -5 whet… -5 which 29 which_is 15 which_the 7 which_was -5 whic… 29 while 5 while_the 8 whil… 5 white -5
whit… -5 who 49 who_can -8 who_changed -5 who_had 7 who_should 7 whoever 14 whoeve… 14 whoe… 14 whol… -5 whose -13
whos… -13 why 6 wide… 6 wie 27 wieder -7 wied… -9 will -18 will_be -14 will_not -5 wind… -6 wird_die 7 wired 6 wire… 5
wiring 5 wiri… 5 with_the -17 with_you -10 with_your 7 within -7 without 6 without_a 6 without_it -5 withou… 6 woch… 8
wollte 5 woll… 5 won't -5 won'… -5 worked 10 workshop -5 worksh… -5 worth 15 wort… 19 would 42 would_have 14
would_like -7 would_never 10 would_not 5 would_rather -6 would_you -7 woul… 45 writing -5 writin… -5 written_to 5
wrong 12 wrong_$ -9 wrong_: -6 wrong_one -6 wrong_way 7 wrong_with 8 wrongly -9 wrongl… -9 wron… 11 wurde_$ 7 y_no 9
y_se 7 ya_no -6 year's 6 yearly -5 yesterday -5 yesterday_$ -5 yester… -5 yest… -5 you -34 you'll -8 you'… -9 you_a -7
you_and -9 you_can -13 you_do -7 you_for 27 you_have -5 you_in -8 you_know -11 you_may -5 you_nonsense 5 you_now 5
you_ordered -7 you_that -12 you_the 5 you_want 6 you_were 10 your_accountant -21 your_bank -7 your_branch -13
your_case -5 your_colleague -7 your_company -18 your_device -5 your_first 7 your_former 11 your_it 5 your_last -6
your_mail -6 your_operators 12 your_order 6 your_own 21 your_question -7 your_site -8 your_staff 14 your_tax 5
your_team 14 your_user 19 your_users -11 yours 11 yours_and 15 yourself 23 yourse… 23 your… 34 zieht 6 zieh… 6 zone 22
zu 25 zu_verdanken 6 zugr… 8 « -8 » -7 à -12 à_# -9 était 8 étai… 8 über 10 œuvre -9 œuvr… -9 “ -13 „ -13
""",
    "unconfirmed-promise": """
" -25 "_$ -5 "_the -9 # -16 #: -20 #:_$ 6 #:_; -6 #:_and -5 #:_on -7 #:_uhr -5 #_# -6 #_$ -18 #_; -13 #_bis -10 #_c
-15 #_days -13 #_de -13 #_eur -5 #_gbit 5 #_hours 12 #_juin -9 #_july 13 #_march -9 #_mm -9 #_november -7 #_of 7
#_percent 16 #_since 14 #_so 6 #_st 6 #_th 33 #_uhr 12 #_x 13 $ -12 :_# 20 :_nous 9 :_the 8 ; -25 ;_it 6 ;_our 8 ;_sie
-7 ;_the -8 <as-you-said+at-work> 6 <as-you-said+comes-about> -11 <as-you-said+future> -8 <as-you-said+near-time> -9
<as-you-said+outcome> 7 <as-you-said+p:clause-future> -5 <as-you-said+p:clause-past> -5 <as-you-said+p:clause-present>
-14 <as-you-said+p:en> -18 <as-you-said+p:future> -9 <as-you-said+p:past> -9 <as-you-said+p:pattern> -11
<as-you-said+p:present> -15 <as-you-said+p:somebody> -14 <as-you-said+p:time> -15 <as-you-said+repeated> 7
<as-you-said+role> -12 <as-you-said+somebody> -7 <as-you-said+unit> 6 <as-you-said+weekday> -8 <as-you-said+you> -12
<as-you-said> -19 <asked+at-work> -5 <asked+comes-about> -17 <asked+deadline> -16 <asked+delayed> 10 <asked+future> 9
<asked+harm> 9 <asked+month> -6 <asked+negation> -6 <asked+p:clause-present> -6 <asked+p:clause-request> -9
<asked+p:de> -6 <asked+p:future> 12 <asked+p:guard> -6 <asked+p:past> -5 <asked+p:request> -12 <asked+p:somebody> -14
<asked+p:sure> -12 <asked+p:time> -9 <asked+p:weak> 5 <asked+repeated> 10 <asked+somebody> 9 <asked+they> 6 <asked+we>
-6 <asked+you> -16 <asked> -13 <at-work+comes-about> 13 <at-work+customary> -16 <at-work+deadline> -23 <at-work+fault>
8 <at-work+future> -20 <at-work+generalities> -6 <at-work+good-hands> -6 <at-work+if> 8 <at-work+news-later> -5
<at-work+p:clause-past> 5 <at-work+p:dated> 6 <at-work+p:future> -25 <at-work+p:past> 8 <at-work+p:pattern> -9
<at-work+p:somebody> 11 <at-work+p:sure> -5 <at-work+p:word_given> 8 <at-work+past> 22 <at-work+repeated> 9
<at-work+short> -9 <at-work+somebody> -15 <at-work+they> -10 <at-work+unit> 13 <at-work+we> 9 <at-work+word-given> 7
<at-work+you> 5 <comes-about+customary> 11 <comes-about+deadline> 8 <comes-about+delayed> 15 <comes-about+fault> 6
<comes-about+future> 24 <comes-about+harm> -11 <comes-about+hedge> -15 <comes-about+if> 8 <comes-about+irony> -7
<comes-about+judge> -6 <comes-about+month> 28 <comes-about+near-time> 22 <comes-about+negation> -5
<comes-about+news-later> -5 <comes-about+number> 21 <comes-about+outcome> -13 <comes-about+p:clause-guard> 9
<comes-about+p:clause-present> 37 <comes-about+p:clause-request> 8 <comes-about+p:de> 9 <comes-about+p:denied> -5
<comes-about+p:en> 10 <comes-about+p:es> 6 <comes-about+p:future> 17 <comes-about+p:guard> 17 <comes-about+p:past> -8
<comes-about+p:pattern> 42 <comes-about+p:present> 25 <comes-about+p:somebody> 42 <comes-about+p:sure> 35
<comes-about+p:time> 36 <comes-about+p:weak> 31 <comes-about+p:word_given> 25 <comes-about+past> 5
<comes-about+question> -12 <comes-about+repeated> -19 <comes-about+short> 9 <comes-about+soon> 33 <comes-about+they>
-13 <comes-about+unit> 10 <comes-about+warned> -8 <comes-about+we> 12 <comes-about+weekday> 13
<comes-about+word-given> 42 <comes-about+would-have> -7 <comes-about+you> 20 <comes-about> 26 <courtesy+future> -7
<courtesy+harm> 11 <courtesy+near-time> -8 <courtesy+neglect> -8 <courtesy+number> -6 <courtesy+p:clause-present> -7
<courtesy+p:en> -11 <courtesy+p:pattern> -12 <courtesy+p:present> -7 <courtesy+p:somebody> -12 <courtesy+p:time> -7
<courtesy+role> 6 <courtesy+somebody> 6 <courtesy+weekday> 6 <courtesy+you> -11 <courtesy> -14 <customary+deadline> -9
<customary+delayed> 8 <customary+fault> -9 <customary+future> 11 <customary+hedge> -7 <customary+month> -20
<customary+near-time> 13 <customary+news-later> 5 <customary+p:clause-future> 6 <customary+p:clause-guard> 11
<customary+p:clause-present> -17 <customary+p:clause-request> 5 <customary+p:dated> 8 <customary+p:es> 6
<customary+p:fr> 6 <customary+p:future> 25 <customary+p:guard> 18 <customary+p:past> -14 <customary+p:pattern> -29
<customary+p:present> -28 <customary+p:request> 12 <customary+p:somebody> -14 <customary+p:sure> 6 <customary+p:time>
-8 <customary+p:weak> 9 <customary+p:word_given> 7 <customary+role> -24 <customary+short> 26 <customary+somebody> -6
<customary+unit> -9 <customary+we> 10 <customary+weekday> 12 <customary+word-given> 13 <customary+you> -14 <customary>
5 <deadline+fault> -7 <deadline+future> 30 <deadline+generalities> 5 <deadline+harm> 6 <deadline+if> 5
<deadline+near-time> 31 <deadline+negation> -17 <deadline+number> -6 <deadline+p:clause-future> 14
<deadline+p:clause-over> 7 <deadline+p:clause-past> 5 <deadline+p:clause-present> -7 <deadline+p:clause-request> -9
<deadline+p:en> 5 <deadline+p:fr> -8 <deadline+p:future> 22 <deadline+p:guard> 8 <deadline+p:over> 6 <deadline+p:past>
5 <deadline+p:pattern> 10 <deadline+p:request> -15 <deadline+p:somebody> 7 <deadline+p:sure> -19 <deadline+p:time> 9
<deadline+past> 7 <deadline+repeated> 13 <deadline+role> -15 <deadline+unit> -22 <deadline+we> 27 <deadline+you> 14
<delayed+future> 10 <delayed+if> 10 <delayed+month> -5 <delayed+near-time> 11 <delayed+p:clause-guard> 5
<delayed+p:clause-present> -11 <delayed+p:clause-request> 10 <delayed+p:en> 7 <delayed+p:es> 6 <delayed+p:fr> -7
<delayed+p:future> 9 <delayed+p:pattern> -6 <delayed+p:request> 9 <delayed+p:somebody> 6 <delayed+p:sure> 5
<delayed+p:time> 7 <delayed+unit> -7 <delayed+we> 12 <delayed+weekday> 13 <delayed> 6 <fault+future> 5 <fault+harm> -5
<fault+if> 11 <fault+near-time> -5 <fault+negation> 6 <fault+outcome> -5 <fault+p:clause-present> -6 <fault+p:de> -6
<fault+p:en> 15 <fault+p:future> 17 <fault+p:over> -5 <fault+p:past> 5 <fault+p:pattern> -6 <fault+p:present> 7
<fault+p:sure> -11 <fault+p:time> -14 <fault+past> 10 <fault+role> -10 <fault+unit> -13 <fault+word-given> 13
<fault+you> -11 <fault> 5 <future+generalities> -14 <future+good-hands> -5 <future+harm> 8 <future+if> -12
<future+irony> -5 <future+month> 11 <future+negation> 21 <future+neglect> 7 <future+news-later> -21 <future+number> 5
<future+outcome> 12 <future+p:clause-future> 7 <future+p:clause-guard> 9 <future+p:clause-present> 8 <future+p:en> 42
<future+p:fr> 12 <future+p:future> 49 <future+p:guard> 22 <future+p:pattern> 22 <future+p:present> 36
<future+p:request> 12 <future+p:somebody> 6 <future+p:sure> 5 <future+p:time> 14 <future+p:word_given> 9 <future+past>
-6 <future+question> -9 <future+repeated> 29 <future+short> -19 <future+somebody> 15 <future+soon> -5 <future+unit> 5
<future+warned> 13 <future+we> -12 <future+word-given> 12 <future+you> 18 <future> 50 <generalities+harm> 5
<generalities+if> -7 <generalities+negation> -5 <generalities+p:clause-guard> -5 <generalities+p:de> -10
<generalities+p:en> -7 <generalities+p:future> -16 <generalities+p:pattern> 20 <generalities+p:present> -15
<generalities+p:somebody> -6 <generalities+p:time> 5 <generalities+p:weak> 5 <generalities+somebody> 6
<generalities+you> -7 <generalities> -17 <good-hands+p:time> 6 <harm+if> -5 <harm+irony> -5 <harm+near-time> 6
<harm+negation> 9 <harm+number> -13 <harm+p:clause-present> 9 <harm+p:de> -6 <harm+p:en> 12 <harm+p:future> 17
<harm+p:past> 13 <harm+p:pattern> 24 <harm+p:present> 11 <harm+p:somebody> 13 <harm+p:sure> 6 <harm+p:time> 5
<harm+p:weak> 18 <harm+p:word_given> 6 <harm+role> 7 <harm+somebody> 8 <harm+soon> 11 <harm+unit> -8 <harm+we> 7
<harm+weekday> 5 <harm+word-given> 26 <harm+you> 13 <harm> 9 <hedge+negation> -6 <hedge+p:clause-present> -9
<hedge+p:en> -22 <hedge+p:past> -5 <hedge+p:pattern> -16 <hedge+p:present> -16 <hedge+p:somebody> -15 <hedge+p:sure>
-13 <hedge+p:time> -20 <hedge+repeated> -6 <hedge+role> -5 <hedge+somebody> -7 <hedge+unit> -7 <hedge+we> -10
<hedge+you> -7 <hedge> -22 <if+near-time> 9 <if+negation> 6 <if+news-later> -5 <if+p:clause-future> 5
<if+p:clause-guard> 7 <if+p:clause-past> -5 <if+p:clause-present> -15 <if+p:clause-request> 9 <if+p:future> -17
<if+p:guard> -16 <if+p:past> -12 <if+p:present> -5 <if+p:sure> 11 <if+past> -6 <if+repeated> -6 <if+role> -9
<if+somebody> -10 <if+unit> -10 <if+we> 7 <if+word-given> 11 <if+you> 8 <if> -7 <innocent+p:en> -5
<innocent+p:present> -5 <innocent+p:somebody> -6 <innocent+p:time> -5 <innocent+somebody> -5 <innocent+we> -6
<innocent> -6 <irony+p:en> -8 <irony+p:future> -5 <irony+p:present> -5 <irony+p:somebody> -6 <irony+p:time> -5
<irony+unit> -6 <irony+you> -6 <irony> -12 <judge+negation> -5 <judge+p:en> -10 <judge+p:present> -7 <judge+role> -6
<judge> -7 <month+near-time> -7 <month+negation> -9 <month+number> -15 <month+p:clause-future> -6
<month+p:clause-past> 5 <month+p:clause-present> -10 <month+p:dated> -8 <month+p:en> 8 <month+p:future> 14
<month+p:past> 9 <month+p:present> 15 <month+p:somebody> 6 <month+p:sure> -19 <month+p:time> -8 <month+past> -5
<month+role> -6 <month+they> -6 <month+unit> -11 <month+we> 7 <month+you> 11 <near-time+negation> -14
<near-time+number> -5 <near-time+outcome> -14 <near-time+p:clause-future> 10 <near-time+p:clause-over> 6
<near-time+p:clause-past> -6 <near-time+p:clause-present> 8 <near-time+p:en> -5 <near-time+p:es> 21 <near-time+p:fr>
10 <near-time+p:future> 9 <near-time+p:over> 5 <near-time+p:pattern> 21 <near-time+p:present> 15
<near-time+p:somebody> -11 <near-time+p:sure> 45 <near-time+p:time> 26 <near-time+p:word_given> 5 <near-time+question>
-13 <near-time+repeated> 6 <near-time+role> 14 <near-time+short> 6 <near-time+we> -8 <near-time+weekday> 7
<near-time+word-given> -14 <near-time+you> 5 <near-time> 25 <negation+neglect> 8 <negation+news-later> 10
<negation+number> 25 <negation+p:clause-future> -8 <negation+p:clause-past> -11 <negation+p:clause-present> -18
<negation+p:de> 7 <negation+p:denied> -7 <negation+p:future> 22 <negation+p:over> -9 <negation+p:past> -17
<negation+p:pattern> -9 <negation+p:present> 10 <negation+p:somebody> 16 <negation+p:sure> -17 <negation+p:time> -36
<negation+p:weak> 10 <negation+p:word_given> 27 <negation+past> -11 <negation+repeated> 21 <negation+soon> 22
<negation+we> 17 <negation+weekday> -7 <negation+word-given> 46 <negation+you> 24 <neglect+number> -5
<neglect+p:future> 5 <neglect+p:past> -6 <neglect+p:somebody> 10 <neglect+p:weak> -7 <neglect+role> -9 <neglect+we> 15
<neglect+word-given> -8 <neglect+you> 13 <news-later+number> 6 <news-later+p:en> -12 <news-later+p:future> -19
<news-later+p:pattern> 6 <news-later+p:present> -10 <news-later+p:request> 6 <news-later+p:somebody> -9
<news-later+p:sure> 6 <news-later+p:word_given> 8 <news-later+role> -5 <news-later+short> -6 <news-later+they> 5
<news-later+unit> -5 <news-later+word-given> 17 <news-later+you> -20 <news-later> -12 <number+outcome> -10
<number+p:clause-future> 9 <number+p:clause-guard> -5 <number+p:clause-past> 8 <number+p:dated> 5 <number+p:de> -9
<number+p:en> 22 <number+p:es> 5 <number+p:fr> -6 <number+p:future> 12 <number+p:guard> 7 <number+p:pattern> 8
<number+p:request> 6 <number+p:somebody> 9 <number+p:sure> 15 <number+p:time> 14 <number+p:weak> 11
<number+p:word_given> 14 <number+repeated> 15 <number+role> 16 <number+somebody> -8 <number+soon> 24 <number+unit> 29
<number+weekday> 23 <number+you> 10 <number> 12 <outcome+p:clause-future> 6 <outcome+p:clause-guard> 11
<outcome+p:clause-present> -7 <outcome+p:dated> 5 <outcome+p:en> -17 <outcome+p:guard> 7 <outcome+p:present> -9
<outcome+p:somebody> -11 <outcome+p:sure> 6 <outcome+p:time> -15 <outcome+p:word_given> 11 <outcome+repeated> 9
<outcome+role> -10 <outcome+unit> -20 <outcome+weekday> 5 <outcome+word-given> 11 <outcome+you> -21 <outcome> -14
<p:clause-future+p:clause-guard> 9 <p:clause-future+p:clause-present> -5 <p:clause-future+p:dated> -5
<p:clause-future+p:de> -11 <p:clause-future+p:en> 7 <p:clause-future+p:es> 12 <p:clause-future+p:fr> 12
<p:clause-future+p:future> 20 <p:clause-future+p:guard> 6 <p:clause-future+p:pattern> 32 <p:clause-future+p:somebody>
15 <p:clause-future+p:sure> 10 <p:clause-future+p:time> 20 <p:clause-future+repeated> 5 <p:clause-future+short> 5
<p:clause-future+somebody> -5 <p:clause-future+we> 10 <p:clause-future+word-given> 6 <p:clause-future+you> 13
<p:clause-future> 20 <p:clause-guard+p:clause-present> -11 <p:clause-guard+p:en> -11 <p:clause-guard+p:es> 11
<p:clause-guard+p:fr> -7 <p:clause-guard+p:future> 12 <p:clause-guard+p:guard> -6 <p:clause-guard+p:past> -6
<p:clause-guard+p:present> -9 <p:clause-guard+p:somebody> 10 <p:clause-guard+p:sure> 10 <p:clause-guard+p:time> -6
<p:clause-guard+past> 7 <p:clause-guard+question> -7 <p:clause-guard+repeated> 9 <p:clause-guard+role> -6
<p:clause-guard+somebody> -14 <p:clause-guard+unit> -8 <p:clause-guard+weekday> -9 <p:clause-guard+you> 16
<p:clause-guard> -6 <p:clause-over+p:clause-present> 5 <p:clause-over+p:sure> 6 <p:clause-past+p:clause-present> 14
<p:clause-past+p:es> 7 <p:clause-past+p:future> 6 <p:clause-past+p:guard> 10 <p:clause-past+p:present> 17
<p:clause-past+p:somebody> -17 <p:clause-past+past> -8 <p:clause-past+repeated> 5 <p:clause-past+role> -10
<p:clause-past+somebody> -16 <p:clause-past+they> 5 <p:clause-past+unit> 22 <p:clause-past+we> -11
<p:clause-past+weekday> -18 <p:clause-past+would-have> -7 <p:clause-past+you> -10 <p:clause-present+p:de> 7
<p:clause-present+p:en> -6 <p:clause-present+p:es> 18 <p:clause-present+p:future> -9 <p:clause-present+p:past> 6
<p:clause-present+p:present> 16 <p:clause-present+p:request> 5 <p:clause-present+p:somebody> 6
<p:clause-present+p:sure> 10 <p:clause-present+p:time> 16 <p:clause-present+past> 7 <p:clause-present+question> -5
<p:clause-present+repeated> 6 <p:clause-present+role> 17 <p:clause-present+short> 13 <p:clause-present+somebody> 11
<p:clause-present+soon> 21 <p:clause-present+unit> 6 <p:clause-present+we> -22 <p:clause-present+word-given> -8
<p:clause-present+would-have> -5 <p:clause-present> 16 <p:clause-request+p:en> 7 <p:clause-request+p:guard> -5
<p:clause-request+p:present> 13 <p:clause-request+p:somebody> 9 <p:clause-request+weekday> -7 <p:clause-request+you>
-6 <p:dated+p:future> -5 <p:dated+p:guard> 6 <p:dated+p:sure> 8 <p:dated+p:time> -8 <p:dated+repeated> 6
<p:dated+unit> 16 <p:dated+you> -5 <p:dated> -8 <p:de+p:guard> -7 <p:de+p:past> -12 <p:de+p:pattern> 45
<p:de+p:present> 9 <p:de+p:request> -6 <p:de+p:somebody> 10 <p:de+p:sure> 6 <p:de+p:word_given> 17 <p:de+question> -12
<p:de+repeated> 18 <p:de+role> 9 <p:de+unit> -10 <p:de+we> -15 <p:de+weekday> -7 <p:de+word-given> 8 <p:denied+p:en>
-6 <p:denied+p:present> -5 <p:denied+p:somebody> -5 <p:denied+we> -5 <p:denied> -7 <p:en+p:future> 33 <p:en+p:guard>
-6 <p:en+p:past> -25 <p:en+p:pattern> 12 <p:en+p:present> -7 <p:en+p:request> 5 <p:en+p:sure> 9 <p:en+p:time> 18
<p:en+p:weak> 9 <p:en+p:word_given> 26 <p:en+past> -6 <p:en+question> -8 <p:en+repeated> 10 <p:en+resolved> -5
<p:en+role> -10 <p:en+short> 18 <p:en+somebody> -7 <p:en+soon> 26 <p:en+they> 7 <p:en+unit> 26 <p:en+we> 6
<p:en+weekday> 30 <p:en+word-given> 39 <p:en+would-have> -7 <p:en> -20 <p:es+p:future> 20 <p:es+p:guard> 6
<p:es+p:over> -5 <p:es+p:pattern> 20 <p:es+p:request> -6 <p:es+p:sure> 12 <p:es+p:time> 21 <p:es+weekday> 7
<p:es+word-given> 7 <p:es+you> 5 <p:es> 5 <p:fr+p:future> 27 <p:fr+p:guard> -6 <p:fr+p:pattern> 13 <p:fr+p:present> -6
<p:fr+p:somebody> -6 <p:fr+p:time> 10 <p:fr+resolved> 8 <p:fr+role> -15 <p:fr+unit> 5 <p:fr+weekday> 6
<p:fr+word-given> 9 <p:fr+you> 11 <p:future+p:guard> 7 <p:future+p:over> -7 <p:future+p:pattern> 40
<p:future+p:present> 10 <p:future+p:request> 5 <p:future+p:somebody> 22 <p:future+p:time> 16 <p:future+p:weak> 10
<p:future+p:word_given> 20 <p:future+question> -12 <p:future+repeated> 31 <p:future+role> -15 <p:future+somebody> -6
<p:future+unit> 18 <p:future+warned> 16 <p:future+we> -7 <p:future+weekday> -10 <p:future+word-given> 49
<p:future+you> 32 <p:future> 77 <p:guard+p:pattern> 5 <p:guard+p:present> -6 <p:guard+p:sure> -9 <p:guard+p:weak> 7
<p:guard+question> -7 <p:guard+resolved> -5 <p:guard+role> -11 <p:guard+somebody> 7 <p:guard+they> 5 <p:guard+unit>
-25 <p:guard> -13 <p:over+p:past> -5 <p:over+p:pattern> -5 <p:over+p:somebody> -5 <p:over> -6 <p:past+p:pattern> -8
<p:past+p:request> -7 <p:past+p:somebody> -28 <p:past+p:sure> -6 <p:past+p:time> -11 <p:past+past> -7 <p:past+role>
-21 <p:past+somebody> -11 <p:past+unit> 6 <p:past+warned> -7 <p:past+we> -42 <p:past+weekday> -17 <p:past+would-have>
-9 <p:past+you> -19 <p:past> -42 <p:pattern+p:present> 44 <p:pattern+p:somebody> 47 <p:pattern+p:sure> 23
<p:pattern+p:time> 37 <p:pattern+p:weak> 11 <p:pattern+p:word_given> 48 <p:pattern+repeated> 10 <p:pattern+resolved>
12 <p:pattern+role> -7 <p:pattern+short> 35 <p:pattern+somebody> 17 <p:pattern+soon> 5 <p:pattern+they> 9
<p:pattern+we> 34 <p:pattern+weekday> 28 <p:pattern+word-given> 36 <p:pattern+you> 35 <p:pattern> 90
<p:present+p:request> 12 <p:present+p:sure> 28 <p:present+p:time> 51 <p:present+p:weak> 26 <p:present+p:word_given> 33
<p:present+past> 7 <p:present+question> -8 <p:present+repeated> 11 <p:present+short> -8 <p:present+somebody> 13
<p:present+soon> 32 <p:present+they> 10 <p:present+unit> 17 <p:present+warned> 12 <p:present+we> -9
<p:present+weekday> 13 <p:present+word-given> 34 <p:present+would-have> -7 <p:present+you> -8 <p:request+p:somebody> 6
<p:request+p:sure> -7 <p:request+p:time> 8 <p:request+repeated> 9 <p:request+somebody> 19 <p:request+they> 11
<p:request+we> 12 <p:request+word-given> 8 <p:request+you> -17 <p:request> -6 <p:somebody+p:sure> 25
<p:somebody+p:time> 18 <p:somebody+p:weak> 35 <p:somebody+p:word_given> 25 <p:somebody+question> -17
<p:somebody+repeated> 12 <p:somebody+resolved> 8 <p:somebody+role> 28 <p:somebody+somebody> 6 <p:somebody+soon> 8
<p:somebody+they> 9 <p:somebody+unit> 28 <p:somebody+we> -19 <p:somebody+weekday> 24 <p:somebody+word-given> 48
<p:somebody+would-have> -9 <p:somebody+you> 22 <p:sure+p:time> 30 <p:sure+past> 15 <p:sure+question> -13
<p:sure+repeated> 25 <p:sure+role> 9 <p:sure+short> 12 <p:sure+somebody> -9 <p:sure+soon> 17 <p:sure+they> 13
<p:sure+we> 13 <p:sure+weekday> 8 <p:sure+you> 36 <p:sure> 30 <p:time+question> -21 <p:time+repeated> 19 <p:time+role>
13 <p:time+short> 43 <p:time+somebody> 14 <p:time+soon> 19 <p:time+they> 15 <p:time+unit> -6 <p:time+we> 14
<p:time+weekday> 24 <p:time+would-have> -5 <p:time+you> 9 <p:time> 51 <p:weak+somebody> 11 <p:weak+they> 6 <p:weak+we>
6 <p:weak+word-given> 29 <p:weak+you> 27 <p:weak> 33 <p:word_given+repeated> 6 <p:word_given+resolved> 10
<p:word_given+role> -12 <p:word_given+short> 14 <p:word_given+unit> 8 <p:word_given+we> 16 <p:word_given+word-given>
35 <p:word_given+you> 14 <p:word_given> 47 <past+repeated> 6 <past+role> -9 <past+somebody> -14 <past+unit> 10
<past+we> -8 <past+word-given> -6 <past+would-have> -7 <past+you> -8 <past> -7 <question+unit> -11 <question+weekday>
-12 <question+you> -13 <question> -25 <repeated+role> 5 <repeated+somebody> 9 <repeated+soon> 12 <repeated+they> 6
<repeated+unit> 10 <repeated+weekday> 5 <repeated+word-given> 11 <repeated+you> 12 <repeated> 25 <resolved+short> 5
<resolved+word-given> 10 <role+somebody> -10 <role+soon> 19 <role+unit> 7 <role+we> 6 <role+word-given> -14 <role+you>
22 <role> -19 <short+unit> 23 <short+weekday> 26 <short+word-given> 14 <short+you> -9 <short> 14 <somebody+they> 13
<somebody+unit> -27 <somebody+warned> -6 <somebody+we> 23 <somebody+word-given> 9 <somebody> -6 <soon+unit> 24
<soon+we> -5 <soon> 27 <they+we> 6 <they+word-given> 10 <they+you> 15 <they> 5 <unit+we> 10 <unit+weekday> 5
<unit+word-given> 6 <unit+you> 24 <unit> 21 <warned+you> -5 <warned> 7 <we+weekday> 15 <we+word-given> 16
<we+would-have> -5 <we> -8 <weekday+you> 9 <weekday> 37 <word-given+you> 33 <word-given> 63 <would-have+you> -5
<would-have> -8 <you> 14 ? -25 ?_$ -25 ^ -12 ^_a -14 ^_according -10 ^_as -11 ^_at -5 ^_bis 5 ^_bitte -5 ^_by 7
^_comptez 5 ^_dave -14 ^_dear -10 ^_delivery 20 ^_der -8 ^_die 6 ^_ein -9 ^_either -7 ^_es 12 ^_for -7 ^_from 5 ^_give
5 ^_he 5 ^_i'll 9 ^_if -9 ^_ihr -5 ^_in 7 ^_lo 5 ^_nach 5 ^_new 30 ^_not 14 ^_please -9 ^_puede 7 ^_quick -12 ^_rest 6
^_support 6 ^_thank -17 ^_that -6 ^_the -10 ^_they 16 ^_this 15 ^_two 8 ^_un -6 ^_version -5 ^_we 10 ^_we're 7 ^_we've
10 ^_yes 20 ^_you -8 ^_your -17 a -27 a_# -7 a_full 8 a_good -12 a_holiday -12 a_matter 6 a_refund -6 a_single 5
a_version 19 ab 8 about 7 about_two -5 abou… 7 accepted -7 accept… -11 access 8 according -13 according_to -13 accord…
-14 account 6 accoun… -5 acco… -20 accu… -5 address -6 addres… -6 addr… -6 affich… 7 affi… 7 after 17 after_that 16
afte… 21 again 10 again_$ 18 again_in -6 agai… 10 akku -7 alig… 5 alimentation 7 alimen… 7 alim… 7 all -8 alle 15
alles 8 alle… 8 already 6 alread… 6 alre… 6 am -11 an -18 an_answer -6 analys… -5 anal… -5 and_# 5 and_#: -7 and_every
7 and_for -6 and_from 7 and_it 10 and_shows 5 and_test -6 and_we -14 and_will -7 ange… -8 anno… -5 answer -5 answered
-5 answer… -5 answ… -10 any 12 anything -6 anythi… -6 anyt… -6 anzeige -6 anzeig… -6 anze… -6 app 8 appears -8
appears_in -6 appear… -8 appointment 8 appoin… 8 appo… 8 approve 10 approv… 10 appr… 6 april -5 april_$ -5 apri… -5
are 7 are_$ -8 are_available -6 are_complete 7 are_going 6 are_printed 13 around 16 arou… 16 arra… 15 arrives 14
arrive… 12 arri… 10 as 7 as_follows -5 as_of 5 as_soon -8 as_there -6 as_usual 13 assured_that -8 at 12 at_# 9 at_#:
-12 at_midnight -5 at_most 5 at_noon -11 at_page 6 at_the 15 at_your 7 attend… -7 atte… -9 auch -5 aucun 9 aucu… 9 auf
-5 auf_# -7 aurez 10 aure… 10 ausf… 5 ausschalten -7 aussch… -7 available -8 availa… -8 avai… -8 avant -8 avant_le -7
avan… -9 away 15 back 36 back_at 8 back_in 17 backup -12 backup_of -10 back… -12 batter… -7 batt… -7 be -9 be_a 20
be_cancelled 10 be_seen -5 be_the -6 bear 10 bear_with 10 before -7 before_it 10 before_the -20 before_your 5 befo… -7
bei -8 being -10 being_worked -11 bein… -10 berechnet -7 berech… -7 bere… -8 between_# 7 bis -15 bis_# -12 bis_zum -6
bitte -6 bitt… -6 blatt -6 blat… -6 book 7 books 6 book… 10 both -5 bought -5 boug… -5 box 15 box_$ 16 boxes 6 boxe… 6
brings 12 brin… 12 browser -6 browser_is -5 browse… -6 brow… -6 but -16 but_not -14 by -5 by_friday -6 c -16
c<as-you-said+near-time> -9 c<as-you-said+p:past> -5 c<as-you-said+p:present> -12 c<as-you-said+p:sure> -7
c<as-you-said+role> -6 c<as-you-said+somebody> -6 c<as-you-said+you> -6 c<as-you-said> -6 c<asked+comes-about> -19
c<asked+deadline> -10 c<asked+p:present> -11 c<asked+p:request> -7 c<asked+p:sure> -10 c<asked+weekday> -5 c<asked>
-11 c<at-work+comes-about> 14 c<at-work+outcome> -6 c<at-work+p:bare> 10 c<at-work+p:open> 7 c<at-work+p:sure> 5
c<at-work+repeated> 11 c<at-work+somebody> 7 c<at-work+weekday> 10 c<at-work> 10 c<comes-about+courtesy> -16
c<comes-about+customary> -8 c<comes-about+fault> -6 c<comes-about+harm> -7 c<comes-about+hedge> -7 c<comes-about+if>
10 c<comes-about+month> 34 c<comes-about+near-time> 19 c<comes-about+negation> -11 c<comes-about+outcome> 8
c<comes-about+p:bare> 21 c<comes-about+p:guard> 19 c<comes-about+p:open> 8 c<comes-about+p:past> 8
c<comes-about+p:present> 37 c<comes-about+p:request> -9 c<comes-about+p:sure> 39 c<comes-about+somebody> 29
c<comes-about+soon> 6 c<comes-about+they> 7 c<comes-about+unit> -7 c<comes-about+word-given> 7
c<comes-about+would-have> -5 c<comes-about+you> 7 c<comes-about> 38 c<courtesy+near-time> -8 c<courtesy+p:bare> -10
c<courtesy+p:open> -11 c<courtesy+p:present> -11 c<courtesy+unit> -5 c<courtesy+you> -13 c<courtesy> -13
c<customary+deadline> -17 c<customary+delayed> 8 c<customary+fault> -8 c<customary+future> 12 c<customary+if> 5
c<customary+month> -16 c<customary+near-time> 5 c<customary+number> 5 c<customary+p:bare> -35 c<customary+p:future> 13
c<customary+p:guard> 15 c<customary+p:open> -20 c<customary+p:present> -31 c<customary+p:request> 5
c<customary+repeated> -5 c<customary+role> -22 c<customary+somebody> -13 c<customary+unit> -11 c<customary+we> -9
c<customary+weekday> 8 c<customary> -16 c<deadline+delayed> -11 c<deadline+fault> -5 c<deadline+future> 11
c<deadline+harm> -5 c<deadline+month> -7 c<deadline+near-time> 31 c<deadline+p:future> 14 c<deadline+p:open> 19
c<deadline+p:over> 7 c<deadline+p:past> 5 c<deadline+p:present> -9 c<deadline+p:request> -9 c<deadline+p:sure> -14
c<deadline+repeated> 10 c<deadline+role> -12 c<deadline+unit> -5 c<deadline+we> 22 c<deadline+you> 18 c<deadline> 7
c<delayed+near-time> 7 c<delayed+number> -5 c<delayed+p:bare> -9 c<delayed+p:guard> 6 c<delayed+p:present> -12
c<delayed+p:sure> -5 c<delayed+unit> -6 c<delayed> -5 c<fault+near-time> -5 c<fault+outcome> -5 c<fault+p:bare> -7
c<fault+p:present> -5 c<fault+p:sure> -6 c<fault+role> -5 c<fault+unit> -8 c<fault> -9 c<future+month> -5
c<future+outcome> 8 c<future+p:future> 5 c<future+p:guard> 7 c<future+p:open> 5 c<future+p:present> 5 c<future+you> 6
c<future> 5 c<generalities+p:sure> 5 c<generalities+we> 5 c<generalities+weekday> -6 c<harm+number> -10 c<harm+p:past>
-6 c<harm+p:present> -5 c<harm+p:sure> -8 c<harm+unit> -14 c<harm+we> -5 c<harm> -14 c<hedge+p:bare> -14
c<hedge+p:open> -6 c<hedge+p:present> -10 c<hedge+p:sure> -8 c<hedge+somebody> -8 c<hedge+you> -7 c<hedge> -15
c<if+near-time> 12 c<if+number> -5 c<if+p:bare> -8 c<if+p:guard> 9 c<if+p:open> -11 c<if+p:sure> 11 c<if+role> -6
c<if+unit> -6 c<if+weekday> -8 c<if+you> 11 c<irony+unit> -5 c<month+p:bare> -9 c<month+p:future> -6 c<month+p:open> 6
c<month+p:past> 5 c<month+p:sure> -18 c<month+past> -5 c<month+somebody> 7 c<month+they> -5 c<month+unit> -8 c<month>
-8 c<near-time+number> 14 c<near-time+outcome> -5 c<near-time+p:bare> 30 c<near-time+p:future> 10 c<near-time+p:open>
-33 c<near-time+p:over> 6 c<near-time+p:past> -5 c<near-time+p:present> 8 c<near-time+p:sure> 47 c<near-time+repeated>
6 c<near-time+role> 9 c<near-time+somebody> -5 c<near-time+we> -14 c<near-time+weekday> 11 c<near-time+word-given> -13
c<near-time> 25 c<negation+p:bare> -11 c<negation+p:future> 5 c<negation+p:open> -15 c<negation+p:present> -6
c<negation+somebody> -5 c<negation+weekday> -6 c<negation> -13 c<news-later+p:open> -5 c<news-later+p:sure> 6
c<number+p:future> 11 c<number+p:open> -6 c<number+p:past> 6 c<number+p:sure> 21 c<number+role> 9 c<number+soon> 8
c<number+unit> 16 c<number+we> -9 c<number+weekday> -6 c<number+word-given> 12 c<number+you> 8 c<number> 15
c<outcome+p:future> 6 c<outcome+p:guard> 10 c<outcome+p:open> 7 c<outcome+somebody> 8 c<outcome+we> -5
c<outcome+weekday> 9 c<outcome> 8 c<p:bare+p:future> 11 c<p:bare+p:open> 8 c<p:bare+p:present> 10 c<p:bare+p:sure> 22
c<p:bare+repeated> 14 c<p:bare+role> 12 c<p:bare+somebody> 34 c<p:bare+soon> 7 c<p:bare+unit> -10 c<p:bare+we> 14
c<p:bare+weekday> 47 c<p:bare+word-given> -7 c<p:bare+you> 10 c<p:bare> 39 c<p:future+p:guard> 8 c<p:future+p:open> 8
c<p:future+p:present> -5 c<p:future+p:sure> 13 c<p:future+somebody> -7 c<p:future+word-given> 6 c<p:future+you> 13
c<p:future> 20 c<p:guard+p:open> -11 c<p:guard+p:present> -17 c<p:guard+p:sure> 6 c<p:guard+past> 7 c<p:guard+role> -6
c<p:guard+somebody> -9 c<p:guard+unit> -12 c<p:guard+you> 16 c<p:guard> -6 c<p:open+p:past> -7 c<p:open+p:present> -15
c<p:open+p:request> 6 c<p:open+past> -11 c<p:open+somebody> 26 c<p:open+they> 7 c<p:open+unit> -22 c<p:open+we> -9
c<p:open+weekday> 21 c<p:open+word-given> -5 c<p:open+you> -8 c<p:open> 13 c<p:over+p:present> 5 c<p:over+p:sure> 6
c<p:past+p:present> 10 c<p:past+past> -6 c<p:past+role> -7 c<p:past+somebody> -7 c<p:past+they> 7 c<p:past+we> -10
c<p:past+weekday> -14 c<p:past+would-have> -6 c<p:past+you> -10 c<p:present+p:sure> 13 c<p:present+past> -6
c<p:present+repeated> 12 c<p:present+role> 10 c<p:present+somebody> 8 c<p:present+soon> 14 c<p:present+they> 9
c<p:present+we> -15 c<p:present+word-given> -6 c<p:present+would-have> -5 c<p:present> 16 c<p:request+unit> 5
c<p:request+weekday> -6 c<p:sure+repeated> 20 c<p:sure+role> 11 c<p:sure+soon> 14 c<p:sure+they> 8 c<p:sure+unit> 7
c<p:sure+you> 25 c<p:sure> 30 c<past+somebody> -10 c<past+unit> 6 c<past+would-have> -6 c<past> -5 c<repeated+role> 5
c<repeated+somebody> 5 c<repeated+we> -6 c<repeated+weekday> -5 c<repeated> 19 c<role+somebody> -8 c<role+we> 16
c<role+word-given> 6 c<role+you> 15 c<role> 9 c<somebody+unit> -10 c<somebody+we> 21 c<somebody+weekday> 8
c<somebody+you> 14 c<somebody> 22 c<soon+unit> 14 c<soon> 12 c<they+unit> 8 c<they+we> 6 c<they+word-given> 5
c<they+you> 20 c<they> 12 c<unit+we> -18 c<unit+word-given> 8 c<unit+you> 9 c<unit> -7 c<we+weekday> 7 c<we+you> -11
c<weekday> 24 c<would-have> -5 c<you> 11 c_; -6 calendar_week 5 calibr… 5 cali… 5 call -24 cambian 6 can 10 can_be -15
can_say -7 can_work 10 cancelled 10 cancel… 10 canc… 10 capot -6 capo… -6 cards 13 card… 13 carol -13 carol_we -8
caro… -13 carrier -12 carrie… -17 carry 7 carry_on 9 carr… -9 catc… 5 ce 10 certain 14 certai… 13 certificate_$ 8
certificate_for -5 cert… 9 change 7 change_the 6 changed 5 changée 7 changé… 7 chan… 14 charge… -8 char… -11 check 11
chec… 9 chez 5 chez_vous 5 clea… -8 close -5 closed -5 closes -16 clos… -26 coll… -6 comes 24 comes_back 11 come… 24
coming 6 comi… 6 complete -15 complete_$ -5 complete_again -14 comple… -15 compte -5 compte… 8 comp… -21 con_la 8
confir… -7 conf… -5 contacts 7 controller 5 contro… 5 cont… 6 converted 9 conver… 10 conv… 5 copi… -11 corrected 7
courier 19 courie… 19 cour… 13 credit 6 cred… 5 customer -8 customer_example -5 custom… -10 cust… -10 da_$ 5 dahi… -6
danach -7 dana… -7 dann 6 das -7 das_ist -7 dashboard 5 dashbo… 5 dash… 5 date -5 dauert 8 daue… 7 dave -21 dave_the
-15 day_the 12 days_$ -5 de_# -8 de_l' 10 de_la -6 de_mayo -9 de_que 8 de_vos 9 dear -10 dear_carol -9 deleting 9
deleti… 9 dele… 7 delivers -5 delivery 6 delivery_is -5 dem -8 der_techniker 8 desk -6 deux -12 die -9 die_anzeige -6
die_gutschrift 20 die_sicherung -7 dienstag 5 dies… 5 directly 6 direct… 7 dire… 6 do 8 do_the 8 doctor -5 doct… -5
does -10 don't -8 don'… -8 donc 8 donn… -15 doub… 6 down -6 down… 14 drei -10 drill -5 dril… -5 driv… -7 during 7
during_the 6 duri… 7 e 11 earlie… -5 earl… -8 effect 5 effe… 5 eight -6 eigh… -6 ein -12 eine -17 eine_minute -13
einen 5 einer 6 einer_stunde 9 eine… 10 einschalten -6 einsch… -6 eins… -8 either -8 eith… -8 el 8 el_# -8 el_escáner
5 empfänger 5 empfän… 5 en -7 en_deux -8 en_œuvre -12 end -11 end_$ -5 ends -7 entry 7 entr… 6 error 19 error_# 19
errors 8 errors_$ 12 erro… 26 erscheint -6 ersche… -6 ersc… -6 ersten -5 erst… -5 es 9 escáner 5 escáne… 5 escá… 5 est
-14 esta 8 esta_misma 7 esta… 7 etwa -20 eur -5 ever 5 every 8 every_one 9 everyone 11 everyo… 11 ever… 22 example -6
exampl… -6 exam… -6 exchange -6 exchange_the -6 exchan… -10 exch… -10 expect… -5 expe… -6 fact… -5 fahr… -5 fail 5
failur… -5 fail… -6 fast 18 fast_$ 18 faut 5 fehlt -5 fehl… -6 fichiers 9 fichie… 9 fich… 9 file -6 filter 8 filtro 7
filt… 14 fin 5 find -5 finished 15 finish… 15 fini… 15 first_to -5 fitt… 7 five 6 fix 11 fixed 8 fixe… 9 flat 5 flow 6
for -33 for_a 5 for_you 5 for_your -18 form -12 form_by -8 four_$ -5 fran… 8 fren… 7 friday 16 friday_#: -5 friday_$
24 frid… 15 from 28 from_# 6 from_#: -6 from_now 6 from_the -8 from_you 12 full 8 funciona 5 funcio… 7 func… 14 für 15
garantie -6 gbit 5 gera… -5 gets 20 give 11 go 19 goes 18 goes_live 11 going 15 going_to 15 goin… 15 good -13
guarantee -5 guar… -5 gutschrift 21 gutsch… 21 guts… 21 had -7 half 7 half_an 6 halle -5 halle_# -5 hall… -5 handed 13
hand… 15 happens 12 happen… 12 happ… 14 harm -5 has_a 7 hat -13 hat_$ -13 haus -13 have -23 have_a -9 have_your 5 he 6
help -10 heure 6 heures -7 heute -6 heut… -6 holiday -14 holida… -13 holi… -13 home 8 home_$ 8 hour 17 hours 22
hours_$ 16 hour… 22 how -11 i'll 9 i_do 8 i_promise 5 i_will -5 ich 8 if -12 if_the -7 ihnen 16 ihnen_dass 5 ihne… 16
ihre… -7 il_faut 5 in_# -15 in_january 6 in_one -12 in_place 6 in_the 6 in_your -8 inform… -5 info… -6 innerhalb 10
innerh… 10 inne… 10 inpu… 19 inst… 6 into -11 invoice_is -5 invoices -5 invoic… -8 invo… -8 is -18 is_# -8 is_a -12
is_accepted -7 is_anything -5 is_at 22 is_changed 9 is_complete -19 is_in 10 is_open -7 is_over 10 is_planned -6
is_possible -5 is_set -16 is_the 11 is_two 14 is_with 12 ist 27 ist_das 7 ist_der 19 ist_sie -5 it 24 it's 20 it_$ -5
it_and -5 it_goes 5 it_is 14 it_so 10 it_took -6 it_was -5 its -21 january 10 januar… 10 janu… 9 je -5 jetzt -8 jetz…
-8 jeudi 5 jeud… 5 join -12 jour 6 jour… 5 juin -8 july 13 july_$ 13 june -5 keeps -7 keep… -7 know -14 know_$ -7 l'
13 l'_aurez 10 l'_écran 8 la_traduction 9 la_version 9 la_versión 7 lamp -8 lang -6 lange 14 lang… 14 laser 14 lase…
14 last 20 last_time 13 last_two 6 later 5 latest 16 latest_$ 10 late… 21 le -19 le_# -8 le_capot -6 leaves 12
leaves_the 12 leav… 11 lecteu… 7 lect… 6 left -6 lens 12 les 20 let -6 licenc… 6 lice… 6 lid -5 liegt -12 lieg… -12
lift 5 line -5 link -5 lisb… -9 list -8 list_and 12 live 9 lleg… 6 lo 7 loading 10 loadin… 10 load… 8 log 7 long 17
longer -6 long… -6 look… -6 los 12 lost 19 lost_$ 7 lunch 6 lunch_$ 6 lunchtime 5 luncht… 5 lunc… 11 läuft -14 läuf…
-14 lüfter -7 lüft… -7 machine -6 machin… -6 mach… -7 mail -9 maintenance -5 mainte… -5 main… -5 make 8 manque… 9
manq… 9 map -14 march -13 marc… -13 marzo 7 marz… 7 mati… -12 matter 6 matter_of 6 matt… 6 may -16 may_$ -6 mayo -9
mayo_$ -6 mañana 5 mañana_$ 6 maña… 5 me 19 measuring -6 measur… -10 meas… -10 medi… 7 mehr 16 message -8 messag… -12
mess… -12 micr… -7 midnight -5 midnight_$ 5 midnig… -5 midn… -5 minute -14 minuten 6 minutes_$ -9 minute… 10 minu… -9
mis -11 mise 6 mise_à 6 misma 7 mism… 8 mistake -5 mistak… -5 mist… -5 mit 15 mit_dem 6 mm -9 moment… 8 mome… 11
monday -12 monday_to -11 mond… -12 montag 5 month -8 more_$ -5 most 5 most_$ 5 move 13 move_to 14 must -10 must_be -9
name -5 ne 7 need 6 needs -9 need… -9 netzteil 5 netzte… 7 netz… 7 neuen 10 never 10 neve… 10 new 50 new_filter 5 next
36 next_thursday 6 nicht_mehr 17 nie 5 nie_wieder 5 nigh… 5 no_alarm 5 no_entry 12 no_harm -5 no_longer -9 no_volverá
5 noon -15 noon_$ -5 not -24 not_$ -5 not_be -7 not_in -13 note -14 nothing -5 nothin… -5 noth… -5 notice 7 nous 9
nous_les 9 nouvea… 5 nouv… 6 now 14 now_on 6 nuevo 6 nuev… 10 number -12 number_# -9 numb… -9 of -5 of_# 5 of_april -5
of_next 5 of_sunday -10 of_the 11 of_them -8 of_this -6 of_work -5 of_your 7 off -7 offe… 12 office -5 offi… -5 old 14
old_$ -6 old_one 17 on -7 on_friday 8 on_wednesday 6 one -10 one_$ -7 one_of 5 one_you -5 onwards 9 onwards_$ 9
onward… 9 onwa… 9 open -9 option -7 opti… -7 or -7 order -6 orde… -10 ought -5 ought_to -5 ough… -5 our_technician 7
out 14 out_$ -5 out_in 8 out_on 14 ouvrez -8 ouvr… -9 over 11 over_$ 12 own -5 page_# 5 page_of -5 paieme… -8 paie… -8
paket -11 pake… -11 part -5 pas -9 pas_le -6 patien… 7 pati… 7 per 16 percent 16 percen… 16 perc… 16 perf… 6 perman… 8
perm… 11 peso 7 pictures -8 place 8 plac… 7 planned -5 planne… -5 please_leave 8 please_send -7 plugged -5 plugged_in
-5 plugge… -5 plug… -6 possible -5 possib… -5 poss… -5 pour -5 pour_la 9 praxis 5 prax… 5 pressing -6 pressi… -6 pres…
-15 prev<at-work> -32 prev<comes-about> 26 prev<courtesy> -10 prev<fault> -5 prev<generalities> -24 prev<good-hands>
-14 prev<hedge> 5 prev<if> 7 prev<innocent> -8 prev<irony> -18 prev<judge> -13 prev<month> -10 prev<near-time> -13
prev<negation> -41 prev<neglect> -14 prev<news-later> -22 prev<number> 13 prev<outcome> 24 prev<p:clause-guard> -13
prev<p:clause-past> -5 prev<p:clause-present> -15 prev<p:dated> -8 prev<p:de> -17 prev<p:en> 12 prev<p:fr> 7
prev<p:future> -16 prev<p:past> 57 prev<p:present> 25 prev<p:sure> -6 prev<p:time> -22 prev<past> 14 prev<question>
-16 prev<resolved> -7 prev<role> -15 prev<short> -11 prev<somebody> -22 prev<they> 5 prev<unit> -14 prev<weekday> -14
prev<word-given> -14 prev<would-have> -9 prev<you> -8 pric… 7 print -6 printed 13 printed_and 17 printe… 12 prin… 5
probes -6 program -6 progra… -9 prog… -10 promet… 6 promise 8 promise_that 6 promised -6 prom… 9 prév… 9 prüfen -5
prüfen_gerade -5 pump 6 purchase -7 purcha… -7 purc… -7 put 14 quarter 5 quarte… 5 quar… 6 quatre 6 quat… 6 que 5
que_el 9 que_tout -11 question -8 questions -6 questi… -14 ques… -14 quick -12 quick_note -11 quic… -12 quit… 5 reac…
-7 read -5 reads -10 reads_as -5 read… -13 rebuild 16 rebuil… 14 rebu… 14 receipts 6 receip… 6 receive 10 rece… 8
recommend -6 recomm… -6 red -8 regarding 5 regarding_the 5 regular 6 regula… 6 regu… 6 release 9 release_# -7 releas…
12 rele… 12 removes 14 removes_the 14 remove… 13 remo… 12 rene… -5 repa… 5 replaces 7 repl… 7 report -16 repo… -20
requir… -5 requ… -7 rest 20 restarts -5 restar… -10 restore 11 restor… 13 returns 10 return… 8 retu… 5 richtig -7
richti… -7 rich… -7 right 6 rolls 8 roll… 8 roug… 5 rows -15 run 9 run_without 14 runs -14 récupé… 9 récu… 9 répond… 6
répo… 8 sais… 9 sale 11 salt… 7 same 10 same_box 17 sans -5 saturday_$ 7 say -8 scale 14 scal… 13 schlie… 5 schl… 5
scre… -5 seat -14 second 7 second_one 10 seconds -5 second… -6 see 6 seen -5 segu… 5 sein -6 selbst 5 selb… 5 send 5
send_the 14 send_us -7 sensors -5 sensors_$ -5 sensor… -5 september 6 septem… 6 sept… 6 server 8 server_$ 13 service
-10 service_$ -10 servic… -10 set -23 set_to -12 shall -5 shal… -5 ships 10 ship… 10 shop 9 shortly -5 shortly_$ -5
shortl… -5 shor… -6 should -10 shou… -10 show 9 show_the 5 shown -7 shown_in -8 shows -5 show… -12 shut 5 si -5
sicherheit 11 sicherung -7 sicher… 5 sich… 25 side -11 side_$ -9 sie -17 sie_in -5 sie_mit 11 sie_uns -5 sign-in -6
sign-i… -7 signed -6 signs 7 sign… -8 since_the 12 site 10 site_$ 6 six -16 slow 10 small 7 smal… 7 so_$ -7 so_it 6
so_please 10 software 7 softwa… 7 soft… 7 solv… 15 soon -9 soon_as -8 speed 5 spee… 5 st 6 start -8 starts -15
starts_$ -5 starts_on -9 star… -26 steriliser 5 steril… 5 ster… 5 stops 11 stop… 10 storage 12 storag… 12 stor… 18
stuck 5 stuc… 5 stunde 9 stun… 7 sunday -7 sund… -7 support 6 suppor… 6 sure 12 switch 8 switch… -6 t -14 tabletas 7
tablet… 7 tabl… 5 taken -6 takes 12 takes_effect 6 take… 6 tarde 5 tard… 6 tariff -6 tausch 7 tausch_der -5 taus… 9
tax 6 technician 7 techniker 8 techni… 12 tech… 12 template -5 templa… -5 temporary -5 tempor… -5 temp… -12 ten 32
ten_minutes 6 tendrá 5 tend… 5 terminó -6 termin… -9 term… -10 test -14 test_the -6 th 33 th_$ 23 th_is -5 thank -18
thank_you -18 than… -18 that_$ 6 that_is -6 that_it 7 that_the -10 that_you 5 that_your -5 the -17 the_# 46
the_carrier -12 the_certificate -5 the_check 13 the_corrected 5 the_courier 13 the_dashboard 5 the_day 14 the_delivery
-7 the_end -8 the_form -6 the_last 23 the_latest 16 the_lens 12 the_lid -5 the_line -5 the_link -5 the_machine -6
the_morning 5 the_move 12 the_new 26 the_next 19 the_one -5 the_program -6 the_pump 7 the_question -6 the_release 14
the_report -9 the_rest 14 the_same -8 the_scale 14 the_second 8 the_sensor -7 the_service -10 the_slow 10 the_small 7
the_software 7 the_start -9 the_steriliser 5 the_switch 9 the_top 12 the_tracking -5 the_twelve -6 the_two -8
the_version -5 the_weekend -10 the_workshop 12 their -5 thei… -5 them_is -8 then 15 there 9 there_are -5 there_is -8
ther… 11 they 14 they_are 10 thing 11 this 27 this_is 13 this_morning -7 three -20 thre… -20 thursday 12 thursd… 12
thur… 12 ticket -5 tick… -5 time 9 to -21 to_# -7 to_be -5 to_friday -5 to_go 15 to_know -6 to_report -6 to_run 12
to_the -7 to_write -7 to_you 26 todas 5 today -24 today_$ -15 today_and -5 toda… -13 tomorrow 5 tomorrow_$ 7 tomorr… 5
tomo… 5 tonight 14 tonight_$ 6 tonigh… 14 toni… 14 took -7 top 13 tor 5 tour 6 tous 17 tout -12 tracking -5
tracking_page -5 tracki… -5 trac… -6 traduction 9 traduc… 11 trad… 11 transf… 6 tres 6 tuesday_$ 5 turn… 17 twelve -7
twel… -7 twice 14 twic… 14 two_minutes -7 tür -7 uhr 7 um_#: -5 umge… -10 un -12 unan… -6 under -14 understand -11
understand_how -10 unders… -12 unde… -27 une 9 unit 14 unser -11 unse… -12 until_the -8 up_and 5 update -6 upda… -9
upgrade 10 upgrad… 10 upgr… 10 us -9 us_the -9 user -11 users 5 users_can 6 user… 5 usted 8 uste… 8 usual 10 usual_$
14 usua… 7 vali… -10 verlassen -11 verlas… -11 verl… -11 version 39 version_# -6 version_of -5 version_with 20 versio…
39 versión 9 versió… 9 vers… 46 vertei… -5 vert… -6 visits -6 visi… -10 voll… -6 volverá 6 volverá_a 6 volver… 6 volv…
6 von 8 vor 7 vos 13 votre -5 votr… -5 vous_l' 10 vuel… 5 was -18 we -13 we'll 7 we'l… 7 we're 7 we'r… 7 we've 10
we'v… 10 we_can 14 we_cannot -6 we_have -8 we_install 5 we_recommend -6 we_send 14 we_set -5 we_understand -10 we_will
-5 wednesday 12 wednesday_$ 10 wednes… 12 wedn… 12 week 5 week_# 5 weekend -14 weekend_$ -14 weeken… -14 week… -17
weiter… -5 weit… -5 werden -6 werd… -6 were -6 what -10 when_it -5 whether -8 whether_a -5 whethe… -8 whet… -8
which_we 14 wieder 19 wied… 19 will 22 will_be 30 will_have 8 will_never 5 will_not -8 wir_haben -8 wir_prüfen -5 wird
8 wird_die -7 wiring -5 wiri… -5 with 27 with_# 15 with_a -6 with_us 10 with_you 13 within -7 within_two -6 without 25
without_any 18 withou… 25 with… 15 won't 22 won'… 22 word 6 word_that 6 work 11 work_again 11 worked -12 worked_on -11
working_day -5 working_days 14 works_$ 7 workshop 14 worksh… 14 work… 8 woul… -5 x 13 x_# 13 y_esta 8 ya -7 year -11
year_$ -6 yes 19 yet -8 you -10 you'll 19 you'll_see 14 you'… 19 you_$ 28 you_find -6 you_for -19 you_on 13
you_receive 10 you_to -5 you_will -8 you_won't 18 your -12 your_account 11 your_backup -10 your_call -14 your_door 5
your_mail 5 your_message -6 your_old 5 your_shop 6 your_side -7 your_site 9 yours_is -8 zehn 14 zone -9 zum -7 « -5 »
-5 à_# -8 à_ce 8 à_jour 6 écran 9 écran_de 8 écra… 9 öffnet -7 öffn… -8 œuvre -12 œuvre_pour -11 œuvr… -12
""",
    "vague-update": """
! 33 !_$ 33 "_is 6 # -31 #: -6 #_$ -20 #_and -6 #_is 14 #_minutes -9 #_of -5 #_to -5 $ 5 : -32 :_# -5 :_$ -29 :_the
-13 :_we 13 :_wir 9 :_yes 6 :_you 5 ; -14 ;_no 7 ;_one -10 ;_the -14 ;_they 9 ;_two -6 ;_un 15 ;_wir 11 <as-you-said>
-9 <asked> -19 <at-work-only> 47 <at-work> 51 <comes-about-only> -92 <comes-about> -15 <courtesy-only> 29 <courtesy>
24 <customary-only> -47 <customary> -41 <deadline-only> -19 <deadline> 7 <delayed-only> -8 <delayed> 7 <fault-only>
-17 <fault> -11 <future-only> -20 <future> -12 <generalities-only> 98 <generalities> 118 <good-hands> 24 <harm-only>
-27 <harm> -41 <hedge-only> -12 <hedge> -11 <if-only> -21 <if> 7 <irony-only> -11 <month-only> 7 <month> -5
<near-time-only> -5 <negation-only> -37 <neglect-only> 14 <neglect> 7 <news-later> 15 <number-only> -42 <number> -38
<outcome-only> -36 <outcome> -11 <p:asked+p:asked-only> -6 <p:asked+p:longer×15> -11 <p:asked+p:longer×4> -16
<p:asked+p:longer×8> -16 <p:asked+p:rare-of-ten×0> -13 <p:asked+p:rare-of-ten×1> -6 <p:asked+p:rare×0> -15
<p:asked+p:rare×1> -12 <p:asked+p:rare×2> -8 <p:asked+p:things×0> -9 <p:asked+p:things×1> -5 <p:asked-only+p:longer×4>
-5 <p:asked-only+p:longer×8> -5 <p:asked-only> -6 <p:asked> -18 <p:done-to-it+p:done-to-it×1> 5
<p:done-to-it+p:figure-only> 7 <p:done-to-it+p:figure×1> -6 <p:done-to-it+p:ideas×1> -8
<p:done-to-it+p:in-progress-only> -10 <p:done-to-it+p:in-progress×1> 7 <p:done-to-it+p:instruction> -14
<p:done-to-it+p:longer×15> -10 <p:done-to-it+p:longer×25> -17 <p:done-to-it+p:longer×4> 12 <p:done-to-it+p:longer×8>
32 <p:done-to-it+p:outcome-only> -5 <p:done-to-it+p:outcome> -21 <p:done-to-it+p:rare-of-ten×2> -38
<p:done-to-it+p:rare-of-ten×3> -27 <p:done-to-it+p:rare×0> -6 <p:done-to-it+p:rare×1> 9 <p:done-to-it+p:rare×2> -13
<p:done-to-it+p:rare×4> -35 <p:done-to-it+p:rare×7> -16 <p:done-to-it+p:things×0> -15 <p:done-to-it+p:things×2> -41
<p:done-to-it+p:things×3> -37 <p:done-to-it+p:things×5> -10 <p:done-to-it-only+p:done-to-it×1> -20
<p:done-to-it-only+p:figure-only> 8 <p:done-to-it-only+p:ideas×0> 5 <p:done-to-it-only+p:longer×15> 12
<p:done-to-it-only+p:longer×25> -5 <p:done-to-it-only+p:longer×8> 23 <p:done-to-it-only+p:rare-of-ten×0> -11
<p:done-to-it-only+p:rare-of-ten×2> -28 <p:done-to-it-only+p:rare-of-ten×3> -8 <p:done-to-it-only+p:rare×0> -11
<p:done-to-it-only+p:rare×4> -10 <p:done-to-it-only+p:things×1> 5 <p:done-to-it-only+p:things×2> -18
<p:done-to-it-only+p:things×3> -11 <p:done-to-it> 10 <p:done-to-it×1+p:figure> -10 <p:done-to-it×1+p:ideas×1> 5
<p:done-to-it×1+p:in-progress> 24 <p:done-to-it×1+p:in-progress×1> 14 <p:done-to-it×1+p:longer×25> -5
<p:done-to-it×1+p:longer×4> 5 <p:done-to-it×1+p:longer×8> 5 <p:done-to-it×1+p:rare-of-ten×0> 8
<p:done-to-it×1+p:rare-of-ten×2> 9 <p:done-to-it×1+p:rare×2> 10 <p:done-to-it×1+p:things×1> 5 <p:done-to-it×1> 5
<p:figure+p:figure-only> -18 <p:figure+p:figure×1> -11 <p:figure+p:ideas×0> -13 <p:figure+p:ideas×1> -8
<p:figure+p:in-progress-only> -9 <p:figure+p:in-progress> -29 <p:figure+p:instruction> -5 <p:figure+p:longer×15> -20
<p:figure+p:longer×25> -16 <p:figure+p:longer×4> -35 <p:figure+p:longer×8> -29 <p:figure+p:rare-of-ten×0> -16
<p:figure+p:rare-of-ten×1> -12 <p:figure+p:rare-of-ten×2> -17 <p:figure+p:rare-of-ten×3> -13 <p:figure+p:rare×0> -35
<p:figure+p:rare×1> -22 <p:figure+p:rare×2> -8 <p:figure+p:rare×4> -12 <p:figure+p:rare×7> -14 <p:figure+p:things×0>
-14 <p:figure+p:things×1> -14 <p:figure+p:things×2> -10 <p:figure+p:things×3> -6 <p:figure+p:things×5> -9
<p:figure+p:things×8> -5 <p:figure-only+p:ideas×0> -5 <p:figure-only+p:in-progress-only> -12
<p:figure-only+p:in-progress> -13 <p:figure-only+p:longer×15> -10 <p:figure-only+p:longer×4> -10
<p:figure-only+p:longer×8> -5 <p:figure-only+p:rare-of-ten×0> -9 <p:figure-only+p:rare-of-ten×2> -8
<p:figure-only+p:rare×0> -12 <p:figure-only+p:rare×4> -6 <p:figure-only+p:things×1> -11 <p:figure-only+p:things×2> -8
<p:figure-only> -18 <p:figure> -43 <p:figure×1+p:in-progress> -8 <p:figure×1+p:longer×15> -10 <p:figure×1+p:longer×25>
-6 <p:figure×1+p:longer×4> -11 <p:figure×1+p:longer×8> -11 <p:figure×1+p:rare-of-ten×0> -9
<p:figure×1+p:rare-of-ten×1> -7 <p:figure×1+p:rare×0> -11 <p:figure×1+p:rare×1> -9 <p:figure×1+p:rare×2> -9
<p:figure×1+p:rare×4> -6 <p:figure×1+p:things×0> -11 <p:figure×1+p:things×1> -9 <p:figure×1+p:things×2> -7
<p:figure×1+p:things×3> -5 <p:figure×1> -11 <p:ideas×0+p:ideas×1> 12 <p:ideas×0+p:longer×15> 28
<p:ideas×0+p:longer×25> 18 <p:ideas×0+p:longer×4> -11 <p:ideas×0+p:longer×8> 6 <p:ideas×0+p:rare-of-ten×0> -6
<p:ideas×0+p:rare-of-ten×1> -9 <p:ideas×0+p:rare-of-ten×2> 9 <p:ideas×0+p:rare-of-ten×3> 12
<p:ideas×0+p:rare-of-ten×5> 8 <p:ideas×0+p:rare×2> -7 <p:ideas×0+p:rare×7> 19 <p:ideas×0+p:things×0> -10
<p:ideas×0+p:things×1> 9 <p:ideas×0+p:things×2> 12 <p:ideas×0+p:things×3> 7 <p:ideas×0+p:things×8> 7
<p:ideas×1+p:longer×25> 10 <p:ideas×1+p:rare-of-ten×0> 11 <p:ideas×1+p:rare-of-ten×1> 6 <p:ideas×1+p:rare-of-ten×2> 23
<p:ideas×1+p:rare-of-ten×3> 16 <p:ideas×1+p:rare-of-ten×5> 10 <p:ideas×1+p:rare×0> 12 <p:ideas×1+p:rare×1> 12
<p:ideas×1+p:rare×2> 9 <p:ideas×1+p:rare×7> 18 <p:ideas×1+p:things×3> 9 <p:ideas×1+p:things×5> 9
<p:ideas×1+p:things×8> 10 <p:ideas×1> 12 <p:in-progress+p:in-progress-only> 26 <p:in-progress+p:in-progress×1> 27
<p:in-progress+p:instruction> -8 <p:in-progress+p:longer×15> -7 <p:in-progress+p:longer×4> 30
<p:in-progress+p:longer×8> 18 <p:in-progress+p:outcome-only> -10 <p:in-progress+p:outcome> -17
<p:in-progress+p:rare-of-ten×0> 6 <p:in-progress+p:rare-of-ten×1> 26 <p:in-progress+p:rare×0> 23
<p:in-progress+p:rare×1> 20 <p:in-progress+p:rare×2> 8 <p:in-progress+p:rare×7> -8 <p:in-progress+p:things×0> -6
<p:in-progress+p:things×1> -7 <p:in-progress+p:things×2> 15 <p:in-progress+p:things×3> 12 <p:in-progress+p:things×8> 5
<p:in-progress-only+p:in-progress×1> -12 <p:in-progress-only+p:longer×25> -6 <p:in-progress-only+p:longer×4> -23
<p:in-progress-only+p:longer×8> -13 <p:in-progress-only+p:outcome-only> -7 <p:in-progress-only+p:outcome> -24
<p:in-progress-only+p:rare-of-ten×0> -22 <p:in-progress-only+p:rare-of-ten×1> -10 <p:in-progress-only+p:rare-of-ten×2>
-20 <p:in-progress-only+p:rare×0> -15 <p:in-progress-only+p:rare×1> -17 <p:in-progress-only+p:rare×2> -16
<p:in-progress-only+p:rare×4> -17 <p:in-progress-only+p:things×0> -29 <p:in-progress-only+p:things×1> -23
<p:in-progress-only+p:things×2> -12 <p:in-progress-only+p:things×3> -12 <p:in-progress-only> 26 <p:in-progress> 80
<p:in-progress×1+p:longer×4> 23 <p:in-progress×1+p:longer×8> 14 <p:in-progress×1+p:outcome> -9
<p:in-progress×1+p:rare-of-ten×0> 26 <p:in-progress×1+p:rare-of-ten×1> 10 <p:in-progress×1+p:rare-of-ten×2> 12
<p:in-progress×1+p:rare×0> 12 <p:in-progress×1+p:rare×1> 28 <p:in-progress×1+p:rare×2> 23 <p:in-progress×1+p:rare×4> 5
<p:in-progress×1+p:things×0> 11 <p:in-progress×1+p:things×1> 19 <p:in-progress×1+p:things×2> 11
<p:in-progress×1+p:things×3> 11 <p:in-progress×1> 27 <p:instruction+p:longer×15> -12 <p:instruction+p:longer×25> -6
<p:instruction+p:longer×4> -21 <p:instruction+p:longer×8> -20 <p:instruction+p:outcome> -9
<p:instruction+p:rare-of-ten×0> -10 <p:instruction+p:rare-of-ten×1> -13 <p:instruction+p:rare-of-ten×2> -6
<p:instruction+p:rare-of-ten×3> -5 <p:instruction+p:rare×0> -22 <p:instruction+p:rare×1> -7 <p:instruction+p:rare×2>
-7 <p:instruction+p:rare×4> -7 <p:instruction+p:things×0> -7 <p:instruction+p:things×1> -11 <p:instruction+p:things×2>
-7 <p:instruction-only+p:rare-of-ten×1> -6 <p:instruction> -23 <p:longer×15+p:longer×4> 10 <p:longer×15+p:longer×8> 10
<p:longer×15+p:outcome-only> -5 <p:longer×15+p:outcome> -19 <p:longer×15+p:rare-of-ten×1> -11
<p:longer×15+p:rare-of-ten×2> 6 <p:longer×15+p:rare×0> 13 <p:longer×15+p:rare×2> -14 <p:longer×15+p:rare×7> -6
<p:longer×15+p:things×0> -8 <p:longer×15+p:things×1> 6 <p:longer×15+p:things×2> -15 <p:longer×15+p:things×5> -13
<p:longer×15> 10 <p:longer×25+p:rare-of-ten×1> -5 <p:longer×25+p:rare×0> 15 <p:longer×25+p:rare×1> 7
<p:longer×25+p:rare×2> 6 <p:longer×25+p:rare×7> -9 <p:longer×25+p:things×0> 5 <p:longer×25+p:things×1> 7
<p:longer×25+p:things×2> 6 <p:longer×25+p:things×3> -7 <p:longer×4+p:longer×8> 31 <p:longer×4+p:outcome-only> -6
<p:longer×4+p:outcome> -16 <p:longer×4+p:rare-of-ten×0> -8 <p:longer×4+p:rare-of-ten×1> -5
<p:longer×4+p:rare-of-ten×2> -5 <p:longer×4+p:rare-of-ten×5> -6 <p:longer×4+p:rare×0> 15 <p:longer×4+p:rare×1> 5
<p:longer×4+p:rare×4> -5 <p:longer×4+p:rare×7> -7 <p:longer×4+p:things×0> -21 <p:longer×4+p:things×1> -17
<p:longer×4+p:things×3> -10 <p:longer×4+p:things×5> -16 <p:longer×40+p:rare×7> -5 <p:longer×40+p:things×1> -5
<p:longer×4> 54 <p:longer×8+p:outcome-only> -6 <p:longer×8+p:outcome> -18 <p:longer×8+p:rare-of-ten×0> -8
<p:longer×8+p:rare-of-ten×2> -18 <p:longer×8+p:rare-of-ten×3> -23 <p:longer×8+p:rare×0> 15 <p:longer×8+p:rare×1> 10
<p:longer×8+p:rare×2> -12 <p:longer×8+p:rare×7> -7 <p:longer×8+p:things×1> -14 <p:longer×8+p:things×2> -26
<p:longer×8+p:things×3> -9 <p:longer×8+p:things×5> -16 <p:longer×8> 31 <p:outcome+p:outcome-only> -15
<p:outcome+p:rare-of-ten×0> -15 <p:outcome+p:rare-of-ten×1> -6 <p:outcome+p:rare×0> -23 <p:outcome+p:rare×1> -14
<p:outcome+p:things×0> -14 <p:outcome-only+p:rare×0> -6 <p:outcome-only> -15 <p:outcome> -25
<p:rare-of-ten×0+p:rare-of-ten×1> -16 <p:rare-of-ten×0+p:rare-of-ten×2> -8 <p:rare-of-ten×0+p:rare-of-ten×3> 10
<p:rare-of-ten×0+p:rare×0> -19 <p:rare-of-ten×0+p:rare×4> -5 <p:rare-of-ten×0+p:rare×7> -7
<p:rare-of-ten×0+p:things×0> -37 <p:rare-of-ten×0+p:things×1> -25 <p:rare-of-ten×0+p:things×2> -5
<p:rare-of-ten×0+p:things×3> -10 <p:rare-of-ten×0+p:things×5> -16 <p:rare-of-ten×0> -19
<p:rare-of-ten×1+p:rare-of-ten×2> -8 <p:rare-of-ten×1+p:rare-of-ten×3> 10 <p:rare-of-ten×1+p:rare×0> -16
<p:rare-of-ten×1+p:rare×1> -11 <p:rare-of-ten×1+p:rare×2> 7 <p:rare-of-ten×1+p:rare×4> -7 <p:rare-of-ten×1+p:rare×7>
-6 <p:rare-of-ten×1+p:things×0> -10 <p:rare-of-ten×1+p:things×1> -19 <p:rare-of-ten×1+p:things×2> -8
<p:rare-of-ten×1+p:things×3> -11 <p:rare-of-ten×1+p:things×5> -16 <p:rare-of-ten×1> -16
<p:rare-of-ten×2+p:rare-of-ten×3> 10 <p:rare-of-ten×2+p:rare×0> -8 <p:rare-of-ten×2+p:rare×1> -13
<p:rare-of-ten×2+p:things×1> 19 <p:rare-of-ten×2+p:things×2> 12 <p:rare-of-ten×2+p:things×5> -14 <p:rare-of-ten×2> -8
<p:rare-of-ten×3+p:rare×0> 10 <p:rare-of-ten×3+p:rare×1> -6 <p:rare-of-ten×3+p:rare×4> -19
<p:rare-of-ten×3+p:things×0> 5 <p:rare-of-ten×3+p:things×1> -8 <p:rare-of-ten×3+p:things×2> 10
<p:rare-of-ten×3+p:things×3> 5 <p:rare-of-ten×3+p:things×5> -5 <p:rare-of-ten×3> 10 <p:rare-of-ten×5+p:things×0> -10
<p:rare-of-ten×5+p:things×1> -5 <p:rare×0+p:rare×4> -5 <p:rare×0+p:rare×7> -7 <p:rare×0+p:things×0> -43
<p:rare×0+p:things×1> -19 <p:rare×0+p:things×3> -10 <p:rare×0+p:things×5> -16 <p:rare×1+p:rare×4> -5
<p:rare×1+p:rare×7> -7 <p:rare×1+p:things×0> 20 <p:rare×1+p:things×1> -20 <p:rare×1+p:things×3> -10
<p:rare×1+p:things×5> -16 <p:rare×2+p:rare×4> -5 <p:rare×2+p:rare×7> -7 <p:rare×2+p:things×1> 18 <p:rare×2+p:things×3>
-10 <p:rare×2+p:things×5> -16 <p:rare×4+p:rare×7> -7 <p:rare×4+p:things×0> -6 <p:rare×4+p:things×1> -7
<p:rare×4+p:things×2> -5 <p:rare×4+p:things×5> -16 <p:rare×4> -5 <p:rare×7+p:things×0> -7 <p:rare×7+p:things×1> -6
<p:rare×7+p:things×2> -13 <p:rare×7+p:things×3> -10 <p:rare×7+p:things×5> -10 <p:rare×7> -7 <p:things×0+p:things×1>
-19 <p:things×0+p:things×3> -10 <p:things×0+p:things×5> -16 <p:things×0> -43 <p:things×1+p:things×3> -10
<p:things×1+p:things×5> -16 <p:things×1> -19 <p:things×2+p:things×3> -10 <p:things×2+p:things×5> -16
<p:things×3+p:things×5> -16 <p:things×3> -10 <p:things×5> -16 <repeated> -32 <resolved-only> -21 <resolved> -20
<role-only> -6 <role> -30 <somebody-only> 28 <somebody> 13 <soon-only> -7 <soon> 16 <they-only> 11 <unit-only> 12
<unit> -41 <warned> -23 <we-only> 5 <we> 55 <weekday-only> -5 <word-given-only> -35 <word-given> 5 <would-have-only>
-15 <you-only> -21 <you> -14 ? -46 ?_$ -46 ^ 5 ^_according -5 ^_and -8 ^_at -6 ^_because 10 ^_bitte -11 ^_both -10
^_ce -7 ^_cette -7 ^_d' 8 ^_da 9 ^_das 9 ^_der -7 ^_die -15 ^_do -8 ^_el -9 ^_en 15 ^_es 9 ^_everybody 21 ^_everything
5 ^_expect -8 ^_feedback 5 ^_first 8 ^_further 9 ^_gracias -5 ^_haben -8 ^_hang 20 ^_hemos 18 ^_i -15 ^_i'll -5 ^_i'm
-9 ^_if -15 ^_ihr 7 ^_il -5 ^_it'll -10 ^_je 9 ^_just -15 ^_kindly 8 ^_l' -10 ^_la -6 ^_lamentamos 16 ^_le -13
^_leider 9 ^_let 7 ^_los 10 ^_läuft -5 ^_more 18 ^_na 11 ^_no 16 ^_nos 6 ^_not -5 ^_nous 16 ^_on 11 ^_one -12 ^_our
-30 ^_p 16 ^_pas 6 ^_please -8 ^_priya 7 ^_rest 6 ^_same 8 ^_seguimos 11 ^_seien 5 ^_she -7 ^_si -7 ^_soll -8 ^_still
11 ^_thanks 11 ^_that -5 ^_the -42 ^_their 9 ^_there 11 ^_they -7 ^_things 5 ^_this 5 ^_troubleshooting 13 ^_unchanged
11 ^_under 5 ^_unser -5 ^_various 8 ^_votre 10 ^_vous -15 ^_we 12 ^_we'll -9 ^_we're 9 ^_wir 10 ^_with -6 ^_would -8
^_yep 15 ^_you -27 ^_you'll -6 ^_your 15 ^_à 5 a_dark -5 a_date -11 a_few 5 a_las 11 a_little 11 a_longer -5 a_new -14
a_pleasant 11 a_second -7 a_short 9 a_solution 30 abonnement -6 abonne… -6 abon… -6 about 15 about_it 9 about_the 15
abou… 15 above 19 abov… 22 accepted -7 accepted_$ -6 accept… -10 acce… -11 account_$ 6 accounting 7 accoun… 7 acco… 11
acknowledged 20 acknow… 22 ackn… 22 acorda… 11 acor… 11 action 6 active 9 active_$ 5 actively -14 actively_working -14
active… -14 acti… 8 actu… 9 additional_information 7 additional_investigation -15 address -14 address_is -5 addres…
-15 addr… -15 adecua… 11 adec… 11 affect 10 affected -5 affect… -5 affe… 5 affiche 8 affich… 5 affi… 5 after_your 8
again -5 again_in 5 agai… -5 agenda 6 agents -7 ahead 5 ahea… 5 ajustes 11 ajuste… 11 ajus… 11 akku -5 alarm 6 alar… 6
algo 6 algu… 12 all -5 all_$ 9 all_four -5 all_of -5 alle -6 alle_beteiligten 5 alles 6 alle… 5 allow 8 allo… 8 along
14 along_$ 13 alon… 10 already -7 alread… -7 alre… -7 als 7 altern… 7 alte… 6 am 14 amplia… -5 ampl… -5 an 22 an_$ -6
an_der 33 an_die 10 analysed 9 analysed_$ 9 analysis 15 analysis_of 5 analys… 20 anal… 20 and 15 and_# -7 and_all -6
and_can -6 and_created -7 and_everyone 5 and_has -8 and_it -6 and_it's -6 and_resolution -15 and_that -7 and_the -9
and_we 25 and_will 9 and_you -15 anfrage -15 anfrage_wurde -13 anfrag… -15 anfr… -15 angebot -7 angebo… -7 ange… 18
anne… -7 annonc… 12 anno… 13 answer_to -9 answered 9 answers_you -7 antenna -7 antenn… -7 ante… -9 antwor… -12 antw…
-12 any 9 anzeige -7 anzeig… -7 anze… -7 aplicación 15 aplica… 15 apli… 15 apologise -6 appears 7 appear… 7 appe… 6
applying -8 applying_the -8 applyi… -8 appl… -8 appoin… -5 appo… -5 appreciate -12 appreciate_your -13 apprec… -11
approve -8 approv… -12 arbeit -5 arbe… -6 archive -7 archiv… -9 arch… -9 are 19 are_actively -14 are_checking -7
are_complete -8 are_in 10 are_moving 5 are_sorry -6 are_testing -7 are_with -6 area 7 area_$ 6 arregl… -8 arre… -8
arrived -5 arri… -10 as -13 as_a 8 as_agreed -5 as_before 6 as_expected -8 as_it -6 as_one 5 as_possible -17
as_quickly -19 as_usual -6 ask_you 5 asked 7 aske… 7 asking 8 asking_$ 9 aski… 8 assigned 15 assign… 15 assist… -9
assi… 6 assure 5 assure_you 5 assured 11 assured_that 7 assure… 11 assu… 18 asunto 5 asun… 5 at_# -5 at_it 22 at_our
-5 at_the -15 at_this 5 at_your -8 attached -10 attached_$ -5 attach… -11 atta… -12 attempts 13 attempts_$ 11 attemp…
13 attend… 20 atte… 35 au 8 auch -10 auf -21 auf_dem -6 auto… -5 autre -5 autres 8 aux -8 available 12 availa… 12
avai… 8 avance 7 avan… 20 avec -9 avec_le -7 avis… 6 avoi… -5 avons -5 avon… -5 awai… 8 away -6 ayer 7 ayer_$ 7 back
-27 back_$ -5 back_at -5 back_from -5 backups 6 backup… 6 back… 5 balance 6 balanc… 6 bala… 6 barcode 8 barcod… 8
barc… 8 base -21 battery -10 battery_$ -8 batter… -12 batt… -12 be -11 be_closed -9 be_sorted -9 be_taken 7 be_there
-8 be_with -9 bear 5 bear_with 5 because 5 because_the 6 becaus… 5 beca… 5 beco… 6 been 30 been_asked 7 been_done 6
been_escalated -11 been_given 9 been_placed 5 been_resolved -8 begun 7 begu… 7 bei -23 bei_ihnen -25 being 48
being_handled 5 being_worked 8 bein… 48 below 27 below_the 5 belo… 27 bench 13 bench_$ -6 bench_and 19 benc… 13
bescheid -5 besche… -5 best 8 best… -7 beteiligten 5 beteil… 5 bete… 5 bien 9 billing 5 billin… 5 bill… 5 bitte -14
bitte_geben -7 bitt… -13 boiler -11 boil… -11 both -21 bottom 9 bottom_of 9 bott… 8 boît… -7 branch 14 bran… 15 bridge
16 brid… 16 buen… 9 built 6 buil… 7 but -12 but_the -5 but_your -10 by -20 by_$ 5 by_applying -8 c -5 c' -7 c'_est -5
cabl… -5 caisse 14 cais… 14 calendar -8 calend… -8 cale… -8 call 12 came 10 came_up 11 camera 6 came… 6 cami… -8 can
-16 can_be -8 can_find 5 can_say 5 cancellation -5 cancel… -7 canc… -7 cannot -10 cannot_promise -7 cann… -10 car 7
carried 7 carried_out 7 carrier -9 case 7 cases 8 case… 8 catc… 7 category 7 catego… 7 cate… 7 cause_analysis 5 caused
-9 caused_and -5 caus… 11 ce -12 certain -6 certificate -8 certif… -13 cert… -9 cette -8 cett… -8 change 15 change_$
23 change… -6 chan… 7 charge -6 char… -10 check -12 check_$ -6 checked -16 checked_$ -5 checke… -16 checking -7
checking_the -15 checki… -7 checks 14 checks_$ 9 chec… -24 choosing 9 choosi… 9 choo… 5 clie… -5 close -9 close_the -5
closed -10 closed_$ -10 closing -11 closing_this -10 closin… -11 clos… -30 colleague 10 colleagues 5 collea… 15
collègue 11 collèg… 10 coll… 24 comes -6 come… -7 coming -7 comi… -7 comme -5 commer… -7 commit… 8 compañero 7 compañ…
6 complaint -7 complaint_$ -5 complaint_about -8 compla… -8 complete -14 compli… 6 comprenons 9 compre… 16
compréhension 6 compréhension_$ 6 compré… 6 compte -5 comp… 7 comuni… 16 comu… 16 con_la -6 con_su 11 concern -9
concern_is -9 concer… 9 conc… 29 confident_that -5 confirm_if -5 confirm_that 6 confirmed -15 confir… -17 conf… -16
cons… 15 contacts -6 contac… -8 continue 19 continue_$ 8 continue_to 16 continued 9 continued_$ 8 continues 6
continuing 6 contin… 39 contract -12 contra… -16 controller 13 contro… 13 cont… 26 convey… -10 conv… -11 copi… 6
cordial 14 cordia… 14 cord… 14 correct -7 corrected -6 correc… -17 corr… -19 could_be 6 could_you -5 count -5 counter
-7 counte… -7 coun… -13 courier -6 courie… -6 courrier 7 courri… 7 cours_$ 5 cours_de -9 cour… 8 cove… -5 created -10
created_$ -7 create… -10 crea… -11 cuanto 6 cuan… 5 current 7 currently -10 currently_reviewing -10 custom… -6 cust…
-6 câble -5 câbl… -5 d' 14 d'_autres 8 d'_un 8 da 7 damit 20 dami… 20 dank 14 dank_für 14 dans -6 dark -6 darum 15
daru… 15 das -12 das_angebot -7 das_ist -9 data -5 database 6 databa… 6 data… 6 date -20 date… -5 dauert -5 daue… -6
day_$ -5 de -15 de_droit 12 de_la 15 de_passe -9 de_retour -17 de_vous 5 deadline -5 deadli… -5 dead… -5 deal 10 deep…
11 del -9 delivery -8 delive… -14 deli… -14 dem -18 den -26 department 15 depart… 14 depa… 14 der_fehler -13
der_techniker -6 describe 8 descri… 11 desc… 7 details -5 devi… -5 diag… 26 did -19 did_not -6 didn't -5 didn… -5 die
-33 die_anzeige -7 die_sache 9 die_sicherung -9 diese -12 dies… -15 diff… 7 dire… 5 discon… 11 disculpas -6 discul… -9
discussed 6 discus… 7 disc… 6 distin… 7 dist… 7 do 26 do_$ 16 docume… -5 docu… -5 does 6 does_not 5 doit -7 doit_être
-6 don't -6 don'… -6 done 5 drag… 9 dran 18 drawin… -7 drive -5 driv… -9 droit 12 droi… 10 drops 8 drop… 7 druc… -5
drum -12 drum_is -9 du -7 due 5 durch -16 durch_$ -15 durc… -15 déjà -15 délai -6 déla… -6 déma… 6 dépl… -7 each -10
early -6 earl… -5 efforts 8 effort… 8 effo… 10 ein -5 eine -5 einfach -12 einfac… -12 einf… -12 eini… 22 einschalten
-7 einsch… -7 eins… -6 either 10 eith… 10 el -27 el_asunto 5 el_aviso -6 el_lector 8 eleg… 6 ello 18 ello_$ 6 else -8
en 29 en_cours -5 en_cuanto 6 en_el -5 en_ello 16 en_œuvre 15 enco… 5 ended -8 ended_$ -8 ende… -9 engage… 36 enga… 36
engineer 5 engineering -12 engineering_team -12 engineers 17 engine… 10 engi… 9 enough -5 enough_$ -5 enou… -5 enquiry
8 enquir… 8 enqu… 8 entrance 8 entran… 8 entrep… 6 entr… 8 entwicklung -13 entwic… -13 entw… -14 equi… -7 erhalten 15
erhalt… 15 erha… 15 erinnerung 10 erinne… 10 erin… 10 error -14 erro… -11 ersatz… -5 ersa… -5 es -9 es_$ -11 es_wird
16 escalated -5 escalated_to -11 escala… -6 esca… -6 escrib… 8 escr… 8 est_bien 15 est_de -18 est_en -7 estamos 6
estamo… 6 esta… 6 esto -8 está 26 está_en -5 está_revisando 9 et 25 et_le -15 et_nous 5 etiket… 14 etik… 14 etwas 7
etwa… 7 evalua… 5 eval… 5 evening -5 evenin… -5 even… -5 every_morning 7 every_one -5 everybody 22 everyb… 22
everything -12 everyt… -12 ever… 17 exac… -6 examen 8 exam… 6 existe -8 exis… -9 expected -23 expected_$ -23 expect…
-24 experience 14 experi… 19 experts 16 expert… 16 expe… 19 expl… 5 faisons 6 faisons_le 6 faison… 6 fais… 6 falta -10
fan -6 fan_$ -5 fault_$ -6 feedback 9 feedba… 9 feed… 9 feel -8 feet 9 fehlenden 14 fehlen… 14 fehler -18 fehl… -5 few
5 field_is 5 file… -5 filter -8 filt… -8 fina… 9 find 14 find_below 6 find_out 6 findin… 5 find… 5 finish 8 fini… 5
first -22 first_of -6 first_the 5 firs… -22 five -14 fix 7 fixe… -5 folgt 14 folgt_$ 14 folg… 14 for -50 for_a -7
for_any 7 for_choosing 9 for_it -20 for_the -8 for_their 7 for_your -20 forgot -6 forg… -5 form -12 form… -7 found -5
foun… -6 four -20 free -10 freezer 9 freeze… 9 free… 11 from_me -20 from_our 5 from_the -5 from_us 11 from_your 5 fue
-5 full -9 further 7 further_checks 5 further_investigation -7 furthe… 7 furt… 7 fuse -6 fuse_$ -5 für_alle -8 für_den
-8 für_ihr 15 garant… -8 gara… -8 gateway 8 gatewa… 8 gate… 8 gather… 6 gath… 6 gearbeitet 6 gearbeitet_$ 6 gearbe… 6
gear… 6 geben -7 geben_sie -7 gebe… -7 geda… 8 gege… 9 gehen -15 gehe… -15 gemein… -15 geme… -15 gerade 25 gera… 26
gestern 5 gester… 5 gest… 5 get_it -8 give 9 give_you 9 given 7 given_to 9 give… 7 giving 8 givi… 8 gleich 14 glei… 14
goes 7 goes_on 9 going 5 goin… 5 good 9 got 7 got_your 8 gracias -5 gracia… -5 grac… -5 great 6 grea… 7 guaran… -7
guar… -9 haben 15 haben_ihre 22 haben_sie -6 habe… 15 had -26 hall 23 hall_# 15 halle 14 halle_# 14 hall… 14 han 7
handheld 11 handhe… 11 handled 5 handled_$ 7 handset -5 handsets -6 handse… -11 hang 20 happen -12 happ… -9 has 36
has_not 11 has_passed -8 has_started 15 has_taken 15 has_the -5 has_to -6 hat -9 have -9 have_a 15 have_asked -6
have_been 18 have_forwarded 5 have_it -14 have_made 5 have_no -9 have_nothing 5 have_received -8 have_the -5 he 8
he_has 15 hear -9 hear_from -16 hear_you 8 hecho 11 hech… 11 help -5 helpful 9 helpful_$ 9 helpfu… 9 help… 9 hemos 22
hemos_recibido 8 hemo… 22 here -5 here_$ -9 herzli… 11 herz… 11 hier 11 hinwei… 10 hinw… 10 his -8 holiday -5 holida…
-5 holi… -5 home 10 honest -6 hone… -6 hope 9 hour -5 hours -6 hour… -6 hätten -5 hätt… -5 i -6 i_am 11 i_can 14
i_hope 7 i_know 12 i_understand -12 i_wanted 7 if -30 if_everything -5 if_the -12 if_we -8 if_you -9 ihn -5 ihnen -23
ihnen_$ -5 ihnen_und -15 ihne… -23 ihr 5 ihre 30 ihren 12 ihrer 24 ihres -10 ihre… 28 il -7 impa… 6 important -7
important_to -8 import… -7 impo… -10 in 29 in_arbeit -5 in_hall 15 in_halle 14 in_our 5 in_progress 8 in_your 12
incident 6 incide… 7 inci… 7 includ… -6 incl… -6 indica 11 indi… 10 influence -6 influence_on -7 influe… -6 infl… -6
inform 7 inform_you 7 information 15 information_$ 5 inform… 13 info… 20 initially -15 initially_expected -15 initia…
-13 init… -13 inside -5 instal… -6 inst… -12 interm… 11 internal 9 internally 6 intern… 15 inte… 16 into_it 6 into_the
-10 invent… -5 investigating -11 investigating_the -8 investigation -9 investigation_and -15 invest… -18 inve… -23
invoice -16 invoice_was -7 invoic… -13 invo… -12 is 26 is_a 30 is_assigned 11 is_attached -5 is_back -6 is_being 33
is_coming -5 is_complete -5 is_currently -10 is_important -8 is_known 20 is_no -14 is_not -5 is_nothing 6 is_now -7
is_on -19 is_open 14 is_over -8 is_possible 7 is_right -5 is_set -7 is_taking 6 is_that 12 is_the -17 is_too -10
is_under 6 is_what 7 is_where -5 is_working -5 isolated 11 isolat… 11 isol… 11 issue -9 issue_and -10 issue_has -10
issue_is 22 issue_requires -15 issu… -12 ist -8 ist_der -9 ist_die 7 it -6 it'll -30 it'll_be -30 it'l… -30 it's_with
15 it_$ 26 it_; 8 it_and -23 it_as -13 it_down 10 it_has 6 it_takes 6 it_up 10 it_will 5 it_works -10 its 8 its_way
-14 itself -5 itse… -5 je 9 je_vous -8 job -10 joined 16 join… 15 just -8 keep 12 kept -8 kind -6 kind_words -7 kindly
8 kind… 8 know 13 know_more 12 know_that 6 know_the -8 known 19 known_$ 19 know… 19 kommt -7 kommt_$ -6 komm… -5 kont…
9 kurz… 9 können 7 können_wir 12 könn… 7 l'_objet 10 l'_option -6 l'_ordre 6 l'_étude 6 la -18 la_aplicación 15
la_base -14 la_caisse 15 la_mesure -7 la_puerta 8 label 12 label_printer 13 labe… 11 labora… -5 labo… -5 lamentamos 16
lament… 16 lame… 16 lamp -5 lang -7 lange -8 lang… -8 las 19 las_molestias 16 last -10 last_two -5 last_update 12
latest -16 latest_$ -5 latest_update -8 late… -20 le -11 le_pedimos -6 le_point 6 le_résultat -6 le_site -17 leak -9
leave -11 leave_the -5 leav… -12 lector 8 lector_de 9 lect… 5 leeds 8 leed… 8 left -12 leider 22 leid… 22 lent… 13 les
-10 lesen -5 lese… -5 less 8 let 5 let_me 7 lett… -15 leur 5 liefer… 8 lief… 8 life 12 like 14 like_to 7 limi… -5 line
-17 line_is -7 list -9 list_$ 5 list_of -7 liste -17 list… -21 little 13 litt… 13 lleg… -7 lo 18 lo_tiene 8 log -7
login 5 lol 16 lol_$ 16 long -7 longer -14 longer_$ 5 longer_than -11 long… -15 look 12 look_for 8 looked 8 looked_at
8 looking 19 looking_at 12 looking_into -7 lookin… 19 look… 25 los_pasos 11 lost_$ 6 loyalty 10 loyalt… 10 loya… 10
läuft -17 läuf… -17 machin… -5 mach… -5 mail 19 mail_server 6 mailbox_is 5 mails 5 mail… 6 maintenance -9 mainte… -9
main… -9 mais 12 make 8 making 5 maki… 5 mal -11 mantiene 7 mantie… 7 manu… -7 matt… 9 maximum 5 maximu… 5 maxi… 5 may
-16 may_take -15 me -5 me_$ -23 means -5 means_that -6 measuring -6 measur… -9 meas… -9 meeting 6 meetin… 6 meet… 6
mehr 5 meldung 14 meldun… 14 meld… 10 message_$ 10 messages -5 messages_$ -10 messwe… 14 mess… 12 mesure -7 mesu… -7
meter -5 mete… -5 middle 8 middle_of 8 midd… 8 migration -5 migrat… -5 migr… -5 minute -9 minutes -13 minutes_in -7
minute… -14 minu… -23 mirando 5 mirand… 5 missed -6 miss… -9 mit 7 mit_dem 7 mobili… 6 mobi… 5 mode… -6 modifi… -5
modi… -5 molestias 16 molest… 16 mole… 16 moment… 17 mome… 17 month -7 month_$ -7 mont… -13 more 8 more_$ 11 morning 5
mornin… 5 morn… 5 mot -8 mot_de -9 motor -5 moto… -5 moved -11 moved_the -8 moves 5 move… -7 moving 7 movi… 7 must 5
más 13 möglic… 8 mögl… 8 n 15 na 11 nach 6 nach_$ 14 nach_dem -9 nachricht -10 nachricht_$ -10 nachri… -10 nach… -9
nadie 13 nadi… 13 name -9 narrow… 10 narr… 10 ne 15 ne_vous 14 need -12 need_the -5 need_to 8 needed 8 need… 12
network 7 networ… 6 netw… 6 new -37 news 11 news_yet 5 nicht -12 nicht_mehr -8 nichts 14 night 14 night_$ 6
night_shift 10 nigh… 14 nimmt 12 nimm… 12 nine -5 no 19 no_action 5 no_change 23 no_further -6 no_influence -7 no_news
5 nobody_here 9 noch 24 noch_$ 6 noise -14 noise_of -5 nois… -14 normal -10 normal_$ -8 norm… -10 nos 17 not_$ -7
not_be 6 not_been 14 not_have -8 note 7 nothing 11 nothing_else -9 nothing_to 8 nothin… 11 noth… 11 notice -6 noticed
-7 noticed_that -7 notice… -7 noti… -12 notre -5 notr… -5 nous 28 nous_comprenons 9 nous_ne 5 nous_restons 6 nous_vous
6 nouveau -5 now_$ 12 nuestro -5 nuestr… -6 nues… -6 nuev… -6 number -22 number_$ -6 numb… -23 ob -8 objet 10 obje… 10
occu… 20 of 8 of_it 13 of_life 12 of_our 9 of_the -40 of_us 7 of_your 17 off -12 offen -7 offen_$ -7 offer -9 offe…
-14 office -10 offi… -10 old -16 on_$ 16 on_all -6 on_its -14 on_our 11 on_site -5 on_the -5 on_vous 13 on_your -7
once 6 once_$ 8 one -38 one_more -15 one_to -10 ongoing 5 ongoing_$ 5 ongoin… 5 ongo… 5 only -12 ont 6 ont_été 12 open
21 open_$ 11 open_and 15 opened 5 opened_with 7 opens -6 optimi… 25 option -15 opti… 8 or -7 order -18 orde… -22 ordre
6 ordre_$ 6 ordr… 6 other 11 othe… 13 oubl… 12 our -22 our_answer -6 our_bench -6 our_end 6 our_engineering -12
our_engineers -7 our_night 10 our_side 10 our_team -32 our_workshop -7 out_$ 5 out_of -5 outlook 5 outloo… 5 outl… 5
ouvert_et 5 over -7 over_$ -15 over_the -5 owner -8 p 22 p_# 22 page -8 par -9 para 8 part -10 parts -7 part… -7 pas
10 pas_$ 9 pas_de 5 pas_encore 5 pasos 11 paso… 11 pass 6 passe -10 passed_the -7 passed_to -7 pass… -24 patch -6
patc… -6 patience -16 patience_$ -13 patience_with -7 patien… -14 pati… -14 payment 7 paymen… 6 paym… 6 pedimos -6
pedimos_disculpas -6 pedimo… -6 pedi… -10 pein… 6 pending 7 pendin… 7 pend… 5 people 16 people_are 9 people_had -6
people_who 7 peop… 16 perman… -7 perm… -5 person -7 person_who -7 personas 5 person… 9 phot… -12 pick 6 place 8
place_in 7 plac… 9 plan -17 plan_$ -6 planned -9 planne… -9 plant -6 plan… -17 plat… 8 pleasant 11 pleasa… 11
please_confirm -5 please_do 6 please_find 6 please_have 11 please_tell -8 plea… 7 plug -6 point 5 points 9 poin… 15
por -13 port… -6 possible -15 possible_$ -10 possib… -15 poss… -15 posted 6 post… 5 pour 6 pour_le 5 presen… 5 press
-7 pres… -7 previous 8 previo… 8 prev… 7 printer 11 printer_in 15 printe… 8 prin… 5 priority 7 priority_p 6 priori… 13
prio… 13 prise 6 pris… 6 priya 7 priy… 7 problem 15 problem_is 5 problem_with 17 proble… 15 prob… 29 process -7
processing 7 product -5 production 8 progra… -6 promise -21 promise_$ -5 promise_a -7 promise_that -8 promising 7
promis… -15 prom… -17 properly -5 proper… -5 prop… -6 prüfen -5 prüfen_gerade -8 prüfung 13 prüfun… 13 prüf… 5 puerta
8 puer… 8 pump 17 que 42 que_le 15 que_no 15 que_nos -5 que_nous 11 que_se 9 qued… 5 quer… 6 queue_$ 7 queue_and -6
qui 16 qui_de 12 qui_n' 9 quickly -19 quickly_as -19 quickl… -19 quic… -16 quot… -5 raised 7 rais… 6 rappel… -9 rapp…
-10 rather 6 rath… 6 read -5 readers 8 reader… 8 ready -9 ready_for -8 really 12 real… 12 receive -6 received 6
received_your -8 reception -5 recept… -5 rece… -14 rechnung 11 rechnu… 10 rech… 14 recibido 8 recibi… 7 reci… 13
recognise 10 recogn… 10 recording -8 recording_of -7 record… -14 reco… -8 reference -13 reference_: -13 refere… -13
refe… -13 regard 11 regards 5 regard… 18 rega… 29 rejects 6 reject… 6 reje… 5 relanc… -17 rela… -8 remain 13 remaining
7 remains 8 remain… 15 rema… 29 remercions 5 remercions_de 5 remerc… 5 reme… 9 reminded 10 reminder -7 rent… 5 reopen
-10 reop… -11 repair 7 replacement -5 replac… -6 reply -13 reply_to -12 repl… -14 report_$ 5 reported 12 reported_$ 8
reports -7 report… 9 repo… 9 request -12 request_$ 6 request_and -7 request_for -10 request_has -5 request_is 6
reques… -14 requires -12 requires_additional -15 requir… -12 requ… -24 reset -5 rese… -6 resolution 12 resolution_may
-15 resolu… 12 resolve -13 resolved -7 resolved_$ 6 resolved_by -8 resolv… -20 rest 16 rest_assured 11 restart -7
restar… -9 reste 5 restons 6 reston… 6 restore -7 restor… -8 rest… -14 retour -15 reto… -15 retr… -7 returning -7
return… -10 retu… -13 review 8 review_$ 5 reviewing -9 reviewing_the -9 review… -9 revisando 6 richti… 18 rich… 18
rien 11 right 5 right_$ -7 right_now 6 root 5 root_cause 5 round 5 round_and 5 run -8 réglé -10 régl… -10 résili… -7
rési… -7 résultat -6 s' 15 sache 14 sach… 15 sagen 14 sage… 14 saludo 14 saludo_$ 10 salu… 14 same_as 7 sans -7
say_that -9 scale -10 scal… -8 scanners -5 scanne… -12 scan… -15 schalt… -5 scha… 17 schließen -12 schlie… -12 schl…
-12 schrei… 7 screenshots 7 screen… 7 se_está 12 se_han 8 second -21 seco… -24 see 7 see_$ -15 see_it 5 see_the -9
see_what 6 seen 6 seguimos 11 seguim… 11 seguridad 9 seguri… 9 segu… 19 según 11 segú… 11 seien 5 seien_sie 5 seie… 5
sein -7 sensoren 14 sensors 7 sensor… 21 sens… 17 sent -20 sera -5 seriou… 6 service -6 servic… -5 serv… -7 set -19
set_the -6 set_to -8 several 5 severa… 5 shall 16 shal… 16 share 5 she -8 shift 8 shift_and 10 shif… 8 shop_is 5
shortly -10 shortly_$ -10 shortl… -10 shor… -9 should -14 shou… -14 show -5 shows -7 show… -9 sich 34 sicherung -9
sicherung_läuft -5 sicher… -10 sich… -10 side_$ 5 sie -42 sie_auf -5 sie_das -8 sie_es -10 sie_nicht 6 sie_uns -11
sign 10 sign_of 13 signal… 20 sign… 13 sigue 6 sigu… 6 silence 6 silenc… 6 sile… 6 simple -9 simp… -6 sin -9 since_$
-12 sincer… 16 sinc… 16 sind 23 sind_$ 5 sind_dran 5 sind_noch 12 sistem… 11 sist… 11 site -27 site_$ -5 sitting 15
sittin… 15 sitt… 15 situation 11 situat… 11 situ… 17 slot -7 slow_$ 5 slowly 8 slow… 8 so -22 so_it -9 so_please -5
sobald 5 soba… 5 sobre 8 sobr… 8 soll -12 solution 22 solution_$ 10 solution_is 10 soluti… 22 solu… 22 some 27
somebody 24 somebody_is 28 somebo… 24 someone -7 someone_on -5 someon… -7 somewh… 17 some… 38 sonn… -5 sont 8 sont_à 7
soon 7 sorry -6 sorry_for -10 sorr… -6 sorted -12 sorted_$ -7 sort… -14 spare -5 spar… -5 specia… 5 spec… 8 stable 11
stable_$ 10 stab… 11 stand -6 stan… -7 started 14 starte… 13 starting 8 starti… 8 star… 17 status 9 status_of 7 stat…
9 stay 5 stays 11 stays_on 15 stay… 10 stehen 8 steh… 5 stelle 21 stel… 21 step -10 step_# -8 still 22 still_open 9
still_working 5 stil… 22 stor… -5 su 17 suitable 9 suitab… 9 suit… 8 sujet 6 suje… 6 sur 9 sur_votre 5 sure -10 surv…
10 switch -5 swit… -7 synchronisation 5 synchr… 5 sync… 5 system_$ 10 séri… 5 tablet -6 tabl… -8 take -18 take_longer
-15 taken 23 takes_the 5 take… 25 taking 10 taking_a 6 taki… 10 tard… -5 team -41 team_for -7 team_is -31 technician
-14 technicians 14 techniker -6 tell -9 tell_us -13 ten -6 tendrá -13 tend… -14 terminal 11 terminal_$ 11 terminals 6
terminals_$ -5 termin… 25 term… 20 test -14 testing -5 testing_the -7 testin… -5 tests 5 tests_have 8 than -11
than_initially -15 thank 14 thank_you 14 thanks 13 than… 26 that 14 that_i 5 that_is -6 that_the 19 that_they -5
that_this -10 that_we 6 the -83 the_alarm 7 the_analysis 8 the_antenna -6 the_archive -6 the_battery -7 the_bench 19
the_billing 5 the_boiler -11 the_bottom 9 the_call 16 the_camera 7 the_carrier -9 the_case 10 the_certificate -7
the_change -7 the_correct -5 the_counter -6 the_courier -5 the_current 7 the_customer 5 the_data -5 the_database 8
the_deadline -5 the_fan -5 the_fault 9 the_first -26 the_five -12 the_fix 14 the_form -5 the_fuse -6 the_gateway 7
the_handset -5 the_information 6 the_investigation 6 the_invoice -13 the_issue -5 the_label 12 the_last -21 the_latest
-16 the_leak -9 the_left -7 the_line -8 the_list -8 the_log -5 the_login 5 the_mail 5 the_maintenance -8 the_middle 8
the_migration -5 the_moment -5 the_motor -5 the_name -5 the_new -24 the_night 6 the_noise -13 the_number -8 the_office
-6 the_old -13 the_order -7 the_other 8 the_part -6 the_patch -5 the_people 21 the_person -9 the_problem 17
the_product -5 the_progress -11 the_queue 9 the_recording -8 the_remaining 6 the_reminder -8 the_right 9 the_same -9
the_scale -9 the_scanner -6 the_second -15 the_technician -7 the_tests 7 the_ticket -12 the_tracking -5 the_training
-7 the_trouble -5 the_two -6 the_unit -6 the_usual 5 the_work 6 the_wrong -12 their 32 thei… 31 them 10 them_$ 9 thema
7 theme -5 then_$ -20 there 13 there_$ -6 there_is 21 ther… 20 they 9 they_are 5 they_never 5 they_were 5 thing -10
things 14 things_are 6 think 8 thin… 16 this -20 this_and 5 this_has -5 this_is 9 this_one 8 this_ticket -16
this_would -11 thorough 6 thorou… 6 thor… 6 though 6 thou… 11 through 10 through_$ 5 through_the 11 throug… 10 thro… 7
ticket_$ -15 ticket_has 13 tiene 7 tiene_un 9 tien… 5 tight 20 tigh… 20 time_for 11 time_it 14 time_zone -8 to 6 to_#
-7 to_a 6 to_an -11 to_close -5 to_do 7 to_find 6 to_get 10 to_give 7 to_it 22 to_keep 7 to_our -11 to_resolve -13
to_say 9 to_this -12 to_us -11 to_you 7 to_your -8 told -9 told_you -5 too -11 too_early -6 too_many 5 tools 8 tool… 8
topic 8 topi… 8 touch_the -5 tous -8 tout 20 trabaj… 5 trab… 5 tracking -6 tracking_page -5 tracki… -6 trac… -6
training -7 traini… -7 trai… -10 transm… 9 tran… 7 treatment 5 treatment_$ 5 treatm… 5 trea… 7 trial -6 tria… -6 tric…
8 tritt -12 trit… -12 trouble -5 trouble_this -5 troubleshooting 13 troubl… 18 trou… 15 try -11 trying 13 tryi… 13
tunnel 7 tunn… 7 turn -5 tut 9 two -30 un 30 unan… 9 unchanged 13 unchanged_$ 10 unchan… 13 unch… 13 und 27 und_bei -8
under -7 under_investigation 6 understand -13 understand_how 5 understand_the -19 unders… -5 unde… -8 une 7
unfortunately 5 unfort… 5 unfo… 5 unit -8 uns 16 uns_$ 18 unsere -13 unse… -14 unte… -5 until 13 unti… 13 up 23 up_$
11 up_again 5 up_in 5 update_you -6 updated -11 updated_on -11 update… -12 upda… -14 upstairs 5 upstai… 5 upst… 5
ursache 10 ursach… 10 ursa… 10 us 22 us_; 5 us_and -5 use -14 use_$ -5 used 8 used_$ 9 users -6 user… -6 usual_$ -6
usua… -5 va 11 valora… 9 valo… 8 various 9 variou… 9 vari… 10 vendor 5 verm… 9 version -8 versio… -8 vers… -9 very 15
verz… 8 viel 11 views 5 view… 5 visit -5 visi… -8 vom 11 vorgang -5 vorgan… -5 vorg… -6 vorh… -7 vos -13 votre 19
votre_compréhension 6 votr… 19 vous 8 vous_n' -6 vous_remercions 5 vpn 7 vpn_tunnel 8 wait -24 waited -8 waiting 12
waiting_for 8 waitin… 12 wanted 6 wanted_to 7 warehouse 9 warehouse_$ 11 wareho… 9 ware… 8 warranty -5 warran… -5
warr… -5 was -46 was_on 6 was_passed -6 watc… 7 way -11 way_$ -10 we 21 we'll -12 we'll_have -8 we'l… -12 we're 13
we'r… 13 we_appreciate -14 we_are 28 we_cannot -9 we_carry 9 we_checked -6 we_confirm 6 we_continue 6 we_did 7
we_don't -7 we_had -7 we_have 15 we_hear 7 we_keep 21 we_look 6 we_looked 7 we_make 10 we_moved -7 we_noticed -7
we_promise -6 we_remain 8 we_sent -7 we_shall 12 we_should -6 we_thank 8 we_will -11 we_would 16 week -8 weekend 5
weeken… 5 weiter 9 weiter_$ 5 weiter… 5 weit… 14 were 17 were_exchanged 5 were_used 9 werk… -8 what 36 what_happened 5
what_is 10 what_we 5 when 12 when_we 5 whether -6 whethe… -6 whet… -6 which_we 9 while 5 whil… 5 wieder -21 wieder_$
-10 wieder_auf -10 wied… -22 will -11 will_have -10 will_keep -10 will_update -9 wir 37 wir_haben 21 wir_prüfen -5
wir_sie 5 wir_sind 17 wird 22 wird_die -7 wird_nicht -5 with 21 with_our -5 with_priority 7 with_the 16 with_us 14
with_you -19 with_your 8 without -9 withou… -9 with… -13 won't -8 won'… -8 word -8 word_$ -6 words -16 word… -17 work
5 work_$ 6 work_continues -7 work_on 6 working -19 working_as -5 working_to -19 workin… -19 works -15 works_$ -9
workshop -7 worksh… -7 work… -35 worry -6 worry_about -5 worr… -6 wort… 6 would -16 would_it -7 would_like 11
would_not -9 woul… -16 write 13 write_$ 7 writ… 13 wrong -20 wron… -20 wurde 12 wurde_an -13 wurd… 13 y 17 y_le -6
y_que 13 ya_está -9 ya_lo 9 year -7 yellow 22 yell… 22 yep 15 yes 5 yesterday_$ 6 yet 25 you -34 you'll -23 you'… -22
you_$ -5 you_about 6 you_and 6 you_can -6 you_describe 8 you_did -5 you_do 9 you_for 6 you_get -9 you_hear 5
you_receive -6 you_shortly -10 you_the -8 you_updated -11 you_will -9 your -11 your_branch 6 your_colleague -5
your_complaint -7 your_concern -9 your_contract -9 your_enquiry 8 your_patience -19 your_payment 8 your_plan -8
your_pump 19 your_request -8 your_site -8 your_three 7 your_ticket 35 your_warehouse 11 yours_$ 8 zero 6 zone -8 zu 17
zum 14 zwisch… 6 zwis… 6 à 22 à_vous 13 ça 14 écri… 5 étude 8 étude_$ 6 étud… 8 été 8 être -7 œuvre 22 œuvre_pour 6
œuvr… 22
""",
}


def _weights(table: str) -> dict[str, int]:
    fields = iter(table.split())
    return {name: int(worth) for name, worth in zip(fields, fields, strict=True)}


WEIGHTS = {rule: _weights(table) for rule, table in _TABLES.items()}
