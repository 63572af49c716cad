"""One page after the other; whoever knows it already skips it. It can be seen again at any time."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from oefenruimte.ui.context import Screen, ScreenContext
from oefenruimte.ui.router import start_of
from oefenruimte.ui.routes import GuideRoute, Route
from oefenruimte.ui.screens.guide.bodies import body_for
from oefenruimte.ui.screens.guide.words import GuideWords
from oefenruimte.ui.screens.parts.first_focus import focus_first
from oefenruimte.ui.screens.situation.device_panel import DevicePanel
from oefenruimte.ui.screens.situation.devices import DeviceCheck
from oefenruimte.ui.shells import FocusShell
from oefenruimte.ui.widgets import Button, KeyHint, Label, Scroll, Shortcuts, Steps, Themed, announce

_WIDEST = 760


class GuideScreen(Screen):
    """Camera and microphone are on only while their page shows, and nothing is recorded."""

    def __init__(self, context: ScreenContext, route: GuideRoute, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._role = context, route.role
        first_name = context.session.profile.name.split()[0]
        self.pages = GuideWords(self).pages(route.role, first_name)
        self.number = 0
        self._devices: DeviceCheck | None = None
        self._shell = FocusShell(self.tr("Overslaan"), self.tr("Rondleiding"))
        self._steps = Steps([page.step for page in self.pages], 1)
        self._shell.set_middle(self._steps)
        self._shell.back_requested.connect(lambda: self.end(start_of(self._role)))
        self._shell.lock_requested.connect(context.lock)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._shell)
        self._keys = Shortcuts(self)
        self._keys.bind("Alt+Left", self.back)
        self._show()

    def leave(self) -> None:
        self._close_devices()

    def onward(self) -> None:
        """The next page. Nothing on the last one."""
        if self.number < len(self.pages) - 1:
            self.number += 1
            self._show()

    def back(self) -> None:
        if self.number > 0:
            self.number -= 1
            self._show()

    def end(self, route: Route) -> None:
        """Seen or skipped: it does not come by itself again."""
        preferences = self._context.preferences
        seen = {*preferences.current.guided.split(), self._role}
        preferences.update(guided=" ".join(sorted(seen)))
        self._context.go(route)

    def _show(self) -> None:
        self._close_devices()
        page = self.pages[self.number]
        first_time = self._shell.content is None
        last = self.number == len(self.pages) - 1
        self._steps.set_current(self.number + 1)
        body, first = body_for(page.body, self.end)
        back = Button(self.tr("Terug"), icon="arrow-left")
        back.clicked.connect(self.back)
        if self.number == 0:
            back.hide()
        onward = Button(self.tr("Verder"), "primary", "large", key="Enter")
        onward.clicked.connect(self.onward)
        if last:
            onward.hide()
        self._shell.set_content(_Middle(page.title, page.text, body, back, onward))
        self._shell.set_hints(
            [
                *([] if last else [KeyHint(("Enter",), self.tr("verder"))]),
                *([KeyHint(("Alt", "←"), self.tr("terug"))] if self.number else []),
                KeyHint(("Esc",), self.tr("overslaan")),
            ]
        )
        panel = body.findChild(DevicePanel)
        if panel is not None:
            self._devices = DeviceCheck(self._context, panel, parent=self)
            self._devices.start()
        if first_time:
            focus_first(self, first or onward)
        else:
            (first or onward).setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{page.title}. {page.text}")

    def _close_devices(self) -> None:
        devices, self._devices = self._devices, None
        if devices is not None:
            devices.leave()
            devices.deleteLater()


class _Middle(Themed, QWidget):
    """A heading, the body, and the way on; in the middle of the window, and it scrolls."""

    def __init__(self, title: str, text: str, body: QWidget, back: Button, onward: Button) -> None:
        super().__init__()
        inside = QWidget()
        self._inside = QVBoxLayout(inside)
        self._inside.addStretch(1)
        self._inside.addWidget(Label(title, "h1", align="center"))
        self._inside.addWidget(Label(text, color="textMuted", align="center"))
        self._inside.addSpacing(8)
        self._inside.addWidget(body)
        self._inside.addStretch(2)
        view = Scroll(inside)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(view, 1)
        self._foot = QHBoxLayout()
        self._foot.addWidget(back)
        self._foot.addStretch(1)
        self._foot.addWidget(onward)
        column.addLayout(self._foot)
        self.retheme()

    def retheme(self) -> None:
        self._inside.setSpacing(self.px(14))
        self._spread()
        super().retheme()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._spread()

    def _spread(self) -> None:
        beside = max(12, (self.width() - self.px(_WIDEST)) // 2)
        self._inside.setContentsMargins(beside, 8, beside, 8)
        self._foot.setContentsMargins(beside, 10, beside, 4)
