"""First and best, one after the other: what one did at first, and what one does now."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from oefenruimte.domain.ids import RecordingId, TakeId
from oefenruimte.domain.problem import Failure, Problem
from oefenruimte.domain.scenario import Scenario
from oefenruimte.domain.take import Anchor, SelfCheck, Take
from oefenruimte.ui.player.canvas import VideoCanvas
from oefenruimte.ui.player.card import TextCard
from oefenruimte.ui.player.clip import ClipPlayer
from oefenruimte.ui.player.overlays import Tag
from oefenruimte.ui.screens.review.stage_size import stage_width
from oefenruimte.ui.widgets import Button, Dialog, Label, Select, Shortcuts, announce

_WIDTH, _REST = 844, 330  # px at 100 %: all but the picture is so high


@dataclass(frozen=True, slots=True)
class TakeAnswers:
    """What the learner said of each take, and the moment they marked in it (else its beginning)."""

    checks: Mapping[TakeId, Mapping[str, SelfCheck]]
    moments: Mapping[TakeId, Anchor]


def first_and_best(
    takes: Sequence[Take], answers: TakeAnswers, behaviour_id: str
) -> tuple[Take, Take] | None:
    """The oldest take, and the starred one or else the latest with "ja" on this behaviour.

    None when there is no such other take.
    """
    first = takes[0] if takes else None
    yes = [take for take in takes if answers.checks.get(take.id, {}).get(behaviour_id) is SelfCheck.YES]
    best = next((take for take in takes if take.starred), yes[-1] if yes else None)
    if first is None or best is None or best.id == first.id:
        return None
    return first, best


class ReelDialog(Dialog):
    """Choose a behaviour; its two answers are played after one another."""

    problem = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        takes: Sequence[Take],
        scenario: Scenario,
        answers: TakeAnswers,
        open_recording: Callable[[RecordingId], BinaryIO],
    ) -> None:
        title = QCoreApplication.translate("ReelDialog", "Je eerste en je beste")
        line = QCoreApplication.translate("ReelDialog", "Na elkaar, per gedrag. Alleen jij ziet dit.")
        super().__init__(parent, title, line, width=_WIDTH)
        self._takes, self._answers, self._open = tuple(takes), answers, open_recording
        self.choice = Select(
            [(behaviour.id, behaviour.self_text) for behaviour in scenario.behaviours], self.tr("Gedrag")
        )
        self.choice.chosen.connect(lambda _: self._show())
        self.canvas = VideoCanvas(self.tr("Beeld van je poging"))
        wide = stage_width(parent.window(), self.px(_REST))
        self.canvas.setFixedSize(wide, round(wide * 9 / 16))
        self.state = Label("", "note")
        self.play = Button(self.tr("Speel na elkaar"), "primary", icon="play-filled", key="Spatie")
        self.play.clicked.connect(self.toggle)
        self.body.addWidget(self.choice)
        self.body.addWidget(self.canvas, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.addWidget(self.play)
        row.addWidget(self.state, 1)
        self.body.addLayout(row)
        close = Button(self.tr("Sluit"), key="Esc")
        close.clicked.connect(self.reject)
        self.footer.addWidget(close)
        self.clip = ClipPlayer(self)
        self.clip.frame.connect(self.canvas.show_frame)
        self.clip.loaded.connect(self._loaded)
        self.clip.ended.connect(self._ended)
        self.clip.failed.connect(self._failed)
        self.clip.playingChanged.connect(self._playing)
        self._pair: tuple[Take, Take] | None = None
        self.part = 0  # 0: the first take, 1: the best
        Shortcuts(self).bind_button(self.play)
        self.set_first_focus(self.play)
        self.closed.connect(lambda _: self.clip.close())
        self._show()

    def toggle(self) -> None:
        if self._pair is None:
            return
        if self.clip.playing:
            self.clip.pause()
        elif self.part == 1 and self.clip.position >= self.clip.duration > 0:
            self._load(0, play=True)  # once more, from the beginning
        else:
            self.clip.play()

    def _show(self) -> None:
        self.clip.close()
        self._pair = first_and_best(self._takes, self._answers, str(self.choice.value))
        if self._pair is None:
            self.canvas.clear()
            self.canvas.set_tag(None)
            words = self.tr(
                "Geef een latere poging een ster, of kies ‘Ja’ bij dit gedrag. Dan staan ze hier."
            )
            self.canvas.show_card(TextCard(words, "", "star"))
            self.play.set_unavailable(words)
            self.state.setText("")
            return
        self.play.set_unavailable(None)
        self.state.setText(
            self.tr("Poging {0}, en dan poging {1}.").format(self._pair[0].number, self._pair[1].number)
        )
        self._load(0, play=False)

    def _load(self, part: int, *, play: bool) -> None:
        assert self._pair is not None
        self.part = part
        take = self._pair[part]
        moment = self._answers.moments.get(take.id, Anchor(0, 0))
        index = min(moment.turn_index, len(take.recordings) - 1)
        words = self.tr("Poging {0}: je eerste") if part == 0 else self.tr("Poging {0}: je beste")
        self.canvas.clear()
        self.canvas.set_tag(Tag(words.format(take.number)))
        announce(self, words.format(take.number))
        try:
            source = self._open(take.recordings[index].id)
        except Failure as failure:
            self._failed(failure.problem)
            return
        self.clip.load(source, moment.at_ms, play=play)

    def _loaded(self) -> None:
        if not self.clip.has_video:
            self.canvas.show_card(TextCard(self.tr("Alleen geluid"), "", "mic"))

    def _ended(self) -> None:
        if self.part == 0:
            self._load(1, play=True)

    def _failed(self, problem: Problem) -> None:
        self.canvas.show_card(TextCard(self.tr("Dit kunnen we niet afspelen."), "", "circle-alert"))
        self.problem.emit(problem)

    def _playing(self, playing: bool) -> None:
        self.play.set_icon("pause-filled" if playing else "play-filled")
        self.play.setText(self.tr("Pauze") if playing else self.tr("Speel na elkaar"))
