"""Asking for tokens: each grant against an issuer that keeps to the letter, and each way an answer can be wrong."""

from __future__ import annotations

import urllib.request
from datetime import timedelta
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from mailer.errors import PermanentFailure, TemporaryFailure
from mailer.oauth.issuer import AuthorizationServer, ConsentGone, NotYet, Tokens
from mailer.oauth.sign_in import SignIn
from mailer.oauth.wire import Wire
from tests.oauth.conftest import MakeHouse, the_sign_in
from tests.oauth.local_issuer import CLIENT_SECRET, LocalIssuer, running_issuer
from tests.servers import Certificates


@pytest.fixture
def sign_in(make_house: MakeHouse) -> SignIn:
    return the_sign_in(make_house())


@pytest.fixture
def server(sign_in: SignIn) -> AuthorizationServer:
    return AuthorizationServer(sign_in, CLIENT_SECRET)


def test_a_consent_is_refreshed_and_its_new_refresh_token_handed_over(
    server: AuthorizationServer, issuer: LocalIssuer
) -> None:
    consent = issuer.consent()
    before = consent.refresh_token
    given = server.refresh(before)
    assert given.access_token in issuer.good_until
    assert given.refresh_token == consent.refresh_token != before
    assert given.lifetime == timedelta(hours=1)


def test_where_the_issuer_does_not_rotate_the_old_refresh_token_is_handed_over(
    server: AuthorizationServer, issuer: LocalIssuer
) -> None:
    issuer.rotates = False
    kept = issuer.consent().refresh_token
    assert server.refresh(kept).refresh_token == kept


def test_an_application_gets_a_token_for_itself(make_house: MakeHouse, issuer: LocalIssuer) -> None:
    sign_in = the_sign_in(make_house(grant="client_credentials"))
    given = AuthorizationServer(sign_in, CLIENT_SECRET).for_application()
    assert given.access_token in issuer.good_until
    assert issuer.questions[0]["scope"] == "mail offline_access"


def test_a_person_consents_on_another_device(server: AuthorizationServer, issuer: LocalIssuer) -> None:
    issuer.device_answers = ["authorization_pending", "slow_down"]
    code = server.begin_device()
    assert (code.user_code, code.address) == ("WDJB-MJHT", "https://example.com/device")
    assert code.every == timedelta(seconds=1)
    with pytest.raises(NotYet) as waiting:
        server.ask_device(code)
    assert not waiting.value.slower
    with pytest.raises(NotYet) as waiting:
        server.ask_device(code)
    assert waiting.value.slower
    assert server.ask_device(code).refresh_token == issuer.consents[0].refresh_token


@pytest.mark.parametrize("error", ["access_denied", "expired_token"])
def test_a_person_who_says_no_or_is_too_late_ends_the_waiting(
    server: AuthorizationServer, issuer: LocalIssuer, error: str
) -> None:
    issuer.device_answers = [error]
    with pytest.raises(PermanentFailure, match=error):
        server.ask_device(server.begin_device())


class _Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: object) -> None:
        return None


def consented_at(address: str) -> str:
    """Where a browser is sent to from there."""
    try:
        urllib.request.build_opener(_Stay).open(address, timeout=10)
    except urllib.error.HTTPError as answer:
        with answer:
            return str(answer.headers["Location"])
    raise AssertionError("no redirect")


def test_a_code_is_redeemed_by_whoever_asked_for_it(server: AuthorizationServer, issuer: LocalIssuer) -> None:
    request = server.authorization_request("http://127.0.0.1:5000/")
    given = server.redeem(request, consented_at(request.address))
    assert given.refresh_token == issuer.consents[0].refresh_token


def test_a_code_is_worth_nothing_to_who_did_not_ask_for_it(server: AuthorizationServer, issuer: LocalIssuer) -> None:
    request = server.authorization_request("http://127.0.0.1:5000/")
    other = server.authorization_request("http://127.0.0.1:5000/")
    back = consented_at(request.address)
    with pytest.raises(PermanentFailure, match="another request"):
        server.redeem(other, back)
    forged = back.replace(request.state, other.state)
    with pytest.raises(ConsentGone):  # PKCE: the verifier is another one
        server.redeem(other, forged)
    assert not issuer.consents


def test_a_person_who_says_no_in_the_browser_is_believed(server: AuthorizationServer) -> None:
    request = server.authorization_request("http://127.0.0.1:5000/")
    with pytest.raises(PermanentFailure, match="access_denied"):
        server.redeem(request, f"http://127.0.0.1:5000/?error=access_denied&state={request.state}")


def test_what_the_browser_is_shown_asks_for_pkce_with_s256(server: AuthorizationServer) -> None:
    asked = parse_qs(urlsplit(server.authorization_request("http://127.0.0.1:5000/").address).query)
    assert asked["code_challenge_method"] == ["S256"]
    assert len(asked["code_challenge"][0]) == 43


def test_a_withdrawn_consent_is_gone_whatever_line_ends_the_description_has(
    server: AuthorizationServer, issuer: LocalIssuer
) -> None:
    consent = issuer.consent()
    consent.withdrawn = True
    with pytest.raises(ConsentGone, match=r"invalid_grant \(The token has been revoked\. Trace: 17\)"):
        server.refresh(consent.refresh_token)


@pytest.mark.parametrize("fault", ["500", "garbage", "endless", "redirect", "temporarily_unavailable", "unheard_of"])
def test_what_may_pass_is_temporary(server: AuthorizationServer, issuer: LocalIssuer, fault: str) -> None:
    consent = issuer.consent()
    issuer.faults = [fault]
    with pytest.raises(TemporaryFailure):
        server.refresh(consent.refresh_token)
    assert len(issuer.questions) == 1  # a redirect is not followed: what is sent is for one address alone
    assert server.refresh(consent.refresh_token)


@pytest.mark.parametrize("fault", ["invalid_client", "unauthorized_client", "invalid_scope"])
def test_what_somebody_has_to_change_is_permanent_and_the_consent_stays(
    server: AuthorizationServer, issuer: LocalIssuer, fault: str
) -> None:
    issuer.faults = [fault]
    with pytest.raises(PermanentFailure, match=fault) as refusal:
        server.refresh(issuer.consent().refresh_token)
    assert not isinstance(refusal.value, ConsentGone)


def test_an_issuer_that_gives_no_answer_is_not_waited_for_long(sign_in: SignIn, issuer: LocalIssuer) -> None:
    server = AuthorizationServer(sign_in, CLIENT_SECRET, timeout=timedelta(seconds=0.3))
    issuer.faults = ["hang"]
    with pytest.raises(TemporaryFailure, match="no answer in time"):
        server.refresh(issuer.consent().refresh_token)


def test_an_answer_without_end_is_not_read_to_its_end(issuer: LocalIssuer) -> None:
    issuer.faults = ["endless"]
    with pytest.raises(TemporaryFailure):
        Wire(None).post(f"{issuer.base}/token", {})


def test_an_issuer_that_is_not_there_is_a_temporary_fault(make_house: MakeHouse) -> None:
    sign_in = the_sign_in(make_house(token_endpoint="http://127.0.0.1:9/token"))
    with pytest.raises(TemporaryFailure, match="can't be asked"):
        AuthorizationServer(sign_in, "").refresh("r")


@pytest.mark.parametrize("lifetime", [None, 10**30, "soon", -5, [], "1" * 5000])
def test_a_lifetime_that_makes_no_sense_gives_no_token_that_lasts_for_ever(
    server: AuthorizationServer, issuer: LocalIssuer, lifetime: object
) -> None:
    issuer.lifetime = lifetime
    try:
        given = server.refresh(issuer.consent().refresh_token)
    except TemporaryFailure:
        return
    assert timedelta(0) <= given.lifetime <= timedelta(days=1)


def test_the_issuers_certificate_is_checked_against_the_given_authority(
    make_house: MakeHouse, tmp_path: Path, certificates: Certificates
) -> None:
    with running_issuer(certificates) as issuer:
        consent = issuer.consent()
        endpoint = {"token_endpoint": f"{issuer.base}/token"}
        with pytest.raises(PermanentFailure, match="not trusted"):
            AuthorizationServer(the_sign_in(make_house(**endpoint)), CLIENT_SECRET).refresh(consent.refresh_token)
        trusting = the_sign_in(make_house(**endpoint, ca_file=str(certificates.ca_file)))
        assert AuthorizationServer(trusting, CLIENT_SECRET).refresh(consent.refresh_token)


def test_no_exception_and_no_repr_shows_a_secret(server: AuthorizationServer, issuer: LocalIssuer) -> None:
    token = issuer.consent().refresh_token
    shown = []
    for fault in ("invalid_grant", "invalid_client", "unheard_of", "garbage", "500"):
        issuer.faults = [fault]
        with pytest.raises((TemporaryFailure, PermanentFailure)) as failure:
            server.refresh(token)
        shown += [str(failure.value), repr(failure.value)]
    request = server.authorization_request("http://127.0.0.1:5000/")
    given: Tokens = server.redeem(request, consented_at(request.address))
    shown += [repr(given), repr(request), repr(server.begin_device())]
    text = "\n".join(shown)
    assert not [secret for secret in (*issuer.secrets, request.verifier) if secret in text]
