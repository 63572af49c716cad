"""The citizen's clip, the shared take and an example answer beside each other (T)."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from oefenruimte.app.coach import OpenShare
from oefenruimte.domain.scenario import AnswerKind, Cue
from oefenruimte.ui.player.triptych import Triptych
from oefenruimte.ui.player.triptych_parts import Pane, PaneKind, TriptychTurn
from oefenruimte.ui.screens.parts.exercise_words import first_name
from oefenruimte.ui.widgets import Button, Dialog, Shortcuts

_WIDTH = 1040


class SideBySide(Dialog):
    """Opens at `turn`, counted from 0."""

    def __init__(self, parent: QWidget, share: OpenShare, turn: int) -> None:
        title = QCoreApplication.translate("SideBySide", "Naast elkaar")
        super().__init__(parent, title, share.manifest.scenario_title, width=_WIDTH)
        take = self.tr("Poging van {0}").format(first_name(share.item.sender.name))
        citizen = share.manifest.citizen or self.tr("Inwoner")
        self.view = Triptych({PaneKind.CLIP: citizen, PaneKind.TAKE: take}, self)
        self.body.addWidget(self.view)
        close = Button(self.tr("Sluit"), key="Esc")
        close.clicked.connect(self.reject)
        self.footer.addWidget(close)
        self.view.load(_turns(share), turn)
        self.view.bind(Shortcuts(self))
        self.set_first_focus(close)
        self.closed.connect(lambda _: self.view.close_player())


def _turns(share: OpenShare) -> list[TriptychTurn]:
    return [_turn(share, index) for index in range(len(share.manifest.turns))]


def _turn(share: OpenShare, index: int) -> TriptychTurn:
    shared, scenario = share.manifest.turns[index], share.scenario
    models: dict[AnswerKind, Pane] = {}
    captions: tuple[Cue, ...] = ()
    if scenario is not None:
        for turn in scenario.turns:
            if turn.id == shared.turn_id:
                captions = turn.clip.captions
        for answer in scenario.model_answers:
            if answer.turn == shared.turn_id and answer.kind not in models:
                clip = answer.clip
                source = None if clip is None else partial(_same, clip.path)
                cues = () if clip is None else clip.captions
                models[answer.kind] = Pane(source, answer.text, cues)
    path = share.clip(index)
    clip_pane = Pane(None if path is None else partial(_same, path), shared.citizen_lines, captions)
    return TriptychTurn(clip_pane, Pane(partial(share.answer, index)), models)


def _same(path: Path) -> Path:
    return path
