"""What each feature of a mail is worth: for frustration, and for a request to escalate. Do not edit it.

Made by "make mood" from the tuning and everyday mails in tests/data/mood: logistic regression over the features of
handlers/mood_features.py, in hundredths. ``LEARNED_FROM`` is the SHA-256 of those mails.
"""

from __future__ import annotations

LEARNED_FROM = "50896d7bdacefbbc651af76c1779b712e7b7e2e433ac449de4204cce9e8553e1"
BIAS = (-120, -452)

_TABLE = """
! -384 -151 # -678 -298 #_# -270 -200 #_? -105 -34 #_again 75 -3 #_and -99 -34 #_as 13 11 #_but -6 -6 #_checks -33 -5
#_days 16 -3 #_december -14 2 #_degrees 1 -11 #_drucker -65 -14 #_gb -24 -7 #_h -10 -8 #_has 2 -17 #_hours 61 22
#_impresora -112 -11 #_imprimante -158 -25 #_in 47 -34 #_is 142 -13 #_june -71 59 #_kg -36 -4 #_last -19 18 #_m -73
-38 #_manual -18 -5 #_march 68 -6 #_may 22 30 #_min -54 60 #_mm -19 -10 #_n' -14 -3 #_no 52 -3 #_of 4 37 #_on -73 -55
#_pages 1 -13 #_people -14 -5 #_printer -118 -39 #_still -30 -2 #_the 57 -7 #_to -74 -47 #_uhr -82 -17 #_was -30 -2
#_we 60 -7 #_years -52 -8 #_~ 18 -8 #_à -26 31 12th -17 -13 14th 2 27 2024… 40 -29 20th 7 -22 2nd 31 -17 32-b 49 -5
32-b_# 49 -5 3rd 66 8 4711-a -67 -3 4711… -67 -3 9th 0 -67 <again+anger> 12 -12 <again+answer> 271 14
<again+authorities-or-public> 30 46 <again+but> 193 -15 <again+canned-answer> -12 12 <again+cheer> -21 28
<again+content> -28 -10 <again+dates> 268 -50 <again+days-or-weeks> 101 -70 <again+elsewhere> -41 -17 <again+emphasis>
24 -19 <again+expectation> 52 -16 <again+goods-and-programs> -26 -2 <again+harmless> 26 24
<again+has-asked-again-and-again> 17 50 <again+has-told-us> 40 -46 <again+judgement> 114 35 <again+loss> 215 20
<again+many-times> -89 14 <again+money> 19 8 <again+nobody> 329 11 <again+number> -36 -82 <again+other-level> 66 9
<again+others> -27 -7 <again+ours> -8 12 <again+own-fault> 83 -7 <again+polite-question> -25 -9 <again+praise> -19 -11
<again+promise> -21 -34 <again+question> -183 -38 <again+quotation> 215 59 <again+request> 102 -58 <again+sent-round>
-20 -8 <again+short> 3 -83 <again+since-when> 102 -50 <again+soberness> -193 -43 <again+span-of-time> 40 -21
<again+superiors> -31 -16 <again+the-end-of-it> 29 -4 <again+waiting> 19 -13 <again+why> -67 -8 <again+you> 88 -13
<again> 319 -221 <again>×2 348 15 <anger+days-or-weeks> 42 -31 <anger+elsewhere> -121 -45 <anger+emphasis> 3 29
<anger+has-told-us> 24 -5 <anger+number> 11 -19 <anger+ours> 223 -32 <anger+own-fault> -16 -7
<anger+passes-a-hard-judgement> 14 42 <anger+says-how-it-feels> 241 35 <anger+short> 633 98 <anger+since-when> -95 -32
<anger+thanks> -92 -27 <anger+you> -107 -20 <anger> 657 53 <anger>×2 -7 8 <answer+asks-for-somebody-higher-up> 20 75
<answer+authorities-or-public> 26 85 <answer+brings-in-lawyers,-authorities-or-the-public> 13 34
<answer+canned-answer> -23 71 <answer+content> -8 35 <answer+dates> 130 112 <answer+days-or-weeks> -26 48
<answer+emphasis> 17 -8 <answer+ending-a-contract> -14 12 <answer+exclamation> -16 -12 <answer+goods-and-programs> 3
27 <answer+harmless> -34 -16 <answer+has-told-us> 145 37 <answer+loss> -20 8 <answer+many-times> 143 -38
<answer+mock-praise> -3 38 <answer+money> 41 -45 <answer+nobody> 365 83 <answer+number> 94 -9 <answer+other-level> 21
12 <answer+ours> -65 -108 <answer+own-fault> -63 -17 <answer+polite-question> -29 -25 <answer+praise> 25 47
<answer+promise> 12 43 <answer+question> -234 -24 <answer+quotation> 40 33 <answer+reading> 34 47 <answer+request>
-256 71 <answer+says-that-nobody-answers> 25 22 <answer+short> 125 -58 <answer+since-when> 62 52 <answer+soberness> 42
-34 <answer+span-of-time> -37 14 <answer+superiors> -69 115 <answer+thanks> -19 -7 <answer+the-end-of-it> 2 33
<answer+waiting> 68 -40 <answer+why> 43 42 <answer+wryness> 8 36 <answer+you> 93 126 <answer> 613 90 <answer>×2 224 24
<answer>×3 130 -6 <asks-for-somebody-higher-up+asks-to-escalate> -32 28
<asks-for-somebody-higher-up+authorities-or-public> 69 17
<asks-for-somebody-higher-up+brings-in-lawyers,-authorities-or-the-public> 56 8 <asks-for-somebody-higher-up+but> -6 8
<asks-for-somebody-higher-up+complaint> 39 -46 <asks-for-somebody-higher-up+content> 14 20
<asks-for-somebody-higher-up+contract> 4 33 <asks-for-somebody-higher-up+dates> -17 87
<asks-for-somebody-higher-up+days-or-weeks> -19 19 <asks-for-somebody-higher-up+ending-a-contract> 14 28
<asks-for-somebody-higher-up+escalate> -2 64 <asks-for-somebody-higher-up+has-told-us> -52 39
<asks-for-somebody-higher-up+many-times> 9 43 <asks-for-somebody-higher-up+money> -8 35
<asks-for-somebody-higher-up+number> -52 101 <asks-for-somebody-higher-up+other-level> -29 462
<asks-for-somebody-higher-up+ours> -52 29 <asks-for-somebody-higher-up+polite-question> -32 74
<asks-for-somebody-higher-up+promise> -19 20 <asks-for-somebody-higher-up+question> -163 260
<asks-for-somebody-higher-up+reading> -9 91 <asks-for-somebody-higher-up+request> -47 390
<asks-for-somebody-higher-up+sent-round> 4 38 <asks-for-somebody-higher-up+short> 35 29
<asks-for-somebody-higher-up+since-when> -32 88 <asks-for-somebody-higher-up+soberness> -59 14
<asks-for-somebody-higher-up+superiors> 143 566 <asks-for-somebody-higher-up+thanks> -8 37
<asks-for-somebody-higher-up+wryness> 4 34 <asks-for-somebody-higher-up+you> -136 378 <asks-for-somebody-higher-up> 86
976 <asks-for-somebody-higher-up>×2 8 85 <asks-to-escalate+escalate> -91 191 <asks-to-escalate+has-told-us> -37 49
<asks-to-escalate+number> -35 118 <asks-to-escalate+other-level> -87 146 <asks-to-escalate+you> -55 73
<asks-to-escalate> -91 191 <authorities-or-public+brings-in-lawyers,-authorities-or-the-public> 44 493
<authorities-or-public+but> -46 -24 <authorities-or-public+complaint> 81 69 <authorities-or-public+content> 13 -32
<authorities-or-public+contract> 65 -28 <authorities-or-public+dates> -4 26 <authorities-or-public+days-or-weeks> -35
69 <authorities-or-public+ending-a-contract> 40 -11 <authorities-or-public+escalate> -9 -18
<authorities-or-public+goods-and-programs> 12 -13 <authorities-or-public+has-told-us> 85 65
<authorities-or-public+law> -20 45 <authorities-or-public+loss> -74 3 <authorities-or-public+money> 11 93
<authorities-or-public+nobody> -16 -15 <authorities-or-public+number> -29 26 <authorities-or-public+other-level> 56 14
<authorities-or-public+others> 10 21 <authorities-or-public+ours> -79 179 <authorities-or-public+polite-question> 0
-15 <authorities-or-public+promise> -24 20 <authorities-or-public+question> -18 16 <authorities-or-public+request> 140
64 <authorities-or-public+since-when> -73 129 <authorities-or-public+soberness> -42 -2
<authorities-or-public+superiors> 112 115 <authorities-or-public+the-end-of-it> 19 22 <authorities-or-public+waiting>
-69 23 <authorities-or-public+you> 5 167 <authorities-or-public> 23 572 <authorities-or-public>×2 -63 404
<brings-in-lawyers,-authorities-or-the-public+complaint> 61 150
<brings-in-lawyers,-authorities-or-the-public+contract> -28 -31 <brings-in-lawyers,-authorities-or-the-public+dates>
18 147 <brings-in-lawyers,-authorities-or-the-public+days-or-weeks> 4 69
<brings-in-lawyers,-authorities-or-the-public+has-told-us> 42 195 <brings-in-lawyers,-authorities-or-the-public+law> 2
338 <brings-in-lawyers,-authorities-or-the-public+loss> -41 49 <brings-in-lawyers,-authorities-or-the-public+money> 51
66 <brings-in-lawyers,-authorities-or-the-public+number> 19 30 <brings-in-lawyers,-authorities-or-the-public+ours> 21
445 <brings-in-lawyers,-authorities-or-the-public+promise> -41 110
<brings-in-lawyers,-authorities-or-the-public+reading> 21 57 <brings-in-lawyers,-authorities-or-the-public+request> 56
8 <brings-in-lawyers,-authorities-or-the-public+since-when> 38 115
<brings-in-lawyers,-authorities-or-the-public+soberness> -5 98
<brings-in-lawyers,-authorities-or-the-public+superiors> 47 79 <brings-in-lawyers,-authorities-or-the-public+you> -1
340 <brings-in-lawyers,-authorities-or-the-public> 46 866 <brings-in-lawyers,-authorities-or-the-public>×2 50 194
<but+content> -56 2 <but+dates> -19 6 <but+days-or-weeks> -128 -37 <but+elsewhere> 18 -4 <but+ending-a-contract> -33 5
<but+escalate> -13 52 <but+goods-and-programs> -60 -10 <but+harmless> -73 -14 <but+has-told-us> -83 -31 <but+loss> -11
2 <but+money> 19 -14 <but+nobody> 29 -24 <but+number> 69 -31 <but+other-level> 18 19 <but+others> -23 -15 <but+ours>
-112 -35 <but+own-fault> 111 -7 <but+polite-question> -17 -6 <but+praise> 32 6 <but+question> -139 28 <but+quotation>
42 -19 <but+request> 163 -29 <but+short> 152 40 <but+since-when> 25 25 <but+span-of-time> -14 -28 <but+superiors> -34
54 <but+you> -75 25 <but> 84 -72 <cancels-or-means-to-leave+contract> -73 424 <cancels-or-means-to-leave+dates> 26 53
<cancels-or-means-to-leave+days-or-weeks> -29 35 <cancels-or-means-to-leave+ending-a-contract> 34 692
<cancels-or-means-to-leave+escalate> 21 25 <cancels-or-means-to-leave+money> 12 43 <cancels-or-means-to-leave+number>
37 150 <cancels-or-means-to-leave+ours> -58 236 <cancels-or-means-to-leave+short> 49 236
<cancels-or-means-to-leave+since-when> 34 69 <cancels-or-means-to-leave+you> 23 39 <cancels-or-means-to-leave> 22 673
<cancels-or-means-to-leave>×2 -1 47 <canned-answer+content> -58 32 <canned-answer+dates> 23 -7
<canned-answer+days-or-weeks> 85 -65 <canned-answer+goods-and-programs> -20 62 <canned-answer+harmless> -47 34
<canned-answer+has-told-us> -33 -11 <canned-answer+many-times> 63 18 <canned-answer+money> 23 -29
<canned-answer+nobody> 47 11 <canned-answer+number> 60 -13 <canned-answer+ours> -148 -55
<canned-answer+polite-question> 100 -34 <canned-answer+question> 24 -77 <canned-answer+quotation> 2 -38
<canned-answer+request> -22 -61 <canned-answer+since-when> 31 122 <canned-answer+soberness> -86 -2
<canned-answer+superiors> -52 -26 <canned-answer+the-end-of-it> 44 43 <canned-answer+you> 103 -90 <canned-answer> 113
-31 <canned-answer>×2 63 -12 <capitals> -46 -10 <cheer+content> -9 -4 <cheer+dates> -51 -5 <cheer+goods-and-programs>
-70 -22 <cheer+number> 29 12 <cheer+other-level> -110 -44 <cheer+praise> -53 -15 <cheer+quotation> -36 -8
<cheer+short> -272 17 <cheer+since-when> -51 -15 <cheer+soberness> -46 -16 <cheer+thanks> -10 -13 <cheer+you> -254 -63
<cheer> -413 -29 <cheer>×2 -106 -34 <complaint+dates> -53 178 <complaint+escalate> -21 34
<complaint+goods-and-programs> -41 48 <complaint+harmless> -34 -24 <complaint+money> -23 8 <complaint+number> -57 151
<complaint+other-level> -21 11 <complaint+others> -19 124 <complaint+ours> -31 38 <complaint+promise> -33 76
<complaint+question> -67 19 <complaint+request> 24 -37 <complaint+short> 22 -4 <complaint+since-when> -35 54
<complaint+soberness> -21 99 <complaint+superiors> 43 4 <complaint+you> -69 135 <complaint> -149 297 <complaint>×2 -47
192 <complaint>×3 -20 77 <content+dates> -10 -4 <content+days-or-weeks> -116 -46 <content+emphasis> 27 -1
<content+ending-a-contract> 34 -22 <content+escalate> 22 33 <content+exclamation> -147 -38 <content+expectation> 16 17
<content+goods-and-programs> -11 -10 <content+has-told-us> -32 -45 <content+law> -37 22 <content+many-times> -17 -23
<content+mock-praise> -73 -9 <content+money> 11 32 <content+nobody> -13 -23 <content+number> -127 -47
<content+other-level> -9 22 <content+ours> -143 -19 <content+own-fault> -28 -7 <content+praise> -55 -7
<content+promise> 12 23 <content+question> 79 -17 <content+request> -26 -10 <content+rows-of-marks> -30 -13
<content+short> -288 -13 <content+since-when> -130 104 <content+soberness> -32 -3 <content+span-of-time> -33 -6
<content+superiors> -42 -16 <content+thanks> -78 -30 <content+the-end-of-it> 3 38 <content+you> 95 -13 <content> -284
-67 <content>×2 -15 -42 <contract+dates> 97 121 <contract+days-or-weeks> 43 33 <contract+ending-a-contract> -78 502
<contract+escalate> 46 85 <contract+goods-and-programs> 53 45 <contract+harmless> -3 -12 <contract+money> -36 76
<contract+number> 9 -12 <contract+ours> -127 376 <contract+polite-question> -11 -75 <contract+promise> 26 -37
<contract+question> -114 -25 <contract+quotation> -14 155 <contract+request> -68 -14 <contract+short> -39 -72
<contract+since-when> -33 -21 <contract+soberness> 73 13 <contract+superiors> -13 -41 <contract+the-end-of-it> -40 26
<contract+waiting> 0 -60 <contract+you> 23 1 <contract> -397 408 <contract>×2 -100 52 <dates+days-or-weeks> 137 91
<dates+ending-a-contract> 18 74 <dates+escalate> 33 158 <dates+expectation> -67 -8 <dates+goods-and-programs> 34 147
<dates+harmless> -9 -10 <dates+has-told-us> 133 -59 <dates+judgement> -11 41 <dates+law> 29 44 <dates+loss> 76 -19
<dates+many-times> -26 -25 <dates+money> -135 -101 <dates+nobody> -90 47 <dates+number> -163 108 <dates+other-level>
112 29 <dates+others> -76 98 <dates+ours> 183 91 <dates+own-people> -25 -27 <dates+polite-question> -25 -59
<dates+promise> 200 -46 <dates+question> -89 -68 <dates+quotation> 100 43 <dates+reading> -65 24 <dates+request> -27
60 <dates+short> -73 -106 <dates+since-when> -51 127 <dates+soberness> 22 51 <dates+span-of-time> -31 28
<dates+superiors> -48 59 <dates+thanks> -9 -2 <dates+the-end-of-it> 146 9 <dates+waiting> 15 19 <dates+wryness> 1 39
<dates+you> 281 -11 <dates> 0 91 <dates>×2 537 -167 <dates>×3 155 -62 <days-or-weeks+elsewhere> -70 -22
<days-or-weeks+emphasis> -22 32 <days-or-weeks+ending-a-contract> -61 -50 <days-or-weeks+escalate> -36 144
<days-or-weeks+exclamation> -49 26 <days-or-weeks+expectation> 1 -25 <days-or-weeks+goods-and-programs> -94 11
<days-or-weeks+harmless> -22 -84 <days-or-weeks+has-told-us> 133 -102 <days-or-weeks+law> 48 44 <days-or-weeks+loss>
187 66 <days-or-weeks+many-times> 96 2 <days-or-weeks+money> 193 64 <days-or-weeks+no-hurry> -72 -28
<days-or-weeks+nobody> 145 154 <days-or-weeks+number> 156 219 <days-or-weeks+other-level> -137 138
<days-or-weeks+ours> 205 207 <days-or-weeks+own-fault> -56 12 <days-or-weeks+polite-question> 66 -63
<days-or-weeks+praise> 12 -2 <days-or-weeks+promise> 35 11 <days-or-weeks+question> -154 9 <days-or-weeks+quotation>
161 140 <days-or-weeks+reading> 117 17 <days-or-weeks+request> -40 -40 <days-or-weeks+sent-round> 19 -43
<days-or-weeks+short> 512 -21 <days-or-weeks+since-when> -94 67 <days-or-weeks+soberness> -95 19
<days-or-weeks+span-of-time> 133 -6 <days-or-weeks+superiors> 42 42 <days-or-weeks+the-end-of-it> -101 -9
<days-or-weeks+waiting> 44 -8 <days-or-weeks+why> 55 32 <days-or-weeks+wryness> -6 94 <days-or-weeks+you> 70 102
<days-or-weeks> 488 139 <days-or-weeks>×2 147 182 <days-or-weeks>×3 28 27 <elsewhere+money> -3 24 <elsewhere+number>
-70 -22 <elsewhere+others> -34 0 <elsewhere+ours> -90 -17 <elsewhere+own-fault> -58 -20 <elsewhere+question> -26 -20
<elsewhere+short> 14 -6 <elsewhere+since-when> -106 -33 <elsewhere+span-of-time> -42 -12 <elsewhere+thanks> -66 -19
<elsewhere+you> -127 -45 <elsewhere> -214 -63 <elsewhere>×2 -32 -31 <emphasis+exclamation> -142 21
<emphasis+expectation> 3 -11 <emphasis+goods-and-programs> -43 23 <emphasis+has-told-us> -51 -25 <emphasis+judgement>
61 55 <emphasis+loss> -12 22 <emphasis+money> 117 -21 <emphasis+nobody> -54 32 <emphasis+number> 75 35 <emphasis+ours>
93 -60 <emphasis+question> 584 -54 <emphasis+quotation> 52 -26 <emphasis+reading> 56 -27 <emphasis+says-how-it-feels>
3 29 <emphasis+sent-round> 86 -2 <emphasis+short> 233 -28 <emphasis+since-when> 119 12 <emphasis+soberness> 80 -5
<emphasis+the-end-of-it> -99 -9 <emphasis+why> 170 -3 <emphasis+you> 117 -74 <emphasis> 457 25 <emphasis>×2 -69 -57
<ending-a-contract+escalate> 25 -13 <ending-a-contract+goods-and-programs> -23 -80 <ending-a-contract+harmless> -37
-60 <ending-a-contract+has-told-us> -72 3 <ending-a-contract+judgement> -54 -10 <ending-a-contract+loss> -33 5
<ending-a-contract+money> 28 94 <ending-a-contract+nobody> 5 -19 <ending-a-contract+number> -11 33
<ending-a-contract+ours> -46 278 <ending-a-contract+polite-question> 3 18 <ending-a-contract+promise> 68 -1
<ending-a-contract+question> -166 -15 <ending-a-contract+quotation> 22 84 <ending-a-contract+reading> 82 -41
<ending-a-contract+request> -20 51 <ending-a-contract+short> -4 185 <ending-a-contract+since-when> -28 -13
<ending-a-contract+span-of-time> -47 -51 <ending-a-contract+superiors> -11 -22 <ending-a-contract+the-end-of-it> -32
-48 <ending-a-contract+you> 48 59 <ending-a-contract> 41 441 <ending-a-contract>×2 32 380 <ending-a-contract>×3 21 24
<escalate+goods-and-programs> 9 54 <escalate+harmless> -32 -14 <escalate+has-told-us> -43 74 <escalate+many-times> -11
-32 <escalate+nobody> -71 -24 <escalate+number> -41 139 <escalate+other-level> -95 165 <escalate+ours> 35 37
<escalate+polite-question> -8 -9 <escalate+promise> 34 12 <escalate+question> -195 98 <escalate+quotation> 89 16
<escalate+reading> -32 -4 <escalate+request> 15 42 <escalate+short> -55 -52 <escalate+since-when> -75 74
<escalate+soberness> 64 51 <escalate+span-of-time> 11 -31 <escalate+superiors> -33 101 <escalate+waiting> -29 -15
<escalate+you> -129 193 <escalate> -173 382 <escalate>×2 11 285 <escalate>×3 69 18 <exclamation+goods-and-programs>
-76 -20 <exclamation+has-told-us> -81 -21 <exclamation+judgement> 12 41 <exclamation+many-times> 160 -16
<exclamation+money> -8 -27 <exclamation+number> 5 0 <exclamation+ours> -3 -13 <exclamation+own-fault> -89 -31
<exclamation+praise> -52 1 <exclamation+promise> 75 -13 <exclamation+question> -112 20 <exclamation+request> 10 -18
<exclamation+rows-of-marks> -112 20 <exclamation+short> -726 -86 <exclamation+since-when> -129 -31
<exclamation+soberness> -50 -25 <exclamation+thanks> -227 -17 <exclamation+the-end-of-it> -49 -11 <exclamation+you> 93
25 <exclamation> -402 -119 <exclamation>×2 -274 -66 <exclamation>×3 -76 -19 <expectation+money> 40 -51
<expectation+ours> 70 -24 <expectation+question> -60 -2 <expectation+short> 63 -17 <expectation+since-when> -7 -39
<expectation+waiting> 4 -15 <expectation+you> 49 -1 <expectation> 174 -72 <expectation>×2 121 -19
<goods-and-programs+harmless> -266 -2 <goods-and-programs+has-told-us> -10 36 <goods-and-programs+judgement> 17 45
<goods-and-programs+loss> -114 -42 <goods-and-programs+many-times> 80 -7 <goods-and-programs+mock-praise> 19 70
<goods-and-programs+money> 44 -14 <goods-and-programs+no-hurry> -10 -5 <goods-and-programs+nobody> -30 107
<goods-and-programs+number> -158 -126 <goods-and-programs+other-level> 42 0 <goods-and-programs+ours> 110 39
<goods-and-programs+own-people> -2 -7 <goods-and-programs+polite-question> 94 -36 <goods-and-programs+praise> 25 47
<goods-and-programs+promise> 4 -2 <goods-and-programs+question> -78 -82 <goods-and-programs+quotation> -215 -32
<goods-and-programs+reading> 43 -40 <goods-and-programs+request> 6 23 <goods-and-programs+sent-round> 35 -3
<goods-and-programs+short> -220 -13 <goods-and-programs+since-when> -121 7 <goods-and-programs+soberness> 225 -47
<goods-and-programs+superiors> -40 -30 <goods-and-programs+waiting> -17 48 <goods-and-programs+why> -15 -5
<goods-and-programs+you> -15 -72 <goods-and-programs> -367 -227 <goods-and-programs>×2 -115 -123
<goods-and-programs>×3 28 -10 <harmless+has-told-us> 27 -23 <harmless+law> -13 -5 <harmless+loss> -31 -11
<harmless+number> -8 -60 <harmless+other-level> 32 28 <harmless+ours> -40 -61 <harmless+own-people> -2 -10
<harmless+polite-question> -81 -60 <harmless+question> -132 -60 <harmless+quotation> -137 -68 <harmless+reading> 78
-27 <harmless+request> -3 -7 <harmless+short> -59 35 <harmless+since-when> 3 18 <harmless+soberness> -20 -22
<harmless+span-of-time> 62 -19 <harmless+superiors> -28 38 <harmless+why> -1 -7 <harmless+you> -158 4 <harmless> -408
-104 <harmless>×2 -127 -28 <has-asked-again-and-again+many-times> 17 50 <has-asked-again-and-again> 17 50
<has-told-us+law> -10 98 <has-told-us+loss> -79 1 <has-told-us+many-times> 100 -69 <has-told-us+money> 12 -28
<has-told-us+nobody> 74 -44 <has-told-us+number> 12 41 <has-told-us+other-level> -85 18 <has-told-us+others> -36 -20
<has-told-us+ours> -11 50 <has-told-us+own-fault> -91 -6 <has-told-us+polite-question> 23 -5 <has-told-us+promise> -50
-17 <has-told-us+question> 94 0 <has-told-us+quotation> -25 8 <has-told-us+reading> 41 31 <has-told-us+request> -25 83
<has-told-us+sent-round> 79 91 <has-told-us+short> -27 -24 <has-told-us+since-when> 90 -138 <has-told-us+soberness>
-165 -46 <has-told-us+superiors> -8 18 <has-told-us+thanks> -8 -7 <has-told-us+waiting> -13 18 <has-told-us+why> 26 2
<has-told-us+wryness> 30 75 <has-told-us+you> 20 69 <has-told-us> 261 -18 <has-told-us>×2 98 -23 <has-told-us>×3 40
-17 <judgement+number> -54 -10 <judgement+passes-a-hard-judgement> 88 60 <judgement+quotation> -89 -12
<judgement+short> 805 -48 <judgement+since-when> -159 3 <judgement+the-end-of-it> 155 -19 <judgement+you> -65 64
<judgement> 583 31 <judgement>×2 -105 57 <law+loss> -41 49 <law+number> 14 8 <law+ours> 55 306 <law+polite-question>
-8 -66 <law+promise> -43 95 <law+since-when> 6 -23 <law+soberness> 10 72 <law+superiors> 13 25 <law+you> -14 155 <law>
-44 367 <law>×2 -45 45 <longer×12> 5 209 <longer×40> 123 175 <longer×90> 6 -20 <loss+many-times> 47 8 <loss+money> 6
-11 <loss+nobody> 52 81 <loss+number> -28 135 <loss+other-level> -53 -11 <loss+ours> -3 18 <loss+own-fault> -65 15
<loss+polite-question> -9 -3 <loss+promise> -21 21 <loss+question> 27 -20 <loss+quotation> 117 -54 <loss+reading> 46
57 <loss+request> 37 36 <loss+sent-round> -45 5 <loss+short> 250 -61 <loss+since-when> -3 45 <loss+soberness> -19 -22
<loss+superiors> 35 23 <loss+the-end-of-it> 43 5 <loss+waiting> 6 -4 <loss+you> 16 61 <loss> 214 13 <loss>×2 -40 -11
<many-times+money> -9 99 <many-times+nobody> 108 -20 <many-times+number> -126 -101 <many-times+ours> 184 -99
<many-times+promise> 75 -13 <many-times+question> 399 39 <many-times+quotation> -60 -26 <many-times+request> 71 -6
<many-times+sent-round> 67 23 <many-times+short> 52 -47 <many-times+since-when> 67 30 <many-times+soberness> 127 -30
<many-times+superiors> 53 74 <many-times+waiting> -49 -20 <many-times+you> 275 91 <many-times> 748 29 <many-times>×2
51 -18 <mock-praise+nobody> 30 61 <mock-praise+ours> 84 -14 <mock-praise+polite-question> -23 -5 <mock-praise+praise>
-23 127 <mock-praise+question> -23 -5 <mock-praise+short> 257 44 <mock-praise+since-when> 64 -14
<mock-praise+soberness> 25 25 <mock-praise+wryness> 98 36 <mock-praise+you> 46 1 <mock-praise> 384 110 <money+nobody>
90 -6 <money+number> 132 158 <money+ours> 90 15 <money+polite-question> -52 -58 <money+praise> 3 -25 <money+promise>
25 -13 <money+question> 82 -96 <money+quotation> 29 -18 <money+request> 17 -63 <money+sent-round> -1 12 <money+short>
-80 40 <money+since-when> 244 237 <money+soberness> -86 -9 <money+span-of-time> 126 40 <money+superiors> -43 69
<money+the-end-of-it> 30 66 <money+waiting> -12 35 <money+you> -43 40 <money> 45 217 <money>×2 -84 -49 <money>×3 109
-11 <no-hurry+nobody> -81 32 <no-hurry+ours> -3 -41 <no-hurry+question> -4 -2 <no-hurry+request> -50 -23
<no-hurry+short> -78 72 <no-hurry+since-when> -61 -18 <no-hurry+superiors> -23 -5 <no-hurry+wryness> -24 -13
<no-hurry+you> -85 -52 <no-hurry> -201 25 <nobody+number> 113 131 <nobody+ours> 28 86 <nobody+own-fault> -16 28
<nobody+promise> 38 2 <nobody+question> 43 -12 <nobody+quotation> 31 173 <nobody+reading> -80 26 <nobody+request> 34
33 <nobody+says-that-nobody-answers> 145 19 <nobody+short> -14 2 <nobody+since-when> 132 -36 <nobody+soberness> -38 2
<nobody+span-of-time> 4 127 <nobody+superiors> 43 28 <nobody+thanks> -20 -9 <nobody+waiting> -4 -20 <nobody+wryness>
56 59 <nobody+you> 198 -3 <nobody> 402 99 <nobody>×2 160 -23 <number+other-level> -54 146 <number+others> -66 159
<number+ours> -5 172 <number+own-fault> -58 16 <number+own-people> -27 -16 <number+polite-question> 126 -151
<number+praise> 12 -22 <number+promise> 192 -1 <number+question> -235 -116 <number+quotation> 173 31 <number+reading>
130 48 <number+request> 117 116 <number+sent-round> 81 42 <number+short> 213 -117 <number+since-when> -176 -67
<number+soberness> -16 40 <number+span-of-time> 133 -6 <number+superiors> -131 138 <number+thanks> -42 50
<number+the-end-of-it> 17 57 <number+waiting> -71 15 <number+why> -15 -9 <number+wryness> 6 18 <number+you> -92 -216
<number> 175 22 <number>×2 48 -285 <number>×3 174 -107 <other-level+ours> -123 82 <other-level+polite-question> -31 78
<other-level+promise> 2 15 <other-level+question> 77 342 <other-level+quotation> 0 -74 <other-level+reading> 118 67
<other-level+request> -161 335 <other-level+short> 108 17 <other-level+since-when> -41 17 <other-level+soberness> 23
-18 <other-level+span-of-time> -60 -15 <other-level+superiors> -34 82 <other-level+wryness> 17 -2 <other-level+you>
-128 238 <other-level> 19 628 <other-level>×2 -179 390 <others+ours> -87 162 <others+since-when> -35 29
<others+waiting> -23 37 <others+you> 37 -46 <others> -49 149 <others>×2 -45 -29 <ours+own-fault> 33 -15
<ours+own-people> -69 -145 <ours+polite-question> -38 -29 <ours+praise> 63 -16 <ours+promise> -132 148 <ours+question>
-3 -2 <ours+quotation> 51 147 <ours+reading> 271 71 <ours+request> -90 -49 <ours+sent-round> 65 18 <ours+short> 43
-109 <ours+since-when> 77 -98 <ours+soberness> 10 224 <ours+span-of-time> 86 144 <ours+superiors> -93 -208
<ours+thanks> -74 -63 <ours+the-end-of-it> 30 15 <ours+waiting> -103 -44 <ours+why> 41 -15 <ours+wryness> 21 28
<ours+you> -45 -55 <ours> -42 268 <ours>×2 147 -63 <ours>×3 27 -14 <own-fault+question> -25 -12 <own-fault+short> -122
-27 <own-fault+since-when> -8 -12 <own-fault+soberness> -75 -14 <own-fault+span-of-time> -58 -9 <own-fault+thanks> 3
-24 <own-fault+you> -13 -32 <own-fault> -246 -86 <own-fault>×2 -33 -15 <own-fault>×3 -28 -7 <own-people+question> -16
-11 <own-people+request> -25 -66 <own-people+since-when> -71 -81 <own-people+superiors> -125 -194 <own-people+why> -18
-8 <own-people+you> -37 -21 <own-people> -125 -194 <own-people>×2 -61 -60 <passes-a-hard-judgement+short> 73 37
<passes-a-hard-judgement> 102 102 <polite-question+promise> 31 -36 <polite-question+question> -415 31
<polite-question+reading> -81 -32 <polite-question+request> -52 60 <polite-question+sent-round> 15 -22
<polite-question+short> -54 21 <polite-question+since-when> 22 -41 <polite-question+soberness> 77 -27
<polite-question+span-of-time> 90 -12 <polite-question+superiors> -67 50 <polite-question+the-end-of-it> -26 -7
<polite-question+waiting> 146 -17 <polite-question+why> -67 -22 <polite-question+wryness> -4 -1 <polite-question+you>
-310 104 <polite-question> -325 -89 <polite-question>×2 24 -6 <praise+promise> 14 -16 <praise+question> -22 -4
<praise+rows-of-marks> -22 -4 <praise+short> 80 29 <praise+since-when> 54 31 <praise+thanks> -75 -8 <praise+you> -32
31 <praise> -12 54 <praise>×2 75 -32 <promise+quotation> 63 -45 <promise+request> 10 15 <promise+sent-round> 13 8
<promise+short> 135 -87 <promise+since-when> -4 22 <promise+soberness> -118 86 <promise+span-of-time> 18 18
<promise+superiors> -87 82 <promise+thanks> -37 25 <promise+waiting> 9 -19 <promise+you> 115 11 <promise> 435 175
<promise>×2 81 54 <question+quotation> -81 -53 <question+reading> 313 6 <question+request> -215 249
<question+rows-of-marks> -112 20 <question+sent-round> 7 -52 <question+short> 412 -79 <question+since-when> 47 6
<question+soberness> 292 -62 <question+span-of-time> 88 -23 <question+superiors> -137 315 <question+thanks> -29 -10
<question+the-end-of-it> -65 -16 <question+waiting> 37 -21 <question+why> 22 -51 <question+wryness> -8 -3
<question+you> -117 313 <question> -596 -319 <question>×2 170 88 <question>×3 0 -13 <quotation+request> 35 -57
<quotation+short> 16 -106 <quotation+since-when> 35 -107 <quotation+soberness> -139 -13 <quotation+span-of-time> 51
119 <quotation+superiors> 3 -93 <quotation+thanks> 83 -70 <quotation+waiting> 15 -20 <quotation+you> 199 -65
<quotation> 494 -67 <quotation>×2 -72 -34 <reading+request> 42 54 <reading+short> 138 -44 <reading+since-when> 93 52
<reading+soberness> 80 -6 <reading+superiors> 71 62 <reading+why> 44 2 <reading+wryness> -36 49 <reading+you> 262 128
<reading> 487 91 <reading>×2 111 -16 <request+sent-round> -18 -12 <request+short> -24 73 <request+since-when> 44 57
<request+soberness> -95 9 <request+superiors> 49 303 <request+thanks> -33 -3 <request+the-end-of-it> 8 -14
<request+waiting> 32 -16 <request+wryness> 4 34 <request+you> -228 252 <request> -197 426 <request>×2 -72 98
<request>×3 -8 31 <rows-of-marks+short> -138 -17 <rows-of-marks+thanks> -29 -10 <rows-of-marks+you> -13 40
<rows-of-marks> -112 20 <rows-of-marks>×2 -53 -14 <rows-of-marks>×3 -51 -12 <says-how-it-feels+short> 385 -12
<says-how-it-feels> 465 58 <says-that-nobody-answers+short> 127 27 <says-that-nobody-answers> 145 19
<sent-round+short> -90 -5 <sent-round+since-when> 17 -9 <sent-round+soberness> 64 -9 <sent-round+superiors> 53 20
<sent-round+why> -10 -2 <sent-round+you> 85 42 <sent-round> -12 45 <sent-round>×2 11 -30 <short+since-when> -53 131
<short+soberness> -371 50 <short+span-of-time> 41 -13 <short+superiors> 30 96 <short+thanks> -245 -21
<short+the-end-of-it> 140 -21 <short+waiting> 10 -18 <short+why> 133 -8 <short+wryness> 136 -39 <short+you> 280 -125
<short> 291 -182 <short>×2 762 -81 <short>×3 138 39 <since-when+soberness> -116 -33 <since-when+span-of-time> -108
-181 <since-when+superiors> -99 190 <since-when+thanks> -73 -70 <since-when+the-end-of-it> 49 49 <since-when+waiting>
-8 -42 <since-when+why> -4 -11 <since-when+wryness> 41 23 <since-when+you> 238 177 <since-when> -85 36 <since-when>×2
145 97 <since-when>×3 -8 -9 <soberness+superiors> -38 9 <soberness+waiting> -90 37 <soberness+why> 35 -7
<soberness+wryness> -8 7 <soberness+you> -19 -1 <soberness> -505 -4 <soberness>×2 312 -108 <soberness>×3 18 -3
<span-of-time+superiors> -44 -41 <span-of-time+waiting> 94 11 <span-of-time+you> 17 -63 <span-of-time> 133 -6
<subject:again> 155 -73 <subject:anger> -20 3 <subject:answer> 134 -33 <subject:asks-for-somebody-higher-up> -8 95
<subject:authorities-or-public> -98 371 <subject:brings-in-lawyers,-authorities-or-the-public> 19 173 <subject:but> -8
-27 <subject:cancels-or-means-to-leave> -1 47 <subject:canned-answer> 50 -40 <subject:cheer> 58 -53
<subject:complaint> -152 203 <subject:content> 341 -23 <subject:contract> -135 54 <subject:dates> 51 -65
<subject:days-or-weeks> 128 130 <subject:elsewhere> -32 -31 <subject:emphasis> -149 -63 <subject:ending-a-contract>
-11 317 <subject:escalate> -4 281 <subject:exclamation> -227 -60 <subject:expectation> 51 -20
<subject:goods-and-programs> -250 -304 <subject:harmless> -125 -20 <subject:has-told-us> 34 11 <subject:judgement>
-112 7 <subject:law> -56 16 <subject:loss> -33 -15 <subject:many-times> 54 22 <subject:mock-praise> 72 27
<subject:money> -129 -12 <subject:nobody> -35 -22 <subject:number> 160 -170 <subject:other-level> -63 283
<subject:others> -31 -1 <subject:ours> 33 -172 <subject:own-fault> -59 -23 <subject:own-people> -43 -32
<subject:passes-a-hard-judgement> 5 30 <subject:praise> 53 -36 <subject:promise> 41 62 <subject:question> 153 88
<subject:reading> 16 -2 <subject:request> -83 183 <subject:rows-of-marks> -43 -11 <subject:says-how-it-feels> 11 25
<subject:sent-round> -37 -38 <subject:since-when> 76 4 <subject:soberness> 197 -131 <subject:superiors> -59 357
<subject:thanks> -1 -39 <subject:the-end-of-it> -104 126 <subject:waiting> 3 -40 <subject:why> 16 -5 <subject:wryness>
-18 88 <subject:you> -69 -170 <superiors+thanks> -37 -67 <superiors+the-end-of-it> 4 -32 <superiors+waiting> -41 -31
<superiors+why> 32 31 <superiors+wryness> 47 62 <superiors+you> -161 644 <superiors> -213 656 <superiors>×2 -74 331
<superiors>×3 29 7 <thanks+you> -124 52 <thanks> -503 210 <thanks>×2 35 -35 <the-end-of-it+why> -26 -7
<the-end-of-it+you> 121 4 <the-end-of-it> 239 88 <the-end-of-it>×2 -8 21 <waiting+wryness> 80 41 <waiting+you> 119 16
<waiting> -77 -109 <waiting>×2 51 -21 <why+you> -114 7 <why> 136 20 <why>×2 16 -5 <wryness+you> 21 -2 <wryness> 170
168 <wryness>×2 -10 -24 <you> 580 306 <you>×2 152 341 <you>×3 -131 -36 ? -483 -339 ?! -112 20 ^_# 94 65 ^_32-b 49 -5
^_a -62 42 ^_abbruch -34 -4 ^_abort -29 -5 ^_acceso -108 -65 ^_access 1 -40 ^_adjunto -24 36 ^_after -3 23 ^_again 24
-8 ^_agreed 61 -5 ^_all -186 83 ^_alles -89 -10 ^_also -3 -19 ^_am -76 -41 ^_an -28 92 ^_and -95 -39 ^_anmeldung -111
-46 ^_another -124 -41 ^_any -137 -12 ^_anyone 34 -6 ^_après -80 -32 ^_archive -24 -3 ^_are 211 44 ^_as -174 61 ^_at
-36 17 ^_attached 37 -6 ^_auf -20 -20 ^_avez-vous -35 -2 ^_aw 129 -34 ^_backup -3 -10 ^_baja -5 51 ^_battery -30 -4
^_best -85 30 ^_bin -40 -3 ^_bis -106 -24 ^_bisher 59 -9 ^_bitte -205 102 ^_bloody -18 -8 ^_bonjour -194 83 ^_both -13
19 ^_bravo 75 -13 ^_buenas -8 -4 ^_buenos -110 6 ^_but 102 -17 ^_c' 209 -24 ^_can -254 -62 ^_cancel 21 26 ^_ce 149 -2
^_cela -128 40 ^_change 16 9 ^_changement -13 -4 ^_chargeback -38 -11 ^_cheers -35 77 ^_comment -38 -7 ^_complaint
-104 39 ^_connexion -67 -51 ^_consumer 10 55 ^_contact -30 75 ^_contract 49 72 ^_could -209 -62 ^_danke 42 12 ^_dann
136 -8 ^_darf -44 -10 ^_das -106 -96 ^_day 76 -3 ^_de -59 -15 ^_dead -10 -24 ^_dear -106 117 ^_delivery 78 -13
^_depuis 39 -31 ^_der -55 -26 ^_desde -32 -6 ^_die 10 48 ^_do 43 -42 ^_dock 21 -1 ^_does -119 -64 ^_done 57 57
^_driver 24 -9 ^_drucker -187 -45 ^_during 14 -32 ^_each 61 -12 ^_eilt -24 1 ^_ein -60 -30 ^_el -31 21 ^_eleven -6 -24
^_elle -102 -7 ^_encore 101 -13 ^_er -161 -4 ^_error -317 -55 ^_es -37 -12 ^_escalation -6 -47 ^_est-ce -66 -8 ^_esto
208 3 ^_estoy 42 -11 ^_et -48 -1 ^_every 35 -47 ^_facture -38 -21 ^_fatal -25 -8 ^_file 33 -5 ^_fire -2 -19 ^_firmware
-1 -2 ^_first -13 -8 ^_five 148 75 ^_for -47 -136 ^_found -16 -11 ^_four 39 47 ^_frage -142 -25 ^_from -27 -42 ^_funny
-31 -6 ^_für -50 -14 ^_gate -79 -6 ^_geht -50 -6 ^_get 66 53 ^_gibt -39 -11 ^_good 47 -11 ^_got 63 28 ^_gracias -37 40
^_guten -63 32 ^_ha -47 6 ^_haben -38 -12 ^_hallo -47 82 ^_happy -17 83 ^_have 83 -8 ^_hay 87 -20 ^_he 48 -75 ^_he's
-11 -7 ^_hello -108 -59 ^_hemos 8 -8 ^_herzlichen 167 -4 ^_heute -6 -17 ^_hi -91 -6 ^_hilfe -28 -26 ^_hoja 40 15
^_hola -63 39 ^_holy -69 -24 ^_how -54 -81 ^_i 116 -3 ^_i'd 83 2 ^_i'll 238 2 ^_i'm 150 -69 ^_i've 476 65 ^_ich 263
264 ^_if 54 -11 ^_ihr 41 34 ^_il 55 -13 ^_im -19 -8 ^_immer -50 -12 ^_impresora -50 -23 ^_imprimante -50 -7 ^_in 104
-98 ^_installed 5 -10 ^_invoice 18 1 ^_is -117 -83 ^_ist 285 -7 ^_it -50 -181 ^_it's 167 -24 ^_j' 108 -17 ^_je 83 156
^_jetzt 57 4 ^_jeudi -63 -2 ^_just -150 -105 ^_kann -55 -8 ^_key 0 -5 ^_kill -31 -8 ^_killer -46 -2 ^_killing -14 -3
^_kind 7 -6 ^_kindly -7 45 ^_kurze 80 -11 ^_können -67 1 ^_könnten -27 7 ^_kündigung -2 73 ^_l' 11 -15 ^_la -60 -58
^_lab 64 -5 ^_las 39 -9 ^_last 21 18 ^_le -92 48 ^_les -27 23 ^_lesen 71 -22 ^_let 69 66 ^_letzte -4 44 ^_lieferung
-46 -11 ^_literally 36 -13 ^_livraison 1 29 ^_llevamos 53 -20 ^_llevo 132 17 ^_lo 80 6 ^_log -15 -4 ^_login -291 -98
^_lost -12 -12 ^_ma 140 -14 ^_manager -15 0 ^_marek's 10 -11 ^_may 11 49 ^_me -59 -3 ^_mein 80 -22 ^_merci -133 103
^_mi -39 -21 ^_might -69 46 ^_mir 134 -10 ^_mise 104 -12 ^_mit 45 86 ^_mobile -17 -6 ^_mon 19 -33 ^_moving -26 30 ^_my
-17 31 ^_nach 87 34 ^_necesitamos -50 -4 ^_need -35 -10 ^_neighbour 25 -25 ^_never 50 -5 ^_new -1 -73 ^_niemand 68 -10
^_no -237 15 ^_nobody 74 5 ^_noch 12 -25 ^_noise -21 -11 ^_non -53 83 ^_not 171 39 ^_nothing -134 3 ^_notre -55 -76
^_nous -159 -31 ^_nur 139 -19 ^_old 33 -7 ^_on 214 -77 ^_onboarding -6 -15 ^_one 81 -62 ^_only 39 -21 ^_order -64 -9
^_otra 171 -33 ^_our -97 -22 ^_ours -36 -4 ^_outage -16 -25 ^_p1 -48 13 ^_para 47 2 ^_people 54 -11 ^_perdón -72 -14
^_personne -13 -6 ^_peut-on -35 -9 ^_phone 20 -17 ^_pickup 8 -12 ^_please -340 99 ^_podemos -12 -5 ^_por 17 -20
^_postage -9 -4 ^_pour 52 -11 ^_pourriez-vous -34 -10 ^_pouvez-vous -33 -4 ^_printer -46 -22 ^_proceso -11 -3 ^_pueden
-39 -7 ^_que -83 43 ^_quel -29 -8 ^_quelle -45 -10 ^_question -62 -10 ^_quick -30 -7 ^_quiero 134 30 ^_qué -36 -22
^_re 99 -237 ^_rechnung -65 -37 ^_regards -39 -22 ^_regulator -8 76 ^_report 5 -13 ^_review -66 -14 ^_rien -52 -9
^_same 77 -7 ^_saturday -3 -26 ^_schon -9 -3 ^_se 59 59 ^_second 60 117 ^_see -65 -7 ^_sehr 67 81 ^_seit 61 20
^_sensor -14 -7 ^_sent 59 -8 ^_shall 58 -2 ^_she -19 -36 ^_should 22 -29 ^_sie 104 26 ^_sigo 58 -12 ^_sin -87 -7
^_since 102 14 ^_six 26 23 ^_sla 3 8 ^_small 76 10 ^_so 413 10 ^_sorry -118 -34 ^_still 10 -13 ^_students -86 -5
^_störung -227 -43 ^_support 43 -25 ^_take 18 35 ^_team -41 56 ^_terminate -9 -30 ^_termination 29 12 ^_thank -119 -61
^_thanks -35 -26 ^_that -49 -8 ^_that's 33 -17 ^_the -180 -244 ^_then 6 -20 ^_there 6 -23 ^_there's -40 -10
^_thermostat 22 -9 ^_thesis -29 -4 ^_they 59 -23 ^_they're -75 -19 ^_they've 78 -9 ^_third 209 -11 ^_this 217 125
^_thought 43 -4 ^_three 65 37 ^_thursday -73 -15 ^_thx -22 65 ^_ticket -87 26 ^_time -6 -19 ^_today 56 -21 ^_toujours
-45 -4 ^_translation -15 -6 ^_trois 144 -22 ^_two 22 -24 ^_un -13 -1 ^_unbelievable 139 -2 ^_und -51 -6 ^_unsere -60
-61 ^_ur 45 46 ^_users -15 -5 ^_vielen -18 8 ^_votre 138 9 ^_vous 96 116 ^_wann -49 -20 ^_warranty -24 32 ^_was -120
37 ^_we -38 -10 ^_we'd -59 122 ^_we'll 35 -31 ^_we're 26 28 ^_we've 135 14 ^_well 15 -7 ^_wenn -89 59 ^_what 35 -86
^_what's -12 -11 ^_when -48 -52 ^_where -87 -7 ^_which 122 -20 ^_who -15 -49 ^_whom -9 51 ^_wie -146 -21 ^_wieder -14
-9 ^_will 10 -8 ^_wir -193 34 ^_with 23 1 ^_wo -43 -11 ^_worst 61 55 ^_would -67 101 ^_y -59 -10 ^_ya 113 -38 ^_yes
-50 -9 ^_you 41 -100 ^_you'll 49 16 ^_you're 5 -22 ^_you've 54 69 ^_your 296 10 ^_yours -14 14 ^_zum 25 14 ^_~ -17 -40
^_à 55 24 a 208 191 a_# -11 -2 a_better -7 28 a_bit 12 -5 a_cable -123 -10 a_call 21 11 a_chair -20 -9 a_changé -64
-50 a_colleague 52 -9 a_complaint -21 104 a_computer 23 -7 a_date 20 11 a_day -77 15 a_decision -21 59 a_different -27
-4 a_fait -6 -28 a_fault -52 -7 a_gift 48 -4 a_good -66 -18 a_joke 78 -17 a_la -149 38 a_las -57 -17 a_list -26 4
a_look -20 45 a_mail -68 -18 a_manager 74 90 a_new -86 5 a_nightmare -127 -12 a_number 160 -17 a_password -54 -7
a_person 2 -11 a_raise -42 -30 a_resident -23 23 a_second -81 30 a_senior -11 45 a_sentence 11 -9 a_setting -16 -2
a_sign -49 -12 a_small 138 -42 a_softer -12 -6 a_su -60 76 a_technician 28 2 a_test 68 30 a_ticket 43 -30 a_un -8 -19
a_way -54 -17 a_week -19 -20 a_while 0 -19 a_word 4 2 a_written -17 44 a_year 26 -65 ab 11 4 abbruch -34 -4 abbruc…
-34 -4 abbr… -60 -10 abend -69 -8 aben… -69 -8 aber 4 34 aber_seit 58 36 abogad… -9 73 abog… -9 73 abort -53 -11 abor…
-163 -21 about -48 26 about_# -43 -16 about_it 130 -20 about_that 67 25 about_the -113 51 about_to -82 26 abou… -48 26
above -15 56 above_# -6 -16 above_the 2 13 abov… -15 56 abril 10 -7 abrir 84 -13 abri… 156 -30 absc… -29 -8 absolute
-97 -4 absolu… -144 -8 abso… -144 -8 acab… 53 69 accept 23 15 accept_~ 30 16 acceptable 217 -16 acceptance -31 34
accepted 64 -25 accepted_but 25 -19 accept… 245 16 acceso -108 -65 access -53 -55 access_for -19 13 access_on 5 -13
acce… 90 -78 accident 23 -9 accide… 23 -9 acci… 23 -9 account 31 -30 account_? -18 -26 accounts 12 0 accoun… 9 -40
acco… -31 -30 accu… 72 -8 action -22 39 acti… 86 24 actu… -4 -19 add -79 -31 add_a -40 -5 address 4 -14 address_of -39
17 addres… 1 -30 addr… 1 -30 adjunto -60 33 adjunto_el -55 -10 adjunt… -110 32 adju… -164 9 admi… -26 -9 adresse -23
-48 adress… -35 -74 adre… -35 -74 advise -15 -6 advi… 26 -8 affected -113 21 affect… -113 21 affe… -113 21 affiche -67
-6 affich… -85 -9 affi… -85 -9 afraid -69 -9 afra… -69 -9 after 95 -114 after_# 16 -34 after_that -28 16 after_the 106
-24 afternoon 2 65 aftern… 2 65 afte… 110 -50 again 15 -151 again_after -23 -8 again_and 135 -15 again_in -24 -46
again_on 88 36 again_the -23 -2 against 14 26 against_you 14 26 agains… 14 26 agai… 29 -125 age 27 -21 agency 22 -16
agent -3 20 agen… 58 151 agreed -40 11 agreed_with -70 -5 agre… -50 30 ahead -20 50 ahea… -20 50 ahora 31 29 ahor… 31
29 ahí 237 -4 ahí_? 188 -5 ai 49 38 ai_oublié -53 -7 ai_pas -44 -8 al -52 46 al_segundo 25 71 alarm 52 38 alar… 31 33
alguien 145 -5 alguien_ahí 170 -1 alguie… 145 -5 alguna -73 -6 alguna_novedad -73 -6 algu… 72 -11 alive 44 -3 aliv… 44
-3 all -309 62 all_# -52 -15 all_is -66 -14 all_of 53 137 all_that 80 -21 alle 15 -49 allerg… -1 -18 alles -154 15
alles_gut -89 -10 alle… -82 -14 already 44 18 alread… 44 18 alre… 44 18 als -76 34 also 163 -61 always 40 -24
always_same 106 -4 alwa… 40 -24 am -97 -46 am_afraid -66 -4 am_montag -72 -11 am_very 29 -6 am_writing -6 7 amount -43
16 amou… -43 16 an -24 153 an_account 14 -39 an_angry -44 -13 an_answer 77 42 an_die -62 25 an_exception -36 39
an_hour 49 -2 an_invoice 59 -30 an_old -25 54 an_unserem 29 -12 analyser -23 -5 analys… 23 -6 anal… 22 -8 anbei -105
-18 anbe… -105 -18 ancienne 32 -8 ancien… 32 -8 anci… 32 -8 and 103 226 and_# 70 -68 and_a 103 39 and_again 112 -31
and_another -7 -3 and_ask 78 35 and_each 23 -12 and_for -12 -52 and_got -7 -19 and_have 57 28 and_i 186 36 and_i'd -2
49 and_i'll 43 26 and_i'm 8 34 and_it 26 -20 and_let -83 6 and_looks -10 -13 and_my -29 0 and_no -46 29 and_nobody 137
-13 and_not 107 -9 and_now 5 -31 and_number -9 2 and_on -5 -3 and_our 15 -7 and_send -27 -23 and_tell 31 129 and_the
216 31 and_this 31 -20 and_we -47 -2 and_we've -36 -29 and_which -20 -38 and_will -68 61 and_would -56 72 and_you -66
-58 and_your -76 -18 and_~ -81 -18 anderen -51 -7 anderes -76 -2 andere… -127 -10 ande… -110 41 anfrage -151 -14
anfrage_# -151 -14 anfrag… -151 -14 anfr… -151 -14 angebot -20 -13 angebo… -20 -13 angekommen -53 -4 angeko… -53 -4
ange… -136 106 angry -58 -22 angr… -58 -22 anla… -49 -12 anle… -44 -22 anmeldung -111 -46 anmeld… -111 -46 anme… -111
-46 annex -8 8 anne… -22 6 another -113 96 another_matter -201 -39 anothe… -113 96 anot… -113 96 anru… -74 7 ans 13
-17 anschl… -42 -13 ansc… -56 -3 answer 26 -8 answer_to 110 -55 answer_your -50 -11 answered 67 -26 answers -5 71
answer… 76 44 answ… 103 36 antwort 119 1 antwor… 135 -7 antw… 135 -7 anulen -32 -7 anulen_por -32 -7 anul… -32 -7
anwalt 34 42 anwa… 34 42 any 185 -6 any_chance -36 -6 any_day -43 -12 any_longer 224 21 any_more -12 23 any_news -64
-3 anybody 150 -2 anybody_there 132 -2 anybod… 150 -2 anyb… 150 -2 anymore -18 33 anymor… -18 33 anym… -18 33 anyone
101 31 anyone_there 60 52 anyo… 101 31 aparece -35 -4 aparec… -35 -4 apar… -35 -4 apology 48 23 apolog… 61 17 apol… 61
17 app 59 -118 app_says 24 -11 appareil 105 -15 appare… 105 -15 appa… 71 -17 appears -24 0 appear… -24 0 appel 64 -11
appeler -28 -5 appele… -28 -5 appe… -32 17 appl… -76 -12 appointment 3 -26 appoin… -15 -54 appo… -15 -54 appreciate 30
19 apprec… 16 13 approve -37 11 approve_it -36 15 approv… -37 11 appr… 72 15 april 5 -21 apri… 5 -21 après -103 -44
aprè… -115 -45 arbeiten 157 -8 arbeit… 157 -8 arbe… 157 -8 archive 9 11 archiv… -22 -8 arch… -22 -8 are 38 33 are_all
-4 3 are_attached -13 -1 are_fine -67 -4 are_on 3 -22 are_still -8 -17 are_the -51 -7 are_you 211 44 around 2 -24
arou… 2 -24 arranc… -84 -3 arra… -86 19 arrived -42 -24 arrives -7 -16 arrive… -87 -41 arri… -107 -41 art 23 -13
article 29 -18 articl… 29 -18 arti… 5 -27 as -120 165 as_a 20 67 as_agreed -81 26 as_an 12 57 as_before -14 22 as_i 11
-2 as_is -3 0 as_it 55 -17 as_notice 1 50 as_of 7 44 as_per 23 2 as_promised -73 -8 as_requested -34 -9 as_the -31 31
as_well -24 -12 as_you -55 -24 ask 78 257 ask_for 39 126 ask_me 45 -32 ask_why 44 65 asked -99 -1 asked_about -55 -18
asked_for 4 -22 asked_me 19 -9 asked_to -23 6 asked_you 64 -5 aske… -99 -1 asking 285 61 aski… 285 61 asks 96 -74
asks_for 10 -4 asks_me 20 0 asse… 115 -7 asso… 13 22 assu… 0 -21 at 255 37 at_# 15 -46 at_a 65 -13 at_all -117 31
at_it 49 69 at_least 60 8 at_my -22 -4 at_night 92 -11 at_nine -69 -17 at_once -7 -6 at_our 53 -13 at_present -11 29
at_ten -33 -10 at_the 32 42 at_this 37 26 at_which 11 23 attach 63 -37 attached -71 -85 attached_the 0 -10 attachment
29 -10 attach… -41 -95 atta… -7 -135 attempt -4 31 attemp… -4 31 attends 25 -7 attend… 55 -18 attention -18 15 attent…
30 62 atte… 80 75 au -110 109 au_lieu -15 -5 au_moins 54 65 auch 233 -27 aucune -17 20 aucu… -6 9 audit -3 -3 auditors
-82 -6 audito… -100 -15 audi… -46 -23 auf -96 16 auf_das 40 -29 auf_dem -44 44 auf_der -16 -12 auf_die -1 -12 august
21 9 augu… 21 9 aujourd'hui 74 30 aujour… 74 30 aujo… 74 30 auriez-vous -18 8 auriez… -18 8 auri… -18 8 aus 12 11
aus_dem 2 -12 aus_ihrer 8 -16 ausfall -23 -15 ausfal… -23 -15 ausf… -20 25 ausg… -55 -13 ausnah… -37 48 ausn… -37 48
aussi 25 48 auss… 25 48 authority 56 14 author… 56 14 auth… 56 14 autocl… 28 86 automatic -11 -11 automa… -70 -52
autori… -44 29 auto… 8 31 autre -28 -12 autr… -28 -12 autumn 11 -19 autu… 11 -19 availability -12 -5 available -37 -3
availa… -48 -8 avai… -46 -14 avant 71 -26 avan… 102 -45 avec 17 31 avec_le -169 -12 avec_les -8 28 avec_un 105 -15
aver… 20 107 avez 132 37 avez-vous -35 -2 avez-v… -35 -2 avez… -35 -2 aviez 95 -19 avie… 95 -19 aviso -52 -17 avis…
-82 -22 avocat 20 38 avoc… 20 38 avons -53 -3 avon… -53 -3 aw 129 -34 aw_# -53 -11 aw_aw 46 -17 aw_drucker 136 -7
aware 40 -6 awar… 23 -15 away 88 -51 away_from -30 -11 ayer 73 -15 ayer_por 123 -7 b 35 -6 back 182 -61 back_? -20 -12
back_and 58 -6 back_from 5 -9 back_in -59 -6 back_to 125 18 backup 23 -12 back… -18 -20 bad -59 19 badg… 29 -18 baja
-5 51 baja_del -52 48 bake… 120 -44 balance -58 -8 balanc… 8 -57 bala… 7 -63 band -23 50 bank 53 14 bann… 31 40 bar -9
-21 barcode -34 -22 barcod… -34 -22 barc… -34 -22 base -17 -3 batch -8 -2 batc… -8 -2 battery -73 -11 batter… -73 -11
batt… -73 -11 be -66 239 be_a -7 -12 be_back -59 -25 be_fixed 37 -14 be_glad -21 26 be_good 24 11 be_grateful 44 -15
be_on 44 -11 be_possible -6 -6 because 6 -27 because_the 34 -41 because_your 10 -24 becaus… 6 -27 beca… 43 -39 bed 49
-7 been 303 58 been_a 28 54 been_informed 102 -21 been_told -3 -7 before 140 25 before_somebody -3 22 before_the 49 54
before_we -1 -19 befo… 140 25 began 34 -20 bega… 34 -20 beginn… -32 41 begi… -32 41 behalf 4 23 behalf_of -9 29 beha…
42 142 bei -36 114 bei_ihnen 130 -35 bei_uns 6 -25 beiden -107 47 beid… -107 47 beim -77 -79 being -17 45 bein… -17 45
beispiel -3 48 beispi… -3 48 beis… -15 38 bekommen -39 -13 bekomm… -39 -13 beko… -39 -13 believe 61 -24 believ… 95 24
beli… 95 24 bell 8 -15 below 24 -30 belo… 24 -30 belt -90 -11 bescheid 24 90 besche… 24 90 beschw… -39 3 besc… -15 92
besides -37 4 beside… -37 4 besi… -37 4 besoin -41 -13 beso… -46 -15 besprochen -91 -5 bespro… -91 -5 besp… -91 -5
best -85 30 best_support -59 -16 bestellt 80 -14 bestel… 34 -40 best… -7 -46 betrie… 40 12 betr… 5 9 better 90 20
bett… 90 20 between 3 18 between_# 12 -5 betwee… 3 18 betw… 3 18 bewertung -36 68 bewert… -36 68 bewe… -36 68
biblioteca -37 -7 biblio… -60 -8 bibl… -60 -8 bidder -33 -16 bidd… -33 -16 bien -371 6 bien… 21 -30 bild -37 -8
billing -52 -3 billin… -52 -3 bill… -35 45 bin 65 27 bin_bis -38 -5 bird -36 -23 birthday 113 -39 birthd… 113 -39
birt… 121 -42 bis -15 51 bis_# -78 -29 bisher 84 -19 bish… 84 -19 bit -34 -29 bitte -304 207 bitte_an -17 2
bitte_einen -18 -25 bitte_schließen -28 -16 bitte_um -18 161 bitt… -328 193 black 2 -13 blac… 2 -13 blank -83 -10
blank_pages -71 -8 blan… -110 -18 bleibt -39 -4 blei… -39 -4 bless -43 14 bles… -77 10 blin… -40 -11 blood -56 9
bloody -18 -8 bloo… -65 3 bloque… -11 -6 bloq… -12 -17 blue 57 -6 board -11 -7 boar… -15 -9 body -19 6 bon -70 99
bonjour -194 83 bonjour_auriez-vous -6 20 bonjour_je -3 21 bonjour_un -44 -26 bonjou… -194 83 bonj… -194 83 book -109
2 booking 23 4 bookin… 23 4 book… -5 -20 boss 9 3 both -62 113 both_sides -31 67 both… -6 -25 bought 63 -31 boug… 63
-31 bout… -46 114 box -45 -5 boxes 12 14 boxe… 12 14 branches 30 -4 branch… 19 6 bran… 23 11 brauchen -67 -13 brauch…
-72 -19 brau… -75 -20 bravo 75 -13 brav… 75 -13 break 92 -32 brea… 100 -33 bridge -88 -20 brid… -88 -20 bring 15 -38
brin… 15 -38 brochure 9 -7 brochu… 9 -7 broc… 9 -7 broke -46 -12 broke_again -40 -3 broken 27 52 brok… -23 34 brother
-31 -8 brothe… -31 -8 brot… -31 -8 brutal -24 -11 brut… -45 -13 bräuchten -45 -10 bräuch… -45 -10 bräu… -45 -10 budget
-6 16 budget_got -3 0 budg… -6 16 buenas -8 -4 buenos -110 6 buenos_días -110 6 buen… -119 -4 bug 80 -12 building -15
-11 buildi… -15 -11 buil… -55 -60 bulk -53 -3 but -46 -88 but_not -19 -18 but_the -10 -7 button -49 -28 butt… -54 -30
buy 70 -17 by 16 166 by_accident 23 -9 by_design -20 -7 by_friday 13 0 by_hand -15 -51 by_itself -22 -5 by_the -131
129 by_then -79 65 by_your -25 85 büro -144 -19 c' 153 -27 c'_est 142 -21 cabinet 21 -17 cabine… 21 -17 cabi… 21 -17
cable -290 -35 cable_is -29 -8 cabl… -290 -35 cada 14 -19 cake 28 -71 calendar -25 -12 calend… -39 -15 cale… -39 -15
calibration 18 -1 calibr… 11 -10 cali… 11 -10 call 89 -3 call_it 23 -5 call_on -14 -12 callback 71 21 callba… 71 21
called 25 -10 calls 137 11 calls_back 43 30 call… 209 29 cambiar -9 -1 cambia… -5 -16 cambio -40 -20 camb… -45 -36
came -64 -45 came_out -36 -14 camera -27 -23 came… -27 -23 camion 16 -10 cami… 97 -16 camp… 18 -7 can -467 58 can't 50
-13 can'… 50 -13 can_be 26 57 can_close -107 -23 can_do -29 -8 can_go -27 17 can_i -59 3 can_one -11 -9 can_the -41
-48 can_u -18 53 can_wait -19 -25 can_we -30 -45 can_you -97 94 cana… -92 -24 cancel 11 23 cancel_the 20 13 canc… 11
23 cannot 170 7 cann… 170 7 cant… -37 -9 captur… -6 52 capt… -6 52 card -80 47 carry -15 -5 carr… -50 -14 case -70 16
cash 3 -2 cat -31 -5 cata… 33 -12 cause 15 31 caus… 15 31 ce 44 31 ce_matin -119 -21 cela -185 35 cela_nous -58 -5
cell… 83 -12 celui 107 -15 celui_de 11 -12 celu… 107 -15 centre 42 -69 centrifuge 59 -55 centri… 59 -55 cent… 80 -150
cero 16 -10 cerrar -27 -7 cerrar_el -27 -7 cerr… 0 0 certificate 25 -45 certif… -44 -50 cert… -44 -50 chain -24 -3
chair -20 -9 chai… -22 -22 chance -23 -22 change -208 -53 change_of -5 10 change_the -40 -15 changed -29 12 changement
-13 -4 change… -42 8 changé -64 -50 channel -14 36 channe… -14 36 chan… -334 -74 chapel -1 -12 chapter -21 -13
chapter_four -29 -4 chapte… -21 -13 chap… -30 -36 charge 17 13 chargeback -12 24 charge… -7 71 charming 1 131 charmi…
1 131 chart 34 -14 charts -38 -2 char… 11 186 chat 42 118 chat… 56 -9 chau… 114 -8 check -141 -24 check_the -10 -5
check_whether -25 -4 checking -58 -3 checking_whether -58 -3 checki… -58 -3 checklist -22 40 checkl… -22 40 checks -48
18 chec… -274 -6 cheers -35 77 chee… -82 49 chef -13 18 chefin -122 -74 chef… -122 -74 child -28 -5 children -9 -8
childr… -9 -8 chil… -37 -14 choi… 17 -17 choose 64 57 choo… 114 49 chose -45 -4 chos… -45 -4 christmas -21 -15 christ…
-21 -15 chri… -21 -15 chroni… 52 -11 chro… 52 -11 ci-joint 1 31 ci-joi… 1 31 ci-j… 1 31 cinco -2 74 cinc… -2 74 cinq
59 18 circ… 83 59 cita -12 -5 citizens 55 -23 citize… 55 -23 citi… 55 -23 city -4 -26 claim -33 76 clai… -10 91 class
-49 35 clas… -53 28 clause -33 66 clause_# -45 63 clau… -33 66 cleaner -47 -3 cleane… -47 -3 cleaning -16 -4 cleani…
-16 -4 cleared 36 -9 cleare… 36 -9 clea… -22 15 clic… -67 -11 client 24 -21 clients -26 -6 client… 20 -16 clie… 45 -37
clinic 7 35 clin… 50 26 clock -22 -8 cloc… -22 -8 close -15 -9 close_this -45 -20 closed -29 -34 closes -30 31 closing
-90 -6 closin… -90 -6 closure -26 67 closur… -26 67 clos… -184 14 club 20 -13 cm -4 -4 cobr… 104 12 code -38 -10
code_# -17 -4 coffee 29 -28 coff… 12 -33 cold 67 65 colegio 25 2 colegi… 25 2 cole… 25 2 colis -96 -5 coli… -96 -5
colleague -230 156 colleague_was -22 23 colleague_will -123 -7 colleagues 12 -7 collea… -222 149 collect 69 4 collec…
10 -21 coll… -312 154 colour -10 -5 colo… -15 -7 com -16 -19 come 135 -60 come_on 28 -21 come_out 31 -19 comes -19 -20
come… -38 -23 comi… -7 45 comman… 43 -2 comme 11 16 comment -68 -17 comments 123 -21 commen… 55 -38 committee -27 32
commit… -31 26 comm… 39 11 company 21 231 company_to -16 17 compan… 24 273 compar… -35 -46 compañeros -7 -22 compañ…
-7 -22 compet… 13 -15 complain 23 -19 complaint -82 97 complaint_about -28 84 complaint_with 24 9 complaints -17 2
compla… -69 30 comple… -32 -10 compli… -38 1 compre… 12 -15 compte -56 57 computer 22 -8 computer_person 23 -7 comput…
22 -8 comp… -137 228 comuni… -97 -23 comu… -97 -23 con 22 32 con_el -110 5 con_la 46 -38 concer… 25 -28 conc… -29 -50
conditions -53 35 condit… -57 33 cond… -62 14 config -19 -52 confirm -61 79 confir… -51 82 conf… 157 19 cong… -20 -5
connecter -60 -9 connecter_depuis -60 -9 connec… -111 -16 connexion -67 -51 connex… -67 -51 conn… -126 -59 consid… 4
69 consommation -52 33 consom… -27 67 consumer 6 49 consumo 14 42 consum… 21 91 cons… -68 291 contact -91 38
contact_me 18 4 contact_on -30 75 contac… -89 32 contains 13 -10 contai… 13 -10 conten… -47 21 contin… -91 -23
contract 6 123 contrato -29 -7 contra… -37 91 contro… 35 118 cont… -123 219 convient -58 -5 convie… -58 -5 conv… -74
-16 copia -21 -6 copi… -60 -37 copy 26 -38 copying -37 -1 copyin… -37 -1 copy… -37 -1 cordia… -10 43 cord… -10 43
correct 3 11 correcto -58 32 correc… -55 44 correo -6 59 correos 130 -9 correo… 130 -9 correspondence -1 26 corres… -1
26 corridor 63 -17 corrid… 63 -17 corr… 140 129 cosa -66 -6 cost -53 -25 costs -15 38 cost… 32 35 could -160 37
could_a -24 63 could_be -42 65 could_have -3 -29 could_i -45 29 could_kick -26 -9 could_the -61 -59 could_you -49 -33
coul… -150 36 council 17 25 counci… 17 25 counsel -6 49 counse… -6 49 count -20 -30 count_as -28 -4 counted 44 50
counter -69 -20 counte… -25 30 coun… -36 54 courier -29 -7 courie… -29 -7 courrier 85 3 courri… 85 3 course -15 -15
courses -27 -19 course… -27 -19 cour… 11 -29 cover -27 49 cove… 73 31 cow -37 -26 crac… -60 -15 crash 12 -15 crashe…
31 -6 cras… 12 -15 credit -90 62 cred… -93 85 crew -55 -13 cried -65 -8 crie… -45 61 croyais 62 -25 croyai… 62 -25
croy… 62 -25 cuando -42 -17 cuan… -58 -18 cuatro -46 -11 cuat… -46 -11 cuenta -37 -11 cuen… -37 -11 currently 79 -33
curren… 79 -33 curr… 79 -33 curso 28 -9 curs… 23 -21 customer 10 133 customers 79 -40 custom… 42 55 cust… 62 52 cut 76
-39 cut_the 96 -15 cuán… 130 43 cycle -23 -9 cycl… -23 -9 câble 57 -12 câbl… 57 -12 cómo 4 -20 d' -24 21 d'_hier 77 -5
da -118 8 da_und -19 -11 dafür -19 -20 dafü… -19 -20 daher 17 51 dahe… 17 51 damage -45 22 dama… -54 47 damit 81 18
dami… 81 18 dank 139 2 dank_auch 104 -6 dank_für 44 10 danke 19 4 danke_! -51 -19 danke_für 82 46 dank… -24 -6 dann
145 -16 dans 19 -26 dans_le -64 -25 daran 70 -6 dara… 70 -6 darf -44 -10 dark -6 -18 dark_mode 30 -14 das 278 -3
das_bei -3 -10 das_gerät -19 27 das_hat -65 -7 das_ist 85 -15 das_noch 145 -5 das_update 45 -6 das_weiß -41 -3 dass
121 75 dass_die 15 -36 dass_ich 76 -14 dasselbe -95 -7 dassel… -95 -7 dass… -95 -7 data 32 62 data_loss -15 20 date
136 24 date_for 23 10 date… 45 75 dauert -85 -2 daue… -59 -10 daughter -124 -10 daught… -124 -10 daug… -124 -10 day
129 -165 day-to-day -22 47 day-to… -22 47 day-… -22 47 day_# 76 -3 day_? -56 -59 day_after 30 -11 day_before 108 -8
day_i 9 -30 days 7 18 days_and -49 -24 de -53 226 de_baja -5 51 de_faire -7 50 de_l' -35 3 de_la -86 -15 de_las 50 -9
de_le -3 -2 de_livraison 48 24 de_mars 31 -37 de_marzo -32 -7 de_passe -44 -8 de_reclamaciones 40 15 de_résiliation -9
29 de_service -10 25 de_tres -39 -27 de_~ 80 -32 dead -65 -55 dear -106 117 dear_all -38 2 dear_sir -25 23
dear_support -3 -38 december -6 -6 decemb… -6 -6 dece… 22 -9 decide -15 16 decided -55 8 decided_to -55 8 decide… -55
8 decirl… 47 -27 decision -98 82 decisi… -98 82 deci… -82 73 degrees 1 -11 degree… 1 -11 degr… 1 -11 del -81 62
del_colegio 25 2 del_viernes 45 -11 delay -54 -6 dela… -69 -20 delete 4 84 delete_my 26 46 deleted 6 -35 delete… 6 -35
dele… 10 50 delivery 115 67 delivery_of 37 50 delive… 91 32 deli… 91 32 dem 27 7 dem_# 30 43 dem_umzug 40 -9
dem_update 9 -6 demain -17 -12 demande -91 -1 demande_# -169 -11 demande_de -10 43 demand… -91 -1 dema… -95 -3 demeure
48 44 demeur… 48 44 deme… 48 44 demo 61 -6 den 34 131 den_de 25 15 den_dienst -14 -5 den_fall -6 77 den_vorgang -38 55
dent… 50 -15 department 53 20 depart… 76 11 depa… -1 35 depo… 22 53 depuis -23 -31 depuis_# -19 -4 depuis_ce -24 -6
depuis_hier -111 -15 depu… -27 -49 der -84 -51 des 69 53 descri… 0 -3 desc… -1 -21 desde -131 -31 desde_ayer -38 -6
desde_esta -28 -8 desde_la -23 -5 desde_las -66 -4 desd… -131 -31 deserves -42 -30 deserves_a -42 -30 deserv… -42 -30
dese… -71 6 design -20 -7 desi… -24 -9 desk -22 -9 después -65 -12 después_de -20 -7 despué… -65 -12 desp… -82 -16
deux -60 -34 deux_fois 3 -17 deuxième -12 -2 deuxiè… -12 -2 deux… -12 -2 develo… -53 38 deve… -53 38 device -38 6
devi… -55 10 dial… -76 -11 dice 117 -23 dice_~ 55 -14 dicho 114 -14 dich… 114 -14 dict… -42 -10 did -45 54 did_i -54
-30 did_it -51 -6 did_not -116 -5 didn't 98 -84 didn… 98 -84 die -32 114 die_für 3 57 die_nächsthöhere -22 10 died -34
-6 dienst -14 -5 dienstag 7 -36 dienst… 12 54 dien… -2 49 dies -4 -2 dieselbe -4 10 diesel… -4 10 dies… -17 100
difference -23 -7 different -28 -19 differently 13 3 differ… 8 -24 diff… 30 -24 digita… 59 -25 digi… 59 -25 dijeron 58
-17 dijero… 58 -17 dije… 58 -17 ding… -41 -10 dire 149 -25 dirección -31 103 direcc… -31 103 direction 36 72 director
-7 -74 directrice -34 -70 direct… -4 -72 direkt -39 -16 dire… -66 42 disappointed 59 -6 disapp… 68 -22 disaster -122
-20 disast… -122 -20 disa… -39 -14 discharge 52 -21 discha… 52 -21 discus… -74 7 disc… -52 -20 display -24 -37 displa…
-24 -37 disp… -47 60 distri… -18 -11 dist… -18 -11 dit 135 -22 dix 44 -9 do -361 -150 do_? -48 -8 do_i 19 -29 do_not
-123 -7 do_so -26 39 do_something 87 -28 do_the -19 -3 do_we -8 -14 do_you -188 -26 doch 23 -12 dock 21 -1 dock_# 21
-1 doct… -22 -31 does -125 -149 does_anybody 107 -2 does_it -18 -7 does_not -99 -6 does_the -167 -73 does_your -20 -23
doesn't 128 -67 doesn'… 128 -67 does… 128 -67 doing 52 44 doin… 52 44 dois-je 50 -3 dois-j… 50 -3 dois… 50 -3 don't
410 183 don't_have 43 20 don't_know 34 -20 don't_sleep 47 -15 don't_want 122 4 don'… 410 183 donde 40 31 dond… 40 31
done -83 203 donnerstag 57 21 donnerstag_um -36 -6 donner… 57 21 donn… 57 21 door -36 -36 dort -46 8 dos 36 -9
dos_veces 32 -5 dossier -17 6 dossie… -17 6 doss… -17 6 down 94 -64 download -45 -5 downlo… -45 -5 down… -58 -9 dr
-151 41 draw 71 -14 drawing 53 -8 drawin… 51 -17 draw… 107 -19 drea… -59 -12 drei 112 46 dritten 32 22 dritten_mal 55
-11 dritte… 32 22 drit… 32 22 drive 10 -26 driver 6 23 drivers 108 -30 driver… 108 -30 driv… 104 -53 drop -31 -15
drop… -24 -13 drucken 87 -11 drucker -72 -75 drucker_# 124 -10 drucker_zweiter 74 -24 drucke… 17 -85 druckt -148 -6
druc… 11 -86 du 31 -27 du_# 188 18 du_nouveau -47 -12 due -30 -27 dump -32 57 duplicado -17 10 duplic… -17 10 dupl…
-22 -8 during 94 -11 during_the 92 -1 duri… 94 -11 duty -39 -60 décision -20 35 décisi… -20 35 déci… 49 119 déjà 91
-14 démarr… -83 -3 déma… -83 -3 dépa… -34 18 déçu 35 -9 día 132 -37 días -3 -5 días_desde -59 -2 dürf… -93 32 each 233
31 each_one 24 -2 each_time 99 77 earlie… 0 18 early 7 23 earl… 7 41 easi… 20 32 edit… -74 -11 effect 15 5 effe… -3 2
eigentlich 100 -23 eigent… 100 -23 eige… 100 -23 eigh… 107 -10 eilt -24 1 eilt_nicht -6 4 ein -141 -108 ein_? -22 -9
eine 43 119 eine_frage -68 -8 eine_neue -38 -6 einem 29 -12 einen 59 -70 einer 61 26 eines 42 31 eine… 190 -25 einf…
-100 -22 eing… -14 44 einmal 80 17 einm… 80 17 einzig… -89 -1 einz… -89 -1 either 11 -24 eith… 11 -24 el -179 -11 el_#
-65 -2 el_contrato -7 -19 el_enlace -42 -5 el_jueves -19 -27 el_lector -64 -23 el_lunes 152 -21 el_martes 95 -11
el_mismo -185 -22 el_nombre 83 -6 el_paquete -37 -7 el_pedido -32 -7 el_programa 115 -12 el_registro -49 -6 el_ticket
-8 40 el_viernes 31 -12 eleven 94 -13 elev… 114 16 elle -3 -26 elle_n' 24 -15 elle_ne -12 -7 else -26 19 emergency -36
-14 emerge… -36 -14 emer… -36 -14 employ… -38 -4 empl… -38 -4 empresa -59 -24 empres… -59 -24 empr… -59 -24 empty 3 83
empt… -9 80 en -50 3 en_demeure 48 44 en_el -114 -17 en_la 91 18 en_los -69 -11 enclosed 52 -33 enclos… 52 -33 encl…
52 -33 encore -41 -21 encore_une 101 -13 enco… -89 -33 end 17 57 end_of -7 -3 end_our -15 42 ende 111 -4 ended -3 61
ende… -3 61 ends 41 7 ener… 34 44 enfa… -45 -18 engine 100 0 engineer -7 -29 engineering -37 21 engineers 42 -16
engine… -60 -22 engi… 40 -22 english -6 -13 englis… -6 -13 engl… -6 -13 enjoy 71 -8 enjo… 88 40 enlace -42 -5 enla…
-42 -5 enough 85 56 enou… 85 56 enro… 52 -9 ente… 1 102 enti… -29 86 entrar -44 -8 entrar_desde -44 -8 entrega -32 70
entreg… -32 70 entr… -30 70 entsch… -12 -10 ents… -12 -10 entwic… -35 35 entw… -35 35 enviar -47 -6 envi… -57 7
envoyer -21 24 envoye… -21 24 envo… 11 16 equipos -39 -4 equipo… -39 -4 equivocado -32 -5 equivo… -60 -9 equi… -64 -35
er -47 -17 er_druckt -110 -4 era 50 -5 erfahrung -36 68 erfahr… -38 140 erfa… -62 133 erfo… 27 34 ergebnis -80 -11
ergebn… -10 -24 erge… -10 -24 erklär… 168 -11 erkl… 168 -11 erreic… -55 19 erreur -104 -3 erre… -159 15 error -228 -75
error_# -285 -54 error_on -34 -3 erro… -248 -49 ersatzteil -55 -4 ersatz… -12 -23 ersa… -44 -25 erwarte 26 111 erwart…
26 111 erwa… 26 111 es 39 -60 es_am 0 -17 es_hat 164 -13 es_ist -100 51 es_la 1 -7 es_mir 26 11 es_nicht -18 69
escalate 18 92 escalate_this 18 92 escalation -36 28 escala… -23 163 esca… -23 163 escribe 55 72 escribo 19 -4 escrib…
74 67 escr… 74 67 espera 23 -8 esperando 70 25 espera… 26 17 espe… 50 10 essa… -103 -21 est 72 -92 est-ce -66 -8 est-…
-79 -12 est_en -40 -5 est_passé 14 -11 esta -72 -10 esta_mañana -72 -10 esta… -62 -9 estimated 65 39 estima… 57 83
esti… 57 83 esto 208 3 esto_es 3 5 estoy 89 -8 esto… 89 -8 está -130 -16 et -63 155 et_j' -60 -17 et_je -99 2 et_l'
-30 -2 et_le 122 18 etiketten -8 -6 etiket… -36 -13 etik… -36 -13 etwa -29 -5 etwas 64 -37 etwas_anderes -76 -2
etwas_neues -15 -2 etwa… 64 -37 euros 82 24 euro… 82 24 evacua… -17 -5 evac… -17 -5 even -37 6 evening -29 -26
evenings 92 -16 evenin… 51 -43 even… 35 -45 ever -28 -7 every 224 -78 every_day 8 -32 every_hour -10 -14 every_morning
104 -4 every_one 28 -6 every_single 86 -2 every_time -43 -26 everyone 87 -27 everyo… 87 -27 everything -148 -40
everyt… -163 -44 everywhere -3 32 everyw… -3 32 ever… 145 -117 evidently 70 80 eviden… 61 105 evid… 61 105 exac… 30
-12 example -174 -44 example_com -16 -19 example_org -72 15 exampl… -174 -44 exam… -156 -72 excellent -3 -13 excell…
-3 -13 exception -36 39 except… -36 39 exce… -39 25 excl… -19 -4 excuse 250 -11 excu… 444 60 execut… -28 52 exec… -28
52 exis… -21 -5 exit 83 26 expect 35 46 expect_a 35 46 expected 26 -22 expect… 26 -22 expedi… -70 27 experi… 10 30
expe… 2 80 expire -58 -2 expired -4 8 expire… -4 8 expi… -62 7 explain 98 28 explain_to 41 27 explai… 127 51
explanation 42 34 explan… 42 34 expliq… 164 33 expl… 477 116 export -42 -34 export_the -12 -5 expo… -63 -39 extern…
-35 -14 exte… -71 -18 factura -39 -10 factura_de -39 -10 facture -41 -21 facture_de -41 -21 factur… -80 -31 fact… -68
-37 failed 45 8 fails 13 -5 failures -48 22 failur… -77 20 fail… -19 22 fair -52 4 faire -23 36 fair… -23 36 fais 48
-23 fait -55 3 fait_# 32 -9 fait… -27 53 fall -62 68 fall… 40 -22 falsch 54 -28 falsche -83 -12 falschen 13 47 falsch…
-70 35 fals… -84 6 falta -18 96 falta_el 15 -6 falt… -18 96 fami… 4 -11 faq 106 51 far 36 9 far_it -32 11 farm -30 53
fast -63 -24 fatal -39 -9 fata… -39 -9 faud… 31 -20 fault 29 -10 faul… 29 -10 faut -9 66 faut-il -44 -12 faut-i… -44
-12 faut… -12 1 favor -33 35 favor_el -32 -7 favo… -46 33 feature -55 -5 featur… 36 -6 feat… 36 -6 february 128 -22
februa… 128 -22 febr… 128 -22 fed 66 -9 feed -53 -21 feed… -30 -15 feel 12 41 feelin… -21 31 feel… 4 28 fehler -101
-11 fehler_# -80 -3 fehlt -89 -13 fehl… -138 -30 fell -47 -34 felt 0 -14 fence 25 -25 fenc… 16 -28 fermer -100 -10
ferm… -113 -13 fibre -17 -26 fibr… -17 -26 field -67 -16 fiel… -67 -16 fift… 16 4 file 31 27 file_ref 49 -5 files 105
-16 file… 102 -26 filing 29 54 fili… 29 54 fill… 67 -28 filt… -57 -8 fin 133 -10 fin_de 3 -2 finally -99 -9 finall…
-99 -9 financ… -62 10 fina… -132 20 find -36 -15 find_it -55 -6 find_out 92 -4 find_the -37 -10 finde 26 -18 finde_ich
-26 -8 find… 12 -20 fine -177 -75 finger -12 -12 fing… -12 -12 fire 61 -24 fire_panel 48 -9 firmware -50 -12
firmware_# -39 -11 firmwa… -50 -12 firm… -50 -12 first 158 87 first-line -15 31 first-… -7 16 first_mail 131 -4
first_time -23 -7 firs… 151 103 fit -27 0 fit_on -27 -2 fits -17 -8 five 199 178 fix 65 -54 fixed 178 -18 fixes -23 -1
fixe… 155 -19 flood -71 -8 flood_in -71 -8 floor -59 61 floo… -131 53 fois 158 78 fois_! 36 -9 folder -48 -24 fold…
-52 -41 followed 41 -14 follow… -3 11 foll… -38 10 foot… 8 -33 for -328 93 for_# 23 -12 for_? 62 -12 for_a 147 121
for_all -18 23 for_an 1 172 for_guests -40 -9 for_him 25 -3 for_information -26 13 for_it -29 60 for_my 139 -20
for_now -58 -20 for_one -86 -53 for_our -61 -91 for_the -67 -19 for_this -32 48 for_three 21 -61 for_two -109 -24
for_us -7 16 for_you 42 -17 for_your -75 -74 for_~ -96 -17 forget -68 -32 forgiv… 27 -12 forgot -56 -4 forgot_to -55
-3 forg… -71 -50 forklift -44 -35 forkli… -44 -35 fork… -44 -35 form -79 32 form_and 6 -21 formal 1 75 formal… -19 44
former -33 36 formulario 49 -19 formul… 118 65 form… 55 210 fortnight 53 27 fortni… 53 27 forty 126 -22 fort… 188 -7
forward -20 8 forward_it -27 16 forwar… -20 8 forw… -20 8 foto -64 -5 foto… 67 -6 found -8 -93 found_it 164 -21
found_out 11 -8 found_the 16 -20 foun… -8 -93 four 168 120 four_times 64 -9 fourth 92 50 four… 105 37 frage -74 -62
frage_zum 11 -9 frag… -94 -14 fram… 20 -7 frankly -18 28 frankl… -18 28 fran… -41 21 frau -114 -48 frau_beispiel -21 1
freezer 23 21 freeze… 43 12 free… 39 28 freigabe -89 -40 freiga… -89 -40 freitag -25 37 freita… -25 37 frei… -133 -4
freund… 52 88 freu… 52 88 friday -23 -19 friday… 55 -15 fridge 76 50 fridge_logger -5 37 frid… 96 24 friendly 40 -20
friendly_and 36 -13 friend… 32 -24 frie… -2 -38 fristlos 18 100 fristl… 18 100 fris… 57 145 from -19 38 from_# -70 -3
from_a 28 -42 from_another 53 -19 from_last 67 -28 from_me -24 21 from_my 88 -13 from_now -4 -35 from_our -42 -8
from_the -92 -39 from_you 101 57 from_your 6 60 front 34 -17 front_of 66 -3 fron… 34 -17 froz… 8 -27 früh -115 -6 full
61 -76 fun -23 48 funciona -25 -11 funcio… -25 -11 func… 70 -14 funny -38 -12 funny_one -19 -3 funn… -38 -12 further
-9 46 furthe… -9 46 furt… -9 46 fünf -42 -7 für 98 105 für_das 49 -11 für_den 119 -13 für_die -28 -1 gar -63 -6
garantía -45 -24 garant… -64 -11 gara… -63 16 gate -67 -69 gate_# -67 -35 gateway -88 31 gatewa… -88 31 gate… -88 31
gave 42 -8 gb -24 -7 gc -17 50 geben -49 -12 geben_sie -48 -7 gebe… -49 -12 geehrte 49 34 geehrt… 67 81 geeh… 67 81
gefahren 61 40 gefahr… 54 36 gefa… 54 36 gegeben 67 60 gegebe… 67 60 gege… 119 50 geholfen -55 1 geholf… -55 1 geho…
-55 1 geht 170 -68 geht_das 73 -32 geklappt -54 -8 geklap… -54 -8 geklingelt 32 -14 geklin… 32 -14 gekl… -22 -22 gelö…
28 -13 gemeldet 50 30 gemeld… 50 30 geme… 6 20 gentleman -20 63 gentle… -20 63 gent… -7 64 genug 42 95 genu… 131 93
gere… -7 19 german -23 -6 germ… -23 -6 gern -92 26 gerät 68 54 gerä… 108 38 gesagt 185 37 gesa… 185 37
geschäftsführung 9 66 geschä… 12 105 gesc… 35 95 gesp… -58 15 gestern -103 1 gester… -103 1 gest… -127 -6 get 300 25
get_a 15 -13 get_an -28 -5 get_me 66 53 get_the -50 -9 getting 13 -6 gettin… 13 -6 gett… 13 -6 gibt -46 -13 gibt_es
-46 -13 gift 48 -4 ging -36 -20 ging_es -87 -12 give 161 74 glad -21 26 gladly -52 51 glad… -52 51 glaube 24 -6 glau…
112 -11 glei… -59 -4 go 10 17 go_? -4 8 go_on -18 14 go_through -7 -6 go_to 41 19 goes 47 8 going 34 6 goin… 34 6 gone
104 -21 good -89 28 good_at 160 -25 good_day -45 -15 goodwill -96 36 goodwi… -96 36 good… -99 35 got 80 -23 got_a -13
76 got_cut -3 0 got_the 37 -23 got_there -66 -22 gracias -87 78 gracias_por -19 92 gracia… -87 78 grac… -87 78 grand
-4 -13 grandmother -7 -25 grandm… -7 -25 gran… 33 -54 grateful 69 -18 grateful_if 44 -15 gratef… 69 -18 grat… 69 -18
great -13 47 grea… -13 47 green 5 -16 greetings -19 -38 greeti… -19 -38 gree… -16 -57 ground 93 79 group -20 -20 grou…
73 59 grow… 41 60 groß… 15 55 gruß 12 43 größ… -1 -10 grün -59 -14 grüß… -24 44 guar… 35 30 guess 98 36 guest -38 -11
guests -44 -23 gues… 59 -5 guid… 50 3 gut -146 46 gut_ich -70 -5 gute -47 23 guten -89 25 guten_morgen -25 -12
guten_tag -37 44 gute… -99 36 guy 28 46 h -3 -19 h_# -5 -5 ha -257 -35 habe -54 -8 haben -127 73 haben_es -81 61
haben_sie -38 -12 haben_wir -55 -7 habe… -127 73 hablar 65 79 hablar_con 65 79 habl… 65 79 had 404 -141 had_a 16 13
had_been 62 -13 had_no 73 7 had_the 45 -28 had_to 31 -38 hadn't -1 -20 hadn… -1 -20 halb… -12 -7 half 65 -33 half_a 13
-18 hall -12 -17 hall_# -13 -1 halle 93 -12 halle_# 93 -12 hallo -47 82 hallo_wir -17 -22 hall… 30 69 halt… 18 -25 han
60 -14 hand 14 -51 hand_each -13 -22 handhelds -10 -12 handhe… -10 -12 handle -14 -12 handle… -21 31 handling -9 29
handli… -9 29 hand… -209 -37 happened -7 -3 happens -41 -28 happens_again -35 -8 happen… -48 -31 happy -2 63 happy_to
-17 83 happ… -61 25 has 15 -38 has_# 8 -19 has_a 26 -9 has_an 16 21 has_been 182 -10 has_changed -5 -4 has_died -62
-27 has_expired -4 8 has_failed 42 -13 has_no -56 -10 has_not -100 -21 has_the 43 85 has_to -24 1 hasn't 108 -28
hasn't_been 112 -8 hasn… 108 -28 hasta -21 42 hast… -21 42 hat 136 -22 hat_das -55 32 hat_den -55 -43 hat_die -18 45
hat_es 41 -14 hat_sich 120 68 hats -38 -15 hatte 6 -18 hatten 23 -22 hatten_uns 121 -22 hatt… 29 -41 haus… -81 -6 have
328 -4 have_# -64 -31 have_a -28 -25 have_been -100 -19 have_had 141 1 have_heard 13 10 have_it -45 -5 have_not 74 -14
have_one -98 -3 have_received -15 -15 have_saved -6 -11 have_started 37 -20 have_the -65 41 have_to 264 -40 have_your
1 78 hay 124 17 hay_alguien 170 -1 hay_alguna -73 -6 hay_que -28 -9 he 219 -123 he's -20 -45 he_dicho 114 -14
he_didn't 19 -28 he_don't 75 -24 he_has 2 -13 head -32 -1 head_of 6 -9 heap -18 59 heap_dump -18 59 hear 116 -8 heard
46 -11 hearing -56 -29 hearin… -56 -29 hear… -32 -43 heat -21 -12 heating 33 -11 heatin… 33 -11 heat… 33 -11 hello
-108 -59 hello_? 94 -2 hello_again -137 -27 hell… -108 -59 help -150 92 helped -71 -9 help… -84 0 hemos 8 -8 hemo… 8
-8 her -137 -98 here 111 -24 hereby -7 25 here… -7 25 herr -31 168 herren 49 34 herr… 49 34 herzlichen 167 -4
herzlichen_dank 167 -4 herzli… 167 -4 herz… 167 -4 heure -31 -12 heures -81 -11 heur… -112 -23 heute 51 40 heute_früh
-81 -5 heute_ist 50 -12 heut… 51 40 hi -117 -28 hi_there -27 7 hier 127 -50 hiermit 18 100 hiermi… 18 100 hier… 18 100
high 8 -17 higher -5 133 high… -5 133 hilfe -40 -29 hilf… 25 -34 him -3 -9 hing… -59 -10 his -79 32 history 4 -13
histor… 4 -13 hist… 45 -19 hiérarchie -12 30 hiérarchie_? -12 30 hiérar… -12 30 hiér… -12 30 hoch… 0 39 hoffentlich 5
40 hoffen… 5 40 hoff… 5 40 hoja 40 15 hoja_de 40 15 hola -63 39 hold -37 -9 holiday -109 -12 holidays 12 -16 holida…
-97 -28 holi… -97 -28 holy -69 -24 home 16 -39 homework 84 -14 homewo… 84 -14 home… 84 -14 honestly 6 26 honest… 6 26
hone… 23 23 hora -132 -5 hora… -17 -8 hospital -65 14 hospit… -69 80 hosp… -33 67 host -30 -10 hote… 24 -3 hotline 66
-6 hotlin… 66 -6 hotl… 66 -6 hour 62 -40 hours -61 -38 hours_? -21 -17 hours_of 66 28 hour… -61 -38 hous… -19 -11 how
88 -111 how_do -115 -55 how_i -12 -14 how_long -33 -16 how_many 19 -18 how_often 71 -3 hoy 89 9 human 42 -22 huma… 42
-22 hundred 58 -8 hundre… 58 -8 hund… 58 -8 hung 11 -5 hurr… -9 -4 i 441 -111 i'd 49 10 i'd_be 88 -39 i'd_have 40 49
i'd_like 40 4 i'd_rather 33 -23 i'll 249 31 i'll_be 75 26 i'll_spare 33 -22 i'm 111 63 i'm_# -5 -3 i'm_a 23 -7
i'm_asking 37 15 i'm_dead -105 -7 i'm_just 30 -15 i'm_not 149 -49 i'm_reporting -16 32 i'm_the 7 -20 i'm_told -9 -11
i'm_writing 17 76 i've 559 91 i've_asked 15 32 i've_attached 37 -8 i've_been 82 -64 i've_got 7 9 i've_lost 69 -29
i've_now 20 -30 i've_put -2 -8 i've_stopped 83 43 i've_tried 52 21 i_add -27 -4 i_am -40 -26 i_ask 39 -3 i_asked -53
-12 i_call 47 -18 i_called -52 -19 i_can 8 -8 i_can't 63 3 i_change -39 -10 i_could 28 -67 i_did 73 49 i_didn't 18 -8
i_do -104 -23 i_don't 263 86 i_expected 63 -21 i_find 30 -28 i_forgot -56 -4 i_found -45 -12 i_get -1 -32 i_give 119
-6 i_go 56 -14 i_got 30 9 i_guess 8 -2 i_had 46 -52 i_hadn't -32 -5 i_have 254 -9 i_just 2 -11 i_keep 57 -11 i_know
-94 27 i_make -6 -34 i_need 27 -11 i_no 49 8 i_only -132 -36 i_open 12 -11 i_order -13 -10 i_put -22 -8 i_run 96 99
i_sent -6 -16 i_set 23 -18 i_should -16 125 i_stayed 98 -5 i_still 10 -6 i_suppose -53 -18 i_switched -63 -2 i_take 30
-27 i_talk 4 60 i_think 5 91 i_thought -50 -13 i_tried -6 -1 i_understand 8 67 i_wait -6 -31 i_waited 37 -7 i_want 115
51 i_was 19 -27 i_wasn't 49 -6 i_will -20 -9 i_would 21 39 i_write 96 20 i_wrote 114 -20 ich 181 91 ich_an -19 41
ich_auf -42 -7 ich_bin 67 -14 ich_den -23 -15 ich_die 19 -11 ich_erwarte 9 63 ich_gern -76 -48 ich_glaube 24 -6
ich_habe -61 20 ich_hatte -51 -13 ich_ihnen 173 44 ich_im 21 -28 ich_möchte 6 76 ich_nicht -128 -8 ich_tun -67 -2
ich_warte -24 -7 id -13 -13 idea… -28 -16 idio… 40 45 if -72 -44 if_i -48 -14 if_it -42 -29 if_not -32 -6 if_someone
35 2 if_the -69 31 if_you -58 16 if_your 80 -25 igno… -35 35 ihn -49 -18 ihnen 421 -23 ihne… 421 -23 ihr 80 -82 ihre
-141 72 ihre_anfrage -151 -14 ihre_leitung -30 60 ihren 33 90 ihrer -130 -23 ihres 33 4 ihre… -64 74 il 80 51 il_faut
-9 66 il_manque -81 -5 il_nous 31 -20 il_y 185 -16 im 4 -5 im_büro -83 -8 im_mai -9 37 imag… -31 -6 immer -20 -47
immer_noch 49 -14 imme… -20 -47 impact -55 49 impa… -55 49 import -62 -5 importer -33 -13 import… -63 -18 impo… -98
-30 impresora -131 -52 impresora_# 83 -16 impresora_de -8 -2 impres… -93 -56 imprimante -186 -45 imprimante_# 56 -12
imprime -134 -13 imprime_plus -44 -2 imprim… -261 -51 impr… -279 -101 in -41 -62 in_# -26 43 in_a -78 27 in_all -4 18
in_and 0 -30 in_april 36 -54 in_copy -49 4 in_den -48 -12 in_der -137 -16 in_die 11 -10 in_einer 37 -7 in_four 8 -9
in_front 37 -11 in_it 34 -7 in_june 67 -36 in_march 67 -6 in_may 50 9 in_my 38 -31 in_on 116 -35 in_one 25 56 in_our
-24 -25 in_place -11 4 in_room 17 -21 in_spring -1 -19 in_the 20 -143 in_two -40 -7 in_which 10 -4 in_writing -66 -28
in_your -129 88 incident -9 -80 incidents 36 -2 incide… -18 -77 inci… -18 -77 include 56 -5 includ… 56 -5 incl… 56 -5
incr… 496 -1 indique -38 -9 indiqu… -38 -9 indi… -76 -1 info -45 8 information -15 -17 informed 68 7 inform… -49 45
info… -65 28 ink -27 -6 insanely -54 -25 insane… -54 -25 insa… -55 -28 inside -107 30 insi… -107 30 insp… 59 -5
installation 73 -15 installed -70 35 installed_the -75 45 instal… 2 2 inst… -26 -53 insult… -103 -8 insu… -154 16
intend -70 33 intend_to -70 33 intere… 60 -36 internal -62 10 intern… -77 22 interventions -27 24 interv… -13 -2 inte…
-52 46 into 25 -33 into_my 31 -25 invent… -60 -31 inve… -60 -31 invitation 1 -20 invita… 1 -20 invi… 25 -61 invoice
-51 -42 invoice_# -4 88 invoices 23 -3 invoic… -10 -43 invo… 22 -17 inzwischen 66 -14 inzwis… 66 -14 inzw… 66 -14 is
-190 -140 is_# 30 -12 is_a 99 34 is_always 28 -10 is_an -19 -1 is_at 112 -12 is_attached -4 -10 is_back -99 -8
is_closed -4 -30 is_down 86 -7 is_empty -15 -10 is_enclosed 47 -21 is_fine 20 -33 is_from -6 -4 is_full 7 -6 is_gone
36 -12 is_in -73 6 is_it -54 -5 is_not 16 54 is_now -17 21 is_on -37 -64 is_open -42 -24 is_placed 49 -5 is_running -9
-13 is_settled -70 42 is_still 147 -8 is_that -43 -1 is_the 62 30 is_there -37 -41 is_this -38 -4 is_to 106 -5 is_too
-13 -2 is_your 93 -11 is_~ -24 -10 isn't 72 112 isn'… 72 112 iso -1 -6 iso_# -1 -6 issue 130 -32 issu… 130 -32 ist 136
66 ist_bei 114 -30 ist_da 69 -9 ist_das 198 -1 ist_der -41 -48 ist_donnerstag 50 -12 ist_es -96 -9 ist_wieder -69 40
it -142 -48 it'd -23 21 it's 250 -51 it's_a -7 7 it's_that 26 31 it's_the 33 -17 it_? 118 12 it_a 9 24 it_any -3 23
it_arrives -7 -16 it_as -36 -2 it_back 29 1 it_be -87 3 it_because -23 -22 it_began -3 -7 it_broke -40 -3 it_by -12 35
it_does -32 -5 it_doesn't 22 -4 it_fails 13 -5 it_for 52 -52 it_goes 41 13 it_happens -61 -10 it_has 91 -3 it_hasn't
100 -23 it_in 1 -30 it_is -18 32 it_isn't -18 116 it_manager -23 -44 it_off -62 -4 it_on 101 -11 it_said 32 -7
it_should 42 -11 it_still 36 -6 it_takes 15 1 it_the 4 -3 it_to 4 139 it_took -33 -10 it_was 125 -113 it_wasn't -48
-19 it_with -20 -2 it_works 48 -31 its 64 102 itself -27 -12 itse… -27 -12 j 82 -4 j' 36 29 j'_ai -33 64 j'_attends 25
-7 ja -59 12 jahres… -36 0 jahr… -40 34 jamais 57 -21 jama… 57 -21 january -12 19 januar… -12 19 janu… 57 14 je 12 297
je_m' 59 66 je_n' -54 -29 je_ne 3 36 je_saisis -52 33 je_suis 2 -34 je_veux 94 83 je_vous -68 1 jede 75 -22 jedes 15
-7 jedes_mal 15 -7 jede… 32 -12 jemand 325 -31 jemand_? 174 -15 jema… 331 -8 jetzt 123 -5 jetzt_liegt 97 -18 jetz… 123
-5 jeudi -46 -32 jeudi_à -63 -2 jeud… -46 -32 job -28 -20 join -45 -22 joint -2 86 jointe -104 20 join… 136 77 joke 78
-17 jour -35 -10 journal -32 60 journa… -32 60 journée -6 -25 journé… -6 -25 jours -5 20 jours_notre 48 44 jour… -43
55 jueves 22 -28 jueves_a -62 -11 juev… 22 -28 june -21 14 juni… -30 29 juri… -34 -75 jusqu' -93 -10 jusqu'_à -93 -10
jusq… -93 -10 just -42 -180 just_a -21 -18 just_checking -58 -3 just_say -5 -15 just_want 2 -11 kabel -34 -22 kabe…
-47 -30 kaffee -55 14 kaff… -55 14 kann -154 17 kann_ich -52 -6 kann_man -26 -6 kaputt 36 -16 kapu… 36 -16 kart… -26
-6 kasse -31 -5 kass… -31 -5 keep 124 -20 kein 20 87 keine -15 -15 keinen -34 55 keiner 12 -27 kein… -37 14 kenn… -120
-4 kept -21 -10 key -13 -37 keyboard -64 -19 keyboard_of -24 -5 keyboa… -64 -19 keyb… -64 -19 kg -42 -7 kick -26 -9
kick_myself -26 -9 kidding -29 -3 kiddin… -29 -3 kidd… -29 -3 kids -62 -20 kids_are -24 -3 kill -46 -19 kill_# -31 -5
killed -49 -5 killer -75 -4 killer_feature -46 -2 killing -14 -3 killin… -14 -3 kills -26 -3 kills_the -26 -3 kill…
-124 -17 kind -59 45 kind_regards 6 5 kindly -15 84 kindly_tell 50 30 kind… -15 84 kiosk -35 -15 kios… -35 -15 kitchen
4 -3 kitche… 4 -3 kitc… 4 -3 kleinen -24 47 kleine… -24 47 klei… -32 45 klinge… -30 -6 klin… -73 -7 know -130 38
know_how -13 -11 know_it -37 62 know_that -48 71 know_the 61 -1 know_what 31 -25 know_whether 5 -19 known 72 -13 knows
-61 91 know… 41 64 kollegin 54 42 kolleg… 22 15 koll… 22 15 komme 39 -6 kommt 48 -67 kommt_die 37 -12 komm… 82 -68
konto -38 39 kont… -38 39 kran… 64 -12 kreis -74 -36 krei… -74 -36 kurze 80 -11 kurze_frage 80 -11 kurz… 74 -15 können
133 1 können_sie -13 17 können_wir 146 -16 könnte -49 37 könnten -27 7 könnten_sie -27 7 könnte… -27 7 könn… 57 45
kühl… 57 -14 kündigen -38 29 kündigung -2 73 kündig… -28 82 künd… -28 82 l' 147 -92 l'_ai 1 -13 l'_appareil 105 -15
l'_appel 64 -11 l'_autre 21 -11 l'_avons -17 -5 l'_école -15 -16 l'_écran 47 -17 l'_équipe -31 10 la -2 44
la_biblioteca -37 -7 la_consommation -52 33 la_dirección -17 57 la_factura -39 -10 la_facture -40 -17 la_foto -64 -5
la_impresora 14 -18 la_luz -121 -5 la_mairie -16 -14 la_mañana 37 20 la_mise -34 -2 la_même 57 -46 la_oficina -68 33
la_paciencia 81 73 la_pieza 19 -9 la_pièce -76 -8 la_recepción -14 -7 la_semana 20 -14 la_tarde 34 -9 lab 25 -2 label
-30 -12 labels 121 -10 labe… 92 -22 labora… -18 -7 labo… -18 -7 ladder 53 14 ladd… 53 14 lady -13 -28 lamp -121 -14
lamp_has -68 -3 land… -35 -9 lange -68 30 langsam 43 -7 langsa… 43 -7 language 27 -12 langua… 24 -16 lang… 0 6 laptop
6 -9 lapt… 6 -9 las -37 -7 las_# -40 -8 lassen -42 -6 lass… -42 -6 last 190 -155 last_night -12 -20 last_term 9 -5
last_time 128 -3 last_two 109 -15 last_week 42 -25 last_year -3 -11 last_year's -37 -23 lasts -20 -4 last… 49 -16 late
-39 -3 late… -33 -8 laugh 37 -14 laughing -14 -3 laughi… -14 -3 laug… 23 -17 laut -93 -16 lawyer 15 52 lawyers 18 38
lawyer… 18 38 lawy… 33 90 le -312 36 le_camion 16 -10 le_colis -96 -5 le_dossier -17 6 le_fait -89 -13 le_journal -17
61 le_logiciel -39 -12 le_mauvais 43 -2 le_message -52 -9 le_médiateur -52 33 le_même -161 -4 le_prévoient -52 33
le_technicien -30 -11 le_téléphone 42 33 le_voyant -74 -7 lead 20 102 lead_ring -29 14 leak… -5 -11 least 60 8 leas…
60 8 leave 6 -26 leaving 19 67 leavin… 19 67 leav… 24 41 lector -94 -28 lect… -125 -31 leere 54 -15 leer… 54 -15 left
-11 -86 legal -134 73 lega… -134 73 leider -184 -22 leid… -184 -22 leitung -32 132 leitun… -32 132 leit… -94 146 les
68 47 lesen 77 2 lesen_sie 71 -22 lese… 77 2 less 7 -13 let 101 46 let's -15 -2 let'… -15 -2 let_a 14 -2 let_me 71 40
let_us 17 9 let_you -81 5 letter -59 10 letter_template -13 -10 letters 103 5 letter… 98 3 lett… 38 8 letzte -105 35
letzte_woche -101 -9 letzten 89 -8 letzten_mal 89 -8 letzte… 89 -8 letz… -16 27 level -38 101 level_# -2 -40 level_?
-19 89 leve… -38 101 library 25 -5 librar… 62 -17 libr… 62 -17 licence -41 -65 licences -1 -26 licenc… -42 -90 lice…
-42 -90 lieb… -32 104 lieferung -46 -11 liefer… -57 -23 lief… -57 -23 liegen -41 35 liegen_bei -36 37 liegt 114 19
liegt_es 97 -18 lieg… 73 54 lieu -15 -5 lieu_de -15 -5 lift -39 -15 light -22 -22 light_is 16 -2 light_red -37 -20
ligh… -25 -30 like 47 32 like_a -106 -39 like_this 218 22 like_to -120 70 like_you 56 38 likes -58 16 likes_it -73 -12
like… -1 -4 limi… 60 24 line 65 -67 line_please -7 17 line… -44 33 link 60 17 lise… 275 -2 list 9 17 list_of 32 -12
lists -7 -17 list… -99 15 literally 42 -45 litera… 42 -45 lite… 42 -45 little 7 -24 litt… 7 -24 live -64 -41 livraison
33 21 livrai… 33 21 livr… 106 16 lizenzen -38 -12 lizenz… -38 -12 lize… -38 -12 llam… 114 -25 lleva -61 -25 llevamos
80 -25 llevam… 80 -25 llevo 133 23 llev… 63 -31 lo 114 134 lo_he 114 -14 lo_mismo 82 -12 lo_pueden -18 -1 local -1 37
loca… -1 37 lock -19 -11 locked -9 -28 locker -29 -3 lockers -29 -3 locker… -29 -3 lock… -38 -32 lodge -23 43 lodg…
-36 60 log 244 48 log_in 83 -46 logger -5 37 logg… -2 5 logiciel -58 -32 logici… -58 -32 login -301 -104 logi… -358
-136 logs -13 24 long 60 -32 longer 291 31 longer_believe 49 8 long… 291 31 look -53 106 look_at -17 135 looked 1 -9
looks -50 -29 looks_like -60 -7 look… -37 -39 loom -35 -8 los -74 12 loss 10 11 lost 113 16 lost_the 45 -35 lot -59 6
love -156 -29 lovely -89 -8 love… -89 -8 lowe… -15 -10 lui 99 -6 lunch 19 -9 lunc… 19 -9 lundi 69 -44 lund… 69 -44
lunes 156 -43 lune… 156 -43 luz -121 -5 luz_está -121 -5 läng… -28 -2 läuft -52 -19 läuf… -52 -19 m -57 -9 m' -5 76
m'_envoyer -10 33 m_? -7 -5 ma 98 3 mache 3 56 machen -31 43 machine 69 -3 machines -25 -9 machin… 44 -12 mach… -7 82
madam -14 14 mada… -25 22 made 11 -41 made_the 56 -18 mai -31 76 mail 85 -76 mail_? -73 14 mail_in -43 -13 mail_of
-126 -22 mailbox 48 13 mailbo… 48 13 mails 166 -19 mail… 214 -6 maintenance 40 -7 maintenant -4 -8 mainte… 36 -15
main… -3 -30 mairie -16 -14 mair… -16 -14 mais 31 -14 majo… -15 -20 make -17 -5 make_the 28 -18 maker 55 -43 make… 39
-60 mal 39 -61 man -15 72 managed 48 -11 management 20 48 manager -66 -27 manager_for -41 51 manager_has -6 -21
manage… 2 10 mana… -46 16 mandatory -2 -25 mandat… -2 -25 mand… 42 -38 manque -81 -5 manq… -35 31 manual -115 -48
manu… -44 -56 many 19 -18 map 11 -28 march 123 -33 marche -65 -18 marc… 58 -51 mardi 31 -15 mard… 31 -15 marek 10 -11
marek's 10 -11 marek'… 10 -11 mare… 10 -11 marked 16 -20 mark… 56 -32 mars 47 -5 martes 87 -15 mart… 87 -15 marzo -32
-7 marz… -32 -7 matin -158 -22 mati… -158 -22 matrix -23 -38 matr… -23 -38 matter -180 11 matt… -216 18 mauvais 43 -2
mauvai… 116 -7 mauv… 116 -7 max -13 -2 max_# -13 -2 may -121 16 may_and 21 29 may_be -2 -22 may_i -18 45 maybe -40 -9
mayb… -40 -9 mañana -35 10 maña… -35 10 me 149 203 me_? -48 48 me_a -61 -55 me_again -76 -2 me_and -59 -40 me_at 45
-25 me_connecter -60 -9 me_for 36 49 me_have -54 18 me_know 2 -8 me_on -20 -12 me_tell -6 -16 me_the 37 5 me_through 3
36 me_to 17 -1 me_up 16 -22 mean 23 -26 means -42 -18 meant 29 26 meant_for 33 -12 meantime -2 13 meanti… -2 13 mean…
-16 22 measur… -7 39 meas… -7 39 medica… 13 -22 medi… 3 -2 meeting -19 -10 meetin… -19 -10 meet… -19 -10 mehr 23 7
mein 131 181 meine 99 15 meine_frage 3 -13 meine_nachricht -45 -4 mein… 99 15 melden -37 -16 meldung -210 -16 meldun…
-210 -16 meld… -190 -37 melken 122 -12 melk… 137 48 member… -20 46 memb… -20 46 mensaje -127 -16 mensaj… -127 -16
mens… -139 -42 menu -12 -6 merci -202 65 merci_de -53 -1 merci_pour -27 126 merci_à -27 -39 merc… -202 65 merge -16
-27 merg… -75 -33 mes 158 11 meses 61 39 mese… 61 39 message -255 -33 messages 58 -17 messag… -197 -50 mess… -131 -64
met 136 137 meter 4 35 mete… -7 35 mi 82 57 mich 6 -44 micr… -32 -8 midnight -7 -10 midnig… -7 -10 midn… -7 -10 might
-99 23 migh… -99 23 migration 39 35 migrat… 39 35 migr… 39 35 min -54 60 mind 19 2 mine -23 78 mini… 89 16 minute -57
-11 minuten 9 -8 minutes 100 46 minutes_with 64 7 minute… 110 38 minu… 60 17 mir 164 197 mir_die 11 104 mis 95 -18
mise 87 18 mise_en 48 44 mise_à 38 -26 mismo -127 -19 mismo_mensaje -63 -5 mism… -37 -22 missed 68 59 missing -17 -5
missin… -17 -5 miss… 51 54 mistake 2 -4 mistak… 2 -4 mist… 2 -4 mit -36 167 mit_dem -16 9 mit_der 57 -35 mit_einem 29
-12 mitg… -40 -4 mittwoch 28 2 mittwo… 28 2 mitt… 45 53 mixed 47 -10 mixed_up 47 -10 mixe… 47 -10 mm -19 -10 mme 29
-32 mobile -21 -11 mobi… -21 -11 mode 30 -14 model -144 49 mode… -139 42 module -41 -30 modu… -59 -31 moi -111 -2
moins 54 65 moin… 54 65 mon -16 73 mon_compte -24 110 monats… -37 -44 mona… -11 49 monday 95 5 monday_your 7 -18 mond…
149 -4 money 40 33 mone… 40 33 monitoring -22 -12 monito… -61 -19 moni… -61 -19 montag 18 -27 month 98 116 mont… 55 87
more -9 113 more_? -28 -11 more_question -74 -28 morgen -110 -21 morg… -110 -21 morning -24 -79 morning_and -19 -24
mornin… 13 -95 morn… 13 -95 most -8 65 most… -106 -9 mot 2 -18 mot_de -44 -8 move -85 57 move_the -66 27 moved -4 -51
moves -6 -7 move… 25 -73 moving -26 30 moving_on 4 36 movi… -26 30 mr -97 -20 mrs 17 98 ms -23 -19 much 75 -26 muchas
-14 49 muchas_gracias -14 49 much… -17 45 muestra -22 -3 muestr… -13 -11 mues… -13 -11 muss 32 -19 muss_ich 57 -27
must -35 -23 muster 21 87 must… 21 87 muy -60 40 my 333 -81 my_account 26 46 my_boss -12 -11 my_brother -31 -8
my_colleague -201 95 my_english 9 -9 my_homework 84 -14 my_late 5 -42 my_mail -165 -17 my_manager -26 -24 my_own 117
-49 my_password 16 -16 my_patience 68 -10 my_question 2 -4 my_son -3 -10 my_staff -4 16 my_ticket 58 -21 myself -55
-18 myse… -55 -18 máquina -20 -5 máquin… -20 -5 máqu… -20 -5 más 133 64 médiateur -52 33 médiateur_de -52 33 médiat…
-52 33 médi… -52 33 même -105 -50 möchte -36 84 möchten -45 28 möchte… -45 28 möch… -81 112 mühe -3 90 n' 41 -106 n'_a
-154 -40 n'_ai -55 -8 n'_en 129 -23 n'_est 54 -8 n'_imprime -44 -2 nach 340 8 nach_dem 88 -13 nach_unserer 65 2
nachbe… 28 43 nachricht -45 -4 nachri… -45 -4 nach… 51 30 nada -60 38 nadie -30 -6 nadi… -16 -8 name -111 75 name_of
19 1 names -12 -25 name… -53 8 nas -14 -10 national -27 26 nation… -27 26 nati… -27 26 ne 63 52 ne_peux -60 -9 nearly
26 -25 nearly_fell -46 -24 near… 26 -25 necesitamos -87 -10 necesi… -87 -10 nece… -87 -10 need -131 -30 need_a -30 -10
need_it -18 -18 need_the -19 -18 need_this -24 11 need_to 81 -18 needed -38 34 needs -27 -29 need… -65 5 negr… -24 -4
nehmen -49 36 nehm… -66 41 neighbour 25 -25 neighb… 25 -25 neig… 25 -25 nein -19 -20 nenn… -12 50 network -92 -9
networ… -92 -9 netw… -92 -9 netzte… -52 -8 netz… -13 -19 neu -21 -22 neue 1 -17 neues -63 -3 neue… -75 -6 neun -21 -5
never -8 -38 never_mind 50 -5 neve… 49 -44 new -312 -38 new_contact -77 -34 new_for 18 3 new_one -17 -29 new_ward -30
73 news -67 -9 next -194 76 next_? -26 -1 next_time -34 -14 next_version -49 -19 next_week -57 -20 ni 55 -16 nice -2
-71 nicer 17 -8 nice… 24 25 nicht 18 22 nicht_mehr -4 14 nichts 59 25 nich… 27 54 nie -58 -11 niemand 33 21 nieman… 39
45 niem… 39 45 night 7 -3 nightmare -127 -12 nightm… -127 -12 nigh… -173 -25 nine 22 -76 nine_of 30 -29 nineteen 70
-18 ninete… 70 -18 ninety 16 -11 nine… 86 -28 nivel -24 89 nive… -30 117 no 36 64 no_answer 59 -3 no_ha -97 -11
no_imprime -63 -3 no_incident -8 -40 no_it 145 -6 no_it's 98 8 no_lo -6 31 no_longer 70 4 no_offence 4 41 no_one 39
-43 no_puedo -44 -8 no_sé 47 -27 no_tengo -56 -12 no_tiene -59 -2 nobody 148 31 nobody_calls 43 30 nobody_is -92 -16
nobo… 148 31 noch 67 -109 noch_eine 31 -10 noch_einmal -9 -10 noch_etwas 119 -22 noch_nicht -77 -14 noche -40 -16
noch… -100 -19 node -38 -5 noise -37 -13 nois… -37 -13 nom 24 -19 nombre 83 -6 nombre_de 83 -6 nomb… 83 -6 non 88 58
none -107 -43 noon 38 2 normal -122 46 normal_? -63 -6 norm… -49 40 nos -67 99 nos_viene -67 -13 not 48 -69 not_a 126
13 not_acceptable 61 -14 not_have -37 -1 not_help -93 -3 not_know -115 -4 not_print -39 -1 not_the -43 -27 not_your 30
-9 note 22 -61 note_that 66 -29 notes 96 -18 note… 152 -26 notfal… -62 -7 notf… -62 -7 nothing 1 -5 nothing_against 14
26 nothing_else -6 37 nothing_happens -7 -2 nothing_to -72 -13 nothin… 1 -5 noth… 1 -5 notice 43 38 notice_of 21 25
noticed 86 -21 notice… 141 -30 noti… 131 16 notre -27 -34 notre_avocat 48 44 notr… 45 -46 nous -1 -79 nous_avons -27 4
nous_convient -58 -5 nous_l' -17 -5 nous_sommes 28 -7 nouveau -78 -14 nouvea… -78 -14 nouvelle 21 -30 nouvel… -12 -32
nouv… -90 -46 novedad -73 -6 novedad_? -43 -1 noveda… -73 -6 november 2 26 novemb… 2 26 nove… -71 20 now 187 -104
now_it 20 -5 now_on -4 -35 now_the 19 -26 now_there's -41 23 now_with 11 17 now_written 58 19 nuestro -33 85 nuestr…
-69 78 nues… -69 78 nueve -17 -10 nuev… -53 -20 number 99 -39 number_# -67 -20 number_and -25 14 number_below 80 -17
number_is -48 -13 numbers -57 -13 number… -57 -13 numb… 42 -53 nummer -114 -4 numm… -114 -4 numéro -8 -11 numé… -29
-16 nun 24 166 nur 37 -40 nur_das 22 -8 nurse 17 17 nurs… 46 13 nächsthöhere -22 10 nächsthöhere_stelle -22 10 nächst…
-124 -2 näch… -124 -2 o -35 -15 objection -36 54 object… -36 54 obje… -36 54 obliged -58 97 oblige… -59 119 obli… -59
119 obse… -68 -9 occu… -52 -3 october 58 -10 octobe… 58 -10 octo… 58 -10 oder -44 51 of 118 300 of_# -63 -4 of_a -126
6 of_engineering -14 27 of_his -71 78 of_it 271 114 of_last -78 -8 of_march -41 6 of_mine -53 -12 of_my -9 -8 of_our
-22 -43 of_termination 17 63 of_the -50 109 of_them 50 -36 of_this -43 77 of_type -31 -26 of_us 7 46 of_you 45 5
of_your 57 148 of_~ -5 25 off 163 -42 off_and -63 -2 off_the 34 -15 offenbar 9 63 offenb… 9 63 offence 4 41 offenc… 4
41 offer -52 18 offering 45 -9 offeri… 45 -9 offe… -15 110 office -73 -35 officer -7 -5 office… -7 -5 offi… -83 -43
offline -19 -7 offlin… -19 -7 offl… -19 -7 oficina -68 33 oficin… -68 33 ofic… -68 33 oft 333 -20 often 94 -6 often_do
71 -3 ofte… 94 -6 ohne 38 127 ok -6 -1 ok_for -6 -1 old -102 34 old_one 15 -16 ombudsman 10 50 ombuds… 10 50 ombu… 10
50 on -97 84 on-call -9 -19 on-cal… -9 -19 on-c… -9 -19 on_# 97 25 on_a 16 -42 on_behalf -9 29 on_friday -87 -9
on_hold -40 -19 on_it 25 24 on_leave 32 -34 on_me 46 28 on_monday -34 54 on_my 11 -13 on_nous 75 -12 on_one 72 -33
on_our -108 44 on_paper 59 -18 on_record 49 -5 on_shift -28 74 on_site -5 -7 on_sunday -10 93 on_that 4 36 on_the -189
-124 on_this -6 59 on_thursday 44 -21 on_to -51 -28 on_tuesday 87 -7 on_with -26 25 on_your -21 -49 onboarding -6 -15
onboar… -6 -15 onbo… -6 -15 once -62 -46 once_? -7 -6 once_more -37 -14 one -80 58 one_? -39 35 one_asked 32 -22
one_day -30 -7 one_for -14 -1 one_from 93 -21 one_more -16 33 one_of 49 -16 one_on -44 -7 one_question -50 -13 one_the
-19 -3 one_thing 37 -13 one_to -70 23 one_up 10 9 one_who 37 -11 ones -65 -49 only -120 46 only_open -8 1 only_the -4
-6 only_two -5 -2 ont 43 -18 open -106 -10 open_points 16 26 open_the -32 -2 opened 34 -62 opening 7 -24 openin… 7 -24
opens -54 41 open… -13 -45 opinion -21 68 opinio… -21 68 opin… -21 68 opti… 7 -9 or -108 -15 or_do 11 -46 or_does -7
-2 or_is -35 -13 or_the -9 -7 order -135 -6 order_# -10 -22 order_the -12 43 ordered 42 -27 ordere… 42 -27 orders 20 1
orde… -38 -7 org -72 15 organi… 48 25 orga… 48 25 other 122 31 others 15 51 others_do -48 -7 othe… 150 85 otra 49 -69
otra_cosa -66 -6 otra_empresa -59 -24 otra_pregunta 9 -17 otra_vez 115 -18 otro 125 -9 oublié -53 -7 oublié_la -53 -7
oubl… -53 -7 our -433 -42 our_auditors -37 -3 our_city -4 -26 our_contract -16 8 our_counsel -6 49 our_it -23 -44
our_lawyers 18 38 our_legal -17 -39 our_new -2 21 our_parish -13 -14 our_side -107 -14 ours -41 -22 out 37 -1 out_?
-26 -15 out_as -8 -4 out_of -32 26 out_to -7 -18 out_with 132 -19 outage -16 -25 outa… 50 33 ouvert… -45 -15 ouve… 1
-17 oven -28 -9 over -53 108 over_it -41 -20 over_the -81 17 over_there 67 95 over_to 53 -14 overnight 9 -18 overni… 9
-18 over… 25 -20 own 160 -14 owner -18 39 owne… -22 77 où -25 -6 p1 -48 13 paciencia 81 73 pacien… 63 118 paci… 63 118
package -65 -39 package_for -48 -30 packag… -65 -39 pack… -88 -45 page -84 -51 page_# -43 -13 pages -114 -44 page…
-114 -44 paid 65 -19 paid_for 58 -6 paket -81 -4 pake… -87 -9 pallet -36 -7 pall… -36 -7 panel 35 -12 pane… 35 -12
panic -65 -7 pani… -65 -7 paper -16 -51 pape… -74 -53 papier -23 -25 papi… -23 -25 paquete -37 -7 paquet… -37 -7 paqu…
-37 -7 par 63 -17 para -68 39 para_el -42 -17 parada -6 -18 para… 30 120 parcel -72 -17 parcels 42 -11 parcel… 42 -11
parc… -30 -28 parents 46 -21 parent… 46 -21 pare… -98 -27 parish -43 -19 pari… -36 -26 parler 59 66 parl… 75 98 part
346 67 part_of 165 44 part… -63 20 pas 11 60 pas_de -26 3 pas_le 45 77 pasada 20 -14 pasar -133 35 pasar_la -12 -5
pasa… -30 37 pasos -21 42 paso… -21 42 pass -23 -6 passe -44 -8 passed -76 -25 passed_on -67 -12 passiert -148 -5
passie… -148 -5 passt -75 -11 passt_uns -36 -6 password -55 -38 passwo… -4 -45 passé 14 -11 pass… -334 -27 patience 57
-38 patience_with -66 -19 patient 112 28 patients -7 34 patien… 140 64 pati… 140 64 pay 2 57 paying 93 -22 paying_for
93 -22 payi… 93 -22 pc -24 -5 pdf -13 -21 pedido -30 -7 pedido_# -30 -7 pedi… -37 -9 pen 8 -28 pens 1 -17 people 61
-51 people_are 3 30 people_who 25 -27 peop… 61 -51 per -11 29 per_your 23 2 perdón -72 -14 perd… 54 3 perfect -38 -13
perfec… -82 -22 perf… -82 -22 perhaps 5 -17 perhap… 5 -17 perh… 5 -17 person 201 23 person_who 24 -16 personally -36
47 personas 81 -12 personne 28 -12 personne_n' -13 -6 person… 68 15 pers… 269 37 peti… -15 -23 peut-on -35 -9 peut-o…
-35 -9 peut… -72 -16 peux -51 -23 peux_plus -51 -23 phishing -57 -20 phishi… -57 -20 phis… -57 -20 phone -81 -7 phon…
-81 -7 photo -96 -22 photos 20 56 phot… -76 34 pick-up -65 -13 pick-u… -65 -13 pickup 8 -12 pick… -35 -20 pictur… -99
-6 pict… -99 -6 pide -92 36 piept -33 -24 piep… -33 -24 pieza 32 26 pieza_de 71 30 piez… 32 26 pilo… -109 -33 pin -37
-10 pièce -65 51 pièce_jointe -59 21 pièces 299 -7 pièc… 234 44 place -42 -66 place_of 13 -66 placed 49 -5 placed_on
49 -5 plac… -16 -59 plafond -9 19 plafon… -9 19 plaf… -9 19 plan -195 149 plan_for -22 41 planned -35 -30 planne… -24
-34 planning -15 -9 planni… -15 -9 plan… -152 -75 plat… 5 -15 play -5 -6 play… 19 -13 plazo -74 29 plaz… -88 74 please
-300 214 please_? -60 -33 please_add -5 -18 please_advise -15 -6 please_cancel -22 -31 please_close -18 21
please_confirm -52 57 please_do 17 -6 please_end -15 42 please_find -30 34 please_forward -27 16 please_give -16 -12
please_go -16 -10 please_hand 23 12 please_let -12 -9 please_log -10 33 please_pass -19 -30 please_read 73 -19
please_tell -56 -37 please_treat 1 50 pleased -30 -24 please… -30 -24 plea… -357 177 plotter -33 -3 plotte… -33 -3
plot… -33 -3 pls -36 45 plugged 13 -8 plugge… 13 -8 plug… 13 -8 plus 188 -67 plus_me -60 -9 plus_rien 39 -3 podemos
-12 -5 podemos_pasar -12 -5 podemo… -12 -5 pode… -12 -5 podrían -24 42 podría… -24 42 podr… -30 47 point -51 -13
points -9 4 poin… -59 -10 polite 107 -23 poli… 95 -19 pone 73 -13 pone_~ 73 -13 poner -7 34 pone… -7 34 pool -12 -11
por -6 135 por_el 80 35 por_favor -33 35 por_fin 130 -8 por_la -109 96 por_si 30 -14 port -16 -7 portal 27 -24 port…
22 -10 possible -56 0 possible_? -56 0 possib… -56 0 poss… -56 0 postage -9 -4 postag… -9 -4 postal -58 41
postal_address -58 41 poste 22 -16 poste_# -23 -5 post… -124 54 pour 112 187 pour_l' -42 -10 pour_la 129 -29 pour_tout
-38 117 pour_un 1 27 pourriez-vous -46 -13 pourri… -46 -13 pour… -48 -4 pouvez -101 12 pouvez-vous -33 -4
pouvez_fermer -28 -3 pouvez… -33 -4 pouv… -134 8 power -57 -18 power_cut -34 -8 power_cycle -23 -9 powe… -4 65
precisely 74 -7 precis… 74 -7 prec… 74 -7 pref… 10 48 pregunta -39 -20 pregun… 15 -24 preg… 15 -24 premium 46 22
premiu… 46 22 prem… 57 12 prepar… -2 13 prep… -2 13 present -29 79 presen… -38 92 press -9 -6 pressed -10 -15 presse…
11 -25 pres… -81 58 prev… -39 29 price 28 -4 pric… 28 -4 print 184 -21 printed -1 -8 printer -105 -83 printer_# 49 -7
printer_again 103 -11 printe… -139 -99 prints -111 -20 prints_blank -71 -8 prin… 1 -132 priority -16 70 priori… -16 70
prio… -37 95 prisa -35 -7 pris… -39 -9 problem -35 82 proble… -40 82 prob… -212 68 procedure -2 57 proced… -11 71
proceso -11 -3 proces… -51 -11 proc… -46 91 product 155 -5 production -46 4 produc… 109 -1 prod… 109 -1 programa 115
-12 progra… 67 -29 progress 39 -10 progre… 104 -11 prog… 170 -39 project 2 73 projec… -51 57 proj… -51 57 promised -51
-28 promised_here -73 -8 promises 9 3 promis… 103 -29 prom… 103 -29 prop… 2 -3 protokolle -38 42 protok… -116 38 prot…
-150 25 provee… -24 68 prov… -24 68 présen… 3 28 prés… 3 28 prévoient -52 33 prévoi… -52 33 prév… -84 22 prüfen -9 -14
prüf… 18 -21 puedan -16 -7 puede -34 41 pueden -87 -21 pueden_cambiar -9 -1 pueden_cerrar -27 -7 pueden_enviar -19 -3
puedo -88 -10 puedo_entrar -44 -8 pued… -225 3 puer… 42 -18 puis 99 37 puis-je -32 -6 puis-j… -32 -6 puisqu' 67 105
puisqu… 67 105 puis… 35 99 pump 29 31 pumps 6 -2 pump… 6 -2 pupils -14 -5 pupi… -14 -5 purchasing -60 -19 purcha… -60
-19 purc… -60 -19 purely -16 44 purely_for -16 44 pure… -16 44 put -186 1 put_a -39 -13 put_me 3 36 put_the -26 -21
página 22 -10 pági… 10 -13 pünktlich 107 -27 pünktl… 107 -27 pünk… 107 -27 qu' 91 34 quality 1 24 qualit… 1 24 qual… 1
24 quarter 79 61 quarte… 79 61 quar… 68 84 quatrième 38 66 quatri… 38 66 quat… 38 66 que 82 83 que_el -4 18 que_je -79
21 que_lo -11 41 que_vous 91 38 qued… -107 21 quel -29 -8 quelle -69 -11 quelqu'un 240 82 quelqu… 240 82 quel… 162 97
question -77 -54 question_about -78 -3 question_for 31 -6 questions -29 -20 questi… -82 -77 ques… -82 -77 queue 10 54
queu… 10 54 qui 119 65 quick -82 -18 quick_one -30 -7 quic… -92 2 quiero 134 30 quiero_hablar 85 29 quiet 49 -7 quie…
98 32 quinze 10 31 quin… 21 25 quis… -24 -1 quoi 26 61 quote -36 -27 quot… -37 -28 qué -11 -50 rain… 10 -19 raise -46
-36 rais… 4 -37 rang 90 -15 rang_me 52 -12 rapidez -13 37 rapide… -13 37 rapi… -13 37 rappelle 108 42 rappel… 84 41
rapp… 72 15 rates -50 -16 rate… -50 -16 rather 78 -46 rather_have -57 -5 rather_than -23 -8 rath… 78 -46 re 99 -237
re_# -294 -22 re_ihre -151 -14 re_impresora 83 -16 re_imprimante 56 -12 re_printer 49 -7 re_re 133 15 re_su -100 -12
re_votre -169 -11 re_we -15 -15 re_your -13 -59 reach 26 14 reached -68 -11 reache… -68 -11 reac… -42 2 read 95 -27
read_it 25 11 read_the 56 -10 read_this 82 -41 reader -78 31 reading 22 -7 readin… 7 -10 reads 112 -15 reads_# -15 -3
ready -16 -12 read… 5 -11 real -12 -6 reason -24 -25 reas… -41 24 reboot -20 -19 rebo… -22 -21 reca… -30 -25 receipt
-21 0 receipts 17 -19 receip… -4 -19 receive 8 15 received -74 -35 received_the -20 -2 received_your -15 -15 receiv…
-66 -20 recepción -14 -7 recepc… -14 -7 rece… -55 -50 rechne… -74 -10 rechnung -54 -65 rechnu… -54 -65 recht 37 -10
rech… -138 -64 recibido -41 -3 recibi… -59 -6 reci… -82 -7 reclamaciones 40 15 reclamación -7 122 reclam… 42 123 recl…
42 123 recogn… -99 22 recommend 104 -32 recommended 17 -8 recommended_you 17 -8 recomm… 88 -61 reconciliation 48 -24
reconc… 48 -24 reconn… 13 -12 record 34 16 record_that 49 -5 records -16 -39 record… -20 -4 reco… 67 -71 red -32 -29
red_and -37 -20 redéma… -95 -15 redé… -95 -15 ref 44 -13 reference 19 67 refere… -10 64 refe… -30 89 refund 2 152
refund_is -37 92 refu… -19 187 regards -35 -24 regard… 12 -32 rega… 12 -32 rege… -21 67 register -24 2 registro -60 67
regist… -44 43 regi… -51 -14 regular 18 42 regulator -13 64 regula… 5 106 regu… 5 106 reicht 61 11 reicht_es 73 14
reic… 61 11 reinic… -119 -4 reinstall -30 -16 reinst… -30 -16 rein… 6 -23 reis… -55 63 rejects -35 -6 reject… -51 -6
reje… -51 -6 reklam… -2 34 rekl… -2 34 release 67 -13 released -28 -15 releas… 49 -30 rele… 49 -30 reli… -37 -7 relo…
-17 -10 remaining 25 -17 remains 27 28 remain… 52 11 rema… 101 2 remember 34 -4 rememb… 34 -4 remerc… -84 -13 reme…
-51 -28 remind -38 -11 reminders -9 -17 remind… 9 -22 remi… -37 -44 remote 24 -5 remove 14 -34 remo… -13 -24 rempla…
-36 -49 remp… 32 35 rendez-vous 26 61 rendez… 26 61 rend… 15 52 renew 49 68 renewal 14 -31 renewa… 14 -31 rene… 33 23
repair -81 15 repair… -19 107 repa… -54 120 replaced 41 -28 replaced_the 38 -8 replacement -44 -26 replac… -15 -61
replies -5 17 replie… -5 17 reply 89 51 reply_under -7 27 repl… 69 7 report -165 -42 report_for -42 -28 reported 233
-25 reported_it 58 -9 reporting -16 32 reports -121 -27 report… 96 -20 repo… -68 -62 reprod… 19 37 repr… 20 31 request
-57 121 request_# -150 -54 request_for 84 69 requested -42 8 reques… -99 129 required -37 24 requir… -45 75 requ… -144
204 reserv… 45 31 reset 63 -17 reset_it -3 -2 reseña 61 39 rese… 199 14 resident -23 23 reside… -52 15 resist… -15 -7
resi… -68 8 resolution -9 54 resolu… -9 54 reso… 94 50 respect 83 17 respec… 83 17 responsable 30 60 responsible -54
18 respon… -21 69 respuesta 109 -7 respue… 109 -7 resp… 198 74 rest 102 -23 restart 10 -10 restarted -40 -1 restar…
-30 -12 restore -68 -7 restore_from -14 -6 restor… -68 -7 rest… 75 -90 result -58 -11 results -11 -21 result… -122 -23
resu… -132 -36 rete… -74 -19 reti… -69 -2 return -46 -16 return… 10 -8 retu… -36 -24 review -23 -10 revi… -29 12 reçu
-47 -14 reçu_le -33 -2 ridicu… 28 -2 ridi… 28 -2 rien 4 -12 right 31 -6 right_one -5 -6 right_the 153 -12 righ… 20 33
ring -23 28 ring_me -28 41 road 61 -10 robot 162 -12 robo… 162 -12 roll -44 -7 roll… 73 -32 room 167 -45 room_# 80 -22
rooms 70 -16 room… 70 -16 root -46 -1 root-cause 42 22 root-c… 42 22 root_cause -46 -1 root… 42 22 rota -23 -16 roug…
-40 -10 round 52 0 rounding 51 -7 roundi… 51 -7 rounds 62 -10 roun… 126 -12 router -77 27 rout… -102 55 row 15 16 rude
22 5 ruego -33 85 rueg… -33 85 rule -42 29 rules -34 30 rule… -34 30 run 1 55 run_a 88 101 run_out 23 -9 run_the -4 -2
running 39 -32 runnin… 39 -32 runn… 39 -32 runs 23 30 rush -25 -16 réception 97 -20 récept… 97 -20 réce… 97 -20
réclam… -18 -4 récl… -18 -4 répond… -57 30 réponse 94 -39 répons… 83 -31 répo… 25 -1 rése… 0 -8 résiliation -9 29
résili… 3 60 rési… 82 53 rückruf 30 27 rückru… 30 27 rücksendung -50 -14 rückse… -50 -14 rück… -126 -6 s' -60 21
s'_affiche -52 -5 sache -108 0 sach… -139 52 sad 19 -31 safe -29 -28 safety -15 13 safe… -15 13 sagen -79 -49 sage…
-79 -49 sagt 151 -14 said 88 27 said_monday 24 -8 said_~ 26 -17 sais -76 8 saisis -52 33 sais… -20 46 sale -25 -6
sales 117 -30 sale… 117 -30 salu… 21 -16 same 181 11 same_as -46 -4 sample 20 -11 sample… 5 -9 samp… 26 -19 sans -8 81
sat -49 -55 sat_in 12 -10 satisfaction -11 2 satisf… -11 2 sati… -11 2 saturday 13 -21 saturd… 2 -34 satu… 2 -34 save
-25 -6 saved -6 -19 save… -6 -19 savoir -43 -23 savo… -43 -23 saw -76 -42 saw_the -63 -40 say -7 -67 say_to 48 19
say_~ 9 -30 says -148 76 says_# -20 8 says_~ 26 -38 scale 104 -8 scal… 104 -8 scan 32 -4 scanner 45 -40 scanner_does
-28 -8 scanner_with 44 -9 scanne… 22 -46 scan… 22 -46 scen… -104 -10 scha… 131 -27 schedule 1 -9 schedu… 47 -12 sche…
26 13 schicken -61 -24 schicken_? -7 -3 schick… -61 -24 schi… -69 8 schließen -28 -16 schlie… -28 -16 schl… -130 -22
schnel… -13 -3 schn… -36 -8 schon 183 -19 schon_wieder -11 -5 school -31 -40 scho… 152 -59 schrank 27 -19 schran… 27
-19 schreiben 152 51 schrei… 241 39 schr… 138 4 schw… -28 -6 schö… -65 -7 screen -86 16 screen_is -16 -1 screen_reader
-2 39 screenshot -21 -12 screen… -21 -12 scre… -142 -5 se 353 60 se_lo 93 73 season 12 30 seas… 12 30 seat… 8 -21
sechs 28 25 sechs_wochen 43 29 sech… 28 25 second -81 100 second_line -7 17 second_one -37 -5 second_time 53 23
second_try -64 -10 second_week 18 18 seconds -33 -7 second… 8 -19 seco… -84 85 section -41 89 section_# -51 101
sectio… -41 89 sect… -41 89 see -48 -52 see_the -31 8 seed -9 -3 seen -4 22 segundo 87 62 segundo_nivel -24 89 segund…
73 107 segu… 58 106 sehr 89 80 sehr_geehrte 49 34 sein 1 69 sein… 9 119 seit 192 44 seit_# -71 -12 seit_dem 48 34
seit_gestern -96 -15 seit_heute 2 48 seit_wochen 67 51 seite -73 -10 seiten -40 55 seit… -136 39 selbst 70 -2 selb… 86
-10 sell -82 -9 semaines 45 104 semain… 86 97 semana 50 -38 semana_pasada 20 -14 sema… 146 51 send -34 -8 send_a 21 -8
send_an 38 -19 send_me -68 -44 send_the -44 -36 send_us -3 -21 sends 1 -20 send… -67 -34 senior -11 45 seni… -63 90
sensor -20 -37 sens… -20 -37 sent 91 -71 sent_you 14 -15 sentence 11 -9 senten… 11 -9 sent… 11 -9 separate 53 -12
separa… 53 -12 sepa… 53 -12 september 87 -42 septem… 82 -37 sept… 82 -37 sera… -19 4 serial -29 -10 serial_number -16
-6 serie -32 -9 serien… -26 -7 seriously 142 -17 seriou… 251 -18 seri… 163 -45 server -61 -7 server_is -24 14 service
3 77 servicio -26 17 servic… -28 115 servid… -119 -6 serv… -228 127 sessio… 11 -11 sess… 11 -11 set -13 47 set_it 33
-5 set_the -14 -5 set_up -17 -33 setting -52 -12 settin… -3 -13 settle 19 37 settled -70 42 settle… -70 42 sett… -54
66 setze 15 35 setze_ich 15 35 setz… 15 35 seule 244 -26 seul… 221 -27 seve… 99 11 shall 74 -4 shall_i 74 -4 shal… 74
-4 sham… 66 -26 share -60 -1 shared 51 -36 shar… 13 -38 she -159 -62 she'… -36 12 sheet -24 -15 shee… -33 -21 shift
-19 58 shif… -26 57 shipped -18 -28 shippe… -18 -28 shipping -6 -31 shippi… -6 -31 ship… -25 -59 shop 31 46 short 63
-22 shor… 63 -22 should 14 118 should_i 123 -12 shou… 14 118 show -50 -80 show_both -9 -7 shows -170 -44 shows_# -18
-8 shows_no -37 -7 shows_~ -58 -9 show… -104 -52 shut -67 -24 si -5 -36 sich 59 143 sick -155 -12 side -177 -71 sides
-31 67 side… -31 67 sie -11 67 sie_das 68 22 sie_den -66 65 sie_es 21 -20 sie_ihn -25 -8 sie_meine 38 -7 sie_mir -33
10 sieben 69 -16 sieb… 69 -16 siehe -69 -6 sieh… -52 44 sign -18 38 sign_with 11 14 signal -24 -25 signature -32 -13
signat… -32 -13 signed -26 12 sign… -74 -11 sigo 60 -12 sigo_sin 4 -2 siguen 92 -7 sigu… 92 -7 silence 83 -25 silenc…
70 -27 silent 94 -11 sile… 101 -33 silly -22 -5 sill… -22 -5 simple… -86 24 simply -35 39 simp… -121 63 sin 171 -30
sin_abrir 84 -13 since 101 44 since_# 58 -40 since_january 42 25 since_the 65 -23 since_then 37 -6 since_this -83 -7
since_update 15 -8 since_you -39 22 sinc… 100 30 sind 3 -34 sind_alle 25 -13 sind_eine -10 -5 single 83 -26 sing… 83
-26 sir -11 -6 sir_my 10 -32 sistema -66 -4 sistem… -66 -4 sist… -129 -21 site 2 29 sitz… 72 -13 six 136 106
six_semaines 45 104 sixt… 29 44 sla 0 31 sleep 49 -21 slee… 49 -21 slightly -2 -8 slight… -2 -8 slig… -2 -8 slow 31
-23 slow… -15 -10 small 63 -54 smal… 63 -54 smil… -130 -16 so 239 146 so_did -69 -25 so_far 27 21 so_i 2 -6 so_it 54
-9 so_lange -44 -14 so_please -60 15 so_that 44 98 softer -12 -6 software -61 4 softwa… -61 4 soft… -73 -2 soir 52 20
soir_avec 83 22 sold 14 29 solicitud -75 -20 solicitud_# -100 -12 solici… -87 63 soli… -87 63 soll 309 77 soll_ich 132
-3 solo -43 2 solu… -81 21 solved 73 13 solv… 73 123 somebody 88 30 somebody_else -19 -6 somebo… 88 30 someone 13 197
someone_from 38 101 someone_who 69 83 someon… 13 197 something 163 48 someth… 163 48 some… 207 193 sommes 28 15
sommes_jeudi 28 -7 somm… 28 15 son -121 -72 sont -17 36 soon -15 -18 sorry -152 -57 sorry_for -53 -34 sorr… -152 -57
souhaitons -77 -16 souhai… -109 132 souh… -109 132 sous 40 42 spare 54 -38 spare_you 33 -22 spar… 31 -44 speak -8 41
speak_with 13 52 spea… -8 41 spec -53 40 spec… -5 32 spent 7 -36 spen… 7 -36 spin… -3 22 spok… -15 -13 spreadsheets 5
28 spread… 5 28 sprechen 12 84 sprech… 12 84 spre… 17 112 spring -2 -23 spri… -2 -23 sso -65 -19 stable -19 -3 stab…
-19 -3 stadt -28 24 stad… -28 24 staff -4 48 staf… 3 47 stand 43 -9 standard -66 68 standa… -56 87 standing -2 -18
standi… -2 -18 stands -30 -7 stan… 12 37 stars 52 17 start -79 -24 started 100 -21 starte… 40 -25 starts 33 -6 star…
57 -47 statement -2 70 statem… -2 70 station 44 35 statio… 44 35 status 1 -11 stat… 53 88 stay -44 18 stay_with -44 18
stayed 59 -17 stays -5 -69 stays_as -3 0 stay… 54 -86 stecker -34 -24 stecker_nicht -34 -24 stecke… -66 -25 steckt 22
-12 stec… -50 -38 steht -77 -32 steht_~ -3 -5 steh… -35 -48 stelle -34 6 stelle_ich -14 -8 stel… -74 59 step 54 19
step_# 83 13 ster… 46 75 sticke… -44 -21 stic… -57 -23 still 107 -72 still_broken 36 -8 still_in 138 -1 still_not 25
-15 still_nothing 80 -5 still_open -16 -15 still_waiting 16 -5 stil… 107 -72 stim… 30 49 stock -13 -4 stoc… -13 -4
ston… -38 -22 stop 68 -19 stopped 35 75 stoppe… 35 75 stop… 58 66 store -16 -14 stor… -31 22 strength 1 2 streng… 1 2
stre… -37 -19 stuck -64 -13 stuc… -64 -13 student -31 53 students -99 -6 studen… -117 48 stud… -117 48 stunden 71 -35
stunde… 71 -35 stun… 71 -35 stupid -32 -7 stup… -32 -7 störung -228 -37 störungsmeldung 35 -17 störun… -194 -54 stör…
-194 -54 su -61 14 su_solicitud -100 -12 subi… 19 -11 subject -20 -8 subjec… -20 -8 subj… -20 -8 subscr… -11 24 subs…
54 21 succes… -2 -34 succ… -2 -34 suggest -21 24 sugges… 22 12 sugg… 22 12 suis -30 -40 suite 142 -13 suits -112 4
suits_us -109 -2 suit… 30 -9 summer 33 -25 summ… 18 -39 sunday 59 46 sunday_# -26 -4 sund… 59 46 superior 100 54
superi… 86 100 supervisor -28 -6 superv… -28 -6 supe… 52 93 supplier -37 86 suppli… -26 82 support -75 58 support_i 34
5 suppor… -75 58 suppose -53 -18 suppos… -31 -27 supp… -98 107 sur -62 -105 sure -61 -39 survey 42 -17 survive -46 -4
survive_a -11 -3 surviv… -61 -8 surv… -19 -25 swap -42 15 swap_the -36 16 swapped -49 -10 swapped_it -49 -10 swappe…
-49 -10 swap… -49 -10 switch -37 -22 switched -50 -8 switching -30 35 switch… -80 27 swit… -117 4 sync 0 -5 system -22
-20 system_in 10 -17 syst… -33 -25 sé 47 -27 séri… -91 -22 t-shir… 35 -13 t-sh… 35 -13 table -1 -13 tablet 17 -47
tablets -10 45 tablet… -10 45 tabl… 6 -15 tag 78 50 tagen 136 -26 tage… 136 -26 tags -10 -2 take -9 74 take_for 49 -9
take_it -30 -15 take_the -20 48 take_your -14 -24 taken 70 41 takes 18 -22 take… 88 19 talk -53 56 talk_to -15 72
talked -55 -24 talking 3 23 talkin… 3 23 talk… -52 -1 tall… 12 -12 también -14 -6 tambié… -14 -6 tamb… -14 -6 tanto 34
-14 tant… 34 -14 tarde 65 -12 tard… 28 56 tauschen -47 -5 tauschen_? -47 -5 tausch… -47 -5 taus… -53 -6 tax 52 -23 tea
32 -17 team -38 45 team_lead -20 68 technical -20 -13 technician 118 52 technicien 11 -18 technicien_est 60 -13
techniker -31 37 techniker_war -25 41 techni… 78 58 tech… 78 58 teil… -83 -24 telefon 20 -13 telefo… -86 -57 tele… -92
-23 tell 26 64 tell_me 44 120 tell_us 39 2 tell_you -83 -48 tell_your 34 -25 telling 43 -11 tellin… 43 -11 tells 18 12
tells_me 18 12 tell… 28 0 teléfono 23 -11 teléfo… 23 -11 telé… 23 -11 temperature 4 -10 temper… -41 -22 template -14
-14 templa… -14 -14 temp… -55 -36 ten -6 -17 tend… 28 -17 tenemos -26 -3 tenemo… -26 -3 tene… -26 -3 tengo 112 -23
tengo_que 168 -11 teng… 79 -29 terc… 64 -10 term 7 -3 termin -24 -6 terminate -9 118 terminate_the -31 56 termination
47 75 termination_of -14 -8 termin… -28 146 terms -5 2 term… -57 142 terrible -76 -10 terrib… -76 -10 terr… -176 -15
test -5 29 testing -58 -13 testin… -58 -13 tests 12 15 test… -78 -12 text -40 -17 text_? -16 -11 text… 172 -8 than 32
46 than_i 95 54 than_your 23 -7 thank -65 37 thank_you -65 37 thanks -191 -44 thanks_! -39 -3 thanks_for -57 -13 than…
-256 -7 that 315 39 that's 140 13 that_? -34 84 that_a 32 -19 that_date 4 36 that_i 19 -26 that_in 121 -11 that_is 41
-15 that_it -140 79 that_on -20 -33 that_our 3 -58 that_the 6 46 that_was 105 -47 that_we -46 -21 that_we'd 42 -15
that_you 165 -8 that_~ 45 26 that… 140 13 the -437 -30 the_# -24 -26 the_12th -17 -13 the_14th 3 33 the_20th 7 -22
the_2nd 31 -17 the_3rd 66 8 the_9th 14 -58 the_access 17 -41 the_address -5 9 the_agent -3 20 the_alarm 77 -3
the_analyser -23 -5 the_answer 39 -60 the_app -8 -32 the_article 37 -12 the_authority 35 4 the_battery -19 -1 the_bell
-29 -2 the_bin 37 44 the_blue -23 -4 the_board -38 -16 the_book -111 20 the_box -30 -12 the_button 19 -10 the_cabinet
49 -11 the_cable -22 -8 the_call 23 -25 the_case 14 37 the_cause 21 -2 the_certificate 5 -42 the_chargeback -16 19
the_children -9 -8 the_complaint -4 -5 the_consumer 6 49 the_contract -25 46 the_corridor 75 -10 the_counter -58 -6
the_dark 46 -13 the_data -35 22 the_date 31 -13 the_day 122 -43 the_delivery -8 -11 the_demo 61 -6 the_door 4 -21
the_driver -32 50 the_drivers 108 -30 the_emergency -36 -14 the_end 27 -36 the_error 48 -14 the_exit 27 28 the_export
-9 -12 the_fault 6 -6 the_fibre -17 -26 the_field -23 -15 the_file 18 37 the_fire 68 -4 the_first 96 100
the_first-line -15 31 the_form -53 4 the_fourth 92 50 the_fridge 74 -16 the_gateway -37 -7 the_german -23 -6 the_head
11 -38 the_heating 33 -11 the_host -12 -9 the_invoice -74 -29 the_key -30 -24 the_keyboard -40 -6 the_kids -62 -20
the_kiosk -31 -10 the_lady -13 -28 the_lamp -80 -13 the_last 110 -18 the_library 66 -3 the_licence -16 -45 the_lift
-39 -15 the_light -46 -1 the_line -59 -9 the_list 58 -4 the_log 72 -14 the_machine -34 -29 the_mail -43 -16
the_manager -6 -13 the_manual -94 -8 the_matter 31 45 the_may -30 -12 the_meantime -2 13 the_model -40 -5 the_money 47
45 the_morning 29 -47 the_name 19 1 the_nas -14 -10 the_national -27 26 the_new -243 -45 the_next -102 24 the_night
-28 -7 the_normal -19 65 the_number -17 11 the_nurse -20 43 the_office -61 3 the_old -9 -13 the_ombudsman 31 24
the_one 117 -37 the_only 7 13 the_order 13 -5 the_other 99 16 the_others -32 -4 the_owner -18 39 the_page -41 -7
the_paper -73 -39 the_parcel -67 -13 the_part 88 -12 the_person -29 36 the_phone -76 2 the_photos -7 -25 the_plotter
-33 -3 the_price 62 -1 the_printer -12 -6 the_question 82 5 the_queue -21 27 the_quote -27 -15 the_record -17 48
the_refund -68 41 the_register -11 -6 the_remaining 25 -17 the_report 2 -8 the_rest 102 -23 the_right -49 -15 the_road
61 -10 the_rule -36 39 the_same -96 34 the_scale 50 -1 the_scanner 46 -10 the_school -7 -16 the_screen -19 -3
the_second -89 -46 the_seed -9 -3 the_serial -16 -6 the_shift -32 0 the_shop 33 -8 the_site -12 -5 the_standard -66 68
the_status 1 -11 the_tablet -30 -35 the_tax 52 -23 the_third 37 -44 the_three 41 45 the_ticket -22 -17 the_tone 38 28
the_top -37 85 the_trade 18 63 the_truth 40 48 the_two -27 0 the_update 121 -23 the_wall 16 -22 the_warranty -52 48
the_whole -39 -68 the_wrong -5 -40 the_year -18 -3 the_~ 5 -28 theatre -43 -5 theatr… -43 -5 thea… -43 -5 their 195
-10 their_own 18 -21 thei… 195 -10 them -22 129 them_in 14 -7 themselves 88 -19 themse… 88 -19 them… 104 -27 then -19
-22 then_i 23 -17 then_the 22 -9 then_~ 33 -4 there 133 46 there's -58 4 there's_no 9 10 there'… -58 4 there_? 87 -9
there_a -119 -29 there_an -10 -11 there_are -17 19 there_was 6 -23 thermometer 26 -9 thermostat 22 -9 thermo… 47 -19
ther… 119 70 these 53 -10 thesis -29 -4 thes… 24 -14 they 128 42 they're -75 -19 they'r… -75 -19 they've 78 -9 they'v…
78 -9 they… 3 -28 thick -5 -9 thic… -5 -9 thin -20 -7 thing -95 -45 things -60 -28 think 8 88 think_we -39 -5 thinking
65 -11 thinki… 65 -11 thin… -54 1 third 196 -42 third_floor -104 -10 third_time 144 -15 thirty -35 -20 thir… 165 -69
this 94 429 this_? 72 -15 this_afternoon 5 55 this_as 15 88 this_before -72 -11 this_is 182 118 this_letter -7 -4
this_month 22 -17 this_morning -165 -21 this_one -100 92 this_ticket -15 -18 this_to 6 28 this_week -92 6 though -76
74 thought -7 -18 thought_you -50 -13 though… -7 -18 thou… -70 54 thread -17 -13 three -12 -41 three_times -34 0 thre…
-42 -61 through -105 21 through_the -20 23 through_to 3 36 throug… -76 25 thro… -89 47 thu -1 -9 thursday 26 -53
thursday's -18 10 thursd… 8 -42 thur… 8 -42 thx -22 65 ticket -83 40 ticket_# -14 148 ticket_on 30 -7 ticket_that 36
-19 tickets -52 84 ticket… -106 67 tick… -190 107 tiene -69 -7 tien… -93 -13 till -27 -14 time 354 -12 time_? 2 -17
time_and 4 42 time_for 0 -9 time_i -20 -1 time_is 20 -22 time_on 21 24 time_this -22 -16 time_to -2 33 times 31 -56
time… 39 -87 timing 32 -22 timi… 32 -22 tired 83 -7 tired_of 83 -7 tire… 83 -7 to 457 443 to_# -22 -61 to_a 114 -20
to_another -16 26 to_ask -63 74 to_be 61 24 to_come 143 -16 to_do -31 -33 to_explain 57 2 to_export -12 -5 to_find -36
-10 to_four -9 -3 to_get 28 -9 to_go -10 55 to_her 4 -34 to_keep 78 3 to_know 13 27 to_last 7 -16 to_let -49 14
to_look -58 -5 to_me -62 7 to_my 72 -26 to_our 46 -23 to_pay 24 57 to_remove 40 -21 to_say 3 19 to_see 12 -22 to_send
-8 11 to_tell -16 -35 to_the -36 199 to_them -40 34 to_whoever -5 18 to_write -45 32 to_you 23 27 to_your 19 31 to_~
18 -29 today 106 146 toda… -15 191 todo -86 22 todos -32 -2 todos_los -32 -2 todo… -32 -2 together -43 -5 togeth… -43
-5 toge… -43 -5 told 183 -34 told_me 39 -15 told_that -89 -12 told_us 40 -20 told_you 101 -13 toll 71 -15 tom -39 -12
tomorrow -106 8 tomorr… -106 8 tomo… -106 8 tone 25 19 tone_of 38 28 toner -88 -11 tone… -88 -11 tonight 6 81 tonigh…
6 81 toni… 6 81 too -92 -68 too_high 8 -17 too_much -21 -20 too_short -13 -2 took -64 -43 took_me -68 -7 tool 15 -9
top -48 102 tor 44 -12 touch -17 5 touc… 11 24 toujours -23 -15 toujou… -23 -15 touj… -23 -15 tour -20 -66 tour… 5 -12
tout -139 107 tout_et -11 151 tout_va -78 -16 toute -22 -16 toute_l' -22 -16 toutes -45 -2 tout… -68 -18 towe… -23 -3
trace -18 -6 tracker -17 -6 tracke… -17 -6 tracking -45 -7 tracki… -45 -7 trac… -80 -32 trade 18 63 trad… 18 63
training -19 -41 traini… -19 -41 trai… 75 -70 trancher -4 19 tranch… -4 19 transf… 40 8 translation -11 -13 transl…
-11 -13 transmettre -13 17 transm… -13 17 transp… -17 -6 tran… -116 41 trav… -14 -9 tray -4 -25 treat -65 33
treat_this 1 50 treated -36 99 treated_as -28 80 treate… -36 99 trea… -69 148 treinta 71 -16 treinta_y 71 -16 treint…
71 -16 trei… 71 -16 tren… -15 -19 tres -70 -34 tres_veces -66 -10 tria… -84 -15 tried 9 14 tried_it -41 -2 trie… 5 8
trois 72 27 trois_fois -101 29 troi… 72 27 trou… -7 24 truck -15 -9 truc… -15 -9 true -8 -17 trus… -52 32 truth 40 48
trut… 40 48 try -79 -11 très -24 19 très_bien -57 22 tube 2 46 tue -1 -6 tuesday 186 -83 tuesda… 186 -83 tues… 186 -83
tun -126 -3 tun_? -83 -3 turn 191 -18 turn_off 151 -14 turned 16 -15 turned_out -40 -13 turns -38 -11 turns_out -10 -7
turn… -22 -26 twelve -30 12 twel… -30 12 twenty 58 -7 twen… 108 79 twice 18 -50 twic… 18 -50 two -40 -200 two-… 46 34
two_and -21 -6 two_days 10 -37 two_hours -52 -13 two_of -45 -25 two_people 7 -3 two_stars -27 27 two_weeks -52 -30
type -42 -27 typed 0 -21 type… 0 -21 técnico -18 -34 técnic… -18 -34 técn… -18 -34 téléphone 62 102 téléph… 62 102
télé… 38 101 tóner -24 -4 tóne… -24 -4 u -8 45 uhr -82 -17 um -113 154 umst… -23 -9 umzug 40 -9 umzu… 40 -9 un 164 -5
un_câble 15 -10 un_mot 17 -13 un_poste 45 -11 una -196 102 una_reclamación -7 122 unac… 40 -16 unbelievable 139 -2
unbeli… 139 -2 unbe… 139 -2 und -75 313 und_ich 48 -32 under -48 75 understand 8 67 understood 31 -7 unders… 39 60
unde… -9 136 une 326 67 une_question -122 -10 unfortunately -95 -12 unfort… -95 -12 unfo… -95 -12 unit 39 -25 units
-21 -21 unit… 24 -26 university -40 -28 univer… -40 -28 univ… -40 -28 unlocked -6 -9 unlock… -6 -9 unlo… -6 -9 unre…
77 38 uns 50 -30 uns_gut -36 -6 uns_nicht 44 27 unser -57 9 unsere -145 -73 unserem 5 -19 unseren 34 18 unserer -41 -6
unsere… -25 38 unse… -228 -26 unter -17 -20 unter_# -32 -6 unte… 86 86 until -71 -91 until_# -18 -2 until_five 13 22
until_the -32 -45 unti… -71 -91 unus… -21 27 up 193 -2 up_and -51 -8 up_the 12 -6 up_to -16 19 update 195 -38 update…
24 -11 upda… 207 -51 upload -47 -8 upload… -15 -5 uplo… -62 -13 ur 45 46 urgenc… -62 -3 urgent -79 -15 urge… -142 -24
urla… -49 -4 us -55 -12 us_and 12 -2 us_it 23 -11 us_the 28 -28 us_to -55 -10 us_where -45 17 usb 1 -9 use -14 -67
use_# -14 -27 used 201 -48 used_to 116 -43 user -33 18 username -5 -4 userna… -5 -4 users -71 4 user… -76 0 uses -2
-22 ustedes 89 -11 ustede… 89 -11 uste… 82 33 usual 81 -21 usua… 65 -22 va -124 -20 va_bien -78 -16 vaccine 3 35
vaccin… 3 35 vacc… 3 35 vacuum -35 -8 vacu… 22 -15 valley -1 -9 vall… -1 -9 value -60 -16 valu… -60 -16 van 78 -7 vea
-57 43 vea_la -57 43 veces 110 -17 vece… 110 -17 vendredi -75 -2 vendre… -75 -2 vend… -47 42 verant… 21 87 vera… 15
100 verb… -20 -27 verd… -86 -12 verf… -55 -15 verg… 14 42 verlan… -62 89 verl… -26 70 versan… -11 -3 versch… -13 -3
version 37 -50 version_# 35 -1 versio… 37 -50 versión -61 -19 versió… -61 -19 versuch 45 -25 versucht -80 -11 versuc…
-34 -36 vers… -75 -126 vertra… -9 54 vertritt -63 -15 vertritt_mich -63 -15 vertri… -63 -15 vert… -88 36 very 132 86
very_nice 1 -8 veux 94 83 vez 117 -19 video 8 -9 vide… 8 -9 vielen -18 8 vielen_dank -18 8 viel… -18 8 viene -18 -30
viene_bien -67 -13 vien… -18 -30 vier -4 62 viernes 76 -22 viernes_no -24 -8 vierne… 76 -22 vierten -2 8 vierte… -2 8
vier… 90 -22 view -64 32 vingt 94 37 ving… 94 37 visit -42 -26 visitors 64 -8 visito… 55 -8 visi… 58 41 vlan -16 -14
voic… -8 -8 voir -82 25 volunteer -6 -16 volunt… -6 -16 volu… -7 -14 vom 7 -57 vom_# -45 -7 von 34 -24 von_der 51 -10
von_ihnen 77 -16 vor 94 77 vorb… -62 -11 vorgang -38 55 vorgan… -38 55 vorgesetzten 9 22 vorges… 9 22 vorg… -28 77
vorher -36 68 vorh… -36 68 vorlage -4 80 vorlag… -4 80 vorl… -4 83 vos 17 -2 vos_étiquettes 8 -14 votre -99 24
votre_demande -169 -11 votre_direction 44 45 votre_hiérarchie -12 30 votre_logiciel -19 -20 votr… -99 24 vouchers 5 2
vouche… 5 2 vouc… 5 2 vous 90 150 vous_avez 99 24 vous_aviez 37 -6 vous_en 21 21 vous_pouvez -101 12 voy 67 33 voyant
-74 -7 voyant_est -74 -7 voya… -74 -7 vpn -2 -28 vuel… -18 17 wait 0 -60 wait_for -19 -19 waited 42 40 waiting 23 -32
waiting_for -54 -19 waitin… 23 -32 wait… 65 8 walked -7 -12 walk… -7 -12 wall -8 -26 wall… -7 -57 wann -49 -20 want 91
26 want_a 3 28 want_to -16 1 wanted -78 -40 wanted_to -82 -32 wants -69 -18 wants_to -10 -17 want… -147 -58 war -68 -6
ward 119 93 ward_on -30 73 ware 41 -26 warehouse 25 -17 wareho… 25 -17 waren 74 -17 ware… 99 -34 warn… -31 26 warranty
-57 52 warran… -57 52 warr… -57 52 warte -24 -7 wartun… 66 -12 wart… 82 -33 was 252 -198 was_a -35 -47 was_also 93 -12
was_down 0 -23 was_here 11 -14 was_meant 33 -12 was_quick -39 -3 was_ready -16 -12 was_so -1 -25 was_the 139 -41
was_very 9 7 wasn't 14 -42 wasn… 14 -42 waste 73 34 wast… 59 28 watc… -5 -8 way 10 -28 way_to -54 -17 we -170 -45 we'd
16 135 we'd_be -2 37 we'd_like -57 85 we'll 47 -28 we'l… 47 -28 we're 36 26 we're_a 8 -24 we'r… 36 26 we've 178 -22
we've_decided -55 8 we've_found 3 2 we've_had -20 34 we've_put -49 -12 we've_reported 42 -6 we'v… 178 -22 we_add -20
-6 we_are 18 39 we_bought 17 -13 we_can -45 9 we_don't 54 -44 we_found 78 -46 we_get 25 -20 we_had -41 -57 we_have 15
-40 we_know -33 44 we_moved -3 -31 we_need -140 -22 we_open -24 17 we_ordered -33 -5 we_paid 4 -21 we_pay -22 0
we_received -76 -12 we_told 38 -6 we_tried -41 -2 we_were -24 -12 we_will -11 21 we_won't 14 90 we_would 22 28 wed -2
-3 wednesday 30 -35 wednes… 30 -35 wedn… 30 -35 week -39 -99 week_# -28 -14 week_? -18 58 week_and -19 -6 weekend -16
-32 weeken… -17 -69 weekly -38 -6 weekly_report -38 -6 weeks -97 80 week… -152 4 wegen 50 -9 wege… 50 -9 weight -9 -44
weig… 46 -50 weil 100 22 weiter -22 10 weitere -34 -13 weiter… -16 37 weit… -38 47 weiß -41 -3 weiß_ich -41 -3 welc…
65 -7 well 27 -48 wenn -47 44 wenn_ich -46 -7 went 59 69 went_to 81 107 werde 7 55 werde_ich 7 55 werden 31 61 werd…
37 115 were 1 -64 were_on 30 -7 were_the 23 -8 were_told -15 -11 werkstatt 26 -13 werkst… 26 -13 werk… 26 -13 what 181
-1 what's -12 -11 what's_the -12 -11 what_a -74 30 what_are 86 -1 what_do -61 19 what_does -4 -8 what_happened 49 -3
what_i 46 -30 what_i'm 26 37 what_it 22 -18 what_we -2 -6 whatever -12 -20 whatev… -12 -20 what… -24 -30 when -157
-145 when_i -64 -35 when_might -34 -16 when_the -12 -14 whenever 1 -6 whenever_the 4 -12 whenev… 1 -6 when… 1 -6 where
-115 -6 where's -35 -16 where'… -35 -16 where_can -4 -8 where_do -83 1 where_the 54 -65 where_to -45 17 wher… -149 -22
whether 35 20 whether_the 19 -18 whether_we 35 10 whethe… 35 20 whet… 35 20 which 330 -184 which_i 40 -27 which_of 34
-6 which_the 12 -5 which_we 53 15 whic… 330 -184 while 43 -27 whil… 43 -27 whit… 19 77 who 368 158 who's -79 -21 who'…
-89 -16 who_can 28 64 who_have 5 18 whoever -37 4 whoeve… 16 87 whoe… 16 87 whole -42 -68 whol… -42 -68 whom -62 109
whose -43 -1 whose_name 4 11 whos… -43 -1 why 186 85 why_the 43 37 wie -181 -38 wie_besprochen -91 -5 wie_oft 304 -8
wieder -50 33 wieder_da -138 -6 wieder_dieselbe -14 -9 wieder_ein 89 -6 wieder_gefahren 61 40 wied… -50 33 will -145
45 will_be 65 34 will_the -6 -3 will_you 15 -6 window -13 -10 window… -10 -4 wind… -23 -13 wine 5 -37 winter 23 -8
wint… 23 -8 wir -172 18 wir_brauchen -47 -8 wir_den 86 -11 wir_haben -96 55 wir_möchten -20 -29 wir_sind -10 -5 wird
10 2 wish -25 53 with -293 264 with_a -9 134 with_it -25 -5 with_me -137 -19 with_respect 102 -11 with_thanks -38 2
with_the -56 52 with_this 41 -7 with_you -30 16 with_your -55 77 with_~ -93 -12 without -16 -18 without_a -32 -5
withou… -16 -18 with… -74 -28 wo -43 -11 woche -13 -27 wochen 177 70 woch… 138 100 wollte 35 -10 woll… 35 -18 won't 53
128 won'… 53 128 wonder… 13 -5 wond… 30 -10 word -14 34 words -26 -12 word… -26 -12 work 293 -36 workaround 56 -19
workarounds 73 23 workar… 69 6 worked 5 13 working -31 8 workin… -31 8 works -71 -38 works_?! -22 -6 works_on -16 -2
workshop -33 -40 worksh… -33 -40 work… -60 -64 worst 61 55 wors… 61 55 would -146 116 would_be -50 31 would_like -42
34 would_you -49 120 woul… -57 106 write 29 75 write_it 61 -6 write_to -19 41 writing -8 48 writing_on 29 -35
writing_the 47 -7 writing_to -14 16 writin… -8 48 written 47 52 written_to 22 17 writte… 47 52 writ… 106 173 wrong -1
32 wrong_folder -34 -15 wron… -1 32 wrote 142 -40 wrote_it 43 -9 wrote_on -13 -10 wrot… 142 -40 würden -9 21 würd… -9
21 y 422 56 y_a 185 -16 y_dos 94 -12 y_el 114 -13 y_la -124 8 y_no 133 23 ya 50 35 ya_no -28 1 year -23 -96 year's -37
-23 years -39 -91 years_of -70 -18 year… -76 -114 yellow -26 -1 yell… -26 -1 yes -80 -6 yesterday -136 -34
yesterday_and -55 -8 yester… -99 -50 yest… -99 -50 yet 77 -13 yo 117 -25 you 88 41 you'd 19 -30 you'll 67 28 you're
-16 -31 you've 16 61 you'… 86 28 you_? 14 -21 you_a 41 -26 you_are 28 22 you_ask -3 83 you_asked -64 44 you_can -95 -5
you_check -65 -9 you_for -17 -5 you_give -5 102 you_had 22 -24 you_have 97 13 you_how -11 21 you_keep -5 1 you_know 8
1 you_need -62 44 you_on -23 65 you_please 28 -12 you_put -3 0 you_recommend -26 -7 you_run -43 46 you_said -30 -11
you_say 8 -16 you_send -69 -53 you_sent -19 -37 you_set 20 48 you_take 1 -2 you_tell 89 -23 you_that -48 -19 you_the
20 -13 you_to 109 52 you_told 25 -8 young -62 9 young_man -62 9 youn… -62 9 your -88 132 your_answer -70 56 your_boss
0 15 your_colleague -47 2 your_company 57 152 your_complaints -8 81 your_engineer -12 -27 your_export 28 -8 your_fault
-32 7 your_form 14 7 your_head -43 38 your_importer 8 -11 your_mail -11 34 your_management 40 44 your_manager -6 87
your_own 34 53 your_patience -66 -19 your_portal -6 -25 your_product 67 -6 your_question -50 -11 your_records -5 -30
your_reply -19 -14 your_request -132 -71 your_second -35 34 your_service -2 8 your_side -42 -61 your_superior 21 38
your_survey 37 -13 your_team -20 68 your_technician -13 -10 your_time -27 -29 your_~ 79 -26 yours -66 -4 yourself -4
21 yourse… -4 21 your… -70 17 zehn -55 -13 zero 111 2 zombie -45 -9 zomb… -65 -11 zu -132 10 zugang -19 -23 zuga… -19
-23 zugesa… 72 27 zuge… 60 15 zum -12 38 zum_# -24 31 zum_dritten 58 28 zum_vierten -2 8 zur -89 -1 zurück 40 31 zurü…
110 25 zusammen 0 37 zusamm… -5 58 zusa… -5 58 zust… 56 4 zwei -104 -26 zwei_stunden 4 -19 zweiten -40 -22 zweiter 74
-24 zweiter_versuch 74 -24 zweite… 33 -46 zwei… 152 -46 zwisch… 66 -14 zwis… 66 -14 ~ 494 -67 ~_? -27 -5 ~_and -25 -25
~_as 30 16 ~_for -39 -15 ~_is 16 -5 ~_means 28 -9 ~_on 26 -1 ~_to 46 -25 ~_und 37 27 ~_we -121 -19 ~_would -3 -9 à 12
-19 à_# -24 -5 à_jour 38 -26 à_l' 58 51 à_la 65 -56 à_un 63 68 à_votre -89 27 ça -22 57 ça_marche -24 -10 échang… -23
8 écha… -24 6 école -15 -16 écol… -15 -16 écran 42 -19 écra… 42 -19 équipe -31 10 équi… -33 20 était 61 -14 étai… 61
-14 étalonnage 72 -5 étalon… 72 -5 étal… 72 -5 étiquettes 8 -14 étique… 8 -14 étiq… 8 -14 été 36 41 últi… -42 -8 über…
56 38
"""


def _weights() -> dict[str, tuple[int, int]]:
    fields = iter(_TABLE.split())
    return {name: (int(one), int(other)) for name, one, other in zip(fields, fields, fields, strict=True)}


WEIGHTS = _weights()
