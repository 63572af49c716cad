"""How it could also be said: behind a button, because the own attempt comes first."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from oefenruimte.domain.scenario import AnswerKind, ModelAnswer, Scenario
from oefenruimte.domain.take import Take
from oefenruimte.ui.widgets import Button, Card, IconLine, Label, Line, Scroll, announce


class ExampleCard(Card):
    """Examples to follow, examples to contrast with, and what often goes wrong. Without them the aim of the
    exercise; without the exercise the reason why there is so little to see. `play_wanted(ModelAnswer)`."""

    play_wanted = Signal(object)
    chair_wanted = Signal()
    beside_wanted = Signal()
    reel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._column = QVBoxLayout()
        self._content = QWidget()
        self._title = Label("", "h3", parent=self)
        whole = QVBoxLayout(self._content)
        whole.setContentsMargins(0, 0, 0, 0)
        self.chair = Button(self.tr("Op de stoel van de inwoner"), size="small", icon="ear")
        self.beside = Button(self.tr("Naast een voorbeeld"), size="small", icon="columns-2")
        self.reel = Button(self.tr("Je eerste en je beste"), size="small", icon="star")
        for button, wanted in (
            (self.chair, self.chair_wanted),
            (self.beside, self.beside_wanted),
            (self.reel, self.reel_wanted),
        ):
            button.clicked.connect(wanted)
            button.hide()
            whole.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addWidget(self._title)
        self._lines = QVBoxLayout()
        whole.addLayout(self._lines, 1)
        self._scroll = Scroll(self._content, self)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button = Button(self.tr("Lees een voorbeeld"), icon="message-square-quote", parent=self)
        self.button.clicked.connect(self._open)
        self.body.addWidget(self._scroll, 1)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self._scenario: Scenario | None = None
        self._take: Take | None = None
        self.retheme()

    def set_take(self, take: Take, scenario: Scenario | None) -> None:
        """Closed again for another exercise; for another take of the same one it stays as it is."""
        before, self._take, self._scenario = self._scenario, take, scenario
        opened = self.button.isHidden() and before is not None and before == scenario
        self._clear()
        self.button.hide()
        if scenario is None:
            self._say_gone()
        elif not scenario.model_answers and not scenario.pitfalls:
            self._show_aim(scenario)
        elif opened:
            self._show_example(scenario)
        else:
            self._offer()

    def set_ways(self, *, several: bool) -> None:
        """Other ways to look. `several`: there is another take to look at."""
        scenario = self._scenario
        played = {recording.turn_id for recording in self._take.recordings} if self._take else set()
        models = scenario.model_answers if scenario is not None else ()
        self.chair.setVisible(scenario is not None)
        self.beside.setVisible(any(answer.turn in played for answer in models))
        self.reel.setVisible(several and scenario is not None and bool(scenario.behaviours))

    def retheme(self) -> None:
        super().retheme()
        if hasattr(self, "_lines"):
            self._lines.setContentsMargins(0, 0, self.px(4), 0)
            self._lines.setSpacing(self.px(8))

    def _offer(self) -> None:
        self._name(self.tr("Een voorbeeld"))
        assert self._scenario is not None
        self._line(self.tr("Zo kan het ook. Er is niet één goed antwoord."))
        self._lines.addSpacing(self.px(4))
        self._lines.addWidget(Label(self.tr("Je doel"), "noteStrong"))
        self._line(self._scenario.goal)
        self._lines.addStretch(1)
        self.button.show()

    def _open(self) -> None:
        assert self._scenario is not None
        self.button.hide()
        self._clear()
        self._show_example(self._scenario)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setFocus()
        announce(self, self.tr("Het voorbeeld staat er."))

    def _show_example(self, scenario: Scenario) -> None:
        assert self._take is not None
        self._name(self.tr("Een voorbeeld"))
        played = [recording.turn_id for recording in self._take.recordings]
        fitting = [answer for answer in scenario.model_answers if answer.turn in played]
        answers = sorted(fitting or scenario.model_answers, key=lambda one: _place(one.turn, played))
        self._show_answers(scenario, [one for one in answers if one.kind is AnswerKind.GOOD], played)
        weak = [one for one in answers if one.kind is AnswerKind.WEAK]
        if weak:
            self._lines.addWidget(Line())
            self._lines.addWidget(Label(self.tr("Zo liever niet"), "noteStrong"))
            self._line(self.tr("Goed bedoeld, en toch werkt het anders. Hoor je het verschil?"))
            self._show_answers(scenario, weak, played)
        if scenario.pitfalls:
            self._lines.addWidget(Line())
            self._lines.addWidget(Label(self.tr("Hier gaat het vaak mis"), "noteStrong"))
            for pitfall in scenario.pitfalls:
                self._lines.addWidget(IconLine("triangle-alert", pitfall, icon_color="warning", icon_size=16))
        self._lines.addStretch(1)

    def _show_answers(self, scenario: Scenario, answers: Sequence[ModelAnswer], played: list[str]) -> None:
        for answer in answers:
            where = self._where(scenario, answer, played)
            if where:
                self._lines.addWidget(Label(where, "smallStrong", "textMuted"))
            if answer.clip is not None:
                play = Button(self.tr("Bekijk dit antwoord"), size="small", icon="play-filled")
                play.clicked.connect(lambda _=False, shown=answer: self.play_wanted.emit(shown))
                self._lines.addWidget(play, 0, Qt.AlignmentFlag.AlignLeft)
            self._line(f"‘{answer.text.strip()}’")
            if answer.why:
                self._lines.addWidget(IconLine("lightbulb", answer.why, "note", icon_size=16))

    def _where(self, scenario: Scenario, answer: ModelAnswer, played: list[str]) -> str:
        """On which turn this is an answer, in the words of this take."""
        if len(scenario.turns) == 1:
            return ""
        if answer.turn in played:
            return self.tr("Beurt {0}").format(played.index(answer.turn) + 1)
        name = scenario.turn(answer.turn).name
        return self.tr("Als het anders loopt: {0}").format(name[:1].lower() + name[1:]) if name else ""

    def _show_aim(self, scenario: Scenario) -> None:
        self._name(self.tr("Je doel"))
        self._line(scenario.goal)
        for tip in scenario.tips:
            self._lines.addWidget(IconLine("lightbulb", tip, icon_size=16))
        self._lines.addStretch(1)

    def _say_gone(self) -> None:
        self._name(self.tr("Alleen je antwoorden"))
        self._line(self.tr("Deze oefening staat niet meer op deze computer. Je antwoorden zijn er nog wel."))
        self._lines.addStretch(1)

    def _name(self, title: str) -> None:
        self._title.setText(title)
        self.setAccessibleName(title)
        self._scroll.setAccessibleName(title)

    def _line(self, text: str) -> None:
        self._lines.addWidget(Label(text, "note"))

    def _clear(self) -> None:
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


def _place(turn_id: str, played: list[str]) -> int:
    return played.index(turn_id) if turn_id in played else len(played)
