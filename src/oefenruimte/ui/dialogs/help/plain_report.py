"""A text for somebody who helps: shown whole, before it is copied or saved. Nothing is sent."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from oefenruimte.app.problem_texts import Words
from oefenruimte.ui.dialogs.files import ask_save_file
from oefenruimte.ui.dialogs.help.reading import LINE, Reading, lines_in
from oefenruimte.ui.widgets import Banner, Button, Dialog, IconLine, announce

_WIDTH, _LINES, _BESIDES, _WITH = 760, 15, 300, 390


class PlainReport(Dialog):
    """`save` puts the text in a file that the user chose; it says itself how that went."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        subtitle: str,
        text: str,
        *,
        file_name: str,
        save: Callable[[str, Path], object],
        problem: Words | None = None,
    ) -> None:
        super().__init__(parent, title, subtitle, width=_WIDTH)
        self._file_name, self._save = file_name, save
        if problem is not None:
            self.body.addWidget(Banner("error", problem.title, problem.text))
        self.text = Reading(title, lines_in(parent, LINE, _WITH if problem is not None else _BESIDES, _LINES))
        self.text.set_text(text)
        self.body.addWidget(self.text)
        nothing = self.tr("Dit is alles. Er staan geen namen, teksten of opnames in. Het gaat nergens heen.")
        self.body.addWidget(IconLine("lock", nothing, "note", "textMuted"))
        self.file = Button(self.tr("Bewaar verslag…"), icon="download")
        self.file.clicked.connect(self._choose)
        self.copy = Button(self.tr("Kopieer"), "primary", icon="copy")
        self.copy.clicked.connect(self._copy)
        done = Button(self.tr("Sluit"), key="Esc")
        done.clicked.connect(lambda: self.close_with(""))
        for button in (done, self.file, self.copy):
            self.footer.addWidget(button)
        self.set_first_focus(self.copy)

    def set_text(self, text: str) -> None:
        """More became known."""
        self.text.set_text(text)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.text.text)
        self.copy.setText(self.tr("Gekopieerd"))
        announce(self, self.tr("Gekopieerd"))

    def _choose(self) -> None:
        kinds = self.tr("Tekst (*.txt)")
        title = self.tr("Bewaar verslag")
        ask_save_file(self, title, self._file_name, kinds, self._chosen)

    def _chosen(self, file: Path) -> None:
        self._save(self.text.text, file)
