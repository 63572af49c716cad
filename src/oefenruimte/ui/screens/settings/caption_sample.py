"""A picture with captions, so that one sees what one chooses."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QSizePolicy, QWidget

from oefenruimte.ui.player.canvas import VideoCanvas

_LEAST, _SIZE = QSize(288, 162), QSize(416, 234)


class CaptionSample(VideoCanvas):
    """Two lines, as large as they are on a stage of this size, and where they are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.setAccessibleName(self.tr("Zo zien je ondertitels eruit"))
        self.set_caption(self.tr("Goedemorgen. Ik heb een vraag\nover mijn paspoort."))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaximumSize(_SIZE)
        self.retheme()

    def sizeHint(self) -> QSize:
        return _SIZE

    def minimumSizeHint(self) -> QSize:
        return _LEAST

    def hasHeightForWidth(self) -> bool:
        return False

    def retheme(self) -> None:
        picture = QImage(_SIZE, QImage.Format.Format_RGB32)
        picture.fill(self.ink("primarySoft"))
        self.show_image(picture)
        super().retheme()
