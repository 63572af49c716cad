"""The report of a check: what to solve first, what to look at, and what is good."""

from datetime import date

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.app.dates import moment_text
from oefenruimte.domain.scenario import Finding, Severity
from oefenruimte.ui.screens.making.check import Checked
from oefenruimte.ui.screens.parts.page import Page
from oefenruimte.ui.theme import ColorName
from oefenruimte.ui.widgets import Button, Card, Chip, Icon, Label, Line, Themed, painter_for, rounded_path

_SCENARIO_FILE = "scenario.yaml"
_LINE_WIDTH, _ONE_ROW_FROM, _NARROWEST, _RADIUS = 80, 860, 600, 12


class ReportPage(Page):
    import_asked = Signal()
    again_asked = Signal()
    closed = Signal()

    def __init__(self, checked: Checked, today: date, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Importverslag"), "", parent)
        self._today = today
        self.set_chip(Chip("private", self.tr("Concept: alleen voor jou")))
        self._body = QWidget()
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self.content.addWidget(self._body)
        self.content.addStretch(1)
        self.close_button = Button(self.tr("Sluiten"), "ghost", key="Esc")
        self.again_button = Button(self.tr("Opnieuw controleren"), icon="refresh-cw", key="F5")
        self.import_button = Button(self.tr("Importeer"), "primary", icon="download")
        self.close_button.clicked.connect(lambda: self.closed.emit())
        self.again_button.clicked.connect(lambda: self.again_asked.emit())
        self.import_button.clicked.connect(lambda: self.import_asked.emit())
        self._why = Label("", "note", "textMuted")
        self._bottom = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._bottom.setContentsMargins(6, 8, 20, 8)
        self._bottom.setSpacing(12)
        self._bottom.addWidget(self._why, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addStretch(1)
        for button in (self.close_button, self.again_button, self.import_button):
            buttons.addWidget(button)
        self._bottom.addLayout(buttons)
        self.body.addLayout(self._bottom)
        self.setMinimumWidth(_NARROWEST)  # or the row would keep the window from becoming smaller
        self.show_checked(checked)

    def retheme(self) -> None:
        super().retheme()
        self._choose()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose()

    def _choose(self) -> None:
        """Why and what to do beside each other, or under each other where there is no room."""
        if hasattr(self, "_bottom"):
            wide, narrow = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
            self._bottom.setDirection(wide if self.width() >= self.px(_ONE_ROW_FROM) else narrow)

    def show_checked(self, checked: Checked) -> None:
        """Also after a second look."""
        self.header.set_words(
            self.tr("Importverslag"), f"{checked.path.name} · {moment_text(checked.at, self._today)}"
        )
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._column.addWidget(self._summary(checked))
        self._column.addWidget(self._findings(checked))
        not_yet = self.tr("Importeren kan pas als er geen fouten meer zijn.")
        self.import_button.set_unavailable(None if checked.importable else not_yet)
        ready = self.tr("Na het importeren staat de oefening in de bibliotheek van deze computer.")
        self._why.setText(ready if checked.importable else not_yet)

    def _summary(self, checked: Checked) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        errors, warnings = checked.of(Severity.ERROR), checked.of(Severity.WARNING)
        unread = self.tr("Deze oefening kunnen we nog niet lezen")
        title = Card(padding=(16, 16), spacing=2)
        title.body.addWidget(Label(checked.title or unread, "h3"))
        if checked.turns:
            count = checked.turns
            turns = self.tr("1 beurt") if count == 1 else self.tr("{0} beurten").format(count)
            title.body.addWidget(Label(turns, "small", "textMuted"))
        row.addWidget(title, 3)
        solve = self.tr("fout, eerst oplossen") if len(errors) == 1 else self.tr("fouten, eerst oplossen")
        solve = solve if errors else self.tr("fouten")
        row.addWidget(_Count("octagon-x", "error" if errors else "textMuted", len(errors), solve), 2)
        look = self.tr("punt om op te letten") if len(warnings) == 1 else self.tr("punten om op te letten")
        row.addWidget(
            _Count("triangle-alert", "warning" if warnings else "textMuted", len(warnings), look), 2
        )
        return holder

    def _findings(self, checked: Checked) -> Card:
        card = Card(padding=(0, 0), spacing=0, accessible_name=self.tr("Gevonden"))
        groups: tuple[tuple[Severity, str, ColorName, str], ...] = (
            (Severity.ERROR, "octagon-x", "error", self.tr("Eerst oplossen")),
            (Severity.WARNING, "triangle-alert", "warning", self.tr("Kijk hier even naar")),
            (Severity.NOTE, "circle-check", "success", self.tr("Goed")),
        )
        for severity, icon, color, words in groups:
            findings = checked.of(severity)
            good = self._good(checked) if severity is Severity.NOTE else []
            if not findings and not good:
                continue
            first = card.body.count() == 0
            if not first:
                card.body.addWidget(Line(card))
            card.body.addWidget(_GroupHead(icon, color, words, first))
            for sentence in good:
                card.body.addWidget(Line(card))
                card.body.addWidget(_Row("", sentence, ""))
            for finding in findings:
                card.body.addWidget(Line(card))
                card.body.addWidget(_Row(self._place(finding), finding.sentence, _file(finding)))
        return card

    def _good(self, checked: Checked) -> list[str]:
        """What was seen to work; nothing when the exercise could not be read as a whole."""
        if not checked.title:
            return []
        turns, captioned = checked.turns, checked.captioned
        found = [self.tr("Alle fragmenten spelen af: {0} van {0}.").format(turns)]
        if captioned:
            found.append(self.tr("Beurten met ondertiteling: {0} van {1}.").format(captioned, turns))
        return found

    def _place(self, finding: Finding) -> str:
        return self.tr("Regel {0}").format(finding.line) if finding.line is not None else ""


class _Count(Card):
    """A number with its word: never a score, only how many."""

    def __init__(self, icon: str, color: ColorName, count: int, words: str) -> None:
        super().__init__(padding=(16, 16), accessible_name=f"{count} {words}")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Icon(icon, color, 26, parent=self))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Label(str(count), "h1", color, tabular=True, parent=self))
        column.addWidget(Label(words, "small", parent=self))
        row.addLayout(column, 1)
        self.body.addLayout(row)


class _GroupHead(Themed, QWidget):
    """`first` in its card, it has the card's round corners."""

    def __init__(self, icon: str, color: ColorName, words: str, first: bool) -> None:
        super().__init__()
        self._first = first
        self._row = QHBoxLayout(self)
        self._row.addWidget(Icon(icon, color, 20, parent=self))
        self._row.addWidget(Label(words, "bodyStrong", color, parent=self), 1)
        self.retheme()

    def retheme(self) -> None:
        self._row.setContentsMargins(self.px(16), self.px(11), self.px(16), self.px(11))
        self._row.setSpacing(self.px(10))
        super().retheme()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter, rect = painter_for(self), QRectF(self.rect())
        if self._first:
            painter.setClipPath(rounded_path(rect.adjusted(0, 0, 0, 2 * _RADIUS), _RADIUS - 1))
        painter.fillRect(rect, self.ink("surfaceAlt"))


class _Row(Themed, QWidget):
    """Where, and what is wrong."""

    def __init__(self, place: str, sentence: str, file: str) -> None:
        super().__init__()
        self.setAccessibleName(" ".join(filter(None, (place, sentence, file))))
        self._row = QHBoxLayout(self)
        self._place = Label(place, "noteStrong", wrap=False, parent=self)
        self._row.addWidget(self._place, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Label(sentence, "note", parent=self))
        if file:
            column.addWidget(Label(file, "small", "textMuted", parent=self))
        self._row.addLayout(column, 1)
        self.retheme()

    def retheme(self) -> None:
        self._row.setContentsMargins(self.px(16), self.px(11), self.px(16), self.px(11))
        self._row.setSpacing(self.px(10))
        self._place.setFixedWidth(self.px(_LINE_WIDTH))
        super().retheme()


def _file(finding: Finding) -> str:
    return "" if finding.file == _SCENARIO_FILE else finding.file
