"""The right side: camera, three checks, and which devices to use."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.app.device_check import Light, Picture, Sound
from oefenruimte.app.problem_texts import sentence
from oefenruimte.app.problem_texts import words as problem_words
from oefenruimte.domain.problem import Problem
from oefenruimte.ui.screens.situation.camera_view import CameraView
from oefenruimte.ui.screens.situation.check_row import CheckRow, Mark, Verdict
from oefenruimte.ui.screens.situation.checkup import CameraState, Report
from oefenruimte.ui.widgets import (
    IconButton,
    IconLine,
    Label,
    LevelMeter,
    Line,
    SelectField,
    Themed,
    announce,
)

_WIDEST = 480  # px: in one column with the story the picture would fill the window


class DevicePanel(Themed, QWidget):
    """Shows a `Report`; says what the user chose. `test_sound` is asked for with the small speaker."""

    camera_chosen = Signal(object)
    microphone_chosen = Signal(object)
    test_sound = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = CameraView()
        self.picture = CheckRow(Verdict(Mark.WAITING, self.tr("We wachten op je camera…")))
        self.light = CheckRow(Verdict(Mark.WAITING, self.tr("We kijken naar het licht…")))
        self.sound = CheckRow(self._sound(Report()))
        self.meter = LevelMeter(word=False)
        bars = QHBoxLayout()
        bars.addWidget(self.meter)
        bars.addStretch(1)
        self.sound.body.insertLayout(1, bars)
        self.speaker = IconButton(
            "volume-2", self.tr("Test je geluid"), frame="outline", size=32, icon_size=18
        )
        self.sound.corner.addWidget(self.speaker)
        self.sound.corner.addStretch(1)
        self.speaker.clicked.connect(self.test_sound)
        self._lines = (Line(), Line())
        self.cameras = SelectField(self.tr("Camera"), icon="video")
        self.microphones = SelectField(self.tr("Microfoon"), icon="mic")
        self.cameras.chosen.connect(self.camera_chosen)
        self.microphones.chosen.connect(self.microphone_chosen)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(Label(self.tr("Camera en geluid"), "h3"))
        self.view.setMaximumWidth(_WIDEST)
        middle = QHBoxLayout()
        middle.addWidget(self.view)
        self._column.addLayout(middle)
        nothing = self.tr("Er wordt nu niets opgenomen.")
        self._column.addWidget(IconLine("circle-off", nothing, "small", "textMuted", "textMuted", 18, 6))
        rows = QVBoxLayout()
        rows.setSpacing(0)
        for part in (Line(), self.picture, self._lines[0], self.light, self._lines[1], self.sound):
            rows.addWidget(part)
        self._column.addLayout(rows)
        self._column.addWidget(self.cameras)
        self._column.addWidget(self.microphones)
        self._column.addStretch(1)
        self.retheme()

    def show_picture(self, image: QImage) -> None:
        self.view.show_picture(image)

    def show_level(self, level: float) -> None:
        self.meter.set_level(level)

    def show_report(self, report: Report) -> None:
        """Without a picture there is nothing to say about picture and light."""
        self.view.show_report(report)
        seen = report.camera in (CameraState.OPENING, CameraState.LIVE)
        for part in (self.picture, self.light, *self._lines):
            part.setVisible(seen)
        self.picture.set_verdict(self._picture(report))
        self.light.set_verdict(self._light(report))
        self.sound.set_verdict(self._sound(report))
        self.meter.setVisible(report.sound_problem is None)

    def show_away(self, camera: Problem | None, microphone: Problem | None) -> None:
        """Under the lists: what was chosen is not plugged in, and what is used meanwhile."""
        for field, away in ((self.cameras, camera), (self.microphones, microphone)):
            hint = problem_words(away).text if away is not None else ""
            if hint != field.hint:
                field.set_hint(hint)  # that it is not plugged in stands in the list itself
                if away is not None:
                    announce(field, sentence(away))

    def retheme(self) -> None:
        self._column.setSpacing(self.px(8))
        super().retheme()

    def _picture(self, report: Report) -> Verdict:
        match report.picture:
            case Picture.WAITING:
                return Verdict(Mark.WAITING, self.tr("We wachten op je camera…"))
            case Picture.WORKS:
                return Verdict(
                    Mark.GOOD, self.tr("Je camera doet het"), self.tr("Zit je hoofd in het ovaal?")
                )
            case Picture.BLACK:
                advice = self.tr("Zit er een klepje voor je camera?")
                return Verdict(Mark.ADVICE, self.tr("Het beeld is zwart"), advice)
            case Picture.FROZEN:
                advice = self.tr("Kies je camera opnieuw, of maak hem even los.")
                return Verdict(Mark.ADVICE, self.tr("Het beeld staat stil"), advice)

    def _light(self, report: Report) -> Verdict:
        advice = self.tr("Draai naar het raam of doe een lamp aan.")
        match report.light:
            case Light.UNKNOWN:
                return Verdict(Mark.WAITING, self.tr("We kijken naar het licht…"))
            case Light.TOO_DARK:
                return Verdict(Mark.ADVICE, self.tr("Het is te donker"), advice)
            case Light.BIT_DARK:
                return Verdict(Mark.ADVICE, self.tr("Het is een beetje donker"), advice)
            case Light.GOOD:
                return Verdict(Mark.GOOD, self.tr("Het licht is goed"))

    def _sound(self, report: Report) -> Verdict:
        if report.sound_problem is not None:
            found = problem_words(report.sound_problem)
            return Verdict(Mark.ADVICE, found.title, found.text)
        match report.sound:
            case Sound.WAITING:
                return Verdict(Mark.WAITING, self.tr("Zeg eens iets"))
            case Sound.MUTED:
                return Verdict(Mark.ADVICE, self.tr("We horen je niet"), self.tr("Staat je microfoon aan?"))
            case Sound.SILENT:
                advice = self.tr("Praat je? Kies dan een andere microfoon.")
                return Verdict(Mark.ADVICE, self.tr("We horen je niet"), advice)
            case Sound.SOFT:
                advice = self.tr("Praat iets harder of schuif dichterbij.")
                return Verdict(Mark.ADVICE, self.tr("Je geluid is te zacht"), advice)
            case Sound.GOOD:
                return Verdict(Mark.GOOD, self.tr("Je geluid is goed"))
            case Sound.LOUD:
                advice = self.tr("Ga iets verder van de microfoon.")
                return Verdict(Mark.ADVICE, self.tr("Je geluid is te hard"), advice)
            case Sound.CLIPPED:
                advice = self.tr("Zet hem zachter of ga verder weg.")
                return Verdict(Mark.ADVICE, self.tr("Je geluid kraakt"), advice)
