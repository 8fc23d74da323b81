"""What the tests of templates and messages share: a house with an admin's folder, and a letter to write."""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType

from mailer.address import Address
from mailer.config import House, QueueConfig
from mailer.mail.template import Rendered, Renderer
from mailer.model import Audience, Fact, Letter, Person, Purpose

ADA = Address.parse("ada@example.org")


def house(folder: Path = Path(), *, desk_language: str = "en", **queue: object) -> House:
    """A house whose admin keeps templates in ``folder``/templates; ``queue`` are options of its only queue."""
    return House.model_validate(
        {
            "folder": folder,
            "desk": {
                "name": "Example Support",
                "admins": ["admin@example.com"],
                "templates": "templates",
                "language": desk_language,
            },
            "accounts": [{"name": "box", "host": "imap.example.com", "folders": [{"queue": "support"}]}],
            "relay": {"host": "smtp.example.com"},
            "queues": [{"name": "support", "address": "support@example.com", **queue}],
            "engineers": [{"name": "Grace Field", "address": "grace@example.com"}],
        }
    )


def queue_of(a_house: House) -> QueueConfig:
    return a_house.queues[0]


def letter(template: str = "customer/answer", /, language: str = "en", **facts: Fact) -> Letter:
    """A letter to Ada; what every template needs is there unless ``facts`` say otherwise."""
    ticket: Fact = MappingProxyType({"number": 12345, "subject": "Printer stops", "opened_at": None})
    whole: dict[str, Fact] = {"desk": "Example Support", "name": "Ada Example", "ticket": ticket, "text": "Hello."}
    return Letter(
        template=template,
        to=Person(ADA, "Ada Example"),
        audience=Audience.PUBLIC,
        ticket=12345,
        facts=MappingProxyType({**whole, **facts}),
        automatic=None,
        purpose=Purpose.CUSTOMER,
        language=language,
    )


class Admin:
    """An admin's folder, and what letters become with it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.house = house(folder)
        self.renderer = Renderer(self.house)

    def writes(self, name: str, text: str) -> None:
        path = self.folder / "templates" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def gets(self, a_letter: Letter) -> Rendered:
        return self.renderer.render(a_letter, queue_of(self.house), {"reply_address": "support+x@example.com"})

    def body(self, markdown: str, **facts: Fact) -> Rendered:
        """What the body ``markdown`` becomes; the test fails if it is faulty."""
        self.writes("en/customer/answer.md", f"Subject: A subject\n\n{markdown}\n")
        rendered = self.gets(letter("customer/answer", "en", **facts))
        assert rendered.fault == ""
        return rendered
