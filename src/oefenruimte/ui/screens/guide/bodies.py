"""The middle of a page of the guide."""

from collections.abc import Callable
from typing import assert_never

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.ui.routes import Route
from oefenruimte.ui.screens.guide.words import Devices, Row, Rows, Ways, Whose
from oefenruimte.ui.screens.parts.pair import Pair
from oefenruimte.ui.screens.situation.device_panel import DevicePanel
from oefenruimte.ui.widgets import Button, Card, Chip, Label, NumberDot, Ruimte, SpaceKind

_BESIDE, _PADDING = 620, (20, 18, 20, 20)
_PICTURE = 320  # px: with the checks under it on one screen


def body_for(
    body: Whose | Rows | Devices | Ways, go: Callable[[Route], object]
) -> tuple[QWidget, QWidget | None]:
    """The widget, and what has the focus first (None: the button that goes on)."""
    match body:
        case Whose():
            left = _space("kamer", Chip("private", body.private_chip), body.private_text)
            right = _space("podium", Chip("shared", body.shared_chip), body.shared_text)
            return Pair(left, right, side_by_side_from=_BESIDE, gap=20, row_gap=16), None
        case Rows():
            return _rows(body.rows), None
        case Devices():
            card = Card(padding=(18, 16))
            panel = DevicePanel()
            panel.view.setMaximumWidth(_PICTURE)
            card.body.addWidget(panel)
            return card, None
        case Ways():
            ways = _ways(body, go)
            return ways, ways.findChild(Button)
        case _:
            assert_never(body)


def _space(kind: SpaceKind, chip: Chip, text: str) -> Ruimte:
    space = Ruimte(kind, _PADDING)
    space.setAccessibleName(chip.accessibleName())
    row = QHBoxLayout()
    row.addWidget(chip)
    row.addStretch(1)
    space.body.setSpacing(12)
    space.body.addLayout(row)
    space.body.addWidget(Label(text))
    space.body.addStretch(1)
    return space


def _rows(rows: tuple[Row, ...]) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    for number, row in enumerate(rows, start=1):
        card = Card(padding=(18, 14), accessible_name=f"{number}. {row.title}")
        line = QHBoxLayout()
        line.setSpacing(14)
        line.addWidget(NumberDot(number))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(row.title, "bodyStrong"))
        words.addWidget(Label(row.text, color="textMuted"))
        line.addLayout(words, 1)
        card.body.addLayout(line)
        column.addWidget(card)
    return holder


def _ways(ways: Ways, go: Callable[[Route], object]) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    for way in ways.ways:
        first = way is ways.ways[0]
        button = Button(
            way.words, "primary" if first else "outline", "large", way.icon, "Enter" if first else ""
        )
        button.clicked.connect(lambda _=False, route=way.route: go(route))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
    return holder
