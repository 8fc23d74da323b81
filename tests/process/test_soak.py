"""The soak, judged: nothing lost, nothing twice but what can't be helped, whatever happens to processes and relay.

``MAILER_SOAK_MINUTES`` says how long it lasts (10 in continuous integration, else 1), ``MAILER_SOAK_SEED`` draws
the same chances again. It runs beside the other tests (``conftest.py`` starts it with the first of them, and puts this
test last), with so few mails a second that they have room.
"""

from __future__ import annotations

import json
import os
from typing import Any

import pytest

from tests.process.background import Background
from tests.process.soak import NOT_HERE

MIB = 1024 * 1024
MEMORY_AT_MOST = 300 * MIB
"""RES-10."""


def test_nothing_is_lost_and_nothing_doubled_that_need_not_be(
    soak: Background, capsys: pytest.CaptureFixture[str]
) -> None:
    code = soak.wait()
    if code == NOT_HERE:
        reason = soak.said.strip().splitlines()[-1]
        if os.environ.get("MAILER_TEST_NO_SKIPS") == "1":
            pytest.fail(reason)
        pytest.skip(reason)
    assert code == 0, soak.said
    report = json.loads(soak.account.read_text())
    with capsys.disabled():
        print(table(report))
    account = report["account"]
    assert report["drained"], soak.said
    assert account["lost"] == []
    assert account["doubled"] == []
    assert account["leaked"] == []
    assert [repeat for repeat in account["repeated"] if not repeat["why"]] == []
    assert report["quarantined"] == account["to_quarantine"]
    assert report["left_in_mailboxes"] == 0
    assert set(report["unsettled"]) <= {"failed"}, "what is neither sent nor failed waits for nobody"
    assert report["largest_process"] < MEMORY_AT_MOST
    assert sum(report["blows"].values()) > 0
    assert sum(account["mails"].values()) > 20 * report["seconds"] / 60


def table(report: dict[str, Any]) -> str:
    """The account, for people."""
    account = report["account"]
    mails = account["mails"]
    rows = [
        ("seed", str(report["seed"])),
        ("trouble for, then drained in", f"{report['seconds']:.0f} s, {report['drained_after']:.0f} s"),
        ("blows to processes", _counts(report["blows"])),
        ("troubles of the relay", _counts(report["relay"])),
        ("largest process", f"{report['largest_process'] / MIB:.0f} MiB"),
        ("mails in", f"{sum(mails.values())}: {_counts(mails)}"),
        ("tickets", str(account["tickets"])),
        ("letters the relay got", f"{account['letters']}, {account['answers']} of them to customers"),
        ("lost", str(len(account["lost"]))),
        ("twice without need", str(len(account["doubled"]))),
        ("internal words to customers", str(len(account["leaked"]))),
        ("quarantined", f"{report['quarantined']} of {account['to_quarantine']} that had to be"),
        ("letters not sent in the end", _counts(report["unsettled"]) or "0"),
        ("sent again", str(len(account["repeated"]))),
        *(("", f"{r['message_id']} {r['times']} times: {r['why'] or 'NOT ALLOWED'}") for r in account["repeated"]),
    ]
    return "\n\nThe soak\n" + "\n".join(f"  {name:30}{value}" for name, value in rows)


def _counts(found: dict[str, int]) -> str:
    return ", ".join(f"{count} {name}" for name, count in sorted(found.items(), key=lambda pair: -pair[1]))
