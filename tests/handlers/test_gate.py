"""The gate: what an engineer's text must not say to a customer, and what it may."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.gate import MASK, RULES, Objection, Rule, Said, masked, review
from handlers.objections import told
from mailer.address import Address
from mailer.config import House
from mailer.model import Person
from tests.desk import house as small_house

PEOPLE = [
    {"name": "Grete Albrecht", "address": "grete@example.com", "aliases": ["ga@home.example"]},
    {"name": "Ute Größl", "address": "ute@example.com"},
    {"name": "Liam O'Hara", "address": "liam@example.com"},
    {"name": "Mark Hunter", "address": "mark@example.com"},
    {"name": "Will Page", "address": "will@example.com"},
    {"name": "May Winter", "address": "may@example.com"},
    {"name": "Ben Bolt", "address": "ben@example.com"},
]
HOUSE = small_house(
    engineers=PEOPLE,
    internal_names=["Platform Team", "Release", "NetOps", "Project Heron"],
    internal_domains=["inside.example.com"],
)
CAROL = Person(Address.parse("carol@customer.example"), "Carol Danvers")
STYLE = ("vague-update", "blame", "informal", "unconfirmed-promise")


def said(text: str, expected: str = "") -> Said:
    return Said(text, expected, frozenset({4711}), (CAROL,))


def objections(text: str, expected: str = "", house: House = HOUSE) -> tuple[Objection, ...]:
    return review(said(text, expected), house)


def held(text: str, expected: str = "") -> set[str]:
    return {objection.rule for objection in objections(text, expected)}


# --- what is promised for every rule ----------------------------------------------------------------------------------

ANY_TEXT = st.text(max_size=400) | st.lists(
    st.sampled_from(
        [
            "Grete",
            "Mark",
            "Will",
            "password",
            ":",
            "=",
            "x9!Kp",
            "10.0.0.1",
            "#12",
            "a@b.example",
            "we",
            "will",
            "by",
            "Friday",
            "\n",
            "at",
            "(",
            ")",
            '"',
            "•••",
            "-----BEGIN RSA PRIVATE KEY-----",
            "ERROR",
            "12:00",
            "2024-01-01",
            "{",
            "}",
            "fault",
            "!!",
            "É",
        ]
    ),
    max_size=40,
).map(" ".join)


@settings(deadline=None)  # the first text of a language compiles its patterns
@given(ANY_TEXT, st.text(max_size=20))
def test_whatever_the_text_is_every_passage_stands_in_it(text: str, expected: str) -> None:
    for objection in objections(text, expected):
        assert objection.where
        for span in objection.where:
            assert 0 <= span.start < span.end <= len(text)
            assert objection.passage in (text[span.start : span.end], MASK)


@settings(deadline=None)
@given(ANY_TEXT)
def test_what_is_told_of_an_objection_marks_the_passage_in_its_line(text: str) -> None:
    found = objections(text)
    problems = told(said(text), found)
    assert [problem.rule for problem in problems] == list(dict.fromkeys(objection.rule for objection in found))
    assert all(marked.passage for problem in problems for marked in problem.passages)


def test_only_matters_of_style_can_be_overridden() -> None:
    assert tuple(rule.name for rule in RULES if rule.overridable) == STYLE


def test_a_harmless_answer_passes() -> None:
    text = (
        "Dear Carol,\n\nthe sensor was exchanged on Monday and reads 21.4 °C. Please open "
        "www.example.com/help and follow "
        "step 3.\n\nKind regards\nTechnical support"
    )
    assert objections(text) == ()


def test_the_calm_beginning_that_engineers_are_offered_may_go_out_with_what_was_done() -> None:
    calm = (
        "I understand the trouble this has caused you, and I am sorry for it. Your request has my full attention, and "
        "I am working to have it resolved as quickly as possible. This is where we stand:"
    )
    assert objections(f"{calm}\nThe sensor was replaced this morning, and the test is running.") == ()


# --- names ------------------------------------------------------------------------------------------------------------


@given(
    st.sampled_from(
        ["Grete", "Albrecht", "Grete Albrecht", "Größl", "Ute Größl", "O'Hara", "Liam", "NetOps", "Platform Team"]
    ),
    st.sampled_from([str, str.upper, str.lower]),
    st.sampled_from(["", "'s", "’s", "s", "'"]),
    st.sampled_from(["", "yesterday ", "Das hat ", "(", "„", "- "]),
    st.sampled_from(["", " looked at it", ".", ",", ")", "\n", " sah es"]),
)
def test_a_name_of_the_roster_is_found_in_any_case_and_with_a_genitive(
    name: str, cased: object, ending: str, before: str, after: str
) -> None:
    assert callable(cased)
    assert "internal-name" in held(f"{before}{cased(name)}{ending}{after}")


@pytest.mark.parametrize(
    "text",
    [
        "Ute Groessl measured it.",
        "Groessl measured it.",
        "O’Hara measured it.",
        "Write to GA@home.example.",
        "Please write to grete@example.com.",
        "G. Albrecht measured it.",
        "Ben Bolt looks at the invoice",
        "ben measured it.",
        "Albrecht, Grete",
        "The dev-side is done by net-ops.",
        "The platform people did it.",
        "Das Platform-Team war es.",
        "This is part of heron.",
        "Projekt Heron behebt das.",
    ],
)
def test_a_name_is_found_however_it_is_written(text: str) -> None:
    assert held(text) == {"internal-name"}


@pytest.mark.parametrize(
    "text",
    [
        "Mark will call you.",
        "Mark did not look at the list.",
        "Mark in dispatch never measures twice.",
        "Mark from the workshop has the part.",
        "La factura es correcta. Mark encontró la diferencia.",
        "Su báscula está lista. Mark la tuvo en el taller.",
        "Mark Hunter has the part.",
        "We got it from Mark.",
        "Herr Hunter hat es gemessen.",
        "Mr Page measured it.",
        "Will has measured it.",
        "Will's suggestion was good.",
        "Regards,\nMark",
        "It was measured by May Winter.",
        "Release has tested the valve.",
        "Our Release team has tested the valve.",
        "Release signs it off today.",
        "Release let the valve through.",
    ],
)
def test_a_name_that_is_a_word_as_well_is_found_where_it_names_somebody(text: str) -> None:
    assert "internal-name" in held(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mark the box and open the next page.",
        "Mark missed calls as read.",
        "Mark deleted items in the list.",
        "Release failed items from the list.",
        "Will the page be printed?",
        "You may print page 3 in winter.",
        "The hunter green one fits. It will fit.",
        "Release the lever.",
        "The release of May contains it.",
        "Our engineering team has measured it.",
        "Dear Carol Danvers, the valve is closed.",
    ],
)
def test_a_word_that_could_be_a_name_passes_where_it_names_nobody(text: str) -> None:
    assert "internal-name" not in held(text)


def test_a_customer_may_be_called_as_an_engineer_is() -> None:
    customer = Person(Address.parse("grete@customer.example"), "Grete Customer")
    assert review(Said("Dear Grete, the valve is closed.", people=(customer,)), HOUSE) == ()


# --- secrets ----------------------------------------------------------------------------------------------------------

SECRETS = [
    ("Ihr Passwort lautet: Sommer2026!", "Sommer2026!"),
    ("The password is hunter2.", "hunter2"),
    ("password: swordfish", "swordfish"),
    ('Your new password is "swordfish".', "swordfish"),
    ("Le mot de passe est Hiver*77.", "Hiver*77"),
    ("La contraseña es Verano#9.", "Verano#9"),
    ("The password was changed. The new one is Blau&Gelb7.", "Blau&Gelb7"),
    ("Your PIN is 7741.", "7741"),
    ("Use AKIAIOSFODNN7EXAMPLE for it.", "AKIAIOSFODNN7EXAMPLE"),
    ("Token: ghp_" + "aB3dE5gH7jK9" * 3, "ghp_" + "aB3dE5gH7jK9" * 3),
    ("https://example.com/x?access_token=abcd1234efgh5678", "abcd1234efgh5678"),
    ("https://carol:s3cr3tword@files.example.com/", "s3cr3tword"),
    ("-----BEGIN RSA PRIVATE KEY-----\nMIIEabc\n-----END RSA PRIVATE KEY-----", "MIIEabc"),
    ("The card 4111 1111 1111 1111 was charged.", "4111 1111 1111 1111"),
    ("We paid to DE89 3704 0044 0532 0130 00.", "DE89 3704 0044 0532 0130 00"),
    ("Server=db;User Id=a;Password=Zw7plm99;", "Zw7plm99"),
]


@pytest.mark.parametrize(("text", "secret"), SECRETS)
def test_secrets_are_found(text: str, secret: str) -> None:
    assert "secret" in held(text)
    assert secret not in masked(text, HOUSE)


@pytest.mark.parametrize(("text", "secret"), SECRETS)
def test_nothing_that_is_told_of_a_secret_repeats_it(text: str, secret: str) -> None:
    problems = told(said(f"Grete says: {text}"), objections(f"Grete says: {text}"))
    shown = " ".join(m.before + m.passage + m.after for problem in problems for m in problem.passages)
    assert secret not in shown
    assert MASK in shown


@pytest.mark.parametrize(
    "text",
    [
        "Please reset your password: open the page and choose Forgot password.",
        "The password is wrong.",
        "The password must have at least 12 characters.",
        "Das Passwort ist abgelaufen.",
        "Never send a password by e-mail; the token expired.",
        "The key for drawer 2 has number 30-004.",
        "Press the Shift key and F5.",
        "Article 4006381333931 and invoice 2026-0917 are correct.",
        "The error code is 1603.",
        "The sign-in with a password works again.",
        "The checksum is 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08.",
    ],
)
def test_to_speak_of_passwords_is_no_secret(text: str) -> None:
    assert "secret" not in held(text)


def test_a_mask_that_was_left_in_does_not_go_out() -> None:
    assert held(f"Sign in with {MASK}, please.") == {"secret"}


# --- logs, hosts, other customers -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        'It says:\nTraceback (most recent call last):\n  File "x.py", line 3, in <module>\nKeyError: 3',
        "java.lang.IllegalStateException: closed\n\tat com.acme.A.run(A.java:7)",
        "2026-11-23 09:00:00,123 ERROR [worker] no footer",
        "Nov 23 09:00:00 gate sshd[812]: Connection closed",
        '203.0.113.9 - - [23/Nov/2026:09:00:00 +0000] "GET /x HTTP/1.1" 500 12',
        "[  812.123456] usb 1-1: reset high-speed USB device",
        "panic: runtime error: index out of range",
        "thread 'main' panicked at src/main.rs:3:5",
        "We ran SELECT id FROM orders WHERE total < 0.",
        "def total(rows):\n    return sum(rows)",
        "@@ -1,3 +1,3 @@\n-old\n+new",
        '{"level": "error", "msg": "closed"}',
    ],
)
def test_logs_traces_and_code_are_found(text: str) -> None:
    assert "log-or-code" in held(text)


@pytest.mark.parametrize(
    "text",
    [
        'The message "Connection refused" means that the service is not started.',
        "Please select the row from the list, update it, and delete the old one.",
        "The function of the valve (see page 4) is explained there.",
        "The error 404 stands for a page that is not there.",
        "Please send it as one document. The second sheet is missing.",
        "Thank you for the list. It has three parts:\n1. the valve,\n2. the seal.",
    ],
)
def test_a_message_or_a_plain_sentence_is_no_log(text: str) -> None:
    assert "log-or-code" not in held(text)


def test_the_lines_of_a_trace_are_one_passage() -> None:
    trace = 'Traceback (most recent call last):\n  File "x.py", line 3, in <module>\nKeyError: 3'
    found = [o for o in objections(f"See:\n{trace}\nThat is all.") if o.rule == "log-or-code"]
    assert [objection.passage for objection in found] == [trace]


@pytest.mark.parametrize(
    ("text", "passage"),
    [
        ("It ran on web.inside.example.com last.", "web.inside.example.com"),
        ("It ran on nas.local.", "nas.local"),
        ("See http://wiki/pages/3 for it.", "http://wiki/pages/3"),
        ("It is in \\\\fs01\\share\\x.pdf now.", "\\\\fs01\\share\\x.pdf"),
        ("It is in \\\\\\\\fs01\\\\share now.", "\\\\\\\\fs01\\\\share"),
        ("It answered from 10.1.2.3 only.", "10.1.2.3"),
        ("It was written to db-prod-03.", "db-prod-03"),
        ("We copied it to /srv/files/a.pdf for you.", "/srv/files/a.pdf"),
    ],
)
def test_internal_hosts_are_found(text: str, passage: str) -> None:
    assert [o.passage for o in objections(text) if o.rule == "internal-host"] == [passage]


@pytest.mark.parametrize(
    "text",
    [
        "Firmware 10.1.2.3 corrects it.",
        "Your printer has the address 192.168.1.20 now.",
        "Open https://www.example.com/help or http://localhost:8080/.",
        "Enter 192.0.2.1 as the gateway.",
        "The part TX-204 fits the 8A-2217.",
    ],
)
def test_what_is_public_or_the_customers_own_is_no_internal_host(text: str) -> None:
    assert "internal-host" not in held(text)


@pytest.mark.parametrize(
    "text",
    [
        "The same was reported by bob@globex.example.",
        "See ticket 4655 for it.",
        "See Ticket #12 for it.",
        "Wir kennen das aus Vorgang #4630.",
        "Reference: #4540.",
        "As on tickets #4711 and #4712.",
    ],
)
def test_other_customers_are_found(text: str) -> None:
    assert held(text) == {"other-customer"}


@pytest.mark.parametrize(
    "text",
    [
        "Ticket #4711 is about the valve; carol@customer.example and her colleague dan@customer.example get the part.",
        "Write to support@example.com or info@example.com about the valve.",
        "Invoice #88213 and order #5520 belong together.",
    ],
)
def test_the_reader_and_the_house_are_no_other_customers(text: str) -> None:
    assert "other-customer" not in held(text)


# --- style ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "We are checking.",
        "The issue is in progress.",
        "Dear Carol,\n\nwe are looking into it and will get back to you soon.\n\nKind regards\nSupport",
        "Your ticket #4711 is still being worked on. Thank you for your patience.",
        "Wir kümmern uns darum und melden uns.",
        "Votre demande est en cours de traitement.",
        "Estamos en ello, seguimos trabajando en su caso.",
    ],
)
def test_a_text_that_says_nothing_is_vague(text: str) -> None:
    assert "vague-update" in held(text)


@pytest.mark.parametrize(
    "text",
    [
        "We are checking the fuse.",
        "Fuse F3 was blown; replaced.",
        "It works again.",
        "Yes, port 443.",
        "Wir prüfen gerade das Netzteil Ihres Druckers.",
        "The issue has been escalated to our engineering team for further investigation. "
        "We will keep you updated on the progress.",
    ],
)
def test_a_short_text_that_says_something_is_not_vague(text: str) -> None:
    assert "vague-update" not in held(text)


@pytest.mark.parametrize(
    "text",
    [
        "Our developers forgot to test it.",
        "This is the fault of our sales department.",
        "You should have read the manual.",
        "Schuld ist unser Vertrieb.",
        "C'est la faute de notre transporteur.",
        "La culpa es de nuestro almacén.",
    ],
)
def test_blame_is_found(text: str) -> None:
    assert "blame" in held(text)


@pytest.mark.parametrize(
    "text",
    [
        "The fault was in the power board.",
        "We made a mistake in the invoice and have corrected it.",
        "Our team did not find any error in the valve.",
        "Die Störung lag am Netzteil.",
        "La faute de frappe est corrigée.",
    ],
)
def test_to_say_what_was_wrong_is_no_blame(text: str) -> None:
    assert "blame" not in held(text)


@pytest.mark.parametrize(
    "text",
    [
        "Hey, the valve is gonna be fine.",
        "The valve is closed :)",
        "The valve is closed 🎉",
        "The valve is closed!!!",
        "PLEASE DO NOT OPEN THE VALVE until it is cold.",
        "Das Ventil ist jetzt echt krass dicht.",
        "Le truc remarche.",
        "La válvula va guay, tío.",
    ],
)
def test_informal_words_are_found(text: str) -> None:
    assert "informal" in held(text)


@pytest.mark.parametrize(
    "text",
    [
        'Press "OK!!" and hold CTRL ALT.',
        "Set RTS/CTS to OFF and choose RS-485.",
        "Let it cool down. The guy wires are tight.",
        "Step 8) is the last.",
        "Der Speicher ist voll, die Schraube locker.",
        "El conector macho y el rollo de papel son nuevos.",
        "The drill was delivered without its chuck; please tighten the nuts with M8 screws.",
        "On Sunday you work with the new version as if nothing had happened.",
        "Le compteur y a été ouvert parce que le pied de page manquait aujourd’hui.",
        "Das Teil musste nicht ersetzt werden, das Rad passt jetzt.",
        "En la grabación se oye el timbre; el disco tiene 8 TB.",
    ],
)
def test_plain_words_are_not_informal(text: str) -> None:
    assert "informal" not in held(text)


PROMISES = [
    "The part will arrive tomorrow.",
    "The technician will be with you within two hours.",
    "You will have it by Friday.",
    "I promise that it works.",
    "Der Techniker kommt morgen um 10 Uhr.",
    "Bis Freitag ist es behoben.",
    "La pièce vous sera livrée demain.",
    "La pieza llegará el lunes.",
]


@pytest.mark.parametrize("text", PROMISES)
def test_a_promise_of_a_time_is_found(text: str) -> None:
    assert "unconfirmed-promise" in held(text)


@pytest.mark.parametrize("text", PROMISES)
def test_an_update_may_promise_what_its_expected_part_says(text: str) -> None:
    assert "unconfirmed-promise" not in held(f"{text}\nFriday 12:00", "Friday 12:00")
    assert "unconfirmed-promise" in held(f"{text}\nas soon as possible", "as soon as possible")


@pytest.mark.parametrize(
    "text",
    [
        "The valve was exchanged on Monday at 10:00.",
        "Our hotline is open from Monday to Friday, 08:00 to 18:00.",
        "Please send us the form by Friday.",
        "Which time tomorrow suits you?",
        "We cannot promise a date yet.",
        "The backup runs every night at 02:00.",
        "Das Ventil wurde am Montag getauscht.",
        "La pièce a été remplacée lundi.",
        "La pieza se cambió el lunes.",
    ],
)
def test_a_time_that_is_past_usual_or_asked_for_is_no_promise(text: str) -> None:
    assert "unconfirmed-promise" not in held(text)


# --- cost (RES-07) ----------------------------------------------------------------------------------------------------

HOSTILE = {
    "internal-name": ("Mark ", "Will A ", "É "),
    "secret": ("password: ", "aA1", "://a:", "eyJ", "4111 ", "DE89 ", "-----BEGIN RSA PRIVATE KEY-----"),
    "log-or-code": ("at a.", "if (", "SELECT ", "2026-11-23 09:00:00 ", "a: 1\n", '{"', "x.y("),
    "internal-host": ("10.0.0.", "db-prod-", "\\\\a\\", "http://a"),
    "other-customer": ("#1 ", "a@", "a."),
    "vague-update": ("we are checking ", "a ", "\n "),
    "blame": ("our team ", "due to ", "if you had ", "a"),
    "informal": ("THE ", "!", ":"),
    "unconfirmed-promise": ("we will ", "by ", "in 1 ", "on 1.1 "),
}
"""Texts that a pattern could be made to look at again and again, for each rule."""


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_the_cost_of_a_hostile_text_grows_with_its_length_alone(rule: Rule) -> None:
    """In processor time: four times the text costs about four times as much, where the square would cost sixteen."""

    def cost(text: str) -> float:
        start = time.process_time()
        list(rule.find(Said(text), HOUSE))
        return time.process_time() - start

    list(rule.find(Said("a password"), HOUSE))
    for piece in HOSTILE[rule.name]:
        small, large = (min(cost(piece * (length // len(piece))) for _ in range(2)) for length in (4_000, 16_000))
        assert large < 9 * max(small, 0.005), piece
