"""The page for practising: the shell round it, keys, focus, questions, and what is told to the window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QApplication, QStackedLayout, QVBoxLayout, QWidget

from oefenruimte.app import practice as p
from oefenruimte.domain.take import Take
from oefenruimte.ui.context import Screen, ScreenContext
from oefenruimte.ui.routes import LibraryRoute, MyTakes, Practice, Review, Situation
from oefenruimte.ui.screens.practice.beeps import Beeps
from oefenruimte.ui.screens.practice.controller import PracticeController
from oefenruimte.ui.screens.practice.countdown import USUAL_PACE, Pace
from oefenruimte.ui.screens.practice.keys import PracticeKeys
from oefenruimte.ui.screens.practice.look_back import LookBack
from oefenruimte.ui.screens.practice.page import PracticePage
from oefenruimte.ui.screens.practice.phases import PhaseView
from oefenruimte.ui.screens.practice.resting import RestView
from oefenruimte.ui.screens.practice.troubles import Troubles
from oefenruimte.ui.screens.practice.turn_lines import TurnWords, turn_at
from oefenruimte.ui.shells import FocusShell
from oefenruimte.ui.widgets import Answer, Busy, Dialog, EmptyState, TurnBar, announce, ask

_SEEN = (p.Watching, p.Counting, p.Starting, p.Recording, p.Saving, p.Choosing)
_GO_ON, _STOP = "door", "stop"
_NEARLY_MS = 1000  # so close to the end it was the end that stopped the recording


class _Places(QWidget):
    """Has the focus while keys do the work; no ring round all of the page."""

    focus_target = None
    accessible_role = QAccessible.Role.Grouping


class PracticeScreen(Screen):
    """Opens the devices at once and lets go of them in `leave`."""

    def __init__(self, context: ScreenContext, route: Practice, pace: Pace = USUAL_PACE) -> None:
        super().__init__()
        self._context = context
        self._route = route
        self.controller = PracticeController(
            context.session,
            context.jobs,
            context.recorder,
            context.preferences.current,
            route,
            context.problem,
            pace,
            self,
        )
        if context.preferences.current.countdown_sound:
            Beeps(self.controller, self)
        self.shell = FocusShell(self.tr("Stoppen"), "", parent=self)
        self.turns = TurnBar(parent=self)
        self.turns.hide()
        self.page = PracticePage(self.controller.press, context.session.clips.source)
        self._phases = PhaseView(self.page, self.controller, context.session.profile.name)
        self._troubles, self._turn_words = Troubles(self), TurnWords(self)
        self._trouble: EmptyState | None = None
        self._trouble_about: object = None
        self._question: Dialog | None = None
        self._look_back: LookBack | None = None
        self._before: p.Phase | None = None
        self._elapsed = 0
        self._title: str | None = None  # of the window, while it says REC
        self._tidies = False  # what is kept is closed first, then there are takes to erase
        self._places = _Places()
        self._stack = QStackedLayout(self._places)
        self._stack.addWidget(Busy(self.tr("Je oefening wordt klaargezet…")))
        self._stack.addWidget(self.page)
        self.rest = RestView()
        self._stack.addWidget(self.rest)
        self.shell.set_content(self._places)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.shell)
        self._keys = PracticeKeys(self, self.controller)
        self._connect()
        now = context.preferences.current
        self._phases.set_captions(now.captions)
        self._phases.set_self_view(now.self_view)
        for canvas in (self.page.stage.you, self.page.side.small.you):
            canvas.set_mirror(now.mirror)
        self.controller.start()
        self._focus()

    def _connect(self) -> None:
        controller, context = self.controller, self._context
        controller.changed.connect(self._refresh)
        controller.ticked.connect(self._ticked)
        controller.undoOffered.connect(self._offer_undo)
        controller.roomIsLow.connect(self._tell_room)
        controller.finished.connect(self._finished)
        controller.left.connect(self._go_back)
        context.recorder.preview.connect(self._show_camera)
        self.shell.back_requested.connect(self._stop_pressed)
        self.shell.lock_requested.connect(context.lock)
        self.page.watch_row.captions_toggled.connect(self._toggle_captions)
        self.page.choose_row.look_back_pressed.connect(self._look)
        self.page.side.cue_card.toggled.connect(self._toggle_cue_card)
        self.page.stage.choice.chosen.connect(lambda index: controller.press(p.BranchChosen(index)))
        self._keys.captions.connect(self._toggle_captions)
        self._keys.cue_card.connect(self._toggle_cue_card)
        self._keys.look_back.connect(self._look)
        self.page.side.rest.clicked.connect(lambda: controller.press(p.RestPressed()))
        self.rest.go_on.clicked.connect(lambda: controller.press(p.RestOver()))
        self.rest.stop.clicked.connect(lambda: controller.press(p.StopForNow()))
        self._keys.self_view.connect(self._toggle_self_view)
        for button in (self.page.stage.see_yourself, self.page.side.small.see_yourself):
            button.clicked.connect(self._toggle_self_view)

    # for the window -----------------------------------------------------------------------------------

    def leave(self) -> None:
        self._context.recorder.preview.disconnect(self._show_camera)
        self.controller.leave()
        self._phases.leave()
        self._mark_window(recording=False)
        for dialog in (self._question, self._look_back):
            if dialog is not None:
                dialog.reject()

    def busy(self) -> bool:
        return self.controller.busy

    # showing ------------------------------------------------------------------------------------------

    def _refresh(self) -> None:
        state, before = self.controller.state, self._before
        if state is not None:
            if before is None:
                title = state.scenario.title
                self.shell.set_title(self.tr("{0} · één beurt").format(title) if state.only else title)
                self.shell.set_middle(self.turns)
            if _moment(before) != _moment(state.phase):
                self._park_focus()
            busy = isinstance(state.phase, p.Recording | p.Saving)
            self.turns.set_turns(max(turn_at(state), state.turns_expected), turn_at(state), busy=busy)
            self._phases.refresh()
            self._places.setAccessibleName(f"{self.turns.words}. {self._turn_words.now(state.phase)}")
            self._mark_window(recording=isinstance(state.phase, p.Recording))
            self._before = state.phase
        self._show_place()
        self._keys.set_off(self._trouble is not None)
        self.shell.set_hints(self._keys.hints() if self._trouble is None else self._keys.stop_hints())
        if state is None:
            return
        if _moment(before) != _moment(state.phase) and self._trouble is None:
            self._focus()
        self._say(state.phase, before, len(state.answers))
        self._put_question(state)

    def _show_place(self) -> None:
        """The page, or what stands in its place as long as something does not work."""
        controller, state = self.controller, self.controller.state
        about: object = controller.failure
        if about is None and controller.devices_ask:
            # A device that goes is told first, what is left comes after it: then other words fit.
            desk = controller.devices
            about = (desk.troubles, desk.can_accept, desk.has_video, desk.has_audio)
        elif about is None and state is not None and isinstance(state.phase, p.Interrupted | p.Flawed):
            about = state.phase
        if about != self._trouble_about:
            self._trouble_about = about
            self._replace_trouble(self._make_trouble() if about is not None else None)
        if self._trouble is None and state is not None:
            rests = isinstance(state.phase, p.Resting)
            if isinstance(state.phase, p.Resting):
                self.rest.show_rest(dropped=state.phase.dropped, answers=len(state.answers))
            self._stack.setCurrentWidget(self.rest if rests else self.page)

    def _make_trouble(self) -> EmptyState:
        controller, state = self.controller, self.controller.state
        if controller.failure is not None:
            return self._troubles.failed(
                controller.failure, again=controller.try_again, back=self._go_back, tidy=self._tidy
            )
        if state is not None and isinstance(state.phase, p.Interrupted):
            return self._troubles.interrupted(
                state,
                state.phase,
                again=lambda: controller.press(p.RetryPressed()),
                look=lambda: controller.press(p.ContinuePressed()),
                tidy=self._tidy,
            )
        if state is not None and isinstance(state.phase, p.Flawed):
            return self._troubles.flawed(
                state,
                state.phase,
                again=lambda: controller.press(p.RetryPressed()),
                go_on=lambda: controller.press(p.ContinuePressed()),
            )
        devices = controller.devices
        return self._troubles.devices(devices, devices.open, devices.accept)

    def _replace_trouble(self, trouble: EmptyState | None) -> None:
        before, self._trouble = self._trouble, trouble
        if trouble is not None:
            self._stack.addWidget(trouble)
            self._stack.setCurrentWidget(trouble)
            said = f"{trouble.accessibleName()}. {trouble.accessibleDescription()}"
            announce(trouble, said, urgent=True)
            trouble.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.controller.state is not None:
            self._stack.setCurrentWidget(self.page)
            self._focus()
        if before is not None:
            self._stack.removeWidget(before)
            before.hide()
            before.deleteLater()

    def _focus(self) -> None:
        """To what comes next in this phase; a question that is open keeps it."""
        if self._question is None and self._look_back is None:
            state = self.controller.state
            rests = state is not None and isinstance(state.phase, p.Resting)
            target = self.rest.go_on if rests else self._phases.first_focus() or self._places
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _park_focus(self) -> None:
        """Before buttons go away: Qt would look for the next one, and scroll to it."""
        focused = QApplication.focusWidget()
        if focused is not None and self.page.isAncestorOf(focused):
            self._places.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, now: p.Phase, before: p.Phase | None, answers: int) -> None:
        """For who does not see it."""
        match now:
            case p.Resting() if now != before:
                announce(self, self.rest.accessibleName(), urgent=True)
            case p.Counting(held=True):
                announce(self, self.tr("Het tellen staat stil."), urgent=True)
            case p.Counting(left=left) if now != before:
                announce(self, str(left), urgent=True)
            case p.Recording() if not isinstance(before, p.Recording):
                announce(self, self.tr("De opname loopt."), urgent=True)
            case p.Saving(again=False) if self._elapsed > p.STOP_AT_MS - _NEARLY_MS and now != before:
                self._context.toast(self.tr("De drie minuten zijn om. Je antwoord wordt bewaard."))
            case p.Watching() | p.Choosing() if isinstance(before, p.Saving):
                announce(self, self.tr("Beurt {0} is bewaard.").format(answers))
            case _:
                return

    def _show_camera(self, image: QImage) -> None:
        if self.controller.devices.camera_wanted and self._phases.self_view:
            self.page.show_camera(image)

    def _ticked(self, elapsed_ms: int) -> None:
        self._elapsed = elapsed_ms

    def _mark_window(self, *, recording: bool) -> None:
        """The title begins with REC, also where only the title can be seen."""
        window = self.window()
        if recording and self._title is None:
            self._title = window.windowTitle()
            window.setWindowTitle(self.tr("REC - {0}").format(self._title or "Oefenruimte"))
        elif not recording and self._title is not None:
            window.setWindowTitle(self._title)
            self._title = None

    # what the learner does ----------------------------------------------------------------------------

    def _stop_pressed(self) -> None:
        if self.controller.state is None or self.controller.failure is not None:
            self._go_back()
        else:
            self.controller.send(p.LeavePressed())

    def _put_question(self, state: p.PracticeState) -> None:
        """Sheet 12b, while the machine asks."""
        asking = state.asking_to_leave and not isinstance(state.phase, p.Done | p.Left)
        if asking and self._question is None:
            self._question = ask(
                self,
                self.tr("Stoppen met deze poging?"),
                self.tr("Je bent bij beurt {0}. Wat je nu hebt opgenomen, wordt gewist.").format(
                    turn_at(state)
                ),
                [
                    Answer(_STOP, self.tr("Stop en wis"), "danger"),
                    Answer(_GO_ON, self.tr("Ga door met oefenen"), "primary", safe=True, key="Esc"),
                ],
            )
            self._question.closed.connect(self._answered)
        elif not asking and self._question is not None:
            self._question.reject()

    def _answered(self, answer: str) -> None:
        self._question = None
        self.controller.send(p.LeaveConfirmed() if answer == _STOP else p.LeaveCancelled())
        self._find_focus()

    def _find_focus(self) -> None:
        """What had the focus before a dialog may be gone by now."""
        focused = QApplication.focusWidget()
        if self.isVisible() and (focused is None or not focused.isVisible()) and self._trouble is None:
            self._focus()

    def _offer_undo(self, answer: p.Answer) -> None:
        state = self.controller.state
        assert state is not None
        text = self.tr("Beurt {0} is weg. Je begint deze beurt opnieuw.").format(len(state.answers) + 1)
        self._context.toast(
            text,
            icon="trash-2",
            undo=lambda: self.controller.undo(answer),
            expired=lambda: self.controller.undo_expired(answer),
        )

    def _tell_room(self, minutes: int) -> None:
        text = self.tr("Nog weinig ruimte. Je kunt nog ongeveer {0} minuten opnemen.").format(minutes)
        self._context.toast(text, icon="hard-drive")

    def _tidy(self) -> None:
        """To the takes, some of which can be erased; what there is of this one is among them."""
        state = self.controller.state
        if state is not None and state.answers:
            self._tidies = True
            self.controller.send(p.ContinuePressed())
        else:
            self._context.go(MyTakes())

    def _toggle_captions(self) -> None:
        if self.page.watch_row.captions.isEnabled():
            on = not self._context.preferences.current.captions
            self._context.preferences.update(captions=on)
            self._phases.set_captions(on)

    def _toggle_self_view(self) -> None:
        """For this attempt: what is usual stands in the settings."""
        state = self.controller.state
        there = state is not None and isinstance(state.phase, _SEEN) and self.controller.devices.camera_wanted
        if there:
            self._phases.set_self_view(on := not self._phases.self_view)
            announce(self, self.tr("Je ziet jezelf.") if on else self.tr("Je ziet jezelf niet meer."))

    def _toggle_cue_card(self) -> None:
        card = self.page.side.cue_card
        card.set_hidden(not card.hidden)
        announce(
            self, self.tr("Spiekbriefje verborgen.") if card.hidden else self.tr("Spiekbriefje getoond.")
        )

    def _look(self) -> None:
        state = self.controller.state
        if state is None or not state.answers or self._look_back is not None:
            return
        title = self.tr("Beurt {0}").format(len(state.answers))
        context = self._context
        self._look_back = LookBack(
            self, context.session.takes, context.jobs, state.answers[-1].recording_id, title
        )
        self._look_back.closed.connect(self._looked)
        self._look_back.present()

    def _looked(self, _: str) -> None:
        self._look_back = None
        self._find_focus()

    # the end ------------------------------------------------------------------------------------------

    def _finished(self, take: Take) -> None:
        self._context.news.takesChanged.emit()
        if self._tidies:
            self._context.go(MyTakes())
            return
        state = self.controller.state
        if state is not None and state.phase == p.Done(early=True):
            self._context.toast(self.tr("Wat je opnam, is bewaard. Alleen voor jou."))
            self._go_back()
            return
        flawed = [recording.flaws for recording in take.recordings if recording.flaws]
        told = state is not None and len(flawed) == 1 and state.accepted.issuperset(flawed[0])
        self._context.go(self._route.back or Review(take.id, told))

    def _go_back(self) -> None:
        if self._route.back is not None:
            self._context.go(self._route.back)
            return
        known = self.controller.state is not None
        self._context.go(Situation(self._route.scenario_id) if known else LibraryRoute())


def _moment(phase: p.Phase | None) -> object:
    """What the focus follows: the phase, and whether the clip has ended."""
    return type(phase), isinstance(phase, p.Watching) and phase.ended
