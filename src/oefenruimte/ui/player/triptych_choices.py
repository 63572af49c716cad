"""Which turn, which example, which sound: under the three pictures."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from oefenruimte.domain.scenario import AnswerKind
from oefenruimte.ui.player.triptych_parts import PaneKind
from oefenruimte.ui.widgets import FlowLayout, Segmented, Themed

_GAP, _ROW_GAP = 12, 8
_WORDS_UP_TO = 4  # of more turns than this only the number is shown


class TriptychChoices(Themed, QWidget):
    """A choice with one possibility is left out."""

    turn_chosen = Signal(object)  # int
    model_chosen = Signal(object)  # AnswerKind
    sound_chosen = Signal(object)  # PaneKind

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, _GAP, _ROW_GAP)
        self._turns: Segmented | None = None
        self._models: Segmented | None = None
        self._sounds: Segmented | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_turns(self, count: int, turn: int) -> None:
        words = [self.tr("Beurt {0}").format(number + 1) for number in range(count)]
        shown = words if count <= _WORDS_UP_TO else [str(number + 1) for number in range(count)]
        few = count <= _WORDS_UP_TO
        options = list(enumerate(shown))
        choice = Segmented(options, self.tr("Beurt"), turn, spoken=words, check_mark=few, parent=self)
        choice.chosen.connect(self.turn_chosen)
        self._turns = self._replace(self._turns, choice, count)

    def set_models(self, models: Sequence[AnswerKind], model: AnswerKind) -> None:
        words = {
            AnswerKind.GOOD: self.tr("Goed voorbeeld"),
            AnswerKind.WEAK: self.tr("Zo liever niet"),
        }
        choice = Segmented([(kind, words[kind]) for kind in models], self.tr("Voorbeeld"), model, parent=self)
        choice.chosen.connect(self.model_chosen)
        self._models = self._replace(self._models, choice, len(models))

    def set_sounds(self, sounds: Sequence[tuple[PaneKind, str]], sound: PaneKind) -> None:
        short = {
            PaneKind.CLIP: self.tr("Geluid inwoner"),
            PaneKind.TAKE: self.tr("Geluid poging"),
            PaneKind.MODEL: self.tr("Geluid voorbeeld"),
        }
        spoken = [self.tr("Geluid: {0}").format(name) for _, name in sounds]
        options = [(kind, short[kind]) for kind, _ in sounds]
        choice = Segmented(options, self.tr("Wat je hoort"), sound, spoken=spoken, parent=self)
        choice.chosen.connect(self.sound_chosen)
        self._sounds = self._replace(self._sounds, choice, len(sounds))

    def show_turn(self, turn: int) -> None:
        if self._turns is not None:
            self._turns.set_value(turn)

    def show_model(self, model: AnswerKind) -> None:
        if self._models is not None:
            self._models.set_value(model)

    def show_sound(self, sound: PaneKind) -> None:
        if self._sounds is not None:
            self._sounds.set_value(sound)

    def heightForWidth(self, width: int) -> int:
        return self._flow.heightForWidth(width)

    def _replace(self, before: Segmented | None, choice: Segmented, count: int) -> Segmented:
        if before is not None:
            self._flow.removeWidget(before)
            before.hide()
            before.deleteLater()
        self._flow.addWidget(choice)
        choice.setVisible(count > 1)
        self.updateGeometry()
        return choice
