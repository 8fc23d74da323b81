"""Starts real processes of the program quickly: everything is imported once, and each run is a fork of that.

Reads a line of JSON for each run (arguments, environment), lets a child run the program's own ``main``, and answers
with how it ended: its exit code, or minus the signal that ended it.
"""

from __future__ import annotations

import json
import os
import sys


def _child(arguments: list[str], environment: dict[str, str], log: str) -> None:
    from mailer import __main__, failpoint

    with open(log, "ab") as file:
        os.dup2(file.fileno(), 1)
        os.dup2(file.fileno(), 2)
    os.environ.update(environment)
    failpoint.arm(environment.get("MAILER_FAILPOINT", ""), environment.get("MAILER_FAILPOINT_LOG", ""))
    code = __main__.main(arguments)
    sys.stdout.flush()
    os._exit(code)


def main() -> None:
    # One look at what is imported late, so that no child has to.
    import alembic.command  # noqa: F401
    import sqlalchemy.dialects.postgresql.psycopg
    import sqlalchemy.dialects.sqlite.pysqlite  # noqa: F401

    import mailer.__main__  # noqa: F401  what every child needs is imported here

    for line in sys.stdin:
        order = json.loads(line)
        child = os.fork()
        if child == 0:
            try:
                _child(order["arguments"], order["environment"], order["log"])
            finally:
                os._exit(70)
        status = os.waitpid(child, 0)[1]
        print(os.waitstatus_to_exitcode(status), flush=True)


if __name__ == "__main__":
    main()
