"""The buttons of each phase. The keys on them are bound by the screen."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from oefenruimte.app import practice as p
from oefenruimte.ui.screens.practice.arrange import ActionRow
from oefenruimte.ui.widgets import Button, Label

Press = Callable[[p.Event], object]


def _presses(button: Button, press: Press, event: p.Event) -> Button:
    button.clicked.connect(lambda: press(event))
    return button


class WatchRow(ActionRow):
    """03a."""

    captions_toggled = Signal()

    def __init__(self, press: Press, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pause = Button("", icon="pause-filled", key="Spatie")
        self.again = Button("", icon="rotate-ccw", key="R")
        self.captions = Button("", icon="captions", key="O")
        self.answer = Button("", "primary", "extra", icon="video", key="Enter")
        self.set_parts([self.pause, self.again, self.captions], self.answer)
        self.again.setText(self.tr("Opnieuw horen"))
        self.answer.setText(self.tr("Ik ga antwoorden"))
        self.captions.clicked.connect(self.captions_toggled)
        _presses(self.pause, press, p.PausePressed())
        _presses(self.again, press, p.ReplayPressed())
        _presses(self.answer, press, p.AnswerPressed())

    def show_phase(self, phase: p.Watching, *, plays: bool, video: bool) -> None:
        """`plays` False: there is no clip to pause."""
        self.pause.setText(self.tr("Verder") if phase.paused else self.tr("Pauze"))
        self.pause.set_icon("play-filled" if phase.paused else "pause-filled")
        reason = None
        if not plays:
            reason = self.tr("Er is nu geen fragment.")
        elif phase.ended:
            reason = self.tr("Het fragment is klaar.")
        self.pause.set_unavailable(reason)
        self.answer.set_icon("video" if video else "mic")
        self.arrange()

    def show_captions(self, *, on: bool, there: bool) -> None:
        self.captions.setText(self.tr("Ondertiteling aan") if on else self.tr("Ondertiteling uit"))
        self.captions.set_unavailable(None if there else self.tr("Dit fragment heeft geen ondertiteling."))
        self.arrange()


class CountRow(ActionRow):
    """03b."""

    def __init__(self, press: Press, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hold = Button("", icon="pause-filled", key="Spatie")
        self.back = Button("", icon="rotate-ccw", key="R")
        self.now = Button("", "primary", "extra", icon="video", key="Enter")
        self.set_parts([self.hold, self.back], self.now)
        self.back.setText(self.tr("Terug naar fragment"))
        self.now.setText(self.tr("Meteen beginnen"))
        _presses(self.hold, press, p.HoldPressed())
        _presses(self.back, press, p.ReplayPressed())
        _presses(self.now, press, p.BeginNow())

    def show_phase(self, *, held: bool, starting: bool, video: bool) -> None:
        """`starting`: the recorder is about to begin, nothing can be pressed."""
        self.hold.setText(self.tr("Tel opnieuw") if held else self.tr("Wacht even"))
        self.hold.set_icon("play-filled" if held else "pause-filled")
        self.now.set_icon("video" if video else "mic")
        for button in (self.hold, self.back, self.now):
            button.set_unavailable(self.tr("De opname begint.") if starting else None)
        self.arrange()


class RecordRow(ActionRow):
    """03c."""

    def __init__(self, press: Press, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stop = Button("", "rec", "extra", icon="square-filled", key="Spatie")
        self.again = Button("", icon="rotate-ccw", key="R")
        self.note = Label("", "small", "textMuted", wrap=False, align="right")
        self.set_parts([self.stop, self.again], self.note)
        self.stop.setText(self.tr("Stop opname"))
        self.again.setText(self.tr("Beurt opnieuw"))
        _presses(self.stop, press, p.StopPressed())
        _presses(self.again, press, p.RetryPressed())

    def show_phase(self, *, saving: bool) -> None:
        self.stop.set_busy(saving, self.tr("Je antwoord wordt bewaard.") if saving else None)
        self.again.set_unavailable(self.tr("Je antwoord wordt bewaard.") if saving else None)

    def show_note(self, note: str) -> None:
        """Something told in passing; "" gives the usual encouragement."""
        usual = self.tr("Foutje? Geeft niets.\nJe kunt dit zo vaak overdoen als je wilt.")
        if (note or usual) != self.note.text():
            self.note.setText(note or usual)
            self.arrange()


class ChooseRow(ActionRow):
    """03d."""

    look_back_pressed = Signal()

    def __init__(self, press: Press, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look_back = Button("", icon="play-filled", key="T")
        self.again = Button("", icon="rotate-ccw", key="R")
        self.skip = Button("", "ghost")
        self.set_parts([self.look_back, self.again], self.skip)
        self.skip.setText(self.tr("Weet ik niet, ga door"))
        self.look_back.clicked.connect(self.look_back_pressed)
        _presses(self.again, press, p.RetryPressed())
        _presses(self.skip, press, p.BranchChosen(None))

    def show_phase(self, number: int) -> None:
        """`number` of the turn that was just answered."""
        self.look_back.setText(self.tr("Kijk beurt {0} terug").format(number))
        self.again.setText(self.tr("Beurt {0} opnieuw").format(number))
        self.arrange()
