"""The preferences as the window sees them: known at once, saved in order behind the screen."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from oefenruimte.app.preferences import Preferences, PreferenceStore
from oefenruimte.ui.bridge.jobs import JobRunner


class PreferenceModel(QObject):
    changed = Signal(object)  # Preferences
    failed = Signal(object)  # Problem: shown, but not kept

    def __init__(
        self, store: PreferenceStore, current: Preferences, jobs: JobRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._current = current
        self._jobs = jobs

    @property
    def current(self) -> Preferences:
        return self._current

    def update(self, **changes: Any) -> None:
        """Set fields by name; takes effect at once."""
        changed = replace(self._current, **changes)
        if changed == self._current:
            return
        self._current = changed
        self.changed.emit(changed)
        self._jobs.run(
            self._store.save,
            changed,
            on_done=_nothing,
            on_problem=self.failed.emit,
            key="preferences",
            owner=self,
        )


def _nothing(_: object) -> None:
    """Saved: there is nothing to tell."""
