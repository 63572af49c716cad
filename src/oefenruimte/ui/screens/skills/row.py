"""One skill or core value: its name, what one sees or hears, and which of the two it is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from oefenruimte.domain.skills import LONGEST_NAME, LONGEST_TEXT, Skill, SkillKind
from oefenruimte.ui.widgets import IconButton, Segmented, TextField, Themed

_NAME_PART, _TEXT_PART, _ONE_ROW_FROM = 4, 7, 960


class SkillRow(Themed, QWidget):
    changed = Signal()
    moved = Signal(int)  # -1 up, 1 down
    erased = Signal()

    def __init__(self, skill: Skill, place: int, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        spoken = skill.name or self.tr("nieuwe vaardigheid")
        self.name = TextField(self.tr("Naam"), text=skill.name, max_length=LONGEST_NAME)
        self.text = TextField(self.tr("Wat zie of hoor je dan?"), text=skill.text, max_length=LONGEST_TEXT)
        self.kind = Segmented(
            [(SkillKind.SKILL, self.tr("Vaardigheid")), (SkillKind.VALUE, self.tr("Kernwaarde"))],
            self.tr("Soort van {0}").format(spoken),
            value=skill.kind,
        )
        self.up = IconButton("arrow-up", self.tr("Zet {0} hoger").format(spoken))
        self.down = IconButton("arrow-down", self.tr("Zet {0} lager").format(spoken))
        self.erase = IconButton("trash-2", self.tr("Haal {0} weg").format(spoken), color="textMuted")
        self.up.setEnabled(place > 0)
        self.down.setEnabled(place < count - 1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        words = QHBoxLayout()
        words.setSpacing(10)
        words.addWidget(self.name, _NAME_PART)
        words.addWidget(self.text, _TEXT_PART)
        self._row.addLayout(words, 1)
        tools = QHBoxLayout()
        tools.setSpacing(10)
        for part in (self.kind, self.up, self.down, self.erase):
            tools.addWidget(part, 0, Qt.AlignmentFlag.AlignBottom)
        tools.addStretch(1)
        self._row.addLayout(tools)
        for field in (self.name, self.text):
            field.edit.setCursorPosition(0)
            field.edit.editingFinished.connect(self._left)
        self.kind.chosen.connect(lambda _: self.changed.emit())
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))
        self.erase.clicked.connect(lambda: self.erased.emit())
        self._was = self.skill

    @property
    def skill(self) -> Skill:
        return Skill(self.name.text.strip(), self.text.text.strip(), SkillKind(str(self.kind.value)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose()

    def retheme(self) -> None:
        super().retheme()
        self._choose()

    def _choose(self) -> None:
        """Beside each other, or under each other where the words would be cut off."""
        wide, narrow = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(wide if self.width() >= self.px(_ONE_ROW_FROM) else narrow)

    def _left(self) -> None:
        """A field that is only passed through has changed nothing."""
        if self.skill != self._was:
            self._was = self.skill
            self.changed.emit()
