"""Measuring on machines that are shared and noisy: rounds in turn, medians, and ratios within a round.

What the floor and the product do in one round they do one after the other, so that whatever else the machine is at
weighs on both; the median of the rounds' ratios is what counts, and the rates beside it only give a sense of scale.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field


def rounds(seconds: float, at_least: int = 3, at_most: int = 9) -> Iterator[int]:
    """Numbers of rounds for as long as the time lasts, going by the longest round so far."""
    began = time.monotonic()
    longest = 0.0
    for number in range(at_most):
        start = time.monotonic()
        if number >= at_least and start - began + longest > seconds:
            return
        yield number
        longest = max(longest, time.monotonic() - start)


@dataclass
class Clock:
    """Seconds that went by, and seconds this process was computing, between ``with`` and its end."""

    elapsed: float = 0.0
    computing: float = 0.0

    def __enter__(self) -> Clock:
        self.elapsed, self.computing = -time.perf_counter(), -time.process_time()
        return self

    def __exit__(self, *_: object) -> None:
        self.elapsed += time.perf_counter()
        self.computing += time.process_time()


def timed(work: Callable[[], object]) -> Clock:
    """How long ``work`` took."""
    with Clock() as clock:
        work()
    return clock


@dataclass
class Samples:
    """Seconds of each contender, one for each round, and how many items a round has."""

    count: int
    seconds: dict[str, list[float]] = field(default_factory=dict)
    computing: dict[str, list[float]] = field(default_factory=dict)

    def add(self, name: str, clock: Clock) -> None:
        self.seconds.setdefault(name, []).append(clock.elapsed)
        self.computing.setdefault(name, []).append(clock.computing)

    def rate(self, name: str) -> float:
        """Items per second, median of the rounds."""
        return self.count / statistics.median(self.seconds[name])

    def cost(self, name: str) -> float:
        """Milliseconds of this process's own computing for each item, median of the rounds."""
        return 1000 * statistics.median(self.computing[name]) / self.count

    def ratios(self, name: str, floor: str) -> list[float]:
        """How many times as long as the floor it took, round by round."""
        return [own / bare for own, bare in zip(self.seconds[name], self.seconds[floor], strict=True)]


def heading(text: str) -> None:
    print(f"\n{text}", flush=True)


def line(name: str, *columns: str) -> None:
    print(f"  {name:62}" + "  ".join(f"{column:>18}" for column in columns).rstrip(), flush=True)


def report(samples: Samples, item: str, floors: tuple[str, ...], products: tuple[str, ...]) -> None:
    """Prints a line for each contender: rate and own computing; for a product also its ratio to each floor."""
    for name in (*floors, *products):
        line(name, f"{samples.rate(name):.0f} {item}/s", f"{samples.cost(name):.2f} ms CPU each")
        for floor in floors if name in products else ():
            found = samples.ratios(name, floor)
            title = f"  = {statistics.median(found):.1f} times as long as the {floor}"
            line(title, f"({min(found):.1f} … {max(found):.1f})")
