"""The mechanism of a support desk that lives in e-mail.

This package knows mail, rows and time, and no procedure: it takes mail up from IMAP folders, keeps tickets and
reminders in a database, and sends what was decided. What *should* happen is decided by the package ``handlers``,
in pure functions; the words come from ``templates``. ``docs/architecture.md`` shows the rooms and who may import whom.
"""
