"""The words and icons by which every page tells about an exercise and its takes."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from oefenruimte.domain.scenario import Intensity, Level, Setting

SETTING_ICONS: dict[Setting, str] = {
    Setting.COUNTER: "store",
    Setting.PHONE: "phone",
    Setting.VIDEO_CALL: "video",
    Setting.HOME_VISIT: "house",
    Setting.MEETING: "messages-square",
}
LEVEL_BARS: dict[Level, int] = {Level.BEGIN: 1, Level.VERDER: 2, Level.UITDAGEND: 3}


def first_name(name: str) -> str:
    """What people call each other: "Karin de Boer" is Karin."""
    return name.split()[0] if name.split() else name


def in_sentence(name: str) -> str:
    """ "Meneer Verhagen" inside a sentence: "meneer Verhagen"."""
    for title in ("Meneer", "Mevrouw"):
        if name.startswith(title + " "):
            return title.lower() + name.removeprefix(title)
    return name


class ExerciseWords(QObject):
    """Make one per screen."""

    def setting(self, setting: Setting) -> str:
        return {
            Setting.COUNTER: self.tr("Balie"),
            Setting.PHONE: self.tr("Telefoon"),
            Setting.VIDEO_CALL: self.tr("Videobellen"),
            Setting.HOME_VISIT: self.tr("Huisbezoek"),
            Setting.MEETING: self.tr("Overleg"),
        }[setting]

    def level(self, level: Level) -> str:
        return {
            Level.BEGIN: self.tr("Begin"),
            Level.VERDER: self.tr("Verder"),
            Level.UITDAGEND: self.tr("Uitdagend"),
        }[level]

    def intensity(self, intensity: Intensity) -> str:
        return {
            Intensity.CALM: self.tr("Rustig"),
            Intensity.TENSE: self.tr("Gespannen"),
            Intensity.ANGRY: self.tr("Boos"),
            Intensity.FURIOUS: self.tr("Woedend"),
        }[intensity]

    def about_minutes(self, minutes: int) -> str:
        if minutes == 1:
            return self.tr("ongeveer 1 minuut")
        return self.tr("ongeveer {0} minuten").format(minutes)

    def turns(self, count: int) -> str:
        return self.tr("1 beurt") if count == 1 else self.tr("{0} beurten").format(count)

    def attempts(self, count: int) -> str:
        return self.tr("1 poging") if count == 1 else self.tr("{0} pogingen").format(count)

    def exercises(self, count: int) -> str:
        return self.tr("1 oefening") if count == 1 else self.tr("{0} oefeningen").format(count)

    def shared_with(self, names: Sequence[str]) -> str:
        """ "Gedeeld met Karin", "Gedeeld met Karin en Omar", "Gedeeld met Karin en 2 anderen"."""
        if len(names) <= 1:
            return self.tr("Gedeeld met {0}").format("".join(names))
        other = names[1] if len(names) == 2 else self.tr("{0} anderen").format(len(names) - 1)
        return self.tr("Gedeeld met {0} en {1}").format(names[0], other)
