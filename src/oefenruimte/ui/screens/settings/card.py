"""A card of settings: a heading, and rows with a line between them."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from oefenruimte.domain.problem import Problem
from oefenruimte.ui.language.words import words
from oefenruimte.ui.widgets import Banner, Card, Line, SettingRow, SpaceKind, Themed

_SIDE, _TOP, _ROW = 18, 14, 9


class SettingsCard(Card):
    """`row` for a setting with its control at the right, `part` for anything else, `tell` for trouble; what
    can be done about that is the `action` of `notice`."""

    def __init__(
        self,
        title: str,
        icon: str,
        kind: SpaceKind | None = None,
        *,
        action: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(kind, title, icon=icon, padding=(_SIDE, _TOP), spacing=0, parent=parent)
        self.notice = Banner("warning", "", action=action)
        self._above = QVBoxLayout()
        self._above.addWidget(self.notice)
        self.body.addLayout(self._above)
        self.quiet()

    def tell(self, title: str, text: str) -> None:
        """Show and say a message above the rows."""
        self.notice.set_message(title, text)
        self._above.setContentsMargins(0, self.px(10), 0, self.px(4))
        self.notice.show()

    def tell_problem(self, problem: Problem) -> None:
        """The words of a problem, as a message."""
        found = words(problem)
        self.tell(found.title, found.text)

    def quiet(self) -> None:
        """Take the message away."""
        self.notice.hide()
        self._above.setContentsMargins(0, 0, 0, 0)

    def row(self, title: str, text: str, control: QWidget) -> SettingRow:
        """A setting. The control gets its name and description."""
        row = SettingRow(title, text, control)
        self.part(row)
        return row

    def part(self, part: QWidget) -> None:
        """Under a line, with the room of a row."""
        self.body.addWidget(_Row(part))


class _Row(Themed, QWidget):
    def __init__(self, part: QWidget) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(Line())
        self._inside = QVBoxLayout()
        self._inside.addWidget(part)
        self._column.addLayout(self._inside)
        self.retheme()

    def retheme(self) -> None:
        self._column.setContentsMargins(0, self.px(6), 0, 0)
        self._inside.setContentsMargins(0, self.px(_ROW), 0, self.px(3))
        super().retheme()
