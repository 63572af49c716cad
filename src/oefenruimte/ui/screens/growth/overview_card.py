"""For the talk with one's manager: what goes in is for the learner to choose (sheet 09)."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from oefenruimte.app.overview import USUAL, Part
from oefenruimte.ui.screens.parts.exercise_words import first_name
from oefenruimte.ui.widgets import Button, Card, CheckBox, Label


class OverviewCard(Card):
    """`wanted(parts)`: a tuple of `Part`, at least one. `manager_sheet_wanted`: the sheet with no person in
    it."""

    wanted = Signal(object)
    manager_sheet_wanted = Signal()

    def __init__(
        self, coaches: Sequence[str], chosen: Sequence[Part] = USUAL, parent: QWidget | None = None
    ) -> None:
        super().__init__(title=self.tr("Voor je gesprek"), padding=(18, 14), spacing=8, parent=parent)
        told = self.tr(
            "Maak een overzicht voor het gesprek met je leidinggevende. "
            "Jij kiest wat erin staat en geeft het zelf."
        )
        self.body.addWidget(Label(told, "note", "textMuted"))
        names = self.tr(" en ").join(first_name(name) for name in coaches)
        reactions = self.tr("Reacties van {0}").format(names) if names else self.tr("Reacties van anderen")
        words = {
            Part.SKILLS: self.tr("Mijn vaardigheden"),
            Part.REACTIONS: reactions,
            Part.PRACTICE: self.tr("Hoeveel ik heb geoefend"),
            Part.TRANSFERS: self.tr("Wat ik ermee deed in het echt"),
        }
        self.boxes: dict[Part, CheckBox] = {}
        for part, text in words.items():
            box = CheckBox(text)
            box.setChecked(part in chosen)
            box.toggled.connect(self._allow)
            self.boxes[part] = box
            self.body.addWidget(box)
        self.button = Button(self.tr("Bekijk overzicht"), "primary", icon="file-text")
        self.button.clicked.connect(lambda: self.wanted.emit(self.chosen))
        self.body.addSpacing(4)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.sheet = Button(self.tr("Blad voor je leidinggevende"), "ghost", "small")
        self.sheet.clicked.connect(lambda: self.manager_sheet_wanted.emit())
        self.body.addWidget(self.sheet, 0, Qt.AlignmentFlag.AlignLeft)
        self._allow()

    @property
    def chosen(self) -> tuple[Part, ...]:
        return tuple(part for part, box in self.boxes.items() if box.isChecked())

    def _allow(self) -> None:
        self.button.set_unavailable(None if self.chosen else self.tr("Kies eerst wat erin moet."))
