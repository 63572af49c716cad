"""The sentences of the two lists. Every one is proved by a test that opens the copy as the coach."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from oefenruimte.ui.dialogs.share.offer import ShareOffer

_MOST_NUMBERS = 6


class ShareWords(QObject):
    def goes(
        self, offer: ShareOffer, *, message: bool, with_answers: bool, circle: bool = False
    ) -> list[str]:
        """Everything that the copy holds."""
        lines = [self._recording(offer)]
        lines.append(self.tr("De oefening en de datum van vandaag"))
        lines.append(self.tr("Je naam en je bericht") if message else self.tr("Je naam"))
        if circle:
            lines.append(self.tr("De naam van je groep en wie erin zitten"))
        if with_answers:
            lines.append(self._answers())
        return lines

    def stays(self, offer: ShareOffer, *, with_answers: bool) -> list[str]:
        """What someone who sees the copy does not learn. A line about what is not there is left out."""
        lines = []
        if offer.other_numbers:
            lines.append(self._others(offer.other_numbers))
        lines.append(self.tr("Hoeveel pogingen je deed en hoe lang"))
        lines.append(self.tr("Wanneer je deze poging opnam"))
        if offer.notes == 1:
            lines.append(self.tr("Je notitie"))
        elif offer.notes > 1:
            lines.append(self.tr("Je {0} notities").format(offer.notes))
        if offer.answers and not with_answers:
            lines.append(self._answers())
        return lines

    def _recording(self, offer: ShareOffer) -> str:
        recordings = offer.take.recordings
        if not any(recording.has_video for recording in recordings):
            return self.tr("Het geluid van deze poging")
        if not any(recording.has_audio for recording in recordings):
            return self.tr("Het beeld van deze poging, zonder geluid")
        return self.tr("Beeld en geluid van deze poging")

    def _others(self, numbers: Sequence[int]) -> str:
        """ "Poging 1, 2, 3 en 5"."""
        if len(numbers) > _MOST_NUMBERS:
            return self.tr("Je {0} andere pogingen").format(len(numbers))
        if len(numbers) == 1:
            return self.tr("Poging {0}").format(numbers[0])
        first = ", ".join(str(number) for number in numbers[:-1])
        return self.tr("Poging {0} en {1}").format(first, numbers[-1])

    def _answers(self) -> str:
        return self.tr("Je antwoorden bij ‘Wat zie je jezelf doen?’")
