"""When a device does not work or a recording stopped by itself (sheet 13)."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from oefenruimte.app import practice as p
from oefenruimte.app.flaw_texts import answer_words
from oefenruimte.domain.problem import Code, Problem
from oefenruimte.domain.recording import Flaw
from oefenruimte.domain.scenario import End
from oefenruimte.ui.language import current_language
from oefenruimte.ui.language.words import words
from oefenruimte.ui.player.clock_text import clock_text
from oefenruimte.ui.screens.practice.device_desk import DeviceDesk
from oefenruimte.ui.widgets import Button, EmptyState

Act = Callable[[], object]
_FULL = frozenset({Code.DISK_FULL, Code.DISK_LOW})
_DISK = _FULL | {Code.FILE_MISSING, Code.DISK_FAILED, Code.DISK_SLOW, Code.FOLDER_READ_ONLY}
_CAMERA = frozenset({Code.CAMERA_NOT_FOUND, Code.CAMERA_BUSY, Code.CAMERA_DENIED, Code.CAMERA_LOST})
_FLAW_ICONS = {
    Flaw.DARK: "video-off",
    Flaw.FROZEN: "video-off",
    Flaw.SILENT: "volume-x",
    Flaw.SOFT: "mic",
    Flaw.CLIPPED: "mic",
}
_MICROPHONE = frozenset({Code.MICROPHONE_NOT_FOUND, Code.MICROPHONE_BUSY, Code.MICROPHONE_LOST})


class Troubles(QObject):
    """Makes the pages; the first button is the one to have the focus."""

    def devices(self, desk: DeviceDesk, again: Act, accept: Act) -> EmptyState:
        """What is missing, and whether one can go on without it."""
        found = words(desk.troubles[0])
        title, text = found.title, found.text
        if len(desk.troubles) > 1:
            title = self.tr("Je camera en je microfoon werken niet")
            text = self.tr("Kijk of ze zijn aangesloten. Sluit andere programma’s, zoals een vergadering.")
        buttons = [self._button(self.tr("Probeer opnieuw"), again, "refresh-cw", primary=True)]
        if desk.can_accept and desk.has_audio:
            buttons.append(self._button(self.tr("Alleen geluid"), accept, "mic"))
        elif desk.can_accept:
            buttons.append(self._button(self.tr("Zonder geluid"), accept, "volume-x"))
        return EmptyState(_icon(desk.troubles[0]), title, text, buttons, kind="error")

    def interrupted(
        self, state: p.PracticeState, phase: p.Interrupted, *, again: Act, look: Act, tidy: Act
    ) -> EmptyState:
        """What was kept, and what one can do. When the computer is full that is to `tidy` up (sheet 13)."""
        title, text = self.tr("De opname is gestopt"), self._why(phase.problem)
        if phase.kept:
            kept = clock_text(state.answers[-1].duration_ms)
            text = " ".join((text, self.tr("De eerste {0} is bewaard.").format(kept)))
        elif phase.problem.code in (Code.NOTHING_RECORDED, Code.DISK_LOW):
            found = words(phase.problem)
            title, text = found.title, found.text
        else:
            text = " ".join((text, self.tr("Van deze beurt is niets bewaard.")))
        full = phase.problem.code in _FULL and (phase.kept or not state.answers)
        buttons = [self._tidy(tidy)] if full else []
        if state.answers:
            kept_text = self.tr("Bekijk wat er is bewaard")
            buttons.append(self._button(kept_text, look, "play-filled", primary=not full))
        if len(buttons) < 2:
            retry = self._button(self.tr("Probeer opnieuw"), again, "refresh-cw", primary=not buttons)
            buttons.append(retry)
        return EmptyState(_icon(phase.problem), title, text, buttons, kind="error")

    def flawed(self, state: p.PracticeState, phase: p.Flawed, *, again: Act, go_on: Act) -> EmptyState:
        """What the machine found in the answer that was just kept. Told before it is watched."""
        found = answer_words(phase.flaws, current_language())
        text = " ".join((found.text, self.tr("Wil je het antwoord opnieuw geven?")))
        last = isinstance(state.turn.follow, End)
        buttons = [
            self._button(self.tr("Opnieuw"), again, "rotate-ccw", primary=True),
            self._button(self.tr("Toch bekijken") if last else self.tr("Ga toch door"), go_on, "arrow-right"),
        ]
        return EmptyState(_FLAW_ICONS[phase.flaws[0]], found.title, text, buttons)

    def failed(self, problem: Problem, *, again: Act, back: Act, tidy: Act) -> EmptyState:
        """The exercise did not open, or the attempt could not be closed."""
        found = words(problem)
        full = problem.code in _FULL
        retry = self._button(self.tr("Probeer opnieuw"), again, "refresh-cw", primary=not full)
        if full:
            buttons = [self._tidy(tidy), retry]
        else:
            buttons = [retry, self._button(self.tr("Ga terug"), back, "arrow-left")]
        return EmptyState(_icon(problem), found.title, found.text, buttons, kind="error")

    def _why(self, problem: Problem) -> str:
        """One sentence: what happened."""
        match problem.code:
            case Code.DISK_FULL:
                return self.tr("De computer heeft geen ruimte meer.")
            case Code.DISK_LOW:
                return self.tr("De computer heeft bijna geen ruimte meer.")
            case Code.DISK_SLOW:
                return self.tr("De schijf is te traag.")
            case Code.FILE_MISSING:
                return self.tr("De map voor je opnames is weg.")
            case Code.DISK_FAILED:
                return self.tr("De schijf geeft een fout.")
            case Code.CAMERA_LOST:
                return self.tr("Je camera is weg. Sluit hem weer aan.")
            case Code.MICROPHONE_LOST:
                return self.tr("Je microfoon is weg. Sluit hem weer aan.")
            case Code.ENCODER_STUCK:
                return self.tr("De computer kon het niet bijhouden.")
            case Code.ENCODER_FAILED:
                return self.tr("Het opnemen lukte niet verder.")
            case _:
                return f"{words(problem).title}."

    def _tidy(self, act: Act) -> Button:
        return self._button(self.tr("Ruim op"), act, "trash-2", primary=True)

    def _button(self, text: str, act: Act, icon: str, *, primary: bool = False) -> Button:
        button = Button(text, "primary" if primary else "secondary", icon=icon)
        button.clicked.connect(lambda: act())
        return button


def _icon(problem: Problem) -> str:
    if problem.code in _DISK:
        return "hard-drive"
    if problem.code in _CAMERA:
        return "video-off"
    return "mic" if problem.code in _MICROPHONE else "circle-alert"
