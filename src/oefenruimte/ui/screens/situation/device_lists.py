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
        options: list[Option] = [(device.source, device.name) for device in found]
        if FIRST_CAMERA not in [value for value, _ in options]:
            first = self.tr("Eerste camera") if found else self.tr("Geen camera gevonden")
            options.insert(0, (FIRST_CAMERA, first))
        if chosen and chosen not in [value for value, _ in options]:
            options.append((chosen, self._source(chosen, self.tr("Testbeeld"))))
        return [*options, (SOUND_ONLY, self.tr("Alleen geluid"))]

    def microphones(self, found: Sequence[Device], chosen: str | None) -> list[Option]:
        usual = next((device.name for device in found if device.default), "")
        words = self.tr("Standaard: {0}").format(usual) if usual else self.tr("Standaard microfoon")
        options: list[Option] = [(USUAL_MICROPHONE, words)]
        options += [(device.source, device.name) for device in found if device.source != USUAL_MICROPHONE]
        if chosen and chosen not in [value for value, _ in options]:
            options.append((chosen, self._source(chosen, self.tr("Testgeluid"))))
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
