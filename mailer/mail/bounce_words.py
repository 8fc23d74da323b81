"""How mail servers say that a mail was not delivered: the words of subjects, notices and seams, as tables.

Patterns are matched on single lines or short texts and hold no nested repetition, so they cost linear time.
"""

from __future__ import annotations

import re

from mailer.mail.lexicon import Lexicon

DAEMONS = re.compile(
    r"(?:mailer[-_. ]?daemon|mail[-_. ]?daemon|mdaemon|post_?master|mail[-_. ]?deliver[a-z]*[-_. ]?(?:sub)?system|"
    r"delivery[-_. ]?(?:sub)?system|mail[-_. ]?system|system[-_. ]?administrator|mailadm|ndr|dsn|bounce[-_.]?daemon|"
    r"smtp[-_.]?daemon|interscan.*|imss|lsmtp|listmaster[-_.]?bounce)(?:[+=@\W].*)?",
    re.IGNORECASE,
)
"""Local parts and display names under which servers write."""

SUBJECT = Lexicon(
    "deliver|fail|return|reject|delay|bounce|error|nameserver|not send|member|refused|zustell|zugestellt|remis|"
    "distribu|délivr|delivr|recapit|consegna|entreg|devuelto|onbestel|bezorgd|afgeleverd|levere|toimitus|"
    "dostarcz|доставлен|доставк|配信|配送|届け|エラー|退信|送达|投递|傳遞|배달|전송|반송|teslim|nedoruč|kézbesít|παραδ",
    r"un-?deliver(?:ed|able|y)\b|non[- ]?deliver|not[- ](?:been )?deliver(?:ed|able)\b|delivery[ -](?:status|"
    r"failure|failed|error|report|problem|notification|warning|delayed|has failed|incomplete|attempt)",
    r"(?:mail|message|e-?mail)[ -](?:delivery|system|status|transport) ?[- ]?(?:fail|error|problem|report|status|"
    r"subsystem|notif|warning|unsuccess)|failure (?:notice|delivery|notification)|failed (?:mail|delivery|"
    r"message)",
    r"returned (?:mail|to sender|message|e-?mail)|returning (?:message|mail|to sender)|mail (?:failed|failure|"
    r"error|not delivered|refused|rejected)|(?:could|can) ?not be delivered|couldn'?t be delivered",
    r"message (?:delayed|not delivered|rejected|undeliverable|could not)|delayed mail|"
    r"automatically rejected mail|error sending your mail|message .{0,40} delayed|mail delivery|bounced? (?:mail|"
    r"message|notif)|bounce notification",
    r"e-?mail (?:rejected|bounce)|permanent delivery|nameserver error report|could not send (?:mail|message)|"
    r"^you .{0,80} (?:are )?not (?:a )?member",
    r"unzustellbar|nicht zugestellt|zustell(?:ung)?(?:s)? ?(?:fehl|status|bericht)|non (?:remis|distribu|délivr|"
    r"delivr)|échec de (?:la )?(?:remise|distribution)|non recapitabil|mancata consegna|consegna (?:non|fallita)",
    r"no se (?:puede|pudo) entregar|no entregad|error de entrega|devuelto|falha na entrega|n[ãa]o entregue|"
    r"não foi possível entregar|onbestelbaar|niet (?:bezorgd|afgeleverd)|kan inte leverera|olevererat|"
    r"kunne ikke leveres|ikke leveret",
    r"toimitus epäonnistui|nie dostarczono|niedostarcz|не ?доставлен|ошибка доставки|メールエラー|配信不能|"
    r"配信(?:エラー|でき|失敗)|"
    r"配送できま|配信できま|届けられませんでした|エラーメール|送信エラー|退信|无法(?:送达|投递)|傳遞失敗|投递失败",
    r"배달(?:되지| 실패)|전송 실패|반송|teslim edilemedi|nedoruč|kézbesíthetetlen|δεν παραδόθηκε",
)
"""Subjects of bounces and delay warnings."""

FAILURE = Lexicon(
    "deliver|reach|sent|fatal|permanent|unknown|not found|unavailable|reject|disabled|invalid|no such|full|"
    "exceed|over |quota|inactive|does not|doesn't|return|recipient|address|refused|postponed|bounced|retried|"
    "member|transcript|reason|error|allowed|match|5.|4.|zustell|zugestellt|übermittelt|ausgeliefert|konnte|"
    "pu etre|pu être|n'a pas|impossibile|non |no se|no ha|no pudo|no fue|não|nao |niet |не |невозможно|"
    "недоставлен|配信|配送|届け|送信でき|宛先|法|退信|投递|不存在|배달|전송",
    r"(?:could|can|may|did|has|was|were|is|are|wasn't|couldn't|cannot|unable|failed|not)\b[^.]{0,60}?(?:deliver|"
    r"\breach|\bsent\b)|undeliver|deliver(?:y|ing)?\b[^.]{0,60}\b(?:fail|error|problem|has been delayed|"
    r"unsuccess|attempt|not possible|impossible)",
    r"deliver(?:y|ing) (?:to|your|of)\b|trouble delivering|(?:fatal|permanent) errors?|delivery (?:errors?|"
    r"problems?)|problem with the e-?mail address|(?:user|host|mailbox|recipient|"
    r"address)(?:es)? (?:is )?(?:unknown|not found|unavailable|rejected|disabled|invalid)",
    r"unknown (?:user|recipient|host|mailbox|address)|no such (?:user|mailbox|recipient|account|person)|"
    r"invalid (?:final delivery|user|recipient|address)|(?:mailbox|mailfolder|account|inbox|"
    r"quota)\b[^.]{0,40}(?:full|exceed|over|disabled|unavailable|inactive)",
    r"over (?:disk )?quota|does(?: not|n't) (?:have an?|like|exist)|returned (?:to sender|mail|because)|"
    r"failed recipients?|following (?:recipient|address)|(?:has been|was) (?:automatically )?(?:rejected|"
    r"returned|refused|postponed|bounced)|will be retried|rejected recipient",
    r"not (?:an? )?(?:[\w.-]+ )?(?:e-?mail users?|member)|transcript of session|reason for failure|"
    r"error (?:sending|type|message below)|\b[45]\d\d[ -]\d\.\d\.\d|not allowed to post|"
    r"post(?:ing)? by (?:a )?non-?member|did not (?:exactly )?match",
    r"unzustellbar|nicht (?:zugestellt|übermittelt|ausgeliefert)|konnte nicht|pas pu [eê]tre|n'a pas (?:pu|été)|"
    r"impossibile|non (?:è|e') stato|no (?:se )?(?:ha podido|pudo|puede|fue)|n[ãa]o (?:foi|pôde|pode)|"
    r"niet (?:worden )?(?:bezorgd|afgeleverd)",
    r"не (?:может|удалось|было|доставлен)|невозможно|недоставлен|配信|配送|届け|送信できませ|宛先|无法|無法|退信|"
    r"投递|不存在|배달|전송",
)
"""Lines that say a delivery failed or waits."""

STANDARD_NOTICE = Lexicon(
    "automatically by|program at host|able to deliver|delivery status|following address|transcript|did not reach|"
    "could not be delivered|not delivered|failed|non-delivery",
    r"this message was created automatically by (?:the )?mail (?:delivery )?(?:software|system)|"
    r"this is the .{0,40}(?:postfix|mail) (?:program|system) at host|i'm afraid i wasn't able to deliver|"
    r"automatically generated delivery status notification",
    r"the following addresses had (?:permanent|transient|delivery)|transcript of session follows|"
    r"did not reach the following recipient|could not be delivered to (?:one or more|some|all)|"
    r"delivery to the following recipients? (?:has )?failed|message not delivered to the following|"
    r"non-delivery report",
)
"""The opening sentences of the programs that carry mail."""

DELAY = Lexicon(
    "delay|retr|trying|yet been|postponed|warning only|continue|re-send|resend|no action|again|queue|weiter|"
    "versucht|verzögert|retard|attente|повторн|задерж|再送|遅延",
    r"delayed|will (?:be retried|continue to (?:try|be)|keep trying|retry)|still (?:being )?(?:retried|trying|"
    r"undelivered)|not yet been|has been postponed|warning (?:message )?only|attempts will continue|"
    r"do(?:es)? not need to re-?send|no action is required",
    r"will be (?:tried|attempted) again|temporar(?:y|ily)\b.{0,60}(?:retr|again)|queued? for (?:retry|up to)|"
    r"still in (?:the )?queue|wird weiter|erneut versucht|verzögert|retard|en attente|повторн|задерж|再送|遅延",
)
"""Words of notices about mail that still waits to be delivered."""

GIVEN_UP = Lexicon(
    "permanent error|given up|giving up|try again", r"permanent error|given up|giving up|not going to try again"
)
"""Words that end all hope, whatever else is said."""

SEAM = re.compile(
    r"(?:begin |start of |here (?:is|comes) |(?:this|below|following|what follows) (?:is |are )?)?(?:an? |the |your )?"
    r"(?:(?:copy|first part|header|portion|text|beginning|top)s? of (?:the |your |first )?(?:original |returned |"
    r"source |part )?(?:message|mail|of)\b"
    r"|(?:original|returned|forwarded|unsent|undelivered|bounced|old|source) (?:message|mail|e-?mail|"
    r"headers?)\b(?! (?:was|has|could|cannot|is (?:not|too)|were))"
    r"|(?:original )?(?:message|mail|returned|e-?mail) (?:headers?|text|body|content|source) (?:follows?|below|"
    r"is|removed)"
    r"|message headers?:?$|headers? (?:follow|of the original)"
    r"|(?:below )?(?:this|the next) line is a copy|(?:first|top) \d+ (?:lines|bytes|k)|header and top)"
    r"|below (?:this|the next) line|ursprüngliche nachricht|originalnachricht|message original|"
    r"messaggio originale|mensaje original|mensagem original|oorspronkelijk bericht"
    r"|исходное сообщение|元のメッセージ|元のメール|原始邮件|원본 메시지|原メール",
    re.IGNORECASE,
)
SEAM_WORDS = re.compile(r"(?i)messag|mail|header|copy|line|nachricht|сообщ|元|原|원본|bericht|mensa")
DECORATION = " \t>*=_.~#+-|"
"""Lines below which the returned mail begins."""

RETURNED_FIELD = re.compile(
    r"^[>\s]{0,4}(?:received|return-path|message-id|x-[a-z-]+|dkim-signature|mime-version|delivered-to|"
    r"domainkey-signature|authentication-results|arc-[a-z-]+):\s*\S",
    re.IGNORECASE,
)
"""Fields that only the head of a returned mail has."""

LABELLED = re.compile(
    r"^[\s*>-]*(?:(?:final|original|failed|bounced?|actual|intended|rejected|undeliverable|target|"
    r"destination)?[ -]?(?:mail |e-?mail )?(?:recipients?|addressees?|address(?:es)?)(?: address)?"
    r"|(?:original-)?rcpt(?: to)?|undeliverable(?: address)?|unknown user|user unknown|"
    r"failed recipient)\s*[:=]\s*(?:\[?(?:smtp|rfc822|to)[:;])?\s*",
    re.IGNORECASE,
)
"""The label before a recipient: "Failed Recipient:", "Recipient: [SMTP:", "Unknown user:"."""

BEFORE_ADDRESS = re.compile(
    r"(?:deliver[a-z]*(?: of)?(?: (?:your|the|a|this))?(?: (?:e-?mail|mail|message))?(?: (?:to|for))?|"
    r"undeliverable\s+to|attempts?:|addressed(?: to)?|sent to|message to|mail to|"
    r"recipients?|recipient(?:s)? returned permanent errors:|unknown user|user unknown|no such user|rcpt to|user|"
    r"mailbox|adres+(?:es|at|e)?|address|account|"
    r"for|userid|to|à|an|per|a|til|адресу|адресат[а-я]*|宛先|地址|empfänger|destinataire|destinatario)"
    r"[\s:=,]*(?:\(|<|\"|'|\[|smtp[:=]|rfc822;|mailto:|-)*\s*$",
    re.IGNORECASE,
)
"""What stands right before the failed address in a sentence."""

NOT_FAILED = re.compile(
    r"(?:contact|e-?mail(?: us)?(?: at)?|write to|questions?|assistance|support|help|from|sender|reporting|"
    r"postmaster at|mail from|by|reply to|cc|"
    r"abuse|absender|expéditeur|remitente|de|von|через|relay|administrator)[\s:,]*(?:\(|<|\"|'|\[|smtp:|mailto:)*\s*$",
    re.IGNORECASE,
)
"""What stands right before an address that did not fail: contacts and senders."""
