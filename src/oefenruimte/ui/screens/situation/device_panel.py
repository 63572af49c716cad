"""The right side: camera, three checks, and which devices to use."""

from typing import assert_never

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.app.device_check import Light, Picture, Sound
from oefenruimte.app.surroundings import Noise
from oefenruimte.domain.facts import Framing
from oefenruimte.domain.problem import Problem
from oefenruimte.ui.language.words import sentence
from oefenruimte.ui.language.words import words as problem_words
from oefenruimte.ui.screens.situation.camera_view import CameraView
from oefenruimte.ui.screens.situation.check_row import CheckRow, Mark, Verdict
from oefenruimte.ui.screens.situation.checkup import CameraState, Report
from oefenruimte.ui.screens.situation.sound_test import Test
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
        self._report, self._test = Report(), Test.OFF
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
        advice = self.tr("Met een headset hoor je beter, en word je beter gehoord.")
        self.headphones = IconLine("lightbulb", advice, "small", "textMuted", "textMuted", 18, 6)
        self.headphones.hide()
        self._column.addWidget(self.headphones)
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
        picture = self._picture(report)
        self.picture.set_verdict(picture)
        framed = report.framing not in (None, Framing.GOOD) and report.camera is CameraState.LIVE
        self.view.show_advice(picture.advice if framed else "")
        self.light.set_verdict(self._light(report))
        self._report = report
        self.sound.set_verdict(self._tested() or self._sound(report))
        self.meter.setVisible(report.sound_problem is None)

    def show_test(self, test: Test) -> None:
        """The three seconds in which one says something, and then hears it."""
        self._test = test
        name = self.tr("Test je geluid") if test is Test.OFF else self.tr("Stop de geluidstest")
        self.speaker.set_icon("volume-2" if test is Test.OFF else "square-filled", name)
        self.sound.set_verdict(self._tested() or self._sound(self._report))

    def show_headphones(self, advised: bool) -> None:
        """A hint, no more than that."""
        self.headphones.setVisible(advised)

    def _tested(self) -> Verdict | None:
        match self._test:
            case Test.OFF:
                return None
            case Test.LISTENING:
                return Verdict(Mark.WAITING, self.tr("Zeg nu iets"), self.tr("We luisteren drie seconden."))
            case Test.PLAYING:
                return Verdict(Mark.GOOD, self.tr("Zo klink je"), self.tr("Er wordt niets bewaard."))
            case _:
                assert_never(self._test)

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
                return self._framing(report.framing)
            case Picture.BLACK:
                advice = self.tr("Zit er een klepje voor je camera?")
                return Verdict(Mark.ADVICE, self.tr("Het beeld is zwart"), advice)
            case Picture.FROZEN:
                advice = self.tr("Kies je camera opnieuw, of maak hem even los.")
                return Verdict(Mark.ADVICE, self.tr("Het beeld staat stil"), advice)

    def _framing(self, framing: Framing | None) -> Verdict:
        """Left and right are of the one who sits there, whatever the picture shows."""
        match framing:
            case None:
                return Verdict(
                    Mark.GOOD, self.tr("Je camera doet het"), self.tr("Zit je hoofd in het ovaal?")
                )
            case Framing.GOOD:
                return Verdict(
                    Mark.GOOD, self.tr("Je zit goed in beeld"), self.tr("Je ogen zijn op de goede hoogte.")
                )
            case Framing.NO_FACE:
                return self._advise(self.tr("We zien je gezicht niet"), self.tr("Ga voor de camera zitten."))
            case Framing.TOO_FAR:
                return self._advise(self.tr("Je zit ver weg"), self.tr("Schuif iets naar voren."))
            case Framing.TOO_NEAR:
                return self._advise(self.tr("Je zit erg dichtbij"), self.tr("Schuif iets naar achteren."))
            case Framing.TOO_HIGH:
                return self._advise(self.tr("Je zit hoog in beeld"), self.tr("Zet je camera iets hoger."))
            case Framing.TOO_LOW:
                return self._advise(self.tr("Je zit laag in beeld"), self.tr("Zet je camera iets lager."))
            case Framing.TOO_LEFT:
                return self._advise(self.tr("Je zit niet in het midden"), self.tr("Schuif iets naar links."))
            case Framing.TOO_RIGHT:
                return self._advise(self.tr("Je zit niet in het midden"), self.tr("Schuif iets naar rechts."))
            case Framing.SEVERAL:
                return self._advise(
                    self.tr("We zien meer gezichten"), self.tr("Zit je alleen? Draai dan iets weg.")
                )
            case _:
                assert_never(framing)

    def _advise(self, title: str, advice: str) -> Verdict:
        return Verdict(Mark.ADVICE, title, advice)

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
            case Light.TOO_BRIGHT:
                advice = self.tr("Doe een lamp uit of draai iets weg.")
                return Verdict(Mark.ADVICE, self.tr("Het is erg licht"), advice)
            case Light.BEHIND:
                advice = self.tr("Draai zo dat het licht op je gezicht valt.")
                return Verdict(Mark.ADVICE, self.tr("Het licht is achter je"), advice)

    def _sound(self, report: Report) -> Verdict:
        if report.sound_problem is not None:
            found = problem_words(report.sound_problem)
            return Verdict(Mark.ADVICE, found.title, found.text)
        match report.sound:
            case Sound.WAITING | Sound.SOFT | Sound.GOOD if report.noise is Noise.NOISY:
                advice = self.tr("Doe een raam of deur dicht, of kies een headset.")
                return Verdict(Mark.ADVICE, self.tr("Er is veel geluid om je heen"), advice)
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
                quiet = report.noise is Noise.QUIET
                advice = self.tr("Het is rustig om je heen.") if quiet else ""
                return Verdict(Mark.GOOD, self.tr("Je geluid is goed"), advice)
            case Sound.LOUD:
                advice = self.tr("Ga iets verder van de microfoon.")
                return Verdict(Mark.ADVICE, self.tr("Je geluid is te hard"), advice)
            case Sound.CLIPPED:
                advice = self.tr("Zet hem zachter of ga verder weg.")
                return Verdict(Mark.ADVICE, self.tr("Je geluid kraakt"), advice)
