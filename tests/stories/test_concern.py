"""Frustration and requests to escalate: who sees what of them, and how often (Customer SOP §9)."""

from __future__ import annotations

from handlers.sop import POLICY
from mailer.cli.explain import as_text, explain_with_database
from tests.desk import CUSTOMER, ENGINEER, LEAD, SECOND, DeskInHand, Sent, mail, none_to, only, reply

ANGRY = "This is the third time that I report this. I am really disappointed."
BOSS = "Could I please speak to your supervisor about this?"
CALM_WORDS = "I understand the trouble this has caused you"


def one_line(letter: Sent) -> str:
    return " ".join(letter.text.split())


def test_a_frustrated_customer_is_shown_to_the_owner_with_the_evidence_and_calm_words(desk: DeskInHand) -> None:
    note = one_line(only(desk.arrives(mail(ANGRY)), ENGINEER))
    assert "The customer seems frustrated." in note
    assert "“I am really disappointed.” (says how it feels)" in note
    assert CALM_WORDS in note


def test_a_request_to_escalate_is_told_apart_from_frustration(desk: DeskInHand) -> None:
    note = one_line(only(desk.arrives(mail(BOSS)), ENGINEER))
    assert "The customer asks to be escalated." in note
    assert f"“{BOSS}” (asks for somebody higher up)" in note
    assert "frustrated" not in note
    assert CALM_WORDS not in note


def test_a_mail_that_says_both_is_told_so_in_one_sentence(desk: DeskInHand) -> None:
    note = one_line(only(desk.arrives(mail(f"{ANGRY} {BOSS}")), ENGINEER))
    assert "The customer seems frustrated and asks to be escalated." in note


def test_the_lead_hears_of_it_with_the_first_mail(desk: DeskInHand) -> None:
    note = one_line(only(desk.arrives(mail(ANGRY)), LEAD))
    assert "I am really disappointed." in note
    assert "The lead gets this mail too." in note


def test_the_lead_hears_once_until_a_person_has_answered(desk: DeskInHand) -> None:
    sent = desk.arrives(mail(ANGRY))
    acknowledgement = only(sent, CUSTOMER)
    again = desk.arrives(reply(acknowledgement, "Unacceptable. I am fed up with this."))
    assert none_to(again, LEAD)
    assert "The lead gets this mail too." not in one_line(only(again, ENGINEER))
    answer = only(desk.arrives(reply(only(sent, ENGINEER), "Please try tray 2.")), CUSTOMER)
    assert desk.ticket().concern_at is None
    assert "fed up" in only(desk.arrives(reply(answer, "I am fed up. Tray 2 is empty.")), LEAD).text


def test_a_resolution_counts_as_an_answer_to_the_frustration(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail(ANGRY)), ENGINEER)
    fix = only(desk.arrives(reply(note, "#resolve\nThe drum was replaced.")), CUSTOMER)
    assert not none_to(desk.arrives(reply(fix, "No. I am really disappointed.")), LEAD)


def test_a_note_inside_the_house_is_no_answer_to_the_frustration(desk: DeskInHand) -> None:
    sent = desk.arrives(mail(ANGRY))
    desk.arrives(reply(only(sent, ENGINEER), "#note\nThe drum is worn."))
    assert desk.ticket().concern_at is not None
    assert none_to(desk.arrives(reply(only(sent, CUSTOMER), "Still no answer from you!")), LEAD)


def test_the_owner_sees_every_frustrated_mail(desk: DeskInHand) -> None:
    acknowledgement = only(desk.arrives(mail(ANGRY)), CUSTOMER)
    again = desk.arrives(reply(acknowledgement, "I am fed up with this."))
    assert "“I am fed up with this.”" in one_line(only(again, ENGINEER))
    assert "“I am fed up with this.”" in one_line(only(again, SECOND))


def test_a_calm_mail_goes_to_no_lead_and_gets_no_advice(desk: DeskInHand) -> None:
    sent = desk.arrives(mail())
    assert none_to(sent, LEAD)
    assert "frustrated" not in only(sent, ENGINEER).text
    assert desk.ticket().concern_at is None


def test_the_customer_sees_nothing_of_it_and_is_acknowledged_as_ever(desk: DeskInHand) -> None:
    calm = only(desk.arrives(mail(sender="dora@customer.example")), "dora@customer.example")
    angry = only(desk.arrives(mail(f"{ANGRY} {BOSS}")), CUSTOMER)
    assert angry.text.replace("#2", "#1") == calm.text
    assert angry.subject.replace("#2", "#1") == calm.subject


def test_the_log_says_what_was_recognised_with_the_passages(desk: DeskInHand) -> None:
    desk.arrives(mail(f"{ANGRY} {BOSS}"))
    found = {line.action: line.detail for line in desk.log()}
    assert '"I am really disappointed."' in found["frustration recognised"]
    assert found["asks to be escalated"] == f'"{BOSS}"'


def test_what_a_machine_writes_is_nobodys_frustration(desk: DeskInHand) -> None:
    raw = mail(ANGRY, headers=[("Auto-Submitted", "auto-replied")])
    assert none_to(desk.arrives(raw), LEAD)


def test_what_is_quoted_below_a_reply_is_nobodys_frustration(desk: DeskInHand) -> None:
    note = only(desk.arrives(mail(ANGRY)), ENGINEER)
    answer = only(desk.arrives(reply(note, "We will replace it. You wrote: I am really disappointed.")), CUSTOMER)
    assert none_to(desk.arrives(reply(answer, "Thank you, that suits us.")), LEAD)


def test_explain_shows_the_mood_and_what_speaks_for_it(desk: DeskInHand) -> None:
    told = as_text(explain_with_database("mail.eml", mail(ANGRY), desk.office, POLICY, desk.clock.now()))
    assert "frustration: I am really disappointed. (says how it feels)" in told
    assert "the log of the new ticket would say: desk: frustration recognised" in told
