"""A secret on the clipboard, for as long as it takes to paste it."""

from PySide6.QtCore import QByteArray, QMimeData, QObject, QTimer
from PySide6.QtWidgets import QApplication

LIFETIME_MS = 60_000
# Programs that keep a history of the clipboard leave these alone.
_HINTS = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\x01",
    'application/x-qt-windows-mime;value="Clipboard Viewer Ignore"': b"\x01",
}


class ClipboardSecret(QObject):
    """Takes the text away again, unless something else was copied since. It outlives the screen it was
    copied on, not the program."""

    def __init__(self, app: QApplication, lifetime_ms: int = LIFETIME_MS) -> None:
        super().__init__(app)
        self._app = app
        self._text = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(lifetime_ms)
        self._timer.timeout.connect(self.take_away)
        app.aboutToQuit.connect(self.take_away)

    def copy(self, text: str) -> None:
        """Put it there; the time starts now."""
        content = QMimeData()
        content.setText(text)
        for kind, value in _HINTS.items():
            content.setData(kind, QByteArray(value))
        self._text = text
        self._app.clipboard().setMimeData(content)
        self._timer.start()

    def take_away(self) -> None:
        """Now; does nothing when it is not there any more."""
        self._timer.stop()
        text, self._text = self._text, ""
        if text and self._app.clipboard().text() == text:
            self._app.clipboard().clear()


def copy_secret(text: str) -> ClipboardSecret:
    """Copy for a minute. One keeper per program, so that copying again starts the minute again."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    keeper = app.findChild(ClipboardSecret) or ClipboardSecret(app)
    keeper.copy(text)
    return keeper
