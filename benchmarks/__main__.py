"""``python -m benchmarks`` runs every benchmark, ``python -m benchmarks intake ticks`` these two."""

from __future__ import annotations

import importlib
import os
import platform
import sys
import time

NAMES = ("intake", "sending", "latency", "ticks", "wire", "workers", "backlog", "figures", "gate")


def main(wanted: list[str]) -> int:
    unknown = [name for name in wanted if name not in NAMES]
    if unknown:
        print(f"no such benchmark: {', '.join(unknown)}; there are: {', '.join(NAMES)}", file=sys.stderr)
        return 2
    began = time.monotonic()
    load = f"load average {os.getloadavg()[0]:.1f}"
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores, {load} before the start")
    for name in wanted or NAMES:
        importlib.import_module(f"benchmarks.{name}").run()
    print(f"\nall in {time.monotonic() - began:.0f} s; load average {os.getloadavg()[0]:.1f} at the end")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
