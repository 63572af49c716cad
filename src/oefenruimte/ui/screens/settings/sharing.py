"""The space this profile shares in, the words that belong to it, and who else is there."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from oefenruimte.app.session import Session
from oefenruimte.domain.organisation import Trust
from oefenruimte.domain.share import Contact, Space
from oefenruimte.ui.context import SYNC_LANE, ScreenContext
from oefenruimte.ui.routes import CirclesRoute
from oefenruimte.ui.screens.settings.card import SettingsCard
from oefenruimte.ui.screens.settings.current_place import CurrentPlace
from oefenruimte.ui.screens.settings.people import ContactRow, compare_words
from oefenruimte.ui.screens.settings.place import PlaceForm
from oefenruimte.ui.screens.settings.slot import Slot
from oefenruimte.ui.widgets import Answer, Button, FlowLayout, Label, ask


@dataclass(frozen=True, slots=True)
class Circle:
    """Where one shares, and with whom one could."""

    space: Space | None
    kept: bool  # whether something opens it
    contacts: tuple[Contact, ...]


class SharingCard(SettingsCard):
    """Reads from disk when it is made, and again when the contacts change."""

    def __init__(self, context: ScreenContext, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, "users-round", parent=parent)
        self._context = context
        self._shown: Circle | None = None
        self.form: PlaceForm | None = None
        self.current: CurrentPlace | None = None
        self._place = Slot()
        self._people = Slot()
        self.part(self._place)
        self.copy = Button(self.tr("Kopieer"), size="small", icon="copy")
        self.copy.clicked.connect(self._copy_words)
        self.row(self.tr("Jouw woorden"), context.session.fingerprint, self.copy)
        self.copy.setAccessibleName(self.tr("Kopieer jouw woorden"))
        self.part(self._people)
        self.circles = Button(self.tr("Intervisiegroepen…"), size="small", icon="users-round")
        self.circles.clicked.connect(lambda: context.go(CirclesRoute()))
        groups = QWidget()
        FlowLayout(groups).addWidget(self.circles)
        self.part(groups)
        self._place.fill([Label(self.tr("Even kijken…"), color="textMuted")])
        context.news.contactsChanged.connect(self.reload)
        self.reload()

    def reload(self) -> None:
        """Look again at the space and who is in it."""
        self._context.jobs.run(
            _read_circle, self._context.session, on_done=self._show, on_problem=self.tell_problem
        )

    def release(self) -> None:
        """The page goes, or what is on it: no secret stays typed, no test runs on."""
        if self.form is not None:
            self.form.release()
        if self.current is not None:
            self.current.release()

    # --- showing ----------------------------------------------------------------------------------

    def _show(self, circle: Circle) -> None:
        if circle == self._shown:
            return
        before, self._shown = self._shown, circle
        if before is None or (before.space, before.kept) != (circle.space, circle.kept):
            self._show_place()  # only then: somebody may be typing there
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

    def _show_place(self) -> None:
        now = self._shown
        self.release()
        if now is not None:
            filled = self._without_space() if now.space is None else self._with_space(now.space, now.kept)
            self._place.fill(filled)

    def _without_space(self) -> list[QWidget]:
        return [
            Label(self.tr("Je hebt nog geen deelruimte"), "bodyStrong"),
            Label(
                self.tr(
                    "Een deelruimte is een plek die je samen met je coach gebruikt. Vraag welke plek dat is."
                ),
                "small",
                "textMuted",
            ),
            self._new_form(can_give_up=False),
        ]

    def _with_space(self, space: Space, kept: bool) -> list[QWidget]:
        self.form = None
        self.current = CurrentPlace(self._context, space, kept=kept)
        self.current.other.clicked.connect(self._ask_other)
        self.current.stop.clicked.connect(self._ask_stop)
        self.current.saved.connect(self._saved)
        return [self.current]

    def _new_form(self, *, can_give_up: bool) -> PlaceForm:
        self.current = None
        self.form = PlaceForm(self._context, can_give_up=can_give_up)
        self.form.entered.connect(self._entered)
        self.form.given_up.connect(self._show_place)
        return self.form

    def _contact(self, contact: Contact) -> ContactRow:
        row = ContactRow(contact)
        row.compare.clicked.connect(lambda: self._compare(contact))
        return row

    # --- the space --------------------------------------------------------------------------------

    def _ask_other(self) -> None:
        self.quiet()
        self.release()
        form = self._new_form(can_give_up=True)
        self._place.fill([Label(self.tr("Naar een andere deelruimte"), "bodyStrong"), form])
        form.location.setFocus(Qt.FocusReason.OtherFocusReason)

    def _saved(self) -> None:
        self._context.toast(self.tr("Je toegangsgegevens zijn opgeslagen."))
        self._context.sync_soon()
        self.reload()

    def _entered(self, space: Space) -> None:
        self._context.toast(
            self.tr("Je doet mee met {0}.").format(space.name)
            if space.name
            else self.tr("Je doet mee met de deelruimte.")
        )
        if self._shown is not None and self._shown.space == space:
            self._show_place()  # back in the same one: there is nothing new to read
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


def _read_circle(session: Session) -> Circle:
    spaces = session.spaces
    return Circle(spaces.current(), spaces.has_credentials(), tuple(spaces.contacts()))


def _keep_answer(session: Session, contact: Contact, changed: Contact | None, same: bool) -> Contact:
    """A new key is taken over only after its own words were found the same."""
    if changed is None:
        return session.spaces.verify(contact.id, same)
    if same:
        return session.organisation.confirm_changed(contact.id, changed.fingerprint)
    return contact
