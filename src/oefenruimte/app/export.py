"""A take as an ordinary file, because the learner asked for it."""

from contextlib import ExitStack
from pathlib import Path

from oefenruimte import capture
from oefenruimte.app.plain_file import whole_file
from oefenruimte.app.takes import Takes
from oefenruimte.domain.recording import RecordingFacts
from oefenruimte.domain.take import Take


def export_take(takes: Takes, take: Take, file: Path) -> RecordingFacts:
    """The answers of this take end to end as MP4, which only this user may read. All or nothing, also where
    there is a file already.

    EXPORT_FAILED, FILE_DAMAGED, FILE_MISSING.
    """
    with whole_file(file) as out, ExitStack() as opened:
        sources = [opened.enter_context(takes.open(recording.id)) for recording in take.recordings]
        return capture.remux(sources, out)
