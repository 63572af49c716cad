"""Hier wil ik mee oefenen: one line to the trainers, after seeing what becomes visible and to whom."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.app.session import Session
from oefenruimte.app.wishes import Readers
from oefenruimte.domain.ids import MemberId
from oefenruimte.domain.share import Contact
from oefenruimte.domain.wish import MAX_WISH, SentWish
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.screens.parts.trust_words import TrustWords
from oefenruimte.ui.widgets import Button, Card, CheckBox, Dialog, IconLine, Label, TextField

_LANE = "wish"
_WIDTH = 620


class WishBox(Card):
    """Where nobody can be reached through the program it says how to reach a trainer otherwise."""

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(title=self.tr("Hier wil ik mee oefenen"), padding=(18, 14), parent=parent)
        self._context = context
        self.dialog: WishDialog | None = None
        self.body.addWidget(Label(self.tr("Staat het er niet bij? Vraag het de trainers."), "note"))
        self.form = QWidget()
        row = QHBoxLayout(self.form)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.field = TextField(
            self.tr("Waar wil je mee oefenen?"),
            max_length=MAX_WISH,
            placeholder=self.tr("Eén regel is genoeg"),
        )
        self.go_on = Button(self.tr("Kijk wat zij zien…"))
        self.field.submitted.connect(self._look)
        self.go_on.clicked.connect(self._look)
        row.addWidget(self.field, 1)
        row.addWidget(self.go_on, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addWidget(self.form)
        self.otherwise = IconLine("message-circle-question-mark", "", "note", "textMuted")
        self.body.addWidget(self.otherwise)
        self.form.hide()
        self.otherwise.hide()
        context.news.contactsChanged.connect(self._load)
        self._load()

    def _load(self) -> None:
        self._run(self._loaded)

    def _loaded(self, readers: Readers | None) -> None:
        there = readers is not None and bool(readers.contacts)
        self.form.setVisible(there)
        self.otherwise.setVisible(not there)
        if readers is None:
            text = self.tr(
                "Je doet nog niet mee in een deelruimte. Zeg of mail je trainer of leidinggevende waar je "
                "mee wilt oefenen. Of maak zelf een oefening met ‘Eigen casus…’."
            )
        else:
            text = self.tr(
                "In je deelruimte is nog geen trainer die je kunt vragen. Zeg of mail je trainer of "
                "leidinggevende waar je mee wilt oefenen. Of maak zelf een oefening met ‘Eigen casus…’."
            )
        self.otherwise.label.setText(text)

    def _look(self) -> None:
        if not self.field.text.strip():
            self.field.set_error(self.tr("Schrijf eerst op waar je mee wilt oefenen."))
            self.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.field.set_error(None)
        self._run(self._show)

    def _show(self, readers: Readers | None) -> None:
        self._loaded(readers)
        if readers is None or not readers.contacts:
            return
        name = self._context.session.profile.name
        self.dialog = WishDialog(self._context.overlay, self.field.text.strip(), name, readers)
        self.dialog.wanted.connect(self._ask)
        self.dialog.present()

    def _ask(self, text: str, members: Sequence[MemberId]) -> None:
        self._context.jobs.run(
            self._context.session.wishes.ask,
            text,
            members,
            on_done=self._asked,
            on_problem=self._context.problem,
            key=_LANE,
            owner=self,
        )

    def _asked(self, wish: SentWish) -> None:
        self.field.set_text("")
        self._context.sync_soon()
        self._context.toast(self.tr("Je vraag gaat naar {0}.").format(", ".join(wish.readers)), icon="send")

    def _run(self, done: object) -> None:
        self._context.jobs.run(
            read_readers,
            self._context.session,
            on_done=done,  # type: ignore[arg-type]
            on_problem=self._context.problem,
            key=_LANE,
            owner=self,
        )


class WishDialog(Dialog):
    """What becomes visible and to whom. `wanted(text, members)` when the learner sends it; `members` counts
    only where they had to be chosen."""

    wanted = Signal(str, object)

    def __init__(self, parent: QWidget, text: str, name: str, readers: Readers) -> None:
        super().__init__(parent, self.tr("Dit zien de trainers"), self.tr("Je naam gaat mee."), width=_WIDTH)
        self._text = text
        line = Card(padding=(16, 12), accessible_name=self.tr("Wat zij zien"))
        line.body.addWidget(Label(text, "bodyStrong"))
        line.body.addWidget(Label(self.tr("{0} · vandaag").format(name), "note", "textMuted"))
        self.body.addWidget(line)
        only = self.tr("Alleen je regel, je naam en de dag. Niets over wat je oefende.")
        self.body.addWidget(IconLine("eye", only))
        self.boxes: list[tuple[CheckBox, MemberId]] = []
        self.send = Button(self.tr("Vraag het de trainers"), "share", icon="send")
        self.send.clicked.connect(self._send)
        if readers.to_choose:
            self._choices(readers.contacts)
        else:
            names = ", ".join(contact.name for contact in readers.contacts)
            self.body.addWidget(IconLine("users-round", self.tr("Dit gaat naar: {0}").format(names)))
        cancel = Button(self.tr("Toch niet"), key="Esc")
        cancel.clicked.connect(lambda: self.close_with(""))
        self.footer.addWidget(cancel)
        self.footer.addWidget(self.send)
        self.set_first_focus(self.boxes[0][0] if self.boxes else cancel)

    def _choices(self, contacts: Sequence[Contact]) -> None:
        self.body.addWidget(Label(self.tr("Wie mag dit lezen?"), "bodyStrong"))
        words = TrustWords(self)
        column = QVBoxLayout()
        for contact in contacts:
            box = CheckBox(contact.name)
            box.toggled.connect(self._update)
            row = QHBoxLayout()
            row.addWidget(box, 1)
            row.addWidget(words.line(contact))
            column.addLayout(row)
            self.boxes.append((box, contact.id))
        self.body.addLayout(column)
        self._update()

    def _chosen(self) -> list[MemberId]:
        return [member for box, member in self.boxes if box.isChecked()]

    def _update(self) -> None:
        self.send.set_unavailable(None if self._chosen() else self.tr("Kies eerst wie dit mag lezen."))

    def _send(self) -> None:
        members = self._chosen()
        self.close_with("")
        self.wanted.emit(self._text, members)


def read_readers(session: Session) -> Readers | None:
    """For a job: who would get a line; None without a space."""
    return None if session.spaces.current() is None else session.wishes.readers()
