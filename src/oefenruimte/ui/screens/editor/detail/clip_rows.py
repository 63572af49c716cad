"""The rows under the clip: its file, its captions, and how loud it is beside the others."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.domain.draft import DraftClip
from oefenruimte.domain.scenario import Cue
from oefenruimte.ui.player.clock_text import clock_text
from oefenruimte.ui.screens.editor.detail.words import DetailWords
from oefenruimte.ui.widgets import Button, Icon, IconButton, Label, Themed, painter_for

HOUSE_LOUDNESS = -23.0  # LUFS, EBU R128
_NEAR = 3.0  # so much louder or softer is not heard as different
_HEIGHT = 37


class _Row(Themed, QWidget):
    """An icon, words, and buttons at the right."""

    def __init__(self, icon: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._lined = True
        self.icon = Icon(icon, "success", 18, parent=self)
        self.words = Label("", "note", wrap=False, elide=True, parent=self)
        self.row = QHBoxLayout()
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.addWidget(self.icon)
        self.row.addWidget(self.words, 1)
        self._all = QVBoxLayout(self)
        self._all.setContentsMargins(0, 0, 0, 0)
        self._all.setSpacing(0)
        self._all.addLayout(self.row)

    def retheme(self) -> None:
        self.row.setSpacing(self.px(8))
        self.icon.setContentsMargins(0, 0, self.px(2), 0)
        self.setMinimumHeight(self.px(_HEIGHT))
        super().retheme()

    def set_line(self, on: bool) -> None:
        """The line under it."""
        self._lined = on
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._lined:
            line = QRectF(0, self.height() - 1, self.width(), 1)
            painter_for(self).fillRect(line, self.ink("border"))


class FileRow(_Row):
    """Name and duration of the clip."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("circle-check", parent)
        self.duration = Label("", "note", "textMuted", wrap=False, tabular=True, parent=self)
        self.trim_button = IconButton(
            "scissors", self.tr("Kort het fragment in"), size=32, icon_size=18, color="primary", parent=self
        )
        self.replace_button = Button(self.tr("Vervang"), "ghost", "small", padding=12, parent=self)
        for part in (self.duration, self.trim_button, self.replace_button):
            self.row.addWidget(part)
        self.retheme()

    def show_clip(self, clip: DraftClip) -> None:
        self.words.setText(clip.name)
        self.duration.setText(clock_text(clip.duration_ms))
        self.duration.setAccessibleName(self.tr("Duur {0}").format(clock_text(clip.duration_ms)))


class CaptionsRow(_Row):
    """The captions, or what can be done when there are none: who hears badly needs them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("circle-check", parent)
        self._names = DetailWords(self)
        self.edit_button = Button(
            self.tr("Ondertiteling"), "ghost", "small", icon="captions", padding=12, parent=self
        )
        self.row.addWidget(self.edit_button)
        self._missing = QWidget(self)
        below = QHBoxLayout(self._missing)
        below.setContentsMargins(26, 0, 0, 6)
        below.setSpacing(8)
        self.file_button = Button(self.tr("Kies bestand…"), size="small", parent=self)
        self.text_button = Button(self.tr("Maak uit de tekst"), size="small", parent=self)
        below.addWidget(self.file_button)
        below.addWidget(self.text_button)
        below.addStretch(1)
        self._all.addWidget(self._missing)
        self.set_line(False)
        self.retheme()

    def show_cues(self, cues: tuple[Cue, ...], name: str, clip_name: str, text: str) -> None:
        self._missing.setVisible(not cues)
        self.icon.set_icon("circle-check" if cues else "triangle-alert", "success" if cues else "warning")
        if cues:
            shown = name or self.tr("Ondertiteling")
            self.words.setText(f"{shown}, {self._names.cue_lines(len(cues))}")
            self.words.setToolTip(self.words.text())
        else:
            self.words.setText(self.tr("Nog geen ondertiteling"))
            self.words.setToolTip(self.tr("Zonder ondertiteling mist wie slecht hoort het hele gesprek."))
        reason = None if text.strip() else self.tr("Schrijf eerst hieronder wat de inwoner zegt.")
        self.text_button.set_unavailable(reason)
        self.edit_button.setAccessibleName(self.tr("Ondertiteling van {0} wijzigen").format(clip_name))


class LoudnessRow(_Row):
    """Only there when this clip sounds louder or softer than the others."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("volume-2", parent)
        self.icon.set_icon("volume-2", "warning")
        self.level_button = Button(self.tr("Maak gelijk"), "ghost", "small", padding=12, parent=self)
        self.row.addWidget(self.level_button)
        self.set_line(False)
        self.retheme()

    def show_clip(self, clip: DraftClip) -> None:
        loudness = clip.loudness
        differs = loudness is not None and abs(loudness - HOUSE_LOUDNESS) > _NEAR
        self.setVisible(differs)
        if loudness is not None and differs:
            louder = loudness > HOUSE_LOUDNESS
            words = self.tr("Harder dan de rest") if louder else self.tr("Zachter dan de rest")
            self.words.setText(words)
