"""One own note in the list: a press jumps to its moment; chosen, it can be changed or taken away."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from oefenruimte.domain.ids import NoteId
from oefenruimte.ui.player.markers import MarkerIcon, MarkerKind
from oefenruimte.ui.widgets import (
    EnterClicks,
    IconButton,
    Label,
    SizedByLayout,
    Themed,
    draw_box,
    painter_for,
)

_RADIUS = 6


class NoteRow(Themed, QWidget):
    """`button` is what has the focus: Enter jumps, F2 changes, Delete takes away."""

    jumped = Signal()
    edit_wanted = Signal()
    remove_wanted = Signal()

    def __init__(
        self, note_id: NoteId, number: int, time: str, text: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.note_id = note_id
        self.button = _NoteButton(number, time, text, self)
        self._pencil = IconButton(
            "pencil", self.tr("Wijzig notitie {0}").format(number), size=28, icon_size=16
        )
        self._trash = IconButton("trash-2", self.tr("Wis notitie {0}").format(number), size=28, icon_size=16)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.button, 1)
        for icon in (self._pencil, self._trash):
            row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        self.button.clicked.connect(lambda: self.jumped.emit())
        self.button.edit_wanted.connect(self.edit_wanted)
        self.button.remove_wanted.connect(self.remove_wanted)
        self._pencil.clicked.connect(lambda: self.edit_wanted.emit())
        self._trash.clicked.connect(lambda: self.remove_wanted.emit())
        self.set_active(False)

    @property
    def icons(self) -> tuple[QWidget, QWidget]:
        """For the order of Tab."""
        return self._pencil, self._trash

    def set_active(self, active: bool) -> None:
        """The chosen one shows what can be done with it."""
        self.button.set_active(active)
        self._pencil.setVisible(active)
        self._trash.setVisible(active)


class _NoteButton(Themed, EnterClicks, SizedByLayout, QAbstractButton):
    edit_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, number: int, time: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._active = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(self.tr("Notitie {0} op {1}. {2}").format(number, time, text))
        self.setAccessibleDescription(self.tr("Enter: ga erheen. F2: wijzig. Delete: wis."))
        self._flag = MarkerIcon(MarkerKind.NOTE, number=number, parent=self)
        self._words = Label(f"{time} {text}", "note", tabular=True, parent=self)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._flag, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._words, 1)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        policy.setHorizontalPolicy(policy.Policy.Expanding)
        policy.setVerticalPolicy(policy.Policy.Minimum)  # a longer text takes more lines
        self.setSizePolicy(policy)
        self.retheme()

    @property
    def focus_radius(self) -> int:
        return _RADIUS

    def set_active(self, active: bool) -> None:
        self._active = active
        self._flag.set_active(active)
        self.update()

    def retheme(self) -> None:
        self._row.setContentsMargins(0, self.px(3), self.px(4), self.px(3))
        self._row.setSpacing(self.px(8))
        super().retheme()

    def event(self, event: QEvent) -> bool:
        # Delete on the page takes the take away; here it is about the note.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_F2)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_F2:
                self.edit_wanted.emit()
            case Qt.Key.Key_Delete if not event.isAutoRepeat():
                self.remove_wanted.emit()
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._active or self.underMouse():
            fill = self.ink("privateSurface" if self._active else "surfaceAlt")
            draw_box(painter_for(self), QRectF(self.rect()), self.px(_RADIUS), fill)
