"""The pieces of the baseline: its skills in a row, and the short situations of one skill."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.app.baseline_page import Tried
from oefenruimte.domain.growth import Baseline
from oefenruimte.domain.growth import Situation as ShortSituation
from oefenruimte.ui.widgets import Button, Card, CheckBox, FlowLayout, Icon, IconLine, Label


class SkillChoice(QWidget):
    """Which skills one measures: all of them, unless one takes some away. `changed` after each click."""

    changed = Signal()

    def __init__(self, skills: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, gap=16, row_gap=4)
        self.boxes: dict[str, CheckBox] = {}
        for skill in skills:
            box = CheckBox(skill)
            box.setChecked(True)
            box.toggled.connect(lambda _: self.changed.emit())
            self.boxes[skill] = box
            flow.addWidget(box)

    @property
    def chosen(self) -> tuple[str, ...]:
        return tuple(skill for skill, box in self.boxes.items() if box.isChecked())


class SkillRow(QWidget):
    """Every skill with a check when it was answered; `chosen(skill)` goes there."""

    chosen = Signal(str)

    def __init__(self, baseline: Baseline, current: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, gap=8, row_gap=8)
        self.buttons: dict[str, Button] = {}
        for item in baseline.items:
            here, done = item.skill == current, item.answered is not None
            button = Button(
                item.skill, "outline" if here else "ghost", "small", icon="check" if done else "circle"
            )
            said = self.tr("{0}, ingevuld") if done else self.tr("{0}, nog open")
            button.setAccessibleName(said.format(item.skill))
            button.clicked.connect(lambda _checked=False, skill=item.skill: self.chosen.emit(skill))
            self.buttons[item.skill] = button
            flow.addWidget(button)


class SituationCards(QWidget):
    """At most two turns to try the skill with. `wanted(Situation)`; `first_open` is the button of the first
    that was not done yet."""

    wanted = Signal(object)

    def __init__(self, situations: Sequence[Tried], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.buttons: list[Button] = []
        self.first_open: Button | None = None
        for number, tried in enumerate(situations, start=1):
            column.addWidget(self._card(number, tried))
        if not situations:
            told = self.tr("Hier is nog geen oefening voor. Denk aan een gesprek van de laatste tijd.")
            column.addWidget(IconLine("info", told, color="textMuted", icon_color="textMuted"))

    def _card(self, number: int, tried: Tried) -> Card:
        title = self.tr("Situatie {0}: {1}").format(number, tried.title)
        card = Card(padding=(18, 14), spacing=8, accessible_name=title)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Label(title, "bodyStrong"), 1)
        if tried.done:
            head.addWidget(Icon("circle-check", "success"))
            head.addWidget(Label(self.tr("Gedaan"), "note", "success", wrap=False))
        card.body.addLayout(head)
        card.body.addWidget(Label(tried.prompt, "note", "textMuted"))
        again = self.tr("Nog een keer") if tried.done else self.tr("Probeer het, 1 minuut")
        button = Button(again, size="small", icon="play-filled")
        button.setAccessibleName(f"{again}: {tried.title}")
        situation: ShortSituation = tried.situation
        button.clicked.connect(lambda: self.wanted.emit(situation))
        self.buttons.append(button)
        if not tried.done and self.first_open is None:
            self.first_open = button
        foot = QHBoxLayout()
        foot.addWidget(button)
        foot.addStretch(1)
        card.body.addLayout(foot)
        return card
