"""Which turn the panel is about: its name, which can be changed, and what can be done with it."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QSizePolicy, QWidget

from oefenruimte.app.authoring.edits import move_turn, remove_turn, set_turn
from oefenruimte.domain.draft import Draft
from oefenruimte.ui.screens.editor.detail.changes import with_copy
from oefenruimte.ui.screens.editor.detail.line_list import add_action
from oefenruimte.ui.screens.editor.detail.parts import put_text
from oefenruimte.ui.screens.editor.detail.words import DetailWords
from oefenruimte.ui.screens.editor.model import EditorModel
from oefenruimte.ui.widgets import (
    ENTER_KEYS,
    EnterClicks,
    IconButton,
    TextField,
    Themed,
    draw_box,
    painter_for,
)

_LONGEST, _INSET = 60, 6
_ENDS = (*ENTER_KEYS, Qt.Key.Key_Escape)


class TurnHead(Themed, QWidget):
    """ "Beurt 2a · Ze wordt rustiger" is a button: a press (or F2) changes the name."""

    about_wanted = Signal()

    def __init__(self, model: EditorModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._words = DetailWords(self)
        self._turn_id = ""
        self.title = _Title(self)
        self.field = TextField(self.tr("Naam van deze beurt"), max_length=_LONGEST, parent=self)
        self.field.label.hide()
        self.field.edit.installEventFilter(self)
        self.field.hide()
        self.menu_button = IconButton("ellipsis-vertical", self.tr("Meer over deze beurt"), parent=self)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.title, 1)
        self._row.addWidget(self.field, 1)
        self._row.addWidget(self.menu_button)
        self.title.clicked.connect(self.rename)
        self.field.text_changed.connect(self._typed)
        self.field.edit.editingFinished.connect(self._finish)
        self.menu_button.clicked.connect(self.open_menu)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.retheme()

    def show_turn(self, draft: Draft, turn_id: str) -> None:
        turn = draft.turn(turn_id)
        if turn is None:
            return
        if turn_id != self._turn_id:
            self._turn_id = turn_id
            self._finish()
        self.title.set_words(self._words.turn(draft, turn_id), self.tr("Wijzig de naam"))
        put_text(self.field, turn.name)

    def rename(self) -> None:
        """The name becomes a field; Enter, Esc or leaving it ends that."""
        self.title.hide()
        self.field.show()
        self.field.edit.setFocus()
        self.field.edit.selectAll()

    def open_menu(self) -> None:
        menu, draft, turn_id = QMenu(self), self._model.draft, self._turn_id
        menu.setAccessibleName(self._words.turn(draft, turn_id))
        add_action(menu, "pencil", self.tr("Wijzig de naam") + "\tF2", self.rename)
        add_action(menu, "copy", self.tr("Dupliceer"), self.duplicate)
        first = add_action(menu, "flag", self.tr("Maak dit de eerste beurt"), self.make_first)
        first.setEnabled(draft.turns[0].id != turn_id)
        menu.addSeparator()
        add_action(menu, "settings", self.tr("Over deze oefening"), self.about_wanted.emit)
        menu.addSeparator()
        add_action(menu, "trash-2", self.tr("Haal deze beurt weg"), self.remove)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))

    def duplicate(self) -> None:
        turn_id, made = self._turn_id, []

        def change(draft: Draft) -> Draft:
            draft, new_id = with_copy(draft, turn_id)
            made.append(new_id)
            return draft

        self._model.edit(self.tr("{0} dupliceren").format(self._short), change)
        self._model.select(made[0])

    def make_first(self) -> None:
        turn_id = self._turn_id
        words = self.tr("{0} als eerste").format(self._short)
        self._model.edit(words, lambda draft: move_turn(draft, turn_id, 0))

    def remove(self) -> None:
        turn_id = self._turn_id
        words = self.tr("{0} weghalen").format(self._short)
        self._model.edit(words, lambda draft: remove_turn(draft, turn_id))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return False
        if not isinstance(event, QKeyEvent) or event.key() not in _ENDS:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            self._finish()
            self.title.setFocus()
        return True

    def retheme(self) -> None:
        self._row.setContentsMargins(self.px(16 - _INSET), self.px(10), self.px(8), self.px(4))
        self._row.setSpacing(self.px(8))
        super().retheme()

    @property
    def _short(self) -> str:
        return self._words.short_turn(self._model.draft, self._turn_id)

    def _typed(self, text: str) -> None:
        turn_id = self._turn_id
        words = self.tr("naam van {0}").format(self._short)
        self._model.edit(words, lambda draft: set_turn(draft, turn_id, name=text), f"name/{turn_id}")

    def _finish(self) -> None:
        self.field.hide()
        self.title.show()


class _Title(Themed, EnterClicks, QAbstractButton):
    """The name as a heading that can be pressed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def focus_radius(self) -> int:
        return 6

    def set_words(self, words: str, what: str) -> None:
        self.setText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(what)
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.px(200), self.px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, rect = painter_for(self), QRectF(self.rect())
        if self.underMouse():
            draw_box(painter, rect, 6, self.ink("surfaceAlt"))
        font = self.theme.font("h3")
        painter.setFont(font)
        painter.setPen(self.ink("text"))
        place = rect.adjusted(self.px(_INSET), 0, -self.px(_INSET), 0)
        metrics = QFontMetricsF(font)
        words = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
