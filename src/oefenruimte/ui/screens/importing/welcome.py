"""Where files can be dropped or chosen."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from oefenruimte.ui.dialogs.files import ask_folder, ask_open_files
from oefenruimte.ui.screens.parts.page import Page
from oefenruimte.ui.widgets import Button, Card, Chip, EmptyState, IconLine, Themed, painter_for, rounded_path
from oefenruimte.ui.window import local_files

_KINDS = (
    "*.oefenscenario *.zip *.h5p *.mp4 *.mov *.mkv *.webm *.avi *.m4v *.m4a *.wav *.mp3 *.vtt *.srt *.docx "
    "*.txt *.xlsx *.csv"
)


class DropArea(Themed, QWidget):
    """A dashed place; what is dropped there is looked at."""

    dropped = Signal(object)  # tuple[Path, ...]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._over = False
        self.setAcceptDrops(True)
        self.column = QVBoxLayout(self)
        self.retheme()

    def retheme(self) -> None:
        self.setMinimumHeight(self.px(300))
        super().retheme()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            event.acceptProposedAction()
            self._show_over(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        del event
        self._show_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_over(False)
        files = local_files(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.dropped.emit(files)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = painter_for(self)
        pen = QPen(self.ink("primary" if self._over else "borderStrong"), 2)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(self.ink("primarySoft" if self._over else "surface"))
        painter.drawPath(rounded_path(QRectF(self.rect()).adjusted(2, 2, -2, -2), 12))

    def _show_over(self, over: bool) -> None:
        self._over = over
        self.update()


class WelcomePage(Page):
    chosen = Signal(object)  # tuple[Path, ...]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Importeren"), self.tr("Maak een oefening van wat je al hebt"), parent)
        self.set_chip(Chip("private", self.tr("Concept: alleen voor jou")))
        self.choose_button = Button(self.tr("Kies bestanden…"), "primary", icon="folder-open")
        self.folder_button = Button(self.tr("Kies een map…"))
        self.choose_button.clicked.connect(self._ask_files)
        self.folder_button.clicked.connect(self._ask_folder)
        area = DropArea()
        area.dropped.connect(self.chosen)
        area.column.addWidget(
            EmptyState(
                "package-open",
                self.tr("Sleep je bestanden hierheen"),
                self.tr("Fragmenten van je telefoon, met een tekst erbij uit Word of Excel. Of een pakket."),
                [self.choose_button, self.folder_button],
            )
        )
        self.area = area
        self.content.addWidget(area)
        card = Card(title=self.tr("Wat je kunt importeren"))
        for icon, words in (
            ("package-open", self.tr("Een pakket van Oefenruimte (.oefenscenario) of de map ervan")),
            (
                "clapperboard",
                self.tr("Fragmenten (mp4, mov, mkv, webm, avi, m4a, wav): los, in een map of een zip"),
            ),
            ("captions", self.tr("Ondertitels bij de fragmenten: vtt of srt")),
            ("file-text", self.tr("De tekst van het gesprek: Word, Excel, csv of gewone tekst")),
            ("split", self.tr("Een H5P-bestand: Branching Scenario of Interactive Video")),
        ):
            card.body.addWidget(IconLine(icon, words))
        self.content.addWidget(card)
        self.content.addStretch(1)

    def _ask_files(self) -> None:
        kinds = self.tr("Oefening ({0})").format(_KINDS)
        ask_open_files(self, self.tr("Kies wat bij elkaar hoort"), kinds, self.chosen.emit)

    def _ask_folder(self) -> None:
        ask_folder(self, self.tr("Kies de map met de oefening"), lambda path: self.chosen.emit((path,)))
