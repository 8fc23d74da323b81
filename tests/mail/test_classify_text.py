"""What only the words give away: machines without marks are known, and people who speak of the same things are not."""

from __future__ import annotations

import pytest

from mailer.mail.parse import read_mail
from mailer.model import Kind, Mail


def mail(subject: str, text: str, *, answer: bool = False) -> Mail:
    reply = "In-Reply-To: <q@desk.example.org>\n" if answer else ""
    address = "From: Ann <ann@example.com>\nTo: support@desk.example.org\nMessage-ID: <a@example.com>\n"
    head = f"{address}{reply}Subject: {subject}\n"
    mime = "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
    return read_mail((head + mime + "\n" + text + "\n").encode())


@pytest.mark.parametrize(
    "subject",
    [
        "Automatic reply: Your ticket [#17]",
        "Automatische Antwort: Ihr Ticket",
        "Réponse automatique : votre demande",
        "Respuesta automática: su solicitud",
        "Resposta automática: o seu pedido",
        "Risposta automatica: la sua richiesta",
        "Automatisch antwoord: uw verzoek",
        "Automatiskt svar: ärende",
        "Automatisk svar: sag",
        "Automaattinen vastaus: pyyntö",
        "Odpowiedź automatyczna: zgłoszenie",
        "Automatická odpověď: dotaz",
        "Автоматический ответ: заявка",
        "Otomatik Yanıt: talep",
        "自動応答: お問い合わせ",
        "自动答复: 请求",
        "자동 회신: 요청",
        "מענה אוטומטי: בקשה",
        "Out of Office: Your ticket",
        "Out of Office AutoReply: Your ticket",
        "Abwesenheitsnotiz: Ihr Ticket",
        "[Auto-Reply] Your ticket",
        "Autoreply: Your ticket",
        "Re: Automatic reply: Your ticket",
    ],
)
def test_prefixes_that_only_programs_write_are_known(subject: str) -> None:
    found = mail(subject, "I am not here.")
    assert (found.kind, found.auto_answer) == (Kind.AUTO_REPLY, False)


VACATIONS = [
    (
        "Re: Ticket",
        "Hello,\n\nI am out of the office until Monday, May 5th. For urgent matters please contact Bob at "
        "bob@example.com.\n\nAnn",
    ),
    (
        "Away until May 5",
        "I am currently away returning to the office on May 5th. I will have limited access to email and will "
        "respond upon my return.",
    ),
    (
        "Ticket",
        "Thank you for your message. I'm on annual leave with no access to email, back on 12 June.\nIn my "
        "absence please contact the team.",
    ),
    (
        "AW: Ticket",
        "Guten Tag,\n\nich bin bis zum 05.08. nicht im Büro. Ihre E-Mail wird nicht weitergeleitet. In "
        "dringenden Fällen wenden Sie sich bitte an Frau Meier.",
    ),
    (
        "Urlaub",
        "Sehr geehrte Damen und Herren,\nvom 1. bis 14. Juli bin ich im Urlaub und ab dem 15. Juli wieder erreichbar.",
    ),
    ("Absent du bureau", "Bonjour,\nje suis absent jusqu'au 12 août. En cas d'urgence, veuillez contacter M. Martin."),
    ("Ausente", "Estoy fuera de la oficina hasta el 3 de mayo. Para asuntos urgentes contacte con Juan."),
    ("Re: pedido", "Estou de férias até 20 de julho. Em caso de urgência, por favor contacte a equipa."),
    ("Fuori ufficio", "Sono in ferie fino al 20 agosto. Per urgenze contattare il collega Rossi."),
    ("Afwezig", "Ik ben tot en met 5 mei afwezig. Voor dringende zaken kunt u contact opnemen met Jan."),
    ("Frånvaro", "Jag är på semester och är tillbaka den 5 augusti. Vid brådskande ärenden kontakta Eva."),
    ("Urlop", "Jestem na urlopie do dnia 5 maja. W pilnych sprawach proszę o kontakt z Janem."),
    ("Отпуск", "Я нахожусь в отпуске до 5 мая. По срочным вопросам обращайтесь к Ивану."),
    ("不在のお知らせ", "5月5日まで休暇を取っております。お急ぎの場合は田中までご連絡ください。"),
]


@pytest.mark.parametrize(("subject", "text"), VACATIONS)
def test_vacation_notes_without_any_header_are_known_by_their_words(subject: str, text: str) -> None:
    found = mail(subject, text)
    assert (found.kind, found.auto_answer) == (Kind.AUTO_REPLY, False)


ACKNOWLEDGEMENTS = [
    (
        "[#8812] Printer",
        "We have received your request. Your ticket number is 8812. One of our agents will get back to you.",
    ),
    (
        "Ihre Anfrage",
        "Ihre Anfrage ist bei uns eingegangen. Ihre Ticketnummer lautet 8812. Bitte antworten Sie nicht auf "
        "diese E-Mail.",
    ),
    ("Re: Printer", "This is an automatically generated response. Your message was delivered to the right people."),
    ("Votre demande", "Nous avons bien reçu votre demande. Merci de ne pas répondre à ce message."),
    ("Su consulta", "Hemos recibido su consulta. El número de ticket es 12. No responda a este mensaje."),
    ("お問い合わせ", "お問い合わせを受け付けました。本メールは自動送信です。"),
    ("Re: Printer", "Dies ist eine automatische Eingangsbestätigung. Ihre E-Mail ist eingegangen."),
    (
        "Re: Printer",
        "## Please type your reply above this line ##\n\nYour request (8812) has been received and is being reviewed "
        "by our support staff.",
    ),
    ("Re: Printer", "# Request received\n\nWe have received your request. Your ticket number is 8812."),
]


@pytest.mark.parametrize(("subject", "text"), ACKNOWLEDGEMENTS)
def test_acknowledgements_of_other_desks_are_known_by_their_words(subject: str, text: str) -> None:
    found = mail(subject, text, answer=subject.startswith("Re:"))
    assert (found.kind, found.auto_answer) == (Kind.AUTO_REPLY, False)


CHALLENGES = [
    (
        "Your email requires verification verify#abcDEF123",
        "The message you sent requires that you verify that you are a real live human being and not a spam "
        "source.\nTo complete this verification, simply reply to this message and leave the subject line intact.",
    ),
    (
        "Please confirm your message",
        "This message was created automatically by mail delivery software (TMDA).\nYour message attached below "
        "is being held because the address <ann@example.com> has not been verified.\nTo release your message for "
        "delivery, please send an empty message to the following address.",
    ),
    (
        "Re: Ticket",
        "Your message is on hold. I use a spam blocker. Please click the link below to confirm that you are "
        "human; you only have to do this once.",
    ),
    (
        "Sender verification",
        "To deliver your e-mail to the recipient, please confirm your address by clicking on the link.",
    ),
]


@pytest.mark.parametrize(("subject", "text"), CHALLENGES)
def test_challenges_are_known_by_their_words(subject: str, text: str) -> None:
    found = mail(subject, text)
    assert (found.kind, found.auto_answer) == (Kind.AUTO_REPLY, False)


RECEIPTS = [
    (
        "Read: Ticket",
        "Your message\n\nTo: Ann\nSubject: Ticket\nSent: Monday\n\nwas read on Monday, 5 May 2025 10:00:00.",
    ),
    ("Gelesen: Ticket", "Ihre Nachricht\nAn: Ann\nwurde am Montag, 5. Mai 2025 gelesen."),
    ("Return Receipt (displayed) - Ticket", "This is a Return Receipt for the mail that you sent to ann@example.com."),
]


@pytest.mark.parametrize(("subject", "text"), RECEIPTS)
def test_receipts_without_their_standard_form_are_known(subject: str, text: str) -> None:
    found = mail(subject, text)
    assert (found.kind, found.auto_answer) == (Kind.RECEIPT, False)


PEOPLE = [
    ("Re: Ticket", "I only got an automated reply from you. Can a human please look at this?"),
    ("Re: Ticket", "I only got an automatic response again. Nobody answers."),
    (
        "Printer",
        "I am out of the office until Monday. In my absence please contact Bob. Could you replace the printer by then?",
    ),
    ("Printer", "I will be out of the office until Monday, could you fix the printer before?"),
    ("Re: Printer", "Thanks, I'm on vacation until Monday and will test it then."),
    ("Vacation calendar broken", "The vacation calendar shows the wrong days since the update. Nobody can book leave."),
    ("Auto-reply does not work", "Our automatic reply is not sent any more since yesterday. Please help."),
    ("Automatic updates fail", "The automatic update failed twice."),
    ("Delivery of my parcel failed", "Hello, my parcel could not be delivered to my address. What now?"),
    ("Undeliverable mail", "Hi,\nwhen I write to bob@example.com I get the answer: 550 user unknown. Please help."),
    (
        "Mail to bob@example.com fails",
        "Dear support,\nmail to <bob@example.com> is returned: mailbox unavailable.\nRegards",
    ),
    (
        "Fwd: Undelivered Mail Returned to Sender",
        "What does this mean?\n\n<bob@example.com>: host mx.example.com said: 550 5.1.1 user unknown",
    ),
    ("Delivery failure", "Hello,\n\nsince Monday we see delivery failures in the log for bob@example.com.\n\nAnn"),
    ("Re: Ticket", "We have received your message and will get back to you as soon as possible."),
    ("Question", "Thank you for your message. I tried it, it does not work."),
    ("Read: only file system", "The disk is mounted read-only, it was read fine on Monday."),
    (
        "Spam filter holds our mail",
        "Your spam filter holds our messages. I clicked the link to confirm, still nothing is delivered.",
    ),
    ("Bestellung", "Danke für Ihre Nachricht. Ich bin ab Montag wieder im Büro und rufe Sie an."),
    ("Your request", "Please find the requested file attached."),
    ("Return of goods", "I want to return the mail order I received. It was rejected by my colleague."),
    ("Fehler", "Die Nachricht konnte nicht zugestellt werden, wenn ich an bob@example.com schreibe. Was tun?"),
    ("postmaster address", "Who reads postmaster@example.com at your side?"),
]


@pytest.mark.parametrize(("subject", "text"), PEOPLE)
def test_people_who_speak_of_such_things_are_people(subject: str, text: str) -> None:
    found = mail(subject, text, answer=subject.startswith("Re:"))
    assert (found.kind, found.auto_answer) == (Kind.PERSON, True), found.evidence


def test_a_long_letter_is_a_persons_whatever_it_mentions() -> None:
    found = mail("Ticket", VACATIONS[0][1] + "\n\n" + "There is much more to say about this machine. " * 100)
    assert found.kind is Kind.PERSON
