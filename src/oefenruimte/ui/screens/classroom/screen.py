"""A lesson with a group: the window is full, the picture and the captions are large, nothing is kept."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from oefenruimte.app import practice as p
from oefenruimte.domain.problem import Problem
from oefenruimte.domain.scenario import Choice, Scenario, Turn
from oefenruimte.ui.context import Screen, ScreenContext
from oefenruimte.ui.language.words import words as problem_words
from oefenruimte.ui.player.clock_text import clock_text
from oefenruimte.ui.player.overlays import Tag
from oefenruimte.ui.routes import Classroom, Practice, Situation
from oefenruimte.ui.screens.classroom.lesson import Lesson
from oefenruimte.ui.screens.classroom.page import ClassroomPage
from oefenruimte.ui.screens.practice.clip_show import ClipShow
from oefenruimte.ui.shells import FocusShell
from oefenruimte.ui.widgets import Busy, Button, Chip, EmptyState, KeyHint, Shortcuts, announce

_MOST_CHOICES = 9


class _Places(QWidget):
    """Has the focus while keys do the work."""

    focus_target = None
    accessible_role = QAccessible.Role.Grouping


class ClassroomScreen(Screen):
    """Opens no device at all. The window goes back to what it was in `leave`."""

    def __init__(self, context: ScreenContext, route: Classroom) -> None:
        super().__init__()
        self._context, self._route = context, route
        self.lesson: Lesson | None = None
        self._left = self._was_full = False
        self._full = False
        self.shell = FocusShell(self.tr("Stoppen"), "", parent=self)
        self.shell.set_chip(Chip("private", self.tr("Niets bewaard")))
        self.page = ClassroomPage()
        self.clip = ClipShow(self.page.stage.citizen, context.session.clips.source, self)
        self._places = _Places()
        self._places.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._places.setAccessibleName(self.tr("Met een groep"))
        self._stack = QStackedLayout(self._places)
        self._stack.addWidget(Busy(self.tr("De oefening wordt klaargezet…")))
        self._stack.addWidget(self.page)
        self._end: EmptyState | None = None
        self.shell.set_content(self._places)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.shell)
        self._keys = Shortcuts(self)
        self._connect()
        context.jobs.run(
            context.session.library.get, route.scenario_id, on_done=self._loaded, on_problem=self._unknown
        )

    def leave(self) -> None:
        self._left = True
        self.clip.stop()
        if self.lesson is not None:
            self.lesson.stop()
        if self._full and not self._was_full:
            self.window().setWindowState(self.window().windowState() & ~Qt.WindowState.WindowFullScreen)

    def busy(self) -> bool:
        """Somebody answers, or a clip plays: the room does not lock by itself."""
        phase = self.lesson.state.phase if self.lesson is not None else None
        return isinstance(phase, p.Recording) or (isinstance(phase, p.Watching) and not phase.ended)

    # beginning ----------------------------------------------------------------------------------------

    def _connect(self) -> None:
        page, keys = self.page, self._keys
        self.shell.back_requested.connect(self._back)
        self.shell.lock_requested.connect(self._context.lock)
        self.clip.ended.connect(lambda: self._send(p.ClipEnded()))
        self.clip.failed.connect(self._clip_failed)
        page.pause.clicked.connect(lambda: self._send(p.PausePressed()))
        page.again.clicked.connect(self._again)
        page.go_on.clicked.connect(self._go_on)
        page.record.clicked.connect(self._record)
        page.timed.toggled.connect(lambda _: self._show_clock())
        page.stage.choice.chosen.connect(self._choose)
        keys.bind("Enter", self._go_on)
        keys.bind("Spatie", lambda: self._send(p.PausePressed()))
        keys.bind("R", self._again)
        keys.bind("N", self._record)
        keys.bind("K", self.page.timed.toggle)
        for number in range(_MOST_CHOICES):
            way = self.tr("kies hoe het verdergaat")
            keys.bind(str(number + 1), partial(self._choose, number), words=way)

    def _loaded(self, scenario: Scenario) -> None:
        if self._left:
            return
        if self._route.intensity is not None:
            scenario = scenario.played_at(self._route.intensity)
        self.shell.set_title(scenario.title)
        self.lesson = Lesson(scenario, self._route.turn_id, self)
        self.lesson.playClip.connect(self._play)
        self.lesson.pauseClip.connect(self.clip.pause)
        self.lesson.resumeClip.connect(self.clip.resume)
        self.lesson.stopClip.connect(self.clip.stop)
        self.lesson.changed.connect(self._show)
        self.lesson.ticked.connect(lambda ms: self.page.clock.setText(clock_text(ms)))
        self._was_full = bool(self.window().windowState() & Qt.WindowState.WindowFullScreen)
        self._full = True
        self.window().setWindowState(self.window().windowState() | Qt.WindowState.WindowFullScreen)
        self._stack.setCurrentWidget(self.page)
        self.lesson.begin()

    def _unknown(self, problem: Problem) -> None:
        found = problem_words(problem)
        back = Button(self.tr("Ga terug"), icon="arrow-left")
        back.clicked.connect(self._back)
        self._put(EmptyState("file-x", found.title, found.text, [back], "error"))

    def _play(self, turn: Turn) -> None:
        assert self.lesson is not None
        self.clip.play(turn, self.lesson.state.scenario.citizen)

    def _clip_failed(self, problem: Problem) -> None:
        """Her words are on the stage: the lesson goes on with those."""
        self._context.problem(problem)
        self._send(p.ClipEnded())

    # what is pressed ----------------------------------------------------------------------------------

    def _send(self, event: p.Event) -> None:
        if self.lesson is not None and not self._left:
            self.lesson.send(event)

    def _go_on(self) -> None:
        match self.lesson.state.phase if self.lesson is not None else None:
            case p.Watching():
                self._send(p.AnswerPressed())
            case p.Recording():
                self._send(p.StopPressed())
            case _:
                return

    def _again(self) -> None:
        if self.lesson is not None:
            self.lesson.again()

    def _choose(self, index: int) -> None:
        if self.lesson is not None and isinstance(self.lesson.state.phase, p.Choosing):
            self._send(p.BranchChosen(index))

    def _record(self) -> None:
        """Only when one asks: this turn alone, in the way one always practises, and then back here."""
        if self.lesson is not None and self._end is None:
            turn_id, route = self.lesson.turn.id, self._route
            back = Classroom(route.scenario_id, turn_id, route.intensity)
            self._context.go(
                Practice(route.scenario_id, False, turn_id, only=True, back=back, intensity=route.intensity)
            )

    def _back(self) -> None:
        self._context.go(Situation(self._route.scenario_id))

    # showing ------------------------------------------------------------------------------------------

    def _show(self) -> None:
        assert self.lesson is not None
        page, state = self.page, self.lesson.state
        name = state.scenario.citizen
        page.stage.show_citizen()
        page.stage.choice.hide()
        page.prompt.setText(state.turn.prompt)
        if self._end is not None and not isinstance(state.phase, p.Done):
            self._take_away_end()
        match state.phase:
            case p.Watching(ended=ended, paused=paused):
                waits = Tag(self.tr("Wie geeft antwoord?"), "ear")
                talks = Tag(self.tr("{0} praat").format(name), "volume-2")
                page.stage.citizen.set_tag(waits if ended else talks)
                word = None if ended else self.tr("Verder") if paused else self.tr("Pauze")
                page.show_buttons(pause=word, go_on=self.tr("Een deelnemer antwoordt"))
            case p.Recording():
                page.stage.citizen.set_tag(Tag(self.tr("Een deelnemer antwoordt"), "ear"))
                page.show_buttons(pause=None, go_on=self.tr("Klaar met antwoorden"))
            case p.Choosing():
                follow = state.turn.follow
                assert isinstance(follow, Choice)
                page.stage.citizen.set_tag(None)
                page.stage.choice.show_choice(follow, name)
                page.stage.choice.show()
                page.show_buttons(pause=None, go_on=None)
            case p.Done():
                self._show_end()
            case _:
                return
        self._show_clock()
        self.shell.set_hints(self._hints(state))
        self._find_focus(state)
        announce(self, page.stage.citizen.accessibleDescription())

    def _show_clock(self) -> None:
        answering = self.lesson is not None and isinstance(self.lesson.state.phase, p.Recording)
        if answering and not self.page.clock.isVisible():
            self.page.clock.setText(clock_text(0))
        self.page.clock.setVisible(answering and self.page.timed.isChecked())

    def _hints(self, state: p.PracticeState) -> list[KeyHint]:
        follow = state.turn.follow
        stop = KeyHint(("Esc",), self.tr("stoppen"))
        if isinstance(state.phase, p.Done):
            return [stop]
        if isinstance(state.phase, p.Choosing) and isinstance(follow, Choice):
            keys = tuple(str(number + 1) for number in range(len(follow.branches)))
            return [KeyHint(keys, self.tr("kies")), KeyHint(("R",), self.tr("opnieuw horen")), stop]
        return [
            KeyHint(("Enter",), self.tr("verder")),
            KeyHint(("Spatie",), self.tr("pauze")),
            KeyHint(("R",), self.tr("opnieuw horen")),
            KeyHint(("K",), self.tr("tijd tonen")),
            KeyHint(("N",), self.tr("neem deze beurt op")),
            stop,
        ]

    def _find_focus(self, state: p.PracticeState) -> None:
        target: QWidget = self._places
        if isinstance(state.phase, p.Choosing):
            target = self.page.stage.choice.choices()[0]
        elif self._end is not None:
            target = self._end.buttons[0]
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_end(self) -> None:
        assert self.lesson is not None
        self.clip.stop()
        again = Button(self.tr("Nog een keer"), "primary", icon="rotate-ccw")
        again.clicked.connect(self.lesson.begin)
        back = Button(self.tr("Klaar"))
        back.clicked.connect(self._back)
        text = self.tr("Wat ging goed? Wat zou jij anders doen? Er is niets bewaard.")
        self._put(EmptyState("messages-square", self.tr("Praat er samen over"), text, [again, back]))

    def _put(self, page: EmptyState) -> None:
        self._end = page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_away_end(self) -> None:
        end, self._end = self._end, None
        if end is not None:
            self._stack.setCurrentWidget(self.page)
            self._stack.removeWidget(end)
            end.hide()
            end.deleteLater()
