"""What was measured about a take, in words. Facts, never a judgement."""

from PySide6.QtCore import QLocale, QObject

from oefenruimte.app.facts import loudness_band, pace_band
from oefenruimte.domain.facts import Framing, Light, Loudness, Pace, TakeFacts
from oefenruimte.ui.player.clock_text import clock_text


class FactWords(QObject):
    def spoken(self, facts: TakeFacts) -> str:
        """ "1:46 van 2:19": of the answers together."""
        return self.tr("{0} van {1}").format(clock_text(facts.speech_ms), clock_text(length_ms(facts)))

    def silences(self, facts: TakeFacts) -> str:
        count = sum(len(voice.silences) for voice in facts.voices)
        return self.tr("geen") if count == 0 else self.tr("{0} keer").format(count)

    def longest(self, facts: TakeFacts) -> str:
        """ "2,8 seconden"; "" without a silence."""
        found = facts.longest_silence
        if found is None:
            return ""
        return self.tr("{0} seconden").format(QLocale().toString(found[1].length_ms / 1000, "f", 1))

    def pace(self, facts: TakeFacts) -> str:
        """The word for it; "" when there is too little to tell."""
        found = facts.pace
        return "" if found is None else self.pace_names()[pace_band(found)]

    def pace_names(self) -> dict[Pace, str]:
        return {
            Pace.CALM: self.tr("rustig"),
            Pace.NORMAL: self.tr("gewoon"),
            Pace.QUICK: self.tr("snel"),
        }

    def remarks(self, facts: TakeFacts) -> list[str]:
        """What there is to say about loudness, place in the picture and light; nothing when all is well."""
        return [*self._loudness(facts), *self._framing(facts), *self._light(facts)]

    def _loudness(self, facts: TakeFacts) -> list[str]:
        told = [(voice.level_db, voice.speech_ms) for voice in facts.voices if voice.level_db is not None]
        weight = sum(length for _, length in told)
        if not weight or not facts.enough:
            return []
        match loudness_band(sum(level * length for level, length in told) / weight):
            case Loudness.SOFT:
                return [self.tr("Je stem klinkt zacht op deze opname.")]
            case Loudness.LOUD:
                return [self.tr("Je stem klinkt hard op deze opname.")]
            case Loudness.GOOD:
                return []

    def _framing(self, facts: TakeFacts) -> list[str]:
        words = {
            Framing.NO_FACE: self.tr("Je gezicht is niet in beeld {0}."),
            Framing.TOO_FAR: self.tr("Je zit ver van de camera {0}."),
            Framing.TOO_NEAR: self.tr("Je zit dicht op de camera {0}."),
            Framing.TOO_HIGH: self.tr("Je zit hoog in beeld {0}."),
            Framing.TOO_LOW: self.tr("Je zit laag in beeld {0}."),
            Framing.TOO_LEFT: self.tr("Je zit links in beeld {0}."),
            Framing.TOO_RIGHT: self.tr("Je zit rechts in beeld {0}."),
            Framing.SEVERAL: self.tr("Er zijn meer mensen in beeld {0}."),
        }
        found: dict[Framing, list[int]] = {}
        for index, answer in enumerate(facts.answers):
            if answer.picture is not None and answer.picture.framing is not Framing.GOOD:
                found.setdefault(answer.picture.framing, []).append(index)
        return [words[kind].format(self._where(facts, turns)) for kind, turns in found.items()]

    def _light(self, facts: TakeFacts) -> list[str]:
        words = {
            Light.DARK: self.tr("Het beeld is donker {0}."),
            Light.BRIGHT: self.tr("Het licht is fel {0}."),
            Light.BACKLIT: self.tr("Het licht komt van achter je {0}."),
        }
        found: dict[Light, list[int]] = {}
        for index, answer in enumerate(facts.answers):
            if answer.picture is not None and answer.picture.light is not Light.GOOD:
                found.setdefault(answer.picture.light, []).append(index)
        return [words[kind].format(self._where(facts, turns)) for kind, turns in found.items()]

    def _where(self, facts: TakeFacts, turns: list[int]) -> str:
        pictures = sum(answer.picture is not None for answer in facts.answers)
        if len(turns) == pictures:
            return self.tr("in deze poging")
        numbers = [str(turn + 1) for turn in turns]
        said = (
            numbers[0] if len(numbers) == 1 else self.tr(" en ").join([", ".join(numbers[:-1]), numbers[-1]])
        )
        return self.tr("in beurt {0}").format(said)


def length_ms(facts: TakeFacts) -> int:
    """Of the answers that have sound."""
    return sum(voice.duration_ms for voice in facts.voices)
