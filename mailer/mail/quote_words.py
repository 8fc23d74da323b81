"""The words mail programs put around quoted text, one row per language: the only home of such words.

A row holds what programs write by themselves: header labels above a quoted message, the verb of the attribution line
(``On … wrote:``) with the word it opens with, the words between dashes above an original or a forwarded message, and
the verbs of ``Sent from my …``. Words are parted by ``|``; case never counts. Rules are elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class Label(StrEnum):
    """What a line of a quoted message's header says, whatever its language."""

    FROM = "from"
    SENT = "sent"
    TO = "to"
    COPY = "copy"
    SUBJECT = "subject"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Language:
    """The words of one language, each field a list parted by ``|``.

    ``wrote`` are verbs of attributions, ``opens`` words an attribution begins with, ``original`` and ``forwarded``
    what stands between dashes (or alone, above a header block), ``sending`` verbs of ``Sent from my phone``.
    """

    code: str
    sender: str
    sent: str
    to: str
    subject: str
    wrote: str
    copy: str = ""
    opens: str = ""
    original: str = ""
    forwarded: str = ""
    sending: str = ""


LANGUAGES = (
    Language(
        "en",
        sender="From|Sender",
        sent="Sent|Date|Sent at|Sent on|Time|Received",
        to="To|Recipient",
        copy="Cc|Bcc|Cci|Cco",
        subject="Subject",
        wrote="wrote|writes|has written",
        opens="On|At|In message|Quoting",
        original="Original Message|Original E-mail|Original Email|Reply Message|Original mail|Reply Original Message|"
        "Original Appointment|Message from|Quoted message|Replied Message|Original Message processed by",
        forwarded="Forwarded message|Forwarded Message|Begin forwarded message|Forwarded Email|Forwarded by|"
        "Forward message|Start of forwarded message",
        sending="Sent from …|Sent via …|Sent using …|Sent with …|Sent by …|Sent on …|Sent through …|"
        "Sent wirelessly from …|Sent wirelessly via …|From my …|This message was sent from …|"
        "This email was sent from …|This mail was sent from …|Composed on …|Typed on …|Written on …|"
        "Get Outlook for …|Download Outlook for …|Virus-free. …|Sent securely with …|"
        "Sent securely from …|Sent from the …",
    ),
    Language(
        "de",
        sender="Von|Absender",
        sent="Gesendet|Gesendet am|Datum|Geschickt|Sendedatum",
        to="An|Empfänger",
        copy="Kopie|Kopie an|Blindkopie",
        subject="Betreff|Betr.",
        wrote="schrieb|hat geschrieben|schreibt|geschrieben",
        opens="Am|Vom|Den|Zitat von",
        original="Ursprüngliche Nachricht|Originalnachricht|Original-Nachricht|Original Nachricht|"
        "Ursprüngliche E-Mail|Urspr. Nachricht|Original-Mail|Originalmail|Ursprüngliche Mail|Antwort Nachricht",
        forwarded="Weitergeleitete Nachricht|Anfang der weitergeleiteten Nachricht|Weitergeleitete E-Mail|"
        "Anfang der weitergeleiteten E-Mail|Weitergeleitet von|"
        "Beginn der weitergeleiteten Nachricht|Weitergeleitete Mail",
        sending="Gesendet von …|Gesendet mit …|Gesendet aus …|Gesendet über …|Gesendet per …|Geschickt von …|"
        "Verschickt mit …|Verfasst mit …|Verfasst auf …|Von … gesendet|Von … aus gesendet|"
        "Mit … gesendet|Vom … gesendet|Diese Nachricht wurde von … gesendet|"
        "Diese Nachricht wurde mit … gesendet|Diese E-Mail wurde von … gesendet|"
        "Diese Mail wurde von … gesendet|Outlook für … beziehen|Outlook für … herunterladen|"
        "Outlook for … beziehen|Holen Sie sich Outlook für …|Laden Sie Outlook für …|Virenfrei. …|"
        "Virenfrei.…",
    ),
    Language(
        "fr",
        sender="De|Expéditeur|De la part de",
        sent="Message du|Envoyé|Envoyé le|Date|Date d'envoi|Envoyée|Envoyé à",
        to="À|A|Pour|Destinataire|Destinataires",
        copy="Copie|Copie à",
        subject="Objet|Sujet",
        wrote="a écrit|écrit|écrivait|a ecrit|écrivit|à écrit",
        opens="Le|En date du",
        original="Message d'origine|Message original|Message initial|Mail original|Mail d'origine|"
        "Message de|Message d’origine",
        forwarded="Message transféré|Début du message réexpédié|Début du message transféré|Message transmis|"
        "Transféré par|Mail transféré|Début du message transmis",
        sending="Envoyé de …|Envoyé depuis …|Envoyé à partir …|Envoyé avec …|Envoyé par …|Envoyé via …|"
        "Envoyé du …|Envoyé sans fil par …|Envoyé d'…|Envoyé d’…|Télécharger Outlook pour …|"
        "Obtenir Outlook pour …|Provenance : …|Obtenez Outlook pour …|Message envoyé de …|"
        "Sans virus. …|Garanti sans virus. …|Sans virus.…",
    ),
    Language(
        "es",
        sender="De|Remitente",
        sent="Enviado|Enviado el|Fecha|Enviada|Fecha de envío|Enviado a las",
        to="Para|A|Destinatario",
        copy="CC|Con copia|Copia",
        subject="Asunto",
        wrote="escribió|ha escrito|escribio|escribía|escribe",
        opens="El|Con fecha",
        original="Mensaje original|Mensaje inicial",
        forwarded="Mensaje reenviado|Inicio del mensaje reenviado|Forwarded message|Reenviado por|"
        "Comienzo del mensaje reenviado",
        sending="Enviado desde …|Enviado con …|Enviado de …|Enviado por …|Enviado a través …|Enviado vía …|"
        "Obtener Outlook para …|Descargar Outlook para …|Obtén Outlook para …|Libre de virus. …|"
        "Libre de virus.…",
    ),
    Language(
        "it",
        sender="Da|Mittente",
        sent="Inviato|Data|Inviata|Data invio|Inviato il",
        to="A|Per|Destinatario",
        copy="Copia|Ccn",
        subject="Oggetto",
        wrote="ha scritto|scrive|scrisse|scriveva",
        opens="Il|In data|Il giorno",
        original="Messaggio originale|Messaggio Originale|Messaggio iniziale",
        forwarded="Inizio del messaggio inoltrato|Messaggio inoltrato|Inizio messaggio inoltrato|Inoltrato da",
        sending="Inviato da …|Inviato dal …|Inviato dall'…|Inviato dall’…|Inviata da …|Inviato con …|"
        "Inviato tramite …|Scarica Outlook per …|Ottieni Outlook per …|Privo di virus. …|"
        "Privo di virus.…",
    ),
    Language(
        "pt",
        sender="De|Remetente",
        sent="Enviado|Enviada|Enviado em|Enviada em|Data|Enviado a",
        to="Para|Destinatário",
        copy="Com cópia|Cópia",
        subject="Assunto",
        wrote="escreveu|escreve|escrevia",
        opens="Em|No dia|A|Na",
        original="Mensagem original|Mensagem Original",
        forwarded="Mensagem encaminhada|Mensagem reencaminhada|Início da mensagem encaminhada|"
        "Início da mensagem reencaminhada|Encaminhado por",
        sending="Enviado do …|Enviado da …|Enviado de …|Enviado a partir …|Enviado com …|Enviado via …|"
        "Enviado pelo …|Enviado através …|Obter Outlook para …|Obter o Outlook para …|"
        "Baixe o Outlook para …|Obtenha o Outlook para …|Livre de vírus. …|Livre de vírus.…",
    ),
    Language(
        "nl",
        sender="Van|Afzender",
        sent="Verzonden|Datum|Verstuurd|Verzonden op",
        to="Aan|Geadresseerde",
        copy="Kopie",
        subject="Onderwerp",
        wrote="schreef|heeft geschreven|het volgende geschreven|schreef het volgende|geschreven",
        opens="Op|Op datum",
        original="Oorspronkelijk bericht|Origineel bericht|Oorspronkelijke bericht|Origineel",
        forwarded="Doorgestuurd bericht|Begin doorgestuurd bericht|Doorgezonden bericht|Doorgestuurd door",
        sending="Verzonden vanaf …|Verzonden met …|Verzonden via …|Verzonden vanuit …|Verzonden van …|"
        "Verstuurd vanaf …|Verstuurd met …|Verstuurd vanuit …|Verstuurd via …|Verstuurd van …|"
        "Outlook voor … downloaden|Download Outlook voor …|Virusvrij. …|Outlook voor … ophalen|"
        "Haal Outlook voor …",
    ),
    Language(
        "pl",
        sender="Od|Nadawca",
        sent="Wysłano|Wysłane|Data|Wysłany|Wysłana|Wysłano dnia",
        to="Do|Adresat|Odbiorca",
        copy="DW|Do wiadomości|Kopia",
        subject="Temat",
        wrote="napisał(a)|napisał|napisała|pisze|napisał/a|napisali|pisał|pisała|napisał/(a)|napisał(-a)|"
        "napisana przez",
        opens="W dniu|Dnia|W|Dn.|Wiadomość napisana przez",
        original="Oryginalna wiadomość|Wiadomość oryginalna|Treść oryginalnej wiadomości|Oryginalny e-mail",
        forwarded="Wiadomość przekazana dalej|Wiadomość przekazana|Przekazana wiadomość|Przekazywana wiadomość|"
        "Początek przekazywanej wiadomości|Treść przekazanej wiadomości",
        sending="Wysłane z …|Wysłano z …|Wysłano za pomocą …|Wysłano przy użyciu …|"
        "Pobierz program Outlook dla …|Pobierz aplikację Outlook dla …|"
        "Uzyskaj dostęp do aplikacji Outlook dla …|Wiadomość wysłana z …|Wolny od wirusów. …",
    ),
    Language(
        "sv",
        sender="Från|Avsändare",
        sent="Skickat|Datum|Skickad",
        to="Till|Mottagare",
        copy="Kopia",
        subject="Ämne",
        wrote="skrev|skriver|skrev följande|följande",
        opens="Den|På|Vid",
        original="Ursprungligt meddelande|Originalmeddelande|Ursprungsmeddelande",
        forwarded="Vidarebefordrat meddelande|Vidarebefordrat brev|Börja vidarebefordrat meddelande|"
        "Vidarebefordrat mail|Vidarebefordrat mejl|Start på vidarebefordrat meddelande",
        sending="Skickat från …|Skickades från …|Skickat med …|Skickat via …|Hämta Outlook för …|Från min …|"
        "Virusfri. …|Skaffa Outlook för …",
    ),
    Language(
        "da",
        sender="Fra|Afsender",
        sent="Sendt|Dato",
        to="Til|Modtager",
        copy="Kopi",
        subject="Emne|Vedr.",
        wrote="skrev|skriver|skrev følgende|har skrevet",
        opens="Den|D.|På|Kl.",
        original="Oprindelig meddelelse|Original meddelelse|Oprindelig besked|Original besked",
        forwarded="Videresendt meddelelse|Videresendt besked|Start på videresendt besked|Videresendt mail",
        sending="Sendt fra …|Sendt via …|Sendt med …|Hent Outlook til …|Få Outlook til …|Virusfri. …",
    ),
    Language(
        "no",
        sender="Fra|Avsender",
        sent="Sendt|Dato|Sendt den",
        to="Til|Mottaker",
        copy="Kopi",
        subject="Emne",
        wrote="skrev|skreiv|skrev følgende|skrev følgjande",
        opens="Den|På|Kl.",
        original="Opprinnelig melding|Original melding|Opphavleg melding|Originalmelding",
        forwarded="Videresendt melding|Videresendt e-post|Begynnelse på videresendt melding|Vidaresendt melding",
        sending="Sendt fra …|Sendt via …|Sendt med …|Skaff deg Outlook for …|Last ned Outlook for …|"
        "Få Outlook for …|Virusfri. …",
    ),
    Language(
        "fi",
        sender="Lähettäjä|Mistä",
        sent="Lähetetty|Päivämäärä|Päiväys|Pvm|Aika",
        to="Vastaanottaja|Mihin|Kenelle|Saaja",
        copy="Kopio",
        subject="Aihe",
        wrote="kirjoitti|kirjoittaa|kirjoitti näin|kirjoitti seuraavasti",
        original="Alkuperäinen viesti|Alkuperäinen sähköposti",
        forwarded="Välitetty viesti|Edelleenlähetetty viesti|Välitetty viesti alkaa|Edelleen lähetetty viesti|"
        "Alkaa välitetty viesti",
        sending="Lähetetty …|Lähetin …|Hanki Outlook …|Hae Outlook …|… lähetetty",
    ),
    Language(
        "cs",
        sender="Od|Odesílatel",
        sent="Odesláno|Datum|Posláno|Odesláno dne",
        to="Komu|Pro|Adresát|Příjemce",
        copy="Kopie",
        subject="Předmět|Věc",
        wrote="napsal(a)|napsal|napsala|píše|napsal/a|napsali|psal",
        opens="Dne|V|Dňa",
        original="Původní zpráva|Původní e-mail|Original zpráva|Původní email",
        forwarded="Přeposlaná zpráva|Předaná zpráva|Začátek přeposílané zprávy|Přeposlaný e-mail",
        sending="Odesláno z …|Odesláno ze …|Posláno z …|Posláno ze …|Odesláno pomocí …|"
        "Stáhnout Outlook pro …|Získat Outlook pro …|Získejte Outlook pro …|Bez virů. …",
    ),
    Language(
        "sk",
        sender="Od|Odosielateľ",
        sent="Odoslané|Dátum|Poslané",
        to="Komu|Pre|Príjemca",
        copy="Kópia",
        subject="Predmet|Vec",
        wrote="napísal(a)|napísal|napísala|píše|napísal/a|napísal/-a",
        opens="Dňa|V|Dna",
        original="Pôvodná správa|Originálna správa|Pôvodný e-mail",
        forwarded="Preposlaná správa|Začiatok preposlanej správy|Odovzdaná správa",
        sending="Odoslané z …|Odoslané zo …|Poslané z …|Získať Outlook pre …|Získajte Outlook pre …|Bez vírusov. …",
    ),
    Language(
        "hu",
        sender="Feladó|Küldő",
        sent="Elküldve|Dátum|Küldve|Küldés dátuma|Küldés ideje",
        to="Címzett|Címzettek",
        copy="Másolatot kap|Másolat",
        subject="Tárgy",
        wrote="írta|ezt írta|a következőt írta|a következőt írta (időpont|ezt írta (időpont|írja",
        opens="Időpont",
        original="Eredeti üzenet|Eredeti levél",
        forwarded="A továbbított levél kezdete|Továbbított levél kezdete|"
        "Továbbított üzenet|Továbbított levél|Továbbított üzenet kezdete",
        sending="… küldve|Elküldve …|Küldve …|Az Outlook … beszerzése|Outlook … letöltése|"
        "… készülékemről küldve|Vírusmentes. …",
    ),
    Language(
        "ro",
        sender="De la|Expeditor|Expeditorul|De",
        sent="Trimis|Data|Expediat|Trimis la|Dată",
        to="Către|Catre|Pentru|Destinatar|Destinatarul",
        copy="Copie",
        subject="Subiect|Subiectul",
        wrote="a scris|scrie|a scris următoarele",
        opens="Pe|În data de|La|În|In data de",
        original="Mesaj original|Mesajul original|Mesaj iniţial",
        forwarded="Mesaj redirecționat|Mesaj redirecţionat|Mesaj redirecționat|Începutul mesajului redirecționat|"
        "Mesaj transmis mai departe|Începe mesajul redirecționat",
        sending="Trimis de pe …|Trimis din …|Trimis de la …|Trimis cu …|Trimis prin …|"
        "Obțineți Outlook pentru …|Descărcați Outlook pentru …|Fără viruși. …",
    ),
    Language(
        "ru",
        sender="От|От кого|Отправитель",
        sent="Отправлено|Дата|Отправлен|Отправлена|Послано",
        to="Кому|Получатель",
        copy="Копия",
        subject="Тема",
        wrote="написал(а)|написал|написала|пишет|писал(а)|писал|писала|написал/а|написали|пишут|ответил",
        opens="В|от",
        original="Исходное сообщение|Оригинальное сообщение|Исходное письмо|Original-сообщение|Начальное сообщение",
        forwarded="Пересылаемое сообщение|Пересланное сообщение|Начало переадресованного сообщения|"
        "Начало пересланного сообщения|Перенаправленное сообщение|Переадресованное сообщение|"
        "Пересылаемое письмо|Конец пересылаемого сообщения|Переслано",
        sending="Отправлено с …|Отправлено из …|Отправлено через …|Отправлено с помощью …|Отправлено от …|"
        "Послано с …|Скачать Outlook для …|Загрузить Outlook для …|Получить Outlook для …|"
        "Без вирусов. …|Письмо отправлено с …",
    ),
    Language(
        "uk",
        sender="Від|Від кого|Відправник",
        sent="Надіслано|Дата|Відправлено",
        to="Кому|Одержувач|До",
        copy="Копія",
        subject="Тема",
        wrote="написав(ла)|написав|написала|пише|писав|писала|пишуть|написав/ла|написав(-ла)|написав (-ла)|написав(а)",
        opens="У|В|від",
        original="Вихідне повідомлення|Оригінальне повідомлення|Початкове повідомлення|Первинне повідомлення",
        forwarded="Переслане повідомлення|Пересилане повідомлення|Початок переадресованого повідомлення|"
        "Початок листа, що пересилається|Перенаправлене повідомлення|Переслано",
        sending="Надіслано з …|Надіслано із …|Надіслано через …|Відправлено з …|Завантажити Outlook для …|"
        "Отримати Outlook для …|Без вірусів. …",
    ),
    Language(
        "bg",
        sender="От|Подател",
        sent="Изпратено|Дата|Изпратен",
        to="До|Получател",
        copy="Копие",
        subject="Относно|Тема",
        wrote="написа|пише",
        opens="На",
        original="Оригинално съобщение|Първоначално съобщение",
        forwarded="Препратено съобщение|Начало на препратеното съобщение",
        sending="Изпратено от …|Изпратено с …|Изпратено чрез …|Получете Outlook за …",
    ),
    Language(
        "sr",
        sender="Od|Šalje|Šalje:|Пошиљалац|Од|Pošiljatelj|Pošiljalac",
        sent="Poslato|Poslano|Datum|Послато|Датум",
        to="Za|Prima|Primatelj|Kome|За|Do",
        copy="Kopija|Копија",
        subject="Predmet|Naslov|Zadeva|Тема|Предмет",
        wrote="je napisao|je napisala|napisao|napisala|je napisao/la|piše|je napisal|je napisal/-a|je napisala|"
        "је написао|је написала|je napisao(la)|je napisao/napisala|je pisal",
        opens="Dana|V|V V|Dne|Дана",
        original="Originalna poruka|Izvorna poruka|Izvirno sporočilo|Originalno sporočilo|Оригинална порука",
        forwarded="Započni proslijeđenu poruku|Proslijeđena poruka|Prosleđena poruka|"
        "Posredovano sporočilo|Прослеђена порука",
        sending="Poslano s …|Poslano sa …|Poslano iz …|Poslato sa …|Poslato iz …|Послато са …|"
        "Nabavite Outlook za …|Pridobite Outlook za …",
    ),
    Language(
        "el",
        sender="Από|Αποστολέας",
        sent="Στάλθηκε|Ημερομηνία|Εστάλη|Απεστάλη|Ημ/νία",
        to="Προς|Παραλήπτης|Στις",
        copy="Κοιν.|Κοινοποίηση",
        subject="Θέμα",
        wrote="έγραψε|γράφει|έγραψε τα εξής|έγραψε τα εξης",
        opens="Στις|Την",
        original="Αρχικό μήνυμα|Αρχικό μήνυμα ηλεκτρονικού ταχυδρομείου",
        forwarded="Προωθημένο μήνυμα|Έναρξη προωθημένου μηνύματος",
        sending="Στάλθηκε από …|Στάλθηκε μέσω …|Απεστάλη από …|Εστάλη από …|Λήψη του Outlook για …|"
        "Αποκτήστε το Outlook για …",
    ),
    Language(
        "tr",
        sender="Kimden|Gönderen",
        sent="Gönderildi|Gönderilme|Tarih|Gönderme Tarihi|Gönderim|Gönderilen tarih|Gönderim Tarihi",
        to="Kime|Alıcı|Alıcılar",
        copy="Bilgi",
        subject="Konu",
        wrote="yazdı|şunu yazdı|şunları yazdı|yazmış|yazıyor|tarihinde yazdı|tarihinde şunu yazdı",
        original="Orijinal Mesaj|Özgün İleti|Orijinal İleti|Özgün Mesaj|Orjinal Mesaj|Özgün e-posta",
        forwarded="Yönlendirilmiş ileti|İletilen mesaj|Yönlendirilen İleti|İletilmiş ileti|Yönlendirilmiş mesaj|"
        "İletilen İleti|İleti başlangıcı|İletilmiş mesaj|Başlangıç: iletilen mesaj",
        sending="… gönderildi|… ile gönderildi|… gönderilmiştir|… için Outlook'u edinin|"
        "… için Outlook’u edinin|Outlook for … edinin|Virüs bulunmuyor. …",
    ),
    Language(
        "ja",
        sender="差出人|送信者|発信者|送信元",
        sent="送信日時|日時|日付|送信日|送信済み",
        to="宛先|宛て先|受信者|送信先",
        copy="写し",
        subject="件名|題名|表題|標題",
        wrote="のメール|さんは書きました|は書きました|書きました|さんが書きました|wrote|さんのメッセージ|"
        "さんからのメール|書き込みました|のメッセージ|のﾒｰﾙ",
        original="元のメッセージ|オリジナルメッセージ|Original Message|元のメール|オリジナル メッセージ|元メール",
        forwarded="転送メッセージ|転送されたメッセージ|転送メール|転送|転送されたメール",
        sending="… から送信|…から送信|… で送信|…で送信|…から送信されました|… を入手|…を入手|… を入手する|…からの送信",
    ),
    Language(
        "zh",
        sender="发件人|寄件者|寄件人|發件人|发信人|發信人",
        sent="发送时间|发送日期|日期|时间|寄件日期|傳送時間|傳送日期|時間|發送時間|發送日期|寄件時間|发件时间|已发送",
        to="收件人|收件者|收信人",
        copy="抄送|副本",
        subject="主题|主旨|主題|标题|標題",
        wrote="写道|寫道|写信|来信|來信|写到|撰写|撰寫|于写道",
        opens="在|于|於",
        original="原始邮件|原始郵件|原邮件|原始信件|原郵件|原信|邮件原文|回复的原邮件|回复的邮件|原始訊息|原始消息",
        forwarded="转发的邮件|转发邮件|轉寄郵件|轉寄的郵件|轉寄訊息|转发邮件信息|轉寄信件|開始轉寄郵件|以下是转发的邮件|"
        "以下為轉寄郵件|开始转发的邮件|转发的消息|被转发邮件信息|轉寄的訊息",
        sending="发自 …|发自…|發自 …|發自…|从 … 发送|从…发送|從 … 傳送|從…傳送|從 … 寄出|由 … 发送|傳送自 …|傳送自…|"
        "通过 … 发送|获取 …|取得 …|下载 …|"
        "取得適用於 … 的 Outlook|获取适用于 … 的 Outlook|寄自 …|寄自…|來自 …|来自 …|來自…|来自…",
    ),
    Language(
        "ko",
        sender="보낸 사람|보낸사람|보낸이|발신|발신자|보내는 사람|발신인",
        sent="보낸 날짜|보낸날짜|날짜|일시|보낸 시간|보낸시간|발신일|발송일|전송 날짜",
        to="받는 사람|받는사람|받는이|수신|수신자|수신인",
        copy="참조",
        subject="제목",
        wrote="님이 작성|작성|쓴 글|님의 말|님이 쓴 글|님이 작성한 글|씀|님의 메시지|님이 씀",
        original="원본 메시지|원본 메일|원본메시지|원본메일|원문 메시지|Original Message",
        forwarded="전달된 메시지|전달된 메일|전달된 전자 메일|전달한 메시지|원본 메시지 전달",
        sending="… 에서 보냄|…에서 보냄|… 에서 보낸|…에서 전송|…에서 보냈습니다|"
        "…용 Outlook 다운로드|…용 Outlook 받기|… 용 Outlook 받기|…로 보냄",
    ),
    Language(
        "vi",
        sender="Từ|Người gửi",
        sent="Đã gửi|Ngày|Gửi|Ngày gửi|Thời gian",
        to="Đến|Tới|Người nhận",
        subject="Chủ đề|Tiêu đề",
        wrote="đã viết|viết|đã viết như sau",
        opens="Vào|Vào lúc|Ngày|Lúc",
        original="Thư gốc|Tin nhắn gốc",
        forwarded="Thư được chuyển tiếp|Tin nhắn đã chuyển tiếp|Thư đã chuyển tiếp|Bắt đầu thư được chuyển tiếp",
        sending="Gửi từ …|Đã gửi từ …|Được gửi từ …|Tải Outlook cho …|Nhận Outlook cho …",
    ),
    Language(
        "th",
        sender="จาก",
        sent="ส่ง|วันที่|ส่งเมื่อ",
        to="ถึง",
        copy="สำเนา",
        subject="เรื่อง|หัวเรื่อง|หัวข้อ",
        wrote="เขียนว่า|เขียน|ได้เขียน",
        opens="เมื่อ|ใน|วันที่|ในวันที่|เมื่อวันที่",
        original="ข้อความต้นฉบับ|ข้อความเดิม",
        forwarded="ข้อความที่ส่งต่อ|เริ่มข้อความที่ส่งต่อ|ข้อความส่งต่อ",
        sending="ส่งจาก …|ส่งจาก…|รับ Outlook สำหรับ …",
    ),
    Language(
        "id",
        sender="Dari|Daripada|Pengirim",
        sent="Dikirim|Tanggal|Terkirim|Dihantar|Tarikh",
        to="Kepada|Ke|Untuk|Penerima",
        subject="Subjek|Perihal|Hal|Judul",
        wrote="menulis|menulis pesan|telah menulis",
        opens="Pada|Pada tanggal",
        original="Pesan Asli|Mesej asal|Pesan asal",
        forwarded="Pesan terusan|Pesan yang diteruskan|Mesej dimajukan|Awal pesan terusan",
        sending="Dikirim dari …|Terkirim dari …|Dihantar dari …|Dikirim melalui …|Dikirim menggunakan …|"
        "Dapatkan Outlook untuk …|Unduh Outlook untuk …",
    ),
    Language(
        "he",
        sender="מאת|מ",
        sent="נשלח|תאריך|נשלח ב",
        to="אל|לכבוד",
        copy="עותק|העתק",
        subject="נושא|הנדון",
        wrote="כתב/ה|כתב|כתבה",
        opens="בתאריך|ב",
        original="הודעה מקורית",
        forwarded="הודעה שהועברה|תחילת ההודעה המועברת|הודעה שהועברה בשרשור",
        sending="נשלח מ…|נשלח מה…|נשלח באמצעות …|השג את Outlook עבור …|קבל את Outlook עבור …",
    ),
    Language(
        "ar",
        sender="من|المرسل",
        sent="تاريخ الإرسال|التاريخ|أرسل|تم الإرسال|أُرسلت|مرسل|الإرسال",
        to="إلى|الى|المستلم",
        copy="نسخة|نسخة إلى",
        subject="الموضوع|الموضوع",
        wrote="كتب|كتبت|كتب/ت|كتابة ما يلي بواسطة",
        opens="في|بتاريخ",
        original="الرسالة الأصلية|رسالة أصلية",
        forwarded="رسالة معاد توجيهها|الرسالة المعاد توجيهها|رسالة موجهة|بدء الرسالة المحولة",
        sending="أُرسلت من …|أرسلت من …|تم الإرسال من …|مرسل من …|الحصول على Outlook …|أُرسِلت من …|أُرسل من …|أرسل من …",
    ),
    Language(
        "fa",
        sender="از",
        sent="تاریخ|ارسال شده",
        to="به",
        subject="موضوع",
        wrote="نوشت|نوشته",
        opens="در|در تاریخ",
        original="پیام اصلی",
        forwarded="پیام ارجاع شده|پیام هدایت‌شده",
        sending="ارسال شده از …|فرستاده شده از …",
    ),
    Language(
        "ca",
        sender="De",
        sent="Enviat|Data",
        to="Per a|A",
        copy="A/c",
        subject="Assumpte|Tema",
        wrote="va escriure|ha escrit|escriu|Missatge de",
        opens="El|Dia|Missatge de",
        original="Missatge original",
        forwarded="Missatge reenviat",
        sending="Enviat des …|Enviat amb …|Obtén Outlook per a …",
    ),
    Language(
        "lt",
        sender="Nuo|Siuntėjas",
        sent="Išsiųsta|Data|Siųsta",
        to="Kam|Gavėjas|Iki",
        copy="Kopija",
        subject="Tema",
        wrote="rašė|parašė|rašo",
        original="Pradinis laiškas|Originalus laiškas|Pradinis pranešimas",
        forwarded="Persiųstas laiškas|Persiunčiamas laiškas",
        sending="Išsiųsta iš …|Siųsta iš …|Gauti Outlook …",
    ),
    Language(
        "lv",
        sender="No|Sūtītājs",
        sent="Nosūtīts|Datums|Sūtīts",
        to="Kam|Adresāts",
        copy="Kopija",
        subject="Tēma|Temats",
        wrote="rakstīja|uzrakstīja|raksta",
        original="Sākotnējais ziņojums|Oriģinālais ziņojums",
        forwarded="Pārsūtīts ziņojums|Pārsūtītais ziņojums",
        sending="Nosūtīts no …|Sūtīts no …|Iegūt Outlook …",
    ),
    Language(
        "et",
        sender="Saatja|Kellelt",
        sent="Saadetud|Kuupäev|Saatmisaeg",
        to="Saaja|Kellele|Adressaat",
        copy="Koopia",
        subject="Teema",
        wrote="kirjutas|kirjutab",
        opens="Kuupäev",
        original="Algne teade|Algne kiri|Originaalkiri",
        forwarded="Edasi saadetud kiri|Edastatud kiri|Edastatud sõnum",
        sending="Saadetud minu …|Saadetud …|Hankige Outlook …",
    ),
)

OTHER_LABELS = (
    "Reply-To|Reply to|Importance|Priority|Attachments|Attachment|Organization|"
    "Newsgroups|Resent-From|List-Id|Wichtigkeit|Anlagen|Antwort an|Pièces jointes|Importance|Répondre à|Datos adjuntos|"
    "Importancia|Responder a|Allegati|Priorità|Rispondi a|Anexos|Prioridade|Prioridad|Bijlagen|Urgentie|Załączniki|"
    "Ważność|Bifogade filer|Prioritet|Vedhæftede filer|Vedlegg|Svar til|Liitteet|Tärkeys|Přílohy|Důležitost|"
    "Mellékletek|Fontosság|Вложения|Важность|Ответить|Ekler|Önem|添付ファイル|重要度|返信先|附件|重要性|"
    "첨부 파일|중요도|"
    "On Behalf Of|Mailed-by|Signed-by|Security"
)

DEVICES = (
    "iphone|iphon|ipad|ipod|ios|android|blackberry|samsung|galaxy|huawei|xiaomi|redmi|oneplus|pixel|nokia|motorola|sony|xperia|"
    "htc|lg|oppo|vivo|realme|honor|smartphone|smart phone|mobile|mobil|handy|phone|telefon|téléphone|teléfono|telefono|"
    "telefone|telefoon|portable|tablet|tablette|móvil|celular|cellulare|mobiel|mobiltelefon|puhelin|telefonu|телефона|"
    "смартфона|телефону|планшета|айфона|スマートフォン|携帯|手机|手機|휴대|스마트폰|"
    "windows phone|windows 10|windows 11|"
    "windows|outlook|hotmail|yahoo|gmail|googlemail|google mail|gmx|web.de|aol|proton|protonmail|tutanota|zoho|k-9|"
    "mail.ru|почты|яндекс|thunderbird|apple mail|mailbird|spark|airmail|newton|bluemail|edison|mail app|mail for|"
    "t-mobile|verizon|at&t|vodafone|o2|sprint|orange|superhuman|fastmail|front|missive|hey|mailspring|em client|"
    "email app|kindle|macbook|imac|mac|surface|chromebook|wireless|mobile device|apparaat|gerät|appareil|dispositivo|"
    "avast|avg|airmail|mailbox|typeapp|canary|"
    "laposte|bluewin|libero|freemail|seznam|onet|interia|wp|naver|daum|qq邮箱|网易邮箱|foxmail|nine|aqua mail"
)


BETWEEN_DATE_AND_NAME = (
    "at|am|pm|a.m|p.m|via|from|by|gmt|utc|cet|cest|um|uhr|hat|vom|à|h|a|las|les|el|del|de|il|giorno|alle|ore|às|à(s)|"
    "om|heeft|o|godz|użytkownik|r|g|kl|klo|kello|v|ve|uživatel|používateľ|odesílatel|keltezéssel|dátummal|időpontban|ekkor|la|"
    "в|г|р|о|ч|пользователь|від|от|користувач|на|ο|η|ο/η|στις|π.μ|μ.μ|ο/η|u|ob|ura|je|tarihinde|saat|lúc|vào|pukul|"
    "เวลา|plkst|lietotājs|kell|kasutaja|den|le|the|om|s|el"
)

EXCUSES = (
    "excuse|pardon|forgive|apolog|brevity|typo|autocorrect|entschuldig|kürze|tippfehler|excusez|brièveté|disculp|"
    "brevedad|scusa|brevità|desculp|brevidade|beknopt|excuses|typefout"
)


def words(listed: str) -> tuple[str, ...]:
    """The words of a ``|`` list, lower case, the longest first."""
    return tuple(sorted({word.strip().lower() for word in listed.split("|") if word.strip()}, key=lambda w: -len(w)))


def alternation(listed: str) -> str:
    """A regular expression for any of the words of a ``|`` list, the longest first so that it matches the most it can.

    It has to be compiled to ignore case. The words keep theirs: "İ" in lower case is two characters, which no flag
    makes equal to one again. Words of one initial share it: text that begins with another is passed over at once.
    """
    found = sorted({word.strip() for word in listed.split("|") if word.strip()}, key=lambda w: (-len(w), w))
    by_initial: dict[str, list[str]] = {}
    for word in found:
        by_initial.setdefault(word[0].lower()[0], []).append(re.escape(word[1:]).replace(r"\ ", r"\s+"))
    return "|".join(f"{re.escape(initial)}(?:{'|'.join(rests)})" for initial, rests in by_initial.items())


def every(attribute: str) -> str:
    """One ``|`` list of a field's words in all languages."""
    return "|".join(str(getattr(language, attribute)) for language in LANGUAGES)


def labels() -> dict[str, frozenset[Label]]:
    """What each header label may stand for; a word may be several things in several languages (``Do``, ``A``)."""
    columns = (("sender", Label.FROM), ("sent", Label.SENT), ("to", Label.TO), ("copy", Label.COPY))
    found: dict[str, set[Label]] = {}
    for attribute, label in (*columns, ("subject", Label.SUBJECT)):
        for word in words(every(attribute)):
            found.setdefault(word, set()).add(label)
    for word in words(OTHER_LABELS):
        found.setdefault(word, set()).add(Label.OTHER)
    return {word: frozenset(kinds) for word, kinds in found.items()}
