"""Bounces written for people, as mail systems word them: who did not get the mail, and whether for good."""

from __future__ import annotations

import pytest

from mailer.mail.parse import read_mail
from mailer.model import Kind
from tests.mail.corpus import Message, messages

NOTICES = list(messages(("notices",)))


@pytest.mark.parametrize("notice", NOTICES, ids=lambda notice: notice.file)
def test_the_notice_of_a_mail_system_names_who_did_not_get_the_mail(notice: Message) -> None:
    found = read_mail(notice.raw)
    assert (found.kind, found.auto_answer) == (Kind.BOUNCE, False)
    assert {recipient.address for recipient in found.bounced} == set(notice.expected["bounced_recipients"])
    assert {recipient.temporary for recipient in found.bounced} == {notice.expected["temporary"]}


@pytest.mark.parametrize("notice", NOTICES, ids=lambda notice: notice.file)
def test_the_id_of_a_mail_that_was_returned_as_text_is_found(notice: Message) -> None:
    assert read_mail(notice.raw).returned_message_id == "<17@desk.example.org>"


def test_the_status_and_the_words_of_the_refusal_are_kept() -> None:
    postfix = next(notice for notice in NOTICES if notice.file.endswith("/postfix.eml"))
    (recipient,) = read_mail(postfix.raw).bounced
    assert recipient.status == "5.1.1"
    assert "Recipient address rejected" in recipient.diagnostic
