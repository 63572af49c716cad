"""How long a take stays: the words, a button that tells it, and what one can do about it."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from oefenruimte.app.retention import Standing
from oefenruimte.domain.retention import LONGER
from oefenruimte.domain.take import Take
from oefenruimte.ui.context import ScreenContext
from oefenruimte.ui.screens.parts.erasing import LANE
from oefenruimte.ui.theme import theme_manager
from oefenruimte.ui.widgets import Button

_GOES, _KEPT = "clock", "folder-lock"


class StayWords(QObject):
    """Make one per screen."""

    def line(self, standing: Standing | None) -> str:
        """ "Gaat over 6 dagen weg", "Bewaard", or "" for what simply stays."""
        if standing is None or (standing.left is None and not standing.kept):
            return ""
        if standing.left is None:
            return self.tr("Bewaard")
        if standing.left == 0:
            return self.tr("Gaat straks weg")
        if standing.left == 1:
            return self.tr("Gaat morgen weg")
        return self.tr("Gaat over {0} dagen weg").format(standing.left)


class StayButton(Button):
    """Tells how long a take stays; pressed, it shows what one can do (`wanted`, where on the screen)."""

    wanted = Signal(QPoint)

    def __init__(self, words: StayWords, parent: QWidget | None = None) -> None:
        super().__init__("", "ghost", "small", _GOES, parent=parent)
        self._words = words
        self.clicked.connect(lambda: self.wanted.emit(self.mapToGlobal(self.rect().bottomLeft())))
        self.hide()

    def set_take(self, take: Take, standing: Standing | None) -> None:
        """Hidden when there is nothing to tell."""
        line = self._words.line(standing)
        if line:
            self.setText(line)
            self.set_icon(_KEPT if standing is not None and standing.kept else _GOES)
            self.setAccessibleName(
                self.tr("Poging {0}: {1}").format(take.number, line[:1].lower() + line[1:])
            )
            self.setAccessibleDescription(self.tr("Kies wat je wilt: bewaren of verlengen."))
        self.setVisible(bool(line))


class TakeStays(QObject):
    """Keeps or extends a take, with a way back. No parent: the way back outlives the page."""

    changed = Signal(str)  # take id

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context

    def popup(self, parent: QWidget, take: Take, standing: Standing, place: QPoint) -> QMenu:
        """What can be done; the menu takes itself away."""
        menu = QMenu(parent)
        menu.setAccessibleName(self.tr("Poging {0} bewaren").format(take.number))
        self.fill(menu, take, standing)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)
        return menu

    def fill(self, menu: QMenu, take: Take, standing: Standing) -> None:
        """Put the actions in a menu."""
        if standing.kept:
            self._add(menu, "undo-2", self.tr("Niet meer bewaren")).triggered.connect(
                lambda: self.keep(take, False)
            )
            return
        self._add(menu, _KEPT, self.tr("Bewaar poging {0}").format(take.number)).triggered.connect(
            lambda: self.keep(take, True)
        )
        if standing.left is None:
            return
        longer = self._add(menu, _GOES, self.tr("Verleng {0} dagen").format(LONGER))
        longer.triggered.connect(lambda: self.extend(take))
        if not standing.longer:
            longer.setEnabled(False)
            longer.setText(self.tr("Verlengen kan niet: je organisatie bewaart niet langer"))

    def keep(self, take: Take, on: bool) -> None:
        told = self.tr("Poging {0} blijft bewaard.") if on else self.tr("Poging {0} gaat weer vanzelf weg.")
        back = partial(self._context.session.retention.keep, take.id, not on)
        self._do(partial(self._context.session.retention.keep, take.id, on), take, told, back)

    def extend(self, take: Take) -> None:
        told = self.tr("Poging {0} blijft 30 dagen langer.")
        back = partial(self._context.session.retention.extend, take.id, -LONGER)
        self._do(partial(self._context.session.retention.extend, take.id), take, told, back)

    def _do(self, what: "partial[None]", take: Take, told: str, back: "partial[None] | None" = None) -> None:
        self._context.jobs.run(
            what,
            on_done=lambda _: self._done(take, told, back),
            on_problem=self._context.problem,
            key=LANE,
            owner=self,
        )

    def _done(self, take: Take, told: str, back: "partial[None] | None") -> None:
        self._context.news.takesChanged.emit()
        self.changed.emit(take.id)
        if back is not None:
            self._context.toast(told.format(take.number), icon=_KEPT, undo=lambda: self._do(back, take, ""))

    def _add(self, menu: QMenu, icon: str, text: str) -> QAction:
        theme = theme_manager().theme
        action = QAction(text, menu)
        action.setIcon(theme.icon(icon, theme.color("text"), 18, menu.devicePixelRatioF()))
        menu.addAction(action)
        return action
