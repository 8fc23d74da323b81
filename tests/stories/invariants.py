"""What must be true of any database of the desk's at any moment, and what besides once nothing is left to do.

Asked with plain SQL, so that nothing of the program is believed: whoever reads this file knows what the rows promise
(invariants I1 to I10; IDE-05, DUR-05).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from sqlalchemy import Connection, text

ALWAYS = {
    "I1: a mail was seen and its raw bytes are not kept": """
        SELECT s.uid FROM sighting s LEFT JOIN inbound i ON i.id = s.inbound LEFT JOIN raw r ON r.sha256 = i.sha256
        WHERE s.inbound IS NOT NULL AND r.sha256 IS NULL AND i.sha256 IS NOT NULL""",
    "I1: a server's copy was put away and the mail is none of ours": """
        SELECT s.uid FROM sighting s LEFT JOIN inbound i ON i.id = s.inbound
        WHERE s.filed AND s.inbound IS NOT NULL AND i.id IS NULL""",
    "I1: a mail is in none of the known states": """
        SELECT id FROM inbound WHERE state NOT IN ('waiting', 'done', 'ignored', 'quarantined', 'dropped')""",
    "I1: a mail was done with and left no trace on a ticket": """
        SELECT id FROM inbound i WHERE state = 'done' AND sha256 IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM ticket_log l WHERE l.cause = 'inbound:' || i.id)
        AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.key LIKE 'inbound:' || i.id || '/%')""",
    "I2: a mail is on its ticket more than once": """
        SELECT cause FROM entry WHERE from_customer GROUP BY cause, ticket HAVING count(*) > 1""",
    "I2: one message was taken up under two names": """
        SELECT sha256 FROM inbound WHERE sha256 IS NOT NULL GROUP BY sha256 HAVING count(*) > 1""",
    "I2: a mail that waits has had an effect": """
        SELECT i.id FROM inbound i JOIN ticket_log l ON l.cause = 'inbound:' || i.id WHERE i.state = 'waiting'""",
    "DUR-05: a ticket without the mail that opened it": """
        SELECT number FROM ticket t WHERE NOT EXISTS (
            SELECT 1 FROM ticket_log l WHERE l.ticket = t.number AND l.cause LIKE 'inbound:%')""",
    "DUR-05: a letter whose mail is not done with": """
        SELECT o.id FROM outbox o JOIN inbound i ON o.key LIKE 'inbound:' || i.id || '/%' WHERE i.state = 'waiting'""",
    "DUR-05: a letter whose reminder is not done with": """
        SELECT o.id FROM outbox o JOIN due d ON o.key LIKE 'due:' || d.id || '/%' WHERE d.state = 'waiting'""",
    "DUR-05: a ticket that does not wait, and customers were never written to nor a reason given": """
        SELECT number FROM ticket t WHERE acknowledged_at IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM outbox o WHERE o.ticket = t.number AND o.audience = 'public')""",
    "I3: a letter is in none of the known states": """
        SELECT id FROM outbox WHERE state NOT IN ('waiting', 'sent', 'failed', 'held', 'dropped')""",
    "I3: a letter is kept back or given up and nobody says why": """
        SELECT id FROM outbox WHERE state IN ('failed', 'held', 'dropped') AND reply = ''""",
    "I3: a letter counts as sent and no try says so": """
        SELECT id FROM outbox o WHERE state = 'sent' AND NOT EXISTS (
            SELECT 1 FROM delivery d WHERE d.outbox = o.id AND d.fate = 'sent')""",
    "I4: a letter was taken by the relay, as far as we know, twice": """
        SELECT outbox FROM delivery WHERE fate = 'sent' GROUP BY outbox HAVING count(*) > 1""",
    "I10: mail was passed over or set aside without a reason": """
        SELECT id FROM inbound WHERE state IN ('ignored', 'quarantined') AND reason = ''""",
    "I10: something happened to a ticket and nothing says what caused it": """
        SELECT l.id FROM ticket_log l WHERE
            NOT EXISTS (SELECT 1 FROM inbound i WHERE l.cause = 'inbound:' || i.id)
            AND NOT EXISTS (SELECT 1 FROM due d WHERE l.cause = 'due:' || d.id)
            AND NOT EXISTS (SELECT 1 FROM audit a WHERE l.cause = 'audit:' || a.id)
            AND NOT EXISTS (SELECT 1 FROM outbox o WHERE l.cause LIKE 'outbox:' || o.id || ':%')
            AND l.cause NOT LIKE 'held:%'""",
    "I10: a ticket with an acknowledgement neither written nor explained": """
        SELECT number FROM ticket t WHERE acknowledged_at IS NULL AND NOT EXISTS (
            SELECT 1 FROM ticket_log l WHERE l.ticket = t.number AND l.action = 'note')""",
    "IDE-05: a reminder was planted twice": """
        SELECT ticket FROM due GROUP BY ticket, kind, at HAVING count(*) > 1""",
    "IDE-05: a reminder wrote to somebody twice": """
        SELECT min(id) FROM outbox WHERE key LIKE 'due:%' GROUP BY key, recipient_key, template HAVING count(*) > 1""",
    "a ticket that is closed waits for something": """
        SELECT d.id FROM due d JOIN ticket t ON t.number = d.ticket WHERE t.status = 'closed' AND d.state = 'waiting'
        AND d.attempts = 0""",
    "a ticket that is merged is not closed": """
        SELECT number FROM ticket WHERE merged_into IS NOT NULL AND status <> 'closed'""",
}
AT_REST = {
    "I1: mail waits and nobody reads it": "SELECT id FROM inbound WHERE state = 'waiting'",
    "I1: a mail was seen and not put away": "SELECT uid FROM sighting WHERE NOT filed",
    "I3: a letter waits and nobody sends it": "SELECT id FROM outbox WHERE state = 'waiting'",
    "a lease that nobody gave back": """
        SELECT leased_by FROM inbound WHERE leased_by IS NOT NULL UNION SELECT leased_by FROM due
        WHERE leased_by IS NOT NULL UNION SELECT leased_by FROM outbox WHERE leased_by IS NOT NULL""",
}


def broken(connection: Connection, questions: dict[str, str] = ALWAYS) -> Iterator[str]:
    """Every promise that the rows break, with the first few of them."""
    for promise, query in questions.items():
        if found := connection.execute(text(query)).fetchmany(5):
            yield f"{promise}: {[tuple(row) for row in found]}"
    for digest, octets in connection.execute(text("SELECT sha256, octets FROM raw")):
        if hashlib.sha256(bytes(octets)).hexdigest() != digest:
            yield f"I1: raw bytes are not what they were: {digest}"
