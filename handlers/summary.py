"""A summary is due: each of its readers gets the figures of the queues that are theirs (Internal SOP §10.2, §14)."""

from __future__ import annotations

from handlers import letters
from mailer.case import Case, Decision, Outcome, SummaryDue
from mailer.model import Person


def on_summary(case: Case, event: SummaryDue) -> Decision:
    """One letter for each reader; nothing for a summary that left the configuration after it fell due."""
    summary = case.house.summary(event.name)
    if summary is None:
        return Decision(outcome=Outcome.IGNORED, reason="the configuration has no such summary any more")
    return Decision(
        letters=tuple(
            letters.summary(
                case.house,
                case.house.queue(reader.queues[0]),
                Person(reader.address, reader.name),
                figures=case.figures[reader.queues],
                title=f"{summary.name} summary",
            )
            for reader in case.house.summary_readers(summary)
        )
    )
