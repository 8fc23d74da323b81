"""Access tokens shown to real servers: Dovecot asks the issuer about each, and Postfix asks Dovecot (F27, AVL-10)."""

from __future__ import annotations

import base64
import json
import threading
from collections.abc import Iterator

import pytest

from mailer.access import Access
from mailer.clock import SystemClock
from mailer.config import Account, House, Relay
from mailer.errors import DeskError, PermanentFailure, TemporaryFailure
from mailer.mail import imap, smtp
from mailer.mail.imap import FolderWatcher, LoginRefused, ServerFailure
from mailer.mail.smtp import Courier, Fate, Parcel, Receipt
from mailer.store.engine import Database
from tests.conftest import _running
from tests.oauth.conftest import USER, MakeHouse, consented
from tests.oauth.local_issuer import LocalIssuer
from tests.servers import Dovecot, Postfix, running_postfix
from tests.wire.scripted import Conversation, Notebook, ScriptedImap, ScriptedSmtp, drop, eventually, running

MAIL = b"From: a@example.org\r\nSubject: hello\r\n\r\nhello\r\n"


@pytest.fixture(scope="session")
def token_postfix(token_dovecot: Dovecot) -> Iterator[Postfix]:
    """A Postfix that has tokens looked at by ``token_dovecot``."""
    yield from _running(running_postfix(token_dovecot))


def received(make_house: MakeHouse, port: int) -> House:
    return make_house(account={"port": port, "timeout": "10s", "poll_every": "1s"})


def relayed(make_house: MakeHouse, port: int, **more: object) -> House:
    return make_house(relay={"port": port, "timeout": "10s", **more})


def sent(courier: Courier) -> Receipt:
    receipts: list[Receipt] = []
    courier.deliver([Parcel(1, "a@example.org", "b@example.org", MAIL)], receipts.append)
    return receipts[0]


# --- IMAP -------------------------------------------------------------------------------------------------------------


class OneMechanism(ScriptedImap):
    """Offers no more than the one, takes one token, and hears what is answered to a refusal."""

    def __init__(self, mechanism: str, good: str = "", **options: object) -> None:
        super().__init__(**options)  # type: ignore[arg-type]
        self.capabilities = f"IMAP4rev1 AUTH={mechanism}"
        self.good = good
        self.heard: list[str] = []

    def _authenticate(self, client: Conversation, tag: str, arguments: str) -> None:
        client.send("+ ")
        response = base64.b64decode(client.line()).decode()
        self.heard.append(response)
        if self.good and f"auth=Bearer {self.good}\x01" in response:
            client.send(f"{tag} OK welcome")
            return
        client.send("+ " + base64.b64encode(json.dumps({"status": "401", "schemes": "bearer"}).encode()).decode())
        self.heard.append(base64.b64decode(client.line()).decode())
        client.send(f"{tag} NO [AUTHENTICATIONFAILED] Invalid credentials")


@pytest.mark.parametrize("lacking", ["", "OAUTHBEARER"])
def test_dovecot_takes_a_token_by_either_mechanism(
    make_house: MakeHouse, database: Database, issuer: LocalIssuer, token_dovecot: Dovecot, lacking: str
) -> None:
    house = received(make_house, token_dovecot.port)
    access = consented(house, database, issuer)
    account = house.accounts[0]
    if lacking:  # what Microsoft and older servers offer
        with Without(token_dovecot.port, "AUTH=OAUTHBEARER") as port:
            found = imap.probe(account.model_copy(update={"port": port}), access.secret(account))
    else:
        found = imap.probe(account, access.secret(account))
    assert found.folders[0].name == "INBOX"


class Without:
    """A way to a server on which one word of its capabilities is not to be seen; the length of lines stays."""

    def __init__(self, port: int, word: str) -> None:
        import socket

        self._target, self._word = port, word.encode()
        self._listener = socket.create_server(("127.0.0.1", 0))

    def __enter__(self) -> int:
        threading.Thread(target=self._serve, daemon=True).start()
        return int(self._listener.getsockname()[1])

    def __exit__(self, *_: object) -> None:
        self._listener.close()

    def _serve(self) -> None:
        import socket

        client, _ = self._listener.accept()
        with client, socket.create_connection(("127.0.0.1", self._target)) as server:
            back = threading.Thread(target=self._copy, args=(client, server, b""), daemon=True)
            back.start()
            self._copy(server, client, self._word)
            back.join(5)

    def _copy(self, source, target, hidden: bytes) -> None:  # type: ignore[no-untyped-def]
        try:
            while piece := source.recv(65536):
                target.sendall(piece.replace(hidden, b"X" * len(hidden)) if hidden else piece)
            target.shutdown(1)
        except OSError:
            return


def test_mail_is_taken_up_from_dovecot_with_tokens_that_run_out_in_between(
    make_house: MakeHouse, database: Database, issuer: LocalIssuer, token_dovecot: Dovecot
) -> None:
    house = received(make_house, token_dovecot.port)
    account = house.accounts[0]
    token_dovecot.mailbox(USER).deliver(MAIL)
    notebook = Notebook()
    watch = FolderWatcher(account, account.folders[0], notebook, consented(house, database, issuer).secret(account))
    assert watch.poll() == 1
    issuer.withdraw_tokens()
    watch.close()
    token_dovecot.mailbox(USER).deliver(MAIL.replace(b"hello", b"again"))
    again = FolderWatcher(account, account.folders[0], notebook, Access(house, database, SystemClock()).secret(account))
    assert again.poll() == 1  # refused, renewed, let in
    again.close()
    assert issuer.grants() == ["refresh_token", "refresh_token"]


@pytest.mark.parametrize("whose", ["expired", "another user's"])
def test_dovecot_refuses_what_is_not_good_and_it_is_said_what_to_do(
    make_house: MakeHouse, database: Database, issuer: LocalIssuer, token_dovecot: Dovecot, whose: str
) -> None:
    house = received(make_house, token_dovecot.port)
    account = house.accounts[0]
    access = consented(house, database, issuer)
    if whose == "expired":
        token = issuer.token(seconds=-1)
        with pytest.raises(LoginRefused):
            imap.probe(account, lambda: token)
        return
    issuer.username = "someone-else@example.com"  # somebody signed in to the wrong mailbox
    with pytest.raises(LoginRefused, match='mailer auth "box"'):
        imap.probe(account, access.secret(account))
    assert issuer.grants() == ["refresh_token", "refresh_token"]  # one to begin with, one after the refusal, no third


@pytest.mark.parametrize(("mechanism", "dummy"), [("OAUTHBEARER", "\x01"), ("XOAUTH2", "")])
def test_a_refusal_in_json_is_answered_and_a_new_token_shown_once(
    make_house: MakeHouse, database: Database, issuer: LocalIssuer, mechanism: str, dummy: str
) -> None:
    with OneMechanism(mechanism) as server:
        house = received(make_house, server.port)
        account = house.accounts[0]
        with pytest.raises(LoginRefused, match="AUTHENTICATIONFAILED"):
            imap.probe(account, consented(house, database, issuer, seconds=3600).secret(account))
    assert server.heard[1::2] == [dummy, dummy]  # RFC 7628 §3.2.3, and never the token again
    first, second = server.heard[::2]
    assert first != second
    begins = f"n,a={USER},\x01auth=Bearer " if mechanism == "OAUTHBEARER" else f"user={USER}\x01auth=Bearer "
    assert first.startswith(begins)
    assert issuer.grants() == ["refresh_token"]


def test_a_server_that_drops_a_session_is_come_back_to_with_a_new_token(
    make_house: MakeHouse, database: Database, issuer: LocalIssuer
) -> None:
    with OneMechanism("XOAUTH2") as server:
        house = received(make_house, server.port)
        account = house.accounts[0]
        access = consented(house, database, issuer, seconds=3600)
        server.good = access.secret(account)()
        watch = FolderWatcher(account, account.folders[0], Notebook(), access.secret(account))
        watch.poll()
        server.good = ""  # the token has run out: the server ends the session, and takes no more of them
        server.scripts["NOOP"] = lambda client, tag, arguments: drop(client)
        with pytest.raises(ServerFailure):
            watch.poll()
        del server.scripts["NOOP"]
        old = access.secret(account)()
        access.secret(account).instead_of(old)  # type: ignore[attr-defined]
        server.good = access.secret(account)()
        assert server.good != old
        watch.poll()
        watch.close()


def test_where_the_issuer_is_down_it_is_tried_again_and_no_login_counts_as_refused(
    make_house: MakeHouse, database: Database, issuer: LocalIssuer
) -> None:
    with OneMechanism("XOAUTH2") as server:
        house = received(make_house, server.port)
        account = house.accounts[0]
        issuer.faults = ["500"]
        access = consented(house, database, issuer)
        with pytest.raises(ServerFailure, match="no token from"):
            FolderWatcher(account, account.folders[0], Notebook(), access.secret(account)).poll()
    assert server.heard == []


def test_a_watcher_whose_consent_is_gone_goes_on_when_somebody_signs_in_anew(
    make_house: MakeHouse, database: Database, issuer: LocalIssuer, token_dovecot: Dovecot
) -> None:
    house = received(make_house, token_dovecot.port)
    account = house.accounts[0]
    access = consented(house, database, issuer)
    issuer.consents[0].withdrawn = True
    token_dovecot.mailbox(USER).deliver(MAIL.replace(b"hello", b"later"))
    notebook = Notebook()
    told: list[DeskError | None] = []
    watch = FolderWatcher(
        account,
        account.folders[0],
        notebook,
        access.secret(account),
        notify=told.append,
        look_for_password_every=0.1,
    )
    with running(watch):
        assert eventually(lambda: any(isinstance(error, LoginRefused) for error in told))
        assert "mailer auth box" in str(told[0])
        consented(house, database, issuer)
        assert notebook.heard.wait(10)
    assert issuer.grants() == ["refresh_token", "refresh_token"]


def test_a_consent_given_before_the_watcher_has_begun_to_wait_is_not_missed(
    make_house: MakeHouse, database: Database, issuer: LocalIssuer, token_dovecot: Dovecot
) -> None:
    house = received(make_house, token_dovecot.port)
    account = house.accounts[0]
    access = consented(house, database, issuer)
    issuer.consents[0].withdrawn = True
    token_dovecot.mailbox(USER).deliver(MAIL.replace(b"hello", b"later"))
    notebook = Notebook()

    def signs_in_at_once(error: DeskError | None) -> None:
        if isinstance(error, LoginRefused) and issuer.consents[-1].withdrawn:
            consented(house, database, issuer)

    watch = FolderWatcher(
        account,
        account.folders[0],
        notebook,
        access.secret(account),
        notify=signs_in_at_once,
        look_for_password_every=0.1,
    )
    with running(watch):
        assert notebook.heard.wait(30)


def test_a_token_that_changes_by_itself_is_no_reason_to_try_a_refused_login_again(
    make_house: MakeHouse, database: Database, issuer: LocalIssuer
) -> None:
    issuer.lifetime = 1  # each time it is asked for, the token is another one
    told: list[DeskError | None] = []
    with OneMechanism("XOAUTH2") as server:
        house = received(make_house, server.port)
        account = house.accounts[0]
        secret = consented(house, database, issuer).secret(account)
        watch = FolderWatcher(
            account, account.folders[0], Notebook(), secret, notify=told.append, look_for_password_every=0.02
        )
        with running(watch):
            assert eventually(lambda: any(isinstance(error, LoginRefused) for error in told))
            assert not eventually(lambda: len(server.heard) > 4, seconds=0.5)
    assert len(server.heard) == 4  # two tokens, and two answers to what was said of them


def test_a_server_that_takes_no_tokens_gets_none(
    make_house: MakeHouse, database: Database, issuer: LocalIssuer
) -> None:
    with ScriptedImap() as server:
        house = received(make_house, server.port)
        account = house.accounts[0]
        with pytest.raises(PermanentFailure, match="takes no access tokens"):
            imap.probe(account, consented(house, database, issuer).secret(account))
    assert issuer.questions == []


# --- SMTP -------------------------------------------------------------------------------------------------------------


def test_postfix_takes_mail_from_who_shows_a_token(
    make_house: MakeHouse, database: Database, issuer: LocalIssuer, token_postfix: Postfix
) -> None:
    secure = {"encryption": "starttls", "ca_file": str(token_postfix.dovecot.certificates.ca_file)}
    house = relayed(make_house, token_postfix.port, host="localhost", **secure)
    access = consented(house, database, issuer)
    found = smtp.probe(house.relay, access.secret(house.relay))
    assert found.logged_in
    courier = Courier(house.relay, access.secret(house.relay))
    assert sent(courier).fate is Fate.SENT
    courier.close()
    issuer.withdraw_tokens()
    with_new = Courier(house.relay, access.secret(house.relay))
    assert sent(with_new).fate is Fate.SENT  # refused, renewed, let in
    with_new.close()


def token_relay(mechanism: str, good: list[str]) -> ScriptedSmtp:
    def auth(client: Conversation) -> None:
        client.send("334 " + base64.b64encode(b'{"status":"401"}').decode())
        good.append(client.line())
        client.send("535 5.7.3 Authentication unsuccessful")

    return ScriptedSmtp(EHLO=f"250-here\r\n250 AUTH {mechanism}", AUTH=auth)


@pytest.mark.parametrize(("mechanism", "dummy"), [("OAUTHBEARER", "AQ=="), ("XOAUTH2", "")])
def test_a_relay_that_refuses_tokens_is_shown_two_and_then_left_alone(
    make_house: MakeHouse, database: Database, issuer: LocalIssuer, mechanism: str, dummy: str
) -> None:
    answers: list[str] = []
    with token_relay(mechanism, answers) as server:
        house = relayed(make_house, server.port)
        courier = Courier(house.relay, consented(house, database, issuer, seconds=3600).secret(house.relay))
        for _ in range(3):
            receipt = sent(courier)
            assert (receipt.fate, receipt.code, receipt.tried) == (Fate.TEMPORARY, 535, False)
            assert "mailer auth relay" in receipt.text
        courier.close()
    assert answers == [dummy, dummy]
    shown = [base64.b64decode(line.split()[2]).decode() for line in server.commands if line.startswith("AUTH")]
    assert len(set(shown)) == 2


def test_mail_waits_for_an_issuer_that_is_down_and_counts_no_attempt(
    make_house: MakeHouse, database: Database, issuer: LocalIssuer
) -> None:
    with ScriptedSmtp(EHLO="250-here\r\n250 AUTH XOAUTH2") as server:
        house = relayed(make_house, server.port)
        issuer.faults = ["500"]
        courier = Courier(house.relay, consented(house, database, issuer).secret(house.relay))
        receipt = sent(courier)
        courier.close()
    assert (receipt.fate, receipt.tried) == (Fate.TEMPORARY, False)
    assert "no token from" in receipt.text


def test_nothing_secret_is_logged_while_servers_refuse(
    make_house: MakeHouse,
    database: Database,
    issuer: LocalIssuer,
    token_dovecot: Dovecot,
    every_word: pytest.LogCaptureFixture,
) -> None:
    issuer.username = "someone-else@example.com"
    said: list[str] = []
    with token_relay("XOAUTH2", []) as server:
        house = make_house(account={"port": token_dovecot.port}, relay={"port": server.port})
        access = consented(house, database, issuer)
        account: Account = house.accounts[0]
        relay: Relay = house.relay
        for step in (
            lambda: imap.probe(account, access.secret(account)),
            lambda: smtp.probe(relay, access.secret(relay)),
        ):
            with pytest.raises((PermanentFailure, TemporaryFailure)) as failure:
                step()
            said += [str(failure.value), repr(failure.value.__context__), repr(failure.value.__cause__)]
        courier = Courier(relay, access.secret(relay))
        said.append(sent(courier).text)
        courier.close()
    hidden = [form for secret in issuer.secrets for form in (secret, base64.b64encode(secret.encode()).decode()[:-4])]
    text = every_word.text + "\n".join(said)
    assert issuer.secrets
    assert not [secret for secret in hidden if secret in text]
