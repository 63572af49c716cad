"""Something private as an ordinary file, because the user asked: after a warning that it is not locked."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject

from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.dialogs.files import ask_save_file
from oefenruimte.ui.widgets import Answer, Dialog, ask

_GO_ON, _STOP, _REPLACE = "kies", "niet", "vervang"

Write = Callable[[Path], object]  # blocks on disk; raises Failure


class PlainFile(QObject):
    """No parent: it ends when the file is there, also when the page is left meanwhile."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context

    def ask(self, question: str, title: str, name: str, kinds: Mapping[str, str], write: Write) -> Dialog:
        """`question` first, then where, then `write` in the background.

        `name`: what is suggested, without anything a file name may not hold. `kinds`: what such a file is
        called ("Film") by its ending (".mp4"), the usual one first.
        """
        asked = ask(
            self._context.overlay,
            question,
            self.tr("Het bestand is niet op slot. Wie erbij kan, kan ernaar kijken."),
            [
                Answer(_STOP, self.tr("Toch niet"), safe=True, key="Esc"),
                Answer(_GO_ON, self.tr("Kies een plek…"), "primary"),
            ],
        )
        asked.closed.connect(lambda said: self._choose(title, name, kinds, write) if said == _GO_ON else None)
        return asked

    def _choose(self, title: str, name: str, kinds: Mapping[str, str], write: Write) -> None:
        usual = next(iter(kinds))
        filters = ";;".join(f"{words} (*{suffix})" for suffix, words in kinds.items())
        dialog = ask_save_file(
            self._context.overlay,
            title,
            safe_name(name) + usual,
            filters,
            lambda file: self.chosen(file, kinds, write),
        )
        endings = {f"{words} (*{suffix})": suffix.removeprefix(".") for suffix, words in kinds.items()}
        dialog.filterSelected.connect(lambda shown: dialog.setDefaultSuffix(endings[shown]))

    def chosen(self, file: Path, kinds: Mapping[str, str], write: Write) -> None:
        """To this file, with the usual ending behind its name when it has none of these. The system's dialog
        has asked about the name that was typed, not about another."""
        target = file
        if file.suffix.lower() not in kinds:
            target = file.with_name(file.name + next(iter(kinds)))
        if target == file or not target.exists():
            self.write(target, write)
            return
        question = ask(
            self._context.overlay,
            self.tr("{0} is er al").format(target.name),
            self.tr("Wil je dat bestand vervangen?"),
            [
                Answer(_STOP, self.tr("Laat staan"), safe=True, key="Esc"),
                Answer(_REPLACE, self.tr("Vervang"), "danger"),
            ],
        )
        question.closed.connect(lambda said: self.write(target, write) if said == _REPLACE else None)

    def write(self, target: Path, write: Write) -> None:
        """To this file, whatever it is called."""
        self._context.jobs.run(
            write,
            target,
            on_done=lambda _: self._context.toast(
                self.tr("Bewaard als {0}. Dit bestand is niet op slot.").format(target.name), icon="download"
            ),
            on_problem=self._context.problem,
            owner=self,
        )


def safe_name(title: str) -> str:
    """Without what some systems refuse in a file name."""
    return "".join(" " if sign in '/\\:*?"<>|' else sign for sign in title).strip()
