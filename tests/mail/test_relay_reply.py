"""What a relay's reply means for a letter, and for all others that go the same way."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailer.mail.relay_reply import KNOWN, Fate, Mood, judge, judge_before_mail

T, P, S = Fate.TEMPORARY, Fate.PERMANENT, Fate.SENT
WELL, BUSY, SHUT = Mood.WELL, Mood.BUSY, Mood.SHUT


@pytest.mark.parametrize(
    ("code", "text", "fate", "mood"),
    [
        (250, "2.0.0 queued as 4711", S, WELL),
        (450, "4.2.0 <c@example.org>: Recipient address rejected: Greylisted", T, WELL),
        (451, "4.7.1 Greylisting in action, please come back later", T, WELL),
        (450, "4.2.1 The user you are trying to contact is receiving mail too quickly. Try again later", T, WELL),
        (450, "4.2.1 Peak SMTP relay limit exceeded for customer.", T, BUSY),
        (452, "4.2.2 The email account that you tried to reach is over quota", T, WELL),
        (450, "4.1.1 mailbox not known yet, try again later", T, WELL),
        (452, "4.3.1 Insufficient system storage", T, WELL),
        (451, "local error in processing", T, WELL),
        (421, "4.7.0 Try again later, closing connection.", T, BUSY),
        (421, "4.7.28 unusual rate of mail", T, BUSY),
        (421, "closing", T, BUSY),
        (432, "4.3.2 Concurrent connections limit exceeded.", T, BUSY),
        (451, "4.7.500 Server busy. Please try again later", T, BUSY),
        (454, "4.7.0 Too many login attempts, please try again later.", T, BUSY),
        (454, "Throttling failure: Maximum sending rate exceeded.", T, BUSY),
        (450, "4.7.1 Error: too much mail from 192.0.2.1", T, BUSY),
        (451, "rate limit reached", T, BUSY),
        (550, "5.4.5 Daily user sending limit exceeded.", T, BUSY),
        (550, "5.1.90 Your message can't be sent because you've reached your daily limit", T, BUSY),
        (554, "5.2.0 STOREDRV.Submission.Exception:SubmissionQuotaExceededException", T, BUSY),
        (550, "Domain example.com has exceeded the max emails per hour (100/100) allowed. Message discarded.", T, BUSY),
        (554, "Transaction failed. Mail send limit exceeded.", T, BUSY),
        (550, "5.2.121 Recipient's per hour message receive limit exceeded", T, WELL),
        (530, "5.7.57 Client not authenticated to send mail.", T, SHUT),
        (530, "authentication required", T, SHUT),
        (550, "5.7.30 Basic authentication is not supported for Client Submission.", T, SHUT),
        (535, "5.7.3 Authentication unsuccessful", T, SHUT),
        (550, "5.1.8 Access denied, bad outbound sender", T, SHUT),
        (550, "5.1.1 no such user", P, WELL),
        (550, "5.7.1 message violates policy", P, WELL),
        (550, "5.7.300 something else", P, WELL),
        (552, "5.2.2 mailbox full", P, WELL),
        (554, "5.6.0 content rejected", P, WELL),
        (550, "4.7.0 a code of another class is not believed", P, WELL),
        (451, "5.7.8 nor here", T, WELL),
    ],
)
def test_a_reply_is_told_by_its_digits_its_enhanced_code_and_its_words(
    code: int, text: str, fate: Fate, mood: Mood
) -> None:
    verdict = judge(code, text, dot_sent=True)
    assert (verdict.fate, verdict.mood) == (fate, mood)


@pytest.mark.parametrize(
    ("code", "text", "mood"),
    [
        (0, "", Mood.AWAY),
        (421, "4.3.2 busy", BUSY),
        (450, "come back", BUSY),
        (554, "5.7.1 go away", SHUT),
        (535, "5.7.8 no", SHUT),
        (454, "4.7.0 Temporary authentication failure", BUSY),
    ],
)
def test_before_any_mail_a_refusal_is_the_relays_and_never_a_letters(code: int, text: str, mood: Mood) -> None:
    verdict = judge_before_mail(code, text)
    assert (verdict.fate, verdict.mood) == (T, mood)


def test_silence_is_unknown_only_after_the_whole_message_had_left() -> None:
    assert judge(0, "", dot_sent=True).fate is Fate.UNKNOWN
    assert judge(0, "", dot_sent=False).fate is T


@given(st.integers(0, 999), st.text(max_size=200), st.booleans())
def test_only_a_2xx_after_the_whole_message_is_success(code: int, text: str, dot_sent: bool) -> None:
    verdict = judge(code, text, dot_sent=dot_sent)
    assert (verdict.fate is S) == (dot_sent and 200 <= code < 300)
    assert verdict.mood is WELL or verdict.fate is T


def test_every_row_of_the_table_says_where_it_is_from() -> None:
    assert all(row.source and row.reply.pattern.startswith("^") for row in KNOWN)
