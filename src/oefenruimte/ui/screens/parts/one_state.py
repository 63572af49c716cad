"""What stands on a page in place of its content: it is being fetched, there is none, or a problem."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

_ALL = 1000  # of the room on the page, beside the stretch under the content


class OneState:
    """At most one, at the top of `content`; what was there before is deleted."""

    def __init__(self, content: QVBoxLayout) -> None:
        self._content = content
        self._shown: QWidget | None = None

    def show(self, state: QWidget) -> None:
        """In place of what was shown."""
        self.drop()
        self._shown = state
        self._content.insertWidget(0, state, _ALL)
        state.show()

    def drop(self) -> None:
        """The content itself is there."""
        if self._shown is not None:
            self._content.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
            self._shown = None
