"""A person: a round picture, or initials."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from oefenruimte.ui.widgets.base import Themed, draw_box, painter_for, rounded_path


def initials(name: str) -> str:
    """First letters of the first and last word: "Karin de Boer" gives KB; "?" without a name."""
    words = [word for word in name.split() if word[:1].isalpha()]
    if not words:
        return "?"
    return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper()


class Avatar(Themed, QWidget):
    """`image` is the bytes of a picture; broken bytes fall back on the initials. `highlight` warms the
    ground: this person shared something."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(
        self,
        name: str,
        size: int = 44,
        image: bytes | None = None,
        highlight: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._size, self._highlight = name, size, highlight
        self._picture = QPixmap()
        if image:
            self._picture.loadFromData(image)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_name(self, name: str) -> None:
        self._name = name
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.px(self._size), self.px(self._size))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, rect = painter_for(self), QRectF(self.rect())
        radius = rect.width() / 2
        edge = (
            self.ink("sharedBorder" if self._highlight else "privateBorder")
            if self.theme.high_contrast
            else None
        )
        fill, ink = ("sharedFill", "onSharedFill") if self._highlight else ("primarySoft", "privateText")
        draw_box(painter, rect, radius, self.theme.color(fill), edge)  # type: ignore[arg-type]
        if not self._picture.isNull():
            painter.setClipPath(rounded_path(rect, radius))
            painter.drawPixmap(self.rect(), self._picture)
            return
        painter.setPen(self.theme.color(ink))  # type: ignore[arg-type]
        painter.setFont(self.theme.font_of(max(13, self._size * 0.38), 600))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, initials(self._name))
