"""The first start (sheet 01): a room of one's own in three steps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.app.profiles import MAX_NAME, new_recovery_code
from oefenruimte.domain.problem import Code
from oefenruimte.ui.screens.doors.code_cells import CodeCells
from oefenruimte.ui.screens.doors.context import create_room, in_words
from oefenruimte.ui.screens.doors.keep_code import KeepCode
from oefenruimte.ui.screens.doors.language_button import LanguageButton
from oefenruimte.ui.screens.doors.panel import DoorPanel
from oefenruimte.ui.screens.doors.step import Step
from oefenruimte.ui.screens.parts.new_passphrase import NewPassphrase
from oefenruimte.ui.screens.parts.pair import Pair
from oefenruimte.ui.widgets import (
    Banner,
    Button,
    CheckBox,
    IconLine,
    Label,
    Line,
    Scroll,
    TextField,
    Themed,
    announce,
)
from oefenruimte.ui.widgets.pressing import ENTER_KEYS

if TYPE_CHECKING:
    from oefenruimte.app.profiles import Here
    from oefenruimte.app.session import Session
    from oefenruimte.domain.problem import Problem
    from oefenruimte.ui.screens.doors.context import DoorContext

_PANEL, _NARROW_PANEL, _NARROW_BELOW = 424, 320, 1180
_LEAST_PANEL = 250  # the name beside the logo, at 100 %
_SIDE = 48
_GHOST_PADDING = 13
_BESIDE_FROM = 640  # width for two fields next to each other


@dataclass(frozen=True, slots=True, repr=False)  # it holds secrets
class Begun:
    """A form that somebody is filling in."""

    name: str
    passphrase: tuple[str, str]
    code: str
    kept: bool


class FirstStart(Themed, QWidget):
    """Makes a profile and opens it; `context.opened` gets the session. The recovery code is made here, shown
    here, and kept nowhere."""

    def __init__(
        self, context: DoorContext, begun: Begun | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._code = begun.code if begun is not None else new_recovery_code()
        self._panel = DoorPanel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._panel)
        right = QVBoxLayout()
        right.setSpacing(0)
        self._form = QWidget()
        self._fill_form(QVBoxLayout(self._form))
        right.addWidget(Scroll(self._form), 1)
        right.addWidget(Line())
        right.addLayout(self._make_footer())
        row.addLayout(right, 1)
        if begun is not None:
            self._name.set_text(begun.name)
            for one, text in zip(self._passphrase.fields, begun.passphrase, strict=True):
                one.set_text(text)
            self._kept.setChecked(begun.kept)
        self.retheme()

    @property
    def begun(self) -> Begun:
        """What was filled in, to go on with when the form is made anew."""
        first, second = self._passphrase.fields
        return Begun(self._name.text, (first.text, second.text), self._code, self._kept.isChecked())

    # --- building ---------------------------------------------------------------------------------

    def _fill_form(self, column: QVBoxLayout) -> None:
        self._column = column
        column.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Maak je eigen oefenruimte"), "h1"), 1)
        head.addWidget(LanguageButton(self._context), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addSpacing(2)
        column.addWidget(
            Label(self.tr("Dit doe je één keer. Het duurt ongeveer 3 minuten."), color="textMuted")
        )
        self._trouble = Banner("error", "")
        self._trouble.hide()
        self._above = QVBoxLayout()
        self._above.addWidget(self._trouble)
        column.addSpacing(18)
        column.addLayout(self._above)
        column.addWidget(self._name_step())
        column.addWidget(self._passphrase_step())
        column.addWidget(self._code_step())
        column.addStretch(1)

    def _name_step(self) -> Step:
        step = Step(1, self.tr("Hoe heet je?"))
        self._name = TextField(self.tr("Je naam"), max_length=MAX_NAME)
        note = Label(self.tr("Je coach ziet deze naam pas als je een poging deelt."), "small", "textMuted")
        level_with_field = 37
        step.body.addWidget(
            Pair(
                self._name,
                note,
                side_by_side_from=_BESIDE_FROM,
                widest=(340, 358),
                right_lower=level_with_field,
            )
        )
        return step

    def _passphrase_step(self) -> Step:
        step = Step(
            2,
            self.tr("Kies een wachtzin"),
            self.tr(
                "Een wachtzin is een lang wachtwoord. Kies vier of meer woorden die niet bij elkaar horen."
            ),
        )
        self._passphrase = NewPassphrase(self.tr("Je wachtzin"), _BESIDE_FROM)
        step.body.addWidget(self._passphrase)
        return step

    def _code_step(self) -> Step:
        step = Step(
            3,
            self.tr("Bewaar je herstelcode"),
            self.tr(
                "Wachtzin vergeten? Dan kom je met deze code weer binnen. Bewaar hem niet op deze computer."
            ),
            last=True,
        )
        step.body.addWidget(CodeCells(self._code))
        step.body.addWidget(KeepCode(self._context, self._code, lambda: self._name.text.strip()))
        step.body.addWidget(
            IconLine(
                "triangle-alert",
                self.tr(
                    "Ben je je wachtzin én je herstelcode kwijt? Dan zijn je opnames voorgoed weg. "
                    "Niemand kan ze dan openen."
                ),
                "noteStrong",
                "warning",
                "warning",
                icon_size=20,
                gap=8,
            )
        )
        self._kept = CheckBox(self.tr("Ik heb mijn herstelcode veilig bewaard"))
        self._kept.toggled.connect(lambda: self._say_kept(""))
        self._kept_message = Label("", "small", "error")
        self._kept_message.hide()
        step.body.addSpacing(4)
        step.body.addWidget(self._kept, 0, Qt.AlignmentFlag.AlignLeft)
        step.body.addWidget(self._kept_message)
        return step

    def _make_footer(self) -> QBoxLayout:
        self._footer = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._existing = Button(self.tr("Ik heb al een oefenruimte"), "ghost", icon="upload")
        self._existing.clicked.connect(self._look_for_rooms)
        self._example = Button(self.tr("Bekijk eerst een voorbeeld"), "ghost", icon="eye")
        self._example.clicked.connect(self._context.show_example)
        self._make = Button(self.tr("Maak mijn oefenruimte"), "primary", "large", key="Enter")
        self._make.clicked.connect(self.submit)
        self._footer.addWidget(self._existing)
        self._footer.addWidget(self._example)
        self._footer.addStretch(1)
        self._footer.addWidget(self._make, 0, Qt.AlignmentFlag.AlignRight)
        return self._footer

    # --- looks ------------------------------------------------------------------------------------

    def retheme(self) -> None:
        self._column.setContentsMargins(_SIDE, 30, _SIDE - 10, 16)
        self._footer.setContentsMargins(_SIDE - self.px(_GHOST_PADDING), 12, _SIDE, 24)
        super().retheme()
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.focusWidget() is None:
            # While it is being shown it cannot have the focus yet.
            QTimer.singleShot(0, self, lambda: self._name.edit.setFocus(Qt.FocusReason.OtherFocusReason))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The panel gives way in a narrow window, and the buttons go under each other when they must."""
        panel = _PANEL if self.width() >= _NARROW_BELOW else max(_NARROW_PANEL, self.px(_LEAST_PANEL))
        self._panel.setFixedWidth(panel)
        edges = self._footer.contentsMargins()
        room = self.width() - panel - edges.left() - edges.right()
        links = (self._existing, self._example)
        beside = sum(button.sizeHint().width() + 8 for button in (*links, self._make)) <= room
        self._footer.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.BottomToTop
        )
        side = Qt.AlignmentFlag.AlignLeft if beside else Qt.AlignmentFlag.AlignRight
        for link in links:
            self._footer.setAlignment(link, side | Qt.AlignmentFlag.AlignVCenter)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        QPainter(self).fillRect(self.rect(), self.ink("surface"))

    # --- behaviour --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Fields and the check box let Enter through; buttons use it themselves.
        if event.key() in ENTER_KEYS and not event.isAutoRepeat():
            self.submit()
            return
        super().keyPressEvent(event)

    def submit(self) -> None:
        """Make the room, or go to the first thing that is not right yet."""
        if self._make.busy:
            return
        for field in (self._name, *self._passphrase.fields):
            field.set_error(None)
        self._say_kept("")
        self._trouble.hide()
        self._above.setContentsMargins(0, 0, 0, 0)
        if not self._name.text.strip():
            self._point_at(self._name, self.tr("Vul je naam in."))
            return
        gap = self._passphrase.gap()
        if gap is not None:
            self._point_at(*gap)
            return
        if not self._kept.isChecked():
            self._say_kept(self.tr("Zet hier een vinkje als je de code hebt bewaard."))
            self._kept.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._set_busy(True)
        self._context.jobs.run(
            create_room,
            self._context.profiles,
            self._context.open,
            self._name.text,
            self._passphrase.text,
            self._code,
            on_done=self._made,
            on_problem=self._not_made,
        )

    def _made(self, session: Session) -> None:
        self._passphrase.wipe()
        self._context.opened(session)

    def _not_made(self, problem: Problem) -> None:
        self._set_busy(False)
        if problem.code is Code.PROFILE_EXISTS:
            self._point_at(self._name, self.tr("Deze naam is al in gebruik. Kies een andere naam."))
            return
        self._tell(problem)
        self._make.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, problem: Problem) -> None:
        found = in_words(problem)
        self._trouble.set_message(found.title, found.text)
        self._trouble.show()
        self._above.setContentsMargins(0, 0, 0, 14)
        self._show_in_view(self._trouble)

    def _set_busy(self, busy: bool) -> None:
        waiting = self.tr("We maken je oefenruimte klaar…")
        self._form.setEnabled(not busy)
        self._existing.setEnabled(not busy)
        self._example.setEnabled(not busy)
        self._make.setText(waiting if busy else self.tr("Maak mijn oefenruimte"))
        self._make.set_key(None if busy else "Enter")
        self._make.set_busy(busy, waiting)

    def _point_at(self, field: TextField, message: str) -> None:
        field.set_error(message)
        field.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_in_view(self, part: QWidget) -> None:
        for scroll in self.findChildren(Scroll):
            if scroll.isAncestorOf(part):
                scroll.ensureWidgetVisible(part)

    def _say_kept(self, message: str) -> None:
        self._kept_message.setText(message)
        self._kept_message.setVisible(bool(message))
        self._kept.setAccessibleDescription(message)
        if message:
            announce(self._kept, message, urgent=True)
            self._show_in_view(self._kept_message)

    # --- somebody who has a room ------------------------------------------------------------------

    def _look_for_rooms(self) -> None:
        self._context.jobs.run(
            self._context.profiles.here, on_done=self._rooms_known, on_problem=self._not_made
        )

    def _rooms_known(self, here: Here) -> None:
        from oefenruimte.ui.widgets import Answer, ask

        if here.profiles:
            self._context.show_lock()
            return
        ask(
            self._context.overlay,
            self.tr("Op deze computer is nog geen oefenruimte"),
            self.tr(
                "Je oefenruimte staat op de computer waar je hem hebt gemaakt. Open Oefenruimte daar. "
                "Heb je een nieuwe computer? Vraag je beheerder om deze map over te zetten: {0}"
            ).format(self._context.profiles.root),
            (Answer("ok", self.tr("Begrepen"), "primary", safe=True),),
        )
