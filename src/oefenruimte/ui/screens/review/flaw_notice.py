"""Before one watches: what is wrong with picture or sound of this take, and what one can do."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from oefenruimte.app.flaw_texts import take_words
from oefenruimte.domain.ids import TakeId
from oefenruimte.ui.language import current_language
from oefenruimte.ui.screens.review.load import ReviewData
from oefenruimte.ui.screens.review.strip import RING
from oefenruimte.ui.widgets import Banner, Themed

_BELOW = 12


class FlawNotice(Themed, QWidget):
    """Shown until the learner says "Toch bekijken"; not where somebody else can see the take."""

    again_wanted = Signal()
    watch_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seen: set[TakeId] = set()
        self._take_id: TakeId | None = None
        self._banner = Banner("info", "", "", self.tr("Opnieuw"), self)
        assert self._banner.button is not None
        self.again = self._banner.button
        self.watch = self._banner.add_button(self.tr("Toch bekijken"))
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._banner)
        self.again.clicked.connect(self.again_wanted)
        self.watch.clicked.connect(self._watch)
        self.hide()
        self.retheme()

    def show_take(self, data: ReviewData) -> None:
        """Nothing to see when all is well, or when it was told before."""
        known = data.grants or data.take.id in self._seen
        found = None if known else take_words(data.take, current_language())
        if found is None:
            self.hide()
            return
        if data.take.id != self._take_id:
            self._take_id = data.take.id
            question = self.tr("Wil je de poging opnieuw doen?")
            self._banner.set_message(found.title, f"{found.text} {question}")
        gone = None if data.practisable else self.tr("Deze oefening staat niet meer op deze computer.")
        self.again.set_unavailable(gone)
        self.show()

    def set_told(self, take_id: TakeId) -> None:
        """This take needs no notice any more."""
        self._seen.add(take_id)

    def retheme(self) -> None:
        self._column.setContentsMargins(RING, 0, RING, self.px(_BELOW))
        super().retheme()

    def _watch(self) -> None:
        if self._take_id is not None:
            self.set_told(self._take_id)
        self.hide()
        self.watch_wanted.emit()
