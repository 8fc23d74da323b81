"""Single values of the configuration, secrets, and what a house knows about itself."""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError, create_model

from mailer.address import Address
from mailer.config import LONGEST_LOCAL_PART, CalendarConfig, Engineer, House, ServiceLevel, Table
from mailer.config_values import (
    Cron,
    Domain,
    Duration,
    Host,
    Hours,
    Interval,
    Mailbox,
    Promise,
    Secret,
    SecretRef,
    Size,
    Zone,
)
from mailer.errors import ConfigError
from mailer.mail.reply_address import Signer
from mailer.model import Priority, Purpose, Role
from mailer.schedule.business_hours import Calendar, Span, WorkingTime


def read(kind: object, written: object) -> object:
    table = create_model("One", __base__=Table, option=(kind, ...))
    return vars(table.model_validate({"option": written}))["option"]


def house(**options: object) -> House:
    return House.model_validate(
        {
            "desk": {"admins": ["admin@example.com"], **options.pop("desk", {})},  # type: ignore[dict-item]
            "accounts": [{"name": "a", "host": "imap.example.com", "folders": [{"queue": "support"}]}],
            "relay": {"host": "smtp.example.com"},
            "queues": [{"name": "support", "address": "support@example.com"}],
            "engineers": [{"name": "Ada", "address": "ada@example.com", "aliases": ["ada@home.example"]}],
            **options,
        }
    )


@pytest.mark.parametrize(
    ("kind", "written", "value"),
    [
        (Duration, "30m", timedelta(minutes=30)),
        (Duration, "1d 2h", timedelta(hours=26)),
        (Duration, " 1 w ", timedelta(days=7)),
        (Duration, "0s", timedelta(0)),
        (Promise, "1d 2h", WorkingTime(1, timedelta(hours=2))),
        (Promise, "none", None),
        (Size, "25MiB", 25 * 1024 * 1024),
        (Size, 1000, 1000),
        (Mailbox, "Support@Example.COM", Address.parse("support@example.com")),
        (Hours, "09:00-17:00", (Span(time(9), time(17)),)),
        (Hours, "13:30-17:00 09:00-12:30", (Span(time(9), time(12, 30)), Span(time(13, 30), time(17)))),
        (Hours, "00:00-24:00", (Span(time(0), time(0)),)),
        (Hours, "22:00-06:00", (Span(time(22), time(6)),)),
        (Hours, "", ()),
        (Host, "192.0.2.1", "192.0.2.1"),
        (Host, "2001:db8::1", "2001:db8::1"),
        (Domain, "", ""),
        (SecretRef, "command:pass show 'my imap'", Secret("command:pass show 'my imap'")),
    ],
)
def test_a_value_is_read_as_it_is_meant(kind: object, written: object, value: object) -> None:
    assert read(kind, written) == value


@pytest.mark.parametrize(
    ("kind", "written"),
    [
        (Duration, "4"),
        (Duration, 4),
        (Duration, "-4h"),
        (Duration, "4 hours"),
        (Duration, "4000d"),
        (Duration, "999999999w"),
        (Duration, "1" * 5000 + "h"),
        (Duration, "٤h"),
        (Interval, "0s"),
        (Promise, "1w"),
        (Promise, "0h"),
        (Promise, "400d"),
        (Size, "0B"),
        (Size, True),
        (Size, "25MB"),
        (Mailbox, "Ada <ada@example.com>"),
        (Mailbox, "a@b@example.com"),
        (Hours, "9-17"),
        (Hours, "09:00-09:00"),
        (Hours, "24:00-06:00"),
        (Hours, "09:00-24:30"),
        (Hours, "09:60-10:00"),
        (Hours, "09:00-13:00 12:00-17:00"),
        (Hours, "22:00-06:00 05:00-07:00 23:00-23:30"),
        (Hours, "09:00-12:00-17:00"),
        (Cron, "0 8 * *"),
        (Cron, "0 25 * * *"),
        (Cron, 8),
        (Zone, "Mars/Olympus"),
        (Zone, "../../etc/passwd"),
        (Zone, ""),
        (Host, "imap.example.com:993"),
        (Host, "imaps://imap.example.com"),
        (Host, ""),
        (Domain, "not a domain"),
        (SecretRef, "hunter2"),
        (SecretRef, "file:"),
        (SecretRef, "command:pass show 'imap"),
        (SecretRef, "file:~nobody-of-this-name/x"),
    ],
)
def test_a_value_that_could_be_misunderstood_is_refused(kind: object, written: object) -> None:
    with pytest.raises(ValidationError):
        read(kind, written)


@given(st.integers(1, 365), st.integers(0, 23), st.integers(0, 59))
def test_a_length_of_working_time_is_read_as_it_is_shown(days: int, hours: int, minutes: int) -> None:
    length = WorkingTime(days, timedelta(hours=hours, minutes=minutes))
    assert read(Promise, str(length)) == length


def test_hours_over_midnight_into_hours_of_the_next_day_are_refused() -> None:
    with pytest.raises(ValidationError, match="end them where those begin"):
        CalendarConfig.model_validate({"name": "x", "sunday": "22:00-06:00", "monday": "05:00-12:00"})


def test_hours_over_midnight_up_to_those_of_the_next_day_are_fine() -> None:
    CalendarConfig.model_validate({"name": "x", "sunday": "22:00-06:00", "monday": "06:00-12:00"})


def test_a_calendar_without_hours_is_open_round_the_clock() -> None:
    assert CalendarConfig(name="x").calendar().week is None


def test_days_off_without_opening_hours_are_refused() -> None:
    with pytest.raises(ValidationError, match="never closes"):
        CalendarConfig.model_validate({"name": "x", "days_off": [date(2026, 12, 25)]})


def test_a_calendar_is_closed_on_public_holidays_and_on_its_own_days_off() -> None:
    hours = dict.fromkeys(("monday", "tuesday", "wednesday", "thursday", "friday"), "09:00-17:00")
    own = {"days_off": [date(2026, 6, 5)], "zone": "Europe/Berlin", "name": "x"}
    calendar = CalendarConfig.model_validate({**own, **hours, "holidays": "de-by"}).calendar()
    wednesday = datetime(2026, 6, 3, 14, 0, tzinfo=UTC)  # Corpus Christi is next, and the day after that is ours
    assert calendar.after(wednesday, WorkingTime(time=timedelta(hours=2))) == datetime(2026, 6, 8, 8, 0, tzinfo=UTC)


def test_holidays_without_opening_hours_are_refused() -> None:
    with pytest.raises(ValidationError, match="never closes"):
        CalendarConfig.model_validate({"name": "x", "holidays": ["DE"]})


def test_a_priority_can_have_a_calendar_of_its_own_in_the_zone_of_the_queues() -> None:
    office = {"name": "office", "zone": "Europe/Berlin", "monday": "09:00-17:00"}
    queue = {
        "name": "support",
        "address": "support@example.com",
        "calendar": "office",
        "priority_calendars": {"P1": "24x7"},
    }
    ours = house(calendars=[office], queues=[queue])
    assert ours.calendar(ours.queues[0], Priority.P1) == Calendar(zone=ZoneInfo("Europe/Berlin"))
    assert ours.calendar(ours.queues[0], Priority.P2) == ours.calendars[0].calendar() == ours.calendar(ours.queues[0])


def test_a_priority_keeps_the_promises_the_file_does_not_speak_of() -> None:
    service = house(service={"P1": {"update_due": "90m"}}).service
    assert service[Priority.P1].update_due == WorkingTime(0, timedelta(minutes=90))
    assert service[Priority.P1].response == house().service[Priority.P1].response
    assert service[Priority.P2] == house().service[Priority.P2]


def test_none_takes_a_promise_back() -> None:
    service = house(service={"P1": {"update_due": "none"}}).service
    assert service[Priority.P1].update_due is None


def test_a_reminder_with_nothing_to_remind_of_is_refused() -> None:
    with pytest.raises(ValidationError, match="there is nothing to remind of"):
        ServiceLevel.model_validate({"update_reminder": "1h"})


def test_the_roles_of_mail_are_not_given_by_the_roster() -> None:
    with pytest.raises(ValidationError):
        Engineer.model_validate({"name": "Ada", "address": "ada@example.com", "roles": ["stranger"]})


def test_an_engineer_is_known_by_every_address_on_the_roster() -> None:
    ada = house().engineers[0]
    assert house().engineer(Address.parse("ADA@home.example")) == ada
    assert house().engineer(Address.parse("ada@example.org")) is None
    assert house().roster("support", Role.L1) == (ada,)


def test_a_reply_address_of_the_longest_queue_address_stays_within_64_octets() -> None:
    signer = Signer([b"k" * 32], timedelta(days=3660))
    (queue,) = house(queues=[{"name": "support", "address": "s" * LONGEST_LOCAL_PART + "@example.com"}]).queues
    address = signer.address(
        queue, 36**6 - 1, Address.parse("a@b.de"), Purpose.CUSTOMER, datetime(2100, 1, 1, tzinfo=UTC)
    )
    assert len(address.partition("@")[0]) == 64


def test_a_queue_address_too_long_for_signed_replies_is_refused() -> None:
    with pytest.raises(ValidationError, match="at most 22 octets"):
        house(queues=[{"name": "support", "address": "s" * 23 + "@example.com"}])


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"reply_style": "domain"}, "say in which domain"),
        ({"reply_domain": "reply.example.com"}, 'and this is "plus"'),
        ({"reply_style": "message-id", "reply_domain": "reply.example.com"}, 'and this is "message-id"'),
        ({"reply_style": "domain", "reply_domain": "reply example.com"}, "write a domain"),
        ({"reply_style": "subject"}, "reply_style"),
    ],
)
def test_reply_style_and_reply_domain_go_together(options: dict[str, str], said: str) -> None:
    with pytest.raises(ValidationError, match=said):
        house(queues=[{"name": "support", "address": "support@example.com", **options}])


@pytest.mark.parametrize(
    "style", [{"reply_style": "domain", "reply_domain": "r.example.com"}, {"reply_style": "message-id"}]
)
def test_a_queue_address_may_be_long_where_the_signed_part_is_elsewhere(style: dict[str, str]) -> None:
    assert house(queues=[{"name": "support", "address": "s" * 64 + "@example.com", **style}])


def with_reply_domain(**options: object) -> House:
    queue = {"name": "support", "address": "support@example.com", "aliases": ["help@example.org"]}
    return house(queues=[{**queue, "reply_style": "domain", "reply_domain": "Reply.Example.com"}], **options)


@pytest.mark.parametrize(
    ("address", "own"),
    [
        ("support@example.com", True),
        ("Support+anything@EXAMPLE.com", True),
        ("help@example.org", True),
        ("anything@reply.example.com", True),
        ("anything@REPLY.example.COM", True),
        ("anything@example.com", False),
        ("anything@other.reply.example.com", False),
        ("support@example.org", False),
    ],
)
def test_a_house_knows_its_own_addresses(address: str, own: bool) -> None:
    assert with_reply_domain().is_own(Address.parse(address)) is own
    assert with_reply_domain().reader("desk-1").is_own(Address.parse(address)) is own


def test_nobody_of_the_house_lives_in_the_reply_domain() -> None:
    with pytest.raises(ValidationError, match="a queue's own address"):
        with_reply_domain(engineers=[{"name": "Ada", "address": "ada@reply.example.com"}])
    with pytest.raises(ValidationError, match="a queue's own address"):
        with_reply_domain(desk={"admins": ["admin@reply.example.com"]})


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("ada@example.com", "Ada's own: teams are asked, and no person"),
        ("ada@home.example", "Ada's own: teams are asked, and no person"),
        ("support@example.com", "a queue's own address"),
        ("support+lab@example.com", "a queue's own address"),
    ],
)
def test_a_team_has_an_address_that_is_nobodys_and_not_our_own(address: str, said: str) -> None:
    with pytest.raises(ValidationError, match=said):
        house(teams=[{"name": "Lab", "address": address}])


@pytest.mark.parametrize(
    "second", [{"name": "lab", "address": "b@example.com"}, {"name": "Other", "address": "A@example.com"}]
)
def test_two_teams_have_two_names_and_two_addresses(second: dict[str, str]) -> None:
    with pytest.raises(ValidationError, match="must be there once only"):
        house(teams=[{"name": "Lab", "address": "a@example.com"}, second])


@pytest.mark.parametrize(
    ("members", "address", "member"),
    [
        ([], "kim@lab.example", True),
        ([], "kim@sub.lab.example", False),
        (["kim@home.example"], "kim@home.example", True),
        (["kim@home.example"], "lee@home.example", False),
        (["kim@home.example"], "lee@lab.example", False),
        (["kim@home.example"], "lab@lab.example", True),
        (["Home.example"], "lee@home.example", True),
    ],
)
def test_members_of_a_team_are_those_of_its_domain_or_those_that_are_named(
    members: list[str], address: str, member: bool
) -> None:
    team = house(teams=[{"name": "Lab", "address": "lab@lab.example", "members": members}]).teams[0]
    assert team.has_member(Address.parse(address)) is member


@pytest.mark.parametrize("member", ["", "@", "kim@", "no domain", 7])
def test_what_is_neither_address_nor_domain_is_no_member(member: object) -> None:
    with pytest.raises(ValidationError, match="or a domain such as"):
        house(teams=[{"name": "Lab", "address": "lab@lab.example", "members": [member]}])


def test_a_team_answers_in_time_by_priority_and_keeps_what_the_file_does_not_speak_of() -> None:
    team = house(teams=[{"name": "Lab", "address": "lab@lab.example", "answer_within": {"P1": "30m"}}]).teams[0]
    times = [team.time_to_answer(priority) for priority in Priority]
    assert list(map(str, times)) == ["30m", "4h", "1d", "2d"]


SUMMARY = {"name": "Daily", "when": "0 8 * * *"}
LEA = {"name": "Lea", "address": "lea@example.com", "roles": ["l1", "lead"]}
ZONES = {
    "queues": [
        {"name": "support", "address": "support@example.com", "calendar": "berlin"},
        {"name": "billing", "address": "billing@example.com"},
    ],
    "calendars": [{"name": "berlin", "zone": "Europe/Berlin"}],
    "engineers": [LEA],
}


@pytest.mark.parametrize(
    ("summaries", "said"),
    [
        ([{**SUMMARY, "queues": ["sales"]}], 'no such queue: write one of "support"'),
        ([SUMMARY, {**SUMMARY, "name": "daily"}], "once only"),
        ([{**SUMMARY, "to": ["support+x@example.com"]}], "a queue's own address"),
        ([{**SUMMARY, "when": "at eight"}], "write minute, hour, day, month and weekday"),
    ],
)
def test_a_summary_that_can_not_be_is_refused_with_what_would_do(summaries: list[object], said: str) -> None:
    with pytest.raises(ValidationError, match=said):
        house(summaries=summaries, engineers=[LEA])


def test_a_summary_that_nobody_would_get_is_refused() -> None:
    with pytest.raises(ValidationError, match="nobody would get it"):
        house(summaries=[SUMMARY])
    assert house(summaries=[{**SUMMARY, "to": ["boss@example.com"]}]).summaries[0].name == "Daily"


def test_a_summary_of_queues_in_two_zones_has_to_say_whose_days_it_tells_of() -> None:
    with pytest.raises(ValidationError, match='as zone = "Europe/Berlin"'):
        house(summaries=[SUMMARY], **ZONES)
    found = house(
        summaries=[SUMMARY | {"queues": ["billing"]}, {**SUMMARY, "name": "All", "zone": "Asia/Tokyo"}], **ZONES
    )
    assert [found.summary_zone(one).key for one in found.summaries] == ["UTC", "Asia/Tokyo"]


def test_a_queue_address_with_a_subaddress_is_refused() -> None:
    with pytest.raises(ValidationError, match='without a "\\+"'):
        house(queues=[{"name": "support", "address": "help+desk@example.com"}])


def test_files_are_found_from_the_folder_of_the_configuration(tmp_path: Path) -> None:
    found = house(folder=tmp_path, desk={"templates": "ours", "database": "sqlite:///tickets.db?timeout=5"})
    assert found.database_url == f"sqlite:///{tmp_path}/tickets.db?timeout=5"
    assert found.template_folders(found.queues[0]) == (tmp_path / "ours",)


def test_an_absolute_name_of_the_database_stays_as_it_is(tmp_path: Path) -> None:
    assert house(folder=tmp_path, desk={"database": "sqlite:////srv/t.db"}).database_url == "sqlite:////srv/t.db"


def test_the_password_of_the_database_is_put_in_when_it_is_used(tmp_path: Path) -> None:
    (tmp_path / "pw").write_text("p@ss/word\n")
    desk = {"database": "postgresql://mailer@db.example.com/desk", "database_password": "file:pw"}
    found = house(folder=tmp_path, desk=desk)
    assert found.database_url == "postgresql://mailer:p%40ss%2Fword@db.example.com/desk"
    assert "p@ss" not in repr(found)


@pytest.mark.parametrize("end", ["", "\n", "\r\n"])
def test_a_secret_of_a_file_comes_without_its_line_end(tmp_path: Path, end: str) -> None:
    (tmp_path / "pw").write_bytes(b" s3cret " + end.encode())
    assert Secret("file:pw").reveal(tmp_path) == " s3cret "


def test_a_secret_of_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IMAP_PASSWORD", "s3cret")
    assert Secret("env:IMAP_PASSWORD").reveal(tmp_path) == "s3cret"


def test_a_secret_of_a_systemd_credential(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    (tmp_path / "imap").write_text("s3cret\n")
    assert Secret("credential:imap").reveal(Path("/")) == "s3cret"


def test_a_secret_of_a_command_that_is_run_in_the_folder_and_without_a_shell(tmp_path: Path) -> None:
    (tmp_path / "pw").write_text("$HOME\n")
    assert Secret("command:cat pw").reveal(tmp_path) == "$HOME"


@pytest.mark.parametrize(
    ("reference", "reason"),
    [
        ("file:nowhere", "No such file or directory"),
        ("file:empty", "it is empty"),
        ("file:binary", "it is not text"),
        ("env:MAILER_TEST_NO_SUCH_VARIABLE", "is not set"),
        ("credential:nowhere", "No such file or directory"),
        ("command:no-such-command-here", "the command can't be run: No such file or directory"),
        (f"command:{sys.executable} -c 'print(\"s3cret\"); exit(3)'", "the command failed with exit code 3"),
        (f"command:{sys.executable} -c 'import sys; sys.stdout.buffer.write(bytes([255]))'", "is not text"),
    ],
)
def test_a_secret_that_can_not_be_had_is_told_without_telling_it(tmp_path: Path, reference: str, reason: str) -> None:
    (tmp_path / "empty").write_text("\n")
    (tmp_path / "binary").write_bytes(b"\xff\xfe\xffs3cret")
    with pytest.raises(ConfigError, match=reason) as caught:
        Secret(reference).reveal(tmp_path)
    assert "s3cret" not in str(caught.value).replace(reference, "")
