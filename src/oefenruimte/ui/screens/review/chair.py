"""On the citizen's chair: one's own answers, with what the citizen thinks meanwhile; then how that felt."""

from collections.abc import Callable
from typing import BinaryIO

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from oefenruimte.domain.conversation import AnswerPart, Part, conversation
from oefenruimte.domain.ids import RecordingId
from oefenruimte.domain.problem import Problem
from oefenruimte.domain.scenario import Scenario, Thought, ThoughtPlace
from oefenruimte.domain.take import Take
from oefenruimte.ui.player.canvas import VideoCanvas
from oefenruimte.ui.player.captions import pieces
from oefenruimte.ui.player.card import NoPicture, TextCard
from oefenruimte.ui.player.controls import PlayerControls
from oefenruimte.ui.player.conversation import ConversationPlayer
from oefenruimte.ui.player.overlays import Tag
from oefenruimte.ui.player.wiring import join
from oefenruimte.ui.screens.parts.exercise_words import in_sentence
from oefenruimte.ui.screens.review.stage_size import stage_width
from oefenruimte.ui.widgets import Button, Dialog, Label, Segmented, Shortcuts, TextField

_WIDTH, _REST, _STEP_MS = 844, 440, 5000  # px at 100 %: all but the picture is so high
_MOST = 400  # characters of the line
_LONGEST_MS = 4500  # a thought is on the screen; shorter where the answer is short


class ChairDialog(Dialog):
    """`kept(str)`: what the learner wants to remember of it, as an own note."""

    kept = Signal(str)
    problem = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        take: Take,
        scenario: Scenario,
        open_recording: Callable[[RecordingId], BinaryIO],
    ) -> None:
        title = QCoreApplication.translate("ChairDialog", "Op de stoel van de inwoner")
        line = QCoreApplication.translate(
            "ChairDialog",
            "Je bent even {0}. De gedachten zijn bedacht: het programma weet niet wat je zegt.",
        )
        super().__init__(parent, title, line.format(in_sentence(scenario.citizen)), width=_WIDTH)
        self._take, self._scenario, self._open = take, scenario, open_recording
        self.canvas = VideoCanvas(self.tr("Beeld van je antwoorden"))
        self.controls = PlayerControls()
        self.controls.set_captions(available=False)
        self.player = ConversationPlayer(self)
        join(self.player, self.canvas, self.controls)
        self.player.caption.disconnect(self.canvas.set_caption)  # the thoughts stand there
        self.player.positionChanged.connect(self._think)
        self.player.problem.connect(self._broken)
        wide = stage_width(parent.window(), self.px(_REST))
        self.canvas.setFixedSize(wide, round(wide * 9 / 16))
        thinks = self.tr("Wat {0} denkt").format(in_sentence(scenario.citizen))
        self.canvas.set_tag(Tag(thinks, "message-square-quote"))
        self.body.addWidget(self.canvas, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(self.controls)
        self.body.addWidget(Label(self.tr("Hoe voelde jij je behandeld?"), "bodyStrong"))
        self.feeling = Segmented(self._feelings(), self.tr("Hoe voelde jij je behandeld?"), stretch=True)
        self.words = TextField(self.tr("Waardoor kwam dat? Mag leeg blijven."))
        self.words.edit.setMaxLength(_MOST)
        self.body.addWidget(self.feeling)
        self.body.addWidget(self.words)
        self.keep = Button(self.tr("Bewaar bij mijn notities"), "primary", icon="sticky-note")
        self.keep.set_unavailable(self.tr("Kies eerst hoe je je voelde."))
        close = Button(self.tr("Sluit"), key="Esc")
        close.clicked.connect(self.reject)
        self.keep.clicked.connect(self._keep)
        self.feeling.chosen.connect(lambda _: self.keep.set_unavailable(None))
        self.footer.addWidget(close)
        self.footer.addWidget(self.keep)
        answers = conversation((0, recording.duration_ms) for recording in take.recordings)
        self.player.load(answers, self._source, card=self._card)
        keys = Shortcuts(self)
        keys.bind("Spatie", self.player.toggle, words=self.tr("afspelen of stoppen"))
        keys.bind("←", lambda: self.player.skip(-_STEP_MS), words=self.tr("5 seconden terug"))
        keys.bind("→", lambda: self.player.skip(_STEP_MS), words=self.tr("5 seconden vooruit"))
        self.set_first_focus(self.controls.play_button)
        self.closed.connect(lambda _: self.player.close())

    def _feelings(self) -> list[tuple[object, str]]:
        return [
            ("gehoord", self.tr("Gehoord")),
            ("serieus", self.tr("Serieus genomen")),
            ("gehaast", self.tr("Gehaast")),
            ("alleen", self.tr("Alleen gelaten")),
        ]

    def _source(self, part: Part) -> BinaryIO:
        return self._open(self._take.recordings[part.turn_index].id)

    def _card(self, part: Part, why: NoPicture) -> TextCard:
        turn = self.tr("Beurt {0}").format(part.turn_index + 1)
        if why is NoPicture.SOUND_ONLY:
            return TextCard(self.tr("Alleen geluid"), turn, "mic")
        return TextCard(self.tr("Dit antwoord kunnen we niet afspelen."), turn, "circle-alert")

    def _think(self, at_ms: int) -> None:
        part, inside = self.player.conversation.locate(at_ms)
        assert isinstance(part, AnswerPart)
        thoughts = self._scenario.turn(self._take.recordings[part.turn_index].turn_id).thoughts
        self.canvas.set_caption(thought_at(thoughts, inside, part.duration_ms))

    def _broken(self, _: Part, problem: Problem) -> None:
        self.problem.emit(problem)

    def _keep(self) -> None:
        chosen = dict(self._feelings())[self.feeling.value]
        said = self.words.edit.text().strip()
        who = in_sentence(self._scenario.citizen)
        note = self.tr("Op de stoel van {0}: {1}.").format(who, chosen.lower())
        self.kept.emit(f"{note} {said}".strip())
        self.close_with("bewaar")


def thought_at(thoughts: tuple[Thought, ...], at_ms: int, length_ms: int) -> str:
    """What is thought at this moment of an answer; "" for nothing. Several of one place share its time."""
    each = min(_LONGEST_MS, length_ms // 3)
    starts = {
        ThoughtPlace.START: 0,
        ThoughtPlace.MIDDLE: (length_ms - each) // 2,
        ThoughtPlace.END: length_ms - each,
    }
    for place, start in starts.items():
        here = [thought for thought in thoughts if thought.at is place]
        if here and start <= at_ms <= start + each:
            number = min(len(here) - 1, (at_ms - start) * len(here) // max(1, each))
            return "\n".join(pieces(here[number].text)[:1])
    return ""
