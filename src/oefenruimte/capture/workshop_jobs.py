"""The jobs of the media helper, as done in its process."""

import errno
from pathlib import Path
from typing import assert_never

import av

from oefenruimte.capture.clip_look import look
from oefenruimte.capture.clip_probe import probe
from oefenruimte.capture.house_format import convert
from oefenruimte.capture.house_stills import card, still
from oefenruimte.capture.workshop_messages import (
    CardJob,
    ConvertJob,
    Done,
    Job,
    LookJob,
    ProbeJob,
    SquareJob,
    StillJob,
)
from oefenruimte.capture.workshop_process import Reporter
from oefenruimte.domain.problem import Code, Problem
from oefenruimte.domain.trace import trace_of


def do(job: Job, report: Reporter) -> Done:
    """Failures as `MediaWorkshop` tells; other exceptions too: see `known`."""
    match job:
        case ProbeJob(path):
            return Done(probe(_file(path)))
        case LookJob(path):
            return Done(look(_file(path), report.alive))
        case ConvertJob(source, open_sink, cut_ms, loudness):
            return Done(convert(source, open_sink, cut_ms, loudness, report))
        case CardJob(open_sink, duration_ms, picture):
            return Done(card(open_sink, duration_ms, picture))
        case StillJob(source, at_ms, width):
            return Done(still(source, at_ms, width))
        case SquareJob(path):
            from oefenruimte.capture.qr import read_qr  # loads OpenCV, which no other job needs

            return Done(read_qr(_file(path)))
        case _:
            assert_never(job)


def known(error: Exception, job: Job) -> Problem:
    """Which problem an exception stands for. What a damaged file can bring about has no end."""
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Problem(Code.DISK_FULL, detail=type(error).__name__)
    if isinstance(error, FileNotFoundError | IsADirectoryError):
        return Problem(Code.CLIP_MISSING, {"name": job.name}, type(error).__name__)
    where = type(error).__name__ if isinstance(error, av.FFmpegError) else trace_of(error)
    return Problem(Code.CLIP_UNPLAYABLE, {"name": job.name}, where)


def _file(path: Path) -> Path:
    """A pipe or a device would keep us waiting."""
    if path.exists() and not path.is_file():
        raise IsADirectoryError(errno.EISDIR, "no ordinary file")
    return path
