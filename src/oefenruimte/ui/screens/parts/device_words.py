"""Which camera and microphone there are to choose from, in words."""

from pathlib import Path

from PySide6.QtCore import QObject

from oefenruimte.app.device_choice import Listed
from oefenruimte.app.preferences import Preferences
from oefenruimte.domain.problem import Problem
from oefenruimte.domain.recording import Device
from oefenruimte.ui.widgets import Select

SOUND_ONLY = ""  # the preference for no camera
Option = tuple[object, str]  # what the preference becomes, words


class DeviceWords(QObject):
    """Fills the two lists. Each device is in it once, and so is what was chosen but is not there now."""

    def fill_cameras(self, select: Select, found: Listed, now: Preferences) -> None:
        first = self.tr("Eerste camera") if found else self.tr("Geen camera gevonden")
        options = self._options(found, now.camera, now.camera_name, first, self.tr("Testbeeld"))
        _fill(select, [*options, (SOUND_ONLY, self.tr("Alleen geluid"))], _shown(found, now.camera))

    def fill_microphones(self, select: Select, found: Listed, now: Preferences) -> None:
        usual = self.tr("Standaardmicrofoon")
        options = self._options(found, now.microphone, now.microphone_name, usual, self.tr("Testgeluid"))
        _fill(select, options, _shown(found, now.microphone))

    def _options(self, found: Listed, chosen: str | None, name: str, usual: str, test: str) -> list[Option]:
        devices = () if isinstance(found, Problem) else found
        options: list[Option] = []
        if not any(device.default for device in devices):
            options.append((None, usual))
        many = len(devices) > 1
        for device in devices:
            marked = many and device.default
            words = self.tr("{0} (standaard)").format(device.name) if marked else device.name
            options.append((device.source, words))
        if chosen and all(device.source != chosen for device in devices):
            options.append((chosen, self._elsewhere(chosen, name, test)))
        return options

    def _elsewhere(self, source: str, name: str, test: str) -> str:
        """A source that is no device of this computer, or one that is not there now."""
        if source.startswith("test:"):
            return test
        if source.startswith("file:"):
            return Path(source.removeprefix("file:")).name
        if "://" in source:
            return self.tr("Camera in het netwerk")
        return self.tr("{0} (niet aangesloten)").format(name or source)


def _shown(found: Listed, chosen: str | None) -> str | None:
    """Without a choice of the user, the default is what is used."""
    devices: tuple[Device, ...] = () if isinstance(found, Problem) else found
    if chosen is not None:
        return chosen
    return next((device.source for device in devices if device.default), None)


def _fill(select: Select, options: list[Option], value: object) -> None:
    """An open list is not pulled from under the user's finger unless something changed."""
    shown = [(select.itemData(index), select.itemText(index)) for index in range(select.count())]
    if shown != options:
        select.set_options(options)
    select.set_value(value)
