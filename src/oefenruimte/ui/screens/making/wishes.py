"""What people would like to practise with: lines of others, until the trainer saw them."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.app.session import Session
from oefenruimte.domain.wish import Wish
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.language.words import day_text
from oefenruimte.ui.widgets import Button, Card, Label, Line

_LANE = "wishes"


class WishesCard(Card):
    """Hidden while there is nothing to see. `buttons`: Gezien of each line, in the order of the lines."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(
            title=self.tr("Hier willen mensen mee oefenen"),
            icon="message-circle-question-mark",
            parent=parent,
        )
        self._context = context
        self._told: tuple[Wish, ...] = ()
        self.buttons: list[Button] = []
        self._rows = QWidget()
        self._column = QVBoxLayout(self._rows)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._rows)
        self.hide()
        context.news.sharesChanged.connect(self._load)
        self._load()

    @property
    def wishes(self) -> tuple[Wish, ...]:
        """Those on show."""
        return self._told

    def _load(self) -> None:
        self._context.jobs.run(
            read_wishes,
            self._context.session,
            on_done=self._loaded,
            on_problem=self._context.problem,
            key=_LANE,
            owner=self,
        )

    def _loaded(self, found: tuple[Sequence[Wish], date]) -> None:
        wishes, today = tuple(found[0]), found[1]
        if wishes == self._told:
            return  # nothing takes the focus away from who is reading
        had_focus = any(button.hasFocus() for button in self.buttons)
        place = next((n for n, button in enumerate(self.buttons) if button.hasFocus()), 0)
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._told, self.buttons = wishes, []
        for wish in wishes:
            if self.buttons:
                self._column.addWidget(Line())
            self._column.addWidget(self._row(wish, today))
        self.setVisible(bool(wishes))
        if had_focus and self.buttons:
            self.buttons[min(place, len(self.buttons) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, wish: Wish, today: date) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 4, 0, 4)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(wish.text, "bodyStrong"))
        words.addWidget(Label(f"{wish.name} · {day_text(wish.asked_on, today)}", "note", "textMuted"))
        row.addLayout(words, 1)
        seen = Button(self.tr("Gezien"), "secondary", "small", "check")
        seen.setAccessibleName(self.tr("Gezien: {0}").format(wish.text))
        seen.clicked.connect(lambda: self._see(wish, True))
        row.addWidget(seen, 0, Qt.AlignmentFlag.AlignTop)
        self.buttons.append(seen)
        return holder

    def _see(self, wish: Wish, seen: bool) -> None:
        self._context.jobs.run(
            self._context.session.wishes.see,
            wish.id,
            seen,
            on_done=lambda _: self._saw(wish, seen),
            on_problem=self._context.problem,
            key=_LANE,
            owner=self,
        )

    def _saw(self, wish: Wish, seen: bool) -> None:
        self._context.news.sharesChanged.emit()  # the count at the left, and this list
        if seen:
            text = self.tr("Van de lijst gehaald. {0} krijgt daar geen bericht van.").format(wish.name)
            self._context.toast(text, undo=lambda: self._see(wish, False))


def read_wishes(session: Session) -> tuple[Sequence[Wish], date]:
    """For a job: what waits, and the day."""
    return session.wishes.received(), session.clock.today()
