"""The soak, judged: nothing lost, nothing twice but what can't be helped, whatever happens to processes and relay.

``MAILER_SOAK_MINUTES`` says how long it lasts (10 in continuous integration, else 1), ``MAILER_SOAK_SEED`` draws
the same chances again. It runs beside the other tests (``conftest.py`` starts it with the first of them, and puts this
test last), with so few mails a second that they have room.
"""

from __future__ import annotations

import json
import os

import pytest

from tests.process.background import Soak
from tests.process.soak import MIB, NOT_HERE

MEMORY_AT_MOST = 300 * MIB
"""RES-10."""


def test_nothing_is_lost_and_nothing_doubled_that_need_not_be(soak: Soak) -> None:
    code = soak.wait()
    if code == NOT_HERE:
        reason = soak.said.strip().splitlines()[-1]
        if os.environ.get("MAILER_TEST_NO_SKIPS") == "1":
            pytest.fail(reason)
        pytest.skip(reason)
    assert code == 0, soak.said
    report = json.loads(soak.account.read_text())
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
