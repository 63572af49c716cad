"""A peer circle and who is in it, read in one go, and how its people are named in a sentence."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from oefenruimte.app.session import Session
from oefenruimte.domain.organisation import Circle, CircleKind
from oefenruimte.domain.share import Contact
from oefenruimte.ui.screens.parts.exercise_words import first_name


@dataclass(frozen=True, slots=True)
class Peers:
    """`others`: who is in it and in this space, by name. One who left is in neither."""

    circle: Circle
    others: tuple[Contact, ...]

    @property
    def blind(self) -> bool:
        """Everyone rates by themselves, and sees the others after that."""
        return self.circle.kind is CircleKind.CALIBRATION

    @property
    def readers(self) -> tuple[Contact, ...]:
        """Who gets what is shared with it now: not those of whom the keys are in doubt."""
        return tuple(contact for contact in self.others if not contact.blocked)


def peers_of(session: Session) -> tuple[Peers, ...]:
    """The circles one is in, by name."""
    return tuple(
        Peers(circle, tuple(session.circles.members(circle.id))) for circle in session.circles.list()
    )


class CircleWords(QObject):
    """Make one per screen."""

    def together(self, names: Sequence[str]) -> str:
        """ "Bilal, Joke en Tim"."""
        if len(names) < 2:
            return "".join(names)
        return self.tr("{0} en {1}").format(", ".join(names[:-1]), names[-1])

    def short(self, contacts: Sequence[Contact]) -> str:
        """By first name; two of the same first name are told apart by their whole name."""
        firsts = [first_name(contact.name) for contact in contacts]
        return self.together(
            [
                contact.name if firsts.count(first) > 1 else first
                for contact, first in zip(contacts, firsts, strict=True)
            ]
        )

    def seen_by(self, peers: Peers) -> str:
        """ "Bilal, Joke en Tim zien deze poging, en elkaars reacties."""
        readers = peers.readers
        if not readers:
            return self.tr("Niemand van deze groep is nu in je deelruimte.")
        if len(readers) == 1:
            return self.tr("Alleen {0} ziet deze poging: verder is er niemand van deze groep.").format(
                self.short(readers)
            )
        if peers.blind:
            words = self.tr("{0} kijken los van elkaar. Wat de ander vindt, zien ze daarna.")
        else:
            words = self.tr("{0} zien deze poging, en elkaars reacties.")
        return words.format(self.short(readers))
