"""The dialog of sheet 05. It only asks; `flow` does what is asked."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from oefenruimte.app.sharing import MAX_MESSAGE
from oefenruimte.domain.organisation import Trust
from oefenruimte.domain.share import Contact, Grant
from oefenruimte.ui.dialogs.share.cards import GoesCard, StaysCard
from oefenruimte.ui.dialogs.share.contact_choice import ContactChoice
from oefenruimte.ui.dialogs.share.offer import ShareOffer, ShareRequest
from oefenruimte.ui.dialogs.share.until import UntilChoice
from oefenruimte.ui.dialogs.share.words import ShareWords
from oefenruimte.ui.language.words import day_text
from oefenruimte.ui.player.clock_text import clock_text
from oefenruimte.ui.screens.parts.circle_words import Peers
from oefenruimte.ui.screens.parts.exercise_words import ExerciseWords
from oefenruimte.ui.widgets import (
    Banner,
    Button,
    Dialog,
    IconLine,
    Label,
    ProgressBar,
    Shortcuts,
    TextArea,
    Themed,
)

_ROOM_FOR_TWO = 640


class ShareDialog(Dialog):
    """`share_wanted(ShareRequest)`. While the copy is made (`set_busy`) closing only asks: `stop_wanted`."""

    share_wanted = Signal(object)
    stop_wanted = Signal()
    look_wanted = Signal()
    compare_wanted = Signal(object)  # Contact

    def __init__(self, parent: QWidget, offer: ShareOffer) -> None:
        number = offer.take.number
        super().__init__(
            parent,
            self.tr("Poging {0} delen").format(number)
            if offer.circles
            else self.tr("Poging {0} delen met je coach").format(number),
            offer.take.scenario_title,
        )
        self._offer, self._number = offer, number
        self._words = ShareWords(self)
        self._busy = False
        turns = ExerciseWords(self).turns(len(offer.take.recordings))
        sound_only = not any(recording.has_video for recording in offer.take.recordings)
        self.goes = GoesCard(
            self.tr("Poging {0}").format(number),
            f"{turns}, {clock_text(offer.duration_ms)}",
            offer.picture,
            sound_only=sound_only,
        )
        self.stays = StaysCard(has_answers=offer.answers > 0)
        self.whom = ContactChoice(offer.contacts, offer.circles)
        self.until = UntilChoice(offer.today, offer.share_days)
        self.message = TextArea(" ", max_length=MAX_MESSAGE, lines=3)
        self._honest = IconLine("undo-2", "", icon_color="text", gap=12)
        self.trouble = Banner("error", " ")
        self.trouble.hide()
        for part in (
            _Two(self.goes, self.stays, (407, 363)),
            _Two(self.whom, self.until, (383, 383), gap=20),
            self.message,
            self._honest,
            self.trouble,
        ):
            self.body.addWidget(part)
        self._make_footer()
        self._connect()
        self._follow()
        self._order_focus()
        self.set_first_focus(self.message.edit)

    # --- what the page shows ----------------------------------------------------------------------

    @property
    def request(self) -> ShareRequest:
        """What is asked for now."""
        return ShareRequest(
            None if self.whom.contact is None else self.whom.contact.id,
            None if self.whom.peers is None else self.whom.peers.circle.id,
            self.until.day,
            self.message.text.strip(),
            self.stays.share_answers.isChecked(),
        )

    @property
    def promise(self) -> str:
        """The sentences under the message."""
        return self._honest.label.text()

    def set_busy(self, busy: bool) -> None:
        """While the copy is made nothing can be changed, only stopped."""
        self._busy = busy
        for part in (self.goes.look, self.stays.share_answers, self.whom, self.until, self.message):
            part.setEnabled(not busy)
        self._progress.setVisible(busy)
        self._progress.set_progress(0.0)
        self._progress_words.setVisible(busy)
        self._progress_words.setText(self.tr("Kopie maken…"))
        self.share.set_busy(busy, self.tr("Kopie maken…"))
        if busy:
            self.trouble.hide()
            self._honest.show()
            self._not.setFocus()

    def set_progress(self, part: float) -> None:
        """0-1"""
        self._progress.set_progress(part, self.tr("{0} procent").format(round(part * 100)))

    def set_stopping(self) -> None:
        """The wish to stop was heard."""
        self._progress_words.setText(self.tr("Even stoppen…"))

    def show_failure(self, cause: str = "") -> None:
        """Nothing was shared; `cause` is a sentence about why, when that is of use."""
        said = self.tr("Je poging is nog alleen voor jou. Probeer het later opnieuw.")
        self.set_busy(False)
        self.trouble.set_message(self.tr("Delen is niet gelukt."), f"{cause} {said}".strip())
        self._honest.hide()  # in its place: seen without scrolling
        self.trouble.show()
        self.share.setFocus()

    def close_with(self, result: str) -> None:
        if self._busy and not result:
            self.stop_wanted.emit()
            return
        super().close_with(result)

    def reject(self) -> None:
        """The door is locked: then it closes whatever it is doing."""
        super().close_with("")

    # --- making and following ---------------------------------------------------------------------

    def _make_footer(self) -> None:
        self._progress_words = Label("", "note", "textMuted", wrap=False)
        self._progress = ProgressBar(self.tr("Kopie maken"))
        self._not = Button(self.tr("Toch niet"), key="Esc", parent=self)
        self.share = Button(" ", "share", "large", "users-round", "Ctrl+Enter", parent=self)
        self._progress.setFixedWidth(160)
        self.footer.insertWidget(0, self._progress_words)
        self.footer.insertWidget(1, self._progress)
        self.footer.addWidget(self._not)
        self.footer.addWidget(self.share)
        self._progress.hide()
        self._progress_words.hide()

    def _connect(self) -> None:
        self.goes.look_wanted.connect(self.look_wanted)
        self.stays.answers_toggled.connect(lambda _: self._follow_lists())
        self.message.text_changed.connect(lambda _: self._follow_lists())
        self.message.submitted.connect(self._ask)
        self.whom.changed.connect(lambda _: self._follow())
        self.whom.compare_wanted.connect(self.compare_wanted)
        self.until.changed.connect(lambda _: self._follow())
        self._not.clicked.connect(lambda: self.close_with(""))
        self.share.clicked.connect(self._ask)
        Shortcuts(self).bind_button(self.share)

    def _order_focus(self) -> None:
        """As it is read."""
        own = self.until.own
        stops: list[QWidget] = [self.goes.look, self.stays.share_answers, self.whom.field.select]
        stops += [self.whom.compare, *self.until.tiles.tiles(), own.edit, own.earlier, own.later]
        stops += [self.message.edit, self._not, self.share]
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)

    def _ask(self) -> None:
        if self.share.isEnabled() and not self._busy:
            self.share_wanted.emit(self.request)

    def _follow(self) -> None:
        """Everything that names the other one, or the last day."""
        contact, name = self.whom.contact, self.whom.called
        self.goes.set_name(name)
        self.message.set_label(self.tr("Je bericht aan {0}").format(name), self.tr("(hoeft niet)"))
        self.share.setText(self.tr("Deel poging {0} met {1}").format(self._number, name))
        self.share.set_unavailable(self._why_not())
        always = self.tr("Intrekken kan altijd.")
        day = day_text(self.until.day, self._offer.today)
        sentences = [
            always,
            self._gone(name),
            self.tr("Na {0} stopt het delen vanzelf.").format(day),
        ]
        if contact is not None and contact.verified and not contact.blocked:
            sentences.append(self.tr("Alleen {0} kan deze poging openen.").format(name))
        self._honest.label.setText(" ".join(sentences))
        self._honest.label.set_strong(always)
        self._follow_lists()

    def _gone(self, name: str) -> str:
        if self.whom.peers is not None:
            return self.tr("De anderen zien je poging niet meer zodra hun Oefenruimte weer verbinding heeft.")
        return self.tr(
            "{0} ziet je poging niet meer zodra de Oefenruimte van {0} weer verbinding heeft."
        ).format(name)

    def _why_not(self) -> str | None:
        match self.whom.chosen:
            case Peers(circle=circle):
                return self._already([one for one in self._offer.shared if one.circle_id == circle.id])
            case contact:
                return self._not_with(contact, self.whom.called) or self._already(
                    [
                        grant
                        for grant in self._offer.shared
                        if grant.contact_id == contact.id and grant.circle_id is None
                    ]
                )

    def _not_with(self, contact: Contact, name: str) -> str | None:
        if contact.trust is Trust.CHANGED:
            return self.tr("{0} heeft een andere sleutel. Vergelijk eerst de nieuwe woorden.").format(name)
        if contact.trust is Trust.REVOKED:
            return self.tr("{0} is geen lid meer van je organisatie.").format(name)
        if contact.guest_until is not None and self.until.day > contact.guest_until:
            last_day = day_text(contact.guest_until, self._offer.today)
            return self.tr("{0} is hier te gast tot en met {1}. Kies een eerdere dag.").format(name, last_day)
        return None

    def _already(self, shared: Sequence[Grant]) -> str | None:
        if not shared:
            return None
        last = day_text(max(grant.until for grant in shared), self._offer.today)
        return self.tr("Je deelt deze poging al met {0}, tot en met {1}.").format(self.whom.called, last)

    def _follow_lists(self) -> None:
        request = self.request
        self.goes.set_lines(
            self._words.goes(
                self._offer,
                message=bool(request.message),
                with_answers=request.with_answers,
                circle=request.circle_id is not None,
            )
        )
        self.stays.set_lines(self._words.stays(self._offer, with_answers=request.with_answers))


class _Two(Themed, QWidget):
    """Two parts beside each other in this proportion, equally high; under each other where it is narrow."""

    def __init__(self, left: QWidget, right: QWidget, shares: tuple[int, int], gap: int = 16) -> None:
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap)
        for part, share in zip((left, right), shares, strict=True):
            holder = QWidget()
            inside = QHBoxLayout(holder)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.addWidget(part)
            self._row.addWidget(holder, share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        right, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(right if self.width() >= self.px(_ROOM_FOR_TWO) else down)
