"""Private takes that had their days: what went is told, and after a leap of the clock it is asked first."""

from PySide6.QtCore import QObject, QTimer

from oefenruimte.app.retention import RetentionReport
from oefenruimte.domain.problem import Problem
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.screens.parts.erasing import LANE
from oefenruimte.ui.widgets import Answer, ask

_EVERY_MS = 3_600_000  # a new day is noticed within the hour
_TIDY, _LEAVE = "ruim op", "laat staan"


class Cleaning(QObject):
    """While a room is open. What happened at its opening is told by `start`."""

    def __init__(
        self, context: ScreenContext, parent: QObject | None = None, *, every_ms: int = _EVERY_MS
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._asked = False
        self._timer = QTimer(self)
        self._timer.setInterval(every_ms)
        self._timer.timeout.connect(self._run)

    def start(self) -> None:
        self._show(self._context.session.retention.at_opening)
        self._timer.start()

    def stop(self) -> None:
        """Nothing is begun any more."""
        self._timer.stop()

    def _run(self, confirmed: bool = False) -> None:
        retention = self._context.session.retention
        self._context.jobs.run(
            lambda: retention.run(confirmed=confirmed),
            on_done=self._show,
            on_problem=self._not_done,
            key=LANE,
            owner=self,
        )

    def _show(self, report: RetentionReport) -> None:
        context, count = self._context, len(report.removed)
        if count:
            told = self.tr("1 poging is opgeruimd: de dagen waren om.")
            many = self.tr("{0} pogingen zijn opgeruimd: de dagen waren om.").format(count)
            context.toast(told if count == 1 else many, icon="clock")
            context.news.takesChanged.emit()
        if report.problem is not None:
            context.problem(report.problem)
        if report.asks and not self._asked:
            self._asked = True  # once while the room is open
            self._ask(report)

    def _ask(self, report: RetentionReport) -> None:
        count = len(report.asks)
        takes = self.tr("1 poging") if count == 1 else self.tr("{0} pogingen").format(count)
        question = ask(
            self._context.overlay,
            self.tr("{0} opruimen?").format(takes),
            self.tr(
                "De klok van je pc sprong {0} dagen vooruit, of je was zo lang weg. "
                "Klopt de datum nu? Dan zijn de dagen van {1} om. "
                "Klopt de datum niet? Laat dan alles staan. We vragen het de volgende keer weer."
            ).format(report.leap_days, takes),
            [
                Answer(_TIDY, self.tr("Ja, ruim {0} op").format(takes), "danger"),
                Answer(_LEAVE, self.tr("Laat staan"), "primary", safe=True, key="Esc"),
            ],
        )
        question.closed.connect(lambda result: self._run(confirmed=True) if result == _TIDY else None)

    def _not_done(self, problem: Problem) -> None:
        self._context.problem(problem)
