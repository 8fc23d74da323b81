"""What ``check`` finds out about an IMAP account: encryption, capabilities, folders, and the rights to them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from mailer.config import Account, AfterTaking, Folder
from mailer.errors import PermanentFailure
from mailer.mail.imap_session import NotDone, Session


@dataclass(frozen=True, slots=True)
class FolderFinding:
    """What ``check`` says of one folder; ``problem`` is empty where nothing is wrong."""

    name: str
    messages: int = 0
    puts_away: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class AccountFinding:
    """What ``check`` says of an account that could be logged in to."""

    account: str
    encryption: str
    capabilities: tuple[str, ...]
    idle: bool
    folders: tuple[FolderFinding, ...]


def probe(account: Account, password: Callable[[], str]) -> AccountFinding:
    """Logs in, looks at each configured folder and what may be done there, and changes nothing.

    :raises DeskError: where it gets no further than connecting or logging in.
    """
    session = Session(account)
    try:
        session.login(password)
        capabilities = session.capabilities()
        names = session.folders()
        return AccountFinding(
            account.name,
            session.encryption(),
            capabilities,
            "IDLE" in capabilities,
            tuple(_probe_folder(session, folder, names, capabilities) for folder in account.folders),
        )
    finally:
        session.logout()


def _probe_folder(session: Session, folder: Folder, names: set[str], capabilities: Sequence[str]) -> FolderFinding:
    if folder.name not in names and folder.name.upper() != "INBOX":
        known = ", ".join(sorted(names)[:20])
        return FolderFinding(folder.name, problem=f"there is no such folder; there are: {known}")
    try:
        session.select(folder.name)
    except PermanentFailure as error:
        return FolderFinding(folder.name, problem=str(error))
    messages = len(session.uids_after(0))
    problem = _missing_rights(session, folder, names)
    return FolderFinding(folder.name, messages, _puts_away(folder, names, capabilities), problem)


def _puts_away(folder: Folder, names: set[str], capabilities: Sequence[str]) -> str:
    """In words, what will be done with the server's copies."""
    removal = "UID EXPUNGE" if "UIDPLUS" in capabilities else "marked \\Deleted, as the server has no UIDPLUS"
    match folder.after:
        case AfterTaking.FLAG:
            return "flagged \\Seen and \\Flagged"
        case AfterTaking.DELETE:
            return f"deleted ({removal})"
        case AfterTaking.MOVE:
            how = "MOVE" if "MOVE" in capabilities else f"COPY, {removal}"
            new = "" if folder.move_to in names else ", which will be created"
            return f"moved to {folder.move_to}{new} ({how})"


def _missing_rights(session: Session, folder: Folder, names: set[str]) -> str:
    """What the account may not do there and would have to (RFC 4314 §2.1), in words; empty where nothing is known."""
    needs = [(folder.name, "rsw" if folder.after is AfterTaking.FLAG else "rswte")]
    if folder.after is AfterTaking.MOVE and folder.move_to in names:
        needs.append((folder.move_to, "i"))
    lacking = []
    for name, letters in needs:
        try:
            rights = session.rights(name)
        except NotDone as refusal:
            return f"the rights on {name} can't be asked for: {refusal}"
        if rights is not None and (missing := [c for c in letters if c not in rights]):
            lacking.append(f"the account lacks the rights {''.join(missing)} (RFC 4314) on {name}")
    return "; ".join(lacking)
