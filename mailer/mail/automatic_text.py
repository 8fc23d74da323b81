"""Mail whose headers do not say that a program wrote it, but whose words do.

A false alarm costs a customer the acknowledgement, a miss may start a loop. So only short texts without a question
count, and only where classes of phrases come together that people do not combine (absent, back and whom to ask instead;
received and ticket number), or where the text itself says that it is automatic.
"""

from __future__ import annotations

from enum import StrEnum

from mailer.mail import automatic_words as words
from mailer.mail.lexicon import Spoken

SHORT = 2_500


class Machine(StrEnum):
    """What kind of program speaks."""

    RECEIPT = "subject and text are those of a read receipt"
    CHALLENGE = "it asks the sender to prove to be a person"
    PREFIX = "the subject begins as automatic answers do"
    ANSWER = "the text is that of an automatic answer"


def speaker(subject: str, text: str, *, answers: bool) -> Machine | None:
    """Which program wrote the mail, None where a person may have. ``answers`` says that it answers another mail."""
    if words.ANSWER_SUBJECT.begins(subject):
        return Machine.PREFIX
    if len(text) > SHORT:
        return None
    spoken = Spoken(text)
    if words.RECEIPT_SUBJECT.begins(subject) and words.RECEIPT_TEXT.said_in(spoken):
        return Machine.RECEIPT
    if _is_challenge(subject, spoken):
        return Machine.CHALLENGE
    if _is_answer(subject, spoken, answers=answers):
        return Machine.ANSWER
    return None


def _is_challenge(subject: str, spoken: Spoken) -> bool:
    signs = (words.HELD, words.CONFIRM, words.AGAINST_SPAM)
    if words.CHALLENGE_SUBJECT.matches(subject):
        return any(sign.said_in(spoken) for sign in signs)
    return all(sign.said_in(spoken) for sign in signs)


def _is_answer(subject: str, spoken: Spoken, *, answers: bool) -> bool:
    certain = words.CERTAIN.said_in(spoken)
    if certain and answers:
        return True
    asks = "?" in spoken.text or "？" in spoken.text
    if asks and not certain:
        return False
    if words.ABSENT.said_in(spoken):
        back, instead = words.RETURNING.said_in(spoken), words.INSTEAD.said_in(spoken)
        return certain or (back and instead) or ((back or instead) and words.ABSENCE_SUBJECT.matches(subject))
    return words.RECEIVED.said_in(spoken) and (certain or words.DESK_TERMS.said_in(spoken))
