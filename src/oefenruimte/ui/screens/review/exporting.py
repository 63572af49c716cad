"""A take as an ordinary file: after a warning that it is not locked."""

from pathlib import Path

from PySide6.QtCore import QObject

from oefenruimte.app.export import export_take
from oefenruimte.domain.take import Take
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.dialogs.files import ask_save_file
from oefenruimte.ui.widgets import Answer, ask

_GO_ON, _STOP, _REPLACE = "kies", "niet", "vervang"


class TakeExporter(QObject):
    """No parent: it ends when the file is there, also when the page is left meanwhile."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context

    def export(self, take: Take) -> None:
        question = ask(
            self._context.overlay,
            self.tr("Poging {0} bewaren als bestand?").format(take.number),
            self.tr("Het bestand is niet op slot. Wie erbij kan, kan ernaar kijken."),
            [
                Answer(_STOP, self.tr("Toch niet"), safe=True, key="Esc"),
                Answer(_GO_ON, self.tr("Kies een plek…"), "primary"),
            ],
        )
        question.closed.connect(lambda result: self._choose(take) if result == _GO_ON else None)

    def _choose(self, take: Take) -> None:
        name = self.tr("{0} poging {1}.mp4").format(_safe(take.scenario_title), take.number)
        kinds = self.tr("Film (*.mp4)")
        title = self.tr("Bewaar als mp4")
        ask_save_file(self._context.overlay, title, name, kinds, lambda file: self.chosen(take, file))

    def chosen(self, take: Take, file: Path) -> None:
        """To this file, with `.mp4` behind its name. The system's dialog has asked about the name that was
        typed, not about another."""
        target = file if file.suffix.lower() == ".mp4" else file.with_name(file.name + ".mp4")
        if target == file or not target.exists():
            self.write(take, target)
            return
        question = ask(
            self._context.overlay,
            self.tr("{0} is er al").format(target.name),
            self.tr("Wil je dat bestand vervangen door deze poging?"),
            [
                Answer(_STOP, self.tr("Laat staan"), safe=True, key="Esc"),
                Answer(_REPLACE, self.tr("Vervang"), "danger"),
            ],
        )
        question.closed.connect(lambda result: self.write(take, target) if result == _REPLACE else None)

    def write(self, take: Take, target: Path) -> None:
        """To this file, whatever it is called."""
        self._context.jobs.run(
            export_take,
            self._context.session.takes,
            take,
            target,
            on_done=lambda _: self._context.toast(
                self.tr("Bewaard als {0}. Dit bestand is niet op slot.").format(target.name), icon="download"
            ),
            on_problem=self._context.problem,
            owner=self,
        )


def _safe(title: str) -> str:
    """Without what some systems refuse in a file name."""
    return "".join(" " if sign in '/\\:*?"<>|' else sign for sign in title).strip()
