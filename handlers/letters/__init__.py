"""Every letter there is: which template, for whom, and the facts it may speak of. One function each, no I/O.

What a customer may never read does not get into the facts of a public letter in the first place (PRIV-01): no owner, no
priority, no impact, no linked ticket. Times are handed over in the reader's own offset: the customer's as the ticket
knows it, an engineer's as the queue's calendar has it. The words themselves are in ``templates/<language>/``.

Customers always get mail from the support address (PRIV-04), with a reply address signed for them. Engineers' letters
about one ticket all bear the same subject, because some mail programs thread by it. One file for each reader: customer,
engineer (with reminders, and replies to what was commanded), team, channel, admin.
"""

from handlers.letters.admin import (
    channel_failed,
    flood,
    folder_replaced,
    letters_held,
    quarantined,
    quarantined_more,
    sign_in_fault,
    template_fault,
)
from handlers.letters.channel import overdue_on_channel, p1_on_channel
from handlers.letters.customer import (
    acknowledgement,
    answer,
    closed_confirmed,
    closed_unanswered,
    delay,
    escalated,
    merged,
    question,
    reopened,
    resolution,
    resolution_reminder,
    status_update,
)
from handlers.letters.engineer import (
    assigned,
    customer_wrote,
    delivery_failed,
    guest_wrote,
    impersonation,
    in_your_stead,
    internal_note,
    new_ticket,
    team_answered,
    team_forms,
    team_silent,
)
from handlers.letters.facts import base_subject, with_files
from handlers.letters.inside import REPLY_MARKER, file_shows_inside, shows_inside
from handlers.letters.kinds import BecameP1, CommandHelp, Delay, Marked, Notice, StatusUpdate, TeamForm, WrongLine
from handlers.letters.lead import summary
from handlers.letters.redaction import for_team
from handlers.letters.reminders import (
    delayed_again,
    p1_alert,
    response_due,
    response_overdue,
    update_due,
    update_overdue,
    waiting_reminder,
)
from handlers.letters.replies import command_done, command_refused, help_card, overridden, show_ticket, ticket_list
from handlers.letters.team import (
    escalation,
    team_ended,
    team_follow_up,
    team_message,
    team_more_urgent,
    team_next_rung,
)

__all__ = [
    "REPLY_MARKER",
    "BecameP1",
    "CommandHelp",
    "Delay",
    "Marked",
    "Notice",
    "StatusUpdate",
    "TeamForm",
    "WrongLine",
    "acknowledgement",
    "answer",
    "assigned",
    "base_subject",
    "channel_failed",
    "closed_confirmed",
    "closed_unanswered",
    "command_done",
    "command_refused",
    "customer_wrote",
    "delay",
    "delayed_again",
    "delivery_failed",
    "escalated",
    "escalation",
    "file_shows_inside",
    "flood",
    "folder_replaced",
    "for_team",
    "guest_wrote",
    "help_card",
    "impersonation",
    "in_your_stead",
    "internal_note",
    "letters_held",
    "merged",
    "new_ticket",
    "overdue_on_channel",
    "overridden",
    "p1_alert",
    "p1_on_channel",
    "quarantined",
    "quarantined_more",
    "question",
    "reopened",
    "resolution",
    "resolution_reminder",
    "response_due",
    "response_overdue",
    "show_ticket",
    "shows_inside",
    "sign_in_fault",
    "status_update",
    "summary",
    "team_answered",
    "team_ended",
    "team_follow_up",
    "team_forms",
    "team_message",
    "team_more_urgent",
    "team_next_rung",
    "team_silent",
    "template_fault",
    "ticket_list",
    "update_due",
    "update_overdue",
    "waiting_reminder",
    "with_files",
]
