"""The keys of sheets 03a to 03d: one key, another meaning in each phase."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from oefenruimte.app import practice as p
from oefenruimte.domain.scenario import Choice
from oefenruimte.ui.screens.practice.controller import PracticeController
from oefenruimte.ui.widgets import KeyHint, Shortcuts

_MOST_CHOICES = 9


class PracticeKeys(QObject):
    """Works for everything inside `host`."""

    captions = Signal()
    cue_card = Signal()
    look_back = Signal()
    self_view = Signal()

    def __init__(self, host: QWidget, controller: PracticeController) -> None:
        super().__init__(host)
        self._controller = controller
        self._keys = Shortcuts(host)
        for key in ("Spatie", "R", "Enter", "O", "T"):
            self._keys.bind(key, partial(self._press, key))
        self._keys.bind("H", self.cue_card.emit, words=self.tr("spiekbriefje"))
        self._keys.bind("Z", self.self_view.emit, words=self.tr("zie jezelf"))
        for number in range(_MOST_CHOICES):
            words = self.tr("kies hoe het verdergaat")
            self._keys.bind(str(number + 1), partial(self._choose, number), words=words)

    def set_off(self, off: bool) -> None:
        """While something else stands in the place of the page."""
        self._keys.set_off(off)

    def hints(self) -> list[KeyHint]:
        """For the key bar."""
        state = self._controller.state
        stop = self.stop_hints()
        match state.phase if state is not None else None:
            case p.Watching():
                return [
                    KeyHint(("Spatie",), self.tr("pauze")),
                    KeyHint(("R",), self.tr("opnieuw horen")),
                    KeyHint(("O",), self.tr("ondertiteling")),
                    KeyHint(("Enter",), self.tr("antwoorden")),
                    KeyHint(("T",), self.tr("even pauze")),
                    *stop,
                    self._see_yourself(),
                ]
            case p.Counting() | p.Starting():
                return [
                    KeyHint(("Spatie",), self.tr("wacht even")),
                    KeyHint(("R",), self.tr("terug naar fragment")),
                    KeyHint(("Enter",), self.tr("meteen beginnen")),
                    KeyHint(("T",), self.tr("even pauze")),
                    *stop,
                    self._see_yourself(),
                ]
            case p.Recording() | p.Saving():
                return [
                    KeyHint(("Spatie",), self.tr("stop opname")),
                    KeyHint(("R",), self.tr("beurt opnieuw")),
                    KeyHint(("T",), self.tr("even pauze")),
                    KeyHint(("H",), self.tr("spiekbriefje verbergen")),
                    KeyHint(("Esc",), self.tr("stoppen zonder bewaren")),
                    self._see_yourself(),
                ]
            case p.Choosing() if state is not None:
                again = self.tr("beurt {0} opnieuw").format(len(state.answers))
                return [*self._choice_hints(state), KeyHint(("R",), again), *stop]
            case p.Resting():
                return [
                    KeyHint(("Enter",), self.tr("ga door waar je was")),
                    KeyHint(("Esc",), self.tr("stop voor nu")),
                ]
            case _:
                return stop

    def stop_hints(self) -> list[KeyHint]:
        """While only stopping is left."""
        return [KeyHint(("Esc",), self.tr("stoppen"))]

    def _see_yourself(self) -> KeyHint:
        return KeyHint(("Z",), self.tr("jezelf zien"))

    def _choice_hints(self, state: p.PracticeState) -> list[KeyHint]:
        follow = state.turn.follow
        branches = follow.branches if isinstance(follow, Choice) else ()
        return [
            KeyHint((str(number),), branch.label[:1].lower() + branch.label[1:])
            for number, branch in enumerate(branches, 1)
        ]

    def _press(self, key: str) -> None:
        state = self._controller.state
        match state.phase if state is not None else None, key:
            case p.Watching(ended=False), "Spatie":
                self._controller.press(p.PausePressed())
            case p.Watching() | p.Counting(), "R":
                self._controller.press(p.ReplayPressed())
            case p.Watching(), "Enter":
                self._controller.press(p.AnswerPressed())
            case p.Watching(), "O":
                self.captions.emit()
            case p.Counting(), "Spatie":
                self._controller.press(p.HoldPressed())
            case p.Counting(), "Enter":
                self._controller.press(p.BeginNow())
            case p.Recording(), "Spatie":
                self._controller.press(p.StopPressed())
            case p.Recording() | p.Choosing(), "R":
                self._controller.press(p.RetryPressed())
            case p.Watching() | p.Counting() | p.Starting() | p.Recording(), "T":
                self._controller.press(p.RestPressed())
            case p.Resting(), "T" | "Enter":
                self._controller.press(p.RestOver())
            case p.Choosing(), "T":
                self.look_back.emit()
            case _:
                return

    def _choose(self, number: int) -> None:
        state = self._controller.state
        if state is not None and isinstance(state.phase, p.Choosing):
            self._controller.press(p.BranchChosen(number))
