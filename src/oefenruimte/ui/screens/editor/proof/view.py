"""Playing the draft through (F5): the rules of practising, with the answers left out.

No camera, no microphone and no recorder: there is nothing that could be kept.
"""

from collections import deque
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from oefenruimte.app import practice as p
from oefenruimte.app.authoring.rehearsal import leads_nowhere, rehearsal_of
from oefenruimte.domain.draft import Draft
from oefenruimte.domain.ids import RecordingId
from oefenruimte.domain.scenario import Choice, Hold
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.player.overlays import Tag
from oefenruimte.ui.screens.editor.proof.page import ProofPage
from oefenruimte.ui.screens.editor.proof.player import ProofPlayer
from oefenruimte.ui.screens.editor.words import EditorWords
from oefenruimte.ui.shells import FocusShell
from oefenruimte.ui.widgets import Button, Chip, EmptyState, KeyHint, Shortcuts, Themed, announce

_MOST_CHOICES = 9
_NO_RECORDING = RecordingId("")


class ProofView(Themed, QWidget):
    """Lies over `context.overlay`. `closed` tells the turn where the trainer was; `leave` lets go of it."""

    closed = Signal(str)
    accessible_role = QAccessible.Role.Grouping
    focus_target = None

    def __init__(self, context: ScreenContext, draft: Draft, turn_id: str = "") -> None:
        super().__init__(context.overlay)
        self._context, self._draft = context, draft
        self._words = EditorWords(self)
        scenario = rehearsal_of(draft)
        first = turn_id if draft.turn(turn_id) is not None else scenario.first_turn.id
        self._state = p.PracticeState(scenario, first, p.Watching(), count_from=0)
        self._nowhere = False  # the conversation stops because nobody chose what comes next
        self._over = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Proefspelen: er wordt niets bewaard"))
        self.shell = FocusShell(self.tr("Terug"), draft.title or self.tr("Oefening zonder naam"), parent=self)
        self.shell.set_chip(Chip("private", self.tr("Er wordt niets bewaard")))
        self.page = ProofPage()
        self.shell.set_content(self.page)
        self.player = ProofPlayer(self.page.stage.citizen, context.session.drafts.open, context.jobs, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.shell)
        self._keys = Shortcuts(self)
        self._connect()
        context.overlay.installEventFilter(self)
        self.setGeometry(context.overlay.rect())
        self.show()
        self.raise_()
        self.setFocus()
        self._carry_out((p.PlayClip(first),))
        self._show()

    @property
    def state(self) -> p.PracticeState:
        return self._state

    def busy(self) -> bool:
        return self.player.playing

    def send(self, event: p.Event) -> None:
        """Something happened, or was pressed."""
        events = deque([event])
        before = self._state
        while events:
            self._state, effects = p.reduce(self._state, events.popleft())
            events.extend(self._carry_out(effects))
        if self._state != before:
            self._show()

    def leave(self) -> None:
        """Let go of the clip, and go away."""
        if not self._over:
            self._over = True
            self._context.overlay.removeEventFilter(self)
            self.player.close()
            self.hide()
            self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._context.overlay:
            self.setGeometry(self._context.overlay.rect())
        return False

    # what happens --------------------------------------------------------------------------------------

    def _connect(self) -> None:
        page, keys = self.page, self._keys
        self.player.ended.connect(lambda: self.send(p.ClipEnded()))
        self.player.failed.connect(self._context.problem)
        self.shell.back_requested.connect(self._close)
        self.shell.lock_requested.connect(self._context.lock)
        page.pause.clicked.connect(lambda: self.send(p.PausePressed()))
        page.again.clicked.connect(self._again)
        page.skip.clicked.connect(lambda: self._choose(None))
        page.go_on.clicked.connect(self._go_on)
        page.cue_card.toggled.connect(lambda: page.cue_card.set_hidden(not page.cue_card.hidden))
        page.stage.choice.chosen.connect(self._choose)
        keys.bind("Enter", self._go_on)
        keys.bind("Spatie", lambda: self.send(p.PausePressed()))
        keys.bind("R", self._again)
        for number in range(_MOST_CHOICES):
            way = self.tr("kies hoe het verdergaat")
            keys.bind(str(number + 1), partial(self._choose, number), words=way)

    def _carry_out(self, effects: tuple[p.Effect, ...]) -> list[p.Event]:
        """The hands of the machine; what they bring about at once."""
        events: list[p.Event] = []
        for effect in effects:
            match effect:
                case p.PlayClip(turn_id):
                    turn = self._draft.turn(turn_id)
                    assert turn is not None
                    self.player.play(turn, self._draft.citizen)
                case p.PauseClip():
                    self.player.pause()
                case p.ResumeClip():
                    self.player.resume()
                case p.StopClip():
                    self.player.stop()
                case p.StartRecording():
                    events.append(p.RecordingStarted())
                case p.StopRecording():
                    events.append(p.Saved(p.Answer(self._state.turn_id, _NO_RECORDING, 0)))
                case p.FinishTake() if not self._nowhere:
                    self._nowhere = leads_nowhere(self._draft, self._state.turn_id)
                case _:
                    pass  # there is no recording to prepare, drop or finish
        return events

    def _go_on(self) -> None:
        match self._state.phase:
            case p.Watching():
                self.send(p.AnswerPressed())
            case p.Recording():
                self.send(p.StopPressed())
            case p.Done():
                self._close()
            case _:
                pass

    def _again(self) -> None:
        if isinstance(self._state.phase, p.Recording | p.Choosing):
            left = (
                self._state.answers[:-1] if isinstance(self._state.phase, p.Choosing) else self._state.answers
            )
            self._state = replace(self._state, phase=p.Watching(ended=True), answers=left)
        self.send(p.ReplayPressed())

    def _choose(self, branch: int | None) -> None:
        follow = self._state.turn.follow
        if not isinstance(self._state.phase, p.Choosing) or not isinstance(follow, Choice):
            return
        at = follow.default if branch is None else branch
        if at < len(follow.branches):
            self._nowhere = leads_nowhere(self._draft, self._state.turn_id, at)
            self.send(p.BranchChosen(at))

    def _close(self) -> None:
        turn_id = self._state.turn_id
        self.leave()
        self.closed.emit(turn_id)

    # what there is to see ------------------------------------------------------------------------------

    def _show(self) -> None:
        page, state = self.page, self._state
        name = self._draft.citizen or self.tr("De inwoner")
        page.stage.choice.hide()
        page.show_turn(state.turn)
        enter = KeyHint(("Enter",), self.tr("verder"))
        hints = [enter]
        match state.phase:
            case p.Watching(ended=ended, paused=paused):
                talks = Tag(self.tr("{0} praat").format(name), "volume-2")
                waits = Tag(self.tr("{0} wacht op een antwoord").format(name), "ear")
                page.stage.citizen.set_tag(waits if ended else talks)
                page.pause.setText(self.tr("Verder spelen") if paused else self.tr("Pauze"))
                page.pause.set_icon("play-filled" if paused else "pause-filled")
                page.show_buttons(pause=not ended, again=True, skip=False, go_on=self.tr("Naar het antwoord"))
                hints += [KeyHint(("Spatie",), self.tr("pauze")), KeyHint(("R",), self.tr("opnieuw horen"))]
            case p.Recording():
                page.stage.citizen.set_tag(Tag(self.tr("Hier antwoordt de deelnemer"), "mic"))
                page.show_buttons(pause=False, again=True, skip=False, go_on=self.tr("Sla antwoord over"))
                hints.append(KeyHint(("R",), self.tr("opnieuw horen")))
                self._hold()
            case p.Choosing():
                follow = state.turn.follow
                assert isinstance(follow, Choice)
                page.stage.citizen.set_tag(None)
                page.stage.choice.show_choice(follow, name)
                page.stage.choice.show()
                page.show_buttons(pause=False, again=True, skip=True, go_on=None)
                hints = [KeyHint(("1", "2", "3")[: len(follow.branches)], self.tr("kies"))]
            case _:
                self._show_end()
                hints = [KeyHint(("Enter",), self.tr("terug"))]
        self.shell.set_hints([*hints, KeyHint(("Esc",), self.tr("terug naar deze beurt"))])
        now = self._words.title(self._draft, state.turn_id)
        announce(self, f"{now}. {self._now_words()}")
        self._find_focus()

    def _find_focus(self) -> None:
        """On the first choice; else nowhere in particular, so that the keys work."""
        cards = self.page.stage.choice.choices() if isinstance(self._state.phase, p.Choosing) else []
        target: QWidget = cards[0] if cards else self
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hold(self) -> None:
        """What stays on while the learner answers."""
        turn, listening = self._draft.turn(self._state.turn_id), self._draft.listening
        if turn is not None and turn.hold is Hold.LISTENING and listening is not None:
            self.player.listen(listening)

    def _now_words(self) -> str:
        match self._state.phase:
            case p.Watching(ended=False):
                return self.tr("Het fragment speelt.")
            case p.Recording():
                return self.tr("Hier antwoordt de deelnemer. Enter gaat verder.")
            case p.Choosing():
                return self.tr("Kies hoe het verder gaat.")
            case p.Done():
                return self.tr("Dit is het einde.")
            case _:
                return self.tr("Het fragment is klaar.")

    def _show_end(self) -> None:
        self.player.close()
        back = Button(self.tr("Terug naar de editor"), "primary", key="Enter")
        back.clicked.connect(self._close)
        title, text = self.tr("Dit is het einde"), self.tr("Zo loopt het gesprek af.")
        if self._nowhere:
            turn = self._words.in_sentence(self._draft, self._state.turn_id)
            title = self.tr("Hier stopt het gesprek")
            text = self.tr("Na {0} is nog niet gekozen wat er komt.").format(turn)
        icon = "split" if self._nowhere else "flag-triangle-right"
        self.shell.set_content(EmptyState(icon, title, text, [back]))
