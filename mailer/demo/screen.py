"""What the demonstration says in the terminal."""

from __future__ import annotations

import email
import email.policy
import sys
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

from rich.console import Console
from rich.markup import escape

from mailer.demo.album import Album
from mailer.demo.world import MailWorld, Passing
from mailer.model import LogLine, Ticket


class Screen:
    """Lines for people; without colours where the output is no terminal."""

    def __init__(self) -> None:
        self._console = Console(highlight=False)

    def title(self, text: str) -> None:
        self._console.rule(f"[bold]{escape(text)}")

    def say(self, text: str) -> None:
        self._console.print(f"\n[bold]{escape(text)}[/]")

    def failure(self, text: str) -> None:
        self._console.print(f"\n[bold red]{escape(text)}[/]")

    def mail(self, at: datetime, passing: Passing, name: str) -> None:
        """One mail: when, from whom to whom, about what, and under which name it is kept."""
        message = email.message_from_bytes(passing.raw, policy=email.policy.default)
        sender = str(message["From"]).partition(" <")[0].strip('"')
        to = passing.rcpt_tos[0]
        plain = f"{to.partition('+')[0]}@{to.partition('@')[2]}" if "+" in to else to
        self._console.print(
            f"  {at:%a %H:%M}  [cyan]{escape(sender)}[/] → [cyan]{escape(plain)}[/]  {escape(str(message['Subject']))}"
            f"  [dim]({name})[/]",
            soft_wrap=True,
        )

    def did(self, ticket: Ticket, log: Sequence[LogLine]) -> None:
        """What became of the ticket."""
        for line in log:
            self._console.print(f"             [dim]{escape(line.actor)}: {escape(line.action)}[/]", soft_wrap=True)
        owner = str(ticket.owner or "nobody")
        self._console.print(
            f"             [green]#{ticket.number} {ticket.status}, {ticket.priority}, owner {owner}[/]"
        )

    def summary(self, ticket: Ticket, album: Album, target: Path, seconds: float) -> None:
        self._console.print()
        self._console.rule("[bold]What happened")
        self._console.print(
            f"  {album.count} mails, one ticket (#{ticket.number}, now {ticket.status}), "
            f"{seconds:.0f} seconds, no web application.\n"
        )
        self._facts(
            {
                "The mails, in a browser": str(album.contents),
                "The same as files": f"{album.folder}/*.eml",
                "The ticket with its log": f"{_program()} --config {target}/config.toml ticket {ticket.number}",
                "The configuration": f"{target}/config.toml",
                "To try it yourself": f"{_program()} demo --serve",
                "To set up your own": f"{_program()} init",
            }
        )

    def how_to_connect(
        self, world: MailWorld, people: Sequence[str], password: str, support: str, target: Path
    ) -> None:
        """All that a mail program asks for."""
        self.title("The desk is running")
        self._facts(
            {
                "Incoming mail (IMAP)": f"{world.host}, port {world.imap_port}, no encryption",
                "Outgoing mail (SMTP)": f"{world.host}, port {world.smtp_port}, no encryption",
                "Customer": people[0],
                "Engineer": people[1],
                "Lead": people[2],
                "Password of all": password,
                "Support address": support,
                "Tickets": f"{_program()} --config {target}/config.toml list",
            }
        )
        self.say("Set up a mail program as the customer and write to the support address. Ctrl-C stops everything.")

    def _facts(self, facts: Mapping[str, str]) -> None:
        """Names and values in two columns; a value stays on one line, so that it can be copied."""
        width = max(map(len, facts))
        for name, value in facts.items():
            self._console.print(f"  {name:<{width}}  {escape(value)}", soft_wrap=True)


def _program() -> str:
    """How this program was called, so that what is printed can be typed."""
    called = Path(sys.argv[0])
    return sys.argv[0] if called.name == "mailer" else "python -m mailer"
