"""What each feature of a mail is worth: for frustration, and for a request to escalate. Do not edit it.

Made by "make mood" from the tuning and everyday mails in tests/data/mood: logistic regression over the features of
handlers/mood_features.py, in hundredths. ``LEARNED_FROM`` is the SHA-256 of those mails.
"""

from __future__ import annotations

LEARNED_FROM = "9354256b9100bcbccb94df1a56b7799891747e94d9d030de607fcfd9ccd0499a"
BIAS = (-24, -374)

_TABLE = """
! -749 -154 # -737 -291 #_# -276 -212 #_? -101 -35 #_again 54 -4 #_and -65 -39 #_as -30 10 #_but -7 -6 #_checks -24 -5
#_days 2 -2 #_december -11 2 #_degrees 5 -12 #_drucker -31 -16 #_gb -24 -7 #_h -10 -8 #_has 12 -17 #_hours 82 24
#_impresora -139 -20 #_imprimante -212 -39 #_in 33 -33 #_is 142 -17 #_june -85 58 #_kg -38 -5 #_last -12 15 #_m -76
-39 #_manual -19 -5 #_march 58 -6 #_may 26 29 #_min -33 60 #_mm -15 -11 #_n' -5 -3 #_no 51 -3 #_of 0 35 #_on -66 -56
#_pages -2 -13 #_people -12 -6 #_printer -296 -52 #_still -16 -2 #_the 47 -8 #_to -76 -47 #_uhr -93 -19 #_was -39 -2
#_we 50 -7 #_years -37 -8 #_~ 2 -10 #_à -39 30 12th -38 -15 14th -3 27 2024… 25 -30 20th 4 -23 2nd 25 -18 32-b 33 -5
32-b_# 33 -5 3rd 52 6 9th -9 -66 <again+anger> 9 -13 <again+answer> -37 22 <again+authorities-or-public> 25 45
<again+but> 144 -20 <again+canned-answer> -14 9 <again+cheer> -18 27 <again+content> -52 -14 <again+dates> 186 -71
<again+days-or-weeks> -121 -67 <again+elsewhere> -35 -18 <again+emphasis> 12 -22 <again+expectation> 41 -18
<again+goods-and-programs> -33 -6 <again+harmless> 25 23 <again+has-asked-again-and-again> 68 46 <again+has-told-us>
31 -50 <again+loss> 46 22 <again+many-times> 103 11 <again+money> 25 4 <again+nobody> 16 14 <again+number> 186 -85
<again+other-level> 101 6 <again+ours> -35 2 <again+own-fault> 58 -8 <again+polite-question> -20 -10 <again+praise>
-41 -14 <again+promise> -35 -42 <again+question> -218 -41 <again+quotation> 141 60 <again+request> 86 -61
<again+sent-round> -39 -10 <again+short> 230 -72 <again+since-when> 70 -63 <again+soberness> -78 -40
<again+span-of-time> 38 -21 <again+superiors> -32 -21 <again+waiting> 11 -8 <again+why> -66 -9 <again+you> -4 -18
<again> 479 -189 <again>×2 216 12 <anger+days-or-weeks> 15 -23 <anger+elsewhere> -97 -48 <anger+emphasis> 16 24
<anger+has-told-us> 27 -5 <anger+number> 28 -20 <anger+ours> -40 -21 <anger+own-fault> -12 -8
<anger+passes-a-hard-judgement> 26 41 <anger+says-how-it-feels> 46 47 <anger+short> 95 129 <anger+since-when> -66 -34
<anger+thanks> -64 -29 <anger+you> -66 -26 <anger> 65 87 <anger>×2 14 3 <answer+asks-for-somebody-higher-up> 0 74
<answer+authorities-or-public> 29 84 <answer+brings-in-lawyers,-authorities-or-the-public> 13 35
<answer+canned-answer> 4 69 <answer+content> 8 34 <answer+dates> 144 103 <answer+days-or-weeks> -29 43
<answer+emphasis> 31 -9 <answer+ending-a-contract> -10 11 <answer+exclamation> -11 -13 <answer+goods-and-programs> 25
24 <answer+harmless> -20 -17 <answer+has-told-us> 129 45 <answer+loss> -3 9 <answer+many-times> 99 -32
<answer+mock-praise> -6 37 <answer+money> 45 -48 <answer+nobody> 159 102 <answer+number> 104 -12 <answer+other-level>
31 11 <answer+ours> -17 -101 <answer+own-fault> -80 -17 <answer+polite-question> -27 -25 <answer+praise> 27 45
<answer+promise> 20 41 <answer+question> -89 -25 <answer+quotation> 53 30 <answer+reading> 57 45 <answer+request> -220
65 <answer+says-that-nobody-answers> 61 19 <answer+short> 121 -58 <answer+since-when> 53 46 <answer+soberness> -71 -33
<answer+span-of-time> -56 15 <answer+superiors> -66 112 <answer+thanks> -26 -8 <answer+the-end-of-it> -86 29
<answer+waiting> 54 -39 <answer+why> 61 38 <answer+wryness> 12 33 <answer+you> 37 115 <answer> 331 73 <answer>×2 221
19 <answer>×3 129 -7 <asks-for-somebody-higher-up+asks-to-escalate> -33 27
<asks-for-somebody-higher-up+authorities-or-public> 70 17
<asks-for-somebody-higher-up+brings-in-lawyers,-authorities-or-the-public> 53 8 <asks-for-somebody-higher-up+but> -20
8 <asks-for-somebody-higher-up+complaint> 31 -44 <asks-for-somebody-higher-up+content> 22 20
<asks-for-somebody-higher-up+contract> 3 33 <asks-for-somebody-higher-up+dates> -14 86
<asks-for-somebody-higher-up+days-or-weeks> -16 20 <asks-for-somebody-higher-up+ending-a-contract> 23 27
<asks-for-somebody-higher-up+escalate> -1 63 <asks-for-somebody-higher-up+has-told-us> -54 39
<asks-for-somebody-higher-up+many-times> 13 43 <asks-for-somebody-higher-up+money> -20 35
<asks-for-somebody-higher-up+number> -54 100 <asks-for-somebody-higher-up+other-level> -21 450
<asks-for-somebody-higher-up+ours> -43 33 <asks-for-somebody-higher-up+polite-question> -26 74
<asks-for-somebody-higher-up+promise> -17 19 <asks-for-somebody-higher-up+question> -156 254
<asks-for-somebody-higher-up+reading> 4 88 <asks-for-somebody-higher-up+request> -59 383
<asks-for-somebody-higher-up+sent-round> 5 39 <asks-for-somebody-higher-up+short> 46 27
<asks-for-somebody-higher-up+since-when> -22 87 <asks-for-somebody-higher-up+soberness> -70 13
<asks-for-somebody-higher-up+superiors> 145 560 <asks-for-somebody-higher-up+thanks> -16 36
<asks-for-somebody-higher-up+wryness> 11 33 <asks-for-somebody-higher-up+you> -137 370 <asks-for-somebody-higher-up>
68 955 <asks-for-somebody-higher-up>×2 5 84 <asks-to-escalate+escalate> -97 184 <asks-to-escalate+has-told-us> -43 47
<asks-to-escalate+number> -41 112 <asks-to-escalate+other-level> -93 139 <asks-to-escalate+you> -56 72
<asks-to-escalate> -97 184 <authorities-or-public+brings-in-lawyers,-authorities-or-the-public> 29 483
<authorities-or-public+but> -32 -26 <authorities-or-public+complaint> 75 68 <authorities-or-public+content> 5 -33
<authorities-or-public+contract> 67 -27 <authorities-or-public+dates> -19 19 <authorities-or-public+days-or-weeks> -43
66 <authorities-or-public+ending-a-contract> 35 -11 <authorities-or-public+escalate> -7 -18
<authorities-or-public+goods-and-programs> -1 -15 <authorities-or-public+has-told-us> 89 62
<authorities-or-public+law> -26 43 <authorities-or-public+money> 7 89 <authorities-or-public+nobody> -18 -17
<authorities-or-public+number> -40 23 <authorities-or-public+other-level> 58 15 <authorities-or-public+others> 8 18
<authorities-or-public+ours> -108 172 <authorities-or-public+polite-question> -1 -15 <authorities-or-public+promise>
-31 16 <authorities-or-public+question> -26 15 <authorities-or-public+request> 129 63
<authorities-or-public+since-when> -77 126 <authorities-or-public+soberness> -75 -9 <authorities-or-public+superiors>
97 112 <authorities-or-public+the-end-of-it> 20 21 <authorities-or-public+waiting> -77 22 <authorities-or-public+you>
15 164 <authorities-or-public> 19 553 <authorities-or-public>×2 -87 391
<brings-in-lawyers,-authorities-or-the-public+complaint> 43 147
<brings-in-lawyers,-authorities-or-the-public+contract> -38 -32 <brings-in-lawyers,-authorities-or-the-public+dates>
14 142 <brings-in-lawyers,-authorities-or-the-public+days-or-weeks> 2 67
<brings-in-lawyers,-authorities-or-the-public+has-told-us> 64 198 <brings-in-lawyers,-authorities-or-the-public+law>
11 334 <brings-in-lawyers,-authorities-or-the-public+loss> -44 48 <brings-in-lawyers,-authorities-or-the-public+money>
40 64 <brings-in-lawyers,-authorities-or-the-public+number> 5 30 <brings-in-lawyers,-authorities-or-the-public+ours>
19 439 <brings-in-lawyers,-authorities-or-the-public+promise> -35 108
<brings-in-lawyers,-authorities-or-the-public+reading> 25 56 <brings-in-lawyers,-authorities-or-the-public+request> 53
8 <brings-in-lawyers,-authorities-or-the-public+since-when> 29 113
<brings-in-lawyers,-authorities-or-the-public+soberness> -11 96
<brings-in-lawyers,-authorities-or-the-public+superiors> 22 76 <brings-in-lawyers,-authorities-or-the-public+you> -6
334 <brings-in-lawyers,-authorities-or-the-public> 34 852 <brings-in-lawyers,-authorities-or-the-public>×2 40 190
<but+content> -42 -1 <but+dates> 8 7 <but+days-or-weeks> -128 -38 <but+ending-a-contract> -33 4 <but+escalate> -8 49
<but+goods-and-programs> -48 -8 <but+harmless> -64 -15 <but+has-told-us> -72 -34 <but+loss> 0 2 <but+money> -15 -15
<but+nobody> 20 -27 <but+number> 41 -34 <but+other-level> 25 18 <but+ours> -143 -37 <but+own-fault> 95 -7
<but+polite-question> -7 -6 <but+praise> 15 5 <but+question> -112 24 <but+quotation> 51 -19 <but+request> 121 -29
<but+short> 124 40 <but+since-when> 22 24 <but+span-of-time> -36 -28 <but+superiors> -40 51 <but+you> -33 18 <but> 61
-94 <cancels-or-means-to-leave+contract> -97 418 <cancels-or-means-to-leave+dates> 11 52
<cancels-or-means-to-leave+days-or-weeks> -17 32 <cancels-or-means-to-leave+ending-a-contract> 4 679
<cancels-or-means-to-leave+escalate> 26 24 <cancels-or-means-to-leave+money> 8 42 <cancels-or-means-to-leave+number>
33 152 <cancels-or-means-to-leave+ours> -66 231 <cancels-or-means-to-leave+short> 44 230
<cancels-or-means-to-leave+since-when> 27 69 <cancels-or-means-to-leave+you> 17 38 <cancels-or-means-to-leave> -2 658
<cancels-or-means-to-leave>×2 3 45 <canned-answer+content> -42 31 <canned-answer+dates> 11 -9
<canned-answer+days-or-weeks> 67 -68 <canned-answer+goods-and-programs> -11 61 <canned-answer+harmless> -24 33
<canned-answer+has-told-us> -24 -12 <canned-answer+many-times> 65 16 <canned-answer+money> 23 -30
<canned-answer+nobody> 44 8 <canned-answer+number> 51 -15 <canned-answer+ours> -138 -58
<canned-answer+polite-question> 81 -34 <canned-answer+question> 35 -80 <canned-answer+quotation> 8 -40
<canned-answer+request> -28 -66 <canned-answer+since-when> 47 123 <canned-answer+soberness> -83 -3
<canned-answer+superiors> -56 -27 <canned-answer+the-end-of-it> 66 43 <canned-answer+you> 122 -92 <canned-answer> 128
-45 <canned-answer>×2 57 -12 <capitals> -37 -11 <cheer+content> -15 -4 <cheer+dates> -71 -6 <cheer+goods-and-programs>
-70 -22 <cheer+number> 35 13 <cheer+other-level> -118 -45 <cheer+praise> -66 -16 <cheer+quotation> -32 -9
<cheer+short> -278 12 <cheer+since-when> -51 -15 <cheer+soberness> -53 -16 <cheer+thanks> -16 -14 <cheer+you> -265 -66
<cheer> -408 -35 <cheer>×2 -139 -36 <complaint+dates> -72 176 <complaint+escalate> -16 35
<complaint+goods-and-programs> -39 47 <complaint+harmless> -28 -24 <complaint+money> -25 8 <complaint+number> -67 149
<complaint+other-level> -30 10 <complaint+others> -26 122 <complaint+ours> -36 39 <complaint+promise> -36 76
<complaint+question> -56 18 <complaint+request> 6 -35 <complaint+short> 8 -5 <complaint+since-when> -31 53
<complaint+soberness> -27 97 <complaint+superiors> 24 4 <complaint+you> -78 131 <complaint> -131 290 <complaint>×2 -73
189 <complaint>×3 -33 75 <content+dates> -23 -7 <content+days-or-weeks> -110 -46 <content+emphasis> 66 0
<content+ending-a-contract> 33 -24 <content+escalate> 24 32 <content+exclamation> -105 -40 <content+expectation> 7 14
<content+goods-and-programs> -15 -10 <content+has-told-us> -26 -47 <content+law> -35 21 <content+many-times> -25 -26
<content+mock-praise> -93 -8 <content+money> 2 32 <content+nobody> 15 -26 <content+number> -110 -49
<content+other-level> -2 19 <content+ours> -137 -20 <content+own-fault> -28 -7 <content+praise> -67 -8
<content+promise> 14 21 <content+question> 65 -21 <content+request> -23 -9 <content+rows-of-marks> -30 -13
<content+short> -287 -24 <content+since-when> -84 103 <content+soberness> -27 -3 <content+span-of-time> -29 -6
<content+superiors> -38 -16 <content+thanks> -68 -34 <content+the-end-of-it> 17 38 <content+you> 98 -25 <content> -309
-103 <content>×2 -12 -44 <contract+dates> 74 117 <contract+days-or-weeks> 54 31 <contract+ending-a-contract> -100 495
<contract+escalate> 29 83 <contract+goods-and-programs> 35 43 <contract+harmless> -3 -11 <contract+money> -34 74
<contract+number> 13 -15 <contract+ours> -137 365 <contract+polite-question> 1 -74 <contract+promise> 42 -38
<contract+question> -101 -28 <contract+quotation> -5 154 <contract+request> -82 -17 <contract+short> -46 -77
<contract+since-when> -43 -22 <contract+soberness> 61 10 <contract+superiors> -15 -38 <contract+waiting> -3 -61
<contract+you> 33 1 <contract> -411 381 <contract>×2 -119 44 <dates+days-or-weeks> 150 81 <dates+ending-a-contract>
-11 70 <dates+escalate> 14 156 <dates+expectation> -64 -9 <dates+goods-and-programs> 42 146 <dates+harmless> -12 -10
<dates+has-told-us> 181 -64 <dates+judgement> -8 43 <dates+law> 26 42 <dates+loss> 110 -16 <dates+many-times> -38 -28
<dates+money> -60 -96 <dates+nobody> 73 49 <dates+number> -210 82 <dates+other-level> 126 24 <dates+others> -74 95
<dates+ours> 109 76 <dates+own-people> -29 -28 <dates+polite-question> -25 -63 <dates+promise> 110 -42
<dates+question> -75 -79 <dates+quotation> 97 40 <dates+reading> -40 23 <dates+request> 4 69 <dates+short> -9 -89
<dates+since-when> -5 128 <dates+soberness> 29 48 <dates+span-of-time> 15 26 <dates+superiors> -50 57 <dates+thanks>
-15 -3 <dates+the-end-of-it> 120 5 <dates+waiting> -7 15 <dates+wryness> 2 37 <dates+you> 115 -15 <dates> 169 73
<dates>×2 367 -176 <dates>×3 132 -66 <days-or-weeks+elsewhere> -56 -22 <days-or-weeks+emphasis> -27 31
<days-or-weeks+ending-a-contract> -87 -43 <days-or-weeks+escalate> -49 144 <days-or-weeks+exclamation> -34 27
<days-or-weeks+expectation> 8 -26 <days-or-weeks+goods-and-programs> -134 7 <days-or-weeks+harmless> -25 -87
<days-or-weeks+has-told-us> 126 -107 <days-or-weeks+law> 48 43 <days-or-weeks+loss> 0 72 <days-or-weeks+many-times>
102 -2 <days-or-weeks+money> 191 61 <days-or-weeks+no-hurry> -59 -31 <days-or-weeks+nobody> 134 149
<days-or-weeks+number> 235 206 <days-or-weeks+other-level> -123 135 <days-or-weeks+ours> 285 205
<days-or-weeks+own-fault> -70 11 <days-or-weeks+polite-question> 62 -66 <days-or-weeks+praise> 13 -3
<days-or-weeks+promise> 50 6 <days-or-weeks+question> -124 15 <days-or-weeks+quotation> 126 144
<days-or-weeks+reading> 65 19 <days-or-weeks+request> -24 -49 <days-or-weeks+sent-round> -2 -46 <days-or-weeks+short>
179 -20 <days-or-weeks+since-when> -33 62 <days-or-weeks+soberness> -113 15 <days-or-weeks+span-of-time> 164 -13
<days-or-weeks+superiors> 49 45 <days-or-weeks+the-end-of-it> -89 -13 <days-or-weeks+waiting> 40 -9
<days-or-weeks+why> 66 32 <days-or-weeks+wryness> 3 91 <days-or-weeks+you> 20 84 <days-or-weeks> 290 88
<days-or-weeks>×2 140 176 <days-or-weeks>×3 23 26 <elsewhere+money> 10 22 <elsewhere+number> -56 -22
<elsewhere+others> -21 -2 <elsewhere+ours> -73 -20 <elsewhere+own-fault> -50 -21 <elsewhere+question> -26 -21
<elsewhere+short> 13 -7 <elsewhere+since-when> -93 -34 <elsewhere+span-of-time> -41 -12 <elsewhere+thanks> -52 -21
<elsewhere+you> -103 -50 <elsewhere> -171 -69 <elsewhere>×2 -28 -34 <emphasis+exclamation> -122 20
<emphasis+expectation> 4 -11 <emphasis+goods-and-programs> -37 20 <emphasis+has-told-us> -23 -26 <emphasis+judgement>
71 55 <emphasis+loss> -6 21 <emphasis+money> 113 -24 <emphasis+nobody> -33 29 <emphasis+number> 56 31 <emphasis+ours>
-1 -56 <emphasis+question> 409 -54 <emphasis+quotation> 46 -33 <emphasis+reading> -6 -21 <emphasis+says-how-it-feels>
16 24 <emphasis+sent-round> 75 -3 <emphasis+short> 102 -31 <emphasis+since-when> 120 14 <emphasis+soberness> 79 -7
<emphasis+the-end-of-it> -61 -11 <emphasis+why> 164 -5 <emphasis+you> 64 -74 <emphasis> 409 1 <emphasis>×2 -71 -61
<ending-a-contract+escalate> 24 -15 <ending-a-contract+goods-and-programs> -24 -81 <ending-a-contract+harmless> -16
-63 <ending-a-contract+has-told-us> -82 2 <ending-a-contract+judgement> -37 -10 <ending-a-contract+loss> -33 4
<ending-a-contract+money> 21 93 <ending-a-contract+nobody> 0 -21 <ending-a-contract+number> -6 35
<ending-a-contract+ours> -113 278 <ending-a-contract+polite-question> 5 19 <ending-a-contract+promise> 69 -3
<ending-a-contract+question> -138 -21 <ending-a-contract+quotation> 36 86 <ending-a-contract+reading> 77 -42
<ending-a-contract+request> -21 49 <ending-a-contract+short> 92 200 <ending-a-contract+since-when> -37 -11
<ending-a-contract+span-of-time> -49 -50 <ending-a-contract+superiors> -13 -24 <ending-a-contract+the-end-of-it> -21
-52 <ending-a-contract+you> 75 62 <ending-a-contract> 75 436 <ending-a-contract>×2 10 371 <ending-a-contract>×3 22 23
<escalate+goods-and-programs> -8 53 <escalate+harmless> -26 -14 <escalate+has-told-us> -39 69 <escalate+many-times> -2
-35 <escalate+nobody> -58 -25 <escalate+number> -53 128 <escalate+other-level> -104 157 <escalate+ours> 15 29
<escalate+polite-question> -8 -10 <escalate+promise> 34 11 <escalate+question> -133 98 <escalate+quotation> 80 17
<escalate+reading> -32 -5 <escalate+request> 13 41 <escalate+short> -50 -57 <escalate+since-when> -77 74
<escalate+soberness> 48 49 <escalate+span-of-time> 11 -31 <escalate+superiors> -32 101 <escalate+waiting> -23 -16
<escalate+you> -129 193 <escalate> -150 361 <escalate>×2 2 281 <escalate>×3 54 19 <exclamation+goods-and-programs> -64
-21 <exclamation+has-told-us> -75 -22 <exclamation+judgement> 57 42 <exclamation+money> 6 -28 <exclamation+number> -74
11 <exclamation+ours> -2 -13 <exclamation+own-fault> -77 -34 <exclamation+praise> -43 0 <exclamation+question> -62 19
<exclamation+request> 15 -19 <exclamation+rows-of-marks> -62 19 <exclamation+short> -518 -102 <exclamation+since-when>
-98 -34 <exclamation+soberness> -38 -26 <exclamation+thanks> -178 -22 <exclamation+the-end-of-it> -31 -12
<exclamation+you> -42 38 <exclamation> -752 -122 <exclamation>×2 -205 -71 <exclamation>×3 -76 -21 <expectation+money>
7 -55 <expectation+ours> 66 -25 <expectation+question> -38 -3 <expectation+short> 15 -16 <expectation+since-when> 9
-32 <expectation+you> 10 1 <expectation> 109 -71 <expectation>×2 97 -22 <goods-and-programs+harmless> -237 -5
<goods-and-programs+has-told-us> -6 34 <goods-and-programs+judgement> 21 46 <goods-and-programs+loss> -59 -44
<goods-and-programs+many-times> 65 -7 <goods-and-programs+mock-praise> 14 68 <goods-and-programs+money> 18 -16
<goods-and-programs+no-hurry> -14 -6 <goods-and-programs+nobody> 55 106 <goods-and-programs+number> -260 -139
<goods-and-programs+other-level> -48 17 <goods-and-programs+ours> 85 34 <goods-and-programs+own-people> -2 -7
<goods-and-programs+polite-question> 80 -37 <goods-and-programs+praise> 27 45 <goods-and-programs+promise> 7 -2
<goods-and-programs+question> -69 -87 <goods-and-programs+quotation> -202 -34 <goods-and-programs+reading> 35 -40
<goods-and-programs+request> -2 21 <goods-and-programs+sent-round> 51 -4 <goods-and-programs+short> -114 -23
<goods-and-programs+since-when> -92 9 <goods-and-programs+soberness> 202 -53 <goods-and-programs+superiors> -42 -34
<goods-and-programs+waiting> -34 45 <goods-and-programs+why> -8 -5 <goods-and-programs+you> -34 -74
<goods-and-programs> -428 -251 <goods-and-programs>×2 9 -126 <goods-and-programs>×3 8 -11 <harmless+has-told-us> 21
-24 <harmless+law> -12 -6 <harmless+loss> -16 -12 <harmless+number> -7 -62 <harmless+other-level> -51 30
<harmless+ours> -36 -65 <harmless+own-people> -2 -10 <harmless+polite-question> -65 -60 <harmless+question> -168 -58
<harmless+quotation> -131 -70 <harmless+reading> -9 -20 <harmless+request> -2 -7 <harmless+short> -38 35
<harmless+since-when> -104 25 <harmless+soberness> -23 -23 <harmless+span-of-time> 58 -19 <harmless+superiors> -27 35
<harmless+why> -2 -7 <harmless+you> -109 4 <harmless> -435 -114 <harmless>×2 -94 -30
<has-asked-again-and-again+many-times> 68 46 <has-asked-again-and-again> 68 46 <has-told-us+law> 9 101
<has-told-us+loss> -62 -1 <has-told-us+many-times> 31 -71 <has-told-us+money> 34 -31 <has-told-us+nobody> -2 -39
<has-told-us+number> 39 35 <has-told-us+other-level> -83 29 <has-told-us+others> -38 -21 <has-told-us+ours> -40 54
<has-told-us+own-fault> -84 -7 <has-told-us+polite-question> 0 -8 <has-told-us+promise> -72 -18 <has-told-us+question>
23 0 <has-told-us+quotation> 14 5 <has-told-us+reading> 61 30 <has-told-us+request> 15 78 <has-told-us+sent-round> 80
89 <has-told-us+short> 4 -28 <has-told-us+since-when> 120 -144 <has-told-us+soberness> -122 -30
<has-told-us+superiors> -6 17 <has-told-us+thanks> -14 -8 <has-told-us+waiting> -19 14 <has-told-us+why> 43 2
<has-told-us+wryness> 27 74 <has-told-us+you> 21 55 <has-told-us> 185 -2 <has-told-us>×2 118 -30 <has-told-us>×3 33
-17 <judgement+number> -37 -10 <judgement+passes-a-hard-judgement> 56 61 <judgement+quotation> -89 -12
<judgement+short> 22 -29 <judgement+since-when> -135 4 <judgement+the-end-of-it> -44 -18 <judgement+you> -18 62
<judgement> -134 31 <judgement>×2 -30 57 <law+loss> -44 48 <law+number> 10 7 <law+ours> 61 304 <law+polite-question>
-13 -67 <law+promise> -33 95 <law+since-when> -6 -26 <law+soberness> 12 71 <law+superiors> 8 25 <law+you> -20 150
<law> -37 360 <law>×2 -51 41 <longer×12> -198 -99 <longer×40> 123 162 <longer×90> 2 -20 <loss+many-times> 46 5
<loss+money> 52 -9 <loss+nobody> 72 78 <loss+number> 69 132 <loss+other-level> -42 -11 <loss+ours> 34 12
<loss+own-fault> -37 12 <loss+polite-question> -7 -4 <loss+promise> -30 19 <loss+question> 40 -21 <loss+quotation> 130
-56 <loss+reading> 48 57 <loss+request> 38 31 <loss+sent-round> 7 6 <loss+short> 58 -60 <loss+since-when> 16 43
<loss+soberness> -24 -22 <loss+superiors> 39 22 <loss+the-end-of-it> 55 2 <loss+waiting> 5 -5 <loss+you> 28 56 <loss>
195 7 <loss>×2 -38 -13 <many-times+money> 26 101 <many-times+nobody> 51 -14 <many-times+number> -37 -96
<many-times+ours> 153 -99 <many-times+question> 155 44 <many-times+quotation> -53 -28 <many-times+request> 81 -10
<many-times+sent-round> 93 23 <many-times+short> -35 -51 <many-times+since-when> 41 26 <many-times+soberness> 35 -24
<many-times+superiors> 68 73 <many-times+waiting> -49 -23 <many-times+you> 207 95 <many-times> 628 29 <many-times>×2
78 -21 <mock-praise+nobody> 27 59 <mock-praise+ours> 88 -14 <mock-praise+polite-question> -22 -5 <mock-praise+praise>
-45 127 <mock-praise+question> -22 -5 <mock-praise+short> 227 42 <mock-praise+since-when> 70 -14
<mock-praise+soberness> 22 24 <mock-praise+wryness> 94 32 <mock-praise+you> 53 1 <mock-praise> 310 104 <money+nobody>
91 -8 <money+number> 86 151 <money+ours> 126 16 <money+polite-question> -57 -60 <money+praise> -2 -27 <money+promise>
33 -14 <money+question> 62 -92 <money+quotation> 46 -18 <money+request> 2 -66 <money+sent-round> -14 11 <money+short>
-55 42 <money+since-when> 186 232 <money+span-of-time> 97 40 <money+superiors> -60 67 <money+the-end-of-it> 37 63
<money+waiting> -16 33 <money+you> -39 37 <money> 136 216 <money>×2 42 -43 <money>×3 105 -12 <no-hurry+nobody> -74 31
<no-hurry+ours> 17 -43 <no-hurry+question> -6 -3 <no-hurry+request> -37 -25 <no-hurry+short> -82 66
<no-hurry+since-when> -61 -21 <no-hurry+superiors> -24 -7 <no-hurry+wryness> -24 -15 <no-hurry+you> -72 -61 <no-hurry>
-186 9 <nobody+number> 154 124 <nobody+ours> 18 93 <nobody+own-fault> -12 28 <nobody+promise> 44 -2 <nobody+quotation>
29 173 <nobody+reading> -88 25 <nobody+request> 34 31 <nobody+says-that-nobody-answers> 61 19 <nobody+short> 7 22
<nobody+since-when> 96 -39 <nobody+soberness> -102 6 <nobody+span-of-time> 7 129 <nobody+superiors> 47 26
<nobody+waiting> -38 -22 <nobody+wryness> 65 54 <nobody+you> 109 -14 <nobody> 332 101 <nobody>×2 37 -24
<number+other-level> -27 134 <number+others> -77 151 <number+ours> 18 156 <number+own-fault> -79 15
<number+own-people> -29 -18 <number+polite-question> 95 -153 <number+praise> 10 -23 <number+promise> 139 0
<number+question> -198 -117 <number+quotation> 169 32 <number+reading> 124 47 <number+request> 97 106
<number+sent-round> 62 42 <number+short> 282 -143 <number+since-when> -215 -88 <number+soberness> -82 32
<number+span-of-time> 164 -13 <number+superiors> -130 134 <number+thanks> -32 49 <number+the-end-of-it> 3 52
<number+waiting> -91 10 <number+why> -20 -10 <number+wryness> 6 16 <number+you> 213 -152 <number> 30 -11 <number>×2
167 -306 <number>×3 158 -113 <other-level+ours> -96 81 <other-level+polite-question> -24 80 <other-level+promise> 3 15
<other-level+question> -13 341 <other-level+quotation> 11 -75 <other-level+reading> 21 71 <other-level+request> -139
331 <other-level+short> 50 20 <other-level+since-when> -89 27 <other-level+soberness> 57 -27
<other-level+span-of-time> -51 -15 <other-level+superiors> -9 77 <other-level+wryness> 11 -3 <other-level+you> -73 227
<other-level> -49 629 <other-level>×2 -153 380 <others+ours> -92 153 <others+since-when> -40 28 <others+waiting> -29
35 <others+you> 14 -49 <others> -81 140 <others>×2 -42 -31 <ours+own-fault> 42 -16 <ours+own-people> -70 -146
<ours+polite-question> -42 -26 <ours+praise> 71 -20 <ours+promise> -101 143 <ours+question> -69 10 <ours+quotation> 61
147 <ours+reading> 103 78 <ours+request> -71 -53 <ours+sent-round> 50 17 <ours+short> 16 -105 <ours+since-when> 72
-101 <ours+soberness> -15 231 <ours+span-of-time> 90 144 <ours+superiors> -114 -218 <ours+thanks> -71 -66
<ours+the-end-of-it> 73 16 <ours+waiting> -15 -37 <ours+why> 45 -18 <ours+wryness> 34 24 <ours+you> -91 -63 <ours>
-136 235 <ours>×2 152 -78 <ours>×3 19 -14 <own-fault+question> -30 -12 <own-fault+short> -53 -27
<own-fault+since-when> -18 -15 <own-fault+soberness> -80 -14 <own-fault+span-of-time> -75 -9 <own-fault+thanks> 17 -26
<own-fault+you> -21 -34 <own-fault> -186 -92 <own-fault>×2 -43 -16 <own-fault>×3 -28 -7 <own-people+question> -10 -11
<own-people+request> -30 -64 <own-people+since-when> -74 -85 <own-people+superiors> -121 -196 <own-people+why> -11 -9
<own-people+you> -30 -23 <own-people> -121 -196 <own-people>×2 -55 -60 <passes-a-hard-judgement+short> 26 41
<passes-a-hard-judgement> 82 102 <polite-question+promise> 41 -37 <polite-question+question> -283 21
<polite-question+reading> -11 -34 <polite-question+request> -52 59 <polite-question+sent-round> 14 -22
<polite-question+short> 47 21 <polite-question+since-when> 19 -43 <polite-question+soberness> 65 -27
<polite-question+span-of-time> 74 -12 <polite-question+superiors> -63 53 <polite-question+the-end-of-it> -33 -7
<polite-question+waiting> 116 -18 <polite-question+why> -81 -23 <polite-question+wryness> -3 -1 <polite-question+you>
-217 103 <polite-question> -166 -102 <polite-question>×2 22 -7 <praise+promise> 4 -18 <praise+question> -19 -5
<praise+rows-of-marks> -19 -5 <praise+short> 134 32 <praise+since-when> 45 29 <praise+you> -4 29 <praise> 26 46
<praise>×2 53 -38 <promise+quotation> 100 -50 <promise+request> -22 25 <promise+sent-round> 7 6 <promise+short> 41 -80
<promise+since-when> -15 17 <promise+soberness> -149 82 <promise+span-of-time> 18 18 <promise+superiors> -90 78
<promise+thanks> -27 24 <promise+waiting> -2 -21 <promise+you> -24 22 <promise> 232 173 <promise>×2 99 52
<question+quotation> -46 -55 <question+reading> 29 20 <question+request> -158 259 <question+rows-of-marks> -62 19
<question+sent-round> 74 -51 <question+short> 158 -77 <question+since-when> -113 8 <question+soberness> 377 -67
<question+span-of-time> 71 -22 <question+superiors> -106 315 <question+thanks> -28 -11 <question+the-end-of-it> -68
-18 <question+waiting> 26 -22 <question+why> 46 -52 <question+wryness> -13 -4 <question+you> -279 317 <question> -905
-351 <question>×2 97 86 <question>×3 17 -16 <quotation+request> 18 -56 <quotation+short> 59 -112
<quotation+since-when> 34 -111 <quotation+soberness> -136 -13 <quotation+span-of-time> 47 120 <quotation+superiors> 1
-91 <quotation+thanks> 73 -70 <quotation+waiting> 6 -21 <quotation+you> 214 -63 <quotation> 431 -94 <quotation>×2 -72
-34 <reading+request> 44 52 <reading+short> 35 -47 <reading+since-when> 17 58 <reading+soberness> 65 -8
<reading+superiors> 86 60 <reading+why> 43 2 <reading+wryness> -8 47 <reading+you> 153 130 <reading> 296 85
<reading>×2 121 -20 <request+sent-round> -14 -12 <request+short> 87 85 <request+since-when> 48 54 <request+soberness>
-102 7 <request+superiors> 34 298 <request+thanks> -48 -5 <request+the-end-of-it> 10 -16 <request+waiting> 22 -18
<request+wryness> 11 33 <request+you> -214 258 <request> -123 409 <request>×2 -58 98 <request>×3 -5 31
<rows-of-marks+short> -123 -19 <rows-of-marks+thanks> -28 -11 <rows-of-marks+you> 34 41 <rows-of-marks> -62 19
<rows-of-marks>×2 -60 -16 <rows-of-marks>×3 -58 -13 <says-how-it-feels+short> 128 2 <says-how-it-feels> 161 71
<says-that-nobody-answers> 61 19 <sent-round+short> -48 -4 <sent-round+since-when> 32 -10 <sent-round+soberness> 81
-10 <sent-round+superiors> 52 21 <sent-round+you> 57 42 <sent-round> 120 41 <sent-round>×2 24 -30 <short+since-when>
11 130 <short+soberness> -255 48 <short+span-of-time> 48 -18 <short+superiors> 54 96 <short+thanks> -220 -30
<short+the-end-of-it> 4 -17 <short+waiting> 75 -14 <short+why> 85 -7 <short+wryness> 130 -44 <short+you> -33 -116
<short> 229 -179 <short>×2 462 -110 <short>×3 167 23 <since-when+soberness> -128 -37 <since-when+span-of-time> -82
-175 <since-when+superiors> -94 184 <since-when+thanks> -47 -78 <since-when+the-end-of-it> 31 45 <since-when+waiting>
-8 -32 <since-when+why> -3 -12 <since-when+wryness> 47 22 <since-when+you> 268 161 <since-when> -113 11 <since-when>×2
107 87 <since-when>×3 -17 -9 <soberness+superiors> -52 6 <soberness+waiting> -71 39 <soberness+why> 34 -10
<soberness+wryness> -14 6 <soberness+you> -39 -17 <soberness> -313 12 <soberness>×2 303 -125 <soberness>×3 -15 -4
<span-of-time+superiors> -48 -41 <span-of-time+waiting> 80 12 <span-of-time+you> -41 -69 <span-of-time> 164 -13
<subject:again> 242 -15 <subject:anger> 3 -3 <subject:answer> 100 -40 <subject:asks-for-somebody-higher-up> -17 94
<subject:authorities-or-public> -134 357 <subject:brings-in-lawyers,-authorities-or-the-public> -9 169 <subject:but> 2
-27 <subject:cancels-or-means-to-leave> 3 45 <subject:canned-answer> 46 -41 <subject:cheer> 58 -53 <subject:complaint>
-144 197 <subject:content> 284 -28 <subject:contract> -149 46 <subject:dates> 10 -68 <subject:days-or-weeks> 120 119
<subject:elsewhere> -28 -34 <subject:emphasis> -125 -69 <subject:ending-a-contract> -20 305 <subject:escalate> 22 279
<subject:exclamation> -166 -65 <subject:expectation> 9 -24 <subject:goods-and-programs> -276 -299 <subject:harmless>
-92 -23 <subject:has-told-us> 39 23 <subject:judgement> 13 -8 <subject:law> -72 14 <subject:loss> -32 -15
<subject:many-times> 82 16 <subject:mock-praise> 78 28 <subject:money> 4 1 <subject:nobody> -25 -26 <subject:number>
15 -127 <subject:other-level> -124 298 <subject:others> -41 -2 <subject:ours> 5 -179 <subject:own-fault> -55 -24
<subject:own-people> -35 -33 <subject:passes-a-hard-judgement> 31 28 <subject:praise> 34 -43 <subject:promise> 43 61
<subject:question> 247 79 <subject:reading> 57 -4 <subject:request> -73 180 <subject:rows-of-marks> -43 -11
<subject:says-how-it-feels> 30 23 <subject:sent-round> -27 -38 <subject:since-when> 31 -2 <subject:soberness> 175 -105
<subject:superiors> -128 349 <subject:thanks> 25 -42 <subject:the-end-of-it> -40 116 <subject:waiting> -49 -43
<subject:why> 3 -6 <subject:wryness> -16 87 <subject:you> 281 -117 <superiors+thanks> -44 -68
<superiors+the-end-of-it> 3 -35 <superiors+waiting> -45 -31 <superiors+why> 47 31 <superiors+wryness> 58 59
<superiors+you> -105 632 <superiors> -242 623 <superiors>×2 -120 323 <superiors>×3 28 6 <thanks+you> -176 48 <thanks>
-491 188 <thanks>×2 66 -39 <the-end-of-it+why> -33 -7 <the-end-of-it+you> 100 -2 <the-end-of-it> 107 74
<the-end-of-it>×2 0 17 <waiting+wryness> 51 39 <waiting+you> 74 12 <waiting> 78 -90 <waiting>×2 29 -23 <why+you> -52 3
<why> 178 13 <why>×2 3 -6 <wryness+you> 50 -8 <wryness> 168 147 <wryness>×2 -6 -24 <you> 478 261 <you>×2 2 334 <you>×3
-119 -43 ? -844 -370 ?! -62 19 ^_# 84 60 ^_32-b 33 -5 ^_a 77 47 ^_abbruch -32 -4 ^_abort -30 -5 ^_acceso -285 -69
^_access 8 -40 ^_adjunto -33 31 ^_after 25 20 ^_again -6 -7 ^_agreed 61 -5 ^_all -170 81 ^_alles -59 -11 ^_also -24
-22 ^_am -36 -40 ^_an -18 90 ^_and -100 -41 ^_anmeldung -205 -30 ^_any -80 -11 ^_anyone 65 -7 ^_après -85 -34
^_archive -14 -3 ^_as -91 68 ^_at -43 16 ^_attached 34 -7 ^_auf 13 -19 ^_avez-vous -10 -4 ^_aw 19 -31 ^_backup -2 -10
^_baja -22 49 ^_battery -23 -4 ^_best -96 29 ^_bin -38 -5 ^_bis -87 -23 ^_bisher 58 -11 ^_bitte -207 92 ^_bloody -17
-8 ^_bonjour -170 72 ^_both -14 20 ^_bravo 72 -17 ^_buenas -5 -4 ^_buenos -113 6 ^_but 94 -18 ^_c' 34 -21 ^_can -242
-65 ^_cancel 12 23 ^_change 20 7 ^_changement -13 -7 ^_chargeback -28 -11 ^_cheers -39 77 ^_comment -35 -7 ^_complaint
-100 37 ^_connexion -195 -38 ^_consumer 7 55 ^_contact -30 71 ^_contract 24 70 ^_could -177 -65 ^_danke 72 7 ^_dann
115 -11 ^_das 46 -90 ^_day 69 -4 ^_dead -8 -25 ^_dear -73 118 ^_delivery 46 -15 ^_depuis -1 -35 ^_der -129 -32 ^_desde
-26 -8 ^_die 16 37 ^_do -37 -43 ^_dock 14 -1 ^_does -111 -65 ^_done 42 55 ^_driver 18 -9 ^_drucker -151 -28 ^_during
22 -32 ^_each 61 -12 ^_eilt -32 0 ^_ein -36 -32 ^_el 69 15 ^_eleven -7 -25 ^_error -338 -69 ^_es 31 -6 ^_escalation -4
-47 ^_est-ce -39 -9 ^_every 33 -45 ^_facture -6 -17 ^_fatal -18 -8 ^_file 19 -6 ^_fire -6 -20 ^_firmware -6 -2 ^_five
129 69 ^_for -49 -138 ^_found -27 -13 ^_four 42 46 ^_frage -210 -37 ^_from -35 -43 ^_funny -30 -7 ^_für -46 -15 ^_gate
-67 -6 ^_geht -31 -7 ^_get 95 54 ^_gibt -9 -12 ^_good 32 -10 ^_got 43 25 ^_gracias -39 35 ^_guten -57 26 ^_ha -42 6
^_haben -33 -15 ^_hallo -73 86 ^_happy -21 86 ^_have 79 -12 ^_hay 22 -22 ^_he 51 -79 ^_he's 3 -8 ^_hello 6 -40 ^_hemos
11 -9 ^_heute -12 -17 ^_hi -90 -7 ^_hilfe -18 -27 ^_hoja 30 14 ^_hola -49 36 ^_holy -60 -28 ^_how -141 -79 ^_i 168 9
^_i'd 107 -9 ^_i'll 204 -4 ^_i'm 105 -78 ^_i've 418 52 ^_ich 324 261 ^_if 9 -13 ^_ihr 49 32 ^_im 1 -9 ^_in 100 -103
^_installed 7 -11 ^_invoice 46 3 ^_is -85 -83 ^_it -19 -178 ^_it's 151 -33 ^_j' 15 -16 ^_je 32 160 ^_jetzt 112 1
^_just -93 -105 ^_kann -35 -9 ^_key 4 -5 ^_kill -23 -8 ^_killer -36 -2 ^_killing -17 -3 ^_kind 6 -6 ^_kindly -14 45
^_kurze 114 -18 ^_können -29 -1 ^_könnten -13 5 ^_kündigung 1 74 ^_l' 21 -19 ^_la 93 -50 ^_lab 43 -5 ^_las 16 -11
^_last 20 18 ^_le 41 49 ^_les -39 19 ^_lesen 56 -20 ^_let 70 65 ^_letzte -1 43 ^_lieferung -56 -11 ^_literally 39 -13
^_livraison 5 27 ^_llevamos 56 -21 ^_llevo 90 16 ^_lo 115 -1 ^_log -8 -4 ^_login -493 -104 ^_lost -14 -12 ^_manager
-29 0 ^_marek's 24 -12 ^_may 57 52 ^_me 5 -5 ^_mein 58 -27 ^_merci -147 91 ^_mi -46 -25 ^_might -71 44 ^_mise 92 -15
^_mit 27 85 ^_mobile -19 -6 ^_mon 55 -33 ^_moving -19 31 ^_my 55 36 ^_nach 106 31 ^_necesitamos -44 -5 ^_need -38 -11
^_neighbour 9 -26 ^_never 49 -6 ^_new -7 -74 ^_no -140 10 ^_nobody 87 7 ^_noise -18 -11 ^_not 66 31 ^_nothing -71 17
^_notre -56 -78 ^_nous -72 -34 ^_nur 122 -22 ^_old 19 -8 ^_on 172 -85 ^_onboarding -5 -14 ^_one -21 -29 ^_only 47 -22
^_otra 18 -20 ^_our -113 -28 ^_ours -21 -4 ^_outage -17 -25 ^_p1 -44 12 ^_para 20 0 ^_people 50 -11 ^_perdón -47 -16
^_peut-on -32 -10 ^_phone 24 -18 ^_pickup -8 -13 ^_please -363 85 ^_podemos -9 -7 ^_por 77 -17 ^_postage -6 -4 ^_pour
27 -14 ^_pourriez-vous -23 -12 ^_pouvez-vous -15 -4 ^_proceso -11 -3 ^_pueden -50 -11 ^_que -9 46 ^_quel -26 -8
^_quelle -44 -12 ^_question -75 -12 ^_quick -23 -10 ^_quiero 104 29 ^_qué -38 -28 ^_re 157 -184 ^_regards -39 -24
^_regulator -7 75 ^_report 8 -13 ^_review -85 -16 ^_rien -61 -10 ^_same 68 -8 ^_saturday -7 -28 ^_se 15 65 ^_second 58
114 ^_see -72 -8 ^_sehr 50 79 ^_seit 39 13 ^_sensor -9 -7 ^_sent 39 -10 ^_shall 62 -2 ^_she -24 -38 ^_should 38 -29
^_sie 114 29 ^_sin -76 -8 ^_since 80 16 ^_six 26 23 ^_sla 5 9 ^_small 56 9 ^_so 100 12 ^_sorry -119 -34 ^_still 33 -7
^_students -92 -6 ^_störung -308 -57 ^_support 50 -28 ^_take 34 36 ^_team -26 54 ^_terminate -6 -29 ^_termination 26
12 ^_thank -141 -64 ^_thanks -44 -29 ^_that 3 -7 ^_that's 42 -17 ^_the -94 -258 ^_then -3 -21 ^_there 10 -23 ^_there's
-58 -10 ^_thermostat 45 -10 ^_thesis -21 -4 ^_they 39 -27 ^_they're -77 -21 ^_they've 49 -9 ^_third 128 -14 ^_this -8
128 ^_thought 21 -6 ^_three 64 37 ^_thx -29 64 ^_ticket -77 24 ^_time -4 -19 ^_today 43 -23 ^_toujours 33 -3
^_translation -18 -7 ^_trois 109 -24 ^_two 34 -27 ^_un -4 -3 ^_unsere -49 -65 ^_ur 40 44 ^_users -18 -5 ^_vielen -16 6
^_votre 91 1 ^_vous 47 116 ^_wann 11 -21 ^_warranty -18 33 ^_was -64 36 ^_we -6 -9 ^_we'd -53 122 ^_we'll -8 -31
^_we're 17 27 ^_we've 102 12 ^_well 2 -8 ^_wenn -128 52 ^_what -34 -88 ^_what's -10 -11 ^_when -24 -39 ^_where -69 -8
^_which 115 -21 ^_who 9 -49 ^_whom -7 52 ^_wie -157 -16 ^_will 5 -10 ^_wir -174 22 ^_with 31 1 ^_wo -29 -13 ^_worst 71
55 ^_would -61 105 ^_ya 73 -39 ^_yes -34 -10 ^_you 107 -107 ^_you'll 25 16 ^_you're 4 -23 ^_you've 46 64 ^_your 237 2
^_yours -11 11 ^_zum 65 11 ^_~ 25 -47 ^_à 71 24 a 129 153 a_# -7 -2 a_better -18 28 a_bit 11 -5 a_chair -4 -10
a_changé -74 -50 a_colleague 29 -10 a_complaint -28 102 a_computer 22 -7 a_date 24 10 a_day -54 14 a_decision -15 58
a_different -35 -5 a_fait -4 -31 a_fault -44 -7 a_gift 46 -4 a_good -48 -19 a_la -147 34 a_las -41 -21 a_list -13 4
a_look -12 44 a_mail -48 -18 a_manager 63 87 a_new -44 7 a_nightmare -82 -14 a_number 152 -16 a_person 1 -17 a_raise
-37 -29 a_resident -29 22 a_second -72 28 a_senior -12 44 a_sentence 17 -9 a_setting -21 -3 a_sign -29 -12 a_small 141
-42 a_softer -8 -7 a_su -56 77 a_technician 30 2 a_test 73 29 a_ticket 45 -29 a_un -7 -20 a_way -50 -18 a_week -25 -20
a_while 6 -20 a_written -14 43 a_year 19 -64 ab -25 2 abbruch -32 -4 abbruc… -32 -4 abbr… -70 -11 abend -87 -13 aben…
-87 -13 aber 8 33 aber_seit 47 36 abogad… 22 77 abog… 22 77 abort -63 -11 abor… -166 -22 about -33 19 about_# -40 -18
about_it 102 -21 about_that 54 25 about_the -66 46 about_to -75 27 abou… -33 19 above -8 54 above_# -4 -16 above_the 4
13 abov… -8 54 abril 25 -8 abrir 63 -17 abri… 135 -36 absc… -17 -9 absolute -99 -5 absolu… -126 -9 abso… -126 -9 acab…
2 76 accept 30 14 accept_~ 32 15 acceptance -28 31 accepted 62 -27 accepted_but 32 -21 accept… 47 14 acceso -285 -69
access -24 -56 access_for -19 13 access_on 8 -13 acce… -246 -86 accident 7 -10 accide… 7 -10 acci… 7 -10 account 37
-38 account_? -22 -27 accounts 12 0 accoun… 50 -40 acco… 48 -28 accu… 33 -10 action -33 39 acti… 35 20 actu… 4 -20 add
-86 -33 add_a -47 -6 address -25 -17 address_of -38 17 addres… -28 -32 addr… -28 -32 adjunto -68 27 adjunto_el -57 -14
adjunt… -68 27 adju… -128 1 admi… 7 -10 adresse -30 -48 adress… -42 -76 adre… -42 -76 advise -17 -6 advi… 36 -8
affected -96 20 affect… -96 20 affe… -96 20 affiche -71 -8 affich… -99 -10 affi… -99 -10 afraid -20 -8 afra… -20 -8
after 81 -118 after_# 13 -34 after_that -30 17 after_the 97 -28 afternoon 0 66 aftern… 0 66 afte… 92 -54 again 57 -132
again_after -30 -9 again_and 33 -14 again_in -26 -46 again_on 51 33 against 21 25 against_you 21 25 agains… 21 25
agai… 78 -107 age 3 -24 agency 19 -17 agent -3 20 agen… 53 149 agreed -60 7 agreed_with -72 -8 agre… -69 28 ahead -14
49 ahea… -14 49 ahora 46 25 ahor… 46 25 ahí 110 -4 ahí_? 68 -5 ai -22 56 al -16 40 al_segundo 20 67 alarm 26 35 alar…
9 30 alguien 6 -5 alguie… 6 -5 alguna -23 -7 alguna_novedad -23 -7 algu… -17 -12 alive 38 -3 aliv… 38 -3 all -336 53
all_# -53 -17 all_is -62 -14 all_of 46 136 alle 15 -55 allerg… 4 -18 alles -97 8 alles_gut -59 -11 alle… -42 -25
already 19 20 alread… 19 20 alre… 19 20 als -10 32 also 98 -67 always -5 -25 always_same 73 -4 alwa… -5 -25 am -129
-38 am_montag -87 -13 am_writing -3 7 an -18 147 an_account 20 -39 an_angry -29 -14 an_answer 85 39 an_die -65 24
an_exception -46 40 an_hour 42 -3 an_invoice 70 -33 an_old -24 53 an_unserem 16 -14 analyser -10 -5 analys… 22 -6
anal… 21 -8 anbei -96 -23 anbe… -96 -23 ancienne 36 -10 ancien… 36 -10 anci… 36 -10 and 43 192 and_# 51 -72 and_a 104
38 and_again 13 -31 and_another -9 -4 and_ask 48 33 and_each 22 -13 and_for -23 -50 and_got 21 -15 and_have 71 28
and_i 166 32 and_i'd 9 49 and_i'll 37 26 and_i'm 29 31 and_it 14 -22 and_let -68 5 and_looks 6 -13 and_my -21 -4
and_no -55 28 and_nobody 28 -13 and_not 91 -10 and_now 16 -32 and_number -5 3 and_on -46 -4 and_our 11 -7 and_send -33
-23 and_tell 30 127 and_the 226 37 and_this 28 -22 and_we -54 -2 and_we've -37 -27 and_which -14 -38 and_will -67 62
and_would -52 69 and_you -79 -57 and_your -80 -20 and_~ -49 -18 anderen -77 -9 andere… -77 -9 ande… -56 42 angebot -20
-18 angebo… -20 -18 angekommen -54 -7 angeko… -54 -7 ange… -95 99 angry -48 -24 angr… -48 -24 anla… -52 -13 anle… -50
-24 anmeldung -205 -30 anmeld… -205 -30 anme… -205 -30 annex -14 9 anne… -31 7 another 7 120 anothe… 7 120 anot… 7 120
anru… -66 7 ans -10 -20 anschl… -29 -14 ansc… -54 -5 answer -39 -1 answer_to 65 -54 answer_your -70 -12 answered 43
-26 answers 14 68 answer… 85 41 answ… 46 40 antwort 19 9 antwor… 37 -1 antw… 37 -1 anulen -33 -7 anulen_por -33 -7
anul… -33 -7 anwalt 29 40 anwa… 29 40 any 43 -13 any_chance -25 -6 any_day -45 -12 any_longer 11 19 any_more 11 22
anymore -27 32 anymor… -27 32 anym… -27 32 anyone 169 29 anyone_there 94 51 anyo… 169 29 aparece -7 -3 aparec… -7 -3
apar… -7 -3 apology 59 23 apolog… 71 17 apol… 71 17 app 51 -122 app_says 18 -12 appareil 82 -17 appare… 82 -17 appa…
82 -17 appears -19 -1 appear… -19 -1 appel 47 -13 appe… -3 17 appl… -94 -13 appointment 17 -25 appoin… -3 -53 appo… -3
-53 appreciate 36 18 apprec… 21 11 approve -2 18 approv… -2 18 appr… 76 19 april 0 -25 apri… 0 -25 après -101 -47
aprè… -111 -50 arbeiten -28 -6 arbeit… -28 -6 arbe… -28 -6 archive 27 10 archiv… 3 -7 arch… 3 -7 are -125 24 are_all 8
2 are_attached -14 -1 are_fine -64 -6 are_on 5 -24 are_still -9 -19 around 10 -25 arou… 10 -25 arra… -20 19 arrived 24
-21 arrives -16 -17 arrive… 9 -38 arri… -8 -39 art -3 -13 article 17 -19 articl… 17 -19 arti… -4 -29 as -103 163 as_a
43 66 as_agreed -101 25 as_an 17 57 as_before -25 21 as_i 42 2 as_is -3 0 as_it 35 -18 as_notice 3 50 as_of 0 43
as_per 4 1 as_requested -51 -11 as_the -41 28 as_well -23 -12 as_you -44 -25 ask 53 255 ask_for 21 125 ask_me 36 -31
ask_why 50 64 asked -66 -5 asked_about -43 -18 asked_for 7 -23 asked_me 3 -11 asked_to -24 6 asked_you 47 -6 aske… -66
-5 asking 226 57 aski… 226 57 asks 106 -74 asks_for 8 -4 asks_me 34 0 asso… 8 21 assu… 18 -24 at 221 15 at_# 5 -47
at_a 55 -15 at_all -82 30 at_it 36 67 at_least 48 6 at_my -13 -4 at_night 62 -12 at_nine 7 -17 at_once -6 -6 at_our 37
-13 at_present -26 30 at_ten -44 -11 at_the -8 38 at_this 62 9 at_which 12 24 attach 54 -38 attached -87 -95
attached_the 2 -11 attach… -33 -104 atta… -8 -144 attempt 0 29 attemp… 0 29 attend… 97 -16 attention -18 16 attent… 17
63 atte… 114 76 au -73 103 au_lieu -10 -5 au_moins 58 65 auch 121 -30 aucune -13 18 aucu… 18 6 audit -8 -3 auditors
-99 -6 audito… -116 -16 audi… -81 -25 auf -22 21 auf_das 30 -31 auf_dem -47 42 august 29 7 augu… 29 7 aujourd'hui 87
31 aujour… 87 31 aujo… 87 31 auriez-vous -24 6 auriez… -24 6 auri… -24 6 aus 39 7 aus_dem -2 -15 aus_ihrer 37 -18
ausfall -15 -17 ausfal… -15 -17 ausf… -11 22 ausg… -45 -14 ausnah… -21 45 ausn… -21 45 aussi 87 46 auss… 87 46
authority 58 15 author… 58 15 auth… 58 15 autocl… 15 84 automatic -7 -12 automa… -46 -57 autori… -51 29 auto… -6 24
autumn 20 -17 autu… 20 -17 availability -15 -5 available -37 -3 availa… -52 -8 avai… -40 -16 avant 33 -26 avan… 60 -47
avec 56 21 avec_le -71 -12 avec_les -20 27 avec_un 82 -17 aver… 57 110 avez 85 33 avez-vous -10 -4 avez-v… -10 -4
avez… -10 -4 aviez 52 -20 avie… 52 -20 aviso -62 -21 avis… -81 -27 avocat 23 37 avoc… 23 37 avons 8 -5 avon… 8 -5 aw
19 -31 aw_# -21 -13 aw_aw 41 -18 aware 49 -7 awar… 19 -17 away 73 -52 away_from -31 -11 ayer 57 -17 ayer_por 64 -12 b
-17 -7 back 139 -67 back_? -19 -12 back_and 29 -6 back_from -2 -12 back_to 106 17 backup 13 -12 back… -18 -21 bad -42
18 badg… 16 -18 baja -22 49 baja_del -63 45 bake… 93 -46 balance -29 -4 balanc… 27 -53 bala… 27 -60 band -23 48 bank
41 10 bann… 35 39 bar -7 -22 barcode -37 -26 barcod… -37 -26 barc… -37 -26 base -7 -4 batch -13 -2 batc… -13 -2
battery -61 -12 batter… -61 -12 batt… -61 -12 be -33 214 be_a 1 -13 be_back -67 -23 be_fixed 68 -14 be_glad -29 25
be_good 46 0 be_grateful 48 -16 be_on 28 -12 be_possible -5 -7 because 14 -32 because_the 46 -42 because_your 7 -25
becaus… 14 -32 beca… 43 -44 bed 31 -8 been 293 39 been_a 24 52 been_informed 83 -22 been_told -13 -8 before 124 21
before_the 71 54 before_we -15 -24 befo… 124 21 began 33 -18 bega… 33 -18 beginn… -27 41 begi… -27 41 behalf -3 21
behalf_of -15 28 beha… 33 144 bei 27 101 bei_ihnen 189 -42 bei_uns 4 -25 beiden -71 48 beid… -71 48 beim -100 -90
being -13 42 bein… -13 42 beispiel -3 47 beispi… -3 47 beis… -14 35 bekommen -24 -17 bekomm… -24 -17 beko… -24 -17
believe 55 -24 believ… 128 23 beli… 128 23 bell 4 -16 below 33 -34 belo… 33 -34 belt -58 -11 bescheid 20 91 besche… 20
91 beschw… -33 2 besc… -13 93 besides -33 5 beside… -33 5 besi… -33 5 besoin -51 -15 beso… -53 -16 best -96 29
best_support -58 -16 bestellt 90 -17 bestel… 31 -47 best… -12 -54 betrie… 34 11 betr… 34 11 better 72 20 bett… 72 20
between 4 16 between_# 20 -6 betwee… 4 16 betw… 4 16 bewertung -53 65 bewert… -53 65 bewe… -53 65 biblioteca -23 -8
biblio… -48 -10 bibl… -48 -10 bidder -40 -18 bidd… -40 -18 bien -282 0 bien… 17 -30 bild -61 -12 billing -29 -4
billin… -29 -4 bill… -17 43 bin 40 27 bin_bis -50 -8 bird -33 -23 birthday 83 -42 birthd… 83 -42 birt… 90 -44 bis -126
52 bis_# -72 -31 bisher 73 -23 bish… 73 -23 bit -36 -32 bitte -318 183 bitte_an -14 2 bitte_einen -20 -28
bitte_schließen -30 -18 bitte_um -9 154 bitt… -339 164 black 1 -13 blac… 1 -13 blank -12 -2 blan… -12 -2 bless -48 12
bles… -70 8 blin… -19 -11 blood -57 8 bloody -17 -8 bloo… -67 2 bloque… -9 -9 bloq… -11 -21 blue 38 -9 board -9 -11
boar… -14 -13 body -22 5 bon -64 95 bonjour -170 72 bonjour_auriez-vous -8 19 bonjour_je -9 17 bonjour_un -34 -26
bonjou… -170 72 bonj… -170 72 book -93 3 booking 25 4 bookin… 25 4 book… 3 -21 boss 13 2 both -78 107 both_sides -34
66 both… -11 -27 bought 49 -34 boug… 49 -34 bout… -53 111 box -23 -2 boxes 10 13 boxe… 10 13 branches 23 -7 branch… 4
3 bran… 6 9 brauchen -91 -20 brauch… -96 -26 brau… -98 -27 bravo 72 -17 brav… 72 -17 break 99 -34 brea… 112 -35 bridge
-84 -22 brid… -84 -22 bring 10 -38 brin… 10 -38 brochure 6 -8 brochu… 6 -8 broc… 6 -8 broke -12 -9 broken 92 49 brok…
77 33 brother -20 -9 brothe… -20 -9 brot… -20 -9 brutal -26 -11 brut… -45 -13 bräuchten -58 -11 bräuch… -58 -11 bräu…
-58 -11 budget -5 16 budget_got -3 0 budg… -5 16 buenas -5 -4 buenos -113 6 buenos_días -113 6 buen… -118 -6 bug 98
-12 building -10 -10 buildi… -10 -10 buil… -53 -64 bulk -37 -3 but -47 -96 but_not -24 -20 but_the -7 -9 button -32
-29 butt… -39 -31 buy 72 -17 by -117 151 by_accident 7 -10 by_design -19 -7 by_friday 10 0 by_hand -5 -53 by_itself
-15 -5 by_the -124 122 by_then -78 66 by_your -18 84 büro -110 -15 c' 50 -29 c'_est 39 -24 cabinet 51 -17 cabine… 51
-17 cabi… 51 -17 cable -221 -34 cable_is -1 -5 cabl… -221 -34 cada 12 -20 cake 12 -74 calendar -23 -12 calend… -32 -15
cale… -32 -15 calibration 13 -2 calibr… 16 -11 cali… 16 -11 call 70 5 call_it 30 -5 call_on -14 -11 callback 75 21
callba… 75 21 called 19 1 calls 90 10 call… 167 39 cambiar -10 -1 cambia… -32 -20 cambio -47 -22 camb… -79 -42 came
-39 -49 came_out -41 -14 camera -27 -23 came… -27 -23 camion 10 -12 cami… 68 -20 camp… 25 -7 can -320 70 can't 49 -16
can'… 49 -16 can_be 32 56 can_do -13 -8 can_go -34 16 can_i -57 14 can_one -14 -11 can_the -36 -48 can_u -12 52
can_wait -21 -26 can_we -31 -46 can_you -63 97 cana… -81 -24 cancel -7 20 cancel_the 4 12 canc… -7 20 cant… -34 -10
captur… -12 49 capt… -12 49 card -35 51 carry -18 -5 carr… -47 -16 case -80 16 cash -5 -2 cat -21 -5 cata… 33 -14
cause -12 30 caus… -12 30 ce -101 30 ce_matin -94 -20 cela 9 39 cell… 68 -15 celui 75 -18 celui_de 12 -14 celu… 75 -18
centre 31 -67 centrifuge 51 -55 centri… 51 -55 cent… 79 -149 cero 8 -13 cerrar -37 -10 cerrar_el -37 -10 cerr… -22 -4
certificate 18 -46 certif… -49 -51 cert… -49 -51 chain -11 -3 chair -4 -10 chai… -3 -25 chance -10 -22 change -191 -61
change_of -10 8 change_the -42 -19 changed -15 12 changement -13 -7 change… -28 6 changé -74 -50 channel -12 36
channe… -12 36 chan… -309 -88 chapel 8 -13 chapter -13 -13 chapter_four -21 -4 chapte… -13 -13 chap… -13 -37 charge 20
12 chargeback -2 22 charge… 1 69 charming -30 132 charmi… -30 132 chart 32 -15 charts -31 -3 char… -5 183 chat 49 117
chat… 46 -9 chau… 76 -10 check -114 -25 check_the -7 -5 check_whether -30 -4 checklist -19 39 checkl… -19 39 checks
-33 17 chec… -207 -8 cheers -39 77 chee… -86 50 chef -13 13 chefin -132 -78 chef… -132 -78 child -26 -6 children -11
-8 childr… -11 -8 chil… -37 -14 choi… 13 -19 choose 50 56 choo… 103 47 christmas -14 -16 christ… -14 -16 chri… -14 -16
chroni… 56 -14 chro… 56 -14 ci-joint 10 29 ci-joi… 10 29 ci-j… 10 29 cinco 30 78 cinc… 30 78 cinq 95 18 circ… 112 57
cita -9 -7 citizens 39 -23 citize… 39 -23 citi… 39 -23 city -4 -26 claim -25 74 clai… 6 90 class -42 35 clas… -50 28
clause -32 65 clause_# -48 62 clau… -32 65 cleaner -52 -4 cleane… -52 -4 cleaning -15 -4 cleani… -15 -4 cleared 23 -10
cleare… 23 -10 clea… -33 12 clic… -47 -13 client 35 -22 clients -19 -6 client… 17 -18 clie… 52 -41 clinic 11 33 clin…
60 25 clock -25 -8 cloc… -25 -8 close 73 3 closed -26 -33 closes -33 32 closing -58 -9 closin… -58 -9 closure -35 67
closur… -35 67 clos… -69 24 club 1 -16 cm -4 -4 cobr… 78 11 code -38 -10 code_# -14 -4 coffee 28 -29 coff… 18 -34 cold
44 59 colegio 26 1 colegi… 26 1 cole… 26 1 colleague -110 158 colleague_was -38 23 colleagues 14 -8 collea… -102 149
collect 57 1 collec… 6 -25 coll… -116 151 colour -9 -5 colo… -20 -7 com -18 -19 come 38 -61 come_on 40 -21 come_out 30
-21 comes -22 -21 come… -36 -24 comi… -7 45 comman… 47 -2 comme -15 12 comment -73 -19 comments 121 -21 commen… 49 -40
committee -14 30 commit… -17 24 comm… 3 -2 company 22 232 company_to -19 18 compan… 27 273 compar… -50 -45 compañeros
0 -24 compañ… 0 -24 compet… 21 -17 complain 20 -20 complaint -73 94 complaint_about -37 82 complaint_with 22 9
complaints -18 3 compla… -63 29 comple… -34 -10 compli… -43 1 compre… 4 -20 compte -70 53 computer 19 -8
computer_person 22 -7 comput… 19 -8 comp… -171 213 con 84 28 con_la 18 -42 concer… 26 -36 conc… -34 -61 conditions -58
35 condit… -60 32 cond… -65 14 config -28 -54 confirm -68 79 confir… -55 80 conf… 79 12 cong… -15 -5 connec… -63 -12
connexion -195 -38 connex… -195 -38 conn… -258 -50 consid… 10 69 consommation -56 31 consom… -33 65 consumer 4 49
consumo 26 41 consum… 29 90 cons… -41 287 contact -93 34 contact_me 22 4 contact_on -30 71 contac… -88 26 contains 17
-10 contai… 17 -10 conten… -42 20 contin… -105 -26 contract -31 117 contrato -43 -10 contra… -33 90 contro… 17 115
cont… -158 205 conv… -49 -21 copia -20 -7 copi… -44 -40 copy 7 -41 copying -38 -2 copyin… -38 -2 copy… -38 -2 cordia…
-16 41 cord… -16 41 correct -24 10 correcto -69 29 correc… -93 39 correo 58 66 correos 69 -10 correo… 69 -10
correspondence -7 25 corres… -7 25 corridor 48 -18 corrid… 48 -18 corr… 94 128 cost -46 -26 costs -15 36 cost… 26 33
could -147 24 could_a -22 61 could_be -42 64 could_have -4 -31 could_i -45 28 could_kick -25 -10 could_the -58 -56
could_you -65 -36 coul… -136 22 council 19 26 counci… 19 26 counsel -4 47 counse… -4 47 count -9 -30 count_as -22 -4
counted 39 50 counter -59 -21 counte… -20 29 coun… -23 50 courrier 46 0 courri… 46 0 course -15 -17 courses -16 -17
course… -16 -17 cour… -2 -31 cover -32 46 cove… 67 25 cow -37 -29 crac… -68 -15 crash 10 -18 crashe… 32 -7 cras… 10
-18 credit -85 62 cred… -87 85 crew -45 -13 cried -47 -9 crie… -28 61 croyais 49 -26 croyai… 49 -26 croy… 49 -26
cuando -55 -20 cuan… -75 -22 cuatro -56 -16 cuat… -56 -16 currently 74 -33 curren… 74 -33 curr… 74 -33 curso 56 -10
curs… 62 -23 customer 25 136 customers 101 -45 custom… 80 52 cust… 95 48 cut 56 -41 cut_the 64 -16 cycle -31 -10 cycl…
-31 -10 câble 75 -12 câbl… 75 -12 cómo 7 -24 d' -36 14 d'_hier 55 -6 da -25 11 da_und -7 -13 dafür -8 -22 dafü… -8 -22
daher 21 51 dahe… 21 51 damage -49 22 dama… -61 46 damit 74 14 dami… 74 14 dank 79 0 dank_für 64 9 danke 44 -1 danke_!
-47 -20 danke_für 100 45 dank… -11 -12 dann 126 -19 dans 43 -24 dans_le -4 -23 daran 43 -8 dara… 43 -8 dark -31 -21
dark_mode 2 -15 das 75 -5 das_bei 30 -11 das_gerät -5 23 das_update 70 -9 dass 141 64 dass_die 10 -39 dass_ich 68 -16
data 25 55 data_loss -25 19 date 159 23 date_for 17 10 date… 46 73 daue… 12 -13 daughter -73 -10 daught… -73 -10 daug…
-73 -10 day 53 -161 day-to-day -36 45 day-to… -36 45 day-… -36 45 day_# 69 -4 day_? -47 -57 day_before 93 -9 day_i 9
-28 days 24 16 days_and -56 -22 de -162 188 de_baja -22 49 de_faire -13 48 de_l' -27 0 de_la -137 -26 de_le -6 -4
de_livraison 53 22 de_mars 46 -34 de_reclamaciones 30 14 de_résiliation -15 28 de_service -8 23 de_tres -44 -29 de_~
64 -34 dead -92 -59 dear -73 118 dear_all -27 2 dear_sir -27 21 dear_support 11 -36 december -1 -7 decemb… -1 -7 dece…
-1 -7 decide -14 16 decided -53 9 decided_to -53 9 decide… -53 9 decirl… 45 -31 decision -85 81 decisi… -85 81 deci…
-77 69 degrees 5 -12 degree… 5 -12 degr… 5 -12 del -104 45 del_colegio 26 1 del_viernes 34 -13 delay -73 -6 dela… -90
-21 delete -4 78 delete_my 26 41 deleted 10 -34 delete… 10 -34 dele… 6 44 delivery 80 61 delivery_of 37 49 delive… 55
26 deli… 55 26 dem 6 -7 dem_# 38 44 dem_umzug 46 -10 dem_update 23 -7 demande 14 2 demande_de -17 42 demand… 14 2
dema… 9 0 demeure 48 43 demeur… 48 43 deme… 48 43 demo 52 -7 den -7 113 den_de 17 15 den_dienst -18 -6 den_fall -5 76
den_vorgang -48 54 dent… 49 -17 department 52 21 depart… 80 10 depa… 10 33 depo… 12 52 depuis -14 -29 depuis_# -29 -5
depuis_hier -85 -10 depu… -21 -48 der -33 -69 des -20 55 descri… 11 -3 desc… -6 -24 desde -130 -33 desde_la -8 -5
desde_las -70 -4 desd… -130 -33 deserves -37 -29 deserves_a -37 -29 deserv… -37 -29 dese… -76 5 design -19 -7 desi…
-24 -9 desk -21 -8 después -65 -15 después_de -7 -9 despué… -65 -15 desp… -79 -20 deux -68 -25 develo… -59 35 deve…
-59 35 device -29 5 devi… -42 8 dial… -66 -12 dice 93 -27 dice_~ 46 -15 dict… -38 -10 did 20 48 did_i -24 -32 did_it
-39 -7 did_not -41 -4 didn't 69 -88 didn… 69 -88 die -23 86 die_für -3 58 die_nächsthöhere -26 10 died -43 -8 dienst
-18 -6 dienstag -31 -41 dienst… -25 50 dien… -43 44 dies -3 -3 dieselbe -51 10 diesel… -51 10 dies… -20 101 difference
-20 -8 different -16 -20 differently 3 2 differ… -2 -27 diff… 28 -28 digita… 15 -28 digi… 15 -28 dijeron 26 -17
dijero… 26 -17 dije… 26 -17 ding… -45 -11 dire 113 -27 dirección -30 106 direcc… -30 106 direction 31 69 director -10
-70 directrice -38 -71 direct… -17 -72 direkt -50 -20 dire… -77 39 disapp… 45 -21 disaster -105 -21 disast… -105 -21
disa… -42 -14 discharge 48 -22 discha… 48 -22 disc… -1 -21 display -24 -37 displa… -24 -37 disp… -61 55 distri… -31
-12 dist… -31 -12 dit 53 -15 dix 49 -11 do -352 -161 do_? -37 -8 do_i -164 -22 do_not -12 -8 do_so -20 40 do_something
78 -35 do_the -13 -3 do_we -8 -14 do_you -142 -29 dock 14 -1 dock_# 14 -1 doct… -29 -33 does -19 -151 does_it -12 -5
does_not -12 -5 does_the -148 -73 does_your -20 -23 doesn't 140 -70 doesn'… 140 -70 does… 140 -70 doing 53 42 doin… 53
42 don't 370 170 don't_have 37 19 don't_know 33 -21 don't_sleep 38 -15 don't_want 108 4 don'… 370 170 donde 53 28
dond… 53 28 done -99 198 donnerstag 37 15 donner… 37 15 donn… 37 15 door 5 -38 dos -24 -7 dossier -24 5 dossie… -24 5
doss… -24 5 down 86 -71 download -40 -5 downlo… -40 -5 down… -57 -10 dr -140 41 draw 52 -16 drawing 47 -9 drawin… 47
-19 draw… 88 -21 drea… -52 -12 drei 97 45 dritten 7 24 dritte… 7 24 drit… 7 24 drive 19 -27 driver -13 22 drivers 69
-32 driver… 69 -32 driv… 55 -57 drop -39 -16 drop… -21 -13 drucken 101 -14 drucker -94 -54 drucke… 9 -65 druc… -4 -67
du 15 -41 du_# 118 13 due -34 -28 dump -25 56 duplicado -23 10 duplic… -23 10 dupl… -28 -8 during 119 -11 during_the
117 -1 duri… 119 -11 duty -35 -61 décision -15 33 décisi… -15 33 déci… 49 116 dépa… -23 17 día 55 -36 días -22 -9
días_desde -58 -2 dürf… -89 29 each 248 25 each_one 31 -3 each_time 101 76 earlie… 3 19 early 6 22 earl… 9 41 easi… 22
30 edit… -43 -11 effect 8 4 effe… -19 1 eigentlich 162 -25 eigent… 162 -25 eige… 162 -25 eigh… 96 -11 eilt -32 0
eilt_nicht -6 4 ein -103 -114 ein_? -10 -11 eine 45 112 eine_neue -63 -11 einem -9 -15 einen 84 -71 einer 63 23 eines
48 26 eine… 186 -37 einf… -93 -24 eing… -18 42 einmal 88 13 einm… 88 13 einzig… -84 -2 einz… -84 -2 either 65 -24
eith… 65 -24 el -166 -48 el_# -65 -3 el_contrato -19 -22 el_enlace -37 -6 el_jueves -5 -30 el_lector -76 -24 el_lunes
66 -24 el_martes 38 -14 el_mismo -56 -23 el_nombre 65 -9 el_pedido -33 -7 el_programa 86 -14 el_registro -51 -7
el_ticket -13 38 el_viernes 59 -12 eleven 78 -19 elev… 103 13 elle 71 -21 else 36 27 emergency -20 -15 emerge… -20 -15
emer… -20 -15 employ… -23 -5 empl… -23 -5 empresa -67 -28 empres… -67 -28 empr… -67 -28 empty -2 83 empt… -17 79 en
-86 -1 en_demeure 48 43 en_el -81 -13 en_la 114 16 en_los -40 -10 enclosed 54 -34 enclos… 54 -34 encl… 54 -34 enco…
-30 -21 end -54 65 end_of -7 -3 end_our -16 42 ended -8 60 ende… -8 60 ends 21 6 ener… 48 43 enfa… -50 -20 engine 87 0
engineer -1 -31 engineering -30 19 engineers 37 -17 engine… -49 -27 engi… 38 -27 english 3 -14 englis… 3 -14 engl… 3
-14 enjoy 40 -9 enjo… 51 38 enlace -37 -6 enla… -37 -6 enough -18 60 enou… -18 60 enro… 52 -10 ente… -6 102 enti… -35
88 entrega -24 69 entreg… -24 69 entr… -41 65 entsch… -21 -11 ents… -21 -11 entwic… -34 33 entw… -34 33 enviar -45 -9
envi… -57 5 envoyer -26 22 envoye… -26 22 envo… 4 13 equivo… -32 -4 equi… -8 -31 er 106 -17 era 27 -6 erfahrung -53 65
erfahr… -54 136 erfa… -61 128 erfo… 21 31 ergebn… 41 -21 erge… 41 -21 erreic… -13 18 erreur -60 -3 erre… -73 15 error
-249 -90 error_# -290 -67 error_on -34 -3 erro… -225 -60 ersatzteil -55 -7 ersatz… -43 -29 ersa… -84 -30 erwarte 38
107 erwart… 38 107 erwa… 38 107 es -52 -74 es_am -3 -19 es_hat 122 -18 es_ist -12 55 es_la 31 -8 es_mir 42 6 es_nicht
-11 66 escalate 9 90 escalate_this 9 90 escalation -34 24 escala… -36 155 esca… -36 155 escribo 68 -5 escrib… 101 74
escr… 101 74 espera 1 -10 esperando 67 24 espera… 100 17 espe… 101 8 essa… 12 -21 est -19 -94 est-ce -39 -9 est-… -50
-13 est_en -42 -6 est_passé -1 -13 esta… -50 -11 estimated 50 38 estima… 43 84 esti… 43 84 estoy 32 -1 esto… 32 -1
está -56 -16 et -68 135 et_j' -54 -18 et_je -64 1 et_le 77 12 etiketten -4 -6 etiket… -36 -16 etik… -36 -16 etwa -18
-6 etwas -23 -17 etwa… -23 -17 euros 71 22 euro… 71 22 evacua… -16 -5 evac… -16 -5 even -93 7 evening -36 -27 evenings
81 -15 evenin… 37 -44 even… 14 -47 ever -17 -7 every 226 -79 every_day 6 -31 every_hour -10 -14 every_morning 90 -5
every_one 24 -6 every_single 75 -3 every_time -6 -25 everyone 69 -29 everyo… 69 -29 everything -159 -43 everyt… -173
-47 everywhere -3 30 everyw… -3 30 ever… 119 -125 evidently 63 80 eviden… 51 104 evid… 51 104 exac… 36 -14 example
-167 -50 example_com -18 -19 example_org -87 13 exampl… -167 -50 exam… -162 -81 excellent 17 -14 excell… 17 -14
exception -46 40 except… -46 40 exce… -30 26 excl… -15 -4 excu… 4 67 execut… -33 51 exec… -33 51 exis… -25 -5 exit 88
26 expect 44 44 expect_a 44 44 expected -18 -18 expect… -18 -18 expedi… -65 25 experi… 15 28 expe… -24 80 expire -45
-2 expired -13 6 expire… -13 6 expi… -58 4 explain 56 32 explain_to 49 28 explai… 83 56 explanation 54 33 explan… 54
33 expl… 180 123 export -21 -36 export_the -7 -6 expo… -28 -41 extern… -33 -15 exte… -65 -21 factura -16 -6 factura_de
-16 -6 facture -8 -18 facture_de -8 -18 factur… -25 -24 fact… -9 -30 failed 22 5 fails 3 -7 failures -39 21 failur…
-85 18 fail… -59 17 fair -54 3 faire 26 33 fair… 26 33 fais 34 -26 fait 9 0 fait_# 23 -10 fait… -35 50 fall -51 66
fall… 27 -26 falsch 63 -33 falsche 20 -10 falschen 18 47 falsch… 37 37 fals… 9 1 falta -11 95 falta_el -12 -10 falt…
-11 95 fami… 8 -12 faq 93 49 far 104 6 far_it -26 11 farm -40 52 fast -55 -27 fatal -26 -9 fata… -26 -9 faud… 30 -21
fault -84 -10 faul… -84 -10 faut-il -46 -13 faut-i… -46 -13 faut… -22 -1 favor -10 32 favor_el -33 -7 favo… -21 30
feature -48 -6 featur… 32 -7 feat… 32 -7 february 111 -25 februa… 111 -25 febr… 111 -25 feed -52 -22 feed… -20 -16
feel 4 40 feelin… -22 30 feel… 11 27 fehler -60 -11 fehlt -55 -14 fehl… -33 -33 fell -53 -38 felt 7 -13 fence 9 -26
fenc… 0 -29 fermer -44 -6 ferm… -56 -10 fibre -16 -25 fibr… -16 -25 field -42 -17 fiel… -42 -17 fift… 13 3 file 9 27
file_ref 33 -5 files 97 -18 file… 94 -28 filing 30 51 fili… 30 51 fill… 51 -30 filt… -77 -10 fin 83 -15 fin_de 3 -2
finally -61 -11 finall… -61 -11 financ… -53 7 fina… -93 14 find -83 -19 find_it -77 -6 find_out 74 -4 find_the -40 -11
finde 10 -20 finde_ich -26 -10 find… -7 -22 fine -207 -81 finger -11 -13 fing… -11 -13 fire 55 -25 fire_panel 39 -10
firmware -52 -13 firmware_# -42 -13 firmwa… -52 -13 firm… -52 -13 first 103 93 first-line -10 30 first-… 0 14 firs…
102 107 fit -12 0 fit_on -12 -3 fits -37 -11 five 166 169 fix 53 -56 fixed 176 -19 fixes -27 -1 fixe… 149 -20 flood
-75 -8 flood_in -75 -8 floor -32 62 floo… -107 55 fois 100 85 folder -42 -26 fold… -44 -43 followed 28 -16 follow… -32
9 foll… -60 8 foot… -18 -34 for -337 80 for_# 32 -11 for_? -29 -12 for_a 170 120 for_all -28 22 for_an 1 170
for_guests -30 -9 for_him 24 -2 for_information -31 13 for_it -30 63 for_my 124 -21 for_now -53 -19 for_one -79 -52
for_our -37 -84 for_the -66 -26 for_this -24 49 for_three 9 -61 for_two -88 -23 for_us -6 17 for_you 39 -18 for_your
-43 -78 for_~ -101 -18 forget -74 -35 forgiv… 12 -12 forgot -20 -2 forg… -50 -52 forklift -47 -38 forkli… -47 -38
fork… -47 -38 form -58 31 form_and 6 -20 formal 3 74 formal… -20 44 former -27 35 formulario 47 -24 formul… 111 58
form… 57 200 fortnight 45 26 fortni… 45 26 forty 106 -23 fort… 163 -9 forward -23 7 forward_it -30 16 forwar… -23 7
forw… -23 7 foto… 89 -8 found -23 -97 found_it 130 -22 found_out 6 -9 found_the 0 -20 foun… -23 -97 four 134 115
four_times 81 -10 fourth 45 48 four… 72 32 frage -45 -66 frag… -57 -20 fram… 16 -8 frankly -12 25 frankl… -12 25 fran…
-22 15 frau -115 -57 frau_beispiel -25 -1 freezer 2 21 freeze… 18 11 free… 17 27 freitag 21 39 freita… 21 39 frei… -46
0 freund… 51 87 freu… 51 87 friday -8 -19 friday… 41 -16 fridge 66 49 fridge_logger -6 36 frid… 91 22 friendly 34 -21
friendly_and 29 -13 friend… 16 -26 frie… -23 -40 fristlos 17 97 fristl… 17 97 fris… 49 140 from -49 21 from_# -58 -4
from_a 25 -44 from_another 39 -21 from_last 43 -31 from_me -17 19 from_my 70 -14 from_now -1 -36 from_our -44 -9
from_the -109 -42 from_you 106 58 from_your 12 61 front 46 -18 front_of 65 -4 fron… 46 -18 froz… 10 -27 full 46 -77
fun -16 45 funciona -26 -12 funcio… -26 -12 func… 51 -15 funny -37 -13 funny_one -15 -4 funn… -37 -13 further -12 43
furthe… -12 43 furt… -12 43 fünf -50 -14 für 61 89 für_das 68 -13 für_den 80 -15 für_die -60 -6 garantía -50 -25
garant… -76 -13 gara… -74 14 gate -59 -67 gate_# -62 -34 gateway -74 29 gatewa… -74 29 gate… -74 29 gave 42 -7 gb -24
-7 gc -9 50 geben -37 -12 geben_sie -36 -7 gebe… -37 -12 geehrte 28 30 geehrt… 50 79 geeh… 50 79 gefahren 45 39
gefahr… 39 35 gefa… 39 35 gegeben 76 57 gegebe… 76 57 gege… 111 47 geht 64 -75 geht_das -64 -33 geklappt -65 -11
geklap… -65 -11 geklingelt 40 -15 geklin… 40 -15 gekl… -26 -26 gelö… 13 -14 gemeldet 52 26 gemeld… 52 26 geme… -3 15
gentleman -18 62 gentle… -18 62 gent… -15 62 genug 34 89 genu… 125 86 gere… -14 16 german -29 -7 germ… -29 -7 gern -78
17 gerät 62 46 gerä… 78 25 gesagt 68 37 gesa… 68 37 geschäftsführung 17 65 geschä… 21 103 gesc… 3 90 gesp… -45 11
gestern -58 1 gester… -58 1 gest… -100 -9 get 295 19 get_a 14 -13 get_an -22 -5 get_me 95 54 get_the -47 -10 gibt -21
-14 gibt_es -21 -14 gift 46 -4 ging -58 -21 ging_es -86 -13 give 105 73 glad -29 25 gladly -56 51 glad… -56 51 glaube
46 -7 glau… 98 -14 go -2 10 go_? -6 8 go_on -29 14 go_through -7 -6 go_to 28 18 goes 45 3 going 39 5 goin… 39 5 gone
95 -23 good -175 13 good_at 140 -38 good_day -35 -14 goodwill -91 35 goodwi… -91 35 good… -94 34 got 95 -24 got_a -12
75 got_cut -3 0 got_the 39 -23 got_there -39 -24 gracias -63 78 gracias_por -28 92 gracia… -63 78 grac… -63 78 grand
-3 -13 grandmother -22 -28 grandm… -22 -28 gran… 18 -58 grateful 62 -20 grateful_if 48 -16 gratef… 62 -20 grat… 62 -20
great -14 46 grea… -14 46 green -2 -17 greetings -8 -40 greeti… -8 -40 gree… -11 -59 ground 77 80 group -15 -20 grou…
62 60 grow… 35 60 groß… 8 51 gruß 10 44 größ… 30 -11 grün -85 -17 grüß… -25 43 guar… 5 28 guess 94 32 guest -27 -12
guests -57 -23 gues… 43 -10 guid… 34 3 gut -128 41 gut_ich -33 -6 gute -58 23 guten -95 19 guten_morgen -30 -14
guten_tag -27 40 gute… -114 29 guy 32 45 h 2 -20 h_# -9 -5 ha -209 -37 habe -42 -8 haben -70 69 haben_es -37 63
haben_sie -33 -15 haben_wir -56 -7 habe… -70 69 hablar 40 79 hablar_con 40 79 habl… 40 79 had 389 -147 had_a -13 11
had_been 85 -15 had_no 68 6 had_the 9 -27 had_to 19 -42 hadn't 1 -21 hadn… 1 -21 halb… 27 -8 half 59 -35 half_a 23 -19
hall 1 -18 hall_# -5 -1 halle 81 -13 halle_# 81 -13 hallo -73 86 hallo_wir -9 -24 hall… 2 72 halt… 28 -26 han 52 -15
hand 49 -58 hand_each -6 -22 handhelds -9 -13 handhe… -9 -13 handle -18 -12 handle… -26 32 handling 0 27 handli… 0 27
hand… -157 -43 happened -9 -4 happens -94 -29 happen… -104 -33 happy -11 60 happy_to -21 86 happ… -121 21 has -81 -53
has_# 5 -20 has_a 18 -9 has_an 23 22 has_been 186 -14 has_changed -5 -4 has_died -72 -27 has_expired -13 6 has_failed
40 -13 has_no -57 -11 has_not -109 -22 has_the 30 84 has_to -22 1 hasn't 91 -29 hasn't_been 97 -10 hasn… 91 -29 hasta
-27 39 hast… -27 39 hat 71 -47 hat_das -48 31 hat_den -67 -47 hat_die -31 45 hat_es 49 -17 hat_sich 76 62 hats -49 -16
hatte 35 -21 hatten 113 -23 hatten_uns 113 -23 hatt… 148 -45 haus… -92 -7 have 238 -1 have_# -45 -30 have_a 0 -33
have_been -114 -19 have_had 115 2 have_heard 14 10 have_it -63 -5 have_not 54 -14 have_saved -6 -12 have_started 37
-20 have_the -64 42 have_to -6 -38 have_your 20 78 hay 119 16 hay_alguna -23 -7 hay_que -24 -10 he 166 -124 he's -8
-46 he_didn't 33 -27 he_don't 50 -23 he_has 5 -14 head -24 0 head_of 10 -8 heap -8 58 heap_dump -8 58 hear 110 -9
heard 49 -14 hearing -39 -31 hearin… -39 -31 hear… -4 -47 heat -30 -13 heating 25 -11 heatin… 25 -11 heat… 25 -11
hello 6 -40 hell… 6 -40 help -46 95 helped -43 -9 help… -57 0 hemos 11 -9 hemo… 11 -9 her -118 -98 here 176 -23 hereby
-5 24 here… -5 24 herr -10 165 herren 28 30 herr… 28 30 heures -7 -9 heur… -14 -20 heute 30 38 heut… 30 38 hi -116 -29
hi_there -26 6 hier 107 -49 hiermit 17 97 hiermi… 17 97 hier… 17 97 high 8 -18 higher -4 134 high… -4 134 hilfe -34
-32 hilf… -34 -32 him 14 -11 hing… -48 -10 his -73 31 history 7 -13 histor… 7 -13 hist… 36 -19 hiérarchie -9 29
hiérarchie_? -9 29 hiérar… -9 29 hiér… -9 29 hoch… 2 36 hoffentlich 10 39 hoffen… 10 39 hoff… 10 39 hoja 30 14 hoja_de
30 14 hola -49 36 hold -39 -10 holiday -85 -13 holidays 12 -17 holida… -73 -29 holi… -73 -29 holy -60 -28 home 36 -39
homework 88 -14 homewo… 88 -14 home… 88 -14 honestly 1 26 honest… 1 26 hone… 24 23 hora… -14 -9 hospital -55 14
hospit… -58 82 hosp… -24 68 host -27 -10 hote… 33 -3 hotline 52 -9 hotlin… 52 -9 hotl… 52 -9 hour 59 -42 hours -24 -37
hours_? -12 -16 hours_of 82 29 hour… -24 -37 hous… -11 -11 how 8 -112 how_do -106 -56 how_i -12 -14 how_long -23 -17
how_many -17 -16 hoy 47 9 human 34 -23 huma… 34 -23 hundred 60 -8 hundre… 60 -8 hund… 60 -8 hung 10 -6 hurr… -16 -5 i
468 -110 i'd 61 0 i'd_be 71 -46 i'd_have 31 47 i'd_like 73 4 i'd_rather 33 -23 i'll 227 26 i'll_be 79 24 i'll_spare 31
-23 i'm 73 46 i'm_# 5 -3 i'm_a 22 -7 i'm_asking 27 15 i'm_dead -113 -8 i'm_just 17 -15 i'm_not 139 -50 i'm_reporting
-33 31 i'm_the 3 -21 i'm_told 11 -12 i'm_writing 22 74 i've 512 80 i've_asked 19 32 i've_attached 29 -9 i've_been 77
-65 i've_got 7 9 i've_lost 58 -27 i've_now 34 -31 i've_put -6 -9 i've_stopped 77 38 i've_tried 48 21 i_add -23 -4 i_am
79 -7 i_ask 37 -2 i_asked 7 -11 i_call 43 -19 i_can 20 -12 i_can't 62 2 i_change -41 -12 i_could 32 -73 i_did 39 46
i_didn't 11 -9 i_do 13 -20 i_don't 248 86 i_find 27 -30 i_forgot -20 -2 i_found -42 -13 i_get -5 -33 i_give 80 -8 i_go
48 -15 i_got 32 9 i_guess 10 -3 i_had 23 -56 i_hadn't -20 -5 i_have 129 -4 i_just 2 -11 i_keep 34 -12 i_know -107 29
i_make -18 -36 i_need 42 -11 i_no 46 6 i_only -129 -37 i_open -8 -13 i_order -10 -10 i_put -14 -8 i_run 95 98 i_sent 1
-17 i_set 19 -18 i_should -10 123 i_stayed 91 -5 i_still 0 -7 i_suppose -33 -19 i_switched -89 -3 i_take 29 -26 i_talk
-8 59 i_think -4 91 i_thought -52 -14 i_tried -15 -1 i_understand 23 67 i_wait -5 -29 i_waited 26 -8 i_want 107 49
i_was 29 -29 i_wasn't 60 -7 i_will 2 -9 i_would 20 40 i_write 75 20 i_wrote 26 -12 ich 249 85 ich_auf -58 -10 ich_bin
18 -14 ich_den -19 -18 ich_die 32 -12 ich_erwarte 16 59 ich_gern -70 -52 ich_glaube 46 -7 ich_habe 27 19 ich_hatte -17
-15 ich_im 12 -28 ich_möchte 16 74 ich_tun -64 -2 id -25 -13 idea… -14 -14 idio… 64 45 if -10 -49 if_i 49 -15 if_it
-45 -29 if_not -39 -7 if_someone 40 1 if_the -78 31 if_you -69 14 if_your 74 -24 igno… -9 45 ihn -51 -19 ihnen 338 -32
ihne… 338 -32 ihr -89 -90 ihre -22 73 ihre_leitung -31 57 ihren 58 87 ihrer -143 -28 ihres 1 2 ihre… -83 64 il 11 56
il_nous 30 -21 im 39 -8 im_büro -19 -4 im_mai -6 34 imag… -66 -10 immer 16 -48 imme… 16 -48 impact -73 44 impa… -73 44
import -27 -6 importer -22 -14 import… -22 -14 impo… -37 -28 impresora -122 -39 impresora_de -5 -2 impres… -87 -43
imprimante -216 -40 imprime -6 -1 imprim… -218 -41 impr… -303 -83 in -64 -84 in_# -29 43 in_a -63 28 in_all -12 17
in_and 0 -29 in_april 31 -56 in_copy -52 2 in_den -29 -13 in_der -81 -19 in_die 13 -12 in_einer 24 -8 in_four -7 -10
in_front 51 -12 in_it 24 -8 in_june 61 -37 in_march 64 -6 in_may 40 9 in_my 1 -26 in_on 116 -35 in_one 23 54 in_our
-16 -26 in_place -9 3 in_room 11 -22 in_spring 0 -20 in_the 43 -145 in_two -39 -8 in_which 8 -4 in_writing -59 -28
in_your -88 87 incident -11 -83 incidents 33 -1 incide… -30 -79 inci… -30 -79 include 58 -7 includ… 58 -7 incl… 58 -7
indi… -15 9 info -45 7 information -22 -18 informed 39 5 inform… -84 39 info… -96 22 ink -34 -7 insanely -58 -29
insane… -58 -29 insa… -59 -31 inside -60 30 insi… -60 30 insp… 50 -5 installation 48 -18 installed -45 34
installed_the -52 45 instal… 18 -3 inst… -37 -62 insult… -96 -9 insu… -152 15 intend -67 34 intend_to -67 34 intere…
46 -37 internal -53 7 intern… -64 19 interventions -34 23 interv… -28 -5 inte… -61 35 into 23 -35 into_my 27 -26
invent… -63 -32 inve… -63 -32 invitation 0 -20 invita… 0 -20 invi… 17 -62 invoice -7 -44 invoice_# -3 84 invoices 31
-3 invoic… 46 -46 invo… 87 -20 inzwischen 43 -17 inzwis… 43 -17 inzw… 43 -17 is -256 -146 is_# 16 -14 is_a -10 37
is_always 20 -10 is_an -14 -1 is_attached -2 -11 is_back -36 -7 is_closed -4 -29 is_down 89 -11 is_empty -14 -10
is_enclosed 49 -21 is_fine -16 -35 is_from -7 -4 is_full 1 -6 is_gone 28 -13 is_in 11 9 is_it -34 -5 is_not -20 57
is_now -26 20 is_on -36 -65 is_open -35 -24 is_placed 33 -5 is_running -13 -14 is_settled -72 44 is_still 109 -9
is_that -23 -2 is_the 74 36 is_there -11 -41 is_this -29 -4 is_to 107 -5 is_too -13 -3 is_your 86 -14 is_~ 10 -10
isn't 71 107 isn'… 71 107 iso -1 -6 iso_# -1 -6 issue 118 -35 issu… 118 -35 ist -58 63 ist_bei 145 -36 ist_der -59 -50
it -65 -60 it'd -24 22 it's 197 -61 it's_a -9 8 it's_that 23 30 it's_the 36 -18 it_? 71 12 it_a 10 24 it_any 5 20
it_arrives -16 -17 it_back 16 2 it_be -80 3 it_because -42 -23 it_by -17 34 it_doesn't 14 -5 it_fails 3 -7 it_for 39
-51 it_goes 37 11 it_happens -113 -9 it_has 71 -6 it_hasn't 79 -24 it_in 8 -32 it_is 96 40 it_isn't -15 114 it_manager
-28 -43 it_off -89 -5 it_on 95 -13 it_said 32 -7 it_should 22 -11 it_still 36 -7 it_takes 9 0 it_the 5 -4 it_to 2 138
it_took -65 -11 it_was 153 -110 it_wasn't -36 -19 it_with -27 -3 it_works 22 -33 its 47 101 itself -18 -12 itse… -18
-12 j 45 -6 j' -63 28 j'_ai -6 62 ja -28 5 jahres… -19 -1 jahr… -22 34 jamais 42 -25 jama… 42 -25 january -24 18
januar… -24 18 janu… 29 12 je 23 293 je_m' 54 62 je_n' -14 -28 je_ne 40 35 je_saisis -56 31 je_suis -14 -35 je_veux 78
81 je_vous -94 7 jede 55 -24 jede… 71 -13 jemand 170 -28 jema… 183 -6 jetzt 176 -20 jetzt_liegt 74 -21 jetz… 176 -20
jeudi -36 -32 jeud… -36 -32 job -36 -25 join -41 -21 joint -4 82 jointe -32 23 join… 143 71 jour -29 -15 journal -39
59 journa… -39 59 jours 2 17 jours_notre 48 43 jour… -70 53 jueves -5 -30 juev… -5 -30 june -41 11 juni… -35 29 juri…
-51 -77 just -64 -182 just_a -34 -18 just_say 4 -15 just_want 2 -11 kabel -8 -24 kabe… -24 -33 kaffee -32 12 kaff… -32
12 kann -78 19 kann_ich -50 -7 kann_man -17 -7 kart… -16 -6 kasse -18 -5 kass… -18 -5 keep 81 -23 kein 26 88 keine -67
-12 keinen -34 53 keiner 42 -31 kein… -59 10 kenn… -44 1 kept -132 -8 key 3 -40 keyboard -53 -20 keyboard_of -22 -5
keyboa… -53 -20 keyb… -53 -20 kg -45 -8 kick -25 -10 kick_myself -25 -10 kidding -10 -3 kiddin… -10 -3 kidd… -10 -3
kids -68 -19 kids_are -29 -3 kill -34 -21 kill_# -24 -6 killed -51 -5 killer -65 -4 killer_feature -36 -2 killing -17
-3 killin… -17 -3 kills -33 -3 kills_the -33 -3 kill… -127 -18 kind -39 46 kind_regards 5 6 kindly -19 83 kindly_tell
49 31 kind… -19 83 kiosk -36 -15 kios… -36 -15 kitchen 10 -3 kitche… 10 -3 kitc… 10 -3 kleinen -15 44 kleine… -15 44
klei… -19 42 klinge… -14 -7 klin… -47 -7 know -36 35 know_how -5 -12 know_it -33 60 know_that -62 69 know_the 64 -3
know_what 32 -26 know_whether 21 -19 known 76 -14 knows -25 91 know… 68 63 kollegin 51 37 kolleg… 4 6 koll… 4 6 komme
43 -7 kommt 61 -77 kommt_die 24 -13 komm… 100 -79 konto -26 37 kont… -26 37 kran… 45 -14 kreis -95 -38 krei… -95 -38
kurze 114 -18 kurze_frage 114 -18 kurz… 102 -23 können -30 2 können_sie -9 15 können_wir -21 -14 könnte -38 33 könnten
-13 5 könnten_sie -13 5 könnte… -13 5 könn… -80 40 kühl… 57 -15 kündigen -21 26 kündigung 1 74 kündig… -14 76 künd…
-14 76 l' 71 -101 l'_appareil 82 -17 l'_appel 47 -13 l'_école -12 -17 l'_écran 50 -19 l'_équipe -8 7 la 31 20
la_biblioteca -23 -8 la_consommation -56 31 la_dirección -18 60 la_factura -16 -6 la_facture -5 -13 la_impresora 14
-20 la_mairie -21 -15 la_mise -22 -3 la_même -41 -45 la_pieza -13 -13 la_pièce -59 -7 la_recepción -14 -9 la_semana 12
-15 la_tarde 11 -13 lab 13 -4 label -29 -14 labels 90 -12 labe… 61 -26 labora… -16 -8 labo… -16 -8 ladder 53 14 ladd…
53 14 lady -15 -27 lamp -138 -16 lamp_has -69 -4 land… -20 -9 lange -2 30 language 22 -13 langua… 19 -17 lang… -26 8
laptop 10 -10 lapt… 10 -10 las -36 -19 las_# -36 -8 lassen -31 -7 lass… -31 -7 last 129 -168 last_night -9 -20
last_term 10 -4 last_two 84 -16 last_week 101 -26 last_year -9 -13 last_year's -25 -24 lasts -12 -5 last… 65 -18 late
-35 -6 late… -27 -9 laugh 37 -14 laughing -17 -3 laughi… -17 -3 laug… 20 -18 laut -46 -15 lawyer 5 50 lawyers 13 38
lawyer… 13 38 lawy… 18 88 le 7 26 le_camion 10 -12 le_dossier -24 5 le_journal -24 61 le_logiciel -47 -14 le_mauvais
47 -2 le_message -61 -10 le_médiateur -56 31 le_prévoient -57 32 le_technicien 10 -9 le_téléphone 41 31 lead 27 101
lead_ring -29 14 leak… -9 -11 least 48 6 leas… 48 6 leave 4 -28 leaving 21 65 leavin… 21 65 leav… 26 36 lector -96 -29
lect… -123 -32 left 25 -85 legal -155 69 lega… -155 69 leider -99 -22 leid… -99 -22 leitung -33 127 leitun… -33 127
leit… -109 141 les 42 36 lesen 68 1 lesen_sie 56 -20 lese… 68 1 less 17 -13 let 52 44 let's -18 -2 let'… -18 -2 let_a
9 -3 let_me 63 40 let_us -3 10 let_you -67 4 letter -53 6 letter_template -12 -10 letters 100 1 letter… 98 -1 lett… 42
0 letzte -90 30 letzte_woche -89 -13 letzten 78 -9 letzten_mal 78 -9 letzte… 78 -9 letz… -13 21 level -23 100 level_#
-1 -40 level_? -12 91 leve… -23 100 library 17 -7 librar… 46 -18 libr… 46 -18 licence -43 -64 licences 0 -25 licenc…
-44 -89 lice… -44 -89 lieb… -21 101 lieferung -56 -11 liefer… -82 -23 lief… -82 -23 liegen -43 32 liegen_bei -40 35
liegt 80 13 liegt_es 74 -21 lieg… 38 46 lieu -10 -5 lieu_de -10 -5 lift -29 -16 light 0 -21 light_is 21 -2 light_red
-21 -19 ligh… -5 -29 like -67 32 like_a -107 -38 like_to -57 73 like_you 55 37 likes -30 15 likes_it -47 -13 like… 30
-4 line 70 -58 line_please -10 17 line… -48 34 link 65 15 list 40 15 list_of 32 -12 lists 5 -17 list… -62 15 literally
32 -47 litera… 32 -47 lite… 32 -47 little -7 -23 litt… -7 -23 live -79 -44 livraison 34 18 livrai… 34 18 livr… 87 11
lizenzen -46 -16 lizenz… -46 -16 lize… -46 -16 llam… 102 -21 lleva -68 -26 llevamos 88 -28 llevam… 88 -28 llevo 96 22
llev… 33 -37 lo 131 125 lo_mismo 83 -16 lo_pueden -12 -2 local -2 34 loca… -2 34 lock -17 -11 locked -3 -28 locker -23
-3 lockers -23 -3 locker… -23 -3 lock… -26 -31 lodge -30 42 lodg… -49 59 log 250 47 log_in 103 -42 logger -6 36 logg…
13 4 logiciel -63 -35 logici… -63 -35 login -501 -111 logi… -564 -145 logs -15 23 long 57 -35 longer 87 24
longer_believe 46 6 long… 87 24 look 7 102 look_at 11 131 looked 5 -10 looks -25 -30 looks_like -47 -7 look… -9 -41
loom -27 -9 los -68 6 loss -4 10 lost 41 17 lost_the 35 -35 lot -38 6 love -152 -29 lovely -94 -9 love… -94 -9 lowe…
-14 -10 lui 83 -10 lunch 6 -11 lunc… 6 -11 lundi 42 -48 lund… 42 -48 lunes 53 -47 lune… 53 -47 läng… -9 -2 läuft -60
-23 läuf… -60 -23 m -52 -11 m' 6 70 m'_envoyer -15 31 m_? -4 -5 ma 24 0 mache 8 53 machen -35 38 machine 70 -3
machines -23 -9 machin… 47 -12 mach… 9 74 madam -11 11 mada… -19 19 made -22 -45 made_the 29 -20 mai -30 71 mail 61
-79 mail_? -50 14 mail_in -26 -14 mail_of -47 -23 mailbox 62 10 mailbo… 62 10 mails 61 -11 mail… 123 -1 maintenance 35
-9 maintenant 27 -8 mainte… 62 -17 main… 29 -32 mairie -21 -15 mair… -21 -15 mais 16 -17 majo… -18 -22 make -26 -7
make_the 29 -18 maker 46 -43 make… 34 -61 mal 62 -63 man 10 66 managed 40 -11 management 25 50 manager -69 -31
manager_for -35 49 manager_has -5 -20 manage… -5 8 mana… -57 13 mandatory -2 -25 mandat… -2 -25 mand… 35 -39 manq… 4
31 manual -107 -52 manu… -58 -62 many -17 -16 map 6 -29 march 132 -31 marche -55 -21 marc… 77 -52 mardi 18 -16 mard…
18 -16 marek 24 -12 marek's 24 -12 marek'… 24 -12 mare… 24 -12 marked 20 -19 mark… 70 -31 mars 70 -4 martes 32 -17
mart… 32 -17 matin -94 -20 mati… -94 -20 matrix -26 -38 matr… -26 -38 matter -10 46 matt… -43 54 mauvais 47 -2 mauvai…
101 -10 mauv… 101 -10 max -6 -2 max_# -6 -2 may 18 20 may_and 23 28 may_be -5 -22 may_i 28 49 maybe -30 -10 mayb… -30
-10 mañana 2 13 maña… 2 13 me 239 185 me_? -47 45 me_a -52 -54 me_and -47 -40 me_at 23 -24 me_for 51 47 me_have -46 19
me_know -21 -7 me_on -13 -13 me_tell -2 -15 me_the 16 5 me_through 9 34 me_to 10 -3 me_up 11 -22 mean 13 -27 means -21
-19 meant 43 35 meantime -8 13 meanti… -8 13 mean… 14 29 measur… 18 39 meas… 18 39 medica… 16 -24 medi… 8 -3 meeting
-30 -11 meetin… -30 -11 meet… -30 -11 mehr 81 2 mein 101 176 meine -21 25 mein… -21 25 melden -40 -17 meldung -193 -23
meldun… -193 -23 meld… -181 -46 melken 107 -15 melk… 120 42 member… -14 44 memb… -14 44 mensaje -106 -19 mensaj… -106
-19 mens… -118 -47 menu -15 -5 merci -178 55 merci_de -73 -7 merci_pour -40 125 merci_à -26 -39 merc… -178 55 merge -3
-28 merg… -67 -34 mes 90 8 meses 62 39 mese… 62 39 message -178 -33 messages -5 -16 messag… -182 -49 mess… -140 -66
met 124 137 meter 3 35 mete… -7 34 mi 131 58 mich 21 -40 micr… -29 -9 midnight -1 -10 midnig… -1 -10 midn… -1 -10
might -86 20 migh… -86 20 migration 47 36 migrat… 47 36 migr… 47 36 min -33 60 mind 16 1 mine -17 76 mini… 82 18
minute -28 -12 minuten 11 -8 minutes 75 43 minutes_with 46 7 minute… 86 35 minu… 84 13 mir 128 193 mir_die -5 105 mise
94 13 mise_en 48 43 mise_à 46 -30 mismo 11 -23 mism… 11 -23 missed 78 58 miss… 91 55 mistake 5 -4 mistak… 5 -4 mist… 5
-4 mit 96 161 mit_dem -22 8 mit_der 139 -35 mit_einem -9 -15 mitg… -28 -4 mittwoch 25 -2 mittwo… 25 -2 mitt… 46 50
mixed 34 -11 mixed_up 34 -11 mixe… 34 -11 mm -15 -11 mme 17 -35 mobile -24 -12 mobi… -24 -12 mode 2 -15 model -108 52
mode… -79 44 module -42 -32 modu… -52 -33 moins 58 65 moin… 58 65 mon 37 67 mon_compte -33 106 monats… -22 -47 mona…
-1 48 monday 48 4 monday_your 12 -20 mond… 89 -6 money 49 36 mone… 49 36 monitoring -15 -12 monito… -51 -20 moni… -51
-20 montag -17 -29 month 104 112 mont… 62 87 more -6 148 more_? -22 -13 morgen -44 -20 morg… -44 -20 morning 56 -66
morning_and -2 -10 mornin… 92 -83 morn… 92 -83 most -16 65 most… -71 -12 mot 26 -17 move -101 57 move_the -85 28 moved
3 -53 moves -5 -8 move… 34 -77 moving -19 31 moving_on 3 37 movi… -19 31 mr -92 -22 mrs 24 101 ms -14 -19 much 3 -24
muchas -17 51 muchas_gracias -17 51 much… -20 48 muestr… -1 -11 mues… -1 -11 muss -46 -15 muss_ich -39 -22 must -29
-24 muster 26 86 must… 26 86 my 379 -89 my_account 26 41 my_boss -5 -12 my_brother -20 -9 my_colleague -40 102
my_english 17 -10 my_homework 88 -14 my_late 4 -42 my_mail -22 -14 my_manager -26 -25 my_own 109 -53 my_password 11
-16 my_son -14 -11 my_staff 6 16 my_ticket 56 -20 myself -49 -19 myse… -49 -19 máquina -15 -6 máquin… -15 -6 máqu… -15
-6 más -22 68 médiateur -56 31 médiateur_de -56 31 médiat… -56 31 médi… -56 31 même -59 -46 möchte -21 82 möchten -49
20 möchte… -49 20 möch… -70 102 mühe -2 88 n' 13 -100 n'_a -66 -38 n'_ai -16 -6 n'_en 88 -27 nach 271 0 nach_dem 73
-15 nach_unserer 45 -4 nachbe… 26 41 nach… 94 22 nada -13 39 name -62 73 name_of 9 2 names 30 -22 name… -51 6 nas -14
-10 national -21 26 nation… -21 26 nati… -21 26 ne 62 50 nearly 0 -29 nearly_fell -51 -28 near… 0 -29 necesitamos -89
-14 necesi… -89 -14 nece… -89 -14 need -126 -39 need_a -33 -12 need_it -12 -20 need_the -14 -19 need_this -21 11
need_to 62 -21 needed -49 32 needs -32 -30 need… -81 2 negr… -11 -4 nehmen -68 33 nehm… -89 37 neighbour 9 -26 neighb…
9 -26 neig… 9 -26 nein -36 -26 nenn… -21 47 network -88 -11 networ… -88 -11 netw… -88 -11 netzte… -56 -11 netz… -21
-23 neu -28 -26 neue -20 -23 neue… -22 -5 never -15 -39 never_mind 49 -6 neve… 14 -47 new -226 -44 new_contact -84 -34
new_for 11 2 new_one -10 -30 new_ward -32 73 news -18 -8 next -169 71 next_time -40 -15 next_version -39 -19 next_week
-41 -21 ni 40 -19 nice -17 -71 nicer 1 -9 nice… 8 25 nicht 98 22 nicht_mehr 55 11 nichts -12 25 nich… 58 55 nie 36 -13
niemand 3 23 nieman… 16 44 niem… 16 44 night -21 -8 nightmare -82 -14 nightm… -82 -14 nigh… -174 -31 nine 81 -72
nine_of 18 -28 nineteen 63 -18 ninete… 63 -18 ninety 16 -11 nine… 79 -29 nivel -24 84 nive… -36 111 no 173 59
no_incident -12 -40 no_it 107 -8 no_it's 58 8 no_lo -48 25 no_longer 79 -1 no_offence -1 40 no_one 42 -43 no_sé 45 -31
no_tiene -58 -2 nobody 42 29 nobody_is -47 -14 nobo… 42 29 noch 204 -81 noch_einmal -6 -11 noche -46 -18 noch… -46 -18
node -55 -6 noise -31 -14 nois… -31 -14 nom 14 -21 nombre 65 -9 nombre_de 65 -9 nomb… 65 -9 non 160 54 none -88 -46
noon 45 2 normal -79 43 normal_? -21 -7 norm… -26 35 nos -53 95 nos_viene -49 -17 not 142 -71 not_a 140 12 not_print
-13 -1 not_the -38 -26 not_your 6 -11 note -1 -64 note_that 42 -31 notes 70 -19 note… 114 -28 notfal… -37 -9 notf… -37
-9 nothing -26 2 nothing_against 21 25 nothing_happens -8 -3 nothing_to -67 -16 nothin… -26 2 noth… -26 2 notice 38 32
notice_of 26 24 noticed 93 -24 notice… 152 -34 noti… 132 8 notre -42 -37 notre_avocat 48 43 notr… 9 -51 nous 23 -93
nous_avons -33 2 nouveau -76 -17 nouvea… -76 -17 nouvelle 27 -33 nouvel… 18 -36 nouv… -58 -53 novedad -23 -7 noveda…
-23 -7 november 1 26 novemb… 1 26 nove… -22 20 now 187 -114 now_it 26 -5 now_on -1 -36 now_the 37 -28 now_there's -40
23 now_with -6 15 now_written 67 19 nuestro -39 84 nuestr… -82 76 nues… -82 76 nuev… -27 -20 number 140 -43 number_#
-44 -18 number_and -21 14 number_below 82 -18 number_is -10 -16 numbers -45 -14 number… -45 -14 numb… 95 -57 numé… 14
-16 nun 19 166 nur 32 -47 nur_das 1 -11 nurse 24 14 nurs… 40 9 nächsthöhere -26 10 nächsthöhere_stelle -26 10 nächst…
-81 -2 näch… -81 -2 o -36 -16 objection -44 53 object… -44 53 obje… -44 53 obliged -49 97 oblige… -50 118 obli… -50
118 obse… -57 -10 october 41 -10 octobe… 41 -10 octo… 41 -10 oder -24 47 of 106 289 of_# -83 -7 of_a -103 2
of_engineering -10 26 of_his -59 78 of_it 247 113 of_mine -55 -13 of_my 11 -7 of_our -27 -43 of_termination 16 61
of_the -60 106 of_them 55 -39 of_this -48 76 of_type -19 -26 of_us 7 45 of_your 56 147 of_~ 0 26 off 130 -44 off_and
-89 -3 off_the 45 -14 offenbar 16 59 offenb… 16 59 offence -1 40 offenc… -1 40 offer -66 18 offering 37 -8 offeri… 37
-8 offe… -38 104 office -34 -35 officer -3 -5 office… -3 -5 offi… -40 -44 offline -21 -7 offlin… -21 -7 offl… -21 -7
often 11 -6 ofte… 11 -6 ohne 11 130 ok -4 -1 ok_for -4 -1 old -101 32 old_one 12 -16 ombudsman 4 47 ombuds… 4 47 ombu…
4 47 on -113 65 on-call -10 -20 on-cal… -10 -20 on-c… -10 -20 on_# 79 24 on_a -15 -43 on_behalf -15 28 on_friday -52
-7 on_hold -43 -18 on_it 26 24 on_leave 30 -36 on_me 34 27 on_monday -25 51 on_my 6 -14 on_nous 65 -16 on_one 76 -34
on_our -52 50 on_paper 53 -21 on_record 33 -5 on_shift -29 70 on_site -7 -8 on_sunday 2 91 on_that 3 37 on_the -134
-116 on_this -1 58 on_thursday 45 -21 on_to -72 -28 on_tuesday 88 -8 on_with -40 24 on_your -31 -52 onboarding -5 -14
onboar… -5 -14 onbo… -5 -14 once -28 -49 once_? -6 -6 once_more -7 -15 one 22 82 one_? -32 32 one_asked 30 -24 one_for
-17 -1 one_from 64 -23 one_of 53 -17 one_on 7 -5 one_question -32 -15 one_the -15 -4 one_thing 22 -15 one_to -87 23
one_up 13 3 one_who 29 -12 ones -75 -49 only -120 43 only_open -11 0 only_the -4 -6 only_two -3 -2 ont 60 -20 open
-124 -16 open_points 8 26 open_the -42 -4 opened 21 -64 opening 14 -26 openin… 14 -26 opens -37 40 open… -2 -50
opinion -15 66 opinio… -15 66 opin… -15 66 opti… 0 -10 or -85 -22 or_do 28 -46 or_does -11 -3 or_is -21 -14 or_the -18
-9 order -123 -5 order_# -9 -22 order_the -8 42 ordered 54 -25 ordere… 54 -25 orders 27 1 orde… -36 -9 org -87 13
organi… 34 23 orga… 34 23 other 109 26 others 11 49 others_do -40 -7 othe… 135 78 otra -53 -61 otra_empresa -67 -28
otra_vez 7 -21 our -385 -49 our_auditors -35 -3 our_city -4 -26 our_contract -24 8 our_counsel -4 47 our_it -28 -43
our_lawyers 13 38 our_legal -25 -40 our_new -2 21 our_parish -13 -13 our_side -68 -12 ours -26 -22 out 20 -10 out_?
-24 -14 out_as -9 -4 out_of -50 24 out_to -17 -19 out_with 113 -20 outage -17 -25 outa… 36 32 ouvert… -41 -16 ouve… -1
-19 oven -27 -10 over -37 103 over_it -48 -22 over_the -71 15 over_there 86 96 over_to 48 -16 overnight 8 -19 overni…
8 -19 over… 30 -22 own 148 -18 owner -19 39 owne… -28 76 où -26 -7 p1 -44 12 pacien… 19 123 paci… 19 123 package -57
-38 package_for -48 -29 packag… -57 -38 pack… -77 -45 page -91 -55 page_# -30 -14 pages -39 -34 page… -39 -34 paid 41
-27 paid_for 63 -10 pallet -38 -7 pall… -38 -7 panel 26 -14 pane… 26 -14 panic -53 -7 pani… -53 -7 paper 34 -53 pape…
-23 -55 papier 4 -29 papi… 4 -29 par 21 -19 para -100 31 para_el -52 -17 parada -15 -19 para… 37 118 parcel -65 -18
parcels 33 -12 parcel… 33 -12 parc… -32 -29 parents 42 -24 parent… 42 -24 pare… 21 -29 parish -35 -19 pari… -32 -26
parler 54 62 parl… 78 93 part 308 57 part_of 160 42 part… -68 18 pas -31 56 pas_de -18 2 pas_le 41 75 pasada 12 -15
pasar -22 37 pasar_la -9 -7 pasa… 46 38 pasos -27 39 paso… -27 39 pass -24 -4 passed -85 -26 passed_on -75 -14 passt
-100 -17 password 0 -37 passwo… 28 -46 passé -1 -13 pass… -221 -40 patience -64 -29 patience_with -52 -21 patient 114
27 patients -7 30 patien… 46 68 pati… 46 68 pay 7 59 pc -22 -5 pdf -13 -23 pedido -1 -8 pedido_# -1 -8 pedi… -8 -10
pen 11 -28 pens 0 -18 people 96 -54 people_are 2 28 people_who 42 -27 peop… 96 -54 per -18 23 per_your 4 1 perdón -47
-16 perd… -27 3 perfect -34 -15 perfec… -56 -19 perf… -56 -19 perhaps 0 -19 perhap… 0 -19 perh… 0 -19 person 64 17
person_who 20 -23 personally -33 47 personas 79 -14 person… 69 18 pers… 133 34 peti… -13 -22 peut-on -32 -10 peut-o…
-32 -10 peut… -68 -19 peux -11 -19 peux_plus -11 -19 phishing -39 -21 phishi… -39 -21 phis… -39 -21 phone -87 -8 phon…
-87 -8 photo -48 -21 photos -4 52 phot… -53 31 pick-up -78 -14 pick-u… -78 -14 pickup -8 -13 pick… -56 -23 pide -14 45
piept -53 -27 piep… -53 -27 pieza 8 22 pieza_de 50 28 piez… 8 22 pilo… -119 -33 pin -29 -10 pièce -47 50 pièce_jointe
-32 23 pièces 240 -11 pièc… 193 39 place -6 -65 place_of 11 -67 placed 33 -5 placed_on 33 -5 plac… 3 -59 plafond -7 19
plafon… -7 19 plaf… -7 19 plan -194 145 plan_for -20 42 planned -33 -32 planne… -23 -36 planning -29 -10 planni… -29
-10 plan… -175 -83 plat… -6 -16 play -12 -6 play… 18 -13 plazo -59 27 plaz… -71 73 please -337 192 please_? -40 -36
please_add -8 -18 please_advise -17 -6 please_cancel -37 -32 please_close -22 10 please_confirm -57 57 please_do 12
-12 please_end -16 42 please_find -32 34 please_forward -30 16 please_give -11 -13 please_go -12 -13 please_hand 21 12
please_let -8 -7 please_log -13 32 please_pass -21 -28 please_read 69 -19 please_tell -49 -36 please_treat 3 50
pleased -30 -25 please… -30 -25 plea… -392 155 plotter -24 -4 plotte… -24 -4 plot… -24 -4 pls -57 45 plugged 12 -8
plugge… 12 -8 plug… 12 -8 plus 233 -73 plus_rien 38 -4 podemos -9 -7 podemos_pasar -9 -7 podemo… -9 -7 pode… -9 -7
podrían -26 42 podría… -26 42 podr… -36 47 point -36 -15 points -17 1 poin… -53 -14 polite 106 -24 poli… 88 -21 pone
50 -15 pone_~ 50 -15 poner 4 33 pone… 4 33 pool -14 -11 por 25 122 por_el 48 33 por_favor -10 32 por_fin 80 -12 por_la
-88 93 por_si 21 -15 port -19 -7 portal 25 -26 port… 18 -13 possible -49 -1 possible_? -49 -1 possib… -49 -1 poss… -49
-1 postage -6 -4 postag… -6 -4 postal -48 43 postal_address -48 43 poste -1 -19 poste_# -29 -5 post… -115 55 pour 99
174 pour_l' -40 -12 pour_la 121 -33 pour_tout -51 114 pour_un 1 27 pourriez-vous -34 -16 pourri… -34 -16 pour… -39 -7
pouvez -45 15 pouvez-vous -15 -4 pouvez_fermer -44 -6 pouvez… -15 -4 pouv… -61 11 power -57 -19 power_cut -26 -9
power_cycle -31 -10 powe… -13 65 precisely 80 -8 precis… 80 -8 prec… 80 -8 pref… 12 47 premium 57 21 premiu… 57 21
prem… 88 9 prepar… 0 12 prep… 0 12 present -41 79 presen… -53 92 press -19 -7 pressed -2 -15 presse… 26 -24 pres… -92
54 prev… -31 28 price 16 -7 pric… 16 -7 print 149 -23 printed 3 -8 printer -249 -68 printe… -268 -85 prints -34 -14
prin… -145 -122 priority -18 71 priori… -18 71 prio… -41 95 prisa -22 -7 pris… -24 -10 problem 3 78 proble… 2 78 prob…
-69 64 procedure 2 56 proced… -9 70 proceso -11 -3 proces… -50 -12 proc… -36 88 product 140 -7 production -44 4
produc… 96 -3 prod… 96 -3 programa 86 -14 progra… 47 -31 progress 31 -10 progre… 92 -11 prog… 139 -42 project 1 70
projec… -61 55 proj… -61 55 promised -17 -13 promises 16 2 promis… -1 -11 prom… -1 -11 prop… -25 -10 protokolle -33 41
protok… -108 34 prot… -138 19 provee… -24 67 prov… -24 67 présen… -1 27 prés… -1 27 prévoient -57 32 prévoi… -57 32
prév… -86 20 prüfen 1 -16 prüf… 8 -24 puedan -21 -9 puede -20 42 pueden -89 -29 pueden_cambiar -10 -1 pueden_cerrar
-37 -10 pueden_enviar -15 -5 pued… -184 -6 puer… 38 -19 puis 71 34 puis-je -6 -5 puis-j… -6 -5 puisqu' 62 104 puisqu…
62 104 puis… 56 98 pump 32 30 pumps 10 -4 pump… 10 -4 pupils -11 -4 pupi… -11 -4 purchasing -84 -21 purcha… -84 -21
purc… -84 -21 purely -18 43 purely_for -18 43 pure… -18 43 put -167 -1 put_a -18 -14 put_me 9 34 put_the -45 -20
página 7 -11 pági… 7 -11 pünktlich 71 -35 pünktl… 71 -35 pünk… 71 -35 qu' 58 32 quality 3 23 qualit… 3 23 qual… 3 23
quarter 68 60 quarte… 68 60 quar… 58 83 quatrième 54 61 quatri… 54 61 quat… 54 61 que 63 72 que_el -41 11 que_lo -9 43
que_vous 48 34 qued… -99 19 quel -26 -8 quelle -44 -12 quelqu'un 63 82 quelqu… 63 82 quel… 13 95 question 74 -22
questions -33 -22 questi… 55 -47 ques… 55 -47 queue 4 55 queu… 4 55 qui 82 59 quick -67 -22 quick_one -23 -10 quic…
-75 -1 quiero 104 29 quiero_hablar 62 28 quiet 29 -7 quie… 35 29 quin… 40 22 quis… -29 -2 quoi 30 61 quote -52 -26
quot… -53 -27 qué 5 -57 rain… 17 -19 raise -40 -35 rais… 4 -36 rang 90 -16 rang_me 31 -13 rapidez -18 34 rapide… -18
34 rapi… -18 34 rapp… 23 19 rates -41 -17 rate… -41 -17 rather 31 -48 rather_have -80 -5 rather_than -16 -8 rath… 31
-48 re 157 -184 re_# -544 -63 re_re 145 0 re_your 99 -28 reach 32 28 reached -62 -12 reache… -62 -12 reac… -30 15 read
73 -33 read_it 17 10 read_the 69 -11 read_this 77 -42 reader -80 30 reading -32 -5 readin… -40 -8 reads 43 -15 reads_#
-14 -3 ready -14 -12 read… -108 -10 real -20 -6 reason -36 -26 reas… -51 23 reboot -31 -21 rebo… -32 -23 reca… -27 -25
receipt -32 -1 receipts 19 -20 receip… -12 -21 receive 5 14 received -74 -23 received_the -23 -2 receiv… -69 -8
recepción -14 -9 recepc… -14 -9 rece… -78 -46 rechnung -12 -61 rechnu… -12 -61 recht 23 -12 rech… -60 -59 recibido -44
-6 recibi… -54 -10 reci… -73 -12 reclamaciones 30 14 reclamación -6 121 reclam… 36 122 recl… 36 122 recogn… -104 22
recommend 101 -33 recommended 6 -9 recommended_you 6 -9 recomm… 158 -63 reconciliation 48 -26 reconc… 48 -26 reconn… 4
-13 record 10 13 record_that 33 -5 records -19 -39 record… -13 -6 reco… 83 -82 red -45 -31 red_and -21 -19 redéma… -71
-12 redé… -71 -12 ref 28 -12 reference 27 69 refere… -3 65 refe… -27 88 refund -21 152 refund_is -39 92 refu… -35 187
regards -35 -26 regard… 12 -35 rega… 12 -35 rege… -13 64 register -24 0 registro -66 65 regist… -60 38 regi… -65 -17
regular 24 44 regulator -11 63 regula… 13 107 regu… 13 107 reicht 14 13 reic… 14 13 reinstall -21 -17 reinst… -21 -17
rein… -78 -19 reis… -37 63 rejects -23 -6 reject… -37 -6 reje… -37 -6 reklam… -1 31 rekl… -1 31 release 84 -14
released -35 -17 releas… 52 -32 rele… 52 -32 reli… -30 -8 relo… -13 -11 remaining 18 -19 remains 16 29 remain… 33 10
rema… 86 0 remember 14 -4 rememb… 14 -4 remerc… -85 -15 reme… -73 -31 reminders -8 -19 remind… 4 -25 remi… -4 -46
remote 21 -6 remove -9 -35 remo… -34 -26 rempla… -36 -49 remp… 28 33 rendez-vous 27 57 rendez… 27 57 rend… 16 47 renew
53 68 renewal 8 -30 renewa… 8 -30 rene… 27 24 repair -76 15 repair… -12 106 repa… -48 118 replaced 32 -29 replaced_the
28 -9 replacement -56 -28 replac… -31 -64 replies 17 16 replie… 17 16 reply 69 47 reply_under -2 25 repl… 55 -1 report
-155 -44 report_for -26 -28 reported 225 -27 reported_it 54 -10 reporting -33 31 reports -113 -28 report… 79 -23 repo…
-77 -67 reprod… 7 34 repr… 19 26 request 58 154 request_for 83 67 requested -62 6 reques… -4 160 required -45 22
requir… -56 71 requ… -60 231 reserv… 54 30 reset 53 -18 reset_it -3 -2 reseña 62 39 rese… 188 12 resident -29 22
reside… -43 14 resist… -13 -7 resi… -57 6 resolution -15 52 resolu… -15 52 reso… 70 48 respect 81 19 respec… 81 19
responsable 16 59 responsible -46 19 respon… -14 65 respuesta 68 -5 respue… 68 -5 resp… 168 72 rest 82 -26 restart -15
-10 restarted -30 -2 restar… -44 -12 restore -52 -7 restore_from -17 -6 restor… -52 -7 rest… 36 -94 result -33 -12
results -12 -23 result… -12 -23 resu… -21 -37 rete… -79 -21 reti… -76 -3 return -54 -17 return… 10 -9 retu… -44 -26
review -35 -14 revi… -40 7 reçu -29 -18 reçu_le -20 -2 rien -23 -14 right 36 -11 right_one -8 -7 right_the 164 -13
righ… 35 27 ring -22 28 ring_me -27 41 road 41 -11 robot 133 -12 robo… 133 -12 roll -34 -8 roll… 63 -35 room 135 -48
room_# 53 -23 rooms 54 -16 room… 54 -16 root -47 -1 root-cause 28 21 root-c… 28 21 root_cause -47 -1 root… 28 21 rota
-32 -16 round 55 -3 rounding 43 -8 roundi… 43 -8 rounds 53 -11 roun… 122 -16 router -66 28 rout… -84 56 row 9 15 rude
40 5 ruego -39 84 rueg… -39 84 rule -50 31 rules -51 28 rule… -51 28 run 18 56 run_a 83 100 run_out 27 -10 run_the -3
-3 running 34 -34 runnin… 34 -34 runn… 34 -34 runs 57 32 rush -21 -17 réception 58 -23 récept… 58 -23 réce… 58 -23
réclam… -9 -4 récl… -9 -4 répond… -22 29 réponse -7 -43 répons… -15 -35 répo… -37 -7 rése… 17 -10 résiliation -15 28
résili… -4 56 rési… 53 49 rückruf 38 25 rückru… 38 25 rücksendung -46 -15 rückse… -46 -15 rück… -134 -11 s' -78 18
s'_affiche -71 -8 sach… -46 53 sad 2 -30 safe -17 -28 safety -16 12 safe… -16 12 sagen -72 -53 sage… -72 -53 sagt 115
-20 said 102 29 said_~ 26 -17 sais -51 8 saisis -56 31 sais… -33 43 sale -33 -7 sales 135 -33 sale… 135 -33 salu… 19
-18 same 66 9 same_as 18 -3 sample 27 -12 sample… 10 -9 samp… 37 -21 sans -30 78 sat -39 -55 sat_in 7 -10 satisfaction
-5 2 satisf… -5 2 sati… -5 2 saturday 13 -23 saturd… -2 -35 satu… -2 -35 save -33 -7 saved -7 -20 save… -7 -20 savoir
-45 -25 savo… -45 -25 saw -86 -44 saw_the -69 -42 say 46 -70 say_to 54 19 say_~ 9 -28 says -113 73 says_# -24 9 says_~
31 -38 scale 90 -9 scal… 90 -9 scan 28 -4 scanner 37 -41 scanner_does -25 -8 scanner_with 39 -9 scanne… 17 -48 scan…
17 -48 scen… -104 -11 scha… 137 -30 schedule 0 -9 schedu… 40 -13 sche… 16 11 schicken -61 -26 schicken_? -5 -4 schick…
-61 -26 schi… -66 4 schließen -30 -18 schlie… -30 -18 schl… -100 -26 schnel… -8 -5 schn… -23 -10 schon 71 -22 school
-25 -41 scho… 46 -63 schrank 13 -20 schran… 13 -20 schreiben 64 54 schrei… 71 42 schr… 19 5 schw… -25 -7 schö… -24 -9
screen -88 17 screen_is -7 -1 screen_reader 5 39 screenshot -11 -12 screen… -11 -12 scre… -128 -7 se 148 58 season 15
28 seas… 15 28 seat… 3 -22 sechs 19 23 sechs_wochen 29 27 sech… 19 23 second -82 91 second_line -10 17 second_time 48
22 second_try -82 -13 second_week 25 18 seconds -48 -7 second… -17 -21 seco… -110 74 section -41 82 section_# -54 94
sectio… -41 82 sect… -41 82 see -62 -54 see_the -32 7 seed -8 -3 seen 57 23 segundo 68 55 segundo_nivel -24 84 segund…
56 101 segu… 40 100 sehr 7 76 sehr_geehrte 28 30 sein 5 69 sein… 15 118 seit 198 43 seit_# -89 -13 seit_dem 78 33
seit_gestern -64 -12 seit_wochen 49 47 seite -47 -11 seit… -95 39 selbst 91 -4 selb… 109 -14 sell -77 -10 semaines 43
104 semain… 72 97 semana 44 -41 semana_pasada 12 -15 sema… 129 47 send -10 -14 send_a 19 -10 send_an 48 -19 send_me
-70 -46 send_the -32 -35 send_us -3 -22 sends 8 -21 send… -42 -35 senior -12 44 seni… -46 90 sensor -15 -38 sens… -15
-38 sent 73 -76 sent_you 18 -16 sentence 17 -9 senten… 17 -9 sent… 17 -9 separate 33 -12 separa… 33 -12 sepa… 33 -12
september 89 -43 septem… 79 -37 sept… 79 -37 sera… -19 4 serial -58 -11 serial_number -45 -7 serien… -23 -8 seri… -54
-51 server -58 -10 server_is -26 13 service 1 73 servicio -24 16 servic… -27 110 serv… -166 122 sessio… 9 -12 sess… 9
-12 set -2 47 set_it 29 -5 set_the -13 -6 set_up -11 -34 setting -55 -12 settin… -11 -13 settle 6 36 settled -72 44
settle… -72 44 sett… -76 67 setze 11 33 setze_ich 11 33 setz… 11 33 seule 210 -30 seul… 172 -33 seve… 109 10 shall 84
-5 shall_i 84 -5 shal… 84 -5 sham… 84 -38 share -56 -2 shared 59 -38 shar… 33 -41 she -65 -62 she'… -32 12 sheet -35
-17 shee… -45 -23 shift -15 54 shif… -25 52 shipped -26 -30 shippe… -26 -30 shipping -7 -30 shippi… -7 -30 ship… -32
-60 shop 29 46 short 58 -23 shor… 58 -23 should 15 114 should_i 137 -12 shou… 15 114 show -46 -79 show_both -10 -8
shows -127 -41 shows_# -13 -8 shows_~ -35 -9 show… -79 -50 shut -73 -23 si -21 -37 sich 56 134 sick -131 -13 side -144
-70 sides -34 66 side… -34 66 sie 94 53 sie_das 68 20 sie_den -60 65 sie_es 33 -24 sie_ihn -28 -9 sie_mir -48 8 sieben
44 -19 sieb… 44 -19 sieh… -40 42 sign -14 31 sign_with 14 14 signal -28 -25 signature -50 -15 signat… -50 -15 signed
-25 9 sign… -76 -13 sigo 79 -12 siguen 58 -12 sigu… 58 -12 silence 71 -26 silenc… 60 -28 silent 72 -12 sile… 88 -36
silly -29 -6 sill… -29 -6 simple… -79 19 simply -28 37 simp… -107 56 sin 148 -38 sin_abrir 63 -17 since 108 42 since_#
48 -41 since_january 34 25 since_the 60 -21 since_then 42 -7 since_this -35 -4 since_update 15 -9 since_you -40 21
sinc… 106 27 sind -35 -39 sind_alle 41 -15 sind_eine -6 -6 single 108 -26 sing… 108 -26 sir -14 -9 sir_my 9 -33
sistema -70 -4 sistem… -70 -4 sist… -122 -23 site 8 26 sitz… 88 -15 six 142 106 six_semaines 43 104 sixt… 36 43 sla 2
32 sleep 41 -22 slee… 41 -22 slightly 0 -8 slight… 0 -8 slig… 0 -8 slow 23 -22 slow… -21 -11 small 77 -55 smal… 77 -55
smil… -83 -18 so 44 129 so_did -37 -27 so_far 92 17 so_i 11 -7 so_it 59 -9 so_lange -34 -14 so_please -65 16 so_that
27 99 softer -8 -7 software -37 3 softwa… -37 3 soft… -45 -4 soir 5 16 soir_avec 65 20 sold 9 29 solici… -1 70 soli…
-1 70 soll 136 76 solo -56 -1 solu… -65 20 solved 75 9 solv… 75 121 somebody 44 38 somebo… 44 38 someone 45 189
someone_from 53 102 someone_who 50 77 someon… 45 189 something 130 36 someth… 130 36 some… 183 188 sommes 11 13 somm…
11 13 son -139 -76 sont -20 34 soon -1 -23 sorry -122 -56 sorry_for -76 -36 sorr… -122 -56 souhaitons -87 -17 souhai…
-124 127 souh… -124 127 sous 42 40 spare 49 -40 spare_you 31 -23 spar… 29 -47 speak -7 42 speak_with 13 54 spea… -7 42
spec -34 40 spec… -10 31 spent -3 -35 spen… -3 -35 spin… 1 23 spok… 3 -13 spreadsheets 6 28 spread… 6 28 sprechen 36
81 sprech… 36 81 spre… 42 109 spring -2 -23 spri… -2 -23 sso -49 -19 stable -17 -3 stab… -17 -3 stadt -9 24 stad… -9
24 staff 10 45 staf… 15 44 stand 16 -10 standard -43 68 standa… -19 85 standing -3 -21 standi… -3 -21 stands -21 -8
stan… 41 29 stars 61 17 start -101 -29 started 80 -22 starte… 73 -25 starts 30 -7 star… 91 -53 statement 3 68 statem…
3 68 station 33 33 statio… 33 33 status 0 -11 stat… 44 83 stay -49 19 stay_with -49 19 stayed 54 -17 stays -14 -67
stays_as -3 0 stay… 41 -84 stecker -47 -25 stecker_nicht -47 -25 stecke… -47 -25 steckt 38 -15 stec… -12 -42 steht 23
-34 steht_~ -8 -5 steh… 74 -49 stelle -13 3 stelle_ich -7 -9 stel… -57 53 step 36 19 step_# 71 13 ster… 24 68 sticke…
-44 -20 stic… -61 -22 still 77 -76 still_broken 42 -12 still_in 107 -2 still_not 15 -15 still_open -13 -17 stil… 77
-76 stim… 35 46 stock -16 -4 stoc… -16 -4 ston… -46 -24 stop 78 -20 stopped 47 68 stoppe… 47 68 stop… 63 59 store -16
-14 stor… -33 22 strength 4 2 streng… 4 2 stre… -47 -21 stuck -6 -10 stuc… -6 -10 student -19 52 students -100 -7
studen… -111 46 stud… -111 46 stunden 37 -46 stunde… 37 -46 stun… 37 -46 stupid -37 -7 stup… -37 -7 störung -304 -54
störungsmeldung 5 -24 störun… -299 -77 stör… -299 -77 su -2 20 subi… 10 -14 subject -30 -9 subjec… -30 -9 subj… -30 -9
subscr… -9 23 subs… 46 20 succes… -1 -34 succ… -1 -34 suggest -23 24 sugges… 3 12 sugg… 3 12 suis -58 -43 suite 97 -16
suits -18 3 suit… 79 -13 summer 33 -26 summ… 16 -41 sunday 26 40 sunday_# -24 -4 sund… 26 40 superior 78 52 superi… 66
98 supervisor -33 -6 superv… -33 -6 supe… 21 91 supplier -43 86 suppli… -33 82 support -48 55 support_i 35 4 suppor…
-48 55 suppose -33 -19 suppos… -6 -28 supp… -61 101 sur 34 -104 sure 76 -39 survey 59 -17 survive -54 -5 survive_a -13
-4 surviv… -74 -9 surv… -15 -27 swap -31 13 swap_the -21 14 swapped -50 -12 swapped_it -50 -12 swappe… -50 -12 swap…
-50 -12 switch -26 -23 switched -77 -10 switching -32 36 switch… -109 26 swit… -135 2 sync -4 -5 system -36 -22
system_in 5 -18 syst… -53 -27 sé 45 -31 t-shir… 31 -14 t-sh… 31 -14 table -8 -14 tablet -5 -49 tablets -4 42 tablet…
-4 42 tabl… -17 -21 tag 15 50 tagen 134 -27 tage… 134 -27 tags -7 -3 take -34 63 take_for 24 -11 take_it -24 -15
take_the -18 47 take_your -12 -29 taken 77 41 takes -11 -31 take… 67 10 talk -67 55 talk_to -28 71 talked -34 -25
talking 2 22 talkin… 2 22 talk… -32 -3 tall… 6 -16 también -14 -8 tambié… -14 -8 tamb… -14 -8 tanto 23 -17 tant… 23
-17 tarde 48 -16 tard… 24 51 tauschen -36 -6 tauschen_? -36 -6 tausch… -36 -6 taus… -49 -7 tax 43 -24 tea 29 -19 team
-22 44 team_lead -10 67 technical -19 -13 technician -3 45 technicien 39 -16 technicien_est 39 -16 techniker -47 36
techniker_war -35 41 techni… -29 52 tech… -29 52 teil… -69 -26 telefon 28 -15 telefo… -70 -60 tele… -80 -25 tell -15
59 tell_me 36 120 tell_us 26 2 tell_you -90 -51 tell_your 30 -24 telling 34 -12 tellin… 34 -12 tells 13 12 tells_me 13
12 tell… 13 -1 teléfono 24 -14 teléfo… 24 -14 telé… 24 -14 temperature -3 -12 temper… -55 -25 template -14 -14 templa…
-14 -14 temp… -69 -39 ten -29 -19 tend… 5 -19 tenemos -19 -4 tenemo… -19 -4 tene… -19 -4 tengo 58 -16 teng… 58 -16
terc… 79 -12 term 8 -3 termin -49 -11 terminate -4 117 terminate_the -29 57 termination 42 73 termination_of -14 -8
termin… -7 143 terms -8 1 term… -64 133 terrible -65 -13 terrib… -65 -13 terr… -172 -18 test 19 28 testing -56 -16
testin… -56 -16 tests 23 13 test… -31 -17 text -25 -17 text_? -8 -12 text… 107 -10 than 7 43 than_i 68 52 than_your -1
-8 thank -97 34 thank_you -97 34 thanks -139 -47 thanks_! -26 -4 thanks_for -59 -14 than… -236 -13 that 286 23 that's
154 11 that_? -26 86 that_a 25 -26 that_date 3 37 that_i 59 -29 that_is 17 -15 that_it -94 79 that_on -21 -30 that_our
-3 -57 that_the 34 41 that_was -3 -46 that_we -7 -17 that_we'd 30 -17 that_you 135 -11 that_~ 38 23 that… 154 11 the
-245 -86 the_# -17 -26 the_12th -38 -15 the_14th -2 32 the_20th 4 -23 the_2nd 25 -18 the_3rd 52 6 the_9th 10 -56
the_access 23 -41 the_address -6 9 the_agent -3 20 the_alarm 54 -3 the_analyser -10 -5 the_answer 28 -58 the_app -10
-31 the_article 30 -12 the_authority 36 4 the_battery -18 -1 the_bell -29 -2 the_bin 60 45 the_blue -22 -4 the_board
-34 -17 the_book -96 20 the_button 24 -10 the_cabinet 76 -11 the_cable -30 -8 the_call 20 -25 the_case 7 36 the_cause
-2 -3 the_certificate 4 -42 the_chargeback -4 17 the_children -11 -8 the_complaint -4 -5 the_consumer 4 49
the_contract -32 41 the_corridor 56 -11 the_counter -48 -6 the_dark 18 -14 the_data -49 21 the_date 12 -15 the_day 95
-44 the_delivery -6 -14 the_demo 52 -7 the_door 26 -22 the_driver -30 49 the_drivers 69 -32 the_emergency -20 -15
the_end 8 -38 the_error 33 -15 the_exit 33 28 the_export -11 -11 the_fault 10 -6 the_fibre -16 -25 the_field -12 -15
the_file 6 38 the_fire 64 -4 the_first 114 99 the_first-line -10 30 the_form -34 3 the_fourth 45 48 the_fridge 62 -16
the_gateway -34 -9 the_german -29 -7 the_head 11 -36 the_heating 25 -11 the_host -12 -10 the_invoice -27 -26 the_key
-14 -25 the_keyboard -29 -6 the_kids -68 -19 the_kiosk -32 -9 the_lady -15 -27 the_lamp -63 -14 the_last 89 -20
the_library 46 -4 the_licence -23 -46 the_lift -29 -16 the_line -47 6 the_list 47 -6 the_log 72 -14 the_machine -19
-28 the_mail -24 -18 the_manager -4 -13 the_manual -76 -9 the_matter 8 41 the_may -45 -12 the_meantime -8 13 the_money
38 44 the_morning 20 -47 the_name 9 2 the_nas -14 -10 the_national -21 26 the_new -213 -49 the_next -83 23 the_night
-24 -8 the_normal -19 65 the_number 48 12 the_nurse -15 42 the_office 7 5 the_old 4 -14 the_ombudsman 27 24 the_one
132 -38 the_only 14 12 the_order 8 -5 the_other 78 15 the_others -28 -4 the_owner -19 39 the_page -52 -7 the_paper -20
-34 the_parcel -59 -14 the_part 84 -13 the_person -24 36 the_phone -82 5 the_photos -22 -28 the_plotter -24 -4
the_price 68 -2 the_printer 43 -4 the_question 59 3 the_queue -25 28 the_quote -32 -16 the_record -18 47 the_refund
-87 42 the_register -4 -6 the_remaining 18 -19 the_report -2 -8 the_rest 82 -26 the_right -55 -16 the_road 41 -11
the_rule -46 40 the_same -30 34 the_scale 46 -2 the_scanner 42 -10 the_school -6 -17 the_second -103 -52 the_seed -8
-3 the_serial -45 -7 the_shift -30 1 the_shop 30 -7 the_site -9 -5 the_standard -43 68 the_status 0 -11 the_tablet -36
-37 the_tax 43 -24 the_third 35 -44 the_three 58 44 the_ticket -5 -20 the_tone 34 25 the_top -32 85 the_trade 1 61
the_truth 34 45 the_two -30 1 the_update 108 -24 the_wall 11 -22 the_warranty -43 48 the_whole -14 -74 the_wrong 0 -38
the_year -3 -4 the_~ 0 -28 theatre -30 -5 theatr… -30 -5 thea… -30 -5 their 175 -14 their_own 14 -21 thei… 175 -14
them -14 121 them_in 12 -7 themselves 75 -21 themse… 75 -21 them… 93 -31 then -5 -33 then_i 40 -18 then_the 15 -10
then_~ 23 -5 there 175 41 there's -71 3 there's_no 3 9 there'… -71 3 there_? 70 -10 there_a -79 -30 there_an -12 -11
there_are -12 18 there_was 10 -23 thermometer 5 -11 thermostat 45 -10 thermo… 50 -20 ther… 153 62 these 47 -10 thesis
-21 -4 thes… 27 -14 they 105 40 they're -77 -21 they'r… -77 -21 they've 49 -9 they'v… 49 -9 they… -29 -30 thick -14
-10 thic… -14 -10 thin -28 -9 thing -49 -47 things -46 -28 think -5 86 think_we -41 -6 thinking 42 -12 thinki… 42 -12
thin… -29 -4 third 133 -47 third_floor -71 -10 third_time 150 -17 thirty -31 -20 thir… 105 -74 this 33 446
this_afternoon 5 56 this_as 21 88 this_is -16 126 this_letter -10 -7 this_month 14 -20 this_morning -43 -7 this_one
-51 103 this_ticket -26 -20 this_to 10 28 this_week -79 0 though -59 75 thought -32 -21 thought_you -52 -14 though…
-32 -21 thou… -78 52 thread -27 -14 three 16 -42 thre… -23 -63 through -121 19 through_the -14 23 through_to 9 34
throug… -91 23 thro… -103 45 thu -3 -10 thursday 86 -49 thursday's -25 9 thursd… 61 -40 thur… 61 -40 thx -29 64 ticket
-58 29 ticket_# -3 146 ticket_on 29 -8 ticket_that 34 -19 tickets -40 88 ticket… -101 72 tick… -158 101 tiene -69 -7
tien… -85 -14 till -22 -14 time 259 -26 time_? 14 -18 time_and 1 41 time_for 0 -10 time_i -29 -2 time_is 10 -22
time_on 38 23 time_this -20 -22 time_to 3 33 times 25 -55 time… 30 -88 timing 36 -22 timi… 36 -22 to 235 396 to_# -17
-62 to_a 94 -22 to_another -26 22 to_ask -55 73 to_be 70 14 to_do -32 -36 to_export -7 -6 to_find -34 -10 to_four 1 -3
to_get 22 -10 to_go -7 55 to_her 8 -32 to_keep 55 2 to_know 34 26 to_last 8 -17 to_let -64 13 to_look -27 -5 to_me -71
6 to_my 52 -29 to_our 44 -24 to_pay 17 58 to_remove 23 -22 to_say 55 22 to_see 10 -22 to_send -5 10 to_tell -43 -38
to_the -34 194 to_them -36 35 to_whoever -4 18 to_write -108 34 to_you 56 27 to_your 9 29 to_~ 33 -29 today 20 137
toda… 7 180 todo -112 15 todos -36 -4 todos_los -36 -4 todo… -36 -4 together -46 -5 togeth… -46 -5 toge… -46 -5 told
179 -38 told_me 47 -16 told_that -46 -13 told_us 57 -22 told_you 50 -11 toll 80 -17 tom -46 -13 tomorrow -89 5 tomorr…
-89 5 tomo… -89 5 tone 26 15 tone_of 34 25 toner -80 -12 tone… -80 -12 tonight 8 79 tonigh… 8 79 toni… 8 79 too 10 -70
too_high 8 -18 too_much -16 -20 too_short -13 -3 took -61 -43 took_me -85 -7 tool 14 -10 top -46 101 tor 16 -13 touch
-13 5 touc… 12 24 toujours 45 -15 toujou… 45 -15 touj… 45 -15 tour -16 -64 tour… -1 -15 tout -135 98 tout_et -20 147
tout_va -84 -19 toute -2 -19 toute_l' -2 -19 toutes -50 -4 tout… -52 -23 towe… -21 -3 trace -36 -7 tracker -19 -6
tracke… -19 -6 tracking -48 -8 tracki… -48 -8 trac… -102 -33 trade 1 61 trad… 1 61 training -6 -39 traini… -6 -39
trai… 75 -68 trancher -9 18 tranch… -9 18 transf… 28 7 translation -20 -14 transl… -20 -14 transmettre -12 16 transm…
-12 16 transp… -19 -6 tran… -156 36 trav… -7 -12 tray 1 -27 treat -61 34 treat_this 3 50 treated -42 101 treated_as
-32 83 treate… -42 101 trea… -84 150 treinta 56 -18 treinta_y 56 -18 treint… 56 -18 trei… 56 -18 tren… -16 -21 tres 30
-36 tres_veces 33 -10 tria… -83 -15 tried 36 12 trie… 33 5 trois 159 21 troi… 159 21 trou… 1 23 truck -17 -9 truc… -17
-9 true -12 -16 trus… -56 33 truth 34 45 trut… 34 45 try -94 -14 tube 1 46 tue -9 -7 tuesday 153 -87 tuesda… 153 -87
tues… 153 -87 tun -64 -2 turn 169 -19 turn_off 136 -14 turned 10 -17 turned_out -43 -15 turns -29 -13 turns_out 2 -8
turn… -20 -30 twelve -42 11 twel… -42 11 twenty 32 -7 twen… 72 77 twice -5 -52 twic… -5 -52 two 17 -204 two-… 53 34
two_days 38 -40 two_hours -46 -13 two_of -36 -25 two_people 7 -3 two_stars -28 28 two_weeks -44 -31 type -28 -26 typed
5 -22 type… 5 -22 técnico 10 -34 técnic… 10 -34 técn… 10 -34 téléphone 60 101 téléph… 60 101 télé… 37 99 tóner -11 -4
tóne… -11 -4 u 2 43 uhr -93 -19 um -102 139 umst… -25 -11 umzug 46 -10 umzu… 46 -10 un 206 -10 un_poste 29 -14 una -48
107 una_reclamación -6 121 unac… 51 -18 und -102 285 und_ich 17 -37 under -32 72 understand 23 67 understood 3 -8
unders… 25 58 unde… -6 130 une 239 65 unit 24 -27 units -18 -21 unit… 10 -27 university -43 -28 univer… -43 -28 univ…
-43 -28 unlocked 0 -9 unlock… 0 -9 unlo… 0 -9 unre… 37 33 uns 27 -37 uns_nicht 41 28 unser -72 7 unsere -151 -80
unserem 8 -21 unseren 9 16 unserer 45 -4 unsere… 39 36 unse… -184 -37 unter -33 -22 unter_# -36 -7 unte… 92 80 until
-92 -94 until_# -18 -2 until_five 11 21 until_the -50 -49 unti… -92 -94 unus… -21 25 up 104 -9 up_and -36 -7 up_the 9
-6 up_to -10 18 update 260 -44 update… 24 -12 upda… 275 -58 upload -42 -9 upload… -35 -6 uplo… -77 -15 ur 40 44
urgenc… -57 -3 urgent -87 -16 urge… -145 -26 urla… -42 -6 us 5 -14 us_and 24 -2 us_it 25 -11 us_the 20 -31 us_to -70
-12 us_where -43 19 usb 2 -9 use -1 -69 use_# -16 -26 used 200 -67 used_to 125 -55 user -46 10 username -4 -5 userna…
-4 -5 users -73 2 user… -77 -3 uses -1 -21 ustedes 24 -15 ustede… 24 -15 uste… 18 32 usual 68 -22 usua… 48 -24 va -142
-24 va_bien -84 -19 vaccine 5 34 vaccin… 5 34 vacc… 5 34 vacuum -34 -9 vacu… -4 -17 valley -3 -9 vall… -3 -9 value -62
-17 valu… -62 -17 van 57 -9 veces -24 -12 vece… -24 -12 vend… 4 38 verant… 26 86 vera… 22 99 verb… -28 -28 verg… 26 41
verl… -2 75 versan… -16 -4 versch… -5 -4 version 19 -53 version_# 14 -1 versio… 19 -53 versión -70 -22 versió… -70 -22
versuc… -64 -12 vers… -125 -110 vertra… -7 56 vertritt -56 -16 vertritt_mich -56 -16 vertri… -56 -16 vert… -77 35 very
-29 92 very_nice -16 -10 veux 78 81 vez 39 -22 video 4 -10 vide… 4 -10 vielen -16 6 vielen_dank -16 6 viel… -16 6
viene -4 -35 viene_bien -49 -17 vien… -4 -35 vier -61 49 viernes 93 -25 vierne… 93 -25 vierten 13 5 vierte… 13 5 vier…
124 -31 view -52 32 vingt 71 35 ving… 71 35 visit -50 -27 visitors 49 -8 visito… 42 -8 visi… 16 33 vlan -12 -14 voic…
-15 -11 voir -72 23 volunteer -10 -16 volunt… -10 -16 volu… -10 -13 vom 42 -61 vom_# -41 -8 von 88 -27 von_der 40 -11
vor 80 76 vorb… -65 -12 vorgang -48 54 vorgan… -48 54 vorgesetzten 24 20 vorges… 24 20 vorg… -25 74 vorher -53 65
vorh… -53 65 vorlage 7 81 vorlag… 7 81 vorl… 6 83 vos 5 -6 vos_étiquettes 14 -16 votre 0 21 votre_direction 38 44
votre_hiérarchie -9 29 votre_logiciel -17 -21 votr… 0 21 vouchers 3 2 vouche… 3 2 vouc… 3 2 vous -36 149 vous_avez 61
20 vous_en 16 20 vous_pouvez -45 15 voy 51 30 vpn -1 -30 wait -11 -61 wait_for -21 -20 waited 30 39 waiting 32 -25
waiting_for -19 -14 waitin… 32 -25 wait… 62 14 walked 5 -12 walk… 5 -12 wall -6 -27 wall… -5 -55 wann 11 -21 want 90
23 want_a 8 26 want_to -15 0 wanted -58 -41 wanted_to -63 -34 wants -11 -17 wants_to -11 -17 want… -69 -59 war -82 -12
ward 116 89 ward_on -32 73 ware 60 -26 warehouse 14 -18 wareho… 14 -18 waren 60 -19 ware… 73 -37 warn… -20 25 warranty
-50 51 warran… -50 51 warr… -50 51 wartun… 44 -16 wart… 76 -31 was 270 -196 was_a -13 -49 was_also 69 -12 was_down 1
-25 was_here 13 -15 was_quick -26 -4 was_ready -14 -12 was_so -12 -26 was_the 147 -43 was_very -18 7 wasn't 38 -42
wasn… 38 -42 wast… 1 29 watc… 0 -9 way 14 -29 way_to -50 -18 we -303 -42 we'd 5 133 we'd_be -5 37 we'd_like -48 85
we'll 8 -27 we'l… 8 -27 we're 30 23 we're_a 14 -23 we'r… 30 23 we've 124 -25 we've_decided -53 9 we've_found 7 2
we've_had -23 35 we've_put -29 -12 we've_reported 32 -7 we'v… 124 -25 we_add -19 -6 we_are 20 39 we_bought 15 -13
we_can -6 25 we_don't 59 -45 we_found 76 -46 we_get 9 -21 we_had -2 -59 we_have 4 -30 we_know -32 42 we_moved -1 -31
we_need -136 -24 we_open -29 17 we_paid 18 -23 we_pay -10 0 we_received -60 -13 we_told 32 -6 we_were -19 -12 we_will
0 22 we_won't 8 89 we_would 30 27 wed 2 -3 wednesday 39 -33 wednes… 39 -33 wedn… 39 -33 week -40 -104 week_# -25 -14
week_? -9 58 week_and -9 -6 weekend -13 -34 weeken… -14 -71 weekly -35 -8 weekly_report -35 -8 weeks -109 82 week…
-157 3 wegen 31 -10 wege… 31 -10 weight -1 -44 weig… 43 -51 weil 58 18 weiter -26 10 weitere -40 -20 weiter… -18 31
weit… -44 40 welc… 88 -8 well 5 -51 wenn -77 37 wenn_ich -63 -11 went 32 63 went_to 63 102 werde -8 52 werde_ich -8 52
werden 26 57 werd… 19 109 were -27 -67 were_on 11 -8 were_the 16 -8 were_told -3 -11 werkstatt 50 -15 werkst… 50 -15
werk… 50 -15 what 103 -7 what's -10 -11 what's_the -10 -11 what_a -88 31 what_do -55 19 what_does -5 -9 what_happened
51 -3 what_i 54 -30 what_i'm 31 38 what_it 17 -19 what_we -7 -6 whatever -7 -20 whatev… -7 -20 what… -17 -31 when -179
-145 when_i -68 -38 when_might -20 -17 when_the -11 -14 whenever -1 -7 whenever_the 3 -13 whenev… -1 -7 when… -1 -7
where -119 -9 where's -4 -18 where'… -4 -18 where_can -5 -8 where_do -64 0 where_the 30 -65 where_to -43 19 wher… -124
-27 whether 64 12 whether_the 8 -19 whether_we 42 8 whethe… 64 12 whet… 64 12 which 304 -189 which_i 41 -27 which_of
31 -6 which_the 9 -5 which_we 34 15 whic… 304 -189 while 39 -28 whil… 39 -28 whit… 1 71 who 364 145 who's -72 -22
who'… -89 -17 who_can 16 59 who_have 16 17 whoever -12 1 whoeve… 33 86 whoe… 33 86 whole -16 -74 whol… -16 -74 whom
-54 112 whose -20 -3 whose_name 9 11 whos… -20 -3 why 192 83 why_the 34 35 wie -179 -39 wieder 23 38 wieder_gefahren
45 39 wied… 23 38 will -9 42 will_be 91 31 will_the -7 -4 will_you 12 -7 window -3 -10 window… -10 -4 wind… -13 -15
wine -1 -37 winter 52 -8 wint… 52 -8 wir -228 2 wir_brauchen -49 -12 wir_den 82 -12 wir_haben -47 56 wir_möchten -16
-35 wir_sind -6 -6 wird 10 0 wish -20 52 with -270 244 with_a 34 130 with_it -18 -5 with_me -135 -23 with_respect 106
-11 with_thanks -27 2 with_the -24 45 with_you -32 15 with_your -50 72 with_~ -97 -13 without -15 -14 withou… -15 -14
with… -62 -25 wo -29 -13 woche -7 -33 wochen 139 65 woch… 98 86 wollte 6 -12 woll… 17 -20 won't 51 126 won'… 51 126
wonder… 1 -6 wond… 13 -12 word -31 37 words -25 -11 word… -25 -11 work 61 -37 workaround 49 -20 workarounds 64 24
workar… 64 6 worked 12 13 working -32 7 workin… -32 7 works -55 -42 works_?! -23 -6 works_on -13 -2 workshop -55 -42
worksh… -55 -42 work… -76 -71 worst 71 55 wors… 71 55 would -127 109 would_be -52 29 would_like -9 36 would_you -53
124 woul… -49 99 write -35 75 write_it 73 -6 write_to -7 40 writing -10 46 writing_on 35 -35 writing_the 30 -7
writing_to -11 17 writin… -10 46 written 65 50 written_to 30 16 writte… 65 50 writ… 21 171 wrong 10 35 wrong_folder
-35 -16 wron… 10 35 wrote 66 -35 wrote_on -8 -11 wrot… 66 -35 würden -6 20 würd… -6 20 y 389 41 y_dos 79 -13 y_el 84
-15 y_la -14 12 y_no 98 24 ya -10 23 ya_no 3 -8 year -10 -98 year's -25 -24 years -51 -90 years_of -59 -18 year… -76
-114 yellow -6 -1 yell… -6 -1 yes -78 -6 yesterday -89 -22 yesterday_and -73 -8 yester… -52 -39 yest… -52 -39 yet 64
-14 yo 108 -28 you 22 41 you'd 30 -32 you'll 40 28 you're -7 -32 you've 14 55 you'… 77 20 you_a 33 -29 you_are 34 21
you_ask 4 83 you_asked -74 43 you_can -16 -3 you_check -58 -9 you_for 9 -10 you_give -5 106 you_had 26 -25 you_have 88
10 you_how 0 22 you_keep -1 1 you_know 25 -3 you_need -58 44 you_on -26 63 you_please 29 -12 you_put -3 0
you_recommend -33 -7 you_run -27 48 you_said -43 -10 you_say 7 -17 you_send -55 -56 you_sent -14 -39 you_set 15 50
you_take 6 -2 you_tell 68 -22 you_that -26 -20 you_the 22 -15 you_to 79 50 you_told 29 -8 young -50 8 young_man -50 8
youn… -50 8 your -28 136 your_answer -64 57 your_boss -1 15 your_colleague -71 -2 your_company 55 153 your_complaints
-12 79 your_engineer 0 -27 your_export 16 -8 your_fault -36 7 your_form 16 7 your_head -35 37 your_importer 8 -12
your_mail -12 32 your_management 41 45 your_manager 3 87 your_own 31 54 your_patience -52 -21 your_portal -7 -26
your_product 51 -6 your_question -70 -12 your_records -9 -30 your_reply -17 -15 your_second -34 33 your_service -3 9
your_side -52 -63 your_superior 29 36 your_survey 51 -13 your_team -10 67 your_technician 0 -8 your_time -22 -35
your_~ 73 -25 yours -47 -9 yourself -7 20 yourse… -7 20 your… -54 12 zehn -65 -16 zero 120 2 zombie -44 -11 zomb… -66
-13 zu -166 2 zugang -40 -28 zuga… -40 -28 zugesa… 81 26 zuge… 61 12 zum 5 31 zum_# -27 30 zum_dritten 45 31
zum_vierten 13 5 zur -48 3 zurück -37 29 zurü… 54 22 zusammen 3 34 zusamm… -1 55 zusa… -1 55 zust… 66 3 zwei -55 -32
zwei_stunden -9 -23 zweiten -36 -27 zweite… -36 -27 zwei… -44 -27 zwisch… 60 -15 zwis… 60 -15 ~ 431 -94 ~_? -26 -7
~_and -11 -26 ~_as 32 15 ~_for -36 -15 ~_is 28 -6 ~_means 18 -9 ~_on 24 -1 ~_to 41 -26 ~_und 36 28 ~_we -113 -20
~_would -3 -9 à 33 -42 à_# -29 -6 à_jour 46 -30 à_l' 39 47 à_la 24 -63 à_un 67 65 à_votre -96 24 ça -18 56 ça_marche
-14 -11 échang… -18 7 écha… -19 5 école -12 -17 écol… -12 -17 écran 43 -21 écra… 43 -21 équipe -8 7 équi… -13 16 était
56 -15 étai… 56 -15 étalonnage 40 -7 étalon… 40 -7 étal… 40 -7 étiquettes 14 -16 étique… 14 -16 étiq… 14 -16 été 36 39
über… 7 41
"""


def _weights() -> dict[str, tuple[int, int]]:
    fields = iter(_TABLE.split())
    return {name: (int(one), int(other)) for name, one, other in zip(fields, fields, fields, strict=True)}


WEIGHTS = _weights()
