"""The next step: one exercise, one button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from oefenruimte.app.catalogue import Entry
from oefenruimte.app.learning import NextStep
from oefenruimte.ui.player.clock_text import clock_text
from oefenruimte.ui.screens.parts.exercise_words import SETTING_ICONS, ExerciseWords
from oefenruimte.ui.screens.parts.picture import Picture
from oefenruimte.ui.screens.today.path_line import PathLine
from oefenruimte.ui.widgets import Button, Card, FlowLayout, IconLine, Label, Line, PictureTag

_PICTURE, _SMALL = (368, 207), (320, 180)
_WIDE, _BESIDE = 900, 640


class Hero(Card):
    """`start_button` begins at once; `read` leads to the situation."""

    started = Signal()
    read = Signal()

    def __init__(self, step: NextStep, words: ExerciseWords, parent: QWidget | None = None) -> None:
        entry = step.entry
        super().__init__(padding=(20, 20), accessible_name=entry.scenario.title, parent=parent)
        scenario = entry.scenario
        icon = SETTING_ICONS[scenario.setting]
        self.picture = Picture(icon, _PICTURE)
        self.picture.set_tag(PictureTag(clock_text(scenario.first_turn.clip.duration_ms), "play"))
        begin = (
            self.tr("Begin met oefenen")
            if entry.is_new
            else self.tr("Verder met poging {0}").format(entry.last_number + 1)
        )
        self.start_button = Button(begin, "primary", "large", "play-filled", "Enter")
        self.start_button.clicked.connect(lambda: self.started.emit())
        read = Button(self.tr("Lees de situatie"), "ghost", "large")
        read.clicked.connect(lambda: self.read.emit())
        text = QVBoxLayout()
        text.setSpacing(4)
        text.addWidget(Label(self._above(step), "smallStrong", "textMuted"))
        text.addWidget(Label(scenario.title, "brandLarge"))
        text.addWidget(Label(scenario.summary))
        text.addWidget(Label(scenario.goal))
        text.addSpacing(4)
        text.addWidget(self._facts(entry, words))
        text.addStretch(1)
        text.addSpacing(8)
        text.addWidget(_flow(self.start_button, read))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._row.addLayout(text, 1)
        self.body.addLayout(self._row)
        if step.progress is not None:
            self.body.addSpacing(12)
            self.body.addWidget(Line())
            self.body.addSpacing(8)
            self.body.addWidget(PathLine(step.progress))

    def set_image(self, image: QImage) -> None:
        self.picture.set_image(image)

    def retheme(self) -> None:
        super().retheme()
        if hasattr(self, "_row"):
            self._arrange(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def _arrange(self, width: int) -> None:
        """With less room the picture becomes smaller, and then stands above the words."""
        self.picture.set_size(*(_PICTURE if width >= self.px(_WIDE) else _SMALL))
        beside = width >= self.px(_BESIDE)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._row.setSpacing(24 if beside else 12)

    def _above(self, step: NextStep) -> str:
        if step.progress is None:
            return self.tr("Je volgende stap")
        return self.tr("Je volgende stap · leerlijn {0}").format(step.progress.path.title)

    def _facts(self, entry: Entry, words: ExerciseWords) -> QWidget:
        scenario = entry.scenario
        facts = (
            (SETTING_ICONS[scenario.setting], words.setting(scenario.setting)),
            ("messages-square", words.turns(scenario.usual_turns)),
            ("clock", words.about_minutes(scenario.minutes)),
        )
        lines = [
            IconLine(icon, text, "small", "textMuted", "textMuted", 16, 6, wrap=False) for icon, text in facts
        ]
        return _flow(*lines, gap=18)


def _flow(*parts: QWidget, gap: int = 8) -> QWidget:
    holder = QWidget()
    layout = FlowLayout(holder, gap=gap, row_gap=6)
    for part in parts:
        layout.addWidget(part)
    return holder
