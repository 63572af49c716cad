"""Which camera and microphone there are to choose from, in words."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from oefenruimte.app.preferences import FIRST_CAMERA, USUAL_MICROPHONE
from oefenruimte.domain.recording import Device

SOUND_ONLY = ""  # the preference for no camera
Option = tuple[object, str]


class DeviceWords(QObject):
    """Options for the two lists: (what the preference becomes, words). What is chosen now is always in it."""

    def cameras(self, found: Sequence[Device], chosen: str | None) -> list[Option]:
        options = self.with_camera(found, None if chosen == FIRST_CAMERA else chosen)
        if FIRST_CAMERA not in [value for value, _ in options]:
            first = self.tr("Eerste camera") if found else self.tr("Geen camera gevonden")
            options.insert(0, (FIRST_CAMERA, first))
        return [*options, (SOUND_ONLY, self.tr("Alleen geluid"))]

    def microphones(self, found: Sequence[Device], chosen: str | None) -> list[Option]:
        usual = next((device.name for device in found if device.default), "")
        words = self.tr("Standaard: {0}").format(usual) if usual else self.tr("Standaard microfoon")
        options: list[Option] = [(USUAL_MICROPHONE, words)]
        others = self.with_microphone(found, chosen)
        return [*options, *((source, name) for source, name in others if source != USUAL_MICROPHONE)]

    def with_camera(self, found: Sequence[Device], chosen: str | None) -> list[Option]:
        """The devices by name; what was chosen but is not there now stays in the list."""
        return self._with_chosen(found, chosen, self.tr("Testbeeld"))

    def with_microphone(self, found: Sequence[Device], chosen: str | None) -> list[Option]:
        """As `with_camera`."""
        return self._with_chosen(found, chosen, self.tr("Testgeluid"))

    def _with_chosen(self, found: Sequence[Device], chosen: str | None, test: str) -> list[Option]:
        options: list[Option] = [(device.source, device.name) for device in found]
        if chosen and all(device.source != chosen for device in found):
            options.append((chosen, self._source(chosen, test)))
        return options

    def _source(self, source: str, test: str) -> str:
        """A source that is no device of this computer, or one that is not there now."""
        if source.startswith("test:"):
            return test
        if source.startswith("file:"):
            return Path(source.removeprefix("file:")).name
        if "://" in source:
            return self.tr("Camera in het netwerk")
        return self.tr("Niet aangesloten ({0})").format(source)
