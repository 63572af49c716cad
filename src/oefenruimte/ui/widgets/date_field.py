"""A day: typed, or a step at a time."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, QSize, Signal
from PySide6.QtWidgets import QAbstractSpinBox, QDateEdit, QHBoxLayout, QSizePolicy, QWidget

from oefenruimte.ui.widgets.icon_button import IconButton
from oefenruimte.ui.widgets.labelled import Labelled
from oefenruimte.ui.widgets.text_field import FieldBox

_HEIGHT, _SIDE, _STEP = 40, 12, 32


class DateField(Labelled):
    """ "9 juni 2026": each of the three is typed or stepped with ↑ and ↓; the buttons go a day.

    `day_changed(date)` after every change, also by code. `hide_label` when the words above say it already;
    the control keeps its name.
    """

    day_changed = Signal(object)

    def __init__(self, label: str, *, hide_label: bool = False, parent: QWidget | None = None) -> None:
        self._box = FieldBox()
        self.edit = _DateEdit(self._box)
        super().__init__(label, self.edit, shown=self._box, parent=parent)
        self.label.setVisible(not hide_label)
        self.earlier = IconButton(
            "minus", self.tr("Een dag eerder"), size=_STEP, icon_size=18, parent=self._box
        )
        self.later = IconButton("plus", self.tr("Een dag later"), size=_STEP, icon_size=18, parent=self._box)
        self._row = QHBoxLayout(self._box)
        self._row.setSpacing(2)
        self._row.addWidget(self.edit, 1)
        self._row.addWidget(self.earlier)
        self._row.addWidget(self.later)
        self.earlier.clicked.connect(lambda: self._step(-1))
        self.later.clicked.connect(lambda: self._step(1))
        self.edit.dateChanged.connect(self._changed)
        self._changed()
        self.retheme()

    @property
    def day(self) -> date:
        return _day(self.edit.date())

    def set_day(self, day: date) -> None:
        """Held within the range."""
        self.edit.setDate(_qt(day))

    def set_range(self, first: date, last: date) -> None:
        """Both included."""
        self.edit.setDateRange(_qt(first), _qt(last))
        self._changed()

    def retheme(self) -> None:
        if hasattr(self, "_row"):
            self._row.setContentsMargins(self.px(_SIDE), 1, self.px(4), 1)
            self._box.setFixedHeight(self.px(_HEIGHT))
            self.edit.setFont(self.theme.font("body", tabular=True))
        super().retheme()

    def _step(self, days: int) -> None:
        self.edit.setDate(self.edit.date().addDays(days))

    def _changed(self) -> None:
        self.earlier.setEnabled(self.edit.date() > self.edit.minimumDate())
        self.later.setEnabled(self.edit.date() < self.edit.maximumDate())
        self.day_changed.emit(self.day)


class _DateEdit(QDateEdit):
    """The focus ring goes round the box, not round the text."""

    def __init__(self, box: FieldBox) -> None:
        super().__init__(box)
        self.focus_target = box
        self.setFrame(False)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setLocale(QLocale())  # of the window: see ui/language
        self.setDisplayFormat("d MMMM yyyy")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, 24)


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _day(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
