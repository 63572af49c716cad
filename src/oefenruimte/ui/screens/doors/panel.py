"""The petrol panel beside the first form: a door, what we promise, and why."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from oefenruimte.ui.shells.logo import Logo
from oefenruimte.ui.theme import theme_manager
from oefenruimte.ui.widgets import IconLine, Label, Scroll, Themed, painter_for

_DRAWING = QSize(344, 250)
_SIDE = 40
_LEAST = 80  # px; a lower drawing is no drawing


class DoorPanel(Themed, QWidget):
    """As wide as it is told to be; with larger text or a lower window the drawing gives way first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Logo(44))
        head.addWidget(Label("Oefenruimte", "brandLarge", "firstStartText", wrap=False), 1)
        self._column.addLayout(head)
        self._drawing = _Drawing()
        self._column.addSpacing(6)
        self._column.addWidget(self._drawing)
        self._column.addSpacing(4)
        self._column.addWidget(
            Label(
                self.tr("Oefen achter een dichte deur.\nLaat zien wat je kunt als jij er klaar voor bent."),
                "h2",
                "firstStartText",
            )
        )
        self._promises = QVBoxLayout()
        for icon, promise in (
            ("lock", self.tr("Je opnames blijven op deze computer en zitten op slot met jouw wachtzin.")),
            (
                "eye-off",
                self.tr(
                    "Niemand anders kan ze bekijken: je coach niet, je leidinggevende niet "
                    "en de gemeente niet."
                ),
            ),
            ("users-round", self.tr("Alleen als jij een poging deelt, ziet je coach die ene poging.")),
        ):
            self._promises.addWidget(
                IconLine(icon, promise, "body", "firstStartText", "firstStartAccent", icon_size=22, gap=14)
            )
        self._column.addLayout(self._promises)
        self._column.addStretch(1)
        self._column.addWidget(
            Label(self.tr("Individueel falen, publiekelijk stralen"), "bodyStrong", "firstStartAccent")
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = Scroll(inside)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer.addWidget(self._scroll)
        self.retheme()

    def retheme(self) -> None:
        self._column.setContentsMargins(_SIDE, 32, _SIDE, 28)
        self._column.setSpacing(self.px(20))
        self._promises.setSpacing(self.px(14))
        super().retheme()
        self._fit_drawing()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_drawing()

    def _fit_drawing(self) -> None:
        """It gets what the words leave."""
        self._drawing.hide()
        # As if the scroll bar were there: else the bar that comes first makes the words need more, and stays.
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        words = self._column.heightForWidth(self.width() - bar)
        room = min(_DRAWING.height(), self.height() - words - self._column.spacing())
        if room >= _LEAST:
            self._drawing.setFixedHeight(room)
            self._drawing.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        QPainter(self).fillRect(self.rect(), self.ink("firstStartBackground"))


class _Drawing(QWidget):
    """Decoration, so without a name. Keeps its shape at any height."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._svg = QSvgRenderer(str(theme_manager().assets / "pictures" / "door.svg"), self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        size = _DRAWING.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        self._svg.render(painter_for(self), QRectF(0, 0, size.width(), size.height()))
