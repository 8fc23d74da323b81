"""How much automatic mail may leave (LOOP-04, LOOP-13): what would be too much is written and held, and never lost.

The counts come from the outbox, so restarts and any number of workers share them. What a person wrote is never held
here; neither is mail to engineers, whose own replies bring it about.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from mailer.address import Address
from mailer.case import Case, Decision
from mailer.model import Audience, Hold, Letter, LogLine


def reason_to_hold(case: Case, address: Address, before: Iterable[Letter] = ()) -> Hold | None:
    """Why an automatic mail to this customer must wait for an admin; None where it may go.

    :param before: the automatic letters to customers that the same decision sends already.
    """
    limits, traffic = case.house.limits, case.traffic
    others = tuple(before)
    to = traffic.to.get(address.key, 0) + sum(letter.to.address == address for letter in others)
    if to >= limits.automatic_per_address_per_day:
        return Hold("address", f"{to} automatic mails went to {address} in the last 24 hours")
    on_ticket = traffic.on_ticket + len(others)
    if case.ticket is not None and on_ticket >= limits.automatic_per_ticket_per_hour:
        return Hold("ticket", f"{on_ticket} automatic mails about #{case.ticket.number} went out in the last hour")
    everywhere = traffic.everywhere + len(others)
    if everywhere >= limits.automatic_per_minute:
        return Hold("all", f"{everywhere} automatic mails went out in the last minute")
    return None


def hold_what_is_too_much(case: Case, decision: Decision) -> Decision:
    """The decision with every automatic letter to customers held that is beyond a cap."""
    sent: list[Letter] = []
    letters: list[Letter] = []
    for letter in decision.letters:
        if letter.audience is not Audience.PUBLIC or letter.automatic is None:
            letters.append(letter)
            continue
        hold = reason_to_hold(case, letter.to.address, sent)
        letters.append(replace(letter, held=hold) if hold else letter)
        if hold is None:
            sent.append(letter)
    held = [letter for letter in letters if letter.held]
    if not held:
        return decision
    lines = tuple(
        LogLine(number, case.now, "desk", f"held {count} automatic mail(s) until an admin releases them", reason)
        for (number, reason), count in Counter((h.ticket, h.held.reason) for h in held if h.held).items()
        if number
    )
    return replace(decision, letters=tuple(letters), log=(*decision.log, *lines))


def may_refuse(case: Case) -> bool:
    """Whether one more wrong reply may be sent back to its writer."""
    return case.traffic.refusals < case.house.limits.refusals_per_engineer_per_hour


def is_last_refusal(case: Case) -> bool:
    """Whether the next wrong reply of the hour, after this one, will not be sent back any more."""
    return case.traffic.refusals + 1 >= case.house.limits.refusals_per_engineer_per_hour
