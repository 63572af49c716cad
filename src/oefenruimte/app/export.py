"""A take as an ordinary file, because the learner asked for it; and what a cut-off export leaves."""

import logging
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from oefenruimte import capture
from oefenruimte.app.plain_file import sweep_halves, whole_file
from oefenruimte.app.takes import Takes
from oefenruimte.domain.recording import RecordingFacts
from oefenruimte.domain.take import Take

_log = logging.getLogger(__name__)


def export_take(takes: Takes, take: Take, file: Path) -> RecordingFacts:
    """The answers of this take end to end as MP4, which only this user may read. All or nothing, also where
    there is a file already.

    Where it is going is noted until it is there: a film that was cut off lies in the clear. `tidy_exports`.
    POLICY_FORBIDS, EXPORT_FAILED, FILE_DAMAGED, FILE_MISSING.
    """
    takes.ensure_films()
    with noted_export(takes, file), whole_file(file) as out, ExitStack() as opened:
        sources = [opened.enter_context(takes.open(recording.id)) for recording in take.recordings]
        return capture.remux(sources, out)


@contextmanager
def noted_export(takes: Takes, file: Path) -> Iterator[None]:
    """While something is written to `file`, remember where: what is cut off would lie there in the clear."""
    folder = file.parent.absolute()
    if folder.is_dir():
        takes.note_export(str(folder))
    try:
        yield
    finally:
        _tidy(takes, folder)


def tidy_exports(takes: Takes) -> None:
    """Remove the films that were cut off when the computer stopped. For whoever just opened the room.

    A folder that is not there now (a stick) is looked at again the next time.
    """
    for folder in takes.noted_exports():
        _tidy(takes, Path(folder))


def _tidy(takes: Takes, folder: Path) -> None:
    try:
        sweep_halves(folder)
    except OSError as error:
        _log.info("a folder that a film was to go to is not there: %s", type(error).__name__)
    else:
        takes.note_export(str(folder), over=True)
