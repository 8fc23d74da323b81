"""What each feature of a passage is worth for the rules of style. Do not edit it.

Made by "make gate" from the texts in tests/data/gate but the measured ones: logistic regression over the features of
handlers/gate/style.py, in tenths, the bias in hundredths. ``LEARNED_FROM`` is the SHA-256 of those texts.
"""

from __future__ import annotations

LEARNED_FROM = "4cfdd2b492899b82700669512effd7b9e0994ddffec666b78a2fbaef27058c03"
BIAS = {"blame": -502, "unconfirmed-promise": -650, "vague-update": 21}

_TABLES = {
    "blame": """
! -14 !_$ -12 " -43 "_$ -28 "_account -6 "_and -5 "_is 10 "_means 7 "_was 7 # -76 #: -34 #:_$ -7 #:_and -22 #:_to -7
#_$ -20 #_a -10 #_articles 5 #_as 5 #_because 14 #_c 10 #_der 7 #_eur -8 #_h -9 #_has 7 #_hours -8 #_is 5 #_may 11
#_minutes -7 #_november -6 #_of 17 #_people -14 #_seconds 15 #_th -10 #_the -5 #_uhr -7 #_und -7 #_which -9 #_without
6 #_y -8 $ -40 : -36 :_$ -6 :_el -5 :_le -5 :_two -5 :_your 10 ; -38 ;_both -6 ;_for -9 ;_hemos 5 ;_i 13 ;_it -10 ;_no
-5 ;_nous 8 ;_the 18 ;_they 5 ;_we -18 <as-you-said+comes-about> -7 <as-you-said+customary> 9 <as-you-said+harm> 8
<as-you-said+hedge> -5 <as-you-said+negation> 6 <as-you-said+number> 7 <as-you-said+outcome> 9 <as-you-said+p:en> -12
<as-you-said+p:failing> 5 <as-you-said+p:outright> 5 <as-you-said+p:pattern> 9 <as-you-said+past> -8
<as-you-said+somebody> -6 <as-you-said+they> -6 <as-you-said+unit> 9 <as-you-said+we> -5 <as-you-said+you> -7
<as-you-said> -8 <asked+at-work> -13 <asked+comes-about> -12 <asked+deadline> -8 <asked+generalities> 8
<asked+good-hands> -5 <asked+if> -9 <asked+judge> 11 <asked+neglect> 9 <asked+number> -9 <asked+p:actor> -21
<asked+p:de> -7 <asked+p:es> -7 <asked+p:fr> -7 <asked+p:ourselves> 26 <asked+past> 10 <asked+question> -6
<asked+resolved> 6 <asked+role> -7 <asked+they> 22 <asked+we> 9 <asked+you> -13 <asked> -20 <at-work+comes-about> -10
<at-work+future> -5 <at-work+good-hands> -5 <at-work+harm> 23 <at-work+negation> 39 <at-work+neglect> 9
<at-work+news-later> -7 <at-work+number> 28 <at-work+outcome> 17 <at-work+p:actor> -18 <at-work+p:failing> 15
<at-work+p:housemate> -8 <at-work+p:ourselves> -29 <at-work+p:outright> 17 <at-work+p:pattern> 19 <at-work+past> 12
<at-work+short> -11 <at-work+somebody> -17 <at-work+they> -13 <at-work+unit> 11 <at-work+warned> -5 <at-work+we> -18
<at-work+would-have> 10 <at-work+you> -6 <at-work> -8 <comes-about+courtesy> -15 <comes-about+customary> -10
<comes-about+delayed> -8 <comes-about+fault> 29 <comes-about+future> -15 <comes-about+generalities> 8
<comes-about+good-hands> 5 <comes-about+harm> -29 <comes-about+if> 26 <comes-about+judge> 60 <comes-about+month> 16
<comes-about+negation> -10 <comes-about+neglect> 36 <comes-about+news-later> -6 <comes-about+number> -6
<comes-about+outcome> -17 <comes-about+p:act> 21 <comes-about+p:actor> 8 <comes-about+p:de> -16 <comes-about+p:en> -7
<comes-about+p:es> 5 <comes-about+p:failing> 16 <comes-about+p:housemate> 7 <comes-about+p:ourselves> 26
<comes-about+p:outright> 25 <comes-about+p:pattern> 58 <comes-about+past> -22 <comes-about+question> -11
<comes-about+repeated> 18 <comes-about+role> -9 <comes-about+short> -6 <comes-about+somebody> 9 <comes-about+they> 14
<comes-about+unit> -6 <comes-about+warned> -26 <comes-about+we> -21 <comes-about+weekday> -14 <comes-about+word-given>
18 <comes-about+would-have> 35 <comes-about+you> -38 <comes-about> -17 <courtesy+customary> -9 <courtesy+deadline> -8
<courtesy+fault> -6 <courtesy+future> -5 <courtesy+generalities> 8 <courtesy+good-hands> -7 <courtesy+irony> 7
<courtesy+negation> 31 <courtesy+neglect> -5 <courtesy+p:actor> 13 <courtesy+p:en> -6 <courtesy+p:failing> 21
<courtesy+p:housemate> -6 <courtesy+p:ourselves> -23 <courtesy+p:outright> -13 <courtesy+past> -5 <courtesy+resolved>
6 <courtesy+role> 26 <courtesy+somebody> 34 <courtesy+they> 8 <courtesy+warned> 5 <courtesy+we> -26
<courtesy+word-given> -7 <courtesy+you> -24 <courtesy> -12 <customary+deadline> -12 <customary+fault> -5
<customary+generalities> 9 <customary+harm> -5 <customary+hedge> 9 <customary+near-time> 10 <customary+negation> -5
<customary+news-later> 10 <customary+outcome> 15 <customary+p:de> -15 <customary+p:en> 14 <customary+p:es> -11
<customary+p:failing> -9 <customary+p:ourselves> 10 <customary+p:outright> -9 <customary+p:pattern> -11
<customary+past> 6 <customary+repeated> 22 <customary+role> 15 <customary+we> -6 <customary+word-given> 6
<customary+would-have> -6 <customary+you> 34 <customary> -7 <deadline+good-hands> 20 <deadline+harm> 9
<deadline+hedge> 14 <deadline+irony> 9 <deadline+judge> 38 <deadline+month> -12 <deadline+near-time> -13
<deadline+negation> -18 <deadline+neglect> 6 <deadline+news-later> -5 <deadline+number> 5 <deadline+outcome> 17
<deadline+p:es> -19 <deadline+p:failing> 11 <deadline+p:fr> 9 <deadline+p:housemate> 13 <deadline+p:ourselves> 5
<deadline+p:outright> 14 <deadline+past> 33 <deadline+resolved> 7 <deadline+role> -7 <deadline+short> -5
<deadline+somebody> 34 <deadline+unit> -9 <deadline+warned> 9 <deadline+we> -7 <deadline+weekday> -11
<deadline+word-given> -8 <deadline+you> -8 <deadline> -10 <delayed+fault> 28 <delayed+generalities> -9 <delayed+harm>
-7 <delayed+irony> 7 <delayed+judge> 9 <delayed+near-time> -12 <delayed+neglect> 9 <delayed+outcome> 9 <delayed+p:en>
10 <delayed+p:fr> 9 <delayed+p:housemate> -5 <delayed+p:outright> 6 <delayed+p:pattern> -7 <delayed+past> 18
<delayed+role> 15 <delayed+short> 6 <delayed+unit> 15 <delayed+warned> -10 <delayed+we> 5 <delayed> 21
<fault+generalities> -10 <fault+good-hands> 12 <fault+harm> 5 <fault+hedge> 11 <fault+if> 10 <fault+irony> 6
<fault+judge> -15 <fault+month> 15 <fault+near-time> 8 <fault+negation> 12 <fault+neglect> 8 <fault+news-later> 10
<fault+number> -18 <fault+outcome> -19 <fault+p:de> -19 <fault+p:en> 41 <fault+p:failing> 11 <fault+p:fr> 15
<fault+p:housemate> -19 <fault+p:innocent> -9 <fault+p:ourselves> 20 <fault+p:outright> 22 <fault+past> 27
<fault+repeated> 14 <fault+resolved> 6 <fault+role> 25 <fault+short> 20 <fault+somebody> -34 <fault+warned> -5
<fault+would-have> -11 <fault+you> 30 <fault> 35 <future+generalities> 12 <future+harm> 8 <future+irony> 13
<future+month> 7 <future+near-time> -6 <future+number> -9 <future+outcome> -6 <future+p:de> 12 <future+p:en> -10
<future+p:failing> -7 <future+p:ourselves> 14 <future+past> 10 <future+question> 14 <future+somebody> -8 <future+they>
-14 <future+unit> -8 <future+we> 31 <future+word-given> -12 <generalities+harm> 13 <generalities+hedge> -9
<generalities+if> 8 <generalities+irony> -7 <generalities+judge> -5 <generalities+near-time> 12
<generalities+negation> 23 <generalities+neglect> -16 <generalities+news-later> -13 <generalities+number> 19
<generalities+p:actor> -13 <generalities+p:es> -9 <generalities+p:failing> 33 <generalities+p:housemate> 20
<generalities+p:ourselves> -17 <generalities+p:outright> 10 <generalities+p:pattern> 13 <generalities+past> -9
<generalities+question> 16 <generalities+repeated> 9 <generalities+short> -5 <generalities+they> 10
<generalities+warned> 7 <generalities+we> -13 <generalities+would-have> 16 <generalities> -8 <good-hands+harm> 17
<good-hands+hedge> 6 <good-hands+negation> 14 <good-hands+news-later> -10 <good-hands+number> 15
<good-hands+p:failing> 28 <good-hands+p:housemate> 9 <good-hands+p:ourselves> 12 <good-hands+p:pattern> 16
<good-hands+past> -24 <good-hands+role> -17 <good-hands+somebody> -6 <good-hands+they> 6 <good-hands+unit> 6
<good-hands+warned> -9 <good-hands+you> -6 <good-hands> -7 <harm+hedge> 11 <harm+if> 6 <harm+irony> 9 <harm+month> -15
<harm+near-time> 14 <harm+negation> 15 <harm+neglect> 19 <harm+news-later> 20 <harm+number> 7 <harm+outcome> -7
<harm+p:act> 20 <harm+p:actor> 17 <harm+p:de> 29 <harm+p:failing> 8 <harm+p:fr> 9 <harm+p:ourselves> -21
<harm+p:outright> -9 <harm+p:pattern> -15 <harm+past> -35 <harm+repeated> 19 <harm+resolved> -6 <harm+role> 36
<harm+short> 11 <harm+somebody> 30 <harm+they> 25 <harm+unit> 17 <harm+warned> 16 <harm+we> 5 <harm+word-given> -6
<harm+you> 26 <harm> 44 <hedge+irony> 11 <hedge+negation> -33 <hedge+neglect> 5 <hedge+outcome> 19 <hedge+p:actor> -7
<hedge+p:de> -7 <hedge+p:en> 16 <hedge+p:failing> -14 <hedge+past> -7 <hedge+question> -6 <hedge+role> -19
<hedge+somebody> 18 <hedge+they> -8 <hedge+we> -25 <hedge+weekday> -5 <hedge+you> 45 <if+irony> 9 <if+month> 7
<if+near-time> 6 <if+negation> 7 <if+neglect> -11 <if+news-later> -6 <if+number> -16 <if+p:actor> 15 <if+p:de> 11
<if+p:en> -25 <if+p:es> 23 <if+p:failing> -11 <if+p:housemate> 9 <if+p:ourselves> -21 <if+p:outright> 14
<if+p:pattern> 10 <if+past> -6 <if+question> 5 <if+repeated> 18 <if+role> 50 <if+somebody> -23 <if+they> 14
<if+weekday> 16 <if+would-have> 31 <if+you> -9 <if> 12 <innocent+judge> 9 <innocent+p:actor> 13 <innocent+p:de> 5
<innocent+p:failing> 9 <innocent+p:innocent> -7 <innocent+p:ourselves> -5 <innocent+p:pattern> 10 <innocent+past> -9
<innocent+role> 16 <irony+judge> 10 <irony+month> 15 <irony+near-time> 5 <irony+negation> 20 <irony+news-later> -8
<irony+number> 19 <irony+outcome> 10 <irony+p:act> 7 <irony+p:actor> 49 <irony+p:de> 22 <irony+p:en> 30
<irony+p:failing> 10 <irony+p:fr> 16 <irony+p:housemate> 21 <irony+p:ourselves> 14 <irony+p:pattern> 9 <irony+past> 40
<irony+question> -6 <irony+role> 50 <irony+short> 7 <irony+somebody> 44 <irony+unit> 28 <irony+warned> 10 <irony+we>
26 <irony+you> 52 <irony> 71 <judge+negation> 30 <judge+neglect> 34 <judge+number> 14 <judge+outcome> 14
<judge+p:actor> 48 <judge+p:de> 8 <judge+p:en> 70 <judge+p:es> 5 <judge+p:failing> 13 <judge+p:ourselves> 8
<judge+p:outright> 15 <judge+p:pattern> 13 <judge+past> 28 <judge+role> 62 <judge+they> 18 <judge+unit> 8
<judge+warned> 13 <judge+we> 12 <judge+would-have> -13 <judge+you> 17 <judge> 83 <month+negation> 19 <month+outcome>
-14 <month+p:de> 5 <month+p:en> -18 <month+p:failing> 19 <month+p:fr> 13 <month+p:outright> 11 <month+p:pattern> 13
<month+repeated> 7 <month+role> -31 <month+somebody> -13 <month+unit> -11 <month+warned> 15 <month+we> 13
<month+would-have> 6 <near-time+neglect> 10 <near-time+number> -16 <near-time+outcome> 11 <near-time+p:actor> -7
<near-time+p:de> -8 <near-time+p:es> -16 <near-time+p:ourselves> -17 <near-time+p:pattern> 12 <near-time+past> 10
<near-time+role> 14 <near-time+they> -6 <near-time+unit> -9 <near-time+we> -28 <near-time+weekday> -7
<near-time+word-given> 7 <near-time+you> -14 <near-time> -25 <negation+news-later> -9 <negation+number> 6
<negation+outcome> -10 <negation+p:act> 5 <negation+p:actor> 35 <negation+p:de> 15 <negation+p:es> 10
<negation+p:failing> 12 <negation+p:fr> -15 <negation+p:outright> -10 <negation+p:pattern> 7 <negation+past> 49
<negation+question> 16 <negation+repeated> 5 <negation+role> 41 <negation+short> -7 <negation+somebody> 24
<negation+they> 25 <negation+unit> 17 <negation+warned> 14 <negation+we> 8 <negation+weekday> -6 <negation+word-given>
-17 <negation+would-have> 20 <negation+you> -24 <negation> 13 <neglect+news-later> -11 <neglect+number> 46
<neglect+outcome> 10 <neglect+p:actor> 13 <neglect+p:de> 28 <neglect+p:en> 30 <neglect+p:failing> -7 <neglect+p:fr> 5
<neglect+p:housemate> 15 <neglect+p:ourselves> 38 <neglect+p:outright> 15 <neglect+p:pattern> 10 <neglect+past> 38
<neglect+repeated> 9 <neglect+role> 58 <neglect+somebody> 26 <neglect+unit> 11 <neglect+warned> 12 <neglect+we> 21
<neglect+weekday> 18 <neglect+would-have> 5 <neglect> 65 <news-later+number> 14 <news-later+p:actor> -8
<news-later+p:de> 7 <news-later+p:en> -10 <news-later+p:failing> 9 <news-later+p:fr> -5 <news-later+p:ourselves> -15
<news-later+p:outright> 8 <news-later+p:pattern> 16 <news-later+past> -6 <news-later+role> -8 <news-later+somebody> 13
<news-later+unit> -9 <news-later+warned> 6 <news-later+we> -21 <news-later+would-have> 5 <news-later+you> -7
<news-later> -7 <number+outcome> 15 <number+p:act> 16 <number+p:actor> 28 <number+p:de> -5 <number+p:en> -5
<number+p:es> -13 <number+p:failing> -9 <number+p:housemate> 9 <number+p:innocent> -5 <number+p:ourselves> -29
<number+p:outright> 7 <number+p:pattern> 5 <number+past> 26 <number+role> 35 <number+short> -5 <number+somebody> 30
<number+unit> 8 <number+warned> 8 <number+word-given> -17 <number+you> 26 <number> -20 <outcome+p:act> 13
<outcome+p:actor> 26 <outcome+p:en> -5 <outcome+p:fr> -5 <outcome+p:pattern> 19 <outcome+past> -7 <outcome+repeated>
16 <outcome+somebody> 32 <outcome+they> -9 <outcome+unit> 6 <outcome+warned> -11 <outcome+we> -37 <outcome+word-given>
-6 <outcome+you> 40 <outcome> -8 <p:act+p:actor> 27 <p:act+p:de> 8 <p:act+p:en> 13 <p:act+p:es> 8 <p:act+p:failing> 29
<p:act+p:housemate> 23 <p:act+p:pattern> 18 <p:act+past> 11 <p:act+resolved> -6 <p:act+role> 8 <p:act+somebody> 12
<p:act+unit> 7 <p:act+we> 10 <p:act+weekday> 5 <p:act> 27 <p:actor+p:de> 13 <p:actor+p:es> 38 <p:actor+p:failing> 30
<p:actor+p:fr> 25 <p:actor+p:ourselves> -12 <p:actor+p:outright> 25 <p:actor+p:pattern> 15 <p:actor+past> 38
<p:actor+repeated> 31 <p:actor+resolved> -7 <p:actor+role> 14 <p:actor+short> -9 <p:actor+somebody> 29 <p:actor+soon>
-6 <p:actor+unit> -11 <p:actor+warned> -8 <p:actor+we> -5 <p:actor+would-have> 25 <p:actor+you> -18 <p:actor> 76
<p:de+p:failing> 25 <p:de+p:housemate> 16 <p:de+p:ourselves> -12 <p:de+p:outright> 34 <p:de+p:pattern> 28
<p:de+question> 14 <p:de+role> 34 <p:de+short> -17 <p:de+they> -7 <p:de+unit> -6 <p:de+warned> 12 <p:de+we> 8
<p:de+weekday> -9 <p:de+would-have> 10 <p:de+you> 15 <p:en+p:failing> -8 <p:en+p:housemate> -17 <p:en+p:innocent> -6
<p:en+p:outright> 34 <p:en+p:pattern> 34 <p:en+question> -21 <p:en+repeated> 32 <p:en+role> 36 <p:en+short> -30
<p:en+somebody> 11 <p:en+soon> -9 <p:en+they> 34 <p:en+unit> -16 <p:en+warned> 32 <p:en+we> 21 <p:en+would-have> 25
<p:en+you> 10 <p:en> -23 <p:es+p:housemate> -7 <p:es+p:ourselves> -29 <p:es+p:outright> 5 <p:es+p:pattern> 14
<p:es+repeated> -5 <p:es+role> 25 <p:es+somebody> 6 <p:es+they> -5 <p:es+unit> 18 <p:es+warned> -7 <p:es+word-given>
-5 <p:es+would-have> 8 <p:es+you> -10 <p:es> -9 <p:failing+p:fr> 20 <p:failing+p:housemate> 19 <p:failing+p:ourselves>
-25 <p:failing+p:outright> 16 <p:failing+p:pattern> 12 <p:failing+repeated> 20 <p:failing+resolved> 5 <p:failing+role>
54 <p:failing+short> 15 <p:failing+somebody> -37 <p:failing+unit> 18 <p:failing+warned> 15 <p:failing+we> -9
<p:failing+weekday> 11 <p:failing+word-given> 5 <p:failing+would-have> 9 <p:failing+you> 7 <p:failing> 35
<p:fr+p:outright> 6 <p:fr+p:pattern> -5 <p:fr+past> 27 <p:fr+repeated> 12 <p:fr+role> 7 <p:fr+short> 16
<p:fr+somebody> 26 <p:fr+unit> 6 <p:fr+warned> 12 <p:fr+we> -7 <p:fr+word-given> -8 <p:fr+would-have> 11 <p:fr+you> 25
<p:fr> -5 <p:housemate+p:ourselves> -10 <p:housemate+p:pattern> 12 <p:housemate+past> -9 <p:housemate+role> -27
<p:housemate+they> -10 <p:housemate+unit> -12 <p:housemate+we> -41 <p:housemate+word-given> -5 <p:housemate+you> -23
<p:innocent+p:ourselves> -6 <p:innocent+past> -6 <p:innocent+we> -11 <p:innocent> -12 <p:ourselves+p:outright> -9
<p:ourselves+p:pattern> -10 <p:ourselves+question> 12 <p:ourselves+repeated> 11 <p:ourselves+resolved> 6
<p:ourselves+role> 14 <p:ourselves+short> -6 <p:ourselves+somebody> -14 <p:ourselves+they> 39 <p:ourselves+unit> -9
<p:ourselves+warned> 27 <p:ourselves+we> -5 <p:ourselves+weekday> -10 <p:ourselves+word-given> 16
<p:ourselves+would-have> -8 <p:ourselves+you> 7 <p:ourselves> -40 <p:outright+p:pattern> 82 <p:outright+repeated> 15
<p:outright+resolved> 6 <p:outright+role> 32 <p:outright+short> 6 <p:outright+somebody> -8 <p:outright+they> 14
<p:outright+unit> 18 <p:outright+warned> 19 <p:outright+we> 5 <p:outright+would-have> 32 <p:outright+you> 36
<p:outright> 79 <p:pattern+past> -5 <p:pattern+repeated> 21 <p:pattern+role> 11 <p:pattern+short> 8
<p:pattern+somebody> -28 <p:pattern+they> -12 <p:pattern+unit> 13 <p:pattern+warned> 24 <p:pattern+we> 25
<p:pattern+weekday> 10 <p:pattern+word-given> 8 <p:pattern+would-have> 15 <p:pattern+you> 14 <p:pattern> 71
<past+repeated> 17 <past+role> 17 <past+short> -10 <past+somebody> 43 <past+unit> 19 <past+warned> 22 <past+we> -6
<past+weekday> 31 <past+would-have> -19 <past+you> 11 <past> 31 <question+role> -5 <question+we> 10 <question+you> -9
<question> -5 <repeated+role> 36 <repeated+somebody> 18 <repeated+they> 33 <repeated+unit> 5 <repeated+we> 10
<repeated+weekday> 5 <repeated+word-given> -7 <repeated> 36 <resolved+role> -5 <resolved+weekday> -6
<resolved+would-have> 6 <role+somebody> -27 <role+soon> -6 <role+unit> 14 <role+warned> -13 <role+we> 29
<role+would-have> 30 <role+you> 37 <role> 103 <short+we> -5 <short+you> 15 <short> -35 <somebody+they> -9
<somebody+unit> 11 <somebody+warned> 24 <somebody+word-given> -10 <somebody+you> 18 <somebody> 39 <soon+you> -5 <soon>
-10 <they+unit> -13 <they+warned> 17 <they+word-given> -6 <they+would-have> 14 <they+you> 15 <they> 26 <unit+warned>
13 <unit+we> 7 <unit+weekday> -6 <unit+word-given> 7 <unit+you> -8 <warned+we> 20 <warned+weekday> -9
<warned+would-have> 12 <warned+you> 29 <warned> 48 <we+weekday> -6 <we+word-given> 8 <we+would-have> 17 <we+you> -19
<we> 25 <weekday+you> -26 <weekday> -8 <word-given+would-have> 13 <word-given+you> -15 <word-given> -15
<would-have+you> 27 <would-have> 54 <you> 39 ? -6 ?_$ -5 ^ -40 ^_" -10 ^_# -9 ^_a -11 ^_after -7 ^_an 7 ^_as 18 ^_at
-6 ^_because 5 ^_bei 10 ^_between 8 ^_both -11 ^_con 5 ^_could -6 ^_d' -5 ^_das -7 ^_dass 13 ^_der -17 ^_ein 7 ^_every
16 ^_for 14 ^_frankly 23 ^_gracias -5 ^_hemos -5 ^_i 5 ^_i'd 13 ^_if -22 ^_ihr 5 ^_il 15 ^_im -7 ^_in 8 ^_just -21
^_la -9 ^_le 20 ^_let 9 ^_lo 6 ^_los 12 ^_many -6 ^_my 8 ^_next 26 ^_no -15 ^_nobody 11 ^_nos -9 ^_not 7 ^_nous -10
^_ok -12 ^_once 6 ^_one 20 ^_order 5 ^_our -29 ^_please -21 ^_purchasing 9 ^_quien 9 ^_regrettably 6 ^_second 5
^_should -5 ^_si 18 ^_sie -16 ^_so 22 ^_someone 23 ^_su -5 ^_thank -7 ^_thanks -7 ^_that 16 ^_the -9 ^_to -14
^_todavía -6 ^_tragen -6 ^_two -9 ^_un -6 ^_unfortunately 13 ^_unser -7 ^_until 7 ^_usted 17 ^_vous -7 ^_we -23 ^_we'd
8 ^_what -7 ^_whoever 15 ^_wie 20 ^_wir -7 ^_would -5 ^_you 36 ^_you'll -9 ^_your -31 ^_yours 5 ^_à 7 a 36 a_# -6
a_cable 8 a_credit -5 a_date -10 a_fait 17 a_fault -13 a_file 6 a_full 5 a_good -10 a_hurry 6 a_list 13 a_look 14
a_lot 16 a_matter -9 a_member 9 a_new -17 a_pas -7 a_password -9 a_quick -5 a_refund -5 a_second -10 a_server 10
a_simple 9 a_single -5 a_su 7 a_switch 8 a_test -5 a_user 8 a_version 9 a_while -9 a_été -5 ab 5 ab_$ 6 abge… 7 able
-10 able_to -10 about 15 about_the 18 abou… 15 abrir 5 abri… 19 accept 20 accept_our 6 accepted -14 accept… -13 access
6 acce… 8 accide… 12 acci… 12 account_$ 5 account_closed -6 accountant -23 accounting -6 accounts 18 accoun… -10 acco…
-9 acti… -7 actualización 5 actual… 5 adapter 22 adapte… 17 adap… 17 add_the 5 added -8 adde… -8 address -13
address_in -6 addresses 5 addres… -8 addr… -8 adjuntamos -9 adjunt… -9 adju… -10 admini… -17 admi… -23 adresse 5
adress… 6 adre… 6 aduana -9 adua… -9 advice 5 advi… 8 after -19 after_that -6 after_the -10 afterwards_$ 5 afte… -17
again -31 again_$ -5 again_; 7 again_at -5 against 20 agains… 20 agai… -11 agency 5 agenda 12 agent 18 agen… 24 al 7
alarme 7 alarms 13 alar… 17 all -7 all_" 15 all_# -16 all_three 5 alle -7 allo… -5 although 15 althou… 15 alth… 15
always 15 always_the 15 alwa… 15 am -9 am_writing -7 an -11 an_$ -5 an_answer 5 an_error -10 an_hour -8 an_old 5
ancien 5 and -17 and_# -5 and_a -5 and_changed 10 and_did 11 and_found -5 and_i -11 and_is -9 and_it 16 and_keep -5
and_never 6 and_nobody 10 and_nothing -10 and_now 15 and_so 19 and_still 9 and_tell -13 and_that -7 and_the -27
and_then 6 and_was -8 and_we -34 and_you -7 and_your -5 ande… 8 anfrage -5 anfrag… -5 anfr… -5 ange… -5 anleitung 8
anleit… 8 anle… 8 answer -7 answered 20 answer… 17 answ… 10 antenna 11 antenn… 11 antes 12 antes_de 7 ante… 27 any -20
anybody 7 anybod… 7 anyb… 7 anyone 9 anyo… 9 anything_$ 10 anyway 11 anyw… 11 apag… 6 apology 5 apolog… 12 apol… 12
apparently 21 appare… 23 appa… 22 appears 17 appear… 16 appe… 12 application -5 applic… -5 appl… -7 appoin… -5 appo…
-5 appreciate -9 apprec… -9 appren… 8 approv… 11 appr… 8 apre… 10 april -6 apri… -6 après -5 aprè… -5 archiv… -5 arch…
-5 are -14 are_$ 16 are_copied 5 are_giving -12 are_in 5 are_not 14 are_on -12 are_still -5 are_the 13 arregl… 12
arre… 12 arrival -8 arriva… -8 arrive… -5 arri… -14 arrow_$ -5 article -9 articles_$ 5 articl… -8 arti… -10 as 22 as_a
6 as_it 13 as_so 7 as_we 12 as_yours -5 ask -14 ask_you -5 asked -18 asked_for -9 asked_the -7 asked_two -6 aske… -18
asks -8 asks_for -5 assemb… 9 asse… 6 assigned -12 assigned_to -6 assign… -12 assi… -13 asso… 16 assure -15 assure_you
-15 assured -6 assure… -7 assu… -24 at 5 at_# 20 at_it -6 at_least 5 at_our 8 at_page 24 at_your -15 attached -5
attachment 14 attachment_$ 14 attach… 8 atta… 7 attemp… -5 attend… -6 attention -11 attention_$ -8 attent… -11 atte…
-25 au -9 audito… 6 aufg… 7 auftra… 9 auft… 9 aufz… 6 aus 15 aus_$ 9 automatic 5 auto… 5 avait 14 avai… 11 avant_de 5
avec -5 averti… 7 aver… 11 avez -7 avoi… 18 ayuda -6 ayud… -6 año 25 b_of 8 back -12 back_$ -5 back_to 6 backup 7
backup_is 10 backups -7 backup… -7 bad -5 badge -6 badg… -9 bandeja 7 bandej… 7 band… 9 bank -30 barcode 7 barcod… 7
barc… 7 batch -6 batc… -6 batería 17 baterí… 17 bate… 17 batterie 5 battery 17 battery_$ 7 battery_was 10 batter… 21
batt… 21 be 22 be_delivered -7 be_entered 11 be_finished 8 be_honest 13 be_on -6 be_switched -9 be_used 13 bean… -6
because 27 because_of -6 because_the -11 because_you 10 because_your 8 becaus… 27 beca… 27 been -26 been_forgotten -6
been_let 7 been_made -7 been_opened -12 before 14 befo… 14 begin 6 begi… 7 behind -7 behind_the -6 behi… -7 bei 22
bei_der 16 bei_uns 5 being 10 bein… 10 belongs -7 belongs_to -7 belong… -7 belo… -8 bench -6 benc… -6 beschr… -5 best
-6 better 11 better_than 8 bett… 11 between 5 betwee… 5 betw… 5 beyond 15 beyo… 15 bitte -7 bitt… -8 blade 8 blad… 8
blame -9 blam… -12 blanco -7 blocked -8 blocked_by -17 blocke… -8 blocks 6 bloc… -7 board 5 board_and -6 boar… 5 bomba
-11 bomb… -11 bon 7 booked 8 booking 7 booking_was 10 bookin… 6 book… 11 borr… 16 bothered 7 bothered_to 7 bother… 12
both… 12 boun… 7 box_and -6 boxes 5 boxe… 5 branch -18 bran… -14 braucht 6 brauch… 6 brau… 6 break 8 brings -9 brin…
-15 broken_$ -6 bt 9 bt_# 9 buchhaltung 11 buchha… 11 buch… 9 budget 7 budg… 7 build 5 built -6 buil… 15 burnt 7 burn…
7 busy -9 busy_with -9 but_not -6 but_your 10 butt… -5 buy 17 by -8 by_# -7 by_design -7 by_hand 9 by_itself 6
by_mistake 5 by_the -8 by_your -15 c 6 c' -7 cabinet_$ 9 cable 18 cable_$ 8 cable_and 21 cable_was -6 cabl… 16 cade…
11 caja 6 calendar -16 calendar_$ 5 calend… -18 cale… -18 calibrated 6 called 6 call… 5 cambia… 18 camb… 12 came -7
can -13 can't -5 can't_be -6 can'… -5 can_be -11 can_only 21 can_read -5 cana… -5 cancelled 6 cancel… 6 canc… 6 card
-9 carele… 5 caretaker -11 careta… -11 care… -6 carol -9 caro… -9 carpeta 9 carpeta_$ 15 carpet… 9 carp… 9 carrier -26
carrier_$ -10 carrie… -30 carry -6 carry_the -6 carr… -37 case -11 case_is -6 cause 5 cause_analysis 8 ce 14 cela 6
cell… 5 centre 8 centrifuge 7 centri… 7 cent… 14 cerrado 5 cerrad… 5 cerr… 5 certificate_of -5 changed_it -8
changed_the 18 chan… -5 chaque 5 chaq… 5 charged 41 charge… 40 chart -9 char… 25 cheape… 15 chea… 16 chec… -9 chez 16
chez_vous 17 chif… -5 chil… 7 choose -32 choo… -33 chosen -6 chos… -8 cinco 7 cinc… 7 claim -15 clai… -9 clean 5
cleaners 20 cleane… 19 clearly 8 clearl… 8 clea… 32 click 7 click_on 8 clicks 5 clic… 29 client -17 clients 10 client…
9 clie… -8 close -7 closed_" -6 clos… -14 cloud 6 clou… 6 code -18 coffee 5 cold -8 colleague 22 colleague_in 11
collea… 15 coll… 5 column -9 columns 6 column… 6 commandé -6 comman… -6 comment 7 commen… 14 comm… 5 company 15
company_$ -6 compan… 14 compared -5 compar… -12 complaint_about -7 compla… 8 compri… 5 compta… 6 compte -7 computer -5
comput… -7 comp… -14 con_el -9 concerned -7 conclu… 20 conc… 14 conect… 15 cone… 15 config… 7 confirm -12 confirmed
-12 confirmed_the -5 confir… -43 conf… -32 connect 5 connection -8 connec… -8 conn… -14 consider 6 consid… 9 consis…
20 cons… 24 contabilidad 5 contab… 5 contact_$ 7 contacts -6 contai… -5 contam… 5 contie… -10 contrato -7 contra… -13
control 15 controller -13 contrô… 7 cont… -20 conven… 10 conv… 7 cookies -5 cookie… -5 cook… -5 cool… -5 copie -5
copied 5 correc… -7 correo 9 corres… -6 corr… 5 couc… -5 could 7 coun… -8 coup… -12 courier -8 courie… -8 cover -9
cove… -12 created 11 created_by 16 create… 10 crea… 17 csv -6 csv_$ -6 culpa -9 customer -7 customers 11 customers_$
12 customs 14 custom… 18 cust… 18 cut 6 cut_in -6 cutter 8 cutt… 8 d' -22 damage -7 damaged -5 damage… -5 dama… -12
damit 5 dami… 5 dans -7 darf 16 das 19 dass 38 dass_der 21 data 13 data_centre 8 date -13 date_$ -8 date_of -7 dates
-5 dave_the 5 dave_we 6 days 9 days_$ -5 days_before 7 de 11 de_# -15 de_dos -10 de_l' -15 de_la 5 de_notre 10
de_nuestro -5 de_préstamo -10 de_que -7 de_recepción -5 de_votre -5 deadline 18 deadli… 18 dead… 18 deal… -5 debit -7
debit_with -6 debi… -9 debí… 17 december -7 december_$ -5 decemb… -7 dece… -7 decide -10 decided_by -5 decided_to 7
deci… -13 decl… -5 dejó 19 del 9 delay 22 dela… 23 delivers 17 delivery -11 delive… 28 deli… 28 dem 11 demand… -5
dema… -8 den 9 den_fehler -10 den_stecker 5 department_$ -11 der 38 der_die 10 der_fehler 7 der_hersteller -16
der_kollege 12 der_versand -7 derzeit -6 derzei… -6 derz… -6 desa… 13 descri… -8 desc… -9 deserve 10 deserves -5
deserves_$ -5 deserv… 5 deshalb 6 deshal… 6 desh… 6 design -8 design_$ -7 desi… -10 desk 5 desk… 7 deta… -6 deux -9
developers 10 develo… 9 deve… 9 device -7 devices -7 device… -7 devi… -14 devops -6 devo… -5 did 22 did_not 7
did_nothing -10 die 12 die_falsche 16 die_meldung -8 die_pumpe -6 die_rechnung -5 dienstag -5 dienstleister 6 diesen 9
dies… 6 difference 5 diff… 8 directly -5 dire… -9 disabl… -6 disa… -11 disco 7 discontinued -8 discon… -9 discus… 10
disc… 7 disk 5 dispatch 18 dispat… 18 display_$ -5 displays -7 displa… -7 dispos… 5 disp… 15 dist… -6 do 18 do_$ 17
do_not -8 dockin… -6 dock… -6 doctor 6 doct… 6 doit -5 done_by -10 door -18 door_$ -6 dort -8 dos -18 doubt 16 doub…
13 down 6 down… -5 drawing 7 drawing_$ 9 drawin… 5 drif… 8 drive -5 driver -6 drivers 19 driver… 17 driv… 6 drop… -5
dry 10 dry_$ 12 duplicate 6 duplic… 7 dupl… 7 duty 27 dépl… 11 déso… 5 días -9 each -17 each_line -6 early -7 earl…
-10 echo 7 editor -7 edit… -11 eight 5 eigh… 5 ein_$ -8 eindeutig 9 eindeu… 9 eind… 9 eine -7 einer -5 eine… -7 einmal
-9 einm… -9 el 10 el_aviso -5 el_contrato -7 el_correo 12 el_disco 7 el_enlace -5 el_fabricante 7 el_informe -5
el_lunes 10 el_martes -7 el_mensajero -5 el_paquete 13 el_técnico -8 electr… 11 elec… 11 eleven 12 elev… 12 empty -5
en_fin 5 encore 7 enco… 5 end -12 enero 8 ener… 7 engineering_team -6 engineers -17 engine… -22 engi… -23 enlace -5
enla… -6 enough_$ 6 entered 10 entere… 10 ente… 11 entf… -11 entirely 6 entire… 6 enti… 6 entrega -6 entregó 6 entwic…
5 entw… 5 envi… 9 envío -7 enví… -9 error_and 6 error_in -7 errors_$ 5 erscheint -8 ersche… -8 ersc… -8 es 11 es_el -7
escalation -6 escala… -8 esca… -8 esqu… 10 est -26 est_de 5 est_parti 6 estará -5 esta… -6 está -11 et -6 et_l' -5
et_le 5 etwas 18 etwa… 18 eur -8 even -8 every 20 every_one 6 every_single 9 everyone 14 everyo… 14 everything 22
everything_$ 9 everyt… 22 ever… 54 evidently 14 eviden… 14 evid… 14 example -13 exampl… -13 exam… -16 exchan… -5 exch…
-5 existe -8 exis… -9 expect -9 expected 15 expect… 14 expired_$ 7 expi… 7 explanation 9 explan… 9 export -7 expo… -9
eyes 14 f -5 fabricant -16 fabricante 17 factory_$ 7 factur… -7 failed 15 failed_to 9 failure 5 failur… 5 fail… 18
faire -8 fair… -8 fait 14 fallo 7 fall… 10 falsche 16 falsch… 17 fals… 14 falta -6 far -12 far_$ -5 fault -24 fault_in
-8 faul… -26 february 6 februa… 6 febr… 6 fecha -14 fech… -14 feel 5 fehler -5 fehler_liegt 9 fehl… -8 ficha -10
figures -6 figure… -6 figu… -8 file -10 file_was -5 files 6 file… 5 filled 20 fills -6 fill… 14 filter -7 filt… -5
final 11 fina… 12 find 7 find_a -7 find_it 5 find_out 8 fingers 5 finger… 8 fing… 7 finished 17 finish… 21 fini… 21
firewall -5 firewa… -5 fire… -5 firm 25 firm_that 25 firma -5 firmware_# -7 firm… -8 first 8 first_start -5 first_time
10 firs… 8 fits -6 fitted 7 fitter 5 fitt… 20 five -11 fois 6 following 12 follow… 12 foll… 10 foncti… -9 fonc… -9
foot… 12 for_# 7 for_a -10 for_each -7 for_eight 7 for_it 9 for_their -10 for_two 7 for_your -12 forc… 7 fore… 19
forgot 6 forgot_to 5 forgotten -6 forgotten_$ 6 forgot… -6 forg… -8 form 21 form_$ 19 format -8 formula -5 formular
-12 formul… -18 form… -29 forwar… 6 forw… 6 found -25 found_a -5 four 17 four_times 8 fournisseur 6 fourni… 5 frag… 7
frankly 23 frankl… 23 fran… 22 frau 5 frau_carol 5 free -7 freigegeben 7 friday -5 frid… -5 from 23 from_# 21 from_#:
-7 from_a 15 from_an 5 from_the -6 from_your -26 front_of 5 früh 7 full 7 full_of 7 fünf 6 für -10 für_die -9 garantía
-5 garant… -6 gara… -8 gard… 8 gask… -5 gate -9 gateway -12 gatewa… -15 gate… -15 gauge 9 gaug… 9 gave_us 5 gb_$ 5
gelösc… 6 gemein… -14 geme… -14 gena… 5 generated 5 genera… 5 german 5 germ… 5 gesp… 11 gest… 7 get 5 gets 11 gibt_es
-5 give -10 give_the -6 given -20 given_the -5 give… -20 giving -11 giving_it -11 givi… -11 glan… 9 goes 8 goes_back 6
good -22 gracias -5 gracia… -5 grac… -5 grav… -9 grey -7 group_$ -16 groß… -6 guest -5 gues… -5 guide 8 guid… 8 h -9
h_# -6 h_à -5 ha -26 haben_die 5 haben_sie 10 habitu… 11 habi… 11 habría 11 habr… 11 hace… 14 haci… 13 had 17 had_a
-10 had_been -6 had_expired 5 had_the -9 had_to 7 half -8 half_an -8 hand 15 handbook 12 handbo… 12 hand… 8 hang… -5
happen 15 happ… 12 hardly 15 hardly_be 15 hardware 6 hardware_lab 7 hardwa… 6 hard… 19 has 5 has_a 11 has_accepted -7
has_been -8 has_changed -5 has_confirmed -5 has_not -17 has_the 11 hast… 7 hat 20 hat_$ 13 hat_das 5 hat_die -5 hat_es
7 hat_ihnen 5 hatt… 6 haus 8 have 23 have_asked -6 have_been -12 have_found -6 have_had -5 have_known 8 have_no 5
have_not 5 have_passed -5 have_removed -5 have_spoken -5 have_the 6 have_told 9 heater 6 heat… 6 help 5 helpful -9
helpful_$ -9 helpfu… -9 helps 5 hemos -5 hemos_puesto 6 hemo… -5 her 6 here 11 hersteller -16 hersteller_hat -8
herste… -17 hers… -20 heru… 6 heure -6 heur… -6 hi 16 hici… 8 hier 5 high… 8 him_$ 12 hinge 19 hinge_is 18 hing… 19
his 9 hit 9 hizo 21 honest 13 hone… 10 hope… 6 hour -11 hours_$ -5 hours_and 7 hours_at 5 house 12 housing 5 housin… 5
hous… 18 how 5 hoy -11 hr 15 hurry 6 hurry_to 6 hurr… 6 häng… 16 hätte 12 hätten_sie 14 hätt… 11 héberg… 13 hébe… 13
i'd 12 i_am -10 i_cannot -5 i_gave -7 i_had -6 i_have -13 i_see 15 i_was -5 i_will 6 i_would 13 idea 18 if_your 5 ihn
-5 ihnen 9 ihnen_und -5 ihne… 9 ihr 15 ihre -10 ihres 10 ihre… 6 il 13 im -25 important 5 importe 9 importe_comment 7
import… 11 impo… 10 impresora 6 impres… 5 in_# -12 in_april -8 in_as -5 in_der 31 in_half -8 in_it -7 in_one 9
in_order 5 in_our 12 in_production 5 in_six 5 in_the -30 in_this 6 in_your 51 included -8 includ… -12 incl… -14 inde…
-5 informe -5 informed 9 inform… 7 info… 5 inserted 7 insert… 7 inse… 6 inside 5 inside_$ 7 insi… 6 inspection 10
inspec… 10 insp… 10 install -10 installation 5 installed -9 instal… 5 instead -5 instea… -5 instructions 14 instru… 16
inst… 19 insure… -11 insu… -11 interface -5 interf… -5 into -19 into_it -5 into_the -7 invoice -19 invoice_was -7
invoices -9 invoic… -28 invo… -29 is -48 is_$ 6 is_a -11 is_being -12 is_beyond 16 is_broken -5 is_called 7 is_in -6
is_item 19 is_no -5 is_not 13 is_nothing 6 is_on -15 is_still -6 is_the 23 is_to 7 is_what 19 is_with -8 isolat… -6
isol… -6 ist -35 it 35 it_$ 7 it_appears 20 it_deserves -5 it_did 11 it_from 12 it_had 7 it_has -17 it_is 12 it_may 9
it_on -8 it_out 5 it_seems 7 it_stays -7 it_today 5 it_took -6 it_was 18 it_we -6 it_will -10 it_with 28 item 19
its_own 5 jamais 8 jama… 8 january 9 januar… 9 janu… 9 jedem -8 jede… -11 job 27 joint -7 join… -8 jonas 7 jona… 7
june -5 just -30 just_a -8 kam 17 kann -7 keep 18 keep_it -5 keinen -8 kept 6 key -11 keyboard 16 keyboa… 15 keyb… 15
kindly 17 kind… 17 kitche… 5 kitc… 5 know 14 know_$ 5 know_better 11 know_that -5 know_the 8 known 10 knows 10 know…
19 kollege 9 kolleg… 9 koll… 9 kont… -12 können -6 l' -13 l'_avons -6 l'_équipe 9 la 8 la_aduana -9 la_bandeja 7
la_batería 17 la_batterie 5 la_bomba -11 la_caja 7 la_carpeta 9 la_impresora 6 la_llave 5 la_mauvaise 6 la_messagerie
-14 la_notice 7 la_page 15 la_tienda 12 lab 15 label 8 label_on 13 labe… 8 labora… -7 labo… -7 lacks 5 lack… 6 lady 6
lager 5 lage… 5 laid 22 landlo… 6 land… 13 laptop -10 lapt… -10 las -10 lassen_$ 5 last -9 last_$ -7 last_time 9
last_update -8 last_year's 5 late_$ -7 late… -5 le_colis 7 le_fabricant -12 le_joint -6 le_pedimos 16 le_service 14
le_transporteur -10 lead 7 lear… 10 least 5 leave 5 leave_it 11 leer 9 left 22 left_$ -7 left_in 11 left_it 7
left_open 8 left_the 6 leitungen 8 leitun… 12 leit… 11 lesen 16 lese… 16 let 14 let_near 6 let_us 8 let_you -9
let_your -13 letter 11 letters 7 letter… 7 lett… 17 leur -9 level_$ 6 libera… -6 libe… -6 licence -5 licences -6
licenc… -8 lice… -8 lid 11 lid_$ 16 lie -9 lieber 9 lieb… 9 liefer… -7 lief… -7 liegen 8 liegt_eindeutig 9 lieg… 9
lift 12 ligh… -5 like 43 like_this 5 lille -24 lill… -24 limit -5 limi… -10 line -9 line_$ -7 lines -21 lines_$ -20
line… -21 lire 17 list 19 list_; 10 list_and -5 list_of 11 list… -9 little 15 litt… 15 live 8 livré 13 livr… 15 llam…
-10 llave 5 llav… 5 llegar… -10 llegó 21 lleg… 9 lleva 15 llev… 25 lo 19 lo_que 6 load 5 load_test 7 loaded 26
loaded_the 9 load… 23 lock… 8 log -16 log_in -5 log_of -6 login -6 lol -5 lol_$ -5 longer -10 long… -11 look 16
look_at 17 looking -11 looking_at -6 lookin… -11 looks 16 los 25 los_de 10 lost -24 lost_$ -6 lot 22 lowered 17
lowere… 17 lowe… 18 lunes 10 lunes_$ 15 lune… 10 lying 5 lyin… 5 m -7 machine 6 machin… 5 mach… 5 made 13 made_at -5
magasi… 6 maga… 6 mahnun… -5 mahn… -5 mail -27 mail_from -24 mailbox -8 mailbo… -8 mail… -14 maintenance 24 mainte… 24
main… 25 maker -14 make… -23 mal -7 man 13 manager -6 manager_; -5 manifestement 8 manife… 8 mani… 8 manual 14
manufacturer -6 manufacturer_has 6 manufacturer_who -5 manufa… -7 manu… 7 many -6 many_thanks -6 map 7 map_shows 8
march 7 marc… 10 mark 5 mark_rose -5 marketing 5 market… 15 mark… 13 martes -8 mart… -11 marzo 17 marz… 17 master -12
mast… -12 matter -13 matt… -13 mauvaise 6 may 10 may_at 29 may_be 7 may_was -5 mañana -9 maña… -9 me -13 me_that -9
means_that -10 mean… -5 measure 5 mechan… 7 mech… 7 medi… 13 mehr 9 meldung -8 meldun… -8 meld… -9 member 9 member_of
9 memb… 8 memory -5 memo… -6 meno… 5 mensajero -5 menu -10 menú -6 meses 15 mese… 15 mess 11 mess_of 7 message -11
messagerie -14 messag… -23 messed -10 messed_up -10 mess… -31 metal 9 meta… 9 metr… -6 micr… 5 middle 11 middle_of 11
midd… 11 minute -7 minutes -13 minute… -14 minu… -23 mirando 15 mirand… 15 mira… 16 mis 13 mismo 15 mism… 12 missing
-10 missin… -10 miss… -7 mistak… 5 mist… 7 mit_dem 5 mixed 11 mixed_up 11 mixe… 14 mobile_network -8 mobile_operator 9
model -5 modelo -8 mode… -14 modul 7 module -6 modèle -8 modèle_$ -9 modè… -8 moment -5 mome… -6 monday -15 monday_$
-5 monday_and -5 mond… -15 month 12 months -6 mont… 7 more 5 more_than -5 morgen -5 morg… -5 morning -7 morning_and -5
mornin… -7 morn… -7 mostra… -6 most… -6 motor -5 moto… -6 mounted 9 mounte… 9 moun… 8 moved -9 move… -11 mr -5 must 26
must_be 11 must_have 11 my 21 my_colleague 22 más -8 más_de -10 módulo 16 módu… 16 n' 8 n'_a 11 n'_avait 9 n'_importe
10 nach -8 nach… -5 nada 19 nadie -5 nadi… -5 name_$ 12 ne -5 necessary 5 necess… 5 nece… 5 need -14 need_the -10
needs -13 needs_to -6 need… -15 neighb… -13 neig… -13 nennen -6 nenn… -6 net -5 netzbe… 6 netz… 6 neuen -5 neue… -8
never 19 never_have 8 neve… 19 new -30 new_column -5 new_one -7 new_price 10 next 20 ni 10 nicht 15 nicht_$ -6
nicht_in 19 nich… 13 nieman… 5 niem… 5 night 8 night_shift 7 nigh… 9 no -15 no_lo 15 no_longer -5 no_one 14 no_se 11
no_tenemos -8 no_tiene 5 nobody 18 nobody_in 14 nobo… 17 noir 6 noise -6 nois… -6 none 12 none_of 15 normal_$ 5 nos
-24 nosotros 16 nosotros_$ 7 nosotr… 16 noso… 16 not_$ -8 not_be 14 not_care 5 not_in -6 not_know 10 not_open -14
not_see -6 not_the 5 not_to 15 note_$ 14 note_to -7 notebook 7 notebo… 7 nothing_is -5 nothing_was -14 noticed 12
noticed_that 10 notice… 12 noti… 13 notre 12 notre_fournisseur 11 notr… 12 nous_a 5 nous_avions -5 nous_avons 9
nous_ne -7 november -7 novemb… -7 nove… -7 now 17 now_$ -14 now_the 10 nuestro -5 nuestr… -6 nues… -6 nuevo -7 nuevo_$
-6 nuev… -9 nuit 5 number -23 number_on -6 numbers 14 number… 13 numb… -10 nur -7 nöti… 6 obwohl 8 obwo… 8 october -8
octobe… -8 octo… -9 of -8 of_# -18 of_a -7 of_any -10 of_delivery -5 of_four 14 of_our 18 of_stock -7 of_the -8
of_them -10 of_us 7 of_your -21 off 13 off_$ -6 off_and 11 off_the 7 offenbar 9 offenb… 9 office 40 office_" 7
office_is 5 offi… 39 often 7 ofte… 7 ohne 6 ok -13 old -15 on -54 on_" -5 on_# 5 on_a -6 on_an 7 on_duty 21 on_it -14
on_monday -11 on_our -8 on_page -5 on_saturday -8 on_sunday 13 on_their 13 on_tuesday -8 on_wednesday -5 on_your -10
once 18 once_$ 5 once_more 27 one 17 one_$ -19 one_: -5 one_can 16 one_of 9 one_person 5 ones 10 only -13 only_$ -6
only_need -10 ont 5 open -6 open_$ -9 open_and 7 opened -12 opened_a -5 opened_the 5 opening 28 openin… 28 opens -16
opens_it -10 operator 5 operators 10 operat… 19 oper… 20 opti… -6 or -15 order 14 order_# 13 order_and -7 order_which
-8 ordered -14 ordered_$ -6 ordered_from -6 ordere… -14 orders 8 orde… 7 otherwise 5 otherw… 5 othe… 7 otro 7 ought 11
ought_to 11 ough… 11 our 13 our_developers 8 our_engineers -14 our_import -6 our_own 7 our_team -11 our_test -5 ours 8
out 26 out_$ 6 out_in 10 out_of 12 out_why -5 out_with 5 outage 11 outage_was 9 outa… 11 outside -19 outsid… -19 outs…
-19 ouvert 5 ouve… 5 overnight 11 overnight_and 8 overni… 11 over… 6 own 17 packag… 5 pack… 8 page 16 page_# 32 page_$
7 page_is -7 page_of -5 pago 15 papel 11 paper -6 pape… 6 paquete 13 paquet… 20 paqu… 20 para -19 para_el -8 parcel 8
parcel_service 17 parc… 9 park… 6 part -10 part_$ 7 parti 6 partner 21 partne… 18 parts 5 part… 28 pas -19 pas_$ -6
pasado 11 pasa… 9 paso 5 pass 27 passed -13 passed_to -7 passes 5 passiert 15 passie… 15 pay 11 payment 8 paymen… 9
paym… 9 pedido 5 pedimos 16 pedimo… 16 pedi… 19 pein… -6 people -7 people_are -17 people_had 13 people_in 8 people_who
-11 peop… -7 person 8 person_who -8 personne 16 persons 6 person… 19 pers… 26 phone 5 phone_$ 6 phone_the 10 phones 5
phon… 10 photo 6 photograph -5 photograph_of -5 photog… -11 phot… -6 pin -16 pin_of -11 place 5 placed -6 plan -9
planni… 9 planun… 14 plan… 20 play… 26 plc 17 please -23 please_accept 6 please_do -7 please_find 7 please_let -15
please_send 5 please_tell 12 plea… -17 plumber 10 plumbe… 10 plum… 10 plus -7 plus_de -5 pointed 11 pointe… 11 poin… 9
policy -7 poli… -9 por -5 porque 19 porq… 19 portal -7 posi… -6 possible -5 possib… -6 poss… -6 pour -16 pour_la -5
pour… 10 pouvez -5 pouv… -6 power_supply 8 predecessor 8 predec… 8 pred… 8 prefer -7 preferred 9 preferred_to 9
prefer… 9 press -14 pressing 5 pressi… 5 prestataire 20 presta… 20 pres… 15 prev<as-you-said> -17 prev<at-work> -42
prev<comes-about> 35 prev<courtesy> -16 prev<customary> 10 prev<deadline> -28 prev<delayed> 13 prev<fault> -9
prev<future> -11 prev<generalities> -60 prev<harm> 23 prev<hedge> -17 prev<if> -9 prev<innocent> 7 prev<irony> 9
prev<judge> 5 prev<neglect> 5 prev<news-later> -5 prev<number> -26 prev<outcome> 11 prev<p:actor> -19 prev<p:en> 12
prev<p:es> -13 prev<p:failing> 19 prev<p:fr> 8 prev<p:housemate> -10 prev<p:outright> 12 prev<p:pattern> 5 prev<past>
11 prev<question> 5 prev<repeated> 71 prev<resolved> 30 prev<role> -36 prev<short> -5 prev<they> -11 prev<unit> 14
prev<warned> 25 prev<weekday> -14 prev<would-have> -5 prev<you> -58 preven… -8 previous 29 previo… 29 prev… 20 price
10 price_$ 5 price_list 10 prices_are 5 pric… 14 print -6 print_it 8 print_the 8 printer -9 printe… -10 prin… -17
priori… 8 prio… 7 pris… 23 priv… -5 probe 12 prob… 26 proc… -5 product 5 product_$ 7 production 13 produc… 13 prod… 26
prof… 5 program -10 prog… -6 project 9 projec… 8 proj… 8 promises 16 promis… 12 prom… 8 prop… -6 protec… 8 prot… 8
proveedor_de 15 provider -10 provid… -13 prov… -10 préstamo -10 présta… -10 prés… -11 puede -9 pued… -9 puesto 5 pues…
5 pump -21 pump_$ -6 pumpe -6 purchase -9 purchasing 10 put 7 put_it 8 qualit… 7 qual… 6 quarter 7 quarte… 7 quar… 6
quatre -5 quat… -5 que 61 que_el 10 que_l' 6 que_la -7 que_lo 10 que_no 5 que_nous -6 que_se -8 que_su 10 quer… -5
question -20 questions 6 questi… -14 ques… -14 qui 28 quick -9 quick_note -5 quic… -10 quien 9 quie… 11 quoi 10 rack
-5 radi… -12 rain 6 raised -9 rais… -10 reach -7 reach_the -9 reached -9 reache… -10 reac… -22 read 18 read_$ 9
read_it -5 read_the 29 reading 5 reading_the 5 read… 6 real 11 really -8 real… -8 reason_why 7 receipt -11 receip… -11
receive -5 receive_the -5 received -8 received_a -8 receives -5 receiv… -13 recepción 9 recepc… 9 recept… 5 rece… -14
rechnung -6 rechnu… -7 recht -15 rech… -23 recibido -6 recibi… -10 reci… -11 record… -8 reco… -22 rectif… -5 rect… -5
recu… 15 referencia 9 refere… 7 refe… 7 refi… 6 refrain 5 refrain_from 5 refrai… 5 refr… 6 refund -6 refuse 6 refused
-32 refuses -6 refuse… -38 refu… -39 regrettably 6 regret… 6 rein… 5 rejected_the -5 reject… -6 reje… -6 release -6
released 11 releas… 14 rele… 11 reli… 14 remark -9 remark_" -6 rema… -14 reminder -13 reminder_$ -7 rend… 11
renewed_the 5 repaired -10 repair… -10 repa… -10 repeated 12 repeat… 11 repe… 10 repl… -6 report_$ 5 reported -7
reports -17 reports_to -5 report… -26 repo… -28 request -6 reques… -7 requ… -8 reseller 14 resell… 14 rese… 7 respec…
5 responsable -5 response 16 responsible -5 responsible_for 5 respon… 15 resp… 25 rest -6 rest_assured -5 restart -12
restar… -14 restau… 5 restored_the 5 result 20 result_$ 21 resu… 19 reti… -8 return… -7 revision 16 revisi… 16 revi…
13 right -20 right_people -9 righ… -23 ring -6 rings -10 ring… -10 roller -6 root 7 root_cause 8 rose -8 rota -5
rounding 6 roundi… 6 roun… 10 rubb… -6 rule_" 7 rules 5 rule… 5 run -7 running -6 runnin… -6 runn… -6 régl… -5 répond…
-9 répo… -11 s' 9 safe -12 sala… -5 sale -13 sale_de -11 same 10 samedi 5 same… 5 samples 7 sample… 7 samp… 6 sat 14
sat_on 5 saturday -9 saturd… -9 satu… -9 save 23 saved 7 save… 7 saw 6 say 34 say_that 15 scan 8 scanned -5 scanne…
-10 scan… -21 schedule 7 schedu… 13 sche… 23 schreiben 16 schrei… 15 schr… 14 schuld… -15 schu… -14 scra… -5 se 12
seal -5 search -5 search… 7 second_line 13 seconds 15 seconds_$ 14 second… 14 seco… 13 sect… -6 see -11 see_any -5
see_the -7 seems 28 seems_to 23 seem… 28 sein 9 seiner -8 sein… -6 seit 9 select -7 select_the -7 sele… -7 semaines 13
semain… 12 sema… 12 semi… 10 send 11 send_a 8 sends 6 sends_its 5 sensor 6 sensors 9 sensors_$ 11 sensor… 8 sens… 15
sent 12 sent_$ -5 sent_again 6 sent_on -7 sent_us 7 serial 10 serial_number 7 seriennummer 7 serien… 7 seri… 12
service 25 service_$ 7 servic… 20 serv… 15 ses 12 sessio… -5 sess… -5 set -22 set-up -9 set-… -9 seve… -5 share -6
shar… -28 she 7 sheet 8 shee… 8 shielded 18 shielded_cable 18 shield… 18 shie… 18 shift 9 shift_$ 8 shif… 10 shipping
-8 shippi… -8 ship… -5 shor… -6 should 10 should_be 6 shou… 9 show -12 shows -9 shows_$ 13 shows_a 8 shows_all -12
shows_up -5 show… -11 shut 16 si 22 sich 21 sie -14 sie_haben -7 sie_im -5 sie_uns 5 sign -12 sign-in -21 sign-in_$ -7
sign-i… -21 sign_in -7 signal 6 signal_$ 6 signature -5 signat… -5 signed 13 signing 19 signin… 19 sign… 11 sigue -5
sigu… -5 silent -8 sile… -11 simple 10 simp… 5 sin 6 since 26 since_you 16 since_your 11 sinc… 23 sind -5 site -10
site_$ -8 slept 5 slept_through 5 slep… 5 so 46 so_$ 5 so_etwas 16 so_far -6 so_often 7 so_please 5 so_that -11 so_the
-6 socket 6 software 5 softwa… 6 soft… 6 soldered 11 solder… 11 sold… 10 sollen 15 soll… 20 some -7 somebody_has 5
somebody_is -9 someone 12 someon… 12 something 16 someth… 16 some… 31 sonn… 15 sont 5 sont_à -7 sorry_for 6 spare 7
spare_parts 7 spar… 14 speak 5 spea… 8 specification 17 specif… 17 spec… 16 spli… -5 spoken -5 spok… -7 spoo… -9 staff
11 staf… 11 stand -9 standard 10 standard_$ 10 standa… 10 start -12 start_$ -7 started -11 starte… -11 star… -27
status -7 stayed 6 stays -14 stay… -8 stellen 7 stelle… 7 steps 15 steps_$ 16 step… 15 steriliser 15 steril… 15 ster…
14 still -13 still_on -5 stil… -13 stock_at -7 stop 17 stop_$ 12 stopped_at 5 stops 13 stops_at 15 stop… 15 store -9
stor… -14 street -10 stre… -14 strip -5 stri… -5 stunde -5 stun… -7 such 8 such_a 14 suff… 14 suggest 18 sugges… 16
sugg… 16 sunday 10 sund… 10 super -13 supe… -12 supplier's -5 supplier_$ -5 supplier_has -10 supplier_of 15 suppli…
-11 supply 7 support 26 suppor… 25 supp… 20 sur_l' 5 sur_le -5 surpri… 9 surp… 9 sus 6 switch -6 switched 10
switched_the 8 switches 19 switches_$ 22 switch… 28 swit… 23 system -7 syst… 10 tablet -5 tabl… -10 take -9 take_the
-6 taken -6 takes -7 take… -13 taking -5 taki… -5 tal 5 talk 17 taller -11 tall… -11 también -6 tambié… -6 tamb… -5
tank 11 tap 16 tape 11 tarda -10 tardó 5 tard… -8 tauschen 6 tausch… 5 taus… 5 taux -5 tax 5 team -10 technician -12
technician_found -6 techniker_war -5 techni… -38 tech… -38 tell 8 tell_us -10 tell_you -5 tells 15 tells_you 17 tell…
12 tender 5 tend… 6 tenemos -8 tenemos_fecha -7 tenemo… -8 tene… 8 tenía 5 terminal 7 termin… 6 term… 7 test 11
test_account 11 tested 7 testing 8 testin… 8 test… 11 text -5 th -10 than -8 than_we 7 thank_you -15 thanks -12
thanks_to -10 than… -16 that 47 that_does -7 that_is 5 that_it -5 that_my 17 that_the -18 that_they -6 that_this 13
that_was -8 that_we -6 that_your 8 the 30 the_# -10 the_access 13 the_adapter 5 the_address -9 the_agent 11 the_agreed
6 the_antenna 12 the_arrow 8 the_attachment 17 the_automatic 7 the_backup 9 the_bank -14 the_battery 15 the_blame -10
the_build 6 the_cabinet -14 the_card 6 the_caretaker -6 the_carrier -25 the_case -7 the_centrifuge 7 the_certificate 5
the_chart -9 the_claim -11 the_client -6 the_cold -8 the_colleague 6 the_colour -7 the_columns 6 the_connection -5
the_controller -7 the_customs 5 the_data 8 the_day 6 the_deadline 18 the_delay 22 the_difference 5 the_dispatch 12
the_display -8 the_drawing 9 the_duplicate 7 the_echo 7 the_error 7 the_escalation -6 the_field 6 the_figures -5
the_file -8 the_final 11 the_first 18 the_form 14 the_format -6 the_former -13 the_guide 8 the_hardware 6 the_hinge 20
the_instructions 13 the_invoice -16 the_job 21 the_key -5 the_label 10 the_lady 6 the_laptop -7 the_left -7 the_lid 11
the_limit -5 the_list 6 the_load 6 the_loan -5 the_log -10 the_machine 9 the_mail -20 the_maker -15 the_manual 14
the_manufacturer -8 the_master -12 the_memory -5 the_menu -9 the_middle 11 the_missing -5 the_name 5 the_network 5
the_new -10 the_night 10 the_office -6 the_old -21 the_order 13 the_outage 9 the_page -9 the_panel 6 the_parcel 9
the_part -11 the_partner 5 the_password 8 the_payment 10 the_people -8 the_person 6 the_persons 6 the_phone 13
the_photo 7 the_picture 5 the_pin -10 the_plc 17 the_plug -5 the_port 6 the_previous 9 the_price -5 the_print -7
the_probe 12 the_product 6 the_program -6 the_pump -13 the_remark -6 the_reminder -8 the_report 5 the_reporting 5
the_restart -5 the_result 21 the_right -14 the_roller -5 the_root 8 the_rota -12 the_rounding 7 the_rule -5 the_safe
-10 the_same 13 the_scanner -5 the_second 6 the_sensor -9 the_serial 9 the_service -6 the_set-up -9 the_settings 9
the_specification 17 the_steriliser 15 the_stock 10 the_supplier -15 the_tank 12 the_team -7 the_technician -20
the_tender 5 the_test 10 the_text -5 the_three 16 the_time 8 the_two -14 the_unit 9 the_update 6 the_user -15
the_users -7 the_video 5 the_warehouse -5 the_web -5 the_weekend 14 the_whole -5 the_wrong 18 their 11 their_own -6
thei… 12 them -28 them_$ -7 them_and -12 them_with 15 theme 8 them… 7 then -8 then_a -5 there_was 5 therefore -7
theref… -7 ther… -5 these 9 thes… 9 they 23 they_have 16 thinking 6 thinking_$ 7 thinki… 6 this 32 this_month 13
this_morning -6 this_ticket 15 this_would 16 though -5 thought 6 thought_$ -7 though… 6 three 6 three_days 6 three_of
-5 three_times -5 thre… -6 thursd… -6 thur… -6 ticket 23 ticket_$ 19 tickets 5 ticket… 5 tick… 29 tienda 13 tiene 5
tien… 17 tighte… 5 time 52 time_$ 7 time_from 17 time_that 6 time_the -6 time_zone 21 times 16 time… 16 to 37 to_# 9
to_#: -7 to_apologise 6 to_be 7 to_confirm -5 to_deliver 6 to_do 8 to_five -5 to_get 7 to_go 7 to_have 18 to_let -8
to_our -10 to_put 9 to_read 6 to_restart -6 to_save 7 to_send 13 to_tell 13 to_thank 8 to_the -35 to_them 5 to_us -5
to_wait 6 to_your -16 todavía -6 todavía_no -6 todaví… -6 together -5 togeth… -5 toge… -5 told 16 told_you -9 tolera…
17 tole… 17 tomorrow -8 tomorr… -8 tomo… -8 too -16 took_the 6 total -5 tota… -5 tous 11 traced 7 tragen -6 tragen_sie
-6 trag… -6 train -5 trai… -5 transfer -6 transf… -7 transporteur -13 transportista 7 transp… -12 tran… -15 trasla… -5
tras… -5 treats 16 trea… 14 trois 6 trolley 24 trolle… 24 trol… 24 trop 7 trouve 6 trou… 5 trus… -6 try -10 tuesday
-10 tuesda… -10 tues… -10 turned_out -6 turno_de -5 turns -5 turn… -5 twice 8 twic… 8 two -29 two-factor -7 two-fa… -7
two-… -7 two_days 7 two_hours 8 two_of -9 type -5 typed 10 type… 8 typical 8 typica… 8 typing 15 typi… 23 uhr -7
ultrasound 5 ultras… 5 ultr… 5 um -6 un 23 un_autre 11 un_año 10 una -7 uncl… -5 und -29 und_hat -6 under -24
under_the -5 understanding 5 unders… 5 unde… -20 une 15 unfortunately 13 unfort… 13 unfo… 13 unit_of 6 unit_was 8 uno
5 unplug… 16 unpl… 17 uns_die 6 unser -8 unsere… 9 unterschrift 5 unte… -5 until_it 5 update 8 update_was -8 updates 7
update… 7 upda… 15 upstairs 8 upstai… 8 upst… 8 us 7 us_$ -6 us_a -16 us_that -5 us_the 13 use -13 use_the -8 used 29
used_for 10 users -18 user… -19 usted 11 uste… 11 usually -7 usuall… -7 usua… -11 valora… -5 valo… -5 valu… -9 van -12
vari… 7 venait -5 venait_d' -5 vena… -5 vend… 7 ver 10 verdanken 5 verdan… 5 verg… -9 versand -9 versan… -23 version_$
6 versión -5 versió… -5 vers… -24 verträge 10 verträ… 10 vert… 8 verz… -13 vibrat… 7 vibr… 7 video 5 vide… 5 view -8
visibl… 16 visit -6 visi… 8 voll… 6 vom 16 von -5 von_# -9 vorgang 6 vorg… 5 vorh… 6 vos 20 votre -8 votre_colis -10
votr… -8 vous 6 vous_n' 8 vous_pouvez -5 vérifi… 8 véri… 9 wait 5 wait_$ 7 waiting -8 waiting_for -5 waitin… -8 wait…
-8 walk -8 wanted 12 wants -7 want… 5 war -14 warehouse -7 wareho… -7 ware… -5 warning -8 warnin… -8 warn… -7 was -8
was_a -5 was_cancelled 11 was_caused 6 was_changed -5 was_created 16 was_damaged -5 was_delivered 5 was_done -8 was_in
5 was_left 20 was_lost -5 was_made 10 was_never -6 was_not -12 was_on 9 was_our -5 was_passed -7 was_read 8
was_refused -26 was_repaired -6 was_sent -6 was_set -13 was_switched 6 was_your 17 water 12 wate… 12 way_round 5 we
-11 we'd 8 we_are 38 we_asked -6 we_can 18 we_changed -7 we_do 23 we_have -35 we_loaded 7 we_now 5 we_only -10
we_raised -6 we_renewed 5 we_repeated 12 we_restored 5 we_sent -6 we_should -6 we_suggest 18 we_were -8 we_will -5 web
-6 web_page -5 wednesday -10 wednes… -10 wedn… -10 week_$ 7 weekend 13 weeken… 13 week… 13 weil 8 weil_der 6 welcome
13 welcom… 13 welc… 12 well -10 wenn 13 went -5 were_sent 5 were_told 20 what 31 what_your 8 whatever -6 whatev… -6
what… -5 when -19 when_the -12 when_you -7 where 5 wher… 5 whether_a 10 whether_the -12 which 25 which_is 12
which_means -5 which_of 5 which_the 12 which_was -7 whic… 24 while_the 10 while_we -6 white -6 whit… -6 who 45 who_can
-8 who_had 6 who_should 8 whoever 22 whoeve… 22 whoe… 22 whole -5 whol… -8 whose -15 whos… -15 why 8 wide… 8 wie 33
wieder -11 wied… -14 will -17 will_be -21 will_keep 8 window -5 wind… -7 wir_haben -5 wird_die 6 wired 23 wire… 22
wiring 10 wiri… 10 wish -6 with_the -14 with_you -12 with_your 6 within -7 without 9 without_thinking 6 withou… 9
woch… 9 wollte 9 woll… 9 won't -5 won'… -5 word -5 worked 9 works -5 workshop -7 worksh… -7 work… -6 worth 12 wort… 18
would 55 would_have 19 would_like -9 would_never 14 would_not 6 woul… 58 writes 6 writing -7 writin… -7 written_to 7
wrong 10 wrong_$ -11 wrong_: -5 wrong_one -10 wrong_way 6 wrong_with 7 wrongly -12 wrongl… -12 wron… 8 wrote -5 wrot…
-5 wurde_$ 13 y 19 y_le -5 y_no 14 y_se 13 ya_no -6 year -5 year's 5 year… 5 yes -5 yesterday -7 yesterday_$ -5
yester… -7 yest… -7 yet 13 you -38 you'll -11 you'… -12 you_$ -8 you_: -5 you_a -5 you_and -10 you_are -6 you_asked -8
you_can -14 you_do -5 you_find -5 you_for 19 you_in -9 you_know -15 you_now 11 you_ordered -9 you_that -15 you_to 9
you_want 5 you_were 18 you_will 5 your 5 your_accountant -22 your_administrator -5 your_bank -9 your_branch -16
your_colleague -10 your_company -26 your_device -6 your_former 14 your_it 7 your_last -8 your_mail -5 your_new -5
your_operators 10 your_own 13 your_people 7 your_question -11 your_site -7 your_staff 9 your_street -6 your_tax 6
your_team 16 your_ticket 5 your_user 18 your_users -9 your_warehouse 7 yours 12 yours_and 14 yours_was 8 yourself 21
yourse… 21 your… 34 zieht 5 zieh… 5 zone 21 zu 35 zu_verdanken 5 zugr… 6 zwei 9 « -9 » -9 à -15 à_# -9 équipe 6 était
8 étai… 8 été -5 über 9 über… 7 œuvre -8 œuvr… -8 “ -21 „ -21
""",
    "unconfirmed-promise": """
! -5 " -31 "_$ -8 "_is -5 "_the -8 # -29 #: -18 #:_; -9 #:_uhr -8 #_# -9 #_$ -24 #_; -11 #_a -6 #_and -7 #_bis -12 #_c
-16 #_days -18 #_de -16 #_does -6 #_est 9 #_eur -5 #_gbit 5 #_has -5 #_hours 7 #_in -5 #_juin -9 #_july 11 #_june 5
#_march -17 #_may 11 #_mm -9 #_november -13 #_o'clock 5 #_of 21 #_percent 15 #_since 13 #_st 6 #_th 28 #_this 5 #_uhr
8 #_x 12 $ -7 : -9 :_# 20 :_$ -6 :_nous 8 :_the 6 ; -22 ;_it 6 ;_on 6 ;_our 10 ;_sie -5 ;_the -11 ;_there -6 ;_with -8
;_you 7 <as-you-said+at-work> 6 <as-you-said+deadline> 5 <as-you-said+outcome> 8 <as-you-said+p:clause-present> -5
<as-you-said+p:dated> 7 <as-you-said+p:en> -7 <as-you-said+p:present> -9 <as-you-said+p:somebody> -9
<as-you-said+p:time> -6 <as-you-said+past> 8 <as-you-said+repeated> 9 <as-you-said+role> -9 <as-you-said+somebody> -8
<as-you-said+unit> 7 <as-you-said+weekday> -6 <as-you-said+you> -9 <as-you-said> -9 <asked+at-work> -8
<asked+comes-about> -20 <asked+deadline> -18 <asked+delayed> 9 <asked+future> 9 <asked+harm> 8 <asked+month> -5
<asked+negation> -5 <asked+number> -5 <asked+p:clause-present> -6 <asked+p:clause-request> -12 <asked+p:de> -8
<asked+p:en> -7 <asked+p:fr> -6 <asked+p:future> 10 <asked+p:guard> -6 <asked+p:past> -5 <asked+p:present> -7
<asked+p:request> -19 <asked+p:somebody> -19 <asked+p:sure> -12 <asked+p:time> -8 <asked+repeated> 5 <asked+somebody>
12 <asked+they> 5 <asked+unit> -6 <asked+we> -7 <asked+weekday> -5 <asked+you> -22 <asked> -22 <at-work+comes-about>
14 <at-work+customary> -17 <at-work+deadline> -24 <at-work+fault> 5 <at-work+future> -22 <at-work+good-hands> -7
<at-work+if> 5 <at-work+news-later> -6 <at-work+number> 16 <at-work+p:clause-future> 5 <at-work+p:clause-guard> 11
<at-work+p:clause-past> 5 <at-work+p:clause-present> 8 <at-work+p:dated> 5 <at-work+p:de> 8 <at-work+p:en> -8
<at-work+p:future> -31 <at-work+p:past> 5 <at-work+p:pattern> -6 <at-work+p:present> -6 <at-work+p:request> -6
<at-work+p:somebody> 10 <at-work+p:time> 7 <at-work+p:word_given> 7 <at-work+past> 23 <at-work+repeated> 15
<at-work+short> -12 <at-work+somebody> -11 <at-work+they> -12 <at-work+unit> 17 <at-work+we> 14 <at-work+weekday> 6
<at-work+word-given> 9 <at-work+you> 10 <at-work> -6 <comes-about+courtesy> -9 <comes-about+customary> 23
<comes-about+deadline> 13 <comes-about+delayed> 6 <comes-about+future> 13 <comes-about+harm> -9 <comes-about+irony> -5
<comes-about+judge> -5 <comes-about+month> 48 <comes-about+near-time> 36 <comes-about+negation> -10
<comes-about+number> 6 <comes-about+outcome> -7 <comes-about+p:clause-future> 16 <comes-about+p:clause-guard> 14
<comes-about+p:clause-past> -6 <comes-about+p:clause-present> 39 <comes-about+p:dated> -11 <comes-about+p:denied> -5
<comes-about+p:es> 26 <comes-about+p:fr> 12 <comes-about+p:future> 13 <comes-about+p:guard> 20 <comes-about+p:over> -6
<comes-about+p:pattern> 31 <comes-about+p:present> 19 <comes-about+p:somebody> 9 <comes-about+p:sure> 36
<comes-about+p:time> 42 <comes-about+p:weak> 30 <comes-about+p:word_given> 24 <comes-about+past> 14
<comes-about+question> -8 <comes-about+repeated> -22 <comes-about+role> -17 <comes-about+short> 23
<comes-about+somebody> 10 <comes-about+soon> 19 <comes-about+they> -9 <comes-about+unit> 7 <comes-about+we> 26
<comes-about+weekday> 24 <comes-about+word-given> 49 <comes-about+would-have> -13 <comes-about+you> 15 <comes-about>
38 <courtesy+customary> 6 <courtesy+deadline> -6 <courtesy+future> -8 <courtesy+generalities> 6 <courtesy+harm> 15
<courtesy+near-time> -6 <courtesy+neglect> -7 <courtesy+number> -7 <courtesy+outcome> 5 <courtesy+p:clause-present> -6
<courtesy+p:en> -11 <courtesy+p:pattern> -11 <courtesy+p:present> -9 <courtesy+p:somebody> -17 <courtesy+repeated> 5
<courtesy+role> 8 <courtesy+somebody> 13 <courtesy+weekday> 11 <courtesy+you> -16 <courtesy> -17 <customary+deadline>
8 <customary+delayed> 5 <customary+fault> -11 <customary+future> 14 <customary+good-hands> 6 <customary+hedge> 8
<customary+month> -27 <customary+near-time> -13 <customary+negation> 6 <customary+p:clause-future> 10
<customary+p:clause-guard> 14 <customary+p:clause-past> -7 <customary+p:de> -14 <customary+p:en> 11 <customary+p:es> 9
<customary+p:future> 41 <customary+p:guard> 14 <customary+p:past> -16 <customary+p:pattern> -22 <customary+p:present>
-23 <customary+p:request> 9 <customary+p:somebody> -29 <customary+p:sure> 7 <customary+p:time> -7 <customary+p:weak>
11 <customary+p:word_given> 6 <customary+repeated> -6 <customary+role> -13 <customary+short> 28 <customary+unit> -20
<customary+you> -16 <deadline+delayed> -5 <deadline+fault> -11 <deadline+future> 41 <deadline+generalities> 8
<deadline+good-hands> 5 <deadline+if> 12 <deadline+month> -6 <deadline+near-time> 61 <deadline+negation> -27
<deadline+news-later> 6 <deadline+outcome> -5 <deadline+p:clause-over> 7 <deadline+p:clause-present> -16
<deadline+p:clause-request> -11 <deadline+p:de> 20 <deadline+p:en> 13 <deadline+p:future> 56 <deadline+p:over> 6
<deadline+p:past> 11 <deadline+p:pattern> -10 <deadline+p:present> 29 <deadline+p:request> -21 <deadline+p:somebody>
27 <deadline+p:sure> -42 <deadline+question> -6 <deadline+repeated> 22 <deadline+role> -15 <deadline+short> -6
<deadline+somebody> -7 <deadline+soon> 13 <deadline+unit> -36 <deadline+warned> -6 <deadline+we> 18
<deadline+would-have> -7 <deadline+you> 29 <deadline> 31 <delayed+future> 8 <delayed+if> 10 <delayed+month> -8
<delayed+near-time> 9 <delayed+negation> -6 <delayed+p:clause-present> -6 <delayed+p:clause-request> 9 <delayed+p:en>
6 <delayed+p:es> 6 <delayed+p:fr> -13 <delayed+p:past> -5 <delayed+p:request> 7 <delayed+p:sure> 9 <delayed+p:time> 7
<delayed+unit> -11 <delayed+we> 10 <delayed+weekday> 11 <fault+harm> -5 <fault+if> 14 <fault+near-time> -9
<fault+negation> 8 <fault+outcome> -8 <fault+p:clause-present> -8 <fault+p:de> -9 <fault+p:en> 9 <fault+p:fr> -5
<fault+p:future> 15 <fault+p:pattern> -8 <fault+p:somebody> -11 <fault+p:sure> -14 <fault+p:time> -17 <fault+past> 9
<fault+role> -16 <fault+somebody> -5 <fault+unit> -16 <fault+we> -7 <fault+word-given> 15 <fault+you> -15 <fault> -6
<future+generalities> -15 <future+good-hands> -5 <future+harm> 14 <future+if> -7 <future+near-time> 16
<future+negation> 22 <future+neglect> 6 <future+news-later> -23 <future+outcome> 12 <future+p:clause-future> 12
<future+p:clause-present> 7 <future+p:en> 36 <future+p:fr> 15 <future+p:future> 48 <future+p:guard> 24 <future+p:over>
-5 <future+p:past> -6 <future+p:pattern> 23 <future+p:present> 23 <future+p:request> 12 <future+p:somebody> 5
<future+p:sure> 17 <future+p:time> 18 <future+p:word_given> 10 <future+past> -8 <future+question> -8 <future+repeated>
27 <future+short> -23 <future+somebody> 16 <future+soon> -11 <future+unit> 7 <future+warned> 13 <future+we> -9
<future+word-given> 15 <future+you> 16 <future> 49 <generalities+good-hands> -5 <generalities+harm> 11
<generalities+if> -9 <generalities+near-time> -6 <generalities+negation> -8 <generalities+number> 8
<generalities+p:clause-future> -7 <generalities+p:clause-guard> -11 <generalities+p:clause-past> -5
<generalities+p:de> -5 <generalities+p:en> -11 <generalities+p:future> -17 <generalities+p:guard> -12
<generalities+p:pattern> 28 <generalities+p:present> -13 <generalities+p:somebody> -9 <generalities+p:weak> 9
<generalities+p:word_given> 6 <generalities+repeated> 5 <generalities+short> -5 <generalities+somebody> 9
<generalities+unit> 10 <generalities+you> -9 <generalities> -16 <good-hands+number> -5 <good-hands+p:clause-present> 8
<good-hands+p:future> -5 <good-hands+p:guard> 7 <good-hands+p:sure> 6 <good-hands+p:time> 8 <good-hands> -6 <harm+if>
-5 <harm+near-time> 7 <harm+negation> 14 <harm+news-later> 7 <harm+number> -21 <harm+outcome> 8 <harm+p:clause-guard>
-8 <harm+p:clause-past> -8 <harm+p:clause-present> 8 <harm+p:de> -6 <harm+p:future> 27 <harm+p:guard> -7 <harm+p:past>
13 <harm+p:pattern> 17 <harm+p:present> -5 <harm+p:somebody> 25 <harm+p:sure> -5 <harm+p:time> -5 <harm+p:weak> 20
<harm+somebody> 12 <harm+soon> 16 <harm+they> -8 <harm+unit> -12 <harm+word-given> 18 <harm+you> 16 <harm> -6
<hedge+negation> -5 <hedge+number> -5 <hedge+p:clause-guard> 17 <hedge+p:clause-present> 7 <hedge+p:dated> -5
<hedge+p:en> -12 <hedge+p:guard> 16 <hedge+p:past> -8 <hedge+p:pattern> -17 <hedge+p:present> -5 <hedge+p:somebody>
-23 <hedge+p:sure> -13 <hedge+p:time> -9 <hedge+repeated> -8 <hedge+role> -7 <hedge+somebody> 6 <hedge+unit> -11
<hedge+we> -14 <hedge+you> -11 <hedge> -13 <if+irony> -5 <if+month> -6 <if+near-time> 15 <if+negation> 9
<if+news-later> -6 <if+number> -10 <if+p:clause-future> 5 <if+p:clause-past> -6 <if+p:clause-present> -12
<if+p:clause-request> 9 <if+p:en> -7 <if+p:future> -15 <if+p:guard> -9 <if+p:past> -15 <if+p:pattern> 8 <if+p:present>
-12 <if+p:sure> 15 <if+past> -8 <if+repeated> -11 <if+role> -8 <if+somebody> -12 <if+unit> -14 <if+weekday> 6
<if+word-given> 14 <if+you> 12 <if> -8 <innocent+p:en> -6 <innocent+p:present> -6 <innocent+p:somebody> -8
<innocent+p:time> -5 <innocent+somebody> -6 <innocent+we> -8 <innocent+weekday> -5 <innocent+you> -5 <innocent> -8
<irony+negation> -5 <irony+number> -5 <irony+p:en> -15 <irony+p:future> -5 <irony+p:present> -11 <irony+p:somebody>
-11 <irony+p:time> -5 <irony+unit> -5 <irony+you> -11 <irony> -18 <judge+negation> -7 <judge+p:en> -9
<judge+p:pattern> 5 <judge+p:present> -7 <judge+role> -5 <judge> -7 <month+near-time> -24 <month+negation> -10
<month+number> -16 <month+p:clause-future> -9 <month+p:clause-present> -31 <month+p:dated> -9 <month+p:de> 26
<month+p:en> 23 <month+p:es> -13 <month+p:guard> -10 <month+p:past> 7 <month+p:pattern> -23 <month+p:present> 55
<month+p:sure> -42 <month+p:time> -40 <month+past> 5 <month+role> -16 <month+short> 13 <month+somebody> -7
<month+they> -9 <month+unit> -9 <month+we> 25 <month+you> 19 <month> 38 <near-time+negation> -11
<near-time+news-later> 12 <near-time+number> -12 <near-time+outcome> -11 <near-time+p:clause-future> 7
<near-time+p:clause-guard> -15 <near-time+p:clause-over> 6 <near-time+p:clause-past> -7 <near-time+p:clause-present>
-13 <near-time+p:clause-request> -6 <near-time+p:de> 30 <near-time+p:es> 35 <near-time+p:fr> 20 <near-time+p:future>
28 <near-time+p:guard> 9 <near-time+p:past> 8 <near-time+p:pattern> 19 <near-time+p:present> 61 <near-time+p:somebody>
20 <near-time+p:sure> 52 <near-time+past> -5 <near-time+question> -12 <near-time+repeated> 10 <near-time+resolved> 9
<near-time+role> 18 <near-time+somebody> -6 <near-time+they> 5 <near-time+unit> -13 <near-time+warned> 9
<near-time+word-given> -19 <near-time+you> 29 <near-time> 80 <negation+neglect> 9 <negation+news-later> 14
<negation+number> 14 <negation+p:clause-future> -9 <negation+p:clause-past> -13 <negation+p:clause-present> -15
<negation+p:de> -6 <negation+p:denied> -8 <negation+p:en> 8 <negation+p:fr> -7 <negation+p:future> 24
<negation+p:over> -9 <negation+p:past> -16 <negation+p:somebody> 9 <negation+p:sure> -15 <negation+p:time> -35
<negation+p:weak> 12 <negation+p:word_given> 27 <negation+past> -10 <negation+repeated> 24 <negation+role> -7
<negation+soon> 26 <negation+unit> -12 <negation+we> 14 <negation+weekday> -6 <negation+word-given> 40
<negation+would-have> -6 <negation+you> 16 <negation> -9 <neglect+number> -8 <neglect+p:fr> -5 <neglect+p:past> -6
<neglect+p:somebody> 5 <neglect+p:weak> -6 <neglect+role> -11 <neglect+we> 12 <neglect+word-given> -9 <neglect+you> 13
<neglect> -8 <news-later+outcome> 6 <news-later+p:en> -10 <news-later+p:future> -19 <news-later+p:pattern> 17
<news-later+p:request> 5 <news-later+p:somebody> -11 <news-later+p:sure> 8 <news-later+p:word_given> 12
<news-later+repeated> 8 <news-later+role> -6 <news-later+short> -8 <news-later+soon> 6 <news-later+unit> -7
<news-later+we> -9 <news-later+weekday> -5 <news-later+word-given> 17 <news-later+you> -24 <news-later> -9
<number+outcome> -14 <number+p:clause-future> 9 <number+p:clause-past> 6 <number+p:dated> 5 <number+p:de> -5
<number+p:en> 24 <number+p:es> 16 <number+p:fr> -20 <number+p:future> 29 <number+p:past> -7 <number+p:present> 11
<number+p:request> 5 <number+p:somebody> 11 <number+p:sure> 25 <number+p:time> 19 <number+p:weak> 10
<number+p:word_given> 14 <number+past> -5 <number+repeated> 21 <number+role> 24 <number+somebody> -10 <number+soon> 54
<number+unit> 56 <number+warned> -5 <number+weekday> 32 <number+would-have> -5 <number+you> 5 <number> 16
<outcome+p:clause-guard> 10 <outcome+p:en> -18 <outcome+p:fr> 7 <outcome+p:past> -6 <outcome+p:pattern> 6
<outcome+p:present> -7 <outcome+p:somebody> -5 <outcome+p:sure> 10 <outcome+p:time> -13 <outcome+p:word_given> 11
<outcome+repeated> 14 <outcome+role> -12 <outcome+unit> -22 <outcome+warned> 12 <outcome+word-given> 6 <outcome+you>
-17 <outcome> -15 <p:clause-future+p:clause-present> -12 <p:clause-future+p:dated> -5 <p:clause-future+p:es> 10
<p:clause-future+p:fr> 12 <p:clause-future+p:future> 20 <p:clause-future+p:pattern> 31 <p:clause-future+p:present> -7
<p:clause-future+p:somebody> 13 <p:clause-future+p:sure> 15 <p:clause-future+p:time> 20 <p:clause-future+repeated> 5
<p:clause-future+unit> 14 <p:clause-future+we> 12 <p:clause-future+word-given> 7 <p:clause-future+you> 13
<p:clause-future> 20 <p:clause-guard+p:clause-present> -9 <p:clause-guard+p:de> -8 <p:clause-guard+p:en> -10
<p:clause-guard+p:es> 10 <p:clause-guard+p:future> 12 <p:clause-guard+p:guard> -12 <p:clause-guard+p:present> -7
<p:clause-guard+p:time> -12 <p:clause-guard+past> 8 <p:clause-guard+question> -9 <p:clause-guard+repeated> 7
<p:clause-guard+role> -12 <p:clause-guard+somebody> 5 <p:clause-guard+unit> -8 <p:clause-guard+weekday> -18
<p:clause-guard+you> 13 <p:clause-guard> -12 <p:clause-over+p:clause-present> 5 <p:clause-over+p:sure> 6
<p:clause-past+p:clause-present> 9 <p:clause-past+p:dated> -7 <p:clause-past+p:de> -6 <p:clause-past+p:en> -10
<p:clause-past+p:es> 5 <p:clause-past+p:future> 8 <p:clause-past+p:guard> 14 <p:clause-past+p:past> -8
<p:clause-past+p:pattern> 7 <p:clause-past+p:present> 15 <p:clause-past+p:somebody> -19 <p:clause-past+p:time> -8
<p:clause-past+past> -12 <p:clause-past+repeated> 5 <p:clause-past+role> -11 <p:clause-past+somebody> -23
<p:clause-past+they> 9 <p:clause-past+unit> 17 <p:clause-past+warned> -6 <p:clause-past+we> -15
<p:clause-past+weekday> -24 <p:clause-past+would-have> -9 <p:clause-past+you> -14 <p:clause-past> -8
<p:clause-present+p:de> -15 <p:clause-present+p:es> 24 <p:clause-present+p:fr> 8 <p:clause-present+p:future> -10
<p:clause-present+p:guard> 10 <p:clause-present+p:past> 12 <p:clause-present+p:present> 19
<p:clause-present+p:request> 7 <p:clause-present+p:sure> 10 <p:clause-present+p:time> 19 <p:clause-present+question>
-7 <p:clause-present+repeated> 8 <p:clause-present+short> 13 <p:clause-present+somebody> 33 <p:clause-present+soon> 18
<p:clause-present+they> -5 <p:clause-present+we> -25 <p:clause-present+weekday> -11 <p:clause-present+word-given> -13
<p:clause-present> 19 <p:clause-request+p:de> -5 <p:clause-request+p:en> 6 <p:clause-request+p:present> 5
<p:clause-request+p:sure> -12 <p:clause-request+p:time> -6 <p:clause-request+we> -9 <p:clause-request+weekday> -12
<p:clause-request+you> -9 <p:clause-request> -6 <p:dated+p:en> -6 <p:dated+p:guard> 7 <p:dated+p:past> -5
<p:dated+p:pattern> 6 <p:dated+p:present> -6 <p:dated+p:sure> 15 <p:dated+p:time> -11 <p:dated+repeated> 7
<p:dated+role> 7 <p:dated+unit> 10 <p:dated+warned> -5 <p:dated+we> -7 <p:dated+weekday> -8 <p:dated> -11
<p:de+p:guard> -8 <p:de+p:past> -8 <p:de+p:pattern> 30 <p:de+p:present> 26 <p:de+p:request> -10 <p:de+p:somebody> 12
<p:de+p:sure> 19 <p:de+p:word_given> 21 <p:de+past> 11 <p:de+question> -9 <p:de+repeated> 14 <p:de+role> 15
<p:de+soon> -5 <p:de+they> 5 <p:de+unit> -7 <p:de+weekday> 6 <p:de+you> -11 <p:de> 13 <p:denied+p:en> -6
<p:denied+p:present> -6 <p:denied+p:somebody> -5 <p:denied+we> -6 <p:denied> -8 <p:en+p:future> 22 <p:en+p:guard> -15
<p:en+p:over> -6 <p:en+p:past> -31 <p:en+p:pattern> 19 <p:en+p:present> -11 <p:en+p:sure> 11 <p:en+p:time> 26
<p:en+p:weak> 10 <p:en+p:word_given> 29 <p:en+past> -15 <p:en+question> -12 <p:en+repeated> 10 <p:en+resolved> -7
<p:en+role> -7 <p:en+short> 16 <p:en+soon> 32 <p:en+they> 12 <p:en+unit> 8 <p:en+weekday> 50 <p:en+word-given> 40
<p:en+would-have> -8 <p:en+you> 5 <p:en> -28 <p:es+p:future> 36 <p:es+p:guard> 6 <p:es+p:pattern> 16 <p:es+p:present>
9 <p:es+p:request> -7 <p:es+p:somebody> -11 <p:es+p:sure> 8 <p:es+p:time> 31 <p:es+resolved> 7 <p:es+role> -7
<p:es+short> -5 <p:es+unit> 19 <p:es+we> -5 <p:es+weekday> 15 <p:es+word-given> 6 <p:es+you> -5 <p:es> 11
<p:fr+p:future> 29 <p:fr+p:past> -10 <p:fr+p:pattern> 20 <p:fr+p:present> -9 <p:fr+p:sure> -7 <p:fr+p:time> 11
<p:fr+p:word_given> -5 <p:fr+question> -7 <p:fr+repeated> -5 <p:fr+resolved> 6 <p:fr+role> -24 <p:fr+soon> 10
<p:fr+unit> 9 <p:fr+warned> 12 <p:fr+weekday> 5 <p:fr+you> 27 <p:future+p:guard> 8 <p:future+p:over> -8
<p:future+p:pattern> 30 <p:future+p:somebody> 28 <p:future+p:time> 12 <p:future+p:weak> 12 <p:future+p:word_given> 19
<p:future+question> -13 <p:future+repeated> 33 <p:future+resolved> 11 <p:future+role> -19 <p:future+somebody> -15
<p:future+unit> 17 <p:future+warned> 14 <p:future+we> -14 <p:future+weekday> -13 <p:future+word-given> 40
<p:future+you> 31 <p:future> 83 <p:guard+p:pattern> 6 <p:guard+p:present> -7 <p:guard+p:sure> -6 <p:guard+p:time> 5
<p:guard+p:weak> 8 <p:guard+p:word_given> 5 <p:guard+question> -10 <p:guard+repeated> 8 <p:guard+resolved> -6
<p:guard+short> -6 <p:guard+somebody> 17 <p:guard+they> 5 <p:guard+unit> -33 <p:guard+weekday> -10 <p:guard+you> 29
<p:guard> -18 <p:over+p:past> -7 <p:over+p:present> -5 <p:over+p:somebody> -5 <p:over> -10 <p:past+p:pattern> 6
<p:past+p:present> 7 <p:past+p:request> -7 <p:past+p:somebody> -30 <p:past+p:time> -10 <p:past+past> -7 <p:past+role>
-21 <p:past+somebody> -15 <p:past+soon> 5 <p:past+warned> -11 <p:past+we> -55 <p:past+weekday> -18 <p:past+would-have>
-12 <p:past+you> -19 <p:past> -52 <p:pattern+p:present> 26 <p:pattern+p:somebody> 39 <p:pattern+p:sure> 15
<p:pattern+p:time> 31 <p:pattern+p:weak> 13 <p:pattern+p:word_given> 48 <p:pattern+past> 10 <p:pattern+repeated> 11
<p:pattern+resolved> 11 <p:pattern+role> -7 <p:pattern+short> 31 <p:pattern+somebody> 19 <p:pattern+they> -6
<p:pattern+unit> -6 <p:pattern+warned> 5 <p:pattern+we> 12 <p:pattern+weekday> 36 <p:pattern+word-given> 34
<p:pattern+you> 24 <p:pattern> 85 <p:present+p:request> 11 <p:present+p:somebody> 15 <p:present+p:sure> 13
<p:present+p:time> 45 <p:present+p:weak> 26 <p:present+p:word_given> 33 <p:present+past> 11 <p:present+question> -13
<p:present+repeated> 12 <p:present+role> 7 <p:present+short> -13 <p:present+somebody> 10 <p:present+soon> 36
<p:present+unit> 23 <p:present+warned> 16 <p:present+weekday> 24 <p:present+word-given> 29 <p:present+would-have> -8
<p:present> 15 <p:request+p:somebody> 5 <p:request+p:sure> -12 <p:request+p:time> 5 <p:request+somebody> 21
<p:request+they> 8 <p:request+we> 15 <p:request+word-given> 16 <p:request+you> -24 <p:request> -13 <p:somebody+p:sure>
7 <p:somebody+p:time> 18 <p:somebody+p:weak> 38 <p:somebody+p:word_given> 20 <p:somebody+question> -21
<p:somebody+repeated> 20 <p:somebody+resolved> 6 <p:somebody+role> 25 <p:somebody+short> -6 <p:somebody+somebody> 8
<p:somebody+soon> 9 <p:somebody+they> 7 <p:somebody+unit> 33 <p:somebody+we> -15 <p:somebody+weekday> 14
<p:somebody+word-given> 34 <p:somebody+would-have> -13 <p:somebody+you> 8 <p:sure+p:time> 31 <p:sure+past> 18
<p:sure+question> -8 <p:sure+repeated> 22 <p:sure+role> 13 <p:sure+somebody> -24 <p:sure+soon> 14 <p:sure+they> 6
<p:sure+unit> 12 <p:sure+weekday> 10 <p:sure+word-given> -13 <p:sure+would-have> -7 <p:sure+you> 42 <p:sure> 31
<p:time+past> -8 <p:time+question> -19 <p:time+repeated> 17 <p:time+role> 18 <p:time+short> 39 <p:time+somebody> 35
<p:time+soon> 10 <p:time+they> 8 <p:time+warned> -5 <p:time+we> 5 <p:time+weekday> 22 <p:time+word-given> -11
<p:time+you> 14 <p:time> 68 <p:weak+somebody> 10 <p:weak+they> 6 <p:weak+we> 5 <p:weak+word-given> 24 <p:weak+you> 27
<p:weak> 34 <p:word_given+repeated> 5 <p:word_given+resolved> 8 <p:word_given+role> -15 <p:word_given+short> 17
<p:word_given+we> 16 <p:word_given+word-given> 39 <p:word_given+you> 9 <p:word_given> 48 <past+repeated> 6 <past+role>
-9 <past+somebody> -18 <past+they> -6 <past+unit> 9 <past+warned> -5 <past+we> -12 <past+word-given> -7
<past+would-have> -10 <past+you> -12 <past> -6 <question+unit> -10 <question+weekday> -11 <question+you> -14
<question> -28 <repeated+short> -8 <repeated+somebody> 13 <repeated+soon> 16 <repeated+unit> 14 <repeated+weekday> 5
<repeated+word-given> 7 <repeated+you> 18 <repeated> 16 <resolved+word-given> 8 <resolved> 5 <role+somebody> -25
<role+soon> 31 <role+unit> 15 <role+we> 9 <role+word-given> -19 <role+you> 31 <role> -22 <short+they> 17 <short+unit>
24 <short+weekday> 52 <short+word-given> 18 <short+you> -11 <short> 8 <somebody+they> 8 <somebody+unit> -39
<somebody+warned> -8 <somebody+we> 24 <somebody+weekday> 6 <somebody+word-given> 7 <somebody+you> 8 <somebody> -6
<soon+unit> 50 <soon+we> -10 <soon+you> -11 <soon> 45 <they+we> -7 <they+weekday> 32 <they+word-given> 9 <they+you> 27
<they> 13 <unit+we> 26 <unit+weekday> 9 <unit+you> 16 <unit> 29 <warned> 9 <we+weekday> 12 <we+word-given> 16
<we+would-have> -6 <we+you> 5 <we> -5 <weekday+you> 19 <weekday> 77 <word-given+would-have> -5 <word-given+you> 27
<word-given> 51 <would-have+you> -6 <would-have> -9 <you> 17 ? -28 ?_$ -28 ^ -7 ^_a -16 ^_according -14 ^_all 13 ^_as
-11 ^_at -10 ^_bis 18 ^_bitte -7 ^_by 11 ^_c' -5 ^_d' 8 ^_das -20 ^_dave -11 ^_dear -10 ^_delivery 22 ^_die 12 ^_ein
-13 ^_either -8 ^_es 8 ^_for -9 ^_from 5 ^_für 9 ^_give 8 ^_good -7 ^_guten -8 ^_he 13 ^_i -12 ^_i'll 9 ^_if -13 ^_ihr
-13 ^_ihre 10 ^_il 8 ^_it 12 ^_je 10 ^_let -5 ^_merci -5 ^_mit 7 ^_nach 6 ^_new 25 ^_next 7 ^_not 15 ^_nous -7 ^_our
10 ^_please -11 ^_pour -5 ^_puede 5 ^_quick -16 ^_release -7 ^_rest 6 ^_seguimos 7 ^_should -5 ^_support 5 ^_thank -21
^_that -11 ^_the -18 ^_they 34 ^_this 15 ^_tomorrow -19 ^_two 7 ^_un -12 ^_version -6 ^_we 13 ^_we'll 14 ^_we're 5
^_we've 11 ^_wir 19 ^_ya -5 ^_yes 19 ^_you -18 ^_your -23 a -33 a_# -10 a_full 9 a_good -16 a_holiday -9 a_little 10
a_mail -5 a_mistake -6 a_red -6 a_refund -10 a_single 7 a_spare 9 a_version 19 ab 10 about 8 about_it -7 about_three 9
about_two -6 abou… 8 accepted -7 accept… -12 access 11 according -18 according_to -18 accord… -19 account_$ -7 accoun…
-11 acco… -31 accu… -7 address -8 addres… -9 addr… -9 admi… -6 adresse -6 adress… -6 adre… -6 adua… 5 after 16
after_that 20 afternoon_$ 6 afte… 18 again 16 again_$ 19 again_before 7 again_by 6 again_in -8 agai… 15 ajou… 5 akku
-7 alimentation 8 alimen… 8 alim… 8 all 6 all_# 13 all_nine 12 alle 21 alle_# 12 alles 17 alle… 14 already 23 alread…
23 alre… 23 am 5 amplia… 8 ampl… 8 an -29 an_answer -6 analys… -5 anal… -5 and_#: -7 and_every 7 and_for -7 and_it 16
and_shows 8 and_tested 5 and_the 9 and_we -17 ange… -13 announced 7 announ… 7 answer -6 answ… -9 any 10 anything -10
anythi… -10 anyt… -10 anzeige 11 anzeig… 11 anze… 11 aplicación 5 aplica… 5 apli… 5 app 38 appara… 10 appa… 9 appears
-9 appears_in -5 appear… -9 appointment 9 appoin… 9 appo… 9 approve 9 approv… 15 appr… 10 april -11 april_$ -8 apri…
-11 aprè… 6 arbeit -8 arbeitet 10 arbeit… 7 are 11 are_$ -9 are_available -6 are_complete 11 are_entered 5 are_going 6
are_in -7 are_printed 11 are_shown 11 around 23 arou… 23 arra… 14 arrived_at -5 arrives 11 arrive… 7 arri… 7
as_follows -6 as_soon -10 as_the 5 as_there -10 as_usual 10 ask_for 5 assure 5 assure_you 5 assured_that -7 at 20 at_#
10 at_#: -5 at_midnight -6 at_noon -25 at_the 27 at_your 16 attached -5 attach… -6 atta… -6 attend… -8 atte… -11 auch
-7 aucun 8 aucu… 8 audit 6 auditors 6 audito… 6 audi… 7 auf_# -7 auf_dem 7 aufz… -5 august 10 augu… 10 aurez 8 aure… 8
aus 13 aus_und 15 auss… 6 available -10 availa… -10 avai… -10 avant -5 avan… -7 avec 11 avec_le 9 avions -6 avio… -6
away 29 b -7 back 30 back_at 8 back_from 8 back_in 14 backup -11 backup_of -7 back… -10 bar -5 base 9 batterie -6
battery -5 batter… -13 batt… -13 be_a 20 be_at 6 be_done 9 be_mounted 5 be_ready 5 be_seen -7 be_taken -6 be_the -11
be_there 10 bear 10 bear_with 10 before -13 before_you -9 before_your 7 befo… -13 beginn… 14 begi… 12 bei -22
bei_ihnen -5 being -15 being_worked -16 bein… -15 bekommt 11 bekomm… 12 beko… 12 belo… -5 berechnet -10 berech… -10
bere… -12 between 7 between_# 12 betwee… 7 betw… 7 bis -7 bis_# -22 bitte -8 bitt… -9 book 7 books 6 book… 10 bornes
-6 born… -8 both -5 box 11 box_$ 13 boxes 9 boxe… 9 brauchen 8 brauch… 8 brau… 8 brings 17 brin… 17 brow… -5 brus… 11
business 10 business_$ 10 busine… 10 busi… 10 but -12 but_not -10 by_#: 6 by_close 10 by_friday -9 c -18 c' -7 c'_est
-7 c_; -7 cabi… -5 calendar 7 calendar_week 10 calend… 6 cale… 6 calibr… 5 call -28 cambian 5 can 15 can_assure 5
can_be -20 can_say -12 can_work 13 cancelled 5 cancel… 5 cannot -5 cann… -5 capot -7 capo… -7 cards 10 card… 10 care 5
care_of 6 carol -16 carol_we -8 caro… -16 carried -5 carried_out -5 carrier -16 carries 8 carrie… -14 carry 6 carry_on
8 carr… -8 catc… 8 ce 6 cent… -6 certain 17 certai… 15 certificate_$ 9 certificate_for -8 cert… 16 change 13
change_the 9 changed 9 changes -5 changée 7 changé… 7 channe… -5 chan… 18 char… -9 check 8 chec… 5 cinco 5 cinc… 5
class -5 clas… -5 clea… -12 clic… -5 close_of 11 closed -7 closes -28 clos… -34 coch… -6 code -5 come 23 come_from 15
comes 26 comes_back 13 comes_out 6 come… 26 comm… -6 complete -7 complete_again -11 comple… -8 compte -9 compte… 12
comp… -20 con_la 9 confirmation -5 confirmation_$ -5 confir… -13 conf… -11 cong… 12 contacts 7 contract 6 contrato 5
contra… 6 controller 7 contro… 5 cont… 8 converted 6 copi… -16 corrected 5 corr… -7 could -6 coul… -6 courier 25
courie… 25 cour… 18 cross -6 cros… -6 customer -10 customer_example -9 custom… -11 cust… -11 d' 14 d'_ici 9 damage -5
dama… -5 dann 15 das -13 das_gerät -6 das_problem 6 das_zertifikat -13 dashboard 7 dashbo… 7 dash… 7 date -8 dauert 9
daue… 9 dave -24 dave_the -13 day -5 day_the 12 days_$ -7 days_and -8 days_before 5 dazu -6 de 21 de_l' 6 de_la 8
de_livraison -5 de_mayo -11 de_que 7 de_retour 11 de_un 8 de_vos 8 dear -10 dear_carol -8 december_$ -15 del -9
delivers -9 delivery 9 dem_neuen 12 den 26 dentro 10 dentro_de 10 dent… 9 der -9 der_techniker 12 des 9 desk -14 deux
-20 device -5 devis -6 devi… -11 did -5 did_not -5 die 15 die_anzeige 12 die_freigabe 12 die_gutschrift 24
die_sicherung -12 die_waage 14 dienstag 5 dienst… 15 dien… 15 diese 7 dies… 11 dimanche -6 dimanc… -6 dima… -6
directly 9 direct… 9 dire… 6 disappear 20 disapp… 20 disa… 20 disque 6 disq… 6 doctor -9 doct… -9 does -9 does_not -6
don't -6 don'… -6 done 8 done_by 10 donn… -16 door 6 doub… 6 down -9 down… 13 drawing 6 drei -7 drill -7 dril… -7
driv… -8 drucker -6 drucke… -7 druc… -7 due -9 duplicates 17 duplic… 17 dupl… 17 during 5 during_the 6 duri… 5 début
11 débu… 11 déjà 9 día 13 día_# 12 e 10 earl… -8 eight -7 eigh… -7 ein -11 eine -18 eine_minute -7 einer 6
einer_stunde 8 eine… 5 eins… -8 either -8 eith… -8 el 10 el_# -10 el_contrato 5 el_día 12 el_escáner 10 el_lunes 5
el_permiso 6 ello 8 en 22 en_deux -9 en_el -5 en_ello 8 en_las 6 en_place 17 en_œuvre -15 end -7 endet -5 ende… -5
ends -6 entra 5 entry 10 entr… 9 envi… 15 envo… -10 er 6 error 18 error_# 18 errors 10 errors_$ 14 erro… 25 ersten 10
erst… 9 es 8 escáner 10 escáne… 10 escá… 10 ese 10 est -16 est_de 9 esta 18 esta_misma 17 esta… 5 et 22 et_le 7 et_les
5 etwa -7 eur -6 ever 5 every -7 every_night -7 every_one 9 everybody 6 everyb… 6 everyone 12 everyo… 12 everything 7
everything_is 7 everyt… 7 ever… 18 example -10 exampl… -10 exam… -11 expect… -6 expe… -5 express -7 expres… -7 expr…
-7 factory -5 factor… -5 factur… -5 fact… -10 fahr… -7 failed -7 failur… -5 fail… -10 fait -10 far -5 far_$ -5 fast 16
fast_$ 16 faut 11 fecha -6 fech… -6 fenêtre 6 fenêtr… 6 fenê… 6 fertig 17 fert… 17 fichiers 8 fichie… 7 fich… 7
figures 5 file -11 filter 7 filt… 11 fin 11 fin_de 10 finished 14 finish… 15 fini… 15 first 10 first_one 6 first_to
-10 firs… 10 fits 9 fits_$ 5 fitted 14 fitt… 18 five_minutes -5 fixed 10 fixe… 10 flow 8 follows 5 follow… 5 foll… 7
for -36 for_a 8 for_it -6 for_ten -6 for_the 8 for_your -24 form -16 form_by -9 form_is -5 forms 23 form… 12 four_$ -6
free 6 freigabe 12 freigabe_für 14 freiga… 12 freita… -5 frei… 7 fren… 6 friday 18 friday_#: -7 friday_$ 26 frid… 17
from 37 from_now 7 from_the -6 from_tomorrow 5 from_you 11 frühschicht 14 frühsc… 14 früh… 14 full 7 function 15
functi… 15 func… 28 für 29 für_den 26 garantie -8 garantie_$ -5 garantiert 7 gbit 5 geei… 14 gegen 9 gege… 8 gerät -6
gerä… -7 gets 37 give_it 6 give_us -5 glue -5 go 12 goes 14 goes_live 12 going 14 going_to 14 goin… 14 good -19
granted 5 grante… 5 guarantee -7 guaran… -6 guar… -7 gues… 5 guten -8 gute… -8 gutschrift 25 gutsch… 25 guts… 25 h_$ 6
haben -6 haben_sie 5 haben_wir -6 habe… -7 had -10 half 22 half_an 5 half_of 10 hand -5 handbu… 16 handed 11 hand… 24
happens 10 happen… 10 happ… 13 has_a 7 has_been 5 has_run 8 has_to -8 hat -18 hat_$ -16 haus -15 have -34 have_a -16
have_been -5 have_it 10 he 13 he'll 6 he'l… 6 head -8 hear 6 heating 12 heatin… 12 heat… 9 help -20 heure 13 heures -9
heute -10 heut… -10 hope -5 hour 15 hours 8 hours_$ 11 hour… 8 how -12 i -16 i'll 7 i_am -6 i_can -7 i_promise 9 ich
11 ici 8 if -16 if_a -5 if_the -8 ihnen 10 ihnen_$ -6 ihnen_dass 5 ihne… 10 ihr -7 ihre 19 ihrem -5 ihre… -10 il 6
il_faut 11 im 18 import 14 impo… 10 in 20 in_arbeit -8 in_der -6 in_einer 5 in_good 5 in_ihrem -5 in_january 6 in_one
-13 in_place 10 in_service 6 in_the 23 in_time 18 in_two -7 in_writing 7 in_your -16 includes 7 includ… 6 incl… 5
inform… -9 info… -10 innerhalb 9 innerh… 9 inne… 9 inpu… 19 ins 17 instalamos 12 installation -6 installed_and 6
instal… 13 inst… 15 inte… -7 into -15 invita… -5 invi… -5 invoice -6 invoice_is -7 invoices -6 invoic… -13 invo… -13
is -21 is_# -14 is_a -12 is_accepted -8 is_anything -8 is_at 21 is_back -10 is_changed 13 is_closed -5 is_complete -14
is_missing -6 is_not -5 is_open -10 is_over 10 is_planned -6 is_possible -8 is_reachable -5 is_set -20 is_shown -6
is_the 15 is_too -5 is_two 14 is_with 14 issued 8 issu… 6 ist 55 ist_alles 14 ist_das 10 ist_der 14 ist_die 30 ist_es
7 ist_in -8 ist_wieder -6 it 40 it's 22 it's_with 7 it_$ -8 it_again 6 it_and -6 it_arrives -5 it_at 5 it_fits 7
it_has -5 it_in 19 it_is 13 it_reaches 9 it_should 10 it_so 9 it_today -6 it_was -7 its -25 itself_and 5 je 8 je_vous
10 jede -6 jetzt -7 jetz… -7 join -5 jour 7 jours 9 jour… 9 juin -9 july 23 july_$ 24 june_$ 10 keeps -8 keep… -8 know
-19 know_$ -12 komm… -5 l'_aurez 8 l'_option -7 la 9 la_aplicación 5 la_base 9 la_mesure 10 la_mise 7 la_nueva 7
la_page -5 la_traduction 6 la_version 7 la_versión 10 lamp -8 lands -5 lands_in -5 land… -5 lange 11 lang… 11 laptops
6 laptop… 6 lapt… 6 las 6 las_tres 5 laser 14 lase… 14 last 18 last_time 12 last_two 7 later 7 later_than 5 latest 16
latest_$ 11 late… 24 le -5 le_# 9 le_capot -7 le_devis -6 le_disque 6 le_nouveau 12 le_problème 6 le_résultat 10
le_site 10 le_voyant -5 leaves 12 leaves_the 12 leav… 12 lecteu… 7 lect… 6 led 7 left -7 lens 12 les 19 les_deux -6
let -11 lid -6 liefer… 8 lief… 8 liegt -13 lieg… -13 lift 19 line -9 link… -6 lisb… -10 list -11 list_and 12 little 8
little_longer 5 little_patience 5 litt… 8 live 9 livraison -7 livrai… -7 livr… -6 llega 8 lleg… 9 loading 9 loadin… 9
load… 7 log 6 long 16 longer -6 long… -6 look -5 looked -5 looking -5 lookin… -5 look… -10 los 13 lost 18 lost_$ 7
luck 8 lunch 10 lunch_$ 10 lunchtime 10 lunchtime_$ 6 luncht… 10 lunc… 20 lundi 10 lund… 10 läuft -12 läuf… -12 m -5
machine -8 machin… -9 mach… -9 mail -19 mail_you -7 maintenance 5 mainte… 5 make 9 manque… 6 manq… 6 map -12 march -21
march_$ -5 marc… -21 marzo 9 marz… 9 mast -8 mati… -11 may_$ 8 mayo -11 mayo_$ -8 mañana_$ 5 me 11 measuring -9
measur… -11 meas… -11 mechanic 16 mechan… 16 mech… 16 medi… 11 mehr 13 mensajes 8 mensaj… 7 mens… 7 merci -5 merci_de
-5 message -15 messages 8 messages_$ 7 messag… -8 mess… -8 mesure 10 mesu… 10 meter 5 mid-… 8 midi -6 midi_$ -6 minute
-12 minuten 9 minutes 8 minutes_$ -17 minutes_et 8 minute… 17 minutos -6 minutos_$ -5 minuto… -6 mis -13 mise 7 mise_à
7 misma 16 mismo 5 mism… 22 missing -6 missin… -6 miss… -7 mistake -7 mistake_in -6 mistak… -7 mist… -7 mit 9 mit_dem
8 mitt… 6 mm -9 mobile 14 mobile_app 15 mobi… 13 monday -5 monday_to -8 mond… -5 month -12 mont… -7 more 8 morgen -5
morg… -5 most_$ 6 mounted 7 mounte… 7 moun… 20 move 14 move_to 15 must -19 must_be -18 n' -8 nach 7 nach_$ 7
nachmittag 15 nachmi… 15 nacht -6 nach… 7 name -5 names 10 names_are 11 name… 10 ne 9 need 13 needs -13 need… -12
netzte… 5 neuen 18 never 12 neve… 12 new 45 new_filter 5 next 36 nicht -7 nicht_mehr 15 nich… -8 nie 5 nie_wieder 5
night -8 night_at -7 nine 11 no_alarm 5 no_entry 11 no_later 5 no_longer -10 no_volverá 5 noch 5 noche 8 noch… 8 noon
-28 noon_$ -7 not -25 not_$ -7 not_be -7 not_in -11 not_worry 5 note -21 nothing -7 nothin… -7 noth… -7 notice 11
noti… 6 nous_les 8 nouveau 7 nouvea… 9 nouv… 13 november_$ 10 november_is -5 now 19 now_$ -6 now_on 6 nueva 7 nuev… 16
number -15 number_# -9 numb… -11 nächsten 7 nächst… 6 näch… 6 of_april -8 of_business 10 of_it 7 of_next 5 of_sunday
-8 of_the 15 of_them -15 of_this -10 of_work -6 of_your 6 off -9 offe… 7 office -7 offi… -8 offlin… 11 offl… 11 old 9
old_$ -11 old_one 14 on_# 10 on_friday 12 on_thursday 5 on_tuesday 6 on_wednesday 6 on_your 6 once -5 one -25 one_$
-10 one_to 7 online_again 6 only -5 onwards 6 onwards_$ 6 onward… 6 onwa… 6 open -13 option -15 opti… -16 or -9 orange
-5 oran… -5 order -7 orders -7 orde… -13 other -6 othe… -8 otro -5 oublié -6 oublié_de -5 oubl… -6 ought -6 ought_to
-6 ough… -6 our 13 our_technician 10 our_workshop 6 ours 5 out 5 out_$ -7 out_on 12 ouvrez -12 ouvr… -13 over 16
over_$ 16 overnight 5 overni… 5 over… 5 own -8 packing 5 packin… 5 page -8 page_of -6 paieme… -9 paie… -9 paket -18
pake… -19 pallet 6 pall… 6 panel 5 panel_is 7 pane… 5 para_la -6 part -6 pas -13 pas_le -7 pass -5 passera 5 passer… 5
past 9 patch 6 patc… 6 patients 6 patien… 10 pati… 10 pdf -5 pendant -6 pendan… -6 pend… -6 per 14 percent 15 percen…
15 perc… 15 permiso 6 permis… 5 perm… 11 pers… -7 peu -6 phone -5 phot… -6 pictures -10 pictur… -11 pict… -11 place 22
place_$ 10 plac… 20 plan -6 plan_$ -7 planned -5 planne… -5 plant 5 planun… 11 plan… 10 please_leave 10 please_send -8
plugged -12 plugged_in -12 plugge… -12 plug… -13 plus 14 podr… 8 por -5 portal -9 portal_$ -5 port… -9 possible -9
possib… -9 poss… -9 postfach 5 postfa… 5 pour -16 pour_la 5 pour_les -6 pref… -5 press -5 pressing -6 pressi… -6 pres…
-20 prev<as-you-said> -14 prev<at-work> -21 prev<comes-about> 13 prev<courtesy> -23 prev<customary> -9 prev<deadline>
10 prev<delayed> -6 prev<fault> -22 prev<generalities> -33 prev<good-hands> -21 prev<hedge> -6 prev<innocent> -9
prev<irony> -24 prev<judge> -10 prev<near-time> -19 prev<negation> -36 prev<neglect> -23 prev<news-later> -30
prev<number> 10 prev<outcome> 32 prev<p:clause-guard> -33 prev<p:clause-past> -21 prev<p:clause-present> -24
prev<p:clause-request> 10 prev<p:de> -13 prev<p:en> 25 prev<p:es> 9 prev<p:future> -12 prev<p:guard> -5 prev<p:over>
-6 prev<p:past> 56 prev<p:present> 23 prev<p:request> 13 prev<p:somebody> 16 prev<p:time> -17 prev<p:weak> 17
prev<past> 10 prev<question> -25 prev<resolved> -5 prev<short> -14 prev<somebody> -29 prev<they> 17 prev<unit> -17
prev<warned> -8 prev<we> -9 prev<weekday> -18 prev<word-given> -7 prev<would-have> -9 prev<you> -23 pric… 5 print -11
printed 11 printed_and 16 printe… 8 problème 6 problè… 6 prob… 6 prochaine 6 procha… 7 program -13 progra… -17 prog…
-18 promise 12 promise_that 9 promised -7 prom… 9 prüf… 9 public… 9 publ… 8 pump 6 purchase -11 purcha… -11 purc… -11
put 15 quand 12 quan… 11 quar… 14 que 7 que_el 9 que_tout -13 qued… 7 quelques 9 quelqu… 9 quel… 9 question -8
questions -7 questi… -15 ques… -15 qui -7 quick -16 quick_note -16 quic… -16 rapp… 10 reachable -5 reacha… -5 reaches
7 reaches_the 10 reache… 5 read -6 reads -13 reads_as -6 read… -15 really -7 real… -7 rebuild 15 rebuil… 12 rebu… 12
receive 11 reception 5 recept… 5 rece… 11 recommend -7 recomm… -8 reco… -8 red -12 regarding 7 regarding_the 7 regular
8 regula… 8 regu… 8 relanc… 9 rela… 11 release 20 release_# -10 release_$ 17 releas… 23 rele… 32 rembou… 10 remb… 10
removes 13 removes_the 13 remove… 12 remo… 10 rene… -5 rent… 12 replaces 10 replac… 5 repl… 11 report -16 reported -5
repo… -18 requir… -6 requ… -8 rest 15 restar… -5 restore 17 restor… 17 rest… 9 resu… 6 retr… 7 returns 12 return… 10
retu… 9 right 10 right_now 5 righ… 8 rooms 5 room… 5 roug… 7 rows -12 run 10 run_without 17 runs -24 runs_every -5
récupé… 8 récu… 8 répond… 6 répo… 7 résultat 10 résult… 10 résu… 10 sale 12 salt… 5 same 5 same_box 14 sans -7
saturday -6 saturd… -7 satu… -7 sauveg… 5 sauv… 5 say -13 scale 9 scal… 9 scan 13 schalt… -7 scha… -10 scre… -7 search
-5 seat -11 second 6 seconds -6 second… -7 see 6 seen -7 seguimos 7 seguim… 7 segu… 8 seit -5 sema… 8 send_the 11
send_us -8 sender -5 send… -6 sensors -6 sensors_$ -5 sensor… -7 september 5 sera 5 series 12 seri… 8 seront 6 sero… 6
server 16 server_$ 21 serveur 11 serveu… 11 service -8 service_$ -11 servic… -8 serv… 23 set -29 set_to -17 sets -5
seven -6 seven_days -5 seve… -7 shall -5 shal… -5 sheet -5 shee… -6 shop 8 shops -9 shop… -9 shortly -6 shortly_$ -6
shortl… -6 shor… -7 should -6 should_be 7 shou… -6 show 5 shown_in -9 shut 5 si -9 si_le -6 sicherheit 10 sicherung
-13 sich… 22 side -15 side_$ -11 sie -30 sie_am -5 sie_mit 10 sie_uns -6 sign-in -7 sign-i… -8 signed -7 signs 7 sign…
-13 since_the 12 sinc… -5 sind_alle 13 site 19 site_$ 9 six -18 slot 5 slow 9 so 11 so_far -5 so_please 9 so_that -5
software 8 softwa… 8 soft… 8 solv… 15 soon -12 soon_as -10 sous -9 spare 10 spar… 10 speed 5 spee… 5 splitt… 8 spli… 6
spread… 5 spre… 5 spring 14 spri… 22 st 6 standard -5 standa… -5 stan… -8 starts -17 starts_on -15 star… -23 stays 6
stec… -5 steh… 6 stock 8 stock_of 7 stoc… 7 stops 10 stop… 9 storage 12 storag… 12 store 10 stor… 22 stra… -8 street 6
stre… 6 stunde 7 stör… 15 su -6 sucurs… 5 sucu… 5 suits -5 suit… -5 sunday -9 sund… -9 suppli… -5 sur 11 sur_votre 10
sure 14 swap 16 switch 5 switch… -7 syst… -5 sûr 7 t -12 tabletas 10 tablet… 9 tabl… 6 tage 11 taken -9 takes 12
takes_a 5 tariff -6 tari… -5 tausch 7 taus… 9 tax 5 team 6 team_is 7 technician 10 techniker 12 techni… 18 tech… 18
telephone -7 telephone_$ -6 teleph… -7 tele… -7 tell -6 tell_us -5 template -8 templa… -8 temporary -6 tempor… -6
temp… -16 ten 33 ten_minutes 16 tendrá 10 tend… 10 terminó -6 termin… -12 term… -13 test -12 tested 5 tests -5 th 28
th_$ 16 th_is -5 thank -22 thank_you -22 than… -22 that_$ 7 that_is -8 that_it 11 that_the -15 that_you 6 the_# 59
the_app 8 the_auditors 6 the_back -5 the_backup -5 the_call -5 the_carrier -16 the_check 13 the_confirmation -5
the_corrected 6 the_courier 15 the_dashboard 7 the_data 6 the_day 13 the_delivery -7 the_duplicates 17 the_express -7
the_factory -5 the_file -5 the_first 12 the_form -7 the_heating 12 the_installation -5 the_lamp -5 the_last 21
the_latest 16 the_led 7 the_lens 12 the_lid -6 the_lift 15 the_line -6 the_list -5 the_machine -7 the_mast -8
the_mobile 15 the_morning 6 the_move 11 the_new 30 the_next 26 the_other -5 the_packing 5 the_print -6 the_program -13
the_pump 7 the_question -6 the_release 13 the_report -6 the_reports 6 the_rest 10 the_restore 11 the_same -11
the_scale 10 the_second 7 the_sender -5 the_sensor -6 the_service -11 the_slow 9 the_software 8 the_stock -5
the_switch 8 the_template -8 the_time 10 the_top 12 the_tracking -5 the_trial 17 the_two -13 the_version -9
the_weekend 6 the_workshop 12 their -7 thei… -7 them -12 them_is -9 them_on -6 then 14 there 11 there_$ -5 there_are
-8 there_in 10 there_is -12 ther… 13 these -6 thes… -6 they 29 they_are 7 thing 13 this 23 this_afternoon 7 this_is 11
three -16 three_$ 8 three_days -7 thre… -16 through 6 throug… 6 thro… 6 thursday 10 thursd… 10 thur… 10 ticket -7
tick… -7 time 29 time_$ 14 time_you 12 to -33 to_# -7 to_be -6 to_friday -7 to_go 15 to_know -11 to_report -8 to_run
14 to_the -6 to_write -7 to_you 25 today -28 today_$ -16 today_and -7 toda… -16 tomorrow 10 tomorrow_at 5 tomorr… 12
tomo… 12 tonight 15 tonight_$ 6 tonigh… 16 toni… 16 too -6 top 15 tour 9 tous 23 tout -15 tracking_page -5 trac… -5
traduction 6 traduc… 9 trad… 9 trag… 7 transf… 5 transp… -6 tres 12 trial 17 tria… 17 trouble 5 troubl… 5 tuesday 8
tuesday_$ 7 tuesda… 7 tues… 7 tunnel -6 tunn… -6 turn -6 turns 6 turn… 16 twice 12 twic… 12 two -8 two_$ 9 two_days 5
two_minutes -7 tür -5 um -8 um_#: -7 umzug 10 umzu… 10 un -17 unan… -6 und 12 und_ist 17 under -19 understand -11
understand_how -10 unders… -13 unde… -33 une 18 unit 11 unlo… 6 uns -10 unser -15 unserer 11 unsere… 11 unse… -5
unterwegs 5 unterw… 5 until -8 until_# -8 until_the -12 unti… -8 up 6 up_$ -5 up_and 8 up_the 8 updates -5 upgrade 12
upgrad… 12 upgr… 12 us -14 us_the -13 use 14 use_$ 19 user -12 users 6 users_can 7 user… 6 uses -5 usted 11 uste… 11
usual 6 usual_$ 11 validé 10 vali… 5 valu… -5 van 12 verk… 13 verlassen -12 verlas… -12 verl… -11 versic… -5 version
26 version_# -9 version_of -9 version_with 20 versio… 25 versión 17 versió… 17 vers… 35 visi… -11 voll… -11 volverá 7
volverá_a 7 volver… 7 volv… 7 vor 16 vos 16 vous 10 vous_l' 7 vous_sera -9 voyant -5 voya… -5 vuelve 8 vuelve_a 8
vuel… 9 waage 14 waag… 14 was -19 was_loaded 5 we -22 we'll 20 we'l… 20 we've 11 we'v… 11 we_can 13 we_cannot -6
we_have -11 we_install 6 we_recommend -7 we_send 10 we_set -6 we_understand -10 we_will -9 websho… 11 webs… 10
wednesday 18 wednesday_$ 12 wednes… 18 wedn… 18 week 26 week_# 9 week_of 19 weiter… -6 weit… -7 werden -6 werd… -6
were -11 what -11 when_it -5 when_you 5 whether -8 whether_a -5 whethe… -8 whet… -8 which 17 which_we 10 which_you 17
whic… 17 wieder 16 wieder_$ 10 wied… 15 will 23 will_be 39 will_have 6 will_never 5 will_not -8 winter -8 wint… -8 wir
18 wir_haben -7 wird 9 wird_die -7 wiring -5 wiri… -5 with 23 with_# 13 with_a -9 with_us 10 with_you 18 within -15
within_# -12 within_two -5 without 28 without_any 18 withou… 28 with… 12 won't 22 won'… 22 word_that 5 work 12
work_again 9 worked -16 worked_on -16 working_days 12 works_$ 6 workshop 18 worksh… 18 worry 6 worry_about 6 worr… 6
writing 6 writin… 6 wurde 14 wurd… 14 x 12 x_# 12 y 6 y_esta 17 year -20 year_$ -12 yes 19 yet -10 yet_$ -5 you'll 23
you'll_see 13 you'… 22 you_$ 27 you_can 13 you_find -5 you_for -23 you_have 6 you_need 5 you_on 15 you_receive 10
you_to -6 you_were -5 you_will -15 you_won't 16 your -19 your_account 10 your_backup -7 your_call -18 your_door 6
your_message -10 your_old 5 your_order 5 your_own -5 your_plan -6 your_reception 5 your_shop 6 your_side -9 your_site
10 your_street 6 yours_is -9 zehn 11 zertifikat -13 zertif… -13 zert… -13 zone -10 zu -8 zum -6 zwei 7 « -10 » -10 »_$
-6 à_jour 7 ände… -5 été -5 öffnet -5 öffn… -6 über… 13 œuvre -15 œuvre_pour -13 œuvr… -15
""",
    "vague-update": """
! 32 !_$ 32 "_is 6 # -33 #: -6 #_$ -23 #_and -6 #_is 14 #_minutes -8 #_of -5 #_to -5 $ 7 : -19 :_# -6 :_$ -5 :_the -14
:_we 11 :_wir 9 :_yes 6 :_your -6 ; -17 ;_el -5 ;_no 7 ;_one -11 ;_the -14 ;_they 9 ;_two -6 ;_un 15 ;_wir 11 <asked>
-20 <at-work-only> 40 <at-work> 50 <comes-about-only> -83 <comes-about> -15 <courtesy-only> 26 <courtesy> 24
<customary-only> -42 <customary> -39 <deadline-only> -24 <delayed-only> -8 <delayed> 8 <fault-only> -18 <fault> -10
<future-only> -24 <future> -9 <generalities-only> 86 <generalities> 119 <good-hands> 23 <harm-only> -26 <harm> -42
<hedge-only> -12 <hedge> -10 <if-only> -23 <if> 7 <irony-only> -12 <month-only> 6 <month> -6 <negation-only> -42
<neglect-only> 14 <neglect> 7 <news-later-only> -11 <news-later> 15 <number-only> -47 <number> -43 <outcome-only> -32
<outcome> -11 <p:asked+p:asked-only> -6 <p:asked+p:ideas×0> -5 <p:asked+p:in-progress> -5 <p:asked+p:longer×15> -12
<p:asked+p:longer×4> -17 <p:asked+p:longer×8> -17 <p:asked+p:rare-of-ten×0> -13 <p:asked+p:rare-of-ten×1> -6
<p:asked+p:rare×0> -16 <p:asked+p:rare×1> -12 <p:asked+p:rare×2> -8 <p:asked+p:things×0> -10 <p:asked+p:things×1> -5
<p:asked-only+p:longer×4> -5 <p:asked-only> -6 <p:asked> -19 <p:done-to-it+p:figure-only> 7 <p:done-to-it+p:figure×1>
-6 <p:done-to-it+p:ideas×1> -8 <p:done-to-it+p:in-progress-only> -10 <p:done-to-it+p:in-progress×1> 6
<p:done-to-it+p:instruction> -13 <p:done-to-it+p:longer×15> -5 <p:done-to-it+p:longer×25> -16
<p:done-to-it+p:longer×4> 11 <p:done-to-it+p:longer×8> 30 <p:done-to-it+p:outcome-only> -5 <p:done-to-it+p:outcome>
-21 <p:done-to-it+p:rare-of-ten×0> -5 <p:done-to-it+p:rare-of-ten×2> -39 <p:done-to-it+p:rare-of-ten×3> -27
<p:done-to-it+p:rare×0> -7 <p:done-to-it+p:rare×1> 11 <p:done-to-it+p:rare×2> -13 <p:done-to-it+p:rare×4> -33
<p:done-to-it+p:rare×7> -16 <p:done-to-it+p:things×0> -18 <p:done-to-it+p:things×2> -42 <p:done-to-it+p:things×3> -36
<p:done-to-it+p:things×5> -10 <p:done-to-it-only+p:done-to-it×1> -20 <p:done-to-it-only+p:figure-only> 8
<p:done-to-it-only+p:longer×15> 13 <p:done-to-it-only+p:longer×25> -5 <p:done-to-it-only+p:longer×8> 20
<p:done-to-it-only+p:rare-of-ten×0> -12 <p:done-to-it-only+p:rare-of-ten×2> -29 <p:done-to-it-only+p:rare-of-ten×3> -9
<p:done-to-it-only+p:rare×0> -12 <p:done-to-it-only+p:rare×4> -10 <p:done-to-it-only+p:things×0> -6
<p:done-to-it-only+p:things×2> -20 <p:done-to-it-only+p:things×3> -11 <p:done-to-it> 10 <p:done-to-it×1+p:figure> -10
<p:done-to-it×1+p:ideas×1> 5 <p:done-to-it×1+p:in-progress> 24 <p:done-to-it×1+p:in-progress×1> 14
<p:done-to-it×1+p:longer×25> -5 <p:done-to-it×1+p:rare-of-ten×0> 8 <p:done-to-it×1+p:rare-of-ten×2> 9
<p:done-to-it×1+p:rare×2> 9 <p:figure+p:figure-only> -21 <p:figure+p:figure×1> -11 <p:figure+p:ideas×0> -13
<p:figure+p:ideas×1> -8 <p:figure+p:in-progress-only> -9 <p:figure+p:in-progress> -29 <p:figure+p:instruction> -5
<p:figure+p:longer×15> -19 <p:figure+p:longer×25> -15 <p:figure+p:longer×4> -35 <p:figure+p:longer×8> -29
<p:figure+p:rare-of-ten×0> -16 <p:figure+p:rare-of-ten×1> -13 <p:figure+p:rare-of-ten×2> -17
<p:figure+p:rare-of-ten×3> -13 <p:figure+p:rare×0> -34 <p:figure+p:rare×1> -22 <p:figure+p:rare×2> -8
<p:figure+p:rare×4> -12 <p:figure+p:rare×7> -14 <p:figure+p:things×0> -14 <p:figure+p:things×1> -14
<p:figure+p:things×2> -10 <p:figure+p:things×3> -5 <p:figure+p:things×5> -9 <p:figure+p:things×8> -5
<p:figure-only+p:ideas×0> -5 <p:figure-only+p:in-progress-only> -12 <p:figure-only+p:in-progress> -13
<p:figure-only+p:longer×15> -10 <p:figure-only+p:longer×4> -10 <p:figure-only+p:longer×8> -5
<p:figure-only+p:rare-of-ten×0> -9 <p:figure-only+p:rare-of-ten×2> -8 <p:figure-only+p:rare-of-ten×3> -5
<p:figure-only+p:rare×0> -12 <p:figure-only+p:rare×4> -6 <p:figure-only+p:things×1> -12 <p:figure-only+p:things×2> -8
<p:figure-only> -21 <p:figure> -45 <p:figure×1+p:in-progress> -8 <p:figure×1+p:longer×15> -10 <p:figure×1+p:longer×25>
-5 <p:figure×1+p:longer×4> -11 <p:figure×1+p:longer×8> -11 <p:figure×1+p:rare-of-ten×0> -9
<p:figure×1+p:rare-of-ten×1> -7 <p:figure×1+p:rare×0> -11 <p:figure×1+p:rare×1> -9 <p:figure×1+p:rare×2> -9
<p:figure×1+p:rare×4> -7 <p:figure×1+p:things×0> -10 <p:figure×1+p:things×1> -9 <p:figure×1+p:things×2> -7
<p:figure×1+p:things×3> -5 <p:figure×1> -11 <p:ideas×0+p:ideas×1> 11 <p:ideas×0+p:longer×15> 24
<p:ideas×0+p:longer×25> 18 <p:ideas×0+p:longer×4> -10 <p:ideas×0+p:longer×8> 6 <p:ideas×0+p:rare-of-ten×1> -8
<p:ideas×0+p:rare-of-ten×2> 9 <p:ideas×0+p:rare-of-ten×3> 11 <p:ideas×0+p:rare-of-ten×5> 8 <p:ideas×0+p:rare×2> -7
<p:ideas×0+p:rare×7> 20 <p:ideas×0+p:things×0> -10 <p:ideas×0+p:things×1> 10 <p:ideas×0+p:things×2> 13
<p:ideas×0+p:things×3> 5 <p:ideas×0+p:things×8> 7 <p:ideas×1+p:longer×25> 10 <p:ideas×1+p:rare-of-ten×0> 11
<p:ideas×1+p:rare-of-ten×1> 6 <p:ideas×1+p:rare-of-ten×2> 23 <p:ideas×1+p:rare-of-ten×3> 16
<p:ideas×1+p:rare-of-ten×5> 10 <p:ideas×1+p:rare×0> 11 <p:ideas×1+p:rare×1> 11 <p:ideas×1+p:rare×2> 8
<p:ideas×1+p:rare×7> 19 <p:ideas×1+p:things×3> 9 <p:ideas×1+p:things×5> 9 <p:ideas×1+p:things×8> 10 <p:ideas×1> 11
<p:in-progress+p:in-progress-only> 21 <p:in-progress+p:in-progress×1> 27 <p:in-progress+p:instruction> -7
<p:in-progress+p:longer×15> -9 <p:in-progress+p:longer×4> 30 <p:in-progress+p:longer×8> 18
<p:in-progress+p:outcome-only> -11 <p:in-progress+p:outcome> -19 <p:in-progress+p:rare-of-ten×0> 10
<p:in-progress+p:rare-of-ten×1> 29 <p:in-progress+p:rare×0> 26 <p:in-progress+p:rare×1> 20 <p:in-progress+p:rare×2> 8
<p:in-progress+p:rare×7> -8 <p:in-progress+p:things×1> -7 <p:in-progress+p:things×2> 19 <p:in-progress+p:things×3> 10
<p:in-progress+p:things×8> 5 <p:in-progress-only+p:in-progress×1> -13 <p:in-progress-only+p:longer×25> -7
<p:in-progress-only+p:longer×4> -20 <p:in-progress-only+p:longer×8> -11 <p:in-progress-only+p:outcome-only> -8
<p:in-progress-only+p:outcome> -26 <p:in-progress-only+p:rare-of-ten×0> -17 <p:in-progress-only+p:rare-of-ten×1> -10
<p:in-progress-only+p:rare-of-ten×2> -21 <p:in-progress-only+p:rare-of-ten×3> 5 <p:in-progress-only+p:rare×0> -10
<p:in-progress-only+p:rare×1> -17 <p:in-progress-only+p:rare×2> -19 <p:in-progress-only+p:rare×4> -17
<p:in-progress-only+p:things×0> -26 <p:in-progress-only+p:things×1> -26 <p:in-progress-only+p:things×2> -15
<p:in-progress-only+p:things×3> -12 <p:in-progress-only> 21 <p:in-progress> 70 <p:in-progress×1+p:longer×4> 23
<p:in-progress×1+p:longer×8> 14 <p:in-progress×1+p:outcome> -10 <p:in-progress×1+p:rare-of-ten×0> 26
<p:in-progress×1+p:rare-of-ten×1> 10 <p:in-progress×1+p:rare-of-ten×2> 12 <p:in-progress×1+p:rare×0> 12
<p:in-progress×1+p:rare×1> 27 <p:in-progress×1+p:rare×2> 23 <p:in-progress×1+p:rare×4> 5 <p:in-progress×1+p:things×0>
10 <p:in-progress×1+p:things×1> 20 <p:in-progress×1+p:things×2> 11 <p:in-progress×1+p:things×3> 11 <p:in-progress×1>
27 <p:instruction+p:longer×15> -11 <p:instruction+p:longer×25> -6 <p:instruction+p:longer×4> -20
<p:instruction+p:longer×8> -20 <p:instruction+p:outcome> -8 <p:instruction+p:rare-of-ten×0> -11
<p:instruction+p:rare-of-ten×1> -13 <p:instruction+p:rare-of-ten×2> -7 <p:instruction+p:rare-of-ten×3> -5
<p:instruction+p:rare×0> -21 <p:instruction+p:rare×1> -8 <p:instruction+p:rare×2> -8 <p:instruction+p:rare×4> -7
<p:instruction+p:things×0> -7 <p:instruction+p:things×1> -11 <p:instruction+p:things×2> -7
<p:instruction-only+p:rare-of-ten×1> -6 <p:instruction> -23 <p:longer×15+p:longer×4> 9 <p:longer×15+p:longer×8> 9
<p:longer×15+p:outcome-only> -5 <p:longer×15+p:outcome> -19 <p:longer×15+p:rare-of-ten×0> -5
<p:longer×15+p:rare-of-ten×1> -11 <p:longer×15+p:rare-of-ten×2> 7 <p:longer×15+p:rare×0> 12 <p:longer×15+p:rare×2> -14
<p:longer×15+p:rare×7> -6 <p:longer×15+p:things×0> -10 <p:longer×15+p:things×1> 5 <p:longer×15+p:things×2> -16
<p:longer×15+p:things×5> -14 <p:longer×15> 9 <p:longer×25+p:rare-of-ten×1> -6 <p:longer×25+p:rare×0> 15
<p:longer×25+p:rare×1> 6 <p:longer×25+p:rare×2> 6 <p:longer×25+p:rare×7> -9 <p:longer×25+p:things×0> 6
<p:longer×25+p:things×1> 6 <p:longer×25+p:things×2> 6 <p:longer×25+p:things×3> -6 <p:longer×4+p:longer×8> 28
<p:longer×4+p:outcome-only> -5 <p:longer×4+p:outcome> -17 <p:longer×4+p:rare-of-ten×0> -12
<p:longer×4+p:rare-of-ten×1> -7 <p:longer×4+p:rare-of-ten×2> -5 <p:longer×4+p:rare-of-ten×5> -6 <p:longer×4+p:rare×0>
13 <p:longer×4+p:rare×1> 5 <p:longer×4+p:rare×4> -5 <p:longer×4+p:rare×7> -7 <p:longer×4+p:things×0> -19
<p:longer×4+p:things×1> -18 <p:longer×4+p:things×3> -10 <p:longer×4+p:things×5> -16 <p:longer×40+p:rare-of-ten×1> -5
<p:longer×40+p:rare×7> -5 <p:longer×40+p:things×1> -6 <p:longer×4> 50 <p:longer×8+p:outcome-only> -5
<p:longer×8+p:outcome> -19 <p:longer×8+p:rare-of-ten×0> -7 <p:longer×8+p:rare-of-ten×2> -18
<p:longer×8+p:rare-of-ten×3> -22 <p:longer×8+p:rare×0> 18 <p:longer×8+p:rare×1> 13 <p:longer×8+p:rare×2> -11
<p:longer×8+p:rare×7> -7 <p:longer×8+p:things×0> -5 <p:longer×8+p:things×1> -15 <p:longer×8+p:things×2> -25
<p:longer×8+p:things×3> -10 <p:longer×8+p:things×5> -16 <p:longer×8> 28 <p:outcome+p:outcome-only> -16
<p:outcome+p:rare-of-ten×0> -16 <p:outcome+p:rare-of-ten×1> -6 <p:outcome+p:rare×0> -23 <p:outcome+p:rare×1> -15
<p:outcome+p:things×0> -15 <p:outcome-only+p:rare×0> -6 <p:outcome-only> -16 <p:outcome> -27
<p:rare-of-ten×0+p:rare-of-ten×1> -18 <p:rare-of-ten×0+p:rare-of-ten×2> -9 <p:rare-of-ten×0+p:rare-of-ten×3> 10
<p:rare-of-ten×0+p:rare×0> -23 <p:rare-of-ten×0+p:rare×4> -6 <p:rare-of-ten×0+p:rare×7> -7
<p:rare-of-ten×0+p:things×0> -40 <p:rare-of-ten×0+p:things×1> -26 <p:rare-of-ten×0+p:things×3> -10
<p:rare-of-ten×0+p:things×5> -16 <p:rare-of-ten×0> -23 <p:rare-of-ten×1+p:rare-of-ten×2> -9
<p:rare-of-ten×1+p:rare-of-ten×3> 10 <p:rare-of-ten×1+p:rare×0> -18 <p:rare-of-ten×1+p:rare×1> -12
<p:rare-of-ten×1+p:rare×2> 6 <p:rare-of-ten×1+p:rare×4> -8 <p:rare-of-ten×1+p:rare×7> -6 <p:rare-of-ten×1+p:things×0>
-10 <p:rare-of-ten×1+p:things×1> -17 <p:rare-of-ten×1+p:things×2> -8 <p:rare-of-ten×1+p:things×3> -12
<p:rare-of-ten×1+p:things×5> -16 <p:rare-of-ten×1> -18 <p:rare-of-ten×2+p:rare-of-ten×3> 10 <p:rare-of-ten×2+p:rare×0>
-9 <p:rare-of-ten×2+p:rare×1> -13 <p:rare-of-ten×2+p:things×1> 19 <p:rare-of-ten×2+p:things×2> 11
<p:rare-of-ten×2+p:things×5> -14 <p:rare-of-ten×2> -9 <p:rare-of-ten×3+p:rare×0> 10 <p:rare-of-ten×3+p:rare×4> -21
<p:rare-of-ten×3+p:things×0> 5 <p:rare-of-ten×3+p:things×1> -7 <p:rare-of-ten×3+p:things×2> 11
<p:rare-of-ten×3+p:things×3> 5 <p:rare-of-ten×3+p:things×5> -5 <p:rare-of-ten×3> 10 <p:rare-of-ten×5+p:things×0> -10
<p:rare-of-ten×5+p:things×1> -5 <p:rare×0+p:rare×4> -5 <p:rare×0+p:rare×7> -7 <p:rare×0+p:things×0> -42
<p:rare×0+p:things×1> -20 <p:rare×0+p:things×3> -10 <p:rare×0+p:things×5> -16 <p:rare×1+p:rare×4> -5
<p:rare×1+p:rare×7> -7 <p:rare×1+p:things×0> 18 <p:rare×1+p:things×1> -21 <p:rare×1+p:things×3> -10
<p:rare×1+p:things×5> -16 <p:rare×2+p:rare×4> -5 <p:rare×2+p:rare×7> -7 <p:rare×2+p:things×1> 19 <p:rare×2+p:things×3>
-10 <p:rare×2+p:things×5> -16 <p:rare×4+p:rare×7> -7 <p:rare×4+p:things×0> -6 <p:rare×4+p:things×1> -7
<p:rare×4+p:things×2> -8 <p:rare×4+p:things×5> -16 <p:rare×4> -5 <p:rare×7+p:things×0> -7 <p:rare×7+p:things×1> -6
<p:rare×7+p:things×2> -13 <p:rare×7+p:things×3> -10 <p:rare×7+p:things×5> -10 <p:rare×7> -7 <p:things×0+p:things×1>
-20 <p:things×0+p:things×3> -10 <p:things×0+p:things×5> -16 <p:things×0> -42 <p:things×1+p:things×3> -10
<p:things×1+p:things×5> -16 <p:things×1> -20 <p:things×2+p:things×3> -10 <p:things×2+p:things×5> -16
<p:things×3+p:things×5> -16 <p:things×3> -10 <p:things×5> -16 <past-only> -6 <repeated> -32 <resolved-only> -23
<resolved> -21 <role-only> -8 <role> -31 <somebody-only> 29 <somebody> 14 <soon-only> -19 <soon> 12 <they-only> 12
<unit> -47 <warned> -23 <we> 56 <weekday-only> -5 <word-given-only> -43 <would-have-only> -14 <would-have> -5
<you-only> -23 <you> -16 ? -47 ?_$ -47 ^ 7 ^_a 5 ^_according -6 ^_all -6 ^_and -8 ^_at -6 ^_because 11 ^_bitte -10
^_both -10 ^_ce -9 ^_cette -8 ^_d' 5 ^_da 8 ^_das 15 ^_der -7 ^_die -16 ^_do -8 ^_el -10 ^_en 13 ^_es 8 ^_está 5
^_everybody 21 ^_expect -9 ^_feedback 6 ^_first 8 ^_further 9 ^_gracias -5 ^_haben -10 ^_hang 20 ^_hemos 18 ^_i -16
^_i'll -6 ^_i'm -9 ^_if -15 ^_ihr 7 ^_it'll -16 ^_je 11 ^_just -14 ^_kindly 8 ^_l' -11 ^_la -8 ^_lamentamos 16 ^_le
-16 ^_leider 8 ^_los 10 ^_läuft -6 ^_mit -9 ^_more 17 ^_na 11 ^_no 18 ^_nos 7 ^_not -5 ^_nous 16 ^_on 8 ^_our -29 ^_p
16 ^_pas 6 ^_please -9 ^_priya 7 ^_rest 6 ^_same 6 ^_see 13 ^_seguimos 10 ^_seien 5 ^_she -7 ^_si -7 ^_soll -7 ^_still
11 ^_thanks 10 ^_the -44 ^_their 9 ^_there 10 ^_they -8 ^_this 6 ^_troubleshooting 13 ^_unchanged 10 ^_under 6 ^_unser
-5 ^_various 7 ^_votre 13 ^_vous -10 ^_we 12 ^_we'll -10 ^_we're 8 ^_wir 10 ^_with -5 ^_would -8 ^_yep 16 ^_you -27
^_you'll -7 ^_your 19 ^_à 5 a_bien -5 a_dark -5 a_date -11 a_few 6 a_las 11 a_little 11 a_longer -5 a_new -6
a_pleasant 11 a_second -6 a_short 9 a_solution 30 a_thing -5 abonnement -7 abonne… -7 abon… -7 about 15 about_it 9
about_the 15 abou… 15 above 18 abov… 22 accepted -6 accepted_$ -5 accept… -9 acce… -10 account_$ 6 accounting 7
accoun… 7 acco… 11 acknowledged 20 acknow… 22 ackn… 22 acorda… 12 acor… 12 action 5 actions 5 action… 5 active 8
active_$ 5 actively -14 actively_working -14 active… -14 acti… 6 actu… 9 additional_information 8
additional_investigation -15 address -14 address_is -5 addres… -15 addr… -15 adecua… 11 adec… 11 affect 10 affected -6
affected_$ -5 affect… -6 affe… 5 affiche 9 affich… 6 affi… 6 after_your 8 again -5 again_in 5 agai… -5 agents -6 agen…
-6 ajustes 11 ajuste… 11 ajus… 11 akku -5 alarm 6 alar… 5 algo 6 algu… 11 all -9 all_$ 8 all_four -5 all_of -7 alle -6
alle_beteiligten 5 alles 6 alle… 5 allow 8 allo… 8 along 12 along_$ 11 alon… 8 already -8 alread… -8 alre… -8 als 6
altern… 7 alte… 6 am 13 ampliado -5 amplia… -7 ampl… -7 an 22 an_$ -7 an_answer 5 an_der 33 an_die 10 analysed 9
analysed_$ 9 analysis 15 analysis_of 6 analys… 21 anal… 21 and 14 and_# -7 and_all -6 and_can -6 and_created -7
and_everyone 6 and_has -7 and_it -6 and_it's -7 and_resolution -15 and_that -6 and_the -9 and_we 23 and_will 7 and_you
-13 anfrage -15 anfrage_wurde -13 anfrag… -15 anfr… -15 angebot -7 angebo… -7 ange… 18 anne… -7 annonc… 12 anno… 12
answer_to -9 answered 10 answers_you -7 answer… 5 antenna -7 antenn… -7 ante… -9 antwor… -12 antw… -12 any 10
aplicación 15 aplica… 15 apli… 15 apologise -6 appears 7 appear… 7 appe… 5 applying -7 applying_the -7 applyi… -7
appl… -7 appoin… -5 appo… -5 appreciate -12 appreciate_your -13 apprec… -11 approve -8 approv… -12 arbeit -5 arbe… -7
archive -8 archiv… -9 arch… -10 are 19 are_actively -14 are_checking -7 are_complete -8 are_in 11 are_sorry -6
are_testing -7 are_with -6 area 7 area_$ 6 arregl… -8 arre… -8 arrive -5 arrived -5 arrive… -5 arri… -10 as -13 as_a 8
as_agreed -5 as_before 5 as_expected -7 as_it -5 as_one 5 as_possible -17 as_quickly -19 as_usual -6 ask_you 6 asked 6
aske… 6 asking 8 asking_$ 8 aski… 8 assigned 14 assign… 14 assist… -9 assi… 5 assure 5 assure_you 5 assured 11
assured_that 7 assure… 11 assu… 19 asunto 5 asun… 5 at_# -5 at_it 22 at_our -6 at_the -16 at_this 5 at_your -8
attached -9 attached_$ -5 attach… -9 atta… -10 attempts 13 attempts_$ 11 attemp… 13 attend… 20 atte… 35 au 7 auch -9
auf -20 auf_dem -5 auto… -5 autre -5 autres 8 available 13 availa… 13 avai… 9 avance 8 avan… 20 avec -5 avis… 5 avoi…
-5 avons -5 avon… -5 awai… 8 away -6 ayer 7 ayer_$ 7 back -25 back_$ -5 back_at -5 backups 6 backup… 6 back… 5 balance
6 balanc… 6 bala… 6 barcode 8 barcod… 8 barc… 8 base -19 battery -10 battery_$ -8 batter… -12 batt… -12 be -13
be_closed -9 be_sorted -15 be_taken 7 be_there -9 be_with -8 bear 5 bear_with 5 because 5 because_the 7 becaus… 5
beca… 5 beco… 6 been 33 been_asked 7 been_done 5 been_escalated -12 been_given 8 been_placed 6 been_resolved -7 begun
6 begu… 6 bei -23 bei_ihnen -25 being 47 being_handled 5 being_worked 9 bein… 47 below 27 below_the 5 belo… 26 bench
13 bench_$ -6 bench_and 19 benc… 13 bescheid -5 besche… -5 best 7 best… -6 beteiligten 5 beteil… 5 bete… 5 bien 9
bien_été -5 billing 5 billin… 5 bill… 5 bitte -13 bitte_geben -7 bitt… -13 boiler -10 boil… -10 bomba -5 bomb… -5 both
-21 bottom 8 bottom_of 8 bott… 8 branch 14 bran… 15 bridge 16 brid… 16 buen… 9 built 6 buil… 7 but -12 but_the -5
but_your -9 by -21 by_$ 6 by_applying -7 c -5 c' -7 c'_est -5 cabl… -6 caisse 15 cais… 15 calendar -8 calend… -8 cale…
-8 call 12 camb… -6 came 10 came_up 11 camera 6 came… 5 cami… -8 can -17 can_be -9 can_say 6 cancel… -5 canc… -6
cannot -10 cannot_promise -7 cann… -10 car 8 carried 7 carried_out 7 carrier -8 case 8 cases 7 case… 7 catc… 7
category 7 catego… 7 cate… 7 cause_analysis 5 caused -9 caus… 11 ce -15 certain -6 certificate -8 certif… -13 cert… -9
cette -8 cett… -8 change 14 change_$ 22 changed -5 change… -6 chan… 6 charge -6 char… -10 check -11 check_$ -6 checked
-15 checked_$ -5 checke… -15 checking -7 checking_the -15 checki… -7 checks 14 checks_$ 9 chec… -22 choosing 9 choosi…
9 choo… 5 clie… -5 close -9 close_the -5 closed -10 closed_$ -10 closing -11 closing_this -11 closin… -11 clos… -31
colleague 10 colleagues 5 collea… 14 collègue 11 collèg… 11 coll… 23 comes -7 come… -7 coming -5 comi… -5 comme -7
commer… -8 commit… 7 compañero 7 compañ… 6 complaint -7 complaint_$ -5 complaint_about -7 compla… -8 complete -15
compli… 7 comprenons 10 compre… 15 compréhension 6 compréhension_$ 6 compré… 6 compte -5 compte… -5 comp… 6 comuni… 16
comu… 16 con_la -6 con_su 11 concern -10 concern_is -10 concer… 9 conc… 29 confident_that -5 confirm_if -5
confirm_that 6 confirmed -13 confir… -15 conf… -14 consol… 5 cons… 15 contacts -5 contac… -8 continue 19 continue_$ 8
continue_to 16 continued 8 continued_$ 8 continuing 6 contin… 39 contract -12 contra… -16 controller 13 contro… 12
cont… 24 convey… -10 conv… -12 copi… 6 cordial 14 cordia… 14 cord… 14 correct -7 corrected -6 correc… -17 corr… -19
could_be 7 could_you -5 count -5 counter -7 counte… -7 coun… -12 courier -7 courie… -7 courrier 7 courri… 7 cours_$ 5
cours_de -6 cour… 9 cove… -5 created -10 created_$ -7 create… -10 crea… -11 cuanto 6 cuan… 5 current 7 currently -10
currently_reviewing -10 custom… -7 cust… -7 câble -5 câbl… -5 d' 8 d'_autres 8 d'_un 7 da 7 damit 21 dami… 21 dank 14
dank_für 14 dans -7 dark -6 darum 15 daru… 15 das -11 das_angebot -7 das_problem -8 data -5 database 7 databa… 7 data…
7 date -20 date… -5 dauert -5 daue… -7 day_$ -6 day_and 5 de -12 de_droit 11 de_la 17 de_mantenimiento -5 de_passe -9
de_retour -14 de_vous 5 deadline -6 deadli… -6 dead… -6 deal 10 decision 5 decisi… 5 deep… 11 del -9 dele… -5 delivery
-8 delive… -15 deli… -15 dem -17 den -26 department 16 depart… 14 depa… 14 der -6 der_fehler -13 der_techniker -8
describe 8 descri… 11 desc… 8 devi… -5 diag… 26 did -19 did_not -5 didn't -5 didn… -5 die -29 die_sache 8
die_sicherung -9 diese -12 dies… -15 diff… 7 discon… 11 disculpas -7 discul… -9 discussed 6 discus… 7 disc… 6 distin…
7 dist… 7 do 26 do_$ 16 docume… -5 docu… -5 does 6 does_not 5 doit -8 doit_être -7 don't -7 don'… -7 down… -5 drag… 9
dran 18 drawin… -7 drive -5 driv… -9 droit 11 droi… 10 drops 8 drop… 7 druc… -5 du -9 due 5 durch -16 durch_$ -15
durc… -15 déjà -12 délai -7 déla… -7 déma… 6 each -10 early -6 earl… -5 efforts 8 effort… 8 effo… 10 ein -5 eine -6
einfach -12 einfac… -12 einf… -12 eini… 21 either 9 eith… 9 el -28 el_asunto 5 el_aviso -7 el_lector 9 eleg… 6 ello 17
ello_$ 5 else -8 en 27 en_cuanto 6 en_el -5 en_ello 15 en_œuvre 16 enco… 6 ended -8 ended_$ -8 ende… -9 engage… 36
enga… 35 engineer 5 engineering -13 engineering_team -13 engineers 17 engine… 9 engi… 8 enough -5 enough_$ -5 enou… -5
enquiry 7 enquir… 7 enqu… 7 entrance 8 entran… 8 entrep… 6 entr… 8 entwicklung -13 entwic… -13 entw… -14 equi… -7
erhalten 15 erhalt… 15 erha… 15 erinnerung 10 erinne… 10 erin… 10 error -14 erro… -11 ersatz… -5 ersa… -5 es -11 es_$
-13 es_wird 15 escalated -6 escalated_to -12 escala… -7 esca… -7 escrib… 7 escr… 7 est_bien 15 est_de -16 estamos 6
estamo… 6 esta… 6 esto -9 está 26 está_en -5 está_revisando 9 et 26 et_le -12 et_nous 5 etiket… 13 etik… 13 etwas 8
etwa… 8 evalua… 5 eval… 5 every_morning 7 every_one -5 everybody 22 everyb… 22 everything -13 everyt… -13 ever… 16
exac… -6 examen 8 exam… 6 existe -8 exis… -9 expected -22 expected_$ -22 expect… -23 experience 14 experi… 19 experts
15 expert… 15 expe… 19 expl… 5 faisons 6 faisons_le 6 faison… 6 fais… 6 falta -12 fan -6 fan_$ -5 fault_$ -6 feedback
10 feedba… 10 feed… 10 feel -8 feet 9 fehlenden 14 fehlen… 14 fehler -18 fehl… -5 few 6 field_is 5 file… -5 filter -8
filt… -9 fina… 9 find 12 find_below 6 fine -5 finish 7 fini… 5 first -22 first_of -7 first_the 5 firs… -22 fits -6
five -14 fix 6 folgt 14 folgt_$ 14 folg… 14 for -51 for_a -6 for_any 7 for_choosing 9 for_it -23 for_the -7 for_their
8 for_your -20 forgot -7 forg… -5 form -11 form… -7 found -5 foun… -6 four -21 free -10 freezer 8 freeze… 8 free… 11
from_me -19 from_our 5 from_us 11 from_you -6 from_your 7 fue -5 full -10 further 8 further_checks 5
further_investigation -7 furthe… 8 furt… 8 fuse -6 fuse_$ -5 für -6 für_alle -8 für_den -9 für_ihr 14 garantiert -8
garant… -13 gara… -13 gateway 8 gatewa… 8 gate… 7 gather… 7 gath… 7 gearbeitet 6 gearbeitet_$ 6 gearbe… 6 gear… 6
geben -7 geben_sie -7 gebe… -7 geda… 8 gege… 9 gehen -15 gehe… -15 gemein… -15 geme… -15 gerade 25 gera… 26 gest… 5
get_it -8 give 11 give_you 10 given 7 given_to 9 give… 7 giving 8 givi… 8 gleich 14 glei… 13 goes 5 goes_on 7 going 5
goin… 5 gone 5 good 8 got 7 got_your 9 gracias -5 gracia… -5 grac… -5 great 6 grea… 6 guaran… -6 guar… -9 haben 14
haben_ihre 22 haben_sie -7 habe… 14 had -26 half -6 hall 23 hall_# 15 halle 14 halle_# 14 hall… 13 han 7 handheld 11
handhe… 11 handled 5 handled_$ 7 handset -6 handsets -6 handse… -12 hang 20 happen -13 happ… -11 has 37 has_not 10
has_passed -8 has_started 15 has_taken 15 has_the -5 has_to -8 hat -9 have -10 have_a 13 have_asked -5 have_been 19
have_forwarded 5 have_it -14 have_made 5 have_no -9 have_nothing 5 have_received -8 have_the -5 he 9 he_has 15 hear
-11 hear_from -15 hear_you 5 hecho 11 hech… 11 help -5 helpful 10 helpful_$ 10 helpfu… 10 help… 10 hemos 22
hemos_recibido 8 hemo… 22 here -5 here_$ -9 herzli… 11 herz… 11 hier 11 hinwei… 10 hinw… 10 his -7 holiday -5 holida…
-5 holi… -5 home 10 honest -6 hone… -6 hope 9 hours -6 hour… -6 hätten -5 hätt… -5 i -7 i_am 10 i_can 12 i_hope 7
i_know 11 i_promise -5 i_understand -13 i_wanted 7 if -30 if_everything -5 if_the -12 if_we -8 if_you -9 ihn -5 ihnen
-24 ihnen_$ -5 ihnen_und -15 ihne… -24 ihr 5 ihre 30 ihren 12 ihrer 24 ihres -10 ihre… 28 il -6 impa… 6 important -7
important_to -9 import… -7 impo… -10 in 28 in_arbeit -5 in_hall 15 in_halle 14 in_our 7 in_progress 8 in_time -6
in_your 12 incident 6 incide… 7 inci… 7 includ… -6 incl… -7 indica 11 indi… 9 influence -6 influence_on -7 influe… -6
infl… -6 inform 8 inform_you 8 information 16 information_$ 5 inform… 12 info… 19 initially -15 initially_expected -15
initia… -13 init… -13 inside -5 instal… -6 inst… -13 interm… 11 internal 9 internally 7 intern… 15 inte… 18 into_it 6
into_the -9 invent… -5 investigating -11 investigating_the -8 investigation -9 investigation_and -15 invest… -19 inve…
-24 invoice -15 invoice_$ -5 invoice_was -7 invoic… -12 invo… -11 is 28 is_a 31 is_assigned 11 is_attached -5 is_back
-6 is_being 33 is_coming -5 is_complete -5 is_currently -10 is_fine -5 is_important -9 is_known 14 is_no -13 is_not -6
is_nothing 5 is_now -8 is_on -8 is_open 14 is_over -7 is_possible 6 is_right -5 is_set -7 is_taking 5 is_that 11
is_the -16 is_too -9 is_what 7 is_where -5 is_working -5 isolated 11 isolat… 11 isol… 11 issue -17 issue_and -10
issue_has -9 issue_is 13 issue_requires -15 issu… -19 ist -7 ist_das -9 ist_der -10 ist_die 6 it -11 it'll -35
it'll_be -35 it'l… -35 it's_with 15 it_$ 19 it_; 8 it_and -23 it_as -13 it_down 11 it_fits -5 it_has 5 it_takes 6
it_up 11 it_will 7 it_works -10 its 14 its_way -7 itself -5 itse… -5 je 10 je_vous -6 job -8 joined 16 join… 15 junt…
-5 just -7 keep 9 keep_you -6 kept -8 kind -6 kind_words -7 kindly 8 kind… 8 know 11 know_more 11 know_that 5 know_the
-8 known 13 known_$ 14 know… 13 kommt -9 komm… -7 kont… 9 kurz… 9 können 7 können_wir 12 könn… 7 l' -6 l'_objet 10
l'_option -7 l'_ordre 5 l'_étude 6 la -16 la_aplicación 15 la_base -12 la_bomba -5 la_caisse 16 la_puerta 8 label 12
label_printer 13 labe… 11 labora… -5 labo… -5 lamentamos 16 lament… 16 lame… 16 lamp -5 lange -8 lang… -9 las 19
las_molestias 16 last -12 last_mail 5 last_two -5 last_update 11 later -5 latest -15 latest_$ -5 latest_update -7
late… -20 le -9 le_pedimos -7 le_point 6 le_problème 5 le_site -14 leak -9 leave -10 leave_the -5 leav… -12 lector 9
lector_de 9 lect… 5 leeds 8 leed… 8 left -12 leider 22 leid… 22 lent… 13 les -11 lesen -5 lese… -5 less 7 lett… -11
leur 5 lid -5 liefer… 8 lief… 8 life 11 like 13 like_to 7 limi… -5 line -17 line_is -7 list -8 list_$ 5 list_of -6
liste -17 list… -21 little 13 litt… 13 llegó -5 lleg… -7 lo 17 lo_tiene 8 log -7 login 5 lol 16 lol_$ 16 long -7
longer -14 longer_$ 5 longer_than -11 long… -15 look 12 look_for 8 looked 8 looked_at 8 looking 18 looking_at 12
looking_into -7 lookin… 18 look… 24 los_pasos 12 lost_$ 6 loyalty 10 loyalt… 10 loya… 10 läuft -17 läuf… -17 mach… -5
mail 18 mail_server 7 mailbox_is 5 mails 5 mail… 6 maintenance -9 mainte… -9 main… -9 mais 12 make 8 make… -5 making 5
maki… 5 mal -12 mantenimiento -5 manten… -5 mantiene 7 mantie… 7 manu… -6 matt… 10 may -17 may_take -15 me -8 me_$ -22
means -5 means_that -5 measuring -5 measur… -8 meas… -8 meeting 5 meetin… 5 meet… 5 meldung 13 meldun… 13 meld… 10
message_$ 9 messages_$ -6 messwe… 14 mess… 15 meter -6 mete… -6 middle 9 middle_of 9 midd… 9 migration -5 migrat… -5
migr… -5 minute -10 minutes -24 minutes_et -12 minutes_in -6 minute… -25 minu… -35 mirando 5 mirand… 5 missed -6 miss…
-8 mobili… 5 mobi… 5 mode… -6 modifi… -5 modi… -5 molestias 16 molest… 16 mole… 16 moment… 18 mome… 17 month -7
month_$ -6 mont… -12 more 19 more_$ 11 morning 5 mornin… 5 morn… 5 mot -8 mot_de -9 motor -5 moto… -5 moved -11
moved_the -8 moves 5 move… -7 moving 6 movi… 6 must 5 más 13 möglic… 8 mögl… 8 n 16 na 11 nach 14 nach_$ 14 nachricht
-9 nachricht_$ -10 nachri… -10 nach… -9 nadie 14 nadi… 14 name -9 narrow… 10 narr… 10 ne 15 ne_vous 14 need -11
need_the -5 need_to 7 needed 6 need… 10 network 7 networ… 6 netw… 6 new -31 news 11 news_yet 5 next -5 nicht -12
nicht_mehr -8 nichts 14 night 15 night_$ 7 night_shift 10 nigh… 15 nimmt 11 nimm… 11 no 19 no_change 23 no_influence
-7 no_news 5 no_se -5 nobody_here 9 noch 23 noch_$ 6 noise -14 noise_of -5 nois… -14 norm… -5 nos 17 not -5 not_$ -8
not_affected -5 not_be 7 not_been 13 not_have -8 note 7 nothing 11 nothing_else -9 nothing_to 8 nothin… 11 noth… 11
notice -6 noticed -6 noticed_that -6 notice… -6 noti… -11 notre -5 notr… -5 nous 27 nous_comprenons 10 nous_ne 5
nous_restons 5 nous_vous 6 nouveau -5 now_$ 11 nuestro -5 nuestr… -6 nues… -6 nuev… -6 number -24 number_$ -7 numb…
-25 nächsten -8 nächst… -8 näch… -8 ob -8 objet 10 obje… 10 occu… 21 of 7 of_it 13 of_life 12 of_our 10 of_the -39
of_us 6 of_your 16 off -13 offen -8 offen_$ -8 offer -8 offe… -15 office -10 offi… -10 old -17 on 7 on_$ 14 on_all -6
on_its -7 on_our 11 on_site -5 on_the -6 on_vous 12 on_your -8 once 6 once_$ 8 one -28 one_to -11 ongoing 5 ongoing_$
5 ongoin… 5 ongo… 5 only -12 ont_été 12 open 20 open_$ 10 open_and 15 opened 5 opened_with 7 opens -5 optimi… 25
option -18 opti… 5 or -7 order -19 orde… -23 ordre 5 ordre_$ 5 ordr… 5 other 11 othe… 12 oubl… 11 our -19 our_answer
-6 our_bench -6 our_end 5 our_engineering -13 our_engineers -7 our_night 11 our_side 9 our_team -31 our_workshop -7
out_of -5 outlook 5 outloo… 5 outl… 5 over -10 over_$ -16 over_the -5 owner -8 p 22 p_# 22 page -8 par -10 para 8 part
-10 parts -7 part… -6 pas 9 pas_$ 9 pas_de 5 pas_encore 5 pasos 12 paso… 12 pass 6 passe -10 passed_the -7 passed_to
-7 pass… -26 patch -7 patc… -7 patience -16 patience_$ -13 patience_with -7 patien… -14 pati… -14 payment 7 paymen… 7
paym… 7 pedimos -7 pedimos_disculpas -7 pedimo… -7 pedi… -10 pein… 6 pending 7 pendin… 7 pend… 5 people 17 people_are
9 people_had -6 people_who 7 peop… 17 perman… -7 perm… -5 person -7 person_who -7 personal 5 personas 5 person… 10
phot… -12 place 8 place_in 7 plac… 9 plan -17 plan_$ -6 planned -8 planne… -9 plant -6 plan… -17 plat… 7 plaz… -5
pleasant 11 pleasa… 11 please -5 please_confirm -5 please_do 6 please_find 6 please_have 11 please_tell -7 plea… 7
plug -6 plus -11 point 5 points 9 poin… 14 por -13 port… -6 possible -16 possible_$ -11 possib… -16 poss… -16 prec… 5
press -7 pres… -8 previous 7 previo… 7 prev… 6 printer 11 printer_in 15 printe… 9 prin… 5 priority 8 priority_p 6
priori… 13 prio… 13 prise 6 pris… 6 priya 7 priy… 7 problem 12 problem_is 5 problem_with 17 proble… 12 problème 5
problème_est 5 problè… 5 prob… 26 process -7 product -5 production 7 production_$ -5 progra… -6 progress_$ -5 prog… -5
promise -22 promise_$ -5 promise_a -7 promise_that -10 promising 6 promis… -17 prom… -19 properly -5 proper… -5 prop…
-5 prüfen_gerade -8 prüfung 12 prüfun… 13 puerta 8 puer… 8 pump 17 que 31 que_le 15 que_no 15 que_nos -5 que_nous 12
que_se 9 quelques -12 quelqu… -12 quel… -12 quer… 6 queue_$ 6 queue_and -6 qui 16 qui_de 11 qui_n' 10 quickly -19
quickly_as -19 quickl… -19 quic… -17 quot… -5 raised 7 rais… 6 rappel… -7 rapp… -7 rather 6 rath… 6 read_your 5
readers 8 reader… 8 ready -9 ready_for -8 really 11 real… 11 receive -6 received 5 received_your -7 reception -5
recept… -5 rece… -14 rechnung 11 rechnu… 10 rech… 13 recibido 8 recibi… 7 reci… 15 recognise 10 recogn… 10 recording
-8 recording_of -7 record… -14 reco… -7 regard 11 regards 5 regard… 15 rega… 26 rejects 6 reject… 5 reje… 5 relanc…
-14 rela… -5 remain 12 remaining 7 remains 8 remain… 15 rema… 29 remercions 5 remercions_de 5 remerc… 5 reme… 9
reminded 10 reminder -7 remo… -5 rent… 5 reopen -10 reop… -11 repair 7 replacement -6 replac… -7 reply -14 reply_to
-12 repl… -15 report_$ 5 reported 12 reported_$ 9 reports -7 report… 9 repo… 9 request -13 request_$ 6 request_and -7
request_for -10 request_has -6 request_is 5 reques… -14 requires -12 requires_additional -15 requir… -12 requ… -25
reset -5 rese… -6 resolution 12 resolution_may -15 resolu… 12 resolve -13 resolved -6 resolved_$ 6 resolved_by -7
resolv… -19 rest 16 rest_assured 12 restart -8 restar… -11 reste 5 restons 5 reston… 5 restore -6 restor… -7 rest… -15
results 5 result… 5 resume -6 retour -12 reto… -13 returning -7 return… -10 retu… -13 review 8 review_$ 5 reviewing -9
reviewing_the -9 review… -9 revisando 5 richti… 19 rich… 19 rien 11 right_$ -7 right_now 6 root 5 root_cause 5 round 5
round_and 5 run -7 réglé -11 régl… -12 résili… -8 rési… -8 s' 16 sache 13 sach… 14 sagen 14 sage… 14 saludo 14
saludo_$ 10 salu… 14 same_as 6 sans -7 say_that -9 scale -9 scal… -7 scanners -5 scanne… -12 scan… -14 schalt… -5
scha… 18 schließen -12 schlie… -12 schl… -12 schrei… 7 schr… 5 screenshots 7 screen… 7 scre… 5 se_está 13 se_han 8
second -21 seco… -24 see 12 see_the -10 seen 5 seguimos 10 seguim… 10 seguridad 9 seguri… 9 segu… 18 según 11 segú… 11
seien 5 seien_sie 5 seie… 5 sensoren 14 sensors 7 sensor… 21 sens… 17 sent -20 sera -7 seriou… 6 service -8 servic… -8
serv… -9 set -18 set_the -6 set_to -8 several 6 severa… 6 shall 16 shal… 16 share 5 she -8 shift 9 shift_and 11 shif…
9 shortly -10 shortly_$ -10 shortl… -10 shor… -9 should -15 should_see -5 shou… -15 show -5 shows -7 show… -9 sich 34
sicherung -9 sicherung_läuft -5 sicher… -10 sich… -10 side_$ 5 sie -43 sie_das -8 sie_es -12 sie_nicht 6 sie_uns -11
sign 9 sign_of 12 signal… 20 sign… 13 sigue 7 sigu… 6 silence 6 silenc… 6 sile… 5 simple -10 simp… -8 sin -11 since_$
-10 sincer… 16 sinc… 17 sind 23 sind_$ 5 sind_dran 5 sind_noch 12 sistem… 10 sist… 10 site -26 site_$ -6 sitting 15
sittin… 15 sitt… 15 situation 11 situat… 11 situ… 18 slot -7 slow_$ 5 slowly 8 slow… 8 smart 5 smar… 5 so -20 so_it -9
so_please -5 sobald 5 soba… 5 sobre 9 sobr… 9 soll -11 solution 21 solution_$ 9 solution_is 9 soluti… 21 solu… 21 some
27 somebody 24 somebody_is 28 somebo… 24 someone -8 someone_on -6 someon… -8 somewh… 17 some… 36 sonnta… -5 sonn… -6
sont 7 sont_à 7 soon 7 sorry -6 sorry_for -9 sorr… -6 sorted -19 sorted_$ -12 sort… -20 spar… -5 specia… 5 spec… 9
stable 11 stable_$ 10 stab… 11 stand -6 stan… -8 started 14 starte… 13 starting 7 starti… 7 star… 16 status 8
status_of 7 stat… 8 stays 10 stays_on 16 stay… 10 stehen 9 steh… 6 stelle 21 stel… 21 step -12 step_# -11 still 23
still_open 9 stil… 22 stor… -5 su 18 suitable 9 suitab… 9 suit… 9 sujet 6 suje… 6 sur 9 sur_votre 5 sure -9 surv… 10
switch -6 swit… -8 synchronisation 5 system_$ 10 séri… 5 tablet -6 tabl… -8 take -18 take_longer -15 taken 23
takes_the 5 take… 24 taking 10 taking_a 6 taki… 10 tarde -5 tard… -5 team -42 team_$ -5 team_for -7 team_is -30
technician -14 technicians 15 techniker -8 tell -8 tell_us -13 tell_you 5 ten -6 tendrá -14 tend… -14 terminal 11
terminal_$ 11 terminals 6 terminals_$ -5 termin… 25 term… 21 test -14 testing -5 testing_the -7 testin… -5 tests 6
tests_have 8 than -11 than_initially -15 thank 15 thank_you 15 thanks 11 than… 25 that 10 that_i 6 that_is -7 that_the
21 that_they -5 that_this -10 that_we 5 the -88 the_alarm 7 the_analysis 8 the_antenna -6 the_archive -6 the_battery
-7 the_bench 19 the_billing 5 the_boiler -10 the_bottom 8 the_call 16 the_camera 6 the_carrier -8 the_case 11
the_certificate -7 the_change -7 the_correct -5 the_counter -6 the_courier -6 the_current 7 the_customer 5 the_data -6
the_database 8 the_deadline -6 the_fan -5 the_fault 9 the_field 5 the_first -26 the_five -12 the_fix 13 the_fuse -6
the_gateway 7 the_handset -6 the_information 6 the_investigation 7 the_invoice -14 the_issue -12 the_label 12 the_last
-23 the_latest -15 the_leak -8 the_left -7 the_lid -5 the_line -8 the_list -8 the_login 5 the_mail 5 the_maintenance
-8 the_middle 9 the_moment -5 the_new -24 the_night 7 the_noise -13 the_number -9 the_office -6 the_old -14 the_order
-7 the_other 8 the_part -5 the_patch -6 the_people 21 the_person -9 the_problem 18 the_product -5 the_progress -12
the_queue 9 the_recording -7 the_remaining 6 the_reminder -7 the_right 8 the_same -8 the_scale -9 the_scanner -6
the_second -15 the_technician -7 the_tests 7 the_ticket -13 the_tracking -5 the_training -7 the_trouble -5 the_two -6
the_unit -6 the_usual 5 the_work 6 the_wrong -12 their 32 thei… 32 them 10 them_$ 10 thema 7 theme -5 then_$ -19 there
12 there_is 21 ther… 19 they 9 they_are 5 they_never 5 they_were 5 things 12 things_are 5 think 7 thinking 5 thinki… 5
thin… 27 this -23 this_has -5 this_is 10 this_one 8 this_ticket -17 this_would -12 thorough 6 thorou… 6 thor… 6 though
6 thou… 10 through 9 through_the 10 throug… 9 thro… 8 ticket 7 ticket_$ -15 ticket_has 11 tick… 6 tiene 7 tiene_un 9
tight 20 tigh… 20 time -5 time_$ -6 time_for 11 time_it 14 time_zone -8 to 10 to_# -7 to_a 5 to_an -11 to_close -6
to_do 7 to_find 6 to_get 10 to_give 7 to_it 22 to_keep 5 to_our -12 to_resolve -13 to_say 9 to_this -12 to_us -11
to_you 8 to_your -8 told -8 told_you -5 too -11 too_early -6 too_many 5 tools 8 tool… 8 topic 8 topi… 8 touch_the -5
tout 20 trabaj… 5 trab… 5 tracking -7 tracking_page -5 tracki… -7 trac… -6 training -7 traini… -7 trai… -11 transm… 9
tran… 7 treatment 5 treatment_$ 5 treatm… 5 trea… 7 trial -6 tria… -6 tric… 7 tritt -12 trit… -12 trouble -6
trouble_this -5 troubleshooting 13 troubl… 19 trou… 15 trying 13 tryi… 13 tunnel 7 tunn… 7 turn -5 tut 9 two -33 un 29
unan… 9 unchanged 11 unchanged_$ 9 unchan… 11 unch… 11 und 27 und_bei -8 under -8 under_investigation 6 understand -13
understand_how 5 understand_the -19 unders… -6 unde… -11 unit -8 uns 15 uns_$ 18 unsere -13 unse… -14 unter -5 unte…
-5 until 13 unti… 13 up 21 up_$ 12 up_again 6 update -11 update_you -7 updated -12 updated_on -12 update… -14 upda…
-25 upstairs 5 upstai… 5 upst… 5 ursache 10 ursach… 10 ursa… 10 us 21 us_; 5 us_and -5 use -13 use_$ -5 used 8 used_$
9 users -6 users_can -5 user… -6 usual_$ -6 usua… -5 va 11 valora… 9 valo… 7 various 9 variou… 9 vari… 9 vat -5 vendor
5 verm… 9 version -9 versio… -9 vers… -10 very 15 verz… 8 viel 11 views 5 visit -5 visi… -8 vom 11 vorgang -5 vorgan…
-5 vorg… -7 vorh… -7 vos -9 votre 20 votre_compréhension 6 votr… 20 vous 9 vous_n' -6 vous_remercions 5 vpn 7
vpn_tunnel 8 wait -24 waited -8 waiting 13 waiting_$ 5 waiting_for 8 waitin… 13 wanted 6 wanted_to 7 warehouse 9
warehouse_$ 11 wareho… 9 ware… 8 warranty -5 warran… -5 warr… -5 was -48 was_passed -5 watc… 7 way -5 way_to -5 we 20
we'll -12 we'll_have -7 we'l… -12 we're 13 we'r… 13 we_appreciate -14 we_are 27 we_cannot -9 we_carry 9 we_checked -6
we_confirm 6 we_continue 7 we_did 7 we_don't -7 we_had -7 we_have 13 we_keep 22 we_look 7 we_looked 7 we_make 9
we_moved -7 we_noticed -6 we_promise -6 we_remain 7 we_sent -7 we_shall 11 we_should -6 we_stand -5 we_thank 8 we_will
-12 we_would 17 week -8 weekend 5 weeken… 5 weiter 8 weiter… 6 weit… 14 were 16 were_used 9 werk… -8 what 34
what_happened 5 what_is 9 what_we 6 when 9 when_we 5 whether -7 whether_the -5 whethe… -7 whet… -7 which_we 9 while 6
whil… 6 wieder -22 wieder_$ -12 wieder_auf -10 wied… -23 will -14 will_be 5 will_have -10 will_keep -11 will_update -9
wir 35 wir_haben 22 wir_prüfen -5 wir_sie 5 wir_sind 16 wird 27 wird_nicht -5 with 22 with_our -6 with_priority 7
with_the 16 with_us 14 with_you -17 with_your 8 without -9 without_any -5 withou… -9 with… -13 won't -9 won'… -9 word
-5 word_$ -5 words -15 word… -17 work_$ 5 work_continues -7 work_on 6 working -20 working_as -5 working_to -19 workin…
-20 works -15 works_$ -9 workshop -7 worksh… -7 work… -36 worry -6 worry_about -6 worr… -6 wort… 5 would -18 would_it
-7 would_like 12 would_not -9 woul… -18 write 13 write_$ 7 writ… 14 wrong -20 wron… -20 wurde 11 wurde_an -13 wurd… 12
y 15 y_le -7 y_que 13 ya_está -9 ya_lo 10 year -7 yellow 21 yell… 21 yep 16 yes 5 yesterday_$ 6 yet 25 you -40 you'll
-24 you'… -23 you_about 7 you_can -5 you_describe 8 you_did -5 you_do 9 you_for 7 you_get -9 you_hear 5 you_receive -5
you_shortly -10 you_the -8 you_updated -12 you_will -9 you_won't -5 your -7 your_branch 6 your_colleague -5
your_complaint -7 your_concern -9 your_contract -8 your_customer -5 your_enquiry 7 your_patience -19 your_payment 8
your_plan -8 your_pump 19 your_request -8 your_site -8 your_three 7 your_ticket 33 your_warehouse 11 yours_$ 8 zero 5
zone -8 zu 18 zum 13 zwei -6 zwisch… 6 zwis… 6 à 22 à_vous 13 ça 13 étai… -5 étude 8 étude_$ 6 étud… 8 été 7 être -8
œuvre 23 œuvre_pour 6 œuvr… 23
""",
}


def _weights(table: str) -> dict[str, int]:
    fields = iter(table.split())
    return {name: int(worth) for name, worth in zip(fields, fields, strict=True)}


WEIGHTS = {rule: _weights(table) for rule, table in _TABLES.items()}
