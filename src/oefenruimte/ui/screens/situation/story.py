"""The left side: what is going on, what you want, what you look at, what you may use."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.domain.scenario import Scenario
from oefenruimte.ui.screens.parts.exercise_words import LEVEL_BARS, SETTING_ICONS, ExerciseWords
from oefenruimte.ui.screens.situation.stage import TasteStage
from oefenruimte.ui.widgets import (
    Button,
    Card,
    FlowLayout,
    Icon,
    IconLine,
    Label,
    LevelBars,
    NumberDot,
    Segmented,
    Themed,
)

_GAP = 16


class Story(Themed, QWidget):
    """A scenario in words; `stage` shows its picture. Everything is the author's own plain text.

    `place` says where it stands in a learning path; `extra` leads elsewhere before one begins.
    """

    def __init__(
        self,
        scenario: Scenario,
        words: ExerciseWords,
        stage: TasteStage,
        place: str = "",
        extra: Sequence[Button] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lists: list[QVBoxLayout] = []
        self.intensity: Segmented | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._head = QHBoxLayout()
        self._head.addLayout(self._picture(scenario, stage))
        self._head.addLayout(self._intro(scenario, words, place, extra), 1)
        self._column.addLayout(self._head)
        self._pair = QHBoxLayout()
        self._pair.addWidget(self._goal(scenario), 1)
        self._pair.addWidget(self._observe(scenario), 1)
        self._column.addLayout(self._pair)
        if scenario.facts:
            self._column.addWidget(self._facts(scenario))
        self._column.addWidget(self._course(scenario))
        self._column.addStretch(1)
        self.retheme()

    def retheme(self) -> None:
        self._column.setSpacing(self.px(12))
        self._head.setSpacing(self.px(24))
        self._pair.setSpacing(self.px(_GAP))
        for each in self._lists:
            each.setSpacing(self.px(9))
        super().retheme()

    def _picture(self, scenario: Scenario, stage: TasteStage) -> QVBoxLayout:
        """Who you see, and under it who you are."""
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(stage, 0, Qt.AlignmentFlag.AlignTop)
        if scenario.role:
            column.addSpacing(6)
            column.addWidget(Label(self.tr("Jouw rol"), "smallStrong", "textMuted"))
            role = Label(scenario.role)
            role.setMaximumWidth(stage.sizeHint().width())
            column.addWidget(role)
        column.addStretch(1)
        return column

    def _intro(
        self, scenario: Scenario, words: ExerciseWords, place: str, extra: Sequence[Button]
    ) -> QVBoxLayout:
        intro = QVBoxLayout()
        intro.setSpacing(6)
        if place:
            intro.addWidget(Label(place, "smallStrong", "textMuted"))
        intro.addWidget(Label(scenario.title, "h1"))
        intro.addWidget(Label(scenario.situation))
        line = QWidget()
        flow = FlowLayout(line, gap=18, row_gap=4)
        for icon, text in (
            (SETTING_ICONS[scenario.setting], words.setting(scenario.setting)),
            ("messages-square", words.turns(scenario.usual_turns)),
            ("clock", words.about_minutes(scenario.minutes)),
        ):
            flow.addWidget(IconLine(icon, text, "small", "textMuted", "textMuted", 16, 6, wrap=False))
        flow.addWidget(LevelBars(LEVEL_BARS[scenario.level], words.level(scenario.level)))
        intro.addSpacing(2)
        intro.addWidget(line)
        if scenario.intensities:
            options = [(one, words.intensity(one)) for one in scenario.intensities]
            question = self.tr("Hoe fel is het gesprek?")
            self.intensity = Segmented(options, question, scenario.intensity)
            intro.addSpacing(4)
            intro.addWidget(Label(question, "noteStrong"))
            intro.addWidget(self.intensity, 0, Qt.AlignmentFlag.AlignLeft)
        if extra:
            buttons = QWidget()
            row = FlowLayout(buttons, gap=10, row_gap=6)
            for button in extra:
                row.addWidget(button)
            intro.addSpacing(4)
            intro.addWidget(buttons)
        intro.addStretch(1)
        return intro

    def _goal(self, scenario: Scenario) -> Card:
        card = Card(title=self.tr("Jouw doel"), icon="target", padding=(20, 16), spacing=10)
        card.body.addWidget(Label(scenario.goal, "h3"))
        if scenario.tips:
            heading = QHBoxLayout()
            heading.setSpacing(10)
            heading.addWidget(Icon("lightbulb"))
            heading.addWidget(Label(self.tr("Tips"), "h3"), 1)
            card.body.addLayout(heading)
            card.body.addLayout(self._list([("minus", tip) for tip in scenario.tips]))
        card.body.addStretch(1)
        return card

    def _observe(self, scenario: Scenario) -> Card:
        card = Card(title=self.tr("Hier let je op"), icon="list-checks", padding=(20, 16), spacing=10)
        lines = [(behaviour.icon, behaviour.observe_text) for behaviour in scenario.behaviours]
        card.body.addLayout(self._list(lines))
        later = self.tr("Hier kijk je straks zelf op terug. Er komt geen cijfer.")
        card.body.addWidget(Label(later, "note", "textMuted"))
        card.body.addStretch(1)
        return card

    def _facts(self, scenario: Scenario) -> Card:
        card = Card(title=self.tr("Dit mag je gebruiken"), icon="info", padding=(20, 16), spacing=8)
        if len(scenario.facts) == 1:
            card.body.addWidget(Label(scenario.facts[0]))
        else:
            card.body.addLayout(self._list([("minus", fact) for fact in scenario.facts]))
        return card

    def _course(self, scenario: Scenario) -> Card:
        card = Card(padding=(20, 14), accessible_name=self.tr("Zo gaat het"))
        row = QHBoxLayout()
        row.setSpacing(12)
        steps = (
            (self.tr("Kijk en luister"), self.tr("{0} praat tegen jou.").format(scenario.citizen)),
            (self.tr("Antwoord"), self.tr("Je neemt jezelf op. Zo vaak je wilt.")),
            (self.tr("Kijk terug"), self.tr("Pas als jij wilt, deel je één poging.")),
        )
        for number, (title, text) in enumerate(steps, start=1):
            dot = NumberDot(number)
            row.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
            both = QVBoxLayout()
            both.setSpacing(0)
            both.addWidget(Label(title, "noteStrong"))
            both.addWidget(Label(text, "note"))
            both.addStretch(1)
            row.addLayout(both, 1)
        card.body.addLayout(row)
        return card

    def _list(self, lines: Sequence[tuple[str, str]]) -> QVBoxLayout:
        column = QVBoxLayout()
        for icon, text in lines:
            column.addWidget(IconLine(icon, text, "body", icon_size=18))
        self._lists.append(column)
        return column
