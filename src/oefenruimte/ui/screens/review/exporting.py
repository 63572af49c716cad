"""A take as an ordinary file."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from oefenruimte.app.export import export_take
from oefenruimte.domain.problem import Failure
from oefenruimte.domain.take import Take
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.dialogs.saving import PlainFile, Write


class TakeExporter(QObject):
    """No parent: it ends when the file is there, also when the page is left meanwhile."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._file = PlainFile(context)
        self._kinds = {".mp4": self.tr("Film")}

    def export(self, take: Take) -> None:
        """Ask where to; on a computer where films stay inside that is told at once."""
        try:
            self._context.session.policy.ensure_films()
        except Failure as failure:
            self._context.problem(failure.problem)
            return
        self._file.ask(
            self.tr("Poging {0} bewaren als bestand?").format(take.number),
            self.tr("Bewaar als mp4"),
            self.tr("{0} poging {1}").format(take.scenario_title, take.number),
            self._kinds,
            self._writer(take),
        )

    def chosen(self, take: Take, file: Path) -> None:
        """To this file, which the user chose."""
        self._file.chosen(file, self._kinds, self._writer(take))

    def _writer(self, take: Take) -> Write:
        return partial(export_take, self._context.session.takes, take)
