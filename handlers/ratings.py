"""The customer says how it went: kept on the ticket, told to those who can learn from it (spec 3.7, SOP §14).

Which rating it is, the signed address says, whatever stands in the mail. A rating is no request: it reopens nothing and
nobody outside hears of it. What else the mail says is a remark for the house; whether that is a new problem is for the
owner to see, who is shown every word.
"""

from __future__ import annotations

from dataclasses import replace

from handlers import letters
from handlers.concern import leads_to_tell, logged, with_leads
from handlers.intake import entry_of
from handlers.mood import read_mood
from handlers.requester import responsible
from handlers.sla import timetable
from mailer.case import Arrival, Case, Decision
from mailer.config import Engineer
from mailer.model import Audience, Letter, LogLine, Mood, Person, Rating, Role, Status, Ticket

NO_REOPENING = (
    "A rating reopens nothing. If the remark is about a problem that is still there, #reopen opens the ticket."
)
"""Said with every remark on a closed ticket."""


def on_rating(case: Case, arrival: Arrival, ticket: Ticket, rating: Rating) -> Decision:
    """The last rating counts; the engineers hear of each that says something new, and the lead of a poor one too."""
    mail = arrival.mail
    remark = mail.new_text.strip()
    # A second click is no second opinion, and must not take the remark of the first one away.
    news = bool(remark or mail.attachments) or rating is not ticket.rating
    mood = _mood(remark)
    leads = leads_to_tell(case, ticket, mood)
    if rating is Rating.POOR and ticket.rating is not Rating.POOR:
        leads = tuple(case.house.roster(ticket.queue, Role.LEAD))
    rated = replace(
        ticket,
        rating=rating,
        rating_remark=remark or (ticket.rating_remark if rating is ticket.rating else ""),
        concern_at=case.now if leads else ticket.concern_at,
    )
    remarked = replace(entry_of(mail, ticket, arrival), audience=Audience.INTERNAL, text=remark)
    author = str(mail.sender or ticket.requester)
    return Decision(
        tickets=(rated,),
        entries=(remarked,) if remark or mail.attachments else (),
        log=(
            LogLine(ticket.number, case.now, author, f'rated our support as "{rating}"', arrival.match.why),
            *logged(case, ticket, mood),
        ),
        letters=tuple(
            _told(case, arrival, rated, rating, engineer, leads)
            for engineer in (with_leads(responsible(case, ticket), leads) if news else ())
        ),
        due=timetable(rated, case.house),
    )


def _told(
    case: Case, arrival: Arrival, ticket: Ticket, rating: Rating, engineer: Engineer, leads: tuple[Engineer, ...]
) -> Letter:
    mail = arrival.mail
    remark = mail.new_text.strip()
    author = Person(mail.sender or ticket.requester, mail.from_name)
    return letters.with_files(
        letters.customer_wrote(
            case.house,
            case.queue,
            ticket,
            engineer.person,
            author=author,
            text=remark,
            files=tuple(attachment.name for attachment in mail.attachments),
            what=f'rated our support as "{rating}"',
            due=timetable(ticket, case.house),
            notes=(NO_REOPENING,) if remark and ticket.status is Status.CLOSED else (),
            mood=_mood(remark),
            lead_told=bool(leads),
        ),
        mail.attachments,
    )


def _mood(remark: str) -> Mood:
    """What the remark says; the subject is the link's, and "poor" in it is nobody's temper."""
    return read_mood("", remark) if remark else Mood()
