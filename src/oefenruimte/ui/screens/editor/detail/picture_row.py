"""The picture of the exercise in the library."""

from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.app.authoring.edits import set_fields
from oefenruimte.domain.ids import MediaId
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.dialogs.files import ask_open_file
from oefenruimte.ui.screens.editor.model import EditorModel
from oefenruimte.ui.screens.parts.picture import Picture
from oefenruimte.ui.widgets import Button, Label, read_as_laid_out

_SIZE = (152, 86)


class PictureRow(QWidget):
    """A picture of your own; without one the first clip gives it."""

    def __init__(self, context: ScreenContext, model: EditorModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._model = context, model
        self._shown: MediaId | None = None
        self.picture = Picture("clapperboard", _SIZE, parent=self)
        self.choose = Button(self.tr("Kies een plaatje…"), size="small", parent=self)
        self.remove = Button(self.tr("Haal weg"), "ghost", "small", parent=self)
        column, row, side = QVBoxLayout(self), QHBoxLayout(), QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Label(self.tr("Plaatje in de bibliotheek"), "bodyStrong", parent=self))
        side.setSpacing(6)
        side.addWidget(self.choose)
        side.addWidget(self.remove)
        side.addStretch(1)
        row.setSpacing(12)
        row.addWidget(self.picture)
        row.addLayout(side)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(
            Label(
                self.tr("Kies je er geen? Dan nemen we een beeld van het eerste fragment."),
                "small",
                "textMuted",
            )
        )
        read_as_laid_out(self)
        self.choose.clicked.connect(self._choose)
        self.remove.clicked.connect(self._remove)
        self.picture.set_image(QImage())

    def refresh(self) -> None:
        media_id = self._model.draft.picture
        self.remove.setVisible(media_id is not None)
        if media_id == self._shown:
            return
        self._shown = media_id
        self.picture.set_image(QImage())
        if media_id is not None:
            self._context.jobs.run(
                self._context.session.drafts.thumbnail,
                media_id,
                on_done=lambda data: self._show(media_id, data),
                on_problem=self._context.problem,
                owner=self,
            )

    def add(self, path: Path) -> None:
        """The picture of this file."""
        self._context.jobs.run(
            self._context.session.drafts.add_picture,
            path,
            on_done=self._added,
            on_problem=self._context.problem,
            owner=self,
        )

    def _show(self, media_id: MediaId, data: bytes) -> None:
        if media_id == self._shown:
            self.picture.set_image(QImage.fromData(data))

    def _added(self, media_id: MediaId) -> None:
        self._model.edit(
            self.tr("plaatje van de oefening"), lambda draft: set_fields(draft, picture=media_id)
        )

    def _choose(self) -> None:
        kinds = self.tr("Plaatje ({0})").format("*.jpg *.jpeg *.png")
        ask_open_file(self, self.tr("Kies een plaatje"), kinds, self.add)

    def _remove(self) -> None:
        self._model.edit(self.tr("plaatje van de oefening"), lambda draft: set_fields(draft, picture=None))
