"""A take as an ordinary file, because the learner asked for it."""

import os
from contextlib import ExitStack, suppress
from pathlib import Path

from oefenruimte import capture
from oefenruimte.app.takes import Takes
from oefenruimte.domain.ids import new_id
from oefenruimte.domain.problem import Code, fail
from oefenruimte.domain.recording import RecordingFacts
from oefenruimte.domain.take import Take


def export_take(takes: Takes, take: Take, file: Path) -> RecordingFacts:
    """The answers of this take end to end as MP4, which only this user may read. All or nothing, also where
    there is a file already.

    EXPORT_FAILED, FILE_DAMAGED, FILE_MISSING.
    """
    half = file.parent / f".{new_id()}.half"
    try:
        with ExitStack() as opened:
            sources = [opened.enter_context(takes.open(recording.id)) for recording in take.recordings]
            out = opened.enter_context(open(half, "xb", opener=_private))
            facts = capture.remux(sources, out)
            out.flush()
            os.fsync(out.fileno())
        half.replace(file)
    except OSError as error:
        raise fail(Code.EXPORT_FAILED, type(error).__name__) from error
    finally:
        with suppress(OSError):  # then it never was there, or what went wrong says why it still is
            half.unlink(missing_ok=True)
    return facts


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
