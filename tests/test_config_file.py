"""Loading the admin's file: every mistake is found, placed on its line, and said for people; secrets are not told."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from mailer.config import House
from mailer.config_file import line_numbers, load
from mailer.errors import ConfigError, Problem

GOOD = """\
[desk]
admins = ["admin@example.com"]

[[accounts]]
name = "support"
host = "imap.example.com"
folders = [{ queue = "support" }]

[relay]
host = "smtp.example.com"

[[queues]]
name = "support"
address = "support@example.com"

[[engineers]]
name = "Ada Lovelace"
address = "ada@example.com"
"""


def written(folder: Path, text: str | bytes) -> Path:
    path = folder / "config.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def problems(folder: Path, text: str | bytes) -> tuple[Problem, ...]:
    with pytest.raises(ConfigError) as caught:
        load(written(folder, text))
    return caught.value.problems


def outcome(path: Path) -> House | tuple[Problem, ...]:
    try:
        return load(path)
    except ConfigError as error:
        return error.problems


def the_problem(folder: Path, text: str | bytes) -> Problem:
    found = problems(folder, text)
    assert len(found) == 1, found
    return found[0]


def calendar(line: str) -> tuple[str, str]:
    """What makes of the good file one with that line in a calendar."""
    return "[[engineers]]", f'[[calendars]]\nname = "office"\nmonday = "09:00-17:00"\n{line}\n[[engineers]]'


def changed(old: str, new: str) -> str:
    assert GOOD.count(old) == 1, old
    return GOOD.replace(old, new)


def test_a_file_with_the_required_options_alone_is_a_house(tmp_path: Path) -> None:
    house = load(written(tmp_path, GOOD))
    assert [queue.name for queue in house.queues] == ["support"]
    assert house.folder == tmp_path.resolve()


def test_a_byte_order_mark_of_windows_editors_is_passed_over(tmp_path: Path) -> None:
    assert load(written(tmp_path, b"\xef\xbb\xbf" + GOOD.encode())).queues[0].name == "support"


def test_line_ends_of_windows_change_no_line_number(tmp_path: Path) -> None:
    text = changed("[relay]", "[relay]\nport = 0").replace("\n", "\r\n")
    assert the_problem(tmp_path, text).line == 10


def test_every_problem_is_told_at_once_and_in_the_order_of_lines(tmp_path: Path) -> None:
    text = GOOD.replace('"admin@example.com"', '"admin"').replace("[relay]", '[relay]\nport = "x"\nhots = "h"')
    text = text.replace('queue = "support"', 'queue = "sales"')
    found = [(p.line, p.option) for p in problems(tmp_path, text)]
    assert found == [(2, "desk.admins[0]"), (7, "accounts[0].folders[0].queue"), (10, "relay.port"), (11, "relay.hots")]


def test_what_does_not_hang_together_is_told_even_where_an_option_is_faulty(tmp_path: Path) -> None:
    text = changed("[relay]", "[relay]\nport = 99999").replace('queue = "support"', 'queue = "sales"')
    assert [p.option for p in problems(tmp_path, text)] == ["accounts[0].folders[0].queue", "relay.port"]


def test_a_problem_says_file_line_option_what_was_found_and_what_would_do(tmp_path: Path) -> None:
    problem = the_problem(tmp_path, changed("[relay]", "[relay]\nport = 99999"))
    assert str(problem) == f"{tmp_path}/config.toml:10: relay.port: found 99999: write a number of at most 65535"


@pytest.mark.parametrize(
    ("wrong", "option", "found", "advice"),
    [
        (("[relay]", "[relay]\nport = 'x'"), "relay.port", '"x"', "write a whole number, without quotes"),
        (("[relay]", "[relay]\nport = 2.5"), "relay.port", "2.5", "write a whole number, without quotes"),
        (("[relay]", "[relay]\nport = nan"), "relay.port", "nan", "write a whole number, without quotes"),
        (("[relay]", "[relay]\nport = []"), "relay.port", "a list", "write a whole number, without quotes"),
        (("[relay]", "[relay]\nport = {}"), "relay.port", "a table", "write a whole number, without quotes"),
        (('host = "smtp.example.com"', "host = 3"), "relay.host", "3", 'write text in quotes ("…")'),
        (("[relay]", '[relay]\nsending = "off"'), "relay.sending", '"off"', 'write one of "on" and "hold"'),
        (
            ("[relay]", "[relay]\nca_file = true"),
            "relay.ca_file",
            "true",
            "write the name of a file or folder in quotes",
        ),
        (('["admin@example.com"]', '"a@b.de"'), "desk.admins", '"a@b.de"', "write a list: "),
        (('["admin@example.com"]', "[]"), "desk.admins", "a list", "name at least one"),
        (('["admin@example.com"]', '["a b@c"]'), "desk.admins[0]", '"a b@c"', "write an e-mail address such as"),
        (calendar('holidays = "XX"'), "calendars[0].holidays", '"XX"', 'write a country (ISO 3166) such as "DE", or'),
        (
            calendar('holidays = ["DE", "DE-XX"]'),
            "calendars[0].holidays[1]",
            '"DE-XX"',
            'write "DE-" and one of BB, BE',
        ),
        (calendar('holidays = "QA-DA"'), "calendars[0].holidays", '"QA-DA"', "QA has the same holidays everywhere: "),
        (calendar("holidays = [3]"), "calendars[0].holidays[0]", "3", 'write a country (ISO 3166) such as "DE", or a'),
        (('name = "Ada Lovelace"', 'name = ""'), "engineers[0].name", '""', "write something longer: at least 1"),
        (('[{ queue = "support" }]', '"INBOX"'), "accounts[0].folders", '"INBOX"', "write tables: [[folders]]"),
        (('[{ queue = "support" }]', '["INBOX"]'), "accounts[0].folders[0]", '"INBOX"', "write a table: [[accounts.f"),
    ],
)
def test_a_wrong_type_or_value_is_told_with_what_would_do(
    tmp_path: Path, wrong: tuple[str, str], option: str, found: str, advice: str
) -> None:
    problem = the_problem(tmp_path, changed(*wrong))
    assert (problem.option, problem.found) == (option, found)
    assert problem.advice.startswith(advice)
    assert problem.line is not None


@pytest.mark.parametrize(
    ("wrong", "option", "line", "advice"),
    [
        (('host = "smtp.example.com"', ""), "relay.host", 9, 'is missing: write host = "mail.example.com"'),
        (('[relay]\nhost = "smtp.example.com"', ""), "relay", None, "is missing: add the table [relay]"),
        (('folders = [{ queue = "support" }]', ""), "accounts[0].folders", 4, "is missing: add a table [[accounts."),
        (('{ queue = "support" }', "{}"), "accounts[0].folders[0].queue", 7, 'is missing: write queue = "support"'),
        (('admins = ["admin@example.com"]', ""), "desk.admins", 1, 'is missing: write admins = ["admin@example.com"]'),
    ],
)  # fmt: skip
def test_what_is_missing_is_told_with_the_line_to_write(
    tmp_path: Path, wrong: tuple[str, str], option: str, line: int | None, advice: str
) -> None:
    problem = the_problem(tmp_path, changed(*wrong))
    assert (problem.option, problem.line) == (option, line)
    assert problem.advice.startswith(advice)


@pytest.mark.parametrize(
    ("wrong", "option", "meant"),
    [
        (("[desk]", '[desk]\nlanguge = "de"'), "desk.languge", 'did you mean "language"?'),
        (("[desk]", "[desk]\nfrobnicate = 1"), "desk.frobnicate", "the options here are name, domain, language"),
        (("[relay]", "[closng]\n[relay]"), "closng", 'did you mean "closing"?'),
        (('{ queue = "support" }', '{ queue = "support", nme = "x" }'), "accounts[0].folders[0].nme", 'mean "name"?'),
        (("[relay]", '[service.P2]\nresponce = "1h"\n[relay]'), "service.P2.responce", 'did you mean "response"?'),
        (("[desk]", 'folder = "/tmp"\n[desk]'), "folder", "the options here are desk, accounts"),
    ],
)
def test_an_unknown_option_is_refused_with_what_was_probably_meant(
    tmp_path: Path, wrong: tuple[str, str], option: str, meant: str
) -> None:
    problem = the_problem(tmp_path, changed(*wrong))
    assert problem.option == option
    assert meant in problem.advice


def test_the_folder_of_the_file_is_no_option_to_choose_from(tmp_path: Path) -> None:
    assert "folder" not in the_problem(tmp_path, changed("[desk]", "frobnicate = 1\n[desk]")).advice


def test_an_unknown_priority_is_refused_with_the_known_ones(tmp_path: Path) -> None:
    problem = the_problem(tmp_path, GOOD + "[service.P9]\n")
    assert (problem.option, problem.line) == ("service.P9", 19)
    assert problem.advice == 'write one of "P1", "P2", "P3" and "P4"'


@pytest.mark.parametrize(
    "text",
    [
        changed("[relay]", '[relay]\nusername = "x"\npassword = "hunter2"'),
        changed("[relay]", '[relay]\npasswrod = "hunter2"'),
        changed("[relay]", "[relay]\nusername = 'x'\npassword = ['hunter2']"),
        changed("[relay]", "[relay]\nusername = 'x'\npassword = { hunter2 = 'hunter2' }"),
        changed("[desk]", '[desk]\nreply_keys = ["hunter2"]'),
        changed("[desk]", '[desk]\nreply_keys = "hunter2"'),
        changed("[desk]", '[desk]\ndatabase = "postgresql://mailer:hunter2@db/mailer"'),
        changed("[desk]", '[desk]\ndatabase = "mysql://mailer:hunter2@db/mailer"'),
        changed('host = "smtp.example.com"', 'host = "smtps://me:hunter2@smtp.example.com"'),
        changed("[relay]", '[relay]\nport = { password = "hunter2" }'),
        changed('[relay]\nhost = "smtp.example.com"', 'relay = "me:hunter2@smtp.example.com"').replace("[desk]", "", 1),
        changed("[relay]", '[relay]\npassword = "hunter2\n'),
        changed("[relay]", "[relay]\npassword = hunter2\n"),
        GOOD + '[[channels]]\nname = "Teams"\nurl = "https://example.com/workflows/1?sig=hunter2"\n',
    ],
)
def test_a_secret_in_the_file_is_never_repeated(tmp_path: Path, text: str) -> None:
    assert problems(tmp_path, text)
    assert "hunter2" not in "\n".join(map(str, problems(tmp_path, text)))


def test_a_secret_in_the_file_is_refused_with_where_to_put_it(tmp_path: Path) -> None:
    problem = the_problem(tmp_path, changed("[relay]", '[relay]\nusername = "x"\npassword = "hunter2"'))
    assert (problem.option, problem.line) == ("relay.password", 11)
    assert '"file:imap.password", "env:IMAP_PASSWORD"' in problem.advice


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (changed("[relay]", "[relay"), 9),
        (changed('"smtp.example.com"', "smtp.example.com"), 10),
        (GOOD + "[desk]\n", 19),
        (GOOD + "name = ", 19),
        (GOOD + 'motto = "', 19),
        (changed("[relay]", "[relay]\nport = " + "9" * 5000), None),
    ],
)
def test_a_mistake_in_writing_toml_is_told_with_its_line(tmp_path: Path, text: str, line: int | None) -> None:
    problem = the_problem(tmp_path, text)
    assert problem.line == line
    assert "this is not TOML" in problem.advice


def test_a_file_in_another_encoding_is_told_with_line_and_byte(tmp_path: Path) -> None:
    problem = the_problem(tmp_path, changed("Ada Lovelace", "Zoë").encode("latin-1"))
    assert (problem.line, problem.found) == (17, "the byte 0xeb, which is not UTF-8")


def test_a_file_that_is_not_there_is_told_with_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r'nowhere.toml: there is no such file: "mailer init" writes one'):
        load(tmp_path / "nowhere.toml")


def test_a_folder_in_place_of_the_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="it can't be read"):
        load(tmp_path)


@pytest.mark.parametrize(
    ("old", "new", "option", "advice"),
    [
        ('queue = "support"', 'queue = "x"', "accounts[0].folders[0].queue", 'there is no such queue: write one of'),
        ("[[engineers]]", '[[engineers]]\nqueues = ["support", "x"]', "engineers[0].queues[1]", "there is no such"),
        ("[[queues]]", '[[queues]]\ncalendar = "x"', "queues[0].calendar", 'there is no such calendar: write one'),
        (
            "[[queues]]",
            '[[queues]]\npriority_calendars = { P1 = "x" }',
            "queues[0].priority_calendars.P1",
            'there is no such calendar: write one of "24x7"',
        ),
        (
            "[[queues]]",
            '[[calendars]]\nname = "x"\nzone = "Asia/Tokyo"\n[[queues]]\npriority_calendars = { P1 = "x" }',
            "queues[0].priority_calendars.P1",
            "it is in Asia/Tokyo, and the queue's own calendar in UTC: name one in the same zone",
        ),
        ("[[engineers]]", '[[engineers]]\nroles = ["lead"]', "queues[0]", "its mail would reach no engineer"),
        ("ada@example.com", "support@example.com", "engineers[0].address", "this is a queue's own address"),
        ("ada@example.com", "support+x@example.com", "engineers[0].address", "this is a queue's own address"),
        ("admin@example.com", "Support@Example.com", "desk.admins[0]", "this is a queue's own address"),
        ("[[queues]]", '[[queues]]\naliases = ["support@example.com"]', "queues[0].aliases[0]", "this is queues[0]."),
        ("[[engineers]]", '[[calendars]]\nname = "24x7"\n[[engineers]]', "calendars[0].name", "this is built in"),
        ('{ queue = "support" }', '{ queue = "support" }, { queue = "support" }', "accounts[0].folders[1].name", "thi"),
        ('{ queue = "support" }', '{ queue = "support", move_to = "INBOX" }', "accounts[0].folders[0].move_to", "mail"),
        ("[relay]", '[relay]\nencryption = "none"', "relay.encryption", '"none" is for 127.0.0.1'),
        ("[relay]", '[relay]\nusername = "x"', "relay.username", "username and password go together"),
        ("[relay]", '[relay]\npassword = "env:X"', "relay.password", "username and password go together"),
        ("[relay]", '[relay]\nfirst_retry_after = "5h"', "relay.first_retry_after", "it must not be longer"),
        ("[relay]", '[relay]\ngive_up_after = "1m"', "relay.give_up_after", "it must be longer than first_retry_after"),
        ("[relay]", '[relay]\nhold_older_than = "4h"', "relay.hold_older_than", "it must be longer than retry_at_most"),
        ("[relay]", '[closing]\nremind_after = "5d"\n[relay]', "closing.remind_after", "it must be shorter"),
        ("[relay]", '[service.P4]\nupdate_reminder = "2d"\n[relay]', "service.P4.update_reminder", "it is 2d, and"),
    ],
)  # fmt: skip
def test_what_does_not_hang_together_is_told_at_its_own_option(
    tmp_path: Path, old: str, new: str, option: str, advice: str
) -> None:
    problem = the_problem(tmp_path, changed(old, new))
    assert problem.option == option
    assert problem.advice.startswith(advice)
    assert problem.line is not None


def test_a_second_account_queue_or_engineer_of_one_name_or_address_is_told(tmp_path: Path) -> None:
    twice = GOOD + GOOD[GOOD.index("[[queues]]") :]
    assert [p.option for p in problems(tmp_path, twice)] == [
        "queues[1].name",
        "queues[1].address",
        "engineers[1].address",
    ]


def test_a_templates_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    problem = the_problem(tmp_path, changed("[desk]", '[desk]\ntemplates = "ours"'))
    assert (problem.option, problem.line, problem.found) == ("desk.templates", 2, f"{tmp_path}/ours")
    (tmp_path / "ours").mkdir()
    assert load(tmp_path / "config.toml").template_folders(load(tmp_path / "config.toml").queues[0]) == (
        tmp_path.resolve() / "ours",
    )


def test_a_file_of_certificates_that_is_not_there_is_told(tmp_path: Path) -> None:
    problem = the_problem(tmp_path, changed("[relay]", '[relay]\nca_file = "ca.pem"'))
    assert (problem.option, problem.line, problem.found) == ("relay.ca_file", 10, f"{tmp_path}/ca.pem")


def test_lines_are_known_for_tables_lists_inline_tables_and_dotted_keys() -> None:
    lines = line_numbers(
        'top = 1\na."b c".d = 2\n[t]\nlist = [\n  1, # one\n  { x = 2,\n y.z = 3 },\n]\n'
        '[[u]]\n[[u.v]]\nk = 1\n[[u.v]]\n[u.v.w]\nk = 1\n[[u]]\n[[u.v]]\nk = 2\n["q\\u0041".r]\n'
    )
    assert lines == {
        ("top",): 1,
        ("a",): 2,
        ("a", "b c"): 2,
        ("a", "b c", "d"): 2,
        ("t",): 3,
        ("t", "list"): 4,
        ("t", "list", 0): 5,
        ("t", "list", 1): 6,
        ("t", "list", 1, "x"): 6,
        ("t", "list", 1, "y"): 7,
        ("t", "list", 1, "y", "z"): 7,
        ("u",): 9,
        ("u", 0): 9,
        ("u", 0, "v"): 10,
        ("u", 0, "v", 0): 10,
        ("u", 0, "v", 0, "k"): 11,
        ("u", 0, "v", 1): 12,
        ("u", 0, "v", 1, "w"): 13,
        ("u", 0, "v", 1, "w", "k"): 14,
        ("u", 1): 15,
        ("u", 1, "v"): 16,
        ("u", 1, "v", 0): 16,
        ("u", 1, "v", 0, "k"): 17,
        ("qA",): 18,
        ("qA", "r"): 18,
    }


# fmt: off
_NAMES = st.sampled_from([
    "desk", "accounts", "relay", "queues", "engineers", "calendars", "service", "closing", "limits", "authenticity",
    "folder", "folders", "name", "host", "port", "queue", "address", "aliases", "roles", "P1", "response", "update_due",
    "monday", "days_off", "zone", "password", "reply_keys", "templates", "x",
])
_ATOMS = st.sampled_from([
    "true", "1", "-1", "0", "1e400", "nan", "1979-05-27", "07:32:00", "1979-05-27T07:32:00Z", '"env:X"', '"file:~q/x"',
    '"a@b.de"', '"1h"', '"99999999d"', '"09:00-24:00"', '"24:00-25:00"', '"\\u0000"', '"../../x"', "[[[1]]]", "{}",
]) | st.text(max_size=12).map(lambda s: "'" + s.replace("'", "") + "'")
# fmt: on
_VALUES = st.recursive(
    _ATOMS,
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda items: "[" + ", ".join(items) + "]")
        | st.dictionaries(_NAMES, inner, max_size=3).map(
            lambda table: "{" + ", ".join(f"{k} = {v}" for k, v in table.items()) + "}"
        )
    ),
    max_leaves=6,
)
_LINES = (
    st.tuples(_NAMES, _VALUES).map(" = ".join)
    | _NAMES.map(lambda n: f"[{n}]")
    | _NAMES.map(lambda n: f"[[{n}]]")
    | st.tuples(_NAMES, _NAMES).map(lambda names: f"[[{names[0]}.{names[1]}]]")
    | st.sampled_from(GOOD.splitlines())
)


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(content=st.binary(max_size=200) | st.lists(_LINES, max_size=20).map(lambda lines: "\n".join(lines).encode()))
@example(content=b"a = " + b"[" * 10_000)
@example(content=b"a = " + b"{a=" * 10_000)
@example(content=b"a." * 2_000 + b"a = 1")
@example(content=b"desk = 1\n" + b"[[accounts]]\n" * 200)
@example(content=GOOD.encode() + b"[service]\nP1 = 3\n")
@example(content=GOOD.replace("smtp.example.com", "\\u0000").encode())
def test_any_bytes_are_a_house_or_a_config_error_and_nothing_else(tmp_path: Path, content: bytes) -> None:
    assert outcome(written(tmp_path, content))


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(after=st.sampled_from(GOOD.splitlines()), name=_NAMES, value=_VALUES)
def test_one_option_more_in_a_good_file_is_taken_or_told_and_nothing_else(
    tmp_path: Path, after: str, name: str, value: str
) -> None:
    text = GOOD.replace(after, f"{after}\n{name} = {value}", 1) if after else GOOD
    assert outcome(written(tmp_path, text))
