"""One's own answer beside an example to follow and one to contrast with: only after an own attempt."""

from collections.abc import Callable
from functools import partial
from typing import BinaryIO

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from oefenruimte.domain.ids import RecordingId
from oefenruimte.domain.scenario import AnswerKind, Scenario
from oefenruimte.domain.take import Recording, Take
from oefenruimte.ui.player.clip_state import OpenClip
from oefenruimte.ui.player.triptych import Triptych
from oefenruimte.ui.player.triptych_parts import Pane, PaneKind, TriptychTurn
from oefenruimte.ui.widgets import Button, Dialog, Shortcuts

_WIDTH = 1040
OpenRecording = Callable[[RecordingId], BinaryIO]


class BesideExample(Dialog):
    """Opens at the first turn that has an example."""

    def __init__(
        self,
        parent: QWidget,
        take: Take,
        scenario: Scenario,
        open_recording: OpenRecording,
        open_clip: OpenClip,
    ) -> None:
        title = QCoreApplication.translate("BesideExample", "Naast een voorbeeld")
        line = QCoreApplication.translate("BesideExample", "Zo kan het ook. Er is niet één goed antwoord.")
        super().__init__(parent, title, line, width=_WIDTH)
        own = self.tr("Jouw poging {0}").format(take.number)
        self.view = Triptych({PaneKind.CLIP: scenario.citizen, PaneKind.TAKE: own}, self)
        self.body.addWidget(self.view)
        close = Button(self.tr("Sluit"), key="Esc")
        close.clicked.connect(self.reject)
        self.footer.addWidget(close)
        turns = [_turn(recording, scenario, open_recording, open_clip) for recording in take.recordings]
        first = next((number for number, turn in enumerate(turns) if turn.models), 0)
        self.view.load(turns, first)
        self.view.bind(Shortcuts(self))
        self.set_first_focus(close)
        self.closed.connect(lambda _: self.view.close_player())


def _turn(
    recording: Recording, scenario: Scenario, open_recording: OpenRecording, open_clip: OpenClip
) -> TriptychTurn:
    turn = scenario.turn(recording.turn_id)
    models: dict[AnswerKind, Pane] = {}
    for answer in scenario.model_answers:
        if answer.turn == turn.id and answer.kind not in models:
            source = None if answer.clip is None else partial(open_clip, answer.clip)
            models[answer.kind] = Pane(source, answer.text, answer.clip.captions if answer.clip else ())
    clip = Pane(partial(open_clip, turn.clip), turn.lines, turn.clip.captions)
    return TriptychTurn(clip, Pane(partial(open_recording, recording.id)), models)
