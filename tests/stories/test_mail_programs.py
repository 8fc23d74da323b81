"""An engineer's answer from any mail program reaches the customer as written, and nothing of the notification does."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.desk import CUSTOMER, ENGINEER, SUPPORT, DeskInHand, Sent, mail, only

WORDS = "Please try tray 2.\n\nDoes it print from there?"
Quote = Callable[[Sent], str]


def _marked(note: Sent) -> str:
    return "\n".join(f"> {line}".rstrip() for line in note.text.splitlines())


def gmail(note: Sent) -> str:
    return f"{WORDS}\n\nOn Mon, Nov 23, 2026 at 10:02 AM Example Support <\n{SUPPORT}> wrote:\n\n{_marked(note)}\n"


def gmail_german(note: Sent) -> str:
    return f"{WORDS}\n\nAm Mo., 23. Nov. 2026 um 10:02 Uhr schrieb Example Support <{SUPPORT}>:\n\n{_marked(note)}\n"


def apple(note: Sent) -> str:
    return f"{WORDS}\n\n> On 23. Nov 2026, at 10:02, Example Support <{SUPPORT}> wrote:\n> \n{_marked(note)}\n"


def ios(note: Sent) -> str:
    said = f"On Nov 23, 2026, at 10:02, Example Support <{SUPPORT}> wrote:"
    return f"{WORDS}\n\nSent from my iPhone\n\n> {said}\n> \n{_marked(note)}\n"


def thunderbird(note: Sent) -> str:
    return f"{WORDS}\n\nOn 23.11.26 10:02, Example Support wrote:\n{_marked(note)}\n\n-- \nAnn Arbor\nSecond floor\n"


def outlook(note: Sent) -> str:
    return (
        f"{WORDS}\n\nFrom: New P3 - Example Support <{SUPPORT}>\nSent: Monday, November 23, 2026 10:02 AM\n"
        f"To: Ann Arbor <{ENGINEER}>\nSubject: {note.subject}\n\n{note.text}\n"
    )


def outlook_web(note: Sent) -> str:
    return outlook(note).replace("\n\nFrom:", "\n________________________________\nFrom:")


def outlook_german(note: Sent) -> str:
    return (
        f"{WORDS}\n\n-----Ursprüngliche Nachricht-----\nVon: Example Support <{SUPPORT}>\n"
        f"Gesendet: Montag, 23. November 2026 10:02\nAn: Ann Arbor <{ENGINEER}>\nBetreff: {note.subject}\n\n"
        f"{note.text}\n"
    )


def original_message(note: Sent) -> str:
    return (
        f"{WORDS}\n\n-----Original Message-----\nFrom: Example Support [mailto:{SUPPORT}]\n"
        f"Sent: 23 November 2026 10:02\nTo: {ENGINEER}\nSubject: {note.subject}\n\n{note.text}\n"
    )


@pytest.mark.parametrize(
    "program",
    [gmail, gmail_german, apple, ios, thunderbird, outlook, outlook_web, outlook_german, original_message],
    ids=lambda program: program.__name__,
)
def test_the_customer_gets_the_words_and_nothing_else(desk: DeskInHand, program: Quote) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    answered = desk.arrives(mail(program(note), ENGINEER, note.reply_to, f"Re: {note.subject}"))
    said = only(answered, CUSTOMER).text
    assert said.startswith(WORDS)
    for inside in ("Write your reply", "Ann", "Priority", "#take", "iPhone", "wrote", "schrieb"):
        assert inside not in said


def test_an_html_only_reply_is_read(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    part = note.message.get_body(("html",))
    assert part is not None
    html = (
        "<html><body><div>Please try tray 2.</div><div><br></div><div>Does it print from there?</div>"
        f'<div class="gmail_quote"><blockquote class="gmail_quote">{part.get_content()}</blockquote></div>'
        "</body></html>"
    )
    raw = (
        mail("x", ENGINEER, note.reply_to)
        .replace(b"text/plain", b"text/html")
        .replace(b"\r\nx\r\n", b"\r\n" + html.encode())
    )
    assert only(desk.arrives(raw), CUSTOMER).text.startswith(WORDS)
