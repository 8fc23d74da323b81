"""TXT records of the DNS (RFC 1035 §3.3.14), asked for within a time limit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import dns.exception
import dns.rdatatype
import dns.resolver

SYSTEM_RESOLVER = Path("/etc/resolv.conf")
PORT = 53


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """Why there are no records, as a clause ("the DNS …")."""

    why: str


Lookup = Callable[[str, timedelta], tuple[bytes, ...] | NoAnswer]
"""The TXT records of a name, each joined to one string, found within the time; or why there are none. Never raises."""


def dns_lookup(configuration: Path = SYSTEM_RESOLVER, port: int = PORT) -> Lookup:
    """Asks the servers that the file names, as resolv.conf(5) does; it is read at the first question."""
    resolver: dns.resolver.Resolver | None = None

    def lookup(name: str, within: timedelta) -> tuple[bytes, ...] | NoAnswer:
        nonlocal resolver
        try:
            if resolver is None:
                resolver = dns.resolver.Resolver(str(configuration))
                resolver.port = port
            answer = resolver.resolve(name, dns.rdatatype.TXT, search=False, lifetime=within.total_seconds())
        except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer):
            return NoAnswer("the DNS has no such record")
        except dns.exception.Timeout:
            return NoAnswer("the DNS did not answer in time")
        except (dns.exception.DNSException, OSError, ValueError) as error:
            return NoAnswer(f"the DNS could not be asked ({type(error).__name__})")
        return tuple(b"".join(record.strings) for record in answer)

    return lookup
