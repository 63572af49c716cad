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

    def popup(self, parent: QWidget, take: Take, *, shared: bool, place: QPoint) -> QMenu:
        menu = QMenu(parent)
        menu.setAccessibleName(self.tr("Poging {0}").format(take.number))
        star = self.tr("Haal de ster weg") if take.starred else self.tr("Kies als je beste")
        self._add(menu, "star-filled" if take.starred else "star", star, self.star_wanted, take)
        self._add(menu, "download", self.tr("Bewaar als mp4…"), self.export_wanted, take)
        menu.addSeparator()
        if shared:
            self._add(menu, "undo-2", self.tr("Trek delen in…"), self.withdraw_wanted, take)
        # The key is only to be read here: the page and the tiles bind it themselves.
        self._add(menu, "trash-2", self.tr("Wis poging") + "\tDelete", self.erase_wanted, take)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)
        return menu

    def _add(self, menu: QMenu, icon: str, text: str, wanted: SignalInstance, take: Take) -> None:
        theme = theme_manager().theme
        action = QAction(text, menu)
        action.setIcon(theme.icon(icon, theme.color("text"), 18, menu.devicePixelRatioF()))
        action.triggered.connect(lambda: wanted.emit(take.id))
        menu.addAction(action)
