"""The top of the editor: which exercise this is, how far it is, and what one can do with all of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from oefenruimte.app.authoring.edits import set_fields
from oefenruimte.ui.screens.editor.model import EditorModel
from oefenruimte.ui.screens.editor.title_edit import TitleEdit
from oefenruimte.ui.screens.editor.two_groups import TwoGroups
from oefenruimte.ui.widgets import Button, Chip, IconButton, Label, Themed

_GAP = 12


class EditorHeader(Themed, QWidget):
    """`set_publishing` says why it is not possible to publish, or that it is."""

    backAsked = Signal()
    proofAsked = Signal()
    publishAsked = Signal()
    exportAsked = Signal()
    copyAsked = Signal()
    removeAsked = Signal()
    titleLeft = Signal()

    def __init__(self, model: EditorModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._why_not: str | None = ""
        self.back_button = IconButton("arrow-left", self.tr("Terug naar je oefeningen"), frame="outline")
        self.title = TitleEdit()
        self.line = Label("", "small", "textMuted", elide=True)
        self.saved = Label("", "small", "textSubtle", wrap=False)
        self.chip = Chip("private", self.tr("Concept: alleen voor jou"))
        self.proof_button = Button(self.tr("Proefspelen"), icon="play-filled", key="F5")
        self.publish_button = Button(self.tr("Klaarzetten voor iedereen"), "share", icon="users-round")
        self.menu_button = IconButton("ellipsis-vertical", self.tr("Meer met deze oefening"))
        self.groups = TwoGroups(
            (self.back_button, self._words()),
            (self.chip, self.proof_button, self.publish_button, self.menu_button),
            _GAP,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.groups)
        self._make_menu()
        self.back_button.clicked.connect(lambda: self.backAsked.emit())
        self.proof_button.clicked.connect(lambda: self.proofAsked.emit())
        self.publish_button.clicked.connect(lambda: self.publishAsked.emit())
        self.title.textEdited.connect(self._title_typed)
        self.title.editingFinished.connect(model.settle)
        self.title.left.connect(self.titleLeft)
        model.changed.connect(self._show)
        model.findingsChanged.connect(self._show)
        model.savedChanged.connect(self._show)
        self._show()

    def set_publishing(self, why_not: str | None) -> None:
        """None: it can be published. Errors go before this."""
        self._why_not = why_not
        self._show()

    def set_room(self, width: int) -> None:
        """Where even the buttons do not fit beside the chip, the frame of the page says whose it is."""
        buttons = (self.proof_button, self.publish_button, self.menu_button)
        wanted = sum(part.sizeHint().width() + self.px(_GAP) for part in (self.chip, *buttons))
        self.chip.setVisible(wanted <= width)
        self.groups.retheme()

    def _words(self) -> QWidget:
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.title, 0, Qt.AlignmentFlag.AlignLeft)
        under = QHBoxLayout()
        under.setSpacing(0)
        under.addWidget(self.line)
        under.addWidget(self.saved)
        under.addStretch(1)
        column.addLayout(under)
        return words

    def _make_menu(self) -> None:
        self.menu = QMenu(self)
        for words, signal in (
            (self.tr("Bewaar als pakket…"), self.exportAsked),
            (self.tr("Maak een kopie"), self.copyAsked),
            (self.tr("Gooi dit concept weg"), self.removeAsked),
        ):
            action = QAction(words, self.menu)
            action.triggered.connect(lambda _=False, signal=signal: signal.emit())
            self.menu.addAction(action)
        button = self.menu_button
        button.clicked.connect(lambda: self.menu.popup(button.mapToGlobal(button.rect().bottomLeft())))

    def _title_typed(self, title: str) -> None:
        self._model.edit(self.tr("naam van de oefening"), lambda d: set_fields(d, title=title), "title")

    def _show(self) -> None:
        model, errors = self._model, self._model.errors
        why: str | None
        self.title.show_title(model.draft.title)
        version = self.tr("Versie {0}").format(model.draft.version)
        if errors:
            first = self.tr("1 fout") if errors == 1 else self.tr("{0} fouten").format(errors)
            told = self.tr("{0} · los eerst {1} op, dan kun je klaarzetten").format(version, first)
            why = self.tr("Los eerst {0} op.").format(first)
        else:
            told, why = self.tr("{0} · geen fouten").format(version), self._why_not
        if told != self.line.text():
            self.line.setText(told)
        saved = self.tr(" · bewaard") if model.saved else self.tr(" · wordt bewaard…")
        if saved != self.saved.text():
            self.saved.setText(saved)
        self.publish_button.set_unavailable(why)
