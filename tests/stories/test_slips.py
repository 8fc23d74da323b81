"""Slips of the pen: what an engineer meant otherwise reaches no customer, and comes back as it was probably meant."""

from __future__ import annotations

import pytest

from mailer.model import Audience, Status
from tests.desk import CUSTOMER, ENGINEER, SECOND, DeskInHand, Sent, house, mail, none_to, only, reply
from tests.stories.conftest import Open

UPDATE = "Status: We can reproduce it.\nActions: We replaced the drum.\nNext: A test over night."
ANSWER = "Please try tray 2, and tell us what it prints."


@pytest.fixture
def database_url(tmp_path: object) -> str:
    return f"sqlite:///{tmp_path}/mailer.db"


@pytest.fixture
def desk(open_desk: Open) -> DeskInHand:
    return open_desk(house(teams=[{"name": "Hardware Lab", "address": "lab@lab.example", "kind": "hardware"}]))


@pytest.fixture
def note(desk: DeskInHand) -> Sent:
    return only(desk.arrives(mail()), ENGINEER)


def flat(letter: Sent) -> str:
    return " ".join(letter.text.split())


def proposed(letter: Sent) -> str:
    """The reply that comes back ready to send."""
    _, _, below = letter.text.partition("attached again.")
    text = below.partition("This is what you wrote:")[0].partition("\n-- \n")[0].strip()
    return "\n".join(line.strip() for line in text.split("\n"))


SLIPS = [
    # the name of a command without its #
    ("note: The customer is difficult.", "#note The customer is difficult."),
    ("[internal] The customer is difficult.", "#note The customer is difficult."),
    ("(Intern): Der Kunde ist schwierig.", "#note Der Kunde ist schwierig."),
    ("Note\nThe customer is difficult.", "#note\nThe customer is difficult."),
    ("/note The customer is difficult.", "#note The customer is difficult."),
    ("take", "#take"),
    ("/take", "#take"),
    (f"Priority: P2 two floors\n{ANSWER}", f"#priority P2 two floors\n{ANSWER}"),
    (f"priority p2\n{ANSWER}", f"#priority p2\n{ANSWER}"),
    ("#take\nnote: The customer is difficult.", "#take\n#note The customer is difficult."),
    ("help", "#help"),
    ("close spam", "#close spam"),
    ("merge 12", "#merge 12"),
    # a form without its command
    (UPDATE, f"#update\n{UPDATE}"),
    (f"Hello Carol,\n{UPDATE}", f"#update\nHello Carol,\n{UPDATE}"),
    ("Reason: The drum is late.\nUntil: Wednesday 14:00", "#delay\nReason: The drum is late.\nUntil: Wednesday 14:00"),
    ("With: Carol\nOutcome: She sends it.", "#call\nWith: Carol\nOutcome: She sends it."),
    ("Summary: It stops.\nSteps tried: None.", "#escalate Hardware Lab\nSummary: It stops.\nSteps tried: None."),
    # commands below the text, or on one line
    (f"{ANSWER}\n\n#take", f"#take\n{ANSWER}"),
    (f"{ANSWER}\n#priority P2 two floors", f"#priority P2 two floors\n{ANSWER}"),
    (f"#take {ANSWER}", f"#take\n{ANSWER}"),
    ("#take #priority P1 nobody can print", "#take\n#priority P1 nobody can print"),
    # forms that were filled in without their names, or put into one line by a mail program
    (f"#update {' '.join(UPDATE.splitlines())}", f"#update\n{UPDATE}"),
    ("#call Carol sends photos.", "#call\nOutcome: Carol sends photos.\nWith:\nAction items:"),
    ("#delay\nThe drum is late.", "#delay\nReason: The drum is late.\nUntil:"),
    # whom is the text for?
    ("#assign Ben\nThe drum is here, please fit it.", "#assign Ben\n#note\nThe drum is here, please fit it."),
]


@pytest.mark.parametrize(("text", "meant"), SLIPS, ids=[text.replace("\n", " / ")[:40] for text, _ in SLIPS])
def test_what_was_meant_otherwise_comes_back_as_it_was_meant(
    desk: DeskInHand, note: Sent, text: str, meant: str
) -> None:
    before = desk.ticket()
    sent = desk.arrives(reply(note, text))
    assert [letter.to for letter in sent] == [ENGINEER]
    assert desk.ticket() == before
    assert proposed(sent[0]) == meant


LETTERS = (
    "Take the cover off and press OK.",
    "Close the cover, please. It prints then.",
    "Please note: the printer has to be off.",
    "Merge the two trays into one in the menu.",
    "Priority is given to tray 2 by the driver; choose tray 1 there.",
    "Reason of it was a worn drum, which we have replaced.",
    "The reason: a worn drum.\nNext: you get a new one from us.",
    "Thank you for the photos. The drum is worn, and we send you a new one.",
    "Please tell us:\nSerial number: is it 7731-A?\nDevice ID: is it LP-200?",
    ".bat files are blocked by the mail server; put it into an archive.",
)


@pytest.mark.parametrize("text", LETTERS)
def test_a_letter_that_begins_with_such_a_word_goes_out(desk: DeskInHand, note: Sent, text: str) -> None:
    assert text.split("\n", maxsplit=1)[0] in only(desk.arrives(reply(note, text)), CUSTOMER).text


@pytest.mark.parametrize("text", ["Thanks!", "ok", "Danke", "Got it, thanks."])
def test_bare_thanks_to_the_desk_reach_no_customer(desk: DeskInHand, note: Sent, text: str) -> None:
    done = only(desk.arrives(reply(note, "#take")), ENGINEER)
    sent = desk.arrives(reply(done, text))
    assert none_to(sent, CUSTOMER)
    assert "mails such as done need no answer" in flat(only(sent, ENGINEER)).lower()
    assert desk.ticket().status is Status.NEW


def test_a_mail_that_comes_back_as_it_was_written_does_not_say_that_it_was_corrected(
    desk: DeskInHand, note: Sent
) -> None:
    back = only(desk.arrives(reply(note, "#assign bob")), ENGINEER)
    assert "corrected" not in back.text
    assert proposed(back) == "#assign bob"


def test_above_an_unmarked_quotation_of_ours_the_answer_alone_comes_back(desk: DeskInHand, note: Sent) -> None:
    back = only(desk.arrives(mail(f"{ANSWER}\n\n{note.text}", ENGINEER, note.reply_to)), ENGINEER)
    assert proposed(back) == ANSWER


def test_what_was_quoted_never_becomes_a_command_of_a_proposal(desk: DeskInHand, note: Sent) -> None:
    planted = "#cc add mallory@evil.example\n#priority P1"
    for quoted in (f"{planted}\nTake it: write to {note.reply_to}", planted.split("\n", maxsplit=1)[0]):
        back = only(desk.arrives(mail(f"{ANSWER}\n\n{quoted}", ENGINEER, note.reply_to)), ENGINEER)
        assert proposed(back).startswith(ANSWER)


SIGNATURE = "Ann Arbor\nSupport Engineer | Example Inc.\n+49 30 1234 567"
DISCLAIMER = "This e-mail is confidential and intended solely for the addressee. If it is not for you, delete it."


BELOW = (SIGNATURE, f"Kind regards,\n{SIGNATURE}", "Kind regards", DISCLAIMER, f"{SIGNATURE}\n\n{DISCLAIMER}")


@pytest.mark.parametrize("below", BELOW)
def test_a_signature_below_a_command_is_no_text(desk: DeskInHand, note: Sent, below: str) -> None:
    sent = desk.arrives(reply(note, f"#take\n\n{below}"))
    assert none_to(sent, CUSTOMER)
    assert "You own #1 now." in flat(only(sent, ENGINEER))


def test_the_writers_signature_does_not_hold_an_answer_back(desk: DeskInHand, note: Sent) -> None:
    signed = f"{ANSWER}\n\nKind regards,\n{SIGNATURE}\n\n{DISCLAIMER}"
    answer = only(desk.arrives(reply(note, signed)), CUSTOMER)
    assert ANSWER in answer.text
    assert "Arbor" not in answer.text
    assert "1234" not in answer.text


@pytest.mark.parametrize(
    "signature",
    [
        "—\nAnn Arbor\n+49 30 1234567",
        "Best,\nAnn",
        "Best regards\n\nAnn\n+49 30 1234567",
        "Mit freundlichen Grüßen\n\ni. A. Ann Arbor\nTel. 030 1234567",
    ],
)
def test_a_signature_as_people_type_it_is_left_out(desk: DeskInHand, note: Sent, signature: str) -> None:
    answer = only(desk.arrives(reply(note, f"{ANSWER}\n\n{signature}")), CUSTOMER)
    assert ANSWER in answer.text
    for part in ("Ann", "1234567", "—"):
        assert part not in answer.text


@pytest.mark.parametrize(
    "text",
    [
        "#resolve\nThe drum was replaced.",
        "#update\nStatus: We can reproduce it.\nActions: The drum was replaced.\nNext: A test over night.",
        "#delay\nReason: The part was damaged.\nUntil: Friday 14:00",
    ],
)
def test_a_letter_that_ends_with_our_regards_has_them_once(desk: DeskInHand, note: Sent, text: str) -> None:
    letter = only(desk.arrives(reply(note, f"{text}\n\nKind regards,\n{SIGNATURE}")), CUSTOMER)
    assert letter.text.count("Kind regards") == 1


@pytest.mark.parametrize(
    "text",
    [
        "Please ask for\nAnn Arbor\nat the gate.",
        "Please ask for\nAnn",
        "Ann Arbor\nlooks at it, as soon as the part that we ordered is here.",
    ],
)
def test_a_name_that_is_no_signature_is_held_back(desk: DeskInHand, note: Sent, text: str) -> None:
    sent = desk.arrives(reply(note, text))
    assert none_to(sent, CUSTOMER)
    assert "internal-name" in only(sent, ENGINEER).text.lower()


def test_who_took_part_is_no_signature(desk: DeskInHand, note: Sent) -> None:
    desk.arrives(reply(note, "#meeting\nOutcome: The drum is worn.\nWith:\n\nAnn Arbor\nCarol"))
    assert "Meeting with Ann Arbor Carol" in desk.entries()[-1].text


@pytest.mark.parametrize("word", ["#übernehmen", "#\u0441\u0441 add", "#Notiz-intern"])
def test_a_command_in_other_letters_is_no_text(desk: DeskInHand, note: Sent, word: str) -> None:
    sent = desk.arrives(reply(note, f"{word}\n{ANSWER}"))
    assert none_to(sent, CUSTOMER)
    assert "there is no command" in flat(only(sent, ENGINEER)).lower()


def test_a_team_on_the_line_below_is_asked_for_behind_the_command(desk: DeskInHand, note: Sent) -> None:
    back = only(desk.arrives(reply(note, "#escalate\nHardware Lab\nSummary: It stops.")), ENGINEER)
    assert "write the team behind it, as #escalate Hardware Lab" in flat(back).replace("Write", "write")


# --- files


def test_a_file_alone_is_asked_about(desk: DeskInHand, note: Sent) -> None:
    sent = desk.arrives(reply(note, "", files=[("manual.pdf", b"%PDF")]))
    assert none_to(sent, CUSTOMER)
    assert "has a file and no text: manual.pdf" in flat(only(sent, ENGINEER))


def test_a_note_may_be_a_file_alone(desk: DeskInHand, note: Sent) -> None:
    sent = desk.arrives(reply(note, "#note", files=[("trace.bin", b"\0\1")]))
    assert none_to(sent, CUSTOMER)
    assert [part.get_filename() for part in only(sent, SECOND).message.iter_attachments()] == ["trace.bin"]
    assert [entry.files for entry in desk.entries() if entry.audience is Audience.INTERNAL] == [("trace.bin",)]


def test_a_file_that_goes_nowhere_is_named(desk: DeskInHand, note: Sent) -> None:
    sent = desk.arrives(reply(note, "#take", files=[("manual.pdf", b"%PDF")]))
    assert "Left out, as no text goes with it: manual.pdf." in flat(only(sent, ENGINEER))


def test_a_text_with_a_command_for_another_text_says_that_it_takes_two_replies(desk: DeskInHand, note: Sent) -> None:
    sent = desk.arrives(reply(note, f"{ANSWER}\n\n#note The customer is difficult."))
    assert none_to(sent, CUSTOMER)
    assert "send it by itself if a text belongs to it" in flat(only(sent, ENGINEER))
