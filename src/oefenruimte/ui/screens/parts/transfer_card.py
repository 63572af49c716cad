"""One line a week: what did I do with it for real."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from oefenruimte.domain.growth import MOST_TEXT, Transfer, monday_of
from oefenruimte.ui.language.words import day_text
from oefenruimte.ui.widgets import Button, Card, IconLine, Label, TextField

_SHOWN = 3


class TransferCard(Card):
    """`written(text)`: the line of this week, again and again if one likes; "" takes it away.

    `draft`: what one was writing when the page was told anew; None: nothing.
    """

    written = Signal(str)

    def __init__(
        self,
        transfers: Sequence[Transfer],
        today: date,
        draft: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title=self.tr("In het echt"), padding=(18, 14), spacing=8, parent=parent)
        week = monday_of(today)
        self._kept = next((line.text for line in transfers if line.week == week), "")
        self.field = TextField(
            self.tr("Wat deed je er deze week mee?"),
            text=self._kept if draft is None else draft,
            max_length=MOST_TEXT,
            placeholder=self.tr("Eén zin is genoeg"),
        )
        self.save = Button(self.tr("Bewaar"), size="small")
        self.save.clicked.connect(self._write)
        self.field.submitted.connect(self._write)
        self.body.addWidget(self.field)
        foot = QHBoxLayout()
        foot.addWidget(IconLine("lock", self.tr("Alleen jij leest dit."), "note", "textMuted"), 1)
        foot.addWidget(self.save)
        self.body.addLayout(foot)
        for line in [line for line in transfers if line.week != week][:_SHOWN]:
            self.body.addWidget(Label(f"{day_text(line.week, today)}: {line.text}", "note"))

    @property
    def draft(self) -> str | None:
        """What was typed and is not kept."""
        return None if self.field.text.strip() == self._kept else self.field.text

    def _write(self) -> None:
        text = self.field.text.strip()
        if text or self._kept:
            self.written.emit(text)
