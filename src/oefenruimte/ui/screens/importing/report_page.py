"""The import report (10b): what to solve first, what to look at, what is good."""

from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.app.authoring.report import Line as ReportLine
from oefenruimte.app.authoring.report import Report
from oefenruimte.ui.language.words import moment_text, said
from oefenruimte.ui.screens.importing.report_rows import Count, FindingRow, GroupHead
from oefenruimte.ui.screens.parts.page import Page
from oefenruimte.ui.theme import ColorName
from oefenruimte.ui.widgets import Button, Card, Chip, FlowLayout, Icon, IconButton, Label, Line

_ONE_ROW_FROM, _NARROWEST = 900, 600
_SHORT = 10  # characters of a place: "Regel 1234"


class ReportPage(Page):
    """`maker`: a trainer keeps a draft; who makes none puts it in the library."""

    solve_asked = Signal(object)  # Fix
    again_asked = Signal()
    keep_asked = Signal()
    library_asked = Signal()
    save_asked = Signal()
    closed = Signal()

    def __init__(
        self, report: Report, at: datetime, today: date, *, maker: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Importverslag"), "", parent)
        self._today = today
        self._good_open = False
        self.rows: list[FindingRow] = []
        self.set_chip(Chip("private", self.tr("Concept: alleen voor jou")))
        self._body = QWidget()
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 10, 0, 0)
        self._column.setSpacing(16)
        self.content.addWidget(self._body)
        self.content.addStretch(1)
        self._why = Label("", "note", "textMuted")
        self.save_button = Button(self.tr("Verslag bewaren"), "ghost", icon="download")
        self.again_button = Button(self.tr("Opnieuw controleren"), icon="refresh-cw", key="F5")
        self.library_button = Button(self.tr("Zet in mijn bibliotheek"), "primary", icon="library-big")
        self.keep_button = Button(self.tr("Bewaar als concept"), "primary")
        self.done_button = self.keep_button if maker else self.library_button
        (self.library_button if maker else self.keep_button).hide()
        for button, signal in (
            (self.save_button, self.save_asked),
            (self.again_button, self.again_asked),
            (self.library_button, self.library_asked),
            (self.keep_button, self.keep_asked),
        ):
            button.clicked.connect(lambda _=False, signal=signal: signal.emit())
        self._bottom = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._bottom.setContentsMargins(6, 8, 20, 8)
        self._bottom.setSpacing(12)
        self._bottom.addWidget(self._why, 1)
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=12)
        for button in (self.save_button, self.again_button, self.keep_button, self.library_button):
            flow.addWidget(button)
        self._bottom.addWidget(buttons)
        self.body.addLayout(self._bottom)
        self.setMinimumWidth(_NARROWEST)  # or the rows would keep the window from becoming smaller
        self.show_report(report, at)

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

    def show_report(self, report: Report, at: datetime) -> None:
        """Also after something was solved, or a second look."""
        self._report, self._at = report, at
        self.header.set_words(self.tr("Importverslag"), f"{report.name} · {moment_text(at, self._today)}")
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = []
        self._column.addWidget(self._summary(report))
        self._column.addWidget(self._groups(report))
        readable = bool(report.turns)
        unread = self.tr("Hier kunnen we geen oefening van maken.")
        not_yet = self.tr("Klaarzetten kan pas als er geen fouten meer zijn.")
        self.keep_button.set_unavailable(None if readable else unread)
        self.library_button.set_unavailable(None if report.can_publish else not_yet if readable else unread)
        ready = self.tr("Er zijn geen fouten. Je kunt de oefening gebruiken.")
        self._why.setText(unread if not readable else ready if report.can_publish else not_yet)

    @property
    def place(self) -> int:
        """Which point has the focus, itself or one of its buttons; the first when none has."""
        focus = self.focusWidget()
        found = (at for at, row in enumerate(self.rows) if focus is row or row.isAncestorOf(focus or self))
        return next(found, 0)

    def go_to(self, place: int) -> None:
        """To this point, or the last; to the button that ends it when there are no points."""
        if not self.rows:
            self.done_button.setFocus()
            return
        row = self.rows[min(place, len(self.rows) - 1)]
        row.setFocus()
        self.view.ensureWidgetVisible(row)

    def step(self, by: int) -> None:
        """To the next or previous point."""
        if self.rows:
            self.go_to((self.place + by) % len(self.rows))

    def _summary(self, report: Report) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        title = Card(padding=(16, 14), spacing=0)
        beside = QHBoxLayout()
        beside.setSpacing(12)
        beside.addWidget(Icon("clapperboard", "primary", 26, tile=48, tile_color="primarySoft", parent=title))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(report.title or self.tr("Nog zonder titel"), "h3", parent=title))
        words.addWidget(Label(self._size(report), "small", "textMuted", parent=title))
        beside.addLayout(words, 1)
        title.body.addLayout(beside)
        row.addWidget(title, 4)
        errors, warnings, good = len(report.errors), len(report.warnings), len(report.good)
        solve = self.tr("fout, eerst oplossen") if errors == 1 else self.tr("fouten, eerst oplossen")
        look = self.tr("punt om op te letten") if warnings == 1 else self.tr("punten om op te letten")
        fine = self.tr("onderdeel is goed") if good == 1 else self.tr("onderdelen zijn goed")
        row.addWidget(
            Count(
                "octagon-x",
                "error" if errors else "textMuted",
                errors,
                solve if errors else self.tr("fouten"),
            ),
            3,
        )
        row.addWidget(Count("triangle-alert", "warning" if warnings else "textMuted", warnings, look), 3)
        row.addWidget(Count("circle-check", "success" if good else "textMuted", good, fine), 3)
        return holder

    def _size(self, report: Report) -> str:
        if not report.turns:
            return self.tr("Geen beurten gevonden")
        one, more = self.tr("1 beurt"), self.tr("{0} beurten").format(report.turns)
        turns = one if report.turns == 1 else more
        if not report.choices:
            return turns
        one, more = self.tr("1 keuze"), self.tr("{0} keuzes").format(report.choices)
        return f"{turns}, {one if report.choices == 1 else more}"

    def _groups(self, report: Report) -> Card:
        card = Card(padding=(0, 0), spacing=0, accessible_name=self.tr("Gevonden"))
        wide = any("," in line.place or len(line.place) > _SHORT for line in self._lines(report))
        groups: tuple[tuple[str, ColorName, str, tuple[ReportLine, ...]], ...] = (
            ("octagon-x", "error", self.tr("Eerst oplossen"), report.errors),
            ("triangle-alert", "warning", self.tr("Kijk hier even naar"), report.warnings),
            ("info", "primary", self.tr("Goed om te weten"), report.notes),
        )
        for icon, color, words, lines in groups:
            if lines:
                self._head(card, GroupHead(icon, color, words, card.body.count() == 0))
                for line in lines:
                    card.body.addWidget(Line(card))
                    row = FindingRow(line, wide)
                    row.solve_asked.connect(self.solve_asked)
                    self.rows.append(row)
                    card.body.addWidget(row)
        if report.good:
            self._good(card, report.good)
        return card

    def _lines(self, report: Report) -> tuple[ReportLine, ...]:
        return (*report.errors, *report.warnings, *report.notes)

    def _head(self, card: Card, head: GroupHead) -> None:
        if card.body.count():
            card.body.addWidget(Line(card))
        card.body.addWidget(head)

    def _good(self, card: Card, good: tuple[str, ...]) -> None:
        """Folded: nobody has to do anything about it."""
        count = len(good)
        words = self.tr("Goed: 1 onderdeel") if count == 1 else self.tr("Goed: {0} onderdelen").format(count)
        self.good_button = IconButton("chevron-right", words, size=28, icon_size=18)
        head = GroupHead("circle-check", "success", words, card.body.count() == 0, self.good_button)
        self._good_head = head
        self._head(card, head)
        below = QWidget(card)
        column = QVBoxLayout(below)
        column.setContentsMargins(54, 8, 16, 12)
        column.setSpacing(6)
        for sentence in map(said, good):
            column.addWidget(Label(sentence, "note", parent=below))
        card.body.addWidget(below)
        self.good_list = below
        self.good_button.clicked.connect(self._turn_good)
        self._fold_good()

    def _turn_good(self) -> None:
        self._good_open = not self._good_open
        self._fold_good()

    def _fold_good(self) -> None:
        hide, show = self.tr("Verberg wat goed is"), self.tr("Toon wat goed is")
        self.good_list.setVisible(self._good_open)
        self._good_head.set_last(not self._good_open)
        self.good_button.set_icon(
            "chevron-down" if self._good_open else "chevron-right", hide if self._good_open else show
        )
