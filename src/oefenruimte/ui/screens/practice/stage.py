"""The large picture: the citizen who speaks, or the learner before the camera, with what lies over it."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from oefenruimte.ui.player.canvas import VideoCanvas
from oefenruimte.ui.screens.practice.choice_view import ChoiceView
from oefenruimte.ui.widgets import Banner, Button, Themed

_RATIO, _CROP, _INSET, _CORNER, _NARROW = 9 / 16, 0.97, 16, 14, 400


class Stage(Themed, QWidget):
    """As much 16:9 as fits, at the top. `picture` is where it stands; choices may take the whole place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.citizen = VideoCanvas(self.tr("Fragment"), parent=self)
        self.you = VideoCanvas(self.tr("Jij, voor de camera"), mirror=True, parent=self)
        self.choice = ChoiceView(self)
        self.banner = Banner(
            "warning", self.tr("We horen je niet"), self.tr("Staat je microfoon aan?"), parent=self
        )
        self.see_yourself = Button("", size="small", icon="eye", key="Z", parent=self)
        self.see_yourself.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for hidden in (self.you, self.choice, self.banner, self.see_yourself):
            hidden.hide()
        self.picture = QRect()
        self._words = ""  # of the button

    def show_citizen(self) -> None:
        self.you.hide()
        self.see_yourself.hide()
        self.citizen.show()

    def show_you(self) -> None:
        self.citizen.hide()
        self.you.show()

    def set_self_view(self, on: bool, *, camera: bool) -> None:
        """What the button does; without a `camera` there is none."""
        self._words = self.tr("Verberg mezelf") if on else self.tr("Toon mezelf")
        self.see_yourself.setText(self._words)
        self.see_yourself.set_icon("eye-off" if on else "eye")
        self.see_yourself.setVisible(camera and not self.you.isHidden())
        self._place()

    @staticmethod
    def size_in(width: int, height: int) -> tuple[int, int]:
        """How large the picture is in this room."""
        if height >= width * _RATIO * _CROP:
            return width, min(height, round(width * _RATIO))
        return round(height / _RATIO), height

    def retheme(self) -> None:
        self._place()
        super().retheme()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        width, height = self.size_in(self.width(), self.height())
        self.picture = QRect((self.width() - width) // 2, 0, width, height)
        self.citizen.setGeometry(self.picture)
        self.you.setGeometry(self.picture)
        self.choice.setGeometry(self.rect())
        self.choice.set_stage(QRectF(self.picture))
        self._place_button()
        wide = min(width - 2 * _INSET, self.px(480))
        high = max(self.banner.heightForWidth(wide), self.banner.minimumSizeHint().height())
        middle = self.picture.center().x()
        self.banner.setGeometry(middle - wide // 2, self.picture.bottom() - _INSET - high, wide, high)

    def _place_button(self) -> None:
        """In the corner; where it would lie over what the picture says, beside it and without words."""
        button, picture = self.see_yourself, self.picture
        beside = picture.width() < self.px(_NARROW)
        button.setText("" if beside else self._words)
        button.setAccessibleName(self._words)
        button.setToolTip(self._words if beside else "")
        button.set_key(None if beside else "Z")
        size = button.sizeHint()
        left, wide = picture.right() - self.px(_CORNER) - size.width(), size.width()
        if beside:
            left = picture.right() + self.px(6)
            wide = max(size.height(), min(wide, self.width() - left))
        button.setGeometry(left, picture.top() + self.px(_CORNER), wide, size.height())
