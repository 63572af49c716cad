"""What this program is, of whom, and under which licences."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.app.licences import OWN, licence_texts, read_licence
from oefenruimte.ui.dialogs.help.reading import LINE, Reading, lines_in
from oefenruimte.ui.dialogs.help.words import Found
from oefenruimte.ui.shells.logo import Logo
from oefenruimte.ui.widgets import Button, Dialog, Label, SelectField

_WIDTH, _LINES, _LOGO, _BESIDES = 760, 13, 56, 400
_PARTS = "parts"


class AboutDialog(Dialog):
    """`diagnosis` opens what one copies for who helps, after this is gone."""

    def __init__(self, parent: QWidget, found: Found, assets: Path, diagnosis: Callable[[], object]) -> None:
        super().__init__(parent, self.tr("Over Oefenruimte"), width=_WIDTH)
        self._found = found
        self._texts = licence_texts(assets)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(Logo(_LOGO), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        version = found.computer.program
        built = found.build or self.tr("uit de broncode")
        self.version = Label(self.tr("Oefenruimte {0} ({1})").format(version, built), "h3")
        words.addWidget(self.version)
        words.addWidget(
            Label(self.tr("Lastige gesprekken oefenen, voor jezelf. Delen doe je pas als je wilt."))
        )
        free = self.tr(
            "Vrije software onder de EUPL-1.2. Iedereen mag haar gebruiken, bekijken en verbeteren."
        )
        words.addWidget(Label(free, "small", "textMuted"))
        self.newer = self.tr("Er is een nieuwere versie: {0}. Je beheerder zet die klaar.").format(
            found.newer
        )
        if found.newer:
            words.addWidget(Label(self.newer, "small", "textMuted"))
        head.addLayout(words, 1)
        self.body.addLayout(head)
        names = {OWN: self.tr("Licentie van Oefenruimte (EUPL-1.2)")}
        names["THIRD-PARTY.md"] = self.tr("Onderdelen van anderen")
        options: list[tuple[object, str]] = [(_PARTS, self.tr("Versies van onderdelen"))]
        options += [(name, names.get(name, name)) for name in self._texts]
        self.choice = SelectField(self.tr("Versies en licenties"), options, value=_PARTS)
        self.choice.chosen.connect(self._show)
        self.body.addWidget(self.choice)
        self.text = Reading(self.tr("Versies en licenties"), lines_in(parent, LINE, _BESIDES, _LINES))
        self.body.addWidget(self.text)
        self.help = Button(self.tr("Kopieer diagnose…"), icon="copy")
        self.help.clicked.connect(lambda: self.close_with(_PARTS))
        self.closed.connect(lambda result: diagnosis() if result == _PARTS else None)
        done = Button(self.tr("Sluit"), "primary", key="Esc")
        done.clicked.connect(lambda: self.close_with(""))
        self.footer.addWidget(self.help)
        self.footer.addWidget(done)
        self.set_first_focus(done)
        self._show(_PARTS)

    def _show(self, name: object) -> None:
        if name == _PARTS:
            computer = self._found.computer
            lines = [f"Python {computer.python}"]
            lines += [f"{part.name} {part.version or '?'}" for part in computer.parts]
            self.text.set_text("\n".join(lines))
            return
        try:
            self.text.set_text(read_licence(self._texts[str(name)]))
        except OSError:
            self.text.set_text(self.tr("Deze tekst kunnen we niet lezen."))
