"""``mailer check --deliver``: whether a reply finds its way back, proved by one small mail for each queue.

It is written and sent as the desk's letters are, to a signed address that is bound to no ticket and so can move
nothing, and looked for in every folder that is watched, in those taken-up mail is moved to, and in the database, as a
running desk may be quicker. That desk knows it by the mark of the installation (X-Loop) and leaves it alone. In the end
it is removed from the mailbox, and nothing but it.

INJ-02: what goes into IMAP commands are names of the configuration and numbers.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import timedelta

from mailer.access import Access
from mailer.address import Address
from mailer.cli.finding import Finding, Grade, error_found, of_error
from mailer.clock import Clock
from mailer.config import Account, AfterTaking, House, QueueConfig, ReplyStyle, Sending
from mailer.desk import Office
from mailer.errors import DeskError
from mailer.mail.authentication import author
from mailer.mail.compose import Envelope, Outgoing, write_out
from mailer.mail.header_values import message_ids
from mailer.mail.headers import Headers, read_headers
from mailer.mail.imap_session import FolderRef, NotDone, Session
from mailer.mail.reply_address import address_with, message_id, without_tokens
from mailer.mail.smtp import Courier, Fate, Parcel, Receipt
from mailer.mail.template import Rendered
from mailer.model import Audience, Automatic, Letter, Person, Purpose, ReceivingServer
from mailer.office import open_office
from mailer.store.arrivals import newest_number, taken_up_after

PATIENCE = timedelta(seconds=60)
AREA = "deliver"
_LOOK_EVERY = 1.0
_LOOKS_TO_REMOVE = 3
_LARGEST = 256 * 1024
"""Octets; whatever servers add to it on the way, the mail stays smaller than this."""
_NO_TICKET = 0
_TEXT = """This mail was sent by "mailer check --deliver", to see whether replies arrive. It is removed by itself.
Nobody needs to answer it.
"""
_ADVICE = {
    ReplyStyle.PLUS: "have the server deliver mail to subaddresses (recipient_delimiter in Postfix, plus addressing in "
    'Exchange), or choose reply_style = "domain" or "message-id"',
    ReplyStyle.DOMAIN: "have all mail to the reply_domain delivered into a watched mailbox (its MX record, and a "
    'catch-all there), or choose reply_style = "plus" or "message-id"',
    ReplyStyle.MESSAGE_ID: "see whether mail to the queue's address arrives at all, and in which folder",
}


@dataclass(frozen=True, slots=True)
class Probe:
    """The mail for one queue. ``mark`` stands in its subject and can't be guessed, so that the mail is known also where
    a server has given it another Message-ID."""

    queue: QueueConfig
    mark: str
    outgoing: Outgoing

    def is_in(self, headers: Headers) -> bool:
        """Whether these are the probe's own headers."""
        ids = message_ids(headers.first("message-id"))
        return ids[:1] == (self.outgoing.message_id,) or self.mark in headers.text("subject").split()


@dataclass(frozen=True, slots=True)
class Seen:
    """A probe that arrived: where it was seen first, how long that took, and with which headers."""

    where: str
    after: timedelta
    headers: Headers


def deliver(house: House, clock: Clock, patience: timedelta = PATIENCE) -> Iterator[Finding]:
    """Sends the probes and says of each whether it arrives within ``patience``; nothing is sent while mail is held."""
    if house.relay.sending is Sending.HOLD:
        advice = 'write sending = "on" for as long as the check takes'
        text = "no mail was sent, as all outgoing mail is on hold"
        yield Finding(AREA, "all queues", Grade.WARNING, text, advice)
        return
    try:
        with ExitStack() as closing:
            office = open_office(house, clock)
            closing.callback(office.database.close)
            yield from _tried(office, Access(house, office.database, clock), patience, closing)
    except DeskError as error:
        yield of_error(AREA, "all queues", error)


def _tried(office: Office, access: Access, patience: timedelta, closing: ExitStack) -> Iterator[Finding]:
    """:raises DeskError: if a mailbox can't be looked into; then nothing was sent."""
    lookout = Lookout(office, [_Mailbox(account, access) for account in office.house.accounts])
    closing.callback(lookout.close)
    lookout.begin()
    probes = [make_probe(office, queue) for queue in office.house.queues]
    receipts = _send(office.house, access, probes)
    sent = [probe for probe in probes if receipts[probe.mark].fate in (Fate.SENT, Fate.UNKNOWN)]
    lookout.wait_for(sent, patience)
    lookout.remove(sent)
    for probe in probes:
        seen = lookout.seen.get(probe.mark)
        if seen is not None:
            yield _arrived(probe, seen)
            yield _vouching(office.house, probe, seen.headers)
        elif probe in sent:
            why = "".join(f"; {fault}" for fault in lookout.faults)
            text = f"a mail to {_shown(probe)} did not arrive within {patience.total_seconds():.0f} s{why}"
            yield error_found(AREA, probe.queue.name, text, _ADVICE[probe.queue.reply_style])
        else:
            yield _refused(probe, receipts[probe.mark])


def make_probe(office: Office, queue: QueueConfig) -> Probe:
    """The mail for a queue, to an address signed for the queue itself and for no ticket."""
    now = office.clock.now()
    token = office.signer.token(_NO_TICKET, queue.address, Purpose.CUSTOMER, now)
    address = address_with(token, queue, _NO_TICKET)
    in_id = token if queue.reply_style is ReplyStyle.MESSAGE_ID else ""
    mark = secrets.token_hex(10)
    letter = Letter(
        template="check/deliver",
        to=Person(Address.parse(address)),
        audience=Audience.INTERNAL,
        automatic=Automatic.GENERATED,
        purpose=Purpose.CUSTOMER,
    )
    envelope = Envelope(
        message_id=message_id(mark, office.house.domain, in_id),
        date=now,
        sender=Person(queue.address, queue.display_name or office.house.desk.name),
        queue=queue,
        instance=office.instance,
        reply_address=lambda _: address,
    )
    words = Rendered(f"Delivery check {mark}", _TEXT, f"<p>{_TEXT}</p>")
    return Probe(queue, mark, write_out(letter, envelope, words))


def _send(house: House, access: Access, probes: Sequence[Probe]) -> dict[str, Receipt]:
    """What the relay said of each, by its mark."""
    parcels = [
        Parcel(number, probe.outgoing.sender, probe.outgoing.recipient.spec, probe.outgoing.data)
        for number, probe in enumerate(probes)
    ]
    receipts: list[Receipt] = []
    courier = Courier(house.relay, access.secret(house.relay) if house.relay.username else None, hello=house.domain)
    try:
        courier.deliver(parcels, receipts.append)
    finally:
        courier.close()
    return {probes[receipt.parcel.id].mark: receipt for receipt in receipts}


# --- looking for them -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Place:
    """One message on a server."""

    ref: FolderRef
    uid: int


class _Mailbox:
    """All folders of one account in which a probe may turn up: those that are watched, and where mail is moved to."""

    def __init__(self, account: Account, access: Access) -> None:
        self._account = account
        self._secret = access.secret(account)
        self._session: Session | None = None
        self._looked_at: dict[FolderRef, int] = {}
        self._found: set[str] | None = None
        watched = [folder.name for folder in account.folders]
        moved = [folder.move_to for folder in account.folders if folder.after is AfterTaking.MOVE]
        self._watched, self._names = watched, tuple(dict.fromkeys([*watched, *moved]))

    def begin(self) -> None:
        """What is there already is not looked at.

        :raises DeskError: if the account can't be logged in to, or a watched folder not be opened.
        """
        self._found = {ref.folder for _, ref, _ in self._opened()}

    def new(self) -> Iterator[tuple[_Place, Headers]]:
        """What has come since the last look.

        :raises DeskError: if the server fails; the next look is on a new connection.
        """
        try:
            for session, ref, uids in self._opened():
                for uid, header in session.headers(uids).items():
                    yield _Place(ref, uid), read_headers(header)[0]
        except DeskError:
            self.close()
            raise

    def _opened(self) -> Iterator[tuple[Session, FolderRef, list[int]]]:
        """Each folder, selected, and what is new in it: in one that was there before, nothing at its first opening."""
        session = self._logged_in()
        there = session.folders()
        for name in self._names:
            if name not in there and name not in self._watched:
                continue  # made by the desk when it first moves something
            ref = session.select(name)
            is_new = self._found is not None and name not in self._found
            looked_at = self._looked_at.get(ref, 0 if is_new else None)
            uids = session.uids_after(looked_at or 0)
            self._looked_at[ref] = max(uids, default=looked_at or 0)
            yield session, ref, [] if looked_at is None else uids

    def remove(self, place: _Place, probe: Probe) -> bool:
        """Deletes the message if it is still there and still the probe; True if it did."""
        session = self._logged_in()
        if session.select(place.ref.folder) != place.ref:
            return False
        header = session.headers([place.uid]).get(place.uid)
        if header is None or not probe.is_in(read_headers(header)[0]):
            return False
        deleting = self._account.folders[0].model_copy(update={"after": AfterTaking.DELETE})
        try:
            session.put_away([place.uid], deleting)
        except NotDone:
            return False
        return True

    @property
    def account(self) -> str:
        return self._account.name

    def _logged_in(self) -> Session:
        if self._session is None:
            session = Session(self._account)
            try:
                session.login(self._secret)
            except DeskError:
                session.drop()
                raise
            self._session = session
        return self._session

    def close(self) -> None:
        if self._session is not None:
            self._session.logout()
            self._session = None


class Lookout:
    """Watches mailboxes and database for probes. ``seen`` has those that came, by their marks; ``faults`` what kept
    from looking."""

    def __init__(self, office: Office, mailboxes: Sequence[_Mailbox]) -> None:
        self._office = office
        self._mailboxes = mailboxes
        self._last = 0
        self._places: dict[_Place, Probe] = {}
        self._started = 0.0
        self.seen: dict[str, Seen] = {}
        self.faults: dict[str, None] = {}

    def begin(self) -> None:
        """From here on everything that comes is looked at.

        :raises DeskError: if a mailbox or the database can't be looked into.
        """
        with self._office.database.read() as connection:
            self._last = newest_number(connection)
        for mailbox in self._mailboxes:
            mailbox.begin()
        self._started = time.monotonic()

    def wait_for(self, probes: Sequence[Probe], patience: timedelta) -> None:
        """Returns when all were seen, or when the time is over."""
        self._started = time.monotonic()
        while True:
            self._look(probes)
            if all(probe.mark in self.seen for probe in probes):
                return
            if time.monotonic() - self._started > patience.total_seconds():
                return
            time.sleep(_LOOK_EVERY)

    def remove(self, probes: Sequence[Probe]) -> None:
        """Deletes what was seen of the probes; looks again, as a running desk may be moving them meanwhile."""
        left = {probe.mark for probe in probes if probe.mark in self.seen}
        for _ in range(_LOOKS_TO_REMOVE):
            had_any = bool(self._places)
            for place, probe in list(self._places.items()):
                if self._removed(place, probe):
                    left.discard(probe.mark)
            if not left and not had_any:
                return
            time.sleep(_LOOK_EVERY)
            self._look(probes)

    def close(self) -> None:
        for mailbox in self._mailboxes:
            mailbox.close()

    def _removed(self, place: _Place, probe: Probe) -> bool:
        del self._places[place]
        mailbox = next(mailbox for mailbox in self._mailboxes if mailbox.account == place.ref.account)
        try:
            return mailbox.remove(place, probe)
        except DeskError as fault:
            self.faults[str(fault)] = None
            mailbox.close()
            return False

    def _look(self, probes: Sequence[Probe]) -> None:
        for mailbox in self._mailboxes:
            try:
                for place, headers in mailbox.new():
                    for probe in self._note(probes, headers, str(place.ref)):
                        self._places[place] = probe
            except DeskError as fault:
                self.faults[str(fault)] = None
        with self._office.database.read() as connection:
            taken_up = taken_up_after(connection, self._last, _LARGEST)
        for mail in taken_up:
            self._last = mail.number
            list(self._note(probes, read_headers(mail.octets)[0], "the running desk"))

    def _note(self, probes: Sequence[Probe], headers: Headers, where: str) -> Iterator[Probe]:
        for probe in probes:
            if probe.is_in(headers):
                after = timedelta(seconds=time.monotonic() - self._started)
                self.seen.setdefault(probe.mark, Seen(where, after, headers))
                yield probe


# --- what it means ----------------------------------------------------------------------------------------------------


def _arrived(probe: Probe, seen: Seen) -> Finding:
    name, style = probe.queue.name, probe.queue.reply_style
    came = f"a mail to {_shown(probe)} arrived after {seen.after.total_seconds():.0f} s in {seen.where}"
    if message_ids(seen.headers.first("message-id"))[:1] == (probe.outgoing.message_id,):
        proof = ", its Message-ID unchanged" if style is ReplyStyle.MESSAGE_ID else ""
        return Finding(AREA, name, Grade.OK, came + proof)
    text = f"{came}, but with another Message-ID than it was sent with"
    if style is ReplyStyle.MESSAGE_ID:
        advice = 'choose reply_style = "plus" or "domain", or a relay that leaves the Message-ID as it is'
        return error_found(AREA, name, f"{text}, so replies prove nothing", advice)
    advice = "see which server on the way changes it, often the relay; replies are known by their address alone"
    return Finding(AREA, name, Grade.WARNING, text, advice)


def _refused(probe: Probe, receipt: Receipt) -> Finding:
    said = f"{receipt.code} {receipt.text}".strip() if receipt.code else receipt.text
    if receipt.fate is Fate.PERMANENT:
        text = f"the relay does not take a mail to {_shown(probe)}: {said}"
        return error_found(AREA, probe.queue.name, text, _ADVICE[probe.queue.reply_style])
    text = f"the relay did not take a mail to {_shown(probe)} for now: {said}"
    return error_found(AREA, probe.queue.name, text, "try it again later")


def _vouching(house: House, probe: Probe, headers: Headers) -> Finding:
    """Which server says what it has found out about senders, and whether it is the one that is trusted."""
    ours, found = house.authenticity, author(headers)
    if found is None:
        text = "the receiving server wrote no Authentication-Results into the mail that can be relied on"
        if not ours.trusts_server:
            return Finding(AREA, probe.queue.name, Grade.OK, f"{text}; mail from inside is often not examined")
        advice = "mail from inside is often not examined: look at the header of one that came from outside"
        return Finding(AREA, probe.queue.name, Grade.WARNING, f"{text}, and [authenticity] trusts one", advice)
    server, authserv_id = found
    named = f'authserv_id = "{authserv_id[:80]}"' if authserv_id else f'server = "{server}"'
    text = f"your server signs its Authentication-Results as {authserv_id[:80] or server}"
    kinds = (server, ReceivingServer.POSTFIX) if authserv_id else (server,)
    if ours.server in kinds and ours.authserv_id.lower().rstrip(".") == authserv_id:
        return Finding(AREA, probe.queue.name, Grade.OK, f"{text}, as [authenticity] says")
    if ours.trusts_server:
        wrong = f"{text}, and [authenticity] trusts {ours.authserv_id or ours.server}"
        return Finding(AREA, probe.queue.name, Grade.WARNING, wrong, f"write {named}")
    advice = f"write {named} under [authenticity], if that server removes such headers from what comes from outside"
    return Finding(AREA, probe.queue.name, Grade.OK, text, advice)


def _shown(probe: Probe) -> str:
    return without_tokens(str(probe.outgoing.recipient))
