"""``mailer init``: a configuration to fill in, a key for reply addresses, and nothing that was there overwritten."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from mailer.errors import ConfigError, Problem

KEY_FILE = "reply-address.key"
CONFIG_FILE = "config.toml"

STARTER = """\
# The mailer's configuration. Fill in the lines below, then run: mailer check
# Every further option, with its default, is in config.example.toml of the mailer's source.

[desk]
name = "Example Support"                 # what customers see as the sender's name
admins = ["admin@example.com"]           # who is told when something needs a hand
reply_keys = ["file:reply-address.key"]  # signs reply addresses; keep it, and keep it secret

[[queues]]
name = "support"
address = "support@example.com"          # mail to support+anything@ must arrive here too

[[accounts]]                             # where mail is read (IMAP)
name = "support"
host = "imap.example.com"
username = "support@example.com"
password = "file:imap.password"          # a file beside this one; chmod 600 it
folders = [{ name = "INBOX", queue = "support" }]

[relay]                                  # where mail is sent (SMTP)
host = "smtp.example.com"
username = "support@example.com"
password = "file:smtp.password"

[[engineers]]
name = "Ann Example"
address = "ann@example.com"
roles = ["l1", "lead"]                   # l1 answers customers, a lead is told of what goes wrong
"""


def init(folder: Path) -> list[Path]:
    """Writes the starting files into ``folder`` and returns them.

    :raises ConfigError: if one of them is there already, or the folder can't be written; nothing is changed then.
    """
    config, key = folder / CONFIG_FILE, folder / KEY_FILE
    for path in (config, key):
        if path.exists():
            raise ConfigError(Problem(str(path), None, "", "", "it is there already and was left as it is"))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        config.write_text(STARTER, encoding="utf-8")
        write_key(key)
    except OSError as error:
        raise ConfigError(Problem(str(folder), None, "", str(error.strerror), "choose another folder")) from None
    return [config, key]


def write_key(path: Path) -> None:
    """Makes a new key for signing reply addresses.

    :raises OSError: if the file is there already or can't be written.
    """
    # 0600: the key lets its reader write as anybody on the roster.
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        file.write(secrets.token_hex(32) + "\n")
