"""The main job by the real program: real sockets, real processes, and real servers where they are installed."""

from __future__ import annotations

import re
import signal
from datetime import timedelta
from html import unescape
from pathlib import Path
from urllib.parse import unquote

from mailer.model import Status
from tests.desk import mail
from tests.process.desk import Place, Post, Zygote, reply_to

HOUR = timedelta(hours=1)


def test_the_main_job_runs_from_first_mail_to_reopening(
    tmp_path: Path, post: Post, zygote: Zygote, domain: str
) -> None:
    place = Place(tmp_path, post, zygote, domain=domain)
    with place.running():
        _wait_until_watching(place)
        post.deliver(place.support, mail(sender=place.carol, to=place.support, message_id=f"<first@{domain}>"))
        acknowledgement = place.gets(place.carol, "received your request")
        assert "#1" in str(acknowledgement["Subject"])
        note = place.gets(place.ann, "blank pages")

        post.deliver(place.support, reply_to(note, "#take\n#priority P1 nobody can print", place.ann, 1))
        place.gets(place.ann, "Done")
        post.deliver(place.support, reply_to(note, "Please try tray 2 and tell us what it prints.", place.ann, 2))
        answer = place.gets(place.carol, "tray 2")
        assert answer["In-Reply-To"] == f"<first@{domain}>"
        assert f"<first@{domain}>" in str(answer["References"]).split()
        assert answer["Subject"] == "Re: Printer prints blank pages [#1]"

        place.turn(HOUR)
        place.gets(place.ann, "Update due")
        place.turn(HOUR)
        place.gets(place.lead, "overdue")

        post.deliver(place.support, reply_to(note, "#resolve\nThe paper guide was bent; it is replaced.", place.ann, 3))
        question = place.gets(place.carol, "paper guide")
        post.deliver(place.support, mail("", place.carol, _link(str(question.get_body(("html",))), "Yes"), "It works"))
        notice = place.gets(place.carol, "closed")
        post.deliver(place.support, reply_to(notice, "It prints blank pages again.", place.carol, 4))
        place.gets(place.carol, "open again")
    ((ticket, entries, log),) = place.tickets()
    assert ticket.status is Status.OPEN
    assert [entry.from_customer for entry in entries].count(True) == 3
    assert len(log) >= 8


def test_it_stops_on_sigterm_and_goes_on_where_it_was(
    tmp_path: Path, embedded_post: Post, zygote: Zygote, domain: str
) -> None:
    place = Place(tmp_path, embedded_post, zygote, domain=domain)
    with place.running() as process:
        _wait_until_watching(place)
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 0
    embedded_post.deliver(place.support, mail(sender=place.carol, to=place.support))
    with place.running():
        place.gets(place.carol, "received your request")


def test_the_same_mail_delivered_twice_is_one_ticket_and_one_acknowledgement(
    tmp_path: Path, post: Post, zygote: Zygote, domain: str
) -> None:
    place = Place(tmp_path, post, zygote, domain=domain)
    assert place.run("run", "--once") == 0, place.log
    raw = mail(sender=place.carol, to=place.support)
    post.deliver(place.support, raw)
    post.deliver(place.support, b"Received: from elsewhere by here; Mon, 23 Nov 2026 09:00:01 +0000\r\n" + raw)
    assert place.run("run", "--once") == 0, place.log
    place.gets(place.carol, "received your request")
    post.deliver(place.support, raw)
    assert place.run("run", "--once") == 0, place.log
    assert len(place.tickets()) == 1
    assert len(place.mailbox(place.carol)) == 1


def _wait_until_watching(place: Place) -> None:
    import time

    until = time.monotonic() + 20
    while "INBOX: open" not in place.log:
        assert time.monotonic() < until, place.log
        time.sleep(0.05)


def _link(html: str, label: str) -> str:
    """The address behind a one-click link."""
    import quopri

    text = quopri.decodestring(html.encode()).decode()
    before = text[: text.index(label)]
    return unescape(unquote(re.findall(r"mailto:([^?\"]+)", before)[-1]))
