"""What each feature of a passage is worth for the rules of style. Do not edit it.

Made by "make gate" from the texts in tests/data/gate but the measured ones: logistic regression over the features of
handlers/gate/style.py, in tenths, the bias in hundredths. ``LEARNED_FROM`` is the SHA-256 of those texts.
"""

from __future__ import annotations

LEARNED_FROM = "cd2282cb407b57f133a1f7f430239ae8687d56d7be515bd02588e65510a581bc"
BIAS = {"blame": -481, "unconfirmed-promise": -667, "vague-update": -18}

_TABLES = {
    "blame": """
! -13 !_$ -11 " -40 "_$ -29 "_account -6 "_and -5 "_is 11 "_means 8 "_was 7 # -46 #: -34 #:_$ -6 #:_and -22 #:_to -7
#_$ -10 #_? 8 #_a -10 #_articles 6 #_as 5 #_because 16 #_c 10 #_der 7 #_eur -8 #_h -8 #_has 7 #_hours -7 #_is 5 #_june
-5 #_may 12 #_minutes -7 #_november -5 #_o'clock -5 #_of 16 #_people -13 #_seconds 17 #_th -9 #_the -5 #_uhr -6 #_und
-6 #_which -9 #_without 6 #_y -7 $ -43 : -33 :_$ -6 :_die -5 :_el -5 :_le -5 :_your 11 ; -35 ;_both -6 ;_for -9
;_hemos 5 ;_i 13 ;_it -10 ;_nous 9 ;_the 17 ;_they 5 ;_we -17 <as-you-said+comes-about> -8 <as-you-said+customary> 10
<as-you-said+harm> 9 <as-you-said+hedge> -5 <as-you-said+negation> 7 <as-you-said+number> 7 <as-you-said+outcome> 9
<as-you-said+p:en> -11 <as-you-said+p:failing> 5 <as-you-said+p:outright> 5 <as-you-said+p:pattern> 9
<as-you-said+past> -8 <as-you-said+somebody> -6 <as-you-said+they> -7 <as-you-said+unit> 10 <as-you-said+we> -5
<as-you-said+word-given> 6 <as-you-said+you> -7 <as-you-said> -7 <asked+at-work> -13 <asked+comes-about> -7
<asked+deadline> -8 <asked+generalities> 7 <asked+good-hands> -6 <asked+if> -8 <asked+judge> 10 <asked+neglect> 8
<asked+number> -9 <asked+p:actor> -22 <asked+p:de> -7 <asked+p:es> -7 <asked+p:failing> 5 <asked+p:fr> -7
<asked+p:ourselves> 25 <asked+past> 10 <asked+question> -6 <asked+resolved> 6 <asked+role> -7 <asked+they> 21
<asked+we> 8 <asked+you> -15 <asked> -20 <at-work+delayed> -5 <at-work+future> -5 <at-work+good-hands> -5
<at-work+harm> 25 <at-work+near-time> 12 <at-work+negation> 39 <at-work+neglect> 9 <at-work+news-later> -8
<at-work+number> 26 <at-work+outcome> 16 <at-work+p:actor> -17 <at-work+p:failing> 16 <at-work+p:housemate> -9
<at-work+p:ourselves> -30 <at-work+p:outright> 15 <at-work+p:pattern> 18 <at-work+past> 15 <at-work+short> -12
<at-work+somebody> -18 <at-work+they> -13 <at-work+unit> 10 <at-work+warned> -6 <at-work+we> -19 <at-work+word-given>
8 <at-work+would-have> 10 <at-work+you> -7 <at-work> -8 <comes-about+customary> -11 <comes-about+delayed> -7
<comes-about+fault> 27 <comes-about+future> -21 <comes-about+generalities> 13 <comes-about+harm> -24
<comes-about+hedge> 5 <comes-about+if> 17 <comes-about+irony> 6 <comes-about+judge> 54 <comes-about+month> 8
<comes-about+near-time> -7 <comes-about+neglect> 43 <comes-about+news-later> 9 <comes-about+number> -11
<comes-about+outcome> -7 <comes-about+p:act> 20 <comes-about+p:actor> 18 <comes-about+p:de> -27 <comes-about+p:es> 23
<comes-about+p:failing> 20 <comes-about+p:fr> -13 <comes-about+p:housemate> -5 <comes-about+p:ourselves> 17
<comes-about+p:outright> 22 <comes-about+p:pattern> 39 <comes-about+past> -21 <comes-about+question> -12
<comes-about+repeated> 20 <comes-about+short> -9 <comes-about+somebody> 16 <comes-about+soon> -5 <comes-about+they> 7
<comes-about+unit> -12 <comes-about+warned> -21 <comes-about+we> -25 <comes-about+weekday> -23
<comes-about+word-given> -13 <comes-about+would-have> 24 <comes-about+you> -36 <comes-about> -19 <courtesy+customary>
-9 <courtesy+deadline> -8 <courtesy+fault> -10 <courtesy+future> -5 <courtesy+generalities> 9 <courtesy+good-hands> -6
<courtesy+irony> 7 <courtesy+negation> 31 <courtesy+p:actor> 10 <courtesy+p:en> -9 <courtesy+p:failing> 20
<courtesy+p:housemate> -6 <courtesy+p:ourselves> -27 <courtesy+p:outright> -13 <courtesy+past> -5 <courtesy+resolved>
6 <courtesy+role> 22 <courtesy+somebody> 32 <courtesy+they> 8 <courtesy+warned> 5 <courtesy+we> -24
<courtesy+word-given> 5 <courtesy+you> -24 <courtesy> -13 <customary+deadline> -10 <customary+delayed> 5
<customary+generalities> 10 <customary+hedge> 8 <customary+near-time> 11 <customary+news-later> 6 <customary+outcome>
18 <customary+p:de> -14 <customary+p:en> 15 <customary+p:es> -9 <customary+p:failing> -8 <customary+p:ourselves> 11
<customary+p:outright> -7 <customary+p:pattern> -10 <customary+past> 7 <customary+repeated> 23 <customary+role> 16
<customary+somebody> -6 <customary+warned> 5 <customary+we> -6 <customary+word-given> -17 <customary+would-have> -6
<customary+you> 35 <customary> -5 <deadline+good-hands> 19 <deadline+harm> 8 <deadline+hedge> 13 <deadline+irony> 10
<deadline+judge> 39 <deadline+month> -12 <deadline+near-time> -8 <deadline+negation> -16 <deadline+neglect> 6
<deadline+news-later> -5 <deadline+outcome> 17 <deadline+p:es> -17 <deadline+p:failing> 12 <deadline+p:fr> 8
<deadline+p:housemate> 13 <deadline+p:ourselves> 9 <deadline+p:outright> 15 <deadline+past> 33 <deadline+resolved> 6
<deadline+role> -6 <deadline+short> -5 <deadline+somebody> 33 <deadline+unit> -9 <deadline+warned> 11 <deadline+we> -7
<deadline+weekday> -9 <deadline+word-given> -17 <deadline+you> -7 <deadline> -9 <delayed+fault> 27
<delayed+generalities> -9 <delayed+harm> -8 <delayed+irony> 5 <delayed+judge> 9 <delayed+near-time> -13
<delayed+negation> -5 <delayed+neglect> 9 <delayed+outcome> 9 <delayed+p:actor> 5 <delayed+p:en> 8 <delayed+p:failing>
-5 <delayed+p:fr> 10 <delayed+p:outright> 5 <delayed+p:pattern> -7 <delayed+past> 17 <delayed+role> 16 <delayed+unit>
15 <delayed+warned> -11 <delayed+we> 5 <delayed> 20 <fault+future> -5 <fault+generalities> -8 <fault+good-hands> 13
<fault+harm> 6 <fault+hedge> 11 <fault+if> 10 <fault+judge> -16 <fault+month> 16 <fault+near-time> 7 <fault+negation>
16 <fault+neglect> 9 <fault+news-later> 11 <fault+number> -15 <fault+outcome> -17 <fault+p:de> -18 <fault+p:en> 39
<fault+p:failing> 14 <fault+p:fr> 18 <fault+p:housemate> -17 <fault+p:innocent> -8 <fault+p:ourselves> 21
<fault+p:outright> 27 <fault+p:pattern> 6 <fault+past> 29 <fault+repeated> 17 <fault+resolved> 6 <fault+role> 24
<fault+short> 19 <fault+somebody> -33 <fault+we> 6 <fault+word-given> -22 <fault+would-have> -13 <fault+you> 33
<fault> 39 <future+generalities> 12 <future+harm> 7 <future+irony> 12 <future+month> 8 <future+near-time> -8
<future+number> -9 <future+outcome> -6 <future+p:de> 12 <future+p:en> -9 <future+p:failing> -6 <future+p:ourselves> 13
<future+past> 9 <future+question> 14 <future+somebody> -9 <future+they> -13 <future+unit> -8 <future+we> 30
<future+word-given> -18 <generalities+harm> 13 <generalities+hedge> -9 <generalities+if> 9 <generalities+irony> -8
<generalities+judge> -6 <generalities+near-time> 10 <generalities+negation> 22 <generalities+neglect> -17
<generalities+news-later> -14 <generalities+number> 19 <generalities+p:actor> -13 <generalities+p:es> -9
<generalities+p:failing> 33 <generalities+p:housemate> 19 <generalities+p:ourselves> -17 <generalities+p:outright> 10
<generalities+p:pattern> 12 <generalities+past> -11 <generalities+question> 16 <generalities+repeated> 9
<generalities+short> -6 <generalities+they> 9 <generalities+warned> 5 <generalities+we> -16 <generalities+word-given>
15 <generalities+would-have> 15 <generalities> -10 <good-hands+harm> 17 <good-hands+hedge> 6 <good-hands+negation> 15
<good-hands+news-later> -11 <good-hands+number> 15 <good-hands+outcome> 5 <good-hands+p:failing> 27
<good-hands+p:housemate> 8 <good-hands+p:ourselves> 12 <good-hands+p:pattern> 15 <good-hands+past> -25
<good-hands+role> -18 <good-hands+somebody> -8 <good-hands+they> 5 <good-hands+unit> 5 <good-hands+warned> -9
<good-hands+word-given> 11 <good-hands+you> -6 <good-hands> -8 <harm+hedge> 12 <harm+if> 6 <harm+irony> 9 <harm+month>
-12 <harm+near-time> 11 <harm+negation> 15 <harm+neglect> 20 <harm+news-later> 20 <harm+number> 7 <harm+outcome> -9
<harm+p:act> 22 <harm+p:actor> 13 <harm+p:de> 29 <harm+p:en> 5 <harm+p:failing> 9 <harm+p:fr> 8 <harm+p:ourselves> -21
<harm+p:outright> -7 <harm+p:pattern> -14 <harm+past> -31 <harm+repeated> 17 <harm+resolved> -6 <harm+role> 34
<harm+short> 9 <harm+somebody> 29 <harm+they> 25 <harm+unit> 18 <harm+warned> 15 <harm+word-given> -18 <harm+you> 24
<harm> 44 <hedge+irony> 11 <hedge+negation> -34 <hedge+outcome> 16 <hedge+p:actor> -6 <hedge+p:de> -6 <hedge+p:en> 15
<hedge+p:failing> -15 <hedge+past> -7 <hedge+question> -7 <hedge+role> -19 <hedge+somebody> 15 <hedge+they> -8
<hedge+we> -25 <hedge+weekday> -5 <hedge+you> 43 <if+irony> 8 <if+month> 7 <if+negation> 8 <if+neglect> -9
<if+news-later> -5 <if+number> -15 <if+p:actor> 14 <if+p:de> 11 <if+p:en> -24 <if+p:es> 23 <if+p:failing> -10
<if+p:housemate> 9 <if+p:ourselves> -20 <if+p:outright> 13 <if+p:pattern> 10 <if+past> -6 <if+question> 5
<if+repeated> 17 <if+role> 50 <if+somebody> -22 <if+they> 14 <if+weekday> 16 <if+would-have> 30 <if+you> -9 <if> 13
<innocent+judge> 8 <innocent+p:actor> 13 <innocent+p:failing> 7 <innocent+p:innocent> -7 <innocent+p:ourselves> -7
<innocent+p:pattern> 9 <innocent+past> -9 <innocent+role> 16 <innocent+word-given> 6 <irony+judge> 9 <irony+month> 14
<irony+negation> 19 <irony+news-later> -8 <irony+number> 18 <irony+outcome> 10 <irony+p:act> 7 <irony+p:actor> 49
<irony+p:de> 21 <irony+p:en> 30 <irony+p:failing> 11 <irony+p:fr> 15 <irony+p:housemate> 19 <irony+p:ourselves> 13
<irony+p:pattern> 9 <irony+past> 41 <irony+question> -6 <irony+role> 49 <irony+short> 5 <irony+somebody> 45
<irony+unit> 28 <irony+warned> 11 <irony+we> 26 <irony+word-given> 10 <irony+you> 49 <irony> 69 <judge+negation> 29
<judge+neglect> 32 <judge+number> 15 <judge+outcome> 13 <judge+p:actor> 47 <judge+p:de> 6 <judge+p:en> 71 <judge+p:es>
6 <judge+p:failing> 14 <judge+p:ourselves> 9 <judge+p:outright> 14 <judge+p:pattern> 12 <judge+past> 27 <judge+role>
63 <judge+somebody> 6 <judge+they> 18 <judge+unit> 8 <judge+warned> 13 <judge+we> 9 <judge+word-given> 17
<judge+would-have> -13 <judge+you> 15 <judge> 85 <month+near-time> 5 <month+negation> 12 <month+outcome> -12
<month+p:en> -14 <month+p:es> 5 <month+p:failing> 13 <month+p:fr> 7 <month+p:outright> 11 <month+p:pattern> 13
<month+past> 6 <month+repeated> 7 <month+role> -26 <month+somebody> -12 <month+unit> -9 <month+warned> 16 <month+we>
15 <month+word-given> -19 <month+would-have> 5 <near-time+negation> -8 <near-time+neglect> 8 <near-time+number> -19
<near-time+outcome> 17 <near-time+p:de> -9 <near-time+p:en> 14 <near-time+p:es> -18 <near-time+p:ourselves> -18
<near-time+p:outright> 9 <near-time+p:pattern> 15 <near-time+past> 10 <near-time+role> 6 <near-time+they> -7
<near-time+unit> -11 <near-time+we> -12 <near-time+weekday> -9 <near-time+word-given> 14 <near-time+you> -14
<near-time> -10 <negation+news-later> -11 <negation+number> 7 <negation+outcome> -12 <negation+p:act> 5
<negation+p:actor> 37 <negation+p:de> 16 <negation+p:es> 9 <negation+p:failing> 13 <negation+p:fr> -18
<negation+p:outright> -9 <negation+p:pattern> 9 <negation+past> 47 <negation+question> 17 <negation+repeated> 7
<negation+role> 43 <negation+short> -8 <negation+somebody> 25 <negation+they> 27 <negation+unit> 18 <negation+warned>
15 <negation+we> 10 <negation+weekday> -5 <negation+word-given> -10 <negation+would-have> 21 <negation+you> -24
<negation> 9 <neglect+news-later> -11 <neglect+number> 45 <neglect+outcome> 10 <neglect+p:act> 5 <neglect+p:actor> 15
<neglect+p:de> 27 <neglect+p:en> 30 <neglect+p:failing> -6 <neglect+p:fr> 5 <neglect+p:housemate> 15
<neglect+p:ourselves> 39 <neglect+p:outright> 15 <neglect+p:pattern> 11 <neglect+past> 38 <neglect+repeated> 7
<neglect+role> 57 <neglect+somebody> 27 <neglect+unit> 12 <neglect+warned> 11 <neglect+we> 19 <neglect+weekday> 19
<neglect+word-given> 13 <neglect+would-have> 5 <neglect> 63 <news-later+number> 13 <news-later+p:actor> -7
<news-later+p:de> 8 <news-later+p:en> -12 <news-later+p:failing> 9 <news-later+p:ourselves> -17
<news-later+p:outright> 8 <news-later+p:pattern> 16 <news-later+past> -8 <news-later+role> -7 <news-later+somebody> 10
<news-later+unit> -9 <news-later+warned> 6 <news-later+we> -23 <news-later+would-have> 5 <news-later+you> -6
<news-later> -9 <number+outcome> 17 <number+p:act> 15 <number+p:actor> 26 <number+p:en> -5 <number+p:es> -13
<number+p:failing> -7 <number+p:fr> 5 <number+p:housemate> 9 <number+p:innocent> -5 <number+p:ourselves> -27
<number+p:outright> 11 <number+p:pattern> 8 <number+past> 27 <number+role> 35 <number+short> -6 <number+somebody> 31
<number+unit> 9 <number+warned> 8 <number+word-given> -32 <number+you> 27 <number> -18 <outcome+p:act> 13
<outcome+p:actor> 25 <outcome+p:en> -7 <outcome+p:pattern> 19 <outcome+past> -8 <outcome+repeated> 17
<outcome+somebody> 32 <outcome+they> -9 <outcome+unit> 7 <outcome+warned> -11 <outcome+we> -37 <outcome+word-given> 14
<outcome+you> 38 <outcome> -11 <p:act+p:actor> 25 <p:act+p:de> 8 <p:act+p:en> 14 <p:act+p:es> 7 <p:act+p:failing> 29
<p:act+p:housemate> 21 <p:act+p:ourselves> -5 <p:act+p:pattern> 19 <p:act+past> 10 <p:act+resolved> -5 <p:act+role> 8
<p:act+somebody> 12 <p:act+unit> 6 <p:act+we> 9 <p:act+weekday> 5 <p:act> 25 <p:actor+p:de> 12 <p:actor+p:es> 39
<p:actor+p:failing> 31 <p:actor+p:fr> 25 <p:actor+p:housemate> -5 <p:actor+p:ourselves> -11 <p:actor+p:outright> 29
<p:actor+p:pattern> 17 <p:actor+past> 35 <p:actor+question> -5 <p:actor+repeated> 32 <p:actor+resolved> -8
<p:actor+role> 16 <p:actor+short> -9 <p:actor+somebody> 25 <p:actor+soon> -5 <p:actor+unit> -11 <p:actor+warned> -11
<p:actor+we> -6 <p:actor+would-have> 26 <p:actor+you> -12 <p:actor> 74 <p:de+p:failing> 25 <p:de+p:housemate> 15
<p:de+p:ourselves> -11 <p:de+p:outright> 33 <p:de+p:pattern> 27 <p:de+question> 13 <p:de+role> 35 <p:de+short> -18
<p:de+they> -5 <p:de+unit> -6 <p:de+warned> 12 <p:de+we> 8 <p:de+weekday> -9 <p:de+word-given> -17 <p:de+would-have> 8
<p:de+you> 13 <p:en+p:failing> -8 <p:en+p:housemate> -17 <p:en+p:innocent> -6 <p:en+p:ourselves> 5 <p:en+p:outright>
32 <p:en+p:pattern> 30 <p:en+past> 7 <p:en+question> -16 <p:en+repeated> 33 <p:en+role> 32 <p:en+short> -35
<p:en+somebody> 8 <p:en+soon> -8 <p:en+they> 33 <p:en+unit> -14 <p:en+warned> 31 <p:en+we> 20 <p:en+would-have> 26
<p:en+you> 11 <p:en> -30 <p:es+p:housemate> -6 <p:es+p:ourselves> -25 <p:es+p:outright> 7 <p:es+p:pattern> 16
<p:es+repeated> -5 <p:es+role> 24 <p:es+somebody> 6 <p:es+they> -5 <p:es+unit> 18 <p:es+warned> -6 <p:es+word-given>
-10 <p:es+would-have> 8 <p:es+you> -9 <p:es> -7 <p:failing+p:fr> 16 <p:failing+p:housemate> 18 <p:failing+p:innocent>
-5 <p:failing+p:ourselves> -27 <p:failing+p:outright> 19 <p:failing+p:pattern> 12 <p:failing+repeated> 21
<p:failing+resolved> 5 <p:failing+role> 54 <p:failing+short> 14 <p:failing+somebody> -35 <p:failing+unit> 16
<p:failing+warned> 18 <p:failing+we> -9 <p:failing+weekday> 13 <p:failing+word-given> -16 <p:failing+would-have> 10
<p:failing+you> 6 <p:failing> 35 <p:fr+p:ourselves> -8 <p:fr+p:outright> 9 <p:fr+past> 27 <p:fr+repeated> 11
<p:fr+role> 7 <p:fr+short> 25 <p:fr+somebody> 25 <p:fr+unit> 6 <p:fr+warned> 12 <p:fr+we> -8 <p:fr+word-given> 5
<p:fr+would-have> 10 <p:fr+you> 22 <p:housemate+p:ourselves> -10 <p:housemate+p:pattern> 13 <p:housemate+past> -9
<p:housemate+role> -26 <p:housemate+they> -11 <p:housemate+unit> -12 <p:housemate+warned> -5 <p:housemate+we> -41
<p:housemate+you> -22 <p:housemate> -5 <p:innocent+p:ourselves> -6 <p:innocent+past> -6 <p:innocent+we> -11
<p:innocent> -12 <p:ourselves+p:outright> -8 <p:ourselves+p:pattern> -10 <p:ourselves+question> 11
<p:ourselves+repeated> 12 <p:ourselves+resolved> 5 <p:ourselves+role> 18 <p:ourselves+short> -7 <p:ourselves+somebody>
-13 <p:ourselves+they> 40 <p:ourselves+unit> -8 <p:ourselves+warned> 23 <p:ourselves+weekday> -10 <p:ourselves+you> 9
<p:ourselves> -41 <p:outright+p:pattern> 84 <p:outright+repeated> 14 <p:outright+resolved> 6 <p:outright+role> 34
<p:outright+short> 5 <p:outright+somebody> -7 <p:outright+they> 11 <p:outright+unit> 18 <p:outright+warned> 19
<p:outright+word-given> -16 <p:outright+would-have> 32 <p:outright+you> 34 <p:outright> 81 <p:pattern+past> -5
<p:pattern+repeated> 20 <p:pattern+role> 11 <p:pattern+short> 7 <p:pattern+somebody> -26 <p:pattern+they> -14
<p:pattern+unit> 13 <p:pattern+warned> 25 <p:pattern+we> 22 <p:pattern+weekday> 10 <p:pattern+word-given> 5
<p:pattern+would-have> 14 <p:pattern+you> 11 <p:pattern> 71 <past+question> -5 <past+repeated> 16 <past+role> 13
<past+short> -10 <past+somebody> 43 <past+unit> 17 <past+warned> 26 <past+we> -9 <past+weekday> 30 <past+word-given>
-16 <past+would-have> -17 <past+you> 14 <past> 33 <question+role> -6 <question+we> 9 <question+word-given> 6
<question+you> -10 <repeated+role> 36 <repeated+somebody> 17 <repeated+they> 34 <repeated+unit> 5 <repeated+we> 12
<repeated+word-given> -16 <repeated> 37 <resolved+role> -5 <resolved+weekday> -6 <resolved+would-have> 6 <resolved> -5
<role+somebody> -26 <role+soon> -5 <role+unit> 18 <role+warned> -14 <role+we> 29 <role+would-have> 30 <role+you> 39
<role> 98 <short+we> -5 <short+word-given> 15 <short+you> 13 <short> -31 <somebody+they> -8 <somebody+unit> 9
<somebody+warned> 23 <somebody+we> -6 <somebody+word-given> 18 <somebody+would-have> -5 <somebody+you> 19 <somebody>
36 <soon> -9 <they+unit> -12 <they+warned> 16 <they+word-given> -12 <they+would-have> 15 <they+you> 17 <they> 26
<unit+warned> 12 <unit+we> 6 <unit+weekday> -6 <unit+word-given> -19 <unit+you> -7 <unit> 5 <warned+we> 17
<warned+weekday> -9 <warned+word-given> -24 <warned+would-have> 11 <warned+you> 29 <warned> 50 <we+weekday> -6
<we+word-given> 25 <we+would-have> 17 <we+you> -21 <we> 22 <weekday+word-given> 8 <weekday+you> -24 <weekday> -6
<word-given+would-have> 26 <word-given+you> 8 <word-given> -22 <would-have+you> 26 <would-have> 53 <you> 37 ^ -43 ^_"
-9 ^_# -10 ^_a -10 ^_after -7 ^_an 5 ^_as 19 ^_at -5 ^_because 5 ^_bei 10 ^_between 7 ^_both -10 ^_card -5 ^_could -6
^_da 5 ^_das -5 ^_dass 13 ^_der -16 ^_ein 6 ^_every 14 ^_for 15 ^_frankly 21 ^_gracias -5 ^_hemos -6 ^_i 7 ^_i'd 9
^_if -22 ^_il 13 ^_im -7 ^_in 8 ^_just -20 ^_le 14 ^_let 7 ^_lo 6 ^_los 11 ^_many -6 ^_mark -5 ^_my 8 ^_next 25 ^_no
-14 ^_nobody 10 ^_nos -9 ^_not 7 ^_nous -9 ^_ok -11 ^_once 7 ^_one 21 ^_order 6 ^_our -29 ^_please -20 ^_purchasing 10
^_quien 11 ^_regrettably 5 ^_second 5 ^_should -5 ^_si 18 ^_sie -17 ^_since 5 ^_so 21 ^_someone 22 ^_su -5 ^_thank -6
^_thanks -7 ^_that 16 ^_the -10 ^_to -14 ^_todavía -6 ^_tragen -7 ^_two -10 ^_un -5 ^_unfortunately 12 ^_unser -6
^_until 7 ^_usted 16 ^_vous -7 ^_we -23 ^_we'd 8 ^_what -7 ^_which -5 ^_whoever 15 ^_wie 20 ^_wir -8 ^_you 34 ^_you'll
-8 ^_your -35 ^_à 7 a 34 a_# -5 a_cable 6 a_credit -5 a_date -10 a_fait 16 a_fault -12 a_file 7 a_good -10 a_holiday 5
a_hurry 5 a_list 13 a_look 13 a_lot 18 a_matter -9 a_member 11 a_new -16 a_pas -6 a_password -9 a_quick -5 a_second
-10 a_server 10 a_simple 9 a_single -5 a_su 6 a_switch 7 a_test -5 a_user 7 a_version 9 a_visit -5 a_while -9 a_word
-5 ab 6 ab_$ 7 abge… 7 able -10 able_to -10 about 13 about_the 18 abou… 13 abrir 5 abri… 18 accept 21 accept_our 6
accepted -14 accept… -13 access 5 acce… 8 accide… 11 acci… 11 account_closed -6 accountant -22 accounting -6 accounts
20 accoun… -8 acco… -8 acti… -6 actualización 5 adapter 23 adapte… 18 adap… 18 add_the 5 added -7 adde… -7 address -13
address_in -7 addresses 6 addres… -8 addr… -8 adjuntamos -8 adjunt… -8 adju… -10 admini… -19 admi… -24 adresse 5
adress… 6 adre… 6 aduana -8 adua… -8 advi… 7 after -18 after_that -5 after_the -10 afte… -17 again -29 again_; 7
against 20 agains… 20 agai… -9 agency 5 agenda 12 agent 17 agen… 22 al 8 alarme 7 alarms 12 alar… 16 all -7 all_" 16
all_# -14 alle -6 allo… -5 although 16 althou… 16 alth… 16 always 16 always_the 15 alwa… 16 am -9 am_writing -6 an -10
an_$ -5 an_answer 5 an_error -10 an_hour -7 an_old 5 and -15 and_# -5 and_a -5 and_changed 10 and_did 9 and_found -5
and_i -12 and_is -9 and_it 15 and_keep -5 and_never 6 and_nobody 9 and_nothing -10 and_now 14 and_so 20 and_still 9
and_tell -13 and_that -7 and_the -26 and_then 5 and_was -7 and_we -34 and_you -6 ande… 7 anfrage -5 anfrag… -5 anfr…
-5 anleitung 9 anleit… 9 anle… 8 answer -6 answered 20 answer… 16 answ… 10 antenna 11 antenn… 10 antes 11 antes_de 6
ante… 25 any -20 anybody 7 anybod… 7 anyb… 7 anyone 10 anyo… 10 anything_$ 10 anyway 11 anyw… 11 apag… 6 apolog… 9
apol… 9 apparently 21 appare… 23 appa… 22 appears 18 appear… 17 appe… 12 application -6 applic… -6 appl… -7 appoin… -5
appo… -5 appreciate -9 apprec… -9 appren… 8 approv… 10 appr… 7 apre… 10 april -6 apri… -6 archiv… -5 arch… -6 are -13
are_$ 17 are_copied 5 are_giving -12 are_not 14 are_on -11 are_still -5 are_the 12 arregl… 13 arre… 13 arrival -7
arriva… -7 arri… -13 arrow 5 arro… 5 article -9 articles_$ 7 articl… -7 arti… -9 as 22 as_a 7 as_it 13 as_so 6 as_we
12 as_yours -5 ask -14 ask_you -6 asked -17 asked_for -10 asked_the -7 asked_to 5 asked_two -5 aske… -17 asks -7
assemb… 9 asse… 6 assigned -12 assigned_to -6 assign… -12 assi… -13 asso… 16 assure -16 assure_you -16 assured -6
assure… -7 assu… -24 at 7 at_# 22 at_#: -5 at_least 5 at_our 7 at_page 22 at_your -16 attached -5 attachment 13
attachment_$ 13 attach… 8 atta… 7 attend… -5 attention -11 attention_$ -8 attent… -11 atte… -24 au -8 audito… 6 aufg…
7 auftrag 5 auftra… 9 auft… 9 aufz… 6 aus 14 aus_$ 9 automatic 6 auto… 5 avait 14 avai… 11 avant_de 5 averti… 7 aver…
11 avez -7 avoi… 19 ayuda -5 ayud… -5 año 26 b_of 7 back -12 back_$ -5 back_to 6 backup 7 backup_is 10 backups -6
backup… -6 bad -5 badge -6 badg… -9 bandeja 7 bandej… 7 band… 9 bank -29 barcode 7 barcod… 7 barc… 7 batch -5 batc… -5
batería 9 baterí… 9 bate… 9 batterie 5 battery 17 battery_$ 6 battery_was 10 batter… 22 batt… 22 be 22 be_delivered -9
be_entered 10 be_finished 8 be_honest 13 be_on -6 be_switched -11 be_used 13 bean… -6 because 28 because_of -5
because_the -11 because_you 10 because_your 7 becaus… 28 beca… 28 been -24 been_forgotten -7 been_let 7 been_made -7
been_opened -10 been_put 6 before 13 befo… 13 begin 6 begi… 7 behind -7 behind_the -6 behi… -7 bei 21 bei_der 16 being
9 bein… 9 belongs -7 belongs_to -7 belong… -7 belo… -8 bench -5 benc… -5 beschr… -5 best -5 betrie… 5 better 10
better_than 7 bett… 10 beyond 15 beyo… 15 bish… 5 bitte -7 bitt… -8 blade 7 blad… 7 blame -8 blam… -11 blanco -7 blieb
5 blie… 5 blocked -8 blocked_by -17 blocke… -8 blocks 6 bloc… -6 board 6 board_and -5 boar… 6 bomba -12 bomb… -12 bon
6 booked 9 booking 7 booking_was 9 bookin… 6 book… 12 borr… 15 bothered 5 bothered_to 5 bother… 11 both… 11 boun… 6
box_and -6 boxes 6 boxe… 6 branch -18 bran… -15 braucht 6 brauch… 6 brau… 6 break 9 brings -8 brin… -13 broken_$ -6 bt
20 bt_# 20 buchhaltung 12 buchha… 12 buch… 11 budget 7 budg… 7 build 5 built -6 buil… 16 busy -9 busy_with -9 but -5
but_not -7 but_your 9 butt… -5 buy 19 by -8 by_# -6 by_design -8 by_hand 7 by_itself 7 by_the -9 by_your -12 c 10 c'
-7 cabinet_$ 7 cable 16 cable_$ 6 cable_and 21 cable_was -6 cabl… 14 cade… 11 caja 5 calendar -17 calendar_$ 5 calend…
-18 cale… -18 calibrated 6 called 6 cambia… 10 camb… 5 came -8 can -11 can't -7 can't_be -8 can'… -7 can_be -10
can_only 23 can_read -5 cana… -5 cancelled 6 cancel… 6 canc… 5 card -10 caretaker -10 careta… -10 care… -7 carol -9
caro… -9 carpeta 9 carpeta_$ 14 carpet… 9 carp… 9 carrier -26 carrier_$ -10 carrie… -31 carry -6 carry_the -6 carr…
-37 case -12 case_is -7 cause 5 cause_analysis 7 ce 12 cela 7 cell… 6 centre 8 centrifuge 7 centri… 7 cent… 13 cerrado
5 cerrad… 5 cerr… 5 certificate_of -5 cert… -5 changed_it -7 changed_the 17 chan… -6 chaque 5 chaq… 5 charged 41
charge… 42 chart -8 char… 27 cheape… 14 chea… 15 chec… -9 chez 14 chez_vous 15 chiffr… -5 chif… -5 chil… 6 choose -31
choo… -32 chosen -6 chos… -8 cinco 7 cinc… 7 claim -16 clai… -10 clean 6 cleaners 20 cleane… 19 clearly 8 clearl… 8
clea… 33 click 7 click_on 8 clicks 5 clic… 29 client -18 clients 10 client… 8 clie… -9 close -7 closed_" -6 clos… -15
cloud 6 clou… 6 code -18 coffee 6 coff… 6 cold -8 colleague 22 colleague_in 10 collea… 14 coll… 5 column -9 columns 6
column… 6 come_from 5 commandé -5 comman… -6 comment 6 commen… 13 comm… 5 company 18 company_$ -6 compan… 17 compared
-5 compar… -13 complaint_about -6 compla… 7 compri… 5 compta… 7 compte -7 computer -5 comput… -7 comp… -13 con_el -8
concerned -7 conclu… 21 conc… 14 conect… 14 cone… 15 config… 6 confirm -12 confirmation_$ 5 confirmed -12
confirmed_the -5 confir… -41 confus… 6 conf… -30 connect 7 connection -8 connec… -6 conn… -13 consider 6 consid… 9
consis… 20 cons… 21 contabilidad 5 contab… 5 contacts -5 contac… -6 contai… -5 contam… 6 contie… -10 contract -5
contrato -5 contra… -12 control 15 controller -12 contrô… 8 cont… -18 conven… 9 conv… 7 cookies -5 cookie… -5 cook… -5
correc… -8 correo 10 corres… -6 corr… 5 couc… -5 coun… -8 coup… -13 courier -8 courie… -8 cover -8 cove… -11 created
10 created_by 16 create… 10 crea… 17 csv -5 csv_$ -5 culpa -5 customer -7 customers 10 customers_$ 12 customs 15
custom… 18 cust… 18 cut 7 cut_in -5 cutter 8 cutt… 8 d' -21 damage -7 damaged -5 damage… -5 dama… -12 damit 5 dami… 5
dans -7 darf 17 das 22 dass 38 dass_der 22 data 12 data_centre 7 date -11 date_$ -7 date_of -7 dates -6 dave -5
dave_the 5 dave_we 6 days 7 days_$ -5 days_before 6 de 13 de_# -10 de_dos -11 de_l' -15 de_mañana -5 de_notre 9
de_nuestro -6 de_préstamo -11 de_que -8 de_recepción -5 de_votre -5 deadline 19 deadli… 19 dead… 19 debit -6
debit_with -6 debi… -9 debí… 16 december -7 decemb… -7 dece… -7 decide -10 decided_by -5 decided_to 7 deci… -13 decl…
-6 dejó 18 del 10 delay 21 dela… 22 delivers 19 delivery -12 delive… 28 deli… 28 dem 11 demand… -5 dema… -7 den 9
den_fehler -8 den_stecker 5 department_$ -10 der 38 der_die 10 der_fehler 6 der_hersteller -15 der_kollege 11
der_versand -5 derzeit -6 derzei… -6 derz… -6 desa… 12 descri… -8 desc… -8 deserve 9 deserves -6 deserves_$ -5 deshalb
7 deshal… 7 desh… 7 design -9 design_$ -8 desi… -11 desk 5 desk… 7 deta… -6 deux -10 developers 9 develo… 9 deve… 9
device -7 devices -6 device… -6 devi… -14 devops -5 did 19 did_not 5 did_nothing -11 die 12 die_falsche 16 die_meldung
-8 die_pumpe -5 dienstleister 6 diesen 9 dies… 5 difference 5 diff… 10 direct -5 dire… -9 disabl… -7 disa… -12 disco 7
discontinued -9 discon… -9 discus… 10 disc… 6 dispatch 13 dispat… 13 display_$ -5 displays -7 displa… -7 dispos… 5
disp… 11 dist… -6 do 18 do_$ 15 do_not -7 dockin… -6 dock… -6 doctor 6 doct… 6 does -5 doit -5 done_by -9 door -17
door_$ -6 dort -9 dos -19 doubt 17 doub… 14 down… -5 drawing 7 drawing_$ 10 drawin… 5 drif… 8 driver -7 drivers 18
driver… 16 driv… 6 drop… -5 dry 11 dry_$ 13 due 5 duplicate 7 duplic… 7 dupl… 7 duty 25 dépl… 11 déso… 5 días -9 each
-15 each_line -6 early -6 earl… -9 earth 8 echo 7 editor -7 edit… -10 eight 5 eigh… 5 ein_$ -9 eindeutig 8 eindeu… 8
eind… 8 eine -6 einer -5 eine… -8 einmal -10 einm… -10 el 12 el_aviso -5 el_contrato -5 el_correo 12 el_disco 8
el_enlace -5 el_fabricante 7 el_informe -5 el_lunes 11 el_martes -7 el_paquete 13 el_técnico -7 electr… 11 elec… 11
eleven 11 elev… 11 empty -6 en_fin 5 encore 7 enco… 6 end -12 ending -5 ending_in -5 endi… -5 enero 8 ener… 7
engineering_team -5 engineers -17 engine… -21 engi… -22 enlace -5 enla… -5 enough_$ 6 entered 9 entere… 9 ente… 11
entf… -11 entirely 6 entire… 6 enti… 7 entrega -6 entregó 5 entwic… 6 entw… 6 envi… 8 envío -7 enví… -8 error_and 7
error_in -7 errors 5 errors_$ 6 erscheint -8 ersche… -8 ersc… -8 es 23 es_el -8 escalation -6 escala… -8 esca… -8
esqu… 10 est -24 est_de 5 est_parti 6 estará -5 esta… -6 está -11 et -5 et_le 5 etwas 17 etwa… 17 eur -8 even -7 every
18 every_single 10 everyone 13 everyo… 13 everything 23 everything_$ 9 everyt… 23 ever… 52 evidently 15 eviden… 15
evid… 15 example -14 example_net -5 exampl… -14 exam… -17 existe -8 exis… -9 expect -9 expected 16 expect… 15
expired_$ 6 expi… 6 explanation 9 explan… 9 export -6 expo… -7 eyes 14 f -5 fabricant -16 fabricante 18 factory_$ 6
factur… -7 failed 15 failed_to 9 fail… 18 faire -7 fair… -7 fait 13 fallo 7 fall… 10 falsche 16 falsch… 17 fals… 14
falta -6 far -13 far_$ -5 fault -23 fault_in -7 faul… -26 february 6 februa… 6 febr… 5 fecha -14 fech… -14
fehler_liegt 8 fehl… -7 ficha -10 figures -6 figure… -6 figu… -8 file -9 file_was -6 files 5 filled 21 fills -6 fill…
15 film -5 filter -6 filt… -5 fin_de 5 final 9 fina… 10 find 7 find_a -6 find_out 9 fingers 6 finger… 8 fing… 8
finished 15 finish… 18 fini… 18 firewall -6 firewa… -6 fire… -6 firm 21 firm_that 21 firma -6 firmware_# -6 firm… -8
first 6 first_start -5 first_time 10 firs… 6 fits -6 fitted 7 fitter 5 fitt… 22 five -11 fois 5 following 12 follow…
11 foll… 8 foncti… -9 fonc… -9 foot… 12 for_# 8 for_a -9 for_each -7 for_eight 7 for_it 9 for_their -11 for_two 8
for_you -5 for_your -11 forc… 6 fore… 20 forgot 5 forgotten -6 forgotten_$ 6 forgot… -6 forg… -8 form 22 form_$ 19
format -7 formular -13 formul… -17 form… -26 forwar… 7 forw… 7 found -24 four 18 four_times 8 fournisseur 6 fourni… 5
frag… 7 frankly 21 frankl… 21 fran… 20 frau 5 frau_carol 5 free -7 freigegeben 8 frei… 6 friday -5 frid… -6 from 23
from_# 21 from_#: -6 from_a 16 from_an 5 from_the -5 from_your -26 front_of 5 früh 8 full 8 full_of 8 fünf 6 für -11
für_die -10 g -5 garantía -5 garant… -6 gara… -8 gard… 7 gask… -5 gate -8 gateway -12 gatewa… -14 gate… -14 gauge 8
gaug… 8 gave_us 5 gb_$ 5 gelösc… 6 gemein… -15 geme… -15 genannt 5 genann… 5 gena… 5 german 5 germ… 5 gesp… 11 gest… 7
gets 11 gibt_es -5 give -11 give_the -6 given -21 given_the -6 give… -21 giving -10 giving_it -11 givi… -10 glan… 8 go
5 goes 7 goes_back 6 good -23 gracias -5 gracia… -5 grac… -5 grav… -7 grey -7 group_$ -15 groß… -6 guar… -5 gues… -5
guide 7 guid… 7 h -8 h_# -6 ha -25 haben_$ 5 haben_sie 10 habitu… 11 habi… 11 habría 10 habr… 10 hace… 13 haci… 13 had
17 had_a -9 had_the -9 had_to 6 half -8 half_an -8 hand 13 handbook 13 handbo… 13 hand… 7 happen 15 happ… 13 hardly 15
hardly_be 14 hardware 5 hardware_lab 7 hardwa… 5 hard… 19 has_a 7 has_accepted -7 has_been -7 has_changed -5
has_confirmed -5 has_not -18 has_the 10 hast… 7 hat 19 hat_$ 13 hat_das 6 hat_die -5 hat_es 6 hat_ihnen 5 hatt… 5 haus
7 have 19 have_asked -6 have_been -13 have_found -6 have_had -6 have_known 8 have_no 5 have_not 5 have_passed -5
have_removed -6 have_spoken -5 have_the 6 have_told 8 heater 7 heat… 6 helpful -9 helpful_$ -9 helpfu… -9 help… -5
hemos -5 hemos_puesto 6 hemo… -5 her 7 hera… 5 here 12 hersteller -15 hersteller_hat -8 herste… -17 hers… -19 heru… 5
heure -5 heur… -5 hi 14 hici… 8 hier 5 high… 8 him_$ 12 hinge 17 hinge_is 17 hing… 17 his 9 hit 8 hizo 14 hold… 5
holiday_$ 5 honest 13 hone… 10 hope… 6 hour -10 hours_and 8 hours_at 5 house 12 hous… 16 hoy -11 hr 16 hurry 5
hurry_to 5 hurr… 5 häng… 17 hätte 12 hätten_sie 14 hätt… 11 héberg… 13 hébe… 13 i'd 9 i'm -5 i'm_sorry -5 i_am -9
i_cannot -5 i_gave -7 i_had -6 i_have -14 i_see 15 i_was -5 i_will 6 i_would 15 idea 18 if_your 5 ihn -5 ihnen 9 ihne…
9 ihr 15 ihre -12 ihres 10 ihre… 5 il 12 im -23 importe 9 importe_comment 7 import… 10 impo… 10 impresora 6 in_# -14
in_april -7 in_as -5 in_der 32 in_half -8 in_it -7 in_one 8 in_order 5 in_our 11 in_production 6 in_six 5 in_the -29
in_this 5 in_your 50 included -8 includ… -13 incl… -14 inde… -5 informe -5 informed 8 inform… 6 inserted 6 insert… 6
inse… 6 inside 5 inside_$ 6 insi… 5 inspection 9 inspec… 9 insp… 9 install -11 installation 7 installed -10 installer
-6 instructions 15 instru… 17 inst… 18 insure… -11 insu… -12 interface -6 interf… -6 into -19 into_the -7 invoice -18
invoice_was -6 invoices -9 invoic… -26 invo… -27 is -48 is_$ 7 is_a -12 is_being -13 is_beyond 16 is_broken -6
is_called 7 is_in -6 is_item 17 is_not 12 is_nothing 6 is_on -15 is_still -7 is_the 25 is_to 7 is_what 18 is_with -7
isolat… -6 isol… -6 ist -36 it 35 it_appears 20 it_deserves -6 it_did 12 it_from 14 it_had 6 it_has -19 it_in -5 it_is
10 it_may 10 it_on -8 it_out 5 it_seems 7 it_stays -6 it_today 5 it_took -6 it_was 18 it_will -10 it_with 29 item 17
itself 5 itse… 5 jamais 9 jama… 9 january 9 januar… 9 janu… 9 jedem -8 jede… -10 job 27 joint -6 join… -7 jonas 6
jona… 6 june -5 just -30 just_a -8 kam 16 kann -7 keep 19 keep_it -5 keinen -6 kept 7 key -12 keyboard 16 keyboa… 16
keyb… 16 kindly 17 kind… 17 kitche… 5 kitc… 5 know 14 know_better 10 know_that -6 know_the 8 known 12 knows 10 know…
21 kollege 8 kolleg… 8 koll… 8 kont… -12 können -6 l' -13 l'_avons -5 l'_équipe 10 la 11 la_aduana -8 la_bandeja 7
la_batería 9 la_batterie 6 la_bomba -12 la_caja 6 la_carpeta 9 la_impresora 6 la_llave 5 la_mauvaise 7 la_messagerie
-14 la_notice 6 la_page 14 la_tienda 11 lab 15 label 8 label_on 13 labe… 8 labora… -5 labo… -5 lacks 5 lack… 6 lady 7
laid 21 landlo… 6 land… 13 laptop -10 lapt… -10 las -10 lassen_$ 5 last -12 last_$ -6 last_time 9 last_update -10
late_$ -8 late… -5 le -6 le_colis 7 le_fabricant -12 le_joint -5 le_pedimos 8 le_service 14 le_transporteur -10 lead 7
lear… 10 least 5 leave 6 leave_it 12 leer 9 left 20 left_$ -7 left_in 12 left_it 7 left_open 7 left_the 5 leitungen 7
leitun… 11 leit… 10 lesen 18 lese… 17 let 12 let_near 6 let_us 8 let_you -9 let_your -13 letter 11 letters 7 letter… 7
lett… 17 leur -9 level_$ 6 libera… -6 libe… -6 licence -5 licences -6 licenc… -7 lice… -7 lid 12 lid_$ 18 lie -9
lieber 8 lieb… 8 liefer… -7 lief… -8 liegen 8 liegt_eindeutig 8 lieg… 8 lift 11 ligh… -6 like 40 like_this 5 like_to
-5 lille -24 lill… -24 limit -6 limi… -11 line -9 line_$ -7 lines -21 lines_$ -21 line… -21 link -5 lire 15 list 18
list_; 9 list_and -5 list_of 11 list… -10 little 16 litt… 16 live 7 livré 12 livr… 14 llam… -8 llave 5 llav… 5 llegar…
-10 llegó 18 lleg… 7 lleva 15 llev… 26 lo 12 lo_que 7 load 5 load_test 7 loaded 24 loaded_the 9 load… 22 loan -5 lock…
9 log -15 log_in -5 log_of -5 login -6 lol -5 longer -10 long… -11 look 15 look_at 16 looking -10 looking_at -6
lookin… -10 looks 17 los 23 los_de 8 lost -24 lost_$ -6 lot 25 lowered 15 lowere… 15 lowe… 16 lunes 11 lunes_$ 14
lune… 11 m -8 machine 6 machin… 5 mach… 5 made 13 made_at -5 magasi… 7 maga… 7 mail -28 mail_from -25 mailbox -8
mailbo… -8 mail… -15 maintenance 24 mainte… 23 main… 25 maker -14 make… -23 mal -5 man 13 manager -6 manifestement 8
manife… 8 mani… 7 manual 14 manufacturer -6 manufacturer_has 6 manufacturer_who -5 manufa… -7 manu… 7 many -6
many_thanks -5 map 5 map_shows 6 march 7 marc… 9 mark 6 marketing 5 market… 15 mark… 14 martes -7 mart… -10 marzo 9
marz… 9 master -11 mast… -12 matter -13 matt… -13 mauvaise 7 may 12 may_at 29 may_be 9 may_i 5 may_was -5 mañana -9
maña… -9 me -16 me_that -10 means_that -11 mean… -5 measure 6 mechan… 6 mech… 6 medi… 13 mehr 9 meldung -8 meldun… -8
meld… -9 member 11 member_of 11 memb… 9 memory -5 memo… -6 menu -10 menú -5 meses 15 mese… 15 mess 10 mess_of 6
message -11 messagerie -14 messag… -23 messed -9 messed_up -9 mess… -30 metal 8 meta… 8 metr… -5 middle 11 middle_of
11 midd… 11 minute -6 minutes -13 minute… -14 minu… -22 mirando 15 mirand… 15 mira… 15 mis 12 mismo 14 mism… 11
missing -9 missin… -9 miss… -6 mist… 6 mit_dem 5 mixed 11 mixed_up 11 mixe… 13 mobile_network -8 mobile_operator 9
model -5 modelo -8 mode… -15 modul 7 module -5 modèle -8 modèle_$ -9 modè… -8 moment -5 mome… -6 monday -14 monday_and
-5 mond… -14 month 12 months -5 mont… 9 more 5 more_than -5 morning -10 morning_and -6 mornin… -10 morn… -10 mostra…
-5 most… -5 motor -6 moto… -6 mounted 9 mounte… 9 moun… 8 moved -10 moved_the -5 move… -11 mr -5 must 27 must_be 11
must_have 11 my 22 my_colleague 22 más -9 más_de -10 módulo 15 módu… 15 n' 8 n'_a 10 n'_avait 8 n'_importe 10 nach -8
nach… -5 nada 19 name_$ 11 need -14 need_the -10 needs -11 needs_to -5 need… -13 negl… 5 neighb… -11 neig… -11 nennen
-6 nenn… -6 net -5 netzbe… 5 netz… 5 neue… -7 never 24 never_have 11 neve… 23 new -29 new_one -7 new_price 10 next 19
ni 10 nicht 15 nicht_$ -6 nicht_in 18 nich… 13 nieman… 6 niem… 6 night 5 night_shift 6 nigh… 7 no -18 no_lo 6
no_longer -5 no_one 14 no_se 12 no_tenemos -8 no_tiene 6 nobody 18 nobody_in 14 nobo… 17 noir 5 noise -6 nois… -6 none
13 none_of 16 normal_$ 5 nos -24 nosotros 16 nosotros_$ 8 nosotr… 16 noso… 16 not -7 not_$ -8 not_be 12 not_care 5
not_in -5 not_know 10 not_open -14 not_see -6 not_the 5 not_to 16 note_$ 12 note_to -7 notebook 7 notebo… 7 note… 5
nothing_has -5 nothing_is -5 nothing_was -14 nothing_wrong -5 noticed 11 noticed_that 9 notice… 11 noti… 12 notre 11
notre_fournisseur 11 notr… 11 nous_a 5 nous_avons 9 nous_ne -7 nous_vous 5 november -5 novemb… -5 nove… -6 now 18
now_$ -12 now_the 10 nuestro -6 nuestr… -6 nues… -6 nuevo -7 nuevo_$ -6 nuev… -9 nuit 5 number -22 number_on -6
numbers 12 number… 12 numb… -10 nur -7 nöti… 5 o'clock -5 o'cloc… -5 o'cl… -5 obwohl 8 obwo… 8 october -7 octobe… -7
octo… -8 of -8 of_# -18 of_a -8 of_any -10 of_delivery -5 of_four 14 of_our 17 of_stock -8 of_the -15 of_them -10
of_us 6 of_your -18 off 16 off_$ -6 off_and 12 off_the 8 offenbar 8 offenb… 8 office 39 office_" 7 office_$ 5
office_is 6 offi… 39 often 6 ofte… 6 ohne 6 ok -12 old -15 on -51 on_" -5 on_# 7 on_a -6 on_an 7 on_duty 19 on_it -14
on_monday -10 on_our -8 on_page -5 on_saturday -7 on_sunday 11 on_their 13 on_tuesday -7 on_wednesday -5 on_your -12
once 19 once_$ 5 once_more 26 one 16 one_$ -19 one_: -5 one_can 18 one_of 6 one_person 5 ones 9 only -12 only_$ -6
only_need -10 ont 5 open -8 open_$ -10 open_and 6 open_every 5 opened -10 opened_a -5 opened_the 5 opening 27 openin…
27 opens -16 opens_it -9 operator 5 operators 11 operat… 20 oper… 21 opti… -6 or -15 order 13 order_# 14 order_and -7
order_which -9 ordered -13 ordered_$ -6 ordered_from -5 ordere… -13 orders 7 orde… 6 othe… 6 otro 8 ought 12 ought_to
12 ough… 12 our 10 our_developers 7 our_engineers -14 our_import -5 our_list -5 our_own 6 our_team -11 our_test -6
ours 8 out 28 out_$ 6 out_in 11 out_of 12 out_why -5 out_with 5 outage 10 outage_was 9 outa… 10 outside -20 outsid…
-20 outs… -20 overnight 9 overnight_and 7 overni… 9 over… 6 own 15 package 5 packag… 5 pack… 9 page 12 page_# 29
page_$ 7 page_is -6 pago 14 papel 11 paper -7 pape… 5 paquete 13 paquet… 18 paqu… 18 para -18 para_el -8 parcel 9
parcel_service 18 parc… 9 park… 6 part -9 part_$ 7 parti 6 partner 23 partne… 18 parts 5 part… 27 pas -19 pas_$ -6
pasa 5 pasado 10 pasa… 8 paso 5 pass 26 passed -13 passed_to -6 passes 11 passiert 15 passie… 15 pay 11 payment 7
paymen… 8 paym… 8 pedido 5 pedimos 8 pedimo… 8 pedi… 11 pein… -6 people -8 people_are -16 people_had 12 people_in 8
people_who -12 peop… -8 person 7 person_who -7 personne 13 persons 6 person… 17 pers… 24 phone 6 phone_$ 7 phone_the
11 phones 5 phon… 11 photo 5 photograph -5 photograph_of -5 photog… -11 phot… -6 pin -15 pin_of -10 place 6 placed -7
plan -9 planni… 9 planun… 14 plan… 20 play… 26 plc 18 please -22 please_accept 6 please_do -6 please_find 7 please_let
-14 please_tell 12 plea… -16 plumber 11 plumbe… 11 plum… 11 plus -7 plus_de -5 pointed 12 pointe… 11 poin… 10 policy
-8 poli… -9 por -6 porque 18 porque_su 5 porq… 18 portal -7 posi… -6 possible -5 possib… -6 poss… -6 postfach 5
postfa… 5 pour -16 pour_la -5 pour… 10 pouvez -5 pouv… -6 power_supply 9 predecessor 9 predec… 9 pred… 9 prefer -8
preferred 8 preferred_to 8 prefer… 7 press -15 prestataire 19 presta… 19 pres… 13 prev<as-you-said> -17 prev<at-work>
-40 prev<comes-about> 39 prev<courtesy> -17 prev<customary> 12 prev<deadline> -26 prev<delayed> 11 prev<fault> -7
prev<future> -15 prev<generalities> -59 prev<harm> 23 prev<hedge> -17 prev<if> -8 prev<innocent> 8 prev<irony> 8
prev<judge> 5 prev<month> 10 prev<negation> 10 prev<neglect> 7 prev<number> -26 prev<outcome> 12 prev<p:actor> -8
prev<p:de> 5 prev<p:en> 9 prev<p:es> -12 prev<p:failing> 32 prev<p:fr> 19 prev<p:housemate> -9 prev<p:outright> 19
prev<p:pattern> 17 prev<past> 10 prev<repeated> 73 prev<resolved> 31 prev<role> -25 prev<short> -9 prev<they> -10
prev<unit> 15 prev<warned> 22 prev<we> -7 prev<weekday> -15 prev<word-given> -33 prev<you> -58 preven… -9 previous 28
previo… 28 prev… 18 price 9 price_$ 5 price_list 10 prices_are 5 pric… 12 print -8 print_it 8 print_the 8 printer -9
printe… -10 prin… -20 priori… 7 prio… 7 pris… 21 probe 13 prob… 25 proc… -6 product 5 product_$ 7 production 13
produc… 14 prod… 26 program -10 progra… -5 prog… -7 project 8 projec… 8 proj… 8 promises 18 promis… 12 prom… 9 prop…
-6 protec… 8 prot… 9 proveedor_de 14 provider -10 provid… -13 prov… -10 préstamo -11 présta… -11 prés… -11 puede -9
pued… -9 puesto 6 pues… 6 pump -19 pump_$ -5 pumpe -6 purchase -9 purchasing 10 put 10 put_it 8 qualit… 6 qual… 6
quarter 7 quarte… 7 quar… 6 quatre -5 quat… -5 que 54 que_el 9 que_l' 6 que_la -5 que_lo 11 que_no 6 que_nous -6
que_se -5 que_su 10 quer… -5 question -19 questions 6 questi… -13 ques… -13 queue 5 qui 29 quick -9 quick_note -5
quic… -10 quien 10 quie… 12 quoi 10 rack -5 radi… -12 rain 6 raised -9 rais… -10 reach -7 reach_the -9 reached -9
reache… -11 reac… -23 read 20 read_$ 10 read_it -5 read_the 30 reading 5 reading_the 5 real 11 really -8 real… -8
reason_why 9 receipt -11 receip… -12 receive -5 receive_the -5 received -10 received_a -9 receives -5 receiv… -16
recepción 8 recepc… 8 recept… 7 rece… -16 rechnung -6 rechnu… -6 recht -15 rech… -23 recibido -5 recibi… -9 reci… -10
reconn… -5 record… -8 reco… -21 recu… 7 referencia 19 refere… 17 refe… 17 refi… 7 refrain 5 refrain_from 5 refrai… 5
refr… 5 refund -5 refuse 6 refused -31 refuses -6 refuse… -37 refu… -37 regrettably 5 regret… 5 rein… 5 rejected_the
-5 reject… -6 reje… -6 release -6 released 12 releas… 14 rele… 11 reli… 13 remark -9 remark_" -6 rema… -13 reminder
-14 reminder_$ -7 rend… 11 renewed_the 5 repaired -11 repair… -11 repa… -11 repeated 11 repeat… 11 repe… 10 repl… -7
reported -6 reports -18 reports_to -5 report… -27 repo… -29 request -6 reques… -7 requ… -8 reseller 13 resell… 13
reset -5 respec… 5 responsable -5 response 15 responsible -5 responsible_for 5 respon… 14 resp… 24 rest -6
rest_assured -5 restart -8 restar… -10 restau… 5 result 21 result_$ 22 resu… 22 reti… -7 return… -7 revision 20
revisi… 20 revi… 17 right -19 right_people -8 righ… -22 ring -6 rings -10 ring… -10 roller -6 roll… -5 root 7
root_cause 7 rose -8 rota -6 rounding 7 roundi… 7 roun… 10 rubb… -6 rule_" 7 rules 6 rule… 5 run -8 running -6 runnin…
-6 runn… -6 répond… -9 répo… -10 s' 8 safe -12 sale -14 sale_de -12 same 8 samedi 5 same… 5 samples 7 sample… 7 samp…
6 sat 15 sat_on 6 saturday -8 saturd… -9 satu… -8 save 23 saved 9 save… 8 saw 6 say 35 say_that 15 says -5 scan 8
scanned -5 scanne… -10 scan… -20 schedule 8 schedu… 12 sche… 24 schreiben 16 schrei… 15 schr… 14 schuld… -16 schu… -15
scra… -5 se 16 seal -5 search… 6 second_line 12 seconds 16 seconds_$ 13 second… 15 seco… 13 sect… -6 see -10 see_any
-5 see_the -7 seems 27 seems_to 22 seem… 27 sein 8 seiner -7 sein… -6 seit 8 select -7 select_the -6 sele… -7
self-test 5 self-t… 5 self… 7 semaines 12 semain… 12 sema… 11 semi… 10 send 9 send_a 6 sends 6 sends_its 5 sensor 8
sensors 10 sensors_$ 12 sensor… 10 sens… 18 sent 13 sent_$ -5 sent_again 6 sent_on -6 sent_us 7 serial 10
serial_number 6 seriennummer 7 serien… 7 seri… 11 service 25 service_$ 7 servic… 20 serv… 20 ses 13 set -23 set-up -8
set-… -8 set_the -5 sets 7 seve… -5 share -5 shar… -28 she 7 sheet 7 shee… 6 shielded 18 shielded_cable 18 shield… 18
shie… 18 shift 9 shift_$ 8 shif… 9 shipping -8 shippi… -8 ship… -5 shor… -5 should 10 should_be 6 shou… 8 show -11
shows -10 shows_$ 13 shows_a 6 shows_all -10 show… -12 shut 18 si 22 sich 21 sie -16 sie_bei -5 sie_haben -8 sie_uns 5
sign -12 sign-in -22 sign-in_$ -9 sign-i… -22 sign_in -6 signal 5 signal_$ 6 signature -6 signat… -6 signed 14 signing
20 signin… 20 sign… 9 sigue -5 sigu… -5 silent -8 sile… -11 simple 10 simp… 5 since 27 since_you 16 since_your 12
sinc… 24 site -9 site_$ -7 slow -5 so 45 so_etwas 15 so_far -5 so_often 6 so_that -12 so_the -5 socket 6 software 5
softwa… 7 soft… 7 soldered 10 solder… 10 sold… 9 sollen 15 soll… 20 some -7 somebody_is -8 someone 10 someon… 10
something 18 someth… 18 some… 29 sonn… 15 sont 5 sont_à -7 sorry_for 6 spare 6 spare_parts 7 spar… 13 speak 5 spea… 9
specification 19 specif… 19 spec… 17 spli… -5 spoken -5 spok… -7 spoo… -10 staff 12 staf… 12 stand -9 standard 9
standard_$ 10 standa… 9 start -14 start_$ -8 started -10 starte… -11 star… -27 status -8 stayed 5 stays -13 stay… -8
stellen 7 stelle… 7 steps 14 steps_$ 15 step… 14 steriliser 15 steril… 15 ster… 15 still -14 still_on -6 stil… -14
stock_at -7 stop 19 stop_$ 13 stopped_at 6 stops 15 stops_at 16 stop… 19 store -9 stor… -14 street -10 stre… -13 strip
-5 stri… -5 stunde -5 stun… -7 such 9 such_a 15 suff… 13 suggest 16 sugges… 15 sugg… 15 sunday 9 sund… 9 super -11
supe… -11 supplier's -6 supplier_$ -5 supplier_has -10 supplier_of 16 suppli… -11 supply 8 support 26 suppor… 25 supp…
20 sur_l' 5 sur_le -5 surpri… 9 surp… 9 sus 6 switch -6 switched 9 switched_the 7 switches 19 switches_$ 21 switch… 27
swit… 21 system -7 syst… 10 tablet -5 tabl… -10 take -9 take_the -6 taken -5 takes -7 take… -12 taking -5 taki… -5
talk 15 taller -12 tall… -12 también -5 tambié… -5 tank 12 tap 17 tape 11 tarda -10 tardó 5 tard… -8 tauschen 5
tausch… 5 taus… 5 team -9 technician -11 technician_found -5 techniker_war -5 techni… -37 tech… -37 tell 6 tell_us -11
tell_you -6 tells 15 tells_you 18 tell… 13 tender 5 tend… 5 tenemos -8 tenemos_fecha -7 tenemo… -8 tene… 8 tenía 5
tení… 5 terminal 5 termin… 5 term… 6 test 10 test_account 10 tested 6 testing 8 testin… 8 test… 10 th -9 th_is 5 than
-9 than_we 6 thank_you -13 thanks -12 thanks_to -11 than… -15 that 49 that_does -7 that_it -6 that_my 16 that_one 5
that_the -21 that_they -6 that_this 13 that_was -7 that_we -5 that_you 5 that_your 7 the 27 the_# -13 the_access 12
the_address -10 the_agent 10 the_agreed 6 the_antenna 12 the_arrow 9 the_attachment 17 the_attention -5 the_automatic
8 the_backup 9 the_bank -14 the_battery 15 the_blame -10 the_box -5 the_build 5 the_cabinet -13 the_card 5
the_caretaker -6 the_carrier -25 the_case -6 the_centrifuge 7 the_chart -8 the_claim -11 the_client -6 the_cold -8
the_colleague 6 the_colour -7 the_columns 7 the_connection -5 the_controller -6 the_customs 6 the_data 8 the_date -5
the_day 6 the_deadline 19 the_delay 22 the_difference 5 the_dispatch 7 the_display -8 the_drawing 9 the_driver -5
the_duplicate 7 the_echo 7 the_error 6 the_escalation -6 the_field 6 the_figures -6 the_file -7 the_final 10 the_first
16 the_form 14 the_format -5 the_former -11 the_guide 7 the_hardware 6 the_hinge 18 the_instructions 13 the_invoice
-14 the_job 22 the_key -6 the_label 11 the_lady 7 the_laptop -7 the_left -7 the_lid 12 the_limit -6 the_list 6
the_load 6 the_loan -5 the_log -9 the_machine 9 the_mail -20 the_maker -14 the_manual 14 the_manufacturer -8
the_master -11 the_menu -9 the_middle 11 the_missing -5 the_network 6 the_new -10 the_night 8 the_office -7 the_old
-21 the_order 14 the_outage 9 the_page -8 the_panel 7 the_parcel 9 the_part -11 the_partner 5 the_password 9
the_payment 9 the_people -8 the_person 5 the_persons 7 the_phone 14 the_photo 7 the_picture 5 the_pin -10 the_plc 18
the_plug -5 the_port 7 the_power 5 the_previous 8 the_price -5 the_print -7 the_probe 12 the_product 6 the_program -6
the_pump -12 the_remark -6 the_reminder -7 the_reporting 5 the_result 23 the_right -13 the_roller -5 the_root 7
the_rota -11 the_rounding 8 the_rule -5 the_safe -10 the_same 12 the_scanner -6 the_second 6 the_sensor -8 the_serial
9 the_service -7 the_set-up -8 the_settings 9 the_specification 19 the_steriliser 15 the_stock 11 the_supplier -15
the_tank 13 the_team -7 the_technician -18 the_tender 5 the_test 10 the_three 14 the_time 13 the_two -14 the_unit 10
the_update 8 the_user -14 the_users -9 the_video 6 the_warehouse -6 the_web -5 the_weekend 15 the_wrong 18 their 9
their_own -8 thei… 10 them -27 them_$ -6 them_and -12 them_with 17 theme 9 them… 7 then -9 then_a -5 there_was 5
therefore -6 theref… -6 these 9 thes… 9 they 22 they_have 16 thinking 6 thinking_$ 8 thinki… 6 this 29 this_model -5
this_month 13 this_morning -7 this_ticket 14 this_would 16 thought_$ -8 three 5 three_days 6 three_of -5 three_times
-5 thre… -6 thursd… -6 thur… -6 ticket 21 ticket_$ 17 tickets 5 ticket… 5 tick… 27 tienda 12 tiene 5 tien… 17 time 55
time_$ 7 time_from 16 time_server 9 time_that 6 time_the -6 time_zone 21 times 18 times_$ 5 time… 17 to 37 to_# 12
to_#: -7 to_be 9 to_confirm -5 to_deliver 7 to_do 8 to_five -5 to_get 6 to_go 7 to_have 18 to_let -8 to_our -10 to_put
9 to_read 6 to_restart -5 to_save 7 to_send 11 to_tell 12 to_thank 8 to_the -37 to_them 5 to_us -5 to_your -14 todavía
-6 todavía_no -6 todaví… -6 toda… -5 together -5 togeth… -5 toge… -5 told 15 told_you -10 tolera… 18 tole… 18 tomorrow
-10 tomorr… -10 tomo… -10 too -17 took_the 6 total -5 tous 11 traced 7 tragen -8 tragen_sie -8 trag… -8 train -6 trai…
-5 transfer -5 transf… -5 transm… 5 transporteur -12 transportista 7 transp… -12 tran… -13 trasla… -5 tras… -5 treats
16 trea… 15 trois 6 troi… 5 trolley 23 trolle… 23 trol… 23 trop 7 trouve 6 trou… 5 trus… -5 try -10 tuesday -9 tuesda…
-9 tues… -9 turned 5 turned_out -6 turno_de -5 turns -5 turn… -5 twice 7 twic… 7 two -28 two-factor -8 two-fa… -8
two-… -8 two_days 6 two_hours 8 two_of -10 type -5 typed 11 type… 9 typical 6 typica… 6 typing 16 typi… 22 uhr -6
ultrasound 5 ultras… 5 ultr… 5 um -6 un 25 un_autre 11 un_año 11 una -7 uncl… -6 und -27 und_hat -5 under -24
under_the -5 understanding 5 unders… 5 unde… -20 une 14 unfortunately 12 unfort… 12 unfo… 12 unit 5 unit_of 7 unit_was
8 uno 5 unplug… 14 unpl… 15 uns_die 6 unser -7 unsere… 9 unte… -5 up_the 5 update 10 update_was -9 updates 8 update… 8
upda… 18 upstairs 8 upstai… 8 upst… 8 us 6 us_$ -5 us_a -16 us_that -6 us_the 13 use -13 use_the -8 used 29 used_for
10 users -19 user… -19 usted 11 uste… 11 usually -7 usuall… -7 usua… -12 valora… -5 valo… -5 valu… -7 van -14 vari… 6
vend… 6 ver 10 verdanken 5 verdan… 5 verges… -5 verg… -10 versand -7 versan… -21 version_$ 6 vers… -22 verträge 12
verträ… 12 vert… 10 verz… -14 vibrat… 6 vibr… 6 video 6 vide… 6 view -7 visibl… 15 visit -7 visi… 7 voll… 6 vom 14
von_# -7 vorgang 6 vorgan… 5 vorg… 5 vorh… 6 vos 19 votre -8 votre_colis -10 votr… -8 vous 5 vous_n' 7 vous_pouvez -5
vérifi… 8 véri… 8 wait_$ 5 waiting -7 waiting_for -5 waitin… -7 wait… -8 walk -8 wanted 11 wants -7 want… 5 war -14
warehouse -7 wareho… -7 ware… -5 warning -8 warnin… -8 warn… -6 was -7 was_cancelled 10 was_caused 6 was_created 15
was_damaged -5 was_done -7 was_installed -6 was_left 19 was_made 9 was_never -6 was_not -11 was_on 9 was_our -5
was_passed -6 was_read 8 was_refused -25 was_repaired -7 was_sent -6 was_set -13 was_switched 6 was_your 18 water 12
wate… 12 way_round 5 we -10 we'd 8 we_are 38 we_asked -6 we_can 18 we_changed -7 we_do 23 we_have -36 we_loaded 8
we_now 5 we_only -10 we_raised -5 we_removed 5 we_renewed 5 we_repeated 13 we_sent -6 we_should -6 we_suggest 16
we_were -6 we_will -5 web -6 web_page -5 wednesday -9 wednes… -9 wedn… -9 week_$ 6 weekend 14 weeken… 14 week… 14 weil
8 weil_der 5 welcome 12 welcom… 12 welc… 12 well -10 wenn 13 were_sent 6 were_told 21 what 30 what_your 8 whatever -5
whatev… -5 when -18 when_the -12 when_you -7 whether_a 11 whether_the -11 which 24 which_is 13 which_means -5 which_of
6 which_the 11 which_was -7 which_we -5 whic… 24 while_the 9 while_we -5 white -6 whit… -6 who 49 who_can -8 who_had 6
who_should 7 whoever 22 whoeve… 22 whoe… 22 whole -5 whol… -8 whose -14 whos… -14 why 9 why_the -5 wide… 6 wie 33
wieder -11 wied… -12 will -18 will_be -21 will_keep 8 window -5 wind… -7 wir_das 5 wir_haben -6 wird_die 6 wired 21
wire… 19 wiring 11 wiri… 11 wish -6 with_the -15 with_you -12 within -7 without 9 without_thinking 7 withou… 9 woch… 9
wollte 10 woll… 10 won't -5 won'… -5 word -6 work -5 worked 9 works -6 workshop -6 worksh… -6 work… -8 worth 14 wort…
19 would 55 would_have 18 would_like -8 would_never 16 would_not 6 woul… 57 writes 5 writing -6 writin… -6 written_to
6 wrong 10 wrong_$ -12 wrong_one -9 wrong_way 6 wrong_with 7 wrongly -13 wrongl… -13 wron… 8 wurde_$ 14 y 13 y_no 6
y_se 13 ya_no -5 year -5 yes -5 yesterday -7 yesterday_$ -6 yester… -7 yest… -7 yet 13 you -38 you'll -9 you'… -11
you_$ -5 you_: -5 you_a -5 you_and -9 you_are -5 you_asked -8 you_can -14 you_did -5 you_do -5 you_find -5 you_for 21
you_in -9 you_know -14 you_may -5 you_now 11 you_ordered -8 you_that -16 you_to 10 you_were 19 your_accountant -22
your_administrator -5 your_bank -8 your_branch -17 your_colleague -9 your_company -27 your_device -6 your_former 14
your_it 6 your_last -10 your_mail -5 your_new -5 your_operators 11 your_own 14 your_people 7 your_question -10
your_site -7 your_staff 10 your_street -5 your_tax 6 your_team 15 your_user 18 your_users -9 your_warehouse 7
your_wish -5 yours 12 yours_and 15 yours_was 7 yourself 21 yourse… 21 your… 34 zieht 5 zieh… 5 zone 21 zu 37
zu_verdanken 5 zugang… 5 zugr… 6 zwei 8 « -9 » -9 à -14 à_# -8 équipe 6 équi… 5 était 9 étai… 9 été -5 über 9 über… 7
œuvre -9 œuvr… -9 “ -22 „ -22
""",
    "unconfirmed-promise": """
! -6 " -34 "_$ -9 "_is -5 "_the -7 # -93 #: -17 #:_$ 7 #:_; -10 #:_on -5 #:_uhr -9 #_# -12 #_$ -27 #_; -13 #_a -6
#_again -5 #_am -7 #_and -13 #_bis -11 #_c -15 #_days -19 #_de -14 #_does -8 #_est 6 #_eur -7 #_has -5 #_hours 5
#_juin -8 #_july 13 #_march -14 #_may 9 #_mm -12 #_november -14 #_o'clock 6 #_of 15 #_percent 15 #_seconds -6 #_since
12 #_st 7 #_th 26 #_uhr 9 #_x 11 $ -5 : -13 :_# 14 :_$ -5 :_el 5 :_nous 10 ; -28 ;_it 6 ;_on 5 ;_our 10 ;_sie -5 ;_the
-12 ;_there -5 ;_with -8 <as-you-said+at-work> 7 <as-you-said+deadline> 6 <as-you-said+near-time> -7
<as-you-said+outcome> 8 <as-you-said+p:clause-present> -5 <as-you-said+p:dated> 7 <as-you-said+p:en> -7
<as-you-said+p:past> -5 <as-you-said+p:present> -9 <as-you-said+p:somebody> -9 <as-you-said+p:time> -6
<as-you-said+past> 8 <as-you-said+repeated> 9 <as-you-said+role> -6 <as-you-said+somebody> -5 <as-you-said+they> 5
<as-you-said+unit> 7 <as-you-said+weekday> -8 <as-you-said+word-given> 10 <as-you-said+you> -9 <as-you-said> -9
<asked+at-work> -8 <asked+comes-about> -22 <asked+deadline> -17 <asked+delayed> 9 <asked+future> 9 <asked+harm> 8
<asked+near-time> -7 <asked+negation> -6 <asked+p:clause-present> -5 <asked+p:clause-request> -11 <asked+p:de> -9
<asked+p:en> -6 <asked+p:fr> -5 <asked+p:future> 9 <asked+p:guard> -6 <asked+p:past> -6 <asked+p:present> -7
<asked+p:request> -20 <asked+p:somebody> -18 <asked+p:sure> -11 <asked+p:time> -7 <asked+repeated> 7 <asked+somebody>
13 <asked+unit> -5 <asked+we> -6 <asked+weekday> -6 <asked+you> -21 <asked> -21 <at-work+comes-about> 10
<at-work+customary> -18 <at-work+deadline> -23 <at-work+future> -23 <at-work+good-hands> -7 <at-work+if> 5
<at-work+near-time> -5 <at-work+news-later> -5 <at-work+number> 14 <at-work+p:clause-future> 5
<at-work+p:clause-guard> 13 <at-work+p:clause-present> 8 <at-work+p:dated> 5 <at-work+p:de> 7 <at-work+p:en> -7
<at-work+p:future> -31 <at-work+p:present> -5 <at-work+p:request> -7 <at-work+p:somebody> 8 <at-work+p:time> 7
<at-work+p:word_given> 8 <at-work+past> 23 <at-work+repeated> 15 <at-work+short> -10 <at-work+somebody> -11
<at-work+they> -12 <at-work+unit> 16 <at-work+we> 14 <at-work+weekday> 6 <at-work+word-given> 11 <at-work+you> 8
<at-work> -7 <comes-about+courtesy> -9 <comes-about+customary> 19 <comes-about+deadline> 10 <comes-about+delayed> 10
<comes-about+future> 14 <comes-about+good-hands> -6 <comes-about+harm> -8 <comes-about+irony> -6 <comes-about+month>
62 <comes-about+near-time> 45 <comes-about+number> 9 <comes-about+outcome> -5 <comes-about+p:clause-future> 13
<comes-about+p:clause-guard> 6 <comes-about+p:clause-past> -14 <comes-about+p:clause-present> 35 <comes-about+p:dated>
-8 <comes-about+p:de> -5 <comes-about+p:denied> -6 <comes-about+p:en> 7 <comes-about+p:es> 23 <comes-about+p:fr> 12
<comes-about+p:future> 12 <comes-about+p:guard> 11 <comes-about+p:over> -6 <comes-about+p:past> -9
<comes-about+p:pattern> 43 <comes-about+p:present> 21 <comes-about+p:somebody> 13 <comes-about+p:sure> 35
<comes-about+p:time> 39 <comes-about+p:weak> 36 <comes-about+p:word_given> 31 <comes-about+past> 12
<comes-about+question> -9 <comes-about+repeated> -22 <comes-about+role> -5 <comes-about+short> 23
<comes-about+somebody> 6 <comes-about+soon> 32 <comes-about+they> 7 <comes-about+we> 28 <comes-about+weekday> 32
<comes-about+word-given> 20 <comes-about+would-have> -9 <comes-about+you> 11 <comes-about> 38 <courtesy+customary> 7
<courtesy+deadline> -6 <courtesy+future> -9 <courtesy+generalities> 5 <courtesy+harm> 14 <courtesy+near-time> -8
<courtesy+neglect> -7 <courtesy+number> -7 <courtesy+p:clause-present> -8 <courtesy+p:en> -10 <courtesy+p:pattern> -11
<courtesy+p:present> -8 <courtesy+p:somebody> -18 <courtesy+p:sure> -5 <courtesy+p:time> -5 <courtesy+repeated> 6
<courtesy+role> 7 <courtesy+somebody> 14 <courtesy+weekday> 13 <courtesy+you> -15 <courtesy> -16 <customary+deadline>
7 <customary+delayed> 5 <customary+fault> -11 <customary+future> 11 <customary+hedge> 8 <customary+month> -23
<customary+near-time> -9 <customary+negation> 6 <customary+p:clause-future> 8 <customary+p:clause-guard> 16
<customary+p:clause-past> -6 <customary+p:de> -13 <customary+p:en> 7 <customary+p:es> 9 <customary+p:future> 32
<customary+p:guard> 15 <customary+p:past> -15 <customary+p:pattern> -16 <customary+p:present> -23
<customary+p:request> 9 <customary+p:somebody> -27 <customary+p:sure> 8 <customary+p:weak> 11 <customary+p:word_given>
7 <customary+repeated> -5 <customary+role> -15 <customary+short> 24 <customary+unit> -21 <customary+word-given> -12
<customary+you> -17 <deadline+fault> -10 <deadline+future> 39 <deadline+generalities> 7 <deadline+if> 6
<deadline+near-time> 60 <deadline+negation> -26 <deadline+news-later> 5 <deadline+outcome> -5
<deadline+p:clause-future> 6 <deadline+p:clause-guard> 5 <deadline+p:clause-over> 6 <deadline+p:clause-present> -14
<deadline+p:clause-request> -9 <deadline+p:de> 26 <deadline+p:en> 9 <deadline+p:future> 55 <deadline+p:over> 6
<deadline+p:past> 10 <deadline+p:pattern> -9 <deadline+p:present> 30 <deadline+p:request> -21 <deadline+p:somebody> 28
<deadline+p:sure> -43 <deadline+question> -5 <deadline+repeated> 24 <deadline+role> -17 <deadline+short> -6
<deadline+somebody> -5 <deadline+soon> 12 <deadline+unit> -37 <deadline+warned> -6 <deadline+we> 17
<deadline+would-have> -5 <deadline+you> 25 <deadline> 32 <delayed+future> 7 <delayed+if> 10 <delayed+month> -6
<delayed+near-time> 6 <delayed+negation> -5 <delayed+p:clause-present> -7 <delayed+p:clause-request> 9 <delayed+p:en>
7 <delayed+p:es> 6 <delayed+p:fr> -12 <delayed+p:past> -5 <delayed+p:request> 8 <delayed+p:sure> 8 <delayed+p:time> 7
<delayed+unit> -10 <delayed+we> 8 <delayed+weekday> 12 <delayed+word-given> -11 <fault+harm> -5 <fault+if> 16
<fault+near-time> -9 <fault+negation> 7 <fault+outcome> -8 <fault+p:clause-present> -8 <fault+p:de> -10 <fault+p:en> 9
<fault+p:fr> -5 <fault+p:future> 13 <fault+p:pattern> -9 <fault+p:somebody> -11 <fault+p:sure> -13 <fault+p:time> -17
<fault+past> 7 <fault+role> -14 <fault+somebody> -5 <fault+unit> -16 <fault+we> -8 <fault+word-given> 15 <fault+you>
-15 <fault> -6 <future+generalities> -15 <future+harm> 14 <future+if> -11 <future+near-time> 17 <future+negation> 22
<future+neglect> 7 <future+news-later> -22 <future+outcome> 11 <future+p:clause-future> 10 <future+p:en> 37
<future+p:fr> 12 <future+p:future> 48 <future+p:guard> 22 <future+p:past> -7 <future+p:pattern> 19 <future+p:present>
24 <future+p:request> 11 <future+p:somebody> 7 <future+p:sure> 12 <future+p:time> 11 <future+p:word_given> 10
<future+past> -10 <future+question> -7 <future+repeated> 28 <future+short> -20 <future+somebody> 15 <future+soon> -10
<future+unit> 5 <future+warned> 13 <future+we> -12 <future+word-given> 27 <future+you> 17 <future> 47
<generalities+good-hands> -5 <generalities+harm> 10 <generalities+if> -8 <generalities+near-time> -6
<generalities+negation> -7 <generalities+number> 7 <generalities+p:clause-future> -5 <generalities+p:clause-guard> -10
<generalities+p:clause-past> -5 <generalities+p:de> -5 <generalities+p:en> -12 <generalities+p:future> -17
<generalities+p:guard> -11 <generalities+p:past> -5 <generalities+p:pattern> 26 <generalities+p:present> -15
<generalities+p:somebody> -7 <generalities+p:sure> 6 <generalities+p:weak> 9 <generalities+p:word_given> 5
<generalities+somebody> 9 <generalities+unit> 9 <generalities+you> -9 <generalities> -17 <good-hands+number> -6
<good-hands+p:en> -5 <good-hands+p:present> -5 <good-hands+p:somebody> -5 <good-hands+p:time> 6 <good-hands+you> -5
<good-hands> -8 <harm+if> -5 <harm+near-time> 7 <harm+negation> 15 <harm+news-later> 7 <harm+number> -22
<harm+outcome> 5 <harm+p:clause-guard> -9 <harm+p:clause-past> -7 <harm+p:clause-present> 7 <harm+p:de> -6
<harm+p:future> 24 <harm+p:guard> -7 <harm+p:past> 15 <harm+p:pattern> 16 <harm+p:present> -5 <harm+p:somebody> 22
<harm+p:sure> -5 <harm+p:time> -8 <harm+p:weak> 22 <harm+repeated> -7 <harm+somebody> 14 <harm+soon> 13 <harm+they> -8
<harm+unit> -14 <harm+word-given> 19 <harm+you> 17 <harm> -6 <hedge+p:clause-guard> 17 <hedge+p:clause-present> 6
<hedge+p:dated> -6 <hedge+p:en> -12 <hedge+p:guard> 16 <hedge+p:past> -9 <hedge+p:pattern> -17 <hedge+p:present> -6
<hedge+p:somebody> -23 <hedge+p:sure> -13 <hedge+p:time> -9 <hedge+repeated> -8 <hedge+role> -7 <hedge+somebody> 6
<hedge+unit> -11 <hedge+we> -15 <hedge+you> -10 <hedge> -14 <if+month> -6 <if+near-time> 14 <if+negation> 9
<if+news-later> -5 <if+number> -8 <if+p:clause-future> 5 <if+p:clause-past> -6 <if+p:clause-present> -12
<if+p:clause-request> 9 <if+p:en> -7 <if+p:future> -18 <if+p:guard> -8 <if+p:past> -16 <if+p:present> -13 <if+p:sure>
13 <if+past> -9 <if+repeated> -11 <if+role> -10 <if+somebody> -11 <if+unit> -16 <if+word-given> 6 <if+you> 11 <if> -10
<innocent+p:en> -6 <innocent+p:present> -6 <innocent+p:somebody> -7 <innocent+p:time> -5 <innocent+somebody> -5
<innocent+we> -7 <innocent+you> -5 <innocent> -7 <irony+p:en> -13 <irony+p:present> -10 <irony+p:somebody> -10
<irony+unit> -5 <irony+you> -10 <irony> -17 <judge+negation> -7 <judge+p:en> -8 <judge+p:pattern> 5 <judge+p:present>
-7 <judge> -6 <month+near-time> -24 <month+negation> -10 <month+number> -12 <month+p:clause-future> -7
<month+p:clause-past> 5 <month+p:clause-present> -30 <month+p:dated> -9 <month+p:de> 18 <month+p:en> 23 <month+p:es>
-10 <month+p:future> 5 <month+p:guard> -7 <month+p:past> 12 <month+p:pattern> -22 <month+p:present> 49 <month+p:sure>
-36 <month+p:time> -35 <month+role> -15 <month+short> 8 <month+somebody> -10 <month+they> -8 <month+unit> -7
<month+we> 20 <month+word-given> -43 <month+you> 18 <month> 35 <near-time+negation> -10 <near-time+news-later> 7
<near-time+number> -16 <near-time+outcome> -9 <near-time+p:clause-future> 11 <near-time+p:clause-guard> -13
<near-time+p:clause-over> 5 <near-time+p:clause-past> -7 <near-time+p:clause-present> -10 <near-time+p:clause-request>
-6 <near-time+p:de> 29 <near-time+p:es> 35 <near-time+p:fr> 17 <near-time+p:future> 27 <near-time+p:guard> 10
<near-time+p:past> 7 <near-time+p:pattern> 20 <near-time+p:present> 63 <near-time+p:request> -7 <near-time+p:somebody>
21 <near-time+p:sure> 51 <near-time+past> -5 <near-time+question> -11 <near-time+repeated> 10 <near-time+resolved> 10
<near-time+role> 20 <near-time+unit> -15 <near-time+warned> 7 <near-time+we> 5 <near-time+weekday> 5 <near-time+you>
31 <near-time> 77 <negation+neglect> 9 <negation+news-later> 14 <negation+number> 12 <negation+p:clause-future> -10
<negation+p:clause-past> -13 <negation+p:clause-present> -17 <negation+p:dated> -5 <negation+p:de> -5
<negation+p:denied> -8 <negation+p:en> 9 <negation+p:es> -6 <negation+p:fr> -7 <negation+p:future> 18
<negation+p:over> -8 <negation+p:past> -16 <negation+p:somebody> 11 <negation+p:sure> -14 <negation+p:time> -39
<negation+p:weak> 12 <negation+p:word_given> 31 <negation+past> -10 <negation+repeated> 19 <negation+role> -8
<negation+soon> 20 <negation+unit> -14 <negation+we> 18 <negation+weekday> -7 <negation+word-given> 28 <negation+you>
22 <negation> -8 <neglect+number> -9 <neglect+p:fr> -5 <neglect+p:past> -6 <neglect+p:somebody> 5 <neglect+p:weak> -6
<neglect+role> -11 <neglect+we> 12 <neglect+word-given> -12 <neglect+you> 13 <neglect> -7 <news-later+outcome> 5
<news-later+p:clause-guard> -5 <news-later+p:clause-past> -5 <news-later+p:clause-present> -6 <news-later+p:en> -11
<news-later+p:future> -24 <news-later+p:pattern> 13 <news-later+p:present> -10 <news-later+p:request> 6
<news-later+p:somebody> -8 <news-later+p:sure> 5 <news-later+p:time> -6 <news-later+p:word_given> 11
<news-later+repeated> 5 <news-later+role> -5 <news-later+short> -7 <news-later+unit> -9 <news-later+we> -6
<news-later+weekday> -5 <news-later+word-given> 15 <news-later+you> -20 <news-later> -16 <number+outcome> -15
<number+p:clause-future> 9 <number+p:clause-past> 8 <number+p:dated> 6 <number+p:de> -5 <number+p:en> 26 <number+p:es>
13 <number+p:fr> -14 <number+p:future> 29 <number+p:past> -5 <number+p:present> 9 <number+p:request> 9
<number+p:somebody> 11 <number+p:sure> 26 <number+p:time> 24 <number+p:weak> 12 <number+p:word_given> 18
<number+repeated> 23 <number+resolved> -5 <number+role> 19 <number+somebody> -11 <number+soon> 52 <number+unit> 59
<number+weekday> 26 <number+word-given> -20 <number> 20 <outcome+p:clause-guard> 11 <outcome+p:en> -20 <outcome+p:fr>
7 <outcome+p:past> -8 <outcome+p:pattern> 9 <outcome+p:present> -9 <outcome+p:somebody> -7 <outcome+p:sure> 11
<outcome+p:time> -13 <outcome+p:word_given> 13 <outcome+repeated> 10 <outcome+role> -11 <outcome+unit> -22
<outcome+warned> 12 <outcome+word-given> 12 <outcome+you> -16 <outcome> -16 <p:clause-future+p:clause-present> -9
<p:clause-future+p:dated> -5 <p:clause-future+p:es> 10 <p:clause-future+p:fr> 9 <p:clause-future+p:future> 19
<p:clause-future+p:pattern> 31 <p:clause-future+p:present> -5 <p:clause-future+p:somebody> 13 <p:clause-future+p:sure>
15 <p:clause-future+p:time> 19 <p:clause-future+short> 5 <p:clause-future+unit> 12 <p:clause-future+we> 15
<p:clause-future+weekday> -6 <p:clause-future+word-given> 5 <p:clause-future+you> 12 <p:clause-future> 19
<p:clause-guard+p:clause-present> -7 <p:clause-guard+p:de> -7 <p:clause-guard+p:en> -9 <p:clause-guard+p:es> 10
<p:clause-guard+p:fr> -5 <p:clause-guard+p:future> 11 <p:clause-guard+p:guard> -11 <p:clause-guard+p:present> -5
<p:clause-guard+p:time> -11 <p:clause-guard+past> 8 <p:clause-guard+question> -9 <p:clause-guard+repeated> 7
<p:clause-guard+role> -8 <p:clause-guard+somebody> 7 <p:clause-guard+they> 5 <p:clause-guard+unit> -9
<p:clause-guard+weekday> -22 <p:clause-guard+you> 15 <p:clause-guard> -11 <p:clause-over+p:sure> 5
<p:clause-past+p:clause-present> 10 <p:clause-past+p:dated> -7 <p:clause-past+p:de> -5 <p:clause-past+p:en> -10
<p:clause-past+p:es> 6 <p:clause-past+p:fr> 5 <p:clause-past+p:future> 9 <p:clause-past+p:guard> 13
<p:clause-past+p:past> -5 <p:clause-past+p:pattern> 8 <p:clause-past+p:present> 17 <p:clause-past+p:somebody> -21
<p:clause-past+p:time> -5 <p:clause-past+past> -10 <p:clause-past+repeated> 5 <p:clause-past+role> -10
<p:clause-past+somebody> -24 <p:clause-past+they> 8 <p:clause-past+unit> 20 <p:clause-past+warned> -5
<p:clause-past+we> -12 <p:clause-past+weekday> -30 <p:clause-past+would-have> -7 <p:clause-past+you> -15
<p:clause-past> -5 <p:clause-present+p:de> -15 <p:clause-present+p:es> 26 <p:clause-present+p:fr> 7
<p:clause-present+p:future> -10 <p:clause-present+p:guard> 11 <p:clause-present+p:past> 12
<p:clause-present+p:present> 18 <p:clause-present+p:request> 7 <p:clause-present+p:sure> 13 <p:clause-present+p:time>
18 <p:clause-present+question> -7 <p:clause-present+repeated> 9 <p:clause-present+role> 8 <p:clause-present+short> 13
<p:clause-present+somebody> 28 <p:clause-present+soon> 18 <p:clause-present+we> -27 <p:clause-present+weekday> -7
<p:clause-present+would-have> -6 <p:clause-present+you> -7 <p:clause-present> 18 <p:clause-request+p:de> -5
<p:clause-request+p:en> 7 <p:clause-request+p:present> 6 <p:clause-request+p:sure> -11 <p:clause-request+we> -8
<p:clause-request+weekday> -11 <p:clause-request+word-given> -5 <p:clause-request+you> -9 <p:dated+p:en> -6
<p:dated+p:future> -6 <p:dated+p:guard> 7 <p:dated+p:pattern> 7 <p:dated+p:sure> 16 <p:dated+p:time> -8
<p:dated+repeated> 6 <p:dated+role> 8 <p:dated+unit> 12 <p:dated+warned> -5 <p:dated+we> -8 <p:dated+weekday> -6
<p:dated> -8 <p:de+p:guard> -5 <p:de+p:past> -7 <p:de+p:pattern> 28 <p:de+p:present> 24 <p:de+p:request> -10
<p:de+p:somebody> 16 <p:de+p:sure> 20 <p:de+p:word_given> 21 <p:de+past> 11 <p:de+question> -8 <p:de+repeated> 16
<p:de+role> 15 <p:de+short> -6 <p:de+they> 5 <p:de+unit> -6 <p:de+we> 7 <p:de+weekday> 8 <p:de+you> -9 <p:de> 15
<p:denied+p:en> -6 <p:denied+p:present> -5 <p:denied+p:somebody> -5 <p:denied+we> -5 <p:denied> -8 <p:en+p:future> 20
<p:en+p:guard> -16 <p:en+p:over> -5 <p:en+p:past> -29 <p:en+p:pattern> 17 <p:en+p:present> -14 <p:en+p:somebody> -6
<p:en+p:sure> 13 <p:en+p:time> 23 <p:en+p:weak> 15 <p:en+p:word_given> 32 <p:en+past> -14 <p:en+question> -11
<p:en+repeated> 9 <p:en+resolved> -7 <p:en+role> -6 <p:en+short> 18 <p:en+soon> 29 <p:en+they> 11 <p:en+unit> 7
<p:en+weekday> 48 <p:en+word-given> 37 <p:en+would-have> -9 <p:en+you> 6 <p:en> -32 <p:es+p:future> 35 <p:es+p:guard>
6 <p:es+p:pattern> 17 <p:es+p:present> 10 <p:es+p:request> -8 <p:es+p:somebody> -12 <p:es+p:sure> 7 <p:es+p:time> 34
<p:es+resolved> 7 <p:es+role> -7 <p:es+short> -5 <p:es+unit> 17 <p:es+we> -5 <p:es+weekday> 10 <p:es> 13
<p:fr+p:future> 25 <p:fr+p:past> -9 <p:fr+p:pattern> 19 <p:fr+p:present> -5 <p:fr+p:request> 6 <p:fr+p:somebody> 5
<p:fr+p:sure> -9 <p:fr+p:time> 10 <p:fr+question> -7 <p:fr+repeated> -5 <p:fr+resolved> 6 <p:fr+role> -20 <p:fr+soon>
9 <p:fr+unit> 12 <p:fr+warned> 11 <p:fr+weekday> 5 <p:fr+you> 24 <p:future+p:guard> 8 <p:future+p:over> -7
<p:future+p:pattern> 29 <p:future+p:somebody> 27 <p:future+p:time> 10 <p:future+p:weak> 11 <p:future+p:word_given> 18
<p:future+question> -12 <p:future+repeated> 31 <p:future+resolved> 10 <p:future+role> -18 <p:future+somebody> -13
<p:future+they> 6 <p:future+unit> 13 <p:future+warned> 15 <p:future+we> -10 <p:future+weekday> -10
<p:future+word-given> 61 <p:future+you> 36 <p:future> 77 <p:guard+p:pattern> 6 <p:guard+p:sure> -10 <p:guard+p:time> 5
<p:guard+p:weak> 10 <p:guard+question> -10 <p:guard+repeated> 10 <p:guard+resolved> -6 <p:guard+short> -6
<p:guard+somebody> 19 <p:guard+they> 8 <p:guard+unit> -30 <p:guard+weekday> -14 <p:guard+word-given> 8 <p:guard+you>
27 <p:guard> -16 <p:over+p:past> -7 <p:over+p:somebody> -5 <p:over+word-given> -6 <p:over> -9 <p:past+p:pattern> 7
<p:past+p:present> 11 <p:past+p:request> -8 <p:past+p:somebody> -32 <p:past+p:time> -8 <p:past+p:weak> 5 <p:past+past>
-6 <p:past+role> -19 <p:past+somebody> -15 <p:past+soon> 6 <p:past+unit> 8 <p:past+warned> -10 <p:past+we> -54
<p:past+weekday> -23 <p:past+word-given> -25 <p:past+would-have> -10 <p:past+you> -20 <p:past> -46
<p:pattern+p:present> 22 <p:pattern+p:somebody> 44 <p:pattern+p:sure> 16 <p:pattern+p:time> 24 <p:pattern+p:weak> 14
<p:pattern+p:word_given> 52 <p:pattern+past> 9 <p:pattern+repeated> 13 <p:pattern+resolved> 14 <p:pattern+role> -5
<p:pattern+short> 33 <p:pattern+somebody> 14 <p:pattern+soon> 5 <p:pattern+they> -5 <p:pattern+we> 15
<p:pattern+weekday> 39 <p:pattern+word-given> 35 <p:pattern+you> 26 <p:pattern> 81 <p:present+p:request> 11
<p:present+p:somebody> 14 <p:present+p:sure> 13 <p:present+p:time> 46 <p:present+p:weak> 32 <p:present+p:word_given>
35 <p:present+past> 11 <p:present+question> -12 <p:present+repeated> 12 <p:present+role> 8 <p:present+short> -19
<p:present+somebody> 10 <p:present+soon> 32 <p:present+they> 5 <p:present+unit> 23 <p:present+warned> 16
<p:present+weekday> 24 <p:present+word-given> 22 <p:present+would-have> -9 <p:present> 14 <p:request+p:somebody> 7
<p:request+p:sure> -12 <p:request+somebody> 22 <p:request+they> 8 <p:request+unit> 5 <p:request+we> 19
<p:request+word-given> 9 <p:request+you> -26 <p:request> -12 <p:somebody+p:sure> 10 <p:somebody+p:time> 16
<p:somebody+p:weak> 44 <p:somebody+p:word_given> 27 <p:somebody+question> -20 <p:somebody+repeated> 16
<p:somebody+resolved> 6 <p:somebody+role> 25 <p:somebody+short> -5 <p:somebody+somebody> 12 <p:somebody+soon> 6
<p:somebody+unit> 33 <p:somebody+we> -12 <p:somebody+weekday> 17 <p:somebody+word-given> 38 <p:somebody+would-have>
-10 <p:somebody+you> 9 <p:sure+p:time> 31 <p:sure+past> 20 <p:sure+question> -7 <p:sure+repeated> 22 <p:sure+role> 6
<p:sure+short> 5 <p:sure+somebody> -19 <p:sure+soon> 15 <p:sure+they> 6 <p:sure+unit> 12 <p:sure+weekday> 7
<p:sure+word-given> -23 <p:sure+would-have> -5 <p:sure+you> 43 <p:sure> 31 <p:time+p:word_given> 5 <p:time+past> -5
<p:time+question> -18 <p:time+repeated> 17 <p:time+role> 17 <p:time+short> 42 <p:time+somebody> 34 <p:time+soon> 11
<p:time+they> 9 <p:time+unit> 5 <p:time+warned> -6 <p:time+weekday> 21 <p:time+word-given> 10 <p:time+would-have> -6
<p:time+you> 8 <p:time> 69 <p:weak+role> 5 <p:weak+somebody> 12 <p:weak+they> 5 <p:weak+unit> 7 <p:weak+we> 7
<p:weak+word-given> 31 <p:weak+you> 32 <p:weak> 42 <p:word_given+repeated> 7 <p:word_given+resolved> 12
<p:word_given+role> -14 <p:word_given+short> 15 <p:word_given+unit> 6 <p:word_given+we> 19 <p:word_given+word-given>
45 <p:word_given+you> 16 <p:word_given> 51 <past+repeated> 6 <past+role> -10 <past+somebody> -17 <past+they> -6
<past+unit> 10 <past+warned> -5 <past+we> -13 <past+weekday> 5 <past+word-given> -9 <past+would-have> -8 <past+you>
-11 <past> -5 <question+unit> -10 <question+weekday> -10 <question+you> -13 <question> -26 <repeated+short> -7
<repeated+somebody> 12 <repeated+soon> 11 <repeated+unit> 12 <repeated+we> 6 <repeated+weekday> 7
<repeated+word-given> 12 <repeated+you> 20 <repeated> 18 <resolved> 8 <role+somebody> -19 <role+soon> 29 <role+unit>
16 <role+word-given> -17 <role+you> 33 <role> -19 <short+they> 14 <short+unit> 20 <short+we> -6 <short+weekday> 48
<short+word-given> 27 <short+you> -12 <somebody+they> 10 <somebody+unit> -40 <somebody+warned> -7 <somebody+we> 25
<somebody+weekday> 8 <somebody+word-given> 13 <somebody+you> 8 <somebody> -5 <soon+unit> 50 <soon+we> -9
<soon+word-given> 21 <soon+you> -11 <soon> 41 <they+weekday> 27 <they+you> 23 <they> 13 <unit+warned> -6 <unit+we> 25
<unit+word-given> -19 <unit+you> 18 <unit> 30 <warned+word-given> -7 <warned> 9 <we+weekday> 11 <we+word-given> 9
<we+would-have> -5 <we+you> 7 <weekday+word-given> 11 <weekday+you> 20 <weekday> 71 <word-given+you> 10 <word-given>
29 <would-have+you> -7 <would-have> -11 <you> 16 ? -26 ?_$ -26 ^ -5 ^_a -15 ^_according -13 ^_after 6 ^_all 10 ^_an -5
^_as -12 ^_at -9 ^_bis 19 ^_bitte -8 ^_by 11 ^_c' -5 ^_comptez 6 ^_d' 8 ^_das -19 ^_dave -11 ^_dear -12 ^_delivery 19
^_die 15 ^_do 5 ^_ein -14 ^_either -6 ^_es 7 ^_for -9 ^_from 6 ^_für 10 ^_give 5 ^_good -7 ^_guten -7 ^_he 13 ^_i -11
^_i'll 12 ^_if -14 ^_ihr -13 ^_ihre 10 ^_il 11 ^_it 15 ^_je 10 ^_let -5 ^_merci -5 ^_nach 8 ^_new 26 ^_next 8 ^_not 13
^_nous -9 ^_our 7 ^_please -10 ^_pour -5 ^_puede 5 ^_quick -16 ^_release -9 ^_rest 7 ^_seguimos 8 ^_support 5 ^_thank
-20 ^_that -10 ^_the -10 ^_they 31 ^_this 14 ^_tomorrow -15 ^_two 8 ^_un -11 ^_votre -5 ^_we 12 ^_we'll 15 ^_we're 5
^_we've 11 ^_when -5 ^_wir 19 ^_yes 14 ^_you -16 ^_your -22 a -29 a_# -12 a_full 11 a_good -15 a_holiday -7 a_little
10 a_mail -5 a_mistake -6 a_new 5 a_red -5 a_refund -11 a_single 7 a_spare 9 a_version 14 ab 10 about 9 about_it -5
about_three 10 about_two -8 abou… 9 accepted -6 accept… -10 access 10 according -17 according_to -17 accord… -18
account_$ -6 accoun… -9 acco… -28 accu… -6 acti… -5 address -8 addres… -8 addr… -8 admi… -6 adresse -5 adress… -5
adre… -5 adua… 5 after 16 after_# -7 after_that 20 afternoon_$ 6 afte… 16 again 13 again_$ 16 again_before 7 again_by
7 again_in -8 agai… 12 ajou… 5 akku -5 alimentation 8 alimen… 8 alim… 8 all 5 all_# 8 all_nine 12 alle 19 alle_# 14
alles 17 alle… 15 already 23 alread… 23 alre… 23 amplia… 6 ampl… 7 an -30 an_answer -5 an_hour 5 analys… -6 anal… -7
and_#: -6 and_a -5 and_every 8 and_for -7 and_it 17 and_shows 7 and_the 6 and_we -18 ange… -12 announced 8 announ… 8
answer -5 answ… -8 any 10 anything -9 anythi… -9 anyt… -9 anzeige 11 anzeig… 11 anze… 11 aplicación 6 aplica… 6 apli…
6 app 38 appara… 8 appa… 8 appears -8 appears_in -5 appear… -8 appointment 9 appoin… 9 appo… 9 approval 5 approve 10
approv… 16 appr… 12 april -9 april_$ -8 apri… -9 aprè… 7 arbeit -7 arbeitet 10 arbeit… 6 are 5 are_$ -8 are_available
-7 are_complete 11 are_entered 6 are_going 6 are_in -5 are_printed 13 are_shown 9 around 22 arou… 22 arra… 15 arrives
12 arrive… 10 arri… 11 as_a -5 as_follows -6 as_soon -11 as_there -8 as_usual 11 ask_for 5 assure 6 assure_you 6
assured 5 assured_that -6 assure… 5 at 15 at_noon -23 at_the 28 at_your 12 attached -5 attach… -5 atta… -6 attend… -8
atte… -11 au -5 auch -6 aucun 10 aucu… 9 audit 7 auditors 6 audito… 6 audi… 8 auf_# -5 auf_dem 8 aufz… -5 aurez 8
aure… 8 aus 13 aus_und 15 ausf… 5 auss… 9 available -11 availa… -11 avai… -12 avant -7 avan… -9 avec 8 avec_le 8
avions -5 avio… -5 away 28 b -8 back 31 back_at 7 back_from 9 back_in 13 backup -12 backup_of -7 back… -12 bar -7 base
9 batterie -7 battery -5 batter… -14 batt… -14 be_a 14 be_done 10 be_ready 5 be_seen -7 be_taken -5 be_the -9 be_there
12 bear 11 bear_with 11 before -10 before_you -9 before_your 8 befo… -10 beginn… 13 begi… 10 bei -22 bei_ihnen -6
being -13 being_worked -14 bein… -13 bekommt 11 bekomm… 12 beko… 12 belo… -5 berechnet -9 berech… -9 bere… -11
between_# 8 bis_# -20 bitte -9 bitt… -10 book 9 books 6 book… 11 bornes -6 born… -8 both -5 box 11 box_$ 13 boxes 9
boxe… 9 brauchen 9 brauch… 8 brau… 8 brings 15 brin… 15 but -10 but_not -8 by_#: 7 by_friday -8 c -17 c' -7 c'_est -7
c_; -7 cabi… -5 calendar 9 calendar_week 11 calend… 8 cale… 8 calibr… 7 cali… 6 call -25 cambian 5 can 18 can_assure 6
can_be -21 can_say -10 can_work 12 cancelled 5 cancel… 5 capot -7 capo… -7 cards 12 card… 12 care 5 care_of 6 carol
-16 carol_we -8 caro… -16 carrier -17 carries 9 carrie… -12 carry 6 carry_on 9 carr… -6 catc… 7 ce 6 certain 20
certai… 18 certificate_$ 10 certificate_for -8 cert… 18 change 16 change_the 9 changed 6 changée 7 changé… 7 channe…
-5 chan… 19 char… -5 check 6 chez 5 chez_vous 5 cinco 5 cinc… 5 clea… -12 clic… -6 closed -6 closes -26 clos… -36
coch… -5 code -9 coll… -8 come 27 come_from 16 comes 25 comes_back 13 comes_out 5 come… 25 coming 5 comi… 5 complete
-7 complete_again -11 comple… -8 compte -6 comptez 5 compte… 18 comp… -10 con_la 10 confirmation -6 confirmation_$ -5
confir… -13 conf… -12 cong… 9 contacts 7 contac… 5 contrato 5 controller 7 contro… 6 cont… 10 cool -5 copi… -15
corrected 6 corr… -8 could -6 coul… -6 courier 21 courie… 21 cour… 14 cross -5 cros… -5 customer -10 customer_example
-8 custom… -13 cust… -13 d' 14 d'_ici 8 da_$ 5 dafür 5 dafü… 5 damage -6 dama… -6 dann 14 das -12 das_problem 5
das_zertifikat -13 dashboard 7 dashbo… 7 dash… 7 data 5 date -7 dauert 8 daue… 8 dave -23 dave_the -13 day_after 5
day_the 12 days_$ -6 days_and -7 dazu -7 de 20 de_l' 6 de_la 6 de_livraison -5 de_mayo -9 de_que 8 de_retour 12 de_un
8 de_vos 10 dear -12 dear_carol -9 december_$ -12 del -11 delivers -8 delivery 8 dem_neuen 13 den 27 dentro 10
dentro_de 10 dent… 9 der -6 der_techniker 10 des 13 desk -14 deux -20 developers 7 device -5 devis -6 devi… -10 die 18
die_anzeige 12 die_freigabe 15 die_gutschrift 23 die_sicherung -12 die_waage 13 dienstag 6 dienst… 17 dien… 17 diese 7
dies… 12 dimanche -6 dimanc… -6 dima… -6 directly 9 direct… 9 dire… 6 disappear 17 disapp… 16 disa… 16 disque 6 disq…
6 doctor -8 doct… -8 does -10 does_not -7 don't -6 don'… -6 donc 5 done 8 done_by 11 donn… -15 door 6 doub… 6 down -10
down… 12 drawings -5 drei -6 drill -9 dril… -9 drive -6 driv… -11 drucker -6 drucke… -7 druc… -7 due -9 duplicates 17
duplic… 17 dupl… 17 during 6 during_the 7 duri… 6 débran… -5 débr… -5 début 11 débu… 11 déjà 9 día 15 día_# 14 e 10
earl… -6 eight -7 eigh… -7 ein -11 eine -18 eine_minute -7 einer_stunde 7 eins… -7 either -7 eith… -7 el 10 el_# -8
el_contrato 5 el_día 13 el_escáner 10 el_lunes 6 el_permiso 7 ello 9 en 15 en_deux -9 en_ello 9 en_place 14 en_œuvre
-15 end -8 end_of -5 endet -5 ende… -6 ends -8 entered 5 entere… 5 entra 5 entry 10 entr… 10 envi… 15 envo… -11 er 7
error 15 error_# 14 errors 12 errors_$ 16 erro… 25 ersten 10 erst… 8 es 11 escáner 10 escáne… 10 escá… 10 ese 12 est
-15 est_de 10 esta 17 esta_misma 16 esta… 6 et 20 et_le 7 et_les 5 etwa -6 eur -7 evening 5 evenin… 5 ever 6 every -7
every_night -7 every_one 9 everybody 6 everyb… 6 everyone 13 everyo… 13 everything 5 everything_is 6 everyt… 5 ever…
17 example -10 exampl… -10 exam… -11 expect… -9 expe… -8 express -7 expres… -7 expr… -7 extend 5 factory -5 factor… -5
factur… -6 fact… -11 fahr… -7 fail 6 failed -6 fail… -7 fait -9 fast 18 fast_$ 18 fault -6 faul… -5 faut 14 fecha -5
fech… -5 fenêtre 5 fenêtr… 5 fenê… 5 ferry 5 fertig 17 fert… 17 fichiers 9 fichie… 9 fich… 8 figures 5 file -11 filter
6 filtro 5 filt… 10 fin 8 fin_de 5 finished 16 finish… 16 fini… 16 first 8 first_one 7 first_to -8 firs… 8 fitted 6
fitt… 8 fix 6 fixed 10 fixe… 10 flow 9 follows 6 follow… 5 foll… 7 for -34 for_a 8 for_it -6 for_ten -6 for_the 11
for_your -23 form -16 form_by -8 form_is -6 forms 22 form… 11 four_$ -6 free 10 freigabe 15 freigabe_für 16 freiga… 15
freita… -5 frei… 9 fren… 5 friday 19 friday_#: -6 friday_$ 28 frid… 18 from 35 from_now 9 from_you 9 frühschicht 14
frühsc… 14 früh… 13 full 11 function 14 functi… 14 func… 28 für 29 für_den 30 garantie -5 garantiert 6 geei… 14 gegen
9 gege… 8 gerade 5 gerä… -6 gets 37 give_us -5 go 10 goes 16 goes_live 13 going 15 going_to 15 goin… 15 good -18 gree…
-5 guten -7 gute… -7 gutschrift 25 gutsch… 25 guts… 25 h_$ 5 haben_sie 7 haben_wir -5 had -9 half 20 half_an 6 half_of
10 hand -5 handbu… 16 handed 13 hand… 26 happens 12 happen… 11 happ… 15 has_# -5 has_a 6 has_been 7 has_no -5 has_run
9 has_to -8 hat -16 hat_$ -16 haus -15 have -34 have_a -15 have_been -5 have_it 7 he 14 head -8 heating 12 heatin… 12
heat… 10 help -19 heure 12 heures -9 heute -10 heut… -10 hour 14 hours 6 hours_$ 9 hour… 7 how -11 i -11 i'll 11 i_am
-5 i_promise 5 ich 12 ici 8 if -16 if_a -5 if_the -8 ihnen 10 ihnen_$ -6 ihnen_dass 6 ihne… 10 ihr -7 ihre 19 ihrem -6
ihre… -10 il 8 il_faut 14 im 17 import 14 impo… 12 in 19 in_arbeit -7 in_der -5 in_ihrem -5 in_january 5 in_one -12
in_place 10 in_the 20 in_time 17 in_two -7 in_your -14 includes 8 includ… 7 incl… 6 inform… -8 info… -9 innerhalb 9
innerh… 9 inne… 9 inpu… 12 ins 17 instalamos 9 installation -8 instal… 10 inst… 12 inte… -6 into -13 invi… -5 invoice
-7 invoice_is -7 invoices -5 invoic… -12 invo… -12 is -22 is_# -16 is_a -11 is_accepted -6 is_anything -7 is_at 21
is_available -5 is_back -8 is_changed 10 is_closed -5 is_complete -13 is_corrected 5 is_due -5 is_in 6 is_missing -6
is_not -6 is_on 6 is_open -10 is_out 5 is_over 10 is_planned -7 is_possible -11 is_set -19 is_shown -5 is_the 13
is_two 12 is_with 13 issued 5 ist 55 ist_alles 14 ist_das 8 ist_der 13 ist_die 29 ist_es 10 ist_in -8 ist_wieder -6 it
33 it's 27 it's_with 7 it_$ -9 it_and -5 it_arrives -5 it_at 5 it_has -5 it_in 11 it_is 18 it_over -6 it_reaches 9
it_should 11 it_so 10 it_today -5 it_was -8 its -24 itself_and 5 january 5 januar… 5 janu… 5 je 8 je_vous 11 jede -7
jetzt -7 jetz… -7 join -5 jour 7 jours 13 jour… 13 juin -8 july 19 july_$ 20 keeps -8 keep… -8 know -17 know_$ -10
komm… -5 kont… -5 kurz 5 l'_aurez 7 l'_option -6 la 8 la_aplicación 6 la_base 9 la_batterie -5 la_mesure 10 la_mise 7
la_nueva 8 la_traduction 7 la_version 6 la_versión 9 lamp -7 lands -5 lands_in -5 land… -5 lange 10 lang… 10 laser 14
lase… 14 last 16 last_time 11 last_two 7 later 6 latest 18 latest_$ 11 late… 24 le -7 le_# 7 le_capot -7 le_devis -6
le_disque 6 le_nouveau 10 le_problème 6 le_résultat 10 le_site 10 le_voyant -5 lease -6 leas… -7 leaves 12 leaves_the
12 leav… 14 lecteu… 7 lect… 6 led 8 left -6 lens 12 les 21 les_deux -7 let -11 lid -5 liegt -10 lieg… -10 lift 19
ligh… -5 line -9 link… -6 lisb… -9 list -11 list_and 12 list_of -5 little 9 little_longer 5 little_patience 6 litt… 9
live 9 livraison -6 livrai… -6 livr… -5 llega 8 lleg… 9 loading 9 loadin… 9 load… 8 log 6 long 13 look -5 looking -5
lookin… -5 look… -9 los 14 lost 20 lost_$ 9 luck 9 lunch 11 lunch_$ 11 lunchtime 8 lunchtime_$ 7 luncht… 8 lunc… 19
lundi 7 lund… 7 läuft -12 läuf… -12 m -5 machine -7 machin… -8 mach… -8 mail -17 mail_you -7 make 12 manque… 7 manq… 7
map -11 march -17 marc… -17 marzo 10 marz… 10 mast -7 mati… -10 may_$ 7 mayo -9 mayo_$ -7 mañana 5 mañana_$ 6 maña… 5
me 14 me_$ 6 measuring -9 measur… -11 meas… -11 mechanic 17 mechan… 17 mech… 17 medi… 11 mehr 12 mensajes 8 mensaj… 7
mens… 7 merci -5 message -14 messages 6 messages_$ 7 messag… -8 mess… -8 mesure 10 mesu… 10 mid-… 8 midi -5 midi_$ -5
midnight_$ 5 minute -14 minute_puis -5 minuten 8 minutes 11 minutes_$ -15 minutes_et 7 minute… 19 minutos -5 minutos_$
-5 minuto… -5 mis -12 mise 7 mise_à 7 misma 16 mismo 6 mism… 22 missing -7 missin… -7 miss… -7 mistake -6 mistake_in
-6 mistak… -6 mist… -6 mit 8 mit_der 5 mitt… 6 mm -12 mobile 13 mobile_app 15 mobi… 13 moment… 5 mome… 5 monday -6
monday_to -11 mond… -6 month -13 mont… -7 more 9 most_$ 5 moun… 8 move 15 move_to 16 must -20 must_be -19 n' -9 nach 9
nach_$ 7 nach_dem 6 nachmittag 14 nachmi… 14 nacht -6 nach… 6 name -5 names 9 names_are 9 name… 9 ne 10 need 12 needs
-13 need… -12 netzte… 7 netz… 6 neuen 19 never 9 neve… 9 new 48 next 43 nicht -9 nicht_mehr 13 nich… -10 nie 6
nie_wieder 7 night -8 night_at -7 nine 10 no 7 no_alarm 6 no_entry 11 no_volverá 5 noch 7 noche 9 noch… 9 noon -26
noon_$ -7 not -26 not_$ -9 not_be -7 not_in -9 not_worry 6 note -20 nothing -7 nothin… -7 noth… -7 notice 11 noti… 7
nous 5 nous_les 10 nous_vous -6 nouveau 7 nouvea… 9 nouv… 10 november_$ 10 november_is -6 now 20 now_$ -6 now_on 9
nueva 8 nuev… 18 number -17 number_# -10 numb… -13 o'clock 5 o'cloc… 5 o'cl… 5 of_# -5 of_april -8 of_it 7 of_next 7
of_sunday -7 of_the 12 of_them -12 of_this -9 of_tuesday 5 of_work -7 of_your 6 off -9 office -7 offi… -7 offlin… 11
offl… 11 old 5 old_$ -11 old_one 13 on_# 5 on_friday 13 on_tuesday 7 on_wednesday 7 on_your 5 one -22 one_$ -9 one_of
6 one_to 8 online_again 6 only -6 onwards 6 onwards_$ 6 onward… 6 onwa… 6 open -12 option -14 opti… -15 or -9 orange
-5 oran… -5 order -6 orders -7 orde… -13 other -6 othe… -7 otro -5 oublié -5 oublié_de -5 oubl… -6 our 8
our_developers 7 our_technician 9 our_workshop 5 out 8 out_$ -5 out_on 14 ouvrez -12 ouvr… -13 over 8 over_$ 12
overnight 5 overni… 5 own -7 packing 6 packin… 6 pack… 5 page -12 page_of -5 paieme… -8 paie… -8 paket -18 pake… -18
pallet 8 pall… 8 panel 6 panel_is 8 pane… 5 para_la -6 part -6 part_of -5 pas -14 pas_le -7 past 7 patch 6 patc… 6
patience 5 patients 6 patien… 11 pati… 11 pdf -5 pendant -5 pendan… -5 pend… -6 per 14 percent 15 percen… 15 perc… 15
permiso 7 permis… 6 perm… 11 person… -5 pers… -7 peu -6 phone -5 photo -5 phot… -6 pictures -10 pictur… -10 pict… -10
place 22 place_$ 8 plac… 20 plan -6 plan_$ -6 planned -5 planne… -5 plant 5 planun… 11 plan… 11 please_leave 9
please_send -7 plugged -11 plugged_in -11 plugge… -11 plug… -11 plus 14 podr… 8 poin… -6 por -6 portal -8 port… -8
possible -12 possib… -12 poss… -12 postfach 5 postfa… 5 pour -15 pour_la 6 pour_les -6 pref… -5 pressing -7 pressi… -7
pres… -19 prev<as-you-said> -13 prev<at-work> -23 prev<comes-about> 12 prev<courtesy> -19 prev<customary> -8
prev<deadline> 8 prev<delayed> -7 prev<fault> -22 prev<future> -5 prev<generalities> -30 prev<good-hands> -21
prev<harm> 5 prev<innocent> -10 prev<irony> -23 prev<judge> -17 prev<near-time> -19 prev<negation> -39 prev<neglect>
-23 prev<news-later> -28 prev<number> 12 prev<outcome> 27 prev<p:clause-guard> -30 prev<p:clause-past> -17
prev<p:clause-present> -23 prev<p:clause-request> 10 prev<p:de> -18 prev<p:en> 25 prev<p:es> 12 prev<p:future> -17
prev<p:over> -7 prev<p:past> 58 prev<p:present> 23 prev<p:request> 16 prev<p:somebody> 18 prev<p:time> -19
prev<p:weak> 16 prev<past> 9 prev<question> -24 prev<repeated> 6 prev<resolved> -5 prev<role> -7 prev<short> -7
prev<somebody> -26 prev<they> 15 prev<unit> -15 prev<warned> -6 prev<we> -6 prev<weekday> -18 prev<word-given> -6
prev<would-have> -9 prev<you> -19 pric… 5 print -13 printed 13 printed_and 19 printe… 9 prin… -5 problème 6 problè… 6
prochaine 6 procha… 6 program -12 progra… -16 prog… -17 promet… 6 promise 10 promise_that 6 promis… 6 prom… 13 prév… 5
prüf… 7 public… 11 publ… 9 puis 5 pump 6 purchase -12 purcha… -12 purc… -12 put 13 quand 9 quan… 9 quar… 14 que 7
que_el 8 que_nous -5 que_tout -12 qued… 8 quelques 9 quelqu… 9 quel… 8 question -8 questions -6 questi… -13 ques… -13
qui -7 quick -15 quick_note -14 quic… -15 rapp… 10 reaches 8 reaches_the 11 reache… 7 read -7 reads -15 reads_as -6
read… -16 really -5 real… -5 rebuild 16 rebuil… 13 rebu… 13 receive 13 receiv… 7 rece… 11 rechnu… -5 rech… -5
recommend -8 recomm… -8 reco… -9 red -10 regarding 8 regarding_the 8 regard… 5 regular 8 regula… 8 regu… 8 relanc… 8
rela… 11 release 21 release_# -10 release_$ 17 releas… 23 rele… 33 rembou… 9 remb… 9 removes 12 removes_the 12 remove…
11 remo… 9 rene… -7 rent… 11 repa… 5 replaces 9 repl… 10 report -13 reported -6 repo… -16 requir… -8 requ… -10 rest 15
rest_assured 5 restar… -8 restore 18 restor… 18 rest… 6 resu… 8 retr… 7 returns 13 return… 10 retu… 8 right 8
right_now 6 righ… 5 rooms 5 room… 5 roug… 7 rows -12 run 13 run_without 19 runs -24 runs_every -6 récupé… 10 récu… 10
répond… 6 répo… 7 résultat 10 résult… 10 résu… 10 said -6 sais… 5 sale 12 salt… 5 same 5 same_box 13 sans -8 saturday
-5 saturd… -6 satu… -6 sauveg… 5 sauv… 5 say -11 scale 9 scal… 9 scan 13 schalt… -7 scha… -9 scre… -6 search -5 seat
-11 second 8 seconds -8 seconds_$ -5 second… -9 seen -7 seguimos 8 seguim… 8 segu… 9 seit -5 send_the 11 send_us -8
sender -5 send… -6 sensors -6 sensor… -7 sent -6 september 6 septem… 6 sept… 6 series 12 seri… 9 seront 6 sero… 6
server 16 server_$ 22 serveur 9 serveu… 9 service -9 service_$ -9 servic… -10 serv… 20 set -29 set_to -15 seven -7
seven_days -6 seve… -7 sheet -5 shee… -5 ships 5 shop 8 shops -10 shop… -10 shortly -6 shortly_$ -6 shortl… -6 shor…
-7 should -5 should_be 7 shou… -5 show 5 shown_in -8 shut 6 si -9 si_le -6 sicherheit 12 sicherung -12 sich… 24 side
-14 side_$ -12 sie -27 sie_am -5 sie_mit 12 sie_uns -6 sign-in -8 sign-i… -10 signed -6 signs 9 sign… -12 since -9
since_the 9 sinc… -9 sind 6 sind_alle 15 site 19 site_$ 8 six -17 slot 5 slow 10 so 15 so_it's 5 so_please 10 so_that
-5 software 8 softwa… 8 soft… 8 soir 5 solv… 16 soon -12 soon_as -11 sous -10 spare 10 spar… 10 splitt… 5 spread… 5
spre… 5 spring 14 spri… 22 st 7 standard -5 standa… -5 stan… -8 starts -13 starts_on -13 star… -21 stec… -6 steh… 8
stock 11 stock_of 8 stoc… 10 storage 12 storag… 12 store 11 stor… 25 stra… -8 street 5 stre… 7 stuck 6 stuc… 6 stunde
6 stun… 6 stör… 15 su -6 suit… -5 sunday -8 sund… -8 suppli… -5 sur 10 sur_votre 8 sure 19 swap 17 switch 5 switch… -6
sûr 7 t -12 tabletas 10 tablet… 9 tage 10 taken -8 takes 10 takes_a 5 takes_about -5 tariff -6 tari… -5 tausch 9 taus…
10 tax 5 technician 9 techniker 10 techni… 16 tech… 16 telephone -5 telephone_$ -5 teleph… -5 tele… -6 tell -5
template -8 templa… -8 temporary -6 tempor… -6 temp… -16 ten 35 ten_minutes 15 tendrá 10 tend… 10 terminó -5 termin…
-13 term… -14 test -15 test_it -6 th 26 th_$ 16 th_is -5 thank -21 thank_you -21 than… -21 that_$ 5 that_is -8 that_it
10 that_the -12 that_you 7 the -7 the_# 56 the_app 9 the_approval 5 the_auditors 6 the_back -5 the_backup -5 the_call
-5 the_carrier -17 the_check 11 the_confirmation -5 the_corrected 6 the_courier 12 the_dashboard 7 the_data 8 the_day
14 the_delivery -7 the_duplicates 17 the_end -5 the_express -8 the_factory -5 the_file -6 the_first 10 the_form -7
the_heating 12 the_installation -7 the_last 20 the_latest 18 the_led 8 the_lens 12 the_lid -5 the_lift 16 the_line -6
the_list -6 the_machine -7 the_mast -7 the_mobile 14 the_move 12 the_new 30 the_next 27 the_other -5 the_packing 6
the_print -6 the_program -12 the_pump 8 the_question -6 the_release 12 the_report -6 the_reports 6 the_rest 9
the_restore 11 the_same -10 the_scale 11 the_second 8 the_sender -5 the_sensor -6 the_service -9 the_slow 10
the_software 8 the_switch 8 the_template -8 the_time 10 the_top 12 the_tracking -5 the_trial 17 the_two -13
the_version -8 the_workshop 12 their -8 thei… -8 them -12 them_is -7 them_on -5 then 10 there 11 there_$ -5 there_are
-7 there_in 12 there_is -9 ther… 13 these -5 thes… -5 they 28 they_are 6 thing 12 this 25 this_afternoon 6 this_is 9
three -15 three_$ 9 three_days -8 thre… -15 through 8 throug… 8 thro… 8 thursday 12 thursd… 12 thur… 12 ticket -8
tick… -8 time 26 time_$ 13 time_you 13 to -27 to_# -9 to_be -5 to_friday -8 to_go 13 to_know -9 to_report -7 to_run 17
to_write -5 to_you 25 today -27 today_$ -15 today_and -7 toda… -16 tomorrow 10 tomorrow_at 5 tomorr… 11 tomo… 11
tonight 16 tonight_$ 6 tonigh… 16 toni… 16 too -5 took -5 top 13 toujours -5 toujou… -5 touj… -5 tour 9 tous 24 tout
-14 tracking_page -5 trac… -5 traduction 7 traduc… 10 trad… 10 trag… 7 transf… 5 transp… -6 tres 8 trial 17 tria… 17
trouble 5 troubl… 5 tuesday 8 tuesday_$ 9 tuesda… 7 tues… 7 turn -5 turns 5 turn… 16 twelve -5 twel… -5 twice 13 twic…
13 two -11 two_$ 7 two_minutes -6 tür -5 um -8 um_#: -7 umzug 11 umzu… 11 un -14 unan… -6 und 12 und_ist 16 under -21
understand -10 understand_how -10 unders… -13 unde… -34 une 20 une_minute -5 unit 10 unload… 5 unlo… 6 uns -9 unser
-14 unserer 11 unsere… 11 unse… -6 unterwegs 6 unterw… 6 until -10 until_# -6 until_the -11 unti… -10 up_$ -5 up_and 7
update -6 updates -5 upda… -10 upgrade 12 upgrad… 12 upgr… 12 us -14 us_the -13 use 15 use_$ 17 user -12 users 6
users_can 7 user… 6 usted 11 uste… 11 usual 7 usual_$ 12 valid -5 validé 9 valu… -5 van 15 verk… 14 verlassen -12
verlas… -12 verl… -12 versic… -5 version 24 version_# -5 version_of -8 version_with 15 versio… 24 versión 17 versió…
17 vers… 36 vier 5 visi… -11 voll… -12 volverá 6 volverá_a 6 volver… 6 volv… 6 von 5 vor 18 vos 17 vous 8 vous_l' 7
vous_sera -9 voyant -5 voya… -5 vuelve 9 vuelve_a 9 vuel… 9 waage 13 waag… 13 warehouse_on -5 was -21 we -23 we'll 21
we'l… 21 we're 5 we'r… 5 we've 11 we'v… 11 we_are 5 we_can 13 we_cannot -6 we_come 5 we_have -12 we_install 6
we_promise 5 we_recommend -8 we_send 11 we_set -6 we_understand -10 we_will -7 websho… 11 webs… 10 wednesday 18
wednesday_$ 14 wednes… 18 wedn… 18 week 22 week_# 11 week_of 14 week… -7 weiter… -6 weit… -7 werden -7 werd… -7 were
-10 what -11 when_it -7 when_you 7 whether -8 whethe… -8 whet… -8 which 16 which_we 10 which_you 15 whic… 16 wieder 17
wieder_$ 10 wied… 16 will 26 will_be 40 will_have 5 will_not -8 winter -8 wint… -8 wir 20 wir_haben -7 wird 10
wird_die -6 with 20 with_# 7 with_a -8 with_us 10 with_you 19 within -16 within_# -11 within_two -5 without 27
without_any 17 withou… 27 with… 9 won't 20 won'… 20 word 7 word_that 8 work 11 work_again 10 worked -15 worked_on -14
working_days 13 works_$ 7 workshop 18 worksh… 18 work… 7 worry 7 worry_about 7 worr… 7 would -9 woul… -10 wurde 14
wurd… 14 x 10 x_# 11 y 8 y_esta 17 year -17 year_$ -11 yes 13 yet -9 yet_$ -5 you'll 18 you'll_see 12 you'… 17 you_$
26 you_can 11 you_find -5 you_for -22 you_on 15 you_receive 13 you_to -5 you_were -6 you_will -9 you_won't 17
you_would -6 your -16 your_account 9 your_backup -7 your_call -17 your_contract -5 your_door 7 your_message -9
your_order 6 your_plan -7 your_shop 7 your_side -9 your_site 11 your_street 6 yours_is -8 zehn 10 zertifikat -13
zertif… -13 zert… -13 zone -9 zu -6 zum -6 zwei 7 « -10 » -10 »_$ -5 à_jour 7 écran 5 écran_de 5 écra… 5 öffnet -5
öffn… -5 über… 14 œuvre -15 œuvre_pour -12 œuvr… -15
""",
    "vague-update": """
! 32 !_$ 33 "_is 6 # -27 #: -6 #_$ -19 #_and -6 #_is 14 #_minutes -8 #_to -5 $ 7 : -32 :_# -5 :_$ -29 :_the -13 :_we
13 :_wir 10 :_yes 6 :_you 5 ; -15 ;_no 7 ;_one -10 ;_the -14 ;_they 9 ;_two -6 ;_un 15 ;_wir 11 <asked> -20
<at-work-only> 44 <at-work> 52 <comes-about-only> -86 <comes-about> -10 <courtesy-only> 27 <courtesy> 22
<customary-only> -42 <customary> -40 <deadline-only> -23 <delayed-only> -8 <delayed> 8 <fault-only> -17 <fault> -10
<future-only> -20 <future> -8 <generalities-only> 93 <generalities> 118 <good-hands> 23 <harm-only> -25 <harm> -42
<hedge-only> -12 <hedge> -11 <if-only> -22 <if> 7 <irony-only> -13 <month-only> 6 <month> -7 <near-time-only> -10
<negation-only> -38 <neglect-only> 13 <neglect> 7 <news-later> 14 <number-only> -53 <number> -41 <outcome-only> -33
<outcome> -11 <p:asked+p:asked-only> -6 <p:asked+p:longer×15> -11 <p:asked+p:longer×4> -16 <p:asked+p:longer×8> -16
<p:asked+p:rare-of-ten×0> -13 <p:asked+p:rare-of-ten×1> -6 <p:asked+p:rare×0> -16 <p:asked+p:rare×1> -13
<p:asked+p:rare×2> -8 <p:asked+p:things×0> -10 <p:asked+p:things×1> -5 <p:asked-only+p:longer×4> -5
<p:asked-only+p:longer×8> -5 <p:asked-only> -6 <p:asked> -18 <p:done-to-it+p:done-to-it×1> 5
<p:done-to-it+p:figure-only> 7 <p:done-to-it+p:figure×1> -6 <p:done-to-it+p:ideas×1> -8
<p:done-to-it+p:in-progress-only> -9 <p:done-to-it+p:in-progress×1> 6 <p:done-to-it+p:instruction> -13
<p:done-to-it+p:longer×15> -6 <p:done-to-it+p:longer×25> -16 <p:done-to-it+p:longer×4> 11 <p:done-to-it+p:longer×8> 30
<p:done-to-it+p:outcome-only> -5 <p:done-to-it+p:outcome> -21 <p:done-to-it+p:rare-of-ten×2> -39
<p:done-to-it+p:rare-of-ten×3> -27 <p:done-to-it+p:rare×0> -7 <p:done-to-it+p:rare×1> 10 <p:done-to-it+p:rare×2> -13
<p:done-to-it+p:rare×4> -33 <p:done-to-it+p:rare×7> -16 <p:done-to-it+p:things×0> -17 <p:done-to-it+p:things×2> -42
<p:done-to-it+p:things×3> -36 <p:done-to-it+p:things×5> -10 <p:done-to-it-only+p:done-to-it×1> -19
<p:done-to-it-only+p:figure-only> 9 <p:done-to-it-only+p:longer×15> 13 <p:done-to-it-only+p:longer×25> -5
<p:done-to-it-only+p:longer×8> 20 <p:done-to-it-only+p:rare-of-ten×0> -12 <p:done-to-it-only+p:rare-of-ten×2> -29
<p:done-to-it-only+p:rare-of-ten×3> -8 <p:done-to-it-only+p:rare×0> -11 <p:done-to-it-only+p:rare×4> -10
<p:done-to-it-only+p:things×0> -6 <p:done-to-it-only+p:things×2> -19 <p:done-to-it-only+p:things×3> -11 <p:done-to-it>
10 <p:done-to-it×1+p:figure> -10 <p:done-to-it×1+p:ideas×1> 5 <p:done-to-it×1+p:in-progress> 24
<p:done-to-it×1+p:in-progress×1> 14 <p:done-to-it×1+p:longer×4> 5 <p:done-to-it×1+p:longer×8> 5
<p:done-to-it×1+p:rare-of-ten×0> 8 <p:done-to-it×1+p:rare-of-ten×2> 9 <p:done-to-it×1+p:rare×2> 9
<p:done-to-it×1+p:things×1> 5 <p:done-to-it×1> 5 <p:figure+p:figure-only> -14 <p:figure+p:figure×1> -11
<p:figure+p:ideas×0> -13 <p:figure+p:ideas×1> -8 <p:figure+p:in-progress-only> -8 <p:figure+p:in-progress> -29
<p:figure+p:instruction> -5 <p:figure+p:longer×15> -19 <p:figure+p:longer×25> -16 <p:figure+p:longer×4> -34
<p:figure+p:longer×8> -29 <p:figure+p:rare-of-ten×0> -16 <p:figure+p:rare-of-ten×1> -12 <p:figure+p:rare-of-ten×2> -16
<p:figure+p:rare-of-ten×3> -13 <p:figure+p:rare×0> -34 <p:figure+p:rare×1> -22 <p:figure+p:rare×2> -8
<p:figure+p:rare×4> -12 <p:figure+p:rare×7> -14 <p:figure+p:things×0> -14 <p:figure+p:things×1> -15
<p:figure+p:things×2> -10 <p:figure+p:things×3> -6 <p:figure+p:things×5> -9 <p:figure+p:things×8> -5
<p:figure-only+p:ideas×0> -5 <p:figure-only+p:in-progress-only> -11 <p:figure-only+p:in-progress> -13
<p:figure-only+p:longer×15> -9 <p:figure-only+p:longer×4> -8 <p:figure-only+p:rare-of-ten×0> -7
<p:figure-only+p:rare-of-ten×2> -8 <p:figure-only+p:rare×0> -9 <p:figure-only+p:rare×4> -5 <p:figure-only+p:things×1>
-11 <p:figure-only+p:things×2> -8 <p:figure-only> -14 <p:figure> -41 <p:figure×1+p:in-progress> -7
<p:figure×1+p:longer×15> -10 <p:figure×1+p:longer×25> -5 <p:figure×1+p:longer×4> -11 <p:figure×1+p:longer×8> -11
<p:figure×1+p:rare-of-ten×0> -9 <p:figure×1+p:rare-of-ten×1> -7 <p:figure×1+p:rare×0> -11 <p:figure×1+p:rare×1> -9
<p:figure×1+p:rare×2> -9 <p:figure×1+p:rare×4> -6 <p:figure×1+p:things×0> -10 <p:figure×1+p:things×1> -9
<p:figure×1+p:things×2> -7 <p:figure×1+p:things×3> -5 <p:figure×1> -11 <p:ideas×0+p:ideas×1> 12
<p:ideas×0+p:longer×15> 24 <p:ideas×0+p:longer×25> 18 <p:ideas×0+p:longer×4> -11 <p:ideas×0+p:longer×8> 5
<p:ideas×0+p:rare-of-ten×1> -8 <p:ideas×0+p:rare-of-ten×2> 8 <p:ideas×0+p:rare-of-ten×3> 11
<p:ideas×0+p:rare-of-ten×5> 8 <p:ideas×0+p:rare×2> -6 <p:ideas×0+p:rare×7> 20 <p:ideas×0+p:things×0> -9
<p:ideas×0+p:things×1> 11 <p:ideas×0+p:things×2> 13 <p:ideas×0+p:things×3> 5 <p:ideas×0+p:things×8> 7
<p:ideas×1+p:longer×25> 10 <p:ideas×1+p:rare-of-ten×0> 11 <p:ideas×1+p:rare-of-ten×1> 6 <p:ideas×1+p:rare-of-ten×2> 24
<p:ideas×1+p:rare-of-ten×3> 16 <p:ideas×1+p:rare-of-ten×5> 10 <p:ideas×1+p:rare×0> 12 <p:ideas×1+p:rare×1> 12
<p:ideas×1+p:rare×2> 9 <p:ideas×1+p:rare×7> 19 <p:ideas×1+p:things×3> 9 <p:ideas×1+p:things×5> 9
<p:ideas×1+p:things×8> 10 <p:ideas×1> 12 <p:in-progress+p:in-progress-only> 26 <p:in-progress+p:in-progress×1> 27
<p:in-progress+p:instruction> -8 <p:in-progress+p:longer×15> -9 <p:in-progress+p:longer×4> 30
<p:in-progress+p:longer×8> 19 <p:in-progress+p:outcome-only> -10 <p:in-progress+p:outcome> -17
<p:in-progress+p:rare-of-ten×0> 5 <p:in-progress+p:rare-of-ten×1> 28 <p:in-progress+p:rare×0> 22
<p:in-progress+p:rare×1> 22 <p:in-progress+p:rare×2> 9 <p:in-progress+p:rare×7> -7 <p:in-progress+p:things×0> -7
<p:in-progress+p:things×1> -6 <p:in-progress+p:things×2> 19 <p:in-progress+p:things×3> 10 <p:in-progress+p:things×8> 5
<p:in-progress-only+p:in-progress×1> -12 <p:in-progress-only+p:longer×25> -7 <p:in-progress-only+p:longer×4> -23
<p:in-progress-only+p:longer×8> -11 <p:in-progress-only+p:outcome-only> -7 <p:in-progress-only+p:outcome> -25
<p:in-progress-only+p:rare-of-ten×0> -22 <p:in-progress-only+p:rare-of-ten×1> -10 <p:in-progress-only+p:rare-of-ten×2>
-21 <p:in-progress-only+p:rare-of-ten×3> 5 <p:in-progress-only+p:rare×0> -15 <p:in-progress-only+p:rare×1> -16
<p:in-progress-only+p:rare×2> -17 <p:in-progress-only+p:rare×4> -16 <p:in-progress-only+p:things×0> -30
<p:in-progress-only+p:things×1> -24 <p:in-progress-only+p:things×2> -13 <p:in-progress-only+p:things×3> -12
<p:in-progress-only> 26 <p:in-progress> 79 <p:in-progress×1+p:longer×4> 23 <p:in-progress×1+p:longer×8> 14
<p:in-progress×1+p:outcome> -9 <p:in-progress×1+p:rare-of-ten×0> 26 <p:in-progress×1+p:rare-of-ten×1> 9
<p:in-progress×1+p:rare-of-ten×2> 12 <p:in-progress×1+p:rare×0> 12 <p:in-progress×1+p:rare×1> 28
<p:in-progress×1+p:rare×2> 23 <p:in-progress×1+p:rare×4> 5 <p:in-progress×1+p:things×0> 10
<p:in-progress×1+p:things×1> 19 <p:in-progress×1+p:things×2> 11 <p:in-progress×1+p:things×3> 11 <p:in-progress×1> 27
<p:instruction+p:longer×15> -11 <p:instruction+p:longer×25> -6 <p:instruction+p:longer×4> -20
<p:instruction+p:longer×8> -20 <p:instruction+p:outcome> -8 <p:instruction+p:rare-of-ten×0> -10
<p:instruction+p:rare-of-ten×1> -13 <p:instruction+p:rare-of-ten×2> -6 <p:instruction+p:rare-of-ten×3> -5
<p:instruction+p:rare×0> -22 <p:instruction+p:rare×1> -7 <p:instruction+p:rare×2> -7 <p:instruction+p:rare×4> -7
<p:instruction+p:things×0> -7 <p:instruction+p:things×1> -11 <p:instruction+p:things×2> -7
<p:instruction-only+p:rare-of-ten×1> -6 <p:instruction> -23 <p:longer×15+p:longer×4> 9 <p:longer×15+p:longer×8> 9
<p:longer×15+p:outcome-only> -5 <p:longer×15+p:outcome> -19 <p:longer×15+p:rare-of-ten×1> -11
<p:longer×15+p:rare-of-ten×2> 7 <p:longer×15+p:rare×0> 12 <p:longer×15+p:rare×2> -13 <p:longer×15+p:rare×7> -5
<p:longer×15+p:things×0> -9 <p:longer×15+p:things×1> 6 <p:longer×15+p:things×2> -16 <p:longer×15+p:things×5> -13
<p:longer×15> 9 <p:longer×25+p:rare-of-ten×1> -5 <p:longer×25+p:rare×0> 15 <p:longer×25+p:rare×1> 7
<p:longer×25+p:rare×2> 6 <p:longer×25+p:rare×7> -8 <p:longer×25+p:things×0> 5 <p:longer×25+p:things×1> 7
<p:longer×25+p:things×2> 6 <p:longer×25+p:things×3> -6 <p:longer×4+p:longer×8> 34 <p:longer×4+p:outcome-only> -6
<p:longer×4+p:outcome> -16 <p:longer×4+p:rare-of-ten×0> -10 <p:longer×4+p:rare-of-ten×1> -6
<p:longer×4+p:rare-of-ten×2> -6 <p:longer×4+p:rare-of-ten×5> -6 <p:longer×4+p:rare×0> 16 <p:longer×4+p:rare×4> -5
<p:longer×4+p:rare×7> -7 <p:longer×4+p:things×0> -20 <p:longer×4+p:things×1> -18 <p:longer×4+p:things×3> -10
<p:longer×4+p:things×5> -16 <p:longer×40+p:rare×7> -5 <p:longer×40+p:things×1> -5 <p:longer×4> 54
<p:longer×8+p:outcome-only> -5 <p:longer×8+p:outcome> -18 <p:longer×8+p:rare-of-ten×0> -7 <p:longer×8+p:rare-of-ten×2>
-19 <p:longer×8+p:rare-of-ten×3> -23 <p:longer×8+p:rare×0> 19 <p:longer×8+p:rare×1> 11 <p:longer×8+p:rare×2> -11
<p:longer×8+p:rare×7> -7 <p:longer×8+p:things×1> -15 <p:longer×8+p:things×2> -25 <p:longer×8+p:things×3> -10
<p:longer×8+p:things×5> -16 <p:longer×8> 34 <p:outcome+p:outcome-only> -15 <p:outcome+p:rare-of-ten×0> -15
<p:outcome+p:rare-of-ten×1> -6 <p:outcome+p:rare×0> -23 <p:outcome+p:rare×1> -14 <p:outcome+p:things×0> -14
<p:outcome-only+p:rare×0> -6 <p:outcome-only> -15 <p:outcome> -26 <p:rare-of-ten×0+p:rare-of-ten×1> -16
<p:rare-of-ten×0+p:rare-of-ten×2> -8 <p:rare-of-ten×0+p:rare-of-ten×3> 11 <p:rare-of-ten×0+p:rare×0> -20
<p:rare-of-ten×0+p:rare×4> -5 <p:rare-of-ten×0+p:rare×7> -7 <p:rare-of-ten×0+p:things×0> -41
<p:rare-of-ten×0+p:things×1> -26 <p:rare-of-ten×0+p:things×3> -10 <p:rare-of-ten×0+p:things×5> -16 <p:rare-of-ten×0>
-20 <p:rare-of-ten×1+p:rare-of-ten×2> -8 <p:rare-of-ten×1+p:rare-of-ten×3> 11 <p:rare-of-ten×1+p:rare×0> -16
<p:rare-of-ten×1+p:rare×1> -13 <p:rare-of-ten×1+p:rare×2> 5 <p:rare-of-ten×1+p:rare×4> -8 <p:rare-of-ten×1+p:rare×7>
-6 <p:rare-of-ten×1+p:things×0> -9 <p:rare-of-ten×1+p:things×1> -17 <p:rare-of-ten×1+p:things×2> -7
<p:rare-of-ten×1+p:things×3> -12 <p:rare-of-ten×1+p:things×5> -16 <p:rare-of-ten×1> -16
<p:rare-of-ten×2+p:rare-of-ten×3> 11 <p:rare-of-ten×2+p:rare×0> -8 <p:rare-of-ten×2+p:rare×1> -13
<p:rare-of-ten×2+p:things×1> 18 <p:rare-of-ten×2+p:things×2> 12 <p:rare-of-ten×2+p:things×5> -13 <p:rare-of-ten×2> -8
<p:rare-of-ten×3+p:rare×0> 11 <p:rare-of-ten×3+p:rare×4> -21 <p:rare-of-ten×3+p:things×0> 6
<p:rare-of-ten×3+p:things×1> -7 <p:rare-of-ten×3+p:things×2> 11 <p:rare-of-ten×3+p:things×3> 6
<p:rare-of-ten×3+p:things×5> -5 <p:rare-of-ten×3> 11 <p:rare-of-ten×5+p:things×0> -10 <p:rare-of-ten×5+p:things×1> -5
<p:rare×0+p:rare×4> -5 <p:rare×0+p:rare×7> -7 <p:rare×0+p:things×0> -42 <p:rare×0+p:things×1> -19
<p:rare×0+p:things×3> -10 <p:rare×0+p:things×5> -16 <p:rare×0> 6 <p:rare×1+p:rare×4> -5 <p:rare×1+p:rare×7> -7
<p:rare×1+p:things×0> 19 <p:rare×1+p:things×1> -21 <p:rare×1+p:things×3> -10 <p:rare×1+p:things×5> -16
<p:rare×2+p:rare×4> -5 <p:rare×2+p:rare×7> -7 <p:rare×2+p:things×1> 20 <p:rare×2+p:things×3> -10 <p:rare×2+p:things×5>
-16 <p:rare×4+p:rare×7> -7 <p:rare×4+p:things×0> -6 <p:rare×4+p:things×1> -7 <p:rare×4+p:things×2> -8
<p:rare×4+p:things×5> -16 <p:rare×4> -5 <p:rare×7+p:things×0> -7 <p:rare×7+p:things×1> -5 <p:rare×7+p:things×2> -13
<p:rare×7+p:things×3> -10 <p:rare×7+p:things×5> -10 <p:rare×7> -7 <p:things×0+p:things×1> -19 <p:things×0+p:things×3>
-10 <p:things×0+p:things×5> -16 <p:things×0> -42 <p:things×1+p:things×3> -10 <p:things×1+p:things×5> -16 <p:things×1>
-19 <p:things×2+p:things×3> -10 <p:things×2+p:things×5> -16 <p:things×3+p:things×5> -16 <p:things×3> -10 <p:things×5>
-16 <repeated> -33 <resolved-only> -22 <resolved> -21 <role-only> -6 <role> -31 <somebody-only> 26 <somebody> 15
<soon-only> -18 <soon> 12 <they-only> 11 <unit> -45 <warned-only> 5 <warned> -23 <we-only> 6 <we> 55 <weekday-only> -5
<word-given-only> -45 <word-given> -6 <would-have-only> -15 <would-have> -5 <you-only> -21 <you> -16 ? -47 ?_$ -46 ^ 7
^_according -5 ^_all -5 ^_and -8 ^_at -6 ^_because 11 ^_bitte -11 ^_both -10 ^_ce -7 ^_cette -8 ^_d' 5 ^_da 9 ^_das 14
^_der -6 ^_die -16 ^_do -8 ^_el -10 ^_en 14 ^_es 9 ^_está 5 ^_everybody 20 ^_expect -8 ^_feedback 5 ^_first 8
^_further 9 ^_gracias -6 ^_haben -8 ^_hang 20 ^_hemos 18 ^_i -15 ^_i'll -6 ^_i'm -9 ^_if -15 ^_ihr 7 ^_it'll -11
^_it's 5 ^_je 11 ^_just -15 ^_kindly 8 ^_l' -11 ^_la -7 ^_lamentamos 16 ^_le -15 ^_leider 8 ^_let 6 ^_los 10 ^_läuft
-6 ^_mit -7 ^_more 18 ^_na 11 ^_no 17 ^_nos 6 ^_not -5 ^_nous 15 ^_on 10 ^_one -12 ^_our -30 ^_p 16 ^_pas 6 ^_please
-9 ^_priya 7 ^_rest 7 ^_same 7 ^_see 5 ^_seguimos 10 ^_seien 5 ^_she -7 ^_si -7 ^_soll -8 ^_still 12 ^_thanks 11
^_that -5 ^_the -41 ^_their 9 ^_there 11 ^_they -7 ^_things 5 ^_this 6 ^_troubleshooting 13 ^_un 5 ^_unchanged 11
^_under 6 ^_unser -5 ^_various 7 ^_votre 13 ^_vous -9 ^_we 11 ^_we'll -9 ^_we're 9 ^_wir 10 ^_with -5 ^_would -8 ^_yep
15 ^_you -27 ^_you'll -6 ^_your 16 ^_à 5 a_bien -5 a_dark -5 a_date -11 a_few 6 a_las 11 a_little 11 a_longer -5 a_new
-13 a_pleasant 11 a_second -6 a_short 9 a_solution 30 abonnement -6 abonne… -6 abon… -7 about 15 about_it 9 about_the
14 abou… 15 above 18 abov… 22 accepted -7 accepted_$ -6 accept… -10 acce… -10 account_$ 6 accounting 7 accoun… 7 acco…
11 acknowledged 20 acknow… 21 ackn… 21 acorda… 11 acor… 11 action 6 actions 5 action… 5 active 9 active_$ 5 actively
-14 actively_working -14 active… -14 acti… 9 actu… 9 additional_information 7 additional_investigation -15 address -13
address_is -5 addres… -14 addr… -14 adecua… 11 adec… 11 affect 10 affected -5 affect… -5 affe… 5 affiche 9 affich… 6
affi… 6 after_your 7 again -6 again_in 5 agai… -6 agenda 6 agents -6 ahead 5 ahea… 5 ajustes 11 ajuste… 11 ajus… 11
akku -5 alarm 6 alar… 5 algo 6 algu… 11 all -6 all_$ 8 all_four -5 all_of -5 alle -6 alle_beteiligten 5 alles 6 alle…
5 allow 8 allo… 7 along 14 along_$ 13 alon… 10 already -7 alread… -7 alre… -7 als 6 altern… 7 alte… 6 am 13 amplia… -6
ampl… -6 an 23 an_$ -6 an_der 33 an_die 10 analysed 9 analysed_$ 9 analysis 15 analysis_of 5 analys… 20 anal… 20 and
16 and_# -7 and_all -6 and_can -6 and_created -7 and_everyone 5 and_has -7 and_it -5 and_it's -7 and_resolution -15
and_that -7 and_the -9 and_we 25 and_will 10 and_you -15 anfrage -15 anfrage_wurde -13 anfrag… -15 anfr… -15 angebot
-7 angebo… -7 ange… 18 anne… -7 annonc… 12 anno… 12 answer_to -8 answered 9 answers_you -7 antenna -6 antenn… -7 ante…
-9 antwor… -11 antw… -12 any 10 aplicación 15 aplica… 15 apli… 15 apologise -6 appears 7 appear… 7 appe… 6 applying -8
applying_the -8 applyi… -8 appl… -8 appoin… -5 appo… -5 appreciate -12 appreciate_your -13 apprec… -12 approve -8
approv… -11 appr… -5 arbeit -5 arbe… -7 archive -7 archiv… -9 arch… -9 are 19 are_actively -14 are_checking -7
are_complete -8 are_in 10 are_moving 5 are_sorry -6 are_testing -7 are_with -6 area 7 area_$ 6 arregl… -8 arre… -8
arrived -5 arrive… -5 arri… -10 as -12 as_a 8 as_agreed -5 as_before 6 as_expected -8 as_it -5 as_one 5 as_possible
-17 as_quickly -19 as_usual -6 ask_you 5 asked 6 aske… 6 asking 8 asking_$ 8 aski… 8 assigned 15 assign… 15 assist… -9
assi… 6 assure 5 assure_you 5 assured 11 assured_that 7 assure… 11 assu… 19 asunto 5 asun… 5 at_# -5 at_it 22 at_our
-5 at_the -16 at_this 5 at_your -7 attached -10 attached_$ -5 attach… -11 atta… -12 attempts 13 attempts_$ 11 attemp…
13 attend… 20 atte… 35 au 7 auch -10 auf -20 auf_dem -6 auto… -5 autre -5 autres 8 available 13 availa… 13 avai… 9
avance 8 avan… 21 avec -5 avis… 6 avoi… -5 avons -6 avon… -6 awai… 8 away -7 ayer 7 ayer_$ 7 back -25 back_$ -5
back_at -5 backups 6 backup… 6 back… 5 balance 6 balanc… 6 bala… 6 barcode 8 barcod… 7 barc… 7 base -19 battery -10
battery_$ -8 batter… -12 batt… -12 be -11 be_closed -10 be_sorted -9 be_taken 7 be_there -8 be_with -9 because 5
because_the 6 becaus… 5 beca… 5 beco… 6 been 31 been_asked 7 been_done 6 been_escalated -11 been_given 9 been_placed 5
been_resolved -8 begun 6 begu… 6 bei -24 bei_ihnen -26 being 47 being_handled 5 being_worked 9 bein… 47 below 27
below_the 5 belo… 27 bench 13 bench_$ -6 bench_and 19 benc… 13 bescheid -5 besche… -5 best 7 best… -6 beteiligten 5
beteil… 5 bete… 5 bien 9 bien_été -5 billing 5 billin… 5 bill… 5 bitte -14 bitte_geben -7 bitt… -13 boiler -11 boil…
-11 bomba -5 bomb… -5 both -21 bottom 8 bottom_of 8 bott… 8 branch 14 bran… 15 bridge 16 brid… 16 buen… 9 built 6
buil… 6 but -13 but_the -5 but_your -10 by -22 by_$ 5 by_applying -8 c -5 c' -7 c'_est -6 cabl… -6 caisse 14 cais… 14
calendar -8 calend… -8 cale… -8 call 12 came 9 came_up 11 camera 6 came… 5 cami… -8 can -16 can_be -9 can_find 5
can_say 5 cancel… -6 canc… -6 cannot -10 cannot_promise -7 cann… -10 car 8 carried 7 carried_out 7 carrier -8 case 8
cases 8 case… 8 catc… 7 category 7 catego… 7 cate… 7 cause_analysis 5 caused -9 caused_and -5 caus… 10 ce -13 certain
-6 certificate -8 certif… -13 cert… -10 cette -8 cett… -8 change 14 change_$ 22 change… -6 chan… 5 charge -5 char… -10
check -12 check_$ -6 checked -14 checked_$ -5 checke… -14 checking -7 checking_the -14 checki… -7 checks 14 checks_$ 9
chec… -23 choosing 9 choosi… 9 choo… 5 clie… -5 close -9 close_the -5 closed -11 closed_$ -10 closing -11 closing_this
-10 closin… -11 clos… -31 colleague 10 colleagues 5 collea… 15 collègue 11 collèg… 11 coll… 23 comes -7 come… -7
coming -5 comi… -5 comme -6 commer… -8 commit… 8 compañero 7 compañ… 6 complaint -7 complaint_$ -5 complaint_about -8
compla… -8 complete -15 complete_and -5 compli… 7 comprenons 10 compre… 15 compréhension 6 compréhension_$ 6 compré… 6
compte -5 comp… 6 comuni… 16 comu… 16 con_la -6 con_su 11 concern -9 concern_is -9 concer… 9 conc… 29 confident_that
-5 confirm_if -5 confirm_that 6 confirmed -14 confir… -16 conf… -16 cons… 15 contacts -5 contac… -8 continue 19
continue_$ 8 continue_to 16 continued 9 continued_$ 8 continues 6 continuing 6 contin… 39 contract -12 contra… -17
controller 13 contro… 12 cont… 25 convey… -10 conv… -12 copi… 6 cordial 14 cordia… 14 cord… 14 correct -7 corrected -6
correc… -17 corr… -19 could_be 7 could_you -5 count -5 counter -7 counte… -7 coun… -12 courier -6 courie… -6 courrier
7 courri… 7 cours_$ 5 cours_de -6 cour… 9 cove… -5 created -10 created_$ -7 create… -10 crea… -11 cuanto 6 cuan… 5
current 6 currently -9 currently_reviewing -9 custom… -7 cust… -7 câble -5 câbl… -5 d' 8 d'_autres 8 d'_un 8 da 7
damit 20 dami… 20 dank 15 dank_für 15 dans -7 dark -6 darum 15 daru… 15 das -10 das_angebot -7 das_problem -6 data -5
database 7 databa… 7 data… 7 date -20 date… -5 dauert -5 daue… -7 day_$ -5 day_and 5 de -11 de_droit 12 de_la 17
de_passe -9 de_retour -14 de_vous 5 deadline -5 deadli… -5 dead… -5 deal 10 decision 5 decisi… 5 deep… 11 del -9
delivery -8 delive… -15 deli… -15 dem -16 den -25 department 16 depart… 14 depa… 14 der_fehler -13 der_techniker -6
describe 8 descri… 11 desc… 8 deserv… 5 details -5 devi… -5 diag… 26 did -19 did_not -6 didn't -5 didn… -5 die -30
die_sache 8 die_sicherung -9 diese -11 dies… -15 diff… 7 discon… 11 disculpas -6 discul… -9 discussed 6 discus… 6
disc… 6 distin… 7 dist… 7 do 27 do_$ 16 docume… -5 docu… -5 does 6 does_not 5 doit -7 doit_être -6 don't -6 don'… -6
drag… 9 dran 18 drawin… -7 drive -5 driv… -9 droit 11 droi… 10 drops 8 drop… 7 druc… -5 drum -11 drum_is -9 du -8
durch -16 durch_$ -15 durc… -16 déjà -12 délai -7 déla… -7 déma… 6 each -10 early -6 earl… -5 efforts 8 effort… 8
effo… 10 ein -5 eine -6 einfach -11 einfac… -11 einf… -11 eini… 21 either 9 eith… 9 el -28 el_asunto 5 el_aviso -6
el_lector 8 eleg… 6 ello 18 ello_$ 6 else -9 en 28 en_cuanto 6 en_el -6 en_ello 15 en_œuvre 16 enco… 5 ended -8
ended_$ -8 ende… -9 engage… 36 enga… 36 engineer 6 engineering -12 engineering_team -12 engineers 17 engine… 10 engi…
9 enough -5 enough_$ -5 enou… -5 enquiry 8 enquir… 8 enqu… 8 entrance 8 entran… 8 entrep… 5 entr… 8 entwicklung -13
entwic… -13 entw… -14 equi… -7 erhalten 15 erhalt… 15 erha… 15 erinnerung 9 erinne… 9 erin… 9 error -14 erro… -12
ersatz… -5 ersa… -5 es -10 es_$ -11 es_wird 15 escalated -5 escalated_to -11 escala… -6 esca… -6 escrib… 7 escr… 7
est_bien 15 est_de -15 estamos 6 estamo… 6 esta… 7 esto -8 está 26 está_en -5 está_revisando 9 et 27 et_le -12 et_nous
5 etiket… 14 etik… 14 etwas 8 etwa… 8 evalua… 5 eval… 5 even… -5 every_morning 7 everybody 22 everyb… 22 everything
-14 everyt… -14 ever… 16 exac… -6 examen 8 exam… 6 existe -8 exis… -10 expected -23 expected_$ -23 expect… -24
experience 14 experi… 19 experts 16 expert… 16 expe… 19 expl… 5 faisons 6 faisons_le 6 faison… 6 fais… 6 falta -10 fan
-6 fan_$ -5 fault_$ -6 feedback 9 feedba… 9 feed… 9 feel -8 feet 9 fehlenden 14 fehlen… 14 fehler -17 few 6 field_is 5
file… -5 filter -8 filt… -9 fina… 9 find 14 find_below 6 find_out 6 findin… 5 find… 5 fine -5 finish 7 fini… 6 first
-22 first_of -6 first_the 5 firs… -22 five -14 fix 7 folgt 14 folgt_$ 14 folg… 14 for -50 for_a -6 for_any 7
for_choosing 9 for_it -20 for_the -8 for_their 7 for_your -20 forgot -7 forg… -5 form -13 form… -7 found -5 foun… -6
four -21 free -10 freezer 8 freeze… 8 free… 11 from_me -20 from_our 5 from_the -5 from_us 11 from_your 7 fue -5 full
-9 further 9 further_checks 5 further_investigation -7 furthe… 9 furt… 9 fuse -6 fuse_$ -5 für -5 für_alle -8 für_den
-9 für_ihr 15 garantiert -6 garant… -11 gara… -11 gateway 8 gatewa… 8 gate… 8 gather… 6 gath… 6 gearbeitet 6
gearbeitet_$ 6 gearbe… 6 gear… 6 geben -7 geben_sie -7 gebe… -7 geda… 8 gege… 9 gehen -15 gehe… -15 gemein… -15 geme…
-15 gerade 25 gera… 26 gest… 5 get_it -8 give 10 give_you 9 given 7 given_to 9 give… 7 giving 8 givi… 8 gleich 14
glei… 14 goes 6 goes_on 8 going 5 goin… 5 good 8 got 7 got_your 8 gracias -5 gracia… -5 grac… -5 great 6 grea… 6
guaran… -6 guar… -9 haben 15 haben_ihre 21 haben_sie -5 habe… 15 had -27 half -5 hall 23 hall_# 15 halle 14 halle_# 14
hall… 14 han 7 handheld 11 handhe… 11 handled 5 handled_$ 7 handset -6 handsets -6 handse… -11 hang 20 happen -12
happ… -9 has 36 has_not 11 has_passed -9 has_started 15 has_taken 15 has_to -7 hat -9 have -10 have_a 14 have_asked -5
have_been 18 have_forwarded 5 have_it -12 have_made 5 have_no -9 have_nothing 5 have_received -8 have_the -5 he 9
he_has 15 hear -9 hear_from -16 hear_you 7 hecho 11 hech… 11 help -5 helpful 9 helpful_$ 9 helpfu… 9 help… 9 hemos 22
hemos_recibido 8 hemo… 22 here -5 here_$ -9 herzli… 11 herz… 11 hier 10 hinwei… 10 hinw… 10 his -6 holiday -5 holida…
-5 holi… -5 home 10 honest -6 hone… -6 hope 9 hours -6 hour… -6 hätten -5 hätt… -5 i -5 i_am 10 i_can 13 i_hope 7
i_know 11 i_understand -12 i_wanted 7 if -30 if_everything -5 if_the -12 if_we -8 if_you -9 ihn -5 ihnen -24 ihnen_$
-5 ihnen_und -15 ihne… -24 ihr 5 ihre 30 ihren 12 ihrer 24 ihres -9 ihre… 28 il -6 impa… 6 important -6 important_to
-8 import… -7 impo… -10 in 27 in_arbeit -5 in_hall 15 in_halle 14 in_our 6 in_progress 9 in_time -6 in_your 12
incident 6 incide… 7 inci… 7 includ… -6 incl… -7 indica 11 indi… 9 influence -6 influence_on -6 influe… -6 infl… -6
inform 7 inform_you 7 information 15 information_$ 5 inform… 12 info… 19 initially -15 initially_expected -15 initia…
-13 init… -13 inside -5 instal… -6 inst… -12 interm… 11 internal 9 internally 6 intern… 14 inte… 16 into_it 6 into_the
-10 invent… -5 investigating -11 investigating_the -8 investigation -10 investigation_and -15 invest… -19 inve… -24
invoice -15 invoice_was -7 invoic… -12 invo… -10 is 27 is_a 30 is_assigned 11 is_attached -5 is_back -6 is_being 33
is_coming -5 is_complete -5 is_currently -9 is_fine -5 is_important -8 is_known 19 is_no -13 is_not -5 is_nothing 5
is_now -7 is_on -16 is_open 14 is_over -8 is_possible 6 is_right -5 is_set -7 is_taking 6 is_that 11 is_the -17 is_too
-9 is_what 7 is_where -5 is_working -5 isolated 11 isolat… 11 isol… 11 issue -9 issue_and -9 issue_has -10 issue_is 22
issue_requires -15 issu… -11 ist_das -7 ist_der -10 ist_die 6 it -6 it'll -30 it'll_be -30 it'l… -30 it's_with 16 it_$
24 it_; 8 it_and -24 it_as -12 it_down 10 it_has 5 it_takes 6 it_up 11 it_will 6 it_works -10 its 8 its_way -14 itself
-5 itse… -5 je 10 je_vous -5 job -8 joined 15 join… 15 junt… -5 just -8 keep 11 kept -8 kind -6 kind_words -7 kindly 8
kind… 8 know 12 know_more 11 know_that 6 know_the -8 known 19 known_$ 19 know… 18 kommt -8 komm… -6 kont… 9 kurz… 9
können 7 können_wir 12 könn… 7 l' -5 l'_objet 10 l'_option -6 l'_ordre 5 l'_étude 6 la -14 la_aplicación 15 la_base
-11 la_bomba -5 la_caisse 16 la_puerta 8 label 12 label_printer 13 labe… 11 laboratory -5 labora… -5 labo… -5
lamentamos 16 lament… 16 lame… 16 lamp -5 lange -8 lang… -9 las 19 las_molestias 16 last -10 last_two -5 last_update
12 latest -15 latest_$ -5 latest_update -8 late… -19 le -7 le_pedimos -7 le_point 6 le_problème 5 le_site -14 leak -9
leave -11 leave_the -5 leav… -12 lector 8 lector_de 9 lect… 5 leeds 8 leed… 8 left -11 leider 22 leid… 22 lent… 13 les
-11 lesen -5 lese… -5 less 7 let_me 6 lett… -11 leur 5 liefer… 8 lief… 8 life 12 like 14 like_to 7 limi… -5 line -17
line_is -7 list -8 list_$ 5 list_of -6 liste -18 list… -22 little 13 litt… 13 llegó -5 lleg… -7 lo 18 lo_tiene 7 log
-8 login 5 lol 15 lol_$ 15 long -7 longer -14 longer_$ 5 longer_than -11 long… -15 look 12 look_for 8 looked 8
looked_at 8 looking 18 looking_at 11 looking_into -8 lookin… 18 look… 25 los_pasos 12 lost_$ 6 loyalty 10 loyalt… 10
loya… 10 läuft -16 läuf… -16 machin… -5 mach… -5 mail 18 mail_server 6 mails 5 mail… 6 maintenance -9 mainte… -9 main…
-9 mais 11 make 7 make… -5 making 5 maki… 5 mal -12 mantiene 7 mantie… 7 manu… -7 matt… 9 maximum 5 maximu… 5 maxi… 5
may -17 may_take -15 me -7 me_$ -23 means -5 means_that -6 mean… -5 measuring -5 measur… -9 meas… -9 meeting 5 meetin…
5 meet… 5 meldung 14 meldun… 14 meld… 10 message_$ 10 messages_$ -6 messwe… 14 mess… 15 meter -5 mete… -5 middle 8
middle_of 8 midd… 8 migration -5 migrat… -5 migr… -5 minute -9 minutes -23 minutes_et -11 minutes_in -6 minute… -24
minu… -33 mirando 5 mirand… 5 missed -6 miss… -9 mobili… 5 mobi… 5 mode… -5 modifi… -6 modi… -6 molestias 16 molest…
15 mole… 15 moment… 17 mome… 17 month -7 month_$ -6 mont… -12 more 9 more_$ 11 morning 5 mornin… 5 morn… 5 mot -8
mot_de -9 motor -5 moto… -5 moved -11 moved_the -8 moves 5 move… -6 moving 6 movi… 6 must 5 más 13 möglic… 8 mögl… 8 n
16 na 11 nach 14 nach_$ 14 nachricht -9 nachricht_$ -9 nachri… -9 nach… -9 nadie 13 nadi… 13 name -9 narrow… 10 narr…
10 ne 15 ne_vous 13 need -12 need_the -5 need_to 8 needed 8 need… 12 network 7 networ… 6 netw… 6 new -37 news 11
news_yet 5 next -5 nicht -12 nicht_mehr -9 nichts 14 night 15 night_$ 7 night_shift 10 nigh… 14 nimmt 11 nimm… 11 no
20 no_change 23 no_influence -6 no_news 5 nobody_here 9 noch 22 noch_$ 6 noise -14 noise_of -5 nois… -14 normal -5
norm… -5 nos 17 not_$ -7 not_be 6 not_been 14 not_have -8 note 7 nothing 11 nothing_else -10 nothing_to 8 nothin… 11
noth… 11 notice -6 noticed -7 noticed_that -7 notice… -7 noti… -12 notre -5 notr… -5 nous 27 nous_comprenons 10
nous_ne 5 nous_restons 5 nous_vous 5 nouveau -5 now_$ 12 nuestro -5 nuestr… -6 nues… -6 nuev… -6 number -23 number_$
-6 numb… -24 nächsten -6 nächst… -6 näch… -6 ob -8 objet 10 obje… 10 occu… 20 of 8 of_it 13 of_life 12 of_our 9 of_the
-40 of_us 6 of_your 15 off -12 offen -8 offen_$ -8 offer -8 offe… -14 office -10 offi… -10 old -16 on_$ 15 on_all -6
on_its -15 on_our 11 on_site -5 on_vous 13 on_your -8 once 6 once_$ 8 one -36 one_more -15 one_to -11 ongoing 5
ongoing_$ 5 ongoin… 5 ongo… 5 only -12 ont 5 ont_été 12 open 21 open_$ 11 open_and 15 opened 5 opened_with 7 opens -6
optimi… 25 option -18 opti… 5 or -7 order -19 orde… -23 ordre 5 ordre_$ 5 ordr… 5 other 11 othe… 13 oubl… 11 our -21
our_answer -6 our_bench -6 our_end 6 our_engineering -12 our_engineers -7 our_night 11 our_side 10 our_team -31
our_workshop -7 out_of -5 outlook 5 outloo… 5 outl… 5 over -6 over_$ -15 over_the -5 owner -8 p 22 p_# 22 page -8 par
-9 para 8 part -10 parts -7 part… -7 pas 9 pas_$ 9 pas_de 5 pas_encore 5 pasos 12 paso… 12 pass 5 passe -10 passed_the
-7 passed_to -7 pass… -25 patch -6 patc… -6 patience -16 patience_$ -13 patience_with -7 patien… -14 pati… -14 payment
7 paymen… 7 paym… 7 pedimos -7 pedimos_disculpas -6 pedimo… -7 pedi… -10 pein… 6 pending 6 pendin… 6 pend… 5 people 16
people_are 9 people_had -7 people_who 7 peop… 16 perman… -7 perm… -5 person -7 person_who -8 personal 5 personas 5
person… 10 phot… -12 pick 5 place 8 place_in 7 plac… 9 plan -17 plan_$ -7 planned -9 planne… -9 plant -6 plan… -17
plat… 8 pleasant 11 pleasa… 11 please -5 please_confirm -5 please_do 6 please_find 6 please_have 10 please_tell -7
plea… 7 plug -6 plus -11 point 5 points 9 poin… 15 por -13 port… -7 possible -15 possible_$ -10 possib… -15 poss… -15
posted 6 post… 5 pour 5 pour_le 5 prec… 5 presen… 5 press -7 pres… -7 previous 8 previo… 8 prev… 7 printer 11
printer_in 15 printe… 8 prin… 5 priority 7 priority_p 6 priori… 13 prio… 13 prise 6 pris… 6 priya 7 priy… 7 problem 14
problem_is 5 problem_with 17 proble… 13 problème 5 problème_est 5 problè… 5 prob… 27 process -7 processing 6 product
-5 production 7 production_$ -5 progra… -6 promise -20 promise_a -7 promise_that -8 promising 7 promis… -14 prom… -16
properly -5 proper… -5 prop… -5 prüfen_gerade -8 prüfung 12 prüfun… 13 puerta 8 puer… 8 pump 17 que 32 que_le 15
que_no 15 que_nos -5 que_nous 12 que_se 9 quelques -11 quelqu… -11 quel… -11 quer… 6 queue_$ 6 queue_and -6 qui 16
qui_de 12 qui_n' 10 quickly -19 quickly_as -19 quickl… -19 quic… -16 quot… -5 raised 7 rais… 6 rappel… -7 rapp… -7
rather 6 rath… 6 read -5 readers 8 reader… 8 ready -9 ready_for -8 read… -5 really 11 real… 11 receive -6 received 6
received_your -7 recepción -5 recepc… -5 rece… -13 rechnung 10 rechnu… 10 rech… 13 recibido 8 recibi… 7 reci… 14
recognise 10 recogn… 10 recording -8 recording_of -7 record… -14 reco… -7 reference -13 reference_: -13 refere… -14
refe… -13 regard 11 regards 5 regard… 17 rega… 28 rejects 6 reject… 6 reje… 5 relanc… -14 rela… -5 remain 13 remaining
6 remains 8 remain… 14 rema… 29 remercions 5 remercions_de 5 remerc… 5 reme… 9 reminded 10 reminder -7 rent… 5 reopen
-10 reop… -11 repair 7 replacement -5 replac… -7 reply -13 reply_to -12 repl… -14 report_$ 5 reported 12 reported_$ 8
reports -7 report… 9 repo… 8 request -12 request_$ 5 request_and -7 request_for -10 request_has -5 request_is 6
reques… -13 requires -12 requires_additional -15 requir… -12 requ… -24 reset -5 rese… -6 resolution 11 resolution_may
-15 resolu… 11 resolve -13 resolved -7 resolved_$ 6 resolved_by -8 resolv… -19 rest 16 rest_assured 12 restart -7
restar… -9 restons 5 reston… 5 restore -6 restor… -7 rest… -13 resume -5 retour -12 reto… -12 returning -7 return… -10
retu… -13 review 8 review_$ 5 reviewing -9 reviewing_the -8 review… -8 revisando 6 richti… 19 rich… 19 rien 11 right 5
right_$ -7 right_now 6 root 5 root_cause 5 round 5 round_and 5 run -7 réglé -9 régl… -10 résili… -8 rési… -8 s' 15
sache 13 sach… 14 sagen 14 sage… 14 saludo 14 saludo_$ 10 salu… 14 same_as 7 sans -6 say_that -9 scale -10 scal… -8
scanners -5 scanne… -12 scan… -14 schalt… -5 scha… 17 schließen -11 schlie… -11 schl… -12 schrei… 7 screenshots 7
screen… 7 se_está 13 se_han 8 second -21 seco… -23 security -5 securi… -5 secu… -5 see 8 see_$ -15 see_the -9 see_what
5 seen 5 seguimos 10 seguim… 10 seguridad 9 seguri… 9 segu… 18 según 11 segú… 11 seien 5 seien_sie 5 seie… 5 sensoren
14 sensors 7 sensor… 21 sens… 17 sent -19 sera -5 seriou… 6 service -7 servic… -6 serv… -7 set -18 set_the -6 set_to
-8 several 5 severa… 5 shall 15 shal… 15 share 5 she -8 shift 9 shift_and 11 shif… 8 shop_is 5 shortly -10 shortly_$
-10 shortl… -10 shor… -8 should -14 shou… -14 show -5 shows -7 show… -9 sich 34 sicherung -9 sicherung_läuft -6
sicher… -10 sich… -10 side_$ 5 sie -41 sie_auf -5 sie_das -8 sie_es -11 sie_nicht 6 sie_uns -11 sign 9 sign_of 12
signal… 20 sign… 12 sigue 6 sigu… 6 silence 6 silenc… 6 sile… 6 simple -10 simp… -8 sin -9 since_$ -10 sincer… 16
sinc… 17 sind 23 sind_$ 5 sind_dran 5 sind_noch 11 sistem… 10 sist… 10 site -25 site_$ -6 sitting 15 sittin… 15 sitt…
15 situation 10 situat… 10 situ… 17 slot -7 slow_$ 5 slowly 8 slow… 8 so -21 so_it -10 so_please -5 sobald 5 soba… 5
sobre 8 sobr… 8 soll -12 solution 22 solution_$ 10 solution_is 10 soluti… 22 solu… 22 some 27 somebody 24 somebody_is
28 somebo… 24 someone -7 someone_on -5 someon… -7 somewh… 17 some… 37 sonnta… -5 sonn… -6 sont 8 sont_à 7 soon 7 sorry
-5 sorry_for -9 sorr… -5 sorted -13 sorted_$ -7 sort… -14 spare -5 spar… -5 specia… 5 spec… 9 stable 11 stable_$ 10
stab… 11 stand -5 stan… -8 started 14 starte… 13 starting 7 starti… 7 star… 16 status 8 status_of 7 stat… 8 stay 6
stays 11 stays_on 15 stay… 10 stehen 8 steh… 5 stelle 21 stel… 21 step -9 step_# -7 still 22 still_open 9
still_working 5 stil… 22 stor… -5 su 17 suitable 9 suitab… 9 suit… 9 sujet 6 suje… 6 sur 9 sure -9 surv… 10 switch -5
swit… -8 synchronisation 5 system_$ 10 séri… 5 tablet -6 tabl… -8 take -18 take_longer -15 taken 23 takes_$ 5
takes_the 5 take… 26 taking 11 taking_a 6 taki… 11 tard… -5 team -41 team_for -7 team_is -30 technician -13
technicians 14 techniker -7 tell -8 tell_us -13 tell_you 5 ten -6 tendrá -13 tend… -14 terminal 11 terminal_$ 11
terminals 6 terminals_$ -5 termin… 25 term… 20 test -14 testing -5 testing_the -7 testin… -5 tests 5 tests_have 8 than
-11 than_initially -15 thank 14 thank_you 14 thanks 13 than… 26 that 13 that_i 6 that_is -6 that_the 20 that_they -5
that_this -10 that_we 5 the -83 the_alarm 6 the_analysis 8 the_antenna -6 the_archive -6 the_battery -7 the_bench 19
the_billing 5 the_boiler -11 the_bottom 8 the_call 16 the_camera 6 the_carrier -8 the_case 10 the_certificate -8
the_change -7 the_correct -5 the_counter -6 the_courier -6 the_current 7 the_customer 5 the_data -6 the_database 8
the_deadline -5 the_fan -5 the_fault 9 the_first -26 the_five -12 the_fix 14 the_form -6 the_fuse -6 the_gateway 7
the_handset -6 the_information 6 the_investigation 6 the_invoice -13 the_issue -5 the_label 12 the_last -22 the_latest
-15 the_leak -9 the_left -7 the_line -8 the_list -8 the_log -5 the_login 5 the_mail 5 the_maintenance -8 the_middle 8
the_migration -5 the_moment -5 the_motor -5 the_new -23 the_night 6 the_noise -14 the_number -8 the_office -7 the_old
-13 the_order -8 the_other 8 the_part -5 the_patch -6 the_people 21 the_person -9 the_problem 18 the_product -5
the_progress -11 the_question 5 the_queue 10 the_recording -8 the_remaining 5 the_reminder -7 the_right 8 the_same -9
the_scale -10 the_scanner -6 the_second -15 the_technician -6 the_tests 6 the_ticket -12 the_tracking -5 the_training
-7 the_trouble -5 the_two -6 the_unit -6 the_usual 5 the_work 6 the_wrong -12 their 31 thei… 31 them 10 them_$ 9 thema
7 theme -5 then_$ -20 there 13 there_is 21 ther… 20 they 9 they_are 5 they_never 5 they_were 5 thing -9 things 13
things_are 5 think 8 thin… 16 this -20 this_has -5 this_is 10 this_one 8 this_ticket -16 this_would -11 thorough 6
thorou… 6 thor… 6 though 6 thou… 10 through 10 through_the 11 throug… 10 thro… 8 ticket_$ -15 ticket_has 12 tiene 7
tiene_un 9 tien… 5 tight 20 tigh… 19 time -5 time_$ -6 time_for 11 time_it 14 time_zone -7 to 5 to_# -6 to_a 6 to_an
-11 to_close -6 to_do 7 to_find 6 to_get 10 to_give 7 to_it 22 to_keep 7 to_our -11 to_resolve -13 to_say 9 to_this
-12 to_us -11 to_you 7 to_your -8 told -9 told_you -5 too -11 too_early -6 too_many 5 tools 8 tool… 8 topic 8 topi… 8
touch_the -5 tout 20 trabaj… 5 trab… 5 tracking -6 tracking_page -5 tracki… -6 trac… -6 training -7 traini… -7 trai…
-10 transm… 9 tran… 7 trea… 6 trial -6 tria… -6 tric… 7 tritt -11 trit… -11 trouble -6 trouble_this -5 troubleshooting
13 troubl… 18 trou… 14 try -11 trying 13 tryi… 13 tunnel 7 tunn… 7 turn -5 tut 9 two -31 un 30 unan… 9 unchanged 13
unchanged_$ 10 unchan… 13 unch… 13 und 27 und_bei -8 under -8 under_investigation 6 understand -14 understand_how 5
understand_the -19 unders… -5 unde… -10 une 5 unfortunately 5 unfort… 5 unfo… 5 unit -8 uns 15 uns_$ 17 unsere -13
unse… -14 unter -5 unte… -5 until 13 unti… 13 up 22 up_$ 12 up_again 5 update -6 update_you -5 updated -11 updated_on
-11 update… -12 upda… -18 upstairs 5 upstai… 5 upst… 5 ursache 10 ursach… 10 ursa… 10 us 21 us_; 5 us_and -5 use -13
use_$ -5 used 8 used_$ 9 users -6 user… -6 usual_$ -6 usua… -5 va 11 valora… 9 valo… 7 various 9 variou… 9 vari… 9 vat
-5 vendor 5 verm… 10 version -9 versio… -9 vers… -9 very 14 verz… 8 viel 11 views 5 visit -5 visi… -8 vom 11 vorgang
-5 vorgan… -5 vorg… -7 vorh… -7 vos -9 votre 21 votre_compréhension 6 votr… 21 vous 10 vous_n' -6 vous_remercions 5
vpn 7 vpn_tunnel 8 wait -24 waited -8 waiting 12 waiting_for 8 waitin… 12 wanted 7 wanted_to 7 warehouse 9 warehouse_$
11 wareho… 9 ware… 8 warranty -5 warran… -5 warr… -5 was -46 was_on 6 was_passed -6 watc… 8 way -11 way_$ -10 we 19
we'll -11 we'll_have -6 we'l… -11 we're 13 we'r… 13 we_appreciate -14 we_are 28 we_cannot -9 we_carry 9 we_checked -6
we_confirm 6 we_continue 7 we_did 7 we_don't -6 we_had -7 we_have 13 we_hear 7 we_keep 21 we_look 7 we_looked 7
we_make 9 we_moved -7 we_noticed -7 we_promise -6 we_remain 8 we_sent -6 we_shall 11 we_should -6 we_thank 8 we_will
-11 we_would 17 week -8 weekend 5 weeken… 5 weiter 9 weiter_$ 5 weiter… 5 weit… 13 were 17 were_used 9 werk… -8 what
36 what_happened 5 what_is 9 what_we 6 when 11 when_we 5 whether -6 whethe… -6 whet… -6 which_we 9 while 6 whil… 6
wieder -22 wieder_$ -11 wieder_auf -10 wied… -22 will -11 will_have -10 will_keep -10 will_update -8 wir 36 wir_haben
21 wir_sie 5 wir_sind 16 wird 27 wird_nicht -5 with 21 with_our -6 with_priority 7 with_the 17 with_us 14 with_you -18
with_your 8 without -9 withou… -9 with… -13 won't -9 won'… -9 word -7 word_$ -5 words -15 word… -17 work_$ 6
work_continues -7 work_on 6 working -19 working_as -5 working_to -19 workin… -19 works -14 works_$ -9 workshop -7
worksh… -7 work… -35 worry -6 worry_about -6 worr… -6 wort… 5 would -17 would_it -7 would_like 12 would_not -10 woul…
-17 write 12 write_$ 7 writ… 13 wrong -19 wron… -20 wurde 11 wurde_an -13 wurd… 12 y 16 y_le -7 y_que 12 ya_está -9
ya_lo 9 year -7 yellow 22 yell… 22 yep 15 yes 6 yesterday_$ 7 yet 25 you -36 you'll -23 you'… -22 you_about 6 you_and
6 you_can -5 you_describe 8 you_did -5 you_do 9 you_for 6 you_get -9 you_hear 5 you_receive -6 you_shortly -9 you_the
-7 you_updated -11 you_will -9 your -10 your_branch 6 your_colleague -5 your_complaint -7 your_concern -9
your_contract -9 your_customer -5 your_enquiry 8 your_patience -19 your_payment 8 your_plan -8 your_pump 19
your_request -8 your_site -8 your_three 7 your_ticket 35 your_warehouse 11 yours_$ 8 zero 6 zone -8 zu 18 zum 14 zwei
-6 zwisch… 6 zwis… 6 à 22 à_vous 12 ça 13 étude 8 étude_$ 6 étud… 8 été 8 être -8 œuvre 22 œuvre_pour 6 œuvr… 22
""",
}


def _weights(table: str) -> dict[str, int]:
    fields = iter(table.split())
    return {name: int(worth) for name, worth in zip(fields, fields, strict=True)}


WEIGHTS = {rule: _weights(table) for rule, table in _TABLES.items()}
