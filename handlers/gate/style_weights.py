"""What each feature of a passage is worth for the rules of style. Do not edit it.

Made by "make gate" from the texts in tests/data/gate but the measured ones: logistic regression over the features of
handlers/gate/style.py, in tenths, the bias in hundredths. ``LEARNED_FROM`` is the SHA-256 of those texts.
"""

from __future__ import annotations

LEARNED_FROM = "cd2282cb407b57f133a1f7f430239ae8687d56d7be515bd02588e65510a581bc"
BIAS = {"blame": -482, "unconfirmed-promise": -696, "vague-update": -15}

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
" -23 "_$ -5 "_the -7 # -11 #: -15 #:_$ 7 #:_and -6 #:_on -5 #_# -7 #_$ -13 #_; -14 #_bis -8 #_c -13 #_days -10 #_de
-12 #_does -5 #_eur -5 #_hours 10 #_january 5 #_juin -6 #_july 11 #_march -10 #_mm -9 #_november -6 #_of 7 #_percent
15 #_since 13 #_so 6 #_st 5 #_th 35 #_uhr 12 #_und -5 #_x 13 $ -19 :_# 20 :_the 9 ; -15 ;_it 6 ;_our 7 ;_sie -6 ;_the
-9 <as-you-said+at-work> 5 <as-you-said+comes-about> -10 <as-you-said+future> -8 <as-you-said+near-time> -8
<as-you-said+outcome> 7 <as-you-said+p:clause-future> -6 <as-you-said+p:clause-present> -14 <as-you-said+p:en> -17
<as-you-said+p:future> -8 <as-you-said+p:is-done> -6 <as-you-said+p:past> -8 <as-you-said+p:pattern> -10
<as-you-said+p:present> -15 <as-you-said+p:somebody> -13 <as-you-said+p:time> -15 <as-you-said+repeated> 7
<as-you-said+role> -13 <as-you-said+somebody> -7 <as-you-said+unit> 6 <as-you-said+weekday> -8 <as-you-said+you> -11
<as-you-said> -19 <asked+at-work> -5 <asked+comes-about> -17 <asked+deadline> -16 <asked+delayed> 10 <asked+future> 9
<asked+harm> 8 <asked+month> -6 <asked+negation> -5 <asked+p:certain> 6 <asked+p:clause-present> -7
<asked+p:clause-request> -9 <asked+p:de> -6 <asked+p:future> 12 <asked+p:guard> -6 <asked+p:in-general> 7
<asked+p:past> -5 <asked+p:request> -11 <asked+p:somebody> -12 <asked+p:sure> -11 <asked+p:time> -9 <asked+p:weak> 5
<asked+repeated> 10 <asked+somebody> 9 <asked+they> 6 <asked+we> -5 <asked+word-given> 5 <asked+you> -16 <asked> -13
<at-work+comes-about> 13 <at-work+customary> -13 <at-work+deadline> -21 <at-work+fault> 9 <at-work+future> -18
<at-work+generalities> -6 <at-work+good-hands> -6 <at-work+if> 6 <at-work+news-later> -5 <at-work+p:clause-guard> 5
<at-work+p:clause-present> -5 <at-work+p:dated> 5 <at-work+p:future> -21 <at-work+p:in-general> -5 <at-work+p:is-done>
-14 <at-work+p:past> 7 <at-work+p:pattern> -10 <at-work+p:somebody> 10 <at-work+p:sure> -5 <at-work+p:time> -5
<at-work+p:was-done> 5 <at-work+p:word_given> 7 <at-work+past> 20 <at-work+repeated> 10 <at-work+short> -9
<at-work+somebody> -12 <at-work+they> -10 <at-work+unit> 13 <at-work+we> 7 <at-work+word-given> 9
<comes-about+customary> 12 <comes-about+deadline> 10 <comes-about+delayed> 15 <comes-about+fault> 8
<comes-about+future> 24 <comes-about+harm> -10 <comes-about+hedge> -13 <comes-about+if> 7 <comes-about+innocent> -5
<comes-about+irony> -7 <comes-about+judge> -5 <comes-about+month> 26 <comes-about+near-time> 19
<comes-about+news-later> -6 <comes-about+number> 22 <comes-about+outcome> -12 <comes-about+p:certain> 27
<comes-about+p:clause-guard> 9 <comes-about+p:clause-present> 40 <comes-about+p:clause-request> 8 <comes-about+p:de>
12 <comes-about+p:denied> -5 <comes-about+p:en> 11 <comes-about+p:future> 20 <comes-about+p:guard> 15
<comes-about+p:in-general> -13 <comes-about+p:is-done> 11 <comes-about+p:never-again> 5 <comes-about+p:past> -9
<comes-about+p:pattern> 44 <comes-about+p:present> 27 <comes-about+p:see-to-it> 5 <comes-about+p:somebody> 38
<comes-about+p:sure> 39 <comes-about+p:time> 36 <comes-about+p:was-done> 5 <comes-about+p:weak> 24
<comes-about+p:word_given> 27 <comes-about+past> 10 <comes-about+question> -12 <comes-about+repeated> -18
<comes-about+short> 9 <comes-about+soon> 32 <comes-about+they> -15 <comes-about+unit> 14 <comes-about+warned> -7
<comes-about+we> 13 <comes-about+weekday> 13 <comes-about+word-given> 41 <comes-about+would-have> -7 <comes-about+you>
20 <comes-about> 27 <courtesy+future> -6 <courtesy+harm> 9 <courtesy+near-time> -9 <courtesy+neglect> -7
<courtesy+number> -6 <courtesy+p:clause-present> -6 <courtesy+p:en> -11 <courtesy+p:is-done> 9 <courtesy+p:pattern>
-11 <courtesy+p:present> -8 <courtesy+p:somebody> -11 <courtesy+p:time> -5 <courtesy+role> 5 <courtesy+weekday> 5
<courtesy+you> -10 <courtesy> -13 <customary+deadline> -7 <customary+delayed> 9 <customary+fault> -7
<customary+future> 12 <customary+hedge> -7 <customary+month> -21 <customary+near-time> 13 <customary+p:certain> 9
<customary+p:clause-future> 5 <customary+p:clause-guard> 9 <customary+p:clause-past> -5 <customary+p:clause-present>
-16 <customary+p:clause-request> 5 <customary+p:dated> 10 <customary+p:de> -5 <customary+p:es> 6 <customary+p:future>
24 <customary+p:guard> 14 <customary+p:in-general> -6 <customary+p:past> -15 <customary+p:pattern> -27
<customary+p:present> -29 <customary+p:request> 9 <customary+p:see-to-it> -6 <customary+p:somebody> -14
<customary+p:sure> 5 <customary+p:time> -9 <customary+p:weak> 5 <customary+p:word_given> 9 <customary+role> -20
<customary+short> 24 <customary+somebody> -9 <customary+unit> -5 <customary+we> 9 <customary+weekday> 10
<customary+word-given> 10 <customary+you> -14 <deadline+fault> -6 <deadline+future> 30 <deadline+harm> 6 <deadline+if>
6 <deadline+near-time> 31 <deadline+negation> -9 <deadline+number> -5 <deadline+p:clause-future> 13
<deadline+p:clause-over> 7 <deadline+p:clause-past> 6 <deadline+p:clause-present> -8 <deadline+p:clause-request> -10
<deadline+p:en> 7 <deadline+p:future> 26 <deadline+p:guard> 6 <deadline+p:in-general> -10 <deadline+p:is-done> -16
<deadline+p:over> 7 <deadline+p:past> 8 <deadline+p:pattern> 11 <deadline+p:request> -16 <deadline+p:somebody> 13
<deadline+p:sure> -17 <deadline+p:time> 9 <deadline+p:was-done> -7 <deadline+past> 7 <deadline+repeated> 16
<deadline+role> -12 <deadline+unit> -18 <deadline+we> 24 <deadline+you> 16 <delayed+future> 11 <delayed+if> 10
<delayed+near-time> 11 <delayed+number> -6 <delayed+p:clause-future> 7 <delayed+p:clause-guard> 5
<delayed+p:clause-present> -8 <delayed+p:clause-request> 9 <delayed+p:en> 6 <delayed+p:es> 5 <delayed+p:future> 13
<delayed+p:pattern> -6 <delayed+p:request> 9 <delayed+p:somebody> 9 <delayed+p:sure> 6 <delayed+p:time> 8
<delayed+unit> -10 <delayed+we> 12 <delayed+weekday> 13 <delayed> 8 <fault+if> 11 <fault+p:clause-present> -5
<fault+p:de> -6 <fault+p:en> 15 <fault+p:es> -5 <fault+p:future> 14 <fault+p:over> -5 <fault+p:pattern> -6
<fault+p:present> 9 <fault+p:sure> -10 <fault+p:time> -13 <fault+past> 9 <fault+role> -8 <fault+unit> -12
<fault+word-given> 13 <fault+you> -11 <future+generalities> -14 <future+good-hands> -5 <future+harm> 6 <future+if> -10
<future+irony> -5 <future+month> 12 <future+negation> 12 <future+news-later> -19 <future+outcome> 12
<future+p:clause-future> 7 <future+p:clause-guard> 9 <future+p:clause-present> 8 <future+p:en> 40 <future+p:fr> 12
<future+p:future> 46 <future+p:guard> 22 <future+p:in-general> 15 <future+p:is-done> 14 <future+p:never-again> 21
<future+p:pattern> 23 <future+p:present> 35 <future+p:request> 11 <future+p:somebody> 8 <future+p:sure> 5
<future+p:time> 17 <future+p:word_given> 8 <future+question> -10 <future+repeated> 25 <future+short> -19
<future+somebody> 14 <future+unit> 7 <future+warned> 14 <future+we> -11 <future+word-given> 10 <future+you> 17
<future> 47 <generalities+if> -7 <generalities+p:certain> 5 <generalities+p:clause-guard> -6 <generalities+p:de> -9
<generalities+p:en> -7 <generalities+p:future> -15 <generalities+p:guard> -6 <generalities+p:in-general> -5
<generalities+p:pattern> 16 <generalities+p:present> -15 <generalities+p:somebody> -7 <generalities+somebody> 6
<generalities+you> -8 <generalities> -17 <good-hands+p:time> 5 <harm+if> -6 <harm+irony> -5 <harm+negation> 7
<harm+number> -13 <harm+p:certain> 16 <harm+p:clause-present> 8 <harm+p:de> -5 <harm+p:en> 9 <harm+p:future> 12
<harm+p:is-done> 8 <harm+p:never-again> 9 <harm+p:past> 11 <harm+p:pattern> 23 <harm+p:present> 8 <harm+p:somebody> 11
<harm+p:weak> 16 <harm+p:word_given> 5 <harm+repeated> -5 <harm+role> 5 <harm+somebody> 8 <harm+soon> 8 <harm+unit>
-11 <harm+we> 7 <harm+weekday> 7 <harm+word-given> 22 <harm+you> 12 <harm> 5 <hedge+p:clause-present> -7 <hedge+p:en>
-20 <hedge+p:past> -5 <hedge+p:pattern> -15 <hedge+p:present> -14 <hedge+p:somebody> -16 <hedge+p:sure> -11
<hedge+p:time> -18 <hedge+repeated> -6 <hedge+role> -5 <hedge+somebody> -8 <hedge+unit> -8 <hedge+we> -11 <hedge+you>
-7 <hedge> -21 <if+near-time> 5 <if+negation> 8 <if+p:clause-guard> 6 <if+p:clause-past> -6 <if+p:clause-present> -13
<if+p:clause-request> 9 <if+p:future> -15 <if+p:guard> -14 <if+p:in-general> -11 <if+p:is-done> 7 <if+p:past> -11
<if+p:sure> 12 <if+past> -5 <if+role> -8 <if+somebody> -9 <if+unit> -9 <if+we> 7 <if+word-given> 12 <if+you> 6 <if> -5
<innocent+p:clause-present> -5 <innocent+p:en> -5 <innocent+p:present> -5 <innocent+p:somebody> -6 <innocent+p:time>
-6 <innocent+somebody> -5 <innocent+we> -6 <innocent+you> -5 <innocent> -6 <irony+p:en> -8 <irony+p:future> -5
<irony+p:present> -5 <irony+p:somebody> -5 <irony+p:time> -6 <irony+unit> -6 <irony+you> -6 <irony> -12 <judge+p:en>
-9 <judge+p:present> -6 <judge+role> -5 <judge> -6 <month+near-time> -7 <month+negation> -5 <month+number> -15
<month+p:clause-past> 5 <month+p:clause-present> -10 <month+p:dated> -9 <month+p:en> 7 <month+p:future> 17
<month+p:in-general> -6 <month+p:is-done> 13 <month+p:past> 11 <month+p:present> 14 <month+p:somebody> 8
<month+p:sure> -18 <month+p:time> -8 <month+role> -7 <month+they> -7 <month+unit> -11 <month+we> 7 <month+you> 11
<near-time+negation> -14 <near-time+outcome> -14 <near-time+p:clause-future> 10 <near-time+p:clause-over> 6
<near-time+p:clause-present> 8 <near-time+p:dated> 5 <near-time+p:en> -6 <near-time+p:es> 19 <near-time+p:fr> 8
<near-time+p:future> 7 <near-time+p:is-done> 18 <near-time+p:over> 5 <near-time+p:pattern> 20 <near-time+p:present> 14
<near-time+p:somebody> -7 <near-time+p:sure> 44 <near-time+p:time> 26 <near-time+p:was-done> -8 <near-time+question>
-13 <near-time+repeated> 8 <near-time+role> 15 <near-time+short> 6 <near-time+we> -5 <near-time+weekday> 6
<near-time+word-given> -9 <near-time> 23 <negation+neglect> 6 <negation+news-later> 9 <negation+number> 20
<negation+p:certain> 13 <negation+p:clause-future> -5 <negation+p:clause-past> -10 <negation+p:clause-present> -17
<negation+p:denied> -6 <negation+p:es> -5 <negation+p:future> 13 <negation+p:is-done> -8 <negation+p:never-again> 46
<negation+p:over> -9 <negation+p:past> -17 <negation+p:pattern> -8 <negation+p:present> 12 <negation+p:request> -6
<negation+p:somebody> 17 <negation+p:sure> -12 <negation+p:time> -32 <negation+p:weak> 6 <negation+p:word_given> 21
<negation+past> -9 <negation+repeated> 14 <negation+soon> 23 <negation+we> 8 <negation+weekday> -6
<negation+word-given> 37 <negation+you> 21 <neglect+number> -5 <neglect+p:certain> -7 <neglect+p:past> -5
<neglect+p:somebody> 8 <neglect+p:weak> -7 <neglect+role> -8 <neglect+we> 12 <neglect+word-given> -7 <neglect+you> 10
<news-later+p:en> -12 <news-later+p:future> -18 <news-later+p:never-again> 8 <news-later+p:pattern> 8
<news-later+p:present> -11 <news-later+p:somebody> -9 <news-later+p:sure> 5 <news-later+p:word_given> 9
<news-later+role> -5 <news-later+short> -5 <news-later+unit> -6 <news-later+word-given> 15 <news-later+you> -16
<news-later> -13 <number+outcome> -10 <number+p:certain> 6 <number+p:clause-future> 8 <number+p:clause-past> 9
<number+p:en> 19 <number+p:fr> -6 <number+p:future> 13 <number+p:guard> 7 <number+p:in-general> -13
<number+p:never-again> 22 <number+p:pattern> 5 <number+p:somebody> 8 <number+p:sure> 20 <number+p:time> 16
<number+p:was-done> -15 <number+p:weak> 8 <number+p:word_given> 12 <number+repeated> 12 <number+role> 16
<number+somebody> -9 <number+soon> 22 <number+unit> 32 <number+weekday> 21 <number+you> 11 <number> 13
<outcome+p:clause-future> 5 <outcome+p:clause-guard> 9 <outcome+p:clause-present> -7 <outcome+p:en> -16
<outcome+p:in-general> -5 <outcome+p:is-done> -5 <outcome+p:present> -9 <outcome+p:see-to-it> 6 <outcome+p:somebody>
-11 <outcome+p:sure> 6 <outcome+p:time> -15 <outcome+p:weak> 5 <outcome+p:word_given> 11 <outcome+repeated> 8
<outcome+role> -9 <outcome+unit> -20 <outcome+we> -5 <outcome+word-given> 10 <outcome+you> -22 <outcome> -13
<p:certain+p:de> 12 <p:certain+p:en> 11 <p:certain+p:future> 11 <p:certain+p:guard> 11 <p:certain+p:is-done> -6
<p:certain+p:never-again> 9 <p:certain+p:present> 9 <p:certain+p:somebody> 23 <p:certain+p:was-done> 7
<p:certain+p:weak> 21 <p:certain+role> -6 <p:certain+somebody> 6 <p:certain+they> 6 <p:certain+word-given> 28
<p:certain+you> 19 <p:certain> 26 <p:clause-future+p:clause-guard> 9 <p:clause-future+p:dated> -5
<p:clause-future+p:de> -9 <p:clause-future+p:en> 5 <p:clause-future+p:es> 11 <p:clause-future+p:fr> 13
<p:clause-future+p:future> 20 <p:clause-future+p:guard> 6 <p:clause-future+p:in-general> -9
<p:clause-future+p:is-done> -11 <p:clause-future+p:pattern> 31 <p:clause-future+p:somebody> 17
<p:clause-future+p:sure> 11 <p:clause-future+p:time> 20 <p:clause-future+repeated> 5 <p:clause-future+short> 5
<p:clause-future+we> 9 <p:clause-future+word-given> 6 <p:clause-future+you> 13 <p:clause-future> 20
<p:clause-guard+p:clause-present> -10 <p:clause-guard+p:en> -11 <p:clause-guard+p:es> 11 <p:clause-guard+p:fr> -7
<p:clause-guard+p:future> 12 <p:clause-guard+p:in-general> -8 <p:clause-guard+p:past> -5 <p:clause-guard+p:present> -8
<p:clause-guard+p:somebody> 7 <p:clause-guard+p:sure> 8 <p:clause-guard+past> 6 <p:clause-guard+question> -7
<p:clause-guard+repeated> 8 <p:clause-guard+role> -8 <p:clause-guard+somebody> -13 <p:clause-guard+unit> -8
<p:clause-guard+weekday> -6 <p:clause-guard+you> 15 <p:clause-over+p:sure> 6 <p:clause-past+p:clause-present> 12
<p:clause-past+p:dated> -5 <p:clause-past+p:es> 6 <p:clause-past+p:future> 7 <p:clause-past+p:guard> 10
<p:clause-past+p:is-done> 12 <p:clause-past+p:pattern> 5 <p:clause-past+p:present> 16 <p:clause-past+p:somebody> -18
<p:clause-past+p:was-done> -8 <p:clause-past+repeated> 5 <p:clause-past+role> -11 <p:clause-past+somebody> -14
<p:clause-past+they> 5 <p:clause-past+unit> 19 <p:clause-past+we> -12 <p:clause-past+weekday> -16
<p:clause-past+would-have> -6 <p:clause-past+you> -10 <p:clause-present+p:de> 10 <p:clause-present+p:en> -9
<p:clause-present+p:es> 17 <p:clause-present+p:future> -7 <p:clause-present+p:in-general> -14
<p:clause-present+p:is-done> 8 <p:clause-present+p:never-again> 10 <p:clause-present+p:present> 16
<p:clause-present+p:request> 5 <p:clause-present+p:sure> 10 <p:clause-present+p:time> 16 <p:clause-present+p:was-done>
-6 <p:clause-present+past> 8 <p:clause-present+question> -6 <p:clause-present+repeated> 8 <p:clause-present+role> 17
<p:clause-present+short> 13 <p:clause-present+somebody> 10 <p:clause-present+soon> 18 <p:clause-present+unit> 5
<p:clause-present+we> -21 <p:clause-present+word-given> -6 <p:clause-present> 16 <p:clause-request+p:de> -5
<p:clause-request+p:en> 8 <p:clause-request+p:guard> -5 <p:clause-request+p:present> 13 <p:clause-request+p:somebody>
9 <p:clause-request+weekday> -7 <p:clause-request+you> -6 <p:dated+p:guard> 6 <p:dated+p:sure> 9 <p:dated+p:time> -7
<p:dated+p:was-done> 8 <p:dated+past> 5 <p:dated+repeated> 6 <p:dated+role> 6 <p:dated+unit> 15 <p:dated+you> -6
<p:dated> -7 <p:de+p:future> -5 <p:de+p:guard> -6 <p:de+p:in-general> 6 <p:de+p:is-done> 14 <p:de+p:never-again> 13
<p:de+p:past> -10 <p:de+p:pattern> 41 <p:de+p:present> 10 <p:de+p:request> -6 <p:de+p:somebody> 6 <p:de+p:sure> 11
<p:de+p:time> 12 <p:de+p:word_given> 10 <p:de+question> -12 <p:de+repeated> 15 <p:de+role> 8 <p:de+we> -11
<p:de+weekday> -5 <p:de+word-given> 7 <p:denied+p:en> -6 <p:denied+we> -5 <p:denied> -6 <p:en+p:future> 31
<p:en+p:guard> -5 <p:en+p:in-general> -8 <p:en+p:is-done> -9 <p:en+p:never-again> 22 <p:en+p:past> -27
<p:en+p:pattern> 14 <p:en+p:present> -9 <p:en+p:see-to-it> 5 <p:en+p:sure> 5 <p:en+p:time> 13 <p:en+p:was-done> -13
<p:en+p:weak> 9 <p:en+p:word_given> 29 <p:en+question> -8 <p:en+repeated> 9 <p:en+resolved> -6 <p:en+role> -9
<p:en+short> 19 <p:en+somebody> -6 <p:en+soon> 26 <p:en+they> 5 <p:en+unit> 24 <p:en+warned> 5 <p:en+weekday> 31
<p:en+word-given> 35 <p:en+would-have> -7 <p:en> -22 <p:es+p:future> 18 <p:es+p:guard> 6 <p:es+p:over> -5
<p:es+p:pattern> 17 <p:es+p:request> -6 <p:es+p:sure> 11 <p:es+p:time> 18 <p:es+weekday> 6 <p:es+word-given> 6
<p:es+you> 7 <p:fr+p:future> 28 <p:fr+p:guard> -7 <p:fr+p:in-general> -6 <p:fr+p:never-again> 5 <p:fr+p:pattern> 12
<p:fr+p:present> -6 <p:fr+p:see-to-it> 5 <p:fr+p:somebody> -5 <p:fr+p:sure> 5 <p:fr+p:time> 10 <p:fr+resolved> 6
<p:fr+role> -14 <p:fr+weekday> 6 <p:fr+word-given> 6 <p:fr+you> 9 <p:future+p:guard> 8 <p:future+p:is-done> -10
<p:future+p:never-again> 34 <p:future+p:over> -6 <p:future+p:pattern> 40 <p:future+p:present> 13 <p:future+p:request>
5 <p:future+p:see-to-it> 15 <p:future+p:somebody> 23 <p:future+p:time> 20 <p:future+p:weak> 12 <p:future+p:word_given>
16 <p:future+past> 6 <p:future+question> -13 <p:future+repeated> 27 <p:future+role> -12 <p:future+short> 5
<p:future+unit> 21 <p:future+warned> 16 <p:future+we> -8 <p:future+weekday> -8 <p:future+word-given> 40 <p:future+you>
25 <p:future> 72 <p:guard+p:in-general> -11 <p:guard+p:pattern> 6 <p:guard+p:present> -7 <p:guard+p:somebody> -5
<p:guard+p:sure> -9 <p:guard+p:time> 5 <p:guard+p:word_given> 5 <p:guard+question> -7 <p:guard+repeated> 5
<p:guard+resolved> -5 <p:guard+role> -12 <p:guard+somebody> 5 <p:guard+unit> -22 <p:guard> -12
<p:in-general+p:is-done> -6 <p:in-general+p:pattern> -12 <p:in-general+p:present> -5 <p:in-general+p:request> 7
<p:in-general+p:sure> -19 <p:in-general+p:time> -22 <p:in-general+p:was-done> 7 <p:in-general+p:weak> 9
<p:in-general+repeated> 18 <p:in-general+they> 11 <p:in-general+unit> -12 <p:in-general+word-given> 9
<p:in-general+you> 8 <p:in-general> -6 <p:is-done+p:never-again> 5 <p:is-done+p:past> 9 <p:is-done+p:pattern> -6
<p:is-done+p:see-to-it> 5 <p:is-done+p:somebody> 20 <p:is-done+p:time> 18 <p:is-done+repeated> 10 <p:is-done+role> -22
<p:is-done+short> -7 <p:is-done+somebody> 10 <p:is-done+soon> 16 <p:is-done+they> -12 <p:is-done+unit> -11
<p:is-done+weekday> 5 <p:is-done+word-given> -5 <p:is-done+you> 11 <p:never-again+p:pattern> 10
<p:never-again+p:present> 31 <p:never-again+p:request> 5 <p:never-again+p:see-to-it> 5 <p:never-again+p:somebody> 22
<p:never-again+p:sure> 10 <p:never-again+p:time> 10 <p:never-again+p:word_given> 8 <p:never-again+repeated> 12
<p:never-again+somebody> 6 <p:never-again+unit> 13 <p:never-again+we> 25 <p:never-again+word-given> 20
<p:never-again+you> 16 <p:never-again> 44 <p:over+p:past> -6 <p:over+p:pattern> -5 <p:over+p:somebody> -6 <p:over> -5
<p:past+p:request> -8 <p:past+p:see-to-it> -8 <p:past+p:somebody> -26 <p:past+p:time> -10 <p:past+p:was-done> -18
<p:past+role> -23 <p:past+somebody> -10 <p:past+warned> -7 <p:past+we> -39 <p:past+weekday> -14 <p:past+would-have> -8
<p:past+you> -17 <p:past> -40 <p:pattern+p:present> 45 <p:pattern+p:see-to-it> 19 <p:pattern+p:somebody> 52
<p:pattern+p:sure> 23 <p:pattern+p:time> 38 <p:pattern+p:weak> 15 <p:pattern+p:word_given> 40 <p:pattern+past> 8
<p:pattern+repeated> 7 <p:pattern+resolved> 10 <p:pattern+short> 31 <p:pattern+somebody> 17 <p:pattern+they> 10
<p:pattern+we> 35 <p:pattern+weekday> 28 <p:pattern+word-given> 39 <p:pattern+you> 37 <p:pattern> 84
<p:present+p:request> 10 <p:present+p:see-to-it> 12 <p:present+p:sure> 27 <p:present+p:time> 49 <p:present+p:was-done>
-5 <p:present+p:weak> 21 <p:present+p:word_given> 32 <p:present+past> 12 <p:present+question> -8 <p:present+repeated>
10 <p:present+role> 5 <p:present+short> -8 <p:present+somebody> 11 <p:present+soon> 30 <p:present+they> 9
<p:present+unit> 14 <p:present+warned> 12 <p:present+we> -6 <p:present+weekday> 14 <p:present+word-given> 33
<p:present+would-have> -7 <p:present+you> -5 <p:request+p:sure> -7 <p:request+p:time> 8 <p:request+repeated> 9
<p:request+somebody> 16 <p:request+they> 8 <p:request+we> 9 <p:request+word-given> 5 <p:request+you> -17 <p:request>
-7 <p:see-to-it+p:somebody> 12 <p:see-to-it+p:word_given> 17 <p:see-to-it+resolved> 8 <p:see-to-it+short> 5
<p:see-to-it+we> 6 <p:see-to-it+word-given> 12 <p:see-to-it+you> 16 <p:see-to-it> 14 <p:somebody+p:sure> 27
<p:somebody+p:time> 17 <p:somebody+p:weak> 29 <p:somebody+p:word_given> 26 <p:somebody+past> 5 <p:somebody+question>
-16 <p:somebody+repeated> 11 <p:somebody+resolved> 6 <p:somebody+role> 26 <p:somebody+somebody> 6 <p:somebody+soon> 7
<p:somebody+they> 7 <p:somebody+unit> 29 <p:somebody+we> -19 <p:somebody+weekday> 23 <p:somebody+word-given> 44
<p:somebody+would-have> -9 <p:somebody+you> 17 <p:sure+p:time> 31 <p:sure+past> 16 <p:sure+question> -13
<p:sure+repeated> 24 <p:sure+role> 8 <p:sure+short> 11 <p:sure+somebody> -10 <p:sure+soon> 15 <p:sure+they> 12
<p:sure+we> 13 <p:sure+you> 35 <p:sure> 31 <p:time+p:was-done> -10 <p:time+question> -21 <p:time+repeated> 19
<p:time+role> 11 <p:time+short> 41 <p:time+somebody> 12 <p:time+soon> 16 <p:time+they> 15 <p:time+unit> -6 <p:time+we>
13 <p:time+weekday> 24 <p:time+you> 10 <p:time> 52 <p:was-done+p:weak> 8 <p:was-done+past> -8 <p:was-done+repeated> 6
<p:was-done+somebody> -10 <p:was-done+unit> 10 <p:was-done+we> -16 <p:was-done+you> 7 <p:was-done> -16
<p:weak+somebody> 10 <p:weak+word-given> 23 <p:weak+you> 22 <p:weak> 28 <p:word_given+resolved> 8 <p:word_given+role>
-10 <p:word_given+short> 11 <p:word_given+unit> 7 <p:word_given+we> 19 <p:word_given+word-given> 33 <p:word_given+you>
16 <p:word_given> 39 <past+repeated> 6 <past+role> -8 <past+somebody> -9 <past+unit> 9 <past+we> -8 <past+weekday> 6
<past+would-have> -7 <question+unit> -12 <question+weekday> -12 <question+you> -12 <question> -25 <repeated+role> 5
<repeated+somebody> 9 <repeated+soon> 11 <repeated+they> 7 <repeated+unit> 10 <repeated+word-given> 8 <repeated+you>
15 <repeated> 22 <resolved+word-given> 8 <role+somebody> -9 <role+soon> 19 <role+unit> 6 <role+we> 5 <role+word-given>
-13 <role+you> 19 <role> -18 <short+unit> 22 <short+weekday> 26 <short+word-given> 13 <short+you> -9 <short> 13
<somebody+they> 9 <somebody+unit> -27 <somebody+warned> -5 <somebody+we> 21 <somebody+word-given> 8 <somebody> -7
<soon+unit> 22 <soon+we> -5 <soon> 26 <they+you> 15 <they> 5 <unit+we> 10 <unit+word-given> 7 <unit+you> 25 <unit> 22
<warned+you> -5 <warned> 8 <we+weekday> 13 <we+word-given> 15 <we> -9 <weekday+you> 11 <weekday> 38 <word-given+you>
29 <word-given> 54 <would-have> -7 <you> 13 ? -25 ?_$ -25 ^ -19 ^_a -10 ^_according -11 ^_as -11 ^_at -5 ^_bis 6
^_bitte -5 ^_by 7 ^_dave -14 ^_dear -11 ^_delivery 20 ^_die 9 ^_ein -7 ^_either -5 ^_es 8 ^_for -7 ^_give 5 ^_he 5
^_i'll 7 ^_if -6 ^_it 6 ^_lo 5 ^_new 28 ^_not 14 ^_please -8 ^_puede 7 ^_quick -11 ^_release -5 ^_rest 5 ^_support 6
^_thank -17 ^_that -6 ^_the -10 ^_they 16 ^_this 15 ^_two 7 ^_un -6 ^_we 7 ^_we're 7 ^_we've 10 ^_when -5 ^_yes 20
^_you -6 ^_your -17 a -24 a_# -8 a_full 6 a_good -11 a_holiday -12 a_matter 6 a_single 5 a_version 19 ab 8 about_two
-5 accepted -5 accept… -9 access 8 according -13 according_to -13 accord… -14 account 6 accoun… -6 acco… -20 address
-6 addres… -7 addr… -7 affich… 6 affi… 6 after 18 after_that 17 afternoon_$ 5 afte… 23 again 8 again_$ 13 again_in -6
agai… 7 alimentation 6 alimen… 6 alim… 6 all -10 alle 12 alles 10 alle… 9 already 5 alread… 5 alre… 5 am -9 an -20
an_answer -6 analys… -6 anal… -6 and_# 6 and_#: -7 and_for -6 and_from 7 and_it 10 and_shows 5 and_test -6 and_we -13
and_will -6 ange… -6 anno… -6 answer -6 answ… -9 any 10 anything -6 anythi… -6 anyt… -6 app 7 appears -6 appear… -6
appointment 7 appoin… 7 appo… 7 approve 9 approv… 10 appr… 6 april -5 april_$ -5 apri… -5 are 6 are_$ -8 are_available
-6 are_complete 5 are_going 6 are_printed 12 around 16 arou… 16 arra… 15 arrives 13 arrive… 10 arri… 9 as 9 as_follows
-5 as_soon -8 as_there -6 as_usual 14 assured_that -8 at 13 at_# 9 at_#: -12 at_midnight -5 at_noon -11 at_page 6
at_the 16 at_your 7 attach… -5 atta… -5 atte… -6 auch -5 aurez 10 aure… 10 available -9 availa… -9 avai… -9 away 16
back 34 back_at 8 back_in 17 backup -11 backup_of -10 back… -12 batter… -7 batt… -7 be_a 20 be_cancelled 10 be_the -6
bear 10 bear_with 10 before -8 before_it 10 before_the -21 befo… -8 bei -6 being -9 being_worked -10 bein… -9
berechnet -6 berech… -6 bere… -7 between 5 between_# 8 betwee… 5 betw… 5 bis -15 bis_# -12 bis_zum -7 bitte -6 bitt…
-6 book 7 books 8 book… 11 both -5 bought -5 boug… -5 box 15 box_$ 16 boxes 6 boxe… 6 brings 9 brin… 9 browser -5
browser_is -5 browse… -5 brow… -5 but -16 but_not -14 by_friday -6 c -14 c<as-you-said+near-time> -8
c<as-you-said+p:present> -11 c<as-you-said+p:sure> -7 c<as-you-said+p:was-done> 5 c<as-you-said+past> 5
c<as-you-said+role> -6 c<as-you-said+somebody> -6 c<as-you-said+you> -7 c<as-you-said> -7 c<asked+comes-about> -19
c<asked+deadline> -11 c<asked+month> -5 c<asked+p:present> -11 c<asked+p:request> -7 c<asked+p:sure> -10
c<asked+weekday> -5 c<asked> -11 c<at-work+comes-about> 16 c<at-work+p:bare> 11 c<at-work+p:open> 6 c<at-work+p:sure>
7 c<at-work+repeated> 11 c<at-work+somebody> 8 c<at-work+weekday> 10 c<at-work> 11 c<comes-about+courtesy> -14
c<comes-about+customary> -5 c<comes-about+deadline> 9 c<comes-about+harm> -8 c<comes-about+hedge> -6 c<comes-about+if>
8 c<comes-about+month> 32 c<comes-about+near-time> 18 c<comes-about+negation> -12 c<comes-about+outcome> 10
c<comes-about+p:bare> 23 c<comes-about+p:guard> 17 c<comes-about+p:in-general> -6 c<comes-about+p:is-done> 18
c<comes-about+p:past> 7 c<comes-about+p:present> 39 c<comes-about+p:request> -8 c<comes-about+p:sure> 41
c<comes-about+repeated> 5 c<comes-about+somebody> 28 c<comes-about+soon> 5 c<comes-about+they> 7 c<comes-about+unit>
-5 c<comes-about+we> -8 c<comes-about+weekday> -6 c<comes-about+word-given> 7 c<comes-about> 38 c<courtesy+near-time>
-9 c<courtesy+p:bare> -7 c<courtesy+p:open> -12 c<courtesy+p:present> -9 c<courtesy+you> -15 c<courtesy> -10
c<customary+deadline> -15 c<customary+delayed> 9 c<customary+fault> -6 c<customary+future> 12 c<customary+month> -16
c<customary+near-time> 7 c<customary+p:bare> -32 c<customary+p:future> 11 c<customary+p:guard> 12
c<customary+p:in-general> -6 c<customary+p:open> -21 c<customary+p:present> -29 c<customary+p:request> 5
c<customary+repeated> -6 c<customary+role> -19 c<customary+somebody> -15 c<customary+unit> -8 c<customary+we> -10
c<customary+weekday> 6 c<customary> -17 c<deadline+delayed> -9 c<deadline+future> 10 c<deadline+harm> -5
c<deadline+month> -7 c<deadline+near-time> 31 c<deadline+p:future> 13 c<deadline+p:in-general> -7
c<deadline+p:is-done> -8 c<deadline+p:open> 19 c<deadline+p:over> 7 c<deadline+p:past> 5 c<deadline+p:present> -8
c<deadline+p:request> -10 c<deadline+p:sure> -15 c<deadline+p:was-done> -6 c<deadline+repeated> 11 c<deadline+role>
-11 c<deadline+unit> -8 c<deadline+we> 20 c<deadline+you> 14 c<delayed+near-time> 7 c<delayed+number> -7
c<delayed+p:bare> -8 c<delayed+p:future> 7 c<delayed+p:guard> 6 c<delayed+p:present> -9 c<delayed+unit> -8
c<fault+p:bare> -6 c<fault+p:sure> -5 c<fault+unit> -7 c<fault> -7 c<future+month> -6 c<future+outcome> 8
c<future+p:future> 6 c<future+p:guard> 7 c<future+p:open> 6 c<future+you> 7 c<future> 6 c<generalities+near-time> -5
c<generalities+p:future> -5 c<generalities+p:guard> -5 c<generalities+p:open> -5 c<generalities+weekday> -7
c<harm+number> -10 c<harm+p:bare> -5 c<harm+p:past> -5 c<harm+p:present> -6 c<harm+p:sure> -10 c<harm+unit> -14
c<harm> -14 c<hedge+p:bare> -12 c<hedge+p:open> -7 c<hedge+p:present> -8 c<hedge+p:sure> -6 c<hedge+somebody> -8
c<hedge+you> -7 c<hedge> -13 c<if+near-time> 9 c<if+p:bare> -6 c<if+p:guard> 9 c<if+p:open> -10 c<if+p:sure> 11
c<if+role> -7 c<if+weekday> -5 c<if+you> 10 c<irony+unit> -5 c<month+p:bare> -8 c<month+p:is-done> -8 c<month+p:open>
5 c<month+p:past> 5 c<month+p:sure> -18 c<month+somebody> 5 c<month+they> -6 c<month+unit> -8 c<month> -8
c<near-time+number> 11 c<near-time+p:bare> 27 c<near-time+p:future> 9 c<near-time+p:is-done> 21 c<near-time+p:open>
-30 c<near-time+p:over> 6 c<near-time+p:present> 7 c<near-time+p:sure> 46 c<near-time+repeated> 8 c<near-time+role> 9
c<near-time+somebody> -5 c<near-time+unit> -5 c<near-time+we> -13 c<near-time+weekday> 10 c<near-time+word-given> -9
c<near-time> 24 c<negation+p:bare> -12 c<negation+p:future> 5 c<negation+p:open> -16 c<negation+p:present> -6
c<negation+somebody> -6 c<negation+weekday> -6 c<negation> -13 c<news-later+p:sure> 5 c<number+p:bare> 7
c<number+p:future> 10 c<number+p:in-general> -15 c<number+p:is-done> 7 c<number+p:open> -7 c<number+p:past> 6
c<number+p:sure> 26 c<number+role> 9 c<number+soon> 7 c<number+unit> 21 c<number+we> -9 c<number+weekday> -6
c<number+word-given> 10 c<number+you> 10 c<number> 18 c<outcome+p:bare> 5 c<outcome+p:future> 5 c<outcome+p:guard> 8
c<outcome+p:is-done> 5 c<outcome+p:open> 7 c<outcome+somebody> 7 c<outcome+we> -5 c<outcome+weekday> 8 c<outcome> 10
c<p:bare+p:future> 11 c<p:bare+p:in-general> -22 c<p:bare+p:is-done> 13 c<p:bare+p:open> 10 c<p:bare+p:present> 12
c<p:bare+p:sure> 25 c<p:bare+repeated> 13 c<p:bare+role> 13 c<p:bare+somebody> 33 c<p:bare+soon> 7 c<p:bare+they> 6
c<p:bare+unit> -8 c<p:bare+we> 15 c<p:bare+weekday> 45 c<p:bare+you> 10 c<p:bare> 41 c<p:future+p:guard> 9
c<p:future+p:is-done> -11 c<p:future+p:open> 8 c<p:future+p:sure> 14 c<p:future+somebody> -5 c<p:future+word-given> 5
c<p:future+you> 13 c<p:future> 20 c<p:guard+p:in-general> -5 c<p:guard+p:open> -8 c<p:guard+p:present> -16
c<p:guard+past> 7 c<p:guard+role> -7 c<p:guard+somebody> -10 c<p:guard+unit> -10 c<p:guard+you> 15
c<p:in-general+p:present> -16 c<p:in-general+p:sure> -21 c<p:in-general+repeated> 5 c<p:in-general+unit> -21
c<p:in-general> -24 c<p:is-done+p:open> 5 c<p:is-done+p:present> 7 c<p:is-done+p:sure> 7 c<p:is-done+role> -5
c<p:is-done+you> 6 c<p:is-done> 10 c<p:open+p:past> -5 c<p:open+p:present> -13 c<p:open+p:request> 6
c<p:open+p:was-done> -14 c<p:open+past> -8 c<p:open+somebody> 24 c<p:open+they> 7 c<p:open+unit> -23 c<p:open+we> -7
c<p:open+weekday> 24 c<p:open+you> -8 c<p:open> 14 c<p:over+p:sure> 6 c<p:past+p:present> 7 c<p:past+p:was-done> -6
c<p:past+role> -8 c<p:past+somebody> -8 c<p:past+they> 7 c<p:past+we> -10 c<p:past+weekday> -13 c<p:past+would-have>
-6 c<p:past+you> -10 c<p:present+p:sure> 14 c<p:present+p:was-done> -14 c<p:present+past> -6 c<p:present+repeated> 13
c<p:present+role> 10 c<p:present+somebody> 9 c<p:present+soon> 13 c<p:present+they> 10 c<p:present+we> -16
c<p:present+word-given> -5 c<p:present> 16 c<p:request+unit> 5 c<p:request+weekday> -6 c<p:sure+p:was-done> -5
c<p:sure+past> 5 c<p:sure+repeated> 19 c<p:sure+role> 10 c<p:sure+soon> 13 c<p:sure+they> 8 c<p:sure+unit> 9
c<p:sure+you> 22 c<p:sure> 31 c<p:was-done+somebody> -7 c<p:was-done+we> -8 c<p:was-done+word-given> -7
c<p:was-done+you> 5 c<p:was-done> -10 c<past+somebody> -7 c<past+unit> 5 c<past+we> -5 c<past+would-have> -6
c<repeated+role> 5 c<repeated+somebody> 5 c<repeated+we> -6 c<repeated+weekday> -5 c<repeated> 19 c<role+somebody> -7
c<role+we> 14 c<role+word-given> 6 c<role+you> 11 c<role> 8 c<somebody+unit> -10 c<somebody+we> 20 c<somebody+weekday>
10 c<somebody+word-given> 5 c<somebody+you> 14 c<somebody> 19 c<soon+unit> 13 c<soon> 11 c<they+unit> 7 c<they+we> 5
c<they+word-given> 5 c<they+you> 19 c<they> 13 c<unit+we> -18 c<unit+word-given> 8 c<unit+you> 10 c<unit> -5
c<we+weekday> 6 c<we+you> -9 c<weekday> 24 c<word-given> 7 c<you> 10 calibr… 5 call -24 can 11 can_be -6 can_say -7
can_work 9 cancelled 10 cancel… 10 canc… 9 cards 12 card… 12 carol -13 carol_we -8 caro… -13 carrier -10 carrie… -15
carry 7 carry_on 9 carr… -8 catc… 5 ce 10 certain 15 certai… 14 certificate_$ 7 certif… -6 cert… 9 change 7 change_the
6 changed 5 changée 6 changé… 6 chan… 12 charge… -5 char… -6 check 11 chec… 9 chez 6 chez_vous 6 clea… -9 clic… -5
close -5 closed -5 closes -17 clos… -28 comes 25 comes_back 11 come… 24 coming 6 comi… 5 complete -17 complete_$ -5
complete_again -14 comple… -17 compte… 8 comp… -22 con_la 7 confir… -7 conf… -7 controller 5 contro… 5 converted 10
conver… 10 conv… 6 copi… -11 corrected 7 courier 19 courie… 19 cour… 14 credit 6 cred… 5 customer -8 custom… -10 cust…
-10 dahi… -7 dann 7 dashboard 5 dashbo… 5 dash… 5 date -5 dauert 8 daue… 8 dave -20 dave_the -15 day_the 12 days 6 de
-6 de_# -8 de_l' 9 de_la -7 de_mayo -8 de_que 8 dear -11 dear_carol -9 deleting 9 deleti… 9 dele… 7 delivery 5
delivery_is -5 der_techniker 7 desk -5 deux -9 die -5 die_gutschrift 18 die_leitung -5 dies… 5 directly 6 direct… 6
dire… 6 do 5 do_the 8 doctor -5 doct… -5 does -9 don't -8 don'… -8 donc 7 donn… -12 doubt 5 doub… 7 down -6 down… 9
drill -5 dril… -5 driv… -8 during 6 during_the 5 duri… 6 e 11 earl… -7 effect 5 effe… 5 eight -7 eigh… -7 ein -11 eine
-10 eine_minute -7 einer 5 einer_stunde 7 eine… 8 eins… -5 either -6 eith… -6 el 5 el_# -8 el_escáner 5 en -5 en_deux
-5 en_œuvre -11 end -10 end_$ -5 ends -8 entry 8 entr… 7 error 16 error_# 16 errors 8 errors_$ 12 erro… 22 ersten -5
erst… -6 es 7 escáner 5 escáne… 5 escá… 5 est -11 esta 9 esta_misma 8 esta… 7 etwa -11 eur -5 event -5 every 8
every_one 7 everyone 9 everyo… 9 ever… 19 example -5 exampl… -5 exam… -6 exchange -5 exchan… -7 exch… -7 expe… -5
failur… -5 fail… -6 fast 18 fast_$ 18 faut 5 fehlt -6 fehl… -8 file -7 filter 5 filtro 7 filt… 11 find -5 finished 15
finish… 15 fini… 15 fitt… 6 five 5 fix 10 fixed 8 fixe… 9 flat 5 flow 7 for -37 for_a 5 for_your -18 form -12 form_by
-7 four_$ -5 fran… 8 fren… 6 friday 17 friday_$ 24 frid… 16 from 29 from_# 6 from_#: -5 from_now 5 from_the -7
from_you 13 full 6 funcio… 5 func… 12 für 12 garantie -6 gerade -5 gera… -6 gets 17 give 12 go 19 goes 17 goes_live 11
going 13 going_to 13 goin… 13 good -12 green -5 gree… -5 gutschrift 19 gutsch… 19 guts… 19 had -7 half 6 half_an 5
halle -6 halle_# -6 hall… -6 handed 12 hand… 14 happens 12 happen… 12 happ… 14 has_a 7 has_been 7 has_to -5 hat -8
hat_$ -9 haus -9 have -20 have_a -8 he 5 help -9 here -5 holiday -13 holida… -13 holi… -13 home 8 home_$ 8 hour 17
hours 21 hours_$ 13 hour… 21 how -12 i'll 7 i_do 8 ich 6 if -9 ihnen 14 ihne… 14 il_faut 5 in_# -17 in_der -5
in_january 6 in_one -13 in_place 6 in_the 7 in_your -9 inform… -5 info… -5 innerhalb 7 innerh… 7 inne… 7 inpu… 19
install 5 inst… 6 into -11 invoice -5 invoice_is -6 invoices -5 invoic… -9 invo… -9 is -17 is_# -5 is_a -10
is_accepted -5 is_anything -5 is_at 20 is_changed 8 is_complete -20 is_in 11 is_open -7 is_over 9 is_planned -6 is_set
-16 is_the 10 is_two 15 is_with 13 ist 22 ist_das 5 ist_der 13 ist_sie -6 it 27 it's 20 it_$ -7 it_and -5 it_goes 5
it_is 9 it_on 5 it_so 9 it_won't 5 its -20 january 11 januar… 11 janu… 10 jetzt -6 jetz… -6 jeudi 5 jeud… 5 join -10
jours 5 jour… 5 juin -5 july 11 july_$ 12 june -5 keeps -7 keep… -7 know -12 know_$ -7 l' 10 l'_aurez 9 l'_écran 7
la_traduction 9 la_version 9 la_versión 7 lamp -8 lange 10 lang… 10 laser 14 lase… 14 last 16 last_time 13 latest 15
latest_$ 9 late… 19 le -18 le_# -5 leaves 12 leaves_the 12 leav… 11 lecteu… 6 lect… 5 left -6 leitung -5 leitun… -5
leit… -5 lens 12 les 13 let -5 licenc… 6 lice… 6 lid -5 liegt -11 lieg… -11 lift 6 line -6 link -5 lisb… -9 list -7
list_and 12 list_of -5 live 10 lleg… 5 lo 7 loading 9 loadin… 9 load… 9 log 6 long 19 look… -6 los 11 lost 16 lost_$ 5
lunch 6 lunch_$ 5 lunc… 11 machine -7 machin… -7 mach… -7 mail -9 make 6 map -14 march -13 marc… -13 mark… -5 marzo 6
marz… 6 mati… -11 matter 5 matter_of 6 matt… 5 may -15 may_$ -6 mayo -8 mayo_$ -6 me 19 measuring -6 measur… -9 meas…
-9 medi… 6 mehr 9 message -9 messag… -11 mess… -11 micr… -7 midnight_$ 5 minute -9 minuten 5 minutes_$ -8 minute… 8
minu… -6 mis -9 mise 5 mise_à 5 misma 7 mism… 8 mit 9 mm -9 moment… 8 mome… 10 monday -10 monday_at -5 monday_to -9
mond… -10 montag 5 month -7 months -5 most_$ 5 move 12 move_to 13 must -10 must_be -9 need 5 needs -9 need… -8 netzte…
7 netz… 7 neuen 9 new 46 next 37 next_thursday 6 nicht_mehr 9 night 5 nigh… 5 no_entry 10 no_longer -7 noon -14 noon_$
-5 not -23 not_$ -6 not_be -7 not_in -13 note -13 nothing -5 nothin… -5 noth… -5 nous 5 nouvea… 5 nouv… 6 now 13
now_on 5 nuevo 6 nuev… 9 number -12 number_# -10 numb… -10 of -7 of_# 6 of_april -5 of_next 5 of_sunday -10 of_the 10
of_them -11 of_this -6 of_work -5 of_your 7 off -6 offe… 8 office -6 offi… -6 old 17 old_one 16 on_friday 8
on_wednesday 7 one -10 one_$ -6 one_you -5 onwards 10 onwards_$ 10 onward… 10 onwa… 10 open -9 option -5 opti… -5 or
-8 order -6 orde… -10 our_technician 7 out 12 out_$ -5 out_in 8 out_on 12 ouvr… -5 over 10 over_$ 12 own -5 page_# 5
page_of -6 paieme… -5 paie… -5 paket -8 pake… -9 pas -5 patien… 7 pati… 7 per 16 percent 15 percen… 15 perc… 15 perf…
6 perman… 8 perm… 10 peso 7 pictures -8 place 7 plac… 6 please_leave 7 please_send -7 plugged -6 plugged_in -6 plugge…
-6 plug… -6 pour_la 9 pres… -13 prev<at-work> -31 prev<comes-about> 27 prev<courtesy> -9 prev<deadline> -5 prev<fault>
-7 prev<generalities> -20 prev<good-hands> -14 prev<hedge> 7 prev<if> 6 prev<innocent> -8 prev<irony> -17 prev<judge>
-13 prev<month> -12 prev<near-time> -12 prev<negation> -40 prev<neglect> -13 prev<news-later> -22 prev<number> 13
prev<outcome> 19 prev<p:clause-guard> -9 prev<p:clause-past> -6 prev<p:clause-present> -11 prev<p:dated> -8 prev<p:de>
-20 prev<p:en> 16 prev<p:fr> 5 prev<p:future> -17 prev<p:in-general> -8 prev<p:is-done> 12 prev<p:past> 51
prev<p:present> 26 prev<p:see-to-it> -9 prev<p:sure> -6 prev<p:time> -22 prev<p:was-done> 20 prev<past> 8
prev<question> -16 prev<resolved> -5 prev<role> -17 prev<short> -12 prev<somebody> -22 prev<they> 7 prev<unit> -16
prev<weekday> -15 prev<word-given> -11 prev<would-have> -8 prev<you> -5 prices 5 pric… 8 print -6 printed 12
printed_and 16 printe… 11 prin… 5 program -7 progra… -9 prog… -10 promise 7 promised -7 prév… 9 prüfen -6
prüfen_gerade -6 pump 6 put 13 quarter 5 quarte… 5 quar… 6 quatre 6 quat… 6 que_el 8 que_tout -9 question -7 questions
-6 questi… -13 ques… -13 quick -11 quick_note -10 quic… -11 quit… 5 reac… -8 read -5 reads -10 reads_as -5 read… -11
rebuild 15 rebuil… 13 rebu… 13 receipts 6 receip… 6 receive 8 rece… 5 recommend -6 recomm… -6 red -8 regarding_the 5
regular 6 regula… 6 regu… 6 release 8 release_# -7 releas… 10 rele… 10 removes 13 removes_the 13 remove… 13 remo… 11
rene… -5 repa… 7 replaces 7 repl… 6 report -15 report… -5 repo… -21 requir… -5 requ… -7 rest 18 restarts -5 restar…
-10 restore 8 restor… 10 returns 10 return… 7 right 7 rolls 8 roll… 8 roug… 5 rows -15 run 9 run_without 15 runs -14
répond… 5 répo… 6 sais… 9 sale 10 salt… 7 same 9 same_box 16 saturday_$ 7 say -8 scale 13 scal… 13 schl… 5 scre… -5
seat -14 second 7 second_one 9 seconds -5 second… -6 see 6 segu… 5 send 5 send_the 13 send_us -7 sensors -5 sensor… -5
september 5 septem… 5 sept… 5 server 8 server_$ 12 service -10 service_$ -8 servic… -10 set -23 set_to -12 ships 10
ship… 9 shop 9 shortly -5 shortly_$ -5 shortl… -5 shor… -6 should -8 shou… -8 show 7 show_the 6 shown -7 shown_in -8
shows -6 show… -13 si -5 sicherheit 8 sicher… 5 sich… 22 side -11 side_$ -9 sie -19 sie_in -6 sie_mit 8 sie_uns -5
sign-in -7 sign-i… -7 signed -6 signs 6 sign… -9 since_the 12 site 10 site_$ 6 six -16 slow 10 small 7 smal… 7 so_it 6
so_please 9 software 7 softwa… 7 soft… 7 solv… 10 soon -9 soon_as -8 st 5 start -8 starts -16 starts_$ -5 starts_on -9
star… -27 stops 11 stop… 10 storage 11 storag… 11 stor… 17 stunde 7 stun… 9 sunday -5 sund… -5 support 6 suppor… 5
sure 8 swap 5 switch 8 switch… -6 t -14 tabletas 7 tablet… 6 tabl… 6 take 5 taken -6 takes 11 takes_effect 6 take… 5
tarde 5 tard… 6 tariff -5 taus… 6 tax 6 technician 7 techniker 7 techni… 11 tech… 11 telephone -5 teleph… -5 tele… -5
tell_us -5 template -5 templa… -5 temporary -5 tempor… -5 temp… -11 ten 30 ten_minutes 5 tendrá 5 tend… 5 terminó -6
termin… -9 term… -10 test -13 test_the -6 th 35 th_$ 22 than 6 thank -18 thank_you -18 than… -18 that 5 that_$ 6
that_is -6 that_it 7 that_the -10 the -16 the_# 47 the_carrier -9 the_certificate -5 the_check 13 the_corrected 5
the_courier 13 the_dashboard 5 the_day 14 the_delivery -8 the_end -7 the_form -6 the_last 19 the_latest 15 the_lens 12
the_lid -5 the_line -5 the_link -5 the_machine -6 the_morning 5 the_move 10 the_new 25 the_next 21 the_one -5
the_program -6 the_pump 6 the_question -6 the_release 13 the_report -9 the_rest 14 the_same -8 the_scale 13 the_second
8 the_sensor -5 the_service -9 the_shop 5 the_slow 10 the_small 7 the_software 7 the_start -9 the_switch 9 the_top 12
the_tracking -5 the_two -8 the_version -5 the_weekend -10 the_workshop 12 their -5 thei… -5 them_is -6 then 15 there 8
there_are -5 there_is -7 ther… 10 they 14 they_are 10 thing 6 this 22 this_afternoon 5 this_is 12 this_morning -6
three -18 thre… -18 thursday 11 thursd… 11 thur… 11 time 11 to -16 to_# -7 to_be -6 to_friday -5 to_go 15 to_know -6
to_report -5 to_run 12 to_the -6 to_write -7 to_you 26 todas 5 today -24 today_$ -15 today_and -6 toda… -14 tomorrow 6
tomorrow_$ 7 tomorr… 7 tomo… 7 tonight 12 tonight_$ 5 tonigh… 12 toni… 12 took -5 top 13 tor 5 tour 6 tous 10 tout -10
tracking -5 tracking_page -5 tracki… -5 trac… -6 traduction 9 traduc… 11 trad… 11 transf… 5 tres 5 tuesday_$ 6 turn…
16 twelve -5 twel… -5 twice 14 twic… 14 two_minutes -5 tür -6 uhr 8 umge… -9 un -12 unan… -6 under -13 understand -11
understand_how -11 unders… -13 unde… -26 une 6 unit 14 unser -9 unse… -9 until_the -6 up_$ -5 up_and 5 update -6 upda…
-9 upgrade 9 upgrad… 9 upgr… 9 us -8 us_the -8 user -8 users_can 5 usted 8 uste… 8 usual 11 usual_$ 15 usua… 8 vali…
-7 verlassen -8 verlas… -8 verl… -8 version 39 version_# -5 version_of -5 version_with 20 versio… 39 versión 8 versió…
8 vers… 46 vertei… -5 vert… -7 visits -6 visi… -10 voll… -5 von 5 vor 6 vos 7 vous 7 vous_l' 9 vuel… 5 was -10 we -15
we'll 7 we'l… 7 we're 7 we'r… 7 we've 10 we'v… 10 we_can 9 we_cannot -6 we_have -8 we_install 5 we_recommend -6
we_send 13 we_set -5 we_understand -11 wednesday 11 wednesday_$ 10 wednes… 11 wedn… 11 weekend -14 weekend_$ -13
weeken… -14 week… -17 weiter… -5 weit… -5 werden -6 werd… -6 what -10 when_it -5 whether -7 whethe… -7 whet… -7
which_we 13 wieder 16 wied… 16 will 24 will_be 30 will_have 8 will_not -7 wir_haben -6 wir_prüfen -6 wird 7 with 28
with_# 15 with_a -6 with_us 10 with_you 14 without 24 without_any 13 withou… 24 with… 18 won't 17 won'… 17 word 7
word_that 7 work 11 work_again 10 worked -11 worked_on -10 working 6 working_days 14 workin… 6 works_$ 6 workshop 14
worksh… 14 work… 10 would -5 woul… -5 x 13 x_# 13 y_esta 8 ya -7 year -11 year_$ -6 yes 19 yet -6 you -10 you'll 17
you'll_see 13 you'… 17 you_$ 27 you_find -6 you_for -19 you_on 14 you_receive 8 you_to -5 you_will -7 you_won't 12
your -13 your_account 11 your_backup -10 your_call -14 your_door 5 your_mail 6 your_message -6 your_old 5 your_shop 5
your_side -7 your_site 9 yours_is -7 zehn 10 zone -9 zum -8 à_# -6 à_ce 8 à_jour 5 écran 8 écran_de 7 écra… 8 öffnet
-6 öffn… -6 œuvre -11 œuvre_pour -9 œuvr… -11
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
