"""Yourself as in a mirror, or why there is no picture."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.domain.facts import Framing
from oefenruimte.domain.problem import Problem
from oefenruimte.ui.language.words import words as problem_words
from oefenruimte.ui.player.canvas import VideoCanvas
from oefenruimte.ui.player.card import TextCard
from oefenruimte.ui.screens.situation.checkup import CameraState, Report
from oefenruimte.ui.widgets import Button, Icon, Label, Themed

_TILE, _ICON = 72, 32


class CameraView(Themed, QWidget):
    """`again` and `sound_only` are what one can do when the camera does not work."""

    again = Signal()
    sound_only = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas = VideoCanvas(self.tr("Jouw camera"), mirror=True)
        self.failure = _Failure()
        self.failure.again.clicked.connect(self.again)
        self.failure.sound_only.clicked.connect(self.sound_only)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.canvas)
        column.addWidget(self.failure)
        self.failure.hide()

    def show_picture(self, image: QImage) -> None:
        self.canvas.show_image(image)

    def show_advice(self, advice: str) -> None:
        """What to do so that the face is in the oval; "" when it is."""
        self.canvas.set_caption(advice)

    def show_report(self, report: Report) -> None:
        failed = report.camera is CameraState.FAILED and report.camera_problem is not None
        if failed and report.camera_problem is not None:
            self.failure.set_problem(report.camera_problem)
        self.canvas.setVisible(not failed)
        self.failure.setVisible(failed)
        live = report.camera is CameraState.LIVE
        self.canvas.set_oval(live, filled=live and report.framing is Framing.GOOD)
        match report.camera:
            case CameraState.OPENING:
                self.canvas.show_image(QImage())
                self.canvas.show_card(TextCard(self.tr("Je camera gaat aan…"), icon="video"))
            case CameraState.OFF:
                text = self.tr("Je oefent met alleen geluid.")
                self.canvas.show_image(QImage())
                self.canvas.show_card(TextCard(text, icon="mic"))
            case CameraState.LIVE:
                self.canvas.show_card(None)
            case CameraState.FAILED:
                self.canvas.show_image(QImage())


class _Failure(Themed, QWidget):
    """The state of sheet 13 in the place of the picture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._text = (
            Label("", "h3", align="center", heading=False),
            Label("", "note", "textMuted", align="center"),
        )
        self.again = Button(self.tr("Probeer opnieuw"), size="small", icon="refresh-cw", padding=9)
        self.sound_only = Button(self.tr("Alleen geluid"), size="small", icon="mic", padding=9)
        self._column = QVBoxLayout(self)
        tile = QHBoxLayout()
        tile.addStretch(1)
        tile.addWidget(Icon("video-off", "error", _ICON, tile=_TILE, tile_color="errorSoft"))
        tile.addStretch(1)
        self._column.addLayout(tile)
        self._column.addWidget(self._title)
        self._column.addWidget(self._text)
        self._buttons = QHBoxLayout()
        self._buttons.addStretch(1)
        self._buttons.addWidget(self.again)
        self._buttons.addWidget(self.sound_only)
        self._buttons.addStretch(1)
        self._column.addLayout(self._buttons)
        self.retheme()

    def set_problem(self, problem: Problem) -> None:
        found = problem_words(problem)
        self._title.setText(found.title)
        self._text.setText(found.text)
        self.setAccessibleName(f"{found.title}. {found.text}")

    def retheme(self) -> None:
        self._column.setContentsMargins(0, self.px(4), 0, self.px(6))
        self._column.setSpacing(self.px(8))
        self._buttons.setSpacing(self.px(8))
        super().retheme()
