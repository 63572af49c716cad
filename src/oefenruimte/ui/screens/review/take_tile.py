"""One take in the strip: picture, number, length, the star, and with whom it is shared."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QImage, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from oefenruimte.domain.ids import TakeId
from oefenruimte.ui.screens.parts.picture import Picture
from oefenruimte.ui.widgets import CardButton, CheckBox, Chip, IconButton, Label, Themed

HEIGHT = 102  # px at 100 %
_WIDTH, _PADDING, _STAR = 164, 10, 28
_PICTURE = (72, 48)
_OWN_KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Delete)


@dataclass(frozen=True, slots=True)
class TileWords:
    """What a tile says. `shared` is the pill, "" for a take that is private."""

    take_id: TakeId
    title: str  # "Poging 4"
    length: str  # "2:19"
    made: str  # "vandaag 9:30"
    shared: str
    starred: bool
    current: bool
    sound_only: bool
    compared: bool | None = None  # None: there is nothing to compare it with


class TakeTile(Themed, QWidget):
    """The card opens the take; the star beside it is a button of its own."""

    opened = Signal()
    star_wanted = Signal()
    erase_wanted = Signal()
    compare_wanted = Signal()
    menu_wanted = Signal(QPoint)  # where, on the screen
    step_wanted = Signal(int)  # to the tile so many places on; far for the first and last

    def __init__(self, words: TileWords, image: QImage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.button = _TileButton(self)
        self._picture = Picture("mic" if words.sound_only else "video", _PICTURE, radius=6, grows=True)
        self._picture.set_image(image)
        self._title = Label(words.title, "noteStrong", wrap=False)
        self._length = Label(words.length, "note", "textMuted", wrap=False, tabular=True)
        self._made = Label(words.made, "small", "textMuted", elide=True, tabular=True)
        self._pill = Chip("shared", words.shared or self.tr("Gedeeld"), size="small")
        self._lay_out()
        self.star = IconButton("star", "", size=_STAR, icon_size=22, color="primary", parent=self)
        self.compare = CheckBox(self.tr("Vergelijk"), "note", parent=self)
        self.compare.clicked.connect(self._compare)
        self.star.clicked.connect(lambda: self.star_wanted.emit())
        self.button.clicked.connect(lambda: self.opened.emit())
        self.button.stepped.connect(self.step_wanted)
        self.button.erased.connect(self.erase_wanted)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_words(words)
        self.retheme()

    def set_words(self, words: TileWords) -> None:
        self.words = words
        self.button.setChecked(words.current)
        self._made.setText(words.made)
        several = words.compared is not None
        self._made.setVisible(not words.shared and not several)
        self._pill.setVisible(bool(words.shared))
        self._length.setVisible(not (words.shared and several))
        self.setToolTip(words.made if several else "")
        self.compare.setVisible(several)
        self.compare.setChecked(bool(words.compared))
        self.compare.setAccessibleName(self.tr("Vergelijk {0}").format(words.title.lower()))
        self._place_pill(above=several)
        if words.shared:
            self._pill.set_state("shared", words.shared)
        best = self.tr("Je beste poging") if words.starred else ""
        said = [words.title, words.length, words.made, words.shared, best]
        self.button.setAccessibleName(", ".join(part for part in said if part))
        current = self.tr("Deze zie je nu.") if words.current else ""
        self.button.setAccessibleDescription(current)
        if words.starred:
            self.star.set_icon("star-filled", self.tr("Haal de ster weg bij {0}").format(words.title.lower()))
        else:
            self.star.set_icon("star", self.tr("Kies {0} als je beste").format(words.title.lower()))

    def set_in_tab_order(self, inside: bool) -> None:
        """Tab stops at one tile of the strip; arrows go to the others."""
        policy = Qt.FocusPolicy.StrongFocus if inside else Qt.FocusPolicy.ClickFocus
        self.button.setFocusPolicy(policy)
        self.star.setFocusPolicy(policy)
        self.compare.setFocusPolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(self.px(_WIDTH), self.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def retheme(self) -> None:
        self._low.setContentsMargins(0, 0, self.px(_STAR), 0)
        self._arrange()
        super().retheme()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self.mapToGlobal(self.rect().center()) if keyboard else event.globalPos()
        self.menu_wanted.emit(place)

    def _lay_out(self) -> None:
        top, words = QWidget(), QVBoxLayout()
        row = QHBoxLayout(top)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(9)
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._length)
        words.addStretch(1)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        low = QWidget()
        self._low = QHBoxLayout(low)
        self._low.addWidget(self._made, 1)
        self._low.addWidget(self._pill)
        self._low.addStretch(0)
        self.button.add(top)
        self.button.add(low)
        self.button.body.setStretch(1, 1)

    def _arrange(self) -> None:
        self.button.setGeometry(self.rect())
        side = self.star.sizeHint().width()
        right, below = self.px(_PADDING + 2), self.px(_PADDING)
        place = QRect(self.width() - right - side, self.height() - below - side, side, side)
        self.star.setGeometry(place)
        self.star.raise_()
        high = max(side, self.compare.sizeHint().height())
        left, low = self.px(_PADDING), self.height() - below - (side + high) // 2
        self.compare.setGeometry(left, low, self.width() - left - right - side - 2, high)
        self.compare.raise_()
        if self._low.indexOf(self._pill) < 0:
            size = self._pill.sizeHint()
            top = self.px(_PADDING) + self.px(_PICTURE[1]) - size.height()
            self._pill.setGeometry(QRect(QPoint(self.width() - left - size.width(), top), size))
            self._pill.raise_()

    def _place_pill(self, *, above: bool) -> None:
        """Where the box stands there is no room for it: over the edge of the picture then."""
        if above and self._low.indexOf(self._pill) >= 0:
            self._low.removeWidget(self._pill)
            self._pill.setParent(self)
            self._pill.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._pill.setVisible(bool(self.words.shared))
        elif not above and self._low.indexOf(self._pill) < 0:
            self._low.insertWidget(1, self._pill)
        self._arrange()

    def _compare(self) -> None:
        self.compare.setChecked(bool(self.words.compared))  # the page says how it becomes
        self.compare_wanted.emit()


class _TileButton(CardButton):
    stepped = Signal(int)
    erased = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", padding=(_PADDING, _PADDING), spacing=6, checkable=True, parent=parent)

    def nextCheckState(self) -> None:
        """Pressed or not, the take that is shown is the chosen one."""

    def event(self, event: QEvent) -> bool:
        # The page has these keys too: with the focus here they are about the tile.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _OWN_KEYS
            and event.modifiers() == Qt.KeyboardModifier.NoModifier
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Home: -1_000_000,
            Qt.Key.Key_End: 1_000_000,
        }
        key = Qt.Key(event.key())
        if key in steps:
            self.stepped.emit(steps[key])
        elif key == Qt.Key.Key_Delete and not event.isAutoRepeat():
            self.erased.emit()
        else:
            super().keyPressEvent(event)
