"""One line of the camera and sound check: an icon, what was measured, and what may help."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.ui.theme import ColorName
from oefenruimte.ui.widgets import Icon, Label, Themed, announce

_SAY_AFTER_MS = 1500  # what goes by that fast is not read out


class Mark(Enum):
    """How it is: the icon and its colour."""

    WAITING = "waiting"
    GOOD = "good"
    ADVICE = "advice"
    OFF = "off"


_LOOKS: dict[Mark, tuple[str, ColorName]] = {
    Mark.WAITING: ("circle", "textMuted"),
    Mark.GOOD: ("circle-check", "success"),
    Mark.ADVICE: ("triangle-alert", "warning"),
    Mark.OFF: ("circle-off", "textMuted"),
}


@dataclass(frozen=True, slots=True)
class Verdict:
    mark: Mark
    title: str
    advice: str = ""


class CheckRow(Themed, QWidget):
    """Extra parts go in `body` (under the words) and in `corner` (beside them)."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, verdict: Verdict, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verdict: Verdict | None = None
        self._icon = Icon("circle", "textMuted")
        self._title, self._advice = Label("", "noteStrong"), Label("", "note", "textMuted")
        self._row = QHBoxLayout(self)
        left = QVBoxLayout()
        left.addWidget(self._icon)
        left.addStretch(1)
        self._row.addLayout(left)
        self.body = QVBoxLayout()
        self.body.addWidget(self._title)
        self.body.addWidget(self._advice)
        self._row.addLayout(self.body, 1)
        self.corner = QVBoxLayout()
        self._row.addLayout(self.corner)
        self._say = QTimer(self)
        self._say.setSingleShot(True)
        self._say.setInterval(_SAY_AFTER_MS)
        self._say.timeout.connect(self._read_out)
        self.set_verdict(verdict)
        self.retheme()

    @property
    def verdict(self) -> Verdict:
        assert self._verdict is not None
        return self._verdict

    def set_verdict(self, verdict: Verdict) -> None:
        """A change that stays a moment is read out."""
        if verdict == self._verdict:
            return
        self._verdict = verdict
        self._icon.set_icon(*_LOOKS[verdict.mark])
        self._title.setText(verdict.title)
        self._advice.setText(verdict.advice)
        self._advice.setVisible(bool(verdict.advice))
        self.setAccessibleName(f"{verdict.title}. {verdict.advice}".strip())
        if self.isVisible():
            self._say.start()

    def retheme(self) -> None:
        self._row.setContentsMargins(0, self.px(8), 0, self.px(8))
        self._row.setSpacing(self.px(10))
        self.body.setSpacing(0)
        super().retheme()

    def _read_out(self) -> None:
        if self.isVisible():
            announce(self, self.accessibleName())
