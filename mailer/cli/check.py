"""``mailer check``: all that the desk needs, tried out before customers find out; nothing is changed and no mail sent,
unless it is asked for (:mod:`mailer.cli.deliver`).

The configuration was loaded before, so it is right in itself. What is looked at here is the world around it: secrets,
templates, opening hours, database, clock, sign-ins, IMAP accounts and the relay. Every finding is one line, and every
fault says what to do.
"""

from __future__ import annotations

import json
import shutil
import stat
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import mailer
from mailer.access import Access
from mailer.cli.channels import check_channels, deliver_to_channels
from mailer.cli.deliver import deliver
from mailer.cli.finding import Finding, Grade, error_found, of_config_error, of_error, one_line
from mailer.cli.retime import tickets
from mailer.cli.table import print_table
from mailer.clock import Clock, SystemClock
from mailer.config import Account, ExistingMail, Folder, House, QueueConfig, Sending, option_path
from mailer.config_values import Secret
from mailer.errors import ConfigError, DeskError
from mailer.mail import imap, smtp
from mailer.mail.reply_address import MIN_KEY_BYTES
from mailer.mail.template import Renderer
from mailer.oauth.sign_in import sign_ins
from mailer.schedule.business_hours import Calendar, WorkingTime
from mailer.schedule.cron import in_words
from mailer.store.engine import Database
from mailer.store.mailboxes import MailboxState, read_mailbox
from mailer.store.timing import count_timed_otherwise
from mailer.store.upgrade import require_current

USABLE, NOT_USABLE = 0, 1
_LITTLE_SPACE = 200 * 1024**2
_AT_THE_SAME_TIME = 8


def run(house: House, as_json: bool, patience: timedelta | None = None) -> int:
    """Prints what :func:`check` finds: 0 if the desk can be used, warnings or not; 1 if it can't.

    :param patience: how long to wait for a mail to arrive that is sent to each queue; None sends nothing.
    """
    clock = SystemClock()
    findings = check(house, clock)
    if patience is not None:
        findings += deliver(house, clock, patience)
        findings += deliver_to_channels(house)
    usable = all(finding.grade is not Grade.ERROR for finding in findings)
    if as_json:
        print(json.dumps({"usable": usable, "findings": [asdict(finding) for finding in findings]}, indent=2))
    else:
        print_table(
            ("", "area", "what", "found"),
            [(f.grade, f.area, f.subject, f"{f.text}: {f.advice}" if f.advice else f.text) for f in findings],
            styles={Grade.OK: "green", Grade.WARNING: "yellow", Grade.ERROR: "bold red"},
        )
        print(_summary(findings))
        if patience is None:
            print('No mail was sent: "mailer check --deliver" proves that replies arrive.')
    return USABLE if usable else NOT_USABLE


def _summary(findings: Sequence[Finding]) -> str:
    errors, warnings = (sum(f.grade is grade for f in findings) for grade in (Grade.ERROR, Grade.WARNING))
    if not errors:
        return "Ready to run." if not warnings else f"Ready to run; warnings: {warnings}."
    return f"Not ready: errors: {errors}, warnings: {warnings}."


def check(house: House, clock: Clock) -> list[Finding]:
    """Every finding, in the order of the areas. Servers are asked at the same time, and each only as long as its
    timeout."""
    probes = [*(partial(check_account, house, account) for account in house.accounts), partial(check_relay, house)]
    with ThreadPoolExecutor(_AT_THE_SAME_TIME) as pool:
        asked = [pool.submit(_all, probe) for probe in probes]
        here = [
            *check_secrets(house),
            *check_templates(house),
            *check_service(house, clock),
            *check_clock(clock),
            *check_database(house),
            *check_sign_ins(house, clock),
            *check_channels(house),
            *check_summaries(house),
        ]
        return [*here, *(finding for answer in asked for finding in answer.result())]


def _all(probe: Callable[[], Iterator[Finding]]) -> list[Finding]:
    return list(probe())


# --- On this machine --------------------------------------------------------------------------------------------------


def check_secrets(house: House) -> Iterator[Finding]:
    """Whether each secret can be read, is for our eyes only, and is long enough where it is a key."""
    for option, secret in _secrets(house):
        try:
            length = len(secret.reveal(house.folder).encode())
        except ConfigError as error:
            yield of_config_error("secret", option, error)
            continue
        path = secret.file(house.folder) if secret.startswith("file:") else None
        if path is not None and stat.S_IMODE(path.stat().st_mode) & 0o077:
            yield error_found("secret", option, f"other users of this machine may use {path}", f"chmod 600 {path}")
        elif option.startswith("desk.reply_keys") and length < MIN_KEY_BYTES:
            text = f"the key has {length} bytes and needs at least {MIN_KEY_BYTES}"
            yield error_found("secret", option, text, "make a new one: openssl rand -hex 32")
        else:
            yield Finding("secret", option, Grade.OK, f"read from {secret}")


def _secrets(house: House) -> Iterator[tuple[str, Secret]]:
    named = [(("desk", "reply_keys", i), key) for i, key in enumerate(house.desk.reply_keys)]
    yield from ((option_path(where), key) for where, key in named)
    passwords = [("desk.database_password", house.desk.database_password)]
    passwords += [(f"accounts[{i}].password", account.password) for i, account in enumerate(house.accounts)]
    passwords += [("relay.password", house.relay.password)]
    passwords += [(f"channels[{i}].url", channel.url) for i, channel in enumerate(house.channels)]
    passwords += [(f"{s.names[0]}.oauth.client_secret", s.oauth.client_secret) for s in sign_ins(house)]
    yield from ((option, password) for option, password in passwords if password is not None)


def check_summaries(house: House) -> Iterator[Finding]:
    """When each summary comes, in words, and to whom: what a cron expression means is easily mistaken."""
    for summary in house.summaries:
        readers = ", ".join(str(reader.address) for reader in house.summary_readers(summary))
        text = f"{in_words(summary.when)} ({house.summary_zone(summary).key}), to {readers}"
        yield Finding("summary", summary.name, Grade.OK, text)


def check_templates(house: House) -> Iterator[Finding]:
    """Whether every template can be rendered with its samples, for each queue that has templates of its own."""
    renderer = Renderer(house)
    for queue in renderer.shown_queues():
        faults = renderer.faults(queue)
        for template, why in faults:
            advice = "mend it; until then the one that comes with the program is used"
            yield error_found("template", f"{queue.name}: {template}", why, advice)
        if not faults:
            languages = ", ".join(renderer.languages(queue))
            yield Finding("template", queue.name, Grade.OK, f"all can be rendered, in: {languages}")


def check_service(house: House, clock: Clock) -> Iterator[Finding]:
    """Whether there are opening hours in which promises can be kept, and people to tell when they are not."""
    for queue in house.queues:
        closed_for_ever = tuple(_never_open(house, queue, clock))
        for name in closed_for_ever:
            text = f'its calendar "{name}" does not open within three years'
            yield error_found("queue", queue.name, text, "give it opening hours, and fewer days_off")
        if closed_for_ever:
            continue
        opens = _opens(house.calendar(queue), clock)
        if not any(house.roster(queue.name, role) for role in house.reminders.ladder):
            yield _nobody_on_the_ladder(house, queue)
        closed = opens - clock.now() > timedelta(days=14)
        grade = Grade.WARNING if closed else Grade.OK
        advice = "see whether its days_off are meant" if closed else ""
        yield Finding("queue", queue.name, grade, f"open now or from {_minute(opens)} UTC on", advice)


def _nobody_on_the_ladder(house: House, queue: QueueConfig) -> Finding:
    text = "nobody but the owner is told of what is overdue"
    roles = " or ".join(f'"{role}"' for role in house.reminders.ladder)
    advice = f"give somebody in [[engineers]] the role {roles}" if roles else "name roles in reminders.ladder"
    return Finding("queue", queue.name, Grade.WARNING, text, advice)


def _never_open(house: House, queue: QueueConfig, clock: Clock) -> Iterator[str]:
    """Which of the queue's calendars, its own and those of priorities, stay closed."""
    names = {queue.calendar: house.calendar(queue)}
    names |= {name: house.calendar(queue, priority) for priority, name in queue.priority_calendars.items()}
    for name, calendar in names.items():
        try:
            _opens(calendar, clock)
        except ValueError:
            yield name


def _opens(calendar: Calendar, clock: Clock) -> datetime:
    return calendar.after(clock.now(), WorkingTime(time=timedelta(seconds=1)))


def check_clock(clock: Clock) -> Iterator[Finding]:
    """Whether the clock can be right: it is not earlier than this program was installed."""
    now = clock.now()
    installed = datetime.fromtimestamp(Path(mailer.__file__).stat().st_mtime, UTC)
    if now < installed - timedelta(days=1):
        text = f"it is {_minute(now)} UTC, but this program was installed at {_minute(installed)} UTC"
        yield error_found("clock", "this machine", text, "set the clock, and keep it right with NTP")
    else:
        yield Finding("clock", "this machine", Grade.OK, f"{_minute(now)} UTC")


def check_database(house: House) -> Iterator[Finding]:
    """Whether the database is there, of today's shape and can be written, with space left."""
    try:
        database = Database(house.database_url)
    except DeskError as error:
        yield of_error("database", house.desk.database, error)
        return
    where = database.url.render_as_string(hide_password=True)
    try:
        require_current(database)
        with database.write():
            pass
        yield Finding("database", where, Grade.OK, "there, of today's shape, and can be written")
        yield from _times(house, database)
    except DeskError as error:
        yield of_error("database", where, error)
    finally:
        database.close()
    if database.file is not None and database.file.exists():
        yield from _file_of_database(database.file)


def _times(house: House, database: Database) -> Iterator[Finding]:
    """Whether open tickets will get other times at the next start."""
    with database.read() as connection:
        others = count_timed_otherwise(connection, house.timing)
    if others:
        text = f"{tickets(others)} the times of another configuration"
        yield Finding("database", "times", Grade.OK, text, 'the next start makes them anew, or "mailer retime" now')


def _file_of_database(path: Path) -> Iterator[Finding]:
    if stat.S_IMODE(path.stat().st_mode) & 0o077:
        text = "other users of this machine may use it, and it holds customers' mail"
        yield Finding("database", str(path), Grade.WARNING, text, f"chmod 600 {path}*")
    free = shutil.disk_usage(path).free
    if free < _LITTLE_SPACE:
        text = f"only {free // 1024**2} MiB are left on its disk"
        yield Finding("database", str(path), Grade.WARNING, text, "make room: without it no mail can be taken up")


def check_sign_ins(house: House, clock: Clock) -> Iterator[Finding]:
    """Whether there is a token or a consent to get one by, for each mailbox that takes tokens; nobody is asked."""
    for sign_in in sign_ins(house):
        try:
            with _access(house, clock) as access:
                state = access.state(sign_in)
        except DeskError as error:
            yield of_error("oauth", str(sign_in), error)
            continue
        if state.fault:
            again = f'run: mailer auth "{sign_in.names[0]}"'
            yield error_found("oauth", str(sign_in), state.fault, "" if "mailer auth" in state.fault else again)
        elif not state.renewable:
            text = "the consent can't be renewed, and ends with the token" + _until(state.expires_at)
            advice = "have the provider give refresh tokens (offline access), and sign in anew"
            yield Finding("oauth", str(sign_in), Grade.WARNING, text, advice)
        else:
            token = f"a token{_until(state.expires_at)}" if state.expires_at else "no token yet"
            yield Finding("oauth", str(sign_in), Grade.OK, f"{token}; it is renewed by itself")


def _until(at: datetime | None) -> str:
    return f", good until {_minute(at)} UTC" if at else ""


@contextmanager
def _access(house: House, clock: Clock | None = None) -> Iterator[Access]:
    """What servers are shown; a token that is needed is renewed, as the desk would do."""
    database = Database(house.database_url)
    try:
        if sign_ins(house):
            require_current(database)
        yield Access(house, database, clock or SystemClock())
    finally:
        database.close()


# --- Servers ----------------------------------------------------------------------------------------------------------


def check_account(house: House, account: Account) -> Iterator[Finding]:
    """Whether the account can be logged in to, and its folders read and emptied as configured."""
    subject = f"{account.name} ({account.host}:{account.port})"
    try:
        with _access(house) as access:
            found = imap.probe(account, access.secret(account))
    except DeskError as error:
        yield of_error("imap", subject, error)
        return
    notice = "IDLE" if found.idle and account.idle else f"a look every {account.poll_every.total_seconds():.0f} s"
    text = f"{_encrypted(found.encryption)}, logged in; new mail is noticed by {notice}"
    yield Finding("imap", subject, Grade.OK, text)
    for folder, finding in zip(account.folders, found.folders, strict=True):
        name = f"{account.name}/{folder.name}"
        if finding.problem:
            advice = "give the account the right to it, or name another folder"
            yield error_found("imap", name, one_line(finding.problem), advice)
        elif (state := _state(house, account, folder)) is not None and state.asked_up_to and state.choice is None:
            text = f"the folder was replaced, and messages in it wait for your choice ({state.asked_about})"
            advice = f'choose: mailer folder "{name}" --existing from-now, import or answer'
            yield error_found("imap", name, text, advice)
        elif finding.messages and folder.existing_mail is ExistingMail.ASK and state is None:
            text = f"it holds messages already ({finding.messages}), and nobody has said what to do with them"
            advice = 'write existing_mail = "from-now" to leave them alone, or "import" to take them up silently'
            yield error_found("imap", name, text, advice)
        else:
            yield Finding(
                "imap", name, Grade.OK, f"messages: {finding.messages}; taken up they are {finding.puts_away}"
            )


def _state(house: House, account: Account, folder: Folder) -> MailboxState | None:
    """How far the desk is with this folder; None where it has not begun, or that can't be found out."""
    try:
        database = Database(house.database_url)
    except DeskError:
        return None
    try:
        require_current(database)
        with database.read() as connection:
            return read_mailbox(connection, account.name, folder.name)
    except DeskError:
        return None
    finally:
        database.close()


def check_relay(house: House) -> Iterator[Finding]:
    """Whether the relay takes our connection and login, and mail as large as may come in."""
    relay = house.relay
    subject = f"{relay.host}:{relay.port}"
    if relay.sending is Sending.HOLD:
        advice = 'write sending = "on" when mail is to leave'
        yield Finding("relay", subject, Grade.WARNING, "all outgoing mail is on hold", advice)
    try:
        with _access(house) as access:
            found = smtp.probe(relay, access.secret(relay) if relay.username else None)
    except DeskError as error:
        yield of_error("relay", subject, error)
        return
    login = "logged in" if found.logged_in else "without login"
    utf8 = "with" if found.smtputf8 else "without"
    yield Finding("relay", subject, Grade.OK, f"{_encrypted(found.encryption)}, {login}, {utf8} SMTPUTF8")
    largest = max(account.max_size for account in house.accounts)
    if 0 < found.largest < largest:
        text = f"takes mail of at most {found.largest} bytes, and accounts take up {largest}"
        yield Finding("relay", subject, Grade.WARNING, text, "set max_size of the accounts no higher")


def _encrypted(version: str) -> str:
    return "not encrypted" if version == "none" else version


def _minute(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M}"
