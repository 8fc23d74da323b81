"""The program as a person calls it: what it says, and with which exit code it ends."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mailer.__main__ import main
from mailer.demo.world import MailWorld
from tests.desk import mail
from tests.process.desk import Place, Zygote
from tests.process.posts import PEOPLE, EmbeddedPost
from tests.servers import PASSWORD, free_port

DONE, NEEDS_A_HAND, WRONG, TRY_AGAIN = 0, 1, 2, 3


@pytest.fixture
def world() -> MailWorld:
    return MailWorld({f"{name}@example.com": PASSWORD for name in PEOPLE})


@pytest.fixture
def place(tmp_path: Path, world: MailWorld, zygote: Zygote):  # type: ignore[no-untyped-def]
    with world:
        yield Place(tmp_path, EmbeddedPost(world), zygote)


def _with(place: Place, old: str, new: str) -> None:
    text = place.config.read_text()
    assert old in text
    place.config.write_text(text.replace(old, new))


def test_a_broken_config_is_refused_with_line_option_and_advice(place: Place) -> None:
    _with(place, "encryption = ", "encription = ")
    assert place.run("run", "--once") == WRONG
    assert "config.toml:" in place.log
    assert "encription" in place.log
    assert "encryption" in place.log


def test_a_missing_config_says_how_to_get_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--config", str(tmp_path / "none.toml"), "run"]) == WRONG
    assert "mailer init" in capsys.readouterr().err


def test_a_missing_password_file_is_named(place: Place) -> None:
    (place.folder / "password").unlink()
    assert place.run("run", "--once") == WRONG
    assert "file:password" in place.log


def test_a_missing_database_is_not_made_by_the_way(place: Place) -> None:
    (place.folder / "mailer.db").unlink()
    assert place.run("run", "--once") == WRONG
    assert "mailer db upgrade" in place.log
    assert not (place.folder / "mailer.db").exists()


def test_an_unreachable_mailbox_is_said_and_what_is_queued_is_sent_all_the_same(place: Place) -> None:
    assert place.run("run", "--once") == DONE
    place.post.deliver(place.support, mail(sender=place.carol, to=place.support))
    assert place.run("run", "--once", failpoint="dispatch:claimed:1:kill9") == -9
    _with(place, f"port = {place.post.imap_port}", f"port = {free_port()}")
    assert place.run("run", "--once") == TRY_AGAIN
    assert "box" in place.log
    place.gets(place.carol, "received your request")


def test_an_unreachable_relay_keeps_the_letters(place: Place) -> None:
    assert place.run("run", "--once") == DONE
    place.post.deliver(place.support, mail(sender=place.carol, to=place.support))
    _with(place, f"port = {place.post.smtp_port}", f"port = {free_port()}")
    place.run("run", "--once")
    assert place.mailbox(place.carol) == []
    place.config.write_text(place.config.read_text())
    text = place.config.read_text()
    relay = text.index("[relay]")
    broken = text[relay:].split("port = ")[1].split("\n")[0]
    place.config.write_text(text.replace(f"port = {broken}", f"port = {place.post.smtp_port}"))
    from datetime import timedelta

    place.turn(timedelta(minutes=1))
    assert place.run("run", "--once") == DONE
    place.gets(place.carol, "received your request")


def test_a_wrong_password_needs_a_hand(place: Place) -> None:
    (place.folder / "password").write_text("hunter2-not-it")
    assert place.run("run", "--once") == NEEDS_A_HAND
    assert "login refused" in place.log
    assert "hunter2" not in place.log


def test_a_full_disk_stops_the_intake_and_loses_nothing(place: Place) -> None:
    assert place.run("run", "--once") == DONE
    place.post.deliver(place.support, mail(sender=place.carol, to=place.support))
    assert place.run("run", "--once", failpoint="intake:stored:1:enospc") == TRY_AGAIN
    assert "no space left" in place.log.lower()
    assert place.tickets() == []
    assert len(place.post.messages(place.support)) == 1
    assert place.run("run", "--once") == DONE
    assert len(place.tickets()) == 1
    assert place.post.messages(place.support) == []


def test_mail_that_was_there_before_asks_for_a_choice(place: Place) -> None:
    _with(place, ', existing_mail = "from-now"', "")
    place.post.deliver(place.support, mail(sender=place.carol, to=place.support))
    assert place.run("run", "--once") == NEEDS_A_HAND
    assert '"from-now"' in place.log
    assert '"import"' in place.log
    assert place.mailbox(place.carol) == []


def test_imported_mail_becomes_tickets_without_acknowledgements(place: Place) -> None:
    _with(place, '"from-now"', '"import"')
    place.post.deliver(place.support, mail(sender=place.carol, to=place.support))
    assert place.run("run", "--once") == DONE
    assert len(place.tickets()) == 1
    assert [place.mailbox(who) for who in (place.carol, place.ann, place.lead)] == [[], [], []]
    place.post.deliver(place.support, mail("Another.", sender=place.carol, to=place.support))
    assert place.run("run", "--once") == DONE
    place.gets(place.carol, "received your request")


def test_sending_on_hold_lets_nothing_out_while_receiving_goes_on(place: Place) -> None:
    assert place.run("run", "--once") == DONE
    _with(place, "[relay]\n", '[relay]\nsending = "hold"\n')
    place.post.deliver(place.support, mail(sender=place.carol, to=place.support))
    assert place.run("run", "--once") == DONE
    assert len(place.tickets()) == 1
    assert place.mailbox(place.carol) == []
    _with(place, 'sending = "hold"\n', "")
    assert place.run("run", "--once") == DONE
    place.gets(place.carol, "received your request")


def test_list_and_ticket_show_what_is_there(place: Place, capsys: pytest.CaptureFixture[str]) -> None:
    assert place.run("run", "--once") == DONE
    place.post.deliver(place.support, mail("Hum \x1b[31m", sender=place.carol, to=place.support))
    assert place.run("run", "--once") == DONE
    config = ["--config", str(place.config)]
    assert main([*config, "list"]) == DONE
    assert "#1" in capsys.readouterr().out
    assert main([*config, "list", "--json"]) == DONE
    assert json.loads(capsys.readouterr().out)[0]["number"] == 1
    assert main([*config, "ticket", "#1"]) == DONE
    shown = capsys.readouterr().out
    assert "opened" in shown
    assert "\x1b" not in shown
    assert main([*config, "ticket", "1", "--json"]) == DONE
    assert json.loads(capsys.readouterr().out)["entries"][0]["author"]
    assert main([*config, "ticket", "77"]) == NEEDS_A_HAND


def test_explain_prints_one_object_a_line_for_any_number_of_files(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for number in range(3):
        (tmp_path / f"{number}.eml").write_bytes(mail(f"Number {number}"))
    assert main(["explain", "--json", *(str(tmp_path / f"{n}.eml") for n in range(3))]) == DONE
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [list(t) for t in told] == [
        [
            "file",
            "kind",
            "from",
            "from_name",
            "subject",
            "message_id",
            "references",
            "text",
            "new_text",
            "language",
            "attachments",
            "bounced_recipients",
            "auto_answer",
            "mood",
            "why",
        ]
    ] * 3
    assert told[2]["new_text"].strip() == "Number 2"


def test_explain_says_the_language_as_far_as_there_are_letters_in_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, text in (("de", "Seit heute früh druckt der Drucker nur leere Seiten."), ("none", "VPN?")):
        (tmp_path / f"{name}.eml").write_bytes(mail(text))
    assert main(["explain", "de.eml", "none.eml"]) == DONE
    said = [line.split() for line in capsys.readouterr().out.splitlines() if line.startswith("  language")]
    assert said == [["language", "de"], ["language", "-"]]


def test_explain_with_the_database_says_ticket_evidence_and_role(
    place: Place, capsys: pytest.CaptureFixture[str]
) -> None:
    assert place.run("run", "--once") == DONE
    place.post.deliver(place.support, mail(sender=place.carol, to=place.support))
    assert place.run("run", "--once") == DONE
    file = place.folder / "x.eml"
    file.write_bytes(mail(sender=place.carol, to=place.support, subject="More [#1]"))
    assert main(["--config", str(place.config), "explain", "--json", "--db", str(file)]) == DONE
    told = json.loads(capsys.readouterr().out)
    assert (told["ticket"], told["evidence"], told["role"]) == (1, "subject", "participant")
    assert len(place.tickets()) == 1


def test_a_file_that_is_not_there_keeps_no_other_from_being_explained(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "x.eml").write_bytes(mail())
    assert main(["explain", str(tmp_path / "none.eml"), str(tmp_path / "x.eml")]) == NEEDS_A_HAND
    captured = capsys.readouterr()
    assert "none.eml" in captured.err
    assert "Printer prints blank pages" in captured.out


def test_init_writes_a_configuration_that_loads_and_overwrites_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from mailer.config_file import load

    assert main(["init", str(tmp_path / "desk")]) == DONE
    assert load(tmp_path / "desk" / "config.toml").queues[0].name == "support"
    assert (tmp_path / "desk" / "reply-address.key").stat().st_mode & 0o077 == 0
    assert main(["init", str(tmp_path / "desk")]) == WRONG
    assert "left as it is" in capsys.readouterr().err


def test_the_demonstration_plays_to_its_end(tmp_path: Path, zygote: Zygote) -> None:
    assert zygote.run(["demo", "--folder", str(tmp_path / "demo")], {}, tmp_path / "log") == DONE, (
        tmp_path / "log"
    ).read_text()
    said = (tmp_path / "log").read_text()
    assert "What happened" in said
    assert "WARNING" not in said
    assert "ERROR" not in said
    assert len(list((tmp_path / "demo" / "mails").glob("*.eml"))) > 20


def test_quarantine_lists_shows_retries_and_drops(place: Place, capsys: pytest.CaptureFixture[str]) -> None:
    assert place.run("run", "--once") == DONE
    bad = mail("\x1b]0;owned\x07", sender=place.carol, to=place.support).replace(
        b"From: carol@", b"From: a@b.example, carol@"
    )
    place.post.deliver(place.support, bad)
    assert place.run("run", "--once") == DONE
    command = ["--config", str(place.config), "quarantine"]
    assert main(command) == DONE
    assert "sender" in capsys.readouterr().out
    assert main([*command, "show", "1"]) == DONE
    shown = capsys.readouterr().out
    assert "a@b.example" in shown
    assert "\x1b" not in shown
    assert main([*command, "retry", "1"]) == DONE
    assert main([*command, "show", "1"]) == NEEDS_A_HAND
    assert place.run("run", "--once") == DONE
    assert main([*command, "drop", "1"]) == WRONG
    assert main([*command, "drop", "1", "--reason", "no sender"]) == DONE
    assert main([*command, "list", "--json"]) == DONE
    assert json.loads(capsys.readouterr().out.splitlines()[-1]) == []
    assert main([*command, "drop"]) == WRONG
