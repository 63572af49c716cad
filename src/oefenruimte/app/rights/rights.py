"""`session.rights`: what the AVG gives to who practises, as three questions to the program."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from oefenruimte.app.preferences import PreferenceStore
from oefenruimte.app.rights.archive import Cancelled, Progress
from oefenruimte.app.rights.ending import BeforeErasing, Ending, Erasing
from oefenruimte.app.rights.everything import Everything, Exported, never
from oefenruimte.app.rights.kept import Kept
from oefenruimte.app.rights.retention_table import retention_table
from oefenruimte.app.rights.summary import Overview, Summary
from oefenruimte.vault.erased import is_erased

__all__ = ["BeforeErasing", "Erasing", "Exported", "Overview", "Rights", "kept_now"]


def kept_now(preferences: PreferenceStore, at_most: Callable[[], int | None]) -> tuple[Kept, ...]:
    """The retention table with the terms of this profile."""
    return retention_table(preferences.load().keep_days, at_most())


@dataclass(frozen=True, slots=True)
class Rights:
    """All of it blocks on disk: call it off the GUI thread."""

    summary: Summary
    everything: Everything
    ending: Ending

    def overview(self) -> Overview:
        """What is kept about me, and what others have of it."""
        return self.summary.overview()

    def export_all(
        self, out: Path, *, cancel: Cancelled = never, progress: Progress = lambda _: None
    ) -> Exported:
        """ "Alles van mij" as a zip. The file is not locked: tell the user. EXPORT_FAILED, INTERRUPTED."""
        return self.everything.export(out, self.summary.media_bytes(), cancel, progress)

    def gone(self) -> bool:
        """It was erased: this room is no room any more once it is closed."""
        return is_erased(self.ending.folder)

    def before_erasing(self) -> BeforeErasing:
        return self.ending.before()

    def erase(self, passphrase: str, *, leave_shared: bool = False) -> Erasing:
        """All of it gone, once `done`: then close the session. See `Ending.erase`."""
        return self.ending.erase(passphrase, leave_shared=leave_shared)
