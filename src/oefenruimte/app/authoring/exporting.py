"""A draft as a package that others can import."""

from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from oefenruimte import scenarios
from oefenruimte.app.authoring.converting import Cancelled, OnProgress
from oefenruimte.app.authoring.picture import suffix_of
from oefenruimte.app.plain_file import whole_file
from oefenruimte.domain.draft import Draft
from oefenruimte.domain.ids import MediaId
from oefenruimte.domain.problem import Code, fail
from oefenruimte.vault.media import MediaVault
from oefenruimte.vault.recipients import Identity


@dataclass(frozen=True, slots=True)
class Exporting:
    """Straight from the vault into one file: nothing lies in the clear anywhere else, not for a moment."""

    vault: MediaVault
    identity: Identity

    def export(self, draft: Draft, file: Path, on_progress: OnProgress, cancelled: Cancelled) -> None:
        """Put the package of a draft without errors at `file`: whole, and such that it can be read again.

        EXPORT_FAILED, INTERRUPTED, FILE_MISSING, FILE_DAMAGED leave what was there.
        """

        def step(fraction: float) -> None:
            if cancelled():
                raise fail(Code.INTERRUPTED)
            on_progress(fraction)

        with whole_file(file) as out:
            self.write(draft, out, step)
            out.flush()
            with open(out.name, "rb") as written:
                wrong = scenarios.verify_package(written)
            if wrong:
                raise fail(Code.EXPORT_FAILED, wrong[0].code)

    def write(self, draft: Draft, out: BinaryIO, on_progress: OnProgress) -> None:
        """Into a file that is open."""
        suffix = ".jpg"
        if draft.picture is not None:
            with self._open(draft.picture) as picture:
                suffix = suffix_of(picture.read(16))
        scenarios.write_draft_package(draft, self._open, out, picture_suffix=suffix, on_progress=on_progress)

    def _open(self, media_id: MediaId) -> BinaryIO:
        return self.vault.open(media_id, self.identity)
