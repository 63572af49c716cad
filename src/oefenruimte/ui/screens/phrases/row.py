"""One sentence: its words, for which kind of reaction, and its key."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from oefenruimte.domain.phrase import Phrase
from oefenruimte.domain.share import MarkKind
from oefenruimte.ui.screens.parts.reaction_words import ReactionWords
from oefenruimte.ui.widgets import IconButton, SelectField, TextField

MAX_PHRASE = 2000


class PhraseRow(QWidget):
    changed = Signal()
    erased = Signal()

    def __init__(self, phrase: Phrase, words: ReactionWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = phrase.id
        spoken = phrase.text[:40] or self.tr("nieuwe zin")
        self.text = TextField(self.tr("Zin"), text=phrase.text, max_length=MAX_PHRASE)
        kinds = [(None, self.tr("Elke reactie")), *((kind, words.kind(kind)) for kind in MarkKind)]
        self.kind = SelectField(self.tr("Voor"), kinds, value=phrase.kind)
        keys = [(None, self.tr("Geen")), *((number, f"Ctrl+{number}") for number in range(1, 10))]
        self.key = SelectField(self.tr("Toets"), keys, value=phrase.shortcut)
        self.erase = IconButton("trash-2", self.tr("Haal ‘{0}’ weg").format(spoken), color="textMuted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.text, 5)
        row.addWidget(self.kind, 2)
        row.addWidget(self.key, 1)
        row.addWidget(self.erase, 0, Qt.AlignmentFlag.AlignBottom)
        self.text.edit.setCursorPosition(0)
        self.text.edit.editingFinished.connect(self._left)
        self.kind.chosen.connect(lambda _: self.changed.emit())
        self.key.chosen.connect(lambda _: self.changed.emit())
        self.erase.clicked.connect(self.erased)
        self._was = phrase.text

    @property
    def phrase(self) -> Phrase:
        kind, number = self.kind.value, self.key.value  # Qt gives back plain words and numbers
        return Phrase(
            self._id,
            MarkKind(kind) if isinstance(kind, str) else None,
            self.text.text.strip(),
            number if isinstance(number, int) else None,
        )

    def _left(self) -> None:
        """A field that is only passed through has changed nothing."""
        if self.text.text.strip() != self._was:
            self._was = self.text.text.strip()
            self.changed.emit()
