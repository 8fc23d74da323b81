"""The two procedures (SOPs) of a support department as pure functions.

``POLICY`` in :mod:`handlers.sop` is the only door: ``decide``, and ``foresee`` before it. Nothing in here knows a
socket, a clock, a file or a row: what time it is and what happened before comes with the Case, what is to happen goes
back as the Decision.
"""
