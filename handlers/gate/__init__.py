"""May this text leave the house? Every text of a person's that is to reach a customer is reviewed here first.

``review`` holds a text against the table in :mod:`handlers.gate.rules`. A hit goes back to the engineer with the
passage and the advice, and nothing is sent. What a secret says is masked even there. One file for each matter has what
it looks for: names, secrets, traces, hosts, customers, vague, blame, informal, promises.
"""

from handlers.gate.rules import RULES, Objection, Rule, masked, review
from handlers.gate.said import Said, Span, said_on
from handlers.gate.secrets import MASK

__all__ = ["MASK", "RULES", "Objection", "Rule", "Said", "Span", "masked", "review", "said_on"]
