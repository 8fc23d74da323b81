"""The mail that benchmarks are made with: ordinary requests and replies, the same ones in every run."""

from __future__ import annotations

import email.policy
import random
from collections.abc import Sequence
from email.message import EmailMessage

_SEED = 20261123
_PEOPLE = 40
_THINGS = ("printer", "VPN client", "mail program", "docking station", "invoice export", "badge reader", "time sheet")
_TROUBLES = ("stopped working", "is very slow", "shows an error", "asks for a password again and again", "is gone")
_SENTENCES = (
    "It worked until yesterday and nothing was changed here.",
    "I have restarted it twice, and the second time it took ten minutes to come back.",
    "The message says that the connection was closed by the other side.",
    "Three colleagues on the same floor see the same, two others do not.",
    "We need it for the closing of the month, which is on Thursday.",
    "Please tell me what else you need to know – I can send pictures.",
    "The serial number is on the back, which I can't reach at the moment.",
    "Grüße aus Köln, and thank you for your help.",
)
_SIGNATURE = "-- \nCarol Customer\nAccounting, Customer GmbH & Co. KG\nPhone +49 221 555 0100\n"


def ordinary_mails(count: int, support: str) -> list[bytes]:
    """So many mails as a support address gets them: plain text, HTML too, replies, and some with an attachment."""
    chance = random.Random(_SEED)
    sent: list[tuple[str, str, str, str]] = []
    mails = []
    for number in range(count):
        kind = chance.choices(("plain", "html", "reply", "file"), (40, 25, 25, 10))[0]
        mail, text = (_reply if kind == "reply" and sent else _request)(chance, number, support, sent)
        if kind in ("html", "file"):
            mail.add_alternative(_html(text), subtype="html")
        if kind == "file":
            content = chance.randbytes(chance.randint(2_000, 20_000))
            mail.add_attachment(content, maintype="image", subtype="png", filename=f"picture {number}.png")
        mails.append(mail.as_bytes())
    return mails


def octets(mails: Sequence[bytes]) -> float:
    """The average size of a mail in kB."""
    return sum(map(len, mails)) / len(mails) / 1000


def _request(
    chance: random.Random, number: int, support: str, sent: list[tuple[str, str, str, str]]
) -> tuple[EmailMessage, str]:
    sender = f"person{number % _PEOPLE}.{number // _PEOPLE}@customer.example"
    subject = f"The {chance.choice(_THINGS)} {chance.choice(_TROUBLES)}"
    mail = _message(number, sender, support, subject)
    text = f"Hello,\n\n{_paragraphs(chance)}\n\nKind regards\nCarol\n\n{_SIGNATURE}"
    mail.set_content(text)
    sent.append((mail["Message-ID"], sender, subject, text))
    return mail, text


def _reply(
    chance: random.Random, number: int, support: str, sent: list[tuple[str, str, str, str]]
) -> tuple[EmailMessage, str]:
    """A customer goes on in a thread of theirs, the mail before quoted below."""
    parent, sender, subject, before = chance.choice(sent[-200:])
    mail = _message(number, sender, support, f"Re: {subject}")
    mail["In-Reply-To"] = parent
    mail["References"] = parent
    quoted = "\n".join(f"> {line}" for line in before.splitlines())
    text = f"{_paragraphs(chance)}\n\nOn Mon, 23 Nov 2026 at 10:00, {sender} wrote:\n\n{quoted}\n"
    mail.set_content(text)
    return mail, text


def _message(number: int, sender: str, support: str, subject: str) -> EmailMessage:
    mail = EmailMessage(policy=email.policy.SMTP)
    for hop in range(3):
        mail["Received"] = (
            f"from relay{hop}.customer.example (relay{hop}.customer.example [192.0.2.{hop}]) by "
            f"relay{hop + 1}.customer.example with ESMTPS id {number:08x}{hop}; Mon, 23 Nov 2026 08:59:0{hop} +0000"
        )
    mail["From"] = f"Carol Customer {number % _PEOPLE} <{sender}>"
    mail["To"] = support
    mail["Subject"] = subject
    mail["Date"] = "Mon, 23 Nov 2026 10:00:00 +0100"
    mail["Message-ID"] = f"<{number:08x}.bench@customer.example>"
    mail["User-Agent"] = "Mozilla Thunderbird"
    mail["MIME-Version"] = "1.0"
    return mail


def _paragraphs(chance: random.Random) -> str:
    return "\n\n".join(
        "\n".join(chance.choices(_SENTENCES, k=chance.randint(2, 5))) for _ in range(chance.randint(1, 4))
    )


def _html(text: str) -> str:
    paragraphs = "".join(
        f'<p class="MsoNormal" style="margin:0cm;font-family:Calibri,sans-serif">{part}</p>\n'
        for part in text.replace("&", "&amp;").split("\n\n")
    )
    style = "<style>p.MsoNormal { margin: 0; } a:link { color: #0563C1; }</style>"
    return f'<html><head><meta charset="utf-8">{style}</head><body lang="EN-GB">{paragraphs}</body></html>\n'
