"""The space this profile shares in, the words that belong to it, and who else is there."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from oefenruimte.app.session import Session
from oefenruimte.domain.organisation import Trust
from oefenruimte.domain.share import Contact, Space
from oefenruimte.ui.context import SYNC_LANE, ScreenContext
from oefenruimte.ui.dialogs.files import ask_folder
from oefenruimte.ui.screens.settings.card import SettingsCard
from oefenruimte.ui.screens.settings.people import ContactRow, compare_words
from oefenruimte.ui.widgets import Answer, Button, FlowLayout, Label, SettingRow, Themed, ask


@dataclass(frozen=True, slots=True)
class Circle:
    """Where one shares, and with whom one could."""

    space: Space | None
    contacts: tuple[Contact, ...]


class SharingCard(SettingsCard):
    """Reads from disk when it is made, and again when the contacts change."""

    def __init__(self, context: ScreenContext, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, "users-round", parent=parent)
        self._context = context
        self._shown: Circle | None = None
        self._place = _Slot()
        self._people = _Slot()
        self.part(self._place)
        self.copy = Button(self.tr("Kopieer"), size="small", icon="copy")
        self.copy.clicked.connect(self._copy_words)
        self.row(self.tr("Jouw woorden"), context.session.fingerprint, self.copy)
        self.copy.setAccessibleName(self.tr("Kopieer jouw woorden"))
        self.part(self._people)
        self._place.fill([Label(self.tr("Even kijken…"), color="textMuted")])
        context.news.contactsChanged.connect(self.reload)
        self.reload()

    def reload(self) -> None:
        """Look again at the space and who is in it."""
        self._context.jobs.run(
            _read_circle, self._context.session, on_done=self._show, on_problem=self.tell_problem
        )

    # --- showing ----------------------------------------------------------------------------------

    def _show(self, circle: Circle) -> None:
        if circle == self._shown:
            return
        self._shown = circle
        self._place.fill(self._without_space() if circle.space is None else self._with_space(circle.space))
        people: list[QWidget] = [Label(self.tr("Wie is hier nog meer?"), "bodyStrong")]
        if circle.contacts:
            people += [self._contact(contact) for contact in circle.contacts]
        elif circle.space is None:
            people = [
                Label(self.tr("Kies eerst een deelruimte. Dan zie je hier je coach."), color="textMuted")
            ]
        else:
            people.append(
                Label(self.tr("Nog niemand. Vraag je coach om ook mee te doen."), color="textMuted")
            )
        self._people.fill(people)

    def _without_space(self) -> list[QWidget]:
        join = Button(self.tr("Meedoen…"), size="small", icon="folder-open")
        new = Button(self.tr("Nieuwe deelruimte…"), size="small", icon="plus")
        join.clicked.connect(self._ask_join)
        new.clicked.connect(self._ask_new)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(join)
        flow.addWidget(new)
        return [
            Label(self.tr("Je hebt nog geen deelruimte"), "bodyStrong"),
            Label(
                self.tr(
                    "Een deelruimte is een map die je samen met je coach gebruikt. Vraag welke map het is."
                ),
                "small",
                "textMuted",
            ),
            buttons,
        ]

    def _with_space(self, space: Space) -> list[QWidget]:
        other = Button(self.tr("Andere map…"), size="small", icon="folder-open")
        other.clicked.connect(self._ask_join)
        title = self.tr("Deelruimte {0}").format(space.name) if space.name else self.tr("Deelruimte")
        row = SettingRow(title, space.location, other)
        other.setAccessibleName(self.tr("Andere map…"))
        stop = Button(self.tr("Stop met deze deelruimte…"), size="small")
        stop.clicked.connect(self._ask_stop)
        buttons = QWidget()
        FlowLayout(buttons).addWidget(stop)
        return [row, buttons]

    def _contact(self, contact: Contact) -> ContactRow:
        row = ContactRow(contact)
        row.compare.clicked.connect(lambda: self._compare(contact))
        return row

    # --- the space --------------------------------------------------------------------------------

    def _ask_join(self) -> None:
        ask_folder(self, self.tr("Kies de map van de deelruimte"), self.join_in)

    def _ask_new(self) -> None:
        ask_folder(self, self.tr("Kies een lege map voor de deelruimte"), self.create_in)

    def join_in(self, folder: Path) -> None:
        """Take part in the space in this folder."""
        self._enter("join", folder)

    def create_in(self, folder: Path) -> None:
        """Make a space in this folder, called after it."""
        self._enter("create", folder)

    def _enter(self, how: str, folder: Path) -> None:
        self.quiet()
        self._context.jobs.run(
            _join if how == "join" else _create,
            self._context.session,
            folder,
            on_done=self._entered,
            on_problem=self.tell_problem,
            key=SYNC_LANE,
        )

    def _entered(self, space: Space) -> None:
        self._context.toast(
            self.tr("Je doet mee met {0}.").format(space.name)
            if space.name
            else self.tr("Je doet mee met de deelruimte.")
        )
        self._context.sync_soon()
        self._context.news.contactsChanged.emit()

    def _ask_stop(self) -> None:
        dialog = ask(
            self._context.overlay,
            self.tr("Stoppen met deze deelruimte?"),
            self.tr(
                "Wat nog niet verstuurd is, gaat weg. Wat je al deelde, kun je niet meer intrekken: dat "
                "stopt na de laatste dag. Wat met jou is gedeeld, kun je niet meer openen."
            ),
            (
                Answer("stop", self.tr("Stop"), "danger"),
                Answer("stay", self.tr("Blijf meedoen"), "primary", safe=True, key="Esc"),
            ),
        )
        dialog.closed.connect(lambda answer: self._stop() if answer == "stop" else None)

    def _stop(self) -> None:
        self.quiet()
        self._context.jobs.run(
            self._context.session.spaces.give_up,
            on_done=self._stopped,
            on_problem=self.tell_problem,
            key=SYNC_LANE,
        )

    def _stopped(self, _: Space) -> None:
        self._context.toast(self.tr("Je doet niet meer mee met de deelruimte."))
        self._context.news.contactsChanged.emit()
        self._context.news.sharesChanged.emit()

    # --- people -----------------------------------------------------------------------------------

    def _copy_words(self) -> None:
        QApplication.clipboard().setText(self._context.session.fingerprint)
        self._context.toast(self.tr("Je woorden zijn gekopieerd."), icon="copy")

    def _compare(self, contact: Contact) -> None:
        if contact.trust is not Trust.CHANGED:
            self._ask_words(contact, None)
            return
        self._context.jobs.run(
            self._context.session.organisation.changed,
            contact.id,
            on_done=lambda changed: self._ask_words(contact, changed),
            on_problem=self.tell_problem,
            key="contacts",
        )

    def _ask_words(self, contact: Contact, changed: Contact | None) -> None:
        dialog = compare_words(self._context.overlay, contact, self._context.session.fingerprint, changed)
        dialog.closed.connect(lambda answer: self._compared(contact, changed, answer))
        dialog.present()

    def _compared(self, contact: Contact, changed: Contact | None, answer: str) -> None:
        if answer not in ("same", "different"):
            return
        self.quiet()
        same = answer == "same"
        self._context.jobs.run(
            _keep_answer,
            self._context.session,
            contact,
            changed,
            same,
            on_done=self._verified,
            on_problem=self.tell_problem,
            key="contacts",
        )
        if not same:
            self.tell(
                self.tr("Deel nog niets met {0}").format(contact.name),
                self.tr("De woorden horen gelijk te zijn. Vraag je beheerder om te kijken."),
            )

    def _verified(self, contact: Contact) -> None:
        if contact.verified and not contact.blocked:
            self._context.toast(self.tr("Je weet nu zeker dat dit {0} is.").format(contact.name))
        self._context.news.contactsChanged.emit()


class _Slot(Themed, QWidget):
    """A place whose content is replaced as a whole."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.retheme()

    def fill(self, parts: list[QWidget]) -> None:
        focused = QApplication.focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        while (item := self._column.takeAt(0)) is not None:
            before = item.widget()
            if before is not None:
                before.hide()
                before.deleteLater()
        for part in parts:
            self._column.addWidget(part)
            part.show()
        buttons = self.findChildren(Button) if inside else []
        fresh = next((one for one in buttons if one.isVisible()), None)
        if fresh is not None:  # what had the focus is gone; it may not jump out of the page
            fresh.setFocus(Qt.FocusReason.OtherFocusReason)

    def retheme(self) -> None:
        self._column.setSpacing(self.px(8))
        super().retheme()


def _read_circle(session: Session) -> Circle:
    return Circle(session.spaces.current(), tuple(session.spaces.contacts()))


def _join(session: Session, folder: Path) -> Space:
    return session.spaces.join(str(folder))


def _create(session: Session, folder: Path) -> Space:
    return session.spaces.create(str(folder), folder.name)


def _keep_answer(session: Session, contact: Contact, changed: Contact | None, same: bool) -> Contact:
    """A new key is taken over only after its own words were found the same."""
    if changed is None:
        return session.spaces.verify(contact.id, same)
    if same:
        return session.organisation.confirm_changed(contact.id, changed.fingerprint)
    return contact
