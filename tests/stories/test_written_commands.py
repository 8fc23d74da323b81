"""Commands as mail programs really send them, with the notification quoted below, and forms filled in anywhere."""

from __future__ import annotations

import email.policy
from collections.abc import Callable
from datetime import timedelta
from email.message import EmailMessage
from html import escape

import pytest

from mailer.model import Audience, Priority
from tests.desk import CUSTOMER, ENGINEER, SUPPORT, DeskInHand, Sent, mail, none_to, only, reply

Page = Callable[[list[str], str], str]


def page_of(letter: Sent) -> str:
    part = letter.message.get_body(("html",))
    assert part is not None
    return str(part.get_content()).partition("<body")[2].partition(">")[2].partition("</body")[0]


def gmail(lines: list[str], quoted: str) -> str:
    said = "".join(f"<div>{escape(line)}</div>" if line else "<div><br></div>" for line in lines)
    return (
        f'<div dir="ltr">{said}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon, Nov 23, '
        f"2026 at 10:02 AM Example Support &lt;{SUPPORT}&gt; wrote:<br></div><blockquote "
        f'class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px solid #ccc">{quoted}</blockquote></div>'
    )


def outlook(lines: list[str], quoted: str) -> str:
    said = "".join(f'<p class="MsoNormal">{escape(line) or "&nbsp;"}<o:p></o:p></p>' for line in lines)
    return (
        '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head>'
        f'<body lang="EN-US"><div class="WordSection1">{said}<p class="MsoNormal"><o:p>&nbsp;</o:p></p>'
        '<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in"><p class="MsoNormal">'
        f"<b>From:</b> Example Support &lt;{SUPPORT}&gt; <br><b>Sent:</b> Monday, November 23, 2026 10:02 AM<br>"
        f"<b>To:</b> Ann Arbor<br><b>Subject:</b> Printer</p></div>{quoted}</div></body></html>"
    )


def apple_mail(lines: list[str], quoted: str) -> str:
    said = "".join(f"<div>{escape(line)}</div>" if line else "<div><br></div>" for line in lines)
    return (
        '<html><head></head><body style="overflow-wrap: break-word; -webkit-nbsp-mode: space;">'
        f'{said}<div><br><blockquote type="cite"><div>On 23. Nov 2026, at 10:02, Example Support '
        f'&lt;{SUPPORT}&gt; wrote:</div><br class="Apple-interchange-newline"><div>{quoted}</div></blockquote></div>'
        "</body></html>"
    )


def bold_list(lines: list[str], quoted: str) -> str:
    """Commands that somebody set in bold as the items of a list, in Gmail."""
    commands = [line for line in lines if line.startswith("#")]
    items = "".join(f"<li><b>{escape(line)}</b></li>" for line in commands)
    return gmail([line for line in lines if line not in commands], quoted).replace(
        '<div dir="ltr">', f'<div dir="ltr"><ul>{items}</ul>', 1
    )


def html_reply(to: Sent, page: Page, *lines: str) -> bytes:
    message = EmailMessage(policy=email.policy.SMTP)
    message["From"], message["To"], message["Subject"] = to.to, to.reply_to, f"Re: {to.subject}"
    message["Message-ID"] = f"<{page.__name__}.{len(lines)}.{abs(hash(lines))}@laptop.example>"
    message["In-Reply-To"] = message["References"] = str(to.message["Message-ID"])
    message.set_content(page(list(lines), page_of(to)), subtype="html")
    return message.as_bytes()


PAGES = (gmail, outlook, apple_mail, bold_list)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.__name__)
def test_commands_of_a_reply_that_is_html_alone_are_carried_out(desk: DeskInHand, page: Page) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    sent = desk.arrives(
        html_reply(
            note, page, "#Take", "# priority\u00a0p1 nobody can print", "", "#note:", "The fuser is known to fail."
        )
    )
    assert none_to(sent, CUSTOMER)
    assert str(desk.ticket().owner) == ENGINEER
    assert (desk.ticket().priority, desk.ticket().impact) == (Priority.P1, "nobody can print")
    assert [e.text for e in desk.entries() if e.audience is Audience.INTERNAL] == ["The fuser is known to fail."]


@pytest.mark.parametrize("page", [gmail, outlook, apple_mail], ids=lambda page: page.__name__)
def test_an_update_of_a_reply_that_is_html_alone_goes_out(desk: DeskInHand, page: Page) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    form = ("#update", "Status: We can reproduce it.", "Actions: Replaced the drum.", "Next: A test.", "Expected: Noon")
    update = only(desk.arrives(html_reply(note, page, *form)), CUSTOMER)
    for part in ("We can reproduce it.", "Replaced the drum.", "A test.", "Noon"):
        assert part in update.text


def test_a_note_is_no_answer_because_a_space_was_left_out(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    assert none_to(desk.arrives(reply(note, "#note:the customer is difficult")), CUSTOMER)
    assert desk.entries()[-1].text == "the customer is difficult"


def test_an_answer_below_a_greeting_and_a_command_comes_back_with_the_command_on_top(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    sent = desk.arrives(reply(note, "Dear Ms Carol,\n#note\nThe customer is difficult."))
    assert none_to(sent, CUSTOMER)
    assert "\n#note\nDear Ms Carol,\nThe customer is difficult." in only(sent, ENGINEER).text
    assert len(desk.entries()) == 2


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("#take #priority P1", "alone on its line"),
        ("#priority P1\n#priority P2", "stands there twice"),
        ("#close\n#reopen", "mean nothing in one reply"),
        ("#merge 2\n#close", "mean nothing in one reply"),
        ("#show\n#note\n#resolve\nBoth?", "two replies"),
        ("#prioritty P1", "#priority P1 nobody can log in"),
    ],
)
def test_what_means_nothing_together_is_refused_whole(desk: DeskInHand, text: str, said: str) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    before = desk.ticket()
    sent = desk.arrives(reply(note, text))
    assert said in only(sent, ENGINEER).text
    assert none_to(sent, CUSTOMER)
    assert desk.ticket() == before


def test_the_same_command_twice_is_done_once(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    desk.arrives(reply(note, "#take\n#take"))
    assert len([line for line in desk.log() if line.action == "You own #1 now."]) == 1


# --- forms filled in within the quotation -----------------------------------------------------------------------------


def filled(note: Sent, top: str, *, said: str = " {}") -> bytes:
    """A reply in which the quoted form was filled in, on its lines or (``said`` begins a new one) below them."""
    quoted = "\n".join(f"> {line}" for line in note.text.splitlines())
    facts, _, form = quoted.rpartition("> #update\n")
    for label, word in (("Status", "We can reproduce it."), ("Actions", "Replaced the drum."), ("Next", "A test.")):
        form = form.replace(f"> {label}:", f"> {label}:{said.format(word)}", 1)
    quoted = f"{facts}> #update\n{form}"
    text = f"{top}\n\nOn Mon, 23 Nov 2026 at 10:00, Example Support <{SUPPORT}> wrote:\n\n{quoted}\n"
    return mail(text, note.to, note.reply_to, f"Re: {note.subject}", in_reply_to=str(note.message["Message-ID"]))


def reminded(desk: DeskInHand) -> Sent:
    """A notification with the form of an update in it."""
    note = only(desk.arrives(mail()), ENGINEER)
    answer = only(desk.arrives(reply(note, "Please try tray 2.")), CUSTOMER)
    return only(desk.arrives(reply(answer, "Tray 2 is blank as well.")), ENGINEER)


FORM = "\n#update\nStatus: We can reproduce it.\nActions: Replaced the drum.\nNext: A test.\n"


@pytest.mark.parametrize("top", ["", "#update", "#take\n#update"])
@pytest.mark.parametrize("said", [" {}", "\n{}"], ids=["on the line", "below it"])
def test_a_form_filled_in_within_the_quotation_comes_back_on_top(desk: DeskInHand, top: str, said: str) -> None:
    note = reminded(desk)
    sent = desk.arrives(filled(note, top, said=said))
    assert none_to(sent, CUSTOMER)
    refusal = only(sent, ENGINEER)
    shown = refusal.text.replace(":\n", ": ") if said.startswith("\n") else refusal.text
    assert FORM.strip() in shown.replace("#update: ", "#update\n")
    assert ("#take\n#update" in refusal.text) is top.startswith("#take")


@pytest.mark.parametrize("top", ["", "#delay", "#priority P2\n#delay"])
@pytest.mark.parametrize("said", [" {}", "\n{}"], ids=["on the line", "below it"])
def test_a_delay_filled_in_within_the_quotation_comes_back_on_top(desk: DeskInHand, top: str, said: str) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    desk.arrives(reply(note, "#take"))
    reminder = only(desk.passes(timedelta(hours=6, minutes=5)), ENGINEER)
    quoted = "\n".join(f"> {line}" for line in reminder.text.splitlines())
    for label, word in (("Reason", "The part was damaged."), ("Until", "Wednesday 14:00")):
        quoted = quoted.replace(f"> {label}:", f"> {label}:{said.format(word)}", 1)
    text = f"{top}\n\nOn Mon, 23 Nov 2026 at 16:00, Example Support <{SUPPORT}> wrote:\n\n{quoted}\n"
    sent = desk.arrives(
        mail(text, ENGINEER, reminder.reply_to, "Re: it", in_reply_to=str(reminder.message["Message-ID"]))
    )
    assert none_to(sent, CUSTOMER)
    shown = only(sent, ENGINEER).text.replace(":\n", ": ").replace("#delay: ", "#delay\n")
    assert "\n#delay\nReason: The part was damaged.\nUntil: Wednesday 14:00" in shown
    assert ("#priority P2\n#delay" in shown) is top.startswith("#priority")


def test_what_comes_back_can_be_sent_as_it_is(desk: DeskInHand) -> None:
    note = reminded(desk)
    refusal = only(desk.arrives(filled(note, "#update")), ENGINEER)
    corrected = FORM.strip()
    assert corrected in refusal.text
    assert "We can reproduce it." in only(desk.arrives(reply(refusal, corrected)), CUSTOMER).text


def test_a_customers_own_form_in_the_quotation_is_never_proposed(desk: DeskInHand) -> None:
    form = "#update\nStatus: All money was paid back.\nActions: None.\nNext: None."
    note = only(desk.arrives(mail(form)), ENGINEER)
    sent = desk.arrives(reply(note, "#update"))
    assert none_to(sent, CUSTOMER)
    offered = only(sent, ENGINEER).text.partition("Or copy this")[2]
    assert "paid back" not in offered


def test_an_answer_above_an_empty_form_goes_out(desk: DeskInHand) -> None:
    note = reminded(desk)
    assert "\n#update\nStatus:\n" in note.text
    assert "Please try tray 3." in only(desk.arrives(reply(note, "Please try tray 3.")), CUSTOMER).text


@pytest.mark.parametrize("gap", ["\n\n", "\n>\n"])
def test_an_answer_written_below_the_whole_quotation_goes_out(desk: DeskInHand, gap: str) -> None:
    note = reminded(desk)
    assert note.text.rstrip().endswith("Expected:")
    quoted = "\n".join(f"> {line}" for line in note.text.splitlines())
    said = f"On Mon, 23 Nov 2026 at 10:00, Example Support <{SUPPORT}> wrote:\n\n{quoted}{gap}Please try tray 3.\n"
    sent = desk.arrives(mail(said, note.to, note.reply_to, f"Re: {note.subject}"))
    assert only(sent, CUSTOMER).text.startswith("Please try tray 3.")


# --- the form for what is due -----------------------------------------------------------------------------------------


def test_a_new_ticket_has_the_form_to_take_it(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    assert note.text.rstrip().endswith("\n#take\n#priority P3")
    assert "Status:\nActions:" not in note.text


def test_an_answered_ticket_has_the_form_of_an_update(desk: DeskInHand) -> None:
    assert reminded(desk).text.rstrip().endswith("\n#update\nStatus:\nActions:\nNext:\nExpected:")


def test_the_form_of_a_new_ticket_can_be_sent_as_it_is(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail()), ENGINEER)
    sent = desk.arrives(reply(note, "#take\n#priority P3\n\nPlease try tray 2."))
    assert "Please try tray 2." in only(sent, CUSTOMER).text
    assert str(desk.ticket().owner) == ENGINEER
