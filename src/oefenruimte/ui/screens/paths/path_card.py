"""One learning path: its steps, which of them are done, and what one may skip."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.app.learning import Progress, Stage
from oefenruimte.domain.ids import ScenarioId
from oefenruimte.ui.widgets import Button, Card, FlowLayout, Icon, Label, Line, NumberDot

_SIGN = 28  # px at 100 %
_ROUTES = {"junior": "Junior", "medior": "Medior", "senior": "Senior"}


class PathCard(Card):
    """Signals carry the exercise of the step. `practised`: go there. `proved`: one short proof. `skipped` and
    `kept`: leave it out, or practise it after all."""

    practised = Signal(str)
    proved = Signal(str)
    skipped = Signal(str)
    kept = Signal(str)

    def __init__(
        self,
        progress: Progress,
        may_skip: frozenset[tuple[str, ScenarioId]],
        parent: QWidget | None = None,
    ) -> None:
        path = progress.path
        super().__init__(padding=(20, 18), spacing=8, accessible_name=path.title, parent=parent)
        self.path_id = path.id
        self.now: Button | None = None  # of the step one is at
        head = QHBoxLayout()
        head.addWidget(Label(path.title, "h3"), 1)
        if path.route:
            for_whom = self.tr("Voor: {0}").format(_ROUTES.get(path.route, path.route))
            head.addWidget(Label(for_whom, "note", "textMuted", wrap=False))
        self.body.addLayout(head)
        self.body.addWidget(Label(path.summary))
        done = self.tr("{0} van {1} stappen geoefend of overgeslagen")
        told = done.format(progress.done, len(progress.stages))
        self.body.addWidget(Label(told, "note", "textMuted"))
        for at, stage in enumerate(progress.stages):
            self.body.addWidget(Line())
            known = (path.id, stage.step.scenario) in may_skip
            self.body.addWidget(self._step(at, stage, now=at == progress.current, known=known))

    def _step(self, at: int, stage: Stage, *, now: bool, known: bool) -> QWidget:
        step = QWidget()
        row = QHBoxLayout(step)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        sign: QWidget = Icon("circle-check", "success", _SIGN) if stage.done else NumberDot(at + 1, _SIGN)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(stage.name, "bodyStrong"))
        if stage.step.why:
            words.addWidget(Label(stage.step.why, "note", "textMuted"))
        if stage.skipped:
            words.addWidget(Label(self.tr("Overgeslagen: dit kun je al"), "note", "success"))
        row.addLayout(words, 1)
        row.addWidget(self._buttons(stage, now=now, known=known), 0, Qt.AlignmentFlag.AlignTop)
        return step

    def _buttons(self, stage: Stage, *, now: bool, known: bool) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, gap=8, row_gap=4)
        scenario = stage.step.scenario

        def add(text: str, signal: SignalInstance, role: str = "ghost") -> Button:
            button = Button(text, role, "small")  # type: ignore[arg-type]
            button.setAccessibleName(f"{text}: {stage.name}")
            button.clicked.connect(lambda: signal.emit(scenario))
            flow.addWidget(button)
            return button

        if stage.skipped:
            add(self.tr("Toch oefenen"), self.kept)
        elif not stage.done and known:
            add(self.tr("Sla over"), self.skipped)
        elif not stage.done:
            add(self.tr("Kan ik al"), self.proved)
        practise = add(self.tr("Oefen"), self.practised, "secondary" if now else "ghost")
        if now:
            self.now = practise
        return holder
