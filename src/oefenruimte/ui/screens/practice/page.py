"""The parts of sheets 03a to 03d, and where they stand. `phases` says what is in them."""

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QWidget

from oefenruimte.ui.player.clip_state import OpenClip
from oefenruimte.ui.screens.practice.arrange import ActionRow, Deck
from oefenruimte.ui.screens.practice.clip_show import ClipShow
from oefenruimte.ui.screens.practice.listening import ListeningShow
from oefenruimte.ui.screens.practice.rows import ChooseRow, CountRow, Press, RecordRow, WatchRow
from oefenruimte.ui.screens.practice.side import SideColumn
from oefenruimte.ui.screens.practice.stage import Stage
from oefenruimte.ui.screens.practice.strips import ClipStrip, CountStrip, RecordStrip, SavedStrip
from oefenruimte.ui.widgets import TOAST_FLOOR, Themed

_TOP, _GAP = 2, 16
_SIDE, _SIDE_SHARE, _NARROW_SIDE, _NARROW_SHARE = 276, 0.3, 240, 0.33
_NARROW = 1060  # px: with less, the buttons get the whole width
_ROOMY = 660  # px high at 100 %: then there is air above and below the buttons
_AIR, _TIGHT = (9, 35, 26), (8, 14, 4)  # above the strip, between strip and buttons, below


class PracticePage(Themed, QWidget):
    """`press` gets what the learner did; `open_clip` says where the citizen's clips are."""

    def __init__(self, press: Press, open_clip: OpenClip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stage = Stage(self)
        self.clip = ClipShow(self.stage.citizen, open_clip, self)
        self.clip_strip, self.count_strip = ClipStrip(), CountStrip()
        self.record_strip, self.saved_strip = RecordStrip(), SavedStrip()
        self._strips = Deck((self.clip_strip, self.count_strip, self.record_strip, self.saved_strip), self)
        self.watch_row, self.count_row = WatchRow(press), CountRow(press)
        self.record_row, self.choose_row = RecordRow(press), ChooseRow(press)
        self._rows = Deck((self.watch_row, self.count_row, self.record_row, self.choose_row), self)
        self.side = SideColumn(self)
        self.listening = ListeningShow(self.side.small.citizen, open_clip, self)

    def show_camera(self, image: QImage) -> None:
        """The newest picture of the camera; only the one that is on screen is painted."""
        self.stage.you.show_image(image)
        self.side.small.you.show_image(image)

    def show_parts(self, strip: QWidget, row: ActionRow) -> None:
        """Of this phase."""
        self._strips.show_page(strip)
        self._rows.show_page(row)
        self._arrange()

    def leave(self) -> None:
        """Toasts stand where they did before."""
        self.window().setProperty(TOAST_FLOOR, None)

    def retheme(self) -> None:
        super().retheme()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        """The stage shrinks first. In a narrow window the buttons reach under the column beside the stage."""
        width, height = self.width(), self.height()
        narrow = width < _NARROW
        usual, share = (_NARROW_SIDE, _NARROW_SHARE) if narrow else (_SIDE, _SIDE_SHARE)
        side = max(usual, min(self.px(usual), round(width * share)))
        column = width - side - _GAP
        across = width if narrow else column
        strip, row = self._strips.height_for(column), self._rows.height_for(across)
        above, between, below = _AIR if height >= self.px(_ROOMY) else _TIGHT
        room = max(90, height - _TOP - above - strip - between - row - below)
        wide, high = Stage.size_in(column, room)
        left = 0
        if not narrow and wide < column and self._rows.height_for(wide) == row:
            left = (column - wide) // 2  # a large, low window: everything stays together in the middle
            column = across = wide
        line = _TOP + high + above
        buttons = height - below - row if narrow else line + strip + between
        self.stage.setGeometry(left, _TOP, column, high)
        self._strips.setGeometry(left, line, column, strip)
        self._rows.setGeometry(left, buttons, across, row)
        lowest = buttons - between if narrow else height
        self.side.setGeometry(left + column + _GAP, _TOP, side, lowest - _TOP)
        self._lift_toasts()

    def _lift_toasts(self) -> None:
        """They stand above the buttons: the one that comes with "Beurt opnieuw" is there while counting."""
        window = self.window()
        buttons = self._rows.mapTo(window, QPoint(0, 0)).y()
        window.setProperty(TOAST_FLOOR, window.height() - buttons + 6)
