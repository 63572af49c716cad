"""What can be done with one take."""

from PySide6.QtCore import QObject, QPoint, Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from oefenruimte.domain.take import Take
from oefenruimte.ui.theme import theme_manager


class TakeMenu(QObject):
    """`popup` shows it; a menu takes itself away."""

    star_wanted = Signal(str)
    export_wanted = Signal(str)
    withdraw_wanted = Signal(str)
    erase_wanted = Signal(str)
    turn_wanted = Signal(str)  # the turn, of the exercise: a short practice of that one alone

    def popup(
        self, parent: QWidget, take: Take, *, shared: bool, place: QPoint, practisable: bool = False
    ) -> QMenu:
        menu = QMenu(parent)
        menu.setAccessibleName(self.tr("Poging {0}").format(take.number))
        star = self.tr("Haal de ster weg") if take.starred else self.tr("Kies als je beste")
        self._add(menu, "star-filled" if take.starred else "star", star, self.star_wanted, take.id)
        self._add(menu, "download", self.tr("Bewaar als mp4…"), self.export_wanted, take.id)
        if practisable and len(take.recordings) > 1:
            for number, recording in enumerate(take.recordings, start=1):
                words = self.tr("Oefen alleen beurt {0}").format(number)
                self._add(menu, "repeat-2", words, self.turn_wanted, recording.turn_id)
        menu.addSeparator()
        if shared:
            self._add(menu, "undo-2", self.tr("Trek delen in…"), self.withdraw_wanted, take.id)
        # The key is only to be read here: the page and the tiles bind it themselves.
        self._add(menu, "trash-2", self.tr("Wis poging") + "\tDelete", self.erase_wanted, take.id)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)
        return menu

    def _add(self, menu: QMenu, icon: str, text: str, wanted: SignalInstance, about: str) -> None:
        theme = theme_manager().theme
        action = QAction(text, menu)
        action.setIcon(theme.icon(icon, theme.color("text"), 18, menu.devicePixelRatioF()))
        action.triggered.connect(lambda: wanted.emit(about))
        menu.addAction(action)
