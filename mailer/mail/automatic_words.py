"""How machines speak that answer for people: vacation notes, acknowledgements, challenges, receipts, in many languages.

Everything is in lower case. A new language or phrase is one more line in a table, and its stem.
"""

from __future__ import annotations

from mailer.mail.lexicon import Lexicon

ANSWER_SUBJECT = Lexicon(
    "auto|אוטומטי|авто|自動|自动|자동|تلقائي|αυτόματ|αυτοματ|otomatik|răspuns|válasz|อัตโนมัติ|tự động|abwesenheits|"
    "out of office|ooo:",
    r"^\W{0,3}(?:(?:re|aw|antw|sv|vs|odp|rif|ynt)\s*:\s*)?\W{0,2}(?:"
    r"auto[- ]?generated|auto(?:matic|mated|matische[rs]?|-)?[- ]?(?:reply|response|responder|answer|antwort)|"
    r"autoreply|autosvar|"
    r"automatische (?:afwezigheids|reactie)\w*"
    r"|automatisch antwoord|automatisk svar|automatiskt svar|automaattinen vastaus|r[ée]ponse automatique|"
    r"respuesta autom[áa]tica"
    r"|resposta autom[áa]tica|risposta automatica|odpowiedź automatyczna|automatyczna odpowiedź|"
    r"automatick[áa] odpově[dď]|automatická odpoveď"
    r"|автоматический ответ|автоответ|автоматична відповідь|自動返信|自動応答|自動回覆|自动(?:答复|回复)|"
    r"자동 ?(?:회신|응답)|رد تلقائي"
    r"|αυτόματη απάντηση|(?:מענה|תשובה) אוטומטית?|otomatik (?:yanıt|cevap)|răspuns automat|automatikus válasz|"
    r"ตอบกลับอัตโนมัติ|trả lời tự động"
    r"|abwesenheits(?:notiz|meldung|nachricht|assistent)|out of office(?: auto-?reply| reply| notification|"
    r" message)?|ooo"
    r")\s*(?:[:\]：-]|$)",
)
"""Prefixes only programs put before a subject."""

ABSENCE_SUBJECT = Lexicon(
    "office|vacation|holiday|away|leave|abwesen|urlaub|absen|fuori|ferie|fuera|oficina|ausen|férias|afwezig|"
    "vakantie|fravær|frånvar|semester|ferie"
    "|poissa|loma|urlop|nieobecn|отпуск|отсутств|dovolen|nepřítom|不在|休假|休暇|부재|휴가|מענה|izin",
    r"out[- ]of[- ](?:the[- ])?office|\b(?:on|annual|maternity|parental|sick) (?:vacation|leave|holidays?)|"
    r"vacation (?:reply|message|notice|response)|\baway (?:from|until|till|notification|message)|abwesen|urlaub|"
    r"absence|absent|fuori (?:sede|ufficio)|in ferie|fuera de (?:la )?oficina|vacaciones|ausen|ausência|férias|"
    r"afwezig|vakantie|fravær|frånvar|"
    r"på semester|på ferie|poissa|lomalla|urlop|nieobecn|отпуск|отсутств|dovolen|nepřítom|不在|休假|休暇|부재|휴가|"
    r"אני לא נמצא|izindeyim",
)
"""Subjects that speak of absence; people write them too."""

CERTAIN = Lexicon(
    "automat|auto-|autorespond|autoreply|auto reply|otomatik|автомат|自動|自动|系统|자동",
    r"\bthis is an? (?:automat(?:ic|ed)|automatically generated|auto[- ]?(?:generated|"
    r"mated))[ -](?:e-?mail )?(?:reply|response|answer|acknowledg\w+|vacation|message|e-?mail|notification|"
    r"confirmation)",
    r"\bthis (?:e-?mail|message|reply|response|mail) (?:is|was|"
    r"has been) (?:an )?(?:being )?auto(?:matic(?:ally)?|mated)?[ -]?(?:generated|sent|created|reply|response)",
    r"^\W*(?:automat(?:ic|ed)|auto) ?(?:reply|response|acknowledge?ment|antwort)\W*$|^\W*(?:auto-?responder|"
    r"auto-?reply)\b",
    r"(?:dies|das|es) (?:ist|handelt sich um) eine automatisch\w*|dies\w* (?:e-?mail|nachricht|mail|"
    r"antwort) (?:wurde|ist|wird) (?:\w+ )?automatisch",
    r"ceci est une? (?:r[ée]ponse|message) automatique|ce(?:tte|t)? (?:message|courriel|r[ée]ponse|mail|"
    r"e-?mail) (?:est |a été )?(?:g[ée]n[ée]r[ée]e?|envoyée?|automatique)",
    r"est[ea] (?:es |é |mensaje |respuesta |mensagem |resposta |correo |e-?mail ){1,2}(?:un |una |um |"
    r"uma )?(?:mensaje |respuesta |mensagem |resposta |correo |e-?mail )?(?:es |é |fue |foi |"
    r"ha sido )?(?:autom[áa]tic\w|(?:generad|enviad|gerad)\w autom[áa]ticamente)",
    r"quest[oa] (?:è|e'|messaggio|risposta|e-?mail)\b.{0,30}automatic\w+|dit is een automatisch\w*|"
    r"dez?e (?:e-?mail|mail|bericht) (?:is|werd) automatisch|detta är ett automat\w+|dette er (?:en|"
    r"et) automat\w+",
    r"tämä on automaattinen|to jest automatyczn\w+|(?:ta|niniejsza) (?:wiadomość|"
    r"odpowiedź)\b.{0,30}automatyczn\w+|(?:это|данное|настоящее)\b.{0,30}автоматическ\w+|(?:письмо|"
    r"сообщение) (?:создано|сгенерировано|отправлено) автоматически",
    r"bu (?:bir |e-?posta |mesaj )?otomatik|toto je automatick\w+|(?:この|本)(?:メール|返信).{0,12}自動|"
    r"自動(?:返信|応答|"
    r"配信)(?:メール)?(?:です|により|で送信)|(?:本|此|这)(?:邮件|是).{0,8}(?:自动|系统)|(?:이|본) 메일.{0,12}자동",
)
"""What only a machine says, and only of its own mail."""

ABSENT = Lexicon(
    "office|away|leave|vacation|holiday|travel|absen|return|büro|erreichbar|abwesen|urlaub|außer haus|elternzeit|"
    "mutterschutz|congé|vacances|déplacement|"
    "fuera|vacaciones|ausente|férias|fora d|assente|fuori|ferie|vacanza|afwezig|aanwezig|vakantie|verlof|borta|"
    "ledig|semester|fravær|bortreist|lomalla|"
    "poissa|urlop|nieobecn|отпуск|отсутств|не будет|dovolen|nepřítom|mimo kancel|izin|tatil|不在|休暇|外出|休假|"
    "出差|부재|휴가",
    r"\b(?:i|we)(?:'m|’m| am|'ll be|’ll be| will be| are)(?: currently| presently|"
    r" now)? (?:be )?(?:out of (?:the |my )?(?:office|town|country)|away\b|on (?:\w+ )?(?:leave|vacation|"
    r"holidays?)|travell?ing|not in the office|absent)",
    r"\bout of (?:the |my )?office\b|\bon (?:annual|maternity|paternity|parental|sick|medical) leave|"
    r"\bcurrently (?:away|on leave|on vacation|traveling|travelling|absent)",
    r"\b(?:bin|sind) (?:ich |wir )?(?:\S+ ){0,8}(?:nicht (?:im (?:büro|haus|office)|erreichbar|da\b|"
    r"am (?:arbeits)?platz|anwesend)|abwesend|(?:im|in|auf) (?:\w+ )?urlaub|außer haus|in elternzeit|"
    r"in mutterschutz)",
    r"(?:während|in) meine[rs] (?:abwesenheit|urlaubs?)|nicht im büro|je (?:suis|"
    r"serai) (?:actuellement )?(?:absente?|en (?:congés?|vacances|déplacement)|en dehors|hors)|"
    r"absente? (?:du bureau|jusqu)",
    r"(?:estoy|estaré|me encuentro) (?:actualmente )?(?:fuera|de vacaciones|ausente)|fuera de la oficina|"
    r"(?:estou|estarei) (?:de férias|ausente|fora)|fora do escritório",
    r"(?:sono|sarò) (?:attualmente )?(?:assente|fuori|in ferie|in vacanza)|fuori (?:sede|ufficio)|"
    r"ik ben (?:\S+ ){0,6}(?:afwezig|niet aanwezig|op vakantie|met vakantie|met verlof)",
    r"jag är (?:\S+ ){0,5}(?:borta|ledig|på semester|inte på)|jeg er (?:\S+ ){0,5}(?:ikke på|på ferie|bortreist|"
    r"ude af|fraværende)|olen (?:\S+ ){0,5}(?:lomalla|poissa)",
    r"(?:jestem|przebywam|będę) (?:\S+ ){0,5}(?:na urlopie|nieobecn\w+|poza biur\w+)|(?:нахожусь|я|"
    r"буду) (?:\S+ ){0,5}(?:в отпуске|отсутств\w+)|нет на рабочем",
    r"jsem (?:\S+ ){0,5}(?:mimo kancelář|na dovolené|nepřítom\w+)|ofis dışınday|izindeyim|tatildeyim|不在(?:に|と|の)|"
    r"休暇(?:を|中)|外出中|(?:我|目前|正在)[^。\n]{0,12}(?:不在|休假|出差)|부재\s?중|휴가",
)
"""The writer is not there."""

RETURNING = Lexicon(
    "until|till|return|back|access|bis |ab dem|wieder|zurück|weitergeleitet|gelesen|jusqu|retour|hasta|regres|"
    "vuelta|até|retorn|fino|ritorn|rientr|tot |terug|tillbaka|"
    "till och|tilbage|tilbake|takaisin|asti|do dnia|wróc|powro|вернусь|возвращ|vrát|まで|戻|至|回来|返回|까지|복귀",
    r"\b(?:until|till|return|returning|back)\b|(?:limited|no|not have|intermittent) access to",
    r"\bbis (?:zum |einschließlich |inklusive )?\w*\d|\b(?:ab|am) (?:dem )?\d|bin (?:ich )?(?:\S+ ){0,6}wieder|"
    r"\bwieder (?:erreichbar|da|im)|zurück|nicht (?:gelesen|weitergeleitet|bearbeitet)",
    r"jusqu'(?:au|à)|de retour|mon retour|hasta el|regres\w+|vuelta|\baté\b|retorn\w+|fino al|ritorn\w+|"
    r"rientr\w+|\btot (?:en met )?\d|terug|tillbaka|till och med|tilbage|tilbake|takaisin|\basti\b",
    r"do dnia|wróc\w+|powro\w+|вернусь|возвращ\w+|vrát\w+|まで|戻り|戻る|至\d|回来|返回|까지|복귀",
)
"""When the writer will be back."""

INSTEAD = Lexicon(
    "urgent|emergenc|contact|immediate|absence|dringend|wenden sie|vertret|abwesenheit|urgence|veuillez|urgen|"
    "ausen|spoed|brådsk|hast|kiireel|piln|kontakt|срочн|обращ|naléhav|acil|緊急|お急ぎ|紧急|急事|급한|긴급",
    r"(?:for|in) (?:any |case of )?(?:urgent|emergenc|immediate|an emergency)|\burgent (?:matters?|requests?|"
    r"assistance|enquir\w+|inquir\w+|issues?|help)|in my absence|please contact|contact (?:my|our)|(?:is|it's|"
    r"be) urgent|immediate (?:assistance|attention|help)",
    r"in dringenden|bei dringenden|wenden sie sich|meine vertretung|vertritt mich|in meiner abwesenheit|"
    r"während meiner abwesenheit|en cas d'urgence|pour toute (?:urgence|demande)|veuillez (?:contacter|"
    r"vous adresser)|(?:en|pendant) mon absence",
    r"urgente?s?\b|por favor (?:contact\w+|dirij\w+|entre em)|em caso de urg\w+|durante (?:mi|minha) aus\w+|"
    r"per (?:urgenze|qualsiasi urgenza|comunicazioni urgenti)|in caso di urgen\w+|voor dringende|"
    r"neem (?:dan )?contact|bij spoed",
    r"vid brådskande|ved hast\w+|kontakta|kontakt\b|kiireellis\w+|w (?:pilnych|sprawach|razie) |proszę o kontakt|"
    r"по срочным|обращайтесь|v naléhav\w+|acil|緊急|お急ぎ|紧急|急事|급한|긴급",
)
"""Whom to ask instead."""

RECEIVED = Lexicon(
    "received|has been |have been |was |erhalten|eingegangen|reçu|enregistr|recibid|registrad|recebemos|ricevuto|"
    "ontvangen|mottagit|modtaget|mottatt|otrzyma|получ|зарегистр|принят|受け付け|受信|收到|접수",
    r"\b(?:we|i)(?:'ve|’ve| have)? (?:successfully )?received your (?:\w+ )?(?:e-?mail|message|request|enquiry|"
    r"inquiry|ticket|mail|question|submission|support)",
    r"\byour (?:\w+ )?(?:e-?mail|message|request|enquiry|inquiry|ticket|mail|question|case)\b.{0,80}\b(?:has|"
    r"have) been (?:successfully )?(?:received|created|opened|assigned|registered|logged|submitted)",
    r"\b(?:ticket|case|request|incident)\b.{0,60}\b(?:has been|was) (?:created|opened|received|registered|"
    r"logged)|wir haben ihre (?:e-?mail|nachricht|anfrage|mail).{0,30}erhalten|ihre (?:e-?mail|nachricht|anfrage|"
    r"mail)\b.{0,60}(?:erhalten|eingegangen|empfangen)",
    r"nous avons bien reçu|votre (?:demande|message|e-?mail|courriel)\b.{0,40}(?:reçu|enregistr|pris)|"
    r"hemos recibido su|su (?:solicitud|mensaje|consulta)\b.{0,40}(?:recibid|registrad)|recebemos (?:a |"
    r"o )?(?:sua|seu)|abbiamo ricevuto (?:la|il) (?:sua|suo|tua|tuo)",
    r"wij hebben uw\b.{0,40}ontvangen|vi har mottagit|vi har modtaget|vi har mottatt|otrzymaliśmy|"
    r"мы получили ваш|ваш[еа]? (?:письмо|сообщение|обращение|запрос|заявка)\b.{0,60}(?:получен|зарегистр|принят)",
    r"お問い合わせを受け付け|受け付けました|受信いたしました|已(?:经)?收到您|접수.{0,12}되었",
)
"""Acknowledgements of receipt."""

DESK_TERMS = Lexicon(
    "reply|respond|within|in the next|number|reference|ticket|case|our |hours|nummer|antworten|stunden|répondre|"
    "numéro|heures|responda|número|horas|rispond|numero|ore |beantwoorden|reageren|uur|timmar|timer|odpowiad|"
    "godzin|отвеча|номер|часов|返信|営業|勿|工作|회신|영업",
    r"\bwithin (?:the next )?\(?(?:\d+|one|two|few)\)?[ -](?:business |working )?(?:hours?|days?)|(?:ticket|case|"
    r"reference|tracking|incident|request) ?(?:number|id|no\.?|key|#)|\[?(?:ticket|case) ?#|do not (?:reply|"
    r"respond)|one of our (?:agents|team|represent\w+|staff|support|experts)|(?:office|business|opening|"
    r"working) hours|(?:reviewed|processed|handled) by (?:one of )?our |your reply above this line",
    r"(?:ticket|vorgangs|bearbeitungs|fall)-?nummer|nicht auf diese|antworten sie (?:bitte )?nicht|"
    r"ne pas répondre|numéro de (?:ticket|dossier)|número de (?:ticket|caso)|n[oã]o? responda|non rispondere|"
    r"numero (?:di )?(?:ticket|pratica)|niet (?:te )?(?:reageren|beantwoorden)",
    r"\b\d+ (?:werktage|stunden|heures|horas|ore|uur|timmar|timer|godzin|часов)|nie odpowiadać|не отвеча\w+|"
    r"номер (?:заявки|обращения)|返信しない|返信いただ|営業時間|请勿|工作(?:日|时间)|회신하지|영업",
)
"""What only the acknowledgement of a desk adds to that."""

HELD = Lexicon(
    "your message|your e-mail|your email|your mail",
    r"\byour (?:message|e-?mail|mail)\b.{0,120}(?:\bheld\b|\bon hold\b|quarantined|waitlisted|awaiting|pending|"
    r"not (?:yet )?been delivered|will (?:not )?be delivered|requires? (?:\w+ )?(?:verification|confirmation))",
    r"\b(?:deliver|release|delivery of) your (?:message|e-?mail|mail)",
)
CONFIRM = Lexicon(
    "confirm|verif|authenticat|bestätig|confirmez|conferma|reply|respond|added to|add yourself",
    r"\b(?:please|must|need to|to|have to|you can) (?:\w+ )?(?:confirm|verify|authenticate)\b",
    r"requires? (?:\w+ )?(?:verification|confirmation|authentication)",
    r"(?:simply|just|please|by) (?:reply|replying|respond|responding) to this|bestätigen sie|confirmez|"
    r"conferma(?:re)?\b",
    r"add(?:ed)? (?:yourself )?to (?:the recipient's|my|his|her|their) ",
)
AGAINST_SPAM = Lexicon(
    "spam|human|real person|approved|whitelist|tmda|boxtrapper|unsolicited|allowed list|guest list|junk|click|link|"
    "first time|one time|one-time|once",
    r"\bspam|\bhuman\b|real person|approved (?:sender|list)|(?:allowed|guest) list|whitelist|\btmda\b|boxtrapper|"
    r"unsolicited|junk (?:e-?)?mail|\bclick\b|\blink\b|first time|one[- ]time|only (?:\w+ )?once",
)
"""What systems say that ask a sender to prove to be a person: all three together, or one under such a subject."""

CHALLENGE_SUBJECT = Lexicon(
    "verif|confirm|challenge|held|tmda|spam|authoriz|authentic",
    r"requires? (?:\w+ )?(?:verification|confirmation)|verify#|please (?:confirm|verify)|(?:verification|"
    r"confirmation) (?:required|needed|request)|\bconfirm[: -]+[0-9a-f]{6,}|"
    r"(?:sender|challenge)[- ](?:verification|response|authentication)|message (?:is )?(?:being )?held|"
    r"confirmation request|spam ?arrest|antispam uol|\btmda\b|confirm your (?:message|e-?mail)",
)
"""Subjects of such mail."""

RECEIPT_SUBJECT = Lexicon(
    "read|receipt|displayed|gelesen|lesebest|lu|lecture|réception|leíd|leid|acuse|lida|leitura|lett|ricevuta|"
    "gelezen|bevestiging|läst|läskvitto|lest|læst|kvittering|przeczyt|odczyt|прочит|прочтен|přečten|okundu|開封|已读|"
    "已讀|回执|읽음",
    r"^\W{0,2}(?:(?:not )?read|return receipt|read receipt|displayed|gelesen|ungelesen gelöscht|lesebestätigung|"
    r"(?:non )?lus?|accusé de (?:réception|lecture)|leído|leido|acuse de (?:recibo|lectura)|"
    r"confirmación de lectura|"
    r"lida|confirmação de leitura|letto|ricevuta di (?:lettura|ritorno)|conferma di lettura|gelezen|"
    r"leesbevestiging|ontvangstbevestiging|läst|läskvitto|lest|læst|kvittering|przeczytan[eoa]|"
    r"potwierdzenie (?:odczytu|przeczytania)|"
    r"прочитан[оа]|прочтено|уведомление о прочтении|přečteno|okundu|開封済み|開封確認|已读|已讀|读取回执|"
    r"읽음)\s*(?:[:：(-]|확인)",
)
RECEIPT_TEXT = Lexicon(
    "receipt|was read|was displayed|deleted without|been read|been displayed|gelesen|angezeigt|été lu|leído|"
    "lida em|letto|gelezen|прочита|開封|已读|読み|읽",
    r"this is a (?:return|read) receipt|return receipt only acknowledges|(?:^|your message\b.{0,200}\b)(?:was|"
    r"has been) (?:read|displayed|opened|deleted without being read)\b|no guarantee that|gelesen|angezeigt|"
    r"a été lue?|fue leíd|foi lida|è stato letto|gelezen|прочита|開封|已读|読み|읽",
)
"""Read receipts without the form RFC 8098 gives them: subject and text must both say so."""
