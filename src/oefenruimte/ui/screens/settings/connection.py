""" "Test verbinding": each step with what came of it, while it runs elsewhere."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.app.session import Session
from oefenruimte.app.space_test import StepName, TestStep
from oefenruimte.app.space_test_texts import step_name, step_words
from oefenruimte.domain.credentials import Credentials
from oefenruimte.domain.problem import Code, Problem
from oefenruimte.ui.bridge.jobs import Cancel, Job
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.language import current_language
from oefenruimte.ui.theme import ColorName
from oefenruimte.ui.widgets import Button, IconLine, Label, Themed, announce

_GAP, _ICON, _BESIDE = 6, 18, 10


class ConnectionTest(Themed, QWidget):
    """The outcome; `button` starts and stops, and is put where the other buttons are.

    `asked` gives the address (empty: the space of now) and what was typed to open it, or None when there is
    nothing to test.
    """

    def __init__(
        self,
        context: ScreenContext,
        asked: Callable[[], tuple[str, Credentials | None] | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._asked = context, asked
        self._job: Job | None = None
        self.button = Button(self.tr("Test verbinding"), size="small", icon="refresh-cw")
        self.button.clicked.connect(self._pressed)
        self.outcome = Label("", "bodyStrong")
        self._steps = QVBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.outcome)
        self._column.addLayout(self._steps)
        self.retheme()
        self.hide()

    @property
    def running(self) -> bool:
        return self._job is not None

    def stop(self) -> None:
        """Nobody waits for it any more."""
        if self._job is not None:
            self._job.cancel()
            self._ended(self.tr("De test is gestopt"))

    def forget(self) -> None:
        """What was found is about another address."""
        self.stop()
        self.hide()

    def retheme(self) -> None:
        self._column.setSpacing(self.px(_GAP))
        self._steps.setSpacing(self.px(_GAP))
        super().retheme()

    def _pressed(self) -> None:
        if self.running:
            self.stop()
            return
        asked = self._asked()
        if asked is None:
            return
        self.button.setText(self.tr("Stop de test"))
        self.button.set_icon("x")
        self._say(self.tr("We testen de verbinding…"))
        self._show([TestStep(name, None) for name in StepName])
        self.show()
        self._job = self._context.jobs.run(
            _test,
            self._context.session,
            *asked,
            on_done=self._tested,
            on_problem=self._not_tested,
            on_progress=self._show,
            cancel=Cancel(),
            owner=self,
        )

    def _tested(self, steps: tuple[TestStep, ...]) -> None:
        self._show(steps)
        wrong = [step for step in steps if step.ok is False]
        if not wrong:
            self._ended(self.tr("De verbinding werkt"))
        elif all(_is_empty(step) for step in wrong):
            self._ended(self.tr("De verbinding werkt. Hier is nog geen deelruimte."))
        else:
            self._ended(self.tr("De verbinding werkt nog niet"), "\n".join(map(_in_words, wrong)))

    def _not_tested(self, problem: Problem) -> None:
        step = TestStep(StepName.ADDRESS, False, problem)
        self._show([step])
        self._ended(self.tr("De verbinding werkt nog niet"), _in_words(step))

    def _ended(self, said: str, more: str = "") -> None:
        self._job = None
        self.button.setText(self.tr("Test verbinding"))
        self.button.set_icon("refresh-cw")
        self._say(said, more)

    def _say(self, said: str, more: str = "") -> None:
        self.outcome.setText(said)
        announce(self.button, f"{said}. {more}" if more else said)

    def _show(self, steps: Sequence[TestStep]) -> None:
        while (item := self._steps.takeAt(0)) is not None:
            before = item.widget()
            if before is not None:
                before.hide()
                before.deleteLater()
        refused = any(step.name is StepName.WRITTEN and step.ok is False for step in steps)
        for step in steps:
            row = _Row(step, *self._look(step, writable=not refused))
            self._steps.addWidget(row)
            row.show()

    def _look(self, step: TestStep, *, writable: bool) -> tuple[str, ColorName, str, str]:
        if step.ok:
            return "circle-check", "success", self.tr("Gelukt"), ""
        if step.ok is None:
            return "circle", "textMuted", self.tr("Nog niet getest"), ""
        if _is_empty(step):
            return (
                "info",
                "primary",
                self.tr("Nog niet"),
                self.tr("Je kunt hier een nieuwe deelruimte maken.")
                if writable
                else self.tr("Hier is nog geen deelruimte."),
            )
        return "circle-alert", "error", self.tr("Niet gelukt"), _in_words(step)


class _Row(Themed, QWidget):
    def __init__(self, step: TestStep, icon: str, color: ColorName, word: str, more: str) -> None:
        super().__init__()
        column, top = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        name = step_name(step, current_language())
        line = IconLine(icon, name, "small", icon_color=color, icon_size=_ICON, gap=_BESIDE)
        top.addWidget(line, 1)
        top.addWidget(Label(word, "smallMedium", color, wrap=False))
        column.addLayout(top)
        self._below = QVBoxLayout()
        column.addLayout(self._below)
        if more:
            self._below.addWidget(Label(more, "small", "textMuted"))
        self.setAccessibleName(f"{name}: {word}. {more}".rstrip())
        self.retheme()

    def retheme(self) -> None:
        self._below.setContentsMargins(self.px(_ICON) + _BESIDE, 0, 0, 0)
        super().retheme()


def _is_empty(step: TestStep) -> bool:
    """Nothing wrong: a space can be made here."""
    found = step.problem
    return step.name is StepName.SPACE and found is not None and found.code is Code.SPACE_INVALID


def _test(
    session: Session,
    location: str,
    credentials: Credentials | None,
    *,
    cancel: Cancel,
    progress: Callable[[tuple[TestStep, ...]], object],
) -> tuple[TestStep, ...]:
    def told(steps: tuple[TestStep, ...]) -> None:
        cancel.check()
        progress(steps)

    return session.spaces.test(location, credentials, told)


def _in_words(step: TestStep) -> str:
    return step_words(step, current_language())
