"""How fast letters may go to a relay, over all workers and on both databases."""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime, timedelta

from mailer.store import pace
from mailer.store.engine import Database
from mailer.store.pace import Rest, Turns

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
SECOND, MINUTE, HOUR = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1)
REST = Rest(30 * SECOND, 15 * MINUTE)
RELAY = "smtp.example.com:587"


def take(database: Database, now: datetime, wanted: int = 25, rate: int = 0) -> Turns:
    with database.write() as connection:
        turns = pace.free_turns(connection, RELAY, now, wanted, rate)
        pace.book(connection, RELAY, now, turns, turns.count)
    return turns


def rests(database: Database, now: datetime, rate: int = 0) -> datetime:
    with database.write() as connection:
        return pace.rest(
            connection, RELAY, now, REST, mood="busy", said="421", at_most_per_minute=rate, slow_down=True, chance=1.0
        )


def accepted(database: Database, now: datetime, times: int = 1) -> None:
    for _ in range(times):
        with database.write() as connection:
            pace.note_accepted(connection, RELAY, now)


def sent_within(database: Database, seconds: int, rate: int) -> list[datetime]:
    """When letters go while a worker asks every second."""
    times = []
    for second in range(seconds):
        now = NOW + second * SECOND
        turns = take(database, now, 25, rate)
        times += [now + turns.first_in + turns.spacing * number for number in range(turns.count)]
    return times


def test_without_a_rate_everything_may_go_and_no_row_is_written(database: Database) -> None:
    assert take(database, NOW) == Turns(25)
    with database.read() as connection:
        assert pace.read_pace(connection, RELAY) is None


def test_a_rate_is_kept_in_every_minute_and_used_up(database: Database) -> None:
    times = sent_within(database, 180, 30)
    for begin in times:
        assert sum(begin <= at < begin + MINUTE for at in times) <= 30
    assert len([at for at in times if at < NOW + 2 * MINUTE]) == 60


def test_turns_are_taken_a_few_seconds_ahead_and_no_more(database: Database) -> None:
    turns = take(database, NOW, 25, 60)
    assert (turns.count, turns.spacing) == (5, SECOND)
    assert take(database, NOW, 25, 60).count == 0


def test_a_rate_below_one_in_a_few_seconds_lets_single_letters_go(database: Database) -> None:
    assert len(sent_within(database, 61, 2)) == 3


def test_many_workers_keep_one_rate_together(database: Database) -> None:
    counts: list[int] = []
    take(database, NOW - MINUTE, 1, 60)  # the row is there

    def work() -> None:
        for _ in range(3):
            with database.write() as connection:
                turns = pace.free_turns(connection, RELAY, NOW, 25, 60)
                time.sleep(0.02)  # letters are claimed meanwhile
                pace.book(connection, RELAY, NOW, turns, turns.count)
            counts.append(turns.count)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(counts) == 5


def test_a_relay_that_has_had_too_much_is_left_alone_and_longer_each_time(database: Database) -> None:
    first = rests(database, NOW)
    assert first == NOW + 30 * SECOND
    assert rests(database, NOW + SECOND) == first  # a second connection hears the same
    assert take(database, NOW + 29 * SECOND).count == 0
    second = rests(database, first)
    assert second == first + MINUTE
    for _ in range(12):
        second = rests(database, second)
    assert second - NOW < 12 * REST.longest
    assert rests(database, second) == second + REST.longest


def test_after_a_rest_one_letter_goes_ahead_alone(database: Database) -> None:
    until = rests(database, NOW)
    turns = take(database, until)
    assert (turns.count, turns.strained) == (1, True)
    accepted(database, until)
    assert take(database, until + 10 * SECOND).count > 1


def test_the_pace_is_halved_by_a_refusal_and_recovers_step_by_step(database: Database) -> None:
    until = rests(database, NOW)
    until = rests(database, until)
    accepted(database, until)
    spacings = []
    for minute in range(1, 6):
        spacings.append(take(database, until + minute * MINUTE).spacing / SECOND)
        accepted(database, until, 10)
    assert spacings == [2.0, 1.0, 0.5, 0.25, 0.0]


def test_a_rate_of_the_admins_is_halved_too(database: Database) -> None:
    until = rests(database, NOW, rate=30)
    accepted(database, until)
    assert take(database, until + MINUTE, rate=30).spacing == 4 * SECOND


def test_a_clock_that_is_set_back_silences_nobody(database: Database) -> None:
    rests(database, NOW)
    take(database, NOW + 10 * MINUTE, rate=30)
    assert take(database, NOW - HOUR, rate=30).count == 1


def test_whoever_starts_the_desk_anew_ends_the_rest(database: Database) -> None:
    rests(database, NOW)
    with database.write() as connection:
        pace.end_rest(connection)
    assert take(database, NOW + SECOND).count == 1


def test_what_the_relay_said_and_since_when_can_be_asked(database: Database) -> None:
    until = rests(database, NOW)
    rests(database, until)
    with database.read() as connection:
        found = pace.read_pace(connection, RELAY)
    assert found is not None
    assert (found.mood, found.said, found.since) == ("busy", "421", NOW)
    accepted(database, until)
    with database.read() as connection:
        found = pace.read_pace(connection, RELAY)
    assert found is not None
    assert found.mood == ""
